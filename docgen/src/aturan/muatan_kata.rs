//! 5nn: contents that only the words of the naskah show.

use chrono::NaiveDate;

use super::bukti::tempat;
use super::dasar::{SEJAK_PP28, SELALU, pm25, pp28, praktik, uu1_2023, uu23};
use super::jenis::{Aturan, Cakupan, Diagnosa, Hasil, Status};
use super::konteks::{Alinea, Konteks, rapatkan};
use super::muatan_naskah::Muatan;
use super::pesan::kunci;
use crate::bahasa;
use crate::draf::Butir;
use crate::naskah::Gaya;
use crate::ranah::{Dokumen, KelasKerjaSama, Lokasi, Tanda, Tingkat};

const KSDPK: &[KelasKerjaSama] = &[KelasKerjaSama::Ksdpk];
const KSD: &[KelasKerjaSama] = &[KelasKerjaSama::Ksdd, KelasKerjaSama::Ksdpk];

pub(super) static ATURAN: &[Aturan] = &[
    Aturan {
        id: "KSD-501",
        nama: "sanksi-sepihak",
        tingkat: Tingkat::Peringatan,
        dasar: &[uu23("Pasal 366 ayat (2) huruf d"), pp28("Pasal 19 ayat (2) huruf d")],
        tanda: Tanda::V,
        berlaku: SEJAK_PP28,
        cakupan: Cakupan {
            kelas: KSDPK,
            dokumen: &[Dokumen::PerjanjianKerjaSama],
            bagian: Some(Muatan::Sanksi),
        },
        sejak: "0.1.0",
        status: Status::Berlaku,
        uraian: halaman!("muatan/KSD-501.md"),
        periksa: sanksi_sepihak,
    },
    Aturan {
        id: "KSD-506",
        nama: "peraturan-dicabut",
        tingkat: Tingkat::Peringatan,
        dasar: &[
            pp28("Pasal 51"),
            pm25("Pasal 43"),
            pm25("Pasal 43 huruf b"),
            uu1_2023("Pasal 622 ayat (1) huruf l"),
        ],
        tanda: Tanda::V,
        berlaku: SELALU,
        cakupan: Cakupan::SEMUA,
        sejak: "0.1.0",
        status: Status::Berlaku,
        uraian: halaman!("muatan/KSD-506.md"),
        periksa: dicabut,
    },
    Aturan {
        id: "KSD-507",
        nama: "dasar-hukum-pokok",
        tingkat: Tingkat::Saran,
        dasar: &[praktik("praktik penyusunan naskah")],
        tanda: Tanda::D,
        berlaku: SEJAK_PP28,
        cakupan: Cakupan::DALAM_NEGERI,
        sejak: "0.1.0",
        status: Status::Berlaku,
        uraian: halaman!("muatan/KSD-5xx.md"),
        periksa: dasar_pokok,
    },
    Aturan {
        id: "KSD-510",
        nama: "kb-terlalu-rinci",
        tingkat: Tingkat::Peringatan,
        dasar: &[praktik("tanya jawab kerja sama daerah Kota Samarinda")],
        tanda: Tanda::L,
        berlaku: SELALU,
        cakupan: Cakupan { kelas: KSD, dokumen: &[Dokumen::KesepakatanBersama], bagian: None },
        sejak: "0.1.0",
        status: Status::Berlaku,
        uraian: halaman!("muatan/KSD-510.md"),
        periksa: kb_rinci,
    },
];

/// Labels of the parties in the small letters of [`Alinea::teks`], with their place.
fn label(k: &Konteks<'_>) -> Vec<(usize, String)> {
    let mut hasil: Vec<(usize, String)> = (0..k.draf.pihak.len())
        .filter_map(|i| Some((i, format!("pihak {}", bahasa::urutan(i as u64 + 1)?))))
        .collect();
    hasil.push((0, "pihak pertama".to_owned()));
    hasil
}

/// The words of a paragraph after each mention of a label; "pihak kedua belas" is not "pihak kedua".
fn sesudah<'t>(teks: &'t str, label: &'t str) -> impl Iterator<Item = (&'t str, &'t str)> {
    teks.match_indices(label).filter_map(move |(di, _)| {
        let ekor = teks.get(di + label.len()..)?;
        let lain = ekor.starts_with(char::is_alphanumeric)
            || ekor.starts_with(" belas")
            || ekor.starts_with(" puluh");
        (!lain).then(|| (teks.get(..di).unwrap_or_default().trim_end(), ekor.trim_start()))
    })
}

/// Words after a label that make it the one who is punished.
const DIKENAI: &[&str] =
    &["yang ", "dikenai ", "dikenakan ", "tidak ", "terlambat", "lalai", "wajib membayar ", "membayar "];
/// Words before a label that do so.
const TERHADAP: &[&str] = &["terhadap", "kepada", "bagi", "jika", "apabila", "dalam hal"];
/// Words that aim at either side.
const KEDUANYA: &[&str] =
    &["para pihak", "pihak yang", "setiap pihak", "salah satu pihak", "masing-masing pihak", "tiap pihak"];

/// KSD-501: only the officer's own words can do so; the standard text speaks of the party that does not fulfil.
fn sanksi_sepihak(k: &Konteks<'_>) -> Hasil {
    let pasal = Muatan::Sanksi.pasal().unwrap_or_default();
    if !k.kata_sendiri(pasal) {
        return Hasil::Terpenuhi;
    }
    let isi: Vec<&Alinea> = k.alinea_pasal(pasal).filter(|a| a.gaya != Gaya::Pasal).collect();
    if isi.iter().any(|a| KEDUANYA.iter().any(|f| a.teks.contains(f))) {
        return Hasil::Terpenuhi;
    }
    let mut kena: Vec<usize> = Vec::new();
    for (i, label) in label(k) {
        let sasaran = isi.iter().flat_map(|a| sesudah(&a.teks, &label)).any(|(depan, ekor)| {
            DIKENAI.iter().any(|f| ekor.starts_with(f)) || TERHADAP.iter().any(|f| depan.ends_with(f))
        });
        if sasaran && !kena.contains(&i) {
            kena.push(i);
        }
    }
    match (kena.as_slice(), k.draf.pihak.len()) {
        ([satu], 2..) => {
            let d = Diagnosa::baru("ubahan", sepihak(k.sebut(*satu))).di_pasal(pasal);
            Hasil::Temuan(vec![d.petunjuk(sepihak_petunjuk())])
        }
        _ => Hasil::Terpenuhi,
    }
}

/// A repealed regulation: kinds as written, number, year, the pasal that matter (none: all), since when, what to cite.
struct Dicabut {
    jenis: &'static [&'static str],
    nomor: &'static str,
    tahun: &'static str,
    pasal: &'static [&'static str],
    sejak: Option<NaiveDate>,
    singkat: &'static str,
    ganti: &'static str,
}

const DICABUT: &[Dicabut] = &[
    Dicabut {
        jenis: &["peraturan pemerintah", "pp"],
        nomor: "50",
        tahun: "2007",
        pasal: &[],
        sejak: NaiveDate::from_ymd_opt(2018, 7, 13),
        singkat: "PP 50/2007",
        ganti: "PP 28/2018",
    },
    Dicabut {
        jenis: PERMENDAGRI,
        nomor: "3",
        tahun: "2008",
        pasal: &[],
        sejak: NaiveDate::from_ymd_opt(2020, 5, 22),
        singkat: "Permendagri 3/2008",
        ganti: "Permendagri 25/2020",
    },
    Dicabut {
        jenis: PERMENDAGRI,
        nomor: "74",
        tahun: "2012",
        pasal: &[],
        sejak: NaiveDate::from_ymd_opt(2020, 5, 22),
        singkat: "Permendagri 74/2012",
        ganti: "Permendagri 25/2020",
    },
    Dicabut {
        jenis: &["undang-undang", "uu"],
        nomor: "31",
        tahun: "1999",
        pasal: &["pasal 2 ayat (1)", "pasal 3", "pasal 5", "pasal 11", "pasal 13"],
        sejak: NaiveDate::from_ymd_opt(2026, 1, 2),
        singkat: "UU 31/1999",
        ganti: "UU 1/2023",
    },
];

const PERMENDAGRI: &[&str] = &["peraturan menteri dalam negeri", "permendagri"];

impl Dicabut {
    /// Whether a text in small letters cites it.
    fn disebut(&self, teks: &str) -> bool {
        let Self { nomor, tahun, .. } = self;
        let bentuk = [
            format!(" nomor {nomor} tahun {tahun}"),
            format!(" no. {nomor} tahun {tahun}"),
            format!(" no {nomor} tahun {tahun}"),
            format!(" {nomor} tahun {tahun}"),
            format!(" nomor {nomor}/{tahun}"),
            format!(" {nomor}/{tahun}"),
        ];
        self.jenis.iter().flat_map(|j| teks.match_indices(j).map(move |(di, _)| (di, di + j.len()))).any(
            |(awal, akhir)| {
                let depan = teks.get(..awal).unwrap_or_default();
                let ekor = teks.get(akhir..).unwrap_or_default();
                let utuh = !depan.ends_with(|c: char| c.is_alphanumeric() || c == '-');
                let bernomor = bentuk.iter().any(|b| {
                    ekor.strip_prefix(b.as_str())
                        .is_some_and(|e| !e.starts_with(|c: char| c.is_ascii_digit()))
                });
                let depan = depan.trim_end();
                let pasal = self.pasal.is_empty()
                    || self.pasal.iter().any(|p| {
                        depan.ends_with(p)
                            || depan.rfind(p).is_some_and(|di| {
                                // "Pasal 5 ayat (2) huruf a Undang-Undang …" is still Pasal 5.
                                let antara = depan.get(di + p.len()..).unwrap_or_default();
                                (antara.starts_with(" ayat") || antara.starts_with(" huruf"))
                                    && antara.len() < 30
                            })
                    });
                utuh && bernomor && pasal
            },
        )
    }
}

/// KSD-506.
fn dicabut(k: &Konteks<'_>) -> Hasil {
    let mut temuan: Vec<Diagnosa> = Vec::new();
    for d in DICABUT.iter().filter(|d| d.sejak.is_none_or(|s| k.tanggal >= s)) {
        // Who says that it was repealed does not rest on it.
        let kena = |t: &str| t.contains(d.tahun) && !t.contains("dicabut") && d.disebut(t);
        let Some((di, a)) = k.alinea().iter().enumerate().find(|(_, a)| kena(&a.teks)) else { continue };
        let pesan = mencabut(d.singkat, a.asli.as_str(), d.ganti);
        let mut diagnosa = Diagnosa::baru("", pesan).petunjuk(ganti_rujukan(d.ganti));
        diagnosa.lokasi = vec![tempat(k, di)];
        if let Some((i, tertulis)) =
            k.draf.dasar_hukum.iter().cloned().enumerate().find(|(_, b)| kena(&rapatkan(&b.uraian)))
        {
            diagnosa.lokasi = vec![Lokasi::jalur(format!("dasar_hukum[{i}].uraian"))];
            diagnosa = diagnosa.perbaikan(hapus_dasar(d.singkat), move |draf| {
                draf.dasar_hukum.retain(|b| *b != tertulis);
            });
        }
        temuan.push(diagnosa);
    }
    Hasil::dari(temuan, Vec::new())
}

/// What every list of legal bases names: number and year, the words to add, whether only for KSDD and KSDPK.
const POKOK: &[(&str, &str, bool)] = &[
    ("nomor 23 tahun 2014", "Undang-Undang Nomor 23 Tahun 2014 tentang Pemerintahan Daerah", false),
    ("nomor 28 tahun 2018", "Peraturan Pemerintah Nomor 28 Tahun 2018 tentang Kerja Sama Daerah", false),
    (
        "nomor 22 tahun 2020",
        "Peraturan Menteri Dalam Negeri Nomor 22 Tahun 2020 tentang Tata Cara Kerja Sama Daerah dengan Daerah Lain \
         dan Kerja Sama Daerah dengan Pihak Ketiga",
        true,
    ),
];

/// KSD-507.
fn dasar_pokok(k: &Konteks<'_>) -> Hasil {
    let daftar: Vec<&Alinea> = k.alinea().iter().filter(|a| a.gaya == Gaya::DasarHukum).collect();
    if daftar.is_empty() {
        return Hasil::TidakBerlaku { sebab: tanpa_daftar() };
    }
    let sinergi = k.kelas() == Some(KelasKerjaSama::Sinergi);
    let temuan = POKOK.iter().filter(|(nomor, _, hanya_ksd)| {
        let perlu = !*hanya_ksd || !sinergi;
        perlu && !daftar.iter().any(|a| a.teks.contains(nomor))
    });
    let satu = |(_, nama, _): &(&str, &'static str, bool)| {
        let nama = *nama;
        let d = Diagnosa::baru("dasar_hukum", dasar_kurang(nama)).petunjuk(dasar_petunjuk());
        d.perbaikan(tambah_dasar(nama), move |draf| {
            let baru = Butir { uraian: nama.to_owned() };
            if !draf.dasar_hukum.contains(&baru) {
                draf.dasar_hukum.push(baru);
            }
        })
    };
    Hasil::dari(temuan.map(satu).collect(), Vec::new())
}

/// KSD-510: amounts anywhere in the pasal; rights and duties in the officer's own words, per party.
fn kb_rinci(k: &Konteks<'_>) -> Hasil {
    let label = label(k);
    let uang = |a: &Alinea| {
        a.teks.match_indices("rp").any(|(di, _)| {
            let huruf = |c: char| c.is_alphanumeric();
            !a.teks.get(..di).is_some_and(|d| d.ends_with(huruf))
                && a.teks.get(di + 2..).is_some_and(|e| {
                    e.trim_start_matches(['.', ' ']).starts_with(|c: char| c.is_ascii_digit())
                })
        })
    };
    let hak = |a: &Alinea| {
        a.sendiri
            && label.iter().any(|(_, l)| {
                sesudah(&a.teks, l).any(|(_, e)| {
                    e.starts_with("wajib") || e.starts_with("berhak") || e.starts_with("berkewajiban")
                })
            })
    };
    let mut temuan = Vec::new();
    for (di, a) in k.alinea().iter().enumerate() {
        if a.pasal.is_none() || a.gaya == Gaya::Pasal {
            continue;
        }
        let pesan = if uang(a) {
            kb_uang(a.asli.as_str())
        } else if hak(a) {
            kb_hak(a.asli.as_str())
        } else {
            continue;
        };
        let mut d = Diagnosa::baru("", pesan).petunjuk(kb_petunjuk());
        d.lokasi = vec![tempat(k, di)];
        temuan.push(d);
    }
    Hasil::dari(temuan, Vec::new())
}

kunci! {
    sepihak = "KSD-501.temuan" (pihak);
    sepihak_petunjuk = "KSD-501.petunjuk" ();
    mencabut = "KSD-506.temuan" (peraturan, kalimat, pengganti);
    ganti_rujukan = "KSD-506.petunjuk" (pengganti);
    hapus_dasar = "KSD-506.perbaikan" (peraturan);
    tanpa_daftar = "KSD-507.sebab" ();
    dasar_kurang = "KSD-507.temuan" (peraturan);
    dasar_petunjuk = "KSD-507.petunjuk" ();
    tambah_dasar = "KSD-507.perbaikan" (peraturan);
    kb_uang = "KSD-510.temuan-uang" (kalimat);
    kb_hak = "KSD-510.temuan-hak" (kalimat);
    kb_petunjuk = "KSD-510.petunjuk" ();
}

#[cfg(test)]
mod tests;
