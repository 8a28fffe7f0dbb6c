//! The arguments, read by clap; its errors are told in our own words.

use std::ffi::OsString;
use std::path::PathBuf;

use anyhow::anyhow;
use clap::error::{ContextKind, ContextValue, ErrorKind};
use clap::{CommandFactory as _, Parser, Subcommand};
use docgen::teks::mirip;

use crate::bantuan;

#[derive(Parser)]
#[command(
    name = "docgen",
    disable_help_flag = true,
    disable_version_flag = true,
    disable_help_subcommand = true
)]
struct Argumen {
    #[command(subcommand)]
    perintah: Perintah,
}

/// The commands of the contract.
#[derive(Subcommand)]
#[command(disable_help_flag = true)]
pub(crate) enum Perintah {
    Contoh {
        #[arg(value_name = "ID")]
        id: Option<String>,
        #[arg(long)]
        daftar: bool,
        #[arg(short = 'o', value_name = "BERKAS")]
        keluaran: Option<PathBuf>,
    },
    Skema {
        #[arg(long)]
        profil: bool,
    },
    Susun(Susun),
    Periksa {
        #[arg(value_name = "DRAF")]
        draf: PathBuf,
        #[arg(long, value_name = "FORMAT")]
        format: Option<String>,
        #[arg(long, value_name = "TANGGAL", allow_hyphen_values = true)]
        tanggal: Option<String>,
    },
    Telaah {
        #[arg(value_name = "DRAF")]
        draf: PathBuf,
        #[arg(short = 'o', value_name = "BERKAS")]
        keluaran: Option<PathBuf>,
        #[arg(long, value_name = "TANGGAL", allow_hyphen_values = true)]
        tanggal: Option<String>,
    },
    Tahapan {
        #[arg(value_name = "DRAF")]
        draf: PathBuf,
        #[arg(long, value_name = "TANGGAL", allow_hyphen_values = true)]
        tanggal: Option<String>,
    },
    Tentukan {
        #[arg(value_name = "KUNCI=JAWABAN")]
        jawaban: Vec<String>,
        #[arg(long, value_name = "FORMAT")]
        format: Option<String>,
        #[arg(short = 'o', value_name = "BERKAS")]
        keluaran: Option<PathBuf>,
    },
    Buka {
        #[arg(value_name = "NASKAH")]
        naskah: PathBuf,
        #[arg(long)]
        ubahan: bool,
        #[arg(short = 'o', value_name = "BERKAS")]
        keluaran: Option<PathBuf>,
    },
    Banding {
        #[arg(value_name = "SENDIRI")]
        sendiri: PathBuf,
        #[arg(value_name = "LAIN")]
        lain: PathBuf,
        #[arg(long, value_name = "DASAR")]
        dasar: Option<PathBuf>,
        #[arg(long, value_name = "FORMAT")]
        format: Option<String>,
    },
    Cadangan {
        #[command(subcommand)]
        perintah: PerintahCadangan,
    },
    Aturan {
        #[arg(value_name = "ID")]
        id: Option<String>,
    },
    Teks {
        #[command(subcommand)]
        perintah: PerintahTeks,
    },
    Terbilang {
        #[arg(value_name = "ANGKA", allow_hyphen_values = true)]
        angka: String,
        #[arg(long)]
        rupiah: bool,
    },
}

/// What `susun` takes.
#[derive(clap::Args)]
pub(crate) struct Susun {
    #[arg(value_name = "DRAF")]
    pub(crate) draf: PathBuf,
    #[arg(short = 'o', value_name = "BERKAS")]
    pub(crate) keluaran: Option<PathBuf>,
    #[arg(long, value_name = "FORMAT")]
    pub(crate) format: Option<String>,
    #[arg(long, value_name = "PROFIL")]
    pub(crate) profil: Option<PathBuf>,
    #[arg(long = "tanpa-draf")]
    pub(crate) tanpa_draf: bool,
    #[arg(long = "dengan-komentar")]
    pub(crate) dengan_komentar: bool,
    #[arg(long, value_name = "BAHASA")]
    pub(crate) bahasa: Option<String>,
    #[arg(long)]
    pub(crate) alternat: bool,
    #[arg(long, value_name = "DOKUMEN")]
    pub(crate) dokumen: Option<String>,
}

/// The commands of `docgen teks`.
#[derive(Subcommand)]
#[command(disable_help_flag = true)]
pub(crate) enum PerintahTeks {
    Periksa {
        #[arg(value_name = "DIR")]
        folder: PathBuf,
    },
}

/// The commands of `docgen cadangan`.
#[derive(Subcommand)]
#[command(disable_help_flag = true)]
pub(crate) enum PerintahCadangan {
    Buat {
        #[arg(value_name = "DRAF", required = true)]
        draf: Vec<PathBuf>,
        #[arg(short = 'o', value_name = "BERKAS")]
        keluaran: Option<PathBuf>,
        #[arg(long, value_name = "PROFIL")]
        profil: Option<PathBuf>,
    },
    Periksa {
        #[arg(value_name = "CADANGAN")]
        cadangan: PathBuf,
    },
}

/// Reads the arguments.
pub(crate) fn baca(argumen: &[OsString]) -> anyhow::Result<Perintah> {
    Argumen::try_parse_from(argumen)
        .map(|a| a.perintah)
        .map_err(|e| anyhow!("{}", pesan(&e, &jejak(argumen))))
}

/// The commands among the arguments, for example `["teks", "periksa"]`.
pub(crate) fn jejak(argumen: &[OsString]) -> Vec<String> {
    let mut di = Argumen::command();
    let mut hasil = Vec::new();
    for kata in argumen.iter().skip(1).filter_map(|a| a.to_str()).filter(|a| !a.starts_with('-')) {
        let Some(anak) = di.find_subcommand(kata).cloned() else { break };
        hasil.push(kata.to_owned());
        di = anak;
    }
    hasil
}

/// Names of the commands below a command.
pub(crate) fn nama_perintah(jejak: &[String]) -> Vec<String> {
    perintah_di(jejak).get_subcommands().map(|p| p.get_name().to_owned()).collect()
}

fn perintah_di(jejak: &[String]) -> clap::Command {
    let mut di = Argumen::command();
    for nama in jejak {
        let Some(anak) = di.find_subcommand(nama).cloned() else { break };
        di = anak;
    }
    di
}

/// Options of a command, as they are typed.
fn opsi(jejak: &[String]) -> Vec<String> {
    perintah_di(jejak)
        .get_opts()
        .chain(perintah_di(jejak).get_arguments().filter(|a| a.get_action().takes_values().eq(&false)))
        .map(|a| match (a.get_long(), a.get_short()) {
            (Some(l), _) => format!("--{l}"),
            (None, Some(s)) => format!("-{s}"),
            (None, None) => String::new(),
        })
        .filter(|o| !o.is_empty())
        .collect()
}

/// An error of clap as one Indonesian sentence.
fn pesan(galat: &clap::Error, jejak: &[String]) -> String {
    let nilai = |jenis| match galat.get(jenis) {
        Some(ContextValue::String(s)) => s.clone(),
        Some(ContextValue::Strings(s)) => s.first().cloned().unwrap_or_default(),
        _ => String::new(),
    };
    // Options come as `--format <FORMAT>`, arguments as `<DRAF>`.
    let arg = nilai(ContextKind::InvalidArg);
    let nama = if arg.starts_with('-') {
        arg.split([' ', '=']).next().unwrap_or_default().to_owned()
    } else {
        arg.trim_end_matches("...").trim_matches(['<', '>', '[', ']']).to_owned()
    };
    let mut perintah = vec!["docgen".to_owned()];
    perintah.extend_from_slice(jejak);
    let perintah = perintah.join(" ");
    let lihat = format!("lihat {perintah} --help");
    match galat.kind() {
        ErrorKind::InvalidSubcommand => {
            let kata = nilai(ContextKind::InvalidSubcommand);
            tidak_dikenal("perintah", &kata, &nama_perintah(jejak), &lihat)
        }
        ErrorKind::MissingSubcommand | ErrorKind::DisplayHelpOnMissingArgumentOrSubcommand => {
            format!("{perintah}: perintahnya belum disebut; pilih {}.", nama_perintah(jejak).join(", "))
        }
        ErrorKind::UnknownArgument if arg.starts_with('-') => {
            tidak_dikenal("opsi", &nama, &opsi(jejak), &lihat)
        }
        ErrorKind::UnknownArgument => format!(
            "{perintah}: “{arg}” berlebih; jika bagian dari sebuah nama, apit seluruh nama itu dengan tanda petik."
        ),
        ErrorKind::MissingRequiredArgument => {
            format!("{perintah}: {nama} belum disebut; tulis {}.", bantuan::pakai(jejak))
        }
        ErrorKind::InvalidValue if nilai(ContextKind::InvalidValue).is_empty() => {
            format!("{perintah}: nilai sesudah {nama} belum disebut; {lihat}.")
        }
        ErrorKind::ArgumentConflict => format!("{perintah}: {nama} disebut dua kali; hapus salah satunya."),
        ErrorKind::TooManyValues => {
            format!("{perintah}: {nama} tidak menerima nilai; hapus tanda “=” dan nilainya.")
        }
        ErrorKind::InvalidUtf8 => {
            format!("{perintah}: ada argumen yang bukan UTF-8; tulis ulang argumen itu.")
        }
        _ => format!("{perintah}: argumennya tidak dapat dipahami; {lihat}."),
    }
}

/// An unknown word, with the one that was probably meant.
pub(crate) fn tidak_dikenal(apa: &str, kata: &str, kenal: &[String], lihat: &str) -> String {
    match mirip(kata, kenal.iter().map(String::as_str)) {
        Some(k) => format!("{apa} “{kata}” tidak dikenal; mungkin maksudnya “{k}”."),
        None => format!("{apa} “{kata}” tidak dikenal; {lihat}."),
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn deklarasi_clap_sah() {
        Argumen::command().debug_assert();
    }

    #[test]
    fn setiap_perintah_punya_bantuan() {
        for nama in nama_perintah(&[]) {
            let jejak = vec![nama.clone()];
            assert!(bantuan::perintah(&jejak).contains(&format!("docgen {nama}")), "{nama}");
            for opsi in opsi(&jejak) {
                assert!(bantuan::perintah(&jejak).contains(&opsi), "{nama} {opsi}");
            }
        }
    }
}
