//! Proof of the naskah itself: what its rendered, numbered text says wrongly, whoever wrote it.
//!
//! One walk over the words finds everything that rules 8nn and the family `NSK` report; it is made once per draft, when
//! the first of them asks. A scanner looks at one text alone, so that the same scanner finds the words again in the
//! fields of the draft: that tells the officer where to mend them, and the change replaces exactly these.

mod angka;
mod ejaan;
mod ganda;
mod isian;
mod istilah;
mod kata;
mod rujukan;
mod tanggal;

use super::jenis::{Diagnosa, Hasil};
use super::konteks::Konteks;
use super::pesan::{Pesan, kunci};
use crate::draf::{Berbentuk as _, Daun, Draf};
use crate::naskah::{Bahasa, Corak, ParagrafJadi, SebarisJadi};
use crate::ranah::{Dokumen, JalurIsian, Lokasi};
use kata::{dikutip, potong};

pub(super) use isian::ATURAN;
pub(super) use rujukan::putus;

/// What is wrong at a place.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum Perkara {
    /// The weekday is not that of the date.
    Hari,
    /// A date that no calendar has.
    TakAda,
    /// The words of a date say another day than its figures.
    TanggalKata,
    /// The words of a number say another number than its figures.
    Angka,
    /// The form of an amount of money.
    Rupiah,
    /// Spelling.
    Ejaan,
    /// The form of a reference.
    BentukRujukan,
    /// "dan/atau" again in one sentence.
    DanAtau,
    /// A phrase that hides a condition.
    Hindari,
    /// Another name for what the naskah already names.
    SatuIstilah,
    /// A word twice.
    Ganda,
    /// Punctuation.
    TandaBaca,
}

/// A place in a text.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(super) struct Temu {
    perkara: Perkara,
    awal: usize,
    akhir: usize,
    /// The right form; empty: not one alone.
    benar: String,
}

/// A place in the naskah.
#[derive(Debug)]
pub(super) struct Kena {
    perkara: Perkara,
    salah: String,
    benar: String,
    /// Index of the paragraph.
    alinea: usize,
}

/// Looks through texts of one draft.
struct Pemindai {
    naskah: Option<Dokumen>,
    /// Names of parties and people, which keep their own spelling.
    nama: Vec<String>,
}

impl Pemindai {
    fn baru(draf: &Draf) -> Self {
        let pihak = draf.pihak.iter().flat_map(|p| [&p.nama, &p.penandatangan.nama, &p.kuasa.pemberi_nama]);
        let nama = pihak.chain(draf.saksi.iter().map(|s| &s.nama)).map(|n| n.trim().to_ascii_lowercase());
        let nama = nama.filter(|n| !n.is_empty()).collect();
        Self { naskah: draf.dokumen.pilihan(), nama }
    }

    /// The places in a text, in the order of their subjects.
    fn pindai(&self, teks: &str, terima: &mut Vec<Temu>) {
        let kata = potong(teks);
        let mula = terima.len();
        ejaan::pindai(&kata, self.naskah, terima);
        angka::pindai(teks, &kata, terima);
        tanggal::pindai(teks, &kata, terima);
        ganda::pindai(teks, &kata, terima);
        if terima.len() > mula {
            let kecil = teks.to_ascii_lowercase();
            let berkutip = teks.contains(['“', '"']);
            let baru = terima.split_off(mula);
            let asing = |t: &Temu| berkutip && dikutip(teks, t.awal) || self.dalam_nama(kecil.as_bytes(), t);
            terima.extend(baru.into_iter().filter(|t| !asing(t)));
        }
    }

    /// Whether a place lies within a name.
    fn dalam_nama(&self, kecil: &[u8], t: &Temu) -> bool {
        self.nama.iter().any(|n| {
            let paling_awal = t.akhir.saturating_sub(n.len());
            (paling_awal..=t.awal)
                .any(|di| kecil.get(di..).is_some_and(|sisa| sisa.starts_with(n.as_bytes())))
        })
    }
}

/// The Indonesian words of a paragraph; a gap and words in another language are one sign that no scanner knows.
fn teks_alinea(p: &ParagrafJadi) -> String {
    let mut hasil = String::new();
    for s in &p.isi {
        match s {
            SebarisJadi::Teks(t, Corak { bahasa: Bahasa::Id, .. }) => hasil.push_str(t),
            SebarisJadi::Teks(..) | SebarisJadi::Kosong { .. } => hasil.push('\u{FFFC}'),
            lain => hasil.push_str(&lain.polos()),
        }
    }
    hasil
}

/// Words of a field, as typed.
#[derive(Debug)]
struct DiIsian {
    jalur: JalurIsian,
    perkara: Perkara,
    salah: String,
    benar: String,
}

/// Everything that the scanners find in a draft.
#[derive(Debug, Default)]
pub(super) struct Bukti {
    /// The words of each paragraph.
    teks: Vec<String>,
    naskah: Vec<Kena>,
    isian: Vec<DiIsian>,
}

impl Bukti {
    /// Every place in a naskah and, if there is any, in the fields that it is made of.
    pub(super) fn kumpulkan(k: &Konteks<'_>) -> Self {
        let pemindai = Pemindai::baru(k.draf);
        let (mut hasil, mut temu) = (Self::default(), Vec::new());
        for (alinea, p) in k.naskah.paragraf().into_iter().enumerate() {
            let teks = teks_alinea(p);
            pemindai.pindai(&teks, &mut temu);
            for t in temu.drain(..) {
                let salah = teks.get(t.awal..t.akhir).unwrap_or_default().to_owned();
                hasil.naskah.push(Kena { perkara: t.perkara, salah, benar: t.benar, alinea });
            }
            hasil.teks.push(teks);
        }
        if !hasil.naskah.is_empty() {
            k.draf.telusuri(&mut String::new(), &mut |jalur, daun| {
                let Daun::Teks(teks) = daun else { return };
                if tercetak(jalur) && !berbahasa_lain(jalur) {
                    pemindai.pindai(teks, &mut temu);
                }
                hasil.isian.extend(temu.drain(..).map(|t| DiIsian {
                    jalur: jalur.to_owned(),
                    perkara: t.perkara,
                    salah: teks.get(t.awal..t.akhir).unwrap_or_default().to_owned(),
                    benar: t.benar,
                }));
            });
        }
        hasil
    }
}

/// Whether a field goes into the naskah; reasons and waivers do not.
fn tercetak(jalur: &str) -> bool {
    !jalur.starts_with("pengecualian") && !jalur.ends_with(".alasan") && !jalur.ends_with("].id")
}

/// Whether a field of a foreign naskah holds words in another language than Indonesian.
fn berbahasa_lain(jalur: &str) -> bool {
    matches!(jalur.rsplit('.').next(), Some("inggris" | "mitra"))
}

/// Titles stand in capitals and white space is set anew, so neither tells words apart.
fn sama(a: &str, b: &str) -> bool {
    a.split_whitespace().map(str::to_lowercase).eq(b.split_whitespace().map(str::to_lowercase))
}

/// Replaces words in fields by their right form.
fn ganti(draf: &mut Draf, jalur: &[JalurIsian], perkara: Perkara, salah: &str) {
    let pemindai = Pemindai::baru(draf);
    for j in jalur {
        let Some(simpul) = draf.simpul_mut(j) else { continue };
        let mut teks = simpul.ketikan();
        let mut temu = Vec::new();
        pemindai.pindai(&teks, &mut temu);
        // From the end, so that the places before stay where they are; three words in a row overlap.
        let mut batas = teks.len();
        for t in temu.iter().rev().filter(|t| t.perkara == perkara && !t.benar.is_empty()) {
            if t.akhir <= batas && teks.get(t.awal..t.akhir).is_some_and(|s| sama(s, salah)) {
                teks.replace_range(t.awal..t.akhir, &t.benar);
                batas = t.awal;
            }
        }
        simpul.ketik(&teks);
    }
}

/// The outcome of a rule over one subject: a finding for each different wording, with the fields in which it stands and,
/// where the right form is known for sure, a change that replaces it there.
pub(super) fn nilai(
    k: &Konteks<'_>,
    perkara: Perkara,
    pesan: fn(&Kena, usize) -> Pesan,
    petunjuk: fn() -> Pesan,
    pasti: bool,
) -> Vec<Diagnosa> {
    let mut kelompok: Vec<(&Kena, usize)> = Vec::new();
    for kena in k.bukti().naskah.iter().filter(|b| b.perkara == perkara) {
        match kelompok.iter_mut().find(|(lain, _)| sama(&lain.salah, &kena.salah)) {
            Some((_, n)) => *n += 1,
            None => kelompok.push((kena, 1)),
        }
    }
    kelompok.into_iter().map(|(kena, n)| diagnosa(k, kena, n, pesan, petunjuk, pasti)).collect()
}

fn diagnosa(
    k: &Konteks<'_>,
    kena: &Kena,
    banyak: usize,
    pesan: fn(&Kena, usize) -> Pesan,
    petunjuk: fn() -> Pesan,
    pasti: bool,
) -> Diagnosa {
    let milik = |i: &&DiIsian| i.perkara == kena.perkara && sama(&i.salah, &kena.salah);
    let isian: Vec<&DiIsian> = k.bukti().isian.iter().filter(milik).collect();
    let Some(DiIsian { salah, benar, .. }) = isian.first() else {
        let mut d = Diagnosa::baru("", pesan(kena, banyak)).petunjuk(petunjuk());
        d.lokasi = vec![tempat(k, kena.alinea)];
        return d;
    };
    let mut jalur: Vec<JalurIsian> = isian.iter().map(|i| i.jalur.clone()).collect();
    jalur.dedup();
    // As typed: the naskah may show it in capitals.
    let tertulis = Kena { salah: salah.clone(), benar: benar.clone(), ..*kena };
    let mut d = Diagnosa::baru("", pesan(&tertulis, banyak)).petunjuk(petunjuk());
    d.lokasi = jalur.iter().map(Lokasi::jalur).collect();
    if !pasti || benar.is_empty() {
        return d;
    }
    let perkara = kena.perkara;
    let judul = judul_ganti(salah.as_str(), benar.as_str());
    let salah = salah.clone();
    d.perbaikan(judul, move |draf| ganti(draf, &jalur, perkara, &salah))
}

/// The paragraphs of the naskah with their words.
fn beralinea<'k>(k: &'k Konteks<'_>) -> impl Iterator<Item = (&'k ParagrafJadi, &'k str)> {
    k.naskah.paragraf().into_iter().zip(k.bukti().teks.iter().map(String::as_str))
}

/// Where a paragraph stands.
pub(super) fn tempat(k: &Konteks<'_>, alinea: usize) -> Lokasi {
    let p = k.naskah.paragraf().into_iter().nth(alinea);
    Lokasi { jalur: p.and_then(|p| p.asal.isian.clone()), pasal: p.and_then(|p| p.pasal.clone()) }
}

impl Kena {
    pub(super) fn salah(&self) -> &str {
        &self.salah
    }
    pub(super) fn benar(&self) -> &str {
        &self.benar
    }
}

/// NSK-002.
fn kata_ganda(k: &Konteks<'_>) -> Hasil {
    Hasil::dari(nilai(k, Perkara::Ganda, |b, n| ganda_temuan(b.salah(), n), ganda_petunjuk, true), Vec::new())
}

/// NSK-006.
fn tanda_baca(k: &Konteks<'_>) -> Hasil {
    let pesan = |b: &Kena, n| tanda_temuan(b.salah(), b.benar(), n);
    Hasil::dari(nilai(k, Perkara::TandaBaca, pesan, tanda_petunjuk, true), Vec::new())
}

kunci! { pub(super)
    judul_ganti = "NSK.perbaikan" (salah, benar);
    ganda_temuan = "NSK-002.temuan" (salah, banyak);
    ganda_petunjuk = "NSK-002.petunjuk" ();
    tanda_temuan = "NSK-006.temuan" (salah, benar, banyak);
    tanda_petunjuk = "NSK-006.petunjuk" ();
}

#[cfg(test)]
pub(super) use isian::KUNCI as KUNCI_ISIAN;
#[cfg(test)]
pub(super) use istilah::KUNCI as KUNCI_ISTILAH;

#[cfg(test)]
pub(super) mod uji {
    use super::*;
    use crate::aturan::uji::pks_ksdpk;

    /// What a text shows wrongly on one subject, with the right form.
    pub(in crate::aturan) fn kena(teks: &str, perkara: Perkara) -> Vec<(String, String)> {
        let mut temu = Vec::new();
        Pemindai::baru(&pks_ksdpk()).pindai(teks, &mut temu);
        let satu = |t: &Temu| (teks[t.awal..t.akhir].to_owned(), t.benar.clone());
        temu.iter().filter(|t| t.perkara == perkara).map(satu).collect()
    }

    /// Asserts that a right text stays silent.
    #[track_caller]
    pub(in crate::aturan) fn diam(teks: &str, perkara: Perkara) {
        assert_eq!(kena(teks, perkara), [], "{teks}");
    }

    #[test]
    fn nama_pihak_tetap() {
        let mut d = pks_ksdpk();
        d.pihak[1].nama = "Rumah Kerjasama Kita".to_owned();
        let teks = "RUMAH KERJASAMA KITA dan kerjasama";
        let mut temu = Vec::new();
        Pemindai::baru(&d).pindai(teks, &mut temu);
        let salah: Vec<&str> = temu.iter().map(|t| &teks[t.awal..t.akhir]).collect();
        assert_eq!(salah, ["kerjasama"]);
    }

    #[test]
    fn teks_apa_pun_tidak_mengejutkan() {
        let pemindai = Pemindai::baru(&pks_ksdpk());
        for teks in [
            "",
            "(",
            ")",
            "Rp",
            "Rp.",
            "(5)",
            "( satu",
            "Mei",
            "31 Mei",
            "ayat",
            "\u{a0}Rp\u{2028}9",
            "İ(5) é é",
        ] {
            pemindai.pindai(teks, &mut Vec::new());
        }
    }
}
