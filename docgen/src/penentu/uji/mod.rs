//! The rows of hukum/01 §8, and a walk over every combination of answers.

mod baris;
mod jalan;

use super::{Jawaban, Putusan, berikut, putuskan};

/// The commonest way: a private hospital serves the public.
const PT: &str = "mitra=rumah_sakit&bentuk=perseroan_terbatas&untuk=pelayanan_publik";

fn putusan(kueri: &str) -> Putusan {
    let jawaban = Jawaban::dari_kueri(kueri);
    assert_eq!(jawaban.ke_kueri(), kueri, "jawaban yang tidak dipakai");
    putuskan(&jawaban).unwrap_or_else(|| panic!("{kueri}: {:?}", berikut(&jawaban).map(|p| p.id)))
}
