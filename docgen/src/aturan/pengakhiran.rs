//! 7nn: ending and change.

use super::dasar::{SEJAK_PP28, pp28};
use super::jenis::{Aturan, Cakupan, Diagnosa, Hasil, Status};
use super::konteks::Konteks;
use super::muatan_naskah::Muatan;
use super::pesan::kunci;
use crate::naskah::Gaya;
use crate::ranah::{Dokumen, KelasKerjaSama, Tanda, Tingkat};

pub(super) static ATURAN: &[Aturan] = &[Aturan {
    id: "KSD-701",
    nama: "berakhir-karena-pergantian",
    tingkat: Tingkat::Wajib,
    dasar: &[pp28("Pasal 9 ayat (2)"), pp28("Pasal 22 ayat (1)")],
    tanda: Tanda::V,
    berlaku: SEJAK_PP28,
    cakupan: Cakupan {
        kelas: &[KelasKerjaSama::Ksdd, KelasKerjaSama::Ksdpk],
        dokumen: &[Dokumen::KesepakatanBersama, Dokumen::PerjanjianKerjaSama],
        bagian: Some(Muatan::Pengakhiran),
    },
    sejak: "0.1.0",
    status: Status::Berlaku,
    uraian: halaman!("pengakhiran/KSD-701.md"),
    periksa: pergantian,
}];

const PASAL: &str = "pengakhiran";

/// KSD-701. An unanswered question is no fault: the standard text has no such ground.
fn pergantian(k: &Konteks<'_>) -> Hasil {
    if k.draf.pengakhiran.berakhir_pergantian_pejabat.ya() {
        let d = Diagnosa::baru("pengakhiran.berakhir_pergantian_pejabat", berakhir())
            .di_pasal(PASAL)
            .petunjuk(berakhir_petunjuk())
            .perbaikan(berakhir_perbaikan(), |draf| {
                draf.pengakhiran.berakhir_pergantian_pejabat = false.into();
            });
        return Hasil::Temuan(vec![d]);
    }
    let temuan = kalimat_pergantian(k).map(|kalimat| {
        Diagnosa::baru("pengakhiran.alasan", berakhir_frasa(kalimat))
            .di_pasal(PASAL)
            .petunjuk(berakhir_petunjuk())
            .sebagai(Tingkat::Peringatan)
    });
    Hasil::dari(temuan.into_iter().collect(), Vec::new())
}

/// A sentence or item that lets the cooperation end on a change of office, read together with its opening phrase.
fn kalimat_pergantian(k: &Konteks<'_>) -> Option<String> {
    let mut pembuka = "";
    for a in k.alinea_pasal(PASAL).filter(|a| a.gaya != Gaya::Pasal) {
        let butir = matches!(a.gaya, Gaya::Huruf | Gaya::Angka | Gaya::HurufKurung | Gaya::AngkaKurung);
        if !butir {
            pembuka = &a.teks;
        }
        let konteks = if butir { pembuka } else { "" };
        let ada = |kata: &[&str]| kata.iter().any(|w| a.teks.contains(w));
        let berganti = ada(&["pergantian", "penggantian", "berganti", "perubahan"])
            && ada(&[
                "pejabat",
                "kepala daerah",
                "pimpinan",
                "kepemimpinan",
                "gubernur",
                "bupati",
                "wali kota",
            ]);
        let berakhir = a.teks.contains("berakhir") || konteks.contains("berakhir");
        let menyangkal = a.teks.contains("tidak") || konteks.contains("tidak");
        if berganti && berakhir && !menyangkal {
            return Some(a.asli.clone());
        }
    }
    None
}

kunci! {
    berakhir = "KSD-701.temuan" ();
    berakhir_frasa = "KSD-701.temuan-frasa" (kalimat);
    berakhir_petunjuk = "KSD-701.petunjuk" ();
    berakhir_perbaikan = "KSD-701.perbaikan" ();
}

#[cfg(test)]
mod tests {
    use super::super::uji::{kb, nk, pks_ksdpk, temuan, temuan_dengan, terpenuhi, tidak_berlaku};
    use super::*;
    use crate::draf::{Isian, Ubahan};
    use crate::naskah::{Asal, Ayat, Blok, ButirRinci, Corak, Naskah, Pasal, Rincian, nomori, teks};
    use crate::ranah::JenisUbahan;

    #[test]
    fn ksd_701() {
        let mut d = kb(KelasKerjaSama::Ksdd);
        terpenuhi("KSD-701", &d);
        tidak_berlaku("KSD-701", &nk(), "Hanya untuk KSDD dan KSDPK; naskah ini Sinergi.");
        d.pengakhiran.berakhir_pergantian_pejabat = true.into();
        let kalimat = "Naskah dinyatakan berakhir jika kepala daerah atau pejabat berganti, padahal pergantian itu \
                       tidak mengakhiri kerja sama.";
        temuan("KSD-701", &d, &[("wajib", "pengakhiran.berakhir_pergantian_pejabat", kalimat)]);
        d.ubahan.push(Ubahan {
            jenis: JenisUbahan::Hapus.into(),
            pasal: PASAL.to_owned(),
            ..Ubahan::default()
        });
        tidak_berlaku(
            "KSD-701",
            &d,
            "Bagian Pengakhiran belum ada dalam naskah; ketiadaannya dilaporkan oleh aturan kelengkapan (KSD-500).",
        );
    }

    #[test]
    fn ksd_701_di_dalam_teks() {
        let mut d = pks_ksdpk();
        d.pengakhiran.berakhir_pergantian_pejabat = Isian::Kosong;
        terpenuhi("KSD-701", &d);
        let kalimat = "Pasal pengakhiran memuat kalimat “Perjanjian berakhir pada pergantian wali kota”, yang dapat \
                       dibaca sebagai berakhirnya kerja sama karena pergantian pejabat.";
        temuan_dengan(
            "KSD-701",
            &d,
            &[
                (PASAL, "Perjanjian tidak berakhir karena pergantian kepala daerah"),
                (PASAL, "Perjanjian berakhir pada pergantian wali kota"),
            ],
            &[("peringatan", "pengakhiran.alasan", kalimat)],
        );
    }

    #[test]
    fn butir_dibaca_bersama_kalimat_pembukanya() {
        let d = pks_ksdpk();
        let butir = |t: &str| ButirRinci {
            id: None,
            isi: teks(t, Corak::default()),
            rincian: None,
            asal: Asal::default(),
        };
        let pasal = |pembuka: &str| {
            let ayat = Ayat {
                id: None,
                isi: teks(pembuka, Corak::default()),
                rincian: Some(Rincian {
                    butir: vec![butir("tujuan tercapai"), butir("terjadi pergantian pejabat")],
                    ..Rincian::default()
                }),
                asal: Asal::default(),
            };
            let pasal = Pasal {
                id: PASAL.to_owned(),
                judul: teks("PENGAKHIRAN", Corak::default()),
                ayat: vec![ayat],
                ubahan: false,
                asal: Asal::default(),
            };
            nomori(Naskah { blok: vec![Blok::Pasal(pasal)], ..Naskah::default() })
        };
        let hari_ini = super::super::uji::hari_ini();
        let (ya, tidak) = (pasal("Perjanjian berakhir jika"), pasal("Perjanjian tidak berakhir jika"));
        assert_eq!(
            kalimat_pergantian(&Konteks::baru(&d, &ya, hari_ini)).as_deref(),
            Some("terjadi pergantian pejabat")
        );
        assert_eq!(kalimat_pergantian(&Konteks::baru(&d, &tidak, hari_ini)), None);
    }
}
