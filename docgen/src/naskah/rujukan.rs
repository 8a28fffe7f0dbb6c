//! References: where they lead, and the words in which they say it.

use std::collections::{BTreeMap, BTreeSet};

use super::bernomor::{KepingRujukan, SebarisJadi};
use super::blok::{Blok, Naskah, Rincian};
use super::kata;
use super::nomor::nomor_butir;
use super::sebaris::{Bahasa, Sasaran, Sebaris, Sebarisan};
use crate::urut::{himpunan, peta};

/// A place that can be referred to.
type Tempat = (String, Option<String>, Option<String>);

/// Numbers and bookmarks by place.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(super) struct Peta {
    nomor: BTreeMap<Tempat, String>,
    penanda: BTreeMap<Tempat, u32>,
    berayat: BTreeSet<String>,
    /// Label of a gap where a reference finds nothing.
    rujukan_putus: String,
}

impl Peta {
    /// Of a naskah; what nothing refers to gets no bookmark.
    pub(super) fn baru(naskah: &Naskah) -> Self {
        let bagian = tiap_bagian(naskah);
        let nomor = kumpulkan_nomor(&bagian);
        let dirujuk = kumpulkan_rujukan(&bagian);
        let penanda = peta(dirujuk.into_iter().filter(|t| nomor.contains_key(t)).zip(1..));
        let rujukan_putus = naskah.meta.kata.rujukan_putus.clone();
        Self { nomor, penanda, berayat: berayat(&bagian), rujukan_putus }
    }

    /// The bookmark of a pasal, an ayat or an item, when something refers to it.
    pub(super) fn penanda(&self, pasal: &str, ayat: Option<&String>, butir: Option<String>) -> Option<u32> {
        self.penanda.get(&(pasal.to_owned(), ayat.cloned(), butir)).copied()
    }

    /// `Pasal 7 ayat (2) huruf a`; inside the same pasal from `ayat` on; a pasal with one norm has no ayat to name.
    pub(super) fn rujukan(&self, r: &Sasaran, di: &str, bahasa: Bahasa) -> SebarisJadi {
        let pasal = if r.pasal.is_empty() { di } else { &r.pasal };
        let mut keping = Vec::new();
        let mut tambah = |kata: &'static str, tempat: Tempat| {
            if let (Some(teks), Some(penanda)) = (self.nomor.get(&tempat), self.penanda.get(&tempat)) {
                // Only what follows a level is parted from it.
                let kata = if keping.is_empty() { kata.trim_start() } else { kata };
                if !kata.is_empty() {
                    keping.push(KepingRujukan::Kata(kata));
                }
                keping.push(KepingRujukan::Nomor { teks: teks.clone(), penanda: *penanda });
                true
            } else {
                false
            }
        };
        let [ayat, huruf] = kata::rujukan(bahasa);
        let lain = pasal != di || r.ayat.is_none();
        let mut utuh = !lain || tambah("", (pasal.to_owned(), None, None));
        if r.ayat.is_some() && self.berayat.contains(pasal) {
            utuh &= tambah(ayat, (pasal.to_owned(), r.ayat.clone(), None));
        }
        if r.butir.is_some() {
            utuh &= tambah(huruf, (pasal.to_owned(), r.ayat.clone(), r.butir.clone()));
        }
        if utuh && !keping.is_empty() {
            SebarisJadi::Rujukan(keping)
        } else {
            let label = self.rujukan_putus.clone();
            SebarisJadi::Kosong { label, jalur: "ubahan".to_owned(), mentah: Some(sasaran_tertulis(r)) }
        }
    }
}

/// The words of references in a naskah that is not numbered yet, for those who write some.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(crate) struct PembacaRujukan(Peta);

impl PembacaRujukan {
    /// Of a naskah.
    pub(crate) fn baru(naskah: &Naskah) -> Self {
        let bagian = tiap_bagian(naskah);
        let nomor = kumpulkan_nomor(&bagian);
        let penanda = peta(nomor.keys().cloned().zip(1..));
        Self(Peta { nomor, penanda, berayat: berayat(&bagian), rujukan_putus: String::new() })
    }

    /// How a reference reads inside the pasal `di`; `None` when it finds nothing.
    pub(crate) fn baca(&self, rujukan: &Sasaran, di: &str) -> Option<String> {
        match self.0.rujukan(rujukan, di, Bahasa::Id) {
            SebarisJadi::Rujukan(keping) => Some(keping.iter().map(KepingRujukan::polos).collect()),
            _ => None,
        }
    }

    /// Everything that can be referred to.
    pub(crate) fn sasaran(&self) -> impl Iterator<Item = Sasaran> + '_ {
        self.0.nomor.keys().map(|(pasal, ayat, butir)| Sasaran {
            pasal: pasal.clone(),
            ayat: ayat.clone(),
            butir: butir.clone(),
        })
    }
}

/// Body and attachments, each with its blocks in reading order and their languages.
type Bagian<'a> = Vec<Vec<(&'a Blok, Bahasa)>>;

fn tiap_bagian(naskah: &Naskah) -> Bagian<'_> {
    let blok = std::iter::once(&naskah.blok).chain(naskah.lampiran.iter().map(|l| &l.blok));
    blok.map(|blok| {
        let mut hasil = Vec::with_capacity(blok.len());
        rata(blok, Bahasa::Id, &mut hasil);
        hasil
    })
    .collect()
}

/// Blocks without those that only hold others: row by row, column by column.
fn rata<'a>(blok: &'a [Blok], bahasa: Bahasa, hasil: &mut Vec<(&'a Blok, Bahasa)>) {
    for b in blok {
        #[cfg(feature = "lanjutan")]
        if let Blok::Sejajar(s) = b {
            for baris in &s.baris {
                for (kolom, bahasa) in baris.iter().zip(&s.kolom) {
                    rata(kolom, *bahasa, hasil);
                }
            }
            continue;
        }
        hasil.push((b, bahasa));
    }
}

/// The pasal whose ayat carry numbers.
fn berayat(bagian: &Bagian<'_>) -> BTreeSet<String> {
    let pasal =
        bagian.iter().flatten().filter_map(|(b, _)| if let Blok::Pasal(p) = b { Some(p) } else { None });
    himpunan(pasal.filter(|p| p.ayat.len() > 1).map(|p| p.id.clone()))
}

/// The number of every pasal, ayat and item that has an id.
fn kumpulkan_nomor(bagian: &Bagian<'_>) -> BTreeMap<Tempat, String> {
    fn rincian(
        peta: &mut BTreeMap<Tempat, String>,
        pasal: &str,
        ayat: Option<&String>,
        r: &Rincian,
        kedalaman: usize,
    ) {
        for (i, b) in r.butir.iter().enumerate() {
            if let Some(id) = &b.id {
                let teks = nomor_butir(kedalaman, i + 1);
                peta.insert(
                    (pasal.to_owned(), ayat.cloned(), Some(id.clone())),
                    teks.trim_end_matches('.').to_owned(),
                );
            }
            if let Some(dalam) = &b.rincian {
                rincian(peta, pasal, ayat, dalam, kedalaman + 1);
            }
        }
    }
    let mut peta = BTreeMap::new();
    for blok in bagian {
        let mut ke = kata::Hitungan::default();
        for (b, bahasa) in blok {
            let Blok::Pasal(p) = b else { continue };
            let teks = kata::nomor_pasal(*bahasa, ke.berikut(*bahasa));
            peta.insert((p.id.clone(), None, None), teks.trim_end_matches('.').to_owned());
            for (i, a) in p.ayat.iter().enumerate() {
                if let (Some(id), true) = (&a.id, p.ayat.len() > 1) {
                    peta.insert((p.id.clone(), Some(id.clone()), None), format!("({})", i + 1));
                }
                if let Some(r) = &a.rincian {
                    rincian(&mut peta, &p.id, a.id.as_ref(), r, 0);
                }
            }
        }
    }
    peta
}

/// Every place that something refers to, its levels included.
fn kumpulkan_rujukan(bagian: &Bagian<'_>) -> BTreeSet<Tempat> {
    fn catat(set: &mut BTreeSet<Tempat>, isi: &Sebarisan, pasal: &str) {
        for s in isi {
            if let Sebaris::Rujukan(r) = s {
                let p = if r.pasal.is_empty() { pasal } else { &r.pasal };
                set.insert((p.to_owned(), None, None));
                set.insert((p.to_owned(), r.ayat.clone(), None));
                set.insert((p.to_owned(), r.ayat.clone(), r.butir.clone()));
            }
        }
    }
    fn rincian(set: &mut BTreeSet<Tempat>, r: &Rincian, pasal: &str) {
        for b in &r.butir {
            catat(set, &b.isi, pasal);
            if let Some(dalam) = &b.rincian {
                rincian(set, dalam, pasal);
            }
        }
    }
    let mut set = BTreeSet::new();
    for (blok, _) in bagian.iter().flatten() {
        match blok {
            Blok::Logo(_) | Blok::TandaTangan(_) => {}
            // Its columns are in the list themselves.
            #[cfg(feature = "lanjutan")]
            Blok::Sejajar(_) => {}
            #[cfg(feature = "lanjutan")]
            Blok::Rinci(r) => rincian(&mut set, r, ""),
            Blok::Paragraf(p) => catat(&mut set, &p.isi, ""),
            Blok::Komparisi(baris) => baris.iter().for_each(|b| catat(&mut set, &b.uraian, "")),
            Blok::Premis(r) | Blok::DasarHukum(r) => rincian(&mut set, r, ""),
            Blok::Pasal(p) => {
                for a in &p.ayat {
                    catat(&mut set, &a.isi, &p.id);
                    if let Some(r) = &a.rincian {
                        rincian(&mut set, r, &p.id);
                    }
                }
            }
            Blok::Tabel(t) => {
                t.baris.iter().flatten().flat_map(|s| &s.paragraf).for_each(|p| catat(&mut set, p, ""));
            }
        }
    }
    set
}

fn sasaran_tertulis(r: &Sasaran) -> String {
    let bagian = [Some(r.pasal.as_str()).filter(|p| !p.is_empty()), r.ayat.as_deref(), r.butir.as_deref()];
    bagian.into_iter().flatten().collect::<Vec<_>>().join("#")
}
