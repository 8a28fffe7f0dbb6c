//! The guide as a page: the few forms of Markdown that it is written in.

use std::fmt::Write as _;

/// How the page looks; it stands alone, without the style sheets of the app.
const STYLE: &str = "body{max-width:46rem;margin:2rem auto;padding:0 1rem;font:1.0625rem/1.6 system-ui,sans-serif;color:#1c2123;\
    background:#fff}h1,h2{line-height:1.25}img{max-width:100%;border:1px solid #d3d8d6}code{background:#f4f5f3}";

/// The guide; its pictures lie in the folder `pictures`.
pub(crate) fn page(markdown: &str, pictures: &str) -> String {
    let title = markdown.lines().find_map(|line| line.strip_prefix("# ")).unwrap_or("Panduan");
    let mut body = String::new();
    for block in markdown.split("\n\n").map(str::trim).filter(|block| !block.is_empty()) {
        body += &one_block(block, pictures);
    }
    format!(
        "<!DOCTYPE html>\n<html lang=\"id\">\n<head>\n<meta charset=\"utf-8\">\n\
         <meta name=\"viewport\" content=\"width=device-width, initial-scale=1\">\n<title>{}</title>\n\
         <style>{STYLE}</style>\n</head>\n<body>\n{body}</body>\n</html>\n",
        escape(title)
    )
}

fn one_block(block: &str, pictures: &str) -> String {
    if let Some(text) = block.strip_prefix("## ") {
        return format!("<h2>{}</h2>\n", inline(text));
    }
    if let Some(text) = block.strip_prefix("# ") {
        return format!("<h1>{}</h1>\n", inline(text));
    }
    if let Some((words, file)) = block.strip_prefix("![").and_then(|rest| rest.split_once("](")) {
        let file = file.trim_end_matches(')');
        return format!("<p><img src=\"{pictures}{file}\" alt=\"{}\"></p>\n", escape(words));
    }
    for (kind, is_item) in [("ul", is_point as fn(&str) -> Option<&str>), ("ol", is_number)] {
        if block.lines().all(|line| is_item(line).is_some()) {
            let items = block.lines().filter_map(is_item).fold(String::new(), |mut items, item| {
                // Writing to a String cannot fail.
                let _ = writeln!(items, "<li>{}</li>", inline(item));
                items
            });
            return format!("<{kind}>\n{items}</{kind}>\n");
        }
    }
    format!("<p>{}</p>\n", inline(&block.replace('\n', " ")))
}

fn is_point(line: &str) -> Option<&str> {
    line.strip_prefix("- ")
}

fn is_number(line: &str) -> Option<&str> {
    let (number, item) = line.split_once(". ")?;
    number.bytes().all(|digit| digit.is_ascii_digit()).then_some(item)
}

/// Bold words and words as they are typed.
fn inline(text: &str) -> String {
    let mut html = escape(text);
    for (mark, element) in [("**", "strong"), ("`", "code")] {
        let pieces: Vec<&str> = html.split(mark).collect();
        let marked = pieces.iter().enumerate().map(|(n, piece)| match n % 2 {
            1 => format!("<{element}>{piece}</{element}>"),
            _ => (*piece).to_owned(),
        });
        html = marked.collect();
    }
    html
}

fn escape(text: &str) -> String {
    text.replace('&', "&amp;").replace('<', "&lt;").replace('>', "&gt;").replace('"', "&quot;")
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_forms_of_the_guide_become_elements() {
        let html =
            page("# Judul & kata\n\nSatu `a<b`\ndua.\n\n![Gambar](x.png)\n\n- **p**\n- q\n\n1. r\n", "g/");
        for part in [
            "<title>Judul &amp; kata</title>",
            "<p>Satu <code>a&lt;b</code> dua.</p>",
            "<img src=\"g/x.png\" alt=\"Gambar\">",
            "<ul>\n<li><strong>p</strong></li>\n<li>q</li>\n</ul>",
            "<ol>\n<li>r</li>\n</ol>",
        ] {
            assert!(html.contains(part), "{part} in {html}");
        }
    }
}
