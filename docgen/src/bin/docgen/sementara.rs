//! Stand-ins for parts of the engine that are being written; removed when they are there.

use chrono::NaiveDate;
use docgen::draf::Draf;
use docgen::naskah::{Asal, Blok, Corak, Gaya, Meta, Naskah, NaskahBernomor, Paragraf, teks};
use docgen::teks::PaketTeks;
use laporan::Laporan;

pub(crate) fn susun(draf: &Draf, paket: &PaketTeks) -> Naskah {
    let isi = if draf.judul.is_empty() { "[… judul …]" } else { &draf.judul };
    Naskah {
        meta: Meta { judul: draf.judul.clone(), paket_teks: paket.cap().to_owned(), ..Meta::default() },
        blok: vec![Blok::Paragraf(Paragraf {
            gaya: Gaya::Judul,
            isi: teks(isi, Corak::default()),
            asal: Asal::default(),
        })],
        ..Naskah::default()
    }
}

pub(crate) fn periksa(draf: &Draf, _: &NaskahBernomor, tanggal: NaiveDate) -> Laporan {
    Laporan { final_: !draf.judul.is_empty(), tanggal }
}

pub(crate) mod laporan {
    pub(crate) struct Laporan {
        pub(crate) final_: bool,
        pub(super) tanggal: chrono::NaiveDate,
    }
    impl Laporan {
        pub(crate) fn teks(&self) -> String {
            format!("{}\n", self.tanggal)
        }
        pub(crate) fn json(&self) -> serde_json::Value {
            serde_json::json!({ "versi": 1, "final": self.final_ })
        }
    }
}

pub(crate) mod aturan {
    pub(crate) fn daftar_teks() -> String {
        "KSD-001  Wajib  contoh aturan\n".to_owned()
    }
    pub(crate) fn penjelasan(id: &str) -> Option<String> {
        (id == "KSD-001").then(|| "KSD-001: contoh aturan".to_owned())
    }
}

pub(crate) mod contoh {
    use docgen::draf::Draf;
    pub(crate) struct Contoh {
        pub(crate) id: &'static str,
        pub(crate) judul: &'static str,
    }
    pub(crate) fn daftar() -> &'static [Contoh] {
        &[Contoh { id: "contoh-pks", judul: "Contoh PKS" }]
    }
    pub(crate) fn draf(id: &str) -> Option<Draf> {
        (id == "contoh-pks").then(|| acak(0))
    }
    pub(crate) fn acak(benih: u64) -> Draf {
        Draf { judul: format!("contoh {benih}"), ..Draf::default() }
    }
}

pub(crate) mod render {
    use docgen::naskah::NaskahBernomor;
    pub(crate) fn render_polos(n: &NaskahBernomor) -> String {
        n.paragraf().iter().map(|p| p.polos() + "\n").collect()
    }
    pub(crate) fn halaman_html(n: &NaskahBernomor) -> String {
        format!("<!doctype html><p>{}</p>", render_polos(n))
    }
    pub(crate) mod docx {
        use base64::Engine as _;
        use docgen::Galat;
        use docgen::naskah::NaskahBernomor;
        use std::io::Write as _;
        #[expect(clippy::unwrap_used, clippy::unnecessary_wraps, reason = "a stand-in")]
        pub(crate) fn render_docx(n: &NaskahBernomor, draf: Option<&[u8]>) -> Result<Vec<u8>, Galat> {
            let mut zip = zip::ZipWriter::new(std::io::Cursor::new(Vec::new()));
            let o = zip::write::SimpleFileOptions::default();
            let mut tulis = |nama: &str, isi: &[u8]| {
                zip.start_file(nama, o).unwrap();
                zip.write_all(isi).unwrap();
            };
            tulis("[Content_Types].xml", b"<Types/>");
            tulis("word/document.xml", super::render_polos(n).as_bytes());
            if let Some(d) = draf {
                let isi = base64::engine::general_purpose::STANDARD.encode(d);
                let xml = format!("<draf xmlns=\"urn:naskah:ksd-draf:1\" sandi=\"base64\">{isi}</draf>");
                tulis("customXml/item1.xml", xml.as_bytes());
            }
            Ok(zip.finish().unwrap().into_inner())
        }
    }
}
