//! The tables of a catalog find what a search through all its messages finds.
#![allow(clippy::expect_used, reason = "the helpers of a test may panic as the test may")]

mod printer;

use error_catalog_match::{Matcher, Pattern};
use error_catalog_model::{Catalog, Entry, Kind, MessageError, Tables};
use printer::{catalog, entry, message};
use proptest::collection::vec;
use proptest::prelude::*;

/// Looks each text up by the tables; the entry and the values of its holes.
fn find<'t>(catalog: &Catalog, texts: &'t [String]) -> Vec<Option<(u32, Vec<&'t str>)>> {
    let tables = Tables::new(catalog).expect("sound messages");
    let patterns: Vec<Pattern<'_>> = tables
        .patterns
        .iter()
        .map(|table| Pattern { segments: &table.segments, entry: table.entry, parent: table.parent })
        .collect();
    let matcher = Matcher { exact: &tables.exact, patterns: &patterns };
    let found = |text: &'t String| {
        let found = matcher.find(text)?;
        Some((found.entry, found.captures.iter().map(|(_, value)| value).collect()))
    };
    texts.iter().map(found).collect()
}

#[test]
fn exact_texts_are_sorted_and_stand_once() {
    let mut second = entry("2-b", "b", &[]);
    second.aliases = vec![message("b", &[]), message("A", &[])];
    let catalog = catalog(vec![entry("1-c", "c", &[]), second, entry("3-b", "b", &[])]);
    assert_eq!(Tables::new(&catalog).expect("sound").exact, [("A", 1), ("b", 1), ("c", 0)]);
}

#[test]
fn a_message_comes_before_a_template_of_the_same_text() {
    let catalog = catalog(vec![entry("1-a", "x {a}", &[("a", Kind::Word)]), entry("2-b", "x {a}", &[])]);
    assert_eq!(Tables::new(&catalog).expect("sound").exact, [("x {a}", 1)]);
}

#[test]
fn parents_are_the_longest_prefixes() {
    let prefixes = ["abd", "ab", "", "abc", "b", "a", "ab"];
    let entries = prefixes.map(|prefix| entry("1-a", &format!("{prefix}{{n}}!"), &[("n", Kind::Integer)]));
    let catalog = catalog(entries.to_vec());
    let tables = Tables::new(&catalog).expect("sound");
    let parents: Vec<_> = tables.patterns.iter().map(|it| (it.prefix(), it.entry, it.parent)).collect();
    let expected = [
        ("", 2, None),
        ("a", 5, Some(0)),
        ("ab", 1, Some(1)),
        ("ab", 6, Some(2)),
        ("abc", 3, Some(3)),
        ("abd", 0, Some(3)),
        ("b", 4, Some(0)),
    ];
    assert_eq!(parents, expected);
}

#[test]
fn a_message_that_is_not_sound_is_named_with_its_entry() {
    let mut second = entry("2-b", "b", &[]);
    second.aliases = vec![message("{x}", &[("x", Kind::Word)])];
    let catalog = catalog(vec![entry("1-a", "a", &[]), second]);
    assert_eq!(Tables::new(&catalog).err(), Some((1, MessageError::NoText)));
}

#[test]
fn every_example_is_found_and_so_is_every_template() {
    let mut jam =
        entry("7-jam", "Tray {tray}: jam at {place}.", &[("tray", Kind::Word), ("place", Kind::Text)]);
    jam.aliases = vec![message("Jam in {tray}", &[("tray", Kind::Integer)]), message("Jam", &[])];
    let catalog = catalog(vec![jam, entry("8-ink", "Ink low", &[])]);
    let texts = |entry: &Entry| {
        entry.wordings().flat_map(|it| [it.example(), it.message.to_owned()]).collect::<Vec<_>>()
    };
    for (index, entry) in (0..).zip(&catalog.entries) {
        for found in find(&catalog, &texts(entry)) {
            assert_eq!(found.map(|(entry, _)| entry), Some(index));
        }
    }
}

fn an_entry() -> impl Strategy<Value = Entry> {
    let kind = || prop::sample::select(Kind::ALL.to_vec());
    ("[ab1]{0,4}", kind(), "[ab-]{0,2}", kind(), "[ab -]{0,2}", 0..3_usize).prop_map(
        |(prefix, a, between, b, after, holes)| match holes {
            0 => entry("1-a", &format!("{prefix}{between}"), &[]),
            1 => entry("1-a", &format!("{prefix}{{a}}{after}"), &[("a", a)]),
            _ => entry("1-a", &format!("{prefix}{{a}}{between}{{b}}{after}"), &[("a", a), ("b", b)]),
        },
    )
}

proptest! {
    #![proptest_config(ProptestConfig::with_cases(300))]

    #[test]
    fn tables_find_what_a_search_through_all_messages_finds(
        entries in vec(an_entry().prop_filter("sound", |it| it.wording().segments().is_ok()), 1..12),
        mut texts in vec("[ab1 -]{0,6}", 80),
    ) {
        let catalog = catalog(entries);
        texts.extend(catalog.entries.iter().map(|entry| entry.wording().example()));
        for (text, found) in texts.iter().zip(find(&catalog, &texts)) {
            let matching = |entry: &Entry| {
                let segments = entry.wording().segments().expect("sound");
                let pattern = Pattern { segments: &segments, entry: 0, parent: None };
                entry.message == *text || pattern.captures(text).is_some()
            };
            let all: Vec<usize> =
                catalog.entries.iter().enumerate().filter(|(_, it)| matching(it)).map(|(index, _)| index).collect();
            let found = found.map(|(entry, _)| entry as usize);
            prop_assert_eq!(found.is_some(), !all.is_empty(), "{:?}", text);
            prop_assert!(found.is_none_or(|entry| all.contains(&entry)), "{text:?}");
        }
    }
}
