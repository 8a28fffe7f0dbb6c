//! Writes what `docx-rs` builds: one writer, one ordering pass, buffers that are used again.

use docx_rs::BuildXML;
use docx_rs::xml::writer::EmitterConfig;

use super::urut::{Pengurut, Tambahan};
use crate::Galat;

/// From a value of `docx-rs` or XML of ours to ordered XML.
#[derive(Default)]
pub(super) struct Penulis {
    sementara: Vec<u8>,
    pengurut: Pengurut,
}

impl Penulis {
    /// Appends a value of `docx-rs`, in schema order and with additions.
    ///
    /// `build()` of `docx-rs` would panic on a failed write and take a new buffer each time; `build_to` does neither. Its
    /// values escape their own text, so the emitter must not.
    pub(super) fn tulis(
        &mut self,
        nilai: &impl BuildXML,
        tambahan: &[Tambahan<'_>],
        keluar: &mut Vec<u8>,
    ) -> Result<(), Galat> {
        let mut sementara = std::mem::take(&mut self.sementara);
        sementara.clear();
        let emiter = EmitterConfig { perform_escaping: false, ..EmitterConfig::default() };
        let dibangun = nilai
            .build_to(emiter.create_writer(sementara))
            .and_then(docx_rs::xml::writer::EventWriter::into_inner)
            .map_err(|_| Galat::docx("Berkas Word tidak dapat disusun: memori tidak cukup. Tutup aplikasi lain, lalu coba lagi."))?;
        let hasil = self.pengurut.urut(&dibangun, tambahan, keluar);
        self.sementara = dibangun;
        hasil
    }

    /// Appends XML of ours: the same pass, so that one table says the order.
    pub(super) fn mentah(&mut self, xml: &str, keluar: &mut Vec<u8>) -> Result<(), Galat> {
        self.pengurut.urut(xml.as_bytes(), &[], keluar)
    }
}
