//! The comparison as a piece of HTML for the page: to read, or to decide row by row.
//!
//! The page knows no difference by itself: it shows the piece and sends back the values of the radio buttons that are
//! chosen, name (the key of the difference) by name.

use std::fmt::Write as _;

use super::teks::{
    keadaan, keduanya, kosong, ringkasan, ringkasan_dua, serah_arti, serah_butir, serah_oleh, serah_sudah,
    serah_tahap, sisi_kini, sisi_lain, sisi_sendiri, sisi_versi, tahap_hukum, tahap_kerja_sama, tahap_mitra,
    tahap_susun, tanpa_beda, tidak_ada,
};
use super::{Ambil, Beda, Jenis, banding, pangkal, teks};
use crate::amplop::{Amplop, Serahan};
use crate::aturan::Pesan;
use crate::aturan::pesan::Nilai;
use crate::draf::Draf;
use crate::render::aman;

/// An earlier state of a draft beside the present one.
pub fn html_versi(kini: &Draf, versi: &Draf) -> String {
    let beda = banding(None, kini, versi);
    let mut h = String::new();
    ringkas(&mut h, &beda, false);
    html_beda(&mut h, &beda, &sisi_kini(), &sisi_versi());
    h
}

/// Differences to read, each side under its name.
pub(crate) fn html_beda(h: &mut String, beda: &[Beda], sendiri: &Pesan, lain: &Pesan) {
    h.push_str("<ol class=\"daftar-beda\">");
    for b in beda {
        let _ = write!(h, "<li><h3>{}</h3><dl>", aman(&b.label));
        for (sisi, isi) in [(sendiri, &b.sendiri), (lain, &b.lain)] {
            let _ = write!(h, "<dt>{}</dt><dd>{}</dd>", aman(&sisi.kalimat()), isi_html(isi.as_deref()));
        }
        h.push_str("</dl></li>");
    }
    h.push_str("</ol>");
}

/// The version of a colleague beside one's own, with a choice for each difference.
pub fn html(sendiri: &Amplop, lain: &Amplop, cuplikan: &[Draf]) -> String {
    let dasar = pangkal(sendiri, lain, cuplikan);
    let beda = banding(dasar.ok().map(|p| p.draf), &sendiri.draf, &lain.draf);
    let mut h = String::new();
    let kata = match &dasar {
        Ok(p) => teks::kata_dasar(p.serahan),
        Err(sebab) => teks::kata_tanpa(*sebab),
    };
    let _ = write!(h, "<p>{}</p>", aman(&kata));
    ringkas(&mut h, &beda, dasar.is_ok());
    h.push_str("<ol class=\"daftar-beda\">");
    for (n, b) in beda.iter().filter(|b| !b.pilihan.is_empty()).enumerate() {
        let _ = write!(
            h,
            "<li><fieldset class=\"bidang\"><legend>{}</legend><p class=\"petunjuk\">{}</p>",
            aman(&b.label),
            aman(&keadaan(b, dasar.is_ok()).kalimat())
        );
        for a in &b.pilihan {
            let (sisi, isi) = match a {
                Ambil::Sendiri => (sisi_sendiri(), Some(&b.sendiri)),
                Ambil::Lain => (sisi_lain(), Some(&b.lain)),
                Ambil::Keduanya => (keduanya(), None),
            };
            let isi = isi.map(|isi| format!(": {}", isi_html(isi.as_deref()))).unwrap_or_default();
            let kode = a.kode();
            let _ = write!(
                h,
                "<div class=\"pilihan\"><input type=\"radio\" id=\"beda-{n}-{kode}\" name=\"{}\" value=\"{kode}\"{}>\
                 <label for=\"beda-{n}-{kode}\">{}{isi}</label></div>",
                aman(&b.kunci),
                if *a == b.bawaan() { " checked" } else { "" },
                aman(&sisi.kalimat()),
            );
        }
        h.push_str("</fieldset></li>");
    }
    h.push_str("</ol>");
    h
}

/// The stages that a draft goes through, as they are offered.
fn tahap() -> [Pesan; 4] {
    [tahap_susun(), tahap_kerja_sama(), tahap_hukum(), tahap_mitra()]
}

/// The questions at a hand-over, who and at what stage, and the hand-overs so far; `nama` is offered as the answer.
pub fn html_serah(riwayat: &[Serahan], nama: &str) -> String {
    let mut h = format!("<p>{}</p>", aman(&serah_arti().kalimat()));
    let _ = write!(
        h,
        "<div class=\"bidang\"><label for=\"serah-oleh\">{}</label><input type=\"text\" id=\"serah-oleh\" name=\"oleh\" \
         maxlength=\"200\" autocomplete=\"name\" value=\"{}\"></div>\
         <div class=\"bidang\"><label for=\"serah-tahap\">{}</label><select id=\"serah-tahap\" name=\"tahap\">",
        aman(&serah_oleh().kalimat()),
        aman(nama),
        aman(&serah_tahap().kalimat()),
    );
    for t in tahap() {
        let _ = write!(h, "<option>{}</option>", aman(&t.kalimat()));
    }
    h.push_str("</select></div>");
    if !riwayat.is_empty() {
        let _ = write!(h, "<h3>{}</h3><ol class=\"daftar-beda\">", aman(&serah_sudah().kalimat()));
        for s in riwayat.iter().rev() {
            let kata = |isi: &str| Nilai::Kata(isi.to_owned());
            let isi = serah_butir(Nilai::Kata(teks::hari(&s.waktu)), kata(&s.oleh), kata(&s.tahap));
            let _ = write!(h, "<li>{}</li>", aman(&isi.kalimat()));
        }
        h.push_str("</ol>");
    }
    h
}

fn ringkas(h: &mut String, beda: &[Beda], ada_dasar: bool) {
    let hitung = |jenis| beda.iter().filter(|b| b.jenis == jenis).count();
    let kalimat = if beda.iter().all(|b| b.jenis == Jenis::Sama) {
        tanpa_beda()
    } else if ada_dasar {
        let (sendiri, lain) = (hitung(Jenis::Sendiri), hitung(Jenis::Lain));
        ringkasan(sendiri, lain, hitung(Jenis::Bentrok), hitung(Jenis::Sama))
    } else {
        ringkasan_dua(beda.len())
    };
    let _ = write!(h, "<p>{}</p>", aman(&kalimat.kalimat()));
}

/// What a version has, with its lines below each other.
fn isi_html(isi: Option<&str>) -> String {
    match isi {
        None => aman(&tidak_ada().kalimat()),
        Some("") => aman(&kosong().kalimat()),
        Some(isi) => isi.lines().map(aman).collect::<Vec<_>>().join("<br>"),
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::aturan::uji::pks_ksdpk;

    #[test]
    fn pilihan_berbunyi_dan_tidak_menyisipkan_apa_pun() {
        let mut a = Amplop::baru(pks_ksdpk());
        a.serahkan("Bagian Kerja Sama", "2026-11-21T08:00:00Z", "disusun");
        let mut b = a.clone();
        b.draf.judul = "<script>\"air\" & sampah</script>".to_owned();
        a.draf.maksud = "baris satu\nbaris dua".to_owned();
        let h = html(&a, &b, &[]);
        assert!(h.contains("&lt;script&gt;") && !h.contains("<script"), "{h}");
        assert!(h.contains("baris satu<br>baris dua"), "{h}");
        let terpilih = |kode: &str| h.matches(&format!("value=\"{kode}\" checked")).count();
        assert_eq!((terpilih("sendiri"), terpilih("lain"), h.matches("<fieldset").count()), (1, 1, 2));
        assert!(h.contains("serah terima 21 November 2026 oleh Bagian Kerja Sama"), "{h}");
        let versi = html_versi(&b.draf, &a.draf);
        assert!(versi.contains("<dt>Sekarang</dt><dd>&lt;script") && !versi.contains("radio"), "{versi}");
        assert!(html_versi(&a.draf, &a.draf).contains("Kedua draf sama"));
        let serah = html_serah(&a.riwayat, "\"Bagian\" <Hukum>");
        assert!(serah.contains("value=\"&quot;Bagian&quot; &lt;Hukum&gt;\""), "{serah}");
        assert!(serah.contains("<li>21 November 2026: Bagian Kerja Sama, disusun</li>"), "{serah}");
        assert_eq!(serah.matches("<option>").count(), 4);
        assert!(!html_serah(&[], "").contains("<ol"));
    }
}
