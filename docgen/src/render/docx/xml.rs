//! Text made safe for XML.

use crate::naskah::{Corak, Sebaris, teks};

/// The namespaces of a main part: only those that are used, since each part repeats them.
pub(super) const RUANG_NAMA: &str = r#" xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main" xmlns:r="http://schemas.openxmlformats.org/officeDocument/2006/relationships""#;

/// The XML declaration; Word writes `standalone`, and some readers look for it.
pub(super) const DEKLARASI: &str = "<?xml version=\"1.0\" encoding=\"UTF-8\" standalone=\"yes\"?>\n";

/// Words of one line: what XML forbids is U+FFFD, breaks and tabs are spaces.
pub(super) fn sebaris(isi: &str) -> String {
    teks(isi, Corak::default())
        .into_iter()
        .map(|s| match s {
            Sebaris::Teks(t, _) => t,
            Sebaris::Kosong { .. } | Sebaris::Rujukan(_) | Sebaris::GantiBaris | Sebaris::Tab => {
                " ".to_owned()
            }
        })
        .collect()
}

/// [`sebaris`], escaped for text and attributes.
pub(super) fn lolos(isi: &str) -> String {
    quick_xml::escape::escape(sebaris(isi)).into_owned()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn tidak_ada_yang_lolos_mentah() {
        assert_eq!(lolos("a\u{1}<b>\n\"]]>\u{202E}"), "a\u{FFFD}&lt;b&gt; &quot;]]&gt;\u{202E}");
    }
}
