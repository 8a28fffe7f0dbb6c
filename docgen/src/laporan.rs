//! The report: what the checker found, as a value, as text for a terminal and as JSON.

mod kiriman;
#[cfg(feature = "docx")]
mod komentar;
mod teks;
#[cfg(feature = "docx")]
mod telaah;

pub use kiriman::{Perbaiki, ringkas_aturan};

use std::cell::LazyCell;

use chrono::NaiveDate;
use serde_json::{Value, json};

use crate::aturan::{Aturan, Diagnosa, Hasil, Konteks, Perbaikan, Pesan, SEMUA, pengecualian_berlaku};
use crate::draf::{Draf, Pengecualian};
use crate::naskah::{NaskahBernomor, SebarisJadi};
use crate::ranah::{JalurIsian, KelasKerjaSama, Rujukan, Tanda, Tingkat};
use crate::urut::urutkan;

/// What the checker says about a draft and its naskah.
#[derive(Debug, Clone, PartialEq)]
pub struct Laporan {
    /// Whether the naskah may stand without the mark DRAF: no gap, no Wajib finding without waiver, no Wajib rule that
    /// cannot be judged yet. A foreign naskah is judged only where its rules are (feature `lanjutan`).
    pub final_: bool,
    /// Findings, the weightiest first, else in the order of the rules.
    pub temuan: Vec<Temuan>,
    /// Empty fields that leave a gap in the naskah, in reading order.
    pub kosong: Vec<Celah>,
    /// Rules that found nothing to object to.
    pub terpenuhi: Vec<&'static str>,
    /// Rules that need answers.
    pub belum_dinilai: Vec<BelumDinilai>,
    /// Rules that do not concern this naskah.
    pub tidak_berlaku: Vec<TidakBerlaku>,
}

/// One finding, ready to be read.
#[derive(Debug, Clone, PartialEq)]
pub struct Temuan {
    /// Rule id.
    pub id: &'static str,
    /// Severity.
    pub tingkat: Tingkat,
    /// Provisions in words.
    pub dasar: Vec<String>,
    /// Certainty of the provisions.
    pub tanda: Tanda,
    /// Where it stands.
    pub lokasi: Vec<Tempat>,
    /// What is wrong.
    pub pesan: String,
    /// Ways out.
    pub petunjuk: Vec<String>,
    /// A change that removes it.
    pub perbaikan: Option<Perbaikan>,
    /// The waiver that lifts its effect.
    pub pengecualian: Option<Pengecualian>,
}

/// A place in draft and naskah.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Tempat {
    /// Field path.
    pub jalur: Option<JalurIsian>,
    /// Id of the pasal.
    pub pasal: Option<String>,
    /// Its number in this naskah, for example `Pasal 5`.
    pub nomor: Option<String>,
}

/// A gap of the naskah.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Celah {
    /// What belongs there.
    pub label: String,
    /// Field path.
    pub jalur: JalurIsian,
    /// Number of the pasal in which it stands.
    pub nomor: Option<String>,
}

/// A rule that needs answers.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct BelumDinilai {
    /// Rule id.
    pub id: &'static str,
    /// Its severity: a Wajib rule withholds "final".
    pub tingkat: Tingkat,
    /// Paths of the missing answers.
    pub butuh: Vec<JalurIsian>,
}

/// A rule that does not concern this naskah.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct TidakBerlaku {
    /// Rule id.
    pub id: &'static str,
    /// Why not, in one sentence. Half of all rules have one and few readers ask, so that the words are found then.
    pub sebab: Pesan,
}

/// Runs every rule; `hari_ini` chooses the law when the draft has no date.
pub fn periksa(draf: &Draf, naskah: &NaskahBernomor, hari_ini: NaiveDate) -> Laporan {
    let mut k = Konteks::baru(draf, naskah, hari_ini);
    let mut l = Laporan {
        final_: false,
        temuan: Vec::new(),
        kosong: celah(naskah),
        terpenuhi: Vec::new(),
        belum_dinilai: Vec::new(),
        tidak_berlaku: Vec::new(),
    };
    let dari_isian = LazyCell::new(|| pasal_per_isian(naskah));
    for aturan in SEMUA.iter().copied() {
        match aturan.nilai(&k) {
            Hasil::Terpenuhi => l.terpenuhi.push(aturan.id),
            Hasil::Temuan(diagnosa) => {
                k.catat_temuan(aturan.id);
                l.temuan.extend(diagnosa.into_iter().map(|d| temuan(aturan, d, draf, naskah, &dari_isian)));
            }
            Hasil::BelumDapatDinilai { butuh } => {
                l.belum_dinilai.push(BelumDinilai { id: aturan.id, tingkat: aturan.tingkat, butuh });
            }
            Hasil::TidakBerlaku { sebab } => {
                l.tidak_berlaku.push(TidakBerlaku { id: aturan.id, sebab });
            }
        }
    }
    urutkan(&mut l.temuan, |a, b| a.tingkat > b.tingkat);
    // Some rules that decide on a foreign naskah are not in every program; one without them leaves it DRAF.
    let luar = draf.kelas.pilihan().is_some_and(KelasKerjaSama::luar_negeri);
    l.final_ = (cfg!(feature = "lanjutan") || !luar)
        && l.kosong.is_empty()
        && !l.temuan.iter().any(|t| t.tingkat == Tingkat::Wajib && t.pengecualian.is_none())
        && !l.belum_dinilai.iter().any(|b| b.tingkat == Tingkat::Wajib);
    l
}

/// Each empty field once, where it is first missed.
fn celah(naskah: &NaskahBernomor) -> Vec<Celah> {
    let mut hasil: Vec<Celah> = Vec::new();
    for p in naskah.paragraf() {
        for s in &p.isi {
            if let SebarisJadi::Kosong { label, jalur, .. } = s
                && !hasil.iter().any(|c| c.jalur == *jalur && c.label == *label)
            {
                let nomor = p.pasal.as_deref().and_then(|id| naskah.nomor_pasal(id));
                hasil.push(Celah {
                    label: label.clone(),
                    jalur: jalur.clone(),
                    nomor: nomor.map(str::to_owned),
                });
            }
        }
    }
    hasil
}

fn temuan(
    aturan: &Aturan,
    d: Diagnosa,
    draf: &Draf,
    naskah: &NaskahBernomor,
    dari_isian: &[(&str, &str)],
) -> Temuan {
    let tempat = |l: &crate::ranah::Lokasi| {
        let pasal = l.pasal.clone().or_else(|| pasal_dari_isian(dari_isian, l.jalur.as_deref()?));
        let nomor = pasal.as_deref().and_then(|id| naskah.nomor_pasal(id)).map(str::to_owned);
        Tempat { jalur: l.jalur.clone(), pasal, nomor }
    };
    Temuan {
        id: aturan.id,
        tingkat: aturan.tingkat_temuan(&d),
        dasar: aturan.dasar.iter().map(Rujukan::teks).collect(),
        tanda: aturan.tanda,
        lokasi: d.lokasi.iter().map(tempat).collect(),
        pesan: d.pesan.kalimat(),
        petunjuk: d.petunjuk.iter().map(Pesan::kalimat).collect(),
        perbaikan: d.perbaikan,
        pengecualian: draf.pengecualian.iter().find(|p| pengecualian_berlaku(p, aturan.id)).cloned(),
    }
}

/// The fields on which words of a pasal rest, with its id, in reading order.
fn pasal_per_isian(naskah: &NaskahBernomor) -> Vec<(&str, &str)> {
    let paragraf = naskah.paragraf().into_iter();
    paragraf.filter_map(|p| Some((p.asal.isian.as_deref()?, p.pasal.as_deref()?))).collect()
}

/// The pasal whose words rest on a field.
fn pasal_dari_isian(dari_isian: &[(&str, &str)], jalur: &str) -> Option<String> {
    let milik = |isian: &str| {
        isian.strip_prefix(jalur).is_some_and(|sisa| sisa.is_empty() || sisa.starts_with(['.', '[']))
    };
    dari_isian.iter().find(|(isian, _)| milik(isian)).map(|(_, pasal)| (*pasal).to_owned())
}

impl Laporan {
    /// How many findings of a severity, waived ones included.
    pub fn banyak(&self, tingkat: Tingkat) -> usize {
        self.temuan.iter().filter(|t| t.tingkat == tingkat).count()
    }

    /// The findings at a field or inside it.
    pub fn di_isian<'a>(&'a self, jalur: &'a str) -> impl Iterator<Item = &'a Temuan> {
        self.temuan.iter().filter(move |t| {
            t.lokasi.iter().any(|l| l.jalur.as_deref().is_some_and(|j| j.starts_with(jalur)))
        })
    }

    /// The report as JSON, in the form of the contract.
    pub fn json(&self) -> Value {
        let lokasi = |l: &Tempat| json!({ "jalur": l.jalur, "pasal": l.pasal });
        let temuan: Vec<Value> = self
            .temuan
            .iter()
            .map(|t| {
                json!({
                    "id": t.id,
                    "tingkat": t.tingkat.kode(),
                    "dasar": t.dasar,
                    "lokasi": t.lokasi.iter().map(lokasi).collect::<Vec<_>>(),
                    "pesan": t.pesan,
                    "petunjuk": t.petunjuk,
                    "perbaikan": t.perbaikan.is_some(),
                    "dikecualikan": t.pengecualian.is_some(),
                })
            })
            .collect();
        let belum: Vec<Value> =
            self.belum_dinilai.iter().map(|b| json!({ "id": b.id, "butuh": b.butuh })).collect();
        let luar: Vec<Value> =
            self.tidak_berlaku.iter().map(|b| json!({ "id": b.id, "sebab": b.sebab.kalimat() })).collect();
        json!({
            "versi": 1,
            "ringkasan": {
                "wajib": self.banyak(Tingkat::Wajib),
                "peringatan": self.banyak(Tingkat::Peringatan),
                "saran": self.banyak(Tingkat::Saran),
            },
            "final": self.final_,
            "temuan": temuan,
            "terpenuhi": self.terpenuhi,
            "belum_dinilai": belum,
            "tidak_berlaku": luar,
        })
    }
}

#[cfg(feature = "docx")]
pub use komentar::komentar;
#[cfg(test)]
pub(crate) use teks::KUNCI;
#[cfg(feature = "docx")]
pub use telaah::telaah;
#[cfg(all(test, feature = "docx"))]
pub(crate) use {komentar::KUNCI as KUNCI_KOMENTAR, telaah::KUNCI as KUNCI_TELAAH};

#[cfg(test)]
mod tests {
    use super::*;
    use crate::aturan::uji::{hari_ini, kb, naskah, nk, pks_ksdd, pks_ksdpk, tgl};
    use crate::draf::{Isian, Sanksi};
    use crate::naskah::{Asal, Ayat, Blok, Naskah, Pasal, Sebaris, nomori};

    fn laporan(d: &Draf) -> Laporan {
        periksa(d, &naskah(d), hari_ini())
    }

    #[test]
    fn draf_lengkap_menjadi_final() {
        let buat: [fn() -> Draf; 5] =
            [pks_ksdpk, pks_ksdd, || kb(KelasKerjaSama::Ksdd), || kb(KelasKerjaSama::Ksdpk), nk];
        for buat in buat {
            let l = laporan(&buat());
            assert!(l.final_, "{}", l.teks());
            assert_eq!(l.banyak(Tingkat::Wajib) + l.banyak(Tingkat::Peringatan), 0, "{}", l.teks());
        }
    }

    #[test]
    fn setiap_aturan_tepat_satu_hasil() {
        for d in [Draf::default(), pks_ksdpk(), nk()] {
            let l = laporan(&d);
            let mut id: Vec<&str> = l.temuan.iter().map(|t| t.id).collect();
            id.sort_unstable();
            id.dedup();
            let luar = l.tidak_berlaku.iter().map(|t| t.id);
            let belum = l.belum_dinilai.iter().map(|b| b.id);
            id.extend(l.terpenuhi.iter().copied().chain(luar).chain(belum));
            id.sort_unstable();
            let mut semua: Vec<&str> = SEMUA.iter().map(|a| a.id).collect();
            semua.sort_unstable();
            assert_eq!(id, semua);
        }
    }

    #[test]
    fn draf_kosong_tidak_pernah_final() {
        let l = laporan(&Draf::default());
        assert!(!l.final_);
        assert_eq!(l.temuan.iter().filter(|t| t.id == "ISI-003").count(), 2);
        for dasar in [pks_ksdpk(), pks_ksdd(), kb(KelasKerjaSama::Ksdd), nk()] {
            let d = Draf { kelas: dasar.kelas, dokumen: dasar.dokumen, ..Draf::default() };
            assert!(!laporan(&d).final_);
        }
    }

    #[test]
    fn pengecualian_beralasan_membebaskan() {
        let mut d = pks_ksdpk();
        d.sanksi = Sanksi::default();
        assert!(!laporan(&d).final_);
        d.pengecualian.push(Pengecualian {
            aturan: "KSD-500/PKS_KSDPK.sanksi".to_owned(),
            alasan: String::new(),
            oleh: "Kepala Bagian Hukum".to_owned(),
            tanggal: tgl("2027-02-20").into(),
        });
        assert!(!laporan(&d).final_, "tanpa alasan tidak diperhitungkan");
        d.pengecualian[0].alasan = "sanksi diatur dalam akta lain".to_owned();
        let l = laporan(&d);
        assert!(l.final_, "{}", l.teks());
        assert!(l.teks().contains(
            "    Dikecualikan oleh Kepala Bagian Hukum pada 20 Februari 2027: sanksi diatur dalam akta lain\n"
        ));
        // A rule that cannot be judged is not lifted by a waiver.
        d.objek.inti_pengadaan = Isian::Kosong;
        assert!(!laporan(&d).final_);
    }

    #[test]
    fn celah_menahan_final() {
        let d = pks_ksdpk();
        let kosong = Sebaris::Kosong {
            label: "nama penandatangan".to_owned(),
            jalur: "pihak[0].penandatangan.nama".to_owned(),
            mentah: None,
        };
        let mut bernomor = naskah(&d);
        let pasal = Pasal {
            id: "tambahan".to_owned(),
            judul: Vec::new(),
            ayat: vec![Ayat { id: None, isi: vec![kosong], rincian: None, asal: Asal::default() }],
            ubahan: true,
            asal: Asal::default(),
        };
        bernomor.blok.extend(nomori(Naskah { blok: vec![Blok::Pasal(pasal)], ..Naskah::default() }).blok);
        let l = periksa(&d, &bernomor, hari_ini());
        assert!(!l.final_);
        assert!(l.teks().contains(
            "Isian kosong (1)\n  nama penandatangan: Pasal 1, isian pihak[0].penandatangan.nama\n"
        ));
    }

    #[test]
    fn laporan_teks() {
        let mut d = pks_ksdpk();
        d.hasil[0].ke_kas_daerah = false.into();
        d.jangka_waktu.diperpanjang = Isian::Mentah("mungkin".to_owned());
        d.tahapan.perlu_persetujuan_dprd = Isian::Kosong;
        let teks = laporan(&d).teks();
        let harap = "LAPORAN PEMERIKSAAN NASKAH\n\
            Status: DRAF; naskah belum dapat ditandai final.\n\
            Temuan: 1 wajib, 0 peringatan, 1 saran. Isian kosong: 0. Aturan yang belum dapat dinilai: 1.\n\
            \nWajib (1)\n\
            \x20 KSD-404: Hasil berupa uang (“bagi hasil”) dinyatakan tidak disetor ke kas daerah.\n\
            \x20   Dasar: Pasal 20 PP 28/2018\n\
            \x20   Tempat: Pasal 8, isian hasil[0].ke_kas_daerah\n\
            \x20   Jalan keluar: Setorkan bagian daerah ke kas daerah sebagai pendapatan, lalu tetapkan tenggatnya.\n\
            \nSaran (1)\n\
            \x20 ISI-001: Isian “kemungkinan perpanjangan” berisi “mungkin”, yang tidak dapat dibaca.\n\
            \x20   Dasar: bawaan alat ini\n\
            \x20   Tempat: isian jangka_waktu.diperpanjang\n\
            \x20   Jalan keluar: Pilih salah satu jawaban yang tersedia.\n\
            \nBelum dapat dinilai (1)\n\
            \x20 KSD-902 (Wajib) membutuhkan isian tahapan.perlu_persetujuan_dprd\n\
            \nTerpenuhi (";
        assert!(teks.starts_with(harap), "{teks}");
    }

    #[test]
    fn laporan_json_mengikuti_kontrak() {
        let mut d = pks_ksdpk();
        d.hasil[0].ke_kas_daerah = false.into();
        d.tahapan.perlu_persetujuan_dprd = Isian::Kosong;
        let j = laporan(&d).json();
        let kunci: Vec<&str> = j.as_object().expect("objek").keys().map(String::as_str).collect();
        let harap = ["belum_dinilai", "final", "ringkasan", "temuan", "terpenuhi", "tidak_berlaku", "versi"];
        assert_eq!(kunci, harap);
        assert_eq!(j["versi"], 1);
        assert_eq!(j["final"], false);
        assert_eq!(j["ringkasan"], json!({ "wajib": 1, "peringatan": 0, "saran": 0 }));
        let temuan = json!([{
            "id": "KSD-404",
            "tingkat": "wajib",
            "dasar": ["Pasal 20 PP 28/2018"],
            "lokasi": [{ "jalur": "hasil[0].ke_kas_daerah", "pasal": "hasil" }],
            "pesan": "Hasil berupa uang (“bagi hasil”) dinyatakan tidak disetor ke kas daerah.",
            "petunjuk": ["Setorkan bagian daerah ke kas daerah sebagai pendapatan, lalu tetapkan tenggatnya."],
            "perbaikan": true,
            "dikecualikan": false,
        }]);
        assert_eq!(j["temuan"], temuan);
        let belum = json!([{ "id": "KSD-902", "butuh": ["tahapan.perlu_persetujuan_dprd"] }]);
        assert_eq!(j["belum_dinilai"], belum);
        let luar = json!({
            "id": "KSD-107",
            "sebab": "Hanya untuk Kesepakatan Bersama; naskah ini Perjanjian Kerja Sama.",
        });
        assert!(j["tidak_berlaku"].as_array().expect("daftar").contains(&luar));
    }

    #[test]
    fn perbaikan_dari_laporan() {
        let mut d = pks_ksdpk();
        d.hasil[0].ke_kas_daerah = false.into();
        let l = laporan(&d);
        let p = l.temuan[0].perbaikan.as_ref().expect("ada");
        assert_eq!(p.judul.kalimat(), "Setorkan hasil “bagi hasil” ke kas daerah");
        assert!(laporan(&p.terapkan(&d)).final_);
        assert_eq!(l.di_isian("hasil[0]").count(), 1);
        assert_eq!(l.di_isian("pihak").count(), 0);
    }
}
