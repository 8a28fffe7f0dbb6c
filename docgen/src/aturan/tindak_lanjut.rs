//! The family `TLJ`: signs that an agreement will sleep, visible while it is drafted. No law asks for them, so that all
//! are suggestions. What the completeness family says about the Rencana Kerja of a Nota Kesepakatan is not said again.

use super::dasar::{SELALU, praktik};
use super::jenis::{Aturan, Cakupan, Diagnosa, Hasil, Status};
use super::konteks::{Konteks, jalur_pihak, kosong};
use super::muatan_naskah::Muatan;
use super::pesan::{Nilai, Pesan, kunci};
use crate::draf::{Berbentuk as _, Draf, Isian, Kegiatan, Pelaksanaan, Pemantauan};
use crate::naskah::Gaya;
use crate::ranah::{Dokumen, KelasKerjaSama, Rujukan, SumberDana, Tanda, Tingkat};

const KSD: &[KelasKerjaSama] = &[KelasKerjaSama::Ksdd, KelasKerjaSama::Ksdpk];
const PKS: &[Dokumen] = &[Dokumen::PerjanjianKerjaSama];
const KB: &[Dokumen] = &[Dokumen::KesepakatanBersama];
/// The documents by which work is done.
const KERJA: &[Dokumen] = &[Dokumen::PerjanjianKerjaSama, Dokumen::NotaKesepakatan];

const DASAR: &[Rujukan] = &[praktik("praktik pelaksanaan kerja sama daerah")];

pub(super) static ATURAN: &[Aturan] = &[
    tlj("TLJ-001", "tanpa-rencana-kerja", KSD, PKS, Some(Muatan::Pelaksanaan), tanpa_rencana),
    tlj("TLJ-002", "kegiatan-tanpa-penanggung-jawab", KSD, PKS, None, tanpa_penanggung_jawab),
    tlj("TLJ-003", "tanpa-ukuran-keberhasilan", &[], KERJA, None, tanpa_ukuran),
    tlj("TLJ-004", "tanpa-waktu-laporan", &[], KERJA, Some(Muatan::Pemantauan), tanpa_laporan),
    tlj("TLJ-005", "tanpa-tahun-anggaran", &[], KERJA, None, tanpa_tahun),
    tlj("TLJ-006", "kb-tanpa-pks", KSD, KB, Some(Muatan::Pelaksanaan), tanpa_pks),
];

const fn tlj(
    id: &'static str,
    nama: &'static str,
    kelas: &'static [KelasKerjaSama],
    dokumen: &'static [Dokumen],
    bagian: Option<Muatan>,
    periksa: fn(&Konteks<'_>) -> Hasil,
) -> Aturan {
    Aturan {
        id,
        nama,
        tingkat: Tingkat::Saran,
        dasar: DASAR,
        tanda: Tanda::D,
        berlaku: SELALU,
        cakupan: Cakupan { kelas, dokumen, bagian },
        sejak: "0.1.0",
        status: Status::Berlaku,
        uraian: halaman!("tindak_lanjut/TLJ.md"),
        periksa,
    }
}

/// Why the answers cannot be weighed: the officer wrote the pasal that would hold them.
fn ditulis_sendiri(k: &Konteks<'_>, bagian: Muatan) -> Option<Hasil> {
    let sendiri = bagian.pasal().is_some_and(|p| k.kata_sendiri(p));
    sendiri.then(|| Hasil::TidakBerlaku { sebab: tulisan_sendiri(bagian.nama()) })
}

/// The rows of the work plan that say something.
fn kegiatan(d: &Draf) -> impl Iterator<Item = (usize, &Kegiatan)> {
    d.rencana_kerja.iter().enumerate().filter(|(_, r)| !r.kosong())
}

/// TLJ-001: neither a work plan nor an answer by when it is agreed, so that the naskah names a default.
fn tanpa_rencana(k: &Konteks<'_>) -> Hasil {
    if let Some(hasil) = ditulis_sendiri(k, Muatan::Pelaksanaan) {
        return hasil;
    }
    let mut semua = Vec::new();
    if kegiatan(k.draf).next().is_none() && k.draf.pelaksanaan.tenggat_rencana_kerja == Isian::Kosong {
        let d = Diagnosa::baru("rencana_kerja", rencana(Pelaksanaan::TENGGAT_BAWAAN))
            .petunjuk(rencana_petunjuk());
        semua.push(d.juga(["pelaksanaan.tenggat_rencana_kerja".to_owned()]).di_pasal("pelaksanaan"));
    }
    Hasil::dari(semua, Vec::new())
}

/// A finding about the rows of the work plan that lack something.
fn baris(
    k: &Konteks<'_>,
    bidang: &str,
    ada: fn(&Kegiatan) -> bool,
    pesan: fn(Nilai) -> Pesan,
) -> Option<Diagnosa> {
    let kurang: Vec<(usize, &Kegiatan)> = kegiatan(k.draf).filter(|(_, r)| !ada(r)).collect();
    let sebut = kurang.iter().map(|(n, r)| {
        let jalur = Nilai::Kata(format!("rencana_kerja[{n}]"));
        if kosong(&r.kegiatan) { jalur } else { satu_baris(r.kegiatan.as_str(), jalur).into() }
    });
    let pesan = pesan(Nilai::Daftar(sebut.collect()));
    let mut jalur = kurang.iter().map(|(n, _)| format!("rencana_kerja[{n}].{bidang}"));
    let pertama = jalur.next()?;
    Some(Diagnosa::baru(pertama, pesan).juga(jalur))
}

/// TLJ-002: rows that nobody is in charge of, or that have no time.
fn tanpa_penanggung_jawab(k: &Konteks<'_>) -> Hasil {
    if kegiatan(k.draf).next().is_none() {
        return Hasil::TidakBerlaku { sebab: tanpa_baris() };
    }
    let pj = baris(k, "penanggung_jawab", |r| !kosong(&r.penanggung_jawab), penanggung_jawab);
    let waktu = baris(k, "selesai", |r| r.selesai.nilai().is_some(), waktu);
    let semua =
        [pj.map(|d| d.petunjuk(penanggung_jawab_petunjuk())), waktu.map(|d| d.petunjuk(waktu_petunjuk()))];
    Hasil::dari(semua.into_iter().flatten().collect(), Vec::new())
}

/// TLJ-003: nothing by which success could be told.
fn tanpa_ukuran(k: &Konteks<'_>) -> Hasil {
    let d = k.draf;
    let berindikator = d.pemantauan.indikator.iter().any(|i| !kosong(&i.uraian));
    let bertarget = kegiatan(d).any(|(_, r)| !kosong(&r.target));
    let mut semua = Vec::new();
    if !berindikator && !bertarget && !k.kata_sendiri("pemantauan") {
        let d = Diagnosa::baru("pemantauan.indikator", ukuran()).di_pasal("pemantauan");
        semua.push(d.petunjuk(ukuran_petunjuk()));
    } else if k.kelas() != Some(KelasKerjaSama::Sinergi) {
        let d = baris(k, "target", |r| !kosong(&r.target), target);
        semua.extend(d.map(|d| d.petunjuk(target_petunjuk())));
    }
    Hasil::dari(semua, Vec::new())
}

/// TLJ-004: the officer's own words name no report, or the first one would come after the end.
fn tanpa_laporan(k: &Konteks<'_>) -> Hasil {
    const PASAL: &str = "pemantauan";
    let (jalur, pesan) = if k.kata_sendiri(PASAL) {
        if k.alinea_pasal(PASAL).any(|a| a.gaya != Gaya::Pasal && a.teks.contains("lapor")) {
            return Hasil::Terpenuhi;
        }
        ("ubahan", laporan())
    } else {
        let setiap = k.draf.pemantauan.laporan_setiap.nilai().unwrap_or(Pemantauan::LAPORAN_BAWAAN);
        match k.draf.jangka_waktu.lama.nilai() {
            Some(lama) if setiap.kira_hari() > lama.kira_hari() => {
                ("pemantauan.laporan_setiap", laporan_terlambat(setiap, lama))
            }
            _ => return Hasil::Terpenuhi,
        }
    };
    Hasil::Temuan(vec![Diagnosa::baru(jalur, pesan).di_pasal(PASAL).petunjuk(laporan_petunjuk())])
}

/// TLJ-005: public money with an amount and without the year whose budget bears it.
fn tanpa_tahun(k: &Konteks<'_>) -> Hasil {
    let publik = |s: &crate::draf::Sumber| {
        matches!(s.jenis.pilihan(), Some(SumberDana::Apbd | SumberDana::Apbn))
            && s.jumlah.nilai().is_some()
            && s.tahun.nilai().is_none()
    };
    let sumber = k.draf.pembiayaan.sumber.iter().enumerate().filter(|(_, s)| publik(s)).map(|(n, s)| {
        let jalur = format!("pembiayaan.sumber[{n}].tahun");
        let jumlah = s.jumlah.nilai().map(|j| crate::bahasa::rupiah(j.sen()));
        Diagnosa::baru(jalur, tahun(Nilai::Kata(jumlah.unwrap_or_default())))
            .di_pasal("pembiayaan")
            .petunjuk(tahun_petunjuk())
    });
    let mut semua: Vec<Diagnosa> = sumber.collect();
    for (n, r) in kegiatan(k.draf) {
        for (m, dana) in r.dana.iter().enumerate() {
            let swasta = k.draf.indeks_pihak(&dana.pihak).and_then(|i| k.draf.pihak.get(i)?.jenis.pilihan());
            let swasta = swasta.is_some_and(|j| !j.pemerintah());
            if dana.jumlah.nilai().is_some() && !swasta && !bertahun(&dana.sumber) {
                let jalur = format!("rencana_kerja[{n}].dana[{m}].sumber");
                let pesan = tahun_kegiatan(r.kegiatan.as_str(), Nilai::Kata(jalur.clone()));
                semua.push(Diagnosa::baru(jalur, pesan).petunjuk(tahun_kegiatan_petunjuk()));
            }
        }
    }
    Hasil::dari(semua, Vec::new())
}

/// Whether a text names a year of this century.
fn bertahun(teks: &str) -> bool {
    teks.split(|c: char| !c.is_ascii_digit()).any(|angka| angka.len() == 4 && angka.starts_with("20"))
}

/// TLJ-006: a Kesepakatan Bersama becomes work only by a Perjanjian Kerja Sama, so by when, and who drafts it.
fn tanpa_pks(k: &Konteks<'_>) -> Hasil {
    if let Some(hasil) = ditulis_sendiri(k, Muatan::Pelaksanaan) {
        return hasil;
    }
    let jalur = "pelaksanaan.tenggat_rencana_kerja";
    let pesan = match (k.draf.pelaksanaan.tenggat_rencana_kerja.nilai(), k.draf.jangka_waktu.lama.nilai()) {
        (None, _) => Some(pks()),
        (Some(tenggat), Some(lama)) if tenggat.kira_hari() >= lama.kira_hari() => {
            Some(pks_terlambat(tenggat, lama))
        }
        _ => None,
    };
    let mut semua: Vec<Diagnosa> =
        pesan.map(|p| Diagnosa::baru(jalur, p).petunjuk(pks_petunjuk())).into_iter().collect();
    let tanpa_unit: Vec<usize> =
        k.pihak().filter(|(_, p)| kosong(&p.unit_pelaksana)).map(|(i, _)| i).collect();
    if !tanpa_unit.is_empty() && tanpa_unit.len() == k.draf.pihak.len() {
        let d = Diagnosa::baru(jalur_pihak(0, "unit_pelaksana"), pks_unit()).petunjuk(pks_unit_petunjuk());
        semua.push(d.juga(tanpa_unit.into_iter().skip(1).map(|i| jalur_pihak(i, "unit_pelaksana"))));
    }
    Hasil::dari(semua.into_iter().map(|d| d.di_pasal("pelaksanaan")).collect(), Vec::new())
}

kunci! {
    satu_baris = "tindak-lanjut.baris" (uraian, jalur);
    tulisan_sendiri = "tindak-lanjut.tulisan-sendiri" (bagian);
    tanpa_baris = "tindak-lanjut.tanpa-baris" ();
    rencana = "TLJ-001.temuan" (waktu);
    rencana_petunjuk = "TLJ-001.petunjuk" ();
    penanggung_jawab = "TLJ-002.temuan" (baris);
    penanggung_jawab_petunjuk = "TLJ-002.petunjuk" ();
    waktu = "TLJ-002.temuan-waktu" (baris);
    waktu_petunjuk = "TLJ-002.petunjuk-waktu" ();
    ukuran = "TLJ-003.temuan" ();
    ukuran_petunjuk = "TLJ-003.petunjuk" ();
    target = "TLJ-003.temuan-target" (baris);
    target_petunjuk = "TLJ-003.petunjuk-target" ();
    laporan = "TLJ-004.temuan" ();
    laporan_terlambat = "TLJ-004.temuan-terlambat" (setiap, lama);
    laporan_petunjuk = "TLJ-004.petunjuk" ();
    tahun = "TLJ-005.temuan" (jumlah);
    tahun_petunjuk = "TLJ-005.petunjuk" ();
    tahun_kegiatan = "TLJ-005.temuan-kegiatan" (kegiatan, jalur);
    tahun_kegiatan_petunjuk = "TLJ-005.petunjuk-kegiatan" ();
    pks = "TLJ-006.temuan" ();
    pks_terlambat = "TLJ-006.temuan-terlambat" (tenggat, lama);
    pks_petunjuk = "TLJ-006.petunjuk" ();
    pks_unit = "TLJ-006.temuan-unit" ();
    pks_unit_petunjuk = "TLJ-006.petunjuk-unit" ();
}

#[cfg(test)]
mod tests;
