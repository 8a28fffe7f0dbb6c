use super::super::super::uji::{butuh, temuan, terpenuhi, tgl, tidak_berlaku};
use super::super::uji::{catatan, ksdll, ksdpl, ksdpl_kota, penerusan, tahap, tanpa_tahap};
use super::*;
use crate::draf::{Draf, HariLibur, Isian};

const BUKAN_SEBELAS: &str = "Hanya untuk KSDPL dan KSDLL lainnya; kerja sama ini penerusan.";

fn loi() -> Draf {
    ksdpl(Dokumen::PernyataanKehendak)
}

fn rks() -> Draf {
    ksdpl(Dokumen::RencanaKerjaSama)
}

fn naskah() -> Draf {
    ksdpl(Dokumen::NaskahKerjaSama)
}

/// A cooperation without fault meets every rule of the stages, on each of its ways.
#[test]
fn kerja_sama_tanpa_cela() {
    for a in ATURAN {
        for dokumen in a.cakupan.dokumen {
            let mut semua = vec![Box::new(ksdll(*dokumen))];
            if a.cakupan.kelas == LUAR_NEGERI {
                semua.extend([ksdpl, ksdpl_kota].map(|buat| Box::new(buat(*dokumen))));
            }
            for d in semua {
                let hasil = super::super::super::uji::nilai(a.id, &d);
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
fn ksd_950() {
    let mut d = loi();
    terpenuhi("KSD-950", &d);
    catatan(&mut d, T::Tanggapan).tanggal = tgl("2026-04-21").into();
    let kalimat = "Tanggal tanggapan tertulis Menteri (21 April 2026) sesudah tanggal Pernyataan Kehendak Kerja Sama \
                   (20 April 2026).";
    let jalur = tanggal_surat(&d, T::Tanggapan).expect("ada").1;
    temuan("KSD-950", &d, &[("wajib", &jalur, kalimat)]);
    tanpa_tahap(&mut d, T::Tanggapan);
    tanpa_tahap(&mut d, T::KonsultasiMenlu);
    let belum = |apa: &str| format!("Belum tercatat {apa}, yang mendahului Pernyataan Kehendak Kerja Sama.");
    temuan(
        "KSD-950",
        &d,
        &[
            ("wajib", "luar_negeri.tahapan", &belum("konsultasi dengan Menteri Luar Negeri")),
            ("wajib", "luar_negeri.tahapan", &belum("tanggapan tertulis Menteri")),
        ],
    );
    // Penerusan makes no LoI; its RKS needs no answer to one.
    let mut p = penerusan(Dokumen::RencanaKerjaSama);
    tanpa_tahap(&mut p, T::PernyataanKehendak);
    p.luar_negeri.loi.tanggal = Isian::Kosong;
    for id in ["KSD-950", "KSD-951"] {
        tidak_berlaku(id, &p, "Penerusan ini tidak memakai Pernyataan Kehendak Kerja Sama.");
    }
}

#[test]
fn ksd_951_sampai_953() {
    let mut d = rks();
    for id in ["KSD-951", "KSD-952", "KSD-953"] {
        terpenuhi(id, &d);
    }
    tanpa_tahap(&mut d, T::SalinanPernyataan);
    let kalimat = "Pengiriman salinan Pernyataan Kehendak Kerja Sama kepada Menteri belum tercatat.";
    temuan("KSD-951", &d, &[("peringatan", "luar_negeri.tahapan", kalimat)]);
    tanpa_tahap(&mut d, T::Kajian);
    let kalimat = "Belum tercatat Kajian, yang mendahului Rencana Kerja Sama.";
    temuan("KSD-952", &d, &[("wajib", "luar_negeri.tahapan", kalimat)]);
    tidak_berlaku("KSD-952", &penerusan(Dokumen::RencanaKerjaSama), BUKAN_SEBELAS);
    catatan(&mut d, T::PernyataanKehendak).tanggal = tgl("2026-05-12").into();
    let jalur = tanggal_surat(&d, T::PernyataanKehendak).expect("ada").1;
    let kalimat = "Tanggal Pernyataan Kehendak Kerja Sama (12 Mei 2026) sesudah tanggal Rencana Kerja Sama \
                   (11 Mei 2026).";
    temuan("KSD-953", &d, &[("wajib", &jalur, kalimat)]);
    tanpa_tahap(&mut d, T::PernyataanKehendak);
    // The date of the LoI itself stands for a note of it.
    terpenuhi("KSD-953", &d);
    d.luar_negeri.loi.tanggal = Isian::Kosong;
    let kalimat = "Belum tercatat Pernyataan Kehendak Kerja Sama, yang mendahului Rencana Kerja Sama.";
    temuan("KSD-953", &d, &[("wajib", "luar_negeri.tahapan", kalimat)]);
    tidak_berlaku("KSD-953", &penerusan(Dokumen::NaskahKerjaSama), BUKAN_SEBELAS);
    let mut d = ksdll(Dokumen::NaskahKerjaSama);
    d.luar_negeri.jalur = Isian::Kosong;
    butuh("KSD-953", &d, &["luar_negeri.jalur"]);
}

#[test]
fn ksd_954() {
    let mut d = naskah();
    terpenuhi("KSD-954", &d);
    catatan(&mut d, T::PersetujuanDprd).tanggal = tgl("2026-05-04").into();
    let jalur = tanggal_surat(&d, T::PersetujuanDprd).expect("ada").1;
    let kalimat =
        "Persetujuan DPRD bertanggal 4 Mei 2026, sebelum Rencana Kerja Sama bertanggal 11 Mei 2026.";
    temuan("KSD-954", &d, &[("wajib", &jalur, kalimat)]);
    tanpa_tahap(&mut d, T::PersetujuanDprd);
    let kalimat = "Belum tercatat persetujuan DPRD atas Rencana Kerja Sama, juga belum surat bahwa DPRD dianggap \
                   menyetujui.";
    temuan("KSD-954", &d, &[("wajib", "luar_negeri.tahapan", kalimat)]);
    // Received on Monday 18 May 2026: the 45th working day is 20 July 2026, a holiday later 21 July.
    d.luar_negeri.tahapan.push(tahap(T::DianggapSetuju, "2026-07-20"));
    let jalur = tanggal_surat(&d, T::DianggapSetuju).expect("ada").1;
    let kalimat = |batas: &str| {
        format!(
            "DPRD dianggap menyetujui pada 20 Juli 2026, padahal 45 hari kerja sesudah surat diterima (18 Mei 2026) \
             baru berakhir pada {batas}."
        )
    };
    temuan("KSD-954", &d, &[("wajib", &jalur, &kalimat("20 Juli 2026"))]);
    catatan(&mut d, T::DianggapSetuju).tanggal = tgl("2026-07-21").into();
    terpenuhi("KSD-954", &d);
    d.luar_negeri.hari_libur = vec![HariLibur { tanggal: tgl("2026-06-01").into(), nama: String::new() }];
    let libur = kalimat("21 Juli 2026").replace("pada 20 Juli", "pada 21 Juli");
    temuan("KSD-954", &d, &[("wajib", &jalur, &libur)]);
    catatan(&mut d, T::PermohonanDprd).diterima = Isian::Kosong;
    butuh("KSD-954", &d, &["luar_negeri.tahapan"]);
    tidak_berlaku("KSD-954", &penerusan(Dokumen::NaskahKerjaSama), BUKAN_SEBELAS);
}

#[test]
fn ksd_955() {
    let mut d = rks();
    terpenuhi("KSD-955", &d);
    tanpa_tahap(&mut d, T::PersetujuanDprd);
    let kalimat =
        "DPRD menerima surat pada 18 Mei 2026, sehingga 45 hari kerjanya berakhir pada 20 Juli 2026.";
    let jalur = diterima(&d, T::PermohonanDprd).expect("ada").1;
    temuan("KSD-955", &d, &[("saran", &jalur, kalimat)]);
    tanpa_tahap(&mut d, T::PermohonanDprd);
    tidak_berlaku("KSD-955", &d, "Tanggal penerimaan surat oleh Sekretariat DPRD belum tercatat.");
}

#[test]
fn ksd_956() {
    let mut d = penerusan(Dokumen::RencanaKerjaSama);
    terpenuhi("KSD-956", &d);
    tanpa_tahap(&mut d, T::PersetujuanDprd);
    let kalimat = "Persetujuan DPRD atas penerusan ini belum tercatat, sedangkan peraturan tidak seragam tentang perlunya.";
    temuan("KSD-956", &d, &[("peringatan", "luar_negeri.tahapan", kalimat)]);
    tidak_berlaku("KSD-956", &ksdll(Dokumen::RencanaKerjaSama), "Hanya untuk KSDLL penerusan.");
}

#[test]
fn ksd_957_dan_959() {
    let mut d = naskah();
    terpenuhi("KSD-957", &d);
    terpenuhi("KSD-959", &d);
    catatan(&mut d, T::Pertimbangan).tanggal = tgl("2026-08-18").into();
    let jalur = tanggal_surat(&d, T::Pertimbangan).expect("ada").1;
    let kalimat = "Tanggal pertimbangan tertulis Menteri (18 Agustus 2026) sesudah tanggal penyampaian rancangan Naskah \
                   Kerja Sama kepada Menteri (17 Agustus 2026).";
    temuan("KSD-957", &d, &[("wajib", &jalur, kalimat)]);
    tanpa_tahap(&mut d, T::Pertimbangan);
    let kalimat = "Belum tercatat pertimbangan tertulis Menteri, yang mendahului penyampaian rancangan Naskah Kerja Sama \
                   kepada Menteri.";
    temuan("KSD-957", &d, &[("wajib", "luar_negeri.tahapan", kalimat)]);
    tanpa_tahap(&mut d, T::SuratKonfirmasi);
    tanpa_tahap(&mut d, T::Penandatanganan);
    d.tanggal = tgl("2026-10-18").into();
    let konfirmasi = "Belum tercatat Surat Konfirmasi, yang mendahului penandatanganan Naskah Kerja Sama.";
    let setuju = "Tanggal surat persetujuan Menteri (19 Oktober 2026) sesudah tanggal penandatanganan Naskah Kerja Sama \
                  (18 Oktober 2026).";
    let jalur = tanggal_surat(&d, T::PersetujuanMenteri).expect("ada").1;
    let harap = [("wajib", "luar_negeri.tahapan", konfirmasi), ("wajib", jalur.as_str(), setuju)];
    temuan("KSD-959", &d, &harap);
    for id in ["KSD-957", "KSD-959"] {
        tidak_berlaku(id, &penerusan(Dokumen::NaskahKerjaSama), BUKAN_SEBELAS);
    }
}
