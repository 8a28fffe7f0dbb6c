//! Words written twice (NSK-002), punctuation (NSK-006), *dan/atau* again and again (KSD-809), and the form of references
//! (KSD-808).

use super::kata::{Kata, awal_kalimat};
use super::{Perkara, Temu};

/// Words that never stand twice, whatever their case.
const TAK_BERULANG: &[&str] = &[
    "adalah", "akan", "atas", "atau", "bahwa", "bagi", "dalam", "dan", "dari", "dengan", "di", "ini", "itu",
    "kepada", "ke", "oleh", "pada", "para", "sebagai", "secara", "serta", "telah", "tentang", "untuk",
    "wajib", "yang",
];

pub(super) fn pindai(teks: &str, kata: &[Kata<'_>], terima: &mut Vec<Temu>) {
    for (i, k) in kata.iter().enumerate() {
        if let Some(berikut) = kata.get(i + 1) {
            kata_ganda(teks, k, berikut, terima);
            rujukan(kata, i, k, berikut, terima);
            if matches!(berikut.mentah, "," | ";") && !k.inti.is_empty() {
                let benar = format!("{}{}", k.mentah, berikut.mentah);
                terima.push(Temu {
                    perkara: Perkara::TandaBaca,
                    awal: k.awal,
                    akhir: berikut.akhir(),
                    benar,
                });
            }
        }
        let ekor = k.mentah.get(k.akhir_inti() - k.awal..).unwrap_or_default();
        if ekor.len() == 2
            && matches!(ekor, ",," | ";;" | ",;" | ";," | ",." | ";." | "::" | ":;" | ";:")
            && !k.inti.is_empty()
        {
            let benar = format!(
                "{}{}",
                k.mentah.strip_suffix(ekor).unwrap_or_default(),
                ekor.get(..1).unwrap_or_default()
            );
            terima.push(Temu { perkara: Perkara::TandaBaca, awal: k.awal, akhir: k.akhir(), benar });
        }
    }
    dan_atau(kata, terima);
}

fn kata_ganda(teks: &str, k: &Kata<'_>, berikut: &Kata<'_>, terima: &mut Vec<Temu>) {
    if !k.ialah(berikut.inti) || k.inti.len() < 2 || !k.inti.chars().all(char::is_alphabetic) {
        return;
    }
    if !k.bersambung() || k.awal != k.awal_inti || berikut.awal != berikut.awal_inti {
        return;
    }
    // "kerja sama sama pentingnya" is right; other small words twice are a slip or want a hyphen.
    let tugas = k.salah_satu(TAK_BERULANG);
    let biasa = k.kecil() && berikut.kecil() && k.inti.len() > 3 && k.inti != "sama";
    if tugas || biasa {
        let (awal, akhir) = (k.awal, berikut.akhir_inti());
        let benar =
            if tugas { teks.get(awal..k.akhir()).unwrap_or_default().to_owned() } else { String::new() };
        terima.push(Temu { perkara: Perkara::Ganda, awal, akhir, benar });
    }
}

/// `pasal 5`, `ayat 2`, `Ayat (2)` and `Huruf a` inside a sentence.
fn rujukan(kata: &[Kata<'_>], i: usize, k: &Kata<'_>, berikut: &Kata<'_>, terima: &mut Vec<Temu>) {
    if !matches!(k.inti, "pasal" | "ayat" | "Ayat" | "huruf" | "Huruf") || k.mentah != k.inti {
        return;
    }
    let angka = berikut.bilangan().is_some() && berikut.inti.len() <= 3;
    let berkurung = berikut.mentah.starts_with('(');
    let kurung =
        berkurung && berikut.mentah.get(1 + berikut.inti.len()..).is_some_and(|e| e.starts_with(')'));
    let di_dalam =
        i > 0 && !awal_kalimat(kata, i) && !kata.get(i - 1).is_some_and(|d| d.mentah.ends_with(['.', ':']));
    let benar = match k.inti {
        "pasal" if angka && !berkurung => format!("Pasal {}", berikut.inti),
        "ayat" | "Ayat" if angka && !berkurung && berikut.awal == berikut.awal_inti => {
            format!("{} ({})", if di_dalam { "ayat" } else { k.inti }, berikut.inti)
        }
        "Ayat" if angka && kurung && di_dalam => format!("ayat ({})", berikut.inti),
        "Huruf" if di_dalam && berikut.inti.len() == 1 && berikut.kecil() && !berkurung => {
            format!("huruf {}", berikut.inti)
        }
        "huruf" if kurung && berikut.inti.len() == 1 && berikut.kecil() => format!("huruf {}", berikut.inti),
        _ => return,
    };
    let akhir = berikut.akhir_inti() + usize::from(kurung);
    terima.push(Temu { perkara: Perkara::BentukRujukan, awal: k.awal, akhir, benar });
}

/// "dan/atau" twice in one sentence.
fn dan_atau(kata: &[Kata<'_>], terima: &mut Vec<Temu>) {
    let mut pertama: Option<&Kata<'_>> = None;
    for k in kata {
        if k.ialah("dan/atau") {
            if let Some(p) = pertama {
                let benar = String::new();
                terima.push(Temu {
                    perkara: Perkara::DanAtau,
                    awal: p.awal_inti,
                    akhir: k.akhir_inti(),
                    benar,
                });
                return;
            }
            pertama = Some(k);
        }
        if k.mentah.ends_with(['.', ';']) {
            pertama = None;
        }
    }
}

#[cfg(test)]
mod tests {
    use super::super::uji::{diam, kena};
    use super::*;

    #[test]
    fn kata_dua_kali() {
        for (teks, salah, benar) in [
            ("bertujuan untuk untuk menata", "untuk untuk", "untuk"),
            ("PARA PARA PIHAK", "PARA PARA", "PARA"),
            ("laporan laporan bulanan", "laporan laporan", ""),
        ] {
            assert_eq!(kena(teks, Perkara::Ganda), [(salah.to_owned(), benar.to_owned())], "{teks}");
        }
        for teks in [
            "masing-masing, sama-sama, dan bersama-sama",
            "kerja sama sama pentingnya",
            "Kota Baubau, Jalan Wara Wara, dan Tan Tan",
            "yang memakai, memakai",
            "hak, hak, dan kewajiban",
            "ayat (1), ayat (2)",
            "satu, satu",
        ] {
            diam(teks, Perkara::Ganda);
        }
    }

    #[test]
    fn tanda_baca() {
        for (teks, salah, benar) in [
            ("kertas , plastik", "kertas ,", "kertas,"),
            ("kertas,, plastik", "kertas,,", "kertas,"),
            ("selesai;. Lalu", "selesai;.", "selesai;"),
        ] {
            assert_eq!(kena(teks, Perkara::TandaBaca), [(salah.to_owned(), benar.to_owned())], "{teks}");
        }
        for teks in [
            "Nur Aisyah, S.E., M.M. dan PT Contoh Tbk.; serta dll.,",
            "telepon : 0812",
            "rasio 1:2; pukul 10.00 WIB",
            "a, b, dan c (termasuk d).",
        ] {
            diam(teks, Perkara::TandaBaca);
        }
    }

    #[test]
    fn dan_atau_berulang() {
        assert_eq!(kena("uang dan/atau barang dan/atau jasa", Perkara::DanAtau).len(), 1);
        diam("uang dan/atau barang; jasa dan/atau data", Perkara::DanAtau);
        diam("uang dan/atau barang. Data dan/atau jasa", Perkara::DanAtau);
    }

    #[test]
    fn bentuk_rujukan() {
        for (teks, salah, benar) in [
            ("dimaksud dalam pasal 7", "pasal 7", "Pasal 7"),
            ("dimaksud pada ayat 2", "ayat 2", "ayat (2)"),
            ("dimaksud pada Ayat (2), wajib", "Ayat (2)", "ayat (2)"),
            ("dimaksud pada Huruf a", "Huruf a", "huruf a"),
            ("dimaksud pada huruf (b)", "huruf (b)", "huruf b"),
        ] {
            assert_eq!(kena(teks, Perkara::BentukRujukan), [(salah.to_owned(), benar.to_owned())], "{teks}");
        }
        for teks in [
            "Pasal 7 ayat (2) huruf a angka 1",
            "Ayat (2) tidak berlaku",
            "dicetak dengan huruf Arial 12",
            "pasal-pasal 1266 dan pasal ini",
            "PASAL 5 AYAT (1)",
            "Huruf besar dipakai",
        ] {
            diam(teks, Perkara::BentukRujukan);
        }
    }
}
