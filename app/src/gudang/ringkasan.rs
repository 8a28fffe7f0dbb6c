//! The summaries of all drafts: what a list shows without reading the drafts.

use serde::{Deserialize, Serialize};

/// Raised when older summaries would say something wrong; they are then made anew.
const VERSI: u32 = 1;

/// A draft in a list. Every field may be absent from an older index.
#[derive(Debug, Clone, Default, PartialEq, Eq, Serialize, Deserialize)]
#[serde(default)]
pub(crate) struct Ringkasan {
    /// Its id.
    pub(crate) id: String,
    /// Its title.
    pub(crate) judul: String,
    /// Code of the kind of cooperation.
    pub(crate) kelas: String,
    /// Code of the document.
    pub(crate) dokumen: String,
    /// The partner, or partners, in words.
    pub(crate) mitra: String,
    /// When it was last changed.
    pub(crate) diubah: String,
    /// Its revision.
    pub(crate) revisi: u64,
    /// Open findings of the level Wajib.
    pub(crate) wajib: usize,
    /// Gaps.
    pub(crate) kosong: usize,
    /// Whether it could be final.
    #[serde(rename = "final")]
    pub(crate) final_: bool,
    /// Whether it began as a built-in example.
    pub(crate) contoh: bool,
    /// Whether a newer app has written it; it opens read-only.
    pub(crate) lebih_baru: bool,
    /// Whether the browser cannot read the record back; never stored.
    #[serde(skip)]
    pub(crate) rusak: bool,
}

/// All summaries, as they are stored.
#[derive(Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
pub(super) struct Indeks {
    versi: u32,
    draf: Vec<Ringkasan>,
}

impl Indeks {
    /// Reads the stored index; one that is missing, unreadable or of another version is empty.
    pub(super) fn urai(teks: Option<&str>) -> Self {
        teks.and_then(|t| serde_json::from_str(t).ok())
            .filter(|i: &Self| i.versi == VERSI)
            .unwrap_or_default()
    }

    /// An index of these summaries.
    pub(super) fn dari(draf: Vec<Ringkasan>) -> Self {
        Self { versi: VERSI, draf }
    }

    /// The stored form.
    pub(super) fn teks(mut self) -> String {
        self.versi = VERSI;
        // Text, numbers and truth values can always be written; an empty index would only be rebuilt.
        serde_json::to_string(&self).unwrap_or_default()
    }

    /// Number of summaries.
    pub(super) fn banyak(&self) -> usize {
        self.draf.len()
    }

    /// The summary of a draft.
    pub(super) fn cari(&self, id: &str) -> Option<&Ringkasan> {
        self.draf.iter().find(|r| r.id == id)
    }

    /// Sets the summary of a draft.
    pub(super) fn pasang(mut self, ringkasan: Ringkasan) -> Self {
        match self.draf.iter_mut().find(|r| r.id == ringkasan.id) {
            Some(lama) => *lama = ringkasan,
            None => self.draf.push(ringkasan),
        }
        self
    }

    /// Takes the summary of a draft out.
    pub(super) fn tanpa(mut self, id: &str) -> Self {
        self.draf.retain(|r| r.id != id);
        self
    }
}
