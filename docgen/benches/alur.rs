//! Speed of the whole way and of its parts on a small, a typical and a 100-fold draft.
//!
//! `cargo bench -p docgen --bench alur`. Read ratios, not times: `deflate` packs the very parts of the same DOCX and nothing
//! else. Figures and bars stand in `docs/KINERJA.md`.

use std::io::{Read as _, Write as _};

use divan::Bencher;
use docgen::draf::{AyatSendiri, ButirSendiri, Draf, Ubahan};
use docgen::naskah::{Gaya, NaskahBernomor, nomori};
use docgen::ranah::JenisUbahan;
use docgen::render::docx::render_docx;
use docgen::render::{render_html, render_polos};
use docgen::susun;
use docgen::teks::PaketTeks;

fn main() {
    divan::main();
}

/// Small: almost nothing answered. Typical: about 3,000 words. Hundredfold: the pasal of the typical one, 100 times.
#[derive(Debug, Clone, Copy)]
enum Ukuran {
    Kecil,
    Lazim,
    SeratusKali,
}

const SEMUA: [Ukuran; 3] = [Ukuran::Kecil, Ukuran::Lazim, Ukuran::SeratusKali];

fn draf(ukuran: Ukuran) -> Draf {
    let contoh = |id| docgen::contoh::draf(id).expect("example");
    match ukuran {
        Ukuran::Kecil => contoh("hampir-kosong"),
        Ukuran::Lazim => contoh("sampah-pks-ksdd"),
        Ukuran::SeratusKali => seratus_kali(contoh("sampah-pks-ksdd")),
    }
}

/// Adds the pasal of a draft 99 times more as pasal of the officer's own.
fn seratus_kali(mut draf: Draf) -> Draf {
    let asli = naskah(&draf);
    let mut pasal: Vec<Ubahan> = Vec::new();
    for p in asli.paragraf() {
        let isi = p.polos();
        match p.gaya {
            Gaya::Pasal => pasal.push(Ubahan {
                jenis: JenisUbahan::Tambah.into(),
                judul: isi,
                setelah: "?".into(),
                ..Ubahan::default()
            }),
            Gaya::Ayat | Gaya::IsiPasal => {
                if let Some(u) = pasal.last_mut() {
                    u.ayat.push(AyatSendiri { teks: isi, ..AyatSendiri::default() });
                }
            }
            Gaya::Huruf | Gaya::Angka => {
                if let Some(a) = pasal.last_mut().and_then(|u| u.ayat.last_mut()) {
                    a.rincian.push(ButirSendiri { uraian: isi, ..ButirSendiri::default() });
                }
            }
            _ => {}
        }
    }
    draf.ubahan = (0..99).flat_map(|_| pasal.clone()).collect();
    draf
}

fn naskah(draf: &Draf) -> NaskahBernomor {
    nomori(susun(draf, PaketTeks::bawaan()))
}

/// The parts of a DOCX, unpacked.
fn bagian(docx: &[u8]) -> Vec<Vec<u8>> {
    let mut zip = zip::ZipArchive::new(std::io::Cursor::new(docx)).expect("zip");
    (0..zip.len())
        .map(|i| {
            let mut isi = Vec::new();
            zip.by_index(i).expect("part").read_to_end(&mut isi).expect("bytes");
            isi
        })
        .collect()
}

#[divan::bench(args = SEMUA)]
fn a_susun(b: Bencher, u: Ukuran) {
    let d = draf(u);
    b.bench(|| susun(&d, PaketTeks::bawaan()));
}

#[divan::bench(args = SEMUA)]
fn b_nomori(b: Bencher, u: Ukuran) {
    let d = draf(u);
    b.with_inputs(|| susun(&d, PaketTeks::bawaan())).bench_values(nomori);
}

#[divan::bench(args = SEMUA)]
fn c_polos(b: Bencher, u: Ukuran) {
    let n = naskah(&draf(u));
    b.bench(|| render_polos(&n));
}

#[divan::bench(args = SEMUA)]
fn d_html(b: Bencher, u: Ukuran) {
    let n = naskah(&draf(u));
    b.bench(|| render_html(&n));
}

#[divan::bench(args = SEMUA)]
fn e_docx(b: Bencher, u: Ukuran) {
    let n = naskah(&draf(u));
    b.counter(n.paragraf().len()).bench(|| render_docx(&n, None));
}

#[divan::bench(args = SEMUA)]
fn f_seluruhnya(b: Bencher, u: Ukuran) {
    let d = draf(u);
    b.bench(|| render_docx(&naskah(&d), None));
}

#[divan::bench(args = SEMUA)]
fn g_deflate(b: Bencher, u: Ukuran) {
    let parts = bagian(&render_docx(&naskah(&draf(u)), None).expect("docx"));
    b.bench(|| {
        let satu = |isi: &Vec<u8>| {
            let mut e = flate2::write::DeflateEncoder::new(Vec::new(), flate2::Compression::new(6));
            e.write_all(isi).and_then(|()| e.finish()).map(|v| v.len()).unwrap_or_default()
        };
        parts.iter().map(satu).sum::<usize>()
    });
}

/// What `docgen periksa` does after reading the draft.
#[divan::bench(args = SEMUA)]
fn h_periksa(b: Bencher, u: Ukuran) {
    let d = draf(u);
    let n = naskah(&d);
    let hari = chrono::NaiveDate::from_ymd_opt(2026, 12, 1).expect("date");
    b.bench(|| docgen::periksa(&d, &n, hari));
}
