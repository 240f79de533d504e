//! Whatever texts a catalog holds, its YAML reads back as the same catalog.

use std::collections::BTreeMap;

use super::printer::{catalog, entry, message};
use error_catalog_model::{
    Catalog, CodeRange, Entry, FactDescription, Message, Parameter, ParameterType, SCHEMA, Status,
};
use proptest::collection::{btree_map, vec};
use proptest::option;
use proptest::prelude::*;

/// Texts that some reader of YAML takes for something else, or for its end.
const TRAPS: &[&str] = &[
    "",
    " ",
    "  a",
    "a  ",
    "a  b",
    "\t",
    "\ta\t",
    "\n",
    "a\nb\n",
    "\r\n",
    "\r",
    "\0",
    "\u{7f}",
    "\u{85}",
    "\u{1b}[0m",
    "\u{2028}",
    "a\u{2029}b",
    "\u{feff}",
    "\u{feff}a",
    "\u{fffe}",
    "\u{ffff}",
    "\u{10ffff}",
    "\u{e000}",
    "\u{fdd0}",
    "🖨",
    "a🖨",
    "é",
    "ñ a",
    "e\u{301}",
    "a\u{a0}b",
    "’",
    "it’s",
    "\"",
    "'",
    "'a'",
    "a\"b",
    "\\",
    "\\n",
    "a\\",
    "no",
    "No",
    "NO",
    "n",
    "Y",
    "yes",
    "on",
    "Off",
    "true",
    "False",
    "~",
    "null",
    "Null",
    "<<",
    "=",
    "12:30:45",
    "1:2",
    "2001-12-14",
    "2001-12-14t21:59:43.10-05:00",
    "1_000",
    "0x1F",
    "0b1",
    "0o7",
    "017",
    "08",
    ".inf",
    "-.INF",
    ".nan",
    "1e3",
    "1.",
    ".5",
    "+1",
    "-1",
    "486",
    "- a",
    "-",
    "--- a",
    "---",
    "...",
    "? a",
    "?",
    ": a",
    ":",
    "a: b",
    "a:",
    "a #b",
    "#",
    "# a",
    "a # b",
    "&a",
    "*a",
    "!a",
    "!!str a",
    "|",
    ">",
    "| a",
    "%a",
    "@a",
    "`a`",
    "[a]",
    "{a}",
    "a, b",
    "{a: b}",
    "a]",
    "a}",
    "Tray {tray}",
    "a\n---\nb",
    "a\n...\nb",
    "Infinity",
    "NaN",
    "e1",
    "a?",
    "a!",
    "a -",
    "A - 7 - b",
];

fn text() -> impl Strategy<Value = String> {
    prop_oneof![
        4 => prop::sample::select(TRAPS).prop_map(str::to_owned),
        2 => vec(any::<char>(), 0..8).prop_map(String::from_iter),
        2 => vec(prop::sample::select(TRAPS), 0..4).prop_map(|traps| traps.concat()),
        1 => "[a-z .,;!?()/_-]{0,12}",
        1 => ("[a-zé# :\u{1}\"]{1,3}", 100_usize..2000).prop_map(|(text, times)| text.repeat(times)),
    ]
}

fn parameters() -> impl Strategy<Value = Vec<Parameter>> {
    let kind = prop::sample::select(ParameterType::ALL.to_vec());
    vec((text(), kind, text()).prop_map(|(name, kind, example)| Parameter { name, kind, example }), 0..3)
}

fn aliases() -> impl Strategy<Value = Vec<Message>> {
    vec((text(), parameters()).prop_map(|(message, parameters)| Message { message, parameters }), 0..3)
}

fn an_entry() -> impl Strategy<Value = Entry> {
    let texts = (text(), text(), text(), text(), text(), text());
    let texts_or_none = (option::of(text()), option::of(text()), option::of(text()));
    let rest = (texts_or_none, any::<bool>(), btree_map(text(), text(), 0..3));
    (texts, parameters(), aliases(), rest).prop_map(|(texts, parameters, aliases, rest)| {
        let (id, code, reason, message, meaning, fix) = texts;
        let ((meaning_markdown, fix_markdown, basis), retired, facts) = rest;
        let status = if retired { Status::Retired } else { Status::Active };
        Entry {
            id,
            code,
            reason,
            message,
            parameters,
            meaning,
            meaning_markdown,
            fix,
            fix_markdown,
            aliases,
            status,
            facts,
            basis,
        }
    })
}

fn a_catalog() -> impl Strategy<Value = Catalog> {
    let head = (text(), vec(option::of(text()), 5));
    let codes =
        option::of((any::<i64>(), any::<i64>(), any::<bool>()).prop_map(|(from, to, unique)| CodeRange {
            from,
            to,
            unique,
        }));
    let facts = btree_map(text(), vec(text(), 0..3), 0..3);
    let description = (text(), btree_map(text(), text(), 0..3))
        .prop_map(|(text, values)| FactDescription { description: Some(text), values });
    let facts = (facts, btree_map(text(), description, 0..3));
    let parts = (head, codes, facts, vec(text(), 0..3), vec(an_entry(), 0..3));
    parts.prop_map(|((page, mut optional), codes, (facts, fact_descriptions), removed, entries)| {
        let mut next = || optional.pop().flatten();
        let (title, description, slug, site, shape) = (next(), next(), next(), next(), next());
        let schema = SCHEMA.to_owned();
        Catalog {
            schema,
            page,
            title,
            description,
            slug,
            site,
            shape,
            codes,
            facts,
            fact_descriptions,
            removed,
            entries,
        }
    })
}

proptest! {
    #![proptest_config(ProptestConfig::with_cases(tests::cases(120)))]

    #[test]
    fn a_catalog_reads_back_equal(catalog in a_catalog()) {
        let yaml = catalog.to_yaml("Generated.");
        let read = Catalog::from_canonical_yaml(&yaml);
        prop_assert!(read.as_ref().is_ok_and(|read| *read == catalog), "{read:?}\n{yaml}");
        let by_any_reader = serde_yaml::from_str::<Catalog>(&yaml);
        prop_assert!(by_any_reader.as_ref().is_ok_and(|read| *read == catalog), "{by_any_reader:?}\n{yaml}");
        prop_assert!(!yaml.contains(['\r', '\u{85}', '\u{2028}', '\u{2029}', '\u{feff}', '\t']), "{yaml:?}");
    }
}

#[test]
fn every_trap_reads_back_in_every_place() {
    let all: Vec<String> = TRAPS.iter().map(|trap| (*trap).to_owned()).collect();
    let mut filled = filled_with(" ");
    filled.removed.clone_from(&all);
    filled.facts = all.iter().map(|trap| (trap.clone(), all.clone())).collect();
    filled.entries = TRAPS.iter().flat_map(|trap| filled_with(trap).entries).collect();
    let yaml = filled.to_yaml("Generated.");
    assert_eq!(Catalog::from_canonical_yaml(&yaml).expect("it is a catalog"), filled);
    assert_eq!(serde_yaml::from_str::<Catalog>(&yaml).expect("it is a catalog"), filled);
}

#[test]
fn a_megabyte_reads_back_in_every_place() {
    let filled = filled_with(&"é: \u{1}\"🖨".repeat(100_000));
    let read = Catalog::from_canonical_yaml(&filled.to_yaml("Generated."));
    assert!(read.is_ok_and(|read| read == filled));
}

/// A catalog with `text` in every field that may hold any.
fn filled_with(text: &str) -> Catalog {
    let text = || text.to_owned();
    let alias = Message {
        parameters: vec![Parameter { name: text(), kind: ParameterType::Text, example: text() }],
        ..message(&text(), &[])
    };
    let one = Entry {
        code: text(),
        meaning: text(),
        meaning_markdown: Some(text()),
        fix: text(),
        fix_markdown: Some(text()),
        parameters: alias.parameters.clone(),
        aliases: vec![alias.clone(), alias],
        facts: BTreeMap::from([(text(), text())]),
        basis: Some(text()),
        ..entry(&text(), &text(), &[])
    };
    Catalog {
        page: text(),
        title: Some(text()),
        slug: Some(text()),
        site: Some(text()),
        description: Some(text()),
        shape: Some(text()),
        facts: BTreeMap::from([(text(), vec![text(), text()])]),
        removed: vec![text()],
        ..catalog(vec![one])
    }
}
