//! Over every example and thousands of random drafts: words and code fit, numbers have no holes, nothing is lost.

use docgen::naskah::{Gaya, nomori};
use docgen::ranah::{Forum, Pilihan as _};
use docgen::teks::PaketTeks;
use docgen::{contoh, susun_dengan_catatan};

#[test]
fn paket_bawaan_tanpa_salah() {
    let dir = std::path::Path::new(env!("CARGO_MANIFEST_DIR")).join("teks/klausul");
    let mut berkas: Vec<(String, String)> = std::fs::read_dir(dir)
        .expect("folder")
        .map(|e| e.expect("entry").path())
        .map(|p| {
            (
                p.file_name().expect("name").to_string_lossy().into_owned(),
                std::fs::read_to_string(&p).expect("text"),
            )
        })
        .collect();
    berkas.sort();
    let pinjam: Vec<(&str, &str)> = berkas.iter().map(|(n, i)| (n.as_str(), i.as_str())).collect();
    let (paket, galat) = PaketTeks::dari(&pinjam);
    assert_eq!(galat.iter().map(ToString::to_string).collect::<Vec<_>>(), Vec::<String>::new());
    assert_eq!(paket.cap(), PaketTeks::bawaan().cap(), "a clause file is not embedded");
    assert_eq!(docgen::teks::periksa_folder(&berkas), vec![]);
}

#[test]
fn kata_dan_kode_cocok() {
    let paket = PaketTeks::bawaan();
    let mut catatan = std::collections::BTreeMap::new();
    let contoh = contoh::daftar().iter().filter_map(|c| Some((c.id.to_owned(), contoh::draf(c.id)?)));
    let acak = (0..2_000).map(|b| (format!("acak {b}"), contoh::acak::acak(b)));
    for (nama, draf) in contoh.chain(acak) {
        for c in susun_dengan_catatan(&draf, paket).1 {
            catatan.entry(c).or_insert_with(|| nama.clone());
        }
    }
    assert!(catatan.is_empty(), "{catatan:#?}");
}

#[test]
fn pasal_bernomor_tanpa_lompat() {
    // Foreign naskah count in each language by itself.
    let bahasa = |id: &str| match id.split_once(':') {
        Some(("en", _)) => Some("Article "),
        Some(("mitra", _)) => None,
        _ => Some("Pasal "),
    };
    for benih in 0..500 {
        let n = nomori(docgen::susun(&contoh::acak::acak(benih), PaketTeks::bawaan()));
        for kata in [Some("Pasal "), Some("Article "), None] {
            let nomor: Vec<String> = n
                .paragraf()
                .iter()
                .filter(|p| p.gaya == Gaya::Pasal && p.pasal.as_deref().map(bahasa) == Some(kata))
                .map(|p| p.nomor.as_ref().expect("number").teks.clone())
                .collect();
            let satu = |i| kata.map_or_else(|| format!("{i}."), |kata| format!("{kata}{i}"));
            assert_eq!(nomor, (1..=nomor.len()).map(satu).collect::<Vec<_>>(), "seed {benih}");
        }
    }
}

#[test]
fn contoh_tanpa_kosong_selain_yang_hampir_kosong() {
    for c in contoh::daftar().iter().filter(|c| c.id != "hampir-kosong") {
        let draf = contoh::draf(c.id).expect("example");
        let n = nomori(docgen::susun(&draf, PaketTeks::bawaan()));
        assert_eq!(n.kosong(), vec![], "{}", c.id);
    }
}

/// A part that no draft shows is dead text: each optional ayat stands in some example or random draft.
#[test]
fn tiap_ayat_pilihan_pernah_tampil() {
    let paket = PaketTeks::bawaan();
    let mut belum: std::collections::BTreeSet<(String, String)> = paket
        .semua()
        .filter(|k| !k.judul.is_empty())
        .flat_map(|k| {
            let pilihan = k.ayat.iter().filter(|a| a.jenis != docgen::teks::JenisButir::Tetap);
            pilihan.filter_map(|a| Some((k.id.clone(), a.id.clone()?))).collect::<Vec<_>>()
        })
        .collect();
    let contoh = contoh::daftar().iter().filter_map(|c| contoh::draf(c.id));
    for draf in contoh.chain((0..8_000).map(contoh::acak::acak)) {
        for p in nomori(docgen::susun(&draf, paket)).paragraf() {
            if let Some(bagian) = &p.asal.bagian {
                belum.remove(&(p.asal.klausul.clone(), bagian.clone()));
            }
        }
        if belum.is_empty() {
            return;
        }
    }
    panic!("never shown: {belum:?}");
}

/// Every clause names a regulation that the tool knows, or says that its wording rests on none.
#[test]
fn dasar_klausul_dikenal() {
    for k in PaketTeks::bawaan().semua() {
        assert!(!k.dasar.is_empty(), "{}: no DASAR", k.id);
        for d in &k.dasar {
            let id = d.split('/').next().unwrap_or_default();
            assert!(d == "bawaan" || docgen::ranah::peraturan(id).is_some(), "{}: {d}", k.id);
        }
    }
}

/// A slot that is filled with nothing leaves a hole that no gap marks: whatever forum is chosen, fit or not.
#[test]
fn tiap_forum_berkalimat_utuh() {
    for c in contoh::daftar() {
        let mut draf = contoh::draf(c.id).expect("example");
        for forum in Forum::SEMUA {
            draf.sengketa.forum = (*forum).into();
            let n = nomori(docgen::susun(&draf, PaketTeks::bawaan()));
            for p in n.paragraf() {
                let polos = p.polos();
                let berlubang = [" .", " ;", " ,", "  "].iter().any(|lubang| polos.contains(lubang));
                assert!(!berlubang, "{}, {}: {polos}", c.id, forum.kode());
            }
        }
    }
}
