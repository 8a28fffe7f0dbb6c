//! 2nn: what must be true of the object before it can be agreed on, and what a KSDD wajib rests on.

use super::dasar::{SEJAK_PP28, SELALU, pm22, pp28, uu23};
use super::jenis::{Aturan, Cakupan, Diagnosa, Hasil, Status};
use super::konteks::{Konteks, jalur_pihak, kosong};
use super::muatan_naskah::{Muatan, surat_ada};
use super::objek::{BERWENANG, bukan_wajib, urusan_terlarang};
use super::pesan::{Nilai, kunci};
use crate::draf::Pihak;
use crate::ranah::{JenisPihak, Kategori, KelasKerjaSama, KelompokUrusan, KesesuaianRencana, Tanda, Tingkat};

const KSDD: &[KelasKerjaSama] = &[KelasKerjaSama::Ksdd];
const KSD: &[KelasKerjaSama] = &[KelasKerjaSama::Ksdd, KelasKerjaSama::Ksdpk];
const DALAM_NEGERI: &[KelasKerjaSama] =
    &[KelasKerjaSama::Ksdd, KelasKerjaSama::Ksdpk, KelasKerjaSama::Sinergi];
const OBJEK: Option<Muatan> = Some(Muatan::Objek);

pub(super) static ATURAN: &[Aturan] = &[
    Aturan {
        id: "KSD-203",
        nama: "urusan-pemerintahan-umum",
        tingkat: Tingkat::Peringatan,
        dasar: &[uu23("Pasal 25")],
        tanda: Tanda::V,
        berlaku: SELALU,
        cakupan: Cakupan { kelas: KSD, dokumen: &[], bagian: OBJEK },
        sejak: "0.1.0",
        status: Status::Berlaku,
        uraian: halaman!("kesesuaian/KSD-203.md"),
        periksa: urusan_umum,
    },
    Aturan {
        id: "KSD-204",
        nama: "di-luar-rencana",
        tingkat: Tingkat::Peringatan,
        dasar: &[
            pp28("Pasal 4 ayat (2)"),
            pp28("Pasal 4 ayat (3)"),
            pp28("Pasal 16 ayat (2)"),
            pp28("Pasal 16 ayat (3)"),
        ],
        tanda: Tanda::V,
        berlaku: SEJAK_PP28,
        cakupan: Cakupan { kelas: KSD, dokumen: &[], bagian: OBJEK },
        sejak: "0.1.0",
        status: Status::Berlaku,
        uraian: halaman!("kesesuaian/KSD-204.md"),
        periksa: rencana,
    },
    Aturan {
        id: "KSD-205",
        nama: "bertentangan-dengan-hukum",
        tingkat: Tingkat::Wajib,
        dasar: &[pp28("Pasal 4 ayat (4)"), pp28("Pasal 16 ayat (4)"), pp28("Pasal 23 ayat (2) huruf e")],
        tanda: Tanda::V,
        berlaku: SEJAK_PP28,
        cakupan: Cakupan { kelas: BERWENANG, dokumen: &[], bagian: OBJEK },
        sejak: "0.1.0",
        status: Status::Berlaku,
        uraian: halaman!("kesesuaian/KSD-205.md"),
        periksa: bertentangan,
    },
    Aturan {
        id: "KSD-207",
        nama: "wajib-tanpa-alasan",
        tingkat: Tingkat::Peringatan,
        dasar: &[pp28("Pasal 3 ayat (2)")],
        tanda: Tanda::V,
        berlaku: SEJAK_PP28,
        cakupan: Cakupan { kelas: KSDD, dokumen: &[], bagian: OBJEK },
        sejak: "0.1.0",
        status: Status::Berlaku,
        uraian: halaman!("kesesuaian/KSD-207.md"),
        periksa: alasan_wajib,
    },
    Aturan {
        id: "KSD-208",
        nama: "wajib-tanpa-koordinasi-teknis",
        tingkat: Tingkat::Peringatan,
        dasar: &[pp28("Pasal 5")],
        tanda: Tanda::V,
        berlaku: SEJAK_PP28,
        cakupan: Cakupan { kelas: KSDD, dokumen: &[], bagian: None },
        sejak: "0.1.0",
        status: Status::Berlaku,
        uraian: halaman!("kesesuaian/KSD-208.md"),
        periksa: koordinasi_teknis,
    },
    Aturan {
        id: "KSD-209",
        nama: "provinsi-dengan-daerah-provinsi-lain",
        tingkat: Tingkat::Saran,
        dasar: &[uu23("Pasal 364 ayat (2) huruf c"), pm22("Pasal 3 ayat (2)")],
        tanda: Tanda::V,
        berlaku: SEJAK_PP28,
        cakupan: Cakupan { kelas: KSDD, dokumen: &[], bagian: None },
        sejak: "0.1.0",
        status: Status::Berlaku,
        uraian: halaman!("objek/KSD-2xx.md"),
        periksa: lintas_provinsi,
    },
    Aturan {
        id: "KSD-214",
        nama: "analisis-dampak",
        tingkat: Tingkat::Saran,
        dasar: &[pm22("Pasal 7")],
        tanda: Tanda::L,
        berlaku: SELALU,
        cakupan: Cakupan { kelas: DALAM_NEGERI, dokumen: &[], bagian: None },
        sejak: "0.1.0",
        status: Status::Berlaku,
        uraian: halaman!("objek/KSD-2xx.md"),
        periksa: dampak,
    },
];

/// KSD-203.
fn urusan_umum(k: &Konteks<'_>) -> Hasil {
    urusan_terlarang(k, KelompokUrusan::Umum, umum, umum_petunjuk)
}

/// KSD-204.
fn rencana(k: &Konteks<'_>) -> Hasil {
    match k.draf.objek.kesesuaian.pilihan() {
        None => Hasil::butuh("objek.kesesuaian"),
        Some(KesesuaianRencana::TidakAda) => Hasil::Temuan(vec![
            Diagnosa::baru("objek.kesesuaian", di_luar_rencana())
                .di_pasal("objek")
                .petunjuk(di_luar_rencana_petunjuk())
                .petunjuk(di_luar_rencana_petunjuk_kecuali()),
        ]),
        Some(_) => Hasil::Terpenuhi,
    }
}

/// KSD-205: the officer's own answer.
fn bertentangan(k: &Konteks<'_>) -> Hasil {
    match k.draf.objek.bertentangan.nilai() {
        None => Hasil::butuh("objek.bertentangan"),
        Some(false) => Hasil::Terpenuhi,
        Some(true) => Hasil::Temuan(vec![
            Diagnosa::baru("objek.bertentangan", terlarang())
                .di_pasal("objek")
                .petunjuk(terlarang_petunjuk()),
        ]),
    }
}

/// The outcome of a rule about KSDD wajib when this one is not, or when that has not been told.
fn bukan_ksdd_wajib(k: &Konteks<'_>) -> Option<Hasil> {
    match k.draf.kategori.pilihan() {
        None => Some(Hasil::butuh("kategori")),
        Some(Kategori::Wajib) => None,
        Some(_) => Some(Hasil::TidakBerlaku { sebab: bukan_wajib() }),
    }
}

/// KSD-207. The standard words state the efficiency themselves; the officer's own may leave out both reasons.
fn alasan_wajib(k: &Konteks<'_>) -> Hasil {
    if let Some(hasil) = bukan_ksdd_wajib(k) {
        return hasil;
    }
    let sendiri = k.kata_sendiri("objek");
    let disebut = |kata: &str| k.alinea_pasal("objek").any(|a| a.teks.contains(kata));
    let tanpa_eksternalitas = if sendiri {
        !disebut("eksternalitas") && !disebut("lintas daerah")
    } else {
        kosong(&k.draf.objek.eksternalitas)
    };
    let mut kurang: Vec<Nilai> = Vec::new();
    if tanpa_eksternalitas {
        kurang.push(kurang_eksternalitas().into());
    }
    if sendiri && !disebut("efisien") {
        kurang.push(kurang_efisiensi().into());
    }
    if kurang.is_empty() {
        return Hasil::Terpenuhi;
    }
    let jalur = if sendiri { "ubahan" } else { "objek.eksternalitas" };
    let d = Diagnosa::baru(jalur, tanpa_alasan(kurang)).di_pasal("objek");
    Hasil::Temuan(vec![d.petunjuk(tanpa_alasan_petunjuk())])
}

/// KSD-208: the result must be named and come first.
fn koordinasi_teknis(k: &Konteks<'_>) -> Hasil {
    if let Some(hasil) = bukan_ksdd_wajib(k) {
        return hasil;
    }
    let hasil = &k.draf.tahapan.koordinasi_teknis;
    let d = match (hasil.tanggal.nilai(), k.draf.tanggal.nilai()) {
        _ if !surat_ada(hasil) => Diagnosa::baru("tahapan.koordinasi_teknis", tanpa_koordinasi()),
        (Some(koordinasi), Some(naskah)) if koordinasi > naskah => {
            Diagnosa::baru("tahapan.koordinasi_teknis.tanggal", koordinasi_sesudah(koordinasi, naskah))
        }
        _ => return Hasil::Terpenuhi,
    };
    Hasil::Temuan(vec![d.petunjuk(koordinasi_petunjuk())])
}

/// The code of the province in which a region lies.
fn provinsi(p: &Pihak) -> Option<&str> {
    p.kode_wilayah.trim().get(..2)
}

/// KSD-209: a province and a regency or city of another one, whose own province takes no part.
fn lintas_provinsi(k: &Konteks<'_>) -> Hasil {
    if let Some(hasil) = bukan_ksdd_wajib(k) {
        return hasil;
    }
    let (induk, lain): (Vec<_>, Vec<_>) = k.daerah().partition(|(_, p)| p.jenis.adalah(JenisPihak::Provinsi));
    if induk.is_empty() {
        return Hasil::Terpenuhi;
    }
    let kode = |(i, p): &(usize, &Pihak)| provinsi(p).is_none().then(|| jalur_pihak(*i, "kode_wilayah"));
    let butuh: Vec<_> = induk.iter().chain(&lain).filter_map(kode).collect();
    if !butuh.is_empty() {
        return Hasil::BelumDapatDinilai { butuh };
    }
    let sendiri = |p: &Pihak| induk.iter().any(|(_, i)| provinsi(i) == provinsi(p));
    let temuan = lain.iter().filter(|(_, p)| !sendiri(p)).map(|(i, _)| {
        let d = Diagnosa::baru(jalur_pihak(*i, "kode_wilayah"), provinsi_lain(k.sebut(*i)));
        d.petunjuk(provinsi_lain_petunjuk())
    });
    Hasil::dari(temuan.collect(), Vec::new())
}

/// KSD-214: part of the kerangka acuan kerja or the study, which stand outside the draft; so the officer's own answer.
fn dampak(k: &Konteks<'_>) -> Hasil {
    let t = &k.draf.tahapan;
    if !surat_ada(&t.kak) && !surat_ada(&t.studi_kelayakan) {
        return Hasil::TidakBerlaku { sebab: tanpa_kak() };
    }
    match t.analisis_dampak.nilai() {
        None => Hasil::butuh("tahapan.analisis_dampak"),
        Some(true) => Hasil::Terpenuhi,
        Some(false) => {
            let d = Diagnosa::baru("tahapan.analisis_dampak", tanpa_analisis());
            Hasil::Temuan(vec![d.petunjuk(tanpa_analisis_petunjuk())])
        }
    }
}

kunci! {
    umum = "KSD-203.temuan" (urusan);
    umum_petunjuk = "KSD-203.petunjuk" ();
    di_luar_rencana = "KSD-204.temuan" ();
    di_luar_rencana_petunjuk = "KSD-204.petunjuk" ();
    di_luar_rencana_petunjuk_kecuali = "KSD-204.petunjuk-kecuali" ();
    terlarang = "KSD-205.temuan" ();
    terlarang_petunjuk = "KSD-205.petunjuk" ();
    kurang_eksternalitas = "KSD-207.kurang-eksternalitas" ();
    kurang_efisiensi = "KSD-207.kurang-efisiensi" ();
    tanpa_alasan = "KSD-207.temuan" (kurang);
    tanpa_alasan_petunjuk = "KSD-207.petunjuk" ();
    tanpa_koordinasi = "KSD-208.temuan" ();
    koordinasi_sesudah = "KSD-208.temuan-tanggal" (koordinasi, naskah);
    koordinasi_petunjuk = "KSD-208.petunjuk" ();
    provinsi_lain = "KSD-209.temuan" (pihak);
    provinsi_lain_petunjuk = "KSD-209.petunjuk" ();
    tanpa_kak = "KSD-214.tidak-berlaku" ();
    tanpa_analisis = "KSD-214.temuan" ();
    tanpa_analisis_petunjuk = "KSD-214.petunjuk" ();
}

#[cfg(test)]
mod tests {
    use super::super::uji::{butuh, nk, pihak, pks_ksdd, pks_ksdpk, temuan, terpenuhi, tgl, tidak_berlaku};
    use super::*;
    use crate::draf::{AyatSendiri, Draf, Isian, Surat, Ubahan, UrusanTerpilih};
    use crate::ranah::JenisUbahan;

    const LUAR_KSD: &str = "Hanya untuk KSDD dan KSDPK; naskah ini Sinergi.";
    const SUKARELA: &str = "Hanya untuk KSDD wajib; kerja sama ini sukarela.";

    fn wajib() -> Draf {
        let mut d = pks_ksdd();
        d.kategori = Kategori::Wajib.into();
        d
    }

    #[test]
    fn ksd_203() {
        let mut d = pks_ksdpk();
        terpenuhi("KSD-203", &d);
        tidak_berlaku("KSD-203", &nk(), LUAR_KSD);
        d.objek.urusan.push(UrusanTerpilih { id: "G1".to_owned() });
        let kalimat = "Urusan pemerintahan umum dipilih sebagai objek, padahal urusan itu bukan kewenangan daerah dan \
                       dibiayai dari APBN.";
        temuan("KSD-203", &d, &[("peringatan", "objek.urusan[1].id", kalimat)]);
        d.objek.urusan.clear();
        butuh("KSD-203", &d, &["objek.urusan"]);
    }

    #[test]
    fn ksd_204() {
        let mut d = pks_ksdpk();
        tidak_berlaku("KSD-204", &nk(), LUAR_KSD);
        for ada in [
            KesesuaianRencana::Tercantum,
            KesesuaianRencana::Darurat,
            KesesuaianRencana::ProgramStrategisNasional,
            KesesuaianRencana::TugasPembantuan,
        ] {
            d.objek.kesesuaian = ada.into();
            terpenuhi("KSD-204", &d);
        }
        d.objek.kesesuaian = KesesuaianRencana::TidakAda.into();
        let kalimat = "Objek dinyatakan tidak tercantum dalam rencana pembangunan daerah dan tidak memenuhi salah satu \
                       pengecualian.";
        temuan("KSD-204", &d, &[("peringatan", "objek.kesesuaian", kalimat)]);
        d.objek.kesesuaian = Isian::Kosong;
        butuh("KSD-204", &d, &["objek.kesesuaian"]);
    }

    #[test]
    fn ksd_205() {
        let mut d = pks_ksdd();
        terpenuhi("KSD-205", &d);
        tidak_berlaku("KSD-205", &nk(), "Hanya untuk KSDD, KSDPK, KSDPL, dan KSDLL; naskah ini Sinergi.");
        d.objek.bertentangan = true.into();
        let kalimat = "Objek dinyatakan bertentangan dengan kesusilaan, ketertiban umum, kepentingan nasional, atau \
                       peraturan perundang-undangan.";
        temuan("KSD-205", &d, &[("wajib", "objek.bertentangan", kalimat)]);
        d.objek.bertentangan = Isian::Kosong;
        butuh("KSD-205", &d, &["objek.bertentangan"]);
    }

    #[test]
    fn ksd_207() {
        let mut d = wajib();
        tidak_berlaku("KSD-207", &pks_ksdd(), SUKARELA);
        tidak_berlaku("KSD-207", &pks_ksdpk(), "Hanya untuk KSDD; naskah ini KSDPK.");
        let kalimat = "Kerja sama ini dinyatakan wajib, tetapi eksternalitas lintas daerah belum diuraikan.";
        temuan("KSD-207", &d, &[("peringatan", "objek.eksternalitas", kalimat)]);
        d.objek.eksternalitas = "pencemaran sungai".to_owned();
        terpenuhi("KSD-207", &d);
        // The officer's own words instead of the standard ones.
        let ayat = |teks: &str| vec![AyatSendiri { teks: teks.to_owned(), ..AyatSendiri::default() }];
        let objek =
            Ubahan { jenis: JenisUbahan::Ganti.into(), pasal: "objek".to_owned(), ..Ubahan::default() };
        d.ubahan.push(Ubahan { ayat: ayat("Objek adalah sampah"), ..objek.clone() });
        let kalimat = "Kerja sama ini dinyatakan wajib, tetapi eksternalitas lintas daerah dan efisiensi apabila \
                       pelayanan dikelola bersama belum diuraikan.";
        temuan("KSD-207", &d, &[("peringatan", "ubahan", kalimat)]);
        d.ubahan[0].ayat = ayat("Sampah berdampak lintas daerah dan lebih efisien dikelola bersama");
        terpenuhi("KSD-207", &d);
        d.kategori = Isian::Kosong;
        butuh("KSD-207", &d, &["kategori"]);
    }

    #[test]
    fn ksd_208() {
        let mut d = wajib();
        tidak_berlaku("KSD-208", &pks_ksdd(), SUKARELA);
        let kalimat = "Kerja sama ini dinyatakan wajib, tetapi hasil koordinasi teknis belum disebut.";
        temuan("KSD-208", &d, &[("peringatan", "tahapan.koordinasi_teknis", kalimat)]);
        d.tahapan.koordinasi_teknis = Surat { tanggal: tgl("2027-03-02").into(), ..Surat::default() };
        let kalimat = "Hasil koordinasi teknis bertanggal 2 Maret 2027, sesudah tanggal naskah 1 Maret 2027.";
        temuan("KSD-208", &d, &[("peringatan", "tahapan.koordinasi_teknis.tanggal", kalimat)]);
        d.tanggal = Isian::Kosong;
        terpenuhi("KSD-208", &d);
        d.kategori = Isian::Kosong;
        butuh("KSD-208", &d, &["kategori"]);
    }

    #[test]
    fn ksd_209() {
        let mut d = wajib();
        tidak_berlaku("KSD-209", &pks_ksdd(), SUKARELA);
        terpenuhi("KSD-209", &d);
        d.pihak[0] = pihak("a", JenisPihak::Provinsi, "Pemerintah Provinsi Contoh", "82");
        terpenuhi("KSD-209", &d);
        d.pihak[1].kode_wilayah = "81.01".to_owned();
        let kalimat = "PIHAK KEDUA (Pemerintah Kabupaten Contoh) berada di luar provinsi yang menjadi pihak; KSDD wajib \
                       antara provinsi dan kabupaten/kota provinsi lain dimuat dalam UU 23/2014, tetapi tidak dalam \
                       Permendagri 22/2020.";
        temuan("KSD-209", &d, &[("saran", "pihak[1].kode_wilayah", kalimat)]);
        // Its own province takes part.
        d.pihak.push(pihak("c", JenisPihak::Provinsi, "Pemerintah Provinsi Lain", "81"));
        terpenuhi("KSD-209", &d);
        d.pihak[1].kode_wilayah.clear();
        butuh("KSD-209", &d, &["pihak[1].kode_wilayah"]);
        d.kategori = Isian::Kosong;
        butuh("KSD-209", &d, &["kategori"]);
    }

    #[test]
    fn ksd_214() {
        let mut d = pks_ksdpk();
        d.tahapan.analisis_dampak = true.into();
        terpenuhi("KSD-214", &d);
        d.tahapan.analisis_dampak = false.into();
        let kalimat = "Kerangka acuan kerja atau studi kelayakan dinyatakan belum memuat analisis dampak sosial dan \
                       lingkungan.";
        temuan("KSD-214", &d, &[("saran", "tahapan.analisis_dampak", kalimat)]);
        d.tahapan.analisis_dampak = Isian::Kosong;
        butuh("KSD-214", &d, &["tahapan.analisis_dampak"]);
        d.tahapan.studi_kelayakan = Surat::default();
        d.tahapan.kak = Surat::default();
        tidak_berlaku("KSD-214", &d, "Kerangka acuan kerja atau studi kelayakan belum disebut.");
        d.tahapan.kak.nomor = "12/KAK/2027".to_owned();
        butuh("KSD-214", &d, &["tahapan.analisis_dampak"]);
    }
}
