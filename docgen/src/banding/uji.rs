//! What must hold for any two versions of any draft.

use proptest::prelude::*;

use super::*;
use crate::contoh::{self, acak::acak};
use crate::draf::{Berbentuk as _, Butir, Hak, Kewajiban, Pihak, Simpul, Susunan, Tugas};

/// Decides every difference the same way, as far as it can be.
fn semua(beda: &[Beda], ambil: Ambil) -> Keputusan {
    let dapat = beda.iter().filter(|b| b.pilihan.contains(&ambil));
    dapat.map(|b| (b.kunci.clone(), ambil)).collect()
}

fn terbuka(beda: &[Beda]) -> Vec<&Beda> {
    beda.iter().filter(|b| b.jenis != Jenis::Sama).collect()
}

/// Every field that can be typed into, and every list.
fn tempat(simpul: &dyn Simpul, jalur: &str, daun: &mut Vec<String>, daftar: &mut Vec<String>) {
    match simpul.susunan() {
        Susunan::Daun => daun.push(jalur.to_owned()),
        Susunan::Objek(skema) => {
            for (di, b) in skema.bidang.iter().enumerate() {
                let titik = if jalur.is_empty() { "" } else { "." };
                tempat(simpul.anak(di).unwrap(), &format!("{jalur}{titik}{}", b.kunci), daun, daftar);
            }
        }
        Susunan::Daftar => {
            daftar.push(jalur.to_owned());
            for di in 0..simpul.panjang() {
                tempat(simpul.anak(di).unwrap(), &format!("{jalur}[{di}]"), daun, daftar);
            }
        }
    }
}

/// The draft after some work on it: fields retyped, rows put in, taken out, moved.
fn diubah(d: &Draf, langkah: &[u64]) -> Draf {
    let mut d = d.clone();
    for &n in langkah {
        let (mut daun, mut daftar) = (Vec::new(), Vec::new());
        tempat(&d, "", &mut daun, &mut daftar);
        let pilih = |semua: &[String]| semua[usize::try_from(n / 8).unwrap() % semua.len()].clone();
        let di = usize::try_from(n / 64).unwrap();
        let simpul =
            |d: &mut Draf, jalur: &str, ubah: &dyn Fn(&mut dyn Simpul)| ubah(d.simpul_mut(jalur).unwrap());
        match n % 8 {
            0 => simpul(&mut d, &pilih(&daftar), &|s| s.sisip(di % (s.panjang() + 1))),
            1 => simpul(&mut d, &pilih(&daftar), &|s| s.buang(di % (s.panjang() + 1))),
            2 => simpul(&mut d, &pilih(&daftar), &|s| {
                let n = s.panjang().max(1);
                s.pindah(di % n, (di / n) % n);
            }),
            3 => simpul(&mut d, &pilih(&daun), &|s| s.ketik("")),
            _ => simpul(&mut d, &pilih(&daun), &|s| s.ketik(["kata lain", "ya", "7", "x y"][di % 4])),
        }
    }
    d
}

fn langkah() -> impl Strategy<Value = Vec<u64>> {
    prop::collection::vec(0..1_000_000_u64, 0..8)
}

/// A base with two versions of it, or three drafts that have nothing to do with each other.
fn tiga() -> impl Strategy<Value = (Option<Draf>, Draf, Draf)> {
    let dasar = prop_oneof![
        (0..200_u64).prop_map(acak),
        (0..contoh::daftar().len()).prop_map(|i| contoh::draf(contoh::daftar()[i].id).unwrap()),
    ];
    let seasal = (dasar, langkah(), langkah(), any::<bool>()).prop_map(|(d, s, l, ada)| {
        let (s, l) = (diubah(&d, &s), diubah(&d, &l));
        (ada.then_some(d), s, l)
    });
    let asing = (0..200_u64, 0..200_u64, prop::option::of(0..200_u64))
        .prop_map(|(a, b, d)| (d.map(acak), acak(a), acak(b)));
    prop_oneof![4 => seasal, 1 => asing]
}

proptest! {
    #![proptest_config(ProptestConfig { cases: 200, ..ProptestConfig::default() })]

    #[test]
    fn semua_dari_satu_sisi_memberi_sisi_itu((d, s, l) in tiga()) {
        let d = d.as_ref();
        let beda = banding(d, &s, &l);
        prop_assert_eq!(&gabung(d, &s, &l, &semua(&beda, Ambil::Sendiri)), &s);
        let selaras = selaraskan(d, &s, &l);
        prop_assert_eq!(&gabung(d, &s, &l, &semua(&beda, Ambil::Lain)), selaras.as_ref());
        // Never a panic, and never a decision that is not offered.
        gabung(d, &s, &l, &semua(&beda, Ambil::Keduanya));
        let mut kunci: Vec<&str> = beda.iter().map(|b| b.kunci.as_str()).collect();
        kunci.sort_unstable();
        prop_assert!(kunci.windows(2).all(|k| k[0] != k[1]), "{:?}", kunci);
    }

    #[test]
    fn tanpa_beda_hanya_bila_sama((d, s, l) in tiga()) {
        let d = d.as_ref();
        let beda = banding(d, &s, &l);
        prop_assert_eq!(terbuka(&beda).is_empty(), s == l);
        prop_assert_eq!(beda.iter().all(|b| (b.jenis == Jenis::Sama) == b.pilihan.is_empty()), true);
        // A draft with itself, whatever the base.
        prop_assert!(terbuka(&banding(d, &s, &s)).is_empty());
        prop_assert_eq!(&gabung(d, &s, &s, &Keputusan::new()), &s);
        prop_assert!(banding(Some(&s), &s, &s).is_empty());
    }

    #[test]
    fn yang_berubah_di_satu_sisi_diambil_dari_sana((d, s, _) in tiga()) {
        if let Some(d) = d {
            prop_assert_eq!(&gabung(Some(&d), &s, &d, &Keputusan::new()), &s);
            prop_assert_eq!(&gabung(Some(&d), &d, &s, &Keputusan::new()), &s);
            prop_assert!(banding(Some(&d), &s, &d).iter().all(|b| b.jenis == Jenis::Sendiri));
            prop_assert!(banding(Some(&d), &d, &s).iter().all(|b| b.jenis == Jenis::Lain));
        }
    }

    #[test]
    fn perubahan_di_tempat_berlainan_bergabung(
        di in 0..contoh::daftar().len(),
        ubah in prop::collection::vec((any::<u32>(), any::<bool>()), 1..12),
    ) {
        let d = contoh::draf(contoh::daftar()[di].id).unwrap();
        let (mut daun, mut daftar) = (Vec::new(), Vec::new());
        tempat(&d, "", &mut daun, &mut daftar);
        daun.retain(|j| !matches!(j.rsplit('.').next(), Some("id" | "logo")));
        let (mut s, mut l, mut harap) = (d.clone(), d.clone(), d.clone());
        for (n, (letak, sendiri)) in ubah.into_iter().enumerate() {
            let jalur = daun.swap_remove(letak as usize % daun.len());
            // Rows that say one thing only are known by it: a few words of it stay.
            let lama = d.simpul(&jalur).unwrap().ketikan();
            let baru = format!("{lama} tambahan ke-{n}");
            for draf in [if sendiri { &mut s } else { &mut l }, &mut harap] {
                draf.simpul_mut(&jalur).unwrap().ketik(&baru);
            }
        }
        let beda = banding(Some(&d), &s, &l);
        prop_assert!(beda.iter().all(|b| b.jenis != Jenis::Bentrok), "{:?}", beda);
        prop_assert_eq!(gabung(Some(&d), &s, &l, &Keputusan::new()), harap);
    }
}

fn butir(isi: &[&str]) -> Vec<Butir> {
    isi.iter().map(|u| Butir { uraian: (*u).to_owned() }).collect()
}

fn lingkup(isi: &[&str]) -> Draf {
    Draf { ruang_lingkup: butir(isi), ..Draf::default() }
}

fn isi(d: &Draf) -> Vec<&str> {
    d.ruang_lingkup.iter().map(|b| b.uraian.as_str()).collect()
}

fn ringkas(beda: &[Beda]) -> Vec<(&str, &str)> {
    beda.iter().map(|b| (b.kunci.as_str(), b.jenis.kode())).collect()
}

#[test]
fn butir_yang_disisipkan_tidak_menggeser_yang_lain() {
    let d = lingkup(&["pelatihan usaha", "pemasaran daring", "pendampingan"]);
    let s = lingkup(&["kurasi produk", "pelatihan usaha", "pemasaran daring", "pendampingan"]);
    let l = lingkup(&["pelatihan usaha", "pemasaran daring di lokapasar", "pendampingan", "pengiriman"]);
    let beda = banding(Some(&d), &s, &l);
    let harap = [
        ("tambah:ruang_lingkup[0]|ruang_lingkup", "sendiri"),
        ("isian:ruang_lingkup[2].uraian|ruang_lingkup[1].uraian", "lain"),
        ("tambah:ruang_lingkup|ruang_lingkup[3]", "lain"),
    ];
    assert_eq!(ringkas(&beda), harap);
    let hasil = gabung(Some(&d), &s, &l, &Keputusan::new());
    assert_eq!(
        isi(&hasil),
        ["kurasi produk", "pelatihan usaha", "pemasaran daring di lokapasar", "pendampingan", "pengiriman"]
    );
    assert_eq!(beda[0].label, "ruang lingkup 1");
    assert_eq!((&beda[0].sendiri, &beda[0].lain), (&Some("kurasi produk".to_owned()), &None));
}

#[test]
fn dua_butir_berlainan_dapat_dipertahankan_keduanya() {
    let d = lingkup(&["a b c", "sama"]);
    let (s, l) = (lingkup(&["a b x", "sama"]), lingkup(&["a b y", "sama"]));
    let beda = banding(Some(&d), &s, &l);
    assert_eq!(ringkas(&beda), [("isian:ruang_lingkup[0].uraian", "bentrok")]);
    assert_eq!(isi(&gabung(Some(&d), &s, &l, &semua(&beda, Ambil::Keduanya))), ["a b x", "a b y", "sama"]);
    assert_eq!(isi(&gabung(Some(&d), &s, &l, &Keputusan::new())), ["a b x", "sama"]);
    // Texts follow each other; a date is one or the other.
    let teks = |t: &str, hari: &str| {
        let mut d = Draf { maksud: t.to_owned(), ..Draf::default() };
        d.simpul_mut("tanggal").unwrap().ketik(hari);
        d
    };
    let (s, l) = (teks("satu", "21 November 2026"), teks("dua", "nanti"));
    let beda = banding(None, &s, &l);
    assert_eq!(beda[0].sendiri.as_deref(), Some("21 November 2026"));
    assert_eq!(beda[0].lain.as_deref(), Some("nanti"));
    assert_eq!(beda[0].pilihan, [Ambil::Sendiri, Ambil::Lain]);
    assert_eq!(gabung(None, &s, &l, &semua(&beda, Ambil::Keduanya)).maksud, "satu\n\ndua");
}

#[test]
fn butir_dihapus_dipindah_dan_diubah() {
    let d = lingkup(&["satu", "dua", "tiga", "empat"]);
    let s = lingkup(&["dua", "satu", "tiga", "empat"]);
    let l = lingkup(&["satu", "dua", "empat"]);
    let beda = banding(Some(&d), &s, &l);
    let harap = [("urutan:ruang_lingkup", "sendiri"), ("hapus:ruang_lingkup[2]|ruang_lingkup", "lain")];
    assert_eq!(ringkas(&beda), harap);
    assert_eq!(isi(&gabung(Some(&d), &s, &l, &Keputusan::new())), ["dua", "satu", "empat"]);
    assert_eq!(isi(&gabung(Some(&d), &l, &s, &Keputusan::new())), ["dua", "satu", "empat"]);
    // Taken out there, reworded here: not without a word.
    let s = lingkup(&["satu", "dua", "tiga sekali", "empat"]);
    let beda = banding(Some(&d), &s, &l);
    assert_eq!(ringkas(&beda), [("hapus:ruang_lingkup[2]|ruang_lingkup", "bentrok")]);
    assert_eq!(isi(&gabung(Some(&d), &s, &l, &Keputusan::new())), ["satu", "dua", "tiga sekali", "empat"]);
    assert_eq!(isi(&gabung(Some(&d), &s, &l, &semua(&beda, Ambil::Lain))), ["satu", "dua", "empat"]);
    // Both did the same.
    assert_eq!(ringkas(&banding(Some(&d), &l, &l)), [("hapus:ruang_lingkup#2", "sama")]);
}

#[test]
fn hak_baru_dengan_kode_yang_sama_tetap_dua_hak() {
    let hak = |id: &str, uraian: &str| Hak { id: id.to_owned(), uraian: uraian.to_owned() };
    let d = Draf {
        pihak: vec![
            Pihak {
                id: "p1".to_owned(),
                nama: "Kota".to_owned(),
                hak: vec![hak("h1", "lama")],
                ..Pihak::default()
            },
            Pihak { id: "p2".to_owned(), tugas: vec![Tugas::default()], ..Pihak::default() },
        ],
        ..Draf::default()
    };
    let (mut s, mut l) = (d.clone(), d.clone());
    s.pihak[0].hak.push(hak("h2", "menerima laporan"));
    l.pihak[0].hak.push(hak("h2", "memeriksa gudang"));
    let kewajiban = Kewajiban { id: "w1".to_owned(), memenuhi: "h2".to_owned(), ..Kewajiban::default() };
    l.pihak[1].kewajiban.push(kewajiban.clone());
    let hasil = gabung(Some(&d), &s, &l, &Keputusan::new());
    let hak: Vec<(&str, &str)> =
        hasil.pihak[0].hak.iter().map(|h| (h.id.as_str(), h.uraian.as_str())).collect();
    assert_eq!(hak, [("h1", "lama"), ("h2", "menerima laporan"), ("h2-2", "memeriksa gudang")]);
    assert_eq!(hasil.pihak[1].kewajiban, [Kewajiban { memenuhi: "h2-2".to_owned(), ..kewajiban }]);
    // In words: the right that it fulfils, not its code.
    let beda = banding(Some(&d), &s, &l);
    let b = beda.iter().find(|b| b.label == "kewajiban 1, PIHAK KEDUA").unwrap();
    assert_eq!(b.lain.as_deref(), Some("hak yang dipenuhi: memeriksa gudang"));
}

#[test]
fn pihak_baru_yang_berlainan_tidak_dicampur() {
    let pihak = |nama: &str| Pihak { id: "p1".to_owned(), nama: nama.to_owned(), ..Pihak::default() };
    let dengan = |p: Pihak| Draf { pihak: vec![p], ..Draf::default() };
    let d = Draf::default();
    let mut l = dengan(pihak("PT Contoh"));
    l.bmd.pemilik = "p1".to_owned();
    let hasil = gabung(Some(&d), &dengan(pihak("Kota Ternate")), &l, &Keputusan::new());
    let id: Vec<&str> = hasil.pihak.iter().map(|p| p.id.as_str()).collect();
    assert_eq!((id, hasil.bmd.pemilik.as_str()), (vec!["p1", "p1-2"], "p1-2"));
    // The same party, entered on both desks.
    let hasil = gabung(Some(&d), &dengan(pihak("pt  contoh")), &l, &Keputusan::new());
    assert_eq!((hasil.pihak.len(), hasil.bmd.pemilik.as_str()), (1, "p1"));
}

#[test]
fn nilai_disebut_seperti_di_halaman() {
    let d = Draf::default();
    let mut s = contoh::draf("bank-daerah-pks").unwrap();
    s.pembiayaan.sumber.truncate(1);
    s.sanksi.denda_per_hari = 100.into();
    s.pihak[0].logo =
        acak(9).pihak.iter().map(|p| p.logo.clone()).find(|l| !l.data.is_empty()).unwrap_or_default();
    s.pihak[0].logo.jenis = "image/png".to_owned();
    s.pihak[0].logo.data = "QUJD".repeat(2_000);
    let beda = banding(Some(&s), &s, &d);
    let lihat = |kunci: &str| {
        let b = beda.iter().find(|b| b.kunci.starts_with(kunci)).unwrap_or_else(|| panic!("{kunci}"));
        b.sendiri.clone().unwrap_or_default()
    };
    assert_eq!(lihat("isian:dokumen"), "Perjanjian Kerja Sama (PKS)");
    assert_eq!(lihat("isian:sanksi.denda_per_hari"), "1‰");
    assert!(lihat("hapus:pihak[0]").contains("logo: gambar PNG, 6 kB"), "{}", lihat("hapus:pihak[0]"));
    assert!(!lihat("hapus:pihak[0]").contains("kode pihak"));
    assert!(lihat("hapus:objek.urusan[0]").chars().count() > 4);
}
