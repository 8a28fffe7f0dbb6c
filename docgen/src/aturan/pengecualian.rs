//! The family `PGC`: waivers that lift nothing. These rules come last and look at what the others found.

use super::dasar::{SELALU, praktik};
use super::jenis::{Aturan, Cakupan, Diagnosa, Hasil, Status};
use super::konteks::{Konteks, kosong};
use super::pesan::kunci;
use crate::draf::Pengecualian;
use crate::ranah::{Rujukan, Tanda, Tingkat};

const DASAR: &[Rujukan] = &[praktik("bawaan alat ini")];

pub(super) static ATURAN: &[Aturan] = &[
    Aturan {
        id: "PGC-001",
        nama: "pengecualian-tanpa-temuan",
        tingkat: Tingkat::Saran,
        dasar: DASAR,
        tanda: Tanda::D,
        berlaku: SELALU,
        cakupan: Cakupan::SEMUA,
        sejak: "0.1.0",
        status: Status::Berlaku,
        uraian: halaman!("pengecualian/PGC.md"),
        periksa: tanpa_temuan,
    },
    Aturan {
        id: "PGC-002",
        nama: "pengecualian-tanpa-alasan",
        tingkat: Tingkat::Saran,
        dasar: DASAR,
        tanda: Tanda::D,
        berlaku: SELALU,
        cakupan: Cakupan::SEMUA,
        sejak: "0.1.0",
        status: Status::Berlaku,
        uraian: halaman!("pengecualian/PGC.md"),
        periksa: tanpa_alasan,
    },
];

/// Whether a waiver counts for a rule: its id, and a reason.
pub(crate) fn berlaku(p: &Pengecualian, id: &str) -> bool {
    p.aturan.trim().eq_ignore_ascii_case(id) && !kosong(&p.alasan)
}

/// PGC-001: a waiver of an unknown rule, or of a rule without finding. Waivers of waiver rules lift nothing either.
fn tanpa_temuan(k: &Konteks<'_>) -> Hasil {
    let temuan = k.draf.pengecualian.iter().enumerate().filter_map(|(i, p)| {
        let jalur = format!("pengecualian[{i}].aturan");
        let tertulis = p.aturan.trim();
        let Some(aturan) = super::cari(tertulis) else {
            let d = Diagnosa::baru(jalur, tak_dikenal(tertulis));
            return Some(match super::mirip(tertulis) {
                Some(id) => d.petunjuk(mungkin(id)),
                None => d.petunjuk(hapus()),
            });
        };
        (!k.bertemuan(aturan.id)).then(|| Diagnosa::baru(jalur, tak_bertemuan(aturan.id)).petunjuk(hapus()))
    });
    Hasil::dari(temuan.collect(), Vec::new())
}

/// PGC-002: a waiver without a reason does not count.
fn tanpa_alasan(k: &Konteks<'_>) -> Hasil {
    let tanpa = k.draf.pengecualian.iter().enumerate().filter(|(_, p)| kosong(&p.alasan));
    let temuan = tanpa.map(|(i, p)| {
        let pesan = alasan_kosong(p.aturan.as_str());
        Diagnosa::baru(format!("pengecualian[{i}].alasan"), pesan).petunjuk(alasan_petunjuk())
    });
    Hasil::dari(temuan.collect(), Vec::new())
}

kunci! {
    tak_dikenal = "PGC-001.temuan-tak-dikenal" (aturan);
    tak_bertemuan = "PGC-001.temuan" (aturan);
    mungkin = "PGC-001.petunjuk-mirip" (aturan);
    hapus = "PGC-001.petunjuk" ();
    alasan_kosong = "PGC-002.temuan" (aturan);
    alasan_petunjuk = "PGC-002.petunjuk" ();
}

#[cfg(test)]
mod tests {
    use super::super::uji::{naskah, pks_ksdpk};
    use super::*;
    use crate::draf::Draf;
    use crate::laporan::periksa;

    fn pengecualian(aturan: &str, alasan: &str) -> Pengecualian {
        Pengecualian { aturan: aturan.to_owned(), alasan: alasan.to_owned(), ..Pengecualian::default() }
    }

    fn kalimat(d: &Draf) -> Vec<(String, String)> {
        let laporan = periksa(d, &naskah(d), super::super::uji::hari_ini());
        let pgc = laporan.temuan.into_iter().filter(|t| t.id.starts_with("PGC-"));
        pgc.map(|t| (t.pesan, t.petunjuk.join(" "))).collect()
    }

    #[test]
    fn pengecualian_yang_tidak_berpengaruh_dilaporkan() {
        let mut d = pks_ksdpk();
        assert_eq!(kalimat(&d), []);
        d.sanksi = crate::draf::Sanksi::default();
        d.pengecualian = vec![pengecualian("ksd-500/pks_ksdpk.sanksi", "sudah diatur dalam akta lain")];
        assert_eq!(kalimat(&d), []);
        d.pengecualian = vec![
            pengecualian("KSD-404", "alasan"),
            pengecualian("KSD-1O2", "alasan"),
            pengecualian("sanksi", "alasan"),
            pengecualian("KSD-500/PKS_KSDPK.sanksi", " "),
        ];
        let hapus = "Hapus pengecualian itu.";
        let harap = [
            ("Pengecualian untuk KSD-404 tidak mengenai temuan apa pun.", hapus),
            (
                "Pengecualian menyebut aturan “KSD-1O2”, yang tidak dikenal.",
                "Mungkin yang dimaksud adalah KSD-102.",
            ),
            ("Pengecualian menyebut aturan “sanksi”, yang tidak dikenal.", hapus),
            (
                "Pengecualian untuk “KSD-500/PKS_KSDPK.sanksi” tidak disertai alasan, sehingga tidak diperhitungkan.",
                "Tulis alasan pengecualian itu, atau hapus.",
            ),
        ];
        assert_eq!(kalimat(&d), harap.map(|(a, b)| (a.to_owned(), b.to_owned())));
    }
}
