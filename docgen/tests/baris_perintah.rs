//! The program as a process: exit codes, streams, files, and no word of a library.
#![cfg(feature = "cli")]

use std::fs;
use std::io::Write as _;
use std::path::{Path, PathBuf};
use std::process::{Command, Output, Stdio};

use docgen::draf::{Bentuk, Berbentuk as _, skema};
use docgen::{profil, skema_json};
use serde_json::{Value, json};

#[path = "baris_perintah/banding.rs"]
mod banding;
#[path = "baris_perintah/bentuk.rs"]
mod bentuk;
#[path = "baris_perintah/cadangan.rs"]
mod cadangan;
#[path = "baris_perintah/luar.rs"]
mod luar;
mod pembaca;
#[path = "baris_perintah/suntingan.rs"]
mod suntingan;
#[path = "baris_perintah/telaah.rs"]
mod telaah;
#[path = "baris_perintah/tentukan.rs"]
mod tentukan;
use bentuk::{penuh, sah};

fn docgen() -> Command {
    Command::new(env!("CARGO_BIN_EXE_docgen"))
}

fn jalankan(argumen: &[&str]) -> Output {
    docgen().args(argumen).stdin(Stdio::null()).output().expect("docgen dapat dijalankan")
}

fn dengan_masukan(argumen: &[&str], masukan: &[u8]) -> Output {
    let mut anak = docgen()
        .args(argumen)
        .stdin(Stdio::piped())
        .stdout(Stdio::piped())
        .stderr(Stdio::piped())
        .spawn()
        .expect("docgen dapat dijalankan");
    // A program that refuses early closes the pipe.
    let _ = anak.stdin.take().expect("pipa").write_all(masukan);
    anak.wait_with_output().expect("docgen selesai")
}

fn keluaran(argumen: &[&str]) -> Vec<u8> {
    let hasil = jalankan(argumen);
    assert_eq!(hasil.status.code(), Some(0), "{argumen:?}: {}", String::from_utf8_lossy(&hasil.stderr));
    assert!(hasil.stderr.is_empty());
    hasil.stdout
}

/// The sentence with which a command fails.
fn galat(argumen: &[&str]) -> String {
    periksa_galat(&jalankan(argumen), argumen)
}

fn periksa_galat(hasil: &Output, argumen: &[&str]) -> String {
    let kata = String::from_utf8(hasil.stderr.clone()).expect("UTF-8");
    assert_eq!(hasil.status.code(), Some(2), "{argumen:?}: {kata}");
    assert!(hasil.stdout.is_empty(), "{argumen:?} menulis sesuatu");
    let kata = kata.strip_suffix('\n').expect("satu baris");
    assert!(kata.ends_with('.') && !kata.contains('\n'), "{argumen:?}: {kata}");
    for inggris in ["error", "Usage", "unexpected", "required", "invalid", "No such", "os error", "panicked"]
    {
        assert!(!kata.contains(inggris), "{argumen:?}: {kata}");
    }
    kata.to_owned()
}

/// An empty folder for one test.
fn folder(nama: &str) -> PathBuf {
    let folder = Path::new(env!("CARGO_TARGET_TMPDIR")).join(format!("baris-perintah-{nama}"));
    let _ = fs::remove_dir_all(&folder);
    fs::create_dir_all(&folder).expect("folder");
    folder
}

fn s(jalur: &Path) -> &str {
    jalur.to_str().expect("UTF-8")
}

fn contoh() -> Vec<String> {
    let daftar = String::from_utf8(keluaran(&["contoh", "--daftar"])).expect("UTF-8");
    let id: Vec<String> =
        daftar.lines().filter_map(|b| b.split_once('\t')).map(|(id, _)| id.to_owned()).collect();
    assert!(!id.is_empty() && id.len() == daftar.lines().count());
    id
}

#[test]
fn argumen_yang_salah_dijelaskan() {
    let kasus: &[(&[&str], &str)] = &[
        (&["susn"], "perintah “susn” tidak dikenal; mungkin maksudnya “susun”."),
        (&["xyzzy"], "perintah “xyzzy” tidak dikenal; lihat docgen --help."),
        (&["--frmat"], "opsi “--frmat” tidak dikenal; lihat docgen --help."),
        (&["susun", "--frmat", "x"], "opsi “--frmat” tidak dikenal; mungkin maksudnya “--format”."),
        (
            &["susun", "x", "--tanpadraf"],
            "opsi “--tanpadraf” tidak dikenal; mungkin maksudnya “--tanpa-draf”.",
        ),
        (&["buka", "-x", "y"], "opsi “-x” tidak dikenal"),
        (
            &["susun", "a", "b"],
            "docgen susun: “b” berlebih; jika bagian dari sebuah nama, apit seluruh nama itu dengan tanda petik.",
        ),
        (&["susun"], "docgen susun: DRAF belum disebut; tulis docgen susun DRAF"),
        (&["buka"], "docgen buka: NASKAH belum disebut; tulis docgen buka NASKAH.docx [-o BERKAS]"),
        (&["terbilang"], "docgen terbilang: ANGKA belum disebut; tulis docgen terbilang ANGKA [--rupiah]."),
        (&["teks"], "docgen teks: perintahnya belum disebut; pilih periksa."),
        (&["teks", "priksa"], "perintah “priksa” tidak dikenal; mungkin maksudnya “periksa”."),
        (&["susun", "x", "-o"], "docgen susun: nilai sesudah -o belum disebut; lihat docgen susun --help."),
        (
            &["susun", "x", "--format", "html", "--format", "teks"],
            "docgen susun: --format disebut dua kali; hapus salah satunya.",
        ),
        (
            &["susun", "x", "--tanpa-draf=ya"],
            "docgen susun: --tanpa-draf tidak menerima nilai; hapus tanda “=” dan nilainya.",
        ),
        (&["susun", "x", "--format", "htm"], "format “htm” tidak dikenal; mungkin maksudnya “html”."),
        (
            &["susun", "x", "-o", "y.pdf"],
            "y.pdf: naskah tidak dapat ditulis sebagai .pdf; pakai akhiran .docx, .html, atau .txt.",
        ),
        (
            &["susun", "x", "--dengan-komentar", "--tanpa-draf"],
            "--dengan-komentar: salinan untuk mitra tidak pernah membawa komentar; hapus --tanpa-draf atau",
        ),
        (
            &["susun", "x", "--bahasa", "jawa"],
            "bahasa “jawa” tidak dikenal; pilih id, en, mitra, dua-kolom, atau terpisah.",
        ),
        (
            &["susun", "x", "--dokumen", "naskah"],
            "dokumen “naskah” tidak dikenal; mungkin maksudnya “naskah_kerja_sama”.",
        ),
        (
            &["susun", "-", "--profil", "-"],
            "masukan standar: draf dan profil tidak dapat dibaca sekaligus; sebutkan salah satu sebagai berkas.",
        ),
        (&["periksa", "x", "--format", "xml"], "format “xml” tidak dikenal; pilih teks atau json."),
        (
            &["periksa", "x", "--tanggal", "17-08-2026"],
            "--tanggal: “17-08-2026” bukan tanggal; tulis tahun-bulan-hari, misalnya 2026-08-17.",
        ),
        (
            &["contoh"],
            "docgen contoh: sebutkan salah satu, ID atau --daftar; misalnya docgen contoh --daftar.",
        ),
        (&["contoh", "x", "--daftar"], "docgen contoh: sebutkan salah satu"),
        (
            &["contoh", "tidak-ada-sama-sekali"],
            "contoh “tidak-ada-sama-sekali” tidak dikenal; lihat docgen contoh --daftar.",
        ),
        (&["aturan", "TIDAK-ADA"], "aturan “TIDAK-ADA” tidak dikenal; lihat daftarnya dengan docgen aturan."),
        (&["aturan", "KSD1O1"], "aturan “KSD1O1” tidak dikenal; mungkin maksudnya “KSD-101”."),
        (
            &["contoh", "umkm-loka"],
            "contoh “umkm-loka” tidak dikenal; mungkin maksudnya “umkm-lokapasar-pks”.",
        ),
        (&["contoh", "umkm"], "contoh “umkm” tidak dikenal; lihat docgen contoh --daftar."),
        (&["terbilang", "1.5"], "Titik hanya untuk memisahkan ribuan"),
        (&["terbilang", "-5"], "Bilangan tidak boleh negatif"),
        (&["terbilang", "1000000000000000"], "Bilangan harus kurang dari"),
        (&["help", "susn"], "perintah “susn” tidak dikenal; mungkin maksudnya “susun”."),
    ];
    for (argumen, harapan) in kasus {
        let ini = galat(argumen);
        assert!(ini.starts_with(harapan), "{argumen:?}\n  {ini}\n  {harapan}");
    }
}

#[test]
fn bantuan_berbahasa_indonesia_tanpa_kegagalan() {
    let umum = keluaran(&[]);
    assert_eq!(keluaran(&["--help"]), umum);
    assert_eq!(keluaran(&["bantuan"]), umum);
    let semua = "tentukan contoh skema susun periksa telaah buka cadangan aturan teks terbilang";
    for perintah in semua.split(' ') {
        let bantuan = String::from_utf8(keluaran(&[perintah, "--help"])).expect("UTF-8");
        assert!(bantuan.starts_with(&format!("Pemakaian: docgen {perintah}")), "{bantuan}");
        assert_eq!(keluaran(&["help", perintah]), bantuan.as_bytes());
        assert!(String::from_utf8_lossy(&umum).contains(perintah), "{perintah}");
    }
    // The way of somebody who sees the program for the first time.
    let umum = String::from_utf8(umum).expect("UTF-8");
    let jalan = umum.split_once("Mulai dari sini:").expect("ada").1;
    let langkah: Vec<&str> =
        jalan.lines().filter_map(|b| b.trim().strip_prefix("docgen ")?.split(' ').next()).collect();
    assert_eq!(langkah, ["contoh", "contoh", "skema", "periksa", "susun"]);
    let bantuan = String::from_utf8(keluaran(&["skema", "--help"])).expect("UTF-8");
    let profil = bantuan.lines().find(|b| b.contains("ksd-profil")).expect("contoh profil");
    assert!(profil::Profil::baca(profil.as_bytes()).is_ok());
    let versi = String::from_utf8(keluaran(&["--version"])).expect("UTF-8");
    assert!(versi.starts_with(concat!("docgen ", env!("CARGO_PKG_VERSION"))), "{versi}");
}

#[test]
fn terbilang_satu_baris() {
    assert_eq!(keluaran(&["terbilang", "1.000,5"]), b"seribu koma lima\n");
    assert_eq!(keluaran(&["terbilang", "1500000", "--rupiah"]), b"satu juta lima ratus ribu rupiah\n");
    let hasil = dengan_masukan(&["terbilang", "-"], b"12\n");
    assert_eq!((hasil.status.code(), hasil.stdout.as_slice()), (Some(0), b"dua belas\n".as_slice()));
}

#[test]
fn berkas_yang_tidak_dapat_dibaca_dijelaskan() {
    let folder = folder("baca");
    let tulis = |nama: &str, isi: &[u8]| {
        let jalur = folder.join(nama);
        fs::write(&jalur, isi).expect("tulis");
        s(&jalur).to_owned()
    };
    let tak_ada = folder.join("tidak ada.json");
    assert_eq!(
        galat(&["susun", s(&tak_ada)]),
        format!("{}: berkas ini tidak ada; periksa nama dan foldernya.", s(&tak_ada))
    );
    assert!(
        galat(&["periksa", s(&folder)]).ends_with(": ini sebuah folder; sebutkan nama berkas di dalamnya.")
    );
    let rusak = tulis("rusak.json", b"{\n  \"format\": \"ksd-draf\",\n  \"versi\": 1,\n");
    for perintah in ["susun", "periksa"] {
        assert!(
            galat(&[perintah, &rusak]).starts_with(&format!("{rusak}: baris 4, kolom 1: berkas terpotong"))
        );
    }
    assert_eq!(
        galat(&["buka", &rusak]),
        format!(
            "{rusak}: ini bukan naskah Word, tampaknya berkas draf (.json); pakai langsung berkas itu tanpa docgen buka."
        )
    );
    let kosong = tulis("kosong.json", b"");
    assert!(galat(&["susun", &kosong]).starts_with(&format!("{kosong}: kosong, tidak ada isinya;")));
    let salah =
        tulis("salah.json", br#"{"format": "ksd-draf", "versi": 1, "draf": {"pihak": [{"nmaa": 1}]}}"#);
    assert_eq!(
        galat(&["susun", &salah]),
        format!("{salah}: pihak[0].nmaa: bidang “nmaa” tidak dikenal di sini; mungkin maksudnya “nama”.")
    );
    let besar = folder.join("besar.json");
    // Sparse: 60 MB that take no room.
    fs::File::create(&besar).and_then(|f| f.set_len(60 * 1024 * 1024)).expect("berkas jarang");
    assert!(galat(&["susun", s(&besar)]).contains("berkas berukuran 60,0 MB, padahal paling besar 32,0 MB"));
    let mut pipa = vec![b' '; 33 * 1024 * 1024];
    pipa[0] = b'{';
    let hasil = dengan_masukan(&["susun", "-"], &pipa);
    assert!(periksa_galat(&hasil, &["susun", "-"]).starts_with(
        "masukan standar: berkas berukuran lebih dari 32,0 MB, padahal paling besar 32,0 MB; perkecil"
    ));
    assert!(galat(&["teks", "periksa", &rusak]).contains("ini bukan folder"));
    assert!(galat(&["teks", "periksa", s(&folder)]).contains("tidak ada berkas .klausul"));
    assert!(galat(&["teks", "periksa", s(&tak_ada)]).contains("folder ini tidak ada"));
}

#[test]
fn berkas_keluaran_utuh_atau_tidak_ada() {
    let folder = folder("tulis");
    let id = contoh().remove(0);
    let jauh = folder.join("belum/ada/draf.json");
    assert_eq!(
        galat(&["contoh", &id, "-o", s(&jauh)]),
        format!("{}: folder tujuannya belum ada; buat dahulu foldernya.", s(&jauh))
    );
    assert!(
        galat(&["contoh", &id, "-o", s(&folder)])
            .ends_with("ini sebuah folder; sebutkan nama berkas di dalamnya.")
    );
    let draf = folder.join("draf.json");
    assert!(keluaran(&["contoh", &id, "-o", s(&draf)]).is_empty());
    assert_eq!(fs::read(&draf).expect("tertulis"), keluaran(&["contoh", &id]));
    assert_eq!(keluaran(&["contoh", &id, "-o", "-"]), keluaran(&["contoh", &id]));
    // Written over, with nothing left beside it.
    keluaran(&["contoh", "acak:7", "-o", s(&draf)]);
    assert_eq!(fs::read(&draf).expect("tertulis"), keluaran(&["contoh", "acak:7"]));
    // A failure leaves what was there.
    let naskah = folder.join("naskah.docx");
    fs::write(&naskah, "lama").expect("tulis");
    fs::write(folder.join("rusak.json"), "{").expect("tulis");
    galat(&["susun", s(&folder.join("rusak.json")), "-o", s(&naskah)]);
    assert_eq!(fs::read(&naskah).expect("masih ada"), b"lama");
    let mut isi: Vec<String> = fs::read_dir(&folder)
        .expect("folder")
        .flatten()
        .map(|e| e.file_name().to_string_lossy().into_owned())
        .collect();
    isi.sort();
    assert_eq!(isi, ["draf.json", "naskah.docx", "rusak.json"]);
}

#[test]
fn yang_dibaca_tidak_tertimpa() {
    let folder = folder("tertimpa");
    let (draf, profil, naskah) =
        (folder.join("draf.json"), folder.join("profil.json"), folder.join("naskah.docx"));
    keluaran(&["contoh", "acak:3", "-o", s(&draf)]);
    fs::write(&profil, r#"{"format": "ksd-profil", "versi": 1}"#).expect("tulis");
    keluaran(&["susun", s(&draf), "-o", s(&naskah)]);
    let semua = [&draf, &profil, &naskah];
    let semula = semua.map(|f| fs::read(f).expect("ada"));
    let memutar = folder.join(".").join("draf.json");
    for (argumen, berkas) in [
        (vec!["susun", s(&draf), "--format", "docx", "-o", s(&memutar)], &draf),
        (vec!["susun", s(&draf), "--profil", s(&profil), "--format", "teks", "-o", s(&profil)], &profil),
        (vec!["buka", s(&naskah), "-o", s(&naskah)], &naskah),
    ] {
        assert_eq!(
            galat(&argumen),
            format!(
                "{}: ini berkas yang dibaca, jadi isinya akan hilang; pilih nama lain sesudah -o.",
                s(berkas)
            )
        );
    }
    assert_eq!(semua.map(|f| fs::read(f).expect("ada")), semula);
}

#[test]
fn salinan_kerja_selalu_dapat_dibuka_lagi() {
    let folder = folder("terlalu-besar");
    let (draf, naskah) = (folder.join("draf.json"), folder.join("naskah.docx"));
    // Read in full, but too large once the text of the export stands beside the draft.
    let ruang = "x".repeat(32 * 1024 * 1024 - 100);
    let isi = json!({ "format": "ksd-draf", "versi": 1, "aplikasi": ruang, "draf": {} });
    fs::write(&draf, isi.to_string()).expect("tulis");
    assert_eq!(
        galat(&["susun", s(&draf), "-o", s(&naskah)]),
        format!(
            "{}: draf ini terlalu besar untuk dibawa di dalam naskah Word; perkecil isinya, atau pakai --tanpa-draf dan simpan berkas drafnya.",
            s(&draf)
        )
    );
    assert!(!naskah.exists());
}

#[test]
fn folder_klausul_yang_diubah_disebut_berkas_dan_barisnya() {
    let asal = Path::new(env!("CARGO_MANIFEST_DIR")).join("teks/klausul");
    let folder = folder("klausul");
    let salin = |ubah: &dyn Fn(String) -> String| {
        for entri in fs::read_dir(&asal).expect("klausul") {
            let entri = entri.expect("entri");
            let isi = fs::read_to_string(entri.path()).expect("teks");
            let isi = if entri.file_name() == "waktu.klausul" { ubah(isi) } else { isi };
            fs::write(folder.join(entri.file_name()), isi).expect("salinan");
        }
        let hasil = jalankan(&["teks", "periksa", s(&folder)]);
        (hasil.status.code(), String::from_utf8(hasil.stdout).expect("UTF-8"))
    };
    let bersih = (Some(0), "Tidak ada kesalahan.\n".to_owned());
    assert_eq!(salin(&|isi| isi), bersih);
    // As Notepad saves it.
    assert_eq!(salin(&|isi| format!("\u{feff}{}", isi.replace('\n', "\r\n"))), bersih);
    let (kode, kata) = salin(&|isi| isi.replace("KLAUSUL jangka-waktu ", "KLAUSUL jangka-wakt "));
    assert_eq!(kode, Some(1));
    assert!(kata.contains(": klausul jangka-wakt tidak dikenal; mungkin jangka-waktu?\n"), "{kata}");
    let (kode, kata) = salin(&|isi| isi.replacen("{naskah}", "{naskh}", 1));
    assert_eq!(kode, Some(1));
    assert!(kata.starts_with("waktu.klausul:") && kata.contains("; mungkin {naskah}?\n"), "{kata}");
}

#[cfg(unix)]
#[test]
fn pipa_yang_ditutup_dan_perangkat() {
    use std::os::unix::fs::symlink;
    let folder = folder("pipa");
    let id = contoh().remove(0);
    // `head` stops reading long before the schema ends.
    let perintah = format!(
        "{} skema | head -c 1 > /dev/null; {0} contoh {id} -o /dev/null",
        env!("CARGO_BIN_EXE_docgen")
    );
    let hasil = Command::new("sh").args(["-c", &perintah]).output().expect("sh");
    assert_eq!((hasil.status.code(), hasil.stderr.as_slice()), (Some(0), b"".as_slice()));
    assert!(!fs::metadata("/dev/null").expect("ada").is_file());
    if Path::new("/dev/full").exists() {
        let penuh = fs::File::options().write(true).open("/dev/full").expect("ada");
        let hasil = docgen().arg("skema").stdout(penuh).output().expect("docgen");
        let kata = periksa_galat(&hasil, &["skema"]);
        assert!(kata.starts_with("keluaran standar: ruang penyimpanan penuh"), "{kata}");
    }
    // A link stays a link.
    let (asli, tautan) = (folder.join("asli.json"), folder.join("tautan.json"));
    fs::write(&asli, "lama").expect("tulis");
    symlink(&asli, &tautan).expect("tautan");
    keluaran(&["contoh", &id, "-o", s(&tautan)]);
    assert!(fs::symlink_metadata(&tautan).expect("ada").is_symlink());
    assert_eq!(fs::read(&asli).expect("tertulis"), keluaran(&["contoh", &id]));
}

#[test]
fn susun_dan_buka_pulang_pergi() {
    let folder = folder("pulang-pergi");
    let profil = folder.join("profil.json");
    fs::write(&profil, r#"{"format": "ksd-profil", "versi": 1, "halaman": {"tepi_atas": 33}}"#)
        .expect("tulis");
    for id in contoh().into_iter().chain(["acak:1".to_owned(), "acak:2".to_owned()]) {
        let (draf, naskah, kembali) = (folder.join("a.json"), folder.join("a.docx"), folder.join("b.json"));
        keluaran(&["contoh", &id, "-o", s(&draf)]);
        keluaran(&["susun", s(&draf), "--profil", s(&profil), "-o", s(&naskah)]);
        keluaran(&["buka", s(&naskah), "-o", s(&kembali)]);
        let isi = fs::read(&naskah).expect("naskah");
        assert_eq!(keluaran(&["susun", s(&kembali)]), isi, "{id}");
        let terbuka: Value = serde_json::from_slice(&fs::read(&kembali).expect("draf")).expect("JSON");
        assert!(
            !terbuka["draf"]["halaman"]["tepi_atas"].is_null() && terbuka["teks_terakhir"].is_string(),
            "{id}"
        );
        let hasil = dengan_masukan(&["buka", "-"], &isi);
        assert_eq!(hasil.stdout, fs::read(&kembali).expect("draf"));
        // Format from the ending.
        for (akhiran, format) in [("html", "html"), ("txt", "teks"), ("HTM", "html")] {
            let berkas = folder.join(format!("a.{akhiran}"));
            keluaran(&["susun", s(&draf), "-o", s(&berkas)]);
            assert_eq!(fs::read(&berkas).expect("ada"), keluaran(&["susun", s(&draf), "--format", format]));
        }
        let mitra = folder.join("mitra.docx");
        keluaran(&["susun", s(&draf), "--tanpa-draf", "-o", s(&mitra)]);
        assert!(galat(&["buka", s(&mitra)]).contains("naskah ini tidak membawa draf"));
    }
}

#[test]
fn periksa_memberi_nol_atau_satu() {
    for id in contoh() {
        let draf = keluaran(&["contoh", &id]);
        let hasil = dengan_masukan(&["periksa", "-", "--format", "json", "--tanggal", "2026-01-02"], &draf);
        let laporan: Value = serde_json::from_slice(&hasil.stdout).expect("JSON");
        assert_eq!(hasil.status.code(), Some(i32::from(laporan["final"] != true)), "{id}");
        let teks = dengan_masukan(&["periksa", "-"], &draf);
        assert!(
            matches!(teks.status.code(), Some(0 | 1)) && !teks.stdout.is_empty() && teks.stderr.is_empty()
        );
    }
    let kosong = dengan_masukan(&["periksa", "-"], br#"{"format": "ksd-draf", "versi": 1, "draf": {}}"#);
    assert_eq!(kosong.status.code(), Some(1));
}

#[test]
fn setiap_contoh_memenuhi_skema() {
    let skema = serde_json::from_slice(&keluaran(&["skema"])).expect("JSON");
    assert_eq!(skema, skema_json::skema_draf());
    assert_eq!(
        serde_json::from_slice::<Value>(&keluaran(&["skema", "--profil"])).expect("JSON"),
        skema_json::skema_profil()
    );
    for id in contoh().into_iter().chain((0..20).map(|n| format!("acak:{n}"))) {
        let draf = serde_json::from_slice(&keluaran(&["contoh", &id])).expect("JSON");
        assert_eq!(sah(&skema, &skema, &draf), Ok(()), "{id}");
    }
}

#[test]
fn skema_dan_pembaca_sepakat() {
    let akar = skema_json::skema_draf();
    let berkas = |draf: Value| json!({ "format": "ksd-draf", "versi": 1, "revisi": 3, "riwayat": [], "dasar": draf, "draf": draf });
    let mut terisi = berkas(penuh(skema()));
    let Bentuk::Objek(serahan) = docgen::amplop::Serahan::BENTUK else { panic!("serahan adalah objek") };
    terisi["riwayat"] = json!([penuh(serahan)]);
    assert_eq!(sah(&akar, &akar, &terisi), Ok(()));
    let dibaca = docgen::amplop::Amplop::baca(terisi.to_string().as_bytes()).expect("draf penuh");
    assert_eq!(serde_json::from_slice::<Value>(&dibaca.ke_json()).expect("JSON"), terisi);
    for salah in [
        json!({ "zzz": 1 }),
        json!({ "judul": 1 }),
        json!({ "pihak": [null] }),
        json!({ "meterai": "ya" }),
        json!([]),
    ] {
        assert!(sah(&akar, &akar, &berkas(salah)).is_err());
    }
    let akar = skema_json::skema_profil();
    let mut profil = penuh(profil::skema());
    profil["format"] = "ksd-profil".into();
    profil["versi"] = 1.into();
    assert_eq!(sah(&akar, &akar, &profil), Ok(()));
    assert!(profil::Profil::baca(profil.to_string().as_bytes()).is_ok());
}
