//! Editing by path: what a form needs to read and change any field without knowing its type.
//!
//! A path is the same as in findings and in the provenance of the naskah: `pihak[0].penandatangan.nama`.

use std::fmt::Write as _;

use super::bentuk::{Berbentuk, Daun, Gambar, Isian, Penerima, Skema, Terisi, Tertulis};

/// What a place is made of.
#[derive(Debug, Clone, Copy)]
pub enum Susunan {
    /// A value.
    Daun,
    /// Fields, in the order of their table.
    Objek(&'static Skema),
    /// Items.
    Daftar,
}

/// A place in a draft or profile: a field, a list or an object.
///
/// Everything that has to walk over a draft (files, forms, checks) walks over these, so that none of it is compiled once
/// for every struct.
pub trait Simpul {
    /// Whether nothing has been entered here or below.
    fn hampa(&self) -> bool;
    /// Takes away everything that has been entered here and below.
    fn kosongkan(&mut self);
    /// What it is made of.
    fn susunan(&self) -> Susunan {
        Susunan::Daun
    }
    /// What a text field shows: the value in the form in which people write it, or the input as typed.
    fn ketikan(&self) -> String {
        String::new()
    }
    /// Takes what was typed; what is not understood is kept as it is.
    fn ketik(&mut self, _teks: &str) {}
    /// Whether the field holds input that was not understood.
    fn mentah(&self) -> bool {
        false
    }
    /// What a person typed here and may have mistyped.
    fn daun(&self) -> Option<Daun<'_>> {
        None
    }
    /// The value as it stands in a file.
    fn tertulis(&self) -> Option<Tertulis> {
        None
    }
    /// Takes a value from a file; `false` when it has the wrong shape.
    fn terima(&mut self, _tertulis: Tertulis) -> bool {
        false
    }
    /// Number of fields or items below.
    fn panjang(&self) -> usize {
        0
    }
    /// Field or item `di`.
    fn anak(&self, _di: usize) -> Option<&dyn Simpul> {
        None
    }
    /// Field or item `di`, to be changed.
    fn anak_mut(&mut self, _di: usize) -> Option<&mut dyn Simpul> {
        None
    }
    /// Puts an empty item before item `di` of a list, at the end when there is no such item.
    fn sisip(&mut self, _di: usize) {}
    /// Takes item `di` out of a list.
    fn buang(&mut self, _di: usize) {}
    /// Moves item `dari` of a list to place `ke`.
    fn pindah(&mut self, _dari: usize, _ke: usize) {}
}

impl Simpul for String {
    fn hampa(&self) -> bool {
        self.is_empty()
    }
    fn kosongkan(&mut self) {
        self.clear();
    }
    fn ketikan(&self) -> String {
        self.clone()
    }
    fn ketik(&mut self, teks: &str) {
        teks.clone_into(self);
    }
    fn daun(&self) -> Option<Daun<'_>> {
        Some(Daun::Teks(self))
    }
    fn tertulis(&self) -> Option<Tertulis> {
        Some(Tertulis::Teks(self.clone()))
    }
    fn terima(&mut self, tertulis: Tertulis) -> bool {
        let Tertulis::Teks(teks) = tertulis else { return false };
        *self = teks;
        true
    }
}

impl<T: Terisi> Simpul for Isian<T> {
    fn hampa(&self) -> bool {
        matches!(self, Self::Kosong)
    }
    fn kosongkan(&mut self) {
        *self = Self::Kosong;
    }
    fn ketikan(&self) -> String {
        match self {
            Self::Kosong => String::new(),
            Self::Nilai(n) => n.ketikan(),
            Self::Mentah(m) => m.clone(),
        }
    }
    fn ketik(&mut self, teks: &str) {
        *self = if teks.trim().is_empty() {
            Self::Kosong
        } else {
            T::dari_ketikan(teks).map_or_else(|| Self::Mentah(teks.to_owned()), Self::Nilai)
        };
    }
    fn mentah(&self) -> bool {
        matches!(self, Self::Mentah(_))
    }
    fn daun(&self) -> Option<Daun<'_>> {
        if let Self::Mentah(m) = self { Some(Daun::Mentah(m)) } else { None }
    }
    fn tertulis(&self) -> Option<Tertulis> {
        match self {
            Self::Kosong => None,
            Self::Nilai(n) => Some(n.tertulis()),
            Self::Mentah(m) => Some(Tertulis::Mentah { mentah: m.clone() }),
        }
    }
    fn terima(&mut self, tertulis: Tertulis) -> bool {
        *self = match (T::dari(&tertulis), tertulis) {
            (Some(nilai), _) => Self::Nilai(nilai),
            (None, Tertulis::Mentah { mentah }) => Self::Mentah(mentah),
            (None, Tertulis::Teks(t)) => Self::Mentah(t),
            (None, Tertulis::Bilangan(n)) => Self::Mentah(n.to_string()),
            (None, Tertulis::Durasi { lama, satuan }) => Self::Mentah(format!("{lama} {satuan}")),
            (None, Tertulis::YaTidak(_) | Tertulis::Gambar { .. }) => return false,
        };
        true
    }
}

/// A picture is set by its own type, not typed; typing nothing takes it away.
impl Simpul for Gambar {
    fn hampa(&self) -> bool {
        self.data.is_empty()
    }
    fn kosongkan(&mut self) {
        *self = Self::default();
    }
    fn ketik(&mut self, teks: &str) {
        if teks.is_empty() {
            self.kosongkan();
        }
    }
    fn tertulis(&self) -> Option<Tertulis> {
        Some(Tertulis::Gambar { jenis: self.jenis.clone(), data: self.data.clone() })
    }
    fn terima(&mut self, tertulis: Tertulis) -> bool {
        let Tertulis::Gambar { jenis, data } = tertulis else { return false };
        *self = Self { jenis, data };
        true
    }
}

impl<T: Berbentuk + Default> Simpul for Vec<T> {
    fn hampa(&self) -> bool {
        self.is_empty()
    }
    fn kosongkan(&mut self) {
        self.clear();
    }
    fn susunan(&self) -> Susunan {
        Susunan::Daftar
    }
    fn panjang(&self) -> usize {
        self.len()
    }
    fn anak(&self, di: usize) -> Option<&dyn Simpul> {
        self.get(di).map(|a| a as &dyn Simpul)
    }
    fn anak_mut(&mut self, di: usize) -> Option<&mut dyn Simpul> {
        self.get_mut(di).map(|a| a as &mut dyn Simpul)
    }
    fn sisip(&mut self, di: usize) {
        self.insert(di.min(self.len()), T::default());
    }
    fn buang(&mut self, di: usize) {
        if di < self.len() {
            self.remove(di);
        }
    }
    fn pindah(&mut self, dari: usize, ke: usize) {
        if dari < self.len() && ke < self.len() {
            let isi = self.remove(dari);
            self.insert(ke, isi);
        }
    }
}

/// The place at a path below another; the empty path is that place itself.
pub(super) fn cari<'a>(simpul: &'a dyn Simpul, jalur: &str) -> Option<&'a dyn Simpul> {
    let (mut simpul, mut jalur) = (simpul, jalur);
    while !jalur.is_empty() {
        let (di, sisa) = langkah(simpul.susunan(), jalur)?;
        (simpul, jalur) = (simpul.anak(di)?, sisa);
    }
    Some(simpul)
}

/// The place at a path below another, to be changed.
pub(super) fn cari_mut<'a>(simpul: &'a mut dyn Simpul, jalur: &str) -> Option<&'a mut dyn Simpul> {
    let (mut simpul, mut jalur) = (simpul, jalur);
    while !jalur.is_empty() {
        let (di, sisa) = langkah(simpul.susunan(), jalur)?;
        (simpul, jalur) = (simpul.anak_mut(di)?, sisa);
    }
    Some(simpul)
}

/// The first step of a path: which field or item it enters, and what is left of it.
fn langkah(susunan: Susunan, jalur: &str) -> Option<(usize, &str)> {
    match susunan {
        Susunan::Daun => None,
        Susunan::Daftar => indeks(jalur),
        Susunan::Objek(skema) => {
            let (kunci, sisa) = kunci(jalur);
            Some((skema.bidang.iter().position(|b| b.kunci == kunci)?, sisa))
        }
    }
}

/// Walks over everything that was typed; `jalur` is left as it was found.
pub(super) fn telusuri(simpul: &dyn Simpul, jalur: &mut String, terima: Penerima<'_>) {
    if let Some(daun) = simpul.daun() {
        terima(jalur, daun);
    }
    let (panjang, susunan) = (jalur.len(), simpul.susunan());
    for di in 0..simpul.panjang() {
        match susunan {
            Susunan::Objek(skema) => {
                if panjang > 0 {
                    jalur.push('.');
                }
                jalur.push_str(skema.bidang.get(di).map_or("", |b| b.kunci));
            }
            Susunan::Daun | Susunan::Daftar => {
                let _ = write!(jalur, "[{di}]");
            }
        }
        if let Some(anak) = simpul.anak(di) {
            telusuri(anak, jalur, terima);
        }
        jalur.truncate(panjang);
    }
}

/// Whether nothing has been entered in any field or item.
pub(crate) fn tanpa_isi(simpul: &dyn Simpul) -> bool {
    (0..simpul.panjang()).filter_map(|di| simpul.anak(di)).all(Simpul::hampa)
}

/// Takes the first key off a path inside an object: `pihak[0].nama` gives `pihak` and `[0].nama`.
fn kunci(jalur: &str) -> (&str, &str) {
    let jalur = jalur.strip_prefix('.').unwrap_or(jalur);
    jalur.split_at(jalur.find(['.', '[']).unwrap_or(jalur.len()))
}

/// Takes the index off a path inside a list: `[0].nama` gives 0 and `.nama`.
fn indeks(jalur: &str) -> Option<(usize, &str)> {
    let (angka, sisa) = jalur.strip_prefix('[')?.split_once(']')?;
    Some((angka.parse().ok()?, sisa))
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::contoh;
    use crate::draf::{Bentuk, Draf, Pilih, skema};
    use crate::ranah::{JenisPihak, Tanggal};

    #[test]
    fn membaca_dan_mengetik_lewat_jalur() {
        let mut d = Draf::default();
        let mut ketik = |jalur: &str, teks: &str| {
            let simpul = d.simpul_mut(jalur).expect(jalur);
            simpul.ketik(teks);
            (simpul.ketikan(), simpul.mentah())
        };
        assert_eq!(ketik("judul", "pengelolaan sampah"), ("pengelolaan sampah".to_owned(), false));
        assert_eq!(ketik("tanggal", "21-11-2026"), ("21 November 2026".to_owned(), false));
        assert_eq!(ketik("jangka_waktu.lama", "3 tahun"), ("3 tahun".to_owned(), false));
        assert_eq!(ketik("jangka_waktu.lama", "selamanya"), ("selamanya".to_owned(), true));
        assert_eq!(ketik("jangka_waktu.lama", "  "), (String::new(), false));
        assert_eq!(ketik("antikorupsi", "ya"), ("ya".to_owned(), false));
        assert_eq!(d.tanggal.nilai(), Tanggal::baru(2026, 11, 21));
        for jalur in ["", "pihak[0]", "pihak[x].nama", "juduk", "judul.x", "pihak[0", "judul[0]"] {
            assert_eq!(d.simpul(jalur).is_some(), jalur.is_empty(), "{jalur}");
        }
    }

    #[test]
    fn daftar_disisipi_dibuang_dipindah() {
        let mut d = Draf::default();
        for (i, jenis) in ["kota", "yayasan", "provinsi"].into_iter().enumerate() {
            d.simpul_mut("pihak").expect("ada").sisip(i);
            d.simpul_mut(&format!("pihak[{i}].jenis")).expect("ada").ketik(jenis);
        }
        d.simpul_mut("pihak").expect("ada").pindah(2, 0);
        d.simpul_mut("pihak").expect("ada").buang(1);
        d.simpul_mut("pihak").expect("ada").pindah(0, 9);
        d.simpul_mut("pihak").expect("ada").buang(9);
        let jenis: Vec<_> = d.pihak.iter().filter_map(|p| p.jenis.nilai()).collect();
        assert_eq!(jenis, [Pilih(JenisPihak::Provinsi), Pilih(JenisPihak::Yayasan)]);
    }

    /// Every leaf of every example stays the same when what its field shows is typed into it again.
    #[test]
    fn ketikan_pulang_pergi() {
        for c in contoh::daftar() {
            let semula = contoh::draf(c.id).expect("ada");
            let mut d = semula.clone();
            let mut banyak = 0;
            daun(
                skema().bidang.iter().map(|b| (b.kunci.to_owned(), b.bentuk)).collect(),
                &mut d,
                &mut banyak,
            );
            assert_eq!(d, semula, "{}", c.id);
            assert!(banyak > 5, "{}: {banyak}", c.id);
        }
    }

    fn daun(bidang: Vec<(String, &'static Bentuk)>, d: &mut Draf, banyak: &mut usize) {
        for (jalur, bentuk) in bidang {
            match bentuk {
                Bentuk::Objek(s) => {
                    let dalam = s.bidang.iter().map(|b| (format!("{jalur}.{}", b.kunci), b.bentuk));
                    daun(dalam.collect(), d, banyak);
                }
                Bentuk::Daftar(isi) => {
                    let n = d.simpul(&jalur).expect("ada").panjang();
                    daun((0..n).map(|i| (format!("{jalur}[{i}]"), *isi)).collect(), d, banyak);
                }
                Bentuk::Gambar => {}
                _ => {
                    let simpul = d.simpul_mut(&jalur).expect("ada");
                    let teks = simpul.ketikan();
                    simpul.ketik(&teks);
                    assert_eq!(simpul.ketikan(), teks, "{jalur}");
                    *banyak += usize::from(!teks.is_empty());
                }
            }
        }
    }
}
