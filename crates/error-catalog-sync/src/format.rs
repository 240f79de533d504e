//! For whom problems are written.

/// A format of problems.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub enum Format {
    /// For people at a terminal, every note included.
    #[default]
    Human,
    /// The same with the notes counted only, by `sync` and `check`: they are the same in each run.
    Brief,
    /// Workflow commands, which GitHub shows at the lines of a pull request.
    Github,
    /// One JSON document.
    Json,
    /// One document of SARIF 2.1.0, which code-scanning services and editors read.
    Sarif,
}
