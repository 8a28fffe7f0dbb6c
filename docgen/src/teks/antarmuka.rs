//! Words of the interface: labels and hints of fields and choices.
//!
//! They stand in `docgen/teks/antarmuka/*.txt`, one line each: `Nama.kunci = label | penjelasan`. Whether every field
//! and every code has its line, and every line its field, is checked by `tests/contoh.rs`.

use std::collections::BTreeMap;
use std::sync::LazyLock;

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

/// Words of a field, for example `bidang("Penandatangan", "nama")`.
pub fn bidang(skema: &str, kunci: &str) -> Option<LabelBidang> {
    BIDANG.get(&(skema, kunci)).map(|&(label, petunjuk)| LabelBidang { label, petunjuk })
}

/// Words of a code of a closed list, for example `pilihan("JenisPihak", "desa")`.
pub fn pilihan(nama: &str, kode: &str) -> Option<LabelPilihan> {
    PILIHAN.get(&(nama, kode)).map(|&(label, penjelasan)| LabelPilihan { label, penjelasan })
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
    berkas
        .lines()
        .filter_map(baris)
        .filter_map(|(kunci, pertama, kedua)| Some((kunci.split_once('.')?, (pertama, kedua))))
        .collect()
}
