//! The properties of the file and the embedded draft: facts that no page shows.

use std::fmt::Write as _;

use base64::Engine as _;
use base64::engine::general_purpose::STANDARD;
use chrono::NaiveDate;

use super::xml::{DEKLARASI, lolos};
use crate::naskah::Meta;

/// `docProps/core.xml`. Dates come from the date of the naskah or are absent: `docgen` knows no clock.
pub(super) fn core(meta: &Meta) -> String {
    let mut isi = String::new();
    if !meta.judul.is_empty() {
        let _ = write!(isi, "<dc:title>{}</dc:title>", lolos(&meta.judul));
    }
    if !meta.pembuat.is_empty() {
        let _ = write!(isi, "<dc:creator>{}</dc:creator>", lolos(&meta.pembuat));
    }
    isi.push_str("<dc:language>id-ID</dc:language>");
    // A date that is none would make Word call the file damaged.
    let tanggal = meta.tanggal.as_deref().and_then(|t| t.parse::<NaiveDate>().ok());
    if let Some(t) = tanggal.map(|t| format!("{t}T00:00:00Z")).filter(|t| t.len() == 20) {
        for nama in ["created", "modified"] {
            let _ = write!(isi, r#"<dcterms:{nama} xsi:type="dcterms:W3CDTF">{t}</dcterms:{nama}>"#);
        }
    }
    format!(
        r#"{DEKLARASI}<cp:coreProperties xmlns:cp="http://schemas.openxmlformats.org/package/2006/metadata/core-properties" xmlns:dc="http://purl.org/dc/elements/1.1/" xmlns:dcterms="http://purl.org/dc/terms/" xmlns:xsi="http://www.w3.org/2001/XMLSchema-instance">{isi}</cp:coreProperties>"#
    )
}

/// `docProps/app.xml`.
pub(super) fn app() -> String {
    format!(
        r#"{DEKLARASI}<Properties xmlns="http://schemas.openxmlformats.org/officeDocument/2006/extended-properties"><Application>Naskah</Application></Properties>"#
    )
}

/// `docProps/custom.xml`: which text pack the words come from.
pub(super) fn custom(paket_teks: &str) -> String {
    format!(
        r#"{DEKLARASI}<Properties xmlns="http://schemas.openxmlformats.org/officeDocument/2006/custom-properties" xmlns:vt="http://schemas.openxmlformats.org/officeDocument/2006/docPropsVTypes"><property fmtid="{{D5CDD505-2E9C-101B-9397-08002B2CF9AE}}" pid="2" name="Paket teks"><vt:lpwstr>{}</vt:lpwstr></property></Properties>"#,
        lolos(paket_teks)
    )
}

/// The namespace of the embedded draft.
const RUANG_DRAF: &str = "urn:naskah:ksd-draf:1";

/// `customXml/item1.xml`: the draft in base64, so that no content of it can meet a rule of XML.
pub(super) fn sisipan(draf: &[u8]) -> String {
    format!(
        r#"{DEKLARASI}<ksd:draf xmlns:ksd="{RUANG_DRAF}" sandi="base64">{}</ksd:draf>"#,
        STANDARD.encode(draf)
    )
}

/// `customXml/itemProps1.xml`: Word keeps a custom part through a save only when it has an id. The id is fixed, since
/// there is one such part in a file.
pub(super) fn sifat_sisipan() -> String {
    format!(
        r#"{DEKLARASI}<ds:datastoreItem xmlns:ds="http://schemas.openxmlformats.org/officeDocument/2006/customXml" ds:itemID="{{6B9A1F0E-5C1D-4B3A-9C55-4B5344524146}}"><ds:schemaRefs><ds:schemaRef ds:uri="{RUANG_DRAF}"/></ds:schemaRefs></ds:datastoreItem>"#
    )
}
