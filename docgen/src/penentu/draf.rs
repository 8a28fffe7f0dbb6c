//! The first draft: what the answers already tell.

use super::jawaban::Jawaban;
use super::perkara::Perkara;
use super::putusan::{HasilPutusan, Jalur};
use crate::draf::{Draf, Pihak};
use crate::ranah::{
    Dokumen, JalurLuarNegeri, JenisPihak, Kapasitas, KelasKerjaSama, ObjekLuarNegeri, Prakarsa,
};

/// A draft to go on with, when this tool drafts the naskah: the region as `p1`, the partner as `p2`.
pub fn draf_awal(jawaban: &Jawaban) -> Option<Draf> {
    super::berikut(jawaban).is_none().then_some(())?;
    let p = Perkara::dari(jawaban)?;
    let (kelas, kategori, dokumen) = match p.hasil {
        HasilPutusan::Susun { kelas, kategori, dokumen, .. } => (kelas, kategori, dokumen),
        HasilPutusan::Luar { jalur } => return luar_negeri(&p, jalur),
        HasilPutusan::TidakBisa => return None,
    };
    let mut draf = Draf { kelas: kelas.into(), dokumen: dokumen.into(), ..Draf::default() };
    if let Some(kategori) = kategori {
        draf.kategori = kategori.into();
    }
    let prakarsa = if p.adalah("prakarsa", "daerah") { Prakarsa::Daerah } else { Prakarsa::Mitra };
    draf.prakarsa = prakarsa.into();
    draf.pihak = pihak(&p, kelas, dokumen);
    if kelas != KelasKerjaSama::Sinergi {
        // Whoever chose this purpose said so.
        draf.objek.sesuai_kewenangan = true.into();
        beban(&p, &mut draf);
    }
    match kelas {
        KelasKerjaSama::Ksdd => draf.objek.berbatasan = (!p.adalah("batas", "tidak")).into(),
        KelasKerjaSama::Ksdpk => draf.objek.inti_pengadaan = false.into(),
        KelasKerjaSama::Sinergi | KelasKerjaSama::Ksdpl | KelasKerjaSama::Ksdll => {}
    }
    Some(draf)
}

/// A draft of a foreign cooperation begins with the kajian; a penerusan knows none, so it begins with the plan
/// (Permendagri 25/2020 Pasal 12, 29, 30).
fn luar_negeri(p: &Perkara, jalur: Jalur) -> Option<Draf> {
    use JenisPihak as J;
    let (kelas, dokumen, jenis) = match jalur {
        Jalur::Ksdpl => (KelasKerjaSama::Ksdpl, Dokumen::Kajian, Some(J::PemdaAsing)),
        Jalur::KsdllLainnya => (KelasKerjaSama::Ksdll, Dokumen::Kajian, Some(J::LembagaAsing)),
        Jalur::KsdllPenerusan => {
            let jenis = match p.jawaban.kode("bentuk") {
                Some("organisasi_internasional") => Some(J::OrganisasiInternasional),
                Some("mitra_pembangunan") => Some(J::MitraPembangunan),
                Some("nirlaba") => Some(J::NirlabaAsing),
                _ => None,
            };
            (KelasKerjaSama::Ksdll, Dokumen::RencanaKerjaSama, jenis)
        }
        _ => return None,
    };
    let mut draf = Draf { kelas: kelas.into(), dokumen: dokumen.into(), ..Draf::default() };
    let mut daerah = Pihak { id: "p1".to_owned(), ..Pihak::default() };
    // Only the head signs abroad: PP 28/2018 Pasal 23(1), 33(4).
    daerah.penandatangan.kapasitas = Kapasitas::KepalaDaerah.into();
    let mut mitra = Pihak { id: "p2".to_owned(), ..Pihak::default() };
    if let Some(jenis) = jenis {
        mitra.jenis = jenis.into();
    }
    draf.pihak = vec![daerah, mitra];
    let luar = &mut draf.luar_negeri;
    match jalur {
        Jalur::KsdllPenerusan => luar.jalur = JalurLuarNegeri::Penerusan.into(),
        Jalur::KsdllLainnya => luar.jalur = JalurLuarNegeri::Persetujuan.into(),
        // Kembar or another KSDPL: the officer says which.
        _ => {}
    }
    if p.untuk() == "iptek" {
        luar.jenis_objek = ObjekLuarNegeri::Iptek.into();
    }
    draf.objek.sesuai_kewenangan = true.into();
    Some(draf)
}

fn pihak(p: &Perkara, kelas: KelasKerjaSama, dokumen: Dokumen) -> Vec<Pihak> {
    let mut daerah = Pihak { id: "p1".to_owned(), ..Pihak::default() };
    let mut mitra = Pihak { id: "p2".to_owned(), ..Pihak::default() };
    if let Some(jenis) = p.jenis {
        mitra.jenis = jenis.into();
    }
    // Only the head signs a Kesepakatan Bersama; for a PKS the officer chooses.
    if dokumen == Dokumen::KesepakatanBersama {
        daerah.penandatangan.kapasitas = Kapasitas::KepalaDaerah.into();
        if kelas == KelasKerjaSama::Ksdd {
            mitra.penandatangan.kapasitas = Kapasitas::KepalaDaerah.into();
        }
    }
    if p.jenis == Some(JenisPihak::Perseorangan) {
        mitra.penandatangan.kapasitas = Kapasitas::DiriSendiri.into();
    }
    vec![daerah, mitra]
}

/// What moves; "more than one" tells that DPRD must approve, but not which.
fn beban(p: &Perkara, draf: &mut Draf) {
    // That assets alone burden the region stands in a repealed text: the officer judges.
    if !p.adalah("beban", "aset") {
        draf.tahapan.perlu_persetujuan_dprd = p.perlu_dprd().into();
    }
    if p.adalah("beban", "beberapa") {
        return;
    }
    draf.pembiayaan.membebani_masyarakat = p.adalah("beban", "masyarakat").into();
    draf.bmd.dipakai = p.adalah("beban", "aset").into();
}
