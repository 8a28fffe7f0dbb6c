//! Lines that would be swallowed as text although they were meant to begin something.

/// The words that begin something.
pub(super) const KUNCI: [&str; 8] = ["KLAUSUL", "DASAR", "AYAT", "AYAT?", "AYAT*", "HURUF", "ANGKA", "FRASA"];

/// What was meant by the first word of a line that would otherwise be swallowed as text.
pub(super) fn bukan_lanjutan(kata: &str) -> Option<String> {
    let besar = kata.trim_end_matches(['?', '*']);
    if besar.len() >= 4 && besar.chars().all(|k| k.is_ascii_uppercase()) {
        let dekat = KUNCI.iter().find(|k| jarak_satu(besar, k.trim_end_matches(['?', '*'])));
        return dekat
            .map(|k| format!("mungkin “{}{}”", k.trim_end_matches(['?', '*']), &kata[besar.len()..]));
    }
    let nomor = kata.strip_suffix(['.', ')']).is_some_and(|n| {
        n.len() == 1 && n.bytes().all(|b| b.is_ascii_lowercase()) || n.len() <= 2 && n.parse::<u8>().is_ok()
    });
    let bulatan = kata.starts_with(['•', '–', '—', '‣', '▪', '-']);
    (nomor || bulatan).then(|| "tulis butir dengan “- ” tanpa nomor".to_owned())
}

/// One letter too many, too few, changed, or two neighbours swapped.
fn jarak_satu(a: &str, b: &str) -> bool {
    let (a, b) = (a.as_bytes(), b.as_bytes());
    let awal = a.iter().zip(b).take_while(|(x, y)| x == y).count();
    let akhir = a.iter().rev().zip(b.iter().rev()).take_while(|(x, y)| x == y).count();
    let (sa, sb) = (a.len().saturating_sub(awal + akhir), b.len().saturating_sub(awal + akhir));
    let tukar = sa == 2 && sb == 2 && a[awal] == b[awal + 1] && a[awal + 1] == b[awal];
    tukar || sa.max(sb) <= 1 && a.len().abs_diff(b.len()) <= 1
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn yang_mestinya_memulai_sesuatu() {
        let butir = "tulis butir dengan “- ” tanpa nomor";
        for (kata, saran) in [
            ("AYTA?", Some("mungkin “AYAT?”")),
            ("KLAUSL", Some("mungkin “KLAUSUL”")),
            ("HURUFF", Some("mungkin “HURUF”")),
            ("-butir", Some(butir)),
            ("•", Some(butir)),
            ("a.", Some(butir)),
            ("12)", Some(butir)),
            ("PIHAK", None),
            ("PARA", None),
            ("dan", None),
            ("2018", None),
            ("", None),
        ] {
            assert_eq!(bukan_lanjutan(kata).as_deref(), saran, "{kata}");
        }
    }
}
