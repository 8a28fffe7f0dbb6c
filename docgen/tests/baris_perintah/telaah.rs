//! Findings in Word: as comments in the working copy, and on the sheet for the meeting.

use super::pembaca::periksa::periksa_berkas;
use super::pembaca::{Simpul, bagian, bagian_xml, teks_badan};
use super::{contoh, folder, fs, galat, jalankan, keluaran, s};

/// A finished example without its sanctions and its term, with a partner that is no legal entity and a nameless signatory:
/// findings in a pasal, in the komparisi and without a place, one of them waived.
fn bermasalah() -> String {
    let mut draf: serde_json::Value =
        serde_json::from_slice(&keluaran(&["contoh", "bank-daerah-pks"])).expect("JSON");
    draf["draf"]["ubahan"] = serde_json::json!([{ "jenis": "hapus", "pasal": "sanksi" }]);
    draf["draf"]["jangka_waktu"] = serde_json::json!({});
    draf["draf"]["pihak"][1]["jenis"] = "cv".into();
    draf["draf"]["pihak"][0]["penandatangan"]["nama"] = "".into();
    draf["draf"]["pengecualian"] = serde_json::json!([{
        "aturan": "KSD-500/PKS_KSDPK.sanksi", "alasan": "Diatur dalam naskah tersendiri",
        "oleh": "Kepala Bagian Hukum", "tanggal": "2026-11-20",
    }]);
    draf.to_string()
}

fn isi_komentar(k: &Simpul) -> Vec<String> {
    k.cari("w:p").iter().map(|p| p.cari("w:t").iter().map(|t| t.teks.as_str()).collect()).collect()
}

/// The paragraphs with comments: the text of the paragraph and the ids.
fn tempat(docx: &[u8]) -> Vec<(String, Vec<usize>)> {
    let dokumen = bagian_xml(docx, "word/document.xml");
    let id = |p: &Simpul| {
        let awal = p.anak.iter().filter(|a| a.nama == "w:commentRangeStart");
        awal.map(|a| a.atribut("w:id").parse().expect("id")).collect::<Vec<usize>>()
    };
    let teks = |p: &Simpul| p.cari("w:t").iter().map(|t| t.teks.as_str()).collect::<String>();
    dokumen.cari("w:p").into_iter().map(|p| (teks(p), id(p))).filter(|(_, id)| !id.is_empty()).collect()
}

#[test]
fn komentar_menempel_pada_paragrafnya() {
    let folder = folder("komentar");
    let (draf, naskah) = (folder.join("a.json"), folder.join("a.docx"));
    fs::write(&draf, bermasalah()).expect("tulis");
    assert!(keluaran(&["susun", s(&draf), "--dengan-komentar", "-o", s(&naskah)]).is_empty());
    let docx = fs::read(&naskah).expect("naskah");
    periksa_berkas(&docx);
    let laporan = jalankan(&["periksa", s(&draf), "--format", "json", "--tanggal", "2026-01-01"]).stdout;
    let laporan: serde_json::Value = serde_json::from_slice(&laporan).expect("JSON");
    let temuan = laporan["temuan"].as_array().expect("temuan");
    let bagian_komentar = bagian_xml(&docx, "word/comments.xml");
    let komentar = bagian_komentar.cari("w:comment");
    assert_eq!(komentar.len(), temuan.len(), "satu komentar untuk setiap temuan");
    assert!(komentar.len() >= 3, "{}", komentar.len());
    for k in &komentar {
        assert_eq!(k.atribut("w:author"), "Naskah – pemeriksa");
        assert_eq!(k.atribut("w:date"), "", "docgen tidak mengenal jam");
    }
    let tempat = tempat(&docx);
    let isi: serde_json::Value = serde_json::from_str(&bermasalah()).expect("JSON");
    let nama = isi["draf"]["pihak"][1]["penandatangan"]["nama"].as_str().expect("nama");
    for t in temuan {
        let id = t["id"].as_str().expect("id");
        let (n, isi) = komentar
            .iter()
            .map(|k| isi_komentar(k))
            .enumerate()
            .find(|(_, isi)| isi[0].starts_with(&format!("{id} · ")) && t["pesan"] == isi[1].as_str())
            .unwrap_or_else(|| panic!("{id}"));
        assert!(isi[2].starts_with("Dasar: ") && isi[2].contains("Kepastian: "), "{isi:?}");
        assert!(isi.iter().any(|b| b.starts_with("Jalan keluar: ")), "{isi:?}");
        let (paragraf, _) = tempat.iter().find(|(_, id)| id.contains(&n)).expect("tempat");
        match id {
            // Nothing of the section stands: the first paragraph of the naskah, with who waived it.
            "KSD-500/PKS_KSDPK.sanksi" => {
                assert_eq!(paragraf, "PERJANJIAN KERJA SAMA");
                let harap = "Dikecualikan oleh Kepala Bagian Hukum pada 20 November 2026: \
                             Diatur dalam naskah tersendiri";
                assert_eq!(isi.last().map(String::as_str), Some(harap));
            }
            "KSD-500/PKS_KSDPK.jangka_waktu" => {
                assert!(paragraf.contains("[… lama kerja sama …]"), "{paragraf}");
            }
            // In the komparisi of that party, not in the title that names it too.
            "KSD-102" => assert_eq!(paragraf.to_lowercase(), nama.to_lowercase()),
            lain => panic!("{lain} tidak diharapkan"),
        }
    }
    // The words are those of the copy without comments, which carries none.
    let biasa = keluaran(&["susun", s(&draf)]);
    assert_eq!(teks_badan(&biasa), teks_badan(&docx));
    assert!(bagian(&biasa).iter().all(|(n, _)| n != "word/comments.xml"));
    assert_eq!(keluaran(&["susun", s(&draf), "--dengan-komentar"]), docx, "masukan sama, bita sama");
    // Still a working copy.
    keluaran(&["buka", s(&naskah), "-o", s(&folder.join("b.json"))]);
}

#[test]
fn komentar_pada_draf_apa_pun() {
    let folder = folder("komentar-acak");
    let draf = folder.join("a.json");
    for id in contoh().into_iter().chain((0..6).map(|n| format!("acak:{n}"))) {
        keluaran(&["contoh", &id, "-o", s(&draf)]);
        periksa_berkas(&keluaran(&["susun", s(&draf), "--dengan-komentar"]));
        periksa_berkas(&keluaran(&["telaah", s(&draf)]));
    }
}

#[test]
fn komentar_hanya_di_salinan_kerja_word() {
    for format in ["html", "teks"] {
        assert_eq!(
            galat(&["susun", "x", "--dengan-komentar", "--format", format]),
            "--dengan-komentar: komentar hanya ada di naskah Word; pakai --format docx atau akhiran .docx."
        );
    }
    assert!(
        galat(&["susun", "x", "--tanpa-draf", "--dengan-komentar"]).contains("tidak pernah membawa komentar")
    );
}

#[test]
fn lembar_telaah_menyebut_semuanya() {
    let folder = folder("telaah");
    let (draf, lembar) = (folder.join("a.json"), folder.join("a.docx"));
    fs::write(&draf, bermasalah()).expect("tulis");
    assert!(keluaran(&["telaah", s(&draf), "-o", s(&lembar)]).is_empty());
    let docx = fs::read(&lembar).expect("lembar");
    periksa_berkas(&docx);
    assert!(bagian(&docx).iter().all(|(n, _)| !n.starts_with("customXml") && n != "word/header1.xml"));
    let teks = teks_badan(&docx);
    let ada = |baris: &str| assert!(teks.iter().any(|t| t.contains(baris)), "{baris}\n{}", teks.join("\n"));
    for baris in [
        "LEMBAR TELAAH",
        "Perjanjian Kerja Sama (KSDPK)",
        "PIHAK KESATU: ",
        "DRAF: naskah belum dapat ditandai final.",
        "KSD-102",
        "Pasal 366 ayat (2) huruf b UU 23/2014",
        "(V)",
        "Catatan tim",
        "dikecualikan",
        "Diatur dalam naskah tersendiri",
        "20 November 2026",
        "Belum dapat dinilai",
        "Sudah terpenuhi",
        "Objek dan jenis: ",
        "nama penandatangan PIHAK KESATU",
        "Hasil rapat",
        "Ditelaah oleh TKKSD,",
        "Kepastian dasar: ",
    ] {
        ada(baris);
    }
    // Undated: the day that judged it is named, and the same day gives the same bytes.
    let kosong = keluaran(&["contoh", "hampir-kosong"]);
    fs::write(&draf, kosong).expect("tulis");
    let satu = keluaran(&["telaah", s(&draf), "--tanggal", "2026-03-02"]);
    assert!(
        teks_badan(&satu).iter().any(|t| t.contains("belum diisi; dinilai menurut hukum pada 2 Maret 2026"))
    );
    assert_eq!(keluaran(&["telaah", s(&draf), "--tanggal", "2026-03-02"]), satu);
}

#[test]
fn lembar_telaah_yang_ditolak() {
    assert_eq!(
        galat(&["telaah", "x", "-o", "y.pdf"]),
        "y.pdf: lembar telaah tidak dapat ditulis sebagai .pdf; pakai akhiran .docx."
    );
    assert!(
        galat(&["telaah", "x", "--tanggal", "kemarin"]).starts_with("--tanggal: “kemarin” bukan tanggal")
    );
    assert!(galat(&["telaah", "tidak-ada.json"]).contains("berkas ini tidak ada"));
}
