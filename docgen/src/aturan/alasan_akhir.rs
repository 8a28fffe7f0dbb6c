//! 7nn: the grounds on which a cooperation ends, and what an early end needs. The standard text has them all; what is
//! looked at here are the officer's own words.

use super::dasar::{SEJAK_PP28, SELALU, pp28, pp50, praktik};
use super::jenis::{Aturan, Cakupan, Diagnosa, Hasil, Status};
use super::konteks::{Alinea, Konteks, rapatkan};
use super::muatan_naskah::Muatan;
use super::pesan::{Nilai, Pesan, kunci};
use crate::draf::{AyatSendiri, ButirSendiri, Draf, SambungButir};
use crate::naskah::Gaya;
use crate::ranah::{Dokumen, JenisUbahan, KelasKerjaSama, Pilihan as _, Tanda, Tingkat};

const KSD: &[KelasKerjaSama] = &[KelasKerjaSama::Ksdd, KelasKerjaSama::Ksdpk];
const KSDPK: &[KelasKerjaSama] = &[KelasKerjaSama::Ksdpk];
const KB_PKS: &[Dokumen] = &[Dokumen::KesepakatanBersama, Dokumen::PerjanjianKerjaSama];
const BAGIAN: Option<Muatan> = Some(Muatan::Pengakhiran);
const PASAL: &str = "pengakhiran";

pub(super) static ATURAN: &[Aturan] = &[
    Aturan {
        id: "KSD-702",
        nama: "alasan-berakhir",
        tingkat: Tingkat::Peringatan,
        dasar: &[pp28("Pasal 9 ayat (1)")],
        tanda: Tanda::V,
        berlaku: SEJAK_PP28,
        cakupan: Cakupan { kelas: KSD, dokumen: KB_PKS, bagian: BAGIAN },
        sejak: "0.1.0",
        status: Status::Berlaku,
        uraian: halaman!("alasan_akhir/KSD-702.md"),
        periksa: |k| lengkap(k, BERSAMA),
    },
    Aturan {
        id: "KSD-703",
        nama: "putusan-dan-pailit",
        tingkat: Tingkat::Peringatan,
        dasar: &[pp28("Pasal 22 ayat (2)")],
        tanda: Tanda::V,
        berlaku: SEJAK_PP28,
        cakupan: Cakupan { kelas: KSDPK, dokumen: KB_PKS, bagian: BAGIAN },
        sejak: "0.1.0",
        status: Status::Berlaku,
        uraian: halaman!("alasan_akhir/KSD-703.md"),
        periksa: |k| lengkap(k, PIHAK_KETIGA),
    },
    Aturan {
        id: "KSD-704",
        nama: "pengakhiran-lebih-awal",
        tingkat: Tingkat::Saran,
        dasar: &[pp50("Pasal 19")],
        tanda: Tanda::VDicabut,
        berlaku: SELALU,
        cakupan: Cakupan { kelas: KSD, dokumen: KB_PKS, bagian: BAGIAN },
        sejak: "0.1.0",
        status: Status::Berlaku,
        uraian: halaman!("alasan_akhir/KSD-7xx.md"),
        periksa: lebih_awal,
    },
    Aturan {
        id: "KSD-707",
        nama: "kuhperdata-1266",
        tingkat: Tingkat::Saran,
        dasar: &[praktik("praktik penyusunan naskah")],
        tanda: Tanda::D,
        berlaku: SELALU,
        cakupan: Cakupan {
            kelas: &[KelasKerjaSama::Ksdd, KelasKerjaSama::Sinergi],
            dokumen: &[],
            bagian: None,
        },
        sejak: "0.1.0",
        status: Status::Berlaku,
        uraian: halaman!("alasan_akhir/KSD-7xx.md"),
        periksa: kuhperdata,
    },
];

/// A ground: the words of its item, and the words by which a sentence states it. Of every list one must be there.
type Alasan = (fn(&Konteks<'_>) -> Pesan, &'static [&'static [&'static str]]);

/// PP 28/2018 Pasal 9 ayat (1).
const BERSAMA: &[Alasan] = &[
    (
        |_| jangka_waktu(),
        &[
            &["jangka waktu", "masa berlaku", "masa kerja sama", "masa perjanjian"],
            &["akhir", "habis", "selesai", "lewat"],
        ],
    ),
    (|_| tujuan(), &[&["tujuan"], &["capai", "penuhi", "wujud"]]),
    (
        |_| sepakat(),
        &[&["sepakat", "persetujuan para pihak", "persetujuan bersama", "persetujuan tertulis", "mufakat"]],
    ),
    (
        |_| kebijakan(),
        &[
            &["kebijakan", "peraturan", "perundang"],
            &["perubahan", "berubah", "tidak dapat", "tidak memungkinkan", "mengakibatkan", "baru"],
        ],
    ),
    (|_| objek(), &[&["objek"], &["hilang", "musnah", "tidak ada lagi"]]),
];

/// PP 28/2018 Pasal 22 ayat (2).
const PIHAK_KETIGA: &[Alasan] = &[
    (|_| putusan(), &[&["putusan", "penetapan"], &["hukum tetap", "inkracht", "inkrah"]]),
    (bangkrut, &[&["pailit"]]),
];

/// The bankruptcy of the partner, by its label.
fn bangkrut(k: &Konteks<'_>) -> Pesan {
    let mitra = k.pihak().find(|(_, p)| p.jenis.pilihan().is_some_and(|j| !j.daerah()));
    pailit(k.sebutan(mitra.map_or(1, |(i, _)| i)))
}

/// The sentences of the pasal, its heading left out.
fn kalimat<'k>(k: &'k Konteks<'_>) -> impl Iterator<Item = &'k Alinea> {
    k.alinea_pasal(PASAL).filter(|a| a.gaya != Gaya::Pasal)
}

/// The grounds that no sentence of the pasal states.
fn kurang(k: &Konteks<'_>, alasan: &[Alasan]) -> Vec<Pesan> {
    // A name is no agreement, and an end before the term is not its end.
    let teks: Vec<String> = kalimat(k)
        .map(|a| a.teks.replace("kesepakatan bersama ini", "").replace("sebelum jangka waktu", ""))
        .collect();
    let dinyatakan = |syarat: &[&[&str]]| {
        teks.iter().any(|t| syarat.iter().all(|kata| kata.iter().any(|w| t.contains(w))))
    };
    alasan.iter().filter(|(_, syarat)| !dinyatakan(syarat)).map(|(sebutan, _)| sebutan(k)).collect()
}

/// KSD-702 and KSD-703.
fn lengkap(k: &Konteks<'_>, alasan: &[Alasan]) -> Hasil {
    if !k.kata_sendiri(PASAL) {
        return Hasil::Terpenuhi;
    }
    let kurang = kurang(k, alasan);
    if kurang.is_empty() {
        return Hasil::Terpenuhi;
    }
    let butir: Vec<String> = kurang.iter().map(Pesan::kalimat).collect();
    let dokumen = k.dokumen().map_or_else(|| "".into(), |d| Nilai::istilah("dokumen", d.kode()));
    let pembuka = pembuka(dokumen).kalimat();
    let d = Diagnosa::baru("ubahan", alasan_kurang(kurang.into_iter().map(Nilai::from).collect::<Vec<_>>()));
    let d = d.di_pasal(PASAL).petunjuk(alasan_petunjuk());
    Hasil::Temuan(vec![d.perbaikan(alasan_perbaikan(), move |draf| lengkapi(draf, &pembuka, &butir))])
}

/// Adds items to the list of grounds in the officer's own pasal, or an ayat with them where it has no such list.
fn lengkapi(draf: &mut Draf, pembuka: &str, butir: &[String]) {
    let milik_pasal =
        draf.ubahan.iter_mut().filter(|u| u.jenis.adalah(JenisUbahan::Ganti) && u.pasal.trim() == PASAL);
    for u in milik_pasal.filter(|u| !u.ayat.is_empty()) {
        let ada = |b: &&String| u.ayat.iter().flat_map(|a| &a.rincian).any(|r| r.uraian == **b);
        let baru: Vec<ButirSendiri> = butir
            .iter()
            .filter(|b| !ada(b))
            .map(|b| ButirSendiri { uraian: b.clone(), ..ButirSendiri::default() })
            .collect();
        let mengakhiri = |a: &&mut AyatSendiri| {
            let teks = rapatkan(&a.teks);
            !a.rincian.is_empty() && teks.contains("berakhir") && !teks.contains("tidak berakhir")
        };
        match u.ayat.iter_mut().find(mengakhiri) {
            _ if baru.is_empty() => {}
            Some(a) => a.rincian.extend(baru),
            None => u.ayat.push(AyatSendiri {
                teks: pembuka.to_owned(),
                rincian: baru,
                sambung: SambungButir::Atau.into(),
                ..AyatSendiri::default()
            }),
        }
    }
}

/// KSD-704.
fn lebih_awal(k: &Konteks<'_>) -> Hasil {
    const AWAL: &[&str] =
        &["sepihak", "mengundurkan diri", "sebelum jangka waktu", "sebelum berakhirnya jangka waktu"];
    let ada = |kata: &[&str]| kalimat(k).any(|a| kata.iter().any(|w| a.teks.contains(w)));
    let boleh = kalimat(k).any(|a| {
        AWAL.iter().any(|w| a.teks.contains(w))
            && !a.teks.contains("tidak dapat")
            && !a.teks.contains("dilarang")
    });
    if !boleh || !k.kata_sendiri(PASAL) {
        return Hasil::Terpenuhi;
    }
    let mut temuan = Vec::new();
    if !ada(&["pemberitahuan", "memberitahukan", "diberitahukan"]) {
        temuan.push(awal_tanpa_pemberitahuan());
    }
    // A Kesepakatan Bersama leaves nothing to settle.
    if k.dokumen() == Some(Dokumen::PerjanjianKerjaSama)
        && !kalimat(k).any(|a| a.teks.contains("selesai") && a.teks.contains("kewajiban"))
    {
        temuan.push(awal_tanpa_penyelesaian());
    }
    let temuan =
        temuan.into_iter().map(|p| Diagnosa::baru("ubahan", p).di_pasal(PASAL).petunjuk(awal_petunjuk()));
    Hasil::dari(temuan.collect(), Vec::new())
}

/// KSD-707: the answer, else the words of the text.
fn kuhperdata(k: &Konteks<'_>) -> Hasil {
    if k.draf.pengakhiran.kesampingkan_1266.ya() {
        let d = Diagnosa::baru("pengakhiran.kesampingkan_1266", dikesampingkan()).di_pasal(PASAL);
        return Hasil::Temuan(vec![
            d.petunjuk(kuhperdata_petunjuk())
                .perbaikan(kuhperdata_perbaikan(), |draf| draf.pengakhiran.kesampingkan_1266 = false.into()),
        ]);
    }
    let menyebut = |a: &&Alinea| {
        // Most paragraphs hold neither number and are not taken apart.
        a.pasal.is_some()
            && a.teks.contains("126")
            && a.teks.split(|c: char| !c.is_ascii_digit()).any(|n| n == "1266" || n == "1267")
    };
    let temuan = k.alinea().iter().find(menyebut).map(|a| {
        let d = Diagnosa::baru("ubahan", frasa_kuhperdata(a.asli.as_str())).petunjuk(kuhperdata_petunjuk());
        match &a.pasal {
            Some(p) => d.di_pasal(p),
            None => d,
        }
    });
    Hasil::dari(temuan.into_iter().collect(), Vec::new())
}

kunci! {
    jangka_waktu = "KSD-702.jangka-waktu" ();
    tujuan = "KSD-702.tujuan" ();
    sepakat = "KSD-702.sepakat" ();
    kebijakan = "KSD-702.kebijakan" ();
    objek = "KSD-702.objek" ();
    alasan_kurang = "KSD-702.temuan" (alasan);
    alasan_petunjuk = "KSD-702.petunjuk" ();
    alasan_perbaikan = "KSD-702.perbaikan" ();
    pembuka = "KSD-702.pembuka" (dokumen);
    putusan = "KSD-703.putusan" ();
    pailit = "KSD-703.pailit" (pihak);
    awal_tanpa_pemberitahuan = "KSD-704.temuan-pemberitahuan" ();
    awal_tanpa_penyelesaian = "KSD-704.temuan-penyelesaian" ();
    awal_petunjuk = "KSD-704.petunjuk" ();
    dikesampingkan = "KSD-707.temuan" ();
    frasa_kuhperdata = "KSD-707.temuan-frasa" (kalimat);
    kuhperdata_petunjuk = "KSD-707.petunjuk" ();
    kuhperdata_perbaikan = "KSD-707.perbaikan" ();
}

#[cfg(test)]
mod tests {
    use super::super::uji::{
        hari_ini, kb, nk, pks_ksdd, pks_ksdpk, temuan, temuan_dengan, terpenuhi, tidak_berlaku,
    };
    use super::*;
    use crate::contoh;
    use crate::draf::{Butir, Ubahan};
    use crate::naskah::nomori;
    use crate::teks::PaketTeks;

    /// A draft whose pasal is in the officer's own words: an opening phrase and its items, then further sentences.
    fn sendiri(mut d: Draf, butir: &[&str], lain: &[&str]) -> Draf {
        let mut ayat = vec![AyatSendiri {
            teks: "Kesepakatan Bersama ini berakhir karena".to_owned(),
            rincian: butir
                .iter()
                .map(|b| ButirSendiri { uraian: (*b).to_owned(), ..ButirSendiri::default() })
                .collect(),
            ..AyatSendiri::default()
        }];
        ayat.extend(lain.iter().map(|t| AyatSendiri { teks: (*t).to_owned(), ..AyatSendiri::default() }));
        d.ubahan = vec![Ubahan {
            jenis: JenisUbahan::Ganti.into(),
            pasal: PASAL.to_owned(),
            ayat,
            ..Ubahan::default()
        }];
        d
    }

    const LENGKAP: &[&str] = &[
        "jangka waktu habis",
        "tujuan kerja sama telah dicapai",
        "disepakati PARA PIHAK",
        "terdapat ketentuan peraturan perundang-undangan yang tidak memungkinkan pelaksanaannya",
        "objek musnah",
        "terdapat putusan pengadilan yang berkekuatan hukum tetap",
        "PIHAK KEDUA dinyatakan pailit",
    ];

    #[test]
    fn ksd_702() {
        terpenuhi("KSD-702", &pks_ksdpk());
        tidak_berlaku("KSD-702", &nk(), "Hanya untuk KSDD dan KSDPK; naskah ini Sinergi.");
        terpenuhi("KSD-702", &sendiri(pks_ksdd(), &LENGKAP[..5], &[]));
        let kalimat = "Pasal pengakhiran belum memuat alasan PARA PIHAK sepakat mengakhirinya dan objeknya hilang atau \
                       musnah.";
        let d = sendiri(
            kb(KelasKerjaSama::Ksdd),
            &[LENGKAP[0], LENGKAP[1], LENGKAP[3]],
            &["PIHAK dapat mengundurkan diri sebelum jangka waktu berakhir"],
        );
        temuan("KSD-702", &d, &[("peringatan", "ubahan", kalimat)]);
    }

    #[test]
    fn ksd_702_tanpa_satu_pun_alasan() {
        let kalimat = "Pasal pengakhiran belum memuat alasan jangka waktunya berakhir, tujuannya telah tercapai, PARA \
                       PIHAK sepakat mengakhirinya, terdapat perubahan kebijakan berdasarkan ketentuan peraturan \
                       perundang-undangan yang mengakibatkannya tidak dapat dilaksanakan, dan objeknya hilang atau musnah.";
        let d = sendiri(pks_ksdd(), &[], &["Pengakhiran dibuat tertulis"]);
        temuan("KSD-702", &d, &[("peringatan", "ubahan", kalimat)]);
    }

    #[test]
    fn ksd_703() {
        terpenuhi("KSD-703", &pks_ksdpk());
        tidak_berlaku("KSD-703", &pks_ksdd(), "Hanya untuk KSDPK; naskah ini KSDD.");
        terpenuhi("KSD-703", &sendiri(kb(KelasKerjaSama::Ksdpk), LENGKAP, &[]));
        let kalimat = "Pasal pengakhiran belum memuat alasan terdapat putusan pengadilan yang telah mempunyai kekuatan \
                       hukum tetap dan PIHAK KEDUA dinyatakan pailit.";
        temuan("KSD-703", &sendiri(pks_ksdpk(), &LENGKAP[..5], &[]), &[("peringatan", "ubahan", kalimat)]);
        let kalimat = "Pasal pengakhiran belum memuat alasan PIHAK KEDUA dinyatakan pailit.";
        temuan("KSD-703", &sendiri(pks_ksdpk(), &LENGKAP[..6], &[]), &[("peringatan", "ubahan", kalimat)]);
    }

    /// Words of naskah in use, none of them those of the standard text.
    #[test]
    fn kata_yang_lazim_tidak_dipersoalkan() {
        let lazim = [
            "masa berlaku Perjanjian telah selesai",
            "tercapainya tujuan Perjanjian",
            "atas persetujuan PARA PIHAK",
            "adanya kebijakan Pemerintah yang tidak memungkinkan dilaksanakannya Perjanjian",
            "hilang atau musnahnya objek Perjanjian",
            "adanya penetapan pengadilan yang telah berkekuatan hukum tetap",
            "PIHAK KEDUA mengalami kepailitan berdasarkan putusan pengadilan",
        ];
        let lain = [
            "habisnya jangka waktu",
            "tujuan telah terpenuhi",
            "PARA PIHAK bersepakat untuk mengakhiri",
            "muncul norma baru dalam peraturan perundang-undangan",
            "objek kerja sama tidak ada lagi",
            "putusan yang telah inkracht",
            "dinyatakan pailit",
        ];
        for butir in [&lazim, &lain] {
            let d = sendiri(pks_ksdpk(), butir, &[]);
            terpenuhi("KSD-702", &d);
            terpenuhi("KSD-703", &d);
        }
    }

    /// The grounds that the change adds stand in the naskah that the engine makes.
    #[test]
    fn perbaikan_dibaca_kembali_dalam_naskah() {
        let asal = contoh::draf("bank-daerah-pks").expect("contoh");
        let d = sendiri(asal.clone(), &LENGKAP[..1], &[]);
        let mut baru = d.clone();
        for alasan in [BERSAMA, PIHAK_KETIGA] {
            let naskah = nomori(crate::susun(&baru, PaketTeks::bawaan()));
            let Hasil::Temuan(temuan) = lengkap(&Konteks::baru(&baru, &naskah, hari_ini()), alasan) else {
                panic!("tanpa temuan");
            };
            baru = temuan[0].perbaikan.as_ref().expect("ada").terapkan(&baru);
        }
        let naskah = nomori(crate::susun(&baru, PaketTeks::bawaan()));
        let k = Konteks::baru(&baru, &naskah, hari_ini());
        assert_eq!(lengkap(&k, BERSAMA), Hasil::Terpenuhi);
        assert_eq!(lengkap(&k, PIHAK_KETIGA), Hasil::Terpenuhi);
        assert_eq!(kalimat(&k).count(), 8);
    }

    /// The words looked for are those of the standard text: every example states every ground.
    #[test]
    fn teks_baku_memuat_setiap_alasan() {
        for c in contoh::daftar() {
            let d = contoh::draf(c.id).expect("contoh");
            let naskah = nomori(crate::susun(&d, PaketTeks::bawaan()));
            let k = Konteks::baru(&d, &naskah, hari_ini());
            if !k.ada_pasal(PASAL) {
                continue;
            }
            assert_eq!(kurang(&k, BERSAMA), [], "{}", c.id);
            if k.kelas() == Some(KelasKerjaSama::Ksdpk) {
                assert_eq!(kurang(&k, PIHAK_KETIGA), [], "{}", c.id);
            }
        }
    }

    #[test]
    fn ksd_704() {
        terpenuhi("KSD-704", &pks_ksdpk());
        tidak_berlaku("KSD-704", &nk(), "Hanya untuk KSDD dan KSDPK; naskah ini Sinergi.");
        let sepihak = "Salah satu PIHAK dapat mengakhiri secara sepihak";
        let pemberitahuan =
            "Pasal pengakhiran membolehkan pengakhiran lebih awal tanpa mengatur pemberitahuannya.";
        let penyelesaian = "Pasal pengakhiran membolehkan pengakhiran lebih awal tanpa mengatur penyelesaian hak dan kewajiban.";
        temuan(
            "KSD-704",
            &sendiri(pks_ksdpk(), LENGKAP, &[sepihak]),
            &[("saran", "ubahan", pemberitahuan), ("saran", "ubahan", penyelesaian)],
        );
        let d = sendiri(kb(KelasKerjaSama::Ksdd), LENGKAP, &[sepihak]);
        temuan("KSD-704", &d, &[("saran", "ubahan", pemberitahuan)]);
        let cukup = ["PIHAK itu memberitahukannya 30 hari sebelumnya", "Kewajiban yang tersisa diselesaikan"];
        terpenuhi("KSD-704", &sendiri(pks_ksdpk(), LENGKAP, &[sepihak, cukup[0], cukup[1]]));
        terpenuhi(
            "KSD-704",
            &sendiri(pks_ksdpk(), LENGKAP, &["PIHAK tidak dapat mengakhiri secara sepihak"]),
        );
    }

    #[test]
    fn ksd_707() {
        let mut d = pks_ksdd();
        terpenuhi("KSD-707", &d);
        terpenuhi("KSD-707", &nk());
        tidak_berlaku("KSD-707", &pks_ksdpk(), "Hanya untuk KSDD dan Sinergi; naskah ini KSDPK.");
        let kalimat = "Naskah memuat kalimat “PARA PIHAK mengesampingkan Pasal 1266 dan Pasal 1267 KUHPerdata”, padahal \
                       naskah antarpemerintah tidak memerlukannya.";
        temuan_dengan(
            "KSD-707",
            &d,
            &[
                ("penutup", "Gedung bernilai Rp12.661.267,00"),
                ("penutup", "PARA PIHAK mengesampingkan Pasal 1266 dan Pasal 1267 KUHPerdata"),
            ],
            &[("saran", "ubahan", kalimat)],
        );
        d.pengakhiran.kesampingkan_1266 = true.into();
        let kalimat =
            "Pasal 1266 KUHPerdata dikesampingkan, padahal naskah antarpemerintah tidak memerlukannya.";
        temuan("KSD-707", &d, &[("saran", "pengakhiran.kesampingkan_1266", kalimat)]);
    }

    #[test]
    fn alasan_masuk_ke_daftar_yang_ada() {
        let mut d = sendiri(pks_ksdd(), LENGKAP, &["Isi"]);
        let butir = [LENGKAP[0].to_owned(), "alasan baru".to_owned()];
        for _ in 0..2 {
            lengkapi(&mut d, "pembuka", &butir);
            assert_eq!(d.ubahan[0].ayat.len(), 2);
            assert_eq!(d.ubahan[0].ayat[0].rincian.len(), LENGKAP.len() + 1);
        }
        assert_eq!(d.ubahan[0].ayat[0].rincian[LENGKAP.len()].rincian, Vec::<Butir>::new());
    }
}
