//! `docgen tentukan`: question by question to the decision and the first draft.

use serde_json::Value;

use super::{folder, fs, galat, jalankan, keluaran, s};

const PT: [&str; 3] = ["mitra=rumah_sakit", "bentuk=perseroan_terbatas", "untuk=pelayanan_publik"];
const EKOR: [&str; 3] = ["prakarsa=mitra", "beban=tidak", "kesepakatan=belum"];

/// Exit code and output; nothing on stderr.
fn tentukan(jawaban: &[&str]) -> (Option<i32>, String) {
    let hasil = jalankan(&[&["tentukan"], jawaban].concat());
    assert!(hasil.stderr.is_empty(), "{jawaban:?}: {}", String::from_utf8_lossy(&hasil.stderr));
    (hasil.status.code(), String::from_utf8(hasil.stdout).expect("UTF-8"))
}

fn json(jawaban: &[&str]) -> (Option<i32>, Value) {
    let (kode, isi) = tentukan(&[jawaban, &["--format", "json"]].concat());
    (kode, serde_json::from_str(&isi).expect("JSON"))
}

#[test]
fn bertanya_sampai_dapat_memutuskan() {
    let (kode, kata) = tentukan(&[]);
    assert_eq!(kode, Some(1));
    assert!(kata.contains("  mitra=rumah_sakit ") && kata.contains("  mitra=desa "), "{kata}");
    // The first answer on every question ends in a decision.
    let mut jawaban: Vec<String> = Vec::new();
    let putusan = loop {
        let (kode, isi) = json(&jawaban.iter().map(String::as_str).collect::<Vec<_>>());
        let tanya = &isi["pertanyaan"];
        if tanya.is_null() {
            assert_eq!(kode, Some(0));
            break isi;
        }
        assert_eq!(kode, Some(1));
        let teks = |nilai: &Value| nilai.as_str().expect("teks").to_owned();
        jawaban.push(format!("{}={}", teks(&tanya["id"]), teks(&tanya["pilihan"][0]["kode"])));
        assert!(jawaban.len() <= 7, "{jawaban:?}");
    };
    assert_eq!(putusan["versi"], 1);
    assert_eq!(putusan["jawaban"].as_object().map(serde_json::Map::len), Some(jawaban.len()));
    assert_eq!(putusan["putusan"]["hasil"]["kelas"], "ksdd");
    let (kode, kata) = tentukan(&jawaban.iter().map(String::as_str).collect::<Vec<_>>());
    assert!(kode == Some(0) && kata.starts_with("Kesepakatan Bersama (KB)\n"), "{kata}");
    assert!(kata.contains("Pasal 364 ayat (1) UU 23/2014"), "{kata}");
}

#[test]
fn urutan_jawaban_bebas_dan_tautan_diterima() {
    let acuan = tentukan(&[PT, EKOR].concat());
    assert_eq!(acuan.0, Some(0));
    assert_eq!(tentukan(&[EKOR, PT].concat()), acuan);
    assert_eq!(tentukan(&[&[PT, EKOR].concat().join("&")]), acuan);
    let (kode, luar) = json(&["mitra=luar_negeri", "bentuk=pemerintah_daerah", "untuk=iptek"]);
    assert_eq!((kode, &luar["putusan"]["hasil"]["jalur"]), (Some(0), &"ksdpl".into()));
}

#[test]
fn jawaban_yang_salah_dijelaskan() {
    let kasus: &[(&[&str], &str)] = &[
        (&["mitr=desa"], "kunci “mitr” tidak dikenal; mungkin maksudnya “mitra”."),
        (&["xyzzy=desa"], "kunci “xyzzy” tidak dikenal; pilih mitra, bentuk, untuk"),
        (&["mitra=rumah_sakt"], "jawaban mitra “rumah_sakt” tidak dikenal; mungkin maksudnya “rumah_sakit”."),
        (&["mitra=zzz"], "jawaban mitra “zzz” tidak dikenal; pilih daerah, pusat"),
        (
            &["mitra=perusahaan", "bentuk=yayasan"],
            "jawaban bentuk “yayasan” tidak dikenal; pilih perseroan_terbatas, bumn",
        ),
        (&["mitra"], "docgen tentukan: “mitra” bukan KUNCI=JAWABAN; tulis misalnya mitra=daerah."),
        (&["mitra=desa", "mitra=desa"], "docgen tentukan: “mitra” dijawab dua kali; hapus salah satunya."),
        (&["batas=tidak"], "docgen tentukan: “batas=tidak” belum dapat dipakai; jawab dahulu “mitra”."),
        (
            &["mitra=desa", "batas=tidak"],
            "docgen tentukan: “batas” tidak ditanyakan untuk jawaban ini; hapus “batas=tidak”.",
        ),
        (&["--format", "xml"], "format “xml” tidak dikenal; pilih teks atau json."),
        (&["-o", "x.json"], "docgen tentukan: draf belum dapat ditulis; jawab dahulu “mitra”."),
        (&["mitra=desa", "-o", "x.json"], "docgen tentukan: putusan ini tidak menghasilkan draf;"),
    ];
    for (argumen, harapan) in kasus {
        let ini = galat(&[&["tentukan"], *argumen].concat());
        assert!(ini.starts_with(harapan), "{argumen:?}\n  {ini}\n  {harapan}");
    }
}

#[test]
fn draf_awal_dapat_diperiksa_dan_disusun() {
    let folder = folder("tentukan");
    let (draf, naskah) = (folder.join("draf.json"), folder.join("naskah.txt"));
    let argumen = [&["tentukan"], &PT[..], &EKOR, &["-o", s(&draf)]].concat();
    assert!(keluaran(&argumen).is_empty());
    let isi: Value = serde_json::from_slice(&fs::read(&draf).expect("tertulis")).expect("JSON");
    assert_eq!((&isi["format"], &isi["draf"]["kelas"]), (&"ksd-draf".into(), &"ksdpk".into()));
    assert_eq!(isi["draf"]["pihak"][1]["jenis"], "perseroan_terbatas");
    keluaran(&["susun", s(&draf), "-o", s(&naskah)]);
    let teks = fs::read_to_string(&naskah).expect("tersusun");
    assert!(teks.contains("KESEPAKATAN BERSAMA") && teks.contains("[… judul kerja sama …]"), "{teks}");
    assert_eq!(jalankan(&["periksa", s(&draf)]).status.code(), Some(1));
}
