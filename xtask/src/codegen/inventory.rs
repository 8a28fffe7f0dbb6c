//! The inventory of a regulation: every provision that the law reference cites, with its fate.
//!
//! A file of `docgen/peraturan` begins with `judul = …` and `dibaca = …`; then each line is a provision:
//! `ketentuan | kepastian | nasib | isi | keterangan`.

use super::Fault;

/// What becomes of a provision.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub(super) enum Fate {
    /// A rule checks it; which one follows from what rules cite.
    Rule,
    /// The tool is built so that it holds.
    Construction,
    /// People judge it.
    Human,
    /// Nobody has answered it yet.
    Open,
}

/// The fates by their words.
const FATES: &[(&str, Fate)] = &[
    ("aturan", Fate::Rule),
    ("susunan", Fate::Construction),
    ("manusia", Fate::Human),
    ("terbuka", Fate::Open),
];

/// Marks of certainty that the law reference uses; what it only recalls is never shown as law.
const MARKS: &[&str] = &["V", "V-lama", "V-lokal", "V-dicabut", "L"];

/// A provision.
#[derive(Debug, PartialEq, Eq)]
pub(super) struct Provision {
    /// As lawyers write it: `Pasal 6 ayat (2)`.
    pub(super) name: String,
    pub(super) mark: String,
    pub(super) fate: Fate,
    /// What it says, in a few words.
    pub(super) gist: String,
    /// Why it has its fate; absent for rules.
    pub(super) note: Option<String>,
    /// Its line in the file.
    pub(super) line: usize,
}

/// The inventory of one regulation.
#[derive(Debug, PartialEq, Eq)]
pub(super) struct Inventory {
    /// Its file.
    pub(super) path: String,
    /// Id of the regulation: the name of the file.
    pub(super) id: String,
    pub(super) title: String,
    /// How much of it was read.
    pub(super) read: String,
    pub(super) provisions: Vec<Provision>,
}

impl Inventory {
    /// Reads a file, or says what is wrong with it.
    pub(super) fn read(path: &str, text: &str) -> Result<Self, Vec<Fault>> {
        let name = path.rsplit('/').next().unwrap_or(path);
        let mut inventory = Self {
            path: path.to_owned(),
            id: name.trim_end_matches(".txt").to_owned(),
            title: String::new(),
            read: String::new(),
            provisions: Vec::new(),
        };
        let mut faults: Vec<Fault> = Vec::new();
        for (index, line) in text.lines().enumerate() {
            let at = |reason: String| (path.to_owned(), index + 1, reason);
            let line = line.trim();
            if line.is_empty() || line.starts_with('#') {
            } else if let Some(title) = line.strip_prefix("judul = ") {
                title.clone_into(&mut inventory.title);
            } else if let Some(read) = line.strip_prefix("dibaca = ") {
                read.clone_into(&mut inventory.read);
            } else {
                match provision(line, index + 1) {
                    Ok(new) if inventory.provisions.iter().any(|old| old.name == new.name) => {
                        faults.push(at(format!("{} tertulis dua kali", new.name)));
                    }
                    Ok(new) => inventory.provisions.push(new),
                    Err(reason) => faults.push(at(reason)),
                }
            }
        }
        if inventory.title.is_empty() || inventory.read.is_empty() {
            faults.push((path.to_owned(), 0, "`judul = …` atau `dibaca = …` belum ada".to_owned()));
        }
        if faults.is_empty() { Ok(inventory) } else { Err(faults) }
    }
}

fn provision(text: &str, line: usize) -> Result<Provision, String> {
    let cells: Vec<&str> = text.split(" | ").map(str::trim).collect();
    let ([name, mark, fate, gist] | [name, mark, fate, gist, _]) = cells[..] else {
        return Err("bukan `ketentuan | kepastian | nasib | isi | keterangan`".to_owned());
    };
    if name.is_empty() || gist.is_empty() {
        return Err("ketentuan atau isinya kosong".to_owned());
    }
    if !MARKS.contains(&mark) {
        return Err(format!("{name}: kepastian `{mark}` tidak dikenal"));
    }
    let Some((_, fate)) = FATES.iter().find(|(word, _)| *word == fate) else {
        return Err(format!("{name}: tanpa nasib (`{fate}`); pilih aturan, susunan, manusia, atau terbuka"));
    };
    let note = cells.get(4).filter(|note| !note.is_empty()).map(|note| (*note).to_owned());
    if note.is_none() && *fate != Fate::Rule {
        return Err(format!("{name}: keterangan nasibnya belum ada"));
    }
    Ok(Provision {
        name: name.to_owned(),
        mark: mark.to_owned(),
        fate: *fate,
        gist: gist.to_owned(),
        note,
        line,
    })
}

#[cfg(test)]
mod tests {
    use super::*;

    const HEAD: &str = "judul = Peraturan\ndibaca = seluruhnya\n\n# catatan\n";

    fn reasons(lines: &str) -> Vec<String> {
        let found = Inventory::read("docgen/peraturan/x.txt", &format!("{HEAD}{lines}")).unwrap_err();
        found.into_iter().map(|(path, line, reason)| format!("{path}:{line}: {reason}")).collect()
    }

    #[test]
    fn a_line_is_a_provision() {
        let text = format!(
            "{HEAD}Pasal 2 ayat (1) | V | aturan | Isi\nPasal 3 | L | manusia | Isi | Dinilai orang\n"
        );
        let inventory = Inventory::read("docgen/peraturan/pp-1-2020.txt", &text).unwrap();
        assert_eq!((inventory.id.as_str(), inventory.title.as_str()), ("pp-1-2020", "Peraturan"));
        let fates: Vec<Fate> = inventory.provisions.iter().map(|p| p.fate).collect();
        assert_eq!(fates, [Fate::Rule, Fate::Human]);
        assert_eq!(inventory.provisions[1].note.as_deref(), Some("Dinilai orang"));
    }

    #[test]
    fn a_provision_without_a_fate_fails() {
        let place = "docgen/peraturan/x.txt:5: Pasal 2: ";
        assert!(reasons("Pasal 2 | V |  | Isi\n")[0].starts_with(&format!("{place}tanpa nasib")));
        assert!(reasons("Pasal 2 | V | entah | Isi\n")[0].starts_with(&format!("{place}tanpa nasib")));
        assert!(reasons("Pasal 2 | V | terbuka | Isi\n")[0].ends_with("keterangan nasibnya belum ada"));
        assert!(reasons("Pasal 2 | R | aturan | Isi\n")[0].contains("kepastian `R` tidak dikenal"));
        assert!(reasons("Pasal 2 | V\n")[0].contains("bukan `ketentuan"));
        let twice = reasons("Pasal 2 | V | aturan | Isi\nPasal 2 | V | aturan | Isi\n");
        assert_eq!(twice, ["docgen/peraturan/x.txt:6: Pasal 2 tertulis dua kali"]);
        assert!(Inventory::read("x.txt", "").is_err());
    }
}
