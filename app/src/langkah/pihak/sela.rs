//! Answers of a party from which others follow: kind, name and capacity of the signatory, in one step of the history.

use docgen::ranah::{JenisPihak, Kapasitas, Pilihan};

use crate::keadaan::Keadaan;
use crate::penyunting::{Penyunting, Ubah};
use crate::peramban;

/// An editor that lets the other answers of a party follow.
pub(super) fn penyunting(k: Keadaan, asal: Penyunting) -> Penyunting {
    asal.menyela(move |jalur, ubah| {
        let (Some((indeks, bidang)), Ubah::Ketik(teks)) = (pihak(jalur), ubah) else { return false };
        let jenis = JenisPihak::dari_kode(teks);
        if !matches!(bidang, "nama" | "penandatangan.kapasitas") && (bidang != "jenis" || jenis.is_none()) {
            return false;
        }
        let kelompok = (bidang == "nama").then_some(jalur);
        k.ubah(kelompok, |d| {
            let Some(p) = d.pihak.get_mut(indeks) else { return };
            match (bidang, jenis) {
                ("jenis", Some(jenis)) => p.pasang_jenis(jenis),
                ("nama", _) => p.pasang_nama(teks),
                _ => p.pasang_kapasitas(Kapasitas::dari_kode(teks)),
            }
        });
        // Another kind has other fields; the one that was answered is drawn anew among them.
        if bidang == "jenis" {
            let jalur = jalur.to_owned();
            peramban::nanti(move || {
                peramban::fokus_isian(&jalur);
            });
        }
        true
    })
}

/// Index and field of a path inside a party: `pihak[0].nama` gives 0 and `nama`.
pub(super) fn pihak(jalur: &str) -> Option<(usize, &str)> {
    let (indeks, bidang) = jalur.strip_prefix("pihak[")?.split_once("].")?;
    Some((indeks.parse().ok()?, bidang))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn jalur_pihak_dipecah() {
        assert_eq!(pihak("pihak[12].penandatangan.nama"), Some((12, "penandatangan.nama")));
        assert_eq!(pihak("pihak[0]"), None);
        assert_eq!(pihak("bmd.pemilik"), None);
    }
}
