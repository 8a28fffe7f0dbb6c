//! A section of the further provisions: what it is for, what it asks, and one line that says what the naskah will say.

use docgen::aturan::{Muatan, StatusBagian, bagian_naskah};
use docgen::draf::{Berbentuk as _, Draf};
use docgen::laporan::Laporan;
use docgen::teks::antarmuka::{kata, kata_isi};
use leptos::prelude::*;

use crate::keadaan::Keadaan;
use crate::komponen::dinamis::ingat;
use crate::komponen::{Syarat, Tanya, bertemuan, bila_lapor, lipatan, tanyakan};
use crate::mesin::Hasil;

/// Words of a screen, found when they are needed.
pub(super) type Kata = fn() -> &'static str;

/// A section. Plain data, so that one function draws all of them.
pub(in crate::langkah) struct Bagian {
    /// The fields that it owns, the first of which names it.
    pub(in crate::langkah) milik: &'static [&'static str],
    /// Its heading.
    pub(super) judul: Kata,
    /// When it is needed, and what follows if it is left out.
    pub(super) alasan: Kata,
    /// Whether the document at hand has it at all.
    pub(in crate::langkah) ada: Syarat,
    /// The section in the table of completeness, where it may stand under one of several names.
    pub(super) muatan: &'static [Muatan],
    /// The pasal in which it stands; `None`: elsewhere in the naskah.
    pub(super) pasal: fn(&Draf) -> Option<&'static str>,
    /// The question that decides whether it stands.
    pub(super) gerbang: Option<&'static str>,
    /// What it asks.
    pub(in crate::langkah) tanya: &'static [Tanya],
    /// What the naskah will say, in pieces: `{pantau.setiap}` is the slot of that name.
    pub(super) ringkas: &'static [(Syarat, Kata)],
}

impl Bagian {
    /// Whether it is shown: where the document has it, and where the report has something to say about it.
    pub(in crate::langkah) fn tampak(&self, d: &Draf, l: &Laporan) -> bool {
        (self.ada)(d) || self.tanya.iter().flat_map(Tanya::jalur).any(|j| bertemuan(l, j))
    }
}

/// Draws a section where the document has it.
pub(super) fn gambar(b: &'static Bagian) -> AnyView {
    bila_lapor(|d, l| b.tampak(d, l), move || satu(b))
}

fn satu(b: &'static Bagian) -> AnyView {
    let k = Keadaan::ambil();
    let nama = b.milik.first().copied().unwrap_or_default();
    let keadaan = ingat(move || k.hasil.with(|h| k.draf.with_untracked(|d| keadaan(b, d, h))));
    let lencana = ingat(move || k.draf.with(|d| status(b, d)));
    let terbuka = untrack(|| k.hasil.with(|h| k.draf.with(|d| perlu_diisi(b, d, h))));
    let isi = view! {
        <p class="petunjuk">{(b.alasan)()}</p>
        {tanyakan(b.tanya)}
    };
    let lencana = move || lencana.get().map(|l| view! { <span class="lencana">{l}</span> });
    lipatan(
        &format!("lipatan-{nama}"),
        (b.judul)(),
        lencana.into_any(),
        keadaan.into(),
        terbuka,
        isi.into_any(),
    )
}

fn kelengkapan(b: &Bagian, d: &Draf) -> Option<&'static docgen::aturan::Bagian> {
    b.muatan.iter().find_map(|m| bagian_naskah(docgen::kelas(d), docgen::dokumen(d), *m))
}

/// How much the law or practice wants it.
fn status(b: &Bagian, d: &Draf) -> Option<&'static str> {
    match kelengkapan(b, d)?.status {
        StatusBagian::Hukum => Some(kata("ketentuan.wajib_ada")),
        StatusBagian::Isi | StatusBagian::Likely | StatusBagian::Floor => Some(kata("ketentuan.dianjurkan")),
        StatusBagian::Ops => None,
    }
}

fn milik(b: &Bagian, jalur: &str) -> bool {
    b.milik
        .iter()
        .any(|m| jalur.strip_prefix(m).is_some_and(|sisa| sisa.is_empty() || sisa.starts_with(['.', '['])))
}

fn kosong(b: &Bagian, h: &Hasil) -> usize {
    h.laporan.kosong.iter().filter(|c| milik(b, &c.jalur)).count()
}

/// Whether something is to be done here: a gap, an answer that a rule waits for, or the report misses the section.
fn perlu_diisi(b: &Bagian, d: &Draf, h: &Hasil) -> bool {
    let kurang = kelengkapan(b, d)
        .is_some_and(|baris| h.laporan.temuan.iter().any(|t| t.id == baris.id && t.pengecualian.is_none()));
    let ditunggu = h.laporan.belum_dinilai.iter().flat_map(|b| &b.butuh).any(|j| milik(b, j));
    kosong(b, h) > 0 || kurang || ditunggu
}

/// One line: where it stands, what is missing, what it says.
fn keadaan(b: &Bagian, d: &Draf, h: &Hasil) -> String {
    let nomor = (b.pasal)(d).map(|id| h.naskah.nomor_pasal(id));
    if b.gerbang.and_then(|j| d.simpul(j)).is_some_and(docgen::draf::Simpul::hampa) {
        return kata("ketentuan.belum_dijawab").to_owned();
    }
    if nomor == Some(None) {
        return kata("ketentuan.tidak_dimuat").to_owned();
    }
    let mut bagian: Vec<String> = nomor.flatten().map(|n| format!("{n}.")).into_iter().collect();
    match kosong(b, h) {
        0 => {}
        n => bagian.push(kata_isi("ketentuan.kosong", &[("n", &n.to_string())])),
    }
    let kata = b.ringkas.iter().filter(|(syarat, _)| syarat(d)).map(|(_, kata)| isi_kata(kata(), d));
    bagian.extend(kata);
    bagian.join(" ")
}

/// Words with the slots of the naskah filled.
fn isi_kata(kata: &str, d: &Draf) -> String {
    let mut hasil = String::new();
    let mut sisa = kata;
    while let Some((depan, slot, ekor)) =
        sisa.split_once('{').and_then(|(depan, s)| s.split_once('}').map(|(slot, ekor)| (depan, slot, ekor)))
    {
        hasil.push_str(depan);
        hasil.push_str(&docgen::isi_slot(d, slot).unwrap_or_default());
        sisa = ekor;
    }
    hasil + sisa
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::langkah::ketentuan::{BENTUK, BILA_PERLU, SELALU};
    use docgen::contoh;

    fn semua() -> impl Iterator<Item = &'static Bagian> {
        SELALU.iter().chain(BILA_PERLU).chain(BENTUK)
    }

    fn hasil(d: &Draf) -> Hasil {
        crate::mesin::susun(d, chrono::NaiveDate::from_ymd_opt(2026, 12, 1).expect("ada"))
    }

    #[test]
    fn setiap_slot_ringkasan_dikenal() {
        for b in semua() {
            for (_, kata) in b.ringkas {
                for slot in kata().split('{').skip(1).filter_map(|s| s.split('}').next()) {
                    assert!(docgen::isi_slot(&Draf::default(), slot).is_some(), "{slot}");
                }
            }
        }
    }

    #[test]
    fn keadaan_contoh_menyebut_pasalnya() {
        let mut dimuat = 0;
        for c in contoh::daftar() {
            let d = contoh::draf(c.id).expect("ada");
            // The pasal of a foreign naskah are not those of this screen.
            if d.kelas.pilihan().is_some_and(docgen::ranah::KelasKerjaSama::luar_negeri) {
                continue;
            }
            let h = hasil(&d);
            for b in semua().filter(|b| (b.ada)(&d)) {
                let teks = keadaan(b, &d, &h);
                assert!(!teks.is_empty() && !teks.contains(['{', '}']), "{}: {:?}: {teks}", c.id, b.milik);
                let nomor = (b.pasal)(&d).and_then(|p| h.naskah.nomor_pasal(p));
                if let Some(nomor) = nomor {
                    assert!(teks.starts_with(&format!("{nomor}.")), "{}: {teks}", c.id);
                    dimuat += 1;
                }
            }
        }
        assert!(dimuat > 30, "{dimuat}");
    }

    #[test]
    fn yang_kurang_terbuka() {
        use docgen::ranah::{Dokumen, KelasKerjaSama};
        let mut d = Draf {
            kelas: KelasKerjaSama::Ksdpk.into(),
            dokumen: Dokumen::PerjanjianKerjaSama.into(),
            ..Draf::default()
        };
        let terbuka = |d: &Draf| {
            let h = hasil(d);
            semua().filter(|b| (b.ada)(d) && perlu_diisi(b, d, &h)).map(|b| b.milik[0]).collect::<Vec<_>>()
        };
        assert_eq!(terbuka(&d), ["sanksi", "sengketa", "data_pribadi"]);
        d.data_pribadi.diproses = false.into();
        d.kelas = KelasKerjaSama::Ksdd.into();
        assert_eq!(terbuka(&d), ["sengketa"]);
        d.dokumen = Dokumen::KesepakatanBersama.into();
        assert_eq!(terbuka(&d), [""; 0]);
    }
}
