//! Sections that fold away when they are complete or not wanted, with one line that says how they stand.

use leptos::prelude::*;

/// A section under a summary; it opens for whoever is sent to a field inside it. An empty id is none.
pub(crate) fn lipatan(
    id: &str,
    judul: &'static str,
    lencana: AnyView,
    keadaan: Signal<String>,
    terbuka: bool,
    isi: AnyView,
) -> AnyView {
    view! {
        <details class="lipatan" id=(!id.is_empty()).then(|| id.to_owned()) open=terbuka>
            <summary>
                <h3>{judul}</h3>
                {lencana}
                <span class="lipatan-keadaan">{keadaan}</span>
            </summary>
            <div class="lipatan-isi">{isi}</div>
        </details>
    }
    .into_any()
}

/// The content of a group, folded under one line that says how it stands; the group around it has the heading.
pub(crate) fn terlipat(keadaan: Signal<String>, terbuka: bool, isi: AnyView) -> AnyView {
    view! {
        <details class="lipatan" open=terbuka>
            <summary>
                <span class="lipatan-judul">{keadaan}</span>
            </summary>
            <div class="lipatan-isi">{isi}</div>
        </details>
    }
    .into_any()
}
