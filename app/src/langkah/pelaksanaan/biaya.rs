//! Who pays what: the one question first, then sources, contributions and what follows from them.

use docgen::draf::{Draf, Sumber};
use docgen::ranah::SumberDana;
use docgen::teks::antarmuka::kata;
use leptos::prelude::*;

use super::{isian_kartu, jumlah, surat};
use crate::keadaan::Keadaan;
use crate::komponen::dinamis::ikut;
use crate::komponen::{Bidang, DaftarUlang, Tanya, bertemuan, bila, bila_lapor, catatan, tanyakan};
use crate::langkah::Langkah;
use crate::langkah::syarat::{kb, nk, pks};

/// What is asked about money.
pub(in crate::langkah) const BIAYA: &[Tanya] = &[
    Tanya::Kata(kb, || catatan(kata("pelaksanaan.biaya_kb"))),
    Tanya::Kata(nk, || catatan(kata("pelaksanaan.biaya_nk"))),
    Tanya::Khusus(&["pembiayaan.tanpa_biaya"], pks, || {
        view! {
            <Bidang
                jalur="pembiayaan.tanpa_biaya"
                label=kata("pelaksanaan.tanya_tanpa_biaya")
                petunjuk=kata("pelaksanaan.tanya_tanpa_biaya_petunjuk")
            />
        }
        .into_any()
    }),
    Tanya::Kata(|d| pks(d) && gratis(d), || catatan(kata("pelaksanaan.tanpa_biaya"))),
    Tanya::Kata(|d| pks(d) && d.pembiayaan.tanpa_biaya.ya() && !gratis(d), bertentangan),
    Tanya::Khusus(&["pembiayaan.sumber"], |d| nk(d) || (pks(d) && !gratis(d)), sumber),
    Tanya::Khusus(&["pembiayaan.kontribusi"], pks, kontribusi),
    Tanya::Isian("pembiayaan.cara_bayar", |d| pks(d) && (!gratis(d) || !d.pembiayaan.cara_bayar.is_empty())),
    Tanya::Isian("pembiayaan.membebani_masyarakat", pks),
    Tanya::Isian("pembiayaan.dasar_pungutan", |d| pks(d) && d.pembiayaan.membebani_masyarakat.ya()),
    Tanya::Kata(
        |d| pks(d) && d.pembiayaan.membebani_masyarakat.ya(),
        || perlu_dprd(kata("pelaksanaan.dprd_masyarakat")),
    ),
    Tanya::Isian("pembiayaan.tahun_jamak", |d| pks(d) && (ber_apbd(d) || d.pembiayaan.tahun_jamak.ya())),
    Tanya::Kata(|d| pks(d) && d.pembiayaan.tahun_jamak.ya(), || catatan(kata("pelaksanaan.tahun_jamak"))),
    Tanya::Khusus(
        &[
            "pembiayaan.persetujuan_tahun_jamak.uraian",
            "pembiayaan.persetujuan_tahun_jamak.nomor",
            "pembiayaan.persetujuan_tahun_jamak.tanggal",
        ],
        |d| pks(d) && d.pembiayaan.tahun_jamak.ya(),
        || surat(kata("pelaksanaan.persetujuan_jamak"), "pembiayaan.persetujuan_tahun_jamak"),
    ),
    Tanya::Isian("pembiayaan.akhir_masa_jabatan", |d| pks(d) && d.pembiayaan.tahun_jamak.ya()),
];

/// A field of a source, and when it is asked.
type TanyaSumber = (&'static str, fn(&Draf, &Sumber) -> bool);

/// What is asked about one source.
pub(in crate::langkah) const SUMBER: &[TanyaSumber] = &[
    ("jenis", |_, _| true),
    ("pihak", |_, s| berpihak(s)),
    ("untuk", |_, _| true),
    ("jumlah", |_, _| true),
    ("tahun", |_, s| berpihak(s)),
    ("dianggarkan", |d, s| pks(d) && s.jenis.adalah(SumberDana::Apbd)),
];

/// No party pays anything, as the naskah understands it: a source that is named says otherwise.
fn gratis(d: &Draf) -> bool {
    d.pembiayaan.tanpa_biaya.ya() && d.pembiayaan.sumber.is_empty()
}

fn ber_apbd(d: &Draf) -> bool {
    d.pembiayaan.sumber.iter().any(|s| s.jenis.adalah(SumberDana::Apbd))
}

/// A source other than these is somebody's budget of some year.
fn berpihak(s: &Sumber) -> bool {
    !s.jenis.adalah(SumberDana::LainSah)
}

/// The questions.
pub(super) fn isi() -> AnyView {
    tanyakan(BIAYA)
}

/// "No costs" beside sources: the naskah keeps to the sources until they go.
fn bertentangan() -> AnyView {
    let k = Keadaan::ambil();
    let hapus = move |_| {
        k.ubah(None, |d| d.pembiayaan.sumber.clear());
        k.kabarkan(kata("pelaksanaan.sumber_dihapus"));
        crate::peramban::nanti(|| {
            crate::peramban::fokus_isian("pembiayaan.tanpa_biaya");
        });
    };
    view! {
        <div class="catatan">
            <p>{kata("pelaksanaan.bertentangan")}</p>
            <button type="button" class="tombol tombol-kecil" on:click=hapus>{kata("pelaksanaan.hapus_sumber")}</button>
        </div>
    }
    .into_any()
}

fn sumber() -> AnyView {
    let satu = Callback::new(|(i, jalur): (usize, String)| {
        SUMBER
            .iter()
            .map(|(kunci, syarat)| {
                let jalur = format!("{jalur}.{kunci}");
                let ini = jalur.clone();
                bila_lapor(
                    move |d, l| {
                        d.pembiayaan.sumber.get(i).is_some_and(|s| syarat(d, s)) || bertemuan(l, &ini)
                    },
                    move || isian_kartu(jalur.clone(), kunci),
                )
            })
            .chain([bila(
                move |d| {
                    let s = d.pembiayaan.sumber.get(i);
                    pks(d) && s.is_some_and(|s| s.jenis.adalah(SumberDana::Apbd) && s.dianggarkan.tidak())
                },
                || perlu_dprd(kata("pelaksanaan.dprd_anggaran")),
            )])
            .collect_view()
            .into_any()
    });
    view! {
        <fieldset class="bidang rapat" id=crate::peramban::id_isian("pembiayaan.sumber") tabindex="-1">
            <legend>{kata("pelaksanaan.sumber")}</legend>
            <p class="petunjuk">{kata("pelaksanaan.sumber_petunjuk")}</p>
            <DaftarUlang
                jalur="pembiayaan.sumber"
                sebutan=kata("pelaksanaan.satu_sumber")
                kunci_pertama="jenis"
                isi=satu
            />
        </fieldset>
        {jumlah::tabel()}
    }
    .into_any()
}

fn kontribusi() -> AnyView {
    let satu = Callback::new(|(_, jalur): (usize, String)| {
        ["pihak", "uraian", "nilai"]
            .map(|kunci| isian_kartu(format!("{jalur}.{kunci}"), kunci))
            .into_iter()
            .collect_view()
            .into_any()
    });
    view! {
        <fieldset class="bidang rapat" id=crate::peramban::id_isian("pembiayaan.kontribusi") tabindex="-1">
            <legend>{kata("pelaksanaan.kontribusi")}</legend>
            <p class="petunjuk">{kata("pelaksanaan.kontribusi_petunjuk")}</p>
            <DaftarUlang
                jalur="pembiayaan.kontribusi"
                sebutan=kata("pelaksanaan.satu_kontribusi")
                kunci_pertama="pihak"
                isi=satu
            />
        </fieldset>
    }
    .into_any()
}

/// Why DPRD has to approve, and where its approval is entered.
fn perlu_dprd(sebab: &'static str) -> AnyView {
    let k = Keadaan::ambil();
    view! {
        <p class="catatan">
            {sebab}
            " "
            <a href=ikut(move || k.alamat(Some(Langkah::Jenis), Some("tahapan.persetujuan_dprd")).alamat())>
                {kata("pelaksanaan.isi_dprd")}
            </a>
        </p>
    }
    .into_any()
}
