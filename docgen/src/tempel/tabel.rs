//! The clipboard as a table of cells: tab-separated as spreadsheets copy it, or CSV.

/// Rows of cells. A quoted cell may hold separators, line breaks and doubled quotes.
pub(super) fn urai(teks: &str, pemisah: char) -> Vec<Vec<String>> {
    let mut hasil = Vec::new();
    let mut baris = Vec::new();
    let mut sisa = teks;
    loop {
        let (sel, lanjut) = sel(sisa, pemisah);
        baris.push(bersih(&sel));
        let mut huruf = lanjut.chars();
        match huruf.next() {
            None => break,
            Some(c) if c == pemisah => {}
            Some(c) => {
                hasil.push(std::mem::take(&mut baris));
                if c == '\r' && huruf.as_str().starts_with('\n') {
                    huruf.next();
                }
            }
        }
        sisa = huruf.as_str();
    }
    hasil.push(baris);
    hasil.retain(|b| b.iter().any(|s| !s.is_empty()));
    hasil
}

/// The first cell, and what follows it: nothing, a separator or the end of a line.
fn sel(teks: &str, pemisah: char) -> (String, &str) {
    let batas = |c: char| c == pemisah || matches!(c, '\n' | '\r');
    if let Some(dalam) = teks.strip_prefix('"')
        && let Some(tutup) = kutip_tutup(dalam, batas)
    {
        let (isi, lanjut) = dalam.split_at(tutup);
        return (isi.replace("\"\"", "\""), lanjut.get(1..).unwrap_or_default());
    }
    let (isi, lanjut) = teks.split_at(teks.find(batas).unwrap_or(teks.len()));
    (isi.to_owned(), lanjut)
}

/// Where a quoted cell ends. A quotation mark that only begins the words of a cell has no such end.
fn kutip_tutup(dalam: &str, batas: impl Fn(char) -> bool) -> Option<usize> {
    let mut huruf = dalam.char_indices().peekable();
    while let Some((i, c)) = huruf.next() {
        if c != '"' {
            continue;
        }
        match huruf.peek() {
            Some((_, '"')) => {
                huruf.next();
            }
            Some((_, c)) if !batas(*c) => return None,
            Some(_) | None => return Some(i),
        }
    }
    None
}

/// A cell without outer white space; line breaks of any kind are one; a lone dash stands for nothing.
fn bersih(sel: &str) -> String {
    let isi = sel.replace("\r\n", "\n").replace('\r', "\n");
    let isi = isi.trim_matches(|c: char| c.is_whitespace() || matches!(c, '\u{feff}' | '\u{200b}'));
    if isi.chars().all(|c| matches!(c, '-' | '–' | '—')) { String::new() } else { isi.to_owned() }
}
