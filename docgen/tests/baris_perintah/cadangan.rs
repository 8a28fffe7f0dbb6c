//! Backups: made from draft files, verified, and what is refused.

use super::{dengan_masukan, folder, fs, galat, jalankan, keluaran, s};

/// Two drafts in a folder, as the officer has them.
fn berkas(nama: &str) -> (std::path::PathBuf, [std::path::PathBuf; 2]) {
    let folder = folder(nama);
    let draf = ["umkm-lokapasar-pks", "hampir-kosong"].map(|id| {
        let jalur = folder.join(format!("{id}.json"));
        keluaran(&["contoh", id, "-o", s(&jalur)]);
        jalur
    });
    (folder, draf)
}

#[test]
fn dibuat_lalu_diperiksa() {
    let (folder, [a, b]) = berkas("cadangan");
    let (zip, profil) = (folder.join("cadangan.zip"), folder.join("profil.json"));
    fs::write(&profil, r#"{"format": "ksd-profil", "versi": 1, "nomor": "100.3.7"}"#).expect("tulis");
    assert!(keluaran(&["cadangan", "buat", s(&a), s(&b), "--profil", s(&profil), "-o", s(&zip)]).is_empty());
    let kata = String::from_utf8(keluaran(&["cadangan", "periksa", s(&zip)])).expect("UTF-8");
    assert!(kata.contains("Draf      : 2; profil ada\n") && kata.ends_with("Cadangan ini utuh.\n"), "{kata}");
    assert!(kata.starts_with("Dibuat    : 20") && kata.contains(", dengan docgen "), "{kata}");
    let isi = docgen::cadangan::baca(&fs::read(&zip).expect("zip")).expect("readable");
    let harap = docgen::amplop::Amplop::baca(&fs::read(&a).expect("draf")).expect("draf");
    assert_eq!(isi.draf[0].amplop, harap);
    // Through a pipe, both ways.
    let draf = fs::read(&b).expect("draf");
    let lewat_pipa = dengan_masukan(&["cadangan", "buat", "-", "-o", "-"], &draf).stdout;
    assert_eq!(dengan_masukan(&["cadangan", "periksa", "-"], &lewat_pipa).status.code(), Some(0));
}

#[test]
fn kesalahan_di_dalam_cadangan_memberi_satu() {
    let (folder, [a, _]) = berkas("cadangan-salah");
    let zip = folder.join("c.zip");
    keluaran(&["cadangan", "buat", s(&a), "-o", s(&zip)]);
    // One byte of the working copy, which is stored as it is: the container notices, the rest stays readable.
    let mut isi = fs::read(&zip).expect("zip");
    let di = isi.windows(7).position(|w| w == b"naskah/").expect("naskah") + 2_000;
    isi[di] ^= 1;
    fs::write(&zip, &isi).expect("tulis");
    let hasil = jalankan(&["cadangan", "periksa", s(&zip)]);
    let kata = String::from_utf8(hasil.stdout).expect("UTF-8");
    assert_eq!((hasil.status.code(), hasil.stderr.as_slice()), (Some(1), b"".as_slice()), "{kata}");
    assert!(kata.contains("\nKesalahan : 1\n- naskah/0001_PKS_Kota-Semarang_"), "{kata}");
    assert!(kata.ends_with("Draf yang utuh: 1 dari 1 yang terbaca.\n"), "{kata}");
}

#[test]
fn yang_ditolak() {
    let (folder, [a, b]) = berkas("cadangan-tolak");
    let zip = folder.join("c.zip");
    let pakai =
        "docgen cadangan buat DRAF ... -o BERKAS [--profil PROFIL] | docgen cadangan periksa CADANGAN";
    assert_eq!(galat(&["cadangan"]), "docgen cadangan: perintahnya belum disebut; pilih buat, periksa.");
    assert_eq!(
        galat(&["cadangan", "buat", "-o", s(&zip)]),
        format!("docgen cadangan buat: DRAF belum disebut; tulis {pakai}.")
    );
    assert_eq!(
        galat(&["cadangan", "periksa"]),
        format!("docgen cadangan periksa: CADANGAN belum disebut; tulis {pakai}.")
    );
    assert!(galat(&["cadangan", "priksa", "x"]).contains("mungkin maksudnya “periksa”"));
    assert!(galat(&["cadangan", "buat", s(&a), "-o", s(&a)]).contains("ini berkas yang dibaca"));
    assert!(
        galat(&["cadangan", "buat", "-", "-", "-o", s(&zip)]).starts_with("masukan standar: hanya dapat")
    );
    assert!(galat(&["cadangan", "periksa", s(&b)]).contains("berkas JSON, bukan cadangan"));
    let kembar = folder.join("kembar.json");
    fs::write(&kembar, r#"{"format": "ksd-draf", "versi": 1, "id": "k", "draf": {}}"#).expect("tulis");
    let kata = galat(&["cadangan", "buat", s(&kembar), s(&kembar), "-o", s(&zip)]);
    assert!(kata.starts_with(s(&kembar)) && kata.contains("ada dua kali"), "{kata}");
    fs::write(folder.join("rusak.json"), "{").expect("tulis");
    assert!(
        galat(&["cadangan", "buat", s(&a), s(&folder.join("rusak.json")), "-o", s(&zip)])
            .contains("terpotong")
    );
    assert!(!zip.exists());
    let naskah = folder.join("n.docx");
    keluaran(&["susun", s(&a), "-o", s(&naskah)]);
    assert!(galat(&["cadangan", "periksa", s(&naskah)]).contains("ini naskah Word (.docx), bukan cadangan"));
    let besar = folder.join("besar.zip");
    fs::File::create(&besar).and_then(|f| f.set_len(600 * 1024 * 1024)).expect("berkas jarang");
    assert!(
        galat(&["cadangan", "periksa", s(&besar)])
            .contains("600,0 MB, padahal cadangan paling besar 512,0 MB")
    );
}
