//! The shelf upon memory: the same code as in the browser, with stores that tests can fill up and look into.

use std::cell::Cell;
use std::pin::pin;
use std::task::{Context, Poll, Waker};

use docgen::amplop::Amplop;
use docgen::{contoh, draf::Draf};

use super::lemari::{Laci, Lemari};
use super::memori::Memori;
use super::rak::{Alat, Rak, Rumah};
use super::rekam::Bacaan;
use super::ringkasan::{Keadaan, Ringkasan};
use super::{GudangGalat, kunci};

/// Stores in memory answer at once.
pub(super) fn tunggu<T>(janji: impl Future<Output = T>) -> T {
    match pin!(janji).poll(&mut Context::from_waker(Waker::noop())) {
        Poll::Ready(hasil) => hasil,
        Poll::Pending => panic!("memory made somebody wait"),
    }
}

const KINI: &str = "2026-11-21T10:42:00+09:00";

const ALAT: Alat = Alat {
    kini: || KINI.to_owned(),
    ringkas: |a| Ringkasan { judul: a.draf.judul.clone(), kosong: 7, ..Ringkasan::default() },
};

/// A computer: what stays when tabs close.
#[derive(Default)]
pub(super) struct Komputer {
    pub(super) rumah: Memori,
    lokal: Memori,
    tab: Cell<u32>,
}

impl Komputer {
    /// A tab, just opened.
    pub(super) fn tab(&self) -> Rak {
        let rak = self.tab_biasa();
        tunggu(rak.bawa_pulang(true)).expect("ada ruang");
        rak
    }

    /// The same, without anything brought home.
    fn tab_biasa(&self) -> Rak {
        self.tab.update(|n| n + 1);
        let tanda = format!("tab{}.", self.tab.get());
        rak(&self.rumah, Some(&self.lokal), tanda)
    }

    fn karantina(&self) -> Vec<String> {
        self.rumah.daftar(kunci::KARANTINA).iter().filter_map(|k| isi(&self.rumah, k)).collect()
    }

    fn jurnal(&self) -> Option<String> {
        isi(&self.lokal, &kunci::jurnal("a"))
    }
}

fn rak(rumah: &Memori, jurnal: Option<&Memori>, tanda: String) -> Rak {
    let laci = |memori: &Memori| Laci::Memori(memori.clone());
    Rak::dengan(Lemari::Laci(laci(rumah)), jurnal.map(laci), ALAT, tanda)
}

pub(super) fn isi(memori: &Memori, kunci: &str) -> Option<String> {
    memori.baca(kunci).expect("terbaca")
}

pub(super) fn amplop(id: &str, judul: &str) -> Amplop {
    let draf = Draf { judul: judul.to_owned(), ..contoh::draf("sampah-pks-ksdd").unwrap_or_default() };
    Amplop { id: Some(id.to_owned()), diubah: Some(KINI.to_owned()), ..Amplop::baru(draf) }
}

fn ringkasan(judul: &str) -> Ringkasan {
    Ringkasan { judul: judul.to_owned(), kosong: 3, ..Ringkasan::default() }
}

/// Saves as the app does: the returned revision goes into the envelope.
pub(super) fn simpan(rak: &Rak, amplop: &mut Amplop) -> Result<(), GudangGalat> {
    let revisi = tunggu(rak.simpan(amplop, &ringkasan(&amplop.draf.judul)))?;
    amplop.revisi = Some(revisi);
    Ok(())
}

pub(super) fn buka(rak: &Rak, id: &str) -> Amplop {
    match tunggu(rak.baca(id)) {
        Ok(Bacaan::Amplop(amplop)) => *amplop,
        lain => panic!("{lain:?}"),
    }
}

fn judul(rak: &Rak) -> Vec<(String, usize)> {
    tunggu(rak.daftar()).expect("daftar").into_iter().map(|r| (r.judul, r.kosong)).collect()
}

#[test]
fn yang_disimpan_terbaca_lagi_dan_ada_di_daftar() {
    let komputer = Komputer::default();
    let rak = komputer.tab();
    let mut a = amplop("a", "Satu");
    simpan(&rak, &mut a).expect("tersimpan");
    simpan(&rak, &mut a).expect("tersimpan");
    simpan(&rak, &mut amplop("b/ä", "Dua")).expect("tersimpan");
    assert_eq!(a.revisi, Some(2));

    let rak = komputer.tab();
    assert_eq!(buka(&rak, "a"), a);
    assert_eq!(tunggu(rak.baca("c")), Ok(Bacaan::TidakAda));
    let daftar = tunggu(rak.daftar()).expect("daftar");
    assert_eq!((daftar[0].id.as_str(), daftar[0].revisi, daftar[0].kosong), ("a", 2, 3));
    assert_eq!((daftar[0].diubah.as_str(), daftar[1].id.as_str()), (KINI, "b/ä"));

    tunggu(rak.musnahkan("a", None)).expect("terhapus");
    assert_eq!(tunggu(rak.baca("a")), Ok(Bacaan::TidakAda));
    assert_eq!(judul(&rak), [("Dua".to_owned(), 3)]);
}

#[test]
fn indeks_yang_hilang_rusak_atau_tertinggal_disusun_lagi() {
    let komputer = Komputer::default();
    let rak = komputer.tab();
    for id in ["a", "b"] {
        simpan(&rak, &mut amplop(id, id)).expect("tersimpan");
    }
    let utuh = isi(&komputer.rumah, kunci::INDEKS).expect("indeks");
    // The count of gaps tells who made the summary: 3 comes with a save, 7 from a rebuild.
    let baru = |id: &str| (id.to_owned(), 7);
    for rusak in ["", "{", "[]", r#"{"versi":1,"draf":[{"id":5}]}"#, r#"{"versi":999,"draf":[]}"#] {
        komputer.rumah.tulis(kunci::INDEKS, rusak).expect("tertulis");
        assert_eq!(judul(&rak), [baru("a"), baru("b")], "{rusak}");
        assert_ne!(isi(&komputer.rumah, kunci::INDEKS).as_deref(), Some(rusak));
    }
    // One entry too few and one too many; the other stays.
    let tertinggal = utuh.replace(r#""id":"b""#, r#""id":"x""#);
    komputer.rumah.tulis(kunci::INDEKS, &tertinggal).expect("tertulis");
    assert_eq!(judul(&rak), [("a".to_owned(), 3), baru("b")]);
    assert!(!isi(&komputer.rumah, kunci::INDEKS).expect("indeks").contains(r#""id":"x""#));
    let berlebih = utuh.replace("]}", r#",{"id":"x"}]}"#);
    komputer.rumah.tulis(kunci::INDEKS, &berlebih).expect("tertulis");
    assert_eq!(judul(&rak), [("a".to_owned(), 3), ("b".to_owned(), 3)]);
    assert_eq!(isi(&komputer.rumah, kunci::INDEKS), Some(utuh));
    // What another tab has saved meanwhile is newer than what this one has read.
    tunggu(rak.tulis_indeks(&[Ringkasan { id: "a".to_owned(), ..Ringkasan::default() }])).expect("tertulis");
    assert_eq!(judul(&rak)[0], ("a".to_owned(), 3));
    // An older index knows fewer fields, a newer one more.
    let lain = r#"{"versi":1,"draf":[{"id":"a","judul":"A","besok":1},{"id":"b"}]}"#;
    komputer.rumah.tulis(kunci::INDEKS, lain).expect("tertulis");
    assert_eq!(judul(&rak), [("A".to_owned(), 0), (String::new(), 0)]);
}

#[test]
fn catatan_yang_tidak_dapat_dibaca_peramban_tidak_menghalangi_yang_lain() {
    let komputer = Komputer::default();
    let rak = komputer.tab();
    let mut a = amplop("a", "Satu");
    simpan(&rak, &mut a).expect("tersimpan");
    simpan(&rak, &mut amplop("b", "Dua")).expect("tersimpan");
    let cacat = |kunci: &str| komputer.rumah.cacat.rusak.replace(Some(kunci.to_owned()));
    // The index is made anew, whoever needs it first.
    cacat(kunci::INDEKS);
    assert_eq!(judul(&rak), [("Satu".to_owned(), 7), ("Dua".to_owned(), 7)]);
    assert_eq!(*komputer.rumah.cacat.rusak.borrow(), None);
    cacat(kunci::INDEKS);
    simpan(&rak, &mut a).expect("tersimpan");
    cacat(kunci::INDEKS);
    tunggu(rak.musnahkan("b", None)).expect("terhapus");
    // A draft is not written over unseen, and the list says so as long as that lasts.
    cacat(&kunci::draf("a"));
    assert_eq!(simpan(&rak, &mut a), Err(GudangGalat::Rusak));
    assert_eq!(tunggu(rak.baca("a")), Err(GudangGalat::Rusak));
    rak.jurnal(&a).expect("jurnal");
    assert_eq!(buka(&rak, "a").draf.judul, "Satu");
    rak.buang_jurnal("a");
    komputer.rumah.tulis(kunci::INDEKS, "{}").expect("tertulis");
    assert_eq!(tunggu(rak.daftar()).expect("daftar")[0].keadaan, Keadaan::Rusak);
    komputer.rumah.cacat.rusak.take();
    assert_eq!(judul(&rak), [("Satu".to_owned(), 7)]);
}

#[test]
fn draf_yang_tidak_terbaca_disisihkan_utuh() {
    let komputer = Komputer::default();
    let mentah =
        "{ \"format\": \"ksd-draf\", \"versi\": 1, \"draf\": { \"judl\": \"…\u{0}\u{fffd}\" } } ekor";
    komputer.rumah.tulis(&kunci::draf("a"), mentah).expect("tertulis");
    let rak = komputer.tab();
    let Ok(Bacaan::Karantina { mentah: terbaca, sebab }) = tunggu(rak.baca("a")) else { panic!() };
    assert!(terbaca == mentah && sebab.tentang_draf());
    assert_eq!(tunggu(rak.baca("a")), Ok(Bacaan::TidakAda));
    let disisihkan = tunggu(rak.karantina()).expect("karantina");
    assert_eq!((disisihkan.len(), disisihkan[0].id.as_str(), disisihkan[0].waktu.as_str()), (1, "a", KINI));
    assert_eq!(tunggu(rak.baca_teks(&disisihkan[0].kunci)), Ok(Some(mentah.to_owned())));

    // The list sets aside too, and a second text at the same moment does not take the place of the first.
    komputer.rumah.tulis(&kunci::draf("a"), "lain").expect("tertulis");
    assert_eq!(judul(&rak), []);
    // So does a save that meets what nobody can read, whether or not it knows the draft.
    let mut a = amplop("a", "Satu");
    for ketiga in ["ketiga", "keempat"] {
        komputer.rumah.tulis(&kunci::draf("a"), ketiga).expect("tertulis");
        simpan(&rak, &mut a).expect("tersimpan");
    }
    // What has become readable meanwhile stays.
    tunggu(rak.sisihkan("a", "keempat")).expect("tidak ada yang berubah");
    assert_eq!(buka(&rak, "a"), a);
    let mut semua = komputer.karantina();
    semua.sort();
    assert_eq!(semua, ["keempat", "ketiga", "lain", mentah]);
    tunggu(rak.hapus_karantina(&disisihkan[0].kunci)).expect("terhapus");
    assert_eq!(komputer.karantina().len(), 3);
}

#[test]
fn tanpa_ruang_untuk_menyisihkan_tidak_ada_yang_hilang() {
    let komputer = Komputer::default();
    let rak = komputer.tab();
    simpan(&rak, &mut amplop("b", "Dua")).expect("tersimpan");
    komputer.rumah.tulis(&kunci::draf("a"), "tidak terbaca").expect("tertulis");
    komputer.rumah.cacat.batas.set(Some(komputer.rumah.terpakai("")));
    assert!(matches!(tunggu(rak.baca("a")), Ok(Bacaan::Karantina { .. })));
    let daftar = tunggu(rak.daftar()).expect("daftar");
    assert_eq!(daftar.iter().map(|r| r.keadaan).collect::<Vec<_>>(), [Keadaan::Terbaca, Keadaan::Rusak]);
    assert_eq!(simpan(&rak, &mut amplop("a", "Satu")), Err(GudangGalat::Penuh));
    assert_eq!(isi(&komputer.rumah, &kunci::draf("a")).as_deref(), Some("tidak terbaca"));
}

#[test]
fn draf_baru_tidak_menimpa_draf_dengan_id_yang_sama() {
    let komputer = Komputer::default();
    let rak = komputer.tab();
    // Neither one without a revision, nor one that cannot be read but is newer than what this tab knows.
    let tanpa_revisi = String::from_utf8(amplop("x", "Lama").ke_json()).expect("teks");
    komputer.rumah.tulis(&kunci::draf("a"), &tanpa_revisi).expect("tertulis");
    assert_eq!(simpan(&rak, &mut amplop("a", "Baru")), Err(GudangGalat::Bentrok { tersimpan: 0 }));
    assert_eq!(buka(&rak, "a").id.as_deref(), Some("a"));
    let asing = r#"{"format":"ksd-draf","versi":1,"revisi":8,"draf":{"belum_dikenal":1}}"#;
    komputer.rumah.tulis(&kunci::draf("a"), asing).expect("tertulis");
    let mut a = Amplop { revisi: Some(7), ..amplop("a", "Baru") };
    assert_eq!(simpan(&rak, &mut a), Err(GudangGalat::Bentrok { tersimpan: 8 }));
    assert_eq!(isi(&komputer.rumah, &kunci::draf("a")).as_deref(), Some(asing));
}

#[test]
fn versi_yang_lebih_baru_hanya_dibaca() {
    let komputer = Komputer::default();
    let mentah = r#"{"format":"ksd-draf","versi":99,"revisi":4,"draf":{"judul":"Besok","apa":[]}}"#;
    komputer.rumah.tulis(&kunci::draf("a"), mentah).expect("tertulis");
    let rak = komputer.tab();
    assert_eq!(tunggu(rak.baca("a")), Ok(Bacaan::LebihBaru { mentah: mentah.to_owned(), versi: 99 }));
    let daftar = tunggu(rak.daftar()).expect("daftar");
    assert!(daftar[0].keadaan == Keadaan::LebihBaru && daftar[0].judul == "Besok" && daftar[0].revisi == 4);
    let mut lama = Amplop { revisi: Some(9), ..amplop("a", "Lama") };
    assert_eq!(simpan(&rak, &mut lama), Err(GudangGalat::Bentrok { tersimpan: 4 }));
    // Not even a journal with a higher revision.
    rak.jurnal(&lama).expect("jurnal");
    komputer.tab();
    assert_eq!(isi(&komputer.rumah, &kunci::draf("a")).as_deref(), Some(mentah));
    assert_eq!(komputer.karantina().len(), 1);
    // A copy of what is at home is nothing to keep.
    komputer.lokal.tulis(&kunci::jurnal("a"), mentah).expect("tertulis");
    komputer.tab();
    assert_eq!(komputer.karantina().len(), 1);
}

#[test]
fn jurnal_menang_hanya_dengan_revisi_lebih_tinggi() {
    let komputer = Komputer::default();
    let rak = komputer.tab();
    let mut a = amplop("a", "Satu");
    simpan(&rak, &mut a).expect("tersimpan");
    a.draf.judul = "Diketik terakhir".to_owned();
    rak.jurnal(&a).expect("jurnal");

    // Read without being brought home at the start, then at the start.
    let lain = komputer.tab_biasa();
    assert_eq!(buka(&lain, "a").draf.judul, "Diketik terakhir");
    assert_eq!(buka(&lain, "a").revisi, Some(2));
    assert_eq!(komputer.jurnal(), None);
    assert_eq!(judul(&lain), [("Diketik terakhir".to_owned(), 7)]);

    // The same revision: what is at home stays, and the other is set aside.
    a.draf.judul = "Kalah".to_owned();
    rak.jurnal(&a).expect("jurnal");
    let lain = komputer.tab();
    assert_eq!(buka(&lain, "a").draf.judul, "Diketik terakhir");
    assert!(komputer.karantina().len() == 1 && komputer.karantina()[0].contains("Kalah"));

    // The same content, only another time: nothing to set aside.
    let lain_waktu = Amplop { diubah: None, ..buka(&lain, "a") };
    komputer
        .lokal
        .tulis(&kunci::jurnal("a"), &String::from_utf8(lain_waktu.ke_json()).expect("teks"))
        .expect("tertulis");
    komputer.tab();
    assert_eq!((komputer.jurnal(), komputer.karantina().len()), (None, 1));

    // A draft that never reached home comes all the same.
    rak.jurnal(&amplop("baru", "Baru")).expect("jurnal");
    assert_eq!(judul(&komputer.tab()).len(), 2);
}

#[test]
fn jurnal_sendiri_dihapus_sesudah_disimpan() {
    let komputer = Komputer::default();
    let rak = komputer.tab();
    let mut a = amplop("a", "Satu");
    simpan(&rak, &mut a).expect("tersimpan");
    a.draf.judul = "Dua".to_owned();
    rak.jurnal(&a).expect("jurnal");
    simpan(&rak, &mut a).expect("tersimpan");
    assert_eq!(komputer.jurnal(), None);

    // The page was only hidden: its own journal, read again, is no other tab's work.
    a.draf.judul = "Tiga".to_owned();
    rak.jurnal(&a).expect("jurnal");
    buka(&rak, "a");
    a.draf.judul = "Empat".to_owned();
    simpan(&rak, &mut a).expect("tersimpan");
    assert_eq!((buka(&rak, "a").draf.judul, a.revisi), ("Empat".to_owned(), Some(4)));
    assert_eq!(komputer.karantina(), [""; 0]);
}

#[test]
fn tab_kedua_tidak_menimpa() {
    let komputer = Komputer::default();
    let (satu, dua) = (komputer.tab(), komputer.tab());
    let mut di_satu = amplop("a", "Awal");
    simpan(&satu, &mut di_satu).expect("tersimpan");
    let mut di_dua = buka(&dua, "a");
    di_satu.draf.judul = "Dari satu".to_owned();
    simpan(&satu, &mut di_satu).expect("tersimpan");
    di_dua.draf.judul = "Dari dua".to_owned();
    assert_eq!(simpan(&dua, &mut di_dua), Err(GudangGalat::Bentrok { tersimpan: 2 }));
    assert_eq!(buka(&satu, "a").draf.judul, "Dari satu");
    // Reading for another purpose does not make the old envelope new.
    buka(&dua, "a");
    assert_eq!(simpan(&dua, &mut di_dua), Err(GudangGalat::Bentrok { tersimpan: 2 }));
    // The same content is no conflict.
    let mut sama = Amplop { revisi: Some(1), ..di_satu.clone() };
    assert_eq!((simpan(&dua, &mut sama), sama.revisi), (Ok(()), Some(2)));
    // Whoever has seen the other version may go on.
    di_dua.revisi = buka(&dua, "a").revisi;
    simpan(&dua, &mut di_dua).expect("tersimpan");
    assert_eq!(buka(&satu, "a").draf.judul, "Dari dua");
}

#[test]
fn jurnal_dua_tab_tidak_saling_menghapus() {
    let komputer = Komputer::default();
    let (satu, dua) = (komputer.tab(), komputer.tab());
    let mut a = amplop("a", "Awal");
    simpan(&satu, &mut a).expect("tersimpan");
    a.draf.judul = "Ketikan satu".to_owned();
    satu.jurnal(&a).expect("jurnal");
    a.draf.judul = "Ketikan dua".to_owned();
    dua.jurnal(&a).expect("jurnal");
    assert_eq!(buka(&komputer.tab(), "a").draf.judul, "Ketikan dua");
    assert!(komputer.karantina().len() == 1 && komputer.karantina()[0].contains("Ketikan satu"));
    assert_eq!(komputer.lokal.daftar("ksd/"), [""; 0]);
}

#[test]
fn simpanan_yang_bersamaan_dari_satu_tab_tidak_bentrok() {
    let komputer = Komputer::default();
    let rak = komputer.tab();
    let mut a = amplop("a", "Satu");
    simpan(&rak, &mut a).expect("tersimpan");
    // The second save starts before the first has told its revision.
    let lama = a.clone();
    simpan(&rak, &mut a).expect("tersimpan");
    let mut kedua = Amplop { draf: amplop("a", "Dua").draf, ..lama };
    simpan(&rak, &mut kedua).expect("tersimpan");
    assert_eq!((kedua.revisi, buka(&rak, "a").draf.judul), (Some(3), "Dua".to_owned()));

    // A save is under way when the page goes: what was typed after it has to win over it.
    rak.catat("a", |j| j.berjalan = 1);
    kedua.draf.judul = "Tiga".to_owned();
    rak.jurnal(&kedua).expect("jurnal");
    rak.catat("a", |j| j.berjalan = 0);
    kedua.draf.judul = "Masih di jalan".to_owned();
    simpan(&rak, &mut kedua).expect("tersimpan");
    assert_eq!(buka(&komputer.tab(), "a").draf.judul, "Tiga");
}

#[test]
fn ruang_yang_habis_menyisakan_yang_lama_dan_dikatakan() {
    let komputer = Komputer::default();
    let rak = komputer.tab();
    let mut a = amplop("a", "Lama");
    simpan(&rak, &mut a).expect("tersimpan");
    let (draf, indeks) = (isi(&komputer.rumah, &kunci::draf("a")), isi(&komputer.rumah, kunci::INDEKS));
    let penuh = |sisa| komputer.rumah.cacat.batas.set(Some(komputer.rumah.terpakai("") + sisa));
    // Once there is no room for the draft, once only none for the index behind it: all or nothing.
    for (judul, sisa) in [("x".repeat(500), 10), ("y".repeat(8), 4)] {
        penuh(sisa);
        a.draf.judul = judul;
        assert_eq!(simpan(&rak, &mut a), Err(GudangGalat::Penuh));
        assert_eq!(isi(&komputer.rumah, &kunci::draf("a")), draf);
        assert_eq!(isi(&komputer.rumah, kunci::INDEKS), indeks);
    }
    assert_eq!((a.revisi, buka(&rak, "a").draf.judul), (Some(1), "Lama".to_owned()));

    // What the journal took meanwhile is read although it finds no room at home, and stays.
    penuh(0);
    rak.jurnal(&a).expect("jurnal");
    let lain = komputer.tab_biasa();
    assert_eq!(tunggu(lain.bawa_pulang(true)), Err(GudangGalat::Penuh));
    assert_eq!(buka(&lain, "a").draf.judul, "y".repeat(8));
    assert!(komputer.jurnal().is_some());
    komputer.rumah.cacat.batas.set(None);
    assert_eq!(buka(&lain, "a").draf.judul, "y".repeat(8));
    assert!(komputer.jurnal().is_none());
}

#[test]
fn rumah_yang_penuh_tetap_rumah_dan_yang_menolak_diganti() {
    let penuh = Memori::default();
    penuh.tulis(&kunci::draf("a"), "ada").expect("tertulis");
    penuh.cacat.batas.set(Some(0));
    let pilih = |utama| {
        let (lemari, sebab) = tunggu(Rak::pilih(utama, Laci::Memori(Memori::default()), "1"));
        (tunggu(super::Gudang::daftar(&lemari, "")).expect("daftar").len(), sebab)
    };
    assert_eq!(pilih(Ok(Lemari::Laci(Laci::Memori(penuh.clone())))), (1, Some(GudangGalat::Penuh)));
    penuh.hapus(&kunci::draf("a"));
    assert_eq!(pilih(Ok(Lemari::Laci(Laci::Memori(penuh)))), (0, Some(GudangGalat::Penuh)));
    assert_eq!(pilih(Err(GudangGalat::Ditolak)), (0, Some(GudangGalat::Ditolak)));
    assert_eq!(pilih(Ok(Lemari::Laci(Laci::Memori(Memori::default())))), (0, None));
}

#[test]
fn yang_tertinggal_di_penyimpanan_cadangan_dibawa_pulang() {
    let komputer = Komputer::default();
    let mut a = amplop("a", "Rumah");
    simpan(&komputer.tab(), &mut a).expect("tersimpan");
    tunggu(komputer.tab().simpan_profil("profil rumah")).expect("tersimpan");
    // A time in which only localStorage worked.
    let darurat = rak(&komputer.lokal, None, String::new());
    simpan(&darurat, &mut Amplop { revisi: Some(5), ..amplop("a", "Darurat") }).expect("tersimpan");
    simpan(&darurat, &mut amplop("b", "Baru")).expect("tersimpan");
    tunggu(darurat.simpan_profil("rusak")).expect("tersimpan");
    tunggu(darurat.simpan_profil("{}")).expect("tersimpan");

    let rak = komputer.tab();
    assert_eq!(judul(&rak), [("Darurat".to_owned(), 7), ("Baru".to_owned(), 7)]);
    assert_eq!(tunggu(rak.baca_profil()), Ok(Some("{}".to_owned())));
    assert_eq!(komputer.karantina(), ["rusak", "profil rumah"]);
    assert_eq!(komputer.lokal.daftar("ksd/"), [""; 0]);
    assert_eq!(rak.rumah(), Rumah::Memori);
}

#[test]
fn tanpa_id_atau_jurnal_tidak_ada_janji() {
    let komputer = Komputer::default();
    let tanpa_id = Amplop { id: None, ..amplop("", "X") };
    assert!(matches!(simpan(&komputer.tab(), &mut tanpa_id.clone()), Err(GudangGalat::Lain(_))));
    let tanpa_jurnal = rak(&Memori::default(), None, String::new());
    assert_eq!(tanpa_jurnal.jurnal(&amplop("a", "X")), Err(GudangGalat::Ditolak));
}
