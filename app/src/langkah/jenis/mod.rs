//! The step of kind and title: what is drafted, under which kesepakatan, and the stages behind it.

mod ganti;
mod induk;
mod tahapan;

use docgen::ranah::{Dokumen, KelasKerjaSama, Pilihan};
use docgen::teks::antarmuka::kata;
use leptos::prelude::*;

use crate::keadaan::Keadaan;
use crate::komponen::dinamis::{hidup, ingat};
use crate::komponen::{Bidang, Kelompok, panel_temuan};
use crate::rute::Rute;

/// Rules that speak of eligibility: told by a panel, not beside a field.
const KELAYAKAN: &[&str] = &["KSD-206", "KSD-211", "KSD-213"];

/// The fields of the step.
pub(super) fn isi() -> AnyView {
    let k = Keadaan::ambil();
    let ganti = ganti::Ganti::baru(k);
    let penyunting = ganti.penyunting(k.penyunting().tanpa_pesan(KELAYAKAN));
    provide_context(induk::penyunting(penyunting));
    let kelas = ingat(move || k.draf.with(|d| d.kelas.pilihan()));
    let pks = ingat(move || k.draf.with(|d| d.dokumen.adalah(Dokumen::PerjanjianKerjaSama)));
    view! {
        <Kelompok judul=kata("jenis.kelompok_jenis")>
            <p class="petunjuk">
                {kata("jenis.belum_yakin")}
                " "
                <a href=Rute::Pilih(String::new()).alamat()>{kata("jenis.ke_pemilih")}</a>
            </p>
            {hidup(move || {
                ganti.segar();
                view! { <Bidang jalur="kelas" /> }
            })}
            {hidup(move || {
                ganti.segar();
                kelas.get().map(|kelas| menurut_kelas(k, kelas))
            })}
            {panel_temuan(|t| KELAYAKAN.contains(&t.id))}
        </Kelompok>
        <Kelompok judul=kata("jenis.kelompok_judul")>
            <Bidang jalur="judul" />
            <Bidang jalur="tempat" />
            <Bidang jalur="tanggal" />
        </Kelompok>
        {hidup(move || pks.get().then(induk::isi))}
        {tahapan::isi(k)}
        {ganti.dialog()}
    }
    .into_any()
}

/// The codes of the answers that fit, and the present answer even if it does not, so that it can be seen.
fn hanya<P: Pilihan>(cocok: &[P], kini: Option<P>) -> Vec<&'static str> {
    let lain = kini.filter(|p| !cocok.contains(p));
    cocok.iter().copied().chain(lain).map(Pilihan::kode).collect()
}

/// What is asked of one kind of cooperation only.
fn menurut_kelas(k: Keadaan, kelas: KelasKerjaSama) -> AnyView {
    let (dokumen, kategori) = k.draf.with_untracked(|d| (d.dokumen.pilihan(), d.kategori.pilihan()));
    let dokumen = hanya(kelas.dokumen(), dokumen);
    // A category of another kind is kept for the way back, but it is no answer here.
    let kategori = hanya(kelas.kategori(), kategori.filter(|kat| kelas.kategori().contains(kat)));
    let petunjuk_kategori = match kelas {
        KelasKerjaSama::Ksdd => kata("jenis.kategori_ksdd"),
        _ => kata("jenis.kategori_ksdpk"),
    };
    let satu_naskah = (dokumen == [Dokumen::NotaKesepakatan.kode()]).then(|| kata("jenis.naskah_sinergi"));
    view! {
        {match satu_naskah {
            Some(kalimat) => view! { <p id="f-dokumen" class="bidang" tabindex="-1">{kalimat}</p> }.into_any(),
            None => view! { <Bidang jalur="dokumen" hanya=dokumen petunjuk="" /> }.into_any(),
        }}
        {(!kategori.is_empty()).then(|| view! { <Bidang jalur="kategori" hanya=kategori petunjuk=petunjuk_kategori /> })}
        {(kelas == KelasKerjaSama::Ksdpk).then(|| view! { <Bidang jalur="prakarsa" /> })}
        <Bidang jalur="unsur_asing" label=kata("jenis.tanya_asing") />
    }
    .into_any()
}
