//! The ZIP container, read with distrust.
//!
//! The directory is scanned by ourselves first: readers of ZIP files merge entries of the same name and search for the
//! directory in their own ways, and a file that two readers see differently is refused.

use std::collections::BTreeSet;
use std::io::{Cursor, Read};
use std::ops::Range;

use zip::ZipArchive;

use super::BATAS_BAGIAN;
use crate::Galat;
use crate::amplop::kutip::kutip;
use crate::bahasa::ribuan;

/// One megabyte in bytes, as messages count.
const MEGA: u64 = 1024 * 1024;

/// What a container may hold, and how messages call it.
pub(crate) struct Batas {
    /// What it is: "naskah ini".
    pub(crate) apa: &'static str,
    /// What of it is opened: "bagian tambahan di dalam naskah ini".
    pub(crate) dibuka: &'static str,
    /// The way out.
    pub(crate) jalan: &'static str,
    /// The error of this kind of file.
    pub(crate) galat: fn(String) -> Galat,
    /// Most entries.
    pub(crate) entri: usize,
    /// Most bytes of one entry, unpacked.
    pub(crate) bagian: u64,
    /// Most bytes of all entries that are opened, unpacked.
    pub(crate) semua: u64,
}

/// A naskah of Word: some twenty parts, of which those are opened that may hold a draft.
pub(crate) const NASKAH: Batas = Batas {
    apa: "naskah ini",
    dibuka: "bagian tambahan di dalam naskah ini",
    jalan: "buka berkas drafnya (.json)",
    galat: |pesan| Galat::docx(pesan),
    entri: 2_000,
    bagian: BATAS_BAGIAN,
    semua: 64 * MEGA,
};

impl Batas {
    fn galat(&self, pesan: &str) -> Galat {
        (self.galat)(format!("{pesan}; {}.", self.jalan))
    }

    fn rusak(&self) -> Galat {
        (self.galat)(format!(
            "berkas: {} rusak atau terpotong; pakai salinan yang utuh atau {}.",
            self.apa, self.jalan
        ))
    }
}

/// Length of the header before the content of an entry, without its name.
const KEPALA: usize = 30;
/// Length of the record at the end of a ZIP file, without its comment.
const EKOR: usize = 22;

/// An opened container.
pub(crate) struct Wadah<'a> {
    arsip: ZipArchive<Cursor<&'a [u8]>>,
    nama: BTreeSet<String>,
    batas: &'static Batas,
    /// What is left of [`Batas::semua`].
    sisa: u64,
}

impl<'a> Wadah<'a> {
    /// Opens a container and checks its directory.
    pub(crate) fn baca(bita: &'a [u8], batas: &'static Batas) -> Result<Self, Galat> {
        let nama = direktori(bita, batas)?;
        let arsip = ZipArchive::new(Cursor::new(bita)).map_err(|_| batas.rusak())?;
        // Both readers must see the same file.
        if arsip.len() != nama.len() || arsip.file_names().any(|n| !nama.contains(n)) {
            return Err(batas.rusak());
        }
        Ok(Self { arsip, nama, batas, sisa: batas.semua })
    }

    /// Names of all entries.
    pub(crate) fn nama(&self) -> &BTreeSet<String> {
        &self.nama
    }

    /// Names of the parts that may hold a draft, in a fixed order.
    pub(super) fn bagian_kustom(&self) -> Vec<String> {
        let kustom = |n: &&String| {
            let nomor = n.strip_prefix("customXml/item").and_then(|s| s.strip_suffix(".xml"));
            nomor.is_some_and(|s| !s.is_empty() && s.bytes().all(|b| b.is_ascii_digit()))
        };
        self.nama.iter().filter(kustom).cloned().collect()
    }

    /// Whether this looks like a naskah of Word.
    pub(crate) fn word(&self) -> bool {
        self.nama.contains("[Content_Types].xml") && self.nama.iter().any(|n| n.starts_with("word/"))
    }

    /// The content of a part, never more than the limits.
    pub(crate) fn isi(&mut self, nama: &str) -> Result<Vec<u8>, Galat> {
        let batas = self.batas;
        let terlalu_besar =
            || batas.galat(&format!("{nama}: bagian ini melebihi {} MB setelah dibuka", batas.bagian / MEGA));
        let bagian = self.arsip.by_name(nama).map_err(|_| batas.rusak())?;
        let tertulis = bagian.size();
        if tertulis > batas.bagian {
            return Err(terlalu_besar());
        }
        self.sisa = self.sisa.checked_sub(tertulis).ok_or_else(|| {
            batas.galat(&format!(
                "berkas: {} bersama-sama melebihi {} MB setelah dibuka",
                batas.dibuka,
                ribuan(batas.semua / MEGA)
            ))
        })?;
        let mut isi = Vec::new();
        bagian.take(tertulis + 1).read_to_end(&mut isi).map_err(|_| batas.rusak())?;
        let ukuran = isi.len() as u64;
        if ukuran > batas.bagian {
            return Err(terlalu_besar());
        }
        if ukuran != tertulis {
            return Err(batas.rusak());
        }
        Ok(isi)
    }
}

fn u16_di(bita: &[u8], posisi: usize) -> Option<usize> {
    let dua = bita.get(posisi..posisi.checked_add(2)?)?;
    Some(usize::from(u16::from_le_bytes(dua.try_into().ok()?)))
}

fn u32_di(bita: &[u8], posisi: usize) -> Option<usize> {
    let empat = bita.get(posisi..posisi.checked_add(4)?)?;
    usize::try_from(u32::from_le_bytes(empat.try_into().ok()?)).ok()
}

/// Names in the directory, each checked.
fn direktori(bita: &[u8], batas: &Batas) -> Result<BTreeSet<String>, Galat> {
    let rusak = || batas.rusak();
    let (jumlah, mulai, akhir) = ekor(bita).ok_or_else(rusak)?;
    if jumlah > batas.entri {
        return Err(batas.galat(&format!(
            "berkas: {} berisi {jumlah} bagian, padahal paling banyak {}",
            batas.apa,
            ribuan(batas.entri as u64)
        )));
    }
    let mut nama = BTreeSet::new();
    // Word and Windows ignore case in names.
    let mut tanpa_besar = BTreeSet::new();
    let mut posisi = mulai;
    let mut tempat = Vec::with_capacity(jumlah);
    for _ in 0..jumlah {
        let e = entri(bita, posisi).ok_or_else(rusak)?;
        posisi = e.berikut;
        let Ok(n) = std::str::from_utf8(e.nama) else {
            return Err(
                batas.galat(&format!("berkas: nama sebuah bagian di dalam {} tidak terbaca", batas.apa))
            );
        };
        let (rentang, tanda) = isi_entri(bita, &e).ok_or_else(rusak)?;
        tempat.push(rentang);
        // Bit 0: encrypted; bit 13: the directory is masked.
        if (e.tanda | tanda) & 0x2001 != 0 {
            return Err((batas.galat)(format!(
                "berkas: {} terkunci kata sandi; simpan lagi tanpa kata sandi, lalu buka.",
                batas.apa
            )));
        }
        if !nama_aman(n) {
            return Err(batas.galat(&format!(
                "berkas: nama bagian {} menunjuk ke luar {}, sehingga tidak aman dibuka",
                kutip(n),
                batas.apa
            )));
        }
        if !tanpa_besar.insert(n.to_ascii_lowercase()) {
            return Err(batas.galat(&format!(
                "berkas: bagian {} ada dua kali di dalam {}",
                kutip(n),
                batas.apa
            )));
        }
        nama.insert(n.to_owned());
    }
    // Entries that share bytes unpack to far more than the file holds, and are read differently by different readers.
    tempat.sort_unstable_by_key(|r| r.start);
    let terpisah = tempat.windows(2).all(|r| matches!(r, [a, b] if a.end <= b.start));
    let sebelum_direktori = tempat.last().is_none_or(|r| r.end <= mulai);
    if posisi == akhir && terpisah && sebelum_direktori { Ok(nama) } else { Err(rusak()) }
}

/// Number of entries, start and end of the directory, from the record that closes the file.
fn ekor(bita: &[u8]) -> Option<(usize, usize, usize)> {
    let terakhir = bita.len().checked_sub(EKOR)?;
    let pertama = terakhir.saturating_sub(usize::from(u16::MAX));
    let posisi = (pertama..=terakhir).rev().find(|p| {
        bita.get(*p..).is_some_and(|b| b.starts_with(b"PK\x05\x06"))
            && u16_di(bita, p + 20).is_some_and(|komentar| p + EKOR + komentar == bita.len())
    })?;
    let jumlah = u16_di(bita, posisi + 10)?;
    let panjang = u32_di(bita, posisi + 12)?;
    let mulai = u32_di(bita, posisi + 16)?;
    let satu_cakram = u16_di(bita, posisi + 4)? == 0 && u16_di(bita, posisi + 8)? == jumlah;
    // The directory ends where this record begins; ZIP64 has something in between and is never needed for a naskah.
    (satu_cakram && mulai.checked_add(panjang)? == posisi).then_some((jumlah, mulai, posisi))
}

/// One entry of the directory.
struct Entri<'a> {
    /// Where the next one starts.
    berikut: usize,
    tanda: usize,
    nama: &'a [u8],
    /// Length of the packed content.
    padat: usize,
    /// Where the header of the content starts.
    kepala: usize,
}

fn entri(bita: &[u8], posisi: usize) -> Option<Entri<'_>> {
    if !bita.get(posisi..)?.starts_with(b"PK\x01\x02") {
        return None;
    }
    let tanda = u16_di(bita, posisi + 8)?;
    let (nama, tambahan, komentar) =
        (u16_di(bita, posisi + 28)?, u16_di(bita, posisi + 30)?, u16_di(bita, posisi + 32)?);
    let awal = posisi.checked_add(46)?;
    Some(Entri {
        berikut: awal + nama + tambahan + komentar,
        tanda,
        nama: bita.get(awal..awal + nama)?,
        padat: u32_di(bita, posisi + 20)?,
        kepala: u32_di(bita, posisi + 42)?,
    })
}

/// Where an entry stands with its header, which must bear the same name, and the flags in that header.
fn isi_entri(bita: &[u8], e: &Entri<'_>) -> Option<(Range<usize>, usize)> {
    if !bita.get(e.kepala..)?.starts_with(b"PK\x03\x04") {
        return None;
    }
    let (nama, tambahan) = (u16_di(bita, e.kepala + 26)?, u16_di(bita, e.kepala + 28)?);
    let awal = e.kepala.checked_add(KEPALA)?;
    if bita.get(awal..awal + nama)? != e.nama {
        return None;
    }
    let akhir = (awal + nama + tambahan).checked_add(e.padat)?;
    bita.get(e.kepala..akhir)?;
    Some((e.kepala..akhir, u16_di(bita, e.kepala + 6)?))
}

fn nama_aman(nama: &str) -> bool {
    !(nama.is_empty()
        || nama.starts_with('/')
        || nama.contains(['\\', ':', '\0'])
        || nama.split('/').any(|ruas| ruas == ".."))
}
