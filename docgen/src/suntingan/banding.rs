//! Paragraphs of then against paragraphs of now: what stayed, what was changed, what came and went.

use std::collections::{BTreeMap, BTreeSet};
use std::ops::Range;

use super::harapan::{Harapan, Paragraf, rapikan};
use crate::buka::dokumen::Potong;

/// Two paragraphs that share this many of a hundred words are one, changed.
const MIRIP: usize = 40;
/// Most comparisons within one stretch where nothing stayed; a naskah that was written anew is paired as it comes.
const BATAS_BANDING: usize = 40_000;
/// Longest number that a reference may show, in bytes: `Pasal 12 ayat (3) huruf b`.
const BATAS_RUJUKAN: usize = 60;

/// How often a stretch is searched again for paragraphs that stand once in it; a file made for it would never end.
const BATAS_DALAM: u8 = 32;

/// What happened to a paragraph.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Jenis {
    /// Its words are others.
    Diubah,
    /// It is new.
    Ditambah,
    /// It is gone.
    Dihapus,
}

/// An edited paragraph.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Suntingan {
    /// What happened.
    pub jenis: Jenis,
    /// The pasal in which it stands, as numbered at the export: `Pasal 5`; none in the opening, tables and signatures.
    pub pasal: Option<String>,
    /// Its number within it at the export: `(2)`, `a.`
    pub nomor: Option<String>,
    /// Its words at the export; empty when it is new.
    pub semula: String,
    /// Its words now; empty when it is gone.
    pub kini: String,
}

/// A paragraph of now.
struct Kini {
    teks: String,
    /// The words between its references, when it has any.
    pola: Vec<String>,
}

impl Kini {
    fn dari(potong: &[Potong]) -> Self {
        let semua: String = potong.iter().map(|(Potong::Teks(t) | Potong::Rujukan(t))| t.as_str()).collect();
        let mut pola = vec![String::new()];
        for p in potong {
            match (p, pola.last_mut()) {
                (Potong::Teks(t), Some(akhir)) => akhir.push_str(t),
                _ => pola.push(String::new()),
            }
        }
        // Spaces at the seams belong to the words, those within are one.
        let rapi = |s: &String| {
            let tepi = |ada: bool| if ada { " " } else { "" };
            let inti = rapikan(s);
            let (awal, akhir) = (s.starts_with(char::is_whitespace), s.ends_with(char::is_whitespace));
            if inti.is_empty() {
                tepi(awal).to_owned()
            } else {
                format!("{}{inti}{}", tepi(awal), tepi(akhir))
            }
        };
        let pola = if pola.len() > 1 { pola.iter().map(rapi).collect() } else { Vec::new() };
        Self { teks: rapikan(&semua), pola }
    }

    /// Whether these are the words of then, whatever number the references show now.
    fn sama(&self, teks: &str) -> bool {
        if self.teks == teks {
            return true;
        }
        let ([awal, tengah @ ..], Some(akhir)) = (self.pola.as_slice(), self.pola.last()) else {
            return false;
        };
        let Some(mut sisa) = teks.strip_prefix(awal.trim_start()) else { return false };
        for (i, pola) in tengah.iter().enumerate() {
            let terakhir = i + 1 == tengah.len();
            let letak = if terakhir {
                sisa.strip_suffix(akhir.trim_end()).map(str::len)
            } else {
                sisa.find(pola.as_str())
            };
            let Some(letak) = letak.filter(|n| *n <= BATAS_RUJUKAN) else { return false };
            sisa = sisa.get(letak + if terakhir { 0 } else { pola.len() }..).unwrap_or_default();
        }
        true
    }
}

/// The edits, in the order of the naskah.
pub(super) fn banding(harapan: &Harapan, dokumen: &[Vec<Potong>]) -> Vec<Suntingan> {
    let mut kini: Vec<Kini> = dokumen.iter().map(|p| Kini::dari(p)).collect();
    let ada: BTreeSet<&str> = kini.iter().map(|k| k.teks.as_str()).collect();
    // Where Word does not count, the number stands in the words.
    let mut berangka = BTreeSet::new();
    let mut semula: Vec<Paragraf> = Vec::new();
    for p in &harapan.paragraf {
        let tertulis = p.bernomor().filter(|teks| ada.contains(teks.as_str()));
        match tertulis {
            Some(teks) if p.hanya_nomor() => drop(berangka.insert(teks)),
            Some(teks) => semula.push(Paragraf { teks, ..p.clone() }),
            None if p.hanya_nomor() => {}
            None => semula.push(p.clone()),
        }
    }
    kini.retain(|k| !k.teks.is_empty() && !berangka.contains(&k.teks));
    let mut hasil = Vec::new();
    let (a, b): (Vec<&str>, Vec<&str>) =
        (semula.iter().map(|p| p.teks.as_str()).collect(), kini.iter().map(|k| k.teks.as_str()).collect());
    let mut celah = Vec::new();
    cari_celah(&a, &b, (0..a.len(), 0..b.len()), BATAS_DALAM, &mut celah);
    for (di_a, di_b) in celah {
        let (dulu, kini) = (semula.get(di_a.clone()).unwrap_or_default(), kini.get(di_b).unwrap_or_default());
        if harapan.berbaris
            && gabung(dulu.iter().map(|p| p.teks.as_str())) == gabung(kini.iter().map(|k| k.teks.as_str()))
        {
            continue;
        }
        let pasal = di_a.start.checked_sub(1).and_then(|di| semula.get(di)).and_then(|p| p.pasal.clone());
        isi_celah(dulu, kini, pasal, &mut hasil);
    }
    hasil
}

fn gabung<'a>(teks: impl Iterator<Item = &'a str>) -> String {
    teks.collect::<Vec<_>>().join(" ")
}

/// The stretches between what stayed: common ends first, then the paragraphs that stand once on either side and in the
/// same order on both.
fn cari_celah(
    a: &[&str],
    b: &[&str],
    (mut di_a, mut di_b): (Range<usize>, Range<usize>),
    sisa: u8,
    hasil: &mut Vec<(Range<usize>, Range<usize>)>,
) {
    while !di_a.is_empty() && !di_b.is_empty() && a.get(di_a.start) == b.get(di_b.start) {
        (di_a.start, di_b.start) = (di_a.start + 1, di_b.start + 1);
    }
    while !di_a.is_empty() && !di_b.is_empty() && a.get(di_a.end - 1) == b.get(di_b.end - 1) {
        (di_a.end, di_b.end) = (di_a.end - 1, di_b.end - 1);
    }
    if di_a.is_empty() && di_b.is_empty() {
        return;
    }
    let jangkar = if sisa > 0 { jangkar(a, b, &di_a, &di_b) } else { Vec::new() };
    if jangkar.is_empty() {
        hasil.push((di_a, di_b));
        return;
    }
    let (mut awal_a, mut awal_b) = (di_a.start, di_b.start);
    for (i, j) in jangkar.into_iter().chain([(di_a.end, di_b.end)]) {
        cari_celah(a, b, (awal_a..i, awal_b..j), sisa - 1, hasil);
        (awal_a, awal_b) = (i + 1, j + 1);
    }
}

/// Pairs of equal paragraphs that stand once on either side; the longest run of them in the same order.
fn jangkar(a: &[&str], b: &[&str], di_a: &Range<usize>, di_b: &Range<usize>) -> Vec<(usize, usize)> {
    let satu = |teks: &[&str], di: &Range<usize>| -> BTreeMap<String, Option<usize>> {
        let mut hasil = BTreeMap::new();
        for i in di.clone() {
            let kunci = teks.get(i).copied().unwrap_or_default().to_owned();
            hasil.entry(kunci).and_modify(|n| *n = None).or_insert(Some(i));
        }
        hasil
    };
    let tunggal = satu(b, di_b);
    let mut pasangan: Vec<(usize, usize)> =
        satu(a, di_a).into_iter().filter_map(|(kunci, i)| Some((i?, (*tunggal.get(&kunci)?)?))).collect();
    pasangan.sort_unstable();
    // Longest rising run: for each length the pair with the lowest end, and where each pair came from.
    let mut ujung: Vec<usize> = Vec::new();
    let mut asal: Vec<Option<usize>> = Vec::with_capacity(pasangan.len());
    for (n, (_, j)) in pasangan.iter().enumerate() {
        let letak = ujung.partition_point(|u| pasangan.get(*u).is_some_and(|(_, k)| k < j));
        asal.push(letak.checked_sub(1).and_then(|l| ujung.get(l)).copied());
        if letak == ujung.len() {
            ujung.push(n);
        } else if let Some(u) = ujung.get_mut(letak) {
            *u = n;
        }
    }
    let mut hasil = Vec::new();
    let mut ini = ujung.last().copied();
    while let Some(n) = ini {
        hasil.extend(pasangan.get(n).copied());
        ini = asal.get(n).copied().flatten();
    }
    hasil.reverse();
    hasil
}

/// What happened within a stretch: the paragraphs are paired, in order, so that they share the most words.
fn isi_celah(semula: &[Paragraf], kini: &[Kini], pasal: Option<String>, hasil: &mut Vec<Suntingan>) {
    let mut pasal = pasal;
    let (mut i, mut j) = (0, 0);
    let pasangan = pasangkan(semula, kini);
    for (di, dj) in pasangan.into_iter().chain([(semula.len(), kini.len())]) {
        for p in semula.get(i..di).unwrap_or_default() {
            hasil.push(Suntingan {
                jenis: Jenis::Dihapus,
                pasal: p.pasal.clone(),
                nomor: p.nomor.clone(),
                semula: p.teks.clone(),
                kini: String::new(),
            });
            pasal.clone_from(&p.pasal);
        }
        for k in kini.get(j..dj).unwrap_or_default() {
            hasil.push(Suntingan {
                jenis: Jenis::Ditambah,
                pasal: pasal.clone(),
                nomor: None,
                semula: String::new(),
                kini: k.teks.clone(),
            });
        }
        if let (Some(p), Some(k)) = (semula.get(di), kini.get(dj)) {
            pasal.clone_from(&p.pasal);
            if !k.sama(&p.teks) {
                hasil.push(Suntingan {
                    jenis: Jenis::Diubah,
                    pasal: p.pasal.clone(),
                    nomor: p.nomor.clone(),
                    semula: p.teks.clone(),
                    kini: k.teks.clone(),
                });
            }
        }
        (i, j) = (di + 1, dj + 1);
    }
}

/// Which paragraph of then is which of now.
fn pasangkan(semula: &[Paragraf], kini: &[Kini]) -> Vec<(usize, usize)> {
    let (tinggi, lebar) = (semula.len(), kini.len());
    if tinggi.saturating_mul(lebar) > BATAS_BANDING {
        return (0..tinggi.min(lebar)).map(|i| (i, i)).collect();
    }
    let kata_a: Vec<Vec<&str>> = semula.iter().map(|p| kata(&p.teks)).collect();
    let kata_b: Vec<Vec<&str>> = kini.iter().map(|k| kata(&k.teks)).collect();
    let nilai = |i: usize, j: usize| {
        let sama = semula.get(i).zip(kini.get(j)).is_some_and(|(p, k)| k.sama(&p.teks));
        let serupa = || kata_a.get(i).zip(kata_b.get(j)).map_or(0, |(a, b)| serupa(a, b));
        if sama { 100 } else { Some(serupa()).filter(|s| *s >= MIRIP).unwrap_or(0) }
    };
    // The best sum from each pair of places on.
    let mut jumlah = vec![0_usize; (tinggi + 1) * (lebar + 1)];
    let mut nilai_semua = vec![0_usize; tinggi * lebar];
    let di = |i: usize, j: usize| i * (lebar + 1) + j;
    let baca = |t: &[usize], d: usize| t.get(d).copied().unwrap_or_default();
    for i in (0..tinggi).rev() {
        for j in (0..lebar).rev() {
            let ini = nilai(i, j);
            if let Some(tempat) = nilai_semua.get_mut(i * lebar + j) {
                *tempat = ini;
            }
            let berpasangan = if ini > 0 { ini + baca(&jumlah, di(i + 1, j + 1)) } else { 0 };
            let terbaik = berpasangan.max(baca(&jumlah, di(i + 1, j))).max(baca(&jumlah, di(i, j + 1)));
            if let Some(tempat) = jumlah.get_mut(di(i, j)) {
                *tempat = terbaik;
            }
        }
    }
    let mut hasil = Vec::new();
    let (mut i, mut j) = (0, 0);
    while i < tinggi && j < lebar {
        let ini = baca(&nilai_semua, i * lebar + j);
        let terbaik = baca(&jumlah, di(i, j));
        if ini > 0 && terbaik == ini + baca(&jumlah, di(i + 1, j + 1)) {
            hasil.push((i, j));
            (i, j) = (i + 1, j + 1);
        } else if terbaik == baca(&jumlah, di(i + 1, j)) {
            i += 1;
        } else {
            j += 1;
        }
    }
    hasil
}

/// The words in alphabetical order, without the punctuation around them.
fn kata(teks: &str) -> Vec<&str> {
    let mut hasil: Vec<&str> =
        teks.split(' ').map(|k| k.trim_matches(|c: char| !c.is_alphanumeric())).collect();
    hasil.sort_unstable();
    hasil
}

/// How many of a hundred words two paragraphs share; both lists are sorted.
fn serupa(a: &[&str], b: &[&str]) -> usize {
    let (mut i, mut j, mut sama) = (0, 0, 0);
    while let (Some(x), Some(y)) = (a.get(i), b.get(j)) {
        match x.cmp(y) {
            std::cmp::Ordering::Less => i += 1,
            std::cmp::Ordering::Greater => j += 1,
            std::cmp::Ordering::Equal => (i, j, sama) = (i + 1, j + 1, sama + 1),
        }
    }
    200 * sama / (a.len() + b.len()).max(1)
}

#[cfg(test)]
mod tests {
    use super::*;

    fn harapan(teks: &[&str]) -> Harapan {
        let satu = |(i, t): (usize, &&str)| Paragraf {
            pasal: Some(format!("Pasal {}", i / 3 + 1)),
            nomor: Some(format!("({})", i % 3 + 1)),
            teks: (*t).to_owned(),
        };
        Harapan { paragraf: teks.iter().enumerate().map(satu).collect(), berbaris: false }
    }

    fn dokumen(teks: &[&str]) -> Vec<Vec<Potong>> {
        teks.iter().map(|t| vec![Potong::Teks((*t).to_owned())]).collect()
    }

    fn ringkas(a: &[&str], b: &[&str]) -> Vec<(Jenis, Option<String>, String, String)> {
        let semua = banding(&harapan(a), &dokumen(b)).into_iter();
        semua.map(|s| (s.jenis, s.pasal, s.semula, s.kini)).collect()
    }

    #[test]
    fn diubah_ditambah_dihapus_dan_dipindah() {
        let a = [
            "pihak a membayar",
            "pihak b menerima",
            "kembar",
            "kembar",
            "jangka waktu tiga tahun",
            "penutup",
        ];
        assert_eq!(ringkas(&a, &a), []);
        // The number in the words where Word does not count.
        let mut b = a;
        b[1] = "(2)  pihak b menerima";
        assert_eq!(ringkas(&a, &b), []);
        let b =
            ["pihak a membayar", "pihak b menolak", "kembar", "kembar", "baru", "jangka waktu tiga tahun"];
        let harap = [
            (Jenis::Diubah, "Pasal 1", "pihak b menerima", "pihak b menolak"),
            (Jenis::Ditambah, "Pasal 2", "", "baru"),
            (Jenis::Dihapus, "Pasal 2", "penutup", ""),
        ];
        let harap: Vec<_> =
            harap.map(|(j, p, a, b)| (j, Some(p.to_owned()), a.to_owned(), b.to_owned())).into();
        assert_eq!(ringkas(&a, &b), harap);
        let pindah = ringkas(&a, &["penutup", a[0], a[1], a[2], a[3], a[4]]);
        assert_eq!(pindah.len(), 2, "{pindah:?}");
        assert_eq!(ringkas(&a, &[]).len(), 6);
        assert_eq!(ringkas(&[], &a).len(), 6);
    }

    #[test]
    fn rujukan_yang_dihitung_ulang_bukan_suntingan() {
        let semula = harapan(&["sesuai dengan Pasal 7 dan Pasal 12 ayat (3), berlaku"]);
        let potong = |ubah: &str| {
            vec![vec![
                Potong::Teks("sesuai  dengan ".to_owned()),
                Potong::Rujukan("Pasal 8".to_owned()),
                Potong::Teks(" dan ".to_owned()),
                Potong::Rujukan("Pasal 13".to_owned()),
                Potong::Teks(" ayat ".to_owned()),
                Potong::Rujukan("(4)".to_owned()),
                Potong::Teks(ubah.to_owned()),
            ]]
        };
        assert_eq!(banding(&semula, &potong(", berlaku")), []);
        assert_eq!(banding(&semula, &potong(", tidak berlaku")).len(), 1);
        // A reference at either end.
        let ujung = vec![vec![
            Potong::Rujukan("Pasal 1".to_owned()),
            Potong::Teks(" dan ".to_owned()),
            Potong::Rujukan("Pasal 2".to_owned()),
        ]];
        assert_eq!(banding(&harapan(&["Pasal 3 dan Pasal 4"]), &ujung), []);
        assert_eq!(banding(&harapan(&["Pasal 3 atau Pasal 4"]), &ujung).len(), 1);
    }

    #[test]
    fn naskah_yang_ditulis_ulang_tidak_menghabiskan_waktu() {
        let a: Vec<String> = (0..6_000).map(|n| format!("paragraf lama ke-{n}")).collect();
        let b: Vec<String> = (0..6_000).map(|n| format!("kalimat baru nomor {n}")).collect();
        let (a, b): (Vec<&str>, Vec<&str>) =
            (a.iter().map(String::as_str).collect(), b.iter().map(String::as_str).collect());
        assert_eq!(ringkas(&a, &b).len(), 6_000);
        let kembar = vec!["sama"; 6_000];
        assert_eq!(ringkas(&kembar, &kembar[..5_999]).len(), 1);
    }
}
