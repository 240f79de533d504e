//! Renders a report as one JSON document.

use std::collections::BTreeMap;
use std::io::{self, Write};

use error_catalog_diff::{Change, Counts};
use error_catalog_sync::{Bump, DiffBase, DiffReport, PageDiff};
use serde::Serialize;

use crate::json::{JsonDiagnostic, write_pretty};
use crate::located::LocatedReport;

#[derive(Serialize)]
struct DiffDocument<'d> {
    base: BaseDocument<'d>,
    /// The verdict over all pages.
    verdict: Option<&'static str>,
    counts: BTreeMap<&'static str, usize>,
    pages: Vec<PageDocument<'d>>,
}

#[derive(Serialize)]
struct BaseDocument<'d> {
    name: &'d str,
    /// `null` for a copy of the page.
    commit: Option<&'d str>,
}

#[derive(Serialize)]
struct PageDocument<'d> {
    page: &'d str,
    has_base: bool,
    verdict: Option<&'static str>,
    counts: BTreeMap<&'static str, usize>,
    changes: Vec<ChangeDocument<'d>>,
    diagnostics: Vec<JsonDiagnostic<'d>>,
}

impl<'d> PageDocument<'d> {
    fn new(page: &'d PageDiff, report: &'d LocatedReport<'d>) -> Self {
        let counts = page.counts();
        Self {
            page: &page.path,
            has_base: page.has_base,
            verdict: counts.verdict().map(Bump::as_str),
            counts: counts_by_bump(counts),
            changes: page.changes.iter().map(ChangeDocument::new).collect(),
            diagnostics: report.iter().map(JsonDiagnostic::new).collect(),
        }
    }
}

fn counts_by_bump(counts: Counts) -> BTreeMap<&'static str, usize> {
    BTreeMap::from([("major", counts.major), ("minor", counts.minor), ("patch", counts.patch)])
}

#[derive(Serialize)]
struct ChangeDocument<'d> {
    rule: &'static str,
    verdict: &'static str,
    entry: Option<&'d str>,
    subject: Option<&'d str>,
    before: Option<&'d str>,
    after: Option<&'d str>,
}

impl<'d> ChangeDocument<'d> {
    fn new(change: &'d Change) -> Self {
        Self {
            rule: change.rule.name,
            verdict: change.rule.bump.as_str(),
            entry: change.entry.as_deref(),
            subject: change.subject.as_deref(),
            before: change.before.as_deref(),
            after: change.after.as_deref(),
        }
    }
}

pub(super) fn write(report: &DiffReport, out: &mut dyn Write) -> io::Result<()> {
    let pages = report.pages.iter();
    let reports: Vec<LocatedReport<'_>> =
        pages.clone().map(|page| LocatedReport::new(&page.report, &page.page)).collect();
    let counts = report.counts();
    let document = DiffDocument {
        base: match &report.base {
            DiffBase::Revision(base) => BaseDocument { name: &base.name, commit: Some(&base.commit) },
            DiffBase::Copy(copy) => BaseDocument { name: copy, commit: None },
        },
        verdict: counts.verdict().map(Bump::as_str),
        counts: counts_by_bump(counts),
        pages: pages.zip(&reports).map(|(page, report)| PageDocument::new(page, report)).collect(),
    };
    write_pretty(&document, out)
}
