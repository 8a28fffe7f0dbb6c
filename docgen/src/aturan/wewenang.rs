//! 1nn: acting in the place of the head of the region: Plt. and Plh., under kuasa, as a replacement.

use super::dasar::{SEJAK_PP28, SELALU, uu23, uu30_2014};
use super::jenis::{Aturan, Cakupan, Diagnosa, Hasil, Status};
use super::konteks::{Konteks, jabatan, jalur_pihak, kosong};
use super::kuasa::{Penanda, belum_disebut, penanda, tanpa_surat_kuasa};
use super::muatan_naskah::Muatan;
use super::pesan::{Nilai, kunci};
use crate::draf::{Isian, Pihak};
use crate::naskah::{BlokJadi, ParagrafJadi};
use crate::ranah::{
    Dokumen, Durasi, Kapasitas, KelasKerjaSama, SatuanWaktu, StatusPejabat, SumberDana, Tanda, Tingkat,
};

const KSD: &[KelasKerjaSama] = &[KelasKerjaSama::Ksdd, KelasKerjaSama::Ksdpk];
const PKS: &[Dokumen] = &[Dokumen::PerjanjianKerjaSama];
const KOMPARISI: Option<Muatan> = Some(Muatan::Komparisi);

pub(super) static ATURAN: &[Aturan] = &[
    Aturan {
        id: "KSD-109",
        nama: "pelaksana-tugas",
        tingkat: Tingkat::Peringatan,
        dasar: &[
            uu30_2014("Pasal 14 ayat (2)"),
            uu30_2014("Pasal 14 ayat (7)"),
            uu30_2014("Pasal 34 ayat (3)"),
        ],
        tanda: Tanda::V,
        berlaku: SELALU,
        cakupan: Cakupan { kelas: KSD, dokumen: PKS, bagian: KOMPARISI },
        sejak: "0.1.0",
        status: Status::Berlaku,
        uraian: halaman!("wewenang/KSD-109.md"),
        periksa: pelaksana_tugas,
    },
    Aturan {
        id: "KSD-110",
        nama: "kuasa-tanpa-atas-nama",
        tingkat: Tingkat::Peringatan,
        dasar: &[uu30_2014("Pasal 14 ayat (4)")],
        tanda: Tanda::V,
        berlaku: SELALU,
        cakupan: Cakupan { kelas: KSD, dokumen: PKS, bagian: KOMPARISI },
        sejak: "0.1.0",
        status: Status::Berlaku,
        uraian: halaman!("wewenang/KSD-110.md"),
        periksa: atas_nama,
    },
    Aturan {
        id: "KSD-111",
        nama: "pengganti-tanpa-dasar",
        tingkat: Tingkat::Peringatan,
        dasar: &[uu23("Pasal 65 ayat (4)"), uu23("Pasal 65 ayat (5)"), uu23("Pasal 65 ayat (6)")],
        tanda: Tanda::V,
        berlaku: SEJAK_PP28,
        cakupan: Cakupan { kelas: KSD, dokumen: &[], bagian: KOMPARISI },
        sejak: "0.1.0",
        status: Status::Berlaku,
        uraian: halaman!("wewenang/KSD-111.md"),
        periksa: pengganti,
    },
];

/// Longer than this is no routine act (default of this tool; the law names no length).
const SETAHUN: Durasi = Durasi { lama: 1, satuan: SatuanWaktu::Tahun };

/// The word for a Plt. or Plh. who is not the deputy in the place of the head: the deputy has the head's powers.
fn sementara(p: &Pihak) -> Option<Nilai> {
    let status = match p.penandatangan.status.pilihan()? {
        StatusPejabat::Plt => plt(),
        StatusPejabat::Plh => plh(),
        StatusPejabat::Definitif | StatusPejabat::Pj => return None,
    };
    (!p.penandatangan.kapasitas.adalah(Kapasitas::WakilKepalaDaerah)).then(|| status.into())
}

/// KSD-109: a new PKS that lasts long or costs the region money.
fn pelaksana_tugas(k: &Konteks<'_>) -> Hasil {
    let lama = k.draf.jangka_waktu.lama.nilai();
    let panjang = lama.filter(|l| l.kira_hari() > SETAHUN.kira_hari());
    let (mut temuan, mut butuh) = (Vec::new(), Vec::new());
    for (i, p) in k.daerah() {
        let Some(status) = sementara(p) else { continue };
        let mut sebab: Vec<Nilai> = panjang.map(|l| sebab_lama(l).into()).into_iter().collect();
        let mut sumber = k.draf.pembiayaan.sumber.iter().filter(|s| s.jenis.adalah(SumberDana::Apbd));
        if sumber.any(|s| s.pihak.is_empty() || s.pihak == p.id) {
            sebab.push(sebab_apbd().into());
        }
        if !sebab.is_empty() {
            let pesan = pelaksana(k.sebut(i), jabatan(p), status, sebab);
            let d = Diagnosa::baru(jalur_pihak(i, "penandatangan.status"), pesan);
            let d = d.petunjuk(pelaksana_petunjuk());
            let kepala = penanda(p) == Penanda::Kepala;
            temuan.push(if kepala { d.petunjuk(pelaksana_petunjuk_wakil()) } else { d });
        } else if lama.is_none() {
            butuh = vec!["jangka_waktu.lama".to_owned()];
        }
    }
    Hasil::dari(temuan, butuh)
}

/// Whether anything about a surat kuasa has been entered; its absence belongs to KSD-106.
fn berkuasa(p: &Pihak) -> bool {
    !kosong(&p.kuasa.nomor) || p.kuasa.tanggal != Isian::Kosong
}

/// KSD-110: in the komparisi and above the signature, as they are rendered.
fn atas_nama(k: &Konteks<'_>) -> Hasil {
    let dengan_kuasa = |p: &Pihak| {
        let kapasitas = p.penandatangan.kapasitas.pilihan();
        berkuasa(p)
            && matches!(kapasitas, Some(Kapasitas::PejabatPerangkatDaerah | Kapasitas::SekretarisDaerah))
    };
    if !k.daerah().any(|(_, p)| dengan_kuasa(p)) {
        return Hasil::TidakBerlaku { sebab: tanpa_surat_kuasa() };
    }
    let tanpa = k.daerah().filter(|(i, p)| dengan_kuasa(p) && !tercantum(k, *i));
    let temuan = tanpa.map(|(i, p)| {
        let jalur = jalur_pihak(i, "penandatangan.atas_nama");
        let d = Diagnosa::baru(jalur, tanpa_an(k.sebut(i), jabatan(p))).petunjuk(tanpa_an_petunjuk());
        if !p.penandatangan.atas_nama.tidak() {
            return d;
        }
        d.perbaikan(tanpa_an_perbaikan(k.sebut(i)), move |draf| {
            if let Some(p) = draf.pihak.get_mut(i) {
                p.penandatangan.atas_nama = true.into();
            }
        })
    });
    Hasil::dari(temuan.collect(), Vec::new())
}

/// Whether every place where a party is represented says on whose behalf.
fn tercantum(k: &Konteks<'_>, i: usize) -> bool {
    let jalur = jalur_pihak(i, "penandatangan.nama");
    let milik = |p: &ParagrafJadi| p.asal.isian.as_deref() == Some(jalur.as_str());
    k.naskah.blok.iter().all(|blok| match blok {
        BlokJadi::Komparisi(baris) => {
            let mut baris = baris.iter().filter(|(nama, _)| milik(nama));
            baris.all(|(_, uraian)| uraian.polos().contains("bertindak atas nama "))
        }
        BlokJadi::TandaTangan(t) => {
            let mut sel = t.baris.iter().flatten().filter(|s| milik(&s.nama));
            sel.all(|s| s.atas.iter().any(|p| p.polos().starts_with("a.n. ")))
        }
        _ => true,
    })
}

/// KSD-111. The secretary under kuasa signs as an official, not as a replacement.
fn pengganti(k: &Konteks<'_>) -> Hasil {
    let temuan = k.daerah().filter_map(|(i, p)| {
        let sekda = match p.penandatangan.kapasitas.pilihan()? {
            Kapasitas::WakilKepalaDaerah => false,
            Kapasitas::SekretarisDaerah if !berkuasa(p) => true,
            _ => return None,
        };
        if !kosong(&p.penandatangan.dasar_penggantian) {
            return None;
        }
        let jalur = jalur_pihak(i, "penandatangan.dasar_penggantian");
        let d = Diagnosa::baru(jalur, tanpa_dasar(k.sebut(i), jabatan(p))).petunjuk(tanpa_dasar_petunjuk());
        Some(if sekda { d.petunjuk(tanpa_dasar_petunjuk_sekda()) } else { d })
    });
    Hasil::dari(temuan.collect(), belum_disebut(k))
}

kunci! {
    plt = "KSD-109.plt" ();
    plh = "KSD-109.plh" ();
    sebab_lama = "KSD-109.sebab-lama" (lama);
    sebab_apbd = "KSD-109.sebab-apbd" ();
    pelaksana = "KSD-109.temuan" (pihak, jabatan, status, sebab);
    pelaksana_petunjuk = "KSD-109.petunjuk" ();
    pelaksana_petunjuk_wakil = "KSD-109.petunjuk-wakil" ();
    tanpa_an = "KSD-110.temuan" (pihak, jabatan);
    tanpa_an_petunjuk = "KSD-110.petunjuk" ();
    tanpa_an_perbaikan = "KSD-110.perbaikan" (pihak);
    tanpa_dasar = "KSD-111.temuan" (pihak, jabatan);
    tanpa_dasar_petunjuk = "KSD-111.petunjuk" ();
    tanpa_dasar_petunjuk_sekda = "KSD-111.petunjuk-sekda" ();
}

#[cfg(test)]
mod tests {
    use super::super::uji::{
        butuh, kb, nilai_susun, nk, pks_ksdd, pks_ksdpk, temuan, temuan_susun, terpenuhi, tgl, tidak_berlaku,
    };
    use super::*;

    const LUAR_PKS: &str = "Hanya untuk Perjanjian Kerja Sama; naskah ini Kesepakatan Bersama.";

    #[test]
    fn ksd_109() {
        let mut d = pks_ksdpk();
        terpenuhi("KSD-109", &d);
        tidak_berlaku("KSD-109", &kb(KelasKerjaSama::Ksdpk), LUAR_PKS);
        d.pihak[0].penandatangan.status = StatusPejabat::Plt.into();
        d.pihak[0].penandatangan.jabatan = "Plt. Bupati Contoh".to_owned();
        let kalimat = "PIHAK KESATU (Pemerintah Kota Contoh) diwakili Plt. Bupati Contoh sebagai pelaksana tugas, \
                       padahal perjanjian ini berlangsung selama 3 (tiga) tahun dan memakai dana APBD.";
        temuan("KSD-109", &d, &[("peringatan", "pihak[0].penandatangan.status", kalimat)]);
        d.pihak[0].penandatangan.kapasitas = Kapasitas::PejabatPerangkatDaerah.into();
        d.pihak[0].penandatangan.status = StatusPejabat::Plh.into();
        d.pihak[0].penandatangan.jabatan = "Plh. Kepala Dinas".to_owned();
        d.pembiayaan.sumber.clear();
        let kalimat = "PIHAK KESATU (Pemerintah Kota Contoh) diwakili Plh. Kepala Dinas sebagai pelaksana harian, \
                       padahal perjanjian ini berlangsung selama 3 (tiga) tahun.";
        temuan("KSD-109", &d, &[("peringatan", "pihak[0].penandatangan.status", kalimat)]);
        d.jangka_waktu.lama = Isian::Kosong;
        butuh("KSD-109", &d, &["jangka_waktu.lama"]);
        // Money of another region is no burden on this one.
        let mut d = pks_ksdd();
        d.jangka_waktu.lama = SETAHUN.into();
        d.pihak[1].penandatangan.status = StatusPejabat::Plt.into();
        terpenuhi("KSD-109", &d);
        d.pembiayaan.sumber[0].pihak.clear();
        let kalimat = "PIHAK KEDUA (Pemerintah Kabupaten Contoh) diwakili Pimpinan sebagai pelaksana tugas, padahal \
                       perjanjian ini memakai dana APBD.";
        temuan("KSD-109", &d, &[("peringatan", "pihak[1].penandatangan.status", kalimat)]);
        // A short agreement without regional money stays silent, and so do the deputy and a penjabat.
        d.pembiayaan.sumber.clear();
        terpenuhi("KSD-109", &d);
        d = pks_ksdpk();
        d.pihak[0].penandatangan.status = StatusPejabat::Plt.into();
        d.pihak[0].penandatangan.kapasitas = Kapasitas::WakilKepalaDaerah.into();
        terpenuhi("KSD-109", &d);
        d.pihak[0].penandatangan.kapasitas = Kapasitas::KepalaDaerah.into();
        d.pihak[0].penandatangan.status = StatusPejabat::Pj.into();
        terpenuhi("KSD-109", &d);
        // The partner's officials are not the region's.
        d = pks_ksdpk();
        d.pihak[1].penandatangan.status = StatusPejabat::Plt.into();
        terpenuhi("KSD-109", &d);
    }

    #[test]
    fn ksd_110() {
        let mut d = pks_ksdd();
        let tanpa = "Tidak ada pejabat yang menandatangani dengan surat kuasa kepala daerah.";
        tidak_berlaku("KSD-110", &d, tanpa);
        tidak_berlaku("KSD-110", &kb(KelasKerjaSama::Ksdd), LUAR_PKS);
        let orang = &mut d.pihak[1].penandatangan;
        orang.kapasitas = Kapasitas::PejabatPerangkatDaerah.into();
        orang.jabatan = "Kepala Dinas Kesehatan".to_owned();
        // Without any surat kuasa the finding is that of KSD-106.
        tidak_berlaku("KSD-110", &d, tanpa);
        d.pihak[1].kuasa.tanggal = tgl("2027-02-01").into();
        assert_eq!(nilai_susun("KSD-110", &d), Hasil::Terpenuhi);
        d.pihak[1].penandatangan.atas_nama = false.into();
        let kalimat = "PIHAK KEDUA (Pemerintah Kabupaten Contoh) diwakili Kepala Dinas Kesehatan berdasarkan surat \
                       kuasa, tetapi naskah tidak mencantumkan “a.n.” kepala daerah di atas tanda tangannya.";
        temuan_susun("KSD-110", &d, &[("peringatan", "pihak[1].penandatangan.atas_nama", kalimat)]);
    }

    #[test]
    fn ksd_111() {
        let mut d = kb(KelasKerjaSama::Ksdd);
        terpenuhi("KSD-111", &d);
        tidak_berlaku("KSD-111", &nk(), "Hanya untuk KSDD dan KSDPK; naskah ini Sinergi.");
        d.pihak[0].penandatangan.kapasitas = Kapasitas::WakilKepalaDaerah.into();
        d.pihak[0].penandatangan.jabatan = "Wakil Wali Kota Contoh".to_owned();
        let jalur = "pihak[0].penandatangan.dasar_penggantian";
        let kalimat = "PIHAK KESATU (Pemerintah Kota Contoh) diwakili Wakil Wali Kota Contoh sebagai pengganti kepala \
                       daerah, tetapi dasar penggantiannya belum disebut.";
        temuan("KSD-111", &d, &[("peringatan", jalur, kalimat)]);
        d.pihak[0].penandatangan.dasar_penggantian = "yang sedang berhalangan sementara".to_owned();
        terpenuhi("KSD-111", &d);
        d.pihak[0].penandatangan.kapasitas = Isian::Kosong;
        butuh("KSD-111", &d, &["pihak[0].penandatangan.kapasitas"]);
        // The secretary replaces the head only without a surat kuasa.
        d = pks_ksdd();
        d.pihak[0].penandatangan.kapasitas = Kapasitas::SekretarisDaerah.into();
        d.pihak[0].penandatangan.jabatan.clear();
        let kalimat = "PIHAK KESATU (Pemerintah Kota Contoh) diwakili sekretaris daerah sebagai pengganti kepala \
                       daerah, tetapi dasar penggantiannya belum disebut.";
        temuan("KSD-111", &d, &[("peringatan", jalur, kalimat)]);
        d.pihak[0].kuasa.nomor = "180/2/2027".to_owned();
        terpenuhi("KSD-111", &d);
    }
}
