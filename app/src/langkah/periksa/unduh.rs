//! The way out of the app: DOCX, draft file, page, print. Never blocked; only the mark differs.

use docgen::teks::antarmuka::kata;
use leptos::prelude::*;

use crate::keadaan::Keadaan;
use crate::komponen::Kelompok;
use crate::komponen::dinamis::{hidup, ikut, ingat, saat};
use crate::unduhan::{self, Unduhan};
use crate::{peramban, serah};

/// The download panel; what may leave the office is the first choice once the naskah is final.
pub(super) fn unduh(k: Keadaan) -> AnyView {
    let pilihan = RwSignal::new(None::<Unduhan>);
    let final_ = ingat(move || k.hasil.with(|h| h.laporan.final_));
    let terpilih = move || {
        pilihan.get().unwrap_or(if final_.get() { Unduhan::UntukMitra } else { Unduhan::SalinanKerja })
    };
    let macam = [
        (Unduhan::UntukMitra, kata("periksa.untuk_mitra"), kata("periksa.untuk_mitra_arti")),
        (Unduhan::SalinanKerja, kata("periksa.salinan_kerja"), kata("periksa.salinan_kerja_arti")),
        (
            Unduhan::SalinanBerkomentar,
            kata("periksa.salinan_komentar"),
            kata("periksa.salinan_komentar_arti"),
        ),
    ]
    .map(|(apa, judul, arti)| {
        let id = match apa {
            Unduhan::UntukMitra => "unduh-mitra",
            Unduhan::SalinanBerkomentar => "unduh-komentar",
            _ => "unduh-kerja",
        };
        view! {
            <div class="pilihan">
                <input
                    type="radio"
                    name="macam-unduhan"
                    id=id
                    aria-describedby=format!("{id}-arti")
                    prop:checked=ikut(move || terpilih() == apa)
                    on:change=saat(move |_| pilihan.set(Some(apa)))
                />
                <label for=id>{judul}</label>
                <p id=format!("{id}-arti") class="petunjuk">{arti}</p>
            </div>
        }
    });
    let tanda = move || if final_.get() { kata("periksa.unduh_final") } else { kata("periksa.unduh_draf") };
    view! {
        <Kelompok judul=kata("periksa.unduh") id="unduh">
            <p class="petunjuk">{hidup(tanda)}</p>
            <fieldset class="bidang">
                <legend>{kata("periksa.macam")}</legend>
                <div class="pilihan-daftar">{macam}</div>
            </fieldset>
            <div class="deret-tombol">
                <button type="button" class="tombol tombol-utama" on:click=saat(move |_| unduhan::unduh(k, terpilih()))>
                    {kata("periksa.unduh_docx")}
                </button>
                <button type="button" class="tombol" on:click=saat(move |_| unduhan::unduh(k, Unduhan::Telaah))>
                    {kata("periksa.unduh_telaah")}
                </button>
                <button type="button" class="tombol" on:click=saat(move |_| unduhan::unduh(k, Unduhan::Draf))>
                    {kata("umum.unduh_draf")}
                </button>
                <button type="button" class="tombol" on:click=saat(move |_| serah::serahkan(k))>
                    {kata("periksa.serah")}
                </button>
                <button type="button" class="tombol" on:click=saat(move |_| unduhan::unduh(k, Unduhan::Html))>
                    {kata("periksa.unduh_html")}
                </button>
                <button type="button" class="tombol" on:click=saat(move |_| peramban::cetak())>
                    {kata("periksa.cetak")}
                </button>
            </div>
        </Kelompok>
    }
    .into_any()
}
