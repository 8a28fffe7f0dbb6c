//! The next question or the decision, as text for a terminal and as JSON.

use std::fmt::Write as _;

use serde_json::{Value, json};

use super::dalil::Alasan;
use super::jawaban::Jawaban;
use super::kata::kepala;
use super::pertanyaan::{Pertanyaan, berikut};
use super::putusan::{HasilPutusan, Putusan, label};
use super::putuskan;
use crate::ranah::{Pilihan, Tanda};

/// The next question with its codes, or the decision.
pub fn teks(jawaban: &Jawaban) -> String {
    let mut t = String::new();
    if let Some(pertanyaan) = berikut(jawaban) {
        tulis_pertanyaan(&mut t, jawaban, &pertanyaan);
    } else if let Some(putusan) = putuskan(jawaban) {
        tulis_putusan(&mut t, &putusan);
    }
    t
}

fn tulis_pertanyaan(t: &mut String, jawaban: &Jawaban, p: &Pertanyaan) {
    let _ = writeln!(t, "{}\n{}\n", p.judul(), p.petunjuk());
    let lebar = p.pilihan.iter().map(|k| k.kode.len()).max().unwrap_or_default();
    for k in &p.pilihan {
        let _ = writeln!(t, "  {}={:lebar$}  {}. {}", p.id, k.kode, k.label, k.penjelasan);
    }
    if let Some(dibantu) = &p.dibantu {
        let _ = writeln!(t, "\n{} ({})", dibantu.kalimat, dibantu.sumber());
    }
    let contoh = jawaban.isi().chain(p.pilihan.first().map(|k| (p.id, k.kode)));
    let contoh: Vec<String> = contoh.map(|(id, kode)| format!("{id}={kode}")).collect();
    let _ = writeln!(t, "\n{}", kepala("contoh_jawab").replace("{jawaban}", &contoh.join(" ")));
}

fn tulis_putusan(t: &mut String, p: &Putusan) {
    let _ = writeln!(t, "{}\n{}", p.judul(), p.keterangan());
    if let HasilPutusan::Susun { dokumen_berikut: Some(d), .. } = p.hasil {
        let _ = writeln!(t, "{}", kepala("berikutnya").replace("{dokumen}", label("Dokumen", d.kode())));
    }
    let baris = |a: &Alasan| format!("{} ({})", a.kalimat, a.sumber());
    let bukan = p.bukan.iter().map(|(jenis, a)| format!("{}: {}", jenis.nama(), baris(a)));
    let tahapan = p.tahapan.iter().enumerate().map(|(n, tahap)| {
        let tanda = if tahap.perlu { String::new() } else { format!(" [{}]", kepala("tidak_perlu")) };
        format!("{}. {}{tanda}: {}", n + 1, tahap.nama, baris(&tahap.keterangan))
    });
    let lampiran = p.lampiran.iter().map(|l| format!("{}: {}", l.nama, baris(&l.keterangan)));
    let jalan = p.jalan_lain.iter().map(|j| {
        let jawaban: Vec<String> = j.jawaban.isi().map(|(id, kode)| format!("{id}={kode}")).collect();
        format!("{}: {}", j.kalimat, jawaban.join(" "))
    });
    let bagian: [(&str, Vec<String>); 7] = [
        ("mengapa", p.mengapa.iter().map(baris).collect()),
        ("bukan", bukan.collect()),
        ("penandatangan", p.penandatangan.iter().map(baris).collect()),
        ("tahapan", tahapan.collect()),
        ("lampiran", lampiran.collect()),
        ("perhatian", p.perhatian.iter().map(baris).collect()),
        ("jalan_lain", jalan.collect()),
    ];
    for (nama, isi) in bagian.iter().filter(|(_, isi)| !isi.is_empty()) {
        let _ = writeln!(t, "\n{}", kepala(nama));
        for baris in isi {
            let _ = writeln!(t, "  {baris}");
        }
    }
}

/// The same as JSON: `{ "versi": 1, "jawaban": {…}, "pertanyaan": {…} }` or with `"putusan"`.
pub fn json(jawaban: &Jawaban) -> Value {
    let dijawab: serde_json::Map<String, Value> =
        jawaban.isi().map(|(id, kode)| (id.to_owned(), kode.into())).collect();
    match berikut(jawaban) {
        Some(p) => json!({ "versi": 1, "jawaban": dijawab, "pertanyaan": pertanyaan(&p) }),
        None => json!({ "versi": 1, "jawaban": dijawab, "putusan": putuskan(jawaban).map(|p| putusan(&p)) }),
    }
}

fn pertanyaan(p: &Pertanyaan) -> Value {
    let pilihan: Vec<Value> = p
        .pilihan
        .iter()
        .map(|k| json!({ "kode": k.kode, "label": k.label, "penjelasan": k.penjelasan }))
        .collect();
    json!({
        "id": p.id,
        "judul": p.judul(),
        "petunjuk": p.petunjuk(),
        "pilihan": pilihan,
        "dibantu": p.dibantu.as_ref().map(alasan),
    })
}

fn putusan(p: &Putusan) -> Value {
    let semua = |isi: &[Alasan]| isi.iter().map(alasan).collect::<Vec<_>>();
    let bernama = |nama: &str, a: &Alasan| {
        let mut isi = alasan(a);
        isi["nama"] = nama.into();
        isi
    };
    let bukan: Vec<Value> = p
        .bukan
        .iter()
        .map(|(jenis, a)| {
            let mut isi = bernama(jenis.nama(), a);
            isi["jenis"] = jenis.kode().into();
            isi
        })
        .collect();
    let tahapan: Vec<Value> = p
        .tahapan
        .iter()
        .map(|t| {
            let mut isi = bernama(&t.nama, &t.keterangan);
            isi["perlu"] = t.perlu.into();
            isi
        })
        .collect();
    json!({
        "hasil": hasil(p.hasil),
        "judul": p.judul(),
        "keterangan": p.keterangan(),
        "mengapa": semua(&p.mengapa),
        "bukan": bukan,
        "penandatangan": semua(&p.penandatangan),
        "tahapan": tahapan,
        "lampiran": p.lampiran.iter().map(|l| bernama(&l.nama, &l.keterangan)).collect::<Vec<_>>(),
        "perhatian": semua(&p.perhatian),
        "jalan_lain": p.jalan_lain.iter()
            .map(|j| json!({ "kalimat": j.kalimat, "kueri": j.jawaban.ke_kueri() }))
            .collect::<Vec<_>>(),
    })
}

fn hasil(hasil: HasilPutusan) -> Value {
    match hasil {
        HasilPutusan::Susun { kelas, kategori, dokumen, dokumen_berikut } => json!({
            "jenis": "susun",
            "kelas": kelas.kode(),
            "kategori": kategori.map(Pilihan::kode),
            "dokumen": dokumen.kode(),
            "dokumen_berikut": dokumen_berikut.map(Pilihan::kode),
        }),
        HasilPutusan::Luar { jalur } => json!({ "jenis": "luar", "jalur": jalur.kode() }),
        HasilPutusan::TidakBisa => json!({ "jenis": "tidak_bisa" }),
    }
}

fn alasan(a: &Alasan) -> Value {
    let tanda = match a.tanda {
        Tanda::V => "v",
        Tanda::VLama => "v_lama",
        Tanda::VLokal => "v_lokal",
        Tanda::VDicabut => "v_dicabut",
        Tanda::L => "l",
        Tanda::D => "d",
    };
    let dasar: Vec<String> = a.dasar.iter().map(crate::ranah::Rujukan::teks).collect();
    json!({ "kunci": a.kunci, "kalimat": a.kalimat, "dasar": dasar, "tanda": tanda })
}
