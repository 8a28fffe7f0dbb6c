//! The card of a party: a line that sums it up, and its fields by kind.

use docgen::draf::Pihak;
use docgen::ranah::{Dokumen, JenisPihak, Kapasitas, Pilihan};
use docgen::teks::antarmuka::{self, kata, kata_isi};
use leptos::prelude::*;

use super::{Langkah, alat, identitas, kelayakan, penandatangan, sela};
use crate::keadaan::Keadaan;
use crate::komponen::dinamis::{hidup, ikut, ingat};
use crate::komponen::{Bidang, bila, gambar, lipatan};
use crate::mesin::sebutan_pihak;
use crate::peramban;

/// Fields of a party that belong to another step.
const LANGKAH_LAIN: &[&str] = &["hak", "kewajiban", "tugas"];

/// The gaps of a party in this step, followed.
pub(super) fn kosong(k: Keadaan, indeks: usize) -> usize {
    kosong_di(k, indeks, |bidang| !LANGKAH_LAIN.iter().any(|l| bidang.starts_with(l)))
}

/// The gaps of a party among some of its fields, followed.
fn kosong_di(k: Keadaan, indeks: usize, milik: impl Fn(&str) -> bool) -> usize {
    k.hasil.with(|h| {
        let jalur = h.laporan.kosong.iter().filter_map(|c| sela::pihak(&c.jalur));
        jalur.filter(|(i, bidang)| *i == indeks && milik(bidang)).count()
    })
}

/// What decides which fields a card has.
#[derive(Clone, Copy, PartialEq, Eq)]
pub(super) struct Bentuk {
    pub(super) jenis: Option<JenisPihak>,
    pub(super) kapasitas: Option<Kapasitas>,
    pub(super) kesepakatan: bool,
}

/// The card.
pub(super) fn kartu(l: Langkah, i: usize, id: String) -> AnyView {
    let k = l.k;
    let bentuk = ingat(move || {
        k.draf.with(|d| {
            let p = d.pihak.get(i);
            Bentuk {
                jenis: p.and_then(|p| p.jenis.pilihan()),
                kapasitas: p.and_then(|p| p.penandatangan.kapasitas.pilihan()),
                kesepakatan: d.dokumen.adalah(Dokumen::KesepakatanBersama),
            }
        })
    });
    let jenis = ingat(move || bentuk.with(|b| b.jenis));
    let (id_buka, id_tutup) = (id.clone(), id);
    let terbuka = move || l.terbuka.with(|t| t.contains(&id_buka));
    // The browser opens and closes the fold; the set only remembers it.
    let beralih = move |ev| {
        let buka = peramban::dialog::lipatan_terbuka(&ev);
        if buka == l.terbuka.with_untracked(|t| t.contains(&id_tutup)) {
            return;
        }
        l.terbuka.update(|t| {
            if buka {
                t.insert(id_tutup.clone());
            } else {
                t.remove(&id_tutup);
            }
        });
    };
    view! {
        <li class="kartu-pihak" id=format!("f-pihak[{i}]") tabindex="-1" aria-label=sebutan_pihak(i)>
            <details class="lipatan" prop:open=ikut(terbuka) on:toggle=beralih>
                <summary id=format!("kartu-pihak-{i}")>{ringkasan(k, i)}</summary>
                <div class="lipatan-isi">
                    {hidup(move || kelayakan::panel_pihak(l, i))}
                    {hidup(move || identitas::isi(l, i, jenis.get()))}
                    {penandatangan::isi(l, i, bentuk)}
                    {hidup(move || pelaksana(k, i, jenis.get()))}
                    {lambang(k, i)}
                    {alat::isi(l, i)}
                </div>
            </details>
        </li>
    }
    .into_any()
}

/// The line: label, name, kind, who signs, what is still empty.
fn ringkasan(k: Keadaan, i: usize) -> AnyView {
    let isi = move |f: fn(&Pihak) -> String| k.draf.with(|d| d.pihak.get(i).map(f).unwrap_or_default());
    let nama = move || {
        let nama = isi(|p| p.nama.trim().to_owned());
        if nama.is_empty() { kata("pihak.tanpa_nama").to_owned() } else { nama }
    };
    let rincian = move || {
        isi(|p| {
            let jenis = p.jenis.pilihan().and_then(|j| antarmuka::pilihan("JenisPihak", j.kode()));
            let jenis = jenis.map_or(kata("pihak.tanpa_jenis"), |p| p.label).to_owned();
            let orang = &p.penandatangan;
            let penanda = [orang.nama.trim(), orang.jabatan.trim()].into_iter().filter(|t| !t.is_empty());
            let penanda = penanda.collect::<Vec<_>>().join(", ");
            let penanda =
                if penanda.is_empty() { kata("pihak.tanpa_penandatangan").to_owned() } else { penanda };
            format!("{jenis} · {penanda}")
        })
    };
    let mutu = ingat(move || kosong(k, i));
    let keadaan = move || {
        let (kode, kata) = match mutu.get() {
            0 => ("terisi", kata("pihak.lengkap").to_owned()),
            n => ("kosong", kata_isi("lembar.kosong", &[("n", &n.to_string())])),
        };
        view! { <span class="mutu" data-mutu=kode>{kata}</span> }
    };
    view! {
        <span class="pihak-sebutan">{sebutan_pihak(i)}</span>
        <h2 class="lipatan-judul">{hidup(nama)}</h2>
        <span class="petunjuk">{hidup(rincian)}</span>
        {hidup(keadaan)}
    }
    .into_any()
}

/// Who carries it out and where letters go.
fn pelaksana(k: Keadaan, i: usize, jenis: Option<JenisPihak>) -> AnyView {
    let perseorangan = jenis == Some(JenisPihak::Perseorangan);
    let milik = |bidang: &str| {
        bidang.starts_with("korespondensi") || matches!(bidang, "unit_pelaksana" | "penanggung_jawab")
    };
    let keadaan = move || match kosong_di(k, i, milik) {
        0 => String::new(),
        n => kata_isi("lembar.kosong", &[("n", &n.to_string())]),
    };
    let unit = (!perseorangan).then(|| {
        view! {
            <Bidang jalur=format!("pihak[{i}].unit_pelaksana") />
            <Bidang jalur=format!("pihak[{i}].penanggung_jawab") />
        }
    });
    let isi = view! {
        {unit}
        <Bidang jalur=format!("pihak[{i}].korespondensi.unit") />
        <Bidang jalur=format!("pihak[{i}].korespondensi.alamat") />
        <Bidang jalur=format!("pihak[{i}].korespondensi.telepon") />
        <Bidang jalur=format!("pihak[{i}].korespondensi.pos_el") />
    };
    lipatan("", kata("pihak.judul_pelaksana"), ().into_any(), Signal::derive(keadaan), false, isi.into_any())
}

/// Emblem or logo.
fn lambang(k: Keadaan, i: usize) -> AnyView {
    let lihat = move |terima: &mut dyn FnMut(&docgen::draf::Gambar)| {
        k.draf.with(|d| {
            if let Some(p) = d.pihak.get(i) {
                terima(&p.logo);
            }
        });
    };
    let pasang = move |gambar| {
        k.ubah(None, |d| {
            if let Some(p) = d.pihak.get_mut(i) {
                p.logo = gambar;
            }
        });
    };
    let ada = move || {
        let ada = k.draf.with(|d| d.pihak.get(i).is_some_and(|p| !p.logo.data.is_empty()));
        if ada { kata("pihak.logo_ada") } else { kata("pihak.logo_belum") }.to_owned()
    };
    // Only a region can bear the Lambang Negara, and only a picture can be one.
    let negara = bila(
        move |d| {
            let berlogo = |p: &Pihak| !p.logo.data.is_empty();
            d.pihak.get(i).is_some_and(|p| berlogo(p) && p.jenis.pilihan().is_some_and(JenisPihak::daerah))
        },
        move || view! { <Bidang jalur=format!("pihak[{i}].lambang_negara") /> }.into_any(),
    );
    let isi = view! {
        {gambar(&format!("pihak[{i}].logo"), kata("pihak.judul_logo"), lihat, pasang)}
        {negara}
    };
    lipatan("", kata("pihak.judul_logo"), ().into_any(), Signal::derive(ada), false, isi.into_any())
}
