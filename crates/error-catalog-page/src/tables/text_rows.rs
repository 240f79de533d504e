//! Lines of text inside of tables, which Markdown reads as rows.

use crate::column_kind::key;
use crate::diagnostic::{Diagnostic, Fix};
use crate::lines::line_end;
use crate::parse::gfm::split_row;
use crate::parse::table::{Row, Table};
use crate::rules::page::ROWS_OUTSIDE_TABLE;
use crate::severity::Severity;
use crate::source::SourceFile;
use crate::span::Span;
use crate::tables::split_rows::SplitRow;

/// The message about cells that were pasted from a spreadsheet.
pub(crate) const FOUND_TABS: &str = "expected `|` between the cells, found tabs";

/// Reports the lines of text that are read as rows of a table, each run of them once, except the parts of split rows.
pub(crate) fn check_text_rows(
    source: &SourceFile,
    table: &Table<'_>,
    split_rows: &[SplitRow],
    severity: Severity,
    diagnostics: &mut Vec<Diagnostic>,
) {
    let is_text = |row: &Row<'_>| row.is_text(source) && !split_rows.iter().any(|split| split.holds(row));
    for rows in table.rows.chunk_by(|one, two| is_text(one) == is_text(two)) {
        let (Some(first), Some(last)) = (rows.first(), rows.last()) else { continue };
        if is_text(first) {
            let lines = Span::new(first.span.start, source.line_span(last.span.start).end);
            let diagnostic =
                pasted_rows(source, table, lines).unwrap_or_else(|| text_rows(source, table, lines));
            diagnostics.push(diagnostic.with_severity(severity));
        }
    }
}

fn text_rows(source: &SourceFile, table: &Table<'_>, lines: Span) -> Diagnostic {
    let end = table.rows.last().map_or(lines.end, |row| source.line_span(row.span.start).end);
    let line_end = line_end(&source.text);
    let (title, edits) = if end == lines.end {
        ("insert a blank line above the text", vec![source.edit(Span::at(lines.start), line_end)])
    } else {
        let text = format!("{line_end}{line_end}{}", source.slice(lines));
        let lines = Span::new(lines.start, source.whole_line(lines.end).end);
        ("move the text below the table", vec![source.edit(lines, ""), source.edit(Span::at(end), text)])
    };
    let label = source.label(source.rest_of_line(lines.start));
    let diagnostic = Diagnostic::new(&ROWS_OUTSIDE_TABLE, label, "expected a row of the table, found text")
        .with_help(format!("separate its cells with `|` if it is a row; otherwise, {title}"));
    if table.rows.iter().all(|row| row.is_text(source)) {
        return diagnostic;
    }
    diagnostic.with_fix(Fix { title: title.to_owned(), is_safe: false, edits })
}

/// Rows that were pasted from a spreadsheet, maybe with their header row: tabs separate as many cells as the table has
/// columns.
fn pasted_rows(source: &SourceFile, table: &Table<'_>, lines: Span) -> Option<Diagnostic> {
    let columns = table.header.cells.len();
    let text: Vec<&str> = source.slice(lines).split(['\n', '\r']).filter(|line| !line.is_empty()).collect();
    if columns < 2 || text.iter().any(|line| line.trim().split('\t').count() != columns) {
        return None;
    }
    let rows: Vec<String> =
        text.into_iter().filter(|line| !is_header_text(line, table)).map(with_pipes).collect();
    let edit = if rows.is_empty() {
        source.edit(Span::new(lines.start, source.whole_line(lines.end).end), "")
    } else {
        source.edit(lines, rows.join(line_end(&source.text)))
    };
    let help = "separate the cells with `|`";
    let fix = Fix { title: help.to_owned(), is_safe: true, edits: vec![edit] };
    let label = source.label(source.rest_of_line(lines.start));
    Some(Diagnostic::new(&ROWS_OUTSIDE_TABLE, label, FOUND_TABS).with_help(help).with_fix(fix))
}

/// Returns a line whose cells are separated by tabs as a row.
pub(crate) fn with_pipes(line: &str) -> String {
    let cells: Vec<&str> = line.trim().split('\t').map(str::trim).collect();
    format!("| {} |", cells.join(" | "))
}

/// Returns whether the cells of a line, between pipes or tabs, are the headings of a table.
pub(crate) fn is_header_text(line: &str, table: &Table<'_>) -> bool {
    let line = line.trim();
    let cells: Vec<&str> = if line.contains('|') {
        split_row(line).filter_map(|cell| line.get(cell)).collect()
    } else {
        line.split('\t').collect()
    };
    cells.into_iter().map(key).eq(table.header_keys())
}
