//! The restore plan as a piece of HTML for the page, and what is stored once the officer has decided.
//!
//! As with the comparison of two versions, the page knows nothing of backups: it shows the piece and sends the values of
//! the radio buttons back, the index of a draft by its name.

use std::fmt::Write as _;

use serde_json::Value;

use super::baca::IsiCadangan;
use super::rencana::{Keadaan, Langkah, Tersimpan, Usul, rencana};
use crate::amplop::Amplop;
use crate::aturan::Pesan;
use crate::aturan::pesan::kunci;
use crate::banding::html_beda;
use crate::profil::Profil;
use crate::render::aman;

/// The name of the question about the profile.
const PROFIL: &str = "profil";

/// A code in the answers and its words.
type Pilihan = (&'static str, fn() -> Pesan);

/// What may be done with a draft of a backup, with its code in the answers.
const PILIHAN: [Pilihan; 3] = [("biarkan", biarkan), ("ambil", ambil), ("salin", salin)];

/// The plan: what is wrong with the backup, what would be stored, and a choice for each draft that differs and for the
/// profile when it is another than the stored one.
pub fn html(isi: &IsiCadangan, tersimpan: &[Tersimpan<'_>], profil: &Profil) -> String {
    let langkah = rencana(&isi.draf, tersimpan);
    let banyak = |cocok: fn(Keadaan) -> bool| langkah.iter().filter(|l| cocok(l.keadaan)).count();
    let baru = banyak(|k| matches!(k, Keadaan::Baru | Keadaan::BaruTanpaId));
    let sama = banyak(|k| matches!(k, Keadaan::Sama | Keadaan::BedaCatatan));
    let mut h = format!("<p>{}</p>", aman(&ringkas(baru, sama, langkah.len() - baru - sama).kalimat()));
    if !isi.kesalahan.is_empty() {
        let _ = write!(h, "<p class=\"galat\">{}</p><ul>", aman(&cacat(isi.kesalahan.len()).kalimat()));
        for k in &isi.kesalahan {
            let _ = write!(h, "<li>{}</li>", aman(k));
        }
        h.push_str("</ul>");
    }
    h.push_str("<ol class=\"daftar-beda\">");
    for l in langkah.iter().filter(|l| ditanya(l)) {
        let Some(d) = isi.draf.get(l.indeks) else { continue };
        let judul = match d.amplop.draf.judul.trim() {
            "" => tanpa_judul().kalimat(),
            judul => judul.to_owned(),
        };
        let _ = write!(
            h,
            "<li><fieldset class=\"bidang\"><legend>{}</legend><p class=\"petunjuk\">{}</p>",
            aman(&judul),
            aman(&keadaan(l.keadaan).kalimat())
        );
        tulis_pilihan(&mut h, &l.indeks.to_string(), &PILIHAN, bawaan(l));
        let _ = write!(h, "<details><summary>{}</summary>", aman(&beda(l.beda.len()).kalimat()));
        html_beda(&mut h, &l.beda, &tersimpan_kata(), &cadangan_kata());
        h.push_str("</details></fieldset></li>");
    }
    if isi.profil.as_ref().is_some_and(|p| p != profil) {
        let _ =
            write!(h, "<li><fieldset class=\"bidang\"><legend>{}</legend>", aman(&judul_profil().kalimat()));
        tulis_pilihan(&mut h, PROFIL, &PILIHAN[..2], bawaan_profil(profil));
        h.push_str("</fieldset></li>");
    }
    h.push_str("</ol>");
    h
}

/// Radio buttons of one question.
fn tulis_pilihan(h: &mut String, nama: &str, pilihan: &[Pilihan], terpilih: &str) {
    for (kode, kata) in pilihan {
        let id = format!("pulih-{nama}-{kode}");
        let _ = write!(
            h,
            "<div class=\"pilihan\"><input type=\"radio\" id=\"{id}\" name=\"{nama}\" value=\"{kode}\"{}>\
             <label for=\"{id}\">{}</label></div>",
            if *kode == terpilih { " checked" } else { "" },
            aman(&kata().kalimat()),
        );
    }
}

/// An empty profile is filled, another one is left.
fn bawaan_profil(tersimpan: &Profil) -> &'static str {
    if *tersimpan == Profil::default() { "ambil" } else { "biarkan" }
}

/// The profile to store by the answers of [`html`]; none when the stored one stays.
pub fn pulihkan_profil<'a>(isi: &'a IsiCadangan, tersimpan: &Profil, jawaban: &Value) -> Option<&'a Profil> {
    let kode = jawaban.get(PROFIL).and_then(Value::as_str).unwrap_or(bawaan_profil(tersimpan));
    isi.profil.as_ref().filter(|p| *p != tersimpan && kode == "ambil")
}

/// The drafts to store, by the answers of [`html`]: one with the id of a stored draft takes its place, one without an id
/// gets a new one. Nothing else changes, and nothing is deleted.
pub fn pulihkan(isi: &IsiCadangan, tersimpan: &[Tersimpan<'_>], jawaban: &Value) -> Vec<Amplop> {
    let satu = |l: Langkah| {
        let kode = jawaban.get(l.indeks.to_string()).and_then(Value::as_str).unwrap_or(bawaan(&l));
        let amplop = isi.draf.get(l.indeks)?.amplop.clone();
        match kode {
            "ambil" => Some(Amplop { id: l.id, ..amplop }),
            "salin" => Some(Amplop { id: None, ..amplop }),
            _ => None,
        }
    };
    rencana(&isi.draf, tersimpan).into_iter().filter_map(satu).collect()
}

/// Whether there is something to decide: both have the draft, and it differs.
fn ditanya(l: &Langkah) -> bool {
    matches!(l.keadaan, Keadaan::LebihLama | Keadaan::LebihBaru | Keadaan::Bentrok)
}

/// What is done unless the officer decides otherwise; where both were changed, both stay.
fn bawaan(l: &Langkah) -> &'static str {
    match (l.keadaan, l.keadaan.usul()) {
        (Keadaan::BaruTanpaId, _) | (_, Usul::Tanya) => "salin",
        (_, Usul::Simpan | Usul::Perbarui) => "ambil",
        (_, Usul::Biarkan) => "biarkan",
    }
}

fn keadaan(k: Keadaan) -> Pesan {
    match k {
        Keadaan::LebihLama => lebih_lama(),
        Keadaan::LebihBaru => lebih_baru(),
        _ => bentrok(),
    }
}

kunci! {
    pub(crate)
    ringkas = "pulihkan.ringkas" (baru, sama, beda);
    cacat = "pulihkan.cacat" (banyak);
    tanpa_judul = "pulihkan.tanpa-judul" ();
    lebih_lama = "pulihkan.lebih-lama" ();
    lebih_baru = "pulihkan.lebih-baru" ();
    bentrok = "pulihkan.bentrok" ();
    biarkan = "pulihkan.biarkan" ();
    ambil = "pulihkan.ambil" ();
    salin = "pulihkan.salin" ();
    beda = "pulihkan.beda" (banyak);
    tersimpan_kata = "pulihkan.tersimpan" ();
    cadangan_kata = "pulihkan.cadangan" ();
    judul_profil = "pulihkan.profil" ();
}

#[cfg(test)]
mod tests {
    use super::super::baca::DrafCadangan;
    use super::*;
    use crate::draf::{Berbentuk as _, Draf};

    fn amplop(id: &str, judul: &str, revisi: u64) -> Amplop {
        Amplop {
            id: Some(id.to_owned()),
            revisi: Some(revisi),
            ..Amplop::baru(Draf { judul: judul.to_owned(), ..Draf::default() })
        }
    }

    #[test]
    fn yang_baru_disimpan_yang_sama_dibiarkan_yang_berbeda_ditanyakan() {
        let isi = IsiCadangan {
            draf: [amplop("a", "sama", 1), amplop("b", "<b>baru</b>", 1), amplop("c", "dari cadangan", 4)]
                .map(|amplop| DrafCadangan { berkas: "draf/1.json".to_owned(), amplop, utuh: true })
                .to_vec(),
            kesalahan: vec!["naskah/x.docx: isinya berbeda.".to_owned()],
            ..IsiCadangan::default()
        };
        let (a, c) = (amplop("a", "sama", 1), amplop("c", "tersimpan", 4));
        let ada = [("a", &a), ("c", &c)].map(|(id, amplop)| Tersimpan { id, amplop, cuplikan: &[] });
        let h = html(&isi, &ada, &Profil::default());
        assert_eq!((h.matches("<fieldset").count(), h.matches(" checked").count()), (1, 1), "{h}");
        assert!(h.contains("value=\"salin\" checked") && h.contains("naskah/x.docx"), "{h}");
        assert!(!h.contains("<b>"), "{h}");
        let hasil = |jawaban: Value| -> Vec<(Option<String>, String)> {
            pulihkan(&isi, &ada, &jawaban).into_iter().map(|a| (a.id, a.draf.judul)).collect()
        };
        let baru = (Some("b".to_owned()), "<b>baru</b>".to_owned());
        let dari = |id: Option<&str>| (id.map(str::to_owned), "dari cadangan".to_owned());
        assert_eq!(hasil(Value::Null), [baru.clone(), dari(None)], "keduanya tetap ada");
        assert_eq!(hasil(serde_json::json!({ "2": "ambil" })), [baru.clone(), dari(Some("c"))]);
        assert_eq!(hasil(serde_json::json!({ "1": "biarkan", "2": "biarkan" })), []);
    }

    #[test]
    fn profil_kosong_diisi_profil_lain_ditanyakan() {
        let profil = |nama: &str| {
            let mut p = Profil::default();
            p.simpul_mut("daerah.nama").expect("ada").ketik(nama);
            p
        };
        let isi = IsiCadangan { profil: Some(profil("Kota Ternate")), ..IsiCadangan::default() };
        let (kosong, lain, sama) = (Profil::default(), profil("Kota Ambon"), profil("Kota Ternate"));
        assert!(html(&isi, &[], &kosong).contains("value=\"ambil\" checked"));
        assert!(html(&isi, &[], &lain).contains("value=\"biarkan\" checked"));
        assert!(!html(&isi, &[], &sama).contains("<fieldset"));
        assert_eq!(pulihkan_profil(&isi, &kosong, &Value::Null), isi.profil.as_ref());
        assert_eq!(pulihkan_profil(&isi, &lain, &Value::Null), None);
        assert_eq!(
            pulihkan_profil(&isi, &lain, &serde_json::json!({ "profil": "ambil" })),
            isi.profil.as_ref()
        );
        assert_eq!(pulihkan_profil(&isi, &sama, &serde_json::json!({ "profil": "ambil" })), None);
    }
}
