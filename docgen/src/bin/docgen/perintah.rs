//! The commands.

use std::fmt::Write as _;
use std::io::IsTerminal as _;
use std::path::Path;

use anyhow::{Result, anyhow, bail};
use docgen::amplop::{self, Amplop};
use docgen::profil::Profil;
use docgen::ranah::Tanggal;
use docgen::suntingan::{Jenis, Terbuka, buka_suntingan};
use docgen::{Galat, buka, skema_json};

use crate::argumen::{Perintah, PerintahTeks, Susun, tidak_dikenal};
use crate::{BELUM, bahasa, berkas, cadangan, mesin, tentukan};

/// Longest number on stdin, in bytes.
const BATAS_ANGKA: u64 = 4_096;

/// Does what was asked; the answer is the exit code.
pub(crate) fn jalankan(perintah: Perintah) -> Result<u8> {
    match perintah {
        Perintah::Contoh { id, daftar, keluaran } => contoh(id.as_deref(), daftar, keluaran.as_deref()),
        Perintah::Skema { profil } => {
            tulis_json(None, &if profil { skema_json::skema_profil() } else { skema_json::skema_draf() })
        }
        Perintah::Susun(apa) => susun(&apa),
        Perintah::Periksa { draf, format, tanggal } => periksa(&draf, format.as_deref(), tanggal.as_deref()),
        Perintah::Telaah { draf, keluaran, tanggal } => {
            telaah(&draf, keluaran.as_deref(), tanggal.as_deref())
        }
        Perintah::Tahapan { draf, tanggal } => tahapan(&draf, tanggal.as_deref()),
        Perintah::Tentukan { jawaban, format, keluaran } => {
            tentukan::jalankan(&jawaban, json_diminta(format.as_deref())?, keluaran.as_deref())
        }
        Perintah::Banding { sendiri, lain, dasar, format } => {
            banding(&sendiri, &lain, dasar.as_deref(), format.as_deref())
        }
        Perintah::Buka { naskah, ubahan, keluaran } => buka_naskah(&naskah, ubahan, keluaran.as_deref()),
        Perintah::Cadangan { perintah } => cadangan::jalankan(&perintah),
        Perintah::Aturan { id } => aturan(id.as_deref()),
        Perintah::Teks { perintah: PerintahTeks::Periksa { folder } } => teks_periksa(&folder),
        Perintah::Terbilang { angka, rupiah } => terbilang(&angka, rupiah),
    }
}

/// An error in a file: its name takes the place of the word "berkas" where nothing more exact is known.
pub(crate) fn di(jalur: &Path, galat: &Galat) -> anyhow::Error {
    let pesan = galat.to_string();
    anyhow!("{}: {}", berkas::nama(jalur), pesan.strip_prefix("berkas: ").unwrap_or(&pesan))
}

fn tulis_json(keluaran: Option<&Path>, nilai: &serde_json::Value) -> Result<u8> {
    berkas::tulis(keluaran, format!("{nilai:#}\n").as_bytes())?;
    Ok(0)
}

fn contoh(id: Option<&str>, daftar: bool, keluaran: Option<&Path>) -> Result<u8> {
    let kenal = mesin::daftar_contoh();
    let ((None, true) | (Some(_), false)) = (id, daftar) else {
        bail!("docgen contoh: sebutkan salah satu, ID atau --daftar; misalnya docgen contoh --daftar.");
    };
    let Some(id) = id else {
        let mut baris = String::new();
        for (id, judul) in kenal {
            let _ = writeln!(baris, "{id}\t{judul}");
        }
        berkas::tulis(keluaran, baris.as_bytes())?;
        return Ok(0);
    };
    let Some(draf) = mesin::contoh_draf(id) else {
        let kenal: Vec<String> = kenal.iter().map(|(id, _)| (*id).to_owned()).collect();
        bail!(tidak_dikenal("contoh", id, &kenal, "lihat docgen contoh --daftar"));
    };
    berkas::tulis(keluaran, &Amplop::baru(draf).ke_json())?;
    Ok(0)
}

pub(crate) fn baca_draf(jalur: &Path) -> Result<Amplop> {
    let isi = berkas::baca(jalur, amplop::periksa_ukuran, amplop::BATAS_BERKAS)?;
    Amplop::baca(&isi).map_err(|g| di(jalur, &g))
}

pub(crate) fn baca_profil(jalur: &Path) -> Result<Profil> {
    let isi = berkas::baca(jalur, amplop::periksa_ukuran, amplop::BATAS_BERKAS)?;
    Profil::baca(&isi).map_err(|g| di(jalur, &g))
}

/// What `susun` writes.
#[derive(Clone, Copy, PartialEq)]
enum Format {
    Docx,
    Html,
    Teks,
}

/// Format from the option, else from the ending of the output file, else DOCX.
fn format(pilihan: Option<&str>, keluaran: Option<&Path>) -> Result<Format> {
    const KENAL: [(&str, Format); 3] =
        [("docx", Format::Docx), ("html", Format::Html), ("teks", Format::Teks)];
    if let Some(nama) = pilihan {
        return KENAL.iter().find(|(n, _)| *n == nama).map(|(_, f)| *f).ok_or_else(|| {
            let kenal = KENAL.map(|(n, _)| n.to_owned());
            anyhow!(tidak_dikenal("format", nama, &kenal, "pilih docx, html, atau teks"))
        });
    }
    let akhiran = keluaran.and_then(Path::extension).map(|a| a.to_string_lossy().to_lowercase());
    match akhiran.as_deref() {
        Some("html" | "htm") => Ok(Format::Html),
        Some("txt" | "teks" | "text") => Ok(Format::Teks),
        // A DOCX under these names would be taken for what it is not.
        Some(asing @ ("pdf" | "doc" | "odt" | "rtf" | "json")) => bail!(
            "{}: naskah tidak dapat ditulis sebagai .{asing}; pakai akhiran .docx, .html, atau .txt.",
            keluaran.map(berkas::nama).unwrap_or_default()
        ),
        _ => Ok(Format::Docx),
    }
}

fn susun(apa: &Susun) -> Result<u8> {
    let format = format(apa.format.as_deref(), apa.keluaran.as_deref())?;
    if apa.dengan_komentar && apa.tanpa_draf {
        bail!(
            "--dengan-komentar: salinan untuk mitra tidak pernah membawa komentar; hapus --tanpa-draf atau --dengan-komentar."
        );
    }
    if apa.dengan_komentar && format != Format::Docx {
        bail!(
            "--dengan-komentar: komentar hanya ada di naskah Word; pakai --format docx atau akhiran .docx."
        );
    }
    let bahasa = bahasa::baca(apa)?;
    if format == Format::Docx {
        bukan_layar("susun", "naskah Word", "naskah.docx", apa.keluaran.as_deref())?;
    }
    for masukan in apa.profil.iter().chain([&apa.draf]) {
        berkas::bukan_masukan(apa.keluaran.as_deref(), masukan)?;
    }
    let amplop = if let Some(jalur) = &apa.profil {
        if berkas::standar(jalur) && berkas::standar(&apa.draf) {
            bail!(
                "masukan standar: draf dan profil tidak dapat dibaca sekaligus; sebutkan salah satu sebagai berkas."
            );
        }
        let profil = baca_profil(jalur)?;
        let mut amplop = baca_draf(&apa.draf)?;
        profil.isi(&mut amplop.draf);
        amplop
    } else {
        baca_draf(&apa.draf)?
    };
    let (draf, cara) = bahasa.terapkan(&amplop.draf)?;
    let (naskah, laporan) = mesin::susun(&draf, cara.as_ref());
    let isi = match format {
        // The copy carries the draft as it stands after the profile, so that it needs none when it is opened.
        Format::Docx => {
            let isi = if apa.dengan_komentar {
                mesin::docx_berkomentar(&naskah, &laporan, &amplop)?
            } else {
                mesin::docx(&naskah, (!apa.tanpa_draf).then_some(&amplop))?
            };
            // A working copy whose draft cannot be taken out again is no working copy.
            if !apa.tanpa_draf && buka::buka(&isi).is_err() {
                bail!(
                    "{}: draf ini terlalu besar untuk dibawa di dalam naskah Word; perkecil isinya, atau pakai \
                     --tanpa-draf dan simpan berkas drafnya.",
                    berkas::nama(&apa.draf)
                );
            }
            isi
        }
        Format::Html => mesin::html(&naskah).into_bytes(),
        Format::Teks => mesin::teks(&naskah).into_bytes(),
    };
    berkas::tulis(apa.keluaran.as_deref(), &isi)?;
    Ok(0)
}

/// Whether a report is wanted as JSON rather than as text.
fn json_diminta(format: Option<&str>) -> Result<bool> {
    match format {
        None | Some("teks") => Ok(false),
        Some("json") => Ok(true),
        Some(lain) => {
            let kenal = ["teks", "json"].map(str::to_owned);
            bail!(tidak_dikenal("format", lain, &kenal, "pilih teks atau json"));
        }
    }
}

fn buka_naskah(naskah: &Path, ubahan: bool, keluaran: Option<&Path>) -> Result<u8> {
    berkas::bukan_masukan(keluaran, naskah)?;
    let isi = berkas::baca(naskah, amplop::periksa_ukuran_docx, amplop::BATAS_DOCX)?;
    if ubahan {
        let isi = buka_suntingan(&isi).map_err(|g| di(naskah, &g))?;
        berkas::tulis(keluaran, suntingan(&isi).as_bytes())?;
        return Ok(if isi.suntingan.is_empty() { 0 } else { BELUM });
    }
    let amplop = buka::buka(&isi).map_err(|g| di(naskah, &g))?;
    berkas::tulis(keluaran, &amplop.ke_json())?;
    Ok(0)
}

/// The edits as text; nothing from inside may steer a terminal.
fn suntingan(isi: &Terbuka) -> String {
    let mut hasil = String::new();
    if isi.suntingan.is_empty() {
        hasil.push_str("Tidak ada paragraf yang diubah di Word.\n");
    } else {
        let _ = writeln!(hasil, "Paragraf yang diubah di Word: {}", isi.suntingan.len());
    }
    if isi.terlacak {
        hasil.push_str("Naskah ini memuat perubahan terlacak; semuanya dibaca seolah-olah sudah diterima.\n");
    }
    for s in &isi.suntingan {
        let jenis = match s.jenis {
            Jenis::Diubah => "diubah",
            Jenis::Ditambah => "ditambah",
            Jenis::Dihapus => "dihapus",
        };
        let pasal = s.pasal.as_deref().unwrap_or("di luar pasal");
        let nomor = s.nomor.as_ref().map(|n| format!(" {n}")).unwrap_or_default();
        let _ = writeln!(hasil, "\n{pasal}{nomor}: {jenis}");
        for (kata, teks) in [("semula", &s.semula), ("kini  ", &s.kini)] {
            if !teks.is_empty() {
                let _ = writeln!(hasil, "  {kata}: {teks}");
            }
        }
    }
    hasil.replace(|k: char| k.is_control() && k != '\n', "\u{fffd}")
}

/// A file that is no text on a terminal helps nobody.
pub(crate) fn bukan_layar(perintah: &str, apa: &str, contoh: &str, keluaran: Option<&Path>) -> Result<()> {
    if keluaran.is_none_or(berkas::standar) && std::io::stdout().is_terminal() {
        bail!(
            "docgen {perintah}: {apa} tidak dapat ditampilkan di layar; tulis ke berkas dengan -o {contoh}."
        );
    }
    Ok(())
}

/// The day of the law for a naskah without a date; today unless told.
fn hari(tanggal: Option<&str>) -> Result<chrono::NaiveDate> {
    let Some(t) = tanggal else { return Ok(chrono::Local::now().date_naive()) };
    let tanggal = Tanggal::parse(t).ok_or_else(|| {
        anyhow!("--tanggal: “{t}” bukan tanggal; tulis tahun-bulan-hari, misalnya 2026-08-17.")
    })?;
    Ok(tanggal.naif())
}

fn telaah(draf: &Path, keluaran: Option<&Path>, tanggal: Option<&str>) -> Result<u8> {
    let tanggal = hari(tanggal)?;
    let akhiran = keluaran.and_then(Path::extension).map(|a| a.to_string_lossy().to_lowercase());
    if let (Some(jalur), Some(asing)) = (keluaran, akhiran.filter(|a| a != "docx")) {
        bail!(
            "{}: lembar telaah tidak dapat ditulis sebagai .{asing}; pakai akhiran .docx.",
            berkas::nama(jalur)
        );
    }
    bukan_layar("telaah", "naskah Word", "naskah.docx", keluaran)?;
    berkas::bukan_masukan(keluaran, draf)?;
    let isi = mesin::telaah(&baca_draf(draf)?.draf, tanggal)?;
    berkas::tulis(keluaran, &isi)?;
    Ok(0)
}

fn periksa(draf: &Path, format: Option<&str>, tanggal: Option<&str>) -> Result<u8> {
    let json = json_diminta(format)?;
    let tanggal = hari(tanggal)?;
    let laporan = mesin::periksa(&baca_draf(draf)?.draf, tanggal);
    let kode = if laporan.final_ { 0 } else { BELUM };
    if json {
        tulis_json(None, &laporan.json())?;
    } else {
        berkas::tulis(None, laporan.teks().as_bytes())?;
    }
    Ok(kode)
}

/// The stages of a foreign cooperation; the exit code tells whether a stage is open.
fn tahapan(draf: &Path, tanggal: Option<&str>) -> Result<u8> {
    let tanggal = hari(tanggal)?;
    let (teks, selesai) = mesin::tahapan(&baca_draf(draf)?.draf, tanggal);
    berkas::tulis(None, teks.as_bytes())?;
    Ok(if selesai { 0 } else { BELUM })
}

fn banding(sendiri: &Path, lain: &Path, dasar: Option<&Path>, format: Option<&str>) -> Result<u8> {
    let json = json_diminta(format)?;
    if [Some(sendiri), Some(lain), dasar].into_iter().flatten().filter(|j| berkas::standar(j)).count() > 1 {
        bail!(
            "masukan standar: hanya satu draf yang dapat dibaca dari sini; sebutkan yang lain sebagai berkas."
        );
    }
    let dasar = dasar.map(baca_versi).transpose()?;
    let laporan = mesin::banding(dasar.as_ref().map(|a| &a.draf), &baca_versi(sendiri)?, &baca_versi(lain)?);
    let kode = if laporan.sama() { 0 } else { BELUM };
    if json {
        tulis_json(None, &laporan.json())?;
    } else {
        berkas::tulis(None, laporan.teks().as_bytes())?;
    }
    Ok(kode)
}

/// A version of a draft: a draft file, or the working copy that carries one.
fn baca_versi(jalur: &Path) -> Result<Amplop> {
    let isi = berkas::baca(jalur, amplop::periksa_ukuran_docx, amplop::BATAS_DOCX)?;
    let amplop = if isi.starts_with(b"PK") { buka::buka(&isi) } else { Amplop::baca(&isi) };
    amplop.map_err(|g| di(jalur, &g))
}

fn aturan(id: Option<&str>) -> Result<u8> {
    let Some(id) = id else {
        berkas::tulis(None, dengan_akhir_baris(mesin::daftar_aturan()).as_bytes())?;
        return Ok(0);
    };
    let Some(teks) = mesin::penjelasan_aturan(id.trim()) else {
        bail!(match mesin::aturan_mirip(id) {
            Some(k) => format!("aturan “{id}” tidak dikenal; mungkin maksudnya “{k}”."),
            None => format!("aturan “{id}” tidak dikenal; lihat daftarnya dengan docgen aturan."),
        });
    };
    berkas::tulis(None, dengan_akhir_baris(teks).as_bytes())?;
    Ok(0)
}

fn teks_periksa(folder: &Path) -> Result<u8> {
    let diagnosa = mesin::periksa_teks(&berkas::baca_klausul(folder)?);
    let mut hasil = String::new();
    for d in &diagnosa {
        let _ = writeln!(hasil, "{d}");
    }
    if diagnosa.is_empty() {
        hasil.push_str("Tidak ada kesalahan.\n");
    }
    berkas::tulis(None, hasil.as_bytes())?;
    Ok(if diagnosa.is_empty() { 0 } else { BELUM })
}

fn terbilang(angka: &str, rupiah: bool) -> Result<u8> {
    let dibaca;
    let angka = if angka == "-" {
        let isi = berkas::baca(Path::new("-"), |_| Ok(()), BATAS_ANGKA)?;
        dibaca = String::from_utf8(isi)
            .map_err(|_| anyhow!("masukan standar: bukan UTF-8; tulis bilangannya dengan angka."))?;
        dibaca.trim()
    } else {
        angka
    };
    let kata = mesin::terbilang(angka, rupiah).map_err(anyhow::Error::msg)?;
    berkas::tulis(None, dengan_akhir_baris(kata).as_bytes())?;
    Ok(0)
}

fn dengan_akhir_baris(mut teks: String) -> String {
    if !teks.ends_with('\n') {
        teks.push('\n');
    }
    teks
}
