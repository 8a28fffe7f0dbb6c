//! 1nn: who signs for a region, and by what power.

use super::dasar::{SEJAK_PP28, pp28, uu30_2014};
use super::jenis::{Aturan, Cakupan, Diagnosa, Hasil, Status};
use super::konteks::{Konteks, jabatan, jalur_pihak, kosong, serupa};
use super::muatan_naskah::Muatan;
use super::pesan::{Nilai, kunci};
use crate::draf::Pihak;
use crate::ranah::{Dokumen, JenisPihak, Kapasitas, KelasKerjaSama, Tanda, Tingkat};

const KSD: &[KelasKerjaSama] = &[KelasKerjaSama::Ksdd, KelasKerjaSama::Ksdpk];
const PKS: &[Dokumen] = &[Dokumen::PerjanjianKerjaSama];
const KB: &[Dokumen] = &[Dokumen::KesepakatanBersama];
const KOMPARISI: Option<Muatan> = Some(Muatan::Komparisi);

pub(super) static ATURAN: &[Aturan] = &[
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
        uraian: halaman!("kuasa/KSD-106.md"),
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
        uraian: halaman!("kuasa/KSD-107.md"),
        periksa: kb_bukan_kepala,
    },
    Aturan {
        id: "KSD-108",
        nama: "kuasa-di-luar-naskah",
        tingkat: Tingkat::Wajib,
        dasar: &[
            pp28("Pasal 2 ayat (2)"),
            pp28("Pasal 13 ayat (2)"),
            uu30_2014("Pasal 15"),
            uu30_2014("Pasal 18"),
        ],
        tanda: Tanda::V,
        berlaku: SEJAK_PP28,
        cakupan: Cakupan { kelas: KSD, dokumen: PKS, bagian: None },
        sejak: "0.1.0",
        status: Status::Berlaku,
        uraian: halaman!("kuasa/KSD-108.md"),
        periksa: kuasa_di_luar_naskah,
    },
];

/// Who signs for a region: the head (or the deputy who acts for the head), another official, or not told yet.
#[derive(Clone, Copy, PartialEq, Eq)]
pub(super) enum Penanda {
    Kepala,
    Pejabat,
    BelumDisebut,
}

pub(super) fn penanda(p: &Pihak) -> Penanda {
    match p.penandatangan.kapasitas.pilihan() {
        Some(Kapasitas::KepalaDaerah | Kapasitas::WakilKepalaDaerah) => Penanda::Kepala,
        Some(_) => Penanda::Pejabat,
        None => Penanda::BelumDisebut,
    }
}

/// Paths that must be answered before it is known who signs for which region.
pub(super) fn belum_disebut(k: &Konteks<'_>) -> Vec<String> {
    let kapasitas = k.daerah().filter(|(_, p)| penanda(p) == Penanda::BelumDisebut);
    let mut butuh = k.tanpa_jenis();
    butuh.extend(kapasitas.map(|(i, _)| jalur_pihak(i, "penandatangan.kapasitas")));
    butuh
}

/// Whether an office is that of a head of region, in either spelling of "wali kota".
fn jabatan_kepala(p: &Pihak, pemberi: &str) -> bool {
    let sebutan = p.jenis.pilihan().and_then(JenisPihak::sebutan_kepala).unwrap_or_default();
    let rapat = |t: &str| t.to_lowercase().replace(' ', "");
    rapat(pemberi).contains(&rapat(sebutan))
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
                Diagnosa::baru(jalur.next().unwrap_or_default(), kuasa_kurang(k.sebut(i), jabatan(p), nama))
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
        Diagnosa::baru(jalur_pihak(i, "penandatangan.kapasitas"), kb_pejabat(k.sebut(i), jabatan(p)))
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

kunci! { pub(super)
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
}

#[cfg(test)]
mod tests {
    use super::super::uji::{butuh, kb, pks_ksdd, pks_ksdpk, temuan, terpenuhi, tgl, tidak_berlaku};
    use super::*;
    use crate::draf::{Draf, Isian};

    /// A draft whose region is represented by an official under kuasa.
    fn dengan_kuasa() -> Draf {
        let mut d = pks_ksdpk();
        let p = &mut d.pihak[0];
        p.penandatangan.kapasitas = Kapasitas::PejabatPerangkatDaerah.into();
        p.penandatangan.jabatan = "Kepala Dinas Lingkungan Hidup".to_owned();
        p.kuasa.pemberi_jabatan = "Walikota Contoh".to_owned();
        p.kuasa.nomor = "180/2/2027".to_owned();
        p.kuasa.tanggal = tgl("2027-02-20").into();
        p.kuasa.untuk_judul = "Perjanjian Kerja Sama tentang Pengelolaan Sampah".to_owned();
        p.kuasa.untuk_mitra = "PT. Contoh".to_owned();
        d
    }

    #[test]
    fn ksd_106() {
        let mut d = dengan_kuasa();
        terpenuhi("KSD-106", &d);
        terpenuhi("KSD-106", &pks_ksdd());
        tidak_berlaku(
            "KSD-106",
            &kb(KelasKerjaSama::Ksdd),
            "Hanya untuk Perjanjian Kerja Sama; naskah ini Kesepakatan Bersama.",
        );
        d.pihak[0].kuasa.pemberi_jabatan = "Sekretaris Daerah".to_owned();
        let kalimat = "Surat kuasa untuk PIHAK KESATU (Pemerintah Kota Contoh) diberikan oleh Sekretaris Daerah, bukan \
                       oleh kepala daerah.";
        temuan("KSD-106", &d, &[("wajib", "pihak[0].kuasa.pemberi_jabatan", kalimat)]);
        d.pihak[0].kuasa.nomor.clear();
        d.pihak[0].kuasa.tanggal = Isian::Mentah("kemarin".to_owned());
        let kalimat = "PIHAK KESATU (Pemerintah Kota Contoh) diwakili Kepala Dinas Lingkungan Hidup, tetapi surat kuasa \
                       kepala daerah belum lengkap: nomor dan tanggal belum ada.";
        temuan("KSD-106", &d, &[("wajib", "pihak[0].kuasa.nomor", kalimat)]);
        // The deputy who acts for the head needs no kuasa; what is not told must be asked.
        d.pihak[0].penandatangan.kapasitas = Kapasitas::WakilKepalaDaerah.into();
        terpenuhi("KSD-106", &d);
        d.pihak[0].penandatangan.kapasitas = Isian::Kosong;
        butuh("KSD-106", &d, &["pihak[0].penandatangan.kapasitas"]);
    }

    #[test]
    fn ksd_107() {
        let mut d = kb(KelasKerjaSama::Ksdpk);
        terpenuhi("KSD-107", &d);
        d.pihak[0].penandatangan.kapasitas = Kapasitas::SekretarisDaerah.into();
        d.pihak[0].penandatangan.jabatan.clear();
        let kalimat = "PIHAK KESATU (Pemerintah Kota Contoh) diwakili sekretaris daerah, padahal Kesepakatan Bersama \
                       ditandatangani oleh kepala daerah.";
        temuan("KSD-107", &d, &[("wajib", "pihak[0].penandatangan.kapasitas", kalimat)]);
        d.pihak[0].penandatangan.kapasitas = Isian::Kosong;
        butuh("KSD-107", &d, &["pihak[0].penandatangan.kapasitas"]);
        tidak_berlaku(
            "KSD-107",
            &pks_ksdpk(),
            "Hanya untuk Kesepakatan Bersama; naskah ini Perjanjian Kerja Sama.",
        );
    }

    #[test]
    fn ksd_108() {
        let mut d = dengan_kuasa();
        terpenuhi("KSD-108", &d);
        tidak_berlaku(
            "KSD-108",
            &pks_ksdpk(),
            "Tidak ada pejabat yang menandatangani dengan surat kuasa kepala daerah.",
        );
        d.pihak[0].kuasa.tanggal = tgl("2027-03-05").into();
        d.pihak[0].kuasa.berlaku_sampai = tgl("2027-02-28").into();
        d.pihak[0].kuasa.untuk_judul = "Pengelolaan Air".to_owned();
        d.pihak[0].kuasa.untuk_mitra = "PT Lain".to_owned();
        let awal = "Surat kuasa untuk PIHAK KESATU (Pemerintah Kota Contoh)";
        temuan(
            "KSD-108",
            &d,
            &[
                (
                    "wajib",
                    "pihak[0].kuasa.tanggal",
                    &format!("{awal} bertanggal 5 Maret 2027, sesudah tanggal naskah 1 Maret 2027."),
                ),
                (
                    "wajib",
                    "pihak[0].kuasa.berlaku_sampai",
                    &format!(
                        "{awal} berlaku sampai dengan 28 Februari 2027, sebelum tanggal naskah 1 Maret 2027."
                    ),
                ),
                (
                    "wajib",
                    "pihak[0].kuasa.untuk_judul",
                    &format!(
                        "{awal} menyebut naskah “Pengelolaan Air”, sedangkan naskah ini tentang “Pengelolaan Sampah”."
                    ),
                ),
                (
                    "wajib",
                    "pihak[0].kuasa.untuk_mitra",
                    &format!("{awal} menyebut mitra “PT Lain”, yang bukan pihak lain dalam naskah ini."),
                ),
            ],
        );
        let mut d = dengan_kuasa();
        d.tanggal = Isian::Kosong;
        d.pihak[0].kuasa.untuk_judul.clear();
        d.pihak[0].kuasa.untuk_mitra.clear();
        butuh("KSD-108", &d, &["tanggal", "pihak[0].kuasa.untuk_judul", "pihak[0].kuasa.untuk_mitra"]);
    }
}
