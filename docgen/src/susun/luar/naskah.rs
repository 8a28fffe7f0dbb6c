//! The naskah: Memorandum Saling Pengertian, in the order of Permendagri 25/2020 Pasal 20(5).

use crate::draf::{Isian, SumberLuar};
use crate::naskah::{Bahasa, Blok, Pasal, Sebarisan};
use crate::ranah::{
    Dokumen, Durasi, ForumLuarNegeri, JenisUbahan, ObjekLuarNegeri, PemilikBarang, SatuanWaktu,
};
use crate::susun::konteks::rapikan;
use crate::susun::rakit::Baris;
use crate::susun::ubahan;

use super::penutup::{self, TempatTanggal};
use super::rangka::Bagian;
use super::ujar::{Ujar, versi};
use super::{kepala, mitra};

/// How often the joint working group meets unless the officer says otherwise.
const RAPAT_BAWAAN: Durasi = Durasi { lama: 1, satuan: SatuanWaktu::Tahun };

pub(super) fn susun(u: &Ujar<'_>) -> Vec<Bagian> {
    let d = u.k.draf;
    let mut bagian = kepala::susun(u, Dokumen::NaskahKerjaSama);
    bagian.extend(pasal(u).into_iter().map(|p| Bagian::baru(p.id.clone(), vec![Blok::Pasal(p)])));
    bagian.push(penutup::susun(
        u,
        "ln-penutup",
        &TempatTanggal {
            tempat: &d.luar_negeri.tempat,
            tempat_indonesia: Some((&d.tempat, "tempat")),
            jalur_tempat: "luar_negeri.tempat",
            tanggal: &d.tanggal,
            jalur_tanggal: "tanggal",
        },
    ));
    bagian
}

/// The pasal after the officer's changes. Which stand is decided on the Indonesian text; a pasal in words of the officer's
/// own asks for them in the other languages too.
fn pasal(u: &Ujar<'_>) -> Vec<Pasal> {
    let indonesia = ubahan::terapkan(u.k, baku(&u.dalam(Bahasa::Id)));
    if u.bahasa == Bahasa::Id {
        return indonesia;
    }
    let mut baku = baku(u);
    let satu = |p: Pasal| match baku.iter().position(|b| b.id == p.id) {
        Some(i) if !p.ubahan => baku.swap_remove(i),
        _ => mitra::pasal_sendiri(u, &p),
    };
    indonesia.into_iter().map(satu).collect()
}

/// The standard pasal.
fn baku(u: &Ujar<'_>) -> Vec<Pasal> {
    let d = u.k.draf;
    let ln = &d.luar_negeri;
    let iptek = ln.jenis_objek.adalah(ObjekLuarNegeri::Iptek);
    let mut p = vec![tujuan(u), ruang_lingkup(u), pelaksanaan(u), pembiayaan(u)];
    if !ln.kelompok_kerja.tidak() {
        p.push(kelompok_kerja(u));
    }
    p.push(kepemilikan(u));
    if ln.alih_pengetahuan.ya() || (iptek && !ln.alih_pengetahuan.tidak()) {
        let cara = u.dwi(&ln.cara_alih, "luar_negeri.cara_alih");
        let r = u.klausul("ln-alih").isi("cara", cara);
        p.push(r.asal("alih", u.jalur("luar_negeri.cara_alih")).pasal("ln-alih"));
    }
    if ln.kerahasiaan.ya() {
        p.push(u.klausul("ln-kerahasiaan").asal("jaga", "luar_negeri.kerahasiaan").pasal("ln-kerahasiaan"));
    }
    if d.data_pribadi.diproses.ya() {
        p.push(u.klausul("ln-data").asal("tujuan", "data_pribadi.diproses").pasal("ln-data"));
    }
    if ln.batas_personel.ya() {
        p.push(u.klausul("ln-personel").asal("batas", "luar_negeri.batas_personel").pasal("ln-personel"));
    }
    p.extend([perselisihan(u), u.klausul("ln-amandemen").pasal("ln-amandemen"), masa_berlaku(u)]);
    p
}

/// One row for each item of a list in all languages; an empty list is one gap.
pub(super) fn butir(u: &Ujar<'_>, daftar: &[crate::draf::Dwi], jalur: &'static str) -> Vec<Baris> {
    if daftar.is_empty() {
        let label = u.k.label(jalur);
        return vec![Baris::baru(jalur).isi("uraian", u.kosong(jalur, label))];
    }
    let satu = |(n, d)| {
        let jalur = format!("{jalur}[{n}]");
        Baris::baru(u.jalur(&jalur)).isi("uraian", u.dwi(d, &jalur))
    };
    daftar.iter().enumerate().map(satu).collect()
}

fn tujuan(u: &Ujar<'_>) -> Pasal {
    let ln = &u.k.draf.luar_negeri;
    u.klausul("ln-tujuan")
        .isi("maksud", u.dwi(&ln.maksud, "luar_negeri.maksud"))
        .ulang("tujuan", butir(u, &ln.tujuan, "luar_negeri.tujuan"))
        .asal("maksud", u.jalur("luar_negeri.maksud"))
        .asal("tujuan", "luar_negeri.tujuan")
        .pasal("ln-tujuan")
}

fn ruang_lingkup(u: &Ujar<'_>) -> Pasal {
    let d = u.k.draf;
    let ln = &d.luar_negeri;
    let amandemen =
        !d.ubahan.iter().any(|u| u.jenis.adalah(JenisUbahan::Hapus) && u.pasal.trim() == "ln-amandemen");
    u.klausul("ln-ruang-lingkup")
        .isi("objek", u.dwi(&ln.objek, "luar_negeri.objek"))
        .ulang("lingkup", butir(u, &ln.ruang_lingkup, "luar_negeri.ruang_lingkup"))
        .bila("objek", berisi(&ln.objek))
        .bila("lain", amandemen)
        .asal("objek", u.jalur("luar_negeri.objek"))
        .asal("lingkup", "luar_negeri.ruang_lingkup")
        .pasal("ln-ruang-lingkup")
}

/// Whether something was typed in any language.
fn berisi(d: &crate::draf::Dwi) -> bool {
    [Bahasa::Id, Bahasa::En, Bahasa::Mitra].iter().any(|b| !rapikan(versi(d, *b)).is_empty())
}

fn pelaksanaan(u: &Ujar<'_>) -> Pasal {
    let ln = &u.k.draf.luar_negeri;
    u.klausul("ln-pelaksanaan")
        .isi("pelaksanaan", u.dwi(&ln.pelaksanaan, "luar_negeri.pelaksanaan"))
        .bila("cara", berisi(&ln.pelaksanaan))
        .bila("pihak-ketiga", ln.pihak_ketiga.ya())
        .bila("tanpa-pihak-ketiga", ln.pihak_ketiga.tidak())
        .asal("cara", u.jalur("luar_negeri.pelaksanaan"))
        .asal("pihak-ketiga", "luar_negeri.pihak_ketiga")
        .asal("tanpa-pihak-ketiga", "luar_negeri.pihak_ketiga")
        .pasal("ln-pelaksanaan")
}

/// A source of money: what it is, then who provides it, for what and how much, as far as that was typed.
pub(super) fn sumber(u: &Ujar<'_>, induk: &str, s: &SumberLuar) -> [(&'static str, Sebarisan); 4] {
    let jalur = |bidang: &str| format!("{induk}.{bidang}");
    let frasa = |nama: &str, isi| u.frasa("ln-pembiayaan", nama, &[(nama, isi)]);
    let pihak = match (rapikan(&s.pihak), u.k.draf.indeks_pihak(&s.pihak)) {
        ("", _) => Vec::new(),
        (_, Some(i)) => frasa("pihak", u.nama(i)),
        (_, None) => frasa("pihak", u.kosong(&jalur("pihak"), u.k.label(&jalur("pihak")))),
    };
    let untuk = if berisi(&s.untuk) { frasa("untuk", u.dwi(&s.untuk, &jalur("untuk"))) } else { Vec::new() };
    let jumlah = match s.jumlah {
        Isian::Kosong => Vec::new(),
        Isian::Nilai(_) | Isian::Mentah(_) => {
            frasa("jumlah", u.uang(&s.jumlah, s.mata_uang.pilihan(), &jalur("jumlah")))
        }
    };
    [
        ("sumber", u.dwi(&s.sumber, &jalur("sumber"))),
        ("frasa:pihak", pihak),
        ("frasa:untuk", untuk),
        ("frasa:jumlah", jumlah),
    ]
}

fn pembiayaan(u: &Ujar<'_>) -> Pasal {
    let ln = &u.k.draf.luar_negeri;
    let satu = |(n, s)| {
        let induk = format!("luar_negeri.pembiayaan[{n}]");
        let baris = Baris::baru(u.jalur(&format!("{induk}.sumber")));
        sumber(u, &induk, s).into_iter().fold(baris, |baris, (slot, isi)| baris.isi(slot, isi))
    };
    u.klausul("ln-pembiayaan")
        .ulang("sumber", ln.pembiayaan.iter().enumerate().map(satu).collect())
        .bila("sumber", !ln.pembiayaan.is_empty())
        .bila("hibah", ln.hibah.ya())
        .asal("sumber", "luar_negeri.pembiayaan")
        .asal("hibah", "luar_negeri.hibah")
        .pasal("ln-pembiayaan")
}

fn kelompok_kerja(u: &Ujar<'_>) -> Pasal {
    let rapat = match &u.k.draf.luar_negeri.rapat_kelompok_kerja {
        Isian::Kosong => &Isian::Nilai(RAPAT_BAWAAN),
        terisi => terisi,
    };
    u.klausul("ln-kelompok-kerja")
        .isi("rapat", u.durasi(rapat, "luar_negeri.rapat_kelompok_kerja"))
        .asal("bentuk", "luar_negeri.kelompok_kerja")
        .asal("rapat", "luar_negeri.rapat_kelompok_kerja")
        .pasal("ln-kelompok-kerja")
}

fn kepemilikan(u: &Ujar<'_>) -> Pasal {
    let ln = &u.k.draf.luar_negeri;
    let pemilik = ln.pemilik_barang.pilihan();
    let jalur = "luar_negeri.pemilik_barang";
    u.klausul("ln-kepemilikan")
        .isi("pemilik", u.kosong(jalur, u.k.label(jalur)))
        .frasa_bila("judul", ln.hki.ya())
        .bila("daerah", pemilik == Some(PemilikBarang::Daerah))
        .bila("mitra", pemilik == Some(PemilikBarang::Mitra))
        .bila("perolehan", pemilik == Some(PemilikBarang::Perolehan))
        .bila("menurut-kegiatan", pemilik == Some(PemilikBarang::MenurutKegiatan))
        .bila("kosong", pemilik.is_none())
        .bila("hki-semula", ln.hki.ya())
        .bila("hki-bersama", ln.hki.ya())
        .asal("daerah", jalur)
        .asal("mitra", jalur)
        .asal("perolehan", jalur)
        .asal("menurut-kegiatan", jalur)
        .asal("kosong", jalur)
        .asal("hki-semula", "luar_negeri.hki")
        .asal("hki-bersama", "luar_negeri.hki")
        .pasal("ln-kepemilikan")
}

fn perselisihan(u: &Ujar<'_>) -> Pasal {
    let ln = &u.k.draf.luar_negeri;
    let forum = ln.forum.pilihan().unwrap_or(ForumLuarNegeri::NegosiasiKonsultasi);
    u.klausul("ln-perselisihan")
        .bila("damai", forum == ForumLuarNegeri::NegosiasiKonsultasi)
        .bila("pengadilan", forum == ForumLuarNegeri::Pengadilan)
        .bila("arbitrase", forum == ForumLuarNegeri::Arbitrase)
        .bila("hukum-asing", forum == ForumLuarNegeri::HukumAsing)
        .bila("menteri", !ln.konsultasi_menteri.tidak())
        .asal("damai", "luar_negeri.forum")
        .asal("pengadilan", "luar_negeri.forum")
        .asal("arbitrase", "luar_negeri.forum")
        .asal("hukum-asing", "luar_negeri.forum")
        .asal("menteri", "luar_negeri.konsultasi_menteri")
        .pasal("ln-perselisihan")
}

fn masa_berlaku(u: &Ujar<'_>) -> Pasal {
    let ln = &u.k.draf.luar_negeri;
    u.klausul("ln-masa-berlaku")
        .isi("jangka", u.durasi(&ln.jangka_waktu, "luar_negeri.jangka_waktu"))
        .isi("pemberitahuan", u.durasi(&ln.pemberitahuan_akhir, "luar_negeri.pemberitahuan_akhir"))
        .bila("perpanjangan", !ln.diperpanjang.tidak())
        .bila("tanpa-perpanjangan", ln.diperpanjang.tidak())
        .bila("pemberitahuan", ln.pemberitahuan_akhir != Isian::Kosong)
        .asal("masa", "luar_negeri.jangka_waktu")
        .asal("perpanjangan", "luar_negeri.diperpanjang")
        .asal("tanpa-perpanjangan", "luar_negeri.diperpanjang")
        .asal("pemberitahuan", "luar_negeri.pemberitahuan_akhir")
        .pasal("ln-masa-berlaku")
}
