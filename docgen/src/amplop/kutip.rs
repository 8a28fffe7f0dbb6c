//! How messages show what stands in a file: quoted, short, and with nothing invisible.

/// Longest piece of a file that a message repeats, in characters.
const PANJANG: usize = 40;

/// A piece of a file in quotation marks, shortened, with invisible characters made visible.
pub(crate) fn kutip(teks: &str) -> String {
    format!("“{}”", tampak(teks))
}

/// The same without quotation marks.
pub(crate) fn tampak(teks: &str) -> String {
    tampak_hingga(teks, PANJANG)
}

/// The same, up to a length.
pub(crate) fn tampak_hingga(teks: &str, panjang: usize) -> String {
    let mut hasil = String::new();
    for (i, k) in teks.chars().enumerate() {
        if i == panjang {
            hasil.push('…');
            break;
        }
        if terlihat(k) {
            hasil.push(k);
        } else {
            hasil.push_str(&kode(k));
        }
    }
    hasil
}

/// One character: itself in quotes, or its code when it cannot be seen.
pub(crate) fn karakter(k: char) -> String {
    if terlihat(k) && !k.is_whitespace() { format!("“{k}”") } else { format!("karakter {}", kode(k)) }
}

fn kode(k: char) -> String {
    format!("U+{:04X}", u32::from(k))
}

/// Whether a reader of a terminal sees the character where it stands (no controls, no bidi overrides, no zero width).
fn terlihat(k: char) -> bool {
    // A space is fine inside a quotation; `escape_debug` knows which characters cannot be printed.
    k == ' ' || (!k.is_control() && k.escape_debug().len() <= 2)
}

/// A size in bytes as an officer reads it: `60,0 MB`, `512 kB`.
pub(crate) fn ukuran(bita: u64) -> String {
    const KILO: u64 = 1024;
    const MEGA: u64 = KILO * KILO;
    if bita >= MEGA {
        let persepuluh = bita.saturating_mul(10) / MEGA;
        format!("{},{} MB", persepuluh / 10, persepuluh % 10)
    } else if bita >= KILO {
        format!("{} kB", bita.div_ceil(KILO))
    } else {
        format!("{bita} bita")
    }
}

/// How far a size is over a limit, for the middle of a sentence: `60,0 MB, padahal … paling besar 32,0 MB`.
///
/// What comes from a pipe is read only one byte past the limit, so that its size is not known.
pub(crate) fn melebihi(bita: u64, apa: &str, batas: u64) -> String {
    let (ini, batas) = (ukuran(bita), ukuran(batas));
    let lebih = if ini == batas { "lebih dari " } else { "" };
    format!("{lebih}{ini}, padahal {apa}paling besar {batas}")
}

/// The path of a field of an object.
pub(crate) fn anak(jalur: &str, kunci: &str) -> String {
    let polos = !kunci.is_empty() && kunci.chars().all(|k| k.is_alphanumeric() || k == '_');
    let kunci = if polos { tampak(kunci) } else { kutip(kunci) };
    if jalur.is_empty() { kunci } else { format!("{jalur}.{kunci}") }
}

/// The path of an item of a list.
pub(crate) fn butir(jalur: &str, indeks: usize) -> String {
    format!("{jalur}[{indeks}]")
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn ukuran_dengan_koma() {
        assert_eq!(ukuran(60 * 1024 * 1024), "60,0 MB");
        assert_eq!(ukuran(512 * 1024), "512 kB");
        assert_eq!(ukuran(512 * 1024 + 1), "513 kB");
        assert_eq!(ukuran(7), "7 bita");
        let batas = 32 * 1024 * 1024;
        assert_eq!(melebihi(60 * 1024 * 1024, "", batas), "60,0 MB, padahal paling besar 32,0 MB");
        assert_eq!(melebihi(batas + 1, "x ", batas), "lebih dari 32,0 MB, padahal x paling besar 32,0 MB");
    }

    #[test]
    fn yang_tak_tampak_ditampakkan() {
        assert_eq!(kutip("a\u{202e}b\n"), "“aU+202EbU+000A”");
        assert_eq!(kutip(&"é".repeat(50)), format!("“{}…”", "é".repeat(40)));
        assert_eq!(karakter('\u{a0}'), "karakter U+00A0");
        assert_eq!(karakter('}'), "“}”");
    }
}
