//! Pages: paper, margins and the properties of a section.

use crate::naskah::{Cetak, Kertas};

/// Twentieths of a point, the unit of the format, in a millimetre times a thousand.
const TWIP_PER_MM: u32 = 56_693;

/// Narrowest text that is still laid out; margins wider than the paper are an input, not a reason to fail.
const TEKS_TERSEMPIT: u32 = 2_000;

/// From millimetres to twentieths of a point.
pub(super) fn twip(mm: u32) -> u32 {
    (mm.min(2_000) * TWIP_PER_MM + 500) / 1_000
}

/// A page in twentieths of a point.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) struct Halaman {
    pub(super) lebar: u32,
    pub(super) tinggi: u32,
    pub(super) atas: u32,
    pub(super) bawah: u32,
    pub(super) kiri: u32,
    pub(super) kanan: u32,
    pub(super) mendatar: bool,
}

impl Halaman {
    /// The page of a profile. Lying across, it is the same sheet turned, so that the binding margin stays at its edge.
    pub(super) fn dari(cetak: &Cetak, mendatar: bool) -> Self {
        // Word compares sizes with its own table; these are the numbers it writes for the same paper.
        let (lebar, tinggi) = match cetak.kertas {
            Kertas::A4 => (11_906, 16_838),
            Kertas::F4 => (12_189, 18_709),
            Kertas::F4Sempit => (11_906, 18_709),
        };
        let tepi = |mm: u16, sisi: u32| twip(u32::from(mm)).min((sisi - TEKS_TERSEMPIT) / 2);
        let [atas, bawah, kiri, kanan] = cetak.tepi;
        let (atas, bawah) = (tepi(atas, tinggi), tepi(bawah, tinggi));
        let (kiri, kanan) = (tepi(kiri, lebar), tepi(kanan, lebar));
        if mendatar {
            Self {
                lebar: tinggi,
                tinggi: lebar,
                atas: kiri,
                bawah: kanan,
                kiri: bawah,
                kanan: atas,
                mendatar: true,
            }
        } else {
            Self { lebar, tinggi, atas, bawah, kiri, kanan, mendatar: false }
        }
    }

    /// The width of the text.
    pub(super) fn lebar_teks(&self) -> u32 {
        self.lebar.saturating_sub(self.kiri + self.kanan)
    }

    /// The properties of a section on this page, with the relationships of its header and footer.
    pub(super) fn bagian(&self, kepala: Option<&str>, kaki: &str) -> String {
        let kepala = kepala
            .map(|id| format!(r#"<w:headerReference w:type="default" r:id="{id}"/>"#))
            .unwrap_or_default();
        let arah = if self.mendatar { r#" w:orient="landscape""# } else { "" };
        let Self { lebar, tinggi, atas, bawah, kiri, kanan, .. } = self;
        format!(
            r#"<w:sectPr>{kepala}<w:footerReference w:type="default" r:id="{kaki}"/><w:type w:val="nextPage"/><w:pgSz w:w="{lebar}" w:h="{tinggi}"{arah}/><w:pgMar w:top="{atas}" w:right="{kanan}" w:bottom="{bawah}" w:left="{kiri}" w:header="567" w:footer="567" w:gutter="0"/><w:cols w:space="708"/></w:sectPr>"#
        )
    }
}

/// Divides a width by weights; the last share takes what rounding leaves, so that the sum is exact.
pub(super) fn bagi(lebar: u32, bobot: &[u32]) -> Vec<u32> {
    let jumlah: u64 = bobot.iter().map(|b| u64::from((*b).max(1))).sum::<u64>().max(1);
    let mut sisa = lebar;
    let mut hasil: Vec<u32> = bobot
        .iter()
        .map(|b| {
            let bagian = u64::from(lebar) * u64::from((*b).max(1)) / jumlah;
            let bagian = u32::try_from(bagian).unwrap_or(sisa).min(sisa);
            sisa -= bagian;
            bagian
        })
        .collect();
    if let Some(akhir) = hasil.last_mut() {
        *akhir += sisa;
    }
    hasil
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn kertas_diputar_utuh() {
        let tegak = Halaman::dari(&Cetak::default(), false);
        let datar = Halaman::dari(&Cetak::default(), true);
        assert_eq!((tegak.lebar, tegak.tinggi), (datar.tinggi, datar.lebar));
        assert_eq!(tegak.lebar_teks(), 11_906 - 1_701 - 1_134);
        let penuh = Cetak { tepi: [9_999; 4], ..Cetak::default() };
        assert_eq!(Halaman::dari(&penuh, false).lebar_teks(), TEKS_TERSEMPIT);
    }

    #[test]
    fn pembagian_tidak_bersisa() {
        for bobot in [&[1u32, 1, 1][..], &[0, 7], &[5], &[u32::MAX, u32::MAX, 3]] {
            assert_eq!(bagi(9_071, bobot).iter().sum::<u32>(), 9_071);
        }
    }
}
