//! Jangka waktu, pemantauan, perubahan.

use crate::draf::Isian;
use crate::naskah::Pasal;
use crate::ranah::{Dokumen, MulaiBerlaku, Pilihan};
use crate::susun::konteks::{Konteks, rapikan};

use super::tujuan::baris_butir;

pub(super) fn jangka_waktu(k: &Konteks<'_>) -> Pasal {
    let j = &k.draf.jangka_waktu;
    let mulai = j.mulai.pilihan().unwrap_or(MulaiBerlaku::Penandatanganan);
    let bernilai_akhir = k.draf.akhir().is_some() || j.tanggal_akhir != Isian::Kosong;
    let panjang = j.diperpanjang.ya();
    k.klausul("jangka-waktu")
        .frasa("mulai", Some(mulai.kode()))
        .frasa_bila("akhir", bernilai_akhir)
        .frasa_bila("kali", panjang && j.kali_perpanjangan != Isian::Kosong)
        .bila("perpanjangan", panjang)
        .bila("induk", panjang && k.dokumen() == Dokumen::PerjanjianKerjaSama)
        .bila("usul", panjang)
        .bila("tanggapan", panjang)
        .bila("diam", panjang)
        .bila("tanpa", j.diperpanjang.tidak())
        .asal("masa", "jangka_waktu.lama")
        .asal("perpanjangan", "jangka_waktu.diperpanjang")
        .asal("usul", "jangka_waktu.tenggat_perpanjangan")
        .asal("tanpa", "jangka_waktu.diperpanjang")
        .pasal("jangka-waktu")
}

pub(super) fn pemantauan(k: &Konteks<'_>) -> Pasal {
    bersama(k, "pemantauan")
}

pub(super) fn pemantauan_nota(k: &Konteks<'_>) -> Pasal {
    bersama(k, "pemantauan-nk")
}

fn bersama(k: &Konteks<'_>, klausul: &'static str) -> Pasal {
    let p = &k.draf.pemantauan;
    k.klausul(klausul)
        .frasa_bila("kepada", !rapikan(&p.laporan_kepada).is_empty())
        .bila("indikator", !p.indikator.is_empty())
        .ulang("indikator", baris_butir(k, &p.indikator, "pemantauan.indikator"))
        .asal("pantau", "pemantauan.setiap")
        .asal("indikator", "pemantauan.indikator")
        .asal("laporan", "pemantauan.laporan_setiap")
        .pasal("pemantauan")
}

pub(super) fn perubahan(k: &Konteks<'_>) -> Pasal {
    k.klausul("perubahan").pasal("perubahan")
}
