//! The completeness family `KSD-500/<dokumen>.<bagian>`: which sections a document must, should or may have.
//!
//! One table, one shared check. Status decides the severity: a duty in a text in force is Wajib, what only a second-hand
//! text asks is Peringatan, the rest is Saran; optional sections are listed without a rule.

use super::dasar::{SELALU, pp12, pp27, pp28, pp50, praktik, uu23, uu27};
use super::jenis::{Aturan, Cakupan, Diagnosa, Hasil, Status};
#[cfg(feature = "lanjutan")]
use super::kelengkapan_luar::{self, MuatanLuar};
use super::konteks::Konteks;
use super::muatan_naskah::{Muatan, Tegak};
use super::pesan::{Nilai, kunci};
use crate::ranah::{Dokumen, JenisUbahan, KelasKerjaSama, Rujukan, Tanda, Tingkat};

/// Why a section belongs in a document (hukum/03).
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum StatusBagian {
    /// A duty in a text in force.
    Hukum,
    /// The law binds its content, not its presence.
    Isi,
    /// Second-hand national source.
    Likely,
    /// Repealed text or long practice.
    Floor,
    /// Optional.
    Ops,
}

impl StatusBagian {
    /// Severity of its absence.
    pub(super) const fn tingkat(self) -> Tingkat {
        match self {
            Self::Hukum => Tingkat::Wajib,
            Self::Likely => Tingkat::Peringatan,
            Self::Isi | Self::Floor | Self::Ops => Tingkat::Saran,
        }
    }
}

/// A row of the table.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Bagian {
    /// Rule id.
    pub id: &'static str,
    /// Code of the document, for example `PKS_KSDPK`.
    pub dokumen: &'static str,
    /// Title of the section.
    pub judul: &'static str,
    /// Why it belongs there.
    pub status: StatusBagian,
    /// Provisions.
    pub dasar: &'static [Rujukan],
    /// Certainty of these provisions.
    pub tanda: Tanda,
    /// How to see that it stands.
    pub muatan: IsiBagian,
}

/// What makes a section stand.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum IsiBagian {
    /// Of a domestic naskah.
    Naskah(Muatan),
    /// Of a foreign paper.
    #[cfg(feature = "lanjutan")]
    Luar(MuatanLuar),
}

impl IsiBagian {
    /// The same in words.
    fn isi(self) -> Nilai {
        match self {
            Self::Naskah(m) => m.isi(),
            #[cfg(feature = "lanjutan")]
            Self::Luar(m) => m.isi(),
        }
    }

    /// The clause id of its pasal, if it has one.
    fn pasal(self) -> Option<&'static str> {
        match self {
            Self::Naskah(m) => m.pasal(),
            #[cfg(feature = "lanjutan")]
            Self::Luar(m) => m.pasal(),
        }
    }

    fn nilai(self, k: &Konteks<'_>) -> Tegak {
        match self {
            Self::Naskah(m) => m.nilai(k),
            #[cfg(feature = "lanjutan")]
            Self::Luar(m) => m.nilai(k.draf),
        }
    }
}

macro_rules! alias {
    () => {
        Status::Berlaku
    };
    ($id:literal) => {
        Status::Alias($id)
    };
}

/// The sections of documents: a table and its rules.
macro_rules! kelengkapan {
    ($tabel:ident, $baris:ident, $jenis:ident($isi:ident);
    $($dokumen:literal, $kelas:ident, $naskah:ident {
        $($bagian:literal $judul:literal $status:ident $tanda:ident $muatan:ident [$($dasar:expr),+] $(=> $alias:literal)?;)+
    })+) => {
        /// A table (hukum/03 §1).
        pub(super) static $tabel: &[Bagian] = &[$($(Bagian {
            id: concat!("KSD-500/", $dokumen, ".", $bagian),
            dokumen: $dokumen,
            judul: $judul,
            status: StatusBagian::$status,
            dasar: &[$($dasar),+],
            tanda: Tanda::$tanda,
            muatan: IsiBagian::$jenis($isi::$muatan),
        }),+),+];
        /// One rule per row, in the order of the table.
        pub(super) static $baris: &[Aturan] = &[$($(Aturan {
            id: concat!("KSD-500/", $dokumen, ".", $bagian),
            nama: concat!($dokumen, "-", $bagian),
            tingkat: StatusBagian::$status.tingkat(),
            dasar: &[$($dasar),+],
            tanda: Tanda::$tanda,
            berlaku: SELALU,
            cakupan: Cakupan { kelas: $kelas, dokumen: $naskah, bagian: None },
            sejak: "0.1.0",
            status: alias!($($alias)?),
            uraian: halaman!(concat!("kelengkapan/", $dokumen, ".md")),
            periksa: |k| nilai(k, $judul, IsiBagian::$jenis($isi::$muatan)),
        }),+),+];
    };
}

#[cfg(feature = "lanjutan")]
pub(super) use {alias, kelengkapan};

const KSD: &[KelasKerjaSama] = &[KelasKerjaSama::Ksdd, KelasKerjaSama::Ksdpk];
const KSDD: &[KelasKerjaSama] = &[KelasKerjaSama::Ksdd];
const KSDPK: &[KelasKerjaSama] = &[KelasKerjaSama::Ksdpk];
const SINERGI: &[KelasKerjaSama] = &[KelasKerjaSama::Sinergi];
/// The general document; a Nota Kesepakatan outside a Sinergi is measured by it (KSD-508 says what it should be).
const UMUM: &[Dokumen] = &[Dokumen::KesepakatanBersama, Dokumen::NotaKesepakatan];
const PKS: &[Dokumen] = &[Dokumen::PerjanjianKerjaSama];
/// A Sinergi has one document, whatever it is called (KSD-509).
const APA_PUN: &[Dokumen] = &[];

const PRAKTIK: Rujukan = praktik("praktik penyusunan naskah");
const DEFINISI: Rujukan = praktik("tanya jawab kerja sama daerah Kota Samarinda");
const BENTUK_RK: Rujukan = praktik("praktik penyusunan Rencana Kerja");

kelengkapan! {
    TABEL, BARIS, Naskah(Muatan);
    "KB", KSD, UMUM {
        "judul_nomor" "Judul dan Nomor Tiap Pihak" Floor D JudulNomor [PRAKTIK];
        "komparisi" "Para Pihak" Hukum V Komparisi [pp28("Pasal 2 ayat (1)"), pp28("Pasal 13 ayat (1)")];
        "objek" "Objek" Isi V Objek [pp28("Pasal 4 ayat (1)"), pp28("Pasal 16 ayat (1)")];
        "maksud_tujuan" "Maksud dan Tujuan" Floor D MaksudTujuan [pp28("Pasal 6 ayat (4)")];
        "ruang_lingkup" "Ruang Lingkup" Floor D RuangLingkup [pp28("Pasal 6 ayat (4)")];
        "pelaksanaan" "Pelaksanaan melalui Perjanjian Kerja Sama" Isi V Pelaksanaan
            [pp28("Pasal 6 ayat (1)"), pp28("Pasal 6 ayat (3)")];
        "pembiayaan" "Pembiayaan" Floor D PembiayaanUmum [pp28("Pasal 6 ayat (4)")];
        "jangka_waktu" "Jangka Waktu" Floor D JangkaWaktu [pp28("Pasal 6 ayat (4)")];
        "pengakhiran" "Pengakhiran" Isi V Pengakhiran [pp28("Pasal 9"), pp28("Pasal 22")];
        "korespondensi" "Korespondensi" Ops D Korespondensi [PRAKTIK];
        "perubahan" "Perubahan dan Ketentuan Lain" Ops D Perubahan [PRAKTIK];
        "penutup" "Penutup" Floor D Penutup [PRAKTIK];
    }
    "PKS_KSDD", KSDD, PKS {
        "judul_nomor" "Judul dan Nomor Tiap Pihak" Floor D JudulNomor [PRAKTIK];
        "komparisi_kuasa" "Para Pihak dan Kuasa" Hukum V Komparisi
            [pp28("Pasal 2 ayat (1)"), pp28("Pasal 2 ayat (2)")];
        "rujukan_kb" "Rujukan Kesepakatan Bersama" Likely L RujukanKb [pp28("Pasal 6 ayat (1)")];
        "maksud_tujuan" "Maksud dan Tujuan" Floor D MaksudTujuan [PRAKTIK];
        "subjek" "Subjek" Floor VDicabut Komparisi [pp50("Pasal 7 huruf b angka 1")]
            => "KSD-500/PKS_KSDD.komparisi_kuasa";
        "objek" "Objek" Isi V Objek [pp28("Pasal 4")];
        "ruang_lingkup" "Ruang Lingkup" Floor VDicabut RuangLingkup [pp50("Pasal 7 huruf b angka 3")];
        "pelaksanaan" "Pelaksanaan" Floor D Pelaksanaan [PRAKTIK];
        "hak_kewajiban" "Hak dan Kewajiban" Likely L HakKewajiban [DEFINISI];
        "pembiayaan" "Pembiayaan" Isi V Pembiayaan
            [pp12("Pasal 10 ayat (1) huruf g"), pp12("Pasal 92"), pp12("Pasal 124 ayat (1)")];
        "jangka_waktu" "Jangka Waktu" Floor VDicabut JangkaWaktu [pp50("Pasal 7 huruf b angka 5")];
        "monev_laporan" "Pemantauan, Evaluasi, dan Pelaporan" Isi V Pemantauan
            [pp28("Pasal 6 ayat (1) huruf j"), pp28("Pasal 44"), uu23("Pasal 368")];
        "keadaan_memaksa" "Keadaan Memaksa" Floor VDicabut KeadaanMemaksa [pp50("Pasal 7 huruf b angka 7")];
        "pengakhiran" "Pengakhiran" Isi V Pengakhiran [pp28("Pasal 9 ayat (1)"), pp28("Pasal 9 ayat (2)")];
        "perselisihan" "Penyelesaian Perselisihan" Isi V PerselisihanDaerah [pp28("Pasal 8"), uu23("Pasal 370")];
        "perubahan" "Perubahan" Floor VDicabut Perubahan [pp50("Pasal 17")];
        "korespondensi" "Korespondensi" Ops D Korespondensi [PRAKTIK];
        "penutup" "Penutup" Floor D Penutup [PRAKTIK];
    }
    "PKS_KSDPK", KSDPK, PKS {
        "judul_nomor" "Judul dan Nomor Tiap Pihak" Floor D JudulNomor [PRAKTIK];
        "komparisi_kuasa" "Para Pihak dan Kuasa" Hukum V Komparisi [pp28("Pasal 13"), pp28("Pasal 14")];
        "jenis" "Jenis KSDPK" Isi V JenisKsdpk [uu23("Pasal 366 ayat (1)"), pp28("Pasal 15")];
        "rujukan_kb" "Rujukan Kesepakatan Bersama" Likely L RujukanKb
            [pp28("Pasal 6 ayat (1)"), pp28("Pasal 19 ayat (1)")];
        "rujukan_studi" "Rujukan Studi Kelayakan" Floor D RujukanStudi [PRAKTIK] => "KSD-210";
        "maksud_tujuan" "Maksud dan Tujuan" Floor D MaksudTujuan [PRAKTIK];
        "objek" "Objek" Isi V Objek [pp28("Pasal 16")];
        "ruang_lingkup" "Ruang Lingkup" Floor VDicabut RuangLingkup [pp50("Pasal 7 huruf b angka 3")];
        "pelaksanaan" "Pelaksanaan" Floor D Pelaksanaan [PRAKTIK];
        "hak_kewajiban" "Hak dan Kewajiban Para Pihak" Hukum V HakKewajiban
            [uu23("Pasal 366 ayat (2) huruf a"), pp28("Pasal 19 ayat (2) huruf a")];
        "jangka_waktu" "Jangka Waktu Kerja Sama" Hukum V JangkaWaktu
            [uu23("Pasal 366 ayat (2) huruf b"), pp28("Pasal 19 ayat (2) huruf b")];
        "perselisihan" "Penyelesaian Perselisihan" Hukum V Perselisihan
            [uu23("Pasal 366 ayat (2) huruf c"), pp28("Pasal 19 ayat (2) huruf c"), pp28("Pasal 21")];
        "sanksi" "Sanksi bagi Pihak yang Tidak Memenuhi Perjanjian" Hukum V Sanksi
            [uu23("Pasal 366 ayat (2) huruf d"), pp28("Pasal 19 ayat (2) huruf d")];
        "pembiayaan" "Pembiayaan" Isi V Pembiayaan
            [pp12("Pasal 10 ayat (1) huruf g"), pp12("Pasal 92"), pp12("Pasal 124 ayat (1)")];
        "hasil" "Hasil Kerja Sama" Isi V Hasil [pp28("Pasal 20")];
        "bmd" "Penggunaan Barang Milik Daerah" Isi VLama Bmd [pp28("Pasal 15 ayat (3)"), pp27("Pasal 27")];
        "monev_laporan" "Pemantauan, Evaluasi, dan Pelaporan" Isi V Pemantauan
            [pp28("Pasal 6 ayat (1) huruf j"), pp28("Pasal 19 ayat (1)"), pp28("Pasal 44")];
        "keadaan_memaksa" "Keadaan Memaksa" Floor VDicabut KeadaanMemaksa [pp50("Pasal 7 huruf b angka 7")];
        "pengakhiran" "Pengakhiran" Isi V Pengakhiran [pp28("Pasal 22")];
        "perubahan" "Perubahan" Floor VDicabut Perubahan [pp50("Pasal 17")];
        "pdp" "Pelindungan Data Pribadi" Isi V DataPribadi [uu27("Pasal 18"), uu27("Pasal 51")] => "KSD-504";
        "korespondensi" "Korespondensi" Ops D Korespondensi [PRAKTIK];
        "penutup" "Penutup" Floor D Penutup [PRAKTIK];
    }
    "NK", SINERGI, APA_PUN {
        "komparisi" "Para Pihak" Hukum V Komparisi [pp28("Pasal 46 ayat (1)")];
        "maksud_tujuan" "Maksud dan Tujuan" Floor D MaksudTujuan [PRAKTIK];
        "ruang_lingkup" "Ruang Lingkup" Floor D RuangLingkup [PRAKTIK];
        "tugas_tanggung_jawab" "Tugas dan Tanggung Jawab" Likely L TugasTanggungJawab [DEFINISI];
        "mengikat" "Sifat Mengikat" Isi V Mengikat [pp28("Pasal 46 ayat (4)")];
        "pembiayaan" "Pembiayaan dari Anggaran Masing-Masing" Isi V PembiayaanUmum [pp28("Pasal 46 ayat (3)")];
        "bukan_bantuan" "Bukan Bantuan Dana atau Bantuan Keuangan" Isi V BukanBantuan
            [pp28("Pasal 46 ayat (2)")];
        "jangka_waktu" "Jangka Waktu" Floor D JangkaWaktu [PRAKTIK];
        "monev" "Pemantauan dan Evaluasi" Floor D Pemantauan [PRAKTIK];
        "perbedaan" "Penyelesaian Perbedaan Pendapat" Floor D PerselisihanDaerah [PRAKTIK];
        "lampiran_rk" "Rencana Kerja (Lampiran)" Likely L RencanaKerja [DEFINISI];
        "penutup" "Penutup" Floor D Penutup [PRAKTIK];
    }
    "RK", SINERGI, APA_PUN {
        "kegiatan" "Program, Kegiatan, atau Subkegiatan" Floor D RkKegiatan [BENTUK_RK];
        "keluaran_target" "Keluaran dan Target" Floor D RkKeluaranTarget [BENTUK_RK];
        "lokasi_jadwal" "Lokasi dan Jadwal" Floor D RkLokasiJadwal [BENTUK_RK];
        "peran_pihak" "Peran Tiap Pihak" Floor D RkPeran [BENTUK_RK];
        "sumber_dana" "Sumber dan Pagu Dana Tiap Pihak" Floor D RkDana [pp28("Pasal 46 ayat (3)")];
        "pj" "Penanggung Jawab" Floor D RkPenanggungJawab [BENTUK_RK];
    }
}

/// The rows of every document.
pub fn bagian_semua() -> impl Iterator<Item = &'static Bagian> {
    semua().map(|(_, b)| b)
}

fn semua() -> impl Iterator<Item = (&'static Aturan, &'static Bagian)> {
    let hasil = BARIS.iter().zip(TABEL);
    #[cfg(feature = "lanjutan")]
    let hasil = hasil.chain(kelengkapan_luar::BARIS.iter().zip(kelengkapan_luar::TABEL));
    hasil
}

/// The rules of the family; optional sections have none.
pub(super) fn aturan() -> impl Iterator<Item = &'static Aturan> {
    semua().filter(|(_, b)| b.status != StatusBagian::Ops).map(|(a, _)| a)
}

/// Whether a rule is one of the foreign papers, which a program may go without.
#[cfg(feature = "lanjutan")]
pub(super) fn luar(id: &str) -> bool {
    kelengkapan_luar::BARIS.iter().any(|a| a.id == id)
}

/// The row of a rule id.
pub(super) fn bagian(id: &str) -> Option<&'static Bagian> {
    bagian_semua().find(|b| b.id == id)
}

/// The row about a section in the document of a kind of cooperation.
pub fn bagian_naskah(kelas: KelasKerjaSama, dokumen: Dokumen, muatan: Muatan) -> Option<&'static Bagian> {
    let muatan = IsiBagian::Naskah(muatan);
    let cocok =
        |c: &Cakupan| c.kelas.contains(&kelas) && (c.dokumen.is_empty() || c.dokumen.contains(&dokumen));
    semua().find(|(a, b)| b.muatan == muatan && cocok(&a.cakupan)).map(|(_, b)| b)
}

/// The shared check: absence is always a finding.
pub(super) fn nilai(k: &Konteks<'_>, judul: &'static str, muatan: IsiBagian) -> Hasil {
    match muatan.nilai(k) {
        Tegak::Ada => Hasil::Terpenuhi,
        Tegak::TidakPerlu { sebab } => Hasil::TidakBerlaku { sebab },
        Tegak::BelumJelas { butuh } => Hasil::BelumDapatDinilai { butuh },
        Tegak::TidakAda { jalur, tanpa_pasal } => {
            let mut jalur = jalur.into_iter();
            let pertama = jalur.next().unwrap_or_default();
            let pesan = if tanpa_pasal { tanpa_pasal_(judul) } else { tanpa_isi(judul, muatan.isi()) };
            let mut d = Diagnosa::baru(pertama, pesan).juga(jalur);
            if let Some(pasal) = muatan.pasal() {
                d = d.di_pasal(pasal);
            }
            Hasil::Temuan(vec![if tanpa_pasal {
                kembalikan(k, d, judul, muatan)
            } else {
                d.petunjuk(isi(judul))
            }])
        }
    }
}

/// The way out when a pasal is missing: to bring it back, if the officer left it out of a document that has it.
fn kembalikan(k: &Konteks<'_>, d: Diagnosa, judul: &'static str, muatan: IsiBagian) -> Diagnosa {
    let sinergi = k.kelas() == Some(KelasKerjaSama::Sinergi);
    let nota = k.dokumen() == Some(Dokumen::NotaKesepakatan);
    let ada = sinergi == nota || k.kelas().is_some_and(KelasKerjaSama::luar_negeri);
    let Some(pasal) = muatan.pasal().filter(|_| ada) else { return d.petunjuk(tambah(judul)) };
    let draf = k.draf;
    let dihapus = draf.ubahan.iter().any(|u| u.pasal.trim() == pasal && u.jenis.adalah(JenisUbahan::Hapus));
    let tanpa_sanksi = muatan == IsiBagian::Naskah(Muatan::Sanksi) && draf.sanksi.tanpa.ya();
    if !dihapus && !tanpa_sanksi {
        return d.petunjuk(tambah(judul));
    }
    d.petunjuk(kembali(judul)).perbaikan(kembali_perbaikan(judul), move |draf| {
        draf.ubahan.retain(|u| u.pasal.trim() != pasal || !u.jenis.adalah(JenisUbahan::Hapus));
        if tanpa_sanksi {
            draf.sanksi.tanpa = false.into();
        }
    })
}

/// The table of a document in Markdown, for its explanation page.
pub(super) fn tabel(dokumen: &str) -> String {
    let mut hasil = format!("{}\n{}\n", tabel_kepala().kalimat(), tabel_garis().kalimat());
    for b in bagian_semua().filter(|b| b.dokumen == dokumen) {
        let tingkat: Nilai = match b.status {
            StatusBagian::Ops => opsional().into(),
            s => Nilai::istilah("tingkat", s.tingkat().kode()),
        };
        let dasar = b.dasar.iter().map(Rujukan::teks).collect::<Vec<_>>().join("; ");
        let baris = tabel_baris(b.id, b.judul, tingkat, b.muatan.isi(), Nilai::Kata(dasar));
        hasil.push_str(&baris.kalimat());
        hasil.push('\n');
    }
    hasil
}

kunci! {
    tanpa_pasal_ = "kelengkapan.tanpa-pasal" (bagian);
    tanpa_isi = "kelengkapan.tanpa-isi" (bagian, isi);
    isi = "kelengkapan.petunjuk-isi" (bagian);
    tambah = "kelengkapan.petunjuk-tambah" (bagian);
    kembali = "kelengkapan.petunjuk-kembali" (bagian);
    kembali_perbaikan = "kelengkapan.perbaikan" (bagian);
    tabel_garis = "kelengkapan.tabel-garis" ();
    tabel_kepala = "kelengkapan.tabel-kepala" ();
    tabel_baris = "kelengkapan.tabel-baris" (id, judul, tingkat, isi, dasar);
    opsional = "kelengkapan.opsional" ();
}

#[cfg(test)]
mod tests;
