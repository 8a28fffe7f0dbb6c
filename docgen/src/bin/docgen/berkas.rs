//! Files, stdin and stdout; what the system refuses is told in Indonesian.

use std::fs::{self, File};
use std::io::{self, ErrorKind, Read, Write};
use std::path::{Path, PathBuf};

use anyhow::{Result, anyhow, bail};
use docgen::Galat;

/// Deepest folder of clause files.
const BATAS_DALAM: usize = 8;
/// Most clause files, and the size of the largest one in bytes.
const BATAS_KLAUSUL: (usize, u64) = (2_000, 1024 * 1024);

/// Whether a path means stdin or stdout.
pub(crate) fn standar(jalur: &Path) -> bool {
    jalur.as_os_str() == "-"
}

/// How a path is called in messages.
pub(crate) fn nama(jalur: &Path) -> String {
    if standar(jalur) { "masukan standar".to_owned() } else { jalur.display().to_string() }
}

/// Reads a file, or stdin for `-`; `ukuran_sah` refuses what is too large before it is loaded.
pub(crate) fn baca(jalur: &Path, ukuran_sah: fn(u64) -> Result<(), Galat>, batas: u64) -> Result<Vec<u8>> {
    let salah = |e: &io::Error| anyhow!("{}: {}", nama(jalur), sebab_baca(e));
    let sumber: Box<dyn Read> = if standar(jalur) {
        Box::new(io::stdin().lock())
    } else {
        let berkas = File::open(jalur).map_err(|e| salah(&e))?;
        let data = berkas.metadata().map_err(|e| salah(&e))?;
        if data.is_dir() {
            bail!("{}: ini sebuah folder; sebutkan nama berkas di dalamnya.", nama(jalur));
        }
        ukuran_sah(data.len()).map_err(|g| anyhow!("{}: {g}", nama(jalur)))?;
        Box::new(berkas)
    };
    let mut isi = Vec::new();
    // One byte more than allowed, so that the reader sees that the limit is passed.
    sumber.take(batas + 1).read_to_end(&mut isi).map_err(|e| salah(&e))?;
    Ok(isi)
}

fn sebab_baca(e: &io::Error) -> String {
    match e.kind() {
        ErrorKind::NotFound => "berkas ini tidak ada; periksa nama dan foldernya.".to_owned(),
        ErrorKind::PermissionDenied => {
            "berkas ini tidak boleh dibaca; minta izin baca atau salin ke folder sendiri.".to_owned()
        }
        ErrorKind::NotADirectory => {
            "sebagian dari nama ini bukan folder; periksa nama dan foldernya.".to_owned()
        }
        ErrorKind::IsADirectory => "ini sebuah folder; sebutkan nama berkas di dalamnya.".to_owned(),
        ErrorKind::InvalidInput | ErrorKind::InvalidFilename => {
            "nama berkas ini tidak sah; periksa namanya.".to_owned()
        }
        _ => format!("berkas ini tidak dapat dibaca{}; coba dari salinan lain.", kode(e)),
    }
}

fn sebab_tulis(e: &io::Error) -> String {
    match e.kind() {
        ErrorKind::NotFound => "folder tujuannya belum ada; buat dahulu foldernya.".to_owned(),
        ErrorKind::PermissionDenied | ErrorKind::ReadOnlyFilesystem => {
            "tidak boleh ditulis di sini; pilih folder lain.".to_owned()
        }
        ErrorKind::NotADirectory => {
            "sebagian dari nama ini bukan folder; periksa nama dan foldernya.".to_owned()
        }
        ErrorKind::IsADirectory => "ini sebuah folder; sebutkan nama berkas di dalamnya.".to_owned(),
        ErrorKind::StorageFull | ErrorKind::QuotaExceeded => {
            "ruang penyimpanan penuh; kosongkan sebagian atau pilih tempat lain.".to_owned()
        }
        ErrorKind::InvalidInput | ErrorKind::InvalidFilename => {
            "nama berkas ini tidak sah; pilih nama lain.".to_owned()
        }
        _ => format!("tidak dapat ditulis{}; coba lagi atau pilih tempat lain.", kode(e)),
    }
}

/// The number of the system, for those who can look it up.
fn kode(e: &io::Error) -> String {
    e.raw_os_error().map_or_else(String::new, |n| format!(" (kode sistem {n})"))
}

/// Refuses to write over what was read: the draft is the work of the officer, the naskah can be made again.
pub(crate) fn bukan_masukan(keluaran: Option<&Path>, masukan: &Path) -> Result<()> {
    let nyata = |j: &Path| (!standar(j)).then(|| fs::canonicalize(j).ok()).flatten();
    let sama = keluaran
        .and_then(nyata)
        .is_some_and(|k| fs::metadata(&k).is_ok_and(|d| d.is_file()) && Some(k) == nyata(masukan));
    if sama {
        bail!(
            "{}: ini berkas yang dibaca, jadi isinya akan hilang; pilih nama lain sesudah -o.",
            nama(masukan)
        );
    }
    Ok(())
}

/// Writes to stdout; whoever stops reading early gets what he wanted.
pub(crate) fn tulis_stdout(isi: &[u8]) -> Result<()> {
    let mut keluar = io::stdout().lock();
    match keluar.write_all(isi).and_then(|()| keluar.flush()) {
        Err(e) if e.kind() == ErrorKind::BrokenPipe => Ok(()),
        Err(e) => Err(anyhow!("keluaran standar: {}", sebab_tulis(&e))),
        Ok(()) => Ok(()),
    }
}

/// Writes to a file, to stdout for `-` or without a path.
pub(crate) fn tulis(jalur: Option<&Path>, isi: &[u8]) -> Result<()> {
    match jalur {
        Some(j) if !standar(j) => {
            tulis_berkas(j, isi).map_err(|e| anyhow!("{}: {}", j.display(), sebab_tulis(&e)))
        }
        _ => tulis_stdout(isi),
    }
}

/// Writes beside the target and renames, so that there is never half a file.
fn tulis_berkas(jalur: &Path, isi: &[u8]) -> io::Result<()> {
    // Through a link to the file itself; a new file has no real path yet.
    let tujuan = fs::canonicalize(jalur).unwrap_or_else(|_| jalur.to_owned());
    let lama = fs::metadata(&tujuan).ok();
    match &lama {
        Some(d) if d.is_dir() => return Err(ErrorKind::IsADirectory.into()),
        // Pipes and devices cannot be replaced.
        Some(d) if !d.is_file() => return File::options().write(true).open(&tujuan)?.write_all(isi),
        // Renaming would pass over a write protection.
        Some(_) => drop(File::options().append(true).open(&tujuan)?),
        None if tujuan.file_name().is_none() || jalur.to_string_lossy().ends_with('/') => {
            return Err(ErrorKind::NotFound.into());
        }
        None => {}
    }
    let folder = match tujuan.parent() {
        Some(f) if !f.as_os_str().is_empty() => f,
        _ => Path::new("."),
    };
    let (sementara, mut berkas) = buat_sementara(folder)?;
    let hasil = (|| {
        berkas.write_all(isi)?;
        if let Some(d) = &lama {
            berkas.set_permissions(d.permissions())?;
        }
        fs::rename(&sementara, &tujuan)
    })();
    if hasil.is_err() {
        let _ = fs::remove_file(&sementara);
    }
    hasil
}

/// A new file of our own in a folder.
fn buat_sementara(folder: &Path) -> io::Result<(PathBuf, File)> {
    let mut terakhir = io::Error::from(ErrorKind::AlreadyExists);
    for n in 0..100_u8 {
        let jalur = folder.join(format!(".docgen-{}-{n}.tmp", std::process::id()));
        match File::options().write(true).create_new(true).open(&jalur) {
            Ok(berkas) => return Ok((jalur, berkas)),
            Err(e) if e.kind() == ErrorKind::AlreadyExists => terakhir = e,
            Err(e) => return Err(e),
        }
    }
    Err(terakhir)
}

/// The clause files of a folder: path within it and content, sorted.
pub(crate) fn baca_klausul(folder: &Path) -> Result<Vec<(String, String)>> {
    if standar(folder) || fs::metadata(folder).is_ok_and(|d| !d.is_dir()) {
        bail!("{}: ini bukan folder; sebutkan folder berisi berkas .klausul.", nama(folder));
    }
    let mut hasil = Vec::new();
    kumpulkan(folder, "", 0, &mut hasil)?;
    if hasil.is_empty() {
        bail!("{}: tidak ada berkas .klausul di folder ini; periksa nama foldernya.", folder.display());
    }
    hasil.sort();
    Ok(hasil)
}

fn kumpulkan(folder: &Path, awalan: &str, dalam: usize, hasil: &mut Vec<(String, String)>) -> Result<()> {
    let salah = |jalur: &Path, e: &io::Error| match e.kind() {
        ErrorKind::NotFound => anyhow!("{}: folder ini tidak ada; periksa namanya.", jalur.display()),
        ErrorKind::InvalidData => {
            anyhow!("{}: berkas ini bukan UTF-8; simpan lagi sebagai UTF-8.", jalur.display())
        }
        _ => anyhow!("{}: {}", jalur.display(), sebab_baca(e)),
    };
    for entri in fs::read_dir(folder).map_err(|e| salah(folder, &e))? {
        let entri = entri.map_err(|e| salah(folder, &e))?;
        let (jalur, nama) = (entri.path(), entri.file_name().to_string_lossy().into_owned());
        if nama.starts_with('.') {
            continue;
        }
        let jenis = entri.file_type().map_err(|e| salah(&jalur, &e))?;
        if jenis.is_dir() && dalam < BATAS_DALAM {
            kumpulkan(&jalur, &format!("{awalan}{nama}/"), dalam + 1, hasil)?;
        } else if jenis.is_file() && jalur.extension().is_some_and(|e| e == "klausul") {
            let ukuran = entri.metadata().map_err(|e| salah(&jalur, &e))?.len();
            if ukuran > BATAS_KLAUSUL.1 || hasil.len() >= BATAS_KLAUSUL.0 {
                bail!(
                    "{}: folder ini melebihi 2.000 berkas atau 1 MB per berkas; periksa nama foldernya.",
                    jalur.display()
                );
            }
            let isi = fs::read_to_string(&jalur).map_err(|e| salah(&jalur, &e))?;
            // Notepad puts a byte order mark in front.
            let isi = isi.strip_prefix('\u{feff}').map(str::to_owned).unwrap_or(isi);
            hasil.push((format!("{awalan}{nama}"), isi));
        }
    }
    Ok(())
}
