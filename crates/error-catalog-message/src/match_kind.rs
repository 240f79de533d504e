//! The ways in which a text is found.

use core::fmt;

/// The way in which a text was found; the best first.
///
/// # Normalization
///
/// Two texts are equal after normalization if they differ only in
///
/// - whitespace at both ends, and the length and the characters of runs of whitespace (Unicode's `White_Space`),
/// - the case of ASCII letters,
/// - the kind of dash (U+002D, U+2010 to U+2015, U+2212),
/// - the kind of single quotation mark (U+0027, U+0060, U+00B4, U+2018 to U+201B) or double quotation mark (U+0022,
///   U+201C to U+201F),
/// - one full stop at the end.
///
/// The values of placeholders are not normalized. In a text that is equal only after normalization, a word ends at any
/// whitespace. Next to a space of the message, a run of whitespace belongs to the message as a whole: no value begins or
/// ends with whitespace there.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
#[non_exhaustive]
pub enum MatchKind {
    /// The text is the entry's message.
    Exact,
    /// The text is the entry's message with values of its placeholders, each within its type.
    Parameters,
    /// The text is an alias, an earlier wording of the message, with values of its placeholders.
    Alias,
    /// The text is one of these after [normalization](#normalization).
    Normalized,
    /// The message is unknown, but the text has the message format and a known code.
    Code,
}

impl MatchKind {
    /// Every kind, the best first.
    pub const ALL: &[Self] = &[Self::Exact, Self::Parameters, Self::Alias, Self::Normalized, Self::Code];

    /// Returns the name in lower case: `exact`, `parameters`, `alias`, `normalized` or `code`.
    #[must_use]
    pub const fn as_str(self) -> &'static str {
        match self {
            Self::Exact => "exact",
            Self::Parameters => "parameters",
            Self::Alias => "alias",
            Self::Normalized => "normalized",
            Self::Code => "code",
        }
    }
}

impl fmt::Display for MatchKind {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.pad(self.as_str())
    }
}
