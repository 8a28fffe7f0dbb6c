//! Files that leave the page: by the officer's click, onto the officer's computer.

use docgen::nama_berkas::nama_berkas;
use docgen::teks::antarmuka::{kata, kata_isi};
use leptos::prelude::*;
use leptos::task::spawn_local;

use crate::gudang::SebabPotret;
use crate::keadaan::Keadaan;
use crate::simpan::potret;
use crate::{mesin, peramban};

/// Media type of a DOCX.
const JENIS_DOCX: &str = "application/vnd.openxmlformats-officedocument.wordprocessingml.document";
/// Media type of a draft file.
const JENIS_JSON: &str = "application/json";
/// Media type of a page.
const JENIS_HTML: &str = "text/html";

/// What may leave the page.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) enum Unduhan {
    /// DOCX with nothing inside, for the partner.
    UntukMitra,
    /// DOCX with the draft inside, for the office.
    SalinanKerja,
    /// The same with the findings as comments.
    SalinanBerkomentar,
    /// The sheet for the meeting of the TKKSD.
    Telaah,
    /// The draft file.
    Draf,
    /// A page of its own.
    Html,
}

/// Makes the file of the open draft, as it stands at the click, and hands it over.
pub(crate) fn unduh(k: Keadaan, apa: Unduhan) {
    let (draf, hasil) = (k.draf.get_untracked(), k.hasil.get_untracked());
    let amplop = k.simpan.amplop(&draf);
    let hari_ini = peramban::hari_ini();
    spawn_local(async move {
        if !matches!(apa, Unduhan::Draf | Unduhan::Html) {
            k.kabar.set(kata("umum.menyiapkan_docx").to_owned());
        }
        let (akhiran, jenis, isi) = match apa {
            Unduhan::UntukMitra => ("docx", JENIS_DOCX, mesin::untuk_mitra(&amplop, hari_ini).await),
            Unduhan::SalinanKerja => ("docx", JENIS_DOCX, mesin::salinan_kerja(&amplop, hari_ini).await),
            Unduhan::SalinanBerkomentar => {
                ("_komentar.docx", JENIS_DOCX, mesin::salinan_berkomentar(&amplop, hari_ini).await)
            }
            Unduhan::Telaah => ("_telaah.docx", JENIS_DOCX, mesin::telaah(&amplop, hari_ini).await),
            Unduhan::Draf => ("json", JENIS_JSON, Ok(amplop.ke_json())),
            Unduhan::Html => ("html", JENIS_HTML, mesin::halaman(&amplop, &hasil).await),
        };
        let nama = nama_berkas(&draf, akhiran, hari_ini);
        match isi.and_then(|isi| peramban::unduh(&nama, jenis, &isi)) {
            Ok(()) => {
                k.kabarkan(kata_isi("umum.terunduh", &[("nama", &nama)]));
                potret(k, SebabPotret::Unduh);
            }
            Err(galat) => k.kabarkan(format!("{} {galat}", kata("umum.gagal_unduh"))),
        }
    });
}

/// The draft file, as a copy outside the browser.
pub(crate) fn draf(k: Keadaan) {
    unduh(k, Unduhan::Draf);
}
