//! How a message's literal text is held against a text: as it is written, or as normalisation has it.

use crate::fold;
use crate::kind::Kind;

/// One way of comparing.
pub(crate) trait Comparison {
    /// What follows `literal` at the start of `text`; nothing may follow the last one.
    fn after<'t>(text: &'t str, literal: &str, is_last: bool) -> Option<&'t str>;

    /// Where `literal` first stands in `text` at or after byte `from`, and not after `until`.
    fn find(text: &str, literal: &str, from: usize, until: usize, is_last: bool) -> Option<usize>;

    /// How many bytes further the next search begins, where `text` begins with what was found.
    fn step(text: &str) -> usize;

    /// Length in bytes of the longest start of `text` that a hole may swallow; 0 if none may.
    fn longest(kind: Kind, text: &str) -> usize;

    /// The value of a hole that ends the message.
    fn last_value(kind: Kind, text: &str) -> Option<&str>;
}

/// As it is written.
pub(crate) struct Exact;

/// As normalisation has it: see [`fold`]. The text comes without what normalisation takes from its ends, but keeps a
/// full stop where a hole ends the message.
pub(crate) struct Folded;

impl Comparison for Exact {
    fn after<'t>(text: &'t str, literal: &str, is_last: bool) -> Option<&'t str> {
        text.strip_prefix(literal).filter(|rest| !is_last || rest.is_empty())
    }

    fn find(text: &str, literal: &str, from: usize, until: usize, _is_last: bool) -> Option<usize> {
        let found = text.get(from..)?.find(literal).map(|offset| from + offset);
        found.filter(|at| *at <= until)
    }

    fn step(text: &str) -> usize {
        text.chars().next().map_or(1, char::len_utf8)
    }

    fn longest(kind: Kind, text: &str) -> usize {
        kind.longest(text)
    }

    fn last_value(kind: Kind, text: &str) -> Option<&str> {
        kind.accepts(text).then_some(text)
    }
}

impl Comparison for Folded {
    fn after<'t>(text: &'t str, literal: &str, is_last: bool) -> Option<&'t str> {
        if is_last {
            return fold::strip_prefix(text, fold::trim_end(literal)).filter(|rest| rest.is_empty());
        }
        fold::strip_prefix(text, literal)
    }

    /// A run of blanks is one blank: no literal begins within it, so none is looked for there.
    fn find(text: &str, literal: &str, from: usize, until: usize, is_last: bool) -> Option<usize> {
        let wanted = if is_last { fold::trim_end(literal) } else { literal };
        let Some(first) = wanted.chars().next().map(fold::fold) else {
            return Some(text.len()).filter(|end| (from..=until).contains(end));
        };
        let is_blank = first.is_whitespace();
        let is_first = |char: char| if is_blank { char.is_whitespace() } else { fold::fold(char) == first };
        let (before, after) = text.split_at_checked(from)?;
        let mut is_in_run = before.ends_with(char::is_whitespace);
        for (at, char) in after.char_indices().map(|(at, char)| (from + at, char)) {
            if at > until {
                return None;
            }
            let is_candidate = is_first(char) && !(is_in_run && char.is_whitespace());
            if is_candidate && Self::after(text.get(at..)?, literal, is_last).is_some() {
                return Some(at);
            }
            is_in_run = char.is_whitespace();
        }
        None
    }

    fn step(text: &str) -> usize {
        fold::next(text).map_or(1, |(_, rest)| text.len() - rest.len())
    }

    /// A word ends at any blank: a blank of the message may be any, too.
    fn longest(kind: Kind, text: &str) -> usize {
        match kind {
            Kind::Word => text.find(char::is_whitespace).unwrap_or(text.len()),
            _ => kind.longest(text),
        }
    }

    /// A full stop is the value's own where its kind takes one.
    fn last_value(kind: Kind, text: &str) -> Option<&str> {
        let is_whole = |value: &&str| !value.is_empty() && Self::longest(kind, value) == value.len();
        let value = text.trim_end();
        Some(value).filter(is_whole).or_else(|| Some(fold::trim_end(value)).filter(is_whole))
    }
}
