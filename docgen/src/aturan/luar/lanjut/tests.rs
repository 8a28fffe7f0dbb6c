use super::super::super::uji::{butuh, nilai, temuan, terpenuhi, tgl, tidak_berlaku};
use super::super::uji::{catatan, ksdll, ksdpl, ksdpl_kota, penerusan, tahap, tanpa_tahap};
use super::*;
use crate::draf::{CatatanTahap, Isian};
use crate::luar::tanggal_surat;

#[test]
fn kerja_sama_tanpa_cela() {
    for a in ATURAN {
        for dokumen in a.cakupan.dokumen {
            let mut semua = vec![Box::new(ksdll(*dokumen)), Box::new(penerusan(*dokumen))];
            if a.cakupan.kelas == LUAR_NEGERI {
                semua.extend([ksdpl, ksdpl_kota].map(|buat| Box::new(buat(*dokumen))));
            }
            for d in semua {
                let hasil = nilai(a.id, &d);
                assert!(
                    matches!(hasil, Hasil::Terpenuhi | Hasil::TidakBerlaku { .. }),
                    "{}: {hasil:?}",
                    a.id
                );
            }
        }
    }
}

#[test]
fn ksd_958() {
    let mut d = ksdpl_kota(Dokumen::NaskahKerjaSama);
    terpenuhi("KSD-958", &d);
    catatan(&mut d, T::VerifikasiGubernur).tanggal = tgl("2026-07-07").into();
    let jalur = tanggal_surat(&d, T::VerifikasiMenteri).expect("ada").1;
    let kalimat = "Tercatat penyampaian Rencana Kerja Sama kepada Menteri pada 6 Juli 2026, sebelum gubernur menerimanya \
                   pada 7 Juli 2026.";
    temuan("KSD-958", &d, &[("peringatan", &jalur, kalimat)]);
    tanpa_tahap(&mut d, T::VerifikasiGubernur);
    let jalur = tanggal_surat(&d, T::VerifikasiMenteri).expect("ada").1;
    let kalimat = "Tercatat penyampaian Rencana Kerja Sama kepada Menteri pada 6 Juli 2026, tanpa penyampaian kepada gubernur.";
    temuan("KSD-958", &d, &[("peringatan", &jalur, kalimat)]);
    tidak_berlaku(
        "KSD-958",
        &ksdpl(Dokumen::NaskahKerjaSama),
        "Hanya untuk kabupaten dan kota; provinsi menyurati Menteri sendiri.",
    );
    d.pihak.clear();
    butuh("KSD-958", &d, &["pihak"]);
}

#[test]
fn ksd_960() {
    let mut d = ksdpl(Dokumen::NaskahKerjaSama);
    tanpa_tahap(&mut d, T::NaskahAsli);
    // The original is not due while the naskah is drafted.
    terpenuhi("KSD-960", &d);
    tanpa_tahap(&mut d, T::RencanaPenandatanganan);
    let rencana = "Belum tercatat laporan rencana tempat dan tanggal penandatanganan.";
    let asli = "Belum tercatat pengiriman naskah asli kepada Menteri.";
    let di = "luar_negeri.tahapan";
    temuan("KSD-960", &d, &[("peringatan", di, rencana)]);
    d.dokumen = Dokumen::RencanaTahunan.into();
    temuan("KSD-960", &d, &[("peringatan", di, rencana), ("peringatan", di, asli)]);
    // Before the Minister has agreed there is no day to report.
    d.dokumen = Dokumen::NaskahKerjaSama.into();
    tanpa_tahap(&mut d, T::PersetujuanMenteri);
    terpenuhi("KSD-960", &d);
}

#[test]
fn ksd_961_dan_962() {
    let mut d = ksdpl(Dokumen::LaporanLuarNegeri);
    terpenuhi("KSD-961", &d);
    tidak_berlaku(
        "KSD-961",
        &penerusan(Dokumen::LaporanLuarNegeri),
        "Rencana kegiatan tahunan lembaga nonprofit dinilai oleh KSD-962.",
    );
    tanpa_tahap(&mut d, T::RencanaTahunan);
    let kalimat = "Belum tercatat rencana kegiatan tahunan.";
    temuan("KSD-961", &d, &[("peringatan", "luar_negeri.tahapan", kalimat)]);

    let mut d = penerusan(Dokumen::LaporanLuarNegeri);
    terpenuhi("KSD-962", &d);
    d.luar_negeri.kegiatan[0].mulai = tgl("2026-12-01").into();
    let kalimat = "Kegiatan dimulai pada 1 Desember 2026, sebelum rencana kegiatan tahunan ditandatangani pada 7 Desember 2026.";
    temuan("KSD-962", &d, &[("wajib", "luar_negeri.kegiatan[0].mulai", kalimat)]);
    tanpa_tahap(&mut d, T::RencanaTahunan);
    let kalimat =
        "Lembaga nonprofit bekerja tanpa rencana kegiatan tahunan yang tercatat sudah ditandatangani.";
    temuan("KSD-962", &d, &[("wajib", "luar_negeri.tahapan", kalimat)]);
    d.dokumen = Dokumen::RencanaTahunan.into();
    terpenuhi("KSD-962", &d);
    let lain = "Hanya untuk penerusan dengan lembaga nonprofit.";
    tidak_berlaku("KSD-962", &ksdll(Dokumen::LaporanLuarNegeri), lain);
}

#[test]
fn ksd_963() {
    let mut d = ksdpl(Dokumen::LaporanLuarNegeri);
    let jalur = "luar_negeri.laporan.tanggal";
    d.luar_negeri.laporan.tanggal = tgl("2028-01-14").into();
    terpenuhi("KSD-963", &d);
    d.luar_negeri.laporan.tanggal = tgl("2028-01-15").into();
    let kalimat = "Laporan bertanggal 15 Januari 2028, sesudah batasnya pada 14 Januari 2028.";
    temuan("KSD-963", &d, &[("peringatan", jalur, kalimat)]);
    let mut kota = ksdpl_kota(Dokumen::LaporanLuarNegeri);
    kota.luar_negeri.laporan.tanggal = tgl("2028-01-10").into();
    let kalimat = "Laporan bertanggal 10 Januari 2028, sesudah batasnya pada 7 Januari 2028.";
    temuan("KSD-963", &kota, &[("peringatan", jalur, kalimat)]);
    d.luar_negeri.laporan.tanggal = Isian::Kosong;
    butuh("KSD-963", &d, &[jalur]);

    // Signed in 2026: the plan for 2028 is made while the report of January 2027 is due.
    let mut d = ksdpl(Dokumen::RencanaTahunan);
    d.luar_negeri.laporan.tanggal = Isian::Kosong;
    terpenuhi("KSD-963", &d);
    d.luar_negeri.tahun_rencana = 2028.into();
    let kalimat = "Laporan tahun 2026, yang batasnya 14 Januari 2027, belum tercatat.";
    temuan("KSD-963", &d, &[("peringatan", "luar_negeri.tahapan", kalimat)]);
    d.luar_negeri.tahapan.push(tahap(T::Laporan, "2027-01-05"));
    terpenuhi("KSD-963", &d);
    d.luar_negeri.tahun_rencana = Isian::Kosong;
    butuh("KSD-963", &d, &["luar_negeri.tahun_rencana"]);
}

#[test]
fn ksd_964_dan_965() {
    let mut d = ksdpl(Dokumen::RencanaTahunan);
    terpenuhi("KSD-964", &d);
    catatan(&mut d, T::Penandatanganan).tanggal = tgl("2012-03-05").into();
    terpenuhi("KSD-964", &d);
    d.luar_negeri.jangka_waktu = Isian::Kosong;
    let kalimat = "Naskah bertanggal 5 Maret 2012 tidak memuat jangka waktu.";
    temuan("KSD-964", &d, &[("saran", "luar_negeri.jangka_waktu", kalimat)]);
    catatan(&mut d, T::Penandatanganan).tanggal = tgl("2020-05-22").into();
    terpenuhi("KSD-964", &d);

    let mut d = ksdpl(Dokumen::NaskahKerjaSama);
    tidak_berlaku("KSD-965", &d, "Surat Kuasa Penuh tidak diminta.");
    d.luar_negeri.tahapan.push(CatatanTahap { tahap: T::KuasaPenuh.into(), ..CatatanTahap::default() });
    let jalur = format!("luar_negeri.tahapan[{}].tanggal", d.luar_negeri.tahapan.len() - 1);
    temuan(
        "KSD-965",
        &d,
        &[("saran", &jalur, "Surat Kuasa Penuh diminta, tetapi tanggalnya belum tercatat.")],
    );
    catatan(&mut d, T::KuasaPenuh).tanggal = tgl("2026-11-02").into();
    terpenuhi("KSD-965", &d);
}
