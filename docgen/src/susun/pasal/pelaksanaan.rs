//! Pelaksanaan, hak dan kewajiban, tugas dan tanggung jawab.

use crate::draf::{Isian, Pihak};
use crate::naskah::Pasal;
use crate::ranah::{BentukPelaksanaan, JenisPihak, Pilihan};
use crate::susun::konteks::{Konteks, kata, rapikan};
use crate::susun::rakit::Baris;

use super::{berdiri, dua_atau_banyak};

/// The parties of the draft; a gap for the two that every naskah has.
fn semua_pihak<'k>(k: &'k Konteks<'_>) -> impl Iterator<Item = (usize, Option<&'k Pihak>)> {
    (0..k.banyak_pihak()).map(|i| (i, k.draf.pihak.get(i)))
}

/// The unit of each party that coordinates, with the office in charge; a person without one coordinates in person.
fn unit(k: &Konteks<'_>, klausul: &'static str) -> Vec<Baris> {
    semua_pihak(k)
        .map(|(i, p)| {
            let jalur = |bidang: &str| format!("pihak[{i}].{bidang}");
            let unit = p.map_or("", |p| &p.unit_pelaksana);
            let orang = p.is_some_and(|p| p.jenis.adalah(JenisPihak::Perseorangan));
            let varian = if orang && rapikan(unit).is_empty() { "sendiri" } else { "unit" };
            let isi = [
                ("sebutan", kata(k.sebutan(i))),
                ("unit", k.isi(unit, &jalur("unit_pelaksana"))),
                (
                    "penanggung_jawab",
                    k.isi(p.map_or("", |p| &p.penanggung_jawab), &jalur("penanggung_jawab")),
                ),
            ];
            let koordinator = k.frasa(klausul, &format!("koordinator.{varian}"), &isi);
            Baris::baru(jalur("unit_pelaksana")).isi("frasa:koordinator", koordinator)
        })
        .collect()
}

fn tugas(k: &Konteks<'_>, i: usize, p: &Pihak) -> Vec<Baris> {
    let satu = |(n, t): (usize, &crate::draf::Tugas)| {
        let jalur = format!("pihak[{i}].tugas[{n}].uraian");
        let isi = k.isi(&t.uraian, &jalur);
        Baris::baru(jalur).isi("uraian", isi)
    };
    p.tugas.iter().enumerate().map(satu).collect()
}

pub(super) fn kesepakatan_bersama(k: &Konteks<'_>) -> Pasal {
    let ada_unit = k.draf.pihak.iter().any(|p| !rapikan(&p.unit_pelaksana).is_empty());
    k.klausul("pelaksanaan-kb")
        .ulang("unit", unit(k, "pelaksanaan-kb"))
        .bila("unit", ada_unit)
        .bila("sebagian", k.banyak_pihak() > 2)
        .frasa("penanda", Some(dua_atau_banyak(k)))
        .frasa_bila("kepada", !rapikan(&k.draf.pemantauan.laporan_kepada).is_empty())
        .frasa_bila("sanksi", k.kelas() == crate::ranah::KelasKerjaSama::Ksdpk)
        .bila("tenggat", k.draf.pelaksanaan.tenggat_rencana_kerja != Isian::Kosong)
        .asal("tenggat", "pelaksanaan.tenggat_rencana_kerja")
        .asal("evaluasi", "pemantauan.setiap")
        .pasal("pelaksanaan")
}

pub(super) fn perjanjian_kerja_sama(k: &Konteks<'_>) -> Pasal {
    let p = &k.draf.pelaksanaan;
    let bentuk = p.bentuk.pilihan();
    let uraian = !rapikan(&p.uraian).is_empty();
    let bertugas: Vec<Baris> = semua_pihak(k)
        .filter_map(|(i, p)| Some((i, p.filter(|p| !p.tugas.is_empty())?)))
        .map(|(i, p)| {
            Baris::baru(format!("pihak[{i}].tugas"))
                .isi("sebutan", kata(k.sebutan(i)))
                .dalam("tugas", tugas(k, i, p))
        })
        .collect();
    k.klausul("pelaksanaan-pks")
        .frasa("bentuk", Some(bentuk.map_or("kosong", Pilihan::kode)))
        .bila("cara", uraian && bentuk != Some(BentukPelaksanaan::Lainnya))
        .bila("tugas", !bertugas.is_empty())
        .ulang("pihak", bertugas)
        .ulang("unit", unit(k, "pelaksanaan-pks"))
        .bila("rencana-lampiran", !k.draf.rencana_kerja.is_empty())
        .bila("rencana-menyusul", k.draf.rencana_kerja.is_empty())
        .bila("rencana-belum", k.draf.rencana_kerja.is_empty())
        .bila("ubah-lain", berdiri(k, "perubahan"))
        .bila("layanan", !rapikan(&p.layanan_masyarakat).is_empty())
        .asal("bentuk", "pelaksanaan.bentuk")
        .asal("cara", "pelaksanaan.uraian")
        .asal("layanan", "pelaksanaan.layanan_masyarakat")
        .asal("rencana-lampiran", "rencana_kerja")
        .asal("rencana-menyusul", "rencana_kerja")
        .pasal("pelaksanaan")
}

pub(super) fn nota_kesepakatan(k: &Konteks<'_>) -> Pasal {
    let p = &k.draf.pelaksanaan;
    let uraian = !rapikan(&p.uraian).is_empty();
    let lain = p.bentuk.adalah(BentukPelaksanaan::Lainnya);
    k.klausul("pelaksanaan-nk")
        .ulang("unit", unit(k, "pelaksanaan-nk"))
        .bila("cara", uraian && !lain)
        .bila("bentuk", uraian && lain)
        .bila("layanan", !rapikan(&p.layanan_masyarakat).is_empty())
        .asal("rencana", "rencana_kerja")
        .asal("cara", "pelaksanaan.uraian")
        .asal("bentuk", "pelaksanaan.uraian")
        .asal("layanan", "pelaksanaan.layanan_masyarakat")
        .pasal("pelaksanaan")
}

pub(super) fn tugas_tanggung_jawab(k: &Konteks<'_>) -> Pasal {
    let baris = semua_pihak(k).map(|(i, p)| {
        let mut baris = p.map(|p| tugas(k, i, p)).unwrap_or_default();
        baris.extend(p.map(|p| kewajiban(k, "tugas-tanggung-jawab", i, p)).unwrap_or_default());
        if baris.is_empty() {
            let jalur = format!("pihak[{i}].tugas");
            baris.push(Baris::baru(jalur.clone()).isi("uraian", k.kosong(&jalur)));
        }
        Baris::baru(format!("pihak[{i}].tugas")).isi("sebutan", kata(k.sebutan(i))).dalam("tugas", baris)
    });
    k.klausul("tugas-tanggung-jawab").ulang("tugas", baris.collect()).pasal("tugas-tanggung-jawab")
}

/// Duties; in a Nota Kesepakatan a duty that was entered reads as a task.
fn kewajiban(k: &Konteks<'_>, klausul: &str, i: usize, p: &Pihak) -> Vec<Baris> {
    let tugas = klausul == "tugas-tanggung-jawab";
    let satu = |(n, b): (usize, &crate::draf::Kewajiban)| {
        let jalur = |bidang: &str| format!("pihak[{i}].kewajiban[{n}].{bidang}");
        let mut uraian = k.isi(&b.uraian, &jalur("uraian"));
        let tenggat = match rapikan(&b.tenggat) {
            "" => Vec::new(),
            t => k.frasa("hak-kewajiban", "tenggat", &[("tenggat", kata(t))]),
        };
        if tugas {
            uraian.extend(tenggat.clone());
        }
        Baris::baru(jalur("uraian")).isi("uraian", uraian).isi("frasa:tenggat", tenggat)
    };
    p.kewajiban.iter().enumerate().map(satu).collect()
}

fn hak(k: &Konteks<'_>, i: usize, p: &Pihak) -> Vec<Baris> {
    let satu = |(n, h): (usize, &crate::draf::Hak)| {
        let jalur = format!("pihak[{i}].hak[{n}].uraian");
        let isi = k.isi(&h.uraian, &jalur);
        Baris::baru(jalur).isi("uraian", isi)
    };
    p.hak.iter().enumerate().map(satu).collect()
}

/// Rights and duties of each party in turn, so that what one may ask stands beside what it owes.
pub(super) fn hak_kewajiban(k: &Konteks<'_>) -> Pasal {
    let kosong = |jalur: String| {
        let isi = k.kosong(&jalur);
        vec![Baris::baru(jalur).isi("uraian", isi).isi("frasa:tenggat", Vec::new())]
    };
    let atau_kosong = |baris: Vec<Baris>, jalur: String| if baris.is_empty() { kosong(jalur) } else { baris };
    let semua: Vec<(Baris, Baris)> = semua_pihak(k)
        .map(|(i, p)| {
            let hak = atau_kosong(p.map(|p| hak(k, i, p)).unwrap_or_default(), format!("pihak[{i}].hak"));
            let wajib = atau_kosong(
                p.map(|p| kewajiban(k, "hak-kewajiban", i, p)).unwrap_or_default(),
                format!("pihak[{i}].kewajiban"),
            );
            let baris =
                |jalur: &str| Baris::baru(format!("pihak[{i}].{jalur}")).isi("sebutan", kata(k.sebutan(i)));
            (baris("hak").dalam("hak", hak), baris("kewajiban").dalam("kewajiban", wajib))
        })
        .collect();
    let (hak, wajib): (Vec<Baris>, Vec<Baris>) = semua.into_iter().unzip();
    let mut pasal =
        k.klausul("hak-kewajiban").ulang("hak", hak).ulang("kewajiban", wajib).pasal("hak-kewajiban");
    // The clause lists all rights, then all duties; a reader wants them party by party.
    let banyak = k.banyak_pihak();
    let lain = pasal.ayat.split_off((2 * banyak).min(pasal.ayat.len()));
    let wajib = pasal.ayat.split_off(banyak.min(pasal.ayat.len()));
    pasal.ayat = pasal.ayat.into_iter().zip(wajib).flat_map(|(h, w)| [h, w]).chain(lain).collect();
    pasal
}
