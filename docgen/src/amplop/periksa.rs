//! The validator: walks a JSON value along the field table, so complete that serde finds nothing left to refuse.
//!
//! It also tidies what means nothing: `null`, empty text in a typed field, a picture without bytes.

use std::collections::BTreeMap;

use serde_json::{Map, Value};

use super::gambar;
use super::kutip::{anak, butir, kutip};
use crate::Galat;
use crate::draf::{Bentuk, Gambar, Skema};
use crate::teks::mirip;

/// Most parties.
const BATAS_PIHAK: usize = 64;
/// Most items of any other list.
const BATAS_BUTIR: usize = 5_000;
/// Longest text of one field, in bytes.
const BATAS_TEKS: usize = 1_000_000;

/// Checks an object against the table and returns it tidied.
pub(super) fn objek(nilai: Value, skema: &Skema, jalur: &str) -> Result<Value, Galat> {
    let Value::Object(peta) = nilai else {
        return Err(salah(jalur, &bukan(&nilai, "objek {…}"), "tulis bidangnya di antara kurung kurawal"));
    };
    let mut hasil = Map::new();
    for (kunci, isi) in peta {
        let jalur_isi = anak(jalur, &kunci);
        let Some(bidang) = skema.bidang.iter().find(|b| b.kunci == kunci) else {
            return Err(tidak_dikenal(&jalur_isi, &kunci, skema.bidang.iter().map(|b| b.kunci)));
        };
        if let Some(isi) = periksa(isi, bidang.bentuk, &jalur_isi)? {
            hasil.insert(kunci, isi);
        }
    }
    Ok(Value::Object(hasil))
}

/// A field that the object does not have.
pub(super) fn tidak_dikenal<'a>(jalur: &str, kunci: &str, kenal: impl IntoIterator<Item = &'a str>) -> Galat {
    let jalan = match mirip(kunci, kenal) {
        Some(k) => format!("mungkin maksudnya {}", kutip(k)),
        None => "hapus bidang itu, atau lihat nama bidang dengan docgen skema".to_owned(),
    };
    salah(jalur, &format!("bidang {} tidak dikenal di sini", kutip(kunci)), &jalan)
}

/// One sentence: place, reason, way out.
pub(super) fn salah(jalur: &str, alasan: &str, jalan: &str) -> Galat {
    let tempat = if jalur.is_empty() { "draf" } else { jalur };
    Galat::draf(format!("{tempat}: {alasan}; {jalan}."))
}

/// "berisi …, padahal seharusnya …".
pub(super) fn bukan(nilai: &Value, seharusnya: &str) -> String {
    let ada = match nilai {
        Value::Null => "null".to_owned(),
        Value::Bool(b) => b.to_string(),
        Value::Number(n) => format!("bilangan {n}"),
        Value::String(s) if s.is_empty() => "teks kosong".to_owned(),
        Value::String(s) => format!("teks {}", kutip(s)),
        Value::Array(isi) => format!("daftar […] dengan {} butir", isi.len()),
        Value::Object(_) => "objek {…}".to_owned(),
    };
    format!("berisi {ada}, padahal seharusnya {seharusnya}")
}

/// Checks one value; `None`: it says nothing.
pub(super) fn periksa(nilai: Value, bentuk: &Bentuk, jalur: &str) -> Result<Option<Value>, Galat> {
    if nilai.is_null() {
        return Ok(None);
    }
    if let (Some(mentah), true) = (nilai.get("mentah"), bermentah(bentuk)) {
        return periksa_mentah(mentah, &nilai, jalur);
    }
    match (bentuk, nilai) {
        (Bentuk::Teks, Value::String(s)) => teks(s, jalur).map(Some),
        (Bentuk::Tanggal | Bentuk::Uang | Bentuk::Durasi | Bentuk::Pilihan(..), Value::String(s)) => {
            // Kept as typed when it cannot be understood: a finding, not an error.
            Ok(if s.is_empty() { None } else { Some(teks(s, jalur)?) })
        }
        (Bentuk::Durasi, Value::Object(peta)) => durasi(peta, jalur).map(Some),
        (Bentuk::Bilangan, nilai) if nilai.is_u64() => Ok(Some(nilai)),
        (Bentuk::YaTidak, nilai @ Value::Bool(_)) => Ok(Some(nilai)),
        (Bentuk::Gambar, nilai @ Value::Object(_)) => periksa_gambar(nilai, jalur),
        (Bentuk::Objek(skema), nilai @ Value::Object(_)) => objek(nilai, skema, jalur).map(Some),
        (Bentuk::Daftar(dalam), Value::Array(isi)) => daftar(isi, dalam, jalur).map(Some),
        (_, nilai) => {
            let (seharusnya, jalan) = harapan(bentuk);
            Err(salah(jalur, &bukan(&nilai, &seharusnya), &jalan))
        }
    }
}

/// Whether `{ "mentah": "…" }` may stand here.
fn bermentah(bentuk: &Bentuk) -> bool {
    match bentuk {
        Bentuk::Tanggal
        | Bentuk::Uang
        | Bentuk::Durasi
        | Bentuk::Bilangan
        | Bentuk::YaTidak
        | Bentuk::Pilihan(..) => true,
        Bentuk::Teks | Bentuk::Gambar | Bentuk::Objek(_) | Bentuk::Daftar(_) => false,
    }
}

fn periksa_mentah(mentah: &Value, seluruh: &Value, jalur: &str) -> Result<Option<Value>, Galat> {
    if let Some(lain) = seluruh.as_object().and_then(|p| p.keys().find(|k| *k != "mentah")) {
        return Err(salah(
            &anak(jalur, lain),
            "“mentah” tidak boleh bersama bidang lain",
            "hapus “mentah”, atau sisakan hanya “mentah”",
        ));
    }
    match mentah {
        Value::Null => Ok(None),
        Value::String(s) if s.is_empty() => Ok(None),
        Value::String(s) => {
            teks(s.clone(), jalur)?;
            Ok(Some(seluruh.clone()))
        }
        lain => Err(salah(
            &anak(jalur, "mentah"),
            &bukan(lain, "teks"),
            "tulis apa yang diketik, misalnya {\"mentah\": \"awal tahun\"}",
        )),
    }
}

fn teks(s: String, jalur: &str) -> Result<Value, Galat> {
    if s.len() > BATAS_TEKS {
        return Err(salah(
            jalur,
            "teksnya lebih dari 1.000.000 bita",
            "bagi menjadi beberapa butir, atau lampirkan sebagai dokumen tersendiri",
        ));
    }
    Ok(Value::String(s))
}

fn daftar(isi: Vec<Value>, dalam: &Bentuk, jalur: &str) -> Result<Value, Galat> {
    let pihak = matches!(dalam, Bentuk::Objek(s) if s.nama == "Pihak");
    let (batas, tulisan) = if pihak { (BATAS_PIHAK, "64") } else { (BATAS_BUTIR, "5.000") };
    if isi.len() > batas {
        return Err(salah(
            jalur,
            &format!("daftar ini berisi {} butir, padahal paling banyak {tulisan}", isi.len()),
            "bagi menjadi beberapa naskah",
        ));
    }
    let mut hasil = Vec::with_capacity(isi.len());
    for (i, nilai) in isi.into_iter().enumerate() {
        let jalur_butir = butir(jalur, i);
        if nilai.is_null() {
            return Err(salah(&jalur_butir, &bukan(&nilai, &harapan(dalam).0), "hapus butir itu atau isi"));
        }
        if let Some(nilai) = periksa(nilai, dalam, &jalur_butir)? {
            hasil.push(nilai);
        }
    }
    if pihak {
        id_pihak_unik(&hasil, jalur)?;
    }
    Ok(Value::Array(hasil))
}

/// Other fields name a party by its id, so that two parties with one id would make one of them speak for the other.
fn id_pihak_unik(pihak: &[Value], jalur: &str) -> Result<(), Galat> {
    let mut pertama = BTreeMap::new();
    for (i, p) in pihak.iter().enumerate() {
        let Some(id) = p.get("id").and_then(Value::as_str).filter(|id| !id.is_empty()) else { continue };
        if let Some(dulu) = pertama.insert(id, i) {
            return Err(salah(
                &anak(&butir(jalur, i), "id"),
                &format!("berisi {}, sama dengan {}", kutip(id), anak(&butir(jalur, dulu), "id")),
                "beri id lain, karena bidang lain menyebut setiap pihak dengan id-nya",
            ));
        }
    }
    Ok(())
}

fn durasi(peta: Map<String, Value>, jalur: &str) -> Result<Value, Galat> {
    const CONTOH: &str = "tulis misalnya {\"lama\": 3, \"satuan\": \"tahun\"}";
    if let Some(asing) = peta.keys().find(|k| !matches!(k.as_str(), "lama" | "satuan")) {
        return Err(tidak_dikenal(&anak(jalur, asing), asing, ["lama", "satuan"]));
    }
    let kosong = |k: &str| peta.get(k).is_none_or(Value::is_null);
    for kunci in ["lama", "satuan"] {
        if kosong(kunci) {
            return Err(salah(jalur, &format!("“{kunci}” jangka waktu ini belum ada"), CONTOH));
        }
    }
    for (kunci, isi) in &peta {
        let (sah, seharusnya) = if kunci == "lama" {
            (isi.is_u64(), "bilangan bulat mulai dari 1")
        } else {
            (isi.is_string(), "teks")
        };
        if !sah {
            return Err(salah(&anak(jalur, kunci), &bukan(isi, seharusnya), CONTOH));
        }
        if let Value::String(s) = isi {
            teks(s.clone(), &anak(jalur, kunci))?;
        }
    }
    Ok(Value::Object(peta))
}

fn periksa_gambar(nilai: Value, jalur: &str) -> Result<Option<Value>, Galat> {
    let Value::Object(peta) = nilai else { return Ok(None) };
    let mut isi = Gambar::default();
    for (kunci, nilai) in peta {
        let tempat = match kunci.as_str() {
            "jenis" => &mut isi.jenis,
            "data" => &mut isi.data,
            _ => return Err(tidak_dikenal(&anak(jalur, &kunci), &kunci, ["jenis", "data"])),
        };
        match nilai {
            Value::Null => {}
            Value::String(s) => *tempat = s,
            lain => {
                let jalan = "tulis jenis \"image/png\" atau \"image/jpeg\", dan data dalam base64";
                return Err(salah(&anak(jalur, &kunci), &bukan(&lain, "teks"), jalan));
            }
        }
    }
    if isi.data.is_empty() {
        return Ok(None);
    }
    gambar::urai(&isi).map_err(|sebab| Galat::draf(format!("{jalur}: {sebab}.")))?;
    Ok(Some(serde_json::json!({ "jenis": isi.jenis, "data": isi.data })))
}

/// What should stand in a field of this shape, and how it is written.
fn harapan(bentuk: &Bentuk) -> (String, String) {
    let (seharusnya, jalan) = match bentuk {
        Bentuk::Teks => ("teks", "apit dengan tanda petik, misalnya \"Kota Ternate\""),
        Bentuk::Tanggal => ("tanggal", "tulis misalnya \"2026-08-17\""),
        Bentuk::Uang => (
            "uang dalam sen bulat sebagai teks berisi angka",
            "untuk Rp1.500.000,00 tulis \"150000000\" dengan tanda petik",
        ),
        Bentuk::Durasi => ("jangka waktu", "tulis misalnya {\"lama\": 3, \"satuan\": \"tahun\"}"),
        Bentuk::Bilangan => ("bilangan bulat", "tulis misalnya 3, tanpa tanda petik, minus, dan koma"),
        Bentuk::YaTidak => {
            ("true atau false", "tulis true untuk ya atau false untuk tidak, tanpa tanda petik")
        }
        Bentuk::Pilihan(_, kode) => {
            let kode: Vec<String> = kode().iter().map(|k| format!("\"{k}\"")).collect();
            return (
                "salah satu pilihan".to_owned(),
                match kode.as_slice() {
                    [awal @ .., akhir] if awal.len() < 8 && !awal.is_empty() => {
                        format!(
                            "tulis {}{} atau {akhir}",
                            awal.join(", "),
                            if awal.len() > 1 { "," } else { "" }
                        )
                    }
                    semua => format!(
                        "tulis misalnya {}; pilihan lain ada di docgen skema",
                        semua.first().map_or("", String::as_str)
                    ),
                },
            );
        }
        Bentuk::Gambar => ("gambar", "tulis {\"jenis\": \"image/png\", \"data\": \"…base64…\"}"),
        Bentuk::Objek(_) => ("objek {…}", "tulis bidangnya di antara kurung kurawal"),
        Bentuk::Daftar(_) => ("daftar […]", "tulis butirnya di antara kurung siku, meskipun hanya satu"),
    };
    (seharusnya.to_owned(), jalan.to_owned())
}
