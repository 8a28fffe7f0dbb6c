//! The stages from here on (hukum/02).

use super::dalil::{Dalil, FORMAT_SAMARINDA, TANYA_JAWAB, dalil, pm22, pm25, pp28};
use super::mitra::Golongan;
use super::perkara::Perkara;
use super::putusan::{Jalur, Tahap};
use crate::ranah::{Dokumen, Kategori, KelasKerjaSama};

/// The stages; those that lie behind are left out, those that the answers make superfluous are marked.
pub(super) fn tahapan(p: &Perkara) -> Vec<Tahap> {
    let tahap = |d: &Dalil| {
        let mut keterangan = d.alasan();
        // The stages of a KSDD hold for a KSDPK mutatis mutandis.
        if p.kelas() == Some(KelasKerjaSama::Ksdpk)
            && keterangan.dasar.iter().any(|r| r.bagian.starts_with("Pasal 6 "))
        {
            keterangan.dasar.push(pp28("Pasal 19 ayat (1)"));
        }
        Tahap { nama: d.nama(), keterangan, perlu: p.perlu_dprd() || d.kunci != DPRD.kunci }
    };
    daftar(p).iter().map(tahap).collect()
}

fn daftar(p: &Perkara) -> Vec<Dalil> {
    match (p.kelas(), p.jalur()) {
        (Some(KelasKerjaSama::Sinergi), _) => {
            vec![SIAP_SINERGI, TAWAR_SINERGI, SUSUN_NK, TTD_NK, LAKSANA_RK, TATA_USAHA_RK, LAPOR_RK]
        }
        (Some(kelas), _) => dalam_negeri(p, kelas),
        (None, Some(Jalur::Ksdpl | Jalur::KsdllLainnya)) => LUAR_NEGERI.to_vec(),
        (None, Some(Jalur::KsdllPenerusan)) if p.golongan == Golongan::Nirlaba => {
            vec![USUL_NIRLABA, TAHUNAN, LN_LAPOR]
        }
        (None, Some(Jalur::KsdllPenerusan)) => vec![USUL, VERIFIKASI_PENERUSAN, LN_LAPOR],
        (None, _) => Vec::new(),
    }
}

/// PP 28/2018 Pasal 6 ayat (1) a–j; with a Kesepakatan Bersama in force only what comes after it.
fn dalam_negeri(p: &Perkara, kelas: KelasKerjaSama) -> Vec<Dalil> {
    let mut hasil = Vec::new();
    if p.dokumen() == Some(Dokumen::KesepakatanBersama) {
        hasil.extend(match kelas {
            KelasKerjaSama::Ksdd if p.kategori() == Some(Kategori::Wajib) => [SIAP_WAJIB, TAWAR_KSDD],
            KelasKerjaSama::Ksdd => [SIAP_KSDD, TAWAR_KSDD],
            _ if p.adalah("prakarsa", "daerah") => [SIAP_DAERAH, TAWAR_KSDPK],
            _ => [SIAP_MITRA, TAWAR_KSDPK],
        });
        hasil.extend([SUSUN_KB, TTD_KB]);
    }
    hasil.extend([DPRD, SUSUN_PKS, TTD_PKS, LAKSANA, TATA_USAHA, LAPOR]);
    hasil
}

/// Permendagri 25/2020 Pasal 9, in its order, with the report.
const LUAR_NEGERI: &[Dalil] = &[
    LN_PRAKARSA,
    LN_JAJAK,
    LN_LOI,
    LN_RKS,
    LN_DPRD,
    LN_VERIFIKASI,
    LN_RANCANG,
    LN_BAHAS,
    LN_SETUJU,
    LN_TTD,
    LN_LAKSANA,
    LN_LAPOR,
];

dalil! {
    SIAP_KSDD = "tahap.siap_kak" L [pm22("Pasal 7")];
    SIAP_WAJIB = "tahap.siap_wajib" V [pp28("Pasal 5")];
    SIAP_DAERAH = "tahap.siap_daerah" V [pp28("Pasal 17")];
    SIAP_MITRA = "tahap.siap_mitra" V [pp28("Pasal 18")];
    SIAP_SINERGI = "tahap.siap_kak" VLokal [FORMAT_SAMARINDA];
    TAWAR_KSDD = "tahap.tawar_ksdd" VLokal [FORMAT_SAMARINDA];
    TAWAR_KSDPK = "tahap.tawar_ksdpk" VLokal [FORMAT_SAMARINDA];
    TAWAR_SINERGI = "tahap.tawar_sinergi" VLokal [FORMAT_SAMARINDA];
    SUSUN_KB = "tahap.susun_kb" V [pp28("Pasal 6 ayat (1) huruf c")];
    TTD_KB = "tahap.ttd_kb" V [pp28("Pasal 6 ayat (1) huruf d")];
    DPRD = "tahap.dprd" V [pp28("Pasal 6 ayat (1) huruf e"), pp28("Pasal 6 ayat (2)")];
    SUSUN_PKS = "tahap.susun_pks" V [pp28("Pasal 6 ayat (1) huruf f")];
    TTD_PKS = "tahap.ttd_pks" V [pp28("Pasal 6 ayat (1) huruf g")];
    LAKSANA = "tahap.laksana" V [pp28("Pasal 6 ayat (1) huruf h")];
    TATA_USAHA = "tahap.tata_usaha" D [pp28("Pasal 6 ayat (1) huruf i")];
    LAPOR = "tahap.lapor" V [pp28("Pasal 6 ayat (1) huruf j")];
    SUSUN_NK = "tahap.susun_nk" L [TANYA_JAWAB];
    TTD_NK = "tahap.ttd_nk" L [TANYA_JAWAB];
    LAKSANA_RK = "tahap.laksana" D [];
    TATA_USAHA_RK = "tahap.tata_usaha" D [];
    LAPOR_RK = "tahap.lapor" D [];
    LN_PRAKARSA = "tahap.ln_prakarsa" V [pm25("Pasal 10")];
    LN_JAJAK = "tahap.ln_jajak" V [pm25("Pasal 11"), pm25("Pasal 12")];
    LN_LOI = "tahap.ln_loi" V [pm25("Pasal 13"), pm25("Pasal 14")];
    LN_RKS = "tahap.ln_rks" V [pm25("Pasal 15")];
    LN_DPRD = "tahap.ln_dprd" V [pm25("Pasal 16"), pm25("Pasal 17")];
    LN_VERIFIKASI = "tahap.ln_verifikasi" V [pm25("Pasal 18"), pm25("Pasal 19")];
    LN_RANCANG = "tahap.ln_rancang" V [pm25("Pasal 20")];
    LN_BAHAS = "tahap.ln_bahas" V [pm25("Pasal 21 sampai dengan Pasal 23")];
    LN_SETUJU = "tahap.ln_setuju" V [pm25("Pasal 24")];
    LN_TTD = "tahap.ln_ttd" V [pm25("Pasal 25")];
    LN_LAKSANA = "tahap.ln_laksana" V [pm25("Pasal 26")];
    LN_LAPOR = "tahap.ln_lapor" V [pm25("Pasal 35 sampai dengan Pasal 37")];
    USUL = "tahap.terus_usul" V [pm25("Pasal 29")];
    USUL_NIRLABA = "tahap.terus_usul" V [pm25("Pasal 30")];
    VERIFIKASI_PENERUSAN = "tahap.terus_verifikasi" V [pm25("Pasal 29")];
    TAHUNAN = "tahap.terus_tahunan" V [pm25("Pasal 30")];
}
