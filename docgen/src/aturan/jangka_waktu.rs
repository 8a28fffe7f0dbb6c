//! 3nn: term.

use std::cmp::Ordering;

use super::dasar::{SEJAK_PP28, SELALU, pp28, praktik, uu23};
use super::jenis::{Aturan, Cakupan, Diagnosa, Hasil, Status};
use super::konteks::{Konteks, rapatkan};
use super::muatan_naskah::Muatan;
use super::pesan::kunci;
use crate::draf::Isian;
use crate::naskah::Gaya;
use crate::ranah::{Dokumen, Durasi, KelasKerjaSama, MulaiBerlaku, SatuanWaktu, Tanda, Tanggal, Tingkat};

const BAGIAN: Option<Muatan> = Some(Muatan::JangkaWaktu);

pub(super) static ATURAN: &[Aturan] = &[
    Aturan {
        id: "KSD-301",
        nama: "jangka-waktu-terbuka",
        tingkat: Tingkat::Wajib,
        dasar: &[uu23("Pasal 366 ayat (2) huruf b"), pp28("Pasal 19 ayat (2) huruf b")],
        tanda: Tanda::V,
        berlaku: SEJAK_PP28,
        cakupan: Cakupan {
            kelas: &[KelasKerjaSama::Ksdpk],
            dokumen: &[Dokumen::PerjanjianKerjaSama],
            bagian: BAGIAN,
        },
        sejak: "0.1.0",
        status: Status::Berlaku,
        uraian: halaman!("jangka_waktu/KSD-301.md"),
        periksa: terbuka,
    },
    Aturan {
        id: "KSD-302",
        nama: "jangka-waktu-ksdd-terbuka",
        tingkat: Tingkat::Peringatan,
        dasar: &[pp28("Pasal 9 ayat (1) huruf a")],
        tanda: Tanda::V,
        berlaku: SEJAK_PP28,
        cakupan: Cakupan { kelas: &[KelasKerjaSama::Ksdd], dokumen: &[], bagian: BAGIAN },
        sejak: "0.1.0",
        status: Status::Berlaku,
        uraian: halaman!("jangka_waktu/KSD-302.md"),
        periksa: terbuka_ksdd,
    },
    Aturan {
        id: "KSD-303",
        nama: "jangka-waktu-panjang",
        tingkat: Tingkat::Saran,
        dasar: &[praktik("format kerangka acuan kerja Kota Samarinda")],
        tanda: Tanda::VLokal,
        berlaku: SELALU,
        cakupan: Cakupan { bagian: BAGIAN, ..Cakupan::DALAM_NEGERI },
        sejak: "0.1.0",
        status: Status::Berlaku,
        uraian: halaman!("jangka_waktu/KSD-3xx.md"),
        periksa: panjang,
    },
    Aturan {
        id: "KSD-304",
        nama: "tanggal-jangka-waktu",
        tingkat: Tingkat::Saran,
        dasar: &[praktik("ketelitian penyusunan naskah")],
        tanda: Tanda::D,
        berlaku: SELALU,
        cakupan: Cakupan { bagian: BAGIAN, ..Cakupan::DALAM_NEGERI },
        sejak: "0.1.0",
        status: Status::Berlaku,
        uraian: halaman!("jangka_waktu/KSD-3xx.md"),
        periksa: tanggal,
    },
];

const PASAL: &str = "jangka-waktu";

/// Words that leave a term open.
const TERBUKA: &[&str] = &[
    "akan dibicarakan",
    "akan ditentukan kemudian",
    "akan disepakati kemudian",
    "tidak terbatas",
    "tanpa batas waktu",
    "tidak ditentukan",
    "selama diperlukan",
    "selama dibutuhkan",
];

/// Words without digits that still tell a length.
const BERLAMA: &[&str] = &["tahun", "bulan", "jangka waktu kesepakatan bersama"];

/// KSD-301: neither length nor end was given in a form that can be counted.
fn terbuka(k: &Konteks<'_>) -> Hasil {
    // Only the officer's own words can stand here without an answer.
    let butuh = if berakhir(k) { Vec::new() } else { vec!["jangka_waktu.lama".to_owned()] };
    Hasil::dari(temuan_terbuka(k), butuh)
}

/// KSD-302: as KSD-301, but the officer's own words need no answer beside them.
fn terbuka_ksdd(k: &Konteks<'_>) -> Hasil {
    Hasil::dari(temuan_terbuka(k), Vec::new())
}

/// Whether the officer's own words tell neither a length nor a date, whatever the answers say.
fn tanpa_batas(k: &Konteks<'_>) -> bool {
    let berlama = |teks: &str| {
        teks.bytes().any(|c| c.is_ascii_digit()) || BERLAMA.iter().any(|kata| teks.contains(kata))
    };
    k.kata_sendiri(PASAL) && !k.alinea_pasal(PASAL).any(|a| a.gaya != Gaya::Pasal && berlama(&a.teks))
}

fn berakhir(k: &Konteks<'_>) -> bool {
    let j = &k.draf.jangka_waktu;
    j.lama.nilai().is_some() || j.tanggal_akhir.nilai().is_some()
}

/// What the pasal says is a warning; an answer that cannot be counted weighs as the rule does.
fn temuan_terbuka(k: &Konteks<'_>) -> Vec<Diagnosa> {
    let j = &k.draf.jangka_waktu;
    let mut temuan = Vec::new();
    let frasa = k.alinea_pasal(PASAL).find_map(|a| TERBUKA.iter().find(|f| a.teks.contains(**f)));
    if let Some(f) = frasa {
        let d = Diagnosa::baru("jangka_waktu", frasa_terbuka(*f)).petunjuk(terbuka_petunjuk());
        temuan.push(d.sebagai(Tingkat::Peringatan));
    } else if tanpa_batas(k) {
        let d = Diagnosa::baru("ubahan", tanpa_lama()).petunjuk(tanpa_lama_petunjuk());
        temuan.push(d.sebagai(Tingkat::Peringatan));
    }
    if !berakhir(k) {
        for (jalur, mentah) in
            [("jangka_waktu.lama", mentah(&j.lama)), ("jangka_waktu.tanggal_akhir", mentah(&j.tanggal_akhir))]
        {
            temuan.extend(mentah.map(|m| Diagnosa::baru(jalur, tak_tentu(m)).petunjuk(terbuka_petunjuk())));
        }
    }
    temuan.into_iter().map(|d| d.di_pasal(PASAL)).collect()
}

fn mentah<T>(isian: &Isian<T>) -> Option<&str> {
    if let Isian::Mentah(m) = isian { Some(m) } else { None }
}

/// KSD-303: no national cap was found, so a longer term only asks for a reason among the premises.
fn panjang(k: &Konteks<'_>) -> Hasil {
    let Some(lama) = lama(k) else { return Hasil::butuh("jangka_waktu.lama") };
    let beralasan = k.draf.premis.iter().any(|b| rapatkan(&b.uraian).contains("jangka waktu"));
    if beralasan || lama.terhadap_tahun(5) != Ordering::Greater {
        return Hasil::Terpenuhi;
    }
    let d = Diagnosa::baru("jangka_waktu.lama", lebih_lima(lama)).di_pasal(PASAL);
    Hasil::Temuan(vec![d.petunjuk(lebih_lima_petunjuk())])
}

/// The length of the term: as answered, else counted from start and end.
fn lama(k: &Konteks<'_>) -> Option<Durasi> {
    k.draf.jangka_waktu.lama.nilai().or_else(|| {
        let hari = (k.draf.akhir()?.naif() - k.draf.mulai()?.naif()).num_days() + 1;
        Durasi::baru(u64::try_from(hari).ok()?, SatuanWaktu::HariKalender)
    })
}

/// KSD-304: the end that the officer states against start and length. Both ways of counting pass: the day before the
/// anniversary, and the anniversary itself.
fn tanggal(k: &Konteks<'_>) -> Hasil {
    let j = &k.draf.jangka_waktu;
    let Some(tertulis) = j.tanggal_akhir.nilai() else { return Hasil::Terpenuhi };
    let Some(awal) = k.draf.mulai() else {
        let tertentu = j.mulai.adalah(MulaiBerlaku::TanggalTertentu);
        return Hasil::butuh(if tertentu { "jangka_waktu.tanggal_mulai" } else { "tanggal" });
    };
    let hitungan = k.draf.akhir_jangka_waktu();
    let pesan = match hitungan.zip(j.lama.nilai()) {
        _ if tertulis < awal => akhir_mendahului(tertulis, awal),
        Some((hitung, lama)) if !sama(tertulis, hitung) => akhir_berbeda(lama, awal, hitung, tertulis),
        _ => return Hasil::Terpenuhi,
    };
    let d = Diagnosa::baru("jangka_waktu.tanggal_akhir", pesan).di_pasal(PASAL).petunjuk(akhir_petunjuk());
    Hasil::Temuan(vec![match hitungan {
        Some(hitung) => d.perbaikan(akhir_perbaikan(hitung), move |draf| {
            draf.jangka_waktu.tanggal_akhir = hitung.into();
        }),
        None => d,
    }])
}

fn sama(tertulis: Tanggal, hitung: Tanggal) -> bool {
    tertulis == hitung || tertulis.naif().pred_opt() == Some(hitung.naif())
}

kunci! {
    tak_tentu = "KSD-301.temuan" (isi);
    frasa_terbuka = "KSD-301.temuan-frasa" (frasa);
    terbuka_petunjuk = "KSD-301.petunjuk" ();
    tanpa_lama = "KSD-302.temuan" ();
    tanpa_lama_petunjuk = "KSD-302.petunjuk" ();
    lebih_lima = "KSD-303.temuan" (lama);
    lebih_lima_petunjuk = "KSD-303.petunjuk" ();
    akhir_mendahului = "KSD-304.temuan-mendahului" (akhir, mulai);
    akhir_berbeda = "KSD-304.temuan" (lama, mulai, hitung, akhir);
    akhir_petunjuk = "KSD-304.petunjuk" ();
    akhir_perbaikan = "KSD-304.perbaikan" (hitung);
}

#[cfg(test)]
mod tests {
    use super::super::uji::{
        butir, butuh, kb, naskah_dengan, nilai_dengan, nk, pks_ksdd, pks_ksdpk, temuan, temuan_dengan,
        terpenuhi, tgl, tidak_berlaku,
    };
    use super::*;
    use crate::draf::{AyatSendiri, Draf, Ubahan};
    use crate::ranah::JenisUbahan;

    #[test]
    fn ksd_301() {
        let mut d = pks_ksdpk();
        terpenuhi("KSD-301", &d);
        tidak_berlaku(
            "KSD-301",
            &kb(KelasKerjaSama::Ksdpk),
            "Hanya untuk Perjanjian Kerja Sama; naskah ini Kesepakatan Bersama.",
        );
        let kalimat =
            "Pasal jangka waktu memuat frasa “akan dibicarakan”, yang membuat akhirnya tidak pasti.";
        temuan_dengan(
            "KSD-301",
            &d,
            &[(PASAL, "Perpanjangannya akan  dibicarakan oleh PARA PIHAK")],
            &[("peringatan", "jangka_waktu", kalimat)],
        );
        d.jangka_waktu.lama = Isian::Mentah("akan dibicarakan".to_owned());
        let kalimat =
            "Jangka waktu ditulis “akan dibicarakan”, yang tidak menunjukkan lama atau akhir yang pasti.";
        temuan("KSD-301", &d, &[("wajib", "jangka_waktu.lama", kalimat)]);
        d.jangka_waktu.tanggal_akhir = tgl("2030-02-28").into();
        terpenuhi("KSD-301", &d);
    }

    #[test]
    fn ksd_301_tanpa_bagian() {
        let mut d = pks_ksdpk();
        d.jangka_waktu.lama = Isian::Kosong;
        tidak_berlaku(
            "KSD-301",
            &d,
            "Bagian Jangka Waktu belum ada dalam naskah; ketiadaannya dilaporkan oleh aturan kelengkapan (KSD-500).",
        );
        // In the officer's own words the section stands, but its end must be told to be judged.
        d.ubahan.push(Ubahan {
            jenis: JenisUbahan::Ganti.into(),
            pasal: PASAL.to_owned(),
            ayat: vec![AyatSendiri { teks: "Berlaku sampai selesai".to_owned(), ..AyatSendiri::default() }],
            ..Ubahan::default()
        });
        butuh("KSD-301", &d, &["jangka_waktu.lama"]);
        assert_eq!(naskah_dengan(&d, &[]).nomor_pasal(PASAL), Some("Pasal 9"));
        assert!(matches!(nilai_dengan("KSD-301", &d, &[]), Hasil::BelumDapatDinilai { .. }));
    }

    fn sendiri(d: &mut Draf, teks: &str) {
        d.jangka_waktu.lama = Isian::Kosong;
        d.ubahan = vec![Ubahan {
            jenis: JenisUbahan::Ganti.into(),
            pasal: PASAL.to_owned(),
            ayat: vec![AyatSendiri { teks: teks.to_owned(), ..AyatSendiri::default() }],
            ..Ubahan::default()
        }];
    }

    #[test]
    fn ksd_302() {
        let mut d = pks_ksdd();
        terpenuhi("KSD-302", &d);
        terpenuhi("KSD-302", &kb(KelasKerjaSama::Ksdd));
        tidak_berlaku("KSD-302", &pks_ksdpk(), "Hanya untuk KSDD; naskah ini KSDPK.");
        d.jangka_waktu.lama = Isian::Mentah("selama perlu".to_owned());
        let kalimat =
            "Jangka waktu ditulis “selama perlu”, yang tidak menunjukkan lama atau akhir yang pasti.";
        temuan("KSD-302", &d, &[("peringatan", "jangka_waktu.lama", kalimat)]);
        sendiri(&mut d, "Perjanjian berlaku sampai selesai");
        let kalimat = "Pasal jangka waktu tidak menyebut lama kerja sama atau tanggal berakhirnya.";
        temuan("KSD-302", &d, &[("peringatan", "ubahan", kalimat)]);
        // An answer that the officer's own words do not repeat does not end the naskah.
        d.jangka_waktu.lama = pks_ksdd().jangka_waktu.lama;
        temuan("KSD-302", &d, &[("peringatan", "ubahan", kalimat)]);
        d.kelas = KelasKerjaSama::Ksdpk.into();
        temuan("KSD-301", &d, &[("peringatan", "ubahan", kalimat)]);
        d.kelas = KelasKerjaSama::Ksdd.into();
        sendiri(&mut d, "Perjanjian berlaku selama diperlukan");
        let kalimat =
            "Pasal jangka waktu memuat frasa “selama diperlukan”, yang membuat akhirnya tidak pasti.";
        temuan("KSD-302", &d, &[("peringatan", "jangka_waktu", kalimat)]);
        sendiri(&mut d, "Perjanjian berlaku tiga tahun");
        terpenuhi("KSD-302", &d);
        d.ubahan.clear();
        tidak_berlaku(
            "KSD-302",
            &d,
            "Bagian Jangka Waktu belum ada dalam naskah; ketiadaannya dilaporkan oleh aturan kelengkapan (KSD-500).",
        );
    }

    #[test]
    fn ksd_303() {
        let mut d = nk();
        terpenuhi("KSD-303", &d);
        d.jangka_waktu.lama = Durasi::baru(61, SatuanWaktu::Bulan).expect("sah").into();
        let kalimat = "Jangka waktu 61 (enam puluh satu) bulan lebih dari 5 (lima) tahun, dan alasannya belum \
                       disebut dalam pertimbangan.";
        temuan("KSD-303", &d, &[("saran", "jangka_waktu.lama", kalimat)]);
        d.premis = vec![butir("pembangunan memerlukan jangka waktu lebih dari lima tahun")];
        terpenuhi("KSD-303", &d);
        d.premis.clear();
        d.jangka_waktu.lama = Isian::Kosong;
        d.jangka_waktu.tanggal_akhir = tgl("2032-02-29").into();
        terpenuhi("KSD-303", &d);
        d.jangka_waktu.tanggal_akhir = tgl("2032-03-01").into();
        terpenuhi("KSD-303", &d);
        d.jangka_waktu.tanggal_akhir = tgl("2032-03-10").into();
        let kalimat = "Jangka waktu 1.837 (seribu delapan ratus tiga puluh tujuh) hari kalender lebih dari 5 (lima) \
                       tahun, dan alasannya belum disebut dalam pertimbangan.";
        temuan("KSD-303", &d, &[("saran", "jangka_waktu.lama", kalimat)]);
        d.tanggal = Isian::Kosong;
        butuh("KSD-303", &d, &["jangka_waktu.lama"]);
    }

    #[test]
    fn ksd_304() {
        let mut d = pks_ksdpk();
        terpenuhi("KSD-304", &d);
        // The day before the anniversary and the anniversary itself.
        for sah in ["2030-02-28", "2030-03-01"] {
            d.jangka_waktu.tanggal_akhir = tgl(sah).into();
            terpenuhi("KSD-304", &d);
        }
        d.jangka_waktu.tanggal_akhir = tgl("2029-02-28").into();
        let kalimat = "Jangka waktu 3 (tiga) tahun sejak 1 Maret 2027 berakhir pada 28 Februari 2030, tetapi tanggal \
                       berakhirnya ditulis 28 Februari 2029.";
        temuan("KSD-304", &d, &[("saran", "jangka_waktu.tanggal_akhir", kalimat)]);
        d.jangka_waktu.mulai = MulaiBerlaku::TanggalTertentu.into();
        butuh("KSD-304", &d, &["jangka_waktu.tanggal_mulai"]);
        d.jangka_waktu.tanggal_mulai = tgl("2029-04-01").into();
        let kalimat = "Tanggal berakhir 28 Februari 2029 mendahului tanggal mulai berlaku 1 April 2029.";
        temuan("KSD-304", &d, &[("saran", "jangka_waktu.tanggal_akhir", kalimat)]);
        d.jangka_waktu.lama = Isian::Kosong;
        temuan("KSD-304", &d, &[("saran", "jangka_waktu.tanggal_akhir", kalimat)]);
        d.jangka_waktu.mulai = MulaiBerlaku::Penandatanganan.into();
        terpenuhi("KSD-304", &d);
        d.tanggal = Isian::Kosong;
        butuh("KSD-304", &d, &["tanggal"]);
    }
}
