//! For whom problems are written.

/// A format of problems.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub enum Format {
    /// For people at a terminal.
    #[default]
    Human,
    /// Workflow commands, which GitHub shows at the lines of a pull request.
    Github,
    /// One JSON document.
    Json,
    /// One document of SARIF 2.1.0, which code-scanning services and editors read.
    Sarif,
}
