//! Tests of the family `TLJ`.

use super::super::uji::{kb, nilai, nk, pks_ksdd, pks_ksdpk, temuan, terpenuhi, tgl, tidak_berlaku};
use super::bertahun;
use crate::aturan::Hasil;
use crate::draf::{AyatSendiri, DanaPihak, Isian, Kegiatan, Ubahan};
use crate::ranah::{Durasi, JenisUbahan, KelasKerjaSama, Rupiah, SatuanWaktu, SumberDana};

fn lama(lama: u64, satuan: SatuanWaktu) -> Isian<Durasi> {
    Durasi::baru(lama, satuan).expect("sah").into()
}

fn kata_sendiri(pasal: &str) -> Ubahan {
    Ubahan {
        jenis: JenisUbahan::Ganti.into(),
        pasal: pasal.to_owned(),
        ayat: vec![AyatSendiri { teks: "Isi sendiri".to_owned(), ..AyatSendiri::default() }],
        ..Ubahan::default()
    }
}

#[test]
fn tlj_001() {
    let mut d = pks_ksdd();
    terpenuhi("TLJ-001", &d);
    tidak_berlaku(
        "TLJ-001",
        &kb(KelasKerjaSama::Ksdd),
        "Hanya untuk Perjanjian Kerja Sama; naskah ini Kesepakatan Bersama.",
    );
    d.rencana_kerja = vec![Kegiatan::default()];
    terpenuhi("TLJ-001", &d);
    d.pelaksanaan.tenggat_rencana_kerja = Isian::Kosong;
    let kalimat = "Rencana Kerja belum ada; naskah hanya menjanjikannya dengan waktu bawaan, yaitu paling lama 30 (tiga \
                   puluh) hari kalender sejak penandatanganan.";
    temuan("TLJ-001", &d, &[("saran", "rencana_kerja", kalimat)]);
    d.ubahan.push(kata_sendiri("pelaksanaan"));
    tidak_berlaku(
        "TLJ-001",
        &d,
        "Bagian Pelaksanaan ditulis dengan kata sendiri, sehingga isian di baliknya tidak dipakai.",
    );
}

#[test]
fn tlj_002() {
    let mut d = pks_ksdpk();
    terpenuhi("TLJ-002", &d);
    d.rencana_kerja[0].penanggung_jawab.clear();
    d.rencana_kerja.push(Kegiatan { lokasi: "Contoh".to_owned(), ..Kegiatan::default() });
    let pj = "Kegiatan dalam Rencana Kerja belum mempunyai penanggung jawab: “Pelatihan” (rencana_kerja[0]) dan \
              rencana_kerja[1].";
    let waktu = "Kegiatan dalam Rencana Kerja belum mempunyai waktu selesai: rencana_kerja[1].";
    temuan(
        "TLJ-002",
        &d,
        &[("saran", "rencana_kerja[0].penanggung_jawab", pj), ("saran", "rencana_kerja[1].selesai", waktu)],
    );
    d.rencana_kerja.clear();
    tidak_berlaku("TLJ-002", &d, "Naskah ini tidak mempunyai baris Rencana Kerja.");
    tidak_berlaku("TLJ-002", &nk(), "Hanya untuk KSDD dan KSDPK; naskah ini Sinergi.");
}

#[test]
fn tlj_003() {
    let mut d = pks_ksdpk();
    terpenuhi("TLJ-003", &d);
    d.pemantauan.indikator.push(super::super::uji::butir("jumlah petugas terlatih"));
    d.rencana_kerja[0].target.clear();
    let target = "Kegiatan dalam Rencana Kerja belum mempunyai target: “Pelatihan” (rencana_kerja[0]).";
    temuan("TLJ-003", &d, &[("saran", "rencana_kerja[0].target", target)]);
    d.pemantauan.indikator.clear();
    let tanpa = "Naskah belum mempunyai indikator pemantauan ataupun target kegiatan, sehingga keberhasilannya tidak \
                 dapat diukur.";
    temuan("TLJ-003", &d, &[("saran", "pemantauan.indikator", tanpa)]);
    // In a Nota Kesepakatan the completeness family tells the rows.
    let mut d = nk();
    d.pemantauan.indikator.push(super::super::uji::butir("jumlah petugas terlatih"));
    d.rencana_kerja[0].target.clear();
    terpenuhi("TLJ-003", &d);
    assert!(matches!(nilai("KSD-500/RK.keluaran_target", &d), Hasil::Temuan(_)));
}

#[test]
fn tlj_004() {
    let mut d = pks_ksdpk();
    terpenuhi("TLJ-004", &d);
    d.pemantauan.laporan_setiap = lama(3, SatuanWaktu::Tahun);
    terpenuhi("TLJ-004", &d);
    d.jangka_waktu.lama = lama(6, SatuanWaktu::Bulan);
    d.pemantauan.laporan_setiap = lama(1, SatuanWaktu::Tahun);
    let kalimat = "Laporan dibuat setiap 1 (satu) tahun, lebih lama daripada jangka waktu naskah (6 (enam) bulan), \
                   sehingga tidak ada laporan sebelum naskah berakhir.";
    temuan("TLJ-004", &d, &[("saran", "pemantauan.laporan_setiap", kalimat)]);
    // Unanswered, the naskah says six months.
    d.pemantauan.laporan_setiap = Isian::Kosong;
    terpenuhi("TLJ-004", &d);
    d.jangka_waktu.lama = lama(3, SatuanWaktu::Bulan);
    let kalimat = "Laporan dibuat setiap 6 (enam) bulan, lebih lama daripada jangka waktu naskah (3 (tiga) bulan), \
                   sehingga tidak ada laporan sebelum naskah berakhir.";
    temuan("TLJ-004", &d, &[("saran", "pemantauan.laporan_setiap", kalimat)]);
    d.ubahan.push(kata_sendiri("pemantauan"));
    let kalimat = "Pasal pemantauan yang ditulis dengan kata sendiri tidak menyebut laporan.";
    temuan("TLJ-004", &d, &[("saran", "ubahan", kalimat)]);
    d.ubahan[0].ayat[0].teks = "PARA PIHAK melaporkan hasilnya setiap bulan".to_owned();
    terpenuhi("TLJ-004", &d);
}

#[test]
fn tlj_005() {
    let mut d = pks_ksdd();
    terpenuhi("TLJ-005", &d);
    d.pembiayaan.sumber[0].tahun = Isian::Kosong;
    d.rencana_kerja[0].dana[0].jumlah = Rupiah::dari_sen(500_000).expect("sah").into();
    d.rencana_kerja[0].dana.push(DanaPihak {
        sumber: "APBD Kabupaten Contoh Tahun Anggaran 2027".to_owned(),
        jumlah: Rupiah::dari_sen(500_000).expect("sah").into(),
        ..DanaPihak::default()
    });
    let sumber = "Dana publik sebesar Rp1.000.000,00 dijanjikan tanpa tahun anggaran yang menanggungnya.";
    let dana = "Dana kegiatan “Pelatihan” (rencana_kerja[0].dana[0].sumber) disebut jumlahnya, tetapi tahun anggarannya \
                belum disebut.";
    temuan(
        "TLJ-005",
        &d,
        &[
            ("saran", "pembiayaan.sumber[0].tahun", sumber),
            ("saran", "rencana_kerja[0].dana[0].sumber", dana),
        ],
    );
    // The partner of a KSDPK has no budget year.
    let mut ksdpk = pks_ksdpk();
    ksdpk.rencana_kerja[0].dana[0].jumlah = Rupiah::dari_sen(500_000).expect("sah").into();
    assert!(matches!(nilai("TLJ-005", &ksdpk), Hasil::Temuan(_)));
    ksdpk.rencana_kerja[0].dana[0].pihak = "b".to_owned();
    terpenuhi("TLJ-005", &ksdpk);
    // Money of the partner follows no budget year, and a source without amount promises none.
    d.rencana_kerja.clear();
    d.pembiayaan.sumber[0].jenis = SumberDana::AnggaranMitra.into();
    terpenuhi("TLJ-005", &d);
    d.pembiayaan.sumber[0].jenis = SumberDana::Apbd.into();
    d.pembiayaan.sumber[0].jumlah = Isian::Kosong;
    terpenuhi("TLJ-005", &d);
}

#[test]
fn tahun_di_dalam_sumber() {
    assert!(bertahun("APBD Kota Contoh T.A. 2027"));
    assert!(!bertahun("APBD Kota Contoh"));
    assert!(!bertahun("DPA 120271"));
}

#[test]
fn tlj_006() {
    let mut d = kb(KelasKerjaSama::Ksdd);
    terpenuhi("TLJ-006", &d);
    tidak_berlaku(
        "TLJ-006",
        &pks_ksdd(),
        "Hanya untuk Kesepakatan Bersama; naskah ini Perjanjian Kerja Sama.",
    );
    d.pelaksanaan.tenggat_rencana_kerja = lama(3, SatuanWaktu::Tahun);
    d.pihak[0].unit_pelaksana.clear();
    let lambat = "Perjanjian Kerja Sama disiapkan paling lama 3 (tiga) tahun sejak penandatanganan, tidak lebih cepat \
                  daripada berakhirnya Kesepakatan Bersama (3 (tiga) tahun).";
    let jalur = "pelaksanaan.tenggat_rencana_kerja";
    temuan("TLJ-006", &d, &[("saran", jalur, lambat)]);
    d.pelaksanaan.tenggat_rencana_kerja = Isian::Kosong;
    d.pihak[1].unit_pelaksana.clear();
    d.tanggal = tgl("2027-01-01").into();
    let kapan = "Kesepakatan Bersama belum menetapkan kapan Perjanjian Kerja Sama disiapkan, sehingga mudah berhenti \
                 sesudah ditandatangani.";
    let siapa = "Kesepakatan Bersama belum menyebut unit yang menyiapkan rancangan Perjanjian Kerja Sama.";
    temuan("TLJ-006", &d, &[("saran", jalur, kapan), ("saran", "pihak[0].unit_pelaksana", siapa)]);
    d.ubahan.push(kata_sendiri("pelaksanaan"));
    assert!(matches!(nilai("TLJ-006", &d), Hasil::TidakBerlaku { .. }));
}
