//! The interface words cover the schema; the built-in examples are whole; random drafts survive a round trip.

use std::collections::BTreeSet;

use docgen::amplop::Serahan;
use docgen::bahasa;
use docgen::contoh::{self, acak};
use docgen::draf::{self, Bentuk, Berbentuk as _, Draf, HurufHalaman, Kertas, SambungButir, Skema};
use docgen::profil;
use docgen::ranah::{self, Dokumen, KelompokUrusan, Pilihan, TahapLuarNegeri};
use docgen::teks::antarmuka;
use serde_json::Value;

/// The lines of the fields and those of the choices: the file of every draft, then that of foreign naskah.
fn berkas_kata() -> ([&'static str; 2], [&'static str; 2]) {
    let (bidang, pilihan) = antarmuka::luar();
    (
        [include_str!("../teks/antarmuka/bidang.txt"), bidang],
        [include_str!("../teks/antarmuka/pilihan.txt"), pilihan],
    )
}

/// Every object of the schema with its fields.
fn semua_bidang(skema: &'static Skema, kumpulan: &mut BTreeSet<(&'static str, &'static str)>) {
    for bidang in skema.bidang {
        kumpulan.insert((skema.nama, bidang.kunci));
        let mut bentuk = bidang.bentuk;
        while let Bentuk::Daftar(dalam) = bentuk {
            bentuk = dalam;
        }
        if let Bentuk::Objek(dalam) = bentuk {
            semua_bidang(dalam, kumpulan);
        }
    }
}

/// The words that the first module of the page always needs stand in the file of every draft.
#[test]
fn yang_luar_negeri_tidak_dibawa_modul_pertama() {
    let ([bidang, bidang_luar], [pilihan, pilihan_luar]) = berkas_kata();
    for (depan, objek) in [(true, "Draf."), (true, "Pihak."), (false, "LuarNegeri."), (false, "Dwi.")] {
        let ada = |berkas: &str| berkas.lines().any(|b| b.starts_with(objek));
        assert_eq!((ada(bidang), ada(bidang_luar)), (depan, !depan), "{objek}");
    }
    for (depan, daftar) in [(true, "Dokumen."), (true, "JenisPihak."), (false, "MataUang.")] {
        let ada = |berkas: &str| berkas.lines().any(|b| b.starts_with(daftar));
        assert_eq!((ada(pilihan), ada(pilihan_luar)), (depan, !depan), "{daftar}");
    }
}

/// The keys of files of words, in order; fails on a line that is none.
fn kunci_baris(berkas: [&'static str; 2]) -> Vec<(&'static str, &'static str)> {
    let isi = berkas.into_iter().flat_map(str::lines);
    let isi = isi.filter(|b| !b.trim().is_empty() && !b.starts_with('#'));
    isi.map(|b| {
        let (kunci, sisa) = b.split_once(" = ").unwrap_or_else(|| panic!("tanpa tanda sama dengan: {b}"));
        let (label, petunjuk) = sisa.split_once(" | ").unwrap_or_else(|| panic!("tanpa garis tegak: {b}"));
        assert!(
            !label.trim().is_empty() && petunjuk.trim_end_matches('”').ends_with('.'),
            "label atau petunjuk kurang: {b}"
        );
        kunci.split_once('.').unwrap_or_else(|| panic!("kunci tanpa titik: {b}"))
    })
    .collect()
}

#[test]
fn setiap_bidang_berlabel_dan_setiap_label_berbidang() {
    let mut bidang = BTreeSet::new();
    semua_bidang(draf::skema(), &mut bidang);
    semua_bidang(profil::skema(), &mut bidang);
    let Bentuk::Objek(serahan) = Serahan::BENTUK else { panic!("serahan adalah objek") };
    semua_bidang(serahan, &mut bidang);
    let baris = kunci_baris(berkas_kata().0);
    assert_eq!(baris.iter().copied().collect::<BTreeSet<_>>().len(), baris.len(), "ada kunci ganda");
    for &(skema, kunci) in &bidang {
        let label = antarmuka::bidang(skema, kunci).unwrap_or_else(|| panic!("{skema}.{kunci} tanpa baris"));
        assert!(label.label.len() <= 60, "label terlalu panjang: {}", label.label);
        assert!(!label.label.ends_with('.'), "label bertitik: {}", label.label);
    }
    for kunci in baris {
        assert!(bidang.contains(&kunci), "{kunci:?} tidak ada dalam skema");
    }
}

fn kode<P: Pilihan>(kumpulan: &mut BTreeSet<(String, &'static str)>) {
    let nama = std::any::type_name::<P>().rsplit("::").next().expect("nama tipe").to_owned();
    kumpulan.extend(P::SEMUA.iter().map(|p| (nama.clone(), p.kode())));
}

#[test]
fn setiap_pilihan_berlabel_dan_setiap_label_berpilihan() {
    let mut semua = BTreeSet::new();
    kode::<ranah::KelasKerjaSama>(&mut semua);
    kode::<ranah::Dokumen>(&mut semua);
    kode::<ranah::Kategori>(&mut semua);
    kode::<ranah::Prakarsa>(&mut semua);
    kode::<ranah::KesesuaianRencana>(&mut semua);
    kode::<ranah::BentukPelaksanaan>(&mut semua);
    kode::<ranah::SumberDana>(&mut semua);
    kode::<ranah::JenisHasil>(&mut semua);
    kode::<ranah::SkemaBmd>(&mut semua);
    kode::<ranah::MulaiBerlaku>(&mut semua);
    kode::<ranah::Forum>(&mut semua);
    kode::<ranah::PejabatSengketa>(&mut semua);
    kode::<ranah::PeranData>(&mut semua);
    kode::<ranah::PemilikHki>(&mut semua);
    kode::<ranah::JenisUbahan>(&mut semua);
    kode::<ranah::SatuanWaktu>(&mut semua);
    kode::<ranah::JenisPihak>(&mut semua);
    kode::<ranah::Kapasitas>(&mut semua);
    kode::<ranah::StatusPejabat>(&mut semua);
    kode::<ranah::JenisDasar>(&mut semua);
    kode::<ranah::JalurLuarNegeri>(&mut semua);
    kode::<ranah::TingkatMitra>(&mut semua);
    kode::<ranah::ObjekLuarNegeri>(&mut semua);
    kode::<ranah::VersiBahasa>(&mut semua);
    kode::<ranah::SusunanBahasa>(&mut semua);
    kode::<ranah::BahasaAcuan>(&mut semua);
    kode::<ranah::BahasaMitra>(&mut semua);
    kode::<ranah::PemilikBarang>(&mut semua);
    kode::<ranah::ForumLuarNegeri>(&mut semua);
    kode::<ranah::MataUang>(&mut semua);
    kode::<ranah::TahapLuarNegeri>(&mut semua);
    kode::<SambungButir>(&mut semua);
    kode::<Kertas>(&mut semua);
    kode::<HurufHalaman>(&mut semua);
    let baris = kunci_baris(berkas_kata().1);
    for (nama, kode) in &semua {
        assert!(antarmuka::pilihan(nama, kode).is_some(), "{nama}.{kode} tanpa baris");
    }
    let berbaris: BTreeSet<_> = baris.iter().map(|&(n, k)| (n.to_owned(), k)).collect();
    assert_eq!(berbaris.len(), baris.len(), "ada kunci ganda");
    assert_eq!(berbaris, semua);
}

#[test]
fn draf_acak_bertahan_bolak_balik() {
    for benih in 0..2_000 {
        let draf = acak::acak(benih);
        let tertulis = serde_json::to_string(&draf).expect("dapat ditulis");
        let kembali: Draf = serde_json::from_str(&tertulis).unwrap_or_else(|g| panic!("benih {benih}: {g}"));
        assert_eq!(draf, kembali, "benih {benih}");
        assert!((1..=8).contains(&draf.pihak.len()), "benih {benih}");
    }
}

#[test]
fn benih_sama_draf_sama() {
    assert_eq!(acak::acak(7), acak::acak(7));
    assert_ne!(acak::acak(7), acak::acak(8));
}

/// Every text of a draft with its path, ids and codes included.
fn semua_teks(nilai: &Value, jalur: &str, kumpulan: &mut Vec<(String, String)>) {
    match nilai {
        Value::String(s) => kumpulan.push((jalur.to_owned(), s.clone())),
        Value::Array(isi) => {
            for (n, dalam) in isi.iter().enumerate() {
                semua_teks(dalam, &format!("{jalur}[{n}]"), kumpulan);
            }
        }
        Value::Object(isi) => {
            for (kunci, dalam) in isi {
                semua_teks(dalam, &format!("{jalur}.{kunci}"), kumpulan);
            }
        }
        Value::Null | Value::Bool(_) | Value::Number(_) => {}
    }
}

/// Runs a check on every example.
fn setiap_contoh(periksa: impl Fn(&str, &Draf, &[(String, String)])) {
    for c in contoh::daftar() {
        let amplop: Value = serde_json::from_str(contoh::berkas(c.id).expect("ada"))
            .unwrap_or_else(|g| panic!("{}: {g}", c.id));
        let draf: Draf =
            serde_json::from_value(amplop["draf"].clone()).unwrap_or_else(|g| panic!("{}: {g}", c.id));
        let mut teks = Vec::new();
        semua_teks(&amplop["draf"], "", &mut teks);
        periksa(c.id, &draf, &teks);
    }
}

#[test]
fn berkas_contoh_utuh() {
    assert!(contoh::daftar().len() >= 12);
    assert!(contoh::berkas("tidak-ada").is_none() && contoh::draf("tidak-ada").is_none());
    for c in contoh::daftar() {
        assert!(!c.ringkas.is_empty(), "{} tanpa keterangan", c.id);
        let amplop: Value = serde_json::from_str(contoh::berkas(c.id).expect("ada")).expect("JSON");
        assert_eq!(
            (&amplop["format"], &amplop["versi"], &amplop["id"]),
            (&"ksd-draf".into(), &1.into(), &c.id.into())
        );
        let draf = contoh::draf(c.id).unwrap_or_else(|| panic!("{} tidak terbaca", c.id));
        // An answer that was not understood, or an empty one, would not come back as it stands.
        assert_eq!(serde_json::to_value(&draf).expect("JSON"), amplop["draf"], "{}", c.id);
    }
}

#[test]
fn contoh_hanya_menunjuk_yang_ada() {
    setiap_contoh(|id, draf, teks| {
        let pihak: BTreeSet<&str> = draf.pihak.iter().map(|p| p.id.as_str()).collect();
        assert_eq!(pihak.len(), draf.pihak.len(), "{id}: kode pihak ganda");
        let penunjuk = [".pihak", ".pemilik", ".pengendali", ".pemeliharaan"];
        for (jalur, nilai) in teks {
            if penunjuk.iter().any(|p| jalur.ends_with(p)) && jalur != ".hki.pemilik" {
                assert!(pihak.contains(nilai.as_str()), "{id}{jalur}: {nilai}");
            }
        }
        for u in &draf.objek.urusan {
            let urusan = ranah::cari_urusan(&u.id).unwrap_or_else(|| panic!("{id}: urusan {}", u.id));
            assert_ne!(urusan.kelompok, KelompokUrusan::Absolut, "{id}");
        }
        let kode: BTreeSet<&str> = draf
            .pihak
            .iter()
            .flat_map(|p| p.hak.iter().map(|h| &h.id).chain(p.kewajiban.iter().map(|k| &k.id)))
            .map(String::as_str)
            .collect();
        let banyak: usize = draf.pihak.iter().map(|p| p.hak.len() + p.kewajiban.len()).sum();
        assert_eq!(kode.len(), banyak, "{id}: kode hak atau kewajiban ganda");
    });
}

#[test]
fn setiap_hak_dipenuhi_pihak_lain_dan_setiap_kewajiban_berwaktu() {
    setiap_contoh(|id, draf, _| {
        for (n, p) in draf.pihak.iter().enumerate() {
            let lain = || draf.pihak.iter().enumerate().filter(move |(m, _)| *m != n).map(|(_, l)| l);
            for h in &p.hak {
                let ada = lain().flat_map(|l| &l.kewajiban).any(|k| k.memenuhi == h.id);
                assert!(ada, "{id}: {} tidak dipenuhi", h.id);
            }
            for k in &p.kewajiban {
                assert!(!k.tenggat.is_empty(), "{id}: {} tanpa waktu", k.id);
                let ada = k.memenuhi.is_empty() || lain().flat_map(|l| &l.hak).any(|h| h.id == k.memenuhi);
                assert!(ada, "{id}: {} memenuhi {}", k.id, k.memenuhi);
            }
        }
        let pks = draf.dokumen.adalah(Dokumen::PerjanjianKerjaSama) && id != "hampir-kosong";
        if pks {
            assert!(draf.pihak.iter().all(|p| p.hak.len() >= 3 && p.kewajiban.len() >= 3), "{id}");
            assert_eq!(draf.induk.nomor.len(), draf.pihak.len(), "{id}: nomor induk");
        }
    });
}

#[test]
fn tanggal_contoh_berurutan() {
    setiap_contoh(|id, draf, _| {
        let t = &draf.tahapan;
        let urutan = [
            t.pemetaan.tanggal.nilai(),
            t.kak.tanggal.nilai(),
            t.studi_kelayakan.tanggal.nilai(),
            t.penawaran.tanggal.nilai(),
            t.jawaban.tanggal.nilai(),
            t.koordinasi_teknis.tanggal.nilai(),
            draf.induk.tanggal.nilai(),
            t.persetujuan_dprd.first().and_then(|s| s.tanggal.nilai()),
            draf.tanggal.nilai(),
        ];
        let ada: Vec<_> = urutan.into_iter().flatten().collect();
        assert!(ada.windows(2).all(|w| w[0] < w[1]), "{id}: {ada:?}");
        for p in &draf.pihak {
            let kuasa = p.kuasa.tanggal.nilai();
            assert!(kuasa.is_none() || kuasa <= draf.tanggal.nilai(), "{id}: kuasa {}", p.id);
            if kuasa.is_some() {
                assert_eq!(p.kuasa.untuk_judul, draf.judul, "{id}");
                assert!(draf.pihak.iter().any(|m| m.nama == p.kuasa.untuk_mitra), "{id}");
            }
        }
        let j = &draf.jangka_waktu;
        if let (Some(lama), Some(akhir)) = (j.lama.nilai(), j.tanggal_akhir.nilai()) {
            let mulai = j.tanggal_mulai.nilai().or(draf.tanggal.nilai()).expect("ada awal");
            assert_eq!(mulai.akhir_setelah(lama), Some(akhir), "{id}");
            let induk = draf.induk.akhir.nilai();
            assert!(induk.is_none_or(|i| akhir <= i), "{id}: melampaui induk");
        }
    });
}

/// Paths of texts that become items of the naskah.
fn butir(jalur: &str) -> bool {
    let bagian =
        [".tugas[", ".hak[", ".kewajiban[", ".ruang_lingkup[", ".tujuan[", ".indikator[", ".premis["];
    let lain = [".pelaksanaan.uraian", ".layanan_masyarakat", ".eksternalitas", ".peristiwa[", ".alasan["];
    let kode = matches!(jalur.rsplit('.').next(), Some("id" | "memenuhi"));
    bagian.iter().chain(&lain).any(|b| jalur.contains(b)) && !kode
}

#[test]
fn ejaan_dan_bentuk_butir() {
    const TERLARANG: &[&str] = &[
        "kerjasama",
        "walikota",
        "nopember",
        "pebruari",
        "jum'at",
        "milyar",
        "rp. ",
        "rp ",
        ",-",
        "perlindungan data",
        "ijin",
        "resiko",
        "analisa ",
        "aktifitas",
        "antar daerah",
        "antar pihak",
        "dimana ",
        "merubah",
        "sekedar",
        "nasehat",
        "jadual",
        "kwitansi",
        "sub urusan",
        "non pemerintah",
        "email",
        "e-mail",
        "website",
        "mou",
        "pihak pertama",
        "tanpa mengurangi",
        "barang siapa",
        "  ",
        " ,",
        "kadaluarsa",
        "propinsi",
    ];
    setiap_contoh(|id, _, teks| {
        for (jalur, nilai) in teks {
            let kecil = nilai.to_lowercase();
            // Indonesian spelling says nothing about the other languages of a foreign naskah.
            let lain = matches!(jalur.rsplit('.').next(), Some("inggris" | "mitra"));
            for salah in TERLARANG.iter().filter(|_| !lain) {
                assert!(!kecil.contains(salah), "{id}{jalur}: “{salah}” dalam {nilai}");
            }
            assert_eq!(nilai.trim(), nilai, "{id}{jalur}: spasi di tepi");
            assert!(!nilai.contains("perjanjian ini"), "{id}{jalur}: sebut jenis naskahnya: {nilai}");
            if butir(jalur) {
                assert!(!nilai.ends_with(['.', ';', ',', ':']), "{id}{jalur}: {nilai}");
                assert!(!nilai.starts_with(|c: char| c.is_ascii_digit()), "{id}{jalur}: {nilai}");
                let kerja = [".tugas[", ".hak[", ".kewajiban["].iter().any(|b| jalur.contains(b));
                assert!(!kerja || nilai.starts_with(char::is_lowercase), "{id}{jalur}: {nilai}");
            }
        }
    });
}

#[test]
fn angka_diikuti_hurufnya() {
    setiap_contoh(|id, _, teks| {
        // The items of foreign naskah are written twice; the figures of both are compared below.
        let luar = [".luar_negeri.sasaran[", ".luar_negeri.kegiatan[", ".luar_negeri.laporan."];
        let berbilang = |j: &str| {
            let luar = luar.iter().any(|l| j.starts_with(l)) && !j.contains(".dana[");
            (butir(j) || j.ends_with(".target") || luar) && !j.ends_with(".inggris")
        };
        for (jalur, nilai) in teks.iter().filter(|(j, _)| berbilang(j)) {
            let mut sebelum = "";
            for k in nilai.split(' ') {
                let angka = k.trim_end_matches('%');
                let tanpa_huruf =
                    ["tanggal", "Nomor", "Tahun", "tahun", "Anggaran", "pukul", "Pasal", "lantai", "usia"];
                if !angka.is_empty()
                    && angka.bytes().all(|b| b.is_ascii_digit())
                    && !tanpa_huruf.contains(&sebelum)
                {
                    let huruf = bahasa::terbilang(angka.parse().expect("angka")).expect("dalam batas");
                    let persen = if k.ends_with('%') { " persen" } else { "" };
                    let harus = format!("{k} ({huruf}{persen})");
                    assert!(nilai.contains(&harus), "{id}{jalur}: {harus}");
                }
                sebelum = k;
            }
        }
    });
}

/// Every place of an example where words stand in more than one language.
fn dwibahasa(nilai: &Value, jalur: &str, terima: &mut dyn FnMut(&str, &str, &str)) {
    match nilai {
        Value::Object(isi) if isi.contains_key("indonesia") || isi.contains_key("inggris") => {
            let versi = |kunci: &str| isi.get(kunci).and_then(Value::as_str).unwrap_or_default();
            terima(jalur, versi("indonesia"), versi("inggris"));
        }
        Value::Object(isi) => {
            isi.iter().for_each(|(kunci, dalam)| dwibahasa(dalam, &format!("{jalur}.{kunci}"), terima));
        }
        Value::Array(isi) => isi.iter().for_each(|dalam| dwibahasa(dalam, jalur, terima)),
        _ => {}
    }
}

/// The figures of a text, in order, and how many lists and brackets it has.
fn angka(teks: &str) -> (Vec<String>, usize) {
    let angka = teks.split(|c: char| !c.is_ascii_digit()).filter(|a| !a.is_empty()).map(str::to_owned);
    (angka.collect(), teks.matches('(').count())
}

#[test]
fn kedua_bahasa_kembar() {
    let mut banyak = 0;
    for c in contoh::daftar() {
        let amplop: Value = serde_json::from_str(contoh::berkas(c.id).expect("ada")).expect("JSON");
        dwibahasa(&amplop["draf"], "", &mut |jalur, indonesia, inggris| {
            banyak += 1;
            assert!(!inggris.is_empty(), "{}{jalur}: tanpa bahasa Inggris: {indonesia}", c.id);
            assert!(!inggris.ends_with(['.', ';', ',']), "{}{jalur}: {inggris}", c.id);
            // These have their Indonesian words in the draft itself.
            let sendiri = [".luar_negeri.judul", ".luar_negeri.tempat", ".asing.nama", ".asing.jabatan"];
            assert_eq!(indonesia.is_empty(), sendiri.iter().any(|s| jalur.ends_with(s)), "{}{jalur}", c.id);
            if !indonesia.is_empty() {
                assert_eq!(angka(indonesia), angka(inggris), "{}{jalur}: {indonesia} / {inggris}", c.id);
            }
        });
    }
    assert!(banyak > 200, "{banyak}");
}

#[test]
fn tahapan_luar_negeri_berurutan_pada_hari_kerja() {
    use chrono::{Datelike as _, Weekday};
    setiap_contoh(|id, draf, _| {
        let ln = &draf.luar_negeri;
        let tanggal: Vec<_> = ln.tahapan.iter().map(|t| t.tanggal.nilai().expect("bertanggal")).collect();
        assert!(tanggal.windows(2).all(|w| w[0] < w[1]), "{id}: {tanggal:?}");
        let libur: BTreeSet<_> = ln.hari_libur.iter().filter_map(|h| h.tanggal.nilai()).collect();
        let diterima = ln.tahapan.iter().filter_map(|t| t.diterima.nilai());
        for t in tanggal.iter().copied().chain(diterima) {
            let akhir_pekan = matches!(t.naif().weekday(), Weekday::Sat | Weekday::Sun);
            assert!(!akhir_pekan && !libur.contains(&t), "{id}: {t} bukan hari kerja");
        }
        let saat = |tahap: TahapLuarNegeri| {
            let surat = ln.tahapan.iter().find(|t| t.tahap.adalah(tahap));
            surat.and_then(|t| t.tanggal.nilai())
        };
        assert_eq!(saat(TahapLuarNegeri::PernyataanKehendak), ln.loi.tanggal.nilai(), "{id}");
        let penandatanganan = saat(TahapLuarNegeri::Penandatanganan);
        assert!(penandatanganan.is_none() || penandatanganan == draf.tanggal.nilai(), "{id}");
    });
}

#[test]
fn yang_ditetapkan_sama_dengan_draf() {
    setiap_contoh(|id, draf, _| {
        let ln = &draf.luar_negeri;
        let lingkup: Vec<&str> = ln.ruang_lingkup.iter().map(|r| r.indonesia.as_str()).collect();
        let nama: Vec<&str> = draf.pihak.iter().map(|p| p.nama.as_str()).collect();
        for k in &ln.ditetapkan {
            let tahap = match k.dokumen.pilihan() {
                Some(Dokumen::PernyataanKehendak) => TahapLuarNegeri::PernyataanKehendak,
                _ => TahapLuarNegeri::RencanaKerjaSama,
            };
            let surat = ln.tahapan.iter().find(|t| t.tahap.adalah(tahap)).expect("tercatat");
            assert_eq!(k.tanggal, surat.tanggal, "{id}");
            assert_eq!((&k.judul, k.subjek.split("; ").collect::<Vec<_>>()), (&draf.judul, nama.clone()));
            assert_eq!(
                k.ruang_lingkup.iter().map(|b| b.uraian.as_str()).collect::<Vec<_>>(),
                lingkup,
                "{id}"
            );
            assert_eq!(k.pembiayaan.len(), ln.pembiayaan.len(), "{id}");
        }
        let luar = draf.kelas.pilihan().is_some_and(ranah::KelasKerjaSama::luar_negeri);
        assert_eq!(luar, !ln.ditetapkan.is_empty(), "{id}");
    });
}

/// What the activities cost is what the cooperation costs.
#[test]
fn biaya_kegiatan_sejumlah_pembiayaan() {
    setiap_contoh(|id, draf, _| {
        let ln = &draf.luar_negeri;
        for s in &ln.pembiayaan {
            let dana = ln.kegiatan.iter().flat_map(|k| &k.dana);
            let sama = dana.filter(|d| d.pihak == s.pihak && d.mata_uang == s.mata_uang);
            let jumlah: u64 = sama.filter_map(|d| d.jumlah.nilai()).sum();
            assert_eq!(Some(jumlah), s.jumlah.nilai(), "{id}: {}", s.pihak);
        }
    });
}
