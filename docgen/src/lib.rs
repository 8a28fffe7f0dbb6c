//! The engine.

pub mod bahasa;
