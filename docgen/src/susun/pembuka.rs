//! Everything above the pasal: logos, title, numbers, opening, komparisi, premises, legal bases, consent.

use base64::Engine as _;

use crate::draf::{Berbentuk as _, DasarWewenang, Gambar, Isian, Pihak};
use crate::naskah::{Asal, BarisKomparisi, Blok, Gaya, Logo, Paragraf, Sebaris, Sebarisan};
use crate::ranah::{Dokumen, JenisDasar, JenisPihak, Kapasitas, Kategori, KelasKerjaSama, Pilihan};
use crate::urut::urutkan;

use super::konteks::{Konteks, gabung, kapital, kata, polos, rapikan, tebal};
use super::rakit::{Baris, rapatkan};

pub(super) fn susun(k: &Konteks<'_>) -> Vec<Blok> {
    let mut blok = Vec::new();
    let logo: Vec<Logo> = k.draf.pihak.iter().filter_map(logo).collect();
    if !logo.is_empty() {
        blok.push(Blok::Logo(logo));
    }
    blok.extend(kepala(k));
    blok.push(paragraf(k, "pembukaan", "tanggal", "tanggal"));
    blok.push(Blok::Komparisi((0..k.banyak_pihak()).map(|i| komparisi(k, i)).collect()));
    blok.extend(premis(k));
    blok.extend(dasar_hukum(k));
    blok.push(paragraf(k, "sepakat", "sepakat", "judul"));
    blok
}

fn paragraf(k: &Konteks<'_>, klausul: &'static str, ayat: &str, jalur: &str) -> Blok {
    let isi = k.klausul(klausul).kalimat(ayat);
    Blok::Paragraf(Paragraf { gaya: Gaya::Isi, isi, asal: Asal::bagian(klausul, ayat).isian(jalur) })
}

/// The title, line by line, and one number per party.
fn kepala(k: &Konteks<'_>) -> Vec<Blok> {
    let frasa = |nama: &str| k.frasa("kepala", nama, &[]);
    let jenis = if matches!(k.draf.dokumen, Isian::Nilai(_)) || !matches!(k.draf.kelas, Isian::Kosong) {
        frasa(&format!("dokumen.{}", k.dokumen().kode()))
    } else {
        k.kosong("dokumen")
    };
    let mut baris = vec![(jenis, "dokumen".to_owned()), (frasa("antara"), String::new())];
    let banyak = k.banyak_pihak();
    for i in 0..banyak {
        if i + 1 == banyak {
            baris.push((frasa(if banyak == 2 { "dengan" } else { "dan" }), String::new()));
        }
        let jalur = format!("pihak[{i}].nama");
        let pihak = k.draf.pihak.get(i);
        let nama = pihak.map_or("", |p| &p.nama);
        let mut nama = if pihak.is_some_and(|p| p.jenis.adalah(JenisPihak::Perseorangan)) {
            k.isi(&nama_kapital(nama), &jalur)
        } else {
            kapital(k.isi(nama, &jalur))
        };
        if banyak > 2 && i + 1 < banyak {
            nama.extend(kata(","));
        }
        baris.push((rapatkan(nama), jalur));
    }
    baris.push((frasa("tentang"), String::new()));
    baris.push((kapital(k.isi(&k.draf.judul, "judul")), "judul".to_owned()));
    let mut blok: Vec<Blok> = baris.into_iter().map(|(isi, jalur)| judul(Gaya::Judul, isi, jalur)).collect();
    for i in 0..banyak {
        let jalur = format!("pihak[{i}].nomor");
        let nomor = k.isi(k.draf.pihak.get(i).map_or("", |p| &p.nomor), &jalur);
        blok.push(judul(Gaya::NomorNaskah, k.frasa("kepala", "nomor", &[("nomor", nomor)]), jalur));
    }
    blok
}

fn judul(gaya: Gaya, isi: Sebarisan, jalur: String) -> Blok {
    let asal =
        Asal { klausul: "kepala".to_owned(), bagian: None, isian: (!jalur.is_empty()).then_some(jalur) };
    Blok::Paragraf(Paragraf { gaya, isi, asal })
}

/// A logo, if the picture is one that Word and browsers show; files with another are refused when they are read.
pub(super) fn logo(p: &Pihak) -> Option<Logo> {
    let Gambar { data, .. } = &p.logo;
    let data = base64::engine::general_purpose::STANDARD.decode(data).ok()?;
    let (jenis, ukuran) = crate::ranah::ukuran_gambar(&data)?;
    let alt = kata(format!("Logo {}", p.nama.trim())).iter().map(polos).collect();
    Some(Logo { alt, jenis, data, ukuran })
}

/// How a signatory acts; from the kind of party when the officer has not said.
#[derive(Clone, Copy, PartialEq, Eq)]
pub(super) enum Cara {
    KepalaDaerah,
    Pengganti,
    Kuasa,
    Pimpinan,
    Perseorangan,
}

pub(super) fn cara(p: Option<&Pihak>) -> Cara {
    let Some(p) = p else { return Cara::Pimpinan };
    let berkuasa = !p.kuasa.nomor.trim().is_empty() || p.kuasa.tanggal != Isian::Kosong;
    match p.penandatangan.kapasitas.pilihan() {
        Some(Kapasitas::KepalaDaerah) => Cara::KepalaDaerah,
        Some(Kapasitas::SekretarisDaerah) if berkuasa => Cara::Kuasa,
        Some(Kapasitas::WakilKepalaDaerah | Kapasitas::SekretarisDaerah) => Cara::Pengganti,
        Some(Kapasitas::PejabatPerangkatDaerah) => Cara::Kuasa,
        Some(Kapasitas::Pimpinan | Kapasitas::PenerimaKuasa) => Cara::Pimpinan,
        Some(Kapasitas::DiriSendiri) => Cara::Perseorangan,
        None => match p.jenis.pilihan() {
            Some(j) if j.daerah() => {
                if berkuasa {
                    Cara::Kuasa
                } else {
                    Cara::KepalaDaerah
                }
            }
            Some(JenisPihak::Perseorangan) => Cara::Perseorangan,
            _ => Cara::Pimpinan,
        },
    }
}

/// The office of the one who gives the power of attorney: as typed, else the head of the region.
pub(super) fn pemberi(k: &Konteks<'_>, i: usize) -> Sebarisan {
    let p = &k.draf.pihak[i];
    let jabatan = rapikan(&p.kuasa.pemberi_jabatan);
    if !jabatan.is_empty() {
        return kata(jabatan);
    }
    let kepala = p.jenis.pilihan().and_then(JenisPihak::sebutan_kepala);
    let wilayah = ["Pemerintah Provinsi ", "Pemerintah Kabupaten ", "Pemerintah Kota "]
        .iter()
        .find_map(|a| p.nama.trim().strip_prefix(a));
    match (kepala, wilayah) {
        (Some(kepala), Some(wilayah)) => kata(format!("{kepala} {wilayah}")),
        _ => k.kosong(&format!("pihak[{i}].kuasa.pemberi_jabatan")),
    }
}

fn komparisi(k: &Konteks<'_>, i: usize) -> BarisKomparisi {
    let bawaan = Pihak::default();
    let pihak = k.draf.pihak.get(i).unwrap_or(&bawaan);
    let jalur = |bidang: &str| format!("pihak[{i}].{bidang}");
    let orang = &pihak.penandatangan;
    let cara = cara(k.draf.pihak.get(i));
    let pemberi = if cara == Cara::Kuasa { pemberi(k, i) } else { Vec::new() };
    let klausul = k
        .klausul("komparisi")
        .isi("jabatan", k.isi(&orang.jabatan, &jalur("penandatangan.jabatan")))
        .isi("alamat", k.isi(&pihak.alamat, &jalur("alamat")))
        .isi("dasar", dasar_wewenang(k, i, &orang.dasar))
        .isi("badan", k.isi(&pihak.nama, &jalur("nama")))
        .isi("nik", k.isi(&orang.nik, &jalur("penandatangan.nik")))
        .isi("penggantian", penggantian(k, i, pihak))
        .isi("pemberi", pemberi)
        .isi("kuasa.nomor", k.isi(&pihak.kuasa.nomor, &jalur("kuasa.nomor")))
        .isi("kuasa.tanggal", k.tanggal(&pihak.kuasa.tanggal, &jalur("kuasa.tanggal")))
        .isi("sebutan", kata(k.sebutan(i)))
        .bila("kepala_daerah", cara == Cara::KepalaDaerah)
        .bila("pengganti", cara == Cara::Pengganti)
        .bila("kuasa", cara == Cara::Kuasa)
        .bila("pimpinan", cara == Cara::Pimpinan)
        .bila("perseorangan", cara == Cara::Perseorangan);
    let uraian = klausul.ayat().into_iter().next().map(|a| a.isi).unwrap_or_default();
    let nama = tebal(k.isi(&nama_kapital(&orang.nama), &jalur("penandatangan.nama")));
    BarisKomparisi { nama, uraian, asal: Asal::klausul("komparisi").isian(jalur("penandatangan.nama")) }
}

/// Titles before a name.
const GELAR_DEPAN: &[&str] =
    &["Apt.", "Dr.", "Dra.", "Drs.", "Hj.", "Ir.", "Ns.", "Prof.", "apt.", "dr.", "drg.", "drh.", "H."];

/// A name in capitals whose academic titles keep their case, before the name and after the first comma: `dr. YOHANA
/// NDAPA, Sp.A.`
fn nama_kapital(asli: &str) -> String {
    let asli = rapikan(asli);
    let (depan, gelar) = asli.find(',').map_or((asli, ""), |i| asli.split_at(i));
    let mut hasil = String::new();
    let mut gelar_depan = true;
    for kata in depan.split_inclusive(' ') {
        gelar_depan &= GELAR_DEPAN.contains(&kata.trim_end());
        hasil.push_str(&if gelar_depan { kata.to_owned() } else { kata.to_uppercase() });
    }
    hasil + gelar
}

fn penggantian(k: &Konteks<'_>, i: usize, p: &Pihak) -> Sebarisan {
    if cara(Some(p)) != Cara::Pengganti {
        return Vec::new();
    }
    let kepala = pemberi(k, i);
    let alasan =
        k.isi(&p.penandatangan.dasar_penggantian, &format!("pihak[{i}].penandatangan.dasar_penggantian"));
    k.frasa("komparisi", "penggantian", &[("kepala", kepala), ("alasan", alasan)])
}

/// The documents of authority, joined.
fn dasar_wewenang(k: &Konteks<'_>, i: usize, dasar: &[DasarWewenang]) -> Sebarisan {
    if dasar.is_empty() {
        return k.kosong(&format!("pihak[{i}].penandatangan.dasar"));
    }
    let satu = |(n, d): (usize, &DasarWewenang)| {
        let jalur = |bidang: &str| format!("pihak[{i}].penandatangan.dasar[{n}].{bidang}");
        let jenis = d.jenis.pilihan().filter(|j| *j != JenisDasar::Lainnya);
        let dokumen = match jenis {
            Some(j) if rapikan(&d.uraian).is_empty() => {
                k.frasa("komparisi", &format!("jenis.{}", j.kode()), &[])
            }
            _ => k.isi(&d.uraian, &jalur("uraian")),
        };
        let varian = match (
            rapikan(&d.nomor).is_empty() && d.tanggal == Isian::Kosong,
            rapikan(&d.tentang).is_empty(),
        ) {
            (true, _) => "dasar.nama",
            (false, true) => "dasar.nomor",
            (false, false) => "dasar.lengkap",
        };
        let isi = [
            ("dokumen", dokumen),
            ("nomor", k.isi(&d.nomor, &jalur("nomor"))),
            ("tanggal", k.tanggal(&d.tanggal, &jalur("tanggal"))),
            ("tentang", k.isi(&d.tentang, &jalur("tentang"))),
        ];
        k.frasa("komparisi", varian, &isi)
    };
    gabung(dasar.iter().enumerate().map(satu).collect(), "dan")
}

fn premis(k: &Konteks<'_>) -> [Blok; 2] {
    let d = k.draf;
    let pihak = (0..k.banyak_pihak())
        .filter(|i| *i < 2 || d.pihak.get(*i).is_some_and(|p| !p.uraian.trim().is_empty()))
        .map(|i| {
            let jalur = format!("pihak[{i}].uraian");
            let uraian = k.isi(d.pihak.get(i).map_or("", |p| &p.uraian), &jalur);
            Baris::baru(jalur).isi("sebutan", kata(k.sebutan(i))).isi("uraian", uraian)
        });
    let lain = d.premis.iter().enumerate().map(|(n, b)| {
        let jalur = format!("premis[{n}].uraian");
        let uraian = k.isi(&b.uraian, &jalur);
        Baris::baru(jalur).isi("uraian", awali_bahwa(uraian))
    });
    let (kelas, dokumen) = (k.kelas(), k.dokumen());
    let pks = dokumen == Dokumen::PerjanjianKerjaSama;
    let r = k
        .klausul("premis")
        .ulang("pihak", pihak.collect())
        .ulang("premis", lain.collect())
        .bila("induk", pks)
        .bila(
            "koordinasi",
            kelas == KelasKerjaSama::Ksdd
                && (d.kategori.adalah(Kategori::Wajib) || !d.tahapan.koordinasi_teknis.kosong()),
        )
        .bila("studi", kelas == KelasKerjaSama::Ksdpk && (pks || !d.tahapan.studi_kelayakan.kosong()))
        .bila(
            "dprd",
            pks && (d.tahapan.perlu_persetujuan_dprd.ya() || !d.tahapan.persetujuan_dprd.is_empty()),
        )
        .bila("sinergi", dokumen == Dokumen::NotaKesepakatan);
    let pengantar = Paragraf {
        gaya: Gaya::Isi,
        isi: r.kalimat("pengantar"),
        asal: Asal::bagian("premis", "pengantar").isian("pihak"),
    };
    [Blok::Paragraf(pengantar), Blok::Premis(r.rincian("pengantar"))]
}

/// Each premise begins with "bahwa"; the officer may have written it already.
fn awali_bahwa(isi: Sebarisan) -> Sebarisan {
    let sudah = matches!(isi.first(), Some(Sebaris::Teks(t, _)) if t.to_lowercase().starts_with("bahwa "));
    if sudah {
        return isi;
    }
    let mut hasil = kata("bahwa ");
    hasil.extend(isi);
    rapatkan(hasil)
}

fn dasar_hukum(k: &Konteks<'_>) -> [Blok; 2] {
    let lain = k.draf.dasar_hukum.iter().enumerate().map(|(n, b)| {
        let jalur = format!("dasar_hukum[{n}].uraian");
        let uraian = k.isi(&b.uraian, &jalur);
        Baris::baru(jalur).isi("uraian", uraian)
    });
    let r = k
        .klausul("dasar-hukum")
        .ulang("lain", lain.collect())
        .bila("permendagri", k.kelas() != KelasKerjaSama::Sinergi);
    let pengantar = Paragraf {
        gaya: Gaya::Isi,
        isi: r.kalimat("pengantar"),
        asal: Asal::bagian("dasar-hukum", "pengantar").isian("dasar_hukum"),
    };
    let mut daftar = r.rincian("pengantar");
    let urutan =
        |b: &crate::naskah::ButirRinci| urutan_peraturan(&b.isi.iter().map(polos).collect::<String>());
    urutkan(&mut daftar.butir, |a, b| urutan(a) > urutan(b));
    [Blok::Paragraf(pengantar), Blok::DasarHukum(daftar)]
}

/// Order of legal bases: by rank (UU 12/2011), then by year and number; what is no regulation stays last, as entered.
fn urutan_peraturan(nama: &str) -> (usize, u32, u32) {
    const TINGKAT: &[&str] = &[
        "Undang-Undang Dasar",
        "Undang-Undang",
        "Peraturan Pemerintah Pengganti",
        "Peraturan Pemerintah",
        "Peraturan Presiden",
        "Keputusan Presiden",
        "Peraturan Menteri",
        "Peraturan Badan",
        "Peraturan Daerah Provinsi",
        "Peraturan Daerah",
        "Peraturan Gubernur",
        "Peraturan Bupati",
        "Peraturan Wali Kota",
    ];
    let mut tingkat = TINGKAT.iter().position(|t| nama.starts_with(t)).unwrap_or(TINGKAT.len());
    // A Perppu has the rank of an undang-undang.
    if tingkat == 2 {
        tingkat = 1;
    }
    let angka = |kata: &str| {
        nama.split_once(kata)
            .and_then(|(_, s)| s.split(' ').next()?.trim_matches(',').parse().ok())
            .unwrap_or(0)
    };
    if tingkat == TINGKAT.len() { (tingkat, 0, 0) } else { (tingkat, angka(" Tahun "), angka(" Nomor ")) }
}
