//! A hand-made naskah with every kind of block, in place of the engine until its verbs are merged.

use docgen::naskah::{
    Asal, Ayat, BarisKomparisi, Blok, ButirRinci, Corak, Gaya, KataSambung, Lampiran, Meta, Naskah, Paragraf,
    Pasal, Rincian, Sasaran, Sebaris, Sebarisan, Sel, SelTandaTangan, Tabel, TandaTangan, teks,
};

use crate::mesin::Contoh;

/// The examples.
pub(crate) const DAFTAR: [Contoh; 2] = [
    Contoh { id: "tiruan-lengkap", judul: "Perjanjian Kerja Sama: penelitian dan pengabdian (terisi)" },
    Contoh { id: "tiruan-kosong", judul: "Perjanjian Kerja Sama: penelitian dan pengabdian (baru mulai)" },
];

/// The naskah of an example.
pub(crate) fn naskah(id: &str) -> Option<Naskah> {
    DAFTAR.iter().find(|c| c.id == id).map(|c| perjanjian(c.id == "tiruan-lengkap"))
}

fn t(isi: &str) -> Sebarisan {
    teks(isi, Corak::default())
}

fn tebal(isi: &str) -> Sebarisan {
    teks(isi, Corak { tebal: true, ..Corak::default() })
}

fn asal(klausul: &str) -> Asal {
    Asal::klausul(klausul)
}

fn paragraf(gaya: Gaya, isi: Sebarisan) -> Blok {
    Blok::Paragraf(Paragraf { gaya, isi, asal: asal("kerangka") })
}

fn ayat(id: &str, isi: Sebarisan, butir: &[&str]) -> Ayat {
    Ayat {
        id: Some(id.to_owned()),
        isi,
        rincian: (!butir.is_empty()).then(|| rincian(butir)),
        asal: asal(id),
    }
}

fn rincian(butir: &[&str]) -> Rincian {
    let butir = butir.iter().enumerate().map(|(i, b)| ButirRinci {
        id: Some(format!("b{i}")),
        isi: t(b),
        rincian: None,
        asal: asal("butir"),
    });
    Rincian { kata: KataSambung::Dan, butir: butir.collect() }
}

fn pasal(id: &str, judul: &str, ayat: Vec<Ayat>) -> Blok {
    Blok::Pasal(Pasal { id: id.to_owned(), judul: t(judul), ayat, ubahan: false, asal: asal(id) })
}

fn perjanjian(lengkap: bool) -> Naskah {
    let isi = |label: &str, jalur: &str, jawaban: &str| {
        if lengkap {
            t(jawaban)
        } else {
            vec![Sebaris::Kosong { label: label.to_owned(), jalur: jalur.to_owned(), mentah: None }]
        }
    };
    let rangkai = |keping: Vec<Sebarisan>| keping.concat();
    let rujuk = |pasal: &str, ayat: &str, butir: Option<&str>| {
        vec![Sebaris::Rujukan(Sasaran {
            pasal: pasal.to_owned(),
            ayat: Some(ayat.to_owned()),
            butir: butir.map(str::to_owned),
        })]
    };
    let pihak = |nama, jabatan: &str, atas: &str, sebutan| BarisKomparisi {
        nama,
        uraian: rangkai(vec![
            t(&format!(
                "{jabatan}, dalam hal ini bertindak untuk dan atas nama {atas}, selanjutnya disebut "
            )),
            tebal(sebutan),
            t(";"),
        ]),
        asal: asal("komparisi"),
    };
    let sel = |isi: &str| Sel { paragraf: vec![t(isi)], asal: asal("rencana-kerja") };
    let ttd = |label: &str, jabatan: &str, nama| SelTandaTangan {
        atas: vec![t(label), t(jabatan)],
        nama,
        asal: asal("tanda-tangan"),
    };
    let nama_satu =
        isi("nama penandatangan PIHAK KESATU", "pihak[0].penandatangan.nama", "RATNA SURYANINGSIH");
    let nama_dua =
        isi("nama penandatangan PIHAK KEDUA", "pihak[1].penandatangan.nama", "Prof. BUDI HARTAWAN");
    Naskah {
        meta: Meta {
            judul: "Perjanjian Kerja Sama tentang Penelitian dan Pengabdian kepada Masyarakat".to_owned(),
            pembuat: "Pemerintah Kota Contoh dan Universitas Contoh".to_owned(),
            sebutan_pihak: vec!["PIHAK KESATU".to_owned(), "PIHAK KEDUA".to_owned()],
            ..Meta::default()
        },
        blok: vec![
            paragraf(Gaya::Judul, t("PERJANJIAN KERJA SAMA")),
            paragraf(Gaya::Judul, t("ANTARA")),
            paragraf(Gaya::Judul, t("PEMERINTAH KOTA CONTOH")),
            paragraf(Gaya::Judul, t("DENGAN")),
            paragraf(Gaya::Judul, t("UNIVERSITAS CONTOH")),
            paragraf(Gaya::Judul, t("TENTANG")),
            paragraf(Gaya::Judul, t("PENELITIAN DAN PENGABDIAN KEPADA MASYARAKAT")),
            paragraf(
                Gaya::NomorNaskah,
                rangkai(vec![
                    t("NOMOR : "),
                    isi("nomor naskah PIHAK KESATU", "nomor[0]", "100.3.7.1/12/2026"),
                ]),
            ),
            paragraf(
                Gaya::NomorNaskah,
                rangkai(vec![t("NOMOR : "), isi("nomor naskah PIHAK KEDUA", "nomor[1]", "45/UC/KS/2026")]),
            ),
            paragraf(
                Gaya::Isi,
                rangkai(vec![
                    t("Pada hari ini, "),
                    isi(
                        "hari dan tanggal",
                        "tanggal",
                        "Senin, tanggal Tujuh, bulan Desember, tahun Dua Ribu Dua Puluh Enam (07-12-2026)",
                    ),
                    t(", bertempat di "),
                    isi("tempat penandatanganan", "tempat", "Kota Contoh"),
                    t(", yang bertanda tangan di bawah ini:"),
                ]),
            ),
            Blok::Komparisi(vec![
                pihak(
                    nama_satu.clone(),
                    "Kepala Badan Perencanaan Pembangunan Daerah Kota Contoh",
                    "Pemerintah Kota Contoh",
                    "PIHAK KESATU",
                ),
                pihak(nama_dua.clone(), "Rektor Universitas Contoh", "Universitas Contoh", "PIHAK KEDUA"),
            ]),
            paragraf(Gaya::Isi, t("PARA PIHAK terlebih dahulu menerangkan hal-hal sebagai berikut:")),
            Blok::Premis(rincian(&[
                "bahwa PIHAK KESATU menyelenggarakan urusan pemerintahan di bidang perencanaan serta penelitian dan pengembangan",
                "bahwa PIHAK KEDUA menyelenggarakan pendidikan, penelitian, dan pengabdian kepada masyarakat",
            ])),
            paragraf(
                Gaya::Isi,
                t("PARA PIHAK sepakat mengadakan perjanjian kerja sama dengan ketentuan sebagai berikut:"),
            ),
            pasal(
                "maksud",
                "MAKSUD DAN TUJUAN",
                vec![
                    ayat(
                        "m",
                        t(
                            "Perjanjian ini menjadi dasar bagi PARA PIHAK untuk melaksanakan penelitian dan pengabdian kepada masyarakat",
                        ),
                        &[],
                    ),
                    ayat(
                        "t",
                        t("Tujuan perjanjian ini"),
                        &[
                            "tersedianya kajian yang dapat dipakai dalam perencanaan pembangunan",
                            "terlaksananya kuliah kerja nyata di sekurang-kurangnya 5 (lima) kelurahan setiap tahun",
                            "meningkatnya kemampuan aparatur dalam menyusun kebijakan berbasis data",
                        ],
                    ),
                ],
            ),
            pasal(
                "jangka",
                "JANGKA WAKTU",
                vec![
                    ayat(
                        "lama",
                        rangkai(vec![
                            t("Perjanjian ini berlaku selama "),
                            isi("jangka waktu", "jangka.lama", "3 (tiga) tahun"),
                            t(" terhitung sejak tanggal ditandatangani"),
                        ]),
                        &[],
                    ),
                    ayat(
                        "perpanjang",
                        rangkai(vec![
                            t("Jangka waktu sebagaimana dimaksud pada "),
                            rujuk("jangka", "lama", None),
                            t(
                                " dapat diperpanjang berdasarkan hasil evaluasi atas tujuan sebagaimana dimaksud dalam ",
                            ),
                            rujuk("maksud", "t", Some("b1")),
                        ]),
                        &[],
                    ),
                ],
            ),
            pasal(
                "penutup",
                "PENUTUP",
                vec![ayat(
                    "p",
                    t(
                        "Perjanjian ini dibuat dalam rangkap 2 (dua), bermeterai cukup, dan mempunyai kekuatan hukum yang sama",
                    ),
                    &[],
                )],
            ),
            Blok::TandaTangan(TandaTangan {
                baris: vec![vec![
                    ttd("PIHAK KEDUA,", "Rektor Universitas Contoh", nama_dua),
                    ttd("PIHAK KESATU,", "Kepala Badan Perencanaan Pembangunan Daerah", nama_satu),
                ]],
            }),
        ],
        lampiran: vec![Lampiran {
            mendatar: true,
            blok: vec![
                paragraf(Gaya::JudulLampiran, t("LAMPIRAN")),
                paragraf(Gaya::JudulLampiran, t("RENCANA KERJA")),
                Blok::Tabel(Tabel {
                    kepala: vec![t("No."), t("Kegiatan"), t("Penanggung jawab"), t("Waktu"), t("Keluaran")],
                    lebar: vec![1, 6, 4, 3, 4],
                    baris: vec![
                        vec![
                            sel("1."),
                            sel("Kajian kebutuhan data pembangunan kelurahan"),
                            sel("PIHAK KEDUA"),
                            sel("Triwulan I 2027"),
                            sel("Laporan kajian"),
                        ],
                        vec![
                            sel("2."),
                            sel("Kuliah kerja nyata"),
                            sel("PARA PIHAK"),
                            sel("Triwulan III 2027"),
                            sel("Laporan pelaksanaan dan rekomendasi"),
                        ],
                    ],
                    asal: asal("rencana-kerja"),
                }),
            ],
        }],
        ..Naskah::default()
    }
}
