//! What the rules of every naskah say of a foreign one.

use super::super::uji::{butuh, hari_ini, nilai, temuan, terpenuhi, tidak_berlaku};
use super::super::{Hasil, Konteks, SEMUA, cari};
use super::uji::{ksdll, ksdpl, ksdpl_kota, penerusan};
use super::{ATURAN, NASKAH};
use crate::draf::{Draf, Isian, UrusanTerpilih};
use crate::naskah::{Asal, Bahasa, Blok, Corak, Gaya, Naskah, Paragraf, nomori, teks};
use crate::ranah::{Dokumen, KelasKerjaSama};

fn semua() -> Vec<Draf> {
    let buat: [fn(Dokumen) -> Draf; 4] = [ksdpl, ksdpl_kota, ksdll, penerusan];
    let dokumen = KelasKerjaSama::Ksdpl.dokumen();
    buat.iter().flat_map(|buat| dokumen.iter().map(|d| buat(*d))).collect()
}

/// Rules made for domestic papers stay away; those that look at any paper have nothing to say of a good one.
#[test]
fn aturan_dalam_negeri_tidak_menilai() {
    let luar: Vec<&str> = ATURAN.iter().copied().flatten().map(|a| a.id).collect();
    let umum = [
        "KSD-105", "KSD-201", "KSD-202", "KSD-205", "KSD-506", "KSD-803", "KSD-805", "KSD-806", "KSD-807",
        "KSD-808", "KSD-809", "KSD-810", "KSD-812", "KSD-813",
    ];
    let bertanda_tangan = ["KSD-802", "KSD-804"];
    for d in semua() {
        let n = nomori(crate::susun(&d, crate::teks::PaketTeks::bawaan()));
        let k = Konteks::baru(&d, &n, hari_ini());
        let dokumen = d.dokumen.pilihan().expect("dipilih");
        for a in SEMUA.iter().filter(|a| a.id.starts_with("KSD-") && !a.id.starts_with("KSD-500/")) {
            let hasil = a.nilai(&k);
            if luar.contains(&a.id) {
                continue;
            }
            if umum.contains(&a.id) {
                assert_eq!(hasil, Hasil::Terpenuhi, "{} {dokumen:?}", a.id);
            } else if !bertanda_tangan.contains(&a.id) {
                assert!(matches!(hasil, Hasil::TidakBerlaku { .. }), "{} {dokumen:?}: {hasil:?}", a.id);
            } else if NASKAH.contains(&dokumen) {
                assert_eq!(hasil, Hasil::Terpenuhi, "{} {dokumen:?}", a.id);
            }
        }
    }
}

#[test]
fn objek_di_luar_kewenangan() {
    let mut d = ksdpl(Dokumen::RencanaKerjaSama);
    terpenuhi("KSD-201", &d);
    d.objek.urusan.push(UrusanTerpilih { id: "A2".to_owned() });
    let kalimat = "Urusan pertahanan adalah urusan pemerintahan absolut, yang bukan kewenangan daerah.";
    temuan("KSD-201", &d, &[("wajib", "objek.urusan[1].id", kalimat)]);
    d.objek.sesuai_kewenangan = false.into();
    let kalimat = "Objek (pendidikan dan pertahanan) dinyatakan berada di luar kewenangan daerah.";
    temuan("KSD-202", &d, &[("wajib", "objek.sesuai_kewenangan", kalimat)]);
    d.objek.bertentangan = Isian::Kosong;
    butuh("KSD-205", &d, &["objek.bertentangan"]);
    d.objek.bertentangan = true.into();
    assert!(matches!(nilai("KSD-205", &d), Hasil::Temuan(_)));
}

/// A foreign naskah has a number of each side or none at all; other papers of the cooperation have no such numbers.
#[test]
fn nomor_dan_rangkap() {
    let mut d = ksdll(Dokumen::NaskahKerjaSama);
    d.pihak[1].nomor.clear();
    let kalimat = "Universitas Hanbit belum memberi nomor pada naskah.";
    temuan("KSD-802", &d, &[("saran", "pihak[1].nomor", kalimat)]);
    d.pihak[0].nomor.clear();
    terpenuhi("KSD-802", &d);
    d.rangkap = 1.into();
    assert!(matches!(nilai("KSD-804", &d), Hasil::Temuan(_)));
    d.dokumen = Dokumen::Kajian.into();
    tidak_berlaku(
        "KSD-804",
        &d,
        "Hanya untuk Kesepakatan Bersama, Perjanjian Kerja Sama, Nota Kesepakatan, Pernyataan Kehendak Kerja Sama, dan \
         Naskah Kerja Sama; naskah ini Kajian.",
    );
}

/// Spelling and numbers in words are judged in Indonesian only.
#[test]
fn bahasa_lain_tidak_dinilai_sebagai_bahasa_indonesia() {
    let mut d = ksdpl(Dokumen::NaskahKerjaSama);
    d.luar_negeri.maksud.mitra = "kerjasama walikota".to_owned();
    d.luar_negeri.maksud.inggris = "kerjasama 5 (lima belas)".to_owned();
    let naskah = |bahasa| {
        let isi = teks("kerjasama selama 5 (lima belas) tahun", Corak { bahasa, ..Corak::default() });
        let p = Paragraf { gaya: Gaya::Judul, isi, asal: Asal::default() };
        nomori(Naskah { blok: vec![Blok::Paragraf(p)], ..Naskah::default() })
    };
    for id in ["KSD-805", "KSD-807"] {
        let aturan = cari(id).expect("ada");
        let nilai = |bahasa| aturan.nilai(&Konteks::baru(&d, &naskah(bahasa), hari_ini()));
        assert_eq!(nilai(Bahasa::En), Hasil::Terpenuhi, "{id}");
        assert_eq!(nilai(Bahasa::Mitra), Hasil::Terpenuhi, "{id}");
        let Hasil::Temuan(isi) = nilai(Bahasa::Id) else { panic!("{id}") };
        assert!(isi.iter().all(|t| t.perbaikan.is_none()), "{id}: isian berbahasa lain diubah");
    }
}
