//! 1nn: the documents on which a partner's authority rests.

use super::dasar::{SEJAK_PP28, SELALU, pp28, praktik, uu12_2012, uu17};
use super::jenis::{Aturan, Cakupan, Diagnosa, Hasil, Status};
use super::konteks::{Konteks, jalur_pihak, kosong, rapatkan};
use super::muatan_naskah::Muatan;
use super::pesan::{Nilai, Pesan, kunci};
use crate::draf::{DasarWewenang, Pihak};
use crate::ranah::{
    JenisDasar as D, JenisPihak as J, Kapasitas, KelasKerjaSama, KelompokPihak, Tanda, Tingkat,
};

const KSDPK: &[KelasKerjaSama] = &[KelasKerjaSama::Ksdpk];
const KSDPK_SINERGI: &[KelasKerjaSama] = &[KelasKerjaSama::Ksdpk, KelasKerjaSama::Sinergi];
const KOMPARISI: Option<Muatan> = Some(Muatan::Komparisi);

pub(super) static ATURAN: &[Aturan] = &[
    Aturan {
        id: "KSD-103",
        nama: "bukti-ormas",
        tingkat: Tingkat::Peringatan,
        dasar: &[pp28("Pasal 14 huruf c"), uu17("Pasal 16")],
        tanda: Tanda::V,
        berlaku: SEJAK_PP28,
        cakupan: Cakupan { kelas: KSDPK, dokumen: &[], bagian: KOMPARISI },
        sejak: "0.1.0",
        status: Status::Berlaku,
        uraian: halaman!("bukti_mitra/KSD-103.md"),
        periksa: ormas,
    },
    Aturan {
        id: "KSD-113",
        nama: "wewenang-pts",
        tingkat: Tingkat::Saran,
        dasar: &[uu12_2012("Pasal 60")],
        tanda: Tanda::D,
        berlaku: SELALU,
        cakupan: Cakupan { kelas: KSDPK, dokumen: &[], bagian: KOMPARISI },
        sejak: "0.1.0",
        status: Status::Berlaku,
        uraian: halaman!("para_pihak/KSD-1xx.md"),
        periksa: pts,
    },
    Aturan {
        id: "KSD-114",
        nama: "bukti-mitra",
        tingkat: Tingkat::Saran,
        dasar: &[praktik("format studi kelayakan Kota Samarinda; bawaan alat ini")],
        tanda: Tanda::VLokal,
        berlaku: SELALU,
        cakupan: Cakupan { kelas: KSDPK_SINERGI, dokumen: &[], bagian: KOMPARISI },
        sejak: "0.1.0",
        status: Status::Berlaku,
        uraian: halaman!("para_pihak/KSD-1xx.md"),
        periksa: mitra,
    },
];

/// A proof: the kinds of document that make it, a word of their names where no kind was chosen, what it is called.
struct Bukti {
    jenis: &'static [D],
    kata: &'static str,
    nama: fn() -> Pesan,
}

const TERDAFTAR: Bukti = Bukti { jenis: &[D::SuratKeteranganTerdaftar], kata: "terdaftar", nama: bukti_skt };
const ANGGARAN_DASAR: Bukti =
    Bukti { jenis: &[D::AktaPendirian, D::AnggaranDasar], kata: "anggaran dasar", nama: bukti_ad };
const AKTA: Bukti = Bukti { jenis: &[D::AktaPendirian], kata: "akta", nama: bukti_akta };
const PENGESAHAN: Bukti =
    Bukti { jenis: &[D::PengesahanBadanHukum], kata: "pengesahan", nama: bukti_pengesahan };
const PENDIRIAN: Bukti =
    Bukti { jenis: &[D::PeraturanPendirian, D::AktaPendirian], kata: "pendirian", nama: bukti_pendirian };
const PENGANGKATAN: Bukti = Bukti {
    jenis: &[D::KeputusanPengangkatan, D::KeputusanRapat],
    kata: "keputusan",
    nama: bukti_pengangkatan,
};
const KUASA: Bukti = Bukti { jenis: &[D::SuratKuasa], kata: "kuasa", nama: bukti_kuasa };
const PENDUDUK: Bukti = Bukti { jenis: &[D::KartuTandaPenduduk], kata: "penduduk", nama: bukti_ktp };

impl Bukti {
    fn cocok(&self, d: &DasarWewenang) -> bool {
        match d.jenis.pilihan() {
            Some(D::Lainnya) | None => rapatkan(&d.uraian).contains(self.kata),
            Some(jenis) => self.jenis.contains(&jenis),
        }
    }

    fn ada(&self, p: &Pihak) -> bool {
        p.penandatangan.dasar.iter().any(|d| self.cocok(d))
    }
}

/// The names of the proofs that a party lacks.
fn kurang(p: &Pihak, bukti: &[&Bukti]) -> Vec<Nilai> {
    bukti.iter().filter(|b| !b.ada(p)).map(|b| (b.nama)().into()).collect()
}

/// A finding for every party that lacks a proof.
fn per_pihak(
    k: &Konteks<'_>,
    milik: impl Fn(&Pihak) -> Vec<Nilai>,
    temuan: fn(Nilai, Vec<Nilai>) -> Pesan,
    petunjuk: fn() -> Pesan,
) -> Hasil {
    let kurang = k.pihak().map(|(i, p)| (i, milik(p))).filter(|(_, kurang)| !kurang.is_empty());
    let hasil = kurang.map(|(i, kurang)| {
        Diagnosa::baru(jalur_pihak(i, "penandatangan.dasar"), temuan(k.sebut(i), kurang)).petunjuk(petunjuk())
    });
    Hasil::dari(hasil.collect(), k.tanpa_jenis())
}

/// The outcome when no party is of the kinds that a rule is about.
fn tanpa(k: &Konteks<'_>, milik: impl Fn(J) -> bool, sebab: fn() -> Pesan) -> Option<Hasil> {
    let ada = k.pihak().any(|(_, p)| p.jenis.pilihan().is_none_or(&milik));
    (!ada).then(|| Hasil::TidakBerlaku { sebab: sebab() })
}

/// KSD-103: both are asked for; whether registration is a duty is not settled, so a warning.
fn ormas(k: &Konteks<'_>) -> Hasil {
    if let Some(hasil) = tanpa(k, |j| j == J::OrmasTidakBerbadanHukum, tanpa_ormas) {
        return hasil;
    }
    let milik = |p: &Pihak| {
        let ormas = p.jenis.adalah(J::OrmasTidakBerbadanHukum);
        if ormas { kurang(p, &[&TERDAFTAR, &ANGGARAN_DASAR]) } else { Vec::new() }
    };
    per_pihak(k, milik, bukti_ormas, bukti_ormas_petunjuk)
}

/// KSD-113: the party is the body that runs the university, or the university acts with the authority of that body.
fn pts(k: &Konteks<'_>) -> Hasil {
    if let Some(hasil) = tanpa(k, |j| j == J::Pts, tanpa_pts) {
        return hasil;
    }
    let penyelenggara = |t: &str| {
        let t = rapatkan(t);
        ["yayasan", "perkumpulan", "persyarikatan", "badan penyelenggara"].iter().any(|b| t.contains(b))
    };
    let berwenang = |d: &DasarWewenang| {
        !d.jenis.adalah(D::KeputusanPengangkatan)
            && (KUASA.cocok(d) || d.jenis.adalah(D::KeputusanRapat) || penyelenggara(&d.uraian))
    };
    let milik = |p: &Pihak| {
        let cukup = penyelenggara(&p.nama) || p.penandatangan.dasar.iter().any(berwenang);
        if cukup || !p.jenis.adalah(J::Pts) { Vec::new() } else { vec![bukti_kuasa().into()] }
    };
    per_pihak(k, milik, |pihak, _| wewenang_pts(pihak), wewenang_pts_petunjuk)
}

/// The proofs of a kind of partner; those of an ormas without legal personality belong to KSD-103.
fn diminta(jenis: J) -> &'static [&'static Bukti] {
    match jenis {
        J::PerseroanTerbatas | J::Koperasi | J::Yayasan | J::Perkumpulan | J::OrmasBerbadanHukum => {
            &[&AKTA, &PENGESAHAN]
        }
        J::Bumn => &[&PENDIRIAN],
        J::Bumd => &[&PENDIRIAN, &PENGANGKATAN],
        _ => &[],
    }
}

/// KSD-114.
fn mitra(k: &Konteks<'_>) -> Hasil {
    if let Some(hasil) = tanpa(k, |j| j.kelompok() == KelompokPihak::PihakKetiga, tanpa_pihak_ketiga) {
        return hasil;
    }
    let milik = |p: &Pihak| {
        let Some(jenis) = p.jenis.pilihan().filter(|j| j.kelompok() == KelompokPihak::PihakKetiga) else {
            return Vec::new();
        };
        let mut kurang = kurang(p, diminta(jenis));
        let orang = &p.penandatangan;
        if jenis == J::Perseorangan && kosong(&orang.nik) && !PENDUDUK.ada(p) {
            kurang.push((PENDUDUK.nama)().into());
        }
        if orang.kapasitas.adalah(Kapasitas::PenerimaKuasa) && !KUASA.ada(p) {
            kurang.push((KUASA.nama)().into());
        }
        kurang
    };
    per_pihak(k, milik, bukti_mitra, bukti_mitra_petunjuk)
}

kunci! {
    bukti_skt = "KSD-103.bukti-terdaftar" ();
    bukti_ad = "KSD-103.bukti-anggaran-dasar" ();
    tanpa_ormas = "KSD-103.tidak-berlaku" ();
    bukti_ormas = "KSD-103.temuan" (pihak, kurang);
    bukti_ormas_petunjuk = "KSD-103.petunjuk" ();
    tanpa_pts = "KSD-113.tidak-berlaku" ();
    wewenang_pts = "KSD-113.temuan" (pihak);
    wewenang_pts_petunjuk = "KSD-113.petunjuk" ();
    bukti_akta = "KSD-114.bukti-akta" ();
    bukti_pengesahan = "KSD-114.bukti-pengesahan" ();
    bukti_pendirian = "KSD-114.bukti-pendirian" ();
    bukti_pengangkatan = "KSD-114.bukti-pengangkatan" ();
    bukti_kuasa = "KSD-114.bukti-kuasa" ();
    bukti_ktp = "KSD-114.bukti-ktp" ();
    tanpa_pihak_ketiga = "KSD-114.tidak-berlaku" ();
    bukti_mitra = "KSD-114.temuan" (pihak, kurang);
    bukti_mitra_petunjuk = "KSD-114.petunjuk" ();
}

#[cfg(test)]
mod tests {
    use super::super::uji::{butuh, nk, pks_ksdd, pks_ksdpk, temuan, terpenuhi, tidak_berlaku};
    use super::*;
    use crate::draf::{Draf, Isian};

    const DASAR: &str = "pihak[1].penandatangan.dasar";

    fn dasar(jenis: D) -> DasarWewenang {
        DasarWewenang { jenis: jenis.into(), ..DasarWewenang::default() }
    }

    /// A draft whose partner is of a kind and shows these documents.
    fn dengan(jenis: J, bukti: &[D]) -> Draf {
        let mut d = pks_ksdpk();
        d.pihak[1].jenis = jenis.into();
        d.pihak[1].nama = "Mitra Contoh".to_owned();
        d.pihak[1].penandatangan.dasar = bukti.iter().map(|b| dasar(*b)).collect();
        d
    }

    #[test]
    fn ksd_103() {
        tidak_berlaku("KSD-103", &pks_ksdd(), "Hanya untuk KSDPK; naskah ini KSDD.");
        let lain = "Tidak ada organisasi kemasyarakatan tidak berbadan hukum di antara para pihak.";
        tidak_berlaku("KSD-103", &pks_ksdpk(), lain);
        let ormas = J::OrmasTidakBerbadanHukum;
        terpenuhi("KSD-103", &dengan(ormas, &[D::SuratKeteranganTerdaftar, D::AktaPendirian]));
        let mut d = dengan(ormas, &[D::AktaPendirian]);
        let kalimat = "PIHAK KEDUA (Mitra Contoh) adalah organisasi kemasyarakatan tidak berbadan hukum, tetapi surat \
                       keterangan terdaftar belum disebut.";
        temuan("KSD-103", &d, &[("peringatan", DASAR, kalimat)]);
        // A document without kind is known by its name.
        d.pihak[1].penandatangan.dasar.push(DasarWewenang {
            uraian: "Surat Keterangan Terdaftar Kementerian Dalam Negeri".to_owned(),
            ..DasarWewenang::default()
        });
        terpenuhi("KSD-103", &d);
        let d = dengan(ormas, &[D::KeputusanRapat]);
        let kalimat = "PIHAK KEDUA (Mitra Contoh) adalah organisasi kemasyarakatan tidak berbadan hukum, tetapi surat \
                       keterangan terdaftar dan akta pendirian atau anggaran dasar belum disebut.";
        temuan("KSD-103", &d, &[("peringatan", DASAR, kalimat)]);
        let mut d = pks_ksdpk();
        d.pihak[1].jenis = Isian::Kosong;
        butuh("KSD-103", &d, &["pihak[1].jenis"]);
    }

    #[test]
    fn ksd_113() {
        tidak_berlaku("KSD-113", &pks_ksdpk(), "Tidak ada perguruan tinggi swasta di antara para pihak.");
        let mut d = dengan(J::Pts, &[D::KeputusanPengangkatan, D::AnggaranDasar]);
        d.pihak[1].penandatangan.dasar[0].uraian = "Keputusan Ketua Yayasan Contoh".to_owned();
        let kalimat = "PIHAK KEDUA (Mitra Contoh) adalah perguruan tinggi swasta, tetapi kewenangan dari badan \
                       penyelenggaranya belum disebut.";
        temuan("KSD-113", &d, &[("saran", DASAR, kalimat)]);
        d.pihak[1].penandatangan.dasar.push(dasar(D::SuratKuasa));
        terpenuhi("KSD-113", &d);
        d.pihak[1].penandatangan.dasar.clear();
        d.pihak[1].nama = "Yayasan Pendidikan Contoh".to_owned();
        terpenuhi("KSD-113", &d);
        d.pihak[1].jenis = Isian::Kosong;
        butuh("KSD-113", &d, &["pihak[1].jenis"]);
    }

    #[test]
    fn ksd_114() {
        tidak_berlaku("KSD-114", &nk(), "Tidak ada pihak ketiga di antara para pihak.");
        tidak_berlaku("KSD-114", &pks_ksdd(), "Hanya untuk KSDPK dan Sinergi; naskah ini KSDD.");
        for (jenis, bukti) in [
            (J::PerseroanTerbatas, &[D::AktaPendirian, D::PengesahanBadanHukum][..]),
            (J::Bumn, &[D::PeraturanPendirian]),
            (J::Bumd, &[D::PeraturanPendirian, D::KeputusanRapat]),
            (J::Perseorangan, &[D::KartuTandaPenduduk]),
            // What is looked after by another rule, or not listed at all.
            (J::OrmasTidakBerbadanHukum, &[]),
            (J::PtnBh, &[]),
            (J::Pts, &[]),
        ] {
            terpenuhi("KSD-114", &dengan(jenis, bukti));
        }
        let salah = |d: &Draf, kurang: &str| {
            let kalimat = format!("Bukti PIHAK KEDUA (Mitra Contoh) belum lengkap: {kurang} belum disebut.");
            temuan("KSD-114", d, &[("saran", DASAR, &kalimat)]);
        };
        let kedua = "akta pendirian dan keputusan pengesahan badan hukum";
        salah(&dengan(J::Koperasi, &[D::KeputusanRapat]), kedua);
        let bumd = "dokumen pendirian dan dokumen pengangkatan";
        salah(&dengan(J::Bumd, &[]), bumd);
        let mut d = dengan(J::Perseorangan, &[]);
        salah(&d, "kartu tanda penduduk atau NIK");
        d.pihak[1].penandatangan.nik = "5371014107790000".to_owned();
        terpenuhi("KSD-114", &d);
        d.pihak[1].penandatangan.kapasitas = Kapasitas::PenerimaKuasa.into();
        salah(&d, "surat kuasa");
        d.pihak[1].jenis = Isian::Kosong;
        butuh("KSD-114", &d, &["pihak[1].jenis"]);
    }
}
