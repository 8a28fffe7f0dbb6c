//! The router: one question at a time, then the decision with its reasons. Every state is an address.

use docgen::amplop::Amplop;
use docgen::penentu::{self, Alasan, HasilPutusan, Jawaban, Pertanyaan, Putusan, kepala};
use docgen::teks::antarmuka::{kata, kata_isi};
use leptos::prelude::*;

use crate::keadaan::Keadaan;
use crate::komponen::dinamis::{hidup, ikut, ingat, saat};
use crate::komponen::pesan_galat;
use crate::langkah::Langkah;
use crate::rute::Rute;
use crate::{peramban, simpan};

/// The screen.
#[component]
pub(crate) fn Pemilih() -> impl IntoView {
    let k = Keadaan::ambil();
    let jawaban = ingat(move || match k.rute.get() {
        Rute::Pilih(kueri) => Jawaban::dari_kueri(&kueri),
        _ => Jawaban::default(),
    });
    let isi = move || {
        let jawaban = jawaban.get();
        match (penentu::berikut(&jawaban), penentu::putuskan(&jawaban)) {
            (Some(pertanyaan), _) => tanya(k, jawaban, &pertanyaan),
            (None, Some(putusan)) => hasil(k, jawaban, &putusan),
            (None, None) => ().into_any(),
        }
    };
    view! { <div class="layar pemilih">{hidup(isi)}</div> }
}

/// The address of the answers before a question.
fn sebelum(jawaban: &Jawaban, id: &str) -> String {
    let mut awal = Jawaban::default();
    for (ini, kode) in jawaban.isi().take_while(|(ini, _)| *ini != id) {
        awal.jawab(ini, kode);
    }
    Rute::Pilih(awal.ke_kueri()).alamat()
}

/// The answers so far, each with the way back to its question.
fn terjawab(jawaban: &Jawaban) -> AnyView {
    let baris = penentu::urutan(jawaban)
        .into_iter()
        .filter_map(|p| {
            let kode = jawaban.kode(p.id)?;
            let label = p.pilihan.iter().find(|c| c.kode == kode)?.label;
            let ubah = kata_isi("pemilih.ubah_jawaban", &[("tanya", p.judul())]);
            Some(view! {
                <div>
                    <dt>{p.judul()}</dt>
                    <dd>
                        {label}
                        " "
                        <a href=sebelum(jawaban, p.id) aria-label=ubah>{kata("pemilih.ubah")}</a>
                    </dd>
                </div>
            })
        })
        .collect_view();
    if jawaban.ke_kueri().is_empty() {
        return ().into_any();
    }
    view! {
        <section aria-label=kata("pemilih.jawaban_anda")>
            <h2>{kata("pemilih.jawaban_anda")}</h2>
            <dl class="terjawab">{baris}</dl>
        </section>
    }
    .into_any()
}

/// One question.
fn tanya(k: Keadaan, jawaban: Jawaban, p: &Pertanyaan) -> AnyView {
    peramban::pasang_judul(&format!("{} – {}", p.judul(), kata("umum.merek")));
    let (pilihan, galat) = (RwSignal::new(None::<&'static str>), RwSignal::new(None::<String>));
    let id = p.id;
    let lanjut = move |ev: leptos::ev::SubmitEvent| {
        ev.prevent_default();
        if let Some(kode) = pilihan.get_untracked() {
            let mut baru = jawaban;
            baru.jawab(id, kode);
            k.tuju(&Rute::Pilih(baru.ke_kueri()));
        } else {
            galat.set(Some(kata("pemilih.belum_dijawab").to_owned()));
            peramban::nanti(|| peramban::fokus("jawaban-0"));
        }
    };
    let tombol = p
        .pilihan
        .iter()
        .enumerate()
        .map(|(i, c)| {
            let (kode, id, arti) = (c.kode, format!("jawaban-{i}"), format!("jawaban-{i}-arti"));
            view! {
                <div class="pilihan">
                    <input
                        type="radio"
                        name="jawaban"
                        id=id.clone()
                        aria-describedby=(!c.penjelasan.is_empty()).then(|| arti.clone())
                        // The page may reuse the button of the question before.
                        prop:checked=ikut(move || pilihan.get() == Some(kode))
                        on:change=saat(move |_| pilihan.set(Some(kode)))
                    />
                    <label for=id>{c.label}</label>
                    {(!c.penjelasan.is_empty()).then(|| view! { <p id=arti class="petunjuk">{c.penjelasan}</p> })}
                </div>
            }
        })
        .collect_view();
    let bantu = p.dibantu.as_ref().map(|a| {
        view! {
            <details class="lipatan">
                <summary>{kata("pemilih.mengapa_ditanya")}</summary>
                {alasan(a)}
            </details>
        }
    });
    let urut = jawaban.isi().count() + 1;
    view! {
        <p class="petunjuk">{kata_isi("pemilih.pertanyaan_ke", &[("n", &urut.to_string())])}</p>
        <form class="tanya" on:submit=lanjut novalidate>
            <fieldset class="bidang">
                <legend>
                    <h1 id="judul-layar" tabindex="-1">{p.judul()}</h1>
                </legend>
                <p class="petunjuk">{p.petunjuk()}</p>
                {pesan_galat(galat)}
                <div class="pilihan-daftar">{tombol}</div>
            </fieldset>
            {bantu}
            <button type="submit" class="tombol tombol-utama">{kata("pemilih.lanjut")}</button>
        </form>
        {terjawab(&jawaban)}
    }
    .into_any()
}

/// A reason with what it rests on.
fn alasan(a: &Alasan) -> AnyView {
    view! {
        <p>{a.kalimat.clone()} " " <span class="sumber">{a.sumber()}</span></p>
    }
    .into_any()
}

/// Reasons as a list under a heading.
fn daftar_alasan(judul: &'static str, isi: &[Alasan]) -> AnyView {
    if isi.is_empty() {
        return ().into_any();
    }
    view! {
        <section>
            <h2>{judul}</h2>
            <ul>{isi.iter().map(|a| view! { <li>{alasan(a)}</li> }).collect_view()}</ul>
        </section>
    }
    .into_any()
}

/// The decision.
fn hasil(k: Keadaan, jawaban: Jawaban, p: &Putusan) -> AnyView {
    peramban::pasang_judul(&format!("{} – {}", p.judul(), kata("umum.merek")));
    let susun = matches!(p.hasil, HasilPutusan::Susun { .. });
    let mulai = move |_| {
        if let Some(mut draf) = penentu::draf_awal(&jawaban) {
            k.profil.with_untracked(|p| p.isi(&mut draf));
            simpan::mulai(k, Amplop::baru(draf), Some(Langkah::Jenis));
        }
    };
    let lain = p
        .jalan_lain
        .iter()
        .map(|j| view! { <li><a href=Rute::Pilih(j.jawaban.ke_kueri()).alamat()>{j.kalimat}</a></li> })
        .collect_view();
    let bukan = p
        .bukan
        .iter()
        .map(|(jenis, a)| view! { <li><strong>{jenis.nama()}</strong> " " {alasan(a)}</li> })
        .collect_view();
    let tahapan = p
        .tahapan
        .iter()
        .map(|t| {
            let tidak = (!t.perlu).then(|| view! { <span class="lencana">{kepala("tidak_perlu")}</span> });
            view! { <li><strong>{t.nama.clone()}</strong> " " {tidak} {alasan(&t.keterangan)}</li> }
        })
        .collect_view();
    let lampiran = p
        .lampiran
        .iter()
        .map(|l| view! { <li><strong>{l.nama.clone()}</strong> {alasan(&l.keterangan)}</li> })
        .collect_view();
    view! {
        <p class="petunjuk">{kata("pemilih.hasil")}</p>
        <h1 id="judul-layar" tabindex="-1">{p.judul()}</h1>
        <p class="pengantar">{p.keterangan()}</p>
        {daftar_alasan(kepala("mengapa"), &p.mengapa)}
        {susun
            .then(|| {
                view! {
                    <p class="deret-tombol">
                        <button type="button" class="tombol tombol-utama" on:click=mulai>
                            {kata("pemilih.mulai")}
                        </button>
                    </p>
                }
            })}
        {(!p.jalan_lain.is_empty())
            .then(|| view! { <section><h2>{kepala("jalan_lain")}</h2><ul>{lain}</ul></section> })}
        {daftar_alasan(kepala("perhatian"), &p.perhatian)}
        {daftar_alasan(kepala("penandatangan"), &p.penandatangan)}
        {(!p.tahapan.is_empty())
            .then(|| view! { <section><h2>{kepala("tahapan")}</h2><ol>{tahapan}</ol></section> })}
        {(!p.lampiran.is_empty())
            .then(|| view! { <section><h2>{kepala("lampiran")}</h2><ul>{lampiran}</ul></section> })}
        <section><h2>{kepala("bukan")}</h2><ul>{bukan}</ul></section>
        {terjawab(&jawaban)}
    }
    .into_any()
}
