//! The sections of a naskah and how to see that each of them stands.
//!
//! The engine renders every standard pasal even for an empty draft, with gaps. A section is therefore absent when the
//! officer left its pasal out, or when the answers that would fill it are missing.

use super::konteks::{Alinea, Konteks, jalur_pihak, kosong};
use super::pesan::{Nilai, Pesan};
use super::umum;
use crate::draf::{Berbentuk as _, Draf, Isian, Kegiatan, Surat};
use crate::naskah::Gaya;
use crate::ranah::{JalurIsian, JenisPihak, Kategori, Pilihan, pilihan};

pilihan! {
    /// A section; the same one may stand in several documents.
    Muatan {
        /// Title and one number per party.
        JudulNomor = "judul_nomor",
        /// Parties and their signatories.
        Komparisi = "komparisi",
        /// The kesepakatan above a PKS.
        RujukanKb = "rujukan_kb",
        /// The feasibility study.
        RujukanStudi = "rujukan_studi",
        /// Category of KSDPK.
        JenisKsdpk = "jenis_ksdpk",
        /// Purpose and aims.
        MaksudTujuan = "maksud_tujuan",
        /// Object.
        Objek = "objek",
        /// Scope.
        RuangLingkup = "ruang_lingkup",
        /// Implementation.
        Pelaksanaan = "pelaksanaan",
        /// Rights and duties.
        HakKewajiban = "hak_kewajiban",
        /// Tasks and responsibilities.
        TugasTanggungJawab = "tugas_tanggung_jawab",
        /// Financing by answers (PKS).
        Pembiayaan = "pembiayaan",
        /// Financing in general words (KB, NK).
        PembiayaanUmum = "pembiayaan_umum",
        /// Results.
        Hasil = "hasil",
        /// Use of regional assets.
        Bmd = "bmd",
        /// Term.
        JangkaWaktu = "jangka_waktu",
        /// Monitoring, evaluation, reporting.
        Pemantauan = "pemantauan",
        /// Personal data.
        DataPribadi = "data_pribadi",
        /// Sanctions.
        Sanksi = "sanksi",
        /// Force majeure.
        KeadaanMemaksa = "keadaan_memaksa",
        /// Ending.
        Pengakhiran = "pengakhiran",
        /// Disputes, by an answer of the officer.
        Perselisihan = "perselisihan",
        /// Disputes, by the route that the law fixes.
        PerselisihanDaerah = "perselisihan_daerah",
        /// Changes.
        Perubahan = "perubahan",
        /// Correspondence.
        Korespondensi = "korespondensi",
        /// Closing.
        Penutup = "penutup",
        /// That the document binds.
        Mengikat = "mengikat",
        /// That no money is given as bantuan.
        BukanBantuan = "bukan_bantuan",
        /// The work plan.
        RencanaKerja = "rencana_kerja",
        /// Work plan: activity.
        RkKegiatan = "rk_kegiatan",
        /// Work plan: output and target.
        RkKeluaranTarget = "rk_keluaran_target",
        /// Work plan: place and time.
        RkLokasiJadwal = "rk_lokasi_jadwal",
        /// Work plan: role of each party.
        RkPeran = "rk_peran",
        /// Work plan: money of each party.
        RkDana = "rk_dana",
        /// Work plan: unit in charge.
        RkPenanggungJawab = "rk_penanggung_jawab",
    }
}

/// Whether a section stands.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Tegak {
    /// It stands.
    Ada,
    /// It does not.
    TidakAda {
        /// The fields that would fill it.
        jalur: Vec<JalurIsian>,
        /// Whether its pasal is missing from the naskah.
        tanpa_pasal: bool,
    },
    /// This naskah does not need it.
    TidakPerlu {
        /// Why not.
        sebab: Pesan,
    },
    /// The question on which it depends has not been answered.
    BelumJelas {
        /// That question.
        butuh: Vec<JalurIsian>,
    },
}

impl Muatan {
    /// Its name in sentences.
    pub(super) fn nama(self) -> Nilai {
        Nilai::Istilah("muatan", self.kode(), ".nama")
    }

    /// What makes it stand, in words.
    pub(super) fn isi(self) -> Nilai {
        Nilai::Istilah("muatan", self.kode(), ".isi")
    }

    /// The clause id of its pasal, if it has one.
    pub fn pasal(self) -> Option<&'static str> {
        Some(match self {
            Self::MaksudTujuan => "maksud-tujuan",
            Self::Objek => "objek",
            Self::RuangLingkup => "ruang-lingkup",
            Self::Pelaksanaan => "pelaksanaan",
            Self::HakKewajiban => "hak-kewajiban",
            Self::TugasTanggungJawab => "tugas-tanggung-jawab",
            Self::Pembiayaan | Self::PembiayaanUmum => "pembiayaan",
            Self::Hasil => "hasil",
            Self::Bmd => "bmd",
            Self::JangkaWaktu => "jangka-waktu",
            Self::Pemantauan => "pemantauan",
            Self::DataPribadi => "pdp",
            Self::Sanksi => "sanksi",
            Self::KeadaanMemaksa => "kahar",
            Self::Pengakhiran => "pengakhiran",
            Self::Perselisihan | Self::PerselisihanDaerah => "perselisihan",
            Self::Perubahan => "perubahan",
            Self::Korespondensi => "korespondensi",
            Self::Penutup => "penutup",
            Self::JudulNomor
            | Self::Komparisi
            | Self::RujukanKb
            | Self::RujukanStudi
            | Self::JenisKsdpk
            | Self::Mengikat
            | Self::BukanBantuan
            | Self::RencanaKerja
            | Self::RkKegiatan
            | Self::RkKeluaranTarget
            | Self::RkLokasiJadwal
            | Self::RkPeran
            | Self::RkDana
            | Self::RkPenanggungJawab => return None,
        })
    }

    /// The fields that fill it, for a finding.
    fn bidang(self) -> &'static [&'static str] {
        match self {
            Self::JudulNomor => &["judul"],
            Self::Komparisi | Self::HakKewajiban | Self::TugasTanggungJawab | Self::Korespondensi => {
                &["pihak"]
            }
            Self::RujukanKb => &["induk"],
            Self::RujukanStudi => &["tahapan.studi_kelayakan"],
            Self::JenisKsdpk => &["kategori"],
            Self::MaksudTujuan => &["maksud", "tujuan"],
            Self::Objek => &["objek"],
            Self::RuangLingkup => &["ruang_lingkup"],
            Self::Pelaksanaan => &["pelaksanaan"],
            Self::Pembiayaan | Self::PembiayaanUmum => &["pembiayaan"],
            Self::Hasil => &["hasil"],
            Self::Bmd => &["bmd"],
            Self::JangkaWaktu => &["jangka_waktu"],
            Self::Pemantauan => &["pemantauan"],
            Self::DataPribadi => &["data_pribadi"],
            Self::Sanksi => &["sanksi"],
            Self::KeadaanMemaksa => &["kahar"],
            Self::Pengakhiran => &["pengakhiran"],
            Self::Perselisihan | Self::PerselisihanDaerah => &["sengketa"],
            Self::Perubahan | Self::Penutup | Self::Mengikat | Self::BukanBantuan => &["ubahan"],
            Self::RencanaKerja
            | Self::RkKegiatan
            | Self::RkKeluaranTarget
            | Self::RkLokasiJadwal
            | Self::RkPeran
            | Self::RkDana
            | Self::RkPenanggungJawab => &["rencana_kerja"],
        }
    }

    /// Whether it stands in a draft and its naskah.
    pub fn nilai(self, k: &Konteks<'_>) -> Tegak {
        if let Some(bersyarat) = self.syarat(k) {
            return bersyarat;
        }
        if let Some(pasal) = self.pasal() {
            if !k.ada_pasal(pasal) {
                return Tegak::TidakAda { jalur: self.jalur_bawaan(), tanpa_pasal: true };
            }
            if k.kata_sendiri(pasal) {
                return Tegak::Ada;
            }
        }
        match self.kurang(k) {
            None => Tegak::Ada,
            Some(jalur) if jalur.is_empty() => {
                Tegak::TidakAda { jalur: self.jalur_bawaan(), tanpa_pasal: false }
            }
            Some(jalur) => Tegak::TidakAda { jalur, tanpa_pasal: false },
        }
    }

    fn jalur_bawaan(self) -> Vec<JalurIsian> {
        self.bidang().iter().map(|b| (*b).to_owned()).collect()
    }

    /// The outcome of a section that depends on an answer, when that answer does not call for it.
    fn syarat(self, k: &Konteks<'_>) -> Option<Tegak> {
        let (jawaban, jalur, sebab): (&Isian<bool>, _, fn() -> Pesan) = match self {
            Self::Bmd => (&k.draf.bmd.dipakai, "bmd.dipakai", umum::tanpa_bmd),
            Self::DataPribadi => (&k.draf.data_pribadi.diproses, "data_pribadi.diproses", umum::tanpa_data),
            Self::RkKegiatan
            | Self::RkKeluaranTarget
            | Self::RkLokasiJadwal
            | Self::RkPeran
            | Self::RkDana
            | Self::RkPenanggungJawab
                if k.draf.rencana_kerja.is_empty() =>
            {
                return Some(Tegak::TidakPerlu { sebab: umum::tanpa_rencana_kerja() });
            }
            _ => return None,
        };
        match jawaban.nilai() {
            Some(true) => None,
            Some(false) => Some(Tegak::TidakPerlu { sebab: sebab() }),
            None => Some(Tegak::BelumJelas { butuh: vec![jalur.to_owned()] }),
        }
    }

    /// `None`: the answers fill it. Otherwise the fields that are missing; empty: those of [`Muatan::bidang`].
    fn kurang(self, k: &Konteks<'_>) -> Option<Vec<JalurIsian>> {
        let d = k.draf;
        let bila = |ada: bool| if ada { None } else { Some(Vec::new()) };
        match self {
            Self::JudulNomor => {
                let nomor = d.pihak.iter().enumerate().filter(|(_, p)| kosong(&p.nomor));
                let mut kurang: Vec<_> = nomor.map(|(i, _)| jalur_pihak(i, "nomor")).collect();
                if kosong(&d.judul) || d.pihak.is_empty() {
                    kurang.insert(0, "judul".to_owned());
                }
                (!kurang.is_empty()).then_some(kurang)
            }
            Self::Komparisi => komparisi(d),
            Self::RujukanKb => {
                let nomor = d.induk.nomor.iter().any(|b| !kosong(&b.uraian));
                bila(nomor || d.induk.tanggal.nilai().is_some())
            }
            Self::RujukanStudi => bila(surat_ada(&d.tahapan.studi_kelayakan)),
            Self::JenisKsdpk => bila(d.kategori.pilihan().is_some_and(|k| {
                use Kategori as K;
                matches!(k, K::PelayananPublik | K::Aset | K::Investasi | K::Infrastruktur | K::Pengadaan)
            })),
            Self::MaksudTujuan => bila(!kosong(&d.maksud) || d.tujuan.iter().any(|b| !kosong(&b.uraian))),
            Self::Objek => bila(!kosong(&d.objek.uraian) || !d.objek.urusan.is_empty()),
            Self::RuangLingkup => bila(d.ruang_lingkup.iter().any(|b| !kosong(&b.uraian))),
            Self::HakKewajiban => hak_kewajiban(d),
            Self::TugasTanggungJawab => per_pihak(d, "tugas", |p| p.tugas.iter().any(|t| !kosong(&t.uraian))),
            Self::Pembiayaan => bila(
                d.pembiayaan.tanpa_biaya.ya()
                    || d.pembiayaan.sumber.iter().any(|s| !s.kosong())
                    || d.pembiayaan.kontribusi.iter().any(|s| !s.kosong()),
            ),
            Self::Hasil => bila(d.hasil.iter().any(|h| !h.kosong())),
            Self::JangkaWaktu => {
                bila(!d.jangka_waktu.lama.kosong() || !d.jangka_waktu.tanggal_akhir.kosong())
            }
            Self::Sanksi => bila(sanksi(d)),
            Self::Perselisihan => bila(!d.sengketa.forum.kosong() || !d.sengketa.musyawarah.kosong()),
            Self::Pelaksanaan
            | Self::PembiayaanUmum
            | Self::Bmd
            | Self::Pemantauan
            | Self::DataPribadi
            | Self::KeadaanMemaksa
            | Self::Pengakhiran
            | Self::PerselisihanDaerah
            | Self::Perubahan
            | Self::Korespondensi
            | Self::Penutup => None,
            Self::Mengikat => bila(disebut(k, |a| a.teks.replace("tidak mengikat", "").contains("mengikat"))),
            Self::BukanBantuan => bila(disebut(k, |a| {
                let bantuan = a.teks.contains("bantuan dana") || a.teks.contains("bantuan keuangan");
                bantuan && (a.teks.contains("bukan") || a.teks.contains("tidak"))
            })),
            Self::RencanaKerja => bila(d.rencana_kerja.iter().any(|r| !r.kosong())),
            Self::RkKegiatan => baris(d, "kegiatan", |r| !kosong(&r.kegiatan)),
            Self::RkKeluaranTarget => baris(d, "keluaran", |r| !kosong(&r.keluaran) && !kosong(&r.target)),
            Self::RkLokasiJadwal => baris(d, "lokasi", |r| {
                !kosong(&r.lokasi) && r.mulai.nilai().is_some() && r.selesai.nilai().is_some()
            }),
            Self::RkPeran => baris(d, "peran", |r| r.peran.iter().any(|p| !kosong(&p.uraian))),
            Self::RkDana => baris(d, "dana", |r| r.dana.iter().any(|p| !kosong(&p.sumber))),
            Self::RkPenanggungJawab => baris(d, "penanggung_jawab", |r| !kosong(&r.penanggung_jawab)),
        }
    }
}

/// Words by which a naskah denies that it binds. Money that "tidak mengikat" is another matter and no hit.
pub(super) fn tidak_mengikat(teks: &str) -> bool {
    const FRASA: &[&str] = &[
        "tidak mengikat secara hukum",
        "tidak mengikat para pihak",
        "tidak mempunyai kekuatan hukum mengikat",
        "tidak memiliki kekuatan hukum mengikat",
        "tidak mempunyai kekuatan mengikat",
        "tidak memiliki kekuatan mengikat",
        "tidak menimbulkan akibat hukum",
    ];
    FRASA.iter().any(|f| teks.contains(f))
}

/// Whether a document outside the draft is named.
pub(super) fn surat_ada(s: &Surat) -> bool {
    !kosong(&s.uraian) || !kosong(&s.nomor) || s.tanggal.nilai().is_some()
}

fn disebut(k: &Konteks<'_>, cocok: impl Fn(&Alinea) -> bool) -> bool {
    k.alinea().iter().any(|a| a.pasal.is_some() && a.gaya != Gaya::Pasal && cocok(a))
}

/// At least two parties, each with a name.
fn komparisi(d: &Draf) -> Option<Vec<JalurIsian>> {
    if d.pihak.len() < 2 {
        return Some(vec!["pihak".to_owned()]);
    }
    let bernama = |p: &crate::draf::Pihak| {
        !kosong(&p.nama) || (p.jenis.adalah(JenisPihak::Perseorangan) && !kosong(&p.penandatangan.nama))
    };
    let kurang: Vec<_> = d
        .pihak
        .iter()
        .enumerate()
        .filter(|(_, p)| !bernama(p))
        .map(|(i, _)| jalur_pihak(i, "nama"))
        .collect();
    (!kurang.is_empty()).then_some(kurang)
}

/// Rights and duties of both sides: a right and a duty at all, and something for every party.
fn hak_kewajiban(d: &Draf) -> Option<Vec<JalurIsian>> {
    let hak = |p: &crate::draf::Pihak| p.hak.iter().any(|h| !kosong(&h.uraian));
    let kewajiban = |p: &crate::draf::Pihak| p.kewajiban.iter().any(|h| !kosong(&h.uraian));
    if !d.pihak.iter().any(hak) || !d.pihak.iter().any(kewajiban) {
        let bidang = if d.pihak.iter().any(hak) { "kewajiban" } else { "hak" };
        return Some((0..d.pihak.len()).map(|i| jalur_pihak(i, bidang)).collect());
    }
    per_pihak(d, "kewajiban", |p| hak(p) || kewajiban(p))
}

fn per_pihak(d: &Draf, bidang: &str, ada: impl Fn(&crate::draf::Pihak) -> bool) -> Option<Vec<JalurIsian>> {
    if d.pihak.is_empty() {
        return Some(Vec::new());
    }
    let kurang: Vec<_> =
        d.pihak.iter().enumerate().filter(|(_, p)| !ada(p)).map(|(i, _)| jalur_pihak(i, bidang)).collect();
    (!kurang.is_empty()).then_some(kurang)
}

fn baris(d: &Draf, bidang: &str, ada: impl Fn(&Kegiatan) -> bool) -> Option<Vec<JalurIsian>> {
    let baris = d.rencana_kerja.iter().enumerate();
    let kurang: Vec<_> =
        baris.filter(|(_, r)| !ada(r)).map(|(i, _)| format!("rencana_kerja[{i}].{bidang}")).collect();
    (!kurang.is_empty()).then_some(kurang)
}

/// Whether the officer decided anything about sanctions; the standard text itself holds a warning and the ending.
fn sanksi(d: &Draf) -> bool {
    !d.sanksi.tanpa.ya() && !d.sanksi.kosong()
}
