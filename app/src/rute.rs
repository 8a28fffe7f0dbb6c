//! The addresses of the app: everything after `#`, so that it works from any folder of any server and from a file.

use crate::langkah::Langkah;

/// A place in the app.
#[derive(Debug, Clone, PartialEq, Eq, Default)]
pub(crate) enum Rute {
    /// All drafts.
    #[default]
    Beranda,
    /// The router, with the answers so far as a query.
    Pilih(String),
    /// A draft: its task list, or a step of it and perhaps a field.
    Draf(String, Option<Langkah>, Option<String>),
    /// The profile of the region.
    Profil,
    /// Help, perhaps on one rule.
    Bantuan(Option<String>),
}

impl Rute {
    /// The place that an address names; an unknown one is the home screen.
    pub(crate) fn parse(hash: &str) -> Self {
        let isi = hash.trim_start_matches('#').trim_start_matches('/');
        let (jalan, kueri) = isi.split_once('?').unwrap_or((isi, ""));
        let mut bagian = jalan.splitn(2, '/');
        let sisa =
            |bagian: &mut std::str::SplitN<'_, char>| bagian.next().map(bukakan).filter(|s| !s.is_empty());
        match bagian.next().unwrap_or_default() {
            "pilih" => Self::Pilih(kueri.to_owned()),
            "draf" => {
                let Some(sisa) = sisa(&mut bagian) else { return Self::Beranda };
                let mut bagian = sisa.splitn(3, '/').map(str::to_owned);
                let Some(id) = bagian.next() else { return Self::Beranda };
                let langkah = bagian.next().and_then(|kode| Langkah::dari_kode(&kode));
                Self::Draf(id, langkah, bagian.next().filter(|j| !j.is_empty()))
            }
            "profil" => Self::Profil,
            "bantuan" => Self::Bantuan(sisa(&mut bagian)),
            _ => Self::Beranda,
        }
    }

    /// The address of a place, with its `#`.
    pub(crate) fn alamat(&self) -> String {
        match self {
            Self::Beranda => "#/".to_owned(),
            Self::Pilih(kueri) if kueri.is_empty() => "#/pilih".to_owned(),
            Self::Pilih(kueri) => format!("#/pilih?{kueri}"),
            Self::Draf(id, None, _) => format!("#/draf/{id}"),
            Self::Draf(id, Some(langkah), None) => format!("#/draf/{id}/{}", langkah.kode()),
            Self::Draf(id, Some(langkah), Some(jalur)) => format!("#/draf/{id}/{}/{jalur}", langkah.kode()),
            Self::Profil => "#/profil".to_owned(),
            Self::Bantuan(None) => "#/bantuan".to_owned(),
            Self::Bantuan(Some(topik)) => format!("#/bantuan/{topik}"),
        }
    }

    /// Whether two places are on one screen, so that going between them keeps the scroll position and the focus.
    pub(crate) fn selayar(&self, lain: &Self) -> bool {
        match (self, lain) {
            (Self::Draf(a, x, _), Self::Draf(b, y, _)) => a == b && x == y,
            (Self::Pilih(_), Self::Pilih(_)) => false,
            _ => self == lain,
        }
    }
}

/// Undoes the escapes that browsers write into an address: `%5B` is `[`.
fn bukakan(teks: &str) -> String {
    let bita = teks.as_bytes();
    let mut hasil = Vec::with_capacity(bita.len());
    let mut i = 0;
    while let Some(&b) = bita.get(i) {
        let heksa = (b == b'%').then(|| teks.get(i + 1..i + 3)).flatten();
        if let Some(asli) = heksa.and_then(|h| u8::from_str_radix(h, 16).ok()) {
            hasil.push(asli);
            i += 3;
        } else {
            hasil.push(b);
            i += 1;
        }
    }
    String::from_utf8_lossy(&hasil).into_owned()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn alamat_pulang_pergi() {
        let draf = |l, j: Option<&str>| Rute::Draf("a-1".to_owned(), l, j.map(str::to_owned));
        for rute in [
            Rute::Beranda,
            Rute::Pilih(String::new()),
            Rute::Pilih("mitra=kota&untuk=x".to_owned()),
            draf(None, None),
            draf(Some(Langkah::Pihak), None),
            draf(Some(Langkah::Pihak), Some("pihak[0].penandatangan.nama")),
            Rute::Profil,
            Rute::Bantuan(None),
            Rute::Bantuan(Some("KSD-500/PKS_KSDPK.sanksi".to_owned())),
        ] {
            assert_eq!(Rute::parse(&rute.alamat()), rute);
        }
    }

    #[test]
    fn alamat_asing_menjadi_beranda() {
        for hash in ["", "#", "#/", "#/draf", "#/draf/", "#/lain/x", "%", "#/%ZZ"] {
            assert_eq!(Rute::parse(hash), Rute::Beranda, "{hash}");
        }
        let rute = Rute::parse("#/draf/x/pihak/pihak%5B0%5D.nama");
        assert_eq!(rute, Rute::Draf("x".to_owned(), Some(Langkah::Pihak), Some("pihak[0].nama".to_owned())));
        assert_eq!(Rute::parse("#/draf/x/entah"), Rute::Draf("x".to_owned(), None, None));
    }
}
