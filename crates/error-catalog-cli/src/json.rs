//! Diagnostics as one JSON document. Lines and columns count from 1, columns in Unicode scalars.

use std::io::{self, Write};

use error_catalog_sync::{Fix, Page, Severity, SourceMap};
use serde::Serialize;
use serde_json::{Value, json};

use crate::inspected_table::inspected_tables;
use crate::located::{LocatedDiagnostic, LocatedReport, position};

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

/// Writes diagnostics, their numbers and the generated files, if the command has any.
pub(crate) fn write(
    report: &LocatedReport<'_>,
    files: Option<&Files<'_>>,
    out: &mut dyn Write,
) -> io::Result<()> {
    let [errors, warnings, notes] = Severity::ALL.map(|severity| report.count(severity));
    let mut document = json!({
        "diagnostics": diagnostics(report),
        "counts": { "errors": errors, "warnings": warnings, "notes": notes },
    });
    if let Some(files) = files {
        insert(&mut document, "files", json!(files));
    }
    write_pretty(&document, out)
}

/// Writes the tables and diagnostics of a page.
pub(crate) fn write_inspection(
    page: &Page,
    report: &LocatedReport<'_>,
    out: &mut dyn Write,
) -> io::Result<()> {
    let document = json!({
        "page": page.source.path(),
        // `null` if a column holds the codes.
        "shape": page.message_format(),
        "tables": inspected_tables(page),
        "diagnostics": diagnostics(report),
    });
    write_pretty(&document, out)
}

/// Writes a document on several lines, with a line end.
pub(crate) fn write_pretty(document: &Value, out: &mut dyn Write) -> io::Result<()> {
    serde_json::to_writer_pretty(&mut *out, document)?;
    writeln!(out)
}

/// Adds a field to an object.
pub(crate) fn insert(object: &mut Value, key: &str, value: impl Into<Value>) {
    if let Value::Object(fields) = object {
        fields.insert(key.to_owned(), value.into());
    }
}

/// Returns diagnostics as programs see them.
pub(crate) fn diagnostics(report: &LocatedReport<'_>) -> Vec<Value> {
    report.iter().map(|located| diagnostic(&located)).collect()
}

fn diagnostic(located: &LocatedDiagnostic<'_>) -> Value {
    let LocatedDiagnostic { diagnostic, sources, start, end, context, url, .. } = located;
    let related = diagnostic.related.iter().map(|label| {
        let position = sources.position(label);
        json!({
            "file": label.file.as_str(),
            "line": position.line,
            "column": position.column,
            "text": label.text,
        })
    });
    json!({
        "rule": diagnostic.rule.name,
        "severity": diagnostic.severity.as_str(),
        "file": diagnostic.primary.file.as_str(),
        "line": start.line,
        "column": start.column,
        // The position after the last character; `null` if the diagnostic is about a whole file.
        "end_line": end.map(|end| end.line),
        "end_column": end.map(|end| end.column),
        "heading": context.heading,
        "row": context.row,
        "url": url,
        "message": diagnostic.message,
        "help": diagnostic.help,
        "related": related.collect::<Vec<_>>(),
        "fixes": diagnostic.fixes.iter().map(|fix| json_fix(fix, sources)).collect::<Vec<_>>(),
    })
}

/// One way to fix a diagnostic. Offsets are bytes of the file without its byte-order mark.
fn json_fix(fix: &Fix, sources: &SourceMap) -> Value {
    let edits = fix.edits.iter().map(|edit| {
        json!({
            "file": edit.file.as_str(),
            "start": position(sources, &edit.file, edit.span.start),
            "end": position(sources, &edit.file, edit.span.end),
            "start_offset": edit.span.start,
            "end_offset": edit.span.end,
            "text": edit.text,
        })
    });
    json!({ "title": fix.title, "safe": fix.is_safe, "edits": edits.collect::<Vec<_>>() })
}
