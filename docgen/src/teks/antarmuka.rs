//! Words of the interface: labels and hints of fields and choices.
//!
//! They stand in `docgen/teks/antarmuka/*.txt`, one line each: `Nama.kunci = label | penjelasan`. Whether every field
//! and every code has its line, and every line its field, is checked by `tests/contoh.rs`.
//!
//! Those of foreign naskah stand in files of their own, which the first module of the page does not hold: the second
//! hands them over ([`tambah_luar`]).

use std::collections::BTreeMap;
use std::sync::{LazyLock, OnceLock};

use crate::urut::peta;

/// Words of one field of the draft.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct LabelBidang {
    /// Short noun phrase in lower case, as it stands in a gap of the naskah.
    pub label: &'static str,
    /// One sentence with an example.
    pub petunjuk: &'static str,
}

/// Words of one answer of a closed list.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct LabelPilihan {
    /// Name of the answer.
    pub label: &'static str,
    /// What it means, and for parties that cannot sign: what to do instead.
    pub penjelasan: &'static str,
}

/// A pair of words by the name of an object or list and the key within it.
type Tabel = BTreeMap<(&'static str, &'static str), (&'static str, &'static str)>;

static BIDANG: LazyLock<Tabel> = LazyLock::new(|| tabel(include_str!("../../teks/antarmuka/bidang.txt")));
static PILIHAN: LazyLock<Tabel> = LazyLock::new(|| tabel(include_str!("../../teks/antarmuka/pilihan.txt")));

/// Fields and choices of foreign naskah, once they are known.
static LUAR: OnceLock<[Tabel; 2]> = OnceLock::new();

/// The files of words of foreign naskah: fields and choices.
#[cfg(feature = "lanjutan")]
pub fn luar() -> (&'static str, &'static str) {
    (
        include_str!("../../teks/antarmuka/bidang_luar.txt"),
        include_str!("../../teks/antarmuka/pilihan_luar.txt"),
    )
}

/// Makes the words of foreign naskah known to a program that does not hold them; a second time changes nothing.
pub fn tambah_luar(bidang: &'static str, pilihan: &'static str) {
    LUAR.get_or_init(|| [tabel(bidang), tabel(pilihan)]);
}

/// Whether the words of foreign naskah are known.
pub fn ada_luar() -> bool {
    tabel_luar().is_some()
}

/// The tables of foreign naskah, if they are known.
fn tabel_luar() -> Option<&'static [Tabel; 2]> {
    #[cfg(feature = "lanjutan")]
    {
        let (bidang, pilihan) = luar();
        tambah_luar(bidang, pilihan);
    }
    LUAR.get()
}

/// The two texts of a key of the table of a file, or of that of its foreign twin.
fn cari(tabel: &Tabel, luar: usize, nama: &str, kunci: &str) -> Option<(&'static str, &'static str)> {
    tabel.get(&(nama, kunci)).or_else(|| tabel_luar()?.get(luar)?.get(&(nama, kunci))).copied()
}

/// The words of the screens, one file for each.
const LAYAR: &[&str] = &[
    include_str!("../../teks/antarmuka/layar/umum.txt"),
    include_str!("../../teks/antarmuka/layar/beranda.txt"),
    include_str!("../../teks/antarmuka/layar/lembar.txt"),
    include_str!("../../teks/antarmuka/layar/jenis.txt"),
    include_str!("../../teks/antarmuka/layar/pihak.txt"),
    include_str!("../../teks/antarmuka/layar/objek.txt"),
    include_str!("../../teks/antarmuka/layar/hak.txt"),
    include_str!("../../teks/antarmuka/layar/pelaksanaan.txt"),
    include_str!("../../teks/antarmuka/layar/ketentuan.txt"),
    include_str!("../../teks/antarmuka/layar/rencana.txt"),
    include_str!("../../teks/antarmuka/layar/teks.txt"),
    include_str!("../../teks/antarmuka/layar/periksa.txt"),
    include_str!("../../teks/antarmuka/layar/profil.txt"),
];

static KATA: LazyLock<BTreeMap<&'static str, &'static str>> = LazyLock::new(|| {
    let baris = LAYAR.iter().flat_map(|berkas| berkas.lines());
    let baris = baris.filter(|b| !b.starts_with('#')).filter_map(|b| b.split_once(" = "));
    peta(baris.map(|(kunci, kata)| (kunci.trim(), kata.trim())))
});

/// Words of a screen of the app, for example `kata("umum.simpan")`; the key itself when there are none.
///
/// `cargo xtask tidy` compares the keys that the app uses with the files in `teks/antarmuka/layar`, both ways.
pub fn kata(kunci: &'static str) -> &'static str {
    KATA.get(kunci).copied().unwrap_or(kunci)
}

/// Words of a screen with their slots filled: `{nama}` by the value that goes with `nama`.
pub fn kata_isi(kunci: &'static str, isi: &[(&str, &str)]) -> String {
    let mut hasil = String::new();
    let mut sisa = kata(kunci);
    while let Some((depan, belakang)) = sisa.split_once('{') {
        hasil.push_str(depan);
        let Some((nama, ekor)) = belakang.split_once('}') else {
            sisa = belakang;
            break;
        };
        hasil.push_str(isi.iter().find(|(n, _)| *n == nama).map_or("", |(_, nilai)| *nilai));
        sisa = ekor;
    }
    hasil.push_str(sisa);
    hasil
}

/// Words of a field, for example `bidang("Penandatangan", "nama")`.
pub fn bidang(skema: &str, kunci: &str) -> Option<LabelBidang> {
    cari(&BIDANG, 0, skema, kunci).map(|(label, petunjuk)| LabelBidang { label, petunjuk })
}

/// Words of a code of a closed list, for example `pilihan("JenisPihak", "desa")`.
pub fn pilihan(nama: &str, kode: &str) -> Option<LabelPilihan> {
    cari(&PILIHAN, 1, nama, kode).map(|(label, penjelasan)| LabelPilihan { label, penjelasan })
}

/// One line of a file of words: key, then two texts. `None` for comments, blank lines and anything else.
pub(crate) fn baris(teks: &'static str) -> Option<(&'static str, &'static str, &'static str)> {
    let teks = teks.trim();
    if teks.starts_with('#') {
        return None;
    }
    let (kunci, sisa) = teks.split_once(" = ")?;
    let (pertama, kedua) = sisa.split_once(" | ")?;
    Some((kunci.trim(), pertama.trim(), kedua.trim()))
}

fn tabel(berkas: &'static str) -> Tabel {
    let isi = berkas.lines().filter_map(baris);
    peta(isi.filter_map(|(kunci, pertama, kedua)| Some((kunci.split_once('.')?, (pertama, kedua)))))
}
