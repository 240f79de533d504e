//! The formats.

/// A format of outcomes.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub enum Format {
    /// For people at a terminal, every note included.
    #[default]
    Human,
    /// The same, but `sync` and `check` only count the warnings and notes that the base revision has, too.
    Brief,
    /// Workflow commands, which GitHub shows at the lines of a pull request.
    Github,
    /// One JSON document.
    Json,
    /// One document of SARIF 2.1.0, which code-scanning services and editors read.
    Sarif,
}

/// A format of comparisons with an earlier revision.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub enum DiffFormat {
    /// For people at a terminal.
    #[default]
    Human,
    /// For a comment on a pull request, or a changelog; short enough for GitHub.
    Markdown,
    /// One JSON document.
    Json,
}
