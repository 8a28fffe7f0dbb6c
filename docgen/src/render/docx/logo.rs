//! Logos: pictures in the text with alternative text.

use std::fmt::Write as _;

use super::xml::lolos;
use crate::naskah::Logo;

/// The namespaces of drawings, declared once at the root.
pub(super) const RUANG_NAMA: &str = r#" xmlns:wp="http://schemas.openxmlformats.org/drawingml/2006/wordprocessingDrawing" xmlns:a="http://schemas.openxmlformats.org/drawingml/2006/main" xmlns:pic="http://schemas.openxmlformats.org/drawingml/2006/picture""#;

/// English metric units in a centimetre; drawings count in these.
const EMU_PER_CM: u64 = 360_000;
/// In a twentieth of a point.
const EMU_PER_TWIP: u64 = 635;
/// No logo is higher: 2.5 cm.
const TINGGI: u64 = EMU_PER_CM * 5 / 2;

/// A picture of the file.
pub(super) struct Gambar<'a> {
    logo: &'a Logo,
    /// Counted from 1: id of the drawing, part of the names of part and relationship.
    ke: usize,
}

impl<'a> Gambar<'a> {
    pub(super) fn baru(logo: &'a Logo, ke: usize) -> Self {
        Self { logo, ke }
    }

    /// The relationship.
    pub(super) fn relasi(&self) -> String {
        format!("rIdGambar{}", self.ke)
    }

    /// The part: the extension follows the bytes, because Word believes the extension and not the bytes.
    pub(super) fn nama(&self) -> String {
        format!("word/media/gambar{}.{}", self.ke, if self.jpeg() { "jpeg" } else { "png" })
    }

    pub(super) fn data(&self) -> &'a [u8] {
        &self.logo.data
    }

    fn jpeg(&self) -> bool {
        self.logo.data.starts_with(&[0xFF, 0xD8]) || self.logo.jenis == "image/jpeg" && !self.png()
    }

    fn png(&self) -> bool {
        self.logo.data.starts_with(b"\x89PNG")
    }

    /// Width and height in EMU: 2.5 cm high unless that is wider than its share of the line.
    fn ukuran(&self, jatah: u32) -> (u64, u64) {
        let (l, t) = (u64::from(self.logo.ukuran.0.max(1)), u64::from(self.logo.ukuran.1.max(1)));
        let jatah = (u64::from(jatah) * EMU_PER_TWIP).saturating_sub(EMU_PER_CM / 2).max(EMU_PER_CM);
        let lebar = (TINGGI * l / t).max(1);
        if lebar > jatah { (jatah, (jatah * t / l).max(1)) } else { (lebar, TINGGI) }
    }

    /// The run with the picture, at most `jatah` twentieths of a point wide.
    pub(super) fn xml(&self, jatah: u32) -> String {
        let (lebar, tinggi) = self.ukuran(jatah);
        let (ke, alt) = (self.ke, lolos(&self.logo.alt));
        let mut x = format!(
            r#"<w:r><w:drawing><wp:inline distT="0" distB="0" distL="0" distR="0"><wp:extent cx="{lebar}" cy="{tinggi}"/><wp:docPr id="{ke}" name="Logo {ke}" descr="{alt}"/><wp:cNvGraphicFramePr><a:graphicFrameLocks noChangeAspect="1"/></wp:cNvGraphicFramePr>"#
        );
        let _ = write!(
            x,
            r#"<a:graphic><a:graphicData uri="http://schemas.openxmlformats.org/drawingml/2006/picture"><pic:pic><pic:nvPicPr><pic:cNvPr id="{ke}" name="Logo {ke}" descr="{alt}"/><pic:cNvPicPr/></pic:nvPicPr><pic:blipFill><a:blip r:embed="{}"/><a:stretch><a:fillRect/></a:stretch></pic:blipFill><pic:spPr><a:xfrm><a:off x="0" y="0"/><a:ext cx="{lebar}" cy="{tinggi}"/></a:xfrm><a:prstGeom prst="rect"><a:avLst/></a:prstGeom></pic:spPr></pic:pic></a:graphicData></a:graphic></wp:inline></w:drawing></w:r>"#,
            self.relasi()
        );
        x
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn tinggi_dua_setengah_sentimeter() {
        let logo = |l, t| Logo { alt: String::new(), jenis: "image/png", data: Vec::new(), ukuran: (l, t) };
        assert_eq!(Gambar::baru(&logo(100, 100), 1).ukuran(4_535), (900_000, 900_000));
        assert_eq!(Gambar::baru(&logo(100, 200), 1).ukuran(4_535), (450_000, 900_000));
        let (l, t) = Gambar::baru(&logo(4_000, 10), 1).ukuran(4_535);
        assert!(l <= 4_535 * 635 && t >= 1);
        assert_eq!(Gambar::baru(&logo(0, 0), 1).ukuran(4_535), (900_000, 900_000));
    }
}
