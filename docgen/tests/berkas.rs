//! Draft files as people really hand them in: what is wrong is told with place, reason and way out; nothing is lost.

use docgen::amplop::{Amplop, BATAS_BERKAS, periksa_ukuran, versi_berkas};
use docgen::draf::{Bentuk, Draf, Isian, Skema, skema};
use docgen::profil::Profil;
use docgen::ranah::{Durasi, SatuanWaktu};
use proptest::prelude::*;
use serde_json::{Map, Value, json};

/// A file with this draft.
fn amplop(draf: &str) -> String {
    format!(r#"{{"format": "ksd-draf", "versi": 1, "draf": {draf}}}"#)
}

fn pesan(bita: impl AsRef<[u8]>) -> String {
    let bita = bita.as_ref();
    match Amplop::baca(bita) {
        Ok(_) => panic!("diterima: {}", String::from_utf8_lossy(bita)),
        Err(galat) => {
            assert!(galat.tentang_draf());
            let pesan = galat.to_string();
            satu_kalimat(&pesan);
            pesan
        }
    }
}

/// One Indonesian sentence: reason; way out. No text of serde.
fn satu_kalimat(pesan: &str) {
    assert!(pesan.ends_with('.') && !pesan.contains('\n'), "{pesan}");
    assert!(pesan.contains(';') || pesan.contains("mungkin maksudnya"), "tanpa jalan keluar: {pesan}");
    for inggris in ["expected", "invalid", "unknown", "missing", "EOF", "trailing", "at line"] {
        assert!(!pesan.contains(inggris), "{pesan}");
    }
    assert!(!pesan.contains("laporkan kepada pengembang"), "pemeriksa tidak lengkap: {pesan}");
}

#[test]
fn isi_yang_salah_disebut_tempat_sebab_dan_jalan_keluarnya() {
    let kasus: &[(&str, &str)] = &[
        // Unknown fields.
        (
            r#"{"pihak": [{"nmaa": "x"}]}"#,
            "pihak[0].nmaa: bidang “nmaa” tidak dikenal di sini; mungkin maksudnya “nama”.",
        ),
        (
            r#"{"zzz": 1}"#,
            "zzz: bidang “zzz” tidak dikenal di sini; hapus bidang itu, atau lihat nama bidang dengan docgen skema.",
        ),
        (
            r#"{"pihak": [{}, {"penandatangan": {"Jabatan": "x"}}]}"#,
            "pihak[1].penandatangan.Jabatan: bidang “Jabatan” tidak dikenal di sini; mungkin maksudnya “jabatan”.",
        ),
        // Wrong types.
        (
            r#"{"judul": 5}"#,
            "judul: berisi bilangan 5, padahal seharusnya teks; apit dengan tanda petik, misalnya \"Kota Ternate\".",
        ),
        (
            r#"{"pihak": {"nama": "x"}}"#,
            "pihak: berisi objek {…}, padahal seharusnya daftar […]; tulis butirnya di antara kurung siku, meskipun \
             hanya satu.",
        ),
        (
            r#"{"objek": ["x"]}"#,
            "objek: berisi daftar […] dengan 1 butir, padahal seharusnya objek {…}; tulis bidangnya di antara kurung \
             kurawal.",
        ),
        (
            r#"{"tanggal": true}"#,
            "tanggal: berisi true, padahal seharusnya tanggal; tulis misalnya \"2026-08-17\".",
        ),
        (
            r#"{"meterai": "ya"}"#,
            "meterai: berisi teks “ya”, padahal seharusnya true atau false; tulis true untuk ya atau false untuk \
             tidak, tanpa tanda petik.",
        ),
        (
            r#"{"rangkap": -2}"#,
            "rangkap: berisi bilangan -2, padahal seharusnya bilangan bulat; tulis misalnya 3, tanpa tanda petik, \
             minus, dan koma.",
        ),
        (
            r#"{"kelas": 1}"#,
            "kelas: berisi bilangan 1, padahal seharusnya salah satu pilihan; tulis \"ksdd\", \"ksdpk\", \"sinergi\", \
             \"ksdpl\", atau \"ksdll\".",
        ),
        (
            r#"{"pembiayaan": {"sumber": [{"jumlah": -5}]}}"#,
            "pembiayaan.sumber[0].jumlah: berisi bilangan -5, padahal seharusnya uang dalam sen bulat sebagai teks \
             berisi angka; untuk Rp1.500.000,00 tulis \"150000000\" dengan tanda petik.",
        ),
        (
            r#"{"jangka_waktu": {"lama": {"lama": 3}}}"#,
            "jangka_waktu.lama: “satuan” jangka waktu ini belum ada; tulis misalnya {\"lama\": 3, \"satuan\": \
             \"tahun\"}.",
        ),
        (
            r#"{"jangka_waktu": {"lama": {"lama": "3", "satuan": "tahun"}}}"#,
            "jangka_waktu.lama.lama: berisi teks “3”, padahal seharusnya bilangan bulat mulai dari 1; tulis misalnya \
             {\"lama\": 3, \"satuan\": \"tahun\"}.",
        ),
        (
            r#"{"tanggal": {"mentah": 3}}"#,
            "tanggal.mentah: berisi bilangan 3, padahal seharusnya teks; tulis apa yang diketik, misalnya \
             {\"mentah\": \"awal tahun\"}.",
        ),
        (
            r#"{"tanggal": {"mentah": "x", "nilai": "y"}}"#,
            "tanggal.nilai: “mentah” tidak boleh bersama bidang lain; hapus “mentah”, atau sisakan hanya “mentah”.",
        ),
        (
            r#"{"saksi": [null]}"#,
            "saksi[0]: berisi null, padahal seharusnya objek {…}; hapus butir itu atau isi.",
        ),
        (
            r#"{"pihak": [{"id": "a"}, {"id": ""}, {}, {"id": "a"}]}"#,
            "pihak[3].id: berisi “a”, sama dengan pihak[0].id; beri id lain, karena bidang lain menyebut setiap pihak \
             dengan id-nya.",
        ),
        (
            "[]",
            "draf: berisi daftar […] dengan 0 butir, padahal seharusnya objek {…}; tulis bidangnya di antara kurung kurawal.",
        ),
        ("null", "draf: berkas ini belum berisi draf; tulis isian di dalam \"draf\": {…}."),
        // Pictures.
        (
            r#"{"pihak": [{"logo": {"jenis": "image/gif", "data": "R0lGODlh"}}]}"#,
            "pihak[0].logo: isinya bukan gambar PNG atau JPEG; simpan gambarnya sebagai PNG atau JPEG.",
        ),
        (
            r#"{"pihak": [{"logo": {"jenis": "image/png", "data": "data:image/png;base64,AAAA"}}]}"#,
            "pihak[0].logo: isi gambar bukan base64 yang utuh; hapus awalan “data:…;base64,” di depannya.",
        ),
        (
            r#"{"pihak": [{"logo": {"jenis": "image/png", "data": "iVBORw0KGgoAAAA="}}]}"#,
            "pihak[0].logo: gambar rusak atau terpotong; ambil lagi dari berkas gambar aslinya.",
        ),
    ];
    for (draf, harapan) in kasus {
        assert_eq!(pesan(amplop(draf)), *harapan, "{draf}");
    }
}

#[test]
fn berkas_yang_salah_disebut_apa_adanya() {
    let kasus: &[(&[u8], &str)] = &[
        (
            b"",
            "berkas: kosong, tidak ada isinya; pilih berkas draf (.json) dari aplikasi atau dari docgen contoh.",
        ),
        (b"\xef\xbb\xbf \n", "berkas: kosong, tidak ada isinya; pilih berkas draf"),
        (
            b"PK\x03\x04....",
            "berkas: ini tampaknya berkas ZIP atau naskah Word (.docx), bukan berkas draf; jika ini naskah Word, ambil draf di dalamnya dengan docgen buka.",
        ),
        (b"%PDF-1.7", "berkas: ini tampaknya berkas PDF, bukan berkas draf; pilih berkas draf"),
        (b"{\\rtf1\\ansi", "berkas: ini tampaknya dokumen RTF"),
        (b"<!DOCTYPE html><html>", "berkas: ini tampaknya halaman web (HTML)"),
        (
            b"\xff\xfe{\0",
            "berkas: disimpan sebagai UTF-16 (di Notepad disebut Unicode); simpan lagi sebagai UTF-8.",
        ),
        (b"{\0}\0", "berkas: disimpan sebagai UTF-16"),
        (
            b"{\n \"a\": \"\xe9\"}",
            "baris 2, kolom 8: karakter di sini bukan UTF-8; simpan lagi berkas itu sebagai UTF-8.",
        ),
        (b"[1]", "berkas: berisi daftar […] dengan 1 butir, padahal seharusnya objek {…}; pilih berkas draf"),
        (b"\"x\"", "berkas: berisi teks “x”, padahal seharusnya objek {…}; pilih"),
        (
            b"halo",
            "baris 1, kolom 1: “halo” tidak diapit tanda petik; tulis teks di antara dua tanda petik lurus.",
        ),
        // JSON.
        (
            b"{\"format\": \"ksd-draf\", ",
            "baris 1, kolom 24: berkas terpotong, kurung kurawal belum ditutup; pakai salinan yang utuh atau simpan lagi berkas itu dari aplikasi.",
        ),
        (
            b"{\"format\": \"ksd-",
            "baris 1, kolom 17: berkas terpotong, teks yang dibuka pada baris 1, kolom 12 belum ditutup tanda petik; pakai salinan",
        ),
        (b"{\"a\": tr", "baris 1, kolom 9: berkas terpotong, sebuah nilai belum selesai; pakai"),
        (b"{\"a\": 1,}", "baris 1, kolom 9: ada koma berlebih sebelum “}”; hapus koma itu."),
        (b"{\"a\": [1, 2,]}", "baris 1, kolom 13: ada koma berlebih sebelum “]”; hapus koma itu."),
        (
            b"{\"a\": 1 \"b\": 2}",
            "baris 1, kolom 9: di sini seharusnya ada koma atau “}”, tetapi ada “\"”; periksa koma di antara nilai dan pasangan kurungnya.",
        ),
        (
            b"{\"a\" 1}",
            "baris 1, kolom 6: sesudah “a” seharusnya ada titik dua, tetapi ada “1”; tulis “:” di antara nama bidang dan isinya.",
        ),
        (
            b"{a: 1}",
            "baris 1, kolom 2: nama bidang tidak diapit tanda petik; tulis nama bidang di antara dua tanda petik.",
        ),
        (
            "{“a”: 1}".as_bytes(),
            "baris 1, kolom 2: tanda petik “ bukan tanda petik berkas JSON; ganti dengan tanda petik lurus (\").",
        ),
        (
            b"{\"a\": 'x'}",
            "baris 1, kolom 7: tanda petik ' bukan tanda petik berkas JSON; ganti dengan tanda petik lurus (\").",
        ),
        (
            b"{\"a\": True}",
            "baris 1, kolom 7: “True” bukan nilai JSON; tulis true, false, atau null dengan huruf kecil.",
        ),
        (
            b"{\"a\": 007}",
            "baris 1, kolom 7: “007” bukan bilangan yang dapat dibaca; tulis bilangan tanpa nol di depan dan tanpa pemisah ribuan, atau apit dengan tanda petik.",
        ),
        (b"{\"a\": 1e999}", "baris 1, kolom 7: “1e999” bukan bilangan"),
        (b"{ // x\n}", "baris 1, kolom 3: berkas JSON tidak mengenal komentar; hapus komentar itu."),
        (
            b"{\"a\": \"x\ny\"}",
            "baris 1, kolom 9: teks terpenggal oleh ganti baris sebelum tanda petik penutupnya; tutup tanda petiknya, atau tulis ganti baris sebagai \\n.",
        ),
        (
            b"{\"a\": \"\\q\"}",
            "baris 1, kolom 8: garis miring balik diikuti “q” tidak dikenal; tulis garis miring balik sebagai \\\\.",
        ),
        (
            b"{\"a\": \"x\\ud800y\"}",
            "baris 1, kolom 9: \\ud800 hanya setengah dari sebuah karakter; ketik ulang huruf atau emoji di tempat itu.",
        ),
        (
            b"{\"a\": 1} x",
            "baris 1, kolom 10: masih ada “x” sesudah akhir isi berkas; hapus semua yang ada sesudah kurung penutup terakhir.",
        ),
        (
            b"{\"a\":\n {\"b\": 1,\n  \"b\": 2}}",
            "baris 3, kolom 3: bidang “b” (a.b) ditulis dua kali; hapus salah satunya, karena hanya satu yang dapat dipakai.",
        ),
        // Envelope.
        (
            b"{}",
            "format: belum ada, sehingga tidak jelas bahwa ini berkas draf; tulis \"format\": \"ksd-draf\", atau pilih",
        ),
        (
            b"{\"name\": \"x\", \"version\": \"1.0.0\"}",
            "format: ini tampaknya package.json sebuah proyek perangkat lunak, bukan berkas draf; pilih",
        ),
        (b"{\"$schema\": \"x\"}", "format: ini tampaknya skema JSON, bukan berkas draf; pilih"),
        (
            b"{\"judul\": \"x\"}",
            "format: isi draf ini belum beramplop; tulis {\"format\": \"ksd-draf\", \"versi\": 1, \"draf\": {…}} dengan isi berkas ini di dalam “draf”.",
        ),
        (b"{\"Format\": \"ksd-draf\"}", "“Format”: mungkin maksudnya “format”; ganti nama bidang itu."),
        (
            b"{\"format\": \"ksd-profil\", \"versi\": 1}",
            "format: ini berkas profil, bukan berkas draf; pakai bersama berkas draf: docgen susun DRAF --profil PROFIL.",
        ),
        (
            b"{\"format\": \"ksd_draf\"}",
            "format: “ksd_draf” bukan format berkas draf; mungkin maksudnya \"ksd-draf\".",
        ),
        (b"{\"format\": 1}", "format: berisi bilangan 1, padahal seharusnya teks; tulis \"ksd-draf\"."),
        (b"{\"format\": \"ksd-draf\"}", "versi: belum ada; tulis \"versi\": 1."),
        (
            b"{\"format\": \"ksd-draf\", \"versi\": \"1\"}",
            "versi: berisi teks “1”, padahal seharusnya bilangan bulat mulai dari 1; tulis \"versi\": 1.",
        ),
        (
            b"{\"format\": \"ksd-draf\", \"versi\": 0}",
            "versi: berisi bilangan 0, padahal seharusnya bilangan bulat mulai dari 1; tulis \"versi\": 1.",
        ),
        (
            b"{\"format\": \"ksd-draf\", \"versi\": 9, \"draf\": {\"baru\": 1}}",
            "versi: berkas ini ditulis oleh aplikasi yang lebih baru (versi 9), sedangkan program ini mengenal sampai versi 1; perbarui program ini, lalu buka lagi.",
        ),
        (
            b"{\"format\": \"ksd-draf\", \"versi\": 1}",
            "draf: berkas ini belum berisi draf; tulis isian di dalam \"draf\": {\u{2026}}.",
        ),
        (
            b"{\"format\": \"ksd-draf\", \"versi\": 1, \"draf\": {}, \"revsi\": 1}",
            "revsi: bidang “revsi” tidak dikenal di sini; mungkin maksudnya “revisi”.",
        ),
        (
            b"{\"format\": \"ksd-draf\", \"versi\": 1, \"draf\": {}, \"judul\": \"x\"}",
            "judul: bidang “judul” berdiri di luar draf; pindahkan ke dalam “draf”.",
        ),
        (
            b"{\"format\": \"ksd-draf\", \"versi\": 1, \"draf\": {}, \"id\": 7}",
            "id: berisi bilangan 7, padahal seharusnya teks; perbaiki atau hapus bidang itu.",
        ),
    ];
    for (bita, harapan) in kasus {
        let ini = pesan(bita);
        assert!(ini.starts_with(harapan), "\n  {ini}\n  {harapan}");
    }
}

#[test]
fn yang_terlalu_besar_ditolak_dengan_ukuran_dan_batasnya() {
    let enam_puluh = vec![b' '; 60 * 1024 * 1024];
    let harapan = "berkas berukuran 60,0 MB, padahal paling besar 32,0 MB; perkecil atau hapus gambar di dalamnya, lalu \
                   simpan lagi.";
    assert_eq!(pesan(&enam_puluh), harapan);
    assert!(periksa_ukuran(BATAS_BERKAS).is_ok());

    let dalam = format!("{}{}", "[".repeat(100_000), "]".repeat(100_000));
    assert!(pesan(amplop(&dalam)).contains("bersarang lebih dari 64 tingkat"));
    let banyak = format!("[{}0]", "0,".repeat(1_000_001));
    assert!(pesan(amplop(&banyak)).contains("1.000.000 nilai"));
    assert!(
        pesan(amplop(&format!(r#"{{"judul": "{}"}}"#, "x".repeat(1_000_001))))
            .starts_with("judul: teksnya lebih")
    );
    let pihak = format!(r#"{{"pihak": [{}{{}}]}}"#, "{},".repeat(64));
    assert_eq!(
        pesan(amplop(&pihak)),
        "pihak: daftar ini berisi 65 butir, padahal paling banyak 64; bagi menjadi beberapa naskah."
    );
    let gambar =
        format!(r#"{{"pihak": [{{"logo": {{"jenis": "image/png", "data": "{}"}}}}]}}"#, "A".repeat(800_000));
    assert_eq!(
        pesan(amplop(&gambar)),
        "pihak[0].logo: gambar berukuran sekitar 586 kB, padahal paling besar 512 kB; perkecil gambarnya atau simpan \
         sebagai JPEG."
    );
}

#[test]
fn naskah_yang_besar_tetapi_wajar_diterima() {
    let mut draf = Draf::default();
    draf.ubahan.resize_with(200, Default::default);
    draf.rencana_kerja.resize_with(500, Default::default);
    draf.pihak.resize_with(64, Default::default);
    for k in &mut draf.rencana_kerja {
        k.peran.resize_with(5, Default::default);
        k.dana.resize_with(5, Default::default);
    }
    draf.maksud = "kalimat panjang ".repeat(6_400);
    let amplop = Amplop::baru(draf);
    assert_eq!(Amplop::baca(&amplop.ke_json()), Ok(amplop));
}

#[test]
fn yang_tidak_dipahami_disimpan_seperti_diketik() {
    let draf = r#"{
        "tanggal": "17 Agustus 2026", "kelas": "entah", "rangkap": {"mentah": "tiga"}, "meterai": {"mentah": "?"},
        "jangka_waktu": {"lama": {"lama": 0, "satuan": "tahun"}, "mulai": "", "tanggal_mulai": null},
        "kahar": {"tenggat_pemberitahuan": {"lama": 3, "satuan": "purnama"}, "lama_terbanyak": "sebentar"},
        "pembiayaan": {"sumber": [{"jumlah": "-5", "untuk": null}]}, "induk": null,
        "pihak": [{"logo": {"jenis": "image/png", "data": ""}}]
    }"#;
    let amplop = Amplop::baca(format!("\u{feff}{}", amplop(draf)).as_bytes()).expect("draf yang longgar");
    let d = &amplop.draf;
    let mentah = |s: &str| s.to_owned();
    assert_eq!(d.tanggal, Isian::Mentah(mentah("17 Agustus 2026")));
    assert_eq!(d.kelas, Isian::Mentah(mentah("entah")));
    assert_eq!(d.rangkap, Isian::Mentah(mentah("tiga")));
    assert_eq!(d.meterai, Isian::Mentah(mentah("?")));
    assert_eq!(d.jangka_waktu.lama, Isian::Mentah(mentah("0 tahun")));
    assert_eq!((&d.jangka_waktu.mulai, &d.jangka_waktu.tanggal_mulai), (&Isian::Kosong, &Isian::Kosong));
    assert_eq!(d.kahar.tenggat_pemberitahuan, Isian::Mentah(mentah("3 purnama")));
    assert_eq!(d.kahar.lama_terbanyak, Isian::Mentah(mentah("sebentar")));
    assert_eq!(d.pembiayaan.sumber[0].jumlah, Isian::Mentah(mentah("-5")));
    assert_eq!(Amplop::baca(&amplop.ke_json()).as_ref(), Ok(&amplop));
}

#[test]
fn amplop_ditulis_dengan_urutan_tetap() {
    let mut amplop = Amplop::baru(Draf::default());
    amplop.id = Some("k-1".to_owned());
    amplop.revisi = Some(7);
    amplop.paket_teks = Some("1-abc".to_owned());
    amplop.teks_terakhir = Some("Pasal 1\n".to_owned());
    amplop.draf.tempat = "Ternate".to_owned();
    amplop.draf.judul = "pengelolaan “sampah”".to_owned();
    amplop.draf.jangka_waktu.lama = Durasi::baru(3, SatuanWaktu::Tahun).map_or(Isian::Kosong, Isian::from);
    let tulisan = String::from_utf8(amplop.ke_json()).expect("UTF-8");
    assert_eq!(
        tulisan,
        "{\n  \"format\": \"ksd-draf\",\n  \"versi\": 1,\n  \"id\": \"k-1\",\n  \"revisi\": 7,\n  \"paket_teks\": \
         \"1-abc\",\n  \"teks_terakhir\": \"Pasal 1\\n\",\n  \"draf\": {\n    \"judul\": \"pengelolaan \
         “sampah”\",\n    \"tempat\": \"Ternate\",\n    \"jangka_waktu\": {\n      \"lama\": {\n        \"lama\": \
         3,\n        \"satuan\": \"tahun\"\n      }\n    }\n  }\n}\n"
    );
    assert_eq!(Amplop::baca(tulisan.as_bytes()), Ok(amplop));
}

#[test]
fn versi_yang_lebih_baru_masih_dapat_disebut() {
    let baru = br#"{"format": "ksd-draf", "versi": 7, "draf": {"baru": 1}}"#;
    assert_eq!(versi_berkas(baru), Ok(7));
    assert!(Amplop::baca(baru).is_err());
}

#[test]
fn profil_dibaca_dengan_ketelitian_yang_sama() {
    let pesan = |s: &str| Profil::baca(s.as_bytes()).expect_err("harus ditolak").to_string();
    assert_eq!(
        pesan(r#"{"format": "ksd-profil", "versi": 1, "daerah": {"nma": "x"}}"#),
        "daerah.nma: bidang “nma” tidak dikenal di sini; mungkin maksudnya “nama”."
    );
    assert_eq!(
        pesan(r#"{"format": "ksd-draf", "versi": 1, "draf": {}}"#),
        "format: ini berkas draf, bukan berkas profil; pilih berkas profil (.json) dari aplikasi; bentuknya dapat dilihat dengan \
         docgen skema --profil."
    );
    assert!(pesan(r#"{"format": "ksd-profil", "versi": 2}"#).contains("lebih baru"));
    assert_eq!(Profil::baca(br#"{"format": "ksd-profil", "versi": 1}"#), Ok(Profil::default()));
}

/// A place in a draft: keys from the top; a list holds one item.
fn tempat(skema: &'static Skema, awal: &[&'static str], hasil: &mut Vec<Vec<&'static str>>) {
    for b in skema.bidang {
        let mut jalur = awal.to_vec();
        jalur.push(b.kunci);
        hasil.push(jalur.clone());
        let mut bentuk = b.bentuk;
        while let Bentuk::Daftar(dalam) = bentuk {
            jalur.push("[]");
            hasil.push(jalur.clone());
            bentuk = dalam;
        }
        if let Bentuk::Objek(dalam) = bentuk {
            tempat(dalam, &jalur, hasil);
        }
    }
}

#[test]
fn apa_pun_di_mana_pun_diterima_atau_ditolak_dengan_kalimat() {
    let nilai = [
        json!(null),
        json!(true),
        json!(3),
        json!(-1),
        json!(1.5),
        json!(""),
        json!("x"),
        json!("2026-01-01"),
        json!([]),
        json!([null]),
        json!(["x"]),
        json!([{}]),
        json!({}),
        json!({"x": 1}),
        json!({"mentah": "x"}),
        json!({"mentah": 1}),
        json!({"mentah": null}),
        json!({"lama": 0, "satuan": "x"}),
        json!({"lama": 1}),
        json!({"lama": null, "satuan": 3}),
        json!({"jenis": 1}),
        json!({"data": "?"}),
        json!({"jenis": "x", "data": ""}),
    ];
    let mut semua = Vec::new();
    tempat(skema(), &[], &mut semua);
    assert!(semua.len() > 200);
    for jalur in semua {
        for isi in &nilai {
            let draf = jalur.iter().rev().fold(isi.clone(), |dalam, kunci| match *kunci {
                "[]" => json!([dalam]),
                k => Value::Object(Map::from_iter([(k.to_owned(), dalam)])),
            });
            match Amplop::baca(amplop(&draf.to_string()).as_bytes()) {
                Ok(a) => assert_eq!(Amplop::baca(&a.ke_json()), Ok(a), "{draf}"),
                Err(g) => satu_kalimat(&g.to_string()),
            }
        }
    }
}

proptest! {
    #[test]
    fn bita_yang_diubah_tidak_membuat_panik(
        ubah in prop::collection::vec((any::<prop::sample::Index>(), any::<u8>()), 1..6),
        potong in any::<prop::sample::Index>(),
    ) {
        let mut bita = amplop(r#"{"judul": "á\ud83d\ude00", "pihak": [{"id": "a", "nama": "x"}], "rangkap": 12}"#).into_bytes();
        for (di, b) in ubah {
            let di = di.index(bita.len());
            bita[di] = b;
        }
        for isi in [&bita[..], &bita[..potong.index(bita.len())]] {
            if let Err(g) = Amplop::baca(isi) {
                let g = g.to_string();
                prop_assert!(g.ends_with('.') && !g.contains('\n'), "{}", g);
            }
        }
    }

    #[test]
    fn teks_apa_pun_pulang_pergi(teks in any::<String>(), mentah in ".+") {
        let mut amplop = Amplop::baru(Draf::default());
        amplop.draf.judul.clone_from(&teks);
        amplop.teks_terakhir = Some(teks);
        amplop.draf.tanggal = Isian::Mentah(mentah);
        prop_assert_eq!(Amplop::baca(&amplop.ke_json()), Ok(amplop));
    }
}
