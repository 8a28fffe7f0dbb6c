//! The custom XML part: whether it is ours, and the text in it.

use quick_xml::NsReader;
use quick_xml::events::Event;
use quick_xml::name::ResolveResult;

use super::RUANG_NAMA;
use crate::Galat;
use crate::amplop::kutip::kutip;

/// What a custom part holds.
pub(super) enum Isi {
    /// Our draft, in base64 without white space.
    Draf(Vec<u8>),
    /// Something of another program.
    Asing,
}

/// Reads a custom part.
pub(super) fn urai(nama: &str, bita: &[u8]) -> Result<Isi, Galat> {
    let bita = bita.strip_prefix(b"\xef\xbb\xbf").unwrap_or(bita);
    // What never names our namespace is not parsed at all: other programs may write what they like, UTF-16 included.
    let milik_kami = bita.windows(RUANG_NAMA.len()).any(|w| w == RUANG_NAMA.as_bytes());
    if !milik_kami {
        return Ok(Isi::Asing);
    }
    let rusak =
        || Galat::docx(format!("{nama}: bagian ini bukan XML yang utuh; buka berkas drafnya (.json)."));
    let berbahaya = || {
        Galat::docx(format!(
            "{nama}: bagian ini memakai DOCTYPE atau entitas XML, sehingga tidak aman dibuka; buka berkas drafnya (.json)."
        ))
    };
    let mut pembaca = NsReader::from_reader(bita);
    let mut isi = None;
    loop {
        let (ruang, peristiwa) = pembaca.read_resolved_event().map_err(|_| rusak())?;
        let kosong = matches!(peristiwa, Event::Empty(_));
        match peristiwa {
            Event::DocType(_) | Event::GeneralRef(_) => return Err(berbahaya()),
            Event::Decl(_) | Event::PI(_) | Event::Comment(_) => {}
            Event::Start(elemen) | Event::Empty(elemen) => {
                if isi.is_some() {
                    return Err(rusak());
                }
                let ini = matches!(ruang, ResolveResult::Bound(r) if r.as_ref() == RUANG_NAMA);
                if !ini || elemen.local_name().as_ref() != "draf" {
                    return Ok(Isi::Asing);
                }
                periksa_sandi(nama, &elemen)?;
                isi = Some(Vec::new());
                if kosong {
                    break;
                }
            }
            Event::Text(teks) => tambah(isi.as_mut(), &teks).ok_or_else(rusak)?,
            Event::CData(teks) => tambah(isi.as_mut(), &teks).ok_or_else(rusak)?,
            Event::End(_) => break,
            Event::Eof => return Err(rusak()),
        }
    }
    isi.map(Isi::Draf).ok_or_else(rusak)
}

/// Adds text without white space; outside the root only white space may stand.
fn tambah(isi: Option<&mut Vec<u8>>, teks: &str) -> Option<()> {
    let mut padat = teks.bytes().filter(|b| !b.is_ascii_whitespace());
    match isi {
        Some(isi) => isi.extend(padat),
        None if padat.next().is_some() => return None,
        None => {}
    }
    Some(())
}

/// The attribute `sandi` says how the draft is written; only base64 is known.
fn periksa_sandi(nama: &str, elemen: &quick_xml::events::BytesStart<'_>) -> Result<(), Galat> {
    let sandi = elemen.try_get_attribute("sandi").ok().flatten().map(|a| a.value.into_owned());
    match sandi.as_deref() {
        Some("base64") => Ok(()),
        lain => {
            let tulisan =
                lain.map_or_else(|| "tidak disebut".to_owned(), |s| format!("{} tidak dikenal", kutip(s)));
            Err(Galat::docx(format!(
                "{nama}: sandi draf di dalam naskah ini {tulisan}; perbarui program ini atau buka berkas drafnya (.json)."
            )))
        }
    }
}
