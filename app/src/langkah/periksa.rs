//! The last step: what the checker found, what is still open, waivers, and the way out of the app.

mod temuan;
mod unduh;

use docgen::ranah::Tingkat;
use docgen::teks::antarmuka::{kata, kata_isi};
use leptos::prelude::*;

use crate::keadaan::Keadaan;
use crate::komponen::dinamis::{hidup, ikut, ingat};
use crate::komponen::{lencana, nama_isian, tautan_aturan, tautan_isian, terlipat};
use crate::langkah::LANGKAH;

/// The content of the step.
pub(super) fn isi() -> AnyView {
    let k = Keadaan::ambil();
    // Whoever checks has been everywhere: from now on every field shows its findings.
    k.ditinggalkan.set(LANGKAH.iter().copied().collect());
    let kelompok = [Tingkat::Wajib, Tingkat::Peringatan, Tingkat::Saran].map(|t| temuan::kelompok(k, t));
    view! {
        {ringkasan(k)}
        <p class="petunjuk" role="status">
            {hidup(move || k.lanjutan.read().is_none().then(|| kata("periksa.memuat_lanjutan")))}
        </p>
        {unduh::unduh(k)}
        {kosong(k)}
        {kelompok}
        {belum_dinilai(k)}
        {terpenuhi(k)}
    }
    .into_any()
}

/// Whether the naskah is final, and what it still needs; the links lead into the fields.
fn ringkasan(k: Keadaan) -> AnyView {
    let isi = move || {
        k.hasil.with(|h| {
            let l = &h.laporan;
            let wajib = crate::mesin::wajib_terbuka(l);
            let belum = l.belum_dinilai.iter().filter(|b| b.tingkat == Tingkat::Wajib).count();
            let n = |n: usize| n.to_string();
            if l.final_ {
                return view! {
                    <p><strong>{kata("periksa.final")}</strong></p>
                    <p>{kata("periksa.final_arti")}</p>
                }
                .into_any();
            }
            let isi = [("wajib", &*n(wajib)), ("kosong", &*n(l.kosong.len())), ("belum", &*n(belum))];
            view! {
                <p><strong>{kata("periksa.draf")}</strong></p>
                <p>{kata_isi("periksa.draf_arti", &isi)}</p>
            }
            .into_any()
        })
    };
    view! {
        <div class="panel-hasil" role="status" data-final=ikut(move || k.hasil.with(|h| h.laporan.final_).to_string())>
            {hidup(isi)}
        </div>
    }
    .into_any()
}

/// The gaps of the naskah.
fn kosong(k: Keadaan) -> AnyView {
    let daftar = ingat(move || {
        let celah = |c: &docgen::laporan::Celah| (c.label.clone(), c.jalur.clone(), c.nomor.clone());
        k.hasil.with(|h| h.laporan.kosong.iter().map(celah).collect::<Vec<_>>())
    });
    let butir = move || {
        daftar
            .get()
            .into_iter()
            .map(|(label, jalur, nomor)| {
                view! { <li>{tautan_isian(k, &jalur, crate::komponen::kapital(&label))} {nomor.map(|n| format!(" ({n})"))}</li> }
            })
            .collect_view()
    };
    view! {
        <section class="kelompok" hidden=ikut(move || daftar.with(Vec::is_empty))>
            <h2>{hidup(move || kata_isi("periksa.kosong", &[("n", &daftar.with(Vec::len).to_string())]))}</h2>
            <ul class="daftar-celah">{hidup(butir)}</ul>
        </section>
    }
    .into_any()
}

/// Rules that still need answers, with the fields that would decide.
fn belum_dinilai(k: Keadaan) -> AnyView {
    let daftar = ingat(move || {
        let belum = |b: &docgen::laporan::BelumDinilai| (b.id, b.tingkat, b.butuh.clone());
        k.hasil.with(|h| h.laporan.belum_dinilai.iter().map(belum).collect::<Vec<_>>())
    });
    let butir = move || {
        daftar
            .get()
            .into_iter()
            .map(|(id, tingkat, butuh)| {
                let butuh = butuh
                    .iter()
                    .map(|jalur| view! { <li>{tautan_isian(k, jalur, nama_isian(jalur))}</li> })
                    .collect_view();
                view! {
                    <li>
                        {lencana(tingkat)}
                        " "
                        {tautan_aturan(id)}
                        <p class="petunjuk">{kata("periksa.butuh")}</p>
                        <ul>{butuh}</ul>
                    </li>
                }
            })
            .collect_view()
    };
    terlipat(
        Signal::derive(move || {
            kata_isi("periksa.belum_dinilai", &[("n", &daftar.with(Vec::len).to_string())])
        }),
        false,
        view! { <ul class="daftar-aturan">{hidup(butir)}</ul> }.into_any(),
    )
}

/// Rules that found nothing to object to, and those that do not concern this naskah.
fn terpenuhi(k: Keadaan) -> AnyView {
    let baik = ingat(move || k.hasil.with(|h| h.laporan.terpenuhi.clone()));
    let luar = ingat(move || {
        let luar = |t: &docgen::laporan::TidakBerlaku| (t.id, t.sebab.kalimat());
        k.hasil.with(|h| h.laporan.tidak_berlaku.iter().map(luar).collect::<Vec<_>>())
    });
    let butir_baik =
        move || baik.get().into_iter().map(|id| view! { <li>{tautan_aturan(id)}</li> }).collect_view();
    let butir_luar = move || {
        luar.get()
            .into_iter()
            .map(|(id, sebab)| view! { <li>{tautan_aturan(id)} <p class="petunjuk">{sebab}</p></li> })
            .collect_view()
    };
    view! {
        {terlipat(
            Signal::derive(move || kata_isi("periksa.terpenuhi", &[("n", &baik.with(Vec::len).to_string())])),
            false,
            view! { <ul class="daftar-aturan">{hidup(butir_baik)}</ul> }.into_any(),
        )}
        {terlipat(
            Signal::derive(move || kata_isi("periksa.tidak_berlaku", &[("n", &luar.with(Vec::len).to_string())])),
            false,
            view! { <ul class="daftar-aturan">{hidup(butir_luar)}</ul> }.into_any(),
        )}
    }
    .into_any()
}
