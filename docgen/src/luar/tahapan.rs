//! The stages of a foreign cooperation (hukum/02 §4–5), judged by the papers that the draft notes.
//!
//! The table in `langkah.rs` says which papers a stage needs; the words stand in `teks/aturan/luar/tahapan.txt`.

use chrono::NaiveDate;

use super::catatan::{berkabupaten, catatan, diterima, jalan, tanggal_surat};
use super::langkah::Syarat::{Pengantar, PengantarKabupaten, Selalu, Studi};
use super::langkah::{LAPORAN, Langkah, langkah};
use super::waktu::{
    HARI_DPRD, HARI_GUBERNUR, akhir_naskah, akhir_pernyataan, batas_laporan, batas_perpanjangan, hari_kerja,
    tahun_tanpa_libur,
};
use crate::aturan::Pesan;
use crate::aturan::pesan::{Nilai, kunci};
use crate::draf::{Draf, Surat};
use crate::ranah::dasar::{pm25, pp28, uu23};
use crate::ranah::{JalurIsian, Pilihan as _, Rujukan, TahapLuarNegeri as T, Tanggal};

/// How far a stage is.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Keadaan {
    /// Nothing is missing.
    Selesai,
    /// The first one of which something is missing.
    Sekarang,
    /// Its turn has not come.
    Menunggu,
}

impl Keadaan {
    /// The code on the page.
    pub fn kode(self) -> &'static str {
        match self {
            Self::Selesai => "selesai",
            Self::Sekarang => "sekarang",
            Self::Menunggu => "menunggu",
        }
    }

    pub(super) fn kata(self) -> Pesan {
        match self {
            Self::Selesai => selesai(),
            Self::Sekarang => sekarang(),
            Self::Menunggu => menunggu(),
        }
    }
}

/// A paper that the draft notes.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct SuratTahap {
    /// What it is.
    pub nama: String,
    /// Its number; may be empty.
    pub nomor: String,
    /// Its date.
    pub tanggal: Tanggal,
    /// Whether that day has not come yet.
    pub direncanakan: bool,
    /// When the other side received it.
    pub diterima: Option<Tanggal>,
    /// The field that states the date.
    pub jalur: JalurIsian,
}

/// A day that the law fixes.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Tenggat {
    /// What it is.
    pub nama: String,
    /// The day.
    pub tanggal: Tanggal,
    /// Whether it has passed.
    pub lewat: bool,
    /// Whether others must answer by then.
    pub jawaban: bool,
    /// The provision.
    pub dasar: Rujukan,
    /// What the count rests on, where that is uncertain; may be empty.
    pub catatan: String,
}

/// Something that is missing now.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Kurang {
    /// What.
    pub nama: String,
    /// The field in which it is noted.
    pub jalur: JalurIsian,
}

/// A stage.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct TahapLuar {
    /// For ever, for example `pernyataan_kehendak`.
    pub kode: &'static str,
    /// Its letter in Permendagri 25/2020 Pasal 9.
    pub huruf: Option<char>,
    /// Its name, as the regulation calls it.
    pub nama: String,
    /// What is needed.
    pub perlu: String,
    /// Who acts.
    pub pelaku: String,
    /// What it yields.
    pub hasil: String,
    /// Provisions.
    pub dasar: &'static [Rujukan],
    /// Papers noted.
    pub surat: Vec<SuratTahap>,
    /// Days that the law fixes.
    pub tenggat: Vec<Tenggat>,
    /// How far it is.
    pub keadaan: Keadaan,
    /// What is missing.
    pub kurang: Vec<Kurang>,
    /// What to know beside.
    pub catatan: Vec<String>,
}

/// The stages of a foreign draft; none while its way is not known.
pub fn tahapan(draf: &Draf, hari_ini: NaiveDate) -> Vec<TahapLuar> {
    let Some(jalan) = jalan(draf) else { return Vec::new() };
    let mut hasil: Vec<TahapLuar> = langkah(jalan).iter().map(|l| l.nilai(draf, hari_ini)).collect();
    if let Some(sekarang) = hasil.iter_mut().find(|t| t.keadaan != Keadaan::Selesai) {
        sekarang.keadaan = Keadaan::Sekarang;
    }
    if let Some(pertama) = hasil.first_mut().filter(|_| jalan.penerusan()) {
        pertama.catatan.push(catatan_dprd(dasar_dprd()).kalimat());
    }
    hasil
}

/// On what the doubt about the DPRD rests (KSD-956).
fn dasar_dprd() -> Nilai {
    let dasar = [
        uu23("Penjelasan Pasal 101 ayat (1) huruf g"),
        uu23("Penjelasan Pasal 154 ayat (1) huruf g"),
        pp28("Pasal 38"),
        pm25("Pasal 16 ayat (1)"),
    ];
    Nilai::Daftar(dasar.iter().map(|r| Nilai::Kata(r.teks())).collect())
}

impl Langkah {
    /// The stage; not complete means waiting, until the first of these is found.
    fn nilai(&self, draf: &Draf, hari_ini: NaiveDate) -> TahapLuar {
        let kurang = self.kurang(draf, hari_ini);
        let mut tenggat = tenggat(self.kode, draf, hari_ini);
        // A period within which others answer ends with their answer.
        if kurang.is_empty() {
            tenggat.retain(|t| !t.lewat && !t.jawaban);
        }
        let kata = |akhiran| Nilai::Istilah("langkah", self.kode, akhiran).kata();
        TahapLuar {
            kode: self.kode,
            huruf: self.huruf,
            nama: kata(".nama"),
            perlu: kata(".perlu"),
            pelaku: kata(".pelaku"),
            hasil: kata(".hasil"),
            dasar: self.dasar,
            surat: self.surat(draf, hari_ini),
            tenggat,
            keadaan: if kurang.is_empty() { Keadaan::Selesai } else { Keadaan::Menunggu },
            kurang,
            catatan: Vec::new(),
        }
    }

    fn surat(&self, draf: &Draf, hari_ini: NaiveDate) -> Vec<SuratTahap> {
        let semua = self.butuh.iter().flat_map(|(salah_satu, _)| *salah_satu).chain(self.boleh);
        semua
            .filter_map(|t| {
                let (tanggal, jalur) = tanggal_surat(draf, *t)?;
                let dicatat =
                    catatan(draf, *t).find(|(i, _)| jalur == format!("luar_negeri.tahapan[{i}].tanggal"));
                Some(SuratTahap {
                    nama: nama_surat(*t),
                    nomor: dicatat.map_or("", |(_, c)| c.nomor.trim()).to_owned(),
                    tanggal,
                    direncanakan: tanggal.naif() > hari_ini,
                    diterima: dicatat.and_then(|(_, c)| c.diterima.nilai()),
                    jalur,
                })
            })
            .collect()
    }

    fn kurang(&self, draf: &Draf, hari_ini: NaiveDate) -> Vec<Kurang> {
        let ada = |t: T| tanggal_surat(draf, t).is_some_and(|(tanggal, _)| tanggal.naif() <= hari_ini);
        let berdiri = |salah_satu: &[T]| salah_satu.iter().any(|t| ada(*t));
        let tutup = self.butuh.last().is_some_and(|(salah_satu, _)| berdiri(salah_satu));
        let mut hasil = Vec::new();
        for (salah_satu, syarat) in self.butuh {
            let perlu = match syarat {
                Selalu => true,
                Pengantar => !tutup,
                PengantarKabupaten => !tutup && berkabupaten(draf),
                Studi => draf.luar_negeri.perlu_studi.ya(),
            };
            if perlu && !berdiri(salah_satu) {
                hasil.extend(salah_satu.first().map(|t| belum(draf, pengganti(draf, *t, hari_ini))));
            }
        }
        hasil.extend(kurang_isian(self.kode, draf));
        if self.kode == LAPORAN.kode
            && hasil.is_empty()
            && tenggat(self.kode, draf, hari_ini).iter().any(|t| t.lewat)
        {
            hasil.push(belum(draf, T::Laporan));
        }
        hasil
    }
}

/// After the period of the DPRD the region writes that it is deemed to have approved.
fn pengganti(draf: &Draf, t: T, hari_ini: NaiveDate) -> T {
    match t {
        T::PersetujuanDprd if batas_dprd(draf).is_some_and(|(_, batas)| batas.naif() < hari_ini) => {
            T::DianggapSetuju
        }
        t => t,
    }
}

fn batas_dprd(draf: &Draf) -> Option<(Tanggal, Tanggal)> {
    let (terima, _) = diterima(draf, T::PermohonanDprd)?;
    Some((terima, hari_kerja(terima, HARI_DPRD, &draf.luar_negeri.hari_libur)?))
}

/// A paper that is missing, and the field that waits for its date.
fn belum(draf: &Draf, t: T) -> Kurang {
    let jalur = catatan(draf, t).next().map(|(i, _)| format!("luar_negeri.tahapan[{i}].tanggal"));
    let bawaan = match t {
        T::PernyataanKehendak => "luar_negeri.loi.tanggal",
        T::Penandatanganan => "tanggal",
        _ => "luar_negeri.tahapan",
    };
    Kurang { nama: nama_surat(t), jalur: jalur.unwrap_or_else(|| bawaan.to_owned()) }
}

/// What a stage misses beside papers.
fn kurang_isian(kode: &str, draf: &Draf) -> Vec<Kurang> {
    let ln = &draf.luar_negeri;
    let satu = |kurang: bool, nama: fn() -> Pesan, jalur: &str| {
        kurang.then(|| Kurang { nama: nama().kalimat(), jalur: jalur.to_owned() })
    };
    let kosong = |s: &Surat| s.nomor.trim().is_empty() && s.tanggal.nilai().is_none();
    let hasil = match kode {
        "persetujuan_dprd" => {
            let dikirim = tanggal_surat(draf, T::PermohonanDprd).is_some();
            let dijawab =
                [T::PersetujuanDprd, T::DianggapSetuju].iter().any(|t| tanggal_surat(draf, *t).is_some());
            let terima = diterima(draf, T::PermohonanDprd).is_none();
            vec![satu(dikirim && !dijawab && terima, kurang_terima, "luar_negeri.tahapan")]
        }
        "usulan" => vec![
            satu(ln.kajian.potensi.is_empty(), kurang_potensi, "luar_negeri.kajian.potensi"),
            satu(ln.kajian.kebutuhan.is_empty(), kurang_kebutuhan, "luar_negeri.kajian.kebutuhan"),
            satu(ln.perlu_studi.nilai().is_none(), kurang_studi, "luar_negeri.perlu_studi"),
        ],
        "usulan_nirlaba" => vec![
            satu(kosong(&ln.mitra.izin_prinsip), kurang_prinsip, "luar_negeri.mitra.izin_prinsip"),
            satu(
                kosong(&ln.mitra.izin_operasional),
                kurang_operasional,
                "luar_negeri.mitra.izin_operasional",
            ),
        ],
        _ => Vec::new(),
    };
    hasil.into_iter().flatten().collect()
}

fn nama_surat(t: T) -> String {
    Nilai::istilah("surat", t.kode()).kata()
}

/// The days that the law fixes for a stage.
fn tenggat(kode: &str, draf: &Draf, hari_ini: NaiveDate) -> Vec<Tenggat> {
    let pasti = |nama: Pesan, tanggal: Option<Tanggal>, dasar| {
        tanggal.map(|tanggal| Tenggat {
            nama: nama.kalimat(),
            tanggal,
            lewat: tanggal.naif() < hari_ini,
            jawaban: false,
            dasar,
            catatan: String::new(),
        })
    };
    let gubernur = |t, dasar| {
        let (terima, _) = diterima(draf, t).filter(|_| berkabupaten(draf))?;
        let batas = hari_kerja(terima, HARI_GUBERNUR, &draf.luar_negeri.hari_libur)?;
        Some(berhari_kerja(draf, &tenggat_gubernur(u64::from(HARI_GUBERNUR)), terima, batas, dasar, hari_ini))
    };
    let hasil = match kode {
        "pernyataan_kehendak" => {
            vec![pasti(tenggat_pernyataan(), akhir_pernyataan(draf), pm25("Pasal 13 ayat (3)"))]
        }
        "persetujuan_dprd" => vec![batas_dprd(draf).map(|(terima, batas)| {
            let nama = tenggat_dprd(u64::from(HARI_DPRD));
            berhari_kerja(draf, &nama, terima, batas, pm25("Pasal 17"), hari_ini)
        })],
        "verifikasi" => vec![gubernur(T::VerifikasiGubernur, pm25("Pasal 18 ayat (4)"))],
        "rancangan_naskah" => vec![gubernur(T::RancanganGubernur, pm25("Pasal 20 ayat (4)"))],
        "penandatanganan" => {
            vec![pasti(tenggat_naskah(), akhir_naskah(draf), pm25("Pasal 32 ayat (1)"))]
        }
        "pelaksanaan" => {
            let batas = akhir_naskah(draf).and_then(batas_perpanjangan);
            vec![pasti(tenggat_perpanjangan(), batas, pm25("Pasal 33"))]
        }
        "pelaporan" => {
            let lapor = tanggal_surat(draf, T::Laporan);
            let dari = lapor.clone().or_else(|| tanggal_surat(draf, T::Penandatanganan));
            let batas = dari.and_then(|(t, _)| batas_laporan(t, lapor.is_some()));
            let gubernur = batas.map(|(g, _)| g).filter(|_| berkabupaten(draf));
            vec![
                pasti(tenggat_lapor_gubernur(), gubernur, pm25("Pasal 35")),
                pasti(tenggat_lapor_menteri(), batas.map(|(_, m)| m), pm25("Pasal 36")),
            ]
        }
        _ => Vec::new(),
    };
    hasil.into_iter().flatten().collect()
}

/// A day counted in working days, with the years in which the count knows no holidays.
fn berhari_kerja(
    draf: &Draf,
    nama: &Pesan,
    terima: Tanggal,
    tanggal: Tanggal,
    dasar: Rujukan,
    hari_ini: NaiveDate,
) -> Tenggat {
    let tahun = tahun_tanpa_libur(terima, tanggal, &draf.luar_negeri.hari_libur);
    let tahun: Vec<Nilai> = tahun.iter().map(|t| Nilai::Kata(t.to_string())).collect();
    Tenggat {
        nama: nama.kalimat(),
        tanggal,
        lewat: tanggal.naif() < hari_ini,
        jawaban: true,
        dasar,
        catatan: if tahun.is_empty() { String::new() } else { tanpa_libur(tahun).kalimat() },
    }
}

kunci! {
    selesai = "tahap-luar.selesai" ();
    sekarang = "tahap-luar.sekarang" ();
    menunggu = "tahap-luar.menunggu" ();
    catatan_dprd = "tahap-luar.catatan-dprd" (dasar);
    kurang_terima = "tahap-luar.kurang-terima" ();
    kurang_potensi = "tahap-luar.kurang-potensi" ();
    kurang_kebutuhan = "tahap-luar.kurang-kebutuhan" ();
    kurang_studi = "tahap-luar.kurang-studi" ();
    kurang_prinsip = "tahap-luar.kurang-prinsip" ();
    kurang_operasional = "tahap-luar.kurang-operasional" ();
    tenggat_pernyataan = "tahap-luar.tenggat-pernyataan" ();
    tenggat_dprd = "tahap-luar.tenggat-dprd" (hari);
    tenggat_gubernur = "tahap-luar.tenggat-gubernur" (hari);
    tenggat_naskah = "tahap-luar.tenggat-naskah" ();
    tenggat_perpanjangan = "tahap-luar.tenggat-perpanjangan" ();
    tenggat_lapor_gubernur = "tahap-luar.tenggat-lapor-gubernur" ();
    tenggat_lapor_menteri = "tahap-luar.tenggat-lapor-menteri" ();
    tanpa_libur = "tahap-luar.tanpa-libur" (tahun);
}
