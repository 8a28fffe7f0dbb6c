//! What restoring a backup would do, draft by draft, before anything is done. Nothing is ever deleted.

use std::cmp::Ordering;
use std::collections::{BTreeMap, BTreeSet};

use chrono::DateTime;

use super::baca::DrafCadangan;
use crate::amplop::Amplop;
use crate::banding::{Beda, banding, pangkal};
use crate::draf::Draf;

/// A draft that is stored where the backup is to be restored.
#[derive(Debug, Clone, Copy)]
pub struct Tersimpan<'a> {
    /// Id under which it is stored.
    pub id: &'a str,
    /// The draft.
    pub amplop: &'a Amplop,
    /// Its snapshots, as far as the caller has them at hand; may be empty.
    pub cuplikan: &'a [Draf],
}

/// How a draft of a backup stands to what is stored.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Keadaan {
    /// Nothing is stored under its id.
    Baru,
    /// It has no id of its own, or one that another draft of the backup has too: it needs a new one.
    BaruTanpaId,
    /// The same, metadata included.
    Sama,
    /// The same answers; only metadata such as the time of the last change differ.
    BedaCatatan,
    /// The stored version is the newer one.
    LebihLama,
    /// The version in the backup is the newer one.
    LebihBaru,
    /// Both were changed, or nothing tells which one is newer.
    Bentrok,
}

/// What is to be done unless the officer decides otherwise.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Usul {
    /// Store it; with [`Keadaan::BaruTanpaId`] under a new id.
    Simpan,
    /// Leave what is stored as it is.
    Biarkan,
    /// Take the version of the backup, after a snapshot of the stored one.
    Perbarui,
    /// Ask: keep the stored one, take the other one (after a snapshot), or keep both, one as a copy under a new id.
    Tanya,
}

impl Keadaan {
    /// What is to be done unless the officer decides otherwise.
    pub fn usul(self) -> Usul {
        match self {
            Self::Baru | Self::BaruTanpaId => Usul::Simpan,
            Self::Sama | Self::BedaCatatan | Self::LebihLama => Usul::Biarkan,
            Self::LebihBaru => Usul::Perbarui,
            Self::Bentrok => Usul::Tanya,
        }
    }
}

/// One draft of the plan.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Langkah {
    /// Index in the drafts of the backup.
    pub indeks: usize,
    /// Id of the stored draft that it meets, or the one under which it would be stored.
    pub id: Option<String>,
    /// How it stands to it.
    pub keadaan: Keadaan,
    /// The fields that differ, when the answers are not the same: the stored version is the own one, that of the backup
    /// the other, so that [`crate::banding::gabung_amplop`] merges what was decided.
    pub beda: Vec<Beda>,
}

/// The plan for a backup, in its order.
///
/// Where both versions have a hand-over in common, or the one in the backup is a snapshot of the stored one, that tells
/// which one is newer. Else counters and times do: counters are kept on each computer by itself, so that a higher one proves
/// nothing where the times of the last change speak against it.
pub fn rencana(cadangan: &[DrafCadangan], tersimpan: &[Tersimpan<'_>]) -> Vec<Langkah> {
    let simpanan: BTreeMap<&str, &Tersimpan<'_>> = tersimpan.iter().map(|t| (t.id, t)).collect();
    let mut terpakai = BTreeSet::new();
    let langkah = |(indeks, d): (usize, &DrafCadangan)| {
        let id = d.amplop.id.as_deref().filter(|id| terpakai.insert((*id).to_owned()));
        let Some(id) = id else {
            // Restored before, or a twin within the backup: what is there already is not stored again.
            let ada = tersimpan.iter().find(|t| t.amplop.draf == d.amplop.draf);
            let keadaan = if ada.is_some() { Keadaan::BedaCatatan } else { Keadaan::BaruTanpaId };
            return Langkah { indeks, id: ada.map(|t| t.id.to_owned()), keadaan, beda: Vec::new() };
        };
        let (keadaan, beda) = match simpanan.get(id) {
            None => (Keadaan::Baru, Vec::new()),
            Some(ada) if *ada.amplop == d.amplop => (Keadaan::Sama, Vec::new()),
            Some(ada) if ada.amplop.draf == d.amplop.draf => (Keadaan::BedaCatatan, Vec::new()),
            Some(ada) => berbeda(&d.amplop, ada),
        };
        Langkah { indeks, id: Some(id.to_owned()), keadaan, beda }
    };
    cadangan.iter().enumerate().map(langkah).collect()
}

/// How two different versions stand to each other, and where they differ.
fn berbeda(cadangan: &Amplop, ada: &Tersimpan<'_>) -> (Keadaan, Vec<Beda>) {
    let tersimpan = ada.amplop;
    let dasar = pangkal(tersimpan, cadangan, ada.cuplikan).ok().map(|p| p.draf);
    let keadaan = match dasar {
        _ if ada.cuplikan.contains(&cadangan.draf) => Keadaan::LebihLama,
        Some(dasar) if *dasar == cadangan.draf => Keadaan::LebihLama,
        Some(dasar) if *dasar == tersimpan.draf => Keadaan::LebihBaru,
        Some(_) => Keadaan::Bentrok,
        None => menurut_catatan(cadangan, tersimpan),
    };
    (keadaan, banding(dasar, &tersimpan.draf, &cadangan.draf))
}

/// Which of two different versions is newer, as far as their metadata tell.
fn menurut_catatan(cadangan: &Amplop, tersimpan: &Amplop) -> Keadaan {
    if cadangan.dibuat.is_some() && tersimpan.dibuat.is_some() && cadangan.dibuat != tersimpan.dibuat {
        // Two drafts that came by the same id.
        return Keadaan::Bentrok;
    }
    let revisi = cadangan.revisi.zip(tersimpan.revisi).map(|(c, t)| c.cmp(&t));
    let saat = |a: &Amplop| a.diubah.as_deref().and_then(|w| DateTime::parse_from_rfc3339(w).ok());
    let waktu = saat(cadangan).zip(saat(tersimpan)).map(|(c, t)| c.cmp(&t));
    match (revisi, waktu) {
        (Some(Ordering::Less), None | Some(Ordering::Less | Ordering::Equal))
        | (None, Some(Ordering::Less)) => Keadaan::LebihLama,
        (Some(Ordering::Greater), None | Some(Ordering::Greater | Ordering::Equal))
        | (None, Some(Ordering::Greater)) => Keadaan::LebihBaru,
        _ => Keadaan::Bentrok,
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::draf::Draf;

    fn amplop(id: &str, judul: &str, revisi: u64, diubah: &str) -> Amplop {
        Amplop {
            id: (!id.is_empty()).then(|| id.to_owned()),
            revisi: (revisi > 0).then_some(revisi),
            diubah: (!diubah.is_empty()).then(|| diubah.to_owned()),
            ..Amplop::baru(Draf { judul: judul.to_owned(), ..Draf::default() })
        }
    }

    fn dicadangkan(amplop: Amplop) -> DrafCadangan {
        DrafCadangan { berkas: "draf/1.json".to_owned(), amplop, utuh: true }
    }

    fn keadaan(cadangan: &Amplop, tersimpan: &Amplop) -> Keadaan {
        let simpanan = Tersimpan { id: "a", amplop: tersimpan, cuplikan: &[] };
        let langkah = rencana(&[dicadangkan(cadangan.clone())], &[simpanan]).remove(0);
        assert_eq!(
            langkah.beda.is_empty(),
            cadangan.draf == tersimpan.draf || langkah.id.as_deref() != Some("a")
        );
        langkah.keadaan
    }

    #[test]
    fn setiap_keadaan() {
        let pagi = "2026-11-21T08:00:00+07:00";
        // The same moment is not later because its figures are.
        let siang_jayapura = "2026-11-21T12:00:00+09:00";
        let sore = "2026-11-21T16:00:00+07:00";
        let ini = |judul: &str, revisi, waktu: &str| amplop("a", judul, revisi, waktu);
        let lama = ini("x", 3, pagi);
        assert_eq!(keadaan(&lama, &lama), Keadaan::Sama);
        assert_eq!(keadaan(&ini("x", 2, pagi), &lama), Keadaan::BedaCatatan);
        assert_eq!(keadaan(&lama, &ini("y", 5, sore)), Keadaan::LebihLama);
        assert_eq!(keadaan(&ini("y", 5, siang_jayapura), &lama), Keadaan::LebihBaru);
        assert_eq!(keadaan(&ini("y", 5, sore), &ini("z", 4, siang_jayapura)), Keadaan::LebihBaru);
        assert_eq!(keadaan(&ini("y", 3, sore), &lama), Keadaan::Bentrok, "dari simpanan yang sama");
        assert_eq!(keadaan(&ini("y", 2, sore), &lama), Keadaan::Bentrok, "hitungan dan waktu berselisih");
        assert_eq!(keadaan(&ini("y", 9, pagi), &ini("z", 4, sore)), Keadaan::Bentrok);
        assert_eq!(keadaan(&ini("y", 0, sore), &ini("x", 0, pagi)), Keadaan::LebihBaru);
        assert_eq!(keadaan(&ini("y", 0, ""), &lama), Keadaan::Bentrok, "tidak ada yang dapat dibandingkan");
        assert_eq!(
            keadaan(&ini("y", 4, "kemarin"), &lama),
            Keadaan::LebihBaru,
            "tanpa waktu, menurut hitungan"
        );
        let lain = |w: &str, judul| Amplop { dibuat: Some(w.to_owned()), ..ini(judul, 5, sore) };
        assert_eq!(keadaan(&lain(pagi, "x"), &lain(sore, "y")), Keadaan::Bentrok, "dua draf, satu identitas");
        assert_eq!(keadaan(&amplop("b", "x", 1, ""), &lama), Keadaan::Baru);
        assert_eq!(keadaan(&amplop("", "y", 1, ""), &lama), Keadaan::BaruTanpaId);
        assert_eq!(keadaan(&amplop("", "x", 1, ""), &lama), Keadaan::BedaCatatan, "sudah ada");
    }

    #[test]
    fn tidak_ada_yang_hilang() {
        let simpanan = amplop("a", "tersimpan", 7, "");
        let semua = [
            dicadangkan(amplop("a", "lain", 7, "")),
            dicadangkan(amplop("a", "kembar", 8, "")),
            dicadangkan(amplop("b", "baru", 1, "")),
        ];
        let rencana = rencana(&semua, &[Tersimpan { id: "a", amplop: &simpanan, cuplikan: &[] }]);
        let ini: Vec<_> = rencana.iter().map(|l| (l.indeks, l.id.as_deref(), l.keadaan.usul())).collect();
        assert_eq!(ini, [(0, Some("a"), Usul::Tanya), (1, None, Usul::Simpan), (2, Some("b"), Usul::Simpan)]);
        let beda = &rencana[0].beda[0];
        assert_eq!((beda.jalur.as_str(), beda.lain.as_deref()), ("judul", Some("lain")));
        assert_eq!(beda.sendiri.as_deref(), Some("tersimpan"));
    }

    /// A hand-over in both histories or a snapshot proves what counters and times only suggest.
    #[test]
    fn riwayat_mendahului_hitungan_dan_waktu() {
        let mut pangkal = amplop("a", "pangkal", 3, "2026-11-21T08:00:00+07:00");
        pangkal.serahkan("Bagian Kerja Sama", "2026-11-21T08:00:00Z", "disusun");
        let ubah = |judul: &str, revisi, waktu: &str| Amplop {
            revisi: Some(revisi),
            diubah: Some(waktu.to_owned()),
            draf: Draf { judul: judul.to_owned(), ..Draf::default() },
            ..pangkal.clone()
        };
        let sore = "2026-11-21T16:00:00+07:00";
        assert_eq!(keadaan(&pangkal, &ubah("y", 2, "2026-11-20T08:00:00+07:00")), Keadaan::LebihLama);
        assert_eq!(keadaan(&ubah("y", 1, sore), &pangkal), Keadaan::LebihBaru);
        assert_eq!(keadaan(&ubah("y", 9, sore), &ubah("z", 4, sore)), Keadaan::Bentrok);
        let (lama, kini) = (amplop("a", "lama", 9, sore), amplop("a", "kini", 2, ""));
        let cuplikan = [lama.draf.clone()];
        let simpanan = Tersimpan { id: "a", amplop: &kini, cuplikan: &cuplikan };
        assert_eq!(rencana(&[dicadangkan(lama)], &[simpanan])[0].keadaan, Keadaan::LebihLama);
    }
}
