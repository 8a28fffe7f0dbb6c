//! The comparison as text for a terminal; its words stand in `teks/banding.txt`.

use std::fmt::Write as _;

use chrono::DateTime;
use serde_json::{Value, json};

use super::{Beda, Jenis, Macam, TanpaPangkal, banding, kirim, pangkal};
use crate::amplop::{Amplop, Serahan};
use crate::aturan::Pesan;
use crate::aturan::pesan::{Nilai, kunci};
use crate::bahasa::tanggal_panjang;
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
        let mut hasil = kirim::json_beda(&self.beda, self.ada_dasar);
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
            let kepala = kepala(n + 1, label, keadaan(b, self.ada_dasar));
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

/// Who did what, for example `ditambah di draf rekan`.
pub(super) fn keadaan(b: &Beda, ada_dasar: bool) -> Pesan {
    let (sendiri, lain) = (draf_sendiri(), draf_lain());
    if !ada_dasar {
        return match b.macam {
            Macam::Isian => berbeda(),
            Macam::Tambah | Macam::Hapus => hanya_di(if b.sendiri.is_some() { sendiri } else { lain }),
            Macam::Urutan => urutan_berbeda(),
        };
    }
    let siapa = match b.jenis {
        Jenis::Sendiri => sendiri,
        Jenis::Lain => lain,
        Jenis::Sama => draf_keduanya(),
        Jenis::Bentrok => {
            return match b.macam {
                Macam::Hapus if b.sendiri.is_some() => hapus_bentrok(lain, sendiri),
                Macam::Hapus => hapus_bentrok(sendiri, lain),
                Macam::Isian | Macam::Tambah => bentrok(),
                Macam::Urutan => urutan_bentrok(),
            };
        }
    };
    match b.macam {
        Macam::Isian => diubah(siapa),
        Macam::Tambah => ditambah(siapa),
        Macam::Hapus => dihapus(siapa),
        Macam::Urutan => urutan_diubah(siapa),
    }
}

/// The hand-over that is the base, as a sentence.
pub(super) fn kata_dasar(s: &Serahan) -> String {
    let isi = |teks: &str| if teks.is_empty() { tak_disebut().into() } else { Nilai::from(teks) };
    aman(&dasar_bersama(isi(&s.oleh), isi(&hari(&s.waktu)), isi(&s.tahap)).kalimat())
}

/// The day of a time as a file writes it; what is no time stays as it is.
pub(super) fn hari(waktu: &str) -> String {
    let hari = DateTime::parse_from_rfc3339(waktu).map(|w| tanggal_panjang(w.date_naive()));
    hari.unwrap_or_else(|_| waktu.to_owned())
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
    kepala = "banding.kepala" (nomor, label, keadaan);
    baris = "banding.baris" (sisi, isi);
    sisi_dasar = "banding.sisi-dasar" ();
    sisi_kini = "banding.sisi-kini" ();
    sisi_versi = "banding.sisi-versi" ();
    keduanya = "banding.keduanya" ();
    serah_arti = "banding.serah-arti" ();
    serah_oleh = "banding.serah-oleh" ();
    serah_tahap = "banding.serah-tahap" ();
    serah_sudah = "banding.serah-sudah" ();
    serah_butir = "banding.serah-butir" (kapan, oleh, tahap);
    tahap_susun = "banding.tahap-susun" ();
    tahap_kerja_sama = "banding.tahap-kerja-sama" ();
    tahap_hukum = "banding.tahap-hukum" ();
    tahap_mitra = "banding.tahap-mitra" ();
    sisi_sendiri = "banding.sisi-sendiri" ();
    sisi_lain = "banding.sisi-lain" ();
    draf_sendiri = "banding.draf-sendiri" ();
    draf_lain = "banding.draf-lain" ();
    draf_keduanya = "banding.draf-keduanya" ();
    diubah = "banding.diubah" (siapa);
    ditambah = "banding.ditambah" (siapa);
    dihapus = "banding.dihapus" (siapa);
    urutan_diubah = "banding.urutan-diubah" (siapa);
    bentrok = "banding.bentrok" ();
    hapus_bentrok = "banding.hapus-bentrok" (hapus, ubah);
    urutan_bentrok = "banding.urutan-bentrok" ();
    berbeda = "banding.berbeda" ();
    hanya_di = "banding.hanya-di" (siapa);
    urutan_berbeda = "banding.urutan-berbeda" ();
    kosong = "banding.kosong" ();
    tidak_ada = "banding.tidak-ada" ();
    gambar = "banding.gambar" (jenis, ukuran);
    tak_bernama = "banding.tak-bernama" ();
}
