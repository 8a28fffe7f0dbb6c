//! The periods that the law fixes (hukum/02 §6).

use std::collections::BTreeSet;

use chrono::{Datelike as _, Months, NaiveDate, Weekday};

use super::catatan::tanggal_surat;
use crate::draf::{Draf, HariLibur};
use crate::ranah::{Durasi, SatuanWaktu, TahapLuarNegeri, Tanggal};

/// Working days of the DPRD after its secretariat received the plan: Permendagri 25/2020 Pasal 17.
pub(crate) const HARI_DPRD: u32 = 45;
/// Working days of the governor: Permendagri 25/2020 Pasal 18(4), 20(4).
pub(crate) const HARI_GUBERNUR: u32 = 5;

const SATU_TAHUN: Durasi = Durasi { lama: 1, satuan: SatuanWaktu::Tahun };
const LIMA_TAHUN: Durasi = Durasi { lama: 5, satuan: SatuanWaktu::Tahun };

/// The last of a number of working days: Monday to Friday without the holidays told; the day after `dari` is the first.
/// `None` when the calendar of this tool ends before.
pub fn hari_kerja(dari: Tanggal, jumlah: u32, libur: &[HariLibur]) -> Option<Tanggal> {
    let libur: BTreeSet<NaiveDate> =
        libur.iter().filter_map(|l| l.tanggal.nilai()).map(Tanggal::naif).collect();
    let mut hari = dari.naif();
    let mut sisa = jumlah;
    while sisa > 0 {
        hari = Tanggal::dari(hari.succ_opt()?)?.naif();
        let akhir_pekan = matches!(hari.weekday(), Weekday::Sat | Weekday::Sun);
        if !akhir_pekan && !libur.contains(&hari) {
            sisa -= 1;
        }
    }
    Tanggal::dari(hari)
}

/// The years between two days for which no holiday has been told: there the count knows weekends only.
pub(super) fn tahun_tanpa_libur(dari: Tanggal, sampai: Tanggal, libur: &[HariLibur]) -> Vec<i32> {
    let ada: BTreeSet<i32> =
        libur.iter().filter_map(|l| l.tanggal.nilai()).map(|t| t.naif().year()).collect();
    (dari.tahun()..=sampai.tahun()).filter(|t| !ada.contains(t)).collect()
}

/// The last day on which the LoI is valid: its own term, one year at most (Pasal 13(3)).
pub fn akhir_pernyataan(draf: &Draf) -> Option<Tanggal> {
    let tanggal = tanggal_surat(draf, TahapLuarNegeri::PernyataanKehendak)?.0;
    paling_lama(tanggal, draf.luar_negeri.loi.masa_berlaku.nilai(), SATU_TAHUN)
}

/// The last day of the naskah: its own term, five years at most (Pasal 32(1)).
pub fn akhir_naskah(draf: &Draf) -> Option<Tanggal> {
    let tanggal = tanggal_surat(draf, TahapLuarNegeri::Penandatanganan)?.0;
    paling_lama(tanggal, draf.luar_negeri.jangka_waktu.nilai(), LIMA_TAHUN)
}

fn paling_lama(mulai: Tanggal, lama: Option<Durasi>, batas: Durasi) -> Option<Tanggal> {
    let batas = mulai.akhir_setelah(batas);
    match lama.and_then(|lama| mulai.akhir_setelah(lama)) {
        Some(sendiri) => batas.map(|b| b.min(sendiri)),
        None => batas,
    }
}

/// The day by which the extension is asked for: six months before the end (Pasal 33).
pub fn batas_perpanjangan(akhir: Tanggal) -> Option<Tanggal> {
    Tanggal::dari(akhir.naif().checked_sub_months(Months::new(6))?)
}

/// The days of the next report after `terakhir`, the signing or the last report: the ends of the first week of January
/// (to the governor) and of the second (to the Minister), read as 7 and 14 January (Pasal 35–36).
///
/// A report of November or December is that of the January which follows.
pub fn batas_laporan(terakhir: Tanggal, berlapor: bool) -> Option<(Tanggal, Tanggal)> {
    let hari = terakhir.naif();
    let awal = berlapor && hari.month() >= 11;
    let tahun = hari.year() + if awal { 2 } else { 1 };
    Some((Tanggal::baru(tahun, 1, 7)?, Tanggal::baru(tahun, 1, 14)?))
}
