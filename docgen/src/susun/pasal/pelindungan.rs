//! Pelindungan data pribadi, kerahasiaan, hak kekayaan intelektual, antikorupsi: only where they apply.

use crate::draf::Isian;
use crate::naskah::Pasal;
use crate::ranah::{PemilikHki, PeranData, Pilihan};
use crate::susun::konteks::Konteks;

use super::dua_atau_banyak;
use super::tujuan::baris_butir;

/// Those that apply, in the order of hukum/03 §2.
pub(super) fn susun(k: &Konteks<'_>) -> Vec<Pasal> {
    let d = k.draf;
    let mut pasal = Vec::new();
    if d.data_pribadi.diproses.ya() {
        pasal.push(data_pribadi(k));
    }
    if d.kerahasiaan.berlaku.ya() {
        let lama = d.kerahasiaan.lama != Isian::Kosong;
        pasal.push(
            k.klausul("kerahasiaan")
                .frasa_bila("lama", lama)
                .asal("lama", "kerahasiaan.lama")
                .pasal("kerahasiaan"),
        );
    }
    if d.hki.berlaku.ya() {
        let pemilik = d.hki.pemilik.pilihan().unwrap_or(PemilikHki::Bersama);
        pasal.push(
            k.klausul("hki")
                .frasa("pemilik", Some(pemilik.kode()))
                .frasa("izin", Some(pemilik.kode()))
                .asal("hasil", "hki.uraian")
                .pasal("hki"),
        );
    }
    if d.antikorupsi.ya() {
        pasal.push(
            k.klausul("antikorupsi")
                .frasa("akhir", Some(dua_atau_banyak(k)))
                .asal("larangan", "antikorupsi")
                .pasal("antikorupsi"),
        );
    }
    pasal
}

fn data_pribadi(k: &Konteks<'_>) -> Pasal {
    let p = &k.draf.data_pribadi;
    let peran = p.peran.pilihan();
    k.klausul("pdp")
        .ulang("data", baris_butir(k, &p.jenis, "data_pribadi.jenis"))
        .bila("masing", peran == Some(PeranData::MasingMasing))
        .bila("bersama", peran == Some(PeranData::PengendaliBersama))
        .bila("tanggung", matches!(peran, Some(PeranData::MasingMasing | PeranData::PengendaliBersama)))
        .bila("prosesor", peran == Some(PeranData::PengendaliProsesor))
        .bila("instruksi", peran == Some(PeranData::PengendaliProsesor))
        .bila("peran-kosong", peran.is_none())
        .bila("spesifik", p.spesifik.ya())
        .bila("luar", p.ke_luar_negeri.ya())
        .asal("data", "data_pribadi.jenis")
        .asal("tujuan", "data_pribadi.tujuan")
        .asal("bersama", "data_pribadi.narahubung")
        .asal("prosesor", "data_pribadi.pengendali")
        .asal("spesifik", "data_pribadi.spesifik")
        .asal("luar", "data_pribadi.pelindungan_luar_negeri")
        .pasal("pdp")
}
