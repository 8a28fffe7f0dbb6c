//! What two versions have in common: found in their histories, and noted again when they are merged.

use super::{Keputusan, gabung};
use crate::amplop::{Amplop, Serahan, pangkas, sidik};
use crate::draf::Draf;
use crate::urut::urutkan;

/// The common base of two versions.
#[derive(Debug, Clone, Copy, PartialEq)]
pub struct Pangkal<'a> {
    /// The draft as both had it.
    pub draf: &'a Draf,
    /// The hand-over at which they had it.
    pub serahan: &'a Serahan,
}

/// Why two versions have no base.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum TanpaPangkal {
    /// They bear different ids and no hand-over of one is known to the other: probably two different drafts.
    DrafLain,
    /// No hand-over stands in both histories.
    TanpaSerahan,
    /// A hand-over stands in both, but nobody has the draft as it was then.
    IsiHilang,
}

/// The newest content that both versions had: that of a hand-over which stands in both histories, or stands in one and is
/// what the other still says.
///
/// The content is looked for in the bases and drafts of both, and in `cuplikan`, snapshots that the caller has.
///
/// # Errors
/// Why there is none; then only the two versions themselves can be compared.
pub fn pangkal<'a>(
    sendiri: &'a Amplop,
    lain: &'a Amplop,
    cuplikan: &'a [Draf],
) -> Result<Pangkal<'a>, TanpaPangkal> {
    let kini = (sidik(&sendiri.draf), sidik(&lain.draf));
    let kenal =
        |a: &Amplop, kini: &str, s: &Serahan| kini == s.sidik || a.riwayat.iter().any(|r| r.sidik == s.sidik);
    let semua = sendiri.riwayat.iter().chain(&lain.riwayat).filter(|s| !s.sidik.is_empty());
    let mut bersama: Vec<&Serahan> =
        semua.filter(|s| kenal(sendiri, &kini.0, s) && kenal(lain, &kini.1, s)).collect();
    if bersama.is_empty() {
        let lain_draf = matches!((&sendiri.id, &lain.id), (Some(a), Some(b)) if a != b);
        return Err(if lain_draf { TanpaPangkal::DrafLain } else { TanpaPangkal::TanpaSerahan });
    }
    urutkan(&mut bersama, |a, b| a.waktu < b.waktu);
    let dasar = [&sendiri.dasar, &lain.dasar].into_iter().filter_map(|d| d.as_deref()).chain(cuplikan);
    let mut isi: Vec<(String, &Draf)> = dasar.map(|d| (sidik(d), d)).collect();
    isi.extend([(kini.0, &sendiri.draf), (kini.1, &lain.draf)]);
    let ketemu = bersama.into_iter().find_map(|serahan| {
        let (_, draf) = isi.iter().find(|(sidik, _)| *sidik == serahan.sidik)?;
        Some(Pangkal { draf, serahan })
    });
    ketemu.ok_or(TanpaPangkal::IsiHilang)
}

/// The own file with both versions in it: the merged draft, the hand-overs of both, and as base of the next comparison
/// with the same colleague the version that was just taken in. All else stays as in the own file, but for the higher of the
/// two counts of saves.
pub fn gabung_amplop(dasar: Option<&Draf>, sendiri: &Amplop, lain: &Amplop, keputusan: &Keputusan) -> Amplop {
    let mut riwayat = sendiri.riwayat.clone();
    riwayat.extend(lain.riwayat.iter().filter(|s| !sendiri.riwayat.contains(s)).cloned());
    urutkan(&mut riwayat, |a, b| a.waktu > b.waktu);
    pangkas(&mut riwayat);
    // Only a content that a hand-over names can be found again.
    let tercatat = |d: &Draf| {
        let sidik = sidik(d);
        riwayat.iter().any(|s| s.sidik == sidik)
    };
    let bersama = [Some(&lain.draf), lain.dasar.as_deref(), sendiri.dasar.as_deref()];
    let dasar_baru = bersama.into_iter().flatten().find(|d| tercatat(d)).cloned().map(Box::new);
    Amplop {
        draf: gabung(dasar, &sendiri.draf, &lain.draf, keputusan),
        dasar: dasar_baru,
        // Newer than either.
        revisi: sendiri.revisi.max(lain.revisi),
        riwayat,
        ..sendiri.clone()
    }
}
