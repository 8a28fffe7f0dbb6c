//! Pasting: a table from a spreadsheet becomes rows of the work plan, lines from a document become list items.
//!
//! Nothing that was in the clipboard is dropped in silence: what is not understood stays as it was typed, a column that
//! nobody knows goes to the remarks, and what is no row is named in a note.

mod butir;
mod kata;
mod kolom;
mod tabel;
mod waktu;

use crate::draf::ketikan;
use crate::draf::{DanaPihak, Draf, Isian, Kegiatan, PeranPihak};
use crate::ranah::{Rupiah, Tanggal};
pub use butir::tempel_butir;
pub use kolom::Kolom;

/// What a pasted table holds.
#[derive(Debug, Clone, Default, PartialEq)]
pub struct Tempelan {
    /// The rows, in their order.
    pub baris: Vec<Kegiatan>,
    /// What the officer should look at.
    pub catatan: Vec<Catatan>,
    /// What each column was taken for, from the left.
    pub kolom: Vec<Kolom>,
}

/// Something the officer should look at; rows are counted from one.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Catatan {
    /// A column that is not known; its cells went to the remarks.
    KolomLain {
        /// Its heading.
        judul: String,
    },
    /// A cell that was kept as it is.
    TidakTerbaca {
        /// Row.
        baris: usize,
        /// Column.
        kolom: Kolom,
        /// The cell.
        isi: String,
    },
    /// A role or an amount of a party that is not known.
    TanpaPihak {
        /// Row.
        baris: usize,
        /// The cell.
        isi: String,
    },
    /// A row without an activity, as merged cells leave it.
    TanpaKegiatan {
        /// Row.
        baris: usize,
    },
    /// A line that is no row: a title above the headings, a total.
    Dilewati {
        /// Its cells.
        isi: String,
    },
    /// No headings: the columns were read in the order of the form.
    TanpaJudul {
        /// That order.
        kolom: Vec<Kolom>,
    },
}

impl Catatan {
    /// The note as a sentence.
    pub fn teks(&self, draf: &Draf) -> String {
        match self {
            Self::KolomLain { judul } => kata::catatan("kolom_lain", &[("judul", judul)]),
            Self::TidakTerbaca { baris, kolom, isi } => {
                let (baris, kolom) = (baris.to_string(), kolom.label(draf));
                kata::catatan("tidak_terbaca", &[("baris", &baris), ("kolom", &kolom), ("isi", isi)])
            }
            Self::TanpaPihak { baris, isi } => {
                kata::catatan("tanpa_pihak", &[("baris", &baris.to_string()), ("isi", isi)])
            }
            Self::TanpaKegiatan { baris } => {
                kata::catatan("tanpa_kegiatan", &[("baris", &baris.to_string())])
            }
            Self::Dilewati { isi } => kata::catatan("dilewati", &[("isi", isi)]),
            Self::TanpaJudul { kolom } => {
                let urutan: Vec<String> = kolom.iter().map(|k| k.label(draf)).collect();
                kata::catatan("tanpa_judul", &[("urutan", &urutan.join(", "))])
            }
        }
    }
}

/// Reads a table from a spreadsheet (tab-separated as Excel and LibreOffice copy it, or CSV) as rows of the work plan.
///
/// Headings are known by their Indonesian names in any order; without them the columns stand in the order of the form.
pub fn tempel_rencana(teks: &str, draf: &Draf) -> Tempelan {
    let isi = kolom::baca(teks, draf);
    let mut hasil = Tempelan { kolom: isi.kolom, catatan: isi.catatan, baris: Vec::new() };
    for sel in isi.baris {
        let kegiatan = hasil.kolom.iter().position(|k| *k == Kolom::Kegiatan).and_then(|i| sel.get(i));
        // A total often stands in the column of the numbers, because its cells were joined.
        let nama = kegiatan.filter(|s| !s.is_empty()).or_else(|| sel.iter().find(|s| !s.is_empty()));
        if nama.is_some_and(|n| kata::jumlah(n)) {
            hasil.catatan.push(Catatan::Dilewati { isi: gabung(&sel) });
            continue;
        }
        let nomor = hasil.baris.len() + 1;
        let mut baris = Baris { draf, nomor, isi: Kegiatan::default(), catatan: Vec::new() };
        for (i, isi) in sel.iter().enumerate().filter(|(_, s)| !s.is_empty()) {
            baris.sel(hasil.kolom.get(i).unwrap_or(&Kolom::Lain(String::new())), isi);
        }
        if baris.isi.kegiatan.is_empty() {
            baris.catatan.push(Catatan::TanpaKegiatan { baris: nomor });
        }
        hasil.catatan.append(&mut baris.catatan);
        hasil.baris.push(baris.isi);
    }
    hasil
}

fn gabung(sel: &[String]) -> String {
    sel.iter().filter(|s| !s.is_empty()).map(String::as_str).collect::<Vec<_>>().join(" · ")
}

/// A row while its cells are taken in.
struct Baris<'a> {
    draf: &'a Draf,
    nomor: usize,
    isi: Kegiatan,
    catatan: Vec<Catatan>,
}

impl Baris<'_> {
    fn sel(&mut self, kolom: &Kolom, isi: &str) {
        let k = &mut self.isi;
        match kolom {
            Kolom::Nomor => {}
            Kolom::Kegiatan => tambah(&mut k.kegiatan, isi),
            Kolom::Keluaran => tambah(&mut k.keluaran, isi),
            Kolom::Target => tambah(&mut k.target, isi),
            Kolom::KeluaranTarget => {
                let (keluaran, target) = isi.split_once('\n').unwrap_or((isi, ""));
                tambah(&mut k.keluaran, keluaran.trim());
                tambah(&mut k.target, target.trim());
            }
            Kolom::Lokasi => tambah(&mut k.lokasi, isi),
            Kolom::PenanggungJawab => tambah(&mut k.penanggung_jawab, isi),
            Kolom::Keterangan => tambah(&mut k.keterangan, isi),
            Kolom::Lain(judul) if judul.is_empty() => tambah(&mut k.keterangan, isi),
            Kolom::Lain(judul) => tambah(&mut k.keterangan, &format!("{judul}: {isi}")),
            Kolom::Mulai | Kolom::Jadwal => self.mulai(kolom, isi),
            Kolom::Selesai => self.tanggal(kolom, isi, waktu::rentang(isi).map(|(_, akhir)| akhir)),
            Kolom::Peran(Some(pihak)) => self.peran(Some(*pihak), isi),
            Kolom::Dana(Some(pihak)) => self.dana(Some(*pihak), isi),
            Kolom::Sumber(pihak) => self.dana_milik(*pihak, |dana| tambah(&mut dana.sumber, isi)),
            Kolom::Peran(None) => self.per_pihak(isi, Self::peran),
            Kolom::Dana(None) => self.per_pihak(isi, Self::dana),
        }
    }

    /// A start may also name the end: a month, "Januari–Maret 2027".
    fn mulai(&mut self, kolom: &Kolom, isi: &str) {
        let waktu = waktu::rentang(isi);
        self.tanggal(kolom, isi, waktu.map(|(awal, _)| awal));
        // One month as a start says nothing of the end; a range, or the only column for time, does.
        let berujung = *kolom == Kolom::Jadwal || waktu::berujung(isi);
        if let Some((awal, akhir)) = waktu
            && berujung
            && akhir != awal
            && self.isi.selesai == Isian::Kosong
        {
            self.isi.selesai = akhir.into();
        }
    }

    fn tanggal(&mut self, kolom: &Kolom, isi: &str, nilai: Option<Tanggal>) {
        let tujuan = if *kolom == Kolom::Selesai { &mut self.isi.selesai } else { &mut self.isi.mulai };
        if *tujuan != Isian::Kosong {
            // A second column for the same thing does not overwrite what the first one said.
            return tambah(&mut self.isi.keterangan, isi);
        }
        *tujuan = nilai.map_or_else(|| Isian::Mentah(isi.to_owned()), Isian::Nilai);
        if nilai.is_none() {
            self.tidak_terbaca(kolom, isi);
        }
    }

    fn tidak_terbaca(&mut self, kolom: &Kolom, isi: &str) {
        let (baris, kolom, isi) = (self.nomor, kolom.clone(), isi.to_owned());
        self.catatan.push(Catatan::TidakTerbaca { baris, kolom, isi });
    }

    /// "PIHAK KESATU: menyusun daftar", one line for each party; lines without a party go on with the one before.
    fn per_pihak(&mut self, isi: &str, terima: impl Fn(&mut Self, Option<usize>, &str)) {
        let mut bagian: Vec<(Option<usize>, String)> = Vec::new();
        for baris in isi.lines().map(str::trim).filter(|b| !b.is_empty()) {
            let bernama = baris.split_once(':').and_then(|(nama, sisa)| {
                Some((kolom::cari_pihak(self.draf, &kata::normal(nama), true)?.0, sisa.trim()))
            });
            match (bernama, bagian.last_mut()) {
                (Some((pihak, sisa)), _) => bagian.push((Some(pihak), sisa.to_owned())),
                (None, Some((_, teks))) => tambah(teks, baris),
                (None, None) => bagian.push((None, baris.to_owned())),
            }
        }
        for (pihak, teks) in bagian.into_iter().filter(|(_, t)| !t.is_empty()) {
            if pihak.is_none() {
                self.catatan.push(Catatan::TanpaPihak { baris: self.nomor, isi: teks.clone() });
            }
            terima(self, pihak, &teks);
        }
    }

    fn id(&self, pihak: Option<usize>) -> String {
        pihak.and_then(|i| self.draf.pihak.get(i)).map(|p| p.id.clone()).unwrap_or_default()
    }

    fn peran(&mut self, pihak: Option<usize>, isi: &str) {
        let id = self.id(pihak);
        match self.isi.peran.iter_mut().find(|p| p.pihak == id) {
            Some(p) => tambah(&mut p.uraian, isi),
            None => self.isi.peran.push(PeranPihak { pihak: id, uraian: isi.to_owned() }),
        }
    }

    fn dana_milik(&mut self, pihak: Option<usize>, ubah: impl FnOnce(&mut DanaPihak)) {
        let id = self.id(pihak);
        if let Some(dana) = self.isi.dana.iter_mut().find(|d| d.pihak == id) {
            return ubah(dana);
        }
        let mut dana = DanaPihak { pihak: id, ..DanaPihak::default() };
        ubah(&mut dana);
        self.isi.dana.push(dana);
    }

    fn dana(&mut self, pihak: Option<usize>, isi: &str) {
        let (sumber, jumlah) = sumber_dan_jumlah(isi);
        if matches!(jumlah, Isian::Mentah(_)) {
            self.tidak_terbaca(&Kolom::Dana(pihak), isi);
        }
        self.dana_milik(pihak, |dana| {
            tambah(&mut dana.sumber, &sumber);
            if dana.jumlah == Isian::Kosong {
                dana.jumlah = jumlah;
            } else if jumlah != Isian::Kosong {
                tambah(&mut dana.sumber, isi);
            }
        });
    }
}

/// Puts text into a field that may already hold some.
fn tambah(tujuan: &mut String, isi: &str) {
    if !tujuan.is_empty() && !isi.is_empty() {
        tujuan.push('\n');
    }
    tujuan.push_str(isi);
}

/// "APBD Kota Ternate sebesar Rp150.000.000,00": where money comes from and how much.
fn sumber_dan_jumlah(isi: &str) -> (String, Isian<Rupiah>) {
    if let Some(jumlah) = ketikan::uang(isi) {
        return (String::new(), jumlah.into());
    }
    let rp = |i: &usize| isi.get(*i..i + 2).is_some_and(|s| s.eq_ignore_ascii_case("rp"));
    let berangka = |i: &usize| {
        let sesudah = isi.get(i + 2..).unwrap_or_default().trim_start_matches(['.', ' ', '\u{a0}']);
        sesudah.starts_with(|c: char| c.is_ascii_digit())
    };
    if let Some(i) = isi.char_indices().map(|(i, _)| i).find(|i| rp(i) && berangka(i)) {
        let (depan, belakang) = isi.split_at(i);
        let angka = belakang.find(|c: char| c.is_ascii_digit()).unwrap_or(0);
        let panjang = belakang
            .get(angka..)
            .and_then(|b| b.find(|c: char| !c.is_ascii_digit() && !matches!(c, '.' | ',' | '-')));
        let (jumlah, sisa) = belakang.split_at(panjang.map_or(belakang.len(), |p| angka + p));
        let depan = depan.trim().trim_end_matches([':', '-', '(', '–']).trim_end();
        let depan = depan.strip_suffix("sebesar").unwrap_or(depan).trim();
        let jumlah = jumlah.trim_end_matches([',', '.']);
        if let (Some(jumlah), true) =
            (ketikan::uang(jumlah), sisa.trim_matches([')', '.', ';', ' ']).is_empty())
        {
            return (depan.to_owned(), jumlah.into());
        }
        return (String::new(), Isian::Mentah(isi.to_owned()));
    }
    if isi.starts_with(|c: char| c.is_ascii_digit()) {
        return (String::new(), Isian::Mentah(isi.to_owned()));
    }
    (isi.to_owned(), Isian::Kosong)
}

#[cfg(test)]
mod tests;
