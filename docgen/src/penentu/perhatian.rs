//! What is easily overlooked.

use super::dalil::{
    Alasan, Dalil, TANYA_JAWAB, alasan, dalil, perpres16, perpres38, pm25, pp27, pp28, pp50, uu23, uu24,
    uu30_1999,
};
use super::mitra::Golongan;
use super::perkara::Perkara;
use super::putusan::{HasilPutusan, Jalur};
use crate::ranah::{Dokumen, KelasKerjaSama};

/// The points, the weightiest first.
pub(super) fn perhatian(p: &Perkara) -> Vec<Alasan> {
    alasan(&match p.hasil {
        HasilPutusan::Susun { kelas: KelasKerjaSama::Sinergi, .. } => {
            let mut hasil = vec![SINERGI_DANA, SINERGI_TAHAP];
            if p.golongan == Golongan::BadanPublik {
                hasil.insert(0, BADAN_PUBLIK);
            }
            hasil
        }
        HasilPutusan::Susun { kelas, dokumen, .. } => dalam_negeri(p, kelas, dokumen),
        HasilPutusan::Luar { jalur } => luar(p, jalur),
        HasilPutusan::TidakBisa => Vec::new(),
    })
}

fn dalam_negeri(p: &Perkara, kelas: KelasKerjaSama, dokumen: Dokumen) -> Vec<Dalil> {
    let ksdd = kelas == KelasKerjaSama::Ksdd;
    let mut hasil = Vec::new();
    if p.perlu_dprd() {
        hasil.push(if ksdd { DPRD } else { DPRD_KSDPK });
        if p.memakai_aset() {
            hasil.push(DPRD_ASET);
        }
        hasil.push(DPRD_DIAM);
    }
    if p.memakai_aset() {
        hasil.push(BMD);
    }
    hasil.push(if ksdd { RENCANA_KSDD } else { RENCANA_KSDPK });
    match (dokumen, ksdd) {
        (Dokumen::KesepakatanBersama, _) => hasil.push(KB_UMUM),
        (_, true) => hasil.push(FORUM_KSDD),
        (_, false) => hasil.extend([MUATAN, HASIL, FORUM_KSDPK]),
    }
    hasil
}

fn luar(p: &Perkara, jalur: Jalur) -> Vec<Dalil> {
    let mut hasil = match jalur {
        Jalur::Ksdpl => vec![LN_PUSAT, LN_SYARAT, LN_SETARA, LN_JANGKA, LN_BAHASA],
        Jalur::KsdllLainnya => vec![LN_PUSAT, LN_SYARAT, LN_JANGKA, LN_BAHASA],
        Jalur::KsdllPenerusan => vec![LN_PUSAT, LN_SYARAT, PENERUSAN_DPRD],
        Jalur::Tinjauan => vec![LN_PUSAT],
        Jalur::BarangMilikDaerah => vec![BMD],
        Jalur::Infrastruktur => vec![KPBU],
        Jalur::Pengadaan => vec![PENGADAAN],
        Jalur::Investasi | Jalur::DuaNaskah => Vec::new(),
    };
    if p.untuk() == "iptek" {
        hasil.push(LN_IPTEK);
    }
    hasil
}

dalil! {
    DPRD = "perhatian.dprd" V [pp28("Pasal 6 ayat (2)")];
    DPRD_KSDPK = "perhatian.dprd" V [pp28("Pasal 6 ayat (2)"), pp28("Pasal 19 ayat (1)")];
    DPRD_ASET = "perhatian.dprd_aset" VDicabut [pp50("Pasal 9")];
    DPRD_DIAM = "perhatian.dprd_diam" V [pp28("Pasal 6")];
    RENCANA_KSDD = "perhatian.rencana" V [pp28("Pasal 4 ayat (2) dan ayat (3)")];
    RENCANA_KSDPK = "perhatian.rencana" V [pp28("Pasal 16 ayat (2) dan ayat (3)")];
    KB_UMUM = "perhatian.kb_umum" L [TANYA_JAWAB];
    MUATAN = "perhatian.muatan" V [uu23("Pasal 366 ayat (2)"), pp28("Pasal 19 ayat (2)")];
    HASIL = "perhatian.hasil" V [pp28("Pasal 20")];
    FORUM_KSDD = "perhatian.forum_ksdd" V [pp28("Pasal 8"), uu23("Pasal 370")];
    FORUM_KSDPK = "perhatian.forum_ksdpk" V [pp28("Pasal 21"), uu30_1999("Pasal 11")];
    BMD = "perhatian.bmd" VLama [pp27("Pasal 27"), pp27("Pasal 30 ayat (1)")];
    KPBU = "perhatian.kpbu" L [perpres38("")];
    PENGADAAN = "perhatian.pengadaan" L [perpres16("")];
    SINERGI_DANA = "perhatian.sinergi_dana" V [pp28("Pasal 46 ayat (2) dan ayat (3)")];
    SINERGI_TAHAP = "perhatian.sinergi_tahap" V [pp28("Pasal 46")];
    BADAN_PUBLIK = "perhatian.badan_publik" V [pp28("Pasal 46 ayat (1)")];
    LN_PUSAT = "perhatian.ln_pusat" V [uu23("Pasal 367 ayat (2)")];
    LN_SYARAT = "perhatian.ln_syarat" V [pp28("Pasal 27 ayat (1)"), pm25("Pasal 5 ayat (1)")];
    LN_SETARA = "perhatian.ln_setara" V [pp28("Pasal 27 ayat (3)"), pm25("Pasal 5 ayat (3)")];
    LN_JANGKA = "perhatian.ln_jangka" V [pm25("Pasal 32 ayat (1)")];
    LN_BAHASA = "perhatian.ln_bahasa" V [uu24("Pasal 31")];
    LN_IPTEK = "perhatian.ln_iptek" V [pp28("Pasal 27 ayat (2)"), pm25("Pasal 5 ayat (2)")];
    PENERUSAN_DPRD = "perhatian.terus_dprd" V [pp28("Pasal 38"), pm25("Pasal 16 ayat (1)")];
}
