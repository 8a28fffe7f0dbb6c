//! HTML and plain text show the same words, and nothing that people type becomes markup.

use docgen::naskah::{
    Asal, Ayat, Bahasa, BarisKomparisi, Blok, ButirRinci, Cetak, Corak, Gaya, Huruf, KataSambung, Kertas,
    Lampiran, Logo, Meta, Naskah, NaskahBernomor, Paragraf, Pasal, Rincian, Sasaran, Sebaris, Sebarisan, Sel,
    SelTandaTangan, Tabel, TandaTangan, nomori, teks,
};
use docgen::render::{GAYA_NASKAH, gaya::GAYA, gaya_cetak, halaman_html, render_html, render_polos};
use proptest::prelude::*;

/// What a browser would make of a piece of HTML: its words and its tags.
#[derive(Default)]
struct Terbaca {
    teks: String,
    /// Every start tag: name and attributes.
    tag: Vec<(String, Vec<(String, String)>)>,
}

impl Terbaca {
    fn atribut<'a>(&'a self, nama: &'a str) -> impl Iterator<Item = &'a str> {
        self.tag.iter().flat_map(|(_, a)| a).filter(move |(n, _)| n == nama).map(|(_, v)| v.as_str())
    }
}

/// Elements inside a line; all others separate words.
const DALAM_BARIS: [&str; 4] = ["b", "i", "a", "span"];
const TANPA_TUTUP: [&str; 4] = ["br", "img", "col", "meta"];
const UNSUR: [&str; 21] = [
    "article", "section", "div", "h1", "h2", "p", "span", "a", "b", "i", "br", "img", "table", "colgroup",
    "col", "thead", "tbody", "tr", "th", "td", "meta",
];

/// A strict reader of the HTML that docgen writes: unbalanced tags, unknown elements and stray `<`, `>`, `&` are errors.
fn baca(html: &str) -> Terbaca {
    let mut hasil = Terbaca::default();
    let mut terbuka: Vec<(String, bool)> = Vec::new();
    let mut sisa = html;
    while !sisa.is_empty() {
        if let Some(lanjut) = sisa.strip_prefix("</") {
            let (nama, lanjut) = lanjut.split_once('>').expect("closing tag ends");
            let (dibuka, _) = terbuka.pop().expect("something is open");
            assert_eq!(dibuka, nama, "tags are nested");
            pisah(&mut hasil.teks, nama);
            sisa = lanjut;
        } else if let Some(lanjut) = sisa.strip_prefix('<') {
            let akhir = akhir_tag(lanjut);
            let (nama, atribut) = lanjut[..akhir].split_once(' ').unwrap_or((&lanjut[..akhir], ""));
            assert!(UNSUR.contains(&nama), "unknown element {nama:?}");
            let atribut = baca_atribut(atribut);
            let luar_teks =
                terbuka.last().is_some_and(|t| t.1) || atribut.iter().any(|(_, v)| v == "n-tanda-draf");
            pisah(&mut hasil.teks, nama);
            if !TANPA_TUTUP.contains(&nama) {
                terbuka.push((nama.to_owned(), luar_teks));
            }
            hasil.tag.push((nama.to_owned(), atribut));
            sisa = &lanjut[akhir + 1..];
        } else {
            let panjang = sisa.find('<').unwrap_or(sisa.len());
            if !terbuka.last().is_some_and(|t| t.1) {
                hasil.teks.push_str(&urai(&sisa[..panjang]));
            }
            sisa = &sisa[panjang..];
        }
    }
    assert!(terbuka.is_empty(), "every tag is closed");
    hasil
}

fn pisah(teks: &mut String, nama: &str) {
    if !DALAM_BARIS.contains(&nama) {
        teks.push('\n');
    }
}

fn akhir_tag(tag: &str) -> usize {
    let mut kutip = false;
    tag.find(|c| {
        kutip ^= c == '"';
        c == '>' && !kutip
    })
    .expect("tag ends")
}

fn baca_atribut(mut sisa: &str) -> Vec<(String, String)> {
    let mut hasil = Vec::new();
    while let Some((nama, lanjut)) = sisa.split_once("=\"") {
        let (isi, lanjut) = lanjut.split_once('"').expect("value ends");
        assert!(nama.trim().bytes().all(|b| b.is_ascii_lowercase() || b == b'-'), "attribute {nama:?}");
        hasil.push((nama.trim().to_owned(), urai(isi)));
        sisa = lanjut;
    }
    assert_eq!(sisa.trim(), "", "only name=\"value\" pairs");
    hasil
}

/// Resolves the character references that docgen writes; any other `&` or `>` is an error.
fn urai(teks: &str) -> String {
    assert!(!teks.contains(['<', '>']), "raw bracket in {teks:?}");
    let mut potong = teks.split('&');
    let mut hasil = potong.next().unwrap_or_default().to_owned();
    for p in potong {
        let (nama, lanjut) = p.split_once(';').expect("reference ends");
        hasil.push(match nama {
            "amp" => '&',
            "lt" => '<',
            "gt" => '>',
            "quot" => '"',
            "#39" => '\'',
            lain => panic!("unknown reference {lain:?}"),
        });
        hasil.push_str(lanjut);
    }
    hasil
}

fn rapat(teks: &str) -> String {
    teks.split_whitespace().collect::<Vec<_>>().join(" ")
}

fn t(isi: &str) -> Sebarisan {
    teks(isi, Corak::default())
}

fn butir(id: Option<&str>, isi: Sebarisan, rincian: Option<Rincian>) -> ButirRinci {
    ButirRinci { id: id.map(str::to_owned), isi, rincian, asal: Asal::bagian("uji", "butir") }
}

fn rincian(butir: Vec<ButirRinci>) -> Rincian {
    Rincian { kata: KataSambung::Dan, butir }
}

fn rujuk(pasal: &str, ayat: Option<&str>, butir: Option<&str>) -> Sebaris {
    Sebaris::Rujukan(Sasaran {
        pasal: pasal.to_owned(),
        ayat: ayat.map(str::to_owned),
        butir: butir.map(str::to_owned),
    })
}

fn paragraf(gaya: Gaya, isi: Sebarisan) -> Blok {
    Blok::Paragraf(Paragraf { gaya, isi, asal: Asal::klausul("uji").isian("uji.isian") })
}

/// A naskah with every node; `s` stands wherever people type.
fn lengkap(s: &str) -> Naskah {
    let kosong = |mentah: Option<&str>| Sebaris::Kosong {
        label: format!("nama {s}"),
        jalur: format!("pihak[0].{s}"),
        mentah: mentah.map(str::to_owned),
    };
    let corak = |tebal, miring, bahasa| teks(s, Corak { tebal, miring, bahasa });
    let mut bercorak = t("Corak: ");
    for tebal in [false, true] {
        for miring in [false, true] {
            bercorak.extend(corak(tebal, miring, Bahasa::Id));
            bercorak.extend(corak(tebal, miring, Bahasa::En));
        }
    }
    let dalam = rincian(vec![butir(
        None,
        t("angka"),
        Some(rincian(vec![butir(None, t("kurung"), Some(rincian(vec![butir(None, t(s), None)])))])),
    )]);
    let mut merujuk = t("sebagaimana dimaksud dalam ");
    merujuk.push(rujuk("kedua", Some("a2"), Some("b1")));
    merujuk.extend([Sebaris::GantiBaris, rujuk("", None, None), Sebaris::Tab, rujuk("hilang", None, None)]);
    let ayat =
        |id: &str, isi, rincian| Ayat { id: Some(id.to_owned()), isi, rincian, asal: Asal::bagian("p", id) };
    let pasal = |id: &str, ayat| {
        Blok::Pasal(Pasal { id: id.to_owned(), judul: t(s), ayat, ubahan: false, asal: Asal::klausul(id) })
    };
    let sel = |isi: &[&str]| Sel {
        paragraf: isi.iter().map(|i| t(i)).collect(),
        asal: Asal::klausul("tabel").isian("rencana[0].kegiatan"),
    };
    let tabel = |baris| {
        Blok::Tabel(Tabel {
            kepala: vec![t("No."), t("Kegiatan"), t(s)],
            lebar: vec![1, 6, 3],
            baris,
            asal: Asal::klausul("tabel"),
        })
    };
    let ttd = |nama: Sebarisan| SelTandaTangan {
        atas: vec![t("PIHAK KESATU,"), t(s)],
        nama,
        asal: Asal::klausul("tanda-tangan"),
    };
    let logo =
        Logo { alt: format!("Logo {s}"), jenis: "image/png", data: vec![0, 159, 146], ukuran: (80, 100) };
    let pihak = |nama, uraian| BarisKomparisi { nama, uraian, asal: Asal::klausul("komparisi") };
    Naskah {
        meta: Meta {
            judul: s.to_owned(),
            pembuat: s.to_owned(),
            paket_teks: s.to_owned(),
            kata: docgen::naskah::KataHalaman {
                draf: "DRAF".into(),
                paraf: Vec::new(),
                halaman: "Halaman".into(),
                dari: "dari".into(),
                rujukan_putus: "rujukan ke pasal atau ayat yang sudah tidak ada".into(),
            },
            ..Meta::default()
        },
        cetak: Cetak { kertas: Kertas::F4, huruf: Huruf::Bookman, ..Cetak::default() },
        blok: vec![
            Blok::Logo(vec![logo.clone(), logo]),
            paragraf(Gaya::Judul, t("PERJANJIAN KERJA SAMA")),
            paragraf(Gaya::Judul, t(s)),
            paragraf(Gaya::NomorNaskah, t("NOMOR : 1/2026")),
            paragraf(Gaya::Isi, bercorak),
            Blok::Komparisi(vec![pihak(vec![kosong(None)], t(s)), pihak(t(s), vec![kosong(Some(s))])]),
            Blok::Premis(rincian(vec![butir(None, t(s), None), butir(None, t("bahwa"), None)])),
            Blok::DasarHukum(rincian(vec![butir(None, t(s), None)])),
            pasal("pertama", vec![ayat("a1", merujuk, None)]),
            pasal(
                "kedua",
                vec![
                    ayat("a1", t(s), None),
                    ayat(
                        "a2",
                        t("terdiri atas"),
                        Some(rincian(vec![
                            butir(Some("b1"), t(s), None),
                            butir(None, t("huruf"), Some(dalam)),
                        ])),
                    ),
                ],
            ),
            tabel(vec![vec![sel(&["1."]), sel(&["pendek"]), sel(&[])]]),
            Blok::TandaTangan(TandaTangan { baris: vec![vec![ttd(t("NAMA")), ttd(vec![kosong(None)])]] }),
        ],
        lampiran: vec![Lampiran {
            mendatar: true,
            blok: vec![
                paragraf(Gaya::JudulLampiran, t("LAMPIRAN")),
                paragraf(Gaya::JudulLampiran, t(s)),
                tabel(vec![vec![sel(&["1."]), sel(&["satu", s]), sel(&[s])]]),
            ],
        }],
    }
}

/// Whatever the words are, both renderings show them, and only docgen's own markup stands in the HTML.
fn setara(naskah: &NaskahBernomor) -> Terbaca {
    let html = render_html(naskah);
    let terbaca = baca(&html);
    assert_eq!(rapat(&terbaca.teks), rapat(&render_polos(naskah)));
    terbaca
}

#[test]
fn teks_polos_terbaca_dan_berlekuk() {
    let harap = "\
PERJANJIAN KERJA SAMA
TENTANG

NOMOR : 1/2026

Corak: TENTANGTENTANGTENTANGTENTANGTENTANGTENTANGTENTANGTENTANG

I. [… nama TENTANG …] : TENTANG
II. TENTANG : [… nama TENTANG: “TENTANG” …]

a. TENTANG; dan
b. bahwa.

1. TENTANG.

Pasal 1
TENTANG
sebagaimana dimaksud dalam Pasal 2 ayat (2) huruf a
Pasal 1\t[… rujukan ke pasal atau ayat yang sudah tidak ada: “hilang” …].

Pasal 2
TENTANG
(1) TENTANG.
(2) terdiri atas:
    a. TENTANG; dan
    b. huruf:
        1. angka:
            a) kurung:
                1) TENTANG.

No.  Kegiatan  TENTANG
1.   pendek

PIHAK KESATU,
TENTANG
NAMA

PIHAK KESATU,
TENTANG
[… nama TENTANG …]


LAMPIRAN
TENTANG

No.
    Kegiatan
    TENTANG

1.
    satu
    TENTANG
    TENTANG
";
    assert_eq!(render_polos(&nomori(lengkap("TENTANG"))), harap);
}

#[test]
fn html_dan_teks_polos_setara() {
    for s in [
        "Pemerintah Kota Ternate",
        "<script>alert(1)</script>",
        "a & b; \"c\" 'd' &lt; ]]>",
        "baris\nbaru\tdan tab",
    ] {
        setara(&nomori(lengkap(s)));
        let mut ringan = nomori(lengkap(s));
        ringan.draf = false;
        assert!(!render_html(&ringan).contains("n-tanda-draf"));
    }
}

#[test]
fn naskah_kosong_tetap_naskah() {
    let kosong = nomori(Naskah::default());
    assert_eq!(render_polos(&kosong), "");
    setara(&kosong);
    assert!(halaman_html(&kosong).contains("<title>Naskah</title>"));
}

#[test]
fn rujukan_sampai_ke_tempat_yang_ada() {
    let terbaca = setara(&nomori(lengkap("isi")));
    let id: Vec<_> = terbaca.atribut("id").collect();
    let unik: std::collections::BTreeSet<_> = id.iter().collect();
    assert_eq!(unik.len(), id.len(), "ids are unique");
    let tujuan: Vec<_> = terbaca.atribut("href").collect();
    assert_eq!(tujuan.len(), 4, "Pasal 2, ayat (2), huruf a and Pasal 1");
    for t in tujuan {
        assert!(id.contains(&t.trim_start_matches('#')), "{t} leads nowhere");
    }
}

#[test]
fn tiap_paragraf_menyebut_asal_dan_kelas_yang_bergaya() {
    let naskah = nomori(lengkap("isi"));
    let terbaca = setara(&naskah);
    let bukan_kelas = |c: char| !(c.is_ascii_alphanumeric() || c == '-');
    let bergaya: std::collections::BTreeSet<_> =
        GAYA_NASKAH.split('.').filter_map(|k| k.split(bukan_kelas).next()).collect();
    let kelas_gaya: Vec<_> = GAYA.iter().map(|g| g.kelas).collect();
    let mut paragraf = 0;
    for (nama, atribut) in &terbaca.tag {
        let ambil = |n: &str| atribut.iter().find(|a| a.0 == n).map(|a| a.1.as_str());
        assert!(ambil("style").is_none() && !atribut.iter().any(|a| a.0.starts_with("on")));
        let Some(kelas) = ambil("class") else { continue };
        if kelas_gaya.contains(&kelas) {
            paragraf += 1;
            assert!(ambil("data-klausul").is_some(), "<{nama} class={kelas}> says nothing of its origin");
        }
        for k in kelas.split(' ') {
            assert!(bergaya.contains(k), "naskah.css knows no .{k}");
        }
    }
    assert_eq!(paragraf, naskah.paragraf().len());
    assert_eq!(terbaca.atribut("scope").count(), 6);
    assert_eq!(
        terbaca.tag.iter().filter(|t| t.0 == "h1").count(),
        1,
        "the lines of the title are one heading"
    );
    assert!(terbaca.atribut("data-isian").any(|i| i == "pihak[0].isi"));
}

#[test]
fn halaman_berdiri_sendiri_dan_tidak_meminta_apa_pun() {
    let naskah = nomori(lengkap("</title></style><img src=x onerror=alert(1)>"));
    let html = halaman_html(&naskah);
    assert!(html.starts_with("<!DOCTYPE html>"));
    assert_eq!(html.matches("</title>").count(), 1);
    assert_eq!(html.matches("</style>").count(), 1);
    assert!(!html.contains("<script") && !html.contains("<link") && !html.contains("http://"));
    assert!(gaya_cetak(&naskah).contains("size: 215mm 330mm; margin: 20mm 20mm 25mm 30mm;"));
    assert!(gaya_cetak(&naskah).contains("content: \"DRAF\""));
}

proptest! {
    #![proptest_config(ProptestConfig::with_cases(300))]

    #[test]
    fn teks_apa_pun_setara(s in prop_oneof![
        any::<String>(),
        "[<>&\"' /a-z=;#\\u{202E}\\u{2066}\\u{A0}\\u{200B}\\u{0}-\\u{1F}]{0,40}",
        Just("<!-- --> <svg onload=x> \u{202E}nakab\u{2069} 🏛️ e\u{301}".to_owned()),
    ]) {
        setara(&nomori(lengkap(&s)));
    }
}
