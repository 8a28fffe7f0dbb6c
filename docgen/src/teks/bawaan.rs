//! The embedded clause files.

/// Every file of `docgen/teks/klausul`, by name; a test fails when one is missing here.
pub(super) const BERKAS: &[(&str, &str)] = &[
    #[cfg(feature = "lanjutan")]
    ("luar-negeri-pasal.klausul", include_str!("../../teks/klausul/luar-negeri-pasal.klausul")),
    #[cfg(feature = "lanjutan")]
    ("luar-negeri.klausul", include_str!("../../teks/klausul/luar-negeri.klausul")),
    #[cfg(feature = "lanjutan")]
    ("luar-rencana.klausul", include_str!("../../teks/klausul/luar-rencana.klausul")),
    ("pelaksanaan.klausul", include_str!("../../teks/klausul/pelaksanaan.klausul")),
    ("pelindungan.klausul", include_str!("../../teks/klausul/pelindungan.klausul")),
    ("pembiayaan-hasil.klausul", include_str!("../../teks/klausul/pembiayaan-hasil.klausul")),
    ("pembuka.klausul", include_str!("../../teks/klausul/pembuka.klausul")),
    ("penegakan.klausul", include_str!("../../teks/klausul/penegakan.klausul")),
    ("tujuan-objek.klausul", include_str!("../../teks/klausul/tujuan-objek.klausul")),
    ("waktu.klausul", include_str!("../../teks/klausul/waktu.klausul")),
];
