//! A text pack: every clause by id, with a version and a hash.

use std::collections::{BTreeMap, BTreeSet};
use std::fmt::Write as _;
use std::sync::LazyLock;

use sha2::{Digest, Sha256};

use super::bawaan::BERKAS;
use super::klausul::{DiagnosaTeks, Klausul, Potong};
use super::mirip::mirip;
use super::urai::urai;

/// The version and hash of the embedded pack, held by a test.
const CAP: &str = include_str!("../../teks/cap.txt");

/// All clauses that `susun` may use.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct PaketTeks {
    klausul: BTreeMap<String, Klausul>,
    cap: String,
}

impl PaketTeks {
    /// Version of the embedded words; rises with every release that changes them.
    pub const VERSI: &'static str = "1";

    /// The embedded pack.
    pub fn bawaan() -> &'static Self {
        static BAWAAN: LazyLock<PaketTeks> = LazyLock::new(|| {
            // Known since the build, so that the page neither counts it nor carries the way to do so.
            PaketTeks { cap: CAP.trim_end().to_owned(), klausul: rakit(BERKAS).0 }
        });
        &BAWAAN
    }

    /// A pack from files (name, content). Mistakes are returned beside what could be read.
    pub fn dari(berkas: &[(&str, &str)]) -> (Self, Vec<DiagnosaTeks>) {
        let (klausul, galat) = rakit(berkas);
        (Self { klausul, cap: cap(berkas) }, galat)
    }

    /// Version and hash, for example `1-3f9a0c51d2e7`.
    pub fn cap(&self) -> &str {
        &self.cap
    }

    /// The clause of an id.
    pub fn klausul(&self, id: &str) -> Option<&Klausul> {
        self.klausul.get(id)
    }

    /// Every clause, by id.
    pub fn semua(&self) -> impl Iterator<Item = &Klausul> {
        self.klausul.values()
    }
}

/// The clauses of files by id, and the mistakes in them.
fn rakit(berkas: &[(&str, &str)]) -> (BTreeMap<String, Klausul>, Vec<DiagnosaTeks>) {
    let mut klausul: BTreeMap<String, Klausul> = BTreeMap::new();
    let mut galat = Vec::new();
    for (nama, isi) in berkas {
        let (daftar, salah) = urai(nama, isi);
        galat.extend(salah);
        for k in daftar {
            if let Some(lama) = klausul.get(&k.id) {
                let pesan =
                    format!("klausul {} sudah ada di {}:{}", k.id, lama.tempat.berkas, lama.tempat.baris);
                let saran = Some("beri id lain atau hapus salah satunya".to_owned());
                galat.push(DiagnosaTeks { berkas: k.tempat.berkas, baris: k.tempat.baris, pesan, saran });
            } else {
                klausul.insert(k.id.clone(), k);
            }
        }
    }
    (klausul, galat)
}

/// Version and hash of files.
fn cap(berkas: &[(&str, &str)]) -> String {
    let mut hash = Sha256::new();
    for (nama, isi) in berkas {
        hash.update(nama.as_bytes());
        hash.update([0]);
        hash.update(isi.as_bytes());
    }
    let mut cap = format!("{}-", PaketTeks::VERSI);
    for b in hash.finalize().iter().take(6) {
        let _ = write!(cap, "{b:02x}");
    }
    cap
}

/// Checks an edited folder of clause files against the embedded pack: the same clauses, slots, decisions and references,
/// other words.
pub fn periksa_folder(berkas: &[(String, String)]) -> Vec<DiagnosaTeks> {
    let pinjam: Vec<(&str, &str)> = berkas.iter().map(|(n, i)| (n.as_str(), i.as_str())).collect();
    let (paket, mut galat) = PaketTeks::dari(&pinjam);
    let asli = PaketTeks::bawaan();
    let slot_bersama: BTreeSet<&str> =
        asli.semua().flat_map(slot).filter(|s| s.contains('.') || *s == "naskah").collect();
    for k in paket.semua() {
        let mut lapor = |pesan: String, saran: Option<String>| {
            galat.push(DiagnosaTeks { berkas: k.tempat.berkas.clone(), baris: k.tempat.baris, pesan, saran });
        };
        let Some(dulu) = asli.klausul(&k.id) else {
            let saran =
                mirip(&k.id, asli.klausul.keys().map(String::as_str)).map(|m| format!("mungkin {m}?"));
            lapor(format!("klausul {} tidak dikenal", k.id), saran);
            continue;
        };
        let boleh: BTreeSet<&str> = slot(dulu).chain(slot_bersama.iter().copied()).collect();
        for s in slot(k).filter(|s| !boleh.contains(s)).collect::<BTreeSet<_>>() {
            let saran = mirip(s, boleh.iter().copied()).map(|m| format!("mungkin {{{m}}}?"));
            lapor(format!("isian {{{s}}} tidak dikenal dalam klausul {}", k.id), saran);
        }
        let (kini, lama) = (k.keputusan(), dulu.keputusan());
        for hilang in lama.difference(&kini) {
            lapor(
                format!("bagian “{hilang}” dalam klausul {} hilang", k.id),
                Some("kembalikan bagian itu; programlah yang memutuskan kapan ia tampil".into()),
            );
        }
        for tambahan in kini.difference(&lama) {
            let saran = mirip(tambahan, lama.iter().map(String::as_str)).map(|m| format!("mungkin “{m}”?"));
            lapor(
                format!("bagian “{tambahan}” dalam klausul {} tidak pernah diputuskan program", k.id),
                saran,
            );
        }
        for (tujuan, ada) in rujukan(k).map(|r| (r.clone(), rujukan(dulu).any(|x| *x == *r))) {
            if !ada && let Potong::Rujuk { pasal, ayat, .. } = tujuan {
                let nama = ayat.map_or(pasal.clone(), |a| format!("{pasal}#{a}"));
                lapor(
                    format!("rujukan ke {nama} belum pernah dipakai dalam klausul {}", k.id),
                    Some("pastikan pasal dan ayat itu selalu tampil bersama klausul ini".into()),
                );
            }
        }
    }
    for k in asli.semua().filter(|k| paket.klausul(&k.id).is_none()) {
        let pesan = format!("klausul {} tidak ada dalam folder", k.id);
        galat.push(DiagnosaTeks {
            berkas: k.tempat.berkas.clone(),
            baris: k.tempat.baris,
            pesan,
            saran: Some("salin klausul itu dari teks bawaan".into()),
        });
    }
    galat
}

fn slot(k: &Klausul) -> impl Iterator<Item = &str> {
    k.potong().into_iter().filter_map(|p| match p {
        Potong::Slot { nama, .. } => Some(nama.as_str()),
        Potong::Teks { .. } | Potong::Frasa(_) | Potong::Rujuk { .. } => None,
    })
}

fn rujukan(k: &Klausul) -> impl Iterator<Item = &Potong> {
    k.potong().into_iter().filter(|p| matches!(p, Potong::Rujuk { .. }))
}

#[cfg(test)]
mod tests {
    use super::*;

    /// `cargo xtask terima` writes it anew after a change of the words; what is built from then on carries it.
    #[test]
    fn cap_bawaan_sesuai_dengan_isinya() {
        let isi = format!("{}\n", cap(BERKAS));
        if std::env::var_os("NASKAH_TERIMA").is_some() {
            std::fs::write(concat!(env!("CARGO_MANIFEST_DIR"), "/teks/cap.txt"), isi).expect("tertulis");
        } else {
            assert_eq!(CAP, isi, "teks naskah berubah: cargo xtask terima, dua kali");
        }
    }
}
