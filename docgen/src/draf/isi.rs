//! The draft and its sections, in the order in which the naskah needs them.

use super::bentuk::{Isian, IsianPilihan, skema};
use super::ketentuan::{
    DataPribadi, Hki, JangkaWaktu, Kahar, Kerahasiaan, Pemantauan, Pengakhiran, Sanksi, Sengketa,
};
use super::luar::LuarNegeri;
use super::pihak::Pihak;
use crate::ranah::{
    BentukPelaksanaan, Dokumen, Durasi, JenisHasil, JenisUbahan, Kategori, KelasKerjaSama, KesesuaianRencana,
    Prakarsa, Rupiah, SkemaBmd, SumberDana as JenisSumber, Tanggal,
};

skema! {
    /// A draft: never invalid, only unfinished.
    Draf {
        /// Kind of cooperation.
        kelas: IsianPilihan<KelasKerjaSama>,
        /// Document to draft.
        dokumen: IsianPilihan<Dokumen>,
        /// Category within the kind.
        kategori: IsianPilihan<Kategori>,
        /// Who took the initiative.
        prakarsa: IsianPilihan<Prakarsa>,
        /// Whether a party or a source of money comes from abroad.
        unsur_asing: Isian<bool>,
        /// The parties, in the order PIHAK KESATU, PIHAK KEDUA, …
        pihak: Vec<Pihak>,
        /// What the naskah is about: continues "tentang".
        judul: String,
        /// Place of signing.
        tempat: String,
        /// Date of signing.
        tanggal: Isian<Tanggal>,
        /// The kesepakatan under which a PKS is made.
        induk: Induk,
        /// Further premises, each continuing "bahwa".
        premis: Vec<Butir>,
        /// Further legal bases beside those that always apply.
        dasar_hukum: Vec<Butir>,
        /// Terms defined by the officer.
        istilah: Vec<Istilah>,
        /// Purpose: continues "… dimaksudkan sebagai dasar".
        maksud: String,
        /// Aims, each continuing "bertujuan untuk".
        tujuan: Vec<Butir>,
        /// Object.
        objek: Objek,
        /// Where the cooperation takes place.
        lokasi: String,
        /// Scope, item by item.
        ruang_lingkup: Vec<Butir>,
        /// Implementation.
        pelaksanaan: Pelaksanaan,
        /// Financing.
        pembiayaan: Pembiayaan,
        /// Results.
        hasil: Vec<Hasil>,
        /// Use of regional assets.
        bmd: Bmd,
        /// Term.
        jangka_waktu: JangkaWaktu,
        /// Monitoring, evaluation, reporting.
        pemantauan: Pemantauan,
        /// Sanctions.
        sanksi: Sanksi,
        /// Force majeure.
        kahar: Kahar,
        /// Ending.
        pengakhiran: Pengakhiran,
        /// Disputes.
        sengketa: Sengketa,
        /// Personal data.
        data_pribadi: DataPribadi,
        /// Confidentiality.
        kerahasiaan: Kerahasiaan,
        /// Intellectual property.
        hki: Hki,
        /// Whether an anti-corruption pasal is wanted.
        antikorupsi: Isian<bool>,
        /// Work plan rows.
        rencana_kerja: Vec<Kegiatan>,
        /// Number of originals; empty: one per party.
        rangkap: Isian<u64>,
        /// Whether each original is stamped; a PKS always is unless denied.
        meterai: Isian<bool>,
        /// Witnesses.
        saksi: Vec<Saksi>,
        /// Facts of the stages passed.
        tahapan: Tahapan,
        /// The officer's own changes to the standard text.
        ubahan: Vec<Ubahan>,
        /// What only foreign naskah need.
        luar_negeri: LuarNegeri,
        /// Waivers of findings.
        pengecualian: Vec<Pengecualian>,
        /// Page and house style.
        halaman: Halaman,
    }
}

skema! {
    /// One free item of a list.
    Butir {
        /// Its words, without number and closing punctuation.
        uraian: String,
    }
}

skema! {
    /// A defined term.
    Istilah {
        /// The term.
        istilah: String,
        /// Its meaning: continues "adalah".
        arti: String,
    }
}

skema! {
    /// The kesepakatan above a PKS.
    Induk {
        /// Title after "tentang".
        judul: String,
        /// Numbers, one per party, in the order of the parties.
        nomor: Vec<Butir>,
        /// Date of signing.
        tanggal: Isian<Tanggal>,
        /// Last day.
        akhir: Isian<Tanggal>,
    }
}

skema! {
    /// Object of the cooperation.
    Objek {
        /// Ids of the urusan (UU 23/2014), the leading one first.
        urusan: Vec<UrusanTerpilih>,
        /// What exactly is worked on: continues "Objek … adalah".
        uraian: String,
        /// How it stands to the regional plan.
        kesesuaian: IsianPilihan<KesesuaianRencana>,
        /// The plan (or the basis of the exception), for example `RPJMD Kota Ternate Tahun 2025–2029`.
        dokumen_rencana: String,
        /// Whether the sub-urusan lies within the powers of the own tier.
        sesuai_kewenangan: Isian<bool>,
        /// Whether the core is buying goods, works or services.
        inti_pengadaan: Isian<bool>,
        /// Whether it goes against kesusilaan, ketertiban umum, kepentingan nasional or the law.
        bertentangan: Isian<bool>,
        /// KSDD wajib: whether the regions border each other.
        berbatasan: Isian<bool>,
        /// KSDD wajib: effect across the border.
        eksternalitas: String,
    }
}

skema! {
    /// A chosen urusan.
    UrusanTerpilih {
        /// Its id, for example `U11`.
        id: String,
    }
}

skema! {
    /// How the cooperation is carried out.
    Pelaksanaan {
        /// Form.
        bentuk: IsianPilihan<BentukPelaksanaan>,
        /// Description of the form, for "lainnya", or of the way of working.
        uraian: String,
        /// How the public is served, with times or standards.
        layanan_masyarakat: String,
        /// Within how long after signing the work plan is agreed when the naskah has none.
        tenggat_rencana_kerja: Isian<Durasi>,
    }
}

skema! {
    /// Financing.
    Pembiayaan {
        /// Whether no party pays anything.
        tanpa_biaya: Isian<bool>,
        /// Sources and what they bear.
        sumber: Vec<Sumber>,
        /// Contributions other than money.
        kontribusi: Vec<Kontribusi>,
        /// Payment: when and how, in one or more sentences.
        cara_bayar: String,
        /// Whether the public pays anything.
        membebani_masyarakat: Isian<bool>,
        /// Legal basis of the charge on the public.
        dasar_pungutan: String,
        /// Whether expenditure of the APBD is promised over several years.
        tahun_jamak: Isian<bool>,
        /// The joint approval of multi-year activities.
        persetujuan_tahun_jamak: Surat,
        /// Multi-year activities: last day of the term of the head of the region that pays.
        akhir_masa_jabatan: Isian<Tanggal>,
    }
}

skema! {
    /// A source of money.
    Sumber {
        /// Kind of source.
        jenis: IsianPilihan<JenisSumber>,
        /// Id of the party that pays.
        pihak: String,
        /// What it pays for: continues "untuk".
        untuk: String,
        /// Amount.
        jumlah: Isian<Rupiah>,
        /// Budget year.
        tahun: Isian<u64>,
        /// Whether the amount stands in the budget of the running year.
        dianggarkan: Isian<bool>,
    }
}

skema! {
    /// A contribution in kind.
    Kontribusi {
        /// Id of the party.
        pihak: String,
        /// What: staff, place, goods, data.
        uraian: String,
        /// Value, where it is assessed.
        nilai: Isian<Rupiah>,
    }
}

skema! {
    /// A document outside the draft: number, date and name.
    Surat {
        /// Name or description.
        uraian: String,
        /// Number.
        nomor: String,
        /// Date.
        tanggal: Isian<Tanggal>,
    }
}

skema! {
    /// One result.
    Hasil {
        /// Kind.
        jenis: IsianPilihan<JenisHasil>,
        /// What.
        uraian: String,
        /// Id of the party that owns it; empty: jointly.
        pemilik: String,
        /// Money: whether the region's share goes to the kas daerah.
        ke_kas_daerah: Isian<bool>,
        /// Money: within how long it is paid in.
        tenggat: Isian<Durasi>,
        /// Goods: whether they are entered as regional assets.
        menjadi_aset: Isian<bool>,
    }
}

skema! {
    /// Use of regional assets (barang milik daerah).
    Bmd {
        /// Whether regional assets are used.
        dipakai: Isian<bool>,
        /// Id of the party whose assets they are.
        pemilik: String,
        /// What is used.
        objek: String,
        /// Scheme.
        skema: IsianPilihan<SkemaBmd>,
        /// Term of the scheme.
        lama: Isian<Durasi>,
        /// Rent or contribution.
        imbalan: Isian<Rupiah>,
        /// Approval of the use.
        persetujuan: Surat,
        /// Id of the party that bears operation and maintenance.
        pemeliharaan: String,
        /// Whether the partner may pledge or transfer it.
        dapat_dijaminkan: Isian<bool>,
        /// Kerja Sama Pemanfaatan, Bangun Guna Serah: whether the partner was chosen by tender, as far as it must be.
        melalui_tender: Isian<bool>,
        /// Sewa: whether the rent is paid in time before the signing.
        sewa_dilunasi: Isian<bool>,
    }
}

skema! {
    /// A row of the work plan.
    Kegiatan {
        /// Activity.
        kegiatan: String,
        /// Output.
        keluaran: String,
        /// Target and indicator.
        target: String,
        /// Where.
        lokasi: String,
        /// First month or date.
        mulai: Isian<Tanggal>,
        /// Last month or date.
        selesai: Isian<Tanggal>,
        /// Role of each party.
        peran: Vec<PeranPihak>,
        /// Money of each party.
        dana: Vec<DanaPihak>,
        /// Unit in charge.
        penanggung_jawab: String,
        /// Remarks.
        keterangan: String,
    }
}

skema! {
    /// Role of a party in an activity.
    PeranPihak {
        /// Id of the party.
        pihak: String,
        /// What it does.
        uraian: String,
    }
}

skema! {
    /// Money of a party for an activity.
    DanaPihak {
        /// Id of the party.
        pihak: String,
        /// Source, for example `APBD Kota Ternate Tahun Anggaran 2027`.
        sumber: String,
        /// Ceiling.
        jumlah: Isian<Rupiah>,
    }
}

skema! {
    /// A witness.
    Saksi {
        /// Name.
        nama: String,
        /// Office.
        jabatan: String,
    }
}

skema! {
    /// Facts of the stages: PP 28/2018 Pasal 5, 6, 17, 18.
    Tahapan {
        /// Pemetaan urusan.
        pemetaan: Surat,
        /// Kerangka acuan kerja.
        kak: Surat,
        /// Studi kelayakan.
        studi_kelayakan: Surat,
        /// Whether the kerangka acuan kerja or the study analyses the social and environmental impact.
        analisis_dampak: Isian<bool>,
        /// Surat penawaran.
        penawaran: Surat,
        /// Answer to it.
        jawaban: Surat,
        /// Result of koordinasi teknis (KSDD wajib).
        koordinasi_teknis: Surat,
        /// Whether a cost stands outside the APBD or a burden falls on region or public, so that DPRD must approve.
        perlu_persetujuan_dprd: Isian<bool>,
        /// Approvals of DPRD, one for each region that needs one.
        persetujuan_dprd: Vec<Surat>,
    }
}

skema! {
    /// A change of the officer to the standard text.
    Ubahan {
        /// What is changed.
        jenis: IsianPilihan<JenisUbahan>,
        /// Id of the pasal (clause id; for an added pasal an id of its own).
        pasal: String,
        /// Id of the pasal after which it comes (added, moved); empty: at the beginning.
        setelah: String,
        /// Title in capitals (added, reworded).
        judul: String,
        /// The ayat (added, reworded).
        ayat: Vec<AyatSendiri>,
        /// Why (left out, reworded), for the reviewer.
        alasan: String,
    }
}

skema! {
    /// An ayat in the officer's own words. `{pasal:id}` and `{ayat:id#nama}` refer to standard text.
    AyatSendiri {
        /// Id within its pasal, so that references to the standard ayat that it replaces still hold; empty: `ayat-N`.
        id: String,
        /// Words; the opening phrase when items follow.
        teks: String,
        /// Items a., b., c.
        rincian: Vec<ButirSendiri>,
        /// Word before the last item; "dan" unless chosen.
        sambung: IsianPilihan<SambungButir>,
    }
}

skema! {
    /// An item in the officer's own words.
    ButirSendiri {
        /// Id within its ayat, for references; may be empty.
        id: String,
        /// Words, without number and closing punctuation.
        uraian: String,
        /// Items 1., 2., 3.
        rincian: Vec<Butir>,
    }
}

skema! {
    /// A waiver: lifts the DRAF mark that a finding causes and stands in the report.
    Pengecualian {
        /// Rule id.
        aturan: String,
        /// Reason.
        alasan: String,
        /// Office that decides.
        oleh: String,
        /// Date.
        tanggal: Isian<Tanggal>,
    }
}

skema! {
    /// Page profile; empty fields take the defaults of hukum/08 §2.
    Halaman {
        /// `a4`, `f4` (21.5 × 33 cm) or `f4_210` (21.0 × 33 cm).
        kertas: IsianPilihan<Kertas>,
        /// `arial` or `bookman`.
        huruf: IsianPilihan<HurufHalaman>,
        /// Size in points; 12 unless changed (10–14).
        ukuran: Isian<u64>,
        /// Margin in millimetres.
        tepi_atas: Isian<u64>,
        /// Margin in millimetres.
        tepi_bawah: Isian<u64>,
        /// Margin in millimetres.
        tepi_kiri: Isian<u64>,
        /// Margin in millimetres.
        tepi_kanan: Isian<u64>,
        /// Whether PIHAK KESATU signs on the left; default right.
        kesatu_di_kiri: Isian<bool>,
        /// Whether the parties are called PIHAK PERTAMA, PIHAK KEDUA (older usage).
        sebutan_pertama: Isian<bool>,
    }
}

crate::ranah::pilihan! {
    /// The word before the last item of a list.
    SambungButir {
        /// All together.
        Dan = "dan",
        /// One of them.
        Atau = "atau",
        /// One or more.
        DanAtau = "dan_atau",
    }
}

crate::ranah::pilihan! {
    /// Paper.
    Kertas {
        /// A4.
        A4 = "a4",
        /// 21.5 × 33 cm.
        F4 = "f4",
        /// 21.0 × 33 cm.
        F4Sempit = "f4_210",
    }
}

crate::ranah::pilihan! {
    /// Typeface.
    HurufHalaman {
        /// Arial.
        Arial = "arial",
        /// Bookman Old Style.
        Bookman = "bookman",
    }
}
