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

#[test]
fn runs_of_blanks_are_gone_through_once() {
    let (word, text) =
        (Segment::Hole { name: "word", kind: Kind::Word }, Segment::Hole { name: "text", kind: Kind::Text });
    let shapes: [&[Segment<'_>]; 4] = [
        &[Segment::Literal("Door - "), word, Segment::Literal(" - "), text],
        &[Segment::Literal("Door "), text, Segment::Literal(" at noon")],
        &[Segment::Literal("Door "), text, Segment::Literal(" "), word, Segment::Literal(" ends")],
        &[text, Segment::Literal(" q "), text],
    ];
    for blank in [" ", "\t", "\u{A0}"] {
        let run = blank.repeat(300_000);
        for segments in shapes {
            for text in [format!("DOOR - x{run}y"), format!("DOOR - x{run}at{run}ends{run}y"), run.clone()] {
                assert!(Pattern { segments }.folded_captures(&text).is_none());
            }
        }
        let open = format!("DOOR - 7{run}-{run}open");
        assert!(Pattern { segments: shapes[0] }.folded_captures(&open).is_some());
    }
}

#[test]
fn many_runs_of_blanks() {
    let text = Segment::Hole { name: "text", kind: Kind::Text };
    let segments = [Segment::Literal("Door "), text, Segment::Literal(" at noon")];
    let runs = "a        ".repeat(40_000);
    assert!(Pattern { segments: &segments }.folded_captures(&format!("door {runs}")).is_none());
    assert!(Pattern { segments: &segments }.folded_captures(&format!("door {runs}AT noon")).is_some());
}
