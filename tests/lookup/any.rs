//! Properties of every lookup, for any messages and any text. The fuzz target and `lookup.rs` share them.

use std::collections::BTreeMap;

use error_catalog_model::{
    Catalog, Entry, Index, MatchKind, Parameter, ParameterType, SCHEMA, Status, Wording,
};

/// Reads lines, some messages and, after an empty line, some texts; looks the texts up among the messages.
///
/// In a message, `{a}` is an integer, `{b}` a word, `{c}` a text and `{d}` a phone number. Says how many texts were
/// found.
pub(crate) fn check(input: &str) -> usize {
    let (messages, texts) = input.split_once("\n\n").unwrap_or((input, ""));
    let entries: Vec<Entry> =
        messages.lines().take(20).zip(0..).map(|(line, number)| entry(line, number)).collect();
    let catalog = catalog(entries);
    let Ok(index) = Index::unchecked(&catalog) else { return 0 };
    let examples: Vec<String> = catalog.entries.iter().map(|entry| entry.wording().example()).collect();
    for example in &examples {
        let found = index.lookup(example);
        assert!(found.is_some_and(|found| found.kind() <= MatchKind::Parameters), "{example:?}: {found:?}");
    }
    let texts = texts.lines().chain(messages.lines()).chain(examples.iter().map(String::as_str));
    let upper: Vec<String> = texts.clone().map(str::to_ascii_uppercase).collect();
    texts.chain(upper.iter().map(String::as_str)).filter(|text| is_found(&index, text)).count()
}

/// Returns whether a message is found in the text. Asserts that rendering the result gives the text again, except for
/// what normalization ignores.
fn is_found(index: &Index<&Catalog>, text: &str) -> bool {
    let nearest = index.matcher().nearest::<2>(text);
    let Some(found) = index.lookup(text) else { return false };
    let Some(entry) = found.entry() else {
        assert_eq!(found.kind(), MatchKind::Code);
        assert!(found.entries().all(|entry| text.contains(&entry.code)), "{text:?}: {found:?}");
        return true;
    };
    let message = if found.captures().is_empty() { entry.message.clone() } else { refilled(entry, &found) };
    match found.kind() {
        MatchKind::Normalized => assert_eq!(normalized(&message), normalized(text), "{found:?}"),
        _ => assert_eq!(message, text, "{found:?}"),
    }
    assert!(nearest.first().is_some_and(Option::is_some), "something is nearest to {text:?}");
    true
}

fn refilled(entry: &Entry, found: &error_catalog_model::Match<'_, '_>) -> String {
    let filled = |parameter: &Parameter| {
        let value = found.captures().get(&parameter.name).expect("a value for every parameter");
        assert!(parameter.kind.accepts(value), "{value:?} for {parameter:?}");
        Parameter { example: value.to_owned(), ..parameter.clone() }
    };
    let parameters: Vec<Parameter> = entry.parameters.iter().map(filled).collect();
    Wording { message: &entry.message, parameters: &parameters }.example()
}

/// A text as normalisation has it, written apart from the code that it checks.
fn normalized(text: &str) -> String {
    let words: Vec<&str> = text.split(char::is_whitespace).filter(|word| !word.is_empty()).collect();
    let joined = words.join(" ");
    let stopped = joined.strip_suffix('.').unwrap_or(&joined).trim_end();
    let same = |char: char| match char {
        '\u{2010}'..='\u{2015}' | '\u{2212}' => '-',
        '\u{2018}'..='\u{201B}' | '`' | '\u{B4}' => '\'',
        '\u{201C}'..='\u{201F}' => '"',
        other => other.to_ascii_lowercase(),
    };
    stopped.chars().map(same).collect()
}

fn entry(line: &str, number: usize) -> Entry {
    let kinds = [
        ("a", ParameterType::Integer),
        ("b", ParameterType::Word),
        ("c", ParameterType::Text),
        ("d", ParameterType::Phone),
    ];
    let mut holes: Vec<(usize, Parameter)> = Vec::new();
    for (name, kind) in kinds {
        let place = line.find(&format!("{{{name}}}"));
        let example = kind.example().to_owned();
        holes.extend(place.map(|place| (place, Parameter { name: name.to_owned(), kind, example })));
    }
    holes.sort_by_key(|(place, _)| *place);
    // The cells of a page have no spaces around them.
    let message = line.trim().to_owned();
    Entry {
        id: format!("{number}-x"),
        code: (number % 7).to_string(),
        reason: message.clone(),
        message,
        parameters: holes.into_iter().map(|(_, parameter)| parameter).collect(),
        meaning: "m".to_owned(),
        meaning_markdown: None,
        fix: "f".to_owned(),
        fix_markdown: None,
        aliases: Vec::new(),
        status: Status::Active,
        facts: BTreeMap::new(),
        basis: None,
    }
}

fn catalog(entries: Vec<Entry>) -> Catalog {
    Catalog {
        schema: SCHEMA.to_owned(),
        page: "docs/any.md".to_owned(),
        title: None,
        description: None,
        slug: None,
        site: None,
        shape: Some("{code} - {reason}".to_owned()),
        codes: None,
        facts: BTreeMap::new(),
        fact_descriptions: BTreeMap::new(),
        removed: Vec::new(),
        entries,
    }
}
