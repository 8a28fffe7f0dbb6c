//! Ketentuan umum, maksud dan tujuan, objek, ruang lingkup.

use crate::draf::Butir;
use crate::naskah::Pasal;
use crate::ranah::{Dokumen, Kategori, KelasKerjaSama, KesesuaianRencana, Pilihan};
use crate::susun::konteks::Konteks;
use crate::susun::rakit::Baris;

use super::berdiri;

/// Rows of free items; one gap when there is none.
pub(super) fn baris_butir(k: &Konteks<'_>, butir: &[Butir], jalur: &str) -> Vec<Baris> {
    if butir.is_empty() {
        return vec![Baris::baru(jalur).isi("uraian", k.kosong(jalur))];
    }
    let satu = |(n, b): (usize, &Butir)| {
        let jalur = format!("{jalur}[{n}].uraian");
        let isi = k.isi(&b.uraian, &jalur);
        Baris::baru(jalur).isi("uraian", isi)
    };
    butir.iter().enumerate().map(satu).collect()
}

pub(super) fn ketentuan_umum(k: &Konteks<'_>) -> Option<Pasal> {
    let istilah = k.draf.istilah.iter().enumerate().map(|(n, i)| {
        let jalur = |bidang: &str| format!("istilah[{n}].{bidang}");
        Baris::baru(jalur("istilah"))
            .isi("istilah", k.isi(&i.istilah, &jalur("istilah")))
            .isi("arti", k.isi(&i.arti, &jalur("arti")))
    });
    let istilah: Vec<Baris> = istilah.collect();
    (!istilah.is_empty())
        .then(|| k.klausul("ketentuan-umum").ulang("istilah", istilah).pasal("ketentuan-umum"))
}

pub(super) fn maksud_tujuan(k: &Konteks<'_>) -> Pasal {
    let tujuan = baris_butir(k, &k.draf.tujuan, "tujuan");
    k.klausul("maksud-tujuan")
        .ulang("tujuan", tujuan)
        .asal("maksud", "maksud")
        .asal("tujuan", "tujuan")
        .pasal("maksud-tujuan")
}

pub(super) fn objek(k: &Konteks<'_>) -> Pasal {
    let o = &k.draf.objek;
    let kelas = k.kelas();
    let rencana = o.kesesuaian.pilihan().filter(|r| *r != KesesuaianRencana::TidakAda);
    let kategori = k.draf.kategori.pilihan();
    let jenis = kategori.filter(|j| !matches!(j, Kategori::Wajib | Kategori::Sukarela));
    k.klausul("objek")
        .frasa("jenis", jenis.map(Pilihan::kode))
        .frasa("rencana", rencana.map(Pilihan::kode))
        .bila("jenis", kelas == KelasKerjaSama::Ksdpk && jenis.is_some())
        .bila("wajib", kelas == KelasKerjaSama::Ksdd && kategori == Some(Kategori::Wajib))
        .bila("sukarela", kelas == KelasKerjaSama::Ksdd && kategori == Some(Kategori::Sukarela))
        .bila("rencana", rencana.is_some())
        .asal("objek", "objek.uraian")
        .asal("urusan", "objek.urusan")
        .asal("jenis", "kategori")
        .asal("rencana", "objek.dokumen_rencana")
        .pasal("objek")
}

pub(super) fn ruang_lingkup(k: &Konteks<'_>) -> Pasal {
    let dirujuk = k.dokumen() == Dokumen::PerjanjianKerjaSama && berdiri(k, "perubahan");
    k.klausul("ruang-lingkup")
        .ulang("lingkup", baris_butir(k, &k.draf.ruang_lingkup, "ruang_lingkup"))
        .bila("lokasi", !k.draf.lokasi.trim().is_empty())
        .bila("batas", dirujuk)
        .asal("lingkup", "ruang_lingkup")
        .asal("lokasi", "lokasi")
        .pasal("ruang-lingkup")
}
