//! Each rule finds its fault in a catalog that has no other, and all faults are found in one go.

use std::collections::BTreeMap;

use super::printer::{catalog, entry, message};
use error_catalog_model::{Catalog, CodeRange, Entry, Fault, Kind};

fn jam() -> Entry {
    entry("7-paper-jam", "Printer - 7 - Paper jam", &[])
}

fn ink() -> Entry {
    entry("8-ink-low", "Printer - 8 - Ink low", &[])
}

/// An entry whose message has the parameter `x`, a word.
fn x_entry(text: &str) -> Entry {
    entry("9-x", text, &[("x", Kind::Word)])
}

fn with(change: impl FnOnce(&mut Entry)) -> Catalog {
    let mut second = ink();
    change(&mut second);
    catalog(vec![jam(), second])
}

/// Rule, entry and other entry of each fault.
fn found(catalog: &Catalog) -> Vec<(&'static str, usize, Option<usize>)> {
    catalog.faults().iter().map(|fault| (fault.rule, fault.entry, fault.other)).collect()
}

fn only(catalog: &Catalog) -> Fault {
    let mut faults = catalog.faults();
    assert_eq!(faults.len(), 1, "{faults:#?}");
    faults.remove(0)
}

#[test]
fn a_sound_catalog_has_no_faults() {
    assert_eq!(catalog(Vec::new()).faults(), []);
    assert_eq!(with(|_| ()).faults(), []);
}

#[test]
fn an_empty_text_is_a_fault() {
    let blank = || " \n".to_owned();
    for (catalog, what) in [
        (with(|entry| entry.message = blank()), "its message is empty"),
        (with(|entry| entry.code = blank()), "its code is empty"),
        (with(|entry| entry.reason = blank()), "its reason is empty"),
        (with(|entry| entry.aliases = vec![message("", &[])]), "its earlier wording is empty"),
    ] {
        let fault = only(&catalog);
        assert_eq!((fault.rule, fault.entry, fault.what.as_str()), ("empty-text", 1, what));
    }
}

#[test]
fn meaning_and_fix_may_be_empty() {
    let silent = with(|entry| {
        entry.meaning.clear();
        entry.fix.clear();
    });
    assert_eq!(silent.faults(), []);
    let yaml = silent.to_yaml("A mark.");
    assert_eq!(Catalog::from_yaml(&yaml).unwrap(), silent);
}

#[test]
fn all_faults_of_one_rule_in_one_entry_are_reported() {
    let catalog = with(|entry| {
        entry.code.clear();
        entry.reason.clear();
        entry.facts = BTreeMap::from([("a", "b"), ("c", "d")].map(|(a, b)| (a.to_owned(), b.to_owned())));
        entry.aliases = vec![message("{x}", &[("x", Kind::Word)]), message("{x} x", &[("y", Kind::Word)])];
    });
    let rules: Vec<&str> = catalog.faults().iter().map(|fault| fault.rule).collect();
    assert_eq!(
        rules,
        ["empty-text", "empty-text", "undeclared-fact", "undeclared-fact", "parameter", "parameter"]
    );
}

#[test]
fn a_malformed_id_is_a_fault() {
    for id in ["", "Ink-Low", "ink low", "ink--low", "../ink", &"a".repeat(65)] {
        let fault = only(&with(|entry| id.clone_into(&mut entry.id)));
        assert_eq!((fault.rule, fault.entry), ("malformed-id", 1));
    }
}

#[test]
fn a_removed_id_is_not_used_again() {
    let mut catalog = with(|_| ());
    catalog.removed = vec!["9-toner".to_owned(), "8-ink-low".to_owned()];
    assert_eq!(found(&catalog), [("removed-id", 1, None)]);
}

#[test]
fn an_id_names_one_entry() {
    let mut catalog = catalog(vec![jam(), ink(), entry("7-paper-jam", "Jam", &[])]);
    assert_eq!(found(&catalog), [("duplicate-id", 2, Some(0))]);
    catalog.entries.push(entry("7-paper-jam", "Jams", &[]));
    assert_eq!(found(&catalog), [("duplicate-id", 2, Some(0)), ("duplicate-id", 3, Some(0))]);
}

#[test]
fn a_variant_names_one_entry() {
    let mut other = entry("paper-jam", "Jam", &[]);
    other.code = "7".to_owned();
    let fault = only(&catalog(vec![jam(), ink(), other]));
    assert_eq!((fault.rule, fault.entry, fault.other), ("duplicate-variant", 2, Some(0)));
    assert!(fault.what.contains("`PaperJam7`"), "{}", fault.what);
}

#[test]
fn declared_codes_are_integers_of_their_range() {
    for (code, what) in [("E8", "its code `E8` is no integer"), ("80", "its code 80 is out of range")] {
        let mut catalog = with(|entry| code.clone_into(&mut entry.code));
        assert_eq!(catalog.faults(), []);
        catalog.codes = Some(CodeRange { from: 0, to: 9 });
        let fault = only(&catalog);
        assert_eq!((fault.rule, fault.entry, fault.what.as_str()), ("code-range", 1, what));
        assert!(fault.remedy.contains("from 0 to 9"), "{}", fault.remedy);
    }
}

#[test]
fn facts_are_declared_with_their_values() {
    let mut catalog = with(|entry| entry.facts = BTreeMap::from([("retry".to_owned(), "later".to_owned())]));
    let declare = |values: &[&str]| {
        BTreeMap::from([("retry".to_owned(), values.iter().map(|value| (*value).to_owned()).collect())])
    };
    assert_eq!(only(&catalog).what, "the fact `retry` is not declared");
    catalog.facts = declare(&["now", "never"]);
    let fault = only(&catalog);
    assert_eq!((fault.rule, fault.entry), ("undeclared-fact", 1));
    assert_eq!(fault.what, "`later` is no value of the fact `retry`");
    assert_eq!(fault.remedy, "declared are: now, never");
    catalog.facts = declare(&["now", "later"]);
    assert_eq!(catalog.faults(), []);
}

#[test]
fn parameters_can_be_told_apart_in_every_wording() {
    assert_eq!(found(&catalog(vec![jam(), x_entry("{x}")])), [("parameter", 1, None)]);
    let alias = with(|entry| entry.aliases = vec![message("{x}", &[("x", Kind::Word)])]);
    assert_eq!(found(&alias), [("parameter", 1, None)]);
}

#[test]
fn a_message_names_one_entry() {
    let fault = only(&with(|entry| entry.message = jam().message));
    assert_eq!((fault.rule, fault.entry, fault.other), ("duplicate-message", 1, Some(0)));
    let alias =
        with(|entry| entry.aliases = vec![message(&jam().message, &[]), message(&entry.message, &[])]);
    assert_eq!(found(&alias), [("duplicate-message", 1, Some(0))]);
    let template = catalog(vec![x_entry("Ink {x} low"), entry("10-x", "Ink {x} low", &[("x", Kind::Word)])]);
    assert_eq!(found(&template), [("duplicate-message", 1, Some(0))]);
}

#[test]
fn a_text_is_the_message_of_one_entry() {
    for (one, two, text) in [
        (x_entry("Ink {x}"), entry("1-a", "Ink low", &[]), "Ink low"),
        (entry("1-a", "Ink low", &[]), x_entry("Ink {x}"), "Ink low"),
        (x_entry("Ink {x}"), entry("1-a", "Ink {n}", &[("n", Kind::Integer)]), "Ink 1"),
        (entry("1-a", "{n} 2", &[("n", Kind::Text)]), x_entry("Ink {x}"), "Ink 2"),
    ] {
        let fault = only(&catalog(vec![jam(), one, two]));
        assert_eq!((fault.rule, fault.entry, fault.other), ("overlapping-messages", 2, Some(1)));
        assert!(fault.what.contains(&format!("`{text}`")), "{}", fault.what);
    }
    assert_eq!(
        catalog(vec![x_entry("Ink {x}"), ink(), entry("1-a", "Ink of {x}", &[("x", Kind::Word)])]).faults(),
        []
    );
}

#[test]
fn two_entries_overlap_once_however_many_wordings_do() {
    let mut two = x_entry("Ink {x} low");
    two.aliases = vec![message("Ink low", &[]), message("Ink {n}", &[("n", Kind::Integer)])];
    let one = entry("1-a", "Ink {y}", &[("y", Kind::Text)]);
    assert_eq!(found(&catalog(vec![one, jam(), two])), [("overlapping-messages", 2, Some(0))]);
}

#[test]
fn a_template_as_it_is_written_is_nobody_elses_message() {
    let one = entry("1-a", "X {n}", &[("n", Kind::Integer)]);
    let two = entry("2-b", "X {{w}}", &[("w", Kind::Word)]);
    assert_eq!(found(&catalog(vec![one, two])), [("overlapping-messages", 1, Some(0))]);
}

#[test]
fn wordings_of_one_entry_may_overlap() {
    let mut one = x_entry("Ink {x}");
    one.aliases = vec![message("Ink low", &[]), message("Ink {n}", &[("n", Kind::Integer)])];
    assert_eq!(catalog(vec![jam(), one]).faults(), []);
}

#[test]
fn a_malformed_message_hides_no_other_fault() {
    let entries = vec![
        x_entry("Ink {x}"),
        entry("1-a", "{y}", &[("y", Kind::Word)]),
        entry("2-b", "Ink {n}", &[("n", Kind::Integer)]),
        entry("3-c", "{y}", &[]),
    ];
    let expected =
        [("parameter", 1, None), ("overlapping-messages", 2, Some(0)), ("duplicate-message", 3, Some(1))];
    assert_eq!(found(&catalog(entries)), expected);
}

#[test]
fn faults_come_in_the_order_of_the_entries() {
    let mut entries = vec![jam(), ink(), jam(), ink()];
    entries[0].reason.clear();
    entries[3].reason.clear();
    let expected = [
        ("empty-text", 0, None),
        ("duplicate-id", 2, Some(0)),
        ("duplicate-message", 2, Some(0)),
        ("empty-text", 3, None),
        ("duplicate-id", 3, Some(1)),
        ("duplicate-message", 3, Some(1)),
    ];
    assert_eq!(found(&catalog(entries)), expected);
}

#[test]
fn a_hundred_thousand_entries_are_checked_at_once() {
    let exact = |n: usize| entry(&format!("{n}-jam"), &format!("Printer - {n} - Jam"), &[]);
    let mut large = catalog((0..100_000).map(exact).collect());
    large.removed = (100_000..200_000).map(|n| format!("{n}-jam")).collect();
    large.entries.push(entry("x-ink", "Printer - x - Ink {n} low", &[("n", Kind::Integer)]));
    assert_eq!(large.faults(), []);
    large.entries.push(exact(0));
    assert_eq!(found(&large), [("duplicate-id", 100_001, Some(0)), ("duplicate-message", 100_001, Some(0))]);
}
