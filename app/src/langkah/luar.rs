//! The steps of a foreign draft: the second module says which questions there are, the field table how each is asked.

use docgen::draf::{Bentuk, Skema, bidang_dari_jalur};
use docgen::ranah::{JalurLuarNegeri, JenisPihak, KelasKerjaSama, KelompokPihak, Pilihan};
use docgen::teks::antarmuka::{self, kata};
use leptos::prelude::*;
use leptos::task::spawn_local;

use super::{Langkah, objek};
use crate::keadaan::Keadaan;
use crate::komponen::dinamis::{akibat, hidup, ingat, saat};
use crate::komponen::{Bidang, DaftarButir, DaftarUlang, Kelompok, kapital};
use crate::mesin;
use crate::peramban::id_isian;

/// Which step owns a field of the foreign part of a draft.
pub(super) const PEMILIK: &[(Langkah, &[&str])] = &[
    (Langkah::Jenis, &["jalur", "bahasa", "judul", "tempat", "loi"]),
    (Langkah::Pihak, &["mitra"]),
    (
        Langkah::Objek,
        &[
            "jenis_objek",
            "objek",
            "kantor_luar_negeri",
            "campur_tangan",
            "infrastruktur",
            "kaitan_rencana",
            "latar_belakang",
            "maksud",
            "tujuan",
            "sasaran",
            "ruang_lingkup",
            "kajian",
        ],
    ),
    (
        Langkah::Pelaksanaan,
        &[
            "pelaksanaan",
            "pihak_ketiga",
            "kelompok_kerja",
            "rapat_kelompok_kerja",
            "pembiayaan",
            "hibah",
            "jalur_hibah",
            "langsung_ke_daerah",
            "pemilik_barang",
            "alih_pengetahuan",
            "cara_alih",
            "hki",
            "jangka_waktu",
            "diperpanjang",
            "pemberitahuan_akhir",
        ],
    ),
    (Langkah::Ketentuan, &["forum", "konsultasi_menteri", "kerahasiaan", "batas_personel", "terjemahan"]),
    (Langkah::Rencana, &["tahun_rencana", "kegiatan", "laporan"]),
    (Langkah::Tahapan, &["tahapan", "perlu_studi", "tembusan_perpanjangan", "ditetapkan", "hari_libur"]),
];

/// The questions of a step, once the second module has said which there are.
pub(super) fn isi(langkah: Langkah) -> AnyView {
    let k = Keadaan::ambil();
    let luar = ingat(move || k.hasil.with(|h| h.luar.clone().unwrap_or_default()));
    let kelompok = ingat(move || {
        let milik = |f: &&mesin::Kelompok| f.langkah == langkah.kode();
        luar.with(|l| l.formulir.iter().filter(milik).cloned().collect::<Vec<_>>())
    });
    let bahasa = ingat(move || luar.with(|l| l.bahasa.clone()));
    let siap = ingat(move || bahasa.with(|b| !b.is_empty()));
    let badan = move || {
        if !siap.get() {
            return view! { <p role="status">{kata("umum.memuat")}</p> }.into_any();
        }
        let satu = |f: mesin::Kelompok| {
            let isi = f.jalur.iter().map(|j| tanya(k, j, bahasa)).collect_view();
            view! { <Kelompok judul=f.judul penjelasan=f.arti>{isi}</Kelompok> }
        };
        kelompok.get().into_iter().map(satu).collect_view().into_any()
    };
    let tahapan = (langkah == Langkah::Tahapan).then(|| tahapan(k));
    view! {
        {tahapan}
        {hidup(badan)}
    }
    .into_any()
}

/// A field, or everything inside an object or a list.
fn tanya(k: Keadaan, jalur: &str, bahasa: Memo<Vec<(String, String)>>) -> AnyView {
    if jalur == "objek.urusan" {
        return objek::urusan::isi();
    }
    let Some((skema, bidang)) = bidang_dari_jalur(jalur) else { return ().into_any() };
    let label = antarmuka::bidang(skema.nama, bidang.kunci);
    let (nama, petunjuk) = label.map_or((bidang.kunci, ""), |l| (l.label, l.petunjuk));
    match bidang.bentuk {
        Bentuk::Objek(dalam) if dalam.nama == "Dwi" => berbahasa(jalur, nama, petunjuk, bahasa),
        Bentuk::Objek(dalam) => {
            let isi = anak(k, jalur, dalam, bahasa);
            view! {
                <fieldset class="bidang" id=id_isian(jalur) tabindex="-1">
                    <legend>{kapital(nama)}</legend>
                    <p class="petunjuk">{petunjuk}</p>
                    {isi}
                </fieldset>
            }
            .into_any()
        }
        Bentuk::Daftar(Bentuk::Objek(dalam)) if dalam.nama == "Butir" => {
            view! { <DaftarButir jalur=jalur sebutan=nama /> }.into_any()
        }
        Bentuk::Daftar(Bentuk::Objek(dalam)) => {
            let isi = Callback::new(move |(_, jalur): (usize, String)| match dalam.nama {
                "Dwi" => berbahasa(&jalur, nama, "", bahasa),
                _ => anak(k, &jalur, dalam, bahasa),
            });
            let pertama = dalam.bidang.first().map_or("", |b| b.kunci);
            view! {
                <fieldset class="bidang" id=id_isian(jalur) tabindex="-1">
                    <legend>{kapital(nama)}</legend>
                    <p class="petunjuk">{petunjuk}</p>
                    <DaftarUlang jalur=jalur sebutan=nama kunci_pertama=pertama isi=isi />
                </fieldset>
            }
            .into_any()
        }
        _ => match hanya(k, jalur) {
            Some(hanya) => view! { <Bidang jalur=jalur hanya=hanya petunjuk="" /> }.into_any(),
            None => view! { <Bidang jalur=jalur /> }.into_any(),
        },
    }
}

/// The fields of an object.
fn anak(k: Keadaan, jalur: &str, skema: &'static Skema, bahasa: Memo<Vec<(String, String)>>) -> AnyView {
    skema.bidang.iter().map(|b| tanya(k, &format!("{jalur}.{}", b.kunci), bahasa)).collect_view().into_any()
}

/// The same words in each language of the draft.
fn berbahasa(
    jalur: &str,
    nama: &str,
    petunjuk: &'static str,
    bahasa: Memo<Vec<(String, String)>>,
) -> AnyView {
    // Title, place and name in Indonesian stand elsewhere in the draft.
    let tanpa_indonesia =
        matches!(jalur, "luar_negeri.judul" | "luar_negeri.tempat") || jalur.contains(".asing.");
    let isi = {
        let jalur = jalur.to_owned();
        move || {
            let satu = |(kunci, nama): (String, String)| {
                let jalur = format!("{jalur}.{kunci}");
                view! { <Bidang jalur=jalur label=nama petunjuk="" /> }
            };
            let bahasa = bahasa.get().into_iter().filter(|(k, _)| !tanpa_indonesia || k != "indonesia");
            bahasa.map(satu).collect_view()
        }
    };
    view! {
        <fieldset class="bidang" id=id_isian(jalur) tabindex="-1">
            <legend>{kapital(nama)}</legend>
            <p class="petunjuk">{petunjuk}</p>
            {hidup(isi)}
        </fieldset>
    }
    .into_any()
}

/// The answers that fit, where not all do.
fn hanya(k: Keadaan, jalur: &str) -> Option<Vec<&'static str>> {
    if jalur == "dokumen" {
        let kelas = k.draf.with_untracked(|d| d.kelas.pilihan()).unwrap_or(KelasKerjaSama::Ksdpl);
        return Some(kelas.dokumen().iter().map(|d| d.kode()).collect());
    }
    if jalur == "luar_negeri.jalur" {
        let ksdpl = k.draf.with_untracked(|d| d.kelas.adalah(KelasKerjaSama::Ksdpl));
        let cocok = |j: &&JalurLuarNegeri| {
            ksdpl == matches!(j, JalurLuarNegeri::Kembar | JalurLuarNegeri::KsdplLainnya)
        };
        return Some(JalurLuarNegeri::SEMUA.iter().filter(cocok).map(|j| j.kode()).collect());
    }
    let jenis = jalur.starts_with("pihak[") && jalur.ends_with("].jenis");
    let cocok = |j: &&JenisPihak| {
        matches!(j.kelompok(), KelompokPihak::Daerah | KelompokPihak::Asing) || **j == JenisPihak::PartaiAsing
    };
    jenis.then(|| JenisPihak::SEMUA.iter().filter(cocok).map(|j| j.kode()).collect())
}

/// The stages with their deadlines, and the way to keep what a paper says.
fn tahapan(k: Keadaan) -> AnyView {
    let html = RwSignal::new(String::new());
    akibat(move || {
        // Whenever the second module has looked at the draft again.
        k.luar.track();
        let draf = k.draf.get_untracked();
        spawn_local(async move {
            match mesin::tahapan(&draf).await {
                Ok(baru) => drop(html.try_set(baru)),
                Err(sebab) => k.kabarkan(sebab),
            }
        });
    });
    let tetapkan = move |_| {
        let draf = k.draf.get_untracked();
        spawn_local(async move {
            match mesin::tetapkan(&draf).await {
                Ok(baru) => {
                    // What was typed meanwhile stays.
                    k.ubah(None, |d| d.luar_negeri.ditetapkan = baru.luar_negeri.ditetapkan);
                    k.kabarkan(kata("lembar.ditetapkan").to_owned());
                }
                Err(sebab) => k.kabarkan(sebab),
            }
        });
    };
    view! {
        // Written by the engine, which makes every text safe.
        {hidup(move || view! { <div class="tahapan-luar" inner_html=html.get()></div> })}
        <p class="petunjuk" id="tetapkan-arti">{kata("lembar.tetapkan_arti")}</p>
        <p>
            <button type="button" class="tombol" aria-describedby="tetapkan-arti" on:click=saat(tetapkan)>
                {kata("lembar.tetapkan")}
            </button>
        </p>
    }
    .into_any()
}
