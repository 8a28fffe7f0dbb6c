//! Tests of the family `IMB`: lopsided drafts, and fair ones that stay silent.

use super::super::uji::{kb, nilai, nk, pks_ksdd, pks_ksdpk, temuan, terpenuhi, tidak_berlaku};
use crate::aturan::Hasil;
use crate::draf::{AyatSendiri, Draf, Hak, Kewajiban, Sumber, Ubahan};
use crate::ranah::{JenisUbahan, KelasKerjaSama, SumberDana};

const SEMUA: [&str; 6] = ["IMB-001", "IMB-002", "IMB-003", "IMB-004", "IMB-005", "IMB-006"];

fn hak(id: &str, uraian: &str) -> Hak {
    Hak { id: id.to_owned(), uraian: uraian.to_owned() }
}

fn wajib(uraian: &str, memenuhi: &str) -> Kewajiban {
    Kewajiban {
        id: String::new(),
        uraian: uraian.to_owned(),
        tenggat: "setiap bulan".to_owned(),
        memenuhi: memenuhi.to_owned(),
    }
}

/// A PKS with rows of its own: rights and duties of each party.
fn dengan(hak: [Vec<Hak>; 2], kewajiban: [Vec<Kewajiban>; 2]) -> Draf {
    let mut d = pks_ksdpk();
    for ((p, h), w) in d.pihak.iter_mut().zip(hak).zip(kewajiban) {
        p.hak = h;
        p.kewajiban = w;
    }
    d
}

#[test]
fn luar_cakupan() {
    tidak_berlaku(
        "IMB-001",
        &kb(KelasKerjaSama::Ksdd),
        "Hanya untuk Perjanjian Kerja Sama; naskah ini Kesepakatan Bersama.",
    );
    tidak_berlaku("IMB-003", &nk(), "Hanya untuk KSDD dan KSDPK; naskah ini Sinergi.");
    let mut d = pks_ksdpk();
    d.pihak[1].hak.clear();
    d.pihak[1].kewajiban.clear();
    for id in SEMUA {
        tidak_berlaku(
            id,
            &d,
            "Bagian Hak dan Kewajiban belum ada dalam naskah; ketiadaannya dilaporkan oleh aturan kelengkapan \
             (KSD-500).",
        );
    }
    // The officer wrote the pasal: the rows do not stand in the naskah.
    d.ubahan.push(Ubahan {
        jenis: JenisUbahan::Ganti.into(),
        pasal: "hak-kewajiban".to_owned(),
        ayat: vec![AyatSendiri {
            teks: "PIHAK KESATU berhak dan wajib".to_owned(),
            ..AyatSendiri::default()
        }],
        ..Ubahan::default()
    });
    for id in SEMUA {
        tidak_berlaku(
            id,
            &d,
            "Pasal hak dan kewajiban ditulis dengan kata sendiri, sehingga baris hak dan kewajiban tidak dipakai.",
        );
    }
}

#[test]
fn imb_001() {
    let mut d = pks_ksdpk();
    terpenuhi("IMB-001", &d);
    d.pihak[0].hak.clear();
    let kalimat = "PIHAK KESATU (Pemerintah Kota Contoh) hanya mempunyai kewajiban tanpa satu hak pun, yaitu \
                   “menyampaikan laporan” (pihak[0].kewajiban[0]).";
    temuan("IMB-001", &d, &[("peringatan", "pihak[0].hak", kalimat)]);
    // Told once: that the duty of the other side names a right which is gone follows from it.
    terpenuhi("IMB-004", &d);
    let Hasil::Temuan(isi) = nilai("IMB-001", &d) else { panic!() };
    assert_eq!(isi[0].lokasi.iter().filter(|l| l.pasal.as_deref() == Some("hak-kewajiban")).count(), 2);
    let jadi = isi[0].perbaikan.as_ref().expect("ada").terapkan(&d);
    // The duty of the partner named a right that is gone; the new right takes its place.
    assert_eq!(jadi.pihak[0].hak[0].uraian, "menerima laporan dari PIHAK KEDUA");
    for id in SEMUA {
        terpenuhi(id, &jadi);
    }
    // Between regions no text in force asks both of each.
    let mut d = pks_ksdd();
    d.pihak[1].hak.clear();
    let kalimat = "PIHAK KEDUA (Pemerintah Kabupaten Contoh) hanya mempunyai kewajiban tanpa satu hak pun, yaitu \
                   “menyampaikan laporan” (pihak[1].kewajiban[0]).";
    temuan("IMB-001", &d, &[("saran", "pihak[1].hak", kalimat)]);
}

#[test]
fn imb_002() {
    let mut d = pks_ksdpk();
    terpenuhi("IMB-002", &d);
    d.pihak[1].kewajiban.clear();
    let kalimat = "PIHAK KEDUA (PT Contoh) hanya mempunyai hak tanpa satu kewajiban pun, yaitu “menerima laporan” \
                   (pihak[1].hak[0]).";
    temuan("IMB-002", &d, &[("peringatan", "pihak[1].kewajiban", kalimat)]);
    // Reported once: that nobody answers the rights of the other side follows from it.
    terpenuhi("IMB-003", &d);
    let mut d = pks_ksdd();
    d.pihak[1].kewajiban.clear();
    let Hasil::Temuan(isi) = nilai("IMB-002", &d) else { panic!() };
    assert_eq!(isi[0].tingkat, Some(crate::ranah::Tingkat::Saran));
}

#[test]
fn imb_003() {
    let mut d = pks_ksdpk();
    terpenuhi("IMB-003", &d);
    d.pihak[0].hak.push(hak("a-h2", "memperoleh pelatihan petugas"));
    d.pihak[0].hak.push(hak("", "menggunakan gudang"));
    d.pihak[0].hak.push(hak("a-h4", "menolak sampah yang belum dipilah"));
    d.pihak[0].hak.push(hak("a-h5", "  "));
    let kalimat = "Hak PIHAK KESATU (Pemerintah Kota Contoh) belum dijawab dengan kewajiban pihak lain: “memperoleh \
                   pelatihan petugas” (pihak[0].hak[1]) dan “menggunakan gudang” (pihak[0].hak[2]).";
    temuan("IMB-003", &d, &[("saran", "pihak[0].hak[1]", kalimat)]);
    let Hasil::Temuan(isi) = nilai("IMB-003", &d) else { panic!() };
    let perbaikan = isi[0].perbaikan.as_ref().expect("ada");
    assert_eq!(
        perbaikan.judul.kalimat(),
        "Tambahkan kewajiban PIHAK KEDUA (PT Contoh) yang memenuhi hak itu"
    );
    let jadi = perbaikan.terapkan(&d);
    let baru: Vec<&str> = jadi.pihak[1].kewajiban.iter().skip(1).map(|w| w.uraian.as_str()).collect();
    assert_eq!(
        baru,
        ["memberikan pelatihan petugas kepada PIHAK KESATU", "mengizinkan PIHAK KESATU menggunakan gudang"]
    );
    // Among three parties only the officer can say who owes it.
    let ketiga = d.pihak[1].clone();
    d.pihak.push(ketiga);
    d.pihak[2].id = "c".to_owned();
    let Hasil::Temuan(isi) = nilai("IMB-003", &d) else { panic!() };
    assert!(isi[0].perbaikan.is_none());
}

#[test]
fn imb_003_menyebut_lima_baris() {
    let mut d = pks_ksdpk();
    for n in 1..=7 {
        d.pihak[0].hak.push(hak("", &format!("memperoleh manfaat{n}")));
    }
    let Hasil::Temuan(isi) = nilai("IMB-003", &d) else { panic!() };
    let kalimat = isi[0].pesan.kalimat();
    assert!(kalimat.ends_with("“memperoleh manfaat5” (pihak[0].hak[5]), dan 2 baris lain."), "{kalimat}");
    assert_eq!(isi[0].lokasi.len(), 7);
}

#[test]
fn imb_004() {
    let mut d = pks_ksdpk();
    d.pihak[0].kewajiban.push(wajib("menyediakan kantor", ""));
    // One of two: to be sure, but not more than half.
    terpenuhi("IMB-004", &d);
    d.pihak[0].kewajiban.push(wajib("menugaskan lima orang pegawai", ""));
    let kalimat = "Lebih dari separuh kewajiban PIHAK KESATU (Pemerintah Kota Contoh) tidak memenuhi hak pihak mana \
                   pun: “menyediakan kantor” (pihak[0].kewajiban[1]) dan “menugaskan lima orang pegawai” \
                   (pihak[0].kewajiban[2]).";
    temuan("IMB-004", &d, &[("saran", "pihak[0].kewajiban[1]", kalimat)]);
    let Hasil::Temuan(isi) = nilai("IMB-004", &d) else { panic!() };
    let jadi = isi[0].perbaikan.as_ref().expect("ada").terapkan(&d);
    assert_eq!(jadi.pihak[1].hak[1].uraian, "memperoleh kantor dari PIHAK KESATU");
    assert_eq!(jadi.pihak[0].kewajiban[1].memenuhi, jadi.pihak[1].hak[1].id);

    let mut d = pks_ksdpk();
    d.pihak[1].kewajiban.push(wajib("menyerahkan kantor", "tidak-ada"));
    let kalimat = "Kewajiban PIHAK KEDUA (PT Contoh) memenuhi hak yang tidak dimiliki pihak lain: “menyerahkan \
                   kantor” (pihak[1].kewajiban[1]).";
    temuan("IMB-004", &d, &[("saran", "pihak[1].kewajiban[1]", kalimat)]);
}

#[test]
fn imb_006() {
    let mut d = pks_ksdpk();
    terpenuhi("IMB-006", &d);
    d.pihak[1].hak.push(hak("b-h2", "menerima imbalan jasa pengangkutan"));
    let kalimat = "Hak PIHAK KEDUA (PT Contoh) atas uang tidak mempunyai pihak yang membayar: “menerima imbalan jasa \
                   pengangkutan” (pihak[1].hak[1]).";
    temuan("IMB-006", &d, &[("saran", "pihak[1].hak[1]", kalimat)]);
    // Told once, by the rule that says what is at stake.
    terpenuhi("IMB-003", &d);
    // A source of money for it says who pays; the duty is still missing.
    d.pembiayaan.sumber.push(Sumber {
        jenis: SumberDana::Apbd.into(),
        pihak: "a".to_owned(),
        untuk: "imbalan jasa".to_owned(),
        ..Sumber::default()
    });
    terpenuhi("IMB-006", &d);
    assert!(matches!(nilai("IMB-003", &d), Hasil::Temuan(_)));
    d.pihak[0].kewajiban.push(wajib("membayar imbalan", "b-h2"));
    terpenuhi("IMB-003", &d);
}

#[test]
fn imb_006_kata_sendiri() {
    let mut d = pks_ksdpk();
    d.pembiayaan.sumber.clear();
    d.pembiayaan.cara_bayar = "Sewa dibayar setiap tahun.".to_owned();
    let kalimat =
        "Kalimat “Sewa dibayar setiap tahun.” mengatur pembayaran tanpa menyebut pihak yang membayar.";
    temuan("IMB-006", &d, &[("saran", "pembiayaan.cara_bayar", kalimat)]);
    d.pembiayaan.cara_bayar = "Sewa dibayar PIHAK KEDUA setiap tahun.".to_owned();
    terpenuhi("IMB-006", &d);
    d.pembiayaan.cara_bayar.clear();
    d.ubahan.push(Ubahan {
        jenis: JenisUbahan::Tambah.into(),
        pasal: "sewa".to_owned(),
        judul: "SEWA".to_owned(),
        ayat: vec![AyatSendiri { teks: "Uang sewa dibayarkan di muka".to_owned(), ..AyatSendiri::default() }],
        ..Ubahan::default()
    });
    let kalimat =
        "Kalimat “Uang sewa dibayarkan di muka” mengatur pembayaran tanpa menyebut pihak yang membayar.";
    temuan("IMB-006", &d, &[("saran", "ubahan", kalimat)]);
}

/// Fair drafts, paired or not, in other words on the two sides.
#[test]
fn draf_yang_adil_tidak_ditegur() {
    let adil = [
        // Nobody has paired the rows yet.
        dengan(
            [
                vec![hak("", "menerima pembayaran uang sewa kios"), hak("", "menerima laporan penjualan")],
                vec![hak("", "memakai kios di Pasar Contoh"), hak("", "memperoleh daftar pedagang")],
            ],
            [
                vec![
                    wajib("menyerahkan kios dalam keadaan siap pakai", ""),
                    wajib("menyampaikan daftar pedagang", ""),
                ],
                vec![
                    wajib("membayar uang sewa ke rekening kas umum daerah", ""),
                    wajib("melaporkan penjualan", ""),
                ],
            ],
        ),
        // One duty serves nobody in particular, and one right is a power.
        dengan(
            [
                vec![hak("h1", "menerima hasil uji mutu air"), hak("h2", "menghentikan pengiriman")],
                vec![hak("h3", "menerima sampel air")],
            ],
            [
                vec![wajib("mengirim sampel air", "h3")],
                vec![wajib("menyampaikan hasil uji mutu", "h1"), wajib("membersihkan ceceran", "")],
            ],
        ),
        // Several duties answer one right.
        dengan(
            [vec![hak("h1", "memperoleh pelatihan")], vec![hak("h2", "memperoleh peserta pelatihan")]],
            [
                vec![wajib("menugaskan paling sedikit 20 orang", "h2")],
                vec![wajib("menugaskan 2 orang pelatih", "h1"), wajib("menyediakan materi", "h1")],
            ],
        ),
    ];
    for (n, d) in adil.iter().enumerate() {
        for id in SEMUA {
            assert_eq!(nilai(id, d), Hasil::Terpenuhi, "{id} pada draf {n}");
        }
    }
}

/// Drafts that leave the region weak, each with what must be told.
#[test]
fn draf_yang_timpang_ditegur() {
    let timpang: [(Draf, &[&str]); 4] = [
        // The region gives land, staff and money, and may ask nothing.
        (
            dengan(
                [vec![], vec![hak("", "memakai lahan"), hak("", "menerima pembayaran biaya pengelolaan")]],
                [
                    vec![wajib("menyediakan lahan", ""), wajib("membayar biaya pengelolaan", "")],
                    vec![wajib("mengelola lahan", "")],
                ],
            ),
            &["IMB-001"],
        ),
        // The partner has rights only.
        (
            dengan(
                [vec![hak("", "memantau")], vec![hak("", "memperoleh data pelanggan")]],
                [vec![wajib("menyampaikan data pelanggan", "")], vec![]],
            ),
            &["IMB-002"],
        ),
        // The duties of the region are firm, those of the partner stretch.
        (
            dengan(
                [vec![hak("h1", "menerima setoran bagi hasil")], vec![hak("h2", "memakai gedung")]],
                [
                    vec![wajib("menyerahkan gedung", "h2")],
                    vec![Kewajiban {
                        tenggat: "secepatnya sesuai kemampuan".to_owned(),
                        ..wajib("menyetorkan bagi hasil", "h1")
                    }],
                ],
            ),
            &["IMB-005"],
        ),
        // A share that nobody owes.
        (
            dengan(
                [
                    vec![hak("h1", "menerima kompensasi"), hak("h3", "menerima laporan")],
                    vec![hak("h2", "memakai gedung")],
                ],
                [vec![wajib("menyerahkan gedung", "h2")], vec![wajib("menyampaikan laporan", "h3")]],
            ),
            &["IMB-006"],
        ),
    ];
    for (n, (d, harap)) in timpang.iter().enumerate() {
        let ada: Vec<&str> =
            SEMUA.into_iter().filter(|id| matches!(nilai(id, d), Hasil::Temuan(_))).collect();
        assert_eq!(&ada, harap, "draf {n}");
    }
}

/// The examples are fair, whether their rows are paired or not.
#[test]
fn contoh_tidak_ditegur() {
    for c in crate::contoh::daftar() {
        let mut d = crate::contoh::draf(c.id).expect("contoh");
        for berpasangan in [true, false] {
            for id in SEMUA {
                let hasil = nilai(id, &d);
                assert!(!matches!(hasil, Hasil::Temuan(_)), "{id} pada {} {berpasangan}: {hasil:?}", c.id);
            }
            for p in &mut d.pihak {
                p.hak.iter_mut().for_each(|h| h.id.clear());
                p.kewajiban.iter_mut().for_each(|w| w.memenuhi.clear());
            }
        }
    }
}

/// In every example each duty that alone answers a right is missed when it goes.
#[test]
fn kewajiban_yang_hilang_dari_contoh_ditegur() {
    let mut hilang = 0;
    let mut lolos = Vec::new();
    for c in crate::contoh::daftar() {
        let d = crate::contoh::draf(c.id).expect("contoh");
        for (i, p) in d.pihak.iter().enumerate() {
            for (n, w) in p.kewajiban.iter().enumerate().filter(|(_, w)| !w.memenuhi.is_empty()) {
                let mut tanpa = d.clone();
                tanpa.pihak[i].kewajiban.remove(n);
                hilang += 1;
                let ditegur =
                    ["IMB-003", "IMB-006"].iter().any(|id| matches!(nilai(id, &tanpa), Hasil::Temuan(_)));
                if !ditegur {
                    lolos.push(format!("{}: {}", c.id, w.uraian));
                }
            }
        }
    }
    assert!(hilang > 50);
    // Its right is the power to refuse.
    assert_eq!(lolos, ["sampah-pks-ksdd: mengangkut kembali atas biaya sendiri Sampah yang ditolak"]);
}
