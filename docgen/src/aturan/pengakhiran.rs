//! 7nn: ending and change.

use super::dasar::{SEJAK_PP28, pp28};
use super::jenis::{Aturan, Cakupan, Diagnosa, Hasil, Status};
use super::konteks::Konteks;
use super::muatan_naskah::Muatan;
use super::pesan::kunci;
use crate::naskah::Gaya;
use crate::ranah::{Dokumen, KelasKerjaSama, Tanda, Tingkat};

pub(super) static ATURAN: &[Aturan] = &[Aturan {
    id: "KSD-701",
    nama: "berakhir-karena-pergantian",
    tingkat: Tingkat::Wajib,
    dasar: &[pp28("Pasal 9 ayat (2)"), pp28("Pasal 22 ayat (1)")],
    tanda: Tanda::V,
    berlaku: SEJAK_PP28,
    cakupan: Cakupan {
        kelas: &[KelasKerjaSama::Ksdd, KelasKerjaSama::Ksdpk],
        dokumen: &[Dokumen::KesepakatanBersama, Dokumen::PerjanjianKerjaSama],
        bagian: Some(Muatan::Pengakhiran),
    },
    sejak: "0.1.0",
    status: Status::Berlaku,
    uraian: include_str!("pengakhiran/KSD-701.md"),
    periksa: pergantian,
}];

const PASAL: &str = "pengakhiran";

/// KSD-701. An unanswered question is no fault: the standard text has no such ground.
fn pergantian(k: &Konteks<'_>) -> Hasil {
    if k.draf.pengakhiran.berakhir_pergantian_pejabat.ya() {
        let d = Diagnosa::baru("pengakhiran.berakhir_pergantian_pejabat", berakhir())
            .di_pasal(PASAL)
            .petunjuk(berakhir_petunjuk())
            .perbaikan(berakhir_perbaikan(), |draf| {
                draf.pengakhiran.berakhir_pergantian_pejabat = false.into();
            });
        return Hasil::Temuan(vec![d]);
    }
    let temuan = kalimat_pergantian(k).map(|kalimat| {
        Diagnosa::baru("pengakhiran.alasan", berakhir_frasa(kalimat))
            .di_pasal(PASAL)
            .petunjuk(berakhir_petunjuk())
            .sebagai(Tingkat::Peringatan)
    });
    Hasil::dari(temuan.into_iter().collect(), Vec::new())
}

/// A sentence or item that lets the cooperation end on a change of office, read together with its opening phrase.
fn kalimat_pergantian(k: &Konteks<'_>) -> Option<String> {
    let mut pembuka = "";
    for a in k.alinea_pasal(PASAL).filter(|a| a.gaya != Gaya::Pasal) {
        let butir = matches!(a.gaya, Gaya::Huruf | Gaya::Angka | Gaya::HurufKurung | Gaya::AngkaKurung);
        if !butir {
            pembuka = &a.teks;
        }
        let konteks = if butir { pembuka } else { "" };
        let ada = |kata: &[&str]| kata.iter().any(|w| a.teks.contains(w));
        let berganti = ada(&["pergantian", "penggantian", "berganti", "perubahan"])
            && ada(&[
                "pejabat",
                "kepala daerah",
                "pimpinan",
                "kepemimpinan",
                "gubernur",
                "bupati",
                "wali kota",
            ]);
        let berakhir = a.teks.contains("berakhir") || konteks.contains("berakhir");
        let menyangkal = a.teks.contains("tidak") || konteks.contains("tidak");
        if berganti && berakhir && !menyangkal {
            return Some(a.teks.clone());
        }
    }
    None
}

kunci! {
    berakhir = "KSD-701.temuan" ();
    berakhir_frasa = "KSD-701.temuan-frasa" (kalimat);
    berakhir_petunjuk = "KSD-701.petunjuk" ();
    berakhir_perbaikan = "KSD-701.perbaikan" ();
}
