//! Two messages overlap where some text matches both, and the shortest such text is the proof.

use error_catalog_match::Pattern;
use error_catalog_model::{ParameterType, Segment, overlap};
use proptest::collection::vec;
use proptest::prelude::*;

/// Parses a message with short placeholders: `#` for an integer, `%` for a phone, `_` for a word, `*` for a text.
fn segments(short: &str) -> Vec<Segment<'_>> {
    let kind = |c: char| match c {
        '#' => Some(ParameterType::Integer),
        '%' => Some(ParameterType::Phone),
        '_' => Some(ParameterType::Word),
        '*' => Some(ParameterType::Text),
        _ => None,
    };
    let pieces = short.split_inclusive(|c| kind(c).is_some()).flat_map(|piece| {
        let hole = piece.chars().last().and_then(kind);
        let text = if hole.is_some() { piece.get(..piece.len() - 1).unwrap_or_default() } else { piece };
        let literal = (!text.is_empty()).then_some(Segment::Literal(text));
        literal.into_iter().chain(hole.map(|kind| Segment::Placeholder { name: "hole", kind }))
    });
    pieces.collect()
}

fn shared(one: &str, two: &str) -> Option<String> {
    let text = overlap(&segments(one), &segments(two));
    let reverse = overlap(&segments(two), &segments(one));
    assert_eq!(text.as_ref().map(|text| text.chars().count()), reverse.map(|text| text.chars().count()));
    text
}

fn matches(short: &str, text: &str) -> bool {
    Pattern { segments: segments(short)[..].into() }.captures(text).is_some()
}

#[test]
fn some_messages_overlap() {
    for (one, two, expected) in [
        ("Jam", "Jam", "Jam"),
        ("Tray _", "_ 2", "Tray 2"),
        ("Tray # empty", "Tray _ empty", "Tray 1 empty"),
        ("# a", "% a", "1 a"),
        ("% a", "% a", "1 a"),
        ("x +1", "x %", "x +1"),
        ("x -1", "x #", "x -1"),
        ("a*", "*b", "ab"),
        ("a*c", "*b*", "abc"),
        ("_-_", "a--", "a--"),
        ("x\n*", "x\n_", "x\nx"),
        ("", "", ""),
        ("🖨 _", "_ é", "🖨 é"),
    ] {
        assert_eq!(shared(one, two).as_deref(), Some(expected), "{one:?} {two:?}");
        assert!(matches(one, expected) && matches(two, expected), "{one:?} {two:?}");
    }
}

#[test]
fn some_messages_do_not_overlap() {
    for (one, two) in [
        ("Jam", "jam"),
        ("Jam", "Jam "),
        ("Tray #", "Tray x"),
        ("Tray #", "Tray +1"),
        ("Tray %", "Tray -1"),
        ("Tray _", "Tray a b"),
        ("Tray _", "Tray "),
        ("*", "a\nb"),
        ("*!", "*?"),
        ("a _ b", "a _ _ b"),
        ("", "*"),
        ("# a", "#  a"),
    ] {
        assert_eq!(shared(one, two), None, "{one:?} {two:?}");
    }
}

#[test]
fn long_messages_are_compared_to_the_end() {
    let long = "a".repeat(1900);
    assert_eq!(shared(&format!("{long}_"), &format!("{long}#")), Some(format!("{long}1")));
    assert_eq!(shared(&format!("{long}_b"), &format!("{long}_c")), None);
    let (one, two) = (format!("_{}b", "a-".repeat(200)), format!("{}_c", "a-".repeat(200)));
    assert_eq!(shared(&one, &two), None);
}

/// All texts of at most four characters over an alphabet that makes collisions common.
fn short_texts() -> Vec<String> {
    let mut longest = vec![String::new()];
    let mut texts = longest.clone();
    for _ in 0..4 {
        let longer = |text: &String| ['a', '-', ' ', '1', '+', '\n'].map(|c| format!("{text}{c}"));
        longest = longest.iter().flat_map(longer).collect();
        texts.extend_from_slice(&longest);
    }
    texts
}

proptest! {
    #![proptest_config(ProptestConfig::with_cases(tests::cases(250)))]

    #[test]
    fn the_proof_is_the_shortest_text_that_both_match(
        one in "[-a 1+\n]{0,2}([#%_*][-a +]){0,2}[#%_*-]?",
        two in "[-a 1+\n]{0,2}([#%_*][-a +]){0,2}[#%_*-]?",
        long in vec("[-a 1+\n]{5,9}", 50),
    ) {
        let proof = shared(&one, &two);
        if let Some(text) = &proof {
            prop_assert!(matches(&one, text) && matches(&two, text), "{text:?}");
        }
        let shortest = proof.map_or(usize::MAX, |text| text.chars().count());
        for text in short_texts().into_iter().chain(long).filter(|text| text.len() < shortest) {
            prop_assert!(!matches(&one, &text) || !matches(&two, &text), "{text:?} is shorter");
        }
    }
}
