//! Hostile and merely wrong DOCX files: the draft comes out, or one sentence says why not.
#![cfg(feature = "docx")]

use std::io::{Cursor, Write as _};

use base64::Engine as _;
use docgen::amplop::Amplop;
use docgen::buka;
use docgen::draf::Draf;
use proptest::prelude::*;
use zip::ZipWriter;
use zip::write::SimpleFileOptions;

fn arsip(bagian: &[(&str, &[u8])]) -> Vec<u8> {
    let mut zip = ZipWriter::new(Cursor::new(Vec::new()));
    for (nama, isi) in bagian {
        zip.start_file(*nama, SimpleFileOptions::default()).expect("nama");
        zip.write_all(isi).expect("isi");
    }
    zip.finish().expect("zip").into_inner()
}

/// A naskah of Word with these further parts.
fn docx(bagian: &[(&str, &[u8])]) -> Vec<u8> {
    let mut semua: Vec<(&str, &[u8])> =
        vec![("[Content_Types].xml", b"<Types/>"), ("word/document.xml", b"<w/>")];
    semua.extend(bagian);
    arsip(&semua)
}

fn contoh() -> Amplop {
    let mut amplop = Amplop::baru(Draf::default());
    amplop.draf.judul.push_str("pengelolaan sampah 😀 & <lain>");
    amplop.teks_terakhir = Some("Pasal 1".repeat(100));
    amplop
}

fn bagian(amplop: &Amplop) -> String {
    let isi = base64::engine::general_purpose::STANDARD.encode(amplop.ke_json());
    format!(
        "<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n<draf xmlns=\"{}\" sandi=\"base64\">{isi}</draf>",
        buka::RUANG_NAMA
    )
}

fn pesan(bita: &[u8]) -> String {
    let galat = buka(bita).expect_err("harus ditolak");
    assert!(galat.tentang_docx());
    let pesan = galat.to_string();
    assert!(pesan.ends_with('.') && !pesan.contains('\n') && pesan.contains(['.', ';']), "{pesan}");
    for inggris in ["invalid", "error", "expected", "archive", "Could not", "unsupported"] {
        assert!(!pesan.contains(inggris), "{pesan}");
    }
    pesan
}

#[test]
fn draf_keluar_seperti_masuk() {
    let isi = bagian(&contoh());
    assert_eq!(buka(&docx(&[("customXml/item1.xml", isi.as_bytes())])), Ok(contoh()));
    // Word may renumber parts, add its own, wrap lines; LibreOffice may add a prefix.
    let terlipat = isi.replace("\">", "\">\r\n  ").replace('=', "=\n").replace("=\n\"", "=\"");
    let berprefiks =
        isi.replace("<draf xmlns=", "<d:draf xmlns:d=").replace("</draf>", "</d:draf>\n<!-- x -->");
    let asing: &[u8] = b"\xff\xfe<\0b\0";
    for bentuk in [
        terlipat,
        berprefiks,
        format!("\u{feff}{isi}"),
        isi.replace('>', "><![CDATA[")
            .replace("</", "]]></")
            .replacen("?><![CDATA[", "?>", 1)
            .replace("/draf><![CDATA[", "/draf>"),
    ] {
        let naskah = docx(&[
            ("customXml/item1.xml", b"<b:Sources xmlns:b=\"urn:x\"><b:S>1</b:S></b:Sources>"),
            ("customXml/item2.xml", asing),
            ("customXml/item3.xml", b""),
            ("customXml/itemProps1.xml", isi.as_bytes()),
            ("customXml/item14.xml", bentuk.as_bytes()),
        ]);
        assert_eq!(buka(&naskah), Ok(contoh()), "{bentuk}");
    }
}

#[test]
fn yang_bukan_naskah_disebut_apa_adanya() {
    let kasus: &[(&[u8], &str)] = &[
        (b"", "berkas: kosong, tidak ada isinya; pakai salinan lain."),
        (
            b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1....",
            "berkas: ini tampaknya dokumen Word lama (.doc) atau dokumen Word berkata sandi, bukan naskah Word (.docx); buka berkas drafnya (.json).",
        ),
        (b"%PDF-1.4", "berkas: ini tampaknya berkas PDF, bukan naskah Word"),
        (b"{\\rtf1", "berkas: ini tampaknya dokumen RTF, bukan"),
        (b"<html>", "berkas: ini tampaknya halaman web (HTML), bukan"),
        (b"\x89PNG\r\n", "berkas: ini tampaknya gambar PNG, bukan"),
        (
            b"{\"format\": \"ksd-draf\"}",
            "berkas: ini bukan naskah Word, tampaknya berkas draf (.json); pakai langsung",
        ),
        (b"halo", "berkas: ini bukan naskah Word (.docx); buka berkas drafnya (.json)."),
        (
            b"PK\x03\x04 dan seterusnya",
            "berkas: naskah ini rusak atau terpotong; pakai salinan yang utuh atau buka berkas drafnya (.json).",
        ),
    ];
    for (bita, harapan) in kasus {
        let ini = pesan(bita);
        assert!(ini.starts_with(harapan), "\n  {ini}\n  {harapan}");
    }
    assert!(
        pesan(&docx(&[]))
            .starts_with("berkas: naskah ini tidak membawa draf; mungkin ini salinan untuk mitra")
    );
    assert!(pesan(&arsip(&[("a.txt", b"x")])).starts_with("berkas: ini berkas ZIP, bukan naskah Word"));
    let mut odt = ZipWriter::new(Cursor::new(Vec::new()));
    let polos = SimpleFileOptions::default().compression_method(zip::CompressionMethod::Stored);
    odt.start_file("mimetype", polos).expect("nama");
    odt.write_all(b"application/vnd.oasis.opendocument.text").expect("isi");
    let odt = odt.finish().expect("zip").into_inner();
    assert!(pesan(&odt).starts_with("berkas: ini tampaknya dokumen LibreOffice (.odt), bukan naskah Word"));
    let mut besar = docx(&[]);
    besar.resize(65 * 1024 * 1024, 0);
    assert_eq!(
        pesan(&besar),
        "berkas berukuran 65,0 MB, padahal naskah paling besar 64,0 MB; buka berkas drafnya (.json)."
    );
}

#[test]
fn bagian_yang_berbahaya_ditolak() {
    let xml = |isi: &str| pesan(&docx(&[("customXml/item1.xml", isi.as_bytes())]));
    let buka_draf =
        |isi: &str| format!("<draf xmlns=\"urn:naskah:ksd-draf:1\" sandi=\"base64\">{isi}</draf>");
    let doctype = format!("<!DOCTYPE draf [<!ENTITY x SYSTEM \"file:///etc/passwd\">]>{}", buka_draf("&x;"));
    assert!(xml(&doctype).starts_with("customXml/item1.xml: bagian ini memakai DOCTYPE atau entitas XML"));
    assert!(xml(&buka_draf("&#65;")).contains("entitas XML"));
    assert!(xml(&buka_draf("<x/>")).contains("bukan XML yang utuh"));
    assert!(xml(&buka_draf("A").replace("</draf>", "")).contains("bukan XML yang utuh"));
    assert!(xml(&buka_draf("bukan base64!")).contains("draf di dalam naskah ini rusak"));
    assert!(
        xml(&buka_draf("").replace("base64", "rot13"))
            .contains("sandi draf di dalam naskah ini “rot13” tidak dikenal")
    );
    assert!(xml(&buka_draf("").replace(" sandi=\"base64\"", "")).contains("tidak disebut"));
    assert!(xml(&buka_draf("")).starts_with("draf di dalam naskah ini: kosong, tidak ada isinya;"));
    let salah = base64::engine::general_purpose::STANDARD
        .encode(r#"{"format":"ksd-draf","versi":1,"draf":{"judul":1}}"#);
    assert!(xml(&buka_draf(&salah)).starts_with("draf di dalam naskah ini, judul: berisi bilangan 1"));

    let isi = bagian(&contoh());
    let dua = docx(&[("customXml/item1.xml", isi.as_bytes()), ("customXml/item2.xml", isi.as_bytes())]);
    assert!(pesan(&dua).contains("membawa dua draf"));
    for nama in ["../a.xml", "a/../../b", "/etc/passwd", "a\\b", "C:x"] {
        let ini = pesan(&docx(&[(nama, b"x"), ("customXml/item1.xml", isi.as_bytes())]));
        assert!(ini.contains("menunjuk ke luar naskah"), "{nama}: {ini}");
    }
    // Two names of the same length, made equal afterwards: the writer refuses to do it itself.
    let kembar = docx(&[("customXml/item1.xml", isi.as_bytes()), ("customXml/item9.xml", isi.as_bytes())]);
    assert!(pesan(&ganti(&kembar, b"item9.xml", b"item1.xml")).contains("ada dua kali"));
    assert!(pesan(&ganti(&kembar, b"item9.xml", b"ITEM1.xml")).contains("ada dua kali"));
    let banyak: Vec<String> = (0..2_001).map(|n| format!("word/{n}")).collect();
    let banyak: Vec<(&str, &[u8])> = banyak.iter().map(|n| (n.as_str(), b"".as_slice())).collect();
    assert!(pesan(&docx(&banyak)).contains("2003 bagian"));
    // Bit 0 of the flags of every entry of the directory.
    let mut terkunci = docx(&[]);
    let entri: Vec<usize> =
        (0..terkunci.len()).filter(|i| terkunci[*i..].starts_with(b"PK\x01\x02")).collect();
    for i in entri {
        terkunci[i + 8] |= 1;
    }
    assert!(pesan(&terkunci).contains("terkunci kata sandi"));
}

#[test]
fn bom_kompresi_berhenti_pada_batas() {
    let mut isi = b"<draf xmlns=\"urn:naskah:ksd-draf:1\" sandi=\"base64\">".to_vec();
    isi.resize(49 * 1024 * 1024, b'A');
    let naskah = docx(&[("customXml/item1.xml", &isi)]);
    assert!(naskah.len() < 1024 * 1024);
    assert!(pesan(&naskah).contains("melebihi 48 MB"));
    // The declared size lies: the reader stops by itself.
    let ukuran = u32::try_from(isi.len()).expect("kecil").to_le_bytes();
    let bohong = ganti(&naskah, &ukuran, &1_000_u32.to_le_bytes());
    let ini = pesan(&bohong);
    assert!(ini.contains("melebihi 48 MB") || ini.contains("rusak"), "{ini}");
}

#[test]
fn bagian_tambahan_bersama_sama_terbatas() {
    let besar = vec![b' '; 40 * 1024 * 1024];
    let naskah = docx(&[("customXml/item1.xml", &besar), ("customXml/item2.xml", &besar)]);
    assert!(naskah.len() < 1024 * 1024);
    assert_eq!(
        pesan(&naskah),
        "berkas: bagian tambahan di dalam naskah ini bersama-sama melebihi 64 MB setelah dibuka; buka berkas drafnya \
         (.json)."
    );
}

#[test]
fn direktori_yang_tidak_cocok_dengan_isinya_ditolak() {
    const RUSAK: &str =
        "berkas: naskah ini rusak atau terpotong; pakai salinan yang utuh atau buka berkas drafnya (.json).";
    let isi = bagian(&contoh());
    let naskah = docx(&[("customXml/item1.xml", isi.as_bytes()), ("customXml/item2.xml", b"<a/>")]);
    let letak = |tanda: &[u8]| -> Vec<usize> {
        (0..naskah.len()).filter(|i| naskah[*i..].starts_with(tanda)).collect()
    };
    let (lokal, direktori) = (letak(b"PK\x03\x04"), letak(b"PK\x01\x02"));
    assert_eq!((lokal.len(), direktori.len()), (4, 4));
    let ubah = |posisi: usize, empat: [u8; 4]| {
        let mut b = naskah.clone();
        b[posisi..posisi + 4].copy_from_slice(&empat);
        pesan(&b)
    };
    let alamat = |i: usize| u32::try_from(lokal[i]).expect("kecil").to_le_bytes();
    // Two entries over one content, an entry whose content bears another name, an entry without content.
    assert_eq!(ubah(direktori[3] + 42, alamat(2)), RUSAK);
    assert_eq!(ubah(direktori[2] + 42, 0xffff_fff0_u32.to_le_bytes()), RUSAK);
    for salah in [0, 1, 0x7fff_ffff, u32::MAX] {
        assert_eq!(ubah(direktori[2] + 20, salah.to_le_bytes()), RUSAK, "panjang padat {salah}");
    }
    for salah in [0_u32, 1] {
        assert_eq!(ubah(direktori[2] + 24, salah.to_le_bytes()), RUSAK, "panjang {salah}");
    }
    assert!(ubah(direktori[2] + 24, u32::MAX.to_le_bytes()).contains("melebihi 48 MB"));
    // The flag that says "encrypted", only before the content.
    let mut terkunci = naskah.clone();
    terkunci[lokal[2] + 6] |= 1;
    assert!(pesan(&terkunci).contains("terkunci kata sandi"));
    // The same bytes under two names of one length.
    let mut tumpang = naskah.clone();
    tumpang.copy_within(direktori[2] + 20..direktori[2] + 28, direktori[3] + 20);
    tumpang.copy_within(direktori[2] + 42..direktori[2] + 46, direktori[3] + 42);
    assert_eq!(pesan(&tumpang), RUSAK);
}

fn ganti(bita: &[u8], dari: &[u8], ke: &[u8]) -> Vec<u8> {
    assert_eq!(dari.len(), ke.len());
    let mut hasil = bita.to_vec();
    let tempat: Vec<usize> = (0..bita.len()).filter(|i| bita[*i..].starts_with(dari)).collect();
    assert!(!tempat.is_empty());
    for i in tempat {
        hasil[i..i + ke.len()].copy_from_slice(ke);
    }
    hasil
}

proptest! {
    #[test]
    fn bita_acak_tidak_membuat_panik(ekor in any::<Vec<u8>>(), awal in 0..4_usize) {
        let mut bita = [b"PK\x03\x04".as_slice(), b"PK\x05\x06", b"{", b""][awal].to_vec();
        bita.extend(ekor);
        prop_assert!(buka(&bita).is_err());
    }

    #[test]
    fn naskah_yang_diubah_tidak_membuat_panik(
        ubah in prop::collection::vec((any::<prop::sample::Index>(), any::<u8>()), 1..8),
        potong in prop::option::weighted(0.2, any::<prop::sample::Index>()),
    ) {
        let isi = bagian(&contoh());
        let mut bita = docx(&[("customXml/item1.xml", isi.as_bytes())]);
        for (di, b) in ubah {
            let di = di.index(bita.len());
            bita[di] = b;
        }
        if let Some(di) = potong {
            bita.truncate(di.index(bita.len()));
        }
        match buka(&bita) {
            // The checksum guards the draft.
            Ok(amplop) => prop_assert_eq!(amplop, contoh()),
            Err(g) => {
                let g = g.to_string();
                prop_assert!(g.ends_with('.') && !g.contains('\n'), "{}", g);
            }
        }
    }

    #[test]
    fn xml_apa_pun_tidak_membuat_panik(xml in "[<>!?/a-d&;:= \"'\\[\\]-]{0,40}") {
        let isi = format!("{xml}<draf xmlns=\"urn:naskah:ksd-draf:1\" sandi=\"base64\">{xml}</draf>");
        let _ = buka(&docx(&[("customXml/item1.xml", isi.as_bytes())]));
    }
}
