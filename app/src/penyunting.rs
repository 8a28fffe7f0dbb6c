//! What a field needs to know of the thing it edits: the draft of the worksheet or the profile of the region.

use crate::komponen::dinamis::ingat;
use docgen::draf::{Berbentuk, Skema};
use docgen::ranah::Tingkat;
use leptos::prelude::*;

/// A change at a path.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(crate) enum Ubah {
    /// Takes what was typed.
    Ketik(String),
    /// Puts an empty item before this one of a list.
    Sisip(usize),
    /// Takes an item out of a list.
    Buang(usize),
    /// Moves an item of a list.
    Pindah(usize, usize),
}

impl Ubah {
    /// Makes the change; a path that leads nowhere changes nothing.
    pub(crate) fn terapkan(&self, isi: &mut impl Berbentuk, jalur: &str) {
        let Some(simpul) = isi.simpul_mut(jalur) else { return };
        match self {
            Self::Ketik(teks) => simpul.ketik(teks),
            Self::Sisip(di) => simpul.sisip(*di),
            Self::Buang(di) => simpul.buang(*di),
            Self::Pindah(dari, ke) => simpul.pindah(*dari, *ke),
        }
    }
}

/// What a field shows.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub(crate) struct Ketikan {
    /// The words in it.
    pub(crate) teks: String,
    /// Whether they could not be understood.
    pub(crate) mentah: bool,
    /// Number of items, for a list.
    pub(crate) panjang: usize,
}

impl Ketikan {
    /// What stands at a path.
    pub(crate) fn di(isi: &impl Berbentuk, jalur: &str) -> Self {
        isi.simpul(jalur).map_or_else(Self::default, |s| Self {
            teks: s.ketikan(),
            mentah: s.mentah(),
            panjang: s.panjang(),
        })
    }
}

/// A finding beside a field.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(crate) struct PesanIsian {
    /// Rule id.
    pub(crate) aturan: &'static str,
    /// Severity.
    pub(crate) tingkat: Tingkat,
    /// What is wrong and what to do.
    pub(crate) kalimat: String,
}

/// The edited thing as a field sees it; given by context, so that the same fields serve draft and profile.
#[derive(Clone, Copy)]
pub(crate) struct Penyunting {
    /// The field table.
    pub(crate) skema: &'static Skema,
    baca: Callback<(String,), Ketikan>,
    ubah: Callback<(String, Ubah)>,
    pesan: Callback<(String,), Vec<PesanIsian>>,
}

impl Penyunting {
    /// An editor of something: how it is read, changed and judged.
    pub(crate) fn baru(
        skema: &'static Skema,
        baca: Callback<(String,), Ketikan>,
        ubah: Callback<(String, Ubah)>,
        pesan: Callback<(String,), Vec<PesanIsian>>,
    ) -> Self {
        Self { skema, baca, ubah, pesan }
    }

    /// The same editor with somebody in front who sees every change first; `true` from it: the change is dealt with.
    #[must_use]
    pub(crate) fn menyela(self, sela: impl Fn(&str, &Ubah) -> bool + Send + Sync + 'static) -> Self {
        let terus = self.ubah;
        let ubah = Callback::new(move |(jalur, ubah): (String, Ubah)| {
            if !sela(&jalur, &ubah) {
                terus.run((jalur, ubah));
            }
        });
        Self { ubah, ..self }
    }

    /// The same editor without the messages of some rules, which a panel tells better than a field.
    #[must_use]
    pub(crate) fn tanpa_pesan(self, aturan: &'static [&'static str]) -> Self {
        let semua = self.pesan;
        let pesan = Callback::new(move |(jalur,): (String,)| {
            let mut pesan: Vec<PesanIsian> = semua.run((jalur,));
            pesan.retain(|p| !aturan.contains(&p.aturan));
            pesan
        });
        Self { pesan, ..self }
    }

    /// What stands at a path, followed from now on.
    pub(crate) fn di(self, jalur: impl Into<String>) -> Memo<Ketikan> {
        let jalur = jalur.into();
        ingat(move || self.baca.run((jalur.clone(),)))
    }

    /// What stands at a path, followed by whoever asks.
    pub(crate) fn ikuti(self, jalur: &str) -> Ketikan {
        self.baca.run((jalur.to_owned(),))
    }

    /// What stands at a path now.
    pub(crate) fn kini(self, jalur: &str) -> Ketikan {
        untrack(|| self.baca.run((jalur.to_owned(),)))
    }

    /// Makes a change.
    pub(crate) fn ubah(self, jalur: &str, ubah: Ubah) {
        self.ubah.run((jalur.to_owned(), ubah));
    }

    /// Types into a field.
    pub(crate) fn ketik(self, jalur: &str, teks: impl Into<String>) {
        self.ubah(jalur, Ubah::Ketik(teks.into()));
    }

    /// The findings exactly at a path that may be shown now, followed from now on.
    pub(crate) fn pesan(self, jalur: impl Into<String>) -> Memo<Vec<PesanIsian>> {
        let jalur = jalur.into();
        ingat(move || self.pesan.run((jalur.clone(),)))
    }
}
