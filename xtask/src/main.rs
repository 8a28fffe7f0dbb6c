//! Automation of the workspace: `cargo xtask <perintah>`.
//!
//! Whatever CI checks is a `#[test]` or a command here, and `cargo xtask test` runs them all.

mod accept;
mod apt;
mod bench;
mod codegen;
mod dist;
mod luring;
mod panduan;
mod process;
mod rilis;
mod run;
mod satu;
mod steps;
mod tidy;
mod tools;
mod workspace;

use std::process::ExitCode;

use anyhow::{Result, bail};

use crate::workspace::Workspace;

const HELP: &str = "\
Pemakaian: cargo xtask <perintah>

  run [--port N] [--tanpa-buka] [--rilis]
          bangun aplikasi dan buka di peramban; tanpa pekerja luring, agar tidak pernah basi
  test [--hanya LANGKAH]
          pasang yang dibutuhkan, lalu jalankan semua pemeriksaan
  tidy    periksa aturan impor, ukuran berkas, dan kebersihan berkas
  codegen tulis ulang halaman docs/aturan dan docs/kepatuhan
  terima  tulis ulang berkas acuan (golden) lalu tampilkan perubahannya
  dist    bangun aplikasi rilis, berkas tunggal, dan CLI, laporkan ukurannya, arsipkan
  kemas PROGRAM FOLDER
          arsipkan dist/ yang sudah dibangun bersama PROGRAM ke FOLDER
  versi FOLDER
          beri versi dan daftar berkas kepada bangunan di FOLDER
  bench   ukur waktu aplikasi rilis di Chromium; `bench skala` mengukur Beranda dengan 1.000 draf
  alat    pasang semua alat tanpa menjalankan apa pun";

fn main() -> ExitCode {
    match dispatch(&std::env::args().skip(1).collect::<Vec<_>>()) {
        Ok(()) => ExitCode::SUCCESS,
        Err(error) => {
            eprintln!("Gagal: {error:#}");
            ExitCode::FAILURE
        }
    }
}

fn dispatch(args: &[String]) -> Result<()> {
    let workspace = Workspace::find()?;
    let Some((command, rest)) = args.split_first() else {
        bail!("perintah belum disebut.\n\n{HELP}");
    };
    match command.as_str() {
        "run" => run::run(&workspace, &run::Options::parse(rest)?),
        "test" => steps::test(&workspace, steps::only(rest)?),
        "tidy" => no_options(rest).and_then(|()| tidy::run(&workspace)),
        "codegen" => no_options(rest).and_then(|()| codegen::run(&workspace)),
        "terima" => no_options(rest).and_then(|()| accept::run(&workspace)),
        "dist" => no_options(rest).and_then(|()| dist::run(&workspace)),
        "kemas" => match rest {
            [program, out] => rilis::pack(&workspace, program.as_ref(), out.as_ref()).map(drop),
            _ => bail!("`kemas` memerlukan program docgen dan folder tujuan.\n\n{HELP}"),
        },
        "versi" => match rest {
            [folder] => luring::stamp(folder.as_ref()).map(|version| println!("{version}")),
            _ => bail!("`versi` memerlukan folder bangunan peramban.\n\n{HELP}"),
        },
        "bench" => bench::run(&workspace, rest),
        "alat" => no_options(rest).and_then(|()| tools::ensure(&workspace, tools::ALL)),
        "bantuan" | "help" | "--help" | "-h" => {
            println!("{HELP}");
            Ok(())
        }
        other => bail!("perintah `{other}` tidak dikenal.\n\n{HELP}"),
    }
}

fn no_options(rest: &[String]) -> Result<()> {
    match rest.first() {
        Some(extra) => bail!("`{extra}` tidak dikenal di sini.\n\n{HELP}"),
        None => Ok(()),
    }
}
