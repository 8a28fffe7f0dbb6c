//! A new party: its kind first, or one that is known already.

use docgen::ranah::{JenisPihak, KelasKerjaSama, KelompokPihak, Pilihan};
use docgen::teks::antarmuka::{self, kata, kata_isi};
use docgen::urut::urutkan;
use leptos::prelude::*;

use super::Langkah;
use crate::komponen::dinamis::{hidup, ikut, ingat};
use crate::komponen::{Ikon, Kelompok, ikon};
use crate::mesin::sebutan_pihak;
use crate::peramban;

/// The classes of parties, those that suit the kind of cooperation first.
fn kelompok(kelas: Option<KelasKerjaSama>) -> Vec<(KelompokPihak, &'static str)> {
    let mut semua = vec![
        (KelompokPihak::Daerah, kata("pihak.kelompok_daerah")),
        (KelompokPihak::PihakKetiga, kata("pihak.kelompok_ketiga")),
        (KelompokPihak::Pusat, kata("pihak.kelompok_pusat")),
        (KelompokPihak::BadanPublik, kata("pihak.kelompok_publik")),
        (KelompokPihak::BukanSubjek, kata("pihak.kelompok_bukan")),
    ];
    let luar = |k: KelompokPihak| kelas.is_some_and(|kelas| !kelas.menerima(k));
    urutkan(&mut semua, |a, b| luar(a.0) && !luar(b.0));
    semua
}

/// The panel below the cards.
pub(super) fn isi(l: Langkah) -> AnyView {
    let k = l.k;
    let jenis = RwSignal::new(None::<JenisPihak>);
    let kelas = ingat(move || k.draf.with(|d| d.kelas.pilihan()));
    let banyak = ingat(move || k.draf.with(|d| d.pihak.len()));
    let opsi = move || {
        let grup = |(kelompok, judul): (KelompokPihak, &'static str)| {
            let milik = JenisPihak::SEMUA.iter().filter(move |j| j.kelompok() == kelompok);
            let baris = milik.map(|j| {
                let label = antarmuka::pilihan("JenisPihak", j.kode()).map_or(j.kode(), |p| p.label);
                let ini = *j;
                view! { <option value=j.kode() prop:selected=ikut(move || jenis.get() == Some(ini))>{label}</option> }
            });
            view! { <optgroup label=judul>{baris.collect_view()}</optgroup> }
        };
        kelompok(kelas.get()).into_iter().map(grup).collect_view()
    };
    let arti =
        move || jenis.get().and_then(|j| antarmuka::pilihan("JenisPihak", j.kode())).map(|p| p.penjelasan);
    let tambahkan = move |_| {
        let Some(j) = jenis.get_untracked() else {
            peramban::fokus("pihak-jenis-baru");
            return;
        };
        let mut di = 0;
        k.ubah(None, |d| di = d.tambah_pihak(j));
        jenis.set(None);
        sambut(l, di, j.daerah());
    };
    view! {
        <Kelompok id="tambah-pihak" judul=kata("pihak.judul_tambah")>
            {dikenal(l)}
            <div class="bidang">
                <label for="pihak-jenis-baru">{kata("pihak.jenis_baru")}</label>
                <p class="petunjuk">{kata("pihak.jenis_baru_petunjuk")}</p>
                <select
                    id="pihak-jenis-baru"
                    aria-describedby="pihak-jenis-arti"
                    on:change:target=move |ev| jenis.set(JenisPihak::dari_kode(&ev.target().value()))
                >
                    <option value="" prop:selected=ikut(move || jenis.get().is_none())>{kata("umum.belum_dipilih")}</option>
                    {hidup(opsi)}
                </select>
                <p id="pihak-jenis-arti" class="petunjuk arti">{hidup(arti)}</p>
            </div>
            <button type="button" class="tombol tombol-tambah" on:click=tambahkan>
                {ikon(Ikon::Tambah)}
                {hidup(move || kata_isi("pihak.tambahkan", &[("pihak", &sebutan_pihak(banyak.get()))]))}
            </button>
        </Kelompok>
    }
    .into_any()
}

/// Opens the card of a new party and goes into its first field.
fn sambut(l: Langkah, di: usize, daerah: bool) {
    l.buka(di);
    l.k.kabarkan(kata_isi("pihak.ditambahkan", &[("pihak", &sebutan_pihak(di))]));
    let bidang = if daerah { "wilayah" } else { "nama" };
    peramban::nanti(move || {
        peramban::fokus_isian(&format!("pihak[{di}].{bidang}"));
    });
}

/// Parties that need not be typed: the own region from the profile, and those of earlier drafts.
fn dikenal(l: Langkah) -> AnyView {
    let k = l.k;
    let daerah = ingat(move || {
        let profil = k.profil.with(|p| p.daerah.clone());
        let sudah = k.draf.with(|d| {
            d.pihak.iter().any(|p| {
                let kode = !p.kode_wilayah.is_empty() && p.kode_wilayah == profil.kode_wilayah;
                kode || p.nama.trim() == profil.nama.trim()
            })
        });
        (!profil.nama.is_empty() && !sudah).then_some(profil.nama)
    });
    let dari_profil = move |_| {
        let profil = k.profil.get_untracked();
        let jenis = profil.daerah.jenis.pilihan().unwrap_or(JenisPihak::Kota);
        let mut di = 0;
        k.ubah(None, |d| {
            di = d.tambah_pihak(jenis);
            if let Some(p) = d.pihak.get_mut(di) {
                profil.isi_pihak(p);
            }
        });
        sambut(l, di, false);
    };
    let terdahulu = ingat(move || k.pihak_terdahulu());
    let dari_draf = move |nomor: &str| {
        let pilihan = nomor.parse::<usize>().ok();
        let Some((_, dari)) = pilihan.and_then(|n| terdahulu.with_untracked(|t| t.get(n).cloned())) else {
            return;
        };
        let mut di = 0;
        k.ubah(None, |d| {
            di = d.tambah_pihak(dari.jenis.pilihan().unwrap_or(JenisPihak::PerseroanTerbatas));
            if let Some(p) = d.pihak.get_mut(di) {
                p.ambil(&dari);
            }
        });
        sambut(l, di, false);
    };
    let opsi = move || {
        let semua = terdahulu.get().into_iter().enumerate();
        semua.map(|(n, (label, _))| view! { <option value=n.to_string()>{label}</option> }).collect_view()
    };
    let dari_daerah = move || {
        daerah.get().map(|nama| {
            view! {
                <p>
                    <button type="button" class="tombol" on:click=dari_profil>
                        {ikon(Ikon::Tambah)}
                        {kata_isi("pihak.tambah_profil", &[("nama", &nama)])}
                    </button>
                </p>
            }
        })
    };
    view! {
        {hidup(dari_daerah)}
        <div class="bidang" hidden=ikut(move || terdahulu.with(Vec::is_empty))>
            <label for="pihak-terdahulu">{kata("pihak.tambah_draf")}</label>
            <select
                id="pihak-terdahulu"
                on:change:target=move |ev| {
                    dari_draf(&ev.target().value());
                    ev.target().set_value("");
                }
            >
                <option value="">{kata("umum.belum_dipilih")}</option>
                {hidup(opsi)}
            </select>
        </div>
    }
    .into_any()
}
