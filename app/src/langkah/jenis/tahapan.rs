//! The stages before the naskah: only those that apply, each with the reason why it is asked.

use docgen::draf::{Berbentuk as _, Draf};
use docgen::laporan::Laporan;
use docgen::ranah::{Dokumen, DokumenTahap, KelasKerjaSama, Prakarsa, dokumen_tahap};
use docgen::teks::antarmuka::{kata, kata_isi};
use leptos::prelude::*;

use crate::keadaan::Keadaan;
use crate::komponen::dinamis::{hidup, ingat};
use crate::komponen::{Bidang, DaftarUlang, Kelompok, bertemuan, bila_lapor, lipatan, pesan_di};

/// What decides which stages apply.
fn berlaku(d: &Draf) -> Vec<(DokumenTahap, bool)> {
    dokumen_tahap(d.kelas.pilihan(), d.kategori.pilihan(), d.prakarsa.pilihan())
}

/// The documents of the stages and the approval of DPRD.
pub(super) fn isi(k: Keadaan) -> AnyView {
    let tahap =
        ingat(move || k.draf.with(|d| (d.kelas.pilihan(), d.prakarsa.adalah(Prakarsa::Mitra), berlaku(d))));
    let dprd = ingat(move || k.draf.with(|d| perlu_ditanya_dprd(d)));
    let dokumen = move || {
        let (kelas, dari_mitra, semua) = tahap.get();
        let kelas = kelas?;
        let (wajib, lain): (Vec<_>, Vec<_>) = semua.into_iter().partition(|(_, wajib)| *wajib);
        let wajib: Vec<_> = wajib.into_iter().map(|(d, _)| d).collect();
        let lain: Vec<_> = lain.into_iter().map(|(d, _)| d).collect();
        let semua_surat = |d: &[DokumenTahap]| d.iter().map(|d| surat(*d, kelas, dari_mitra)).collect_view();
        let isi_lain = semua_surat(&lain).into_any();
        let lipatan = (!lain.is_empty()).then(|| {
            lipatan(
                "",
                kata("jenis.tahap_lain"),
                ().into_any(),
                Signal::derive(move || terisi(k, &lain)),
                false,
                isi_lain,
            )
        });
        Some(view! {
            {semua_surat(&wajib)}
            {lipatan}
        })
    };
    let ada = ingat(move || tahap.with(|(kelas, ..)| kelas.is_some()));
    (move || {
        ada.get().then(|| {
            view! {
                <Kelompok
                    id="f-tahapan"
                    judul=kata("jenis.kelompok_tahapan")
                    penjelasan=kata("jenis.tahapan_penjelasan")
                >
                    {hidup(dokumen)}
                    {bila_lapor(dampak_ditanya, || {
                        view! { <Bidang jalur="tahapan.analisis_dampak" label=kata("jenis.tanya_dampak") petunjuk="" /> }.into_any()
                    })}
                    {hidup(move || dprd.get().then(persetujuan))}
                </Kelompok>
            }
        })
    })
    .into_any()
}

/// The analysis of effects stands in one of two documents; without them there is nothing to ask.
fn dampak_ditanya(d: &Draf, l: &Laporan) -> bool {
    !d.tahapan.kak.kosong() || !d.tahapan.studi_kelayakan.kosong() || bertemuan(l, "tahapan.analisis_dampak")
}

/// How many of some documents are named.
fn terisi(k: Keadaan, dokumen: &[DokumenTahap]) -> String {
    let ada = k.draf.with(|d| {
        let isi = dokumen.iter().filter_map(|t| d.tahapan.simpul(t.kunci()));
        isi.filter(|s| !s.hampa()).count()
    });
    kata_isi("jenis.tahap_terisi", &[("n", &ada.to_string()), ("dari", &dokumen.len().to_string())])
}

/// DPRD stands between Kesepakatan Bersama and Perjanjian Kerja Sama: PP 28/2018 Pasal 6(1) d–f; a Sinergi has no such
/// stage.
fn perlu_ditanya_dprd(d: &Draf) -> bool {
    d.dokumen.adalah(Dokumen::PerjanjianKerjaSama) && !d.kelas.adalah(KelasKerjaSama::Sinergi)
}

/// Name, number and date of a document, with the reason why it is asked.
fn surat(dokumen: DokumenTahap, kelas: KelasKerjaSama, dari_mitra: bool) -> AnyView {
    use DokumenTahap as D;
    use KelasKerjaSama as K;
    let (judul, mengapa) = match (dokumen, kelas) {
        (D::Pemetaan, K::Ksdd) => (kata("jenis.pemetaan"), kata("jenis.pemetaan_ksdd")),
        (D::Pemetaan, _) => (kata("jenis.pemetaan"), kata("jenis.pemetaan_ksdpk")),
        (D::Kak, K::Sinergi) => (kata("jenis.kak"), kata("jenis.kak_sinergi")),
        (D::Kak, _) => (kata("jenis.kak"), kata("jenis.kak_ksdd")),
        (D::StudiKelayakan, _) if dari_mitra => (kata("jenis.studi"), kata("jenis.studi_mitra")),
        (D::StudiKelayakan, _) => (kata("jenis.studi"), kata("jenis.studi_mengapa")),
        (D::Penawaran, K::Ksdd) => (kata("jenis.penawaran"), kata("jenis.penawaran_ksdd")),
        (D::Penawaran, K::Ksdpk) => (kata("jenis.penawaran"), kata("jenis.penawaran_ksdpk")),
        (D::Penawaran, _) => (kata("jenis.penawaran"), kata("jenis.penawaran_sinergi")),
        (D::Jawaban, _) => (kata("jenis.jawaban"), kata("jenis.jawaban_mengapa")),
        (D::KoordinasiTeknis, _) => (kata("jenis.koordinasi"), kata("jenis.koordinasi_mengapa")),
    };
    let jalur = format!("tahapan.{}", dokumen.kunci());
    view! {
        <fieldset class="surat" id=format!("f-{jalur}") tabindex="-1">
            <legend>{judul}</legend>
            <p class="petunjuk">{mengapa}</p>
            {pesan_di(&jalur)}
            {isi_surat(&jalur)}
        </fieldset>
    }
    .into_any()
}

fn isi_surat(jalur: &str) -> AnyView {
    view! {
        <div class="surat-isi">
            <Bidang jalur=format!("{jalur}.uraian") label=kata("jenis.surat_nama") petunjuk="" />
            <Bidang jalur=format!("{jalur}.nomor") label=kata("jenis.surat_nomor") petunjuk="" />
            <Bidang jalur=format!("{jalur}.tanggal") label=kata("jenis.surat_tanggal") petunjuk="" />
        </div>
    }
    .into_any()
}

/// The three questions on DPRD, and its approvals.
fn persetujuan() -> AnyView {
    let k = Keadaan::ambil();
    let perlu = ingat(move || {
        k.draf.with(|d| d.tahapan.perlu_persetujuan_dprd.ya() || !d.tahapan.persetujuan_dprd.is_empty())
    });
    let daftar = move || {
        perlu.get().then(|| {
            let isi = Callback::new(|(_, jalur): (usize, String)| isi_surat(&jalur));
            view! {
                <div id="f-tahapan.persetujuan_dprd" tabindex="-1">
                    <p class="petunjuk">{kata("jenis.dprd_daftar")}</p>
                    {pesan_di("tahapan.persetujuan_dprd")}
                    <DaftarUlang
                        jalur="tahapan.persetujuan_dprd"
                        sebutan=kata("jenis.dprd_sebutan")
                        kunci_pertama="uraian"
                        isi=isi
                    />
                </div>
            }
        })
    };
    view! {
        <h3>{kata("jenis.dprd_judul")}</h3>
        <p class="petunjuk">{kata("jenis.dprd_penjelasan")}</p>
        <ul class="petunjuk">
            <li>{kata("jenis.dprd_tanya_anggaran")}</li>
            <li>{kata("jenis.dprd_tanya_masyarakat")}</li>
            <li>{kata("jenis.dprd_tanya_aset")}</li>
        </ul>
        <Bidang jalur="tahapan.perlu_persetujuan_dprd" />
        {hidup(daftar)}
    }
    .into_any()
}
