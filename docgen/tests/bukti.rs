//! Proof of the naskah over whole drafts: right ones stay silent, each fault is found where it was typed and mended there.

use chrono::NaiveDate;
use docgen::contoh;
use docgen::draf::{Berbentuk as _, Draf};
use docgen::laporan::{Laporan, Temuan};
use docgen::naskah::nomori;
use docgen::teks::PaketTeks;

fn laporan(draf: &Draf) -> Laporan {
    let naskah = nomori(docgen::susun(draf, PaketTeks::bawaan()));
    docgen::periksa(draf, &naskah, NaiveDate::from_ymd_opt(2026, 11, 21).expect("ada"))
}

/// Findings about form, language and the naskah itself.
fn bukti(l: &Laporan) -> Vec<&Temuan> {
    l.temuan.iter().filter(|t| t.id.starts_with("KSD-8") || t.id.starts_with("NSK-")).collect()
}

#[test]
fn contoh_diam() {
    for c in contoh::daftar() {
        let l = laporan(&contoh::draf(c.id).expect("contoh"));
        assert!(bukti(&l).is_empty(), "{}: {:?}", c.id, bukti(&l));
    }
}

/// Field, what is typed into it, rule, and what the field holds after the change that is offered.
const SALAH: &[(&str, &str, &str, Option<&str>)] = &[
    ("judul", "kerjasama pemasaran produk", "KSD-807", Some("kerja sama pemasaran produk")),
    ("pihak[0].penandatangan.jabatan", "Walikota Semarang", "KSD-807", Some("Wali Kota Semarang")),
    (
        "maksud",
        "bagi PARA PIHAK untuk memakai email dinas",
        "KSD-807",
        Some("bagi PARA PIHAK untuk memakai pos-el dinas"),
    ),
    (
        "pembiayaan.cara_bayar",
        "Sewa sebesar Rp. 500.000,- dibayar di muka.",
        "KSD-806",
        Some("Sewa sebesar Rp500.000,00 dibayar di muka."),
    ),
    (
        "pembiayaan.cara_bayar",
        "Sewa sebesar Rp500.000,00 (lima juta rupiah) dibayar di muka.",
        "KSD-805",
        None,
    ),
    ("pelaksanaan.uraian", "melatih paling sedikit 40 (empat belas) orang", "KSD-805", None),
    ("premis[0].uraian", "usul disepakati pada Senin, 10 Desember 2026", "KSD-803", None),
    ("hasil[1].uraian", "data menurut pasal 5", "KSD-808", Some("data menurut Pasal 5")),
    ("ubahan[0].ayat[2].teks", "Kurasi mengikuti ketentuan dalam Pasal 44.", "KSD-808", None),
    ("ubahan[0].ayat[2].teks", "Kurasi mengikuti Pasal 20 ayat (9).", "KSD-808", None),
    ("ubahan[0].ayat[2].teks", "Kurasi oleh dinas dan/atau tim dan/atau ahli.", "KSD-809", None),
    (
        "ubahan[0].ayat[2].teks",
        "Kontrak ini tunduk pada kurasi.",
        "KSD-810",
        Some("Perjanjian Kerja Sama ini tunduk pada kurasi."),
    ),
    ("tujuan[0].uraian", "untuk memperluas pasar; dan", "NSK-005", Some("untuk memperluas pasar")),
    ("ruang_lingkup[0].uraian", "1. pendataan", "NSK-005", Some("pendataan")),
    ("ruang_lingkup[1].uraian", "pembukaan ... Toko", "NSK-001", None),
    (
        "ruang_lingkup[1].uraian",
        "pembukaan dan dan pengelolaan Toko",
        "NSK-002",
        Some("pembukaan dan pengelolaan Toko"),
    ),
    ("istilah[0].istilah", "Balai Dagang", "NSK-003", None),
    ("pihak[1].unit_pelaksana", "Divisi PT. Lapak Rakyat Nusantara", "NSK-004", None),
    ("ubahan[0].ayat[2].teks", "Hasil kurasi diserahkan kepada PIHAK KETIGA.", "NSK-004", None),
    (
        "ruang_lingkup[1].uraian",
        "pembukaan , pengelolaan Toko",
        "NSK-006",
        Some("pembukaan, pengelolaan Toko"),
    ),
];

#[test]
fn setiap_kesalahan_ditemukan_di_tempatnya() {
    for (jalur, isi, id, harap) in SALAH {
        let mut d = contoh::draf("umkm-lokapasar-pks").expect("contoh");
        d.simpul_mut(jalur).expect("isian ada").ketik(isi);
        let l = laporan(&d);
        let cocok = |t: &&Temuan| t.id == *id && t.lokasi.iter().any(|l| l.jalur.as_deref() == Some(jalur));
        let ada = bukti(&l);
        let temuan = ada.iter().copied().find(cocok).unwrap_or_else(|| panic!("{id} {isi}: {ada:?}"));
        let Some(harap) = harap else { continue };
        let baru = temuan.perbaikan.as_ref().unwrap_or_else(|| panic!("{id} {isi}")).terapkan(&d);
        assert_eq!(baru.simpul(jalur).map(docgen::draf::Simpul::ketikan).as_deref(), Some(*harap), "{id}");
        assert!(!laporan(&baru).temuan.iter().any(|t| t.id == *id && t.pesan == temuan.pesan), "{id} {isi}");
    }
}

/// Right wordings in the fields of an officer: nothing is reported.
#[test]
fn kalimat_yang_benar_diam() {
    for (jalur, isi) in [
        ("judul", "kerja sama antardaerah dalam pengelolaan pasar"),
        ("maksud", "bagi PARA PIHAK untuk bekerja sama dengan PT Kerjasama Abadi"),
        (
            "dasar_hukum[0].uraian",
            "Peraturan Walikota Semarang Nomor 5 Tahun 2012 tentang Tata Cara Kerjasama Daerah",
        ),
        (
            "pembiayaan.cara_bayar",
            "Sewa sebesar Rp500.000,00 (lima ratus ribu rupiah) dibayar dalam 3 (tiga) angsuran.",
        ),
        (
            "pelaksanaan.uraian",
            "melatih 40 (empat puluh) orang selama 2,5 (dua koma lima) jam di Jalan 10 Nopember",
        ),
        (
            "premis[0].uraian",
            "usul disepakati pada Kamis, 10 Desember 2026, menurut Pasal 99 Undang-Undang Nomor 23 Tahun 2014",
        ),
        ("ubahan[0].ayat[2].teks", "Kurasi mengikuti Pasal 5 ayat (3) huruf b dan ayat (4)."),
        ("ubahan[0].ayat[2].teks", "Barang dibawa oleh pihak ketiga, yaitu kurir, dari A. Yani ke Toko."),
        ("hasil[1].uraian", "data penjualan (nama Toko dan nilai), bukan data [pribadi]"),
        ("lokasi", "Kota Semarang, termasuk Ruang Galeri, s.d. batas Kota Semarang"),
    ] {
        let mut d = contoh::draf("umkm-lokapasar-pks").expect("contoh");
        d.simpul_mut(jalur).expect("isian ada").ketik(isi);
        let l = laporan(&d);
        assert!(bukti(&l).is_empty(), "{isi}: {:?}", bukti(&l));
    }
}
