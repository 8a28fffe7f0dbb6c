//! Older files raised to the current version, one frozen step per version.
//!
//! Step `i` of a table turns version `i + 1` into `i + 2`; each lives in a file of its own and is never changed after
//! its release. A draft file may hold two drafts, `draf` and `dasar`: a step raises both.

use serde_json::Value;

use crate::Galat;

/// One step: the whole envelope in, the whole envelope out.
pub(crate) type Langkah = fn(Value) -> Result<Value, Galat>;

/// The steps of draft files.
pub(crate) const DRAF: &[Langkah] = &[];

/// The steps of profile files.
pub(crate) const PROFIL: &[Langkah] = &[];

/// The version that a table leads to.
pub(crate) const fn kepala(langkah: &[Langkah]) -> u64 {
    langkah.len() as u64 + 1
}

/// Raises a file from version `dari` to the end of the table and writes the new version into it.
pub(crate) fn naikkan(berkas: Value, dari: u64, langkah: &[Langkah]) -> Result<Value, Galat> {
    let mulai = usize::try_from(dari.saturating_sub(1)).unwrap_or(usize::MAX);
    let mut berkas = langkah.iter().skip(mulai).try_fold(berkas, |b, l| l(b))?;
    if let Some(versi) = berkas.get_mut("versi") {
        *versi = kepala(langkah).into();
    }
    Ok(berkas)
}

#[cfg(test)]
mod tests {
    use super::super::kepala::{self, JenisBerkas};
    use super::*;
    use serde_json::json;

    /// Version 1 called the place of signing `kota`.
    #[expect(clippy::unnecessary_wraps, reason = "the type of a step")]
    fn v1_v2(mut b: Value) -> Result<Value, Galat> {
        if let Some(draf) = b["draf"].as_object_mut()
            && let Some(kota) = draf.remove("kota")
        {
            draf.insert("tempat".to_owned(), kota);
        }
        Ok(b)
    }

    fn v2_v3(b: Value) -> Result<Value, Galat> {
        if b["draf"]["tempat"] == "?" { Err(Galat::draf("draf.tempat: …")) } else { Ok(b) }
    }

    const TABEL: &[Langkah] = &[v1_v2, v2_v3];

    #[test]
    fn setiap_versi_lama_naik_ke_kepala() {
        let lama = json!({ "versi": 1, "draf": { "kota": "Ternate" } });
        let baru = json!({ "versi": 3, "draf": { "tempat": "Ternate" } });
        assert_eq!(naikkan(lama, 1, TABEL), Ok(baru.clone()));
        assert_eq!(
            naikkan(json!({ "versi": 2, "draf": { "tempat": "Ternate" } }), 2, TABEL),
            Ok(baru.clone())
        );
        assert_eq!(naikkan(baru.clone(), 3, TABEL), Ok(baru));
        assert!(naikkan(json!({ "versi": 1, "draf": { "kota": "?" } }), 1, TABEL).is_err());
    }

    /// From the bytes of an old file on, as a table of two steps would do it.
    #[test]
    fn berkas_lama_dibaca_bertahap_dan_yang_lebih_baru_ditolak() {
        let jenis = JenisBerkas { format: "ksd-draf", nama: "berkas draf", langkah: TABEL };
        let baca = |versi: u64, draf: &str| {
            let isi = format!(r#"{{"format": "ksd-draf", "versi": {versi}, "revisi": 4, "draf": {draf}}}"#);
            kepala::baca(isi.as_bytes(), jenis)
        };
        let terkini =
            json!({ "format": "ksd-draf", "versi": 3, "revisi": 4, "draf": { "tempat": "Ternate" } });
        for (versi, draf) in
            [(1, r#"{"kota": "Ternate"}"#), (2, r#"{"tempat": "Ternate"}"#), (3, r#"{"tempat": "Ternate"}"#)]
        {
            assert_eq!(baca(versi, draf).map(Value::Object), Ok(terkini.clone()), "versi {versi}");
        }
        // A step that refuses tells its own sentence; a version beyond the table is no older file.
        assert_eq!(baca(1, r#"{"kota": "?"}"#), Err(Galat::draf("draf.tempat: …")));
        assert!(baca(4, "{}").is_err_and(|g| g.to_string().contains("versi 3; perbarui program ini")));
    }
}
