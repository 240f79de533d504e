//! Renders a report as one JSON document.

use std::io::{self, Write};

use error_catalog_diff::{Change, Counts};
use error_catalog_sync::{Bump, DiffBase, DiffReport, PageDiff};
use serde_json::{Value, json};

use crate::json::{diagnostics, write_pretty};
use crate::located::LocatedReport;

pub(super) fn write(report: &DiffReport, out: &mut dyn Write) -> io::Result<()> {
    let base = match &report.base {
        DiffBase::Revision(base) => json!({ "name": base.name, "commit": base.commit }),
        DiffBase::Copy(copy) => json!({ "name": copy, "commit": null }),
    };
    let document = json!({
        "base": base,
        // The verdict over all pages.
        "verdict": report.counts().verdict().map(Bump::as_str),
        "counts": counts(report.counts()),
        "pages": report.pages.iter().map(page).collect::<Vec<_>>(),
    });
    write_pretty(&document, out)
}

fn page(page: &PageDiff) -> Value {
    json!({
        "page": page.path,
        "has_base": page.has_base,
        "verdict": page.counts().verdict().map(Bump::as_str),
        "counts": counts(page.counts()),
        "changes": page.changes.iter().map(change).collect::<Vec<_>>(),
        "diagnostics": diagnostics(&LocatedReport::new(&page.report, &page.page)),
    })
}

fn counts(Counts { major, minor, patch }: Counts) -> Value {
    json!({ "major": major, "minor": minor, "patch": patch })
}

fn change(change: &Change) -> Value {
    json!({
        "rule": change.rule.name,
        "verdict": change.rule.bump.as_str(),
        "entry": change.entry,
        "subject": change.subject,
        "before": change.before,
        "after": change.after,
    })
}
