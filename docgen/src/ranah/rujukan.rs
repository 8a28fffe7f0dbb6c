//! Citations, places and severities shared by rules, reports and text.

/// Path of a field in a draft, for example `pihak[0].penandatangan.nama`.
pub type JalurIsian = String;

/// Certainty of a legal fact (hukum/README): how strongly it may be used.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Tanda {
    /// Read in the national text in force: may carry a duty.
    V,
    /// Read, but a later amendment was not: at most a warning.
    VLama,
    /// Read in an official local document: at most a warning.
    VLokal,
    /// Read in a repealed text: a suggestion.
    VDicabut,
    /// A named secondary source says so: at most a warning.
    L,
    /// Default of this tool, no authority: a suggestion.
    D,
}

impl Tanda {
    const SEMUA: [Self; 6] = [Self::V, Self::VLama, Self::VLokal, Self::VDicabut, Self::L, Self::D];

    /// The mark as the law reference writes it.
    pub fn kode(self) -> &'static str {
        match self {
            Self::V => "V",
            Self::VLama => "V-lama",
            Self::VLokal => "V-lokal",
            Self::VDicabut => "V-dicabut",
            Self::L => "L",
            Self::D => "D",
        }
    }

    /// The mark of a code.
    pub fn dari_kode(kode: &str) -> Option<Self> {
        Self::SEMUA.into_iter().find(|t| t.kode() == kode)
    }
}

/// Severity of a finding; it decides only the mark of the naskah, never what may be exported.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
pub enum Tingkat {
    /// A verified legal must (E).
    Wajib,
    /// W.
    Peringatan,
    /// S.
    Saran,
}

impl Tingkat {
    /// The code in reports.
    pub fn kode(self) -> &'static str {
        match self {
            Self::Wajib => "wajib",
            Self::Peringatan => "peringatan",
            Self::Saran => "saran",
        }
    }
}

/// A provision: regulation, pasal and, where it matters, what follows ("ayat (2) huruf d").
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Rujukan {
    /// Id of the regulation in [`PERATURAN`]; empty for practice without authority.
    pub peraturan: &'static str,
    /// Provision within it as lawyers write it, for example `Pasal 19 ayat (2) huruf d`; may be empty.
    pub bagian: &'static str,
}

impl Rujukan {
    /// The citation as a reader sees it: `Pasal 8 PP 28/2018`, or a plain word for practice.
    pub fn teks(&self) -> String {
        match peraturan(self.peraturan) {
            Some(p) if self.bagian.is_empty() => p.singkat.to_owned(),
            Some(p) => format!("{} {}", self.bagian, p.singkat),
            None => self.bagian.to_owned(),
        }
    }
}

/// A regulation that this version knows.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Peraturan {
    /// Stable id, for example `pp-28-2018`.
    pub id: &'static str,
    /// Short name for findings.
    pub singkat: &'static str,
    /// Date from which it is in force (`YYYY-MM-DD`), where known.
    pub sejak: Option<&'static str>,
}

/// Every regulation that rules and clauses may cite.
pub const PERATURAN: &[Peraturan] = &[
    Peraturan { id: "uu-23-2014", singkat: "UU 23/2014", sejak: None },
    Peraturan { id: "pp-28-2018", singkat: "PP 28/2018", sejak: Some("2018-07-13") },
    Peraturan { id: "permendagri-22-2020", singkat: "Permendagri 22/2020", sejak: None },
    Peraturan { id: "permendagri-25-2020", singkat: "Permendagri 25/2020", sejak: None },
    Peraturan { id: "permendagri-79-2018", singkat: "Permendagri 79/2018", sejak: None },
    Peraturan { id: "uu-30-2014", singkat: "UU 30/2014", sejak: None },
    Peraturan { id: "uu-10-2020", singkat: "UU 10/2020", sejak: None },
    Peraturan { id: "uu-24-2000", singkat: "UU 24/2000", sejak: None },
    Peraturan { id: "uu-24-2009", singkat: "UU 24/2009", sejak: None },
    Peraturan { id: "uu-30-1999", singkat: "UU 30/1999", sejak: None },
    Peraturan { id: "uu-27-2022", singkat: "UU 27/2022", sejak: None },
    Peraturan { id: "uu-17-2013", singkat: "UU 17/2013", sejak: None },
    Peraturan { id: "uu-12-2011", singkat: "UU 12/2011", sejak: None },
    Peraturan { id: "uu-12-2012", singkat: "UU 12/2012", sejak: None },
    Peraturan { id: "uu-28-1999", singkat: "UU 28/1999", sejak: None },
    Peraturan { id: "uu-20-2001", singkat: "UU 20/2001", sejak: None },
    Peraturan { id: "uu-29-2007", singkat: "UU 29/2007", sejak: None },
    Peraturan { id: "uu-1-2023", singkat: "UU 1/2023", sejak: None },
    Peraturan { id: "uu-6-2014", singkat: "UU 6/2014", sejak: None },
    Peraturan { id: "perpres-16-2018", singkat: "Perpres 16/2018", sejak: None },
    Peraturan { id: "perpres-38-2015", singkat: "Perpres 38/2015", sejak: None },
    Peraturan { id: "perpres-63-2019", singkat: "Perpres 63/2019", sejak: None },
    Peraturan { id: "pp-12-2019", singkat: "PP 12/2019", sejak: None },
    Peraturan { id: "pp-27-2014", singkat: "PP 27/2014", sejak: None },
    Peraturan { id: "permenlu-3-2019", singkat: "Permenlu 3/2019", sejak: None },
    Peraturan { id: "pp-2-2012", singkat: "PP 2/2012", sejak: None },
    Peraturan { id: "pp-59-2016", singkat: "PP 59/2016", sejak: None },
    Peraturan { id: "pp-50-2007", singkat: "PP 50/2007 (dicabut)", sejak: None },
];

/// The regulation of an id.
pub fn peraturan(id: &str) -> Option<&'static Peraturan> {
    PERATURAN.iter().find(|p| p.id == id)
}

/// Where a finding stands: a field of the draft, a pasal of the naskah, or both.
#[derive(Debug, Clone, PartialEq, Eq, Default)]
pub struct Lokasi {
    /// Field path.
    pub jalur: Option<JalurIsian>,
    /// Id of the pasal (clause id).
    pub pasal: Option<String>,
}

impl Lokasi {
    /// A field.
    pub fn jalur(jalur: impl Into<String>) -> Self {
        Self { jalur: Some(jalur.into()), pasal: None }
    }
}
