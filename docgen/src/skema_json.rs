//! JSON Schema (2020-12) of draft and profile files, generated from the field table.

use serde_json::{Map, Value, json};

use crate::amplop::gambar::BATAS_BITA;
use crate::amplop::{METADATA, Metadata, VERSI, VERSI_PROFIL};
use crate::draf::{self, Bentuk, Skema};
use crate::profil;
use crate::teks::antarmuka;

const DIALEK: &str = "https://json-schema.org/draft/2020-12/schema";

/// Schema of draft files.
pub fn skema_draf() -> Value {
    let mut defs = defs_bersama();
    let akar = rujukan_objek(draf::skema(), &mut defs);
    let mut properti = Map::new();
    properti
        .insert("format".to_owned(), json!({ "const": "ksd-draf", "description": "Penanda berkas draf." }));
    properti
        .insert("versi".to_owned(), json!({ "const": VERSI, "description": "Versi bentuk berkas draf." }));
    for (kunci, metadata) in METADATA {
        let mut isi = match metadata {
            Metadata::Teks => json!({ "type": "string" }),
            Metadata::Bilangan => json!({ "type": "integer", "minimum": 0 }),
            Metadata::Isi(isi) => bentuk(isi, &mut defs),
        };
        isi["description"] = keterangan_metadata(kunci).into();
        properti.insert(kunci.to_owned(), isi);
    }
    properti.insert("draf".to_owned(), akar);
    json!({
        "$schema": DIALEK,
        "$id": "urn:naskah:ksd-draf:1",
        "title": "Berkas draf naskah kerja sama daerah",
        "description": "Setiap bidang di dalam draf boleh tidak ada. Isian yang tidak dapat dipahami ditulis \
                        {\"mentah\": \"…\"} dan menjadi temuan.",
        "type": "object",
        "required": ["format", "versi", "draf"],
        "additionalProperties": false,
        "properties": properti,
        "$defs": defs,
    })
}

/// Schema of profile files.
pub fn skema_profil() -> Value {
    let mut defs = defs_bersama();
    let mut properti = Map::new();
    properti.insert(
        "format".to_owned(),
        json!({ "const": "ksd-profil", "description": "Penanda berkas profil." }),
    );
    properti.insert(
        "versi".to_owned(),
        json!({ "const": VERSI_PROFIL, "description": "Versi bentuk berkas profil." }),
    );
    properti.extend(bidang(profil::skema(), &mut defs));
    json!({
        "$schema": DIALEK,
        "$id": "urn:naskah:ksd-profil:1",
        "title": "Berkas profil daerah",
        "description": "Mengisi hanya bidang draf yang masih kosong.",
        "type": "object",
        "required": ["format", "versi"],
        "additionalProperties": false,
        "properties": properti,
        "$defs": defs,
    })
}

/// Label and hint of a field; the one place where the words of the interface come in.
fn label(objek: &str, kunci: &str) -> Option<(&'static str, &'static str)> {
    antarmuka::bidang(objek, kunci).map(|l| (l.label, l.petunjuk))
}

fn keterangan_metadata(kunci: &str) -> &'static str {
    match kunci {
        "id" => "Pengenal draf, sama di semua salinannya.",
        "revisi" => "Penghitung penyimpanan; yang lebih besar lebih baru.",
        "dibuat" => "Waktu draf dibuat.",
        "diubah" => "Waktu draf terakhir diubah.",
        "aplikasi" => "Program penulis berkas dan versinya.",
        "paket_teks" => "Versi dan sidik paket teks pada ekspor terakhir.",
        "riwayat" => {
            "Serah terima draf, yang paling lama lebih dahulu: oleh siapa, kapan, dan pada tahap apa."
        }
        "dasar" => "Isi draf pada serah terima terakhir, sebagai dasar untuk membandingkan dua versi.",
        _ => "Teks polos ekspor terakhir.",
    }
}

/// Definitions that do not depend on the field table.
fn defs_bersama() -> Map<String, Value> {
    let mut defs = Map::new();
    let mut tambah = |nama: &str, isi: Value| {
        defs.insert(nama.to_owned(), isi);
    };
    tambah(
        "Mentah",
        json!({
            "description": "Isian yang tidak dapat dipahami, disimpan seperti diketik.",
            "type": "object", "required": ["mentah"], "additionalProperties": false,
            "properties": { "mentah": { "type": "string" } },
        }),
    );
    tambah(
        "Tanggal",
        json!({
            "description": "Tanggal antara tahun 1900 dan 2199, misalnya 2026-08-17.",
            "type": "string", "format": "date",
            "pattern": "^(19|20|21)[0-9]{2}-(0[1-9]|1[0-2])-(0[1-9]|[12][0-9]|3[01])$",
        }),
    );
    tambah(
        "Uang",
        json!({
            "description": "Uang dalam sen bulat; Rp1.500.000,00 ditulis \"150000000\".",
            "type": "string", "pattern": "^[0-9]{1,18}$",
        }),
    );
    tambah(
        "Durasi",
        json!({
            "description": "Jangka waktu, misalnya {\"lama\": 3, \"satuan\": \"tahun\"}.",
            "type": "object", "required": ["lama", "satuan"], "additionalProperties": false,
            "properties": {
                "lama": { "type": "integer", "minimum": 1, "maximum": 9_999 },
                "satuan": { "enum": satuan() },
            },
        }),
    );
    tambah(
        "Gambar",
        json!({
            "description": "Gambar PNG atau JPEG, paling besar 512 kB dan 4.000 piksel tiap sisi.",
            "type": "object", "additionalProperties": false,
            "properties": {
                "jenis": { "enum": ["image/png", "image/jpeg"] },
                "data": {
                    "type": "string", "contentEncoding": "base64",
                    "maxLength": BATAS_BITA.div_ceil(3) * 4,
                },
            },
        }),
    );
    defs
}

fn satuan() -> Vec<&'static str> {
    use crate::ranah::{Pilihan, SatuanWaktu};
    SatuanWaktu::SEMUA.iter().map(|s| s.kode()).collect()
}

/// A reference to the definition of an object, which is added on the way.
fn rujukan_objek(skema: &Skema, defs: &mut Map<String, Value>) -> Value {
    if !defs.contains_key(skema.nama) {
        // Reserved before its fields are walked, so that a type within itself would end.
        defs.insert(skema.nama.to_owned(), Value::Null);
        let properti = bidang(skema, defs);
        defs.insert(
            skema.nama.to_owned(),
            json!({ "type": "object", "additionalProperties": false, "properties": properti }),
        );
    }
    json!({ "$ref": format!("#/$defs/{}", skema.nama) })
}

fn bidang(skema: &Skema, defs: &mut Map<String, Value>) -> Map<String, Value> {
    skema
        .bidang
        .iter()
        .map(|b| {
            let mut isi = bentuk(b.bentuk, defs);
            if let Some((label, petunjuk)) = label(skema.nama, b.kunci) {
                isi["title"] = label.into();
                if !petunjuk.is_empty() {
                    isi["description"] = petunjuk.into();
                }
            }
            (b.kunci.to_owned(), isi)
        })
        .collect()
}

fn bentuk(bentuk_ini: &Bentuk, defs: &mut Map<String, Value>) -> Value {
    match bentuk_ini {
        Bentuk::Teks => json!({ "type": "string" }),
        Bentuk::Tanggal => atau_mentah(&json!({ "$ref": "#/$defs/Tanggal" })),
        Bentuk::Uang => atau_mentah(&json!({ "$ref": "#/$defs/Uang" })),
        Bentuk::Durasi => atau_mentah(&json!({ "$ref": "#/$defs/Durasi" })),
        Bentuk::Bilangan => atau_mentah(&json!({ "type": "integer", "minimum": 0 })),
        Bentuk::YaTidak => atau_mentah(&json!({ "type": "boolean" })),
        Bentuk::Pilihan(_, kode) => atau_mentah(&json!({ "enum": kode() })),
        Bentuk::Gambar => json!({ "$ref": "#/$defs/Gambar" }),
        Bentuk::Objek(skema) => rujukan_objek(skema, defs),
        Bentuk::Daftar(dalam) => json!({ "type": "array", "items": bentuk(dalam, defs) }),
    }
}

fn atau_mentah(isi: &Value) -> Value {
    json!({ "anyOf": [isi, { "$ref": "#/$defs/Mentah" }] })
}
