//! Kinds of cooperation, documents and the answers that shape a naskah (hukum: PP 28/2018).

use super::{KelompokPihak, pilihan};

pilihan! {
    /// Kind of cooperation: PP 28/2018 Pasal 1 angka 2–3 and Pasal 46.
    KelasKerjaSama {
        /// Kerja Sama Daerah Dengan Daerah Lain.
        Ksdd = "ksdd",
        /// Kerja Sama Daerah Dengan Pihak Ketiga.
        Ksdpk = "ksdpk",
        /// Sinergi perencanaan dan pelaksanaan pembangunan dengan Pemerintah Pusat.
        Sinergi = "sinergi",
        /// Kerja Sama Daerah Dengan Pemerintah Daerah di Luar Negeri: PP 28/2018 Pasal 1 angka 4.
        Ksdpl = "ksdpl",
        /// Kerja Sama Daerah Dengan Lembaga di Luar Negeri: PP 28/2018 Pasal 1 angka 5.
        Ksdll = "ksdll",
    }
}

pilihan! {
    /// The document to be drafted.
    Dokumen {
        /// Kesepakatan Bersama: general, leads to a PKS.
        KesepakatanBersama = "kesepakatan_bersama",
        /// Perjanjian Kerja Sama: holds rights and obligations.
        PerjanjianKerjaSama = "perjanjian_kerja_sama",
        /// Nota Kesepakatan of a Sinergi: tasks of centre and region, binding.
        NotaKesepakatan = "nota_kesepakatan",
        /// Kajian before a foreign cooperation: Permendagri 25/2020 Pasal 12.
        Kajian = "kajian",
        /// Pernyataan Kehendak Kerja Sama (Letter of Intent): Permendagri 25/2020 Pasal 13.
        PernyataanKehendak = "pernyataan_kehendak",
        /// Rencana Kerja Sama: Permendagri 25/2020 Pasal 15.
        RencanaKerjaSama = "rencana_kerja_sama",
        /// Naskah Kerja Sama (Memorandum Saling Pengertian): Permendagri 25/2020 Pasal 20(5).
        NaskahKerjaSama = "naskah_kerja_sama",
        /// Rencana kegiatan tahunan: Permendagri 25/2020 Pasal 26.
        RencanaTahunan = "rencana_tahunan",
        /// Laporan of a foreign cooperation: Permendagri 25/2020 Pasal 37.
        LaporanLuarNegeri = "laporan_luar_negeri",
    }
}

pilihan! {
    /// Category within the kind: PP 28/2018 Pasal 3 (KSDD) and Pasal 15 (KSDPK).
    Kategori {
        /// KSDD that must be held: bordering regions, shared externalities.
        Wajib = "wajib",
        /// KSDD of free will.
        Sukarela = "sukarela",
        /// KSDPK a: penyediaan pelayanan publik.
        PelayananPublik = "pelayanan_publik",
        /// KSDPK b: pengelolaan aset.
        Aset = "aset",
        /// KSDPK c: investasi.
        Investasi = "investasi",
        /// KSDPK d: penyediaan infrastruktur.
        Infrastruktur = "infrastruktur",
        /// KSDPK d: pengadaan barang dan jasa.
        Pengadaan = "pengadaan",
    }
}

impl KelasKerjaSama {
    /// The documents of this kind: Kesepakatan Bersama and Perjanjian Kerja Sama between regions and with pihak ketiga
    /// (PP 28/2018 Pasal 6, 19), one Nota Kesepakatan for a Sinergi.
    pub fn dokumen(self) -> &'static [Dokumen] {
        match self {
            Self::Ksdd | Self::Ksdpk => &[Dokumen::KesepakatanBersama, Dokumen::PerjanjianKerjaSama],
            Self::Sinergi => &[Dokumen::NotaKesepakatan],
            Self::Ksdpl | Self::Ksdll => &[
                Dokumen::Kajian,
                Dokumen::PernyataanKehendak,
                Dokumen::RencanaKerjaSama,
                Dokumen::NaskahKerjaSama,
                Dokumen::RencanaTahunan,
                Dokumen::LaporanLuarNegeri,
            ],
        }
    }

    /// Whether the partner is abroad (PP 28/2018 Bab IV).
    pub fn luar_negeri(self) -> bool {
        matches!(self, Self::Ksdpl | Self::Ksdll)
    }

    /// Whether a party of this class has a place in it: PP 28/2018 Pasal 2, 14, 46; a public body by statute by practice.
    pub fn menerima(self, kelompok: KelompokPihak) -> bool {
        use KelompokPihak as P;
        match kelompok {
            P::Daerah => true,
            P::PihakKetiga => self == Self::Ksdpk,
            P::Pusat | P::BadanPublik => self == Self::Sinergi,
            P::Asing => self.luar_negeri(),
            P::BukanSubjek => false,
        }
    }

    /// The categories of this kind: PP 28/2018 Pasal 3 and 15; a Sinergi has none.
    pub fn kategori(self) -> &'static [Kategori] {
        use Kategori as K;
        match self {
            Self::Ksdd => &[K::Wajib, K::Sukarela],
            Self::Ksdpk => &[K::PelayananPublik, K::Aset, K::Investasi, K::Infrastruktur, K::Pengadaan],
            Self::Sinergi | Self::Ksdpl | Self::Ksdll => &[],
        }
    }
}

pilihan! {
    /// Who took the initiative: PP 28/2018 Pasal 17 and 18.
    Prakarsa {
        /// The region.
        Daerah = "daerah",
        /// The partner.
        Mitra = "mitra",
    }
}

pilihan! {
    /// How the object stands to the regional plan: PP 28/2018 Pasal 4(2)–(3), 16(2)–(3).
    KesesuaianRencana {
        /// Set as a priority in the plan.
        Tercantum = "tercantum",
        /// Not in the plan: kondisi darurat.
        Darurat = "darurat",
        /// Not in the plan: program strategis nasional.
        ProgramStrategisNasional = "program_strategis_nasional",
        /// Not in the plan: penugasan berdasarkan asas tugas pembantuan.
        TugasPembantuan = "tugas_pembantuan",
        /// Not in the plan, no exception.
        TidakAda = "tidak_ada",
    }
}

pilihan! {
    /// How the cooperation is carried out.
    BentukPelaksanaan {
        /// A programme of all parties together.
        ProgramBersama = "program_bersama",
        /// Joint construction or use of a facility.
        PembangunanBersama = "pembangunan_bersama",
        /// One party serves the other party or its people.
        LayananKepadaMitra = "layanan_kepada_mitra",
        /// Any other form, described by the officer.
        Lainnya = "lainnya",
    }
}

pilihan! {
    /// Where money comes from.
    SumberDana {
        /// Anggaran Pendapatan dan Belanja Daerah of the party.
        Apbd = "apbd",
        /// Anggaran Pendapatan dan Belanja Negara.
        Apbn = "apbn",
        /// The budget of a partner that is no government.
        AnggaranMitra = "anggaran_mitra",
        /// Another lawful, non-binding source.
        LainSah = "lain_sah",
    }
}

pilihan! {
    /// What the cooperation yields: PP 28/2018 Pasal 20.
    JenisHasil {
        /// Money.
        Uang = "uang",
        /// Goods.
        Barang = "barang",
        /// Data and information.
        Data = "data",
        /// Works protected by intellectual property law.
        Karya = "karya",
        /// A service or a benefit that nobody owns.
        Layanan = "layanan",
    }
}

pilihan! {
    /// Scheme under which regional assets are used: PP 27/2014 Pasal 27.
    SkemaBmd {
        /// Sewa.
        Sewa = "sewa",
        /// Pinjam pakai, between governments only.
        PinjamPakai = "pinjam_pakai",
        /// Kerja Sama Pemanfaatan.
        KerjaSamaPemanfaatan = "kerja_sama_pemanfaatan",
        /// Bangun Guna Serah or Bangun Serah Guna.
        BangunGunaSerah = "bangun_guna_serah",
        /// Kerja Sama Penyediaan Infrastruktur.
        KerjaSamaPenyediaanInfrastruktur = "kerja_sama_penyediaan_infrastruktur",
    }
}

pilihan! {
    /// When the naskah starts to run.
    MulaiBerlaku {
        /// On the day of signing.
        Penandatanganan = "penandatanganan",
        /// On a named date.
        TanggalTertentu = "tanggal_tertentu",
    }
}

pilihan! {
    /// The one route after musyawarah: PP 28/2018 Pasal 8 and 21.
    Forum {
        /// A named district court.
        Pengadilan = "pengadilan",
        /// Arbitration: UU 30/1999.
        Arbitrase = "arbitrase",
        /// Court and arbitration at once: unlawful to combine, kept so that it can be explained.
        PengadilanDanArbitrase = "pengadilan_dan_arbitrase",
        /// Gubernur or Menteri: UU 23/2014 Pasal 370.
        PerselisihanAntardaerah = "perselisihan_antardaerah",
    }
}

pilihan! {
    /// Who settles a dispute between regions: UU 23/2014 Pasal 370.
    PejabatSengketa {
        /// The governor, for regencies and cities of one province.
        Gubernur = "gubernur",
        /// The Minister of Home Affairs.
        Menteri = "menteri",
    }
}

pilihan! {
    /// Roles in the processing of personal data: UU 27/2022 Pasal 18, 51.
    PeranData {
        /// Each party decides for its own processing.
        MasingMasing = "masing_masing",
        /// The parties decide together.
        PengendaliBersama = "pengendali_bersama",
        /// One party decides, the other processes on its instruction.
        PengendaliProsesor = "pengendali_prosesor",
    }
}

pilihan! {
    /// Who owns what the cooperation creates.
    PemilikHki {
        /// All parties together.
        Bersama = "bersama",
        /// The party named in the draft.
        Pihak = "pihak",
    }
}

pilihan! {
    /// A change of the officer to the standard text.
    JenisUbahan {
        /// A pasal of the officer's own.
        Tambah = "tambah",
        /// A standard pasal in the officer's own words.
        Ganti = "ganti",
        /// A standard pasal left out.
        Hapus = "hapus",
        /// A pasal put elsewhere.
        Pindah = "pindah",
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::ranah::Pilihan;

    #[test]
    fn setiap_dokumen_dan_kategori_milik_suatu_kelas() {
        for d in Dokumen::SEMUA {
            assert!(KelasKerjaSama::SEMUA.iter().any(|k| k.dokumen().contains(d)), "{d:?}");
        }
        for kategori in Kategori::SEMUA {
            let pemilik = KelasKerjaSama::SEMUA.iter().filter(|k| k.kategori().contains(kategori));
            assert_eq!(pemilik.count(), 1, "{kategori:?}");
        }
    }
}
