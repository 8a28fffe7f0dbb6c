//! Did-you-mean: the nearest known word.

/// Longer input is no slip of the keyboard, and comparing it would only cost time.
const TERPANJANG: usize = 64;
/// Shortest beginning of a word from which the rest is guessed.
const AWAL: usize = 3;

/// The known word that was most likely meant, if one is near enough to be worth saying; else the only one that begins
/// with what was written.
///
/// Case, hyphens and camelCase do not count as differences: `kodeWilayah` and `kode-wilayah` are `kode_wilayah`.
pub fn mirip<'a>(kata: &str, calon: impl IntoIterator<Item = &'a str>) -> Option<&'a str> {
    if kata.len() > TERPANJANG {
        return None;
    }
    let kata = seragam(kata);
    let batas = match kata.len() {
        0 => return None,
        1..=3 => 1,
        4..=6 => 2,
        n => 3.max(n / 4),
    };
    let mut terbaik: Option<(usize, &str)> = None;
    let mut lanjutan = Vec::new();
    for c in calon {
        let ini = seragam(c);
        let j = jarak(&kata, &ini);
        if j <= batas && j < ini.len() && terbaik.is_none_or(|(t, _)| j < t) {
            terbaik = Some((j, c));
        }
        if kata.len() >= AWAL && ini.starts_with(&kata) {
            lanjutan.push(c);
        }
    }
    match (terbaik, lanjutan.as_slice()) {
        (Some((_, c)), _) => Some(c),
        (None, [satu]) => Some(satu),
        (None, _) => None,
    }
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
        let tebak = |k| mirip(k, kunci);
        assert_eq!(tebak("nmaa"), Some("nama"));
        assert_eq!(tebak("Nama"), Some("nama"));
        assert_eq!(tebak("kodeWilayah"), Some("kode_wilayah"));
        assert_eq!(tebak("penandatanganan"), Some("penandatangan"));
        assert_eq!(tebak("xyz"), None);
        assert_eq!(tebak(""), None);
        assert_eq!(tebak("q"), None);
        assert_eq!(tebak("tanda"), None);
        // The only word with this beginning, but never one of two.
        assert_eq!(tebak("penanda"), Some("penandatangan"));
        assert_eq!(mirip("umkm", ["umkm-lokapasar-pks", "umkm-pengiriman-pks"]), None);
        assert_eq!(
            mirip("umkm-loka", ["umkm-lokapasar-pks", "umkm-pengiriman-pks"]),
            Some("umkm-lokapasar-pks")
        );
        assert_eq!(tebak(&"a".repeat(100_000)), None);
    }
}
