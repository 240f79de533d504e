//! Changes as one JSON document.

use std::io::{self, Write};

use serde::Serialize;

use crate::command::findings::Findings;
use crate::command::json::ShownProblem;
use crate::diff::change::{Bump, Change};
use crate::diff::report::Diff;

#[derive(Serialize)]
struct Document<'d> {
    page: &'d str,
    base: Option<ShownBase<'d>>,
    verdict: Option<&'static str>,
    counts: Counts,
    changes: Vec<ShownChange<'d>>,
    problems: Vec<ShownProblem<'d>>,
}

#[derive(Serialize)]
struct ShownBase<'d> {
    name: &'d str,
    commit: &'d str,
    /// Whether it has a catalog; if not, everything is added.
    has_catalog: bool,
}

#[derive(Serialize)]
struct Counts {
    major: usize,
    minor: usize,
    patch: usize,
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

pub(super) fn write(diff: &Diff, findings: &Findings<'_>, out: &mut dyn Write) -> io::Result<()> {
    let document = Document {
        page: &diff.page,
        base: diff.base.as_ref().map(|base| ShownBase {
            name: &base.name,
            commit: &base.commit,
            has_catalog: base.catalog.is_some(),
        }),
        verdict: diff.verdict().map(Bump::name),
        counts: Counts {
            major: diff.count(Bump::Major),
            minor: diff.count(Bump::Minor),
            patch: diff.count(Bump::Patch),
        },
        changes: diff.changes.iter().map(ShownChange::new).collect(),
        problems: findings.iter().map(ShownProblem::new).collect(),
    };
    serde_json::to_writer_pretty(&mut *out, &document)?;
    writeln!(out)
}
