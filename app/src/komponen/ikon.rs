//! Icons as inline SVG, drawn in the colour of the text around them.

use leptos::prelude::*;

/// An icon; it decorates words and never stands for them alone.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) enum Ikon {
    /// Up.
    Naik,
    /// Down.
    Turun,
    /// Away.
    Buang,
    /// More.
    Tambah,
    /// Done.
    Centang,
    /// Look here.
    Perhatian,
    /// Back in the history.
    Urung,
    /// Forward in the history.
    Ulang,
}

/// The drawing of an icon, hidden from screen readers.
pub(crate) fn ikon(ikon: Ikon) -> AnyView {
    let jalan = match ikon {
        Ikon::Naik => "M12 19V5m-6 6 6-6 6 6",
        Ikon::Turun => "M12 5v14m-6-6 6 6 6-6",
        Ikon::Buang => "M6 6l12 12M18 6 6 18",
        Ikon::Tambah => "M12 5v14M5 12h14",
        Ikon::Centang => "m5 13 4 4L19 7",
        Ikon::Perhatian => "M12 4 2.5 20h19L12 4Zm0 6v4m0 3v.01",
        Ikon::Urung => "M8 4 4 8l4 4M4 8h10a6 6 0 0 1 0 12h-3",
        Ikon::Ulang => "m16 4 4 4-4 4m4-4H10a6 6 0 0 0 0 12h3",
    };
    view! {
        <svg class="ikon" viewBox="0 0 24 24" aria-hidden="true" focusable="false">
            <path d=jalan></path>
        </svg>
    }
    .into_any()
}
