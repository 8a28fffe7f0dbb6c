//! A working copy that was edited in Word: the edits are listed, what Word does by itself is none.
#![cfg(feature = "docx")]

mod pembaca;

use std::io::{Cursor, Write as _};
use std::sync::LazyLock;

use base64::Engine as _;
use base64::engine::general_purpose::STANDARD;
use chrono::NaiveDate;
use docgen::amplop::Amplop;
use docgen::draf::Draf;
use docgen::suntingan::{Jenis, Suntingan, Terbuka, buka_suntingan};
use docgen::{contoh, ekspor};
use proptest::prelude::*;
use zip::ZipWriter;
use zip::write::SimpleFileOptions;

const DOKUMEN: &str = "word/document.xml";
const CONTOH: &str = "umkm-lokapasar-pks";

fn ekspor_draf(draf: Draf) -> Vec<u8> {
    let hari = NaiveDate::from_ymd_opt(2026, 12, 1).expect("date");
    let (naskah, _) = ekspor::susun_dan_periksa(&draf, hari);
    ekspor::salinan_kerja(&naskah, &Amplop::baru(draf)).expect("docx")
}

fn salinan(id: &str) -> Vec<u8> {
    ekspor_draf(contoh::draf(id).expect("example"))
}

static KOSONG: LazyLock<Vec<u8>> = LazyLock::new(|| salinan("hampir-kosong"));

/// The file with one part changed.
fn ubah_bagian(docx: &[u8], nama: &str, ubah: impl FnOnce(String) -> String) -> Vec<u8> {
    let mut ubah = Some(ubah);
    let mut zip = ZipWriter::new(Cursor::new(Vec::new()));
    for (n, isi) in pembaca::bagian(docx) {
        zip.start_file(n.as_str(), SimpleFileOptions::default()).expect("name");
        let isi = if n == nama {
            let ubah = ubah.take().expect("one part of a name");
            ubah(String::from_utf8(isi).expect("UTF-8")).into_bytes()
        } else {
            isi
        };
        zip.write_all(&isi).expect("content");
    }
    assert!(ubah.is_none(), "{nama}");
    zip.finish().expect("zip").into_inner()
}

fn disunting(ubah: impl FnOnce(String) -> String) -> Terbuka {
    buka_suntingan(&ubah_bagian(&salinan(CONTOH), DOKUMEN, ubah)).expect("naskah")
}

fn ganti(xml: &str, dari: &str, ke: &str) -> String {
    assert!(xml.contains(dari), "{dari}");
    xml.replacen(dari, ke, 1)
}

/// The whole paragraph that holds some words.
fn paragraf<'a>(xml: &'a str, kata: &str) -> &'a str {
    let di = xml.find(kata).unwrap_or_else(|| panic!("{kata}"));
    let awal = xml[..di].rfind("<w:p>").expect("paragraph");
    let akhir = di + xml[di..].find("</w:p>").expect("end") + "</w:p>".len();
    &xml[awal..akhir]
}

/// What Word does to every file that it saves: revision ids, split runs, spelling marks, bookmarks.
fn disimpan_word(xml: &str) -> String {
    let mut hasil = String::new();
    let mut sisa = xml;
    let mut id = 9_000;
    while let Some(di) = sisa.find("</w:t>") {
        let (depan, belakang) = sisa.split_at(di);
        sisa = belakang;
        hasil.push_str(depan);
        let isi = hasil.rfind('>').expect("tag") + 1;
        if let Some(spasi) = hasil[isi..].find(' ') {
            let awal_run = hasil.rfind("<w:r>").expect("run");
            let run = &hasil[awal_run + "<w:r>".len()..];
            let sifat = run.find("</w:rPr>").map_or("", |akhir| &run[..akhir + "</w:rPr>".len()]);
            id += 1;
            let antara = format!(
                "</w:t></w:r><w:proofErr w:type=\"spellStart\"/><w:bookmarkStart w:id=\"{id}\" w:name=\"_Hlk{id}\"/>\
                 <w:bookmarkEnd w:id=\"{id}\"/><w:r>{sifat}<w:lastRenderedPageBreak/><w:t>"
            );
            hasil.insert_str(isi + spasi, &antara);
        }
        let (tutup, lanjut) = sisa.split_at("</w:t>".len());
        hasil.push_str(tutup);
        sisa = lanjut;
    }
    hasil.push_str(sisa);
    let hasil = hasil.replace("<w:t>", "<w:t xml:space=\"preserve\">");
    let hasil = hasil.replace("<w:r>", "<w:r w:rsidR=\"00AB12CD\">");
    hasil.replace("<w:p>", "<w:p w:rsidR=\"00AB12CD\" w:rsidRDefault=\"00AB12CD\">")
}

fn ringkas(s: &Suntingan) -> (Jenis, Option<&str>, Option<&str>) {
    (s.jenis, s.pasal.as_deref(), s.nomor.as_deref())
}

#[test]
fn yang_tidak_disentuh_tidak_berubah() {
    let penuh = include_bytes!("versi/v1/semua-bidang.json");
    let draf = contoh::daftar().iter().map(|c| (c.id.to_owned(), contoh::draf(c.id).expect("example")));
    let penuh = ("semua-bidang".to_owned(), Amplop::baca(penuh).expect("draft").draf);
    // Hostile words too, as far as a draft file can hold them.
    let acak = (0..24).map(|n| (format!("acak:{n}"), contoh::acak::acak(n)));
    for (id, mut draf) in draf.chain([penuh]).chain(acak) {
        draf.pihak.iter_mut().for_each(|p| {
            if docgen::amplop::gambar::urai(&p.logo).is_err() {
                p.logo = docgen::draf::Gambar::default();
            }
        });
        let mut kode = std::collections::BTreeSet::new();
        draf.pihak.iter_mut().filter(|p| !kode.insert(p.id.clone())).for_each(|p| p.id.clear());
        let docx = ekspor_draf(draf);
        let isi = buka_suntingan(&docx).unwrap_or_else(|g| panic!("{id}: {g}"));
        assert_eq!(isi.suntingan, [], "{id}");
        assert!(!isi.terlacak, "{id}");
        if !id.starts_with("acak") {
            // Saved by Word, and with the findings as comments.
            let word = ubah_bagian(&docx, DOKUMEN, |x| disimpan_word(&x));
            assert_eq!(buka_suntingan(&word).expect("naskah").suntingan, [], "{id} disimpan Word");
        }
    }
}

#[test]
fn suntingan_disebut_satu_demi_satu() {
    let isi = disunting(|xml| {
        let tambah = paragraf(&xml, "Tim kurasi bersama menetapkan").to_owned();
        let hapus = paragraf(&xml, "mutu barang").to_owned();
        let baru =
            tambah.replace("Tim kurasi bersama menetapkan", "Tim kurasi dapat mengundang ahli untuk menilai");
        let xml = ganti(&xml, &tambah, &format!("{tambah}{baru}"));
        let xml = ganti(&xml, &hapus, "");
        // After Word has split the runs, a word is changed within one.
        ganti(&disimpan_word(&xml), "izin edar, sertifikat halal", "izin edar")
    });
    let ini: Vec<_> = isi.suntingan.iter().map(ringkas).collect();
    let pasal = Some("Pasal 6");
    assert_eq!(
        ini,
        [
            (Jenis::Dihapus, pasal, Some("a.")),
            (Jenis::Diubah, pasal, Some("b.")),
            (Jenis::Ditambah, pasal, None)
        ],
        "{:#?}",
        isi.suntingan
    );
    let ubah = &isi.suntingan[1];
    assert!(ubah.semula.starts_with("kelengkapan izin edar, sertifikat halal, atau izin lain"));
    assert!(ubah.kini.starts_with("kelengkapan izin edar, atau izin lain"), "{}", ubah.kini);
    assert!(isi.suntingan[2].kini.starts_with("Tim kurasi dapat mengundang ahli") && !isi.terlacak);
    // The draft is the one of the export.
    assert_eq!(isi.amplop.draf, contoh::draf(CONTOH).expect("example"));
}

#[test]
fn perubahan_terlacak_dibaca_seolah_diterima() {
    let isi = disunting(|xml| {
        let satu = |ke: &str| format!("</w:t></w:r>{ke}<w:r><w:t xml:space=\"preserve\">");
        let sisip = satu("<w:ins w:id=\"1\" w:author=\"x\"><w:r><w:t>tepat </w:t></w:r></w:ins>");
        let xml = ganti(&xml, "10 (sepuluh) hari kerja", &format!("{sisip}10 (sepuluh) hari kerja"));
        let buang = satu("<w:del w:id=\"2\" w:author=\"x\"><w:r><w:delText>halal</w:delText></w:r></w:del>");
        ganti(&xml, "sertifikat halal", &format!("sertifikat {buang}"))
    });
    assert!(isi.terlacak);
    assert_eq!(isi.suntingan.len(), 2, "{:#?}", isi.suntingan);
    assert!(isi.suntingan[0].semula.contains("sertifikat halal,"));
    assert!(isi.suntingan[0].kini.contains("sertifikat ,"), "{}", isi.suntingan[0].kini);
    assert!(isi.suntingan[1].kini.contains("paling lama tepat 10 (sepuluh) hari kerja"));
}

#[test]
fn rujukan_yang_dihitung_ulang_oleh_word_bukan_suntingan() {
    let isi = disunting(|xml| {
        let awal = xml.find("separate").expect("field");
        let hasil = awal + xml[awal..].find("Pasal ").expect("result");
        let akhir = hasil + xml[hasil..].find('<').expect("end");
        format!("{}Pasal 99{}", &xml[..hasil], &xml[akhir..])
    });
    assert_eq!(isi.suntingan, []);
}

#[test]
fn paket_teks_yang_lebih_baru_bukan_suntingan() {
    // A naskah of older words: they stand in the body and in the note of the export, but no clause holds them today.
    let (kini, dahulu) = ("PARA PIHAK", "KEDUA BELAH PIHAK");
    for id in contoh::daftar().iter().map(|c| c.id) {
        let docx = salinan(id);
        let lama = Amplop::baca(&docgen::buka(&docx).expect("draft").ke_json()).expect("draft");
        let teks = lama.teks_terakhir.clone().map(|t| t.replace(kini, dahulu));
        let lama = STANDARD.encode(Amplop { teks_terakhir: teks, ..lama }.ke_json());
        let docx = ubah_bagian(&docx, "customXml/item1.xml", |xml| {
            let awal = xml.find("sandi=\"base64\">").expect("draft") + "sandi=\"base64\">".len();
            let akhir = xml.rfind("</").expect("end");
            format!("{}{lama}{}", &xml[..awal], &xml[akhir..])
        });
        let docx = ubah_bagian(&docx, DOKUMEN, |xml| xml.replace(kini, dahulu));
        let isi = buka_suntingan(&docx).expect("naskah");
        assert_eq!(isi.suntingan, [], "{id}");
        let docx = ubah_bagian(&docx, DOKUMEN, |xml| {
            // Not every paper abroad is signed.
            let ada = ["ditandatangani", "kerja sama", "kegiatan"]
                .into_iter()
                .find(|k| xml.contains(k))
                .expect("words");
            let xml = ganti(&xml, ada, "diparaf di rapat bersama");
            disimpan_word(&xml)
        });
        let isi = buka_suntingan(&docx).expect("naskah");
        assert_eq!(isi.suntingan.len(), 1, "{id}: {:#?}", isi.suntingan);
        let s = &isi.suntingan[0];
        assert!(s.jenis == Jenis::Diubah && s.kini.contains("rapat bersama"), "{s:#?}");
    }
}

#[test]
fn yang_tidak_dapat_dibandingkan_disebut() {
    let docx = salinan("hampir-kosong");
    for (isi, harap) in [("<a>", "bukan XML yang utuh"), ("<!DOCTYPE a><a/>", "bukan XML yang utuh")] {
        let rusak = ubah_bagian(&docx, DOKUMEN, |_| isi.to_owned());
        let g = buka_suntingan(&rusak).expect_err("refused").to_string();
        assert!(g.starts_with("word/document.xml: ") && g.contains(harap) && g.ends_with('.'), "{g}");
    }
    let hari = NaiveDate::from_ymd_opt(2026, 12, 1).expect("date");
    let (naskah, _) = ekspor::susun_dan_periksa(&Draf::default(), hari);
    let mitra = ekspor::untuk_mitra(&naskah).expect("docx");
    assert!(buka_suntingan(&mitra).expect_err("refused").to_string().contains("tidak membawa draf"));
}

proptest! {
    #![proptest_config(ProptestConfig::with_cases(150))]

    #[test]
    fn badan_yang_rusak_tidak_membuat_panik(
        ubah in prop::collection::vec((any::<prop::sample::Index>(), "[<>/a-w:& \"=]"), 1..6),
        potong in prop::option::weighted(0.3, any::<prop::sample::Index>()),
    ) {
        let docx = ubah_bagian(&KOSONG, DOKUMEN, |mut xml| {
            for (di, huruf) in ubah {
                let di = di.index(xml.len());
                if xml.is_char_boundary(di) && xml.is_char_boundary(di + 1) {
                    xml.replace_range(di..=di, &huruf);
                }
            }
            if let Some(di) = potong.map(|d| d.index(xml.len())).filter(|d| xml.is_char_boundary(*d)) {
                xml.truncate(di);
            }
            xml
        });
        if let Err(g) = buka_suntingan(&docx) {
            prop_assert!(g.to_string().ends_with('.'));
        }
    }
}
