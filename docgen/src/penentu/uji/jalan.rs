//! Every way through the questions, the words, the link, the first draft.

use std::collections::{BTreeMap, BTreeSet};

use super::{PT, putusan};
use crate::draf::Draf;
use crate::penentu::dalil::Dalil;
use crate::penentu::kata::{self, BERKAS, KEPALA};
use crate::penentu::perkara::Perkara;
use crate::penentu::pertanyaan::SOAL;
use crate::penentu::{
    Alasan, HasilPutusan, Jalur, Jawaban, JenisKerjaSama, Putusan, berikut, bukan, draf_awal, json, kepala,
    lampiran, mengapa, penandatangan, perhatian, pertanyaan, putuskan, tahapan, teks, urutan,
};
use crate::ranah::{
    Dokumen, JenisPihak, Kapasitas, Kategori, KelasKerjaSama, Pilihan, Prakarsa, Tanda, peraturan,
};

/// Every finished set of answers.
fn semua() -> Vec<Jawaban> {
    let mut selesai = Vec::new();
    let mut terbuka = vec![Jawaban::default()];
    while let Some(jawaban) = terbuka.pop() {
        let Some(pertanyaan) = berikut(&jawaban) else {
            selesai.push(jawaban);
            continue;
        };
        assert!(putuskan(&jawaban).is_none() && draf_awal(&jawaban).is_none());
        assert!(!pertanyaan.judul().is_empty() && !pertanyaan.petunjuk().is_empty());
        assert!(pertanyaan.pilihan.len() > 1, "{}", pertanyaan.id);
        for p in &pertanyaan.pilihan {
            assert!(!p.label.is_empty() && p.penjelasan.ends_with('.'), "{}={}", pertanyaan.id, p.kode);
            let mut lanjut = jawaban;
            assert!(lanjut.jawab(pertanyaan.id, p.kode));
            assert_eq!(lanjut.isi().count(), jawaban.isi().count() + 1, "{}", lanjut.ke_kueri());
            assert_eq!(Jawaban::dari_kueri(&lanjut.ke_kueri()), lanjut);
            terbuka.push(lanjut);
        }
    }
    selesai
}

fn alasan(p: &Putusan) -> Vec<&Alasan> {
    let tahap = p.tahapan.iter().map(|t| &t.keterangan);
    let lampiran = p.lampiran.iter().map(|l| &l.keterangan);
    let bukan = p.bukan.iter().map(|(_, a)| a);
    p.mengapa
        .iter()
        .chain(bukan)
        .chain(&p.penandatangan)
        .chain(&p.perhatian)
        .chain(tahap)
        .chain(lampiran)
        .collect()
}

#[test]
fn setiap_gabungan_jawaban_diputuskan_beralasan() {
    let semua = semua();
    assert!(semua.len() > 300, "{}", semua.len());
    for j in &semua {
        let kueri = j.ke_kueri();
        let p = putuskan(j).unwrap_or_else(|| panic!("{kueri}"));
        assert!(j.isi().count() <= 7 && urutan(j).len() == j.isi().count(), "{kueri}");
        assert!(!p.mengapa.is_empty() && !p.judul().is_empty() && !p.keterangan().is_empty(), "{kueri}");
        // What it is and what it is not make up the five kinds.
        let ini = Perkara::dari(j).expect("lengkap").jenis_kerja_sama();
        let bukan: Vec<_> = p.bukan.iter().map(|(jenis, _)| *jenis).collect();
        for jenis in JenisKerjaSama::SEMUA {
            assert!(ini.contains(jenis) != bukan.contains(jenis), "{kueri}: {}", jenis.nama());
            assert!(!jenis.nama_lengkap().is_empty());
        }
        assert_eq!(ini.is_empty(), bukan.len() == 5, "{kueri}");
        let susun = matches!(p.hasil, HasilPutusan::Susun { .. });
        let asing = [Jalur::Ksdpl, Jalur::KsdllPenerusan, Jalur::KsdllLainnya];
        let asing = asing.into_iter().any(|jalur| p.hasil == HasilPutusan::Luar { jalur });
        assert_eq!(draf_awal(j).is_some(), susun || asing, "{kueri}");
        assert!(!susun || (!p.penandatangan.is_empty() && !p.lampiran.is_empty()), "{kueri}");
        for a in alasan(&p) {
            assert!(a.kalimat.ends_with('.') && !a.kalimat.contains(['{', '|']), "{}", a.kunci);
            // Law is cited; what is no law says so.
            assert!(a.tanda == Tanda::D || !a.dasar.is_empty(), "{}", a.kunci);
            let sumber = a.sumber();
            assert!(!sumber.is_empty() && !sumber.contains('{'), "{}: {sumber}", a.kunci);
            for r in &a.dasar {
                assert!(r.peraturan.is_empty() || peraturan(r.peraturan).is_some(), "{}", a.kunci);
                // A source without a number in our list is no national law.
                assert!(!r.peraturan.is_empty() || a.tanda != Tanda::V, "{}", a.kunci);
            }
        }
        for jalan in &p.jalan_lain {
            assert!(jalan.jawaban.isi().count() > 0 && jalan.jawaban != *j, "{kueri}");
        }
    }
}

/// Texts that were not read whole, in force, or at all may not carry a sentence marked V (hukum/README).
#[test]
fn hanya_yang_terbaca_ditampilkan_sebagai_hukum() {
    const TIDAK: &[&str] = &[
        "permendagri-22-2020",
        "permendagri-79-2018",
        "perpres-16-2018",
        "perpres-38-2015",
        "pp-27-2014",
        "pp-50-2007",
        "uu-6-2014",
    ];
    for d in dalil() {
        let lemah = d.dasar.iter().any(|r| TIDAK.contains(&r.peraturan));
        assert!(!lemah || d.tanda != Tanda::V, "{}", d.kunci);
    }
}

fn dalil() -> impl Iterator<Item = &'static Dalil> {
    let semua = [
        pertanyaan::DALIL,
        mengapa::DALIL,
        bukan::DALIL,
        penandatangan::DALIL,
        tahapan::DALIL,
        lampiran::DALIL,
        perhatian::DALIL,
    ];
    semua.into_iter().flatten()
}

#[test]
fn setiap_kunci_tertulis_sekali_dan_dipakai() {
    let mut tertulis: BTreeMap<&str, &str> = BTreeMap::new();
    for baris in BERKAS.lines().filter(|b| !b.is_empty() && !b.starts_with('#')) {
        let (kunci, isi) = baris.split_once(" = ").unwrap_or_else(|| panic!("bukan kunci = teks: {baris}"));
        assert!(!isi.trim().is_empty() && tertulis.insert(kunci, isi).is_none(), "{kunci}");
    }
    // Sentences that a decision really gives: declared ones that no answer leads to would be missing here.
    let mut dipakai: BTreeSet<String> = BTreeSet::new();
    for p in semua().iter().filter_map(putuskan) {
        dipakai.extend(alasan(&p).iter().map(|a| a.kunci.to_owned()));
        let jalan =
            |k: &&str| k.starts_with("jalan.") && p.jalan_lain.iter().any(|j| tertulis[*k] == j.kalimat);
        dipakai.extend(tertulis.keys().filter(|k| jalan(k)).map(|k| (*k).to_owned()));
        match p.hasil {
            HasilPutusan::Luar { jalur } => dipakai.insert(format!("hasil.{}", jalur.kode())),
            HasilPutusan::TidakBisa => dipakai.insert("hasil.tidak_bisa".to_owned()),
            HasilPutusan::Susun { .. } => false,
        };
    }
    for d in dalil() {
        let bantu = d.kunci.starts_with("bantu.");
        assert!(bantu || dipakai.contains(d.kunci), "{} tidak pernah diberikan", d.kunci);
        dipakai.insert(d.kunci.to_owned());
    }
    for s in SOAL {
        dipakai.insert(s.kata.to_owned());
        let kode = s.pilihan.iter().map(|k| format!("{}.{k}", s.id));
        dipakai.extend(kode.filter(|k| s.id != "bentuk" || tertulis.contains_key(k.as_str())));
    }
    dipakai.extend(JenisKerjaSama::SEMUA.iter().map(|k| format!("jenis.{}", k.kode())));
    dipakai.extend(KEPALA.iter().map(|k| format!("kepala.{k}")));
    let tanda = ["v", "v_lama", "v_lokal", "v_dicabut", "l", "d", "d_dasar", "dan"];
    dipakai.extend(tanda.map(|t| format!("tanda.{t}")));
    let tertulis: BTreeSet<String> = tertulis.keys().map(|k| (*k).to_owned()).collect();
    assert_eq!(tertulis, dipakai);
}

#[test]
fn jawaban_yang_tidak_ditanyakan_lepas() {
    let mut j = Jawaban::default();
    assert!(!j.jawab("untuk", "pelayanan_publik") && !j.jawab("mitra", "raja") && !j.jawab("x", "y"));
    assert_eq!(j, Jawaban::default());
    assert!(j.jawab("mitra", "daerah") && j.jawab("untuk", "pelayanan_publik"));
    assert!(j.jawab("batas", "tidak") && j.jawab("beban", "tidak"));
    // Another partner: the border goes, the rest still fits.
    assert!(j.jawab("mitra", "perseorangan"));
    assert_eq!(j.ke_kueri(), "mitra=perseorangan&untuk=pelayanan_publik&beban=tidak");
    assert!(j.jawab("untuk", "pengadaan"));
    assert_eq!((j.kode("beban"), j.kode("untuk")), (None, Some("pengadaan")));
    // The form belongs to the kind of partner, even where the words are the same.
    let mut rs = Jawaban::dari_kueri("bentuk=rs_pusat&mitra=rumah_sakit");
    assert_eq!(rs.kode("bentuk"), Some("rs_pusat"));
    assert!(rs.jawab("mitra", "organisasi"));
    assert_eq!(rs.ke_kueri(), "mitra=organisasi");
    let asing = "?apa=ini&untuk=absolut&mitra=daerah&batas=tidak&mitra=desa&&x";
    assert_eq!(Jawaban::dari_kueri(asing).ke_kueri(), "mitra=daerah&untuk=absolut");
    assert_eq!(Jawaban::dari_kueri("mitra=daerah%20&untuk=aset"), Jawaban::default());
}

#[test]
fn draf_awal_memuat_yang_dijawab() {
    let draf = |kueri: &str| draf_awal(&Jawaban::dari_kueri(kueri)).unwrap_or_else(|| panic!("{kueri}"));
    let d: Draf = draf(&format!("{PT}&beban=aset&kesepakatan=belum&prakarsa=mitra"));
    assert!(d.kelas.adalah(KelasKerjaSama::Ksdpk) && d.dokumen.adalah(Dokumen::KesepakatanBersama));
    assert!(d.kategori.adalah(Kategori::PelayananPublik) && d.prakarsa.adalah(Prakarsa::Mitra));
    let id: Vec<_> = d.pihak.iter().map(|p| p.id.as_str()).collect();
    assert_eq!(id, ["p1", "p2"]);
    assert!(d.pihak[0].jenis.pilihan().is_none());
    assert!(d.pihak[1].jenis.adalah(JenisPihak::PerseroanTerbatas));
    assert!(d.pihak[0].penandatangan.kapasitas.adalah(Kapasitas::KepalaDaerah));
    assert!(d.bmd.dipakai.ya() && d.pembiayaan.membebani_masyarakat.tidak());
    assert!(d.objek.sesuai_kewenangan.ya() && d.objek.inti_pengadaan.tidak());
    assert!(d.objek.berbatasan.nilai().is_none());

    let ksdd =
        "mitra=daerah&untuk=pelayanan_publik&batas=berbatasan&beban=beberapa&kesepakatan=ada&prakarsa=daerah";
    let d = draf(ksdd);
    assert!(
        d.kategori.adalah(Kategori::Sukarela)
            && d.objek.berbatasan.ya()
            && d.prakarsa.adalah(Prakarsa::Daerah)
    );
    assert!(d.tahapan.perlu_persetujuan_dprd.ya());
    // More than one, but not which.
    assert!(d.bmd.dipakai.nilai().is_none() && d.pembiayaan.membebani_masyarakat.nilai().is_none());
    assert!(d.pihak[0].penandatangan.kapasitas.pilihan().is_none());

    let d = draf("mitra=pusat&bentuk=instansi_vertikal&untuk=program_bersama&prakarsa=mitra");
    assert!(d.kelas.adalah(KelasKerjaSama::Sinergi) && d.dokumen.adalah(Dokumen::NotaKesepakatan));
    assert!(d.kategori.pilihan().is_none() && d.pihak[1].jenis.adalah(JenisPihak::InstansiVertikal));
    assert!(d.tahapan.perlu_persetujuan_dprd.nilai().is_none());

    let d =
        draf("mitra=perseorangan&untuk=pelayanan_publik&beban=masyarakat&kesepakatan=ada&prakarsa=daerah");
    assert!(d.pihak[1].penandatangan.kapasitas.adalah(Kapasitas::DiriSendiri));
    assert!(d.pembiayaan.membebani_masyarakat.ya() && d.bmd.dipakai.tidak());
}

#[test]
fn sumber_menyebut_kepastiannya() {
    let p = putusan(&format!("{PT}&beban=aset&kesepakatan=belum&prakarsa=daerah"));
    let sumber = |kunci: &str| {
        let semua = alasan(&p);
        semua.iter().find(|a| a.kunci == kunci).map_or_else(|| panic!("{kunci}"), |a| a.sumber())
    };
    assert_eq!(sumber("mengapa.badan_usaha"), "Pasal 14 huruf b PP 28/2018");
    assert_eq!(
        sumber("mengapa.pelayanan"),
        "Pasal 366 ayat (1) huruf a UU 23/2014; Pasal 15 ayat (2) PP 28/2018"
    );
    // Weaker than law, and it shows.
    let lemah = ["perhatian.bmd", "perhatian.dprd_aset", "perhatian.kb_umum", "tahap.tawar_ksdpk"];
    let semua: BTreeSet<String> = lemah.iter().map(|k| sumber(k)).collect();
    assert!(semua.len() == 4 && semua.iter().all(|s| s.contains(',')), "{semua:?}");
    assert_eq!(sumber("ttd.badan_usaha"), kata::kata("tanda.d"));
}

#[test]
fn keluaran_teks_dan_json_sama() {
    for j in semua().iter().step_by(7) {
        let p = putuskan(j).expect("lengkap");
        let (teks, json) = (teks(j), json(j));
        for a in alasan(&p) {
            assert!(teks.contains(&a.kalimat) && teks.contains(&a.sumber()), "{}", a.kunci);
        }
        let isi = &json["putusan"];
        for (bagian, banyak) in [
            ("mengapa", p.mengapa.len()),
            ("bukan", p.bukan.len()),
            ("penandatangan", p.penandatangan.len()),
            ("tahapan", p.tahapan.len()),
            ("lampiran", p.lampiran.len()),
            ("perhatian", p.perhatian.len()),
            ("jalan_lain", p.jalan_lain.len()),
        ] {
            assert_eq!(isi[bagian].as_array().map(Vec::len), Some(banyak), "{bagian}");
            assert_eq!(teks.contains(&format!("\n{}\n", kepala(bagian))), banyak > 0, "{bagian}");
        }
    }
    let awal = json(&Jawaban::default());
    assert_eq!((&awal["pertanyaan"]["id"], &awal["putusan"]), (&"mitra".into(), &serde_json::Value::Null));
    assert!(teks(&Jawaban::default()).contains("mitra=rumah_sakit"));
}
