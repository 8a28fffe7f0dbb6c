//! Who may sign (hukum/04).

use super::dalil::{Alasan, Dalil, PRAKTIK, alasan, dalil, pm25, pp28, uu12_2012, uu23};
use super::mitra::Golongan;
use super::perkara::Perkara;
use super::putusan::Jalur;
use crate::ranah::{Dokumen, JenisPihak, KelasKerjaSama};

/// The region first, then the partner.
pub(super) fn penandatangan(p: &Perkara) -> Vec<Alasan> {
    use Dokumen as D;
    use KelasKerjaSama as K;
    let mut hasil = match (p.kelas(), p.dokumen()) {
        (Some(K::Ksdd), Some(D::PerjanjianKerjaSama)) => vec![PKS_KSDD, DAERAH_LAIN, WAKIL],
        (Some(K::Ksdd), _) => vec![KB_KSDD, DAERAH_LAIN, WAKIL],
        (Some(K::Ksdpk), Some(D::PerjanjianKerjaSama)) => vec![PKS_KSDPK, WAKIL],
        (Some(K::Ksdpk), _) => vec![KB_KSDPK, WAKIL],
        (Some(K::Sinergi), _) => vec![NK],
        (Some(K::Ksdpl | K::Ksdll), _) => vec![ASING],
        (None, _) => match p.jalur() {
            Some(Jalur::Ksdpl | Jalur::KsdllLainnya) => vec![ASING],
            _ => Vec::new(),
        },
    };
    if p.kelas().is_some() {
        hasil.extend(mitra(p));
    }
    alasan(&hasil)
}

/// Who signs for the partner.
fn mitra(p: &Perkara) -> Vec<Dalil> {
    use JenisPihak as J;
    let mut hasil = match (p.golongan, p.jenis) {
        (Golongan::BadanPublik, _) => vec![BADAN_PUBLIK],
        (Golongan::Pusat, Some(J::Ptn)) | (_, Some(J::PtnBh)) => vec![PTN],
        (Golongan::Pusat, _) => vec![PUSAT],
        (_, Some(J::Pts)) => vec![PTS],
        (_, Some(J::Perseorangan)) => vec![PERSEORANGAN],
        (_, Some(J::Yayasan | J::Perkumpulan | J::OrmasBerbadanHukum | J::OrmasTidakBerbadanHukum)) => {
            vec![ORGANISASI]
        }
        (Golongan::PihakKetiga, _) => vec![BADAN_USAHA],
        _ => Vec::new(),
    };
    if p.adalah("mitra", "rumah_sakit") && p.golongan == Golongan::PihakKetiga {
        hasil.push(RUMAH_SAKIT);
    }
    hasil
}

dalil! {
    KB_KSDD = "ttd.kb" V [pp28("Pasal 2 ayat (1)")];
    KB_KSDPK = "ttd.kb" V [pp28("Pasal 13 ayat (1)")];
    PKS_KSDD = "ttd.pks" V [pp28("Pasal 2 ayat (2) dan ayat (3)")];
    PKS_KSDPK = "ttd.pks" V [pp28("Pasal 13 ayat (2) dan ayat (3)")];
    WAKIL = "ttd.wakil" V [uu23("Pasal 65 ayat (4)")];
    DAERAH_LAIN = "ttd.daerah_lain" V [pp28("Pasal 2")];
    BADAN_USAHA = "ttd.badan_usaha" D [];
    ORGANISASI = "ttd.organisasi" D [];
    RUMAH_SAKIT = "ttd.rumah_sakit" D [];
    PTS = "ttd.pts" D [uu12_2012("Pasal 60")];
    PTN = "ttd.ptn" D [];
    PERSEORANGAN = "ttd.perseorangan" D [];
    NK = "ttd.nk" L [PRAKTIK];
    PUSAT = "ttd.pusat" L [PRAKTIK];
    BADAN_PUBLIK = "ttd.badan_publik" D [];
    ASING = "ttd.asing" V [pp28("Pasal 23 ayat (1)"), pm25("Pasal 14 ayat (4)"), pm25("Pasal 25 ayat (1)")];
}
