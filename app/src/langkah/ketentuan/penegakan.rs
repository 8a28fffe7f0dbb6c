//! Monitoring, sanctions, force majeure, ending, disputes.

use docgen::aturan::Muatan;
use docgen::draf::{Draf, Isian};
use docgen::frasa::Untuk;
use docgen::ranah::Forum;
use docgen::teks::antarmuka::kata;
use leptos::prelude::*;

use super::bagian::Bagian;
use crate::komponen::{Bidang, DaftarButir, FrasaSiap, Tanya, catatan, selalu};
use crate::langkah::syarat::{kb, ksdd, ksdpk, nk, pks, rinci};

pub(super) const PEMANTAUAN: Bagian = Bagian {
    milik: &["pemantauan"],
    judul: || kata("ketentuan.pemantauan"),
    alasan: || kata("ketentuan.pemantauan_alasan"),
    ada: selalu,
    muatan: &[Muatan::Pemantauan],
    pasal: |d| Some(if kb(d) { "pelaksanaan" } else { "pemantauan" }),
    gerbang: None,
    tanya: &[
        Tanya::Bawaan("pemantauan.setiap", "pantau.setiap", selalu),
        Tanya::Khusus(&["pemantauan.indikator"], rinci, || {
            view! {
                <DaftarButir jalur="pemantauan.indikator" sebutan=kata("ketentuan.butir_indikator")>
                    <FrasaSiap untuk=Untuk::Indikator nama=kata("ketentuan.butir_indikator") />
                </DaftarButir>
            }
            .into_any()
        }),
        Tanya::Bawaan("pemantauan.laporan_setiap", "pantau.laporan", rinci),
        Tanya::Bawaan("pemantauan.laporan_tenggat", "pantau.tenggat", rinci),
        Tanya::Isian("pemantauan.laporan_kepada", selalu),
    ],
    ringkas: &[(kb, || kata("ketentuan.pemantauan_kb")), (rinci, || kata("ketentuan.pemantauan_ringkas"))],
};

pub(super) const SANKSI: Bagian = Bagian {
    milik: &["sanksi"],
    judul: || kata("ketentuan.sanksi"),
    alasan: || kata("ketentuan.sanksi_alasan"),
    ada: pks,
    muatan: &[Muatan::Sanksi],
    pasal: |_| Some("sanksi"),
    gerbang: None,
    tanya: &[
        Tanya::Kata(ksdpk, || catatan(kata("ketentuan.sanksi_ksdpk"))),
        Tanya::Kata(ksdd, || catatan(kata("ketentuan.sanksi_ksdd"))),
        // A partner that is no region must be under sanctions; the way out is shown only to whoever took it.
        Tanya::Isian("sanksi.tanpa", |d| ksdd(d) || d.sanksi.tanpa != Isian::Kosong),
        Tanya::Isian("sanksi.teguran", bersanksi),
        Tanya::Bawaan("sanksi.masa_perbaikan", "sanksi.perbaikan", bersanksi),
        Tanya::Isian("sanksi.denda_per_hari", bersanksi),
        Tanya::Isian("sanksi.dasar_denda", |d| {
            berdenda(d) || (bersanksi(d) && !d.sanksi.dasar_denda.is_empty())
        }),
        Tanya::Isian("sanksi.denda_terbanyak", |d| {
            berdenda(d) || (bersanksi(d) && d.sanksi.denda_terbanyak != Isian::Kosong)
        }),
        Tanya::Isian("sanksi.ganti_rugi", bersanksi),
        Tanya::Isian("sanksi.penghentian_sementara", bersanksi),
    ],
    ringkas: &[
        (selalu, || kata("ketentuan.sanksi_ringkas")),
        (berdenda, || kata("ketentuan.sanksi_denda")),
        (|d| d.sanksi.penghentian_sementara.ya(), || kata("ketentuan.sanksi_henti")),
        (|d| d.sanksi.ganti_rugi.ya(), || kata("ketentuan.sanksi_ganti")),
    ],
};

pub(super) const KAHAR: Bagian = Bagian {
    milik: &["kahar"],
    judul: || kata("ketentuan.kahar"),
    alasan: || kata("ketentuan.kahar_alasan"),
    ada: pks,
    muatan: &[Muatan::KeadaanMemaksa],
    pasal: |_| Some("kahar"),
    gerbang: None,
    tanya: &[
        Tanya::Bawaan("kahar.tenggat_pemberitahuan", "kahar.tenggat", selalu),
        Tanya::Bawaan("kahar.lama_terbanyak", "kahar.lama", selalu),
        Tanya::Khusus(&["kahar.peristiwa"], selalu, || {
            view! { <DaftarButir jalur="kahar.peristiwa" sebutan=kata("ketentuan.butir_peristiwa") /> }
                .into_any()
        }),
    ],
    ringkas: &[(selalu, || kata("ketentuan.kahar_ringkas"))],
};

pub(super) const PENGAKHIRAN: Bagian = Bagian {
    milik: &["pengakhiran"],
    judul: || kata("ketentuan.pengakhiran"),
    alasan: || kata("ketentuan.pengakhiran_alasan"),
    ada: selalu,
    muatan: &[Muatan::Pengakhiran],
    pasal: |d| Some(if nk(d) { "perubahan" } else { "pengakhiran" }),
    gerbang: None,
    tanya: &[
        Tanya::Isian("pengakhiran.sepihak", selalu),
        Tanya::Bawaan("pengakhiran.tenggat_pemberitahuan", "akhir.tenggat", |d| d.pengakhiran.sepihak.ya()),
        Tanya::Bawaan("pengakhiran.masa_penyelesaian", "akhir.selesai", pks),
        Tanya::Khusus(&["pengakhiran.alasan"], selalu, || {
            view! { <DaftarButir jalur="pengakhiran.alasan" sebutan=kata("ketentuan.butir_alasan") /> }
                .into_any()
        }),
        Tanya::Isian("pengakhiran.kesampingkan_1266", |d| {
            pks(d) && (ksdpk(d) || d.pengakhiran.kesampingkan_1266.ya())
        }),
        // Nobody is led to the unlawful answer; who brought it along sees it and why it must go.
        Tanya::Isian("pengakhiran.berakhir_pergantian_pejabat", |d| {
            !nk(d) && d.pengakhiran.berakhir_pergantian_pejabat != Isian::Kosong
        }),
    ],
    ringkas: &[
        (selalu, || kata("ketentuan.pengakhiran_ringkas")),
        (|d| d.pengakhiran.sepihak.ya(), || kata("ketentuan.pengakhiran_sepihak")),
        (pks, || kata("ketentuan.pengakhiran_selesai")),
    ],
};

pub(super) const SENGKETA: Bagian = Bagian {
    milik: &["sengketa"],
    judul: || kata("ketentuan.sengketa"),
    alasan: || kata("ketentuan.sengketa_alasan"),
    ada: rinci,
    muatan: &[Muatan::Perselisihan, Muatan::PerselisihanDaerah],
    pasal: |_| Some("perselisihan"),
    gerbang: None,
    tanya: &[
        Tanya::Kata(|d| pks(d) && ksdpk(d), || catatan(kata("ketentuan.sengketa_ksdpk"))),
        Tanya::Kata(|d| pks(d) && !ksdpk(d), || catatan(kata("ketentuan.sengketa_ksdd"))),
        Tanya::Bawaan("sengketa.musyawarah", "sengketa.musyawarah", rinci),
        Tanya::Isian("sengketa.mediasi", pks),
        Tanya::Isian("sengketa.mediator", |d| pks(d) && d.sengketa.mediasi.ya()),
        Tanya::Bawaan("sengketa.lama_mediasi", "sengketa.mediasi", |d| pks(d) && d.sengketa.mediasi.ya()),
        Tanya::Khusus(
            &["sengketa.forum"],
            |d| pks(d) && ksdpk(d),
            || view! { <Bidang jalur="sengketa.forum" hanya=vec!["pengadilan", "arbitrase"] /> }.into_any(),
        ),
        // Between regions the law leaves one route; another one that was chosen can be taken back here.
        Tanya::Khusus(
            &["sengketa.forum"],
            |d| pks(d) && !ksdpk(d) && forum_asing(d),
            || view! { <Bidang jalur="sengketa.forum" hanya=vec!["perselisihan_antardaerah"] /> }.into_any(),
        ),
        Tanya::Isian("sengketa.pengadilan", |d| pks(d) && pengadilan(d)),
        Tanya::Isian("sengketa.lembaga_arbitrase", |d| pks(d) && arbitrase(d)),
        Tanya::Isian("sengketa.tempat_arbitrase", |d| {
            pks(d) && arbitrase(d) && !(ksdpk(d) && d.sengketa.forum.adalah(Forum::PengadilanDanArbitrase))
        }),
        Tanya::Isian("sengketa.komersial", |d| pks(d) && ksdpk(d) && arbitrase(d)),
        Tanya::Isian("sengketa.pejabat", |d| pks(d) && !ksdpk(d) && !forum_asing(d)),
    ],
    ringkas: &[
        (selalu, || kata("ketentuan.sengketa_musyawarah")),
        (|d| pks(d) && d.sengketa.mediasi.ya(), || kata("ketentuan.sengketa_mediasi")),
        (|d| pks(d) && pengadilan(d), || kata("ketentuan.sengketa_pengadilan")),
        (|d| pks(d) && arbitrase(d), || kata("ketentuan.sengketa_arbitrase")),
        (|d| pks(d) && !ksdpk(d) && !forum_asing(d), || kata("ketentuan.sengketa_antardaerah")),
        (nk, || kata("ketentuan.sengketa_nk")),
    ],
};

fn bersanksi(d: &Draf) -> bool {
    !d.sanksi.tanpa.ya()
}

fn berdenda(d: &Draf) -> bool {
    bersanksi(d) && d.sanksi.denda_per_hari != Isian::Kosong
}

fn pengadilan(d: &Draf) -> bool {
    let forum = |f| d.sengketa.forum.adalah(f);
    forum(Forum::Pengadilan) || forum(Forum::PengadilanDanArbitrase)
}

fn arbitrase(d: &Draf) -> bool {
    let forum = |f| d.sengketa.forum.adalah(f);
    forum(Forum::Arbitrase) || forum(Forum::PengadilanDanArbitrase)
}

/// Court or arbitration.
fn forum_asing(d: &Draf) -> bool {
    pengadilan(d) || arbitrase(d)
}
