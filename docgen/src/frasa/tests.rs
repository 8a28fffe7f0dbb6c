use std::collections::BTreeSet;

use super::urai::{dapat_menjadi_objek, urai};
use super::*;
use crate::contoh::{self, acak};
use crate::draf::{Pihak, UrusanTerpilih};
use crate::ranah::URUSAN;
use crate::teks::PaketTeks;
use crate::{nomori, render_polos, susun};

const TEKS: &str = include_str!("../../teks/frasa.txt");

fn objek() -> impl Iterator<Item = &'static str> {
    URUSAN.iter().filter(|u| dapat_menjadi_objek(u.kelompok)).map(|u| u.id)
}

fn berdua(kelas: KelasKerjaSama, mitra: JenisPihak, urusan: &[&str]) -> Draf {
    let pihak =
        |id: &str, jenis: JenisPihak| Pihak { id: id.into(), jenis: jenis.into(), ..Pihak::default() };
    let mut d = Draf { kelas: kelas.into(), ..Draf::default() };
    d.pihak = vec![pihak("kota", JenisPihak::Kota), pihak("mitra", mitra)];
    d.objek.urusan = urusan.iter().map(|id| UrusanTerpilih { id: (*id).into() }).collect();
    d
}

fn hak(pihak: usize) -> Untuk {
    Untuk::Hak { pihak, lawan: None }
}

fn kewajiban(pihak: usize) -> Untuk {
    Untuk::Kewajiban { pihak, lawan: None }
}

fn semua_untuk(banyak: usize) -> Vec<Untuk> {
    let per_pihak = (0..banyak).flat_map(|pihak| {
        let lain = (0..banyak).map(Some).chain([None, Some(99)]);
        let dua =
            lain.flat_map(move |lawan| [Untuk::Hak { pihak, lawan }, Untuk::Kewajiban { pihak, lawan }]);
        dua.chain([Untuk::Tugas { pihak }])
    });
    per_pihak.chain([Untuk::RuangLingkup, Untuk::Tujuan, Untuk::Kegiatan, Untuk::Indikator]).collect()
}

#[test]
fn berkas_terbaca_tanpa_kesalahan() {
    let (berkas, galat) = urai("frasa.txt", TEKS);
    assert_eq!(galat, []);
    assert!(TEKS.len() < 30_000, "{}", TEKS.len());
    for (kode, _) in &berkas.tenggat {
        assert!(TEKS.contains(&format!(" @{kode}\n")), "tenggat @{kode} tidak terpakai");
    }
    let isi: Vec<&str> = TEKS.lines().filter(|b| !b.starts_with(['#', '['])).collect();
    assert!(isi.iter().all(|b| !b.contains("  ") && !b.contains("...") && !b.contains('…')));
}

/// Every urusan that can be an object has its section, and every section is one that some draft meets.
#[test]
fn setiap_urusan_berbagian_dan_setiap_bagian_terpakai() {
    let (berkas, _) = urai("frasa.txt", TEKS);
    let urusan: BTreeSet<&str> = berkas
        .bagian
        .iter()
        .filter_map(|b| if let Kepala::Urusan(id) = b.kepala { Some(id) } else { None })
        .collect();
    assert_eq!(urusan, objek().collect());
    for b in &berkas.bagian {
        let (kelas, jenis, urusan) = match &b.kepala {
            Kepala::Urusan(id) => (KelasKerjaSama::Ksdpk, JenisPihak::PerseroanTerbatas, vec![*id]),
            Kepala::Kelas(KelasKerjaSama::Ksdd) => (KelasKerjaSama::Ksdd, JenisPihak::Kabupaten, vec![]),
            Kepala::Kelas(k) => (*k, JenisPihak::Kementerian, vec![]),
            Kepala::Jenis(j) => (KelasKerjaSama::Ksdpk, j[0], vec![]),
            Kepala::Umum => (KelasKerjaSama::Ksdpk, JenisPihak::PerseroanTerbatas, vec![]),
        };
        let d = berdua(kelas, jenis, &urusan);
        assert!(asal(&d, &b.kepala).is_some() && !b.isi.is_empty(), "{:?}", b.kepala);
    }
}

#[test]
fn setiap_urusan_cukup_untuk_memulai() {
    for id in objek() {
        let d = berdua(KelasKerjaSama::Ksdpk, JenisPihak::PerseroanTerbatas, &[id]);
        let dari_urusan = |untuk| frasa(&d, untuk).into_iter().filter(|f| f.asal == Asal::Urusan(0)).count();
        assert!(dari_urusan(Untuk::RuangLingkup) >= 3, "{id}: lingkup");
        assert!(
            dari_urusan(Untuk::Tujuan) >= 1 && dari_urusan(Untuk::Indikator) >= 1,
            "{id}: tujuan, indikator"
        );
        let pasangan = dari_urusan(hak(0)).min(dari_urusan(kewajiban(1)));
        assert!(pasangan >= 1 && dari_urusan(hak(1)) >= 1, "{id}: satu pasang tiap pihak");
        let nota = berdua(KelasKerjaSama::Sinergi, JenisPihak::Kementerian, &[id]);
        let tugas = [0, 1].map(|pihak| frasa(&nota, Untuk::Tugas { pihak }).len());
        assert!(tugas.iter().all(|n| *n >= 3), "{id}: {tugas:?}");
    }
}

#[test]
fn urusan_lebih_dahulu_lalu_jenis_lalu_umum() {
    let d = berdua(KelasKerjaSama::Ksdpk, JenisPihak::Pts, &["U23", "U01"]);
    for untuk in semua_untuk(2) {
        let urut: Vec<Asal> = frasa(&d, untuk).iter().map(|f| f.asal).collect();
        assert!(urut.is_sorted(), "{untuk:?}: {urut:?}");
    }
    let lingkup = frasa(&d, Untuk::RuangLingkup);
    assert_eq!(lingkup[0].uraian, "pengembangan layanan perpustakaan");
    let asal: BTreeSet<Asal> = lingkup.iter().map(|f| f.asal).collect();
    assert_eq!(
        asal.into_iter().collect::<Vec<_>>(),
        [Asal::Urusan(0), Asal::Urusan(1), Asal::Jenis, Asal::Umum]
    );
}

#[test]
fn pasangan_yang_diambil_saling_memenuhi() {
    for id in objek() {
        for (kelas, mitra) in
            [(KelasKerjaSama::Ksdpk, JenisPihak::Yayasan), (KelasKerjaSama::Ksdd, JenisPihak::Kabupaten)]
        {
            let mut d = berdua(kelas, mitra, &[id]);
            for untuk in [hak(0), hak(1), kewajiban(0), kewajiban(1)] {
                for f in frasa(&d, untuk) {
                    ambil(&mut d, untuk, &f);
                }
                assert_eq!(frasa(&d, untuk), [], "{id}: yang diambil tidak ditawarkan lagi");
            }
            let c = cermin::cermin(&d);
            assert_eq!(c.hak_tanpa_kewajiban().count(), 0, "{id}");
            assert_eq!(c.kewajiban_menggantung().count(), 0, "{id}");
            assert!(c.pihak.iter().all(|p| p.hak.len() >= 3), "{id} {kelas:?}");
            let id_baris: Vec<&str> = d.pihak.iter().flat_map(|p| &p.hak).map(|h| h.id.as_str()).collect();
            assert_eq!(id_baris.iter().collect::<BTreeSet<_>>().len(), id_baris.len());
        }
    }
}

#[test]
fn kesepakatan_umum_dan_nota_tanpa_hak() {
    let mut d = berdua(KelasKerjaSama::Ksdpk, JenisPihak::Pts, &["U01"]);
    d.dokumen = Dokumen::KesepakatanBersama.into();
    for untuk in [hak(0), kewajiban(1), Untuk::Kegiatan, Untuk::Indikator, Untuk::Tugas { pihak: 0 }] {
        assert_eq!(frasa(&d, untuk), [], "{untuk:?}");
    }
    assert!(!frasa(&d, Untuk::RuangLingkup).is_empty());
    d.dokumen = Dokumen::NotaKesepakatan.into();
    assert!(frasa(&d, hak(0)).is_empty() && !frasa(&d, Untuk::Tugas { pihak: 1 }).is_empty());
}

#[test]
fn frasa_jenis_mitra_hanya_bagi_mitra_itu() {
    let mut d = berdua(KelasKerjaSama::Ksdpk, JenisPihak::PerseroanTerbatas, &[]);
    d.pihak.push(Pihak { jenis: JenisPihak::Pts.into(), ..Pihak::default() });
    let praktik = |untuk| frasa(&d, untuk).into_iter().find(|f| f.uraian.contains("praktik lapangan"));
    assert!(praktik(hak(1)).is_none());
    assert_eq!(praktik(hak(2)).and_then(|f| f.pasangan).map(|p| p.pihak), Some(0));
    let dosen = |pihak| frasa(&d, Untuk::Tugas { pihak }).iter().any(|f| f.uraian.contains("dosen"));
    assert_eq!([dosen(0), dosen(1), dosen(2)], [false, false, true]);
    // The region owes the place to the university, not to the company.
    let f =
        frasa(&d, kewajiban(0)).into_iter().find(|f| f.uraian.contains("pembimbing lapangan")).expect("ada");
    assert!(f.uraian.ends_with("mahasiswa PIHAK KETIGA"), "{}", f.uraian);
    let bertanya_lawan = Untuk::Kewajiban { pihak: 0, lawan: Some(1) };
    assert!(!frasa(&d, bertanya_lawan).iter().any(|f| f.uraian.contains("pembimbing lapangan")));
}

#[test]
fn frasa_sesama_daerah_hanya_antardaerah() {
    let ada = |kelas, mitra| {
        let d = berdua(kelas, mitra, &["U30"]);
        [hak(0), hak(1)].map(|u| frasa(&d, u).iter().any(|f| f.uraian.contains("tera ulang")))
    };
    assert_eq!(ada(KelasKerjaSama::Ksdd, JenisPihak::Kota), [true, true]);
    assert_eq!(ada(KelasKerjaSama::Ksdpk, JenisPihak::Koperasi), [false, false]);
}

#[test]
fn sebutan_dan_nama_naskah_mengikuti_draf() {
    let mut d = berdua(KelasKerjaSama::Ksdpk, JenisPihak::PerseroanTerbatas, &["U07"]);
    d.halaman.sebutan_pertama = true.into();
    let f = frasa(&d, hak(0));
    let laporan = f.iter().find(|f| f.uraian == "menerima laporan pelaksanaan kegiatan").expect("ada");
    let pasangan = laporan.pasangan.as_ref().expect("sepasang");
    assert_eq!(pasangan.uraian, "menyampaikan laporan pelaksanaan kegiatan kepada PIHAK PERTAMA");
    assert_eq!(pasangan.tenggat, "pada akhir setiap triwulan");
    let kerja =
        f.iter().find(|f| f.uraian.contains("magang")).and_then(|f| f.pasangan.as_ref()).expect("ada");
    assert_eq!(kerja.tenggat, "selama jangka waktu Perjanjian Kerja Sama ini");
}

#[test]
fn kegiatan_berangkat_dari_ruang_lingkup_draf() {
    let mut d = berdua(KelasKerjaSama::Sinergi, JenisPihak::Kementerian, &["P2"]);
    d.ruang_lingkup = vec![Butir { uraian: "pemadanan data;".into() }, Butir::default()];
    let f = frasa(&d, Untuk::Kegiatan);
    assert_eq!((f[0].uraian.as_str(), f[0].asal), ("pemadanan data", Asal::Lingkup));
    ambil(&mut d, Untuk::Kegiatan, &f[0]);
    assert_eq!(d.rencana_kerja[0].kegiatan, "pemadanan data");
    assert!(frasa(&d, Untuk::Kegiatan).iter().all(|f| f.asal != Asal::Lingkup));
}

#[test]
fn kesalahan_disebut_barisnya() {
    let isi = "lingkup a\n[U99]\n[A1]\ntenggat x = y\ntenggat x = z\n[umum]\n[umum]\nlingkup A; b\ntujuan b.\n\
               hak a {lawan} > b\nhak a > b {x}\nhak a @q\nindikatro a\nlingkup \nwajib a {lawan\n[ptss]\ntugas sesama a\n";
    let (_, galat) = urai("x.txt", isi);
    let baris: Vec<usize> = galat.iter().map(|g| g.baris).collect();
    assert_eq!(baris, [1, 2, 3, 5, 7, 8, 9, 10, 11, 12, 13, 14, 15, 16, 17]);
    let saran = |n: usize| galat.iter().find(|g| g.baris == n).and_then(|g| g.saran.clone());
    assert_eq!(saran(13).as_deref(), Some("mungkin indikator?"));
    assert_eq!(saran(16).as_deref(), Some("mungkin pts?"));
}

/// Every phrase reads on from the words before it, with no slot and no punctuation left.
#[test]
fn frasa_melanjutkan_kalimat_naskah() {
    let layak = |f: &str| {
        assert!(f.starts_with(char::is_lowercase) && !f.ends_with([';', '.', ',', ':']), "{f}");
        assert!(!f.contains(['{', '}', '@', '>']) && !f.contains("  "), "{f}");
    };
    for id in objek() {
        for (kelas, mitra) in [
            (KelasKerjaSama::Ksdpk, JenisPihak::Pts),
            (KelasKerjaSama::Ksdd, JenisPihak::Kabupaten),
            (KelasKerjaSama::Sinergi, JenisPihak::Bpjs),
        ] {
            let mut d = berdua(kelas, mitra, &[id]);
            for untuk in semua_untuk(2) {
                for f in frasa(&d, untuk) {
                    layak(&f.uraian);
                    if let Some(p) = &f.pasangan {
                        layak(&p.uraian);
                    }
                }
                if let Some(f) = frasa(&d, untuk).first() {
                    ambil(&mut d, untuk, f);
                }
            }
            let naskah = render_polos(&nomori(susun(&d, PaketTeks::bawaan())));
            let daftar = [&d.ruang_lingkup[0].uraian, &d.tujuan[0].uraian];
            assert!(daftar.iter().all(|f| naskah.contains(f.as_str())), "{id} {kelas:?}");
        }
    }
}

#[test]
fn draf_apa_pun_ditawari_tanpa_panik() {
    for benih in 0..60 {
        let mut d = acak::acak(benih);
        for untuk in semua_untuk(d.pihak.len() + 1) {
            let f = frasa(&d, untuk);
            assert_eq!(f, frasa(&d, untuk));
            if let Some(f) = f.last() {
                ambil(&mut d, untuk, f);
            }
        }
    }
    for c in contoh::daftar() {
        let d = contoh::draf(c.id).expect("contoh");
        assert!(!frasa(&d, Untuk::RuangLingkup).is_empty(), "{}", c.id);
    }
}
