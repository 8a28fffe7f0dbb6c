//! Korespondensi and penutup.

use crate::naskah::Pasal;
use crate::susun::konteks::{Konteks, kata, rapikan};
use crate::susun::rakit::Baris;
use crate::susun::tanda_tangan::bermeterai;

pub(super) fn korespondensi(k: &Konteks<'_>) -> Pasal {
    let baris = (0..k.banyak_pihak()).map(|i| {
        let p = k.draf.pihak.get(i);
        let jalur = |bidang: &str| format!("pihak[{i}].korespondensi.{bidang}");
        let c = p.map(|p| &p.korespondensi);
        let frasa = |nama: &str, slot: &str, isi: Option<&str>| match rapikan(isi.unwrap_or_default()) {
            "" => Vec::new(),
            isi => k.frasa("korespondensi", nama, &[(slot, kata(isi))]),
        };
        let unit = c.map(|c| c.unit.as_str()).filter(|u| !rapikan(u).is_empty());
        let unit = unit.or_else(|| p.map(|p| p.unit_pelaksana.as_str())).unwrap_or_default();
        let alamat = c
            .map(|c| c.alamat.as_str())
            .filter(|a| !rapikan(a).is_empty())
            .or_else(|| p.map(|p| p.alamat.as_str()));
        Baris::baru(jalur("unit"))
            .isi("sebutan", kata(k.sebutan(i)))
            .isi("unit", k.isi(unit, &jalur("unit")))
            .isi("frasa:alamat", frasa("alamat", "alamat", alamat))
            .isi("frasa:telepon", frasa("telepon", "telepon", c.map(|c| c.telepon.as_str())))
            .isi("frasa:pos-el", frasa("pos-el", "pos_el", c.map(|c| c.pos_el.as_str())))
    });
    k.klausul("korespondensi").ulang("pihak", baris.collect()).pasal("korespondensi")
}

pub(super) fn penutup(k: &Konteks<'_>) -> Pasal {
    let banyak = k.banyak_pihak() as u64;
    let masing = k.draf.rangkap.nilai().is_none_or(|n| n >= banyak);
    k.klausul("penutup")
        .frasa_bila("meterai", bermeterai(k))
        .frasa_bila("pegang", masing)
        .frasa_bila("jangka", super::berdiri(k, "jangka-waktu"))
        .asal("rangkap", "rangkap")
        .pasal("penutup")
}
