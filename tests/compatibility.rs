//! What changes mean: each example does what it says, nothing that differs goes unseen, and the page about it is current.
#![allow(clippy::unwrap_used, clippy::expect_used, clippy::panic, clippy::indexing_slicing)]

use std::collections::BTreeSet;

use error_catalog_diff::{Bump, change_rules, compare, compatibility_page};
use error_catalog_model::{Catalog, CodeRange, Kind, Message, Parameter, Status};
use error_catalog_sync::{Page, Source};
use proptest::prelude::*;
use proptest::sample::{Index, select};
use tests::{compare_with_golden, root};

fn catalog(page: &str) -> Catalog {
    let page = Page::parse(Source::new("docs/printer.md", page));
    page.catalog.unwrap_or_else(|| panic!("{:#?}", page.problems))
}

/// The rules that judge a change of a page.
fn rules_of(before: &str, after: &str) -> Vec<&'static str> {
    compare(Some(&catalog(before)), &catalog(after)).iter().map(|change| change.rule.name).collect()
}

fn verdict(before: &Catalog, after: &Catalog) -> Option<Bump> {
    compare(Some(before), after).iter().map(|change| change.rule.bump).max()
}

#[test]
fn every_example_does_what_it_says() {
    let names: BTreeSet<&str> = change_rules().map(|rule| rule.name).collect();
    assert_eq!(names.len(), change_rules().count(), "a rule is registered twice");
    // What has no page afterwards is shown by `tests/sync/revisions.rs`.
    let (gone, shown): (Vec<_>, Vec<_>) = change_rules().partition(|rule| rule.after.is_empty());
    assert_eq!(gone.iter().map(|rule| rule.name).collect::<Vec<_>>(), ["page-removed"]);
    for rule in shown {
        let found = rules_of(rule.before, rule.after);
        assert!(found.contains(&rule.name), "{}: its example gives {found:?}", rule.name);
        let verdict = verdict(&catalog(rule.before), &catalog(rule.after));
        assert_eq!(verdict, Some(rule.bump), "{}: its example gives {found:?}", rule.name);
        assert!(rules_of(rule.after, rule.after).is_empty());
    }
}

#[test]
fn the_page_about_it_is_current() {
    compare_with_golden(&root().join("docs/compatibility.md"), &compatibility_page());
}

const TRAY: &str = "---\ncatalog:\n  facts:\n    wait: [none, minutes]\n  entries:\n    9-tray-is-empty: { wait: none }\n  reworded:\n    - was: \"Printer - 9 - No paper in tray {tray:integer}\"\n      now: \"Printer - 9 - Tray {tray:integer} is empty\"\n---\n\n| Id | Error message | What it means | How to fix it |\n| --- | --- | --- | --- |\n| | Printer - 7 - Paper jam | A sheet is stuck. | Pull it out. |\n| | Printer - 8 - Lid open | The lid is open. | Shut it. |\n| 9-tray-is-empty | Printer - 9 - Tray {tray:integer} is empty | No paper is left. | Add `A4` paper. |\n";

#[test]
fn a_parameter_that_is_renamed_is_no_new_wording() {
    let after = TRAY.replace("now: \"Printer - 9 - Tray {tray:", "now: \"Printer - 9 - Tray {shelf:");
    let after = after.replace("| Printer - 9 - Tray {tray:", "| Printer - 9 - Tray {shelf:");
    assert_eq!(rules_of(TRAY, &after), ["parameter-renamed"]);
}

#[test]
fn going_back_to_an_earlier_wording_is_minor() {
    let swapped = TRAY.replace("was: \"Printer - 9 - No paper in tray", "WAS");
    let swapped = swapped.replace(
        "Printer - 9 - Tray {tray:integer} is empty",
        "Printer - 9 - No paper in tray {tray:integer}",
    );
    let swapped =
        swapped.replace("WAS {tray:integer}\"", "was: \"Printer - 9 - Tray {tray:integer} is empty\"");
    assert_eq!(rules_of(TRAY, &swapped), ["reworded"]);
}

#[test]
fn a_wording_in_other_letters_is_found() {
    // A lookup forgives letter case; `parse` does not.
    let after = TRAY.replace("Printer - 8 - Lid open", "Printer - 8 - LID OPEN");
    assert_eq!(rules_of(TRAY, &after), ["respelt"]);
    let after = TRAY.replace("Printer - 8 - Lid open", "Printer - 8 - Lid open.");
    assert_eq!(rules_of(TRAY, &after), ["respelt"]);
    let after = TRAY.replace("Printer - 8 - Lid open", "Printer - 8 - Lid opened");
    assert_ne!(rules_of(TRAY, &after), ["respelt"]);
    let after = TRAY.replace("was: \"Printer - 9 - No paper in", "was: \"Printer - 9 - NO PAPER in");
    assert_eq!(rules_of(TRAY, &after), ["wording-added"]);
}

#[test]
fn a_parameter_of_another_kind_or_in_another_sentence_is_another_one() {
    let other = |from: &str, to: &str| rules_of(TRAY, &TRAY.replace(from, to));
    assert_eq!(
        other("Tray {tray:integer}", "Tray {shelf:word}"),
        ["parameter-gone", "parameter-added"],
        "another kind"
    );
    let after = TRAY.replace("9 - Tray {tray:integer} is empty", "9 - Tray of {colour:word} is empty");
    assert_eq!(
        rules_of(TRAY, &after),
        ["message-replaced", "parameter-gone", "parameter-added"],
        "another sentence"
    );
}

#[test]
fn an_id_that_changes_is_told_once_and_its_fields_under_the_new_one() {
    let after = TRAY.replace(
        "| | Printer - 8 - Lid open | The lid is open.",
        "| 8-lid | Printer - 8 - Lid open | It is open.",
    );
    let (before, after) = (catalog(TRAY), catalog(&after));
    let changes = compare(Some(&before), &after);
    let told: Vec<_> =
        changes.iter().map(|change| (change.rule.name, change.entry.as_deref().unwrap())).collect();
    assert_eq!(told, [("id-changed", "8-lid-open"), ("meaning-changed", "8-lid")]);
}

#[test]
fn only_emphasis_changed() {
    let after = TRAY.replace("Add `A4` paper.", "Add **A4** paper.");
    let changes = compare(Some(&catalog(TRAY)), &catalog(&after));
    let [change] = changes.as_slice() else { panic!("{changes:#?}") };
    assert_eq!((change.rule.name, change.after.as_deref()), ("fix-changed", Some("Add **A4** paper.")));
}

#[test]
fn without_an_earlier_catalog_everything_is_added() {
    let changes = compare(None, &catalog(TRAY));
    assert_eq!(changes.len(), 3);
    assert!(changes.iter().all(|change| change.rule.name == "added"));
}

/// Changes one field of a catalog, which one and how being drawn; what comes out need not be sound.
fn mutate(catalog: &mut Catalog, field: usize, at: Index, text: String) {
    let count = catalog.entries.len();
    let (place, other) = (at.index(count), (at.index(count) + 1) % count);
    match field {
        0 => catalog.page = format!("{text}.md"),
        1 => catalog.title = Some(text),
        2 => catalog.description = Some(text),
        3 => catalog.slug = Some(text),
        4 => catalog.site = Some(format!("https://{text}")),
        5 => catalog.shape = Some(text),
        6 => catalog.codes = Some(CodeRange { from: 0, to: i64::try_from(text.len()).unwrap() }),
        7 => catalog.facts.entry("wait".into()).or_default().push(text),
        8 => catalog.facts.entry("wait".into()).or_default().reverse(),
        9 => drop(catalog.facts.remove("wait")),
        10 => catalog.removed.push(text),
        11 => catalog.removed.reverse(),
        12 => drop(catalog.removed.pop()),
        13 => catalog.entries.swap(place, other),
        14 => drop((count > 1).then(|| catalog.entries.remove(place))),
        _ => {
            let entry = &mut catalog.entries[place];
            match field {
                15 => entry.id = text,
                16 => entry.code = text,
                17 => entry.reason = text,
                18 => entry.message = text,
                19 => entry.message.push_str(" {new}"),
                20 => entry.parameters.reverse(),
                21 => entry.parameters.push(Parameter { name: text, kind: Kind::Word, example: "x".into() }),
                22 => drop(entry.parameters.pop()),
                23 => entry.parameters.iter_mut().for_each(|one| one.kind = Kind::Text),
                24 => entry.parameters.iter_mut().for_each(|one| one.example.clone_from(&text)),
                25 => entry.parameters.iter_mut().for_each(|one| one.name.push_str(&text)),
                26 => entry.meaning = text,
                27 => entry.meaning_markdown = Some(text),
                28 => entry.fix = text,
                29 => entry.fix_markdown = Some(text),
                30 => entry.aliases.push(Message { message: text, parameters: Vec::new() }),
                31 => entry.aliases.reverse(),
                32 => drop(entry.aliases.pop()),
                33 => entry.status = Status::Retired,
                34 => drop(entry.facts.insert("wait".into(), text)),
                _ => entry
                    .aliases
                    .iter_mut()
                    .flat_map(|one| &mut one.parameters)
                    .for_each(|one| one.example.push('1')),
            }
        }
    }
}

/// Whether every id is that of one entry, and not that of one which was removed: so it is in whatever is committed.
fn ids_are_sound(catalog: &Catalog) -> bool {
    let ids: BTreeSet<&String> = catalog.entries.iter().map(|entry| &entry.id).collect();
    ids.len() == catalog.entries.len() && !catalog.removed.iter().any(|id| ids.contains(id))
}

proptest! {
    #![proptest_config(ProptestConfig { failure_persistence: None, cases: 2_000, ..ProptestConfig::default() })]

    #[test]
    fn nothing_that_differs_goes_unseen(
        edits in prop::collection::vec((0..36usize, any::<Index>(), select(vec!["a", "b", "cc", "7-paper-jam", "wait"])), 1..5),
        shared in 0..3usize,
    ) {
        // Some edits are made to both, so that there are lists to shorten and to turn round.
        let (mut before, mut after) = (catalog(TRAY), catalog(TRAY));
        for (index, (field, at, text)) in edits.into_iter().enumerate() {
            if index < shared {
                mutate(&mut before, field, at, text.into());
            }
            mutate(&mut after, field, at, text.into());
        }
        prop_assume!(ids_are_sound(&before) && ids_are_sound(&after));
        let changes = compare(Some(&before), &after);
        prop_assert_eq!(changes.is_empty(), before == after, "{:#?}\n{:#?}\n{:#?}", before, after, changes);
        let registered = |name: &str| change_rules().any(|rule| rule.name == name);
        prop_assert!(changes.iter().all(|change| registered(change.rule.name)));
        prop_assert!(changes.is_sorted_by_key(|change| std::cmp::Reverse(change.rule.bump)));
    }
}
