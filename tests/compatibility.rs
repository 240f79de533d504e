//! Checks the rules for changes: their examples in `docs/compatibility.md`, and that every difference is reported.
#![allow(clippy::unwrap_used, clippy::expect_used, clippy::panic, clippy::indexing_slicing)]

use std::collections::BTreeSet;

use error_catalog_diff::{Counts, change_rules, compare, page_removed};
use error_catalog_model::{Catalog, CodeRange, Message, Parameter, ParameterType, Status};
use error_catalog_sync::{Page, SourceFile};
use proptest::prelude::*;
use proptest::sample::{Index, select};
use tests::root;

fn catalog(page: &str) -> Catalog {
    let page = Page::parse(SourceFile::new("docs/printer.md", page));
    page.into_catalog().unwrap()
}

/// Returns the names of the rules that apply to a change of a page.
fn rules_of(before: &str, after: &str) -> Vec<&'static str> {
    compare(Some(&catalog(before)), &catalog(after)).iter().map(|change| change.rule.name).collect()
}

/// A rule as `docs/compatibility.md` describes it.
struct DescribedRule {
    /// The heading and the line below it.
    title: String,
    /// The page before the change, and the page after it unless it was removed.
    pages: Vec<String>,
}

fn described_rules() -> Vec<DescribedRule> {
    let docs = std::fs::read_to_string(root().join("docs/compatibility.md")).unwrap();
    let rules = docs.split("\n### ").skip(1).map(|section| {
        let title = section.lines().take(3).collect::<Vec<_>>().join("\n");
        let blocks = section.split("\n```markdown\n").skip(1);
        let pages = blocks.map(|block| format!("{}\n", block.split_once("\n```").unwrap().0));
        DescribedRule { title, pages: pages.collect() }
    });
    rules.collect()
}

#[test]
fn the_reference_docs_describe_every_rule() {
    let described: Vec<String> = described_rules().into_iter().map(|rule| rule.title).collect();
    let rules =
        change_rules().map(|rule| format!("{}\n\n*{}* – {}.", rule.name, rule.bump.as_str(), rule.title));
    assert_eq!(described, rules.collect::<Vec<_>>());
    let names: BTreeSet<&str> = change_rules().map(|rule| rule.name).collect();
    assert_eq!(names.len(), change_rules().count(), "a rule is registered twice");
}

#[test]
fn every_example_shows_its_rule_and_requires_its_bump() {
    for (rule, described) in change_rules().zip(described_rules()) {
        let [before, after] = described.pages.as_slice() else {
            assert_eq!(page_removed("docs/printer.md").rule.name, rule.name);
            continue;
        };
        let changes = compare(Some(&catalog(before)), &catalog(after));
        assert!(changes.iter().any(|change| change.rule.name == rule.name), "{}: {changes:#?}", rule.name);
        assert_eq!(Counts::of(&changes).verdict(), Some(rule.bump), "{}: {changes:#?}", rule.name);
        assert!(rules_of(after, after).is_empty());
    }
}

const TRAY: &str = "---\ncatalog:\n  facts:\n    wait: [none, minutes]\n  entries:\n    9-tray-is-empty: { wait: none }\n  reworded:\n    - was: \"Printer - 9 - No paper in tray {tray:integer}\"\n      now: \"Printer - 9 - Tray {tray:integer} is empty\"\n---\n\n| Id | Error message | What it means | How to fix it |\n| --- | --- | --- | --- |\n| | Printer - 7 - Paper jam | A sheet is stuck. | Pull it out. |\n| | Printer - 8 - Lid open | The lid is open. | Shut it. |\n| 9-tray-is-empty | Printer - 9 - Tray {tray:integer} is empty | No paper is left. | Add `A4` paper. |\n";

#[test]
fn a_renamed_parameter_is_not_a_new_wording() {
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
fn a_wording_in_another_letter_case_is_retained() {
    // A lookup forgives letter case; `parse` does not.
    let after = TRAY.replace("Printer - 8 - Lid open", "Printer - 8 - LID OPEN");
    assert_eq!(rules_of(TRAY, &after), ["respelled"]);
    let after = TRAY.replace("Printer - 8 - Lid open", "Printer - 8 - Lid open.");
    assert_eq!(rules_of(TRAY, &after), ["respelled"]);
    let after = TRAY.replace("Printer - 8 - Lid open", "Printer - 8 - Lid opened");
    assert_ne!(rules_of(TRAY, &after), ["respelled"]);
    let after = TRAY.replace("was: \"Printer - 9 - No paper in", "was: \"Printer - 9 - NO PAPER in");
    assert_eq!(rules_of(TRAY, &after), ["alias-added"]);
}

#[test]
fn a_parameter_of_another_type_or_in_another_sentence_is_a_different_one() {
    let other = |from: &str, to: &str| rules_of(TRAY, &TRAY.replace(from, to));
    assert_eq!(
        other("Tray {tray:integer}", "Tray {shelf:word}"),
        ["parameter-removed", "parameter-added"],
        "another type"
    );
    let after = TRAY.replace("9 - Tray {tray:integer} is empty", "9 - Tray of {color:word} is empty");
    assert_eq!(
        rules_of(TRAY, &after),
        ["message-replaced", "parameter-removed", "parameter-added"],
        "another sentence"
    );
}

#[test]
fn a_parameter_that_becomes_literal_text_is_a_new_message() {
    let (before, mut after) = (catalog(TRAY), catalog(TRAY));
    after.entries[2].parameters.clear();
    let changes = compare(Some(&before), &after);
    let rules: Vec<&str> = changes.iter().map(|change| change.rule.name).collect();
    assert_eq!(rules, ["message-replaced", "parameter-removed"]);
}

#[test]
fn a_changed_id_is_reported_once_and_its_fields_under_the_new_id() {
    let after = TRAY.replace(
        "| | Printer - 8 - Lid open | The lid is open.",
        "| 8-lid | Printer - 8 - Lid open | It is open.",
    );
    let (before, after) = (catalog(TRAY), catalog(&after));
    let changes = compare(Some(&before), &after);
    let reported: Vec<_> =
        changes.iter().map(|change| (change.rule.name, change.entry.as_deref().unwrap())).collect();
    assert_eq!(reported, [("id-changed", "8-lid-open"), ("meaning-changed", "8-lid")]);
}

#[test]
fn a_change_of_markup_alone_shows_the_markup() {
    let after = TRAY.replace("Add `A4` paper.", "Add **A4** paper.");
    let changes = compare(Some(&catalog(TRAY)), &catalog(&after));
    let [change] = changes.as_slice() else { panic!("{changes:#?}") };
    assert_eq!((change.rule.name, change.after.as_deref()), ("fix-changed", Some("Add **A4** paper.")));
}

#[test]
fn without_an_earlier_catalog_every_entry_is_added() {
    let changes = compare(None, &catalog(TRAY));
    assert_eq!(changes.len(), 3);
    assert!(changes.iter().all(|change| change.rule.name == "id-added"));
}

/// Changes one field of a catalog; the result may be invalid.
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
        6 => {
            catalog.codes = Some(CodeRange {
                from: 0,
                to: i64::try_from(text.len()).unwrap(),
                unique: text.len().is_multiple_of(2),
            });
        }
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
                21 => entry.parameters.push(Parameter {
                    name: text,
                    kind: ParameterType::Word,
                    example: "x".into(),
                }),
                22 => drop(entry.parameters.pop()),
                23 => entry.parameters.iter_mut().for_each(|one| one.kind = ParameterType::Text),
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

/// Returns whether the ids are unique and none is listed as removed, as in every committed catalog.
fn ids_are_sound(catalog: &Catalog) -> bool {
    let ids: BTreeSet<&String> = catalog.entries.iter().map(|entry| &entry.id).collect();
    ids.len() == catalog.entries.len() && !catalog.removed.iter().any(|id| ids.contains(id))
}

proptest! {
    #![proptest_config(ProptestConfig { failure_persistence: None, cases: tests::cases(2_000), ..ProptestConfig::default() })]

    #[test]
    fn every_difference_is_reported(
        edits in prop::collection::vec((0..36usize, any::<Index>(), select(vec!["a", "b", "cc", "7-paper-jam", "wait"])), 1..5),
        shared in 0..3usize,
    ) {
        // Some edits apply to both, so that later ones shorten and reverse lists.
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
