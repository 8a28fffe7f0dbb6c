//! The root component: which example is shown, and its download.

use leptos::prelude::*;

use crate::mesin::{self, Hasil};
use crate::peramban;
use crate::pratinjau::Pratinjau;

/// The page: a panel to choose and download, the naskah beside it.
#[component]
pub(crate) fn Akar() -> impl IntoView {
    let pilihan = RwSignal::new(mesin::daftar_contoh().first().map(|c| c.id).unwrap_or_default().to_owned());
    let galat = RwSignal::new(None::<String>);
    let hasil = Memo::new(move |_| pilihan.with(|id| mesin::susun(id, peramban::hari_ini())));

    let ganti = move |id: String| {
        galat.set(None);
        pilihan.set(id);
    };
    let unduh = move |_| {
        let id = pilihan.get();
        let kirim = mesin::docx(&id, peramban::hari_ini())
            .and_then(|bita| peramban::unduh(&format!("naskah-{id}.docx"), mesin::JENIS_DOCX, &bita));
        galat.set(kirim.err());
    };

    view! {
        <header class="kepala">
            <h1>"Naskah"</h1>
            <p>"Kerja sama daerah"</p>
        </header>
        <main class="kerja">
            <section class="panel" aria-label="Pilih dan unduh">
                <div>
                    <label for="contoh">"Contoh naskah"</label>
                    <select
                        id="contoh"
                        prop:value=move || pilihan.get()
                        on:change:target=move |ev| ganti(ev.target().value())
                    >
                        {mesin::daftar_contoh()
                            .into_iter()
                            .map(|c| view! { <option value=c.id>{c.judul}</option> })
                            .collect_view()}
                    </select>
                </div>
                <button type="button" class="tombol tombol-utama" aria-describedby="salinan-kerja" on:click=unduh>
                    "Unduh DOCX"
                </button>
                <p id="salinan-kerja" class="petunjuk">
                    "Salinan kerja: draf ikut tersimpan di dalam berkas supaya dapat dibuka lagi. \
                     Jangan dikirim ke mitra."
                </p>
                <p class="galat" role="alert" hidden=move || galat.read().is_none()>
                    {move || galat.get()}
                </p>
                <div class="keadaan" role="status">
                    {move || hasil.with(|h| h.as_ref().map(keadaan))}
                </div>
            </section>
            <Pratinjau hasil />
        </main>
    }
}

/// Whether the naskah is final, in words.
fn keadaan(hasil: &Hasil) -> impl IntoView + use<> {
    let (judul, sebab) = match (hasil.draf, hasil.banyak_kosong) {
        (false, _) => ("Final", "Tidak ada bagian yang kosong dan tidak ada temuan wajib.".to_owned()),
        (true, 0) => (
            "Bertanda DRAF",
            "Semua bagian terisi, tetapi masih ada temuan wajib yang belum selesai.".to_owned(),
        ),
        (true, n) => {
            ("Bertanda DRAF", format!("{n} bagian belum diisi; tempatnya ditandai di dalam naskah."))
        }
    };
    view! {
        <strong>{judul}</strong>
        <span class="petunjuk">{sebab}</span>
    }
}
