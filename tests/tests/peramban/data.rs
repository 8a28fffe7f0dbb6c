//! Three drafts as an officer has them on the desk, by the names on the screen. Every name is invented.

use crate::office::Fill::{self, Answer, Fold, Inside, Pick, Press, Rows, Search, Time, Unfold, Words};

/// Questions of the router and their answers.
pub(crate) type Answers = &'static [(&'static str, &'static str)];

/// A step and what is filled in there, in pieces that drafts share.
pub(crate) type Step = (&'static str, &'static [&'static [Fill]]);

/// A document of the stages before the naskah.
macro_rules! paper {
    ($stage:literal: $name:literal, $number:literal, $day:literal) => {
        Inside(
            "group",
            $stage,
            &[Words("Nama dokumen", $name), Words("Nomor", $number), Words("Tanggal", $day)],
        )
    };
}

/// A document on which the authority of a signatory rests: the button that offers it, its card, what it says.
macro_rules! authority {
    ($offer:literal, $card:literal: $name:literal, $number:literal, $day:literal, $about:literal) => {
        &[
            Press($offer),
            Inside(
                "listitem",
                $card,
                &[
                    Words("Nama dokumen", $name),
                    Words("Nomor", $number),
                    Words("Tanggal", $day),
                    Words("Perihal dokumen wewenang", $about),
                ],
            ),
        ]
    };
}

/// Who carries it out for a party, and where letters go.
macro_rules! desk {
    ($unit:literal, $head:literal, $address:literal, $phone:literal, $mail:literal) => {
        &[
            Unfold("Unit pelaksana dan korespondensi"),
            Words("Unit pelaksana", $unit),
            Words("Penanggung jawab", $head),
            Words("Unit korespondensi", $unit),
            Words("Alamat korespondensi", $address),
            Words("Telepon", $phone),
            Words("Pos-el", $mail),
        ]
    };
}

mod nota;

pub(crate) use nota::{NK, NK_ANSWERS};

const MADIUN: &[Fill] = &[
    Unfold("PIHAK KESATU"),
    Pick("Jenis pihak", "Pemerintah kota"),
    Search("Cari daerah", "kota madiun", "Madiun"),
    Words("Alamat kedudukan", "Jalan Pahlawan Nomor 37, Kota Madiun"),
    Words(
        "Keterangan tentang pihak",
        "pemerintah daerah yang berwenang menyelenggarakan pelayanan kesehatan di Kota Madiun",
    ),
];

const MADIUN_DESK: &[Fill] = desk!(
    "Dinas Kesehatan Kota Madiun",
    "Kepala Dinas Kesehatan Kota Madiun",
    "Jalan Trunojoyo Nomor 120, Kota Madiun 63131",
    "(0351) 555120",
    "dinkes@madiun.contoh.go.id"
);

/// The private hospital: a company is the party, not the hospital.
const HOSPITAL: &[Fill] = &[
    Fold("PIHAK KESATU"),
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
];

const HOSPITAL_DEED: &[Fill] = authority!(
    "Akta pendirian", "Dokumen wewenang 1":
    "Akta Notaris Sekar Wening Astuti, S.H., M.Kn.", "12", "18 Agustus 2009", "Pendirian PT Husada Bhakti Mandala"
);

const HOSPITAL_SEAL: &[Fill] = authority!(
    "Pengesahan badan hukum", "Dokumen wewenang 2":
    "Keputusan Menteri Hukum dan Hak Asasi Manusia", "AHU-47211.AH.01.01.Tahun 2009", "29 September 2009",
    "Pengesahan Badan Hukum PT Husada Bhakti Mandala"
);

const HOSPITAL_DESK: &[Fill] = desk!(
    "Bagian Kemitraan Rumah Sakit Husada Bhakti",
    "Direktur Rumah Sakit Husada Bhakti",
    "Jalan Diponegoro Nomor 54, Kota Madiun 63117",
    "(0351) 555054",
    "kemitraan@husadabhakti.contoh.id"
);

/// The object of the plan and the place are the same for both drafts with the hospital.
const MADIUN_PLAN: &[Fill] = &[
    Words("Lokasi kerja sama", "wilayah Kota Madiun"),
    Answer(
        "Apakah objek bertentangan dengan kesusilaan, ketertiban umum, kepentingan nasional, atau peraturan perundang-undangan?",
        "Tidak",
    ),
    Answer("Kesesuaian dengan rencana pembangunan", "Tercantum dalam rencana"),
    Words(
        "Dokumen rencana pembangunan",
        "Rencana Pembangunan Jangka Menengah Daerah Kota Madiun Tahun 2025–2029",
    ),
];

/// Kesepakatan Bersama: a city and a company with a hospital.
pub(crate) const KB_ANSWERS: Answers = &[
    ("Dengan siapa Anda bekerja sama?", "Rumah sakit atau klinik"),
    ("Siapa pengelola rumah sakit atau klinik itu?", "Perseroan terbatas"),
    ("Apa inti kerja samanya?", "Pelayanan publik"),
    ("Apakah ada uang atau barang daerah yang dipakai, atau pungutan kepada masyarakat?", "Tidak ada"),
    ("Sudah adakah Kesepakatan Bersama dengan mitra ini?", "Belum ada"),
    ("Siapa yang lebih dahulu mengusulkan?", "Mitra"),
];

/// Its steps from the parties on; the officer comes back for the title.
pub(crate) const KB: &[Step] = &[
    (
        "Para pihak",
        &[
            MADIUN,
            &[Words("Nama penandatangan", "Dr. Hapsari Nugraheni, S.T., M.Si.")],
            authority!(
                "Keputusan pengangkatan atau pelantikan", "Dokumen wewenang 1":
                "Keputusan Menteri Dalam Negeri", "100.2.1.3-1222 Tahun 2025", "14 Februari 2025",
                "Pengesahan Pengangkatan Wali Kota Madiun"
            ),
            &[Words("Nomor naskah", "100.3.7.1/38/KB/2026")],
            MADIUN_DESK,
            HOSPITAL,
            HOSPITAL_DEED,
            HOSPITAL_SEAL,
            HOSPITAL_DESK,
            &[Words("Nomor naskah", "088/HBM/KB/XII/2026")],
        ],
    ),
    (
        "Objek dan ruang lingkup",
        &[
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
            ],
            MADIUN_PLAN,
        ],
    ),
    ("Hak dan kewajiban", &[]),
    (
        "Pelaksanaan, pembiayaan, jangka waktu",
        &[&[
            Time("Tenggat penyiapan rancangan Perjanjian Kerja Sama", "3", "bulan"),
            Time("Lama kerja sama", "3", "tahun"),
            Answer("Awal berlaku", "Sejak ditandatangani"),
            Answer("Kemungkinan perpanjangan", "Ya"),
            Time("Tenggat permohonan perpanjangan", "3", "bulan"),
        ]],
    ),
    ("Ketentuan lain", &[]),
    ("Rencana kerja", &[]),
    ("Teks naskah", &[]),
];

/// Title, place, date and stages of the Kesepakatan Bersama.
pub(crate) const KB_TITLE: &[Fill] = &[
    Words("Judul kerja sama", "penyelenggaraan pelayanan kesehatan rujukan di Kota Madiun"),
    Words("Tempat penandatanganan", "Madiun"),
    Words("Tanggal penandatanganan", "16 Desember 2026"),
    paper!("Studi kelayakan": "Studi Kelayakan Pelayanan Kesehatan Rujukan", "012/HBM/STUDI/V/2026", "11 Mei 2026"),
    Unfold("Dokumen tahapan lainnya"),
    paper!("Surat penawaran": "Surat Direktur Utama PT Husada Bhakti Mandala", "031/HBM/DIR/VI/2026", "8 Juni 2026"),
    paper!("Jawaban atas penawaran": "Surat Wali Kota Madiun", "100.3.7/166/2026", "27 Juli 2026"),
];

/// Perjanjian Kerja Sama: the same two, with their Kesepakatan Bersama signed; the head of an office signs.
pub(crate) const PKS_ANSWERS: Answers = &[
    ("Dengan siapa Anda bekerja sama?", "Rumah sakit atau klinik"),
    ("Siapa pengelola rumah sakit atau klinik itu?", "Perseroan terbatas"),
    ("Apa inti kerja samanya?", "Pelayanan publik"),
    ("Apakah ada uang atau barang daerah yang dipakai, atau pungutan kepada masyarakat?", "Tidak ada"),
    ("Sudah adakah Kesepakatan Bersama dengan mitra ini?", "Sudah ada"),
    ("Siapa yang lebih dahulu mengusulkan?", "Daerah Anda"),
];

/// Its steps from the first one on.
pub(crate) const PKS: &[Step] = &[
    (
        "Jenis dan judul naskah",
        &[&[
            Words("Judul kerja sama", "pelayanan rujukan gawat darurat bagi warga Kota Madiun"),
            Words("Tempat penandatanganan", "Madiun"),
            Words("Tanggal penandatanganan", "16 Desember 2026"),
            Words("Judul kesepakatan induk", "penyelenggaraan pelayanan kesehatan rujukan di Kota Madiun"),
            Words("Nomor Kesepakatan Bersama dari PIHAK KESATU", "100.3.7.1/38/KB/2026"),
            Words("Nomor Kesepakatan Bersama dari PIHAK KEDUA", "088/HBM/KB/VIII/2026"),
            Words("Tanggal kesepakatan induk", "18 Agustus 2026"),
            Words("Tanggal berakhir kesepakatan induk", "17 Agustus 2029"),
            Unfold("Dokumen tahapan lainnya"),
            paper!("Pemetaan urusan": "Hasil Pemetaan Urusan Kota Madiun Tahun 2026", "100.3.7/12/2026", "2 Februari 2026"),
            paper!("Studi kelayakan": "Studi Kelayakan Pelayanan Rujukan", "400.7/88/2026", "11 Mei 2026"),
            paper!("Surat penawaran": "Surat Wali Kota Madiun", "100.3.7/90/2026", "8 Juni 2026"),
            paper!("Jawaban atas penawaran": "Surat Direktur Utama PT Husada Bhakti Mandala", "031/HBM/2026", "22 Juni 2026"),
        ]],
    ),
    (
        "Para pihak",
        &[
            HOSPITAL,
            HOSPITAL_DEED,
            HOSPITAL_SEAL,
            HOSPITAL_DESK,
            &[Words("Nomor naskah", "101/HBM/PKS/XII/2026"), Fold("PIHAK KEDUA")],
            MADIUN,
            &[
                Answer("Kedudukan penandatangan", "Pejabat perangkat daerah"),
                Words("Nama penandatangan", "drg. Wening Kusumastuti, M.Kes."),
                Words("Jabatan penandatangan", "Kepala Dinas Kesehatan Kota Madiun"),
            ],
            authority!(
                "Keputusan pengangkatan atau pelantikan", "Dokumen wewenang 1":
                "Keputusan Wali Kota Madiun", "800.1.3.3/41/2025", "3 Maret 2025",
                "Pengangkatan dalam Jabatan Pimpinan Tinggi Pratama"
            ),
            &[
                Words("Nomor surat kuasa", "100.3.7/201/2026"),
                Words("Tanggal surat kuasa", "1 Desember 2026"),
                Words("Jabatan pemberi kuasa", "Wali Kota Madiun"),
                Words("Nama pemberi kuasa", "Dr. Hapsari Nugraheni, S.T., M.Si."),
                Press("Samakan judul dan mitra dengan naskah ini"),
                Words("Nomor naskah", "100.3.7.1/51/PKS/2026"),
            ],
            MADIUN_DESK,
        ],
    ),
    (
        "Objek dan ruang lingkup",
        &[
            &[
                Search("Urusan pemerintahan", "puskesmas", "Kesehatan"),
                Words("Objek kerja sama", "pelayanan rujukan gawat darurat bagi warga Kota Madiun"),
                Words(
                    "Maksud kerja sama",
                    "bagi PARA PIHAK untuk menyelenggarakan pelayanan rujukan gawat darurat",
                ),
                Rows("Tujuan", "tujuan", &["mempercepat penanganan gawat darurat bagi warga Kota Madiun"]),
                Rows(
                    "Ruang lingkup",
                    "ruang lingkup",
                    &["pelayanan rujukan gawat darurat", "pertukaran data rujukan"],
                ),
            ],
            MADIUN_PLAN,
        ],
    ),
    (
        "Hak dan kewajiban",
        &[&[
            Rows(
                "PIHAK KESATU berhak",
                "hak",
                &["memperoleh pelayanan rujukan gawat darurat bagi warga Kota Madiun"],
            ),
            // Its other half is written from it.
            Inside(
                "group",
                "PIHAK KESATU berhak",
                &[Inside("listitem", "Hak 1", &[Press("Buat kewajiban pasangannya")])],
            ),
            Inside(
                "group",
                "PIHAK KEDUA wajib",
                &[
                    Words("Kewajiban 1", "melayani rujukan gawat darurat dari puskesmas"),
                    Words("Tenggat", "paling lama 15 (lima belas) menit sejak pasien tiba"),
                ],
            ),
            Rows("PIHAK KEDUA berhak", "hak", &["menerima data rujukan dari puskesmas"]),
            Rows("PIHAK KESATU wajib", "kewajiban", &["menyampaikan data rujukan dari puskesmas"]),
            Inside(
                "group",
                "PIHAK KESATU wajib",
                &[
                    Words("Tenggat", "paling lama 1 (satu) jam sejak pasien dirujuk"),
                    Pick("Hak yang dipenuhi", "menerima data rujukan dari puskesmas"),
                ],
            ),
        ]],
    ),
    (
        "Pelaksanaan, pembiayaan, jangka waktu",
        &[&[
            Answer("Bentuk pelaksanaan", "Layanan kepada mitra"),
            Words("Uraian pelaksanaan", "menerima rujukan gawat darurat dari puskesmas setiap saat"),
            Words(
                "Pelayanan kepada masyarakat",
                "pengaduan ditanggapi paling lama 2 (dua) hari kerja sejak diterima",
            ),
            Time("Tenggat penyusunan rencana kerja", "30", "hari kalender"),
            Answer("Apakah kerja sama ini tanpa biaya?", "Ya"),
            Press("Tambah hasil"),
            Inside(
                "listitem",
                "Hasil 1",
                &[
                    Pick("Jenis hasil", "Layanan atau manfaat"),
                    Words("Uraian hasil", "pelayanan rujukan gawat darurat yang diterima warga Kota Madiun"),
                ],
            ),
            Time("Lama kerja sama", "2", "tahun"),
            Answer("Awal berlaku", "Sejak ditandatangani"),
            Answer("Kemungkinan perpanjangan", "Tidak"),
        ]],
    ),
    (
        "Ketentuan lain",
        &[&[
            Unfold("Pemantauan dan evaluasi"),
            Time("Kekerapan pemantauan", "6", "bulan"),
            Rows("Indikator keberhasilan", "indikator", &["jumlah pasien rujukan yang dilayani"]),
            Unfold("Sanksi"),
            Words("Jumlah teguran tertulis", "3"),
            Time("Masa perbaikan", "10", "hari kerja"),
            Answer("Ganti rugi", "Ya"),
            Unfold("Penyelesaian perselisihan"),
            Answer("Jalur penyelesaian", "Pengadilan"),
            Words("Nama pengadilan", "Pengadilan Negeri Madiun"),
            Unfold("Pelindungan data pribadi"),
            Answer("Pemrosesan data pribadi", "Ya"),
            Rows("Jenis data pribadi", "jenis data", &["nama dan nomor induk kependudukan pasien"]),
            Words("Tujuan pemrosesan data", "pelayanan rujukan gawat darurat"),
            Answer("Peran dalam pemrosesan data", "Pengendali masing-masing"),
            Answer("Data pribadi spesifik", "Ya"),
            Answer("Pengiriman data ke luar negeri", "Tidak"),
            Unfold("Kerahasiaan"),
            Answer("Pasal kerahasiaan", "Ya"),
            Unfold("Hak kekayaan intelektual"),
            Answer("Pasal hak kekayaan intelektual", "Tidak"),
            Unfold("Antikorupsi"),
            Answer("Pasal antikorupsi", "Ya"),
        ]],
    ),
    ("Rencana kerja", &[]),
    ("Teks naskah", &[]),
];
