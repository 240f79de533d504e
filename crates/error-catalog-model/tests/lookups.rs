//! An index finds what a search through all messages finds, and says how.
#![allow(clippy::expect_used, reason = "the helpers of a test may panic as the test may")]

use std::sync::Arc;

use super::printer::{catalog, entry, message};
use error_catalog_match::internal::NearMessage;
use error_catalog_model::{
    Catalog, Entry, Index, MatchKind, MessageError, ParameterType, ValidationError, ValidationErrorKind,
};

/// How each text is found, by which entry's id or code, and with which values.
fn found<'t>(catalog: &Catalog, text: &'t str) -> Option<(MatchKind, String, Vec<&'t str>)> {
    let index = Index::unchecked(catalog).expect("sound messages");
    let found = index.lookup(text)?;
    let name = found.entry().map_or_else(
        || found.entries().map(|entry| entry.id.as_str()).collect::<Vec<_>>().join(" "),
        |entry| entry.id.clone(),
    );
    Some((found.kind(), name, found.captures().iter().map(|(_, value)| value).collect()))
}

/// A tray with an earlier wording, and an entry without parameters.
fn trays() -> Catalog {
    let mut tray =
        entry("e7-tray", "E7: Tray {tray} \u{2013} it's empty.", &[("tray", ParameterType::Integer)]);
    tray.aliases = vec![
        message("E7: No paper in {tray}", &[("tray", ParameterType::Word)]),
        message("E7: No paper", &[]),
    ];
    let mut catalog =
        catalog(vec![tray, entry("e7-jam", "E7: Paper JAM", &[]), entry("e9-ink", "E9: Ink low.", &[])]);
    for entry in &mut catalog.entries {
        entry.code.make_ascii_uppercase();
    }
    catalog.shape = Some("{code}: {reason}".to_owned());
    catalog
}

#[test]
fn each_kind_of_match_is_reported() {
    use MatchKind::{Alias, Code, Exact, Normalized, Parameters};
    for (text, kind, name, values) in [
        ("E7: Paper JAM", Exact, "e7-jam", &[][..]),
        ("E7: Tray {tray} \u{2013} it's empty.", Exact, "e7-tray", &[]),
        ("E7: Tray -3 \u{2013} it's empty.", Parameters, "e7-tray", &["-3"]),
        ("E7: No paper in bypass", Alias, "e7-tray", &["bypass"]),
        ("E7: No paper", Alias, "e7-tray", &[]),
        (" e7: paper  jam.", Normalized, "e7-jam", &[]),
        ("E9: ink low", Normalized, "e9-ink", &[]),
        ("e7: tray 12 - it\u{2019}s empty", Normalized, "e7-tray", &["12"]),
        ("E7: NO PAPER in A4 .", Normalized, "e7-tray", &["A4"]),
        ("E7: Something else", Code, "e7-tray e7-jam", &[]),
        ("e9 : Ink low", Code, "", &[]),
    ] {
        let expected = (!name.is_empty()).then(|| (kind, name.to_owned(), values.to_vec()));
        assert_eq!(found(&trays(), text), expected, "{text:?}");
    }
}

#[test]
fn an_unknown_text_is_not_found() {
    let index_of = trays();
    for text in
        ["", " ", "E7", "E7:", "E8: Paper JAM", "Paper JAM", "e7: Paper JAMS", "\u{10FFFF}", "E7 Paper JAM"]
    {
        assert_eq!(found(&index_of, text), None, "{text:?}");
    }
    assert_eq!(found(&catalog(Vec::new()), ""), None);
    assert_eq!(found(&catalog(Vec::new()), "E7: Paper JAM"), None);
}

#[test]
fn a_placeholder_does_not_take_part_of_a_run_of_whitespace() {
    let with = |message: &str, [a, b]: [ParameterType; 2]| {
        catalog(vec![entry("1-a", message, &[("a", a), ("b", b)])])
    };
    let [word, text] = [ParameterType::Word, ParameterType::Text];
    assert_eq!(found(&with("{a} {b}\u{E9}", [word, text]), "\u{E9}  \u{E9}."), None);
    assert_eq!(found(&with("A{a} {b}", [word, text]), "A\u{A0}\t."), None);
    assert_eq!(found(&with("A{a} {b}", [text, text]), "A\u{A0}\t."), None);
}

#[test]
fn a_text_with_the_normalized_form_of_two_entries_is_not_found() {
    let mut two = catalog(vec![entry("1-a", "Ink low", &[]), entry("1-b", "INK low.", &[])]);
    assert_eq!(found(&two, "Ink low").map(|(kind, ..)| kind), Some(MatchKind::Exact));
    assert_eq!(found(&two, "ink low"), None);
    two.entries.push(entry("1-c", "{word} LOW", &[("word", ParameterType::Word)]));
    assert_eq!(
        found(&two, "Ink LOW").map(|(kind, name, _)| (kind, name)),
        Some((MatchKind::Parameters, "1-c".to_owned()))
    );
    assert_eq!(found(&two, "toner low").map(|(_, name, _)| name), Some("1-c".to_owned()));
}

#[test]
fn a_current_wording_is_preferred_to_an_earlier_one() {
    let mut tray = entry("7-tray", "Tray {tray} empty", &[("tray", ParameterType::Integer)]);
    tray.aliases =
        vec![message("Tray 3 empty", &[]), message("Tray {word} empty", &[("word", ParameterType::Word)])];
    let catalog = catalog(vec![tray]);
    for (text, kind) in [
        ("Tray 3 empty", MatchKind::Parameters),
        ("Tray x empty", MatchKind::Alias),
        ("Tray {tray} empty", MatchKind::Exact),
    ] {
        assert_eq!(found(&catalog, text).map(|(kind, ..)| kind), Some(kind), "{text:?}");
    }
}

#[test]
fn a_message_comes_before_a_template_of_the_same_text() {
    let catalog =
        catalog(vec![entry("1-a", "x {a}", &[("a", ParameterType::Word)]), entry("2-b", "x {a}", &[])]);
    assert_eq!(found(&catalog, "x {a}").map(|(_, name, _)| name), Some("2-b".to_owned()));
}

#[test]
fn messages_that_begin_alike_are_distinguished() {
    let prefixes =
        ["", "a", "ab", "abc", "abcd ef", "abcd efgh ijkl", "abcd efgh ijkl mnop qrst uvwx yz01 2345 67"];
    let entries = prefixes.iter().enumerate().map(|(number, prefix)| {
        entry(&format!("{number}-x"), &format!("{prefix}{{n}} of {number}"), &[("n", ParameterType::Integer)])
    });
    let catalog = catalog(entries.collect());
    for (number, prefix) in prefixes.iter().enumerate() {
        let text = format!("{prefix}77 of {number}");
        assert_eq!(found(&catalog, &text), Some((MatchKind::Parameters, format!("{number}-x"), vec!["77"])));
        let upper = text.to_uppercase();
        assert_eq!(
            found(&catalog, &upper).map(|(_, name, values)| (name, values)),
            Some((format!("{number}-x"), vec!["77"]))
        );
    }
}

#[test]
fn a_message_that_is_not_sound_is_named_with_its_entry() {
    let mut second = entry("2-b", "b", &[]);
    second.aliases = vec![message("{x}", &[("x", ParameterType::Word)])];
    let catalog = catalog(vec![entry("1-a", "a", &[]), second]);
    let kind = ValidationErrorKind::Placeholders(MessageError::NoText);
    let expected = ValidationError { kind, entry: 1, other: None };
    assert_eq!(Index::unchecked(&catalog).unwrap_err(), expected);
}

#[test]
fn every_example_is_found_and_so_is_every_template() {
    let mut jam = entry(
        "7-jam",
        "Tray {tray}: jam at {place}.",
        &[("tray", ParameterType::Word), ("place", ParameterType::Text)],
    );
    jam.aliases = vec![message("Jam in {tray}", &[("tray", ParameterType::Integer)]), message("Jam", &[])];
    let catalog = catalog(vec![jam, entry("8-ink", "Ink low", &[])]);
    let texts = |entry: &Entry| {
        entry.wordings().flat_map(|it| [it.example(), it.message.to_owned()]).collect::<Vec<_>>()
    };
    for entry in &catalog.entries {
        for text in texts(entry) {
            assert_eq!(found(&catalog, &text).map(|(_, name, _)| name), Some(entry.id.clone()));
        }
    }
}

#[test]
fn the_nearest_messages_have_distances() {
    let catalog = trays();
    let index = Index::unchecked(&catalog).expect("sound messages");
    let near = |entry, distance| Some(NearMessage { entry, distance });
    let nearest = |text| index.matcher().nearest::<2>(text);
    // "E7: No paper in m" is six letters away.
    assert_eq!(nearest("e7: paper jam"), [near(1, 0), near(0, 6)]);
    assert_eq!(nearest("E7: Tray 123456 - its empty")[0], near(0, 1));
    assert_eq!(nearest("E7: Tray - it's empty")[0], near(0, 2));
    assert_eq!(nearest("E9: Inklow")[0], near(2, 1));
    assert_eq!(index.matcher().nearest::<0>("E9"), []);
    assert_eq!(nearest(&"x".repeat(100_000)).map(|near| near.is_some()), [true, true]);
}

#[test]
fn long_texts_are_as_near_as_short_ones() {
    let long = "A sheet is stuck. ".repeat(40);
    let filled = format!("{long}Tray {{tray}} {long}is empty");
    let catalog =
        catalog(vec![entry("1-a", &long, &[]), entry("1-b", &filled, &[("tray", ParameterType::Integer)])]);
    let index = Index::unchecked(&catalog).expect("sound messages");
    let near = |entry, distance| Some(NearMessage { entry, distance });
    let nearest = |text: &str| index.matcher().nearest::<1>(text)[0];
    for at in [1, 255, 256, 300, 700] {
        let mut wrong = long.clone();
        wrong.replace_range(at..=at, "#");
        assert_eq!(nearest(&wrong), near(0, 1), "{at}");
    }
    // Of what is too long, all that is not compared counts as deleted.
    assert_eq!(nearest(&format!("{long}{}", "x".repeat(5_000))), near(0, 5_002));
}

#[test]
fn messages_with_a_long_shared_prefix_are_distinguished() {
    let name = "com.example.copier.switching.gateway.unit.of.the.second.floor";
    let entries = (0..300).map(|number| {
        let message = format!("{name}.Error E{number}: Line {{line}} failed");
        entry(&format!("e{number}-line"), &message, &[("line", ParameterType::Integer)])
    });
    let catalog = catalog(entries.collect());
    let index = Index::unchecked(&catalog).expect("sound messages");
    let fewest = index.matcher().shared_chunks;
    assert!(fewest >= 8, "{fewest} words are shared");
    for number in [0, 7, 299] {
        let text = format!("{name}.Error E{number}: Line 12 failed");
        let found = index.lookup(&text).and_then(|found| found.entry()).map(|entry| entry.id.clone());
        assert_eq!(found, Some(format!("e{number}-line")));
        let found = index.lookup(&text.to_uppercase()).map(|found| found.kind());
        assert_eq!(found, Some(MatchKind::Normalized));
    }
}

#[test]
fn a_catalog_in_which_one_would_have_to_guess_has_no_index() {
    let catalog = catalog(vec![
        entry("1-a", "Open {a} now", &[("a", ParameterType::Word)]),
        entry("1-b", "Open {b} now", &[("b", ParameterType::Word)]),
    ]);
    let error = Index::new(&catalog).expect_err("two messages that are one");
    assert_eq!(error.errors(), catalog.validate());
    assert!(error.to_string().contains("- entry `1-b`: "), "{error}");
}

/// A service, which needs an index without a borrow.
struct Service {
    index: Index,
}

#[test]
fn an_index_owns_its_catalog() {
    let catalog = trays();
    let service = Service { index: Index::new(catalog.clone()).expect("a valid catalog") };
    let service = std::thread::spawn(|| service).join().expect("an index is `Send` and `'static`");
    let text = "E7: Tray 4 \u{2013} it's empty.".to_owned();
    let found = service.index.lookup(&text).expect("a known message");
    assert_eq!(found.entry(), catalog.entries.first());
    assert_eq!(found.captures().iter().collect::<Vec<_>>(), [("tray", "4")]);
    let ids: Vec<_> = service.index.with_code("E7").map(|entry| entry.id.as_str()).collect();
    assert_eq!(ids, ["e7-tray", "e7-jam"]);
    assert_eq!(service.index.into_catalog(), catalog);
}

#[test]
fn a_replaced_index_is_freed_after_its_last_lookup() {
    let catalog = Arc::new(trays());
    let index = Arc::new(Index::new(Arc::clone(&catalog)).expect("a valid catalog"));
    let lookup = Arc::clone(&index);
    drop(index);
    assert_eq!(lookup.lookup("E9: Ink low.").map(|found| found.kind()), Some(MatchKind::Exact));
    assert_eq!(Arc::strong_count(&catalog), 2);
    drop(lookup);
    assert_eq!(Arc::strong_count(&catalog), 1);
}
