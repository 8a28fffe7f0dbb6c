//! The comparison as text for a terminal; its words stand in `teks/banding.txt`.

use std::fmt::Write as _;

use serde_json::{Value, json};

use super::{Beda, Jenis, Macam, TanpaPangkal, banding, kirim, pangkal};
use crate::amplop::{Amplop, Serahan};
use crate::aturan::pesan::{Nilai, kunci};
use crate::draf::Draf;

/// A comparison for the command line.
#[derive(Debug, Clone, PartialEq)]
pub struct Laporan {
    dasar: String,
    ada_dasar: bool,
    beda: Vec<Beda>,
}

/// Compares two files; the base is `dasar` where it is given, else what their histories say.
pub fn laporan(dasar: Option<&Draf>, sendiri: &Amplop, lain: &Amplop) -> Laporan {
    let (kata, draf) = match dasar.map_or_else(|| pangkal(sendiri, lain, &[]).map(Some), |_| Ok(None)) {
        Ok(Some(p)) => (kata_dasar(p.serahan), Some(p.draf)),
        Ok(None) => (dasar_disebut().kalimat(), dasar),
        Err(sebab) => (kata_tanpa(sebab), None),
    };
    Laporan { dasar: kata, ada_dasar: draf.is_some(), beda: banding(draf, &sendiri.draf, &lain.draf) }
}

impl Laporan {
    /// Whether the two versions say the same.
    pub fn sama(&self) -> bool {
        self.beda.iter().all(|b| b.jenis == Jenis::Sama)
    }

    /// The report as JSON, in the form of [`super::json`] without the histories.
    pub fn json(&self) -> Value {
        let mut hasil = kirim::json_beda(&self.beda);
        hasil["dasar"] = json!({ "ada": self.ada_dasar, "kata": self.dasar });
        hasil
    }

    /// The report for a terminal.
    pub fn teks(&self) -> String {
        let mut t = String::new();
        let hitung = |jenis| self.beda.iter().filter(|b| b.jenis == jenis).count();
        let _ = writeln!(t, "{}\n{}", judul().kalimat(), self.dasar);
        if self.sama() {
            let _ = writeln!(t, "{}", tanpa_beda().kalimat());
        }
        if self.beda.is_empty() {
            return t;
        }
        let ringkas = if self.ada_dasar {
            let (s, l) = (hitung(Jenis::Sendiri), hitung(Jenis::Lain));
            ringkasan(s, l, hitung(Jenis::Bentrok), hitung(Jenis::Sama))
        } else {
            ringkasan_dua(self.beda.len())
        };
        let _ = writeln!(t, "{}", ringkas.kalimat());
        for (n, b) in self.beda.iter().enumerate() {
            let label = Nilai::Kata(b.label.clone());
            let kepala = kepala(n + 1, label, self.kata_jenis(b), kata_macam(b.macam));
            let _ = writeln!(t, "\n{}", aman(&kepala.kalimat()));
            for (ini, isi) in [
                (sisi_dasar(), self.ada_dasar.then_some(&b.dasar)),
                (sisi_sendiri(), Some(&b.sendiri)),
                (sisi_lain(), Some(&b.lain)),
            ] {
                if let Some(isi) = isi {
                    let _ = writeln!(t, "   {}", aman(&baris(ini, kata_isi(isi.as_deref())).kalimat()));
                }
            }
        }
        t
    }

    fn kata_jenis(&self, b: &Beda) -> crate::aturan::Pesan {
        match b.jenis {
            Jenis::Sendiri => jenis_sendiri(),
            Jenis::Lain => jenis_lain(),
            Jenis::Sama => jenis_sama(),
            Jenis::Bentrok if self.ada_dasar => jenis_bentrok(),
            Jenis::Bentrok => jenis_beda(),
        }
    }
}

/// What a version has, with its lines below each other.
fn kata_isi(isi: Option<&str>) -> Nilai {
    match isi {
        None => tidak_ada().into(),
        Some("") => kosong().into(),
        Some(isi) => Nilai::Kata(isi.lines().collect::<Vec<_>>().join("\n            ")),
    }
}

/// No control character of a file reaches the terminal.
fn aman(teks: &str) -> String {
    teks.replace(|c: char| c.is_control() && c != '\n', "\u{fffd}")
}

fn kata_macam(macam: Macam) -> crate::aturan::Pesan {
    match macam {
        Macam::Isian => macam_isian(),
        Macam::Tambah => macam_tambah(),
        Macam::Hapus => macam_hapus(),
        Macam::Urutan => macam_urutan(),
    }
}

/// The hand-over that is the base, as a sentence.
pub(super) fn kata_dasar(s: &Serahan) -> String {
    let isi = |teks: &str| if teks.is_empty() { tak_disebut().into() } else { Nilai::from(teks) };
    aman(&dasar_bersama(isi(&s.oleh), isi(&s.waktu), isi(&s.tahap)).kalimat())
}

/// Why there is no base, as a sentence.
pub(super) fn kata_tanpa(sebab: TanpaPangkal) -> String {
    match sebab {
        TanpaPangkal::DrafLain => tanpa_draf_lain().kalimat(),
        TanpaPangkal::TanpaSerahan => tanpa_serahan().kalimat(),
        TanpaPangkal::IsiHilang => tanpa_isi().kalimat(),
    }
}

kunci! {
    pub(super)
    judul = "banding.judul" ();
    dasar_bersama = "banding.dasar" (oleh, waktu, tahap);
    dasar_disebut = "banding.dasar-disebut" ();
    tak_disebut = "banding.tak-disebut" ();
    tanpa_draf_lain = "banding.tanpa-draf-lain" ();
    tanpa_serahan = "banding.tanpa-serahan" ();
    tanpa_isi = "banding.tanpa-isi" ();
    tanpa_beda = "banding.tanpa-beda" ();
    ringkasan = "banding.ringkasan" (sendiri, lain, bentrok, sama);
    ringkasan_dua = "banding.ringkasan-dua" (banyak);
    kepala = "banding.kepala" (nomor, label, jenis, macam);
    baris = "banding.baris" (sisi, isi);
    sisi_dasar = "banding.sisi-dasar" ();
    sisi_sendiri = "banding.sisi-sendiri" ();
    sisi_lain = "banding.sisi-lain" ();
    jenis_sendiri = "banding.jenis-sendiri" ();
    jenis_lain = "banding.jenis-lain" ();
    jenis_sama = "banding.jenis-sama" ();
    jenis_bentrok = "banding.jenis-bentrok" ();
    jenis_beda = "banding.jenis-beda" ();
    macam_isian = "banding.macam-isian" ();
    macam_tambah = "banding.macam-tambah" ();
    macam_hapus = "banding.macam-hapus" ();
    macam_urutan = "banding.macam-urutan" ();
    kosong = "banding.kosong" ();
    tidak_ada = "banding.tidak-ada" ();
    gambar = "banding.gambar" (jenis, ukuran);
    tak_bernama = "banding.tak-bernama" ();
}
