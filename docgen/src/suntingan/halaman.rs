//! The edits as a piece of HTML for the page.

use std::fmt::Write as _;

use super::{Jenis, Terbuka};
use crate::aturan::pesan::kunci;
use crate::render::aman;

/// What was edited, paragraph by paragraph; empty when nothing was.
pub fn html(terbuka: &Terbuka) -> String {
    if terbuka.suntingan.is_empty() {
        return String::new();
    }
    let mut h = format!("<p>{}</p>", aman(&ringkas(terbuka.suntingan.len()).kalimat()));
    if terbuka.terlacak {
        let _ = write!(h, "<p>{}</p>", aman(&terlacak().kalimat()));
    }
    h.push_str("<ol class=\"daftar-beda\">");
    for s in &terbuka.suntingan {
        let tempat = match (&s.pasal, &s.nomor) {
            (Some(pasal), Some(nomor)) => format!("{pasal} {nomor}"),
            (Some(pasal), None) => pasal.clone(),
            (None, _) => luar_pasal().kalimat(),
        };
        let jenis = match s.jenis {
            Jenis::Diubah => diubah(),
            Jenis::Ditambah => ditambah(),
            Jenis::Dihapus => dihapus(),
        };
        let _ = write!(h, "<li><strong>{}</strong> ({})<dl>", aman(&tempat), aman(&jenis.kalimat()));
        for (kata, teks) in [(semula(), &s.semula), (kini(), &s.kini)] {
            if !teks.is_empty() {
                let _ = write!(h, "<dt>{}</dt><dd>{}</dd>", aman(&kata.kalimat()), aman(teks));
            }
        }
        h.push_str("</dl></li>");
    }
    h.push_str("</ol>");
    h
}

kunci! {
    pub(crate)
    ringkas = "suntingan.ringkas" (banyak);
    terlacak = "suntingan.terlacak" ();
    luar_pasal = "suntingan.luar-pasal" ();
    diubah = "suntingan.diubah" ();
    ditambah = "suntingan.ditambah" ();
    dihapus = "suntingan.dihapus" ();
    semula = "suntingan.semula" ();
    kini = "suntingan.kini" ();
}

#[cfg(test)]
mod tests {
    use super::super::Suntingan;
    use super::*;
    use crate::amplop::Amplop;
    use crate::draf::Draf;

    #[test]
    fn yang_diubah_disebut_dengan_tempatnya() {
        let satu = Suntingan {
            jenis: Jenis::Diubah,
            pasal: Some("Pasal 5".to_owned()),
            nomor: Some("(2)".to_owned()),
            semula: "dua <b>".to_owned(),
            kini: "tiga".to_owned(),
        };
        let baru = Suntingan {
            jenis: Jenis::Ditambah,
            pasal: None,
            nomor: None,
            semula: String::new(),
            ..satu.clone()
        };
        let mut t =
            Terbuka { amplop: Amplop::baru(Draf::default()), suntingan: vec![satu, baru], terlacak: true };
        let h = html(&t);
        assert!(h.contains("Pasal 5 (2)") && h.contains("dua &lt;b&gt;") && h.contains("terlacak"), "{h}");
        assert_eq!((h.matches("<li>").count(), h.matches("<dt>").count()), (2, 3), "{h}");
        t.suntingan.clear();
        assert_eq!(html(&t), "");
    }
}
