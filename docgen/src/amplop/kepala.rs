//! From bytes to a JSON object of the right format and the current version, for draft and profile files alike.

use serde_json::{Map, Value};

use super::json;
use super::kutip::{kutip, melebihi};
use super::migrasi::{self, Langkah};
use super::periksa::bukan;
use super::rupa::Rupa;
use crate::Galat;
use crate::draf;
use crate::teks::mirip;

/// Largest draft or profile file, in bytes.
pub const BATAS_BERKAS: u64 = 32 * 1024 * 1024;

/// A kind of file of this program.
#[derive(Debug, Clone, Copy)]
pub(crate) struct JenisBerkas {
    /// Value of `format`.
    pub(crate) format: &'static str,
    /// Name in messages.
    pub(crate) nama: &'static str,
    /// Migration steps; they decide the current version.
    pub(crate) langkah: &'static [Langkah],
}

/// Draft files.
pub(crate) const BERKAS_DRAF: JenisBerkas =
    JenisBerkas { format: "ksd-draf", nama: "berkas draf", langkah: migrasi::DRAF };

/// Profile files.
pub(crate) const BERKAS_PROFIL: JenisBerkas =
    JenisBerkas { format: "ksd-profil", nama: "berkas profil", langkah: migrasi::PROFIL };

/// Whether a file of this size would be read at all, so that a huge one need not be loaded to be refused.
pub fn periksa_ukuran(bita: u64) -> Result<(), Galat> {
    if bita <= BATAS_BERKAS {
        return Ok(());
    }
    Err(Galat::draf(format!(
        "berkas berukuran {}; perkecil atau hapus gambar di dalamnya, lalu simpan lagi.",
        melebihi(bita, "", BATAS_BERKAS)
    )))
}

/// Largest DOCX, in bytes.
pub const BATAS_DOCX: u64 = 64 * 1024 * 1024;

/// Whether a DOCX of this size would be read at all, so that a huge one need not be loaded to be refused.
pub fn periksa_ukuran_docx(bita: u64) -> Result<(), Galat> {
    if bita <= BATAS_DOCX {
        return Ok(());
    }
    Err(Galat::docx(format!(
        "berkas berukuran {}; buka berkas drafnya (.json).",
        melebihi(bita, "naskah ", BATAS_DOCX)
    )))
}

/// Reads a file up to the object inside, migrated to the current version.
pub(crate) fn baca(bita: &[u8], jenis: JenisBerkas) -> Result<Map<String, Value>, Galat> {
    let (peta, versi) = urai(bita, jenis)?;
    let terkini = migrasi::kepala(jenis.langkah);
    if versi > terkini {
        return Err(Galat::draf(format!(
            "versi: berkas ini ditulis oleh aplikasi yang lebih baru (versi {versi}), sedangkan program ini mengenal \
             sampai versi {terkini}; perbarui program ini, lalu buka lagi."
        )));
    }
    match migrasi::naikkan(Value::Object(peta), versi, jenis.langkah)? {
        Value::Object(peta) => Ok(peta),
        _ => Err(Galat::draf("berkas: isinya bukan objek; pakai salinan lain.")),
    }
}

/// Reads a file up to the object inside and its version, which may be newer than this program.
pub(crate) fn urai(bita: &[u8], jenis: JenisBerkas) -> Result<(Map<String, Value>, u64), Galat> {
    periksa_ukuran(bita.len() as u64)?;
    let nilai = json::urai(teks(bita, jenis)?)?;
    let Value::Object(peta) = nilai else {
        return Err(Galat::draf(format!("berkas: {}; {}.", bukan(&nilai, "objek {…}"), jalan_keluar(jenis))));
    };
    periksa_format(&peta, jenis)?;
    let versi = versi(&peta, jenis)?;
    Ok((peta, versi))
}

/// The way out when something else than the wanted file was given.
fn jalan_keluar(jenis: JenisBerkas) -> String {
    if jenis.format == BERKAS_DRAF.format {
        "pilih berkas draf (.json) dari aplikasi atau dari docgen contoh".to_owned()
    } else {
        format!(
            "pilih {} (.json) dari aplikasi; bentuknya dapat dilihat dengan docgen skema --profil",
            jenis.nama
        )
    }
}

/// The text of a file: UTF-8, with or without a byte order mark, and not empty.
fn teks(bita: &[u8], jenis: JenisBerkas) -> Result<&str, Galat> {
    let isi = bita.strip_prefix(b"\xef\xbb\xbf").unwrap_or(bita);
    if isi.trim_ascii().is_empty() {
        return Err(Galat::draf(format!("berkas: kosong, tidak ada isinya; {}.", jalan_keluar(jenis))));
    }
    // With its mark, or without: UTF-16 puts a zero beside the bracket with which every file of ours begins.
    let utf16 =
        matches!(bita, [0xff, 0xfe, ..] | [0xfe, 0xff, ..] | [0, b'{' | b'[', ..] | [b'{' | b'[', 0, ..]);
    if utf16 {
        return Err(Galat::draf(
            "berkas: disimpan sebagai UTF-16 (di Notepad disebut Unicode); simpan lagi sebagai UTF-8.",
        ));
    }
    match Rupa::tebak(bita) {
        None | Some(Rupa::Json) => {}
        Some(rupa) => {
            let jalan = if rupa == Rupa::Zip && jenis.format == BERKAS_DRAF.format {
                "jika ini naskah Word, ambil draf di dalamnya dengan docgen buka".to_owned()
            } else {
                jalan_keluar(jenis)
            };
            return Err(Galat::draf(format!(
                "berkas: ini tampaknya {}, bukan {}; {jalan}.",
                rupa.nama(),
                jenis.nama
            )));
        }
    }
    std::str::from_utf8(isi).map_err(|e| {
        let sah = isi.get(..e.valid_up_to()).and_then(|b| std::str::from_utf8(b).ok()).unwrap_or_default();
        Galat::draf(format!(
            "{}: karakter di sini bukan UTF-8; simpan lagi berkas itu sebagai UTF-8.",
            json::letak(sah, sah.len())
        ))
    })
}

fn periksa_format(peta: &Map<String, Value>, jenis: JenisBerkas) -> Result<(), Galat> {
    match peta.get("format") {
        Some(Value::String(f)) if f == jenis.format => Ok(()),
        Some(Value::String(f)) => {
            let (ini, jalan) = match f.as_str() {
                "ksd-profil" => (
                    "berkas profil",
                    "pakai bersama berkas draf: docgen susun DRAF --profil PROFIL".to_owned(),
                ),
                "ksd-draf" => ("berkas draf", jalan_keluar(jenis)),
                lain => {
                    let jalan = match mirip(lain, [jenis.format]) {
                        Some(k) => format!("mungkin maksudnya \"{k}\""),
                        None => jalan_keluar(jenis),
                    };
                    return Err(Galat::draf(format!(
                        "format: {} bukan format {}; {jalan}.",
                        kutip(lain),
                        jenis.nama
                    )));
                }
            };
            Err(Galat::draf(format!("format: ini {ini}, bukan {}; {jalan}.", jenis.nama)))
        }
        Some(lain) => {
            Err(Galat::draf(format!("format: {}; tulis \"{}\".", bukan(lain, "teks"), jenis.format)))
        }
        None => Err(tanpa_format(peta, jenis)),
    }
}

/// A JSON object without `format`: says what it seems to be.
fn tanpa_format(peta: &Map<String, Value>, jenis: JenisBerkas) -> Galat {
    let ada = |k: &str| peta.contains_key(k);
    let rupa = if ada("$schema") || ada("$defs") {
        Some("skema JSON")
    } else if ada("name") && (ada("version") || ada("dependencies")) {
        Some("package.json sebuah proyek perangkat lunak")
    } else if ada("temuan") && ada("ringkasan") {
        Some("laporan docgen periksa")
    } else {
        None
    };
    if let Some(rupa) = rupa {
        return Galat::draf(format!(
            "format: ini tampaknya {rupa}, bukan {}; {}.",
            jenis.nama,
            jalan_keluar(jenis)
        ));
    }
    let bidang_draf = peta.keys().any(|k| draf::skema().bidang.iter().any(|b| b.kunci == k));
    if jenis.format == BERKAS_DRAF.format && bidang_draf && !ada("draf") {
        return Galat::draf(
            "format: isi draf ini belum beramplop; tulis {\"format\": \"ksd-draf\", \"versi\": 1, \"draf\": {…}} dengan \
             isi berkas ini di dalam “draf”.",
        );
    }
    if let Some(k) = peta.keys().find(|k| mirip(k, ["format"]).is_some()) {
        return Galat::draf(format!("{}: mungkin maksudnya “format”; ganti nama bidang itu.", kutip(k)));
    }
    Galat::draf(format!(
        "format: belum ada, sehingga tidak jelas bahwa ini {}; tulis \"format\": \"{}\", atau {}.",
        jenis.nama,
        jenis.format,
        jalan_keluar(jenis)
    ))
}

fn versi(peta: &Map<String, Value>, jenis: JenisBerkas) -> Result<u64, Galat> {
    let jalan = format!("tulis \"versi\": {}", migrasi::kepala(jenis.langkah));
    match peta.get("versi") {
        None => Err(Galat::draf(format!("versi: belum ada; {jalan}."))),
        Some(nilai) => nilai.as_u64().filter(|v| *v > 0).ok_or_else(|| {
            Galat::draf(format!("versi: {}; {jalan}.", bukan(nilai, "bilangan bulat mulai dari 1")))
        }),
    }
}
