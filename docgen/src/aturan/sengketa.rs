//! 6nn: disputes.

use std::collections::BTreeSet;

use super::dasar::{SEJAK_PP28, SELALU, pp28, uu23};
use super::jenis::{Aturan, Cakupan, Diagnosa, Hasil, Status};
use super::konteks::{Konteks, jalur_pihak};
use super::muatan_naskah::Muatan;
use super::pesan::{Pesan, kunci};
use crate::ranah::{Dokumen, Forum, JenisPihak, KelasKerjaSama, PejabatSengketa, Tanda, Tingkat};

const CAKUPAN: Cakupan = Cakupan {
    kelas: &[KelasKerjaSama::Ksdd],
    dokumen: &[Dokumen::PerjanjianKerjaSama],
    bagian: Some(Muatan::PerselisihanDaerah),
};
const PASAL: &str = "perselisihan";

pub(super) static ATURAN: &[Aturan] = &[
    Aturan {
        id: "KSD-601",
        nama: "forum-ksdd",
        tingkat: Tingkat::Wajib,
        dasar: &[pp28("Pasal 8"), uu23("Pasal 370")],
        tanda: Tanda::V,
        berlaku: SEJAK_PP28,
        cakupan: CAKUPAN,
        sejak: "0.1.0",
        status: Status::Berlaku,
        uraian: halaman!("sengketa/KSD-601.md"),
        periksa: forum,
    },
    Aturan {
        id: "KSD-602",
        nama: "pejabat-perselisihan",
        tingkat: Tingkat::Peringatan,
        dasar: &[uu23("Pasal 370")],
        tanda: Tanda::V,
        berlaku: SELALU,
        cakupan: CAKUPAN,
        sejak: "0.1.0",
        status: Status::Berlaku,
        uraian: halaman!("sengketa/KSD-602.md"),
        periksa: pejabat,
    },
];

/// KSD-601: an unanswered forum is no fault, since the law leaves one route and the naskah names it.
fn forum(k: &Konteks<'_>) -> Hasil {
    let pesan = match k.draf.sengketa.forum.pilihan() {
        Some(Forum::Pengadilan) => pengadilan(),
        Some(Forum::Arbitrase) => arbitrase(),
        Some(Forum::PengadilanDanArbitrase) => keduanya(),
        Some(Forum::PerselisihanAntardaerah) | None => {
            let frasa = ["pengadilan negeri", "arbitrase"]
                .into_iter()
                .find(|f| k.alinea_pasal(PASAL).any(|a| a.teks.contains(*f) && !a.teks.contains("tidak")));
            let temuan = frasa.map(|f| {
                Diagnosa::baru("sengketa", frasa_forum(f))
                    .di_pasal(PASAL)
                    .petunjuk(forum_petunjuk())
                    .sebagai(Tingkat::Peringatan)
            });
            return Hasil::dari(temuan.into_iter().collect(), Vec::new());
        }
    };
    let d = Diagnosa::baru("sengketa.forum", pesan).di_pasal(PASAL).petunjuk(forum_petunjuk());
    Hasil::Temuan(vec![d.perbaikan(forum_perbaikan(), |draf| {
        draf.sengketa.forum = Forum::PerselisihanAntardaerah.into();
    })])
}

/// Who settles between the regions of the naskah: UU 23/2014 Pasal 370.
enum Wewenang {
    Gubernur,
    Menteri,
    /// Regencies and cities of different provinces: no article names the authority.
    TakDisebut,
    Belum(Vec<String>),
}

fn wewenang(k: &Konteks<'_>) -> Wewenang {
    let tanpa_jenis = k.tanpa_jenis();
    if k.daerah().any(|(_, p)| p.jenis.adalah(JenisPihak::Provinsi)) {
        return Wewenang::Menteri;
    }
    if !tanpa_jenis.is_empty() || k.daerah().count() < 2 {
        return Wewenang::Belum(if tanpa_jenis.is_empty() { vec!["pihak".to_owned()] } else { tanpa_jenis });
    }
    let (mut provinsi, mut butuh) = (BTreeSet::new(), Vec::new());
    for (i, p) in k.daerah() {
        match p.kode_wilayah.trim().get(..2) {
            Some(kode) => {
                provinsi.insert(kode);
            }
            None => butuh.push(jalur_pihak(i, "kode_wilayah")),
        }
    }
    match provinsi.len() {
        0 | 1 if !butuh.is_empty() => Wewenang::Belum(butuh),
        1 => Wewenang::Gubernur,
        _ => Wewenang::TakDisebut,
    }
}

/// KSD-602.
fn pejabat(k: &Konteks<'_>) -> Hasil {
    let (pesan, benar): (fn() -> Pesan, _) = match (wewenang(k), k.draf.sengketa.pejabat.pilihan()) {
        (Wewenang::Belum(butuh), _) => return Hasil::BelumDapatDinilai { butuh },
        (Wewenang::TakDisebut, _) => {
            let d = Diagnosa::baru("sengketa.pejabat", beda_provinsi()).di_pasal(PASAL);
            let d = d.petunjuk(beda_provinsi_petunjuk()).sebagai(Tingkat::Saran);
            return Hasil::Temuan(vec![d]);
        }
        (Wewenang::Gubernur, Some(PejabatSengketa::Menteri)) => {
            (seharusnya_gubernur, PejabatSengketa::Gubernur)
        }
        (Wewenang::Menteri, Some(PejabatSengketa::Gubernur)) => {
            (seharusnya_menteri, PejabatSengketa::Menteri)
        }
        (Wewenang::Gubernur | Wewenang::Menteri, _) => return Hasil::Terpenuhi,
    };
    let perbaikan = match benar {
        PejabatSengketa::Gubernur => perbaikan_gubernur(),
        PejabatSengketa::Menteri => perbaikan_menteri(),
    };
    let d = Diagnosa::baru("sengketa.pejabat", pesan()).di_pasal(PASAL).petunjuk(pejabat_petunjuk());
    Hasil::Temuan(vec![d.perbaikan(perbaikan, move |draf| draf.sengketa.pejabat = benar.into())])
}

kunci! {
    pengadilan = "KSD-601.temuan-pengadilan" ();
    arbitrase = "KSD-601.temuan-arbitrase" ();
    keduanya = "KSD-601.temuan-keduanya" ();
    frasa_forum = "KSD-601.temuan-frasa" (frasa);
    forum_petunjuk = "KSD-601.petunjuk" ();
    forum_perbaikan = "KSD-601.perbaikan" ();
    seharusnya_gubernur = "KSD-602.temuan-gubernur" ();
    seharusnya_menteri = "KSD-602.temuan-menteri" ();
    pejabat_petunjuk = "KSD-602.petunjuk" ();
    beda_provinsi = "KSD-602.temuan-beda-provinsi" ();
    beda_provinsi_petunjuk = "KSD-602.petunjuk-beda-provinsi" ();
    perbaikan_gubernur = "KSD-602.perbaikan-gubernur" ();
    perbaikan_menteri = "KSD-602.perbaikan-menteri" ();
}

#[cfg(test)]
mod tests {
    use super::super::uji::{
        butuh, kb, pihak, pks_ksdd, pks_ksdpk, temuan, temuan_dengan, terpenuhi, tidak_berlaku,
    };
    use super::*;
    use crate::draf::{Isian, Ubahan};
    use crate::ranah::JenisUbahan;

    #[test]
    fn ksd_601() {
        let mut d = pks_ksdd();
        terpenuhi("KSD-601", &d);
        tidak_berlaku(
            "KSD-601",
            &kb(KelasKerjaSama::Ksdd),
            "Hanya untuk Perjanjian Kerja Sama; naskah ini Kesepakatan Bersama.",
        );
        let akhir = "padahal perselisihan KSDD diselesaikan melalui jalur perselisihan antardaerah.";
        for (forum, kata) in [
            (Forum::Pengadilan, "pengadilan"),
            (Forum::Arbitrase, "arbitrase"),
            (Forum::PengadilanDanArbitrase, "pengadilan dan arbitrase"),
        ] {
            d.sengketa.forum = forum.into();
            let kalimat = format!("Forum yang dipilih adalah {kata}, {akhir}");
            temuan("KSD-601", &d, &[("wajib", "sengketa.forum", &kalimat)]);
        }
        d.sengketa.forum = Isian::Kosong;
        terpenuhi("KSD-601", &d);
        let kalimat = format!("Pasal penyelesaian perselisihan menyebut “arbitrase”, {akhir}");
        temuan_dengan(
            "KSD-601",
            &d,
            &[(PASAL, "Perselisihan diputus melalui arbitrase")],
            &[("peringatan", "sengketa", &kalimat)],
        );
        d.ubahan.push(Ubahan {
            jenis: JenisUbahan::Hapus.into(),
            pasal: PASAL.to_owned(),
            ..Ubahan::default()
        });
        tidak_berlaku(
            "KSD-601",
            &d,
            "Bagian Penyelesaian Perselisihan belum ada dalam naskah; ketiadaannya dilaporkan oleh aturan kelengkapan \
             (KSD-500).",
        );
    }

    #[test]
    fn ksd_602() {
        let mut d = pks_ksdd();
        terpenuhi("KSD-602", &d);
        tidak_berlaku("KSD-602", &pks_ksdpk(), "Hanya untuk KSDD; naskah ini KSDPK.");
        d.sengketa.pejabat = PejabatSengketa::Menteri.into();
        let gubernur = "Menteri Dalam Negeri dipilih, padahal perselisihan antara kabupaten/kota dalam satu provinsi \
                        diselesaikan lebih dahulu oleh gubernur.";
        temuan("KSD-602", &d, &[("peringatan", "sengketa.pejabat", gubernur)]);
        d.pihak[1].kode_wilayah.clear();
        butuh("KSD-602", &d, &["pihak[1].kode_wilayah"]);
        d.pihak[1].kode_wilayah = "73.01".to_owned();
        let beda = "Para pihak adalah kabupaten/kota dari provinsi yang berbeda, dan UU 23/2014 tidak menyebut pejabat \
                    yang menyelesaikan perselisihannya.";
        temuan("KSD-602", &d, &[("saran", "sengketa.pejabat", beda)]);
        d.pihak[1] = pihak("b", JenisPihak::Provinsi, "Pemerintah Provinsi Contoh", "");
        terpenuhi("KSD-602", &d);
        d.sengketa.pejabat = PejabatSengketa::Gubernur.into();
        let menteri = "Gubernur dipilih, padahal perselisihan yang melibatkan provinsi diselesaikan oleh Menteri Dalam \
                       Negeri.";
        temuan("KSD-602", &d, &[("peringatan", "sengketa.pejabat", menteri)]);
        d.pihak[1].jenis = Isian::Kosong;
        butuh("KSD-602", &d, &["pihak[1].jenis"]);
        d.pihak.pop();
        butuh("KSD-602", &d, &["pihak"]);
    }
}
