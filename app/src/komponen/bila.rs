//! Fields that show only where they apply. What they hold stays when they hide.

use docgen::draf::{Draf, bidang_dari_jalur};
use docgen::laporan::Laporan;
use docgen::teks::antarmuka::{self, kata_isi};
use leptos::prelude::*;

use super::Bidang;
use crate::keadaan::Keadaan;
use crate::komponen::dinamis::ingat;
use crate::peramban;

/// When something is asked.
pub(crate) type Syarat = fn(&Draf) -> bool;

/// A thing asked, and when. Plain data, so that one function draws all of them and tests can go through them.
#[derive(Clone, Copy)]
pub(crate) enum Tanya {
    /// One field with the words of the field table.
    Isian(&'static str, Syarat),
    /// One field whose place is taken by a usual value while it is empty: the slot of the naskah that knows it.
    Bawaan(&'static str, &'static str, Syarat),
    /// Some fields together, or one with words of its own: their paths, when, and how they look.
    Khusus(&'static [&'static str], Syarat, fn() -> AnyView),
    /// Words between fields.
    Kata(Syarat, fn() -> AnyView),
}

impl Tanya {
    /// The fields that it asks for.
    pub(crate) fn jalur(&self) -> &[&'static str] {
        match self {
            Self::Isian(jalur, _) | Self::Bawaan(jalur, ..) => std::slice::from_ref(jalur),
            Self::Khusus(jalur, ..) => jalur,
            Self::Kata(..) => &[],
        }
    }

    /// Whether it is asked: where it applies, and where the report has something to say about it, so that nothing is
    /// reported that cannot be reached.
    pub(crate) fn tampak(&self, d: &Draf, l: &Laporan) -> bool {
        let (Self::Isian(_, syarat)
        | Self::Bawaan(_, _, syarat)
        | Self::Khusus(_, syarat, _)
        | Self::Kata(syarat, _)) = self;
        syarat(d) || self.jalur().iter().any(|j| bertemuan(l, j))
    }
}

/// Whether the report has a finding at a field or below it.
pub(crate) fn bertemuan(l: &Laporan, jalur: &str) -> bool {
    let di_sini =
        |j: &str| j.strip_prefix(jalur).is_some_and(|sisa| sisa.is_empty() || sisa.starts_with(['.', '[']));
    l.temuan.iter().flat_map(|t| &t.lokasi).any(|l| l.jalur.as_deref().is_some_and(di_sini))
}

/// Always.
pub(crate) fn selalu(_: &Draf) -> bool {
    true
}

/// What is asked, each where it applies.
pub(crate) fn tanyakan(daftar: &'static [Tanya]) -> AnyView {
    // A field that applies only while it holds something must not go away under the fingers that empty it.
    let dipakai = |t: &Tanya| t.jalur().iter().any(|j| peramban::terfokus(j));
    daftar
        .iter()
        .map(|t| bila_lapor(move |d, l| t.tampak(d, l) || dipakai(t), move || isi(*t)))
        .collect_view()
        .into_any()
}

fn isi(tanya: Tanya) -> AnyView {
    match tanya {
        Tanya::Isian(jalur, _) => view! { <Bidang jalur=jalur /> }.into_any(),
        Tanya::Bawaan(jalur, slot, _) => {
            let kata = bidang_dari_jalur(jalur).and_then(|(s, b)| antarmuka::bidang(s.nama, b.kunci));
            let nilai = docgen::isi_slot(&Draf::default(), slot).unwrap_or_default();
            let bawaan = kata_isi("umum.bawaan", &[("nilai", &nilai)]);
            let petunjuk = format!("{} {bawaan}", kata.map_or("", |k| k.petunjuk));
            view! { <Bidang jalur=jalur petunjuk=petunjuk /> }.into_any()
        }
        Tanya::Khusus(_, _, isi) | Tanya::Kata(_, isi) => isi(),
    }
}

/// Something that shows while a condition on the draft holds.
pub(crate) fn bila(
    syarat: impl Fn(&Draf) -> bool + Send + Sync + 'static,
    isi: impl Fn() -> AnyView + Send + 'static,
) -> AnyView {
    let k = Keadaan::ambil();
    selama(ingat(move || k.draf.with(|d| syarat(d))), Box::new(isi))
}

/// Something that shows while a condition on the draft and its report holds.
pub(crate) fn bila_lapor(
    syarat: impl Fn(&Draf, &Laporan) -> bool + Send + Sync + 'static,
    isi: impl Fn() -> AnyView + Send + 'static,
) -> AnyView {
    let k = Keadaan::ambil();
    // The report follows from the draft, so it is enough to follow the report.
    let terlihat = ingat(move || k.hasil.with(|h| k.draf.with_untracked(|d| syarat(d, &h.laporan))));
    selama(terlihat, Box::new(isi))
}

/// One function for all of them: the page would otherwise carry a copy for each.
fn selama(terlihat: Memo<bool>, isi: Box<dyn Fn() -> AnyView + Send>) -> AnyView {
    (move || if terlihat.get() { isi() } else { ().into_any() }).into_any()
}

/// A quiet remark between fields: what the naskah will say, or what to know before answering.
pub(crate) fn catatan(kata: impl Into<String>) -> AnyView {
    view! { <p class="catatan">{kata.into()}</p> }.into_any()
}
