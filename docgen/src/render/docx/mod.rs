//! The DOCX renderer: a numbered naskah to a file that Word opens without a murmur.
//!
//! The way through: `badan` turns blocks into XML, paragraph by paragraph (`paragraf`) with `docx-rs`; every fragment
//! passes the ordering pass (`urut`, through `tulis`); `penomoran` counts along as Word will; `statis` holds what a
//! page profile fixes (`gaya`, settings, theme); `paket` wraps the parts, after `bersih` has looked at all of them.
//! This is the only place that knows `docx-rs`.

mod badan;
mod bersih;
mod gaya;
mod halaman;
mod kaki;
#[cfg(feature = "lanjutan")]
mod kolom;
mod komentar;
pub(crate) mod kontainer;
mod logo;
mod paket;
mod paragraf;
mod penomoran;
mod sifat;
mod statis;
mod tulis;
mod urut;
mod xml;

use crate::Galat;
use crate::naskah::{Komentar, NaskahBernomor};
use badan::Badan;
use gaya::Pola;
use halaman::Halaman;
use paket::Paket;
use statis::Statis;
use tulis::Penulis;

/// Words on a page of a typical naskah, for the page count that the file shows until Word has counted.
const KATA_SELEMBAR: usize = 300;

/// Renders a numbered naskah as DOCX.
///
/// `sisipan` is the draft to embed, as opaque bytes: a working copy, which can be opened again. Without it the file holds
/// nothing that a page does not show, save its title, parties and text pack.
pub fn render_docx(naskah: &NaskahBernomor, sisipan: Option<&[u8]>) -> Result<Vec<u8>, Galat> {
    render_docx_berkomentar(naskah, sisipan, &[])
}

/// Like [`render_docx`], with remarks as Word comments on their paragraphs: only for copies that stay in the office.
pub fn render_docx_berkomentar(
    naskah: &NaskahBernomor,
    sisipan: Option<&[u8]>,
    komentar: &[Komentar],
) -> Result<Vec<u8>, Galat> {
    let komentar = komentar::urut(komentar, naskah.paragraf().len());
    let pola = Pola::dari(naskah);
    let statis = Statis::untuk(&pola)?;
    let mut paket = Paket::default();

    let kepala = naskah.draf.then_some("rIdKepala");
    let kaki = |h: &Halaman| if h.mendatar { "rIdKakiMendatar" } else { "rIdKaki" };
    let (badan, mut penulis) =
        Badan::susun(naskah, &komentar, &pola, Penulis::default(), |h| h.bagian(kepala, kaki(h)))?;
    let numbering = badan.penomoran.numbering(&statis.daftar, &mut penulis)?;
    let banyak_num = badan.penomoran.banyak();

    paket.tambah("", "rId1", paket::DOCUMENT, badan.xml);
    paket.tambah("", "rId2", paket::CORE, sifat::core(&naskah.meta).into_bytes());
    paket.tambah("", "rId3", paket::APP, sifat::app().into_bytes());
    if !naskah.meta.paket_teks.is_empty() {
        paket.tambah("", "rId4", paket::CUSTOM, sifat::custom(&naskah.meta.paket_teks).into_bytes());
    }
    let dari = paket::DOCUMENT;
    paket.tambah(dari, "rIdGaya", paket::STYLES, statis.styles.as_slice());
    paket.tambah(dari, "rIdDaftar", paket::NUMBERING, numbering);
    paket.tambah(dari, "rIdSetelan", paket::SETTINGS, statis.settings.as_slice());
    paket.tambah(dari, "rIdHuruf", paket::FONT_TABLE, statis.font_table.as_slice());
    paket.tambah(dari, "rIdTema", paket::THEME, statis.theme.as_slice());
    if !komentar.is_empty() {
        paket.tambah(dari, "rIdKomentar", paket::KOMENTAR, komentar::bagian(&komentar).into_bytes());
    }
    if naskah.draf {
        paket.tambah(dari, "rIdKepala", paket::KEPALA, kaki::kepala(&naskah.meta.kata).into_bytes());
    }
    let lembar = lembar(naskah);
    for mendatar in [false, true] {
        if mendatar && !naskah.lampiran.iter().any(|(m, _)| *m) {
            continue;
        }
        let halaman = Halaman::dari(&naskah.cetak, mendatar);
        let nama = if mendatar { paket::KAKI_MENDATAR } else { paket::KAKI };
        let isi = kaki::kaki(&halaman, &naskah.meta.kata, lembar);
        paket.tambah(dari, kaki(&halaman), nama, isi.into_bytes());
    }
    for g in &badan.gambar {
        paket.tambah(dari, g.relasi(), g.nama(), g.data());
    }
    if let Some(draf) = sisipan {
        paket.tambah(dari, "rIdDraf", paket::SISIPAN, sifat::sisipan(draf).into_bytes());
        paket.tambah(paket::SISIPAN, "rId1", paket::SIFAT_SISIPAN, sifat::sifat_sisipan().into_bytes());
    }

    bersih::periksa(&paket, &statis.gaya, banyak_num)?;
    paket.bungkus()
}

/// About how many pages the naskah has.
fn lembar(naskah: &NaskahBernomor) -> usize {
    let kata: usize = naskah.paragraf().iter().map(|p| p.polos().split_whitespace().count()).sum();
    kata.div_ceil(KATA_SELEMBAR).max(1) + naskah.lampiran.len()
}
