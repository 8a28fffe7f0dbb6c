//! 6nn: disputes with a pihak ketiga.

use super::dasar::{SEJAK_PP28, SELALU, pp28, praktik, uu30_1999};
use super::jenis::{Aturan, Cakupan, Diagnosa, Hasil, Status};
use super::konteks::{Alinea, Konteks, kosong, rapatkan};
use super::muatan_naskah::Muatan;
use super::pesan::{Nilai, kunci};
use crate::draf::{AyatSendiri, Draf};
use crate::naskah::Gaya;
use crate::ranah::{Dokumen, Forum, JenisUbahan, KelasKerjaSama, Pilihan as _, Tanda, Tingkat};

const CAKUPAN: Cakupan = Cakupan {
    kelas: &[KelasKerjaSama::Ksdpk],
    dokumen: &[Dokumen::PerjanjianKerjaSama],
    bagian: Some(Muatan::Perselisihan),
};
const PASAL: &str = "perselisihan";

pub(super) static ATURAN: &[Aturan] = &[
    Aturan {
        id: "KSD-603",
        nama: "musyawarah-lebih-dahulu",
        tingkat: Tingkat::Peringatan,
        dasar: &[pp28("Pasal 21")],
        tanda: Tanda::V,
        berlaku: SEJAK_PP28,
        cakupan: CAKUPAN,
        sejak: "0.1.0",
        status: Status::Berlaku,
        uraian: halaman!("forum/KSD-603.md"),
        periksa: musyawarah,
    },
    Aturan {
        id: "KSD-604",
        nama: "dua-forum",
        tingkat: Tingkat::Peringatan,
        dasar: &[uu30_1999("Pasal 11")],
        tanda: Tanda::V,
        berlaku: SELALU,
        cakupan: CAKUPAN,
        sejak: "0.1.0",
        status: Status::Berlaku,
        uraian: halaman!("forum/KSD-604.md"),
        periksa: dua_forum,
    },
    Aturan {
        id: "KSD-605",
        nama: "arbitrase-bukan-perdagangan",
        tingkat: Tingkat::Peringatan,
        dasar: &[uu30_1999("Pasal 5")],
        tanda: Tanda::V,
        berlaku: SELALU,
        cakupan: CAKUPAN,
        sejak: "0.1.0",
        status: Status::Berlaku,
        uraian: halaman!("forum/KSD-605.md"),
        periksa: bukan_perdagangan,
    },
    Aturan {
        id: "KSD-606",
        nama: "nama-forum",
        tingkat: Tingkat::Saran,
        dasar: &[praktik("praktik penyusunan naskah")],
        tanda: Tanda::D,
        berlaku: SELALU,
        cakupan: CAKUPAN,
        sejak: "0.1.0",
        status: Status::Berlaku,
        uraian: halaman!("forum/KSD-6xx.md"),
        periksa: nama_forum,
    },
];

/// The sentences of the pasal, its heading left out.
fn kalimat<'k>(k: &'k Konteks<'_>) -> impl Iterator<Item = &'k Alinea> {
    k.alinea_pasal(PASAL).filter(|a| a.gaya != Gaya::Pasal)
}

/// Whether a sentence sends the dispute to a forum. A denial just before its name does not, nor does a sentence on
/// carrying out an award.
fn membawa_ke(a: &Alinea, forum: &str) -> bool {
    let menyangkal =
        |depan: &str| depan.split_whitespace().rev().take(3).any(|w| w == "tidak" || w == "bukan");
    a.teks.split_once(forum).is_some_and(|(depan, _)| !a.teks.contains("putusan") && !menyangkal(depan))
}

/// KSD-603: the standard text begins with musyawarah; the officer's own words may not.
fn musyawarah(k: &Konteks<'_>) -> Hasil {
    if !k.kata_sendiri(PASAL) {
        return Hasil::Terpenuhi;
    }
    let tempat = |a: &Alinea, kata: &[&str]| kata.iter().filter_map(|w| a.teks.find(w)).min();
    let pertama = |kata: &[&str]| kalimat(k).enumerate().find_map(|(n, a)| Some((n, tempat(a, kata)?)));
    let pesan = match (pertama(&["musyawarah"]), pertama(&["pengadilan", "arbitrase"])) {
        (None, _) => tanpa_musyawarah(),
        (Some(musyawarah), Some(forum)) if forum < musyawarah => musyawarah_kemudian(),
        _ => return Hasil::Terpenuhi,
    };
    let dokumen = k.dokumen().map_or_else(|| "".into(), |d| Nilai::istilah("dokumen", d.kode()));
    let ayat = musyawarah_ayat(dokumen).kalimat();
    let d = Diagnosa::baru("ubahan", pesan).di_pasal(PASAL).petunjuk(musyawarah_petunjuk());
    Hasil::Temuan(vec![d.perbaikan(musyawarah_perbaikan(), move |draf| dahulukan(draf, &ayat))])
}

/// Puts a sentence at the head of the officer's own pasal. The others keep the ids by which references find them.
fn dahulukan(draf: &mut Draf, kalimat: &str) {
    let milik_pasal =
        draf.ubahan.iter_mut().filter(|u| u.jenis.adalah(JenisUbahan::Ganti) && u.pasal.trim() == PASAL);
    for u in milik_pasal.filter(|u| u.ayat.first().is_some_and(|a| a.teks != kalimat)) {
        for (n, a) in u.ayat.iter_mut().enumerate().filter(|(_, a)| kosong(&a.id)) {
            a.id = format!("ayat-{}", n + 1);
        }
        let ayat = AyatSendiri {
            id: "musyawarah-dahulu".to_owned(),
            teks: kalimat.to_owned(),
            ..AyatSendiri::default()
        };
        u.ayat.insert(0, ayat);
    }
}

/// Whether the naskah sends disputes to a court, and whether to arbitration: by the answer, or in the officer's words.
fn forum(k: &Konteks<'_>) -> (bool, bool) {
    if k.kata_sendiri(PASAL) {
        let ke = |forum| kalimat(k).any(|a| membawa_ke(a, forum));
        return (ke("pengadilan negeri"), ke("arbitrase"));
    }
    let forum = k.draf.sengketa.forum.pilihan();
    let keduanya = forum == Some(Forum::PengadilanDanArbitrase);
    (keduanya || forum == Some(Forum::Pengadilan), keduanya || forum == Some(Forum::Arbitrase))
}

/// Offers the court, which is open to every dispute; only an answer can be changed.
fn tawarkan_pengadilan(k: &Konteks<'_>, d: Diagnosa) -> Hasil {
    let d = d.di_pasal(PASAL);
    Hasil::Temuan(vec![if k.kata_sendiri(PASAL) {
        d
    } else {
        d.perbaikan(pengadilan_perbaikan(), |draf| draf.sengketa.forum = Forum::Pengadilan.into())
    }])
}

/// KSD-604.
fn dua_forum(k: &Konteks<'_>) -> Hasil {
    if forum(k) != (true, true) {
        return Hasil::dari(Vec::new(), tanpa_forum(k));
    }
    tawarkan_pengadilan(k, Diagnosa::baru("sengketa.forum", keduanya()).petunjuk(keduanya_petunjuk()))
}

/// The question of the forum, where nothing answers it.
fn tanpa_forum(k: &Konteks<'_>) -> Vec<String> {
    let kosong = !k.kata_sendiri(PASAL) && k.draf.sengketa.forum.pilihan().is_none();
    if kosong { vec!["sengketa.forum".to_owned()] } else { Vec::new() }
}

/// KSD-605.
fn bukan_perdagangan(k: &Konteks<'_>) -> Hasil {
    let (_, arbitrase) = forum(k);
    match k.draf.sengketa.komersial.nilai() {
        _ if !arbitrase => Hasil::dari(Vec::new(), tanpa_forum(k)),
        Some(true) => Hasil::Terpenuhi,
        None => Hasil::butuh("sengketa.komersial"),
        Some(false) => {
            let d = Diagnosa::baru("sengketa.komersial", arbitrase_bukan_dagang());
            tawarkan_pengadilan(k, d.petunjuk(arbitrase_petunjuk()))
        }
    }
}

/// KSD-606.
fn nama_forum(k: &Konteks<'_>) -> Hasil {
    let s = &k.draf.sengketa;
    let (pengadilan, arbitrase) = forum(k);
    let mut kurang = Vec::new();
    if k.kata_sendiri(PASAL) {
        if pengadilan && kalimat(k).any(|a| membawa_ke(a, "pengadilan negeri") && tanpa_nama(&a.teks)) {
            kurang.push(("sengketa", pengadilan_tanpa_nama()));
        }
    } else {
        let nama = rapatkan(&s.pengadilan);
        if pengadilan && (nama.is_empty() || tanpa_nama(&nama)) {
            kurang.push(("sengketa.pengadilan", pengadilan_tanpa_nama()));
        }
        if arbitrase && kosong(&s.lembaga_arbitrase) {
            kurang.push(("sengketa.lembaga_arbitrase", arbitrase_tanpa_lembaga()));
        }
        if s.forum.adalah(Forum::Arbitrase) && kosong(&s.tempat_arbitrase) {
            kurang.push(("sengketa.tempat_arbitrase", arbitrase_tanpa_tempat()));
        }
    }
    let temuan = kurang
        .into_iter()
        .map(|(jalur, pesan)| Diagnosa::baru(jalur, pesan).di_pasal(PASAL).petunjuk(nama_petunjuk()));
    Hasil::dari(temuan.collect(), tanpa_forum(k))
}

/// Whether a text speaks of a district court without saying which.
fn tanpa_nama(teks: &str) -> bool {
    const UMUM: &[&str] = &["", "setempat", "yang", "berwenang", "di", "sesuai", "dan", "atau", "terkait"];
    teks.split("pengadilan negeri").skip(1).any(|sisa| {
        let kata = sisa.split_whitespace().next().unwrap_or_default();
        UMUM.contains(&kata.trim_matches(|c: char| !c.is_alphanumeric()))
    })
}

kunci! {
    tanpa_musyawarah = "KSD-603.temuan" ();
    musyawarah_kemudian = "KSD-603.temuan-urutan" ();
    musyawarah_petunjuk = "KSD-603.petunjuk" ();
    musyawarah_perbaikan = "KSD-603.perbaikan" ();
    musyawarah_ayat = "KSD-603.ayat" (dokumen);
    keduanya = "KSD-604.temuan" ();
    keduanya_petunjuk = "KSD-604.petunjuk" ();
    pengadilan_perbaikan = "KSD-604.perbaikan" ();
    arbitrase_bukan_dagang = "KSD-605.temuan" ();
    arbitrase_petunjuk = "KSD-605.petunjuk" ();
    pengadilan_tanpa_nama = "KSD-606.temuan-pengadilan" ();
    arbitrase_tanpa_lembaga = "KSD-606.temuan-lembaga" ();
    arbitrase_tanpa_tempat = "KSD-606.temuan-tempat" ();
    nama_petunjuk = "KSD-606.petunjuk" ();
}

#[cfg(test)]
mod tests {
    use super::super::uji::{butuh, kb, pks_ksdd, pks_ksdpk, temuan, terpenuhi, tidak_berlaku};
    use super::*;
    use crate::draf::{Isian, IsianPilihan, Ubahan};

    fn sendiri(kalimat: &[&str]) -> Draf {
        let ayat = |t: &&str| AyatSendiri { teks: (*t).to_owned(), ..AyatSendiri::default() };
        let mut d = pks_ksdpk();
        d.ubahan = vec![Ubahan {
            jenis: JenisUbahan::Ganti.into(),
            pasal: PASAL.to_owned(),
            ayat: kalimat.iter().map(ayat).collect(),
            ..Ubahan::default()
        }];
        d
    }

    const MUSYAWARAH: &str = "Perselisihan diselesaikan secara musyawarah";
    const PENGADILAN: &str = "Jika tidak tercapai mufakat, perselisihan diajukan ke Pengadilan Negeri Contoh";

    #[test]
    fn ksd_603() {
        terpenuhi("KSD-603", &pks_ksdpk());
        tidak_berlaku("KSD-603", &pks_ksdd(), "Hanya untuk KSDPK; naskah ini KSDD.");
        tidak_berlaku(
            "KSD-603",
            &kb(KelasKerjaSama::Ksdpk),
            "Hanya untuk Perjanjian Kerja Sama; naskah ini Kesepakatan Bersama.",
        );
        terpenuhi("KSD-603", &sendiri(&[MUSYAWARAH, PENGADILAN]));
        terpenuhi("KSD-603", &sendiri(&["Musyawarah didahulukan sebelum ke pengadilan atau arbitrase"]));
        let tanpa = "Pasal penyelesaian perselisihan tidak menyebut musyawarah.";
        temuan("KSD-603", &sendiri(&[PENGADILAN]), &[("peringatan", "ubahan", tanpa)]);
        let kemudian =
            "Pasal penyelesaian perselisihan menyebut pengadilan atau arbitrase sebelum musyawarah.";
        temuan("KSD-603", &sendiri(&[PENGADILAN, MUSYAWARAH]), &[("peringatan", "ubahan", kemudian)]);
    }

    #[test]
    fn ayat_yang_disisipkan_tidak_menggeser_acuan() {
        let mut d = sendiri(&[PENGADILAN, "Isi"]);
        d.ubahan[0].ayat[1].id = "jalan-terus".to_owned();
        dahulukan(&mut d, MUSYAWARAH);
        let id: Vec<&str> = d.ubahan[0].ayat.iter().map(|a| a.id.as_str()).collect();
        assert_eq!(id, ["musyawarah-dahulu", "ayat-1", "jalan-terus"]);
    }

    #[test]
    fn ksd_604() {
        let mut d = pks_ksdpk();
        terpenuhi("KSD-604", &d);
        d.sengketa.forum = Forum::PengadilanDanArbitrase.into();
        let kalimat = "Perselisihan dibawa ke pengadilan dan ke arbitrase sekaligus, padahal perjanjian arbitrase meniadakan \
                       jalur pengadilan negeri.";
        temuan("KSD-604", &d, &[("peringatan", "sengketa.forum", kalimat)]);
        let arbitrase = "Perselisihan dapat pula diputus melalui arbitrase";
        temuan("KSD-604", &sendiri(&[PENGADILAN, arbitrase]), &[("peringatan", "sengketa.forum", kalimat)]);
        terpenuhi("KSD-604", &sendiri(&[PENGADILAN, "Perselisihan tidak diputus melalui arbitrase"]));
        let daftar = "Putusan arbitrase didaftarkan pada Pengadilan Negeri Contoh";
        terpenuhi("KSD-604", &sendiri(&[MUSYAWARAH, arbitrase, daftar]));
        d.sengketa.forum = IsianPilihan::Kosong;
        d.sengketa.musyawarah =
            crate::ranah::Durasi::baru(30, crate::ranah::SatuanWaktu::Hari).expect("sah").into();
        butuh("KSD-604", &d, &["sengketa.forum"]);
    }

    #[test]
    fn ksd_605() {
        let mut d = pks_ksdpk();
        terpenuhi("KSD-605", &d);
        d.sengketa.forum = Forum::Arbitrase.into();
        butuh("KSD-605", &d, &["sengketa.komersial"]);
        d.sengketa.komersial = true.into();
        terpenuhi("KSD-605", &d);
        d.sengketa.komersial = false.into();
        let kalimat = "Arbitrase dipilih, padahal perselisihannya dinyatakan bukan di bidang perdagangan.";
        temuan("KSD-605", &d, &[("peringatan", "sengketa.komersial", kalimat)]);
        d.ubahan = sendiri(&[MUSYAWARAH, PENGADILAN]).ubahan;
        terpenuhi("KSD-605", &d);
        d.ubahan = sendiri(&[MUSYAWARAH, "Perselisihan lalu diputus melalui arbitrase"]).ubahan;
        temuan("KSD-605", &d, &[("peringatan", "sengketa.komersial", kalimat)]);
        d.sengketa.komersial = Isian::Kosong;
        butuh("KSD-605", &d, &["sengketa.komersial"]);
    }

    #[test]
    fn ksd_606() {
        let mut d = pks_ksdpk();
        terpenuhi("KSD-606", &d);
        let pengadilan = "Pengadilan dipilih, tetapi nama pengadilan negerinya belum disebut.";
        d.sengketa.pengadilan.clear();
        temuan("KSD-606", &d, &[("saran", "sengketa.pengadilan", pengadilan)]);
        d.sengketa.pengadilan = "Pengadilan Negeri  setempat".to_owned();
        temuan("KSD-606", &d, &[("saran", "sengketa.pengadilan", pengadilan)]);
        d.sengketa.forum = Forum::Arbitrase.into();
        let lembaga = "Arbitrase dipilih, tetapi lembaga arbitrasenya belum disebut.";
        let tempat = "Arbitrase dipilih, tetapi tempat arbitrasenya belum disebut.";
        temuan(
            "KSD-606",
            &d,
            &[
                ("saran", "sengketa.lembaga_arbitrase", lembaga),
                ("saran", "sengketa.tempat_arbitrase", tempat),
            ],
        );
        d.sengketa.lembaga_arbitrase = "Lembaga Contoh".to_owned();
        d.sengketa.tempat_arbitrase = "Contoh".to_owned();
        terpenuhi("KSD-606", &d);
        terpenuhi("KSD-606", &sendiri(&[MUSYAWARAH, PENGADILAN]));
        let umum = "Perselisihan diajukan ke Pengadilan Negeri yang berwenang";
        temuan("KSD-606", &sendiri(&[MUSYAWARAH, umum]), &[("saran", "sengketa", pengadilan)]);
        d.sengketa.forum = IsianPilihan::Kosong;
        d.sengketa.musyawarah =
            crate::ranah::Durasi::baru(30, crate::ranah::SatuanWaktu::Hari).expect("sah").into();
        butuh("KSD-606", &d, &["sengketa.forum"]);
    }
}
