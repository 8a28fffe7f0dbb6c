//! The first draft: what the answers already tell.

use super::jawaban::Jawaban;
use super::perkara::Perkara;
use super::putusan::HasilPutusan;
use crate::draf::{Draf, Pihak};
use crate::ranah::{Dokumen, JenisPihak, Kapasitas, KelasKerjaSama, Prakarsa};

/// A draft to go on with, when this tool drafts the naskah: the region as `p1`, the partner as `p2`.
pub fn draf_awal(jawaban: &Jawaban) -> Option<Draf> {
    super::berikut(jawaban).is_none().then_some(())?;
    let p = Perkara::dari(jawaban)?;
    let HasilPutusan::Susun { kelas, kategori, dokumen, .. } = p.hasil else { return None };
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
