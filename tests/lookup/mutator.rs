//! Texts made from a catalog's messages by a seeded mutator, each with what it is by the way it was made.

use std::collections::BTreeMap;

use error_catalog_model::{Catalog, Entry, ParameterType, Segment, Wording};
use regex::Regex;
use tests::generator::Random;

use super::vector::Vector;

/// The vectors of a catalog, the same on every run.
pub(crate) fn vectors(catalog: &Catalog) -> Vec<Vector> {
    let mut mutator = Mutator { catalog, random: Random::new(11), vectors: Vec::new() };
    for entry in &catalog.entries {
        for (place, wording) in entry.wordings().enumerate() {
            mutator.of_wording(entry, wording, place > 0);
        }
    }
    for words in 1..6 {
        let text = mutator.random.sentence(words);
        mutator.push(&text, None, BTreeMap::new());
    }
    mutator.vectors
}

struct Mutator<'c> {
    catalog: &'c Catalog,
    random: Random,
    vectors: Vec<Vector>,
}

/// A kind of match and its entry.
type Known<'c> = (&'static str, &'c Entry);

impl<'c> Mutator<'c> {
    fn of_wording(&mut self, entry: &'c Entry, wording: Wording<'_>, is_alias: bool) {
        let kinds = if is_alias { ["alias", "alias"] } else { ["exact", "parameters"] };
        self.push(wording.message, Some((kinds[0], entry)), BTreeMap::new());
        let segments = wording.segments().expect("sound");
        if wording.parameters.is_empty() {
            self.add_normalized(&segments, entry);
            self.not_normalized(wording.message);
            return;
        }
        for _ in 0..3 {
            let (text, values) = self.filled(&segments, str::to_owned);
            self.push(&text, Some((kinds[1], entry)), values);
        }
        self.add_normalized(&segments, entry);
    }

    /// Adds texts that normalize to a message: other case, spaces, dashes, quotation marks, a full stop.
    fn add_normalized(&mut self, segments: &[Segment<'_>], entry: &'c Entry) {
        let changes: [fn(&str) -> String; 5] = [
            str::to_uppercase,
            str::to_lowercase,
            |text| text.replace(' ', "  "),
            |text| text.replace('-', "\u{2014}").replace('\u{2013}', "-"),
            |text| text.replace('\u{2019}', "'").replace(' ', "\u{A0}"),
        ];
        let is_changed = |change: &fn(&str) -> String| {
            segments.iter().any(|segment| matches!(segment, Segment::Literal(text) if change(text) != **text))
        };
        for change in changes.into_iter().filter(is_changed) {
            let (text, values) = self.filled(segments, change);
            self.push(&text, Some(("normalized", entry)), values);
        }
        let ends_with_text = matches!(
            segments.last(),
            Some(Segment::Placeholder { kind: ParameterType::Word | ParameterType::Text, .. })
        );
        if !ends_with_text {
            let (text, values) = self.filled(segments, str::to_owned);
            let other = text.strip_suffix('.').map_or_else(|| format!(" {text}."), str::to_owned);
            self.push(&other, Some(("normalized", entry)), values);
        }
    }

    /// A message cut short, and one with a wrong letter: no message.
    fn not_normalized(&mut self, message: &str) {
        let cut: String = message.chars().take(message.chars().count() - 3).collect();
        self.push(&cut, None, BTreeMap::new());
        let letters: Vec<usize> =
            message.char_indices().filter(|(_, c)| c.is_ascii_alphabetic()).map(|(at, _)| at).collect();
        let at = letters[letters.len() / 2 + self.random.below(letters.len() / 2)];
        let mut wrong = message.to_owned();
        wrong.replace_range(at..=at, "#");
        self.push(&wrong, None, BTreeMap::new());
    }

    /// Adds a message with values of its placeholders, and with changed text between them.
    fn filled(
        &mut self,
        segments: &[Segment<'_>],
        change: impl Fn(&str) -> String,
    ) -> (String, BTreeMap<String, String>) {
        let (mut text, mut values) = (String::new(), BTreeMap::new());
        for segment in segments {
            match segment {
                Segment::Literal(literal) => text.push_str(&change(literal)),
                Segment::Placeholder { name, kind } => {
                    let value = self.value(*kind);
                    text.push_str(&value);
                    values.insert((*name).to_owned(), value);
                }
            }
        }
        (text, values)
    }

    fn value(&mut self, kind: ParameterType) -> String {
        let number = self.random.below(1_000_000_000);
        match kind {
            ParameterType::Phone => format!("{}{number}", self.random.pick(&["", "+1", "+49"])),
            ParameterType::Integer => format!("{}{}", self.random.pick(&["", "-"]), number % 1000),
            ParameterType::Word => format!("{}-{number}", self.random.pick(&["B", "\u{DC}ber", "x/y"])),
            _ => self.random.sentence(1 + number % 3),
        }
    }

    /// Adds a vector. A text that is not a message has at most a code.
    fn push(&mut self, text: &str, known: Option<Known<'c>>, captures: BTreeMap<String, String>) {
        let vector = match known {
            Some((kind, entry)) => {
                let kind = Some(kind.to_owned());
                Vector { text: text.to_owned(), kind, entries: vec![entry.id.clone()], captures }
            }
            None => self.of_code(text),
        };
        if self.vectors.iter().all(|other| other.text != vector.text) {
            self.vectors.push(vector);
        }
    }

    /// Returns the vector of a text that is not a message.
    fn of_code(&self, text: &str) -> Vector {
        let shape = self.catalog.shape.as_deref().unwrap_or_default();
        let shape = regex::escape(shape).replace(r"\{code\}", r"(\S+?)").replace(r"\{reason\}", ".+");
        let shape = Regex::new(&format!("^(?i){shape}$")).expect("a regular expression");
        let code = shape.captures(text.trim()).and_then(|captures| captures.get(1)).map(|code| code.as_str());
        let entries = self.catalog.entries.iter().filter(|entry| Some(entry.code.as_str()) == code);
        let entries: Vec<String> = entries.map(|entry| entry.id.clone()).collect();
        let kind = (!entries.is_empty()).then(|| "code".to_owned());
        Vector { text: text.to_owned(), kind, entries, captures: BTreeMap::new() }
    }
}
