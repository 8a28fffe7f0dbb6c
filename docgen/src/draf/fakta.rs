//! What follows from the answers of a draft without a word of text: parties by their id, the days of the term, defaults.

use super::{Draf, Pelaksanaan, Pemantauan};
use crate::ranah::{Durasi, MulaiBerlaku, SatuanWaktu, Tanggal};

impl Draf {
    /// Index of the party with an id.
    pub fn indeks_pihak(&self, id: &str) -> Option<usize> {
        (!id.is_empty()).then(|| self.pihak.iter().position(|p| p.id == id)).flatten()
    }

    /// The first day of the term, where it is known.
    pub fn mulai(&self) -> Option<Tanggal> {
        let j = &self.jangka_waktu;
        match j.mulai.pilihan() {
            Some(MulaiBerlaku::TanggalTertentu) => j.tanggal_mulai.nilai(),
            Some(MulaiBerlaku::Penandatanganan) | None => self.tanggal.nilai(),
        }
    }

    /// The last day of the term as it follows from its start and length, without the end that the officer states.
    pub fn akhir_jangka_waktu(&self) -> Option<Tanggal> {
        self.mulai()?.akhir_setelah(self.jangka_waktu.lama.nilai()?)
    }

    /// The last day of the term: as stated, else computed.
    pub fn akhir(&self) -> Option<Tanggal> {
        self.jangka_waktu.tanggal_akhir.nilai().or_else(|| self.akhir_jangka_waktu())
    }
}

impl Pelaksanaan {
    /// Within how long the work plan is agreed where nothing was answered.
    pub const TENGGAT_BAWAAN: Durasi = Durasi { lama: 30, satuan: SatuanWaktu::HariKalender };
}

impl Pemantauan {
    /// How often reports are made where nothing was answered.
    pub const LAPORAN_BAWAAN: Durasi = Durasi { lama: 6, satuan: SatuanWaktu::Bulan };
}
