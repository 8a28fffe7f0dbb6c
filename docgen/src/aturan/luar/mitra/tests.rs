//! Every rule over a draft without fault and over drafts made wrong in one way.

use super::super::super::uji::{butuh, temuan, terpenuhi, tgl, tidak_berlaku};
use super::super::uji::{dwi, ksdll, ksdpl, ksdpl_kota, penerusan};
use crate::draf::{Draf, Isian, Surat};
use crate::ranah::{Dokumen, JalurLuarNegeri, JenisPihak, Kapasitas, TingkatMitra};

const LUAR_KSDLL: &str = "Hanya untuk KSDLL; naskah ini KSDPL.";
const LUAR_KSDPL: &str = "Hanya untuk KSDPL; naskah ini KSDLL.";

fn loi() -> Draf {
    ksdpl(Dokumen::PernyataanKehendak)
}

fn naskah() -> Draf {
    ksdpl(Dokumen::NaskahKerjaSama)
}

#[test]
fn ksd_150() {
    let mut d = loi();
    terpenuhi("KSD-150", &d);
    tidak_berlaku(
        "KSD-150",
        &naskah(),
        "Hanya untuk Pernyataan Kehendak Kerja Sama; naskah ini Naskah Kerja Sama.",
    );
    let p = &mut d.pihak[0].penandatangan;
    p.kapasitas = Kapasitas::PejabatPerangkatDaerah.into();
    p.jabatan = "Kepala Dinas Pariwisata".to_owned();
    let kalimat = "Pemerintah Provinsi Contoh diwakili Kepala Dinas Pariwisata, padahal Pernyataan Kehendak Kerja \
                   Sama ditandatangani kepala daerah.";
    temuan("KSD-150", &d, &[("wajib", "pihak[0].penandatangan.kapasitas", kalimat)]);
    d.pihak[0].penandatangan.kapasitas = Kapasitas::WakilKepalaDaerah.into();
    terpenuhi("KSD-150", &d);
    d.pihak[0].penandatangan.kapasitas = Isian::Kosong;
    butuh("KSD-150", &d, &["pihak[0].penandatangan.kapasitas"]);
    d.pihak.clear();
    butuh("KSD-150", &d, &["pihak"]);
}

#[test]
fn ksd_151() {
    let mut d = ksdll(Dokumen::NaskahKerjaSama);
    terpenuhi("KSD-151", &d);
    terpenuhi("KSD-151", &naskah());
    d.pihak[0].nama.clear();
    d.pihak[0].penandatangan.jabatan.clear();
    d.pihak[0].penandatangan.kapasitas = Kapasitas::SekretarisDaerah.into();
    d.pihak[0].kuasa.nomor = "1/2026".to_owned();
    let kalimat = "Pihak kesatu diwakili sekretaris daerah, padahal Naskah Kerja Sama luar negeri ditandatangani \
                   kepala daerah.";
    temuan("KSD-151", &d, &[("wajib", "pihak[0].penandatangan.kapasitas", kalimat)]);
    d.pihak[0].jenis = Isian::Kosong;
    butuh("KSD-151", &d, &["pihak[0].jenis"]);
}

#[test]
fn ksd_152() {
    let mut d = ksdll(Dokumen::Kajian);
    terpenuhi("KSD-152", &d);
    tidak_berlaku("KSD-152", &naskah(), LUAR_KSDLL);
    d.pihak[1].jenis = JenisPihak::PartaiAsing.into();
    let kalimat =
        "Universitas Hanbit adalah partai politik, yang tidak boleh menjadi mitra kerja sama daerah.";
    temuan("KSD-152", &d, &[("wajib", "pihak[1].jenis", kalimat)]);
    // One fault is reported once.
    terpenuhi("KSD-160", &d);
    d.pihak[1].jenis = Isian::Kosong;
    butuh("KSD-152", &d, &["pihak[1].jenis"]);
    d.pihak.pop();
    butuh("KSD-152", &d, &["pihak"]);
}

#[test]
fn ksd_153() {
    let mut d = naskah();
    terpenuhi("KSD-153", &d);
    d.luar_negeri.mitra.hubungan_diplomatik = Isian::Kosong;
    butuh("KSD-153", &d, &["luar_negeri.mitra.hubungan_diplomatik"]);
    d.luar_negeri.mitra.hubungan_diplomatik = false.into();
    let kalimat = "Indonesia dinyatakan tidak memiliki hubungan diplomatik dengan Republik Korea, padahal hubungan itu \
                   syarat kerja sama luar negeri.";
    temuan("KSD-153", &d, &[("wajib", "luar_negeri.mitra.hubungan_diplomatik", kalimat)]);
    d.luar_negeri.mitra.negara = dwi("", "");
    let kalimat = "Indonesia dinyatakan tidak memiliki hubungan diplomatik dengan negara mitra, padahal hubungan itu \
                   syarat kerja sama luar negeri.";
    temuan("KSD-153", &d, &[("wajib", "luar_negeri.mitra.hubungan_diplomatik", kalimat)]);
    let mut d = penerusan(Dokumen::RencanaKerjaSama);
    terpenuhi("KSD-153", &d);
    d.pihak[1].jenis = JenisPihak::OrganisasiInternasional.into();
    tidak_berlaku(
        "KSD-153",
        &d,
        "Mitranya organisasi internasional antarpemerintah, yang tidak berasal dari satu negara.",
    );
    d.luar_negeri.mitra.hubungan_diplomatik = Isian::Kosong;
    d.pihak.push(d.pihak[1].clone());
    d.pihak[2].jenis = JenisPihak::MitraPembangunan.into();
    butuh("KSD-153", &d, &["luar_negeri.mitra.hubungan_diplomatik"]);
}

#[test]
fn ksd_154() {
    let mut d = naskah();
    terpenuhi("KSD-154", &d);
    d.luar_negeri.mitra.tidak_diakui = Isian::Kosong;
    butuh("KSD-154", &d, &["luar_negeri.mitra.tidak_diakui"]);
    d.luar_negeri.mitra.tidak_diakui = true.into();
    let kalimat = "Mitra dinyatakan berasal dari Israel, Taiwan, atau entitas yang tidak diakui Indonesia.";
    temuan("KSD-154", &d, &[("peringatan", "luar_negeri.mitra.tidak_diakui", kalimat)]);
    d.luar_negeri.mitra.tidak_diakui = false.into();
    d.pihak[1].nama = "Universitas Nasional Taiwan".to_owned();
    let kalimat = "Nama “Universitas Nasional Taiwan” menunjukkan mitra dari wilayah yang hubungannya dengan Indonesia \
                   tidak bersifat resmi.";
    temuan("KSD-154", &d, &[("peringatan", "pihak[1].nama", kalimat)]);
    d.luar_negeri.mitra.negara = dwi("", "State of  ISRAEL");
    let kalimat = "Nama “State of ISRAEL” menunjukkan mitra dari wilayah yang hubungannya dengan Indonesia tidak \
                   bersifat resmi.";
    temuan("KSD-154", &d, &[("peringatan", "luar_negeri.mitra.negara.inggris", kalimat)]);
}

#[test]
fn ksd_155() {
    let mut d = loi();
    terpenuhi("KSD-155", &d);
    terpenuhi("KSD-155", &ksdpl_kota(Dokumen::NaskahKerjaSama));
    tidak_berlaku("KSD-155", &ksdll(Dokumen::Kajian), LUAR_KSDPL);
    d.luar_negeri.mitra.tingkat = TingkatMitra::KabupatenKota.into();
    let kalimat = "Dalam bentuk kembar mitra Pemerintah Provinsi Contoh harus provinsi atau yang setingkat, sedangkan \
                   mitra dinyatakan kabupaten/kota atau yang setingkat.";
    temuan("KSD-155", &d, &[("wajib", "luar_negeri.mitra.tingkat", kalimat)]);
    d.luar_negeri.mitra.tingkat = Isian::Kosong;
    butuh("KSD-155", &d, &["luar_negeri.mitra.tingkat"]);
    d.pihak[0].jenis = Isian::Kosong;
    butuh("KSD-155", &d, &["pihak[0].jenis"]);
    d.luar_negeri.jalur = Isian::Kosong;
    butuh("KSD-155", &d, &["luar_negeri.jalur"]);
    d.luar_negeri.jalur = JalurLuarNegeri::KsdplLainnya.into();
    tidak_berlaku("KSD-155", &d, "Bentuknya bukan provinsi, kabupaten, atau kota kembar.");
}

#[test]
fn ksd_156() {
    let mut d = naskah();
    terpenuhi("KSD-156", &d);
    tidak_berlaku("KSD-156", &ksdll(Dokumen::NaskahKerjaSama), LUAR_KSDPL);
    d.luar_negeri.mitra.setara_administrasi = Isian::Kosong;
    butuh("KSD-156", &d, &["luar_negeri.mitra.setara_administrasi"]);
    d.luar_negeri.mitra.setara_wilayah = true.into();
    terpenuhi("KSD-156", &d);
    d.luar_negeri.mitra.setara_wilayah = false.into();
    d.luar_negeri.mitra.setara_administrasi = false.into();
    let kalimat = "Daerah dan mitra dinyatakan tidak setara dalam status administrasi dan tidak setara dalam wilayah, \
                   padahal salah satunya syarat KSDPL.";
    temuan("KSD-156", &d, &[("wajib", "luar_negeri.mitra.setara_administrasi", kalimat)]);
}

#[test]
fn ksd_157() {
    let mut d = ksdpl(Dokumen::RencanaKerjaSama);
    terpenuhi("KSD-157", &d);
    terpenuhi("KSD-157", &ksdpl(Dokumen::Kajian));
    tidak_berlaku(
        "KSD-157",
        &loi(),
        "Hanya untuk Kajian dan Rencana Kerja Sama; naskah ini Pernyataan Kehendak Kerja Sama.",
    );
    d.luar_negeri.mitra.saling_melengkapi = " ".to_owned();
    let melengkapi = "Syarat KSDPL tentang cara kedua daerah saling melengkapi belum diuraikan.";
    let melengkapi = ("peringatan", "luar_negeri.mitra.saling_melengkapi", melengkapi);
    temuan("KSD-157", &d, &[melengkapi]);
    d.luar_negeri.mitra.hubungan_masyarakat.clear();
    let masyarakat = "Syarat KSDPL tentang peningkatan hubungan antarmasyarakat belum diuraikan.";
    let masyarakat = ("peringatan", "luar_negeri.mitra.hubungan_masyarakat", masyarakat);
    temuan("KSD-157", &d, &[melengkapi, masyarakat]);
}

#[test]
fn ksd_158() {
    let mut d = penerusan(Dokumen::RencanaKerjaSama);
    terpenuhi("KSD-158", &d);
    tidak_berlaku("KSD-158", &naskah(), LUAR_KSDLL);
    tidak_berlaku("KSD-158", &ksdll(Dokumen::NaskahKerjaSama), "Mitranya bukan lembaga nonprofit.");
    // The last day still counts; the day of the paper is that of the RKS, not of the naskah.
    d.luar_negeri.mitra.izin_prinsip_sampai = tgl("2026-05-11").into();
    terpenuhi("KSD-158", &d);
    d.luar_negeri.mitra.izin_prinsip_sampai = tgl("2026-05-10").into();
    let kalimat = "Izin Prinsip berakhir pada 10 Mei 2026, sebelum 11 Mei 2026.";
    temuan("KSD-158", &d, &[("wajib", "luar_negeri.mitra.izin_prinsip_sampai", kalimat)]);
    d.luar_negeri.mitra.izin_prinsip_sampai = Isian::Kosong;
    butuh("KSD-158", &d, &["luar_negeri.mitra.izin_prinsip_sampai"]);
    d.luar_negeri.mitra.izin_prinsip = Surat::default();
    d.luar_negeri.mitra.izin_operasional = Surat::default();
    let tanpa =
        |izin: &str| format!("{izin} lembaga nonprofit belum disebut, padahal syarat usulan kerja samanya.");
    let (prinsip, operasional) = (tanpa("Izin Prinsip"), tanpa("Izin Operasional"));
    temuan(
        "KSD-158",
        &d,
        &[
            ("wajib", "luar_negeri.mitra.izin_prinsip", &prinsip),
            ("wajib", "luar_negeri.mitra.izin_operasional", &operasional),
        ],
    );
    d.pihak[1].jenis = Isian::Kosong;
    butuh("KSD-158", &d, &["pihak[1].jenis"]);
}

#[test]
fn ksd_159() {
    let mut d = ksdll(Dokumen::PernyataanKehendak);
    terpenuhi("KSD-159", &d);
    d.pihak[1].jenis = JenisPihak::PerusahaanAsing.into();
    let kalimat = "Universitas Hanbit adalah perusahaan di luar negeri; kerja samanya mungkin tunduk pada hukum \
                   penanaman modal, pengadaan, atau infrastruktur.";
    temuan("KSD-159", &d, &[("peringatan", "pihak[1].jenis", kalimat)]);
    d.pihak.clear();
    butuh("KSD-159", &d, &["pihak"]);
}

#[test]
fn ksd_160() {
    let mut d = ksdll(Dokumen::NaskahKerjaSama);
    terpenuhi("KSD-160", &d);
    terpenuhi("KSD-160", &penerusan(Dokumen::NaskahKerjaSama));
    tidak_berlaku("KSD-160", &naskah(), LUAR_KSDLL);
    d.luar_negeri.jalur = JalurLuarNegeri::Penerusan.into();
    let kalimat = "Universitas Hanbit adalah lembaga di luar negeri, sehingga bentuknya KSDLL lainnya berdasarkan \
                   persetujuan Pemerintah, bukan penerusan kerja sama Pemerintah.";
    temuan("KSD-160", &d, &[("wajib", "luar_negeri.jalur", kalimat)]);
    d.luar_negeri.jalur = JalurLuarNegeri::Persetujuan.into();
    d.pihak[1].jenis = JenisPihak::MitraPembangunan.into();
    let kalimat = "Universitas Hanbit adalah mitra pembangunan, sehingga bentuknya penerusan kerja sama Pemerintah, \
                   bukan KSDLL lainnya berdasarkan persetujuan Pemerintah.";
    temuan("KSD-160", &d, &[("wajib", "luar_negeri.jalur", kalimat)]);
    d.pihak[1].jenis = JenisPihak::PemdaAsing.into();
    let kalimat = "Universitas Hanbit adalah pemerintah daerah di luar negeri, yang bekerja sama dalam KSDPL, bukan KSDLL.";
    temuan("KSD-160", &d, &[("wajib", "pihak[1].jenis", kalimat)]);
    d.pihak[1].jenis = JenisPihak::Pts.into();
    let kalimat = "Universitas Hanbit adalah perguruan tinggi swasta, bukan lembaga di luar negeri.";
    temuan("KSD-160", &d, &[("wajib", "pihak[1].jenis", kalimat)]);
    d.luar_negeri.jalur = Isian::Kosong;
    butuh("KSD-160", &d, &["luar_negeri.jalur"]);
}

#[test]
fn ksd_161() {
    let mut d = penerusan(Dokumen::RencanaTahunan);
    terpenuhi("KSD-161", &d);
    tidak_berlaku("KSD-161", &ksdll(Dokumen::RencanaTahunan), "Mitranya bukan lembaga nonprofit.");
    d.luar_negeri.mitra.memakai_fasilitas = true.into();
    let fasilitas = "Lembaga nonprofit dinyatakan akan memakai kantor, kendaraan, pegawai, atau peralatan pemerintah, \
                     yang dilarang bagi ormas asing.";
    temuan("KSD-161", &d, &[("wajib", "luar_negeri.mitra.memakai_fasilitas", fasilitas)]);
    d.luar_negeri.mitra.memakai_fasilitas = false.into();
    d.luar_negeri.mitra.kegiatan_terlarang = true.into();
    let kegiatan = "Kegiatan lembaga nonprofit dinyatakan berupa kegiatan politik, intelijen, atau penggalangan dana, \
                    yang dilarang bagi ormas asing.";
    temuan("KSD-161", &d, &[("wajib", "luar_negeri.mitra.kegiatan_terlarang", kegiatan)]);
    d.luar_negeri.mitra.kegiatan_terlarang = Isian::Kosong;
    butuh("KSD-161", &d, &["luar_negeri.mitra.kegiatan_terlarang"]);
}
