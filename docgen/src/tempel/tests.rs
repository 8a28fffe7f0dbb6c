use proptest::prelude::*;

use super::*;
use crate::contoh::{self, acak};
use crate::teks::PaketTeks;
use crate::{nomori, render_polos, susun};

fn draf() -> Draf {
    contoh::draf("pajak-nk-sinergi").expect("contoh")
}

fn tanggal(t: i32, b: u32, h: u32) -> Isian<Tanggal> {
    Tanggal::baru(t, b, h).expect("ada").into()
}

fn rupiah(n: u64) -> Isian<Rupiah> {
    Rupiah::dari_sen(n * 100).expect("sah").into()
}

#[test]
fn judul_dalam_urutan_apa_pun() {
    let teks = "No.\tLokasi\tKEGIATAN\tOutput\tTarget/Indikator\tWaktu Pelaksanaan\tPIC\tKet.\r\n\
                1\tBalikpapan\tPemadanan data\tBerita acara\t4 dokumen\tJanuari–Maret 2027\tBPPDRD\tsetiap triwulan\r\n\
                2\tJakarta\tPelatihan\tSertifikat\t30 orang\t5 April 2027\tKanwil\t-\r\n";
    let t = tempel_rencana(teks, &draf());
    assert_eq!(t.catatan, []);
    assert_eq!(t.kolom[..3], [Kolom::Nomor, Kolom::Lokasi, Kolom::Kegiatan]);
    assert_eq!(t.kolom[5..], [Kolom::Jadwal, Kolom::PenanggungJawab, Kolom::Keterangan]);
    let satu = &t.baris[0];
    assert_eq!((satu.kegiatan.as_str(), satu.keluaran.as_str()), ("Pemadanan data", "Berita acara"));
    assert_eq!((satu.target.as_str(), satu.lokasi.as_str()), ("4 dokumen", "Balikpapan"));
    assert_eq!((&satu.mulai, &satu.selesai), (&tanggal(2027, 1, 1), &tanggal(2027, 3, 31)));
    let dua = &t.baris[1];
    assert_eq!((&dua.mulai, &dua.selesai), (&tanggal(2027, 4, 5), &Isian::Kosong));
    assert_eq!((dua.penanggung_jawab.as_str(), dua.keterangan.as_str()), ("Kanwil", ""));
}

#[test]
fn sel_berkutip_memuat_baris_dan_tanda_kutip() {
    let teks = "Kegiatan\tKeluaran dan Target\n\"Forum \"\"Satu Data\"\"\tbersama\"\t\"Notula\n2 kali\"\n\"Gerakan\" literasi\tModul\n";
    let t = tempel_rencana(teks, &draf());
    assert_eq!(t.baris[0].kegiatan, "Forum \"Satu Data\"\tbersama");
    assert_eq!((t.baris[0].keluaran.as_str(), t.baris[0].target.as_str()), ("Notula", "2 kali"));
    assert_eq!(t.baris[1].kegiatan, "\"Gerakan\" literasi");
    assert_eq!(t.baris.len(), 2);
}

#[test]
fn peran_dan_dana_tiap_pihak() {
    let d = draf();
    let mitra = d.pihak[1].nama.clone();
    let teks = format!(
        "Kegiatan\tPeran PIHAK KESATU\tPeran {mitra}\tPagu Dana Pihak 1 (Rp)\tSumber Dana Pusat\tAnggaran PIHAK KEDUA\n\
         Rapat\tmenyiapkan data\tmenelaah data\tRp150.000.000,00\tAPBN 2027\tAPBD sebesar Rp 1.500.000,-\n\
         Forum\t-\thadir\t150 juta\t\tmenyusul\n"
    );
    let t = tempel_rencana(&teks, &d);
    let satu = &t.baris[0];
    let peran = |i: usize, uraian: &str| PeranPihak { pihak: d.pihak[i].id.clone(), uraian: uraian.into() };
    assert_eq!(satu.peran, [peran(0, "menyiapkan data"), peran(1, "menelaah data")]);
    let dana = |i: usize, sumber: &str, jumlah| DanaPihak {
        pihak: d.pihak[i].id.clone(),
        sumber: sumber.into(),
        jumlah,
    };
    assert_eq!(satu.dana, [dana(0, "APBN 2027", rupiah(150_000_000)), dana(1, "APBD", rupiah(1_500_000))]);
    let mentah = Isian::Mentah("150 juta".into());
    assert_eq!(t.baris[1].dana, [dana(0, "", mentah), dana(1, "menyusul", Isian::Kosong)]);
    assert_eq!(t.baris[1].peran, [peran(1, "hadir")]);
    let [catatan] = t.catatan.as_slice() else { panic!("{:?}", t.catatan) };
    assert_eq!(
        catatan.teks(&d),
        "Baris 2: “150 juta” pada kolom pagu dana kegiatan PIHAK KESATU belum terbaca dan disimpan apa adanya."
    );
}

#[test]
fn judul_dua_tingkat() {
    let d = draf();
    let teks = "RENCANA KERJA TAHUN 2027\nNo\tKegiatan\tPeran\t\tDana\t\n\t\tPIHAK KESATU\tPIHAK KEDUA\tPIHAK KESATU\tPIHAK KEDUA\n\
                1\tRapat\ta\tb\t1.000.000\t2.000.000\n\tJumlah\t\t\t1.000.000\t2.000.000\n";
    let t = tempel_rencana(teks, &d);
    let pihak = [Kolom::Peran(Some(0)), Kolom::Peran(Some(1)), Kolom::Dana(Some(0)), Kolom::Dana(Some(1))];
    assert_eq!(t.kolom[2..], pihak);
    assert_eq!(t.baris.len(), 1);
    assert_eq!(t.baris[0].dana[1].jumlah, rupiah(2_000_000));
    let dilewati: Vec<String> = t.catatan.iter().map(|c| c.teks(&d)).collect();
    assert_eq!(dilewati[0], "“RENCANA KERJA TAHUN 2027” bukan baris kegiatan dan tidak ikut ditempel.");
    assert_eq!(t.catatan[1], Catatan::Dilewati { isi: "Jumlah · 1.000.000 · 2.000.000".into() });
}

#[test]
fn jumlah_di_kolom_nomor_bukan_kegiatan() {
    let t = tempel_rencana("No\tKegiatan\tPagu\n1\tPendataan\t1.000\nJumlah\t\t1.000\n", &draf());
    assert_eq!(t.baris.len(), 1);
    assert_eq!(t.catatan.last(), Some(&Catatan::Dilewati { isi: "Jumlah · 1.000".into() }));
}

#[test]
fn kolom_asing_masuk_ke_keterangan() {
    let d = draf();
    let t = tempel_rencana("Kegiatan\tLokasi\tRisiko\nRapat\tKota\thujan\tsisa\n", &d);
    assert_eq!(t.baris[0].keterangan, "Risiko: hujan\nsisa");
    assert_eq!(t.catatan, [Catatan::KolomLain { judul: "Risiko".into() }]);
    assert_eq!(t.catatan[0].teks(&d), "Kolom “Risiko” tidak dikenal; isinya masuk ke keterangan.");
}

#[test]
fn tanpa_judul_menurut_urutan_isian() {
    let d = draf();
    let t = tempel_rencana("1\tRapat\tNotula\t2 kali\tKota\tJan-27\tMar-27\tBagian A\tcatatan\n", &d);
    let k = &t.baris[0];
    assert_eq!((&k.mulai, &k.selesai), (&tanggal(2027, 1, 1), &tanggal(2027, 3, 31)));
    assert_eq!((k.penanggung_jawab.as_str(), k.keterangan.as_str()), ("Bagian A", "catatan"));
    assert!(matches!(&t.catatan[..], [Catatan::TanpaJudul { kolom }] if *kolom == t.kolom));
    let lebar = "Rapat\tNotula\t2 kali\tKota\t1/2/2027\t5/2/2027\tp1\tp2\t1.000\t2.000\tBagian A\tcatatan";
    let k = &tempel_rencana(lebar, &d).baris[0];
    assert_eq!(k.peran.iter().map(|p| p.uraian.as_str()).collect::<Vec<_>>(), ["p1", "p2"]);
    assert_eq!(k.mulai, tanggal(2027, 2, 1));
    assert_eq!(k.keterangan, "catatan");
}

#[test]
fn satu_kolom_dan_koma_dalam_kalimat() {
    let d = draf();
    let t = tempel_rencana("Rapat, pelatihan, dan evaluasi\nForum; seminar\n", &d);
    let kegiatan: Vec<&str> = t.baris.iter().map(|k| k.kegiatan.as_str()).collect();
    assert_eq!(kegiatan, ["Rapat, pelatihan, dan evaluasi", "Forum; seminar"]);
    assert_eq!(t.catatan, []);
    let t = tempel_rencana("Kegiatan\nRapat\n", &d);
    assert_eq!(t.baris.len(), 1);
    let csv = tempel_rencana("Kegiatan;Lokasi;Waktu\nRapat;Kota;2027\n", &d);
    assert_eq!((csv.baris[0].lokasi.as_str(), &csv.baris[0].selesai), ("Kota", &tanggal(2027, 12, 31)));
    let csv = tempel_rencana("Kegiatan,Lokasi\n\"Rapat, forum\",Kota\n", &d);
    assert_eq!(csv.baris[0].kegiatan, "Rapat, forum");
    let csv = tempel_rencana("Rapat;Notula;2 kali\nForum;Modul;1 kali\n", &d);
    assert_eq!(csv.baris[1].target, "1 kali");
}

#[test]
fn baris_tanpa_kegiatan_dan_pihak_yang_tidak_diketahui() {
    let d = draf();
    let t = tempel_rencana(
        "Kegiatan\tLokasi\tPeran Para Pihak\nRapat\tA\tsemua hadir\n\tB\tPIHAK KEDUA: hadir\n",
        &d,
    );
    assert_eq!(t.catatan[0], Catatan::TanpaPihak { baris: 1, isi: "semua hadir".into() });
    assert_eq!(t.catatan[1], Catatan::TanpaKegiatan { baris: 2 });
    assert_eq!(t.baris[0].peran, [PeranPihak { pihak: String::new(), uraian: "semua hadir".into() }]);
    assert_eq!(t.baris[1].peran[0].pihak, d.pihak[1].id);
}

#[test]
fn waktu_dalam_bentuk_yang_lazim() {
    let baca = |t: &str| waktu::rentang(t).map(|(a, b)| format!("{a} {b}"));
    let kasus = [
        ("1 Januari 2027", "2027-01-01 2027-01-01"),
        ("01/02/2027", "2027-02-01 2027-02-01"),
        ("2027-01-05 00:00:00", "2027-01-05 2027-01-05"),
        ("Februari 2028", "2028-02-01 2028-02-29"),
        ("01/2027", "2027-01-01 2027-01-31"),
        ("Januari-Maret 2027", "2027-01-01 2027-03-31"),
        ("Januari s.d. Maret 2027", "2027-01-01 2027-03-31"),
        ("Nov 2026 – Jan 2027", "2026-11-01 2027-01-31"),
        ("1–5 Februari 2027", "2027-02-01 2027-02-05"),
        ("1 Januari sampai dengan 31 Maret 2027", "2027-01-01 2027-03-31"),
        ("01-02-2027 - 05-02-2027", "2027-02-01 2027-02-05"),
        ("Triwulan II 2027", "2027-04-01 2027-06-30"),
        ("TW I Tahun 2027", "2027-01-01 2027-03-31"),
        ("Semester 2 2027", "2027-07-01 2027-12-31"),
        ("Tahun Anggaran 2027", "2027-01-01 2027-12-31"),
        ("2027", "2027-01-01 2027-12-31"),
    ];
    for (teks, harap) in kasus {
        assert_eq!(baca(teks).as_deref(), Some(harap), "{teks}");
    }
    for teks in [
        "",
        "segera",
        "Januari",
        "November–Januari 2027",
        "5/3",
        "Triwulan V 2027",
        "13/2027",
        "Maret–Mei",
        "–",
    ] {
        assert_eq!(baca(teks), None, "{teks}");
    }
    assert!(waktu::berujung("Januari–Maret 2027") && !waktu::berujung("Januari 2027"));
}

/// The table of our own naskah comes back from the clipboard as it went.
#[test]
fn tabel_naskah_sendiri_terbaca_kembali() {
    let d = draf();
    let kutip = |s: String| format!("\"{}\"", s.replace('"', "\"\""));
    let mut teks =
        "No.\tKegiatan\tKeluaran dan Target\tLokasi\tJadwal\tPeran PARA PIHAK\tPendanaan\tPenanggung Jawab\n"
            .to_owned();
    for (n, k) in d.rencana_kerja.iter().enumerate() {
        let hari = |t: &Isian<Tanggal>| crate::bahasa::tanggal_panjang(t.nilai().expect("ada").naif());
        let label = |id: &str| crate::sebutan(&d, d.indeks_pihak(id).expect("pihak"));
        let peran: Vec<String> =
            k.peran.iter().map(|p| format!("{}: {}", label(&p.pihak), p.uraian)).collect();
        let dana = k.dana.iter().map(|p| match p.jumlah.nilai() {
            Some(j) => {
                format!("{}: {} sebesar {}", label(&p.pihak), p.sumber, crate::bahasa::rupiah(j.sen()))
            }
            None => format!("{}: {}", label(&p.pihak), p.sumber),
        });
        let sel = [
            (n + 1).to_string(),
            k.kegiatan.clone(),
            format!("{}\n{}", k.keluaran, k.target),
            k.lokasi.clone(),
            format!("{} sampai dengan {}", hari(&k.mulai), hari(&k.selesai)),
            peran.join("\n"),
            dana.collect::<Vec<_>>().join("\n"),
            k.penanggung_jawab.clone(),
        ];
        teks += &(sel.map(kutip).join("\t") + "\r\n");
    }
    let t = tempel_rencana(&teks, &d);
    assert_eq!(t.catatan, []);
    let tanpa_keterangan = |k: &Kegiatan| Kegiatan { keterangan: String::new(), ..k.clone() };
    assert_eq!(t.baris, d.rencana_kerja.iter().map(tanpa_keterangan).collect::<Vec<_>>());
    assert!(!t.baris.is_empty());
}

#[test]
fn butir_tanpa_peluru_nomor_dan_kata_sambung() {
    let teks = "1. pendataan usaha mikro;\n2)\tpelatihan dan pendampingan; dan\n(3) promosi, dan\n\na) evaluasi.\n\
                • penyusunan laporan\n- 1. rapat\n\u{f0b7}\tforum; dan/atau\n1.2 seminar\nIV. pameran\n–\n-5 derajat\n\
                1.Pendataan\n100.000 orang\n2027 pelatihan\na.n. Wali Kota\no\tlokakarya\npedagang dan\nrapat dkk.\ndan\n";
    assert_eq!(
        tempel_butir(teks),
        [
            "pendataan usaha mikro",
            "pelatihan dan pendampingan",
            "promosi",
            "evaluasi",
            "penyusunan laporan",
            "rapat",
            "forum",
            "seminar",
            "pameran",
            "-5 derajat",
            "Pendataan",
            "100.000 orang",
            "2027 pelatihan",
            "a.n. Wali Kota",
            "lokakarya",
            "pedagang",
            "rapat dkk.",
            "dan",
        ]
    );
    assert_eq!(tempel_butir("\"satu\ndua\"\r\n1\ttiga\r\n"), ["satu", "dua", "1 tiga"]);
    assert_eq!(tempel_butir(" \n\t\n"), Vec::<String>::new());
}

#[test]
fn kata_tempelan_terbaca_dan_jenis_kolomnya_dikenal() {
    let d = draf();
    let baris = include_str!("../../teks/tempel.txt").lines().filter(|b| !b.starts_with('#'));
    let mut kolom = std::collections::BTreeMap::new();
    for b in baris {
        let ((jenis, kode), isi) = kata::satu(b).unwrap_or_else(|| panic!("{b}"));
        if jenis == "catatan" {
            assert!(isi.ends_with('.'), "{b}");
            continue;
        }
        for kata in isi.split(", ") {
            if jenis != "rentang" {
                assert_eq!(kata::normal(kata), kata, "{b}");
            }
            if jenis == "kolom" {
                assert_eq!(kolom.insert(kata, kode), None, "{kata} dua kali");
                let satu = tempel_rencana(&format!("{kata}\tLokasi\tKeterangan"), &d);
                assert!(!matches!(satu.kolom[0], Kolom::Lain(_)), "{kata}");
                assert!(!satu.kolom[0].label(&d).is_empty());
            }
        }
    }
    assert!(kolom.len() > 60);
}

proptest! {
    #![proptest_config(ProptestConfig::with_cases(100))]
    /// Whatever lies in the clipboard: no panic, and no word of it is lost.
    #[test]
    fn tidak_ada_yang_hilang(sel in prop::collection::vec(prop::collection::vec("(kata[a-z]{6}|[\"0-9 ;,.-]{0,6}|Rp[0-9]{1,4}|Kegiatan|Lokasi|Waktu|Dana|Peran)", 1..6), 1..6)) {
        let d = draf();
        let teks: Vec<String> = sel.iter().map(|b| b.join("\t")).collect();
        let t = tempel_rencana(&teks.join("\n"), &d);
        let mut hasil = format!("{t:?}");
        hasil.retain(|c| c != '\\');
        for kata in sel.iter().flatten().filter(|s| s.starts_with("kata")) {
            prop_assert!(hasil.contains(kata.as_str()), "{kata} hilang dari {teks:?}: {hasil}");
        }
    }

    #[test]
    fn tempelan_apa_pun_tanpa_panik(teks in "\\PC{0,80}|[\t\n\r\"a-zRp0-9.–: -]{0,80}", benih in 0..50_u64) {
        let mut d = acak::acak(benih);
        let t = tempel_rencana(&teks, &d);
        for c in &t.catatan {
            prop_assert!(c.teks(&d).ends_with('.'));
        }
        d.rencana_kerja = t.baris;
        let _ = render_polos(&nomori(susun(&d, PaketTeks::bawaan())));
        for b in tempel_butir(&teks) {
            prop_assert!(!b.is_empty() && b.trim() == b);
        }
    }
}
