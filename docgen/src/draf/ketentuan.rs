//! The provisions that follow the object: term, monitoring, sanctions, ending, disputes, protection.

use super::Butir;
use super::bentuk::{Isian, IsianPilihan, skema};
use crate::ranah::{Durasi, Forum, MulaiBerlaku, PejabatSengketa, PemilikHki, PeranData, Tanggal};

skema! {
    /// Term.
    JangkaWaktu {
        /// Length.
        lama: Isian<Durasi>,
        /// What starts it.
        mulai: IsianPilihan<MulaiBerlaku>,
        /// The start, when it is a named date.
        tanggal_mulai: Isian<Tanggal>,
        /// The end, when the officer states it.
        tanggal_akhir: Isian<Tanggal>,
        /// Whether it may be extended.
        diperpanjang: Isian<bool>,
        /// How long before the end the extension is asked.
        tenggat_perpanjangan: Isian<Durasi>,
        /// How many extensions at most; empty: not limited.
        kali_perpanjangan: Isian<u64>,
    }
}

skema! {
    /// Monitoring, evaluation, reporting.
    Pemantauan {
        /// How often: every so long.
        setiap: Isian<Durasi>,
        /// Indicators of success.
        indikator: Vec<Butir>,
        /// How often reports are made.
        laporan_setiap: Isian<Durasi>,
        /// To whom beside the heads of the parties, for example `TKKSD Kota Ternate`.
        laporan_kepada: String,
        /// Within how long after the period the report is handed over.
        laporan_tenggat: Isian<Durasi>,
    }
}

skema! {
    /// Sanctions.
    Sanksi {
        /// Left out on purpose.
        tanpa: Isian<bool>,
        /// How many written warnings.
        teguran: Isian<u64>,
        /// Time to mend after each warning.
        masa_perbaikan: Isian<Durasi>,
        /// Whether the breaching party pays for the damage.
        ganti_rugi: Isian<bool>,
        /// Fine per day of delay in hundredths of a per mil (100 = 1‰); empty: no fine.
        denda_per_hari: Isian<u64>,
        /// Highest fine in hundredths of a percent (500 = 5%).
        denda_terbanyak: Isian<u64>,
        /// Of what the fine is reckoned, for example `nilai kewajiban yang terlambat`.
        dasar_denda: String,
        /// Whether the cooperation is suspended before it is ended.
        penghentian_sementara: Isian<bool>,
    }
}

skema! {
    /// Force majeure.
    Kahar {
        /// Notice within.
        tenggat_pemberitahuan: Isian<Durasi>,
        /// Further events.
        peristiwa: Vec<Butir>,
        /// After how long of standstill the parties may end the naskah.
        lama_terbanyak: Isian<Durasi>,
    }
}

skema! {
    /// Ending.
    Pengakhiran {
        /// Whether one party may end it early.
        sepihak: Isian<bool>,
        /// Notice before an early end.
        tenggat_pemberitahuan: Isian<Durasi>,
        /// Time to settle what is open.
        masa_penyelesaian: Isian<Durasi>,
        /// Whether the naskah ends when a head or official changes (unlawful; asked so that it can be explained).
        berakhir_pergantian_pejabat: Isian<bool>,
        /// Further grounds.
        alasan: Vec<Butir>,
        /// Waiver of `KUHPerdata` 1266 as far as a court decision is needed.
        kesampingkan_1266: Isian<bool>,
    }
}

skema! {
    /// Disputes.
    Sengketa {
        /// Musyawarah within.
        musyawarah: Isian<Durasi>,
        /// Whether mediation follows.
        mediasi: Isian<bool>,
        /// Mediation within.
        lama_mediasi: Isian<Durasi>,
        /// The mediator or the mediation institution.
        mediator: String,
        /// The one forum.
        forum: IsianPilihan<Forum>,
        /// Name of the court.
        pengadilan: String,
        /// Name of the arbitration institution.
        lembaga_arbitrase: String,
        /// Seat of arbitration.
        tempat_arbitrase: String,
        /// Whether the dispute is commercial and at the parties' full disposal.
        komersial: Isian<bool>,
        /// KSDD: who settles; empty: derived from the parties.
        pejabat: IsianPilihan<PejabatSengketa>,
    }
}

skema! {
    /// Personal data.
    DataPribadi {
        /// Whether personal data is processed.
        diproses: Isian<bool>,
        /// Which data.
        jenis: Vec<Butir>,
        /// Whether specific data is among it: UU 27/2022 Pasal 4(2).
        spesifik: Isian<bool>,
        /// Roles.
        peran: IsianPilihan<PeranData>,
        /// Id of the controller when one party instructs the other.
        pengendali: String,
        /// Purpose of the processing.
        tujuan: String,
        /// Contact office named together.
        narahubung: String,
        /// Whether data goes abroad.
        ke_luar_negeri: Isian<bool>,
        /// The protection abroad.
        pelindungan_luar_negeri: String,
    }
}

skema! {
    /// Confidentiality.
    Kerahasiaan {
        /// Whether a pasal is wanted.
        berlaku: Isian<bool>,
        /// How long after the end.
        lama: Isian<Durasi>,
    }
}

skema! {
    /// Intellectual property.
    Hki {
        /// Whether works are created.
        berlaku: Isian<bool>,
        /// Owner of joint results.
        pemilik: IsianPilihan<PemilikHki>,
        /// Id of the owner when it is one party.
        pihak: String,
        /// What works.
        uraian: String,
    }
}
