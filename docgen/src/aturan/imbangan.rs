//! The family `IMB`: rights and duties that do not balance, over the mirror of [`crate::cermin`].
//!
//! A row counts as answered when it is linked to its counterpart. A draft whose rows nobody has paired yet is not lopsided
//! for that: there a row of another party that plainly speaks of the same thing counts too.

use super::dasar::{SELALU, pp28, praktik, uu23};
use super::jenis::{Aturan, Cakupan, Diagnosa, Hasil, Status};
use super::kewajiban;
use super::konteks::{Konteks, jalur_pihak, kosong, rapatkan};
use super::muatan_naskah::Muatan;
use super::pesan::{Nilai, Pesan, kunci};
use crate::cermin::{self, Letak};
use crate::draf::{Draf, Pihak};
use crate::ranah::{Dokumen, KelasKerjaSama, Rujukan, Tanda, Tingkat};

const KSD: &[KelasKerjaSama] = &[KelasKerjaSama::Ksdd, KelasKerjaSama::Ksdpk];
const HUKUM: &[Rujukan] = &[uu23("Pasal 366 ayat (2) huruf a"), pp28("Pasal 19 ayat (2) huruf a")];
const PRAKTIK: &[Rujukan] = &[praktik("praktik penyusunan naskah")];

/// The pasal of rights and duties.
pub(super) const PASAL: &str = "hak-kewajiban";

/// To which naskah the family applies.
pub(super) const CAKUPAN: Cakupan =
    Cakupan { kelas: KSD, dokumen: &[Dokumen::PerjanjianKerjaSama], bagian: Some(Muatan::HakKewajiban) };

pub(super) static ATURAN: &[Aturan] = &[
    imb("IMB-001", "hanya-kewajiban", Tingkat::Peringatan, halaman!("imbangan/IMB-001.md"), hanya_kewajiban),
    imb("IMB-002", "tanpa-kewajiban", Tingkat::Peringatan, halaman!("imbangan/IMB-002.md"), tanpa_kewajiban),
    imb("IMB-003", "hak-tanpa-kewajiban", Tingkat::Saran, SARAN, hak_tanpa_lawan),
    imb("IMB-004", "kewajiban-tanpa-hak", Tingkat::Saran, SARAN, kewajiban_tanpa_lawan),
    imb("IMB-005", "ukuran-lentur", Tingkat::Saran, SARAN, kewajiban::lentur),
    imb("IMB-006", "uang-tanpa-pembayar", Tingkat::Saran, SARAN, uang_tanpa_pembayar),
];

const SARAN: &str = halaman!("imbangan/IMB.md");

/// A rule of the family. Only that both sides have rights and duties rests on the law; the rest is good drafting.
const fn imb(
    id: &'static str,
    nama: &'static str,
    tingkat: Tingkat,
    uraian: &'static str,
    periksa: fn(&Konteks<'_>) -> Hasil,
) -> Aturan {
    let (dasar, tanda) =
        if matches!(tingkat, Tingkat::Peringatan) { (HUKUM, Tanda::V) } else { (PRAKTIK, Tanda::D) };
    Aturan {
        id,
        nama,
        tingkat,
        dasar,
        tanda,
        berlaku: SELALU,
        cakupan: CAKUPAN,
        sejak: "0.1.0",
        status: Status::Berlaku,
        uraian,
        periksa,
    }
}

/// A list of rows of a party.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum Sisi {
    /// Rights.
    Hak,
    /// Duties.
    Kewajiban,
}

impl Sisi {
    /// Name of the field in the draft.
    const fn bidang(self) -> &'static str {
        match self {
            Self::Hak => "hak",
            Self::Kewajiban => "kewajiban",
        }
    }

    /// The words of the rows of a party; empty ones are gaps and judged elsewhere.
    fn baris(self, p: &Pihak) -> Vec<(usize, &str)> {
        let semua: Vec<&str> = match self {
            Self::Hak => p.hak.iter().map(|h| h.uraian.as_str()).collect(),
            Self::Kewajiban => p.kewajiban.iter().map(|w| w.uraian.as_str()).collect(),
        };
        semua.into_iter().enumerate().filter(|(_, u)| !kosong(u)).collect()
    }

    fn ada(self, p: &Pihak) -> bool {
        !self.baris(p).is_empty()
    }
}

/// Most rows that one sentence names.
const BARIS_TERBANYAK: usize = 5;

/// A finding about rows of a party.
pub(super) fn temuan(
    k: &Konteks<'_>,
    pihak: usize,
    sisi: Sisi,
    baris: &[usize],
    pesan: fn(Nilai, Nilai) -> Pesan,
) -> Diagnosa {
    let (sebut, jalur) = rangkai(k, pihak, sisi, baris);
    di_baris(jalur, pesan(k.sebut(pihak), sebut))
}

/// A finding at rows, all in the pasal of rights and duties.
pub(super) fn di_baris(jalur: Vec<String>, pesan: Pesan) -> Diagnosa {
    let mut jalur = jalur.into_iter();
    Diagnosa::baru(jalur.next().unwrap_or_default(), pesan).juga(jalur).di_pasal(PASAL)
}

/// Rows of a party for a sentence, the first of them with their words and their places, and the places of all.
pub(super) fn rangkai(k: &Konteks<'_>, pihak: usize, sisi: Sisi, baris: &[usize]) -> (Nilai, Vec<String>) {
    let bidang = sisi.bidang();
    let jalur: Vec<String> = baris.iter().map(|n| jalur_pihak(pihak, &format!("{bidang}[{n}]"))).collect();
    let isi = k.draf.pihak.get(pihak).map(|p| sisi.baris(p)).unwrap_or_default();
    let uraian = |n: usize| isi.iter().find(|(m, _)| *m == n).map_or("", |(_, u)| *u);
    let awal = baris.iter().zip(&jalur).take(BARIS_TERBANYAK);
    let mut sebut: Vec<Nilai> =
        awal.map(|(n, j)| satu_baris(uraian(*n), Nilai::Kata(j.clone())).into()).collect();
    if let Some(sisa) = baris.len().checked_sub(BARIS_TERBANYAK).filter(|n| *n > 0) {
        sebut.push(baris_lain(sisa).into());
    }
    (sebut.into(), jalur)
}

/// Why the rows cannot be weighed: the officer wrote the pasal, so that the naskah does not hold them.
pub(super) fn ditulis_sendiri(k: &Konteks<'_>) -> Option<Hasil> {
    k.kata_sendiri(PASAL).then(|| Hasil::TidakBerlaku { sebab: tulisan_sendiri() })
}

/// IMB-001.
fn hanya_kewajiban(k: &Konteks<'_>) -> Hasil {
    satu_sisi(k, Sisi::Kewajiban)
}

/// IMB-002.
fn tanpa_kewajiban(k: &Konteks<'_>) -> Hasil {
    satu_sisi(k, Sisi::Hak)
}

/// Parties with rows on one side only. The law names rights and duties of the parties for KSDPK; for KSDD only practice
/// asks them.
fn satu_sisi(k: &Konteks<'_>, sisi: Sisi) -> Hasil {
    if let Some(hasil) = ditulis_sendiri(k) {
        return hasil;
    }
    let lawan = if sisi == Sisi::Hak { Sisi::Kewajiban } else { Sisi::Hak };
    let mut semua = Vec::new();
    for (i, p) in k.pihak().filter(|(_, p)| sisi.ada(p) && !lawan.ada(p)) {
        let baris: Vec<usize> = sisi.baris(p).into_iter().map(|(n, _)| n).collect();
        let mut d = match sisi {
            Sisi::Kewajiban => temuan(k, i, sisi, &baris, tanpa_hak).petunjuk(tanpa_hak_petunjuk()),
            Sisi::Hak => temuan(k, i, sisi, &baris, tanpa_wajib).petunjuk(tanpa_wajib_petunjuk()),
        };
        // The empty list comes first: that is where the officer goes.
        d.lokasi.insert(
            0,
            crate::ranah::Lokasi {
                jalur: Some(jalur_pihak(i, lawan.bidang())),
                pasal: Some(PASAL.to_owned()),
            },
        );
        if k.kelas() == Some(KelasKerjaSama::Ksdd) {
            d = d.sebagai(Tingkat::Saran);
        }
        semua.push(match seberang(k.draf, i) {
            Some(j) => lengkapi(k, d, sisi, j, i),
            None => d,
        });
    }
    Hasil::dari(semua, Vec::new())
}

/// IMB-003.
fn hak_tanpa_lawan(k: &Konteks<'_>) -> Hasil {
    per_pihak(k, |i| {
        if !lain(k.draf, i).any(|p| Sisi::Kewajiban.ada(p)) {
            return None;
        }
        let baris: Vec<usize> = tak_berbalas(k.draf, Sisi::Hak, i)
            .into_iter()
            .filter(|n| !tanpa_pembayar(k.draf, i, *n))
            .collect();
        let d = (!baris.is_empty()).then(|| temuan(k, i, Sisi::Hak, &baris, hak_sepi))?;
        let d = d.petunjuk(hak_sepi_petunjuk());
        Some(match seberang(k.draf, i) {
            Some(j) => lengkapi(k, d, Sisi::Hak, i, j),
            None => d,
        })
    })
}

/// IMB-004. A single duty may well stand alone (to mend what one has spoilt); it is told when such duties outnumber those
/// that answer a right, or when a duty names a right that nobody else has. That nobody else has any right is IMB-001.
fn kewajiban_tanpa_lawan(k: &Konteks<'_>) -> Hasil {
    per_pihak(k, |i| {
        let sendiri = k.draf.pihak.get(i).filter(|_| lain(k.draf, i).any(|p| Sisi::Hak.ada(p)))?;
        let semua = Sisi::Kewajiban.baris(sendiri);
        let gantung = menggantung(k.draf, i);
        let gantung: Vec<usize> = semua.iter().map(|(n, _)| *n).filter(|n| gantung.contains(n)).collect();
        if !gantung.is_empty() {
            let d = temuan(k, i, Sisi::Kewajiban, &gantung, wajib_gantung).petunjuk(wajib_gantung_petunjuk());
            return Some(d.perbaikan(wajib_gantung_perbaikan(k.sebut(i)), move |draf| lepaskan(draf, i)));
        }
        let baris = tak_berbalas(k.draf, Sisi::Kewajiban, i);
        if baris.len() * 2 <= semua.len() {
            return None;
        }
        let d = temuan(k, i, Sisi::Kewajiban, &baris, wajib_sepi).petunjuk(wajib_sepi_petunjuk());
        Some(match seberang(k.draf, i) {
            Some(j) => lengkapi(k, d, Sisi::Kewajiban, i, j),
            None => d,
        })
    })
}

/// The duties of a party that name a right which no other party has.
fn menggantung(d: &Draf, i: usize) -> Vec<usize> {
    cermin::cermin(d).pihak.into_iter().nth(i).map(|p| p.menggantung).unwrap_or_default()
}

/// Takes away the names of rights that nobody has.
fn lepaskan(draf: &mut Draf, i: usize) {
    let gantung = menggantung(draf, i);
    let Some(p) = draf.pihak.get_mut(i) else { return };
    for (_, w) in p.kewajiban.iter_mut().enumerate().filter(|(n, _)| gantung.contains(n)) {
        w.memenuhi.clear();
    }
}

/// IMB-006: a right to money that nobody owes, or a payment in the officer's own words without the one who pays.
fn uang_tanpa_pembayar(k: &Konteks<'_>) -> Hasil {
    let mut semua = kewajiban::bayar_tanpa_pihak(k);
    let baris = per_pihak(k, |i| {
        let mut baris = tak_berbalas(k.draf, Sisi::Hak, i);
        baris.retain(|n| tanpa_pembayar(k.draf, i, *n));
        let d = (!baris.is_empty()).then(|| temuan(k, i, Sisi::Hak, &baris, uang_sepi))?;
        Some(d.petunjuk(uang_sepi_petunjuk()))
    });
    match baris {
        Hasil::Temuan(d) => semua.extend(d),
        Hasil::TidakBerlaku { .. } if semua.is_empty() => return baris,
        _ => {}
    }
    Hasil::dari(semua, Vec::new())
}

/// At most one finding for each party of a naskah that holds the rows.
fn per_pihak(k: &Konteks<'_>, periksa: impl FnMut(usize) -> Option<Diagnosa>) -> Hasil {
    if let Some(hasil) = ditulis_sendiri(k) {
        return hasil;
    }
    Hasil::dari((0..k.draf.pihak.len()).filter_map(periksa).collect(), Vec::new())
}

/// The other parties.
fn lain(d: &Draf, i: usize) -> impl Iterator<Item = &Pihak> {
    d.pihak.iter().enumerate().filter(move |(j, _)| *j != i).map(|(_, p)| p)
}

/// The one other party; among several nobody but the officer can say who owes what.
fn seberang(d: &Draf, i: usize) -> Option<usize> {
    (d.pihak.len() == 2 && i < 2).then(|| 1 - i)
}

/// Offers to write the counterpart of the unanswered rows of `dari` for the party `ke`, if that answers them all (ids may
/// be equal, and then it does not).
fn lengkapi(k: &Konteks<'_>, d: Diagnosa, sisi: Sisi, dari: usize, ke: usize) -> Diagnosa {
    let mut coba = k.draf.clone();
    balas(&mut coba, sisi, dari, ke);
    if coba == *k.draf || !tak_berbalas(&coba, sisi, dari).is_empty() {
        return d;
    }
    let judul = match sisi {
        Sisi::Hak => tambah_kewajiban(k.sebut(ke)),
        Sisi::Kewajiban => tambah_hak(k.sebut(ke)),
    };
    d.perbaikan(judul, move |draf| balas(draf, sisi, dari, ke))
}

/// Writes the counterpart of every unanswered row of `dari` for the party `ke`.
fn balas(draf: &mut Draf, sisi: Sisi, dari: usize, ke: usize) {
    let baris = tak_berbalas(draf, sisi, dari);
    if baris.is_empty() {
        return;
    }
    cermin::beri_id(draf);
    for n in baris {
        match sisi {
            Sisi::Hak => {
                let baru = cermin::kewajiban_cermin(draf, dari, n).into_iter().find(|(i, _)| *i == ke);
                if let (Some((_, w)), Some(p)) = (baru, draf.pihak.get_mut(ke)) {
                    p.kewajiban.push(w);
                }
            }
            Sisi::Kewajiban => {
                let baru = cermin::hak_cermin(draf, dari, n).into_iter().find(|(i, _)| *i == ke);
                let Some((_, h)) = baru else { continue };
                if let Some(w) = draf.pihak.get_mut(dari).and_then(|p| p.kewajiban.get_mut(n)) {
                    w.memenuhi.clone_from(&h.id);
                }
                if let Some(p) = draf.pihak.get_mut(ke) {
                    p.hak.push(h);
                }
            }
        }
    }
}

/// Rows of a party without counterpart. Once rows are paired the mirror decides; before that a row has its counterpart
/// when a row of another party plainly speaks of the same thing.
fn tak_berbalas(d: &Draf, sisi: Sisi, i: usize) -> Vec<usize> {
    let cermin = cermin::cermin(d);
    let berpasangan = cermin.pihak.iter().flat_map(|p| &p.hak).any(|pemenuh| !pemenuh.is_empty());
    let hak: Vec<Letak> = cermin.hak_tanpa_kewajiban().collect();
    let wajib: Vec<Letak> = cermin.kewajiban_lepas().chain(cermin.kewajiban_menggantung()).collect();
    let sendiri = if sisi == Sisi::Hak { &hak } else { &wajib };
    let terjawab = |ini: Letak| match sisi {
        Sisi::Hak => wajib.iter().any(|w| w.pihak != i && sehal(d, ini, *w)),
        Sisi::Kewajiban => hak.iter().any(|h| h.pihak != i && sehal(d, *h, ini)),
    };
    let Some(p) = d.pihak.get(i) else { return Vec::new() };
    let sepi = |n: usize, uraian: &str| {
        let ini = Letak { pihak: i, baris: n };
        let kuasa = sisi == Sisi::Hak && kuasa(uraian);
        sendiri.contains(&ini) && !kuasa && (berpasangan || !terjawab(ini))
    };
    sisi.baris(p).into_iter().filter(|(n, u)| sepi(*n, u)).map(|(n, _)| n).collect()
}

/// Rights that are powers: nobody has to do anything so that they can be used.
fn kuasa(uraian: &str) -> bool {
    const KATA: &[&str] = &[
        "menolak",
        "menghentikan",
        "mengakhiri",
        "menangguhkan",
        "menunda",
        "memutuskan",
        "menetapkan",
        "menentukan",
        "membatalkan",
        "mengundurkan",
    ];
    rapatkan(uraian).split(' ').next().is_some_and(|k| KATA.contains(&k))
}

/// Whether a right and a duty plainly speak of the same thing: they share a word that carries meaning, after the right
/// has been put into the words of a duty.
fn sehal(d: &Draf, hak: Letak, wajib: Letak) -> bool {
    let (Some(h), Some(w)) = (
        d.pihak.get(hak.pihak).and_then(|p| p.hak.get(hak.baris)),
        d.pihak.get(wajib.pihak).and_then(|p| p.kewajiban.get(wajib.baris)),
    ) else {
        return false;
    };
    let dicari = cermin::kata_kewajiban(d, &h.uraian, hak.pihak, wajib.pihak);
    sekata(&dicari, &w.uraian)
}

/// Whether two texts share a word that carries meaning.
fn sekata(a: &str, b: &str) -> bool {
    const UMUM: &[&str] = &[
        "pihak",
        "kesatu",
        "pertama",
        "kedua",
        "ketiga",
        "keempat",
        "para",
        "yang",
        "dengan",
        "untuk",
        "dari",
        "dalam",
        "pada",
        "kepada",
        "oleh",
        "atas",
        "serta",
        "setiap",
        "secara",
        "sesuai",
        "selama",
        "paling",
        "sedikit",
        "lama",
        "lambat",
        "tanpa",
        "bagi",
        "sebagai",
        "kerja",
        "sama",
        "perjanjian",
        "seluruh",
        "semua",
        "hari",
        "bulan",
        "tahun",
        "atau",
        "menyampaikan",
        "memberikan",
        "menyediakan",
        "menyerahkan",
        "melaksanakan",
        "memenuhi",
        "menghormati",
        "mengizinkan",
        "memastikan",
        "hasil",
        "kegiatan",
        "pelaksanaan",
        "telah",
        "agar",
    ];
    let pisah = |t: &str| -> Vec<String> {
        let kecil = rapatkan(t);
        let kata = kecil.split(|c: char| !c.is_alphanumeric());
        kata.filter(|k| k.len() > 3 && !UMUM.contains(k)).map(str::to_owned).collect()
    };
    let b = pisah(b);
    pisah(a).iter().any(|k| b.contains(k))
}

/// Whether a right is one to money for which no source of money stands either.
fn tanpa_pembayar(d: &Draf, pihak: usize, baris: usize) -> bool {
    let Some(hak) = d.pihak.get(pihak).and_then(|p| p.hak.get(baris)) else { return false };
    let dibiayai = |s: &crate::draf::Sumber| {
        sekata(&hak.uraian, &s.untuk) && d.indeks_pihak(&s.pihak).is_some_and(|lain| lain != pihak)
    };
    kewajiban::uang(&hak.uraian) && !d.pembiayaan.sumber.iter().any(dibiayai)
}

kunci! {
    satu_baris = "imbangan.baris" (uraian, jalur);
    baris_lain = "imbangan.baris-lain" (banyak);
    tulisan_sendiri = "imbangan.tulisan-sendiri" ();
    tambah_kewajiban = "imbangan.perbaikan-kewajiban" (pihak);
    tambah_hak = "imbangan.perbaikan-hak" (pihak);
    tanpa_hak = "IMB-001.temuan" (pihak, baris);
    tanpa_hak_petunjuk = "IMB-001.petunjuk" ();
    tanpa_wajib = "IMB-002.temuan" (pihak, baris);
    tanpa_wajib_petunjuk = "IMB-002.petunjuk" ();
    hak_sepi = "IMB-003.temuan" (pihak, baris);
    hak_sepi_petunjuk = "IMB-003.petunjuk" ();
    wajib_sepi = "IMB-004.temuan" (pihak, baris);
    wajib_sepi_petunjuk = "IMB-004.petunjuk" ();
    wajib_gantung = "IMB-004.temuan-gantung" (pihak, baris);
    wajib_gantung_petunjuk = "IMB-004.petunjuk-gantung" ();
    wajib_gantung_perbaikan = "IMB-004.perbaikan-gantung" (pihak);
    uang_sepi = "IMB-006.temuan" (pihak, baris);
    uang_sepi_petunjuk = "IMB-006.petunjuk" ();
}

#[cfg(test)]
mod tests;
