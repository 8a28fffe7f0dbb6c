//! What the cooperation yields and to whom it belongs; the regional assets that it uses.

use docgen::draf::{Draf, Hasil};
use docgen::laporan::Laporan;
use docgen::ranah::{JenisHasil, JenisPihak, Kategori, SkemaBmd};
use docgen::teks::antarmuka::kata;
use leptos::prelude::*;

use super::{isian_kartu, surat};
use crate::komponen::{DaftarUlang, Tanya, bertemuan, bila, bila_lapor, catatan, tanyakan};
use crate::langkah::syarat::{ksdpk, pks};

/// A field of a result, and when it is asked.
type TanyaHasil = (&'static str, fn(&Draf, usize, &Hasil) -> bool);

/// What is asked about one result.
pub(in crate::langkah) const HASIL: &[TanyaHasil] = &[
    ("jenis", |_, _, _| true),
    ("uraian", |_, _, _| true),
    ("pemilik", |_, _, h| !h.jenis.adalah(JenisHasil::Layanan)),
    ("ke_kas_daerah", |d, _, h| h.jenis.adalah(JenisHasil::Uang) && pemilik(d, h) != Some(false)),
    ("tenggat", |d, i, h| disetor(d, h) && !d.hasil.iter().take(i).any(|h| disetor(d, h))),
    ("menjadi_aset", |_, _, h| h.jenis.adalah(JenisHasil::Barang)),
];

/// What is asked about regional assets.
pub(in crate::langkah) const BMD: &[Tanya] = &[
    Tanya::Isian("bmd.dipakai", pks),
    Tanya::Kata(memakai, || catatan(kata("pelaksanaan.bmd"))),
    Tanya::Isian("bmd.pemilik", memakai),
    Tanya::Isian("bmd.objek", memakai),
    Tanya::Isian("bmd.skema", memakai),
    Tanya::Isian("bmd.melalui_tender", |d| {
        memakai(d)
            && (d.bmd.skema.adalah(SkemaBmd::KerjaSamaPemanfaatan)
                || d.bmd.skema.adalah(SkemaBmd::BangunGunaSerah))
    }),
    Tanya::Isian("bmd.lama", memakai),
    // Nothing is paid for what is lent; an amount that was entered stays to be seen.
    Tanya::Isian("bmd.imbalan", |d| {
        memakai(d)
            && (!d.bmd.skema.adalah(SkemaBmd::PinjamPakai) || d.bmd.imbalan != docgen::draf::Isian::Kosong)
    }),
    Tanya::Isian("bmd.sewa_dilunasi", |d| memakai(d) && d.bmd.skema.adalah(SkemaBmd::Sewa)),
    Tanya::Khusus(
        &["bmd.persetujuan.uraian", "bmd.persetujuan.nomor", "bmd.persetujuan.tanggal"],
        memakai,
        || surat(kata("pelaksanaan.persetujuan_bmd"), "bmd.persetujuan"),
    ),
    Tanya::Isian("bmd.pemeliharaan", memakai),
    Tanya::Isian("bmd.dapat_dijaminkan", memakai),
];

/// Whether results are asked for: by a Perjanjian Kerja Sama, and where the report has something to say about them.
pub(in crate::langkah) fn berhasil(d: &Draf, l: &Laporan) -> bool {
    pks(d) || bertemuan(l, "hasil")
}

/// Whether a result is a region's: of one whose owner is known and says what it is.
fn pemilik(d: &Draf, h: &Hasil) -> Option<bool> {
    let pihak = d.indeks_pihak(&h.pemilik).and_then(|i| d.pihak.get(i))?;
    pihak.jenis.pilihan().map(JenisPihak::daerah)
}

/// Money of a region that is paid in: the naskah names one time for all of it, that of the first.
fn disetor(d: &Draf, h: &Hasil) -> bool {
    h.jenis.adalah(JenisHasil::Uang) && pemilik(d, h) == Some(true) && !h.ke_kas_daerah.tidak()
}

fn memakai(d: &Draf) -> bool {
    pks(d) && (d.bmd.dipakai.ya() || (d.kategori.adalah(Kategori::Aset) && !d.bmd.dipakai.tidak()))
}

/// The results.
pub(super) fn hasil() -> AnyView {
    let satu = Callback::new(|(i, jalur): (usize, String)| {
        HASIL
            .iter()
            .map(|(kunci, syarat)| {
                let jalur = format!("{jalur}.{kunci}");
                let ini = jalur.clone();
                bila_lapor(
                    move |d, l| d.hasil.get(i).is_some_and(|h| syarat(d, i, h)) || bertemuan(l, &ini),
                    move || isian_kartu(jalur.clone(), kunci),
                )
            })
            .collect_view()
            .into_any()
    });
    view! {
        <fieldset class="bidang rapat" id=crate::peramban::id_isian("hasil") tabindex="-1">
            <legend class="tersembunyi">{kata("pelaksanaan.kelompok_hasil")}</legend>
            {bila(ksdpk, || view! { <p class="petunjuk">{kata("pelaksanaan.hasil_ksdpk")}</p> }.into_any())}
            {bila(|d| !ksdpk(d), || view! { <p class="petunjuk">{kata("pelaksanaan.hasil_ksdd")}</p> }.into_any())}
            <DaftarUlang jalur="hasil" sebutan=kata("pelaksanaan.satu_hasil") kunci_pertama="jenis" isi=satu />
        </fieldset>
    }
    .into_any()
}

/// The assets.
pub(super) fn bmd() -> AnyView {
    tanyakan(BMD)
}
