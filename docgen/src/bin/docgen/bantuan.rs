//! Help, in Indonesian throughout.

use std::ffi::OsString;

use anyhow::bail;

use crate::argumen;
use crate::mesin;

const UMUM: &str = "\
docgen menyusun dan memeriksa naskah kerja sama daerah.

Pemakaian: docgen PERINTAH [ARGUMEN]

Perintah:
  tentukan    jenis kerja sama dan naskah yang tepat, dari beberapa pertanyaan
  contoh      contoh draf bawaan
  skema       bentuk berkas draf atau profil (JSON Schema)
  susun       draf menjadi naskah: Word, HTML, atau teks
  periksa     temuan pada sebuah draf
  telaah      lembar telaah dua halaman untuk rapat TKKSD
  tahapan     tahap kerja sama luar negeri: yang sudah, yang kurang, dan tenggatnya
  buka        ambil draf dari naskah Word (salinan kerja)
  banding     perbedaan dua versi satu draf, isian demi isian
  cadangan    semua draf dalam satu berkas ZIP: membuat dan memeriksanya
  aturan      daftar aturan pemeriksaan, atau penjelasan satu aturan
  teks        periksa folder klausul yang diubah
  terbilang   bilangan menjadi kata

  docgen PERINTAH --help   penjelasan satu perintah
  docgen --version         versi program

Tanda - di tempat nama berkas berarti masukan atau keluaran standar.
Kode keluar: 0 berhasil, 1 ada temuan, perbedaan, atau pertanyaan, 2 tidak dapat dikerjakan.

Mulai dari sini:
  docgen contoh --daftar                  pilih contoh yang paling mirip
  docgen contoh ID -o draf.json           salin menjadi draf sendiri
  docgen skema                            arti setiap bidang; ubah draf.json dengan penyunting teks
  docgen periksa draf.json                yang masih kurang, dengan dasar hukumnya
  docgen susun draf.json -o naskah.docx   naskah untuk Word
";

/// Usage line and explanation of each command.
const PERINTAH: &[(&str, &str, &str)] = &[
    (
        "tentukan",
        "docgen tentukan [KUNCI=JAWABAN ...] [--format teks|json] [-o BERKAS]",
        "\
Menentukan jenis kerja sama dan naskahnya. Tanpa jawaban, perintah ini menampilkan pertanyaan
pertama dengan pilihan jawabannya; tambahkan jawaban satu demi satu sampai putusannya keluar:
mengapa jenis itu, mengapa bukan yang lain, siapa yang menandatangani, tahapan, dan dokumennya.

  KUNCI=JAWABAN    satu jawaban, misalnya mitra=rumah_sakit; urutannya bebas, dan beberapa jawaban
                   boleh disambung dengan tanda & seperti pada tautan halaman
  --format FORMAT  teks atau json
  -o BERKAS        tulis draf awal menurut putusan itu ke sebuah berkas

Kode keluar: 0 sudah ada putusan, 1 masih ada pertanyaan, 2 jawaban tidak dikenal atau draf tidak
dapat ditulis.
",
    ),
    (
        "contoh",
        "docgen contoh --daftar | docgen contoh ID [-o BERKAS]",
        "\
Contoh draf bawaan.

  --daftar     tampilkan id dan judul setiap contoh
  ID           tulis satu contoh sebagai berkas draf
  -o BERKAS    tulis ke berkas, bukan ke keluaran standar

Kode keluar: 0 berhasil, 2 tidak.
",
    ),
    (
        "skema",
        "docgen skema [--profil]",
        "\
Bentuk berkas draf sebagai JSON Schema, dengan penjelasan setiap bidang.

  --profil     bentuk berkas profil daerah

Profil yang paling sederhana:
  {\"format\": \"ksd-profil\", \"versi\": 1, \"daerah\": {\"nama\": \"Pemerintah Kota Ternate\"}}

Kode keluar: 0 berhasil, 2 tidak.
",
    ),
    (
        "susun",
        "docgen susun DRAF [-o BERKAS] [--format docx|html|teks] [--profil PROFIL] [--tanpa-draf | --dengan-komentar] [--bahasa BAHASA] [--alternat] [--dokumen DOKUMEN]",
        "\
Draf menjadi naskah. Naskah yang belum final bertanda DRAF di setiap halaman; sebabnya
ditampilkan oleh docgen periksa. Isian yang kosong menjadi rumpang, misalnya [… judul kerja sama …].

  DRAF               berkas draf (.json), atau - untuk masukan standar
  -o BERKAS          tulis ke berkas; akhirannya menentukan format (.docx, .html, .txt);
                     tanpa ini ke keluaran standar
  --format FORMAT    docx, html, atau teks; tanpa ini menurut akhiran berkas, lalu docx
  --profil PROFIL    isi bidang yang masih kosong dari berkas profil daerah
  --tanpa-draf       salinan untuk mitra: draf tidak ikut di dalam naskah Word; tanpa ini salinan
                     kerja, yang drafnya dapat diambil lagi dengan docgen buka
  --dengan-komentar  salinan kerja dengan temuan sebagai komentar Word di samping paragrafnya; tidak
                     dapat digabung dengan --tanpa-draf

Khusus kerja sama luar negeri:
  --bahasa BAHASA    id, en, atau mitra untuk satu bahasa; dua-kolom untuk semua bahasa berdampingan;
                     terpisah untuk satu teks penuh per bahasa; tanpa ini menurut draf
  --alternat         naskah untuk mitra: mitra disebut dan menandatangani lebih dahulu
  --dokumen DOKUMEN  dokumen lain dari draf yang sama: kajian, pernyataan_kehendak,
                     rencana_kerja_sama, naskah_kerja_sama, rencana_tahunan, laporan_luar_negeri

Kode keluar: 0 naskah tertulis, 2 tidak.
",
    ),
    (
        "periksa",
        "docgen periksa DRAF [--format teks|json] [--tanggal YYYY-MM-DD]",
        "\
Temuan pada draf: yang wajib diperbaiki, peringatan, dan saran.

  DRAF               berkas draf (.json), atau - untuk masukan standar
  --format FORMAT    teks atau json
  --tanggal TANGGAL  hukum pada tanggal ini, jika naskah belum bertanggal; tanpa ini hari ini

Kode keluar: 0 naskah dapat final, 1 belum, 2 draf tidak dapat dibaca.
",
    ),
    (
        "telaah",
        "docgen telaah DRAF [-o BERKAS] [--tanggal YYYY-MM-DD]",
        "\
Lembar telaah untuk rapat TKKSD sebagai naskah Word: identitas, putusan, temuan dengan dasar dan
jalan keluarnya, pengecualian, yang belum dapat dinilai, yang sudah terpenuhi, dan ruang catatan tim.

  DRAF               berkas draf (.json), atau - untuk masukan standar
  -o BERKAS          tulis ke berkas (.docx); tanpa ini ke keluaran standar
  --tanggal TANGGAL  hukum pada tanggal ini, jika naskah belum bertanggal; tanpa ini hari ini

Kode keluar: 0 lembar tertulis, 2 tidak.
",
    ),
    (
        "tahapan",
        "docgen tahapan DRAF [--tanggal YYYY-MM-DD]",
        "\
Tahapan kerja sama luar negeri menurut surat dan tanggal yang dicatat di dalam draf: yang sudah
selesai, yang sekarang berjalan, yang masih kurang, dan tenggat yang ditetapkan peraturan. Hari kerja
dihitung tanpa Sabtu, Minggu, dan hari libur yang diisi di dalam draf.

  DRAF               berkas draf (.json), atau - untuk masukan standar
  --tanggal TANGGAL  keadaan pada tanggal ini; tanpa ini hari ini

Kode keluar: 0 semua tahap selesai, 1 masih ada tahap atau tahapannya belum diketahui, 2 draf tidak
dapat dibaca.
",
    ),
    (
        "buka",
        "docgen buka NASKAH.docx [-o BERKAS] | docgen buka --ubahan NASKAH.docx",
        "\
Mengambil draf dari naskah Word yang merupakan salinan kerja, seperti saat naskah itu disusun:
yang kemudian diketik di Word tidak ikut. Bidang teks_terakhir memuat teks naskah pada ekspor itu,
sebagai pembanding, dan tidak perlu diubah.

  NASKAH       naskah Word (.docx), atau - untuk masukan standar
  --ubahan     tampilkan paragraf yang diubah di Word sejak naskah itu disusun, bukan drafnya
  -o BERKAS    tulis ke berkas, bukan ke keluaran standar

Kode keluar: 0 berhasil atau tidak ada yang diubah, 1 ada paragraf yang diubah (dengan --ubahan), 2
naskah tidak dapat dibaca.
",
    ),
    (
        "cadangan",
        "docgen cadangan buat DRAF ... -o BERKAS [--profil PROFIL] | docgen cadangan periksa CADANGAN",
        "\
Semua draf dalam satu berkas ZIP: setiap draf sebagai berkas draf, naskah Word, dan halaman untuk
dibaca, dengan daftar isi dan SHA-256 setiap berkas.

  buat DRAF ...        buat cadangan dari berkas-berkas draf (.json)
    -o BERKAS          tulis ke berkas (.zip); tanpa ini ke keluaran standar
    --profil PROFIL    sertakan berkas profil daerah
  periksa CADANGAN     periksa cadangan: berkas yang hilang, berubah, berlebih, atau tidak terbaca

Kode keluar: 0 tertulis atau utuh, 1 ada kesalahan di dalam cadangan, 2 tidak dapat dikerjakan atau
berkas itu bukan cadangan.
",
    ),
    (
        "banding",
        "docgen banding SENDIRI LAIN [--dasar DASAR] [--format teks|json]",
        "\
Membandingkan dua versi satu draf, isian demi isian, menurut urutan naskah. Dasar bersamanya, yaitu
isi draf pada serah terima terakhir yang dikenal kedua versi, dicari dari riwayat di dalam berkas;
dengan dasar itu terlihat versi mana yang mengubah sebuah isian.

  SENDIRI          versi Anda: berkas draf (.json) atau salinan kerja (.docx), atau - untuk masukan standar
  LAIN             versi rekan, dengan bentuk yang sama
  --dasar DASAR    pakai draf ini sebagai dasar bersama
  --format FORMAT  teks atau json

Kode keluar: 0 kedua versi sama, 1 ada perbedaan, 2 ada berkas yang tidak dapat dibaca.
",
    ),
    (
        "aturan",
        "docgen aturan [ID]",
        "\
Daftar aturan pemeriksaan, atau penjelasan satu aturan dengan dasar hukumnya.

  ID           id aturan, misalnya dari hasil docgen periksa

Kode keluar: 0 berhasil, 2 aturan itu tidak ada.
",
    ),
    (
        "teks",
        "docgen teks periksa DIR",
        "\
Memeriksa folder klausul yang diubah: berkas, baris, dan saran perbaikan.

  DIR          folder berisi berkas .klausul, yaitu salinan docgen/teks/klausul yang diubah

Kode keluar: 0 tidak ada kesalahan, 1 ada, 2 folder tidak dapat dibaca.
",
    ),
    (
        "terbilang",
        "docgen terbilang ANGKA [--rupiah]",
        "\
Bilangan dalam kata, huruf kecil, satu baris.

  ANGKA        1000000, 1.000.000, atau 1.000,5; kurang dari seribu triliun
  --rupiah     sebagai uang, dengan rupiah dan sen

Kode keluar: 0 berhasil, 2 bilangan tidak dapat dibaca.
",
    ),
];

/// Usage line of a command.
pub(crate) fn pakai(jejak: &[String]) -> &'static str {
    PERINTAH.iter().find(|(n, _, _)| jejak.first().is_some_and(|j| j == n)).map_or("docgen PERINTAH", |p| p.1)
}

/// Help of a command, or of the program.
pub(crate) fn perintah(jejak: &[String]) -> String {
    match PERINTAH.iter().find(|(n, _, _)| jejak.first().is_some_and(|j| j == n)) {
        Some((_, pakai, isi)) => format!("Pemakaian: {pakai}\n\n{isi}"),
        None => UMUM.to_owned(),
    }
}

/// The text of help or version, when the arguments ask for it.
pub(crate) fn diminta(argumen: &[OsString]) -> anyhow::Result<Option<String>> {
    let kata: Vec<String> =
        argumen.iter().skip(1).take_while(|a| *a != "--").map(|a| a.to_string_lossy().into_owned()).collect();
    match kata.first().map(String::as_str) {
        None => return Ok(Some(UMUM.to_owned())),
        Some("--version" | "-V" | "--versi") => return Ok(Some(mesin::versi())),
        Some("help" | "bantuan") => {
            let Some(nama) = kata.get(1) else { return Ok(Some(UMUM.to_owned())) };
            let kenal = argumen::nama_perintah(&[]);
            if !kenal.contains(nama) {
                bail!(argumen::tidak_dikenal("perintah", nama, &kenal, "lihat docgen --help"));
            }
            return Ok(Some(perintah(std::slice::from_ref(nama))));
        }
        Some(_) => {}
    }
    let minta = kata.iter().any(|k| matches!(k.as_str(), "--help" | "-h" | "--bantuan"));
    Ok(minta.then(|| perintah(&argumen::jejak(argumen))))
}
