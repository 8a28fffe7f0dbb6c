//! What only foreign naskah need: the other languages, the partner abroad, the stages before two ministries.
//!
//! Parties, urusan, page and waivers are those of every draft; the Indonesian title, place and date of the naskah too.

use super::bentuk::{Isian, IsianPilihan, skema};
use super::isi::{Butir, Surat};
use crate::ranah::{
    BahasaAcuan, BahasaMitra, Dokumen, Durasi, ForumLuarNegeri, JalurLuarNegeri, MataUang, ObjekLuarNegeri,
    PemilikBarang, SusunanBahasa, TahapLuarNegeri, Tanggal, TingkatMitra, VersiBahasa,
};

skema! {
    /// The foreign part of a draft.
    LuarNegeri {
        /// Form of the cooperation.
        jalur: IsianPilihan<JalurLuarNegeri>,
        /// Languages.
        bahasa: BahasaNaskah,
        /// The partner's state and standing.
        mitra: MitraAsing,
        /// Title in the other languages; `indonesia` stays empty, because the draft has a title.
        judul: Dwi,
        /// Place of signing of the naskah in the other languages; `indonesia` stays empty.
        tempat: Dwi,
        /// Kind of object.
        jenis_objek: IsianPilihan<ObjekLuarNegeri>,
        /// The object in words.
        objek: Dwi,
        /// Whether an office abroad is opened or rented.
        kantor_luar_negeri: Isian<bool>,
        /// Whether the partner takes part in domestic government affairs.
        campur_tangan: Isian<bool>,
        /// Whether infrastructure, procurement or investment is inside.
        infrastruktur: Isian<bool>,
        /// How the cooperation fits national and regional policy and plans.
        kaitan_rencana: String,
        /// Background, paragraph by paragraph: kajian, RKS, report; in the LoI and the naskah the recitals, each
        /// continuing "mengakui" / "recognising".
        latar_belakang: Vec<Dwi>,
        /// Purpose: continues "bermaksud" / "intend to".
        maksud: Dwi,
        /// Aims, noun phrases.
        tujuan: Vec<Dwi>,
        /// Targets, noun phrases.
        sasaran: Vec<Dwi>,
        /// Scope, noun phrases.
        ruang_lingkup: Vec<Dwi>,
        /// Way of working, a sentence of its own; may stay empty.
        pelaksanaan: Dwi,
        /// Whether third parties may take part.
        pihak_ketiga: Isian<bool>,
        /// Activities: RKS, yearly plan, report.
        kegiatan: Vec<KegiatanLuar>,
        /// Sources of money of the whole.
        pembiayaan: Vec<SumberLuar>,
        /// Whether a grant is inside.
        hibah: Isian<bool>,
        /// By which route the grant comes.
        jalur_hibah: String,
        /// Whether foreign money goes straight to the region.
        langsung_ke_daerah: Isian<bool>,
        /// How often the joint working group meets.
        rapat_kelompok_kerja: Isian<Durasi>,
        /// Whether there is a joint working group; yes unless denied.
        kelompok_kerja: Isian<bool>,
        /// Who owns goods.
        pemilik_barang: IsianPilihan<PemilikBarang>,
        /// Whether knowledge is transferred to Indonesian people.
        alih_pengetahuan: Isian<bool>,
        /// How it is transferred: continues "melalui" / "through".
        cara_alih: Dwi,
        /// Whether a pasal on intellectual property is wanted.
        hki: Isian<bool>,
        /// Whether a pasal on confidentiality is wanted.
        kerahasiaan: Isian<bool>,
        /// Whether a pasal limits the activities of personnel.
        batas_personel: Isian<bool>,
        /// How disputes are settled; negotiation and consultation unless chosen otherwise.
        forum: IsianPilihan<ForumLuarNegeri>,
        /// Whether the naskah says that the region may consult the Minister; yes unless denied.
        konsultasi_menteri: Isian<bool>,
        /// Term of the naskah.
        jangka_waktu: Isian<Durasi>,
        /// Whether it may be extended; yes unless denied.
        diperpanjang: Isian<bool>,
        /// How long before it ends early the other side is told; empty: no procedure stands.
        pemberitahuan_akhir: Isian<Durasi>,
        /// The Letter of Intent.
        loi: PernyataanKehendak,
        /// The kajian.
        kajian: Kajian,
        /// Year of the rencana kegiatan tahunan to draft.
        tahun_rencana: Isian<u64>,
        /// The report.
        laporan: LaporanLuar,
        /// Penerusan: whether the plan is technical and burdens or uses regional assets, so that a study is due.
        perlu_studi: Isian<bool>,
        /// Papers on their way.
        tahapan: Vec<CatatanTahap>,
        /// Whether the letter on the extension is copied to the DPRD (and the governor).
        tembusan_perpanjangan: Isian<bool>,
        /// What was signed or sent, as it stood then.
        ditetapkan: Vec<Ketetapan>,
        /// Days beside Saturday and Sunday on which offices are closed.
        hari_libur: Vec<HariLibur>,
        /// Parts in the partner's language, and the officer's own pasal in English.
        terjemahan: Vec<TerjemahanBagian>,
    }
}

skema! {
    /// A part of the LoI or the naskah in another language, as the officer or the partner words it.
    TerjemahanBagian {
        /// Id of the part, for example `ln-tujuan`; in English `en:` stands before it.
        bagian: String,
        /// Its words: the heading in the first line, then one paragraph in each line.
        isi: String,
    }
}

skema! {
    /// The same words in each language.
    Dwi {
        /// Indonesian.
        indonesia: String,
        /// English.
        inggris: String,
        /// The partner's language.
        mitra: String,
    }
}

skema! {
    /// The languages of the LoI and the naskah.
    BahasaNaskah {
        /// In which languages.
        versi: IsianPilihan<VersiBahasa>,
        /// Side by side or one after the other.
        susunan: IsianPilihan<SusunanBahasa>,
        /// Which prevails.
        acuan: IsianPilihan<BahasaAcuan>,
        /// The partner's language.
        mitra: IsianPilihan<BahasaMitra>,
    }
}

skema! {
    /// The partner's state and standing.
    MitraAsing {
        /// State.
        negara: Dwi,
        /// Tier, of a foreign region.
        tingkat: IsianPilihan<TingkatMitra>,
        /// Whether its state has diplomatic relations with Indonesia.
        hubungan_diplomatik: Isian<bool>,
        /// Whether it comes from Israel, Taiwan or an entity that Indonesia does not recognise.
        tidak_diakui: Isian<bool>,
        /// Equal administrative status.
        setara_administrasi: Isian<bool>,
        /// Equality of territory.
        setara_wilayah: Isian<bool>,
        /// How the two complete each other.
        saling_melengkapi: String,
        /// How it raises relations between the peoples.
        hubungan_masyarakat: String,
        /// Izin Prinsip, of a nonprofit.
        izin_prinsip: Surat,
        /// Its last day.
        izin_prinsip_sampai: Isian<Tanggal>,
        /// Izin Operasional, of a nonprofit.
        izin_operasional: Surat,
        /// Whether it is to use government offices, vehicles, staff or equipment.
        memakai_fasilitas: Isian<bool>,
        /// Whether its work is political, intelligence or fund-raising.
        kegiatan_terlarang: Isian<bool>,
    }
}

skema! {
    /// An activity: Permendagri 25/2020 Lampiran II and III.
    KegiatanLuar {
        /// What is done.
        kegiatan: Dwi,
        /// Year.
        tahun: Isian<u64>,
        /// First day.
        mulai: Isian<Tanggal>,
        /// Last day.
        selesai: Isian<Tanggal>,
        /// Where.
        lokasi: Dwi,
        /// Unit or PD that carries it out.
        pelaksana: Dwi,
        /// What the region does.
        peran_daerah: Dwi,
        /// What the partner does.
        peran_mitra: Dwi,
        /// Expected result.
        hasil: Dwi,
        /// Who benefits.
        penerima: Dwi,
        /// Who bears what.
        dana: Vec<SumberLuar>,
        /// Report: what came of it.
        realisasi: String,
        /// Report: money spent and its source.
        belanja: String,
    }
}

skema! {
    /// A source of money.
    SumberLuar {
        /// Id of the party.
        pihak: String,
        /// Source, for example `APBD Provinsi Jawa Barat Tahun Anggaran 2027`.
        sumber: Dwi,
        /// What it pays for.
        untuk: Dwi,
        /// Currency; rupiah unless chosen.
        mata_uang: IsianPilihan<MataUang>,
        /// Amount in whole units of the currency.
        jumlah: Isian<u64>,
    }
}

skema! {
    /// The Letter of Intent.
    PernyataanKehendak {
        /// How long it is valid.
        masa_berlaku: Isian<Durasi>,
        /// Place of signing.
        tempat: Dwi,
        /// Date of signing.
        tanggal: Isian<Tanggal>,
    }
}

skema! {
    /// The kajian: Permendagri 25/2020 Pasal 12(3), Lampiran I.
    Kajian {
        /// Who makes it: a PD, or a research or education body.
        penyusun: String,
        /// Potentials and characteristics of the region.
        potensi: Vec<Butir>,
        /// Potentials of the partner.
        potensi_mitra: Vec<Butir>,
        /// Needs of the region.
        kebutuhan: Vec<Butir>,
        /// Benefits for the development of the region.
        manfaat: Vec<Butir>,
        /// Conclusion: feasibility and use of the results.
        kesimpulan: String,
    }
}

skema! {
    /// The report: Permendagri 25/2020 Pasal 37(1), Lampiran IV.
    LaporanLuar {
        /// Year on which it reports.
        tahun: Isian<u64>,
        /// Date of the report.
        tanggal: Isian<Tanggal>,
        /// Progress and results, item by item.
        hasil: Vec<Butir>,
        /// Obstacles within.
        hambatan: Vec<Butir>,
        /// Challenges from outside.
        tantangan: Vec<Butir>,
        /// Analysis.
        analisis: String,
        /// Next steps.
        tindak_lanjut: Vec<Butir>,
    }
}

skema! {
    /// A paper on its way.
    CatatanTahap {
        /// Which.
        tahap: IsianPilihan<TahapLuarNegeri>,
        /// Number.
        nomor: String,
        /// Its date.
        tanggal: Isian<Tanggal>,
        /// When the other side received it, where a period runs from then.
        diterima: Isian<Tanggal>,
        /// Remark.
        keterangan: String,
    }
}

skema! {
    /// What a document said when it was signed or sent.
    Ketetapan {
        /// The document.
        dokumen: IsianPilihan<Dokumen>,
        /// When.
        tanggal: Isian<Tanggal>,
        /// The parties.
        subjek: String,
        /// Title.
        judul: String,
        /// Scope.
        ruang_lingkup: Vec<Butir>,
        /// Sources of money.
        pembiayaan: Vec<Butir>,
        /// Term.
        jangka_waktu: Isian<Durasi>,
    }
}

skema! {
    /// A day on which offices are closed.
    HariLibur {
        /// The day.
        tanggal: Isian<Tanggal>,
        /// Its name.
        nama: String,
    }
}

skema! {
    /// A party in the other languages.
    PihakAsing {
        /// Name.
        nama: Dwi,
        /// Office of the signatory.
        jabatan: Dwi,
    }
}
