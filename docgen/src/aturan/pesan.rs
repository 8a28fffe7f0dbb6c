//! Sentences of the checker: keys and typed values here, words in `teks/aturan/*.txt`.
//!
//! A text file holds lines `kunci = kalimat dengan {isian}`; empty lines and lines that begin with `#` are skipped.
//! [`kunci!`] declares a key with its slots as a function, so that a call with a missing value does not compile and an
//! unused key is dead code; a test compares the declarations with the files in both directions.

use std::collections::BTreeMap;
use std::sync::OnceLock;

use chrono::NaiveDate;

use crate::bahasa;
use crate::ranah::{Durasi, Tanggal};
use crate::urut::peta;

/// The text files, by name.
pub(super) const BERKAS: &[(&str, &str)] = &[
    ("umum", include_str!("../../teks/aturan/umum.txt")),
    ("kelengkapan", include_str!("../../teks/aturan/kelengkapan.txt")),
    ("para_pihak", include_str!("../../teks/aturan/para_pihak.txt")),
    ("objek", include_str!("../../teks/aturan/objek.txt")),
    ("jangka_waktu", include_str!("../../teks/aturan/jangka_waktu.txt")),
    ("pembiayaan", include_str!("../../teks/aturan/pembiayaan.txt")),
    ("muatan", include_str!("../../teks/aturan/muatan.txt")),
    ("sengketa", include_str!("../../teks/aturan/sengketa.txt")),
    ("pengakhiran", include_str!("../../teks/aturan/pengakhiran.txt")),
    ("tahapan", include_str!("../../teks/aturan/tahapan.txt")),
    ("isian", include_str!("../../teks/aturan/isian.txt")),
    ("laporan", include_str!("../../teks/aturan/laporan.txt")),
    #[cfg(feature = "uraian")]
    ("katalog", include_str!("../../teks/aturan/katalog.txt")),
    #[cfg(feature = "uraian")]
    ("bantuan", include_str!("../../teks/bantuan.txt")),
    #[cfg(feature = "docx")]
    ("telaah", include_str!("../../teks/aturan/telaah.txt")),
];

/// The text files of the rules that warn and advise.
#[cfg(feature = "lanjutan")]
pub(super) const BERKAS_LANJUTAN: &[(&str, &str)] = &[
    ("banding", include_str!("../../teks/banding.txt")),
    ("pemilih", include_str!("../../teks/pemilih.txt")),
    ("formulir", include_str!("../../teks/formulir.txt")),
    #[cfg(feature = "docx")]
    ("pulihkan", include_str!("../../teks/pulihkan.txt")),
    #[cfg(feature = "docx")]
    ("suntingan", include_str!("../../teks/suntingan.txt")),
    ("lanjutan/bentuk", include_str!("../../teks/aturan/lanjutan/bentuk.txt")),
    ("lanjutan/bukti", include_str!("../../teks/aturan/lanjutan/bukti.txt")),
    ("lanjutan/imbangan", include_str!("../../teks/aturan/lanjutan/imbangan.txt")),
    ("lanjutan/jangka_waktu", include_str!("../../teks/aturan/lanjutan/jangka_waktu.txt")),
    ("lanjutan/muatan", include_str!("../../teks/aturan/lanjutan/muatan.txt")),
    ("lanjutan/objek", include_str!("../../teks/aturan/lanjutan/objek.txt")),
    ("lanjutan/para_pihak", include_str!("../../teks/aturan/lanjutan/para_pihak.txt")),
    ("lanjutan/pembiayaan", include_str!("../../teks/aturan/lanjutan/pembiayaan.txt")),
    ("lanjutan/pengakhiran", include_str!("../../teks/aturan/lanjutan/pengakhiran.txt")),
    ("lanjutan/pengecualian", include_str!("../../teks/aturan/lanjutan/pengecualian.txt")),
    ("lanjutan/sengketa", include_str!("../../teks/aturan/lanjutan/sengketa.txt")),
    ("lanjutan/tahapan", include_str!("../../teks/aturan/lanjutan/tahapan.txt")),
    ("luar/kelengkapan", include_str!("../../teks/aturan/luar/kelengkapan.txt")),
    ("luar/muatan", include_str!("../../teks/aturan/luar/muatan.txt")),
    ("luar/bahasa", include_str!("../../teks/aturan/luar/bahasa.txt")),
    ("luar/tahap", include_str!("../../teks/aturan/luar/tahap.txt")),
    ("luar/tahapan", include_str!("../../teks/aturan/luar/tahapan.txt")),
    ("lanjutan/tindak_lanjut", include_str!("../../teks/aturan/lanjutan/tindak_lanjut.txt")),
    ("luar/biaya", include_str!("../../teks/aturan/luar/biaya.txt")),
    ("luar/mitra", include_str!("../../teks/aturan/luar/mitra.txt")),
    ("luar/objek", include_str!("../../teks/aturan/luar/objek.txt")),
    ("luar/waktu", include_str!("../../teks/aturan/luar/waktu.txt")),
];
#[cfg(not(feature = "lanjutan"))]
pub(super) const BERKAS_LANJUTAN: &[(&str, &str)] = &[];

/// A value in a sentence.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Nilai {
    /// Words as typed; shown on one line and shortened when very long.
    Teks(String),
    /// Words of our own, shown whole.
    Kata(String),
    /// A date.
    Tanggal(NaiveDate),
    /// A length of time.
    Durasi(Durasi),
    /// A count.
    Bilangan(u64),
    /// A word of the text files (kinds of party, documents): beginning of its key, code, and what follows the code.
    Istilah(&'static str, &'static str, &'static str),
    /// A sentence part of the text files with values of its own.
    Pesan(Box<Pesan>),
    /// Several values, joined with "dan".
    Daftar(Vec<Nilai>),
}

/// A sentence: its key and the values of its slots.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Pesan {
    /// Key in the text files.
    pub kunci: &'static str,
    /// Slot and value, in the order of the declaration.
    pub nilai: Vec<(&'static str, Nilai)>,
}

impl Pesan {
    /// A sentence that another program made.
    pub(crate) fn apa_adanya(kalimat: &str) -> Self {
        super::umum::apa_adanya(Nilai::Kata(kalimat.to_owned()))
    }

    /// The sentence that the officer reads.
    pub fn kalimat(&self) -> String {
        let nilai: Vec<(&str, String)> = self.nilai.iter().map(|(n, v)| (*n, v.kata())).collect();
        isi(teks(self.kunci), &nilai)
    }
}

impl Nilai {
    /// The value in words.
    pub fn kata(&self) -> String {
        match self {
            Self::Teks(t) => satu_baris(t),
            Self::Kata(t) => t.clone(),
            Self::Tanggal(t) => bahasa::tanggal_panjang(*t),
            Self::Durasi(d) => bahasa::durasi(d.lama, d.satuan),
            Self::Bilangan(n) => bahasa::ribuan(*n),
            Self::Istilah(awalan, kode, akhiran) => teks(&format!("{awalan}.{kode}{akhiran}")).to_owned(),
            Self::Pesan(p) => p.kalimat(),
            Self::Daftar(isi) => {
                let kata: Vec<String> = isi.iter().map(Self::kata).collect();
                bahasa::gabung(&kata.iter().map(String::as_str).collect::<Vec<_>>(), teks("umum.dan"))
            }
        }
    }

    /// The word of the text files that belongs to a code, for example `jenis` and `cv`.
    pub(crate) fn istilah(awalan: &'static str, kode: &'static str) -> Self {
        Self::Istilah(awalan, kode, "")
    }
}

impl From<&str> for Nilai {
    fn from(t: &str) -> Self {
        Self::Teks(t.to_owned())
    }
}
impl From<String> for Nilai {
    fn from(t: String) -> Self {
        Self::Teks(t)
    }
}
impl From<NaiveDate> for Nilai {
    fn from(t: NaiveDate) -> Self {
        Self::Tanggal(t)
    }
}
impl From<Tanggal> for Nilai {
    fn from(t: Tanggal) -> Self {
        Self::Tanggal(t.naif())
    }
}
impl From<Durasi> for Nilai {
    fn from(d: Durasi) -> Self {
        Self::Durasi(d)
    }
}
impl From<u64> for Nilai {
    fn from(n: u64) -> Self {
        Self::Bilangan(n)
    }
}
impl From<usize> for Nilai {
    fn from(n: usize) -> Self {
        Self::Bilangan(n as u64)
    }
}
impl From<Pesan> for Nilai {
    fn from(p: Pesan) -> Self {
        Self::Pesan(Box::new(p))
    }
}
impl From<Vec<Nilai>> for Nilai {
    fn from(isi: Vec<Nilai>) -> Self {
        Self::Daftar(isi)
    }
}

/// Longest piece of typed text that a sentence repeats, in characters.
const TERPANJANG: usize = 120;

/// Typed text on one line, cut at [`TERPANJANG`].
fn satu_baris(t: &str) -> String {
    let rapat = t.split_whitespace().collect::<Vec<_>>().join(" ");
    if rapat.chars().count() <= TERPANJANG {
        return rapat;
    }
    let potong: String = rapat.chars().take(TERPANJANG).collect();
    format!("{}…", potong.trim_end())
}

/// Declares keys: `nama = "kunci" (isian, …);` gives a function that makes the sentence.
macro_rules! kunci {
    ($v:vis $($fungsi:ident = $kunci:literal ($($isian:ident),*);)+) => {
        /// The keys of this file with their slots.
        #[cfg(test)]
        pub(in crate) const KUNCI: &[(&str, &[&str])] = &[$(($kunci, &[$(stringify!($isian)),*])),+];
        $(
            #[doc = concat!("The sentence `", $kunci, "`.")]
            $v fn $fungsi($($isian: impl Into<$crate::aturan::pesan::Nilai>),*) -> $crate::aturan::pesan::Pesan {
                $crate::aturan::pesan::Pesan { kunci: $kunci, nilai: vec![$((stringify!($isian), $isian.into())),*] }
            }
        )+
    };
}
pub(crate) use kunci;

/// The words of a key; the key itself when it is unknown (a test makes sure that none is).
pub(crate) fn teks(kunci: &str) -> &str {
    static PETA: OnceLock<BTreeMap<&'static str, &'static str>> = OnceLock::new();
    let semua = PETA.get_or_init(|| {
        peta(BERKAS.iter().chain(BERKAS_LANJUTAN).flat_map(|(_, isi)| baris(isi)).filter_map(Result::ok))
    });
    let hasil = semua.get(kunci).copied();
    debug_assert!(hasil.is_some(), "kunci {kunci} tidak ada di teks/aturan");
    hasil.unwrap_or(kunci)
}

/// Fills the slots of a sentence.
pub(crate) fn isi(kalimat: &str, nilai: &[(&str, String)]) -> String {
    let mut hasil = String::with_capacity(kalimat.len() * 2);
    let mut sisa = kalimat;
    while let Some((depan, belakang)) = sisa.split_once('{') {
        hasil.push_str(depan);
        let Some((nama, lanjut)) = belakang.split_once('}') else {
            sisa = belakang;
            continue;
        };
        if let Some((_, v)) = nilai.iter().find(|(n, _)| *n == nama) {
            hasil.push_str(v);
        }
        sisa = lanjut;
    }
    hasil.push_str(sisa);
    hasil
}

/// The lines of a text file: key and sentence, or the number of a line that cannot be read.
fn baris(isi: &'static str) -> impl Iterator<Item = Result<(&'static str, &'static str), usize>> {
    isi.lines().enumerate().filter(|(_, b)| !b.trim().is_empty() && !b.starts_with('#')).map(|(n, b)| {
        let (kunci, kalimat) = b.split_once(" = ").ok_or(n + 1)?;
        let (kunci, kalimat) = (kunci.trim(), kalimat.trim());
        if kunci.is_empty() || kalimat.is_empty() { Err(n + 1) } else { Ok((kunci, kalimat)) }
    })
}

#[cfg(test)]
mod tests {
    use std::collections::BTreeSet;

    use super::*;
    use crate::aturan::{Muatan, SEMUA};
    use crate::ranah::{
        Dokumen, JalurLuarNegeri, JenisPihak, Kapasitas, KelasKerjaSama, Pilihan, SkemaBmd, SumberDana,
        TahapLuarNegeri, Tanda, Tingkat, TingkatMitra,
    };

    /// The slots of a sentence.
    fn isian(kalimat: &str) -> BTreeSet<&str> {
        kalimat.split('{').skip(1).filter_map(|s| s.split_once('}')).map(|(n, _)| n).collect()
    }

    /// The keys of the words for every answer of a list.
    fn kode<P: Pilihan>(awalan: &'static str) -> impl Iterator<Item = String> {
        P::SEMUA.iter().map(move |p| format!("{awalan}.{}", p.kode()))
    }

    /// Every key that code can ask for, with its slots.
    fn diminta() -> BTreeMap<String, BTreeSet<&'static str>> {
        let mut semua = BTreeMap::new();
        for kunci in crate::aturan::daftar::KUNCI_SEMUA.iter().copied().flatten() {
            let lama = semua.insert(kunci.0.to_owned(), kunci.1.iter().copied().collect());
            assert!(lama.is_none(), "kunci {} dideklarasikan dua kali", kunci.0);
        }
        let mut kata = |k: String| {
            semua.insert(k, BTreeSet::new());
        };
        for a in SEMUA.iter().filter(|a| !a.id.starts_with("KSD-500/")) {
            kata(format!("{}.ringkas", a.id));
        }
        for m in Muatan::SEMUA {
            kata(format!("muatan.{}.nama", m.kode()));
            kata(format!("muatan.{}.isi", m.kode()));
        }
        let tingkat = [Tingkat::Wajib, Tingkat::Peringatan, Tingkat::Saran];
        let tanda = [Tanda::V, Tanda::VLama, Tanda::VLokal, Tanda::VDicabut, Tanda::L, Tanda::D];
        let langkah = crate::luar::kode_langkah().flat_map(|kode| {
            ["nama", "perlu", "pelaku", "hasil"].map(|akhir| format!("langkah.{kode}.{akhir}"))
        });
        let kode = kode::<JenisPihak>("jenis")
            .chain(kode::<Kapasitas>("kapasitas"))
            .chain(kode::<KelasKerjaSama>("kelas"))
            .chain(kode::<Dokumen>("dokumen"))
            .chain(kode::<SumberDana>("sumber"))
            .chain(kode::<SkemaBmd>("skema"))
            .chain(kode::<JalurLuarNegeri>("jalur"))
            .chain(kode::<TingkatMitra>("tingkat-mitra"))
            .chain(tingkat.map(|t| format!("tingkat.{}", t.kode())))
            .chain(tanda.map(|t| format!("tanda.{}", t.kode())))
            .chain(kode::<TahapLuarNegeri>("surat"))
            .chain(kode::<crate::aturan::MuatanLuar>("muatan-luar"))
            .chain(langkah)
            .chain(crate::aturan::daftar::KELOMPOK.iter().map(|(_, k)| (*k).to_owned()));
        for k in kode {
            kata(k);
        }
        kata("umum.dan".to_owned());
        semua
    }

    #[test]
    fn berkas_terbaca_dan_tanpa_kunci_ganda() {
        let mut terlihat = BTreeSet::new();
        for (nama, isi) in BERKAS.iter().chain(BERKAS_LANJUTAN) {
            for b in baris(isi) {
                let (kunci, _) = b.unwrap_or_else(|n| panic!("{nama}.txt:{n}: bukan `kunci = kalimat`"));
                assert!(terlihat.insert(kunci), "{nama}.txt: kunci {kunci} dua kali");
            }
        }
    }

    #[test]
    fn kunci_dan_isian_cocok_dua_arah() {
        let diminta = diminta();
        let tertulis: BTreeMap<&str, &str> = BERKAS
            .iter()
            .chain(BERKAS_LANJUTAN)
            .flat_map(|(_, isi)| baris(isi))
            .filter_map(Result::ok)
            .collect();
        for (kunci, slot) in &diminta {
            let kalimat = tertulis.get(kunci.as_str()).unwrap_or_else(|| panic!("{kunci} tidak tertulis"));
            assert_eq!(&isian(kalimat), slot, "isian pada {kunci}");
        }
        for kunci in tertulis.keys() {
            assert!(diminta.contains_key(*kunci), "{kunci} tidak dipakai");
        }
    }

    #[test]
    fn nilai_menjadi_kata() {
        assert_eq!(isi("{a} dan {b}{c}", &[("a", "x".into()), ("b", "y".into())]), "x dan y");
        assert_eq!(Nilai::from(" dua\n baris ").kata(), "dua baris");
        assert_eq!(Nilai::from("a".repeat(130)).kata(), format!("{}…", "a".repeat(120)));
        let tanggal = NaiveDate::from_ymd_opt(2026, 11, 21).expect("ada");
        let daftar = Nilai::from(vec![Nilai::from(tanggal), Nilai::from(3_u64), Nilai::from("x")]);
        assert_eq!(daftar.kata(), "21 November 2026, 3, dan x");
    }
}
