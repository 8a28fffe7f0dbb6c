//! One pasal in the list: its name and marks; unfolded its text and what can be done with it.

use docgen::ranah::JenisUbahan;
use docgen::teks::antarmuka::{kata, kata_isi};
use docgen::teks_pasal::{ButirPasal, sunting as ubah};
use leptos::prelude::*;

use super::{Teks, banding, nama, sunting};
use crate::komponen::dinamis::{hidup, ikut, ingat, saat};
use crate::komponen::{Bidang, Ikon, Seret, ikon};
use crate::langkah::Langkah;
use crate::peramban;

/// A pasal.
pub(super) fn satu(teks: Teks, id: String, urutan: Memo<Vec<String>>, seret: Seret) -> AnyView {
    let id = StoredValue::new(id);
    let pasal = ingat(move || id.with_value(|id| teks.cari(id)).unwrap_or_else(kosong));
    let di = ingat(move || id.with_value(|id| urutan.with(|u| u.iter().position(|x| x == id))).unwrap_or(0));
    let terbuka = ingat(move || id.with_value(|id| teks.terbuka.with(|t| t.contains(id))));
    let badan = id.with_value(|id| format!("isi-{id}"));
    let berdiri = Signal::derive(move || urutan.with(Vec::len));
    view! {
        <li
            class="pasal"
            id=id.with_value(|id| peramban::id_isian(id))
            tabindex="-1"
            data-seret=ikut(move || seret.keadaan(di.into()))
            data-hapus=ikut(move || pasal.with(|p| p.dihapus.is_some()).to_string())
            on:dragover=move |ev| seret.lewat(&ev, di.into())
            on:drop=move |ev| seret.jatuh(&ev, di.into())
        >
            <div class="pasal-kepala">
                {seret.pegangan(di.into(), berdiri)}
                <h3>
                    <button
                        type="button"
                        class="pasal-tombol"
                        aria-expanded=ikut(move || terbuka.get().to_string())
                        aria-controls=badan.clone()
                        on:click=saat(move |_| lipat(teks, &id.get_value()))
                    >
                        {hidup(move || pasal.with(nama))}
                    </button>
                </h3>
                {hidup(move || pasal.with(tanda))}
            </div>
            <div id=badan class="pasal-isi" hidden=ikut(move || !terbuka.get())>
                {hidup(move || terbuka.get().then(|| isi(teks, id, pasal)))}
            </div>
        </li>
    }
    .into_any()
}

/// A pasal that has just gone, until its place in the list goes too.
fn kosong() -> ButirPasal {
    ButirPasal {
        id: String::new(),
        nomor: String::new(),
        judul: String::new(),
        judul_baku: None,
        baku: Vec::new(),
        kata_sendiri: None,
        dihapus: None,
        dipindah: None,
    }
}

/// Folds and unfolds; the address forgets a place that is folded, so that a link to it works again.
fn lipat(teks: Teks, id: &str) {
    let tertutup = teks.terbuka.try_update(|t| t.remove(id) || !t.insert(id.to_owned())).unwrap_or_default();
    if tertutup {
        let rute = untrack(|| teks.k().alamat(Some(Langkah::Teks), None));
        peramban::ganti_hash(&rute.alamat());
        teks.k().rute.set(rute);
    }
}

/// What differs from the standard, in words.
fn tanda(p: &ButirPasal) -> AnyView {
    let semua = [
        (p.tambahan() && !p.id.is_empty(), "tambahan", kata("teks.tambahan")),
        (!p.tambahan() && p.kata_sendiri.is_some(), "ganti", kata("teks.kata_sendiri")),
        (p.dipindah.is_some(), "pindah", kata("teks.dipindah")),
        (p.dihapus.is_some(), "hapus", kata("teks.dihapus")),
    ];
    let semua = semua.into_iter().filter(|t| t.0);
    semua
        .map(|(_, jenis, kata)| view! { <span class="lencana" data-ubahan=jenis>{kata}</span> })
        .collect_view()
        .into_any()
}

/// The state on which the shape of the unfolded part depends; words of the officer's own do not.
fn bentuk(p: &ButirPasal) -> (Option<usize>, Option<usize>, bool, bool) {
    (p.kata_sendiri, p.dihapus, p.dipindah.is_some(), p.tambahan())
}

fn isi(teks: Teks, id: StoredValue<String>, pasal: Memo<ButirPasal>) -> AnyView {
    let bentuk = ingat(move || pasal.with(bentuk));
    let utama = move || {
        let (sendiri, dihapus, dipindah, tambahan) = bentuk.get();
        let id = id.get_value();
        let isi = match (dihapus, sendiri) {
            (Some(n), _) => dihapus_isi(teks, &id, n),
            (None, Some(n)) => sunting::editor(teks, &id, n, tambahan),
            (None, None) => banding::baku(teks, &id),
        };
        view! {
            {isi}
            {alat(teks, &id, Alat { sendiri: sendiri.is_some(), dihapus: dihapus.is_some(), dipindah, tambahan })}
        }
    };
    utama.into_any()
}

/// A pasal that is left out: why, what it would say, and who still refers to it.
fn dihapus_isi(teks: Teks, id: &str, n: usize) -> AnyView {
    let untuk = id.to_owned();
    let perujuk = move || {
        let semua = teks.isi.with(|t| t.perujuk(&untuk).join(", "));
        (!semua.is_empty()).then(|| {
            view! { <p class="belum">{ikon(Ikon::Perhatian)} " " {kata_isi("teks.perujuk", &[("daftar", &semua)])}</p> }
        })
    };
    view! {
        {perujuk}
        <Bidang jalur=format!("ubahan[{n}].alasan") label=kata("teks.alasan_hapus") />
        {banding::baku(teks, id)}
    }
    .into_any()
}

/// Which tools a pasal has.
#[derive(Clone, Copy)]
#[expect(clippy::struct_excessive_bools, reason = "four facts of a pasal that do not depend on one another")]
struct Alat {
    sendiri: bool,
    dihapus: bool,
    dipindah: bool,
    tambahan: bool,
}

fn alat(teks: Teks, id: &str, a: Alat) -> AnyView {
    let tombol = |label: &'static str, f: fn(Teks, &str)| {
        let id = id.to_owned();
        view! {
            <button type="button" class="tombol tombol-kecil" on:click=saat(move |_| f(teks, &id))>
                {label}
            </button>
        }
    };
    view! {
        <div class="deret-tombol pasal-alat">
            {(!a.sendiri && !a.dihapus).then(|| tombol(kata("teks.ubah"), mulai_ubah))}
            {(a.sendiri && !a.tambahan && !a.dihapus).then(|| tombol(kata("teks.kembalikan"), kembalikan))}
            {(!a.dihapus && !a.tambahan).then(|| tombol(kata("teks.tidak_dipakai"), hapus))}
            {a.tambahan.then(|| tombol(kata("teks.hapus_tambahan"), hapus))}
            {a.dihapus.then(|| tombol(kata("teks.pakai_lagi"), pakai))}
            {(a.dipindah && !a.dihapus).then(|| tombol(kata("teks.kembalikan_tempat"), kembalikan_tempat))}
            {(!a.dihapus).then(|| tombol(kata("teks.tambah_setelah"), Teks::tambah))}
        </div>
        {(!a.dihapus).then(|| letak(teks, id))}
    }
    .into_any()
}

/// The ways to another place.
fn letak(teks: Teks, id: &str) -> AnyView {
    let id = StoredValue::new(id.to_owned());
    let lain = ingat(move || {
        teks.isi.with(|t| {
            let berdiri = t.pasal.iter().filter(|p| !p.nomor.is_empty());
            berdiri.map(|p| (p.id.clone(), nama(p))).collect::<Vec<_>>()
        })
    });
    let di = ingat(move || id.with_value(|id| lain.with(|l| l.iter().position(|(x, _)| x == id))));
    let geser = move |naik: bool| {
        let setelah = lain.with_untracked(|l| {
            let di = di.get_untracked()?;
            if naik { Some(di.checked_sub(2)) } else { Some(Some(di + 1)) }
                .map(|s| s.and_then(|s| l.get(s)).map_or_else(String::new, |(id, _)| id.clone()))
        });
        if let Some(setelah) = setelah {
            pindahkan(teks, &id.get_value(), &setelah);
            // The row was taken up and put down: the focus goes back to the button, or to the other one at an end.
            let (id, di, akhir) = (id.get_value(), di.get_untracked(), lain.with_untracked(Vec::len));
            let naik = if naik { di != Some(0) } else { di.is_some_and(|d| d + 1 == akhir) };
            peramban::nanti(move || peramban::fokus(&id_geser(&id, naik)));
        }
    };
    let id_pilih = format!("setelah-{}", id.get_value());
    let opsi = move || {
        let (lain, di) = (lain.get(), di.get().unwrap_or_default());
        let semua = lain.into_iter().enumerate().filter(|(i, _)| *i != di && i + 1 != di);
        semua.map(|(_, (id, nama))| view! { <option value=id>{nama}</option> }).collect_view()
    };
    let pilih = move |setelah: String| match setelah.as_str() {
        "?" => {}
        setelah => {
            pindahkan(teks, &id.get_value(), setelah);
            fokus(id.get_value());
        }
    };
    let nama = move || id.with_value(|id| teks.nama(id));
    view! {
        <div class="letak">
            <button
                type="button"
                class="tombol-ikon"
                id=id.with_value(|id| id_geser(id, true))
                aria-label=ikut(move || kata_isi("teks.naikkan", &[("pasal", &nama())]))
                title=kata("umum.naik")
                disabled=ikut(move || di.get() == Some(0))
                on:click=saat(move |_| geser(true))
            >
                {ikon(Ikon::Naik)}
            </button>
            <button
                type="button"
                class="tombol-ikon"
                id=id.with_value(|id| id_geser(id, false))
                aria-label=ikut(move || kata_isi("teks.turunkan", &[("pasal", &nama())]))
                title=kata("umum.turun")
                disabled=ikut(move || di.get().is_none_or(|d| lain.with(|l| d + 1 >= l.len())))
                on:click=saat(move |_| geser(false))
            >
                {ikon(Ikon::Turun)}
            </button>
            <label for=id_pilih.clone()>{kata("teks.setelah")}</label>
            <select
                id=id_pilih
                on:change:target=move |ev| {
                    let setelah = ev.target().value();
                    ev.target().set_value("?");
                    pilih(setelah);
                }
            >
                <option value="?">{kata("teks.setelah_pilih")}</option>
                <option value="">{kata("teks.di_awal")}</option>
                {hidup(opsi)}
            </select>
        </div>
    }
    .into_any()
}

fn id_geser(pasal: &str, naik: bool) -> String {
    format!("{}-{pasal}", if naik { "naik" } else { "turun" })
}

/// Puts a pasal behind another one, and says where it stands now.
pub(super) fn pindahkan(teks: Teks, id: &str, setelah: &str) {
    let pasal = teks.nama(id);
    teks.k().ubah(None, |d| ubah::pindah(d, id, setelah));
    let di = teks.isi.with_untracked(|t| {
        t.pasal.iter().filter(|p| !p.nomor.is_empty()).position(|p| p.id == id).map(|i| i + 1)
    });
    if let Some(di) = di {
        teks.k().kabarkan(kata_isi("teks.kabar_pindah", &[("pasal", &pasal), ("ke", &di.to_string())]));
    }
}

fn mulai_ubah(teks: Teks, id: &str) {
    let mut di = None;
    teks.k().ubah(None, |d| di = ubah::ganti(d, id));
    teks.k().kabarkan(kata_isi("teks.kabar_diubah", &[("pasal", &teks.nama(id))]));
    if let Some(n) = di {
        fokus(format!("ubahan[{n}].ayat[0].teks"));
    }
}

fn kembalikan(teks: Teks, id: &str) {
    teks.k().ubah(None, |d| ubah::kembalikan(d, id, JenisUbahan::Ganti));
    teks.k().kabarkan(kata_isi("teks.kabar_kembali", &[("pasal", &teks.nama(id))]));
    fokus(id.to_owned());
}

fn kembalikan_tempat(teks: Teks, id: &str) {
    teks.k().ubah(None, |d| ubah::kembalikan(d, id, JenisUbahan::Pindah));
    fokus(id.to_owned());
}

fn hapus(teks: Teks, id: &str) {
    let (pasal, mut di) = (teks.nama(id), None);
    teks.k().ubah(None, |d| di = ubah::hapus(d, id));
    teks.k().kabarkan(kata_isi("teks.kabar_dihapus", &[("pasal", &pasal)]));
    if let Some(n) = di {
        fokus(format!("ubahan[{n}].alasan"));
    }
}

fn pakai(teks: Teks, id: &str) {
    teks.k().ubah(None, |d| ubah::kembalikan(d, id, JenisUbahan::Hapus));
    teks.k().kabarkan(kata_isi("teks.kabar_dipakai", &[("pasal", &teks.nama(id))]));
    fokus(id.to_owned());
}

fn fokus(jalur: String) {
    peramban::nanti(move || {
        peramban::fokus_isian(&jalur);
    });
}
