//! Did-you-mean: the nearest known word.

/// The known word that was most likely meant, if one is near enough to be worth saying.
///
/// Case, hyphens and camelCase do not count as differences: `kodeWilayah` and `kode-wilayah` are `kode_wilayah`.
pub fn terdekat<'a>(kata: &str, calon: impl IntoIterator<Item = &'a str>) -> Option<&'a str> {
    /// Longer input is no slip of the keyboard, and comparing it would only cost time.
    const TERPANJANG: usize = 64;
    if kata.len() > TERPANJANG {
        return None;
    }
    let kata = seragam(kata);
    let batas = match kata.len() {
        0 => return None,
        1..=3 => 1,
        4..=6 => 2,
        _ => 3,
    };
    calon
        .into_iter()
        .map(|c| (jarak(&kata, &seragam(c)), c))
        .filter(|(j, c)| *j <= batas && *j < c.chars().count())
        .min_by_key(|(j, _)| *j)
        .map(|(_, c)| c)
}

/// Lower case, words joined by `_`.
fn seragam(kata: &str) -> Vec<char> {
    let mut hasil = Vec::new();
    let mut kecil_sebelumnya = false;
    for k in kata.chars() {
        if k.is_uppercase() && kecil_sebelumnya {
            hasil.push('_');
        }
        kecil_sebelumnya = k.is_lowercase();
        match k {
            '-' | ' ' | '.' => hasil.push('_'),
            k => hasil.extend(k.to_lowercase()),
        }
    }
    hasil
}

/// Edit distance in which swapping two neighbours counts as one slip.
fn jarak(a: &[char], b: &[char]) -> usize {
    let mut lama: Vec<usize> = Vec::new();
    let mut baris: Vec<usize> = (0..=b.len()).collect();
    for (i, ka) in a.iter().enumerate() {
        let mut baru = Vec::with_capacity(b.len() + 1);
        baru.push(i + 1);
        for (j, kb) in b.iter().enumerate() {
            let ganti = baris[j] + usize::from(ka != kb);
            let mut n = ganti.min(baris[j + 1] + 1).min(baru[j] + 1);
            if i > 0 && j > 0 && *ka == b[j - 1] && a[i - 1] == *kb {
                n = n.min(lama[j - 1] + 1);
            }
            baru.push(n);
        }
        lama = std::mem::replace(&mut baris, baru);
    }
    baris.last().copied().unwrap_or(0)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn salah_ketik_ditebak_kata_lain_tidak() {
        let kunci = ["nama", "alamat", "kode_wilayah", "penandatangan", "id"];
        let tebak = |k| terdekat(k, kunci);
        assert_eq!(tebak("nmaa"), Some("nama"));
        assert_eq!(tebak("Nama"), Some("nama"));
        assert_eq!(tebak("kodeWilayah"), Some("kode_wilayah"));
        assert_eq!(tebak("penandatanganan"), Some("penandatangan"));
        assert_eq!(tebak("xyz"), None);
        assert_eq!(tebak(""), None);
        assert_eq!(tebak("q"), None);
        assert_eq!(tebak(&"a".repeat(100_000)), None);
    }
}
