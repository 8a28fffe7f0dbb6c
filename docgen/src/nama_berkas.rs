//! The name of a downloaded file: what it is, between whom, of which day; safe on every system.

use chrono::NaiveDate;

use crate::draf::{Draf, Pihak};
use crate::ranah::{Dokumen, JenisPihak};

/// Longest name of a party, so that the whole stays below 120 characters.
const BAGIAN_TERPANJANG: usize = 36;
/// Longest ending.
const AKHIRAN_TERPANJANG: usize = 24;

/// `PKS_Kota-Ternate_Universitas-X_2026-11-21.docx`: the document, the first region, its first partner (`-dkk` when
/// there are more), and the day of the naskah or today.
///
/// `akhiran` is the ending, with or without its dot, and may begin with a mark of its own: `docx`, `_DRAF.docx`.
pub fn nama_berkas(draf: &Draf, akhiran: &str, hari_ini: NaiveDate) -> String {
    let jenis = match draf.dokumen.pilihan() {
        Some(Dokumen::KesepakatanBersama) => "KB",
        Some(Dokumen::PerjanjianKerjaSama) => "PKS",
        Some(Dokumen::NotaKesepakatan) => "NK",
        Some(Dokumen::Kajian) => "Kajian",
        Some(Dokumen::PernyataanKehendak) => "LoI",
        Some(Dokumen::RencanaKerjaSama) => "RKS",
        Some(Dokumen::NaskahKerjaSama) => "MSP",
        Some(Dokumen::RencanaTahunan) => "RKT",
        Some(Dokumen::LaporanLuarNegeri) => "Laporan",
        None => "Naskah",
    };
    let daerah = |p: &&Pihak| p.jenis.pilihan().is_some_and(JenisPihak::daerah);
    let pertama = draf.pihak.iter().position(|p| daerah(&p)).unwrap_or(0);
    let mitra = (0..draf.pihak.len()).find(|i| *i != pertama);
    let nama = |i: Option<usize>| i.and_then(|i| draf.pihak.get(i)).map(pendek).unwrap_or_default();
    let mut pihak = [nama(Some(pertama)), nama(mitra)];
    if let Some(akhir) = pihak.iter_mut().rfind(|n| !n.is_empty())
        && draf.pihak.len() > 2
    {
        akhir.push_str("-dkk");
    }
    let tanggal = draf.tanggal.nilai().map_or_else(|| hari_ini.to_string(), |t| t.to_string());
    let mut hasil = jenis.to_owned();
    for bagian in pihak.into_iter().chain([aman(&tanggal)]).filter(|b| !b.is_empty()) {
        hasil.push('_');
        hasil.push_str(&bagian);
    }
    hasil + &ekor(akhiran)
}

/// The name of a party as people call it: without "Pemerintah", titles and what stands in brackets or after a comma.
fn pendek(pihak: &Pihak) -> String {
    let nama = pihak.nama.split([',', '(']).next().unwrap_or_default();
    let mut kata: Vec<&str> = nama.split_whitespace().collect();
    if pihak.jenis.adalah(JenisPihak::Perseorangan) {
        kata.retain(|k| !k.ends_with('.'));
    }
    let sama = |k: Option<&&str>, ini: &str| k.is_some_and(|k| k.eq_ignore_ascii_case(ini));
    if kata.len() > 1 && sama(kata.first(), "pemerintah") {
        kata.remove(0);
        if kata.len() > 1 && sama(kata.first(), "daerah") {
            kata.remove(0);
        }
    }
    let mut hasil = String::new();
    for kata in aman(&kata.join(" ")).split('-') {
        if hasil.is_empty() {
            hasil.extend(kata.chars().take(BAGIAN_TERPANJANG));
        } else if hasil.len() + 1 + kata.len() <= BAGIAN_TERPANJANG {
            hasil.push('-');
            hasil.push_str(kata);
        } else {
            break;
        }
    }
    hasil
}

/// Letters and digits of ASCII with single hyphens between words.
fn aman(isi: &str) -> String {
    let mut hasil = String::new();
    for c in isi.replace('&', " dan ").chars() {
        match c {
            c if c.is_ascii_alphanumeric() => hasil.push(c),
            // Accents that stand apart from their letter, and apostrophes inside a word.
            '\u{300}'..='\u{36f}' | '\'' | '’' | '‘' | '`' => {}
            c => match lipat(c) {
                "" if hasil.ends_with('-') || hasil.is_empty() => {}
                "" => hasil.push('-'),
                huruf => hasil.push_str(huruf),
            },
        }
    }
    hasil.trim_end_matches('-').to_owned()
}

/// A Latin letter without its accent; nothing for other signs.
fn lipat(c: char) -> &'static str {
    match c {
        'à'..='å' | 'ā' | 'ă' | 'ą' => "a",
        'À'..='Å' | 'Ā' | 'Ă' | 'Ą' => "A",
        'ç' | 'ć' | 'č' => "c",
        'Ç' | 'Ć' | 'Č' => "C",
        'è'..='ë' | 'ē' | 'ė' | 'ę' | 'ě' => "e",
        'È'..='Ë' | 'Ē' | 'Ė' | 'Ę' | 'Ě' => "E",
        'ì'..='ï' | 'ī' | 'ı' => "i",
        'Ì'..='Ï' | 'Ī' | 'İ' => "I",
        'ñ' | 'ń' | 'ň' => "n",
        'Ñ' | 'Ń' | 'Ň' => "N",
        'ò'..='ö' | 'ø' | 'ō' | 'ő' => "o",
        'Ò'..='Ö' | 'Ø' | 'Ō' | 'Ő' => "O",
        'ù'..='ü' | 'ū' | 'ů' | 'ű' => "u",
        'Ù'..='Ü' | 'Ū' | 'Ů' | 'Ű' => "U",
        'ý' | 'ÿ' => "y",
        'ś' | 'š' | 'ş' => "s",
        'Ś' | 'Š' | 'Ş' => "S",
        'ź' | 'ž' | 'ż' => "z",
        'Ź' | 'Ž' | 'Ż' => "Z",
        'ł' => "l",
        'Ł' => "L",
        'đ' | 'ð' => "d",
        'Đ' | 'Ð' => "D",
        'ß' => "ss",
        'æ' => "ae",
        'Æ' => "AE",
        'œ' => "oe",
        'Œ' => "OE",
        _ => "",
    }
}

/// The ending, with its dot.
fn ekor(akhiran: &str) -> String {
    let sah = |c: &char| c.is_ascii_alphanumeric() || matches!(c, '_' | '-' | '.');
    let akhiran: String = akhiran.chars().filter(sah).take(AKHIRAN_TERPANJANG).collect();
    let akhiran = akhiran.trim_end_matches('.');
    if akhiran.is_empty() || akhiran.starts_with(['.', '_']) {
        akhiran.to_owned()
    } else {
        format!(".{akhiran}")
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::contoh::{self, acak};
    use crate::draf::Isian;

    fn hari() -> NaiveDate {
        NaiveDate::from_ymd_opt(2026, 11, 21).expect("ada")
    }

    fn berpihak(nama: &[(JenisPihak, &str)]) -> Draf {
        let pihak = nama.iter().map(|(jenis, nama)| Pihak {
            jenis: (*jenis).into(),
            nama: (*nama).into(),
            ..Pihak::default()
        });
        let dokumen = Dokumen::PerjanjianKerjaSama.into();
        Draf { dokumen, pihak: pihak.collect(), ..Draf::default() }
    }

    #[test]
    fn nama_contoh_bawaan() {
        let nama: Vec<String> = contoh::daftar()
            .iter()
            .map(|c| nama_berkas(&contoh::draf(c.id).expect("contoh"), "docx", hari()))
            .collect();
        let beberapa = [
            "PKS_Kota-Semarang_PT-Lapak-Rakyat-Nusantara_2026-12-10.docx",
            "PKS_Kabupaten-Sumba-Timur_Yohana-Maria-Ndapa_2026-12-11.docx",
            "KB_Provinsi-Jawa-Timur_Kabupaten-Gresik-dkk_2026-12-17.docx",
            "NK_Kota-Balikpapan_Direktorat-Jenderal-Pajak_2026-12-03.docx",
            "PKS_Kota-Ternate_2026-11-21.docx",
            "MSP_Kota-Pekalongan_Kota-Dordrecht_2026-11-02.docx",
        ];
        for harap in beberapa {
            assert!(nama.iter().any(|n| n == harap), "{harap}: {nama:?}");
        }
    }

    #[test]
    fn daerah_lebih_dahulu_lalu_mitranya() {
        let nama = |p: &[(JenisPihak, &str)]| nama_berkas(&berpihak(p), "docx", hari());
        let kota = (JenisPihak::Kota, "Pemerintah Kota Ternate");
        assert_eq!(
            nama(&[(JenisPihak::Pts, "Universitas X"), kota]),
            "PKS_Kota-Ternate_Universitas-X_2026-11-21.docx"
        );
        assert_eq!(
            nama(&[kota, (JenisPihak::Kabupaten, "pemerintah daerah Kabupaten Halmahera Barat"), kota]),
            "PKS_Kota-Ternate_Kabupaten-Halmahera-Barat-dkk_2026-11-21.docx"
        );
        assert_eq!(
            nama(&[kota, (JenisPihak::PerseroanTerbatas, "PT. Bank Café & Dé’ Łódź (Perseroda) Tbk.")]),
            "PKS_Kota-Ternate_PT-Bank-Cafe-dan-De-Lodz_2026-11-21.docx"
        );
        assert_eq!(
            nama(&[kota, (JenisPihak::Perseorangan, "Dr. dr. Siti Aminah, Sp.A., M.Kes.")]),
            "PKS_Kota-Ternate_Siti-Aminah_2026-11-21.docx"
        );
        assert_eq!(nama(&[kota, (JenisPihak::Pts, "協力協定")]), "PKS_Kota-Ternate_2026-11-21.docx");
        assert_eq!(nama(&[]), "PKS_2026-11-21.docx");
    }

    #[test]
    fn tanggal_naskah_mendahului_hari_ini() {
        let mut d = berpihak(&[]);
        d.dokumen = Isian::Kosong;
        assert_eq!(nama_berkas(&d, ".json", hari()), "Naskah_2026-11-21.json");
        d.tanggal = crate::ranah::Tanggal::baru(2027, 1, 5).expect("ada").into();
        assert_eq!(nama_berkas(&d, "_DRAF.docx", hari()), "Naskah_2027-01-05_DRAF.docx");
        assert_eq!(
            nama_berkas(&d, "_untuk mitra/..\\x.docx. ", hari()),
            "Naskah_2027-01-05_untukmitra..x.docx"
        );
        assert_eq!(nama_berkas(&d, "", hari()), "Naskah_2027-01-05");
    }

    #[test]
    fn nama_panjang_dipotong_di_batas_kata() {
        let kata = "Badan Pengembangan Sumber Daya Manusia Perhubungan";
        let d = berpihak(&[(JenisPihak::Kota, &"x".repeat(300)), (JenisPihak::Lembaga, kata)]);
        let nama = nama_berkas(&d, &"a".repeat(99), hari());
        assert!(nama.contains("_Badan-Pengembangan-Sumber-Daya_"), "{nama}");
        assert!(nama.len() <= 120, "{nama}");
    }

    #[test]
    fn aman_di_setiap_sistem() {
        for benih in 0..500 {
            let mut d = acak::acak(benih);
            if benih % 7 == 0 {
                d.pihak.iter_mut().for_each(|p| p.nama = "CON".into());
            }
            let nama = nama_berkas(&d, "_DRAF.docx", hari());
            let sah = |c: char| c.is_ascii_alphanumeric() || matches!(c, '-' | '_' | '.');
            assert!(nama.chars().all(sah) && nama.len() <= 120, "{nama}");
            assert!(nama.ends_with("_DRAF.docx") && nama.matches('.').count() == 1, "{nama}");
            let jenis = nama.split('_').next().unwrap_or_default();
            let dikenal = ["KB", "PKS", "NK", "Kajian", "LoI", "RKS", "MSP", "RKT", "Laporan", "Naskah"];
            assert!(dikenal.contains(&jenis), "{nama}");
            assert!(!nama.contains("__") && !nama.contains("--") && !nama.contains("-_"), "{nama}");
        }
    }
}
