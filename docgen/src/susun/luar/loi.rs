//! The Letter of Intent: general, not binding, under numbered headings instead of pasal (Permendagri 25/2020 Pasal 13).

use crate::naskah::{Asal, Blok, Gaya, Paragraf, Sebaris, Sebarisan};
use crate::ranah::Dokumen;
use crate::susun::konteks::kata;
use crate::susun::rakit::Rakit;

use super::kepala;
use super::naskah::butir;
use super::penutup::{self, TempatTanggal};
use super::rangka::Bagian;
use super::ujar::Ujar;

pub(super) fn susun(u: &Ujar<'_>) -> Vec<Bagian> {
    let ln = &u.k.draf.luar_negeri;
    let mut bagian = kepala::susun(u, Dokumen::PernyataanKehendak);
    let tujuan = u
        .klausul("ln-loi-tujuan")
        .isi("maksud", u.dwi(&ln.maksud, "luar_negeri.maksud"))
        .ulang("tujuan", butir(u, &ln.tujuan, "luar_negeri.tujuan"))
        .asal("maksud", u.jalur("luar_negeri.maksud"))
        .asal("tujuan", "luar_negeri.tujuan");
    let lingkup = u
        .klausul("ln-loi-ruang-lingkup")
        .ulang("lingkup", butir(u, &ln.ruang_lingkup, "luar_negeri.ruang_lingkup"))
        .asal("lingkup", "luar_negeri.ruang_lingkup");
    let masa = u
        .klausul("ln-loi-masa")
        .isi("masa", u.durasi(&ln.loi.masa_berlaku, "luar_negeri.loi.masa_berlaku"))
        .asal("masa", "luar_negeri.loi.masa_berlaku");
    bagian.extend([
        bab("ln-loi-tujuan", &tujuan),
        bab("ln-loi-ruang-lingkup", &lingkup),
        bab("ln-loi-tindak-lanjut", &u.klausul("ln-loi-tindak-lanjut")),
        bab("ln-loi-sifat", &u.klausul("ln-loi-sifat")),
        bab("ln-loi-masa", &masa),
        penutup::susun(
            u,
            "ln-loi-penutup",
            &TempatTanggal {
                tempat: &ln.loi.tempat,
                tempat_indonesia: None,
                jalur_tempat: "luar_negeri.loi.tempat",
                tanggal: &ln.loi.tanggal,
                jalur_tanggal: "luar_negeri.loi.tanggal",
            },
        ),
    ]);
    bagian
}

/// A heading and what stands under it: one paragraph for each ayat, its list behind it.
pub(super) fn bab(id: &'static str, r: &Rakit<'_>) -> Bagian {
    let mut blok =
        vec![Blok::Paragraf(Paragraf { gaya: Gaya::Subjudul, isi: r.judul(), asal: Asal::klausul(id) })];
    for mut a in r.ayat() {
        titik(&mut a.isi, if a.rincian.is_none() { "." } else { ":" });
        blok.push(Blok::Paragraf(Paragraf { gaya: Gaya::Isi, isi: a.isi, asal: a.asal }));
        blok.extend(a.rincian.map(Blok::Rinci));
    }
    Bagian::baru(id, blok)
}

/// A list with one item reads on from its opening phrase and closes like a sentence, or like the phrase before its own list.
fn titik(isi: &mut Sebarisan, tanda: &str) {
    match isi.last_mut() {
        Some(Sebaris::Teks(t, _)) if t.ends_with(['.', ':']) => {}
        Some(Sebaris::Teks(t, _)) => t.push_str(tanda),
        _ => isi.extend(kata(tanda)),
    }
}
