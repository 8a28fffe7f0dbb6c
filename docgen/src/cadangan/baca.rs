//! A backup read and verified.

use std::collections::{BTreeMap, BTreeSet};

use super::indeks::{BerkasIndeks, Indeks};
use super::{BATAS, BATAS_CADANGAN, DRAF, FORMAT, INDEKS, MENTAH, PROFIL, VERSI};
use crate::Galat;
use crate::amplop::Amplop;
use crate::amplop::kutip::{melebihi, tampak_hingga};
use crate::amplop::rupa::Rupa;
use crate::bahasa::ribuan;
use crate::buka::wadah::Wadah;
use crate::profil::Profil;

/// Most faults that are told one by one.
const BATAS_KESALAHAN: usize = 200;

/// What a backup holds, and what is wrong with it.
#[derive(Debug, Clone, Default, PartialEq)]
pub struct IsiCadangan {
    /// When it was made, as noted in it.
    pub waktu: String,
    /// What made it, as noted in it.
    pub program: String,
    /// Its drafts, by the names of their files.
    pub draf: Vec<DrafCadangan>,
    /// The profile of the region.
    pub profil: Option<Profil>,
    /// Records that were no readable drafts when the backup was made.
    pub mentah: Vec<Mentah>,
    /// One sentence for each fault; a sound backup has none.
    pub kesalahan: Vec<String>,
}

/// A draft in a backup.
#[derive(Debug, Clone, PartialEq)]
pub struct DrafCadangan {
    /// Name of its file.
    pub berkas: String,
    /// The draft.
    pub amplop: Amplop,
    /// Whether its file is the one that was written: its checksum agrees.
    pub utuh: bool,
}

/// A record kept as it stood.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Mentah {
    /// Id under which it was stored, where it is known.
    pub id: String,
    /// Name of its file.
    pub berkas: String,
    /// Its bytes.
    pub isi: Vec<u8>,
}

/// Whether a backup of this size would be read at all, so that a huge one need not be loaded to be refused.
pub fn periksa_ukuran_cadangan(bita: u64) -> Result<(), Galat> {
    if bita <= BATAS_CADANGAN {
        return Ok(());
    }
    Err(Galat::cadangan(format!(
        "berkas berukuran {}; pilih berkas cadangan (.zip) dari aplikasi.",
        melebihi(bita, "cadangan ", BATAS_CADANGAN)
    )))
}

/// Reads a backup and verifies every file in it.
///
/// # Errors
/// When the file is no backup, or its container cannot be read at all. Faults inside are [`IsiCadangan::kesalahan`].
pub fn baca(bita: &[u8]) -> Result<IsiCadangan, Galat> {
    periksa_ukuran_cadangan(bita.len() as u64)?;
    bukan_zip(bita)?;
    let mut wadah = Wadah::baca(bita, &BATAS)?;
    if wadah.word() {
        return Err(Galat::cadangan(
            "berkas: ini naskah Word (.docx), bukan cadangan; buka draf di dalamnya dengan docgen buka.",
        ));
    }
    let awalan = awalan(wadah.nama());
    let nama: BTreeSet<String> = wadah
        .nama()
        .iter()
        .filter(|n| !n.ends_with('/'))
        .filter_map(|n| n.strip_prefix(&awalan).map(str::to_owned))
        .collect();
    let mut hasil = IsiCadangan::default();
    let mut kesalahan = Kesalahan::default();
    let indeks = if nama.contains(INDEKS) {
        match wadah.isi(&format!("{awalan}{INDEKS}")).map(|isi| serde_json::from_slice::<Indeks>(&isi)) {
            Ok(Ok(indeks)) if indeks.format == FORMAT => Some(indeks),
            _ => {
                kesalahan.catat(format!(
                    "{INDEKS}: daftar isi cadangan ini tidak terbaca, sehingga keutuhan berkasnya tidak dapat diperiksa."
                ));
                None
            }
        }
    } else if nama.iter().any(|n| berkas_draf(n)) {
        kesalahan.catat(format!(
            "{INDEKS}: tidak ada di dalam cadangan ini, sehingga keutuhan berkasnya tidak dapat diperiksa."
        ));
        None
    } else {
        return Err(Galat::cadangan(
            "berkas: ini berkas ZIP, bukan cadangan; pilih berkas cadangan (.zip) dari aplikasi.",
        ));
    };
    if let Some(baru) = indeks.as_ref().filter(|i| i.versi > VERSI) {
        return Err(Galat::cadangan(format!(
            "versi: cadangan ini ditulis oleh aplikasi yang lebih baru (versi {}), sedangkan program ini mengenal sampai \
             versi {VERSI}; perbarui program ini, lalu buka lagi.",
            baru.versi
        )));
    }
    let berindeks = indeks.is_some();
    let indeks = indeks.unwrap_or_default();
    hasil.waktu.clone_from(&indeks.waktu);
    hasil.program.clone_from(&indeks.program);
    let catatan = catatan(&indeks, &mut kesalahan);
    for n in nama.iter().filter(|n| *n != INDEKS) {
        let tercatat = catatan.get(n.as_str());
        if berindeks && tercatat.is_none() {
            kesalahan.catat(format!("{}: berkas ini tidak tercatat dalam daftar isi.", sebut(n)));
        }
        let Ok(isi) = wadah.isi(&format!("{awalan}{n}")) else {
            kesalahan.catat(format!(
                "{}: isi berkas ini rusak atau terlalu besar, sehingga tidak dapat dibuka.",
                sebut(n)
            ));
            continue;
        };
        let utuh = tercatat.is_some_and(|b| b.cocok(&isi));
        if tercatat.is_some() && !utuh {
            kesalahan.catat(format!(
                "{}: isinya berbeda dengan yang dicadangkan (SHA-256 tidak cocok); bandingkan dengan salinan lain.",
                sebut(n)
            ));
        }
        terima(n, isi, utuh, &indeks, &mut hasil, &mut kesalahan);
    }
    for hilang in catatan.keys().filter(|n| !nama.contains(**n)) {
        kesalahan.catat(format!(
            "{}: tercatat dalam daftar isi, tetapi tidak ada di dalam cadangan ini.",
            sebut(hilang)
        ));
    }
    silang(&indeks, &hasil, &catatan, &mut kesalahan);
    hasil.kesalahan = kesalahan.selesai();
    Ok(hasil)
}

/// Refuses what is no ZIP file and says what it is.
fn bukan_zip(bita: &[u8]) -> Result<(), Galat> {
    const JALAN: &str = "pilih berkas cadangan (.zip) dari aplikasi atau dari docgen cadangan buat";
    let pesan = match Rupa::tebak(bita) {
        Some(Rupa::Zip) => return Ok(()),
        _ if bita.is_empty() => format!("berkas: kosong, tidak ada isinya; {JALAN}."),
        Some(rupa) => format!("berkas: ini tampaknya {}, bukan cadangan; {JALAN}.", rupa.nama()),
        None => format!("berkas: ini bukan cadangan (.zip); {JALAN}."),
    };
    Err(Galat::cadangan(pesan))
}

/// The folder that somebody packed with the files, when he unpacked a backup and packed it again.
fn awalan(nama: &BTreeSet<String>) -> String {
    if nama.contains(INDEKS) {
        return String::new();
    }
    let folder = nama.first().and_then(|n| n.split_once('/')).map_or("", |(f, _)| f);
    let awalan = format!("{folder}/");
    if nama.contains(&format!("{awalan}{INDEKS}")) && nama.iter().all(|n| n.starts_with(&awalan)) {
        awalan
    } else {
        String::new()
    }
}

/// The name of a file in a sentence: whole, for nobody finds half a name.
fn sebut(nama: &str) -> String {
    tampak_hingga(nama, 200)
}

/// Whether a file is one of a draft.
fn berkas_draf(nama: &str) -> bool {
    nama.strip_prefix(DRAF).and_then(|n| n.strip_suffix(".json")).is_some()
}

/// The noted files by name.
fn catatan<'a>(indeks: &'a Indeks, kesalahan: &mut Kesalahan) -> BTreeMap<&'a str, &'a BerkasIndeks> {
    let mut hasil = BTreeMap::new();
    for b in &indeks.berkas {
        if hasil.insert(b.nama.as_str(), b).is_some() {
            kesalahan.catat(format!("{INDEKS}: {} tercatat dua kali.", sebut(&b.nama)));
        }
    }
    hasil
}

/// Takes over a file that the program reads.
fn terima(
    nama: &str,
    isi: Vec<u8>,
    utuh: bool,
    indeks: &Indeks,
    hasil: &mut IsiCadangan,
    kesalahan: &mut Kesalahan,
) {
    if berkas_draf(nama) {
        match Amplop::baca(&isi) {
            Ok(amplop) => hasil.draf.push(DrafCadangan { berkas: nama.to_owned(), amplop, utuh }),
            Err(g) => kesalahan.catat(format!("{}: draf ini tidak terbaca, {g}", sebut(nama))),
        }
    } else if nama == PROFIL {
        match Profil::baca(&isi) {
            Ok(profil) => hasil.profil = Some(profil),
            Err(g) => kesalahan.catat(format!("{PROFIL}: profil ini tidak terbaca, {g}")),
        }
    } else if nama.starts_with(MENTAH) {
        let id = indeks.mentah.iter().find(|m| m.berkas == nama).map(|m| m.id.clone());
        hasil.mentah.push(Mentah { id: id.unwrap_or_default(), berkas: nama.to_owned(), isi });
    }
}

/// What the index says of the drafts, against the drafts themselves.
fn silang(
    indeks: &Indeks,
    hasil: &IsiCadangan,
    catatan: &BTreeMap<&str, &BerkasIndeks>,
    kesalahan: &mut Kesalahan,
) {
    let draf: BTreeMap<&str, &Amplop> = hasil.draf.iter().map(|d| (d.berkas.as_str(), &d.amplop)).collect();
    for d in &indeks.draf {
        if !catatan.contains_key(d.berkas.as_str()) {
            kesalahan.catat(format!("{INDEKS}: draf {} tercatat tanpa SHA-256.", sebut(&d.berkas)));
        }
        let sama = |a: &Amplop| a.id == d.id && a.revisi == d.revisi && a.diubah == d.diubah;
        if draf.get(d.berkas.as_str()).is_some_and(|a| !sama(a)) {
            kesalahan.catat(format!(
                "{}: identitas, revisi, atau waktu draf ini berbeda dengan yang tercatat dalam daftar isi.",
                sebut(&d.berkas)
            ));
        }
    }
    let mut id: BTreeMap<&str, &str> = BTreeMap::new();
    for d in &hasil.draf {
        let Some(ini) = &d.amplop.id else { continue };
        if let Some(lain) = id.insert(ini, &d.berkas) {
            kesalahan.catat(format!(
                "{}: beridentitas sama dengan {}, padahal setiap draf hanya boleh ada satu kali.",
                sebut(&d.berkas),
                sebut(lain)
            ));
        }
    }
}

/// Faults, told one by one up to a limit.
#[derive(Default)]
struct Kesalahan {
    kalimat: Vec<String>,
    lebih: u64,
}

impl Kesalahan {
    fn catat(&mut self, kalimat: String) {
        if self.kalimat.len() < BATAS_KESALAHAN {
            self.kalimat.push(kalimat);
        } else {
            self.lebih += 1;
        }
    }

    fn selesai(mut self) -> Vec<String> {
        if self.lebih > 0 {
            self.kalimat.push(format!("Masih ada {} kesalahan lain.", ribuan(self.lebih)));
        }
        self.kalimat
    }
}
