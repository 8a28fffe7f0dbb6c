//! The app in a real Chromium, as it is shipped: served from a folder of a static server.
//!
//! Selected by role and name only: what a test finds, a screen reader is told.

mod abroad;
mod backup;
mod data;
mod docx;
mod files;
mod journeys;
mod keyboard;
mod looks;
mod office;
mod offline;
mod papers;
mod release;
mod storage;
mod worksheet;
