//! The draft: everything people type, all of it optional, versioned and serialisable.
//!
//! [`Draf`] is the only serialised type of the engine. What an answer means is decided by the types of
//! [`crate::ranah`]; input that cannot be understood is kept as typed ([`Isian::Mentah`]).

pub(crate) mod bentuk;
pub(crate) mod berkas;
mod fakta;
mod isi;
mod ketentuan;
pub mod ketikan;
mod luar;
mod pihak;
mod rupa;
pub(crate) mod simpul;
mod tata_pihak;

pub use bentuk::{Bentuk, Berbentuk, Bidang, Daun, Gambar, Isian, IsianPilihan, Penerima, Pilih, Skema};
pub use isi::*;
pub use ketentuan::*;
pub use luar::*;
pub use pihak::*;
pub use rupa::{Rupa, rupa};
pub use simpul::{Simpul, Susunan};

/// The field table of the whole draft.
///
/// # Panics
/// Never: the shape of [`Draf`] is an object by construction.
pub fn skema() -> &'static Skema {
    match Draf::BENTUK {
        Bentuk::Objek(s) => s,
        _ => unreachable!("Draf is an object"),
    }
}

/// The object and field at the end of a path such as `pihak[0].penandatangan.nama`.
pub fn bidang_dari_jalur(jalur: &str) -> Option<(&'static Skema, &'static Bidang)> {
    bidang_di(skema(), jalur)
}

/// The object and field at the end of a path below any object, for example a profile.
pub fn bidang_di(akar: &'static Skema, jalur: &str) -> Option<(&'static Skema, &'static Bidang)> {
    let mut objek = akar;
    let mut hasil = None;
    for potong in jalur.split('.') {
        let kunci = potong.split('[').next().unwrap_or(potong);
        let bidang = objek.bidang.iter().find(|b| b.kunci == kunci)?;
        hasil = Some((objek, bidang));
        let mut bentuk = bidang.bentuk;
        while let Bentuk::Daftar(dalam) = bentuk {
            bentuk = dalam;
        }
        if let Bentuk::Objek(dalam) = bentuk {
            objek = dalam;
        }
    }
    hasil
}
