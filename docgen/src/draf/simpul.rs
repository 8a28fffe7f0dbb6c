//! Editing by path: what a form needs to read and change any field without knowing its type.
//!
//! A path is the same as in findings and in the provenance of the naskah: `pihak[0].penandatangan.nama`.

use super::bentuk::{Berbentuk, Gambar, Isian, Terisi};

/// A place in a draft or profile: a field, a list or an object.
pub trait Simpul {
    /// Whether nothing has been entered here or below.
    fn hampa(&self) -> bool;
    /// Takes away everything that has been entered here and below.
    fn kosongkan(&mut self);
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
    /// Number of items of a list.
    fn panjang(&self) -> usize {
        0
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
}

impl<T: Berbentuk + Default> Simpul for Vec<T> {
    fn hampa(&self) -> bool {
        self.is_empty()
    }
    fn kosongkan(&mut self) {
        self.clear();
    }
    fn panjang(&self) -> usize {
        self.len()
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

/// Takes the first key off a path inside an object: `pihak[0].nama` gives `pihak` and `[0].nama`.
pub(crate) fn kunci(jalur: &str) -> (&str, &str) {
    let jalur = jalur.strip_prefix('.').unwrap_or(jalur);
    jalur.split_at(jalur.find(['.', '[']).unwrap_or(jalur.len()))
}

/// Takes the index off a path inside a list: `[0].nama` gives 0 and `.nama`.
pub(crate) fn indeks(jalur: &str) -> Option<(usize, &str)> {
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
