//! `docgen tentukan`: the router, question by question.

use std::path::Path;

use anyhow::{Result, bail};
use docgen::amplop::Amplop;
use docgen::penentu::{self, ID, Jawaban, Pertanyaan};

use crate::argumen::tidak_dikenal;
use crate::{BELUM, berkas};

/// Prints the next question or the decision; `keluaran` takes the first draft.
pub(crate) fn jalankan(argumen: &[String], json: bool, keluaran: Option<&Path>) -> Result<u8> {
    let jawaban = baca(argumen)?;
    let belum = penentu::berikut(&jawaban);
    if let Some(jalur) = keluaran {
        if let Some(p) = belum {
            bail!("docgen tentukan: draf belum dapat ditulis; jawab dahulu “{}”.", p.id);
        }
        let Some(draf) = penentu::draf_awal(&jawaban) else {
            bail!("docgen tentukan: putusan ini tidak menghasilkan draf; hapus -o untuk membaca putusannya.");
        };
        berkas::tulis(Some(jalur), &Amplop::baru(draf).ke_json())?;
        return Ok(0);
    }
    let isi = if json { format!("{:#}\n", penentu::json(&jawaban)) } else { penentu::teks(&jawaban) };
    berkas::tulis(None, isi.as_bytes())?;
    Ok(if belum.is_some() { BELUM } else { 0 })
}

/// Takes the answers in the order of the questions, whatever the order of the arguments.
fn baca(argumen: &[String]) -> Result<Jawaban> {
    let mut sisa: Vec<(&str, &str)> = Vec::new();
    for satu in argumen.iter().flat_map(|a| a.split('&')).filter(|a| !a.is_empty()) {
        let Some((kunci, kode)) = satu.split_once('=') else {
            bail!("docgen tentukan: “{satu}” bukan KUNCI=JAWABAN; tulis misalnya mitra=daerah.");
        };
        if !ID.contains(&kunci) {
            bail!(tidak_dikenal("kunci", kunci, &ID.map(str::to_owned), &format!("pilih {}", ID.join(", "))));
        }
        if sisa.iter().any(|(k, _)| *k == kunci) {
            bail!("docgen tentukan: “{kunci}” dijawab dua kali; hapus salah satunya.");
        }
        sisa.push((kunci, kode));
    }
    let mut jawaban = Jawaban::default();
    while let Some((p, kode)) = berikut(&jawaban, &mut sisa) {
        if !jawaban.jawab(p.id, kode) {
            let kenal: Vec<String> = p.pilihan.iter().map(|k| k.kode.to_owned()).collect();
            bail!(tidak_dikenal(
                &format!("jawaban {}", p.id),
                kode,
                &kenal,
                &format!("pilih {}", kenal.join(", "))
            ));
        }
    }
    match (sisa.first(), penentu::berikut(&jawaban)) {
        (None, _) => Ok(jawaban),
        (Some((kunci, kode)), Some(p)) => {
            bail!("docgen tentukan: “{kunci}={kode}” belum dapat dipakai; jawab dahulu “{}”.", p.id)
        }
        (Some((kunci, kode)), None) => {
            bail!("docgen tentukan: “{kunci}” tidak ditanyakan untuk jawaban ini; hapus “{kunci}={kode}”.")
        }
    }
}

/// The first open question that has an answer among the arguments, with that answer.
fn berikut<'a>(jawaban: &Jawaban, sisa: &mut Vec<(&str, &'a str)>) -> Option<(Pertanyaan, &'a str)> {
    let terbuka = penentu::urutan(jawaban).into_iter().filter(|p| jawaban.kode(p.id).is_none());
    terbuka.into_iter().find_map(|p| {
        let n = sisa.iter().position(|(kunci, _)| *kunci == p.id)?;
        Some((p, sisa.swap_remove(n).1))
    })
}
