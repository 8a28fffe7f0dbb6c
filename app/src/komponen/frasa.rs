//! Ready phrases to start from: shown on demand for any list that has them, taken with one click or Enter.

use docgen::draf::{Berbentuk as _, Draf, Simpul};
use docgen::frasa::{self, Asal, Frasa, Untuk};
use docgen::ranah::cari_urusan;
use docgen::teks::antarmuka::{kata, kata_isi};
use leptos::prelude::*;
use leptos::task::spawn_local;

use super::ikon::{Ikon, ikon};
use crate::keadaan::Keadaan;
use crate::komponen::dinamis::{hidup, ikut, ingat, saat};
use crate::peramban;

/// A button that opens the phrases for a list.
///
/// Taking one puts it at the end of the list, with its other half where it has one, as one step of the history.
#[component]
pub(crate) fn FrasaSiap(
    /// The list.
    untuk: Untuk,
    /// What the list is called, for screen readers: "tujuan", "hak PIHAK KESATU".
    #[prop(into)]
    nama: String,
    /// How a phrase is taken, where it is not simply put into the list.
    #[prop(optional, into)]
    ambil: Option<Callback<(Frasa,)>>,
) -> AnyView {
    let k = Keadaan::ambil();
    let terbuka = RwSignal::new(false);
    let id = StoredValue::new(format!("frasa-{}", id_daftar(untuk)));
    // Looked for only while they are seen.
    let daftar = ingat(move || {
        if terbuka.get() && k.frasa.get() == Some(true) {
            k.draf.with(|d| frasa::frasa(d, untuk))
        } else {
            Vec::new()
        }
    });
    let pakai = Callback::new(move |(i, tunggal): (usize, bool)| {
        let Some(mut frasa) = daftar.with_untracked(|d| d.get(i).cloned()) else { return };
        frasa.pasangan.take_if(|_| tunggal);
        let kabar = kata_isi("umum.frasa_diambil", &[("frasa", &frasa.uraian)]);
        match ambil {
            Some(ambil) => ambil.run((frasa,)),
            None => k.ubah(None, |d| {
                buang_kosong(d, untuk);
                frasa::ambil(d, untuk, &frasa);
            }),
        }
        k.kabarkan(kabar);
        let sisa = daftar.with_untracked(Vec::len);
        peramban::nanti(move || {
            let id = id.get_value();
            peramban::fokus(&match sisa.checked_sub(1) {
                Some(akhir) => format!("{id}-{}", i.min(akhir)),
                None => format!("{id}-tombol"),
            });
        });
    });
    let isi = move || {
        terbuka.get().then(|| match k.frasa.get() {
            None => view! { <p class="petunjuk" role="status">{kata("umum.memuat")}</p> }.into_any(),
            Some(false) => {
                view! { <p class="galat" role="alert">{kata("umum.frasa_tak_terambil")}</p> }.into_any()
            }
            Some(true) => daftar.with(|d| if d.is_empty() { kosong() } else { semua(d, id, pakai) }),
        })
    };
    let buka = move |_| {
        terbuka.update(|t| *t = !*t);
        muat(k);
    };
    view! {
        <div class="frasa">
            <button
                type="button"
                class="tombol-teks"
                id=format!("{}-tombol", id.get_value())
                aria-expanded=ikut(move || terbuka.get().to_string())
                aria-controls=id.get_value()
                on:click=saat(buka)
            >
                {hidup(move || if terbuka.get() { kata("umum.frasa_tutup") } else { kata("umum.frasa_buka") })}
                <span class="tersembunyi">{" "} {nama}</span>
            </button>
            <div id=id.get_value() class="frasa-isi" hidden=ikut(move || !terbuka.get())>{hidup(isi)}</div>
        </div>
    }
    .into_any()
}

/// Fetches the phrases once; after a failure again when they are asked for again.
fn muat(k: Keadaan) {
    if k.frasa.get_untracked() == Some(true) {
        return;
    }
    k.frasa.set(None);
    spawn_local(async move {
        let teks = peramban::ambil("frasa.txt").await.and_then(|bita| String::from_utf8(bita).ok());
        if let Some(teks) = teks {
            frasa::pasang(teks);
        }
        k.frasa.set(Some(frasa::terpasang()));
    });
}

/// The phrases, each group under the reason for which it is offered.
fn semua(daftar: &[Frasa], id: StoredValue<String>, pakai: Callback<(usize, bool)>) -> AnyView {
    let mut di = 0;
    daftar
        .chunk_by(|a, b| a.asal == b.asal)
        .map(|kelompok| {
            let judul = kelompok.first().map_or_else(String::new, |f| sebab(f.asal));
            let id_judul = format!("{}-judul-{di}", id.get_value());
            let butir = kelompok
                .iter()
                .map(|f| {
                    let ini = di;
                    di += 1;
                    satu(f, format!("{}-{ini}", id.get_value()), move |tunggal| pakai.run((ini, tunggal)))
                })
                .collect_view();
            view! {
                <p class="frasa-sebab" id=id_judul.clone()>{judul}</p>
                <ul aria-labelledby=id_judul>{butir}</ul>
            }
        })
        .collect_view()
        .into_any()
}

fn satu(frasa: &Frasa, id: String, pakai: impl Fn(bool) + Clone + Send + 'static) -> AnyView {
    let tenggat = |t: &str| if t.is_empty() { String::new() } else { format!(" {t}") };
    let pasangan = frasa.pasangan.as_ref().map(|p| {
        let pihak = Keadaan::ambil().draf.with_untracked(|d| docgen::sebutan(d, p.pihak));
        let isi = format!("{}{}", p.uraian, tenggat(&p.tenggat));
        view! { <span class="petunjuk">{kata_isi("umum.frasa_pasangan", &[("pihak", &pihak), ("isi", &isi)])}</span> }
    });
    let tunggal = frasa.pasangan.is_some().then(|| {
        let (pakai, nama) = (pakai.clone(), kata_isi("umum.frasa_tunggal_nama", &[("frasa", &frasa.uraian)]));
        view! {
            <button type="button" class="tombol-teks frasa-tunggal" aria-label=nama on:click=saat(move |_| pakai(true))>
                {kata("umum.frasa_tunggal")}
            </button>
        }
    });
    view! {
        <li>
            <button type="button" class="frasa-satu" id=id on:click=saat(move |_| pakai(false))>
                {ikon(Ikon::Tambah)}
                <span>
                    {frasa.uraian.clone()}
                    {tenggat(&frasa.tenggat)}
                    {pasangan}
                </span>
            </button>
            {tunggal}
        </li>
    }
    .into_any()
}

fn kosong() -> AnyView {
    let tanpa_urusan = Keadaan::ambil().draf.with_untracked(|d| d.objek.urusan.is_empty());
    let kata = if tanpa_urusan { kata("umum.frasa_tanpa_urusan") } else { kata("umum.frasa_habis") };
    view! { <p class="petunjuk">{kata}</p> }.into_any()
}

/// Why a group of phrases is offered.
fn sebab(asal: Asal) -> String {
    match asal {
        Asal::Lingkup => kata("umum.frasa_lingkup").to_owned(),
        Asal::Urusan(i) => {
            let d = Keadaan::ambil().draf.get_untracked();
            let urusan = d.objek.urusan.get(i).and_then(|u| cari_urusan(u.id.trim()));
            kata_isi("umum.frasa_urusan", &[("urusan", urusan.map_or("", |u| u.nama))])
        }
        Asal::Jenis => kata("umum.frasa_jenis").to_owned(),
        Asal::Umum => kata("umum.frasa_umum").to_owned(),
    }
}

/// A phrase takes the place of the empty items at the end of a plain list, which would stay behind as gaps.
fn buang_kosong(d: &mut Draf, untuk: Untuk) {
    let daftar = match untuk {
        Untuk::RuangLingkup => "ruang_lingkup".to_owned(),
        Untuk::Tujuan => "tujuan".to_owned(),
        Untuk::Kegiatan => "rencana_kerja".to_owned(),
        Untuk::Indikator => "pemantauan.indikator".to_owned(),
        Untuk::Tugas { pihak } => format!("pihak[{pihak}].tugas"),
        // Their rows have ids to which others refer.
        Untuk::Hak { .. } | Untuk::Kewajiban { .. } => return,
    };
    while let Some(akhir) = d.simpul(&daftar).and_then(|s| s.panjang().checked_sub(1)) {
        if !d.simpul(&format!("{daftar}[{akhir}]")).is_some_and(Simpul::hampa) {
            break;
        }
        if let Some(s) = d.simpul_mut(&daftar) {
            s.buang(akhir);
        }
    }
}

/// A part of an id that is one list's alone.
fn id_daftar(untuk: Untuk) -> String {
    match untuk {
        Untuk::RuangLingkup => "lingkup".to_owned(),
        Untuk::Tujuan => "tujuan".to_owned(),
        Untuk::Kegiatan => "kegiatan".to_owned(),
        Untuk::Indikator => "indikator".to_owned(),
        Untuk::Tugas { pihak } => format!("tugas-{pihak}"),
        Untuk::Hak { pihak, .. } => format!("hak-{pihak}"),
        Untuk::Kewajiban { pihak, .. } => format!("kewajiban-{pihak}"),
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use docgen::draf::Butir;

    #[test]
    fn hanya_butir_kosong_di_akhir_dibuang() {
        let tujuan = ["a", "", "b", "", ""].map(|u| Butir { uraian: u.to_owned() }).into();
        let mut d = Draf { tujuan, ..Draf::default() };
        buang_kosong(&mut d, Untuk::Tujuan);
        assert_eq!(d.tujuan.iter().map(|b| b.uraian.as_str()).collect::<Vec<_>>(), ["a", "", "b"]);
        d.tujuan = vec![Butir::default()];
        buang_kosong(&mut d, Untuk::Tujuan);
        assert!(d.tujuan.is_empty());
    }
}
