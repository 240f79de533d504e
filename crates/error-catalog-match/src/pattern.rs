//! One message with holes, and whether a text fills it.

use crate::captures::Captures;
use crate::comparison::{Comparison, Exact, Folded};
use crate::fold;
use crate::kind::Kind;
use crate::segment::Segment;

/// A message with at least one hole.
///
/// No two holes touch, no literal is empty, and none that follows a number begins with a digit: so every
/// number ends where its digits end.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Pattern<'a> {
    /// The message's pieces, in order.
    pub segments: &'a [Segment<'a>],
}

impl<'a> Pattern<'a> {
    /// The text before the first hole; may be empty.
    pub const fn prefix(&self) -> &'a str {
        match self.segments {
            [Segment::Literal(text), ..] => text,
            _ => "",
        }
    }

    /// The values of the holes if the whole of `text` is this message with its holes filled.
    ///
    /// A hole of kind [`Word`](Kind::Word) or [`Text`](Kind::Text) takes as little as it can. The time is
    /// linear in the length of the text, but for a message in which a word follows a text, or a number
    /// follows a word or a text with nothing but digits between: there it is quadratic at worst.
    pub fn captures<'t>(&self, text: &'t str) -> Option<Captures<'a, 't>> {
        let mut captures = Captures::new(&[]);
        self.fill(text, &mut captures).then_some(captures)
    }

    /// The same, where the text between the holes need only be the message's as normalisation has it; see
    /// [`Matcher`](crate::Matcher).
    pub fn folded_captures<'t>(&self, text: &'t str) -> Option<Captures<'a, 't>> {
        let mut captures = Captures::new(&[]);
        self.fill_folded(text, &mut captures).then_some(captures)
    }

    /// Whether the whole of `text` is this message; the values of its holes become `captures`.
    pub(crate) fn fill<'t>(&self, text: &'t str, captures: &mut Captures<'a, 't>) -> bool {
        *captures = Captures::new(self.segments);
        matches!(fill::<Exact>(self.segments, 0, text, captures), Outcome::Filled)
    }

    /// The same, as normalisation has it.
    pub(crate) fn fill_folded<'t>(&self, text: &'t str, captures: &mut Captures<'a, 't>) -> bool {
        *captures = Captures::new(self.segments);
        let text = match self.segments.last() {
            Some(Segment::Literal(_)) => fold::trim(text),
            _ => fold::trim_blanks(text),
        };
        matches!(fill::<Folded>(self.segments, 0, text, captures), Outcome::Filled)
    }
}

/// How an attempt to fill the rest of a message ended.
enum Outcome {
    Filled,
    Failed,
    /// A word had no end that fits. A word before it need not try another: this one could have taken that too.
    NoWord,
    /// A text had no end that fits. Nothing before it need try another end, for the same reason.
    NoText,
}

/// Fills `segments` from `text`; `hole` is the index of the first hole among them.
fn fill<'t, C: Comparison>(
    segments: &[Segment<'_>],
    hole: usize,
    text: &'t str,
    captures: &mut Captures<'_, 't>,
) -> Outcome {
    match segments {
        [] if text.is_empty() => Outcome::Filled,
        [] => Outcome::Failed,
        [Segment::Literal(literal), rest @ ..] => match C::after(text, literal, rest.is_empty()) {
            Some(text) => fill::<C>(rest, hole, text, captures),
            None => Outcome::Failed,
        },
        [Segment::Hole { kind, .. }] => match C::last_value(*kind, text) {
            Some(value) if captures.set(hole, value) => Outcome::Filled,
            _ => exhausted(*kind),
        },
        [Segment::Hole { kind, .. }, rest @ ..] => fill_hole::<C>(*kind, rest, hole, text, captures),
    }
}

/// Fills a hole that more segments follow, with the shortest value that lets them fit.
fn fill_hole<'t, C: Comparison>(
    kind: Kind,
    rest: &[Segment<'_>],
    hole: usize,
    text: &'t str,
    captures: &mut Captures<'_, 't>,
) -> Outcome {
    let longest = C::longest(kind, text);
    if kind.is_number() {
        return match text.split_at_checked(longest) {
            Some((value, after)) if longest > 0 && captures.set(hole, value) => {
                fill::<C>(rest, hole + 1, after, captures)
            }
            _ => Outcome::Failed,
        };
    }
    let Some(Segment::Literal(next)) = rest.first() else { return Outcome::Failed };
    let find = |from| C::find(text, next, from, longest, rest.len() == 1).filter(|end| *end > 0);
    let mut from = text.chars().next().map_or(0, char::len_utf8);
    while let Some(end) = find(from) {
        let Some((value, after)) = text.split_at_checked(end) else { return Outcome::Failed };
        if !captures.set(hole, value) {
            return Outcome::Failed;
        }
        match fill::<C>(rest, hole + 1, after, captures) {
            Outcome::NoWord if matches!(kind, Kind::Text) => {}
            Outcome::Failed => {}
            decided => return decided,
        }
        from = end + C::step(after);
    }
    exhausted(kind)
}

const fn exhausted(kind: Kind) -> Outcome {
    match kind {
        Kind::Word => Outcome::NoWord,
        Kind::Text => Outcome::NoText,
        Kind::Phone | Kind::Integer => Outcome::Failed,
    }
}
