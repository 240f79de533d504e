//! The canonical YAML of a catalog, to the byte; `UPDATE_GOLDENS=1 cargo test` rewrites the golden file.

use std::collections::BTreeMap;
use std::{env, fs};

use super::printer::{catalog, entry, message};
use error_catalog_model::{Catalog, CodeRange, ParameterType, Status};

const GOLDEN: &str = concat!(env!("CARGO_MANIFEST_DIR"), "/tests/golden/catalog.yaml");

/// A catalog that uses every field.
fn full() -> Catalog {
    let mut jam = entry(
        "7-paper-jam",
        "Printer - 7 - Paper jam in tray {tray}. Open it.",
        &[("tray", ParameterType::Word)],
    );
    jam.reason = String::from("Paper jam in tray {tray}. Open it.");
    jam.meaning = String::from("A sheet is \"stuck\":\ttwo lines\nof text");
    jam.meaning_markdown = Some("A sheet is *stuck* # really".to_owned());
    jam.fix_markdown = Some("Pull, don’t push".to_owned());
    jam.aliases = vec![
        message("Printer - 7 - Jam", &[]),
        message(
            "Printer - 7 - {count} jams at {place}",
            &[("count", ParameterType::Integer), ("place", ParameterType::Text)],
        ),
    ];
    jam.facts =
        BTreeMap::from([("retry".to_owned(), "no".to_owned()), ("who".to_owned(), "user".to_owned())]);
    let mut ink = entry("8-ink-low", "Printer - 8 - Ink low", &[]);
    ink.status = Status::Retired;
    Catalog {
        title: Some("Printer errors".to_owned()),
        slug: Some("printer-errors".to_owned()),
        site: Some("https://printers.example/docs".to_owned()),
        description: Some("12:30:45".to_owned()),
        shape: Some("Printer - {code} - {reason}".to_owned()),
        codes: Some(CodeRange { from: -1, to: 99, unique: true }),
        facts: BTreeMap::from([
            ("retry".to_owned(), vec!["no".to_owned(), "later".to_owned()]),
            ("void".to_owned(), Vec::new()),
            ("who".to_owned(), vec!["user".to_owned()]),
        ]),
        fact_descriptions: BTreeMap::new(),
        removed: vec!["6-toner".to_owned(), "no".to_owned()],
        ..catalog(vec![jam, ink])
    }
}

#[test]
fn the_yaml_is_the_golden_one_and_reads_back() {
    let yaml = full().to_yaml("Generated.");
    if env::var_os("UPDATE_GOLDENS").is_some() {
        fs::write(GOLDEN, &yaml).expect("the golden file can be written");
    }
    let golden = fs::read_to_string(GOLDEN).expect("the golden file exists: UPDATE_GOLDENS=1 cargo test");
    assert_eq!(yaml, golden, "UPDATE_GOLDENS=1 cargo test rewrites it");
    assert_eq!(Catalog::from_canonical_yaml(&golden).expect("it is a catalog"), full());
}

#[test]
fn a_catalog_without_entries_says_so() {
    let none = catalog(Vec::new());
    let yaml = none.to_yaml("Generated.");
    assert_eq!(yaml, "# Generated.\nschema: error-catalog/1\npage: docs/printer.md\nentries: []\n");
    assert_eq!(Catalog::from_canonical_yaml(&yaml).expect("it is a catalog"), none);
}
