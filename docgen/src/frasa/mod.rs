//! Ready phrases to start from, in the words of `teks/frasa.txt`, for the urusan, kind and parties of a draft.
//!
//! A phrase continues the sentence of its place in the naskah and holds no number that somebody must fill in: a number
//! that was overlooked would read as an answer. Rights come with the duty that fulfils them, so that taking one gives
//! a matched pair.

mod urai;

use std::sync::OnceLock;

use crate::cermin::{self, PemberiId};
use crate::draf::{Butir, Draf, Hak, Kegiatan, Kewajiban, Tugas};
use crate::ranah::{Dokumen, JenisPihak, KelasKerjaSama, KelompokPihak};
use crate::susun::{dokumen, kelas, nama_naskah, rapikan, sebutan};
use crate::urut::urutkan;
use urai::{Bagian, Berkas, Daftar, Isi, Kepala, Sisi, Wajib};

static BERKAS: OnceLock<Berkas> = OnceLock::new();
/// Before the words are handed in.
static TANPA: Berkas = Berkas { tenggat: Vec::new(), bagian: Vec::new() };

/// The words, where the program carries them; another hands them in.
#[cfg(feature = "frasa")]
const BAWAAN: &str = include_str!("../../teks/frasa.txt");
#[cfg(not(feature = "frasa"))]
const BAWAAN: &str = "";

fn berkas() -> &'static Berkas {
    if cfg!(feature = "frasa") {
        BERKAS.get_or_init(|| urai::urai("frasa.txt", BAWAAN).0)
    } else {
        BERKAS.get().unwrap_or(&TANPA)
    }
}

/// Hands in the words of `teks/frasa.txt`, for a program that fetches them; they stay for as long as it runs.
pub fn pasang(teks: String) {
    BERKAS.get_or_init(|| urai::urai("frasa.txt", teks.leak()).0);
}

/// Whether there are words to offer.
pub fn terpasang() -> bool {
    !berkas().bagian.is_empty()
}

/// The list for which phrases are wanted.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Untuk {
    /// Scope.
    RuangLingkup,
    /// Aims.
    Tujuan,
    /// Activities of the work plan.
    Kegiatan,
    /// Indicators of monitoring.
    Indikator,
    /// Tasks of a party.
    Tugas {
        /// Index of the party.
        pihak: usize,
    },
    /// Rights of a party.
    Hak {
        /// Index of the party.
        pihak: usize,
        /// Index of the party that bears the duty; `None`: the first that fits.
        lawan: Option<usize>,
    },
    /// Duties of a party.
    Kewajiban {
        /// Index of the party.
        pihak: usize,
        /// Index of the party that has the right; `None`: the first that fits.
        lawan: Option<usize>,
    },
}

/// A phrase, ready to be taken into the draft.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Frasa {
    /// Its words.
    pub uraian: String,
    /// When or how often, for a duty; may be empty.
    pub tenggat: String,
    /// Why it is offered.
    pub asal: Asal,
    /// The row on the other side: the duty of a right, the right of a duty.
    pub pasangan: Option<Pasangan>,
}

/// The other half of a pair.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Pasangan {
    /// Index of its party.
    pub pihak: usize,
    /// Its words.
    pub uraian: String,
    /// When or how often, for a duty; may be empty.
    pub tenggat: String,
}

/// Why a phrase is offered; also the order of the offer.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
pub enum Asal {
    /// The scope of this draft, as an activity.
    Lingkup,
    /// An urusan of this draft, by its place in the list.
    Urusan(usize),
    /// Its kind of cooperation or of partner.
    Jenis,
    /// Every cooperation.
    Umum,
}

/// Phrases for a list: of the urusan first, then of the kind, then general ones; none that the list already holds, and
/// none for a list that the document does not have.
pub fn frasa(draf: &Draf, untuk: Untuk) -> Vec<Frasa> {
    if !berlaku(dokumen(draf), untuk) {
        return Vec::new();
    }
    let mut calon = if untuk == Untuk::Kegiatan { lingkup_sendiri(draf) } else { Vec::new() };
    for bagian in &berkas().bagian {
        if let Some(asal) = asal(draf, &bagian.kepala) {
            calon.extend(bagian.isi.iter().filter_map(|isi| satu(draf, untuk, bagian, isi, asal)));
        }
    }
    urutkan(&mut calon, |a, b| a.asal > b.asal);
    let mut terpakai = sudah_ada(draf, untuk);
    calon.retain(|f| {
        let baru = !terpakai.contains(&f.uraian);
        terpakai.push(f.uraian.clone());
        baru
    });
    calon
}

/// Whether a document has a list.
fn berlaku(dokumen: Dokumen, untuk: Untuk) -> bool {
    match untuk {
        Untuk::RuangLingkup | Untuk::Tujuan => true,
        Untuk::Kegiatan | Untuk::Indikator | Untuk::Tugas { .. } => dokumen != Dokumen::KesepakatanBersama,
        Untuk::Hak { .. } | Untuk::Kewajiban { .. } => dokumen == Dokumen::PerjanjianKerjaSama,
    }
}

/// Why a section is for this draft, if it is.
fn asal(draf: &Draf, kepala: &Kepala) -> Option<Asal> {
    match kepala {
        Kepala::Umum => Some(Asal::Umum),
        Kepala::Kelas(k) => (kelas(draf) == *k).then_some(Asal::Jenis),
        Kepala::Jenis(j) => (0..draf.pihak.len()).any(|i| berjenis(draf, i, j)).then_some(Asal::Jenis),
        Kepala::Urusan(id) => draf.objek.urusan.iter().position(|u| u.id.trim() == *id).map(Asal::Urusan),
    }
}

/// The scope is what the activities carry out.
fn lingkup_sendiri(draf: &Draf) -> Vec<Frasa> {
    let isi = draf.ruang_lingkup.iter().map(|b| rapikan(&b.uraian)).filter(|u| !u.is_empty());
    isi.map(|u| polos(u, Asal::Lingkup)).collect()
}

fn polos(uraian: &str, asal: Asal) -> Frasa {
    Frasa { uraian: uraian.to_owned(), tenggat: String::new(), asal, pasangan: None }
}

/// A phrase of the file as the draft would have it, if it fits the list and the party.
fn satu(draf: &Draf, untuk: Untuk, bagian: &Bagian, isi: &Isi, asal: Asal) -> Option<Frasa> {
    match (untuk, isi) {
        (Untuk::RuangLingkup | Untuk::Kegiatan, Isi::Butir(Daftar::Lingkup, b))
        | (Untuk::Tujuan, Isi::Butir(Daftar::Tujuan, b))
        | (Untuk::Kegiatan, Isi::Butir(Daftar::Kegiatan, b))
        | (Untuk::Indikator, Isi::Butir(Daftar::Indikator, b)) => Some(polos(b, asal)),
        (Untuk::Tugas { pihak }, Isi::Tugas(sisi, b)) => {
            let cocok = cocok(draf, pihak, *sisi) && sejenis(draf, pihak, None, &bagian.kepala);
            cocok.then(|| polos(b, asal))
        }
        (Untuk::Hak { pihak, lawan }, Isi::Hak(sisi, hak, wajib)) => {
            let lawan = pilih_lawan(draf, pihak, lawan, *sisi, &bagian.kepala)?;
            let (uraian, pasangan) = sepasang(draf, pihak, lawan, hak, wajib);
            cocok(draf, pihak, *sisi).then_some(Frasa {
                uraian,
                tenggat: String::new(),
                asal,
                pasangan: Some(pasangan),
            })
        }
        (Untuk::Kewajiban { pihak, lawan }, Isi::Hak(sisi, hak, wajib)) => {
            let lawan = pilih_lawan(draf, pihak, lawan, *sisi, &bagian.kepala)?;
            let (uraian, kewajiban) = sepasang(draf, lawan, pihak, hak, wajib);
            cocok(draf, lawan, *sisi).then_some(Frasa {
                uraian: kewajiban.uraian,
                tenggat: kewajiban.tenggat,
                asal,
                pasangan: Some(Pasangan { pihak: lawan, uraian, tenggat: String::new() }),
            })
        }
        (Untuk::Kewajiban { pihak, lawan }, Isi::Wajib(sisi, wajib)) => {
            let lawan = pilih_lawan(draf, pihak, lawan, *sisi, &bagian.kepala)?;
            cocok(draf, pihak, *sisi).then(|| Frasa {
                uraian: isian(draf, wajib.uraian.unwrap_or_default(), lawan),
                tenggat: isian(draf, wajib.tenggat.unwrap_or_default(), lawan),
                asal,
                pasangan: None,
            })
        }
        _ => None,
    }
}

/// A right of `pemilik` and the duty of `penanggung` that fulfils it.
fn sepasang(draf: &Draf, pemilik: usize, penanggung: usize, hak: &str, wajib: &Wajib) -> (String, Pasangan) {
    let hak = isian(draf, hak, penanggung);
    let uraian = match wajib.uraian {
        Some(w) => isian(draf, w, pemilik),
        None => cermin::kata_kewajiban(draf, &hak, pemilik, penanggung),
    };
    let tenggat = isian(draf, wajib.tenggat.unwrap_or_default(), pemilik);
    (hak, Pasangan { pihak: penanggung, uraian, tenggat })
}

fn isian(draf: &Draf, isi: &str, lawan: usize) -> String {
    if !isi.contains('{') {
        return isi.to_owned();
    }
    isi.replace("{lawan}", &sebutan(draf, lawan)).replace("{naskah}", &nama_naskah(draf))
}

/// The party on the other side: the one that was named, else the first that fits.
fn pilih_lawan(
    draf: &Draf,
    pihak: usize,
    lawan: Option<usize>,
    sisi: Sisi,
    kepala: &Kepala,
) -> Option<usize> {
    // A phrase for one side stands between a region and a partner, never between two of a kind.
    let berhadapan = |i: usize| match sisi {
        Sisi::Semua => true,
        Sisi::Sesama => daerah(draf, i) && daerah(draf, pihak),
        Sisi::Daerah | Sisi::Mitra | Sisi::Pusat => daerah(draf, i) != daerah(draf, pihak),
    };
    let mut semua = (0..draf.pihak.len()).filter(|i| *i != pihak && pihak < draf.pihak.len());
    semua.find(|i| lawan.is_none_or(|l| l == *i) && berhadapan(*i) && sejenis(draf, pihak, Some(*i), kepala))
}

/// Whether a phrase about one kind of partner is about these two, or about this party and any other.
fn sejenis(draf: &Draf, pihak: usize, lawan: Option<usize>, kepala: &Kepala) -> bool {
    let Kepala::Jenis(jenis) = kepala else { return true };
    if !daerah(draf, pihak) {
        return berjenis(draf, pihak, jenis);
    }
    lawan
        .map_or_else(|| (0..draf.pihak.len()).any(|i| berjenis(draf, i, jenis)), |l| berjenis(draf, l, jenis))
}

fn berjenis(draf: &Draf, i: usize, jenis: &[JenisPihak]) -> bool {
    draf.pihak.get(i).and_then(|p| p.jenis.pilihan()).is_some_and(|j| jenis.contains(&j))
}

fn daerah(draf: &Draf, i: usize) -> bool {
    golongan(draf, i) == Sisi::Daerah
}

fn cocok(draf: &Draf, i: usize, sisi: Sisi) -> bool {
    i < draf.pihak.len()
        && match sisi {
            Sisi::Semua => true,
            Sisi::Daerah | Sisi::Sesama => daerah(draf, i),
            Sisi::Mitra => !daerah(draf, i),
            Sisi::Pusat => golongan(draf, i) == Sisi::Pusat,
        }
}

/// What a party is; of one that has not said so, what it would be in this kind of cooperation.
fn golongan(draf: &Draf, i: usize) -> Sisi {
    let jenis = draf.pihak.get(i).and_then(|p| p.jenis.pilihan());
    match jenis.map(JenisPihak::kelompok) {
        Some(KelompokPihak::Daerah) => Sisi::Daerah,
        Some(KelompokPihak::Pusat | KelompokPihak::BadanPublik) => Sisi::Pusat,
        Some(KelompokPihak::PihakKetiga | KelompokPihak::Asing | KelompokPihak::BukanSubjek) => Sisi::Mitra,
        None if i == 0 => Sisi::Daerah,
        None => match kelas(draf) {
            KelasKerjaSama::Ksdd => Sisi::Daerah,
            KelasKerjaSama::Sinergi => Sisi::Pusat,
            KelasKerjaSama::Ksdpk | KelasKerjaSama::Ksdpl | KelasKerjaSama::Ksdll => Sisi::Mitra,
        },
    }
}

/// What a list holds already.
fn sudah_ada(draf: &Draf, untuk: Untuk) -> Vec<String> {
    let rapi = |isi: &String| rapikan(isi).to_owned();
    let butir = |daftar: &[Butir]| daftar.iter().map(|b| rapi(&b.uraian)).collect();
    let p = |pihak: usize| draf.pihak.get(pihak);
    match untuk {
        Untuk::RuangLingkup => butir(&draf.ruang_lingkup),
        Untuk::Tujuan => butir(&draf.tujuan),
        Untuk::Indikator => butir(&draf.pemantauan.indikator),
        Untuk::Kegiatan => draf.rencana_kerja.iter().map(|k| rapi(&k.kegiatan)).collect(),
        Untuk::Tugas { pihak } => p(pihak).iter().flat_map(|p| &p.tugas).map(|t| rapi(&t.uraian)).collect(),
        Untuk::Hak { pihak, .. } => p(pihak).iter().flat_map(|p| &p.hak).map(|h| rapi(&h.uraian)).collect(),
        Untuk::Kewajiban { pihak, .. } => {
            p(pihak).iter().flat_map(|p| &p.kewajiban).map(|k| rapi(&k.uraian)).collect()
        }
    }
}

/// Takes a phrase into the draft, at the end of its list, and its other half with it, matched. Who wants one half alone
/// takes away [`Frasa::pasangan`] first.
pub fn ambil(draf: &mut Draf, untuk: Untuk, frasa: &Frasa) {
    let uraian = frasa.uraian.clone();
    match untuk {
        Untuk::RuangLingkup => draf.ruang_lingkup.push(Butir { uraian }),
        Untuk::Tujuan => draf.tujuan.push(Butir { uraian }),
        Untuk::Indikator => draf.pemantauan.indikator.push(Butir { uraian }),
        Untuk::Kegiatan => draf.rencana_kerja.push(Kegiatan { kegiatan: uraian, ..Kegiatan::default() }),
        Untuk::Tugas { pihak } => {
            if let Some(p) = draf.pihak.get_mut(pihak) {
                p.tugas.push(Tugas { uraian });
            }
        }
        Untuk::Hak { pihak, .. } => {
            let id = sisipkan_hak(draf, pihak, uraian);
            if let Some(p) = &frasa.pasangan {
                sisipkan_kewajiban(draf, p.pihak, p.uraian.clone(), p.tenggat.clone(), id);
            }
        }
        Untuk::Kewajiban { pihak, .. } => {
            let pasangan = frasa.pasangan.as_ref();
            let id = pasangan.map(|p| sisipkan_hak(draf, p.pihak, p.uraian.clone())).unwrap_or_default();
            sisipkan_kewajiban(draf, pihak, uraian, frasa.tenggat.clone(), id);
        }
    }
}

fn sisipkan_hak(draf: &mut Draf, pihak: usize, uraian: String) -> String {
    let id = PemberiId::baru(draf).hak(draf, pihak);
    if let Some(p) = draf.pihak.get_mut(pihak) {
        p.hak.push(Hak { id: id.clone(), uraian });
    }
    id
}

fn sisipkan_kewajiban(draf: &mut Draf, pihak: usize, uraian: String, tenggat: String, memenuhi: String) {
    let id = PemberiId::baru(draf).kewajiban(draf, pihak);
    if let Some(p) = draf.pihak.get_mut(pihak) {
        p.kewajiban.push(Kewajiban { id, uraian, tenggat, memenuhi });
    }
}

#[cfg(test)]
mod tests;
