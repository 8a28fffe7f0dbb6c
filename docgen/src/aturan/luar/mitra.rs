//! n50 of 1nn: parties, signatories and the conditions that the partner must meet.

use super::super::dasar::{SEJAK_PM25, SEJAK_PP28, SELALU, permenlu3, pm25, pp28, uu17};
use super::super::jenis::{Aturan, Cakupan, Diagnosa, Hasil, Status};
use super::super::konteks::{Konteks, jabatan, jalur_pihak, kosong, rapatkan};
use super::super::kuasa::{Penanda, belum_disebut, penanda};
use super::super::muatan_naskah::surat_ada;
use super::super::pesan::{Nilai, Pesan, kunci};
use super::{
    KAJIAN_RKS, KSDLL, KSDPL, LOI, LUAR_NEGERI, NASKAH, belum_bermitra, daerah_sendiri, jawaban, mitra,
    tanggal_dokumen,
};
use crate::draf::Pihak;
use crate::ranah::{
    JalurLuarNegeri, JenisPihak, KelasKerjaSama, KelompokPihak, Pilihan as _, Tanda, Tanggal, Tingkat,
    TingkatMitra,
};

pub(in super::super) static ATURAN: &[Aturan] = &[
    Aturan {
        id: "KSD-150",
        nama: "loi-bukan-kepala-daerah",
        tingkat: Tingkat::Wajib,
        dasar: &[pm25("Pasal 14 ayat (4)")],
        tanda: Tanda::V,
        berlaku: SEJAK_PM25,
        cakupan: Cakupan { kelas: LUAR_NEGERI, dokumen: LOI, bagian: None },
        sejak: "0.1.0",
        status: Status::Berlaku,
        uraian: halaman!("mitra/KSD-150.md"),
        periksa: loi_bukan_kepala,
    },
    Aturan {
        id: "KSD-151",
        nama: "naskah-luar-negeri-bukan-kepala-daerah",
        tingkat: Tingkat::Wajib,
        dasar: &[
            pp28("Pasal 23 ayat (1)"),
            pp28("Pasal 33 ayat (4)"),
            pm25("Pasal 2"),
            pm25("Pasal 25 ayat (1)"),
        ],
        tanda: Tanda::V,
        berlaku: SEJAK_PP28,
        cakupan: Cakupan { kelas: LUAR_NEGERI, dokumen: NASKAH, bagian: None },
        sejak: "0.1.0",
        status: Status::Berlaku,
        uraian: halaman!("mitra/KSD-151.md"),
        periksa: naskah_bukan_kepala,
    },
    Aturan {
        id: "KSD-152",
        nama: "mitra-partai-politik",
        tingkat: Tingkat::Wajib,
        dasar: &[pp28("Pasal 36 ayat (2)")],
        tanda: Tanda::V,
        berlaku: SEJAK_PP28,
        cakupan: Cakupan { kelas: KSDLL, dokumen: &[], bagian: None },
        sejak: "0.1.0",
        status: Status::Berlaku,
        uraian: halaman!("mitra/KSD-152.md"),
        periksa: partai,
    },
    Aturan {
        id: "KSD-153",
        nama: "tanpa-hubungan-diplomatik",
        tingkat: Tingkat::Wajib,
        dasar: &[pp28("Pasal 27 ayat (1) huruf a"), pm25("Pasal 5 ayat (1) huruf a")],
        tanda: Tanda::V,
        berlaku: SEJAK_PP28,
        cakupan: Cakupan { kelas: LUAR_NEGERI, dokumen: &[], bagian: None },
        sejak: "0.1.0",
        status: Status::Berlaku,
        uraian: halaman!("mitra/KSD-153.md"),
        periksa: hubungan_diplomatik,
    },
    Aturan {
        id: "KSD-154",
        nama: "negara-tidak-diakui",
        tingkat: Tingkat::Peringatan,
        dasar: &[permenlu3("")],
        tanda: Tanda::L,
        berlaku: SELALU,
        cakupan: Cakupan { kelas: LUAR_NEGERI, dokumen: &[], bagian: None },
        sejak: "0.1.0",
        status: Status::Berlaku,
        uraian: halaman!("mitra/KSD-154.md"),
        periksa: tidak_diakui,
    },
    Aturan {
        id: "KSD-155",
        nama: "kembar-tidak-setingkat",
        tingkat: Tingkat::Wajib,
        dasar: &[pm25("Pasal 6 ayat (2)"), pm25("Pasal 6 ayat (3)")],
        tanda: Tanda::V,
        berlaku: SEJAK_PM25,
        cakupan: Cakupan { kelas: KSDPL, dokumen: &[], bagian: None },
        sejak: "0.1.0",
        status: Status::Berlaku,
        uraian: halaman!("mitra/KSD-155.md"),
        periksa: setingkat,
    },
    Aturan {
        id: "KSD-156",
        nama: "tanpa-kesetaraan",
        tingkat: Tingkat::Wajib,
        dasar: &[pp28("Pasal 27 ayat (3) huruf a"), pm25("Pasal 5 ayat (3) huruf a")],
        tanda: Tanda::V,
        berlaku: SEJAK_PP28,
        cakupan: Cakupan { kelas: KSDPL, dokumen: &[], bagian: None },
        sejak: "0.1.0",
        status: Status::Berlaku,
        uraian: halaman!("mitra/KSD-156.md"),
        periksa: kesetaraan,
    },
    Aturan {
        id: "KSD-157",
        nama: "saling-melengkapi",
        tingkat: Tingkat::Peringatan,
        dasar: &[
            pp28("Pasal 27 ayat (3) huruf b"),
            pp28("Pasal 27 ayat (3) huruf c"),
            pm25("Pasal 5 ayat (3)"),
        ],
        tanda: Tanda::V,
        berlaku: SEJAK_PP28,
        cakupan: Cakupan { kelas: KSDPL, dokumen: KAJIAN_RKS, bagian: None },
        sejak: "0.1.0",
        status: Status::Berlaku,
        uraian: halaman!("mitra/KSD-157.md"),
        periksa: saling_melengkapi,
    },
    Aturan {
        id: "KSD-158",
        nama: "nonprofit-tanpa-izin",
        tingkat: Tingkat::Wajib,
        dasar: &[pm25("Pasal 30 ayat (2) huruf a")],
        tanda: Tanda::V,
        berlaku: SEJAK_PM25,
        cakupan: Cakupan { kelas: KSDLL, dokumen: &[], bagian: None },
        sejak: "0.1.0",
        status: Status::Berlaku,
        uraian: halaman!("mitra/KSD-158.md"),
        periksa: izin,
    },
    Aturan {
        id: "KSD-159",
        nama: "perusahaan-asing",
        tingkat: Tingkat::Peringatan,
        dasar: &[pm25("Pasal 1 angka 17"), pm25("Pasal 31 ayat (1)")],
        tanda: Tanda::V,
        berlaku: SEJAK_PM25,
        cakupan: Cakupan { kelas: LUAR_NEGERI, dokumen: &[], bagian: None },
        sejak: "0.1.0",
        status: Status::Berlaku,
        uraian: halaman!("mitra/KSD-159.md"),
        periksa: perusahaan,
    },
    Aturan {
        id: "KSD-160",
        nama: "jalur-dan-mitra",
        tingkat: Tingkat::Wajib,
        dasar: &[pp28("Pasal 36 ayat (1)"), pp28("Pasal 36 ayat (4)"), pm25("Pasal 28 ayat (1)")],
        tanda: Tanda::V,
        berlaku: SEJAK_PP28,
        cakupan: Cakupan { kelas: KSDLL, dokumen: &[], bagian: None },
        sejak: "0.1.0",
        status: Status::Berlaku,
        uraian: halaman!("mitra/KSD-160.md"),
        periksa: jalur_mitra,
    },
    Aturan {
        id: "KSD-161",
        nama: "larangan-ormas-asing",
        tingkat: Tingkat::Wajib,
        dasar: &[uu17("Pasal 52")],
        tanda: Tanda::V,
        berlaku: SELALU,
        cakupan: Cakupan { kelas: KSDLL, dokumen: &[], bagian: None },
        sejak: "0.1.0",
        status: Status::Berlaku,
        uraian: halaman!("mitra/KSD-161.md"),
        periksa: larangan_ormas,
    },
];

/// KSD-150.
fn loi_bukan_kepala(k: &Konteks<'_>) -> Hasil {
    bukan_kepala(k, loi_pejabat, loi_petunjuk)
}

/// KSD-151.
fn naskah_bukan_kepala(k: &Konteks<'_>) -> Hasil {
    bukan_kepala(k, naskah_pejabat, naskah_petunjuk)
}

/// Findings for every region for which another than the head (or the deputy who acts for the head) signs.
fn bukan_kepala(k: &Konteks<'_>, temuan: fn(Nilai, Nilai) -> Pesan, petunjuk: fn() -> Pesan) -> Hasil {
    let pejabat = k.daerah().filter(|(_, p)| penanda(p) == Penanda::Pejabat).map(|(i, p)| {
        Diagnosa::baru(jalur_pihak(i, "penandatangan.kapasitas"), temuan(k.sebut(i), jabatan(p)))
            .petunjuk(petunjuk())
    });
    let mut butuh = belum_disebut(k);
    if k.daerah().next().is_none() && butuh.is_empty() {
        butuh.push("pihak".to_owned());
    }
    Hasil::dari(pejabat.collect(), butuh)
}

/// The parties of a kind.
fn berjenis<'a>(k: &Konteks<'a>, jenis: JenisPihak) -> impl Iterator<Item = (usize, &'a Pihak)> {
    k.pihak().filter(move |(_, p)| p.jenis.adalah(jenis))
}

/// The outcome of a rule about nonprofits when no party is one.
fn tanpa_nirlaba(k: &Konteks<'_>) -> Option<Hasil> {
    if berjenis(k, JenisPihak::NirlabaAsing).next().is_some() {
        return None;
    }
    let butuh = belum_bermitra(k);
    Some(if butuh.is_empty() {
        Hasil::TidakBerlaku { sebab: bukan_nirlaba() }
    } else {
        Hasil::BelumDapatDinilai { butuh }
    })
}

/// KSD-152.
fn partai(k: &Konteks<'_>) -> Hasil {
    let temuan = berjenis(k, JenisPihak::PartaiAsing).map(|(i, _)| {
        Diagnosa::baru(jalur_pihak(i, "jenis"), partai_politik(k.sebut(i))).petunjuk(partai_petunjuk())
    });
    Hasil::dari(temuan.collect(), belum_bermitra(k))
}

/// KSD-153. An organisation of states has no home state.
fn hubungan_diplomatik(k: &Konteks<'_>) -> Hasil {
    let mut asing = k.kelompok(KelompokPihak::Asing).peekable();
    let bermitra = asing.peek().is_some() && k.tanpa_jenis().is_empty();
    if bermitra && asing.all(|(_, p)| p.jenis.adalah(JenisPihak::OrganisasiInternasional)) {
        return Hasil::TidakBerlaku { sebab: antarpemerintah() };
    }
    let m = &k.draf.luar_negeri.mitra;
    jawaban(&m.hubungan_diplomatik, "luar_negeri.mitra.hubungan_diplomatik", false, || {
        let negara = &m.negara.indonesia;
        let pesan = if kosong(negara) { tanpa_hubungan() } else { tanpa_hubungan_dengan(negara.as_str()) };
        (pesan, hubungan_petunjuk())
    })
}

/// Names by which a partner is known to need consultation first.
const PERLU_KONSULTASI: &[&str] = &["israel", "taiwan"];

/// KSD-154: what the names show goes before the answer.
fn tidak_diakui(k: &Konteks<'_>) -> Hasil {
    let m = &k.draf.luar_negeri.mitra;
    let nama = k.kelompok(KelompokPihak::Asing).flat_map(|(i, p)| {
        [(jalur_pihak(i, "nama"), &p.nama), (jalur_pihak(i, "asing.nama.inggris"), &p.asing.nama.inggris)]
    });
    let negara = [
        ("luar_negeri.mitra.negara.indonesia".to_owned(), &m.negara.indonesia),
        ("luar_negeri.mitra.negara.inggris".to_owned(), &m.negara.inggris),
    ];
    let terlihat = negara.into_iter().chain(nama).find(|(_, teks)| {
        let teks = rapatkan(teks);
        PERLU_KONSULTASI.iter().any(|n| teks.contains(n))
    });
    if let Some((jalur, teks)) = terlihat {
        let d = Diagnosa::baru(jalur, nama_tidak_diakui(teks.as_str()));
        return Hasil::Temuan(vec![d.petunjuk(diakui_petunjuk())]);
    }
    jawaban(&m.tidak_diakui, "luar_negeri.mitra.tidak_diakui", true, || {
        (dinyatakan_tidak_diakui(), diakui_petunjuk())
    })
}

/// KSD-155: only the sister form asks for a partner of the same tier.
fn setingkat(k: &Konteks<'_>) -> Hasil {
    let luar = &k.draf.luar_negeri;
    match luar.jalur.pilihan() {
        Some(JalurLuarNegeri::Kembar) => {}
        Some(_) => return Hasil::TidakBerlaku { sebab: bukan_kembar() },
        None => return Hasil::butuh("luar_negeri.jalur"),
    }
    let Some((i, sendiri)) = daerah_sendiri(k) else {
        return Hasil::butuh(k.tanpa_jenis().into_iter().next().unwrap_or_else(|| "pihak".to_owned()));
    };
    let Some(mitra) = luar.mitra.tingkat.pilihan() else { return Hasil::butuh("luar_negeri.mitra.tingkat") };
    let provinsi = sendiri.jenis.adalah(JenisPihak::Provinsi);
    let sama = if provinsi { TingkatMitra::Provinsi } else { TingkatMitra::KabupatenKota };
    if mitra == sama {
        return Hasil::Terpenuhi;
    }
    let kata = |tingkat: TingkatMitra| Nilai::istilah("tingkat-mitra", tingkat.kode());
    let pesan = tidak_setingkat(k.sebut(i), kata(sama), kata(mitra));
    let d = Diagnosa::baru("luar_negeri.mitra.tingkat", pesan).petunjuk(setingkat_petunjuk());
    Hasil::Temuan(vec![d.juga(["luar_negeri.jalur".to_owned()]).perbaikan(setingkat_perbaikan(), |draf| {
        draf.luar_negeri.jalur = JalurLuarNegeri::KsdplLainnya.into();
    })])
}

/// KSD-156: one of the two is enough.
fn kesetaraan(k: &Konteks<'_>) -> Hasil {
    let m = &k.draf.luar_negeri.mitra;
    let syarat = [
        (&m.setara_administrasi, "luar_negeri.mitra.setara_administrasi"),
        (&m.setara_wilayah, "luar_negeri.mitra.setara_wilayah"),
    ];
    if syarat.iter().any(|(isian, _)| isian.ya()) {
        return Hasil::Terpenuhi;
    }
    let butuh: Vec<_> =
        syarat.iter().filter(|(isian, _)| !isian.tidak()).map(|(_, jalur)| (*jalur).to_owned()).collect();
    if !butuh.is_empty() {
        return Hasil::BelumDapatDinilai { butuh };
    }
    let [(_, administrasi), (_, wilayah)] = syarat;
    let d = Diagnosa::baru(administrasi, tanpa_kesetaraan()).juga([wilayah.to_owned()]);
    Hasil::Temuan(vec![d.petunjuk(kesetaraan_petunjuk())])
}

/// KSD-157.
fn saling_melengkapi(k: &Konteks<'_>) -> Hasil {
    let m = &k.draf.luar_negeri.mitra;
    let uraian = [
        (&m.saling_melengkapi, "luar_negeri.mitra.saling_melengkapi", bagian_melengkapi()),
        (&m.hubungan_masyarakat, "luar_negeri.mitra.hubungan_masyarakat", bagian_masyarakat()),
    ];
    let kurang = uraian.into_iter().filter(|(isi, ..)| kosong(isi));
    let temuan = kurang.map(|(_, jalur, bagian)| {
        Diagnosa::baru(jalur, belum_diuraikan(bagian)).petunjuk(belum_diuraikan_petunjuk())
    });
    Hasil::dari(temuan.collect(), Vec::new())
}

/// KSD-158: both permits, and the one with a last day still valid on the day of the paper.
fn izin(k: &Konteks<'_>) -> Hasil {
    if let Some(hasil) = tanpa_nirlaba(k) {
        return hasil;
    }
    let m = &k.draf.luar_negeri.mitra;
    let izin = [
        (&m.izin_prinsip, "luar_negeri.mitra.izin_prinsip", izin_prinsip()),
        (&m.izin_operasional, "luar_negeri.mitra.izin_operasional", izin_operasional()),
    ];
    let mut temuan: Vec<_> = izin
        .into_iter()
        .filter(|(surat, ..)| !surat_ada(surat))
        .map(|(_, jalur, nama)| Diagnosa::baru(jalur, tanpa_izin(nama)).petunjuk(izin_petunjuk()))
        .collect();
    let mut butuh = Vec::new();
    let naskah = tanggal_dokumen(k).map_or(k.tanggal, Tanggal::naif);
    match m.izin_prinsip_sampai.nilai() {
        Some(akhir) if akhir.naif() < naskah => {
            let d = Diagnosa::baru("luar_negeri.mitra.izin_prinsip_sampai", izin_berakhir(akhir, naskah));
            temuan.push(d.petunjuk(izin_berakhir_petunjuk()));
        }
        None if surat_ada(&m.izin_prinsip) => butuh.push("luar_negeri.mitra.izin_prinsip_sampai".to_owned()),
        _ => {}
    }
    Hasil::dari(temuan, butuh)
}

/// KSD-159.
fn perusahaan(k: &Konteks<'_>) -> Hasil {
    let temuan = berjenis(k, JenisPihak::PerusahaanAsing).map(|(i, _)| {
        Diagnosa::baru(jalur_pihak(i, "jenis"), perusahaan_asing(k.sebut(i))).petunjuk(perusahaan_petunjuk())
    });
    Hasil::dari(temuan.collect(), belum_bermitra(k))
}

/// The form of KSDLL for a kind of partner; `None`: it is no KSDLL.
fn jalur_bagi(jenis: JenisPihak) -> Option<JalurLuarNegeri> {
    match jenis {
        JenisPihak::OrganisasiInternasional | JenisPihak::MitraPembangunan | JenisPihak::NirlabaAsing => {
            Some(JalurLuarNegeri::Penerusan)
        }
        JenisPihak::LembagaAsing | JenisPihak::PerusahaanAsing => Some(JalurLuarNegeri::Persetujuan),
        _ => None,
    }
}

/// KSD-160. A political party as partner belongs to KSD-152.
fn jalur_mitra(k: &Konteks<'_>) -> Hasil {
    let Some(jalur) = k.draf.luar_negeri.jalur.pilihan() else { return Hasil::butuh("luar_negeri.jalur") };
    let asing: Vec<_> = k.kelompok(KelompokPihak::Asing).collect();
    let butuh = belum_bermitra(k);
    if asing.is_empty() && butuh.is_empty() {
        let Some((i, p)) = mitra(k).filter(|(_, p)| !p.jenis.adalah(JenisPihak::PartaiAsing)) else {
            return Hasil::Terpenuhi;
        };
        let jenis = p.jenis.pilihan().map_or_else(|| "".into(), |j| Nilai::istilah("jenis", j.kode()));
        let d = Diagnosa::baru(jalur_pihak(i, "jenis"), mitra_dalam_negeri(k.sebut(i), jenis));
        return Hasil::Temuan(vec![d.petunjuk(mitra_dalam_negeri_petunjuk())]);
    }
    let tunggal = asing.len() == 1;
    let temuan = asing.into_iter().filter_map(|(i, p)| {
        let jenis = p.jenis.pilihan()?;
        let seharusnya = jalur_bagi(jenis);
        if seharusnya == Some(jalur) {
            return None;
        }
        let kata = Nilai::istilah("jenis", jenis.kode());
        let Some(benar) = seharusnya else {
            let d = Diagnosa::baru(jalur_pihak(i, "jenis"), bukan_ksdll(k.sebut(i), kata))
                .petunjuk(bukan_ksdll_petunjuk());
            return Some(if tunggal {
                d.perbaikan(bukan_ksdll_perbaikan(), |draf| {
                    draf.kelas = KelasKerjaSama::Ksdpl.into();
                    draf.luar_negeri.jalur = JalurLuarNegeri::KsdplLainnya.into();
                })
            } else {
                d
            });
        };
        let nama = |j: JalurLuarNegeri| Nilai::istilah("jalur", j.kode());
        let d = Diagnosa::baru("luar_negeri.jalur", jalur_salah(k.sebut(i), kata, nama(benar), nama(jalur)))
            .juga([jalur_pihak(i, "jenis")])
            .petunjuk(jalur_petunjuk());
        Some(if tunggal {
            d.perbaikan(jalur_perbaikan(nama(benar)), move |draf| draf.luar_negeri.jalur = benar.into())
        } else {
            d
        })
    });
    Hasil::dari(temuan.collect(), butuh)
}

/// KSD-161.
fn larangan_ormas(k: &Konteks<'_>) -> Hasil {
    if let Some(hasil) = tanpa_nirlaba(k) {
        return hasil;
    }
    let m = &k.draf.luar_negeri.mitra;
    let larangan = [
        (&m.memakai_fasilitas, "luar_negeri.mitra.memakai_fasilitas", fasilitas()),
        (&m.kegiatan_terlarang, "luar_negeri.mitra.kegiatan_terlarang", kegiatan_terlarang()),
    ];
    let (mut temuan, mut butuh) = (Vec::new(), Vec::new());
    for (isian, jalur, pesan) in larangan {
        match isian.nilai() {
            Some(true) => temuan.push(Diagnosa::baru(jalur, pesan).petunjuk(larangan_petunjuk())),
            Some(false) => {}
            None => butuh.push(jalur.to_owned()),
        }
    }
    Hasil::dari(temuan, butuh)
}

kunci! { pub(in super::super)
    loi_pejabat = "KSD-150.temuan" (pihak, jabatan);
    loi_petunjuk = "KSD-150.petunjuk" ();
    naskah_pejabat = "KSD-151.temuan" (pihak, jabatan);
    naskah_petunjuk = "KSD-151.petunjuk" ();
    partai_politik = "KSD-152.temuan" (pihak);
    partai_petunjuk = "KSD-152.petunjuk" ();
    antarpemerintah = "KSD-153.tidak-berlaku" ();
    tanpa_hubungan = "KSD-153.temuan-tanpa-nama" ();
    tanpa_hubungan_dengan = "KSD-153.temuan" (negara);
    hubungan_petunjuk = "KSD-153.petunjuk" ();
    nama_tidak_diakui = "KSD-154.temuan-nama" (nama);
    dinyatakan_tidak_diakui = "KSD-154.temuan" ();
    diakui_petunjuk = "KSD-154.petunjuk" ();
    bukan_kembar = "KSD-155.tidak-berlaku" ();
    tidak_setingkat = "KSD-155.temuan" (pihak, seharusnya, mitra);
    setingkat_petunjuk = "KSD-155.petunjuk" ();
    setingkat_perbaikan = "KSD-155.perbaikan" ();
    tanpa_kesetaraan = "KSD-156.temuan" ();
    kesetaraan_petunjuk = "KSD-156.petunjuk" ();
    bagian_melengkapi = "KSD-157.bagian-melengkapi" ();
    bagian_masyarakat = "KSD-157.bagian-masyarakat" ();
    belum_diuraikan = "KSD-157.temuan" (bagian);
    belum_diuraikan_petunjuk = "KSD-157.petunjuk" ();
    bukan_nirlaba = "KSD-158.tidak-berlaku" ();
    izin_prinsip = "KSD-158.izin-prinsip" ();
    izin_operasional = "KSD-158.izin-operasional" ();
    tanpa_izin = "KSD-158.temuan" (izin);
    izin_petunjuk = "KSD-158.petunjuk" ();
    izin_berakhir = "KSD-158.temuan-berakhir" (akhir, naskah);
    izin_berakhir_petunjuk = "KSD-158.petunjuk-berakhir" ();
    perusahaan_asing = "KSD-159.temuan" (pihak);
    perusahaan_petunjuk = "KSD-159.petunjuk" ();
    mitra_dalam_negeri = "KSD-160.temuan-dalam-negeri" (pihak, jenis);
    mitra_dalam_negeri_petunjuk = "KSD-160.petunjuk-dalam-negeri" ();
    bukan_ksdll = "KSD-160.temuan-ksdpl" (pihak, jenis);
    bukan_ksdll_petunjuk = "KSD-160.petunjuk-ksdpl" ();
    bukan_ksdll_perbaikan = "KSD-160.perbaikan-ksdpl" ();
    jalur_salah = "KSD-160.temuan" (pihak, jenis, benar, jalur);
    jalur_petunjuk = "KSD-160.petunjuk" ();
    jalur_perbaikan = "KSD-160.perbaikan" (benar);
    fasilitas = "KSD-161.temuan-fasilitas" ();
    kegiatan_terlarang = "KSD-161.temuan-kegiatan" ();
    larangan_petunjuk = "KSD-161.petunjuk" ();
}

#[cfg(test)]
mod tests;
