//! Each check reports its error in a catalog without others, and one run reports all errors.

use std::collections::BTreeMap;

use super::printer::{catalog, entry, message};
use error_catalog_model::{
    Catalog, CodeRange, Entry, MessageError, ParameterType, ValidationError, ValidationErrorKind,
};

fn jam() -> Entry {
    entry("7-paper-jam", "Printer - 7 - Paper jam", &[])
}

fn ink() -> Entry {
    entry("8-ink-low", "Printer - 8 - Ink low", &[])
}

/// An entry whose message has the parameter `x`, a word.
fn x_entry(text: &str) -> Entry {
    entry("9-x", text, &[("x", ParameterType::Word)])
}

fn with(change: impl FnOnce(&mut Entry)) -> Catalog {
    let mut second = ink();
    change(&mut second);
    catalog(vec![jam(), second])
}

fn error(kind: ValidationErrorKind, entry: usize, other: Option<usize>) -> ValidationError {
    ValidationError { kind, entry, other }
}

fn duplicate_id(id: &str, entry: usize, first: usize) -> ValidationError {
    error(ValidationErrorKind::DuplicateId(id.to_owned()), entry, Some(first))
}

fn duplicate_message(message: &str, entry: usize, first: usize) -> ValidationError {
    error(ValidationErrorKind::DuplicateMessage(message.to_owned()), entry, Some(first))
}

fn overlap(text: &str, entry: usize, first: usize) -> ValidationError {
    error(ValidationErrorKind::OverlappingMessages(text.to_owned()), entry, Some(first))
}

fn no_text(entry: usize) -> ValidationError {
    error(ValidationErrorKind::Placeholders(MessageError::NoText), entry, None)
}

#[test]
fn a_valid_catalog_has_no_errors() {
    assert_eq!(catalog(Vec::new()).validate(), []);
    assert_eq!(with(|_| ()).validate(), []);
}

#[test]
fn an_empty_text_is_an_error() {
    let empty = || " \n".to_owned();
    for (catalog, name) in [
        (with(|entry| entry.message = empty()), "message"),
        (with(|entry| entry.code = empty()), "code"),
        (with(|entry| entry.reason = empty()), "reason"),
        (with(|entry| entry.aliases = vec![message("", &[])]), "alias"),
    ] {
        assert_eq!(catalog.validate(), [error(ValidationErrorKind::EmptyText(name), 1, None)]);
    }
}

#[test]
fn meaning_and_fix_may_be_empty() {
    let silent = with(|entry| {
        entry.meaning.clear();
        entry.fix.clear();
    });
    assert_eq!(silent.validate(), []);
    let yaml = silent.to_yaml("A mark.");
    assert_eq!(Catalog::from_yaml(&yaml).unwrap(), silent);
}

#[test]
fn all_errors_of_one_entry_are_reported() {
    let catalog = with(|entry| {
        entry.code.clear();
        entry.reason.clear();
        entry.facts = BTreeMap::from([("a", "b"), ("c", "d")].map(|(a, b)| (a.to_owned(), b.to_owned())));
        entry.aliases = vec![
            message("{x}", &[("x", ParameterType::Word)]),
            message("{x} x", &[("y", ParameterType::Word)]),
        ];
    });
    let kinds: Vec<ValidationErrorKind> = catalog.validate().into_iter().map(|error| error.kind).collect();
    let expected = [
        ValidationErrorKind::EmptyText("code"),
        ValidationErrorKind::EmptyText("reason"),
        ValidationErrorKind::UndeclaredFact("a".to_owned()),
        ValidationErrorKind::UndeclaredFact("c".to_owned()),
        ValidationErrorKind::Placeholders(MessageError::NoText),
        ValidationErrorKind::Placeholders(MessageError::Missing("y".to_owned())),
    ];
    assert_eq!(kinds, expected);
}

#[test]
fn a_malformed_id_is_an_error() {
    for id in ["", "Ink-Low", "ink low", "ink--low", "../ink", &"a".repeat(65)] {
        let expected = error(ValidationErrorKind::MalformedId(id.to_owned()), 1, None);
        assert_eq!(with(|entry| id.clone_into(&mut entry.id)).validate(), [expected]);
    }
}

#[test]
fn a_removed_id_is_not_used_again() {
    let mut catalog = with(|_| ());
    catalog.removed = vec!["9-toner".to_owned(), "8-ink-low".to_owned()];
    let expected = error(ValidationErrorKind::RemovedId("8-ink-low".to_owned()), 1, None);
    assert_eq!(catalog.validate(), [expected]);
}

#[test]
fn an_id_names_one_entry() {
    let mut catalog = catalog(vec![jam(), ink(), entry("7-paper-jam", "Jam", &[])]);
    assert_eq!(catalog.validate(), [duplicate_id("7-paper-jam", 2, 0)]);
    catalog.entries.push(entry("7-paper-jam", "Jams", &[]));
    assert_eq!(catalog.validate(), [2, 3].map(|entry| duplicate_id("7-paper-jam", entry, 0)));
}

#[test]
fn a_variant_names_one_entry() {
    let mut other = entry("paper-jam", "Jam", &[]);
    other.code = "7".to_owned();
    let expected = error(ValidationErrorKind::DuplicateVariant("PaperJam7".to_owned()), 2, Some(0));
    assert_eq!(catalog(vec![jam(), ink(), other]).validate(), [expected]);
}

#[test]
fn a_constant_names_one_entry() {
    let two = ["7-straße", "7-strasse"].map(|id| entry(id, id, &[]));
    let expected = error(ValidationErrorKind::DuplicateConstant("STRASSE_7".to_owned()), 1, Some(0));
    assert_eq!(catalog(two.into()).validate(), [expected]);
}

#[test]
fn declared_codes_are_integers_of_their_range() {
    for code in ["E8", "80"] {
        let mut catalog = with(|entry| code.clone_into(&mut entry.code));
        assert_eq!(catalog.validate(), []);
        let range = CodeRange { from: 0, to: 9, unique: false };
        catalog.codes = Some(range);
        let kind = ValidationErrorKind::CodeRange { code: code.to_owned(), range };
        assert_eq!(catalog.validate(), [error(kind, 1, None)]);
    }
}

#[test]
fn unique_codes_belong_to_one_entry() {
    let mut other = entry("ink-is-low", "Ink is low", &[]);
    other.code = "7".to_owned();
    let mut catalog = catalog(vec![jam(), other]);
    catalog.codes = Some(CodeRange { from: 0, to: 9, unique: false });
    assert_eq!(catalog.validate(), []);
    catalog.codes = Some(CodeRange { from: 0, to: 9, unique: true });
    let kind = ValidationErrorKind::DuplicateCode("7".to_owned());
    assert_eq!(catalog.validate(), [error(kind, 1, Some(0))]);
}

#[test]
fn facts_are_declared_with_their_values() {
    let mut catalog = with(|entry| entry.facts = BTreeMap::from([("retry".to_owned(), "later".to_owned())]));
    let strings = |values: &[&str]| values.iter().map(|value| (*value).to_owned()).collect::<Vec<_>>();
    let expected = error(ValidationErrorKind::UndeclaredFact("retry".to_owned()), 1, None);
    assert_eq!(catalog.validate(), [expected]);
    catalog.facts = BTreeMap::from([("retry".to_owned(), strings(&["now", "never"]))]);
    let kind = ValidationErrorKind::UndeclaredValue {
        fact: "retry".to_owned(),
        value: "later".to_owned(),
        declared: strings(&["now", "never"]),
    };
    assert_eq!(kind.to_string(), "unknown value `later` of the fact `retry`, expected one of `now`, `never`");
    assert_eq!(catalog.validate(), [error(kind, 1, None)]);
    catalog.facts = BTreeMap::from([("retry".to_owned(), strings(&["now", "later"]))]);
    assert_eq!(catalog.validate(), []);
}

#[test]
fn placeholders_are_valid_in_every_wording() {
    assert_eq!(catalog(vec![jam(), x_entry("{x}")]).validate(), [no_text(1)]);
    let alias = with(|entry| entry.aliases = vec![message("{x}", &[("x", ParameterType::Word)])]);
    assert_eq!(alias.validate(), [no_text(1)]);
}

#[test]
fn a_message_names_one_entry() {
    let expected = [duplicate_message(&jam().message, 1, 0)];
    assert_eq!(with(|entry| entry.message = jam().message).validate(), expected);
    let alias =
        with(|entry| entry.aliases = vec![message(&jam().message, &[]), message(&entry.message, &[])]);
    assert_eq!(alias.validate(), expected);
    let template =
        catalog(vec![x_entry("Ink {x} low"), entry("10-x", "Ink {x} low", &[("x", ParameterType::Word)])]);
    assert_eq!(template.validate(), [duplicate_message("Ink {x} low", 1, 0)]);
}

#[test]
fn a_text_is_the_message_of_one_entry() {
    for (one, two, text) in [
        (x_entry("Ink {x}"), entry("1-a", "Ink low", &[]), "Ink low"),
        (entry("1-a", "Ink low", &[]), x_entry("Ink {x}"), "Ink low"),
        (x_entry("Ink {x}"), entry("1-a", "Ink {n}", &[("n", ParameterType::Integer)]), "Ink 1"),
        (entry("1-a", "{n} 2", &[("n", ParameterType::Text)]), x_entry("Ink {x}"), "Ink 2"),
    ] {
        assert_eq!(catalog(vec![jam(), one, two]).validate(), [overlap(text, 2, 1)]);
    }
    let valid = vec![x_entry("Ink {x}"), ink(), entry("1-a", "Ink of {x}", &[("x", ParameterType::Word)])];
    assert_eq!(catalog(valid).validate(), []);
}

#[test]
fn two_entries_overlap_once_however_many_wordings_do() {
    let mut two = x_entry("Ink {x} low");
    two.aliases = vec![message("Ink low", &[]), message("Ink {n}", &[("n", ParameterType::Integer)])];
    let one = entry("1-a", "Ink {y}", &[("y", ParameterType::Text)]);
    assert_eq!(catalog(vec![one, jam(), two]).validate(), [overlap("Ink x low", 2, 0)]);
}

#[test]
fn a_template_as_it_is_written_matches_one_entry() {
    let one = entry("1-a", "X {n}", &[("n", ParameterType::Integer)]);
    let two = entry("2-b", "X {{w}}", &[("w", ParameterType::Word)]);
    assert_eq!(catalog(vec![one, two]).validate(), [overlap("X {n}", 1, 0)]);
}

#[test]
fn wordings_of_one_entry_may_overlap() {
    let mut one = x_entry("Ink {x}");
    one.aliases = vec![message("Ink low", &[]), message("Ink {n}", &[("n", ParameterType::Integer)])];
    assert_eq!(catalog(vec![jam(), one]).validate(), []);
}

#[test]
fn a_malformed_message_hides_no_other_error() {
    let entries = vec![
        x_entry("Ink {x}"),
        entry("1-a", "{y}", &[("y", ParameterType::Word)]),
        entry("2-b", "Ink {n}", &[("n", ParameterType::Integer)]),
        entry("3-c", "{y}", &[]),
    ];
    let expected = [no_text(1), overlap("Ink 1", 2, 0), duplicate_message("{y}", 3, 1)];
    assert_eq!(catalog(entries).validate(), expected);
}

#[test]
fn errors_come_in_the_order_of_the_entries() {
    let mut entries = vec![jam(), ink(), jam(), ink()];
    entries[0].reason.clear();
    entries[3].reason.clear();
    let empty = |entry| error(ValidationErrorKind::EmptyText("reason"), entry, None);
    let expected = [
        empty(0),
        duplicate_message(&jam().message, 2, 0),
        empty(3),
        duplicate_message(&ink().message, 3, 1),
    ];
    assert_eq!(catalog(entries).validate(), expected);
}

#[test]
fn a_hundred_thousand_entries_are_checked_at_once() {
    let exact = |n: usize| entry(&format!("{n}-jam"), &format!("Printer - {n} - Jam"), &[]);
    let mut large = catalog((0..100_000).map(exact).collect());
    large.removed = (100_000..200_000).map(|n| format!("{n}-jam")).collect();
    large.entries.push(entry("x-ink", "Printer - x - Ink {n} low", &[("n", ParameterType::Integer)]));
    assert_eq!(large.validate(), []);
    large.entries.push(exact(0));
    assert_eq!(large.validate(), [duplicate_message("Printer - 0 - Jam", 100_001, 0)]);
}
