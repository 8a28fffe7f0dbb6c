//! Findings of one severity: article, reason, fix, waiver.

use docgen::draf::{Isian, Pengecualian};
use docgen::laporan::Temuan;
use docgen::ranah::{Tanda, Tanggal, Tingkat};
use docgen::teks::antarmuka::{kata, kata_isi};
use leptos::prelude::*;

use crate::keadaan::Keadaan;
use crate::komponen::dinamis::{hidup, ikut, ingat};
use crate::komponen::{Bidang, Ikon, ikon, lencana, nama_isian, tautan_isian};
use crate::peramban;

/// The findings of a severity under their heading.
pub(super) fn kelompok(k: Keadaan, tingkat: Tingkat) -> AnyView {
    let daftar = ingat(move || {
        let sama = |t: &&Temuan| t.tingkat == tingkat;
        k.hasil.with(|h| h.laporan.temuan.iter().filter(sama).cloned().collect::<Vec<_>>())
    });
    let judul = move || {
        let n = daftar.with(Vec::len).to_string();
        let kunci = match tingkat {
            Tingkat::Wajib => "periksa.wajib",
            Tingkat::Peringatan => "periksa.peringatan",
            Tingkat::Saran => "periksa.saran",
        };
        kata_isi(kunci, &[("n", &n)])
    };
    let arti = match tingkat {
        Tingkat::Wajib => kata("periksa.wajib_arti"),
        Tingkat::Peringatan => kata("periksa.peringatan_arti"),
        Tingkat::Saran => kata("periksa.saran_arti"),
    };
    view! {
        <section class="kelompok" hidden=ikut(move || daftar.with(Vec::is_empty))>
            <h2>{hidup(judul)}</h2>
            <p class="petunjuk">{arti}</p>
            <ol class="daftar-temuan">
                <For
                    each=move || daftar.get()
                    key=|t| (t.id, t.pesan.clone(), t.pengecualian.is_some())
                    children=move |t| satu(k, &t)
                />
            </ol>
        </section>
    }
    .into_any()
}

/// One finding.
fn satu(k: Keadaan, t: &Temuan) -> AnyView {
    let tempat = t
        .lokasi
        .iter()
        .filter_map(|l| {
            let jalur = l.jalur.as_deref()?;
            let nomor = l.nomor.as_ref().map(|n| format!(" ({n})"));
            Some(view! { <li>{tautan_isian(k, jalur, nama_isian(jalur))} {nomor}</li> })
        })
        .collect_view();
    let petunjuk = t.petunjuk.iter().map(|p| view! { <p>{p.clone()}</p> }).collect_view();
    let dasar = if t.dasar.is_empty() { kata("periksa.tanpa_dasar").to_owned() } else { t.dasar.join("; ") };
    let perbaikan = t.perbaikan.clone().map(|p| {
        let judul = p.judul.kalimat();
        let terapkan = move |_| {
            k.ubah(None, |d| *d = p.terapkan(d));
            k.kabarkan(kata("periksa.diperbaiki"));
        };
        view! {
            <button type="button" class="tombol tombol-kecil" on:click=terapkan>
                {ikon(Ikon::Centang)}
                {judul}
            </button>
        }
    });
    view! {
        <li class="temuan" data-tingkat=t.tingkat.kode()>
            <p class="temuan-pesan">{lencana(t.tingkat)} " " {t.pesan.clone()}</p>
            <div class="temuan-petunjuk">{petunjuk}</div>
            <dl class="temuan-rinci">
                <div>
                    <dt>{kata("periksa.dasar")}</dt>
                    <dd>
                        {dasar}
                        {(t.tanda != Tanda::V).then(|| view! { " " <span class="petunjuk">{tanda(t.tanda)}</span> })}
                        " "
                        <a href=format!("#/bantuan/{}", t.id)>{kata_isi("periksa.penjelasan", &[("id", t.id)])}</a>
                    </dd>
                </div>
                <div>
                    <dt>{kata("periksa.tempat")}</dt>
                    <dd><ul class="polos">{tempat}</ul></dd>
                </div>
            </dl>
            <div class="deret-tombol">{perbaikan}</div>
            {pengecualian(k, t)}
        </li>
    }
    .into_any()
}

/// How certain the provision is, where it is not the national text in force.
fn tanda(tanda: Tanda) -> &'static str {
    match tanda {
        Tanda::V => "",
        Tanda::VLama => kata("periksa.tanda_lama"),
        Tanda::VLokal => kata("periksa.tanda_lokal"),
        Tanda::VDicabut => kata("periksa.tanda_dicabut"),
        Tanda::L => kata("periksa.tanda_l"),
        Tanda::D => kata("periksa.tanda_d"),
    }
}

/// The waiver of a finding that must be: given with a reason, or taken back.
fn pengecualian(k: Keadaan, t: &Temuan) -> AnyView {
    let aturan = t.id;
    if t.tingkat != Tingkat::Wajib {
        return ().into_any();
    }
    let di = ingat(move || k.draf.with(|d| d.pengecualian.iter().position(|p| p.aturan == aturan)));
    let mulai = move |_| {
        k.ubah(None, |d| {
            let tanggal = Tanggal::dari(peramban::hari_ini()).map_or(Isian::Kosong, Isian::Nilai);
            d.pengecualian.push(Pengecualian {
                aturan: aturan.to_owned(),
                tanggal,
                ..Pengecualian::default()
            });
        });
        let jalur = di.get_untracked().map(|i| format!("pengecualian[{i}].alasan"));
        peramban::nanti(move || {
            if let Some(jalur) = jalur {
                peramban::fokus_isian(&jalur);
            }
        });
    };
    let batal = move |_| k.ubah(None, |d| d.pengecualian.retain(|p| p.aturan != aturan));
    let isi = move || match di.get() {
        None => view! {
            <button type="button" class="tombol-teks" on:click=mulai>{kata("periksa.kecualikan")}</button>
        }
        .into_any(),
        Some(i) => view! {
            <fieldset class="pengecualian">
                <legend>{kata_isi("periksa.pengecualian", &[("id", aturan)])}</legend>
                <p class="petunjuk">{kata("periksa.pengecualian_arti")}</p>
                <Bidang jalur=format!("pengecualian[{i}].alasan") />
                <Bidang jalur=format!("pengecualian[{i}].oleh") />
                <Bidang jalur=format!("pengecualian[{i}].tanggal") />
                <button type="button" class="tombol-teks" on:click=batal>{kata("periksa.cabut")}</button>
            </fieldset>
        }
        .into_any(),
    };
    view! { <div>{hidup(isi)}</div> }.into_any()
}
