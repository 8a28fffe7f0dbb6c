use super::super::uji::{
    kb, nilai, nk, pks_ksdd, pks_ksdpk, temuan, temuan_dengan, terpenuhi, tidak_berlaku,
};
use super::*;
use crate::draf::{AyatSendiri, ButirSendiri, Ubahan};
use crate::ranah::{JenisPihak, JenisUbahan};

/// A complete draft with a pasal of the officer's own.
fn dengan_kalimat(kalimat: &str) -> Draf {
    let mut d = pks_ksdpk();
    d.ubahan.push(Ubahan {
        jenis: JenisUbahan::Tambah.into(),
        pasal: "sendiri".to_owned(),
        judul: "KETENTUAN LAIN".to_owned(),
        ayat: vec![AyatSendiri { teks: kalimat.to_owned(), ..AyatSendiri::default() }],
        ..Ubahan::default()
    });
    d
}

const JALUR: &str = "ubahan[0].ayat[0].teks";

fn satu(id: &str, kalimat: &str, harap: &str) {
    temuan(id, &dengan_kalimat(kalimat), &[("saran", JALUR, harap)]);
}

/// The changed sentence after the change that a rule offers.
fn diperbaiki(id: &str, kalimat: &str) -> String {
    let d = dengan_kalimat(kalimat);
    let Hasil::Temuan(t) = nilai(id, &d) else { panic!("{id}: tanpa temuan") };
    let perbaikan = t[0].perbaikan.as_ref().expect("ada perbaikan");
    perbaikan.terapkan(&d).ubahan[0].ayat[0].teks.clone()
}

#[test]
fn ksd_801() {
    let mut d = pks_ksdd();
    terpenuhi("KSD-801", &d);
    tidak_berlaku(
        "KSD-801",
        &kb(KelasKerjaSama::Ksdd),
        "Hanya untuk Perjanjian Kerja Sama; naskah ini Kesepakatan Bersama.",
    );
    d.meterai = false.into();
    let ditolak =
        "Naskah dinyatakan tidak bermeterai, padahal perjanjian beserta rangkapnya dikenai Bea Meterai.";
    temuan("KSD-801", &d, &[("peringatan", "meterai", ditolak)]);
    d.meterai = Isian::Kosong;
    d.ubahan.push(Ubahan {
        jenis: JenisUbahan::Ganti.into(),
        pasal: "penutup".to_owned(),
        ayat: vec![AyatSendiri {
            teks: "Naskah ini dibuat rangkap dua.".to_owned(),
            ..AyatSendiri::default()
        }],
        ..Ubahan::default()
    });
    let penutup = "Pasal penutup ditulis sendiri dan tidak menyebut meterai, padahal perjanjian beserta rangkapnya dikenai Bea Meterai.";
    temuan("KSD-801", &d, &[("peringatan", "ubahan", penutup)]);
    d.ubahan[0].ayat[0].teks = "Naskah ini dibuat rangkap dua dan bermeterai cukup.".to_owned();
    terpenuhi("KSD-801", &d);
}

#[test]
fn ksd_802() {
    let mut d = nk();
    terpenuhi("KSD-802", &d);
    d.pihak[1].nomor = " 100/A/2027".to_owned();
    let sama = "PIHAK KESATU (Pemerintah Kota Contoh) dan PIHAK KEDUA (Kantor Imigrasi Contoh) memakai nomor yang sama, \
                yaitu “100/A/2027”, padahal setiap pihak memakai nomor dari registernya sendiri.";
    temuan("KSD-802", &d, &[("saran", "pihak[1].nomor", sama)]);
    d.pihak[1].nomor.clear();
    let tanpa = "PIHAK KEDUA (Kantor Imigrasi Contoh) belum memberi nomor pada naskah.";
    temuan("KSD-802", &d, &[("saran", "pihak[1].nomor", tanpa)]);
    let mut d = pks_ksdpk();
    d.pihak[0].nomor.clear();
    let sebab = "Bagian Judul dan Nomor belum ada dalam naskah; ketiadaannya dilaporkan oleh aturan \
                 kelengkapan (KSD-500).";
    tidak_berlaku("KSD-802", &d, sebab);
}

#[test]
fn ksd_803() {
    terpenuhi("KSD-803", &dengan_kalimat("Laporan diserahkan pada Kamis, 10 Desember 2026."));
    let hari =
        "Hari dan tanggal pada “Senin, 10 Desember 2026” tidak cocok; tanggal itu jatuh pada hari Kamis.";
    satu("KSD-803", "Laporan diserahkan pada Senin, 10 Desember 2026.", hari);
    let kata = "Kata dan angka pada “Sembilan bulan Desember tahun Dua Ribu Dua Puluh Enam (10-12-2026)” tidak cocok; \
                katanya berarti 9 Desember 2026.";
    satu("KSD-803", "Pada tanggal Sembilan bulan Desember tahun Dua Ribu Dua Puluh Enam (10-12-2026).", kata);
    satu(
        "KSD-803",
        "Berlaku sampai 31 November 2027.",
        "Tanggal “31 November 2027” tidak ada dalam kalender.",
    );
}

#[test]
fn ksd_804() {
    let mut d = pks_ksdpk();
    terpenuhi("KSD-804", &d);
    d.rangkap = 1.into();
    temuan("KSD-804", &d, &[("saran", "rangkap", "Naskah dibuat dalam 1 rangkap asli, padahal pihaknya 2.")]);
    d.rangkap = 3.into();
    terpenuhi("KSD-804", &d);
}

#[test]
fn ksd_805() {
    terpenuhi("KSD-805", &dengan_kalimat("Denda 2,5% (dua koma lima persen) selama 14 (empat belas) hari."));
    let uang = "Angka dan kata pada “Rp5.000.000,00 (lima ribu rupiah)” berbeda; angka itu ditulis “Rp5.000.000,00 (lima \
                juta rupiah)”.";
    satu("KSD-805", "Biaya sebesar Rp5.000.000,00 (lima ribu rupiah).", uang);
    let mut d = pks_ksdpk();
    d.maksud = "mendampingi 40 (empat) peserta".to_owned();
    // Where the answer does not reach the naskah, nothing is reported.
    terpenuhi("KSD-805", &d);
}

#[test]
fn ksd_806() {
    terpenuhi("KSD-806", &dengan_kalimat("Biaya sebesar Rp1.000.000,00 (satu juta rupiah)."));
    let kalimat = "Sebesar Rp. 1.000.000,- per bulan dan Rp 500 per hari.";
    let t = |salah: &str, benar: &str| {
        format!("Jumlah “{salah}” (1 tempat) belum dalam bentuk baku, yaitu “{benar}”.")
    };
    temuan(
        "KSD-806",
        &dengan_kalimat(kalimat),
        &[
            ("saran", JALUR, &t("Rp. 1.000.000,-", "Rp1.000.000,00")),
            ("saran", JALUR, &t("Rp 500", "Rp500,00")),
        ],
    );
    assert_eq!(diperbaiki("KSD-806", kalimat), "Sebesar Rp1.000.000,00 per bulan dan Rp 500 per hari.");
}

#[test]
fn ksd_807() {
    terpenuhi("KSD-807", &dengan_kalimat("Kerja sama dengan PT Kerjasama Abadi dilaksanakan wali kota."));
    let kalimat = "Kerjasama ini dan kerjasama lain, selain PT Kerjasama Abadi, dilaporkan kepada Walikota.";
    let kerja_sama = "Kata “Kerjasama” (2 tempat) tidak baku; bentuk bakunya “Kerja sama”.";
    let wali_kota = "Kata “Walikota” (1 tempat) tidak baku; bentuk bakunya “Wali Kota”.";
    temuan("KSD-807", &dengan_kalimat(kalimat), &[("saran", JALUR, kerja_sama), ("saran", JALUR, wali_kota)]);
    let harap = "Kerja sama ini dan kerja sama lain, selain PT Kerjasama Abadi, dilaporkan kepada Walikota.";
    assert_eq!(diperbaiki("KSD-807", kalimat), harap);
    // A company that bears the word in its name keeps it everywhere.
    let mut d = dengan_kalimat("Laporan diserahkan kepada Kerjasama Kita.");
    d.pihak[1].nama = "Kerjasama Kita".to_owned();
    terpenuhi("KSD-807", &d);
}

#[test]
fn ksd_807_di_beberapa_isian() {
    let mut d = dengan_kalimat("Program kerjasama dievaluasi.");
    d.ubahan[0]
        .ayat
        .push(AyatSendiri { teks: "Hasil kerjasama dilaporkan.".to_owned(), ..AyatSendiri::default() });
    d.ubahan[0].alasan = "usul kerjasama".to_owned();
    let Hasil::Temuan(t) = nilai("KSD-807", &d) else { panic!("tanpa temuan") };
    let jalur: Vec<_> = t[0].lokasi.iter().filter_map(|l| l.jalur.as_deref()).collect();
    assert_eq!(jalur, [JALUR, "ubahan[0].ayat[1].teks"]);
    let baru = t[0].perbaikan.as_ref().expect("ada").terapkan(&d);
    assert_eq!(baru.ubahan[0].ayat[1].teks, "Hasil kerja sama dilaporkan.");
    assert_eq!(baru.ubahan[0].alasan, "usul kerjasama");
}

#[test]
fn ksd_808() {
    terpenuhi(
        "KSD-808",
        &dengan_kalimat("Sebagaimana dimaksud dalam Pasal 3, kecuali Pasal 1338 Kitab Undang-Undang."),
    );
    satu("KSD-808", "Sebagaimana dimaksud dalam pasal 3.", "Rujukan “pasal 3” (1 tempat) ditulis “Pasal 3”.");
    let putus = "Rujukan ke Pasal 40 tidak menemukan tujuannya; naskah ini terdiri atas 18 pasal.";
    satu("KSD-808", "Sebagaimana dimaksud dalam Pasal 40.", putus);
    let ayat = "Rujukan ke Pasal 3 ayat (2) tidak menemukan tujuannya; naskah ini terdiri atas 18 pasal.";
    satu("KSD-808", "Sebagaimana dimaksud dalam Pasal 3 ayat (2).", ayat);
}

#[test]
fn ksd_809() {
    terpenuhi("KSD-809", &dengan_kalimat("Berupa uang dan/atau barang."));
    let t = "Kata “dan/atau” diulang dalam satu kalimat, yaitu pada “dan/atau barang dan/atau”, sehingga pilihannya tidak jelas.";
    satu("KSD-809", "Berupa uang dan/atau barang dan/atau jasa.", t);
}

#[test]
fn ksd_810() {
    terpenuhi("KSD-810", &dengan_kalimat("PARA PIHAK menaati Perjanjian Kerja Sama ini."));
    let hindari = "Frasa “Tanpa mengurangi hak” menyembunyikan syarat yang sebenarnya dimaksud.";
    satu("KSD-810", "Tanpa mengurangi hak PIHAK KESATU, denda dibayar.", hindari);
    let istilah =
        "Sebutan “kedua belah pihak” (1 tempat) menamai hal yang dalam naskah ini disebut “PARA PIHAK”.";
    satu("KSD-810", "Disepakati kedua belah pihak.", istilah);
    assert_eq!(diperbaiki("KSD-810", "Kontrak ini mengikat."), "Perjanjian Kerja Sama ini mengikat.");
}

#[test]
fn ksd_811() {
    let mut d = pks_ksdpk();
    d.pihak[0].lambang_negara = true.into();
    terpenuhi("KSD-811", &d);
    d.pihak[0].penandatangan.kapasitas = Kapasitas::PejabatPerangkatDaerah.into();
    let t = "Naskah memuat Lambang Negara untuk PIHAK KESATU (Pemerintah Kota Contoh), padahal yang menandatangani \
             pejabat perangkat daerah.";
    temuan("KSD-811", &d, &[("peringatan", "pihak[0].lambang_negara", t)]);
    d.pihak[0].lambang_negara = false.into();
    terpenuhi("KSD-811", &d);
    d.pihak[0].lambang_negara = true.into();
    d.pihak[0].jenis = JenisPihak::Yayasan.into();
    terpenuhi("KSD-811", &d);
}

#[test]
fn ksd_812() {
    let mut d = pks_ksdpk();
    d.halaman.ukuran = 12.into();
    d.halaman.tepi_kiri = 30.into();
    terpenuhi("KSD-812", &d);
    d.halaman.ukuran = 16.into();
    d.halaman.tepi_atas = 0.into();
    let ukuran = "Ukuran huruf 16 poin berada di luar 10 sampai dengan 14 poin, sehingga naskah dicetak dengan ukuran \
                  bawaan.";
    let tepi =
        "Tepi atas 0 mm berada di luar 5 sampai dengan 60 mm, sehingga naskah dicetak dengan tepi bawaan.";
    temuan("KSD-812", &d, &[("saran", "halaman.ukuran", ukuran), ("saran", "halaman.tepi_atas", tepi)]);
}

#[test]
fn ksd_813() {
    let d = pks_ksdpk();
    terpenuhi("KSD-813", &d);
    let elektronik = ("pelaksanaan", "Laporan dibubuhi tanda tangan elektronik PIHAK KEDUA");
    temuan_dengan(
        "KSD-813",
        &d,
        &[elektronik, ("penutup", "Naskah dibubuhi tanda tangan basah")],
        &[(
            "saran",
            "ubahan",
            "Naskah menyebut tanda tangan elektronik (“Laporan dibubuhi tanda tangan elektronik PIHAK KEDUA”) dan tanda \
             tangan basah (“Naskah dibubuhi tanda tangan basah”).",
        )],
    );
    terpenuhi(
        "KSD-813",
        &dengan_kalimat("Naskah memakai tanda tangan elektronik, bukan tanda tangan basah."),
    );
}

#[test]
fn nsk_001() {
    let mut d = pks_ksdpk();
    terpenuhi("NSK-001", &d);
    d.maksud = "menata ... sampah".to_owned();
    d.pihak[1].nomor = "041/XXX/2027".to_owned();
    d.pengecualian.push(crate::draf::Pengecualian { alasan: "...".to_owned(), ..Default::default() });
    let t = |sisa: &str| format!("Isian memuat “{sisa}”, yang tampak seperti sisa format yang belum diisi.");
    temuan("NSK-001", &d, &[("saran", "pihak[1].nomor", &t("041/XXX/2027")), ("saran", "maksud", &t("..."))]);
}

#[test]
fn nsk_002() {
    terpenuhi("NSK-002", &dengan_kalimat("Masing-masing PIHAK dan dan-lain."));
    let t = "Kata pada “untuk untuk” tertulis dua kali (1 tempat).";
    satu("NSK-002", "Bertujuan untuk untuk menata.", t);
    assert_eq!(diperbaiki("NSK-002", "Bertujuan untuk untuk menata."), "Bertujuan untuk menata.");
    assert_eq!(diperbaiki("NSK-002", "Sampah yang yang yang terpilah."), "Sampah yang yang terpilah.");
}

#[test]
fn nsk_003() {
    tidak_berlaku("NSK-003", &pks_ksdpk(), "Naskah ini tidak mendefinisikan istilah.");
    let istilah = |i: &str| crate::draf::Istilah { istilah: i.to_owned(), arti: "tempat".to_owned() };
    let mut d = dengan_kalimat("Sampah dibawa ke Depo setiap hari.");
    d.istilah = vec![istilah("Depo")];
    terpenuhi("NSK-003", &d);
    d.istilah = vec![istilah("Depo"), istilah("Rumah Kompos"), istilah("depo")];
    let lepas = "Istilah “Rumah Kompos” didefinisikan, tetapi tidak dipakai dengan tulisan yang sama di bagian lain naskah.";
    let ganda = "Istilah “depo” didefinisikan lebih dari satu kali.";
    temuan("NSK-003", &d, &[("saran", "istilah[1].istilah", lepas), ("saran", "istilah[2].istilah", ganda)]);
}

#[test]
fn nsk_004() {
    terpenuhi(
        "NSK-004",
        &dengan_kalimat("Laporan PIHAK KEDUA disampaikan kepada Pemerintah Kota Contoh dan pihak ketiga."),
    );
    let label = "Naskah menyebut PIHAK KETIGA, padahal pihaknya hanya 2.";
    satu("NSK-004", "Laporan disampaikan kepada PIHAK KETIGA.", label);
    let nama = "Naskah menulis “Pemerintah Kota Conto”, padahal nama pihak itu “Pemerintah Kota Contoh”.";
    satu("NSK-004", "Laporan disampaikan kepada Pemerintah Kota Conto.", nama);
    let titik = "Naskah menulis “PT. Contoh”, padahal nama pihak itu “PT Contoh”.";
    satu("NSK-004", "Laporan disusun PT. Contoh setiap bulan.", titik);
}

#[test]
fn nsk_005() {
    let mut d = dengan_kalimat("Tim bertugas:");
    let butir = |u: &str| ButirSendiri { uraian: u.to_owned(), ..ButirSendiri::default() };
    let kosong = "Kalimat “Tim bertugas:” membuka rincian, tetapi tidak diikuti butir.";
    temuan("NSK-005", &d, &[("saran", JALUR, kosong)]);
    d.ubahan[0].ayat[0].rincian = vec![butir("memilah"), butir("mengangkut")];
    terpenuhi("NSK-005", &d);
    d.ubahan[0].ayat[0].rincian = vec![butir("a. memilah"), butir("mengangkut; dan")];
    let nomor = "Butir “a. memilah” (1 tempat) diawali nomor atau tanda yang diketik sendiri, padahal naskah memberi nomor dengan sendirinya.";
    let sambung = "Butir “mengangkut; dan” (1 tempat) diakhiri kata sambung yang diketik sendiri, padahal naskah membubuhkannya dengan sendirinya.";
    temuan(
        "NSK-005",
        &d,
        &[
            ("saran", "ubahan[0].ayat[0].rincian[0].uraian", nomor),
            ("saran", "ubahan[0].ayat[0].rincian[1].uraian", sambung),
        ],
    );
}

#[test]
fn nsk_006() {
    terpenuhi("NSK-006", &dengan_kalimat("Sampah, yaitu kertas; plastik; dan kaca."));
    let t = "Tanda baca pada “kertas ,” (1 tempat) keliru; yang benar “kertas,”.";
    satu("NSK-006", "Sampah berupa kertas , plastik.", t);
    assert_eq!(diperbaiki("NSK-006", "Sampah berupa kertas , plastik."), "Sampah berupa kertas, plastik.");
}
