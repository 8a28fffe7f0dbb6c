//! The step "ketentuan" (to come).

use leptos::prelude::*;

/// The fields of the step.
pub(super) fn isi() -> AnyView {
    ().into_any()
}
