//! A backup in the making.

use std::collections::BTreeSet;
use std::fmt::Write as _;

use chrono::NaiveDate;

use super::indeks::{BerkasIndeks, DrafIndeks, Indeks, MentahIndeks};
use super::{BACA_SAYA, BATAS, BATAS_CADANGAN, DRAF, FORMAT, HALAMAN, INDEKS, MENTAH, NASKAH, PROFIL, VERSI};
use crate::Galat;
use crate::amplop::Amplop;
use crate::amplop::kutip::kutip;
use crate::bahasa::ribuan;
use crate::ekspor;
use crate::nama_berkas::nama_berkas;
use crate::profil::Profil;
use crate::render::docx::kontainer::Kontainer;
use crate::render::halaman_html;

/// What stands at the top of `BACA-SAYA.txt`.
const PENGANTAR: &str = include_str!("../../teks/cadangan.txt");

/// Collects drafts, one by one, and gives the backup: the same drafts in the same order always the same bytes.
pub struct Pembuat {
    kontainer: Kontainer,
    indeks: Indeks,
    hari: NaiveDate,
    id: BTreeSet<String>,
    /// Bytes of all files, unpacked.
    besar: u64,
}

impl Pembuat {
    /// A backup without drafts; `waktu` is the time as it is to be shown, `hari` its day.
    pub fn baru(program: &str, waktu: &str, hari: NaiveDate) -> Self {
        let indeks = Indeks {
            format: FORMAT.to_owned(),
            versi: VERSI,
            program: program.to_owned(),
            waktu: waktu.to_owned(),
            ..Indeks::default()
        };
        Self { kontainer: Kontainer::baru(), indeks, hari, id: BTreeSet::new(), besar: 0 }
    }

    /// Adds a draft with its naskah for Word and its page. A naskah that cannot be written is noted and left out: the
    /// draft is what must not be lost.
    ///
    /// # Errors
    /// When a draft of the same id is in the backup already, or the backup grows beyond what can be read back.
    pub fn tambah(&mut self, amplop: &Amplop) -> Result<(), Galat> {
        if let Some(id) = &amplop.id
            && !self.id.insert(id.clone())
        {
            return Err(Galat::cadangan(format!(
                "Draf beridentitas {} ada dua kali; cadangkan salah satunya saja, atau simpan yang lain sebagai salinan.",
                kutip(id)
            )));
        }
        let dasar = format!("{:04}_{}", self.indeks.draf.len() + 1, nama_berkas(&amplop.draf, "", self.hari));
        let (naskah, _) = ekspor::susun_dan_periksa(&amplop.draf, self.hari);
        let mut ini = DrafIndeks {
            id: amplop.id.clone(),
            judul: amplop.draf.judul.clone(),
            revisi: amplop.revisi,
            diubah: amplop.diubah.clone(),
            berkas: format!("{DRAF}{dasar}.json"),
            halaman: format!("{HALAMAN}{dasar}.html"),
            ..DrafIndeks::default()
        };
        self.berkas(&ini.berkas, &amplop.ke_json(), true)?;
        match ekspor::salinan_kerja(&naskah, amplop) {
            Ok(docx) => {
                let nama = format!("{NASKAH}{dasar}.docx");
                // A DOCX is compressed already.
                self.berkas(&nama, &docx, false)?;
                ini.naskah = Some(nama);
            }
            Err(g) => ini.catatan = Some(g.to_string()),
        }
        self.berkas(&ini.halaman, halaman_html(&naskah).as_bytes(), true)?;
        self.indeks.draf.push(ini);
        Ok(())
    }

    /// Adds a record that is no readable draft as it stands, for example one of a newer program.
    ///
    /// # Errors
    /// When the backup grows beyond what can be read back.
    pub fn tambah_mentah(&mut self, id: &str, isi: &[u8]) -> Result<(), Galat> {
        let nama = format!("{MENTAH}{:04}.txt", self.indeks.mentah.len() + 1);
        self.berkas(&nama, isi, true)?;
        self.indeks.mentah.push(MentahIndeks { id: id.to_owned(), berkas: nama });
        Ok(())
    }

    /// Adds the profile of the region.
    ///
    /// # Errors
    /// When the backup grows beyond what can be read back.
    pub fn profil(&mut self, profil: &Profil) -> Result<(), Galat> {
        if self.indeks.profil.is_none() {
            self.berkas(PROFIL, &profil.ke_json(), true)?;
            self.indeks.profil = Some(PROFIL.to_owned());
        }
        Ok(())
    }

    /// The finished backup.
    ///
    /// # Errors
    /// When it is larger than what can be read back.
    ///
    /// # Panics
    /// Never: nothing in an index can fail to be written as JSON.
    pub fn selesai(mut self) -> Result<Vec<u8>, Galat> {
        self.berkas(BACA_SAYA, self.baca_saya().as_bytes(), true)?;
        let Ok(mut indeks) = serde_json::to_vec_pretty(&self.indeks) else {
            unreachable!("an index holds only text, numbers and lists")
        };
        indeks.push(b'\n');
        self.hitung(indeks.len())?;
        self.kontainer.tambah(INDEKS, &indeks, true).map_err(|_| terlalu_besar())?;
        let bita = self.kontainer.tutup().map_err(|_| terlalu_besar())?;
        if bita.len() as u64 > BATAS_CADANGAN { Err(terlalu_besar()) } else { Ok(bita) }
    }

    fn berkas(&mut self, nama: &str, isi: &[u8], mampatkan: bool) -> Result<(), Galat> {
        self.hitung(isi.len())?;
        self.indeks.berkas.push(BerkasIndeks::dari(nama, isi));
        self.kontainer.tambah(nama, isi, mampatkan).map_err(|_| terlalu_besar())
    }

    /// Refuses what the reader would refuse.
    fn hitung(&mut self, bita: usize) -> Result<(), Galat> {
        self.besar = self.besar.saturating_add(bita as u64);
        // The index itself is one more.
        let penuh = self.indeks.berkas.len() + 2 > BATAS.entri;
        let muat = bita as u64 <= BATAS.bagian && self.besar <= BATAS.semua && !penuh;
        if muat { Ok(()) } else { Err(terlalu_besar()) }
    }

    /// The words for people, with the list of drafts. Lines end as Notepad wants them.
    fn baca_saya(&self) -> String {
        let banyak = ribuan(self.indeks.draf.len() as u64);
        let mut isi = PENGANTAR
            .replace("{waktu}", &self.indeks.waktu)
            .replace("{program}", &self.indeks.program)
            .replace("{banyak}", &banyak);
        for d in &self.indeks.draf {
            let judul: Vec<&str> = d.judul.split_whitespace().collect();
            let judul = if judul.is_empty() { "(tanpa judul)".to_owned() } else { judul.join(" ") };
            let _ = writeln!(isi, "  {judul}\n    {}", d.berkas);
            if let Some(catatan) = &d.catatan {
                let _ = writeln!(isi, "    tanpa naskah Word: {catatan}");
            }
        }
        isi.replace('\n', "\r\n")
    }
}

fn terlalu_besar() -> Galat {
    Galat::cadangan(
        "Cadangan terlalu besar untuk satu berkas (paling besar 512 MB atau 20.000 berkas); cadangkan sebagian draf \
         dahulu, lalu sisanya.",
    )
}
