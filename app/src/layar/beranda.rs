//! The home screen: all drafts of this browser, new ones, files, and the truth about storage.

use docgen::amplop::{Amplop, periksa_ukuran_docx};
use docgen::contoh;
use docgen::draf::Draf;
use docgen::ranah::{Dokumen, KelasKerjaSama, Pilihan};
use docgen::teks::antarmuka::{self, kata, kata_isi};
use leptos::prelude::*;
use leptos::task::spawn_local;

use crate::gudang::{Bacaan, KeadaanDraf, Ringkasan};
use crate::keadaan::Keadaan;
use crate::komponen::dinamis::{hidup, ikut, ingat, saat};
use crate::komponen::{kapital, pesan_galat, pilih_berkas};
use crate::langkah::Langkah;
use crate::layar::penyimpanan;
use crate::layar::sampah::{self, Tempat};
use crate::peramban::{self, berkas};
use crate::rute::Rute;
use crate::{mesin, serah, simpan};

/// The screen.
#[component]
pub(crate) fn Beranda() -> impl IntoView {
    let k = Keadaan::ambil();
    peramban::pasang_judul(kata("umum.judul_jendela"));
    spawn_local(k.simpan.segarkan());
    let galat = RwSignal::new(None::<String>);
    let terima = move |nama: String, isi: Result<Vec<u8>, String>| {
        spawn_local(async move {
            k.kabar.set(kata_isi("umum.membaca_berkas", &[("nama", &nama)]));
            let hasil = match isi {
                Ok(bita) if nama.to_lowercase().ends_with(".zip") => serah::pulihkan_cadangan(k, bita).await,
                Ok(bita) => serah::buka(k, bita).await,
                Err(sebab) => Err(sebab),
            };
            k.kabar.set(String::new());
            let ditolak =
                |sebab: String| kata_isi("beranda.berkas_ditolak", &[("nama", &nama), ("sebab", &sebab)]);
            galat.set(hasil.err().map(ditolak));
        });
    };
    let dipilih = move |ev: leptos::ev::Event| {
        berkas::baca_terpilih(&ev, periksa_ukuran_docx, kata("umum.berkas_tak_terbaca"), terima);
    };
    view! {
        <div class="layar beranda" on:drop=move |ev| dipilih(ev.into())>
            <h1 id="judul-layar" tabindex="-1">{kata("beranda.judul")}</h1>
            {penyimpanan::isi(k)}
            <div class="deret-tombol">
                <a class="tombol tombol-utama" href=Rute::Pilih(String::new()).alamat()>{kata("beranda.baru")}</a>
                {pilih_berkas(
                    "berkas-draf".to_owned(),
                    || kata("beranda.buka_berkas"),
                    ".json,.docx,.zip,application/json",
                    "petunjuk-berkas".to_owned(),
                    dipilih,
                )}
                <button type="button" class="tombol" on:click=saat(move |_| serah::cadangkan(k))>
                    {kata("beranda.cadangkan")}
                </button>
            </div>
            <p id="petunjuk-berkas" class="petunjuk">{kata("beranda.buka_berkas_arti")}</p>
            {pesan_galat(galat)}
            {langsung(k)}
            {daftar(k)}
            {contoh_naskah(k, galat)}
        </div>
    }
}

/// The kinds that an experienced officer picks without questions.
const LANGSUNG: &[(KelasKerjaSama, Dokumen)] = &[
    (KelasKerjaSama::Ksdpk, Dokumen::KesepakatanBersama),
    (KelasKerjaSama::Ksdpk, Dokumen::PerjanjianKerjaSama),
    (KelasKerjaSama::Ksdd, Dokumen::KesepakatanBersama),
    (KelasKerjaSama::Ksdd, Dokumen::PerjanjianKerjaSama),
    (KelasKerjaSama::Sinergi, Dokumen::NotaKesepakatan),
];

fn langsung(k: Keadaan) -> AnyView {
    let tombol = LANGSUNG
        .iter()
        .map(|&(kelas, dokumen)| {
            let mulai = move |_| {
                let mut draf = Draf { kelas: kelas.into(), dokumen: dokumen.into(), ..Draf::default() };
                mesin::dua_pihak(&mut draf);
                k.profil.with_untracked(|p| p.isi(&mut draf));
                simpan::mulai(k, Amplop::baru(draf), Some(Langkah::Jenis));
            };
            let (kelas, dokumen) = (label("KelasKerjaSama", kelas.kode()), label("Dokumen", dokumen.kode()));
            view! {
                <li>
                    <button type="button" class="tombol tombol-dua-baris" on:click=mulai>
                        <span>{dokumen}</span>
                        <span class="petunjuk">{kelas}</span>
                    </button>
                </li>
            }
        })
        .collect_view();
    view! {
        <details class="lipatan">
            <summary>{kata("beranda.langsung")}</summary>
            <p class="petunjuk">{kata("beranda.langsung_arti")}</p>
            <ul class="deret-tombol polos">{tombol}</ul>
        </details>
    }
    .into_any()
}

fn label(daftar: &str, kode: &str) -> &'static str {
    antarmuka::pilihan(daftar, kode).map_or("", |p| p.label)
}

/// How many drafts stand on the page at first, and how many more come at a time: a list of a thousand would take long.
const SEKALIGUS: usize = 20;

/// The drafts, with search and filter.
fn daftar(k: Keadaan) -> AnyView {
    let tempat = Tempat::baru();
    let (cari, jenis) = (RwSignal::new(String::new()), RwSignal::new(String::new()));
    let tampak = RwSignal::new(SEKALIGUS);
    let terpilih = ingat(move || {
        let cari = cari.get().to_lowercase();
        let cocok = |r: &Ringkasan| {
            let kata = format!("{} {}", r.judul, r.mitra).to_lowercase();
            cari.split_whitespace().all(|c| kata.contains(c))
                && jenis.with(|j| j.is_empty() || *j == r.dokumen || *j == r.kelas)
        };
        k.simpan.daftar.with(|d| {
            d.as_deref().unwrap_or_default().iter().filter(|r| cocok(r)).cloned().collect::<Vec<_>>()
        })
    });
    let semua = move || k.simpan.daftar.with(|d| d.as_ref().map_or(0, Vec::len));
    let saring = Dokumen::SEMUA
        .iter()
        .map(|d| view! { <option value=d.kode()>{label("Dokumen", d.kode())}</option> })
        .collect_view();
    let jumlah = move || {
        let (n, m) = (terpilih.with(Vec::len).to_string(), semua().to_string());
        kata_isi("beranda.jumlah", &[("n", &n), ("semua", &m)])
    };
    view! {
        <section aria-labelledby="judul-draf">
            <h2 id="judul-draf" tabindex="-1">{kata("beranda.draf")}</h2>
            <p hidden=ikut(move || semua() != 0)>{kata("beranda.belum_ada")}</p>
            <div class="saring" hidden=ikut(move || semua() == 0)>
                <div>
                    <label for="cari-draf">{kata("beranda.cari")}</label>
                    <input
                        type="text"
                        inputmode="search"
                        id="cari-draf"
                        on:input:target=move |ev| cari.set(ev.target().value())
                    />
                </div>
                <div>
                    <label for="saring-draf">{kata("beranda.saring")}</label>
                    <select id="saring-draf" on:change:target=move |ev| jenis.set(ev.target().value())>
                        <option value="">{kata("beranda.semua_naskah")}</option>
                        {saring}
                    </select>
                </div>
                <p class="petunjuk" role="status">{hidup(jumlah)}</p>
            </div>
            <ul class="daftar-draf">
                <For
                    each=move || terpilih.with(|t| t.iter().take(tampak.get()).cloned().collect::<Vec<_>>())
                    key=|r| (r.id.clone(), r.revisi)
                    children=move |r| kartu(k, tempat, &r)
                />
            </ul>
            <p hidden=ikut(move || terpilih.with(Vec::len) <= tampak.get())>
                <button type="button" class="tombol" on:click=saat(move |_| *tampak.write() += SEKALIGUS)>
                    {kata("beranda.lainnya")}
                </button>
            </p>
            {sampah::isi(k, tempat)}
        </section>
    }
    .into_any()
}

/// One draft of the list.
fn kartu(k: Keadaan, tempat: Tempat, r: &Ringkasan) -> AnyView {
    let judul =
        if r.judul.trim().is_empty() { kata("lembar.tanpa_judul").to_owned() } else { kapital(&r.judul) };
    let jenis = match (label("Dokumen", &r.dokumen), r.mitra.as_str()) {
        ("", "") => String::new(),
        (dokumen, "") => dokumen.to_owned(),
        (dokumen, mitra) => kata_isi("beranda.dengan", &[("dokumen", dokumen), ("mitra", mitra)]),
    };
    let mutu = if r.keadaan == KeadaanDraf::LebihBaru {
        kata("lembar.lebih_baru").to_owned()
    } else if r.final_ {
        kata("lembar.final").to_owned()
    } else if matches!(&*r.kelas, "ksdpl" | "ksdll") {
        // The second module counts abroad; the list does not know.
        r.kelas.to_uppercase()
    } else {
        let (wajib, kosong) = (r.wajib.to_string(), r.kosong.to_string());
        kata_isi("beranda.mutu", &[("wajib", &wajib), ("kosong", &kosong)])
    };
    let kapan = peramban::hari(&r.diubah).map(|h| {
        let (hari, jam) = (docgen::bahasa::tanggal_panjang(h), peramban::jam(&r.diubah));
        kata_isi("beranda.disimpan", &[("hari", &hari), ("jam", &jam)])
    });
    let (id, nama) = (StoredValue::new(r.id.clone()), judul.clone());
    let bernama = |kunci| kata_isi(kunci, &[("judul", &nama)]);
    let calon = (r.id.clone(), judul.clone());
    let turunan = (r.dokumen == Dokumen::KesepakatanBersama.kode()).then(|| {
        view! {
            <button
                type="button"
                class="tombol tombol-kecil"
                aria-label=bernama("beranda.buat_pks_dari")
                on:click=saat(move |_| dari_draf(k, id.get_value(), mesin::pks_dari_kb))
            >
                {kata("beranda.buat_pks")}
            </button>
        }
    });
    view! {
        <li class="kartu-draf">
            <div>
                <h3><a href=Rute::Draf(r.id.clone(), None, None).alamat()>{judul}</a></h3>
                <p>{jenis}</p>
                <p class="petunjuk">
                    <span class="lencana" data-draf=(!r.final_).to_string()>{mutu}</span>
                    " "
                    {kapan}
                </p>
            </div>
            <div class="deret-tombol">
                {turunan}
                <button
                    type="button"
                    class="tombol tombol-kecil"
                    aria-label=bernama("beranda.gandakan_ini")
                    on:click=saat(move |_| dari_draf(k, id.get_value(), mesin::salinan))
                >
                    {kata("beranda.gandakan")}
                </button>
                <button
                    type="button"
                    class="tombol tombol-kecil"
                    aria-label=bernama("beranda.hapus_ini")
                    on:click=saat(move |_| sampah::buang(k, tempat, calon.clone()))
                >
                    {kata("beranda.hapus")}
                </button>
            </div>
        </li>
    }
    .into_any()
}

/// Starts a new draft from a stored one.
fn dari_draf(k: Keadaan, id: String, buat: fn(&Draf) -> (Draf, String)) {
    let Some(rak) = k.simpan.rak() else { return };
    spawn_local(async move {
        match rak.baca(&id).await {
            Ok(Bacaan::Amplop(amplop)) => {
                let (draf, kabar) = buat(&amplop.draf);
                simpan::mulai(k, Amplop::baru(draf), None);
                k.kabarkan(kabar);
            }
            Ok(_) => k.tuju(&Rute::Draf(id, None, None)),
            Err(galat) => k.kabarkan(galat.to_string()),
        }
    });
}

/// The examples to learn from; each opens as a draft of one's own.
fn contoh_naskah(k: Keadaan, galat: RwSignal<Option<String>>) -> AnyView {
    let butir = contoh::daftar()
        .iter()
        .map(|c| {
            let buka = move |_| {
                spawn_local(async move {
                    let isi = peramban::ambil(&format!("contoh/{}.json", c.id)).await.unwrap_or_default();
                    match mesin::baca_berkas(isi).await.ok() {
                        Some(amplop) => simpan::mulai(k, Amplop::baru(amplop.draf), None),
                        None => galat.set(Some(kata("beranda.contoh_gagal").to_owned())),
                    }
                });
            };
            view! {
                <li>
                    <button type="button" class="tombol-teks" on:click=buka>{c.judul}</button>
                    <p class="petunjuk">{c.ringkas}</p>
                </li>
            }
        })
        .collect_view();
    view! {
        <section aria-labelledby="judul-contoh">
            <h2 id="judul-contoh">{kata("beranda.contoh")}</h2>
            <p class="petunjuk">{kata("beranda.contoh_arti")}</p>
            <ul class="daftar-contoh">{butir}</ul>
        </section>
    }
    .into_any()
}
