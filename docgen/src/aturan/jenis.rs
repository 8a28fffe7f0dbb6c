//! What a rule is, and what it can say about a draft.

use std::fmt;
use std::sync::Arc;

use chrono::NaiveDate;

use super::konteks::Konteks;
use super::muatan_naskah::{Muatan, Tegak};
use super::pesan::{self, Nilai, Pesan};
use super::umum;
use crate::draf::Draf;
use crate::ranah::{Dokumen, JalurIsian, KelasKerjaSama, Lokasi, Pilihan, Rujukan, Tanda, Tingkat};

/// A rule of the checker. Its sentences stand in `teks/aturan`, its explanation in a Markdown file beside the code.
#[derive(Debug)]
pub struct Aturan {
    /// For ever: `KSD-204`, `KSD-500/PKS_KSDPK.sanksi`.
    pub id: &'static str,
    /// Short name for people who maintain rules.
    pub nama: &'static str,
    /// Severity; a single finding may be weaker, never stronger.
    pub tingkat: Tingkat,
    /// Provisions on which it rests.
    pub dasar: &'static [Rujukan],
    /// Certainty of these provisions.
    pub tanda: Tanda,
    /// From when until when the provisions are in force; the date of the naskah decides.
    pub berlaku: Rentang,
    /// To which naskah it applies.
    pub cakupan: Cakupan,
    /// Version of this tool in which it appeared.
    pub sejak: &'static str,
    /// Whether it is judged itself.
    pub status: Status,
    /// Explanation in Markdown.
    pub uraian: &'static str,
    /// The check; use [`Aturan::nilai`], which looks at scope and date first.
    pub periksa: fn(&Konteks<'_>) -> Hasil,
}

/// A span of dates, both ends included.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Rentang {
    /// First day; `None`: before any naskah of this tool.
    pub sejak: Option<NaiveDate>,
    /// Last day; `None`: still in force.
    pub sampai: Option<NaiveDate>,
}

/// To which naskah a rule applies; an empty list means all.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Cakupan {
    /// Kinds of cooperation.
    pub kelas: &'static [KelasKerjaSama],
    /// Documents.
    pub dokumen: &'static [Dokumen],
    /// The section that must stand before its content is judged; only the family `KSD-500` reports its absence.
    pub bagian: Option<Muatan>,
}

/// Whether a rule is judged itself.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Status {
    /// Judged.
    Berlaku,
    /// Reported under another id, so that one fault is reported once.
    Alias(&'static str),
}

/// What a rule says about a draft.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Hasil {
    /// Nothing to object to.
    Terpenuhi,
    /// Findings, at least one.
    Temuan(Vec<Diagnosa>),
    /// Answers are missing.
    BelumDapatDinilai {
        /// Paths of the missing answers.
        butuh: Vec<JalurIsian>,
    },
    /// The rule does not concern this naskah.
    TidakBerlaku {
        /// Why not.
        sebab: Pesan,
    },
}

/// One finding.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Diagnosa {
    /// Where it stands.
    pub lokasi: Vec<Lokasi>,
    /// What is wrong, in one sentence.
    pub pesan: Pesan,
    /// Ways out.
    pub petunjuk: Vec<Pesan>,
    /// A change that removes the finding.
    pub perbaikan: Option<Perbaikan>,
    /// A severity weaker than that of the rule; `None`: that of the rule.
    pub tingkat: Option<Tingkat>,
}

/// A pure change of the draft that removes a finding.
#[derive(Clone)]
pub struct Perbaikan {
    /// What it does.
    pub judul: Pesan,
    sunting: Arc<dyn Fn(&mut Draf) + Send + Sync>,
}

impl Perbaikan {
    /// A change with its title.
    pub(super) fn baru(judul: Pesan, sunting: impl Fn(&mut Draf) + Send + Sync + 'static) -> Self {
        Self { judul, sunting: Arc::new(sunting) }
    }

    /// A change under a title that was told from outside.
    pub(crate) fn bernama(judul: &str, sunting: impl Fn(&mut Draf) + Send + Sync + 'static) -> Self {
        Self::baru(Pesan::apa_adanya(judul), sunting)
    }

    /// The changed draft.
    #[must_use]
    pub fn terapkan(&self, draf: &Draf) -> Draf {
        let mut hasil = draf.clone();
        (self.sunting)(&mut hasil);
        hasil
    }
}

impl fmt::Debug for Perbaikan {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("Perbaikan").field("judul", &self.judul).finish_non_exhaustive()
    }
}

/// Two changes with the same title are the same: the title names what is changed.
impl PartialEq for Perbaikan {
    fn eq(&self, lain: &Self) -> bool {
        self.judul == lain.judul
    }
}
impl Eq for Perbaikan {}

impl Diagnosa {
    /// A finding at a field.
    pub(super) fn baru(jalur: impl Into<JalurIsian>, pesan: Pesan) -> Self {
        Self {
            lokasi: vec![Lokasi::jalur(jalur)],
            pesan,
            petunjuk: Vec::new(),
            perbaikan: None,
            tingkat: None,
        }
    }

    /// Further fields.
    #[must_use]
    pub(super) fn juga(mut self, jalur: impl IntoIterator<Item = JalurIsian>) -> Self {
        self.lokasi.extend(jalur.into_iter().map(Lokasi::jalur));
        self
    }

    /// The pasal in which it stands.
    #[must_use]
    pub(super) fn di_pasal(mut self, pasal: &str) -> Self {
        for l in &mut self.lokasi {
            l.pasal = Some(pasal.to_owned());
        }
        self
    }

    /// A way out.
    #[must_use]
    pub(super) fn petunjuk(mut self, petunjuk: Pesan) -> Self {
        self.petunjuk.push(petunjuk);
        self
    }

    /// A change that removes it.
    #[must_use]
    pub(super) fn perbaikan(mut self, judul: Pesan, f: impl Fn(&mut Draf) + Send + Sync + 'static) -> Self {
        self.perbaikan = Some(Perbaikan::baru(judul, f));
        self
    }

    /// Weaker than the rule.
    #[must_use]
    pub(super) fn sebagai(mut self, tingkat: Tingkat) -> Self {
        self.tingkat = Some(tingkat);
        self
    }
}

impl Hasil {
    /// Findings first, then missing answers, else satisfied.
    ///
    /// Findings that are all weaker than the rule give way to missing answers: a rule that could still find its full
    /// weight has not been judged.
    pub(super) fn dari(temuan: Vec<Diagnosa>, butuh: Vec<JalurIsian>) -> Self {
        let penuh = temuan.iter().any(|d| d.tingkat.is_none());
        if penuh || (!temuan.is_empty() && butuh.is_empty()) {
            Self::Temuan(temuan)
        } else if butuh.is_empty() {
            Self::Terpenuhi
        } else {
            Self::BelumDapatDinilai { butuh }
        }
    }

    /// One missing answer.
    pub(super) fn butuh(jalur: impl Into<JalurIsian>) -> Self {
        Self::BelumDapatDinilai { butuh: vec![jalur.into()] }
    }
}

impl Rentang {
    /// Why a rule does not apply on a date.
    fn sebab(self, tanggal: NaiveDate) -> Option<Pesan> {
        match (self.sejak, self.sampai) {
            (Some(sejak), _) if tanggal < sejak => Some(umum::sebab_belum_berlaku(sejak, tanggal)),
            (_, Some(sampai)) if tanggal > sampai => Some(umum::sebab_tidak_berlaku_lagi(sampai, tanggal)),
            _ => None,
        }
    }
}

impl Cakupan {
    /// Every naskah.
    pub(super) const SEMUA: Self = Self { kelas: &[], dokumen: &[], bagian: None };

    /// Every naskah within the country.
    pub(super) const DALAM_NEGERI: Self = Self {
        kelas: &[KelasKerjaSama::Ksdd, KelasKerjaSama::Ksdpk, KelasKerjaSama::Sinergi],
        dokumen: &[],
        bagian: None,
    };

    /// Every naskah that both sides sign and keep.
    pub(super) const NASKAH: Self = Self {
        kelas: &[],
        dokumen: &[
            Dokumen::KesepakatanBersama,
            Dokumen::PerjanjianKerjaSama,
            Dokumen::NotaKesepakatan,
            Dokumen::NaskahKerjaSama,
        ],
        bagian: None,
    };

    /// The outcome when the naskah lies outside, or when that cannot be told yet.
    fn luar(self, k: &Konteks<'_>) -> Option<Hasil> {
        let mut butuh = Vec::new();
        match k.kelas() {
            _ if self.kelas.is_empty() => {}
            Some(ini) if self.kelas.contains(&ini) => {}
            Some(ini) => {
                let sebab =
                    umum::sebab_kelas(daftar("kelas", self.kelas), Nilai::istilah("kelas", ini.kode()));
                return Some(Hasil::TidakBerlaku { sebab });
            }
            None => butuh.push("kelas".to_owned()),
        }
        match k.dokumen() {
            _ if self.dokumen.is_empty() => {}
            Some(ini) if self.dokumen.contains(&ini) => {}
            Some(ini) => {
                let sebab = umum::sebab_dokumen(
                    daftar("dokumen", self.dokumen),
                    Nilai::istilah("dokumen", ini.kode()),
                );
                return Some(Hasil::TidakBerlaku { sebab });
            }
            None => butuh.push("dokumen".to_owned()),
        }
        if !butuh.is_empty() {
            return Some(Hasil::BelumDapatDinilai { butuh });
        }
        let bagian = self.bagian?;
        // A foreign cooperation has an object in every paper, but no section of that name in most of them.
        if bagian == Muatan::Objek && k.kelas().is_some_and(KelasKerjaSama::luar_negeri) {
            return None;
        }
        match bagian.nilai(k) {
            Tegak::Ada => None,
            Tegak::TidakAda { .. } => Some(Hasil::TidakBerlaku { sebab: umum::sebab_bagian(bagian.nama()) }),
            Tegak::TidakPerlu { sebab } => Some(Hasil::TidakBerlaku { sebab }),
            Tegak::BelumJelas { butuh } => Some(Hasil::BelumDapatDinilai { butuh }),
        }
    }

    /// The scope in words, for the catalogue.
    pub(super) fn kata(self) -> String {
        let kelas = (!self.kelas.is_empty()).then(|| daftar("kelas", self.kelas));
        let dokumen = (!self.dokumen.is_empty()).then(|| daftar("dokumen", self.dokumen));
        match (kelas, dokumen) {
            (None, None) => umum::cakupan_semua().kalimat(),
            (Some(satu), None) | (None, Some(satu)) => satu.kata(),
            (Some(kelas), Some(dokumen)) => umum::cakupan_keduanya(dokumen, kelas).kalimat(),
        }
    }
}

fn daftar<P: Pilihan>(awalan: &'static str, isi: &[P]) -> Nilai {
    Nilai::Daftar(isi.iter().map(|p| Nilai::istilah(awalan, p.kode())).collect())
}

impl Aturan {
    /// What is checked, in one sentence.
    pub fn ringkas(&self) -> String {
        match super::kelengkapan::bagian(self.id) {
            Some(b) => umum::ringkas_kelengkapan(b.judul).kalimat(),
            None => pesan::teks(&format!("{}.ringkas", self.id)).to_owned(),
        }
    }

    /// Judges a draft: alias, scope and date first, then the check.
    pub fn nilai(&self, k: &Konteks<'_>) -> Hasil {
        if let Status::Alias(id) = self.status {
            return Hasil::TidakBerlaku { sebab: umum::sebab_alias(id) };
        }
        if let Some(luar) = self.cakupan.luar(k) {
            return luar;
        }
        if let Some(sebab) = self.berlaku.sebab(k.tanggal) {
            return Hasil::TidakBerlaku { sebab };
        }
        (self.periksa)(k)
    }

    /// The severity of a finding of this rule: never stronger than the rule.
    pub fn tingkat_temuan(&self, d: &Diagnosa) -> Tingkat {
        d.tingkat.map_or(self.tingkat, |t| t.max(self.tingkat))
    }
}

#[cfg(test)]
mod tests {
    use super::super::SEMUA;
    use super::super::uji::{nilai, nk, pks_ksdpk, tgl, tidak_berlaku};
    use super::*;
    use crate::draf::Isian;
    use crate::ranah::peraturan;

    /// The rule of hukum/README: how strong a finding may be for the certainty of its source.
    #[test]
    fn tingkat_sesuai_dengan_tanda() {
        for a in SEMUA.iter() {
            let terkuat = match a.tanda {
                Tanda::V => Tingkat::Wajib,
                Tanda::VLama | Tanda::VLokal | Tanda::L => Tingkat::Peringatan,
                Tanda::VDicabut | Tanda::D => Tingkat::Saran,
            };
            assert!(a.tingkat >= terkuat, "{}: {:?} melebihi {:?}", a.id, a.tingkat, a.tanda);
        }
    }

    #[test]
    fn rujukan_ada_di_daftar_peraturan() {
        for a in SEMUA.iter() {
            assert!(!a.dasar.is_empty(), "{}", a.id);
            for r in a.dasar {
                let dikenal = r.peraturan.is_empty() || peraturan(r.peraturan).is_some();
                // Of a regulation that was not read no pasal is named.
                let utuh = !r.bagian.is_empty() || (a.tanda == Tanda::L && !r.peraturan.is_empty());
                assert!(dikenal && utuh, "{}: {r:?}", a.id);
                let dicabut = r.peraturan == "pp-50-2007";
                assert!(!dicabut || a.tingkat == Tingkat::Saran, "{}: rujukan yang dicabut", a.id);
            }
        }
    }

    #[test]
    fn tanggal_naskah_memilih_hukum() {
        let mut d = pks_ksdpk();
        d.tanggal = tgl("2018-07-12").into();
        tidak_berlaku(
            "KSD-101",
            &d,
            "Ketentuannya berlaku sejak 13 Juli 2018; naskah dinilai menurut tanggal 12 Juli 2018.",
        );
        d.tanggal = tgl("2018-07-13").into();
        assert_eq!(nilai("KSD-101", &d), Hasil::Terpenuhi);
        d.tanggal = Isian::Kosong;
        assert_eq!(nilai("KSD-101", &d), Hasil::Terpenuhi);
        let lewat = Rentang { sejak: None, sampai: NaiveDate::from_ymd_opt(2026, 1, 1) };
        let sebab = lewat.sebab(tgl("2026-01-02").naif()).map(|p| p.kalimat());
        let harap = "Ketentuannya berlaku sampai dengan 1 Januari 2026; naskah dinilai menurut tanggal 2 Januari 2026.";
        assert_eq!(sebab.as_deref(), Some(harap));
        assert_eq!(lewat.sebab(tgl("2026-01-01").naif()), None);
    }

    #[test]
    fn temuan_lebih_lemah_mengalah_pada_jawaban_yang_kurang() {
        let d = || Diagnosa::baru("x", umum::cakupan_semua());
        let butuh = || vec!["y".to_owned()];
        assert!(matches!(Hasil::dari(vec![d()], butuh()), Hasil::Temuan(_)));
        let lemah = d().sebagai(Tingkat::Peringatan);
        assert!(matches!(Hasil::dari(vec![lemah.clone()], butuh()), Hasil::BelumDapatDinilai { .. }));
        assert!(matches!(Hasil::dari(vec![lemah], Vec::new()), Hasil::Temuan(_)));
        assert_eq!(Hasil::dari(Vec::new(), Vec::new()), Hasil::Terpenuhi);
    }

    #[test]
    fn temuan_tidak_lebih_kuat_daripada_aturan() {
        let aturan = super::super::cari("KSD-509").expect("ada");
        let d = Diagnosa::baru("x", umum::cakupan_semua());
        assert_eq!(aturan.tingkat_temuan(&d), Tingkat::Peringatan);
        assert_eq!(aturan.tingkat_temuan(&d.clone().sebagai(Tingkat::Wajib)), Tingkat::Peringatan);
        assert_eq!(aturan.tingkat_temuan(&d.sebagai(Tingkat::Saran)), Tingkat::Saran);
    }

    #[test]
    fn tanpa_kelas_dan_dokumen_belum_dapat_dinilai() {
        let mut d = nk();
        d.kelas = Isian::Kosong;
        let harap = Hasil::BelumDapatDinilai { butuh: vec!["kelas".to_owned()] };
        assert_eq!(nilai("KSD-112", &d), harap);
    }
}
