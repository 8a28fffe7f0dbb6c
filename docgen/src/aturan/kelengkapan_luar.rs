//! The completeness family of the foreign papers (hukum/03): the same mechanism as for domestic naskah, over the draft's
//! own fields. A section stands when its data are there and its pasal was not left out.

use super::dasar::{SELALU, perpres63, pm25, pp28, pp59, praktik, uu24};
use super::jenis::{Aturan, Cakupan, Status};
use super::kelengkapan::{Bagian, IsiBagian, StatusBagian, alias, kelengkapan, nilai};
use super::konteks::{jalur_pihak, kosong};
use super::muatan_naskah::Tegak;
use super::pesan::{Nilai, kunci};
use crate::draf::{Butir, Draf, Dwi, KegiatanLuar};
use crate::luar::{Jalan, jalan, tanggal_surat};
use crate::ranah::{
    Dokumen, JalurIsian, JenisUbahan, KelasKerjaSama, ObjekLuarNegeri, Pilihan, TahapLuarNegeri, Tanda,
    pilihan,
};

pilihan! {
    /// A section of a foreign paper; the same one may stand in several of them.
    MuatanLuar {
        /// Title.
        Judul = "judul",
        /// Parties.
        Subjek = "subjek",
        /// Background.
        LatarBelakang = "latar_belakang",
        /// Purpose and aims.
        MaksudTujuan = "maksud_tujuan",
        /// Purpose, aims and targets.
        MaksudTujuanSasaran = "maksud_tujuan_sasaran",
        /// Potentials and needs.
        Pemetaan = "pemetaan",
        /// Benefits.
        Manfaat = "manfaat",
        /// Conclusion.
        Kesimpulan = "kesimpulan",
        /// Object.
        Objek = "objek",
        /// Scope.
        RuangLingkup = "ruang_lingkup",
        /// How long the LoI is valid.
        MasaBerlakuLoi = "masa_berlaku_loi",
        /// Place and date of the LoI.
        TempatTanggalLoi = "tempat_tanggal_loi",
        /// Sources of money.
        Pembiayaan = "pembiayaan",
        /// Term.
        JangkaWaktu = "jangka_waktu",
        /// Pasal on the implementation.
        Pelaksanaan = "pelaksanaan",
        /// Pasal on the money.
        PasalPembiayaan = "pasal_pembiayaan",
        /// Joint working group.
        KelompokKerja = "kelompok_kerja",
        /// Pasal on disputes.
        Perselisihan = "perselisihan",
        /// Pasal on amendments.
        Amandemen = "amandemen",
        /// Place and date of the naskah.
        TempatTanggal = "tempat_tanggal",
        /// Owner of goods.
        Kepemilikan = "kepemilikan",
        /// Transfer of knowledge.
        AlihTeknologi = "alih_teknologi",
        /// Languages.
        Bahasa = "bahasa",
        /// Prevailing language.
        BahasaAcuan = "bahasa_acuan",
        /// Intellectual property, confidentiality, personnel.
        HkiKerahasiaan = "hki_kerahasiaan",
        /// Activities of the year.
        Uraian = "uraian",
        /// Roles.
        Peran = "peran",
        /// Expected results.
        HasilKegiatan = "hasil_kegiatan",
        /// Money of the activities.
        DanaKegiatan = "dana_kegiatan",
        /// Progress and results.
        Perkembangan = "perkembangan",
        /// Beneficiaries.
        Penerima = "penerima",
        /// Money spent.
        Pendanaan = "pendanaan",
        /// Obstacles and challenges.
        Hambatan = "hambatan",
        /// Analysis and next steps.
        TindakLanjut = "tindak_lanjut",
        /// Potentials and needs, of penerusan.
        PemetaanUsulan = "pemetaan_usulan",
        /// Kerangka acuan kegiatan.
        KerangkaAcuan = "kerangka_acuan",
        /// Studi kelayakan.
        Studi = "studi",
        /// Surat pernyataan kesediaan.
        Kesediaan = "kesediaan",
        /// What the agreement of a ministry with a foreign ormas holds.
        PerjanjianOrmas = "perjanjian_ormas",
    }
}

const LUAR: &[KelasKerjaSama] = &[KelasKerjaSama::Ksdpl, KelasKerjaSama::Ksdll];
const LEMBAGA: &[KelasKerjaSama] = &[KelasKerjaSama::Ksdll];
const KAJIAN: &[Dokumen] = &[Dokumen::Kajian];
const LOI: &[Dokumen] = &[Dokumen::PernyataanKehendak];
const RKS: &[Dokumen] = &[Dokumen::RencanaKerjaSama];
const NASKAH: &[Dokumen] = &[Dokumen::NaskahKerjaSama];
const TAHUNAN: &[Dokumen] = &[Dokumen::RencanaTahunan];
const LAPORAN: &[Dokumen] = &[Dokumen::LaporanLuarNegeri];
const PRAKTIK: crate::ranah::Rujukan = praktik("praktik penyusunan naskah");

kelengkapan! {
    TABEL, BARIS, Luar(MuatanLuar);
    "KAJIAN_LN", LUAR, KAJIAN {
        "judul" "Judul" Hukum V Judul [pm25("Pasal 12 ayat (3) huruf a")];
        "latar_belakang" "Latar Belakang" Hukum V LatarBelakang [pm25("Pasal 12 ayat (3) huruf b")];
        "maksud_tujuan" "Maksud dan Tujuan" Hukum V MaksudTujuan [pm25("Pasal 12 ayat (3) huruf c")];
        "pemetaan" "Pemetaan Potensi dan Karakteristik serta Kebutuhan Daerah" Hukum V Pemetaan
            [pm25("Pasal 12 ayat (3) huruf d")];
        "manfaat" "Manfaat terhadap Pembangunan Daerah" Hukum V Manfaat [pm25("Pasal 12 ayat (3) huruf e")];
        "kesimpulan" "Kesimpulan" Hukum V Kesimpulan [pm25("Pasal 12 ayat (3) huruf f")];
    }
    "LOI", LUAR, LOI {
        "judul" "Judul" Hukum V Judul [pm25("Pasal 13 ayat (2) huruf a")];
        "subjek" "Subjek Kerja Sama" Hukum V Subjek [pm25("Pasal 13 ayat (2) huruf b")];
        "maksud_tujuan" "Maksud dan Tujuan" Hukum V MaksudTujuan [pm25("Pasal 13 ayat (2) huruf c")];
        "ruang_lingkup" "Ruang Lingkup" Hukum V RuangLingkup [pm25("Pasal 13 ayat (2) huruf d")];
        "masa_berlaku" "Masa Berlaku" Hukum V MasaBerlakuLoi
            [pm25("Pasal 13 ayat (2) huruf e"), pm25("Pasal 13 ayat (3)")];
        "tempat_tanggal" "Tempat dan Tanggal Penandatanganan" Hukum V TempatTanggalLoi
            [pm25("Pasal 13 ayat (2) huruf f")];
    }
    "RKS", LUAR, RKS {
        "subjek" "Subjek Kerja Sama" Hukum V Subjek
            [pp28("Pasal 30 ayat (3) huruf a"), pm25("Pasal 15 ayat (3) huruf a")];
        "latar_belakang" "Latar Belakang" Hukum V LatarBelakang
            [pp28("Pasal 30 ayat (3) huruf b"), pm25("Pasal 15 ayat (3) huruf b")];
        "maksud_tujuan_sasaran" "Maksud, Tujuan, dan Sasaran" Hukum V MaksudTujuanSasaran
            [pp28("Pasal 30 ayat (3) huruf c"), pm25("Pasal 15 ayat (3) huruf c")];
        "objek" "Objek Kerja Sama" Hukum V Objek
            [pp28("Pasal 30 ayat (3) huruf d"), pm25("Pasal 15 ayat (3) huruf d")];
        "ruang_lingkup" "Ruang Lingkup" Hukum V RuangLingkup
            [pp28("Pasal 30 ayat (3) huruf e"), pm25("Pasal 15 ayat (3) huruf e")];
        "pembiayaan" "Sumber Pembiayaan" Hukum V Pembiayaan
            [pp28("Pasal 30 ayat (3) huruf f"), pm25("Pasal 15 ayat (3) huruf f")];
        "jangka_waktu" "Jangka Waktu Pelaksanaan" Hukum V JangkaWaktu
            [pp28("Pasal 30 ayat (3) huruf g"), pm25("Pasal 15 ayat (3) huruf g")];
    }
    "NASKAH_LN", LUAR, NASKAH {
        "judul" "Judul" Likely V Judul [pm25("Pasal 20 ayat (5) huruf a")];
        "subjek" "Subjek Kerja Sama" Likely V Subjek [pm25("Pasal 20 ayat (5) huruf b")];
        "maksud_tujuan" "Maksud dan Tujuan" Likely V MaksudTujuan [pm25("Pasal 20 ayat (5) huruf c")];
        "ruang_lingkup" "Ruang Lingkup" Likely V RuangLingkup [pm25("Pasal 20 ayat (5) huruf d")];
        "pelaksanaan" "Pelaksanaan" Likely V Pelaksanaan [pm25("Pasal 20 ayat (5) huruf e")];
        "pembiayaan" "Pembiayaan" Likely V PasalPembiayaan [pm25("Pasal 20 ayat (5) huruf f")];
        "kelompok_kerja" "Kelompok Kerja Bersama" Likely V KelompokKerja [pm25("Pasal 20 ayat (5) huruf g")];
        "perselisihan" "Penyelesaian Perselisihan" Likely V Perselisihan [pm25("Pasal 20 ayat (5) huruf h")];
        "amandemen" "Amandemen" Likely V Amandemen [pm25("Pasal 20 ayat (5) huruf i")];
        "masa_berlaku" "Masa Berlaku, Perpanjangan, dan Pengakhiran" Likely V JangkaWaktu
            [pm25("Pasal 20 ayat (5) huruf j")];
        "tempat_tanggal" "Tanggal dan Tempat Penandatanganan" Likely V TempatTanggal
            [pm25("Pasal 20 ayat (5) huruf k")];
        "kepemilikan_barang" "Kepemilikan Barang Hasil Kerja Sama" Isi V Kepemilikan
            [pp28("Pasal 26 ayat (2)"), pm25("Pasal 31 ayat (3)")];
        "alih_teknologi" "Alih Pengetahuan kepada Sumber Daya Manusia Indonesia" Isi V AlihTeknologi
            [pp28("Pasal 27 ayat (2)"), pm25("Pasal 5 ayat (2)")];
        "bahasa" "Versi Bahasa" Hukum V Bahasa [uu24("Pasal 31 ayat (1)"), uu24("Pasal 31 ayat (2)")]
            => "KSD-850";
        "bahasa_acuan" "Bahasa Acuan" Likely L BahasaAcuan [perpres63("Pasal 26")] => "KSD-852";
        "hki_kerahasiaan" "Kekayaan Intelektual, Kerahasiaan, dan Batas Kegiatan Personel" Ops D HkiKerahasiaan
            [PRAKTIK];
    }
    "RKT_LN", LUAR, TAHUNAN {
        "uraian" "Uraian Kegiatan Setiap Tahun" Hukum V Uraian [pm25("Pasal 26 ayat (4) huruf a")];
        "peran" "Peran Para Pihak" Hukum V Peran [pm25("Pasal 26 ayat (4) huruf b")];
        "hasil" "Hasil yang Diharapkan" Hukum V HasilKegiatan [pm25("Pasal 26 ayat (4) huruf c")];
        "pembiayaan" "Rencana Pembiayaan" Hukum V DanaKegiatan [pm25("Pasal 26 ayat (4) huruf d")];
    }
    "LAPORAN_LN", LUAR, LAPORAN {
        "judul" "Judul" Hukum V Judul [pm25("Pasal 37 ayat (1) huruf a")];
        "latar_belakang" "Latar Belakang" Hukum V LatarBelakang [pm25("Pasal 37 ayat (1) huruf b")];
        "maksud_tujuan_sasaran" "Maksud, Tujuan, dan Sasaran" Hukum V MaksudTujuanSasaran
            [pm25("Pasal 37 ayat (1) huruf c")];
        "ruang_lingkup" "Ruang Lingkup" Hukum V RuangLingkup [pm25("Pasal 37 ayat (1) huruf d")];
        "hasil" "Perkembangan atau Hasil" Hukum V Perkembangan [pm25("Pasal 37 ayat (1) huruf e")];
        "penerima_manfaat" "Penerima Manfaat" Hukum V Penerima [pm25("Pasal 37 ayat (1) huruf f")];
        "pendanaan" "Pendanaan" Hukum V Pendanaan [pm25("Pasal 37 ayat (1) huruf g")];
        "hambatan" "Hambatan dan Tantangan" Hukum V Hambatan [pm25("Pasal 37 ayat (1) huruf h")];
        "tindak_lanjut" "Analisis dan Rencana Tindak Lanjut" Hukum V TindakLanjut
            [pm25("Pasal 37 ayat (1) huruf i")];
    }
    "USUL_PENERUSAN", LEMBAGA, RKS {
        "pemetaan" "Pemetaan Potensi dan Kebutuhan Daerah" Hukum V PemetaanUsulan
            [pm25("Pasal 29 ayat (2) huruf a")];
        "kak" "Kerangka Acuan Kegiatan" Hukum V KerangkaAcuan [pm25("Pasal 29 ayat (2) huruf b")];
        "studi" "Studi Kelayakan" Hukum V Studi [pm25("Pasal 29 ayat (2) huruf c")];
        "kesediaan" "Surat Pernyataan Kesediaan" Hukum V Kesediaan [pm25("Pasal 29 ayat (2) huruf d")];
    }
    "NGO_KL", LEMBAGA, TAHUNAN {
        "daftar_a_l" "Isi Perjanjian Kementerian atau Lembaga dengan Ormas Asing" Ops V PerjanjianOrmas
            [pp59("Pasal 18 ayat (1)")];
    }
}

impl MuatanLuar {
    /// What makes it stand, in words.
    pub(super) fn isi(self) -> Nilai {
        Nilai::istilah("muatan-luar", self.kode())
    }

    /// The clause id of its pasal in the naskah, if it has one.
    pub(super) fn pasal(self) -> Option<&'static str> {
        match self {
            Self::MaksudTujuan => Some("ln-tujuan"),
            Self::RuangLingkup => Some("ln-ruang-lingkup"),
            Self::Pelaksanaan => Some("ln-pelaksanaan"),
            Self::PasalPembiayaan => Some("ln-pembiayaan"),
            Self::KelompokKerja => Some("ln-kelompok-kerja"),
            Self::Perselisihan => Some("ln-perselisihan"),
            Self::Amandemen => Some("ln-amandemen"),
            Self::JangkaWaktu => Some("ln-masa-berlaku"),
            Self::Kepemilikan => Some("ln-kepemilikan"),
            Self::AlihTeknologi => Some("ln-alih"),
            _ => None,
        }
    }

    /// Whether it stands.
    pub(super) fn nilai(self, d: &Draf) -> Tegak {
        if let Some(bersyarat) = self.syarat(d) {
            return bersyarat;
        }
        let dihapus = |pasal: &str| {
            d.ubahan.iter().any(|u| u.jenis.adalah(JenisUbahan::Hapus) && u.pasal.trim() == pasal)
        };
        let naskah = d.dokumen.adalah(Dokumen::NaskahKerjaSama);
        if naskah && self.pasal().is_some_and(dihapus) {
            return Tegak::TidakAda { jalur: vec!["ubahan".to_owned()], tanpa_pasal: true };
        }
        match self.kurang(d) {
            jalur if jalur.is_empty() => Tegak::Ada,
            jalur => Tegak::TidakAda { jalur, tanpa_pasal: false },
        }
    }

    /// The outcome of a section that this cooperation does not need.
    fn syarat(self, d: &Draf) -> Option<Tegak> {
        let ln = &d.luar_negeri;
        match self {
            Self::AlihTeknologi => match ln.jenis_objek.pilihan() {
                Some(ObjekLuarNegeri::Iptek) => None,
                Some(_) => Some(Tegak::TidakPerlu { sebab: bukan_iptek() }),
                None => Some(Tegak::BelumJelas { butuh: vec!["luar_negeri.jenis_objek".to_owned()] }),
            },
            Self::PemetaanUsulan | Self::KerangkaAcuan | Self::Studi | Self::Kesediaan => match jalan(d) {
                None => Some(Tegak::BelumJelas { butuh: vec!["luar_negeri.jalur".to_owned()] }),
                Some(Jalan::PenerusanOrganisasi) if self == Self::Studi => match ln.perlu_studi.nilai() {
                    None => Some(Tegak::BelumJelas { butuh: vec!["luar_negeri.perlu_studi".to_owned()] }),
                    Some(false) => Some(Tegak::TidakPerlu { sebab: tanpa_studi() }),
                    Some(true) => None,
                },
                Some(Jalan::PenerusanOrganisasi) => None,
                Some(_) => Some(Tegak::TidakPerlu { sebab: bukan_usulan() }),
            },
            _ => None,
        }
    }

    /// The fields that are missing.
    fn kurang(self, d: &Draf) -> Vec<JalurIsian> {
        use TahapLuarNegeri as T;
        let ln = &d.luar_negeri;
        let semua = |isi: &[(bool, &str)]| -> Vec<JalurIsian> {
            isi.iter().filter(|(ada, _)| !ada).map(|(_, jalur)| format!("luar_negeri.{jalur}")).collect()
        };
        let satu = |ada: bool, jalur: &str| semua(&[(ada, jalur)]);
        let surat = |t: T| satu(tanggal_surat(d, t).is_some(), "tahapan");
        let tujuan =
            [(dwi(&ln.maksud) || daftar_dwi(&ln.tujuan), "maksud"), (daftar_dwi(&ln.tujuan), "tujuan")];
        match self {
            Self::Judul if kosong(&d.judul) => vec!["judul".to_owned()],
            Self::Subjek => subjek(d),
            Self::LatarBelakang => satu(daftar_dwi(&ln.latar_belakang), "latar_belakang"),
            Self::MaksudTujuan => semua(&tujuan[..1]),
            Self::MaksudTujuanSasaran => semua(&[tujuan[0], tujuan[1], (daftar_dwi(&ln.sasaran), "sasaran")]),
            Self::Pemetaan | Self::PemetaanUsulan => semua(&[
                (daftar(&ln.kajian.potensi), "kajian.potensi"),
                (daftar(&ln.kajian.kebutuhan), "kajian.kebutuhan"),
            ]),
            Self::Manfaat => satu(daftar(&ln.kajian.manfaat), "kajian.manfaat"),
            Self::Kesimpulan => satu(!kosong(&ln.kajian.kesimpulan), "kajian.kesimpulan"),
            Self::Objek => satu(dwi(&ln.objek), "objek"),
            Self::RuangLingkup => satu(daftar_dwi(&ln.ruang_lingkup), "ruang_lingkup"),
            Self::MasaBerlakuLoi => satu(ln.loi.masa_berlaku.nilai().is_some(), "loi.masa_berlaku"),
            Self::TempatTanggalLoi => semua(&[
                (dwi(&ln.loi.tempat), "loi.tempat"),
                (ln.loi.tanggal.nilai().is_some(), "loi.tanggal"),
            ]),
            Self::Pembiayaan => satu(ln.pembiayaan.iter().any(|s| dwi(&s.sumber)), "pembiayaan"),
            Self::JangkaWaktu => satu(ln.jangka_waktu.nilai().is_some(), "jangka_waktu"),
            Self::KelompokKerja => satu(!ln.kelompok_kerja.tidak(), "kelompok_kerja"),
            Self::TempatTanggal => [(kosong(&d.tempat), "tempat"), (d.tanggal.nilai().is_none(), "tanggal")]
                .into_iter()
                .filter(|(kurang, _)| *kurang)
                .map(|(_, jalur)| jalur.to_owned())
                .collect(),
            Self::Kepemilikan => satu(ln.pemilik_barang.pilihan().is_some(), "pemilik_barang"),
            Self::AlihTeknologi => satu(ln.alih_pengetahuan.ya(), "alih_pengetahuan"),
            Self::Uraian => kegiatan(d, "kegiatan", |g| dwi(&g.kegiatan)),
            Self::Peran => kegiatan(d, "peran_daerah", |g| dwi(&g.peran_daerah) && dwi(&g.peran_mitra)),
            Self::HasilKegiatan => {
                kegiatan(d, "hasil", |g| dwi(&g.hasil) && dwi(&g.lokasi) && dwi(&g.penerima))
            }
            Self::DanaKegiatan => kegiatan(d, "dana", |g| g.dana.iter().any(|s| dwi(&s.sumber))),
            Self::Perkembangan => {
                let terlaksana = ln.kegiatan.iter().any(|g| !kosong(&g.realisasi));
                satu(daftar(&ln.laporan.hasil) || terlaksana, "laporan.hasil")
            }
            Self::Penerima => kegiatan(d, "penerima", |g| dwi(&g.penerima)),
            Self::Pendanaan => kegiatan(d, "belanja", |g| !kosong(&g.belanja)),
            Self::Hambatan => semua(&[
                (daftar(&ln.laporan.hambatan), "laporan.hambatan"),
                (daftar(&ln.laporan.tantangan), "laporan.tantangan"),
            ]),
            Self::TindakLanjut => semua(&[
                (!kosong(&ln.laporan.analisis), "laporan.analisis"),
                (daftar(&ln.laporan.tindak_lanjut), "laporan.tindak_lanjut"),
            ]),
            Self::KerangkaAcuan => surat(T::KerangkaAcuan),
            Self::Studi => surat(T::StudiKelayakan),
            Self::Kesediaan => surat(T::Kesediaan),
            Self::Judul
            | Self::Pelaksanaan
            | Self::PasalPembiayaan
            | Self::Perselisihan
            | Self::Amandemen
            | Self::Bahasa
            | Self::BahasaAcuan
            | Self::HkiKerahasiaan
            | Self::PerjanjianOrmas => Vec::new(),
        }
    }
}

fn dwi(isi: &Dwi) -> bool {
    [&isi.indonesia, &isi.inggris, &isi.mitra].into_iter().any(|t| !kosong(t))
}

fn daftar_dwi(isi: &[Dwi]) -> bool {
    isi.iter().any(dwi)
}

fn daftar(isi: &[Butir]) -> bool {
    isi.iter().any(|b| !kosong(&b.uraian))
}

/// At least two parties, each with a name.
fn subjek(d: &Draf) -> Vec<JalurIsian> {
    if d.pihak.len() < 2 {
        return vec!["pihak".to_owned()];
    }
    let tanpa_nama = d.pihak.iter().enumerate().filter(|(_, p)| kosong(&p.nama));
    tanpa_nama.map(|(i, _)| jalur_pihak(i, "nama")).collect()
}

/// The activities of the paper's year that miss something; all of them while no year is told.
fn kegiatan(d: &Draf, bidang: &str, ada: impl Fn(&KegiatanLuar) -> bool) -> Vec<JalurIsian> {
    let ln = &d.luar_negeri;
    let tahun = match d.dokumen.pilihan() {
        Some(Dokumen::LaporanLuarNegeri) => ln.laporan.tahun.nilai(),
        _ => ln.tahun_rencana.nilai(),
    };
    let semua = || {
        let milik = |g: &KegiatanLuar| tahun.is_none() || g.tahun.nilai() == tahun;
        ln.kegiatan.iter().enumerate().filter(move |(_, g)| milik(g))
    };
    if semua().next().is_none() {
        return vec!["luar_negeri.kegiatan".to_owned()];
    }
    semua().filter(|(_, g)| !ada(g)).map(|(i, _)| format!("luar_negeri.kegiatan[{i}].{bidang}")).collect()
}

kunci! { pub(super)
    bukan_iptek = "muatan-luar.bukan-iptek" ();
    tanpa_studi = "muatan-luar.tanpa-studi" ();
    bukan_usulan = "muatan-luar.bukan-usulan" ();
}

#[cfg(test)]
mod tests {
    use super::super::jenis::Hasil;
    use super::super::kelengkapan::aturan;
    use super::super::luar::uji::{ksdll, ksdpl, ksdpl_kota, penerusan, tahap};
    use super::super::uji::{butuh, nilai, temuan, terpenuhi, tidak_berlaku};
    use super::*;
    use crate::draf::{Isian, Ubahan};
    use crate::ranah::{JenisPihak, Tingkat};

    fn baris(dokumen: &'static str) -> impl Iterator<Item = &'static Aturan> {
        let awal = format!("KSD-500/{dokumen}.");
        aturan().filter(move |a| a.id.starts_with(&awal))
    }

    const SEMUA: &[(&str, Dokumen, usize)] = &[
        ("KAJIAN_LN", Dokumen::Kajian, 6),
        ("LOI", Dokumen::PernyataanKehendak, 6),
        ("RKS", Dokumen::RencanaKerjaSama, 7),
        ("NASKAH_LN", Dokumen::NaskahKerjaSama, 15),
        ("RKT_LN", Dokumen::RencanaTahunan, 4),
        ("LAPORAN_LN", Dokumen::LaporanLuarNegeri, 9),
    ];

    #[test]
    fn yang_lengkap_memuat_semua_bagian() {
        for (nama, dokumen, banyak) in SEMUA {
            assert_eq!(baris(nama).count(), *banyak, "{nama}");
            for d in [ksdpl, ksdpl_kota, ksdll, penerusan].map(|buat| Box::new(buat(*dokumen))) {
                for a in baris(nama).filter(|a| a.status == Status::Berlaku) {
                    assert_eq!(nilai(a.id, &d), Hasil::Terpenuhi, "{}", a.id);
                }
            }
        }
    }

    /// Whatever a paper needs is missed in an empty draft, except what the standard text says by itself.
    #[test]
    fn yang_kosong_penuh_temuan() {
        for (nama, dokumen, banyak) in SEMUA {
            let d = ksdpl(*dokumen);
            let kosong = Draf { kelas: d.kelas, dokumen: d.dokumen, ..Draf::default() };
            let hasil: Vec<_> = baris(nama).map(|a| (a.id, a.tingkat, nilai(a.id, &kosong))).collect();
            let temuan = hasil.iter().filter(|(_, _, h)| matches!(h, Hasil::Temuan(_))).count();
            if *nama == "NASKAH_LN" {
                assert_eq!(temuan, 7, "{hasil:?}");
            } else {
                assert_eq!(temuan, *banyak, "{hasil:?}");
                assert!(hasil.iter().all(|(_, t, _)| *t == Tingkat::Wajib), "{nama}");
            }
        }
    }

    #[test]
    fn bagian_naskah_yang_dihapus_dapat_dikembalikan() {
        let id = "KSD-500/NASKAH_LN.amandemen";
        let mut d = ksdpl(Dokumen::NaskahKerjaSama);
        let jenis = JenisUbahan::Hapus.into();
        d.ubahan.push(Ubahan { jenis, pasal: "ln-amandemen".to_owned(), ..Ubahan::default() });
        temuan(id, &d, &[("peringatan", "ubahan", "Bagian Amandemen tidak ada dalam naskah.")]);
        d.ubahan.clear();
        d.luar_negeri.jangka_waktu = Isian::Kosong;
        let kalimat = "Bagian Masa Berlaku, Perpanjangan, dan Pengakhiran belum lengkap; yang dibutuhkan: lamanya kerja sama.";
        let id = "KSD-500/NASKAH_LN.masa_berlaku";
        temuan(id, &d, &[("peringatan", "luar_negeri.jangka_waktu", kalimat)]);
    }

    #[test]
    fn yang_dinilai_aturan_lain() {
        let d = ksdpl(Dokumen::NaskahKerjaSama);
        tidak_berlaku("KSD-500/NASKAH_LN.bahasa", &d, "Dinilai dan dilaporkan oleh KSD-850.");
        tidak_berlaku("KSD-500/NASKAH_LN.bahasa_acuan", &d, "Dinilai dan dilaporkan oleh KSD-852.");
    }

    #[test]
    fn kegiatan_menurut_tahunnya() {
        let mut d = ksdpl(Dokumen::RencanaTahunan);
        let mut lain = d.luar_negeri.kegiatan[0].clone();
        lain.tahun = 2028.into();
        lain.hasil = Dwi::default();
        d.luar_negeri.kegiatan.push(lain);
        terpenuhi("KSD-500/RKT_LN.hasil", &d);
        d.luar_negeri.tahun_rencana = 2028.into();
        let kalimat = "Bagian Hasil yang Diharapkan belum lengkap; yang dibutuhkan: hasil yang diharapkan, lokasi, dan penerima \
                       manfaat pada tiap kegiatan tahun itu.";
        temuan("KSD-500/RKT_LN.hasil", &d, &[("wajib", "luar_negeri.kegiatan[1].hasil", kalimat)]);
    }

    #[test]
    fn usulan_penerusan() {
        let mut d = penerusan(Dokumen::RencanaKerjaSama);
        let bukan = "Hanya untuk usulan penerusan dari organisasi internasional atau mitra pembangunan.";
        tidak_berlaku("KSD-500/USUL_PENERUSAN.kak", &d, bukan);
        d.pihak[1].jenis = JenisPihak::OrganisasiInternasional.into();
        terpenuhi("KSD-500/USUL_PENERUSAN.pemetaan", &d);
        let kalimat = "Bagian Kerangka Acuan Kegiatan belum lengkap; yang dibutuhkan: tanggal kerangka acuan kegiatan pada tahapan.";
        temuan("KSD-500/USUL_PENERUSAN.kak", &d, &[("wajib", "luar_negeri.tahapan", kalimat)]);
        d.luar_negeri.tahapan.push(tahap(TahapLuarNegeri::KerangkaAcuan, "2026-05-04"));
        terpenuhi("KSD-500/USUL_PENERUSAN.kak", &d);
        let id = "KSD-500/USUL_PENERUSAN.studi";
        let tanpa = "Kegiatan ini tidak memerlukan studi kelayakan.";
        tidak_berlaku(id, &d, tanpa);
        d.luar_negeri.perlu_studi = Isian::Kosong;
        butuh(id, &d, &["luar_negeri.perlu_studi"]);
    }
}
