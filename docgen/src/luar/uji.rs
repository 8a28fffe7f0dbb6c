//! Tests over whole stage lists.

use super::*;
use crate::aturan::uji::tgl;
use crate::draf::{CatatanTahap, Draf, HariLibur, Ketetapan, Pihak, SumberLuar};
use crate::ranah::{
    Dokumen, Durasi, JalurLuarNegeri, JenisPihak, KelasKerjaSama, MataUang, SatuanWaktu,
    TahapLuarNegeri as T, Tanggal,
};

fn pihak(id: &str, jenis: JenisPihak, nama: &str) -> Pihak {
    Pihak { id: id.to_owned(), jenis: jenis.into(), nama: nama.to_owned(), ..Pihak::default() }
}

fn ksdpl(daerah: JenisPihak) -> Draf {
    let mut d = Draf { kelas: KelasKerjaSama::Ksdpl.into(), ..Draf::default() };
    d.pihak =
        vec![pihak("a", daerah, "Pemerintah Kota Melati"), pihak("b", JenisPihak::PemdaAsing, "Kota Tulip")];
    d
}

fn ksdll(mitra: JenisPihak) -> Draf {
    let mut d = ksdpl(JenisPihak::Kota);
    d.kelas = KelasKerjaSama::Ksdll.into();
    d.luar_negeri.jalur = JalurLuarNegeri::Penerusan.into();
    d.pihak[1].jenis = mitra.into();
    d
}

fn catat(d: &mut Draf, tahap: T, tanggal: &str) {
    let tanggal = tgl(tanggal).into();
    d.luar_negeri.tahapan.push(CatatanTahap { tahap: tahap.into(), tanggal, ..CatatanTahap::default() });
}

fn terima(d: &mut Draf, tahap: T, tanggal: &str, diterima: &str) {
    catat(d, tahap, tanggal);
    d.luar_negeri.tahapan.last_mut().expect("ada").diterima = tgl(diterima).into();
}

fn libur(hari: &[&str]) -> Vec<HariLibur> {
    hari.iter().map(|h| HariLibur { tanggal: tgl(h).into(), nama: "libur".to_owned() }).collect()
}

fn satu(d: &Draf, kode: &str, hari_ini: &str) -> TahapLuar {
    let semua = tahapan(d, tgl(hari_ini).naif());
    semua.into_iter().find(|t| t.kode == kode).unwrap_or_else(|| panic!("{kode} tidak ada"))
}

fn kurang(t: &TahapLuar) -> Vec<&str> {
    t.kurang.iter().map(|k| k.nama.as_str()).collect()
}

#[test]
fn hari_kerja_melewati_akhir_pekan_dan_libur() {
    // 1 October 2027 is a Friday.
    let jumat = tgl("2027-10-01");
    assert_eq!(hari_kerja(jumat, 0, &[]), Some(jumat));
    assert_eq!(hari_kerja(jumat, 1, &[]), Some(tgl("2027-10-04")));
    assert_eq!(hari_kerja(jumat, 5, &[]), Some(tgl("2027-10-08")));
    assert_eq!(hari_kerja(jumat, 5, &libur(&["2027-10-05"])), Some(tgl("2027-10-11")));
    // A holiday on a Saturday, or told twice, takes no day away.
    assert_eq!(hari_kerja(jumat, 5, &libur(&["2027-10-02"])), Some(tgl("2027-10-08")));
    assert_eq!(hari_kerja(jumat, 5, &libur(&["2027-10-05", "2027-10-05"])), Some(tgl("2027-10-11")));
    // What arrives on a Saturday is counted from Monday.
    assert_eq!(hari_kerja(tgl("2027-10-02"), 1, &[]), Some(tgl("2027-10-04")));
    // Nine weeks.
    assert_eq!(hari_kerja(jumat, 45, &[]), Some(tgl("2027-12-03")));
    assert_eq!(hari_kerja(tgl("2199-12-30"), 45, &[]), None);
}

#[test]
fn sebelas_tahap_berhuruf_menurut_pasal_9() {
    let semua = tahapan(&ksdpl(JenisPihak::Provinsi), tgl("2027-01-04").naif());
    let berhuruf: Vec<(char, &str)> =
        semua.iter().filter_map(|t| Some((t.huruf?, t.nama.as_str()))).collect();
    let harap = [
        ('a', "prakarsa"),
        ('b', "penjajakan"),
        ('c', "Pernyataan Kehendak Kerja Sama"),
        ('d', "penyusunan Rencana Kerja Sama"),
        ('e', "persetujuan DPRD"),
        ('f', "verifikasi"),
        ('g', "penyusunan rancangan Naskah Kerja Sama"),
        ('h', "pembahasan Naskah Kerja Sama"),
        ('i', "persetujuan Menteri"),
        ('j', "penandatanganan Naskah Kerja Sama"),
        ('k', "pelaksanaan"),
    ];
    assert_eq!(berhuruf, harap);
    let lain: Vec<&str> = semua.iter().filter(|t| t.huruf.is_none()).map(|t| t.kode).collect();
    assert_eq!(lain, ["kajian", "pelaporan"]);
    // The list that the router shows calls them by the same names.
    let penentu = include_str!("../../teks/antarmuka/penentu.txt");
    for (_, nama) in harap {
        assert!(
            penentu.lines().any(|b| b.starts_with("tahap.ln_") && b.contains(&format!("= {nama} |"))),
            "{nama}"
        );
    }
    assert!(semua.iter().all(|t| !t.dasar.is_empty() && t.catatan.is_empty()));
}

#[test]
fn yang_pertama_belum_selesai_adalah_sekarang() {
    use Keadaan::{Menunggu, Sekarang, Selesai};
    let mut d = ksdpl(JenisPihak::Kota);
    catat(&mut d, T::Prakarsa, "2027-01-04");
    catat(&mut d, T::Penjajakan, "2027-02-01");
    d.luar_negeri.loi.tanggal = tgl("2027-05-03").into();
    let keadaan = |d: &Draf, hari: &str| -> Vec<Keadaan> {
        tahapan(d, tgl(hari).naif()).iter().map(|t| t.keadaan).take(4).collect()
    };
    assert_eq!(keadaan(&d, "2027-06-01"), [Selesai, Selesai, Sekarang, Menunggu]);
    // A day that has not come is planned, not done.
    assert_eq!(keadaan(&d, "2027-01-20"), [Selesai, Sekarang, Menunggu, Menunggu]);
    // What was fixed when the kajian was sent stands for a note of it.
    d = tetapkan(&d, Dokumen::Kajian, tgl("2027-03-01"));
    assert_eq!(keadaan(&d, "2027-06-01"), [Selesai, Selesai, Selesai, Sekarang]);
    let loi = satu(&d, "pernyataan_kehendak", "2027-06-01");
    let sisa = [
        "surat permohonan tanggapan kepada Menteri",
        "konsultasi dengan Menteri Luar Negeri",
        "tanggapan tertulis Menteri",
        "pengiriman salinan Pernyataan Kehendak Kerja Sama kepada Menteri",
    ];
    assert_eq!(kurang(&loi), sisa);
    assert_eq!(loi.surat[0].jalur, "luar_negeri.loi.tanggal");
    assert_eq!(loi.tenggat[0].tanggal, tgl("2028-05-02"));
    d.luar_negeri.loi.masa_berlaku = Durasi { lama: 6, satuan: SatuanWaktu::Bulan }.into();
    assert_eq!(akhir_pernyataan(&d), Some(tgl("2027-11-02")));
    d.luar_negeri.loi.masa_berlaku = Durasi { lama: 3, satuan: SatuanWaktu::Tahun }.into();
    assert_eq!(akhir_pernyataan(&d), Some(tgl("2028-05-02")));
}

#[test]
fn dprd_diam_sampai_tenggat() {
    let mut d = ksdpl(JenisPihak::Kota);
    catat(&mut d, T::PermohonanDprd, "2027-09-30");
    let t = satu(&d, "persetujuan_dprd", "2027-10-10");
    assert_eq!(kurang(&t), ["persetujuan DPRD", "tanggal penerimaan surat oleh Sekretariat DPRD"]);
    assert!(t.tenggat.is_empty());
    d.luar_negeri.tahapan[0].diterima = tgl("2027-10-01").into();
    let t = satu(&d, "persetujuan_dprd", "2027-10-10");
    assert_eq!(t.tenggat[0].tanggal, tgl("2027-12-03"));
    assert!(t.tenggat[0].catatan.contains("Hari libur tahun 2027 belum diisi"));
    d.luar_negeri.hari_libur = libur(&["2027-10-20", "2027-11-10"]);
    let t = satu(&d, "persetujuan_dprd", "2027-12-07");
    assert_eq!((t.tenggat[0].tanggal, t.tenggat[0].lewat), (tgl("2027-12-07"), false));
    assert_eq!((t.tenggat[0].catatan.as_str(), kurang(&t)), ("", vec!["persetujuan DPRD"]));
    let t = satu(&d, "persetujuan_dprd", "2027-12-08");
    assert!(t.tenggat[0].lewat);
    assert_eq!(kurang(&t), ["surat kepada Menteri bahwa DPRD dianggap menyetujui"]);
    catat(&mut d, T::DianggapSetuju, "2027-12-08");
    assert!(kurang(&satu(&d, "persetujuan_dprd", "2027-12-08")).is_empty());
}

#[test]
fn gubernur_hanya_bagi_kabupaten_dan_kota() {
    let mut d = ksdpl(JenisPihak::Kota);
    terima(&mut d, T::VerifikasiGubernur, "2027-10-01", "2027-10-01");
    let t = satu(&d, "verifikasi", "2027-10-05");
    assert_eq!(t.tenggat[0].tanggal, tgl("2027-10-08"));
    assert_eq!(
        kurang(&t),
        ["penyampaian Rencana Kerja Sama kepada Menteri", "pertimbangan tertulis Menteri"]
    );
    let mut p = d.clone();
    p.pihak[0].jenis = JenisPihak::Provinsi.into();
    assert!(satu(&p, "verifikasi", "2027-10-05").tenggat.is_empty());
    // Once the Minister has answered, nobody asks how the plan came to him.
    catat(&mut d, T::Pertimbangan, "2027-11-01");
    assert!(kurang(&satu(&d, "verifikasi", "2027-11-02")).is_empty());
}

#[test]
fn tenggat_sesudah_penandatanganan() {
    let mut d = ksdpl(JenisPihak::Kota);
    d.tanggal = tgl("2027-03-01").into();
    let hari = |t: &TahapLuar| t.tenggat.iter().map(|x| x.tanggal).collect::<Vec<Tanggal>>();
    assert_eq!(hari(&satu(&d, "penandatanganan", "2027-06-01")), [tgl("2032-02-29")]);
    assert_eq!(hari(&satu(&d, "pelaksanaan", "2027-06-01")), [tgl("2031-08-29")]);
    assert_eq!(hari(&satu(&d, "pelaporan", "2027-06-01")), [tgl("2028-01-07"), tgl("2028-01-14")]);
    d.luar_negeri.jangka_waktu = Durasi { lama: 3, satuan: SatuanWaktu::Tahun }.into();
    assert_eq!(hari(&satu(&d, "penandatanganan", "2027-06-01")), [tgl("2030-02-28")]);
    // A report of December is that of the January which follows.
    for (lapor, berikut) in [("2028-01-05", "2029-01-07"), ("2028-12-20", "2030-01-07")] {
        let mut d = d.clone();
        catat(&mut d, T::Laporan, lapor);
        assert_eq!(hari(&satu(&d, "pelaporan", "2028-12-31"))[0], tgl(berikut));
        assert!(kurang(&satu(&d, "pelaporan", "2029-01-01")).is_empty());
        assert_eq!(kurang(&satu(&d, "pelaporan", "2030-02-01")), ["laporan pelaksanaan"]);
    }
}

#[test]
fn penerusan_menurut_mitranya() {
    let kode =
        |d: &Draf| -> Vec<&str> { tahapan(d, tgl("2027-01-04").naif()).iter().map(|t| t.kode).collect() };
    let mut d = ksdll(JenisPihak::OrganisasiInternasional);
    assert_eq!(kode(&d), ["usulan", "verifikasi_penerusan", "rapat_penerusan", "pelaporan"]);
    let t = satu(&d, "usulan", "2027-01-04");
    assert!(kurang(&t).contains(&"jawaban tentang perlunya studi kelayakan"));
    assert!(t.catatan[0].contains("Pasal 38 PP 28/2018"), "{:?}", t.catatan);
    d.luar_negeri.perlu_studi = true.into();
    assert!(kurang(&satu(&d, "usulan", "2027-01-04")).contains(&"studi kelayakan"));
    d.luar_negeri.perlu_studi = false.into();
    assert!(!kurang(&satu(&d, "usulan", "2027-01-04")).contains(&"studi kelayakan"));
    let nirlaba = ksdll(JenisPihak::NirlabaAsing);
    assert_eq!(kode(&nirlaba), ["usulan_nirlaba", "rencana_tahunan_nirlaba", "pelaporan"]);
    let t = satu(&nirlaba, "usulan_nirlaba", "2027-01-04");
    assert_eq!(kurang(&t), ["Rencana Kerja Sama", "Izin Prinsip", "Izin Operasional"]);
    catat(&mut d, T::Rekomendasi, "2027-01-04");
    assert_eq!(kode(&d), ["rekomendasi"]);
    d.luar_negeri.jalur = JalurLuarNegeri::Persetujuan.into();
    assert_eq!(kode(&d).len(), 13);
    d.luar_negeri.jalur = crate::draf::Isian::Kosong;
    assert!(kode(&d).is_empty());
}

#[test]
fn halaman_dan_teks() {
    let mut d = ksdpl(JenisPihak::Kota);
    catat(&mut d, T::Prakarsa, "2027-01-04");
    d.luar_negeri.tahapan[0].nomor = "<b>100</b>\u{1}".to_owned();
    terima(&mut d, T::PermohonanDprd, "2027-09-30", "2027-10-01");
    let h = html_tahapan(&d, tgl("2027-10-04").naif());
    assert!(h.starts_with("<p>1 dari 13 tahap selesai; tahap sekarang: penjajakan.</p><ol"), "{h}");
    assert_eq!(h.matches("aria-current=\"step\"").count(), 1);
    assert_eq!(h.matches("<h2>").count(), 13);
    assert!(
        h.contains(
            "surat usulan nomor &lt;b&gt;100&lt;/b&gt;, <time datetime=\"2027-01-04\">4 Januari 2027</time>"
        ),
        "{h}"
    );
    assert!(h.contains("diterima <time datetime=\"2027-10-01\">1 Oktober 2027</time>"));
    assert!(h.contains("hari kerja sesudah surat diterima: <time datetime=\"2027-12-03\">3 Desember 2027</time> (Pasal 17 Permendagri 25/2020)."));
    for unsur in ["ol", "ul", "li", "dl", "dt", "dd", "h2", "time", "span", "p"] {
        let buka = h.matches(&format!("<{unsur}>")).count() + h.matches(&format!("<{unsur} ")).count();
        assert_eq!(buka, h.matches(&format!("</{unsur}>")).count(), "{unsur}");
    }
    let t = teks_tahapan(&d, tgl("2027-10-04").naif());
    assert!(t.contains("\n 1. Prakarsa (huruf a) (selesai)\n    Tercatat: surat usulan nomor"), "{t}");
    assert!(t.contains("\n 3. Kajian (menunggu)\n    Yang masih kurang: Kajian\n"), "{t}");
    let domestik = Draf { kelas: KelasKerjaSama::Ksdd.into(), ..Draf::default() };
    assert!(html_tahapan(&domestik, tgl("2027-10-04").naif()).contains("belum dapat ditampilkan"));
}

#[test]
fn yang_ditetapkan_menggantikan_yang_lama() {
    let mut d = ksdpl(JenisPihak::Kota);
    d.judul = " Pengembangan Pelabuhan ".to_owned();
    d.luar_negeri.ruang_lingkup =
        vec![crate::draf::Dwi { indonesia: "pelatihan".to_owned(), ..Default::default() }];
    d.luar_negeri.jangka_waktu = Durasi { lama: 3, satuan: SatuanWaktu::Tahun }.into();
    d.luar_negeri.pembiayaan = vec![SumberLuar {
        pihak: "a".to_owned(),
        sumber: crate::draf::Dwi { indonesia: "APBD".to_owned(), ..Default::default() },
        mata_uang: MataUang::Eur.into(),
        jumlah: 12_000.into(),
        ..SumberLuar::default()
    }];
    let rks = Dokumen::RencanaKerjaSama;
    let d = tetapkan(&d, rks, tgl("2027-06-01"));
    let mut d = tetapkan(&d, Dokumen::PernyataanKehendak, tgl("2027-05-01"));
    let (n, k) = tetapan(&d, rks).expect("ada");
    assert_eq!(
        (n, k.subjek.as_str(), k.judul.as_str()),
        (0, "Pemerintah Kota Melati; Kota Tulip", "Pengembangan Pelabuhan")
    );
    assert_eq!(k.pembiayaan[0].uraian, "Pemerintah Kota Melati; APBD; EUR 12.000");
    assert_eq!(k.jangka_waktu.nilai().map(|d| d.lama), Some(3));
    d.judul = "Lain".to_owned();
    let d = tetapkan(&d, rks, tgl("2027-07-01"));
    let judul = |k: &Ketetapan| k.judul.clone();
    let semua: Vec<String> = d.luar_negeri.ditetapkan.iter().map(judul).collect();
    assert_eq!(semua, ["Pengembangan Pelabuhan", "Lain"]);
    assert_eq!(
        tanggal_surat(&d, T::RencanaKerjaSama),
        Some((tgl("2027-07-01"), "luar_negeri.ditetapkan[1].tanggal".to_owned()))
    );
}
