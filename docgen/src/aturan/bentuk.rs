//! 8nn: closing, form and language.

use super::bukti::{self, Kena, Perkara};
use super::dasar::{SELALU, praktik, uu10, uu12_2011, uu24};
use super::jenis::{Aturan, Cakupan, Diagnosa, Hasil, Status};
use super::konteks::{Konteks, jalur_pihak};
use super::muatan_naskah::Muatan;
use super::pesan::kunci;
use super::umum;
use crate::draf::{Berbentuk as _, Draf, Gambar, Isian};
use crate::ranah::{Dokumen, Kapasitas, KelasKerjaSama, Lokasi, Rujukan, Tanda, Tingkat};

const KSD: &[KelasKerjaSama] = &[KelasKerjaSama::Ksdd, KelasKerjaSama::Ksdpk];
const PKS: Cakupan = Cakupan { kelas: KSD, dokumen: &[Dokumen::PerjanjianKerjaSama], bagian: None };
/// What is signed in as many originals as there are parties.
const BERANGKAP: Cakupan = Cakupan {
    kelas: &[],
    dokumen: &[
        Dokumen::KesepakatanBersama,
        Dokumen::PerjanjianKerjaSama,
        Dokumen::NotaKesepakatan,
        Dokumen::PernyataanKehendak,
        Dokumen::NaskahKerjaSama,
    ],
    bagian: None,
};
const PRAKTIK: &[Rujukan] = &[praktik("praktik penyusunan naskah")];

/// A Saran rule of this file.
macro_rules! saran {
    ($id:literal, $nama:literal, $dasar:expr, $periksa:expr) => {
        saran!($id, $nama, $dasar, $periksa, Cakupan::SEMUA)
    };
    ($id:literal, $nama:literal, $dasar:expr, $periksa:expr, $cakupan:expr) => {
        Aturan {
            id: $id,
            nama: $nama,
            tingkat: Tingkat::Saran,
            dasar: $dasar,
            tanda: Tanda::D,
            berlaku: SELALU,
            cakupan: $cakupan,
            sejak: "0.1.0",
            status: Status::Berlaku,
            uraian: halaman!("bentuk/KSD-8xx.md"),
            periksa: $periksa,
        }
    };
}

pub(super) static ATURAN: &[Aturan] = &[
    Aturan {
        id: "KSD-801",
        nama: "meterai",
        tingkat: Tingkat::Peringatan,
        dasar: &[uu10("Pasal 3 ayat (2) huruf a"), uu10("Pasal 9 ayat (2)")],
        tanda: Tanda::V,
        berlaku: SELALU,
        cakupan: PKS,
        sejak: "0.1.0",
        status: Status::Berlaku,
        uraian: halaman!("bentuk/KSD-801.md"),
        periksa: meterai,
    },
    saran!("KSD-802", "nomor-tiap-pihak", PRAKTIK, nomor, Cakupan::NASKAH),
    saran!("KSD-803", "tanggal-dalam-kata", PRAKTIK, tanggal),
    saran!("KSD-804", "rangkap", PRAKTIK, rangkap, BERANGKAP),
    saran!("KSD-805", "angka-dan-kata", &[uu12_2011("Lampiran II angka 86 (analogi)")], angka),
    saran!("KSD-806", "bentuk-rupiah", &[uu12_2011("Lampiran II angka 255 (analogi)")], uang),
    saran!("KSD-807", "ejaan", &[praktik("ejaan baku; pemakaian dalam PP 28/2018")], ejaan),
    saran!(
        "KSD-808",
        "rujukan",
        &[uu12_2011("Lampiran II angka 80 sampai dengan angka 95 (analogi)")],
        rujukan
    ),
    saran!(
        "KSD-809",
        "dan-atau",
        &[uu12_2011("Lampiran II angka 87 sampai dengan angka 91 (analogi)")],
        dan_atau
    ),
    saran!("KSD-810", "satu-istilah", &[uu12_2011("Lampiran II angka 250 dan angka 251 (analogi)")], istilah),
    Aturan {
        id: "KSD-811",
        nama: "lambang-negara",
        tingkat: Tingkat::Peringatan,
        dasar: &[uu24("Pasal 52"), uu24("Pasal 54"), uu24("Pasal 57")],
        tanda: Tanda::V,
        berlaku: SELALU,
        cakupan: Cakupan::DALAM_NEGERI,
        sejak: "0.1.0",
        status: Status::Berlaku,
        uraian: halaman!("bentuk/KSD-811.md"),
        periksa: lambang,
    },
    saran!("KSD-812", "halaman", &[praktik("bawaan alat ini")], halaman_cetak),
    saran!("KSD-813", "cara-tanda-tangan", PRAKTIK, tanda_tangan),
];

/// KSD-801: stamped unless denied; the officer's own closing must still say so.
fn meterai(k: &Konteks<'_>) -> Hasil {
    let d = if k.draf.meterai.tidak() {
        let d = Diagnosa::baru("meterai", meterai_ditolak()).petunjuk(meterai_petunjuk());
        d.perbaikan(meterai_perbaikan(), |draf| draf.meterai = true.into())
    } else if k.kata_sendiri("penutup") && !k.alinea().iter().any(|a| a.teks.contains("meterai")) {
        Diagnosa::baru("ubahan", meterai_tak_disebut())
            .di_pasal("penutup")
            .petunjuk(meterai_petunjuk_penutup())
    } else {
        return Hasil::Terpenuhi;
    };
    Hasil::Temuan(vec![d])
}

/// KSD-802: where the completeness family asks for the numbers, only equal ones are left to this rule. A foreign naskah has
/// a number of each side or none at all.
fn nomor(k: &Konteks<'_>) -> Hasil {
    let mut temuan = Vec::new();
    let luar_negeri = k.dokumen() == Some(Dokumen::NaskahKerjaSama);
    if luar_negeri && k.pihak().all(|(_, p)| p.nomor.trim().is_empty()) {
        return Hasil::Terpenuhi;
    }
    let lengkap = !luar_negeri && k.dokumen() != Some(Dokumen::NotaKesepakatan);
    for (i, p) in k.pihak() {
        let ini = p.nomor.trim();
        let jalur = jalur_pihak(i, "nomor");
        if ini.is_empty() {
            if lengkap {
                return Hasil::TidakBerlaku { sebab: umum::sebab_bagian(Muatan::JudulNomor.nama()) };
            }
            temuan.push(Diagnosa::baru(jalur, tanpa_nomor(k.sebut(i))).petunjuk(nomor_petunjuk()));
        } else if let Some((j, _)) =
            k.pihak().find(|(j, lain)| *j < i && lain.nomor.trim().eq_ignore_ascii_case(ini))
        {
            let d = Diagnosa::baru(jalur, nomor_sama(k.sebut(j), k.sebut(i), ini));
            temuan.push(d.juga([jalur_pihak(j, "nomor")]).petunjuk(nomor_petunjuk()));
        }
    }
    Hasil::dari(temuan, Vec::new())
}

/// KSD-803.
fn tanggal(k: &Konteks<'_>) -> Hasil {
    let mut temuan =
        bukti::nilai(k, Perkara::Hari, |b, _| hari_salah(b.salah(), b.benar()), tanggal_petunjuk, false);
    let kata = |b: &Kena, _: usize| kata_salah(b.salah(), b.benar());
    temuan.extend(bukti::nilai(k, Perkara::TanggalKata, kata, tanggal_petunjuk, false));
    temuan.extend(bukti::nilai(
        k,
        Perkara::TakAda,
        |b, _| tanggal_tak_ada(b.salah()),
        tanggal_petunjuk,
        false,
    ));
    Hasil::dari(temuan, Vec::new())
}

/// KSD-804.
fn rangkap(k: &Konteks<'_>) -> Hasil {
    let pihak = k.draf.pihak.len() as u64;
    match k.draf.rangkap.nilai() {
        Some(n) if n < pihak => {
            let d = Diagnosa::baru("rangkap", rangkap_kurang(n, pihak)).petunjuk(rangkap_petunjuk());
            Hasil::Temuan(vec![
                d.perbaikan(rangkap_perbaikan(pihak), move |draf| draf.rangkap = pihak.into()),
            ])
        }
        _ => Hasil::Terpenuhi,
    }
}

/// KSD-805. Which of the two is right only the officer knows.
fn angka(k: &Konteks<'_>) -> Hasil {
    let pesan = |b: &Kena, _: usize| angka_salah(b.salah(), b.benar());
    Hasil::dari(bukti::nilai(k, Perkara::Angka, pesan, angka_petunjuk, false), Vec::new())
}

/// KSD-806.
fn uang(k: &Konteks<'_>) -> Hasil {
    Hasil::dari(
        bukti::nilai(k, Perkara::Rupiah, |b, n| uang_salah(b.salah(), b.benar(), n), uang_petunjuk, true),
        Vec::new(),
    )
}

/// KSD-807.
fn ejaan(k: &Konteks<'_>) -> Hasil {
    let pesan = |b: &Kena, n| ejaan_salah(b.salah(), b.benar(), n);
    Hasil::dari(bukti::nilai(k, Perkara::Ejaan, pesan, ejaan_petunjuk, true), Vec::new())
}

/// KSD-808.
fn rujukan(k: &Konteks<'_>) -> Hasil {
    let pesan = |b: &Kena, n| rujukan_salah(b.salah(), b.benar(), n);
    let mut temuan = bukti::nilai(k, Perkara::BentukRujukan, pesan, rujukan_petunjuk, true);
    temuan.extend(bukti::putus(k).into_iter().map(|p| {
        let mut d = Diagnosa::baru("", rujukan_putus(p.rujukan, p.banyak_pasal)).petunjuk(putus_petunjuk());
        d.lokasi = vec![p.lokasi];
        d
    }));
    Hasil::dari(temuan, Vec::new())
}

/// KSD-809. More than four levels cannot be typed: the draft holds two below the ayat.
fn dan_atau(k: &Konteks<'_>) -> Hasil {
    let temuan = bukti::nilai(k, Perkara::DanAtau, |b, _| berulang(b.salah()), berulang_petunjuk, false);
    Hasil::dari(temuan, Vec::new())
}

/// KSD-810.
fn istilah(k: &Konteks<'_>) -> Hasil {
    let mut temuan = bukti::nilai(k, Perkara::Hindari, |b, _| hindari(b.salah()), hindari_petunjuk, false);
    let pesan = |b: &Kena, n| dua_istilah(b.salah(), b.benar(), n);
    temuan.extend(bukti::nilai(k, Perkara::SatuIstilah, pesan, dua_istilah_petunjuk, true));
    Hasil::dari(temuan, Vec::new())
}

/// KSD-811: heads of region may use it, heads of agencies are not among those whom the law names.
fn lambang(k: &Konteks<'_>) -> Hasil {
    let temuan = k.daerah().filter(|(_, p)| {
        p.lambang_negara.ya() && p.penandatangan.kapasitas.adalah(Kapasitas::PejabatPerangkatDaerah)
    });
    let satu = |(i, _)| {
        let d = Diagnosa::baru(jalur_pihak(i, "lambang_negara"), lambang_salah(k.sebut(i)));
        let d = d.juga([jalur_pihak(i, "logo")]).petunjuk(lambang_petunjuk());
        d.perbaikan(lambang_perbaikan(k.sebut(i)), move |draf| {
            if let Some(p) = draf.pihak.get_mut(i) {
                p.logo = Gambar::default();
                p.lambang_negara = Isian::Kosong;
            }
        })
    };
    Hasil::dari(temuan.map(satu).collect(), Vec::new())
}

/// What fits a page, in points and millimetres: the naskah takes its default for anything else (hukum/08 §2).
const UKURAN: (u64, u64) = (10, 14);
const TEPI: (u64, u64) = (5, 60);

/// KSD-812: the page profile as typed against the page as printed. The profile of the region fills these fields.
fn halaman_cetak(k: &Konteks<'_>) -> Hasil {
    let h = &k.draf.halaman;
    let tepi = [
        ("halaman.tepi_atas", &h.tepi_atas, tepi_atas()),
        ("halaman.tepi_bawah", &h.tepi_bawah, tepi_bawah()),
        ("halaman.tepi_kiri", &h.tepi_kiri, tepi_kiri()),
        ("halaman.tepi_kanan", &h.tepi_kanan, tepi_kanan()),
    ];
    let luar =
        |isi: &Isian<u64>, (kecil, besar): (u64, u64)| isi.nilai().filter(|n| !(kecil..=besar).contains(n));
    let ukuran = luar(&h.ukuran, UKURAN).map(|n| ("halaman.ukuran", n, ukuran_luar(n, UKURAN.0, UKURAN.1)));
    let tepi = tepi.into_iter().filter_map(|(jalur, isi, nama)| {
        luar(isi, TEPI).map(|n| (jalur, n, tepi_luar(nama, n, TEPI.0, TEPI.1)))
    });
    let temuan = ukuran.into_iter().chain(tepi).map(|(jalur, n, pesan)| {
        let d = Diagnosa::baru(jalur, pesan).petunjuk(halaman_petunjuk());
        d.perbaikan(halaman_perbaikan(n), move |draf| kosongkan(draf, jalur))
    });
    Hasil::dari(temuan.collect(), Vec::new())
}

fn kosongkan(draf: &mut Draf, jalur: &str) {
    if let Some(s) = draf.simpul_mut(jalur) {
        s.kosongkan();
    }
}

/// KSD-813: the text itself says both; no question is asked for it.
fn tanda_tangan(k: &Konteks<'_>) -> Hasil {
    let cari = |frasa: &[&str]| k.alinea().iter().find(|a| frasa.iter().any(|f| a.teks.contains(f)));
    let basah = ["tanda tangan basah", "ditandatangani secara basah", "tanda tangan manual"];
    let Some(b) = cari(&basah) else { return Hasil::Terpenuhi };
    let elektronik = ["tanda tangan elektronik", "ditandatangani secara elektronik", "segel elektronik"];
    let Some(a) = cari(&elektronik) else { return Hasil::Terpenuhi };
    // One sentence may well choose between them or forbid one.
    if a == b || [a, b].iter().any(|a| a.teks.contains("tidak") || a.teks.contains("dilarang")) {
        return Hasil::Terpenuhi;
    }
    let mut d =
        Diagnosa::baru("ubahan", campuran(a.asli.as_str(), b.asli.as_str())).petunjuk(campuran_petunjuk());
    d.lokasi =
        [a, b].iter().map(|a| Lokasi { jalur: Some("ubahan".to_owned()), pasal: a.pasal.clone() }).collect();
    Hasil::Temuan(vec![d])
}

kunci! {
    meterai_ditolak = "KSD-801.temuan" ();
    meterai_petunjuk = "KSD-801.petunjuk" ();
    meterai_perbaikan = "KSD-801.perbaikan" ();
    meterai_tak_disebut = "KSD-801.temuan-penutup" ();
    meterai_petunjuk_penutup = "KSD-801.petunjuk-penutup" ();
    tanpa_nomor = "KSD-802.temuan" (pihak);
    nomor_sama = "KSD-802.temuan-sama" (pihak, lain, nomor);
    nomor_petunjuk = "KSD-802.petunjuk" ();
    hari_salah = "KSD-803.temuan-hari" (salah, benar);
    kata_salah = "KSD-803.temuan" (salah, benar);
    tanggal_tak_ada = "KSD-803.temuan-tak-ada" (salah);
    tanggal_petunjuk = "KSD-803.petunjuk" ();
    rangkap_kurang = "KSD-804.temuan" (rangkap, pihak);
    rangkap_petunjuk = "KSD-804.petunjuk" ();
    rangkap_perbaikan = "KSD-804.perbaikan" (pihak);
    angka_salah = "KSD-805.temuan" (salah, benar);
    angka_petunjuk = "KSD-805.petunjuk" ();
    uang_salah = "KSD-806.temuan" (salah, benar, banyak);
    uang_petunjuk = "KSD-806.petunjuk" ();
    ejaan_salah = "KSD-807.temuan" (salah, benar, banyak);
    ejaan_petunjuk = "KSD-807.petunjuk" ();
    rujukan_salah = "KSD-808.temuan" (salah, benar, banyak);
    rujukan_petunjuk = "KSD-808.petunjuk" ();
    rujukan_putus = "KSD-808.temuan-putus" (rujukan, pasal);
    putus_petunjuk = "KSD-808.petunjuk-putus" ();
    berulang = "KSD-809.temuan" (salah);
    berulang_petunjuk = "KSD-809.petunjuk" ();
    hindari = "KSD-810.temuan" (salah);
    hindari_petunjuk = "KSD-810.petunjuk" ();
    dua_istilah = "KSD-810.temuan-istilah" (salah, benar, banyak);
    dua_istilah_petunjuk = "KSD-810.petunjuk-istilah" ();
    lambang_salah = "KSD-811.temuan" (pihak);
    lambang_petunjuk = "KSD-811.petunjuk" ();
    lambang_perbaikan = "KSD-811.perbaikan" (pihak);
    ukuran_luar = "KSD-812.temuan" (ukuran, kecil, besar);
    tepi_luar = "KSD-812.temuan-tepi" (tepi, ukuran, kecil, besar);
    tepi_atas = "KSD-812.tepi-atas" ();
    tepi_bawah = "KSD-812.tepi-bawah" ();
    tepi_kiri = "KSD-812.tepi-kiri" ();
    tepi_kanan = "KSD-812.tepi-kanan" ();
    halaman_petunjuk = "KSD-812.petunjuk" ();
    halaman_perbaikan = "KSD-812.perbaikan" (ukuran);
    campuran = "KSD-813.temuan" (elektronik, basah);
    campuran_petunjuk = "KSD-813.petunjuk" ();
}

#[cfg(test)]
mod tests;
