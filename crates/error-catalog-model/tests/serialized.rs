//! Catalogs, entries and the results of lookups as JSON.

#![cfg(feature = "serde")]

use error_catalog_model::{Catalog, CodeRange, Entry, Index};

const CATALOG: &str = include_str!("../../error-catalog/catalog/printer.yaml");

#[test]
fn an_entry_is_read_as_it_was_written() {
    let catalog = Catalog::from_yaml(CATALOG).unwrap();
    for entry in &catalog.entries {
        let json = serde_json::to_string(entry).unwrap();
        assert_eq!(serde_json::from_str::<Entry>(&json).unwrap(), *entry);
    }
}

#[test]
fn a_catalog_is_read_as_it_was_written() {
    let mut catalog = Catalog::from_yaml(CATALOG).unwrap();
    catalog.codes = Some(CodeRange { from: -7, to: 99, unique: true });
    let json = serde_json::to_string(&catalog).unwrap();
    assert!(json.contains(r#""codes":{"from":-7,"to":99,"unique":true}"#), "{json}");
    assert_eq!(serde_json::from_str::<Catalog>(&json).unwrap(), catalog);
}

#[test]
fn a_match_has_the_ids_of_its_entries() {
    let catalog = Catalog::from_yaml(CATALOG).unwrap();
    let index = Index::new(&catalog).unwrap();
    for (text, json) in [
        (
            "E7: Tray 3 is empty",
            r#"{"kind":"parameters","entries":["e7-tray-is-empty"],"captures":{"tray":"3"}}"#,
        ),
        ("E7: Rear tray", r#"{"kind":"code","entries":["e7-paper-jam","e7-tray-is-empty"],"captures":{}}"#),
    ] {
        assert_eq!(serde_json::to_string(&index.lookup(text)).unwrap(), json);
    }
}
