//! Draft files of every released version: each one opens today and gives the naskah that it gave then.
//!
//! `tests/versi/v1/<id>.json` is a draft file as version 1 was stored, and is never changed; `<id>.txt` is its naskah when
//! that version was current, and is written once. A difference of today stands in `<id>.beda`, with the reason of a person
//! beside it; `cargo xtask terima` writes the differences, never a reason, a file of then or a draft.
#![cfg(feature = "docx")]

use std::collections::BTreeSet;
use std::fmt::Write as _;
use std::fs;
use std::path::{Path, PathBuf};

use docgen::amplop::{Amplop, VERSI, versi_berkas};
use docgen::draf::{self, Bentuk, Skema};
use docgen::teks::PaketTeks;
use docgen::{nomori, render_polos, skema_json, susun};
use serde_json::Value;

/// What stands where a person still has to write a reason.
const BELUM: &str = "?";

fn folder(versi: u64) -> PathBuf {
    Path::new(env!("CARGO_MANIFEST_DIR")).join(format!("tests/versi/v{versi}"))
}

fn menerima() -> bool {
    std::env::var_os("NASKAH_TERIMA").is_some()
}

/// Names of the files in the folder of a version with an ending, without it.
fn nama(versi: u64, akhiran: &str) -> BTreeSet<String> {
    let isi = fs::read_dir(folder(versi)).unwrap_or_else(|g| panic!("versi {versi} tanpa berkas: {g}"));
    isi.map(|e| e.expect("entry").file_name().to_string_lossy().into_owned())
        .filter_map(|n| n.strip_suffix(akhiran).map(str::to_owned))
        .collect()
}

/// Lines of then that are gone and lines of now in their place, with the reason.
#[derive(Debug, Clone, PartialEq, Eq)]
struct Beda {
    alasan: String,
    dahulu: Vec<String>,
    kini: Vec<String>,
}

/// The places where two texts differ, by the longest common run of lines.
fn beda(dahulu: &str, kini: &str) -> Vec<Beda> {
    let (a, b): (Vec<&str>, Vec<&str>) = (dahulu.lines().collect(), kini.lines().collect());
    let mut sama = vec![vec![0_u32; b.len() + 1]; a.len() + 1];
    for i in (0..a.len()).rev() {
        for j in (0..b.len()).rev() {
            sama[i][j] =
                if a[i] == b[j] { sama[i + 1][j + 1] + 1 } else { sama[i + 1][j].max(sama[i][j + 1]) };
        }
    }
    let (mut i, mut j) = (0, 0);
    let mut hasil = Vec::new();
    let mut ini = Beda { alasan: BELUM.to_owned(), dahulu: Vec::new(), kini: Vec::new() };
    let kosong = ini.clone();
    while i < a.len() || j < b.len() {
        if i < a.len() && j < b.len() && a[i] == b[j] {
            if ini != kosong {
                hasil.push(std::mem::replace(&mut ini, kosong.clone()));
            }
            (i, j) = (i + 1, j + 1);
        } else if j == b.len() || i < a.len() && sama[i + 1][j] >= sama[i][j + 1] {
            ini.dahulu.push(a[i].to_owned());
            i += 1;
        } else {
            ini.kini.push(b[j].to_owned());
            j += 1;
        }
    }
    if ini != kosong {
        hasil.push(ini);
    }
    hasil
}

fn tulis(daftar: &[Beda]) -> String {
    let mut isi = "# Why this naskah reads differently than when its version was current.\n".to_owned();
    for b in daftar {
        let _ = writeln!(isi, "\nalasan: {}", b.alasan);
        for (tanda, baris) in [('-', &b.dahulu), ('+', &b.kini)] {
            for baris in baris {
                let _ = writeln!(isi, "{}", format!("{tanda} {baris}").trim_end());
            }
        }
    }
    isi
}

fn baca(isi: &str) -> Vec<Beda> {
    let mut hasil: Vec<Beda> = Vec::new();
    for baris in isi.lines().filter(|b| !b.is_empty() && !b.starts_with('#')) {
        if let Some(alasan) = baris.strip_prefix("alasan:") {
            let alasan = alasan.trim().to_owned();
            hasil.push(Beda { alasan, dahulu: Vec::new(), kini: Vec::new() });
            continue;
        }
        let ini = hasil.last_mut().unwrap_or_else(|| panic!("baris tanpa alasan: {baris}"));
        let (tanda, kata) = baris.split_at(1);
        let kata = kata.strip_prefix(' ').unwrap_or(kata).to_owned();
        match tanda {
            "-" => ini.dahulu.push(kata),
            "+" => ini.kini.push(kata),
            _ => panic!("baris tidak dikenal: {baris}"),
        }
    }
    hasil
}

/// What is wrong with the listed differences, given those of today; the reasons of the listed ones are kept.
fn banding(terdaftar: &[Beda], kini: &mut [Beda]) -> Vec<String> {
    let sama = |a: &Beda, b: &Beda| a.dahulu == b.dahulu && a.kini == b.kini;
    let mut salah = Vec::new();
    for b in kini.iter_mut() {
        match terdaftar.iter().find(|t| sama(t, b)) {
            Some(t) => b.alasan.clone_from(&t.alasan),
            None => salah.push(format!("belum terdaftar: {:?} menjadi {:?}", b.dahulu, b.kini)),
        }
    }
    for t in terdaftar {
        if !kini.iter().any(|b| sama(t, b)) {
            salah.push(format!("tidak ada lagi: {:?} menjadi {:?}", t.dahulu, t.kini));
        }
        if t.alasan.is_empty() || t.alasan == BELUM {
            salah.push(format!("tanpa alasan: {:?} menjadi {:?}", t.dahulu, t.kini));
        }
    }
    salah
}

/// Compares a fixture with today, or accepts what differs.
fn periksa(versi: u64, id: &str) -> Vec<String> {
    let di = |akhiran: &str| folder(versi).join(format!("{id}{akhiran}"));
    let berkas = fs::read(di(".json")).expect("draft file");
    assert_eq!(versi_berkas(&berkas), Ok(versi), "v{versi}/{id}.json");
    let amplop = Amplop::baca(&berkas).unwrap_or_else(|g| panic!("v{versi}/{id}.json: {g}"));
    assert_eq!(Amplop::baca(&amplop.ke_json()), Ok(amplop.clone()), "v{versi}/{id}.json ditulis lagi");
    let kini = render_polos(&nomori(susun(&amplop.draf, PaketTeks::bawaan())));
    if menerima() && versi == VERSI && !di(".txt").exists() {
        fs::write(di(".txt"), &kini).expect("text of then");
    }
    let dahulu = fs::read_to_string(di(".txt")).unwrap_or_else(|g| panic!("v{versi}/{id}.txt: {g}"));
    let terdaftar = fs::read_to_string(di(".beda")).map(|isi| baca(&isi)).unwrap_or_default();
    let mut hari_ini = beda(&dahulu, &kini);
    let salah = banding(&terdaftar, &mut hari_ini);
    if menerima() {
        if hari_ini.is_empty() {
            let _ = fs::remove_file(di(".beda"));
        } else {
            fs::write(di(".beda"), tulis(&hari_ini)).expect("list of differences");
        }
        return Vec::new();
    }
    salah.into_iter().map(|s| format!("v{versi}/{id}.beda, {s}")).collect()
}

#[test]
fn setiap_versi_terbuka_dengan_naskah_yang_sama() {
    let mut salah = Vec::new();
    for versi in 1..=VERSI {
        let semua = nama(versi, ".json");
        assert!(!semua.is_empty(), "versi {versi} tanpa draf");
        for id in &semua {
            salah.extend(periksa(versi, id));
        }
        for akhiran in [".txt", ".beda"] {
            let yatim: Vec<_> = nama(versi, akhiran).difference(&semua).cloned().collect();
            assert_eq!(yatim, ["pilihan"].repeat(usize::from(akhiran == ".txt")), "v{versi}/*{akhiran}");
        }
    }
    assert!(
        salah.is_empty(),
        "read the difference; `cargo xtask terima` lists it, the reason is yours:\n{}",
        salah.join("\n")
    );
}

/// Every field of the JSON Schema, with its path: `draf.pihak[].penandatangan.nama`.
fn bidang(akar: &Value, skema: &Value, jalur: &str, kumpulan: &mut BTreeSet<String>) {
    let nama = skema["$ref"].as_str().and_then(|r| r.strip_prefix("#/$defs/"));
    let skema = nama.map_or(skema, |nama| &akar["$defs"][nama]);
    if !skema["items"].is_null() {
        bidang(akar, &skema["items"], &format!("{jalur}[]"), kumpulan);
    }
    for (kunci, isi) in skema["properties"].as_object().into_iter().flatten() {
        let ini = if jalur.is_empty() { kunci.clone() } else { format!("{jalur}.{kunci}") };
        // A draft within a draft file has the fields of a draft.
        if jalur.is_empty() || nama != Some("Draf") || jalur == "draf" {
            kumpulan.insert(ini.clone());
            bidang(akar, isi, &ini, kumpulan);
        }
    }
}

/// Takes from `kurang` what a draft fills.
fn terisi(nilai: &Value, jalur: &str, kurang: &mut BTreeSet<String>) {
    kurang.remove(jalur);
    match nilai {
        Value::Object(peta) => {
            let depan = if jalur.is_empty() { String::new() } else { format!("{jalur}.") };
            peta.iter().for_each(|(kunci, n)| terisi(n, &format!("{depan}{kunci}"), kurang));
        }
        Value::Array(isi) => isi.iter().for_each(|n| terisi(n, &format!("{jalur}[]"), kurang)),
        Value::Null | Value::Bool(_) | Value::Number(_) | Value::String(_) => {}
    }
}

/// A field without an example is one that the next version may lose without anybody seeing it.
#[test]
fn setiap_bidang_versi_ini_ada_di_sebuah_draf() {
    let mut kurang = BTreeSet::new();
    let skema = skema_json::skema_draf();
    bidang(&skema, &skema, "", &mut kurang);
    assert!(kurang.len() > 280, "{}", kurang.len());
    for id in nama(VERSI, ".json") {
        let isi = fs::read(folder(VERSI).join(format!("{id}.json"))).expect("draft file");
        // As it is read, so that what the reader drops does not count.
        let amplop = Amplop::baca(&isi).unwrap_or_else(|g| panic!("{id}: {g}"));
        terisi(&serde_json::from_slice(&amplop.ke_json()).expect("JSON"), "", &mut kurang);
    }
    assert!(kurang.is_empty(), "isi bidang ini di tests/versi/v{VERSI}/semua-bidang.json: {kurang:#?}");
}

fn kode(skema: &Skema, kumpulan: &mut BTreeSet<String>) {
    for b in skema.bidang {
        let mut bentuk = b.bentuk;
        while let Bentuk::Daftar(dalam) = bentuk {
            bentuk = dalam;
        }
        match bentuk {
            Bentuk::Objek(dalam) => kode(dalam, kumpulan),
            Bentuk::Pilihan(nama, semua) => kumpulan.extend(semua().iter().map(|k| format!("{nama} {k}"))),
            _ => {}
        }
    }
}

/// A code that a version knew stays known within it; draft files hold the codes.
#[test]
fn setiap_kode_versi_ini_tetap_dikenal() {
    let berkas = folder(VERSI).join("pilihan.txt");
    let mut kini = BTreeSet::new();
    kode(draf::skema(), &mut kini);
    let dahulu = fs::read_to_string(&berkas).unwrap_or_default();
    let dahulu: BTreeSet<String> = dahulu.lines().map(str::to_owned).collect();
    let hilang: Vec<_> = dahulu.difference(&kini).collect();
    assert!(hilang.is_empty(), "kode lama tidak dikenal lagi, padahal versi tetap {VERSI}: {hilang:?}");
    if menerima() {
        let isi = kini.iter().fold(String::new(), |isi, k| isi + k + "\n");
        fs::write(berkas, isi).expect("list of codes");
        return;
    }
    let baru: Vec<_> = kini.difference(&dahulu).collect();
    assert!(baru.is_empty(), "`cargo xtask terima` mencatat kode baru: {baru:?}");
}

#[test]
fn perbedaan_terdaftar_dengan_alasan_atau_gagal() {
    let (dahulu, kini) = ("a\nb\n\nc\nd\n", "a\nB\n\nc\n- d\n\n");
    let mut hari_ini = beda(dahulu, kini);
    assert_eq!(hari_ini.len(), 2);
    assert_eq!(baca(&tulis(&hari_ini)), hari_ini, "ditulis lalu dibaca");
    assert_eq!(banding(&[], &mut hari_ini).len(), 2, "belum terdaftar");
    let mut terdaftar = hari_ini.clone();
    assert_eq!(banding(&terdaftar, &mut hari_ini).len(), 2, "tanpa alasan");
    for t in &mut terdaftar {
        t.alasan = "kata baru".to_owned();
    }
    assert_eq!(banding(&terdaftar, &mut hari_ini), [""; 0]);
    // What was accepted keeps its reason when something else changes too.
    let mut lain = beda(dahulu, "a\nB\n\nc\nE\n");
    assert_eq!(banding(&terdaftar, &mut lain).len(), 2, "satu baru, satu tidak ada lagi");
    assert_eq!((lain[0].alasan.as_str(), lain[1].alasan.as_str()), ("kata baru", BELUM));
    assert_eq!(banding(&terdaftar, &mut beda(dahulu, dahulu)).len(), 2, "tidak ada lagi");
}
