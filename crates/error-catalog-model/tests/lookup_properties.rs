//! A message with any values is found after any change that normalization ignores; no other text is found.
#![allow(clippy::expect_used, reason = "the helpers of a test may panic as the test may")]

use std::collections::HashSet;
use std::fmt::Write as _;

use super::printer::{catalog, entry};
use error_catalog_model::{Catalog, Entry, Index, MatchKind, Message, ParameterType, Segment, Wording};
use proptest::collection::vec;
use proptest::prelude::*;
use regex::Regex;

fn an_entry() -> impl Strategy<Value = Entry> {
    let kind = || prop::sample::select(ParameterType::ALL.to_vec());
    // The cells of a page have no surrounding whitespace.
    let is_cell = |text: &str| !text.is_empty() && text == text.trim();
    let sound = move |entry: &Entry| entry.wording().segments().is_ok() && is_cell(&entry.message);
    ("[abA1é’'. -]{0,5}", kind(), "[abA -]{0,3}", kind(), "[abé\". -]{0,3}", 0..3_usize)
        .prop_map(|(prefix, a, between, b, after, holes)| match holes {
            0 => entry("1-a", &format!("{prefix}{between}"), &[]),
            1 => entry("1-a", &format!("{prefix}{{a}}{after}"), &[("a", a)]),
            _ => entry("1-a", &format!("{prefix}{{a}}{between}{{b}}{after}"), &[("a", a), ("b", b)]),
        })
        .prop_filter("sound", sound)
}

/// Entries of one catalog; each has an id of its own, and no two overlap as they are written.
fn a_catalog(most: usize) -> impl Strategy<Value = Catalog> {
    vec(an_entry(), 1..most).prop_map(|mut entries| {
        let mut seen = HashSet::new();
        entries.retain(|entry| seen.insert(entry.message.clone()));
        for (number, entry) in entries.iter_mut().enumerate() {
            entry.id = format!("{number}-a");
            entry.code = number.to_string();
        }
        catalog(entries)
    })
}

/// A wording as regular expressions: exact, and normalized. The latter are independent of the code that they check.
struct Patterns {
    exact: Regex,
    forgiving: Regex,
    ends_with_placeholder: bool,
}

impl Patterns {
    fn new(wording: Wording<'_>) -> Self {
        let segments = wording.segments().expect("sound");
        let ends_with_placeholder = matches!(segments.last(), Some(Segment::Placeholder { .. }));
        let mut regex = String::from("^");
        for (index, segment) in segments.iter().enumerate() {
            match segment {
                Segment::Placeholder { kind: ParameterType::Word, .. } => regex.push_str(r"(\S+?)"),
                Segment::Placeholder { kind, .. } => {
                    let _ = write!(regex, "({})", kind.regex());
                }
                Segment::Literal(text) if index + 1 == segments.len() => {
                    push_forgiving(without_stop(text), &mut regex);
                }
                Segment::Literal(text) => push_forgiving(text, &mut regex),
            }
        }
        let [exact, forgiving] = [wording.regex().expect("sound"), regex + "$"]
            .map(|regex| Regex::new(&regex).expect("a regular expression"));
        Self { exact, forgiving, ends_with_placeholder }
    }

    fn is_alike(&self, text: &str) -> bool {
        let text = single_spaces(text.trim());
        self.forgiving.is_match(without_stop(&text))
            || self.ends_with_placeholder && self.forgiving.is_match(&text)
    }
}

/// Replaces each run of whitespace by one character: a line end, which no value contains, if the run has one.
fn single_spaces(text: &str) -> String {
    let is_line_end = |char: &char| matches!(char, '\n' | '\r');
    let runs = text.chars().collect::<Vec<_>>();
    let runs = runs.chunk_by(|one, two| one.is_whitespace() && two.is_whitespace());
    runs.filter_map(|run| run.iter().find(|char| is_line_end(char)).or(run.first())).collect()
}

/// Trims whitespace and one full stop at the end.
fn without_stop(text: &str) -> &str {
    let text = text.trim_end();
    text.strip_suffix('.').map_or(text, str::trim_end)
}

fn push_forgiving(text: &str, regex: &mut String) {
    let mut blank = false;
    for char in text.chars() {
        if char.is_whitespace() {
            if !blank {
                regex.push_str(r"\s");
            }
        } else if char.is_ascii_alphabetic() {
            let _ = write!(regex, "[{}{}]", char.to_ascii_lowercase(), char.to_ascii_uppercase());
        } else {
            match char {
                '-' | '\u{2013}' => regex.push_str(r"[-\x{2010}-\x{2015}\x{2212}]"),
                '\'' | '\u{2019}' => regex.push_str(r"['`\x{B4}\x{2018}-\x{201B}]"),
                '"' => regex.push_str(r#"["\x{201C}-\x{201F}]"#),
                '.' | '{' | '}' => regex.extend(['\\', char]),
                other => regex.push(other),
            }
        }
        blank = char.is_whitespace();
    }
}

/// Changes a text in ways that normalization ignores; `choices` select the positions and the changes.
fn mutate(text: &str, choices: &[u8]) -> String {
    let (first, last) = (choices.first().copied().unwrap_or(0), choices.last().copied().unwrap_or(0));
    let one_of = |texts: &[&'static str], choice: u8| {
        texts.get(usize::from(choice) % texts.len()).copied().unwrap_or_default()
    };
    let (before, after) = (one_of(&["", " \t", "\n"], first), one_of(&["", ".", " . ", "\n"], last));
    format!("{before}{}{after}", mutate_within(text, choices))
}

/// Changes a text except at its ends.
fn mutate_within(text: &str, choices: &[u8]) -> String {
    let mut changed = String::new();
    for (char, choice) in text.chars().zip(choices.iter().cycle()) {
        match (char, choice % 3) {
            (' ', 1) => changed.push_str("  "),
            (' ', 2) => changed.push_str("\u{A0}\t"),
            ('-', 1) => changed.push('\u{2014}'),
            ('\'' | '\u{2019}', 1) => changed.push('\u{2018}'),
            ('"', 1) => changed.push('\u{201D}'),
            (letter, 1) => changed.push(letter.to_ascii_uppercase()),
            (letter, 2) => changed.push(letter.to_ascii_lowercase()),
            (other, _) => changed.push(other),
        }
    }
    changed
}

/// Generates valid messages only.
fn config() -> ProptestConfig {
    ProptestConfig { cases: tests::cases(200), max_local_rejects: u32::MAX, ..ProptestConfig::default() }
}

proptest! {
    #![proptest_config(config())]

    #[test]
    fn an_index_finds_what_a_search_through_all_messages_finds(
        catalog in a_catalog(10),
        mut texts in vec("[abA1é’'. -]{0,7}", 25),
        choices in vec(any::<u8>(), 7..40),
    ) {
        let index = Index::unchecked(&catalog).expect("sound");
        texts.extend(catalog.entries.iter().map(|entry| entry.wording().example()));
        let changed: Vec<String> = texts.iter().map(|text| mutate(text, &choices)).collect();
        let patterns: Vec<[Patterns; 2]> = catalog.entries.iter().map(|entry| {
            let template = Message { message: entry.message.clone(), parameters: Vec::new() };
            [entry.wording(), template.wording()].map(Patterns::new)
        }).collect();
        for text in texts.iter().chain(&changed) {
            let entries = |holds: &dyn Fn(&Patterns) -> bool| -> Vec<&Entry> {
                let entries = catalog.entries.iter().zip(&patterns);
                entries.filter(|(_, patterns)| patterns.iter().any(holds)).map(|(entry, _)| entry).collect()
            };
            let found = index.lookup(text);
            let exact = entries(&|patterns| patterns.exact.is_match(text));
            if !exact.is_empty() {
                let found = found.expect("a match as it is written");
                prop_assert!(found.kind() <= MatchKind::Parameters, "{text:?} {found:?}");
                prop_assert!(exact.iter().any(|entry| Some(*entry) == found.entry()), "{text:?}");
                continue;
            }
            match entries(&|patterns| patterns.is_alike(text)).as_slice() {
                [one] => {
                    let found = found.map(|found| (found.kind(), found.entry()));
                    prop_assert_eq!(found, Some((MatchKind::Normalized, Some(*one))), "{:?}", text);
                }
                alike => prop_assert!(found.is_none(), "{text:?}: {} entries, {found:?}", alike.len()),
            }
        }
    }

    #[test]
    fn a_filled_message_is_found_with_its_values(shelf in "-?[0-9]{1,18}", place in "[a-zA-Z0-9é/+_-]{1,9}", choices in vec(any::<u8>(), 7..40)) {
        let message = "Unit 5 - Shelf {shelf} isn't at {place}, call us.";
        let parameters = [("shelf", ParameterType::Integer), ("place", ParameterType::Word)];
        let catalog = catalog(vec![entry("5-shelf", message, &parameters), entry("5-full", "Unit 5 - Shelf is full", &[])]);
        let index = Index::unchecked(&catalog).expect("sound");
        let text = format!("Unit 5 - Shelf {shelf} isn't at {place}, call us.");
        let found = index.lookup(&text).expect("a match");
        prop_assert_eq!((found.kind(), found.captures().get("shelf"), found.captures().get("place")), (MatchKind::Parameters, Some(shelf.as_str()), Some(place.as_str())));
        // The values are not normalized: only the text between them is changed.
        let [one, two, three] = ["Unit 5 - Shelf ", " isn't at ", ", call us"].map(|piece| mutate_within(piece, &choices));
        let changed = format!(" {one}{shelf}{two}{place}{three}");
        let found = index.lookup(&changed).expect("a match");
        prop_assert_eq!((found.captures().get("shelf"), found.captures().get("place")), (Some(shelf.as_str()), Some(place.as_str())), "{:?}", changed);
    }

    #[test]
    fn no_text_ends_the_search(catalog in a_catalog(6), text in "\\PC{0,80}") {
        let index = Index::unchecked(&catalog).expect("sound");
        let _ = index.lookup(&text);
        let _ = index.matcher().nearest::<3>(&text);
    }
}
