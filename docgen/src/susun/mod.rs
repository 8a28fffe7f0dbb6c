//! From answers to a naskah: which clause stands, and what fills its slots.
//!
//! [`susun`] always succeeds: a draft is never invalid, only unfinished, and what is missing becomes a gap.

mod isian;
mod konteks;
mod lampiran;
#[cfg(feature = "lanjutan")]
mod luar;
mod pasal;
mod pembuka;
mod rakit;
mod tanda_tangan;
pub mod teks_pasal;
mod ubahan;

use crate::draf::Draf;
use crate::naskah::{Blok, Naskah};
use crate::ranah::{Dokumen, KelasKerjaSama};
use crate::teks::PaketTeks;
use konteks::Konteks;
pub(crate) use konteks::rapikan;
#[cfg(feature = "lanjutan")]
pub use luar::{BedaKembar, CaraBahasa, JenisBeda, TampilBahasa, beda_kembar};

/// The label of a party, counted from zero, as the naskah calls it: PIHAK KESATU, PIHAK KEDUA, …
pub fn sebutan(draf: &Draf, pihak: usize) -> String {
    konteks(draf).sebutan(pihak)
}

/// The kind of cooperation that the naskah of a draft takes, also where it has not been chosen.
pub fn kelas(draf: &Draf) -> KelasKerjaSama {
    konteks(draf).kelas()
}

/// The document that the naskah of a draft is, also where it has not been chosen.
pub fn dokumen(draf: &Draf) -> Dokumen {
    konteks(draf).dokumen()
}

/// The words for that document: `Perjanjian Kerja Sama`.
pub(crate) fn nama_naskah(draf: &Draf) -> String {
    konteks(draf).nama_naskah().iter().map(konteks::polos).collect()
}

/// What the gap of a field is called.
#[cfg(feature = "docx")]
pub(crate) fn label(draf: &Draf, jalur: &str) -> String {
    konteks(draf).label(jalur)
}

/// The words of a slot as they stand in the naskah, with the value that stands where nothing was answered and with its
/// gap where there is none: `isi_slot(d, "pantau.setiap")` is `6 (enam) bulan`. `None` for a name that is no slot.
pub fn isi_slot(draf: &Draf, nama: &str) -> Option<String> {
    Some(isian::bersama(&konteks(draf), nama)?.iter().map(konteks::polos).collect())
}

/// Whether each original is stamped.
pub fn bermeterai(draf: &Draf) -> bool {
    tanda_tangan::bermeterai(&konteks(draf))
}

fn konteks(draf: &Draf) -> Konteks<'_> {
    Konteks::baru(draf, PaketTeks::bawaan())
}

/// The naskah of a draft, in the words of a text pack.
pub fn susun(draf: &Draf, paket: &PaketTeks) -> Naskah {
    susun_dengan_catatan(draf, paket).0
}

/// The naskah of a foreign draft in a chosen form; of any other draft the same as [`susun`].
#[cfg(feature = "lanjutan")]
pub fn susun_bahasa(draf: &Draf, paket: &PaketTeks, cara: &CaraBahasa) -> Naskah {
    let k = Konteks::baru(draf, paket);
    if k.kelas().luar_negeri() { luar::susun(&k, cara) } else { susun(draf, paket) }
}

/// Like [`susun`], with the places where code and text pack do not fit each other (empty for the embedded pack; a test
/// says so over every example and thousands of drafts).
#[doc(hidden)]
pub fn susun_dengan_catatan(draf: &Draf, paket: &PaketTeks) -> (Naskah, Vec<String>) {
    let k = Konteks::baru(draf, paket);
    #[cfg(feature = "lanjutan")]
    if k.kelas().luar_negeri() {
        let naskah = luar::susun(&k, &CaraBahasa::dari(draf));
        return (naskah, k.catatan());
    }
    let mut blok = pembuka::susun(&k);
    blok.extend(ubahan::terapkan(&k, pasal::susun(&k)).into_iter().map(Blok::Pasal));
    blok.push(tanda_tangan::susun(&k));
    blok.extend(tanda_tangan::saksi(&k));
    let naskah = Naskah {
        meta: k.meta(),
        cetak: k.cetak(),
        blok,
        lampiran: lampiran::susun(&k).into_iter().collect(),
    };
    (naskah, k.catatan())
}
