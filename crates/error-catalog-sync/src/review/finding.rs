//! What a review found: each finding with the very characters that it is about.

use std::collections::HashSet;
use std::num::NonZeroUsize;
use std::ops::Range;

use crate::parse::settings::Settings;
use crate::parse::source::Source;
use crate::problem::{FEW, Problem, Severity, lines};
use crate::rules::rule;

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
    pub(crate) source: &'p Source,
    pub(crate) settings: &'p Settings,
    problems: &'p mut Vec<Problem>,
}

impl<'p> Findings<'p> {
    pub(crate) fn new(source: &'p Source, settings: &'p Settings, problems: &'p mut Vec<Problem>) -> Self {
        Self { source, settings, problems }
    }

    /// The lines that a rule has named.
    pub(crate) fn lines_of(&self, name: &str) -> HashSet<usize> {
        self.problems
            .iter()
            .filter(|problem| problem.rule == name)
            .map(|problem| problem.place.line)
            .collect()
    }

    /// Adds what a rule found; it weighs what its rule does.
    pub(crate) fn report(&mut self, name: &'static str, Finding { at, what, help }: Finding) {
        let place = self.source.place(at.start);
        let length = self.source.text.get(at).map_or(0, |text| text.chars().count());
        let severity = rule(name).map_or(Severity::Warning, |rule| rule.severity);
        let problem = Problem::error(name, &self.source.name, place, what, help);
        self.problems.push(Problem { length: NonZeroUsize::new(length), ..problem.with_severity(severity) });
    }

    /// Adds what a rule found in many places for one reason: a few one by one, more as one that lists the lines.
    pub(crate) fn report_all(&mut self, name: &'static str, findings: Vec<Finding>) {
        if findings.len() <= FEW {
            return findings.into_iter().for_each(|finding| self.report(name, finding));
        }
        let others = self.lines(findings.iter().skip(1).map(|finding| finding.at.start));
        if let Some(first) = findings.into_iter().next() {
            let what = format!("{}; the same is found in {others}", first.what);
            self.report(name, Finding { what, ..first });
        }
    }

    /// The lines of some bytes, for people: `lines 4, 7 and 9`.
    pub(crate) fn lines(&self, offsets: impl Iterator<Item = usize>) -> String {
        lines(offsets.map(|offset| self.source.place(offset).line))
    }
}
