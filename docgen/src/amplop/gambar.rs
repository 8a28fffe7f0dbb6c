//! Pictures: what they really are, told from their bytes, and whether they are small enough.

use base64::Engine as _;
use base64::engine::general_purpose::STANDARD;

use super::kutip::{kutip, ukuran};
use crate::draf::Gambar;

/// Largest picture, in bytes.
pub const BATAS_BITA: usize = 512 * 1024;
/// Longest side, in pixels.
pub const BATAS_SISI: u32 = 4_000;

/// What a picture really is.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Info {
    /// `image/png` or `image/jpeg`.
    pub jenis: &'static str,
    /// Width in pixels.
    pub lebar: u32,
    /// Height in pixels.
    pub tinggi: u32,
}

/// Reads kind and size of a picture and checks the limits; the error is the rest of a sentence: reason; way out.
pub fn periksa(bita: &[u8]) -> Result<Info, String> {
    if bita.len() > BATAS_BITA {
        return Err(format!(
            "gambar berukuran {}, padahal paling besar {}; perkecil gambarnya atau simpan sebagai JPEG",
            ukuran(bita.len() as u64),
            ukuran(BATAS_BITA as u64)
        ));
    }
    let info = if bita.starts_with(b"\x89PNG\r\n\x1a\n") {
        png(bita)
    } else if bita.starts_with(b"\xff\xd8\xff") {
        jpeg(bita)
    } else {
        return Err("isinya bukan gambar PNG atau JPEG; simpan gambarnya sebagai PNG atau JPEG".to_owned());
    };
    let info = info.ok_or("gambar rusak atau terpotong; ambil lagi dari berkas gambar aslinya")?;
    if info.lebar == 0 || info.tinggi == 0 {
        return Err(
            "gambar tidak mempunyai lebar atau tinggi; ambil lagi dari berkas gambar aslinya".to_owned()
        );
    }
    if info.lebar > BATAS_SISI || info.tinggi > BATAS_SISI {
        return Err(format!(
            "gambar berukuran {} × {} piksel, padahal sisinya paling panjang 4.000 piksel; perkecil gambarnya",
            info.lebar, info.tinggi
        ));
    }
    Ok(info)
}

/// The bytes of a picture of a draft; the error is the rest of a sentence: reason; way out.
pub fn urai(gambar: &Gambar) -> Result<(Vec<u8>, Info), String> {
    // Said before decoding, so that a huge text is not even copied.
    if gambar.data.len() > BATAS_BITA.div_ceil(3) * 4 + 4 {
        return Err(format!(
            "gambar berukuran sekitar {}, padahal paling besar {}; perkecil gambarnya atau simpan sebagai JPEG",
            ukuran(gambar.data.len() as u64 / 4 * 3),
            ukuran(BATAS_BITA as u64)
        ));
    }
    let bita = STANDARD.decode(&gambar.data).map_err(|_| {
        let jalan = if gambar.data.starts_with("data:") {
            "hapus awalan “data:…;base64,” di depannya"
        } else {
            "salin lagi seluruh base64 gambarnya tanpa spasi dan ganti baris"
        };
        format!("isi gambar bukan base64 yang utuh; {jalan}")
    })?;
    let info = periksa(&bita)?;
    if gambar.jenis != info.jenis {
        return Err(format!(
            "jenis gambar tertulis {}, padahal isinya {}; tulis jenis \"{}\"",
            kutip(&gambar.jenis),
            if info.jenis == "image/png" { "PNG" } else { "JPEG" },
            info.jenis
        ));
    }
    Ok((bita, info))
}

/// A picture of a draft from its bytes; the error is the rest of a sentence: reason; way out.
pub fn kemas(bita: &[u8]) -> Result<Gambar, String> {
    let info = periksa(bita)?;
    Ok(Gambar { jenis: info.jenis.to_owned(), data: STANDARD.encode(bita) })
}

/// A picture of a draft from a `data:` address, as a browser's canvas gives it.
pub fn dari_alamat(alamat: &str) -> Result<Gambar, String> {
    let (jenis, data) =
        alamat.strip_prefix("data:").and_then(|a| a.split_once(";base64,")).unwrap_or_default();
    let gambar = Gambar { jenis: jenis.to_owned(), data: data.to_owned() };
    urai(&gambar).map(|_| gambar)
}

fn u32_di(bita: &[u8], posisi: usize) -> Option<u32> {
    let empat = bita.get(posisi..posisi.checked_add(4)?)?;
    Some(u32::from_be_bytes(empat.try_into().ok()?))
}

fn u16_di(bita: &[u8], posisi: usize) -> Option<u16> {
    let dua = bita.get(posisi..posisi.checked_add(2)?)?;
    Some(u16::from_be_bytes(dua.try_into().ok()?))
}

/// Checksum of PNG chunks (CRC-32), four bits at a time.
fn crc(bita: &[u8]) -> u32 {
    const SEPARUH: [u32; 16] = [
        0x0000_0000,
        0x1db7_1064,
        0x3b6e_20c8,
        0x26d9_30ac,
        0x76dc_4190,
        0x6b6b_51f4,
        0x4db2_6158,
        0x5005_713c,
        0xedb8_8320,
        0xf00f_9344,
        0xd6d6_a3e8,
        0xcb61_b38c,
        0x9b64_c2b0,
        0x86d3_d2d4,
        0xa00a_e278,
        0xbdbd_f21c,
    ];
    let langkah = |c: u32| (c >> 4) ^ SEPARUH[(c & 15) as usize];
    !bita.iter().fold(u32::MAX, |c, b| langkah(langkah(c ^ u32::from(*b))))
}

/// Size from `IHDR`; every chunk must lie inside the file up to `IEND`, there must be pixels, and what a reader cannot
/// do without must have its right checksum, or Word shows a red cross.
fn png(bita: &[u8]) -> Option<Info> {
    const AWAL: usize = 8;
    if bita.get(AWAL + 4..AWAL + 8)? != b"IHDR" || u32_di(bita, AWAL)? != 13 {
        return None;
    }
    let info = Info { jenis: "image/png", lebar: u32_di(bita, AWAL + 8)?, tinggi: u32_di(bita, AWAL + 12)? };
    let mut posisi = AWAL;
    let mut berpiksel = false;
    loop {
        let panjang = usize::try_from(u32_di(bita, posisi)?).ok()?;
        let jenis = bita.get(posisi + 4..posisi + 8)?;
        let akhir = posisi.checked_add(panjang)?.checked_add(12)?;
        if akhir > bita.len() {
            return None;
        }
        // Upper case: critical. Readers pass over what is wrong in the others.
        let isi = bita.get(posisi + 4..akhir - 4)?;
        if jenis.first().is_some_and(u8::is_ascii_uppercase) && crc(isi) != u32_di(bita, akhir - 4)? {
            return None;
        }
        berpiksel |= jenis == b"IDAT" && panjang > 0;
        if jenis == b"IEND" {
            return berpiksel.then_some(info);
        }
        posisi = akhir;
    }
}

/// Size from the frame header; the end marker must be there.
fn jpeg(bita: &[u8]) -> Option<Info> {
    let mut posisi = 2;
    let mut info = None;
    loop {
        if *bita.get(posisi)? != 0xff {
            return None;
        }
        let penanda = *bita.get(posisi + 1)?;
        match penanda {
            // Fill bytes before a marker, and markers without content.
            0xff => posisi += 1,
            0x01 | 0xd0..=0xd8 => posisi += 2,
            0xd9 => return None,
            0xda => break,
            _ => {
                // All frame headers; C4, C8 and CC are tables and a reserved code.
                if matches!(penanda, 0xc0..=0xcf) && !matches!(penanda, 0xc4 | 0xc8 | 0xcc) {
                    info = Some(Info {
                        jenis: "image/jpeg",
                        lebar: u32::from(u16_di(bita, posisi + 7)?),
                        tinggi: u32::from(u16_di(bita, posisi + 5)?),
                    });
                }
                let panjang = usize::from(u16_di(bita, posisi + 2)?);
                if panjang < 2 {
                    return None;
                }
                posisi += 2 + panjang;
            }
        }
    }
    let sisa = bita.get(posisi..)?;
    sisa.windows(2).any(|p| p == [0xff, 0xd9]).then_some(info).flatten()
}

#[cfg(test)]
mod tests {
    use super::*;
    use proptest::prelude::*;

    /// Adds a chunk.
    fn potongan(b: &mut Vec<u8>, jenis: [u8; 4], isi: &[u8]) {
        b.extend(u32::try_from(isi.len()).expect("kecil").to_be_bytes());
        let mulai = b.len();
        b.extend(jenis);
        b.extend(isi);
        b.extend(crc(&b[mulai..]).to_be_bytes());
    }

    /// A PNG with the given size in its header and these pixels.
    fn png_dengan(lebar: u32, tinggi: u32, piksel: &[u8]) -> Vec<u8> {
        let mut b = b"\x89PNG\r\n\x1a\n".to_vec();
        let kepala = [&lebar.to_be_bytes()[..], &tinggi.to_be_bytes(), &[8, 6, 0, 0, 0]].concat();
        potongan(&mut b, *b"IHDR", &kepala);
        potongan(&mut b, *b"IDAT", piksel);
        potongan(&mut b, *b"IEND", b"");
        b
    }

    fn png_semu(lebar: u32, tinggi: u32) -> Vec<u8> {
        png_dengan(lebar, tinggi, b"x")
    }

    fn jpeg_semu(lebar: u16, tinggi: u16) -> Vec<u8> {
        let mut b = vec![0xff, 0xd8, 0xff, 0xe0, 0, 4, 1, 2, 0xff, 0xff, 0xc2, 0, 9, 8];
        b.extend(tinggi.to_be_bytes());
        b.extend(lebar.to_be_bytes());
        b.extend([1, 0, 0xff, 0xda, 0, 2, 7, 7, 0xff, 0xd9]);
        b
    }

    #[test]
    fn ukuran_dibaca_dari_isinya() {
        let info = |jenis, lebar, tinggi| Ok(Info { jenis, lebar, tinggi });
        assert_eq!(periksa(&png_semu(4_000, 3)), info("image/png", 4_000, 3));
        assert_eq!(periksa(&jpeg_semu(640, 480)), info("image/jpeg", 640, 480));
    }

    #[test]
    fn yang_terlalu_besar_dan_yang_rusak_ditolak() {
        let galat = |b: &[u8]| periksa(b).expect_err("harus ditolak");
        assert!(galat(&png_semu(4_001, 3)).contains("4001 × 3 piksel"));
        assert!(galat(&png_semu(0, 3)).contains("lebar"));
        assert!(galat(&vec![0; BATAS_BITA + 1]).contains("513 kB"));
        assert!(galat(b"GIF89a").contains("PNG atau JPEG"));
        let utuh = png_semu(3, 3);
        assert!(galat(&utuh[..utuh.len() - 1]).contains("terpotong"));
        assert!(galat(&png_dengan(3, 3, b"")).contains("rusak"));
        let mut berubah = utuh.clone();
        berubah[41] ^= 1;
        assert!(galat(&berubah).contains("rusak"));
        let utuh = jpeg_semu(3, 3);
        assert!(galat(&utuh[..utuh.len() - 1]).contains("terpotong"));
    }

    #[test]
    fn dikemas_lalu_diurai() {
        let bita = png_semu(3, 2);
        let gambar = kemas(&bita).expect("sah");
        assert_eq!(urai(&gambar).expect("sah").0, bita);
        let alamat = format!("data:{};base64,{}", gambar.jenis, gambar.data);
        assert_eq!(dari_alamat(&alamat), Ok(gambar));
        for salah in
            ["", "data:image/png;base64,", "data:image/jpeg;base64,iVBORw0KGgo=", "https://contoh/x.png"]
        {
            assert!(dari_alamat(salah).is_err(), "{salah}");
        }
        assert!(kemas(b"bukan gambar").is_err());
    }

    proptest! {
        #[test]
        fn bita_apa_pun_tidak_membuat_panik(mut b in any::<Vec<u8>>(), awal in 0..3_usize) {
            let depan: &[u8] = [b"\x89PNG\r\n\x1a\n\0\0\0\x0dIHDR".as_slice(), b"\xff\xd8\xff", b""][awal];
            b.splice(0..0, depan.iter().copied());
            let _ = periksa(&b);
        }
    }
}
