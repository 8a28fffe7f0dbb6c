//! n50 of 2nn: the object of a foreign cooperation and the conditions that all of them meet.

use super::super::dasar::{SEJAK_PM25, SEJAK_PP28, pm25, pp28};
use super::super::jenis::{Aturan, Cakupan, Diagnosa, Hasil, Status};
use super::super::konteks::{Konteks, kosong};
use super::super::pesan::kunci;
use super::{KAJIAN_RKS, KSDLL, LUAR_NEGERI, NASKAH, jawaban};
use crate::ranah::{KelompokUrusan, ObjekLuarNegeri, Tanda, Tingkat, Urusan, cari_urusan};

pub(in super::super) static ATURAN: &[Aturan] = &[
    Aturan {
        id: "KSD-250",
        nama: "objek-luar-negeri",
        tingkat: Tingkat::Wajib,
        dasar: &[pp28("Pasal 23 ayat (2)"), pm25("Pasal 4 ayat (1)"), pm25("Pasal 4 ayat (2)")],
        tanda: Tanda::V,
        berlaku: SEJAK_PP28,
        cakupan: Cakupan { kelas: LUAR_NEGERI, dokumen: &[], bagian: None },
        sejak: "0.1.0",
        status: Status::Berlaku,
        uraian: halaman!("objek/KSD-250.md"),
        periksa: jenis_objek,
    },
    Aturan {
        id: "KSD-251",
        nama: "kantor-di-luar-negeri",
        tingkat: Tingkat::Wajib,
        dasar: &[pp28("Pasal 27 ayat (1) huruf c"), pm25("Pasal 5 ayat (1)")],
        tanda: Tanda::V,
        berlaku: SEJAK_PP28,
        cakupan: Cakupan { kelas: LUAR_NEGERI, dokumen: &[], bagian: None },
        sejak: "0.1.0",
        status: Status::Berlaku,
        uraian: halaman!("objek/KSD-251.md"),
        periksa: kantor,
    },
    Aturan {
        id: "KSD-252",
        nama: "campur-tangan",
        tingkat: Tingkat::Wajib,
        dasar: &[pp28("Pasal 27 ayat (1) huruf d"), pm25("Pasal 5 ayat (1)")],
        tanda: Tanda::V,
        berlaku: SEJAK_PP28,
        cakupan: Cakupan { kelas: LUAR_NEGERI, dokumen: &[], bagian: None },
        sejak: "0.1.0",
        status: Status::Berlaku,
        uraian: halaman!("objek/KSD-252.md"),
        periksa: campur_tangan,
    },
    Aturan {
        id: "KSD-253",
        nama: "tanpa-kaitan-rencana",
        tingkat: Tingkat::Peringatan,
        dasar: &[pp28("Pasal 27 ayat (1) huruf e"), pm25("Pasal 5 ayat (1)")],
        tanda: Tanda::V,
        berlaku: SEJAK_PP28,
        cakupan: Cakupan { kelas: LUAR_NEGERI, dokumen: KAJIAN_RKS, bagian: None },
        sejak: "0.1.0",
        status: Status::Berlaku,
        uraian: halaman!("objek/KSD-253.md"),
        periksa: kaitan_rencana,
    },
    Aturan {
        id: "KSD-254",
        nama: "tanpa-alih-pengetahuan",
        tingkat: Tingkat::Wajib,
        dasar: &[pp28("Pasal 27 ayat (2)"), pm25("Pasal 5 ayat (2)")],
        tanda: Tanda::V,
        berlaku: SEJAK_PP28,
        cakupan: Cakupan { kelas: LUAR_NEGERI, dokumen: NASKAH, bagian: None },
        sejak: "0.1.0",
        status: Status::Berlaku,
        uraian: halaman!("objek/KSD-254.md"),
        periksa: alih_pengetahuan,
    },
    Aturan {
        id: "KSD-255",
        nama: "infrastruktur-dalam-ksdll",
        tingkat: Tingkat::Peringatan,
        dasar: &[pm25("Pasal 31 ayat (1)")],
        tanda: Tanda::V,
        berlaku: SEJAK_PM25,
        cakupan: Cakupan { kelas: KSDLL, dokumen: &[], bagian: None },
        sejak: "0.1.0",
        status: Status::Berlaku,
        uraian: halaman!("objek/KSD-255.md"),
        periksa: infrastruktur,
    },
];

/// KSD-250. An urusan absolut belongs to KSD-201, what goes against the law to KSD-205.
fn jenis_objek(k: &Konteks<'_>) -> Hasil {
    use KelompokUrusan as U;
    let (mut temuan, mut butuh) = (Vec::new(), Vec::new());
    let l = &k.draf.luar_negeri;
    match l.jenis_objek.pilihan() {
        None => butuh.push("luar_negeri.jenis_objek".to_owned()),
        Some(ObjekLuarNegeri::Lain) if kosong(&l.objek.indonesia) => {
            butuh.push("luar_negeri.objek.indonesia".to_owned());
        }
        Some(_) => {}
    }
    let terpilih = &k.draf.objek.urusan;
    let mut dikenal: Vec<&Urusan> = Vec::new();
    for (i, pilihan) in terpilih.iter().enumerate() {
        let Some(u) = cari_urusan(&pilihan.id) else {
            butuh.push(format!("objek.urusan[{i}].id"));
            continue;
        };
        dikenal.push(u);
        if u.kelompok == U::Umum {
            let d = Diagnosa::baru(format!("objek.urusan[{i}].id"), urusan_umum(u.nama))
                .petunjuk(urusan_petunjuk());
            let id = u.id;
            temuan.push(d.perbaikan(urusan_perbaikan(u.nama), move |draf| {
                draf.objek.urusan.retain(|u| u.id != id);
            }));
        }
    }
    if terpilih.is_empty() {
        butuh.push("objek.urusan".to_owned());
    } else if !dikenal.is_empty() && dikenal.iter().all(|u| u.kelompok == U::Penunjang) {
        temuan.push(Diagnosa::baru("objek.urusan", hanya_penunjang()).petunjuk(urusan_petunjuk()));
    }
    Hasil::dari(temuan, butuh)
}

/// KSD-251: the officer's own answer.
fn kantor(k: &Konteks<'_>) -> Hasil {
    let isian = &k.draf.luar_negeri.kantor_luar_negeri;
    jawaban(isian, "luar_negeri.kantor_luar_negeri", true, || (kantor_dibuka(), kantor_petunjuk()))
}

/// KSD-252: the officer's own answer.
fn campur_tangan(k: &Konteks<'_>) -> Hasil {
    let isian = &k.draf.luar_negeri.campur_tangan;
    jawaban(isian, "luar_negeri.campur_tangan", true, || (mitra_ikut(), mitra_ikut_petunjuk()))
}

/// KSD-253.
fn kaitan_rencana(k: &Konteks<'_>) -> Hasil {
    if !kosong(&k.draf.luar_negeri.kaitan_rencana) {
        return Hasil::Terpenuhi;
    }
    let d = Diagnosa::baru("luar_negeri.kaitan_rencana", tanpa_kaitan());
    Hasil::Temuan(vec![d.petunjuk(kaitan_petunjuk())])
}

/// KSD-254.
fn alih_pengetahuan(k: &Konteks<'_>) -> Hasil {
    let l = &k.draf.luar_negeri;
    match l.jenis_objek.pilihan() {
        Some(ObjekLuarNegeri::Iptek) => {}
        Some(_) => return Hasil::TidakBerlaku { sebab: bukan_iptek() },
        None => return Hasil::butuh("luar_negeri.jenis_objek"),
    }
    match l.alih_pengetahuan.nilai() {
        None => Hasil::butuh("luar_negeri.alih_pengetahuan"),
        Some(true) if kosong(&l.cara_alih.indonesia) => Hasil::Temuan(vec![
            Diagnosa::baru("luar_negeri.cara_alih.indonesia", tanpa_cara()).petunjuk(cara_petunjuk()),
        ]),
        Some(true) => Hasil::Terpenuhi,
        Some(false) => {
            let d = Diagnosa::baru("luar_negeri.alih_pengetahuan", tanpa_alih()).petunjuk(alih_petunjuk());
            Hasil::Temuan(vec![d.perbaikan(alih_perbaikan(), |draf| {
                draf.luar_negeri.alih_pengetahuan = true.into();
            })])
        }
    }
}

/// KSD-255: the officer's own answer.
fn infrastruktur(k: &Konteks<'_>) -> Hasil {
    let isian = &k.draf.luar_negeri.infrastruktur;
    jawaban(isian, "luar_negeri.infrastruktur", true, || (hukum_sendiri(), hukum_sendiri_petunjuk()))
}

kunci! { pub(in super::super)
    urusan_umum = "KSD-250.temuan" (urusan);
    hanya_penunjang = "KSD-250.temuan-penunjang" ();
    urusan_petunjuk = "KSD-250.petunjuk" ();
    urusan_perbaikan = "KSD-250.perbaikan" (urusan);
    kantor_dibuka = "KSD-251.temuan" ();
    kantor_petunjuk = "KSD-251.petunjuk" ();
    mitra_ikut = "KSD-252.temuan" ();
    mitra_ikut_petunjuk = "KSD-252.petunjuk" ();
    tanpa_kaitan = "KSD-253.temuan" ();
    kaitan_petunjuk = "KSD-253.petunjuk" ();
    bukan_iptek = "KSD-254.tidak-berlaku" ();
    tanpa_alih = "KSD-254.temuan" ();
    alih_petunjuk = "KSD-254.petunjuk" ();
    alih_perbaikan = "KSD-254.perbaikan" ();
    tanpa_cara = "KSD-254.temuan-cara" ();
    cara_petunjuk = "KSD-254.petunjuk-cara" ();
    hukum_sendiri = "KSD-255.temuan" ();
    hukum_sendiri_petunjuk = "KSD-255.petunjuk" ();
}

#[cfg(test)]
mod tests {
    use super::super::super::uji::{butuh, temuan, terpenuhi, tidak_berlaku};
    use super::super::uji::{ksdll, ksdpl, penerusan};
    use super::*;
    use crate::draf::{Isian, UrusanTerpilih};
    use crate::ranah::{Dokumen, URUSAN};

    fn urusan(kelompok: KelompokUrusan) -> UrusanTerpilih {
        let u = URUSAN.iter().find(|u| u.kelompok == kelompok).expect("ada");
        UrusanTerpilih { id: u.id.to_owned() }
    }

    #[test]
    fn ksd_250() {
        let mut d = ksdpl(Dokumen::NaskahKerjaSama);
        terpenuhi("KSD-250", &d);
        d.objek.urusan.push(urusan(KelompokUrusan::Penunjang));
        d.objek.urusan.push(urusan(KelompokUrusan::Absolut));
        terpenuhi("KSD-250", &d);
        d.objek.urusan[2] = urusan(KelompokUrusan::Umum);
        let kalimat = "Urusan pemerintahan umum dipilih sebagai objek, padahal bukan urusan wajib atau urusan pilihan \
                       daerah.";
        temuan("KSD-250", &d, &[("wajib", "objek.urusan[2].id", kalimat)]);
        d.objek.urusan = vec![urusan(KelompokUrusan::Penunjang)];
        let kalimat = "Hanya unsur penunjang yang dipilih sebagai objek, padahal objeknya harus bagian dari urusan \
                       wajib atau pilihan.";
        temuan("KSD-250", &d, &[("wajib", "objek.urusan", kalimat)]);
        d.objek.urusan = vec![UrusanTerpilih { id: "U99".to_owned() }];
        d.luar_negeri.jenis_objek = Isian::Kosong;
        butuh("KSD-250", &d, &["luar_negeri.jenis_objek", "objek.urusan[0].id"]);
        d.objek.urusan.clear();
        d.luar_negeri.jenis_objek = ObjekLuarNegeri::Lain.into();
        d.luar_negeri.objek.indonesia.clear();
        butuh("KSD-250", &d, &["luar_negeri.objek.indonesia", "objek.urusan"]);
    }

    #[test]
    fn ksd_251() {
        let mut d = ksdll(Dokumen::RencanaKerjaSama);
        terpenuhi("KSD-251", &d);
        d.luar_negeri.kantor_luar_negeri = Isian::Kosong;
        butuh("KSD-251", &d, &["luar_negeri.kantor_luar_negeri"]);
        d.luar_negeri.kantor_luar_negeri = true.into();
        let kalimat = "Kerja sama dinyatakan mencakup pembukaan atau penyewaan kantor di luar negeri, yang dilarang \
                       bagi daerah.";
        temuan("KSD-251", &d, &[("wajib", "luar_negeri.kantor_luar_negeri", kalimat)]);
    }

    #[test]
    fn ksd_252() {
        let mut d = ksdpl(Dokumen::PernyataanKehendak);
        terpenuhi("KSD-252", &d);
        d.luar_negeri.campur_tangan = Isian::Kosong;
        butuh("KSD-252", &d, &["luar_negeri.campur_tangan"]);
        d.luar_negeri.campur_tangan = true.into();
        let kalimat = "Mitra dinyatakan ikut dalam urusan pemerintahan dalam negeri, yang dilarang.";
        temuan("KSD-252", &d, &[("wajib", "luar_negeri.campur_tangan", kalimat)]);
    }

    #[test]
    fn ksd_253() {
        let mut d = ksdpl(Dokumen::Kajian);
        terpenuhi("KSD-253", &d);
        tidak_berlaku(
            "KSD-253",
            &ksdpl(Dokumen::NaskahKerjaSama),
            "Hanya untuk Kajian dan Rencana Kerja Sama; naskah ini Naskah Kerja Sama.",
        );
        d.luar_negeri.kaitan_rencana.clear();
        let kalimat =
            "Kaitan kerja sama dengan kebijakan dan rencana pembangunan nasional dan daerah belum diuraikan.";
        temuan("KSD-253", &d, &[("peringatan", "luar_negeri.kaitan_rencana", kalimat)]);
    }

    #[test]
    fn ksd_254() {
        let mut d = ksdpl(Dokumen::NaskahKerjaSama);
        terpenuhi("KSD-254", &d);
        d.luar_negeri.cara_alih.indonesia.clear();
        let kalimat = "Alih pengetahuan disepakati, tetapi caranya belum diuraikan.";
        temuan("KSD-254", &d, &[("wajib", "luar_negeri.cara_alih.indonesia", kalimat)]);
        d.luar_negeri.alih_pengetahuan = Isian::Kosong;
        butuh("KSD-254", &d, &["luar_negeri.alih_pengetahuan"]);
        d.luar_negeri.alih_pengetahuan = false.into();
        let kalimat = "Objeknya ilmu pengetahuan dan teknologi, tetapi naskah dinyatakan tanpa alih pengetahuan kepada \
                       sumber daya manusia Indonesia.";
        temuan("KSD-254", &d, &[("wajib", "luar_negeri.alih_pengetahuan", kalimat)]);
        d.luar_negeri.jenis_objek = ObjekLuarNegeri::Budaya.into();
        tidak_berlaku("KSD-254", &d, "Objeknya bukan pengembangan ilmu pengetahuan dan teknologi.");
        d.luar_negeri.jenis_objek = Isian::Kosong;
        butuh("KSD-254", &d, &["luar_negeri.jenis_objek"]);
    }

    #[test]
    fn ksd_255() {
        let mut d = penerusan(Dokumen::NaskahKerjaSama);
        terpenuhi("KSD-255", &d);
        tidak_berlaku("KSD-255", &ksdpl(Dokumen::Kajian), "Hanya untuk KSDLL; naskah ini KSDPL.");
        d.luar_negeri.infrastruktur = Isian::Kosong;
        butuh("KSD-255", &d, &["luar_negeri.infrastruktur"]);
        d.luar_negeri.infrastruktur = true.into();
        let kalimat = "KSDLL dinyatakan mencakup infrastruktur, pengadaan, atau investasi, yang mengikuti hukumnya \
                       masing-masing.";
        temuan("KSD-255", &d, &[("peringatan", "luar_negeri.infrastruktur", kalimat)]);
    }
}
