//! 904 to 907: what has to stand before the naskah is made, and how an old one goes on.

use super::dasar::{SEJAK_PP28, SELALU, pm22, pp28, praktik};
use super::jenis::{Aturan, Cakupan, Diagnosa, Hasil, Status};
use super::konteks::{Konteks, jalur_pihak, kosong, rapatkan};
use super::muatan_naskah::surat_ada;
use super::pesan::{Nilai, kunci};
use crate::naskah::Gaya;
use crate::ranah::{Dokumen, KelasKerjaSama, Lokasi, Pilihan as _, Tanda, Tanggal, Tingkat};

const KSD: &[KelasKerjaSama] = &[KelasKerjaSama::Ksdd, KelasKerjaSama::Ksdpk];
const BER_KAK: &[KelasKerjaSama] = &[KelasKerjaSama::Ksdd, KelasKerjaSama::Sinergi];
const SINERGI: &[KelasKerjaSama] = &[KelasKerjaSama::Sinergi];

pub(super) static ATURAN: &[Aturan] = &[
    Aturan {
        id: "KSD-904",
        nama: "dprd-dianggap-setuju",
        tingkat: Tingkat::Peringatan,
        dasar: &[pp28("Pasal 6")],
        tanda: Tanda::V,
        berlaku: SEJAK_PP28,
        cakupan: Cakupan { kelas: KSD, dokumen: &[], bagian: None },
        sejak: "0.1.0",
        status: Status::Berlaku,
        uraian: halaman!("tahapan/KSD-904.md"),
        periksa: dianggap_setuju,
    },
    Aturan {
        id: "KSD-905",
        nama: "kak-sebelum-penawaran",
        tingkat: Tingkat::Peringatan,
        dasar: &[pm22("Pasal 7")],
        tanda: Tanda::L,
        berlaku: SELALU,
        cakupan: Cakupan { kelas: BER_KAK, dokumen: &[], bagian: None },
        sejak: "0.1.0",
        status: Status::Berlaku,
        uraian: halaman!("tahapan/KSD-905.md"),
        periksa: kak,
    },
    Aturan {
        id: "KSD-906",
        nama: "tanpa-narahubung",
        tingkat: Tingkat::Saran,
        dasar: &[praktik("tanya jawab kerja sama daerah Kota Samarinda")],
        tanda: Tanda::VLokal,
        berlaku: SELALU,
        cakupan: Cakupan::DALAM_NEGERI,
        sejak: "0.1.0",
        status: Status::Berlaku,
        uraian: halaman!("tahapan/KSD-9xx.md"),
        periksa: narahubung,
    },
    Aturan {
        id: "KSD-907",
        nama: "perjanjian-lama-dengan-pusat",
        tingkat: Tingkat::Peringatan,
        dasar: &[pp28("Pasal 49")],
        tanda: Tanda::V,
        berlaku: SEJAK_PP28,
        cakupan: Cakupan { kelas: SINERGI, dokumen: &[], bagian: None },
        sejak: "0.1.0",
        status: Status::Berlaku,
        uraian: halaman!("tahapan/KSD-907.md"),
        periksa: perjanjian_lama,
    },
];

/// Whether a text about DPRD takes its silence for a yes. "etuju" stands in setuju, menyetujui and persetujuan alike.
fn diam(teks: &str) -> bool {
    const DIAM: &[&str] = &[
        "tidak menjawab",
        "belum menjawab",
        "ada jawaban",
        "tanpa jawaban",
        "ada tanggapan",
        "tidak menanggapi",
        "belum menanggapi",
        "tidak ditanggapi",
    ];
    const SANGKAL: &[&str] = &[
        "tidak dianggap",
        "tidak dapat dianggap",
        "belum dianggap",
        "tidak berarti",
        "belum berarti",
        "bukan berarti",
        "bukan persetujuan",
    ];
    let ada = |daftar: &[&str]| daftar.iter().any(|f| teks.contains(f));
    teks.contains("etuju") && !ada(SANGKAL) && (teks.contains("dianggap") || ada(DIAM))
}

fn menyebut_dprd(teks: &str) -> bool {
    teks.contains("dprd") || teks.contains("dewan perwakilan rakyat daerah")
}

/// KSD-904: what the officer wrote about the approval, as its name, as a premise or in own pasal.
fn dianggap_setuju(k: &Konteks<'_>) -> Hasil {
    let mut temuan = Vec::new();
    for (n, s) in k.draf.tahapan.persetujuan_dprd.iter().enumerate() {
        // The field itself speaks of the approval.
        if diam(&format!("setuju {}", rapatkan(&s.uraian))) {
            let jalur = format!("tahapan.persetujuan_dprd[{n}].uraian");
            temuan.push(Diagnosa::baru(jalur, diam_surat(s.uraian.as_str())));
        }
    }
    let ya = |teks: &str| menyebut_dprd(teks) && diam(teks);
    for (n, p) in k.draf.premis.iter().enumerate().filter(|(_, p)| ya(&rapatkan(&p.uraian))) {
        temuan.push(Diagnosa::baru(format!("premis[{n}].uraian"), diam_kalimat(p.uraian.as_str())));
    }
    for a in k.alinea().iter().filter(|a| a.sendiri && a.gaya != Gaya::Pasal && ya(&a.teks)) {
        let mut d = Diagnosa::baru("ubahan", diam_kalimat(a.asli.as_str()));
        d.lokasi = vec![Lokasi { jalur: Some("ubahan".to_owned()), pasal: a.pasal.clone() }];
        temuan.push(d);
    }
    Hasil::dari(temuan.into_iter().map(|d| d.petunjuk(diam_petunjuk())).collect(), Vec::new())
}

/// KSD-905.
fn kak(k: &Konteks<'_>) -> Hasil {
    let t = &k.draf.tahapan;
    let d = if surat_ada(&t.kak) {
        match (t.kak.tanggal.nilai(), t.penawaran.tanggal.nilai()) {
            (Some(kak), Some(penawaran)) if kak > penawaran => {
                Diagnosa::baru("tahapan.kak.tanggal", kak_sesudah(kak, penawaran))
                    .juga(["tahapan.penawaran.tanggal".to_owned()])
            }
            _ => return Hasil::Terpenuhi,
        }
    } else {
        let kelas = k.kelas().map_or("", |j| j.kode());
        Diagnosa::baru("tahapan.kak", kak_belum(Nilai::istilah("kelas", kelas)))
    };
    Hasil::Temuan(vec![d.petunjuk(kak_petunjuk())])
}

/// KSD-906: parties that nobody can ring up or write to.
fn narahubung(k: &Konteks<'_>) -> Hasil {
    let tanpa =
        k.pihak().filter(|(_, p)| kosong(&p.korespondensi.telepon) && kosong(&p.korespondensi.pos_el));
    let temuan = tanpa.map(|(i, _)| {
        let jalur = jalur_pihak(i, "korespondensi");
        Diagnosa::baru(jalur, tanpa_narahubung(k.sebut(i))).petunjuk(narahubung_petunjuk())
    });
    Hasil::dari(temuan.collect(), Vec::new())
}

/// Whether a premise goes on with an agreement of a year before PP 28/2018.
fn melanjutkan(premis: &str) -> bool {
    const LANJUT: &[&str] =
        &["memperpanjang", "perpanjangan", "melanjutkan", "lanjutan", "memperbarui", "pembaruan"];
    let tua = |angka: &str| angka.len() == 4 && angka.parse().is_ok_and(|t: u16| (1999..2018).contains(&t));
    let teks = rapatkan(premis);
    teks.contains("perjanjian")
        && LANJUT.iter().any(|f| teks.contains(f))
        && teks.split(|c: char| !c.is_ascii_digit()).any(tua)
}

/// KSD-907: the older agreement, told as the parent or in a premise, goes on in a document that is no Sinergi.
fn perjanjian_lama(k: &Konteks<'_>) -> Hasil {
    let d = k.draf;
    let batas = Tanggal::parse("2018-07-13");
    let lama = d.induk.tanggal.nilai().filter(|t| batas.is_some_and(|b| *t < b));
    let premis = d.premis.iter().position(|p| melanjutkan(&p.uraian));
    if lama.is_none() && premis.is_none() {
        return Hasil::TidakBerlaku { sebab: tanpa_perjanjian_lama() };
    }
    let kode = match k.dokumen() {
        None => return Hasil::butuh("dokumen"),
        Some(Dokumen::NotaKesepakatan) => return Hasil::Terpenuhi,
        Some(lain) => Nilai::istilah("dokumen", lain.kode()),
    };
    let (jalur, pesan) = match (lama, premis.and_then(|n| Some((n, d.premis.get(n)?)))) {
        (None, Some((n, p))) => (format!("premis[{n}].uraian"), premis_lama(p.uraian.as_str(), kode)),
        (Some(t), _) => ("induk.tanggal".to_owned(), induk_lama(t, kode)),
        (None, None) => return Hasil::Terpenuhi,
    };
    let temuan = Diagnosa::baru("dokumen", pesan).juga([jalur]).petunjuk(lama_petunjuk());
    Hasil::Temuan(vec![temuan.perbaikan(lama_perbaikan(), |draf| {
        draf.dokumen = Dokumen::NotaKesepakatan.into();
    })])
}

kunci! {
    diam_surat = "KSD-904.temuan-surat" (uraian);
    diam_kalimat = "KSD-904.temuan-kalimat" (kalimat);
    diam_petunjuk = "KSD-904.petunjuk" ();
    kak_belum = "KSD-905.temuan" (kelas);
    kak_sesudah = "KSD-905.temuan-sesudah" (kak, penawaran);
    kak_petunjuk = "KSD-905.petunjuk" ();
    tanpa_narahubung = "KSD-906.temuan" (pihak);
    narahubung_petunjuk = "KSD-906.petunjuk" ();
    tanpa_perjanjian_lama = "KSD-907.tidak-berlaku" ();
    induk_lama = "KSD-907.temuan" (tanggal, dokumen);
    premis_lama = "KSD-907.temuan-premis" (premis, dokumen);
    lama_petunjuk = "KSD-907.petunjuk" ();
    lama_perbaikan = "KSD-907.perbaikan" ();
}

#[cfg(test)]
mod tests {
    use super::super::uji::{
        butir, butuh, kb, nilai, nk, pks_ksdd, pks_ksdpk, temuan, terpenuhi, tgl, tidak_berlaku,
    };
    use super::*;
    use crate::draf::{AyatSendiri, Isian, Korespondensi, Surat, Ubahan};
    use crate::ranah::JenisUbahan;

    #[test]
    fn ksd_904() {
        let mut d = pks_ksdpk();
        terpenuhi("KSD-904", &d);
        terpenuhi("KSD-904", &kb(KelasKerjaSama::Ksdd));
        tidak_berlaku("KSD-904", &nk(), "Hanya untuk KSDD dan KSDPK; naskah ini Sinergi.");
        let surat = |uraian: &str| Surat { uraian: uraian.to_owned(), ..Surat::default() };
        d.tahapan.persetujuan_dprd.push(surat("Keputusan Dewan Perwakilan Rakyat Daerah Kota Contoh"));
        d.premis.push(butir("Dewan Perwakilan Rakyat Daerah telah menyetujui rencana kerja sama ini"));
        d.premis.push(butir("usul yang tidak ditanggapi dianggap disetujui"));
        d.premis.push(butir("DPRD yang tidak menjawab tidak dianggap setuju"));
        d.premis.push(butir("DPRD belum menjawab surat wali kota"));
        terpenuhi("KSD-904", &d);
        d.tahapan.persetujuan_dprd.push(surat("tidak ada jawaban sampai 45 hari"));
        d.premis.push(butir("DPRD tidak menanggapi permohonan sehingga dianggap menyetujuinya"));
        let teks = "Persetujuan DPRD dianggap diberikan jika surat tidak dijawab";
        d.ubahan.push(Ubahan {
            jenis: JenisUbahan::Tambah.into(),
            pasal: "dprd".to_owned(),
            judul: "PERSETUJUAN".to_owned(),
            ayat: vec![AyatSendiri { teks: teks.to_owned(), ..AyatSendiri::default() }],
            ..Ubahan::default()
        });
        temuan(
            "KSD-904",
            &d,
            &[
                (
                    "peringatan",
                    "tahapan.persetujuan_dprd[1].uraian",
                    "Persetujuan DPRD disebut “tidak ada jawaban sampai 45 hari”, padahal PP 28/2018 tidak mengatur \
                     bahwa DPRD yang diam dianggap setuju.",
                ),
                (
                    "peringatan",
                    "premis[4].uraian",
                    "Kalimat “DPRD tidak menanggapi permohonan sehingga dianggap menyetujuinya” menganggap DPRD setuju \
                     tanpa persetujuan, padahal PP 28/2018 tidak mengaturnya.",
                ),
                (
                    "peringatan",
                    "ubahan",
                    "Kalimat “Persetujuan DPRD dianggap diberikan jika surat tidak dijawab” menganggap DPRD setuju \
                     tanpa persetujuan, padahal PP 28/2018 tidak mengaturnya.",
                ),
            ],
        );
    }

    #[test]
    fn ksd_905() {
        let mut d = pks_ksdd();
        terpenuhi("KSD-905", &d);
        tidak_berlaku("KSD-905", &pks_ksdpk(), "Hanya untuk KSDD dan Sinergi; naskah ini KSDPK.");
        d.tahapan.penawaran.tanggal = tgl("2026-12-01").into();
        terpenuhi("KSD-905", &d);
        d.tahapan.penawaran.tanggal = tgl("2026-11-30").into();
        let kalimat = "Kerangka acuan kerja bertanggal 1 Desember 2026, sesudah surat penawaran bertanggal 30 November 2026.";
        temuan("KSD-905", &d, &[("peringatan", "tahapan.kak.tanggal", kalimat)]);
        d.tahapan.kak.tanggal = Isian::Kosong;
        terpenuhi("KSD-905", &d);
        let mut d = nk();
        d.tahapan.kak = Surat::default();
        let kalimat =
            "Kerangka acuan kerja belum disebut, padahal Sinergi diawali dengan kerangka acuan kerja.";
        temuan("KSD-905", &d, &[("peringatan", "tahapan.kak", kalimat)]);
    }

    #[test]
    fn ksd_906() {
        let mut d = pks_ksdd();
        terpenuhi("KSD-906", &d);
        d.pihak[0].korespondensi =
            Korespondensi { pos_el: "ksd@contoh.go.id".to_owned(), ..Korespondensi::default() };
        terpenuhi("KSD-906", &d);
        d.pihak[1].korespondensi =
            Korespondensi { unit: "Bagian Umum".to_owned(), ..Korespondensi::default() };
        let kalimat = "Narahubung PIHAK KEDUA (Pemerintah Kabupaten Contoh) belum dapat dihubungi karena telepon dan \
                       pos-elnya belum diisi.";
        temuan("KSD-906", &d, &[("saran", "pihak[1].korespondensi", kalimat)]);
    }

    #[test]
    fn ksd_907() {
        let mut d = nk();
        d.induk.tanggal = Isian::Kosong;
        tidak_berlaku("KSD-907", &d, "Draf tidak menyebut perjanjian dari sebelum 13 Juli 2018.");
        tidak_berlaku("KSD-907", &pks_ksdd(), "Hanya untuk Sinergi; naskah ini KSDD.");
        d.induk.tanggal = tgl("2018-07-13").into();
        assert!(matches!(nilai("KSD-907", &d), Hasil::TidakBerlaku { .. }));
        d.induk.tanggal = tgl("2018-07-12").into();
        terpenuhi("KSD-907", &d);
        d.dokumen = Dokumen::PerjanjianKerjaSama.into();
        let kalimat = "Perjanjian tanggal 12 Juli 2018 dari sebelum PP 28/2018 hendak dilanjutkan dengan Perjanjian Kerja \
                       Sama, padahal kelanjutannya adalah Sinergi dengan Nota Kesepakatan.";
        temuan("KSD-907", &d, &[("peringatan", "dokumen", kalimat)]);
        d.induk.tanggal = Isian::Kosong;
        d.premis.push(butir("perjanjian ini berlaku sejak tahun 2017"));
        assert!(matches!(nilai("KSD-907", &d), Hasil::TidakBerlaku { .. }));
        d.premis.push(butir("naskah ini melanjutkan Perjanjian Kerja Sama Nomor 12 Tahun 2016"));
        let kalimat = "Premis “naskah ini melanjutkan Perjanjian Kerja Sama Nomor 12 Tahun 2016” menyebut perjanjian dari \
                       sebelum PP 28/2018 yang hendak dilanjutkan dengan Perjanjian Kerja Sama, padahal kelanjutannya \
                       adalah Sinergi dengan Nota Kesepakatan.";
        temuan("KSD-907", &d, &[("peringatan", "dokumen", kalimat)]);
        d.dokumen = Isian::Kosong;
        butuh("KSD-907", &d, &["dokumen"]);
    }
}
