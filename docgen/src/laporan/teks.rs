//! The report as text for a terminal; its words stand in `teks/aturan/laporan.txt`.

use std::fmt::Write as _;

use super::{Laporan, Temuan};
use crate::aturan::pesan::kunci;
use crate::aturan::{Nilai, Pesan};
use crate::draf::Pengecualian;
use crate::ranah::Tingkat;

impl Laporan {
    /// The report for a terminal.
    pub fn teks(&self) -> String {
        let mut t = String::new();
        let _ = writeln!(t, "{}", judul().kalimat());
        let _ = writeln!(t, "{}", if self.final_ { status_final() } else { status_draf() }.kalimat());
        let hitung = |tingkat| self.banyak(tingkat);
        let belum = self.belum_dinilai.len();
        let ringkas = ringkasan(
            hitung(Tingkat::Wajib),
            hitung(Tingkat::Peringatan),
            hitung(Tingkat::Saran),
            self.kosong.len(),
            belum,
        );
        let _ = writeln!(t, "{}", ringkas.kalimat());
        for tingkat in [Tingkat::Wajib, Tingkat::Peringatan, Tingkat::Saran] {
            let isi: Vec<_> = self.temuan.iter().filter(|x| x.tingkat == tingkat).collect();
            if !isi.is_empty() {
                let kepala = kepala_tingkat(Nilai::istilah("tingkat", tingkat.kode()), isi.len());
                let _ = writeln!(t, "\n{}", kepala.kalimat());
                for x in isi {
                    tulis_temuan(&mut t, x);
                }
            }
        }
        if !self.kosong.is_empty() {
            let _ = writeln!(t, "\n{}", kepala_kosong(self.kosong.len()).kalimat());
            for c in &self.kosong {
                let tempat = kata_tempat(Some(&c.jalur), c.nomor.as_deref());
                let _ = writeln!(t, "  {}", baris_kosong(Nilai::Kata(c.label.clone()), tempat).kalimat());
            }
        }
        if belum > 0 {
            let _ = writeln!(t, "\n{}", kepala_belum(belum).kalimat());
            for b in &self.belum_dinilai {
                let tingkat = Nilai::istilah("tingkat", b.tingkat.kode());
                let _ = writeln!(
                    t,
                    "  {}",
                    baris_belum(b.id, tingkat, Nilai::Kata(b.butuh.join(", "))).kalimat()
                );
            }
        }
        if !self.terpenuhi.is_empty() {
            let _ = writeln!(t, "\n{}", kepala_terpenuhi(self.terpenuhi.len()).kalimat());
            tulis_id(&mut t, &self.terpenuhi);
        }
        if !self.tidak_berlaku.is_empty() {
            let _ = writeln!(t, "\n{}", tidak_berlaku(self.tidak_berlaku.len()).kalimat());
        }
        t
    }
}

/// Ids in lines of at most this many characters.
const LEBAR: usize = 100;

fn tulis_id(t: &mut String, id: &[&str]) {
    let mut baris = String::new();
    for (i, id) in id.iter().enumerate() {
        if !baris.is_empty() && baris.len() + id.len() + 3 > LEBAR {
            let _ = writeln!(t, " {baris},");
            baris.clear();
        }
        let _ = write!(baris, "{}{id}", if i > 0 && !baris.is_empty() { ", " } else { " " });
    }
    let _ = writeln!(t, " {baris}");
}

fn tulis_temuan(t: &mut String, x: &Temuan) {
    let _ = writeln!(t, "  {}", baris_temuan(x.id, Nilai::Kata(x.pesan.clone())).kalimat());
    let mut rinci = |p: Pesan| {
        let _ = writeln!(t, "    {}", p.kalimat());
    };
    rinci(baris_dasar(Nilai::Kata(x.dasar.join("; "))));
    let tempat: Vec<String> = x
        .lokasi
        .iter()
        .map(|l| kata_tempat(l.jalur.as_deref(), l.nomor.as_deref()).kata())
        .filter(|kata| !kata.is_empty())
        .collect();
    if !tempat.is_empty() {
        rinci(baris_tempat(Nilai::Kata(tempat.join("; "))));
    }
    for p in &x.petunjuk {
        rinci(baris_petunjuk(Nilai::Kata(p.clone())));
    }
    if let Some(p) = &x.pengecualian {
        rinci(kata_pengecualian(p));
    }
}

/// Who waived a finding, when and why.
pub(super) fn kata_pengecualian(p: &Pengecualian) -> Pesan {
    match p.tanggal.nilai() {
        Some(tanggal) => baris_pengecualian_tanggal(p.alasan.as_str(), p.oleh.as_str(), tanggal),
        None => baris_pengecualian(p.alasan.as_str(), p.oleh.as_str()),
    }
}

/// A way out.
#[cfg(feature = "docx")]
pub(super) fn kata_petunjuk(petunjuk: &str) -> String {
    baris_petunjuk(Nilai::Kata(petunjuk.to_owned())).kalimat()
}

fn kata_tempat(jalur: Option<&str>, nomor: Option<&str>) -> Nilai {
    match (nomor, jalur.filter(|j| !j.is_empty())) {
        (Some(nomor), Some(jalur)) => tempat_keduanya(nomor, jalur).into(),
        (Some(nomor), None) => nomor.into(),
        (None, Some(jalur)) => tempat_isian(jalur).into(),
        (None, None) => "".into(),
    }
}

kunci! {
    judul = "laporan.judul" ();
    status_final = "laporan.final" ();
    status_draf = "laporan.draf" ();
    ringkasan = "laporan.ringkasan" (wajib, peringatan, saran, kosong, belum);
    kepala_tingkat = "laporan.kepala-tingkat" (tingkat, banyak);
    kepala_kosong = "laporan.kepala-kosong" (banyak);
    baris_kosong = "laporan.kosong" (label, tempat);
    kepala_belum = "laporan.kepala-belum" (banyak);
    baris_belum = "laporan.belum" (id, tingkat, butuh);
    kepala_terpenuhi = "laporan.kepala-terpenuhi" (banyak);
    tidak_berlaku = "laporan.tidak-berlaku" (banyak);
    baris_temuan = "laporan.temuan" (id, pesan);
    baris_dasar = "laporan.dasar" (dasar);
    baris_tempat = "laporan.tempat" (tempat);
    baris_petunjuk = "laporan.petunjuk" (petunjuk);
    baris_pengecualian = "laporan.pengecualian" (alasan, oleh);
    baris_pengecualian_tanggal = "laporan.pengecualian-tanggal" (alasan, oleh, tanggal);
    tempat_keduanya = "laporan.tempat-keduanya" (nomor, jalur);
    tempat_isian = "laporan.tempat-isian" (jalur);
}
