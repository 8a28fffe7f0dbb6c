//! What the draft says about the papers on their way.

use crate::draf::{CatatanTahap, Draf};
use crate::ranah::{
    Dokumen, JalurIsian, JalurLuarNegeri, JenisPihak, KelasKerjaSama, KelompokPihak, TahapLuarNegeri, Tanggal,
};

/// By which way of the law a foreign cooperation goes (hukum/02 §4–5).
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Jalan {
    /// KSDPL and KSDLL lainnya: the eleven stages of Permendagri 25/2020 Pasal 9.
    Persetujuan,
    /// Penerusan that a ministry or body runs in the region: Pasal 27.
    PenerusanKementerian,
    /// Penerusan from an international organisation or a development partner: Pasal 29.
    PenerusanOrganisasi,
    /// Penerusan from a nonprofit with legal personality: Pasal 30.
    PenerusanNirlaba,
}

impl Jalan {
    /// Whether it is one of penerusan.
    pub fn penerusan(self) -> bool {
        self != Self::Persetujuan
    }
}

/// The way of a draft; `None` while it is not foreign, or the form of a KSDLL is not known.
pub fn jalan(draf: &Draf) -> Option<Jalan> {
    match (draf.kelas.pilihan()?, draf.luar_negeri.jalur.pilihan()) {
        (KelasKerjaSama::Ksdpl, _) | (KelasKerjaSama::Ksdll, Some(JalurLuarNegeri::Persetujuan)) => {
            Some(Jalan::Persetujuan)
        }
        (KelasKerjaSama::Ksdll, Some(JalurLuarNegeri::Penerusan)) => Some(penerusan(draf)),
        _ => None,
    }
}

fn penerusan(draf: &Draf) -> Jalan {
    let berjenis =
        |cocok: fn(JenisPihak) -> bool| draf.pihak.iter().filter_map(|p| p.jenis.pilihan()).any(cocok);
    if berjenis(|j| j == JenisPihak::NirlabaAsing) {
        Jalan::PenerusanNirlaba
    } else if berjenis(|j| j.kelompok() == KelompokPihak::Pusat)
        || catatan(draf, TahapLuarNegeri::Rekomendasi).next().is_some()
    {
        Jalan::PenerusanKementerian
    } else {
        Jalan::PenerusanOrganisasi
    }
}

/// Whether the own region is a regency or a city, so that its letters go by the governor.
pub fn berkabupaten(draf: &Draf) -> bool {
    let sendiri = draf.pihak.iter().filter_map(|p| p.jenis.pilihan()).find(|j| j.daerah());
    matches!(sendiri, Some(JenisPihak::Kabupaten | JenisPihak::Kota))
}

/// The notes about a paper, with their places in the draft.
pub(super) fn catatan(draf: &Draf, tahap: TahapLuarNegeri) -> impl Iterator<Item = (usize, &CatatanTahap)> {
    draf.luar_negeri.tahapan.iter().enumerate().filter(move |(_, c)| c.tahap.adalah(tahap))
}

/// The latest date of a paper and the field that states it: a note of the stages, else the date that the draft has for
/// the document itself, so that no date need be typed twice.
pub fn tanggal_surat(draf: &Draf, tahap: TahapLuarNegeri) -> Option<(Tanggal, JalurIsian)> {
    use TahapLuarNegeri as T;
    let dicatat = catatan(draf, tahap)
        .filter_map(|(i, c)| Some((c.tanggal.nilai()?, format!("luar_negeri.tahapan[{i}].tanggal"))))
        .max_by_key(|(t, _)| *t);
    if dicatat.is_some() {
        return dicatat;
    }
    let ln = &draf.luar_negeri;
    let (tanggal, jalur, dokumen) = match tahap {
        T::PernyataanKehendak => {
            (ln.loi.tanggal.nilai(), "luar_negeri.loi.tanggal", Dokumen::PernyataanKehendak)
        }
        T::Penandatanganan => (draf.tanggal.nilai(), "tanggal", Dokumen::NaskahKerjaSama),
        T::Laporan => (ln.laporan.tanggal.nilai(), "luar_negeri.laporan.tanggal", Dokumen::LaporanLuarNegeri),
        T::Kajian => (None, "", Dokumen::Kajian),
        T::RencanaKerjaSama => (None, "", Dokumen::RencanaKerjaSama),
        T::RencanaTahunan => (None, "", Dokumen::RencanaTahunan),
        _ => return None,
    };
    tanggal.map(|t| (t, jalur.to_owned())).or_else(|| {
        let semua = ln.ditetapkan.iter().enumerate().filter(|(_, k)| k.dokumen.adalah(dokumen));
        semua
            .filter_map(|(i, k)| Some((k.tanggal.nilai()?, format!("luar_negeri.ditetapkan[{i}].tanggal"))))
            .max_by_key(|(t, _)| *t)
    })
}

/// The latest day on which the other side received a paper, and the field that states it.
pub(crate) fn diterima(draf: &Draf, tahap: TahapLuarNegeri) -> Option<(Tanggal, JalurIsian)> {
    catatan(draf, tahap)
        .filter_map(|(i, c)| Some((c.diterima.nilai()?, format!("luar_negeri.tahapan[{i}].diterima"))))
        .max_by_key(|(t, _)| *t)
}
