//! The form of drafts and profiles in files: one walk over [`Simpul`] for writing, one for reading.
//!
//! Derived serde code would be compiled anew for each of the fifty structs and each format; that was a third of the
//! browser build.

use serde::ser::{SerializeMap as _, SerializeSeq as _};
use serde::{Serialize, Serializer};
use serde_json::Value;

use super::bentuk::Tertulis;
use super::simpul::{Simpul, Susunan};

/// A place as serde writes it; what is empty is left out.
pub(crate) struct Tulis<'a>(pub(crate) &'a dyn Simpul);

impl Serialize for Tulis<'_> {
    fn serialize<S: Serializer>(&self, s: S) -> Result<S::Ok, S::Error> {
        let anak = |di| self.0.anak(di).map(Tulis);
        match self.0.susunan() {
            Susunan::Daun => self.0.tertulis().serialize(s),
            Susunan::Objek(skema) => {
                let mut peta = s.serialize_map(None)?;
                for (di, bidang) in skema.bidang.iter().enumerate() {
                    if let Some(isi) = anak(di).filter(|a| !a.0.hampa()) {
                        peta.serialize_entry(bidang.kunci, &isi)?;
                    }
                }
                peta.end()
            }
            Susunan::Daftar => {
                let mut daftar = s.serialize_seq(Some(self.0.panjang()))?;
                for isi in (0..self.0.panjang()).filter_map(anak) {
                    daftar.serialize_element(&isi)?;
                }
                daftar.end()
            }
        }
    }
}

impl Serialize for Tertulis {
    fn serialize<S: Serializer>(&self, s: S) -> Result<S::Ok, S::Error> {
        match self {
            Self::YaTidak(b) => s.serialize_bool(*b),
            Self::Bilangan(n) => s.serialize_u64(*n),
            Self::Teks(t) => s.serialize_str(t),
            Self::Durasi { lama, satuan } => {
                let mut peta = s.serialize_map(Some(2))?;
                peta.serialize_entry("lama", lama)?;
                peta.serialize_entry("satuan", satuan)?;
                peta.end()
            }
            Self::Mentah { mentah } => {
                let mut peta = s.serialize_map(Some(1))?;
                peta.serialize_entry("mentah", mentah)?;
                peta.end()
            }
            Self::Gambar { jenis, data } => {
                let mut peta = s.serialize_map(Some(2))?;
                peta.serialize_entry("jenis", jenis)?;
                peta.serialize_entry("data", data)?;
                peta.end()
            }
        }
    }
}

impl Tertulis {
    /// The value of a field in a file; `None` for a shape that no field has.
    fn dari(nilai: Value) -> Option<Self> {
        match nilai {
            Value::Bool(b) => Some(Self::YaTidak(b)),
            Value::Number(n) => n.as_u64().map(Self::Bilangan),
            Value::String(t) => Some(Self::Teks(t)),
            Value::Object(mut peta) => {
                let mut teks = |kunci| match peta.remove(kunci) {
                    Some(Value::String(t)) => Some(t),
                    _ => None,
                };
                if let Some(mentah) = teks("mentah") {
                    Some(Self::Mentah { mentah })
                } else if let Some(data) = teks("data") {
                    Some(Self::Gambar { jenis: teks("jenis").unwrap_or_default(), data })
                } else {
                    Some(Self::Durasi { satuan: teks("satuan")?, lama: peta.get("lama")?.as_u64()? })
                }
            }
            Value::Null | Value::Array(_) => None,
        }
    }
}

/// Fills an empty place from a file.
///
/// # Errors
/// The path of the first value that has no place or the wrong shape.
pub(crate) fn baca(simpul: &mut dyn Simpul, nilai: Value, jalur: &str) -> Result<(), String> {
    match (simpul.susunan(), nilai) {
        (_, Value::Null) => Ok(()),
        (Susunan::Objek(skema), Value::Object(peta)) => {
            for (kunci, nilai) in peta {
                let jalur = if jalur.is_empty() { kunci.clone() } else { format!("{jalur}.{kunci}") };
                let di = skema.bidang.iter().position(|b| b.kunci == kunci);
                match di.and_then(|di| simpul.anak_mut(di)) {
                    Some(anak) => baca(anak, nilai, &jalur)?,
                    None => return Err(jalur),
                }
            }
            Ok(())
        }
        (Susunan::Daftar, Value::Array(isi)) => {
            for (di, nilai) in isi.into_iter().enumerate() {
                simpul.sisip(di);
                let anak = simpul.anak_mut(di).ok_or_else(|| jalur.to_owned())?;
                baca(anak, nilai, &format!("{jalur}[{di}]"))?;
            }
            Ok(())
        }
        (Susunan::Daun, nilai) => {
            let sah = Tertulis::dari(nilai).is_some_and(|t| simpul.terima(t));
            if sah { Ok(()) } else { Err(jalur.to_owned()) }
        }
        _ => Err(jalur.to_owned()),
    }
}

/// Serde for an object of the schema, through the one walk.
macro_rules! serde_lewat_simpul {
    ($nama:ident) => {
        impl serde::Serialize for $nama {
            fn serialize<S: serde::Serializer>(&self, s: S) -> Result<S::Ok, S::Error> {
                $crate::draf::berkas::Tulis(self).serialize(s)
            }
        }
        impl<'de> serde::Deserialize<'de> for $nama {
            fn deserialize<D: serde::Deserializer<'de>>(d: D) -> Result<Self, D::Error> {
                let mut hasil = Self::default();
                $crate::draf::berkas::baca(&mut hasil, serde::Deserialize::deserialize(d)?, "")
                    .map_err(serde::de::Error::custom)?;
                Ok(hasil)
            }
        }
    };
}
pub(crate) use serde_lewat_simpul;
