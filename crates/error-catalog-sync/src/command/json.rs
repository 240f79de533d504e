//! Problems as one JSON document.

use std::io::{self, Write};

use serde::Serialize;

use crate::command::findings::{Finding, Findings};
use crate::problem::Severity;

#[derive(Serialize)]
struct Document<'f> {
    problems: Vec<ShownProblem<'f>>,
    counts: Counts,
    #[serde(skip_serializing_if = "Option::is_none")]
    files: Option<&'f Files<'f>>,
}

#[derive(Serialize)]
struct Counts {
    errors: usize,
    warnings: usize,
    notes: usize,
}

/// What became of the generated files.
#[derive(Default, Serialize)]
pub(crate) struct Files<'f> {
    /// Those that were written.
    pub(crate) written: Vec<&'f str>,
    /// Those that were removed.
    pub(crate) removed: Vec<&'f str>,
    /// Those that are not as they should be.
    pub(crate) stale: Vec<&'f str>,
    /// How many were and are as they should be.
    pub(crate) unchanged: usize,
}

/// A problem as programs see it. Lines and columns count from 1, columns in Unicode scalars.
#[derive(Serialize)]
pub(crate) struct ShownProblem<'f> {
    rule: &'f str,
    severity: &'f str,
    file: &'f str,
    line: usize,
    column: usize,
    /// Behind the last character of what it is about, where that is known.
    end_line: Option<usize>,
    end_column: Option<usize>,
    /// The heading of the cell's column.
    heading: Option<&'f str>,
    /// The message of the row.
    row: Option<&'f str>,
    message: &'f str,
    help: &'f str,
}

impl<'f> ShownProblem<'f> {
    pub(crate) fn new(finding: Finding<'f>) -> Self {
        let (problem, spot) = (finding.problem, finding.spot);
        let end = spot.as_ref().map(|spot| spot.end);
        Self {
            rule: problem.rule,
            severity: problem.severity.name(),
            file: &problem.file,
            line: problem.place.line,
            column: problem.place.column,
            end_line: end.map(|end| end.line),
            end_column: end.map(|end| end.column),
            heading: spot.as_ref().and_then(|spot| spot.heading),
            row: spot.as_ref().and_then(|spot| spot.row),
            message: &problem.message,
            help: &problem.help,
        }
    }
}

/// Writes problems, their numbers and, for `sync` and `check`, what became of files.
pub(crate) fn write(
    findings: &Findings<'_>,
    files: Option<&Files<'_>>,
    out: &mut dyn Write,
) -> io::Result<()> {
    let counts = Counts {
        errors: findings.count(Severity::Error),
        warnings: findings.count(Severity::Warning),
        notes: findings.count(Severity::Note),
    };
    let problems = findings.iter().map(ShownProblem::new).collect();
    serde_json::to_writer_pretty(&mut *out, &Document { problems, counts, files })?;
    writeln!(out)
}
