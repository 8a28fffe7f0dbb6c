//! 4nn: financing, results, regional assets.

use super::dasar::{SEJAK_PP28, SELALU, pp27, pp28};
use super::jenis::{Aturan, Cakupan, Diagnosa, Hasil, Status};
use super::konteks::{Konteks, kosong};
use super::muatan_naskah::Muatan;
use super::pesan::{Nilai, kunci};
use crate::draf::Hasil as HasilKerjaSama;
use crate::ranah::{Dokumen, JenisHasil, JenisPihak, KelasKerjaSama, SkemaBmd, Tanda, Tingkat};

const KSDPK: &[KelasKerjaSama] = &[KelasKerjaSama::Ksdpk];
const PKS: &[Dokumen] = &[Dokumen::PerjanjianKerjaSama];
const PASAL_HASIL: &str = "hasil";

pub(super) static ATURAN: &[Aturan] = &[
    Aturan {
        id: "KSD-404",
        nama: "hasil-untuk-daerah",
        tingkat: Tingkat::Wajib,
        dasar: &[pp28("Pasal 20")],
        tanda: Tanda::V,
        berlaku: SEJAK_PP28,
        cakupan: Cakupan { kelas: KSDPK, dokumen: PKS, bagian: Some(Muatan::Hasil) },
        sejak: "0.1.0",
        status: Status::Berlaku,
        uraian: halaman!("pembiayaan/KSD-404.md"),
        periksa: hasil,
    },
    Aturan {
        id: "KSD-407",
        nama: "pinjam-pakai-swasta",
        tingkat: Tingkat::Peringatan,
        dasar: &[pp27("Pasal 30 ayat (1)")],
        tanda: Tanda::VLama,
        berlaku: SELALU,
        cakupan: Cakupan { kelas: KSDPK, dokumen: PKS, bagian: Some(Muatan::Bmd) },
        sejak: "0.1.0",
        status: Status::Berlaku,
        uraian: halaman!("pembiayaan/KSD-407.md"),
        periksa: pinjam_pakai,
    },
];

/// KSD-404: money that is the region's goes to the kas daerah, goods become its assets. Money of the partner is its
/// own; goods that the naskah gives to the partner are a warning, since the provision speaks of goods without exception.
fn hasil(k: &Konteks<'_>) -> Hasil {
    let (mut temuan, mut butuh) = (Vec::new(), Vec::new());
    for (i, h) in k.draf.hasil.iter().enumerate() {
        let jawaban = match h.jenis.pilihan() {
            None => Err(format!("hasil[{i}].jenis")),
            Some(JenisHasil::Uang) => hasil_uang(k, i, h),
            Some(JenisHasil::Barang) => hasil_barang(k, i, h),
            Some(JenisHasil::Data | JenisHasil::Karya | JenisHasil::Layanan) => Ok(None),
        };
        match jawaban {
            Ok(d) => temuan.extend(d),
            Err(jalur) => butuh.push(jalur),
        }
    }
    Hasil::dari(temuan, butuh)
}

/// A finding, nothing to object to, or the path of the missing answer.
type Jawaban = Result<Option<Diagnosa>, String>;

fn hasil_uang(k: &Konteks<'_>, i: usize, h: &HasilKerjaSama) -> Jawaban {
    let jalur = format!("hasil[{i}].ke_kas_daerah");
    match h.ke_kas_daerah.nilai() {
        _ if milik_mitra(k, h) => Ok(None),
        Some(true) => Ok(None),
        None => Err(jalur),
        Some(false) => {
            let d = Diagnosa::baru(jalur, uang(uraian(i, h))).di_pasal(PASAL_HASIL).petunjuk(uang_petunjuk());
            Ok(Some(d.perbaikan(uang_perbaikan(uraian(i, h)), move |draf| {
                if let Some(h) = draf.hasil.get_mut(i) {
                    h.ke_kas_daerah = true.into();
                }
            })))
        }
    }
}

fn hasil_barang(k: &Konteks<'_>, i: usize, h: &HasilKerjaSama) -> Jawaban {
    let jalur = format!("hasil[{i}].menjadi_aset");
    match h.menjadi_aset.nilai() {
        Some(true) => Ok(None),
        None => Err(jalur),
        Some(false) if milik_mitra(k, h) => {
            let d = Diagnosa::baru(jalur, barang_mitra(uraian(i, h), pemilik(k, h))).di_pasal(PASAL_HASIL);
            Ok(Some(d.petunjuk(barang_mitra_petunjuk()).sebagai(Tingkat::Peringatan)))
        }
        Some(false) => {
            let d = Diagnosa::baru(jalur, barang(uraian(i, h))).di_pasal(PASAL_HASIL);
            Ok(Some(d.petunjuk(barang_petunjuk()).perbaikan(barang_perbaikan(uraian(i, h)), move |draf| {
                if let Some(h) = draf.hasil.get_mut(i) {
                    h.menjadi_aset = true.into();
                }
            })))
        }
    }
}

/// What a result is, or its place in the list.
fn uraian(i: usize, h: &HasilKerjaSama) -> Nilai {
    if kosong(&h.uraian) { tanpa_uraian(i + 1).into() } else { h.uraian.as_str().into() }
}

/// Whether a result belongs to a party that is no region alone.
fn milik_mitra(k: &Konteks<'_>, h: &HasilKerjaSama) -> bool {
    let pemilik = k.draf.indeks_pihak(&h.pemilik).and_then(|i| k.draf.pihak.get(i));
    pemilik.and_then(|p| p.jenis.pilihan()).is_some_and(|j| !j.daerah())
}

fn pemilik(k: &Konteks<'_>, h: &HasilKerjaSama) -> Nilai {
    k.draf.indeks_pihak(&h.pemilik).map_or_else(|| h.pemilik.as_str().into(), |i| k.sebut(i))
}

/// KSD-407.
fn pinjam_pakai(k: &Konteks<'_>) -> Hasil {
    match k.draf.bmd.skema.pilihan() {
        None => return Hasil::butuh("bmd.skema"),
        Some(SkemaBmd::PinjamPakai) => {}
        Some(_) => return Hasil::Terpenuhi,
    }
    let swasta: Vec<Nilai> = k
        .pihak()
        .filter(|(_, p)| p.jenis.pilihan().is_some_and(|j: JenisPihak| !j.pemerintah()))
        .map(|(i, _)| k.sebut(i))
        .collect();
    if swasta.is_empty() {
        return Hasil::dari(Vec::new(), k.tanpa_jenis());
    }
    let d = Diagnosa::baru("bmd.skema", pinjam(swasta)).di_pasal("bmd").petunjuk(pinjam_petunjuk());
    Hasil::Temuan(vec![d])
}

kunci! {
    uang = "KSD-404.temuan-uang" (hasil);
    uang_petunjuk = "KSD-404.petunjuk-uang" ();
    uang_perbaikan = "KSD-404.perbaikan-uang" (hasil);
    barang = "KSD-404.temuan-barang" (hasil);
    barang_petunjuk = "KSD-404.petunjuk-barang" ();
    barang_perbaikan = "KSD-404.perbaikan-barang" (hasil);
    barang_mitra = "KSD-404.temuan-barang-mitra" (hasil, pemilik);
    barang_mitra_petunjuk = "KSD-404.petunjuk-barang-mitra" ();
    tanpa_uraian = "KSD-404.tanpa-uraian" (urutan);
    pinjam = "KSD-407.temuan" (pihak);
    pinjam_petunjuk = "KSD-407.petunjuk" ();
}

#[cfg(test)]
mod tests {
    use super::super::uji::{butuh, kb, pks_ksdd, pks_ksdpk, temuan, terpenuhi, tidak_berlaku};
    use super::*;
    use crate::draf::Isian;

    #[test]
    fn ksd_404() {
        let mut d = pks_ksdpk();
        terpenuhi("KSD-404", &d);
        tidak_berlaku(
            "KSD-404",
            &kb(KelasKerjaSama::Ksdpk),
            "Hanya untuk Perjanjian Kerja Sama; naskah ini Kesepakatan Bersama.",
        );
        d.hasil[0].ke_kas_daerah = Isian::Kosong;
        d.hasil.push(HasilKerjaSama::default());
        butuh("KSD-404", &d, &["hasil[0].ke_kas_daerah", "hasil[1].jenis"]);
        d.hasil[0].ke_kas_daerah = false.into();
        d.hasil[1].jenis = JenisHasil::Barang.into();
        d.hasil[1].menjadi_aset = false.into();
        let uang = "Hasil berupa uang (“bagi hasil”) dinyatakan tidak disetor ke kas daerah.";
        let barang =
            "Hasil berupa barang (“baris ke-2”) dinyatakan tidak dicatat sebagai aset pemerintah daerah.";
        temuan(
            "KSD-404",
            &d,
            &[("wajib", "hasil[0].ke_kas_daerah", uang), ("wajib", "hasil[1].menjadi_aset", barang)],
        );
        // Money of the partner is its own; goods of the partner are a warning.
        d.hasil[0].pemilik = "b".to_owned();
        d.hasil[1].pemilik = "b".to_owned();
        let kalimat = "Hasil berupa barang (“baris ke-2”) menjadi milik PIHAK KEDUA (PT Contoh) dan tidak dicatat \
                       sebagai aset pemerintah daerah.";
        temuan("KSD-404", &d, &[("peringatan", "hasil[1].menjadi_aset", kalimat)]);
        d.hasil[1].jenis = JenisHasil::Data.into();
        terpenuhi("KSD-404", &d);
        d.hasil.clear();
        tidak_berlaku(
            "KSD-404",
            &d,
            "Bagian Hasil Kerja Sama belum ada dalam naskah; ketiadaannya dilaporkan oleh aturan kelengkapan (KSD-500).",
        );
    }

    #[test]
    fn ksd_407() {
        let mut d = pks_ksdpk();
        tidak_berlaku("KSD-407", &d, "Naskah ini tidak memakai barang milik daerah.");
        tidak_berlaku("KSD-407", &pks_ksdd(), "Hanya untuk KSDPK; naskah ini KSDD.");
        d.bmd.dipakai = Isian::Kosong;
        butuh("KSD-407", &d, &["bmd.dipakai"]);
        d.bmd.dipakai = true.into();
        butuh("KSD-407", &d, &["bmd.skema"]);
        d.bmd.skema = SkemaBmd::Sewa.into();
        terpenuhi("KSD-407", &d);
        d.bmd.skema = SkemaBmd::PinjamPakai.into();
        let kalimat = "Barang milik daerah dipinjampakaikan dalam naskah dengan PIHAK KEDUA (PT Contoh), padahal \
                       pinjam pakai hanya antara Pemerintah Pusat dan pemerintah daerah atau antarpemerintah daerah.";
        temuan("KSD-407", &d, &[("peringatan", "bmd.skema", kalimat)]);
        d.pihak[1].jenis = JenisPihak::Kementerian.into();
        terpenuhi("KSD-407", &d);
        d.pihak[1].jenis = Isian::Kosong;
        butuh("KSD-407", &d, &["pihak[1].jenis"]);
    }
}
