//! The worksheet of a foreign draft for the page: its questions, grouped by step, and the naskah with its report.
//!
//! The page holds neither the clauses nor the rules of foreign naskah. It sends the draft and gets what it shows; which
//! questions there are is decided here, so that every paper asks for what it needs and nothing twice.

use serde_json::{Value, json};

use crate::aturan::Pesan;
use crate::aturan::pesan::kunci;
use crate::draf::Draf;
use crate::ekspor::susun_dan_periksa;
use crate::ranah::{BahasaMitra, Dokumen, JalurLuarNegeri, JenisPihak, KelasKerjaSama, VersiBahasa};
use crate::render::{gaya_cetak, html_berlembar};

/// A group of questions.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Kelompok {
    /// Code of the step in which it stands: `jenis`, `pihak`, `objek`, `pelaksanaan`, `ketentuan`, `rencana-kerja`,
    /// `tahapan`.
    pub langkah: &'static str,
    /// Its heading.
    pub judul: String,
    /// A sentence below it; may be empty.
    pub arti: String,
    /// Paths of its fields, lists and objects, in order.
    pub jalur: Vec<String>,
}

/// The questions of a foreign draft, in the order of the steps.
pub fn formulir(draf: &Draf) -> Vec<Kelompok> {
    let l = Pertanyaan::dari(draf);
    let mut hasil = Vec::new();
    let mut tambah = |langkah, judul: Pesan, arti: Option<Pesan>, jalur: Vec<&str>| {
        let jalur = jalur.into_iter().filter(|j| l.perlu(j)).map(lengkap).collect::<Vec<_>>();
        if !jalur.is_empty() {
            let arti = arti.map(|a| a.kalimat()).unwrap_or_default();
            hasil.push(Kelompok { langkah, judul: judul.kalimat(), arti, jalur });
        }
    };
    tambah("jenis", naskah(), Some(naskah_arti()), vec!["/kelas", "jalur", "/dokumen"]);
    tambah("jenis", judul(), Some(judul_arti()), vec!["/judul", "judul"]);
    tambah(
        "jenis",
        bahasa(),
        Some(bahasa_arti()),
        vec!["bahasa.versi", "bahasa.mitra", "bahasa.susunan", "bahasa.acuan"],
    );
    tambah("jenis", waktu_loi(), None, vec!["loi.tanggal", "loi.tempat", "loi.masa_berlaku"]);
    tambah("jenis", waktu_naskah(), None, vec!["/tanggal", "/tempat", "tempat", "/rangkap"]);
    tambah("pihak", daerah(), None, l.pihak(l.daerah, false));
    tambah("pihak", mitra(), None, l.pihak(l.mitra, true));
    tambah(
        "pihak",
        negara(),
        Some(negara_arti()),
        vec!["mitra.negara", "mitra.tingkat", "mitra.hubungan_diplomatik", "mitra.tidak_diakui"],
    );
    tambah(
        "pihak",
        setara(),
        Some(setara_arti()),
        vec![
            "mitra.setara_administrasi",
            "mitra.setara_wilayah",
            "mitra.saling_melengkapi",
            "mitra.hubungan_masyarakat",
        ],
    );
    tambah(
        "pihak",
        izin(),
        Some(izin_arti()),
        vec![
            "mitra.izin_prinsip",
            "mitra.izin_prinsip_sampai",
            "mitra.izin_operasional",
            "mitra.memakai_fasilitas",
            "mitra.kegiatan_terlarang",
        ],
    );
    tambah(
        "objek",
        objek(),
        None,
        vec!["jenis_objek", "/objek.urusan", "objek", "/objek.sesuai_kewenangan", "/objek.bertentangan"],
    );
    tambah("objek", latar(), Some(latar_arti()), vec!["latar_belakang", "kaitan_rencana"]);
    tambah("objek", tujuan(), None, vec!["maksud", "tujuan", "sasaran", "ruang_lingkup"]);
    tambah(
        "objek",
        larangan(),
        Some(larangan_arti()),
        vec!["kantor_luar_negeri", "campur_tangan", "infrastruktur"],
    );
    tambah(
        "objek",
        kajian(),
        Some(kajian_arti()),
        vec![
            "kajian.penyusun",
            "kajian.potensi",
            "kajian.potensi_mitra",
            "kajian.kebutuhan",
            "kajian.manfaat",
            "kajian.kesimpulan",
        ],
    );
    tambah(
        "pelaksanaan",
        pelaksanaan(),
        None,
        vec!["pelaksanaan", "pihak_ketiga", "kelompok_kerja", "rapat_kelompok_kerja"],
    );
    tambah(
        "pelaksanaan",
        biaya(),
        Some(biaya_arti()),
        vec!["pembiayaan", "hibah", "jalur_hibah", "langsung_ke_daerah"],
    );
    tambah(
        "pelaksanaan",
        hasil_kerja(),
        None,
        vec!["pemilik_barang", "alih_pengetahuan", "cara_alih", "hki"],
    );
    tambah(
        "pelaksanaan",
        jangka(),
        Some(jangka_arti()),
        vec!["jangka_waktu", "diperpanjang", "pemberitahuan_akhir"],
    );
    tambah("ketentuan", perselisihan(), Some(perselisihan_arti()), vec!["forum", "konsultasi_menteri"]);
    tambah("ketentuan", pelindungan(), None, vec!["kerahasiaan", "batas_personel"]);
    tambah("ketentuan", terjemahan(), Some(terjemahan_arti()), vec!["terjemahan"]);
    tambah("rencana-kerja", kegiatan(), Some(kegiatan_arti()), vec!["tahun_rencana", "kegiatan"]);
    tambah(
        "rencana-kerja",
        laporan(),
        Some(laporan_arti()),
        vec![
            "laporan.tahun",
            "laporan.tanggal",
            "laporan.hasil",
            "laporan.hambatan",
            "laporan.tantangan",
            "laporan.analisis",
            "laporan.tindak_lanjut",
        ],
    );
    tambah("tahapan", surat(), Some(surat_arti()), vec!["tahapan", "perlu_studi", "tembusan_perpanjangan"]);
    tambah("tahapan", ditetapkan(), Some(ditetapkan_arti()), vec!["ditetapkan"]);
    tambah("tahapan", libur(), Some(libur_arti()), vec!["hari_libur"]);
    hasil
}

/// A path of the draft (`/judul`) or of its foreign part (`judul`), in full.
fn lengkap(jalur: &str) -> String {
    jalur.strip_prefix('/').map_or_else(|| format!("luar_negeri.{jalur}"), str::to_owned)
}

/// What decides which questions there are.
struct Pertanyaan<'a> {
    draf: &'a Draf,
    dokumen: Option<Dokumen>,
    jalur: Option<JalurLuarNegeri>,
    ksdpl: bool,
    daerah: usize,
    mitra: usize,
}

impl<'a> Pertanyaan<'a> {
    fn dari(draf: &'a Draf) -> Self {
        let milik_daerah = |p: &crate::draf::Pihak| p.jenis.pilihan().is_some_and(JenisPihak::daerah);
        let daerah = draf.pihak.iter().position(milik_daerah).unwrap_or(0);
        Self {
            draf,
            dokumen: draf.dokumen.pilihan(),
            jalur: draf.luar_negeri.jalur.pilihan(),
            ksdpl: draf.kelas.adalah(KelasKerjaSama::Ksdpl),
            daerah,
            mitra: usize::from(daerah == 0),
        }
    }

    fn menyusun(&self, dokumen: &[Dokumen]) -> bool {
        self.dokumen.is_some_and(|d| dokumen.contains(&d))
    }

    /// The fields of a party; only the head of the region signs, so that nothing is asked of kuasa.
    fn pihak(&self, i: usize, asing: bool) -> Vec<&'static str> {
        const KETERANGAN: [[&str; 7]; 2] = [
            [
                "/pihak[0].jenis",
                "/pihak[0].nama",
                "/pihak[0].asing.nama",
                "/pihak[0].penandatangan.nama",
                "/pihak[0].penandatangan.jabatan",
                "/pihak[0].asing.jabatan",
                "/pihak[0].unit_pelaksana",
            ],
            [
                "/pihak[1].jenis",
                "/pihak[1].nama",
                "/pihak[1].asing.nama",
                "/pihak[1].penandatangan.nama",
                "/pihak[1].penandatangan.jabatan",
                "/pihak[1].asing.jabatan",
                "/pihak[1].unit_pelaksana",
            ],
        ];
        const KAPASITAS: [&str; 2] =
            ["/pihak[0].penandatangan.kapasitas", "/pihak[1].penandatangan.kapasitas"];
        let Some(keterangan) = KETERANGAN.get(i).filter(|_| self.draf.pihak.len() > i) else {
            return Vec::new();
        };
        let mut hasil = keterangan.to_vec();
        if !asing {
            hasil.push(KAPASITAS[i]);
        }
        hasil
    }

    /// Whether a question matters to the paper that is being written. What was answered is asked again, so that it can
    /// be seen and taken back.
    fn perlu(&self, jalur: &str) -> bool {
        use Dokumen as D;
        use JalurLuarNegeri as J;
        let l = &self.draf.luar_negeri;
        let penerusan = self.jalur == Some(J::Penerusan);
        let berisi = || {
            let simpul = crate::draf::Berbentuk::simpul(self.draf, &lengkap(jalur));
            simpul.is_some_and(|s| !s.hampa())
        };
        let asal = jalur.split('.').next().unwrap_or(jalur);
        let ditanya = match (asal, jalur) {
            ("loi", _) => self.menyusun(&[D::PernyataanKehendak]),
            ("kajian", _) => self.menyusun(&[D::Kajian]),
            ("laporan", _) => self.menyusun(&[D::LaporanLuarNegeri]),
            ("tahun_rencana", _) => self.menyusun(&[D::RencanaTahunan]),
            ("kegiatan", _) => self.menyusun(&[D::RencanaKerjaSama, D::RencanaTahunan, D::LaporanLuarNegeri]),
            ("terjemahan", _) | ("bahasa", "bahasa.mitra") => matches!(
                l.bahasa.versi.pilihan(),
                Some(VersiBahasa::IndonesiaMitra | VersiBahasa::IndonesiaInggrisMitra)
            ),
            ("bahasa", _) => !self.menyusun(&[D::Kajian, D::LaporanLuarNegeri]),
            (
                "mitra",
                "mitra.tingkat"
                | "mitra.setara_administrasi"
                | "mitra.setara_wilayah"
                | "mitra.saling_melengkapi"
                | "mitra.hubungan_masyarakat",
            ) => self.ksdpl,
            (
                "mitra",
                "mitra.izin_prinsip"
                | "mitra.izin_prinsip_sampai"
                | "mitra.izin_operasional"
                | "mitra.memakai_fasilitas"
                | "mitra.kegiatan_terlarang",
            ) => self.draf.pihak.iter().any(|p| p.jenis.adalah(JenisPihak::NirlabaAsing)),
            ("infrastruktur", _) => !self.ksdpl,
            ("perlu_studi", _) => penerusan,
            ("jalur_hibah", _) => l.hibah.ya(),
            ("rapat_kelompok_kerja", _) => !l.kelompok_kerja.tidak(),
            ("cara_alih", _) => l.alih_pengetahuan.ya(),
            ("/tanggal" | "/tempat" | "tempat" | "/rangkap", _) => {
                self.menyusun(&[D::NaskahKerjaSama, D::RencanaKerjaSama, D::RencanaTahunan])
            }
            (
                "forum"
                | "konsultasi_menteri"
                | "kerahasiaan"
                | "batas_personel"
                | "diperpanjang"
                | "pemberitahuan_akhir",
                _,
            ) => self.menyusun(&[D::NaskahKerjaSama]),
            _ => true,
        };
        ditanya || berisi()
    }
}

/// What the page shows of a foreign draft, as a JSON object: `laporan` (see [`crate::laporan`]), `final`, `kosong` (label
/// and path of each gap), the pieces of the HTML, `gaya`, `formulir` and `bahasa`, the languages of [`crate::draf::Dwi`]
/// by their names.
pub fn lembar(draf: &Draf, hari_ini: chrono::NaiveDate) -> String {
    let (naskah, laporan) = susun_dan_periksa(draf, hari_ini);
    let html = html_berlembar(&naskah);
    let lembar = html.lembar.iter().map(|l| json!({ "buka": l.buka, "tutup": l.tutup, "blok": l.blok }));
    let formulir = formulir(draf).into_iter();
    let formulir = formulir.map(|k| json!([k.langkah, k.judul, k.arti, k.jalur]));
    json!({
        "laporan": laporan.kemas_semua(),
        "final": laporan.final_,
        "kosong": laporan.kosong.iter().map(|c| json!([c.label, c.jalur])).collect::<Vec<_>>(),
        "kepala": html.kepala,
        "lembar": lembar.collect::<Vec<_>>(),
        "gaya": gaya_cetak(&naskah),
        "formulir": formulir.collect::<Vec<_>>(),
        "bahasa": bahasa_draf(draf),
    })
    .to_string()
}

/// The languages in which the draft wants words: key of [`crate::draf::Dwi`] and name.
fn bahasa_draf(draf: &Draf) -> Value {
    let b = &draf.luar_negeri.bahasa;
    let versi = b.versi.pilihan().unwrap_or(VersiBahasa::IndonesiaInggris);
    let mut hasil = vec![json!(["indonesia", indonesia().kalimat()])];
    if versi != VersiBahasa::HanyaIndonesia && versi != VersiBahasa::IndonesiaMitra {
        hasil.push(json!(["inggris", inggris().kalimat()]));
    }
    if matches!(versi, VersiBahasa::IndonesiaMitra | VersiBahasa::IndonesiaInggrisMitra) {
        let nama = b.mitra.pilihan().filter(|m| *m != BahasaMitra::Inggris).map(|m| m.nama().0);
        hasil.push(json!([
            "mitra",
            nama.map_or_else(|| bahasa_mitra().kalimat(), |n| bahasa_bernama(n).kalimat())
        ]));
    }
    Value::Array(hasil)
}

kunci! {
    pub(crate)
    naskah = "formulir.naskah" ();
    naskah_arti = "formulir.naskah-arti" ();
    judul = "formulir.judul" ();
    judul_arti = "formulir.judul-arti" ();
    bahasa = "formulir.bahasa" ();
    bahasa_arti = "formulir.bahasa-arti" ();
    waktu_loi = "formulir.waktu-loi" ();
    waktu_naskah = "formulir.waktu-naskah" ();
    daerah = "formulir.daerah" ();
    mitra = "formulir.mitra" ();
    negara = "formulir.negara" ();
    negara_arti = "formulir.negara-arti" ();
    setara = "formulir.setara" ();
    setara_arti = "formulir.setara-arti" ();
    izin = "formulir.izin" ();
    izin_arti = "formulir.izin-arti" ();
    objek = "formulir.objek" ();
    latar = "formulir.latar" ();
    latar_arti = "formulir.latar-arti" ();
    tujuan = "formulir.tujuan" ();
    larangan = "formulir.larangan" ();
    larangan_arti = "formulir.larangan-arti" ();
    kajian = "formulir.kajian" ();
    kajian_arti = "formulir.kajian-arti" ();
    pelaksanaan = "formulir.pelaksanaan" ();
    biaya = "formulir.biaya" ();
    biaya_arti = "formulir.biaya-arti" ();
    hasil_kerja = "formulir.hasil" ();
    jangka = "formulir.jangka" ();
    jangka_arti = "formulir.jangka-arti" ();
    perselisihan = "formulir.perselisihan" ();
    perselisihan_arti = "formulir.perselisihan-arti" ();
    pelindungan = "formulir.pelindungan" ();
    terjemahan = "formulir.terjemahan" ();
    terjemahan_arti = "formulir.terjemahan-arti" ();
    kegiatan = "formulir.kegiatan" ();
    kegiatan_arti = "formulir.kegiatan-arti" ();
    laporan = "formulir.laporan" ();
    laporan_arti = "formulir.laporan-arti" ();
    surat = "formulir.surat" ();
    surat_arti = "formulir.surat-arti" ();
    ditetapkan = "formulir.ditetapkan" ();
    ditetapkan_arti = "formulir.ditetapkan-arti" ();
    libur = "formulir.libur" ();
    libur_arti = "formulir.libur-arti" ();
    indonesia = "formulir.indonesia" ();
    inggris = "formulir.inggris" ();
    bahasa_mitra = "formulir.bahasa-mitra" ();
    bahasa_bernama = "formulir.bahasa-bernama" (nama);
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::draf::{Pihak, bidang_dari_jalur};
    use crate::ranah::Pilihan as _;

    fn draf(dokumen: Dokumen) -> Draf {
        let mut d = Draf { kelas: KelasKerjaSama::Ksdpl.into(), dokumen: dokumen.into(), ..Draf::default() };
        d.pihak = vec![Pihak::default(), Pihak::default()];
        d
    }

    #[test]
    fn setiap_pertanyaan_punya_isian_dan_ditanya_sekali() {
        for dokumen in KelasKerjaSama::Ksdpl.dokumen() {
            let mut semua: Vec<String> =
                formulir(&draf(*dokumen)).into_iter().flat_map(|k| k.jalur).collect();
            for jalur in &semua {
                assert!(bidang_dari_jalur(jalur).is_some(), "{jalur}");
            }
            let banyak = semua.len();
            semua.sort();
            semua.dedup();
            assert_eq!(semua.len(), banyak, "{}", dokumen.kode());
        }
    }

    #[test]
    fn naskah_menentukan_pertanyaannya() {
        let ditanya = |d: Draf, jalur: &str| formulir(&d).iter().any(|k| k.jalur.iter().any(|j| j == jalur));
        assert!(ditanya(draf(Dokumen::Kajian), "luar_negeri.kajian.kesimpulan"));
        assert!(!ditanya(draf(Dokumen::NaskahKerjaSama), "luar_negeri.kajian.kesimpulan"));
        let mut terisi = draf(Dokumen::NaskahKerjaSama);
        terisi.luar_negeri.kajian.kesimpulan = "layak".to_owned();
        assert!(ditanya(terisi, "luar_negeri.kajian.kesimpulan"), "yang sudah diisi tetap terlihat");
        assert!(!ditanya(draf(Dokumen::PernyataanKehendak), "luar_negeri.mitra.izin_prinsip"));
    }

    #[test]
    fn lembar_terbaca() {
        let isi = lembar(
            &draf(Dokumen::PernyataanKehendak),
            chrono::NaiveDate::from_ymd_opt(2026, 12, 1).expect("ada"),
        );
        let isi = crate::amplop::urai_json(&isi).expect("JSON");
        assert_eq!(isi["final"], false);
        assert!(isi["lembar"][0]["blok"][0].as_str().is_some_and(|b| b.contains("n-judul")), "{isi}");
        assert_eq!(isi["bahasa"].as_array().map(Vec::len), Some(2));
    }
}
