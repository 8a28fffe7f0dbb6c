//! `docs/kepatuhan`: each provision of an inventory with its fate, joined with the rules that cite it.

use std::fmt::Write as _;

use docgen::aturan::{SEMUA, belum_dibangun};
use docgen::ranah::peraturan;

use super::inventory::{Fate, Inventory, Provision};
use super::{Fault, Tree, cell};

/// A rule that cites a provision.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(super) struct Citation {
    /// Id of the rule.
    rule: String,
    /// Whether the rule stands, or waits for its naskah.
    built: bool,
    /// Id of the regulation.
    regulation: String,
    /// The provision in it.
    provision: String,
}

impl Citation {
    /// Every citation of the registry and of the rules that are not built yet.
    pub(super) fn all() -> Vec<Self> {
        let mut all: Vec<Self> = Vec::new();
        for rule in SEMUA.iter() {
            all.extend(rule.dasar.iter().map(|basis| Self {
                rule: rule.id.to_owned(),
                built: true,
                regulation: basis.peraturan.to_owned(),
                provision: basis.bagian.to_owned(),
            }));
        }
        for rule in belum_dibangun() {
            let known = docgen::ranah::PERATURAN;
            all.extend(rule.dasar.iter().filter_map(|basis| {
                let (regulation, provision) =
                    known.iter().find_map(|p| Some((p.id, basis.strip_suffix(p.singkat)?.trim())))?;
                Some(Self {
                    rule: rule.id.to_owned(),
                    built: false,
                    regulation: regulation.to_owned(),
                    provision: provision.to_owned(),
                })
            }));
        }
        all
    }
}

/// What a rule says about a provision.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
enum Reach {
    /// The rule names it, or a part of it.
    Named,
    /// The rule names only what it is part of.
    Whole,
}

/// Whether a provision is part of another: `Pasal 6 ayat (1) huruf e` of `Pasal 6 ayat (1)`.
fn inside(part: &str, whole: &str) -> bool {
    part.strip_prefix(whole).is_some_and(|rest| rest.starts_with(' '))
}

/// The provisions that a citation is about: the one named and its explanation; where none is listed, its parts; else the
/// nearest that holds it.
fn joined(provisions: &[Provision], cited: &str) -> Vec<(usize, Reach)> {
    let plain = |p: &Provision| p.name.strip_prefix("Penjelasan ").unwrap_or(&p.name).to_owned();
    let listed = |reach: Reach, fits: &dyn Fn(&Provision) -> bool| -> Vec<(usize, Reach)> {
        let fitting = provisions.iter().enumerate().filter(|(_, p)| fits(p));
        fitting.map(|(index, _)| (index, reach)).collect()
    };
    let named = listed(Reach::Named, &|p| p.name == cited || plain(p) == cited);
    if provisions.iter().any(|p| p.name == cited) {
        return named;
    }
    let parts = listed(Reach::Whole, &|p| inside(&p.name, cited) || plain(p) == cited);
    if !parts.is_empty() {
        return parts;
    }
    let holds = provisions.iter().enumerate().filter(|(_, p)| inside(cited, &p.name));
    holds.max_by_key(|(_, p)| p.name.len()).map(|(index, _)| (index, Reach::Named)).into_iter().collect()
}

/// The page of each inventory and their index, and what has no fate or no place.
pub(super) fn pages(inventories: &[Inventory], citations: &[Citation]) -> (Tree, Vec<Fault>) {
    let (mut pages, mut faults) = (Tree::new(), Vec::new());
    let mut index = String::from(INDEX);
    for inventory in inventories {
        let mut rules: Vec<Vec<(&Citation, Reach)>> = vec![Vec::new(); inventory.provisions.len()];
        for citation in citations.iter().filter(|citation| citation.regulation == inventory.id) {
            let at = joined(&inventory.provisions, &citation.provision);
            if at.is_empty() {
                let reason =
                    format!("{}, dasar {}, belum diinventarisasi", citation.provision, citation.rule);
                faults.push((inventory.path.clone(), 0, reason));
            }
            for (at, reach) in at {
                match rules[at].iter_mut().find(|(known, _)| known.rule == citation.rule) {
                    Some((_, known)) if reach == Reach::Named => *known = reach,
                    Some(_) => {}
                    None => rules[at].push((citation, reach)),
                }
            }
        }
        let mut count = [0; 4];
        let mut table = String::new();
        for (provision, rules) in inventory.provisions.iter().zip(&rules) {
            let Some((fate, words)) = fate(provision, rules) else {
                let reason = format!(
                    "{}: tanpa nasib; tidak ada aturan yang mendasarkan diri padanya",
                    provision.name
                );
                faults.push((inventory.path.clone(), provision.line, reason));
                continue;
            };
            count[fate as usize] += 1;
            let Provision { name, mark, gist, .. } = provision;
            let _ = writeln!(table, "| {} | {} | {mark} | {} |", cell(name), cell(gist), cell(&words));
        }
        let short = peraturan(&inventory.id).map_or(inventory.id.as_str(), |known| known.singkat);
        let [rule, construction, human, open] = count;
        let total: usize = count.iter().sum();
        let _ = writeln!(
            index,
            "| [{short}]({}.md) | {total} | {rule} | {construction} | {human} | {open} |",
            inventory.id
        );
        let Inventory { title, read, id, .. } = inventory;
        let page = format!(
            "{MADE}# {short}\n\n{title}.\n\nYang dibaca: {read}.\n\n{total} ketentuan: {rule} diperiksa aturan, {construction} dijamin \
             susunan, {human} pertimbangan manusia, {open} terbuka.\n\n| Ketentuan | Isi | Kepastian | Nasib |\n|---|---|---|---|\n{table}\n\
             Ketentuan selebihnya belum diinventarisasi.\n"
        );
        pages.insert(format!("docs/kepatuhan/{id}.md"), page);
    }
    let _ = write!(index, "\n{LEGEND}");
    pages.insert("docs/kepatuhan/README.md".to_owned(), index);
    (pages, faults)
}

/// The fate of a provision and its words; nothing when it waits for a rule and none cites it.
fn fate(provision: &Provision, rules: &[(&Citation, Reach)]) -> Option<(Fate, String)> {
    let names = |fits: &dyn Fn(&Citation, Reach) -> bool| -> String {
        let fitting = rules.iter().filter(|(rule, reach)| fits(rule, *reach));
        fitting.map(|(rule, _)| rule.rule.as_str()).collect::<Vec<_>>().join(", ")
    };
    let named = names(&|rule, reach| rule.built && reach == Reach::Named);
    // A rule about the whole says little of a part that has an answer of its own.
    let alone = named.is_empty() && provision.fate == Fate::Rule;
    let whole = names(&|rule, reach| rule.built && reach == Reach::Whole && alone);
    let waiting = names(&|rule, reach| !rule.built && (reach == Reach::Named || alone));
    let built = !(named.is_empty() && whole.is_empty());
    let fate = match provision.fate {
        Fate::Rule if !built && waiting.is_empty() => return None,
        Fate::Rule if !built => Fate::Open,
        fate => fate,
    };
    let note = provision.note.as_deref().unwrap_or_default();
    let open =
        if built || provision.fate != Fate::Rule { "Belum dibangun" } else { "Terbuka, belum dibangun" };
    let declared = match provision.fate {
        Fate::Rule => "Keterangan",
        Fate::Construction => "Susunan",
        Fate::Human => "Pertimbangan manusia",
        Fate::Open => "Terbuka",
    };
    let words = [
        ("Aturan", named.as_str()),
        ("Aturan atas ketentuan induknya", &whole),
        (declared, note),
        (open, &waiting),
    ];
    let words = words.into_iter().filter(|(_, what)| !what.is_empty());
    Some((fate, words.map(|(head, what)| format!("{head}: {what}.")).collect::<Vec<_>>().join(" ")))
}

const MADE: &str = "<!-- Ditulis oleh `cargo xtask codegen`; jangan disunting. -->\n\n";

const INDEX: &str = "<!-- Ditulis oleh `cargo xtask codegen`; jangan disunting. -->\n
# Kepatuhan
\nNasib setiap ketentuan yang disebut acuan hukum, peraturan demi peraturan.
\n| Peraturan | Ketentuan | Aturan | Susunan | Manusia | Terbuka |\n|---|---|---|---|---|---|\n";

const LEGEND: &str = "- **Aturan**: diperiksa oleh aturan yang disebut; penjelasannya di [docs/aturan](../aturan/README.md). Aturan atas ketentuan induknya menyebut pasal atau ayat yang memuat ketentuan itu, dan dapat memeriksa hanya sebagian.
- **Susunan**: dijamin oleh cara alat ini dibuat; tidak dapat dilanggar dari isian.
- **Manusia**: dinilai pejabat; alat ini tidak memutuskannya.
- **Terbuka**: belum dijawab, atau aturannya belum dibangun.
- **Kepastian**: V dibaca pada teks yang berlaku; V-lama pada teks asli, perubahannya belum; V-lokal pada dokumen daerah tertentu; V-dicabut pada teks yang sudah dicabut; L menurut sumber kedua.
";

#[cfg(test)]
mod tests {
    use super::*;

    const TEXT: &str = "judul = Peraturan\ndibaca = seluruhnya\n
Pasal 2 | V | aturan | Dua
Pasal 6 ayat (1) | V | aturan | Tahapan
Pasal 6 ayat (1) huruf e | V | aturan | DPRD
Pasal 6 ayat (2) | V | aturan | Syarat
Pasal 60 | V | terbuka | Lain | Belum dibaca
Pasal 7 | V | susunan | Bentuk | Pilihan
Penjelasan Pasal 2 | V | aturan | Arti
";

    fn cite(rule: &str, built: bool, provision: &str) -> Citation {
        let regulation = "pp-28-2018".to_owned();
        Citation { rule: rule.to_owned(), built, regulation, provision: provision.to_owned() }
    }

    fn page(citations: &[Citation]) -> (String, Vec<String>) {
        let inventory = Inventory::read("docgen/peraturan/pp-28-2018.txt", TEXT).unwrap();
        let (mut pages, faults) = pages(&[inventory], citations);
        let page = pages.remove("docs/kepatuhan/pp-28-2018.md").unwrap();
        (page, faults.into_iter().map(|(_, line, reason)| format!("{line}: {reason}")).collect())
    }

    #[test]
    fn rules_are_joined_by_what_they_cite() {
        let (page, faults) = page(&[
            cite("KSD-1", true, "Pasal 6"),
            cite("KSD-2", true, "Pasal 6 ayat (1) huruf e"),
            cite("KSD-3", true, "Pasal 2 ayat (1)"),
            cite("KSD-4", false, "Pasal 6 ayat (2)"),
            cite("KSD-5", true, "Pasal 7"),
            cite("KSD-6", true, "Pasal 2"),
        ]);
        assert_eq!(faults, [""; 0]);
        for row in [
            "| Pasal 2 | Dua | V | Aturan: KSD-3, KSD-6. |",
            "| Pasal 6 ayat (1) | Tahapan | V | Aturan atas ketentuan induknya: KSD-1. |",
            "| Pasal 6 ayat (1) huruf e | DPRD | V | Aturan: KSD-2. |",
            "| Pasal 6 ayat (2) | Syarat | V | Aturan atas ketentuan induknya: KSD-1. Belum dibangun: KSD-4. |",
            "| Pasal 60 | Lain | V | Terbuka: Belum dibaca. |",
            "| Penjelasan Pasal 2 | Arti | V | Aturan: KSD-6. |",
            "| Pasal 7 | Bentuk | V | Aturan: KSD-5. Susunan: Pilihan. |",
            "7 ketentuan: 5 diperiksa aturan, 1 dijamin susunan, 0 pertimbangan manusia, 1 terbuka.",
            "Ketentuan selebihnya belum diinventarisasi.",
        ] {
            assert!(page.contains(row), "{row}\n{page}");
        }
    }

    #[test]
    fn a_provision_without_rule_and_a_rule_without_provision_fail() {
        let (page, faults) = page(&[cite("KSD-4", false, "Pasal 6"), cite("KSD-9", true, "Pasal 20")]);
        assert!(
            page.contains("| Pasal 6 ayat (2) | Syarat | V | Terbuka, belum dibangun: KSD-4. |"),
            "{page}"
        );
        let expected = [
            "0: Pasal 20, dasar KSD-9, belum diinventarisasi",
            "4: Pasal 2: tanpa nasib; tidak ada aturan yang mendasarkan diri padanya",
            "10: Penjelasan Pasal 2: tanpa nasib; tidak ada aturan yang mendasarkan diri padanya",
        ];
        assert_eq!(faults, expected);
    }

    #[test]
    fn the_registry_cites() {
        let all = Citation::all();
        let cites = |rule: &str, built| {
            all.iter().any(|c| c.rule == rule && c.built == built && !c.provision.is_empty())
        };
        assert!(cites("KSD-106", true) && cites("KSD-706", false));
    }
}
