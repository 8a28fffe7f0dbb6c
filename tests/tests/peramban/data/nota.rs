//! What is typed for a Nota Kesepakatan.

use super::*;

/// Nota Kesepakatan: a city and a directorate general.
pub(crate) const NK_ANSWERS: Answers = &[
    ("Dengan siapa Anda bekerja sama?", "Kementerian, lembaga, atau kantornya di daerah"),
    ("Bagian mana dari Pemerintah Pusat?", "Kementerian"),
    ("Apa inti kerja samanya?", "Program Pusat dan daerah"),
    ("Siapa yang lebih dahulu mengusulkan?", "Daerah Anda"),
];

/// Its steps from the first one on.
pub(crate) const NK: &[Step] = &[
    (
        "Jenis dan judul naskah",
        &[&[
            Words(
                "Judul kerja sama",
                "optimalisasi pemungutan pajak pusat dan pajak daerah di Kota Balikpapan",
            ),
            Words("Tempat penandatanganan", "Balikpapan"),
            Words("Tanggal penandatanganan", "3 Desember 2026"),
        ]],
    ),
    (
        "Para pihak",
        &[
            &[
                Unfold("PIHAK KESATU"),
                Pick("Jenis pihak", "Pemerintah kota"),
                Search("Cari daerah", "balikpapan", "Balikpapan"),
                Words("Alamat kedudukan", "Jalan Jenderal Sudirman Nomor 1, Kota Balikpapan"),
                Words(
                    "Keterangan tentang pihak",
                    "pemerintah daerah yang berwenang memungut pajak daerah di Kota Balikpapan",
                ),
                Answer("Kedudukan penandatangan", "Kepala daerah"),
                Words("Nama penandatangan", "Ir. Yusnita Maharani, M.T."),
            ],
            authority!(
                "Keputusan pengangkatan atau pelantikan", "Dokumen wewenang 1":
                "Keputusan Menteri Dalam Negeri", "100.2.1.3-1244 Tahun 2025", "14 Februari 2025",
                "Pengesahan Pengangkatan Wali Kota Balikpapan"
            ),
            &[Words("Nomor naskah", "100.3.7.1/17/NK/2026")],
            desk!(
                "Badan Pengelola Pajak Daerah Kota Balikpapan",
                "Kepala Badan Pengelola Pajak Daerah Kota Balikpapan",
                "Jalan Jenderal Sudirman Nomor 1, Kota Balikpapan 76114",
                "(0542) 555110",
                "pajakdaerah@balikpapan.contoh.go.id"
            ),
            &[
                Fold("PIHAK KESATU"),
                Unfold("PIHAK KEDUA"),
                Words("Nama lengkap badan atau lembaga", "Direktorat Jenderal Pajak Kementerian Keuangan"),
                Words("Alamat kedudukan", "Jalan Jenderal Gatot Subroto Kavling 40–42, Jakarta Selatan"),
                Words(
                    "Keterangan tentang pihak",
                    "unit pada Kementerian Keuangan yang melaksanakan kebijakan di bidang pajak",
                ),
                Answer("Kedudukan penandatangan", "Pimpinan"),
                Words("Nama penandatangan", "Dr. Satria Adinugraha, S.E., M.Sc."),
                Words("Jabatan penandatangan", "Direktur Jenderal Pajak"),
            ],
            authority!(
                "Keputusan pengangkatan atau pelantikan", "Dokumen wewenang 1":
                "Keputusan Presiden", "88/TPA Tahun 2025", "22 Mei 2025",
                "Pengangkatan Pejabat Pimpinan Tinggi Madya di Lingkungan Kementerian Keuangan"
            ),
            &[Words("Nomor naskah", "NK-27/PJ/2026")],
            desk!(
                "Kantor Wilayah Direktorat Jenderal Pajak Kalimantan Timur dan Utara",
                "Kepala Kantor Wilayah Direktorat Jenderal Pajak Kalimantan Timur dan Utara",
                "Jalan Ruhui Rahayu Nomor 1, Kota Balikpapan 76115",
                "(0542) 555240",
                "sinergi@pajak.contoh.go.id"
            ),
        ],
    ),
    (
        "Objek dan ruang lingkup",
        &[&[
            Search("Urusan pemerintahan", "keuangan", "Keuangan"),
            Words(
                "Maksud kerja sama",
                "bagi PARA PIHAK untuk menyelaraskan pemungutan pajak pusat dan pajak daerah",
            ),
            Rows("Tujuan", "tujuan", &["memperluas basis pajak pusat dan pajak daerah"]),
            Rows("Ruang lingkup", "ruang lingkup", &["pertukaran dan pemadanan data perpajakan"]),
            Words("Lokasi kerja sama", "Kota Balikpapan"),
        ]],
    ),
    (
        "Hak dan kewajiban",
        &[&[
            Rows(
                "PIHAK KESATU bertugas",
                "tugas",
                &[
                    "menyampaikan data objek pajak daerah kepada PIHAK KEDUA",
                    "menyediakan tempat kegiatan bersama",
                ],
            ),
            Rows(
                "PIHAK KEDUA bertugas",
                "tugas",
                &["memadankan data wajib pajak dengan data objek pajak daerah"],
            ),
        ]],
    ),
    (
        "Pelaksanaan, pembiayaan, jangka waktu",
        &[&[
            Words("Uraian pelaksanaan", "mempertukarkan data melalui saluran elektronik yang aman"),
            Time("Lama kerja sama", "5", "tahun"),
            Answer("Awal berlaku", "Sejak ditandatangani"),
            Answer("Kemungkinan perpanjangan", "Tidak"),
        ]],
    ),
    (
        "Ketentuan lain",
        &[&[
            Unfold("Pemantauan dan evaluasi"),
            Time("Kekerapan pemantauan", "6", "bulan"),
            Rows("Indikator keberhasilan", "indikator", &["jumlah data yang padan"]),
            Unfold("Pelindungan data pribadi"),
            Answer("Pemrosesan data pribadi", "Tidak"),
            Unfold("Kerahasiaan"),
            Answer("Pasal kerahasiaan", "Ya"),
            Time("Lama kerahasiaan", "5", "tahun"),
        ]],
    ),
    (
        "Rencana kerja",
        &[&[
            Press("Tambah kegiatan"),
            Words("Kegiatan", "pertukaran data perpajakan"),
            Words("Mulai", "11 Januari 2027"),
            Words("Selesai", "28 November 2031"),
            Unfold("Rincian kegiatan 1"),
            Words("Keluaran kegiatan", "berita acara pertukaran data"),
            Words("Target dan indikator", "4 (empat) kali setiap tahun"),
            Words("Lokasi kegiatan", "Kota Balikpapan"),
            Words("Penanggung jawab kegiatan", "Badan Pengelola Pajak Daerah Kota Balikpapan"),
            Inside(
                "group",
                "Peran tiap pihak",
                &[
                    Words("PIHAK KESATU", "menyampaikan data perizinan dan data objek pajak daerah"),
                    Words("PIHAK KEDUA", "menyampaikan data perpajakan yang dapat dibuka"),
                ],
            ),
            Inside(
                "group",
                "Dana tiap pihak",
                &[
                    Words("Sumber dana PIHAK KESATU", "APBD Kota Balikpapan"),
                    Words("Pagu PIHAK KESATU", "8500000000"),
                    Words("Sumber dana PIHAK KEDUA", "APBN Direktorat Jenderal Pajak"),
                ],
            ),
        ]],
    ),
    ("Teks naskah", &[]),
];
