//! The work plan at a glance: its activities along a line of time, and its money by party and year.

use std::collections::BTreeMap;

use chrono::{Datelike as _, Months, NaiveDate};

use crate::bahasa;
use crate::draf::{DanaPihak, Draf, Kegiatan};
use crate::ranah::Tanggal;
use crate::urut::{himpunan, urutkan};

/// Places along the line of time are counted in ten-thousandths of its length.
pub const PANJANG: u32 = 10_000;

/// Most labels that fit over a line on a narrow screen.
const LABEL_TERBANYAK: usize = 12;

/// A stretch of the line of time.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Ruas {
    /// What it is: `2027`, `Feb`, `III`.
    pub label: String,
    /// Where it begins.
    pub mulai: u32,
    /// How long it is.
    pub lebar: u32,
}

/// An activity on the line of time.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Batang {
    /// Index of the activity.
    pub indeks: usize,
    /// Where it begins.
    pub mulai: u32,
    /// How long it is; never nothing.
    pub lebar: u32,
    /// First and last day in words.
    pub waktu: String,
    /// Whether it lasts longer than the naskah, as far as that is known.
    pub melampaui: bool,
}

/// The activities along a line of time, in whole months.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct GarisWaktu {
    /// The years; of many only some are named.
    pub tahun: Vec<Ruas>,
    /// Months, or quarters where months would not fit; empty where quarters would not fit either.
    pub bagian: Vec<Ruas>,
    /// The activities with a time.
    pub batang: Vec<Batang>,
    /// Indexes of the activities whose time is not known, or ends before it begins.
    pub tanpa_waktu: Vec<usize>,
}

/// The line of time of the work plan.
pub fn garis_waktu(draf: &Draf) -> GarisWaktu {
    let waktu: Vec<Option<(Tanggal, Tanggal)>> = draf.rencana_kerja.iter().map(rentang).collect();
    let ada = || waktu.iter().flatten();
    let tanpa_waktu = (0..waktu.len()).filter(|i| waktu.get(*i).is_some_and(Option::is_none)).collect();
    let (Some(awal), Some(akhir)) = (ada().map(|w| w.0).min(), ada().map(|w| w.1).max()) else {
        return GarisWaktu { tanpa_waktu, ..GarisWaktu::default() };
    };
    let garis = Garis::baru(awal.naif(), akhir.naif());
    let batas = draf.akhir();
    let batang = waktu.iter().enumerate().filter_map(|(indeks, w)| {
        let (awal, akhir) = (*w)?;
        let (mulai, ujung) = (garis.letak(awal.naif()), garis.letak_akhir(akhir.naif()));
        let lebar = ujung.saturating_sub(mulai).max(1);
        let melampaui = batas.is_some_and(|b| akhir > b);
        Some(Batang { indeks, mulai, lebar, waktu: kata_waktu(awal, akhir), melampaui })
    });
    GarisWaktu { tahun: garis.tahun(), bagian: garis.bagian(), batang: batang.collect(), tanpa_waktu }
}

/// First and last day of an activity; one day alone is both.
fn rentang(k: &Kegiatan) -> Option<(Tanggal, Tanggal)> {
    let (mulai, selesai) = (k.mulai.nilai(), k.selesai.nilai());
    let (awal, akhir) = (mulai.or(selesai)?, selesai.or(mulai)?);
    (awal <= akhir).then_some((awal, akhir))
}

fn kata_waktu(awal: Tanggal, akhir: Tanggal) -> String {
    let [a, b] = [awal, akhir].map(|t| bahasa::tanggal_panjang(t.naif()));
    if a == b { a } else { format!("{a}–{b}") }
}

/// Whole months from the first to the last day.
struct Garis {
    awal: NaiveDate,
    bulan: u32,
    hari: i64,
}

impl Garis {
    fn baru(awal: NaiveDate, akhir: NaiveDate) -> Self {
        let awal = awal.with_day(1).unwrap_or(awal);
        let tahun = u32::try_from(akhir.year() - awal.year()).unwrap_or_default();
        let bulan = (tahun * 12 + akhir.month()).saturating_sub(awal.month()) + 1;
        let mut garis = Self { awal, bulan, hari: 1 };
        garis.hari = (garis.bulan_ke(bulan) - awal).num_days().max(1);
        garis
    }

    /// First day of a month, counted from the first one.
    fn bulan_ke(&self, n: u32) -> NaiveDate {
        self.awal.checked_add_months(Months::new(n)).unwrap_or(self.awal)
    }

    fn letak(&self, hari: NaiveDate) -> u32 {
        let sejak = (hari - self.awal).num_days().clamp(0, self.hari);
        u32::try_from(sejak * i64::from(PANJANG) / self.hari).unwrap_or(PANJANG)
    }

    fn letak_akhir(&self, hari: NaiveDate) -> u32 {
        hari.succ_opt().map_or(PANJANG, |h| self.letak(h))
    }

    fn ruas(&self, dari: u32, sampai: u32, label: String) -> Ruas {
        let (mulai, ujung) = (self.letak(self.bulan_ke(dari)), self.letak(self.bulan_ke(sampai)));
        Ruas { label, mulai, lebar: ujung - mulai }
    }

    /// The months in groups that share something, for example their year.
    fn kelompok<K: PartialEq>(
        &self,
        kunci: impl Fn(NaiveDate) -> K,
        label: impl Fn(NaiveDate) -> String,
    ) -> Vec<Ruas> {
        let mut hasil = Vec::new();
        let mut mulai = 0;
        for n in 1..=self.bulan {
            let ini = self.bulan_ke(mulai);
            if n == self.bulan || kunci(self.bulan_ke(n)) != kunci(ini) {
                hasil.push(self.ruas(mulai, n, label(ini)));
                mulai = n;
            }
        }
        hasil
    }

    fn tahun(&self) -> Vec<Ruas> {
        let mut tahun = self.kelompok(|t| t.year(), |t| t.year().to_string());
        let langkah = tahun.len().div_ceil(LABEL_TERBANYAK).max(1);
        for (_, r) in tahun.iter_mut().enumerate().filter(|(i, _)| i % langkah != 0) {
            r.label.clear();
        }
        tahun
    }

    fn bagian(&self) -> Vec<Ruas> {
        let triwulan = |t: NaiveDate| (t.year(), t.month0() / 3);
        if self.bulan as usize <= LABEL_TERBANYAK {
            let nama =
                |t: NaiveDate| bahasa::nama_bulan(t.month()).unwrap_or_default().chars().take(3).collect();
            return self.kelompok(|t| t.num_days_from_ce(), nama);
        }
        let ruas = self.kelompok(triwulan, |t| bahasa::romawi(t.month0() / 3 + 1).unwrap_or_default());
        if ruas.len() <= LABEL_TERBANYAK + 1 { ruas } else { Vec::new() }
    }
}

/// Money of the work plan by party and year, in sen.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct JumlahDana {
    /// The years that occur, an unknown one last.
    pub tahun: Vec<Option<i32>>,
    /// For each party with money: its index (`None`: not told whose) and the sum of each year.
    pub pihak: Vec<(Option<usize>, Vec<u64>)>,
    /// The sum of each year.
    pub jumlah: Vec<u64>,
    /// How many sources name no amount.
    pub tanpa_jumlah: usize,
}

impl JumlahDana {
    /// All together.
    pub fn seluruhnya(&self) -> u64 {
        self.jumlah.iter().fold(0, |a, b| a.saturating_add(*b))
    }
}

/// The money of the work plan, added up.
pub fn jumlah_dana(draf: &Draf) -> JumlahDana {
    let mut isi: BTreeMap<(usize, Option<i32>), u64> = BTreeMap::new();
    let mut tanpa_jumlah = 0;
    for k in &draf.rencana_kerja {
        for d in &k.dana {
            let Some(jumlah) = d.jumlah.nilai() else {
                tanpa_jumlah += 1;
                continue;
            };
            // One that nobody is named for comes after all parties.
            let pihak = draf.indeks_pihak(&d.pihak).unwrap_or(draf.pihak.len());
            let tujuan = isi.entry((pihak, tahun_dana(k, d))).or_default();
            *tujuan = tujuan.saturating_add(jumlah.sen());
        }
    }
    let mut tahun: Vec<Option<i32>> = himpunan(isi.keys().map(|k| k.1)).into_iter().collect();
    urutkan(&mut tahun, |a, b| a.unwrap_or(i32::MAX) > b.unwrap_or(i32::MAX));
    let pihak = himpunan(isi.keys().map(|k| k.0));
    let nilai = |p: usize, t: Option<i32>| isi.get(&(p, t)).copied().unwrap_or_default();
    let baris = |p: &usize| {
        let sel = tahun.iter().map(|t| nilai(*p, *t)).collect();
        ((*p < draf.pihak.len()).then_some(*p), sel)
    };
    let jumlah = tahun.iter().map(|t| pihak.iter().fold(0_u64, |a, p| a.saturating_add(nilai(*p, *t))));
    JumlahDana { jumlah: jumlah.collect(), pihak: pihak.iter().map(baris).collect(), tahun, tanpa_jumlah }
}

/// The budget year that a source names, else the year of an activity that lies within one.
fn tahun_dana(k: &Kegiatan, d: &DanaPihak) -> Option<i32> {
    let disebut = d.sumber.split(|c: char| !c.is_ascii_digit()).filter(|a| a.len() == 4);
    let disebut = disebut.filter_map(|a| a.parse::<i32>().ok());
    let disebut = himpunan(disebut.filter(|t| (1990..2200).contains(t)));
    if let (Some(tahun), 1) = (disebut.first(), disebut.len()) {
        return Some(*tahun);
    }
    let (awal, akhir) = rentang(k)?;
    (disebut.is_empty() && awal.tahun() == akhir.tahun()).then(|| awal.tahun())
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::contoh;
    use crate::draf::Pihak;
    use crate::ranah::Rupiah;

    fn kegiatan(mulai: &str, selesai: &str) -> Kegiatan {
        let tanggal = |t: &str| Tanggal::parse(t).map(Into::into).unwrap_or_default();
        Kegiatan { mulai: tanggal(mulai), selesai: tanggal(selesai), ..Kegiatan::default() }
    }

    fn draf(rencana_kerja: Vec<Kegiatan>) -> Draf {
        Draf { rencana_kerja, ..Draf::default() }
    }

    fn label(ruas: &[Ruas]) -> Vec<&str> {
        ruas.iter().map(|r| r.label.as_str()).collect()
    }

    #[test]
    fn satu_tahun_dalam_bulan() {
        let g = garis_waktu(&draf(vec![
            kegiatan("2027-01-15", "2027-03-31"),
            kegiatan("2027-12-01", "2027-12-31"),
        ]));
        assert_eq!(label(&g.tahun), ["2027"]);
        assert_eq!(g.bagian.len(), 12);
        assert_eq!(label(&g.bagian[..3]), ["Jan", "Feb", "Mar"]);
        assert_eq!(g.bagian[0].mulai, 0);
        let ujung: Vec<u32> = g.batang.iter().map(|b| b.mulai + b.lebar).collect();
        assert_eq!(ujung, [g.bagian[3].mulai, PANJANG]);
        assert_eq!(g.batang[1].mulai, g.bagian[11].mulai);
        assert_eq!(g.batang[0].waktu, "15 Januari 2027–31 Maret 2027");
    }

    #[test]
    fn beberapa_tahun_dalam_triwulan_dan_banyak_tahun_tanpanya() {
        let g = garis_waktu(&draf(vec![kegiatan("2027-02-01", "2029-06-30")]));
        assert_eq!(label(&g.tahun), ["2027", "2028", "2029"]);
        assert_eq!(label(&g.bagian), ["I", "II", "III", "IV", "I", "II", "III", "IV", "I", "II"]);
        let jumlah: u32 = g.bagian.iter().map(|r| r.lebar).sum();
        assert_eq!(jumlah, PANJANG);
        let g = garis_waktu(&draf(vec![kegiatan("2027-01-01", "2056-12-31")]));
        assert_eq!((g.tahun.len(), g.bagian.len()), (30, 0));
        assert!(label(&g.tahun).iter().filter(|l| !l.is_empty()).count() <= LABEL_TERBANYAK);
    }

    #[test]
    fn yang_tanpa_waktu_disebut_dan_yang_melampaui_ditandai() {
        let mut d = draf(vec![
            kegiatan("", ""),
            kegiatan("2027-05-01", ""),
            kegiatan("2027-09-01", "2027-02-01"),
            kegiatan("2027-06-01", "2028-02-01"),
        ]);
        d.jangka_waktu.tanggal_akhir = Tanggal::baru(2027, 12, 31).map(Into::into).unwrap_or_default();
        let g = garis_waktu(&d);
        assert_eq!(g.tanpa_waktu, [0, 2]);
        assert_eq!(
            g.batang.iter().map(|b| (b.indeks, b.melampaui)).collect::<Vec<_>>(),
            [(1, false), (3, true)]
        );
        assert!(g.batang.iter().all(|b| b.lebar > 0 && b.mulai + b.lebar <= PANJANG));
        assert_eq!(garis_waktu(&draf(vec![kegiatan("", "")])).batang, []);
    }

    #[test]
    fn dana_per_pihak_dan_tahun() {
        let pihak = |id: &str| Pihak { id: id.to_owned(), ..Pihak::default() };
        let dana = |pihak: &str, sumber: &str, sen: u64| DanaPihak {
            pihak: pihak.to_owned(),
            sumber: sumber.to_owned(),
            jumlah: Rupiah::dari_sen(sen).filter(|_| sen > 0).map(Into::into).unwrap_or_default(),
        };
        let mut satu = kegiatan("2027-01-01", "2027-12-31");
        satu.dana = vec![dana("b", "APBN", 100), dana("a", "APBD Tahun Anggaran 2028", 20), dana("x", "", 3)];
        let mut dua = kegiatan("2027-01-01", "2028-12-31");
        dua.dana = vec![dana("a", "APBD 2027 dan APBD 2028", 4), dana("b", "APBN", 0)];
        let j = jumlah_dana(&Draf { pihak: vec![pihak("a"), pihak("b")], ..draf(vec![satu, dua]) });
        assert_eq!(j.tahun, [Some(2027), Some(2028), None]);
        assert_eq!(j.pihak, [(Some(0), vec![0, 20, 4]), (Some(1), vec![100, 0, 0]), (None, vec![3, 0, 0])]);
        assert_eq!((j.jumlah.clone(), j.seluruhnya(), j.tanpa_jumlah), (vec![103, 20, 4], 127, 1));
    }

    #[test]
    fn contoh_dengan_rencana_kerja() {
        let d = contoh::draf("pajak-nk-sinergi").expect("ada");
        assert_eq!(garis_waktu(&d).batang.len(), d.rencana_kerja.len());
        assert!(jumlah_dana(&d).seluruhnya() > 0);
    }
}
