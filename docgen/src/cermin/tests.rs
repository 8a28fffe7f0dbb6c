use super::kata::{Sisi, cerminkan, urai};
use super::*;
use crate::contoh::{self, acak};
use crate::draf::Pihak;

const KESATU: &str = "PIHAK KESATU";
const KEDUA: &str = "PIHAK KEDUA";

/// A draft with two parties, rights of the first and duties of the second.
fn berdua(hak: &[(&str, &str)], kewajiban: &[(&str, &str, &str)]) -> Draf {
    let hak = hak.iter().map(|(id, u)| Hak { id: (*id).into(), uraian: (*u).into() }).collect();
    let kewajiban = kewajiban.iter().map(|(id, u, m)| Kewajiban {
        id: (*id).into(),
        uraian: (*u).into(),
        tenggat: String::new(),
        memenuhi: (*m).into(),
    });
    let kesatu = Pihak { id: "kota".into(), hak, ..Pihak::default() };
    let kedua = Pihak { id: "mitra".into(), kewajiban: kewajiban.collect(), ..Pihak::default() };
    Draf { pihak: vec![kesatu, kedua], ..Draf::default() }
}

#[test]
fn setiap_hak_di_samping_kewajibannya() {
    let d = berdua(
        &[("h1", "a"), ("h2", "b")],
        &[("w1", "x", "h1"), ("w2", "y", ""), ("w3", "z", "h9"), ("w4", "z", " h1 ")],
    );
    let c = cermin(&d);
    let di = |baris| Letak { pihak: 1, baris };
    assert_eq!(c.pihak[0].hak, [vec![di(0), di(3)], vec![]]);
    assert_eq!(c.hak_tanpa_kewajiban().collect::<Vec<_>>(), [Letak { pihak: 0, baris: 1 }]);
    assert_eq!(c.kewajiban_lepas().collect::<Vec<_>>(), [di(1)]);
    assert_eq!(c.kewajiban_menggantung().collect::<Vec<_>>(), [di(2)]);
    assert_eq!(c.hak_dari(di(3)), Some(Letak { pihak: 0, baris: 0 }));
    assert_eq!(c.hak_dari(di(1)), None);
}

#[test]
fn hak_sendiri_bukan_hak_yang_dipenuhi() {
    let mut d = berdua(&[("h1", "a")], &[]);
    d.pihak[0].kewajiban.push(Kewajiban { memenuhi: "h1".into(), ..Kewajiban::default() });
    let c = cermin(&d);
    assert_eq!(c.kewajiban_menggantung().collect::<Vec<_>>(), [Letak { pihak: 0, baris: 0 }]);
    assert!(c.pihak[0].hak[0].is_empty());
}

#[test]
fn contoh_bawaan_tercermin_utuh() {
    for c in contoh::daftar() {
        let d = contoh::draf(c.id).expect("contoh");
        let cermin = cermin(&d);
        assert_eq!(cermin.hak_tanpa_kewajiban().count(), 0, "{}", c.id);
        assert_eq!(cermin.kewajiban_menggantung().count(), 0, "{}", c.id);
    }
}

#[test]
fn kata_hak_menjadi_kata_kewajiban() {
    let kasus = [
        ("menerima laporan penjualan", "menyampaikan laporan penjualan kepada PIHAK KESATU"),
        (
            "menerima laporan penjualan Produk dalam bentuk agregat",
            "menyampaikan kepada PIHAK KESATU laporan penjualan Produk dalam bentuk agregat",
        ),
        ("menerima uang sewa Ruang Galeri", "membayar uang sewa Ruang Galeri kepada PIHAK KESATU"),
        ("menerima pembayaran Biaya Pengolahan", "membayar Biaya Pengolahan kepada PIHAK KESATU"),
        (
            "menerima kembali Ruang Galeri dalam keadaan bersih",
            "menyerahkan kembali kepada PIHAK KESATU Ruang Galeri dalam keadaan bersih",
        ),
        (
            "memperoleh bantuan pendamping usaha mikro dari PIHAK KEDUA;",
            "memberikan bantuan pendamping usaha mikro kepada PIHAK KESATU",
        ),
        (
            "memperoleh tempat dan peserta pelatihan",
            "menyediakan tempat dan peserta pelatihan bagi PIHAK KESATU",
        ),
        ("memeriksa catatan transaksi", "mengizinkan PIHAK KESATU memeriksa catatan transaksi"),
        (
            "Menolak Sampah yang belum dipilah.",
            "menghormati hak PIHAK KESATU untuk menolak Sampah yang belum dipilah",
        ),
        ("dilibatkan dalam penyusunan jadwal", "memastikan PIHAK KESATU dilibatkan dalam penyusunan jadwal"),
        ("tidak dikenai biaya", "memastikan PIHAK KESATU tidak dikenai biaya"),
        ("atas imbal jasa", "memenuhi hak PIHAK KESATU atas imbal jasa"),
        ("pembagian hasil", "memenuhi hak PIHAK KESATU atas pembagian hasil"),
        ("menerima dan menyimpan data", "menghormati hak PIHAK KESATU untuk menerima dan menyimpan data"),
        ("menerima", "menghormati hak PIHAK KESATU untuk menerima"),
        ("dinas yang bertugas", "memenuhi hak PIHAK KESATU atas dinas yang bertugas"),
        ("meminta penjelasan", "memenuhi permintaan PIHAK KESATU atas penjelasan"),
        (" ; ", ""),
    ];
    for (hak, kewajiban) in kasus {
        assert_eq!(cerminkan(Sisi::Hak, hak, KESATU, KEDUA), kewajiban, "{hak}");
    }
}

#[test]
fn kata_kewajiban_menjadi_kata_hak() {
    let kasus = [
        ("menyampaikan laporan penjualan kepada PIHAK KESATU", "menerima laporan penjualan dari PIHAK KEDUA"),
        ("memberi PIHAK KESATU akses", "memperoleh akses dari PIHAK KEDUA"),
        (
            "membayar uang sewa sekaligus ke rekening kas umum daerah",
            "menerima dari PIHAK KEDUA pembayaran uang sewa sekaligus ke rekening kas umum daerah",
        ),
        ("mengizinkan PIHAK KESATU memeriksa catatan", "memeriksa catatan"),
        (
            "mengizinkan petugas PIHAK KESATU menyaksikan penimbangan",
            "memperoleh izin PIHAK KEDUA agar petugas PIHAK KESATU menyaksikan penimbangan",
        ),
        (
            "memberitahukan secara tertulis penghentian pengolahan",
            "meminta PIHAK KEDUA memberitahukan secara tertulis penghentian pengolahan",
        ),
        (
            "memberitahukan perubahan jadwal",
            "memperoleh pemberitahuan mengenai perubahan jadwal dari PIHAK KEDUA",
        ),
        ("menanggung sendiri tiketnya", "meminta PIHAK KEDUA menanggung sendiri tiketnya"),
        ("tidak mengenakan biaya", "meminta PIHAK KEDUA tidak mengenakan biaya"),
    ];
    for (kewajiban, hak) in kasus {
        assert_eq!(cerminkan(Sisi::Kewajiban, kewajiban, KEDUA, KESATU), hak, "{kewajiban}");
    }
}

#[test]
fn sebutan_yang_lebih_panjang_bukan_sebutan_yang_dicari() {
    let hak = "memperoleh bantuan dari PIHAK KEDUA BELAS";
    let kewajiban = cerminkan(Sisi::Hak, hak, KESATU, KEDUA);
    assert_eq!(kewajiban, "memberikan kepada PIHAK KESATU bantuan dari PIHAK KEDUA BELAS");
}

#[test]
fn tabel_terbaca_dan_setiap_barisnya_terpakai() {
    let (tabel, galat) = urai("cermin.txt", include_str!("../../teks/cermin.txt"));
    assert_eq!(galat, []);
    assert!(tabel.pola.len() > 30);
    for pola in &tabel.pola {
        let contoh = |kata: &str| match kata {
            "<kerja>" => "mewakili".to_owned(),
            "<pasif>" => "dikecualikan".to_owned(),
            "<benda>" => "keutuhan".to_owned(),
            "<pihak>" => KEDUA.to_owned(),
            k => k.to_owned(),
        };
        let pilihan: Vec<Vec<String>> =
            pola.awal.iter().map(|p| p.iter().map(|k| contoh(k)).collect()).collect();
        for (n, kata) in pilihan[0].iter().enumerate() {
            let sisa: Vec<&str> = pilihan[1..].iter().map(|p| p[0].as_str()).collect();
            let benda = pola.benda.get(n % pola.benda.len().max(1)).copied().unwrap_or("keutuhan");
            let isi = [&[kata.as_str()], sisa.as_slice(), &[benda]].concat().join(" ");
            let hasil = cerminkan(pola.sisi, &isi, KESATU, KEDUA);
            let awal = pola.kalimat.split(['{', '^']).next().unwrap_or_default();
            assert!(hasil.starts_with(awal), "{isi} → {hasil}, bukan {}", pola.kalimat);
        }
    }
}

#[test]
fn kesalahan_tabel_disebut_barisnya() {
    let (_, galat) =
        urai("x.txt", "# catatan\nhak menerima\nhak a = b {hal} {x}\nhak a = b\nlain y\nhak a = {hal\n");
    let baris: Vec<usize> = galat.iter().map(|g| g.baris).collect();
    assert_eq!(baris, [2, 3, 4, 5, 6]);
    assert_eq!(galat[1].to_string(), "x.txt:3: isian {x} tidak dikenal");
}

/// What every mirrored row owes its reader.
fn layak(uraian: &str, asal: &str) {
    let hidup = !asal.trim_matches(|c: char| c.is_whitespace() || ".;,:".contains(c)).is_empty();
    assert_eq!(!uraian.is_empty(), hidup, "{asal:?} → {uraian:?}");
    assert!(!uraian.contains("  ") && uraian.trim() == uraian, "{uraian:?}");
    assert!(
        !["{hal}", "{semua}", "{pihak}", "{dari}", "{kepada}", "{bagi}"].iter().any(|s| uraian.contains(s)),
        "{uraian}"
    );
}

#[test]
fn cermin_contoh_layak_dibaca() {
    let mut banyak = 0;
    for c in contoh::daftar() {
        let d = contoh::draf(c.id).expect("contoh");
        for (i, p) in d.pihak.iter().enumerate() {
            for (n, h) in p.hak.iter().enumerate() {
                let baru = kewajiban_cermin(&d, i, n);
                assert_eq!(baru.len(), d.pihak.len() - 1);
                for (j, k) in baru {
                    layak(&k.uraian, &h.uraian);
                    assert!(j != i && k.memenuhi == h.id && k.uraian.contains(&sebutan(&d, i)), "{k:?}");
                    banyak += 1;
                }
            }
            for (n, k) in p.kewajiban.iter().enumerate() {
                for (_, h) in hak_cermin(&d, i, n) {
                    layak(&h.uraian, &k.uraian);
                }
            }
        }
    }
    assert!(banyak > 50);
}

#[test]
fn baris_baru_beridentitas_sendiri() {
    for benih in 0..150 {
        let d = acak::acak(benih);
        let mut berid = d.clone();
        beri_id(&mut berid);
        let mut lain = berid.clone();
        beri_id(&mut lain);
        assert_eq!(berid, lain, "sekali cukup, benih {benih}");
        let dipakai = PemberiId::baru(&berid).terpakai;
        let _ = cermin(&d);
        for (i, p) in d.pihak.iter().enumerate() {
            for n in 0..p.hak.len() {
                let baru = kewajiban_cermin(&d, i, n);
                assert_eq!(baru, kewajiban_cermin(&d, i, n));
                let id: BTreeSet<_> = baru.iter().map(|(_, k)| k.id.clone()).collect();
                assert_eq!(id.len(), baru.len(), "benih {benih}");
                assert!(id.is_disjoint(&dipakai), "benih {benih}");
                assert!(baru.iter().all(|(_, k)| k.memenuhi == berid.pihak[i].hak[n].id.trim()));
            }
            for n in 0..p.kewajiban.len() {
                let baru = hak_cermin(&berid, i, n);
                assert!(baru.iter().all(|(_, h)| !dipakai.contains(&h.id)), "benih {benih}");
            }
            assert!(
                !dipakai.contains(&id_hak_baru(&berid, i))
                    && !dipakai.contains(&id_kewajiban_baru(&berid, i))
            );
        }
        assert_eq!(kewajiban_cermin(&d, 99, 0), []);
        assert_eq!(hak_cermin(&d, 0, 99), []);
    }
}

#[test]
fn hak_baru_tidak_menangkap_rujukan_yang_menggantung() {
    let d = berdua(&[], &[("w1", "menyampaikan laporan", "kota-h1")]);
    let (pihak, hak) = &hak_cermin(&d, 1, 0)[0];
    assert_eq!((*pihak, hak.id.as_str()), (0, "kota-h2"));
}
