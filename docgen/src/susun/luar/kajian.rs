//! The kajian, in Indonesian: Permendagri 25/2020 Pasal 12(3), Lampiran I.

use crate::naskah::Naskah;
use crate::ranah::{Dokumen, TahapLuarNegeri};
use crate::susun::konteks::{Konteks, rapikan};

use super::kegiatan::{self, butir as butir_kajian};
use super::loi::bab;
use super::naskah::butir;
use super::rangka::Bagian;
use super::ujar::Ujar;

pub(super) fn susun(k: &Konteks<'_>) -> Naskah {
    kegiatan::sendiri(k, bagian)
}

fn bagian(u: &Ujar<'_>) -> Vec<Bagian> {
    let ln = &u.k.draf.luar_negeri;
    let kajian = &ln.kajian;
    let latar = u
        .klausul("ln-kajian-latar")
        .isi("penyusun", u.k.isi(&kajian.penyusun, "luar_negeri.kajian.penyusun"))
        .ulang("latar", butir(u, &ln.latar_belakang, "luar_negeri.latar_belakang"))
        .asal("penyusun", "luar_negeri.kajian.penyusun")
        .asal("latar", "luar_negeri.latar_belakang");
    let tujuan = u
        .klausul("ln-kajian-tujuan")
        .isi("maksud", u.dwi(&ln.maksud, "luar_negeri.maksud"))
        .ulang("tujuan", butir(u, &ln.tujuan, "luar_negeri.tujuan"))
        .bila("sasaran", !ln.sasaran.is_empty())
        .ulang("sasaran", butir(u, &ln.sasaran, "luar_negeri.sasaran"))
        .asal("maksud", u.jalur("luar_negeri.maksud"))
        .asal("tujuan", "luar_negeri.tujuan")
        .asal("sasaran", "luar_negeri.sasaran");
    let pemetaan = u
        .klausul("ln-kajian-pemetaan")
        .bila("rencana", !rapikan(&ln.kaitan_rencana).is_empty())
        .isi("rencana", u.k.isi(&ln.kaitan_rencana, "luar_negeri.kaitan_rencana"))
        .ulang("potensi", butir_kajian(u, &kajian.potensi, "luar_negeri.kajian.potensi"))
        .ulang("mitra", butir_kajian(u, &kajian.potensi_mitra, "luar_negeri.kajian.potensi_mitra"))
        .ulang("kebutuhan", butir_kajian(u, &kajian.kebutuhan, "luar_negeri.kajian.kebutuhan"))
        .asal("urusan", "objek.urusan")
        .asal("rencana", "luar_negeri.kaitan_rencana")
        .asal("potensi", "luar_negeri.kajian.potensi")
        .asal("mitra", "luar_negeri.kajian.potensi_mitra")
        .asal("kebutuhan", "luar_negeri.kajian.kebutuhan");
    let manfaat = u
        .klausul("ln-kajian-manfaat")
        .ulang("manfaat", butir_kajian(u, &kajian.manfaat, "luar_negeri.kajian.manfaat"))
        .asal("manfaat", "luar_negeri.kajian.manfaat");
    let kesimpulan = u
        .klausul("ln-kajian-kesimpulan")
        .isi("kesimpulan", u.k.isi(&kajian.kesimpulan, "luar_negeri.kajian.kesimpulan"))
        .asal("kesimpulan", "luar_negeri.kajian.kesimpulan");
    vec![
        kegiatan::judul(u, Dokumen::Kajian, None),
        bab("ln-kajian-latar", &latar),
        bab("ln-kajian-tujuan", &tujuan),
        bab("ln-kajian-pemetaan", &pemetaan),
        bab("ln-kajian-manfaat", &manfaat),
        bab("ln-kajian-kesimpulan", &kesimpulan),
        kegiatan::penutup(u, TahapLuarNegeri::Kajian, Dokumen::Kajian),
    ]
}
