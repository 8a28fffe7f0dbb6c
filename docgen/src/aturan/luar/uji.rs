//! What the tests of foreign rules share: complete cooperations without fault, from the kajian to the report.
//!
//! One timeline for all: Letter of Intent on 20 April 2026, RKS on 11 May, naskah on 9 November, yearly plan in December.

use super::super::uji::{butir, tgl};
use crate::draf::{
    BahasaNaskah, CatatanTahap, Draf, Dwi, Kajian, KegiatanLuar, LaporanLuar, LuarNegeri, MitraAsing,
    Penandatangan, PernyataanKehendak, Pihak, PihakAsing, SumberLuar, Surat, UrusanTerpilih,
};
use crate::ranah::{
    BahasaAcuan, BahasaMitra, Dokumen, Durasi, ForumLuarNegeri, JalurLuarNegeri, JenisPihak, Kapasitas,
    KelasKerjaSama, ObjekLuarNegeri, PemilikBarang, SatuanWaktu, SusunanBahasa, TahapLuarNegeri,
    TingkatMitra, VersiBahasa,
};

/// The same words in Indonesian and English.
pub(crate) fn dwi(indonesia: &str, inggris: &str) -> Dwi {
    Dwi { indonesia: indonesia.to_owned(), inggris: inggris.to_owned(), mitra: String::new() }
}

/// A length in years.
pub(crate) fn tahun(lama: u64) -> Durasi {
    Durasi::baru(lama, SatuanWaktu::Tahun).expect("sah")
}

/// A paper on its way.
pub(crate) fn tahap(tahap: TahapLuarNegeri, tanggal: &str) -> CatatanTahap {
    CatatanTahap {
        tahap: tahap.into(),
        nomor: format!("{}/{tanggal}", tahap as usize),
        tanggal: tgl(tanggal).into(),
        ..CatatanTahap::default()
    }
}

/// The record of a stage, to be changed.
pub(crate) fn catatan(d: &mut Draf, tahap: TahapLuarNegeri) -> &mut CatatanTahap {
    d.luar_negeri.tahapan.iter_mut().find(|c| c.tahap.adalah(tahap)).expect("tahap tercatat")
}

/// Takes the record of a stage out.
pub(crate) fn tanpa_tahap(d: &mut Draf, tahap: TahapLuarNegeri) {
    d.luar_negeri.tahapan.retain(|c| !c.tahap.adalah(tahap));
}

fn pihak(id: &str, jenis: JenisPihak, nama: (&str, &str), jabatan: (&str, &str)) -> Pihak {
    let kapasitas = if jenis.daerah() { Kapasitas::KepalaDaerah } else { Kapasitas::Pimpinan };
    Pihak {
        id: id.to_owned(),
        jenis: jenis.into(),
        nama: nama.0.to_owned(),
        nomor: format!("100/{id}/2026"),
        penandatangan: Penandatangan {
            nama: format!("Penanda {id}"),
            jabatan: jabatan.0.to_owned(),
            kapasitas: kapasitas.into(),
            ..Penandatangan::default()
        },
        unit_pelaksana: format!("Unit {id}"),
        asing: PihakAsing { nama: dwi("", nama.1), jabatan: dwi("", jabatan.1) },
        ..Pihak::default()
    }
}

fn sumber(pihak: &str, sumber: (&str, &str), untuk: (&str, &str), jumlah: u64) -> SumberLuar {
    SumberLuar {
        pihak: pihak.to_owned(),
        sumber: dwi(sumber.0, sumber.1),
        untuk: dwi(untuk.0, untuk.1),
        jumlah: jumlah.into(),
        ..SumberLuar::default()
    }
}

const APBD: (&str, &str) = ("APBD Provinsi Contoh", "the regional budget of Contoh Province");
const ANGGARAN_MITRA: (&str, &str) = ("anggaran mitra", "the budget of the partner");

fn kegiatan() -> KegiatanLuar {
    KegiatanLuar {
        kegiatan: dwi("Pelatihan guru", "Training of teachers"),
        tahun: 2027.into(),
        mulai: tgl("2027-02-01").into(),
        selesai: tgl("2027-06-30").into(),
        lokasi: dwi("Kota Contoh", "Contoh City"),
        pelaksana: dwi("Dinas Pendidikan", "the Education Office"),
        peran_daerah: dwi("menyediakan tempat", "provides the venue"),
        peran_mitra: dwi("mengirim pengajar", "sends instructors"),
        hasil: dwi("dua puluh guru terlatih", "twenty trained teachers"),
        penerima: dwi("guru sekolah menengah", "secondary school teachers"),
        dana: vec![
            sumber("a", APBD, ("tempat dan konsumsi", "venue and meals"), 50_000_000),
            sumber("b", ANGGARAN_MITRA, ("perjalanan pengajar", "travel of instructors"), 40_000_000),
        ],
        realisasi: "Dua puluh guru mengikuti pelatihan".to_owned(),
        belanja: "Rp48.000.000,00 dari APBD".to_owned(),
    }
}

/// The papers of the eleven stages; a regency or city goes through the governor.
fn tahapan(lewat_gubernur: bool) -> Vec<CatatanTahap> {
    use TahapLuarNegeri as T;
    let mut semua = vec![
        tahap(T::Prakarsa, "2026-01-12"),
        tahap(T::Penjajakan, "2026-02-02"),
        tahap(T::Kajian, "2026-03-02"),
        tahap(T::PermohonanTanggapan, "2026-03-16"),
        tahap(T::KonsultasiMenlu, "2026-03-23"),
        tahap(T::Tanggapan, "2026-04-06"),
        tahap(T::PernyataanKehendak, "2026-04-20"),
        tahap(T::SalinanPernyataan, "2026-04-27"),
        tahap(T::RencanaKerjaSama, "2026-05-11"),
        tahap(T::PermohonanDprd, "2026-05-18"),
        tahap(T::PersetujuanDprd, "2026-06-22"),
        tahap(T::VerifikasiMenteri, "2026-07-06"),
        tahap(T::Pertimbangan, "2026-08-03"),
        tahap(T::RancanganMenteri, "2026-08-17"),
        tahap(T::RapatAntarkementerian, "2026-09-07"),
        tahap(T::SuratKonfirmasi, "2026-10-05"),
        tahap(T::PersetujuanMenteri, "2026-10-19"),
        tahap(T::RencanaPenandatanganan, "2026-10-26"),
        tahap(T::Penandatanganan, "2026-11-09"),
        tahap(T::NaskahAsli, "2026-11-16"),
        tahap(T::RencanaTahunan, "2026-12-07"),
    ];
    if lewat_gubernur {
        semua.push(tahap(T::VerifikasiGubernur, "2026-06-29"));
        semua.push(tahap(T::RancanganGubernur, "2026-08-10"));
    }
    for c in &mut semua {
        if matches!(c.tahap.pilihan(), Some(T::PermohonanDprd | T::VerifikasiGubernur | T::RancanganGubernur))
        {
            c.diterima = c.tanggal.clone();
        }
    }
    semua
}

fn luar_negeri(jalur: JalurLuarNegeri) -> LuarNegeri {
    LuarNegeri {
        jalur: jalur.into(),
        bahasa: BahasaNaskah {
            versi: VersiBahasa::IndonesiaInggris.into(),
            susunan: SusunanBahasa::DuaKolom.into(),
            acuan: BahasaAcuan::Inggris.into(),
            mitra: BahasaMitra::Korea.into(),
        },
        mitra: MitraAsing {
            negara: dwi("Republik Korea", "Republic of Korea"),
            hubungan_diplomatik: true.into(),
            tidak_diakui: false.into(),
            ..MitraAsing::default()
        },
        judul: dwi("", "Sister Province Cooperation"),
        tempat: dwi("", "Contoh"),
        jenis_objek: ObjekLuarNegeri::Iptek.into(),
        objek: dwi("pengembangan ilmu pengetahuan", "development of science"),
        kantor_luar_negeri: false.into(),
        campur_tangan: false.into(),
        infrastruktur: false.into(),
        kaitan_rencana: "Sejalan dengan RPJMN dan RPJMD".to_owned(),
        latar_belakang: vec![dwi(
            "kedua provinsi memiliki hubungan erat",
            "the close ties of both provinces",
        )],
        maksud: dwi("memajukan pendidikan", "advance education"),
        tujuan: vec![dwi("peningkatan kemampuan guru", "improved skills of teachers")],
        sasaran: vec![dwi("dua puluh guru terlatih", "twenty trained teachers")],
        ruang_lingkup: vec![dwi("pendidikan", "education")],
        pihak_ketiga: false.into(),
        kegiatan: vec![kegiatan()],
        pembiayaan: vec![
            sumber("a", APBD, ("kegiatan di daerah", "activities in the region"), 50_000_000),
            sumber("b", ANGGARAN_MITRA, ("perjalanan", "travel"), 40_000_000),
        ],
        hibah: false.into(),
        langsung_ke_daerah: false.into(),
        rapat_kelompok_kerja: tahun(1).into(),
        pemilik_barang: PemilikBarang::Perolehan.into(),
        alih_pengetahuan: true.into(),
        cara_alih: dwi("pelatihan bersama", "joint training"),
        forum: ForumLuarNegeri::NegosiasiKonsultasi.into(),
        jangka_waktu: tahun(5).into(),
        pemberitahuan_akhir: Durasi::baru(6, SatuanWaktu::Bulan).expect("sah").into(),
        loi: PernyataanKehendak {
            masa_berlaku: tahun(1).into(),
            tempat: dwi("Contoh", "Contoh"),
            tanggal: tgl("2026-04-20").into(),
        },
        kajian: Kajian {
            penyusun: "Badan Perencanaan".to_owned(),
            potensi: vec![butir("pendidikan")],
            potensi_mitra: vec![butir("teknologi pendidikan")],
            kebutuhan: vec![butir("guru terlatih")],
            manfaat: vec![butir("mutu pendidikan")],
            kesimpulan: "Layak dilaksanakan".to_owned(),
        },
        tahun_rencana: 2027.into(),
        laporan: LaporanLuar {
            tahun: 2027.into(),
            tanggal: tgl("2028-01-05").into(),
            hasil: vec![butir("guru terlatih")],
            hambatan: vec![butir("jadwal")],
            tantangan: vec![butir("bahasa")],
            analisis: "Tujuan tercapai".to_owned(),
            tindak_lanjut: vec![butir("pelatihan lanjutan")],
        },
        perlu_studi: false.into(),
        tahapan: tahapan(false),
        ditetapkan: Vec::new(),
        ..LuarNegeri::default()
    }
}

fn draf(kelas: KelasKerjaSama, dokumen: Dokumen, pihak: Vec<Pihak>, luar_negeri: LuarNegeri) -> Draf {
    let mut d = Draf {
        kelas: kelas.into(),
        dokumen: dokumen.into(),
        pihak,
        judul: "Kerja Sama Provinsi Kembar".to_owned(),
        tempat: "Contoh".to_owned(),
        tanggal: tgl("2026-11-09").into(),
        luar_negeri,
        ..Draf::default()
    };
    d.objek.urusan = vec![UrusanTerpilih { id: "U01".to_owned() }];
    d.objek.sesuai_kewenangan = true.into();
    d.objek.bertentangan = false.into();
    d.data_pribadi.diproses = false.into();
    d
}

fn provinsi() -> Pihak {
    let nama = ("Pemerintah Provinsi Contoh", "the Government of Contoh Province");
    pihak("a", JenisPihak::Provinsi, nama, ("Gubernur Contoh", "Governor of Contoh"))
}

fn kota() -> Pihak {
    let nama = ("Pemerintah Kota Contoh", "the Government of Contoh City");
    pihak("a", JenisPihak::Kota, nama, ("Wali Kota Contoh", "Mayor of Contoh"))
}

/// A sister province (KSDPL).
pub(crate) fn ksdpl(dokumen: Dokumen) -> Draf {
    let nama = ("Pemerintah Provinsi Hanbit", "the Government of Hanbit Province");
    let mitra = pihak("b", JenisPihak::PemdaAsing, nama, ("Gubernur Hanbit", "Governor of Hanbit"));
    let mut l = luar_negeri(JalurLuarNegeri::Kembar);
    l.mitra.tingkat = TingkatMitra::Provinsi.into();
    l.mitra.setara_administrasi = true.into();
    l.mitra.setara_wilayah = false.into();
    l.mitra.saling_melengkapi = "Pertanian di sini, teknologi di sana".to_owned();
    l.mitra.hubungan_masyarakat = "Pertukaran pelajar".to_owned();
    draf(KelasKerjaSama::Ksdpl, dokumen, vec![provinsi(), mitra], l)
}

/// A sister city (KSDPL), on its way through the governor.
pub(crate) fn ksdpl_kota(dokumen: Dokumen) -> Draf {
    let mut d = ksdpl(dokumen);
    d.pihak[0] = kota();
    let nama = ("Pemerintah Kota Hanbit", "the Government of Hanbit City");
    d.pihak[1] = pihak("b", JenisPihak::PemdaAsing, nama, ("Wali Kota Hanbit", "Mayor of Hanbit"));
    d.luar_negeri.mitra.tingkat = TingkatMitra::KabupatenKota.into();
    d.luar_negeri.tahapan = tahapan(true);
    d
}

/// A foreign university (KSDLL lainnya).
pub(crate) fn ksdll(dokumen: Dokumen) -> Draf {
    let nama = ("Universitas Hanbit", "Hanbit University");
    let mitra = pihak("b", JenisPihak::LembagaAsing, nama, ("Rektor", "President"));
    draf(KelasKerjaSama::Ksdll, dokumen, vec![provinsi(), mitra], luar_negeri(JalurLuarNegeri::Persetujuan))
}

/// A foreign nonprofit under penerusan (KSDLL), with its permits and its signed yearly plan.
pub(crate) fn penerusan(dokumen: Dokumen) -> Draf {
    let nama = ("Yayasan Hanbit", "the Hanbit Foundation");
    let mitra = pihak("b", JenisPihak::NirlabaAsing, nama, ("Ketua", "Chair"));
    let mut l = luar_negeri(JalurLuarNegeri::Penerusan);
    let izin = |uraian: &str, tanggal: &str| Surat {
        uraian: uraian.to_owned(),
        nomor: "12/2025".to_owned(),
        tanggal: tgl(tanggal).into(),
    };
    l.mitra.izin_prinsip = izin("Izin Prinsip", "2025-03-03");
    l.mitra.izin_prinsip_sampai = tgl("2028-03-02").into();
    l.mitra.izin_operasional = izin("Izin Operasional", "2025-06-02");
    l.mitra.memakai_fasilitas = false.into();
    l.mitra.kegiatan_terlarang = false.into();
    draf(KelasKerjaSama::Ksdll, dokumen, vec![provinsi(), mitra], l)
}
