//! 2nn: object and kind of the cooperation.

use super::dasar::{SEJAK_PP28, pp28, uu23};
use super::jenis::{Aturan, Cakupan, Diagnosa, Hasil, Status};
use super::konteks::Konteks;
use super::muatan_naskah::{Muatan, surat_ada};
use super::pesan::{Nilai, Pesan, kunci};
use crate::ranah::{Dokumen, Kategori, KelasKerjaSama, KelompokUrusan, Tanda, Tingkat, Urusan, cari_urusan};

const KSDD: &[KelasKerjaSama] = &[KelasKerjaSama::Ksdd];
const KSDPK: &[KelasKerjaSama] = &[KelasKerjaSama::Ksdpk];
const PKS: &[Dokumen] = &[Dokumen::PerjanjianKerjaSama];
/// KSD and the foreign naskah, whose object must be a power of the region as well.
pub(super) const BERWENANG: &[KelasKerjaSama] =
    &[KelasKerjaSama::Ksdd, KelasKerjaSama::Ksdpk, KelasKerjaSama::Ksdpl, KelasKerjaSama::Ksdll];
const OBJEK: Option<Muatan> = Some(Muatan::Objek);

pub(super) static ATURAN: &[Aturan] = &[
    Aturan {
        id: "KSD-201",
        nama: "urusan-absolut",
        tingkat: Tingkat::Wajib,
        dasar: &[
            uu23("Pasal 10 ayat (1)"),
            pp28("Pasal 4 ayat (1)"),
            pp28("Pasal 16 ayat (1)"),
            pp28("Pasal 27 ayat (1) huruf b"),
        ],
        tanda: Tanda::V,
        berlaku: SEJAK_PP28,
        cakupan: Cakupan { kelas: BERWENANG, dokumen: &[], bagian: OBJEK },
        sejak: "0.1.0",
        status: Status::Berlaku,
        uraian: halaman!("objek/KSD-201.md"),
        periksa: urusan_absolut,
    },
    Aturan {
        id: "KSD-202",
        nama: "kewenangan-tingkat-lain",
        tingkat: Tingkat::Wajib,
        dasar: &[
            pp28("Pasal 4 ayat (1)"),
            pp28("Pasal 16 ayat (1)"),
            pp28("Pasal 27 ayat (1) huruf b"),
            uu23("Pasal 13"),
            uu23("Lampiran"),
        ],
        tanda: Tanda::V,
        berlaku: SEJAK_PP28,
        cakupan: Cakupan { kelas: BERWENANG, dokumen: &[], bagian: OBJEK },
        sejak: "0.1.0",
        status: Status::Berlaku,
        uraian: halaman!("objek/KSD-202.md"),
        periksa: kewenangan,
    },
    Aturan {
        id: "KSD-206",
        nama: "wajib-tidak-berbatasan",
        tingkat: Tingkat::Wajib,
        dasar: &[uu23("Pasal 364 ayat (1)"), pp28("Pasal 3 ayat (2)")],
        tanda: Tanda::V,
        berlaku: SEJAK_PP28,
        cakupan: Cakupan { kelas: KSDD, dokumen: &[], bagian: None },
        sejak: "0.1.0",
        status: Status::Berlaku,
        uraian: halaman!("objek/KSD-206.md"),
        periksa: berbatasan,
    },
    Aturan {
        id: "KSD-210",
        nama: "tanpa-studi-kelayakan",
        tingkat: Tingkat::Wajib,
        dasar: &[uu23("Pasal 366 ayat (3)"), pp28("Pasal 17"), pp28("Pasal 18")],
        tanda: Tanda::V,
        berlaku: SEJAK_PP28,
        cakupan: Cakupan { kelas: KSDPK, dokumen: &[], bagian: None },
        sejak: "0.1.0",
        status: Status::Berlaku,
        uraian: halaman!("objek/KSD-210.md"),
        periksa: studi_kelayakan,
    },
    Aturan {
        id: "KSD-211",
        nama: "pengadaan-terselubung",
        tingkat: Tingkat::Wajib,
        dasar: &[pp28("Pasal 15 ayat (4) huruf b")],
        tanda: Tanda::V,
        berlaku: SEJAK_PP28,
        cakupan: Cakupan { kelas: KSDPK, dokumen: &[], bagian: None },
        sejak: "0.1.0",
        status: Status::Berlaku,
        uraian: halaman!("objek/KSD-211.md"),
        periksa: pengadaan,
    },
    Aturan {
        id: "KSD-213",
        nama: "infrastruktur-atau-investasi",
        tingkat: Tingkat::Wajib,
        dasar: &[pp28("Pasal 15 ayat (3)"), pp28("Pasal 15 ayat (4) huruf a")],
        tanda: Tanda::V,
        berlaku: SEJAK_PP28,
        cakupan: Cakupan { kelas: KSDPK, dokumen: PKS, bagian: None },
        sejak: "0.1.0",
        status: Status::Berlaku,
        uraian: halaman!("objek/KSD-213.md"),
        periksa: hukum_sektor,
    },
];

/// KSD-201.
fn urusan_absolut(k: &Konteks<'_>) -> Hasil {
    urusan_terlarang(k, KelompokUrusan::Absolut, absolut, absolut_petunjuk)
}

/// Findings for the chosen urusan of a class that is no power of the region; each can be taken out.
pub(super) fn urusan_terlarang(
    k: &Konteks<'_>,
    kelompok: KelompokUrusan,
    temuan: fn(&'static str) -> Pesan,
    petunjuk: fn() -> Pesan,
) -> Hasil {
    let terpilih = &k.draf.objek.urusan;
    let dikenal: Vec<(usize, &Urusan)> =
        terpilih.iter().enumerate().filter_map(|(i, u)| Some((i, cari_urusan(&u.id)?))).collect();
    let terlarang = dikenal.iter().filter(|(_, u)| u.kelompok == kelompok).map(|(i, u)| {
        let id = u.id;
        Diagnosa::baru(format!("objek.urusan[{i}].id"), temuan(u.nama))
            .di_pasal("objek")
            .petunjuk(petunjuk())
            .perbaikan(hapus_urusan(u.nama), move |d| d.objek.urusan.retain(|u| u.id != id))
    });
    let mut butuh: Vec<_> = (0..terpilih.len())
        .filter(|i| !dikenal.iter().any(|(j, _)| i == j))
        .map(|i| format!("objek.urusan[{i}].id"))
        .collect();
    if terpilih.is_empty() {
        butuh.push("objek.urusan".to_owned());
    }
    Hasil::dari(terlarang.collect(), butuh)
}

/// KSD-202: the officer's own answer; the tool does not divide the sub-urusan.
fn kewenangan(k: &Konteks<'_>) -> Hasil {
    match k.draf.objek.sesuai_kewenangan.nilai() {
        Some(true) => Hasil::Terpenuhi,
        None => Hasil::butuh("objek.sesuai_kewenangan"),
        Some(false) => Hasil::Temuan(vec![
            Diagnosa::baru("objek.sesuai_kewenangan", di_luar_kewenangan(nama_urusan(k)))
                .di_pasal("objek")
                .petunjuk(di_luar_kewenangan_petunjuk()),
        ]),
    }
}

/// The chosen urusan, or the word "objek".
fn nama_urusan(k: &Konteks<'_>) -> Nilai {
    let nama: Vec<Nilai> =
        k.draf.objek.urusan.iter().filter_map(|u| cari_urusan(&u.id)).map(|u| u.nama.into()).collect();
    if nama.is_empty() { urusan_tanpa_nama().into() } else { nama.into() }
}

/// KSD-206.
fn berbatasan(k: &Konteks<'_>) -> Hasil {
    match k.draf.kategori.pilihan() {
        Some(Kategori::Wajib) => {}
        Some(_) => return Hasil::TidakBerlaku { sebab: bukan_wajib() },
        None => return Hasil::butuh("kategori"),
    }
    match k.draf.objek.berbatasan.nilai() {
        Some(true) => Hasil::Terpenuhi,
        None => Hasil::butuh("objek.berbatasan"),
        Some(false) => {
            let daerah: Vec<Nilai> = k.daerah().map(|(_, p)| p.nama.as_str().into()).collect();
            let pesan = if daerah.len() < 2 { tak_berbatasan_tanpa_nama() } else { tak_berbatasan(daerah) };
            let d = Diagnosa::baru("objek.berbatasan", pesan)
                .juga(["kategori".to_owned()])
                .petunjuk(tak_berbatasan_petunjuk());
            Hasil::Temuan(vec![d.perbaikan(tak_berbatasan_perbaikan(), |draf| {
                draf.kategori = Kategori::Sukarela.into();
            })])
        }
    }
}

/// KSD-210: a study must exist and come first.
fn studi_kelayakan(k: &Konteks<'_>) -> Hasil {
    let studi = &k.draf.tahapan.studi_kelayakan;
    if !surat_ada(studi) {
        let d = Diagnosa::baru("tahapan.studi_kelayakan", tanpa_studi()).petunjuk(tanpa_studi_petunjuk());
        return Hasil::Temuan(vec![d]);
    }
    match (studi.tanggal.nilai(), k.draf.tanggal.nilai()) {
        (Some(studi), Some(naskah)) if studi > naskah => {
            let d = Diagnosa::baru("tahapan.studi_kelayakan.tanggal", studi_sesudah(studi, naskah));
            Hasil::Temuan(vec![d.petunjuk(studi_sesudah_petunjuk())])
        }
        _ => Hasil::Terpenuhi,
    }
}

/// KSD-211.
fn pengadaan(k: &Konteks<'_>) -> Hasil {
    let d = if k.draf.kategori.adalah(Kategori::Pengadaan) {
        Diagnosa::baru("kategori", kategori_pengadaan())
    } else if k.draf.objek.inti_pengadaan.ya() {
        Diagnosa::baru("objek.inti_pengadaan", inti_pengadaan())
    } else if k.draf.objek.inti_pengadaan.tidak() {
        return Hasil::Terpenuhi;
    } else {
        return Hasil::butuh("objek.inti_pengadaan");
    };
    Hasil::Temuan(vec![d.petunjuk(pengadaan_petunjuk())])
}

/// KSD-213.
fn hukum_sektor(k: &Konteks<'_>) -> Hasil {
    let pesan = match k.draf.kategori.pilihan() {
        None => return Hasil::butuh("kategori"),
        Some(Kategori::Investasi) => investasi(),
        Some(Kategori::Infrastruktur) => infrastruktur(),
        Some(_) => return Hasil::Terpenuhi,
    };
    Hasil::Temuan(vec![Diagnosa::baru("kategori", pesan).petunjuk(hukum_sektor_petunjuk())])
}

kunci! { pub(super)
    absolut = "KSD-201.temuan" (urusan);
    absolut_petunjuk = "KSD-201.petunjuk" ();
    hapus_urusan = "KSD-201.perbaikan" (urusan);
    di_luar_kewenangan = "KSD-202.temuan" (urusan);
    di_luar_kewenangan_petunjuk = "KSD-202.petunjuk" ();
    urusan_tanpa_nama = "KSD-202.tanpa-nama" ();
    bukan_wajib = "KSD-206.tidak-berlaku" ();
    tak_berbatasan = "KSD-206.temuan" (daerah);
    tak_berbatasan_tanpa_nama = "KSD-206.temuan-tanpa-nama" ();
    tak_berbatasan_petunjuk = "KSD-206.petunjuk" ();
    tak_berbatasan_perbaikan = "KSD-206.perbaikan" ();
    tanpa_studi = "KSD-210.temuan" ();
    tanpa_studi_petunjuk = "KSD-210.petunjuk" ();
    studi_sesudah = "KSD-210.temuan-tanggal" (studi, naskah);
    studi_sesudah_petunjuk = "KSD-210.petunjuk-tanggal" ();
    kategori_pengadaan = "KSD-211.temuan-kategori" ();
    inti_pengadaan = "KSD-211.temuan" ();
    pengadaan_petunjuk = "KSD-211.petunjuk" ();
    investasi = "KSD-213.temuan-investasi" ();
    infrastruktur = "KSD-213.temuan-infrastruktur" ();
    hukum_sektor_petunjuk = "KSD-213.petunjuk" ();
}

#[cfg(test)]
mod tests {
    use super::super::uji::{butuh, kb, nk, pks_ksdd, pks_ksdpk, temuan, terpenuhi, tgl, tidak_berlaku};
    use super::*;
    use crate::draf::{Isian, UrusanTerpilih};

    const LUAR_KSD: &str = "Hanya untuk KSDD, KSDPK, KSDPL, dan KSDLL; naskah ini Sinergi.";
    const LUAR_KSDPK: &str = "Hanya untuk KSDPK; naskah ini KSDD.";

    fn urusan(id: &str) -> UrusanTerpilih {
        UrusanTerpilih { id: id.to_owned() }
    }

    #[test]
    fn ksd_201() {
        let mut d = pks_ksdd();
        terpenuhi("KSD-201", &d);
        tidak_berlaku("KSD-201", &nk(), LUAR_KSD);
        d.objek.urusan.push(urusan("A2"));
        let kalimat = "Urusan pertahanan adalah urusan pemerintahan absolut, yang bukan kewenangan daerah.";
        temuan("KSD-201", &d, &[("wajib", "objek.urusan[1].id", kalimat)]);
        d.objek.urusan = vec![urusan("U99")];
        butuh("KSD-201", &d, &["objek.urusan[0].id"]);
        d.objek.urusan.clear();
        butuh("KSD-201", &d, &["objek.urusan"]);
    }

    #[test]
    fn ksd_202() {
        let mut d = pks_ksdpk();
        terpenuhi("KSD-202", &d);
        tidak_berlaku("KSD-202", &nk(), LUAR_KSD);
        d.objek.sesuai_kewenangan = Isian::Kosong;
        butuh("KSD-202", &d, &["objek.sesuai_kewenangan"]);
        d.objek.sesuai_kewenangan = false.into();
        let kalimat = "Objek (lingkungan hidup) dinyatakan berada di luar kewenangan daerah.";
        temuan("KSD-202", &d, &[("wajib", "objek.sesuai_kewenangan", kalimat)]);
        d.objek.urusan.clear();
        let kalimat = "Objek (tanpa nama urusan) dinyatakan berada di luar kewenangan daerah.";
        temuan("KSD-202", &d, &[("wajib", "objek.sesuai_kewenangan", kalimat)]);
    }

    #[test]
    fn ksd_206() {
        let mut d = pks_ksdd();
        tidak_berlaku("KSD-206", &d, "Hanya untuk KSDD wajib; kerja sama ini sukarela.");
        d.kategori = Isian::Kosong;
        butuh("KSD-206", &d, &["kategori"]);
        d.kategori = Kategori::Wajib.into();
        butuh("KSD-206", &d, &["objek.berbatasan"]);
        d.objek.berbatasan = true.into();
        terpenuhi("KSD-206", &d);
        d.objek.berbatasan = false.into();
        let kalimat = "Kerja sama ini dinyatakan wajib, tetapi Pemerintah Kota Contoh dan Pemerintah Kabupaten Contoh \
                       tidak berbatasan.";
        temuan("KSD-206", &d, &[("wajib", "objek.berbatasan", kalimat)]);
        d.pihak.clear();
        let kalimat = "Kerja sama ini dinyatakan wajib, tetapi daerahnya tidak berbatasan.";
        temuan("KSD-206", &d, &[("wajib", "objek.berbatasan", kalimat)]);
    }

    #[test]
    fn ksd_210() {
        let mut d = kb(KelasKerjaSama::Ksdpk);
        terpenuhi("KSD-210", &d);
        tidak_berlaku("KSD-210", &pks_ksdd(), LUAR_KSDPK);
        d.tahapan.studi_kelayakan.tanggal = tgl("2027-03-02").into();
        let kalimat = "Studi kelayakan bertanggal 2 Maret 2027, sesudah tanggal naskah 1 Maret 2027.";
        temuan("KSD-210", &d, &[("wajib", "tahapan.studi_kelayakan.tanggal", kalimat)]);
        d.tahapan.studi_kelayakan = crate::draf::Surat::default();
        let kalimat =
            "Studi kelayakan belum disebut, padahal setiap KSDPK harus didahului dengan studi kelayakan.";
        temuan("KSD-210", &d, &[("wajib", "tahapan.studi_kelayakan", kalimat)]);
    }

    #[test]
    fn ksd_211() {
        let mut d = pks_ksdpk();
        terpenuhi("KSD-211", &d);
        tidak_berlaku("KSD-211", &pks_ksdd(), LUAR_KSDPK);
        d.objek.inti_pengadaan = Isian::Kosong;
        butuh("KSD-211", &d, &["objek.inti_pengadaan"]);
        d.objek.inti_pengadaan = true.into();
        let kalimat = "Inti kerja sama dinyatakan sebagai pengadaan barang, pekerjaan, atau jasa, yang tunduk pada \
                       hukum pengadaan.";
        temuan("KSD-211", &d, &[("wajib", "objek.inti_pengadaan", kalimat)]);
        d.kategori = Kategori::Pengadaan.into();
        let kalimat =
            "Jenis KSDPK yang dipilih adalah pengadaan barang dan jasa, yang tunduk pada hukum pengadaan.";
        temuan("KSD-211", &d, &[("wajib", "kategori", kalimat)]);
    }

    #[test]
    fn ksd_213() {
        let mut d = pks_ksdpk();
        terpenuhi("KSD-213", &d);
        tidak_berlaku("KSD-213", &pks_ksdd(), LUAR_KSDPK);
        d.kategori = Isian::Kosong;
        butuh("KSD-213", &d, &["kategori"]);
        d.kategori = Kategori::Investasi.into();
        let kalimat = "Jenis KSDPK yang dipilih adalah investasi, yang mengikuti hukum penanaman modal.";
        temuan("KSD-213", &d, &[("wajib", "kategori", kalimat)]);
        d.kategori = Kategori::Infrastruktur.into();
        let kalimat =
            "Jenis KSDPK yang dipilih adalah penyediaan infrastruktur, yang mengikuti hukumnya sendiri.";
        temuan("KSD-213", &d, &[("wajib", "kategori", kalimat)]);
    }
}
