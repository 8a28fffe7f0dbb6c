//! Foreign naskah: every paper in every language, twins of one structure, nothing invented for the partner.
#![cfg(feature = "lanjutan")]

use std::collections::BTreeSet;

use docgen::draf::{Draf, TerjemahanBagian};
use docgen::naskah::{Bahasa, Blok, Naskah, Rincian, Sebaris, Sebarisan, nomori};
use docgen::ranah::{Dokumen, KelasKerjaSama, Pilihan as _};
use docgen::teks::{JenisButir, Klausul, PaketTeks, Potong, RincianTeks};
use docgen::{CaraBahasa, TampilBahasa, render_polos, susun_bahasa, susun_dengan_catatan};
use serde_json::{Value, json};

fn draf(isi: Value) -> Draf {
    serde_json::from_value(isi).expect("draft")
}

fn dwi(indonesia: &str, inggris: &str) -> Value {
    json!({"indonesia": indonesia, "inggris": inggris})
}

/// A province with a province: all answers given.
fn kembar() -> Draf {
    draf(json!({
        "kelas": "ksdpl", "dokumen": "naskah_kerja_sama",
        "pihak": [
            {"id": "a", "jenis": "provinsi", "nama": "Pemerintah Provinsi Jawa Barat",
             "penandatangan": {"nama": "Budi Contoh", "jabatan": "Gubernur Jawa Barat"}},
            {"id": "b", "jenis": "pemda_asing", "nama": "Pemerintah Provinsi Hanbit",
             "penandatangan": {"nama": "Kim Contoh", "jabatan": "Gubernur Hanbit"},
             "asing": {"nama": {"inggris": "Hanbit Provincial Government", "mitra": "한빛도"},
                       "jabatan": {"inggris": "Governor of Hanbit"}}}
        ],
        "tempat": "Bandung", "tanggal": "2027-11-21",
        "luar_negeri": {
            "jalur": "kembar",
            "bahasa": {"versi": "indonesia_inggris_mitra", "mitra": "korea", "acuan": "inggris"},
            "mitra": {"negara": dwi("Republik Korea", "Republic of Korea")},
            "objek": dwi("pertanian cerdas", "smart agriculture"),
            "latar_belakang": [dwi("hubungan baik yang telah terjalin sejak kunjungan tahun 2025",
                "the good relations that have existed since the visit of 2025")],
            "maksud": dwi("meningkatkan kesejahteraan masyarakat kedua provinsi",
                "improve the welfare of the people of the two provinces"),
            "tujuan": [dwi("peningkatan mutu hasil pertanian", "the improvement of the quality of agricultural products"),
                dwi("pertukaran tenaga ahli", "the exchange of experts")],
            "ruang_lingkup": [dwi("pelatihan petani", "the training of farmers"),
                dwi("pertukaran pelajar", "student exchange"), dwi("promosi wisata", "tourism promotion")],
            "pelaksanaan": dwi("Kegiatan dilaksanakan melalui program bersama",
                "The activities shall be carried out through joint programmes"),
            "pihak_ketiga": true,
            "pembiayaan": [
                {"pihak": "a", "sumber": dwi("APBD Provinsi Jawa Barat Tahun Anggaran 2028",
                    "the Regional Budget of West Java Province for the 2028 fiscal year"),
                 "untuk": dwi("pelatihan petani", "the training of farmers"), "jumlah": 500000000},
                {"pihak": "b", "sumber": dwi("anggaran Provinsi Hanbit", "the budget of Hanbit Province"),
                 "mata_uang": "KRW", "jumlah": 40000000}],
            "hibah": true, "pemilik_barang": "perolehan", "hki": true, "alih_pengetahuan": true,
            "cara_alih": dwi("pelatihan dan magang", "training and apprenticeships"),
            "kerahasiaan": true, "batas_personel": true,
            "jangka_waktu": {"lama": 3, "satuan": "tahun"}, "pemberitahuan_akhir": {"lama": 3, "satuan": "bulan"},
            "loi": {"masa_berlaku": {"lama": 1, "satuan": "tahun"}, "tempat": dwi("Seoul", "Seoul"),
                    "tanggal": "2026-11-20"}
        }
    }))
}

/// A city with an international organisation, where the Government has gone before.
fn penerusan() -> Draf {
    draf(json!({
        "kelas": "ksdll", "dokumen": "naskah_kerja_sama", "judul": "ketahanan iklim perkotaan",
        "pihak": [
            {"id": "a", "jenis": "kota", "nama": "Pemerintah Kota Ternate",
             "penandatangan": {"nama": "Sari Contoh", "jabatan": "Wali Kota Ternate"}},
            {"id": "b", "jenis": "organisasi_internasional", "nama": "Badan Iklim Contoh",
             "penandatangan": {"nama": "Jan Contoh", "jabatan": "Perwakilan di Indonesia"},
             "asing": {"nama": {"inggris": "Example Climate Agency"},
                       "jabatan": {"inggris": "Representative in Indonesia"}}}
        ],
        "tempat": "Ternate", "tanggal": "2027-03-01",
        "luar_negeri": {
            "jalur": "penerusan",
            "bahasa": {"versi": "indonesia_inggris", "susunan": "teks_terpisah"},
            "judul": {"inggris": "urban climate resilience"},
            "maksud": dwi("memperkuat ketahanan iklim Kota Ternate", "strengthen the climate resilience of Ternate City"),
            "tujuan": [dwi("penyusunan rencana aksi iklim", "the preparation of a climate action plan")],
            "ruang_lingkup": [dwi("kajian risiko iklim", "climate risk assessment"),
                dwi("pelatihan aparatur", "the training of civil servants")],
            "pemilik_barang": "daerah", "kelompok_kerja": false, "pihak_ketiga": false, "diperpanjang": false,
            "konsultasi_menteri": false,
            "jangka_waktu": {"lama": 1, "satuan": "tahun"},
            "loi": {"masa_berlaku": {"lama": 6, "satuan": "bulan"}, "tempat": dwi("Ternate", "Ternate"),
                    "tanggal": "2026-06-01"}
        }
    }))
}

const TAMPIL: [TampilBahasa; 5] = [
    TampilBahasa::Kolom,
    TampilBahasa::Terpisah,
    TampilBahasa::Indonesia,
    TampilBahasa::Inggris,
    TampilBahasa::Mitra,
];

fn cara(tampil: TampilBahasa) -> CaraBahasa {
    CaraBahasa { tampil, mitra_dahulu: false }
}

fn susun(d: &Draf, cara: &CaraBahasa) -> Naskah {
    susun_bahasa(d, PaketTeks::bawaan(), cara)
}

fn polos(d: &Draf, cara: &CaraBahasa) -> String {
    render_polos(&nomori(susun(d, cara)))
}

#[test]
fn cetak() {
    for d in [kembar(), penerusan()] {
        for dok in [Dokumen::NaskahKerjaSama, Dokumen::PernyataanKehendak] {
            let mut d = d.clone();
            d.dokumen = dok.into();
            for t in [TampilBahasa::Indonesia, TampilBahasa::Inggris, TampilBahasa::Mitra] {
                println!("======== {dok:?} {t:?}\n{}", polos(&d, &cara(t)));
            }
        }
    }
}
