//! The kinds of columns of error tables, and headings as they are compared.

use std::fmt;

/// The name under `columns:` of a column of reasons.
pub const REASON: &str = "reason";

/// The content of a column. The enum is exhaustive on purpose: rows are written with a text for each column.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub enum ColumnKind {
    /// The whole message.
    Message,
    /// The code.
    Code,
    /// The meaning of the error.
    Meaning,
    /// How to fix it.
    Fix,
    /// The entry's id.
    Id,
    /// Earlier wordings of the message.
    Aliases,
    /// The status: still emitted, or retired.
    Status,
    /// The source of the facts.
    Basis,
    /// A declared fact.
    Fact(String),
}

impl fmt::Display for ColumnKind {
    /// Writes the name of the kind under `columns:`.
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(match self {
            Self::Message => "message",
            Self::Code => "code",
            Self::Meaning => "meaning",
            Self::Fix => "fix",
            Self::Id => "id",
            Self::Aliases => "aliases",
            Self::Status => "status",
            Self::Basis => "basis",
            Self::Fact(name) => name,
        })
    }
}

impl ColumnKind {
    /// The kinds that a page may leave out although entries are about them.
    pub const OPTIONAL: [Self; 2] = [Self::Meaning, Self::Fix];

    /// The kinds that every page can have.
    pub const COMMON: [Self; 8] = [
        Self::Message,
        Self::Code,
        Self::Meaning,
        Self::Fix,
        Self::Id,
        Self::Aliases,
        Self::Status,
        Self::Basis,
    ];
}

/// Returns whether a heading has a [`key`].
pub(crate) fn has_key(heading: &str, expected: &str) -> bool {
    // Most texts differ in their first letter.
    let first = heading.trim_start().chars().next().and_then(|c| c.to_lowercase().next());
    (first == expected.chars().next() || expected.is_empty()) && key(heading) == expected
}

/// Returns a heading as headings are compared: lower case, one space between words, no punctuation at its end.
pub fn key(heading: &str) -> String {
    let words: Vec<&str> = heading.split_whitespace().collect();
    words.join(" ").trim_end_matches([':', '?', '.']).to_lowercase()
}
