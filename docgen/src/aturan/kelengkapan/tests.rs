use super::super::uji::{butuh, draf, kb, nilai, nk, pks_ksdd, pks_ksdpk, temuan, terpenuhi, tidak_berlaku};
use super::*;
use crate::draf::{AyatSendiri, Draf, Isian, Ubahan};

#[test]
fn bagian_menurut_naskah() {
    use {Dokumen as D, KelasKerjaSama as K};
    let status = |k, d, m| bagian_naskah(k, d, m).map(|b| b.status);
    let pks = D::PerjanjianKerjaSama;
    assert_eq!(status(K::Ksdpk, pks, Muatan::Sanksi), Some(StatusBagian::Hukum));
    assert_eq!(status(K::Ksdd, pks, Muatan::Sanksi), None);
    assert_eq!(status(K::Ksdd, D::KesepakatanBersama, Muatan::Pengakhiran), Some(StatusBagian::Isi));
    assert_eq!(status(K::Sinergi, D::NotaKesepakatan, Muatan::Pemantauan), Some(StatusBagian::Floor));
}

fn dokumen() -> Vec<(&'static str, Draf)> {
    vec![
        ("KB", kb(KelasKerjaSama::Ksdd)),
        ("KB", kb(KelasKerjaSama::Ksdpk)),
        ("PKS_KSDD", pks_ksdd()),
        ("PKS_KSDPK", pks_ksdpk()),
        ("NK", nk()),
        ("RK", nk()),
    ]
}

fn baris(dokumen: &str) -> impl Iterator<Item = &'static Aturan> {
    let awal = format!("KSD-500/{dokumen}.");
    aturan().filter(move |a| a.id.starts_with(&awal))
}

fn ubahan(jenis: JenisUbahan, pasal: &str) -> Ubahan {
    Ubahan { jenis: jenis.into(), pasal: pasal.to_owned(), ..Ubahan::default() }
}

#[test]
fn draf_lengkap_memuat_semua_bagian() {
    for (nama, d) in dokumen() {
        assert!(baris(nama).count() >= 6, "{nama}");
        for a in baris(nama) {
            match nilai(a.id, &d) {
                Hasil::Terpenuhi => {}
                Hasil::TidakBerlaku { .. } => {
                    assert!(
                        matches!(a.status, Status::Alias(_)) || a.id == "KSD-500/PKS_KSDPK.bmd",
                        "{}",
                        a.id
                    );
                }
                lain => panic!("{}: {lain:?}", a.id),
            }
        }
    }
}

/// An almost empty draft is full of findings: whatever needs an answer is reported, nothing passes unseen.
#[test]
fn draf_kosong_penuh_temuan() {
    for (nama, d) in dokumen() {
        let kosong = Draf { kelas: d.kelas, dokumen: d.dokumen, ..Draf::default() };
        let temuan = baris(nama).filter(|a| matches!(nilai(a.id, &kosong), Hasil::Temuan(_))).count();
        if nama == "RK" {
            tidak_berlaku(
                "KSD-500/RK.kegiatan",
                &kosong,
                "Rencana Kerja belum diisi; ketiadaannya dilaporkan oleh KSD-500/NK.lampiran_rk.",
            );
        } else {
            assert!(temuan >= 5, "{nama}: {temuan}");
            let wajib = baris(nama).filter(|a| a.tingkat == Tingkat::Wajib);
            for a in wajib {
                assert!(matches!(nilai(a.id, &kosong), Hasil::Temuan(_)), "{}", a.id);
            }
        }
    }
}

#[test]
fn pasal_yang_dihapus_selalu_temuan_dan_dapat_dikembalikan() {
    for (nama, d) in dokumen() {
        let baris = baris(nama).filter(|a| a.status == Status::Berlaku && a.id != "KSD-500/PKS_KSDPK.bmd");
        for a in baris {
            let b = bagian(a.id).expect("ada");
            let Some(pasal) = b.muatan.pasal() else { continue };
            let mut hapus = d.clone();
            hapus.ubahan.push(ubahan(JenisUbahan::Hapus, pasal));
            let kalimat = format!("Bagian {} tidak ada dalam naskah.", b.judul);
            let Hasil::Temuan(isi) = nilai(a.id, &hapus) else { panic!("{}", a.id) };
            assert_eq!(isi.len(), 1);
            assert!(isi[0].perbaikan.is_some(), "{}", a.id);
            let jalur = isi[0].lokasi[0].jalur.clone().unwrap_or_default();
            temuan(a.id, &hapus, &[(a.tingkat.kode(), &jalur, &kalimat)]);
        }
    }
}

#[test]
fn kata_sendiri_dianggap_ada() {
    let mut d = pks_ksdpk();
    d.sanksi = crate::draf::Sanksi::default();
    let kalimat = "Bagian Sanksi bagi Pihak yang Tidak Memenuhi Perjanjian belum lengkap; yang dibutuhkan: jawaban tentang sanksi (teguran, masa perbaikan, ganti rugi, denda, atau penghentian sementara).";
    temuan("KSD-500/PKS_KSDPK.sanksi", &d, &[("wajib", "sanksi", kalimat)]);
    let mut ganti = ubahan(JenisUbahan::Ganti, "sanksi");
    d.ubahan.push(ganti.clone());
    // Reworded to nothing is still nothing.
    temuan("KSD-500/PKS_KSDPK.sanksi", &d, &[("wajib", "sanksi", kalimat)]);
    ganti.ayat =
        vec![AyatSendiri { teks: "Denda satu permil per hari".to_owned(), ..AyatSendiri::default() }];
    d.ubahan = vec![ganti];
    terpenuhi("KSD-500/PKS_KSDPK.sanksi", &d);
}

#[test]
fn sanksi_yang_sengaja_ditiadakan() {
    let mut d = pks_ksdpk();
    d.sanksi.tanpa = true.into();
    let kalimat = "Bagian Sanksi bagi Pihak yang Tidak Memenuhi Perjanjian tidak ada dalam naskah.";
    temuan("KSD-500/PKS_KSDPK.sanksi", &d, &[("wajib", "sanksi", kalimat)]);
}

#[test]
fn hak_dan_kewajiban_bagi_tiap_pihak() {
    let isi = "hak dan kewajiban, dengan paling sedikit satu butir bagi tiap pihak";
    let kalimat = format!("Bagian Hak dan Kewajiban Para Pihak belum lengkap; yang dibutuhkan: {isi}.");
    let id = "KSD-500/PKS_KSDPK.hak_kewajiban";
    let mut d = pks_ksdpk();
    d.pihak[1].hak.clear();
    terpenuhi(id, &d);
    d.pihak[1].kewajiban.clear();
    temuan(id, &d, &[("wajib", "pihak[1].kewajiban", &kalimat)]);
    d.pihak[0].hak.clear();
    temuan(id, &d, &[("wajib", "pihak[0].hak", &kalimat)]);
}

#[test]
fn komparisi_menyebut_pihak_tanpa_nama() {
    let id = "KSD-500/PKS_KSDD.komparisi_kuasa";
    let kalimat = "Bagian Para Pihak dan Kuasa belum lengkap; yang dibutuhkan: paling sedikit dua pihak yang \
                   semuanya bernama.";
    let mut d = pks_ksdd();
    d.pihak[1].nama = " ".to_owned();
    temuan(id, &d, &[("wajib", "pihak[1].nama", kalimat)]);
    d.pihak.pop();
    temuan(id, &d, &[("wajib", "pihak", kalimat)]);
}

#[test]
fn bagian_bersyarat() {
    let id = "KSD-500/PKS_KSDPK.bmd";
    let mut d = pks_ksdpk();
    tidak_berlaku(id, &d, "Naskah ini tidak memakai barang milik daerah.");
    d.bmd.dipakai = Isian::Kosong;
    butuh(id, &d, &["bmd.dipakai"]);
    d.bmd.dipakai = true.into();
    terpenuhi(id, &d);
    d.ubahan.push(ubahan(JenisUbahan::Hapus, "bmd"));
    let kalimat = "Bagian Penggunaan Barang Milik Daerah tidak ada dalam naskah.";
    temuan(id, &d, &[("saran", "bmd", kalimat)]);
    tidak_berlaku("KSD-500/PKS_KSDPK.pdp", &d, "Dinilai dan dilaporkan oleh KSD-504.");
}

#[test]
fn keluarga_mengikuti_jenis_dan_dokumen() {
    // A Sinergi is measured by its own family, whatever the document is called.
    let salah = draf(KelasKerjaSama::Sinergi, Dokumen::PerjanjianKerjaSama);
    terpenuhi("KSD-500/NK.komparisi", &salah);
    let nk_ksdd = draf(KelasKerjaSama::Ksdd, Dokumen::NotaKesepakatan);
    terpenuhi("KSD-500/KB.komparisi", &nk_ksdd);
    butuh("KSD-500/KB.komparisi", &Draf::default(), &["kelas", "dokumen"]);
    tidak_berlaku(
        "KSD-500/KB.komparisi",
        &pks_ksdd(),
        "Hanya untuk Kesepakatan Bersama dan Nota Kesepakatan; naskah ini Perjanjian Kerja Sama.",
    );
}

#[test]
fn tabel_penjelasan() {
    let t = tabel("RK");
    let baris: Vec<&str> = t.lines().collect();
    assert_eq!(baris.len(), 8);
    assert_eq!(
        baris[6],
        "| `KSD-500/RK.sumber_dana` | Sumber dan Pagu Dana Tiap Pihak | Saran | sumber dana pada tiap baris | \
         Pasal 46 ayat (3) PP 28/2018 |"
    );
    assert!(tabel("KB").contains("| opsional |"));
}
