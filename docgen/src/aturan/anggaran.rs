//! 3nn and 4nn: promises against budgets, help between governments, charges on the public.

use std::cmp::Ordering;

use super::dasar::{SEJAK_PP28, SELALU, pp12, pp28};
use super::jenis::{Aturan, Cakupan, Diagnosa, Hasil, Status};
use super::konteks::{Alinea, Konteks, kosong, rapatkan};
use super::pesan::{Nilai, Pesan, kunci};
use crate::draf::Sumber;
use crate::naskah::Gaya;
use crate::ranah::{Dokumen, JenisPihak, Kategori, KelasKerjaSama, Pilihan as _, SumberDana, Tanda, Tingkat};

const KSD: &[KelasKerjaSama] = &[KelasKerjaSama::Ksdd, KelasKerjaSama::Ksdpk];
const KSDD: &[KelasKerjaSama] = &[KelasKerjaSama::Ksdd];
const SINERGI: &[KelasKerjaSama] = &[KelasKerjaSama::Sinergi];
const PKS: &[Dokumen] = &[Dokumen::PerjanjianKerjaSama];
const PASAL: &str = "pembiayaan";

pub(super) static ATURAN: &[Aturan] = &[
    Aturan {
        id: "KSD-305",
        nama: "tahun-jamak",
        tingkat: Tingkat::Peringatan,
        dasar: &[pp12("Pasal 92")],
        tanda: Tanda::V,
        berlaku: SELALU,
        cakupan: Cakupan { kelas: KSD, dokumen: PKS, bagian: None },
        sejak: "0.1.0",
        status: Status::Berlaku,
        uraian: halaman!("anggaran/KSD-305.md"),
        periksa: tahun_jamak,
    },
    Aturan {
        id: "KSD-401",
        nama: "belum-dianggarkan",
        tingkat: Tingkat::Wajib,
        dasar: &[pp12("Pasal 10 ayat (1) huruf g"), pp12("Pasal 124 ayat (1)")],
        tanda: Tanda::V,
        berlaku: SELALU,
        cakupan: Cakupan {
            kelas: &[KelasKerjaSama::Ksdd, KelasKerjaSama::Ksdpk, KelasKerjaSama::Sinergi],
            dokumen: &[Dokumen::PerjanjianKerjaSama, Dokumen::NotaKesepakatan],
            bagian: None,
        },
        sejak: "0.1.0",
        status: Status::Berlaku,
        uraian: halaman!("anggaran/KSD-401.md"),
        periksa: belum_dianggarkan,
    },
    Aturan {
        id: "KSD-402",
        nama: "bantuan-ksdd-sukarela",
        tingkat: Tingkat::Peringatan,
        dasar: &[pp28("Pasal 12")],
        tanda: Tanda::V,
        berlaku: SEJAK_PP28,
        cakupan: Cakupan { kelas: KSDD, dokumen: &[], bagian: None },
        sejak: "0.1.0",
        status: Status::Berlaku,
        uraian: halaman!("anggaran/KSD-402.md"),
        periksa: bantuan_sukarela,
    },
    Aturan {
        id: "KSD-403",
        nama: "bantuan-dalam-sinergi",
        tingkat: Tingkat::Wajib,
        dasar: &[pp28("Pasal 46 ayat (2)"), pp28("Pasal 46 ayat (3)")],
        tanda: Tanda::V,
        berlaku: SEJAK_PP28,
        cakupan: Cakupan { kelas: SINERGI, dokumen: &[], bagian: None },
        sejak: "0.1.0",
        status: Status::Berlaku,
        uraian: halaman!("anggaran/KSD-403.md"),
        periksa: bantuan_sinergi,
    },
    Aturan {
        id: "KSD-405",
        nama: "pungutan-tanpa-perda",
        tingkat: Tingkat::Peringatan,
        dasar: &[pp12("Pasal 32"), pp12("Pasal 122")],
        tanda: Tanda::V,
        berlaku: SELALU,
        cakupan: Cakupan { kelas: KSD, dokumen: PKS, bagian: None },
        sejak: "0.1.0",
        status: Status::Berlaku,
        uraian: halaman!("anggaran/KSD-405.md"),
        periksa: pungutan,
    },
    Aturan {
        id: "KSD-410",
        nama: "sekretariat-kerja-sama",
        tingkat: Tingkat::Peringatan,
        dasar: &[pp28("Pasal 7 ayat (2)")],
        tanda: Tanda::V,
        berlaku: SEJAK_PP28,
        cakupan: Cakupan { kelas: KSDD, dokumen: &[], bagian: None },
        sejak: "0.1.0",
        status: Status::Berlaku,
        uraian: halaman!("anggaran/KSD-410.md"),
        periksa: sekretariat,
    },
];

/// KSD-305. Unless the officer says so, or names sources of several years, the naskah promises no multi-year money.
fn tahun_jamak(k: &Konteks<'_>) -> Hasil {
    let b = &k.draf.pembiayaan;
    let tahun = tahun_anggaran(&b.sumber);
    if !b.tahun_jamak.ya() && tahun.is_none() {
        return Hasil::Terpenuhi;
    }
    let mut temuan = Vec::new();
    let setuju = &b.persetujuan_tahun_jamak;
    let jalur = "pembiayaan.persetujuan_tahun_jamak";
    if kosong(&setuju.nomor) || setuju.tanggal.nilai().is_none() {
        let pesan = match tahun {
            Some((awal, akhir)) if !b.tahun_jamak.ya() => jamak_sumber(awal.to_string(), akhir.to_string()),
            _ => jamak_tanpa(),
        };
        temuan.push(Diagnosa::baru(jalur, pesan).petunjuk(jamak_petunjuk()));
    } else if let Some((setuju, naskah)) = setuju.tanggal.nilai().zip(k.draf.tanggal.nilai())
        && setuju > naskah
    {
        let d = Diagnosa::baru(format!("{jalur}.tanggal"), jamak_sesudah(setuju, naskah));
        temuan.push(d.petunjuk(jamak_petunjuk()));
    }
    if let Some((akhir, jabatan)) = k.draf.akhir().zip(b.akhir_masa_jabatan.nilai())
        && akhir > jabatan
    {
        let d = Diagnosa::baru("pembiayaan.akhir_masa_jabatan", jamak_jabatan(akhir, jabatan));
        temuan.push(d.petunjuk(jamak_jabatan_petunjuk()));
    }
    Hasil::dari(temuan.into_iter().map(|d| d.di_pasal(PASAL)).collect(), Vec::new())
}

/// The first and last budget year, when the APBD of one party is named for several.
fn tahun_anggaran(sumber: &[Sumber]) -> Option<(u64, u64)> {
    let apbd = || sumber.iter().filter(|s| s.jenis.adalah(SumberDana::Apbd) && !s.pihak.is_empty());
    apbd().find_map(|a| {
        let tahun = || apbd().filter(|s| s.pihak == a.pihak).filter_map(|s| s.tahun.nilai());
        tahun().min().zip(tahun().max()).filter(|(awal, akhir)| awal < akhir)
    })
}

/// Words by which a naskah binds its payments to the budget.
const SEBATAS: &[&str] = &[
    "batas anggaran",
    "anggaran yang telah ditetapkan",
    "anggaran yang tersedia",
    "ketersediaan anggaran",
    "setelah dianggarkan",
];

/// KSD-401. PP 28/2018 Pasal 6 ayat (2) opens a way for cost outside the running budget: the approval of DPRD; payment
/// then still waits for the budget, and the naskah must say so.
fn belum_dianggarkan(k: &Konteks<'_>) -> Hasil {
    let dprd = &k.draf.tahapan.persetujuan_dprd;
    let disetujui = k.kelas() != Some(KelasKerjaSama::Sinergi)
        && !dprd.is_empty()
        && dprd.iter().all(|s| !kosong(&s.nomor) && s.tanggal.nilai().is_some());
    let sebatas = k.alinea_pasal(PASAL).any(|a| SEBATAS.iter().any(|f| a.teks.contains(f)));
    let (mut temuan, mut butuh) = (Vec::new(), Vec::new());
    for (n, s) in
        k.draf.pembiayaan.sumber.iter().enumerate().filter(|(_, s)| s.jenis.adalah(SumberDana::Apbd))
    {
        let jalur = format!("pembiayaan.sumber[{n}].dianggarkan");
        match s.dianggarkan.nilai() {
            Some(false) if disetujui && sebatas => {}
            Some(false) => {
                let d = Diagnosa::baru(jalur, tanpa_anggaran(sebut_sumber(n, s))).di_pasal(PASAL);
                temuan.push(if disetujui {
                    d.petunjuk(batasi_petunjuk()).sebagai(Tingkat::Peringatan)
                } else {
                    d.petunjuk(anggaran_petunjuk())
                });
            }
            // A Nota Kesepakatan names sources without amounts; there the question is not pressed.
            None if k.dokumen() == Some(Dokumen::PerjanjianKerjaSama) => butuh.push(jalur),
            Some(true) | None => {}
        }
    }
    Hasil::dari(temuan, butuh)
}

/// A source in a sentence: by its purpose, else by its row.
fn sebut_sumber(n: usize, s: &Sumber) -> Pesan {
    if kosong(&s.untuk) { sumber_baris(n + 1) } else { sumber_untuk(s.untuk.as_str()) }
}

/// Help that one government gives another.
const BANTUAN: &[&str] = &["bantuan dana", "bantuan keuangan"];

/// The paragraph of a pasal that promises such help.
fn bantuan<'k>(k: &'k Konteks<'_>, lain: &[&str]) -> Option<&'k Alinea> {
    let menyangkal = |a: &Alinea| ["bukan", "tidak", "dilarang"].iter().any(|w| a.teks.contains(w));
    k.alinea().iter().find(|a| {
        a.pasal.is_some()
            && a.gaya != Gaya::Pasal
            && BANTUAN.iter().chain(lain).any(|f| a.teks.contains(f))
            && !menyangkal(a)
    })
}

/// A finding at a field, caused by a paragraph.
fn di_alinea(a: &Alinea, jalur: &str, pesan: Pesan) -> Diagnosa {
    let d = Diagnosa::baru(jalur, pesan);
    match &a.pasal {
        Some(p) => d.di_pasal(p),
        None => d,
    }
}

/// KSD-402.
fn bantuan_sukarela(k: &Konteks<'_>) -> Hasil {
    if k.draf.kategori.adalah(Kategori::Wajib) {
        return Hasil::TidakBerlaku { sebab: bukan_sukarela() };
    }
    let mut temuan: Vec<Diagnosa> = Vec::new();
    for (n, s) in
        k.draf.pembiayaan.sumber.iter().enumerate().filter(|(_, s)| s.jenis.adalah(SumberDana::Apbn))
    {
        let d = Diagnosa::baru(format!("pembiayaan.sumber[{n}].jenis"), apbn_sukarela(sebut_sumber(n, s)));
        temuan.push(ganti_sumber(d.di_pasal(PASAL).petunjuk(sukarela_petunjuk()), n, SumberDana::Apbd));
    }
    if let Some(a) = bantuan(k, &[]) {
        temuan.push(di_alinea(a, PASAL, frasa_sukarela(a.asli.as_str())).petunjuk(sukarela_petunjuk()));
    }
    if !temuan.is_empty() && !k.draf.kategori.adalah(Kategori::Sukarela) {
        return Hasil::butuh("kategori");
    }
    Hasil::dari(temuan, Vec::new())
}

/// KSD-403: a budget that is not that of the paying party; words of the text are a warning until the officer has looked.
fn bantuan_sinergi(k: &Konteks<'_>) -> Hasil {
    let mut temuan = Vec::new();
    for (n, s) in k.draf.pembiayaan.sumber.iter().enumerate() {
        let Some(i) = k.draf.indeks_pihak(&s.pihak) else { continue };
        let Some(jenis) = k.draf.pihak.get(i).and_then(|p| p.jenis.pilihan()) else { continue };
        let pesan: fn(Pesan, Nilai) -> Pesan = match s.jenis.pilihan() {
            Some(SumberDana::Apbn) if jenis.daerah() => apbn_daerah,
            Some(SumberDana::Apbd) if !jenis.daerah() => apbd_pusat,
            _ => continue,
        };
        let d =
            Diagnosa::baru(format!("pembiayaan.sumber[{n}].jenis"), pesan(sebut_sumber(n, s), k.sebut(i)));
        temuan.push(ganti_sumber(d.di_pasal(PASAL).petunjuk(sinergi_petunjuk()), n, anggaran_sendiri(jenis)));
    }
    temuan.extend(dana_rencana_kerja(k));
    if let Some(a) = bantuan(k, &["dana hibah", "hibah uang", "transfer dana"]) {
        let d = di_alinea(a, PASAL, frasa_sinergi(a.asli.as_str())).petunjuk(sinergi_frasa_petunjuk());
        temuan.push(d.sebagai(Tingkat::Peringatan));
    }
    Hasil::dari(temuan, Vec::new())
}

/// Offers another kind for a source.
fn ganti_sumber(d: Diagnosa, n: usize, jenis: SumberDana) -> Diagnosa {
    d.perbaikan(sumber_perbaikan(n + 1, Nilai::istilah("sumber", jenis.kode())), move |draf| {
        if let Some(s) = draf.pembiayaan.sumber.get_mut(n) {
            s.jenis = jenis.into();
        }
    })
}

/// Money in the work plan that is not of the budget of its party; only the words of the officer tell, so a warning.
fn dana_rencana_kerja(k: &Konteks<'_>) -> Vec<Diagnosa> {
    const APBN: &[&str] = &["apbn", "anggaran pendapatan dan belanja negara"];
    const APBD: &[&str] = &["apbd", "anggaran pendapatan dan belanja daerah"];
    let mut temuan = Vec::new();
    for (n, r) in k.draf.rencana_kerja.iter().enumerate() {
        for (m, dana) in r.dana.iter().enumerate() {
            let Some(i) = k.draf.indeks_pihak(&dana.pihak) else { continue };
            let Some(jenis) = k.draf.pihak.get(i).and_then(|p| p.jenis.pilihan()) else { continue };
            let (milik, asing) = if jenis.daerah() { (APBD, APBN) } else { (APBN, APBD) };
            let sumber = rapatkan(&dana.sumber);
            let menyebut = |kata: &[&str]| kata.iter().any(|w| sumber.contains(w));
            if menyebut(asing) && !menyebut(milik) {
                let pesan = dana_asing(n + 1, k.sebut(i), dana.sumber.as_str());
                let d = Diagnosa::baru(format!("rencana_kerja[{n}].dana[{m}].sumber"), pesan);
                temuan.push(d.petunjuk(sinergi_petunjuk()).sebagai(Tingkat::Peringatan));
            }
        }
    }
    temuan
}

/// The budget of a kind of party.
fn anggaran_sendiri(jenis: JenisPihak) -> SumberDana {
    match (jenis.daerah(), jenis.pemerintah()) {
        (true, _) => SumberDana::Apbd,
        (_, true) => SumberDana::Apbn,
        _ => SumberDana::AnggaranMitra,
    }
}

/// KSD-405.
fn pungutan(k: &Konteks<'_>) -> Hasil {
    const DASAR: &[&str] = &["peraturan daerah", "perda", "qanun", "undang-undang"];
    let b = &k.draf.pembiayaan;
    match b.membebani_masyarakat.nilai() {
        None => return Hasil::butuh("pembiayaan.membebani_masyarakat"),
        Some(false) => return Hasil::Terpenuhi,
        Some(true) => {}
    }
    let dasar = rapatkan(&b.dasar_pungutan);
    let pesan = if dasar.is_empty() {
        pungutan_tanpa()
    } else if DASAR.iter().any(|d| dasar.contains(d)) {
        return Hasil::Terpenuhi;
    } else {
        pungutan_lain(b.dasar_pungutan.as_str())
    };
    let d = Diagnosa::baru("pembiayaan.dasar_pungutan", pesan).di_pasal(PASAL);
    Hasil::Temuan(vec![d.petunjuk(pungutan_petunjuk())])
}

/// KSD-410: only the text tells whether a sekretariat is formed.
fn sekretariat(k: &Konteks<'_>) -> Hasil {
    let dibentuk = |a: &&Alinea| {
        ["sekretariat kerja sama", "sekretariat bersama"].iter().any(|s| a.teks.contains(s))
            && !a.teks.contains("tidak")
    };
    let Some(a) = k.alinea().iter().filter(|a| a.pasal.is_some()).find(dibentuk) else {
        return Hasil::Terpenuhi;
    };
    let mut temuan = Vec::new();
    if k.draf.kategori.adalah(Kategori::Sukarela) {
        temuan.push(di_alinea(a, "kategori", sekretariat_sukarela()));
    }
    let singkat = k.draf.jangka_waktu.lama.nilai().filter(|l| l.terhadap_tahun(5) == Ordering::Less);
    if let Some(lama) = singkat {
        temuan.push(di_alinea(a, "jangka_waktu.lama", sekretariat_singkat(lama)));
    }
    let temuan = temuan.into_iter().map(|d| d.petunjuk(sekretariat_petunjuk())).collect();
    let tanpa_kategori = k.draf.kategori.pilihan().is_none();
    Hasil::dari(temuan, if tanpa_kategori { vec!["kategori".to_owned()] } else { Vec::new() })
}

kunci! {
    jamak_tanpa = "KSD-305.temuan" ();
    jamak_sumber = "KSD-305.temuan-sumber" (awal, akhir);
    jamak_sesudah = "KSD-305.temuan-sesudah" (setuju, naskah);
    jamak_petunjuk = "KSD-305.petunjuk" ();
    jamak_jabatan = "KSD-305.temuan-jabatan" (akhir, jabatan);
    jamak_jabatan_petunjuk = "KSD-305.petunjuk-jabatan" ();
    tanpa_anggaran = "KSD-401.temuan" (sumber);
    anggaran_petunjuk = "KSD-401.petunjuk" ();
    batasi_petunjuk = "KSD-401.petunjuk-batasi" ();
    sumber_untuk = "KSD-401.sumber-untuk" (untuk);
    sumber_baris = "KSD-401.sumber-baris" (urutan);
    bukan_sukarela = "KSD-402.tidak-berlaku" ();
    apbn_sukarela = "KSD-402.temuan" (sumber);
    frasa_sukarela = "KSD-402.temuan-frasa" (kalimat);
    sukarela_petunjuk = "KSD-402.petunjuk" ();
    apbn_daerah = "KSD-403.temuan-apbn" (sumber, pihak);
    apbd_pusat = "KSD-403.temuan-apbd" (sumber, pihak);
    sinergi_petunjuk = "KSD-403.petunjuk" ();
    sumber_perbaikan = "KSD-403.perbaikan" (urutan, jenis);
    dana_asing = "KSD-403.temuan-rencana-kerja" (urutan, pihak, sumber);
    frasa_sinergi = "KSD-403.temuan-frasa" (kalimat);
    sinergi_frasa_petunjuk = "KSD-403.petunjuk-frasa" ();
    pungutan_tanpa = "KSD-405.temuan" ();
    pungutan_lain = "KSD-405.temuan-lain" (dasar);
    pungutan_petunjuk = "KSD-405.petunjuk" ();
    sekretariat_sukarela = "KSD-410.temuan-sukarela" ();
    sekretariat_singkat = "KSD-410.temuan-lama" (lama);
    sekretariat_petunjuk = "KSD-410.petunjuk" ();
}

#[cfg(test)]
mod tests;
