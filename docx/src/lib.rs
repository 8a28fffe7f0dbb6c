//! DOCX and the rules that warn and advise, with the explanations of all, in the browser: the second module of the page, fetched once it is needed.
//!
//! Only files cross the border between the two modules: a draft file goes in, a DOCX comes out, and the other way round.
//! The naskah is composed here again from the same draft by the same engine, so that the page and the command line give
//! the same bytes.

use chrono::NaiveDate;
use docgen::amplop::Amplop;
use docgen::cadangan::{self, Pembuat, Tersimpan};
use docgen::draf::Draf;
use docgen::penentu::Jawaban;
use docgen::profil::Profil;
use docgen::ranah::Tanggal;
use docgen::{banding, ekspor};
use wasm_bindgen::prelude::wasm_bindgen;

/// The working copy: DOCX with the draft inside. `hari_ini` is written `2026-11-21`.
///
/// # Errors
/// A sentence to show when the draft cannot be read or the DOCX fails its own check.
#[wasm_bindgen]
pub fn salinan_kerja(berkas_draf: &[u8], hari_ini: &str) -> Result<Vec<u8>, String> {
    let amplop = baca(berkas_draf)?;
    let (naskah, _) = ekspor::susun_dan_periksa(&amplop.draf, tanggal(hari_ini));
    ekspor::salinan_kerja(&naskah, &amplop).map_err(|g| g.to_string())
}

/// The working copy with the findings as Word comments beside the paragraphs that they concern.
///
/// # Errors
/// A sentence to show when the draft cannot be read or the DOCX fails its own check.
#[wasm_bindgen]
pub fn salinan_kerja_berkomentar(berkas_draf: &[u8], hari_ini: &str) -> Result<Vec<u8>, String> {
    let amplop = baca(berkas_draf)?;
    let (naskah, laporan) = ekspor::susun_dan_periksa(&amplop.draf, tanggal(hari_ini));
    ekspor::salinan_kerja_berkomentar(&naskah, &laporan, &amplop).map_err(|g| g.to_string())
}

/// The *lembar telaah* for the meeting of the TKKSD: the report on two pages.
///
/// # Errors
/// A sentence to show when the draft cannot be read or the DOCX fails its own check.
#[wasm_bindgen]
pub fn telaah(berkas_draf: &[u8], hari_ini: &str) -> Result<Vec<u8>, String> {
    let amplop = baca(berkas_draf)?;
    ekspor::telaah(&amplop.draf, tanggal(hari_ini)).map_err(|g| g.to_string())
}

/// The copy for the partner: DOCX with nothing inside; abroad the partner is named first in it.
///
/// # Errors
/// A sentence to show when the draft cannot be read or the DOCX fails its own check.
#[wasm_bindgen]
pub fn untuk_mitra(berkas_draf: &[u8], hari_ini: &str) -> Result<Vec<u8>, String> {
    let amplop = baca(berkas_draf)?;
    let (naskah, _) = ekspor::susun_untuk_mitra(&amplop.draf, tanggal(hari_ini));
    ekspor::untuk_mitra(&naskah).map_err(|g| g.to_string())
}

/// Counts only for a naskah without a date, which is never final; see [`ekspor::susun_dan_periksa`].
fn tanggal(hari_ini: &str) -> NaiveDate {
    hari_ini.parse().unwrap_or_default()
}

/// The draft file inside a working copy.
///
/// # Errors
/// A sentence to show when the file carries no draft.
#[wasm_bindgen]
pub fn buka(docx: &[u8]) -> Result<Vec<u8>, String> {
    docgen::buka(docx).map(|amplop| amplop.ke_json()).map_err(|g| g.to_string())
}

/// What each rule asks, in one sentence: a JSON object by id.
#[wasm_bindgen]
pub fn ringkas_aturan() -> String {
    docgen::laporan::ringkas_aturan()
}

/// The router as HTML: the next question or the decision of the answers in an address.
#[wasm_bindgen]
pub fn pemilih(kueri: &str) -> String {
    docgen::pemilih::html(&Jawaban::dari_kueri(kueri))
}

/// The draft file that the answers in an address begin; nothing when they do not lead to a naskah.
#[wasm_bindgen]
pub fn draf_awal(kueri: &str) -> Option<Vec<u8>> {
    Some(Amplop::baru(docgen::penentu::draf_awal(&Jawaban::dari_kueri(kueri))?).ke_json())
}

/// The words of the fields and of the choices of foreign naskah, which the page does not hold; it hands them to
/// [`docgen::teks::antarmuka::tambah_luar`].
#[wasm_bindgen]
pub fn kata_luar() -> Vec<String> {
    let (bidang, pilihan) = docgen::teks::antarmuka::luar();
    vec![bidang.to_owned(), pilihan.to_owned()]
}

/// What the page shows of a foreign draft file: a JSON object, see [`docgen::luar::lembar`].
///
/// # Errors
/// A sentence to show when the draft cannot be read.
#[wasm_bindgen]
pub fn lembar_luar(berkas_draf: &[u8], hari_ini: &str) -> Result<String, String> {
    Ok(docgen::luar::lembar::lembar(&baca(berkas_draf)?.draf, tanggal(hari_ini)))
}

/// The naskah of a draft file as a page of its own.
///
/// # Errors
/// A sentence to show when the draft cannot be read.
#[wasm_bindgen]
pub fn halaman(berkas_draf: &[u8], hari_ini: &str) -> Result<Vec<u8>, String> {
    let (naskah, _) = ekspor::susun_dan_periksa(&baca(berkas_draf)?.draf, tanggal(hari_ini));
    Ok(docgen::render::halaman_html(&naskah).into_bytes())
}

/// The stages of a foreign draft file as HTML.
///
/// # Errors
/// A sentence to show when the draft cannot be read.
#[wasm_bindgen]
pub fn tahapan(berkas_draf: &[u8], hari_ini: &str) -> Result<String, String> {
    Ok(docgen::luar::html_tahapan(&baca(berkas_draf)?.draf, tanggal(hari_ini)))
}

/// The foreign draft file that keeps what its present paper says, as signed or sent on that day; the same where no paper
/// has been chosen.
///
/// # Errors
/// A sentence to show when the draft cannot be read.
#[wasm_bindgen]
pub fn tetapkan(berkas_draf: &[u8], hari_ini: &str) -> Result<Vec<u8>, String> {
    let amplop = baca(berkas_draf)?;
    let (dokumen, hari_ini) = (amplop.draf.dokumen.pilihan(), Tanggal::dari(tanggal(hari_ini)));
    let (Some(dokumen), Some(hari_ini)) = (dokumen, hari_ini) else { return Ok(amplop.ke_json()) };
    let draf = docgen::luar::tetapkan(&amplop.draf, dokumen, hari_ini);
    Ok(Amplop { draf, ..amplop }.ke_json())
}

/// The help as HTML: its start, or the rule of an id.
#[wasm_bindgen]
pub fn bantuan(id: Option<String>) -> String {
    id.map_or_else(docgen::bantuan::html, |id| docgen::bantuan::html_aturan(&id))
}

/// The report on a draft file, with the rules that the page does not hold, in the form of [`docgen::laporan`].
///
/// # Errors
/// A sentence to show when the draft cannot be read.
#[wasm_bindgen]
pub fn periksa(berkas_draf: &[u8], hari_ini: &str) -> Result<String, String> {
    let amplop = baca(berkas_draf)?;
    Ok(ekspor::susun_dan_periksa(&amplop.draf, tanggal(hari_ini)).1.kemas())
}

/// The draft file as the change of a finding makes it; `None` when there is no such finding any more.
#[wasm_bindgen]
pub fn perbaiki(berkas_draf: &[u8], hari_ini: &str, aturan: &str, pesan: &str) -> Option<Vec<u8>> {
    let amplop = Amplop::baca(berkas_draf).ok()?;
    let (_, laporan) = ekspor::susun_dan_periksa(&amplop.draf, tanggal(hari_ini));
    let draf = laporan.perbaiki(&amplop.draf, aturan, pesan)?;
    Some(Amplop { draf, ..amplop }.ke_json())
}

/// What differs between the present draft file and an earlier one, as HTML to read.
///
/// # Errors
/// A sentence to show when one of them cannot be read.
#[wasm_bindgen]
pub fn beda_versi(kini: &[u8], versi: &[u8]) -> Result<String, String> {
    Ok(banding::html_versi(&baca(kini)?.draf, &baca(versi)?.draf))
}

/// What differs between one's own draft file and that of a colleague, as HTML with a choice for each difference.
///
/// `cuplikan` are earlier draft files, in which the common base may be found; what cannot be read among them is none.
///
/// # Errors
/// A sentence to show when one of the two cannot be read.
#[wasm_bindgen]
pub fn banding_draf(sendiri: &[u8], lain: &[u8], cuplikan: Vec<String>) -> Result<String, String> {
    Ok(banding::html(&baca(sendiri)?, &baca(lain)?, &draf_dari(cuplikan)))
}

/// The draft file made of both; `pilihan` is a JSON object of the choices, name and value of each radio button.
///
/// # Errors
/// A sentence to show when a file cannot be read or a choice does not fit.
#[wasm_bindgen]
pub fn gabung_draf(
    sendiri: &[u8],
    lain: &[u8],
    cuplikan: Vec<String>,
    pilihan: &str,
) -> Result<Vec<u8>, String> {
    let pilihan = docgen::amplop::urai_json(pilihan).unwrap_or_default();
    let hasil = banding::gabung_json(&baca(sendiri)?, &baca(lain)?, &draf_dari(cuplikan), &pilihan);
    hasil.map(|amplop| amplop.ke_json()).map_err(|g| g.to_string())
}

/// The questions at a hand-over of a draft file, as HTML; `nama` is offered as the answer to who.
///
/// # Errors
/// A sentence to show when the file cannot be read.
#[wasm_bindgen]
pub fn tanya_serah(berkas_draf: &[u8], nama: &str) -> Result<String, String> {
    Ok(banding::html_serah(&baca(berkas_draf)?.riwayat, nama))
}

/// The draft file with a hand-over noted; `jawaban` is a JSON object with `oleh` and `tahap`, `waktu` a moment (ISO 8601).
///
/// # Errors
/// A sentence to show when it cannot be read.
#[wasm_bindgen]
pub fn serahkan(berkas_draf: &[u8], waktu: &str, jawaban: &str) -> Result<Vec<u8>, String> {
    let mut amplop = baca(berkas_draf)?;
    let jawaban = docgen::amplop::urai_json(jawaban).unwrap_or_default();
    let kata = |kunci: &str| jawaban[kunci].as_str().unwrap_or_default();
    amplop.serahkan(kata("oleh"), waktu, kata("tahap"));
    Ok(amplop.ke_json())
}

/// A backup of everything that is stored: the texts of the drafts with their ids, and the profile file; a text that is no
/// readable draft goes along byte for byte. `waktu` is a moment (ISO 8601), `hari_ini` its day.
///
/// # Errors
/// A sentence to show when two drafts have one id, or the backup grows beyond what can be read back.
#[wasm_bindgen]
#[expect(clippy::needless_pass_by_value, reason = "what crosses the border is owned")]
pub fn buat_cadangan(
    draf: Vec<String>,
    id: Vec<String>,
    profil: Option<String>,
    waktu: &str,
    hari_ini: &str,
) -> Result<Vec<u8>, String> {
    let program = concat!("naskah ", env!("CARGO_PKG_VERSION"));
    let mut pembuat = Pembuat::baru(program, waktu, tanggal(hari_ini));
    for (berkas, id) in draf.iter().zip(id) {
        let hasil = match Amplop::baca(berkas.as_bytes()) {
            Ok(amplop) => pembuat.tambah(&Amplop { id: Some(id), ..amplop }),
            Err(_) => pembuat.tambah_mentah(&id, berkas.as_bytes()),
        };
        hasil.map_err(|g| g.to_string())?;
    }
    if let Some(profil) = profil.and_then(|p| Profil::baca(p.as_bytes()).ok()) {
        pembuat.profil(&profil).map_err(|g| g.to_string())?;
    }
    pembuat.selesai().map_err(|g| g.to_string())
}

/// What restoring a backup would do, as HTML with choices; `draf`, `id` and `profil` (empty: none) are what is stored.
///
/// # Errors
/// A sentence to show when the file is no backup.
#[wasm_bindgen]
pub fn periksa_cadangan(
    cadangan: &[u8],
    draf: Vec<String>,
    id: Vec<String>,
    profil: &str,
) -> Result<String, String> {
    let isi = cadangan::baca(cadangan).map_err(|g| g.to_string())?;
    let ada = tersimpan(draf, id);
    Ok(cadangan::html(&isi, &pinjam(&ada), &profil_dari(profil)))
}

/// The profile file to store by the answers; nothing when the stored one stays.
///
/// # Errors
/// A sentence to show when the file is no backup.
#[wasm_bindgen]
pub fn profil_cadangan(cadangan: &[u8], profil: &str, jawaban: &str) -> Result<Option<String>, String> {
    let isi = cadangan::baca(cadangan).map_err(|g| g.to_string())?;
    let jawaban = docgen::amplop::urai_json(jawaban).unwrap_or_default();
    let hasil = cadangan::pulihkan_profil(&isi, &profil_dari(profil), &jawaban);
    Ok(hasil.and_then(|p| String::from_utf8(p.ke_json()).ok()))
}

/// What was edited in Word after the export, as HTML; empty when nothing was.
///
/// # Errors
/// A sentence to show when the file carries no draft or its body cannot be read.
#[wasm_bindgen]
pub fn suntingan(docx: &[u8]) -> Result<String, String> {
    let terbuka = docgen::suntingan::buka_suntingan(docx).map_err(|g| g.to_string())?;
    Ok(docgen::suntingan::html(&terbuka))
}

/// The draft files to store by the answers: one that bears an id takes the place of that draft or is new, one without an
/// id is new.
///
/// # Errors
/// A sentence to show when the file is no backup.
#[wasm_bindgen]
pub fn pulihkan_cadangan(
    cadangan: &[u8],
    draf: Vec<String>,
    id: Vec<String>,
    jawaban: &str,
) -> Result<Vec<String>, String> {
    let isi = cadangan::baca(cadangan).map_err(|g| g.to_string())?;
    let ada = tersimpan(draf, id);
    let jawaban = docgen::amplop::urai_json(jawaban).unwrap_or_default();
    let semua = cadangan::pulihkan(&isi, &pinjam(&ada), &jawaban);
    Ok(semua.iter().filter_map(|a| String::from_utf8(a.ke_json()).ok()).collect())
}

/// A profile file; one that cannot be read is none.
fn profil_dari(berkas: &str) -> Profil {
    Profil::baca(berkas.as_bytes()).unwrap_or_default()
}

/// The stored drafts that can be read, by their ids.
fn tersimpan(draf: Vec<String>, id: Vec<String>) -> Vec<(String, Amplop)> {
    id.into_iter().zip(draf).filter_map(|(id, berkas)| Some((id, baca(berkas.as_bytes()).ok()?))).collect()
}

fn pinjam(ada: &[(String, Amplop)]) -> Vec<Tersimpan<'_>> {
    ada.iter().map(|(id, amplop)| Tersimpan { id, amplop, cuplikan: &[] }).collect()
}

fn baca(berkas: &[u8]) -> Result<Amplop, String> {
    Amplop::baca(berkas).map_err(|g| g.to_string())
}

fn draf_dari(berkas: Vec<String>) -> Vec<Draf> {
    berkas.into_iter().filter_map(|b| Some(baca(b.as_bytes()).ok()?.draf)).collect()
}

#[cfg(test)]
mod tests {
    use super::*;

    const HARI_INI: &str = "2026-11-21";

    #[test]
    fn the_same_bytes_as_without_the_border() {
        for contoh in docgen::contoh::daftar() {
            let amplop = Amplop {
                id: Some("d1".to_owned()),
                revisi: Some(3),
                aplikasi: Some("naskah".to_owned()),
                ..Amplop::baru(docgen::contoh::draf(contoh.id).unwrap())
            };
            let (naskah, _) = ekspor::susun_dan_periksa(&amplop.draf, tanggal(HARI_INI));
            let berkas = amplop.ke_json();
            let kerja = salinan_kerja(&berkas, HARI_INI).unwrap();
            assert!(kerja == ekspor::salinan_kerja(&naskah, &amplop).unwrap(), "{}", contoh.id);
            let (milik_mitra, _) = ekspor::susun_untuk_mitra(&amplop.draf, tanggal(HARI_INI));
            assert!(untuk_mitra(&berkas, HARI_INI).unwrap() == ekspor::untuk_mitra(&milik_mitra).unwrap());
            // Abroad each side is named first in its own copy.
            let asing = amplop.draf.kelas.pilihan().is_some_and(docgen::ranah::KelasKerjaSama::luar_negeri);
            assert!(asing || milik_mitra == naskah, "{}", contoh.id);
            let (_, laporan) = ekspor::susun_dan_periksa(&amplop.draf, tanggal(HARI_INI));
            let berkomentar = ekspor::salinan_kerja_berkomentar(&naskah, &laporan, &amplop).unwrap();
            assert!(salinan_kerja_berkomentar(&berkas, HARI_INI).unwrap() == berkomentar);
            let lembar = ekspor::telaah(&amplop.draf, tanggal(HARI_INI)).unwrap();
            assert!(telaah(&berkas, HARI_INI).unwrap() == lembar);
            // What comes back is the draft, with the note of its export.
            let pulang = Amplop::baca(&buka(&kerja).unwrap()).unwrap();
            assert_eq!((&pulang.draf, &pulang.id, pulang.revisi), (&amplop.draf, &amplop.id, amplop.revisi));
            assert!(pulang.teks_terakhir.is_some(), "{}", contoh.id);
        }
    }

    #[test]
    fn a_finding_is_mended_across_the_border() {
        let mut draf = docgen::contoh::draf("sampah-pks-ksdd").unwrap();
        draf.rangkap = 1.into();
        let berkas = Amplop::baru(draf.clone()).ke_json();
        let (_, laporan) = ekspor::susun_dan_periksa(&draf, tanggal(HARI_INI));
        let t = laporan.temuan.iter().find(|t| t.id == "KSD-804").unwrap();
        assert!(periksa(&berkas, HARI_INI).unwrap().contains(&t.pesan));
        let baru = Amplop::baca(&perbaiki(&berkas, HARI_INI, t.id, &t.pesan).unwrap()).unwrap().draf;
        assert_eq!(baru, t.perbaikan.as_ref().unwrap().terapkan(&draf));
        assert_eq!(perbaiki(&berkas, HARI_INI, t.id, "yang lain"), None);
        assert!(periksa(b"{}", HARI_INI).is_err());
    }

    #[test]
    fn two_desks_meet_in_one_file() {
        let mut a = Amplop {
            id: Some("d1".to_owned()),
            ..Amplop::baru(docgen::contoh::draf("sampah-pks-ksdd").unwrap())
        };
        let dasar = serahkan(
            &a.ke_json(),
            "2026-11-21T08:00:00Z",
            r#"{"oleh":"Bagian Kerja Sama","tahap":"disusun"}"#,
        )
        .unwrap();
        let tanya = tanya_serah(&dasar, "Bagian Hukum").unwrap();
        assert!(tanya.contains("21 November 2026: Bagian Kerja Sama, disusun"), "{tanya}");
        assert!(serahkan(b"{", "", "").is_err() && tanya_serah(b"", "").is_err());
        let mut b = Amplop::baca(&dasar).unwrap();
        a.clone_from(&b);
        a.draf.judul.push_str(" satu");
        b.draf.tempat.push_str(" dua");
        let (a, b) = (a.ke_json(), b.ke_json());
        let h = banding_draf(&a, &b, Vec::new()).unwrap();
        assert!(h.contains("value=\"lain\" checked") && h.contains("value=\"sendiri\" checked"), "{h}");
        let satu = Amplop::baca(&gabung_draf(&a, &b, Vec::new(), "{}").unwrap()).unwrap();
        assert!(satu.draf.judul.ends_with(" satu") && satu.draf.tempat.ends_with(" dua"));
        let kunci = h.split("name=\"").nth(1).unwrap().split('"').next().unwrap();
        let pilihan = format!("{{\"{kunci}\":\"lain\"}}");
        assert!(gabung_draf(&a, &b, vec!["{".to_owned()], &pilihan).is_ok());
        assert!(gabung_draf(&a, &b, Vec::new(), "{\"x\":\"lain\"}").unwrap_err().ends_with('.'));
        assert!(beda_versi(&a, &b).unwrap().contains("<dt>Sekarang</dt>"));
        assert!(beda_versi(&a, b"{").is_err());
    }

    #[test]
    fn a_backup_goes_out_and_comes_back() {
        let satu = Amplop {
            id: Some("a".to_owned()),
            ..Amplop::baru(docgen::contoh::draf("hampir-kosong").unwrap())
        };
        let teks = |a: &Amplop| String::from_utf8(a.ke_json()).unwrap();
        let (draf, id) = (vec![teks(&satu), "{".to_owned()], vec!["a".to_owned(), "rusak".to_owned()]);
        let zip = buat_cadangan(draf, id, None, "2026-11-21T08:00:00Z", HARI_INI).unwrap();
        assert!(periksa_cadangan(&zip, Vec::new(), Vec::new(), "").unwrap().contains("Draf baru: 1."));
        let semua = pulihkan_cadangan(&zip, Vec::new(), Vec::new(), "{}").unwrap();
        assert_eq!(Amplop::baca(semua[0].as_bytes()).unwrap().id.as_deref(), Some("a"));
        // The same is not stored again; another version is asked about.
        assert!(pulihkan_cadangan(&zip, vec![teks(&satu)], vec!["a".to_owned()], "{}").unwrap().is_empty());
        let mut lain = satu.clone();
        lain.draf.judul.push('!');
        let h = periksa_cadangan(&zip, vec![teks(&lain)], vec!["a".to_owned()], "").unwrap();
        assert!(h.contains("name=\"0\""), "{h}");
        assert!(periksa_cadangan(b"PK", Vec::new(), Vec::new(), "").unwrap_err().ends_with('.'));
    }

    #[test]
    fn the_router_asks_and_begins_a_draft() {
        assert!(pemilih("").contains("name=\"jawaban\""));
        let abroad = draf_awal("mitra=luar_negeri&bentuk=pemerintah_daerah&untuk=objek_lain").unwrap();
        assert!(Amplop::baca(&abroad).unwrap().draf.kelas.adalah(docgen::ranah::KelasKerjaSama::Ksdpl));
        assert_eq!(draf_awal("mitra=desa"), None);
    }

    #[test]
    fn the_help_starts_and_explains() {
        assert!(bantuan(None).contains("#/bantuan/KSD-804"));
        assert!(bantuan(Some("ksd-804".to_owned())).contains("<h2>Yang diperiksa</h2>"));
    }

    #[test]
    fn the_words_of_foreign_naskah_go_out() {
        let kata = kata_luar();
        assert_eq!(kata.len(), 2);
        let ada = |n: usize, depan: &str| kata[n].lines().any(|b| b.starts_with(depan));
        assert!(ada(0, "LuarNegeri.jalur = ") && ada(1, "JalurLuarNegeri.kembar = "));
        assert!(!ada(0, "JalurLuarNegeri.") && !ada(1, "LuarNegeri."));
    }

    #[test]
    fn the_day_is_read_as_it_is_written() {
        assert_eq!(tanggal(HARI_INI), NaiveDate::from_ymd_opt(2026, 11, 21).unwrap());
        let hari = NaiveDate::from_ymd_opt(987, 1, 2).unwrap();
        assert_eq!(tanggal(&hari.to_string()), hari);
    }

    #[test]
    fn refusals_are_sentences() {
        assert!(buka(b"PK").unwrap_err().ends_with('.'));
        assert!(salinan_kerja(b"{", HARI_INI).unwrap_err().ends_with('.'));
        assert!(untuk_mitra(b"", HARI_INI).unwrap_err().ends_with('.'));
        assert!(salinan_kerja_berkomentar(b"", HARI_INI).unwrap_err().ends_with('.'));
        assert!(telaah(b"", HARI_INI).unwrap_err().ends_with('.'));
    }
}
