//! `docgen` on the command line: drafts in, naskah, findings and answers out.
//!
//! This is the only place of the engine with files and a clock. What it says to people is Indonesian; no text of a
//! library reaches them.

mod argumen;
mod bahasa;
mod bantuan;
mod berkas;
mod cadangan;
mod mesin;
mod perintah;
mod tentukan;

use std::ffi::OsString;
use std::io::Write;
use std::process::ExitCode;

/// Findings stand in the way, an edited text has mistakes, or a question is open.
const BELUM: u8 = 1;
/// What was asked could not be done.
const GAGAL: u8 = 2;

fn main() -> ExitCode {
    let argumen: Vec<OsString> = std::env::args_os().collect();
    match jalankan(&argumen) {
        Ok(kode) => ExitCode::from(kode),
        Err(galat) => {
            // One line, whatever names people give to files; a closed stderr is no reason to fail twice.
            let kalimat = format!("{galat:#}").replace(char::is_control, "\u{fffd}");
            let _ = writeln!(std::io::stderr(), "{kalimat}");
            ExitCode::from(GAGAL)
        }
    }
}

fn jalankan(argumen: &[OsString]) -> anyhow::Result<u8> {
    if let Some(teks) = bantuan::diminta(argumen)? {
        berkas::tulis_stdout(teks.as_bytes())?;
        return Ok(0);
    }
    perintah::jalankan(argumen::baca(argumen)?)
}
