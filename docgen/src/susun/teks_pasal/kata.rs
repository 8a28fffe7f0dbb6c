//! Standard words as somebody would have to type them.

use crate::draf::{AyatSendiri, Butir, ButirSendiri, IsianPilihan, SambungButir};
use crate::naskah::{Ayat, ButirRinci, KataSambung, Rincian, Sebaris, SebarisJadi, Sebarisan};

use super::rujukan;

/// The ayat of a pasal; ids go along, so that references to them still hold.
pub(super) fn ayat(ayat: &[Ayat]) -> Vec<AyatSendiri> {
    let tunggal = |id: &String| ayat.iter().filter(|a| a.id.as_ref() == Some(id)).count() == 1;
    ayat.iter()
        .map(|a| AyatSendiri {
            id: a.id.clone().filter(tunggal).unwrap_or_default(),
            teks: tulis(&a.isi),
            rincian: a.rincian.as_ref().map(|r| r.butir.iter().map(butir).collect()).unwrap_or_default(),
            sambung: a.rincian.as_ref().map(sambung).unwrap_or_default(),
        })
        .collect()
}

fn butir(b: &ButirRinci) -> ButirSendiri {
    let dalam = b.rincian.iter().flat_map(|r| &r.butir);
    ButirSendiri {
        id: b.id.clone().unwrap_or_default(),
        uraian: tulis(&b.isi),
        rincian: dalam.map(|d| Butir { uraian: tulis(&d.isi) }).collect(),
    }
}

fn sambung(r: &Rincian) -> IsianPilihan<SambungButir> {
    match r.kata {
        KataSambung::Dan => SambungButir::Dan.into(),
        KataSambung::Atau => SambungButir::Atau.into(),
        KataSambung::DanAtau => SambungButir::DanAtau.into(),
    }
}

fn tulis(isi: &Sebarisan) -> String {
    isi.iter()
        .map(|s| match s {
            Sebaris::Teks(t, _) => t.clone(),
            Sebaris::Kosong { label, mentah, .. } => SebarisJadi::teks_kosong(label, mentah.as_deref()),
            Sebaris::Rujukan(r) => rujukan::tulis(r),
            Sebaris::GantiBaris => "\n".to_owned(),
            Sebaris::Tab => "\t".to_owned(),
        })
        .collect()
}
