//! The package: parts, relationships, content types, and the zip around them.

use std::borrow::Cow;
use std::collections::BTreeMap;
use std::fmt::Write as _;

use super::kontainer::Kontainer;
use super::xml::DEKLARASI;
use crate::Galat;

pub(super) const DOCUMENT: &str = "word/document.xml";
pub(super) const STYLES: &str = "word/styles.xml";
pub(super) const NUMBERING: &str = "word/numbering.xml";
pub(super) const KOMENTAR: &str = "word/comments.xml";
pub(super) const SETTINGS: &str = "word/settings.xml";
pub(super) const FONT_TABLE: &str = "word/fontTable.xml";
pub(super) const THEME: &str = "word/theme/theme1.xml";
pub(super) const KEPALA: &str = "word/header1.xml";
pub(super) const KAKI: &str = "word/footer1.xml";
pub(super) const KAKI_MENDATAR: &str = "word/footer2.xml";
pub(super) const CORE: &str = "docProps/core.xml";
pub(super) const APP: &str = "docProps/app.xml";
pub(super) const CUSTOM: &str = "docProps/custom.xml";
pub(super) const SISIPAN: &str = "customXml/item1.xml";
pub(super) const SIFAT_SISIPAN: &str = "customXml/itemProps1.xml";

/// Prefix of the relationship types of transitional OOXML.
const OFFICE: &str = "http://schemas.openxmlformats.org/officeDocument/2006/relationships/";
const PAKET: &str = "http://schemas.openxmlformats.org/package/2006/relationships";

/// What a part is: its content type and the type of the relationship that leads to it.
fn jenis(nama: &str) -> (Option<&'static str>, String) {
    let (isi, relasi) = match nama {
        DOCUMENT => (
            Some("application/vnd.openxmlformats-officedocument.wordprocessingml.document.main+xml"),
            "officeDocument",
        ),
        STYLES => {
            (Some("application/vnd.openxmlformats-officedocument.wordprocessingml.styles+xml"), "styles")
        }
        NUMBERING => (
            Some("application/vnd.openxmlformats-officedocument.wordprocessingml.numbering+xml"),
            "numbering",
        ),
        KOMENTAR => {
            (Some("application/vnd.openxmlformats-officedocument.wordprocessingml.comments+xml"), "comments")
        }
        SETTINGS => {
            (Some("application/vnd.openxmlformats-officedocument.wordprocessingml.settings+xml"), "settings")
        }
        FONT_TABLE => (
            Some("application/vnd.openxmlformats-officedocument.wordprocessingml.fontTable+xml"),
            "fontTable",
        ),
        THEME => (Some("application/vnd.openxmlformats-officedocument.theme+xml"), "theme"),
        KEPALA => {
            (Some("application/vnd.openxmlformats-officedocument.wordprocessingml.header+xml"), "header")
        }
        KAKI | KAKI_MENDATAR => {
            (Some("application/vnd.openxmlformats-officedocument.wordprocessingml.footer+xml"), "footer")
        }
        APP => (
            Some("application/vnd.openxmlformats-officedocument.extended-properties+xml"),
            "extended-properties",
        ),
        CUSTOM => {
            (Some("application/vnd.openxmlformats-officedocument.custom-properties+xml"), "custom-properties")
        }
        SIFAT_SISIPAN => {
            (Some("application/vnd.openxmlformats-officedocument.customXmlProperties+xml"), "customXmlProps")
        }
        SISIPAN => (None, "customXml"),
        CORE => {
            return (
                Some("application/vnd.openxmlformats-package.core-properties+xml"),
                format!("{PAKET}/metadata/core-properties"),
            );
        }
        _ => (None, "image"),
    };
    (isi, format!("{OFFICE}{relasi}"))
}

/// A part.
pub(super) struct Bagian<'a> {
    pub(super) nama: String,
    pub(super) isi: Cow<'a, [u8]>,
}

/// A relationship.
pub(super) struct Relasi {
    /// The part that it belongs to; empty: the package.
    pub(super) dari: &'static str,
    pub(super) id: String,
    /// The part that it leads to.
    pub(super) ke: String,
}

/// A package in the making.
#[derive(Default)]
pub(super) struct Paket<'a> {
    pub(super) bagian: Vec<Bagian<'a>>,
    pub(super) relasi: Vec<Relasi>,
}

impl<'a> Paket<'a> {
    /// Adds a part together with the relationship that leads to it: no part without one.
    pub(super) fn tambah(
        &mut self,
        dari: &'static str,
        id: impl Into<String>,
        nama: impl Into<String>,
        isi: impl Into<Cow<'a, [u8]>>,
    ) {
        let nama = nama.into();
        self.relasi.push(Relasi { dari, id: id.into(), ke: nama.clone() });
        self.bagian.push(Bagian { nama, isi: isi.into() });
    }

    /// The file. Times are fixed and there is no entry for a folder: the same parts give the same bytes on every machine.
    pub(super) fn bungkus(&self) -> Result<Vec<u8>, Galat> {
        let mut zip = Kontainer::baru();
        // Word wants the content types first; some mail filters look no further than the first entry.
        zip.tambah("[Content_Types].xml", self.jenis_isi().as_bytes(), true)?;
        for (nama, isi) in self.berkas_relasi() {
            zip.tambah(&nama, isi.as_bytes(), true)?;
        }
        for b in &self.bagian {
            // Pictures are compressed already.
            zip.tambah(&b.nama, &b.isi, !b.nama.starts_with("word/media/"))?;
        }
        zip.tutup()
    }

    fn jenis_isi(&self) -> String {
        let mut x = format!(
            r#"{DEKLARASI}<Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types"><Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/><Default Extension="xml" ContentType="application/xml"/>"#
        );
        for (akhiran, isi) in [("png", "image/png"), ("jpeg", "image/jpeg")] {
            if self.bagian.iter().any(|b| b.nama.rsplit('.').next() == Some(akhiran)) {
                let _ = write!(x, r#"<Default Extension="{akhiran}" ContentType="{isi}"/>"#);
            }
        }
        for b in &self.bagian {
            if let (Some(isi), _) = jenis(&b.nama) {
                let _ = write!(x, r#"<Override PartName="/{}" ContentType="{isi}"/>"#, b.nama);
            }
        }
        x.push_str("</Types>");
        x
    }

    /// The relationship parts, by the part that they belong to.
    fn berkas_relasi(&self) -> Vec<(String, String)> {
        let mut menurut: BTreeMap<&str, String> = BTreeMap::new();
        for r in &self.relasi {
            let (_, jenis) = jenis(&r.ke);
            let isi = menurut.entry(r.dari).or_default();
            let _ = write!(
                isi,
                r#"<Relationship Id="{}" Type="{jenis}" Target="{}"/>"#,
                r.id,
                relatif(r.dari, &r.ke)
            );
        }
        menurut
            .into_iter()
            .map(|(dari, isi)| {
                let nama = match dari.rsplit_once('/') {
                    None => "_rels/.rels".to_owned(),
                    Some((folder, berkas)) => format!("{folder}/_rels/{berkas}.rels"),
                };
                (nama, format!(r#"{DEKLARASI}<Relationships xmlns="{PAKET}">{isi}</Relationships>"#))
            })
            .collect()
    }
}

/// The target of a relationship as seen from its part.
fn relatif(dari: &str, ke: &str) -> String {
    match dari.rsplit_once('/') {
        None => ke.to_owned(),
        Some((folder, _)) => ke
            .strip_prefix(folder)
            .and_then(|k| k.strip_prefix('/'))
            .map_or_else(|| format!("../{ke}"), str::to_owned),
    }
}
