//! Foreign papers without pasal: their headings in the order of the regulation, their activities, their languages.
#![cfg(all(feature = "lanjutan", feature = "docx"))]
#![allow(clippy::unwrap_used, reason = "tests")]

pub mod pembaca;

use docgen::draf::Draf;
use docgen::naskah::{Gaya, NaskahBernomor, nomori};
use docgen::ranah::Dokumen;
use docgen::render::docx::render_docx;
use docgen::render::render_html;
use docgen::teks::PaketTeks;
use docgen::{CaraBahasa, TampilBahasa, render_polos, susun_bahasa, susun_dengan_catatan};
use serde_json::{Value, json};

fn dwi(indonesia: &str, inggris: &str) -> Value {
    json!({"indonesia": indonesia, "inggris": inggris})
}

/// A province with a province; `dokumen` is composed.
fn draf(dokumen: Dokumen) -> Draf {
    let mut d: Draf = serde_json::from_value(json!({
        "kelas": "ksdpl", "tempat": "Bandung",
        "objek": {"urusan": [{"id": "pertanian"}]},
        "pihak": [
            {"id": "a", "jenis": "provinsi", "nama": "Pemerintah Provinsi Jawa Barat",
             "penandatangan": {"nama": "Budi Contoh", "jabatan": "Gubernur Jawa Barat"}},
            {"id": "b", "jenis": "pemda_asing", "nama": "Pemerintah Provinsi Hanbit",
             "penandatangan": {"nama": "Kim Contoh", "jabatan": "Gubernur Hanbit"},
             "asing": {"nama": {"inggris": "Hanbit Provincial Government"},
                       "jabatan": {"inggris": "Governor of Hanbit"}}}
        ],
        "luar_negeri": {
            "jalur": "kembar",
            "bahasa": {"versi": "indonesia_inggris"},
            "mitra": {"negara": dwi("Republik Korea", "Republic of Korea")},
            "objek": dwi("pertanian cerdas", "smart agriculture"),
            "kaitan_rencana": "peningkatan nilai tambah pertanian dalam RPJMD",
            "latar_belakang": [dwi("hubungan baik kedua provinsi", "the good relations of the two provinces"),
                dwi("kebutuhan akan pertanian yang tahan iklim", "the need for climate-resilient agriculture")],
            "maksud": dwi("meningkatkan kesejahteraan petani", "improve the welfare of farmers"),
            "tujuan": [dwi("peningkatan mutu hasil pertanian", "the improvement of agricultural products")],
            "sasaran": [dwi("kelompok tani", "farmer groups"), dwi("penyuluh pertanian", "agricultural advisers")],
            "ruang_lingkup": [dwi("pelatihan petani", "the training of farmers"),
                dwi("pertukaran tenaga ahli", "the exchange of experts")],
            "pembiayaan": [
                {"pihak": "a", "sumber": dwi("APBD Provinsi Jawa Barat", "the Regional Budget of West Java Province"),
                 "jumlah": 500_000_000},
                {"pihak": "b", "sumber": dwi("anggaran Provinsi Hanbit", "the budget of Hanbit Province"),
                 "mata_uang": "KRW", "jumlah": 40_000_000}],
            "jangka_waktu": {"lama": 3, "satuan": "tahun"},
            "kegiatan": [
                {"kegiatan": dwi("pelatihan petani", "training of farmers"), "tahun": 2028,
                 "mulai": "2028-03-01", "selesai": "2028-03-14",
                 "lokasi": dwi("Kabupaten Garut", "Garut Regency"),
                 "pelaksana": dwi("Dinas Tanaman Pangan dan Hortikultura", "the Food Crops and Horticulture Office"),
                 "peran_daerah": dwi("menyediakan peserta dan tempat", "provides participants and venue"),
                 "peran_mitra": dwi("menugaskan pelatih", "assigns trainers"),
                 "hasil": dwi("100 (seratus) petani terlatih", "100 (one hundred) trained farmers"),
                 "penerima": dwi("kelompok tani di Kabupaten Garut", "farmer groups in Garut Regency"),
                 "dana": [{"pihak": "a", "sumber": dwi("APBD Provinsi Jawa Barat", "the Regional Budget"),
                           "untuk": dwi("konsumsi dan tempat", "meals and venue"), "jumlah": 150_000_000}],
                 "realisasi": "104 (seratus empat) petani terlatih", "belanja": "Rp148.000.000,00 dari APBD"},
                {"kegiatan": dwi("magang penyuluh", "apprenticeship of advisers"), "tahun": 2029,
                 "lokasi": dwi("Hanbit", "Hanbit"), "pelaksana": dwi("Balai Penyuluhan", "the Advisory Centre"),
                 "peran_daerah": dwi("mengutus penyuluh", "sends advisers"),
                 "peran_mitra": dwi("menerima penyuluh", "hosts advisers"),
                 "hasil": dwi("5 (lima) penyuluh terampil", "5 (five) skilled advisers"),
                 "penerima": dwi("penyuluh pertanian", "agricultural advisers"),
                 "dana": [{"pihak": "b", "sumber": dwi("anggaran Hanbit", "the Hanbit budget"), "jumlah": 9_000_000,
                           "mata_uang": "KRW"}],
                 "realisasi": "belum berlangsung", "belanja": "belum ada"}],
            "kajian": {"penyusun": "Badan Riset Provinsi", "potensi": [{"uraian": "lahan sawah yang luas"}],
                "potensi_mitra": [{"uraian": "teknologi rumah kaca"}, {"uraian": "balai pelatihan"}],
                "kebutuhan": [{"uraian": "benih unggul"}], "manfaat": [{"uraian": "pendapatan petani naik"}],
                "kesimpulan": "Kerja sama layak dilanjutkan"},
            "tahun_rencana": 2028,
            "laporan": {"tahun": 2028, "tanggal": "2029-01-10", "hasil": [{"uraian": "mutu panen meningkat"}],
                "hambatan": [{"uraian": "jumlah pelatih terbatas"}], "tantangan": [{"uraian": "perubahan iklim"}],
                "analisis": "Pelatihan efektif", "tindak_lanjut": [{"uraian": "perluasan ke dua kabupaten"}]},
            "tahapan": [{"tahap": "rencana_kerja_sama", "tanggal": "2027-02-03"},
                {"tahap": "rencana_tahunan", "tanggal": "2027-12-01"}, {"tahap": "kajian", "tanggal": "2026-05-04"}]
        }
    }))
    .unwrap();
    d.dokumen = dokumen.into();
    d
}

const DOKUMEN: [Dokumen; 4] =
    [Dokumen::Kajian, Dokumen::RencanaKerjaSama, Dokumen::RencanaTahunan, Dokumen::LaporanLuarNegeri];

const TAMPIL: [TampilBahasa; 4] =
    [TampilBahasa::Kolom, TampilBahasa::Terpisah, TampilBahasa::Indonesia, TampilBahasa::Inggris];

fn susun(d: &Draf, tampil: TampilBahasa) -> NaskahBernomor {
    nomori(susun_bahasa(d, PaketTeks::bawaan(), &CaraBahasa { tampil, mitra_dahulu: false }))
}

fn polos(dokumen: Dokumen, tampil: TampilBahasa) -> String {
    render_polos(&susun(&draf(dokumen), tampil))
}

#[test]
fn lengkap_tanpa_rumpang_dan_tanpa_lubang() {
    for dokumen in DOKUMEN {
        let d = draf(dokumen);
        assert_eq!(susun_dengan_catatan(&d, PaketTeks::bawaan()).1, Vec::<String>::new());
        for tampil in TAMPIL {
            let n = susun(&d, tampil);
            assert_eq!(n.kosong(), vec![], "{dokumen:?} {tampil:?}");
            for p in n.paragraf() {
                let polos = p.polos();
                let lubang = [" .", " ;", " ,", "  ", ",,", "..", "{", "}"].iter().any(|l| polos.contains(l));
                assert!(!lubang, "{dokumen:?} {tampil:?}: {polos}");
                let isi = matches!(p.gaya, Gaya::Isi);
                assert!(!isi || polos.ends_with(['.', ':']), "{dokumen:?} {tampil:?}: {polos}");
            }
        }
    }
}

/// Headings of the regulation, in its order.
#[test]
fn bab_menurut_lampiran_peraturan() {
    let bab = |dokumen: Dokumen| -> Vec<String> {
        let n = susun(&draf(dokumen), TampilBahasa::Indonesia);
        let bab = n
            .paragraf()
            .into_iter()
            .filter(|p| p.gaya == Gaya::Subjudul)
            .map(docgen::naskah::ParagrafJadi::polos);
        bab.collect()
    };
    let kajian = [
        "Latar Belakang",
        "Maksud dan Tujuan",
        "Pemetaan Potensi dan Karakteristik serta Kebutuhan Daerah",
        "Manfaat terhadap Pembangunan Daerah",
        "Kesimpulan",
    ];
    assert_eq!(bab(Dokumen::Kajian), kajian);
    let rks = [
        "Subjek",
        "Latar Belakang",
        "Maksud, Tujuan, dan Sasaran",
        "Objek",
        "Ruang Lingkup",
        "Sumber Pembiayaan",
        "Jangka Waktu Pelaksanaan",
    ];
    assert_eq!(bab(Dokumen::RencanaKerjaSama), rks);
    let rkt = ["Uraian Kegiatan", "Peran Para Pihak", "Hasil yang Diharapkan", "Rencana Pembiayaan"];
    assert_eq!(bab(Dokumen::RencanaTahunan), rkt);
    let laporan = [
        "Latar Belakang",
        "Maksud, Tujuan, dan Sasaran",
        "Ruang Lingkup",
        "Perkembangan dan Hasil",
        "Penerima Manfaat",
        "Pendanaan",
        "Hambatan dan Tantangan",
        "Analisis dan Rencana Tindak Lanjut",
    ];
    assert_eq!(bab(Dokumen::LaporanLuarNegeri), laporan);
}

#[test]
fn kegiatan_setahun_dan_seluruhnya() {
    for (dokumen, ada) in [
        (Dokumen::RencanaKerjaSama, true),
        (Dokumen::RencanaTahunan, false),
        (Dokumen::LaporanLuarNegeri, false),
    ] {
        let teks = polos(dokumen, TampilBahasa::Indonesia).to_lowercase();
        assert!(teks.contains("pelatihan petani"), "{dokumen:?}");
        assert_eq!(teks.contains("magang penyuluh"), ada, "{dokumen:?}: {teks}");
    }
    let rkt = polos(Dokumen::RencanaTahunan, TampilBahasa::Kolom);
    for ada in [
        "TAHUN 2028",
        "pelatihan petani, yang dilaksanakan oleh Dinas Tanaman Pangan dan Hortikultura pada 1 Maret 2028 sampai dengan 14 Maret 2028.",
        "carried out by the Food Crops and Horticulture Office from 1 March 2028 to 14 March 2028.",
        "Disusun di Bandung pada tanggal 1 Desember 2027.",
        "Prepared at Bandung on 1 December 2027.",
        "untuk konsumsi dan tempat, sebesar Rp150.000.000",
        "for meals and venue, in the amount of",
    ] {
        assert!(rkt.contains(ada), "{ada}: {rkt}");
    }
}

#[test]
fn kajian_dan_laporan_hanya_indonesia_dan_satu_tanda_tangan() {
    for dokumen in [Dokumen::Kajian, Dokumen::LaporanLuarNegeri] {
        for tampil in TAMPIL {
            assert_eq!(polos(dokumen, tampil), polos(dokumen, TampilBahasa::Indonesia));
        }
        let teks = polos(dokumen, TampilBahasa::Kolom);
        assert!(teks.contains("Budi Contoh") && !teks.contains("Kim Contoh"), "{teks}");
        assert!(teks.starts_with(if dokumen == Dokumen::Kajian { "KAJIAN" } else { "LAPORAN" }), "{teks}");
    }
}

#[test]
fn yang_kosong_menjadi_rumpang() {
    for dokumen in DOKUMEN {
        let mut d = draf(dokumen);
        d.luar_negeri = docgen::draf::LuarNegeri::default();
        assert_eq!(susun_dengan_catatan(&d, PaketTeks::bawaan()).1, Vec::<String>::new());
        let n = susun(&d, TampilBahasa::Kolom);
        let jalur: Vec<&str> = n.kosong().into_iter().map(|k| k.1).collect();
        assert!(jalur.iter().any(|j| j.starts_with("luar_negeri.")), "{dokumen:?}: {jalur:?}");
        render_docx(&n, None).unwrap();
    }
}

#[test]
fn tiga_wujud_satu_bunyi() {
    let huruf = |teks: &str| teks.split_whitespace().collect::<String>();
    for dokumen in DOKUMEN {
        for tampil in TAMPIL {
            let n = susun(&draf(dokumen), tampil).tandai(true);
            let polos = huruf(&render_polos(&n));
            let docx = render_docx(&n, None).unwrap();
            pembaca::periksa::periksa_berkas(&docx);
            if let Some(folder) = std::env::var_os("NASKAH_KELUARAN") {
                let nama = format!("{dokumen:?}-{tampil:?}");
                std::fs::write(std::path::Path::new(&folder).join(&nama).with_extension("docx"), &docx)
                    .unwrap();
                let teks = std::path::Path::new(&folder).join(nama).with_extension("txt");
                std::fs::write(teks, render_polos(&n)).unwrap();
            }
            assert_eq!(polos, huruf(&pembaca::teks_badan(&docx).join(" ")), "{dokumen:?} {tampil:?}");
            let html: String =
                render_html(&n).split('<').map(|p| p.split_once('>').map_or("", |(_, teks)| teks)).collect();
            let html = html.replace("&#39;", "'").replace("&amp;", "&");
            assert_eq!(polos, huruf(&html), "{dokumen:?} {tampil:?}");
        }
    }
}
