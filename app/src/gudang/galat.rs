//! Why storage failed, in words for the officer.

use std::fmt;

use js_sys::Reflect;
use wasm_bindgen::JsValue;

/// Why the browser's storage did not do what was asked. Whatever was stored before still is.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(crate) enum GudangGalat {
    /// The browser's quota or the disk is full.
    Penuh,
    /// The browser allows this page no storage.
    Ditolak,
    /// A record that the browser itself cannot read back.
    Rusak,
    /// Another tab has saved the same draft since this one read it.
    Bentrok {
        /// The revision that is stored now.
        tersimpan: u64,
    },
    /// Anything else, by the name that the browser gives it.
    Lain(String),
}

impl GudangGalat {
    /// From the name of a `DOMException`.
    fn dari_nama(nama: &str) -> Self {
        match nama {
            // The second and third are Firefox's.
            "QuotaExceededError" | "NS_ERROR_DOM_QUOTA_REACHED" | "NS_ERROR_FILE_NO_DEVICE_SPACE" => {
                Self::Penuh
            }
            // Firefox says InvalidStateError where a private window has no IndexedDB.
            "SecurityError" | "NotAllowedError" | "InvalidStateError" => Self::Ditolak,
            "NotReadableError" | "DataError" | "EncodingError" => Self::Rusak,
            "" => Self::Lain("tanpa keterangan".to_owned()),
            lain => Self::Lain(lain.to_owned()),
        }
    }
}

/// From what a function of the browser has thrown or an event has brought.
impl From<JsValue> for GudangGalat {
    fn from(nilai: JsValue) -> Self {
        let nama = Reflect::get(&nilai, &JsValue::from_str("name")).ok().and_then(|n| n.as_string());
        Self::dari_nama(nama.as_deref().unwrap_or_default())
    }
}

impl fmt::Display for GudangGalat {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Self::Penuh => f.write_str(
                "Ruang penyimpanan peramban penuh, sehingga perubahan terakhir belum tersimpan. Unduh berkas draf ini, \
                 hapus draf lama atau kosongkan ruang di komputer, lalu simpan lagi.",
            ),
            Self::Ditolak => f.write_str(
                "Peramban tidak mengizinkan halaman ini menyimpan, misalnya karena jendela privat atau setelan data \
                 situs. Unduh berkas draf sebelum menutup halaman, atau buka aplikasi ini di jendela biasa.",
            ),
            Self::Rusak => f.write_str(
                "Peramban tidak dapat membaca satu catatan di penyimpanannya. Catatan itu tidak dihapus; bukalah berkas \
                 draf atau cadangan yang terakhir diunduh.",
            ),
            Self::Bentrok { tersimpan } => write!(
                f,
                "Draf ini sudah disimpan dari tab atau jendela lain (revisi {tersimpan}), sehingga perubahan di sini \
                 belum tersimpan. Unduh berkas draf ini sebagai salinan, lalu muat ulang halaman."
            ),
            Self::Lain(nama) => write!(
                f,
                "Penyimpanan peramban gagal ({nama}). Coba sekali lagi; jika tetap gagal, unduh berkas draf lalu muat \
                 ulang halaman."
            ),
        }
    }
}

impl std::error::Error for GudangGalat {}

impl From<GudangGalat> for String {
    fn from(galat: GudangGalat) -> Self {
        galat.to_string()
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn nama_peramban_menentukan_jenis_galat() {
        let kenal = [
            ("QuotaExceededError", GudangGalat::Penuh),
            ("SecurityError", GudangGalat::Ditolak),
            ("NotReadableError", GudangGalat::Rusak),
            ("UnknownError", GudangGalat::Lain("UnknownError".to_owned())),
        ];
        for (nama, galat) in kenal {
            assert_eq!(GudangGalat::dari_nama(nama), galat);
        }
        assert!(!GudangGalat::dari_nama("").to_string().contains("()"));
    }
}
