//! Finds the known messages that a text begins with.

use std::cell::LazyCell;

use error_catalog_match::internal::{Segments, WordingId};
use error_catalog_message::{MatchKind, ParameterType, Segment};
use memchr::memmem;

use crate::trie::Trie;
use crate::unescaped_view::{FirstChar, first_plain};

/// A known message that a text begins with.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) struct Candidate {
    /// The end of the message in the text.
    pub(crate) end: usize,
    pub(crate) kind: MatchKind,
    pub(crate) entry: u32,
}

/// The result of a search for candidates.
#[derive(Clone, Copy, Debug)]
pub(crate) struct Candidates {
    /// The best candidate.
    pub(crate) best: Option<Candidate>,
    /// The number of bytes that decided the result; `usize::MAX` if unknown.
    pub(crate) bytes_seen: usize,
}

/// Returns the best message that `text` begins with. `boundary` limits the parameters.
#[inline]
pub(crate) fn best_candidate(trie: &Trie<'_>, text: &[u8], boundary: impl Fn() -> usize) -> Candidates {
    let mut best: Option<Candidate> = None;
    let boundary = LazyCell::new(boundary);
    let filling = Filling { text, boundary: &boundary };
    let mut meets_template = false;
    let mut consider = |candidate: Candidate| {
        if best.is_none_or(|best| candidate.is_better(best)) {
            best = Some(candidate);
        }
    };
    let bytes_seen = trie.walk(text, |node, at| {
        if let Some(wording) = node.message
            && is_boundary(text, at)
        {
            consider(Candidate::new(at, MatchKind::Exact, wording));
        }
        for template in &node.templates {
            meets_template = true;
            if let Outcome::Filled(end) = filling.fill(template.rest, at) {
                consider(Candidate::new(end, MatchKind::Parameters, template.wording));
            }
        }
    });
    Candidates { best, bytes_seen: if meets_template { usize::MAX } else { bytes_seen } }
}

impl Candidate {
    fn new(end: usize, kind: MatchKind, wording: WordingId) -> Self {
        let kind = if wording.is_alias() { MatchKind::Alias } else { kind };
        Self { end, kind, entry: wording.entry() }
    }

    /// Returns whether this candidate takes precedence over another.
    pub(crate) fn is_better(self, than: Self) -> bool {
        let rank = |one: Self| (std::cmp::Reverse(one.end), one.kind, one.entry);
        rank(self) < rank(than)
    }
}

/// The result of an attempt to fill the rest of a message. `error_catalog_match` has the same for whole texts.
enum Outcome {
    Filled(usize),
    Failed,
    /// No end of a word parameter fits. An earlier word parameter need not try another end: this one could have
    /// covered that, too.
    NoWord,
    /// No end of a text parameter fits. No earlier parameter need try another end, for the same reason.
    NoText,
}

/// A text from which parameters are filled.
struct Filling<'t, F> {
    text: &'t [u8],
    /// The latest end of word and text parameters, computed only if a message has any.
    boundary: &'t LazyCell<usize, F>,
}

impl<F: FnOnce() -> usize> Filling<'_, F> {
    fn fill(&self, segments: Segments<'_>, at: usize) -> Outcome {
        match segments.split_first() {
            None if is_boundary(self.text, at) => Outcome::Filled(at),
            None => Outcome::Failed,
            Some((Segment::Literal(literal), rest)) => {
                let matches = self.text.get(at..).is_some_and(|text| text.starts_with(literal.as_bytes()));
                if matches { self.fill(rest, at + literal.len()) } else { Outcome::Failed }
            }
            Some((Segment::Placeholder { kind, .. }, rest)) if kind.is_number() => {
                match self.number(kind, at) {
                    Some(end) => self.fill(rest, end),
                    None => Outcome::Failed,
                }
            }
            Some((Segment::Placeholder { kind, .. }, rest)) if rest.is_empty() => {
                let end = self.last(kind, at);
                if end > at && is_boundary(self.text, end) { Outcome::Filled(end) } else { exhausted(kind) }
            }
            Some((Segment::Placeholder { kind, .. }, rest)) => self.fill_words(kind, rest, at),
        }
    }

    /// Fills a word or text parameter before more segments, with as little text as lets the rest fit.
    fn fill_words(&self, kind: ParameterType, rest: Segments<'_>, at: usize) -> Outcome {
        let Some(Segment::Literal(next)) = rest.first() else { return Outcome::Failed };
        let until = (self.longest(kind, at) + next.len()).min(self.text.len());
        let mut from = at + 1;
        while let Some(offset) =
            self.text.get(from..until).and_then(|text| memmem::find(text, next.as_bytes()))
        {
            let end = from + offset;
            match self.fill(rest, end) {
                Outcome::NoWord if matches!(kind, ParameterType::Text) => {}
                Outcome::Failed => {}
                decided => return decided,
            }
            from = end + 1;
        }
        exhausted(kind)
    }

    /// Returns the end of a number that begins at `at`.
    fn number(&self, kind: ParameterType, at: usize) -> Option<usize> {
        let text = self.text.get(at..)?;
        let sign = if kind == ParameterType::Phone { b"+" } else { b"-" };
        let unsigned = text.strip_prefix(sign).unwrap_or(text);
        let digits = unsigned.iter().take_while(|byte| byte.is_ascii_digit()).count();
        (digits > 0).then_some(at + text.len() - unsigned.len() + digits)
    }

    /// Returns the latest end of a parameter that begins at `at`.
    fn longest(&self, kind: ParameterType, at: usize) -> usize {
        let text = self.text.get(at..**self.boundary).unwrap_or_default();
        match kind {
            ParameterType::Text => (**self.boundary).max(at),
            _ => at + text.iter().position(|byte| *byte == b' ').unwrap_or(text.len()),
        }
    }

    /// Returns the end of a parameter that ends its message.
    fn last(&self, kind: ParameterType, at: usize) -> usize {
        let longest = self.longest(kind, at);
        let value = self.text.get(at..longest).unwrap_or_default();
        let is_outside = |byte: &&u8| match kind {
            ParameterType::Text => **byte == b' ',
            _ => b".,;:!?'\")]}>".contains(*byte),
        };
        longest - value.iter().rev().take_while(is_outside).count()
    }
}

const fn exhausted(kind: ParameterType) -> Outcome {
    match kind {
        ParameterType::Word => Outcome::NoWord,
        _ => Outcome::NoText,
    }
}

/// Returns whether a position is a word boundary: word characters are not on both sides.
fn is_boundary(text: &[u8], at: usize) -> bool {
    let Some((before, after)) = text.split_at_checked(at) else { return false };
    let is_word =
        |unit| matches!(unit, Some(FirstChar::Char(char, _)) if char.is_alphanumeric() || char == '_');
    !is_word(last(before)) || !is_word((!after.is_empty()).then(|| first_plain(after)))
}

/// Returns the last character.
fn last(bytes: &[u8]) -> Option<FirstChar> {
    let length = bytes.iter().rev().take(4).position(|byte| *byte & 0xC0 != 0x80)? + 1;
    Some(first_plain(bytes.get(bytes.len() - length..)?))
}
