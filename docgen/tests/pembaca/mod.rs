//! A small reader of DOCX for tests: the text of the body as Word would show it.
//!
//! It shares nothing with the renderer: it takes numbers from `numbering.xml` and `styles.xml` by Word's own rules, so a
//! mistake in the renderer's counting cannot hide here.
#![allow(
    dead_code,
    unreachable_pub,
    missing_docs,
    clippy::expect_used,
    clippy::missing_panics_doc,
    reason = "helpers of tests; each test binary uses its own part"
)]

pub mod periksa;

use std::collections::{BTreeMap, BTreeSet};
use std::io::{Cursor, Read};

use quick_xml::Reader;
use quick_xml::events::Event;

/// An element.
#[derive(Debug, Default)]
pub struct Simpul {
    pub nama: String,
    pub atribut: BTreeMap<String, String>,
    pub anak: Vec<Simpul>,
    /// The text directly in it.
    pub teks: String,
}

impl Simpul {
    /// The first child of a name.
    pub fn anak(&self, nama: &str) -> Option<&Simpul> {
        self.anak.iter().find(|a| a.nama == nama)
    }
    /// An attribute, empty when absent.
    pub fn atribut(&self, nama: &str) -> &str {
        self.atribut.get(nama).map_or("", String::as_str)
    }
    /// `w:val` of a child.
    pub fn nilai(&self, nama: &str) -> Option<&str> {
        self.anak(nama).map(|a| a.atribut("w:val"))
    }
    /// Everything below of a name, in document order.
    pub fn semua<'a>(&'a self, nama: &str, hasil: &mut Vec<&'a Simpul>) {
        for a in &self.anak {
            if a.nama == nama {
                hasil.push(a);
            }
            a.semua(nama, hasil);
        }
    }
    /// [`Simpul::semua`] as a list.
    pub fn cari(&self, nama: &str) -> Vec<&Simpul> {
        let mut hasil = Vec::new();
        self.semua(nama, &mut hasil);
        hasil
    }
}

/// Reads XML; panics with the reason when it is not well-formed.
pub fn xml(isi: &[u8]) -> Simpul {
    let isi = std::str::from_utf8(isi).expect("UTF-8");
    let mut pembaca = Reader::from_str(isi);
    let mut tumpukan = vec![Simpul::default()];
    let simpul = |e: &quick_xml::events::BytesStart<'_>| {
        let atribut = e.attributes().map(|a| {
            let a = a.expect("attribute");
            let nilai = quick_xml::escape::unescape(&a.value).expect("escapes").into_owned();
            (a.key.as_ref().to_owned(), nilai)
        });
        Simpul { nama: e.name().as_ref().to_owned(), atribut: atribut.collect(), ..Simpul::default() }
    };
    loop {
        match pembaca.read_event().expect("well-formed XML") {
            Event::Start(e) => tumpukan.push(simpul(&e)),
            Event::Empty(e) => tumpukan.last_mut().expect("root").anak.push(simpul(&e)),
            Event::End(_) => {
                let selesai = tumpukan.pop().expect("open element");
                tumpukan.last_mut().expect("root").anak.push(selesai);
            }
            Event::Text(t) => {
                tumpukan.last_mut().expect("root").teks.push_str(&t);
            }
            Event::GeneralRef(r) => {
                let r = format!("&{};", &*r);
                let teks = quick_xml::escape::unescape(&r).expect("entity").into_owned();
                tumpukan.last_mut().expect("root").teks.push_str(&teks);
            }
            Event::Eof => break,
            _ => {}
        }
    }
    assert_eq!(tumpukan.len(), 1, "elements left open");
    let mut akar = tumpukan.remove(0);
    assert_eq!(akar.anak.len(), 1, "one root");
    akar.anak.remove(0)
}

/// The parts of a package in the order of the file.
pub fn bagian(docx: &[u8]) -> Vec<(String, Vec<u8>)> {
    let mut zip = zip::ZipArchive::new(Cursor::new(docx)).expect("zip");
    (0..zip.len())
        .map(|i| {
            let mut berkas = zip.by_index(i).expect("entry");
            let mut isi = Vec::new();
            berkas.read_to_end(&mut isi).expect("content");
            (berkas.name().to_owned(), isi)
        })
        .collect()
}

/// One XML part; an absent one is an empty element.
pub fn bagian_xml(docx: &[u8], nama: &str) -> Simpul {
    bagian(docx).iter().find(|(n, _)| n == nama).map(|(_, isi)| xml(isi)).unwrap_or_default()
}

/// The body text: one string per paragraph, number and text joined by one space, line breaks as spaces, tabs as tabs.
/// Paragraphs without number and text are left out; cells follow each other as they are read.
pub fn teks_badan(docx: &[u8]) -> Vec<String> {
    let mut penomor = Penomor::dari(docx);
    let dokumen = bagian_xml(docx, "word/document.xml");
    dokumen
        .cari("w:p")
        .into_iter()
        .filter_map(|p| {
            let nomor = penomor.nomor(p);
            let mut isi = String::new();
            for r in p.anak.iter().filter(|a| a.nama == "w:r") {
                for a in &r.anak {
                    match a.nama.as_str() {
                        "w:t" => isi.push_str(&a.teks),
                        "w:br" => isi.push(' '),
                        "w:tab" => isi.push('\t'),
                        _ => {}
                    }
                }
            }
            match nomor {
                // The break between the number of a pasal and its title is the joint itself.
                Some(n)
                    if matches!(
                        p.anak("w:pPr").and_then(|s| s.nilai("w:pStyle")),
                        Some("NaskahPasal" | "NaskahPasalKolom")
                    ) =>
                {
                    Some(gabung(&n, isi.strip_prefix(' ').unwrap_or(&isi)))
                }
                Some(n) => Some(gabung(&n, &isi)),
                None if isi.is_empty() => None,
                None => Some(isi),
            }
        })
        .collect()
}

/// A number and a text.
pub fn gabung(nomor: &str, isi: &str) -> String {
    if isi.is_empty() { nomor.to_owned() } else { format!("{nomor} {isi}") }
}

/// A level of a list.
#[derive(Clone)]
struct Tingkat {
    format: String,
    teks: String,
    awal: u32,
    gaya: Option<String>,
}

/// The list of a paragraph and its level.
type Tempat = (String, usize);

/// Word's counting.
struct Penomor {
    /// Style: the style below, its list and level.
    gaya: BTreeMap<String, (Option<String>, Option<Tempat>)>,
    abstrak: BTreeMap<String, BTreeMap<usize, Tingkat>>,
    /// List: abstract list and restarts.
    num: BTreeMap<String, (String, BTreeMap<usize, u32>)>,
    hitungan: BTreeMap<String, [Option<u32>; 9]>,
    terpakai: BTreeSet<(String, usize)>,
}

impl Penomor {
    fn dari(docx: &[u8]) -> Self {
        let angka = |s: &str| s.parse::<usize>().expect("number");
        let num_pr = |p: Option<&Simpul>| {
            let n = p?.anak("w:numPr")?;
            Some((n.nilai("w:numId")?.to_owned(), n.nilai("w:ilvl").map_or(0, angka)))
        };
        let styles = bagian_xml(docx, "word/styles.xml");
        let gaya = styles.cari("w:style").into_iter().map(|s| {
            let dasar = s.nilai("w:basedOn").map(str::to_owned);
            (s.atribut("w:styleId").to_owned(), (dasar, num_pr(s.anak("w:pPr"))))
        });
        let numbering = bagian_xml(docx, "word/numbering.xml");
        let abstrak = numbering.cari("w:abstractNum").into_iter().map(|a| {
            let tingkat = a.cari("w:lvl").into_iter().map(|l| {
                let t = Tingkat {
                    format: l.nilai("w:numFmt").unwrap_or_default().to_owned(),
                    teks: l.nilai("w:lvlText").unwrap_or_default().to_owned(),
                    awal: l.nilai("w:start").and_then(|s| s.parse().ok()).unwrap_or(0),
                    gaya: l.nilai("w:pStyle").map(str::to_owned),
                };
                (angka(l.atribut("w:ilvl")), t)
            });
            (a.atribut("w:abstractNumId").to_owned(), tingkat.collect())
        });
        let num = numbering.cari("w:num").into_iter().map(|n| {
            let ulang = n.cari("w:lvlOverride").into_iter().filter_map(|o| {
                Some((angka(o.atribut("w:ilvl")), o.nilai("w:startOverride")?.parse().expect("start")))
            });
            let abstrak = n.nilai("w:abstractNumId").expect("abstract").to_owned();
            (n.atribut("w:numId").to_owned(), (abstrak, ulang.collect()))
        });
        Self {
            gaya: gaya.collect(),
            abstrak: abstrak.collect(),
            num: num.collect(),
            hitungan: BTreeMap::new(),
            terpakai: BTreeSet::new(),
        }
    }

    /// The list and level of a paragraph: its own, else the nearest style's. A style finds its level by the link from the
    /// list, as in Word.
    fn tempat(&self, p: &Simpul) -> Option<Tempat> {
        let sifat = p.anak("w:pPr")?;
        if let Some(n) = sifat.anak("w:numPr") {
            let tingkat = n.nilai("w:ilvl").and_then(|i| i.parse().ok()).unwrap_or(0);
            return Some((n.nilai("w:numId")?.to_owned(), tingkat));
        }
        let mut gaya = sifat.nilai("w:pStyle").map(str::to_owned);
        while let Some(id) = &gaya {
            let (dasar, tempat) = self.gaya.get(id)?;
            if let Some((num, tingkat)) = tempat {
                let abstrak = &self.num.get(num)?.0;
                let tertaut = self.abstrak[abstrak].iter().find(|(_, t)| t.gaya.as_ref() == Some(id));
                return Some((num.clone(), tertaut.map_or(*tingkat, |(i, _)| *i)));
            }
            gaya.clone_from(dasar);
        }
        None
    }

    fn nomor(&mut self, p: &Simpul) -> Option<String> {
        let (num, tingkat) = self.tempat(p)?;
        if num == "0" {
            return None;
        }
        let (abstrak, ulang) = self.num.get(&num).unwrap_or_else(|| panic!("numId {num} is not defined"));
        let daftar = &self.abstrak[abstrak];
        let nilai = self.hitungan.entry(abstrak.clone()).or_default();
        let ulang = ulang.get(&tingkat).filter(|_| self.terpakai.insert((num.clone(), tingkat)));
        nilai[tingkat] =
            Some(ulang.copied().unwrap_or_else(|| nilai[tingkat].map_or(daftar[&tingkat].awal, |n| n + 1)));
        nilai[tingkat + 1..].fill(None);
        let mut teks = daftar[&tingkat].teks.clone();
        for (i, t) in daftar {
            let tanda = format!("%{}", i + 1);
            if teks.contains(&tanda) {
                teks = teks.replace(&tanda, &tulis(&t.format, nilai[*i].unwrap_or(t.awal)));
            }
        }
        Some(teks)
    }
}

fn tulis(format: &str, n: u32) -> String {
    match format {
        "decimal" => n.to_string(),
        "lowerLetter" => {
            let huruf = char::from_u32('a' as u32 + (n - 1) % 26).expect("letter");
            huruf.to_string().repeat(usize::try_from((n - 1) / 26 + 1).expect("small"))
        }
        "upperRoman" => {
            let mut sisa = n;
            let mut hasil = String::new();
            let nilai = [
                (100, "C"),
                (90, "XC"),
                (50, "L"),
                (40, "XL"),
                (10, "X"),
                (9, "IX"),
                (5, "V"),
                (4, "IV"),
                (1, "I"),
            ];
            for (v, t) in nilai {
                while sisa >= v {
                    hasil.push_str(t);
                    sisa -= v;
                }
            }
            hasil
        }
        lain => panic!("number format {lain}"),
    }
}
