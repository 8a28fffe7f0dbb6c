//! What the tests of rules share: complete drafts, and a naskah made by hand from the ids of its pasal.

use chrono::NaiveDate;

use super::{Hasil, Konteks, cari};
use crate::draf::{
    Butir, DanaPihak, DasarWewenang, Draf, Hak, Hasil as HasilKerjaSama, Kegiatan, Kewajiban, Korespondensi,
    Penandatangan, PeranPihak, Pihak, Sumber, Surat, Tugas, UrusanTerpilih,
};
use crate::naskah::{Asal, Ayat, Blok, Corak, Naskah, NaskahBernomor, Pasal, nomori, teks};
use crate::ranah::{
    Dokumen, Durasi, Forum, JenisHasil, JenisPihak, JenisUbahan, Kapasitas, Kategori, KelasKerjaSama,
    KesesuaianRencana, MulaiBerlaku, Rupiah, SatuanWaktu, SumberDana, Tanggal,
};

/// A date.
pub(crate) fn tgl(t: &str) -> Tanggal {
    Tanggal::parse(t).expect("tanggal ada")
}

/// The day on which tests look at drafts without a date.
pub(crate) fn hari_ini() -> NaiveDate {
    tgl("2026-11-21").naif()
}

pub(crate) fn butir(t: &str) -> Butir {
    Butir { uraian: t.to_owned() }
}

fn dasar(uraian: &str) -> DasarWewenang {
    DasarWewenang { uraian: uraian.to_owned(), ..DasarWewenang::default() }
}

pub(crate) fn pihak(id: &str, jenis: JenisPihak, nama: &str, kode: &str) -> Pihak {
    let kapasitas = if jenis.daerah() { Kapasitas::KepalaDaerah } else { Kapasitas::Pimpinan };
    Pihak {
        id: id.to_owned(),
        jenis: jenis.into(),
        nama: nama.to_owned(),
        kode_wilayah: kode.to_owned(),
        alamat: "Jalan Contoh Nomor 1".to_owned(),
        nomor: format!("100/{id}/2027"),
        penandatangan: Penandatangan {
            nama: format!("Penanda {id}"),
            jabatan: "Pimpinan".to_owned(),
            kapasitas: kapasitas.into(),
            dasar: ["Akta Pendirian", "Keputusan Pengesahan"].map(dasar).into(),
            ..Penandatangan::default()
        },
        korespondensi: Korespondensi { telepon: "(0921) 555012".to_owned(), ..Korespondensi::default() },
        unit_pelaksana: format!("Unit {id}"),
        tugas: vec![Tugas { uraian: "menyediakan tempat".to_owned() }],
        hak: vec![Hak { id: format!("{id}-h1"), uraian: "menerima laporan".to_owned() }],
        kewajiban: vec![Kewajiban {
            id: format!("{id}-w1"),
            uraian: "menyampaikan laporan".to_owned(),
            tenggat: "paling lambat tanggal 10 setiap bulan".to_owned(),
            memenuhi: if id == "a" { "b-h1".to_owned() } else { "a-h1".to_owned() },
        }],
        ..Pihak::default()
    }
}

/// A complete draft without fault.
pub(crate) fn draf(kelas: KelasKerjaSama, dokumen: Dokumen) -> Draf {
    let kota = pihak("a", JenisPihak::Kota, "Pemerintah Kota Contoh", "82.71");
    let mitra = match kelas {
        KelasKerjaSama::Ksdd => pihak("b", JenisPihak::Kabupaten, "Pemerintah Kabupaten Contoh", "82.01"),
        KelasKerjaSama::Ksdpk => pihak("b", JenisPihak::PerseroanTerbatas, "PT Contoh", ""),
        KelasKerjaSama::Sinergi => pihak("b", JenisPihak::InstansiVertikal, "Kantor Imigrasi Contoh", ""),
        KelasKerjaSama::Ksdpl => pihak("b", JenisPihak::PemdaAsing, "Pemerintah Provinsi Hanbit", ""),
        KelasKerjaSama::Ksdll => pihak("b", JenisPihak::LembagaAsing, "Universitas Hanbit", ""),
    };
    let surat = |nomor: &str, t: &str| Surat {
        uraian: "Surat".to_owned(),
        nomor: nomor.to_owned(),
        tanggal: tgl(t).into(),
    };
    let mut d = Draf {
        kelas: kelas.into(),
        dokumen: dokumen.into(),
        pihak: vec![kota, mitra],
        judul: "Pengelolaan Sampah".to_owned(),
        tempat: "Contoh".to_owned(),
        tanggal: tgl("2027-03-01").into(),
        maksud: "kerja sama".to_owned(),
        tujuan: vec![butir("mengurangi sampah")],
        ruang_lingkup: vec![butir("pengangkutan")],
        ..Draf::default()
    };
    d.kategori = match kelas {
        KelasKerjaSama::Ksdd => Kategori::Sukarela.into(),
        _ => Kategori::PelayananPublik.into(),
    };
    d.induk.nomor = vec![butir("1/KB/2027"), butir("2/KB/2027")];
    d.induk.tanggal = tgl("2027-01-05").into();
    d.objek.urusan = vec![UrusanTerpilih { id: "U11".to_owned() }];
    d.objek.uraian = "pengelolaan sampah".to_owned();
    d.objek.sesuai_kewenangan = true.into();
    d.objek.inti_pengadaan = false.into();
    d.objek.bertentangan = false.into();
    d.objek.kesesuaian = KesesuaianRencana::Tercantum.into();
    d.unsur_asing = false.into();
    d.pembiayaan.sumber = vec![Sumber {
        jenis: SumberDana::Apbd.into(),
        pihak: "a".to_owned(),
        jumlah: Rupiah::dari_sen(100_000_000).expect("sah").into(),
        tahun: 2027.into(),
        dianggarkan: true.into(),
        ..Sumber::default()
    }];
    d.pembiayaan.membebani_masyarakat = false.into();
    d.hasil = vec![HasilKerjaSama {
        jenis: JenisHasil::Uang.into(),
        uraian: "bagi hasil".to_owned(),
        pemilik: "a".to_owned(),
        ke_kas_daerah: true.into(),
        ..HasilKerjaSama::default()
    }];
    d.bmd.dipakai = false.into();
    d.data_pribadi.diproses = false.into();
    d.jangka_waktu.lama = Durasi::baru(3, SatuanWaktu::Tahun).expect("sah").into();
    d.jangka_waktu.mulai = MulaiBerlaku::Penandatanganan.into();
    d.pelaksanaan.tenggat_rencana_kerja = Durasi::baru(3, SatuanWaktu::Bulan).expect("sah").into();
    d.pemantauan.laporan_setiap = Durasi::baru(6, SatuanWaktu::Bulan).expect("sah").into();
    d.sanksi.teguran = 3.into();
    d.sengketa.forum = match kelas {
        KelasKerjaSama::Ksdpk => Forum::Pengadilan.into(),
        _ => Forum::PerselisihanAntardaerah.into(),
    };
    d.sengketa.pengadilan = "Pengadilan Negeri Contoh".to_owned();
    d.rencana_kerja = vec![Kegiatan {
        kegiatan: "Pelatihan".to_owned(),
        keluaran: "petugas terlatih".to_owned(),
        target: "20 orang".to_owned(),
        lokasi: "Contoh".to_owned(),
        mulai: tgl("2027-04-01").into(),
        selesai: tgl("2027-06-30").into(),
        peran: vec![PeranPihak { pihak: "a".to_owned(), uraian: "pelaksana".to_owned() }],
        dana: vec![DanaPihak { pihak: "a".to_owned(), sumber: "APBD".to_owned(), ..DanaPihak::default() }],
        penanggung_jawab: "Dinas Lingkungan Hidup".to_owned(),
        ..Kegiatan::default()
    }];
    d.tahapan.kak = surat("010/1", "2026-12-01");
    d.tahapan.studi_kelayakan = surat("045/1", "2027-01-02");
    d.tahapan.analisis_dampak = true.into();
    d.tahapan.perlu_persetujuan_dprd = false.into();
    d
}

pub(crate) fn pks_ksdpk() -> Draf {
    draf(KelasKerjaSama::Ksdpk, Dokumen::PerjanjianKerjaSama)
}

pub(crate) fn pks_ksdd() -> Draf {
    draf(KelasKerjaSama::Ksdd, Dokumen::PerjanjianKerjaSama)
}

pub(crate) fn kb(kelas: KelasKerjaSama) -> Draf {
    draf(kelas, Dokumen::KesepakatanBersama)
}

pub(crate) fn nk() -> Draf {
    draf(KelasKerjaSama::Sinergi, Dokumen::NotaKesepakatan)
}

/// The standard pasal of every document together; what a document does not need does no harm.
const PASAL_BAKU: &[&str] = &[
    "tugas-tanggung-jawab",
    "maksud-tujuan",
    "objek",
    "ruang-lingkup",
    "pelaksanaan",
    "hak-kewajiban",
    "pembiayaan",
    "hasil",
    "jangka-waktu",
    "pemantauan",
    "sanksi",
    "kahar",
    "pengakhiran",
    "perselisihan",
    "perubahan",
    "korespondensi",
    "penutup",
];

/// A pasal with one ayat per sentence; `asal` names the field of the officer's own words.
fn pasal(id: &str, judul: &str, kalimat: &[String], asal: Option<&str>) -> Blok {
    let asal = Asal { isian: asal.map(str::to_owned), ..Asal::klausul(id) };
    let ayat = kalimat.iter().map(|k| Ayat {
        id: None,
        isi: teks(k, Corak::default()),
        rincian: None,
        asal: asal.clone(),
    });
    Blok::Pasal(Pasal {
        id: id.to_owned(),
        judul: teks(judul, Corak::default()),
        ayat: ayat.collect(),
        ubahan: false,
        asal: Asal::klausul(id),
    })
}

/// The naskah of a draft, with further sentences in named pasal; the officer's changes are applied as `susun` does.
pub(crate) fn naskah_dengan(d: &Draf, tambahan: &[(&str, &str)]) -> NaskahBernomor {
    let ubah = |jenis, id: &str| d.ubahan.iter().find(|u| u.jenis.adalah(jenis) && u.pasal == id);
    let mut ids: Vec<&str> = PASAL_BAKU.to_vec();
    if d.bmd.dipakai.ya() {
        ids.push("bmd");
    }
    if d.data_pribadi.diproses.ya() {
        ids.push("pdp");
    }
    let mut blok = Vec::new();
    for id in ids {
        if ubah(JenisUbahan::Hapus, id).is_some() || (id == "sanksi" && d.sanksi.tanpa.ya()) {
            continue;
        }
        let mut kalimat = match (ubah(JenisUbahan::Ganti, id), id) {
            (Some(u), _) if !u.ayat.is_empty() => u
                .ayat
                .iter()
                .flat_map(|a| std::iter::once(&a.teks).chain(a.rincian.iter().map(|b| &b.uraian)))
                .cloned()
                .collect(),
            (_, "pembiayaan") => {
                vec![
                    "Pembiayaan ditanggung masing-masing dan bukan bantuan dana atau bantuan keuangan"
                        .to_owned(),
                ]
            }
            (_, "penutup") => vec!["Naskah ini mengikat PARA PIHAK".to_owned()],
            _ => vec!["Isi pasal".to_owned()],
        };
        kalimat.extend(tambahan.iter().filter(|(p, _)| *p == id).map(|(_, k)| (*k).to_owned()));
        let sendiri = ubah(JenisUbahan::Ganti, id).is_some_and(|u| !u.ayat.is_empty());
        let asal = sendiri.then_some("ubahan[0].ayat[0].teks");
        blok.push(pasal(id, &id.to_uppercase().replace('-', " "), &kalimat, asal));
    }
    for u in d.ubahan.iter().filter(|u| u.jenis.adalah(JenisUbahan::Tambah)) {
        let kalimat: Vec<_> = u.ayat.iter().map(|a| a.teks.clone()).collect();
        blok.push(pasal(&u.pasal, &u.judul, &kalimat, Some("ubahan[0].ayat[0].teks")));
    }
    nomori(Naskah { blok, ..Naskah::default() })
}

pub(crate) fn naskah(d: &Draf) -> NaskahBernomor {
    naskah_dengan(d, &[])
}

/// Judges one rule.
pub(crate) fn nilai(id: &str, d: &Draf) -> Hasil {
    nilai_dengan(id, d, &[])
}

/// Judges one rule over a naskah with further sentences.
pub(crate) fn nilai_dengan(id: &str, d: &Draf, tambahan: &[(&str, &str)]) -> Hasil {
    let n = naskah_dengan(d, tambahan);
    cari(id).expect("aturan ada").nilai(&Konteks::baru(d, &n, hari_ini()))
}

/// Asserts that a rule is satisfied.
#[track_caller]
pub(crate) fn terpenuhi(id: &str, d: &Draf) {
    assert_eq!(nilai(id, d), Hasil::Terpenuhi, "{id}");
}

/// Asserts the paths that a rule still needs.
#[track_caller]
pub(crate) fn butuh(id: &str, d: &Draf, jalur: &[&str]) {
    let harap = jalur.iter().map(|j| (*j).to_owned()).collect();
    assert_eq!(nilai(id, d), Hasil::BelumDapatDinilai { butuh: harap }, "{id}");
}

/// Asserts why a rule does not apply.
#[track_caller]
pub(crate) fn tidak_berlaku(id: &str, d: &Draf, kalimat: &str) {
    match nilai(id, d) {
        Hasil::TidakBerlaku { sebab } => assert_eq!(sebab.kalimat(), kalimat, "{id}"),
        lain => panic!("{id}: {lain:?}"),
    }
}

/// Asserts the sentences of the findings, each with its severity code and the path of its first place. Every change that
/// a finding offers must remove it.
#[track_caller]
pub(crate) fn temuan(id: &str, d: &Draf, harap: &[(&str, &str, &str)]) {
    temuan_dengan(id, d, &[], harap);
}

/// Like [`temuan`], over a naskah with further sentences.
#[track_caller]
pub(crate) fn temuan_dengan(id: &str, d: &Draf, tambahan: &[(&str, &str)], harap: &[(&str, &str, &str)]) {
    cocokkan(id, d, nilai_dengan(id, d, tambahan), &|d| nilai(id, d), harap);
}

/// Judges one rule over the naskah that the engine makes of the draft.
pub(crate) fn nilai_susun(id: &str, d: &Draf) -> Hasil {
    let n = nomori(crate::susun(d, crate::teks::PaketTeks::bawaan()));
    cari(id).expect("aturan ada").nilai(&Konteks::baru(d, &n, hari_ini()))
}

/// Like [`temuan`], over the naskah that the engine makes of the draft.
#[track_caller]
pub(crate) fn temuan_susun(id: &str, d: &Draf, harap: &[(&str, &str, &str)]) {
    cocokkan(id, d, nilai_susun(id, d), &|d| nilai_susun(id, d), harap);
}

#[track_caller]
fn cocokkan(id: &str, d: &Draf, hasil: Hasil, ulang: &dyn Fn(&Draf) -> Hasil, harap: &[(&str, &str, &str)]) {
    let aturan = cari(id).expect("aturan ada");
    let isi = match hasil {
        Hasil::Temuan(isi) => isi,
        lain => panic!("{id}: {lain:?}"),
    };
    let ada: Vec<(String, String, String)> = isi
        .iter()
        .map(|t| {
            let jalur = t.lokasi.first().and_then(|l| l.jalur.clone()).unwrap_or_default();
            (aturan.tingkat_temuan(t).kode().to_owned(), jalur, t.pesan.kalimat())
        })
        .collect();
    let harap: Vec<(String, String, String)> =
        harap.iter().map(|(t, j, k)| ((*t).to_owned(), (*j).to_owned(), (*k).to_owned())).collect();
    assert_eq!(ada, harap, "{id}");
    for t in &isi {
        assert!(!t.petunjuk.is_empty(), "{id}: tanpa jalan keluar");
        if let Some(p) = &t.perbaikan {
            let baru = p.terapkan(d);
            assert_ne!(&baru, d, "{id}: perbaikan tidak mengubah apa pun");
            let sisa = match ulang(&baru) {
                Hasil::Temuan(sisa) => sisa,
                _ => Vec::new(),
            };
            assert!(!sisa.iter().any(|s| s.pesan == t.pesan), "{id}: temuan tetap ada");
            assert_eq!(p.terapkan(&baru), baru, "{id}: perbaikan tidak konvergen");
        }
    }
}
