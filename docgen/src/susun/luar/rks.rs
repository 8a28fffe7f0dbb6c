//! Rencana Kerja Sama: Permendagri 25/2020 Pasal 15(3), Lampiran II.

use crate::draf::Dwi;
use crate::naskah::{Bahasa, Naskah};
use crate::ranah::{Dokumen, TahapLuarNegeri};
use crate::susun::konteks::{Konteks, rapikan};
use crate::susun::rakit::Baris;

use super::CaraBahasa;
use super::kegiatan;
use super::loi::bab;
use super::naskah::butir;
use super::rangka::{self, Bagian, bahasa_tampil};
use super::ujar::Ujar;

pub(super) fn susun(k: &Konteks<'_>, cara: CaraBahasa) -> Naskah {
    let mut naskah = rangka::susun(k, &cara, bagian);
    let u = Ujar::baru(k, Bahasa::Id, cara.mitra_dahulu);
    let semua = kegiatan::semua(&u);
    let bahasa = bahasa_tampil(k, cara.tampil);
    naskah.lampiran.push(kegiatan::lampiran(&u, &bahasa, Dokumen::RencanaKerjaSama, &semua, true));
    naskah
}

fn bagian(u: &Ujar<'_>) -> Vec<Bagian> {
    let ln = &u.k.draf.luar_negeri;
    let pelaksana = pelaksana(u);
    let subjek = u
        .klausul("ln-rks-subjek")
        .bila("pelaksana", !pelaksana.is_empty())
        .ulang("pelaksana", pelaksana)
        .asal("subjek", "pihak")
        .asal("pelaksana", "luar_negeri.kegiatan");
    let latar = u
        .klausul("ln-rks-latar")
        .ulang("latar", butir(u, &ln.latar_belakang, "luar_negeri.latar_belakang"))
        .asal("latar", "luar_negeri.latar_belakang");
    let tujuan = u
        .klausul("ln-rks-tujuan")
        .isi("maksud", u.dwi(&ln.maksud, "luar_negeri.maksud"))
        .ulang("tujuan", butir(u, &ln.tujuan, "luar_negeri.tujuan"))
        .ulang("sasaran", butir(u, &ln.sasaran, "luar_negeri.sasaran"))
        .asal("maksud", u.jalur("luar_negeri.maksud"))
        .asal("tujuan", "luar_negeri.tujuan")
        .asal("sasaran", "luar_negeri.sasaran");
    let objek = u
        .klausul("ln-rks-objek")
        .isi("objek", u.dwi(&ln.objek, "luar_negeri.objek"))
        .asal("objek", u.jalur("luar_negeri.objek"));
    let lingkup = u
        .klausul("ln-rks-lingkup")
        .ulang("lingkup", butir(u, &ln.ruang_lingkup, "luar_negeri.ruang_lingkup"))
        .asal("lingkup", "luar_negeri.ruang_lingkup");
    let biaya = u
        .klausul("ln-rks-biaya")
        .ulang("sumber", sumber(u))
        .asal("sumber", "luar_negeri.pembiayaan")
        .asal("alokasi", "luar_negeri.kegiatan");
    let jangka = u
        .klausul("ln-rks-jangka")
        .isi("lama", u.durasi(&ln.jangka_waktu, "luar_negeri.jangka_waktu"))
        .asal("lama", "luar_negeri.jangka_waktu")
        .asal("kegiatan", "luar_negeri.kegiatan");
    vec![
        kegiatan::judul(u, Dokumen::RencanaKerjaSama, None),
        bab("ln-rks-subjek", &subjek),
        bab("ln-rks-latar", &latar),
        bab("ln-rks-tujuan", &tujuan),
        bab("ln-rks-objek", &objek),
        bab("ln-rks-lingkup", &lingkup),
        bab("ln-rks-biaya", &biaya),
        bab("ln-rks-jangka", &jangka),
        kegiatan::penutup(u, TahapLuarNegeri::RencanaKerjaSama, Dokumen::RencanaKerjaSama),
    ]
}

/// The units that carry out the activities, each once; told apart by their Indonesian name.
fn pelaksana(u: &Ujar<'_>) -> Vec<Baris> {
    let mut sudah: Vec<&str> = Vec::new();
    let mut hasil = Vec::new();
    for (n, g) in kegiatan::semua(u) {
        let Dwi { indonesia, .. } = &g.pelaksana;
        let nama = rapikan(indonesia);
        if !nama.is_empty() && !sudah.contains(&nama) {
            sudah.push(nama);
            let jalur = kegiatan::jalur(n, "pelaksana");
            hasil.push(Baris::baru(u.jalur(&jalur)).isi("uraian", u.dwi(&g.pelaksana, &jalur)));
        }
    }
    hasil
}

fn sumber(u: &Ujar<'_>) -> Vec<Baris> {
    let semua = &u.k.draf.luar_negeri.pembiayaan;
    let induk = "luar_negeri.pembiayaan";
    if semua.is_empty() {
        return vec![Baris::baru(induk).isi("uraian", u.kosong(induk, u.k.label(induk)))];
    }
    let satu = |(n, s)| {
        let jalur = format!("{induk}[{n}]");
        Baris::baru(u.jalur(&format!("{jalur}.sumber"))).isi("uraian", kegiatan::sumber(u, &jalur, s))
    };
    semua.iter().enumerate().map(satu).collect()
}
