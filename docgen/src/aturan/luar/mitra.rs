//! n50 of 1nn: parties, signatories and the conditions that the partner must meet.

use super::super::dasar::{SEJAK_PM25, SEJAK_PP28, pm25, pp28};
use super::super::jenis::{Aturan, Cakupan, Diagnosa, Hasil, Status};
use super::super::konteks::{Konteks, jabatan, jalur_pihak};
use super::super::kuasa::{Penanda, belum_disebut, penanda};
use super::super::pesan::{Nilai, Pesan, kunci};
use super::{LOI, LUAR_NEGERI, NASKAH};
use crate::ranah::{Tanda, Tingkat};

pub(in super::super) static ATURAN: &[Aturan] = &[
    Aturan {
        id: "KSD-150",
        nama: "loi-bukan-kepala-daerah",
        tingkat: Tingkat::Wajib,
        dasar: &[pm25("Pasal 14 ayat (4)")],
        tanda: Tanda::V,
        berlaku: SEJAK_PM25,
        cakupan: Cakupan { kelas: LUAR_NEGERI, dokumen: LOI, bagian: None },
        sejak: "0.1.0",
        status: Status::Berlaku,
        uraian: halaman!("mitra/KSD-150.md"),
        periksa: loi_bukan_kepala,
    },
    Aturan {
        id: "KSD-151",
        nama: "naskah-luar-negeri-bukan-kepala-daerah",
        tingkat: Tingkat::Wajib,
        dasar: &[
            pp28("Pasal 23 ayat (1)"),
            pp28("Pasal 33 ayat (4)"),
            pm25("Pasal 2"),
            pm25("Pasal 25 ayat (1)"),
        ],
        tanda: Tanda::V,
        berlaku: SEJAK_PP28,
        cakupan: Cakupan { kelas: LUAR_NEGERI, dokumen: NASKAH, bagian: None },
        sejak: "0.1.0",
        status: Status::Berlaku,
        uraian: halaman!("mitra/KSD-151.md"),
        periksa: naskah_bukan_kepala,
    },
];

/// KSD-150.
fn loi_bukan_kepala(k: &Konteks<'_>) -> Hasil {
    bukan_kepala(k, loi_pejabat, loi_petunjuk)
}

/// KSD-151.
fn naskah_bukan_kepala(k: &Konteks<'_>) -> Hasil {
    bukan_kepala(k, naskah_pejabat, naskah_petunjuk)
}

/// Findings for every region for which another than the head (or the deputy who acts for the head) signs.
fn bukan_kepala(k: &Konteks<'_>, temuan: fn(Nilai, Nilai) -> Pesan, petunjuk: fn() -> Pesan) -> Hasil {
    let pejabat = k.daerah().filter(|(_, p)| penanda(p) == Penanda::Pejabat).map(|(i, p)| {
        Diagnosa::baru(jalur_pihak(i, "penandatangan.kapasitas"), temuan(k.sebut(i), jabatan(p)))
            .petunjuk(petunjuk())
    });
    let mut butuh = belum_disebut(k);
    if k.daerah().next().is_none() && butuh.is_empty() {
        butuh.push("pihak".to_owned());
    }
    Hasil::dari(pejabat.collect(), butuh)
}

kunci! { pub(in super::super)
    loi_pejabat = "KSD-150.temuan" (pihak, jabatan);
    loi_petunjuk = "KSD-150.petunjuk" ();
    naskah_pejabat = "KSD-151.temuan" (pihak, jabatan);
    naskah_petunjuk = "KSD-151.petunjuk" ();
}

#[cfg(test)]
mod tests {
    use super::super::super::uji::{butuh, temuan, terpenuhi, tidak_berlaku};
    use super::super::uji::{ksdll, ksdpl};
    use crate::draf::{Draf, Isian};
    use crate::ranah::{Dokumen, Kapasitas};

    fn loi() -> Draf {
        ksdpl(Dokumen::PernyataanKehendak)
    }

    fn naskah() -> Draf {
        ksdpl(Dokumen::NaskahKerjaSama)
    }

    #[test]
    fn ksd_150() {
        let mut d = loi();
        terpenuhi("KSD-150", &d);
        tidak_berlaku(
            "KSD-150",
            &naskah(),
            "Hanya untuk Pernyataan Kehendak Kerja Sama; naskah ini Naskah Kerja Sama.",
        );
        let p = &mut d.pihak[0].penandatangan;
        p.kapasitas = Kapasitas::PejabatPerangkatDaerah.into();
        p.jabatan = "Kepala Dinas Pariwisata".to_owned();
        let kalimat = "Pemerintah Provinsi Contoh diwakili Kepala Dinas Pariwisata, padahal Pernyataan Kehendak Kerja \
                       Sama ditandatangani kepala daerah.";
        temuan("KSD-150", &d, &[("wajib", "pihak[0].penandatangan.kapasitas", kalimat)]);
        d.pihak[0].penandatangan.kapasitas = Kapasitas::WakilKepalaDaerah.into();
        terpenuhi("KSD-150", &d);
        d.pihak[0].penandatangan.kapasitas = Isian::Kosong;
        butuh("KSD-150", &d, &["pihak[0].penandatangan.kapasitas"]);
        d.pihak.clear();
        butuh("KSD-150", &d, &["pihak"]);
    }

    #[test]
    fn ksd_151() {
        let mut d = ksdll(Dokumen::NaskahKerjaSama);
        terpenuhi("KSD-151", &d);
        terpenuhi("KSD-151", &naskah());
        d.pihak[0].nama.clear();
        d.pihak[0].penandatangan.jabatan.clear();
        d.pihak[0].penandatangan.kapasitas = Kapasitas::SekretarisDaerah.into();
        d.pihak[0].kuasa.nomor = "1/2026".to_owned();
        let kalimat = "Pihak kesatu diwakili sekretaris daerah, padahal Naskah Kerja Sama luar negeri ditandatangani \
                       kepala daerah.";
        temuan("KSD-151", &d, &[("wajib", "pihak[0].penandatangan.kapasitas", kalimat)]);
        d.pihak[0].jenis = Isian::Kosong;
        butuh("KSD-151", &d, &["pihak[0].jenis"]);
    }
}
