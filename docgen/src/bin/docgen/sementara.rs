//! Stand-ins for the rules, which are being written; removed when they are there.

use chrono::NaiveDate;
use docgen::draf::Draf;
use docgen::naskah::NaskahBernomor;
use laporan::Laporan;

pub(crate) fn periksa(_: &Draf, naskah: &NaskahBernomor, tanggal: NaiveDate) -> Laporan {
    Laporan { final_: !naskah.berkosong(), tanggal }
}

pub(crate) mod laporan {
    pub(crate) struct Laporan {
        pub(crate) final_: bool,
        pub(super) tanggal: chrono::NaiveDate,
    }
    impl Laporan {
        pub(crate) fn teks(&self) -> String {
            format!("{}\n", self.tanggal)
        }
        pub(crate) fn json(&self) -> serde_json::Value {
            serde_json::json!({ "versi": 1, "final": self.final_ })
        }
    }
}

pub(crate) mod aturan {
    pub(crate) fn daftar_teks() -> String {
        "KSD-001  Wajib  contoh aturan\n".to_owned()
    }
    pub(crate) fn penjelasan(id: &str) -> Option<String> {
        (id == "KSD-001").then(|| "KSD-001: contoh aturan".to_owned())
    }
}
