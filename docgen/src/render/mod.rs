//! Renderers: a numbered naskah in, bytes or text out.
//!
//! They know nothing of drafts, clauses or rules; every `match` on the tree is exhaustive, so that a new node breaks the
//! build of each of them until it has a form there.

#[cfg(feature = "docx")]
pub mod docx;
pub mod gaya;
