//! Why each other kind does not fit.

use super::dalil::{Alasan, Dalil, PRAKTIK, dalil, pm25, pp28};
use super::mengapa::{HUKUM_SENDIRI, KEWENANGAN_ASING, KEWENANGAN_KSDD, KEWENANGAN_KSDPK};
use super::mitra::Golongan;
use super::perkara::Perkara;
use super::putusan::JenisKerjaSama;
use crate::ranah::{JenisPihak, Pilihan};

/// A reason for every kind that it is not.
pub(super) fn bukan(p: &Perkara) -> Vec<(JenisKerjaSama, Alasan)> {
    let ini = p.jenis_kerja_sama();
    let lain = JenisKerjaSama::SEMUA.iter().copied().filter(|k| !ini.contains(k));
    lain.map(|k| (k, sebab(p, k).alasan())).collect()
}

fn sebab(p: &Perkara, jenis: JenisKerjaSama) -> Dalil {
    use Golongan as G;
    use JenisKerjaSama as K;
    let pinjam = p.untuk() == "pinjam_barang";
    match (jenis, p.golongan) {
        // The partner would fit; the object does not.
        (K::Ksdd, G::Daerah) | (K::Sinergi, G::Pusat) if pinjam => BARANG,
        (K::Ksdd, G::Daerah) => KEWENANGAN_KSDD,
        (K::Ksdpk, G::PihakKetiga) => KEWENANGAN_KSDPK,
        (K::Ksdpl, G::PemdaAsing) | (K::Ksdll, G::Penerusan | G::Nirlaba | G::LembagaAsing) => {
            if p.di_luar_kewenangan() { KEWENANGAN_ASING } else { HUKUM_SENDIRI }
        }
        (K::Ksdll, G::PerusahaanAsing) => PERUSAHAAN,
        // The partner does not fit.
        (K::Ksdd, _) => KSDD,
        (K::Ksdpk, G::Pusat) if p.jenis == Some(JenisPihak::Ptn) => KSDPK_PTN,
        (K::Ksdpk, g) if g.asing() => KSDPK_ASING,
        (K::Ksdpk, _) => KSDPK,
        (K::Sinergi, _) => SINERGI,
        (K::Ksdpl, _) => KSDPL,
        (K::Ksdll, _) => KSDLL,
    }
}

dalil! {
    KSDD = "bukan.ksdd" V [pp28("Pasal 1 angka 2")];
    KSDPK = "bukan.ksdpk" V [pp28("Pasal 14")];
    KSDPK_PTN = "bukan.ksdpk_ptn" L [PRAKTIK];
    KSDPK_ASING = "bukan.ksdpk_asing" V [pp28("Pasal 1 angka 4 dan angka 5")];
    SINERGI = "bukan.sinergi" V [pp28("Pasal 46 ayat (1)")];
    KSDPL = "bukan.ksdpl" V [pp28("Pasal 1 angka 4")];
    KSDLL = "bukan.ksdll" V [pp28("Pasal 1 angka 5")];
    PERUSAHAAN = "bukan.perusahaan_asing" V [pm25("Pasal 1 angka 17")];
    BARANG = "bukan.barang" D [];
}
