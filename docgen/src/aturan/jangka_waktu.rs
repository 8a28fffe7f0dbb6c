//! 3nn: term.

use super::dasar::{SEJAK_PP28, pp28, uu23};
use super::jenis::{Aturan, Cakupan, Diagnosa, Hasil, Status};
use super::konteks::Konteks;
use super::muatan_naskah::Muatan;
use super::pesan::kunci;
use crate::draf::Isian;
use crate::ranah::{Dokumen, KelasKerjaSama, Tanda, Tingkat};

pub(super) static ATURAN: &[Aturan] = &[Aturan {
    id: "KSD-301",
    nama: "jangka-waktu-terbuka",
    tingkat: Tingkat::Wajib,
    dasar: &[uu23("Pasal 366 ayat (2) huruf b"), pp28("Pasal 19 ayat (2) huruf b")],
    tanda: Tanda::V,
    berlaku: SEJAK_PP28,
    cakupan: Cakupan {
        kelas: &[KelasKerjaSama::Ksdpk],
        dokumen: &[Dokumen::PerjanjianKerjaSama],
        bagian: Some(Muatan::JangkaWaktu),
    },
    sejak: "0.1.0",
    status: Status::Berlaku,
    uraian: halaman!("jangka_waktu/KSD-301.md"),
    periksa: terbuka,
}];

const PASAL: &str = "jangka-waktu";

/// Words that leave a term open.
const TERBUKA: &[&str] = &[
    "akan dibicarakan",
    "akan ditentukan kemudian",
    "akan disepakati kemudian",
    "tidak terbatas",
    "tanpa batas waktu",
    "tidak ditentukan",
    "selama diperlukan",
    "selama dibutuhkan",
];

/// KSD-301: neither length nor end was given in a form that can be counted. Words found in the text are a warning.
fn terbuka(k: &Konteks<'_>) -> Hasil {
    let j = &k.draf.jangka_waktu;
    let frasa = k.alinea_pasal(PASAL).find_map(|a| TERBUKA.iter().find(|f| a.teks.contains(**f)));
    let mut temuan: Vec<Diagnosa> = frasa
        .map(|f| {
            Diagnosa::baru("jangka_waktu", frasa_terbuka(*f))
                .di_pasal(PASAL)
                .petunjuk(terbuka_petunjuk())
                .sebagai(Tingkat::Peringatan)
        })
        .into_iter()
        .collect();
    if j.lama.nilai().is_some() || j.tanggal_akhir.nilai().is_some() {
        return Hasil::dari(temuan, Vec::new());
    }
    for (jalur, mentah) in
        [("jangka_waktu.lama", mentah(&j.lama)), ("jangka_waktu.tanggal_akhir", mentah(&j.tanggal_akhir))]
    {
        if let Some(m) = mentah {
            let d = Diagnosa::baru(jalur, tak_tentu(m)).di_pasal(PASAL).petunjuk(terbuka_petunjuk());
            temuan.push(d);
        }
    }
    // Only the officer's own words can stand here without an answer.
    Hasil::dari(temuan, vec!["jangka_waktu.lama".to_owned()])
}

fn mentah<T>(isian: &Isian<T>) -> Option<&str> {
    if let Isian::Mentah(m) = isian { Some(m) } else { None }
}

kunci! {
    tak_tentu = "KSD-301.temuan" (isi);
    frasa_terbuka = "KSD-301.temuan-frasa" (frasa);
    terbuka_petunjuk = "KSD-301.petunjuk" ();
}

#[cfg(test)]
mod tests {
    use super::super::uji::{
        butuh, kb, naskah_dengan, nilai_dengan, pks_ksdpk, temuan, temuan_dengan, terpenuhi, tgl,
        tidak_berlaku,
    };
    use super::*;
    use crate::draf::{AyatSendiri, Ubahan};
    use crate::ranah::JenisUbahan;

    #[test]
    fn ksd_301() {
        let mut d = pks_ksdpk();
        terpenuhi("KSD-301", &d);
        tidak_berlaku(
            "KSD-301",
            &kb(KelasKerjaSama::Ksdpk),
            "Hanya untuk Perjanjian Kerja Sama; naskah ini Kesepakatan Bersama.",
        );
        let kalimat =
            "Pasal jangka waktu memuat frasa “akan dibicarakan”, yang membuat akhirnya tidak pasti.";
        temuan_dengan(
            "KSD-301",
            &d,
            &[(PASAL, "Perpanjangannya akan  dibicarakan oleh PARA PIHAK")],
            &[("peringatan", "jangka_waktu", kalimat)],
        );
        d.jangka_waktu.lama = Isian::Mentah("akan dibicarakan".to_owned());
        let kalimat =
            "Jangka waktu ditulis “akan dibicarakan”, yang tidak menunjukkan lama atau akhir yang pasti.";
        temuan("KSD-301", &d, &[("wajib", "jangka_waktu.lama", kalimat)]);
        d.jangka_waktu.tanggal_akhir = tgl("2030-02-28").into();
        terpenuhi("KSD-301", &d);
    }

    #[test]
    fn ksd_301_tanpa_bagian() {
        let mut d = pks_ksdpk();
        d.jangka_waktu.lama = Isian::Kosong;
        tidak_berlaku(
            "KSD-301",
            &d,
            "Bagian Jangka Waktu belum ada dalam naskah; ketiadaannya dilaporkan oleh aturan kelengkapan (KSD-500).",
        );
        // In the officer's own words the section stands, but its end must be told to be judged.
        d.ubahan.push(Ubahan {
            jenis: JenisUbahan::Ganti.into(),
            pasal: PASAL.to_owned(),
            ayat: vec![AyatSendiri { teks: "Berlaku sampai selesai".to_owned(), ..AyatSendiri::default() }],
            ..Ubahan::default()
        });
        butuh("KSD-301", &d, &["jangka_waktu.lama"]);
        assert_eq!(naskah_dengan(&d, &[]).nomor_pasal(PASAL), Some("Pasal 9"));
        assert!(matches!(nilai_dengan("KSD-301", &d, &[]), Hasil::BelumDapatDinilai { .. }));
    }
}
