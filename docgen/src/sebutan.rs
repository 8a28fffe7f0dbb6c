//! How fields and parties are called on screens and in messages.

use crate::bahasa;
use crate::draf::bidang_dari_jalur;
use crate::teks::antarmuka::bidang;

/// The name of a field with that of the item in which it stands: `nama penandatangan, PIHAK KEDUA`; a path that is none
/// names itself.
pub fn nama_isian(jalur: &str) -> String {
    let label = |jalur: &str| {
        let (skema, b) = bidang_dari_jalur(jalur)?;
        Some(bidang(skema.nama, b.kunci)?.label)
    };
    let nama = label(jalur).unwrap_or(jalur);
    let Some((depan, sisa)) = jalur.split_once('[') else { return nama.to_owned() };
    match sisa.split_once(']').and_then(|(n, _)| n.parse::<usize>().ok()) {
        Some(n) if depan == "pihak" => format!("{nama}, {}", sebutan_pihak(n)),
        Some(n) => format!("{nama}, {} {}", label(depan).unwrap_or_default(), n + 1),
        None => nama.to_owned(),
    }
}

/// `PIHAK KESATU`, `PIHAK KEDUA`, … as the naskah calls its parties by default.
pub fn sebutan_pihak(indeks: usize) -> String {
    let urutan = u64::try_from(indeks + 1).ok().and_then(bahasa::urutan).unwrap_or_default();
    format!("PIHAK {}", urutan.to_uppercase())
}
