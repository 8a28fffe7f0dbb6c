//! The summaries of all drafts: what a list shows without reading the drafts.

use serde::Serialize;
use serde_json::Value;

/// Raised when older summaries would say something wrong; they are then made anew.
const VERSI: u32 = 1;

/// A draft in a list. Every field may be absent from an older index.
#[derive(Debug, Clone, Default, PartialEq, Eq, Serialize)]
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
    /// Whether it can be read.
    pub(crate) keadaan: Keadaan,
}

/// Whether a stored draft can be read.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq, Serialize)]
#[serde(rename_all = "snake_case")]
pub(crate) enum Keadaan {
    /// It can.
    #[default]
    Terbaca,
    /// A newer app has written it; it opens read-only.
    LebihBaru,
    /// It cannot, nor be set aside; this never stands in the index.
    Rusak,
}

impl Ringkasan {
    /// Reads what the index holds of a draft, field by field: what a derive makes of it weighs ten kilobytes more.
    fn dari(nilai: &Value) -> Self {
        let teks = |k: &str| nilai.get(k).and_then(Value::as_str).unwrap_or_default().to_owned();
        let angka = |k: &str| nilai.get(k).and_then(Value::as_u64).unwrap_or_default();
        let banyak = |k: &str| usize::try_from(angka(k)).unwrap_or(usize::MAX);
        let ya = |k: &str| nilai.get(k).and_then(Value::as_bool).unwrap_or_default();
        Self {
            id: teks("id"),
            judul: teks("judul"),
            kelas: teks("kelas"),
            dokumen: teks("dokumen"),
            mitra: teks("mitra"),
            diubah: teks("diubah"),
            revisi: angka("revisi"),
            wajib: banyak("wajib"),
            kosong: banyak("kosong"),
            final_: ya("final"),
            contoh: ya("contoh"),
            keadaan: if teks("keadaan") == "lebih_baru" { Keadaan::LebihBaru } else { Keadaan::Terbaca },
        }
    }
}

/// All summaries, as they are stored.
#[derive(Debug, Default, PartialEq, Eq, Serialize)]
pub(super) struct Indeks {
    versi: u32,
    draf: Vec<Ringkasan>,
}

impl Indeks {
    /// Reads the stored index; one that is missing, unreadable or of another version is empty.
    pub(super) fn urai(teks: Option<&str>) -> Self {
        let nilai: Option<Value> = teks.and_then(docgen::amplop::urai_json);
        let nilai = nilai.filter(|n| n.get("versi").and_then(Value::as_u64) == Some(VERSI.into()));
        let draf = nilai.as_ref().and_then(|n| n.get("draf")?.as_array());
        Self::dari(draf.into_iter().flatten().map(Ringkasan::dari).collect())
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

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn semua_bidang_kembali_dari_bentuk_tersimpan() {
        let kata = |s: &str| s.to_owned();
        let penuh = Ringkasan {
            id: kata("a"),
            judul: kata("Judul \"x\""),
            kelas: kata("ksdpk"),
            dokumen: kata("perjanjian_kerja_sama"),
            mitra: kata("PT Contoh"),
            diubah: kata("2026-11-21T10:42:00+09:00"),
            revisi: 5,
            wajib: 1,
            kosong: 2,
            final_: true,
            contoh: true,
            keadaan: Keadaan::LebihBaru,
        };
        let teks = Indeks::dari(vec![penuh.clone(), Ringkasan::default()]).teks();
        assert_eq!(Indeks::urai(Some(&teks)), Indeks::dari(vec![penuh, Ringkasan::default()]));
    }
}
