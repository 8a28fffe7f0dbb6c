//! The engine: every call of docgen's verbs stands in this file.

use std::sync::{Arc, OnceLock};

use chrono::NaiveDate;
use docgen::amplop::{Amplop, urai_json};
use docgen::draf::{Draf, Pihak};
use docgen::ekspor;
use docgen::laporan::{Celah, Laporan};
use docgen::naskah::{Naskah, NaskahBernomor, nomori};
use docgen::profil::Profil;
use docgen::ranah::{JenisPihak, KelasKerjaSama, Tingkat};
use docgen::render::{HtmlBerlembar, LembarHtml, gaya_cetak, halaman_html, html_berlembar};
pub(crate) use docgen::sebutan::sebutan_pihak;
use docgen::teks::antarmuka::{self, kata, kata_isi};
use serde_json::Value;

use crate::peramban::{self, docx};

/// What follows from a draft: its naskah, its report and what the page shows of them.
///
/// Shared, because many parts of the page read it; equal only to itself, because comparing costs more than it spares.
#[derive(Debug, Clone)]
pub(crate) struct Hasil(Arc<Isi>);

/// The content of [`Hasil`].
#[derive(Debug)]
pub(crate) struct Isi {
    /// The naskah with its mark.
    pub(crate) naskah: Arc<NaskahBernomor>,
    /// The report.
    pub(crate) laporan: Laporan,
    /// The preview.
    pub(crate) html: Arc<HtmlBerlembar>,
    /// The style sheet of its page profile.
    pub(crate) gaya_cetak: Arc<str>,
    /// The questions of a foreign draft.
    pub(crate) luar: Option<Luar>,
}

/// What the second module asks of a foreign draft.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub(crate) struct Luar {
    /// The questions.
    pub(crate) formulir: Vec<Kelompok>,
    /// The languages in which words are asked: key and name.
    pub(crate) bahasa: Vec<(String, String)>,
}

/// A group of questions; see `docgen::luar::lembar`.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(crate) struct Kelompok {
    /// Code of the step.
    pub(crate) langkah: String,
    /// Its heading.
    pub(crate) judul: String,
    /// A sentence below it.
    pub(crate) arti: String,
    /// Paths of its fields.
    pub(crate) jalur: Vec<String>,
}

impl PartialEq for Hasil {
    fn eq(&self, lain: &Self) -> bool {
        Arc::ptr_eq(&self.0, &lain.0)
    }
}

impl std::ops::Deref for Hasil {
    type Target = Isi;
    fn deref(&self) -> &Isi {
        &self.0
    }
}

/// Drafts, checks and renders.
pub(crate) fn susun(draf: &Draf, hari_ini: NaiveDate) -> Hasil {
    let (naskah, laporan) = ekspor::susun_dan_periksa(draf, hari_ini);
    let (html, gaya_cetak) = (html_berlembar(&naskah), gaya_cetak(&naskah));
    let (naskah, html) = (Arc::new(naskah), Arc::new(html));
    Hasil(Arc::new(Isi { naskah, laporan, html, gaya_cetak: gaya_cetak.into(), luar: None }))
}

/// What stands of a foreign draft until the second module has answered.
pub(crate) fn menunggu() -> Hasil {
    luar_dari(&Value::Null)
}

/// Drafts, checks and renders a foreign draft, which only the second module can.
pub(crate) async fn susun_luar(draf: &Draf) -> Result<Hasil, String> {
    if !antarmuka::ada_luar() {
        docx::kata_luar().await?;
    }
    let isi = docx::lembar_luar(&Amplop::baru(draf.clone()).ke_json(), peramban::hari_ini()).await?;
    Ok(luar_dari(&urai_json(&isi).unwrap_or_default()))
}

fn luar_dari(isi: &Value) -> Hasil {
    let semua = |v: &'static str| isi.get(v).and_then(Value::as_array).into_iter().flatten();
    let kata = |v: Option<&Value>| v.and_then(Value::as_str).unwrap_or_default().to_owned();
    let deret = |v: Option<&Value>| -> Vec<String> {
        v.and_then(Value::as_array).into_iter().flatten().map(|k| kata(Some(k))).collect()
    };
    let mut laporan = Laporan::dari_kiriman(&kata(isi.get("laporan")), perbaiki_lanjutan);
    laporan.final_ = isi.get("final").and_then(Value::as_bool).unwrap_or_default();
    laporan.kosong = semua("kosong")
        .map(|c| Celah { label: kata(c.get(0)), jalur: kata(c.get(1)), nomor: None })
        .collect();
    let mut naskah = nomori(Naskah::default());
    naskah.draf = !laporan.final_;
    let lembar = semua("lembar").map(|l| LembarHtml {
        buka: kata(l.get("buka")),
        tutup: if kata(l.get("tutup")) == "</section>" { "</section>" } else { "</div>" },
        blok: deret(l.get("blok")),
    });
    let html = HtmlBerlembar { kepala: kata(isi.get("kepala")), lembar: lembar.collect() };
    let formulir = semua("formulir").map(|k| Kelompok {
        langkah: kata(k.get(0)),
        judul: kata(k.get(1)),
        arti: kata(k.get(2)),
        jalur: deret(k.get(3)),
    });
    let bahasa = semua("bahasa").map(|b| (kata(b.get(0)), kata(b.get(1)))).collect();
    let luar = Some(Luar { formulir: formulir.collect(), bahasa });
    let gaya_cetak = kata(isi.get("gaya")).into();
    Hasil(Arc::new(Isi { naskah: Arc::new(naskah), laporan, html: Arc::new(html), gaya_cetak, luar }))
}

/// Whether the partner of a draft is abroad, so that the second module composes it.
pub(crate) fn luar_negeri(draf: &Draf) -> bool {
    draf.kelas.pilihan().is_some_and(KelasKerjaSama::luar_negeri)
}

impl Hasil {
    /// The same with what the second module says of the draft.
    pub(crate) fn dengan(&self, lanjutan: &Laporan) -> Self {
        let mut laporan = self.laporan.clone();
        laporan.tambah(lanjutan);
        let (naskah, html) = (Arc::clone(&self.naskah), Arc::clone(&self.html));
        let (gaya_cetak, luar) = (Arc::clone(&self.gaya_cetak), self.luar.clone());
        Self(Arc::new(Isi { naskah, laporan, html, gaya_cetak, luar }))
    }
}

/// The report of the second module on a draft.
pub(crate) async fn periksa_lanjutan(draf: &Draf) -> Result<Laporan, String> {
    if RINGKAS.get().is_none() {
        let ringkas = docx::ringkas_aturan().await?;
        RINGKAS.get_or_init(|| urai_json(&ringkas).unwrap_or_default());
    }
    let kiriman = docx::periksa(&Amplop::baru(draf.clone()).ke_json(), peramban::hari_ini()).await?;
    Ok(Laporan::dari_kiriman(&kiriman, perbaiki_lanjutan))
}

/// The change that a finding of the second module offers. The module is there, because the finding came from it.
fn perbaiki_lanjutan(draf: &mut Draf, aturan: &str, pesan: &str) {
    let berkas = Amplop::baru(draf.clone()).ke_json();
    let baru = docx::perbaiki(&berkas, peramban::hari_ini(), aturan, pesan);
    if let Some(Ok(amplop)) = baru.map(|bita| Amplop::baca(&bita)) {
        *draf = amplop.draf;
    }
}

/// What the rules of the second module ask, by id; there once the module has looked at a draft.
static RINGKAS: OnceLock<Value> = OnceLock::new();

/// What a rule asks, in one sentence; empty while it is not known.
pub(crate) fn ringkas_aturan(id: &str) -> String {
    let luar = || RINGKAS.get().and_then(|r| Some(r.get(id)?.as_str()?.to_owned()));
    let sendiri = docgen::aturan::cari(id).map(docgen::aturan::Aturan::ringkas);
    sendiri.or_else(luar).unwrap_or_default()
}

/// The partners of a draft in a few words: every party but the first region.
pub(crate) fn nama_mitra(draf: &Draf) -> String {
    let daerah =
        draf.pihak.iter().position(|p| p.jenis.pilihan().is_some_and(JenisPihak::daerah)).unwrap_or(0);
    let mitra = draf.pihak.iter().enumerate().filter(|(i, p)| *i != daerah && !p.nama.trim().is_empty());
    mitra.map(|(_, p)| p.nama.trim()).collect::<Vec<_>>().join(", ")
}

/// Findings of the level Wajib that no waiver lifts.
pub(crate) fn wajib_terbuka(laporan: &Laporan) -> usize {
    laporan.temuan.iter().filter(|t| t.tingkat == Tingkat::Wajib && t.pengecualian.is_none()).count()
}

/// The working copy: DOCX with the draft inside.
pub(crate) async fn salinan_kerja(amplop: &Amplop, hari_ini: NaiveDate) -> Result<Vec<u8>, String> {
    docx::salinan_kerja(&amplop.ke_json(), hari_ini).await
}

/// The working copy with the findings as comments of Word.
pub(crate) async fn salinan_berkomentar(amplop: &Amplop, hari_ini: NaiveDate) -> Result<Vec<u8>, String> {
    docx::salinan_berkomentar(&amplop.ke_json(), hari_ini).await
}

/// The sheet for the meeting of the TKKSD.
pub(crate) async fn telaah(amplop: &Amplop, hari_ini: NaiveDate) -> Result<Vec<u8>, String> {
    docx::telaah(&amplop.ke_json(), hari_ini).await
}

/// The copy for the partner: DOCX with nothing inside.
pub(crate) async fn untuk_mitra(amplop: &Amplop, hari_ini: NaiveDate) -> Result<Vec<u8>, String> {
    docx::untuk_mitra(&amplop.ke_json(), hari_ini).await
}

/// What differs between two draft files of one draft, as HTML to read.
pub(crate) async fn beda_versi(kini: &[u8], versi: &[u8]) -> Result<String, String> {
    docx::beda_versi(kini, versi).await
}

/// What differs between the files of one's own draft and a colleague's, as HTML with choices.
pub(crate) async fn banding(sendiri: &[u8], lain: &[u8], cuplikan: &[String]) -> Result<String, String> {
    docx::banding(sendiri, lain, cuplikan).await
}

/// The draft made of both by the choices.
pub(crate) async fn gabung(
    sendiri: &[u8],
    lain: &[u8],
    cuplikan: &[String],
    pilihan: &str,
) -> Result<Amplop, String> {
    let bita = docx::gabung(sendiri, lain, cuplikan, pilihan).await?;
    Amplop::baca(&bita).map_err(|g| g.to_string())
}

/// The questions at a hand-over of a draft, as HTML.
pub(crate) async fn tanya_serah(amplop: &Amplop, nama: &str) -> Result<String, String> {
    docx::tanya_serah(&amplop.ke_json(), nama).await
}

/// The draft with a hand-over noted, by the answers.
pub(crate) async fn serahkan(amplop: &Amplop, jawaban: &str) -> Result<Amplop, String> {
    let bita = docx::serahkan(&amplop.ke_json(), &peramban::sekarang(), jawaban).await?;
    Amplop::baca(&bita).map_err(|g| g.to_string())
}

/// A backup of all texts that are stored, and of the profile.
pub(crate) async fn buat_cadangan(
    semua: &[(String, String)],
    profil: Option<&str>,
) -> Result<Vec<u8>, String> {
    docx::buat_cadangan(semua, profil, peramban::hari_ini(), &peramban::sekarang()).await
}

/// What restoring a backup would do, as HTML with choices.
pub(crate) async fn periksa_cadangan(
    cadangan: &[u8],
    semua: &[(String, String)],
    profil: &Profil,
) -> Result<String, String> {
    docx::periksa_cadangan(cadangan, semua, &profil_ke_json(profil)).await
}

/// The profile to store by the answers.
pub(crate) async fn profil_cadangan(
    cadangan: &[u8],
    profil: &Profil,
    jawaban: &str,
) -> Result<Option<Profil>, String> {
    let baru = docx::profil_cadangan(cadangan, &profil_ke_json(profil), jawaban).await?;
    Ok(baru.and_then(|b| Profil::baca(b.as_bytes()).ok()))
}

/// The drafts to store by the answers.
pub(crate) async fn pulihkan_cadangan(
    cadangan: &[u8],
    semua: &[(String, String)],
    jawaban: &str,
) -> Result<Vec<Amplop>, String> {
    let semua = docx::pulihkan_cadangan(cadangan, semua, jawaban).await?;
    Ok(semua.iter().filter_map(|b| Amplop::baca(b.as_bytes()).ok()).collect())
}

/// The router as HTML: the next question or the decision.
pub(crate) async fn pemilih(kueri: &str) -> Result<String, String> {
    docx::pemilih(kueri).await
}

/// The draft that the answers of the router begin, if they do.
pub(crate) async fn draf_awal(kueri: &str) -> Result<Option<Draf>, String> {
    let bita = docx::draf_awal(kueri).await?;
    Ok(bita.and_then(|b| Amplop::baca(&b).ok()).map(|a| a.draf))
}

/// The help as HTML: its start, or the rule of an id.
pub(crate) async fn bantuan(id: Option<&str>) -> Result<String, String> {
    docx::bantuan(id).await
}

/// The naskah as a page of its own.
pub(crate) async fn halaman(amplop: &Amplop, hasil: &Hasil) -> Result<Vec<u8>, String> {
    if luar_negeri(&amplop.draf) {
        return docx::halaman(&amplop.ke_json(), peramban::hari_ini()).await;
    }
    Ok(halaman_html(&hasil.naskah).into_bytes())
}

/// The stages of a foreign draft as HTML.
pub(crate) async fn tahapan(draf: &Draf) -> Result<String, String> {
    docx::tahapan(&Amplop::baru(draf.clone()).ke_json(), peramban::hari_ini()).await
}

/// A foreign draft that keeps what its present paper says as signed or sent today.
pub(crate) async fn tetapkan(draf: &Draf) -> Result<Draf, String> {
    let bita = docx::tetapkan(&Amplop::baru(draf.clone()).ke_json(), peramban::hari_ini()).await?;
    Amplop::baca(&bita).map(|a| a.draf).map_err(|g| g.to_string())
}

/// What was edited in Word in a file, as HTML; empty when nothing was.
pub(crate) async fn suntingan(bita: &[u8]) -> Result<String, String> {
    if bita.starts_with(b"PK") { docx::suntingan(bita).await } else { Ok(String::new()) }
}

/// The draft in a file: a draft file, or a DOCX made here.
pub(crate) async fn baca_berkas(mut bita: Vec<u8>) -> Result<Amplop, String> {
    if bita.starts_with(b"PK") {
        bita = docx::buka(&bita).await?;
    }
    Amplop::baca(&bita).map_err(|g| g.to_string())
}

/// The region and its partner, as every draft begins.
pub(crate) fn dua_pihak(draf: &mut Draf) {
    for id in ["p1", "p2"] {
        draf.pihak.push(Pihak { id: id.to_owned(), ..Pihak::default() });
    }
}

/// A PKS under a Kesepakatan Bersama, and what was taken over, in words.
pub(crate) fn pks_dari_kb(kb: &Draf) -> (Draf, String) {
    let hasil = docgen::turunan::pks_dari_kb(kb);
    let (diambil, ditinggal) = (hasil.diambil.len().to_string(), hasil.ditinggal.len().to_string());
    (hasil.draf, kata_isi("beranda.pks_dibuat", &[("diambil", &diambil), ("ditinggal", &ditinggal)]))
}

/// A copy of a draft for another naskah, and a word about it.
pub(crate) fn salinan(draf: &Draf) -> (Draf, String) {
    (docgen::turunan::salinan(draf), kata("beranda.digandakan").to_owned())
}

/// The profile file.
pub(crate) fn profil_ke_json(profil: &Profil) -> String {
    String::from_utf8(profil.ke_json()).unwrap_or_default()
}
