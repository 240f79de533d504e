//! Changes as one JSON document.

use std::io::{self, Write};

use error_catalog_diff::{Bump, Change, Counts};
use serde::Serialize;

use crate::command::findings::Findings;
use crate::command::json::ShownProblem;
use crate::diff::report::{Diff, Report};

#[derive(Serialize)]
struct Document<'d> {
    base: ShownBase<'d>,
    /// Of all pages.
    verdict: Option<&'static str>,
    counts: ShownCounts,
    pages: Vec<ShownPage<'d>>,
}

#[derive(Serialize)]
struct ShownBase<'d> {
    name: &'d str,
    commit: &'d str,
}

#[derive(Serialize)]
struct ShownPage<'d> {
    page: &'d str,
    /// Whether the base has a catalog of it; if not, everything is added.
    has_base: bool,
    verdict: Option<&'static str>,
    counts: ShownCounts,
    changes: Vec<ShownChange<'d>>,
    problems: Vec<ShownProblem<'d>>,
}

impl<'d> ShownPage<'d> {
    fn new(diff: &'d Diff, findings: &'d Findings<'d>) -> Self {
        Self {
            page: &diff.page,
            has_base: diff.has_base,
            verdict: diff.counts().verdict().map(Bump::name),
            counts: ShownCounts::new(diff.counts()),
            changes: diff.changes.iter().map(ShownChange::new).collect(),
            problems: findings.iter().map(ShownProblem::new).collect(),
        }
    }
}

#[derive(Serialize)]
struct ShownCounts {
    major: usize,
    minor: usize,
    patch: usize,
}

impl ShownCounts {
    const fn new(Counts { major, minor, patch }: Counts) -> Self {
        Self { major, minor, patch }
    }
}

#[derive(Serialize)]
struct ShownChange<'d> {
    rule: &'static str,
    verdict: &'static str,
    entry: Option<&'d str>,
    of: Option<&'d str>,
    before: Option<&'d str>,
    after: Option<&'d str>,
}

impl<'d> ShownChange<'d> {
    fn new(change: &'d Change) -> Self {
        Self {
            rule: change.rule.name,
            verdict: change.rule.bump.name(),
            entry: change.entry.as_deref(),
            of: change.of.as_deref(),
            before: change.before.as_deref(),
            after: change.after.as_deref(),
        }
    }
}

pub(super) fn write(report: &Report, out: &mut dyn Write) -> io::Result<()> {
    let findings: Vec<Findings<'_>> = report.diffs.iter().map(Diff::findings).collect();
    let pages = report.diffs.iter().zip(&findings);
    let document = Document {
        base: ShownBase { name: &report.base.name, commit: &report.base.commit },
        verdict: report.counts().verdict().map(Bump::name),
        counts: ShownCounts::new(report.counts()),
        pages: pages.map(|(diff, findings)| ShownPage::new(diff, findings)).collect(),
    };
    serde_json::to_writer_pretty(&mut *out, &document)?;
    writeln!(out)
}
