//! A text that is not a catalog is rejected, with the line if it is known.
#![allow(clippy::expect_used, reason = "the helpers of a test may panic as the test may")]

use super::printer;

use error_catalog_model::{Catalog, ParameterType, ReadError};
use printer::{catalog, entry};

fn yaml() -> String {
    let mut entry = entry("7-tray", "Printer - 7 - Tray {tray}", &[("tray", ParameterType::Word)]);
    entry.aliases = vec![printer::message("Tray", &[])];
    let mut catalog = catalog(vec![entry]);
    catalog.codes = Some(error_catalog_model::CodeRange { from: 1, to: 9, unique: false });
    catalog.to_yaml("Generated.")
}

fn refused(yaml: &str) -> ReadError {
    Catalog::from_yaml(yaml).expect_err(yaml)
}

#[test]
fn a_field_that_the_format_does_not_have_is_refused() {
    assert!(Catalog::from_yaml(&yaml()).is_ok());
    for (at, field) in [
        ("page:", "color: red\n"),
        ("    code:", "    color: red\n"),
        ("        kind:", "        color: red\n"),
        ("  to:", "  color: red\n"),
    ] {
        let changed = yaml().replacen(at, &format!("{field}{at}"), 1);
        let error = refused(&changed);
        assert!(error.to_string().contains("unknown field `color`"), "{error}");
        assert!(error.line().is_some(), "{error}");
    }
    let alias = yaml().replace("      - message: Tray\n", "      - message: Tray\n        color: red\n");
    assert!(refused(&alias).to_string().contains("unknown field `color`"));
}

#[test]
fn a_field_that_is_absent_is_named() {
    let error = refused(&yaml().replace("    fix: Do as it says.\n", ""));
    assert!(error.to_string().contains("missing field `fix`"), "{error}");
}

#[test]
fn another_format_is_named_before_its_fields_are() {
    for extra in ["", "color: red\n"] {
        let other = yaml().replace("error-catalog/1\n", &format!("error-catalog/2\n{extra}"));
        let error = refused(&other);
        let expected = "the catalog's format is `error-catalog/2`; this release reads `error-catalog/1`";
        assert_eq!(error.to_string(), expected);
    }
}

#[test]
fn yaml_that_is_not_a_catalog_is_rejected() {
    let error = refused("openapi: a\npaths: []\n");
    assert_eq!(error.to_string(), "expected a catalog with `schema: error-catalog/1`, found no `schema`");
}

#[test]
fn a_syntax_error_of_yaml_has_its_line() {
    let lines: Vec<String> = yaml().lines().map(str::to_owned).collect();
    let mut conflict = lines.clone();
    conflict.insert(6, "<<<<<<< HEAD".to_owned());
    let error = refused(&conflict.join("\n"));
    assert!(error.line().is_some_and(|line| (6..=8).contains(&line)), "{error} at {:?}", error.line());
    let mut unclosed = lines;
    unclosed[2] = "page: \"docs".to_owned();
    assert!(refused(&unclosed.join("\n")).line().is_some());
}

#[test]
fn a_value_of_another_type_names_its_line() {
    let error = refused(&yaml().replace("kind: word", "kind: color"));
    let expected = "unknown variant `color`, expected one of `phone`, `integer`, `word`, `text`";
    assert!(error.to_string().contains(expected), "{error}");
    assert_eq!(error.line(), Some(14), "{error}");
    assert!(refused(&yaml().replace("from: \"1\"", "from: one")).line().is_some());
}

#[test]
fn texts_that_hold_no_mapping_are_refused() {
    for text in
        ["", "#", "a", "- a", "1", "[]", "{", "\0", "\u{feff}", "--- a\n--- b", "&a [*a]", "schema: 1"]
    {
        let error = refused(text);
        assert!(!error.to_string().is_empty());
    }
}
