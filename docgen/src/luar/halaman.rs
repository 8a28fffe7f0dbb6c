//! The list of stages to read: as a piece of HTML for the page, as text for a terminal.

use std::fmt::Write as _;

use chrono::NaiveDate;

use super::tahapan::{Keadaan, SuratTahap, TahapLuar, Tenggat, tahapan};
use crate::aturan::Pesan;
use crate::aturan::pesan::{Nilai, kunci};
use crate::bahasa::tanggal_panjang;
use crate::draf::Draf;
use crate::ranah::{Rujukan, Tanggal};
use crate::render::aman;

/// The stages as an ordered list; each has a heading with its state in words and a definition list.
pub fn html_tahapan(draf: &Draf, hari_ini: NaiveDate) -> String {
    let semua = tahapan(draf, hari_ini);
    if semua.is_empty() {
        return format!("<p>{}</p>", kata(&belum_jelas()));
    }
    let mut h = format!("<p>{}</p><ol class=\"daftar-tahap\">", kata(&ringkas(&semua)));
    for t in &semua {
        let kode = t.keadaan.kode();
        let kini = if t.keadaan == Keadaan::Sekarang { " aria-current=\"step\"" } else { "" };
        let _ = write!(
            h,
            "<li data-keadaan=\"{kode}\"{kini}><h2>{} <span class=\"lencana\" data-keadaan=\"{kode}\">{}</span></h2><dl>",
            aman(&judul_tahap(t)),
            kata(&t.keadaan.kata()),
        );
        butir(&mut h, &label_kurang(), t.kurang.iter().map(|k| aman(&k.nama)));
        butir(&mut h, &label_tenggat(), t.tenggat.iter().map(tenggat_html));
        butir(&mut h, &label_surat(), t.surat.iter().map(surat_html));
        for (label, isi) in rincian(t) {
            let _ = write!(h, "<dt>{}</dt><dd>{}</dd>", kata(&label), aman(&isi));
        }
        butir(&mut h, &label_catatan(), t.catatan.iter().map(|c| aman(c)));
        h.push_str("</dl></li>");
    }
    h.push_str("</ol>");
    h
}

/// The stages as text for a terminal.
pub fn teks_tahapan(draf: &Draf, hari_ini: NaiveDate) -> String {
    let semua = tahapan(draf, hari_ini);
    let mut h = format!("{}\n", judul().kalimat());
    if semua.is_empty() {
        let _ = writeln!(h, "{}", belum_jelas().kalimat());
        return h;
    }
    let _ = writeln!(h, "{}", ringkas(&semua).kalimat());
    for (n, t) in semua.iter().enumerate() {
        let keadaan = t.keadaan.kata().kalimat();
        let _ = writeln!(h, "\n{:2}. {} ({})", n + 1, judul_tahap(t), keadaan.to_lowercase());
        let mut baris = |label: &Pesan, isi: &str| {
            let _ = writeln!(
                h,
                "    {}",
                baris_isi(Nilai::Kata(label.kalimat()), Nilai::Kata(isi.to_owned())).kalimat()
            );
        };
        for k in &t.kurang {
            baris(&label_kurang(), &k.nama);
        }
        for x in &t.tenggat {
            baris(&label_tenggat(), &tenggat_kata(x, &tanggal_panjang(x.tanggal.naif())));
        }
        for s in &t.surat {
            baris(
                &label_surat(),
                &surat_kata(s, tanggal_panjang(s.tanggal.naif()), |t| tanggal_panjang(t.naif())),
            );
        }
        for (label, isi) in rincian(t) {
            baris(&label, &isi);
        }
        for c in &t.catatan {
            baris(&label_catatan(), c);
        }
    }
    h
}

fn kata(p: &Pesan) -> String {
    aman(&p.kalimat())
}

/// How many stages are behind, and which one stands now.
fn ringkas(semua: &[TahapLuar]) -> Pesan {
    let lewat = semua.iter().filter(|t| t.keadaan == Keadaan::Selesai).count();
    match semua.iter().find(|t| t.keadaan == Keadaan::Sekarang) {
        Some(t) => ringkas_kini(lewat, semua.len(), Nilai::Kata(t.nama.clone())),
        None => ringkas_selesai(semua.len()),
    }
}

/// The name as it begins a line, with the letter of the regulation.
fn judul_tahap(t: &TahapLuar) -> String {
    let mut huruf = t.nama.chars();
    let nama: String = huruf.next().map_or_else(String::new, |a| a.to_uppercase().chain(huruf).collect());
    match t.huruf {
        Some(h) => nama_berhuruf(Nilai::Kata(nama), Nilai::Kata(h.to_string())).kalimat(),
        None => nama,
    }
}

/// What does not depend on the draft.
fn rincian(t: &TahapLuar) -> [(Pesan, String); 4] {
    let dasar: Vec<String> = t.dasar.iter().map(Rujukan::teks).collect();
    [
        (label_perlu(), t.perlu.clone()),
        (label_pelaku(), t.pelaku.clone()),
        (label_hasil(), t.hasil.clone()),
        (label_dasar(), dasar.join("; ")),
    ]
}

fn butir(h: &mut String, label: &Pesan, isi: impl Iterator<Item = String>) {
    let isi: Vec<String> = isi.collect();
    if isi.is_empty() {
        return;
    }
    let _ = write!(h, "<dt>{}</dt><dd><ul>", kata(label));
    for i in isi {
        let _ = write!(h, "<li>{i}</li>");
    }
    h.push_str("</ul></dd>");
}

/// The place of a day in words that are made safe first; no name of a person or paper holds such a sign.
const LETAK: [&str; 2] = ["\u{1}", "\u{2}"];

fn waktu(t: Tanggal) -> String {
    format!("<time datetime=\"{t}\">{}</time>", aman(&tanggal_panjang(t.naif())))
}

fn tenggat_html(t: &Tenggat) -> String {
    aman(&tenggat_kata(t, LETAK[0])).replace(LETAK[0], &waktu(t.tanggal))
}

fn tenggat_kata(t: &Tenggat, tanggal: &str) -> String {
    let (nama, dasar) = (Nilai::Kata(t.nama.clone()), Nilai::Kata(t.dasar.teks()));
    let tanggal = Nilai::Kata(tanggal.to_owned());
    let isi = if t.lewat { tenggat_lewat(nama, tanggal, dasar) } else { tenggat_isi(nama, tanggal, dasar) };
    match t.catatan.as_str() {
        "" => isi.kalimat(),
        catatan => format!("{} {catatan}", isi.kalimat()),
    }
}

fn surat_html(s: &SuratTahap) -> String {
    let kata = surat_kata(s, LETAK[0].to_owned(), |_| LETAK[1].to_owned());
    let kata = aman(&kata).replacen(LETAK[0], &waktu(s.tanggal), 1);
    s.diterima.map_or(kata.clone(), |t| kata.replacen(LETAK[1], &waktu(t), 1))
}

fn surat_kata(s: &SuratTahap, tanggal: String, terima: impl Fn(Tanggal) -> String) -> String {
    // A number is typed; it must not bring a sign of the places.
    let nomor = s.nomor.replace(char::is_control, " ");
    let (nama, tanggal) = (Nilai::Kata(s.nama.clone()), Nilai::Kata(tanggal));
    let isi = match (s.direncanakan, nomor.as_str()) {
        (true, _) => surat_rencana(nama, tanggal),
        (false, "") => surat_isi(nama, tanggal),
        (false, nomor) => surat_bernomor(nama, nomor, tanggal),
    };
    match s.diterima {
        Some(t) => surat_diterima(Nilai::Kata(isi.kalimat()), Nilai::Kata(terima(t))).kalimat(),
        None => isi.kalimat(),
    }
}

kunci! {
    pub(crate)
    judul = "tahap-luar.judul" ();
    belum_jelas = "tahap-luar.belum-jelas" ();
    ringkas_kini = "tahap-luar.ringkas" (lewat, semua, kini);
    ringkas_selesai = "tahap-luar.ringkas-selesai" (semua);
    nama_berhuruf = "tahap-luar.nama-berhuruf" (nama, huruf);
    baris_isi = "tahap-luar.baris" (label, isi);
    label_kurang = "tahap-luar.label-kurang" ();
    label_tenggat = "tahap-luar.label-tenggat" ();
    label_surat = "tahap-luar.label-surat" ();
    label_perlu = "tahap-luar.label-perlu" ();
    label_pelaku = "tahap-luar.label-pelaku" ();
    label_hasil = "tahap-luar.label-hasil" ();
    label_dasar = "tahap-luar.label-dasar" ();
    label_catatan = "tahap-luar.label-catatan" ();
    tenggat_isi = "tahap-luar.tenggat" (nama, tanggal, dasar);
    tenggat_lewat = "tahap-luar.tenggat-lewat" (nama, tanggal, dasar);
    surat_isi = "tahap-luar.surat" (nama, tanggal);
    surat_bernomor = "tahap-luar.surat-bernomor" (nama, nomor, tanggal);
    surat_rencana = "tahap-luar.surat-rencana" (nama, tanggal);
    surat_diterima = "tahap-luar.surat-diterima" (surat, tanggal);
}
