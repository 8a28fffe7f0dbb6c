//! Tests of the rules that read the words of a duty.

use super::super::uji::{kb, pks_ksdpk, temuan, terpenuhi, tidak_berlaku};
use super::{kata_lentur, tanpa_pemikul, tanpa_waktu, uang};
use crate::draf::{AyatSendiri, Kewajiban, Sumber, Ubahan};
use crate::ranah::{JenisUbahan, KelasKerjaSama, SumberDana};

fn wajib(uraian: &str, tenggat: &str) -> Kewajiban {
    Kewajiban { uraian: uraian.to_owned(), tenggat: tenggat.to_owned(), ..Kewajiban::default() }
}

#[test]
fn ksd_502() {
    let mut d = pks_ksdpk();
    terpenuhi("KSD-502", &d);
    tidak_berlaku(
        "KSD-502",
        &kb(KelasKerjaSama::Ksdpk),
        "Hanya untuk Perjanjian Kerja Sama; naskah ini Kesepakatan Bersama.",
    );
    d.pihak[1].kewajiban.push(wajib("menyerahkan gedung", " "));
    d.pembiayaan.sumber.push(Sumber {
        jenis: SumberDana::AnggaranMitra.into(),
        untuk: "perbaikan gedung".to_owned(),
        ..Sumber::default()
    });
    d.pembiayaan.sumber.push(Sumber { tahun: 2027.into(), ..Sumber::default() });
    d.pembiayaan.sumber.push(Sumber { jenis: SumberDana::LainSah.into(), ..Sumber::default() });
    d.ubahan.push(Ubahan {
        jenis: JenisUbahan::Tambah.into(),
        pasal: "pilah".to_owned(),
        judul: "PEMILAHAN".to_owned(),
        ayat: vec![AyatSendiri {
            teks: "Sampah wajib dipilah di sumbernya".to_owned(),
            ..AyatSendiri::default()
        }],
        ..Ubahan::default()
    });
    temuan(
        "KSD-502",
        &d,
        &[
            (
                "saran",
                "pihak[1].kewajiban[1]",
                "Kewajiban PIHAK KEDUA (PT Contoh) tidak menyebut waktu atau peristiwa yang memulainya: “menyerahkan \
                 gedung” (pihak[1].kewajiban[1]).",
            ),
            (
                "saran",
                "ubahan",
                "Kalimat “Sampah wajib dipilah di sumbernya” mewajibkan sesuatu tanpa menyebut pihak yang wajib \
                 melakukannya.",
            ),
            ("saran", "pembiayaan.sumber[1].pihak", "Pihak yang membiayai perbaikan gedung belum disebut."),
            ("saran", "pembiayaan.sumber[2].pihak", "Pihak yang membiayai sumber dana ke-3 belum disebut."),
        ],
    );
}

#[test]
fn imb_005() {
    let mut d = pks_ksdpk();
    terpenuhi("IMB-005", &d);
    d.pihak[0].kewajiban.push(wajib("menyediakan petugas secukupnya", "setiap hari kerja"));
    let kalimat = "Kewajiban PIHAK KESATU (Pemerintah Kota Contoh) memakai ukuran yang lentur, yaitu “secukupnya”, sehingga pemenuhannya \
                   tidak dapat dinilai: “menyediakan petugas secukupnya” (pihak[0].kewajiban[1]).";
    temuan("IMB-005", &d, &[("saran", "pihak[0].kewajiban[1]", kalimat)]);
}

#[test]
fn waktu_di_dalam_kata() {
    for (uraian, tenggat, sepi) in [
        ("menyerahkan gedung", "", true),
        ("menyampaikan laporan akhir", "", true),
        ("menyampaikan laporan bulanan", "", false),
        ("mengganti barang yang rusak setelah dinilai", "", false),
        ("menyerahkan gedung", "paling lama 5 (lima) hari kerja", false),
        ("menjaga kerahasiaan data", "", false),
        ("tidak mengalihkan pekerjaan", "", false),
    ] {
        assert_eq!(tanpa_waktu(&wajib(uraian, tenggat)), sepi, "{uraian}");
    }
}

#[test]
fn kata_yang_lentur() {
    for (uraian, tenggat, lentur) in [
        ("membayar iuran", "secepatnya", true),
        ("melapor secara berkala", "", true),
        ("melapor secara berkala setiap triwulan", "", false),
        ("melapor secara berkala", "2 (dua) kali", false),
        ("memperbaiki jalan sepanjang memungkinkan", "setiap bulan", true),
        ("menyediakan kendaraan yang lulus uji berkala", "", false),
        ("membuka loket yang memungkinkan warga membayar tunai", "setiap hari", false),
        ("memaksimalkan penggunaan gedung", "setiap tahun", false),
    ] {
        assert_eq!(kata_lentur(&wajib(uraian, tenggat)).is_some(), lentur, "{uraian}");
    }
}

#[test]
fn kewajiban_tanpa_pemikul() {
    assert!(tanpa_pemikul("laporan wajib disampaikan paling lama 5 hari"));
    assert!(!tanpa_pemikul("laporan wajib disampaikan oleh kepala dinas"));
    assert!(!tanpa_pemikul("pihak kedua wajib dimintai pendapat"));
    assert!(!tanpa_pemikul("relawan wajib menyampaikan laporan"));
    assert!(!tanpa_pemikul("wajib di"));
}

#[test]
fn hak_atas_uang() {
    for (hak, uang_) in [
        ("menerima pembayaran Biaya Pengolahan", true),
        ("menerima Rp1.000,00 untuk setiap karcis", true),
        ("memperoleh pembebasan biaya Lokapasar", false),
        ("menerima laporan realisasi dana", false),
        ("memakai dana", false),
        ("menerima kembali gedung", false),
    ] {
        assert_eq!(uang(hak), uang_, "{hak}");
    }
}
