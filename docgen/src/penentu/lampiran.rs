//! The documents that go with the naskah (hukum/02 §2, 03, 04 §4).

use super::dalil::{Dalil, FORMAT_SAMARINDA, TANYA_JAWAB, dalil, pm22, pm25, pp28, praktik, uu17, uu23};
use super::mitra::Golongan;
use super::perkara::Perkara;
use super::putusan::{Jalur, Lampiran};
use crate::ranah::{Dokumen, JenisPihak, Kategori, KelasKerjaSama};

/// The documents, in the order in which they are made.
pub(super) fn lampiran(p: &Perkara) -> Vec<Lampiran> {
    let lampiran = |d: &Dalil| Lampiran { nama: d.nama(), keterangan: d.alasan() };
    daftar(p).iter().map(lampiran).collect()
}

fn daftar(p: &Perkara) -> Vec<Dalil> {
    match (p.kelas(), p.jalur()) {
        (Some(KelasKerjaSama::Sinergi), _) => vec![KAK_SINERGI, RENCANA_KERJA],
        (Some(kelas), _) => dalam_negeri(p, kelas),
        (None, Some(Jalur::Ksdpl | Jalur::KsdllLainnya)) => vec![VERIFIKASI, TAHUNAN],
        (None, Some(Jalur::KsdllPenerusan)) if p.golongan == Golongan::Nirlaba => vec![IZIN],
        (None, Some(Jalur::KsdllPenerusan)) => vec![USULAN],
        (None, _) => Vec::new(),
    }
}

fn dalam_negeri(p: &Perkara, kelas: KelasKerjaSama) -> Vec<Dalil> {
    let mut hasil = match kelas {
        KelasKerjaSama::Ksdd if p.kategori() == Some(Kategori::Wajib) => {
            vec![PEMETAAN_WAJIB, KOORDINASI, KAK]
        }
        KelasKerjaSama::Ksdd => vec![KAK],
        _ if p.adalah("prakarsa", "daerah") => vec![PEMETAAN, STUDI],
        _ => vec![STUDI_MITRA],
    };
    if kelas == KelasKerjaSama::Ksdpk {
        hasil.push(bukti(p));
    }
    if p.perlu_dprd() {
        hasil.push(DPRD);
    }
    if p.dokumen() == Some(Dokumen::PerjanjianKerjaSama) {
        hasil.push(KB);
        hasil.push(if kelas == KelasKerjaSama::Ksdd { KUASA_KSDD } else { KUASA_KSDPK });
    }
    hasil
}

/// What shows who the partner is.
fn bukti(p: &Perkara) -> Dalil {
    match p.jenis {
        Some(JenisPihak::Perseorangan) => BUKTI_ORANG,
        Some(JenisPihak::OrmasTidakBerbadanHukum) => BUKTI_ORMAS,
        _ => BUKTI_BADAN,
    }
}

dalil! {
    KAK = "lampiran.kak" L [pm22("Pasal 7")];
    KAK_SINERGI = "lampiran.kak" VLokal [FORMAT_SAMARINDA];
    PEMETAAN_WAJIB = "lampiran.pemetaan" V [pp28("Pasal 5")];
    PEMETAAN = "lampiran.pemetaan" V [pp28("Pasal 17 huruf a")];
    KOORDINASI = "lampiran.koordinasi" V [pp28("Pasal 5")];
    STUDI = "lampiran.studi" V [uu23("Pasal 366 ayat (3)"), pp28("Pasal 17 huruf b")];
    STUDI_MITRA = "lampiran.studi" V [uu23("Pasal 366 ayat (3)"), pp28("Pasal 18 ayat (2)")];
    BUKTI_BADAN = "lampiran.bukti_badan" D [];
    BUKTI_ORMAS = "lampiran.bukti_ormas" D [uu17("Pasal 16 ayat (2)")];
    BUKTI_ORANG = "lampiran.bukti_orang" D [];
    KB = "lampiran.kb" D [pp28("Pasal 6 ayat (1)")];
    KUASA_KSDD = "lampiran.kuasa" V [pp28("Pasal 2 ayat (2)")];
    KUASA_KSDPK = "lampiran.kuasa" V [pp28("Pasal 13 ayat (2)")];
    DPRD = "lampiran.dprd" VLokal [praktik("Pasal 12 Perda DIY 1/2023")];
    RENCANA_KERJA = "lampiran.rk" L [TANYA_JAWAB];
    VERIFIKASI = "lampiran.verifikasi" V [pm25("Pasal 19 ayat (2)")];
    TAHUNAN = "lampiran.tahunan" V [pm25("Pasal 26 ayat (4)")];
    USULAN = "lampiran.usulan" V [pm25("Pasal 29 ayat (2)")];
    IZIN = "lampiran.izin" V [pm25("Pasal 30 ayat (2)")];
}
