//! The truth about storage: where drafts live, whether the browser may clear them away, what could not be read.

use docgen::teks::antarmuka::{kata, kata_isi};
use leptos::prelude::*;
use leptos::task::spawn_local;

use crate::gudang::{Karantina, Rumah};
use crate::keadaan::Keadaan;
use crate::komponen::dinamis::{hidup, saat};
use crate::komponen::pesan_galat;
use crate::peramban;

/// The panel of the home screen.
pub(super) fn isi(k: Keadaan) -> AnyView {
    let galat = RwSignal::new(None);
    let rumah = move || {
        let (kunci, gawat) = match k.simpan.rumah.get() {
            None => return view! { <p class="petunjuk">{kata("beranda.membuka")}</p> }.into_any(),
            Some(Rumah::IndexedDb) => ("beranda.simpan_indeksdb", false),
            Some(Rumah::Lokal) => ("beranda.simpan_lokal", false),
            Some(Rumah::Memori) => ("beranda.simpan_memori", true),
        };
        let tetap = match (gawat, k.simpan.tetap.get()) {
            (false, Some(true)) => Some("beranda.tetap"),
            (false, Some(false)) => Some("beranda.tidak_tetap"),
            _ => None,
        };
        let sebab = k.simpan.sebab.get().map(|g| view! { <p>{g.to_string()}</p> });
        let berkas = (!gawat && peramban::dari_berkas()).then(|| kata("beranda.simpan_berkas"));
        view! {
            <div class="panel-simpan" data-gawat=gawat.to_string()>
                <p>{kata(kunci)} " " {tetap.map(kata)} " " {berkas}</p>
                {sebab}
            </div>
        }
        .into_any()
    };
    view! {
        <div role="status">{hidup(rumah)}</div>
        {hidup(move || karantina(k, galat))}
        {pesan_galat(galat)}
    }
    .into_any()
}

/// What was set aside because it could not be read: out to a file, then away.
fn karantina(k: Keadaan, galat: RwSignal<Option<String>>) -> AnyView {
    let daftar = k.simpan.karantina.get();
    if daftar.is_empty() {
        return ().into_any();
    }
    let judul = kata_isi("beranda.karantina", &[("n", &daftar.len().to_string())]);
    let butir = daftar.into_iter().map(|c| catatan(k, galat, c)).collect_view();
    view! {
        <section class="panel-simpan" data-gawat="true" aria-labelledby="judul-karantina">
            <h2 id="judul-karantina" tabindex="-1">{judul}</h2>
            <p>{kata("beranda.karantina_arti")}</p>
            <ul class="daftar-contoh">{butir}</ul>
        </section>
    }
    .into_any()
}

fn catatan(k: Keadaan, galat: RwSignal<Option<String>>, c: Karantina) -> AnyView {
    let nama = kapan("beranda.karantina_butir", &c.waktu);
    let (untuk_unduh, untuk_hapus) = (c.kunci.clone(), c.kunci);
    let berkas = format!("karantina-{}.json", c.id);
    let unduh = move || {
        let (kunci, berkas) = (untuk_unduh.clone(), berkas.clone());
        spawn_local(async move {
            let Some(rak) = k.simpan.rak() else { return };
            let hasil = match rak.baca_teks(&kunci).await {
                Ok(isi) => peramban::unduh(&berkas, "application/json", isi.unwrap_or_default().as_bytes()),
                Err(sebab) => Err(sebab.to_string()),
            };
            galat.set(hasil.err());
        });
    };
    let hapus = move || {
        let kunci = untuk_hapus.clone();
        spawn_local(async move {
            let Some(rak) = k.simpan.rak() else { return };
            galat.set(rak.hapus_karantina(&kunci).await.err().map(|g| g.to_string()));
            k.simpan.segarkan().await;
            k.kabarkan(kata("beranda.karantina_terhapus"));
            peramban::fokus("judul-layar");
        });
    };
    butir(&nama, vec![("lembar.unduh_mentah", Box::new(unduh)), ("beranda.hapus", Box::new(hapus))])
}

/// A sentence with the day and the hour of a moment.
pub(super) fn kapan(kunci: &'static str, waktu: &str) -> String {
    let hari = peramban::hari(waktu).map(docgen::bahasa::tanggal_panjang).unwrap_or_default();
    kata_isi(kunci, &[("hari", &hari), ("jam", &peramban::jam(waktu))])
}

/// What is done with a text, under the key of its word.
type Aksi = (&'static str, Box<dyn Fn()>);

/// A text that is kept beside the drafts: its name, and what can be done with it.
pub(super) fn butir(nama: &str, aksi: Vec<Aksi>) -> AnyView {
    let tombol = aksi.into_iter().map(|(kunci, lakukan)| {
        view! {
            <button
                type="button"
                class="tombol tombol-kecil"
                aria-label=format!("{}: {nama}", kata(kunci))
                on:click=saat(move |_| lakukan())
            >
                {kata(kunci)}
            </button>
        }
    });
    view! {
        <li>
            <p>{nama.to_owned()}</p>
            <div class="deret-tombol">{tombol.collect_view()}</div>
        </li>
    }
    .into_any()
}
