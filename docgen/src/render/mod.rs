//! Renderers: a numbered naskah in, bytes or text out.
//!
//! They know nothing of drafts, clauses or rules; every `match` on the tree is exhaustive, so that a new node breaks the
//! build of each of them until it has a form there.

#[cfg(feature = "docx")]
pub mod docx;
pub mod gaya;
pub mod html;
pub mod polos;

#[cfg(feature = "lanjutan")]
pub(crate) use html::aman;
pub use html::{HtmlBerlembar, LembarHtml, gaya_cetak, halaman_html, html_berlembar, render_html};
pub use polos::render_polos;

/// The look of a naskah in HTML: the one style sheet of the app's preview and of the stand-alone page.
///
/// Colours and measures are custom properties (`--n-…`), so that a page can set its own; [`gaya_cetak`] sets those of the
/// page profile.
pub const GAYA_NASKAH: &str = include_str!("naskah.css");
