//! Parties, their signatories and the basis of their authority (PP 28/2018 Pasal 2, 13, 14, 46).

use super::pilihan;

pilihan! {
    /// Kind of party. Kinds that cannot be a party can be entered, so that the tool can explain why.
    JenisPihak {
        /// Province.
        Provinsi = "provinsi",
        /// Regency.
        Kabupaten = "kabupaten",
        /// City.
        Kota = "kota",
        /// Ministry.
        Kementerian = "kementerian",
        /// Non-ministerial government body (LPNK) or state body.
        Lembaga = "lembaga",
        /// Office of a ministry or body in the region.
        InstansiVertikal = "instansi_vertikal",
        /// National Police.
        Polri = "polri",
        /// Armed Forces.
        Tni = "tni",
        /// Public prosecution.
        Kejaksaan = "kejaksaan",
        /// State university that is a work unit or BLU of a ministry.
        Ptn = "ptn",
        /// State university with own legal personality.
        PtnBh = "ptn_bh",
        /// Private university.
        Pts = "pts",
        /// BPJS and other public bodies by statute.
        Bpjs = "bpjs",
        /// State-owned enterprise.
        Bumn = "bumn",
        /// Regionally owned enterprise.
        Bumd = "bumd",
        /// Limited company.
        PerseroanTerbatas = "perseroan_terbatas",
        /// Cooperative.
        Koperasi = "koperasi",
        /// Foundation.
        Yayasan = "yayasan",
        /// Association with legal personality.
        Perkumpulan = "perkumpulan",
        /// Other ormas with legal personality.
        OrmasBerbadanHukum = "ormas_berbadan_hukum",
        /// Ormas without legal personality.
        OrmasTidakBerbadanHukum = "ormas_tidak_berbadan_hukum",
        /// A natural person.
        Perseorangan = "perseorangan",
        /// CV, firma, UD: no legal personality, cannot be pihak ketiga.
        Cv = "cv",
        /// Village: not a subject of kerja sama daerah.
        Desa = "desa",
        /// UPTD, public school, puskesmas or RSUD of the region itself: the party is the region.
        Uptd = "uptd",
        /// Foreign region: province, city and the like.
        PemdaAsing = "pemda_asing",
        /// Intergovernmental organisation.
        OrganisasiInternasional = "organisasi_internasional",
        /// Development partner: a body under a foreign government.
        MitraPembangunan = "mitra_pembangunan",
        /// Foreign nonprofit with legal personality.
        NirlabaAsing = "nirlaba_asing",
        /// Another institution abroad, for example a university.
        LembagaAsing = "lembaga_asing",
        /// Foreign company.
        PerusahaanAsing = "perusahaan_asing",
        /// Foreign political party: never a partner, kept so that it can be explained.
        PartaiAsing = "partai_asing",
    }
}

/// What a kind of party is in the law of kerja sama daerah.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum KelompokPihak {
    /// A region: PP 28/2018 Pasal 2, 13.
    Daerah,
    /// The central government or one of its units: PP 28/2018 Pasal 46.
    Pusat,
    /// A public body by statute (practice: Sinergi).
    BadanPublik,
    /// Pihak ketiga: PP 28/2018 Pasal 14.
    PihakKetiga,
    /// A partner abroad: PP 28/2018 Pasal 24, 25, 36.
    Asing,
    /// Not a party that the law knows; explained to the officer.
    BukanSubjek,
}

impl JenisPihak {
    /// Class of this kind of party. `Ptn` counts as central government, `PtnBh` and `Pts` as pihak ketiga (inference).
    pub fn kelompok(self) -> KelompokPihak {
        use JenisPihak as J;
        match self {
            J::Provinsi | J::Kabupaten | J::Kota => KelompokPihak::Daerah,
            J::Kementerian | J::Lembaga | J::InstansiVertikal | J::Polri | J::Tni | J::Kejaksaan | J::Ptn => {
                KelompokPihak::Pusat
            }
            J::Bpjs => KelompokPihak::BadanPublik,
            J::PtnBh
            | J::Pts
            | J::Bumn
            | J::Bumd
            | J::PerseroanTerbatas
            | J::Koperasi
            | J::Yayasan
            | J::Perkumpulan
            | J::OrmasBerbadanHukum
            | J::OrmasTidakBerbadanHukum
            | J::Perseorangan => KelompokPihak::PihakKetiga,
            J::PemdaAsing
            | J::OrganisasiInternasional
            | J::MitraPembangunan
            | J::NirlabaAsing
            | J::LembagaAsing
            | J::PerusahaanAsing => KelompokPihak::Asing,
            J::Cv | J::Desa | J::Uptd | J::PartaiAsing => KelompokPihak::BukanSubjek,
        }
    }

    /// Whether this is a region.
    pub fn daerah(self) -> bool {
        self.kelompok() == KelompokPihak::Daerah
    }

    /// Whether the party is a government, central or regional.
    pub fn pemerintah(self) -> bool {
        matches!(self.kelompok(), KelompokPihak::Daerah | KelompokPihak::Pusat)
    }

    /// Title of the head of a region: UU 23/2014; `None` for other parties.
    pub fn sebutan_kepala(self) -> Option<&'static str> {
        match self {
            Self::Provinsi => Some("Gubernur"),
            Self::Kabupaten => Some("Bupati"),
            Self::Kota => Some("Wali Kota"),
            _ => None,
        }
    }

    /// Whether a court can declare the party bankrupt as a legal entity or person of private law.
    pub fn dapat_pailit(self) -> bool {
        self.kelompok() == KelompokPihak::PihakKetiga && self != Self::PtnBh
    }
}

/// What a kind of party brings along when it signs: hukum/04.
impl JenisPihak {
    /// In what capacity somebody can sign for this kind of party.
    pub fn kapasitas(self) -> &'static [Kapasitas] {
        use Kapasitas as K;
        match self {
            j if j.daerah() => {
                &[K::KepalaDaerah, K::WakilKepalaDaerah, K::SekretarisDaerah, K::PejabatPerangkatDaerah]
            }
            Self::Perseorangan => &[K::DiriSendiri, K::PenerimaKuasa],
            _ => &[K::Pimpinan, K::PenerimaKuasa],
        }
    }

    /// The documents on which the authority to sign usually rests, the first ones first (default of this tool).
    pub fn dasar_lazim(self) -> &'static [JenisDasar] {
        use JenisDasar as D;
        match self {
            Self::PerseroanTerbatas | Self::Bumn => &[
                D::AktaPendirian,
                D::AktaPerubahan,
                D::PengesahanBadanHukum,
                D::AnggaranDasar,
                D::SuratKuasa,
            ],
            Self::Bumd => &[D::PeraturanPendirian, D::KeputusanPengangkatan, D::SuratKuasa],
            Self::Koperasi | Self::Yayasan | Self::Perkumpulan | Self::OrmasBerbadanHukum => {
                &[D::AktaPendirian, D::PengesahanBadanHukum, D::KeputusanRapat, D::SuratKuasa]
            }
            Self::OrmasTidakBerbadanHukum => {
                &[D::AktaPendirian, D::SuratKeteranganTerdaftar, D::KeputusanRapat, D::SuratKuasa]
            }
            Self::Pts => &[D::KeputusanPengangkatan, D::AnggaranDasar, D::SuratKuasa],
            Self::Ptn | Self::PtnBh => &[D::KeputusanPengangkatan, D::AnggaranDasar],
            Self::Perseorangan => &[D::KartuTandaPenduduk, D::SuratKuasa],
            Self::Cv => &[D::AktaPendirian, D::SuratKuasa],
            j if j.daerah() => &[D::KeputusanPengangkatan],
            _ => &[D::KeputusanPengangkatan, D::SuratKuasa],
        }
    }
}

pilihan! {
    /// In what capacity the signatory acts.
    Kapasitas {
        /// Head of the region (gubernur, bupati, wali kota).
        KepalaDaerah = "kepala_daerah",
        /// Deputy head who acts for the head: UU 23/2014 Pasal 65(4).
        WakilKepalaDaerah = "wakil_kepala_daerah",
        /// Regional secretary.
        SekretarisDaerah = "sekretaris_daerah",
        /// Head of a perangkat daerah or another official of one.
        PejabatPerangkatDaerah = "pejabat_perangkat_daerah",
        /// Leader of the partner (minister, rector, director, chair).
        Pimpinan = "pimpinan",
        /// Someone who acts for the partner under kuasa.
        PenerimaKuasa = "penerima_kuasa",
        /// The person himself or herself.
        DiriSendiri = "diri_sendiri",
    }
}

pilihan! {
    /// Standing of the office holder.
    StatusPejabat {
        /// Holder in full right.
        Definitif = "definitif",
        /// Pelaksana tugas.
        Plt = "plt",
        /// Pelaksana harian.
        Plh = "plh",
        /// Penjabat.
        Pj = "pj",
    }
}

pilihan! {
    /// Kind of document on which the authority of a signatory rests.
    JenisDasar {
        /// Decision of appointment or inauguration.
        KeputusanPengangkatan = "keputusan_pengangkatan",
        /// Deed of establishment.
        AktaPendirian = "akta_pendirian",
        /// Last change of the deed.
        AktaPerubahan = "akta_perubahan",
        /// Decision that grants or registers legal personality.
        PengesahanBadanHukum = "pengesahan_badan_hukum",
        /// Articles of association or statute.
        AnggaranDasar = "anggaran_dasar",
        /// Regulation that establishes the body.
        PeraturanPendirian = "peraturan_pendirian",
        /// Decision of a meeting of members or management.
        KeputusanRapat = "keputusan_rapat",
        /// Power of attorney of a partner that is no region.
        SuratKuasa = "surat_kuasa",
        /// Certificate of registration of an ormas.
        SuratKeteranganTerdaftar = "surat_keterangan_terdaftar",
        /// Identity card.
        KartuTandaPenduduk = "kartu_tanda_penduduk",
        /// Any other document, named by the officer.
        Lainnya = "lainnya",
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::ranah::Pilihan;

    #[test]
    fn setiap_jenis_pihak_punya_penandatangan_dan_dasar() {
        for j in JenisPihak::SEMUA {
            assert!(!j.kapasitas().is_empty() && !j.dasar_lazim().is_empty(), "{j:?}");
            assert_eq!(j.kapasitas().contains(&Kapasitas::KepalaDaerah), j.daerah(), "{j:?}");
        }
        for k in Kapasitas::SEMUA {
            assert!(JenisPihak::SEMUA.iter().any(|j| j.kapasitas().contains(k)), "{k:?}");
        }
        assert!(JenisPihak::Perseorangan.dasar_lazim().contains(&JenisDasar::KartuTandaPenduduk));
    }
}
