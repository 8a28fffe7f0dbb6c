//! The step of object and scope: which urusan, what exactly, what for, how far; further premises and legal bases.

pub(super) mod urusan;

use docgen::draf::Draf;
use docgen::frasa::Untuk;
use docgen::naskah::Daftar;
use docgen::ranah::{Kategori, KesesuaianRencana};
use docgen::teks::antarmuka::{kata, kata_isi};
use leptos::prelude::*;

use super::syarat::{belum_berjenis, ksdd, ksdpk, nk, sinergi};
use crate::keadaan::Keadaan;
use crate::komponen::dinamis::{hidup, ingat};
use crate::komponen::{Bidang, DaftarButir, FrasaSiap, Kelompok, Tanya, catatan, lipatan, selalu, tanyakan};

/// What exactly is worked on.
pub(super) const OBJEK: &[Tanya] = &[Tanya::Isian("objek.uraian", |d| !nk(d))];

/// What must be true of the object before it can be agreed on.
pub(super) const SYARAT: &[Tanya] = &[
    Tanya::Khusus(
        &["objek.sesuai_kewenangan"],
        |d| !sinergi(d),
        || {
            view! {
                <Bidang
                    jalur="objek.sesuai_kewenangan"
                    label=kata("objek.tanya_kewenangan")
                    petunjuk=kata("objek.tanya_kewenangan_petunjuk")
                />
            }
            .into_any()
        },
    ),
    Tanya::Kata(
        |d| !sinergi(d) && d.objek.sesuai_kewenangan.tidak(),
        || catatan(kata("objek.di_luar_kewenangan")),
    ),
    Tanya::Khusus(
        &["objek.bertentangan"],
        |d| !sinergi(d),
        || {
            view! { <Bidang jalur="objek.bertentangan" label=kata("objek.tanya_bertentangan") petunjuk=kata("objek.tanya_bertentangan_petunjuk") /> }
                .into_any()
        },
    ),
    Tanya::Khusus(&["objek.inti_pengadaan"], ksdpk, || {
        view! { <Bidang jalur="objek.inti_pengadaan" label=kata("objek.tanya_pengadaan") /> }.into_any()
    }),
    Tanya::Kata(|d| ksdpk(d) && d.objek.inti_pengadaan.ya(), || catatan(kata("objek.pengadaan"))),
    Tanya::Khusus(&["objek.berbatasan"], wajib, || {
        view! { <Bidang jalur="objek.berbatasan" label=kata("objek.tanya_berbatasan") /> }.into_any()
    }),
    Tanya::Isian("objek.eksternalitas", |d| wajib(d) && !nk(d)),
    Tanya::Isian("objek.kesesuaian", |d| !nk(d)),
    Tanya::Isian("objek.dokumen_rencana", |d| {
        !nk(d) && d.objek.kesesuaian.adalah(KesesuaianRencana::Tercantum)
    }),
    Tanya::Khusus(
        &["objek.dokumen_rencana"],
        |d| !nk(d) && dikecualikan(d),
        || {
            view! {
                <Bidang
                    jalur="objek.dokumen_rencana"
                    label=kata("objek.dasar_pengecualian")
                    petunjuk=kata("objek.dasar_pengecualian_petunjuk")
                />
            }
            .into_any()
        },
    ),
];

/// Why and where to.
pub(super) const TUJUAN: &[Tanya] = &[
    Tanya::Isian("maksud", selalu),
    Tanya::Khusus(&["tujuan"], selalu, || {
        view! {
            <DaftarButir jalur="tujuan" sebutan=kata("objek.butir_tujuan")>
                <FrasaSiap untuk=Untuk::Tujuan nama=kata("objek.butir_tujuan") />
            </DaftarButir>
        }
        .into_any()
    }),
];

/// How far and where.
pub(super) const LINGKUP: &[Tanya] = &[
    Tanya::Khusus(&["ruang_lingkup"], selalu, || {
        view! {
            <DaftarButir jalur="ruang_lingkup" sebutan=kata("objek.butir_lingkup")>
                <FrasaSiap untuk=Untuk::RuangLingkup nama=kata("objek.butir_lingkup") />
            </DaftarButir>
        }
        .into_any()
    }),
    Tanya::Isian("lokasi", selalu),
];

fn wajib(d: &Draf) -> bool {
    ksdd(d) && d.kategori.adalah(Kategori::Wajib)
}

/// Outside the plan for one of the reasons that the law allows.
fn dikecualikan(d: &Draf) -> bool {
    use KesesuaianRencana as K;
    [K::Darurat, K::ProgramStrategisNasional, K::TugasPembantuan]
        .iter()
        .any(|k| d.objek.kesesuaian.adalah(*k))
}

/// The fields of the step.
pub(super) fn isi() -> AnyView {
    view! {
        {belum_berjenis()}
        <Kelompok judul=kata("objek.kelompok_objek")>
            {urusan::isi()}
            {tanyakan(OBJEK)}
        </Kelompok>
        <Kelompok judul=kata("objek.kelompok_tujuan")>{tanyakan(TUJUAN)}</Kelompok>
        <Kelompok judul=kata("objek.kelompok_lingkup")>{tanyakan(LINGKUP)}</Kelompok>
        {kelompok_syarat()}
        <Kelompok judul=kata("objek.kelompok_tambahan") penjelasan=kata("objek.kelompok_tambahan_penjelasan")>
            {tambahan("premis", Daftar::Premis, kata("objek.premis"), kata("objek.butir_premis"))}
            {tambahan("dasar_hukum", Daftar::DasarHukum, kata("objek.dasar_hukum"), kata("objek.butir_dasar"))}
        </Kelompok>
    }
    .into_any()
}

/// A Nota Kesepakatan of a Sinergi has none of these questions.
fn kelompok_syarat() -> AnyView {
    crate::komponen::bila(
        |d| !(nk(d) && sinergi(d)),
        || {
            view! {
                <Kelompok judul=kata("objek.kelompok_syarat") penjelasan=kata("objek.kelompok_syarat_penjelasan")>
                    {tanyakan(SYARAT)}
                </Kelompok>
            }
            .into_any()
        },
    )
}

/// A list that adds to what the naskah holds in any case, with what that is.
fn tambahan(jalur: &'static str, daftar: Daftar, judul: &'static str, sebutan: &'static str) -> AnyView {
    let k = Keadaan::ambil();
    let baku = ingat(move || {
        k.hasil.with(|h| {
            let milik_daftar = h.naskah.paragraf().into_iter().filter(|p| {
                p.nomor.as_ref().is_some_and(|n| n.daftar == daftar)
                    && p.asal.isian.as_deref().is_none_or(|i| !i.starts_with(jalur))
            });
            milik_daftar.map(docgen::naskah::ParagrafJadi::polos).collect::<Vec<_>>()
        })
    });
    let banyak = k.penyunting().di(jalur);
    let keadaan = Signal::derive(move || {
        let n = |n: usize| n.to_string();
        let (baku, tambahan) = (n(baku.with(Vec::len)), banyak.with(|b| b.panjang));
        match tambahan {
            0 => kata_isi("objek.tanpa_tambahan", &[("baku", &baku)]),
            t => kata_isi("objek.bertambahan", &[("baku", &baku), ("n", &n(t))]),
        }
    });
    let isi = view! {
        <p class="label">{kata("objek.selalu_ada")}</p>
        <ul class="selalu-ada">
            {hidup(move || baku.get().into_iter().map(|b| view! { <li>{b}</li> }).collect_view())}
        </ul>
        <DaftarButir jalur=jalur sebutan=sebutan />
    };
    let terbuka = banyak.with_untracked(|b| b.panjang > 0);
    lipatan(&format!("lipatan-{jalur}"), judul, ().into_any(), keadaan, terbuka, isi.into_any())
}
