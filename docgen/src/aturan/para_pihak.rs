//! 1nn: parties and the power to sign.

use super::dasar::{SEJAK_PP28, pp28, uu30};
use super::jenis::{Aturan, Cakupan, Diagnosa, Hasil, Status};
use super::konteks::{Konteks, jalur_pihak, kosong, serupa};
use super::muatan_naskah::Muatan;
use super::pesan::{Nilai, kunci};
use crate::draf::Pihak;
use crate::ranah::{Dokumen, JenisPihak, Kapasitas, KelasKerjaSama, KelompokPihak, Pilihan, Tanda, Tingkat};

const KSDPK: &[KelasKerjaSama] = &[KelasKerjaSama::Ksdpk];
const KSD: &[KelasKerjaSama] = &[KelasKerjaSama::Ksdd, KelasKerjaSama::Ksdpk];
const SINERGI: &[KelasKerjaSama] = &[KelasKerjaSama::Sinergi];
const PKS: &[Dokumen] = &[Dokumen::PerjanjianKerjaSama];
const KB: &[Dokumen] = &[Dokumen::KesepakatanBersama];
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
        uraian: include_str!("para_pihak/KSD-101.md"),
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
        uraian: include_str!("para_pihak/KSD-102.md"),
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
        uraian: include_str!("para_pihak/KSD-104.md"),
        periksa: bukan_subjek,
    },
    Aturan {
        id: "KSD-106",
        nama: "pks-tanpa-kuasa",
        tingkat: Tingkat::Wajib,
        dasar: &[pp28("Pasal 2 ayat (2)"), pp28("Pasal 13 ayat (2)")],
        tanda: Tanda::V,
        berlaku: SEJAK_PP28,
        cakupan: Cakupan { kelas: KSD, dokumen: PKS, bagian: KOMPARISI },
        sejak: "0.1.0",
        status: Status::Berlaku,
        uraian: include_str!("para_pihak/KSD-106.md"),
        periksa: tanpa_kuasa,
    },
    Aturan {
        id: "KSD-107",
        nama: "kb-bukan-kepala-daerah",
        tingkat: Tingkat::Wajib,
        dasar: &[
            pp28("Pasal 2 ayat (1)"),
            pp28("Pasal 2 ayat (2)"),
            pp28("Pasal 13 ayat (1)"),
            pp28("Pasal 13 ayat (2)"),
        ],
        tanda: Tanda::V,
        berlaku: SEJAK_PP28,
        cakupan: Cakupan { kelas: KSD, dokumen: KB, bagian: KOMPARISI },
        sejak: "0.1.0",
        status: Status::Berlaku,
        uraian: include_str!("para_pihak/KSD-107.md"),
        periksa: kb_bukan_kepala,
    },
    Aturan {
        id: "KSD-108",
        nama: "kuasa-di-luar-naskah",
        tingkat: Tingkat::Wajib,
        dasar: &[pp28("Pasal 2 ayat (2)"), pp28("Pasal 13 ayat (2)"), uu30("Pasal 15"), uu30("Pasal 18")],
        tanda: Tanda::V,
        berlaku: SEJAK_PP28,
        cakupan: Cakupan { kelas: KSD, dokumen: PKS, bagian: None },
        sejak: "0.1.0",
        status: Status::Berlaku,
        uraian: include_str!("para_pihak/KSD-108.md"),
        periksa: kuasa_di_luar_naskah,
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
        uraian: include_str!("para_pihak/KSD-112.md"),
        periksa: sinergi_tanpa_pusat,
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

/// Who signs for a region: the head (or the deputy who acts for the head), another official, or not told yet.
#[derive(Clone, Copy, PartialEq, Eq)]
enum Penanda {
    Kepala,
    Pejabat,
    BelumDisebut,
}

fn penanda(p: &Pihak) -> Penanda {
    match p.penandatangan.kapasitas.pilihan() {
        Some(Kapasitas::KepalaDaerah | Kapasitas::WakilKepalaDaerah) => Penanda::Kepala,
        Some(_) => Penanda::Pejabat,
        None => Penanda::BelumDisebut,
    }
}

/// Paths that must be answered before it is known who signs for which region.
fn belum_disebut(k: &Konteks<'_>) -> Vec<String> {
    let kapasitas = k.daerah().filter(|(_, p)| penanda(p) == Penanda::BelumDisebut);
    let mut butuh = k.tanpa_jenis();
    butuh.extend(kapasitas.map(|(i, _)| jalur_pihak(i, "penandatangan.kapasitas")));
    butuh
}

/// Whether an office is that of a head of region, in either spelling of "wali kota".
fn jabatan_kepala(p: &Pihak, jabatan: &str) -> bool {
    let sebutan = p.jenis.pilihan().and_then(JenisPihak::sebutan_kepala).unwrap_or_default();
    let rapat = |t: &str| t.to_lowercase().replace(' ', "");
    rapat(jabatan).contains(&rapat(sebutan))
}

/// KSD-106: number, date and giver of the surat kuasa; the decision of appointment alone does not do.
fn tanpa_kuasa(k: &Konteks<'_>) -> Hasil {
    let mut temuan = Vec::new();
    for (i, p) in k.daerah().filter(|(_, p)| penanda(p) == Penanda::Pejabat) {
        let kuasa = &p.kuasa;
        let kurang = [
            (kosong(&kuasa.pemberi_jabatan), "kuasa.pemberi_jabatan", bagian_pemberi()),
            (kosong(&kuasa.nomor), "kuasa.nomor", bagian_nomor()),
            (kuasa.tanggal.nilai().is_none(), "kuasa.tanggal", bagian_tanggal()),
        ];
        let (mut jalur, mut nama) = (Vec::new(), Vec::new());
        for (_, bidang, sebutan) in kurang.into_iter().filter(|(kurang, ..)| *kurang) {
            jalur.push(jalur_pihak(i, bidang));
            nama.push(Nilai::from(sebutan));
        }
        if !nama.is_empty() {
            let mut jalur = jalur.into_iter();
            temuan.push(
                Diagnosa::baru(
                    jalur.next().unwrap_or_default(),
                    kuasa_kurang(k.sebut(i), k.jabatan(p), nama),
                )
                .juga(jalur)
                .petunjuk(kuasa_petunjuk())
                .petunjuk(kuasa_petunjuk_kepala()),
            );
        } else if !jabatan_kepala(p, &kuasa.pemberi_jabatan) {
            let pesan = kuasa_pemberi(k.sebut(i), kuasa.pemberi_jabatan.as_str());
            temuan.push(
                Diagnosa::baru(jalur_pihak(i, "kuasa.pemberi_jabatan"), pesan).petunjuk(kuasa_petunjuk()),
            );
        }
    }
    Hasil::dari(temuan, belum_disebut(k))
}

/// KSD-107.
fn kb_bukan_kepala(k: &Konteks<'_>) -> Hasil {
    let temuan = k.daerah().filter(|(_, p)| penanda(p) == Penanda::Pejabat).map(|(i, p)| {
        Diagnosa::baru(jalur_pihak(i, "penandatangan.kapasitas"), kb_pejabat(k.sebut(i), k.jabatan(p)))
            .petunjuk(kb_petunjuk())
    });
    Hasil::dari(temuan.collect(), belum_disebut(k))
}

/// KSD-108: the date, the last day, the title and the partner of the surat kuasa. Its absence belongs to KSD-106.
fn kuasa_di_luar_naskah(k: &Konteks<'_>) -> Hasil {
    let berkuasa = |p: &Pihak| penanda(p) == Penanda::Pejabat && p.kuasa.tanggal.nilai().is_some();
    if !k.daerah().any(|(_, p)| berkuasa(p)) {
        return Hasil::TidakBerlaku { sebab: tanpa_surat_kuasa() };
    }
    let (mut temuan, mut butuh) = (Vec::new(), Vec::new());
    let naskah = k.draf.tanggal.nilai();
    if naskah.is_none() {
        butuh.push("tanggal".to_owned());
    }
    for (i, p) in k.daerah().filter(|(_, p)| berkuasa(p)) {
        let kuasa = &p.kuasa;
        let mut catat = |bidang: &str, pesan| {
            temuan.push(Diagnosa::baru(jalur_pihak(i, bidang), pesan).petunjuk(kuasa_lingkup_petunjuk()));
        };
        if let (Some(tanggal), Some(naskah)) = (kuasa.tanggal.nilai(), naskah) {
            if tanggal > naskah {
                catat("kuasa.tanggal", kuasa_sesudah(k.sebut(i), tanggal, naskah));
            }
            if let Some(akhir) = kuasa.berlaku_sampai.nilai().filter(|a| *a < naskah) {
                catat("kuasa.berlaku_sampai", kuasa_berakhir(k.sebut(i), akhir, naskah));
            }
        }
        if kosong(&kuasa.untuk_judul) {
            butuh.push(jalur_pihak(i, "kuasa.untuk_judul"));
        } else if !kosong(&k.draf.judul) && !serupa(&kuasa.untuk_judul, &k.draf.judul) {
            let pesan = kuasa_judul(k.sebut(i), kuasa.untuk_judul.as_str(), k.draf.judul.as_str());
            catat("kuasa.untuk_judul", pesan);
        }
        let cocok = |lain: &Pihak| {
            serupa(&kuasa.untuk_mitra, &lain.nama) || serupa(&kuasa.untuk_mitra, &lain.penandatangan.nama)
        };
        if kosong(&kuasa.untuk_mitra) {
            butuh.push(jalur_pihak(i, "kuasa.untuk_mitra"));
        } else if !k.pihak().any(|(j, lain)| i != j && cocok(lain)) {
            catat("kuasa.untuk_mitra", kuasa_mitra(k.sebut(i), kuasa.untuk_mitra.as_str()));
        }
    }
    Hasil::dari(temuan, butuh)
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
    bagian_pemberi = "KSD-106.bagian-pemberi" ();
    bagian_nomor = "KSD-106.bagian-nomor" ();
    bagian_tanggal = "KSD-106.bagian-tanggal" ();
    kuasa_kurang = "KSD-106.temuan" (pihak, jabatan, kurang);
    kuasa_pemberi = "KSD-106.temuan-pemberi" (pihak, pemberi);
    kuasa_petunjuk = "KSD-106.petunjuk" ();
    kuasa_petunjuk_kepala = "KSD-106.petunjuk-kepala" ();
    kb_pejabat = "KSD-107.temuan" (pihak, jabatan);
    kb_petunjuk = "KSD-107.petunjuk" ();
    tanpa_surat_kuasa = "KSD-108.tidak-berlaku" ();
    kuasa_sesudah = "KSD-108.temuan-tanggal" (pihak, kuasa, naskah);
    kuasa_berakhir = "KSD-108.temuan-berakhir" (pihak, akhir, naskah);
    kuasa_judul = "KSD-108.temuan-judul" (pihak, kuasa, judul);
    kuasa_mitra = "KSD-108.temuan-mitra" (pihak, kuasa);
    kuasa_lingkup_petunjuk = "KSD-108.petunjuk" ();
    tanpa_pusat = "KSD-112.temuan" ();
    tanpa_pusat_petunjuk = "KSD-112.petunjuk" ();
    badan_publik = "KSD-112.temuan-badan-publik" (pihak, jenis);
    badan_publik_petunjuk = "KSD-112.petunjuk-badan-publik" ();
}
