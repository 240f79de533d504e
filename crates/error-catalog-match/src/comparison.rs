//! How a message's literal text is held against a text: as it is written, or as normalisation has it.

use crate::fold;
use crate::kind::Kind;

/// One way of comparing.
pub(crate) trait Comparison {
    /// What follows `literal` at the start of `text`; nothing may follow the last one.
    fn after<'t>(text: &'t str, literal: &str, is_last: bool) -> Option<&'t str>;

    /// Where `literal` first stands in `text` at or after byte `from`.
    fn find(text: &str, literal: &str, from: usize, is_last: bool) -> Option<usize>;

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

    fn find(text: &str, literal: &str, from: usize, _is_last: bool) -> Option<usize> {
        text.get(from..)?.find(literal).map(|offset| from + offset)
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

    fn find(text: &str, literal: &str, from: usize, is_last: bool) -> Option<usize> {
        let rest = text.get(from..)?;
        if !is_last {
            let first = fold::folded(literal).next();
            let mut begins = rest.char_indices().filter_map(|(at, _)| rest.get(at..).map(|here| (at, here)));
            let found = begins.find(|(_, here)| {
                fold::folded(here).next() == first && Self::after(here, literal, is_last).is_some()
            });
            return found.map(|(at, _)| from + at);
        }
        let ends = rest.char_indices().map(|(at, _)| at).chain([rest.len()]);
        let mut stands = ends
            .filter(|at| rest.get(*at..).is_some_and(|here| Self::after(here, literal, is_last).is_some()));
        stands.next().map(|at| from + at)
    }

    /// A full stop is the value's own where its kind takes one.
    fn last_value(kind: Kind, text: &str) -> Option<&str> {
        let value = text.trim_end();
        if kind.accepts(value) {
            return Some(value);
        }
        Some(fold::trim_end(value)).filter(|value| kind.accepts(value))
    }
}
