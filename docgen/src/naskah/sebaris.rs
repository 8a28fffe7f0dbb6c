//! Inline content.

/// A run of inline content.
pub type Sebarisan = Vec<Sebaris>;

/// Language of a run; a second one belongs to foreign naskah.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Default)]
pub enum Bahasa {
    /// Indonesian.
    #[default]
    Id,
    /// English.
    En,
    /// The language of a foreign partner; its tag stands in `Meta::bahasa_mitra`.
    Mitra,
}

/// Emphasis and language of a run of text.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default)]
pub struct Corak {
    /// Bold.
    pub tebal: bool,
    /// Italic: foreign words.
    pub miring: bool,
    /// Language.
    pub bahasa: Bahasa,
}

/// One inline node.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Sebaris {
    /// Words; made by [`teks`], so free of control characters.
    Teks(String, Corak),
    /// A gap: a field that has not been answered.
    Kosong {
        /// What belongs here, from the field table.
        label: String,
        /// Path of the field.
        jalur: String,
        /// What was typed, when it could not be understood.
        mentah: Option<String>,
    },
    /// A reference to a pasal, ayat or item.
    Rujukan(Sasaran),
    /// A line break inside a paragraph.
    GantiBaris,
    /// A tab inside a paragraph.
    Tab,
}

/// What a reference points at.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Sasaran {
    /// Clause id of the pasal; empty: the pasal in which the reference stands.
    pub pasal: String,
    /// Id of the ayat.
    pub ayat: Option<String>,
    /// Id of the item in it.
    pub butir: Option<String>,
}

/// The word before the last item of a list.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default)]
pub enum KataSambung {
    /// "dan": all together.
    #[default]
    Dan,
    /// "atau": one of them.
    Atau,
    /// "dan/atau": one or more.
    DanAtau,
}

impl KataSambung {
    /// The word in a language; the partner's own is not known, so that its lists do without.
    pub fn kata(self, bahasa: Bahasa) -> &'static str {
        match (self, bahasa) {
            (Self::Dan, Bahasa::Id) => "dan",
            (Self::Atau, Bahasa::Id) => "atau",
            (Self::DanAtau, Bahasa::Id) => "dan/atau",
            (Self::Dan, Bahasa::En) => "and",
            (Self::Atau, Bahasa::En) => "or",
            (Self::DanAtau, Bahasa::En) => "and/or",
            (_, Bahasa::Mitra) => "",
        }
    }
}

/// Whether XML 1.0 allows a character; tab and newline become nodes before this is asked.
fn sah_di_xml(c: char) -> bool {
    !matches!(c, '\u{0}'..='\u{1F}' | '\u{7F}'..='\u{84}' | '\u{86}'..='\u{9F}' | '\u{FFFE}' | '\u{FFFF}')
}

/// Text from people or files as inline nodes: the one place where characters are made safe for every renderer.
///
/// Newlines (also `\r\n`, U+000B, U+2028, U+2029, U+0085) become [`Sebaris::GantiBaris`], tabs [`Sebaris::Tab`], and what XML
/// forbids U+FFFD. Nothing else changes: no trimming, no Unicode normalisation.
pub fn teks(isi: &str, corak: Corak) -> Sebarisan {
    let mut hasil = Vec::new();
    let mut kata = String::new();
    let mut sisa = isi.chars().peekable();
    while let Some(c) = sisa.next() {
        let simpul = match c {
            '\r' => {
                sisa.next_if_eq(&'\n');
                Sebaris::GantiBaris
            }
            '\n' | '\u{B}' | '\u{C}' | '\u{85}' | '\u{2028}' | '\u{2029}' => Sebaris::GantiBaris,
            '\t' => Sebaris::Tab,
            c => {
                kata.push(if sah_di_xml(c) { c } else { '\u{FFFD}' });
                continue;
            }
        };
        if !kata.is_empty() {
            hasil.push(Sebaris::Teks(std::mem::take(&mut kata), corak));
        }
        hasil.push(simpul);
    }
    if !kata.is_empty() {
        hasil.push(Sebaris::Teks(kata, corak));
    }
    hasil
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn karakter_kendali_tidak_lolos_dan_tidak_hilang() {
        let hasil = teks("a\u{1}b\tc\r\nd\u{B}e\u{FFFE}", Corak::default());
        let t = |s: &str| Sebaris::Teks(s.to_owned(), Corak::default());
        let harap = vec![
            t("a\u{FFFD}b"),
            Sebaris::Tab,
            t("c"),
            Sebaris::GantiBaris,
            t("d"),
            Sebaris::GantiBaris,
            t("e\u{FFFD}"),
        ];
        assert_eq!(hasil, harap);
    }
}
