//! What a clause file says, as data.

use std::collections::BTreeMap;

/// A clause: the words of one pasal or of one part outside the pasal.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Klausul {
    /// Stable id.
    pub id: String,
    /// Title in capitals; empty for parts outside the pasal.
    pub judul: Vec<Potong>,
    /// Provisions it rests on (`pp-28-2018/19/2/b`), or `bawaan` for wording without authority.
    pub dasar: Vec<String>,
    /// Its ayat, in order.
    pub ayat: Vec<AyatTeks>,
    /// Phrases that code may put into a `{frasa:…}` slot: `nama` or `nama.varian`.
    pub frasa: BTreeMap<String, Vec<Potong>>,
    /// File and line of its first line.
    pub tempat: Tempat,
}

/// A place in a clause file.
#[derive(Debug, Clone, PartialEq, Eq, Default)]
pub struct Tempat {
    /// File name.
    pub berkas: String,
    /// Line, from 1.
    pub baris: usize,
}

/// An ayat of a clause.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct AyatTeks {
    /// Id for references and decisions.
    pub id: Option<String>,
    /// Whether it always stands, is decided by code (`AYAT?`), or is repeated (`AYAT*`).
    pub jenis: JenisButir,
    /// Its words.
    pub isi: Vec<Potong>,
    /// Its items.
    pub rincian: Option<RincianTeks>,
}

/// A list of items.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct RincianTeks {
    /// Word before the last item: `dan`, `atau`, `dan/atau`.
    pub kata: String,
    /// The items.
    pub butir: Vec<ButirTeks>,
}

/// An item of a list.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct ButirTeks {
    /// Whether it always stands, is decided by code, or is repeated.
    pub jenis: JenisButir,
    /// Id for references, decisions and repetition.
    pub id: Option<String>,
    /// Its words.
    pub isi: Vec<Potong>,
    /// Items of the next level.
    pub rincian: Option<RincianTeks>,
}

/// How an ayat or an item appears.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum JenisButir {
    /// `-`: always.
    Tetap,
    /// `-?`: if code says so.
    Opsional,
    /// `-*`: once for each row that code supplies.
    Berulang,
}

/// A piece of a line.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Potong {
    /// Words.
    Teks {
        /// The words.
        isi: String,
        /// Between `*`.
        tebal: bool,
        /// Between `_`.
        miring: bool,
    },
    /// `{nama}`: a value.
    Slot {
        /// Its name.
        nama: String,
        /// Between `*`.
        tebal: bool,
    },
    /// `{frasa:nama}`: a phrase that code chooses, or nothing.
    Frasa(String),
    /// `{pasal:id}`, `{ayat:id#nama}`, `{butir:id#ayat/nama}`: a reference; an empty id is the same pasal.
    Rujuk {
        /// Clause id of the pasal.
        pasal: String,
        /// Ayat id.
        ayat: Option<String>,
        /// Item id.
        butir: Option<String>,
    },
}

impl Klausul {
    /// Every piece of text, in order.
    pub fn potong(&self) -> Vec<&Potong> {
        fn rincian<'a>(r: &'a RincianTeks, hasil: &mut Vec<&'a Potong>) {
            for b in &r.butir {
                hasil.extend(&b.isi);
                if let Some(d) = &b.rincian {
                    rincian(d, hasil);
                }
            }
        }
        let mut hasil: Vec<&Potong> = self.judul.iter().collect();
        for a in &self.ayat {
            hasil.extend(&a.isi);
            if let Some(r) = &a.rincian {
                rincian(r, &mut hasil);
            }
        }
        hasil.extend(self.frasa.values().flatten());
        hasil
    }

    /// Names about which code decides: `AYAT? x`, `-? x`, `-* x`, and phrases (without variant).
    pub fn keputusan(&self) -> std::collections::BTreeSet<String> {
        fn rincian(r: &RincianTeks, hasil: &mut std::collections::BTreeSet<String>) {
            for b in &r.butir {
                match (b.jenis, &b.id) {
                    (JenisButir::Opsional, Some(id)) => {
                        hasil.insert(format!("-? {id}"));
                    }
                    (JenisButir::Berulang, Some(id)) => {
                        hasil.insert(format!("-* {id}"));
                    }
                    _ => {}
                }
                if let Some(d) = &b.rincian {
                    rincian(d, hasil);
                }
            }
        }
        let mut hasil = std::collections::BTreeSet::new();
        for a in &self.ayat {
            match (a.jenis, &a.id) {
                (JenisButir::Opsional, Some(id)) => {
                    hasil.insert(format!("AYAT? {id}"));
                }
                (JenisButir::Berulang, Some(id)) => {
                    hasil.insert(format!("AYAT* {id}"));
                }
                _ => {}
            }
            if let Some(r) = &a.rincian {
                rincian(r, &mut hasil);
            }
        }
        hasil.extend(self.frasa.keys().map(|f| format!("FRASA {f}")));
        hasil
    }
}

/// A mistake in a clause file.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct DiagnosaTeks {
    /// File.
    pub berkas: String,
    /// Line, from 1.
    pub baris: usize,
    /// What is wrong.
    pub pesan: String,
    /// What to write instead.
    pub saran: Option<String>,
}

impl std::fmt::Display for DiagnosaTeks {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        write!(f, "{}:{}: {}", self.berkas, self.baris, self.pesan)?;
        self.saran.as_ref().map_or(Ok(()), |s| write!(f, "; {s}"))
    }
}
