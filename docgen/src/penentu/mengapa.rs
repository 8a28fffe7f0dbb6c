//! Why it is this kind and this document.

use super::dalil::{
    Alasan, Dalil, PRAKTIK, TANYA_JAWAB, alasan, dalil, pm25, pm79, pp27, pp28, uu6, uu12_2012, uu17, uu23,
};
use super::mitra::Golongan;
use super::perkara::Perkara;
use super::putusan::{HasilPutusan, Jalur};
use crate::ranah::{Dokumen, JenisPihak, Kategori, KelasKerjaSama, Rujukan};

/// The reasons, the weightiest first.
pub(super) fn mengapa(p: &Perkara) -> Vec<Alasan> {
    alasan(&match p.hasil {
        HasilPutusan::Susun { kelas: KelasKerjaSama::Ksdd, kategori, dokumen, .. } => {
            let kategori = if kategori == Some(Kategori::Wajib) { WAJIB } else { SUKARELA };
            vec![KSDD, kategori, if dokumen == Dokumen::KesepakatanBersama { KB_KSDD } else { PKS_KSDD }]
        }
        HasilPutusan::Susun { kelas: KelasKerjaSama::Ksdpk, dokumen, .. } => {
            let naskah = if dokumen == Dokumen::KesepakatanBersama { KB_KSDPK } else { PKS_KSDPK };
            vec![pihak_ketiga(p), PELAYANAN, naskah]
        }
        HasilPutusan::Susun { kelas: KelasKerjaSama::Sinergi, .. } => {
            let mitra = match (p.golongan, p.jenis) {
                (Golongan::BadanPublik, _) => BADAN_PUBLIK,
                (_, Some(JenisPihak::Ptn)) => PTN,
                _ => SINERGI,
            };
            vec![mitra, MENGIKAT, NK]
        }
        HasilPutusan::Susun { kelas: KelasKerjaSama::Ksdpl, .. } => luar(p, Jalur::Ksdpl),
        HasilPutusan::Susun { kelas: KelasKerjaSama::Ksdll, .. } => luar(p, Jalur::KsdllLainnya),
        HasilPutusan::Luar { jalur } => luar(p, jalur),
        HasilPutusan::TidakBisa => tidak_bisa(p),
    })
}

/// Why the partner is a pihak ketiga.
fn pihak_ketiga(p: &Perkara) -> Dalil {
    match p.jenis {
        Some(JenisPihak::Perseorangan) => PERSEORANGAN,
        Some(JenisPihak::Yayasan | JenisPihak::Perkumpulan) => YAYASAN,
        Some(JenisPihak::OrmasBerbadanHukum | JenisPihak::OrmasTidakBerbadanHukum) => ORMAS,
        Some(JenisPihak::Pts) => PTS,
        Some(JenisPihak::PtnBh) => PTN_BH,
        _ => BADAN_USAHA,
    }
}

fn luar(p: &Perkara, jalur: Jalur) -> Vec<Dalil> {
    match jalur {
        Jalur::Ksdpl => vec![KSDPL],
        Jalur::KsdllPenerusan => vec![PENERUSAN],
        Jalur::KsdllLainnya => vec![KSDLL],
        Jalur::Tinjauan if p.golongan == Golongan::PerusahaanAsing => vec![PERUSAHAAN_ASING],
        Jalur::Tinjauan => vec![HUKUM_SENDIRI],
        Jalur::BarangMilikDaerah if p.untuk() == "aset" => vec![pihak_ketiga(p), ASET],
        Jalur::BarangMilikDaerah => vec![PINJAM],
        Jalur::Investasi => vec![pihak_ketiga(p), INVESTASI],
        Jalur::Infrastruktur => vec![pihak_ketiga(p), INFRASTRUKTUR],
        Jalur::Pengadaan => vec![pihak_ketiga(p), PENGADAAN],
        Jalur::DuaNaskah => vec![PISAH],
    }
}

fn tidak_bisa(p: &Perkara) -> Vec<Dalil> {
    match (p.golongan, p.untuk()) {
        (Golongan::Cv, _) => vec![CV, CV_TAFSIR],
        (Golongan::Desa, _) => vec![DESA],
        (Golongan::Unit, _) => vec![UNIT, BLUD],
        (Golongan::Daerah, "absolut") => vec![ABSOLUT, KEWENANGAN_KSDD],
        (Golongan::PihakKetiga, "absolut") => vec![ABSOLUT, KEWENANGAN_KSDPK],
        (_, "absolut") => vec![ABSOLUT, KEWENANGAN_ASING],
        (Golongan::Daerah, _) => vec![KEWENANGAN_KSDD],
        (Golongan::PihakKetiga, _) => vec![KEWENANGAN_KSDPK],
        _ => vec![KEWENANGAN_ASING],
    }
}

/// The powers of each tier.
const PEMBAGIAN: Rujukan = uu23("Pasal 13");

dalil! {
    KSDD = "mengapa.ksdd" V [pp28("Pasal 1 angka 2"), pp28("Pasal 4 ayat (1)")];
    WAJIB = "mengapa.wajib" V [uu23("Pasal 364 ayat (1)"), pp28("Pasal 3 ayat (2)")];
    SUKARELA = "mengapa.sukarela" V [uu23("Pasal 365"), pp28("Pasal 3 ayat (3)")];
    BADAN_USAHA = "mengapa.badan_usaha" V [pp28("Pasal 14 huruf b")];
    ORMAS = "mengapa.ormas" V [pp28("Pasal 14 huruf c")];
    YAYASAN = "mengapa.yayasan" V [pp28("Pasal 14 huruf c"), uu17("Pasal 10"), uu17("Pasal 11")];
    PERSEORANGAN = "mengapa.perseorangan" V [pp28("Pasal 14 huruf a")];
    PTS = "mengapa.pts" D [uu12_2012("Pasal 60 ayat (2) dan ayat (3)"), pp28("Pasal 14 huruf c")];
    PTN_BH = "mengapa.ptn_bh" D [uu12_2012("Pasal 65 ayat (3)"), pp28("Pasal 14")];
    PELAYANAN = "mengapa.pelayanan" V [uu23("Pasal 366 ayat (1) huruf a"), pp28("Pasal 15 ayat (2)")];
    KB_KSDD = "mengapa.kb" V [pp28("Pasal 6 ayat (1)")];
    KB_KSDPK = "mengapa.kb" V [pp28("Pasal 6 ayat (1)"), pp28("Pasal 19 ayat (1)")];
    PKS_KSDD = "mengapa.pks" V [pp28("Pasal 6 ayat (1)")];
    PKS_KSDPK = "mengapa.pks" V [pp28("Pasal 6 ayat (1)"), pp28("Pasal 19 ayat (1)")];
    SINERGI = "mengapa.sinergi" V [pp28("Pasal 46 ayat (1)")];
    MENGIKAT = "mengapa.mengikat" V [pp28("Pasal 46 ayat (4)")];
    NK = "mengapa.nk" L [TANYA_JAWAB];
    PTN = "mengapa.ptn" L [PRAKTIK];
    BADAN_PUBLIK = "mengapa.badan_publik" VLokal [TANYA_JAWAB];
    ASET = "mengapa.aset" V [uu23("Pasal 366 ayat (1) huruf b"), pp28("Pasal 15 ayat (3)")];
    PINJAM = "mengapa.pinjam" VLama [pp27("Pasal 30 ayat (1)")];
    INVESTASI = "mengapa.investasi" V [uu23("Pasal 366 ayat (1) huruf c"), pp28("Pasal 15 ayat (3)")];
    INFRASTRUKTUR = "mengapa.infrastruktur" V [
        uu23("Pasal 366 ayat (1) huruf d"), pp28("Pasal 15 ayat (4) huruf a"),
    ];
    PENGADAAN = "mengapa.pengadaan" V [
        uu23("Pasal 366 ayat (1) huruf d"), pp28("Pasal 15 ayat (4) huruf b"),
    ];
    KSDPL = "mengapa.ksdpl" V [pp28("Pasal 1 angka 4"), pp28("Pasal 24"), pm25("Pasal 6")];
    PENERUSAN = "mengapa.penerusan" V [
        pp28("Pasal 25 huruf a"), pp28("Pasal 36 ayat (1)"), pm25("Pasal 28 ayat (1)"),
    ];
    KSDLL = "mengapa.ksdll" V [pp28("Pasal 25 huruf b"), pp28("Pasal 36 ayat (4)"), pm25("Pasal 7 huruf b")];
    PERUSAHAAN_ASING = "mengapa.perusahaan_asing" D [pm25("Pasal 1 angka 17"), pm25("Pasal 31 ayat (1)")];
    HUKUM_SENDIRI = "mengapa.hukum_sendiri" V [pm25("Pasal 31 ayat (1)")];
    ABSOLUT = "mengapa.absolut" V [uu23("Pasal 10 ayat (1)")];
    KEWENANGAN_KSDD = "mengapa.tingkat_lain" V [pp28("Pasal 4 ayat (1)"), PEMBAGIAN];
    KEWENANGAN_KSDPK = "mengapa.tingkat_lain" V [pp28("Pasal 16 ayat (1)"), PEMBAGIAN];
    KEWENANGAN_ASING = "mengapa.tingkat_lain" V [pp28("Pasal 27 ayat (1) huruf b"), PEMBAGIAN];
    CV = "mengapa.cv" V [pp28("Pasal 14 huruf b")];
    CV_TAFSIR = "mengapa.cv_tafsir" D [];
    DESA = "mengapa.desa" D [pp28("Pasal 14"), uu6("Pasal 91 sampai dengan Pasal 93")];
    UNIT = "mengapa.unit" D [pp28("Pasal 2"), pp28("Pasal 13"), pp28("Pasal 14")];
    BLUD = "mengapa.blud" L [pm79("Pasal 90 dan Pasal 91")];
    PISAH = "mengapa.pisah" D [pp28("Pasal 14"), pp28("Pasal 46")];
}
