//! One activity: the main fields in a line, the rest below it on demand.

use docgen::draf::{Draf, Kegiatan};
use docgen::teks::antarmuka::{kata, kata_isi};
use leptos::prelude::*;

use super::pihak;
use crate::keadaan::Keadaan;
use crate::komponen::Bidang;
use crate::komponen::dinamis::{hidup, ingat};

/// The fields of activity `n`.
pub(super) fn satu(n: usize, jalur: &str) -> AnyView {
    let k = Keadaan::ambil();
    let bidang = |kunci: &str| format!("{jalur}.{kunci}");
    let keadaan = ingat(move || k.draf.with(|d| keadaan(d, n)));
    let banyak = ingat(move || k.draf.with(|d| d.pihak.len()));
    view! {
        <div class="rencana-utama">
            <Bidang jalur=bidang("kegiatan") label=kata("rencana.kegiatan") petunjuk="" />
            <Bidang jalur=bidang("mulai") label=kata("rencana.mulai") petunjuk="" />
            <Bidang jalur=bidang("selesai") label=kata("rencana.selesai") petunjuk="" />
        </div>
        <details class="rincian">
            <summary>
                <span>{kata_isi("rencana.rincian", &[("n", &(n + 1).to_string())])}</span>
                " "
                <span class="petunjuk">{keadaan}</span>
            </summary>
            <div class="rincian-isi">
                <Bidang jalur=bidang("keluaran") />
                <Bidang jalur=bidang("target") />
                <Bidang jalur=bidang("lokasi") />
                <Bidang jalur=bidang("penanggung_jawab") />
                {hidup(move || pihak::peran(k, n, banyak.get()))}
                {hidup(move || pihak::dana(k, n, banyak.get()))}
                <Bidang jalur=bidang("keterangan") />
            </div>
        </details>
    }
    .into_any()
}

/// Which of the folded fields are still empty.
fn keadaan(d: &Draf, n: usize) -> String {
    let kosong = Kegiatan::default();
    let r = d.rencana_kerja.get(n).unwrap_or(&kosong);
    let belum = [
        (r.keluaran.trim().is_empty(), kata("rencana.keluaran")),
        (r.target.trim().is_empty(), kata("rencana.target")),
        (r.lokasi.trim().is_empty(), kata("rencana.lokasi")),
        (r.peran.is_empty(), kata("rencana.peran_kata")),
        (r.dana.is_empty(), kata("rencana.dana_kata")),
        (r.penanggung_jawab.trim().is_empty(), kata("rencana.pj")),
    ];
    let belum: Vec<&str> = belum.into_iter().filter(|b| b.0).map(|b| b.1).collect();
    if belum.is_empty() {
        return kata("rencana.lengkap").to_owned();
    }
    kata_isi("rencana.belum", &[("apa", &belum.join(", "))])
}
