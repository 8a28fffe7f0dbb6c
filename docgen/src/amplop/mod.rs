//! The envelope of a draft file, and the one way in which files of people are read.
//!
//! Reading never trusts a file: its size, encoding, JSON, format, version, fields and pictures are checked in this
//! order, and the first fault is told in one Indonesian sentence with place, reason and way out.

pub mod gambar;
mod json;
mod kepala;
pub(crate) mod kutip;
mod migrasi;
mod periksa;
pub(crate) mod rupa;
mod serahan;

use serde::Serialize;
use serde_json::{Map, Value};

pub use kepala::{BATAS_BERKAS, BATAS_DOCX, periksa_ukuran, periksa_ukuran_docx};
#[cfg(feature = "lanjutan")]
pub(crate) use serahan::pangkas;
pub use serahan::{Serahan, sidik};

use crate::Galat;
use crate::draf::{self, Bentuk, Berbentuk, Draf, Simpul, Skema, berkas};
use kepala::{BERKAS_DRAF, BERKAS_PROFIL};
use periksa::{bukan, objek, periksa, salah, tidak_dikenal};

/// Current version of draft files.
pub const VERSI: u64 = migrasi::kepala(migrasi::DRAF);
/// Current version of profile files.
pub const VERSI_PROFIL: u64 = migrasi::kepala(migrasi::PROFIL);

/// What a field of the envelope beside `draf` holds.
#[derive(Clone, Copy)]
pub(crate) enum Metadata {
    /// Text of the program.
    Teks,
    /// A count.
    Bilangan,
    /// Something with a field table of its own.
    Isi(&'static Bentuk),
}

/// Fields beside `format`, `versi` and `draf`, all optional.
pub(crate) const METADATA: [(&str, Metadata); 9] = [
    ("id", Metadata::Teks),
    ("revisi", Metadata::Bilangan),
    ("dibuat", Metadata::Teks),
    ("diubah", Metadata::Teks),
    ("aplikasi", Metadata::Teks),
    ("paket_teks", Metadata::Teks),
    ("teks_terakhir", Metadata::Teks),
    ("riwayat", Metadata::Isi(&<Vec<Serahan>>::BENTUK)),
    ("dasar", Metadata::Isi(&Draf::BENTUK)),
];

/// A draft with what is known about its file.
///
/// Two files say the same when their `draf` is equal.
#[derive(Debug, Clone, Default, PartialEq, Serialize)]
pub struct Amplop {
    /// Identity of the draft across its copies.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub id: Option<String>,
    /// Counts the saves; of two copies the higher one is newer.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub revisi: Option<u64>,
    /// When the draft was begun.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub dibuat: Option<String>,
    /// When it was last changed.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub diubah: Option<String>,
    /// Program that wrote the file, with its version.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub aplikasi: Option<String>,
    /// Version and hash of the text pack of the last export.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub paket_teks: Option<String>,
    /// Plain text of the last export, so that a newer text pack can show the difference.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub teks_terakhir: Option<String>,
    /// The hand-overs from desk to desk, the oldest first.
    #[serde(skip_serializing_if = "Vec::is_empty")]
    pub riwayat: Vec<Serahan>,
    /// The draft as it was at the last hand-over: what both desks had in common then.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub dasar: Option<Box<Draf>>,
    /// The draft.
    pub draf: Draf,
}

/// The written form: format and version in front.
#[derive(Serialize)]
struct Tertulis<'a, T> {
    format: &'static str,
    versi: u64,
    #[serde(flatten)]
    isi: &'a T,
}

impl Amplop {
    /// A draft without history.
    pub fn baru(draf: Draf) -> Self {
        Self { draf, ..Self::default() }
    }

    /// Reads a draft file.
    pub fn baca(bita: &[u8]) -> Result<Self, Galat> {
        let mut peta = kepala::baca(bita, BERKAS_DRAF)?;
        peta.remove("format");
        peta.remove("versi");
        let Some(isi) = peta.remove("draf").filter(|d| !d.is_null()) else {
            return Err(salah("draf", "berkas ini belum berisi draf", "tulis isian di dalam \"draf\": {…}"));
        };
        for (kunci, nilai) in &peta {
            periksa_metadata(kunci, nilai)?;
        }
        let mut riwayat = Vec::new();
        bertabel(&mut peta, "riwayat", &mut riwayat)?;
        serahan::periksa_batas(&riwayat)?;
        let mut dasar = Box::<Draf>::default();
        let berdasar = bertabel(&mut peta, "dasar", dasar.as_mut())?;
        let mut teks = |kunci| match peta.remove(kunci) {
            Some(Value::String(isi)) => Some(isi),
            _ => None,
        };
        Ok(Self {
            riwayat,
            dasar: berdasar.then_some(dasar),
            id: teks("id"),
            dibuat: teks("dibuat"),
            diubah: teks("diubah"),
            aplikasi: teks("aplikasi"),
            paket_teks: teks("paket_teks"),
            teks_terakhir: teks("teks_terakhir"),
            revisi: peta.get("revisi").and_then(Value::as_u64),
            draf: jadi(objek(isi, draf::skema(), "")?)?,
        })
    }

    /// The draft file, always the same bytes for the same content: keys in their fixed order, one per line.
    ///
    /// # Panics
    /// Never: nothing in a draft can fail to be written as JSON.
    pub fn ke_json(&self) -> Vec<u8> {
        tulis(&Tertulis { format: BERKAS_DRAF.format, versi: VERSI, isi: self })
    }
}

/// The bytes of a file.
fn tulis(tertulis: &impl Serialize) -> Vec<u8> {
    match serde_json::to_vec_pretty(tertulis) {
        Ok(mut bita) => {
            bita.push(b'\n');
            bita
        }
        Err(_) => unreachable!("files hold only text, numbers, lists and objects"),
    }
}

/// Any JSON text, read as draft files are; one reader in the page instead of two.
pub fn urai_json(teks: &str) -> Option<Value> {
    json::urai(teks).ok()
}

/// Version of a draft file, also of one that is newer than this program; the app opens those read-only.
pub fn versi_berkas(bita: &[u8]) -> Result<u64, Galat> {
    kepala::urai(bita, BERKAS_DRAF).map(|(_, versi)| versi)
}

/// Reads the object inside a profile file.
pub(crate) fn baca_profil<T: Berbentuk + Default>(bita: &[u8], skema: &Skema) -> Result<T, Galat> {
    let mut peta = kepala::baca(bita, BERKAS_PROFIL)?;
    peta.remove("format");
    peta.remove("versi");
    jadi(objek(Value::Object(peta), skema, "")?)
}

/// The profile file around its object.
pub(crate) fn tulis_profil(isi: &impl Serialize) -> Vec<u8> {
    tulis(&Tertulis { format: BERKAS_PROFIL.format, versi: VERSI_PROFIL, isi })
}

/// A field of the envelope beside `draf`.
fn periksa_metadata(kunci: &str, nilai: &Value) -> Result<(), Galat> {
    let jalur = kutip::anak("", kunci);
    match METADATA.iter().find(|(k, _)| *k == kunci) {
        Some((_, metadata)) => {
            let (sah, seharusnya) = match metadata {
                Metadata::Teks => (nilai.is_string(), "teks"),
                Metadata::Bilangan => (nilai.is_u64(), "bilangan bulat"),
                // Looked through field by field where it is read.
                Metadata::Isi(_) => (true, ""),
            };
            if sah || nilai.is_null() {
                Ok(())
            } else {
                Err(salah(&jalur, &bukan(nilai, seharusnya), "perbaiki atau hapus bidang itu"))
            }
        }
        None if draf::skema().bidang.iter().any(|b| b.kunci == kunci) => Err(salah(
            &jalur,
            &format!("bidang {} berdiri di luar draf", kutip::kutip(kunci)),
            "pindahkan ke dalam “draf”",
        )),
        None => {
            let kenal = METADATA.iter().map(|(k, _)| *k).chain(["format", "versi", "draf"]);
            Err(tidak_dikenal(&jalur, kunci, kenal))
        }
    }
}

/// Reads a field of the envelope that has a field table; `false` when the file does not have it.
fn bertabel(peta: &mut Map<String, Value>, kunci: &str, simpul: &mut dyn Simpul) -> Result<bool, Galat> {
    let Some((_, Metadata::Isi(bentuk))) = METADATA.iter().find(|(k, _)| *k == kunci) else {
        return Ok(false);
    };
    let Some(nilai) = peta.remove(kunci) else { return Ok(false) };
    let Some(nilai) = periksa(nilai, bentuk, kunci)? else { return Ok(false) };
    pasang(simpul, nilai, kunci)?;
    Ok(true)
}

/// The last step. The checks before it leave nothing to refuse; if they ever do, the path is still told.
fn jadi<T: Berbentuk + Default>(nilai: Value) -> Result<T, Galat> {
    let mut hasil = T::default();
    pasang(&mut hasil, nilai, "")?;
    Ok(hasil)
}

fn pasang(simpul: &mut dyn Simpul, nilai: Value, jalur: &str) -> Result<(), Galat> {
    berkas::baca(simpul, nilai, jalur).map_err(|jalur| {
        let jalan = "perbaiki atau hapus bidang itu, dan laporkan kepada pengembang";
        salah(&jalur, "isinya tidak dapat dibaca", jalan)
    })
}
