//! Rencana kegiatan tahunan: Permendagri 25/2020 Pasal 26(4), Lampiran III.

use crate::naskah::{Bahasa, Naskah};
use crate::ranah::{Dokumen, TahapLuarNegeri};
use crate::susun::konteks::Konteks;

use super::CaraBahasa;
use super::kegiatan::{self, jalur};
use super::loi::bab;
use super::rangka::{self, Bagian, bahasa_tampil};
use super::ujar::Ujar;

/// Field of the year.
const TAHUN: &str = "luar_negeri.tahun_rencana";

pub(super) fn susun(k: &Konteks<'_>, cara: CaraBahasa) -> Naskah {
    let mut naskah = rangka::susun(k, &cara, bagian);
    let u = Ujar::baru(k, Bahasa::Id, cara.mitra_dahulu);
    let setahun = kegiatan::dari_tahun(&u, &k.draf.luar_negeri.tahun_rencana);
    let bahasa = bahasa_tampil(k, cara.tampil);
    naskah.lampiran.push(kegiatan::lampiran(&u, &bahasa, Dokumen::RencanaTahunan, &setahun, false));
    naskah
}

fn bagian(u: &Ujar<'_>) -> Vec<Bagian> {
    let tahun = &u.k.draf.luar_negeri.tahun_rencana;
    let setahun = kegiatan::dari_tahun(u, tahun);
    let uraian = kegiatan::baris(u, &setahun, &["pelaksana", "jadwal"], |(n, g), b| {
        b.isi("pelaksana", u.dwi(&g.pelaksana, &jalur(n, "pelaksana")))
            .isi("jadwal", kegiatan::pada(u, (n, g)))
    });
    let peran = kegiatan::baris(u, &setahun, &["daerah", "mitra"], |(n, g), b| {
        b.isi("daerah", u.dwi(&g.peran_daerah, &jalur(n, "peran_daerah")))
            .isi("mitra", u.dwi(&g.peran_mitra, &jalur(n, "peran_mitra")))
    });
    let hasil = kegiatan::baris(u, &setahun, &["hasil", "lokasi", "penerima"], |(n, g), b| {
        b.isi("hasil", u.dwi(&g.hasil, &jalur(n, "hasil")))
            .isi("lokasi", u.dwi(&g.lokasi, &jalur(n, "lokasi")))
            .isi("penerima", u.dwi(&g.penerima, &jalur(n, "penerima")))
    });
    let semua = "luar_negeri.kegiatan";
    let uraian = u
        .klausul("ln-rkt-uraian")
        .isi("tahun", u.k.nilai(tahun, TAHUN, |t| t.to_string()))
        .ulang("kegiatan", uraian)
        .asal("kegiatan", semua);
    let peran = u.klausul("ln-rkt-peran").ulang("kegiatan", peran).asal("peran", semua);
    let hasil = u.klausul("ln-rkt-hasil").ulang("kegiatan", hasil).asal("hasil", semua);
    vec![
        kegiatan::judul(u, Dokumen::RencanaTahunan, Some((tahun, TAHUN))),
        bab("ln-rkt-uraian", &uraian),
        bab("ln-rkt-peran", &peran),
        bab("ln-rkt-hasil", &hasil),
        bab("ln-rkt-biaya", &u.klausul("ln-rkt-biaya").asal("biaya", semua)),
        kegiatan::penutup(u, TahapLuarNegeri::RencanaTahunan, Dokumen::RencanaTahunan),
    ]
}
