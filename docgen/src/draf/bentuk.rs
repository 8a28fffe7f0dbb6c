//! The machinery behind the draft: forgiving values and the schema that describes them.
//!
//! [`skema!`] declares a struct once and yields both its serde form and its row in the field table, so that the two
//! cannot drift. The words for the fields stand in `teks/antarmuka/bidang.txt`.

use super::ketikan;
use super::simpul::{self, Simpul};
use crate::ranah::{Durasi, Pilihan, Rupiah, SatuanWaktu, Tanggal};

/// Shape of a value in a draft file.
#[derive(Debug, Clone, Copy)]
pub enum Bentuk {
    /// One line of text.
    Teks,
    /// A date `YYYY-MM-DD`.
    Tanggal,
    /// Money: whole sen as a string of digits.
    Uang,
    /// `{ "lama", "satuan" }`.
    Durasi,
    /// A whole number.
    Bilangan,
    /// `true` or `false`.
    YaTidak,
    /// One of the listed codes of a named list.
    Pilihan(&'static str, fn() -> Vec<&'static str>),
    /// A picture: `{ "jenis", "data" }` in base64.
    Gambar,
    /// A nested object.
    Objek(&'static Skema),
    /// A list.
    Daftar(&'static Bentuk),
}

/// A nested object: its name and its fields in order.
#[derive(Debug)]
pub struct Skema {
    /// Name of the object, the first half of a label key.
    pub nama: &'static str,
    /// The fields.
    pub bidang: &'static [Bidang],
}

/// A field of an object.
#[derive(Debug)]
pub struct Bidang {
    /// Key in the file.
    pub kunci: &'static str,
    /// Shape of its value.
    pub bentuk: &'static Bentuk,
}

/// What a walk over a draft meets at the end of a path.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Daun<'a> {
    /// Text as typed.
    Teks(&'a str),
    /// Input that was not understood.
    Mentah(&'a str),
}

/// Receives the leaves of a walk with their paths.
pub type Penerima<'p> = &'p mut dyn FnMut(&str, Daun<'_>);

/// Types that have a place in the schema.
pub trait Berbentuk: Simpul + Sized + 'static {
    /// Shape in a draft file.
    const BENTUK: Bentuk;
    /// Whether nothing has been entered.
    fn kosong(&self) -> bool {
        self.hampa()
    }
    /// Walks over everything that was typed, in the order of the fields; `jalur` is left as it was found.
    fn telusuri(&self, jalur: &mut String, terima: Penerima<'_>) {
        simpul::telusuri(self, jalur, terima);
    }
    /// The place at a path below this one; the empty path is this place itself.
    fn simpul(&self, jalur: &str) -> Option<&dyn Simpul> {
        simpul::cari(self, jalur)
    }
    /// The place at a path, to be changed.
    fn simpul_mut(&mut self, jalur: &str) -> Option<&mut dyn Simpul> {
        simpul::cari_mut(self, jalur)
    }
}

impl Berbentuk for String {
    const BENTUK: Bentuk = Bentuk::Teks;
}

impl<T: Berbentuk + Default> Berbentuk for Vec<T> {
    const BENTUK: Bentuk = Bentuk::Daftar(&T::BENTUK);
}

/// A typed answer: nothing yet, a value, or input that does not parse and is kept as it was typed.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Isian<T> {
    /// Not answered.
    Kosong,
    /// Understood.
    Nilai(T),
    /// Kept as typed: `{ "mentah": "…" }`.
    Mentah(String),
}

// Not derived: a derive would ask for `T: Default`.
#[expect(clippy::derivable_impls, reason = "a derive would ask for T: Default")]
impl<T> Default for Isian<T> {
    fn default() -> Self {
        Self::Kosong
    }
}

impl<T: Copy> Isian<T> {
    /// The value, if there is one that was understood.
    pub fn nilai(&self) -> Option<T> {
        match self {
            Self::Nilai(n) => Some(*n),
            Self::Kosong | Self::Mentah(_) => None,
        }
    }
}

impl<T> From<T> for Isian<T> {
    fn from(nilai: T) -> Self {
        Self::Nilai(nilai)
    }
}

/// How a value stands in a file, before it is understood.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Tertulis {
    /// `true`, `false`.
    YaTidak(bool),
    /// A whole number.
    Bilangan(u64),
    /// Text.
    Teks(String),
    /// A duration.
    Durasi {
        /// How many.
        lama: u64,
        /// Unit code.
        satuan: String,
    },
    /// Input that did not parse.
    Mentah {
        /// As typed.
        mentah: String,
    },
    /// A picture.
    Gambar {
        /// Media type.
        jenis: String,
        /// The bytes in base64.
        data: String,
    },
}

/// Values that an [`Isian`] can hold.
pub trait Terisi: Sized + Copy {
    /// Shape in a draft file.
    const BENTUK: Bentuk;
    /// Understands a written value.
    fn dari(tertulis: &Tertulis) -> Option<Self>;
    /// The written form.
    fn tertulis(self) -> Tertulis;
    /// Understands what was typed into a field.
    fn dari_ketikan(teks: &str) -> Option<Self>;
    /// What a field shows.
    fn ketikan(self) -> String;
}

impl Terisi for Tanggal {
    const BENTUK: Bentuk = Bentuk::Tanggal;
    fn dari(t: &Tertulis) -> Option<Self> {
        if let Tertulis::Teks(s) = t { Self::parse(s) } else { None }
    }
    fn tertulis(self) -> Tertulis {
        Tertulis::Teks(self.to_string())
    }
    fn dari_ketikan(teks: &str) -> Option<Self> {
        ketikan::tanggal(teks)
    }
    fn ketikan(self) -> String {
        crate::bahasa::tanggal_panjang(self.naif())
    }
}

impl Terisi for Rupiah {
    const BENTUK: Bentuk = Bentuk::Uang;
    fn dari(t: &Tertulis) -> Option<Self> {
        if let Tertulis::Teks(s) = t { Self::parse(s) } else { None }
    }
    fn tertulis(self) -> Tertulis {
        Tertulis::Teks(self.sen().to_string())
    }
    fn dari_ketikan(teks: &str) -> Option<Self> {
        ketikan::uang(teks)
    }
    fn ketikan(self) -> String {
        ketikan::bentuk_uang(self)
    }
}

impl Terisi for Durasi {
    const BENTUK: Bentuk = Bentuk::Durasi;
    fn dari(t: &Tertulis) -> Option<Self> {
        match t {
            Tertulis::Durasi { lama, satuan } => Durasi::baru(*lama, SatuanWaktu::dari_kode(satuan)?),
            _ => None,
        }
    }
    fn tertulis(self) -> Tertulis {
        Tertulis::Durasi { lama: self.lama, satuan: self.satuan.kode().to_owned() }
    }
    fn dari_ketikan(teks: &str) -> Option<Self> {
        ketikan::durasi(teks)
    }
    fn ketikan(self) -> String {
        format!("{} {}", self.lama, crate::bahasa::nama_satuan(self.satuan))
    }
}

impl Terisi for u64 {
    const BENTUK: Bentuk = Bentuk::Bilangan;
    fn dari(t: &Tertulis) -> Option<Self> {
        if let Tertulis::Bilangan(n) = t { Some(*n) } else { None }
    }
    fn tertulis(self) -> Tertulis {
        Tertulis::Bilangan(self)
    }
    fn dari_ketikan(teks: &str) -> Option<Self> {
        ketikan::bilangan(teks)
    }
    fn ketikan(self) -> String {
        self.to_string()
    }
}

impl Terisi for bool {
    const BENTUK: Bentuk = Bentuk::YaTidak;
    fn dari(t: &Tertulis) -> Option<Self> {
        if let Tertulis::YaTidak(b) = t { Some(*b) } else { None }
    }
    fn tertulis(self) -> Tertulis {
        Tertulis::YaTidak(self)
    }
    fn dari_ketikan(teks: &str) -> Option<Self> {
        match teks.trim() {
            "ya" => Some(true),
            "tidak" => Some(false),
            _ => None,
        }
    }
    fn ketikan(self) -> String {
        if self { "ya" } else { "tidak" }.to_owned()
    }
}

/// A choice between codes, wrapped so that one implementation serves every enum.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Pilih<P>(pub P);

impl<P: Pilihan> Terisi for Pilih<P> {
    const BENTUK: Bentuk = Bentuk::Pilihan(P::NAMA, || P::SEMUA.iter().map(|p| p.kode()).collect());
    fn dari(t: &Tertulis) -> Option<Self> {
        if let Tertulis::Teks(s) = t { P::dari_kode(s).map(Self) } else { None }
    }
    fn tertulis(self) -> Tertulis {
        Tertulis::Teks(self.0.kode().to_owned())
    }
    fn dari_ketikan(teks: &str) -> Option<Self> {
        P::dari_kode(teks.trim()).map(Self)
    }
    fn ketikan(self) -> String {
        self.0.kode().to_owned()
    }
}

/// A field that holds a choice.
pub type IsianPilihan<P> = Isian<Pilih<P>>;

impl<P: Pilihan> Isian<Pilih<P>> {
    /// The chosen answer.
    pub fn pilihan(&self) -> Option<P> {
        self.nilai().map(|p| p.0)
    }
    /// Whether the answer is `p`.
    pub fn adalah(&self, p: P) -> bool {
        self.pilihan() == Some(p)
    }
}

impl Isian<bool> {
    /// Whether the answer is yes.
    pub fn ya(&self) -> bool {
        self.nilai() == Some(true)
    }
    /// Whether the answer is no (and not merely missing).
    pub fn tidak(&self) -> bool {
        self.nilai() == Some(false)
    }
}

impl<P: Pilihan> From<P> for Isian<Pilih<P>> {
    fn from(p: P) -> Self {
        Self::Nilai(Pilih(p))
    }
}

impl<T: Terisi + 'static> Berbentuk for Isian<T> {
    const BENTUK: Bentuk = T::BENTUK;
}

/// A picture inlined in a draft file.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct Gambar {
    /// `image/png` or `image/jpeg`.
    pub jenis: String,
    /// The bytes in base64.
    pub data: String,
}

impl Berbentuk for Gambar {
    const BENTUK: Bentuk = Bentuk::Gambar;
}

/// Declares an object of the draft: struct, file form and schema row in one.
macro_rules! skema {
    ($(#[$m:meta])* $nama:ident { $($(#[$fm:meta])* $bidang:ident : $tipe:ty),+ $(,)? }) => {
        $(#[$m])*
        #[derive(Debug, Clone, Default, PartialEq)]
        pub struct $nama {
            $($(#[$fm])* pub $bidang: $tipe,)+
        }
        impl $crate::draf::bentuk::Berbentuk for $nama {
            const BENTUK: $crate::draf::bentuk::Bentuk = $crate::draf::bentuk::Bentuk::Objek(Self::SKEMA);
        }
        impl $nama {
            const SKEMA: &'static $crate::draf::bentuk::Skema = &$crate::draf::bentuk::Skema {
                nama: stringify!($nama),
                bidang: &[$($crate::draf::bentuk::Bidang {
                    kunci: stringify!($bidang),
                    bentuk: &<$tipe as $crate::draf::bentuk::Berbentuk>::BENTUK,
                }),+],
            };
        }
        impl $crate::draf::simpul::Simpul for $nama {
            fn hampa(&self) -> bool {
                $crate::draf::simpul::tanpa_isi(self)
            }
            fn kosongkan(&mut self) {
                *self = Self::default();
            }
            fn susunan(&self) -> $crate::draf::simpul::Susunan {
                $crate::draf::simpul::Susunan::Objek(Self::SKEMA)
            }
            fn panjang(&self) -> usize {
                Self::SKEMA.bidang.len()
            }
            fn anak(&self, di: usize) -> Option<&dyn $crate::draf::simpul::Simpul> {
                let semua: [&dyn $crate::draf::simpul::Simpul; Self::SKEMA.bidang.len()] = [$(&self.$bidang),+];
                semua.get(di).copied()
            }
            fn anak_mut(&mut self, di: usize) -> Option<&mut dyn $crate::draf::simpul::Simpul> {
                let semua: [&mut dyn $crate::draf::simpul::Simpul; Self::SKEMA.bidang.len()] =
                    [$(&mut self.$bidang),+];
                semua.into_iter().nth(di)
            }
        }
        $crate::draf::berkas::serde_lewat_simpul!($nama);
    };
}
pub(crate) use skema;
