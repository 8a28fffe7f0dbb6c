//! From the parts of a naskah to the paper: the same parts in each language, side by side or one text after the other.

use crate::naskah::{Bahasa, Blok, ButirRinci, Lampiran, Naskah, Pasal, Rincian, Sejajar};
use crate::ranah::{BahasaMitra, VersiBahasa};
use crate::susun::konteks::{Konteks, polos};

use super::ujar::{Ujar, bahasa_mitra, berbahasa, id_pasal};
use super::{CaraBahasa, TampilBahasa, mitra, penutup};

/// A part that stands beside its twins: title, recital, pasal, section, closing words.
pub(super) struct Bagian {
    /// Id, by which a translation finds it.
    pub(super) id: String,
    /// Its blocks.
    pub(super) blok: Vec<Blok>,
}

impl Bagian {
    pub(super) fn baru(id: impl Into<String>, blok: Vec<Blok>) -> Self {
        Self { id: id.into(), blok }
    }
}

/// The languages in which a draft is made.
pub(super) fn bahasa_draf(k: &Konteks<'_>) -> Vec<Bahasa> {
    use VersiBahasa as V;
    let b = &k.draf.luar_negeri.bahasa;
    let versi = b.versi.pilihan().unwrap_or(V::IndonesiaInggris);
    // A partner whose language is English asks for no third text.
    let mitra_inggris = b.mitra.adalah(BahasaMitra::Inggris);
    let inggris = matches!(versi, V::IndonesiaInggris | V::IndonesiaInggrisMitra | V::HanyaInggris)
        || (versi == V::IndonesiaMitra && mitra_inggris);
    let mitra = matches!(versi, V::IndonesiaMitra | V::IndonesiaInggrisMitra) && !mitra_inggris;
    [(Bahasa::Id, versi != V::HanyaInggris), (Bahasa::En, inggris), (Bahasa::Mitra, mitra)]
        .into_iter()
        .filter_map(|(bahasa, ada)| ada.then_some(bahasa))
        .collect()
}

/// The languages that are shown.
pub(super) fn bahasa_tampil(k: &Konteks<'_>, tampil: TampilBahasa) -> Vec<Bahasa> {
    match tampil {
        TampilBahasa::Kolom | TampilBahasa::Terpisah => bahasa_draf(k),
        TampilBahasa::Indonesia => vec![Bahasa::Id],
        TampilBahasa::Inggris => vec![Bahasa::En],
        TampilBahasa::Mitra => vec![Bahasa::Mitra],
    }
}

/// The parts of a paper in one language; the same parts in the same order in each.
pub(super) type Penyusun = fn(&Ujar<'_>) -> Vec<Bagian>;

/// A paper that both sides sign.
#[expect(clippy::trivially_copy_pass_by_ref, reason = "passed on as the caller holds it")]
pub(super) fn susun(k: &Konteks<'_>, cara: &CaraBahasa, penyusun: Penyusun) -> Naskah {
    let bahasa = bahasa_tampil(k, cara.tampil);
    let ujar = Ujar::baru(k, Bahasa::Id, cara.mitra_dahulu);
    let mut naskah = Naskah { meta: k.meta(), cetak: k.cetak(), ..Naskah::default() };
    naskah.meta.bahasa_mitra = bahasa_mitra(k).map_or("", |b| b.nama().2);
    halaman(&mut naskah, &ujar, &bahasa);
    naskah.blok.extend(penutup::logo(&ujar));
    if cara.tampil == TampilBahasa::Terpisah {
        let mut teks = bahasa.into_iter().map(|b| {
            let blok =
                vec![Blok::Sejajar(sejajar(&ujar, &[b], penyusun)), penutup::tanda_tangan(&ujar, &[b])];
            Lampiran { mendatar: false, blok }
        });
        naskah.blok.extend(teks.next().into_iter().flat_map(|l| l.blok));
        naskah.lampiran.extend(teks);
    } else {
        naskah.blok.push(Blok::Sejajar(sejajar(&ujar, &bahasa, penyusun)));
        naskah.blok.push(penutup::tanda_tangan(&ujar, &bahasa));
    }
    naskah
}

/// Head and foot of the page: nobody is PIHAK KESATU here, and an English text has English words.
fn halaman(naskah: &mut Naskah, ujar: &Ujar<'_>, bahasa: &[Bahasa]) {
    let kata = &mut naskah.meta.kata;
    kata.paraf.clear();
    if bahasa == [Bahasa::En] {
        let en = ujar.dalam(Bahasa::En);
        let frasa = |nama| en.frasa("ln-halaman", nama, &[]).iter().map(polos).collect::<String>();
        kata.draf = frasa("draf");
        kata.halaman = frasa("halaman");
        kata.dari = frasa("dari");
    }
}

fn sejajar(ujar: &Ujar<'_>, bahasa: &[Bahasa], penyusun: Penyusun) -> Sejajar {
    let mut baris: Vec<Vec<Vec<Blok>>> = Vec::new();
    for b in bahasa {
        let bagian = match b {
            // What the partner writes has the parts of the Indonesian text.
            Bahasa::Mitra => penyusun(&ujar.dalam(Bahasa::Id))
                .into_iter()
                .map(|bagian| mitra::bagian(&ujar.dalam(Bahasa::Mitra), bagian))
                .collect(),
            Bahasa::Id | Bahasa::En => penyusun(&ujar.dalam(*b)),
        };
        for (i, bagian) in bagian.into_iter().enumerate() {
            let blok = bagian.blok.into_iter().map(|x| dalam_bahasa(x, *b)).collect();
            match baris.get_mut(i) {
                Some(baris) => baris.push(blok),
                None => baris.push(vec![blok]),
            }
        }
    }
    Sejajar { kolom: bahasa.to_vec(), baris }
}

/// A block in a language; what runs from part to part is a paragraph, a list or a pasal.
fn dalam_bahasa(blok: Blok, bahasa: Bahasa) -> Blok {
    match blok {
        Blok::Paragraf(mut p) => {
            p.isi = berbahasa(p.isi, bahasa);
            Blok::Paragraf(p)
        }
        Blok::Pasal(p) => Blok::Pasal(pasal(p, bahasa)),
        Blok::Rinci(r) => Blok::Rinci(rincian(r, bahasa)),
        lain @ (Blok::Logo(_)
        | Blok::Komparisi(_)
        | Blok::Premis(_)
        | Blok::DasarHukum(_)
        | Blok::Tabel(_)
        | Blok::TandaTangan(_)
        | Blok::Sejajar(_)) => lain,
    }
}

fn pasal(mut p: Pasal, bahasa: Bahasa) -> Pasal {
    p.id = id_pasal(&p.id, bahasa);
    p.judul = berbahasa(p.judul, bahasa);
    for a in &mut p.ayat {
        a.isi = berbahasa(std::mem::take(&mut a.isi), bahasa);
        a.rincian = a.rincian.take().map(|r| rincian(r, bahasa));
    }
    p
}

fn rincian(mut r: Rincian, bahasa: Bahasa) -> Rincian {
    for ButirRinci { isi, rincian: dalam, .. } in &mut r.butir {
        *isi = berbahasa(std::mem::take(isi), bahasa);
        *dalam = dalam.take().map(|d| rincian(d, bahasa));
    }
    r
}
