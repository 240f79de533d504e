//! Texts made to be hard take no more work than the documentation says: each test ends at once, or never.

use error_catalog_match::{Kind, MAX_PARAMETERS, Pattern, Segment};

/// A message of as many holes of `kind` as there may be, with `between` after each.
fn holes(kind: Kind, between: &'static str) -> Vec<Segment<'static>> {
    [Segment::Hole { name: "value", kind }, Segment::Literal(between)].repeat(MAX_PARAMETERS)
}

/// Whether the text is the message; as normalisation has it, it is then too.
fn matches(segments: &[Segment<'_>], text: &str) -> bool {
    let pattern = Pattern { segments };
    let is_match = pattern.captures(text).is_some();
    assert!(!is_match || pattern.folded_captures(text).is_some());
    is_match
}

#[test]
fn eight_words_among_dashes() {
    let dashes = "-".repeat(10_000);
    assert!(matches(&holes(Kind::Word, "-"), &dashes));
    assert!(!matches(&holes(Kind::Word, "-"), &format!("{dashes}!")));
    assert!(!matches(&holes(Kind::Word, "-"), &format!("{dashes} ")));
}

#[test]
fn eight_texts_among_dashes() {
    let dashes = "-".repeat(10_000);
    assert!(matches(&holes(Kind::Text, "-"), &dashes));
    assert!(!matches(&holes(Kind::Text, "-"), &format!("{dashes}!")));
    assert!(!matches(&holes(Kind::Text, "-"), &format!("{dashes}\n-")));
}

#[test]
fn texts_and_words_in_turn() {
    let mut segments = holes(Kind::Text, "-");
    for segment in segments.iter_mut().skip(2).step_by(4) {
        *segment = Segment::Hole { name: "word", kind: Kind::Word };
    }
    assert!(!matches(&segments, &format!("{}!", "-".repeat(1_000))));
}

#[test]
fn a_number_looks_no_further_than_its_digits() {
    for kind in [Kind::Word, Kind::Text] {
        let segments = [
            Segment::Hole { name: "value", kind },
            Segment::Literal("-"),
            Segment::Hole { name: "number", kind: Kind::Integer },
            Segment::Literal("zz"),
        ];
        assert!(!matches(&segments, &"-1".repeat(200_000)));
        assert!(matches(&segments, &format!("{}zz", "-1".repeat(200_000))));
    }
}

#[test]
fn numbers_of_a_million_digits() {
    assert!(matches(&holes(Kind::Phone, "-"), &format!("{}-", "1".repeat(1_000_000)).repeat(MAX_PARAMETERS)));
    assert!(!matches(&holes(Kind::Phone, "-"), &"1".repeat(1_000_000)));
}
