//! Who a party is: its kind, its region, its name and seat; and what the profile or an earlier draft knows of it.

use docgen::draf::{Pihak, bidang_dari_jalur};
use docgen::ranah::{JenisPihak, WILAYAH, Wilayah, cari_wilayah, saring_wilayah};
use docgen::teks::antarmuka::{self, kata, kata_isi};
use leptos::prelude::*;

use super::Langkah;
use crate::komponen::dinamis::{hidup, ikut, ingat};
use crate::komponen::{Bidang, Kombo, Opsi, lipatan};
use crate::peramban::{self, id_isian};
use crate::rute::Rute;

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
        <Bidang jalur=bidang("jenis") ringkas=true />
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

/// Changes a party and says which of its fields were filled by it.
fn isi_dari(l: Langkah, i: usize, asal: &str, ubah: impl FnOnce(&mut Pihak)) {
    let mut terisi = Vec::new();
    l.k.ubah(None, |d| {
        if let Some(p) = d.pihak.get_mut(i) {
            let lama = p.clone();
            ubah(p);
            terisi = p.terisi_sejak(&lama);
        }
    });
    let label = |jalur: String| {
        let bidang = bidang_dari_jalur(&format!("pihak[0].{jalur}"));
        bidang.and_then(|(s, b)| antarmuka::bidang(s.nama, b.kunci)).map_or(jalur, |b| b.label.to_owned())
    };
    let daftar = terisi.into_iter().map(label).collect::<Vec<_>>().join(", ");
    l.diisi.set(Some((
        i,
        if daftar.is_empty() {
            kata_isi("pihak.tidak_ada_terisi", &[("asal", asal)])
        } else {
            kata_isi("pihak.terisi_dari", &[("asal", asal), ("bidang", &daftar)])
        },
    )));
    l.diisi.with_untracked(|d| l.k.kabarkan(d.as_ref().map(|(_, k)| k.clone()).unwrap_or_default()));
}

/// Buttons that fill what is empty from the profile or from an earlier draft.
pub(super) fn ambil(l: Langkah, i: usize) -> AnyView {
    let k = l.k;
    let cocok = ingat(move || {
        let indeks = k.profil.with(|profil| k.draf.with(|d| profil.pihak_cocok(d)));
        indeks == Some(i) && k.profil.with(|p| !p.daerah.nama.is_empty())
    });
    let dari_profil = move |_| {
        let profil = k.profil.get_untracked();
        isi_dari(l, i, kata("pihak.asal_profil"), |p| profil.isi_pihak(p));
    };
    let daerah = ingat(move || {
        k.draf.with(|d| d.pihak.get(i).and_then(|p| p.jenis.pilihan()).is_some_and(JenisPihak::daerah))
    });
    let tanpa_profil = move || daerah.get() && k.profil.with(|p| p.daerah.nama.is_empty());
    let terdahulu = ingat(move || k.pihak_terdahulu());
    let dari_draf = move |nomor: &str| {
        let pilihan = nomor.parse::<usize>().ok();
        let Some((label, dari)) = pilihan.and_then(|n| terdahulu.with_untracked(|t| t.get(n).cloned()))
        else {
            return;
        };
        isi_dari(l, i, &label, |p| p.ambil(&dari));
    };
    let pesan = move || l.diisi.get().filter(|(ini, _)| *ini == i).map(|(_, kalimat)| kalimat);
    let opsi = move || {
        let baris = |(n, (label, _)): (usize, (String, Pihak))| view! { <option value=n.to_string()>{label}</option> };
        terdahulu.get().into_iter().enumerate().map(baris).collect_view()
    };
    view! {
        <p class="diisi" hidden=ikut(move || pesan().is_none())>{hidup(pesan)}</p>
        <button type="button" class="tombol tombol-kecil" hidden=ikut(move || !cocok.get()) on:click=dari_profil>
            {kata("pihak.ambil_profil")}
        </button>
        <a class="tombol tombol-kecil" hidden=ikut(move || !tanpa_profil()) href=Rute::Profil.alamat()>
            {kata("pihak.isi_profil")}
        </a>
        <select
            class="tombol-kecil"
            aria-label=kata("pihak.ambil_draf")
            hidden=ikut(move || terdahulu.with(Vec::is_empty))
            on:change:target=move |ev| {
                dari_draf(&ev.target().value());
                ev.target().set_value("");
            }
        >
            <option value="">{kata("pihak.ambil_draf")}</option>
            {hidup(opsi)}
        </select>
    }
    .into_any()
}
