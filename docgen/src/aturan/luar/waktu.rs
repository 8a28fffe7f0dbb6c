//! n50 of 3nn: how long the Letter of Intent and the naskah last, and when the extension is asked for.

use std::cmp::Ordering;

use chrono::Months;

use super::super::dasar::{SEJAK_PM25, pm25};
use super::super::jenis::{Aturan, Cakupan, Diagnosa, Hasil, Status};
use super::super::konteks::Konteks;
use super::super::pesan::{Nilai, Pesan, kunci};
use super::{LOI, LUAR_NEGERI, RKS_NASKAH, tahap};
use crate::draf::{Draf, Isian};
use crate::ranah::{
    Dokumen, Durasi, JalurLuarNegeri, JenisPihak, SatuanWaktu, TahapLuarNegeri, Tanda, Tanggal, Tingkat,
};

pub(in super::super) static ATURAN: &[Aturan] = &[
    Aturan {
        id: "KSD-350",
        nama: "loi-lebih-setahun",
        tingkat: Tingkat::Wajib,
        dasar: &[pm25("Pasal 13 ayat (3)")],
        tanda: Tanda::V,
        berlaku: SEJAK_PM25,
        cakupan: Cakupan { kelas: LUAR_NEGERI, dokumen: LOI, bagian: None },
        sejak: "0.1.0",
        status: Status::Berlaku,
        uraian: halaman!("waktu/KSD-350.md"),
        periksa: masa_berlaku_loi,
    },
    Aturan {
        id: "KSD-351",
        nama: "naskah-lebih-lima-tahun",
        tingkat: Tingkat::Wajib,
        dasar: &[pm25("Pasal 32 ayat (1)")],
        tanda: Tanda::V,
        berlaku: SEJAK_PM25,
        cakupan: Cakupan { kelas: LUAR_NEGERI, dokumen: RKS_NASKAH, bagian: None },
        sejak: "0.1.0",
        status: Status::Berlaku,
        uraian: halaman!("waktu/KSD-351.md"),
        periksa: jangka_waktu,
    },
    Aturan {
        id: "KSD-352",
        nama: "perpanjangan-terlambat",
        tingkat: Tingkat::Peringatan,
        dasar: &[pm25("Pasal 33")],
        tanda: Tanda::V,
        berlaku: SEJAK_PM25,
        cakupan: Cakupan { kelas: LUAR_NEGERI, dokumen: &[], bagian: None },
        sejak: "0.1.0",
        status: Status::Berlaku,
        uraian: halaman!("waktu/KSD-352.md"),
        periksa: perpanjangan,
    },
    Aturan {
        id: "KSD-353",
        nama: "loi-berakhir",
        tingkat: Tingkat::Peringatan,
        dasar: &[pm25("Pasal 13 ayat (3)"), pm25("Pasal 15 ayat (2)")],
        tanda: Tanda::V,
        berlaku: SEJAK_PM25,
        cakupan: Cakupan { kelas: LUAR_NEGERI, dokumen: RKS_NASKAH, bagian: None },
        sejak: "0.1.0",
        status: Status::Berlaku,
        uraian: halaman!("waktu/KSD-353.md"),
        periksa: loi_berakhir,
    },
];

/// A length in years.
const fn tahun(lama: u64) -> Durasi {
    Durasi { lama, satuan: SatuanWaktu::Tahun }
}

/// Whether a length answered by the officer keeps a limit in years; the change sets the limit.
fn paling_lama(
    isian: &Isian<Durasi>,
    jalur: &str,
    batas: u64,
    pesan: fn(Durasi) -> Pesan,
    [petunjuk, judul]: [fn() -> Pesan; 2],
    ubah: fn(&mut Draf, Durasi),
) -> Hasil {
    let Some(lama) = isian.nilai() else { return Hasil::butuh(jalur) };
    if lama.terhadap_tahun(batas) != Ordering::Greater {
        return Hasil::Terpenuhi;
    }
    let d = Diagnosa::baru(jalur, pesan(lama)).petunjuk(petunjuk());
    Hasil::Temuan(vec![d.perbaikan(judul(), move |draf| ubah(draf, tahun(batas)))])
}

/// KSD-350.
fn masa_berlaku_loi(k: &Konteks<'_>) -> Hasil {
    paling_lama(
        &k.draf.luar_negeri.loi.masa_berlaku,
        "luar_negeri.loi.masa_berlaku",
        1,
        loi_lama,
        [loi_lama_petunjuk, loi_lama_perbaikan],
        |draf, batas| draf.luar_negeri.loi.masa_berlaku = batas.into(),
    )
}

/// KSD-351: the RKS fixes the term that the naskah repeats.
fn jangka_waktu(k: &Konteks<'_>) -> Hasil {
    paling_lama(
        &k.draf.luar_negeri.jangka_waktu,
        "luar_negeri.jangka_waktu",
        5,
        naskah_lama,
        [naskah_lama_petunjuk, naskah_lama_perbaikan],
        |draf, batas| draf.luar_negeri.jangka_waktu = batas.into(),
    )
}

/// KSD-352: speaks once a letter on the extension stands among the stages.
fn perpanjangan(k: &Konteks<'_>) -> Hasil {
    let l = &k.draf.luar_negeri;
    let Some((i, surat)) = tahap(k, TahapLuarNegeri::Perpanjangan) else {
        return Hasil::TidakBerlaku { sebab: tanpa_perpanjangan() };
    };
    let (mut temuan, mut butuh) = (Vec::new(), Vec::new());
    let jalur_surat = format!("luar_negeri.tahapan[{i}].tanggal");
    let waktu = [
        (surat.tanggal.nilai().is_some(), jalur_surat.as_str()),
        (k.draf.tanggal.nilai().is_some(), "tanggal"),
        (l.jangka_waktu.nilai().is_some(), "luar_negeri.jangka_waktu"),
    ];
    butuh.extend(waktu.iter().filter(|(ada, _)| !ada).map(|(_, jalur)| (*jalur).to_owned()));
    let akhir =
        k.draf.tanggal.nilai().zip(l.jangka_waktu.nilai()).and_then(|(t, lama)| t.akhir_setelah(lama));
    let batas = akhir.and_then(|a| a.naif().checked_sub_months(Months::new(6))).and_then(Tanggal::dari);
    if let (Some(surat), Some(akhir), Some(batas)) = (surat.tanggal.nilai(), akhir, batas)
        && surat > batas
    {
        temuan
            .push(Diagnosa::baru(jalur_surat, terlambat(surat, akhir, batas)).petunjuk(terlambat_petunjuk()));
    }
    match l.tembusan_perpanjangan.nilai() {
        Some(true) => {}
        None => butuh.push("luar_negeri.tembusan_perpanjangan".to_owned()),
        Some(false) => {
            let provinsi = k.daerah().all(|(_, p)| p.jenis.adalah(JenisPihak::Provinsi));
            let kepada: Nilai = if provinsi { dprd() } else { dprd_gubernur() }.into();
            let d = Diagnosa::baru("luar_negeri.tembusan_perpanjangan", tanpa_tembusan(kepada));
            temuan.push(d.petunjuk(tembusan_petunjuk()));
        }
    }
    Hasil::dari(temuan, butuh)
}

/// KSD-353. A penerusan goes without a Letter of Intent.
fn loi_berakhir(k: &Konteks<'_>) -> Hasil {
    let l = &k.draf.luar_negeri;
    if l.jalur.adalah(JalurLuarNegeri::Penerusan) {
        return Hasil::TidakBerlaku { sebab: tanpa_loi() };
    }
    let (Some(tanggal), Some(lama)) = (l.loi.tanggal.nilai(), l.loi.masa_berlaku.nilai()) else {
        let waktu = [
            (l.loi.tanggal.nilai().is_some(), "luar_negeri.loi.tanggal"),
            (l.loi.masa_berlaku.nilai().is_some(), "luar_negeri.loi.masa_berlaku"),
        ];
        let butuh = waktu.iter().filter(|(ada, _)| !ada).map(|(_, jalur)| (*jalur).to_owned()).collect();
        return Hasil::BelumDapatDinilai { butuh };
    };
    // Working days and hours have no end that can be counted without a list of holidays or a clock.
    let Some(akhir) = tanggal.akhir_setelah(lama) else {
        return Hasil::butuh("luar_negeri.loi.masa_berlaku");
    };
    let rks = tahap(k, TahapLuarNegeri::RencanaKerjaSama)
        .and_then(|(i, c)| Some((format!("luar_negeri.tahapan[{i}].tanggal"), c.tanggal.nilai()?)));
    let naskah = k.draf.tanggal.nilai().map(|t| ("tanggal".to_owned(), t));
    let untuk_naskah = k.dokumen() == Some(Dokumen::NaskahKerjaSama);
    let dinilai = if untuk_naskah { [rks, naskah] } else { [rks, None] };
    if dinilai.iter().all(Option::is_none) {
        return Hasil::butuh(if untuk_naskah { "tanggal" } else { "luar_negeri.tahapan" });
    }
    let sebutan = [dokumen_rks(), dokumen_naskah()];
    let lewat = dinilai.into_iter().zip(sebutan).filter_map(|(d, nama)| Some((d?, nama)));
    let temuan = lewat.filter(|((_, t), _)| *t > akhir).map(|((jalur, t), nama)| {
        Diagnosa::baru(jalur, sudah_berakhir(akhir, nama, t))
            .juga(["luar_negeri.loi.tanggal".to_owned()])
            .petunjuk(berakhir_petunjuk())
    });
    Hasil::dari(temuan.collect(), Vec::new())
}

kunci! { pub(in super::super)
    loi_lama = "KSD-350.temuan" (lama);
    loi_lama_petunjuk = "KSD-350.petunjuk" ();
    loi_lama_perbaikan = "KSD-350.perbaikan" ();
    naskah_lama = "KSD-351.temuan" (lama);
    naskah_lama_petunjuk = "KSD-351.petunjuk" ();
    naskah_lama_perbaikan = "KSD-351.perbaikan" ();
    tanpa_perpanjangan = "KSD-352.tidak-berlaku" ();
    terlambat = "KSD-352.temuan" (surat, akhir, batas);
    terlambat_petunjuk = "KSD-352.petunjuk" ();
    dprd = "KSD-352.dprd" ();
    dprd_gubernur = "KSD-352.dprd-gubernur" ();
    tanpa_tembusan = "KSD-352.temuan-tembusan" (kepada);
    tembusan_petunjuk = "KSD-352.petunjuk-tembusan" ();
    tanpa_loi = "KSD-353.tidak-berlaku" ();
    dokumen_rks = "KSD-353.rks" ();
    dokumen_naskah = "KSD-353.naskah" ();
    sudah_berakhir = "KSD-353.temuan" (akhir, naskah, tanggal);
    berakhir_petunjuk = "KSD-353.petunjuk" ();
}

#[cfg(test)]
mod tests {
    use super::super::super::uji::{butuh, temuan, terpenuhi, tgl, tidak_berlaku};
    use super::super::uji::{catatan, ksdll, ksdpl, ksdpl_kota, penerusan, tahap};
    use super::*;

    #[test]
    fn ksd_350() {
        let mut d = ksdpl(Dokumen::PernyataanKehendak);
        terpenuhi("KSD-350", &d);
        let mut berlaku = |lama, satuan| {
            d.luar_negeri.loi.masa_berlaku = Durasi::baru(lama, satuan).expect("sah").into();
            d.clone()
        };
        terpenuhi("KSD-350", &berlaku(12, SatuanWaktu::Bulan));
        terpenuhi("KSD-350", &berlaku(365, SatuanWaktu::HariKalender));
        let kalimat = "Masa berlaku Pernyataan Kehendak 13 (tiga belas) bulan, lebih dari 1 (satu) tahun.";
        let jalur = "luar_negeri.loi.masa_berlaku";
        temuan("KSD-350", &berlaku(13, SatuanWaktu::Bulan), &[("wajib", jalur, kalimat)]);
        d.luar_negeri.loi.masa_berlaku = Isian::Kosong;
        butuh("KSD-350", &d, &[jalur]);
        d.dokumen = Dokumen::Kajian.into();
        tidak_berlaku("KSD-350", &d, "Hanya untuk Pernyataan Kehendak Kerja Sama; naskah ini Kajian.");
    }

    #[test]
    fn ksd_351() {
        let mut d = ksdll(Dokumen::NaskahKerjaSama);
        terpenuhi("KSD-351", &d);
        d.luar_negeri.jangka_waktu = tahun(6).into();
        let kalimat = "Jangka waktu 6 (enam) tahun lebih dari 5 (lima) tahun.";
        temuan("KSD-351", &d, &[("wajib", "luar_negeri.jangka_waktu", kalimat)]);
        d.dokumen = Dokumen::RencanaKerjaSama.into();
        temuan("KSD-351", &d, &[("wajib", "luar_negeri.jangka_waktu", kalimat)]);
        d.luar_negeri.jangka_waktu = Isian::Mentah("lama".to_owned());
        butuh("KSD-351", &d, &["luar_negeri.jangka_waktu"]);
    }

    #[test]
    fn ksd_352() {
        let mut d = ksdpl(Dokumen::NaskahKerjaSama);
        tidak_berlaku("KSD-352", &d, "Belum ada surat perpanjangan di antara tahapan.");
        // The naskah ends on 8 November 2031, six months before that is 8 May.
        d.luar_negeri.tahapan.push(tahap(TahapLuarNegeri::Perpanjangan, "2031-05-08"));
        butuh("KSD-352", &d, &["luar_negeri.tembusan_perpanjangan"]);
        d.luar_negeri.tembusan_perpanjangan = true.into();
        terpenuhi("KSD-352", &d);
        let akhir = d.luar_negeri.tahapan.len() - 1;
        let jalur = format!("luar_negeri.tahapan[{akhir}].tanggal");
        catatan(&mut d, TahapLuarNegeri::Perpanjangan).tanggal = tgl("2031-05-09").into();
        let kalimat = "Surat perpanjangan bertanggal 9 Mei 2031, padahal naskah berakhir pada 8 November 2031 sehingga \
                       surat itu paling lambat 8 Mei 2031.";
        temuan("KSD-352", &d, &[("peringatan", &jalur, kalimat)]);
        catatan(&mut d, TahapLuarNegeri::Perpanjangan).tanggal = Isian::Kosong;
        d.luar_negeri.jangka_waktu = Isian::Kosong;
        butuh("KSD-352", &d, &[&jalur, "luar_negeri.jangka_waktu"]);
        let mut d = ksdpl_kota(Dokumen::LaporanLuarNegeri);
        d.luar_negeri.tahapan.push(tahap(TahapLuarNegeri::Perpanjangan, "2031-01-08"));
        d.luar_negeri.tembusan_perpanjangan = false.into();
        let kalimat = "Surat perpanjangan dinyatakan tanpa tembusan kepada DPRD dan gubernur.";
        let jalur = "luar_negeri.tembusan_perpanjangan";
        temuan("KSD-352", &d, &[("peringatan", jalur, kalimat)]);
        d.pihak[0].jenis = JenisPihak::Provinsi.into();
        let kalimat = "Surat perpanjangan dinyatakan tanpa tembusan kepada DPRD.";
        temuan("KSD-352", &d, &[("peringatan", jalur, kalimat)]);
    }

    #[test]
    fn ksd_353() {
        let mut d = ksdpl(Dokumen::NaskahKerjaSama);
        terpenuhi("KSD-353", &d);
        tidak_berlaku(
            "KSD-353",
            &penerusan(Dokumen::NaskahKerjaSama),
            "Penerusan kerja sama Pemerintah tidak didahului Pernyataan Kehendak.",
        );
        // The LoI of 20 April 2026 lasts until 19 April 2027.
        d.tanggal = tgl("2027-04-19").into();
        terpenuhi("KSD-353", &d);
        d.tanggal = tgl("2027-04-20").into();
        let naskah = "Pernyataan Kehendak berakhir pada 19 April 2027, sebelum Naskah Kerja Sama bertanggal 20 April \
                      2027.";
        temuan("KSD-353", &d, &[("peringatan", "tanggal", naskah)]);
        let (i, _) = d
            .luar_negeri
            .tahapan
            .iter()
            .enumerate()
            .find(|(_, c)| c.tahap.adalah(TahapLuarNegeri::RencanaKerjaSama))
            .expect("ada");
        let jalur = format!("luar_negeri.tahapan[{i}].tanggal");
        d.luar_negeri.tahapan[i].tanggal = tgl("2027-05-03").into();
        let rks = "Pernyataan Kehendak berakhir pada 19 April 2027, sebelum Rencana Kerja Sama bertanggal 3 Mei 2027.";
        temuan("KSD-353", &d, &[("peringatan", &jalur, rks), ("peringatan", "tanggal", naskah)]);
        d.dokumen = Dokumen::RencanaKerjaSama.into();
        temuan("KSD-353", &d, &[("peringatan", &jalur, rks)]);
        d.luar_negeri.tahapan.clear();
        butuh("KSD-353", &d, &["luar_negeri.tahapan"]);
        d.luar_negeri.loi.tanggal = Isian::Kosong;
        d.luar_negeri.loi.masa_berlaku = Isian::Kosong;
        butuh("KSD-353", &d, &["luar_negeri.loi.tanggal", "luar_negeri.loi.masa_berlaku"]);
    }
}
