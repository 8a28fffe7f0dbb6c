//! Native dialogs: the browser holds the focus inside and gives it back afterwards.

use web_sys::HtmlDialogElement;

use super::unsur;

/// Opens a dialog before everything else on the page.
pub(crate) fn buka(id: &str) {
    if let Some(dialog) = unsur::<HtmlDialogElement>(id).filter(|d| !d.open()) {
        // One that is open already stays so.
        let _ = dialog.show_modal();
    }
}

/// Closes a dialog.
pub(crate) fn tutup(id: &str) {
    if let Some(dialog) = unsur::<HtmlDialogElement>(id) {
        dialog.close();
    }
}
