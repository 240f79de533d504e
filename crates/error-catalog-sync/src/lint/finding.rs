//! What a review found: each finding with the very characters that it is about.

use std::ops::Range;

use crate::diagnostic::Diagnostic;
use crate::finish::merge;
use crate::parse::settings::Settings;
use crate::rule::Rule;
use crate::source::SourceFile;

/// The most lines that a diagnostic lists.
const MOST_LINES: usize = 12;

/// Something that is probably not meant.
#[derive(Debug)]
pub(crate) struct Finding {
    /// Where it is written, in bytes of the page.
    pub(crate) at: Range<usize>,
    /// What is wrong.
    pub(crate) what: String,
    /// What to do.
    pub(crate) help: String,
}

/// Where findings go.
pub(crate) struct Findings<'p> {
    pub(crate) source: &'p SourceFile,
    pub(crate) settings: &'p Settings,
    problems: &'p mut Vec<Diagnostic>,
}

impl<'p> Findings<'p> {
    pub(crate) fn new(
        source: &'p SourceFile,
        settings: &'p Settings,
        problems: &'p mut Vec<Diagnostic>,
    ) -> Self {
        Self { source, settings, problems }
    }

    /// Adds what a rule found; it weighs what its rule does.
    pub(crate) fn report(&mut self, rule: &'static Rule, finding: Finding) {
        self.problems.push(self.diagnostic(rule, finding));
    }

    /// Adds what a rule found in many places for one reason: a few one by one, more as one.
    pub(crate) fn report_all(&mut self, rule: &'static Rule, findings: Vec<Finding>) {
        let diagnostics = findings.into_iter().map(|finding| self.diagnostic(rule, finding)).collect();
        self.problems.extend(merge(diagnostics));
    }

    fn diagnostic(&self, rule: &'static Rule, Finding { at, what, help }: Finding) -> Diagnostic {
        Diagnostic::new(rule, self.source.label(at), what).with_help(help)
    }

    /// The lines of some bytes, for people: `lines 4, 7 and 9`.
    pub(crate) fn lines(&self, offsets: impl Iterator<Item = usize>) -> String {
        let mut lines: Vec<usize> = offsets.map(|offset| self.source.line(offset)).collect();
        lines.dedup();
        let more = lines.len().saturating_sub(MOST_LINES);
        lines.truncate(MOST_LINES);
        let named: Vec<String> = lines.iter().map(ToString::to_string).collect();
        match (named.as_slice(), more) {
            ([one], _) => format!("line {one}"),
            ([all @ .., last], 0) => format!("lines {} and {last}", all.join(", ")),
            (all, more) => format!("lines {} and {more} more", all.join(", ")),
        }
    }
}
