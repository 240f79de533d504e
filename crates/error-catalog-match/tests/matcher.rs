//! A matcher finds the one message that a text is, whatever prefixes its messages share.

use error_catalog_match::{Kind, Matcher, Pattern, Segment};

const WORD: Segment<'_> = Segment::Hole { name: "word", kind: Kind::Word };
const NUMBER: Segment<'_> = Segment::Hole { name: "number", kind: Kind::Integer };

const fn pattern<'a>(segments: &'a [Segment<'a>], entry: u32, parent: Option<u32>) -> Pattern<'a> {
    Pattern { segments, entry, parent }
}

/// Prefixes: none, `a`, `ab` twice, `abc`, `abd`, `b`.
const NESTED: Matcher<'_> = Matcher {
    exact: &[("a1", 10), ("abc exact", 11), ("b{word}.", 6)],
    patterns: &[
        pattern(&[WORD, Segment::Literal("?")], 0, None),
        pattern(&[Segment::Literal("a"), NUMBER, Segment::Literal("!")], 1, Some(0)),
        pattern(&[Segment::Literal("ab"), WORD, Segment::Literal(" x")], 2, Some(1)),
        pattern(&[Segment::Literal("ab"), WORD, Segment::Literal(" y")], 3, Some(2)),
        pattern(&[Segment::Literal("abc"), NUMBER], 4, Some(3)),
        pattern(&[Segment::Literal("abd"), NUMBER], 5, Some(3)),
        pattern(&[Segment::Literal("b"), WORD, Segment::Literal(".")], 6, Some(0)),
    ],
};

fn entry(text: &str) -> Option<u32> {
    NESTED.find(text).map(|found| found.entry)
}

#[test]
fn each_text_is_found_under_its_prefix() {
    for (text, expected) in [
        ("anything?", 0),
        ("zebra?", 0),
        ("a7!", 1),
        ("abq x", 2),
        ("abcd x", 2),
        ("abq y", 3),
        ("abd1 y", 3),
        ("abc12", 4),
        ("abd-1", 5),
        ("bus.", 6),
    ] {
        assert_eq!(entry(text), Some(expected), "{text:?}");
    }
}

#[test]
fn a_shorter_prefix_is_tried_after_a_longer_one() {
    for text in ["a?", "ab?", "abc?", "abc12?", "abd?", "abe?", "b?", "abcd-e?"] {
        assert_eq!(entry(text), Some(0), "{text:?}");
    }
}

#[test]
fn what_no_message_is_stays_unknown() {
    for text in ["", "?", "a", "a7", "ab", "ab x", "abc", "abc1x", "abd", "b.", "c", "\u{10FFFF}", "abc12 "] {
        assert_eq!(NESTED.find(text), None, "{text:?}");
    }
}

#[test]
fn exact_messages_and_templates_have_no_captures() {
    for (text, expected) in [("a1", 10), ("abc exact", 11), ("b{word}.", 6)] {
        let found = NESTED.find(text).expect("a known text");
        assert_eq!(found.entry, expected);
        assert!(found.captures.is_empty());
        assert_eq!(found.captures.iter().count(), 0);
    }
}

#[test]
fn captures_outlive_the_matcher_value() {
    let text = String::from("abc12");
    let found = { NESTED }.find(&text).expect("a known text");
    assert_eq!(found.captures.get("number"), Some("12"));
}

#[test]
fn an_empty_matcher_knows_nothing() {
    let empty = Matcher { exact: &[], patterns: &[] };
    assert_eq!(empty.find(""), None);
    assert_eq!(empty.find("Printer on fire"), None);
}

#[test]
fn a_parent_out_of_the_table_ends_the_search() {
    let patterns = [pattern(&[Segment::Literal("a"), NUMBER], 0, Some(9))];
    let broken = Matcher { exact: &[], patterns: &patterns };
    assert_eq!(broken.find("ax"), None);
    assert!(broken.find("a1").is_some());
}
