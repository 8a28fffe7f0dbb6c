//! A draft with every field filled, and the part of JSON Schema that tells whether it fits.

use docgen::draf::{Bentuk, Skema};
use serde_json::{Map, Value, json};

/// An object with every field filled.
pub(crate) fn penuh(skema: &Skema) -> Value {
    fn isi(bentuk: &Bentuk) -> Value {
        match bentuk {
            Bentuk::Teks => json!("x"),
            Bentuk::Tanggal => json!("2026-08-17"),
            Bentuk::Uang => json!("150"),
            Bentuk::Durasi => json!({ "lama": 3, "satuan": "tahun" }),
            Bentuk::Bilangan => json!(3),
            Bentuk::YaTidak => json!(true),
            Bentuk::Pilihan(_, kode) => json!(kode()[0]),
            Bentuk::Gambar => {
                json!({ "jenis": "image/png", "data": "iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAQAAAC1HAwCAAAAC0lEQVR42mNk+A8AAQUBAScY42YAAAAASUVORK5CYII=" })
            }
            Bentuk::Objek(s) => penuh(s),
            Bentuk::Daftar(dalam) => json!([isi(dalam)]),
        }
    }
    Value::Object(skema.bidang.iter().map(|b| (b.kunci.to_owned(), isi(b.bentuk))).collect::<Map<_, _>>())
}

/// The part of JSON Schema 2020-12 that our schemas use; a keyword that is not known here fails the test.
pub(crate) fn sah(akar: &Value, skema: &Value, nilai: &Value) -> Result<(), String> {
    let Value::Object(aturan) = skema else { return Err(format!("bukan skema: {skema}")) };
    for (kata, isi) in aturan {
        let cocok = match kata.as_str() {
            "$schema" | "$id" | "$defs" | "title" | "description" | "required" | "contentEncoding"
            | "format" => true,
            "$ref" => {
                let nama = isi.as_str().and_then(|r| r.strip_prefix("#/$defs/")).expect("rujukan ke $defs");
                sah(akar, &akar["$defs"][nama], nilai)?;
                true
            }
            "type" => match isi.as_str() {
                Some("object") => nilai.is_object(),
                Some("array") => nilai.is_array(),
                Some("string") => nilai.is_string(),
                Some("boolean") => nilai.is_boolean(),
                Some("integer") => nilai.is_u64(),
                lain => panic!("{lain:?}"),
            },
            "const" => nilai == isi,
            "enum" => isi.as_array().expect("daftar").contains(nilai),
            "anyOf" => isi.as_array().expect("daftar").iter().any(|s| sah(akar, s, nilai).is_ok()),
            "minimum" => nilai.as_u64() >= isi.as_u64(),
            "maximum" => nilai.as_u64() <= isi.as_u64(),
            "maxLength" => nilai.as_str().is_none_or(|s| s.len() as u64 <= isi.as_u64().expect("bilangan")),
            // Only dates and money have one, and both are told apart by their length here.
            "pattern" => nilai.as_str().is_some_and(|s| s.bytes().all(|b| b.is_ascii_digit() || b == b'-')),
            "items" => {
                nilai.as_array().into_iter().flatten().try_for_each(|n| sah(akar, isi, n))?;
                true
            }
            "properties" => {
                for (kunci, n) in nilai.as_object().into_iter().flatten() {
                    isi.get(kunci).map_or(Ok(()), |s| sah(akar, s, n))?;
                }
                true
            }
            "additionalProperties" => {
                assert_eq!(isi, &json!(false));
                nilai.as_object().into_iter().flatten().all(|(k, _)| aturan["properties"].get(k).is_some())
            }
            lain => panic!("kata kunci {lain}"),
        };
        if !cocok {
            return Err(format!("{kata} {isi}: {nilai}"));
        }
    }
    let wajib = aturan.get("required").and_then(Value::as_array).into_iter().flatten();
    match wajib.filter_map(Value::as_str).find(|k| nilai.get(k).is_none()) {
        Some(kurang) => Err(format!("tanpa {kurang}")),
        None => Ok(()),
    }
}
