//! Parties that the law does not know, or not in this kind of cooperation: why, and the right route.

use docgen::draf::Draf;
use docgen::ranah::{JenisPihak, KelasKerjaSama, KelompokPihak, Pilihan, Tingkat};
use docgen::teks::antarmuka::{self, kata, kata_isi};
use leptos::prelude::*;

use super::Langkah;
use crate::komponen::dinamis::{hidup, ikut, ingat};
use crate::komponen::{panel, panel_temuan};
use crate::langkah::Langkah as LangkahKerja;

/// What is wrong with the kind of a party, if anything.
#[derive(Clone, Copy, PartialEq, Eq)]
enum Soal {
    /// No party in a kerja sama daerah at all.
    BukanSubjek(JenisPihak),
    /// A party, but not in the kind of cooperation that is chosen.
    LainKelas(JenisPihak),
}

fn soal(d: &Draf, i: usize) -> Option<Soal> {
    let jenis = d.pihak.get(i)?.jenis.pilihan()?;
    if jenis.kelompok() == KelompokPihak::BukanSubjek {
        return Some(Soal::BukanSubjek(jenis));
    }
    let kelas = d.kelas.pilihan()?;
    (!kelas.menerima(jenis.kelompok())).then_some(Soal::LainKelas(jenis))
}

/// The panels of a party.
pub(super) fn panel_pihak(l: Langkah, i: usize) -> AnyView {
    let soal = ingat(move || l.k.draf.with(|d| soal(d, i)));
    let awalan = format!("pihak[{i}].");
    let wewenang = panel_temuan(move |t| {
        t.id == "KSD-107"
            && t.lokasi.iter().any(|t| t.jalur.as_deref().is_some_and(|j| j.starts_with(&awalan)))
    });
    view! {
        {hidup(move || soal.get().map(|s| satu(l, i, s)))}
        {wewenang}
    }
    .into_any()
}

fn satu(l: Langkah, i: usize, soal: Soal) -> AnyView {
    let (Soal::BukanSubjek(jenis) | Soal::LainKelas(jenis)) = soal;
    let (label, penjelasan) = antarmuka::pilihan("JenisPihak", jenis.kode())
        .map_or((jenis.kode(), ""), |p| (p.label, p.penjelasan));
    let jadikan = move |ke: JenisPihak, kalimat: &'static str| {
        let klik = move |_| {
            l.k.ubah(None, |d| pindahkan(d, i, ke));
            l.k.kabarkan(kata("pihak.jenis_diubah"));
        };
        view! { <button type="button" class="tombol tombol-kecil" on:click=klik>{kalimat}</button> }
    };
    let jalan = match jenis {
        JenisPihak::Cv => view! {
            {jadikan(JenisPihak::Perseorangan, kata("pihak.jadikan_perseorangan"))}
            {jadikan(JenisPihak::PerseroanTerbatas, kata("pihak.jadikan_pt"))}
        }
        .into_any(),
        JenisPihak::Desa => jadikan(JenisPihak::Kabupaten, kata("pihak.jadikan_daerah_desa")).into_any(),
        JenisPihak::Uptd => jadikan(JenisPihak::Kota, kata("pihak.jadikan_daerah_uptd")).into_any(),
        _ => {
            let alamat = move || l.k.alamat(Some(LangkahKerja::Jenis), Some("kelas")).alamat();
            view! { <a class="tombol tombol-kecil" href=ikut(alamat)>{kata("pihak.ubah_kelas")}</a> }
                .into_any()
        }
    };
    let kelas = l.k.draf.with_untracked(|d| d.kelas.pilihan());
    let (judul, penjelasan, tambahan) = match (soal, kelas) {
        (Soal::LainKelas(_), Some(kelas)) => {
            let (nama, mengapa) = match kelas {
                KelasKerjaSama::Ksdd => (kata("pihak.kelas_ksdd"), kata("pihak.lain_ksdd")),
                // What each kind of partner needs instead stands with the kind.
                KelasKerjaSama::Ksdpk => (kata("pihak.kelas_ksdpk"), penjelasan),
                _ => (kata("pihak.kelas_sinergi"), kata("pihak.lain_sinergi")),
            };
            let judul = kata_isi("pihak.lain_kelas", &[("jenis", label), ("kelas", nama)]);
            (judul, mengapa, Some(view! { <p>{kata("pihak.lain_kelas_pisah")}</p> }))
        }
        _ => (kata_isi("pihak.bukan_subjek", &[("jenis", label)]), penjelasan, None),
    };
    let isi = view! {
        <p>{penjelasan}</p>
        {tambahan}
        <div class="deret-tombol">{jalan}</div>
    };
    panel(Tingkat::Peringatan, judul, isi.into_any())
}

/// Takes the right route: what was typed as the name goes where it belongs.
fn pindahkan(d: &mut Draf, i: usize, ke: JenisPihak) {
    let mut lokasi = String::new();
    if let Some(p) = d.pihak.get_mut(i) {
        match p.jenis.pilihan() {
            Some(JenisPihak::Uptd) if p.unit_pelaksana.is_empty() => {
                p.unit_pelaksana = std::mem::take(&mut p.nama);
            }
            Some(JenisPihak::Desa) => lokasi = std::mem::take(&mut p.nama),
            _ => {}
        }
        p.pasang_jenis(ke);
    }
    if d.lokasi.is_empty() {
        d.lokasi = lokasi;
    }
}
