//! Two ways to compare literal text of a message with a text: exactly, or after normalization.

use error_catalog_message::ParameterType;

use crate::normalize;

/// A way to compare.
pub(crate) trait Comparison {
    /// Strips `literal` from the start of `text`. After the last literal, the text must end.
    fn after<'t>(text: &'t str, literal: &str, is_last: bool) -> Option<&'t str>;

    /// Returns the first position of `literal` in `text` from byte `from` to byte `until`, both included.
    fn find(text: &str, literal: &str, from: usize, until: usize, is_last: bool) -> Option<usize>;

    /// Returns the distance in bytes to the next search, if `text` begins with a match.
    fn step(text: &str) -> usize;

    /// Returns the length in bytes of the longest prefix of `text` that a placeholder accepts, or 0.
    fn longest(kind: ParameterType, text: &str) -> usize;

    /// Returns the value of a placeholder that ends the message.
    fn last_value(kind: ParameterType, text: &str) -> Option<&str>;
}

/// Compares byte by byte.
pub(crate) struct Exact;

/// Compares after [normalization](crate::normalize). The text is already trimmed, but keeps a full stop if a
/// placeholder ends the message.
pub(crate) struct Normalized;

impl Comparison for Exact {
    fn after<'t>(text: &'t str, literal: &str, is_last: bool) -> Option<&'t str> {
        let rest = text.strip_prefix(literal)?;
        if is_last && !rest.is_empty() { None } else { Some(rest) }
    }

    fn find(text: &str, literal: &str, from: usize, until: usize, _is_last: bool) -> Option<usize> {
        let at = from + text.get(from..)?.find(literal)?;
        if at <= until { Some(at) } else { None }
    }

    fn step(text: &str) -> usize {
        text.chars().next().map_or(1, char::len_utf8)
    }

    fn longest(kind: ParameterType, text: &str) -> usize {
        kind.__longest(text)
    }

    fn last_value(kind: ParameterType, text: &str) -> Option<&str> {
        kind.accepts(text).then_some(text)
    }
}

impl Comparison for Normalized {
    fn after<'t>(text: &'t str, literal: &str, is_last: bool) -> Option<&'t str> {
        if is_last {
            let rest = normalize::strip_prefix(text, normalize::trim_end(literal))?;
            return if rest.is_empty() { Some(rest) } else { None };
        }
        normalize::strip_prefix(text, literal)
    }

    /// A run of whitespace is one space, so no literal begins inside a run.
    fn find(text: &str, literal: &str, from: usize, until: usize, is_last: bool) -> Option<usize> {
        let expected = if is_last { normalize::trim_end(literal) } else { literal };
        let Some(first) = expected.chars().next().map(normalize::normalized_char) else {
            return if (from..=until).contains(&text.len()) { Some(text.len()) } else { None };
        };
        let is_space = first.is_whitespace();
        let is_first = |char: char| {
            if is_space { char.is_whitespace() } else { normalize::normalized_char(char) == first }
        };
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
        normalize::next(text).map_or(1, |(_, rest)| text.len() - rest.len())
    }

    /// A word ends at any whitespace, because a space of the message matches any whitespace.
    fn longest(kind: ParameterType, text: &str) -> usize {
        match kind {
            ParameterType::Word => text.find(char::is_whitespace).unwrap_or(text.len()),
            _ => kind.__longest(text),
        }
    }

    /// A final full stop belongs to the value if its type accepts one.
    fn last_value(kind: ParameterType, text: &str) -> Option<&str> {
        let value = text.trim_end();
        let mut candidates = [value, normalize::trim_end(value)].into_iter();
        candidates.find(|value| !value.is_empty() && Self::longest(kind, value) == value.len())
    }
}
