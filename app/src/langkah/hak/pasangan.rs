//! Under each right and duty: what it is matched with, and how to match it.

use docgen::cermin::{Cermin, Letak};
use docgen::draf::Draf;
use docgen::frasa::Untuk;
use docgen::teks::antarmuka::{kata, kata_isi};
use leptos::ev::MouseEvent;
use leptos::prelude::*;

use super::{sebutan, ubah};
use crate::keadaan::Keadaan;
use crate::komponen::dinamis::{hidup, ingat, saat};
use crate::komponen::{Bidang, FrasaSiap, Ikon, ikon};
use crate::langkah::Langkah;
use crate::peramban::{self, id_isian};

/// Path of a duty.
pub(super) fn jalur_kewajiban(l: Letak) -> String {
    format!("pihak[{}].kewajiban[{}]", l.pihak, l.baris)
}

/// Path of a right.
pub(super) fn jalur_hak(l: Letak) -> String {
    format!("pihak[{}].hak[{}]", l.pihak, l.baris)
}

/// Words of a row, or that they are still missing.
pub(super) fn uraian(d: &Draf, l: Letak, hak: bool) -> String {
    let p = d.pihak.get(l.pihak);
    let isi = if hak {
        p.and_then(|p| p.hak.get(l.baris)).map(|h| h.uraian.trim())
    } else {
        p.and_then(|p| p.kewajiban.get(l.baris)).map(|k| k.uraian.trim())
    };
    isi.filter(|u| !u.is_empty()).unwrap_or(kata("hak.tanpa_uraian")).to_owned()
}

/// Goes to a row, also when it has just been made.
pub(super) fn tuju(jalur: &str) {
    let jalur = format!("{jalur}.uraian");
    peramban::nanti(move || {
        peramban::fokus_isian(&jalur);
    });
}

/// A row as a way to it.
pub(super) fn tautan(k: Keadaan, jalur: String, isi: impl Fn() -> String + Send + 'static) -> AnyView {
    let alamat = k.alamat(Some(Langkah::Hak), Some(&format!("{jalur}.uraian"))).alamat();
    let klik = move |ev: MouseEvent| {
        ev.prevent_default();
        tuju(&jalur);
    };
    view! { <a href=alamat on:click=klik>{hidup(isi)}</a> }.into_any()
}

/// Under a right: the duties that fulfil it, or a button that writes one.
pub(super) fn hak(k: Keadaan, pihak: usize, baris: usize, cermin: Memo<Cermin>) -> AnyView {
    let letak = Letak { pihak, baris };
    let pemenuh = ingat(move || {
        cermin.with(|c| c.pihak.get(pihak).and_then(|p| p.hak.get(baris)).cloned().unwrap_or_default())
    });
    let isi = move || {
        let semua = pemenuh.get();
        if semua.is_empty() {
            return belum(kata("hak.belum_dipenuhi"), tombol_kewajiban(k, letak));
        }
        let satu = |w: Letak| {
            let siapa = kata_isi("hak.dipenuhi", &[("sebutan", &sebutan(k, w.pihak))]);
            tautan_kewajiban(k, w, siapa)
        };
        semua.into_iter().map(satu).collect_view().into_any()
    };
    view! { <div class="pasangan">{hidup(isi)}</div> }.into_any()
}

/// What is missing, and what to do about it.
pub(super) fn belum(kalimat: &'static str, tombol: AnyView) -> AnyView {
    view! {
        <p class="belum">{ikon(Ikon::Perhatian)} " " {kalimat}</p>
        {tombol}
    }
    .into_any()
}

/// A duty that fulfils a right, as a way to it.
pub(super) fn tautan_kewajiban(k: Keadaan, w: Letak, siapa: String) -> AnyView {
    let isi = move || k.draf.with(|d| uraian(d, w, false));
    view! {
        <p class="cocok">
            {ikon(Ikon::Centang)}
            " "
            {siapa}
            " "
            {tautan(k, jalur_kewajiban(w), isi)}
        </p>
    }
    .into_any()
}

/// Buttons that write the duty of a right, one for each party that could bear it.
pub(super) fn tombol_kewajiban(k: Keadaan, hak: Letak) -> AnyView {
    let buat = move |penanggung| {
        let mut baru = None;
        k.ubah(None, |d| baru = ubah::buat_kewajiban(d, hak, penanggung));
        if let Some(baru) = baru {
            k.kabarkan(kata_isi("hak.kewajiban_dibuat", &[("sebutan", &untrack(|| sebutan(k, penanggung)))]));
            tuju(&jalur_kewajiban(baru));
        }
    };
    tombol_lain(k, hak.pihak, "hak.buat_kewajiban", "hak.buat_kewajiban_pada", buat)
}

/// Buttons that write the right of a duty, one for each party that could have it.
pub(super) fn tombol_hak(k: Keadaan, kewajiban: Letak) -> AnyView {
    let buat = move |pemilik| {
        let mut baru = None;
        k.ubah(None, |d| baru = ubah::buat_hak(d, kewajiban, pemilik));
        if let Some(baru) = baru {
            k.kabarkan(kata_isi("hak.hak_dibuat", &[("sebutan", &untrack(|| sebutan(k, pemilik)))]));
            tuju(&jalur_hak(baru));
        }
    };
    tombol_lain(k, kewajiban.pihak, "hak.buat_hak", "hak.buat_hak_pada", buat)
}

/// One button for each other party; with only one there is nobody to name.
fn tombol_lain(
    k: Keadaan,
    pihak: usize,
    satu: &'static str,
    banyak: &'static str,
    klik: impl Fn(usize) + Copy + Send + 'static,
) -> AnyView {
    let semua = k.draf.with(|d| d.pihak.len());
    (0..semua)
        .filter(|i| *i != pihak)
        .map(|i| {
            let nama = if semua > 2 {
                kata_isi(banyak, &[("sebutan", &sebutan(k, i))])
            } else {
                kata(satu).to_owned()
            };
            view! {
                <button type="button" class="tombol tombol-kecil" on:click=saat(move |_| klik(i))>
                    {ikon(Ikon::Tambah)}
                    {nama}
                </button>
            }
        })
        .collect_view()
        .into_any()
}

/// Under a duty: when it is due and which right it fulfils.
pub(super) fn kewajiban(
    k: Keadaan,
    pihak: usize,
    baris: usize,
    jalur: &str,
    cermin: Memo<Cermin>,
) -> AnyView {
    let letak = Letak { pihak, baris };
    let hak = ingat(move || cermin.with(|c| c.hak_dari(letak)));
    let tenggat = format!("{jalur}.tenggat");
    let isi = move || hak.get().is_none().then(|| tombol_hak(k, letak));
    view! {
        <div class="pasangan pasangan-kewajiban">
            <Bidang jalur=tenggat label=kata("hak.tenggat") petunjuk="" />
            <div class="bidang">
                <label for=id_isian(&format!("{jalur}.memenuhi"))>{kata("hak.memenuhi")}</label>
                {pilih_hak(k, letak, cermin)}
            </div>
            {hidup(isi)}
        </div>
    }
    .into_any()
}

/// The rights of the other parties as answers, in the field of a duty.
fn pilih_hak(k: Keadaan, letak: Letak, cermin: Memo<Cermin>) -> AnyView {
    let id = id_isian(&format!("{}.memenuhi", jalur_kewajiban(letak)));
    pilih(k, letak, cermin, Some(id), None)
}

/// The same once more outside that field, with a name of its own.
pub(super) fn pilih_hak_bernama(k: Keadaan, letak: Letak, cermin: Memo<Cermin>, nama: String) -> AnyView {
    pilih(k, letak, cermin, None, Some(nama))
}

fn pilih(
    k: Keadaan,
    letak: Letak,
    cermin: Memo<Cermin>,
    id: Option<String>,
    nama: Option<String>,
) -> AnyView {
    let hak = ingat(move || cermin.with(|c| c.hak_dari(letak)));
    let putus = ingat(move || {
        cermin.with(|c| c.pihak.get(letak.pihak).is_some_and(|p| p.menggantung.contains(&letak.baris)))
    });
    let opsi = ingat(move || k.draf.with(|d| hak_pihak_lain(d, letak.pihak)));
    let pilih = move |nilai: String| {
        let hak = dari_nilai(&nilai);
        k.ubah(None, |d| ubah::pasangkan(d, letak, hak));
    };
    let daftar = move || {
        let kini = hak.get();
        let kelompok = opsi.get().into_iter().map(|(nama, isi)| {
            let isi = isi.into_iter().map(|(l, uraian)| {
                view! { <option value=nilai(l) prop:selected=kini == Some(l)>{uraian}</option> }
            });
            view! { <optgroup label=nama>{isi.collect_view()}</optgroup> }
        });
        let kelompok = kelompok.collect_view();
        view! {
            <option value="" prop:selected=kini.is_none() && !putus.get()>{kata("hak.tidak_ada")}</option>
            {putus.get().then(|| view! { <option value="?" prop:selected=true>{kata("hak.terputus")}</option> })}
            {kelompok}
        }
    };
    view! {
        <select id=id aria-label=nama on:change:target=move |ev| pilih(ev.target().value())>{hidup(daftar)}</select>
    }
    .into_any()
}

/// The rights of each party but one, under its label.
fn hak_pihak_lain(d: &Draf, pihak: usize) -> Vec<(String, Vec<(Letak, String)>)> {
    let lain = d.pihak.iter().enumerate().filter(|(i, p)| *i != pihak && !p.hak.is_empty());
    lain.map(|(i, p)| {
        let letak = (0..p.hak.len()).map(|b| Letak { pihak: i, baris: b });
        (docgen::sebutan(d, i), letak.map(|l| (l, uraian(d, l, true))).collect())
    })
    .collect()
}

/// A place as the value of an answer.
pub(super) fn nilai(l: Letak) -> String {
    format!("{}.{}", l.pihak, l.baris)
}

/// The place of an answer.
pub(super) fn dari_nilai(nilai: &str) -> Option<Letak> {
    let (pihak, baris) = nilai.split_once('.')?;
    Some(Letak { pihak: pihak.parse().ok()?, baris: baris.parse().ok()? })
}

/// Ready phrases of a party; among more than two also against whom.
pub(super) fn frasa(
    k: Keadaan,
    pihak: usize,
    nama: String,
    untuk: fn(usize, Option<usize>) -> Untuk,
) -> AnyView {
    let banyak = k.draf.with_untracked(|d| d.pihak.len());
    if banyak <= 2 {
        return view! { <FrasaSiap untuk=untuk(pihak, None) nama=nama /> }.into_any();
    }
    let lawan = RwSignal::new(None::<usize>);
    let opsi = (0..banyak)
        .filter(|i| *i != pihak)
        .map(|i| view! { <option value=i.to_string()>{untrack(|| sebutan(k, i))}</option> })
        .collect_view();
    let id = format!("lawan-{pihak}-{}", nama.len());
    let label = format!("{}, {nama}", kata("hak.lawan"));
    view! {
        <div class="lawan">
            <select id=id aria-label=label on:change:target=move |ev| lawan.set(ev.target().value().parse().ok())>
                <option value="">{kata("hak.lawan_siapa")}</option>
                {opsi}
            </select>
            {hidup(move || view! { <FrasaSiap untuk=untuk(pihak, lawan.get()) nama=nama.clone() /> })}
        </div>
    }
    .into_any()
}
