//! The report, in Indonesian: Permendagri 25/2020 Pasal 37(1), Lampiran IV.

use crate::naskah::Naskah;
use crate::ranah::Dokumen;
use crate::susun::konteks::Konteks;

use super::kegiatan::{self, butir as butir_laporan, jalur};
use super::loi::bab;
use super::naskah::butir;
use super::rangka::Bagian;
use super::ujar::Ujar;

/// Field of the year.
const TAHUN: &str = "luar_negeri.laporan.tahun";

pub(super) fn susun(k: &Konteks<'_>) -> Naskah {
    kegiatan::sendiri(k, bagian)
}

fn bagian(u: &Ujar<'_>) -> Vec<Bagian> {
    let ln = &u.k.draf.luar_negeri;
    let laporan = &ln.laporan;
    let setahun = kegiatan::dari_tahun(u, &laporan.tahun);
    let semua = "luar_negeri.kegiatan";
    let latar = u
        .klausul("ln-laporan-latar")
        .ulang("latar", butir(u, &ln.latar_belakang, "luar_negeri.latar_belakang"))
        .asal("latar", "luar_negeri.latar_belakang");
    let tujuan = u
        .klausul("ln-laporan-tujuan")
        .isi("maksud", u.dwi(&ln.maksud, "luar_negeri.maksud"))
        .ulang("tujuan", butir(u, &ln.tujuan, "luar_negeri.tujuan"))
        .ulang("sasaran", butir(u, &ln.sasaran, "luar_negeri.sasaran"))
        .asal("maksud", u.jalur("luar_negeri.maksud"))
        .asal("tujuan", "luar_negeri.tujuan")
        .asal("sasaran", "luar_negeri.sasaran");
    let lingkup = u
        .klausul("ln-laporan-lingkup")
        .ulang("lingkup", butir(u, &ln.ruang_lingkup, "luar_negeri.ruang_lingkup"))
        .asal("lingkup", "luar_negeri.ruang_lingkup");
    let realisasi = kegiatan::baris(u, &setahun, &["realisasi"], |(n, g), b| {
        b.isi("realisasi", u.k.isi(&g.realisasi, &jalur(n, "realisasi")))
    });
    let hasil = u
        .klausul("ln-laporan-hasil")
        .isi("tahun", u.k.nilai(&laporan.tahun, TAHUN, |t| t.to_string()))
        .ulang("hasil", butir_laporan(u, &laporan.hasil, "luar_negeri.laporan.hasil"))
        .ulang("kegiatan", realisasi)
        .asal("hasil", "luar_negeri.laporan.hasil")
        .asal("kegiatan", semua);
    let penerima = kegiatan::baris(u, &setahun, &["penerima", "lokasi"], |(n, g), b| {
        b.isi("penerima", u.dwi(&g.penerima, &jalur(n, "penerima")))
            .isi("lokasi", u.dwi(&g.lokasi, &jalur(n, "lokasi")))
    });
    let penerima = u.klausul("ln-laporan-penerima").ulang("kegiatan", penerima).asal("penerima", semua);
    let dana = kegiatan::baris(u, &setahun, &["belanja"], |(n, g), b| {
        b.isi("belanja", u.k.isi(&g.belanja, &jalur(n, "belanja")))
    });
    let dana = u.klausul("ln-laporan-dana").ulang("kegiatan", dana).asal("dana", semua);
    let hambatan = u
        .klausul("ln-laporan-hambatan")
        .ulang("hambatan", butir_laporan(u, &laporan.hambatan, "luar_negeri.laporan.hambatan"))
        .ulang("tantangan", butir_laporan(u, &laporan.tantangan, "luar_negeri.laporan.tantangan"))
        .asal("hambatan", "luar_negeri.laporan.hambatan")
        .asal("tantangan", "luar_negeri.laporan.tantangan");
    let lanjut = u
        .klausul("ln-laporan-lanjut")
        .isi("analisis", u.k.isi(&laporan.analisis, "luar_negeri.laporan.analisis"))
        .ulang("lanjut", butir_laporan(u, &laporan.tindak_lanjut, "luar_negeri.laporan.tindak_lanjut"))
        .asal("analisis", "luar_negeri.laporan.analisis")
        .asal("lanjut", "luar_negeri.laporan.tindak_lanjut");
    let tanggal = "luar_negeri.laporan.tanggal";
    vec![
        kegiatan::judul(u, Dokumen::LaporanLuarNegeri, Some((&laporan.tahun, TAHUN))),
        bab("ln-laporan-latar", &latar),
        bab("ln-laporan-tujuan", &tujuan),
        bab("ln-laporan-lingkup", &lingkup),
        bab("ln-laporan-hasil", &hasil),
        bab("ln-laporan-penerima", &penerima),
        bab("ln-laporan-dana", &dana),
        bab("ln-laporan-hambatan", &hambatan),
        bab("ln-laporan-lanjut", &lanjut),
        kegiatan::penutup_bertanggal(u, u.tanggal(&laporan.tanggal, tanggal), tanggal),
    ]
}
