//! Plain lists of items, one line each: Enter makes the next one, pasted lines become items.

use docgen::draf::{Berbentuk, bidang_di};
use docgen::teks::antarmuka::{self, kata_isi};
use docgen::tempel::tempel_butir;
use leptos::ev::{ClipboardEvent, KeyboardEvent};
use leptos::prelude::*;

use super::{Bidang, DaftarUlang, kapital, pesan_isian};
use crate::keadaan::Keadaan;
use crate::penyunting::{Penyunting, Ubah};
use crate::peramban::{self, id_isian};

/// A list of items under its label, with the hint of the field table said once.
#[component]
pub(crate) fn DaftarButir(
    /// Path of the list.
    #[prop(into)]
    jalur: String,
    /// What one item is called: "tujuan".
    sebutan: &'static str,
    /// Words instead of the label of the field table.
    #[prop(optional, into)]
    label: Option<String>,
    /// What stands below the words of item `i`, whose path is given.
    #[prop(optional, into)]
    baris: Option<Callback<(usize, String), AnyView>>,
    /// What stands below the list, for example ready phrases.
    #[prop(optional)]
    children: Option<Children>,
) -> AnyView {
    let penyunting = expect_context::<Penyunting>();
    let kata = bidang_di(penyunting.skema, &jalur).and_then(|(s, b)| antarmuka::bidang(s.nama, b.kunci));
    let label = label.unwrap_or_else(|| kapital(kata.map_or("", |k| k.label)));
    let petunjuk = kata.map_or("", |k| k.petunjuk);
    let id = id_isian(&jalur);
    let (id_petunjuk, id_pesan) = (format!("{id}-petunjuk"), format!("{id}-pesan"));
    let keterangan = format!("{id_petunjuk} {id_pesan}");
    let isi = Callback::new(move |(i, jalur): (usize, String)| {
        let nama = format!("{} {}", kapital(sebutan), i + 1);
        let tambahan = baris.map(|b| b.run((i, jalur.clone())));
        view! {
            <Bidang jalur=format!("{jalur}.uraian") label=nama dalam_tabel=true />
            {tambahan}
        }
        .into_any()
    });
    let pesan = pesan_isian(id_pesan, penyunting.pesan(jalur.clone()));
    let tombol = {
        let jalur = jalur.clone();
        move |ev: KeyboardEvent| ketuk(penyunting, &jalur, &ev)
    };
    let tempel = {
        let jalur = jalur.clone();
        move |ev: ClipboardEvent| tempelkan(&jalur, &ev)
    };
    view! {
        <fieldset
            id=id
            class="bidang daftar-butir"
            tabindex="-1"
            aria-describedby=keterangan
            on:keydown=tombol
            on:paste=tempel
        >
            <legend>{label}</legend>
            <p id=id_petunjuk class="petunjuk">{petunjuk}</p>
            {pesan}
            <DaftarUlang jalur=jalur sebutan=sebutan kunci_pertama="uraian" isi=isi />
            {children.map(|c| c())}
        </fieldset>
    }
    .into_any()
}

/// Enter makes the next item, Backspace in an empty one takes it away.
fn ketuk(penyunting: Penyunting, daftar: &str, ev: &KeyboardEvent) {
    let Some(di) = peramban::isian_terfokus(ev).as_deref().and_then(|j| urutan(daftar, j)) else { return };
    let jalur = |i: usize| format!("{daftar}[{i}].uraian");
    let tuju = match ev.key().as_str() {
        "Enter" if !ev.is_composing() => {
            penyunting.ubah(daftar, Ubah::Sisip(di + 1));
            di + 1
        }
        "Backspace" if di > 0 && penyunting.kini(&jalur(di)).teks.is_empty() => {
            penyunting.ubah(daftar, Ubah::Buang(di));
            di - 1
        }
        _ => return,
    };
    ev.prevent_default();
    fokuskan(jalur(tuju));
}

/// Several pasted lines become as many items, as one step of the history; one line is pasted as it is.
fn tempelkan(daftar: &str, ev: &ClipboardEvent) {
    let Some(di) = peramban::isian_terfokus(ev).as_deref().and_then(|j| urutan(daftar, j)) else { return };
    let butir = tempel_butir(&peramban::teks_tempel(ev));
    if butir.len() < 2 {
        return;
    }
    ev.prevent_default();
    let k = Keadaan::ambil();
    let mut akhir = di;
    k.ubah(None, |d| {
        akhir = sisipkan(d, daftar, di, &butir);
        docgen::cermin::beri_id(d);
    });
    k.kabarkan(kata_isi("umum.butir_ditempel", &[("n", &butir.len().to_string())]));
    fokuskan(format!("{daftar}[{akhir}].uraian"));
}

/// Puts items into a list, the first one into item `di` if that is still empty; gives the place of the last one.
fn sisipkan(isi: &mut impl Berbentuk, daftar: &str, di: usize, butir: &[String]) -> usize {
    let jalur = |i: usize| format!("{daftar}[{i}].uraian");
    let mut ke = di;
    for (n, teks) in butir.iter().enumerate() {
        if n > 0 || isi.simpul(&jalur(di)).is_some_and(|s| !s.hampa()) {
            ke += 1;
            if let Some(s) = isi.simpul_mut(daftar) {
                s.sisip(ke);
            }
        }
        if let Some(s) = isi.simpul_mut(&jalur(ke)) {
            s.ketik(teks);
        }
    }
    ke
}

fn fokuskan(jalur: String) {
    peramban::nanti(move || {
        peramban::fokus_isian(&jalur);
    });
}

/// Which item of a list a field is.
fn urutan(daftar: &str, jalur: &str) -> Option<usize> {
    jalur.strip_prefix(daftar)?.strip_prefix('[')?.strip_suffix("].uraian")?.parse().ok()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn baris_tempelan_menjadi_butir() {
        let mut d = docgen::draf::Draf::default();
        let teks = |d: &docgen::draf::Draf| d.tujuan.iter().map(|b| b.uraian.clone()).collect::<Vec<_>>();
        let butir = |s: &str| s.split(' ').map(str::to_owned).collect::<Vec<_>>();
        d.tujuan.push(docgen::draf::Butir::default());
        assert_eq!(sisipkan(&mut d, "tujuan", 0, &butir("a b c")), 2);
        assert_eq!(teks(&d), ["a", "b", "c"]);
        assert_eq!(sisipkan(&mut d, "tujuan", 0, &butir("x y")), 2);
        assert_eq!(teks(&d), ["a", "x", "y", "b", "c"]);
    }

    #[test]
    fn urutan_butir() {
        assert_eq!(urutan("tujuan", "tujuan[12].uraian"), Some(12));
        assert_eq!(urutan("tujuan", "tujuan"), None);
        assert_eq!(urutan("tujuan", "maksud"), None);
        assert_eq!(urutan("kahar.peristiwa", "kahar.peristiwa[0].uraian"), Some(0));
    }
}
