//! Prints the naskah of an example as plain text.
fn main() {
    let id = std::env::args().nth(1).unwrap_or_default();
    if let Some(d) = docgen::contoh::draf(&id) {
        print!(
            "{}",
            docgen::render::render_polos(&docgen::naskah::nomori(docgen::susun(
                &d,
                docgen::teks::PaketTeks::bawaan()
            )))
        );
    }
}
