//! Whether the browser may clear away what is stored here when it needs room.

use js_sys::Promise;
use wasm_bindgen::JsValue;
use web_sys::StorageManager;

/// Asks the browser to keep the data of this page, and returns its answer; nothing: it does not know the question.
///
/// Some browsers ask the officer in turn, so this belongs to a moment in which that makes sense.
pub(crate) async fn minta_tetap() -> Option<bool> {
    jawaban(StorageManager::persist).await
}

/// Whether the browser keeps the data of this page until the officer deletes it; nothing: it does not say.
pub(crate) async fn tetap() -> Option<bool> {
    jawaban(StorageManager::persisted).await
}

async fn jawaban(tanya: fn(&StorageManager) -> Result<Promise, JsValue>) -> Option<bool> {
    // Outside a secure context there is no manager; then the question throws.
    let janji = tanya(&web_sys::window()?.navigator().storage()).ok()?;
    janji.await.ok()?.as_bool()
}
