//! Hand-overs: the same draft from desk to desk, with who, when and at what stage.

use std::fmt::Write as _;

use sha2::{Digest as _, Sha256};

use super::periksa::salah;
use super::{Amplop, Berbentuk as _, Draf};
use crate::Galat;
use crate::draf::bentuk::skema;
use crate::draf::{Daun, Isian};

/// Most hand-overs that a draft remembers.
const BATAS_RIWAYAT: usize = 500;
/// Longest text of a hand-over, in characters.
const BATAS_KATA: usize = 200;

skema! {
    /// One hand-over.
    Serahan {
        /// Who handed it over.
        oleh: String,
        /// When, as the program wrote it: `2026-11-21T08:30:00Z`.
        waktu: String,
        /// What stage the draft had reached, for example `diperiksa Bagian Hukum`.
        tahap: String,
        /// The count of saves at that moment.
        revisi: Isian<u64>,
        /// [`sidik`] of the draft at that moment.
        sidik: String,
    }
}

/// What tells one content of a draft from every other: the SHA-256 of its written form.
///
/// # Panics
/// Never: nothing in a draft can fail to be written as JSON.
pub fn sidik(draf: &Draf) -> String {
    // The form of files, so that the page needs no second writer.
    let Ok(bita) = serde_json::to_vec_pretty(draf) else {
        unreachable!("a draft holds only text and numbers")
    };
    Sha256::digest(bita).iter().fold(String::new(), |mut hasil, b| {
        let _ = write!(hasil, "{b:02x}");
        hasil
    })
}

impl Amplop {
    /// Notes a hand-over and keeps the draft as the base of later comparisons; `waktu` is a time in ISO form.
    ///
    /// Texts are cut, and the oldest hand-overs forgotten, at the limits of the reader.
    pub fn serahkan(&mut self, oleh: &str, waktu: &str, tahap: &str) {
        let rapi = |teks: &str| {
            let rapat: Vec<&str> = teks.split_whitespace().collect();
            rapat.join(" ").chars().take(BATAS_KATA).collect::<String>()
        };
        self.riwayat.push(Serahan {
            oleh: rapi(oleh),
            waktu: rapi(waktu),
            tahap: rapi(tahap),
            revisi: self.revisi.map_or(Isian::Kosong, Isian::Nilai),
            sidik: sidik(&self.draf),
        });
        pangkas(&mut self.riwayat);
        self.dasar = Some(Box::new(self.draf.clone()));
    }
}

/// Forgets the oldest hand-overs beyond the limit.
pub(crate) fn pangkas(riwayat: &mut Vec<Serahan>) {
    riwayat.drain(..riwayat.len().saturating_sub(BATAS_RIWAYAT));
}

/// Whether a history that was read stays within the limits.
pub(super) fn periksa_batas(riwayat: &[Serahan]) -> Result<(), Galat> {
    if riwayat.len() > BATAS_RIWAYAT {
        let alasan = format!("berisi {} serah terima, padahal paling banyak {BATAS_RIWAYAT}", riwayat.len());
        return Err(salah("riwayat", &alasan, "hapus yang paling lama"));
    }
    let mut panjang = None;
    for (i, serahan) in riwayat.iter().enumerate() {
        serahan.telusuri(&mut format!("riwayat[{i}]"), &mut |jalur, daun| {
            let (Daun::Teks(teks) | Daun::Mentah(teks)) = daun;
            if panjang.is_none() && teks.chars().count() > BATAS_KATA {
                panjang = Some(jalur.to_owned());
            }
        });
    }
    panjang.map_or(Ok(()), |jalur| {
        let alasan = format!("teksnya lebih dari {BATAS_KATA} karakter");
        Err(salah(&jalur, &alasan, "perpendek atau hapus bidang itu"))
    })
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn serah_terima_tercatat_dan_terbatas() {
        let mut a = Amplop { revisi: Some(4), ..Amplop::default() };
        a.draf.judul = "pengelolaan sampah".to_owned();
        a.serahkan(" Bagian\nKerja Sama ", "2026-11-21T08:30:00Z", "disusun");
        let s = a.riwayat[0].clone();
        assert_eq!((s.oleh.as_str(), s.tahap.as_str(), s.revisi), ("Bagian Kerja Sama", "disusun", 4.into()));
        assert_eq!((s.sidik.len(), s.sidik), (64, sidik(&a.draf)));
        assert_eq!(a.dasar.as_deref(), Some(&a.draf));
        a.draf.judul.push('!');
        assert_ne!(a.riwayat[0].sidik, sidik(&a.draf));
        for n in 0..BATAS_RIWAYAT {
            a.serahkan(&"x".repeat(BATAS_KATA + n), "", "");
        }
        assert_eq!(a.riwayat.len(), BATAS_RIWAYAT);
        let pulang = Amplop::baca(&a.ke_json()).expect("dalam batas");
        assert_eq!(pulang, a);
        assert_eq!(sidik(&pulang.draf), sidik(&a.draf));
    }
}
