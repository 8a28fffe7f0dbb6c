//! Defined terms (NSK-003), and the names and labels of the parties (NSK-004).

use super::super::jenis::{Diagnosa, Hasil};
use super::super::konteks::Konteks;
use super::super::pesan::kunci;
use super::beralinea;
use super::kata::{Kata, potong};
use crate::bahasa;
use crate::naskah::{Gaya, ParagrafJadi};
use crate::ranah::Lokasi;

/// NSK-003: a term that is defined twice, or defined and never used.
pub(super) fn istilah(k: &Konteks<'_>) -> Hasil {
    let baris = || {
        k.draf.istilah.iter().enumerate().map(|(i, t)| (i, t.istilah.trim())).filter(|(_, t)| !t.is_empty())
    };
    if baris().next().is_none() {
        return Hasil::TidakBerlaku { sebab: tanpa_istilah() };
    }
    let paragraf: Vec<(&ParagrafJadi, &str)> = beralinea(k).collect();
    let mut temuan = Vec::new();
    for (i, ini) in baris() {
        let jalur = format!("istilah[{i}].istilah");
        // Titles hold it in capitals.
        let besar = ini.to_uppercase();
        let dipakai = |p: &ParagrafJadi, t: &str| memuat(t, ini) || judul(p.gaya) && memuat(t, &besar);
        let sebelum = baris().filter(|(j, t)| *j < i && t.eq_ignore_ascii_case(ini)).count();
        let d = if sebelum == 1 {
            Diagnosa::baru(jalur, istilah_ganda(ini)).petunjuk(istilah_ganda_petunjuk())
        } else if sebelum == 0
            && !paragraf.iter().any(|(p, t)| p.asal.isian.as_deref() != Some(&jalur) && dipakai(p, t))
        {
            Diagnosa::baru(jalur, istilah_lepas(ini)).petunjuk(istilah_lepas_petunjuk())
        } else {
            continue;
        };
        let hapus = ini.to_owned();
        temuan.push(d.perbaikan(hapus_istilah(ini), move |draf| {
            // Of rows with one term the first stays; a term that nobody uses goes altogether.
            let mut sisa = sebelum;
            draf.istilah.retain(|t| {
                let lain = !t.istilah.trim().eq_ignore_ascii_case(&hapus);
                let simpan = lain || sisa > 0;
                sisa -= usize::from(!lain && sisa > 0);
                simpan
            });
        }));
    }
    Hasil::dari(temuan, Vec::new())
}

/// Whether a text holds a term as whole words.
fn memuat(teks: &str, istilah: &str) -> bool {
    let utuh = |di: usize, panjang: usize| {
        let huruf = |c: Option<char>| c.is_some_and(char::is_alphanumeric);
        !huruf(teks.get(..di).and_then(|t| t.chars().next_back()))
            && !huruf(teks.get(di + panjang..).and_then(|t| t.chars().next()))
    };
    teks.match_indices(istilah).any(|(di, _)| utuh(di, istilah.len()))
}

/// Whether a paragraph is set in capitals or holds no sentence.
fn judul(gaya: Gaya) -> bool {
    matches!(gaya, Gaya::Judul | Gaya::Pasal | Gaya::JudulLampiran | Gaya::KepalaTabel | Gaya::NomorNaskah)
}

/// NSK-004: a label that no party has, and a name that is written in another way.
pub(super) fn nama_pihak(k: &Konteks<'_>) -> Hasil {
    let banyak = k.draf.pihak.len().max(2);
    let tak_dikenal: Vec<String> = (banyak + 1..=banyak + 6)
        .filter_map(|n| bahasa::urutan(n as u64))
        .map(|u| u.to_uppercase())
        .collect();
    let semua = || k.draf.pihak.iter().map(|p| p.nama.trim());
    let nama: Vec<(&str, Vec<&str>)> = semua().map(|n| (n, n.split_whitespace().collect())).collect();
    let mut temuan: Vec<Diagnosa> = Vec::new();
    for (p, teks) in beralinea(k) {
        // Most paragraphs name nobody; they are not taken apart.
        let bernama = |k: &[&str]| k.first().is_some_and(|k| teks.contains(k.trim_end_matches('.')));
        let berlabel = tak_dikenal.iter().any(|t| teks.contains("PIHAK ") && teks.contains(t.as_str()));
        if !berlabel && !nama.iter().any(|(_, k)| k.len() > 1 && bernama(k)) {
            continue;
        }
        let kata = potong(teks);
        let mut catat = |pesan, petunjuk| {
            let mut d = Diagnosa::baru("", pesan).petunjuk(petunjuk);
            d.lokasi = vec![Lokasi { jalur: p.asal.isian.clone(), pasal: p.pasal.clone() }];
            if !temuan.iter().any(|t| t.pesan == d.pesan) {
                temuan.push(d);
            }
        };
        if !judul(p.gaya) {
            for label in label_asing(&kata, &tak_dikenal) {
                catat(label_temuan(label, banyak), label_petunjuk());
            }
        }
        for (benar, kata_nama) in nama.iter().filter(|(_, k)| k.len() > 1) {
            for salah in nama_lain(teks, &kata, kata_nama) {
                if !semua().any(|n| n.eq_ignore_ascii_case(salah)) {
                    catat(nama_temuan(salah, *benar), nama_petunjuk());
                }
            }
        }
    }
    Hasil::dari(temuan, Vec::new())
}

/// Labels of parties that the naskah does not have, outside words in capitals.
fn label_asing(kata: &[Kata<'_>], tak_dikenal: &[String]) -> Vec<String> {
    let mut hasil = Vec::new();
    for (i, _) in kata.iter().enumerate().filter(|(_, k)| k.inti == "PIHAK" && k.bersambung()) {
        let Some(berikut) = kata.get(i + 1) else { continue };
        // A subject typed in capitals may speak of the third party that the law means.
        let kapital = i
            .checked_sub(1)
            .and_then(|d| kata.get(d))
            .is_some_and(|d| d.inti.len() > 3 && d.inti.chars().all(char::is_uppercase));
        // "KEDUA BELAS" begins like "KEDUA"; only a label of one word is compared.
        let majemuk = kata.get(i + 2).is_some_and(|k| matches!(k.inti, "BELAS" | "PULUH"));
        if !kapital && !majemuk && tak_dikenal.iter().any(|t| t == berikut.inti) {
            hasil.push(format!("PIHAK {}", berikut.inti));
        }
    }
    hasil
}

/// Places where a name of several words stands almost: a full stop after PT, or one letter off.
fn nama_lain<'t>(teks: &'t str, kata: &[Kata<'t>], nama: &[&str]) -> Vec<&'t str> {
    let mut hasil = Vec::new();
    let n = nama.len();
    let (Some(awal), Some(kedua)) = (nama.first(), nama.get(1)) else { return hasil };
    let polos = |t: &str| t.trim_matches(|c: char| !c.is_alphanumeric()).to_lowercase();
    for jendela in kata.windows(n) {
        let (Some(a), Some(z)) = (jendela.first(), jendela.last()) else { continue };
        // Most windows end here: the first word alone tells.
        if !a.ialah(awal.trim_end_matches('.')) || !a.kapital() || polos(a.inti).is_empty() {
            continue;
        }
        // A comma or a sentence between the words: no name.
        let terputus = jendela.iter().take(n - 1).any(|k| k.mentah.ends_with([',', ';', ':', ')']));
        let Some(ada) = teks.get(a.awal_inti..z.akhir_inti()) else { continue };
        let benar = nama.join(" ");
        let benar = benar.trim_end_matches('.');
        if terputus || ada.eq_ignore_ascii_case(benar) || ada.to_lowercase() == benar.to_lowercase() {
            continue;
        }
        let titik = ada.replace('.', "").eq_ignore_ascii_case(&benar.replace('.', ""));
        let selip = z.kapital()
            && benar.len() > 12
            && (n > 2 || polos(kedua).len() > 7)
            && satu_huruf(&ada.to_lowercase(), &benar.to_lowercase());
        if titik || selip {
            hasil.push(ada);
        }
    }
    hasil
}

/// Whether two words differ by one letter: another, one more, or one less. Digits count as other names.
fn satu_huruf(a: &str, b: &str) -> bool {
    let sama = a.chars().zip(b.chars()).take_while(|(x, y)| x == y).count();
    let (sisa_a, sisa_b): (Vec<char>, Vec<char>) =
        (a.chars().skip(sama).collect(), b.chars().skip(sama).collect());
    let huruf = |s: &[char]| s.first().is_none_or(|c| c.is_alphabetic());
    let ekor = |s: &[char], n: usize| s.get(n..).map(<[char]>::to_vec).unwrap_or_default();
    let (satu_a, satu_b) = (ekor(&sisa_a, 1), ekor(&sisa_b, 1));
    huruf(&sisa_a)
        && huruf(&sisa_b)
        && (satu_a == satu_b || satu_a == sisa_b || sisa_a == satu_b)
        && !(sisa_a.is_empty() && sisa_b.is_empty())
}

kunci! { pub(super)
    tanpa_istilah = "NSK-003.sebab" ();
    istilah_ganda = "NSK-003.temuan-ganda" (istilah);
    istilah_ganda_petunjuk = "NSK-003.petunjuk-ganda" ();
    istilah_lepas = "NSK-003.temuan" (istilah);
    istilah_lepas_petunjuk = "NSK-003.petunjuk" ();
    hapus_istilah = "NSK-003.perbaikan" (istilah);
    label_temuan = "NSK-004.temuan-label" (label, banyak);
    label_petunjuk = "NSK-004.petunjuk-label" ();
    nama_temuan = "NSK-004.temuan" (salah, benar);
    nama_petunjuk = "NSK-004.petunjuk" ();
}

#[cfg(test)]
mod tests {
    use super::*;

    fn nama<'t>(teks: &'t str, benar: &str) -> Vec<&'t str> {
        nama_lain(teks, &potong(teks), &benar.split_whitespace().collect::<Vec<_>>())
    }

    #[test]
    fn nama_yang_hampir_sama() {
        let pt = "PT Lapak Rakyat Nusantara";
        assert_eq!(nama("Direktur PT. Lapak Rakyat Nusantara,", pt), ["PT. Lapak Rakyat Nusantara"]);
        assert_eq!(nama("Direktur PT Lapak Rakyat Nusantra", pt), ["PT Lapak Rakyat Nusantra"]);
        for teks in [
            "PT LAPAK RAKYAT NUSANTARA",
            "Divisi PT Lapak Rakyat Nusantara, Jakarta",
            "PT Lapak Rakyat Sejahtera",
            "PT Lapak, Rakyat, Nusantara",
        ] {
            assert!(nama(teks, pt).is_empty(), "{teks}");
        }
        let kota = "Pemerintah Kota Semarang";
        assert_eq!(nama("aset Pemerintah Kota Semarng", kota), ["Pemerintah Kota Semarng"]);
        assert!(nama("Pemerintah Kota Surakarta dan Pemerintah Kabupaten Semarang", kota).is_empty());
        assert!(nama("Pemerintah Kota Batu", "Pemerintah Kota Batam").is_empty());
        assert!(nama("PT Contoh", "PT Contok").is_empty());
    }

    #[test]
    fn label_yang_tidak_ada() {
        let tak_dikenal = ["KETIGA".to_owned()];
        let label = |teks: &str| label_asing(&potong(teks), &tak_dikenal);
        assert_eq!(label("laporan kepada PIHAK KETIGA."), ["PIHAK KETIGA"]);
        for teks in
            ["pihak ketiga", "KERJA SAMA DENGAN PIHAK KETIGA", "PIHAK KEDUA", "PIHAK KETIGA BELAS", "PIHAK"]
        {
            assert!(label(teks).is_empty(), "{teks}");
        }
    }

    #[test]
    fn istilah_sebagai_kata_utuh() {
        assert!(memuat("setiap Toko, dan", "Toko") && memuat("KETENTUAN TOKO", "TOKO"));
        assert!(!memuat("Tokoh masyarakat", "Toko") && !memuat("toko kelontong", "Toko"));
    }
}
