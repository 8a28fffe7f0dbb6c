//! Which documents the stages before a naskah leave behind (hukum/02).

use super::{Kategori, KelasKerjaSama, Prakarsa};

/// A document of the stages before the naskah; the approval of DPRD is asked for by itself.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
pub enum DokumenTahap {
    /// Pemetaan urusan: PP 28/2018 Pasal 5 (KSDD wajib), Pasal 17 (KSDPK, initiative of the region).
    Pemetaan,
    /// Kerangka acuan kerja: Permendagri 22/2020 Pasal 7 (likely); practice for a Sinergi.
    Kak,
    /// Studi kelayakan: UU 23/2014 Pasal 366(3), PP 28/2018 Pasal 17–18.
    StudiKelayakan,
    /// Surat penawaran: PP 28/2018 Pasal 6(1) huruf b; practice for a Sinergi.
    Penawaran,
    /// Answer to the penawaran: a default of this tool.
    Jawaban,
    /// Result of koordinasi teknis: PP 28/2018 Pasal 5(2)–(3), KSDD wajib only.
    KoordinasiTeknis,
}

impl DokumenTahap {
    /// Key of its answer below `tahapan`.
    pub fn kunci(self) -> &'static str {
        match self {
            Self::Pemetaan => "pemetaan",
            Self::Kak => "kak",
            Self::StudiKelayakan => "studi_kelayakan",
            Self::Penawaran => "penawaran",
            Self::Jawaban => "jawaban",
            Self::KoordinasiTeknis => "koordinasi_teknis",
        }
    }
}

/// The documents of the stages that apply, in their order; `true`: a regulation read in its text makes it a duty.
///
/// Nothing before the kind of cooperation is known.
pub fn dokumen_tahap(
    kelas: Option<KelasKerjaSama>,
    kategori: Option<Kategori>,
    prakarsa: Option<Prakarsa>,
) -> Vec<(DokumenTahap, bool)> {
    use DokumenTahap as D;
    match kelas {
        // Abroad the stages are those of `TahapLuarNegeri`.
        None | Some(KelasKerjaSama::Ksdpl | KelasKerjaSama::Ksdll) => Vec::new(),
        Some(KelasKerjaSama::Ksdd) if kategori == Some(Kategori::Wajib) => vec![
            (D::Pemetaan, true),
            (D::KoordinasiTeknis, true),
            (D::Kak, false),
            (D::Penawaran, false),
            (D::Jawaban, false),
        ],
        Some(KelasKerjaSama::Ksdpk) => {
            let dari_mitra = prakarsa == Some(Prakarsa::Mitra);
            let mut hasil = vec![(D::StudiKelayakan, true), (D::Penawaran, false), (D::Jawaban, false)];
            if !dari_mitra {
                // Before the officer tells whose initiative it was, the study alone is certain.
                hasil.insert(0, (D::Pemetaan, prakarsa == Some(Prakarsa::Daerah)));
            }
            hasil
        }
        Some(KelasKerjaSama::Ksdd | KelasKerjaSama::Sinergi) => {
            vec![(D::Kak, false), (D::Penawaran, false), (D::Jawaban, false)]
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn wajib(
        kelas: KelasKerjaSama,
        kategori: Option<Kategori>,
        prakarsa: Option<Prakarsa>,
    ) -> Vec<DokumenTahap> {
        dokumen_tahap(Some(kelas), kategori, prakarsa)
            .into_iter()
            .filter_map(|(d, w)| w.then_some(d))
            .collect()
    }

    #[test]
    fn yang_wajib_menurut_pp_28_2018() {
        use DokumenTahap as D;
        use KelasKerjaSama as K;
        assert_eq!(wajib(K::Ksdd, Some(Kategori::Wajib), None), [D::Pemetaan, D::KoordinasiTeknis]);
        assert!(wajib(K::Ksdd, Some(Kategori::Sukarela), None).is_empty());
        assert_eq!(wajib(K::Ksdpk, None, Some(Prakarsa::Daerah)), [D::Pemetaan, D::StudiKelayakan]);
        assert_eq!(wajib(K::Ksdpk, None, Some(Prakarsa::Mitra)), [D::StudiKelayakan]);
        assert_eq!(wajib(K::Ksdpk, None, None), [D::StudiKelayakan]);
        assert!(wajib(K::Sinergi, None, None).is_empty());
        assert!(dokumen_tahap(None, None, None).is_empty());
    }

    #[test]
    fn yang_tidak_berlaku_tidak_ditanyakan() {
        let ada =
            |kelas, prakarsa, d| dokumen_tahap(Some(kelas), None, prakarsa).iter().any(|(ini, _)| *ini == d);
        assert!(!ada(KelasKerjaSama::Ksdpk, Some(Prakarsa::Mitra), DokumenTahap::Pemetaan));
        assert!(!ada(KelasKerjaSama::Ksdd, None, DokumenTahap::StudiKelayakan));
        assert!(!ada(KelasKerjaSama::Sinergi, None, DokumenTahap::KoordinasiTeknis));
    }
}
