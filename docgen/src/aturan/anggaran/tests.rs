use super::super::uji::{
    butuh, kb, nk, pks_ksdd, pks_ksdpk, temuan, temuan_dengan, terpenuhi, tgl, tidak_berlaku,
};
use super::*;
use crate::draf::{Isian, Surat};
use crate::ranah::{Durasi, SatuanWaktu};

const LUAR_PKS: &str = "Hanya untuk Perjanjian Kerja Sama; naskah ini Kesepakatan Bersama.";

fn surat(t: &str) -> Surat {
    Surat { nomor: "170/9".to_owned(), tanggal: tgl(t).into(), ..Surat::default() }
}

#[test]
fn ksd_305() {
    let mut d = pks_ksdd();
    terpenuhi("KSD-305", &d);
    tidak_berlaku("KSD-305", &kb(KelasKerjaSama::Ksdd), LUAR_PKS);
    let jalur = "pembiayaan.persetujuan_tahun_jamak";
    d.pembiayaan.tahun_jamak = true.into();
    let kalimat = "Naskah menjanjikan belanja APBD lebih dari satu tahun anggaran, tetapi nomor dan tanggal persetujuan \
                   tahun jamak belum lengkap.";
    temuan("KSD-305", &d, &[("peringatan", jalur, kalimat)]);
    d.pembiayaan.persetujuan_tahun_jamak = surat("2027-03-02");
    let kalimat = "Persetujuan tahun jamak bertanggal 2 Maret 2027, sesudah tanggal naskah 1 Maret 2027.";
    temuan("KSD-305", &d, &[("peringatan", "pembiayaan.persetujuan_tahun_jamak.tanggal", kalimat)]);
    d.pembiayaan.persetujuan_tahun_jamak = surat("2027-02-01");
    terpenuhi("KSD-305", &d);
    d.pembiayaan.akhir_masa_jabatan = tgl("2030-02-28").into();
    terpenuhi("KSD-305", &d);
    d.pembiayaan.akhir_masa_jabatan = tgl("2030-02-20").into();
    let kalimat = "Naskah menjanjikan belanja tahun jamak sampai dengan 28 Februari 2030, melampaui masa jabatan kepala \
                   daerah yang berakhir pada 20 Februari 2030.";
    temuan("KSD-305", &d, &[("peringatan", "pembiayaan.akhir_masa_jabatan", kalimat)]);
}

#[test]
fn ksd_305_menurut_sumber() {
    let mut d = pks_ksdpk();
    let mut lain = d.pembiayaan.sumber[0].clone();
    (d.pembiayaan.sumber[0].tahun, lain.tahun) = (2027.into(), 2029.into());
    lain.pihak = "b".to_owned();
    d.pembiayaan.sumber.push(lain);
    terpenuhi("KSD-305", &d);
    d.pembiayaan.sumber[1].pihak = "a".to_owned();
    let kalimat = "Sumber pembiayaan menyebut APBD satu pihak untuk Tahun Anggaran 2027 sampai dengan 2029, tetapi nomor \
                   dan tanggal persetujuan tahun jamak belum lengkap.";
    temuan("KSD-305", &d, &[("peringatan", "pembiayaan.persetujuan_tahun_jamak", kalimat)]);
}

#[test]
fn ksd_401() {
    let mut d = pks_ksdd();
    terpenuhi("KSD-401", &d);
    tidak_berlaku(
        "KSD-401",
        &kb(KelasKerjaSama::Ksdd),
        "Hanya untuk Perjanjian Kerja Sama dan Nota Kesepakatan; naskah ini Kesepakatan Bersama.",
    );
    let jalur = "pembiayaan.sumber[0].dianggarkan";
    d.pembiayaan.sumber[0].dianggarkan = Isian::Kosong;
    butuh("KSD-401", &d, &[jalur]);
    d.pembiayaan.sumber[0].dianggarkan = false.into();
    let kalimat = "Dana APBD pada baris ke-1 dinyatakan belum tercantum dalam anggaran tahun berjalan, padahal naskah \
                   menjanjikannya.";
    temuan("KSD-401", &d, &[("wajib", jalur, kalimat)]);
    d.pembiayaan.sumber[0].untuk = "pelatihan".to_owned();
    d.tahapan.persetujuan_dprd = vec![surat("2027-02-01")];
    let kalimat = "Dana APBD untuk “pelatihan” dinyatakan belum tercantum dalam anggaran tahun berjalan, padahal naskah \
                   menjanjikannya.";
    temuan("KSD-401", &d, &[("peringatan", jalur, kalimat)]);
    let sebatas = [("pembiayaan", "Pengeluaran dilakukan dalam batas anggaran yang telah ditetapkan")];
    assert_eq!(super::super::uji::nilai_dengan("KSD-401", &d, &sebatas), Hasil::Terpenuhi);
    d.pembiayaan.sumber[0].jenis = SumberDana::AnggaranMitra.into();
    terpenuhi("KSD-401", &d);
}

#[test]
fn ksd_401_nota_kesepakatan() {
    let mut d = nk();
    d.pembiayaan.sumber[0].dianggarkan = Isian::Kosong;
    terpenuhi("KSD-401", &d);
    d.pembiayaan.sumber[0].dianggarkan = false.into();
    d.tahapan.persetujuan_dprd = vec![surat("2027-02-01")];
    let kalimat = "Dana APBD pada baris ke-1 dinyatakan belum tercantum dalam anggaran tahun berjalan, padahal naskah \
                   menjanjikannya.";
    temuan("KSD-401", &d, &[("wajib", "pembiayaan.sumber[0].dianggarkan", kalimat)]);
}

#[test]
fn ksd_402() {
    let mut d = pks_ksdd();
    terpenuhi("KSD-402", &d);
    tidak_berlaku("KSD-402", &pks_ksdpk(), "Hanya untuk KSDD; naskah ini KSDPK.");
    let hanya = "padahal bantuan dana APBN dan bantuan keuangan antardaerah hanya untuk KSDD wajib.";
    let kalimat = format!(
        "Naskah memuat kalimat “PIHAK KESATU memberikan bantuan keuangan kepada PIHAK KEDUA”, {hanya}"
    );
    temuan_dengan(
        "KSD-402",
        &d,
        &[("pembiayaan", "PIHAK KESATU memberikan bantuan keuangan kepada PIHAK KEDUA")],
        &[("peringatan", "pembiayaan", &kalimat)],
    );
    d.pembiayaan.sumber[0].jenis = SumberDana::Apbn.into();
    let kalimat = format!("Dana APBN pada baris ke-1 dipakai dalam KSDD sukarela, {hanya}");
    temuan("KSD-402", &d, &[("peringatan", "pembiayaan.sumber[0].jenis", &kalimat)]);
    d.kategori = Isian::Kosong;
    butuh("KSD-402", &d, &["kategori"]);
    d.kategori = Kategori::Wajib.into();
    tidak_berlaku("KSD-402", &d, "Hanya untuk KSDD sukarela; kerja sama ini wajib.");
}

#[test]
fn ksd_403() {
    let mut d = nk();
    terpenuhi("KSD-403", &d);
    tidak_berlaku("KSD-403", &pks_ksdpk(), "Hanya untuk Sinergi; naskah ini KSDPK.");
    let jalur = "pembiayaan.sumber[0].jenis";
    d.pembiayaan.sumber[0].jenis = SumberDana::Apbn.into();
    let kalimat = "Dana APBN pada baris ke-1 dibebankan pada PIHAK KESATU (Pemerintah Kota Contoh), padahal dalam Sinergi \
                   daerah membiayai bagiannya dari APBD dan tidak menerima bantuan dana.";
    temuan("KSD-403", &d, &[("wajib", jalur, kalimat)]);
    d.pembiayaan.sumber[0].pihak = "b".to_owned();
    terpenuhi("KSD-403", &d);
    d.pembiayaan.sumber[0].jenis = SumberDana::Apbd.into();
    let kalimat = "Dana APBD pada baris ke-1 dibebankan pada PIHAK KEDUA (Kantor Imigrasi Contoh), padahal dalam Sinergi \
                   pihak yang bukan daerah membiayai bagiannya dari anggarannya sendiri dan tidak menerima bantuan dana.";
    temuan("KSD-403", &d, &[("wajib", jalur, kalimat)]);
    d.pihak[1].jenis = JenisPihak::Bpjs.into();
    temuan("KSD-403", &d, &[("wajib", jalur, kalimat)]);
    d.pembiayaan.sumber.clear();
    let dana = |d: &mut crate::draf::Draf, pihak: &str, sumber: &str| {
        d.rencana_kerja[0].dana[0].pihak = pihak.to_owned();
        d.rencana_kerja[0].dana[0].sumber = sumber.to_owned();
    };
    dana(&mut d, "b", "APBN dan APBD");
    terpenuhi("KSD-403", &d);
    dana(&mut d, "a", "APBN  Tahun 2027");
    let kalimat = "Baris ke-1 Rencana Kerja menyebut dana PIHAK KESATU (Pemerintah Kota Contoh) dari “APBN Tahun 2027”, \
                   yang bukan anggaran pihak itu.";
    temuan("KSD-403", &d, &[("peringatan", "rencana_kerja[0].dana[0].sumber", kalimat)]);
    dana(&mut d, "a", "APBD");
    let kalimat = "Naskah memuat kalimat “PIHAK KESATU menyerahkan dana hibah kepada PIHAK KEDUA”, yang dapat dibaca \
                   sebagai pemberian dana dari satu tingkat pemerintahan kepada tingkat lain.";
    temuan_dengan(
        "KSD-403",
        &d,
        &[("pelaksanaan", "PIHAK KESATU menyerahkan dana hibah kepada PIHAK KEDUA")],
        &[("peringatan", "pembiayaan", kalimat)],
    );
}

#[test]
fn ksd_405() {
    let mut d = pks_ksdd();
    d.pembiayaan.membebani_masyarakat = Isian::Kosong;
    butuh("KSD-405", &d, &["pembiayaan.membebani_masyarakat"]);
    tidak_berlaku("KSD-405", &kb(KelasKerjaSama::Ksdd), LUAR_PKS);
    d.pembiayaan.membebani_masyarakat = false.into();
    terpenuhi("KSD-405", &d);
    d.pembiayaan.membebani_masyarakat = true.into();
    let kalimat = "Masyarakat dikenai biaya, tetapi dasar pungutannya belum disebut.";
    temuan("KSD-405", &d, &[("peringatan", "pembiayaan.dasar_pungutan", kalimat)]);
    d.pembiayaan.dasar_pungutan = "kesepakatan PARA PIHAK".to_owned();
    let kalimat = "Dasar pungutan kepada masyarakat ditulis “kesepakatan PARA PIHAK”, yang tidak menyebut Peraturan Daerah.";
    temuan("KSD-405", &d, &[("peringatan", "pembiayaan.dasar_pungutan", kalimat)]);
    d.pembiayaan.dasar_pungutan = "Peraturan  Daerah Kota Contoh Nomor 1 Tahun 2024".to_owned();
    terpenuhi("KSD-405", &d);
}

#[test]
fn ksd_410() {
    let mut d = pks_ksdd();
    terpenuhi("KSD-410", &d);
    tidak_berlaku("KSD-410", &pks_ksdpk(), "Hanya untuk KSDD; naskah ini KSDPK.");
    let teks = [("pelaksanaan", "PARA PIHAK membentuk Sekretariat Kerja Sama")];
    let sukarela = "Naskah membentuk sekretariat kerja sama, padahal sekretariat hanya untuk KSDD wajib dan kerja sama \
                    ini sukarela.";
    let singkat = "Naskah membentuk sekretariat kerja sama untuk 3 (tiga) tahun, padahal sekretariat mensyaratkan jangka \
                   waktu paling singkat 5 (lima) tahun.";
    temuan_dengan(
        "KSD-410",
        &d,
        &teks,
        &[("peringatan", "kategori", sukarela), ("peringatan", "jangka_waktu.lama", singkat)],
    );
    let nilai = |d: &_| super::super::uji::nilai_dengan("KSD-410", d, &teks);
    d.jangka_waktu.lama = Durasi::baru(60, SatuanWaktu::Bulan).expect("sah").into();
    d.kategori = Isian::Kosong;
    assert_eq!(nilai(&d), Hasil::butuh("kategori"));
    d.kategori = Kategori::Wajib.into();
    assert_eq!(nilai(&d), Hasil::Terpenuhi);
}
