//! Adversarial texts take no longer than documented: without the bounds, the tests would not end.

use error_catalog_match::{MAX_PARAMETERS, ParameterType, Pattern, Segment};

/// Returns a message of the maximum number of placeholders of one type, with `between` after each.
fn placeholders(kind: ParameterType, between: &'static str) -> Vec<Segment<'static>> {
    [Segment::Placeholder { name: "value", kind }, Segment::Literal(between)].repeat(MAX_PARAMETERS)
}

/// Returns whether the text matches, and asserts that it then matches after normalization, too.
fn matches(segments: &[Segment<'_>], text: &str) -> bool {
    let pattern = Pattern { segments: segments.into() };
    let is_match = pattern.captures(text).is_some();
    assert!(!is_match || pattern.normalized_captures(text).is_some());
    is_match
}

#[test]
fn eight_words_among_dashes() {
    let dashes = "-".repeat(10_000);
    assert!(matches(&placeholders(ParameterType::Word, "-"), &dashes));
    assert!(!matches(&placeholders(ParameterType::Word, "-"), &format!("{dashes}!")));
    assert!(!matches(&placeholders(ParameterType::Word, "-"), &format!("{dashes} ")));
}

#[test]
fn eight_texts_among_dashes() {
    let dashes = "-".repeat(10_000);
    assert!(matches(&placeholders(ParameterType::Text, "-"), &dashes));
    assert!(!matches(&placeholders(ParameterType::Text, "-"), &format!("{dashes}!")));
    assert!(!matches(&placeholders(ParameterType::Text, "-"), &format!("{dashes}\n-")));
}

#[test]
fn texts_and_words_in_turn() {
    let mut segments = placeholders(ParameterType::Text, "-");
    for segment in segments.iter_mut().skip(2).step_by(4) {
        *segment = Segment::Placeholder { name: "word", kind: ParameterType::Word };
    }
    assert!(!matches(&segments, &format!("{}!", "-".repeat(1_000))));
}

#[test]
fn a_number_looks_no_further_than_its_digits() {
    for kind in [ParameterType::Word, ParameterType::Text] {
        let segments = [
            Segment::Placeholder { name: "value", kind },
            Segment::Literal("-"),
            Segment::Placeholder { name: "number", kind: ParameterType::Integer },
            Segment::Literal("zz"),
        ];
        assert!(!matches(&segments, &"-1".repeat(200_000)));
        assert!(matches(&segments, &format!("{}zz", "-1".repeat(200_000))));
    }
}

#[test]
fn numbers_of_a_million_digits() {
    assert!(matches(
        &placeholders(ParameterType::Phone, "-"),
        &format!("{}-", "1".repeat(1_000_000)).repeat(MAX_PARAMETERS)
    ));
    assert!(!matches(&placeholders(ParameterType::Phone, "-"), &"1".repeat(1_000_000)));
}

#[test]
fn runs_of_whitespace_are_scanned_once() {
    let (word, text) = (
        Segment::Placeholder { name: "word", kind: ParameterType::Word },
        Segment::Placeholder { name: "text", kind: ParameterType::Text },
    );
    let shapes: [&[Segment<'_>]; 4] = [
        &[Segment::Literal("Door - "), word, Segment::Literal(" - "), text],
        &[Segment::Literal("Door "), text, Segment::Literal(" at noon")],
        &[Segment::Literal("Door "), text, Segment::Literal(" "), word, Segment::Literal(" ends")],
        &[text, Segment::Literal(" q "), text],
    ];
    for space in [" ", "\t", "\u{A0}"] {
        let run = space.repeat(300_000);
        for segments in shapes {
            for text in [format!("DOOR - x{run}y"), format!("DOOR - x{run}at{run}ends{run}y"), run.clone()] {
                assert!(Pattern { segments: segments.into() }.normalized_captures(&text).is_none());
            }
        }
        let open = format!("DOOR - 7{run}-{run}open");
        assert!(Pattern { segments: shapes[0].into() }.normalized_captures(&open).is_some());
    }
}

#[test]
fn many_runs_of_whitespace() {
    let text = Segment::Placeholder { name: "text", kind: ParameterType::Text };
    let segments = [Segment::Literal("Door "), text, Segment::Literal(" at noon")];
    let runs = "a        ".repeat(40_000);
    assert!(Pattern { segments: segments[..].into() }.normalized_captures(&format!("door {runs}")).is_none());
    assert!(
        Pattern { segments: segments[..].into() }
            .normalized_captures(&format!("door {runs}AT noon"))
            .is_some()
    );
}
