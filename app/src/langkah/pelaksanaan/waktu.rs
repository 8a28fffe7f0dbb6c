//! The term, with its last day as it is being entered.

use docgen::bahasa::tanggal_panjang;
use docgen::draf::{Draf, Isian};
use docgen::ranah::{MulaiBerlaku, SatuanWaktu, Tanggal};
use docgen::teks::antarmuka::{kata, kata_isi};
use leptos::prelude::*;

use crate::keadaan::Keadaan;
use crate::komponen::dinamis::{hidup, ingat};
use crate::komponen::{Tanya, catatan, selalu, tanyakan};
use crate::langkah::Langkah;

/// What is asked about the term.
pub(in crate::langkah) const WAKTU: &[Tanya] = &[
    Tanya::Isian("jangka_waktu.lama", selalu),
    Tanya::Isian("jangka_waktu.mulai", selalu),
    Tanya::Isian("jangka_waktu.tanggal_mulai", |d| {
        d.jangka_waktu.mulai.adalah(MulaiBerlaku::TanggalTertentu)
    }),
    Tanya::Kata(selalu, akhir),
    Tanya::Isian("jangka_waktu.tanggal_akhir", |d| {
        // Where the end cannot be reckoned, somebody has to say it.
        d.jangka_waktu.tanggal_akhir != Isian::Kosong || tak_terhitung(d)
    }),
    Tanya::Isian("jangka_waktu.diperpanjang", selalu),
    Tanya::Kata(|d| d.jangka_waktu.diperpanjang.ya(), || catatan(kata("pelaksanaan.perpanjangan"))),
    Tanya::Bawaan("jangka_waktu.tenggat_perpanjangan", "jangka.tenggat", |d| {
        d.jangka_waktu.diperpanjang.ya()
    }),
    Tanya::Isian("jangka_waktu.kali_perpanjangan", |d| d.jangka_waktu.diperpanjang.ya()),
];

/// A length in hours or working days has no last day without a list of holidays.
fn tak_terhitung(d: &Draf) -> bool {
    d.jangka_waktu.lama.nilai().is_some_and(|l| matches!(l.satuan, SatuanWaktu::Jam | SatuanWaktu::HariKerja))
}

/// The questions.
pub(super) fn isi() -> AnyView {
    tanyakan(WAKTU)
}

/// The last day: reckoned, or what is missing to reckon it.
#[derive(Debug, Clone, PartialEq, Eq)]
enum Akhir {
    /// No length yet.
    BelumAdaLama,
    /// No start yet; the path of the field that gives it.
    BelumAdaAwal(&'static str),
    /// Cannot be reckoned.
    TakTerhitung,
    /// Reckoned; with the day that the officer states, where it is another one.
    Pada(Tanggal, Option<Tanggal>),
}

fn hitung(d: &Draf) -> Akhir {
    let j = &d.jangka_waktu;
    if j.lama.nilai().is_none() {
        return Akhir::BelumAdaLama;
    }
    if tak_terhitung(d) {
        return Akhir::TakTerhitung;
    }
    match d.akhir_jangka_waktu() {
        Some(hari) => Akhir::Pada(hari, j.tanggal_akhir.nilai().filter(|t| *t != hari)),
        None if j.mulai.adalah(MulaiBerlaku::TanggalTertentu) => {
            Akhir::BelumAdaAwal("jangka_waktu.tanggal_mulai")
        }
        None => Akhir::BelumAdaAwal("tanggal"),
    }
}

fn akhir() -> AnyView {
    let k = Keadaan::ambil();
    let akhir = ingat(move || k.draf.with(|d| hitung(d)));
    let induk = ingat(move || k.draf.with(|d| melampaui_induk(d)));
    let tulis = |t: Tanggal| tanggal_panjang(t.naif());
    let isi = move || match akhir.get() {
        Akhir::BelumAdaLama => kata("pelaksanaan.akhir_tanpa_lama").into_any(),
        Akhir::TakTerhitung => kata("pelaksanaan.akhir_tak_terhitung").into_any(),
        Akhir::BelumAdaAwal(jalur) => {
            let tujuan = k.alamat(Some(Langkah::dari_jalur(jalur)), Some(jalur)).alamat();
            view! {
                {kata("pelaksanaan.akhir_tanpa_awal")}
                " "
                <a href=tujuan>{kata("pelaksanaan.isi_awal")}</a>
            }
            .into_any()
        }
        Akhir::Pada(hari, None) => {
            kata_isi("pelaksanaan.akhir_pada", &[("tanggal", &tulis(hari))]).into_any()
        }
        Akhir::Pada(hari, Some(tertulis)) => {
            let isi = [("tanggal", tulis(hari)), ("tertulis", tulis(tertulis))];
            kata_isi("pelaksanaan.akhir_beda", &isi.each_ref().map(|(n, t)| (*n, t.as_str()))).into_any()
        }
    };
    view! {
        <p class="catatan" role="status">{hidup(isi)}</p>
        {hidup(move || induk.get().map(|t| catatan(kata_isi("pelaksanaan.melampaui_induk", &[("tanggal", &tulis(t))]))))}
    }
    .into_any()
}

/// The last day of the kesepakatan above, when this naskah ends after it.
fn melampaui_induk(d: &Draf) -> Option<Tanggal> {
    let akhir = d.akhir()?;
    d.induk.akhir.nilai().filter(|induk| crate::langkah::syarat::pks(d) && akhir > *induk)
}

#[cfg(test)]
mod tests {
    use super::*;
    use docgen::ranah::Durasi;

    fn tgl(tahun: i32, bulan: u32, hari: u32) -> Tanggal {
        Tanggal::baru(tahun, bulan, hari).expect("ada")
    }

    #[test]
    fn akhir_dihitung_atau_disebut_kurangnya() {
        let mut d = Draf::default();
        assert_eq!(hitung(&d), Akhir::BelumAdaLama);
        d.jangka_waktu.lama = Durasi::baru(3, SatuanWaktu::Tahun).expect("sah").into();
        assert_eq!(hitung(&d), Akhir::BelumAdaAwal("tanggal"));
        d.tanggal = tgl(2026, 11, 21).into();
        assert_eq!(hitung(&d), Akhir::Pada(tgl(2029, 11, 20), None));
        d.jangka_waktu.tanggal_akhir = tgl(2029, 11, 20).into();
        assert_eq!(hitung(&d), Akhir::Pada(tgl(2029, 11, 20), None));
        d.jangka_waktu.tanggal_akhir = tgl(2029, 12, 31).into();
        assert_eq!(hitung(&d), Akhir::Pada(tgl(2029, 11, 20), Some(tgl(2029, 12, 31))));
        d.jangka_waktu.mulai = MulaiBerlaku::TanggalTertentu.into();
        assert_eq!(hitung(&d), Akhir::BelumAdaAwal("jangka_waktu.tanggal_mulai"));
        d.jangka_waktu.lama = Durasi::baru(30, SatuanWaktu::HariKerja).expect("sah").into();
        assert_eq!(hitung(&d), Akhir::TakTerhitung);
    }

    #[test]
    fn akhir_dibandingkan_dengan_induk() {
        let mut d = Draf { tanggal: tgl(2026, 11, 21).into(), ..Draf::default() };
        d.jangka_waktu.lama = Durasi::baru(3, SatuanWaktu::Tahun).expect("sah").into();
        assert_eq!(melampaui_induk(&d), None);
        d.induk.akhir = tgl(2029, 11, 20).into();
        assert_eq!(melampaui_induk(&d), None);
        d.induk.akhir = tgl(2029, 11, 19).into();
        assert_eq!(melampaui_induk(&d), Some(tgl(2029, 11, 19)));
        d.jangka_waktu.tanggal_akhir = tgl(2029, 11, 19).into();
        assert_eq!(melampaui_induk(&d), None);
    }
}
