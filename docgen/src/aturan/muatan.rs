//! 5nn: contents that are not mere presence.

use super::dasar::{SEJAK_PP28, SELALU, pp28, praktik, uu27};
use super::jenis::{Aturan, Cakupan, Diagnosa, Hasil, Status};
use super::konteks::{Konteks, rapatkan};
use super::muatan_naskah::{Muatan, tidak_mengikat};
use super::pesan::{Nilai, Pesan, kunci};
use crate::naskah::Gaya;
use crate::ranah::{Dokumen, KelasKerjaSama, Lokasi, PeranData, Pilihan, Tanda, Tingkat};

const KSD: &[KelasKerjaSama] = &[KelasKerjaSama::Ksdd, KelasKerjaSama::Ksdpk];
const SINERGI: &[KelasKerjaSama] = &[KelasKerjaSama::Sinergi];

pub(super) static ATURAN: &[Aturan] = &[
    Aturan {
        id: "KSD-503",
        nama: "nk-tidak-mengikat",
        tingkat: Tingkat::Wajib,
        dasar: &[pp28("Pasal 46 ayat (4)")],
        tanda: Tanda::V,
        berlaku: SEJAK_PP28,
        cakupan: Cakupan { kelas: SINERGI, dokumen: &[], bagian: None },
        sejak: "0.1.0",
        status: Status::Berlaku,
        uraian: halaman!("muatan/KSD-503.md"),
        periksa: tak_mengikat,
    },
    Aturan {
        id: "KSD-504",
        nama: "data-pribadi-tanpa-klausul",
        tingkat: Tingkat::Peringatan,
        dasar: &[uu27("Pasal 18"), uu27("Pasal 51")],
        tanda: Tanda::V,
        berlaku: SELALU,
        cakupan: Cakupan::NASKAH,
        sejak: "0.1.0",
        status: Status::Berlaku,
        uraian: halaman!("muatan/KSD-504.md"),
        periksa: data_pribadi,
    },
    Aturan {
        id: "KSD-508",
        nama: "nama-naskah-ksd",
        tingkat: Tingkat::Peringatan,
        dasar: &[pp28("Pasal 6 ayat (1)"), pp28("Pasal 6 ayat (3)")],
        tanda: Tanda::V,
        berlaku: SEJAK_PP28,
        cakupan: Cakupan { kelas: KSD, dokumen: &[], bagian: None },
        sejak: "0.1.0",
        status: Status::Berlaku,
        uraian: halaman!("muatan/KSD-508.md"),
        periksa: nama_ksd,
    },
    Aturan {
        id: "KSD-509",
        nama: "nama-naskah-sinergi",
        tingkat: Tingkat::Peringatan,
        dasar: &[praktik("tanya jawab kerja sama daerah Kota Samarinda")],
        tanda: Tanda::L,
        berlaku: SELALU,
        cakupan: Cakupan { kelas: SINERGI, dokumen: &[], bagian: None },
        sejak: "0.1.0",
        status: Status::Berlaku,
        uraian: halaman!("muatan/KSD-509.md"),
        periksa: nama_sinergi,
    },
];

/// KSD-503. No answer of the draft says so; words found in the text are a warning until the officer has looked.
fn tak_mengikat(k: &Konteks<'_>) -> Hasil {
    let temuan = k.alinea().iter().filter(|a| tidak_mengikat(&a.teks)).map(|a| {
        let mut d = Diagnosa::baru("ubahan", menyangkal(a.asli.as_str()))
            .petunjuk(menyangkal_petunjuk())
            .sebagai(Tingkat::Peringatan);
        d.lokasi = vec![Lokasi { jalur: Some("ubahan".to_owned()), pasal: a.pasal.clone() }];
        d
    });
    Hasil::dari(temuan.collect(), Vec::new())
}

/// KSD-504: a pasal about personal data, and the roles in it. It also reports the absence of that pasal, for every
/// document.
fn data_pribadi(k: &Konteks<'_>) -> Hasil {
    let data = &k.draf.data_pribadi;
    match data.diproses.nilai() {
        None => return Hasil::butuh("data_pribadi.diproses"),
        Some(false) => return Hasil::TidakBerlaku { sebab: super::umum::tanpa_data() },
        Some(true) => {}
    }
    let judul = |a: &super::konteks::Alinea| a.gaya == Gaya::Pasal && a.teks.contains("data pribadi");
    let pasal = Muatan::DataPribadi.pasal().unwrap_or_default();
    let d = if !k.ada_pasal(pasal) && !k.alinea().iter().any(judul) {
        Diagnosa::baru("data_pribadi.diproses", tanpa_pdp()).petunjuk(tanpa_pdp_petunjuk())
    } else if k.kata_sendiri(pasal) || !k.ada_pasal(pasal) {
        return Hasil::Terpenuhi;
    } else if data.peran.pilihan().is_none() {
        Diagnosa::baru("data_pribadi.peran", tanpa_peran()).di_pasal(pasal).petunjuk(peran_petunjuk())
    } else if data.peran.adalah(PeranData::PengendaliProsesor)
        && k.draf.indeks_pihak(&data.pengendali).is_none()
    {
        Diagnosa::baru("data_pribadi.pengendali", tanpa_pengendali())
            .di_pasal(pasal)
            .petunjuk(peran_petunjuk())
    } else {
        return Hasil::Terpenuhi;
    };
    Hasil::Temuan(vec![d])
}

/// Names that the law does not use for a domestic naskah of KSDD and KSDPK.
const BUKAN_NAMA: &[(&str, &str)] = &[
    ("nota kesepahaman", "Nota Kesepahaman"),
    ("memorandum of understanding", "Memorandum of Understanding"),
    ("memorandum saling pengertian", "Memorandum Saling Pengertian"),
];

/// KSD-508.
fn nama_ksd(k: &Konteks<'_>) -> Hasil {
    let judul = rapatkan(&k.draf.judul);
    let mou = judul.split(|c: char| !c.is_alphanumeric()).any(|kata| kata == "mou");
    let nama = BUKAN_NAMA.iter().find(|(kecil, _)| judul.contains(kecil)).map(|(_, n)| *n);
    let mut temuan = Vec::new();
    if let Some(nama) = nama.or(mou.then_some("MoU")) {
        temuan.push(Diagnosa::baru("judul", nama_judul(nama)).petunjuk(nama_petunjuk()));
    }
    if k.draf.dokumen.adalah(Dokumen::NotaKesepakatan) {
        let d = Diagnosa::baru("dokumen", nk_bukan_ksd(istilah_kelas(k))).petunjuk(nama_petunjuk());
        temuan.push(ganti(d, Dokumen::KesepakatanBersama));
    }
    Hasil::dari(temuan, kurang_dokumen(k))
}

/// KSD-509.
fn nama_sinergi(k: &Konteks<'_>) -> Hasil {
    match k.dokumen() {
        Some(dokumen) if dokumen != Dokumen::NotaKesepakatan => {
            let pesan = sinergi_bukan_nk(Nilai::istilah("dokumen", dokumen.kode()));
            let d = Diagnosa::baru("dokumen", pesan).petunjuk(sinergi_petunjuk());
            Hasil::Temuan(vec![ganti(d, Dokumen::NotaKesepakatan)])
        }
        _ => Hasil::dari(Vec::new(), kurang_dokumen(k)),
    }
}

fn kurang_dokumen(k: &Konteks<'_>) -> Vec<String> {
    if k.dokumen().is_none() { vec!["dokumen".to_owned()] } else { Vec::new() }
}

fn istilah_kelas(k: &Konteks<'_>) -> Nilai {
    k.kelas().map_or_else(|| "".into(), |kelas| Nilai::istilah("kelas", kelas.kode()))
}

fn ganti(d: Diagnosa, dokumen: Dokumen) -> Diagnosa {
    let judul: Pesan = ganti_dokumen(Nilai::istilah("dokumen", dokumen.kode()));
    d.perbaikan(judul, move |draf| draf.dokumen = dokumen.into())
}

kunci! {
    menyangkal = "KSD-503.temuan" (kalimat);
    menyangkal_petunjuk = "KSD-503.petunjuk" ();
    tanpa_pdp = "KSD-504.temuan" ();
    tanpa_pdp_petunjuk = "KSD-504.petunjuk" ();
    tanpa_peran = "KSD-504.temuan-peran" ();
    tanpa_pengendali = "KSD-504.temuan-pengendali" ();
    peran_petunjuk = "KSD-504.petunjuk-peran" ();
    nama_judul = "KSD-508.temuan-judul" (nama);
    nk_bukan_ksd = "KSD-508.temuan" (kelas);
    nama_petunjuk = "KSD-508.petunjuk" ();
    sinergi_bukan_nk = "KSD-509.temuan" (dokumen);
    sinergi_petunjuk = "KSD-509.petunjuk" ();
    ganti_dokumen = "KSD-508.perbaikan" (dokumen);
}

#[cfg(test)]
mod tests {
    use super::super::uji::{
        butuh, kb, nk, pks_ksdd, pks_ksdpk, temuan, temuan_dengan, terpenuhi, tidak_berlaku,
    };
    use super::*;
    use crate::draf::{AyatSendiri, Isian, Ubahan};
    use crate::ranah::JenisUbahan;

    #[test]
    fn ksd_503() {
        let d = nk();
        terpenuhi("KSD-503", &d);
        tidak_berlaku("KSD-503", &pks_ksdpk(), "Hanya untuk Sinergi; naskah ini KSDPK.");
        let kalimat = "Naskah memuat kalimat “Nota Kesepakatan ini tidak mengikat secara hukum”, padahal dokumen \
                       kesepakatan Sinergi mengikat para pihak.";
        temuan_dengan(
            "KSD-503",
            &d,
            &[
                ("penutup", "Nota Kesepakatan ini tidak mengikat secara hukum"),
                ("pembiayaan", "Sumber lain yang sah dan tidak mengikat"),
            ],
            &[("peringatan", "ubahan", kalimat)],
        );
    }

    #[test]
    fn ksd_504() {
        let mut d = kb(KelasKerjaSama::Ksdd);
        tidak_berlaku("KSD-504", &d, "Kerja sama ini tidak memproses data pribadi.");
        d.data_pribadi.diproses = Isian::Kosong;
        butuh("KSD-504", &d, &["data_pribadi.diproses"]);
        d.data_pribadi.diproses = true.into();
        let peran = "Kerja sama memproses data pribadi, tetapi peran para pihak sebagai pengendali atau prosesor belum \
                     dipilih.";
        temuan("KSD-504", &d, &[("peringatan", "data_pribadi.peran", peran)]);
        d.data_pribadi.peran = PeranData::PengendaliProsesor.into();
        let pengendali = "Para pihak berperan sebagai pengendali dan prosesor, tetapi pihak yang menjadi pengendali \
                          belum disebut.";
        temuan("KSD-504", &d, &[("peringatan", "data_pribadi.pengendali", pengendali)]);
        d.data_pribadi.pengendali = "a".to_owned();
        terpenuhi("KSD-504", &d);
        let hapus = Ubahan { jenis: JenisUbahan::Hapus.into(), pasal: "pdp".to_owned(), ..Ubahan::default() };
        d.ubahan.push(hapus);
        let absen = "Kerja sama memproses data pribadi, tetapi naskah tidak memuat pasal tentang pelindungan data \
                     pribadi.";
        temuan("KSD-504", &d, &[("peringatan", "data_pribadi.diproses", absen)]);
        d.ubahan.push(Ubahan {
            jenis: JenisUbahan::Tambah.into(),
            pasal: "data-kita".to_owned(),
            judul: "PELINDUNGAN DATA PRIBADI".to_owned(),
            ayat: vec![AyatSendiri { teks: "Isi".to_owned(), ..AyatSendiri::default() }],
            ..Ubahan::default()
        });
        terpenuhi("KSD-504", &d);
    }

    #[test]
    fn ksd_508() {
        let mut d = pks_ksdd();
        terpenuhi("KSD-508", &d);
        tidak_berlaku("KSD-508", &nk(), "Hanya untuk KSDD dan KSDPK; naskah ini Sinergi.");
        d.dokumen = Isian::Kosong;
        butuh("KSD-508", &d, &["dokumen"]);
        d.dokumen = Dokumen::NotaKesepakatan.into();
        d.judul = "MoU Pengelolaan Sampah".to_owned();
        let judul = "Judul memuat sebutan “MoU”, yang bukan nama naskah kerja sama daerah di dalam negeri.";
        let dokumen = "Dokumen yang dipilih adalah Nota Kesepakatan, padahal dokumen KSDD adalah Kesepakatan Bersama dan Perjanjian Kerja Sama.";
        temuan("KSD-508", &d, &[("peringatan", "judul", judul), ("peringatan", "dokumen", dokumen)]);
    }

    #[test]
    fn ksd_509() {
        let mut d = nk();
        terpenuhi("KSD-509", &d);
        tidak_berlaku("KSD-509", &pks_ksdpk(), "Hanya untuk Sinergi; naskah ini KSDPK.");
        d.dokumen = Dokumen::PerjanjianKerjaSama.into();
        let kalimat = "Dokumen yang dipilih adalah Perjanjian Kerja Sama, padahal Sinergi dituangkan dalam Nota Kesepakatan.";
        temuan("KSD-509", &d, &[("peringatan", "dokumen", kalimat)]);
        d.dokumen = Isian::Kosong;
        butuh("KSD-509", &d, &["dokumen"]);
    }
}
