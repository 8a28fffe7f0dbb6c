//! The keys of the store, fixed for ever.
//!
//! | Key | Holds |
//! |---|---|
//! | `ksd/draf/<id>` | a draft file |
//! | `ksd/indeks` | the summaries of all drafts; can be rebuilt |
//! | `ksd/profil` | the profile file |
//! | `ksd/karantina/<id>/<time>` | a text that was set aside, byte for byte |
//! | `ksd/jurnal/<id>` | a draft file that could not be written home any more; localStorage only |
//! | `ksd/gambar/<sha256>` | reserved for pictures |

/// Before the id of a draft.
pub(super) const DRAF: &str = "ksd/draf/";
/// Before the id and the time of a text set aside.
pub(super) const KARANTINA: &str = "ksd/karantina/";
/// Before the id of a draft in the journal.
pub(super) const JURNAL: &str = "ksd/jurnal/";
/// The summaries.
pub(super) const INDEKS: &str = "ksd/indeks";
/// The profile.
pub(super) const PROFIL: &str = "ksd/profil";
/// Before the keys that prove at the start that a store works.
pub(super) const UJI: &str = "ksd/uji/";

/// The key of a draft.
pub(super) fn draf(id: &str) -> String {
    format!("{DRAF}{id}")
}

/// The key of a draft in the journal.
pub(super) fn jurnal(id: &str) -> String {
    format!("{JURNAL}{id}")
}

/// The key of a text set aside; `urut` tells apart what one tab sets aside at the same moment.
pub(super) fn karantina(id: &str, waktu: &str, urut: u32) -> String {
    if urut == 0 { format!("{KARANTINA}{id}/{waktu}") } else { format!("{KARANTINA}{id}/{waktu}-{urut}") }
}
