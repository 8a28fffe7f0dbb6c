//! The slots that every clause may use, each from one field or a few.

use crate::bahasa;
use crate::draf::{Isian, Pelaksanaan, Pemantauan};
use crate::naskah::Sebarisan;
use crate::ranah::{
    Durasi, KelompokPihak, KelompokUrusan, PemilikHki, SatuanWaktu, cari_provinsi, cari_urusan,
};

use super::konteks::{Konteks, gabung, kata};

/// A default duration; the numbers below are all valid.
const fn lama(lama: u64, satuan: SatuanWaktu) -> Durasi {
    Durasi { lama, satuan }
}

/// The value of a shared slot; `None` for a name that is none.
#[expect(clippy::too_many_lines, reason = "one row per slot reads best as one table")]
pub(super) fn bersama(k: &Konteks<'_>, nama: &str) -> Option<Sebarisan> {
    use SatuanWaktu::{Bulan, HariKalender, HariKerja};
    let d = k.draf;
    let hasil = match nama {
        "sp" => kata(" "),
        "naskah" => k.nama_naskah(),
        "tanggal.pembukaan" => k.nilai(&d.tanggal, "tanggal", |t| bahasa::tanggal_pembukaan(t.naif())),
        "tempat.nama" => k.isi(&d.tempat, "tempat"),
        "judul.naskah" => k.isi(&d.judul, "judul"),
        "pihak.semua" => gabung((0..k.banyak_pihak()).map(|i| kata(k.sebutan(i))).collect(), "dan"),
        "pihak.daerah" => {
            k.sebutan_kelompok(KelompokPihak::Daerah).map_or_else(|| k.kosong("pihak[0].jenis"), kata)
        }
        "pihak.ketiga" => k.salah_satu_mitra().map_or_else(|| k.kosong("pihak[1].jenis"), kata),
        "induk.kalimat" => induk(k),
        "tahap.koordinasi" => k.surat(&d.tahapan.koordinasi_teknis, "tahapan.koordinasi_teknis"),
        "tahap.studi" => k.surat(&d.tahapan.studi_kelayakan, "tahapan.studi_kelayakan"),
        "tahap.dprd" => dprd(k),
        "tujuan.maksud" => k.isi(&d.maksud, "maksud"),
        "objek.uraian" => k.isi(&d.objek.uraian, "objek.uraian"),
        "objek.urusan" => urusan(k),
        "objek.eksternalitas" => k.isi(&d.objek.eksternalitas, "objek.eksternalitas"),
        "objek.rencana" => k.isi(&d.objek.dokumen_rencana, "objek.dokumen_rencana"),
        "lokasi.nama" => k.isi(&d.lokasi, "lokasi"),
        "pelaksanaan.bentuk" => k.kosong("pelaksanaan.bentuk"),
        "pelaksanaan.uraian" => k.isi(&d.pelaksanaan.uraian, "pelaksanaan.uraian"),
        "pelaksanaan.layanan" => k.isi(&d.pelaksanaan.layanan_masyarakat, "pelaksanaan.layanan_masyarakat"),
        "pelaksanaan.tenggat" => k.durasi_bawaan(
            &d.pelaksanaan.tenggat_rencana_kerja,
            "pelaksanaan.tenggat_rencana_kerja",
            Pelaksanaan::TENGGAT_BAWAAN,
        ),
        "biaya.jamak" => k.surat(&d.pembiayaan.persetujuan_tahun_jamak, "pembiayaan.persetujuan_tahun_jamak"),
        "biaya.cara_bayar" => k.isi(&d.pembiayaan.cara_bayar, "pembiayaan.cara_bayar"),
        "biaya.pungutan" => k.isi(&d.pembiayaan.dasar_pungutan, "pembiayaan.dasar_pungutan"),
        "hasil.daerah" | "hasil.pemilik" => {
            k.sebutan_kelompok(KelompokPihak::Daerah).map_or_else(|| k.kosong("pihak[0].jenis"), kata)
        }
        "bmd.pemilik" => k.sebutan_id(&d.bmd.pemilik, "bmd.pemilik"),
        "bmd.objek" => k.isi(&d.bmd.objek, "bmd.objek"),
        "bmd.skema" => k.kosong("bmd.skema"),
        "bmd.lama" => k.durasi(&d.bmd.lama, "bmd.lama"),
        "bmd.imbalan" => k.uang(&d.bmd.imbalan, "bmd.imbalan"),
        "bmd.persetujuan" => k.surat(&d.bmd.persetujuan, "bmd.persetujuan"),
        "bmd.pemeliharaan" => k.sebutan_id(&d.bmd.pemeliharaan, "bmd.pemeliharaan"),
        "jangka.lama" => k.durasi(&d.jangka_waktu.lama, "jangka_waktu.lama"),
        "jangka.mulai" => k.tanggal(&d.jangka_waktu.tanggal_mulai, "jangka_waktu.tanggal_mulai"),
        "jangka.akhir" => d.akhir().map_or_else(
            || k.tanggal(&d.jangka_waktu.tanggal_akhir, "jangka_waktu.tanggal_akhir"),
            |t| kata(bahasa::tanggal_panjang(t.naif())),
        ),
        "jangka.tenggat" => k.durasi_bawaan(
            &d.jangka_waktu.tenggat_perpanjangan,
            "jangka_waktu.tenggat_perpanjangan",
            lama(3, Bulan),
        ),
        "jangka.kali" => {
            k.nilai(&d.jangka_waktu.kali_perpanjangan, "jangka_waktu.kali_perpanjangan", bahasa::bilangan)
        }
        "pantau.setiap" => k.durasi_bawaan(&d.pemantauan.setiap, "pemantauan.setiap", lama(6, Bulan)),
        "pantau.laporan" => k.durasi_bawaan(
            &d.pemantauan.laporan_setiap,
            "pemantauan.laporan_setiap",
            Pemantauan::LAPORAN_BAWAAN,
        ),
        "pantau.tenggat" => {
            k.durasi_bawaan(&d.pemantauan.laporan_tenggat, "pemantauan.laporan_tenggat", lama(14, HariKerja))
        }
        "pantau.kepada" => k.isi(&d.pemantauan.laporan_kepada, "pemantauan.laporan_kepada"),
        "data.tujuan" => k.isi(&d.data_pribadi.tujuan, "data_pribadi.tujuan"),
        "data.narahubung" => k.isi(&d.data_pribadi.narahubung, "data_pribadi.narahubung"),
        "data.pengendali" => k.sebutan_id(&d.data_pribadi.pengendali, "data_pribadi.pengendali"),
        "data.prosesor" => prosesor(k),
        "data.peran" => k.nilai(&d.data_pribadi.peran, "data_pribadi.peran", |_| String::new()),
        "data.luar" => k.isi(&d.data_pribadi.pelindungan_luar_negeri, "data_pribadi.pelindungan_luar_negeri"),
        "rahasia.lama" => k.durasi(&d.kerahasiaan.lama, "kerahasiaan.lama"),
        "hki.uraian" => k.isi(&d.hki.uraian, "hki.uraian"),
        "hki.pihak" => hki_pemilik(k),
        "sanksi.teguran" => k.nilai(&d.sanksi.teguran, "sanksi.teguran", bahasa::bilangan),
        "sanksi.perbaikan" => {
            k.durasi_bawaan(&d.sanksi.masa_perbaikan, "sanksi.masa_perbaikan", lama(14, HariKerja))
        }
        "sanksi.denda" => {
            k.nilai(&d.sanksi.denda_per_hari, "sanksi.denda_per_hari", |n| bahasa::permil(&desimal(n)))
        }
        "sanksi.terbanyak" => {
            k.nilai(&d.sanksi.denda_terbanyak, "sanksi.denda_terbanyak", |n| bahasa::persen(&desimal(n)))
        }
        "sanksi.dasar" => k.isi(&d.sanksi.dasar_denda, "sanksi.dasar_denda"),
        "kahar.tenggat" => k.durasi_bawaan(
            &d.kahar.tenggat_pemberitahuan,
            "kahar.tenggat_pemberitahuan",
            lama(14, HariKalender),
        ),
        "kahar.lama" => {
            k.durasi_bawaan(&d.kahar.lama_terbanyak, "kahar.lama_terbanyak", lama(90, HariKalender))
        }
        "akhir.tenggat" => k.durasi_bawaan(
            &d.pengakhiran.tenggat_pemberitahuan,
            "pengakhiran.tenggat_pemberitahuan",
            lama(30, HariKalender),
        ),
        "akhir.selesai" => k.durasi_bawaan(
            &d.pengakhiran.masa_penyelesaian,
            "pengakhiran.masa_penyelesaian",
            lama(60, HariKalender),
        ),
        "sengketa.musyawarah" => {
            k.durasi_bawaan(&d.sengketa.musyawarah, "sengketa.musyawarah", lama(30, HariKalender))
        }
        "sengketa.mediasi" => {
            k.durasi_bawaan(&d.sengketa.lama_mediasi, "sengketa.lama_mediasi", lama(30, HariKalender))
        }
        "sengketa.mediator" => k.isi(&d.sengketa.mediator, "sengketa.mediator"),
        "sengketa.pengadilan" => k.isi(&d.sengketa.pengadilan, "sengketa.pengadilan"),
        "sengketa.arbitrase" => k.isi(&d.sengketa.lembaga_arbitrase, "sengketa.lembaga_arbitrase"),
        "sengketa.tempat" => k.isi(&d.sengketa.tempat_arbitrase, "sengketa.tempat_arbitrase"),
        // The pasal asks for it only where none was chosen that fits the kind of cooperation.
        "sengketa.forum" => match d.sengketa.forum.pilihan() {
            Some(_) => k.kosong("sengketa.forum"),
            None => k.nilai(&d.sengketa.forum, "sengketa.forum", |_| String::new()),
        },
        "sengketa.pejabat" => k.nilai(&d.sengketa.pejabat, "sengketa.pejabat", |_| String::new()),
        "sengketa.gubernur" => gubernur(k),
        "rangkap.jumlah" => match d.rangkap {
            Isian::Kosong => kata(bahasa::bilangan(k.banyak_pihak() as u64)),
            _ => k.nilai(&d.rangkap, "rangkap", bahasa::bilangan),
        },
        _ => return None,
    };
    Some(hasil)
}

/// Hundredths as the number that people read: 250 is `2,5`.
fn desimal(perseratus: u64) -> bahasa::Desimal {
    let (utuh, pecahan) = (perseratus / 100, perseratus % 100);
    let teks = match (pecahan, pecahan % 10) {
        (0, _) => utuh.to_string(),
        (p, 0) => format!("{utuh},{}", p / 10),
        (p, _) => format!("{utuh},{p:02}"),
    };
    teks.parse().unwrap_or_else(|_| bahasa::Desimal::from(0))
}

/// The approvals of DPRD, joined.
fn dprd(k: &Konteks<'_>) -> Sebarisan {
    let semua = &k.draf.tahapan.persetujuan_dprd;
    if semua.is_empty() {
        return k.kosong("tahapan.persetujuan_dprd");
    }
    let satu = |(n, s)| k.surat(s, &format!("tahapan.persetujuan_dprd[{n}]"));
    gabung(semua.iter().enumerate().map(satu).collect(), "dan")
}

/// The kesepakatan above a PKS: title, numbers, date.
fn induk(k: &Konteks<'_>) -> Sebarisan {
    let i = &k.draf.induk;
    let nomor: Vec<Sebarisan> = i
        .nomor
        .iter()
        .enumerate()
        .map(|(n, b)| {
            k.frasa(
                "premis",
                "induk-nomor",
                &[("nomor", k.isi(&b.uraian, &format!("induk.nomor[{n}].uraian")))],
            )
        })
        .collect();
    let nomor = if nomor.is_empty() {
        k.frasa("premis", "induk-nomor", &[("nomor", k.kosong("induk.nomor"))])
    } else {
        gabung(nomor, "dan")
    };
    let isi = [
        ("judul", k.isi(&i.judul, "induk.judul")),
        ("nomor", nomor),
        ("tanggal", k.tanggal(&i.tanggal, "induk.tanggal")),
    ];
    k.frasa("premis", "induk", &isi)
}

/// "bidang lingkungan hidup dan bidang pekerjaan umum dan penataan ruang"; an unknown id stands as typed.
fn urusan(k: &Konteks<'_>) -> Sebarisan {
    let daftar = &k.draf.objek.urusan;
    if daftar.iter().all(|u| u.id.trim().is_empty()) {
        return k.kosong("objek.urusan");
    }
    let nama = daftar.iter().filter(|u| !u.id.trim().is_empty()).map(|u| {
        let id = u.id.trim();
        kata(match cari_urusan(id) {
            Some(u) if u.kelompok == KelompokUrusan::Penunjang => format!("fungsi penunjang {}", u.nama),
            u => format!("bidang {}", u.map_or(id, |u| u.nama)),
        })
    });
    let nama: Vec<Sebarisan> = nama.collect();
    // A name that itself joins with "dan" reads better before "serta".
    let sambung = if daftar.len() > 1 { "serta" } else { "dan" };
    gabung(nama, sambung)
}

fn prosesor(k: &Konteks<'_>) -> Sebarisan {
    let pengendali = k.draf.indeks_pihak(&k.draf.data_pribadi.pengendali);
    let lain = pengendali.and_then(|p| k.sebutan_bila(|i| i != p));
    lain.map_or_else(|| k.kosong("data_pribadi.pengendali"), kata)
}

fn hki_pemilik(k: &Konteks<'_>) -> Sebarisan {
    debug_assert!(!k.draf.hki.pemilik.adalah(PemilikHki::Bersama), "a joint owner has a phrase of its own");
    k.sebutan_id(&k.draf.hki.pihak, "hki.pihak")
}

/// "Gubernur Jawa Tengah" from the codes of the regions; "gubernur" alone when they are not known.
fn gubernur(k: &Konteks<'_>) -> Sebarisan {
    let provinsi = k.draf.pihak.iter().find_map(|p| cari_provinsi(p.kode_wilayah.get(..2)?));
    kata(provinsi.map_or_else(|| "gubernur".to_owned(), |p| format!("Gubernur {p}")))
}
