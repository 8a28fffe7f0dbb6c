//! A picture of a draft or profile: shown, chosen, replaced, taken away.

use docgen::draf::Gambar;
use docgen::teks::antarmuka::{kata, kata_isi};
use leptos::prelude::*;

use super::berkas::pilih_berkas;
use crate::keadaan::Keadaan;
use crate::komponen::dinamis::{hidup, ikut, ingat};
use crate::peramban::gambar as pilih_gambar;
use crate::peramban::{self, id_isian};

/// Tells two pictures apart without comparing hundreds of kilobytes at every change of the draft.
fn sidik(g: &Gambar) -> (usize, u64) {
    let bita = g.data.as_bytes();
    let sampel = bita.iter().step_by(bita.len() / 256 + 1);
    (bita.len(), sampel.fold(0, |h: u64, b| h.wrapping_mul(31).wrapping_add(u64::from(*b))))
}

/// The control of a picture. `lihat` shows it to a reader, `pasang` sets it.
pub(crate) fn gambar(
    jalur: &str,
    label: &'static str,
    lihat: impl Fn(&mut dyn FnMut(&Gambar)) + Copy + Send + Sync + 'static,
    pasang: impl Fn(Gambar) + Copy + Send + Sync + 'static,
) -> AnyView {
    let k = Keadaan::ambil();
    let galat = RwSignal::new(String::new());
    let tanda = ingat(move || {
        let mut hasil = (0, 0);
        lihat(&mut |g| hasil = sidik(g));
        hasil
    });
    let ada = move || tanda.get().0 > 0;
    let id = id_isian(jalur);
    let (id_batas, id_galat) = (format!("{id}-batas"), format!("{id}-pesan"));
    let terima = move |hasil: Result<Gambar, String>| match hasil {
        Ok(gambar) => {
            pasang(gambar);
            galat.set(String::new());
            k.kabarkan(kata("umum.gambar_terpasang"));
        }
        Err(sebab) => {
            let sebab = if sebab.is_empty() { kata("umum.berkas_tak_terbaca").to_owned() } else { sebab };
            galat.set(kata_isi("umum.gambar_gagal", &[("sebab", &sebab)]));
            k.kabarkan(galat.get_untracked());
        }
    };
    let buang = {
        let id = id.clone();
        move |_| {
            pasang(Gambar::default());
            k.kabarkan(kata("umum.gambar_dibuang"));
            peramban::fokus(&id);
        }
    };
    let pratilik = move || {
        ada().then(|| {
            let mut alamat = String::new();
            untrack(|| lihat(&mut |g| alamat = format!("data:{};base64,{}", g.jenis, g.data)));
            view! { <img class="logo" src=alamat alt=label /> }
        })
    };
    let keterangan = format!("{id_batas} {id_galat}");
    let label_pilih = move || if ada() { kata("umum.gambar_ganti") } else { kata("umum.gambar_pilih") };
    let pilih = move |ev| pilih_gambar::ambil_terpilih(&ev, terima);
    view! {
        <div class="bidang gambar">
            <p id=id_batas class="petunjuk">{kata("umum.gambar_batas")}</p>
            <p id=id_galat class="galat" hidden=ikut(move || galat.with(String::is_empty))>{hidup(move || galat.get())}</p>
            {hidup(pratilik)}
            <div class="deret-tombol">
                {pilih_berkas(id, label_pilih, "image/*", keterangan, pilih)}
                <button type="button" class="tombol tombol-kecil" hidden=ikut(move || !ada()) on:click=buang>
                    {kata("umum.gambar_buang")}
                </button>
            </div>
        </div>
    }
    .into_any()
}
