//! The pasal of each document in the order of hukum/03 §2.

mod biaya;
mod pelaksanaan;
mod pelindungan;
mod penegakan;
mod penutup;
mod tujuan;
mod waktu;

use crate::naskah::Pasal;
use crate::ranah::{Dokumen, JenisUbahan, KelasKerjaSama};

use super::konteks::Konteks;

/// The standard pasal of the document, before the officer's own changes.
pub(super) fn susun(k: &Konteks<'_>) -> Vec<Pasal> {
    match k.dokumen() {
        Dokumen::KesepakatanBersama => kesepakatan_bersama(k),
        Dokumen::PerjanjianKerjaSama => perjanjian_kerja_sama(k),
        Dokumen::NotaKesepakatan => nota_kesepakatan(k),
        // Composed in `susun::luar`.
        Dokumen::Kajian
        | Dokumen::PernyataanKehendak
        | Dokumen::RencanaKerjaSama
        | Dokumen::NaskahKerjaSama
        | Dokumen::RencanaTahunan
        | Dokumen::LaporanLuarNegeri => Vec::new(),
    }
}

fn kesepakatan_bersama(k: &Konteks<'_>) -> Vec<Pasal> {
    let mut p: Vec<Pasal> = tujuan::ketentuan_umum(k).into_iter().collect();
    p.extend([
        tujuan::maksud_tujuan(k),
        tujuan::objek(k),
        tujuan::ruang_lingkup(k),
        pelaksanaan::kesepakatan_bersama(k),
        biaya::kesepakatan_bersama(k),
        waktu::jangka_waktu(k),
        penegakan::pengakhiran(k),
        penutup::korespondensi(k),
        k.klausul("ketentuan-lain-kb").pasal("perubahan"),
        penutup::penutup(k),
    ]);
    p
}

fn perjanjian_kerja_sama(k: &Konteks<'_>) -> Vec<Pasal> {
    let pihak_ketiga = k.kelas() == KelasKerjaSama::Ksdpk;
    let mut p: Vec<Pasal> = tujuan::ketentuan_umum(k).into_iter().collect();
    p.extend([
        tujuan::maksud_tujuan(k),
        tujuan::objek(k),
        tujuan::ruang_lingkup(k),
        pelaksanaan::perjanjian_kerja_sama(k),
        pelaksanaan::hak_kewajiban(k),
        biaya::perjanjian_kerja_sama(k),
    ]);
    if pihak_ketiga || !k.draf.hasil.is_empty() {
        p.push(biaya::hasil(k));
    }
    p.extend(biaya::bmd(k));
    p.push(waktu::jangka_waktu(k));
    p.push(waktu::pemantauan(k));
    p.extend(pelindungan::susun(k));
    if penegakan::bersanksi(k) {
        p.push(penegakan::sanksi(k));
    }
    p.extend([
        penegakan::kahar(k),
        penegakan::pengakhiran(k),
        if pihak_ketiga { penegakan::perselisihan_ksdpk(k) } else { penegakan::perselisihan_ksdd(k) },
        waktu::perubahan(k),
        penutup::korespondensi(k),
        penutup::penutup(k),
    ]);
    p
}

fn nota_kesepakatan(k: &Konteks<'_>) -> Vec<Pasal> {
    let mut p: Vec<Pasal> = tujuan::ketentuan_umum(k).into_iter().collect();
    p.extend([
        tujuan::maksud_tujuan(k),
        tujuan::ruang_lingkup(k),
        pelaksanaan::tugas_tanggung_jawab(k),
        pelaksanaan::nota_kesepakatan(k),
        biaya::nota_kesepakatan(k),
        waktu::jangka_waktu(k),
        waktu::pemantauan_nota(k),
    ]);
    p.extend(pelindungan::susun(k));
    p.extend([
        k.klausul("perselisihan-nk")
            .frasa_bila("unit", berdiri(k, "pelaksanaan"))
            .asal("musyawarah", "sengketa.musyawarah")
            .pasal("perselisihan"),
        penutup::korespondensi(k),
        penegakan::ketentuan_lain_nota(k),
        penutup::penutup(k),
    ]);
    p
}

/// Two parties end a naskah; of more, one leaves it to the others. The name of the phrase that says so.
pub(super) fn dua_atau_banyak(k: &Konteks<'_>) -> &'static str {
    if k.banyak_pihak() > 2 { "banyak" } else { "dua" }
}

/// Whether a standard pasal stands in the end, so that others may refer to it.
pub(super) fn berdiri(k: &Konteks<'_>, id: &str) -> bool {
    let dihapus = k.draf.ubahan.iter().any(|u| u.jenis.adalah(JenisUbahan::Hapus) && u.pasal.trim() == id);
    let pks = k.dokumen() == Dokumen::PerjanjianKerjaSama;
    let umum = k.dokumen() == Dokumen::KesepakatanBersama;
    let berlaku = match id {
        "sanksi" => penegakan::bersanksi(k),
        "kahar" => pks,
        "hki" => !umum && k.draf.hki.berlaku.ya(),
        "antikorupsi" => !umum && k.draf.antikorupsi.ya(),
        _ => true,
    };
    !dihapus && berlaku
}
