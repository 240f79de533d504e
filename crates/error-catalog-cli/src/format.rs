//! The formats.

use clap::ValueEnum;

/// A format of outcomes.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, ValueEnum)]
#[non_exhaustive]
pub enum Format {
    /// For people at a terminal; `sync` and `check` only count the warnings and notes that are not new
    #[default]
    Brief,
    /// For people at a terminal, everything in full
    Human,
    /// Annotations at the lines of a pull request
    Github,
    /// One JSON document
    Json,
    /// SARIF 2.1.0, for code-scanning services and editors
    Sarif,
}

/// A format of comparisons with an earlier revision.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, ValueEnum)]
#[non_exhaustive]
pub enum DiffFormat {
    /// For people at a terminal
    #[default]
    Human,
    /// For a comment on a pull request, or a changelog
    Markdown,
    /// One JSON document
    Json,
}
