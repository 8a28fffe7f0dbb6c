//! The interface words cover the schema; the built-in examples are whole; random drafts survive a round trip.

use std::collections::BTreeSet;

use docgen::contoh::acak;
use docgen::draf::{self, Bentuk, Draf, HurufHalaman, Kertas, Skema};
use docgen::ranah::{self, Pilihan};
use docgen::teks::antarmuka;

const BIDANG: &str = include_str!("../teks/antarmuka/bidang.txt");
const PILIHAN: &str = include_str!("../teks/antarmuka/pilihan.txt");

/// Every object of the schema with its fields.
fn semua_bidang(skema: &'static Skema, kumpulan: &mut BTreeSet<(&'static str, &'static str)>) {
    for bidang in skema.bidang {
        kumpulan.insert((skema.nama, bidang.kunci));
        let mut bentuk = bidang.bentuk;
        while let Bentuk::Daftar(dalam) = bentuk {
            bentuk = dalam;
        }
        if let Bentuk::Objek(dalam) = bentuk {
            semua_bidang(dalam, kumpulan);
        }
    }
}

/// The keys of a file of words, in order; fails on a line that is none.
fn kunci_baris(berkas: &'static str) -> Vec<(&'static str, &'static str)> {
    let isi = berkas.lines().filter(|b| !b.trim().is_empty() && !b.starts_with('#'));
    isi.map(|b| {
        let (kunci, sisa) = b.split_once(" = ").unwrap_or_else(|| panic!("tanpa tanda sama dengan: {b}"));
        let (label, petunjuk) = sisa.split_once(" | ").unwrap_or_else(|| panic!("tanpa garis tegak: {b}"));
        assert!(
            !label.trim().is_empty() && petunjuk.trim_end_matches('”').ends_with('.'),
            "label atau petunjuk kurang: {b}"
        );
        kunci.split_once('.').unwrap_or_else(|| panic!("kunci tanpa titik: {b}"))
    })
    .collect()
}

#[test]
fn setiap_bidang_berlabel_dan_setiap_label_berbidang() {
    let mut bidang = BTreeSet::new();
    semua_bidang(draf::skema(), &mut bidang);
    let baris = kunci_baris(BIDANG);
    assert_eq!(baris.iter().copied().collect::<BTreeSet<_>>().len(), baris.len(), "ada kunci ganda");
    for &(skema, kunci) in &bidang {
        let label = antarmuka::bidang(skema, kunci).unwrap_or_else(|| panic!("{skema}.{kunci} tanpa baris"));
        assert!(label.label.len() <= 60, "label terlalu panjang: {}", label.label);
        assert!(!label.label.ends_with('.'), "label bertitik: {}", label.label);
    }
    for kunci in baris {
        assert!(bidang.contains(&kunci), "{kunci:?} tidak ada dalam skema");
    }
}

fn kode<P: Pilihan>(kumpulan: &mut BTreeSet<(String, &'static str)>) {
    let nama = std::any::type_name::<P>().rsplit("::").next().expect("nama tipe").to_owned();
    kumpulan.extend(P::SEMUA.iter().map(|p| (nama.clone(), p.kode())));
}

#[test]
fn setiap_pilihan_berlabel_dan_setiap_label_berpilihan() {
    let mut semua = BTreeSet::new();
    kode::<ranah::KelasKerjaSama>(&mut semua);
    kode::<ranah::Dokumen>(&mut semua);
    kode::<ranah::Kategori>(&mut semua);
    kode::<ranah::Prakarsa>(&mut semua);
    kode::<ranah::KesesuaianRencana>(&mut semua);
    kode::<ranah::BentukPelaksanaan>(&mut semua);
    kode::<ranah::SumberDana>(&mut semua);
    kode::<ranah::JenisHasil>(&mut semua);
    kode::<ranah::SkemaBmd>(&mut semua);
    kode::<ranah::MulaiBerlaku>(&mut semua);
    kode::<ranah::Forum>(&mut semua);
    kode::<ranah::PejabatSengketa>(&mut semua);
    kode::<ranah::PeranData>(&mut semua);
    kode::<ranah::PemilikHki>(&mut semua);
    kode::<ranah::JenisUbahan>(&mut semua);
    kode::<ranah::SatuanWaktu>(&mut semua);
    kode::<ranah::JenisPihak>(&mut semua);
    kode::<ranah::Kapasitas>(&mut semua);
    kode::<ranah::StatusPejabat>(&mut semua);
    kode::<ranah::JenisDasar>(&mut semua);
    kode::<Kertas>(&mut semua);
    kode::<HurufHalaman>(&mut semua);
    let baris = kunci_baris(PILIHAN);
    for (nama, kode) in &semua {
        assert!(antarmuka::pilihan(nama, kode).is_some(), "{nama}.{kode} tanpa baris");
    }
    let berbaris: BTreeSet<_> = baris.iter().map(|&(n, k)| (n.to_owned(), k)).collect();
    assert_eq!(berbaris.len(), baris.len(), "ada kunci ganda");
    assert_eq!(berbaris, semua);
}

#[test]
fn draf_acak_bertahan_bolak_balik() {
    for benih in 0..2_000 {
        let draf = acak::acak(benih);
        let tertulis = serde_json::to_string(&draf).expect("dapat ditulis");
        let kembali: Draf = serde_json::from_str(&tertulis).unwrap_or_else(|g| panic!("benih {benih}: {g}"));
        assert_eq!(draf, kembali, "benih {benih}");
        assert!((1..=8).contains(&draf.pihak.len()), "benih {benih}");
    }
}

#[test]
fn benih_sama_draf_sama() {
    assert_eq!(acak::acak(7), acak::acak(7));
    assert_ne!(acak::acak(7), acak::acak(8));
}
