//! Foreign drafts on the command line: languages, alternat, the other papers of one draft.

use super::{dengan_masukan, periksa_galat};

const DRAF: &str = r#"{"format": "ksd-draf", "versi": 1, "draf": {
    "kelas": "ksdpl", "dokumen": "naskah_kerja_sama", "judul": "kerja sama kota bersaudara",
    "pihak": [{"id": "a", "jenis": "kota", "nama": "Pemerintah Kota Ternate"},
              {"id": "b", "jenis": "pemda_asing", "nama": "Pemerintah Kota Utara",
               "asing": {"nama": {"inggris": "City of Utara"}}}],
    "luar_negeri": {"jalur": "kembar"}}}"#;

fn teks(opsi: &[&str]) -> String {
    let mut argumen = vec!["susun", "-", "--format", "teks"];
    argumen.extend(opsi);
    let hasil = dengan_masukan(&argumen, DRAF.as_bytes());
    assert_eq!(hasil.status.code(), Some(0), "{opsi:?}: {}", String::from_utf8_lossy(&hasil.stderr));
    String::from_utf8(hasil.stdout).expect("UTF-8")
}

#[test]
fn tiap_bahasa_dan_dokumen_dapat_diminta() {
    let (id, en) = ("MEMORANDUM SALING PENGERTIAN", "MEMORANDUM OF UNDERSTANDING");
    for (opsi, berisi, tanpa) in [
        (&[][..], &[id, en][..], ""),
        (&["--bahasa", "dua-kolom"], &[id, en], ""),
        (&["--bahasa", "terpisah"], &[id, en], ""),
        (&["--bahasa", "id"], &[id], en),
        (&["--bahasa", "en"], &[en], id),
        (&["--bahasa", "en", "--dokumen", "pernyataan_kehendak"], &["LETTER OF INTENT"], en),
    ] {
        let ini = teks(opsi);
        assert!(berisi.iter().all(|b| ini.contains(b)), "{opsi:?}\n{ini}");
        assert!(tanpa.is_empty() || !ini.contains(tanpa), "{opsi:?}\n{ini}");
    }
}

#[test]
fn alternat_menyebut_mitra_lebih_dahulu() {
    let letak = |teks: &str| {
        let di = |kata: &str| teks.find(kata).unwrap_or_else(|| panic!("{kata}: {teks}"));
        di("PEMERINTAH KOTA UTARA") < di("PEMERINTAH KOTA TERNATE")
    };
    assert!(!letak(&teks(&["--bahasa", "id"])));
    assert!(letak(&teks(&["--bahasa", "id", "--alternat"])));
}

#[test]
fn naskah_dalam_negeri_hanya_satu() {
    let draf = br#"{"format": "ksd-draf", "versi": 1, "draf": {"kelas": "ksdd"}}"#;
    for (opsi, mana) in [
        (&["--bahasa", "en"][..], "--bahasa: draf ini bukan kerja sama luar negeri"),
        (&["--alternat"], "--alternat: draf ini bukan kerja sama luar negeri"),
        (&["--dokumen", "kajian"], "--dokumen: draf ini bukan kerja sama luar negeri"),
    ] {
        let mut argumen = vec!["susun", "-", "--format", "teks"];
        argumen.extend(opsi);
        let galat = periksa_galat(&dengan_masukan(&argumen, draf), &argumen);
        assert!(galat.starts_with(mana), "{galat}");
    }
    let hasil = dengan_masukan(&["susun", "-", "--format", "teks", "--bahasa", "id"], draf);
    assert_eq!(hasil.status.code(), Some(0));
}
