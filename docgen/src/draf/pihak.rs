//! Parties in a draft.

use super::bentuk::{Gambar, Isian, IsianPilihan, skema};
use super::luar::PihakAsing;
use crate::ranah::{JenisDasar, JenisPihak, Kapasitas, StatusPejabat, Tanggal};

skema! {
    /// A party to the naskah.
    Pihak {
        /// Id within the draft, by which other fields refer to this party.
        id: String,
        /// Kind of party.
        jenis: IsianPilihan<JenisPihak>,
        /// Full name, for example `Pemerintah Kota Ternate` or `PT Contoh Nusantara`.
        nama: String,
        /// Code of the region (Kepmendagri), for example `82.71`.
        kode_wilayah: String,
        /// Seat and full address.
        alamat: String,
        /// What the party is and does, for the premis: continues "PIHAK … adalah".
        uraian: String,
        /// Who signs.
        penandatangan: Penandatangan,
        /// Power of attorney of the head of the region for the official who signs.
        kuasa: SuratKuasa,
        /// Number of the naskah in the series of this party.
        nomor: String,
        /// Logo or emblem.
        logo: Gambar,
        /// Whether that picture is the Lambang Negara; only heads of region may use it.
        lambang_negara: Isian<bool>,
        /// Where letters go.
        korespondensi: Korespondensi,
        /// Unit that carries out the cooperation.
        unit_pelaksana: String,
        /// Office (not person) in charge.
        penanggung_jawab: String,
        /// Tasks in the implementation (PKS) or tasks and responsibilities (NK).
        tugas: Vec<Tugas>,
        /// Rights.
        hak: Vec<Hak>,
        /// Duties.
        kewajiban: Vec<Kewajiban>,
        /// Name and office in the other languages of a foreign naskah.
        asing: PihakAsing,
    }
}

skema! {
    /// The signatory of a party.
    Penandatangan {
        /// Name with academic titles.
        nama: String,
        /// Office, for example `Kepala Dinas Kesehatan Kota Ternate`.
        jabatan: String,
        /// In what capacity he or she acts.
        kapasitas: IsianPilihan<Kapasitas>,
        /// Standing in the office.
        status: IsianPilihan<StatusPejabat>,
        /// Why a deputy or secretary acts for the head.
        dasar_penggantian: String,
        /// NIK of a natural person.
        nik: String,
        /// Whether "a.n." of the head stands in the signature block (under kuasa); yes unless denied.
        atas_nama: Isian<bool>,
        /// Documents on which the authority rests.
        dasar: Vec<DasarWewenang>,
    }
}

skema! {
    /// One document of authority.
    DasarWewenang {
        /// Kind of document.
        jenis: IsianPilihan<JenisDasar>,
        /// Name of the document as it should read, for example `Keputusan Menteri Dalam Negeri`.
        uraian: String,
        /// Number.
        nomor: String,
        /// Date.
        tanggal: Isian<Tanggal>,
        /// What it is about: continues "tentang".
        tentang: String,
    }
}

skema! {
    /// Surat kuasa of the head of the region: PP 28/2018 Pasal 2(2), 13(2).
    SuratKuasa {
        /// Office of the giver, for example `Wali Kota Ternate`.
        pemberi_jabatan: String,
        /// Name of the giver.
        pemberi_nama: String,
        /// Number.
        nomor: String,
        /// Date.
        tanggal: Isian<Tanggal>,
        /// Title of the naskah that may be signed.
        untuk_judul: String,
        /// Partner with whom it may be signed.
        untuk_mitra: String,
        /// Last day on which it may be used.
        berlaku_sampai: Isian<Tanggal>,
    }
}

skema! {
    /// Correspondence of a party.
    Korespondensi {
        /// Unit or office.
        unit: String,
        /// Address.
        alamat: String,
        /// Telephone.
        telepon: String,
        /// E-mail.
        pos_el: String,
    }
}

skema! {
    /// A task of a party.
    Tugas {
        /// What it does: continues "PIHAK … bertugas".
        uraian: String,
    }
}

skema! {
    /// A right of a party.
    Hak {
        /// Id within the draft.
        id: String,
        /// What it may have or ask: continues "PIHAK … berhak".
        uraian: String,
    }
}

skema! {
    /// A duty of a party.
    Kewajiban {
        /// Id within the draft.
        id: String,
        /// What it must do: continues "PIHAK … wajib".
        uraian: String,
        /// When or how often, for example `paling lambat tanggal 10 setiap bulan`.
        tenggat: String,
        /// Id of the right that this duty fulfils.
        memenuhi: String,
    }
}
