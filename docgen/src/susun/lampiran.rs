//! The work plan as an attachment.

use crate::bahasa;
use crate::draf::{Isian, Kegiatan};
use crate::naskah::{Asal, Blok, Gaya, Lampiran, Paragraf, Sebaris, Sebarisan, Sel, Tabel};
use crate::ranah::Dokumen;

use super::konteks::{Konteks, kapital, kata, rapikan};
use super::rakit::rapatkan;

const KLAUSUL: &str = "lampiran-rencana-kerja";

/// A Nota Kesepakatan always carries its Rencana Kerja; a PKS when rows have been entered.
pub(super) fn susun(k: &Konteks<'_>) -> Option<Lampiran> {
    let dokumen = k.dokumen();
    let perlu = dokumen == Dokumen::NotaKesepakatan
        || (dokumen == Dokumen::PerjanjianKerjaSama && !k.draf.rencana_kerja.is_empty());
    perlu.then(|| {
        let mut blok = kepala(k);
        blok.push(Blok::Tabel(tabel(k)));
        Lampiran { mendatar: true, blok }
    })
}

fn kepala(k: &Konteks<'_>) -> Vec<Blok> {
    let frasa = |nama: &str, isi: &[(&str, Sebarisan)]| k.frasa(KLAUSUL, nama, isi);
    let mut baris = vec![frasa("kepala", &[])];
    let naskah = [("jenis", kapital(k.nama_naskah())), ("judul", kapital(k.isi(&k.draf.judul, "judul")))];
    baris.push(frasa("naskah", &naskah));
    for i in 0..k.banyak_pihak() {
        let nomor = k.isi(k.draf.pihak.get(i).map_or("", |p| &p.nomor), &format!("pihak[{i}].nomor"));
        baris.push(frasa("nomor", &[("nomor", nomor)]));
    }
    baris.push(frasa("judul", &[]));
    let asal = Asal::klausul(KLAUSUL).isian("rencana_kerja");
    baris
        .into_iter()
        .map(|isi| Blok::Paragraf(Paragraf { gaya: Gaya::JudulLampiran, isi, asal: asal.clone() }))
        .collect()
}

fn tabel(k: &Konteks<'_>) -> Tabel {
    let kolom = ["nomor", "kegiatan", "keluaran", "lokasi", "jadwal", "peran", "dana", "pj"];
    let kepala = kolom.map(|n| k.frasa(KLAUSUL, &format!("kolom-{n}"), &[]));
    let baris = if k.draf.rencana_kerja.is_empty() {
        let mut kosong: Vec<Sel> = (0..kolom.len()).map(|_| sel("rencana_kerja", vec![Vec::new()])).collect();
        kosong[1] = sel("rencana_kerja", vec![k.kosong("rencana_kerja")]);
        vec![kosong]
    } else {
        k.draf.rencana_kerja.iter().enumerate().map(|(n, r)| satu(k, n, r)).collect()
    };
    Tabel {
        kepala: kepala.into(),
        lebar: vec![7, 20, 20, 15, 15, 26, 24, 18],
        baris,
        asal: Asal::klausul(KLAUSUL).isian("rencana_kerja"),
    }
}

fn sel(jalur: &str, paragraf: Vec<Sebarisan>) -> Sel {
    Sel { paragraf, asal: Asal::klausul(KLAUSUL).isian(jalur) }
}

fn satu(k: &Konteks<'_>, n: usize, r: &Kegiatan) -> Vec<Sel> {
    let jalur = |bidang: &str| format!("rencana_kerja[{n}].{bidang}");
    let isi = |isi: &str, bidang: &str| berawal_kapital(k.isi(isi, &jalur(bidang)));
    let mut kegiatan = vec![isi(&r.kegiatan, "kegiatan")];
    if !rapikan(&r.keterangan).is_empty() {
        kegiatan.push(k.frasa(KLAUSUL, "keterangan", &[("uraian", isi(&r.keterangan, "keterangan"))]));
    }
    let mut keluaran = vec![isi(&r.keluaran, "keluaran")];
    if !rapikan(&r.target).is_empty() {
        keluaran.push(isi(&r.target, "target"));
    }
    vec![
        sel(&jalur("kegiatan"), vec![kata((n + 1).to_string())]),
        sel(&jalur("kegiatan"), kegiatan),
        sel(&jalur("keluaran"), keluaran),
        sel(&jalur("lokasi"), vec![isi(&r.lokasi, "lokasi")]),
        sel(&jalur("mulai"), vec![jadwal(k, n, r)]),
        sel(&jalur("peran"), peran(k, n, r)),
        sel(&jalur("dana"), dana(k, n, r)),
        sel(&jalur("penanggung_jawab"), vec![isi(&r.penanggung_jawab, "penanggung_jawab")]),
    ]
}

/// A cell begins with a capital letter.
fn berawal_kapital(mut isi: Sebarisan) -> Sebarisan {
    if let Some(Sebaris::Teks(t, _)) = isi.first_mut()
        && let Some(c) = t.chars().next().filter(|c| c.is_lowercase())
    {
        t.replace_range(..c.len_utf8(), &c.to_uppercase().to_string());
    }
    isi
}

fn jadwal(k: &Konteks<'_>, n: usize, r: &Kegiatan) -> Sebarisan {
    let mulai = k.tanggal(&r.mulai, &format!("rencana_kerja[{n}].mulai"));
    if r.selesai == Isian::Kosong && r.mulai != Isian::Kosong {
        return mulai;
    }
    let selesai = k.tanggal(&r.selesai, &format!("rencana_kerja[{n}].selesai"));
    k.frasa(KLAUSUL, "jadwal", &[("mulai", mulai), ("selesai", selesai)])
}

fn peran(k: &Konteks<'_>, n: usize, r: &Kegiatan) -> Vec<Sebarisan> {
    if r.peran.is_empty() {
        return vec![k.kosong(&format!("rencana_kerja[{n}].peran"))];
    }
    let satu = |(i, p): (usize, &crate::draf::PeranPihak)| {
        let jalur = |bidang: &str| format!("rencana_kerja[{n}].peran[{i}].{bidang}");
        let isi = [
            ("sebutan", k.sebutan_id(&p.pihak, &jalur("pihak"))),
            ("uraian", k.isi(&p.uraian, &jalur("uraian"))),
        ];
        rapatkan(k.frasa(KLAUSUL, "peran", &isi))
    };
    r.peran.iter().enumerate().map(satu).collect()
}

fn dana(k: &Konteks<'_>, n: usize, r: &Kegiatan) -> Vec<Sebarisan> {
    if r.dana.is_empty() {
        return vec![k.kosong(&format!("rencana_kerja[{n}].dana"))];
    }
    let satu = |(i, d): (usize, &crate::draf::DanaPihak)| {
        let jalur = |bidang: &str| format!("rencana_kerja[{n}].dana[{i}].{bidang}");
        let jumlah = k.nilai(&d.jumlah, &jalur("jumlah"), |r| bahasa::rupiah(r.sen()));
        let isi = [
            ("sebutan", k.sebutan_id(&d.pihak, &jalur("pihak"))),
            ("sumber", k.isi(&d.sumber, &jalur("sumber"))),
            ("jumlah", jumlah),
        ];
        rapatkan(k.frasa(
            KLAUSUL,
            if d.jumlah == Isian::Kosong { "dana.sumber" } else { "dana.jumlah" },
            &isi,
        ))
    };
    r.dana.iter().enumerate().map(satu).collect()
}
