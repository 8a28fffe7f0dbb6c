//! Three drafts as an officer has them on the desk, by the names on the screen. Every name is invented.

use crate::office::Fill::{self, Answer, Fold, Inside, Pick, Press, Rows, Search, Time, Unfold, Words};

/// A step and what is filled in there.
pub(crate) type Step = (&'static str, &'static [Fill]);

/// The city of the first two drafts.
const CITY: &[Fill] = &[
    Unfold("PIHAK KESATU"),
    Pick("Jenis pihak", "Pemerintah kota"),
    Search("Cari daerah", "kota madiun", "Madiun"),
    Words("Alamat kedudukan", "Jalan Pahlawan Nomor 37, Kota Madiun"),
    Words(
        "Keterangan tentang pihak",
        "pemerintah daerah yang berwenang menyelenggarakan pelayanan kesehatan di Kota Madiun",
    ),
];

const CITY_OFFICE: &[Fill] = &[
    Unfold("Unit pelaksana dan korespondensi"),
    Words("Unit pelaksana", "Dinas Kesehatan Kota Madiun"),
    Words("Penanggung jawab", "Kepala Dinas Kesehatan Kota Madiun"),
    Words("Unit korespondensi", "Dinas Kesehatan Kota Madiun"),
    Words("Alamat korespondensi", "Jalan Trunojoyo Nomor 120, Kota Madiun 63131"),
    Words("Telepon", "(0351) 555120"),
    Words("Pos-el", "dinkes@madiun.contoh.go.id"),
    Fold("PIHAK KESATU"),
];

/// The private hospital of the first two drafts: a company is the party, not the hospital.
const HOSPITAL: &[Fill] = &[
    Unfold("PIHAK KEDUA"),
    Words("Nama lengkap badan atau lembaga", "PT Husada Bhakti Mandala"),
    Words("Alamat kedudukan", "Jalan Diponegoro Nomor 54, Kota Madiun"),
    Words(
        "Keterangan tentang pihak",
        "perseroan terbatas yang menyelenggarakan Rumah Sakit Husada Bhakti di Kota Madiun",
    ),
    Answer("Kedudukan penandatangan", "Pimpinan"),
    Words("Nama penandatangan", "dr. Kurniawan Setiabudi, M.M.R."),
    Words("Jabatan penandatangan", "Direktur Utama PT Husada Bhakti Mandala"),
    Press("Akta pendirian"),
    Inside(
        "listitem",
        "Dokumen lain 1",
        &[
            Words("Nama dokumen", "Akta Notaris Sekar Wening Astuti, S.H., M.Kn."),
            Words("Nomor", "12"),
            Words("Tanggal", "18 Agustus 2009"),
            Words("Perihal dokumen wewenang", "Pendirian PT Husada Bhakti Mandala"),
        ],
    ),
    Press("Pengesahan badan hukum"),
    Inside(
        "listitem",
        "Dokumen lain 2",
        &[
            Words("Nama dokumen", "Keputusan Menteri Hukum dan Hak Asasi Manusia"),
            Words("Nomor", "AHU-47211.AH.01.01.Tahun 2009"),
            Words("Tanggal", "29 September 2009"),
            Words("Perihal dokumen wewenang", "Pengesahan Badan Hukum PT Husada Bhakti Mandala"),
        ],
    ),
    Unfold("Unit pelaksana dan korespondensi"),
    Words("Unit pelaksana", "Rumah Sakit Husada Bhakti"),
    Words("Penanggung jawab", "Direktur Rumah Sakit Husada Bhakti"),
    Words("Unit korespondensi", "Bagian Hukum dan Kemitraan Rumah Sakit Husada Bhakti"),
    Words("Alamat korespondensi", "Jalan Diponegoro Nomor 54, Kota Madiun 63117"),
    Words("Telepon", "(0351) 555054"),
    Words("Pos-el", "kemitraan@husadabhakti.contoh.id"),
];

/// Kesepakatan Bersama: a city and a company with a hospital, from the first question on.
pub(crate) const KB_ANSWERS: &[(&str, &str)] = &[
    ("Dengan siapa Anda bekerja sama?", "Rumah sakit atau klinik"),
    ("Siapa pengelola rumah sakit atau klinik itu?", "Perseroan terbatas"),
    ("Apa inti kerja samanya?", "Pelayanan publik"),
    ("Apakah ada uang atau barang daerah yang dipakai, atau pungutan kepada masyarakat?", "Tidak ada"),
    ("Sudah adakah Kesepakatan Bersama dengan mitra ini?", "Belum ada"),
    ("Siapa yang lebih dahulu mengusulkan?", "Mitra"),
];

/// The parties of the Kesepakatan Bersama; the other steps follow.
pub(crate) const KB_PARTIES: &[&[Fill]] = &[
    CITY,
    &[
        Words("Nama penandatangan", "Dr. Hapsari Nugraheni, S.T., M.Si."),
        Press("Keputusan pengangkatan atau pelantikan"),
        Inside(
            "listitem",
            "Dokumen lain 1",
            &[
                Words("Nama dokumen", "Keputusan Menteri Dalam Negeri"),
                Words("Nomor", "100.2.1.3-1222 Tahun 2025"),
                Words("Tanggal", "14 Februari 2025"),
                Words("Perihal dokumen wewenang", "Pengesahan Pengangkatan Wali Kota Madiun"),
            ],
        ),
        Words("Nomor naskah", "100.3.7.1/38/KB/2026"),
    ],
    CITY_OFFICE,
    HOSPITAL,
    &[Words("Nomor naskah", "088/HBM/KB/XII/2026")],
];

/// The steps of the Kesepakatan Bersama after its parties.
pub(crate) const KB: &[Step] = &[
    (
        "Objek dan ruang lingkup",
        &[
            Search("Urusan pemerintahan", "puskesmas", "Kesehatan"),
            Words("Objek kerja sama", "pelayanan kesehatan rujukan bagi masyarakat Kota Madiun"),
            Words(
                "Maksud kerja sama",
                "bagi PARA PIHAK untuk bekerja sama dalam penyelenggaraan pelayanan kesehatan rujukan",
            ),
            Rows(
                "Tujuan",
                "tujuan",
                &[
                    "memperluas akses masyarakat terhadap pelayanan kesehatan rujukan",
                    "meningkatkan mutu rujukan antara puskesmas dan rumah sakit",
                ],
            ),
            Rows(
                "Ruang lingkup",
                "ruang lingkup",
                &["pelayanan rujukan dari puskesmas", "peningkatan kapasitas tenaga kesehatan"],
            ),
            Words("Lokasi kerja sama", "wilayah Kota Madiun"),
            Answer("Kesesuaian dengan rencana pembangunan", "Tercantum dalam rencana"),
            Words(
                "Dokumen rencana pembangunan",
                "Rencana Pembangunan Jangka Menengah Daerah Kota Madiun Tahun 2025–2029",
            ),
        ],
    ),
    ("Hak dan kewajiban", &[]),
    (
        "Pelaksanaan, pembiayaan, jangka waktu",
        &[
            Time("Tenggat penyiapan rancangan Perjanjian Kerja Sama", "3", "bulan"),
            Time("Lama kerja sama", "3", "tahun"),
            Answer("Awal berlaku", "Sejak ditandatangani"),
            Answer("Kemungkinan perpanjangan", "Ya"),
            Time("Tenggat permohonan perpanjangan", "3", "bulan"),
        ],
    ),
    ("Ketentuan lain", &[]),
    ("Rencana kerja", &[]),
    ("Teks naskah", &[]),
];

/// Title, place, date and stages of the Kesepakatan Bersama: the officer comes back for them.
pub(crate) const KB_TITLE: &[Fill] = &[
    Words("Judul kerja sama", "penyelenggaraan pelayanan kesehatan rujukan di Kota Madiun"),
    Words("Tempat penandatanganan", "Madiun"),
    Words("Tanggal penandatanganan", "16 Desember 2026"),
    Inside(
        "group",
        "Studi kelayakan",
        &[
            Words("Nama dokumen", "Studi Kelayakan Pelayanan Kesehatan Rujukan Rumah Sakit Husada Bhakti"),
            Words("Nomor", "012/HBM/STUDI/V/2026"),
            Words("Tanggal", "11 Mei 2026"),
        ],
    ),
    Unfold("Dokumen tahapan lainnya"),
    Inside(
        "group",
        "Surat penawaran",
        &[
            Words("Nama dokumen", "Surat Direktur Utama PT Husada Bhakti Mandala"),
            Words("Nomor", "031/HBM/DIR/VI/2026"),
            Words("Tanggal", "8 Juni 2026"),
        ],
    ),
    Inside(
        "group",
        "Jawaban atas penawaran",
        &[
            Words("Nama dokumen", "Surat Wali Kota Madiun"),
            Words("Nomor", "100.3.7/166/2026"),
            Words("Tanggal", "27 Juli 2026"),
        ],
    ),
];
