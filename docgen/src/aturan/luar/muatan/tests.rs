use super::super::super::uji::{butuh, temuan, terpenuhi, tgl, tidak_berlaku};
use super::super::uji::{dwi, ksdpl, tahun, tanpa_tahap};
use super::*;
use crate::draf::{AyatSendiri, Draf, Ubahan};
use crate::luar::tetapkan;
use crate::ranah::JenisUbahan;

fn naskah() -> Draf {
    ksdpl(Dokumen::NaskahKerjaSama)
}

#[test]
fn ksd_550() {
    let mut d = ksdpl(Dokumen::PernyataanKehendak);
    terpenuhi("KSD-550", &d);
    // No duties: the urusan and the schooling that are called so, and parts of other words.
    d.luar_negeri.latar_belakang[0] = dwi("urusan wajib dan program wajib belajar", "a marshalling yard");
    terpenuhi("KSD-550", &d);
    d.luar_negeri.ruang_lingkup[0] = dwi("pihak yang wajib membiayai", "the Parties shall pay");
    let kalimat = |kata: &str| {
        format!("Kata “{kata}” membuat Pernyataan Kehendak Kerja Sama terbaca sebagai perikatan.")
    };
    let jalur = "luar_negeri.ruang_lingkup[0]";
    temuan(
        "KSD-550",
        &d,
        &[
            ("peringatan", &format!("{jalur}.indonesia"), &kalimat("wajib")),
            ("peringatan", &format!("{jalur}.inggris"), &kalimat("shall")),
        ],
    );
    tidak_berlaku(
        "KSD-550",
        &naskah(),
        "Hanya untuk Pernyataan Kehendak Kerja Sama; naskah ini Naskah Kerja Sama.",
    );
}

#[test]
fn ksd_551() {
    let mut d = naskah();
    tidak_berlaku(
        "KSD-551",
        &d,
        "Isi Rencana Kerja Sama belum ditetapkan di dalam draf, sehingga belum ada yang dibandingkan.",
    );
    d = tetapkan(&d, Dokumen::RencanaKerjaSama, tgl("2026-05-11"));
    terpenuhi("KSD-551", &d);
    // Only the wording of a blank or a capital differs: the same.
    d.luar_negeri.ruang_lingkup[0] = dwi("  Pendidikan ", "education");
    terpenuhi("KSD-551", &d);
    d.luar_negeri.ruang_lingkup[0] = dwi("kesehatan", "health");
    let lingkup = "luar_negeri.ruang_lingkup";
    temuan(
        "KSD-551",
        &d,
        &[
            (
                "peringatan",
                lingkup,
                "Ruang lingkup memuat kesehatan, yang tidak ada dalam Rencana Kerja Sama.",
            ),
            (
                "peringatan",
                lingkup,
                "Ruang lingkup tidak lagi memuat pendidikan, yang ada dalam Rencana Kerja Sama.",
            ),
        ],
    );
    d.luar_negeri.ruang_lingkup[0] = dwi("pendidikan", "education");
    d.luar_negeri.jangka_waktu = tahun(4).into();
    let waktu = "Jangka waktunya 4 (empat) tahun, sedangkan Rencana Kerja Sama menyebut 5 (lima) tahun.";
    temuan("KSD-551", &d, &[("peringatan", "luar_negeri.jangka_waktu", waktu)]);
    d.luar_negeri.jangka_waktu = tahun(5).into();
    d.luar_negeri.pembiayaan[0].jumlah = 60_000_000.into();
    let sumber = "Pemerintah Provinsi Contoh; APBD Provinsi Contoh; kegiatan di daerah; IDR";
    let lebih = format!("Pembiayaan memuat {sumber} 60.000.000, yang tidak ada dalam Rencana Kerja Sama.");
    let kurang =
        format!("Pembiayaan tidak lagi memuat {sumber} 50.000.000, yang ada dalam Rencana Kerja Sama.");
    let biaya = "luar_negeri.pembiayaan";
    temuan("KSD-551", &d, &[("peringatan", biaya, &lebih), ("peringatan", biaya, &kurang)]);
    d.luar_negeri.pembiayaan[0].jumlah = 50_000_000.into();
    // A source names its party, too.
    d.luar_negeri.ditetapkan[0].pembiayaan.clear();
    d.pihak[1].nama = "Pemerintah Provinsi Lain".to_owned();
    let pihak = "Pihaknya kini “Pemerintah Provinsi Contoh; Pemerintah Provinsi Lain”, sedangkan Rencana Kerja Sama \
                 menyebut “Pemerintah Provinsi Contoh; Pemerintah Provinsi Hanbit”.";
    temuan("KSD-551", &d, &[("peringatan", "pihak", pihak)]);
}

/// The RKS beside the LoI: a suggestion, because the LoI is general and says nothing of money.
#[test]
fn ksd_551_rks_dan_loi() {
    let mut d = tetapkan(&ksdpl(Dokumen::RencanaKerjaSama), Dokumen::PernyataanKehendak, tgl("2026-04-20"));
    d.luar_negeri.pembiayaan.clear();
    terpenuhi("KSD-551", &d);
    d.luar_negeri.ruang_lingkup.push(dwi("kesehatan", "health"));
    let kalimat = "Ruang lingkup memuat kesehatan, yang tidak ada dalam Pernyataan Kehendak Kerja Sama.";
    temuan("KSD-551", &d, &[("saran", "luar_negeri.ruang_lingkup", kalimat)]);
}

#[test]
fn ksd_552() {
    let mut d = ksdpl(Dokumen::RencanaTahunan);
    terpenuhi("KSD-552", &d);
    d = tetapkan(&d, Dokumen::RencanaKerjaSama, tgl("2026-05-11"));
    terpenuhi("KSD-552", &d);
    d.luar_negeri.ruang_lingkup.push(dwi("kesehatan", "health"));
    let kalimat = "Ruang lingkup memuat kesehatan, yang tidak ada dalam Rencana Kerja Sama.";
    temuan("KSD-552", &d, &[("peringatan", "luar_negeri.ruang_lingkup", kalimat)]);
    d.luar_negeri.ditetapkan.clear();
    d.luar_negeri.tahun_rencana = 2029.into();
    temuan("KSD-552", &d, &[("peringatan", "luar_negeri.kegiatan", "Tidak ada kegiatan untuk tahun 2029.")]);
    d.luar_negeri.tahun_rencana = Isian::Kosong;
    butuh("KSD-552", &d, &["luar_negeri.tahun_rencana"]);
    tanpa_tahap(&mut d, TahapLuarNegeri::RencanaKerjaSama);
    let kalimat = "Rencana kegiatan tahunan disusun tanpa Rencana Kerja Sama yang tercatat.";
    temuan("KSD-552", &d, &[("peringatan", "luar_negeri.tahapan", kalimat)]);
}

fn sendiri(d: &mut Draf, teks: &str) {
    let ayat = vec![AyatSendiri { teks: teks.to_owned(), ..AyatSendiri::default() }];
    let jenis = JenisUbahan::Tambah.into();
    d.ubahan.push(Ubahan { jenis, pasal: "tambahan".to_owned(), ayat, ..Ubahan::default() });
}

#[test]
fn ksd_650() {
    let mut d = naskah();
    terpenuhi("KSD-650", &d);
    d.luar_negeri.forum = Isian::Kosong;
    terpenuhi("KSD-650", &d);
    for (forum, kata) in [
        (ForumLuarNegeri::Pengadilan, "pengadilan"),
        (ForumLuarNegeri::Arbitrase, "arbitrase"),
        (ForumLuarNegeri::HukumAsing, "forum menurut hukum asing"),
    ] {
        d.luar_negeri.forum = forum.into();
        let kalimat = format!(
            "Perselisihan diserahkan kepada {kata}, padahal jalannya hanya negosiasi dan konsultasi."
        );
        temuan("KSD-650", &d, &[("wajib", "luar_negeri.forum", &kalimat)]);
    }
    d.luar_negeri.forum = Isian::Kosong;
    sendiri(&mut d, "Perselisihan tidak dibawa ke Pengadilan");
    let kalimat = "Pasal yang ditulis sendiri menyebut “pengadilan”, yang mungkin membuka forum di luar negosiasi dan \
                   konsultasi.";
    temuan("KSD-650", &d, &[("peringatan", "ubahan", kalimat)]);
}

#[test]
fn ksd_651_dan_750() {
    let mut d = naskah();
    terpenuhi("KSD-651", &d);
    d.luar_negeri.konsultasi_menteri = false.into();
    let kalimat =
        "Naskah tidak menyebut bahwa daerah dapat berkonsultasi dengan Menteri ketika terjadi perselisihan.";
    temuan("KSD-651", &d, &[("saran", "luar_negeri.konsultasi_menteri", kalimat)]);
    terpenuhi("KSD-750", &d);
    d.luar_negeri.pemberitahuan_akhir = Isian::Kosong;
    let kalimat = "Naskah tidak mengatur bagaimana kerja sama diakhiri sebelum waktunya.";
    temuan("KSD-750", &d, &[("peringatan", "luar_negeri.pemberitahuan_akhir", kalimat)]);
    sendiri(&mut d, "Naskah ini dapat diakhiri dengan pemberitahuan enam bulan");
    terpenuhi("KSD-750", &d);
}
