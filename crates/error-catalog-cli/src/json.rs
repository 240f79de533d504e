//! Diagnostics as one JSON document.

use std::io::{self, Write};

use error_catalog_sync::{Fix, Page, Position, Severity, SourceMap};
use serde::Serialize;

use crate::inspected_table::{InspectedTable, inspected_tables};
use crate::located::{LocatedDiagnostic, LocatedReport};

#[derive(Serialize)]
struct ReportDocument<'f> {
    diagnostics: Vec<JsonDiagnostic<'f>>,
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

#[derive(Serialize)]
struct Inspection<'o> {
    page: &'o str,
    /// The format of the page's messages; `null` if a column holds the codes.
    shape: Option<&'o str>,
    tables: Vec<InspectedTable<'o>>,
    diagnostics: Vec<JsonDiagnostic<'o>>,
}

/// The generated files, by outcome.
#[derive(Default, Serialize)]
pub(crate) struct Files<'f> {
    /// The files that were written.
    pub(crate) written: Vec<&'f str>,
    /// The files that were removed.
    pub(crate) removed: Vec<&'f str>,
    /// The files that are not current.
    pub(crate) stale: Vec<&'f str>,
    /// The number of files that were current already.
    pub(crate) unchanged: usize,
}

/// A diagnostic as programs see it. Lines and columns count from 1, columns in Unicode scalars.
#[derive(Serialize)]
pub(crate) struct JsonDiagnostic<'f> {
    rule: &'f str,
    severity: &'f str,
    file: &'f str,
    line: usize,
    column: usize,
    /// The position after the last character; `null` if the diagnostic is about a whole file.
    end_line: Option<usize>,
    end_column: Option<usize>,
    /// The heading of the cell's column.
    heading: Option<&'f str>,
    /// The message of the row.
    row: Option<&'f str>,
    /// The URL of the page of the row's entry.
    url: Option<String>,
    message: &'f str,
    help: &'f str,
    related: Vec<JsonLabel<'f>>,
    fixes: Vec<JsonFix<'f>>,
}

/// A related span.
#[derive(Serialize)]
struct JsonLabel<'f> {
    file: &'f str,
    line: usize,
    column: usize,
    text: &'f str,
}

/// One way to fix a diagnostic.
#[derive(Serialize)]
struct JsonFix<'f> {
    title: &'f str,
    safe: bool,
    edits: Vec<JsonEdit<'f>>,
}

/// A replacement. Offsets are bytes of the file without its byte-order mark.
#[derive(Serialize)]
struct JsonEdit<'f> {
    file: &'f str,
    start: Position,
    end: Position,
    start_offset: usize,
    end_offset: usize,
    text: &'f str,
}

impl<'f> JsonDiagnostic<'f> {
    pub(crate) fn new(located: LocatedDiagnostic<'f>) -> Self {
        let LocatedDiagnostic { diagnostic, sources, start, end, context, url, .. } = located;
        let related = diagnostic.related.iter().map(|label| {
            let Position { line, column } = sources.position(label);
            JsonLabel { file: label.file.as_str(), line, column, text: &label.text }
        });
        Self {
            rule: diagnostic.rule.name,
            severity: diagnostic.severity.as_str(),
            file: diagnostic.primary.file.as_str(),
            line: start.line,
            column: start.column,
            end_line: end.map(|end| end.line),
            end_column: end.map(|end| end.column),
            heading: context.heading,
            row: context.row,
            url,
            message: &diagnostic.message,
            help: &diagnostic.help,
            related: related.collect(),
            fixes: diagnostic.fixes.iter().map(|fix| JsonFix::new(fix, sources)).collect(),
        }
    }
}

impl<'f> JsonFix<'f> {
    fn new(fix: &'f Fix, sources: &SourceMap) -> Self {
        let edits = fix.edits.iter().map(|edit| {
            let position =
                |offset| sources.get(&edit.file).map_or(Position::START, |source| source.position(offset));
            JsonEdit {
                file: edit.file.as_str(),
                start: position(edit.span.start),
                end: position(edit.span.end),
                start_offset: edit.span.start,
                end_offset: edit.span.end,
                text: &edit.text,
            }
        });
        Self { title: &fix.title, safe: fix.is_safe, edits: edits.collect() }
    }
}

/// Writes diagnostics, their numbers and the generated files, if the command has any.
pub(crate) fn write(
    report: &LocatedReport<'_>,
    files: Option<&Files<'_>>,
    out: &mut dyn Write,
) -> io::Result<()> {
    let counts = Counts {
        errors: report.count(Severity::Error),
        warnings: report.count(Severity::Warning),
        notes: report.count(Severity::Note),
    };
    let diagnostics = report.iter().map(JsonDiagnostic::new).collect();
    write_pretty(&ReportDocument { diagnostics, counts, files }, out)
}

/// Writes the tables and diagnostics of a page.
pub(crate) fn write_inspection(
    page: &Page,
    report: &LocatedReport<'_>,
    out: &mut dyn Write,
) -> io::Result<()> {
    let inspection = Inspection {
        page: page.source.path(),
        shape: page.message_format(),
        tables: inspected_tables(page),
        diagnostics: report.iter().map(JsonDiagnostic::new).collect(),
    };
    write_pretty(&inspection, out)
}

/// Writes a document on several lines, with a line end.
pub(crate) fn write_pretty(document: &impl Serialize, out: &mut dyn Write) -> io::Result<()> {
    serde_json::to_writer_pretty(&mut *out, document)?;
    writeln!(out)
}
