use super::super::uji::{
    kb, naskah_dengan, nk, pks_ksdd, pks_ksdpk, temuan, temuan_dengan, terpenuhi, tgl, tidak_berlaku,
};
use super::*;
use crate::aturan::cari;
use crate::draf::{AyatSendiri, Draf, Ubahan};
use crate::naskah::{Blok, ButirRinci, Corak, KataSambung, Naskah, NaskahBernomor, Rincian, nomori, teks};
use crate::ranah::JenisUbahan;

fn ganti(d: &mut Draf, pasal: &str, kalimat: &[&str]) {
    let ayat = kalimat.iter().map(|k| AyatSendiri { teks: (*k).to_owned(), ..AyatSendiri::default() });
    d.ubahan.push(Ubahan {
        jenis: JenisUbahan::Ganti.into(),
        pasal: pasal.to_owned(),
        ayat: ayat.collect(),
        ..Ubahan::default()
    });
}

#[test]
fn ksd_501() {
    let dasar = pks_ksdpk();
    terpenuhi("KSD-501", &dasar);
    tidak_berlaku("KSD-501", &pks_ksdd(), "Hanya untuk KSDPK; naskah ini KSDD.");
    let t = "Pasal sanksi yang ditulis sendiri hanya mengenai PIHAK KEDUA (PT Contoh), padahal sanksi ditujukan kepada \
             pihak yang tidak memenuhi perjanjian.";
    for kalimat in [
        "PIHAK KEDUA yang terlambat menyerahkan laporan dikenai denda.",
        "PIHAK KESATU dapat mengenakan denda kepada PIHAK KEDUA.",
        "Dalam hal PIHAK KEDUA lalai, kerja sama dihentikan.",
    ] {
        let mut d = dasar.clone();
        ganti(&mut d, "sanksi", &[kalimat]);
        temuan("KSD-501", &d, &[("peringatan", "ubahan", t)]);
    }
    for kalimat in [
        &["PIHAK yang tidak memenuhi kewajiban dikenai teguran."] as &[&str],
        &["PIHAK KESATU yang lalai dikenai teguran.", "PIHAK KEDUA yang lalai dikenai denda."],
        &["Sanksi mengikuti peraturan perundang-undangan."],
        &["PIHAK KEDUA dikenai denda.", "Sanksi berlaku bagi PARA PIHAK."],
    ] {
        let mut d = dasar.clone();
        ganti(&mut d, "sanksi", kalimat);
        terpenuhi("KSD-501", &d);
    }
}

#[test]
fn ksd_506() {
    let d = pks_ksdpk();
    terpenuhi("KSD-506", &d);
    let kalimat = "Kerja sama mengikuti PP Nomor 50 Tahun 2007";
    let t = "Naskah merujuk PP 50/2007, yang sudah dicabut, dalam kalimat “Kerja sama mengikuti PP Nomor 50 Tahun 2007”; \
             rujukan yang berlaku adalah PP 28/2018.";
    temuan_dengan("KSD-506", &d, &[("pelaksanaan", kalimat)], &[("peringatan", "", t)]);
    for kalimat in [
        "Peraturan Menteri Dalam Negeri Nomor 3 Tahun 2008 diikuti",
        "Permendagri 74/2012 diikuti",
        "Pasal 3 Undang-Undang Nomor 31 Tahun 1999 diikuti",
        "Pasal 2 ayat (1) UU 31/1999 diikuti",
    ] {
        let n = naskah_dengan(&d, &[("pelaksanaan", kalimat)]);
        let k = Konteks::baru(&d, &n, tgl("2026-11-21").naif());
        assert!(matches!(dicabut(&k), Hasil::Temuan(_)), "{kalimat}");
    }
    for kalimat in [
        "PP Nomor 28 Tahun 2018, yang mencabut aturan Nomor 50 Tahun 2007",
        "Permendagri Nomor 13 Tahun 2008 dan PP 150/2007",
        "Peraturan Pemerintah Nomor 50 Tahun 2007 telah dicabut",
        "Pasal 12B Undang-Undang Nomor 31 Tahun 1999 diikuti",
        "Undang-Undang Nomor 31 Tahun 1999 sebagaimana telah diubah",
        "Pasal 2 ayat (2) UU 31/1999 diikuti",
    ] {
        let n = naskah_dengan(&d, &[("pelaksanaan", kalimat)]);
        let k = Konteks::baru(&d, &n, tgl("2026-11-21").naif());
        assert_eq!(dicabut(&k), Hasil::Terpenuhi, "{kalimat}");
    }
}

#[test]
fn ksd_506_menurut_tanggal_naskah() {
    let mut d = pks_ksdpk();
    d.tanggal = tgl("2018-01-05").into();
    let n = naskah_dengan(&d, &[("pelaksanaan", "Kerja sama mengikuti PP Nomor 50 Tahun 2007")]);
    assert_eq!(dicabut(&Konteks::baru(&d, &n, tgl("2026-11-21").naif())), Hasil::Terpenuhi);
}

/// A naskah with a list of legal bases.
fn berdasar(d: &Draf, dasar: &[&str]) -> NaskahBernomor {
    let mut n = naskah_dengan(d, &[]);
    let semua = dasar.iter().copied().chain(d.dasar_hukum.iter().map(|b| b.uraian.as_str()));
    let butir = semua.map(|u| ButirRinci {
        id: None,
        isi: teks(u, Corak::default()),
        rincian: None,
        asal: crate::naskah::Asal::default(),
    });
    let rincian = Rincian { kata: KataSambung::Dan, butir: butir.collect() };
    n.blok.extend(nomori(Naskah { blok: vec![Blok::DasarHukum(rincian)], ..Naskah::default() }).blok);
    n
}

fn dinilai(id: &str, d: &Draf, dasar: &[&str]) -> Hasil {
    let n = berdasar(d, dasar);
    cari(id).expect("ada").nilai(&Konteks::baru(d, &n, tgl("2026-11-21").naif()))
}

#[test]
fn ksd_506_dalam_dasar_hukum() {
    let mut d = pks_ksdpk();
    let lama = "Peraturan Pemerintah Nomor 50 Tahun 2007 tentang Tata Cara Pelaksanaan Kerja Sama Daerah";
    d.dasar_hukum = vec![Butir { uraian: lama.to_owned() }];
    let Hasil::Temuan(t) = dinilai("KSD-506", &d, &[]) else { panic!("tanpa temuan") };
    assert_eq!(t[0].lokasi[0].jalur.as_deref(), Some("dasar_hukum[0].uraian"));
    let baru = t[0].perbaikan.as_ref().expect("ada").terapkan(&d);
    assert!(baru.dasar_hukum.is_empty());
    assert_eq!(dinilai("KSD-506", &baru, &["Peraturan Daerah"]), Hasil::Terpenuhi);
}

#[test]
fn ksd_507() {
    tidak_berlaku("KSD-507", &pks_ksdpk(), "Naskah ini tidak memuat daftar dasar hukum.");
    let (uu, pp) = ("Undang-Undang Nomor 23 Tahun 2014", "Peraturan Pemerintah Nomor 28 Tahun 2018");
    assert_eq!(dinilai("KSD-507", &nk(), &[uu, pp]), Hasil::Terpenuhi);
    let mut d = pks_ksdpk();
    for harap in [
        "Peraturan Pemerintah Nomor 28 Tahun 2018 tentang Kerja Sama Daerah",
        "Peraturan Menteri Dalam Negeri Nomor 22",
    ] {
        let Hasil::Temuan(t) = dinilai("KSD-507", &d, &[uu]) else { panic!("{harap}") };
        let kalimat = t[0].pesan.kalimat();
        assert!(kalimat.starts_with(&format!("Daftar dasar hukum belum memuat {harap}")), "{kalimat}");
        let p = t[0].perbaikan.as_ref().expect("ada");
        d = p.terapkan(&d);
        assert_eq!(p.terapkan(&d), d, "konvergen");
    }
    assert_eq!(dinilai("KSD-507", &d, &[uu]), Hasil::Terpenuhi);
}

#[test]
fn ksd_510() {
    let mut d = kb(KelasKerjaSama::Ksdd);
    terpenuhi("KSD-510", &d);
    tidak_berlaku(
        "KSD-510",
        &pks_ksdd(),
        "Hanya untuk Kesepakatan Bersama; naskah ini Perjanjian Kerja Sama.",
    );
    let uang = "Kesepakatan Bersama memuat jumlah uang dalam kalimat “Biaya sebesar Rp50.000.000,00”, padahal isinya \
                kesepakatan yang umum.";
    temuan_dengan(
        "KSD-510",
        &d,
        &[("pembiayaan", "Biaya sebesar Rp50.000.000,00")],
        &[("peringatan", "", uang)],
    );
    ganti(
        &mut d,
        "pelaksanaan",
        &["PIHAK KEDUA wajib menyerahkan laporan.", "PARA PIHAK wajib bermusyawarah."],
    );
    let hak = "Kesepakatan Bersama memuat hak atau kewajiban satu pihak dalam kalimat “PIHAK KEDUA wajib menyerahkan \
               laporan”, padahal isinya kesepakatan yang umum.";
    temuan("KSD-510", &d, &[("peringatan", "ubahan[0].ayat[0].teks", hak)]);
}
