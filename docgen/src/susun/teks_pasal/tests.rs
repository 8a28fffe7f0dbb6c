use super::sunting::{bekukan_id_ayat, ganti, hapus, kembalikan, pindah, tambah};
use super::*;
use crate::contoh;
use crate::draf::Berbentuk as _;

/// The domestic ones: the standard words of a foreign naskah stand in several languages at once.
fn semua() -> impl Iterator<Item = (&'static str, Draf)> {
    let luar = |d: &Draf| d.kelas.pilihan().is_some_and(crate::ranah::KelasKerjaSama::luar_negeri);
    contoh::daftar().iter().map(|c| (c.id, contoh::draf(c.id).expect("ada"))).filter(move |(_, d)| !luar(d))
}

fn teks(draf: &Draf) -> String {
    crate::render_polos(&nomori(crate::susun(draf, PaketTeks::bawaan())))
}

fn urutan(draf: &Draf) -> Vec<String> {
    TeksPasal::baru(draf).pasal.into_iter().filter(|p| !p.nomor.is_empty()).map(|p| p.id).collect()
}

fn pks() -> Draf {
    contoh::draf("sampah-pks-ksdd").expect("ada")
}

/// At most one change of a kind for each pasal.
fn rapi(draf: &Draf) {
    for (n, u) in draf.ubahan.iter().enumerate() {
        let kembar = |v: &&crate::draf::Ubahan| v.pasal == u.pasal && v.jenis == u.jenis;
        assert_eq!(draf.ubahan.iter().position(|v| kembar(&v)), Some(n), "{:?} {}", u.jenis, u.pasal);
    }
}

#[test]
fn kata_baku_yang_diketik_ulang_tidak_mengubah_naskah() {
    for (id, draf) in semua() {
        let semula = teks(&draf);
        let (mut sekaligus, mut banyak) = (draf.clone(), 0);
        for p in TeksPasal::baru(&draf).pasal {
            let mut satu = draf.clone();
            let n = ganti(&mut satu, &p.id).expect("berdiri");
            assert_eq!(teks(&satu), semula, "{id}: {}", p.id);
            assert!(satu.ubahan.len() == draf.ubahan.len() + usize::from(p.kata_sendiri.is_none()));
            assert_eq!(TeksPasal::baru(&satu).cari(&p.id).and_then(|p| p.kata_sendiri), Some(n));
            ganti(&mut sekaligus, &p.id);
            banyak += 1;
        }
        assert_eq!(teks(&sekaligus), semula, "{id}");
        assert!(banyak > 9, "{id}: {banyak}");
        rapi(&sekaligus);
    }
}

#[test]
fn yang_kosong_tetap_kosong_dalam_kata_sendiri() {
    let mut draf = Draf::default();
    ganti(&mut draf, "jangka-waktu").expect("berdiri");
    let naskah = nomori(crate::susun(&draf, PaketTeks::bawaan()));
    let milik = |j: &&str| j.starts_with("ubahan[0].ayat[");
    let kosong: Vec<&str> = naskah.kosong().into_iter().map(|(_, jalur)| jalur).filter(milik).collect();
    assert!(!kosong.is_empty());
    assert!(kosong.iter().all(|j| draf.simpul(j).is_some()), "{kosong:?}");
}

#[test]
fn kata_sendiri_menggantikan_dan_dapat_dikembalikan() {
    let semula = pks();
    let mut draf = semula.clone();
    let n = ganti(&mut draf, "kahar").expect("berdiri");
    draf.ubahan[n].ayat.truncate(1);
    draf.ubahan[n].ayat[0].rincian.clear();
    draf.ubahan[n].ayat[0].teks = "Keadaan memaksa adalah gempa.".to_owned();
    let alinea = TeksPasal::baru(&draf).alinea("kahar");
    assert_eq!(alinea.len(), 2);
    assert_eq!(alinea[1].polos(), "Keadaan memaksa adalah gempa.");
    let baku = TeksPasal::baru(&draf).alinea_baku("kahar");
    assert_eq!(baku, TeksPasal::baru(&semula).alinea("kahar"));
    kembalikan(&mut draf, "kahar", JenisUbahan::Ganti);
    assert_eq!(draf, semula);
}

#[test]
fn hapus_dan_kembalikan() {
    let semula = pks();
    for p in TeksPasal::baru(&semula).pasal {
        let mut draf = semula.clone();
        assert_eq!(hapus(&mut draf, &p.id), Some(0));
        assert_eq!(hapus(&mut draf, &p.id), Some(0));
        let kini = TeksPasal::baru(&draf);
        let ini = kini.cari(&p.id).expect("tetap terdaftar");
        assert_eq!((ini.nomor.as_str(), ini.dihapus), ("", Some(0)));
        assert!(kini.alinea(&p.id).is_empty());
        assert!(!kini.alinea_baku(&p.id).is_empty());
        // It is listed where it would stand.
        let daftar: Vec<String> = kini.pasal.iter().map(|p| p.id.clone()).collect();
        assert_eq!(daftar, urutan(&semula));
        kembalikan(&mut draf, &p.id, JenisUbahan::Hapus);
        assert_eq!(draf, semula);
    }
}

#[test]
fn yang_masih_merujuk_disebut() {
    let mut draf = pks();
    let semula = TeksPasal::baru(&draf);
    let nomor = |t: &TeksPasal, id: &str| t.cari(id).expect("ada").nomor.clone();
    assert!(semula.perujuk("perubahan").contains(&nomor(&semula, "ruang-lingkup").as_str()));
    assert_eq!(semula.perujuk("maksud-tujuan"), Vec::<&str>::new());
    let n = ganti(&mut draf, "objek").expect("berdiri");
    draf.ubahan[n].ayat[0].teks.push_str(" sesuai dengan {pasal:maksud-tujuan}");
    hapus(&mut draf, "maksud-tujuan");
    let kini = TeksPasal::baru(&draf);
    assert_eq!(kini.perujuk("maksud-tujuan"), [nomor(&kini, "objek")]);
}

#[test]
fn pindah_ke_setiap_tempat_dan_kembali() {
    let semula = pks();
    let asli = urutan(&semula);
    for (i, id) in asli.iter().enumerate() {
        for setelah in std::iter::once("").chain(asli.iter().map(String::as_str)) {
            let mut draf = semula.clone();
            pindah(&mut draf, id, setelah);
            let mut harap = asli.clone();
            if setelah != id {
                harap.remove(i);
                let ke = harap.iter().position(|x| x == setelah).map_or(0, |i| i + 1);
                harap.insert(ke, id.clone());
            }
            assert_eq!(urutan(&draf), harap, "{id} setelah {setelah}");
            assert_eq!(draf.ubahan.len(), usize::from(harap != asli), "{id} setelah {setelah}");
            assert!(draf.ubahan.iter().all(|u| u.pasal == *id));
            kembalikan(&mut draf, id, JenisUbahan::Pindah);
            assert_eq!(draf, semula, "{id} setelah {setelah}");
        }
    }
}

#[test]
fn pindah_berkali_kali_tidak_menumpuk() {
    let mut draf = pks();
    let asli = urutan(&draf);
    let mut harap = asli.clone();
    // A fixed walk over all pairs, with pasal of the officer's own among them.
    let a = tambah(&mut draf, "objek");
    let b = tambah(&mut draf, "");
    harap.insert(harap.iter().position(|x| x == "objek").expect("ada") + 1, a.clone());
    harap.insert(0, b.clone());
    assert_eq!(urutan(&draf), harap);
    for langkah in 1..60_usize {
        let (dari, ke) = ((langkah * 7) % harap.len(), (langkah * 11) % harap.len());
        let id = harap[dari].clone();
        let setelah = harap[ke].clone();
        pindah(&mut draf, &id, &setelah);
        if id != setelah {
            harap.remove(dari);
            let di = harap.iter().position(|x| *x == setelah).expect("ada") + 1;
            harap.insert(di, id);
        }
        assert_eq!(urutan(&draf), harap, "langkah {langkah}");
        rapi(&draf);
    }
    for id in &asli {
        kembalikan(&mut draf, id, JenisUbahan::Pindah);
        rapi(&draf);
    }
    assert_eq!(draf.ubahan.len(), 2);
    hapus(&mut draf, &a);
    hapus(&mut draf, &b);
    assert_eq!(draf, pks());
}

#[test]
fn pasal_yang_belum_berdiri_menunggu_dengan_letaknya() {
    let mut draf = pks();
    draf.hki.berlaku = true.into();
    let tempat = urutan(&draf).iter().position(|p| p == "hki");
    assert!(tempat.is_some_and(|t| t > 1));
    pindah(&mut draf, "hki", "objek");
    draf.hki.berlaku = false.into();
    pindah(&mut draf, "kahar", "");
    assert_eq!(urutan(&draf).first().map(String::as_str), Some("kahar"));
    draf.hki.berlaku = true.into();
    let kini = urutan(&draf);
    let di = |id: &str| kini.iter().position(|p| p == id).expect("berdiri");
    assert_eq!(di("hki"), di("objek") + 1);
}

#[test]
fn pasal_tambahan_masuk_di_tempatnya() {
    let mut draf = pks();
    let id = tambah(&mut draf, "pembiayaan");
    let kini = TeksPasal::baru(&draf);
    let di = |id: &str| kini.pasal.iter().position(|p| p.id == id).expect("ada");
    assert_eq!(di(&id), di("pembiayaan") + 1);
    let ini = kini.cari(&id).expect("ada");
    assert!(ini.tambahan() && ini.berubah() && ini.kata_sendiri == Some(0));
    assert_eq!(kini.milik_ubahan(0).map(|p| p.id.as_str()), Some(id.as_str()));
    assert_eq!(kini.alinea(&id).len(), 2);
    assert_ne!(tambah(&mut draf, "pembiayaan"), id);
}

#[test]
fn rujukan_ramah_pulang_pergi() {
    let mut banyak = 0;
    for (id, draf) in semua() {
        let t = TeksPasal::baru(&draf);
        // The standard words of a pasal that was reworded may name ayat that do not stand now.
        for p in t.pasal.iter().filter(|p| p.kata_sendiri.is_none()) {
            let butir = p.baku.iter().flat_map(|a| &a.rincian);
            let isi = p.baku.iter().map(|a| &a.teks).chain(butir.map(|b| &b.uraian));
            for kalimat in isi.filter(|k| k.contains('{')) {
                let ramah = t.ramah(kalimat, &p.id);
                assert!(!ramah.contains('#') && !ramah.contains("{pasal:"), "{id}: {ramah}");
                let kembali = t.dari_ramah(&ramah, &p.id);
                assert_eq!(t.terbaca(&kembali, &p.id), t.terbaca(kalimat, &p.id), "{id}");
                banyak += 1;
            }
        }
    }
    assert!(banyak > 100, "{banyak}");
}

#[test]
fn rujukan_diketik_dengan_bebas_dan_mengikuti_nomor() {
    let mut draf = pks();
    let t = TeksPasal::baru(&draf);
    let kode = t.dari_ramah("sesuai dengan { pasal  15 } dan {ayat (2)}.", "objek");
    assert_eq!(kode, "sesuai dengan {pasal:perubahan} dan {ayat:#urusan}.");
    for utuh in ["{Pasal 99}", "{", "}{", "{ayat (1)", "tanpa kurung"] {
        assert_eq!(t.dari_ramah(utuh, "objek"), utuh);
    }
    tambah(&mut draf, "");
    assert_eq!(TeksPasal::baru(&draf).ramah(&kode, "objek"), "sesuai dengan {Pasal 16} dan {ayat (2)}.");
    let sasaran = TeksPasal::baru(&draf).sasaran("objek");
    assert_eq!(sasaran[0].kata, "ayat (1)");
    assert!(sasaran.iter().any(|s| s.kata == "Pasal 16" && s.kode == "{pasal:perubahan}"));
    assert!(!sasaran.iter().any(|s| s.kode == "{pasal:objek}"));
}

#[test]
fn rujukan_ke_ayat_sendiri_bertahan_ketika_urutannya_berubah() {
    let mut draf = pks();
    let id = tambah(&mut draf, "");
    for teks in ["Satu.", "Dua.", "Lihat {ayat:#ayat-2}."] {
        draf.ubahan[0].ayat.push(AyatSendiri { teks: teks.to_owned(), ..AyatSendiri::default() });
    }
    draf.ubahan[0].ayat.remove(0);
    let akhir = |d: &Draf| TeksPasal::baru(d).alinea(&id).last().expect("ada").polos();
    assert_eq!(akhir(&draf), "Lihat ayat (2).");
    bekukan_id_ayat(&mut draf);
    assert_eq!(akhir(&draf), "Lihat ayat (2).");
    draf.ubahan[0].ayat.insert(0, AyatSendiri { teks: "Nol.".to_owned(), ..AyatSendiri::default() });
    bekukan_id_ayat(&mut draf);
    assert_eq!(akhir(&draf), "Lihat ayat (3).");
    draf.ubahan[0].ayat.swap(1, 2);
    assert_eq!(akhir(&draf), "Lihat ayat (2).");
}

#[test]
fn kata_baku_draf_acak_pun_dapat_diketik_ulang() {
    let mut banyak = 0;
    for benih in 0..60 {
        let draf = crate::contoh::acak::acak(benih);
        let semula = teks(&draf);
        // An answer that looks like a reference becomes one in own words, as it would for whoever typed it there.
        if semula.contains("{pasal:") || semula.contains("{ayat:") {
            continue;
        }
        for p in
            TeksPasal::baru(&draf).pasal.iter().filter(|p| p.kata_sendiri.is_none() && p.dihapus.is_none())
        {
            let mut satu = draf.clone();
            ganti(&mut satu, &p.id);
            assert_eq!(teks(&satu), semula, "{benih}: {}", p.id);
            banyak += 1;
        }
    }
    assert!(banyak > 100, "{banyak}");
}
