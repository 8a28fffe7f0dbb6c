//! What a file seems to be, told from its first bytes, so that a wrong file is named and not merely refused.

/// Kinds of file that people give by mistake.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) enum Rupa {
    Zip,
    OpenDocument,
    WordLama,
    Pdf,
    Rtf,
    Html,
    Xml,
    Png,
    Jpeg,
    Gzip,
    Json,
}

impl Rupa {
    /// The kind of file, if its beginning tells it.
    pub(crate) fn tebak(bita: &[u8]) -> Option<Self> {
        let awal = bita.strip_prefix(b"\xef\xbb\xbf").unwrap_or(bita).trim_ascii_start();
        // Enough for every prefix below, whatever its case.
        let teks = awal.get(..awal.len().min(16)).unwrap_or_default().to_ascii_lowercase();
        let tepat: [(&[u8], Self); 8] = [
            (b"PK\x03\x04", Self::Zip),
            (b"PK\x05\x06", Self::Zip),
            (b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1", Self::WordLama),
            (b"%PDF-", Self::Pdf),
            (b"{\\rtf", Self::Rtf),
            (b"\x89PNG", Self::Png),
            (b"\xff\xd8\xff", Self::Jpeg),
            (b"\x1f\x8b", Self::Gzip),
        ];
        if let Some((_, rupa)) =
            tepat.iter().find(|(tanda, _)| bita.starts_with(tanda) || awal.starts_with(tanda))
        {
            let odf =
                bita.get(30..).is_some_and(|b| b.starts_with(b"mimetypeapplication/vnd.oasis.opendocument"));
            return Some(if odf { Self::OpenDocument } else { *rupa });
        }
        if teks.starts_with(b"<!doctype html") || teks.starts_with(b"<html") {
            return Some(Self::Html);
        }
        match awal.first() {
            Some(b'<') => Some(Self::Xml),
            Some(b'{' | b'[') => Some(Self::Json),
            _ => None,
        }
    }

    /// Its name in a message.
    pub(crate) fn nama(self) -> &'static str {
        match self {
            Self::Zip => "berkas ZIP atau naskah Word (.docx)",
            Self::OpenDocument => "dokumen LibreOffice (.odt)",
            Self::WordLama => "dokumen Word lama (.doc) atau dokumen Word berkata sandi",
            Self::Pdf => "berkas PDF",
            Self::Rtf => "dokumen RTF",
            Self::Html => "halaman web (HTML)",
            Self::Xml => "berkas XML",
            Self::Png => "gambar PNG",
            Self::Jpeg => "gambar JPEG",
            Self::Gzip => "berkas terkompresi (gzip)",
            Self::Json => "berkas JSON",
        }
    }
}
