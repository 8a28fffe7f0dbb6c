//! The body of a naskah as Word left it: the words of each paragraph, with tracked changes accepted.

use quick_xml::NsReader;
use quick_xml::events::{BytesStart, Event};
use quick_xml::name::ResolveResult;

use super::wadah::{NASKAH, Wadah};
use crate::Galat;

/// The part with the body; Word and LibreOffice both call it so.
const BAGIAN: &str = "word/document.xml";
/// Deepest nesting of elements; Word's own documents stay below thirty.
const BATAS_DALAM: usize = 256;
/// Namespaces of `WordprocessingML`, transitional and strict.
const WORD: [&str; 2] = [
    "http://schemas.openxmlformats.org/wordprocessingml/2006/main",
    "http://purl.oclc.org/ooxml/wordprocessingml/main",
];
/// Namespace of alternatives for older programs.
const ALTERNATIF: &str = "http://schemas.openxmlformats.org/markup-compatibility/2006";

/// What stands in the body.
#[derive(Debug, Default)]
pub(crate) struct Dokumen {
    /// Its paragraphs in reading order, those in cells and text boxes included.
    pub(crate) paragraf: Vec<Vec<Potong>>,
    /// Whether it holds tracked changes; they are read as if accepted.
    pub(crate) terlacak: bool,
}

/// A piece of a paragraph.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(crate) enum Potong {
    /// Words.
    Teks(String),
    /// What a reference to another paragraph showed last; Word writes it anew by itself.
    Rujukan(String),
}

/// Reads the body of a naskah.
pub(crate) fn dokumen(docx: &[u8]) -> Result<Dokumen, Galat> {
    let mut wadah = Wadah::baca(docx, &NASKAH)?;
    if !wadah.nama().contains(BAGIAN) {
        return Err(Galat::docx(format!(
            "{BAGIAN}: tidak ada di dalam naskah ini, sehingga isinya tidak dapat dibandingkan; simpan lagi dengan Word."
        )));
    }
    urai(&wadah.isi(BAGIAN)?)
}

fn urai(bita: &[u8]) -> Result<Dokumen, Galat> {
    let rusak = || {
        Galat::docx(format!("{BAGIAN}: bagian ini bukan XML yang utuh; simpan lagi naskahnya dengan Word."))
    };
    let mut pembaca = NsReader::from_reader(bita.strip_prefix(b"\xef\xbb\xbf").unwrap_or(bita));
    let mut p = Penelusur::default();
    loop {
        let (ruang, peristiwa) = pembaca.read_resolved_event().map_err(|_| rusak())?;
        match peristiwa {
            Event::Start(e) => {
                let nama = nama(&ruang, &e);
                if p.tumpukan.len() >= BATAS_DALAM {
                    return Err(rusak());
                }
                p.buka(&nama, &e);
                p.tumpukan.push(nama);
            }
            Event::Empty(e) => {
                let nama = nama(&ruang, &e);
                p.buka(&nama, &e);
                p.tutup(&nama);
            }
            Event::End(_) => {
                let nama = p.tumpukan.pop().ok_or_else(rusak)?;
                p.tutup(&nama);
            }
            Event::Text(t) => p.kata(&t),
            Event::CData(t) => p.kata(&t),
            Event::GeneralRef(r) => {
                let tanda = format!("&{};", &*r);
                p.kata(&quick_xml::escape::unescape(&tanda).map_err(|_| rusak())?);
            }
            Event::DocType(_) => return Err(rusak()),
            Event::Decl(_) | Event::PI(_) | Event::Comment(_) => {}
            Event::Eof => break,
        }
    }
    if !p.tumpukan.is_empty() {
        return Err(rusak());
    }
    p.putus();
    Ok(p.hasil)
}

/// Local name of an element of Word; `Fallback` of an alternative; nothing for elements of others.
fn nama(ruang: &ResolveResult<'_>, e: &BytesStart<'_>) -> String {
    let ResolveResult::Bound(r) = ruang else { return String::new() };
    let milik_word = WORD.contains(&r.as_ref());
    let lokal = e.local_name();
    if milik_word || r.as_ref() == ALTERNATIF && lokal.as_ref() == "Fallback" {
        lokal.as_ref().to_owned()
    } else {
        String::new()
    }
}

fn atribut(e: &BytesStart<'_>, nama: &str) -> String {
    let mut semua = e.attributes().flatten();
    let nilai = semua.find(|a| a.key.local_name().as_ref() == nama).map(|a| a.value.into_owned());
    let nilai = nilai.unwrap_or_default();
    quick_xml::escape::unescape(&nilai).map(std::borrow::Cow::into_owned).unwrap_or_default()
}

/// A field that is open.
#[derive(Default)]
struct Bidang {
    perintah: String,
    /// Whether its result is being read.
    hasil: bool,
}

impl Bidang {
    fn rujukan(&self) -> bool {
        self.perintah.trim_start().starts_with("REF ")
    }
}

/// The walk through the body.
#[derive(Default)]
struct Penelusur {
    hasil: Dokumen,
    /// Names of the open elements.
    tumpukan: Vec<String>,
    /// How many of the open elements take their content out of the reading.
    lewati: usize,
    /// The open paragraphs; more than one only around a text box.
    terbuka: Vec<Paragraf>,
    /// A paragraph whose end was deleted: the next one continues it.
    sambungan: Option<Vec<Potong>>,
    bidang: Vec<Bidang>,
}

#[derive(Default)]
struct Paragraf {
    potong: Vec<Potong>,
    /// Whether its end was deleted.
    tersambung: bool,
}

impl Penelusur {
    fn buka(&mut self, nama: &str, e: &BytesStart<'_>) {
        let dalam_run = self.tumpukan.last().is_some_and(|n| n == "r");
        match nama {
            "ins" | "moveTo" => self.hasil.terlacak = true,
            "del" | "moveFrom" => {
                self.hasil.terlacak = true;
                let akhir_paragraf =
                    matches!(self.tumpukan.as_slice(), [.., a, b] if a == "pPr" && b == "rPr");
                if let Some(p) = self.terbuka.last_mut().filter(|_| akhir_paragraf && self.lewati == 0) {
                    p.tersambung = true;
                }
            }
            "p" if self.lewati == 0 => {
                let potong = self.sambungan.take().unwrap_or_default();
                self.terbuka.push(Paragraf { potong, tersambung: false });
            }
            "tab" | "ptab" | "br" | "cr" if dalam_run => self.tambah(" "),
            "noBreakHyphen" if dalam_run => self.tambah("-"),
            "sym" if dalam_run => self.tambah("\u{fffd}"),
            "fldSimple" => {
                self.bidang.push(Bidang { perintah: atribut(e, "instr"), hasil: true });
            }
            "fldChar" if self.lewati == 0 => match atribut(e, "fldCharType").as_str() {
                "begin" => self.bidang.push(Bidang::default()),
                "separate" => {
                    if let Some(b) = self.bidang.last_mut() {
                        b.hasil = true;
                    }
                }
                "end" => drop(self.bidang.pop()),
                _ => {}
            },
            _ => {}
        }
        if dilewati(nama) {
            self.lewati += 1;
        }
    }

    fn tutup(&mut self, nama: &str) {
        if dilewati(nama) {
            self.lewati = self.lewati.saturating_sub(1);
        }
        match nama {
            "fldSimple" => drop(self.bidang.pop()),
            "p" if self.lewati == 0 => {
                let Some(p) = self.terbuka.pop() else { return };
                if p.tersambung {
                    self.sambungan = Some(p.potong);
                } else {
                    self.hasil.paragraf.push(p.potong);
                }
            }
            // A deleted end joins nothing beyond its cell.
            "tc" => self.putus(),
            _ => {}
        }
    }

    fn putus(&mut self) {
        self.hasil.paragraf.extend(self.sambungan.take());
    }

    /// Character data: words in `w:t`, commands in `w:instrText`, white space elsewhere.
    fn kata(&mut self, teks: &str) {
        match self.tumpukan.last().map(String::as_str) {
            Some("t") => self.tambah(teks),
            Some("instrText") if self.lewati == 0 => {
                if let Some(b) = self.bidang.last_mut().filter(|b| !b.hasil) {
                    b.perintah.push_str(teks);
                }
            }
            _ => {}
        }
    }

    fn tambah(&mut self, teks: &str) {
        if self.lewati > 0 || self.bidang.iter().any(|b| !b.hasil) {
            return;
        }
        let rujukan = self.bidang.iter().any(Bidang::rujukan);
        let Some(p) = self.terbuka.last_mut() else { return };
        match p.potong.last_mut() {
            Some(Potong::Teks(isi)) if !rujukan => isi.push_str(teks),
            Some(Potong::Rujukan(isi)) if rujukan => isi.push_str(teks),
            _ if rujukan => p.potong.push(Potong::Rujukan(teks.to_owned())),
            _ => p.potong.push(Potong::Teks(teks.to_owned())),
        }
    }
}

/// Elements whose content is no part of the reading: what was deleted or moved away, the look of before, the copy for
/// older programs.
fn dilewati(nama: &str) -> bool {
    matches!(nama, "del" | "moveFrom" | "Fallback") || nama.ends_with("PrChange")
}

#[cfg(test)]
mod tests {
    use super::*;

    fn baca(badan: &str) -> Dokumen {
        let xml = format!(
            "<?xml version=\"1.0\"?><w:document xmlns:w=\"{}\" xmlns:mc=\"{ALTERNATIF}\" xmlns:x=\"urn:x\"><w:body>{badan}\
             </w:body></w:document>",
            WORD[0]
        );
        urai(xml.as_bytes()).expect("well-formed")
    }

    fn teks(d: &Dokumen) -> Vec<String> {
        let satu =
            |p: &Vec<Potong>| p.iter().map(|(Potong::Teks(t) | Potong::Rujukan(t))| t.as_str()).collect();
        d.paragraf.iter().map(satu).collect()
    }

    #[test]
    fn perubahan_terlacak_dibaca_seolah_diterima() {
        let d = baca(
            "<w:p><w:r><w:t>a</w:t></w:r><w:ins w:id=\"1\"><w:r><w:t>b</w:t></w:r></w:ins><w:del w:id=\"2\"><w:r>\
             <w:delText>c</w:delText><w:t>d</w:t></w:r></w:del><w:moveFrom><w:r><w:t>e</w:t></w:r></w:moveFrom></w:p>\
             <w:p><w:pPr><w:rPr><w:del w:id=\"3\"/></w:rPr></w:pPr><w:r><w:t>satu </w:t></w:r></w:p>\
             <w:p><w:pPr><w:tabs><w:tab w:val=\"left\"/></w:tabs><w:pPrChange><w:pPr><w:rPr><w:del/></w:rPr></w:pPr></w:pPrChange></w:pPr>\
             <w:r><w:t>dua</w:t></w:r></w:p>",
        );
        assert_eq!(teks(&d), ["ab", "satu dua"]);
        assert!(d.terlacak);
        assert!(!baca("<w:p><w:r><w:t>a</w:t></w:r></w:p>").terlacak);
    }

    #[test]
    fn bidang_kotak_dan_tanda_khusus() {
        let rujuk = |jenis: &str| format!("<w:r><w:fldChar w:fldCharType=\"{jenis}\"/></w:r>");
        let d = baca(&format!(
            "<w:p><w:r><w:t>lihat&#160;&amp; </w:t></w:r>{}<w:r><w:instrText> REF _a \\n \\h </w:instrText></w:r>{}\
             <w:r><w:t>Pasal </w:t></w:r><w:r><w:t>7</w:t></w:r>{}<w:r><w:tab/><w:t>x</w:t><w:br/><w:noBreakHyphen/></w:r>\
             <w:fldSimple w:instr=\"REF _b\"><w:r><w:t>y</w:t></w:r></w:fldSimple></w:p>\
             <w:p><w:r><x:AlternateContent><x:Choice><w:txbxContent><w:p><w:r><w:t>kotak</w:t></w:r></w:p></w:txbxContent></x:Choice>\
             <mc:Fallback><w:txbxContent><w:p><w:r><w:t>kotak</w:t></w:r></w:p></w:txbxContent></mc:Fallback></x:AlternateContent>\
             <w:t>luar</w:t></w:r></w:p>",
            rujuk("begin"),
            rujuk("separate"),
            rujuk("end")
        ));
        let potong = |s: &str| Potong::Teks(s.to_owned());
        assert_eq!(
            d.paragraf[0],
            [
                potong("lihat\u{a0}& "),
                Potong::Rujukan("Pasal 7".to_owned()),
                potong(" x -"),
                Potong::Rujukan("y".to_owned())
            ]
        );
        assert_eq!(teks(&d)[1..], ["kotak", "luar"]);
    }

    #[test]
    fn xml_yang_jahat_ditolak() {
        for xml in ["", "<a>", "<!DOCTYPE a><a/>", "<a>&x;</a>", "<a></b>", &"<a>".repeat(300)] {
            match urai(xml.as_bytes()) {
                Ok(d) => assert!(d.paragraf.is_empty() && xml.is_empty(), "{xml}"),
                Err(g) => {
                    assert!(g.to_string().starts_with("word/document.xml: bagian ini bukan XML"), "{g}");
                }
            }
        }
    }
}
