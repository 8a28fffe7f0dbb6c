//! n50 of 8nn: the languages.

use super::super::dasar::{SELALU, perpres63, praktik, uu24};
use super::super::jenis::{Aturan, Cakupan, Diagnosa, Hasil, Status};
use super::super::konteks::Konteks;
use super::super::pesan::{Nilai, kunci};
use super::{LUAR_NEGERI, NASKAH};
use crate::luar::{JenisBeda, beda_kembar};
use crate::ranah::{BahasaAcuan, Dokumen, Tanda, Tingkat, VersiBahasa};

/// The papers that both sides sign.
const BERSAMA: &[Dokumen] = &[Dokumen::PernyataanKehendak, Dokumen::NaskahKerjaSama];

pub(in super::super) static ATURAN: &[Aturan] = &[
    Aturan {
        id: "KSD-850",
        nama: "tanpa-bahasa-indonesia",
        tingkat: Tingkat::Wajib,
        dasar: &[uu24("Pasal 31 ayat (1)")],
        tanda: Tanda::V,
        berlaku: SELALU,
        cakupan: Cakupan { kelas: LUAR_NEGERI, dokumen: BERSAMA, bagian: None },
        sejak: "0.1.0",
        status: Status::Berlaku,
        uraian: halaman!("bahasa/KSD-850.md"),
        periksa: indonesia,
    },
    Aturan {
        id: "KSD-851",
        nama: "tanpa-bahasa-mitra",
        tingkat: Tingkat::Wajib,
        dasar: &[uu24("Pasal 31 ayat (2)")],
        tanda: Tanda::V,
        berlaku: SELALU,
        cakupan: Cakupan { kelas: LUAR_NEGERI, dokumen: BERSAMA, bagian: None },
        sejak: "0.1.0",
        status: Status::Berlaku,
        uraian: halaman!("bahasa/KSD-851.md"),
        periksa: asing,
    },
    Aturan {
        id: "KSD-852",
        nama: "tanpa-bahasa-acuan",
        tingkat: Tingkat::Peringatan,
        dasar: &[perpres63("Pasal 26")],
        tanda: Tanda::L,
        berlaku: SELALU,
        cakupan: Cakupan { kelas: LUAR_NEGERI, dokumen: NASKAH, bagian: None },
        sejak: "0.1.0",
        status: Status::Berlaku,
        uraian: halaman!("bahasa/KSD-852.md"),
        periksa: acuan,
    },
    Aturan {
        id: "KSD-853",
        nama: "susunan-bahasa-berbeda",
        tingkat: Tingkat::Saran,
        dasar: &[praktik("praktik penyusunan naskah")],
        tanda: Tanda::D,
        berlaku: SELALU,
        cakupan: Cakupan { kelas: LUAR_NEGERI, dokumen: BERSAMA, bagian: None },
        sejak: "0.1.0",
        status: Status::Berlaku,
        uraian: halaman!("bahasa/KSD-8xx.md"),
        periksa: kembar,
    },
];

const VERSI: &str = "luar_negeri.bahasa.versi";

/// KSD-850.
fn indonesia(k: &Konteks<'_>) -> Hasil {
    match k.draf.luar_negeri.bahasa.versi.pilihan() {
        None => Hasil::butuh(VERSI),
        Some(VersiBahasa::HanyaInggris) => {
            let d = Diagnosa::baru(VERSI, tanpa_indonesia()).petunjuk(indonesia_petunjuk());
            Hasil::Temuan(vec![d.perbaikan(indonesia_perbaikan(), |d| {
                d.luar_negeri.bahasa.versi = VersiBahasa::IndonesiaInggris.into();
            })])
        }
        Some(_) => Hasil::Terpenuhi,
    }
}

/// KSD-851.
fn asing(k: &Konteks<'_>) -> Hasil {
    let bahasa = &k.draf.luar_negeri.bahasa;
    match bahasa.versi.pilihan() {
        None => Hasil::butuh(VERSI),
        Some(VersiBahasa::HanyaIndonesia) => {
            let d = Diagnosa::baru(VERSI, tanpa_asing()).petunjuk(asing_petunjuk());
            Hasil::Temuan(vec![d.perbaikan(asing_perbaikan(), |d| {
                d.luar_negeri.bahasa.versi = VersiBahasa::IndonesiaInggris.into();
            })])
        }
        Some(VersiBahasa::IndonesiaMitra) if bahasa.mitra.pilihan().is_none() => {
            Hasil::butuh("luar_negeri.bahasa.mitra")
        }
        Some(_) => Hasil::Terpenuhi,
    }
}

/// KSD-852: named, and one of the languages of this naskah.
fn acuan(k: &Konteks<'_>) -> Hasil {
    use VersiBahasa as V;
    let bahasa = &k.draf.luar_negeri.bahasa;
    let jalur = "luar_negeri.bahasa.acuan";
    let Some(versi) = bahasa.versi.pilihan() else { return Hasil::butuh(VERSI) };
    if matches!(versi, V::HanyaIndonesia | V::HanyaInggris) {
        return Hasil::TidakBerlaku { sebab: satu_bahasa() };
    }
    let pesan = match bahasa.acuan.pilihan() {
        None => tanpa_acuan(),
        Some(BahasaAcuan::Inggris) if versi == V::IndonesiaMitra => acuan_lain(),
        Some(BahasaAcuan::Mitra) if versi == V::IndonesiaInggris => acuan_lain(),
        Some(_) => return Hasil::Terpenuhi,
    };
    Hasil::Temuan(vec![Diagnosa::baru(jalur, pesan).petunjuk(acuan_petunjuk())])
}

/// Fields that do not reach the paper at hand, so that a missing version of them is no fault of it.
fn tidak_dipakai(dokumen: Option<Dokumen>) -> &'static [&'static str] {
    match dokumen {
        Some(Dokumen::PernyataanKehendak) => &[
            "luar_negeri.kegiatan",
            "luar_negeri.pembiayaan",
            "luar_negeri.pelaksanaan",
            "luar_negeri.cara_alih",
        ],
        _ => &["luar_negeri.kegiatan", "luar_negeri.loi."],
    }
}

/// KSD-853.
fn kembar(k: &Konteks<'_>) -> Hasil {
    let luar = tidak_dipakai(k.dokumen());
    let temuan = beda_kembar(k.draf).into_iter().filter(|b| !luar.iter().any(|l| b.jalur.starts_with(l)));
    let temuan = temuan.map(|b| {
        let isian = Nilai::Kata(crate::sebutan::nama_isian(&b.jalur));
        let pesan = match b.jenis {
            JenisBeda::Kehadiran => beda_kehadiran(isian),
            JenisBeda::Butir => beda_butir(isian),
            JenisBeda::Bilangan => beda_bilangan(isian),
            JenisBeda::Tanggal => beda_tanggal(isian),
            JenisBeda::Uang => beda_uang(isian),
            JenisBeda::Nama => beda_nama(isian),
        };
        Diagnosa::baru(b.jalur, pesan).petunjuk(kembar_petunjuk())
    });
    Hasil::dari(temuan.collect(), Vec::new())
}

kunci! { pub(in super::super)
    tanpa_indonesia = "KSD-850.temuan" ();
    indonesia_petunjuk = "KSD-850.petunjuk" ();
    indonesia_perbaikan = "KSD-850.perbaikan" ();
    tanpa_asing = "KSD-851.temuan" ();
    asing_petunjuk = "KSD-851.petunjuk" ();
    asing_perbaikan = "KSD-851.perbaikan" ();
    satu_bahasa = "KSD-852.tidak-berlaku" ();
    tanpa_acuan = "KSD-852.temuan" ();
    acuan_lain = "KSD-852.temuan-lain" ();
    acuan_petunjuk = "KSD-852.petunjuk" ();
    beda_kehadiran = "KSD-853.temuan-kehadiran" (isian);
    beda_butir = "KSD-853.temuan-butir" (isian);
    beda_bilangan = "KSD-853.temuan-bilangan" (isian);
    beda_tanggal = "KSD-853.temuan-tanggal" (isian);
    beda_uang = "KSD-853.temuan-uang" (isian);
    beda_nama = "KSD-853.temuan-nama" (isian);
    kembar_petunjuk = "KSD-853.petunjuk" ();
}

#[cfg(test)]
mod tests {
    use super::super::super::uji::{butuh, temuan, terpenuhi, tidak_berlaku};
    use super::super::uji::{dwi, ksdpl};
    use super::*;
    use crate::draf::{Draf, Isian};
    use crate::ranah::BahasaMitra;

    fn naskah() -> Draf {
        ksdpl(Dokumen::NaskahKerjaSama)
    }

    #[test]
    fn ksd_850_dan_851() {
        let mut d = naskah();
        terpenuhi("KSD-850", &d);
        terpenuhi("KSD-851", &d);
        let bahasa = |d: &mut Draf, versi: VersiBahasa| d.luar_negeri.bahasa.versi = versi.into();
        bahasa(&mut d, VersiBahasa::HanyaInggris);
        temuan("KSD-850", &d, &[("wajib", VERSI, "Naskah tidak dibuat dalam bahasa Indonesia.")]);
        terpenuhi("KSD-851", &d);
        bahasa(&mut d, VersiBahasa::HanyaIndonesia);
        let kalimat = "Naskah hanya dibuat dalam bahasa Indonesia.";
        temuan("KSD-851", &d, &[("wajib", VERSI, kalimat)]);
        bahasa(&mut d, VersiBahasa::IndonesiaMitra);
        d.luar_negeri.bahasa.mitra = Isian::Kosong;
        butuh("KSD-851", &d, &["luar_negeri.bahasa.mitra"]);
        d.luar_negeri.bahasa.mitra = BahasaMitra::Korea.into();
        terpenuhi("KSD-851", &d);
        d.luar_negeri.bahasa.versi = Isian::Kosong;
        butuh("KSD-850", &d, &[VERSI]);
        butuh("KSD-851", &d, &[VERSI]);
        butuh("KSD-852", &d, &[VERSI]);
    }

    #[test]
    fn ksd_852() {
        let mut d = naskah();
        terpenuhi("KSD-852", &d);
        let jalur = "luar_negeri.bahasa.acuan";
        d.luar_negeri.bahasa.acuan = Isian::Kosong;
        let kalimat = "Naskah tidak menyebut bahasa yang menjadi acuan jika tafsirnya berbeda.";
        temuan("KSD-852", &d, &[("peringatan", jalur, kalimat)]);
        d.luar_negeri.bahasa.acuan = BahasaAcuan::Mitra.into();
        let kalimat = "Bahasa yang menjadi acuan bukan salah satu bahasa naskah ini.";
        temuan("KSD-852", &d, &[("peringatan", jalur, kalimat)]);
        d.luar_negeri.bahasa.versi = VersiBahasa::IndonesiaInggrisMitra.into();
        terpenuhi("KSD-852", &d);
        d.luar_negeri.bahasa.versi = VersiBahasa::HanyaInggris.into();
        tidak_berlaku("KSD-852", &d, "Naskah ini dibuat dalam satu bahasa.");
    }

    #[test]
    fn ksd_853() {
        let mut d = naskah();
        terpenuhi("KSD-853", &d);
        d.luar_negeri.tujuan.push(dwi("pertukaran 12 guru", "exchange of 15 teachers"));
        let Hasil::Temuan(isi) = super::super::super::uji::nilai("KSD-853", &d) else {
            panic!("tanpa temuan")
        };
        assert_eq!(isi.len(), 1);
        let lokasi = isi[0].lokasi[0].jalur.as_deref();
        assert_eq!(lokasi, Some("luar_negeri.tujuan[1].inggris"));
        assert!(
            isi[0].pesan.kalimat().ends_with("memuat bilangan yang berbeda dari versi bahasa Indonesia.")
        );
        d.luar_negeri.tujuan.pop();
        // What the naskah does not show is no fault of it.
        d.luar_negeri.kegiatan[0].lokasi.inggris.clear();
        terpenuhi("KSD-853", &d);
    }
}
