//! One test for each row of the router.

use super::{PT, putusan};
use crate::penentu::{Alasan, HasilPutusan, Jalur, Jawaban, JenisKerjaSama, Putusan, berikut, draf_awal};
use crate::ranah::{Dokumen, Kategori, KelasKerjaSama, Pilihan, Tanda};

fn susun(
    kelas: KelasKerjaSama,
    kategori: Option<Kategori>,
    dokumen: Dokumen,
    dokumen_berikut: Option<Dokumen>,
) -> HasilPutusan {
    HasilPutusan::Susun { kelas, kategori, dokumen, dokumen_berikut }
}

fn luar(jalur: Jalur) -> HasilPutusan {
    HasilPutusan::Luar { jalur }
}

fn kunci(alasan: &[Alasan]) -> Vec<&'static str> {
    alasan.iter().map(|a| a.kunci).collect()
}

fn tahap(p: &Putusan) -> Vec<&str> {
    p.tahapan.iter().map(|t| t.nama.as_str()).collect()
}

/// Whether a sentence cites a provision, as law.
fn hukum(alasan: &[Alasan], kunci: &str, dasar: &str) -> bool {
    alasan
        .iter()
        .any(|a| a.kunci == kunci && a.tanda == Tanda::V && a.dasar.iter().any(|r| r.teks() == dasar))
}

#[test]
fn baris_1_di_luar_kewenangan() {
    for (mitra, pasal) in [
        ("mitra=daerah", "Pasal 4 ayat (1) PP 28/2018"),
        ("mitra=perusahaan&bentuk=bumn", "Pasal 16 ayat (1) PP 28/2018"),
        ("mitra=luar_negeri&bentuk=pemerintah_daerah", "Pasal 27 ayat (1) huruf b PP 28/2018"),
    ] {
        let absolut = putusan(&format!("{mitra}&untuk=absolut"));
        assert_eq!(absolut.hasil, HasilPutusan::TidakBisa);
        assert!(hukum(&absolut.mengapa, "mengapa.absolut", "Pasal 10 ayat (1) UU 23/2014"));
        let lain = putusan(&format!("{mitra}&untuk=tingkat_lain"));
        assert_eq!(lain.hasil, HasilPutusan::TidakBisa);
        assert!(hukum(&lain.mengapa, "mengapa.tingkat_lain", pasal), "{mitra}");
        assert_eq!(lain.bukan.len(), 5);
    }
    // A central body brings its own urusan: it is not even asked.
    let pusat = Jawaban::dari_kueri("mitra=pusat&bentuk=kejaksaan");
    let untuk = berikut(&pusat).expect("ditanyakan");
    assert!(untuk.id == "untuk" && untuk.pilihan.iter().all(|p| p.kode != "absolut"));
}

#[test]
fn baris_2_ksdpl() {
    let p = putusan("mitra=luar_negeri&bentuk=pemerintah_daerah&untuk=objek_lain");
    assert_eq!(p.hasil, luar(Jalur::Ksdpl));
    // Permendagri 25/2020 Pasal 9, eleven labels in order, then the report.
    let sebelas = [
        "prakarsa",
        "penjajakan",
        "Pernyataan Kehendak Kerja Sama",
        "penyusunan Rencana Kerja Sama",
        "persetujuan DPRD",
        "verifikasi",
        "penyusunan rancangan Naskah Kerja Sama",
        "pembahasan Naskah Kerja Sama",
        "persetujuan Menteri",
        "penandatanganan Naskah Kerja Sama",
        "pelaksanaan",
        "pelaporan",
    ];
    assert_eq!(tahap(&p), sebelas);
    assert!(p.tahapan.iter().all(|t| t.perlu && t.keterangan.tanda == Tanda::V));
    assert!(kunci(&p.perhatian).contains(&"perhatian.ln_setara"));
    assert!(hukum(&p.penandatangan, "ttd.asing", "Pasal 25 ayat (1) Permendagri 25/2020"));
    assert!(!kunci(&p.perhatian).contains(&"perhatian.ln_iptek"));
    let iptek = putusan("mitra=luar_negeri&bentuk=pemerintah_daerah&untuk=iptek");
    assert!(hukum(&iptek.perhatian, "perhatian.ln_iptek", "Pasal 27 ayat (2) PP 28/2018"));
}

#[test]
fn baris_3_penerusan() {
    for bentuk in ["organisasi_internasional", "mitra_pembangunan", "nirlaba"] {
        let p = putusan(&format!("mitra=luar_negeri&bentuk={bentuk}&untuk=objek_lain"));
        assert_eq!(p.hasil, luar(Jalur::KsdllPenerusan));
        assert!(kunci(&p.perhatian).contains(&"perhatian.terus_dprd"));
        let nirlaba = bentuk == "nirlaba";
        assert_eq!(tahap(&p).contains(&"rencana kegiatan tahunan"), nirlaba);
        assert_eq!(p.lampiran.iter().any(|l| l.keterangan.kunci == "lampiran.izin"), nirlaba);
        assert_eq!(p.lampiran.iter().any(|l| l.keterangan.kunci == "lampiran.usulan"), !nirlaba);
    }
}

#[test]
fn baris_4_ksdll_lainnya() {
    let p = putusan("mitra=luar_negeri&bentuk=lembaga_lain&untuk=iptek");
    assert_eq!(p.hasil, luar(Jalur::KsdllLainnya));
    assert_eq!(p.tahapan.len(), 12);
    // Equality of tiers is asked of regions only.
    assert!(!kunci(&p.perhatian).contains(&"perhatian.ln_setara"));
}

#[test]
fn baris_5_ditinjau_dahulu() {
    let perusahaan = putusan("mitra=luar_negeri&bentuk=perusahaan_asing");
    assert_eq!(perusahaan.hasil, luar(Jalur::Tinjauan));
    assert_eq!(perusahaan.mengapa[0].tanda, Tanda::D);
    for untuk in ["investasi", "infrastruktur", "pengadaan"] {
        for bentuk in ["pemerintah_daerah", "organisasi_internasional", "lembaga_lain"] {
            let p = putusan(&format!("mitra=luar_negeri&bentuk={bentuk}&untuk={untuk}"));
            assert_eq!(p.hasil, luar(Jalur::Tinjauan));
            assert!(hukum(&p.mengapa, "mengapa.hukum_sendiri", "Pasal 31 ayat (1) Permendagri 25/2020"));
        }
    }
}

#[test]
fn baris_6_ksdd() {
    let ekor = "beban=tidak&kesepakatan=belum&prakarsa=daerah";
    for (batas, kategori, pasal) in [
        ("berdampak", Kategori::Wajib, "Pasal 3 ayat (2) PP 28/2018"),
        ("berbatasan", Kategori::Sukarela, "Pasal 3 ayat (3) PP 28/2018"),
        ("tidak", Kategori::Sukarela, "Pasal 3 ayat (3) PP 28/2018"),
    ] {
        let p = putusan(&format!("mitra=daerah&untuk=pelayanan_publik&batas={batas}&{ekor}"));
        let pks = Some(Dokumen::PerjanjianKerjaSama);
        assert_eq!(p.hasil, susun(KelasKerjaSama::Ksdd, Some(kategori), Dokumen::KesepakatanBersama, pks));
        assert!(hukum(&p.mengapa, &format!("mengapa.{}", kategori.kode()), pasal), "{batas}");
        let koordinasi = p.lampiran.iter().any(|l| l.keterangan.kunci == "lampiran.koordinasi");
        assert_eq!(koordinasi, kategori == Kategori::Wajib);
        assert_eq!(p.tahapan.len(), 10);
    }
    let lain = "mitra=rumah_sakit&bentuk=rs_daerah_lain&untuk=pelayanan_publik&batas=tidak";
    let p = putusan(&format!("{lain}&beban=tidak&kesepakatan=ada&prakarsa=mitra"));
    let sukarela = Some(Kategori::Sukarela);
    assert_eq!(p.hasil, susun(KelasKerjaSama::Ksdd, sukarela, Dokumen::PerjanjianKerjaSama, None));
    assert!(hukum(&p.perhatian, "perhatian.forum_ksdd", "Pasal 370 UU 23/2014"));
}

#[test]
fn baris_7_sinergi() {
    let nk = susun(KelasKerjaSama::Sinergi, None, Dokumen::NotaKesepakatan, None);
    for bentuk in ["kementerian", "lembaga", "instansi_vertikal", "polri", "tni", "kejaksaan"] {
        let p = putusan(&format!("mitra=pusat&bentuk={bentuk}&untuk=program_bersama&prakarsa=mitra"));
        assert_eq!(p.hasil, nk);
        assert!(hukum(&p.mengapa, "mengapa.sinergi", "Pasal 46 ayat (1) PP 28/2018"));
        assert!(p.lampiran.iter().any(|l| l.nama == "Rencana Kerja"));
        assert!(!tahap(&p).iter().any(|t| t.contains("Dewan Perwakilan")));
    }
    let rs = putusan("mitra=rumah_sakit&bentuk=rs_pusat&untuk=program_bersama&prakarsa=daerah");
    assert_eq!(rs.hasil, nk);
    // By practice only, and shown so.
    let ptn = putusan("mitra=perguruan_tinggi&bentuk=ptn&untuk=program_bersama&prakarsa=daerah");
    assert_eq!((ptn.hasil, ptn.mengapa[0].tanda), (nk, Tanda::L));
    let publik = putusan("mitra=badan_publik&prakarsa=mitra");
    assert_eq!((publik.hasil, publik.mengapa[0].tanda), (nk, Tanda::VLokal));
    assert_eq!(publik.perhatian[0].kunci, "perhatian.badan_publik");
}

#[test]
fn baris_8_ksdpk_pelayanan_publik() {
    let ekor = "untuk=pelayanan_publik&beban=tidak&kesepakatan=belum";
    for (mitra, alasan, tanda) in [
        ("mitra=perusahaan&bentuk=perseroan_terbatas", "mengapa.badan_usaha", Tanda::V),
        ("mitra=perusahaan&bentuk=bumn", "mengapa.badan_usaha", Tanda::V),
        ("mitra=perusahaan&bentuk=bumd", "mengapa.badan_usaha", Tanda::V),
        ("mitra=perusahaan&bentuk=koperasi", "mengapa.badan_usaha", Tanda::V),
        ("mitra=rumah_sakit&bentuk=perseroan_terbatas", "mengapa.badan_usaha", Tanda::V),
        ("mitra=rumah_sakit&bentuk=yayasan", "mengapa.yayasan", Tanda::V),
        ("mitra=organisasi&bentuk=perkumpulan", "mengapa.yayasan", Tanda::V),
        ("mitra=organisasi&bentuk=ormas_berbadan_hukum", "mengapa.ormas", Tanda::V),
        ("mitra=organisasi&bentuk=ormas_tidak_berbadan_hukum", "mengapa.ormas", Tanda::V),
        ("mitra=perseorangan", "mengapa.perseorangan", Tanda::V),
        ("mitra=perguruan_tinggi&bentuk=pts", "mengapa.pts", Tanda::D),
        ("mitra=perguruan_tinggi&bentuk=ptn_bh", "mengapa.ptn_bh", Tanda::D),
    ] {
        for (prakarsa, pasal) in [("daerah", "Pasal 17"), ("mitra", "Pasal 18")] {
            let p = putusan(&format!("{mitra}&{ekor}&prakarsa={prakarsa}"));
            let pks = Some(Dokumen::PerjanjianKerjaSama);
            let kategori = Some(Kategori::PelayananPublik);
            assert_eq!(p.hasil, susun(KelasKerjaSama::Ksdpk, kategori, Dokumen::KesepakatanBersama, pks));
            assert_eq!((p.mengapa[0].kunci, p.mengapa[0].tanda), (alasan, tanda));
            let studi = p.lampiran.iter().find(|l| l.nama == "studi kelayakan").expect("selalu");
            assert!(studi.keterangan.dasar.iter().any(|r| r.bagian.starts_with(pasal)));
            assert_eq!(p.tahapan[0].keterangan.dasar[0].bagian, pasal);
            let ekspor = p.tahapan.iter().find(|t| t.keterangan.kunci == "tahap.ttd_kb").expect("ada");
            assert_eq!(
                ekspor.keterangan.sumber(),
                "Pasal 6 ayat (1) huruf d dan Pasal 19 ayat (1) PP 28/2018"
            );
        }
    }
}

#[test]
fn baris_9_barang_milik_daerah() {
    let aset = putusan("mitra=perusahaan&bentuk=perseroan_terbatas&untuk=aset");
    assert_eq!(aset.hasil, luar(Jalur::BarangMilikDaerah));
    assert!(hukum(&aset.mengapa, "mengapa.aset", "Pasal 15 ayat (3) PP 28/2018"));
    assert!(aset.bukan.iter().all(|(jenis, _)| *jenis != JenisKerjaSama::Ksdpk));
    let bmd = aset.perhatian.iter().find(|a| a.kunci == "perhatian.bmd").expect("ada");
    assert_eq!(bmd.tanda, Tanda::VLama);
    // The way back, when the asset is only a means.
    assert_eq!(aset.jalan_lain[0].jawaban.kode("untuk"), Some("pelayanan_publik"));
    for mitra in ["mitra=daerah", "mitra=pusat&bentuk=polri"] {
        let p = putusan(&format!("{mitra}&untuk=pinjam_barang"));
        assert_eq!(p.hasil, luar(Jalur::BarangMilikDaerah));
        assert_eq!(kunci(&p.mengapa), ["mengapa.pinjam"]);
        assert_eq!(p.bukan.len(), 5);
    }
}

#[test]
fn baris_10_hukumnya_sendiri() {
    for (untuk, jalur, pasal) in [
        ("investasi", Jalur::Investasi, "Pasal 15 ayat (3) PP 28/2018"),
        ("infrastruktur", Jalur::Infrastruktur, "Pasal 15 ayat (4) huruf a PP 28/2018"),
        ("pengadaan", Jalur::Pengadaan, "Pasal 15 ayat (4) huruf b PP 28/2018"),
    ] {
        let p = putusan(&format!("mitra=organisasi&bentuk=yayasan&untuk={untuk}"));
        assert_eq!(p.hasil, luar(jalur));
        assert!(hukum(&p.mengapa, &format!("mengapa.{untuk}"), pasal), "{untuk}");
        assert!(draf_awal(&Jawaban::dari_kueri(&format!("mitra=perseorangan&untuk={untuk}"))).is_none());
    }
}

#[test]
fn baris_11_cv() {
    let p = putusan("mitra=perusahaan&bentuk=cv");
    assert_eq!(p.hasil, HasilPutusan::TidakBisa);
    assert!(hukum(&p.mengapa, "mengapa.cv", "Pasal 14 huruf b PP 28/2018"));
    // That a CV is none is not law that was read.
    assert_eq!((p.mengapa[1].kunci, p.mengapa[1].tanda), ("mengapa.cv_tafsir", Tanda::D));
    let jalan: Vec<_> = p.jalan_lain.iter().map(|j| j.jawaban.ke_kueri()).collect();
    assert_eq!(jalan, ["mitra=perseorangan", "mitra=perusahaan"]);
}

#[test]
fn baris_12_bukan_subjek() {
    for kueri in ["mitra=desa", "mitra=unit_sendiri", "mitra=rumah_sakit&bentuk=uptd"] {
        let p = putusan(kueri);
        assert_eq!(p.hasil, HasilPutusan::TidakBisa);
        assert_eq!((p.mengapa[0].tanda, p.bukan.len()), (Tanda::D, 5));
    }
}

#[test]
fn baris_13_dua_naskah() {
    use JenisKerjaSama as K;
    for (bentuk, sisa, jalan) in [
        ("daerah_dan_swasta", [K::Sinergi, K::Ksdpl, K::Ksdll], ["mitra=daerah", "mitra=perusahaan"]),
        ("pusat_dan_swasta", [K::Ksdd, K::Ksdpl, K::Ksdll], ["mitra=pusat", "mitra=perusahaan"]),
    ] {
        let p = putusan(&format!("mitra=gabungan&bentuk={bentuk}"));
        assert_eq!(p.hasil, luar(Jalur::DuaNaskah));
        let bukan: Vec<_> = p.bukan.iter().map(|(jenis, _)| *jenis).collect();
        assert_eq!(bukan, sisa);
        let ke: Vec<_> = p.jalan_lain.iter().map(|j| j.jawaban.ke_kueri()).collect();
        assert_eq!(ke, jalan);
    }
}

#[test]
fn baris_14_dprd() {
    for beban in ["tidak", "anggaran", "masyarakat", "aset", "beberapa"] {
        let p = putusan(&format!("{PT}&beban={beban}&kesepakatan=ada&prakarsa=daerah"));
        let perlu = beban != "tidak";
        let dprd = p.tahapan.iter().find(|t| t.keterangan.kunci == "tahap.dprd").expect("selalu");
        assert_eq!((dprd.nama.as_str(), dprd.perlu), ("persetujuan Dewan Perwakilan Rakyat Daerah", perlu));
        assert_eq!(hukum(&p.perhatian, "perhatian.dprd", "Pasal 6 ayat (2) PP 28/2018"), perlu);
        assert_eq!(p.lampiran.iter().any(|l| l.keterangan.kunci == "lampiran.dprd"), perlu);
        // That assets count is said by a repealed text only, and shown so.
        let aset = p.perhatian.iter().find(|a| a.kunci == "perhatian.dprd_aset");
        assert_eq!(aset.map(|a| a.tanda), matches!(beban, "aset" | "beberapa").then_some(Tanda::VDicabut));
        let draf =
            draf_awal(&Jawaban::dari_kueri(&format!("{PT}&beban={beban}&kesepakatan=ada&prakarsa=daerah")));
        let diisi = draf.expect("ada").tahapan.perlu_persetujuan_dprd.nilai();
        assert_eq!(diisi, (beban != "aset").then_some(perlu));
    }
}

#[test]
fn baris_15_kuasa_hanya_untuk_pks() {
    let ksdd = "mitra=daerah&untuk=pelayanan_publik&batas=tidak";
    for (depan, kb, pks) in [
        (ksdd, "Pasal 2 ayat (1) PP 28/2018", "Pasal 2 ayat (2) dan ayat (3) PP 28/2018"),
        (PT, "Pasal 13 ayat (1) PP 28/2018", "Pasal 13 ayat (2) dan ayat (3) PP 28/2018"),
    ] {
        let surat = |p: &Putusan| p.lampiran.iter().any(|l| l.nama == "surat kuasa kepala daerah");
        let awal = putusan(&format!("{depan}&beban=tidak&kesepakatan=belum&prakarsa=daerah"));
        assert!(hukum(&awal.penandatangan, "ttd.kb", kb) && !surat(&awal));
        let lanjut = putusan(&format!("{depan}&beban=tidak&kesepakatan=ada&prakarsa=daerah"));
        assert!(hukum(&lanjut.penandatangan, "ttd.pks", pks) && surat(&lanjut));
        assert!(!kunci(&lanjut.penandatangan).contains(&"ttd.kb"));
    }
}
