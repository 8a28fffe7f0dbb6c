//! Provenance: where a block of the naskah comes from.

/// Where a block comes from: the clause that words it, the part of the clause, and the field it rests on.
///
/// A click in the preview goes from here to the field, a finding from here to the paragraph.
#[derive(Debug, Clone, PartialEq, Eq, Default)]
pub struct Asal {
    /// Clause id; for text of the officer's own the id of its pasal.
    pub klausul: String,
    /// Part of the clause (`#ayat` or item id).
    pub bagian: Option<String>,
    /// Path of the field that fills it.
    pub isian: Option<String>,
}

impl Asal {
    /// A whole clause.
    pub fn klausul(id: impl Into<String>) -> Self {
        Self { klausul: id.into(), bagian: None, isian: None }
    }
    /// A part of a clause.
    pub fn bagian(id: impl Into<String>, bagian: impl Into<String>) -> Self {
        Self { klausul: id.into(), bagian: Some(bagian.into()), isian: None }
    }
    /// The same place, filled by a field.
    #[must_use]
    pub fn isian(mut self, jalur: impl Into<String>) -> Self {
        self.isian = Some(jalur.into());
        self
    }
}
