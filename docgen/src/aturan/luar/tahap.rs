//! 950–957 and 959: papers that must stand before the LoI, the RKS and the naskah.
//!
//! A naskah may be made again on any day, so no rule asks what day it is: papers are judged by the dates in the draft.

use super::super::dasar::{SEJAK_PM25, SEJAK_PP28, pm25, pp28, uu23};
use super::super::jenis::{Aturan, Cakupan, Diagnosa, Hasil, Status};
use super::super::konteks::Konteks;
use super::super::pesan::{Nilai, Pesan, kunci};
use super::{LUAR_NEGERI, NASKAH};
use crate::luar::{HARI_DPRD, Jalan, diterima, hari_kerja, jalan, tanggal_surat};
use crate::ranah::{
    Dokumen, JalurIsian, KelasKerjaSama, Pilihan as _, Rujukan, TahapLuarNegeri as T, Tanda, Tanggal, Tingkat,
};

/// The papers that rest on a LoI, and the LoI.
const SEJAK_LOI: &[Dokumen] =
    &[Dokumen::PernyataanKehendak, Dokumen::RencanaKerjaSama, Dokumen::NaskahKerjaSama];
pub(super) const SEJAK_RKS: &[Dokumen] = &[Dokumen::RencanaKerjaSama, Dokumen::NaskahKerjaSama];
pub(super) const KSDLL: &[KelasKerjaSama] = &[KelasKerjaSama::Ksdll];

const fn aturan(
    id: &'static str,
    nama: &'static str,
    tingkat: Tingkat,
    dasar: &'static [Rujukan],
    dokumen: &'static [Dokumen],
    uraian: &'static str,
    periksa: fn(&Konteks<'_>) -> Hasil,
) -> Aturan {
    let cakupan = Cakupan { kelas: LUAR_NEGERI, dokumen, bagian: None };
    Aturan {
        id,
        nama,
        tingkat,
        dasar,
        tanda: Tanda::V,
        berlaku: SEJAK_PM25,
        cakupan,
        sejak: "0.1.0",
        status: Status::Berlaku,
        uraian,
        periksa,
    }
}

pub(in super::super) static ATURAN: &[Aturan] = &[
    aturan(
        "KSD-950",
        "loi-tanpa-tanggapan",
        Tingkat::Wajib,
        &[
            pp28("Pasal 28 ayat (4)"),
            pm25("Pasal 14 ayat (1)"),
            pm25("Pasal 14 ayat (2)"),
            pm25("Pasal 14 ayat (3)"),
        ],
        SEJAK_LOI,
        halaman!("tahap/KSD-950.md"),
        tanggapan,
    ),
    aturan(
        "KSD-951",
        "salinan-loi",
        Tingkat::Peringatan,
        &[pm25("Pasal 14 ayat (5)")],
        SEJAK_RKS,
        halaman!("tahap/KSD-951.md"),
        salinan,
    ),
    aturan(
        "KSD-952",
        "tanpa-kajian",
        Tingkat::Wajib,
        &[pm25("Pasal 12 ayat (1)"), pm25("Pasal 19 ayat (2) huruf a")],
        SEJAK_LOI,
        halaman!("tahap/KSD-952.md"),
        kajian,
    ),
    aturan(
        "KSD-953",
        "rks-tanpa-loi",
        Tingkat::Wajib,
        &[pp28("Pasal 28 ayat (5)"), pm25("Pasal 15")],
        SEJAK_RKS,
        halaman!("tahap/KSD-953.md"),
        loi_dahulu,
    ),
    aturan(
        "KSD-954",
        "rks-tanpa-persetujuan-dprd",
        Tingkat::Wajib,
        &[pp28("Pasal 30 ayat (1)"), pp28("Pasal 38"), pm25("Pasal 16"), pm25("Pasal 17")],
        NASKAH,
        halaman!("tahap/KSD-954.md"),
        dprd,
    ),
    aturan(
        "KSD-955",
        "tenggat-dprd",
        Tingkat::Saran,
        &[pp28("Pasal 30 ayat (4)"), pm25("Pasal 17")],
        SEJAK_RKS,
        halaman!("tahap/KSD-9xx.md"),
        tenggat_dprd,
    ),
    Aturan {
        id: "KSD-956",
        nama: "penerusan-tanpa-dprd",
        tingkat: Tingkat::Peringatan,
        dasar: &[
            uu23("Penjelasan Pasal 101 ayat (1) huruf g"),
            uu23("Penjelasan Pasal 154 ayat (1) huruf g"),
            pp28("Pasal 38"),
            pm25("Pasal 16 ayat (1)"),
        ],
        tanda: Tanda::V,
        berlaku: SEJAK_PP28,
        cakupan: Cakupan { kelas: KSDLL, dokumen: SEJAK_RKS, bagian: None },
        sejak: "0.1.0",
        status: Status::Berlaku,
        uraian: halaman!("tahap/KSD-956.md"),
        periksa: penerusan_dprd,
    },
    aturan(
        "KSD-957",
        "naskah-sebelum-pertimbangan",
        Tingkat::Wajib,
        &[pp28("Pasal 31 ayat (3)"), pm25("Pasal 20 ayat (1)")],
        NASKAH,
        halaman!("tahap/KSD-957.md"),
        pertimbangan,
    ),
    aturan(
        "KSD-959",
        "tanda-tangan-tanpa-persetujuan",
        Tingkat::Wajib,
        &[pp28("Pasal 33 ayat (4)"), pm25("Pasal 24")],
        NASKAH,
        halaman!("tahap/KSD-959.md"),
        persetujuan,
    ),
];

/// The date of a paper.
pub(super) fn tanggal(k: &Konteks<'_>, tahap: T) -> Option<Tanggal> {
    tanggal_surat(k.draf, tahap).map(|(t, _)| t)
}

/// The field of its date; where there is none, the list of papers.
pub(super) fn jalur(k: &Konteks<'_>, tahap: T) -> JalurIsian {
    tanggal_surat(k.draf, tahap).map_or_else(|| "luar_negeri.tahapan".to_owned(), |(_, jalur)| jalur)
}

/// Its name in sentences.
pub(super) fn surat(tahap: T) -> Nilai {
    Nilai::istilah("surat", tahap.kode())
}

/// The outcome where the eleven stages do not apply, or where that cannot be told.
pub(super) fn di_luar_sebelas(k: &Konteks<'_>) -> Option<Hasil> {
    match jalan(k.draf) {
        Some(Jalan::Persetujuan) => None,
        Some(_) => Some(Hasil::TidakBerlaku { sebab: hanya_sebelas() }),
        None => Some(Hasil::butuh("luar_negeri.jalur")),
    }
}

/// Papers that must stand on or before the day of another.
fn mendahului(k: &Konteks<'_>, wajib: &[T], sesudah: T, petunjuk: fn() -> Pesan) -> Hasil {
    let hari = tanggal(k, sesudah);
    let temuan = wajib.iter().filter_map(|t| {
        let pesan = match (tanggal(k, *t), hari) {
            (None, _) => belum_ada(surat(*t), surat(sesudah)),
            (Some(ini), Some(hari)) if ini > hari => terlambat(surat(*t), ini, surat(sesudah), hari),
            _ => return None,
        };
        Some(Diagnosa::baru(jalur(k, *t), pesan).petunjuk(petunjuk()))
    });
    Hasil::dari(temuan.collect(), Vec::new())
}

/// Whether a LoI has been signed, or is the paper at hand.
fn ada_loi(k: &Konteks<'_>) -> bool {
    k.dokumen() == Some(Dokumen::PernyataanKehendak) || tanggal(k, T::PernyataanKehendak).is_some()
}

/// KSD-950: the way of penerusan knows no LoI; one that is made all the same needs the answer.
fn tanggapan(k: &Konteks<'_>) -> Hasil {
    if !ada_loi(k) {
        return Hasil::TidakBerlaku { sebab: tanpa_loi() };
    }
    mendahului(k, &[T::KonsultasiMenlu, T::Tanggapan], T::PernyataanKehendak, tanggapan_petunjuk)
}

/// KSD-951.
fn salinan(k: &Konteks<'_>) -> Hasil {
    if !ada_loi(k) {
        return Hasil::TidakBerlaku { sebab: tanpa_loi() };
    }
    if tanggal(k, T::SalinanPernyataan).is_some() {
        return Hasil::Terpenuhi;
    }
    let d = Diagnosa::baru(jalur(k, T::SalinanPernyataan), tanpa_salinan());
    Hasil::Temuan(vec![d.petunjuk(salinan_petunjuk())])
}

/// KSD-952.
fn kajian(k: &Konteks<'_>) -> Hasil {
    if let Some(luar) = di_luar_sebelas(k) {
        return luar;
    }
    let sesudah = match k.dokumen() {
        Some(Dokumen::NaskahKerjaSama) => T::RancanganMenteri,
        Some(Dokumen::RencanaKerjaSama) => T::RencanaKerjaSama,
        _ => T::PernyataanKehendak,
    };
    mendahului(k, &[T::Kajian], sesudah, kajian_petunjuk)
}

/// KSD-953.
fn loi_dahulu(k: &Konteks<'_>) -> Hasil {
    di_luar_sebelas(k)
        .unwrap_or_else(|| mendahului(k, &[T::PernyataanKehendak], T::RencanaKerjaSama, loi_petunjuk))
}

/// The receipt by the DPRD and the last of its working days.
fn masa_dprd(k: &Konteks<'_>) -> Option<(Tanggal, Tanggal)> {
    let (terima, _) = diterima(k.draf, T::PermohonanDprd)?;
    Some((terima, hari_kerja(terima, HARI_DPRD, &k.draf.luar_negeri.hari_libur)?))
}

/// KSD-954: approved, or deemed so after the working days are over.
fn dprd(k: &Konteks<'_>) -> Hasil {
    if let Some(luar) = di_luar_sebelas(k) {
        return luar;
    }
    if let Some(setuju) = tanggal(k, T::PersetujuanDprd) {
        return match tanggal(k, T::RencanaKerjaSama).filter(|rks| setuju < *rks) {
            None => Hasil::Terpenuhi,
            Some(rks) => {
                let pesan = dprd_sebelum_rks(setuju, rks);
                let d = Diagnosa::baru(jalur(k, T::PersetujuanDprd), pesan);
                Hasil::Temuan(vec![d.petunjuk(dprd_petunjuk())])
            }
        };
    }
    let Some(dianggap) = tanggal(k, T::DianggapSetuju) else {
        let d = Diagnosa::baru(jalur(k, T::PersetujuanDprd), tanpa_dprd());
        return Hasil::Temuan(vec![d.petunjuk(dprd_petunjuk())]);
    };
    match masa_dprd(k) {
        None => Hasil::butuh("luar_negeri.tahapan"),
        Some((_, batas)) if dianggap > batas => Hasil::Terpenuhi,
        Some((terima, batas)) => {
            let pesan = dprd_terlalu_cepat(dianggap, u64::from(HARI_DPRD), terima, batas);
            let d = Diagnosa::baru(jalur(k, T::DianggapSetuju), pesan);
            Hasil::Temuan(vec![d.petunjuk(dprd_petunjuk())])
        }
    }
}

/// KSD-955: a reminder while the DPRD has the plan.
fn tenggat_dprd(k: &Konteks<'_>) -> Hasil {
    if [T::PersetujuanDprd, T::DianggapSetuju].iter().any(|t| tanggal(k, *t).is_some()) {
        return Hasil::Terpenuhi;
    }
    match masa_dprd(k) {
        None => Hasil::TidakBerlaku { sebab: belum_diterima() },
        Some((terima, batas)) => {
            let pesan = pengingat_dprd(terima, u64::from(HARI_DPRD), batas);
            let jalur = diterima(k.draf, T::PermohonanDprd).map(|(_, jalur)| jalur).unwrap_or_default();
            Hasil::Temuan(vec![Diagnosa::baru(jalur, pesan).petunjuk(pengingat_petunjuk())])
        }
    }
}

/// KSD-956.
fn penerusan_dprd(k: &Konteks<'_>) -> Hasil {
    match jalan(k.draf) {
        None => return Hasil::butuh("luar_negeri.jalur"),
        Some(Jalan::Persetujuan) => return Hasil::TidakBerlaku { sebab: hanya_penerusan() },
        Some(_) => {}
    }
    if tanggal(k, T::PersetujuanDprd).is_some() {
        return Hasil::Terpenuhi;
    }
    let d = Diagnosa::baru("luar_negeri.tahapan", penerusan_tanpa_dprd());
    Hasil::Temuan(vec![d.petunjuk(penerusan_petunjuk())])
}

/// KSD-957.
fn pertimbangan(k: &Konteks<'_>) -> Hasil {
    di_luar_sebelas(k)
        .unwrap_or_else(|| mendahului(k, &[T::Pertimbangan], T::RancanganMenteri, pertimbangan_petunjuk))
}

/// KSD-959: the date of the naskah is that of the signing.
fn persetujuan(k: &Konteks<'_>) -> Hasil {
    di_luar_sebelas(k).unwrap_or_else(|| {
        let wajib = [T::SuratKonfirmasi, T::PersetujuanMenteri];
        mendahului(k, &wajib, T::Penandatanganan, persetujuan_petunjuk)
    })
}

kunci! { pub(in super::super)
    hanya_sebelas = "tahap-luar.hanya-sebelas" ();
    hanya_penerusan = "tahap-luar.hanya-penerusan" ();
    tanpa_loi = "tahap-luar.tanpa-loi" ();
    belum_ada = "tahap-luar.belum-ada" (surat, sesudah);
    terlambat = "tahap-luar.terlambat" (surat, tanggal, sesudah, hari);
    tanggapan_petunjuk = "KSD-950.petunjuk" ();
    tanpa_salinan = "KSD-951.temuan" ();
    salinan_petunjuk = "KSD-951.petunjuk" ();
    kajian_petunjuk = "KSD-952.petunjuk" ();
    loi_petunjuk = "KSD-953.petunjuk" ();
    tanpa_dprd = "KSD-954.temuan" ();
    dprd_sebelum_rks = "KSD-954.temuan-sebelum-rks" (dprd, rks);
    dprd_terlalu_cepat = "KSD-954.temuan-terlalu-cepat" (tanggal, hari, terima, batas);
    dprd_petunjuk = "KSD-954.petunjuk" ();
    belum_diterima = "KSD-955.tidak-berlaku" ();
    pengingat_dprd = "KSD-955.temuan" (terima, hari, batas);
    pengingat_petunjuk = "KSD-955.petunjuk" ();
    penerusan_tanpa_dprd = "KSD-956.temuan" ();
    penerusan_petunjuk = "KSD-956.petunjuk" ();
    pertimbangan_petunjuk = "KSD-957.petunjuk" ();
    persetujuan_petunjuk = "KSD-959.petunjuk" ();
}

#[cfg(test)]
mod tests;
