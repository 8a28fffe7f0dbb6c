//! Words kept in files.

pub mod antarmuka;
