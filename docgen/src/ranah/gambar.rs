//! Pictures: kind and size, read from their own bytes.

/// Kind (`image/png`, `image/jpeg`) and width and height in pixels; `None` when the bytes are neither.
pub fn ukuran_gambar(data: &[u8]) -> Option<(&'static str, (u32, u32))> {
    png(data)
        .map(|u| ("image/png", u))
        .or_else(|| jpeg(data).map(|u| ("image/jpeg", u)))
        .filter(|(_, (l, t))| *l > 0 && *t > 0)
}

/// The IHDR chunk stands first in every PNG.
fn png(data: &[u8]) -> Option<(u32, u32)> {
    let kepala = data.strip_prefix(b"\x89PNG\r\n\x1a\n")?;
    let angka = |r: std::ops::Range<usize>| Some(u32::from_be_bytes(kepala.get(r)?.try_into().ok()?));
    (kepala.get(4..8)? == b"IHDR").then_some(())?;
    Some((angka(8..12)?, angka(12..16)?))
}

/// The first start-of-frame segment of a JPEG holds its size.
fn jpeg(data: &[u8]) -> Option<(u32, u32)> {
    let mut sisa = data.strip_prefix(&[0xFF, 0xD8])?;
    loop {
        while sisa.first() == Some(&0xFF) && sisa.get(1) == Some(&0xFF) {
            sisa = &sisa[1..];
        }
        let (&[0xFF, tanda], isi) = sisa.split_first_chunk::<2>()? else { return None };
        let panjang = usize::from(u16::from_be_bytes(*isi.first_chunk()?));
        let bingkai = matches!(tanda, 0xC0..=0xCF) && !matches!(tanda, 0xC4 | 0xC8 | 0xCC);
        if bingkai {
            let u16_di = |i: usize| Some(u32::from(u16::from_be_bytes(isi.get(i..i + 2)?.try_into().ok()?)));
            return Some((u16_di(5)?, u16_di(3)?));
        }
        sisa = isi.get(panjang.max(2)..)?;
    }
}
