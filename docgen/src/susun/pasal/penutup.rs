//! Korespondensi and penutup.

use std::cmp::Ordering;

use crate::naskah::Pasal;
use crate::ranah::JenisPihak;
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
        let orang = p.is_some_and(|p| p.jenis.adalah(JenisPihak::Perseorangan));
        let varian = if orang && rapikan(unit).is_empty() { "sendiri" } else { "unit" };
        let tujuan = [("sebutan", kata(k.sebutan(i))), ("unit", k.isi(unit, &jalur("unit")))];
        let alamat = c
            .map(|c| c.alamat.as_str())
            .filter(|a| !rapikan(a).is_empty())
            .or_else(|| p.map(|p| p.alamat.as_str()));
        Baris::baru(jalur("unit"))
            .isi("frasa:tujuan", k.frasa("korespondensi", &format!("tujuan.{varian}"), &tujuan))
            .isi("frasa:alamat", frasa("alamat", "alamat", alamat))
            .isi("frasa:telepon", frasa("telepon", "telepon", c.map(|c| c.telepon.as_str())))
            .isi("frasa:pos-el", frasa("pos-el", "pos_el", c.map(|c| c.pos_el.as_str())))
    });
    k.klausul("korespondensi").ulang("pihak", baris.collect()).pasal("korespondensi")
}

pub(super) fn penutup(k: &Konteks<'_>) -> Pasal {
    let banyak = k.banyak_pihak() as u64;
    let rangkap = k.draf.rangkap.nilai().unwrap_or(banyak);
    let pegang = match rangkap.cmp(&banyak) {
        Ordering::Less => None,
        Ordering::Equal => Some("satu"),
        Ordering::Greater => Some("lebih"),
    };
    k.klausul("penutup")
        .frasa_bila("meterai", bermeterai(k))
        .frasa("pegang", pegang)
        .frasa_bila("jangka", super::berdiri(k, "jangka-waktu"))
        .asal("rangkap", "rangkap")
        .pasal("penutup")
}
