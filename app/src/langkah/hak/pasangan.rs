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

/// A way to write the duty of a right: for the other party, or for one of many, or for all of them alike.
pub(super) fn tombol_kewajiban(k: Keadaan, hak: Letak) -> AnyView {
    let buat = move |penanggung: &[usize]| {
        let mut baru = None;
        k.ubah(None, |d| {
            for i in penanggung {
                let ini = ubah::buat_kewajiban(d, hak, *i);
                baru = baru.or(ini);
            }
        });
        if let Some(baru) = baru {
            let nama = penanggung.iter().map(|i| untrack(|| sebutan(k, *i))).collect::<Vec<_>>().join(", ");
            k.kabarkan(kata_isi("hak.kewajiban_dibuat", &[("sebutan", &nama)]));
            tuju(&jalur_kewajiban(baru));
        }
    };
    tombol_lain(k, hak.pihak, kata("hak.buat_kewajiban"), Some(kata("hak.setiap_pihak_lain")), buat)
}

/// A way to write the right of a duty: for the other party, or for one of many.
pub(super) fn tombol_hak(k: Keadaan, kewajiban: Letak) -> AnyView {
    let buat = move |pemilik: &[usize]| {
        let mut baru = None;
        k.ubah(None, |d| baru = pemilik.first().and_then(|i| ubah::buat_hak(d, kewajiban, *i)));
        if let Some(baru) = baru {
            k.kabarkan(kata_isi("hak.hak_dibuat", &[("sebutan", &untrack(|| sebutan(k, baru.pihak)))]));
            tuju(&jalur_hak(baru));
        }
    };
    tombol_lain(k, kewajiban.pihak, kata("hak.buat_hak"), None, buat)
}

/// A button where there is one other party, a list where there are more; `semua`: what stands for all of them.
fn tombol_lain(
    k: Keadaan,
    pihak: usize,
    nama: &'static str,
    semua: Option<&'static str>,
    klik: impl Fn(&[usize]) + Copy + Send + 'static,
) -> AnyView {
    let lain: Vec<usize> = (0..k.draf.with(|d| d.pihak.len())).filter(|i| *i != pihak).collect();
    if let [satu] = *lain.as_slice() {
        return view! {
            <button type="button" class="tombol tombol-kecil" on:click=saat(move |_| klik(&[satu]))>
                {ikon(Ikon::Tambah)}
                {nama}
            </button>
        }
        .into_any();
    }
    let opsi = lain.iter().map(|i| {
        let nama = k.draf.with(|d| d.pihak.get(*i).map_or_else(String::new, |p| p.nama.trim().to_owned()));
        let label = kata_isi("hak.pihak", &[("sebutan", &sebutan(k, *i)), ("nama", &nama)]);
        view! { <option value=i.to_string()>{label.trim_end_matches(" – ").to_owned()}</option> }
    });
    let opsi = opsi.collect_view();
    let pilih = move |nilai: String| match nilai.parse() {
        Ok(i) => klik(&[i]),
        Err(_) if nilai == "*" => klik(&lain),
        Err(_) => {}
    };
    view! {
        <select
            class="buat-pasangan"
            aria-label=nama
            on:change:target=move |ev| {
                let nilai = ev.target().value();
                ev.target().set_value("");
                pilih(nilai);
            }
        >
            <option value="">{format!("{nama} …")}</option>
            {opsi}
            {semua.map(|s| view! { <option value="*">{s}</option> })}
        </select>
    }
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
