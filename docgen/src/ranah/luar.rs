//! Answers that only foreign naskah ask for (PP 28/2018 Pasal 23–43, Permendagri 25/2020).

use super::pilihan;

pilihan! {
    /// The form of a foreign cooperation: PP 28/2018 Pasal 24, 25; Permendagri 25/2020 Pasal 6, 7.
    JalurLuarNegeri {
        /// KSDPL provinsi kembar/bersaudara or kabupaten/kota kembar/bersaudara.
        Kembar = "kembar",
        /// KSDPL lainnya: any foreign region, for a given scope.
        KsdplLainnya = "ksdpl_lainnya",
        /// KSDLL penerusan kerja sama Pemerintah.
        Penerusan = "penerusan",
        /// KSDLL lainnya berdasarkan persetujuan Pemerintah.
        Persetujuan = "persetujuan",
    }
}

pilihan! {
    /// Tier of a foreign region: Permendagri 25/2020 Pasal 6(2)–(3).
    TingkatMitra {
        /// A province or its equal.
        Provinsi = "provinsi",
        /// A regency, a city or their equal.
        KabupatenKota = "kabupaten_kota",
        /// Neither.
        Lain = "lain",
    }
}

pilihan! {
    /// Object of a foreign cooperation: PP 28/2018 Pasal 23(2).
    ObjekLuarNegeri {
        /// Pengembangan ilmu pengetahuan dan teknologi.
        Iptek = "iptek",
        /// Pertukaran budaya.
        Budaya = "budaya",
        /// Peningkatan kemampuan teknis dan manajemen pemerintahan.
        Kemampuan = "kemampuan",
        /// Promosi potensi daerah.
        Promosi = "promosi",
        /// Another object that is not against the law.
        Lain = "lain",
    }
}

pilihan! {
    /// In which languages a naskah is made: UU 24/2009 Pasal 31. Those without Indonesian or without a foreign language can
    /// be entered, so that the tool can explain why they do not do.
    VersiBahasa {
        /// Indonesian and English.
        IndonesiaInggris = "indonesia_inggris",
        /// Indonesian and the language of the partner.
        IndonesiaMitra = "indonesia_mitra",
        /// Indonesian, English and the language of the partner.
        IndonesiaInggrisMitra = "indonesia_inggris_mitra",
        /// Indonesian only.
        HanyaIndonesia = "hanya_indonesia",
        /// English only.
        HanyaInggris = "hanya_inggris",
    }
}

pilihan! {
    /// How the languages stand on paper.
    SusunanBahasa {
        /// Side by side, pasal by pasal.
        DuaKolom = "dua_kolom",
        /// One full text after the other.
        TeksTerpisah = "teks_terpisah",
    }
}

pilihan! {
    /// The language that prevails where versions differ.
    BahasaAcuan {
        /// Indonesian.
        Indonesia = "indonesia",
        /// English.
        Inggris = "inggris",
        /// The language of the partner.
        Mitra = "mitra",
    }
}

pilihan! {
    /// National language of the partner.
    BahasaMitra {
        /// Arabic.
        Arab = "arab",
        /// Chinese.
        Tionghoa = "tionghoa",
        /// Dutch.
        Belanda = "belanda",
        /// French.
        Prancis = "prancis",
        /// German.
        Jerman = "jerman",
        /// Italian.
        Italia = "italia",
        /// Japanese.
        Jepang = "jepang",
        /// Korean.
        Korea = "korea",
        /// Malay.
        Melayu = "melayu",
        /// Portuguese.
        Portugis = "portugis",
        /// Russian.
        Rusia = "rusia",
        /// Spanish.
        Spanyol = "spanyol",
        /// Thai.
        Thai = "thai",
        /// Turkish.
        Turki = "turki",
        /// Vietnamese.
        Vietnam = "vietnam",
        /// English, so that there is no third language.
        Inggris = "inggris",
    }
}

impl BahasaMitra {
    /// Name in Indonesian and in English, and the language tag (BCP 47).
    pub fn nama(self) -> (&'static str, &'static str, &'static str) {
        match self {
            Self::Arab => ("Arab", "Arabic", "ar-SA"),
            Self::Tionghoa => ("Tionghoa", "Chinese", "zh-CN"),
            Self::Belanda => ("Belanda", "Dutch", "nl-NL"),
            Self::Prancis => ("Prancis", "French", "fr-FR"),
            Self::Jerman => ("Jerman", "German", "de-DE"),
            Self::Italia => ("Italia", "Italian", "it-IT"),
            Self::Jepang => ("Jepang", "Japanese", "ja-JP"),
            Self::Korea => ("Korea", "Korean", "ko-KR"),
            Self::Melayu => ("Melayu", "Malay", "ms-MY"),
            Self::Portugis => ("Portugis", "Portuguese", "pt-PT"),
            Self::Rusia => ("Rusia", "Russian", "ru-RU"),
            Self::Spanyol => ("Spanyol", "Spanish", "es-ES"),
            Self::Thai => ("Thai", "Thai", "th-TH"),
            Self::Turki => ("Turki", "Turkish", "tr-TR"),
            Self::Vietnam => ("Vietnam", "Vietnamese", "vi-VN"),
            Self::Inggris => ("Inggris", "English", "en-GB"),
        }
    }
}

pilihan! {
    /// Who owns the goods that a cooperation brings: PP 28/2018 Pasal 26(2), Permendagri 25/2020 Pasal 31(3).
    PemilikBarang {
        /// The region.
        Daerah = "daerah",
        /// The partner.
        Mitra = "mitra",
        /// The party that acquired or made them.
        Perolehan = "perolehan",
        /// Each programme arrangement says so.
        MenurutKegiatan = "menurut_kegiatan",
    }
}

pilihan! {
    /// How disputes are settled: only the first is lawful (PP 28/2018 Pasal 34, 41; Permendagri 25/2020 Pasal 40(1)).
    ForumLuarNegeri {
        /// Negosiasi dan konsultasi.
        NegosiasiKonsultasi = "negosiasi_konsultasi",
        /// A court.
        Pengadilan = "pengadilan",
        /// Arbitration.
        Arbitrase = "arbitrase",
        /// A forum under foreign law.
        HukumAsing = "hukum_asing",
    }
}

pilihan! {
    /// Currency of an amount.
    MataUang {
        /// Rupiah.
        Idr = "IDR",
        /// United States dollar.
        Usd = "USD",
        /// Euro.
        Eur = "EUR",
        /// Japanese yen.
        Jpy = "JPY",
        /// South Korean won.
        Krw = "KRW",
        /// Chinese yuan.
        Cny = "CNY",
        /// Australian dollar.
        Aud = "AUD",
        /// Pound sterling.
        Gbp = "GBP",
        /// Singapore dollar.
        Sgd = "SGD",
        /// Malaysian ringgit.
        Myr = "MYR",
    }
}

impl MataUang {
    /// Name in Indonesian and in English (plural).
    pub fn nama(self) -> (&'static str, &'static str) {
        match self {
            Self::Idr => ("rupiah", "rupiah"),
            Self::Usd => ("dolar Amerika Serikat", "United States dollars"),
            Self::Eur => ("euro", "euros"),
            Self::Jpy => ("yen Jepang", "Japanese yen"),
            Self::Krw => ("won Korea Selatan", "South Korean won"),
            Self::Cny => ("yuan Tiongkok", "Chinese yuan"),
            Self::Aud => ("dolar Australia", "Australian dollars"),
            Self::Gbp => ("pound sterling", "pounds sterling"),
            Self::Sgd => ("dolar Singapura", "Singapore dollars"),
            Self::Myr => ("ringgit Malaysia", "Malaysian ringgit"),
        }
    }
}

pilihan! {
    /// The papers of a foreign cooperation on their way, in the order of Permendagri 25/2020 Pasal 9–39.
    TahapLuarNegeri {
        /// Surat usulan: Pasal 10.
        Prakarsa = "prakarsa",
        /// First contact, information, visit: Pasal 11.
        Penjajakan = "penjajakan",
        /// Kajian: Pasal 12.
        Kajian = "kajian",
        /// Request for the written answer of the Minister: Pasal 14(2).
        PermohonanTanggapan = "permohonan_tanggapan",
        /// Consultation with the Minister of Foreign Affairs: Pasal 14(1).
        KonsultasiMenlu = "konsultasi_menlu",
        /// Written answer of the Minister: Pasal 14(3).
        Tanggapan = "tanggapan",
        /// LoI signed: Pasal 14(4).
        PernyataanKehendak = "pernyataan_kehendak",
        /// Copy of the LoI to the Minister: Pasal 14(5).
        SalinanPernyataan = "salinan_pernyataan",
        /// RKS: Pasal 15.
        RencanaKerjaSama = "rencana_kerja_sama",
        /// RKS and LoI with the DPRD; `diterima` is the day on which its secretariat received them: Pasal 16.
        PermohonanDprd = "permohonan_dprd",
        /// Approval of the DPRD: Pasal 17.
        PersetujuanDprd = "persetujuan_dprd",
        /// Letter that the DPRD is deemed to have approved: Pasal 17.
        DianggapSetuju = "dianggap_setuju",
        /// RKS to the governor, of a regency or city: Pasal 18(2).
        VerifikasiGubernur = "verifikasi_gubernur",
        /// RKS to the Minister: Pasal 18.
        VerifikasiMenteri = "verifikasi_menteri",
        /// Written consideration of the Minister: Pasal 19.
        Pertimbangan = "pertimbangan",
        /// Draft naskah to the governor, of a regency or city: Pasal 20(3).
        RancanganGubernur = "rancangan_gubernur",
        /// Draft naskah to the Minister: Pasal 20.
        RancanganMenteri = "rancangan_menteri",
        /// Minutes of the inter-ministry meeting: Pasal 21, 22, 29.
        RapatAntarkementerian = "rapat_antarkementerian",
        /// Surat Konfirmasi: Pasal 23.
        SuratKonfirmasi = "surat_konfirmasi",
        /// Surat persetujuan Menteri: Pasal 24.
        PersetujuanMenteri = "persetujuan_menteri",
        /// Report on planned place and date: Pasal 24(3).
        RencanaPenandatanganan = "rencana_penandatanganan",
        /// Signed: Pasal 25.
        Penandatanganan = "penandatanganan",
        /// Original to the Minister: Pasal 25(2).
        NaskahAsli = "naskah_asli",
        /// Rencana kegiatan tahunan: Pasal 26, 30.
        RencanaTahunan = "rencana_tahunan",
        /// Last report: Pasal 35–37.
        Laporan = "laporan",
        /// Letter that asks for the extension: Pasal 33.
        Perpanjangan = "perpanjangan",
        /// Rekomendasi for work of a ministry in the region: Pasal 27.
        Rekomendasi = "rekomendasi",
        /// Surat pernyataan kesediaan, penerusan: Pasal 29(2).
        Kesediaan = "kesediaan",
        /// Kerangka acuan kegiatan, penerusan: Pasal 29(2).
        KerangkaAcuan = "kerangka_acuan",
        /// Studi kelayakan, penerusan: Pasal 29(2).
        StudiKelayakan = "studi_kelayakan",
        /// Full Powers, where they are asked for: UU 24/2000 Pasal 7.
        KuasaPenuh = "kuasa_penuh",
    }
}
