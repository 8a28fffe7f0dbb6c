//! n50 of 5nn, 6nn and 7nn: contents of the LoI, the naskah and the yearly plan.

use super::super::dasar::{SEJAK_PM25, SEJAK_PP28, pm25, pp28};
use super::super::jenis::{Aturan, Cakupan, Diagnosa, Hasil, Status};
use super::super::konteks::{Konteks, kosong, rapatkan};
use super::super::pesan::{Nilai, Pesan, kunci};
use super::{LOI, LUAR_NEGERI, NASKAH};
use crate::draf::{Butir, Dwi, Isian, Ketetapan};
use crate::luar::{ketetapan, tanggal_surat, tetapan};
use crate::ranah::{Dokumen, ForumLuarNegeri, TahapLuarNegeri, Tanda, Tanggal, Tingkat};

pub(in super::super) static ATURAN: &[Aturan] = &[
    Aturan {
        id: "KSD-550",
        nama: "loi-mengikat",
        tingkat: Tingkat::Peringatan,
        dasar: &[pm25("Pasal 1 angka 15")],
        tanda: Tanda::V,
        berlaku: SEJAK_PM25,
        cakupan: Cakupan { kelas: LUAR_NEGERI, dokumen: LOI, bagian: None },
        sejak: "0.1.0",
        status: Status::Berlaku,
        uraian: halaman!("muatan/KSD-550.md"),
        periksa: loi_mengikat,
    },
    Aturan {
        id: "KSD-551",
        nama: "naskah-berbeda-dari-rks",
        tingkat: Tingkat::Peringatan,
        dasar: &[pm25("Pasal 15"), pm25("Pasal 18"), pm25("Pasal 19"), pm25("Pasal 20")],
        tanda: Tanda::V,
        berlaku: SEJAK_PM25,
        cakupan: Cakupan {
            kelas: LUAR_NEGERI,
            dokumen: &[Dokumen::RencanaKerjaSama, Dokumen::NaskahKerjaSama],
            bagian: None,
        },
        sejak: "0.1.0",
        status: Status::Berlaku,
        uraian: halaman!("muatan/KSD-551.md"),
        periksa: berbeda,
    },
    Aturan {
        id: "KSD-552",
        nama: "rencana-tahunan-berbeda-dari-rks",
        tingkat: Tingkat::Peringatan,
        dasar: &[pm25("Pasal 26 ayat (3)")],
        tanda: Tanda::V,
        berlaku: SEJAK_PM25,
        cakupan: Cakupan { kelas: LUAR_NEGERI, dokumen: &[Dokumen::RencanaTahunan], bagian: None },
        sejak: "0.1.0",
        status: Status::Berlaku,
        uraian: halaman!("muatan/KSD-552.md"),
        periksa: rencana_tahunan,
    },
    Aturan {
        id: "KSD-650",
        nama: "forum-luar-negeri",
        tingkat: Tingkat::Wajib,
        dasar: &[pp28("Pasal 34"), pp28("Pasal 41"), pm25("Pasal 40 ayat (1)")],
        tanda: Tanda::V,
        berlaku: SEJAK_PP28,
        cakupan: Cakupan { kelas: LUAR_NEGERI, dokumen: NASKAH, bagian: None },
        sejak: "0.1.0",
        status: Status::Berlaku,
        uraian: halaman!("muatan/KSD-650.md"),
        periksa: forum,
    },
    Aturan {
        id: "KSD-651",
        nama: "konsultasi-menteri",
        tingkat: Tingkat::Saran,
        dasar: &[pm25("Pasal 40 ayat (2)"), pm25("Pasal 41")],
        tanda: Tanda::V,
        berlaku: SEJAK_PM25,
        cakupan: Cakupan { kelas: LUAR_NEGERI, dokumen: NASKAH, bagian: None },
        sejak: "0.1.0",
        status: Status::Berlaku,
        uraian: halaman!("muatan/KSD-6xx.md"),
        periksa: konsultasi,
    },
    Aturan {
        id: "KSD-750",
        nama: "prosedur-pengakhiran",
        tingkat: Tingkat::Peringatan,
        dasar: &[pm25("Pasal 34 huruf a")],
        tanda: Tanda::V,
        berlaku: SEJAK_PM25,
        cakupan: Cakupan { kelas: LUAR_NEGERI, dokumen: NASKAH, bagian: None },
        sejak: "0.1.0",
        status: Status::Berlaku,
        uraian: halaman!("muatan/KSD-750.md"),
        periksa: pengakhiran,
    },
];

/// Words that bind, in Indonesian and English.
const MENGIKAT: &[&str] = &[
    "wajib",
    "berkewajiban",
    "harus",
    "terikat",
    "bersepakat",
    "menyepakati",
    "shall",
    "must",
    "agree",
    "agrees",
    "agreed",
    "undertake",
    "undertakes",
    "obliged",
    "obligated",
    "bound",
];
/// Words beside "wajib" that make it no duty of the parties: urusan wajib, wajib belajar.
const BUKAN_KEWAJIBAN: (&[&str], &[&str]) = (&["urusan", "pemerintahan"], &["belajar", "pajak", "militer"]);

/// The first word of a text that binds.
fn kata_mengikat(teks: &str) -> Option<&'static str> {
    let teks = rapatkan(teks);
    let kata: Vec<&str> = teks.split(|c: char| !c.is_alphanumeric()).filter(|k| !k.is_empty()).collect();
    kata.iter().enumerate().find_map(|(i, k)| {
        let mengikat = MENGIKAT.iter().find(|m| *m == k)?;
        let sebelum = i.checked_sub(1).and_then(|i| kata.get(i));
        let (depan, belakang) = BUKAN_KEWAJIBAN;
        let lain = *mengikat == "wajib"
            && (sebelum.is_some_and(|s| depan.contains(s))
                || kata.get(i + 1).is_some_and(|s| belakang.contains(s)));
        (!lain).then_some(*mengikat)
    })
}

/// KSD-550: the standard text does not bind, so only typed words can.
fn loi_mengikat(k: &Konteks<'_>) -> Hasil {
    let ln = &k.draf.luar_negeri;
    let mut dwi: Vec<(String, &Dwi)> = vec![
        ("luar_negeri.maksud".to_owned(), &ln.maksud),
        ("luar_negeri.pelaksanaan".to_owned(), &ln.pelaksanaan),
    ];
    for (nama, daftar) in
        [("latar_belakang", &ln.latar_belakang), ("tujuan", &ln.tujuan), ("ruang_lingkup", &ln.ruang_lingkup)]
    {
        dwi.extend(daftar.iter().enumerate().map(|(i, isi)| (format!("luar_negeri.{nama}[{i}]"), isi)));
    }
    let bahasa = |(jalur, isi): (String, &'_ Dwi)| {
        [("indonesia", isi.indonesia.clone()), ("inggris", isi.inggris.clone())]
            .map(|(nama, teks)| (format!("{jalur}.{nama}"), teks))
    };
    let mut isian: Vec<(String, String)> = dwi.into_iter().flat_map(bahasa).collect();
    for (i, u) in k.draf.ubahan.iter().enumerate() {
        let ayat = u.ayat.iter().enumerate();
        isian.extend(ayat.map(|(j, a)| (format!("ubahan[{i}].ayat[{j}].teks"), a.teks.clone())));
    }
    let temuan = isian.into_iter().filter_map(|(jalur, teks)| {
        let kata = kata_mengikat(&teks)?;
        Some(Diagnosa::baru(jalur, mengikat(kata)).petunjuk(mengikat_petunjuk()))
    });
    Hasil::dari(temuan.collect(), Vec::new())
}

/// KSD-551: the naskah beside the RKS as it was fixed; the RKS beside the LoI, which is general, so a suggestion.
fn berbeda(k: &Konteks<'_>) -> Hasil {
    let (induk, kini, tingkat) = match k.dokumen() {
        Some(Dokumen::NaskahKerjaSama) => (Dokumen::RencanaKerjaSama, Dokumen::NaskahKerjaSama, None),
        _ => (Dokumen::PernyataanKehendak, Dokumen::RencanaKerjaSama, Some(Tingkat::Saran)),
    };
    let nama = |d| Nilai::istilah("dokumen", crate::ranah::Pilihan::kode(d));
    let Some((_, tetap)) = tetapan(k.draf, induk) else {
        return Hasil::TidakBerlaku { sebab: belum_ditetapkan(nama(induk)) };
    };
    let Some(hari) = Tanggal::dari(k.tanggal) else { return Hasil::Terpenuhi };
    let baru = ketetapan(k.draf, kini, hari);
    let mut temuan = beda_pokok(tetap, &baru, &nama(induk));
    if induk == Dokumen::RencanaKerjaSama {
        temuan.extend(beda_rinci(tetap, &baru, &nama(induk)));
    }
    let temuan =
        temuan.into_iter().map(|d| Diagnosa { tingkat, ..d.petunjuk(berbeda_petunjuk(nama(induk))) });
    Hasil::dari(temuan.collect(), Vec::new())
}

/// Subject and scope, which every paper has.
fn beda_pokok(tetap: &Ketetapan, baru: &Ketetapan, induk: &Nilai) -> Vec<Diagnosa> {
    let mut temuan = Vec::new();
    if !tetap.subjek.trim().is_empty() && rapatkan(&tetap.subjek) != rapatkan(&baru.subjek) {
        temuan.push(Diagnosa::baru(
            "pihak",
            beda_subjek(baru.subjek.as_str(), induk.clone(), tetap.subjek.as_str()),
        ));
    }
    temuan.extend(beda_daftar(
        "luar_negeri.ruang_lingkup",
        bagian_lingkup(),
        &tetap.ruang_lingkup,
        &baru.ruang_lingkup,
        induk,
    ));
    temuan
}

/// Money and term, which a LoI does not fix.
fn beda_rinci(tetap: &Ketetapan, baru: &Ketetapan, induk: &Nilai) -> Vec<Diagnosa> {
    let mut temuan: Vec<Diagnosa> =
        beda_daftar("luar_negeri.pembiayaan", bagian_biaya(), &tetap.pembiayaan, &baru.pembiayaan, induk);
    if let (Some(lama), Some(kini)) = (tetap.jangka_waktu.nilai(), baru.jangka_waktu.nilai())
        && lama != kini
    {
        let d = Diagnosa::baru("luar_negeri.jangka_waktu", beda_waktu(kini, induk.clone(), lama));
        temuan.push(d.perbaikan(beda_waktu_perbaikan(lama), move |d| {
            d.luar_negeri.jangka_waktu = Isian::Nilai(lama);
        }));
    }
    temuan
}

/// What one list has and the other has not, both ways; an empty list of the earlier paper fixed nothing.
fn beda_daftar(jalur: &str, bagian: Pesan, tetap: &[Butir], baru: &[Butir], induk: &Nilai) -> Vec<Diagnosa> {
    let ada = |daftar: &[Butir], b: &Butir| daftar.iter().any(|x| rapatkan(&x.uraian) == rapatkan(&b.uraian));
    let selisih = |dari: &[Butir], pada: &[Butir]| -> Vec<Nilai> {
        dari.iter().filter(|b| !ada(pada, b)).map(|b| b.uraian.as_str().into()).collect()
    };
    if tetap.is_empty() {
        return Vec::new();
    }
    let (lebih, kurang) = (selisih(baru, tetap), selisih(tetap, baru));
    let mut temuan = Vec::new();
    if !lebih.is_empty() {
        temuan.push(Diagnosa::baru(jalur, beda_lebih(bagian.clone(), lebih, induk.clone())));
    }
    if !kurang.is_empty() {
        temuan.push(Diagnosa::baru(jalur, beda_kurang(bagian, kurang, induk.clone())));
    }
    temuan
}

/// KSD-552: the plan rests on an RKS, has activities of its year, and keeps to the scope that the RKS fixed.
fn rencana_tahunan(k: &Konteks<'_>) -> Hasil {
    let ln = &k.draf.luar_negeri;
    let mut temuan = Vec::new();
    if tanggal_surat(k.draf, TahapLuarNegeri::RencanaKerjaSama).is_none() {
        temuan.push(Diagnosa::baru("luar_negeri.tahapan", tanpa_rks()).petunjuk(tanpa_rks_petunjuk()));
    }
    if let Some((_, tetap)) = tetapan(k.draf, Dokumen::RencanaKerjaSama)
        && let Some(hari) = Tanggal::dari(k.tanggal)
    {
        let induk = Nilai::istilah("dokumen", crate::ranah::Pilihan::kode(Dokumen::RencanaKerjaSama));
        let baru = ketetapan(k.draf, Dokumen::RencanaTahunan, hari);
        let beda = beda_pokok(tetap, &baru, &induk).into_iter();
        temuan.extend(beda.map(|d| d.petunjuk(berbeda_petunjuk(induk.clone()))));
    }
    let Some(tahun) = ln.tahun_rencana.nilai() else {
        return Hasil::dari(temuan, vec!["luar_negeri.tahun_rencana".to_owned()]);
    };
    if !ln.kegiatan.iter().any(|g| g.tahun.nilai() == Some(tahun)) {
        let d = Diagnosa::baru("luar_negeri.kegiatan", tanpa_kegiatan(Nilai::Kata(tahun.to_string())));
        temuan.push(d.petunjuk(tanpa_kegiatan_petunjuk()));
    }
    Hasil::dari(temuan, Vec::new())
}

/// Words of a forum that the law does not open, in the officer's own pasal.
const FORUM_LAIN: &[&str] = &[
    "pengadilan",
    "arbitrase",
    "mahkamah",
    "hukum asing",
    "court",
    "arbitration",
    "tribunal",
    "governing law",
];

/// KSD-650: the answer; words of an own pasal are at most a warning, because they may say what is excluded.
fn forum(k: &Konteks<'_>) -> Hasil {
    let mut temuan = Vec::new();
    let jalur = "luar_negeri.forum";
    let sebab = match k.draf.luar_negeri.forum.pilihan() {
        None | Some(ForumLuarNegeri::NegosiasiKonsultasi) => None,
        Some(ForumLuarNegeri::Pengadilan) => Some(forum_pengadilan()),
        Some(ForumLuarNegeri::Arbitrase) => Some(forum_arbitrase()),
        Some(ForumLuarNegeri::HukumAsing) => Some(forum_asing()),
    };
    temuan.extend(sebab.map(|s| {
        Diagnosa::baru(jalur, s).petunjuk(forum_petunjuk()).perbaikan(forum_perbaikan(), |d| {
            d.luar_negeri.forum = ForumLuarNegeri::NegosiasiKonsultasi.into();
        })
    }));
    for a in k.alinea().iter().filter(|a| a.sendiri) {
        if let (Some(kata), Some(pasal)) = (FORUM_LAIN.iter().find(|f| a.teks.contains(**f)), &a.pasal) {
            let d = Diagnosa::baru("ubahan", forum_kata(*kata)).di_pasal(pasal);
            temuan.push(d.petunjuk(forum_petunjuk()).sebagai(Tingkat::Peringatan));
        }
    }
    Hasil::dari(temuan, Vec::new())
}

/// KSD-651.
fn konsultasi(k: &Konteks<'_>) -> Hasil {
    if !k.draf.luar_negeri.konsultasi_menteri.tidak() {
        return Hasil::Terpenuhi;
    }
    let d =
        Diagnosa::baru("luar_negeri.konsultasi_menteri", tanpa_konsultasi()).petunjuk(konsultasi_petunjuk());
    Hasil::Temuan(vec![
        d.perbaikan(konsultasi_perbaikan(), |d| d.luar_negeri.konsultasi_menteri = true.into()),
    ])
}

/// KSD-750: without a time of notice the naskah has no procedure; an own pasal that speaks of ending has one.
fn pengakhiran(k: &Konteks<'_>) -> Hasil {
    if k.draf.luar_negeri.pemberitahuan_akhir.nilai().is_some() {
        return Hasil::Terpenuhi;
    }
    let diatur =
        |t: &str| ["diakhiri", "mengakhiri", "pengakhiran", "terminat"].iter().any(|f| t.contains(f));
    if k.alinea().iter().any(|a| a.sendiri && !kosong(&a.teks) && diatur(&a.teks)) {
        return Hasil::Terpenuhi;
    }
    let d = Diagnosa::baru("luar_negeri.pemberitahuan_akhir", tanpa_prosedur());
    Hasil::Temuan(vec![d.petunjuk(prosedur_petunjuk())])
}

kunci! { pub(in super::super)
    mengikat = "KSD-550.temuan" (kata);
    mengikat_petunjuk = "KSD-550.petunjuk" ();
    belum_ditetapkan = "KSD-551.belum-ditetapkan" (induk);
    beda_subjek = "KSD-551.temuan-subjek" (kini, induk, semula);
    beda_lebih = "KSD-551.temuan-lebih" (bagian, isi, induk);
    beda_kurang = "KSD-551.temuan-kurang" (bagian, isi, induk);
    beda_waktu = "KSD-551.temuan-waktu" (kini, induk, semula);
    beda_waktu_perbaikan = "KSD-551.perbaikan-waktu" (semula);
    bagian_lingkup = "KSD-551.ruang-lingkup" ();
    bagian_biaya = "KSD-551.pembiayaan" ();
    berbeda_petunjuk = "KSD-551.petunjuk" (induk);
    tanpa_rks = "KSD-552.temuan-rks" ();
    tanpa_rks_petunjuk = "KSD-552.petunjuk-rks" ();
    tanpa_kegiatan = "KSD-552.temuan-kegiatan" (tahun);
    tanpa_kegiatan_petunjuk = "KSD-552.petunjuk-kegiatan" ();
    forum_pengadilan = "KSD-650.temuan-pengadilan" ();
    forum_arbitrase = "KSD-650.temuan-arbitrase" ();
    forum_asing = "KSD-650.temuan-asing" ();
    forum_kata = "KSD-650.temuan-kata" (kata);
    forum_petunjuk = "KSD-650.petunjuk" ();
    forum_perbaikan = "KSD-650.perbaikan" ();
    tanpa_konsultasi = "KSD-651.temuan" ();
    konsultasi_petunjuk = "KSD-651.petunjuk" ();
    konsultasi_perbaikan = "KSD-651.perbaikan" ();
    tanpa_prosedur = "KSD-750.temuan" ();
    prosedur_petunjuk = "KSD-750.petunjuk" ();
}

#[cfg(test)]
mod tests;
