//! n50 of 4nn: money and goods of a foreign cooperation.

use super::super::dasar::{SEJAK_PM25, SEJAK_PP28, SELALU, pm25, pp2, pp28};
use super::super::jenis::{Aturan, Cakupan, Diagnosa, Hasil, Status};
use super::super::konteks::{Konteks, kosong};
use super::super::pesan::{Nilai, kunci};
use super::{LUAR_NEGERI, NASKAH, RKS, RKS_NASKAH, jawaban};
use crate::draf::SumberLuar;
use crate::ranah::{PemilikBarang, Tanda, Tingkat};

pub(in super::super) static ATURAN: &[Aturan] = &[
    Aturan {
        id: "KSD-450",
        nama: "pemilik-barang",
        tingkat: Tingkat::Peringatan,
        dasar: &[pp28("Pasal 26 ayat (2)"), pm25("Pasal 31 ayat (3)")],
        tanda: Tanda::V,
        berlaku: SEJAK_PP28,
        cakupan: Cakupan { kelas: LUAR_NEGERI, dokumen: NASKAH, bagian: None },
        sejak: "0.1.0",
        status: Status::Berlaku,
        uraian: halaman!("biaya/KSD-450.md"),
        periksa: pemilik_barang,
    },
    Aturan {
        id: "KSD-451",
        nama: "jalur-hibah",
        tingkat: Tingkat::Peringatan,
        dasar: &[pp28("Pasal 26 ayat (1)"), pm25("Pasal 31 ayat (2)")],
        tanda: Tanda::V,
        berlaku: SEJAK_PP28,
        cakupan: Cakupan { kelas: LUAR_NEGERI, dokumen: RKS_NASKAH, bagian: None },
        sejak: "0.1.0",
        status: Status::Berlaku,
        uraian: halaman!("biaya/KSD-451.md"),
        periksa: hibah,
    },
    Aturan {
        id: "KSD-452",
        nama: "dana-langsung-ke-daerah",
        tingkat: Tingkat::Peringatan,
        dasar: &[pp2("Pasal 5")],
        tanda: Tanda::VLama,
        berlaku: SELALU,
        cakupan: Cakupan { kelas: LUAR_NEGERI, dokumen: RKS_NASKAH, bagian: None },
        sejak: "0.1.0",
        status: Status::Berlaku,
        uraian: halaman!("biaya/KSD-452.md"),
        periksa: langsung,
    },
    Aturan {
        id: "KSD-453",
        nama: "pembiayaan-per-kegiatan",
        tingkat: Tingkat::Peringatan,
        dasar: &[pm25("Lampiran II angka 6")],
        tanda: Tanda::V,
        berlaku: SEJAK_PM25,
        cakupan: Cakupan { kelas: LUAR_NEGERI, dokumen: RKS, bagian: None },
        sejak: "0.1.0",
        status: Status::Berlaku,
        uraian: halaman!("biaya/KSD-453.md"),
        periksa: alokasi,
    },
];

/// KSD-450. Input that cannot be read names no owner either.
fn pemilik_barang(k: &Konteks<'_>) -> Hasil {
    if k.draf.luar_negeri.pemilik_barang.pilihan().is_some() {
        return Hasil::Terpenuhi;
    }
    let d = Diagnosa::baru("luar_negeri.pemilik_barang", tanpa_pemilik()).petunjuk(pemilik_petunjuk());
    Hasil::Temuan(vec![d.perbaikan(pemilik_perbaikan(), |draf| {
        draf.luar_negeri.pemilik_barang = PemilikBarang::Perolehan.into();
    })])
}

/// KSD-451.
fn hibah(k: &Konteks<'_>) -> Hasil {
    let l = &k.draf.luar_negeri;
    match l.hibah.nilai() {
        None => Hasil::butuh("luar_negeri.hibah"),
        Some(true) if kosong(&l.jalur_hibah) => Hasil::Temuan(vec![
            Diagnosa::baru("luar_negeri.jalur_hibah", tanpa_jalur()).petunjuk(jalur_petunjuk()),
        ]),
        Some(_) => Hasil::Terpenuhi,
    }
}

/// KSD-452: the officer's own answer.
fn langsung(k: &Konteks<'_>) -> Hasil {
    let isian = &k.draf.luar_negeri.langsung_ke_daerah;
    jawaban(isian, "luar_negeri.langsung_ke_daerah", true, || (dana_langsung(), dana_petunjuk()))
}

/// KSD-453: every activity names who bears what.
fn alokasi(k: &Konteks<'_>) -> Hasil {
    let kegiatan = &k.draf.luar_negeri.kegiatan;
    if kegiatan.is_empty() {
        return Hasil::butuh("luar_negeri.kegiatan");
    }
    let terisi = |s: &SumberLuar| !kosong(&s.sumber.indonesia) || s.jumlah.nilai().is_some();
    let temuan = kegiatan.iter().enumerate().filter(|(_, g)| !g.dana.iter().any(terisi)).map(|(i, g)| {
        let nama = &g.kegiatan.indonesia;
        let nama: Nilai = if kosong(nama) { kegiatan_ke(i + 1).into() } else { nama.as_str().into() };
        Diagnosa::baru(format!("luar_negeri.kegiatan[{i}].dana"), tanpa_alokasi(nama))
            .petunjuk(alokasi_petunjuk())
    });
    Hasil::dari(temuan.collect(), Vec::new())
}

kunci! { pub(in super::super)
    tanpa_pemilik = "KSD-450.temuan" ();
    pemilik_petunjuk = "KSD-450.petunjuk" ();
    pemilik_perbaikan = "KSD-450.perbaikan" ();
    tanpa_jalur = "KSD-451.temuan" ();
    jalur_petunjuk = "KSD-451.petunjuk" ();
    dana_langsung = "KSD-452.temuan" ();
    dana_petunjuk = "KSD-452.petunjuk" ();
    kegiatan_ke = "KSD-453.kegiatan" (urutan);
    tanpa_alokasi = "KSD-453.temuan" (kegiatan);
    alokasi_petunjuk = "KSD-453.petunjuk" ();
}

#[cfg(test)]
mod tests {
    use super::super::super::uji::{butuh, temuan, terpenuhi, tidak_berlaku};
    use super::super::uji::{ksdll, ksdpl};
    use super::*;
    use crate::draf::Isian;
    use crate::ranah::Dokumen;

    #[test]
    fn ksd_450() {
        let mut d = ksdpl(Dokumen::NaskahKerjaSama);
        terpenuhi("KSD-450", &d);
        d.luar_negeri.pemilik_barang = Isian::Kosong;
        let kalimat = "Pemilik barang yang berasal dari kerja sama belum disebutkan.";
        temuan("KSD-450", &d, &[("peringatan", "luar_negeri.pemilik_barang", kalimat)]);
        d.dokumen = Dokumen::PernyataanKehendak.into();
        tidak_berlaku(
            "KSD-450",
            &d,
            "Hanya untuk Naskah Kerja Sama; naskah ini Pernyataan Kehendak Kerja Sama.",
        );
    }

    #[test]
    fn ksd_451() {
        let mut d = ksdll(Dokumen::RencanaKerjaSama);
        terpenuhi("KSD-451", &d);
        d.luar_negeri.hibah = Isian::Kosong;
        butuh("KSD-451", &d, &["luar_negeri.hibah"]);
        d.luar_negeri.hibah = true.into();
        let kalimat = "Kerja sama dinyatakan memuat hibah, tetapi jalur pemberiannya belum disebut.";
        temuan("KSD-451", &d, &[("peringatan", "luar_negeri.jalur_hibah", kalimat)]);
        d.luar_negeri.jalur_hibah = "penerusan hibah melalui Pemerintah".to_owned();
        terpenuhi("KSD-451", &d);
    }

    #[test]
    fn ksd_452() {
        let mut d = ksdll(Dokumen::NaskahKerjaSama);
        terpenuhi("KSD-452", &d);
        d.luar_negeri.langsung_ke_daerah = Isian::Kosong;
        butuh("KSD-452", &d, &["luar_negeri.langsung_ke_daerah"]);
        d.luar_negeri.langsung_ke_daerah = true.into();
        let kalimat = "Dana luar negeri dinyatakan diterima daerah secara langsung.";
        temuan("KSD-452", &d, &[("peringatan", "luar_negeri.langsung_ke_daerah", kalimat)]);
    }

    #[test]
    fn ksd_453() {
        let mut d = ksdpl(Dokumen::RencanaKerjaSama);
        terpenuhi("KSD-453", &d);
        d.luar_negeri.kegiatan.push(d.luar_negeri.kegiatan[0].clone());
        d.luar_negeri.kegiatan[1].kegiatan.indonesia = "Lokakarya".to_owned();
        d.luar_negeri.kegiatan[1].dana = vec![SumberLuar::default()];
        let kalimat = "Pembiayaan untuk Lokakarya belum dirinci.";
        temuan("KSD-453", &d, &[("peringatan", "luar_negeri.kegiatan[1].dana", kalimat)]);
        d.luar_negeri.kegiatan[1].kegiatan.indonesia.clear();
        let kalimat = "Pembiayaan untuk kegiatan ke-2 belum dirinci.";
        temuan("KSD-453", &d, &[("peringatan", "luar_negeri.kegiatan[1].dana", kalimat)]);
        d.luar_negeri.kegiatan.clear();
        butuh("KSD-453", &d, &["luar_negeri.kegiatan"]);
    }
}
