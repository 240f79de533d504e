//! Finds the forms of the grammar in a text.

use super::anchors::Anchors;
use super::chars::{is_boundary, is_inline_space, is_word};
use super::code::Code;
use super::condition::Candidate;
use super::field::{self, Field};
use super::form::Form;
use super::grammar::{
    AFTER_WORDS, BESIDE, Before, FormSyntax, LEADS, REVERSE_WORDS, VALUE_STARTS, VALUES, WHOLE,
};
use super::pairs::Pairs;
use super::piece::Parsed;
use super::{names, read, spelling};

/// A form in a text.
#[derive(Clone, Copy)]
pub(super) struct Found<'t> {
    pub(super) form: Form,
    /// The code, unless the form states none.
    pub(super) code: Option<Code>,
    pub(super) parsed: Parsed<'t>,
    pub(super) start: usize,
    pub(super) end: usize,
}

/// Parses a whole text.
pub(super) fn whole(text: &str) -> Option<Found<'_>> {
    if !text.starts_with(|char: char| char.is_ascii_alphanumeric()) {
        return None;
    }
    let position = Position { text, from: 0, code: 0, field: None };
    let begins_with_name = read::word(text).is_some_and(|(word, _)| names::cause(word).is_some());
    let may_be = |syntax: &&FormSyntax| begins_with_name || !syntax.begins_with_name();
    let mut all = WHOLE.iter().filter(may_be).filter_map(|syntax| position.parse(syntax));
    let found = all.find(|found| found.end == text.len());
    found.filter(|found| found.code.is_some())
}

/// An iterator over the forms that may be anywhere in a text.
#[derive(Clone, Debug)]
pub(super) struct Search<'t> {
    text: &'t str,
    anchors: Anchors<'t>,
    /// The end of the previous form.
    from: usize,
}

impl<'t> Search<'t> {
    pub(super) const fn new(text: &'t str) -> Self {
        Self { text, anchors: Anchors::new(text), from: 0 }
    }
}

impl<'t> Iterator for Search<'t> {
    type Item = Found<'t>;

    fn next(&mut self) -> Option<Found<'t>> {
        loop {
            let anchor = self.anchors.next()?;
            if anchor < self.from {
                continue;
            }
            if let Some(found) = around(self.text, anchor, self.from) {
                self.from = found.end;
                return Some(found);
            }
        }
    }
}

/// Parses the form around an anchor; `from` is the end of the previous form.
#[inline]
fn around(text: &str, anchor: usize, from: usize) -> Option<Found<'_>> {
    let at = |code| Position { text, from, code, field: None };
    match text.as_bytes().get(anchor)? {
        b'0'..=b'9' => at(anchor).number().or_else(|| lead(text, anchor, from)),
        b':' | b'=' | b'>' => value(text, anchor, from),
        b';' => {
            let before = text.get(from..anchor)?.trim_end_matches([' ', '\t', '\r', '\n']);
            at(from + before.len()).after_words()
        }
        b'%' => match text.as_bytes().get(anchor + 2)? {
            b'A' | b'a' | b'D' | b'd' => value(text, anchor, from),
            b'B' | b'b' => at(anchor).after_words(),
            _ => None,
        },
        b'<' => None,
        _ => lead(text, anchor, from),
    }
}

/// Parses the form whose code follows one of [`LEADS`].
#[inline]
fn lead(text: &str, anchor: usize, from: usize) -> Option<Found<'_>> {
    let after = read::after_any(text.get(anchor..)?, LEADS)?;
    Position { text, from, code: text.len() - after.len(), field: None }.after_words()
}

/// Parses the value of the field whose name ends before a separator.
#[inline]
fn value(text: &str, separator: usize, from: usize) -> Option<Found<'_>> {
    let name = field::end_of_name(text.as_bytes().get(from..separator)?)?;
    let value = text.get(separator..)?;
    let value = value.strip_prefix('%').and_then(|value| value.get(2..)).or_else(|| value.get(1..))?;
    let value = field::after_punctuation(value);
    let after_start = if value.starts_with(['S', 's']) { read::after_any(value, VALUE_STARTS) } else { None };
    let value = after_start.unwrap_or(value);
    if !may_be_value(value) {
        return None;
    }
    let field = field::named(text.get(from..from + name)?)?;
    let field = Field { start: from + field.start, ..field };
    let position = Position { text, from, code: text.len() - value.len(), field: Some(field) };
    position.after_words().or_else(|| if position.is_single() { position.first_of(VALUES) } else { None })
}

/// Returns whether a value may be a code: a number, or a name in capitals or of several words.
fn may_be_value(value: &str) -> bool {
    match value.as_bytes().first() {
        Some(b'0'..=b'9') => value.starts_with("0x") || read::digits(value, 5).is_some(),
        Some(b'A'..=b'Z') => true,
        Some(b'a'..=b'z') => read::word(value).is_some_and(|(word, _)| word.contains('_')),
        _ => false,
    }
}

/// The ends of the words before codes.
static WORDS_ENDS: Pairs = {
    let mut ends = Pairs::NONE;
    let mut table = AFTER_WORDS;
    while let [syntax, rest @ ..] = table {
        if let Before::Words(mut all) = syntax.before {
            while let [words, rest @ ..] = all {
                ends = ends.with_end_of(words.trim_ascii_end());
                all = rest;
            }
        }
        table = rest;
    }
    ends
};

/// A position where the code of a form may be.
#[derive(Clone, Copy)]
struct Position<'t> {
    text: &'t str,
    /// The end of the previous form.
    from: usize,
    code: usize,
    /// The field whose value begins here.
    field: Option<Field>,
}

impl<'t> Position<'t> {
    fn rest(&self) -> &'t str {
        self.text.get(self.code..).unwrap_or_default()
    }

    /// Parses a number, with words on either side.
    #[inline]
    fn number(&self) -> Option<Found<'t>> {
        let before = self.text.get(..self.code)?;
        let found = self.after_words();
        if found.is_some() || before.ends_with('.') {
            return found;
        }
        read::response(self.rest()).and_then(|(number, rest)| {
            let is_beside = rest.starts_with(read::may_separate) || before.ends_with(read::may_separate);
            let is_beside = is_beside || rest.starts_with(['<', '%']);
            let may_be = is_beside && spelling::has_phrase(number) && is_boundary(before);
            if may_be { self.first_of(BESIDE) } else { None }
        })
    }

    /// Parses a code with words before it.
    #[inline]
    fn after_words(&self) -> Option<Found<'t>> {
        let words = self.text.get(self.from..self.code)?.trim_end_matches(is_inline_space);
        if WORDS_ENDS.contains_end_of(words.as_bytes()) { self.first_of(AFTER_WORDS) } else { None }
    }

    /// Returns whether a value is not part of a longer number, a range, a time or a list, and not a count of the words
    /// after it.
    fn is_single(&self) -> bool {
        let Some((_, rest)) = read::digits(self.rest(), 5) else { return true };
        let next = rest.strip_prefix(['.', ',', '-', ':']).map(str::trim_start).unwrap_or_default();
        let is_prose = rest.strip_prefix(' ').is_some_and(|rest| rest.starts_with(char::is_lowercase));
        let has_words = self.field.is_some_and(|field| field.has_words);
        let is_list = next.starts_with(|char: char| char.is_ascii_digit());
        let is_array = || self.text.get(..self.code).is_some_and(|before| before.ends_with('['));
        !(is_list && !is_array() || has_words && is_prose)
    }

    fn first_of(&self, table: &'static [FormSyntax]) -> Option<Found<'t>> {
        table.iter().find_map(|syntax| self.parse(syntax))
    }

    /// Parses a form whose code begins here.
    #[inline]
    fn parse(&self, syntax: &'static FormSyntax) -> Option<Found<'t>> {
        let rest = self.rest();
        if !read::may_begin(syntax.pieces, rest) {
            return None;
        }
        let start = match syntax.before {
            Before::Nothing | Before::Phrase => self.code,
            Before::Words(all) => all.iter().find_map(|words| self.start_of(words))?,
            Before::Field(values) => self.field.filter(|field| values.contains(&field.value))?.start,
        };
        let (mut parsed, rest) = read::read(syntax.pieces, Parsed::default(), rest)?;
        let end = self.text.len() - rest.len();
        let start = match syntax.before {
            Before::Phrase => self.start_of_phrase(&mut parsed, end)?,
            _ => start,
        };
        let code = match parsed.number {
            Some(number) => {
                let phrase = parsed.phrase.unwrap_or_default();
                let candidate = Candidate { text: self.text, start, end, number, phrase };
                Some(syntax.condition.code(&candidate, syntax.space)?)
            }
            None => None,
        };
        Some(Found { form: syntax.form, code, parsed, start, end })
    }

    /// Returns the start of literal words before the code, at a word boundary.
    #[inline]
    fn start_of(&self, words: &str) -> Option<usize> {
        let rest = read::before(self.text.get(self.from..self.code)?, words)?;
        let start = self.from + rest.len();
        let is_whole = || is_boundary(self.text.get(..start).unwrap_or_default());
        (!words.starts_with(is_word) || is_whole()).then_some(start)
    }

    /// Returns the start of a phrase of the code before it. An opening bracket between them must be closed.
    fn start_of_phrase(&self, parsed: &mut Parsed<'t>, end: usize) -> Option<usize> {
        let before = self.text.get(self.from..self.code)?;
        let mut words = before.trim_end_matches(read::may_separate);
        while let Some(rest) = REVERSE_WORDS.iter().find_map(|word| read::before(words, word)) {
            words = rest.trim_end_matches(read::may_separate);
        }
        let start = spelling::known_end(parsed.number?, words)?;
        parsed.phrase = words.get(start..);
        let is_closed = self.text.get(..end)?.ends_with([')', ']']);
        let is_open = before.get(words.len()..)?.contains(['(', '[']);
        (is_closed || !is_open).then_some(self.from + start)
    }
}
