//! `docgen buka --ubahan`: what was edited in Word, and the exit code that says whether anything was.

use std::io::{Cursor, Write as _};

use super::pembaca::bagian;
use super::{dengan_masukan, folder, fs, galat, jalankan, keluaran, s};

#[test]
fn ubahan_di_word_disebut_dengan_kode_satu() {
    let folder = folder("ubahan");
    let (draf, naskah, sunting) = (folder.join("a.json"), folder.join("a.docx"), folder.join("b.docx"));
    keluaran(&["contoh", "umkm-lokapasar-pks", "-o", s(&draf)]);
    keluaran(&["susun", s(&draf), "-o", s(&naskah)]);
    assert_eq!(keluaran(&["buka", "--ubahan", s(&naskah)]), b"Tidak ada paragraf yang diubah di Word.\n");
    let mut zip = zip::ZipWriter::new(Cursor::new(Vec::new()));
    for (nama, isi) in bagian(&fs::read(&naskah).expect("naskah")) {
        zip.start_file(nama.as_str(), zip::write::SimpleFileOptions::default()).expect("nama");
        let isi = if nama == "word/document.xml" {
            let xml = String::from_utf8(isi).expect("UTF-8");
            assert!(xml.contains("kemasan dan label"));
            xml.replacen("kemasan dan label", "kemasan", 1).into_bytes()
        } else {
            isi
        };
        zip.write_all(&isi).expect("isi");
    }
    fs::write(&sunting, zip.finish().expect("zip").into_inner()).expect("tulis");
    let hasil = jalankan(&["buka", "--ubahan", s(&sunting)]);
    let kata = String::from_utf8(hasil.stdout).expect("UTF-8");
    assert_eq!((hasil.status.code(), hasil.stderr.as_slice()), (Some(1), b"".as_slice()), "{kata}");
    assert_eq!(
        kata,
        "Paragraf yang diubah di Word: 1\n\nPasal 6 c.: diubah\n  semula: kemasan dan label; dan\n  kini  : kemasan; dan\n"
    );
    let lewat_pipa = dengan_masukan(&["buka", "--ubahan", "-"], &fs::read(&sunting).expect("naskah"));
    assert_eq!((lewat_pipa.status.code(), String::from_utf8(lewat_pipa.stdout)), (Some(1), Ok(kata)));
    // The draft is the one of the export, edited or not.
    assert_eq!(keluaran(&["buka", s(&sunting)]), keluaran(&["buka", s(&naskah)]));
    let mitra = folder.join("mitra.docx");
    keluaran(&["susun", s(&draf), "--tanpa-draf", "-o", s(&mitra)]);
    assert!(galat(&["buka", "--ubahan", s(&mitra)]).contains("naskah ini tidak membawa draf"));
    assert!(galat(&["buka", "--ubahan", s(&draf)]).contains("ini bukan naskah Word"));
}
