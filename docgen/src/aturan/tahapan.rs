//! 9nn: stages before the naskah.

use super::dasar::{SEJAK_PP28, pp28};
use super::jenis::{Aturan, Cakupan, Diagnosa, Hasil, Status};
use super::konteks::{Konteks, kosong};
use super::muatan_naskah::Muatan;
use super::pesan::{Nilai, kunci};
use crate::ranah::{Dokumen, KelasKerjaSama, SumberDana, Tanda, Tingkat};

const KSD: &[KelasKerjaSama] = &[KelasKerjaSama::Ksdd, KelasKerjaSama::Ksdpk];
const PKS: &[Dokumen] = &[Dokumen::PerjanjianKerjaSama];

pub(super) static ATURAN: &[Aturan] = &[
    Aturan {
        id: "KSD-901",
        nama: "pks-tanpa-kb",
        tingkat: Tingkat::Peringatan,
        dasar: &[pp28("Pasal 6 ayat (1)")],
        tanda: Tanda::V,
        berlaku: SEJAK_PP28,
        cakupan: Cakupan { kelas: KSD, dokumen: PKS, bagian: Some(Muatan::RujukanKb) },
        sejak: "0.1.0",
        status: Status::Berlaku,
        uraian: halaman!("tahapan/KSD-901.md"),
        periksa: tanpa_kb,
    },
    Aturan {
        id: "KSD-902",
        nama: "tanpa-persetujuan-dprd",
        tingkat: Tingkat::Wajib,
        dasar: &[pp28("Pasal 6 ayat (1) huruf e"), pp28("Pasal 6 ayat (2)"), pp28("Pasal 19 ayat (1)")],
        tanda: Tanda::V,
        berlaku: SEJAK_PP28,
        cakupan: Cakupan { kelas: KSD, dokumen: PKS, bagian: None },
        sejak: "0.1.0",
        status: Status::Berlaku,
        uraian: halaman!("tahapan/KSD-902.md"),
        periksa: dprd,
    },
    Aturan {
        id: "KSD-903",
        nama: "urutan-persetujuan-dprd",
        tingkat: Tingkat::Peringatan,
        dasar: &[pp28("Pasal 6 ayat (1)")],
        tanda: Tanda::V,
        berlaku: SEJAK_PP28,
        cakupan: Cakupan { kelas: KSD, dokumen: PKS, bagian: None },
        sejak: "0.1.0",
        status: Status::Berlaku,
        uraian: halaman!("tahapan/KSD-903.md"),
        periksa: urutan_dprd,
    },
];

/// KSD-901: the kesepakatan is named (else the completeness family reports it), but not signed before this naskah, or
/// no longer in force. That an expired kesepakatan does not carry a new PKS is an inference, so a suggestion.
fn tanpa_kb(k: &Konteks<'_>) -> Hasil {
    let induk = &k.draf.induk;
    let Some(kb) = induk.tanggal.nilai() else {
        let d = Diagnosa::baru("induk.tanggal", kb_tanpa_tanggal()).petunjuk(kb_petunjuk());
        return Hasil::Temuan(vec![d]);
    };
    let mut temuan = melampaui_kb(k);
    let Some(naskah) = k.draf.tanggal.nilai() else {
        return Hasil::dari(temuan, vec!["tanggal".to_owned()]);
    };
    if kb > naskah {
        temuan.push(Diagnosa::baru("induk.tanggal", kb_sesudah(kb, naskah)).petunjuk(kb_petunjuk()));
    }
    if let Some(akhir) = induk.akhir.nilai().filter(|akhir| *akhir < naskah) {
        let d = Diagnosa::baru("induk.akhir", kb_berakhir(akhir, naskah)).petunjuk(kb_berakhir_petunjuk());
        temuan.push(d.sebagai(Tingkat::Saran));
    }
    Hasil::dari(temuan, Vec::new())
}

/// What a kesepakatan does not carry, as far as the draft knows it: a naskah that outlasts it, parties for whom it has no
/// number. Inferences too, so suggestions.
fn melampaui_kb(k: &Konteks<'_>) -> Vec<Diagnosa> {
    let induk = &k.draf.induk;
    let mut temuan = Vec::new();
    if let (Some(kb), Some(akhir)) = (induk.akhir.nilai(), k.draf.akhir())
        && akhir > kb
        && k.draf.tanggal.nilai().is_none_or(|naskah| naskah <= kb)
    {
        let d = Diagnosa::baru("jangka_waktu", kb_lebih_pendek(akhir, kb)).di_pasal("jangka-waktu");
        temuan.push(d.juga(["induk.akhir".to_owned()]).petunjuk(kb_lebih_pendek_petunjuk()));
    }
    let nomor = induk.nomor.iter().filter(|b| !kosong(&b.uraian)).count();
    let pihak = k.draf.pihak.len();
    // One number alone may stand for all parties.
    if nomor > 1 && nomor < pihak {
        let d = Diagnosa::baru("induk.nomor", kb_kurang_pihak(nomor, pihak));
        temuan.push(d.petunjuk(kb_kurang_pihak_petunjuk()));
    }
    temuan.into_iter().map(|d| d.sebagai(Tingkat::Saran)).collect()
}

/// Facts of the draft that meet PP 28/2018 Pasal 6 ayat (2), with the fields that state them.
fn pemicu(k: &Konteks<'_>) -> Vec<(String, Nilai)> {
    let biaya = &k.draf.pembiayaan;
    let mut hasil = Vec::new();
    if biaya.membebani_masyarakat.ya() {
        hasil.push(("pembiayaan.membebani_masyarakat".to_owned(), pemicu_masyarakat().into()));
    }
    for (i, s) in biaya.sumber.iter().enumerate() {
        if s.jenis.adalah(SumberDana::Apbd) && s.dianggarkan.tidak() {
            hasil.push((format!("pembiayaan.sumber[{i}].dianggarkan"), pemicu_anggaran().into()));
        }
    }
    hasil.dedup_by(|a, b| a.1 == b.1);
    hasil
}

/// KSD-902. What the draft says about money and burdens weighs more than the answer to the question itself.
fn dprd(k: &Konteks<'_>) -> Hasil {
    let t = &k.draf.tahapan;
    let (jalur, sebab): (Vec<String>, Vec<Nilai>) = pemicu(k).into_iter().unzip();
    if sebab.is_empty() {
        if t.perlu_persetujuan_dprd.tidak() {
            return Hasil::Terpenuhi;
        }
        if !t.perlu_persetujuan_dprd.ya() {
            return Hasil::butuh("tahapan.perlu_persetujuan_dprd");
        }
    }
    let kurang: Vec<_> = t
        .persetujuan_dprd
        .iter()
        .enumerate()
        .flat_map(|(n, s)| {
            let jalur = |bidang: &str| format!("tahapan.persetujuan_dprd[{n}].{bidang}");
            [(kosong(&s.nomor), jalur("nomor")), (s.tanggal.nilai().is_none(), jalur("tanggal"))]
        })
        .filter_map(|(kurang, jalur)| kurang.then_some(jalur))
        .collect();
    if kurang.is_empty() && !t.persetujuan_dprd.is_empty() {
        return Hasil::Terpenuhi;
    }
    let pesan = if sebab.is_empty() { tanpa_dprd() } else { tanpa_dprd_sebab(sebab) };
    let d = Diagnosa::baru("tahapan.persetujuan_dprd", pesan).juga(kurang).juga(jalur);
    Hasil::Temuan(vec![d.petunjuk(dprd_petunjuk())])
}

/// KSD-903.
fn urutan_dprd(k: &Konteks<'_>) -> Hasil {
    let semua = k.draf.tahapan.persetujuan_dprd.iter().enumerate();
    let bertanggal: Vec<_> = semua.filter_map(|(n, s)| Some((n, s.tanggal.nilai()?))).collect();
    if bertanggal.is_empty() {
        return Hasil::TidakBerlaku { sebab: tanpa_tanggal_dprd() };
    }
    let (kb, naskah) = (k.draf.induk.tanggal.nilai(), k.draf.tanggal.nilai());
    let mut temuan = Vec::new();
    for (n, setuju) in bertanggal {
        let jalur = format!("tahapan.persetujuan_dprd[{n}].tanggal");
        if let Some(kb) = kb.filter(|kb| setuju < *kb) {
            temuan
                .push(Diagnosa::baru(jalur.clone(), dprd_sebelum_kb(setuju, kb)).petunjuk(urutan_petunjuk()));
        }
        if let Some(naskah) = naskah.filter(|naskah| setuju > *naskah) {
            temuan.push(Diagnosa::baru(jalur, dprd_sesudah_pks(setuju, naskah)).petunjuk(urutan_petunjuk()));
        }
    }
    let butuh = [(kb.is_none(), "induk.tanggal"), (naskah.is_none(), "tanggal")];
    Hasil::dari(
        temuan,
        butuh.into_iter().filter(|(perlu, _)| *perlu).map(|(_, jalur)| jalur.to_owned()).collect(),
    )
}

kunci! {
    kb_tanpa_tanggal = "KSD-901.temuan" ();
    kb_sesudah = "KSD-901.temuan-sesudah" (kb, naskah);
    kb_petunjuk = "KSD-901.petunjuk" ();
    kb_berakhir = "KSD-901.temuan-berakhir" (akhir, naskah);
    kb_berakhir_petunjuk = "KSD-901.petunjuk-berakhir" ();
    kb_lebih_pendek = "KSD-901.temuan-lebih-pendek" (akhir, kb);
    kb_lebih_pendek_petunjuk = "KSD-901.petunjuk-lebih-pendek" ();
    kb_kurang_pihak = "KSD-901.temuan-pihak" (nomor, pihak);
    kb_kurang_pihak_petunjuk = "KSD-901.petunjuk-pihak" ();
    pemicu_masyarakat = "KSD-902.pemicu-masyarakat" ();
    pemicu_anggaran = "KSD-902.pemicu-anggaran" ();
    tanpa_dprd = "KSD-902.temuan" ();
    tanpa_dprd_sebab = "KSD-902.temuan-sebab" (sebab);
    dprd_petunjuk = "KSD-902.petunjuk" ();
    tanpa_tanggal_dprd = "KSD-903.tidak-berlaku" ();
    dprd_sebelum_kb = "KSD-903.temuan-sebelum-kb" (dprd, kb);
    dprd_sesudah_pks = "KSD-903.temuan-sesudah-pks" (dprd, naskah);
    urutan_petunjuk = "KSD-903.petunjuk" ();
}

#[cfg(test)]
mod tests {
    use super::super::uji::{butuh, kb, pks_ksdd, pks_ksdpk, temuan, terpenuhi, tgl, tidak_berlaku};
    use super::*;
    use crate::draf::{Induk, Isian, Sumber, Surat};

    const LUAR_PKS: &str = "Hanya untuk Perjanjian Kerja Sama; naskah ini Kesepakatan Bersama.";

    #[test]
    fn ksd_901() {
        let mut d = pks_ksdd();
        terpenuhi("KSD-901", &d);
        tidak_berlaku("KSD-901", &kb(KelasKerjaSama::Ksdd), LUAR_PKS);
        d.induk.tanggal = tgl("2027-03-05").into();
        d.induk.akhir = tgl("2027-02-01").into();
        let sesudah = "Kesepakatan Bersama bertanggal 5 Maret 2027, sesudah tanggal naskah 1 Maret 2027.";
        let akhir = "Kesepakatan Bersama berakhir pada 1 Februari 2027, sebelum tanggal naskah 1 Maret 2027.";
        temuan("KSD-901", &d, &[("peringatan", "induk.tanggal", sesudah), ("saran", "induk.akhir", akhir)]);
        d.tanggal = Isian::Kosong;
        butuh("KSD-901", &d, &["tanggal"]);
        d.induk.tanggal = Isian::Kosong;
        let kalimat = "Kesepakatan Bersama disebut tanpa tanggal penandatanganan, sehingga belum tampak sudah \
                       ditandatangani.";
        temuan("KSD-901", &d, &[("peringatan", "induk.tanggal", kalimat)]);
        d.induk = Induk::default();
        tidak_berlaku(
            "KSD-901",
            &d,
            "Bagian Rujukan Kesepakatan Bersama belum ada dalam naskah; ketiadaannya dilaporkan oleh aturan \
             kelengkapan (KSD-500).",
        );
    }

    #[test]
    fn ksd_901_cakupan_kesepakatan() {
        let mut d = pks_ksdd();
        d.induk.akhir = tgl("2030-02-28").into();
        terpenuhi("KSD-901", &d);
        d.induk.akhir = tgl("2029-01-04").into();
        let kalimat = "Naskah ini berakhir pada 28 Februari 2030, sesudah Kesepakatan Bersama berakhir pada 4 Januari 2029.";
        temuan("KSD-901", &d, &[("saran", "jangka_waktu", kalimat)]);
        d.induk.akhir = Isian::Kosong;
        let mut ketiga = d.pihak[1].clone();
        ketiga.id = "c".to_owned();
        d.pihak.push(ketiga);
        let kalimat = "Kesepakatan Bersama disebut dengan 2 nomor, sedangkan naskah ini mempunyai 3 pihak, sehingga ada \
                       pihak yang mungkin bukan pihak dalam Kesepakatan Bersama.";
        temuan("KSD-901", &d, &[("saran", "induk.nomor", kalimat)]);
        d.induk.nomor.truncate(1);
        terpenuhi("KSD-901", &d);
        // The weaker findings wait for the date that decides the weightier ones.
        d.tanggal = Isian::Kosong;
        d.jangka_waktu.tanggal_akhir = tgl("2031-01-01").into();
        d.induk.akhir = tgl("2030-01-01").into();
        butuh("KSD-901", &d, &["tanggal"]);
    }

    #[test]
    fn ksd_902() {
        let mut d = pks_ksdpk();
        terpenuhi("KSD-902", &d);
        tidak_berlaku("KSD-902", &kb(KelasKerjaSama::Ksdpk), LUAR_PKS);
        d.tahapan.perlu_persetujuan_dprd = Isian::Kosong;
        butuh("KSD-902", &d, &["tahapan.perlu_persetujuan_dprd"]);
        d.tahapan.perlu_persetujuan_dprd = true.into();
        let kalimat = "Kerja sama ini dinyatakan memerlukan persetujuan DPRD, tetapi nomor dan tanggal persetujuannya \
                       belum lengkap.";
        temuan("KSD-902", &d, &[("wajib", "tahapan.persetujuan_dprd", kalimat)]);
        // Facts weigh more than the answer; the same fact is named once.
        d.tahapan.perlu_persetujuan_dprd = false.into();
        d.pembiayaan.membebani_masyarakat = true.into();
        d.pembiayaan.sumber[0].dianggarkan = false.into();
        let lagi: Sumber = d.pembiayaan.sumber[0].clone();
        d.pembiayaan.sumber.push(lagi);
        let kalimat = "Kerja sama ini memerlukan persetujuan DPRD karena masyarakat dibebani biaya dan dana APBD belum \
                       dianggarkan, tetapi nomor dan tanggal persetujuannya belum lengkap.";
        temuan("KSD-902", &d, &[("wajib", "tahapan.persetujuan_dprd", kalimat)]);
        d.tahapan.persetujuan_dprd.push(Surat { nomor: "12/DPRD/2027".to_owned(), ..Surat::default() });
        temuan("KSD-902", &d, &[("wajib", "tahapan.persetujuan_dprd", kalimat)]);
        d.tahapan.persetujuan_dprd[0].tanggal = tgl("2027-02-01").into();
        terpenuhi("KSD-902", &d);
    }

    #[test]
    fn ksd_903() {
        let mut d = pks_ksdpk();
        tidak_berlaku("KSD-903", &d, "Tidak ada tanggal persetujuan DPRD dalam draf.");
        d.tahapan.persetujuan_dprd.push(Surat { tanggal: tgl("2027-02-01").into(), ..Surat::default() });
        terpenuhi("KSD-903", &d);
        d.induk.tanggal = tgl("2027-02-15").into();
        let kalimat = "Persetujuan DPRD bertanggal 1 Februari 2027, sebelum Kesepakatan Bersama bertanggal 15 Februari 2027.";
        let jalur = "tahapan.persetujuan_dprd[0].tanggal";
        temuan("KSD-903", &d, &[("peringatan", jalur, kalimat)]);
        d.induk.tanggal = Isian::Kosong;
        d.tahapan.persetujuan_dprd[0].tanggal = tgl("2027-04-10").into();
        let kalimat = "Persetujuan DPRD bertanggal 10 April 2027, sesudah tanggal naskah 1 Maret 2027.";
        temuan("KSD-903", &d, &[("peringatan", jalur, kalimat)]);
        d.tanggal = Isian::Kosong;
        butuh("KSD-903", &d, &["induk.tanggal", "tanggal"]);
    }
}
