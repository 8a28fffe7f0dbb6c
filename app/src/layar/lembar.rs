//! The worksheet: task list, step and living naskah side by side.

use docgen::ranah::Tingkat;
use docgen::teks::antarmuka::{kata, kata_isi};
use leptos::ev::FocusEvent;
use leptos::prelude::*;
use leptos::task::spawn_local;

use crate::gudang::Rumah;
use crate::keadaan::Keadaan;
use crate::komponen::dinamis::{akibat, hidup, ikut, ingat, saat};
use crate::komponen::{Ikon, ikon};
use crate::langkah::{self, LANGKAH, Langkah};
use crate::layar::versi;
use crate::mesin;
use crate::peramban;
use crate::pratinjau::Pratinjau;
use crate::rute::Rute;
use crate::simpan::{self, Simpanan, TidakTerbuka};
use crate::unduhan;

/// The worksheet of a draft.
#[component]
pub(crate) fn Lembar(
    /// Id of the draft.
    id: String,
) -> impl IntoView {
    let k = Keadaan::ambil();
    provide_context(k.penyunting());
    let id = StoredValue::new(id);
    akibat(move || {
        let siap = k.simpan.rumah.with(Option::is_some) && k.simpan.daftar.with(Option::is_some);
        let sudah = k.terbuka.with(|t| t.as_ref().is_some_and(|t| t.id == id.get_value()));
        if siap && !sudah {
            spawn_local(simpan::buka(k, id.get_value()));
        }
    });
    let terbuka = ingat(move || k.terbuka.with(|t| t.as_ref().is_some_and(|t| t.id == id.get_value())));
    let langkah = ingat(move || match k.rute.get() {
        Rute::Draf(_, langkah, _) => langkah,
        _ => None,
    });
    // An address that names a field leads into it, also when it is followed twice.
    akibat(move || {
        if let (Rute::Draf(_, Some(_), Some(jalur)), true) = (k.rute.get(), k.terbuka.with(Option::is_some)) {
            peramban::nanti(move || {
                peramban::fokus_isian(&jalur);
            });
        }
    });
    // Where the list of steps is one row, the open step may lie outside of it.
    akibat(move || {
        if langkah.get().is_some() {
            peramban::nanti(|| peramban::tampakkan("langkah-kini"));
        }
    });
    let lihat_naskah = RwSignal::new(false);
    let masuk = move |ev: FocusEvent| k.sorot.set(peramban::isian_terfokus(&ev));
    let keluar = move |_| k.putus();
    let isi = move || match langkah.get() {
        None => ringkasan(k),
        Some(langkah) => view! { <LayarLangkah langkah /> }.into_any(),
    };
    let lembar = move || {
        view! {
            <div class="lembar-kerja" data-lihat=ikut(move || if lihat_naskah.get() { "naskah" } else { "isian" })>
                {bilah(k, lihat_naskah)}
                {gagal_simpan(k)}
                <nav class="tugas" aria-label=kata("lembar.langkah")>
                    {daftar_tugas(k, langkah)}
                </nav>
                <div class="langkah" on:focusin=masuk on:focusout=keluar>
                    {hidup(isi)}
                </div>
                <Pratinjau />
            </div>
        }
    };
    hidup(move || if terbuka.get() { lembar().into_any() } else { belum_terbuka(k) })
}

/// The screen while the draft is being read, or why it cannot be shown.
fn belum_terbuka(k: Keadaan) -> AnyView {
    let Some(sebab) = k.tidak_terbuka.get() else {
        return view! { <p class="memuat" role="status">{kata("lembar.memuat")}</p> }.into_any();
    };
    let (judul, penjelasan, mentah) = match sebab {
        TidakTerbuka::TidakAda => (kata("lembar.tidak_ada"), kata("lembar.tidak_ada_arti").to_owned(), None),
        TidakTerbuka::LebihBaru { mentah, versi } => (
            kata("lembar.lebih_baru"),
            kata_isi("lembar.lebih_baru_arti", &[("versi", &versi.to_string())]),
            Some(mentah),
        ),
        TidakTerbuka::Rusak { mentah, sebab } => {
            (kata("lembar.rusak"), kata_isi("lembar.rusak_arti", &[("sebab", &sebab)]), Some(mentah))
        }
        TidakTerbuka::Gagal(galat) => (kata("lembar.gagal_dibaca"), galat.to_string(), None),
    };
    let unduh = mentah.map(|mentah| {
        let kirim = move |_| {
            if let Err(galat) = peramban::unduh("draf-mentah.json", "application/json", mentah.as_bytes()) {
                k.kabarkan(galat);
            }
        };
        view! {
            <button type="button" class="tombol tombol-utama" on:click=kirim>{kata("lembar.unduh_mentah")}</button>
        }
    });
    view! {
        <div class="layar">
            <h1 id="judul-layar" tabindex="-1">{judul}</h1>
            <p>{penjelasan}</p>
            <p class="deret-tombol">
                {unduh}
                <a class="tombol" href=Rute::Beranda.alamat()>{kata("lembar.ke_beranda")}</a>
            </p>
        </div>
    }
    .into_any()
}

/// The bar above: what is open, how it stands, undo and redo.
fn bilah(k: Keadaan, lihat_naskah: RwSignal<bool>) -> AnyView {
    let judul = move || {
        let judul = k.draf.with(|d| d.judul.trim().to_owned());
        if judul.is_empty() {
            kata("lembar.tanpa_judul").to_owned()
        } else {
            crate::komponen::kapital(&judul)
        }
    };
    let mutu =
        move || if k.hasil.with(|h| h.naskah.draf) { kata("lembar.draf") } else { kata("lembar.final") };
    view! {
        <div class="bilah">
            <p class="bilah-judul">
                <a href=ikut(move || k.alamat(None, None).alamat())>{hidup(judul)}</a>
                {simpanan(k)}
                <span class="lencana" data-draf=ikut(move || k.hasil.with(|h| h.naskah.draf).to_string())>{hidup(mutu)}</span>
            </p>
            <div class="deret-tombol">
                <button
                    type="button"
                    class="tombol tombol-kecil"
                    disabled=ikut(move || !k.dapat_urung())
                    on:click=saat(move |_| k.urung())
                    title="Ctrl+Z"
                >
                    {ikon(Ikon::Urung)}
                    <span class="kata">{kata("umum.urungkan")}</span>
                </button>
                <button
                    type="button"
                    class="tombol tombol-kecil"
                    disabled=ikut(move || !k.dapat_ulang())
                    on:click=saat(move |_| k.ulang())
                    title="Ctrl+Y"
                >
                    {ikon(Ikon::Ulang)}
                    <span class="kata">{kata("umum.ulangi")}</span>
                </button>
                <button
                    type="button"
                    class="tombol tombol-kecil hanya-sempit"
                    aria-pressed=ikut(move || lihat_naskah.get().to_string())
                    on:click=saat(move |_| lihat_naskah.update(|l| *l = !*l))
                >
                    {hidup(move || if lihat_naskah.get() { kata("lembar.lihat_isian") } else { kata("lembar.lihat_naskah") })}
                </button>
            </div>
        </div>
    }
    .into_any()
}

/// What to do when saving has failed: the changes live only in this page.
fn gagal_simpan(k: Keadaan) -> AnyView {
    let unduh = move |_| unduhan::draf(k);
    let isi = move || {
        let Simpanan::Gagal(galat) = k.simpan.keadaan.get() else { return ().into_any() };
        view! {
            <div class="panel-galat" role="alert">
                <p>{galat.to_string()}</p>
                <p class="deret-tombol">
                    <button type="button" class="tombol tombol-kecil" on:click=unduh>{kata("umum.unduh_draf")}</button>
                    <button type="button" class="tombol tombol-kecil" on:click=saat(move |_| simpan::simpan(k))>
                        {kata("lembar.coba_simpan")}
                    </button>
                </p>
            </div>
        }
        .into_any()
    };
    view! { <div class="gagal-simpan">{hidup(isi)}</div> }.into_any()
}

/// The truth about storage, in a few words.
fn simpanan(k: Keadaan) -> AnyView {
    let teks = move || match k.simpan.keadaan.get() {
        Simpanan::Membuka => String::new(),
        Simpanan::Menunggu => kata("lembar.menyimpan").to_owned(),
        Simpanan::BacaSaja => kata("lembar.baca_saja").to_owned(),
        Simpanan::Gagal(_) => kata("lembar.belum_tersimpan").to_owned(),
        Simpanan::Tersimpan(kapan) => {
            let kunci = if k.simpan.rumah.get() == Some(Rumah::Memori) {
                "lembar.di_halaman"
            } else {
                "lembar.tersimpan"
            };
            kata_isi(kunci, &[("jam", &peramban::jam(&kapan))])
        }
    };
    let gagal = move || matches!(k.simpan.keadaan.get(), Simpanan::Gagal(_));
    view! { <span class="simpanan" data-gagal=ikut(move || gagal().to_string())>{hidup(teks)}</span> }
        .into_any()
}

/// How a step stands: its gaps, and its findings once it was left.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
struct Mutu {
    kosong: usize,
    wajib: usize,
    lain: usize,
    berisi: bool,
}

fn mutu(k: Keadaan, langkah: Langkah) -> Mutu {
    let milik = |jalur: &str| Langkah::dari_jalur(jalur) == langkah;
    let berisi = k.draf.with(|d| langkah.berisi(d));
    let lewat = k.ditinggalkan.with(|l| l.contains(&langkah));
    k.hasil.with(|h| {
        let kosong = h.laporan.kosong.iter().filter(|c| milik(&c.jalur)).count();
        let di_sini = h.laporan.temuan.iter().filter(|t| {
            lewat
                && t.pengecualian.is_none()
                && t.lokasi.first().and_then(|l| l.jalur.as_deref()).is_some_and(milik)
        });
        let (wajib, lain): (Vec<_>, Vec<_>) = di_sini.partition(|t| t.tingkat == Tingkat::Wajib);
        Mutu { kosong, wajib: wajib.len(), lain: lain.len(), berisi }
    })
}

/// The steps with their state; the one that is open is marked.
fn daftar_tugas(k: Keadaan, kini: Memo<Option<Langkah>>) -> AnyView {
    let luar = ingat(move || k.draf.with(|d| mesin::luar_negeri(d)));
    let butir = LANGKAH
        .iter()
        .map(|&langkah| {
            let mutu = ingat(move || mutu(k, langkah));
            let keadaan = move || {
                let m = mutu.get();
                let n = |kunci, n: usize| kata_isi(kunci, &[("n", &n.to_string())]);
                let (kelas, teks) = match m {
                    Mutu { wajib: 1.., .. } => ("wajib", n("lembar.temuan_wajib", m.wajib)),
                    Mutu { kosong: 1.., .. } => ("kosong", n("lembar.kosong", m.kosong)),
                    Mutu { lain: 1.., .. } => ("lain", n("lembar.temuan_lain", m.lain)),
                    Mutu { berisi: true, .. } => ("terisi", kata("lembar.terisi").to_owned()),
                    Mutu { .. } if langkah.opsional() => ("belum", kata("lembar.opsional").to_owned()),
                    Mutu { .. } => ("belum", kata("lembar.belum").to_owned()),
                };
                view! { <span class="mutu" data-mutu=kelas>{teks}</span> }
            };
            view! {
                <li hidden=ikut(move || !langkah.ada(luar.get()))>
                    <a
                        id=ikut(move || (kini.get() == Some(langkah)).then_some("langkah-kini"))
                        href=ikut(move || k.alamat(Some(langkah), None).alamat())
                        aria-current=ikut(move || (kini.get() == Some(langkah)).then_some("step"))
                    >
                        <span>{langkah.judul()}</span>
                        {(langkah != Langkah::Periksa).then(|| hidup(keadaan))}
                    </a>
                </li>
            }
        })
        .collect_view();
    view! { <ol class="daftar-tugas">{butir}</ol> }.into_any()
}

/// The home of a draft: the task list in large.
fn ringkasan(k: Keadaan) -> AnyView {
    let kini = ingat(|| None);
    view! {
        <h1 id="judul-layar" tabindex="-1">{kata("lembar.daftar_langkah")}</h1>
        <div class="tugas-besar">{daftar_tugas(k, kini)}</div>
        {versi::isi(k)}
    }
    .into_any()
}

/// A step with the way to the next one.
#[component]
fn LayarLangkah(
    /// Which.
    langkah: Langkah,
) -> AnyView {
    let k = Keadaan::ambil();
    // Steps put editors of their own in front of it, and what one step provides outlives it here.
    provide_context(k.penyunting());
    peramban::pasang_judul(&format!("{} – {}", langkah.judul(), kata("umum.merek")));
    let luar = ingat(move || k.draf.with(|d| mesin::luar_negeri(d)));
    let arah = move |tujuan: Option<Langkah>, kelas: &'static str, kunci: &'static str| {
        tujuan.map(|l| {
            view! {
                <a class=kelas href=ikut(move || k.alamat(Some(l), None).alamat())>
                    <span class="petunjuk">{kata(kunci)}</span>
                    <span>{l.judul()}</span>
                </a>
            }
        })
    };
    view! {
        <h1 id="judul-layar" tabindex="-1">{langkah.judul()}</h1>
        {hidup(move || {
            let luar = luar.get();
            view! {
                {langkah::isi(langkah, luar)}
                <nav class="arah" aria-label=kata("lembar.arah")>
                    {arah(langkah.sebelum(luar), "arah-mundur", "lembar.sebelumnya")}
                    {arah(langkah.berikut(luar), "arah-maju", "lembar.berikutnya")}
                </nav>
            }
        })}
    }
    .into_any()
}
