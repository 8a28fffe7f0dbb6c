//! The trash on the home screen: what was deleted can come back.

use docgen::teks::antarmuka::{kata, kata_isi};
use leptos::prelude::*;
use leptos::task::spawn_local;

use crate::gudang::{GudangGalat, Sampah};
use crate::keadaan::Keadaan;
use crate::komponen::dinamis::{akibat, hidup, ikut, saat};
use crate::komponen::tanya;
use crate::layar::penyimpanan::{butir, kapan};
use crate::peramban;
use crate::simpan;

/// Id and title of a draft.
type Calon = (String, String);

/// What the officer is asked about: the draft and its place in the trash, if it has one.
type Dimusnahkan = RwSignal<Option<(Calon, Option<String>)>>;

/// The part of the state that only the home screen knows.
#[derive(Clone, Copy)]
pub(super) struct Tempat {
    /// What was thrown away last: its place and its title.
    terakhir: RwSignal<Option<Calon>>,
    /// The draft that goes for good when the officer says so.
    dimusnahkan: Dimusnahkan,
}

impl Tempat {
    /// Nothing thrown away yet.
    pub(super) fn baru() -> Self {
        Self { terakhir: RwSignal::new(None), dimusnahkan: RwSignal::new(None) }
    }
}

/// Throws a draft away.
pub(super) fn buang(k: Keadaan, t: Tempat, calon: Calon) {
    spawn_local(async move {
        match simpan::buang(k, &calon.0).await {
            Ok(tempat) => {
                t.terakhir.set(Some((tempat, calon.1)));
                peramban::nanti(|| peramban::fokus("urungkan-buang"));
            }
            // Where there is no room even for the trash, room has to be made.
            Err(GudangGalat::Penuh) => t.dimusnahkan.set(Some((calon, None))),
            Err(galat) => k.kabarkan(galat.to_string()),
        }
    });
}

/// What was thrown away last with its way back, and the trash.
pub(super) fn isi(k: Keadaan, t: Tempat) -> AnyView {
    let (terbuka, daftar) = (RwSignal::new(false), RwSignal::new(Vec::<Sampah>::new()));
    akibat(move || {
        if k.simpan.sampah.get() > 0 && terbuka.get() {
            spawn_local(async move {
                let Some(rak) = k.simpan.rak() else { return };
                daftar.set(rak.daftar_sampah().await.unwrap_or_default());
            });
        }
    });
    let terakhir = move || {
        let Some((tempat, judul)) = t.terakhir.get() else { return ().into_any() };
        let urungkan = move |_| kembalikan(k, t, tempat.clone());
        view! {
            <p>
                {kata_isi("beranda.dibuang", &[("judul", &judul)])} " "
                <button type="button" id="urungkan-buang" class="tombol tombol-kecil" on:click=saat(urungkan)>
                    {kata("umum.urungkan")}
                </button>
            </p>
        }
        .into_any()
    };
    let baris = move || daftar.get().into_iter().map(|s| satu(k, t, s)).collect_view();
    let banyak = move || kata_isi("beranda.sampah", &[("n", &k.simpan.sampah.get().to_string())]);
    view! {
        <div role="status">{hidup(terakhir)}</div>
        <details
            class="lipatan"
            hidden=ikut(move || k.simpan.sampah.get() == 0)
            on:toggle=saat(move |_| terbuka.update(|t| *t = !*t))
        >
            <summary>{hidup(banyak)}</summary>
            <p class="petunjuk">{kata("beranda.sampah_arti")}</p>
            <ul class="daftar-contoh">{hidup(baris)}</ul>
        </details>
        {tanya_musnah(k, t)}
    }
    .into_any()
}

fn satu(k: Keadaan, t: Tempat, s: Sampah) -> AnyView {
    let judul = if s.judul.trim().is_empty() { kata("lembar.tanpa_judul").to_owned() } else { s.judul };
    let nama = format!("{judul} – {}", kapan("beranda.dibuang_kapan", &s.waktu));
    let (tempat, calon) = (s.kunci.clone(), ((s.id, judul), Some(s.kunci)));
    let kembali = move || kembalikan(k, t, tempat.clone());
    let musnah = move || t.dimusnahkan.set(Some(calon.clone()));
    butir(&nama, vec![("beranda.kembalikan", Box::new(kembali)), ("beranda.musnahkan", Box::new(musnah))])
}

fn kembalikan(k: Keadaan, t: Tempat, tempat: String) {
    spawn_local(async move {
        match simpan::kembalikan(k, &tempat).await {
            Ok(()) => {
                t.terakhir.set(None);
                k.kabarkan(kata("beranda.dikembalikan"));
            }
            Err(galat) => k.kabarkan(galat.to_string()),
        }
        peramban::fokus("judul-draf");
    });
}

fn tanya_musnah(k: Keadaan, t: Tempat) -> AnyView {
    let isi = |((_, judul), tempat): &(Calon, Option<String>)| {
        let sebab = tempat.is_none().then(|| view! { <p>{kata("beranda.musnah_penuh")}</p> });
        let arti = view! { {sebab} <p class="petunjuk">{kata("beranda.musnah_arti")}</p> }.into_any();
        (kata_isi("beranda.musnah_tanya", &[("judul", judul)]), arti)
    };
    let musnah = move |((id, _), tempat): (Calon, Option<String>)| {
        spawn_local(async move {
            match simpan::musnahkan(k, &id, tempat.as_deref()).await {
                Ok(()) => {
                    t.terakhir.update(|t| *t = t.take().filter(|(ini, _)| Some(ini) != tempat.as_ref()));
                    k.kabarkan(kata("beranda.terhapus"));
                }
                Err(galat) => k.kabarkan(galat.to_string()),
            }
            peramban::fokus("judul-draf");
        });
    };
    tanya("hapus-draf", t.dimusnahkan, isi, kata("beranda.musnahkan"), musnah, |_| {})
}
