//! Lines from a document or spreadsheet as the items of a list, without their bullets, numbers and closing words.

use super::tabel;
use crate::susun::rapikan;

/// Words that tie an item to the next one.
const SAMBUNG: [&str; 4] = ["dan/atau", "dan", "atau", "serta"];

/// Signs that begin an item, among them those that Word writes in its symbol fonts.
const PELURU: &[char] = &[
    '•', '●', '○', '◦', '▪', '■', '□', '▫', '‣', '⁃', '·', '∙', '*', '-', '–', '—', '►', '➢', '✓', '✔',
    '\u{f0b7}', '\u{f0a7}', '\u{f0d8}', '\u{f0fc}', '\u{f076}',
];

/// Items of a list, one for each line that says something.
pub fn tempel_butir(teks: &str) -> Vec<String> {
    let baris = tabel::urai(teks, '\t').into_iter().map(|sel| {
        let isi = sel.into_iter().filter(|s| !s.is_empty()).collect::<Vec<_>>();
        isi.join(" ")
    });
    let satu = |baris: String| baris.lines().map(bersih).filter(|b| !b.is_empty()).collect::<Vec<_>>();
    baris.flat_map(satu).collect()
}

fn bersih(baris: &str) -> String {
    let kata = tanpa_nomor(baris).split_whitespace().collect::<Vec<_>>().join(" ");
    let mut isi = rapikan(&kata);
    while let Some(depan) = SAMBUNG.iter().find_map(|s| isi.strip_suffix(s)) {
        // "dan" must be a word of its own, and not all that there is.
        if !depan.ends_with([' ', ';', ',']) || rapikan(depan).is_empty() {
            break;
        }
        isi = rapikan(depan);
    }
    isi.to_owned()
}

/// Takes bullets and numbers off the beginning, also where they stand behind each other ("• 1. …").
fn tanpa_nomor(baris: &str) -> &str {
    let mut isi = baris.trim();
    for _ in 0..3 {
        let sisa = tanpa_peluru(isi).or_else(|| tanpa_urutan(isi));
        match sisa.map(str::trim_start) {
            Some(sisa) if !sisa.is_empty() => isi = sisa,
            // A line that is nothing but a number or bullet holds no item.
            Some(_) => return "",
            None => break,
        }
    }
    isi
}

fn tanpa_peluru(isi: &str) -> Option<&str> {
    if let Some(sisa) = isi.strip_prefix(PELURU) {
        // "-5 derajat" is a number, not an item.
        let angka = isi.starts_with(['-', '–']) && sisa.starts_with(|c: char| c.is_ascii_digit());
        return (!angka).then_some(sisa);
    }
    // Second-level bullets of Word as plain text.
    ["o", "§", "Ø", "ü", "v"].iter().find_map(|b| isi.strip_prefix(b)?.strip_prefix([' ', '\t']))
}

/// `1.`, `(1)`, `1.2`, `a)`, `IV.`, followed by white space; a number with a dot also by a letter.
fn tanpa_urutan(isi: &str) -> Option<&str> {
    let dalam = isi.strip_prefix('(').unwrap_or(isi);
    let batas = dalam.find(|c: char| !c.is_ascii_alphanumeric() && c != '.').unwrap_or(dalam.len());
    let (tanda, sisa) = dalam.split_at(batas);
    let tutup = sisa.strip_prefix(')');
    let (nomor, sisa, ditutup) = match tutup {
        Some(sisa) => (tanda.trim_end_matches('.'), sisa, true),
        None if dalam.len() < isi.len() => return None,
        None => (tanda.trim_end_matches('.'), sisa, tanda.ends_with('.')),
    };
    let bertingkat = nomor.contains('.') && nomor.split('.').all(|n| (1..=2).contains(&n.len()) && angka(n));
    if bertingkat || (ditutup && urutan(nomor)) {
        return (sisa.is_empty() || sisa.starts_with(char::is_whitespace) || tutup.is_some()).then_some(sisa);
    }
    // "1.Pendataan": the words stuck to the number.
    let (nomor, lekat) = tanda.split_once('.')?;
    let huruf = lekat.starts_with(|c: char| c.is_ascii_alphabetic());
    (angka(nomor) && nomor.len() <= 3 && huruf && dalam.len() == isi.len())
        .then(|| isi.get(nomor.len() + 1..))
        .flatten()
}

fn angka(isi: &str) -> bool {
    !isi.is_empty() && isi.bytes().all(|b| b.is_ascii_digit())
}

/// A number, one letter, or a Roman numeral.
fn urutan(nomor: &str) -> bool {
    let romawi = nomor.len() <= 5
        && (nomor.chars().all(|c| "ivx".contains(c)) || nomor.chars().all(|c| "IVX".contains(c)));
    let huruf = nomor.len() == 1 && nomor.starts_with(|c: char| c.is_ascii_alphabetic());
    !nomor.is_empty() && (nomor.len() <= 3 && angka(nomor) || huruf || romawi)
}
