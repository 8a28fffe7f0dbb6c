//! 3nn and 4nn: use of regional assets. PP 27/2014 was read without its amendment, so nothing here is more than a warning.

use std::cmp::Ordering;

use super::dasar::{SEJAK_PP28, SELALU, pp27, pp28};
use super::jenis::{Aturan, Cakupan, Diagnosa, Hasil, Status};
use super::konteks::{Alinea, Konteks};
use super::muatan_naskah::Muatan;
use super::pesan::{Nilai, kunci};
use super::umum;
use crate::draf::IsianPilihan;
use crate::naskah::Gaya;
use crate::ranah::{
    Dokumen, Durasi, Kategori, KelasKerjaSama, Pilihan as _, SatuanWaktu, SkemaBmd, Tanda, Tingkat,
};

const KSDPK: &[KelasKerjaSama] = &[KelasKerjaSama::Ksdpk];
const PKS: &[Dokumen] = &[Dokumen::PerjanjianKerjaSama];
const CAKUPAN: Cakupan = Cakupan { kelas: KSDPK, dokumen: PKS, bagian: Some(Muatan::Bmd) };
const PASAL: &str = "bmd";

pub(super) static ATURAN: &[Aturan] = &[
    Aturan {
        id: "KSD-306",
        nama: "batas-waktu-skema",
        tingkat: Tingkat::Peringatan,
        dasar: &[pp27("Pasal 29"), pp27("Pasal 30"), pp27("Pasal 33"), pp27("Pasal 36"), pp27("Pasal 39")],
        tanda: Tanda::VLama,
        berlaku: SELALU,
        cakupan: CAKUPAN,
        sejak: "0.1.0",
        status: Status::Berlaku,
        uraian: halaman!("bmd/KSD-306.md"),
        periksa: batas_waktu,
    },
    Aturan {
        id: "KSD-406",
        nama: "skema-bmd",
        tingkat: Tingkat::Peringatan,
        dasar: &[pp28("Pasal 15 ayat (3)"), pp27("Pasal 27")],
        tanda: Tanda::VLama,
        berlaku: SEJAK_PP28,
        cakupan: Cakupan { kelas: KSDPK, dokumen: PKS, bagian: None },
        sejak: "0.1.0",
        status: Status::Berlaku,
        uraian: halaman!("bmd/KSD-406.md"),
        periksa: di_luar_skema,
    },
    Aturan {
        id: "KSD-408",
        nama: "bmd-dijaminkan",
        tingkat: Tingkat::Peringatan,
        dasar: &[pp27("Pasal 33"), pp27("Pasal 36 ayat (3) huruf c"), pp27("Pasal 39 ayat (5) huruf a")],
        tanda: Tanda::VLama,
        berlaku: SELALU,
        cakupan: CAKUPAN,
        sejak: "0.1.0",
        status: Status::Berlaku,
        uraian: halaman!("bmd/KSD-408.md"),
        periksa: dijaminkan,
    },
    Aturan {
        id: "KSD-409",
        nama: "tata-cara-bmd",
        tingkat: Tingkat::Peringatan,
        dasar: &[pp27("Pasal 29 ayat (9)"), pp27("Pasal 33 ayat (1) huruf b"), pp27("Pasal 36 ayat (2)")],
        tanda: Tanda::VLama,
        berlaku: SELALU,
        cakupan: CAKUPAN,
        sejak: "0.1.0",
        status: Status::Berlaku,
        uraian: halaman!("bmd/KSD-409.md"),
        periksa: tata_cara,
    },
];

/// Longest term of a scheme in years, and for listed infrastructure where the text has another one.
fn batas(skema: SkemaBmd) -> (u64, Option<u64>) {
    match skema {
        SkemaBmd::Sewa | SkemaBmd::PinjamPakai => (5, None),
        SkemaBmd::KerjaSamaPemanfaatan => (30, Some(50)),
        SkemaBmd::BangunGunaSerah => (30, None),
        SkemaBmd::KerjaSamaPenyediaanInfrastruktur => (50, None),
    }
}

fn istilah(skema: SkemaBmd) -> Nilai {
    Nilai::istilah("skema", skema.kode())
}

/// KSD-306.
fn batas_waktu(k: &Konteks<'_>) -> Hasil {
    let b = &k.draf.bmd;
    let (Some(skema), Some(lama)) = (b.skema.pilihan(), b.lama.nilai()) else {
        return Hasil::butuh(if b.skema.pilihan().is_none() { "bmd.skema" } else { "bmd.lama" });
    };
    let (tahun, infrastruktur) = batas(skema);
    if lama.terhadap_tahun(tahun) != Ordering::Greater {
        return Hasil::Terpenuhi;
    }
    let Some(paling_lama) = Durasi::baru(tahun, SatuanWaktu::Tahun) else { return Hasil::Terpenuhi };
    let mut d = Diagnosa::baru("bmd.lama", lewat_batas(istilah(skema), lama, paling_lama)).di_pasal(PASAL);
    let dapat_lebih = infrastruktur.is_some_and(|t| lama.terhadap_tahun(t) != Ordering::Greater);
    if dapat_lebih || skema == SkemaBmd::Sewa {
        d = d.petunjuk(lewat_batas_kecuali());
    }
    let d = d.petunjuk(lewat_batas_petunjuk());
    Hasil::Temuan(vec![d.perbaikan(lewat_batas_perbaikan(paling_lama), move |draf| {
        draf.bmd.lama = paling_lama.into();
    })])
}

/// KSD-406. Cooperation on assets without use of assets, or a use that no scheme carries.
fn di_luar_skema(k: &Konteks<'_>) -> Hasil {
    let b = &k.draf.bmd;
    let (jalur, pesan) = match (b.dipakai.nilai(), &b.skema) {
        (None, _) => return Hasil::butuh("bmd.dipakai"),
        (Some(false), _) if k.draf.kategori.adalah(Kategori::Aset) => ("bmd.dipakai", aset_tanpa_bmd()),
        (Some(false), _) => return Hasil::TidakBerlaku { sebab: umum::tanpa_bmd() },
        (Some(true), skema) if skema.pilihan().is_some() => return Hasil::Terpenuhi,
        (Some(true), IsianPilihan::Mentah(tertulis)) => ("bmd.skema", skema_lain(tertulis.as_str())),
        (Some(true), _) if !k.kata_sendiri(PASAL) => return Hasil::butuh("bmd.skema"),
        (Some(true), _) if menyebut_skema(k) => return Hasil::Terpenuhi,
        (Some(true), _) => ("bmd.skema", tanpa_skema()),
    };
    Hasil::Temuan(vec![Diagnosa::baru(jalur, pesan).di_pasal(PASAL).petunjuk(skema_petunjuk())])
}

fn isi_pasal<'k>(k: &'k Konteks<'_>) -> impl Iterator<Item = &'k Alinea> {
    k.alinea_pasal(PASAL).filter(|a| a.gaya != Gaya::Pasal)
}

/// Whether the officer's own words name a scheme.
fn menyebut_skema(k: &Konteks<'_>) -> bool {
    const NAMA: &[&str] = &[
        "sewa",
        "menyewa",
        "pinjam pakai",
        "kerja sama pemanfaatan",
        "bangun guna serah",
        "bangun serah guna",
        "penyediaan infrastruktur",
    ];
    isi_pasal(k).any(|a| NAMA.iter().any(|n| a.teks.contains(n)))
}

/// KSD-408. Unless the officer allows it, the standard text forbids it.
fn dijaminkan(k: &Konteks<'_>) -> Hasil {
    const FRASA: &[&str] =
        &["dijaminkan", "menjaminkan", "digadaikan", "agunan", "hak tanggungan", "dipindahtangankan"];
    let mut temuan = Vec::new();
    if k.draf.bmd.dapat_dijaminkan.ya() {
        let d = Diagnosa::baru("bmd.dapat_dijaminkan", boleh_dijaminkan());
        temuan.push(d.petunjuk(dijaminkan_petunjuk()).perbaikan(dijaminkan_perbaikan(), |draf| {
            draf.bmd.dapat_dijaminkan = false.into();
        }));
    }
    let membolehkan = |a: &&Alinea| {
        FRASA.iter().any(|f| a.teks.contains(f)) && !a.teks.contains("dilarang") && !a.teks.contains("tidak")
    };
    if let Some(a) = isi_pasal(k).find(membolehkan) {
        let d = Diagnosa::baru("bmd", frasa_dijaminkan(a.asli.as_str()));
        temuan.push(d.petunjuk(dijaminkan_petunjuk()));
    }
    Hasil::dari(temuan.into_iter().map(|d| d.di_pasal(PASAL)).collect(), Vec::new())
}

/// KSD-409.
fn tata_cara(k: &Konteks<'_>) -> Hasil {
    let b = &k.draf.bmd;
    let (jawaban, jalur, pesan, petunjuk) = match b.skema.pilihan() {
        None => return Hasil::butuh("bmd.skema"),
        Some(SkemaBmd::Sewa) => (&b.sewa_dilunasi, "bmd.sewa_dilunasi", sewa_belum_lunas(), sewa_petunjuk()),
        Some(skema @ (SkemaBmd::KerjaSamaPemanfaatan | SkemaBmd::BangunGunaSerah)) => {
            (&b.melalui_tender, "bmd.melalui_tender", tanpa_tender(istilah(skema)), tender_petunjuk())
        }
        Some(SkemaBmd::PinjamPakai | SkemaBmd::KerjaSamaPenyediaanInfrastruktur) => {
            return Hasil::Terpenuhi;
        }
    };
    match jawaban.nilai() {
        Some(true) => Hasil::Terpenuhi,
        None => Hasil::butuh(jalur),
        Some(false) => Hasil::Temuan(vec![Diagnosa::baru(jalur, pesan).di_pasal(PASAL).petunjuk(petunjuk)]),
    }
}

kunci! {
    lewat_batas = "KSD-306.temuan" (skema, lama, batas);
    lewat_batas_kecuali = "KSD-306.petunjuk-kecuali" ();
    lewat_batas_petunjuk = "KSD-306.petunjuk" ();
    lewat_batas_perbaikan = "KSD-306.perbaikan" (batas);
    aset_tanpa_bmd = "KSD-406.temuan-aset" ();
    skema_lain = "KSD-406.temuan-lain" (skema);
    tanpa_skema = "KSD-406.temuan" ();
    skema_petunjuk = "KSD-406.petunjuk" ();
    boleh_dijaminkan = "KSD-408.temuan" ();
    frasa_dijaminkan = "KSD-408.temuan-frasa" (kalimat);
    dijaminkan_petunjuk = "KSD-408.petunjuk" ();
    dijaminkan_perbaikan = "KSD-408.perbaikan" ();
    sewa_belum_lunas = "KSD-409.temuan-sewa" ();
    sewa_petunjuk = "KSD-409.petunjuk-sewa" ();
    tanpa_tender = "KSD-409.temuan-tender" (skema);
    tender_petunjuk = "KSD-409.petunjuk-tender" ();
}

#[cfg(test)]
mod tests {
    use super::super::uji::{
        butuh, kb, pks_ksdd, pks_ksdpk, temuan, temuan_dengan, terpenuhi, tidak_berlaku,
    };
    use super::*;
    use crate::draf::{AyatSendiri, Draf, Isian, Ubahan};
    use crate::ranah::JenisUbahan;

    const LUAR_KSDPK: &str = "Hanya untuk KSDPK; naskah ini KSDD.";
    const TANPA_BMD: &str = "Naskah ini tidak memakai barang milik daerah.";

    fn memakai(skema: SkemaBmd) -> Draf {
        let mut d = pks_ksdpk();
        d.bmd.dipakai = true.into();
        d.bmd.skema = skema.into();
        d
    }

    fn sendiri(d: &mut Draf, teks: &str) {
        d.ubahan = vec![Ubahan {
            jenis: JenisUbahan::Ganti.into(),
            pasal: PASAL.to_owned(),
            ayat: vec![AyatSendiri { teks: teks.to_owned(), ..AyatSendiri::default() }],
            ..Ubahan::default()
        }];
    }

    #[test]
    fn ksd_306() {
        tidak_berlaku("KSD-306", &pks_ksdpk(), TANPA_BMD);
        tidak_berlaku("KSD-306", &pks_ksdd(), LUAR_KSDPK);
        let mut d = memakai(SkemaBmd::Sewa);
        butuh("KSD-306", &d, &["bmd.lama"]);
        let tahun = |n| Durasi::baru(n, SatuanWaktu::Tahun).expect("sah");
        for (skema, nama, batas) in [
            (SkemaBmd::Sewa, "Sewa", "5 (lima)"),
            (SkemaBmd::PinjamPakai, "Pinjam pakai", "5 (lima)"),
            (SkemaBmd::KerjaSamaPemanfaatan, "Kerja sama pemanfaatan", "30 (tiga puluh)"),
            (SkemaBmd::BangunGunaSerah, "Bangun guna serah atau bangun serah guna", "30 (tiga puluh)"),
            (
                SkemaBmd::KerjaSamaPenyediaanInfrastruktur,
                "Kerja sama penyediaan infrastruktur",
                "50 (lima puluh)",
            ),
        ] {
            d.bmd.skema = skema.into();
            d.bmd.lama = tahun(super::batas(skema).0).into();
            terpenuhi("KSD-306", &d);
            d.bmd.lama = tahun(60).into();
            let kalimat = format!(
                "Pemanfaatan dengan skema {} direncanakan selama 60 (enam puluh) tahun, melebihi batas {batas} tahun.",
                nama.to_lowercase()
            );
            temuan("KSD-306", &d, &[("peringatan", "bmd.lama", &kalimat)]);
        }
        d.bmd.skema = IsianPilihan::Kosong;
        butuh("KSD-306", &d, &["bmd.skema"]);
    }

    #[test]
    fn ksd_406() {
        let mut d = pks_ksdpk();
        tidak_berlaku("KSD-406", &d, TANPA_BMD);
        tidak_berlaku("KSD-406", &pks_ksdd(), LUAR_KSDPK);
        d.kategori = Kategori::Aset.into();
        let kalimat = "Jenis KSDPK yang dipilih adalah pengelolaan aset, tetapi naskah dinyatakan tidak memakai barang \
                       milik daerah.";
        temuan("KSD-406", &d, &[("peringatan", "bmd.dipakai", kalimat)]);
        d.bmd.dipakai = Isian::Kosong;
        butuh("KSD-406", &d, &["bmd.dipakai"]);
        d.bmd.dipakai = true.into();
        butuh("KSD-406", &d, &["bmd.skema"]);
        d.bmd.skema = IsianPilihan::Mentah("dipakai bersama".to_owned());
        let kalimat = "Skema pemanfaatan barang milik daerah ditulis “dipakai bersama”, yang bukan salah satu skema \
                       yang disediakan peraturan.";
        temuan("KSD-406", &d, &[("peringatan", "bmd.skema", kalimat)]);
        d.bmd.skema = IsianPilihan::Kosong;
        sendiri(&mut d, "PIHAK KEDUA memakai ruang tanpa biaya");
        let kalimat = "Pasal barang milik daerah tidak menyebut skema pemanfaatannya.";
        temuan("KSD-406", &d, &[("peringatan", "bmd.skema", kalimat)]);
        sendiri(&mut d, "PIHAK KEDUA menyewa ruang");
        terpenuhi("KSD-406", &d);
        terpenuhi("KSD-406", &memakai(SkemaBmd::Sewa));
    }

    #[test]
    fn ksd_408() {
        let mut d = memakai(SkemaBmd::Sewa);
        terpenuhi("KSD-408", &d);
        tidak_berlaku("KSD-408", &pks_ksdpk(), TANPA_BMD);
        d.bmd.dapat_dijaminkan = true.into();
        let kalimat =
            "Naskah membolehkan barang milik daerah dijaminkan atau dialihkan, padahal hal itu dilarang.";
        temuan("KSD-408", &d, &[("peringatan", "bmd.dapat_dijaminkan", kalimat)]);
        d.bmd.dapat_dijaminkan = Isian::Kosong;
        let kalimat = "Pasal barang milik daerah memuat kalimat “PIHAK KEDUA dapat menjadikan tanah sebagai agunan”, \
                       padahal barang milik daerah dilarang dijaminkan atau dialihkan.";
        temuan_dengan(
            "KSD-408",
            &d,
            &[
                (PASAL, "PIHAK KEDUA dilarang menjadikan gedung sebagai agunan"),
                (PASAL, "PIHAK KEDUA dapat menjadikan tanah sebagai agunan"),
            ],
            &[("peringatan", "bmd", kalimat)],
        );
    }

    #[test]
    fn ksd_409() {
        let mut d = memakai(SkemaBmd::Sewa);
        butuh("KSD-409", &d, &["bmd.sewa_dilunasi"]);
        tidak_berlaku(
            "KSD-409",
            &kb(KelasKerjaSama::Ksdpk),
            "Hanya untuk Perjanjian Kerja Sama; naskah ini Kesepakatan Bersama.",
        );
        d.bmd.sewa_dilunasi = true.into();
        terpenuhi("KSD-409", &d);
        d.bmd.sewa_dilunasi = false.into();
        let kalimat = "Uang sewa dinyatakan belum dilunasi, padahal uang sewa dibayar sekaligus paling lambat 2 (dua) hari \
                       kerja sebelum perjanjian sewa ditandatangani.";
        temuan("KSD-409", &d, &[("peringatan", "bmd.sewa_dilunasi", kalimat)]);
        for (skema, nama) in [
            (SkemaBmd::KerjaSamaPemanfaatan, "kerja sama pemanfaatan"),
            (SkemaBmd::BangunGunaSerah, "bangun guna serah atau bangun serah guna"),
        ] {
            d.bmd.skema = skema.into();
            d.bmd.melalui_tender = Isian::Kosong;
            butuh("KSD-409", &d, &["bmd.melalui_tender"]);
            d.bmd.melalui_tender = false.into();
            let kalimat =
                format!("Mitra dinyatakan dipilih tanpa tender, padahal skema {nama} mensyaratkan tender.");
            temuan("KSD-409", &d, &[("peringatan", "bmd.melalui_tender", &kalimat)]);
        }
        d.bmd.skema = SkemaBmd::PinjamPakai.into();
        terpenuhi("KSD-409", &d);
        d.bmd.skema = IsianPilihan::Kosong;
        butuh("KSD-409", &d, &["bmd.skema"]);
    }
}
