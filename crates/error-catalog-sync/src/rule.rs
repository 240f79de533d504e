//! A rule that pages are held to: its name, how much it weighs, what it means, an example of both sides.

use crate::severity::Severity;

/// A rule that pages, and the files beside them, are held to.
#[derive(Debug)]
pub struct Rule {
    /// Its name, such as `empty-cell`.
    pub name: &'static str,
    /// How much a problem of this rule weighs, unless a page says otherwise; the most, where that depends.
    pub severity: Severity,
    /// Whether a page may make it weigh less: the catalog is right all the same.
    pub can_be_lowered: bool,
    /// What is found, in a sentence for writers.
    pub summary: &'static str,
    /// What is found, and what is not.
    pub example: Example,
}

/// A page that breaks a rule, and the same page mended.
#[derive(Clone, Copy, Debug)]
pub enum Example {
    /// Two pages.
    Page {
        /// The page that breaks the rule.
        bad: &'static str,
        /// The page that does not.
        good: &'static str,
    },
    /// Two pages, each written in place of an earlier one.
    Edit {
        /// The page whose catalog is committed.
        before: &'static str,
        /// The page that breaks the rule.
        bad: &'static str,
        /// The page that does not.
        good: &'static str,
    },
    /// No page shows it, and why.
    None(&'static str),
}

impl Rule {
    /// A rule whose problems are errors.
    pub(crate) const fn error(name: &'static str, summary: &'static str) -> Self {
        Self { name, severity: Severity::Error, can_be_lowered: false, summary, example: Example::None("") }
    }

    /// A rule whose problems are warnings, which a page may lower.
    pub(crate) const fn warning(name: &'static str, summary: &'static str) -> Self {
        Self { severity: Severity::Warning, ..Self::error(name, summary).lowerable() }
    }

    /// A rule whose problems are notes.
    pub(crate) const fn note(name: &'static str, summary: &'static str) -> Self {
        Self { severity: Severity::Note, ..Self::warning(name, summary) }
    }

    /// The same rule, which a page may make weigh less.
    pub(crate) const fn lowerable(self) -> Self {
        Self { can_be_lowered: true, ..self }
    }

    /// The same rule with an example.
    pub(crate) const fn shown(self, bad: &'static str, good: &'static str) -> Self {
        Self { example: Example::Page { bad, good }, ..self }
    }

    /// The same rule with an example that is an edit.
    pub(crate) const fn edited(self, before: &'static str, bad: &'static str, good: &'static str) -> Self {
        Self { example: Example::Edit { before, bad, good }, ..self }
    }

    /// The same rule, which no page shows.
    pub(crate) const fn not_shown(self, why: &'static str) -> Self {
        Self { example: Example::None(why), ..self }
    }

    /// Whether a page may give its problems this severity, or switch them off with `None`.
    pub(crate) fn allows(&self, severity: Option<Severity>) -> bool {
        // In the order of severities, the most severe is the least.
        self.can_be_lowered || severity.is_some_and(|severity| severity <= self.severity)
    }
}

impl PartialEq for Rule {
    /// Rules are the same if their names are.
    fn eq(&self, other: &Self) -> bool {
        self.name == other.name
    }
}

impl Eq for Rule {}
