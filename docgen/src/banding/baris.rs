//! Which row of one list is which row of another: by id, then by content, then by likeness and place.

use std::collections::{BTreeMap, BTreeSet};

use crate::draf::berkas::Tulis;
use crate::draf::{Simpul, Susunan};

/// Above this many pairs of rows only equal beginnings and ends are looked for.
const BATAS_URUT: usize = 4_000_000;
/// Above this many pairs of rows between two equal ones the place alone decides.
const BATAS_MIRIP: usize = 2_500;

/// One row in up to three lists, by its index in each.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq)]
pub(super) struct Baris {
    pub(super) dasar: Option<usize>,
    pub(super) sendiri: Option<usize>,
    pub(super) lain: Option<usize>,
}

/// A list with what its rows are known by.
struct Daftar<'a> {
    simpul: &'a dyn Simpul,
    id: Vec<String>,
    isi: Vec<String>,
}

impl<'a> Daftar<'a> {
    fn baru(simpul: &'a dyn Simpul) -> Self {
        let baris = || (0..simpul.panjang()).filter_map(|di| simpul.anak(di));
        let isi = baris().map(|b| serde_json::to_string(&Tulis(b)).unwrap_or_default()).collect();
        Self { simpul, id: baris().map(id).collect(), isi }
    }

    fn id(&self, di: usize) -> &str {
        self.id.get(di).map_or("", String::as_str)
    }

    fn isi(&self, di: usize) -> &str {
        self.isi.get(di).map_or("", String::as_str)
    }

    /// Words of a row, to see how alike two are.
    fn kata(&self, di: usize) -> BTreeSet<String> {
        let mut hasil = BTreeSet::new();
        if let Some(baris) = self.simpul.anak(di) {
            kumpulkan(baris, &mut hasil);
        }
        hasil
    }
}

/// The id of a row; empty when it has none.
fn id(baris: &dyn Simpul) -> String {
    let Susunan::Objek(skema) = baris.susunan() else { return String::new() };
    let di = skema.bidang.iter().position(|b| b.kunci == "id");
    di.and_then(|di| baris.anak(di)).map(Simpul::ketikan).unwrap_or_default()
}

fn kumpulkan(simpul: &dyn Simpul, hasil: &mut BTreeSet<String>) {
    hasil.extend(simpul.ketikan().split_whitespace().map(str::to_lowercase));
    for anak in (0..simpul.panjang()).filter_map(|di| simpul.anak(di)) {
        kumpulkan(anak, hasil);
    }
}

/// The rows of all lists: those of the own list in its order, those of the other woven in behind the row that they
/// follow there, and at the end those that only the base has.
pub(super) fn cocokkan(dasar: Option<&dyn Simpul>, sendiri: &dyn Simpul, lain: &dyn Simpul) -> Vec<Baris> {
    let (s, l) = (Daftar::baru(sendiri), Daftar::baru(lain));
    let mut semua: Vec<Baris> = Vec::new();
    let (mut sisa_s, mut sisa_l): (Vec<usize>, Vec<usize>) =
        ((0..s.isi.len()).collect(), (0..l.isi.len()).collect());
    let mut pasangan = Vec::new();
    if let Some(d) = dasar.map(Daftar::baru) {
        let (ds, dl) = (pasangkan(&d, &s), pasangkan(&d, &l));
        semua.extend(ds.iter().zip(&dl).enumerate().map(|(i, (s, l))| Baris {
            dasar: Some(i),
            sendiri: *s,
            lain: *l,
        }));
        sisa_s.retain(|i| !ds.contains(&Some(*i)));
        sisa_l.retain(|i| !dl.contains(&Some(*i)));
        // What both added is the same row only under the same id or with the same words.
        seiring(&mut pasangan, &mut sisa_s, &mut sisa_l, |i, j| !s.id(i).is_empty() && s.id(i) == l.id(j));
        seiring(&mut pasangan, &mut sisa_s, &mut sisa_l, |i, j| s.isi(i) == l.isi(j));
    } else {
        let sl = pasangkan(&s, &l);
        pasangan.extend(sl.iter().enumerate().filter_map(|(i, j)| Some((i, (*j)?))));
        sisa_s.retain(|i| sl.get(*i).is_some_and(Option::is_none));
        sisa_l.retain(|j| !sl.contains(&Some(*j)));
    }
    semua.extend(pasangan.into_iter().map(|(i, j)| Baris { dasar: None, sendiri: Some(i), lain: Some(j) }));
    semua.extend(sisa_s.into_iter().map(|i| Baris { sendiri: Some(i), ..Baris::default() }));
    semua.extend(sisa_l.into_iter().map(|j| Baris { lain: Some(j), ..Baris::default() }));
    let mut urutan = anyam(&semua, |b| b.sendiri, |b| b.lain);
    urutan.extend(
        (0..semua.len()).filter(|n| semua.get(*n).is_some_and(|b| b.sendiri.is_none() && b.lain.is_none())),
    );
    urutan.into_iter().filter_map(|n| semua.get(n).copied()).collect()
}

/// Rows by number in the order of the main list, those of the second list woven in behind the row that they follow there.
pub(super) fn anyam(
    semua: &[Baris],
    utama: impl Fn(&Baris) -> Option<usize>,
    kedua: impl Fn(&Baris) -> Option<usize>,
) -> Vec<usize> {
    let berurut = |letak: &dyn Fn(&Baris) -> Option<usize>| {
        let mut hasil: Vec<(usize, usize)> =
            semua.iter().enumerate().filter_map(|(n, b)| Some((letak(b)?, n))).collect();
        hasil.sort_unstable();
        hasil.into_iter().map(|(_, n)| n).collect::<Vec<_>>()
    };
    let milik = |n: usize, letak: &dyn Fn(&Baris) -> Option<usize>| semua.get(n).and_then(letak).is_some();
    let mut hasil = berurut(&utama);
    let mut sebelum: Option<usize> = None;
    for n in berurut(&kedua) {
        if !milik(n, &utama) {
            let mut di = sebelum.and_then(|s| hasil.iter().position(|x| *x == s)).map_or(0, |di| di + 1);
            // What the main list put at the same place comes first.
            if sebelum.is_none_or(|s| milik(s, &utama)) {
                di += hasil.iter().skip(di).take_while(|x| !milik(**x, &kedua)).count();
            }
            hasil.insert(di.min(hasil.len()), n);
        }
        sebelum = Some(n);
    }
    hasil
}

/// Pairs what is left over of two lists, each row with the first that fits.
fn seiring(
    pasangan: &mut Vec<(usize, usize)>,
    a: &mut Vec<usize>,
    b: &mut Vec<usize>,
    cocok: impl Fn(usize, usize) -> bool,
) {
    a.retain(|i| {
        let Some(di) = b.iter().position(|j| cocok(*i, *j)) else { return true };
        pasangan.push((*i, b.remove(di)));
        false
    });
}

/// For each row of `a` its row in `b`.
fn pasangkan(a: &Daftar<'_>, b: &Daftar<'_>) -> Vec<Option<usize>> {
    let mut hasil: Vec<Option<usize>> = vec![None; a.isi.len()];
    let mut terpakai = vec![false; b.isi.len()];
    let mut pasang = |hasil: &mut Vec<Option<usize>>, i: usize, j: usize| {
        if let (Some(h), Some(t)) = (hasil.get_mut(i), terpakai.get_mut(j))
            && h.is_none()
            && !*t
        {
            (*h, *t) = (Some(j), true);
        }
    };
    let mut ber_id: BTreeMap<&str, usize> = BTreeMap::new();
    for (j, id) in b.id.iter().enumerate().filter(|(_, id)| !id.is_empty()) {
        ber_id.entry(id.as_str()).or_insert(j);
    }
    for (i, id) in a.id.iter().enumerate() {
        if let Some(j) = ber_id.remove(id.as_str()) {
            pasang(&mut hasil, i, j);
        }
    }
    let sisa_a: Vec<usize> =
        (0..a.isi.len()).filter(|i| hasil.get(*i).is_some_and(Option::is_none)).collect();
    let sisa_b: Vec<usize> = (0..b.isi.len()).filter(|j| !hasil.contains(&Some(*j))).collect();
    // Equal rows in the same order: the pegs between which the others are looked for.
    let mut pasak = bersama(a, &sisa_a, b, &sisa_b);
    for &(x, y) in &pasak {
        if let (Some(&i), Some(&j)) = (sisa_a.get(x), sisa_b.get(y)) {
            pasang(&mut hasil, i, j);
        }
    }
    // Equal rows that were moved.
    let mut di_b: BTreeMap<&str, Vec<usize>> = BTreeMap::new();
    let berpasak = |y: usize| pasak.iter().any(|p| p.1 == y);
    for (_, &j) in sisa_b.iter().enumerate().rev().filter(|(y, _)| !berpasak(*y)) {
        di_b.entry(b.isi(j)).or_default().push(j);
    }
    for &i in &sisa_a {
        if hasil.get(i).is_some_and(Option::is_none)
            && let Some(j) = di_b.get_mut(a.isi(i)).and_then(Vec::pop)
        {
            pasang(&mut hasil, i, j);
        }
    }
    pasak.push((sisa_a.len(), sisa_b.len()));
    let (mut x, mut y) = (0, 0);
    for (px, py) in pasak {
        let celah_a: Vec<usize> = sisa_a.get(x..px).unwrap_or_default().to_vec();
        let celah_b = sisa_b.get(y..py).unwrap_or_default();
        let celah_a: Vec<usize> =
            celah_a.into_iter().filter(|i| hasil.get(*i).is_some_and(Option::is_none)).collect();
        let celah_b: Vec<usize> = celah_b.iter().copied().filter(|j| !hasil.contains(&Some(*j))).collect();
        for (i, j) in semirip(a, &celah_a, b, &celah_b) {
            pasang(&mut hasil, i, j);
        }
        (x, y) = (px + 1, py + 1);
    }
    hasil
}

/// A longest common sequence of equal rows, as places in `di_a` and `di_b`.
fn bersama(a: &Daftar<'_>, di_a: &[usize], b: &Daftar<'_>, di_b: &[usize]) -> Vec<(usize, usize)> {
    let x: Vec<&str> = di_a.iter().map(|i| a.isi(*i)).collect();
    let y: Vec<&str> = di_b.iter().map(|j| b.isi(*j)).collect();
    let depan = x.iter().zip(&y).take_while(|(p, q)| p == q).count();
    let paling = x.len().min(y.len()) - depan;
    let ekor = x.iter().rev().zip(y.iter().rev()).take(paling).take_while(|(p, q)| p == q).count();
    let (tengah_x, tengah_y) = (x.len() - ekor - depan, y.len() - ekor - depan);
    let mut hasil: Vec<(usize, usize)> = (0..depan).map(|i| (i, i)).collect();
    if tengah_x.saturating_mul(tengah_y) <= BATAS_URUT {
        let nilai = |i: usize, j: usize| u32::from(x.get(depan + i) == y.get(depan + j));
        hasil.extend(terbaik(tengah_x, tengah_y, nilai).into_iter().map(|(i, j)| (depan + i, depan + j)));
    }
    hasil.extend((0..ekor).rev().map(|n| (x.len() - 1 - n, y.len() - 1 - n)));
    hasil
}

/// Pairs rows between two pegs in order: the more words they share the rather, and even strangers at the same place.
fn semirip(a: &Daftar<'_>, di_a: &[usize], b: &Daftar<'_>, di_b: &[usize]) -> Vec<(usize, usize)> {
    // Two rows with ids of their own are two rows.
    let boleh = |i: usize, j: usize| a.id(i).is_empty() || b.id(j).is_empty() || a.id(i) == b.id(j);
    if di_a.len() * di_b.len() > BATAS_MIRIP {
        return di_a.iter().copied().zip(di_b.iter().copied()).filter(|(i, j)| boleh(*i, *j)).collect();
    }
    let kata_a: Vec<BTreeSet<String>> = di_a.iter().map(|i| a.kata(*i)).collect();
    let kata_b: Vec<BTreeSet<String>> = di_b.iter().map(|j| b.kata(*j)).collect();
    let mirip = |ini: &BTreeSet<String>, itu: &BTreeSet<String>| {
        let bersama = 200 * ini.intersection(itu).count();
        u32::try_from(bersama.checked_div(ini.len() + itu.len()).unwrap_or(0)).unwrap_or(0)
    };
    let nilai = |x: usize, y: usize| match (di_a.get(x).zip(kata_a.get(x)), di_b.get(y).zip(kata_b.get(y))) {
        (Some((i, ini)), Some((j, itu))) if boleh(*i, *j) => 1 + mirip(ini, itu),
        _ => 0,
    };
    terbaik(di_a.len(), di_b.len(), nilai)
        .into_iter()
        .filter_map(|(x, y)| Some((*di_a.get(x)?, *di_b.get(y)?)))
        .collect()
}

/// The pairs of two sequences, in the order of both, that are worth most together; a pair worth nothing is none.
fn terbaik(tinggi: usize, lebar: usize, nilai: impl Fn(usize, usize) -> u32) -> Vec<(usize, usize)> {
    let mut jumlah = vec![0_u32; (tinggi + 1) * (lebar + 1)];
    let tempat = |i: usize, j: usize| i * (lebar + 1) + j;
    let baca = |t: &[u32], i: usize, j: usize| t.get(tempat(i, j)).copied().unwrap_or(0);
    for i in (0..tinggi).rev() {
        for j in (0..lebar).rev() {
            let ini = nilai(i, j);
            let berpasangan = if ini > 0 { ini + baca(&jumlah, i + 1, j + 1) } else { 0 };
            let tanpa = baca(&jumlah, i + 1, j).max(baca(&jumlah, i, j + 1));
            if let Some(t) = jumlah.get_mut(tempat(i, j)) {
                *t = berpasangan.max(tanpa);
            }
        }
    }
    let (mut i, mut j, mut hasil) = (0, 0, Vec::new());
    while i < tinggi && j < lebar {
        let (sejauh_ini, ini) = (baca(&jumlah, i, j), nilai(i, j));
        if ini > 0 && sejauh_ini == ini + baca(&jumlah, i + 1, j + 1) {
            hasil.push((i, j));
            (i, j) = (i + 1, j + 1);
        } else if sejauh_ini == baca(&jumlah, i + 1, j) {
            i += 1;
        } else {
            j += 1;
        }
    }
    hasil
}
