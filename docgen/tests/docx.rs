//! The DOCX renderer: what it writes is what the naskah says, and every reader can read it.
#![cfg(feature = "docx")]

pub mod pembaca;

use std::collections::BTreeSet;

use docgen::naskah::{
    Asal, Ayat, Bahasa, BarisKomparisi, Blok, BlokJadi, ButirRinci, Cetak, Corak, Gaya, Huruf, KataSambung,
    Kertas, Lampiran, Logo, Meta, Naskah, NaskahBernomor, Paragraf, ParagrafJadi, Pasal, Rincian, Sasaran,
    Sebaris, SebarisJadi, Sebarisan, Sel, SelTandaTangan, Tabel, TandaTangan, nomori, teks,
};
use docgen::render::docx::render_docx;
use pembaca::{Simpul, bagian, bagian_xml, gabung, teks_badan};
use proptest::prelude::*;

// ---- naskah for the tests -------------------------------------------------------------------------------------------

fn t(isi: &str) -> Sebarisan {
    teks(isi, Corak::default())
}

fn paragraf(gaya: Gaya, isi: Sebarisan) -> Blok {
    Blok::Paragraf(Paragraf { gaya, isi, asal: Asal::default() })
}

fn kosong(label: &str) -> Sebaris {
    Sebaris::Kosong { label: label.to_owned(), jalur: "a.b".to_owned(), mentah: None }
}

fn rujuk(pasal: &str, ayat: Option<&str>, butir: Option<&str>) -> Sebaris {
    Sebaris::Rujukan(Sasaran {
        pasal: pasal.to_owned(),
        ayat: ayat.map(str::to_owned),
        butir: butir.map(str::to_owned),
    })
}

fn butir(id: Option<&str>, isi: Sebarisan, rincian: Option<Rincian>) -> ButirRinci {
    ButirRinci { id: id.map(str::to_owned), isi, rincian, asal: Asal::default() }
}

fn rincian(butir: Vec<ButirRinci>) -> Rincian {
    Rincian { kata: KataSambung::Dan, butir }
}

fn ayat(id: Option<&str>, isi: Sebarisan, rincian: Option<Rincian>) -> Ayat {
    Ayat { id: id.map(str::to_owned), isi, rincian, asal: Asal::default() }
}

fn pasal(id: &str, judul: &str, ayat: Vec<Ayat>) -> Blok {
    Blok::Pasal(Pasal { id: id.to_owned(), judul: t(judul), ayat, ubahan: false, asal: Asal::default() })
}

/// Items nested `dalam` deep, two on each level, the first of each with an id.
fn bersarang(dalam: usize) -> Rincian {
    let isi = |i: usize| {
        t(&format!(
            "butir ke-{i} pada kedalaman {dalam} yang cukup panjang untuk berganti baris di halaman mana pun"
        ))
    };
    let lebih = (dalam > 1).then(|| bersarang(dalam - 1));
    rincian(vec![butir(Some(&format!("b{dalam}")), isi(1), lebih), butir(None, isi(2), None)])
}

const SEBUTAN: [&str; 8] =
    ["KESATU", "KEDUA", "KETIGA", "KEEMPAT", "KELIMA", "KEENAM", "KETUJUH", "KEDELAPAN"];

fn png() -> Vec<u8> {
    // A grey pixel.
    let mut b = b"\x89PNG\r\n\x1a\n\0\0\0\rIHDR\0\0\0\x01\0\0\0\x01\x08\0\0\0\0\x3a\x7e\x9b\x55".to_vec();
    b.extend_from_slice(
        b"\0\0\0\nIDAT\x78\x9c\x63\x68\0\0\0\x82\0\x81\x77\xcd\x72\xb6\0\0\0\0IEND\xae\x42\x60\x82",
    );
    b
}

fn jpeg() -> Vec<u8> {
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

fn logo(n: usize) -> Blok {
    let satu = |i: usize| Logo {
        alt: format!("Logo pihak {} <\"{i}\">", i + 1),
        jenis: if i % 2 == 0 { "image/png" } else { "image/jpeg" },
        data: if i.is_multiple_of(2) { png() } else { jpeg() },
        ukuran: (80 + 40 * u32::try_from(i).unwrap(), 100),
    };
    Blok::Logo((0..n).map(satu).collect())
}

fn tanda_tangan(pihak: usize) -> Blok {
    let sel = |i: usize| SelTandaTangan {
        atas: vec![t(&format!("PIHAK {}", SEBUTAN[i])), t("Kepala Dinas")],
        nama: t(&format!("Nama Penanda Tangan {i}")),
        asal: Asal::default(),
    };
    let semua: Vec<_> = (0..pihak).map(sel).collect();
    Blok::TandaTangan(TandaTangan { baris: semua.chunks(2).map(<[_]>::to_vec).collect() })
}

fn tabel(kolom: usize, baris: usize) -> Blok {
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

fn meta(pihak: usize) -> Meta {
    Meta {
        judul: "Perjanjian Kerja Sama tentang <Layanan> & \"Data\"".to_owned(),
        pembuat: "Pemerintah Kota Contoh & PT Contoh Tbk.".to_owned(),
        sebutan_pihak: SEBUTAN[..pihak].iter().map(|s| format!("PIHAK {s}")).collect(),
        paket_teks: "1.0 (abcdef)".to_owned(),
        tanggal: Some("2026-11-21".to_owned()),
    }
}

/// Every kind of node in one naskah.
fn lengkap(pihak: usize, cetak: Cetak) -> Naskah {
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
fn bentuk() -> Vec<(String, NaskahBernomor)> {
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
pub(crate) fn khas(kali: usize) -> Naskah {
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

// ---- what a reader must see ----------------------------------------------------------------------------------------

/// The plain rendering that the DOCX is compared with.
fn harapan(naskah: &NaskahBernomor) -> Vec<String> {
    fn isi(p: &ParagrafJadi) -> String {
        let bersih = |s: &SebarisJadi| -> String {
            let simpul = teks(&s.polos(), Corak::default()).into_iter();
            simpul
                .map(|s| match s {
                    Sebaris::Teks(t, _) => t,
                    Sebaris::Tab => "\t".to_owned(),
                    _ => " ".to_owned(),
                })
                .collect()
        };
        p.isi.iter().map(bersih).collect()
    }
    let baris = |p: &ParagrafJadi| match &p.nomor {
        Some(n) => gabung(&n.teks, &isi(p)),
        None => isi(p),
    };
    let mut hasil = Vec::new();
    for b in naskah.blok.iter().chain(naskah.lampiran.iter().flat_map(|(_, b)| b)) {
        match b {
            BlokJadi::Logo(l) if l.len() > 2 => hasil.push("   ".repeat(l.len() - 1)),
            BlokJadi::Logo(_) => {}
            BlokJadi::Paragraf(p) => hasil.push(baris(p)),
            BlokJadi::Komparisi(k) => {
                for (nama, uraian) in k {
                    let nomor = nama.nomor.as_ref().map(|n| n.teks.clone());
                    hasil.extend(nomor);
                    hasil.extend([isi(nama), ":".to_owned(), isi(uraian)]);
                }
            }
            BlokJadi::Tabel(t) => {
                hasil.extend(t.kepala.iter().chain(t.baris.iter().flatten().flatten()).map(baris));
            }
            BlokJadi::TandaTangan(t) => {
                for s in t.baris.iter().flatten() {
                    hasil.extend(s.atas.iter().chain([&s.nama]).map(baris));
                }
            }
        }
    }
    hasil.retain(|b| !b.is_empty());
    hasil
}

/// Everything that must hold of any file.
fn periksa_berkas(docx: &[u8]) {
    let semua = bagian(docx);
    assert_eq!(semua[0].0, "[Content_Types].xml");
    let nama: BTreeSet<&str> = semua.iter().map(|(n, _)| n.as_str()).collect();
    assert_eq!(nama.len(), semua.len(), "a part stands twice");
    let jenis = pembaca::xml(&semua[0].1);
    let mut tertuju = BTreeSet::new();
    for (n, isi) in &semua {
        assert!(!isi.is_empty() && !n.ends_with('/'), "{n}");
        if n.ends_with(".xml") || n.ends_with(".rels") {
            let akar = pembaca::xml(isi);
            for r in akar.cari("Relationship").iter().filter(|_| n.ends_with(".rels")) {
                let asal = n.replace("_rels/", "");
                let folder = asal.rsplit_once('/').map_or("", |(f, _)| f);
                let ke = match r.atribut("Target").strip_prefix("../") {
                    Some(ke) => ke.to_owned(),
                    None if folder.is_empty() => r.atribut("Target").to_owned(),
                    None => format!("{folder}/{}", r.atribut("Target")),
                };
                assert!(nama.contains(ke.as_str()), "{n} leads to {ke}");
                tertuju.insert(ke);
            }
        }
    }
    for n in nama.iter().filter(|n| !n.ends_with(".rels") && **n != "[Content_Types].xml") {
        assert!(tertuju.contains(*n), "nothing leads to {n}");
        let bertipe = jenis.cari("Override").iter().any(|o| o.atribut("PartName") == format!("/{n}"))
            || jenis.cari("Default").iter().any(|d| n.ends_with(&format!(".{}", d.atribut("Extension"))));
        assert!(bertipe, "{n} has no content type");
    }
    let dokumen = bagian_xml(docx, "word/document.xml");
    let unik = |elemen: &str, atribut: &str| {
        let semua: Vec<&str> = dokumen.cari(elemen).iter().map(|e| e.atribut(atribut)).collect();
        assert_eq!(semua.iter().collect::<BTreeSet<_>>().len(), semua.len(), "{elemen} {atribut}");
    };
    unik("w:bookmarkStart", "w:id");
    unik("w:bookmarkStart", "w:name");
    unik("w:bookmarkEnd", "w:id");
    unik("wp:docPr", "id");
    let penanda: BTreeSet<&str> =
        dokumen.cari("w:bookmarkStart").iter().map(|b| b.atribut("w:name")).collect();
    for i in dokumen.cari("w:instrText") {
        let mut kata = i.teks.split_whitespace();
        assert_eq!(kata.next(), Some("REF"));
        assert!(penanda.contains(kata.next().unwrap()), "{}", i.teks);
        assert_eq!(kata.collect::<Vec<_>>(), [r"\n", r"\h"]);
    }
    let gaya: BTreeSet<String> = bagian_xml(docx, "word/styles.xml")
        .cari("w:style")
        .iter()
        .map(|s| s.atribut("w:styleId").to_owned())
        .collect();
    for (n, _) in semua.iter().filter(|(n, _)| n.starts_with("word/") && n.ends_with(".xml")) {
        let akar = bagian_xml(docx, n);
        for e in ["w:pStyle", "w:rStyle", "w:tblStyle", "w:basedOn", "w:next"] {
            for s in akar.cari(e) {
                assert!(gaya.contains(s.atribut("w:val")), "{n}: style {}", s.atribut("w:val"));
            }
        }
        akar.cari("w:p").into_iter().for_each(bidang_utuh);
        akar.cari("w:tbl").into_iter().for_each(tabel_utuh);
        urut_skema(&akar);
    }
}

/// begin, instruction, separate, a result that is not empty, end.
fn bidang_utuh(p: &Simpul) {
    let mut keadaan = 0;
    for a in p.anak.iter().filter(|a| a.nama == "w:r").flat_map(|r| &r.anak) {
        keadaan = match (keadaan, a.nama.as_str(), a.atribut("w:fldCharType")) {
            (0, "w:fldChar", "begin") => 1,
            (1, "w:instrText", _) => 2,
            (2, "w:fldChar", "separate") => 3,
            (3, "w:t", _) if !a.teks.is_empty() => 4,
            (4, "w:fldChar", "end") => 0,
            (0, "w:t" | "w:br" | "w:tab" | "w:rPr" | "w:drawing", _) => 0,
            (k, "w:rPr", _) => k,
            (k, n, j) => panic!("{n} {j} in state {k}"),
        };
    }
    assert_eq!(keadaan, 0, "a field is open at the end of its paragraph");
}

/// A grid that sums up, cells that fill it, a paragraph at the end of each cell.
fn tabel_utuh(tabel: &Simpul) {
    let lebar = |s: &Simpul, a: &str| s.atribut(a).parse::<u32>().expect("width");
    let kisi: Vec<u32> = tabel.cari("w:gridCol").iter().map(|g| lebar(g, "w:w")).collect();
    assert!(!kisi.is_empty());
    assert_eq!(kisi.iter().sum::<u32>(), lebar(tabel.cari("w:tblW")[0], "w:w"));
    let baris: Vec<_> = tabel.anak.iter().filter(|a| a.nama == "w:tr").collect();
    assert!(!baris.is_empty());
    for b in baris {
        let sel: Vec<_> = b.anak.iter().filter(|a| a.nama == "w:tc").collect();
        let rentang =
            |s: &&&Simpul| s.cari("w:gridSpan").first().map_or(1, |g| g.atribut("w:val").parse().unwrap());
        assert_eq!(sel.iter().map(|s| rentang(&s)).sum::<usize>(), kisi.len());
        assert_eq!(
            sel.iter().map(|s| lebar(s.cari("w:tcW")[0], "w:w")).sum::<u32>(),
            kisi.iter().sum::<u32>()
        );
        assert!(sel.iter().all(|s| s.anak.last().is_some_and(|a| a.nama == "w:p")));
    }
}

/// The order of the children of property elements, from the schema and not from the renderer's table.
fn urut_skema(s: &Simpul) {
    let urutan = match s.nama.as_str() {
        "w:pPr" => {
            "pStyle keepNext keepLines pageBreakBefore widowControl numPr spacing ind contextualSpacing jc outlineLvl rPr sectPr"
        }
        "w:rPr" => "rStyle rFonts b bCs i iCs sz szCs shd lang",
        "w:numPr" => "ilvl numId",
        "w:sectPr" => "headerReference footerReference type pgSz pgMar cols",
        "w:style" => "name basedOn next uiPriority semiHidden unhideWhenUsed qFormat pPr rPr tblPr",
        "w:abstractNum" => "nsid multiLevelType lvl",
        "w:lvl" => "start numFmt pStyle suff lvlText lvlJc pPr",
        "w:numbering" => "abstractNum num",
        "w:tblPr" => "tblStyle tblW jc tblInd tblBorders tblLayout tblCellMar",
        "w:tcPr" => "tcW gridSpan",
        "w:settings" => {
            "zoom defaultTabStop characterSpacingControl compat themeFontLang clrSchemeMapping decimalSymbol listSeparator"
        }
        _ => "",
    };
    if !urutan.is_empty() {
        let pangkat: Vec<usize> = s
            .anak
            .iter()
            .map(|a| {
                let nama = a.nama.trim_start_matches("w:");
                urutan
                    .split(' ')
                    .position(|u| u == nama)
                    .unwrap_or_else(|| panic!("{} in {}", a.nama, s.nama))
            })
            .collect();
        assert!(pangkat.is_sorted(), "{}: {:?}", s.nama, s.anak.iter().map(|a| &a.nama).collect::<Vec<_>>());
        assert!(!s.anak.is_empty(), "{} is empty", s.nama);
    }
    s.anak.iter().for_each(urut_skema);
}

// ---- tests ---------------------------------------------------------------------------------------------------------

#[test]
fn berkas_utuh_dan_berbunyi_seperti_naskah() {
    for (nama, naskah) in bentuk() {
        let docx = render_docx(&naskah, None).unwrap_or_else(|e| panic!("{nama}: {e}"));
        // For looking at the files with other programs.
        if let Some(folder) = std::env::var_os("NASKAH_KELUARAN") {
            let berkas = std::path::Path::new(&folder).join(nama.as_str());
            std::fs::write(berkas.with_extension("docx"), &docx).unwrap();
            std::fs::write(berkas.with_extension("harap"), harapan(&naskah).join("\n")).unwrap();
        }
        periksa_berkas(&docx);
        let (ada, harap) = (teks_badan(&docx), harapan(&naskah));
        for (a, h) in ada.iter().zip(&harap) {
            assert_eq!(a, h, "{nama}");
        }
        assert_eq!(ada.len(), harap.len(), "{nama}");
    }
}

#[test]
fn masukan_sama_byte_sama() {
    for (nama, naskah) in bentuk() {
        let satu = render_docx(&naskah, Some(b"{}")).unwrap();
        // Another profile in between: nothing of it may stay behind.
        render_docx(&nomori(Naskah::default()), None).unwrap();
        assert!(satu == render_docx(&naskah, Some(b"{}")).unwrap(), "{nama}");
    }
}

#[test]
fn draf_tersisip_hanya_di_salinan_kerja() {
    use base64::Engine as _;
    let naskah = nomori(khas(1));
    let draf: Vec<u8> = (0..=255).chain(*b"]]> \"</ksd:draf>").collect();
    let kerja = render_docx(&naskah, Some(&draf)).unwrap();
    periksa_berkas(&kerja);
    let akar = bagian_xml(&kerja, "customXml/item1.xml");
    assert_eq!(akar.nama, "ksd:draf");
    assert_eq!(akar.atribut("xmlns:ksd"), "urn:naskah:ksd-draf:1");
    assert_eq!(akar.atribut("sandi"), "base64");
    assert_eq!(base64::engine::general_purpose::STANDARD.decode(&akar.teks).unwrap(), draf);

    let mitra = render_docx(&naskah, None).unwrap();
    assert!(bagian(&mitra).iter().all(|(n, _)| !n.starts_with("customXml")));
    assert_eq!(teks_badan(&mitra), teks_badan(&kerja), "a reader sees the same");
}

#[test]
fn tanda_draf_hanya_selama_belum_final() {
    let ada_kepala = |docx: &[u8]| {
        let rujukan = !bagian_xml(docx, "word/document.xml").cari("w:headerReference").is_empty();
        let teks = bagian_xml(docx, "word/header1.xml").cari("w:t").first().map(|t| t.teks.clone());
        assert_eq!(rujukan, teks.is_some());
        teks
    };
    let mut naskah = lengkap(2, Cetak::default());
    assert_eq!(ada_kepala(&render_docx(&nomori(naskah.clone()), None).unwrap()).as_deref(), Some("DRAF"));
    naskah.blok.retain(|b| matches!(b, Blok::Tabel(_)));
    let final_ = render_docx(&nomori(naskah).tandai(true), None).unwrap();
    periksa_berkas(&final_);
    assert_eq!(ada_kepala(&final_), None);
}

#[test]
fn kaki_halaman_dan_sifat_berkas() {
    let docx = render_docx(&nomori(lengkap(3, Cetak::default())), None).unwrap();
    for nama in ["word/footer1.xml", "word/footer2.xml"] {
        let kaki = bagian_xml(&docx, nama);
        let teks: String = kaki.cari("w:t").iter().map(|t| t.teks.as_str()).collect();
        for s in &SEBUTAN[..3] {
            assert!(teks.contains(&format!("Paraf PIHAK {s}: ____")), "{teks}");
        }
        assert!(teks.contains("Halaman 1 dari "), "{teks}");
        let perintah: Vec<&str> = kaki.cari("w:instrText").iter().map(|i| i.teks.trim()).collect();
        assert_eq!(perintah, ["PAGE", "NUMPAGES"]);
    }
    let inti = bagian_xml(&docx, "docProps/core.xml");
    let isi = |nama: &str| inti.anak(nama).map(|a| a.teks.as_str());
    assert_eq!(isi("dc:title"), Some("Perjanjian Kerja Sama tentang <Layanan> & \"Data\""));
    assert_eq!(isi("dc:creator"), Some("Pemerintah Kota Contoh & PT Contoh Tbk."));
    assert_eq!(isi("dc:language"), Some("id-ID"));
    assert_eq!(isi("dcterms:created"), Some("2026-11-21T00:00:00Z"));
    let tanpa =
        Naskah { meta: Meta { tanggal: Some("besok".to_owned()), ..Meta::default() }, ..Naskah::default() };
    let tanpa = render_docx(&nomori(tanpa), None).unwrap();
    assert!(bagian_xml(&tanpa, "docProps/core.xml").anak("dcterms:created").is_none());
    assert!(bagian(&tanpa).iter().all(|(n, _)| n != "docProps/custom.xml"));
    let styles = bagian_xml(&docx, "word/styles.xml");
    assert_eq!(styles.cari("w:lang")[0].atribut("w:val"), "id-ID");
}

#[test]
fn lampiran_mendatar_dan_logo() {
    let docx = render_docx(&nomori(lengkap(3, Cetak::default())), None).unwrap();
    let dokumen = bagian_xml(&docx, "word/document.xml");
    let arah: Vec<&str> = dokumen.cari("w:pgSz").iter().map(|p| p.atribut("w:orient")).collect();
    assert_eq!(arah, ["", "landscape", ""]);
    let alt: Vec<&str> = dokumen.cari("wp:docPr").iter().map(|d| d.atribut("descr")).collect();
    assert_eq!(alt, ["Logo pihak 1 <\"0\">", "Logo pihak 2 <\"1\">", "Logo pihak 3 <\"2\">"]);
    let media: Vec<String> =
        bagian(&docx).into_iter().map(|(n, _)| n).filter(|n| n.starts_with("word/media/")).collect();
    assert_eq!(media, ["word/media/gambar1.png", "word/media/gambar2.jpeg", "word/media/gambar3.png"]);
    let kepala = dokumen.cari("w:tblHeader").len();
    assert_eq!(kepala, 3, "each table repeats its head");
}

#[test]
fn tanda_tangan_tidak_terpisah() {
    let docx = render_docx(&nomori(khas(1)), None).unwrap();
    let dokumen = bagian_xml(&docx, "word/document.xml");
    let badan = &dokumen.anak[0].anak;
    let letak = badan.iter().rposition(|b| b.nama == "w:tbl").unwrap();
    let ikut = |p: &Simpul| p.anak("w:pPr").is_some_and(|s| s.anak("w:keepNext").is_some());
    assert!(ikut(&badan[letak - 1]), "the words before the signatures stay with them");
    assert!(badan[letak].cari("w:tr").iter().all(|b| b.cari("w:cantSplit").len() == 1));
    let styles = bagian_xml(&docx, "word/styles.xml");
    let gaya: BTreeSet<&str> = badan[letak].cari("w:pStyle").iter().map(|s| s.atribut("w:val")).collect();
    for s in styles.cari("w:style").iter().filter(|s| gaya.contains(s.atribut("w:styleId"))) {
        assert!(ikut(s), "{}", s.atribut("w:styleId"));
    }
}

#[test]
fn naskah_khas_di_bawah_tiga_puluh_kilobita() {
    let naskah = nomori(khas(1));
    let kata: usize = naskah.paragraf().iter().map(|p| p.polos().split_whitespace().count()).sum();
    assert!(naskah.paragraf().len() >= 250 && kata >= 3_000, "{} {kata}", naskah.paragraf().len());
    let besar = render_docx(&naskah, None).unwrap().len();
    assert!(besar < 30_000, "{besar} bytes");
}

// ---- any text ------------------------------------------------------------------------------------------------------

/// Text as people and files bring it: controls, bidi, emoji, XML, noncharacters.
fn sembarang() -> impl Strategy<Value = String> {
    let aneh = prop::sample::select(vec![
        "]]>",
        "<w:t>",
        "&amp;",
        "\u{202E}",
        "\u{FFFE}",
        "\u{FFFF}",
        "\u{0}",
        "\u{B}",
        "\r\n",
        "\u{2028}",
        "\t",
        " ",
        "  ",
        "\u{85}",
        "\u{7F}",
        "😀",
        "\u{10FFFF}",
        "e\u{301}",
        "\"",
        "'",
    ]);
    prop::collection::vec(prop_oneof![aneh.prop_map(str::to_owned), any::<String>()], 0..5)
        .prop_map(|v| v.concat())
}

prop_compose! {
    fn sebarisan()(isi in prop::collection::vec((sembarang(), any::<bool>(), 0..6u8), 0..4)) -> Sebarisan {
        isi.into_iter().flat_map(|(s, miring, jenis)| match jenis {
            0 => vec![Sebaris::Kosong { label: s.clone(), jalur: s.clone(), mentah: Some(s) }],
            1 => vec![rujuk("p0", Some("a"), Some("b")), rujuk(&s, None, None)],
            // Not through `teks`: the renderer must not rely on its callers.
            2 => vec![Sebaris::Teks(s, Corak { miring, ..Corak::default() })],
            _ => teks(&s, Corak { tebal: miring, ..Corak::default() }),
        }).collect()
    }
}

prop_compose! {
    fn naskah_sembarang()(
        isi in prop::collection::vec(sebarisan(), 12),
        nama in sembarang(),
        bentuk in prop::collection::vec((1..4usize, 0..3usize), 1..5),
        pihak in 1..4usize,
    ) -> Naskah {
        let mut putar = isi.iter().cycle().cloned();
        let mut ambil = || putar.next().unwrap_or_default();
        let mut blok = vec![paragraf(Gaya::Judul, ambil()), paragraf(Gaya::Isi, ambil())];
        blok.push(Blok::Komparisi((0..pihak).map(|_| BarisKomparisi {
            nama: ambil(), uraian: ambil(), asal: Asal::default(),
        }).collect()));
        blok.push(Blok::Premis(rincian((0..pihak).map(|_| butir(None, ambil(), None)).collect())));
        for (p, (banyak, rinci)) in bentuk.iter().enumerate() {
            let daftar = |a: Sebarisan, b: Sebarisan| rincian(vec![
                butir(Some("b"), a, Some(rincian(vec![butir(None, b.clone(), None)]))), butir(None, b, None),
            ]);
            let ayat = (0..*banyak).map(|i| {
                let id = if i == 0 { Some("a") } else { None };
                ayat(id, ambil(), (*rinci > i).then(|| daftar(ambil(), ambil())))
            }).collect();
            blok.push(Blok::Pasal(Pasal {
                id: format!("p{p}"), judul: ambil(), ayat, ubahan: true, asal: Asal::default(),
            }));
        }
        let sel = |isi: Sebarisan| Sel { paragraf: vec![isi], asal: Asal::default() };
        blok.push(Blok::Tabel(Tabel {
            kepala: vec![ambil(), ambil()], lebar: vec![0, 3], baris: vec![vec![sel(ambil()), sel(ambil())]],
            asal: Asal::default(),
        }));
        blok.push(Blok::TandaTangan(TandaTangan { baris: vec![vec![SelTandaTangan {
            atas: vec![ambil()], nama: ambil(), asal: Asal::default(),
        }]] }));
        Naskah {
            meta: Meta {
                judul: nama.clone(), pembuat: nama.clone(), sebutan_pihak: vec![nama.clone(); pihak],
                paket_teks: nama.clone(), tanggal: Some(nama),
            },
            blok,
            ..Naskah::default()
        }
    }
}

proptest! {
    #![proptest_config(ProptestConfig { cases: 48, failure_persistence: None, ..ProptestConfig::default() })]

    #[test]
    fn teks_apa_pun_tetap_utuh(naskah in naskah_sembarang()) {
        let naskah = nomori(naskah);
        let docx = render_docx(&naskah, None).unwrap();
        periksa_berkas(&docx);
        prop_assert_eq!(teks_badan(&docx), harapan(&naskah));
    }
}
