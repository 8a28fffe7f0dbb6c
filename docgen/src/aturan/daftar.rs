//! The registry: every rule in the order of a report, the catalogue and the explanations.

use std::fmt::Write as _;
use std::sync::LazyLock;

use super::jenis::Aturan;
use super::pesan::{self, Nilai, kunci};
#[cfg(feature = "lanjutan")]
use super::{
    alasan_akhir, bentuk, bmd, bukti, bukti_mitra, forum, imbangan, kewajiban, luar, muatan_kata,
    pengecualian, persiapan, sebutan, terselubung, tindak_lanjut, wewenang,
};
use super::{
    anggaran, isian, jangka_waktu, kelengkapan, kesesuaian, kuasa, muatan, objek, para_pihak, pembiayaan,
    pengakhiran, sengketa, tahapan,
};
use crate::ranah::Rujukan;
use crate::urut::urutkan;

/// The rules of every program.
const INTI: &[&[Aturan]] = &[
    isian::ATURAN,
    para_pihak::ATURAN,
    kuasa::ATURAN,
    objek::ATURAN,
    kesesuaian::ATURAN,
    jangka_waktu::ATURAN,
    pembiayaan::ATURAN,
    anggaran::ATURAN,
    muatan::ATURAN,
    sengketa::ATURAN,
    pengakhiran::ATURAN,
    tahapan::ATURAN,
];

/// The rules that warn and advise.
#[cfg(feature = "lanjutan")]
const LANJUTAN: &[&[Aturan]] = &[
    bukti_mitra::ATURAN,
    wewenang::ATURAN,
    sebutan::ATURAN,
    terselubung::ATURAN,
    bmd::ATURAN,
    kewajiban::ATURAN,
    muatan_kata::ATURAN,
    forum::ATURAN,
    alasan_akhir::ATURAN,
    bentuk::ATURAN,
    bukti::ATURAN,
    persiapan::ATURAN,
];
/// The rules of the foreign naskah. Some decide between final and DRAF: a program without them leaves a foreign naskah DRAF.
#[cfg(feature = "lanjutan")]
const LUAR: &[&[Aturan]] = luar::ATURAN;
/// The families that judge a draft as a whole, the last of them what the others found.
#[cfg(feature = "lanjutan")]
const KELUARGA: &[&[Aturan]] = &[imbangan::ATURAN, tindak_lanjut::ATURAN, pengecualian::ATURAN];
#[cfg(not(feature = "lanjutan"))]
const LANJUTAN: &[&[Aturan]] = &[];
#[cfg(not(feature = "lanjutan"))]
const LUAR: &[&[Aturan]] = &[];
#[cfg(not(feature = "lanjutan"))]
const KELUARGA: &[&[Aturan]] = &[];

/// Every rule in the order of the ids, the rows of `KSD-500` in that of their table. The families that judge a draft as a
/// whole follow the hundreds; the family of waivers comes last, because it looks at what the others found.
pub static SEMUA: LazyLock<Vec<&'static Aturan>> = LazyLock::new(|| {
    let kelompok = INTI.iter().chain(LANJUTAN).chain(LUAR).copied().flatten();
    let mut semua: Vec<&'static Aturan> = kelompok.chain(kelengkapan::aturan()).collect();
    urutkan(&mut semua, |a, b| a.id.split('/').next() > b.id.split('/').next());
    semua.extend(KELUARGA.iter().copied().flatten());
    semua
});

/// Groups of the catalogue: beginning of the ids, key of the heading.
pub(super) const KELOMPOK: &[(&str, &str)] = &[
    ("ISI-", "kelompok.isian"),
    ("KSD-500/", "kelompok.kelengkapan"),
    ("KSD-1", "kelompok.para-pihak"),
    ("KSD-2", "kelompok.objek"),
    ("KSD-3", "kelompok.jangka-waktu"),
    ("KSD-4", "kelompok.pembiayaan"),
    ("KSD-5", "kelompok.muatan"),
    ("KSD-6", "kelompok.sengketa"),
    ("KSD-7", "kelompok.pengakhiran"),
    ("KSD-8", "kelompok.bentuk"),
    ("KSD-9", "kelompok.tahapan"),
    ("NSK-", "kelompok.bukti"),
    ("IMB-", "kelompok.imbangan"),
    ("TLJ-", "kelompok.tindak-lanjut"),
    ("PGC-", "kelompok.pengecualian"),
];

/// All declared keys, for the test that compares them with the text files.
#[cfg(test)]
pub(super) const KUNCI_SEMUA: &[&[(&str, &[&str])]] = &[
    KUNCI,
    super::umum::KUNCI,
    isian::KUNCI,
    para_pihak::KUNCI,
    kuasa::KUNCI,
    bukti_mitra::KUNCI,
    wewenang::KUNCI,
    sebutan::KUNCI,
    objek::KUNCI,
    kesesuaian::KUNCI,
    terselubung::KUNCI,
    jangka_waktu::KUNCI,
    pembiayaan::KUNCI,
    anggaran::KUNCI,
    bmd::KUNCI,
    muatan::KUNCI,
    muatan_kata::KUNCI,
    kelengkapan::KUNCI,
    sengketa::KUNCI,
    forum::KUNCI,
    pengakhiran::KUNCI,
    alasan_akhir::KUNCI,
    bentuk::KUNCI,
    bukti::KUNCI,
    bukti::KUNCI_ISIAN,
    bukti::KUNCI_ISTILAH,
    tahapan::KUNCI,
    persiapan::KUNCI,
    tindak_lanjut::KUNCI,
    imbangan::KUNCI,
    kewajiban::KUNCI,
    pengecualian::KUNCI,
    luar::biaya::KUNCI,
    luar::mitra::KUNCI,
    luar::objek::KUNCI,
    luar::waktu::KUNCI,
    super::kelengkapan_luar::KUNCI,
    luar::muatan::KUNCI,
    luar::bahasa::KUNCI,
    luar::tahap::KUNCI,
    luar::lanjut::KUNCI,
    crate::laporan::KUNCI,
    #[cfg(feature = "lanjutan")]
    crate::banding::teks::KUNCI,
    #[cfg(feature = "lanjutan")]
    crate::pemilih::KUNCI,
    #[cfg(feature = "lanjutan")]
    crate::luar::lembar::KUNCI,
    #[cfg(feature = "lanjutan")]
    crate::luar::KUNCI,
    #[cfg(feature = "lanjutan")]
    crate::luar::KUNCI_TAHAPAN,
    #[cfg(feature = "docx")]
    crate::cadangan::halaman::KUNCI,
    #[cfg(feature = "docx")]
    crate::suntingan::halaman::KUNCI,
    #[cfg(feature = "uraian")]
    super::belum::KUNCI,
    #[cfg(feature = "uraian")]
    crate::bantuan::KUNCI,
    #[cfg(feature = "docx")]
    crate::laporan::KUNCI_KOMENTAR,
    #[cfg(feature = "docx")]
    crate::laporan::KUNCI_TELAAH,
];

/// Whether a rule is one that a program may go without: those that warn and advise, those of the foreign naskah.
pub fn lanjutan(id: &str) -> bool {
    #[cfg(feature = "lanjutan")]
    if kelengkapan::luar(id) {
        return true;
    }
    LANJUTAN.iter().chain(LUAR).chain(KELUARGA).copied().flatten().any(|a| a.id == id)
}

/// The rule of an id, upper or lower case.
pub fn cari(id: &str) -> Option<&'static Aturan> {
    SEMUA.iter().copied().find(|a| a.id.eq_ignore_ascii_case(id.trim()))
}

/// The heading under which a rule stands in the catalogue, and its short name there: a section goes by its title.
#[cfg(feature = "docx")]
pub(crate) fn sebutan(id: &'static str) -> (&'static str, &'static str) {
    (pesan::teks(kelompok(id)), kelengkapan::bagian(id).map_or(id, |b| b.judul))
}

fn kelompok(id: &str) -> &'static str {
    KELOMPOK.iter().find(|(awal, _)| id.starts_with(awal)).map_or("", |(_, k)| k)
}

/// The catalogue as text: groups, and per rule id, severity, scope, summary and provisions with their certainty; where
/// explanations are carried also the rules that are not built yet.
pub fn daftar_teks() -> String {
    let mut hasil = String::new();
    let mut terakhir = "";
    for a in SEMUA.iter() {
        let ini = kelompok(a.id);
        if ini != terakhir {
            if !hasil.is_empty() {
                hasil.push('\n');
            }
            let _ = writeln!(hasil, "{}", pesan::teks(ini));
            terakhir = ini;
        }
        let baris = katalog_baris(a.id, tingkat(a), Nilai::Kata(a.ringkas()));
        let _ = writeln!(hasil, "  {}", baris.kalimat());
        let rinci = katalog_rinci(Nilai::Kata(a.cakupan.kata()), Nilai::Kata(dasar(a)), tanda(a));
        let _ = writeln!(hasil, "    {}", rinci.kalimat());
    }
    #[cfg(feature = "uraian")]
    super::belum::daftar_teks(&mut hasil);
    hasil
}

fn tingkat(a: &Aturan) -> Nilai {
    Nilai::istilah("tingkat", a.tingkat.kode())
}

/// The certainty of its provisions.
fn tanda(a: &Aturan) -> Nilai {
    a.tanda.kode().into()
}

fn dasar(a: &Aturan) -> String {
    a.dasar.iter().map(Rujukan::teks).collect::<Vec<_>>().join("; ")
}

/// The explanation of a rule in Markdown, with its head; `None` for an unknown id.
pub fn penjelasan(id: &str) -> Option<String> {
    #[cfg(feature = "uraian")]
    if let Some(belum) = super::belum::penjelasan(id) {
        return Some(belum);
    }
    let a = cari(id)?;
    let kepala = katalog_kepala(a.id, Nilai::Kata(a.ringkas())).kalimat();
    let rinci =
        katalog_kepala_rinci(tingkat(a), Nilai::Kata(a.cakupan.kata()), Nilai::Kata(dasar(a)), tanda(a))
            .kalimat();
    Some(format!("{kepala}\n\n{rinci}\n\n{}", uraian(a)))
}

/// The explanation of a rule in Markdown without its head: headings, paragraphs, lists and one table.
pub fn uraian(a: &Aturan) -> String {
    match kelengkapan::bagian(a.id) {
        Some(b) => a.uraian.replace("{tabel}\n", &kelengkapan::tabel(b.dokumen)),
        None => a.uraian.to_owned(),
    }
}

/// The known id nearest to one that is not known, if it is near enough to be a slip.
pub fn mirip(id: &str) -> Option<&'static str> {
    let tertulis = id.trim().to_uppercase();
    // No id is that long; comparing would only take time.
    if tertulis.len() > 64 {
        return None;
    }
    let id = SEMUA.iter().map(|a| a.id);
    #[cfg(feature = "uraian")]
    let id = id.chain(super::belum_dibangun().iter().map(|b| b.id));
    id.map(|id| (jarak(&tertulis, &id.to_uppercase()), id))
        .min_by_key(|(jarak, _)| *jarak)
        .filter(|(jarak, id)| *jarak <= 2 || *jarak * 4 <= id.len())
        .map(|(_, id)| id)
}

/// Edit distance (insert, delete, replace).
fn jarak(a: &str, b: &str) -> usize {
    let b: Vec<char> = b.chars().collect();
    let mut baris: Vec<usize> = (0..=b.len()).collect();
    for (i, ca) in a.chars().enumerate() {
        let mut diagonal = i;
        let mut kiri = i + 1;
        for (cb, atas) in b.iter().zip(baris.iter_mut().skip(1)) {
            let ini = (diagonal + usize::from(ca != *cb)).min(*atas + 1).min(kiri + 1);
            diagonal = *atas;
            *atas = ini;
            kiri = ini;
        }
        if let Some(awal) = baris.first_mut() {
            *awal = i + 1;
        }
    }
    baris.last().copied().unwrap_or_default()
}

kunci! {
    katalog_baris = "katalog.baris" (id, tingkat, ringkas);
    katalog_rinci = "katalog.rinci" (cakupan, dasar, tanda);
    katalog_kepala = "katalog.kepala" (id, ringkas);
    katalog_kepala_rinci = "katalog.kepala-rinci" (tingkat, cakupan, dasar, tanda);
}

#[cfg(test)]
mod tests {
    use super::*;

    /// What a program without them says of final and DRAF must be what one with them says.
    #[test]
    fn yang_lanjutan_tidak_menentukan_final() {
        for a in LANJUTAN.iter().chain(KELUARGA).copied().flatten() {
            assert_ne!(a.tingkat, crate::ranah::Tingkat::Wajib, "{}", a.id);
        }
    }

    #[test]
    fn id_yang_mirip() {
        for (tertulis, mirip_) in [
            ("KSD-1O1", Some("KSD-101")),
            ("ksd 106", Some("KSD-106")),
            ("KSD-95O", Some("KSD-950")),
            ("KSD-500/PKS_KSDPK.sangsi", Some("KSD-500/PKS_KSDPK.sanksi")),
            ("KSD-500/PKS-KSDPK.sanksi", Some("KSD-500/PKS_KSDPK.sanksi")),
            ("halo", None),
            ("", None),
        ] {
            assert_eq!(mirip(tertulis), mirip_, "{tertulis}");
        }
        assert_eq!(jarak("kitten", "sitting"), 3);
        assert_eq!(jarak("", "abc"), 3);
    }

    #[test]
    fn penjelasan_berkepala() {
        let p = penjelasan("ksd-106").expect("ada");
        assert!(p.starts_with(
            "# KSD-106 · Pejabat yang menandatangani Perjanjian Kerja Sama memegang surat kuasa kepala daerah.\n\n\
             Tingkat: Wajib. Berlaku untuk: Perjanjian Kerja Sama dalam KSDD \
             dan KSDPK. Dasar: Pasal 2 ayat (2) PP 28/2018; Pasal 13 ayat (2) \
             PP 28/2018 (V).\n\n## Yang diperiksa\n"
        ));
        let kelengkapan = penjelasan("KSD-500/NK.komparisi").expect("ada");
        assert!(kelengkapan.contains("| `KSD-500/NK.komparisi` | Para Pihak | Wajib |"));
        assert!(!kelengkapan.contains("{tabel}"));
        assert_eq!(penjelasan("KSD-999"), None);
    }

    #[test]
    fn katalog_menyebut_setiap_aturan_sekali() {
        let katalog = daftar_teks();
        for a in SEMUA.iter() {
            let awal = format!("  {} · ", a.id);
            assert_eq!(katalog.lines().filter(|b| b.starts_with(&awal)).count(), 1, "{}", a.id);
        }
        for (_, kunci) in KELOMPOK {
            let judul = pesan::teks(kunci);
            assert_eq!(katalog.lines().filter(|b| *b == judul).count(), 1, "{judul}");
        }
    }
}
