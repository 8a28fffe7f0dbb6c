//! What the steps show and what the engine reads are one thing: a hidden field has no say in naskah and report, and
//! every field that is shown has one.

use std::collections::{BTreeMap, BTreeSet};

use docgen::contoh::{self, acak};
use docgen::draf::{Bentuk, Berbentuk as _, Draf, Pembiayaan, Rupa, Tahapan, bidang_dari_jalur, rupa};
use docgen::ekspor::susun_dan_periksa;
use docgen::laporan::Laporan;
use docgen::naskah::NaskahBernomor;
use docgen::ranah::{Dokumen, KelasKerjaSama};

use super::{ketentuan, objek, pelaksanaan};
use crate::komponen::{Tanya, bertemuan};

/// Shown for the officer's own thought; no rule and no clause reads it yet.
const TANPA_AKIBAT: &[&str] = &["sengketa.komersial"];

/// The tables of the three steps, each with whether its section is shown.
fn semua(d: &Draf, l: &Laporan) -> Vec<(bool, &'static Tanya)> {
    let polos = [
        objek::OBJEK,
        objek::SYARAT,
        objek::TUJUAN,
        objek::LINGKUP,
        pelaksanaan::CARA,
        pelaksanaan::BIAYA,
        pelaksanaan::BMD,
        pelaksanaan::WAKTU,
    ];
    let bagian = [ketentuan::SELALU, ketentuan::BILA_PERLU, ketentuan::BENTUK];
    let bagian = bagian.into_iter().flatten().map(|b| (b.tampak(d, l), b.tanya));
    polos
        .into_iter()
        .map(|t| (true, t))
        .chain(bagian)
        .flat_map(|(ada, tanya)| tanya.iter().map(move |t| (ada, t)))
        .collect()
}

/// The paths of the tables, with the fields of list items added, and whether each is shown.
fn terlihat(d: &Draf, l: &Laporan) -> Vec<(String, bool)> {
    let mut hasil: Vec<(String, bool)> = Vec::new();
    let mut catat = |jalur: String, tampak: bool| match hasil.iter_mut().find(|(j, _)| *j == jalur) {
        // One field may stand in two forms, of which one is shown.
        Some((_, lama)) => *lama |= tampak,
        None => hasil.push((jalur, tampak)),
    };
    for (ada, tanya) in semua(d, l) {
        for j in tanya.jalur() {
            catat((*j).to_owned(), ada && tanya.tampak(d, l));
        }
    }
    let sumber = hasil_di(&hasil, "pembiayaan.sumber");
    for (i, s) in d.pembiayaan.sumber.iter().enumerate() {
        for (kunci, syarat) in pelaksanaan::SUMBER {
            let jalur = format!("pembiayaan.sumber[{i}].{kunci}");
            let tampak = sumber && (syarat(d, s) || bertemuan(l, &jalur));
            hasil.push((jalur, tampak));
        }
    }
    for (i, h) in d.hasil.iter().enumerate() {
        for (kunci, syarat) in pelaksanaan::HASIL {
            let jalur = format!("hasil[{i}].{kunci}");
            let tampak = pelaksanaan::berhasil(d, l) && (syarat(d, i, h) || bertemuan(l, &jalur));
            hasil.push((jalur, tampak));
        }
    }
    hasil
}

fn hasil_di(daftar: &[(String, bool)], jalur: &str) -> bool {
    daftar.iter().any(|(j, tampak)| j == jalur && *tampak)
}

/// Other answers for a field than the one it has.
fn jawaban_lain(d: &Draf, jalur: &str) -> Vec<String> {
    let kini = d.simpul(jalur).map(docgen::draf::Simpul::ketikan).unwrap_or_default();
    let Some((skema, bidang)) = bidang_dari_jalur(jalur) else { return Vec::new() };
    let semua: Vec<String> = match bidang.bentuk {
        Bentuk::Teks if rupa(skema.nama, bidang.kunci) == Rupa::Pihak => {
            std::iter::once(String::new()).chain(d.pihak.iter().map(|p| p.id.clone())).collect()
        }
        Bentuk::Teks => ["", "jawaban lain"].map(str::to_owned).into(),
        Bentuk::Tanggal => ["", "1 Maret 2031", "2 April 2020"].map(str::to_owned).into(),
        Bentuk::Uang => ["", "1.234.000"].map(str::to_owned).into(),
        Bentuk::Durasi => ["", "7 bulan", "2 tahun"].map(str::to_owned).into(),
        Bentuk::Bilangan => ["", "2027", "7"].map(str::to_owned).into(),
        Bentuk::YaTidak => ["", "ya", "tidak"].map(str::to_owned).into(),
        Bentuk::Pilihan(_, kode) => std::iter::once("").chain(kode()).map(str::to_owned).collect(),
        Bentuk::Gambar | Bentuk::Objek(_) | Bentuk::Daftar(_) => Vec::new(),
    };
    semua.into_iter().filter(|j| *j != kini).collect()
}

/// The draft with another answer.
fn dengan(d: &Draf, jalur: &str, jawaban: &str) -> Draf {
    let mut d = d.clone();
    if let Some(s) = d.simpul_mut(jalur) {
        s.ketik(jawaban);
    }
    d
}

fn buat(d: &Draf) -> (NaskahBernomor, Laporan) {
    susun_dan_periksa(d, chrono::NaiveDate::from_ymd_opt(2026, 12, 1).expect("ada"))
}

/// The examples, each as it is and as the other documents, and random drafts, all without the officer's own words.
fn semua_draf() -> Vec<(String, Draf)> {
    let jadi = [
        (KelasKerjaSama::Ksdpk, Dokumen::KesepakatanBersama),
        (KelasKerjaSama::Ksdpk, Dokumen::PerjanjianKerjaSama),
        (KelasKerjaSama::Ksdd, Dokumen::PerjanjianKerjaSama),
        (KelasKerjaSama::Sinergi, Dokumen::NotaKesepakatan),
    ];
    let mut hasil = Vec::new();
    for c in contoh::daftar() {
        let draf = contoh::draf(c.id).expect("ada");
        // A foreign draft is not asked on these screens.
        if !draf.kelas.pilihan().is_some_and(KelasKerjaSama::luar_negeri) {
            hasil.push((c.id.to_owned(), draf));
        }
    }
    for (benih, (kelas, dokumen)) in (1..).zip(jadi) {
        let sebagai = |asal| Draf { kelas: kelas.into(), dokumen: dokumen.into(), ..asal };
        // Without its stages, so that what calls for them is reported.
        let sampah = Draf { tahapan: Tahapan::default(), ..contoh::draf("sampah-pks-ksdd").expect("ada") };
        let gratis = Draf { pembiayaan: Pembiayaan::default(), ..sampah.clone() };
        hasil.push((format!("gratis {kelas:?} {dokumen:?}"), sebagai(gratis)));
        hasil.push((format!("sampah {kelas:?} {dokumen:?}"), sebagai(sampah)));
        hasil.push((format!("acak {benih} {kelas:?} {dokumen:?}"), sebagai(acak::acak(benih))));
    }
    for (_, d) in &mut hasil {
        d.ubahan.clear();
        d.pengecualian.clear();
    }
    hasil
}

#[test]
fn yang_tersembunyi_tidak_bersuara() {
    let mut tersembunyi = 0;
    let mut salah = BTreeSet::new();
    for (nama, d) in semua_draf() {
        let semula = buat(&d);
        for (jalur, _) in terlihat(&d, &semula.1).into_iter().filter(|(_, tampak)| !tampak) {
            for jawaban in jawaban_lain(&d, &jalur).into_iter().take(2) {
                let lain = dengan(&d, &jalur, &jawaban);
                let baru = buat(&lain);
                // An answer that makes the field appear is no hidden one.
                if hasil_di(&terlihat(&lain, &baru.1), &jalur) {
                    continue;
                }
                tersembunyi += 1;
                if baru != semula {
                    salah.insert(format!("{jalur} ({nama})"));
                }
            }
        }
    }
    assert!(salah.is_empty(), "{salah:#?}");
    assert!(tersembunyi > 1000, "{tersembunyi}");
}

#[test]
fn yang_terlihat_bersuara() {
    // By field, kind and document: somewhere among the drafts each of them must make a difference.
    let mut bersuara: BTreeMap<(String, KelasKerjaSama, Dokumen), bool> = BTreeMap::new();
    for (_, d) in semua_draf().into_iter().filter(|(nama, _)| !nama.starts_with("acak")) {
        let semula = buat(&d);
        for (jalur, _) in terlihat(&d, &semula.1).into_iter().filter(|(_, tampak)| *tampak) {
            let lain = jawaban_lain(&d, &jalur);
            if lain.is_empty() || TANPA_AKIBAT.contains(&jalur.as_str()) {
                continue;
            }
            let tanpa_urutan = jalur.replace(|c: char| c.is_ascii_digit(), "");
            let ini = bersuara.entry((tanpa_urutan, docgen::kelas(&d), docgen::dokumen(&d))).or_default();
            *ini = *ini || lain.iter().any(|j| buat(&dengan(&d, &jalur, j)) != semula);
        }
    }
    let bisu: Vec<_> = bersuara.iter().filter(|(_, b)| !**b).map(|(apa, _)| apa).collect();
    assert!(bisu.is_empty(), "{bisu:#?}");
    assert!(bersuara.len() > 150, "{}", bersuara.len());
}

#[test]
fn nilai_lazim_sungguh_dipakai() {
    let d = Draf::default();
    let mut banyak = 0;
    for (_, tanya) in semua(&d, &buat(&d).1) {
        if let Tanya::Bawaan(jalur, slot, _) = tanya {
            let isi = |d: &Draf| docgen::isi_slot(d, slot).unwrap_or_default();
            assert!(!isi(&d).is_empty() && !isi(&d).contains('['), "{jalur}");
            assert_eq!(isi(&dengan(&d, jalur, "7 minggu")), "7 (tujuh) minggu", "{jalur}");
            banyak += 1;
        }
    }
    assert!(banyak > 10, "{banyak}");
}

#[test]
fn setiap_bidang_ketiga_langkah_ditanyakan() {
    use super::{Langkah, PEMILIK};
    fn daun(jalur: &str, bentuk: &'static Bentuk, hasil: &mut Vec<String>) {
        match bentuk {
            Bentuk::Objek(s) => {
                s.bidang.iter().for_each(|b| daun(&format!("{jalur}.{}", b.kunci), b.bentuk, hasil));
            }
            _ => hasil.push(jalur.to_owned()),
        }
    }
    let tabel: Vec<&str> = semua(&Draf::default(), &buat(&Draf::default()).1)
        .into_iter()
        .flat_map(|(_, t)| t.jalur())
        .copied()
        .collect();
    let milik = PEMILIK
        .iter()
        .filter(|(l, _)| matches!(l, Langkah::Objek | Langkah::Pelaksanaan | Langkah::Ketentuan))
        .flat_map(|(_, milik)| *milik);
    let mut bidang = Vec::new();
    for kunci in milik {
        let (_, b) = bidang_dari_jalur(kunci).expect("ada");
        daun(kunci, b.bentuk, &mut bidang);
    }
    // Drawn by lists of their own.
    let sendiri = ["objek.urusan", "premis", "dasar_hukum", "hasil"];
    for b in bidang {
        assert!(tabel.contains(&b.as_str()) || sendiri.contains(&b.as_str()), "{b}");
    }
}
