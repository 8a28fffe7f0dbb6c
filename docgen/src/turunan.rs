//! Drafts from drafts: a Perjanjian Kerja Sama under its Kesepakatan Bersama, a copy, a party taken over.
//!
//! What belongs to one act of signing stays behind: numbers, dates, powers of attorney, waivers, and the officer's own
//! changes to the text. An answer that was taken over can be edited; one that was wrongly taken over reads like the
//! officer's own, so in doubt it stays behind.

use serde_json::Value;

use crate::draf::{
    Bentuk, Bmd, Butir, Draf, Induk, Isian, JangkaWaktu, Pelaksanaan, Pembiayaan, Pihak, SuratKuasa, Tahapan,
    bidang_dari_jalur,
};
use crate::ranah::{Dokumen, Durasi, JalurIsian, MulaiBerlaku};

/// A draft made from another one, and what became of each answer.
#[derive(Debug, Clone, Default, PartialEq)]
pub struct Turunan {
    /// The new draft.
    pub draf: Draf,
    /// Paths of answers that were taken over as they were.
    pub diambil: Vec<JalurIsian>,
    /// Paths of answers that were left behind.
    pub ditinggal: Vec<JalurIsian>,
}

/// A Perjanjian Kerja Sama started from its Kesepakatan Bersama, which it names as its parent.
///
/// Parties, object, scope and provisions carry over; the term, the money, the stamp and the place of signing are asked
/// anew, for a PKS answers them differently and may not outlast its parent.
pub fn pks_dari_kb(kb: &Draf) -> Turunan {
    let draf = Draf {
        dokumen: Dokumen::PerjanjianKerjaSama.into(),
        pihak: kb
            .pihak
            .iter()
            .map(|p| Pihak { nomor: String::new(), kuasa: SuratKuasa::default(), ..p.clone() })
            .collect(),
        tempat: String::new(),
        tanggal: Isian::Kosong,
        induk: Induk {
            judul: kb.judul.clone(),
            nomor: kb.pihak.iter().map(|p| Butir { uraian: p.nomor.clone() }).collect(),
            tanggal: kb.tanggal.clone(),
            akhir: kb.akhir().map_or_else(|| kb.jangka_waktu.tanggal_akhir.clone(), Isian::Nilai),
        },
        pelaksanaan: Pelaksanaan {
            // In a Kesepakatan Bersama it is the time within which the PKS is prepared.
            tenggat_rencana_kerja: Isian::Kosong,
            ..kb.pelaksanaan.clone()
        },
        pembiayaan: Pembiayaan::default(),
        bmd: Bmd { lama: tidak_melampaui(&kb.bmd.lama, &kb.jangka_waktu.lama), ..kb.bmd.clone() },
        jangka_waktu: JangkaWaktu {
            diperpanjang: kb.jangka_waktu.diperpanjang.clone(),
            tenggat_perpanjangan: kb.jangka_waktu.tenggat_perpanjangan.clone(),
            ..JangkaWaktu::default()
        },
        rangkap: Isian::Kosong,
        meterai: Isian::Kosong,
        saksi: Vec::new(),
        tahapan: Tahapan {
            // Without amounts a "no" says nothing of the PKS; a "yes" stays one.
            perlu_persetujuan_dprd: if kb.tahapan.perlu_persetujuan_dprd.tidak() {
                Isian::Kosong
            } else {
                kb.tahapan.perlu_persetujuan_dprd.clone()
            },
            ..kb.tahapan.clone()
        },
        ubahan: Vec::new(),
        pengecualian: Vec::new(),
        ..kb.clone()
    };
    let (diambil, ditinggal) = banding(kb, &draf);
    Turunan { draf, diambil, ditinggal }
}

/// A duration, unless it is longer than another one.
fn tidak_melampaui(lama: &Isian<Durasi>, batas: &Isian<Durasi>) -> Isian<Durasi> {
    match (lama.nilai(), batas.nilai()) {
        (Some(l), Some(b)) if l.kira_hari() > b.kira_hari() => Isian::Kosong,
        _ => lama.clone(),
    }
}

/// A copy to go on with: everything but what belongs to the signing of the first one.
pub fn salinan(draf: &Draf) -> Draf {
    let mut baru = draf.clone();
    for p in &mut baru.pihak {
        p.nomor.clear();
        p.kuasa.nomor.clear();
        p.kuasa.tanggal = Isian::Kosong;
        p.kuasa.berlaku_sampai = Isian::Kosong;
    }
    baru.tanggal = Isian::Kosong;
    // The last day was reckoned from the day of signing, unless the term starts on a day of its own.
    if !baru.jangka_waktu.mulai.adalah(MulaiBerlaku::TanggalTertentu) {
        baru.jangka_waktu.tanggal_akhir = Isian::Kosong;
    }
    // How a partner was found and a rent was paid is told of one use of the assets.
    baru.bmd.melalui_tender = Isian::Kosong;
    baru.bmd.sewa_dilunasi = Isian::Kosong;
    baru.pengecualian.clear();
    baru
}

/// A party of an earlier draft for a new one: who it is, where it sits and who signs; nothing of what it promised, no
/// number, and no power of attorney, which names one naskah. It has no id, since ids of two drafts may be equal:
/// see [`Draf::lengkapi_id_pihak`]. An empty party when there is none of that index.
pub fn pihak_dari(lama: &Draf, indeks: usize) -> Pihak {
    let Some(p) = lama.pihak.get(indeks) else { return Pihak::default() };
    Pihak {
        id: String::new(),
        nomor: String::new(),
        kuasa: SuratKuasa {
            pemberi_jabatan: p.kuasa.pemberi_jabatan.clone(),
            pemberi_nama: p.kuasa.pemberi_nama.clone(),
            ..SuratKuasa::default()
        },
        tugas: Vec::new(),
        hak: Vec::new(),
        kewajiban: Vec::new(),
        ..p.clone()
    }
}

/// Which answers of one draft stand in the other as they were, and which do not: the widest paths that say so. Ids and
/// the kind of document are no answers of this kind.
fn banding(asal: &Draf, jadi: &Draf) -> (Vec<JalurIsian>, Vec<JalurIsian>) {
    let nilai = |d: &Draf| serde_json::to_value(d).unwrap_or_default();
    let mut hasil = (Vec::new(), Vec::new());
    telusuri(&nilai(asal), Some(&nilai(jadi)), "", &mut hasil);
    hasil
}

fn telusuri(asal: &Value, jadi: Option<&Value>, jalur: &str, hasil: &mut (Vec<JalurIsian>, Vec<JalurIsian>)) {
    match (asal, jadi) {
        (Value::Object(a), Some(j @ Value::Object(_)))
            if jalur.is_empty() || (Some(asal) != jadi && berbidang(jalur)) =>
        {
            for (kunci, isi) in a {
                let anak = if jalur.is_empty() { kunci.clone() } else { format!("{jalur}.{kunci}") };
                if kunci != "id" && anak != "dokumen" {
                    telusuri(isi, j.get(kunci), &anak, hasil);
                }
            }
        }
        (Value::Array(a), Some(Value::Array(j))) if Some(asal) != jadi => {
            for (i, isi) in a.iter().enumerate() {
                telusuri(isi, j.get(i), &format!("{jalur}[{i}]"), hasil);
            }
        }
        _ if Some(asal) == jadi => hasil.0.push(jalur.to_owned()),
        _ => hasil.1.push(jalur.to_owned()),
    }
}

/// Whether fields stand below a path. A duration or input that was not understood is one answer, whatever its JSON.
fn berbidang(jalur: &str) -> bool {
    let mut bentuk = bidang_dari_jalur(jalur).map(|(_, b)| b.bentuk);
    while let Some(Bentuk::Daftar(dalam)) = bentuk {
        bentuk = Some(dalam);
    }
    matches!(bentuk, Some(Bentuk::Objek(_)))
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::contoh::{self, acak};
    use crate::draf::{Berbentuk as _, Kewajiban, Pengecualian, Simpul, Surat, Ubahan};
    use crate::ranah::{Kategori, KelasKerjaSama, SatuanWaktu, Tanggal};
    use crate::teks::PaketTeks;
    use crate::{nomori, render_polos, susun};

    fn contoh(id: &str) -> Draf {
        contoh::draf(id).expect("contoh")
    }

    fn lama(n: u64) -> Isian<Durasi> {
        Durasi::baru(n, SatuanWaktu::Tahun).expect("sah").into()
    }

    #[test]
    fn pks_merujuk_kesepakatannya() {
        let kb = contoh("sampah-kb-ksdd");
        let pks = pks_dari_kb(&kb).draf;
        // The built-in PKS names the same parent.
        assert_eq!(pks.induk, contoh("sampah-pks-ksdd").induk);
        assert!(pks.dokumen.adalah(Dokumen::PerjanjianKerjaSama) && pks.kelas.adalah(KelasKerjaSama::Ksdd));
        assert!(pks.kategori.adalah(Kategori::Wajib));
        let naskah = render_polos(&nomori(susun(&pks, PaketTeks::bawaan())));
        let rujukan = "PARA PIHAK telah menandatangani Kesepakatan Bersama tentang pengelolaan sampah regional Kabupaten \
                       Klaten dan Kabupaten Sukoharjo, Nomor 100.3.7.1/21/KB/2026 dan Nomor 100.3.7.1/34/KB/2026, pada \
                       tanggal 18 Juni 2026";
        let rapat = naskah.split_whitespace().collect::<Vec<_>>().join(" ");
        assert!(rapat.contains(rujukan), "{rapat}");
    }

    #[test]
    fn akhir_induk_dihitung_bila_tidak_tertulis() {
        let mut kb = contoh("rumah-sakit-kb-ksdpk");
        kb.jangka_waktu.tanggal_akhir = Isian::Kosong;
        assert_eq!(pks_dari_kb(&kb).draf.induk.akhir.nilai(), Tanggal::baru(2029, 12, 15));
        kb.jangka_waktu.lama = Isian::Kosong;
        kb.jangka_waktu.tanggal_akhir = Isian::Mentah("akhir 2029".into());
        assert_eq!(pks_dari_kb(&kb).draf.induk.akhir, Isian::Mentah("akhir 2029".into()));
    }

    #[test]
    fn pks_membawa_isi_dan_meninggalkan_penandatanganan() {
        let mut kb = contoh("rumah-sakit-kb-ksdpk");
        kb.pengecualian.push(Pengecualian { aturan: "KSD-303".into(), ..Pengecualian::default() });
        kb.ubahan.push(Ubahan { pasal: "penutup".into(), ..Ubahan::default() });
        kb.bmd.dipakai = true.into();
        kb.bmd.lama = lama(5);
        let t = pks_dari_kb(&kb);
        let pks = &t.draf;
        assert_eq!((&pks.objek, &pks.ruang_lingkup, &pks.lokasi), (&kb.objek, &kb.ruang_lingkup, &kb.lokasi));
        assert_eq!(pks.tahapan.studi_kelayakan, kb.tahapan.studi_kelayakan);
        assert!(pks.bmd.dipakai.ya() && pks.bmd.lama == Isian::Kosong, "lebih lama daripada induknya");
        for (i, p) in pks.pihak.iter().enumerate() {
            assert_eq!((&p.nama, &p.alamat), (&kb.pihak[i].nama, &kb.pihak[i].alamat));
            assert_eq!(p.penandatangan, kb.pihak[i].penandatangan);
            assert!(p.nomor.is_empty() && p.kuasa.kosong());
        }
        assert_eq!(pks.jangka_waktu.lama, Isian::Kosong);
        assert_eq!((&pks.tanggal, &pks.meterai), (&Isian::Kosong, &Isian::Kosong));
        assert!(pks.ubahan.is_empty() && pks.pengecualian.is_empty() && pks.tempat.is_empty());
        let ada = |daftar: &[String], jalur: &str| daftar.iter().any(|j| j == jalur);
        for jalur in ["objek", "ruang_lingkup", "pihak[1].nama", "tahapan.studi_kelayakan", "bmd.dipakai"] {
            assert!(ada(&t.diambil, jalur), "{jalur}: {:?}", t.diambil);
        }
        for jalur in [
            "tanggal",
            "pihak[0].nomor",
            "jangka_waktu.lama",
            "meterai",
            "ubahan",
            "pengecualian",
            "bmd.lama",
            "pelaksanaan.tenggat_rencana_kerja",
            "tahapan.perlu_persetujuan_dprd",
        ] {
            assert!(ada(&t.ditinggal, jalur), "{jalur}: {:?}", t.ditinggal);
        }
    }

    /// Every answer is either taken over or left behind, never both, and each path leads to it.
    #[test]
    fn setiap_isian_disebut_nasibnya() {
        let semua = contoh::daftar().iter().map(|c| contoh(c.id)).chain((0..100).map(acak::acak));
        for kb in semua {
            let t = pks_dari_kb(&kb);
            for jalur in t.diambil.iter().chain(&t.ditinggal) {
                let simpul = kb.simpul(jalur).unwrap_or_else(|| panic!("{jalur}"));
                let dicakup = |j: &String| {
                    j != jalur && jalur.starts_with(j.as_str()) && !jalur[j.len()..].starts_with('_')
                };
                assert!(!simpul.hampa() || jalur.contains('['), "{jalur}");
                assert!(!t.diambil.iter().chain(&t.ditinggal).any(dicakup), "{jalur} tersebut dua kali");
            }
            kb.telusuri(&mut String::new(), &mut |jalur, _| {
                let tersebut = |j: &String| {
                    jalur == j || jalur.starts_with(&format!("{j}.")) || jalur.starts_with(&format!("{j}["))
                };
                let hampa = kb.simpul(jalur).is_none_or(Simpul::hampa);
                let n = t.diambil.iter().chain(&t.ditinggal).filter(|j| tersebut(j)).count();
                assert!(
                    hampa || jalur == "dokumen" || jalur.rsplit('.').next() == Some("id") || n == 1,
                    "{jalur}: {n}"
                );
            });
            assert_eq!(t, pks_dari_kb(&kb));
            let _ = susun(&t.draf, PaketTeks::bawaan());
        }
    }

    #[test]
    fn salinan_tanpa_nomor_tanggal_dan_pengecualian() {
        for d in contoh::daftar().iter().map(|c| contoh(c.id)).chain((0..200).map(acak::acak)) {
            let mut s = salinan(&d);
            assert!(s.tanggal == Isian::Kosong && s.pengecualian.is_empty());
            assert!(s.pihak.iter().all(|p| p.nomor.is_empty() && p.kuasa.nomor.is_empty()));
            assert!(s.pihak.iter().all(|p| p.kuasa.tanggal == Isian::Kosong));
            assert!(s.bmd.melalui_tender == Isian::Kosong && s.bmd.sewa_dilunasi == Isian::Kosong);
            // Put back what was taken away, and nothing is missing.
            s.tanggal = d.tanggal.clone();
            s.pengecualian.clone_from(&d.pengecualian);
            s.bmd.clone_from(&d.bmd);
            s.jangka_waktu.tanggal_akhir = d.jangka_waktu.tanggal_akhir.clone();
            for (p, lama) in s.pihak.iter_mut().zip(&d.pihak) {
                p.nomor.clone_from(&lama.nomor);
                let (nomor, tanggal, batas) =
                    (&lama.kuasa.nomor, &lama.kuasa.tanggal, &lama.kuasa.berlaku_sampai);
                p.kuasa.nomor.clone_from(nomor);
                (p.kuasa.tanggal, p.kuasa.berlaku_sampai) = (tanggal.clone(), batas.clone());
            }
            assert_eq!(s, d);
        }
    }

    #[test]
    fn akhir_yang_dinyatakan_tetap_bila_mulainya_tanggal_tertentu() {
        let d = contoh("sampah-pks-ksdd");
        assert_eq!(salinan(&d).jangka_waktu, d.jangka_waktu);
        let d = contoh("sampah-kb-ksdd");
        assert_eq!(salinan(&d).jangka_waktu.tanggal_akhir, Isian::Kosong);
    }

    #[test]
    fn pihak_diambil_tanpa_janjinya() {
        let lama = contoh("umkm-lokapasar-pks");
        let p = pihak_dari(&lama, 0);
        assert_eq!((&p.nama, &p.penandatangan), (&lama.pihak[0].nama, &lama.pihak[0].penandatangan));
        assert!(
            p.hak.is_empty()
                && p.kewajiban.is_empty()
                && p.tugas.is_empty()
                && p.nomor.is_empty()
                && p.id.is_empty()
        );
        assert!(p.kuasa.nomor.is_empty() && p.kuasa.untuk_judul.is_empty());
        assert_eq!(p.kuasa.pemberi_nama, lama.pihak[0].kuasa.pemberi_nama);
        assert!(!p.kuasa.pemberi_nama.is_empty());
        assert_eq!(pihak_dari(&lama, 9), Pihak::default());
    }

    #[test]
    fn hak_dan_persetujuan_yang_sudah_ada_ikut() {
        let mut kb = contoh("sampah-kb-ksdd");
        kb.pihak[0].kewajiban.push(Kewajiban { uraian: "menyediakan lahan".into(), ..Kewajiban::default() });
        kb.tahapan.perlu_persetujuan_dprd = true.into();
        kb.tahapan.persetujuan_dprd.push(Surat { nomor: "1".into(), ..Surat::default() });
        let pks = pks_dari_kb(&kb).draf;
        assert_eq!(pks.pihak[0].kewajiban, kb.pihak[0].kewajiban);
        assert_eq!(pks.tahapan, kb.tahapan);
    }
}
