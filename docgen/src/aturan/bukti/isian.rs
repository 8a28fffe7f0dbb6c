//! The family `NSK`: what stays behind from drafting. NSK-001 and NSK-005 look at the fields themselves, because the
//! naskah trims and numbers what was typed.

use super::super::dasar::{SELALU, praktik};
use super::super::jenis::{Aturan, Cakupan, Diagnosa, Hasil, Status};
use super::super::konteks::Konteks;
use super::super::pesan::kunci;
use super::{istilah, tercetak};
use crate::draf::{Berbentuk as _, Daun, Draf};
use crate::ranah::{JalurIsian, Lokasi, Rujukan, Tanda, Tingkat};

const DASAR: &[Rujukan] = &[praktik("praktik penyusunan naskah")];

macro_rules! nsk {
    ($($id:literal $nama:literal $periksa:expr;)+) => {
        &[$(Aturan {
            id: $id,
            nama: $nama,
            tingkat: Tingkat::Saran,
            dasar: DASAR,
            tanda: Tanda::D,
            berlaku: SELALU,
            cakupan: Cakupan::SEMUA,
            sejak: "0.1.0",
            status: Status::Berlaku,
            uraian: halaman!("NSK.md"),
            periksa: $periksa,
        }),+]
    };
}

pub(in crate::aturan) static ATURAN: &[Aturan] = nsk! {
    "NSK-001" "sisa-format" sisa_format;
    "NSK-002" "kata-ganda" super::kata_ganda;
    "NSK-003" "istilah" istilah::istilah;
    "NSK-004" "nama-pihak" istilah::nama_pihak;
    "NSK-005" "rincian" rincian;
    "NSK-006" "tanda-baca" super::tanda_baca;
};

/// NSK-001: dots, crosses and brackets of a form that nobody filled.
fn sisa_format(k: &Konteks<'_>) -> Hasil {
    let mut temuan = Vec::new();
    k.draf.telusuri(&mut String::new(), &mut |jalur, daun| {
        if let Daun::Teks(teks) = daun
            && tercetak(jalur)
            && let Some(sisa) = sisa(teks)
        {
            temuan.push(Diagnosa::baru(jalur, sisa_temuan(sisa)).petunjuk(sisa_petunjuk()));
        }
    });
    Hasil::dari(temuan, Vec::new())
}

/// Words that a form puts into brackets for the one who fills it.
const PERINTAH: &[&str] =
    &["isi", "diisi", "nama", "nomor", "tanggal", "jabatan", "alamat", "judul", "sebutkan", "tulis", "pilih"];

/// The first piece of an unfilled form.
fn sisa(teks: &str) -> Option<&str> {
    // Most fields hold none of the signs by which a form asks.
    if !teks.bytes().any(|b| matches!(b, b'.' | b'_' | b'[' | b'<' | b'(' | b'x' | b'X' | b'B' | 0xE2)) {
        return None;
    }
    // What the naskah itself shows as a gap is reported as one.
    if teks.contains("[… ") {
        return None;
    }
    let ada = |tanda: &[&str]| tanda.iter().any(|t| teks.contains(t));
    let kata = ada(&["..", "…", "__", "TBD", "xx", "XX"]);
    let sisa = if kata { teks.split_whitespace().find(|k| titik(k) || silang(k)) } else { None };
    sisa.or_else(|| if ada(&["[", "<", "("]) { kurung(teks) } else { None })
}

/// `...`, `…`, `____`, `TBD`.
fn titik(kata: &str) -> bool {
    kata.contains("...") || kata.contains('…') || kata.contains("___") || kata == "TBD"
}

/// `xxx`, `20xx`, `100.3/XXX/2027`; the Roman thirty stays.
fn silang(kata: &str) -> bool {
    let bagian = |c: char| !c.is_alphanumeric();
    kata.split(bagian).any(|b| {
        let x = b.bytes().rev().take_while(|c| c.eq_ignore_ascii_case(&b'x')).count();
        let depan = b.get(..b.len() - x).unwrap_or_default();
        let angka = depan.bytes().all(|c| c.is_ascii_digit());
        let besar = b.bytes().any(|c| c == b'X');
        angka && (x > 3 || x == 3 && (!besar || kata.len() > 3) || x == 2 && depan.len() == 2)
    })
}

/// `[isi nama]`, `<nomor>`, `(diisi oleh …)`.
fn kurung(teks: &str) -> Option<&str> {
    for (buka, tutup) in [('[', ']'), ('<', '>'), ('(', ')')] {
        for (di, _) in teks.match_indices(buka) {
            let dalam = teks.get(di + 1..).unwrap_or_default();
            let Some(akhir) = dalam.find(tutup) else { continue };
            let isi = dalam.get(..akhir).unwrap_or_default();
            let pertama = isi.split_whitespace().next().unwrap_or_default().to_lowercase();
            // Round brackets explain; only an order to fill them in is left over.
            let perintah = if buka == '(' {
                pertama == "diisi" || pertama == "isi"
            } else {
                PERINTAH.contains(&pertama.as_str())
            };
            if perintah {
                return teks.get(di..di + akhir + 2);
            }
        }
    }
    None
}

/// NSK-005: items that bring their own number or joining word, and an opening phrase without items.
fn rincian(k: &Konteks<'_>) -> Hasil {
    let mut temuan = Vec::new();
    let (mut bernomor, mut bersambung) = (Vec::new(), Vec::new());
    k.draf.telusuri(&mut String::new(), &mut |jalur, daun| {
        let Daun::Teks(teks) = daun else { return };
        let Some(rapi) = rapikan_isian(jalur, teks).filter(|r| *r != teks) else { return };
        let daftar = if teks.starts_with(rapi) { &mut bersambung } else { &mut bernomor };
        daftar.push((jalur.to_owned(), teks.to_owned()));
    });
    for (daftar, nomor) in [(bernomor, true), (bersambung, false)] {
        let Some((_, butir)) = daftar.first() else { continue };
        let pesan = if nomor {
            nomor_temuan(butir.as_str(), daftar.len())
        } else {
            sambung_temuan(butir.as_str(), daftar.len())
        };
        let mut d = Diagnosa::baru("", pesan).petunjuk(rincian_petunjuk());
        d.lokasi = daftar.iter().map(|(j, _)| Lokasi::jalur(j)).collect();
        temuan.push(d.perbaikan(rincian_judul(daftar.len()), move |draf| rapikan_semua(draf, &daftar)));
    }
    for (u, ubahan) in k.draf.ubahan.iter().enumerate() {
        for (a, ayat) in ubahan.ayat.iter().enumerate() {
            let pengantar = ayat.teks.trim_end();
            if ayat.rincian.is_empty() && pengantar.ends_with(':') {
                let jalur = format!("ubahan[{u}].ayat[{a}].teks");
                temuan
                    .push(Diagnosa::baru(jalur, pengantar_temuan(pengantar)).petunjuk(pengantar_petunjuk()));
            }
        }
    }
    Hasil::dari(temuan, Vec::new())
}

/// Tidies the fields of a list, where they still hold what was found.
fn rapikan_semua(draf: &mut Draf, daftar: &[(JalurIsian, String)]) {
    for (jalur, teks) in daftar {
        let Some(rapi) = rapikan_isian(jalur, teks) else { continue };
        if let Some(s) = draf.simpul_mut(jalur).filter(|s| s.ketikan() == *teks) {
            s.ketik(rapi);
        }
    }
}

/// The tidy form of an item or ayat; `None` for other fields.
fn rapikan_isian<'t>(jalur: &str, teks: &'t str) -> Option<&'t str> {
    let butir = jalur.ends_with("].uraian");
    if !butir && !jalur.ends_with("].teks") || !tercetak(jalur) {
        return None;
    }
    let mut isi = teks;
    loop {
        let rapi = rapikan_butir(isi, butir);
        if rapi == isi {
            return Some(isi);
        }
        isi = rapi;
    }
}

/// An item without the number before it and the joining word behind it.
fn rapikan_butir(teks: &str, butir: bool) -> &str {
    let mut isi = teks;
    if let Some((depan, ekor)) = isi.trim_start().split_once(' ') {
        let tanda = matches!(depan, "-" | "–" | "•" | "*" | "·");
        let badan = depan.trim_start_matches('(').trim_end_matches([')', '.']);
        let bernomor = badan.len() < depan.len()
            && (badan.len() == 1 && badan.bytes().all(|b| b.is_ascii_lowercase())
                || (1..=2).contains(&badan.len()) && badan.bytes().all(|b| b.is_ascii_digit()));
        if (tanda || bernomor) && !ekor.trim().is_empty() {
            isi = ekor.trim_start();
        }
    }
    if !butir {
        return isi;
    }
    let akhir = isi.trim_end();
    for sambung in ["; dan/atau", "; dan", "; atau", ", dan", ", atau"] {
        if let Some(depan) = akhir.strip_suffix(sambung).filter(|d| !d.trim().is_empty()) {
            return depan;
        }
    }
    isi
}

kunci! { pub(super)
    sisa_temuan = "NSK-001.temuan" (sisa);
    sisa_petunjuk = "NSK-001.petunjuk" ();
    nomor_temuan = "NSK-005.temuan-nomor" (butir, banyak);
    sambung_temuan = "NSK-005.temuan-sambung" (butir, banyak);
    rincian_petunjuk = "NSK-005.petunjuk" ();
    rincian_judul = "NSK-005.perbaikan" (banyak);
    pengantar_temuan = "NSK-005.temuan-pengantar" (kalimat);
    pengantar_petunjuk = "NSK-005.petunjuk-pengantar" ();
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn sisa_yang_dikenali() {
        for (teks, harap) in [
            ("sebesar ... rupiah", "..."),
            ("Nomor ……", "……"),
            ("nama: ________", "________"),
            ("Nomor 100.3/xxx/2027", "100.3/xxx/2027"),
            ("Nomor 100.3/XXX/2027", "100.3/XXX/2027"),
            ("tahun 20xx", "20xx"),
            ("telepon xxxx", "xxxx"),
            ("Dinas [isi nama dinas]", "[isi nama dinas]"),
            ("Dinas <nama dinas>", "<nama dinas>"),
            ("unit (diisi kemudian)", "(diisi kemudian)"),
        ] {
            assert_eq!(sisa(teks), Some(harap), "{teks}");
        }
        for teks in [
            "BAB XXX dan Lampiran XX",
            "Pasal 7 ayat (2) [lihat Lampiran]",
            "nilai < 5 dan > 3",
            "laporan (nama dan alamat) diserahkan",
            "PT Maxx, taxi, dan 5xx",
            "kota_contoh@kota.go.id",
            "[… nama penandatangan …]",
            "pukul 10.00 WIB. Lalu",
        ] {
            assert_eq!(sisa(teks), None, "{teks}");
        }
    }

    #[test]
    fn butir_yang_dirapikan() {
        for (teks, harap) in [
            ("a. menyediakan tempat", "menyediakan tempat"),
            ("1) menyediakan tempat;", "menyediakan tempat;"),
            ("- menyediakan tempat", "menyediakan tempat"),
            ("menyediakan tempat; dan", "menyediakan tempat"),
            ("menyediakan tempat; dan/atau ", "menyediakan tempat"),
        ] {
            assert_eq!(rapikan_butir(teks, true), harap);
        }
        for teks in [
            "menyediakan tempat dan",
            "10 orang petugas",
            "A. Yani sebagai lokasi",
            "1.000 bibit",
            "a.n. Wali Kota",
            "dan",
            "; dan",
        ] {
            assert_eq!(rapikan_butir(teks, true), teks);
        }
        assert_eq!(rapikan_butir("Tempat; dan", false), "Tempat; dan");
    }
}
