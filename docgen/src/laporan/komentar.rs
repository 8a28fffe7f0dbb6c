//! Findings as remarks beside the paragraphs that they concern, for the working copy in Word.

use super::teks::{kata_pengecualian, kata_petunjuk};
use super::{Laporan, Tempat, Temuan};
use crate::aturan::Nilai;
use crate::aturan::pesan::kunci;
use crate::naskah::{Gaya, Komentar, NaskahBernomor, ParagrafJadi, SebarisJadi};

/// One remark for each finding, at the first of its places that the naskah shows; a finding without a place stands at
/// the first paragraph.
pub fn komentar(laporan: &Laporan, naskah: &NaskahBernomor) -> Vec<Komentar> {
    let paragraf = naskah.paragraf();
    let satu = |t: &Temuan| {
        let letak = t.lokasi.iter().enumerate().find_map(|(i, l)| Some((i, cari(&paragraf, l)?)));
        Komentar {
            paragraf: letak.map_or(0, |(_, p)| p),
            penulis: penulis().kalimat(),
            isi: isi(t, letak.map(|(i, _)| i)),
        }
    };
    laporan.temuan.iter().map(satu).collect()
}

/// What a remark says; `di` is the place at which it stands, so that only the others are named.
fn isi(t: &Temuan, di: Option<usize>) -> Vec<String> {
    let tanda = Nilai::istilah("tanda", t.tanda.kode());
    let mut isi = vec![
        kepala(t.id, Nilai::istilah("tingkat", t.tingkat.kode())).kalimat(),
        t.pesan.clone(),
        dasar(Nilai::Kata(t.dasar.join("; ")), tanda).kalimat(),
    ];
    isi.extend(t.petunjuk.iter().map(|p| kata_petunjuk(p)));
    let mut lain: Vec<&str> = Vec::new();
    let sini = di.and_then(|i| t.lokasi.get(i)).and_then(|l| l.nomor.as_deref());
    for nomor in t.lokasi.iter().filter_map(|l| l.nomor.as_deref()) {
        if Some(nomor) != sini && !lain.contains(&nomor) {
            lain.push(nomor);
        }
    }
    if !lain.is_empty() {
        isi.push(juga(Nilai::Kata(lain.join(", "))).kalimat());
    }
    isi.extend(t.pengecualian.as_ref().map(|p| kata_pengecualian(p).kalimat()));
    isi
}

/// The paragraph of a place: that which rests on the same field or the nearest one, within its pasal where that is
/// known; else the heading of the pasal.
fn cari(paragraf: &[&ParagrafJadi], tempat: &Tempat) -> Option<usize> {
    let pasal = tempat.pasal.as_deref().filter(|_| tempat.nomor.is_some());
    let di_pasal = |p: &ParagrafJadi| pasal.is_none() || p.pasal.as_deref() == pasal;
    let mut terbaik: Option<(usize, usize)> = None;
    if let Some(jalur) = tempat.jalur.as_deref() {
        for (i, p) in paragraf.iter().enumerate().filter(|(_, p)| di_pasal(p)) {
            let nilai = dekat(p, jalur);
            if nilai > terbaik.map_or(0, |(n, _)| n) {
                terbaik = Some((nilai, i));
            }
        }
    }
    let judul = || paragraf.iter().position(|p| p.gaya == Gaya::Pasal && p.pasal.as_deref() == pasal);
    terbaik.map(|(_, i)| i).or_else(|| pasal.and_then(|_| judul()))
}

/// How near a paragraph stands to a field: first by the levels of the path in common, then the field itself, then the body
/// before the title, which only repeats it.
fn dekat(p: &ParagrafJadi, jalur: &str) -> usize {
    let celah = p.isi.iter().filter_map(|s| match s {
        SebarisJadi::Kosong { jalur, .. } => Some(jalur.as_str()),
        SebarisJadi::Teks(..) | SebarisJadi::Rujukan(_) | SebarisJadi::GantiBaris | SebarisJadi::Tab => None,
    });
    let milik = celah.chain(p.asal.isian.as_deref());
    match milik.map(|m| bersama(m, jalur) * 2 + usize::from(m == jalur)).max() {
        None | Some(0) => 0,
        Some(nilai) => nilai * 2 + usize::from(!matches!(p.gaya, Gaya::Judul | Gaya::NomorNaskah)),
    }
}

/// Levels that two paths share from their beginning; a list without an index shares with each of its items.
fn bersama(a: &str, b: &str) -> usize {
    let nama = |s: &str| s.split('[').next().unwrap_or_default().to_owned();
    let sama =
        |(a, b): &(&str, &str)| a == b || (nama(a) == nama(b) && !(a.contains('[') && b.contains('[')));
    a.split('.').zip(b.split('.')).take_while(sama).count()
}

kunci! {
    penulis = "komentar.penulis" ();
    kepala = "komentar.kepala" (id, tingkat);
    dasar = "komentar.dasar" (dasar, tanda);
    juga = "komentar.juga" (tempat);
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn jalur_yang_berdekatan() {
        assert_eq!(bersama("pihak[0].penandatangan.nama", "pihak[0].penandatangan.kuasa.nomor"), 2);
        assert_eq!(bersama("pihak[0].nama", "pihak[1].nama"), 0);
        assert_eq!(bersama("pihak[1].nama", "pihak"), 1);
        assert_eq!(bersama("jangka_waktu.mulai", "jangka_waktu.lama"), 1);
        assert_eq!(bersama("judul", "tujuan"), 0);
    }
}
