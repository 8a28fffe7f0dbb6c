//! The zip around the parts: deflated with one compressor, fixed times, no entries for folders.
//!
//! Ours because the crate `zip` makes a new compressor for each entry, and clearing its tables took a fifth of the time of a
//! whole cold run (docs/keputusan/005). Reading stays with the crate.

use flate2::{Compress, Compression, Crc, FlushCompress, Status};

use crate::Galat;

/// 1 January 1980, the first day that a zip can name: the same parts give the same bytes on every machine.
const TANGGAL: u16 = 0x0021;
/// Version 2.0 of the format: deflate.
const VERSI: u16 = 20;
/// Made on Unix, so that the permissions below are understood.
const PEMBUAT: u16 = 3 << 8 | VERSI;
/// Level of deflate: the usual balance of size and time.
const PAMPAT: u32 = 6;
/// An ordinary file that everyone may read.
const IZIN: u32 = 0o100_644 << 16;

/// A zip file that grows.
pub(crate) struct Kontainer {
    bita: Vec<u8>,
    daftar: Vec<u8>,
    banyak: u16,
    pemampat: Compress,
    padat: Vec<u8>,
}

impl Kontainer {
    pub(crate) fn baru() -> Self {
        Self {
            bita: Vec::with_capacity(32 * 1_024),
            daftar: Vec::new(),
            banyak: 0,
            pemampat: Compress::new(Compression::new(PAMPAT), false),
            padat: Vec::new(),
        }
    }

    /// Adds a part; what is compressed already is stored as it is.
    pub(crate) fn tambah(&mut self, nama: &str, isi: &[u8], mampatkan: bool) -> Result<(), Galat> {
        let mut crc = Crc::new();
        crc.update(isi);
        if mampatkan {
            self.mampatkan(isi)?;
        }
        let data: &[u8] = if mampatkan { &self.padat } else { isi };
        let letak = u32::try_from(self.bita.len()).map_err(|_| terlalu_besar())?;
        // What stands alike before the data and in the directory at the end.
        let mut kepala = Vec::with_capacity(26);
        kepala.extend(VERSI.to_le_bytes());
        kepala.extend(0_u16.to_le_bytes());
        kepala.extend((if mampatkan { 8_u16 } else { 0 }).to_le_bytes());
        kepala.extend(0_u16.to_le_bytes());
        kepala.extend(TANGGAL.to_le_bytes());
        kepala.extend(crc.sum().to_le_bytes());
        kepala.extend(u32::try_from(data.len()).map_err(|_| terlalu_besar())?.to_le_bytes());
        kepala.extend(u32::try_from(isi.len()).map_err(|_| terlalu_besar())?.to_le_bytes());
        kepala.extend(u16::try_from(nama.len()).map_err(|_| terlalu_besar())?.to_le_bytes());
        kepala.extend(0_u16.to_le_bytes());

        self.bita.extend(b"PK\x03\x04");
        self.bita.extend(&kepala);
        self.bita.extend(nama.as_bytes());
        self.bita.extend(data);

        self.daftar.extend(b"PK\x01\x02");
        self.daftar.extend(PEMBUAT.to_le_bytes());
        self.daftar.extend(&kepala);
        self.daftar.extend([0; 6]);
        self.daftar.extend(IZIN.to_le_bytes());
        self.daftar.extend(letak.to_le_bytes());
        self.daftar.extend(nama.as_bytes());
        self.banyak = self.banyak.checked_add(1).ok_or_else(terlalu_besar)?;
        Ok(())
    }

    /// Deflates a part into `padat`.
    fn mampatkan(&mut self, isi: &[u8]) -> Result<(), Galat> {
        self.pemampat.reset();
        self.padat.clear();
        self.padat.reserve(isi.len() / 4 + 128);
        loop {
            let dibaca = usize::try_from(self.pemampat.total_in()).unwrap_or(isi.len()).min(isi.len());
            let keadaan =
                self.pemampat.compress_vec(&isi[dibaca..], &mut self.padat, FlushCompress::Finish).map_err(
                    |e| Galat::docx(format!("Naskah Word tidak dapat dimampatkan: {e}; laporkan draf ini.")),
                )?;
            if keadaan == Status::StreamEnd {
                return Ok(());
            }
            self.padat.reserve(isi.len() / 2 + 128);
        }
    }

    /// Closes the file.
    pub(crate) fn tutup(mut self) -> Result<Vec<u8>, Galat> {
        let letak = u32::try_from(self.bita.len()).map_err(|_| terlalu_besar())?;
        let besar = u32::try_from(self.daftar.len()).map_err(|_| terlalu_besar())?;
        self.bita.append(&mut self.daftar);
        self.bita.extend(b"PK\x05\x06\0\0\0\0");
        self.bita.extend(self.banyak.to_le_bytes());
        self.bita.extend(self.banyak.to_le_bytes());
        self.bita.extend(besar.to_le_bytes());
        self.bita.extend(letak.to_le_bytes());
        self.bita.extend(0_u16.to_le_bytes());
        Ok(self.bita)
    }
}

fn terlalu_besar() -> Galat {
    Galat::docx("Naskah terlalu besar untuk satu berkas Word; kurangi gambar atau pecah naskahnya.")
}

#[cfg(test)]
mod tests {
    use super::*;
    use std::io::Read as _;

    #[test]
    fn terbaca_kembali_oleh_pembaca_lain() {
        let acak: Vec<u8> = (0..100_000_u32).map(|i| (i.wrapping_mul(2_654_435_761) >> 24) as u8).collect();
        let besar = vec![b'x'; 300_000];
        let bagian: [(&str, &[u8], bool); 4] = [
            ("kosong.xml", b"", true),
            ("besar.xml", &besar, true),
            ("acak.xml", &acak, true),
            ("utuh.png", &acak, false),
        ];
        let mut k = Kontainer::baru();
        for (nama, isi, mampatkan) in bagian {
            k.tambah(nama, isi, mampatkan).expect("fits");
        }
        let bita = k.tutup().expect("fits");
        let mut zip = zip::ZipArchive::new(std::io::Cursor::new(bita)).expect("zip");
        assert_eq!(zip.len(), bagian.len());
        for (i, (nama, isi, _)) in bagian.into_iter().enumerate() {
            let mut entri = zip.by_index(i).expect("entry");
            assert_eq!(entri.name(), nama);
            let mut kembali = Vec::new();
            entri.read_to_end(&mut kembali).expect("checksum holds");
            assert_eq!(kembali, isi, "{nama}");
        }
    }
}
