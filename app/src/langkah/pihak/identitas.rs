//! Who a party is: its kind, its region, its name and seat.

use docgen::ranah::{JenisPihak, WILAYAH, Wilayah, cari_wilayah, saring_wilayah};
use docgen::teks::antarmuka::{kata, kata_isi};
use leptos::prelude::*;

use super::Langkah;
use crate::komponen::dinamis::ikut;
use crate::komponen::{Bidang, Kombo, Opsi, lipatan};
use crate::peramban::{self, id_isian};

/// How many regions are offered at once.
const USUL: usize = 8;

/// Code of the province whose name the laws are changing.
const JAKARTA: &str = "31";

/// The fields, by kind.
pub(super) fn isi(l: Langkah, i: usize, jenis: Option<JenisPihak>) -> AnyView {
    let bidang = move |kunci: &str| format!("pihak[{i}].{kunci}");
    let daerah = jenis.is_some_and(JenisPihak::daerah);
    let (label_nama, petunjuk_nama) = match jenis {
        Some(JenisPihak::Perseorangan) => (kata("pihak.nama_orang"), kata("pihak.nama_orang_petunjuk")),
        Some(j) if j.daerah() => (kata("pihak.nama_daerah"), kata("pihak.nama_daerah_petunjuk")),
        _ => (kata("pihak.nama_badan"), kata("pihak.nama_badan_petunjuk")),
    };
    let wilayah = daerah.then(|| {
        let pilih = move |kode: &str| {
            let Some(w) = cari_wilayah(kode) else { return };
            l.k.ubah(None, |d| {
                if let Some(p) = d.pihak.get_mut(i) {
                    p.pasang_wilayah(w);
                }
            });
            l.k.kabarkan(kata_isi("pihak.wilayah_terpasang", &[("nama", &w.pemerintah())]));
            // Name and code are there; the next thing to type is the seat.
            peramban::nanti(move || {
                peramban::fokus_isian(&format!("pihak[{i}].alamat"));
            });
        };
        let jakarta = move || l.k.draf.with(|d| d.pihak.get(i).is_some_and(|p| p.kode_wilayah == JAKARTA));
        let pencarian = cari_wilayah_di(&format!("pihak[{i}]"), pilih);
        // An empty search field on top of a region that is known would look like something forgotten.
        let dikenal = l.k.draf.with_untracked(|d| d.pihak.get(i).is_some_and(|p| !p.kode_wilayah.is_empty()));
        let pencarian = if dikenal {
            lipatan(
                "",
                kata("pihak.daerah_lain"),
                ().into_any(),
                Signal::stored(String::new()),
                false,
                pencarian,
            )
        } else {
            pencarian
        };
        view! {
            {pencarian}
            <p class="petunjuk" hidden=ikut(move || !jakarta())>{kata("pihak.jakarta")}</p>
        }
    });
    view! {
        <h3>{kata("pihak.judul_identitas")}</h3>
        <Bidang jalur=bidang("jenis") ringkas=true />
        {wilayah}
        <Bidang jalur=bidang("nama") label=label_nama petunjuk=petunjuk_nama />
        {daerah.then(|| view! { <Bidang jalur=bidang("kode_wilayah") /> })}
        <Bidang jalur=bidang("alamat") />
        <Bidang jalur=bidang("uraian") />
        <Bidang jalur=bidang("nomor") />
    }
    .into_any()
}

/// The search for a region, as field `wilayah` of an object; `pilih` gets its code.
pub(crate) fn cari_wilayah_di(jalur: &str, pilih: impl Fn(&str) + Send + Sync + 'static) -> AnyView {
    let id = id_isian(&format!("{jalur}.wilayah"));
    let keterangan = format!("{id}-petunjuk");
    let cari = Callback::new(|(teks,): (String,)| usul_wilayah(&teks));
    let pilih = Callback::new(move |(kode,): (String,)| pilih(&kode));
    view! {
        <div class="bidang">
            <label for=id.clone()>{kata("pihak.cari_wilayah")}</label>
            <p id=keterangan.clone() class="petunjuk">{kata("pihak.cari_wilayah_petunjuk")}</p>
            <Kombo id=id keterangan=keterangan nama=kata("pihak.cari_wilayah") cari=cari pilih=pilih />
        </div>
    }
    .into_any()
}

/// Regions that the typed letters mean, each with its province; before anything is typed, the provinces.
fn usul_wilayah(teks: &str) -> Vec<Opsi> {
    let usul = if teks.trim().is_empty() {
        WILAYAH.iter().filter(|w| w.jenis == JenisPihak::Provinsi).collect()
    } else {
        saring_wilayah(teks, USUL)
    };
    let opsi = |w: &Wilayah| Opsi {
        kode: w.kode.clone(),
        label: w.lengkap(),
        keterangan: if w.jenis == JenisPihak::Provinsi { String::new() } else { w.provinsi.to_owned() },
        kelompok: "",
        mati: false,
    };
    usul.into_iter().map(opsi).collect()
}
