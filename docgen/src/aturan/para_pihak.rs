//! 1nn: parties. Who signs for them stands in `kuasa`.

use super::dasar::{SEJAK_PP28, SELALU, pp28, uu29};
use super::jenis::{Aturan, Cakupan, Diagnosa, Hasil, Status};
use super::konteks::{Konteks, jalur_pihak, rapatkan};
use super::muatan_naskah::Muatan;
use super::pesan::{Nilai, kunci};
use crate::draf::Pihak;
use crate::ranah::{Dokumen, JenisPihak, KelasKerjaSama, KelompokPihak, Pilihan, Tanda, Tingkat};

const KSDPK: &[KelasKerjaSama] = &[KelasKerjaSama::Ksdpk];
const KSD: &[KelasKerjaSama] = &[KelasKerjaSama::Ksdd, KelasKerjaSama::Ksdpk];
const SINERGI: &[KelasKerjaSama] = &[KelasKerjaSama::Sinergi];
const DALAM_NEGERI: &[KelasKerjaSama] =
    &[KelasKerjaSama::Ksdd, KelasKerjaSama::Ksdpk, KelasKerjaSama::Sinergi];
const KOMPARISI: Option<Muatan> = Some(Muatan::Komparisi);

pub(super) static ATURAN: &[Aturan] = &[
    Aturan {
        id: "KSD-101",
        nama: "mitra-dari-pusat",
        tingkat: Tingkat::Wajib,
        dasar: &[pp28("Pasal 14"), pp28("Pasal 46")],
        tanda: Tanda::V,
        berlaku: SEJAK_PP28,
        cakupan: Cakupan { kelas: KSDPK, dokumen: &[], bagian: KOMPARISI },
        sejak: "0.1.0",
        status: Status::Berlaku,
        uraian: halaman!("para_pihak/KSD-101.md"),
        periksa: mitra_dari_pusat,
    },
    Aturan {
        id: "KSD-102",
        nama: "badan-usaha-berbadan-hukum",
        tingkat: Tingkat::Wajib,
        dasar: &[pp28("Pasal 14 huruf b")],
        tanda: Tanda::V,
        berlaku: SEJAK_PP28,
        cakupan: Cakupan { kelas: KSDPK, dokumen: &[], bagian: KOMPARISI },
        sejak: "0.1.0",
        status: Status::Berlaku,
        uraian: halaman!("para_pihak/KSD-102.md"),
        periksa: badan_usaha,
    },
    Aturan {
        id: "KSD-104",
        nama: "bukan-subjek",
        tingkat: Tingkat::Peringatan,
        dasar: &[pp28("Pasal 2"), pp28("Pasal 13"), pp28("Pasal 14")],
        tanda: Tanda::V,
        berlaku: SEJAK_PP28,
        cakupan: Cakupan { kelas: KSD, dokumen: &[], bagian: None },
        sejak: "0.1.0",
        status: Status::Berlaku,
        uraian: halaman!("para_pihak/KSD-104.md"),
        periksa: bukan_subjek,
    },
    Aturan {
        id: "KSD-105",
        nama: "wilayah-administrasi",
        tingkat: Tingkat::Peringatan,
        dasar: &[uu29("Pasal 1")],
        tanda: Tanda::VLama,
        berlaku: SELALU,
        cakupan: Cakupan::SEMUA,
        sejak: "0.1.0",
        status: Status::Berlaku,
        uraian: halaman!("para_pihak/KSD-105.md"),
        periksa: wilayah_administrasi,
    },
    Aturan {
        id: "KSD-112",
        nama: "sinergi-tanpa-pusat",
        tingkat: Tingkat::Wajib,
        dasar: &[pp28("Pasal 46 ayat (1)")],
        tanda: Tanda::V,
        berlaku: SEJAK_PP28,
        cakupan: Cakupan { kelas: SINERGI, dokumen: &[], bagian: KOMPARISI },
        sejak: "0.1.0",
        status: Status::Berlaku,
        uraian: halaman!("para_pihak/KSD-112.md"),
        periksa: sinergi_tanpa_pusat,
    },
    Aturan {
        id: "KSD-116",
        nama: "unsur-asing",
        tingkat: Tingkat::Peringatan,
        dasar: &[pp28("Bab IV")],
        tanda: Tanda::V,
        berlaku: SEJAK_PP28,
        cakupan: Cakupan { kelas: DALAM_NEGERI, dokumen: &[], bagian: None },
        sejak: "0.1.0",
        status: Status::Berlaku,
        uraian: halaman!("para_pihak/KSD-116.md"),
        periksa: unsur_asing,
    },
];

fn jenis(p: &Pihak) -> Nilai {
    p.jenis.pilihan().map_or_else(|| "".into(), |j| Nilai::istilah("jenis", j.kode()))
}

/// KSD-101. State universities that are work units, and public bodies by statute, go to a Sinergi by practice only.
fn mitra_dari_pusat(k: &Konteks<'_>) -> Hasil {
    let campuran = k.kelompok(KelompokPihak::PihakKetiga).next().is_some();
    let temuan = k.pihak().filter_map(|(i, p)| {
        let j = p.jenis.pilihan()?;
        let praktik = j == JenisPihak::Ptn || j.kelompok() == KelompokPihak::BadanPublik;
        let jalur = jalur_pihak(i, "jenis");
        let d = if praktik {
            Diagnosa::baru(jalur, pusat_praktik(k.sebut(i), jenis(p))).sebagai(Tingkat::Peringatan)
        } else if j.kelompok() == KelompokPihak::Pusat {
            Diagnosa::baru(jalur, pusat(k.sebut(i), jenis(p)))
        } else {
            return None;
        };
        let d = d.petunjuk(pusat_petunjuk());
        Some(if campuran {
            d.petunjuk(pusat_pisah())
        } else {
            d.perbaikan(pusat_perbaikan(), |draf| {
                draf.kelas = KelasKerjaSama::Sinergi.into();
                draf.dokumen = Dokumen::NotaKesepakatan.into();
            })
        })
    });
    Hasil::dari(temuan.collect(), k.tanpa_jenis())
}

/// KSD-102.
fn badan_usaha(k: &Konteks<'_>) -> Hasil {
    let temuan = k.pihak().filter(|(_, p)| p.jenis.adalah(JenisPihak::Cv)).map(|(i, p)| {
        Diagnosa::baru(jalur_pihak(i, "jenis"), cv(k.sebut(i), jenis(p))).petunjuk(cv_petunjuk())
    });
    Hasil::dari(temuan.collect(), k.tanpa_jenis())
}

/// KSD-104.
fn bukan_subjek(k: &Konteks<'_>) -> Hasil {
    let temuan = k.pihak().filter_map(|(i, p)| {
        let jalur = jalur_pihak(i, "jenis");
        match p.jenis.pilihan()? {
            JenisPihak::Desa => Some(Diagnosa::baru(jalur, desa(k.sebut(i))).petunjuk(desa_petunjuk())),
            JenisPihak::Uptd => Some(Diagnosa::baru(jalur, uptd(k.sebut(i))).petunjuk(uptd_petunjuk())),
            _ => None,
        }
    });
    Hasil::dari(temuan.collect(), k.tanpa_jenis())
}

/// KSD-112. A public body by statute as the only partner is practice, so a warning.
fn sinergi_tanpa_pusat(k: &Konteks<'_>) -> Hasil {
    if k.kelompok(KelompokPihak::Pusat).next().is_some() {
        return Hasil::Terpenuhi;
    }
    let d = match k.kelompok(KelompokPihak::BadanPublik).next() {
        Some((i, p)) => Diagnosa::baru(jalur_pihak(i, "jenis"), badan_publik(k.sebut(i), jenis(p)))
            .petunjuk(badan_publik_petunjuk())
            .sebagai(Tingkat::Peringatan),
        None if !k.tanpa_jenis().is_empty() => return Hasil::BelumDapatDinilai { butuh: k.tanpa_jenis() },
        None => Diagnosa::baru("pihak", tanpa_pusat()).petunjuk(tanpa_pusat_petunjuk()),
    };
    Hasil::dari(vec![d], k.tanpa_jenis())
}

/// Whether a party entered as a region is a kota or kabupaten administrasi of Jakarta.
fn administrasi(p: &Pihak) -> bool {
    let nama = rapatkan(&p.nama);
    let bernama = |kata: &[&str]| kata.iter().any(|k| nama.contains(k));
    let bukan_provinsi = !p.jenis.adalah(JenisPihak::Provinsi);
    bernama(&["kota administrasi", "kabupaten administrasi"])
        || (bukan_provinsi
            && (bernama(&["kota jakarta", "kepulauan seribu"]) || p.kode_wilayah.trim().starts_with("31.")))
}

/// KSD-105. An office of the central government may bear the name of such an area.
fn wilayah_administrasi(k: &Konteks<'_>) -> Hasil {
    let temuan = k.daerah().filter(|(_, p)| administrasi(p)).map(|(i, _)| {
        Diagnosa::baru(jalur_pihak(i, "nama"), bukan_daerah(k.sebut(i)))
            .juga([jalur_pihak(i, "jenis")])
            .petunjuk(bukan_daerah_petunjuk())
    });
    Hasil::dari(temuan.collect(), k.tanpa_jenis())
}

/// KSD-116: the officer's own answer.
fn unsur_asing(k: &Konteks<'_>) -> Hasil {
    match k.draf.unsur_asing.nilai() {
        Some(false) => Hasil::Terpenuhi,
        None => Hasil::butuh("unsur_asing"),
        Some(true) => {
            let d = Diagnosa::baru("unsur_asing", asing()).petunjuk(asing_petunjuk());
            Hasil::Temuan(vec![d.petunjuk(asing_petunjuk_dana())])
        }
    }
}

kunci! {
    pusat = "KSD-101.temuan" (pihak, jenis);
    pusat_praktik = "KSD-101.temuan-praktik" (pihak, jenis);
    pusat_petunjuk = "KSD-101.petunjuk" ();
    pusat_pisah = "KSD-101.petunjuk-pisah" ();
    pusat_perbaikan = "KSD-101.perbaikan" ();
    cv = "KSD-102.temuan" (pihak, jenis);
    cv_petunjuk = "KSD-102.petunjuk" ();
    desa = "KSD-104.temuan-desa" (pihak);
    desa_petunjuk = "KSD-104.petunjuk-desa" ();
    uptd = "KSD-104.temuan-uptd" (pihak);
    uptd_petunjuk = "KSD-104.petunjuk-uptd" ();
    bukan_daerah = "KSD-105.temuan" (pihak);
    bukan_daerah_petunjuk = "KSD-105.petunjuk" ();
    asing = "KSD-116.temuan" ();
    asing_petunjuk = "KSD-116.petunjuk" ();
    asing_petunjuk_dana = "KSD-116.petunjuk-dana" ();
    tanpa_pusat = "KSD-112.temuan" ();
    tanpa_pusat_petunjuk = "KSD-112.petunjuk" ();
    badan_publik = "KSD-112.temuan-badan-publik" (pihak, jenis);
    badan_publik_petunjuk = "KSD-112.petunjuk-badan-publik" ();
}

#[cfg(test)]
mod tests {
    use super::super::uji::{butuh, nk, pihak, pks_ksdd, pks_ksdpk, temuan, terpenuhi, tidak_berlaku};
    use super::*;
    use crate::draf::Isian;

    #[test]
    fn ksd_101() {
        let mut d = pks_ksdpk();
        terpenuhi("KSD-101", &d);
        tidak_berlaku("KSD-101", &nk(), "Hanya untuk KSDPK; naskah ini Sinergi.");
        d.pihak[1].jenis = Isian::Kosong;
        butuh("KSD-101", &d, &["pihak[1].jenis"]);
        d.pihak[1].jenis = JenisPihak::InstansiVertikal.into();
        let kalimat = "PIHAK KEDUA (PT Contoh) adalah instansi vertikal, yang bukan pihak ketiga sehingga tidak dapat \
                       menjadi mitra KSDPK.";
        temuan("KSD-101", &d, &[("wajib", "pihak[1].jenis", kalimat)]);
        d.pihak[1].jenis = JenisPihak::Bpjs.into();
        let kalimat = "PIHAK KEDUA (PT Contoh) adalah badan hukum publik, yang dalam praktik bekerja sama dengan \
                       daerah melalui Sinergi.";
        temuan("KSD-101", &d, &[("peringatan", "pihak[1].jenis", kalimat)]);
        // A warning alone does not hide that another party has not been told.
        d.pihak.push(pihak("c", JenisPihak::Kota, "Pemerintah Kota Lain", "82.72"));
        d.pihak[2].jenis = Isian::Kosong;
        butuh("KSD-101", &d, &["pihak[2].jenis"]);
        d.pihak.clear();
        tidak_berlaku(
            "KSD-101",
            &d,
            "Bagian Para Pihak belum ada dalam naskah; ketiadaannya dilaporkan oleh aturan kelengkapan (KSD-500).",
        );
    }

    #[test]
    fn ksd_102() {
        let mut d = pks_ksdpk();
        terpenuhi("KSD-102", &d);
        d.pihak[0].jenis = Isian::Mentah("kota?".to_owned());
        butuh("KSD-102", &d, &["pihak[0].jenis"]);
        d.pihak[1].jenis = JenisPihak::Cv.into();
        d.halaman.sebutan_pertama = true.into();
        let kalimat = "PIHAK KEDUA (PT Contoh) adalah CV, firma, atau usaha dagang yang tidak berbadan hukum, padahal \
                       badan usaha harus berbadan hukum untuk menjadi pihak ketiga.";
        temuan("KSD-102", &d, &[("wajib", "pihak[1].jenis", kalimat)]);
        tidak_berlaku("KSD-102", &pks_ksdd(), "Hanya untuk KSDPK; naskah ini KSDD.");
    }

    #[test]
    fn ksd_104() {
        let mut d = pks_ksdpk();
        terpenuhi("KSD-104", &d);
        tidak_berlaku("KSD-104", &nk(), "Hanya untuk KSDD dan KSDPK; naskah ini Sinergi.");
        d.pihak[0].jenis = JenisPihak::Uptd.into();
        d.pihak[1].jenis = JenisPihak::Desa.into();
        d.pihak[1].nama = "  ".to_owned();
        d.halaman.sebutan_pertama = true.into();
        let uptd = "PIHAK PERTAMA (Pemerintah Kota Contoh) adalah unit milik daerah sendiri, sehingga yang menjadi \
                    pihak adalah daerahnya.";
        let desa = "PIHAK KEDUA adalah desa, yang bukan daerah dan tidak termasuk pihak ketiga dalam kerja sama daerah.";
        temuan(
            "KSD-104",
            &d,
            &[("peringatan", "pihak[0].jenis", uptd), ("peringatan", "pihak[1].jenis", desa)],
        );
        d.pihak[0].jenis = JenisPihak::Kota.into();
        d.pihak[1].jenis = Isian::Kosong;
        butuh("KSD-104", &d, &["pihak[1].jenis"]);
    }

    #[test]
    fn ksd_105() {
        let mut d = pks_ksdd();
        terpenuhi("KSD-105", &d);
        let kalimat = |nama: &str| {
            format!(
                "PIHAK KESATU ({nama}) adalah kota atau kabupaten administrasi, yang bukan daerah otonom."
            )
        };
        for (jenis, nama, kode) in [
            (JenisPihak::Kota, "Pemerintah Kota Administrasi Jakarta Barat", ""),
            (JenisPihak::Kota, "Pemerintah Kota Jakarta Barat", ""),
            (JenisPihak::Kabupaten, "Pemerintah Kabupaten Kepulauan Seribu", ""),
            (JenisPihak::Kota, "Wali Kota", "31.73"),
            (JenisPihak::Provinsi, "Kota Administrasi Jakarta Timur", ""),
        ] {
            d.pihak[0] = pihak("a", jenis, nama, kode);
            temuan("KSD-105", &d, &[("peringatan", "pihak[0].nama", &kalimat(nama))]);
        }
        for (jenis, nama, kode) in [
            (JenisPihak::Provinsi, "Pemerintah Provinsi Daerah Khusus Ibukota Jakarta", "31"),
            (JenisPihak::InstansiVertikal, "Kantor Pertanahan Kota Administrasi Jakarta Barat", ""),
            (JenisPihak::Kabupaten, "Pemerintah Kabupaten Kepulauan Sangihe", "71.03"),
        ] {
            d.pihak[0] = pihak("a", jenis, nama, kode);
            terpenuhi("KSD-105", &d);
        }
        d.pihak[0].jenis = Isian::Kosong;
        butuh("KSD-105", &d, &["pihak[0].jenis"]);
    }

    #[test]
    fn ksd_116() {
        let mut d = nk();
        terpenuhi("KSD-116", &d);
        d.unsur_asing = true.into();
        let kalimat = "Kerja sama ini dinyatakan melibatkan pihak atau dana dari luar negeri, padahal naskahnya naskah \
                       kerja sama di dalam negeri.";
        temuan("KSD-116", &d, &[("peringatan", "unsur_asing", kalimat)]);
        d.unsur_asing = Isian::Kosong;
        butuh("KSD-116", &d, &["unsur_asing"]);
    }

    #[test]
    fn ksd_112() {
        let mut d = nk();
        terpenuhi("KSD-112", &d);
        d.pihak[1].jenis = JenisPihak::Bpjs.into();
        let kalimat = "PIHAK KEDUA (Kantor Imigrasi Contoh) adalah badan hukum publik dan menjadi satu-satunya mitra \
                       Sinergi; hal itu hanya dikenal dalam praktik.";
        temuan("KSD-112", &d, &[("peringatan", "pihak[1].jenis", kalimat)]);
        d.pihak[1].jenis = Isian::Kosong;
        butuh("KSD-112", &d, &["pihak[1].jenis"]);
        d.pihak[1].jenis = JenisPihak::PerseroanTerbatas.into();
        let kalimat = "Tidak ada kementerian, lembaga, atau instansi vertikal di antara para pihak, padahal Sinergi \
                       dilakukan oleh Pemerintah Pusat dan pemerintah daerah.";
        temuan("KSD-112", &d, &[("wajib", "pihak", kalimat)]);
        tidak_berlaku("KSD-112", &pks_ksdpk(), "Hanya untuk Sinergi; naskah ini KSDPK.");
    }
}
