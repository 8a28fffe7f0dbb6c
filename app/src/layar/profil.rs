//! The profile of the region: what is the same in every naskah, typed once, kept as a file if wanted.

mod berkas;

use docgen::draf::Gambar;
use docgen::profil;
use docgen::ranah::{JenisPihak, Kapasitas, Pilihan, cari_wilayah};
use docgen::teks::antarmuka::{kata, kata_isi};
use leptos::prelude::*;

use crate::keadaan::Keadaan;
use crate::komponen::dinamis::saat;
use crate::komponen::{Bidang, DaftarUlang, Kelompok, gambar, lipatan};
use crate::langkah::{cari_wilayah_di, dasar_wewenang};
use crate::penyunting::{Ketikan, Penyunting, Ubah};
use crate::peramban;

/// An editor of the profile.
fn penyunting(k: Keadaan) -> Penyunting {
    Penyunting::baru(
        profil::skema(),
        Callback::new(move |(jalur,): (String,)| k.profil.with(|p| Ketikan::di(p, &jalur))),
        Callback::new(move |(jalur, ubah): (String, Ubah)| {
            let kelompok = matches!(ubah, Ubah::Ketik(_)).then_some(jalur.as_str());
            k.ubah_profil(kelompok, |p| ubah.terapkan(p, &jalur));
        }),
        Callback::new(|_| Vec::new()),
    )
}

/// The screen.
#[component]
pub(crate) fn LayarProfil() -> impl IntoView {
    let k = Keadaan::ambil();
    provide_context(penyunting(k));
    peramban::pasang_judul(&format!("{} – {}", kata("umum.profil"), kata("umum.merek")));
    let pejabat = Callback::new(|(_, jalur): (usize, String)| pejabat(&jalur));
    view! {
        <div class="layar layar-profil" on:focusout=saat(move |_| k.putus())>
            <h1 id="judul-layar" tabindex="-1">{kata("umum.profil")}</h1>
            <p>{kata("profil.penjelasan")}</p>
            {berkas::isi(k)}
            {daerah(k)}
            <Kelompok judul=kata("profil.judul_unit") penjelasan=kata("profil.unit_penjelasan")>
                <Bidang jalur="perangkat_daerah.nama" />
                <Bidang jalur="perangkat_daerah.korespondensi.unit" />
                <Bidang jalur="perangkat_daerah.korespondensi.alamat" />
                <Bidang jalur="perangkat_daerah.korespondensi.telepon" />
                <Bidang jalur="perangkat_daerah.korespondensi.pos_el" />
            </Kelompok>
            <Kelompok judul=kata("profil.judul_pejabat") penjelasan=kata("profil.pejabat_penjelasan")>
                <DaftarUlang
                    jalur="pejabat"
                    sebutan=kata("profil.pejabat_sebutan")
                    kunci_pertama="nama"
                    isi=pejabat
                />
            </Kelompok>
            <Kelompok judul=kata("profil.judul_naskah") penjelasan=kata("profil.naskah_penjelasan")>
                <Bidang jalur="nomor" />
                {lipatan("", kata("profil.judul_halaman"), ().into_any(), Signal::derive(|| kata("profil.halaman_keadaan").to_owned()), false, halaman())}
            </Kelompok>
        </div>
    }
}

/// The region itself and its emblem.
fn daerah(k: Keadaan) -> AnyView {
    let pilih = move |kode: &str| {
        let Some(w) = cari_wilayah(kode) else { return };
        k.ubah_profil(None, |p| {
            p.daerah.jenis = w.jenis.into();
            p.daerah.kode_wilayah.clone_from(&w.kode);
            p.daerah.nama = w.pemerintah();
        });
        k.kabarkan(kata_isi("profil.wilayah_terpasang", &[("nama", &w.pemerintah())]));
        peramban::fokus_isian("daerah.alamat");
    };
    let jenis: Vec<_> = JenisPihak::SEMUA.iter().filter(|j| j.daerah()).copied().map(Pilihan::kode).collect();
    let lihat = move |terima: &mut dyn FnMut(&Gambar)| k.profil.with(|p| terima(&p.logo));
    let pasang = move |gambar| k.ubah_profil(None, |p| p.logo = gambar);
    let logo = move || {
        let ada = k.profil.with(|p| !p.logo.data.is_empty());
        if ada { kata("pihak.logo_ada") } else { kata("pihak.logo_belum") }.to_owned()
    };
    view! {
        <Kelompok judul=kata("profil.judul_daerah")>
            {cari_wilayah_di("daerah", pilih)}
            <Bidang jalur="daerah.jenis" hanya=jenis ringkas=true />
            <Bidang jalur="daerah.nama" />
            <Bidang jalur="daerah.kode_wilayah" />
            <Bidang jalur="daerah.alamat" />
            {lipatan(
                "",
                kata("profil.judul_logo"),
                ().into_any(),
                Signal::derive(logo),
                false,
                gambar("logo", kata("profil.judul_logo"), lihat, pasang),
            )}
        </Kelompok>
    }
    .into_any()
}

/// One official.
fn pejabat(jalur: &str) -> AnyView {
    let kapasitas: Vec<_> = JenisPihak::Kota.kapasitas().iter().copied().map(Kapasitas::kode).collect();
    view! {
        <Bidang jalur=format!("{jalur}.nama") />
        <Bidang jalur=format!("{jalur}.jabatan") />
        <Bidang jalur=format!("{jalur}.kapasitas") hanya=kapasitas ringkas=true />
        <Bidang jalur=format!("{jalur}.status") ringkas=true />
        <Bidang jalur=format!("{jalur}.bawaan") />
        {dasar_wewenang(&format!("{jalur}.dasar"), JenisPihak::Kota)}
    }
    .into_any()
}

/// Page and house style.
fn halaman() -> AnyView {
    view! {
        <Bidang jalur="halaman.kertas" />
        <Bidang jalur="halaman.huruf" />
        <Bidang jalur="halaman.ukuran" />
        <div class="surat-isi">
            <Bidang jalur="halaman.tepi_atas" petunjuk="" />
            <Bidang jalur="halaman.tepi_bawah" petunjuk="" />
            <Bidang jalur="halaman.tepi_kiri" petunjuk="" />
            <Bidang jalur="halaman.tepi_kanan" petunjuk="" />
        </div>
        <p class="petunjuk">{kata("profil.tepi_petunjuk")}</p>
        <Bidang jalur="halaman.kesatu_di_kiri" />
        <Bidang jalur="halaman.sebutan_pertama" />
    }
    .into_any()
}
