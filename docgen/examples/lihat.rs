//! Writes every example as DOCX, HTML and text into a folder, for a look at the pages.
use docgen::naskah::nomori;
use docgen::render::{docx::render_docx, halaman_html, render_polos};

fn main() {
    let dir = std::path::PathBuf::from(std::env::args().nth(1).unwrap_or_else(|| "target/lihat".into()));
    std::fs::create_dir_all(&dir).expect("folder");
    for c in docgen::contoh::daftar() {
        let Some(draf) = docgen::contoh::draf(c.id) else { continue };
        let naskah = nomori(docgen::susun(&draf, docgen::teks::PaketTeks::bawaan()));
        std::fs::write(dir.join(format!("{}.txt", c.id)), render_polos(&naskah)).expect("text");
        std::fs::write(dir.join(format!("{}.html", c.id)), halaman_html(&naskah)).expect("html");
        std::fs::write(dir.join(format!("{}.docx", c.id)), render_docx(&naskah, None).expect("docx"))
            .expect("file");
    }
}
