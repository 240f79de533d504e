//! Which known messages a text begins with.

use std::cell::LazyCell;

use error_catalog_match::{Kind, MatchKind, Segment, Wording};
use memchr::memmem;

use crate::reading::{Unit, plain};
use crate::tree::Tree;

/// A message that a text begins with.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) struct Fit {
    /// Where it ends.
    pub(crate) end: usize,
    pub(crate) kind: MatchKind,
    pub(crate) entry: u32,
}

/// What was found out about a text.
#[derive(Clone, Copy, Debug)]
pub(crate) struct Fits {
    /// The best message that it begins with.
    pub(crate) best: Option<Fit>,
    /// How many of its bytes had a say in that; `usize::MAX` where that is not known.
    pub(crate) seen: usize,
}

/// The best message that `text` begins with; `stop` says where its parameters end at the latest.
#[inline]
pub(crate) fn fit(tree: &Tree<'_>, text: &[u8], stop: impl Fn() -> usize) -> Fits {
    let mut best: Option<Fit> = None;
    let stop = LazyCell::new(stop);
    let filling = Filling { text, stop: &stop };
    let mut meets_template = false;
    let mut keep = |found: Fit| {
        if best.is_none_or(|best| found.is_better(best)) {
            best = Some(found);
        }
    };
    let seen = tree.walk(text, |node, at| {
        if let Some(wording) = node.message
            && is_boundary(text, at)
        {
            keep(Fit::new(at, MatchKind::Exact, wording));
        }
        for template in &node.templates {
            meets_template = true;
            if let Outcome::Filled(end) = filling.fill(template.rest, at) {
                keep(Fit::new(end, MatchKind::Parameters, template.wording));
            }
        }
    });
    Fits { best, seen: if meets_template { usize::MAX } else { seen } }
}

impl Fit {
    fn new(end: usize, kind: MatchKind, wording: Wording) -> Self {
        let kind = if wording.is_alias() { MatchKind::Alias } else { kind };
        Self { end, kind, entry: wording.entry() }
    }

    /// Whether this one rather than the other stands there.
    pub(crate) fn is_better(self, than: Self) -> bool {
        let rank = |fit: Self| (std::cmp::Reverse(fit.end), fit.kind, fit.entry);
        rank(self) < rank(than)
    }
}

/// How an attempt to fill the rest of a message ended; see `error_catalog_match`, which fills whole texts.
enum Outcome {
    Filled(usize),
    Failed,
    /// A word had no end that fits. A word before it need not try another: this one could have taken that too.
    NoWord,
    /// A text had no end that fits. Nothing before it need try another end, for the same reason.
    NoText,
}

/// A text that parameters are filled from.
struct Filling<'t, F> {
    text: &'t [u8],
    /// Where parameters of any characters end at the latest; few messages have any.
    stop: &'t LazyCell<usize, F>,
}

impl<F: FnOnce() -> usize> Filling<'_, F> {
    fn fill(&self, segments: &[Segment<'_>], at: usize) -> Outcome {
        match segments {
            [] if is_boundary(self.text, at) => Outcome::Filled(at),
            [] => Outcome::Failed,
            [Segment::Literal(literal), rest @ ..] => {
                let stands = self.text.get(at..).is_some_and(|text| text.starts_with(literal.as_bytes()));
                if stands { self.fill(rest, at + literal.len()) } else { Outcome::Failed }
            }
            [Segment::Hole { kind, .. }, rest @ ..] if kind.is_number() => match self.number(*kind, at) {
                Some(end) => self.fill(rest, end),
                None => Outcome::Failed,
            },
            [Segment::Hole { kind, .. }] => {
                let end = self.last(*kind, at);
                if end > at && is_boundary(self.text, end) { Outcome::Filled(end) } else { exhausted(*kind) }
            }
            [Segment::Hole { kind, .. }, rest @ ..] => self.fill_words(*kind, rest, at),
        }
    }

    /// Fills a parameter of any characters that more follows, with as little as lets the rest fit.
    fn fill_words(&self, kind: Kind, rest: &[Segment<'_>], at: usize) -> Outcome {
        let Some(Segment::Literal(next)) = rest.first() else { return Outcome::Failed };
        let until = (self.longest(kind, at) + next.len()).min(self.text.len());
        let mut from = at + 1;
        while let Some(found) =
            self.text.get(from..until).and_then(|text| memmem::find(text, next.as_bytes()))
        {
            let end = from + found;
            match self.fill(rest, end) {
                Outcome::NoWord if matches!(kind, Kind::Text) => {}
                Outcome::Failed => {}
                decided => return decided,
            }
            from = end + 1;
        }
        exhausted(kind)
    }

    /// Where a number that begins there ends.
    fn number(&self, kind: Kind, at: usize) -> Option<usize> {
        let text = self.text.get(at..)?;
        let sign = if kind == Kind::Phone { b"+" } else { b"-" };
        let unsigned = text.strip_prefix(sign).unwrap_or(text);
        let digits = unsigned.iter().take_while(|byte| byte.is_ascii_digit()).count();
        (digits > 0).then_some(at + text.len() - unsigned.len() + digits)
    }

    /// Where a parameter that begins there ends at the latest.
    fn longest(&self, kind: Kind, at: usize) -> usize {
        let text = self.text.get(at..**self.stop).unwrap_or_default();
        match kind {
            Kind::Text => (**self.stop).max(at),
            _ => at + text.iter().position(|byte| *byte == b' ').unwrap_or(text.len()),
        }
    }

    /// Where a parameter ends that ends its message.
    fn last(&self, kind: Kind, at: usize) -> usize {
        let longest = self.longest(kind, at);
        let value = self.text.get(at..longest).unwrap_or_default();
        let is_outside = |byte: &&u8| match kind {
            Kind::Text => **byte == b' ',
            _ => b".,;:!?'\")]}>".contains(*byte),
        };
        longest - value.iter().rev().take_while(is_outside).count()
    }
}

const fn exhausted(kind: Kind) -> Outcome {
    match kind {
        Kind::Word => Outcome::NoWord,
        _ => Outcome::NoText,
    }
}

/// Whether not both what stands before the place and what stands behind it belong to words.
fn is_boundary(text: &[u8], at: usize) -> bool {
    let Some((before, behind)) = text.split_at_checked(at) else { return false };
    let is_word = |unit| matches!(unit, Some(Unit::Char(char, _)) if char.is_alphanumeric() || char == '_');
    !is_word(last(before)) || !is_word((!behind.is_empty()).then(|| plain(behind)))
}

/// The last character.
fn last(bytes: &[u8]) -> Option<Unit> {
    let length = bytes.iter().rev().take(4).position(|byte| *byte & 0xC0 != 0x80)? + 1;
    Some(plain(bytes.get(bytes.len() - length..)?))
}
