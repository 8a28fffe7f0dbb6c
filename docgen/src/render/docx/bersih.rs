//! The last look before the file is handed out. Nothing here repairs: a violation is a mistake of the renderer, and no
//! file is better than one that Word wants to repair.

use std::borrow::Cow;
use std::collections::BTreeSet;

use quick_xml::Reader;
use quick_xml::events::{BytesStart, Event};

use super::paket::{DOCUMENT, KOMENTAR, Paket};
use crate::Galat;

/// What the parts define and what they use.
#[derive(Default)]
struct Catatan {
    penanda: BTreeSet<String>,
    id_penanda: BTreeSet<String>,
    tutup_penanda: BTreeSet<String>,
    gambar: BTreeSet<String>,
    gaya: BTreeSet<String>,
    num: BTreeSet<String>,
    relasi: BTreeSet<String>,
    rujukan: BTreeSet<String>,
    /// Comments: where they begin, where they end, where they are shown, what they say.
    komentar: [BTreeSet<String>; 4],
}

/// A complex field under way.
#[derive(Default)]
struct Bidang {
    perintah: bool,
    terpisah: bool,
    hasil: bool,
}

/// Checks the parts that vary; `gaya` are the styles, `num` the lists that exist.
pub(super) fn periksa(paket: &Paket<'_>, gaya: &BTreeSet<String>, num: usize) -> Result<(), Galat> {
    kaitan(paket)?;
    let mut komentar: [BTreeSet<String>; 4] = Default::default();
    for b in &paket.bagian {
        let nama = b.nama.as_str();
        // Pictures are not XML; the parts of the profile were checked when they were built.
        let isi = nama.starts_with("word/document")
            || nama.starts_with("word/header")
            || nama.starts_with("word/footer")
            || nama == KOMENTAR;
        if isi {
            let catatan = baca(nama, &b.isi)?;
            lengkap(paket, nama, &catatan, gaya, num)?;
            for (semua, ini) in komentar.iter_mut().zip(catatan.komentar) {
                semua.extend(ini);
            }
        } else if nama.starts_with("docProps/")
            || nama.starts_with("customXml/")
            || nama.ends_with("numbering.xml")
        {
            terbentuk(nama, &b.isi)?;
        }
    }
    if komentar.iter().any(|k| *k != komentar[0]) {
        return Err(cacat(KOMENTAR, "komentar tanpa tempat atau tempat tanpa komentar"));
    }
    Ok(())
}

/// Every relationship leads to a part, every part has one, names and ids are unique.
fn kaitan(paket: &Paket<'_>) -> Result<(), Galat> {
    let bagian: BTreeSet<&str> = paket.bagian.iter().map(|b| b.nama.as_str()).collect();
    let tujuan: BTreeSet<&str> = paket.relasi.iter().map(|r| r.ke.as_str()).collect();
    let id: BTreeSet<(&str, &str)> = paket.relasi.iter().map(|r| (r.dari, r.id.as_str())).collect();
    if bagian.len() != paket.bagian.len() || id.len() != paket.relasi.len() {
        return Err(cacat("paket", "bagian atau relasi ganda"));
    }
    if bagian != tujuan || paket.relasi.iter().any(|r| !r.dari.is_empty() && !bagian.contains(r.dari)) {
        return Err(cacat("paket", "bagian tanpa relasi atau relasi tanpa bagian"));
    }
    if let Some(b) = paket.bagian.iter().find(|b| b.isi.is_empty()) {
        return Err(cacat(&b.nama, "bagian kosong"));
    }
    Ok(())
}

/// Everything that a part uses exists.
fn lengkap(
    paket: &Paket<'_>,
    nama: &str,
    c: &Catatan,
    gaya: &BTreeSet<String>,
    num: usize,
) -> Result<(), Galat> {
    if let Some(g) = c.gaya.difference(gaya).next() {
        return Err(cacat(nama, &format!("gaya {g} tidak ada")));
    }
    let ada = |n: &str| n.parse::<usize>().is_ok_and(|n| n == 0 || (2..2 + num).contains(&n));
    if let Some(n) = c.num.iter().find(|n| !ada(n)) {
        return Err(cacat(nama, &format!("daftar {n} tidak ada")));
    }
    if let Some(r) = c.relasi.iter().find(|r| !paket.relasi.iter().any(|p| p.dari == DOCUMENT && p.id == **r))
    {
        return Err(cacat(nama, &format!("relasi {r} tidak ada")));
    }
    if let Some(r) = c.rujukan.difference(&c.penanda).next() {
        return Err(cacat(nama, &format!("penanda {r} tidak ada")));
    }
    if c.id_penanda != c.tutup_penanda {
        return Err(cacat(nama, "penanda tidak ditutup"));
    }
    Ok(())
}

/// Reads a part to its end and notes what it defines and uses.
fn baca(nama: &str, isi: &[u8]) -> Result<Catatan, Galat> {
    karakter(nama, isi)?;
    let mut c = Catatan::default();
    let mut bidang: Vec<Bidang> = Vec::new();
    let mut di = Di::Lain;
    let mut pembaca = Reader::from_reader(isi);
    let mut dalam = 0usize;
    loop {
        match pembaca.read_event().map_err(|e| cacat(nama, &e.to_string()))? {
            Event::Start(e) => {
                dalam += 1;
                di = buka(nama, &e, &mut c, &mut bidang)?;
            }
            Event::Empty(e) => {
                buka(nama, &e, &mut c, &mut bidang)?;
            }
            Event::End(e) => {
                dalam = dalam.saturating_sub(1);
                di = Di::Lain;
                if e.name().as_ref() == "w:p" && !bidang.is_empty() {
                    return Err(cacat(nama, "bidang tidak ditutup"));
                }
            }
            Event::Text(t) => teks(nama, &t, &di, &mut c, &mut bidang)?,
            Event::GeneralRef(r) => {
                acuan(nama, &r)?;
                if let (Di::Teks, Some(b)) = (&di, bidang.last_mut()) {
                    b.hasil |= b.terpisah;
                }
            }
            Event::Decl(_) => {}
            Event::CData(_) | Event::Comment(_) | Event::PI(_) | Event::DocType(_) => {
                return Err(cacat(nama, "simpul yang tidak dikenal"));
            }
            Event::Eof => break,
        }
    }
    if dalam == 0 { Ok(c) } else { Err(cacat(nama, "elemen tidak ditutup")) }
}

/// Where the reader is.
enum Di {
    Teks,
    Perintah,
    Lain,
}

fn buka(nama: &str, e: &BytesStart<'_>, c: &mut Catatan, bidang: &mut Vec<Bidang>) -> Result<Di, Galat> {
    let ganda = |hal: &str| cacat(nama, &format!("{hal} ganda"));
    match e.name().as_ref() {
        "w:t" => return Ok(Di::Teks),
        "w:instrText" => return Ok(Di::Perintah),
        "w:pStyle" | "w:rStyle" | "w:tblStyle" => {
            catat(&mut c.gaya, atribut(nama, e, "w:val")?);
        }
        "w:numId" => {
            catat(&mut c.num, atribut(nama, e, "w:val")?);
        }
        "w:bookmarkStart"
            if !(baru(&mut c.id_penanda, atribut(nama, e, "w:id")?)
                && baru(&mut c.penanda, atribut(nama, e, "w:name")?)) =>
        {
            return Err(ganda("penanda"));
        }
        "w:bookmarkEnd" if !baru(&mut c.tutup_penanda, atribut(nama, e, "w:id")?) => {
            return Err(ganda("penutup penanda"));
        }
        "wp:docPr" if !baru(&mut c.gambar, atribut(nama, e, "id")?) => {
            return Err(ganda("gambar"));
        }
        "a:blip" => {
            catat(&mut c.relasi, atribut(nama, e, "r:embed")?);
        }
        "w:headerReference" | "w:footerReference" => {
            catat(&mut c.relasi, atribut(nama, e, "r:id")?);
        }
        n @ ("w:commentRangeStart" | "w:commentRangeEnd" | "w:commentReference" | "w:comment") => {
            let di = match n {
                "w:commentRangeStart" => 0,
                "w:commentRangeEnd" => 1,
                "w:commentReference" => 2,
                _ => 3,
            };
            if !baru(&mut c.komentar[di], atribut(nama, e, "w:id")?) {
                return Err(ganda("komentar"));
            }
        }
        "w:fldChar" => {
            let jenis = atribut(nama, e, "w:fldCharType")?;
            match (jenis.as_deref(), bidang.last_mut()) {
                (Some("begin"), _) => bidang.push(Bidang::default()),
                (Some("separate"), Some(b)) if b.perintah && !b.terpisah => b.terpisah = true,
                (Some("end"), Some(b)) if b.hasil => {
                    bidang.pop();
                }
                _ => return Err(cacat(nama, "bidang tanpa perintah atau tanpa hasil")),
            }
        }
        _ => {}
    }
    Ok(Di::Lain)
}

fn teks(nama: &str, t: &str, di: &Di, c: &mut Catatan, bidang: &mut [Bidang]) -> Result<(), Galat> {
    if t.contains("]]>") {
        return Err(cacat(nama, "]]> di dalam teks"));
    }
    match (di, bidang.last_mut()) {
        (Di::Teks, Some(b)) => b.hasil |= b.terpisah && !t.is_empty(),
        (Di::Perintah, Some(b)) => {
            b.perintah = true;
            if let Some(p) = t.trim().strip_prefix("REF ") {
                c.rujukan.extend(p.split(' ').next().map(str::to_owned));
            }
        }
        (Di::Perintah, None) => return Err(cacat(nama, "perintah di luar bidang")),
        (Di::Teks | Di::Lain, None) | (Di::Lain, Some(_)) => {}
    }
    Ok(())
}

/// Whether a part is well-formed XML of which every reader makes the same.
pub(super) fn terbentuk(nama: &str, isi: &[u8]) -> Result<(), Galat> {
    karakter(nama, isi)?;
    let mut pembaca = Reader::from_reader(isi);
    let mut dalam = 0usize;
    loop {
        match pembaca.read_event().map_err(|e| cacat(nama, &e.to_string()))? {
            Event::Start(e) => {
                dalam += 1;
                unik(nama, &e)?;
            }
            Event::Empty(e) => unik(nama, &e)?,
            Event::End(_) => dalam = dalam.saturating_sub(1),
            Event::GeneralRef(r) => acuan(nama, &r)?,
            Event::Text(_) | Event::Decl(_) => {}
            Event::CData(_) | Event::Comment(_) | Event::PI(_) | Event::DocType(_) => {
                return Err(cacat(nama, "simpul yang tidak dikenal"));
            }
            Event::Eof => break,
        }
    }
    if dalam == 0 { Ok(()) } else { Err(cacat(nama, "elemen tidak ditutup")) }
}

/// The ids of the styles of a `styles.xml`; each is defined once, and what it rests on exists.
pub(super) fn gaya(isi: &[u8]) -> Result<BTreeSet<String>, Galat> {
    let nama = super::paket::STYLES;
    let mut ada = BTreeSet::new();
    let mut dipakai = BTreeSet::new();
    let mut pembaca = Reader::from_reader(isi);
    loop {
        match pembaca.read_event().map_err(|e| cacat(nama, &e.to_string()))? {
            Event::Start(e) | Event::Empty(e) => match e.name().as_ref() {
                "w:style" if !baru(&mut ada, atribut(nama, &e, "w:styleId")?) => {
                    return Err(cacat(nama, "gaya ganda"));
                }
                "w:basedOn" | "w:next" | "w:link" => catat(&mut dipakai, atribut(nama, &e, "w:val")?),
                _ => {}
            },
            Event::Eof => break,
            _ => {}
        }
    }
    match dipakai.difference(&ada).next() {
        Some(g) => Err(cacat(nama, &format!("gaya {g} tidak ada"))),
        None => Ok(ada),
    }
}

/// An attribute of an element; quick-xml checks on the way that no attribute stands twice.
fn atribut<'e>(nama: &str, e: &'e BytesStart<'_>, cari: &str) -> Result<Option<Cow<'e, str>>, Galat> {
    for a in e.attributes() {
        let a = a.map_err(|e| cacat(nama, &e.to_string()))?;
        if a.key.as_ref() == cari {
            return Ok(Some(a.value));
        }
    }
    Ok(None)
}

/// Notes a name; whether it was there before does not matter. Most were, and then nothing is copied.
fn catat(set: &mut BTreeSet<String>, nama: Option<Cow<'_, str>>) {
    if let Some(n) = nama.filter(|n| !set.contains(n.as_ref())) {
        set.insert(n.into_owned());
    }
}

/// Notes a name that must be new.
fn baru(set: &mut BTreeSet<String>, nama: Option<Cow<'_, str>>) -> bool {
    nama.is_some_and(|n| set.insert(n.into_owned()))
}

fn unik(nama: &str, e: &BytesStart<'_>) -> Result<(), Galat> {
    e.attributes().try_for_each(|a| a.map(|_| ()).map_err(|e| cacat(nama, &e.to_string())))
}

/// Only the five entities of XML: others need a DTD.
fn acuan(nama: &str, r: &str) -> Result<(), Galat> {
    match r {
        "amp" | "lt" | "gt" | "quot" | "apos" => Ok(()),
        _ => Err(cacat(nama, "acuan karakter yang tidak dikenal")),
    }
}

/// Characters that XML forbids; quick-xml does not look. `U+FFFE` and `U+FFFF` are `EF BF BE` and `EF BF BF`.
fn karakter(nama: &str, isi: &[u8]) -> Result<(), Galat> {
    let dilarang = |(i, b): (usize, &u8)| match b {
        b'\n' | b'\t' | b'\r' => false,
        0xEF => isi.get(i + 1) == Some(&0xBF) && isi.get(i + 2).is_some_and(|b| *b >= 0xBE),
        b => *b < 0x20,
    };
    if isi.iter().enumerate().any(dilarang) || std::str::from_utf8(isi).is_err() {
        return Err(cacat(nama, "karakter yang dilarang"));
    }
    Ok(())
}

fn cacat(nama: &str, sebab: &str) -> Galat {
    Galat::docx(format!(
        "Berkas Word batal dibuat karena bagian {nama} cacat ({sebab}). Simpan draf, lalu laporkan kepada pengelola aplikasi."
    ))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn yang_cacat_ditolak() {
        let bidang = |isi: &str| format!("<w:p>{isi}</w:p>");
        let mulai = r#"<w:fldChar w:fldCharType="begin"/><w:instrText> PAGE </w:instrText>"#;
        let pisah = r#"<w:fldChar w:fldCharType="separate"/>"#;
        let akhir = r#"<w:fldChar w:fldCharType="end"/>"#;
        assert!(baca("x", bidang(&format!("{mulai}{pisah}<w:t>1</w:t>{akhir}")).as_bytes()).is_ok());
        for buruk in [
            bidang(&format!("{mulai}{pisah}{akhir}")),
            bidang(&format!("{mulai}{pisah}<w:t>1</w:t>")),
            bidang(&format!("{mulai}<w:t>1</w:t>{akhir}")),
            r#"<w:bookmarkStart w:id="1" w:name="a"/><w:bookmarkStart w:id="1" w:name="b"/>"#.to_owned(),
            "<w:t>a]]>b</w:t>".to_owned(),
            "<w:t>a\u{1}</w:t>".to_owned(),
            "<w:t>&nbsp;</w:t>".to_owned(),
            "<w:t>".to_owned(),
            "<w:t></w:p>".to_owned(),
        ] {
            assert!(baca("x", buruk.as_bytes()).is_err(), "{buruk}");
        }
    }
}
