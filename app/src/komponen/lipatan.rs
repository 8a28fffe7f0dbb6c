//! What is optional is folded away: a native fold with a word on how it stands.

use leptos::prelude::*;

/// A fold with a heading and, beside it, how it stands.
pub(crate) fn lipatan(
    judul: impl IntoView + 'static,
    keadaan: impl Fn() -> String + Send + Sync + 'static,
    terbuka: bool,
    isi: AnyView,
) -> AnyView {
    view! {
        <details class="lipatan" open=terbuka>
            <summary>
                <span class="lipatan-judul">{judul.into_any()}</span>
                <span class="petunjuk">{keadaan}</span>
            </summary>
            <div class="lipatan-isi">{isi}</div>
        </details>
    }
    .into_any()
}
