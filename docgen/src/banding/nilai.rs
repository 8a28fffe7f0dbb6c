//! Values of a draft in the words in which an officer sees them on the page.

use crate::amplop::kutip::ukuran;
use crate::bahasa;
use crate::draf::bentuk::Tertulis;
use crate::draf::{Bentuk, Bidang, Draf, Rupa, Simpul, Skema, Susunan, bidang_dari_jalur, rupa};
use crate::ranah::URUSAN;
use crate::sebutan::{nama_isian, sebutan_pihak};
use crate::teks::antarmuka;

use super::teks::{gambar, tak_bernama};

/// A field of an object.
#[derive(Clone, Copy)]
pub(super) struct Letak {
    pub(super) skema: &'static Skema,
    pub(super) bidang: &'static Bidang,
}

impl Letak {
    pub(super) fn rupa(self) -> Rupa {
        rupa(self.skema.nama, self.bidang.kunci)
    }

    fn label(self) -> &'static str {
        antarmuka::bidang(self.skema.nama, self.bidang.kunci).map_or(self.bidang.kunci, |l| l.label)
    }
}

/// The fields of an object with what they hold, without the ids that the program makes.
fn bidang_tampak(skema: &'static Skema, simpul: &dyn Simpul, terima: &mut dyn FnMut(Letak, &dyn Simpul)) {
    for (di, bidang) in skema.bidang.iter().enumerate() {
        let letak = Letak { skema, bidang };
        if letak.rupa() != Rupa::Tersembunyi
            && let Some(anak) = simpul.anak(di).filter(|a| !a.hampa())
        {
            terima(letak, anak);
        }
    }
}

/// Whether the rows of a list are one free text each: two of them are kept as two rows, never as one text.
pub(super) fn tunggal(skema: &'static Skema) -> bool {
    let tampak = || skema.bidang.iter().map(|bidang| Letak { skema, bidang });
    let mut tampak = tampak().filter(|l| l.rupa() != Rupa::Tersembunyi);
    let teks = |l: Letak| matches!(l.bidang.bentuk, Bentuk::Teks) && l.rupa() != Rupa::Urusan;
    tampak.next().is_some_and(teks) && tampak.next().is_none()
}

/// What stands in a field.
pub(super) fn kata(draf: &Draf, letak: Letak, simpul: &dyn Simpul) -> String {
    match simpul.susunan() {
        Susunan::Daun => daun(draf, letak, simpul),
        Susunan::Objek(_) | Susunan::Daftar => kata_baris(draf, simpul, "; "),
    }
}

/// What stands in a row or list: one text as it is, several fields with their names.
pub(super) fn kata_baris(draf: &Draf, simpul: &dyn Simpul, pemisah: &str) -> String {
    let mut bagian = Vec::new();
    match simpul.susunan() {
        Susunan::Daun => bagian.push(simpul.ketikan()),
        Susunan::Objek(skema) => {
            let tunggal = tunggal(skema);
            bidang_tampak(skema, simpul, &mut |letak, anak| {
                let isi = kata(draf, letak, anak);
                bagian.push(if tunggal { isi } else { format!("{}: {isi}", letak.label()) });
            });
        }
        Susunan::Daftar => {
            let baris = (0..simpul.panjang()).filter_map(|di| simpul.anak(di));
            bagian.extend(baris.map(|b| kata_baris(draf, b, ", ")));
        }
    }
    bagian.join(pemisah)
}

/// By what a row is told from its neighbours: the first thing that it says.
pub(super) fn nama_baris(draf: &Draf, simpul: &dyn Simpul) -> String {
    let mut nama = None;
    if let Susunan::Objek(skema) = simpul.susunan() {
        // A party by its name, not by its kind.
        let mut pertama = |letak: Letak, anak: &dyn Simpul| {
            let utama = matches!(letak.bidang.kunci, "nama" | "uraian");
            if nama.is_none() || utama && !matches!(nama, Some((true, _))) {
                nama = Some((utama, kata(draf, letak, anak)));
            }
        };
        bidang_tampak(skema, simpul, &mut pertama);
    }
    nama.map_or_else(|| tak_bernama().kalimat(), |(_, nama)| nama)
}

fn daun(draf: &Draf, letak: Letak, simpul: &dyn Simpul) -> String {
    let teks = simpul.ketikan();
    if simpul.mentah() {
        return teks;
    }
    match (letak.bidang.bentuk, letak.rupa()) {
        (Bentuk::Gambar, _) => match simpul.tertulis() {
            Some(Tertulis::Gambar { jenis, data }) if !data.is_empty() => {
                let jenis = jenis.trim_start_matches("image/").to_uppercase();
                gambar(jenis, ukuran(data.len() as u64 / 4 * 3)).kalimat()
            }
            _ => String::new(),
        },
        (Bentuk::Uang, _) if !teks.is_empty() => format!("Rp{teks}"),
        (Bentuk::Pilihan(nama, _), _) => antarmuka::pilihan(nama, &teks).map_or(teks, |p| p.label.to_owned()),
        (_, Rupa::Permil) => tarif(&teks, "‰"),
        (_, Rupa::Persen) => tarif(&teks, "%"),
        (_, Rupa::Pihak) => pihak(draf, &teks).unwrap_or(teks),
        (_, Rupa::Urusan) => URUSAN.iter().find(|u| u.id == teks).map_or(teks, |u| u.nama.to_owned()),
        _ if letak.bidang.kunci == "memenuhi" => {
            let hak = draf.pihak.iter().flat_map(|p| &p.hak).find(|h| !teks.is_empty() && h.id == teks);
            hak.map_or(teks, |h| h.uraian.clone())
        }
        _ => teks,
    }
}

/// Hundredths as a rate: `2,5%`.
fn tarif(perseratus: &str, tanda: &str) -> String {
    perseratus.parse::<u64>().map_or_else(
        |_| perseratus.to_owned(),
        |n| {
            let angka = format!("{},{:02}", bahasa::ribuan(n / 100), n % 100);
            format!("{}{tanda}", angka.trim_end_matches('0').trim_end_matches(','))
        },
    )
}

/// A party by its place and name.
fn pihak(draf: &Draf, id: &str) -> Option<String> {
    let di = draf.indeks_pihak(id)?;
    let nama = draf.pihak.get(di).map(|p| p.nama.trim()).filter(|n| !n.is_empty());
    let sebutan = sebutan_pihak(di);
    Some(nama.map_or_else(|| sebutan.clone(), |nama| format!("{sebutan} ({nama})")))
}

/// A row of a list in words: `PIHAK KEDUA`; `kewajiban 3, PIHAK KEDUA`.
pub(super) fn label_baris(daftar: &str, di: usize) -> String {
    if daftar == "pihak" {
        return sebutan_pihak(di);
    }
    let semua = nama_isian(daftar);
    let label = bidang_dari_jalur(daftar)
        .and_then(|(skema, b)| antarmuka::bidang(skema.nama, b.kunci))
        .map_or("", |l| l.label);
    match semua.strip_prefix(label) {
        Some(tempat) => format!("{label} {}{tempat}", di + 1),
        None => format!("{semua} {}", di + 1),
    }
}
