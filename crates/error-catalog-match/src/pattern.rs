//! A message with placeholders, and the texts that match it.

use error_catalog_message::internal::Segments;
use error_catalog_message::{Captures, ParameterType, Segment};

use crate::comparison::{Comparison, Exact, Normalized};
use crate::normalize;

/// A message with at least one placeholder.
///
/// No two placeholders are adjacent, no literal is empty, and no literal after a number begins with a digit: every
/// number ends with its digits.
#[derive(Clone, Copy, Debug)]
pub struct Pattern<'a> {
    /// The segments of the message, in order.
    pub segments: Segments<'a>,
}

impl<'a> Pattern<'a> {
    /// Returns the text before the first placeholder; may be empty.
    #[must_use]
    pub fn prefix(&self) -> &'a str {
        self.segments.prefix()
    }

    /// Returns the values of the placeholders if the whole text matches.
    ///
    /// A placeholder of type [`Word`](ParameterType::Word) or [`Text`](ParameterType::Text) is lazy. The time is
    /// linear in the length of the text, with one exception: it is quadratic at worst if a word follows a text, or if
    /// only digits separate a word or a text from a number.
    #[must_use]
    pub fn captures<'t>(&self, text: &'t str) -> Option<Captures<'a, 't>> {
        let mut captures = Captures::default();
        self.fill(text, &mut captures).then_some(captures)
    }

    /// Returns the values if the whole text matches after [normalization](crate::MatchKind#normalization).
    #[must_use]
    pub fn normalized_captures<'t>(&self, text: &'t str) -> Option<Captures<'a, 't>> {
        let mut captures = Captures::default();
        self.fill_normalized(text, &mut captures).then_some(captures)
    }

    /// Returns whether the whole text matches; sets `captures` to the values.
    pub(crate) fn fill<'t>(&self, text: &'t str, captures: &mut Captures<'a, 't>) -> bool {
        *captures = Captures::__new(self.segments);
        matches!(fill::<Exact>(self.segments, 0, text, captures), Outcome::Filled)
    }

    /// Returns whether the whole text matches after normalization; sets `captures` to the values.
    pub(crate) fn fill_normalized<'t>(&self, text: &'t str, captures: &mut Captures<'a, 't>) -> bool {
        *captures = Captures::__new(self.segments);
        let text = match self.segments.last() {
            Some(Segment::Literal(_)) => normalize::trim(text),
            _ => normalize::trim_whitespace(text),
        };
        matches!(fill::<Normalized>(self.segments, 0, text, captures), Outcome::Filled)
    }
}

/// The outcome of matching the rest of a message.
enum Outcome {
    Filled,
    Failed,
    /// A word has no end that matches. An earlier word need not try another end: this word would have included it.
    NoWord,
    /// A text has no end that matches. No earlier placeholder need try another end, for the same reason.
    NoText,
}

/// Matches `segments` with `text`. `index` is the index of the first placeholder in the segments.
fn fill<'t, C: Comparison>(
    segments: Segments<'_>,
    index: usize,
    text: &'t str,
    captures: &mut Captures<'_, 't>,
) -> Outcome {
    match segments.split_first() {
        None if text.is_empty() => Outcome::Filled,
        None => Outcome::Failed,
        Some((Segment::Literal(literal), rest)) => match C::after(text, literal, rest.is_empty()) {
            Some(text) => fill::<C>(rest, index, text, captures),
            None => Outcome::Failed,
        },
        Some((Segment::Placeholder { kind, .. }, rest)) if rest.is_empty() => {
            match C::last_value(kind, text) {
                Some(value) if captures.__set(index, value) => Outcome::Filled,
                _ => exhausted(kind),
            }
        }
        Some((Segment::Placeholder { kind, .. }, rest)) => {
            fill_placeholder::<C>(kind, rest, index, text, captures)
        }
    }
}

/// Matches a placeholder that is not last, with the shortest value that lets the rest match.
fn fill_placeholder<'t, C: Comparison>(
    kind: ParameterType,
    rest: Segments<'_>,
    index: usize,
    text: &'t str,
    captures: &mut Captures<'_, 't>,
) -> Outcome {
    let longest = C::longest(kind, text);
    if kind.is_number() {
        return match text.split_at_checked(longest) {
            Some((value, after)) if longest > 0 && captures.__set(index, value) => {
                fill::<C>(rest, index + 1, after, captures)
            }
            _ => Outcome::Failed,
        };
    }
    let Some(Segment::Literal(next)) = rest.first() else { return Outcome::Failed };
    let find = |from| C::find(text, next, from, longest, rest.len() == 1);
    let mut from = text.chars().next().map_or(0, char::len_utf8);
    while let Some(end) = find(from)
        && end > 0
    {
        let Some((value, after)) = text.split_at_checked(end) else { return Outcome::Failed };
        if !captures.__set(index, value) {
            return Outcome::Failed;
        }
        match fill::<C>(rest, index + 1, after, captures) {
            Outcome::NoWord if matches!(kind, ParameterType::Text) => {}
            Outcome::Failed => {}
            decided => return decided,
        }
        from = end + C::step(after);
    }
    exhausted(kind)
}

const fn exhausted(kind: ParameterType) -> Outcome {
    match kind {
        ParameterType::Word => Outcome::NoWord,
        ParameterType::Text => Outcome::NoText,
        _ => Outcome::Failed,
    }
}
