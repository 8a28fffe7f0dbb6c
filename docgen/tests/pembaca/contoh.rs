//! Naskah for the tests of the DOCX renderer: every kind of node, many shapes.
#![allow(missing_docs, clippy::missing_panics_doc, clippy::unwrap_used, reason = "helpers of tests")]

use docgen::naskah::{
    Asal, Ayat, Bahasa, BarisKomparisi, Blok, ButirRinci, Cetak, Corak, Gaya, Huruf, KataSambung, Kertas,
    Lampiran, Logo, Meta, Naskah, NaskahBernomor, Paragraf, Pasal, Rincian, Sasaran, Sebaris, Sebarisan, Sel,
    SelTandaTangan, Tabel, TandaTangan, nomori, teks,
};

pub fn t(isi: &str) -> Sebarisan {
    teks(isi, Corak::default())
}

pub fn paragraf(gaya: Gaya, isi: Sebarisan) -> Blok {
    Blok::Paragraf(Paragraf { gaya, isi, asal: Asal::default() })
}

pub fn kosong(label: &str) -> Sebaris {
    Sebaris::Kosong { label: label.to_owned(), jalur: "a.b".to_owned(), mentah: None }
}

pub fn rujuk(pasal: &str, ayat: Option<&str>, butir: Option<&str>) -> Sebaris {
    Sebaris::Rujukan(Sasaran {
        pasal: pasal.to_owned(),
        ayat: ayat.map(str::to_owned),
        butir: butir.map(str::to_owned),
    })
}

pub fn butir(id: Option<&str>, isi: Sebarisan, rincian: Option<Rincian>) -> ButirRinci {
    ButirRinci { id: id.map(str::to_owned), isi, rincian, asal: Asal::default() }
}

pub fn rincian(butir: Vec<ButirRinci>) -> Rincian {
    Rincian { kata: KataSambung::Dan, butir }
}

pub fn ayat(id: Option<&str>, isi: Sebarisan, rincian: Option<Rincian>) -> Ayat {
    Ayat { id: id.map(str::to_owned), isi, rincian, asal: Asal::default() }
}

pub fn pasal(id: &str, judul: &str, ayat: Vec<Ayat>) -> Blok {
    Blok::Pasal(Pasal { id: id.to_owned(), judul: t(judul), ayat, ubahan: false, asal: Asal::default() })
}

/// Items nested `dalam` deep, two on each level, the first of each with an id.
pub fn bersarang(dalam: usize) -> Rincian {
    let isi = |i: usize| {
        t(&format!(
            "butir ke-{i} pada kedalaman {dalam} yang cukup panjang untuk berganti baris di halaman mana pun"
        ))
    };
    let lebih = (dalam > 1).then(|| bersarang(dalam - 1));
    rincian(vec![butir(Some(&format!("b{dalam}")), isi(1), lebih), butir(None, isi(2), None)])
}

pub const SEBUTAN: [&str; 8] =
    ["KESATU", "KEDUA", "KETIGA", "KEEMPAT", "KELIMA", "KEENAM", "KETUJUH", "KEDELAPAN"];

pub fn png() -> Vec<u8> {
    // A grey pixel.
    let mut b = b"\x89PNG\r\n\x1a\n\0\0\0\rIHDR\0\0\0\x01\0\0\0\x01\x08\0\0\0\0\x3a\x7e\x9b\x55".to_vec();
    b.extend_from_slice(
        b"\0\0\0\nIDAT\x78\x9c\x63\x68\0\0\0\x82\0\x81\x77\xcd\x72\xb6\0\0\0\0IEND\xae\x42\x60\x82",
    );
    b
}

pub fn jpeg() -> Vec<u8> {
    let mut b = vec![0xFF, 0xD8, 0xFF, 0xE0, 0, 16];
    b.extend_from_slice(b"JFIF\0\x01\x01\0\0\x01\0\x01\0\0");
    b.extend_from_slice(&[0xFF, 0xDB, 0, 67, 0]);
    b.extend([8u8; 64]);
    b.extend_from_slice(&[0xFF, 0xC0, 0, 11, 8, 0, 1, 0, 1, 1, 1, 0x11, 0]);
    b.extend_from_slice(&[0xFF, 0xC4, 0, 20, 0, 1, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 9]);
    b.extend_from_slice(&[0xFF, 0xC4, 0, 20, 0x10, 1, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0]);
    b.extend_from_slice(&[0xFF, 0xDA, 0, 8, 1, 1, 0, 0, 0x3F, 0, 0x3F, 0xFF, 0xD9]);
    b
}

pub fn logo(n: usize) -> Blok {
    let satu = |i: usize| Logo {
        alt: format!("Logo pihak {} <\"{i}\">", i + 1),
        jenis: if i.is_multiple_of(2) { "image/png" } else { "image/jpeg" },
        data: if i.is_multiple_of(2) { png() } else { jpeg() },
        ukuran: (80 + 40 * u32::try_from(i).unwrap(), 100),
    };
    Blok::Logo((0..n).map(satu).collect())
}

pub fn tanda_tangan(pihak: usize) -> Blok {
    let sel = |i: usize| SelTandaTangan {
        atas: vec![t(&format!("PIHAK {}", SEBUTAN[i])), t("Kepala Dinas")],
        nama: t(&format!("Nama Penanda Tangan {i}")),
        asal: Asal::default(),
    };
    let semua: Vec<_> = (0..pihak).map(sel).collect();
    Blok::TandaTangan(TandaTangan { baris: semua.chunks(2).map(<[_]>::to_vec).collect() })
}

pub fn tabel(kolom: usize, baris: usize) -> Blok {
    let sel = |i: usize, j: usize| Sel {
        paragraf: vec![t(&format!("sel {i}-{j}")), t("paragraf kedua dari sel ini")],
        asal: Asal::default(),
    };
    Blok::Tabel(Tabel {
        kepala: (0..kolom).map(|i| t(&format!("Kolom {i}"))).collect(),
        lebar: (0..kolom).map(|i| u16::try_from(i % 3 + 1).unwrap()).collect(),
        baris: (0..baris).map(|b| (0..kolom).map(|k| sel(b, k)).collect()).collect(),
        asal: Asal::default(),
    })
}

pub fn meta(pihak: usize) -> Meta {
    Meta {
        judul: "Perjanjian Kerja Sama tentang <Layanan> & \"Data\"".to_owned(),
        pembuat: "Pemerintah Kota Contoh & PT Contoh Tbk.".to_owned(),
        kata: kata_halaman(SEBUTAN[..pihak].iter().map(|s| format!("Paraf PIHAK {s}"))),
        paket_teks: "1.0 (abcdef)".to_owned(),
        tanggal: Some("2026-11-21".to_owned()),
        bahasa_mitra: "",
    }
}

/// Every kind of node in one naskah.
pub fn lengkap(pihak: usize, cetak: Cetak) -> Naskah {
    let miring = Corak { miring: true, bahasa: Bahasa::En, ..Corak::default() };
    let tebal = Corak { tebal: true, ..Corak::default() };
    let mut isi = t("Uraian dengan kata ");
    isi.extend(teks("memorandum of understanding", miring));
    isi.extend(teks(" dan kata tebal", tebal));
    isi.push(Sebaris::GantiBaris);
    isi.push(Sebaris::Tab);
    isi.extend(t(" sesudah ganti baris & <tanda> ]]> \u{202E}terbalik\u{202C} 😀 "));
    let mut bersyarat = t("Dalam hal ");
    bersyarat
        .extend([rujuk("masa", Some("mulai"), None), Sebaris::Teks(" dan ".to_owned(), Corak::default())]);
    bersyarat.extend([
        rujuk("hak", Some("hak-a"), Some("b4")),
        Sebaris::Teks(" serta ".to_owned(), Corak::default()),
    ]);
    bersyarat
        .extend([rujuk("tunggal", None, Some("x")), Sebaris::Teks(" dan ".to_owned(), Corak::default())]);
    bersyarat.extend([rujuk("", Some("hak-a"), None), Sebaris::Teks(", ".to_owned(), Corak::default())]);
    bersyarat.extend([rujuk("hilang", None, None), kosong("nama penandatangan")]);
    let komparisi = |i: usize| BarisKomparisi {
        nama: if i == 0 { vec![kosong("nama")] } else { t(&format!("NAMA LENGKAP KE-{i}")) },
        uraian: t(
            "selaku Wali Kota Contoh, berkedudukan di Jalan Merdeka Nomor 1, dalam hal ini bertindak untuk dan atas nama Pemerintah Kota Contoh, selanjutnya disebut PIHAK.",
        ),
        asal: Asal::default(),
    };
    let mut blok = vec![
        logo(pihak),
        paragraf(Gaya::Judul, t("PERJANJIAN KERJA SAMA")),
        paragraf(Gaya::Judul, t("TENTANG LAYANAN DATA")),
        paragraf(Gaya::NomorNaskah, t("NOMOR : 100.3.7/1/2026")),
        paragraf(Gaya::NomorNaskah, vec![Sebaris::Teks("NOMOR : ".to_owned(), Corak::default()), kosong("nomor")]),
        paragraf(Gaya::Isi, t("Pada hari ini, Sabtu, tanggal Dua Puluh Satu, yang bertanda tangan di bawah ini:")),
        Blok::Komparisi((0..pihak).map(komparisi).collect()),
        paragraf(Gaya::Isi, isi),
        paragraf(Gaya::Isi, t("PARA PIHAK terlebih dahulu menerangkan hal-hal sebagai berikut:")),
        Blok::Premis(rincian((0..4).map(|i| butir(None, t(&format!("bahwa premis {i} cukup panjang sehingga baris kedua tampak menggantung di bawah baris pertama")), None)).collect())),
        paragraf(Gaya::Isi, t("dengan memperhatikan:")),
        Blok::DasarHukum(rincian((0..12).map(|i| butir(None, t(&format!("Undang-Undang Nomor {i} Tahun 2014 tentang Pemerintahan Daerah")), None)).collect())),
        pasal("masa", "JANGKA WAKTU", vec![
            ayat(Some("mulai"), t("Perjanjian ini berlaku selama 3 (tiga) tahun"), None),
            ayat(None, bersyarat, Some(bersarang(1))),
        ]),
        pasal("tunggal", "SATU NORMA", vec![ayat(None, t("PARA PIHAK sepakat"), Some(rincian(vec![
            butir(None, t("satu"), None), butir(Some("x"), t("dua"), None),
        ])))]),
        pasal("hak", "HAK DAN KEWAJIBAN", vec![
            ayat(Some("hak-a"), t("PIHAK KESATU berhak atas"), Some(bersarang(4))),
            ayat(Some("hak-b"), t("PIHAK KEDUA berhak atas"), Some(bersarang(5))),
            ayat(None, t("Daftar panjang"), Some(rincian((0..29).map(|i| butir(None, t(&format!("hal {i}")), None)).collect()))),
        ]),
        tabel(3, 4),
        tabel(2, 1),
        paragraf(Gaya::Isi, t("Demikian perjanjian ini dibuat.")),
        tanda_tangan(pihak),
    ];
    blok.push(Blok::Komparisi(Vec::new()));
    Naskah {
        meta: meta(pihak),
        cetak,
        blok,
        lampiran: vec![
            Lampiran {
                mendatar: true,
                blok: vec![
                    paragraf(Gaya::JudulLampiran, t("LAMPIRAN I")),
                    paragraf(Gaya::JudulLampiran, t("RENCANA KERJA")),
                    Blok::DasarHukum(rincian(vec![butir(None, t("nomor sendiri"), None)])),
                    tabel(7, 30),
                ],
            },
            Lampiran {
                mendatar: false,
                blok: vec![
                    paragraf(Gaya::JudulLampiran, t("LAMPIRAN II")),
                    pasal(
                        "lamp",
                        "PASAL LAMPIRAN",
                        vec![ayat(None, t("satu"), None), ayat(None, t("dua"), None)],
                    ),
                    paragraf(Gaya::Isi, t("penutup lampiran")),
                ],
            },
        ],
    }
}

/// Shapes that differ in what stands last, first and in between.
pub fn bentuk() -> Vec<(String, NaskahBernomor)> {
    let a4 = Cetak::default();
    let f4 = Cetak { kertas: Kertas::F4, huruf: Huruf::Bookman, ..a4 };
    let mut semua = Vec::new();
    for pihak in [1, 2, 3, 4, 8] {
        let cetak = if pihak % 2 == 0 { a4 } else { f4 };
        semua.push((format!("pihak{pihak}"), nomori(lengkap(pihak, cetak))));
        semua.push((format!("pihak{pihak}-akhir"), nomori(lengkap(pihak, cetak)).tandai(true)));
    }
    let mut polos = lengkap(2, a4);
    polos.lampiran.clear();
    polos.blok.retain(|b| !matches!(b, Blok::Logo(_)));
    semua.push(("tanpa-lampiran".to_owned(), nomori(polos)));
    let mut final_ = lengkap(5, f4);
    final_.lampiran.truncate(1);
    for b in &mut final_.blok {
        if let Blok::Paragraf(p) = b {
            p.isi.retain(|s| !matches!(s, Sebaris::Kosong { .. }));
        }
    }
    final_
        .blok
        .retain(|b| !matches!(b, Blok::Komparisi(_)) && !matches!(b, Blok::Pasal(p) if p.id == "masa"));
    semua.push(("final".to_owned(), nomori(final_).tandai(true)));
    semua.push(("kosong".to_owned(), nomori(Naskah::default())));
    let sempit = Cetak { kertas: Kertas::F4Sempit, ukuran: 0, tepi: [u16::MAX; 4], ..a4 };
    let hanya = |blok| Naskah { cetak: sempit, blok, ..Naskah::default() };
    semua.push(("hanya-tabel".to_owned(), nomori(hanya(vec![tabel(1, 0), tanda_tangan(1), tabel(0, 0)]))));
    let kosongan = Tabel { kepala: vec![], lebar: vec![], baris: vec![vec![]], asal: Asal::default() };
    semua.push(("tabel-kosong".to_owned(), nomori(hanya(vec![Blok::Tabel(kosongan)]))));
    semua.push(("khas".to_owned(), nomori(khas(1)).tandai(true)));
    semua
}

/// A typical PKS: about 3,000 words in 280 paragraphs, `kali` times.
pub fn khas(kali: usize) -> Naskah {
    const KATA: [&str; 40] = [
        "PARA PIHAK",
        "sepakat",
        "melaksanakan",
        "kerja sama",
        "daerah",
        "dalam",
        "rangka",
        "penyelenggaraan",
        "pelayanan",
        "publik",
        "berdasarkan",
        "ketentuan",
        "peraturan",
        "perundang-undangan",
        "dengan",
        "prinsip",
        "efisiensi",
        "efektivitas",
        "sinergi",
        "saling",
        "menguntungkan",
        "kesepakatan",
        "bersama",
        "iktikad",
        "baik",
        "mengutamakan",
        "kepentingan",
        "nasional",
        "keutuhan",
        "wilayah",
        "persamaan",
        "kedudukan",
        "transparansi",
        "keadilan",
        "kepastian",
        "hukum",
        "wajib",
        "berhak",
        "paling lambat",
        "hari kalender",
    ];
    let mut benih = 7u32;
    let mut kalimat = |panjang: usize| {
        let kata: Vec<&str> = (0..panjang)
            .map(|_| {
                benih = benih.wrapping_mul(1_664_525).wrapping_add(1_013_904_223);
                KATA[(benih >> 16) as usize % KATA.len()]
            })
            .collect();
        t(&kata.join(" "))
    };
    let mut naskah = lengkap(2, Cetak::default());
    naskah.lampiran.clear();
    naskah
        .blok
        .retain(|b| !matches!(b, Blok::Logo(_) | Blok::Tabel(_) | Blok::Pasal(_) | Blok::TandaTangan(_)));
    for p in 0..20 * kali {
        let id = format!("p{p}");
        let isi = (0..4)
            .map(|a| {
                let mut awal = kalimat(13);
                awal.push(rujuk(&format!("p{}", p / 2), Some("a1"), None));
                let butir = (0..3).map(|_| butir(None, kalimat(11), None)).collect();
                ayat(Some(&format!("a{a}")), awal, (a % 2 == 0).then(|| rincian(butir)))
            })
            .collect();
        naskah.blok.push(pasal(&id, "JUDUL PASAL YANG WAJAR", isi));
    }
    naskah.blok.push(tanda_tangan(2));
    naskah
}

/// Words at the head and foot of a page.
pub(crate) fn kata_halaman(paraf: impl IntoIterator<Item = String>) -> docgen::naskah::KataHalaman {
    docgen::naskah::KataHalaman {
        draf: "DRAF".into(),
        paraf: paraf.into_iter().collect(),
        halaman: "Halaman".into(),
        dari: "dari".into(),
        rujukan_putus: "rujukan ke pasal atau ayat yang sudah tidak ada".into(),
    }
}
