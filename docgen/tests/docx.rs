//! The DOCX renderer: what it writes is what the naskah says, and every reader can read it.
#![cfg(feature = "docx")]
#![allow(clippy::unwrap_used, reason = "tests")]

#[path = "pembaca/contoh.rs"]
pub mod contoh;
pub mod pembaca;

use std::collections::BTreeSet;

use contoh::{SEBUTAN, ayat, bentuk, butir, khas, lengkap, paragraf, rincian, rujuk};
use docgen::naskah::{
    Asal, BarisKomparisi, Blok, Cetak, Corak, Gaya, Meta, Naskah, Pasal, Sebaris, Sebarisan, Sel,
    SelTandaTangan, Tabel, TandaTangan, nomori, teks,
};
use docgen::render::docx::render_docx;
use pembaca::periksa::{harapan, periksa_berkas};
use pembaca::{Simpul, bagian, bagian_xml, teks_badan};
use proptest::prelude::*;

#[test]
fn berkas_utuh_dan_berbunyi_seperti_naskah() {
    for (nama, naskah) in bentuk() {
        let docx = render_docx(&naskah, None).unwrap_or_else(|e| panic!("{nama}: {e}"));
        // For looking at the files with other programs.
        if let Some(folder) = std::env::var_os("NASKAH_KELUARAN") {
            let berkas = std::path::Path::new(&folder).join(nama.as_str());
            std::fs::write(berkas.with_extension("docx"), &docx).unwrap();
            let kerja = render_docx(&naskah, Some(b"{\"format\":\"ksd-draf\"}")).unwrap();
            std::fs::write(berkas.with_extension("kerja.docx"), kerja).unwrap();
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
                judul: nama.clone(), pembuat: nama.clone(), kata: contoh::kata_halaman(vec![nama.clone(); pihak]),
                paket_teks: nama.clone(), tanggal: Some(nama),
                bahasa_mitra: "",
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
        if let Some(folder) = std::env::var_os("NASKAH_KELUARAN") {
            std::fs::write(std::path::Path::new(&folder).join(format!("acak-{}.docx", docx.len())), &docx).unwrap();
        }
        periksa_berkas(&docx);
        prop_assert_eq!(teks_badan(&docx), harapan(&naskah));
    }
}
