//! 958 and 960–965: the governor, and what follows upon the signing.

use super::super::dasar::{SEJAK_PM25, SELALU, pm25, uu24_2000};
use super::super::jenis::{Aturan, Cakupan, Diagnosa, Hasil, Rentang, Status};
use super::super::konteks::Konteks;
use super::super::pesan::{Nilai, kunci};
use super::tahap::{KSDLL, SEJAK_RKS, di_luar_sebelas, jalur, surat, tanggal};
use super::{LUAR_NEGERI, NASKAH};
use crate::luar::{Jalan, batas_laporan, berkabupaten, jalan};
use crate::ranah::{Dokumen, KelasKerjaSama, Rujukan, TahapLuarNegeri as T, Tanda, Tanggal, Tingkat};

const PELAKSANAAN: &[Dokumen] = &[Dokumen::RencanaTahunan, Dokumen::LaporanLuarNegeri];
const SEJAK_NASKAH: &[Dokumen] =
    &[Dokumen::NaskahKerjaSama, Dokumen::RencanaTahunan, Dokumen::LaporanLuarNegeri];
const LAPORAN: &[Dokumen] = &[Dokumen::LaporanLuarNegeri];

#[expect(clippy::too_many_arguments, reason = "a row of a table")]
const fn aturan(
    id: &'static str,
    nama: &'static str,
    tingkat: Tingkat,
    dasar: &'static [Rujukan],
    kelas: &'static [KelasKerjaSama],
    dokumen: &'static [Dokumen],
    berlaku: Rentang,
    uraian: &'static str,
    periksa: fn(&Konteks<'_>) -> Hasil,
) -> Aturan {
    Aturan {
        id,
        nama,
        tingkat,
        dasar,
        tanda: Tanda::V,
        berlaku,
        cakupan: Cakupan { kelas, dokumen, bagian: None },
        sejak: "0.1.0",
        status: Status::Berlaku,
        uraian,
        periksa,
    }
}

pub(in super::super) static ATURAN: &[Aturan] = &[
    aturan(
        "KSD-958",
        "melampaui-gubernur",
        Tingkat::Peringatan,
        &[
            pm25("Pasal 18 ayat (2)"),
            pm25("Pasal 18 ayat (3)"),
            pm25("Pasal 18 ayat (4)"),
            pm25("Pasal 18 ayat (5)"),
            pm25("Pasal 20 ayat (3)"),
            pm25("Pasal 20 ayat (4)"),
        ],
        LUAR_NEGERI,
        SEJAK_RKS,
        SEJAK_PM25,
        halaman!("tahap/KSD-958.md"),
        gubernur,
    ),
    aturan(
        "KSD-960",
        "rencana-dan-naskah-asli",
        Tingkat::Peringatan,
        &[pm25("Pasal 24 ayat (3)"), pm25("Pasal 25 ayat (2)")],
        LUAR_NEGERI,
        SEJAK_NASKAH,
        SEJAK_PM25,
        halaman!("tahap/KSD-960.md"),
        naskah_asli,
    ),
    aturan(
        "KSD-961",
        "tanpa-rencana-tahunan",
        Tingkat::Peringatan,
        &[pm25("Pasal 26 ayat (2)")],
        LUAR_NEGERI,
        LAPORAN,
        SEJAK_PM25,
        halaman!("tahap/KSD-961.md"),
        rencana_tahunan,
    ),
    aturan(
        "KSD-962",
        "nirlaba-tanpa-rencana-tahunan",
        Tingkat::Wajib,
        &[pm25("Pasal 30 ayat (2) huruf b"), pm25("Pasal 30 ayat (3)")],
        KSDLL,
        PELAKSANAAN,
        SEJAK_PM25,
        halaman!("tahap/KSD-962.md"),
        nirlaba,
    ),
    aturan(
        "KSD-963",
        "laporan-terlambat",
        Tingkat::Peringatan,
        &[pm25("Pasal 35"), pm25("Pasal 36"), pm25("Pasal 37"), pm25("Pasal 38")],
        LUAR_NEGERI,
        PELAKSANAAN,
        SEJAK_PM25,
        halaman!("tahap/KSD-963.md"),
        laporan,
    ),
    aturan(
        "KSD-964",
        "naskah-lama-tanpa-jangka-waktu",
        Tingkat::Saran,
        &[pm25("Pasal 42 huruf b")],
        LUAR_NEGERI,
        SEJAK_NASKAH,
        SELALU,
        halaman!("tahap/KSD-9xx.md"),
        naskah_lama,
    ),
    aturan(
        "KSD-965",
        "surat-kuasa-penuh",
        Tingkat::Saran,
        &[uu24_2000("Pasal 7")],
        LUAR_NEGERI,
        NASKAH,
        SELALU,
        halaman!("tahap/KSD-9xx.md"),
        kuasa_penuh,
    ),
];

/// KSD-958: a paper that reached the Minister without the governor, or before he had it. What came to the Minister after
/// the governor received it is taken for what he forwarded, or for what was sent when his days were over.
fn gubernur(k: &Konteks<'_>) -> Hasil {
    if k.daerah().next().is_none() {
        return Hasil::butuh("pihak");
    }
    if !berkabupaten(k.draf) {
        return Hasil::TidakBerlaku { sebab: hanya_kabupaten() };
    }
    // Pasal 29 and 30 send a penerusan to the Minister himself.
    if let Some(luar) = di_luar_sebelas(k) {
        return luar;
    }
    let pasangan =
        [(T::VerifikasiMenteri, T::VerifikasiGubernur), (T::RancanganMenteri, T::RancanganGubernur)];
    let temuan = pasangan.into_iter().filter_map(|(menteri, gubernur)| {
        let langsung = tanggal(k, menteri)?;
        let pesan = match tanggal(k, gubernur) {
            None => tanpa_gubernur(surat(menteri), langsung),
            Some(gub) if langsung < gub => sebelum_gubernur(surat(menteri), langsung, gub),
            Some(_) => return None,
        };
        Some(Diagnosa::baru(jalur(k, menteri), pesan).petunjuk(gubernur_petunjuk()))
    });
    Hasil::dari(temuan.collect(), Vec::new())
}

/// KSD-960: the report on place and day once the Minister has agreed, the original once the naskah is in force.
fn naskah_asli(k: &Konteks<'_>) -> Hasil {
    if let Some(luar) = di_luar_sebelas(k) {
        return luar;
    }
    let sudah_ttd = k.dokumen() != Some(Dokumen::NaskahKerjaSama);
    let kurang = [
        (sudah_ttd || tanggal(k, T::PersetujuanMenteri).is_some(), T::RencanaPenandatanganan),
        (sudah_ttd, T::NaskahAsli),
    ];
    let temuan = kurang
        .into_iter()
        .filter(|(saatnya, t)| *saatnya && tanggal(k, *t).is_none())
        .map(|(_, t)| Diagnosa::baru(jalur(k, t), belum_tercatat(surat(t))).petunjuk(asli_petunjuk()));
    Hasil::dari(temuan.collect(), Vec::new())
}

/// KSD-961.
fn rencana_tahunan(k: &Konteks<'_>) -> Hasil {
    if jalan(k.draf) == Some(Jalan::PenerusanNirlaba) {
        return Hasil::TidakBerlaku { sebab: nirlaba_lain() };
    }
    if tanggal(k, T::RencanaTahunan).is_some() {
        return Hasil::Terpenuhi;
    }
    let d = Diagnosa::baru(jalur(k, T::RencanaTahunan), belum_tercatat(surat(T::RencanaTahunan)));
    Hasil::Temuan(vec![d.petunjuk(tahunan_petunjuk())])
}

/// KSD-962: while the plan itself is drafted it has no date yet, which is no fault.
fn nirlaba(k: &Konteks<'_>) -> Hasil {
    match jalan(k.draf) {
        None => return Hasil::butuh("luar_negeri.jalur"),
        Some(Jalan::PenerusanNirlaba) => {}
        Some(_) => return Hasil::TidakBerlaku { sebab: hanya_nirlaba() },
    }
    let Some(rencana) = tanggal(k, T::RencanaTahunan) else {
        if k.dokumen() == Some(Dokumen::RencanaTahunan) {
            return Hasil::Terpenuhi;
        }
        let d = Diagnosa::baru(jalur(k, T::RencanaTahunan), nirlaba_tanpa_rencana());
        return Hasil::Temuan(vec![d.petunjuk(nirlaba_petunjuk())]);
    };
    let mulai = k.draf.luar_negeri.kegiatan.iter().enumerate();
    let temuan = mulai.filter_map(|(i, g)| {
        let mulai = g.mulai.nilai().filter(|m| *m < rencana)?;
        let d = Diagnosa::baru(format!("luar_negeri.kegiatan[{i}].mulai"), nirlaba_dahulu(mulai, rencana));
        Some(d.petunjuk(nirlaba_petunjuk()))
    });
    Hasil::dari(temuan.collect(), Vec::new())
}

/// KSD-963.
fn laporan(k: &Konteks<'_>) -> Hasil {
    let ln = &k.draf.luar_negeri;
    if k.dokumen() == Some(Dokumen::LaporanLuarNegeri) {
        let Some(tahun) = ln.laporan.tahun.nilai() else { return Hasil::butuh("luar_negeri.laporan.tahun") };
        let Some(dibuat) = ln.laporan.tanggal.nilai().or_else(|| tanggal(k, T::Laporan)) else {
            return Hasil::butuh("luar_negeri.laporan.tanggal");
        };
        let batas = i32::try_from(tahun).ok().and_then(|t| Tanggal::baru(t, 12, 31));
        return match batas.and_then(|t| batas_laporan(t, false)).map(|b| batas_sendiri(k, b)) {
            Some(batas) if dibuat > batas => {
                let d = Diagnosa::baru("luar_negeri.laporan.tanggal", lapor_terlambat(dibuat, batas));
                Hasil::Temuan(vec![d.petunjuk(lapor_petunjuk())])
            }
            _ => Hasil::Terpenuhi,
        };
    }
    let Some(tahun) = ln.tahun_rencana.nilai() else { return Hasil::butuh("luar_negeri.tahun_rencana") };
    let terakhir = tanggal(k, T::Laporan);
    let Some(dari) = terakhir.or_else(|| tanggal(k, T::Penandatanganan)) else {
        return Hasil::butuh("tanggal");
    };
    // A plan for 2029 is made in 2028, when the report of January 2028 is in, but not that of January 2029.
    match batas_laporan(dari, terakhir.is_some()).map(|b| batas_sendiri(k, b)) {
        Some(batas) if i64::from(batas.tahun()) < i64::try_from(tahun).unwrap_or(i64::MAX) => {
            let tahun = Nilai::Kata((batas.tahun() - 1).to_string());
            let d = Diagnosa::baru(jalur(k, T::Laporan), tanpa_laporan(tahun, batas));
            Hasil::Temuan(vec![d.petunjuk(lapor_petunjuk())])
        }
        _ => Hasil::Terpenuhi,
    }
}

/// The day that binds the region itself: to the governor for a regency or city, to the Minister for a province.
fn batas_sendiri(k: &Konteks<'_>, (gubernur, menteri): (Tanggal, Tanggal)) -> Tanggal {
    if berkabupaten(k.draf) { gubernur } else { menteri }
}

/// KSD-964.
fn naskah_lama(k: &Konteks<'_>) -> Hasil {
    let Some(ttd) = tanggal(k, T::Penandatanganan) else { return Hasil::butuh("tanggal") };
    let baru = SEJAK_PM25.sejak.is_some_and(|sejak| ttd.naif() >= sejak);
    if baru || k.draf.luar_negeri.jangka_waktu.nilai().is_some() {
        return Hasil::Terpenuhi;
    }
    let d = Diagnosa::baru("luar_negeri.jangka_waktu", lama_tanpa_waktu(ttd));
    Hasil::Temuan(vec![d.petunjuk(lama_petunjuk())])
}

/// KSD-965: only where the draft notes that it was asked for.
fn kuasa_penuh(k: &Konteks<'_>) -> Hasil {
    let diminta = k.draf.luar_negeri.tahapan.iter().position(|c| c.tahap.adalah(T::KuasaPenuh));
    let Some(n) = diminta else { return Hasil::TidakBerlaku { sebab: kuasa_tidak_diminta() } };
    if tanggal(k, T::KuasaPenuh).is_some() {
        return Hasil::Terpenuhi;
    }
    let d = Diagnosa::baru(format!("luar_negeri.tahapan[{n}].tanggal"), kuasa_belum());
    Hasil::Temuan(vec![d.petunjuk(kuasa_petunjuk())])
}

kunci! { pub(in super::super)
    hanya_kabupaten = "KSD-958.tidak-berlaku" ();
    tanpa_gubernur = "KSD-958.temuan" (surat, tanggal);
    sebelum_gubernur = "KSD-958.temuan-sebelum" (surat, tanggal, gubernur);
    gubernur_petunjuk = "KSD-958.petunjuk" ();
    belum_tercatat = "tahap-luar.belum-tercatat" (surat);
    asli_petunjuk = "KSD-960.petunjuk" ();
    nirlaba_lain = "KSD-961.tidak-berlaku" ();
    tahunan_petunjuk = "KSD-961.petunjuk" ();
    hanya_nirlaba = "KSD-962.tidak-berlaku" ();
    nirlaba_tanpa_rencana = "KSD-962.temuan" ();
    nirlaba_dahulu = "KSD-962.temuan-dahulu" (mulai, rencana);
    nirlaba_petunjuk = "KSD-962.petunjuk" ();
    lapor_terlambat = "KSD-963.temuan" (tanggal, batas);
    tanpa_laporan = "KSD-963.temuan-tanpa" (tahun, batas);
    lapor_petunjuk = "KSD-963.petunjuk" ();
    lama_tanpa_waktu = "KSD-964.temuan" (tanggal);
    lama_petunjuk = "KSD-964.petunjuk" ();
    kuasa_tidak_diminta = "KSD-965.tidak-berlaku" ();
    kuasa_belum = "KSD-965.temuan" ();
    kuasa_petunjuk = "KSD-965.petunjuk" ();
}

#[cfg(test)]
mod tests;
