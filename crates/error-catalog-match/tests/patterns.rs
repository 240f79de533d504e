//! A pattern matches a whole text, and reads it with the shortest values.

use error_catalog_match::{Kind, MAX_PARAMETERS, Pattern, Segment};

const fn literal(text: &str) -> Segment<'_> {
    Segment::Literal(text)
}

const fn hole(name: &str, kind: Kind) -> Segment<'_> {
    Segment::Hole { name, kind }
}

/// The values of the holes, or nothing where the text does not match.
fn values<'t>(segments: &[Segment<'_>], text: &'t str) -> Option<Vec<&'t str>> {
    let pattern = Pattern { segments };
    Some(pattern.captures(text)?.iter().map(|(_, value)| value).collect())
}

#[test]
fn the_whole_text_must_match() {
    let shelf = [literal("Shelf "), hole("shelf", Kind::Integer), literal(" is full")];
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
        hole("printer", Kind::Word),
        literal(": "),
        hole("count", Kind::Integer),
        literal(" sheets, "),
        hole("reason", Kind::Text),
    ];
    let pattern = Pattern { segments: &segments };
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
    let one = [hole("a", Kind::Word), literal("-"), hole("b", Kind::Word)];
    let two = [hole("a", Kind::Text), literal("-"), hole("b", Kind::Text)];
    let other = [hole("a", Kind::Word), literal("-"), hole("c", Kind::Word)];
    let [one, two, other] = [&one, &two, &other].map(|segments| Pattern { segments });
    assert_eq!(one.captures("x-y"), two.captures("x-y"));
    assert_ne!(one.captures("x-y"), two.captures("x-z"));
    assert_ne!(one.captures("x-y"), other.captures("x-y"));
}

#[test]
fn words_and_texts_take_as_little_as_they_can() {
    for kind in [Kind::Word, Kind::Text] {
        let pair = [hole("a", kind), literal("-"), hole("b", kind)];
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
    let end = [hole("a", Kind::Word), literal("aa")];
    assert_eq!(values(&end, "aaaaa"), Some(vec!["aaa"]));
    let number = [hole("a", Kind::Word), literal("-"), hole("n", Kind::Integer)];
    assert_eq!(values(&number, "a-1-2"), Some(vec!["a-1", "2"]));
    assert_eq!(values(&number, "a--2"), Some(vec!["a", "-2"]));
    assert_eq!(values(&number, "a-b-2x"), None);
    let text = [hole("a", Kind::Text), literal(" in "), hole("tray", Kind::Word), literal(".")];
    assert_eq!(values(&text, "Jam in or in 2."), Some(vec!["Jam in or", "2"]));
}

#[test]
fn a_number_ends_where_its_digits_end() {
    let phone = [hole("n", Kind::Phone), literal("+"), hole("m", Kind::Phone)];
    assert_eq!(values(&phone, "+1++2"), Some(vec!["+1", "+2"]));
    assert_eq!(values(&phone, "12+3"), Some(vec!["12", "3"]));
    assert_eq!(values(&phone, "12-3"), None);
    let minus = [hole("n", Kind::Integer), literal("-"), hole("m", Kind::Integer), literal("-")];
    assert_eq!(values(&minus, "-1--2-"), Some(vec!["-1", "-2"]));
    assert_eq!(values(&minus, "1-2--"), None);
}

#[test]
fn white_space_and_line_ends_bound_what_a_hole_swallows() {
    let word = [hole("a", Kind::Word), literal("!")];
    assert_eq!(values(&word, "a!"), Some(vec!["a"]));
    assert_eq!(values(&word, "a b!"), None);
    let lines = [hole("a", Kind::Text), literal("\n"), hole("b", Kind::Text)];
    assert_eq!(values(&lines, "one two\nthree"), Some(vec!["one two", "three"]));
    assert_eq!(values(&lines, "one\ntwo\nthree"), None);
    assert_eq!(values(&lines, "one\r\ntwo"), None);
}

#[test]
fn values_are_cut_between_characters() {
    let segments = [hole("a", Kind::Word), literal("🖨"), hole("b", Kind::Text)];
    assert_eq!(values(&segments, "é🖨🖨 ü"), Some(vec!["é", "🖨 ü"]));
    assert_eq!(values(&segments, "🖨🖨🖨"), Some(vec!["🖨", "🖨"]));
    assert_eq!(values(&segments, "🖨é"), None);
}

#[test]
fn a_pattern_built_against_the_rules_matches_nothing_and_ends() {
    let touching = [hole("a", Kind::Word), hole("b", Kind::Word)];
    assert_eq!(values(&touching, "ab"), None);
    let mut many = Vec::new();
    for _ in 0..=MAX_PARAMETERS {
        many.extend([hole("n", Kind::Integer), literal("-")]);
    }
    assert_eq!(values(&many, &"1-".repeat(MAX_PARAMETERS + 1)), None);
    assert_eq!(values(&many[2..], &"1-".repeat(MAX_PARAMETERS)).map(|all| all.len()), Some(MAX_PARAMETERS));
}

#[test]
fn the_prefix_is_the_text_before_the_first_hole() {
    let shelf = [literal("Shelf "), hole("shelf", Kind::Integer)];
    assert_eq!(Pattern { segments: &shelf }.prefix(), "Shelf ");
    assert_eq!(Pattern { segments: &shelf[1..] }.prefix(), "");
    assert_eq!(Pattern { segments: &[] }.prefix(), "");
}

/// The values of the holes where the text is the message but for what normalisation forgives.
fn folded<'t>(segments: &[Segment<'_>], text: &'t str) -> Option<Vec<&'t str>> {
    let pattern = Pattern { segments };
    Some(pattern.folded_captures(text)?.iter().map(|(_, value)| value).collect())
}

#[test]
fn a_folded_message_keeps_its_values() {
    let shelf = [literal("Shelf "), hole("shelf", Kind::Word), literal(" is full. Take 'that'.")];
    for text in ["shelf A-1 IS FULL. take \u{2018}that\u{2019}", "\tShelf  A-1   is full.  Take 'that' . "] {
        assert_eq!(folded(&shelf, text), Some(vec!["A-1"]), "{text:?}");
    }
    for text in
        ["Shelf A-1is full. Take 'that'.", "ShelfA-1 is full. Take 'that'.", "Shelf  is full. Take 'that'."]
    {
        assert_eq!(folded(&shelf, text), None, "{text:?}");
    }
}

#[test]
fn a_full_stop_at_the_end_is_the_values_own_where_it_fits() {
    let number = [literal("Shelf "), hole("shelf", Kind::Integer)];
    let reason = [literal("Shelf: "), hole("reason", Kind::Text)];
    let stop = [literal("Shelf: "), hole("reason", Kind::Text), literal(".")];
    assert_eq!(folded(&number, "SHELF 7."), Some(vec!["7"]));
    assert_eq!(folded(&reason, "SHELF: full. "), Some(vec!["full."]));
    assert_eq!(folded(&stop, "SHELF: full."), Some(vec!["full"]));
    assert_eq!(folded(&stop, "SHELF: full"), Some(vec!["full"]));
    // One full stop cannot be both the value and the end.
    assert_eq!(folded(&stop[1..], "."), None);
    assert_eq!(folded(&stop[1..], ".."), Some(vec!["."]));
}

#[test]
fn a_run_of_blanks_beside_a_parameter_is_the_messages_own() {
    let tray = |first, second| [hole("a", first), literal(" "), hole("b", second), literal("!")];
    let (word, text) = (Kind::Word, Kind::Text);
    assert_eq!(folded(&tray(text, text), "x \u{A0}\t y!."), Some(vec!["x", "y"]));
    // As it is written, what is left of the run may fill a text.
    assert_eq!(values(&tray(word, text), "x  !"), Some(vec!["x", " "]));
    assert_eq!(folded(&tray(word, text), "x  !"), None);
    let shelf = [literal("A"), hole("a", text), literal(" "), hole("b", text)];
    assert_eq!(folded(&shelf, "a\u{A0}\tx"), None);
    assert_eq!(folded(&shelf, "a \n x"), None);
    assert_eq!(folded(&shelf, "a \u{A0}s \n x"), Some(vec![" \u{A0}s", "x"]));
    // Where the message has no blank, a text may be one.
    assert_eq!(folded(&[literal("A"), hole("a", text), literal("B")], "a \tb"), Some(vec![" \t"]));
}
