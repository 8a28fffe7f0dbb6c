//! The keys of the store, fixed for ever.
//!
//! | Key | Holds |
//! |---|---|
//! | `ksd/draf/<id>` | a draft file |
//! | `ksd/indeks` | the summaries of all drafts; can be rebuilt |
//! | `ksd/profil` | the profile file |
//! | `ksd/nama` | the name under which the officer hands drafts over |
//! | `ksd/karantina/<id>/<time>~<tab>` | a text that was set aside, byte for byte |
//! | `ksd/potret/<id>/<revision>~<time>~<why>` | an earlier state of a draft |
//! | `ksd/sampah/<id>/<time>` | a draft that was thrown away |
//! | `ksd/jurnal/<id>` | a draft file that could not be written home any more; localStorage only |
//! | `ksd/gambar/<sha256>` | reserved for pictures |
//! | `ksd/uji/<tab>` | there for a moment at the start, to prove that a store works |

/// Before the id of a draft.
pub(super) const DRAF: &str = "ksd/draf/";
/// Before the id and the time of a text set aside.
pub(super) const KARANTINA: &str = "ksd/karantina/";
/// Before the id of a draft in the journal.
pub(super) const JURNAL: &str = "ksd/jurnal/";
/// Before the id of a draft in the trash.
pub(super) const SAMPAH: &str = "ksd/sampah/";
/// The summaries.
pub(super) const INDEKS: &str = "ksd/indeks";
/// The profile.
pub(super) const PROFIL: &str = "ksd/profil";

/// The name under which the officer hands drafts over.
pub(super) const NAMA: &str = "ksd/nama";

/// The key of a draft.
pub(super) fn draf(id: &str) -> String {
    format!("{DRAF}{id}")
}

/// The key of a draft in the journal.
pub(super) fn jurnal(id: &str) -> String {
    format!("{JURNAL}{id}")
}

/// The key with which a store is tried.
pub(super) fn uji(tanda: &str) -> String {
    format!("ksd/uji/{tanda}")
}

/// The key of a text set aside. `tanda` tells tabs apart and `urut` what one tab sets aside at the same moment.
pub(super) fn karantina(id: &str, waktu: &str, tanda: &str, urut: u32) -> String {
    format!("{KARANTINA}{id}/{waktu}~{tanda}{urut}")
}

/// Id and time in the key of a text set aside.
pub(super) fn urai_karantina(kunci: &str) -> Option<(&str, &str)> {
    let (id, waktu) = kunci.strip_prefix(KARANTINA)?.rsplit_once('/')?;
    Some((id, waktu.split('~').next().unwrap_or(waktu)))
}

/// What the keys of the snapshots of a draft begin with.
pub(super) fn potret_dari(id: &str) -> String {
    format!("ksd/potret/{id}/")
}

/// The key of a snapshot. The revision in front, in digits enough to sort by.
pub(super) fn potret(id: &str, revisi: u64, waktu: &str, sebab: &str) -> String {
    format!("{}{revisi:012}~{waktu}~{sebab}", potret_dari(id))
}

/// Revision, time and reason in the key of a snapshot.
pub(super) fn urai_potret(kunci: &str) -> Option<(&str, &str, &str)> {
    let (_, nama) = kunci.rsplit_once('/')?;
    let (revisi, sisa) = nama.split_once('~')?;
    let (waktu, sebab) = sisa.split_once('~')?;
    Some((revisi, waktu, sebab))
}

/// The key of a draft in the trash.
pub(super) fn sampah(id: &str, waktu: &str) -> String {
    format!("{SAMPAH}{id}/{waktu}")
}

/// Id and time in the key of a draft in the trash.
pub(super) fn urai_sampah(kunci: &str) -> Option<(&str, &str)> {
    kunci.strip_prefix(SAMPAH)?.rsplit_once('/')
}
