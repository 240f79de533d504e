//! A pattern matches a whole text, with the shortest values.

use error_catalog_match::{MAX_PARAMETERS, ParameterType, Pattern, Segment};

const fn literal(text: &str) -> Segment<'_> {
    Segment::Literal(text)
}

const fn placeholder(name: &str, kind: ParameterType) -> Segment<'_> {
    Segment::Placeholder { name, kind }
}

/// Returns the values of the placeholders, or `None` if the text does not match.
fn values<'t>(segments: &[Segment<'_>], text: &'t str) -> Option<Vec<&'t str>> {
    let pattern = Pattern { segments: segments.into() };
    Some(pattern.captures(text)?.iter().map(|(_, value)| value).collect())
}

#[test]
fn the_whole_text_must_match() {
    let shelf = [literal("Shelf "), placeholder("shelf", ParameterType::Integer), literal(" is full")];
    assert_eq!(values(&shelf, "Shelf 12 is full"), Some(vec!["12"]));
    assert_eq!(values(&shelf, "Shelf -3 is full"), Some(vec!["-3"]));
    for text in [
        "",
        "Shelf ",
        "Shelf 12",
        "Shelf  is full",
        "Shelf 12 is full.",
        " Shelf 12 is full",
        "Shelf 12 is full\n",
        "shelf 12 is full",
        "Shelf - is full",
        "Shelf 1 2 is full",
    ] {
        assert_eq!(values(&shelf, text), None, "{text:?}");
    }
}

#[test]
fn captures_know_their_names() {
    let segments = [
        literal("Printer "),
        placeholder("printer", ParameterType::Word),
        literal(": "),
        placeholder("count", ParameterType::Integer),
        literal(" sheets, "),
        placeholder("reason", ParameterType::Text),
    ];
    let pattern = Pattern { segments: segments[..].into() };
    let captures = pattern.captures("Printer lj-4: 12 sheets, paper jam, again").expect("matches");
    assert_eq!(captures.len(), 3);
    assert!(!captures.is_empty());
    assert_eq!(captures.get("printer"), Some("lj-4"));
    assert_eq!(captures.get("count"), Some("12"));
    assert_eq!(captures.get("reason"), Some("paper jam, again"));
    assert_eq!(captures.get("tray"), None);
    let names: Vec<&str> = captures.iter().map(|(name, _)| name).collect();
    assert_eq!(names, ["printer", "count", "reason"]);
}

#[test]
fn equal_captures_have_equal_names_and_values() {
    let one = [placeholder("a", ParameterType::Word), literal("-"), placeholder("b", ParameterType::Word)];
    let two = [placeholder("a", ParameterType::Text), literal("-"), placeholder("b", ParameterType::Text)];
    let other = [placeholder("a", ParameterType::Word), literal("-"), placeholder("c", ParameterType::Word)];
    let [one, two, other] = [&one[..], &two, &other].map(|segments| Pattern { segments: segments.into() });
    assert_eq!(one.captures("x-y"), two.captures("x-y"));
    assert_ne!(one.captures("x-y"), two.captures("x-z"));
    assert_ne!(one.captures("x-y"), other.captures("x-y"));
}

#[test]
fn words_and_texts_take_as_little_as_they_can() {
    for kind in [ParameterType::Word, ParameterType::Text] {
        let pair = [placeholder("a", kind), literal("-"), placeholder("b", kind)];
        assert_eq!(values(&pair, "x-y-z"), Some(vec!["x", "y-z"]));
        assert_eq!(values(&pair, "--x"), Some(vec!["-", "x"]));
        assert_eq!(values(&pair, "---"), Some(vec!["-", "-"]));
        assert_eq!(values(&pair, "--"), None);
        assert_eq!(values(&pair, "x-"), None);
        assert_eq!(values(&pair, "-x"), None);
    }
}

#[test]
fn a_value_grows_until_the_rest_fits() {
    let end = [placeholder("a", ParameterType::Word), literal("aa")];
    assert_eq!(values(&end, "aaaaa"), Some(vec!["aaa"]));
    let number =
        [placeholder("a", ParameterType::Word), literal("-"), placeholder("n", ParameterType::Integer)];
    assert_eq!(values(&number, "a-1-2"), Some(vec!["a-1", "2"]));
    assert_eq!(values(&number, "a--2"), Some(vec!["a", "-2"]));
    assert_eq!(values(&number, "a-b-2x"), None);
    let text = [
        placeholder("a", ParameterType::Text),
        literal(" in "),
        placeholder("tray", ParameterType::Word),
        literal("."),
    ];
    assert_eq!(values(&text, "Jam in or in 2."), Some(vec!["Jam in or", "2"]));
}

#[test]
fn a_number_ends_where_its_digits_end() {
    let phone =
        [placeholder("n", ParameterType::Phone), literal("+"), placeholder("m", ParameterType::Phone)];
    assert_eq!(values(&phone, "+1++2"), Some(vec!["+1", "+2"]));
    assert_eq!(values(&phone, "12+3"), Some(vec!["12", "3"]));
    assert_eq!(values(&phone, "12-3"), None);
    let minus = [
        placeholder("n", ParameterType::Integer),
        literal("-"),
        placeholder("m", ParameterType::Integer),
        literal("-"),
    ];
    assert_eq!(values(&minus, "-1--2-"), Some(vec!["-1", "-2"]));
    assert_eq!(values(&minus, "1-2--"), None);
}

#[test]
fn whitespace_and_line_ends_bound_a_placeholder() {
    let word = [placeholder("a", ParameterType::Word), literal("!")];
    assert_eq!(values(&word, "a!"), Some(vec!["a"]));
    assert_eq!(values(&word, "a b!"), None);
    let lines = [placeholder("a", ParameterType::Text), literal("\n"), placeholder("b", ParameterType::Text)];
    assert_eq!(values(&lines, "one two\nthree"), Some(vec!["one two", "three"]));
    assert_eq!(values(&lines, "one\ntwo\nthree"), None);
    assert_eq!(values(&lines, "one\r\ntwo"), None);
}

#[test]
fn values_are_cut_between_characters() {
    let segments =
        [placeholder("a", ParameterType::Word), literal("🖨"), placeholder("b", ParameterType::Text)];
    assert_eq!(values(&segments, "é🖨🖨 ü"), Some(vec!["é", "🖨 ü"]));
    assert_eq!(values(&segments, "🖨🖨🖨"), Some(vec!["🖨", "🖨"]));
    assert_eq!(values(&segments, "🖨é"), None);
}

#[test]
fn a_pattern_built_against_the_rules_matches_nothing_and_ends() {
    let touching = [placeholder("a", ParameterType::Word), placeholder("b", ParameterType::Word)];
    assert_eq!(values(&touching, "ab"), None);
    let mut many = Vec::new();
    for _ in 0..=MAX_PARAMETERS {
        many.extend([placeholder("n", ParameterType::Integer), literal("-")]);
    }
    assert_eq!(values(&many, &"1-".repeat(MAX_PARAMETERS + 1)), None);
    assert_eq!(values(&many[2..], &"1-".repeat(MAX_PARAMETERS)).map(|all| all.len()), Some(MAX_PARAMETERS));
}

#[test]
fn the_prefix_is_the_text_before_the_first_placeholder() {
    let shelf = [literal("Shelf "), placeholder("shelf", ParameterType::Integer)];
    assert_eq!(Pattern { segments: shelf[..].into() }.prefix(), "Shelf ");
    assert_eq!(Pattern { segments: shelf[1..].into() }.prefix(), "");
    assert_eq!(Pattern { segments: [][..].into() }.prefix(), "");
}

/// Returns the values of the placeholders if the text matches after normalization.
fn normalized<'t>(segments: &[Segment<'_>], text: &'t str) -> Option<Vec<&'t str>> {
    let pattern = Pattern { segments: segments.into() };
    Some(pattern.normalized_captures(text)?.iter().map(|(_, value)| value).collect())
}

#[test]
fn a_normalized_message_keeps_its_values() {
    let shelf =
        [literal("Shelf "), placeholder("shelf", ParameterType::Word), literal(" is full. Take 'that'.")];
    for text in ["shelf A-1 IS FULL. take \u{2018}that\u{2019}", "\tShelf  A-1   is full.  Take 'that' . "] {
        assert_eq!(normalized(&shelf, text), Some(vec!["A-1"]), "{text:?}");
    }
    for text in
        ["Shelf A-1is full. Take 'that'.", "ShelfA-1 is full. Take 'that'.", "Shelf  is full. Take 'that'."]
    {
        assert_eq!(normalized(&shelf, text), None, "{text:?}");
    }
}

#[test]
fn a_full_stop_at_the_end_is_the_values_own_where_it_fits() {
    let number = [literal("Shelf "), placeholder("shelf", ParameterType::Integer)];
    let reason = [literal("Shelf: "), placeholder("reason", ParameterType::Text)];
    let stop = [literal("Shelf: "), placeholder("reason", ParameterType::Text), literal(".")];
    assert_eq!(normalized(&number, "SHELF 7."), Some(vec!["7"]));
    assert_eq!(normalized(&reason, "SHELF: full. "), Some(vec!["full."]));
    assert_eq!(normalized(&stop, "SHELF: full."), Some(vec!["full"]));
    assert_eq!(normalized(&stop, "SHELF: full"), Some(vec!["full"]));
    // One full stop cannot be both the value and the end.
    assert_eq!(normalized(&stop[1..], "."), None);
    assert_eq!(normalized(&stop[1..], ".."), Some(vec!["."]));
}

#[test]
fn a_run_of_whitespace_next_to_a_placeholder_belongs_to_the_message() {
    let tray =
        |first, second| [placeholder("a", first), literal(" "), placeholder("b", second), literal("!")];
    let (word, text) = (ParameterType::Word, ParameterType::Text);
    assert_eq!(normalized(&tray(text, text), "x \u{A0}\t y!."), Some(vec!["x", "y"]));
    // As it is written, what is left of the run may fill a text.
    assert_eq!(values(&tray(word, text), "x  !"), Some(vec!["x", " "]));
    assert_eq!(normalized(&tray(word, text), "x  !"), None);
    let shelf = [literal("A"), placeholder("a", text), literal(" "), placeholder("b", text)];
    assert_eq!(normalized(&shelf, "a\u{A0}\tx"), None);
    assert_eq!(normalized(&shelf, "a \n x"), None);
    assert_eq!(normalized(&shelf, "a \u{A0}s \n x"), Some(vec![" \u{A0}s", "x"]));
    // If the message has no space, a text may consist of whitespace.
    assert_eq!(normalized(&[literal("A"), placeholder("a", text), literal("B")], "a \tb"), Some(vec![" \t"]));
}
