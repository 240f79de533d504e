//! A rule that pages are checked against: its name, its severity, and its documentation.

use crate::Severity;

/// A rule for pages and the other files of a project.
#[derive(Debug)]
pub struct Rule {
    /// The name, such as `empty-cell`.
    pub name: &'static str,
    /// The severity of its diagnostics, unless a page sets another; the highest, where it depends.
    pub severity: Severity,
    /// True if a page may lower the severity: the catalog is correct either way.
    pub can_be_lowered: bool,
    /// The diagnostics of the rule, described in Markdown. The first sentence is a summary.
    pub what_it_does: &'static str,
    /// Why that is bad, in Markdown.
    pub why_is_this_bad: &'static str,
    /// A page that breaks the rule.
    pub example: Example,
    /// The same page without the mistake; empty, if no page breaks the rule.
    pub use_instead: &'static str,
}

/// A page that breaks a rule. The enum is exhaustive on purpose: documentation and tests handle each kind of example.
#[derive(Clone, Copy, Debug)]
pub enum Example {
    /// A page.
    Page(&'static str),
    /// A page after an edit.
    Edit {
        /// The page whose catalog is committed.
        before: &'static str,
        /// The page that breaks the rule.
        bad: &'static str,
    },
    /// No page breaks the rule, for this reason.
    None(&'static str),
}

impl Rule {
    /// The first sentence of its documentation.
    pub fn summary(&self) -> &'static str {
        self.what_it_does.split_inclusive(". ").next().unwrap_or_default().trim_end()
    }

    /// Returns whether a page may set this severity, or switch the rule off with `None`.
    pub fn allows(&self, severity: Option<Severity>) -> bool {
        // In the order of severities, the most severe is the least.
        self.can_be_lowered || severity.is_some_and(|severity| severity <= self.severity)
    }
}

impl PartialEq for Rule {
    /// Rules are equal if their names are.
    fn eq(&self, other: &Self) -> bool {
        self.name == other.name
    }
}

impl Eq for Rule {}

/// The text of an example page from its lines.
#[macro_export]
macro_rules! page {
    ($($line:literal),* $(,)?) => {
        concat!($($line, "\n"),*)
    };
}

/// An example page of one table with the usual headings, from the lines above the table and the rows.
#[macro_export]
macro_rules! table {
    ([$($above:literal),*] $(, $row:literal)* $(,)?) => {
        concat!(
            $($above, "\n",)*
            "| Error message | What it means | How to fix it |\n",
            "| ------------- | ------------- | ------------- |\n",
            $($row, "\n",)*
        )
    };
}
