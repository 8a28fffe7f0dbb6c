//! What `susun` shows of a foreign draft: which paper, in which languages, who is named first.

use std::borrow::Cow;

use anyhow::{Result, anyhow, bail};
use docgen::draf::Draf;
use docgen::ranah::{Dokumen, KelasKerjaSama, Pilihan as _};
use docgen::{CaraBahasa, TampilBahasa};

use crate::argumen::{Susun, tidak_dikenal};
use crate::mesin;

/// The languages by the names that are typed.
const BAHASA: [(&str, TampilBahasa); 5] = [
    ("id", TampilBahasa::Indonesia),
    ("en", TampilBahasa::Inggris),
    ("mitra", TampilBahasa::Mitra),
    ("dua-kolom", TampilBahasa::Kolom),
    ("terpisah", TampilBahasa::Terpisah),
];

/// What was asked for, understood before any file is read.
pub(crate) struct Pilihan {
    tampil: Option<TampilBahasa>,
    alternat: bool,
    dokumen: Option<Dokumen>,
}

/// Understands the options.
pub(crate) fn baca(apa: &Susun) -> Result<Pilihan> {
    Ok(Pilihan {
        tampil: apa.bahasa.as_deref().map(tampil).transpose()?,
        alternat: apa.alternat,
        dokumen: apa.dokumen.as_deref().map(dokumen).transpose()?,
    })
}

impl Pilihan {
    /// The draft of the paper that was asked for, and its form; no form for a domestic draft.
    pub(crate) fn terapkan<'d>(&self, draf: &'d Draf) -> Result<(Cow<'d, Draf>, Option<CaraBahasa>)> {
        if !mesin::luar_negeri(draf) {
            let asing = match self {
                Self { tampil: Some(t), .. } if *t != TampilBahasa::Indonesia => "--bahasa",
                Self { alternat: true, .. } => "--alternat",
                Self { dokumen: Some(_), .. } => "--dokumen",
                _ => return Ok((Cow::Borrowed(draf), None)),
            };
            bail!(
                "{asing}: draf ini bukan kerja sama luar negeri, sehingga naskahnya satu dan berbahasa Indonesia; \
                 hapus {asing}."
            );
        }
        let mut draf = Cow::Borrowed(draf);
        if let Some(dokumen) = self.dokumen {
            draf.to_mut().dokumen = dokumen.into();
        }
        let mut cara = CaraBahasa::dari(&draf);
        cara.tampil = self.tampil.unwrap_or(cara.tampil);
        cara.mitra_dahulu = self.alternat;
        Ok((draf, Some(cara)))
    }
}

fn tampil(nama: &str) -> Result<TampilBahasa> {
    BAHASA.iter().find(|(n, _)| *n == nama).map(|(_, t)| *t).ok_or_else(|| {
        let kenal = BAHASA.map(|(n, _)| n.to_owned());
        anyhow!(tidak_dikenal("bahasa", nama, &kenal, "pilih id, en, mitra, dua-kolom, atau terpisah"))
    })
}

fn dokumen(kode: &str) -> Result<Dokumen> {
    let kenal = KelasKerjaSama::Ksdpl.dokumen();
    Dokumen::dari_kode(kode).filter(|d| kenal.contains(d)).ok_or_else(|| {
        let kenal: Vec<String> = kenal.iter().map(|d| d.kode().to_owned()).collect();
        anyhow!(tidak_dikenal("dokumen", kode, &kenal, "lihat docgen susun --help"))
    })
}
