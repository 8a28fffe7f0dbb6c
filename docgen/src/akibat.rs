//! What a change of kind or document would do to the answers given so far.

use crate::draf::{Bentuk, Berbentuk as _, Bidang, Draf, Isian, Simpul, skema};
use crate::naskah::Naskah;
use crate::ranah::{JalurIsian, KelasKerjaSama, dokumen_tahap};
use crate::susun;
use crate::teks::{PaketTeks, antarmuka};

/// Answers that stay in the draft but no longer have a place.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct TakTampil {
    /// Path of the field; for the fields of all parties their key after `pihak`.
    pub jalur: JalurIsian,
    /// Its label.
    pub label: &'static str,
    /// Number of items, for lists.
    pub banyak: usize,
}

/// Fields that are no content of their own, or that every document shows.
const LEWATI: &[&str] =
    &["kelas", "dokumen", "judul", "tempat", "tanggal", "pihak", "tahapan", "pengecualian", "halaman"];

/// Fields of a party that not every document shows.
const MILIK_PIHAK: &[&str] =
    &["uraian", "kuasa", "korespondensi", "unit_pelaksana", "penanggung_jawab", "tugas", "hak", "kewajiban"];

/// Sets the kind of cooperation; a document that it does not know gives way to the only one that it knows, or to none.
pub fn ganti_kelas(draf: &mut Draf, kelas: Option<KelasKerjaSama>) {
    draf.kelas = kelas.map_or(Isian::Kosong, Into::into);
    let Some(cocok) = kelas.map(KelasKerjaSama::dokumen) else { return };
    if draf.dokumen.pilihan().is_none_or(|d| !cocok.contains(&d)) {
        draf.dokumen = match cocok {
            [satu] => (*satu).into(),
            _ => Isian::Kosong,
        };
    }
}

/// The answers that the naskah of `lama` shows and that of `baru` does not. Nothing of them is lost; they come back
/// with the former kind.
///
/// What a naskah shows is not read from a table: an answer shows when the naskah without it is another one.
pub fn tak_tampil(lama: &Draf, baru: &Draf) -> Vec<TakTampil> {
    let paket = PaketTeks::bawaan();
    let uji = Uji { paket, lama, baru, naskah_lama: susun(lama, paket), naskah_baru: susun(baru, paket) };
    let mut hasil = tanpa_tempat(lama, baru);
    if uji.naskah_lama == uji.naskah_baru {
        return hasil;
    }
    let milik_draf = skema().bidang.iter().filter(|b| !LEWATI.contains(&b.kunci));
    for b in milik_draf {
        uji.bidang("Draf", b.kunci, vec![b.kunci.to_owned()], &mut hasil);
        let ada = hasil.last().is_some_and(|t| t.jalur == b.kunci);
        if let (Bentuk::Objek(dalam), false) = (b.bentuk, ada) {
            for d in dalam.bidang {
                uji.bidang(dalam.nama, d.kunci, vec![format!("{}.{}", b.kunci, d.kunci)], &mut hasil);
            }
        }
    }
    for b in anak("tahapan") {
        uji.bidang("Tahapan", b.kunci, vec![format!("tahapan.{}", b.kunci)], &mut hasil);
    }
    for kunci in MILIK_PIHAK {
        let jalur = (0..lama.pihak.len()).map(|i| format!("pihak[{i}].{kunci}"));
        uji.bidang("Pihak", kunci, jalur.collect(), &mut hasil);
    }
    hasil
}

/// The fields of an object of the draft.
fn anak(kunci: &str) -> &'static [Bidang] {
    match skema().bidang.iter().find(|b| b.kunci == kunci).map(|b| b.bentuk) {
        Some(Bentuk::Objek(s)) => s.bidang,
        _ => &[],
    }
}

/// Answers that no naskah prints but that the form asks for under one kind only.
fn tanpa_tempat(lama: &Draf, baru: &Draf) -> Vec<TakTampil> {
    let mut hasil = Vec::new();
    let mut catat = |skema, kunci, jalur: String| {
        let label = antarmuka::bidang(skema, kunci).map_or(kunci, |b| b.label);
        hasil.push(TakTampil { jalur, label, banyak: 0 });
    };
    let kelas = |d: &Draf| d.kelas.pilihan();
    let kategori = lama.kategori.pilihan();
    let punya = |d: &Draf| kelas(d).is_some_and(|k| kategori.is_some_and(|kat| k.kategori().contains(&kat)));
    if punya(lama) && !punya(baru) {
        catat("Draf", "kategori", "kategori".to_owned());
    }
    let ksdpk = |d: &Draf| kelas(d) == Some(KelasKerjaSama::Ksdpk);
    if ksdpk(lama) && !ksdpk(baru) && lama.prakarsa.pilihan().is_some() {
        catat("Draf", "prakarsa", "prakarsa".to_owned());
    }
    let tahap = |d: &Draf| dokumen_tahap(kelas(d), d.kategori.pilihan(), d.prakarsa.pilihan());
    let berlaku = tahap(baru);
    for (dokumen, _) in tahap(lama).into_iter().filter(|(d, _)| berlaku.iter().all(|(b, _)| b != d)) {
        let jalur = format!("tahapan.{}", dokumen.kunci());
        if lama.simpul(&jalur).is_some_and(|s| !s.hampa()) {
            catat("Tahapan", dokumen.kunci(), jalur);
        }
    }
    hasil
}

struct Uji<'a> {
    paket: &'a PaketTeks,
    lama: &'a Draf,
    baru: &'a Draf,
    naskah_lama: Naskah,
    naskah_baru: Naskah,
}

impl Uji<'_> {
    /// Notes a field, at one path or at several, when the former naskah shows it and the new one does not.
    fn bidang(&self, skema: &str, kunci: &'static str, jalur: Vec<String>, hasil: &mut Vec<TakTampil>) {
        let isi = || jalur.iter().filter_map(|j| self.lama.simpul(j)).filter(|s| !s.hampa());
        let sudah = |j: &String| hasil.iter().any(|t| t.jalur == *j);
        if isi().next().is_none() || jalur.iter().any(sudah) {
            return;
        }
        let tampil = |d: &Draf, naskah: &Naskah| {
            let mut tanpa = d.clone();
            for j in &jalur {
                if let Some(simpul) = tanpa.simpul_mut(j) {
                    simpul.kosongkan();
                }
            }
            susun(&tanpa, self.paket) != *naskah
        };
        if tampil(self.lama, &self.naskah_lama) && !tampil(self.baru, &self.naskah_baru) {
            let banyak = isi().map(Simpul::panjang).sum();
            let label = antarmuka::bidang(skema, kunci).map_or(kunci, |b| b.label);
            let jalur = jalur.into_iter().next().unwrap_or_default();
            hasil.push(TakTampil { jalur, label, banyak });
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::contoh;
    use crate::ranah::Dokumen;

    fn jalur(lama: &Draf, ubah: impl Fn(&mut Draf)) -> Vec<String> {
        let mut baru = lama.clone();
        ubah(&mut baru);
        tak_tampil(lama, &baru).into_iter().map(|t| t.jalur).collect()
    }

    #[test]
    fn kelas_membawa_dokumennya() {
        let mut d = contoh::draf("sampah-pks-ksdd").expect("ada");
        ganti_kelas(&mut d, Some(KelasKerjaSama::Ksdpk));
        assert!(d.dokumen.adalah(Dokumen::PerjanjianKerjaSama));
        ganti_kelas(&mut d, Some(KelasKerjaSama::Sinergi));
        assert!(d.dokumen.adalah(Dokumen::NotaKesepakatan));
        ganti_kelas(&mut d, Some(KelasKerjaSama::Ksdd));
        assert_eq!(d.dokumen, Isian::Kosong);
        d.dokumen = Dokumen::KesepakatanBersama.into();
        ganti_kelas(&mut d, None);
        assert!(d.dokumen.adalah(Dokumen::KesepakatanBersama));
    }

    #[test]
    fn pks_menjadi_kesepakatan_menyembunyikan_hak_dan_induk() {
        let d = contoh::draf("sampah-pks-ksdd").expect("ada");
        let hilang = jalur(&d, |d| d.dokumen = Dokumen::KesepakatanBersama.into());
        for ini in ["induk", "pihak[0].hak", "pihak[0].kewajiban"] {
            assert!(hilang.iter().any(|j| j == ini), "{ini} tidak ada di {hilang:?}");
        }
        for ini in ["maksud", "tujuan", "objek", "ruang_lingkup"] {
            assert!(hilang.iter().all(|j| j != ini), "{ini} ada di {hilang:?}");
        }
    }

    #[test]
    fn ksdd_menjadi_ksdpk_menyembunyikan_yang_wajib() {
        let d = contoh::draf("sampah-pks-ksdd").expect("ada");
        let hilang = jalur(&d, |d| ganti_kelas(d, Some(KelasKerjaSama::Ksdpk)));
        for ini in ["kategori", "tahapan.koordinasi_teknis"] {
            assert!(hilang.iter().any(|j| j == ini), "{ini} tidak ada di {hilang:?}");
        }
        assert!(hilang.iter().all(|j| j != "pihak[0].hak"), "{hilang:?}");
    }

    #[test]
    fn tanpa_perubahan_tidak_ada_yang_hilang() {
        let d = contoh::draf("pajak-nk-sinergi").expect("ada");
        assert_eq!(tak_tampil(&d, &d), []);
        let kosong = Draf::default();
        assert!(jalur(&kosong, |d| ganti_kelas(d, Some(KelasKerjaSama::Sinergi))).is_empty());
    }
}
