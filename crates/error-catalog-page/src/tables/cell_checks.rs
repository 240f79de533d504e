//! Checks that the rows of tables have all cells, whatever their texts mean.

use std::ops::Range;

use crate::parse::gfm::{cells_of, split_row, with_pipes};
use crate::plural::count;
use crate::rules::page::{EMPTY_TABLE, REPEATED_HEADER};
use crate::rules::rows::{CELL_COUNT, EMPTY_CELL};
use crate::tables::split_rows::{SplitRow, other_width, split_rows};
use crate::{Cell, ColumnKind, Diagnostic, ErrorTables, Fix, PageTable, Row, Severity, SourceFile, Span};

/// The columns without which there is no entry.
const NEEDED: [ColumnKind; 3] = [ColumnKind::Message, ColumnKind::Meaning, ColumnKind::Fix];

/// Reports rows with too many or too few cells, empty cells, and empty tables, in the tables that may hold errors.
pub(crate) fn check_cells(source: &SourceFile, tables: &ErrorTables<'_>, diagnostics: &mut Vec<Diagnostic>) {
    for table in tables.errors_and_candidates() {
        let split_rows = split_rows(source, &table.table);
        check_rows(source, table, &split_rows, Severity::Error, diagnostics);
        check_empty_cells(source, table, &split_rows, diagnostics);
        if table.table.rows.is_empty() {
            diagnostics.push(empty_table(source, table));
        }
    }
    for table in &tables.ignored {
        let split_rows = split_rows(source, &table.table);
        check_rows(source, table, &split_rows, Severity::Warning, diagnostics);
    }
}

fn check_rows(
    source: &SourceFile,
    table: &PageTable<'_>,
    split_rows: &[SplitRow],
    severity: Severity,
    diagnostics: &mut Vec<Diagnostic>,
) {
    let PageTable { table, repeated_headers, .. } = table;
    for copy in repeated_headers {
        diagnostics.push(repeated_header(source, *copy).with_severity(severity));
    }
    if let Some(diagnostic) = other_width(source, table) {
        diagnostics.push(diagnostic.with_severity(severity));
        return;
    }
    for row in split_rows {
        diagnostics.push(row.diagnostic(source).with_severity(severity));
    }
    for row in &table.rows {
        let is_reported = row.is_text(source) || is_part(row, split_rows);
        if !row.is_whole() && !is_reported {
            diagnostics.push(cell_count(source, row, &table.header).with_severity(severity));
        }
    }
}

/// Reports the empty cells of the columns without which there is no entry. It is unknown which cells another row lacks.
fn check_empty_cells(
    source: &SourceFile,
    table: &PageTable<'_>,
    split_rows: &[SplitRow],
    diagnostics: &mut Vec<Diagnostic>,
) {
    let PageTable { table, columns, .. } = table;
    for kind in NEEDED.iter().filter(|kind| !columns.is_optional(kind)) {
        let Some(index) = columns.index(kind) else { continue };
        for row in table.rows.iter().filter(|row| row.is_whole() && !is_part(row, split_rows)) {
            let Some(cell) = row.cells.get(index).filter(|cell| cell.text.is_empty()) else { continue };
            diagnostics.push(empty_cell(source, kind, row, cell));
        }
    }
}

fn is_part(row: &Row<'_>, split_rows: &[SplitRow]) -> bool {
    split_rows.iter().any(|split| split.holds(row.span.start))
}

fn empty_cell(source: &SourceFile, kind: &ColumnKind, row: &Row<'_>, cell: &Cell<'_>) -> Diagnostic {
    let text = if *kind == ColumnKind::Meaning { "what the error means" } else { "how to fix it" };
    let (message, help) = if *kind == ColumnKind::Message {
        let is_continuation = row.cells.first().is_some_and(|first| first.text.is_empty());
        let above = "; if the row continues the one above, write its texts there, each after a `<br>`";
        let above = if is_continuation { above } else { "" };
        ("the row has no message".to_owned(), format!("write the message as logs show it{above}"))
    } else {
        let optional = format!(
            "say in the front matter, below `catalog:`, that rows may leave it out: `optional: [{kind}]`"
        );
        (format!("the row does not say {text}"), format!("write {text}, or {optional}"))
    };
    source.diagnostic(&EMPTY_CELL, cell.span.clone(), message).with_help(help)
}

fn empty_table(source: &SourceFile, table: &PageTable<'_>) -> Diagnostic {
    source
        .diagnostic(&EMPTY_TABLE, table.header_span(), "the table has no rows")
        .with_help("write a row for each error below its header")
}

/// Reports a copy of the header among the rows.
fn repeated_header(source: &SourceFile, copy: Span) -> Diagnostic {
    let end = source.next_line(copy.end.saturating_sub(1)).unwrap_or(source.text.len());
    let edit = source.edit(copy.start..end, "");
    let fix = Fix::new("delete the copy of the header", vec![edit]).safe();
    source
        .diagnostic(&REPEATED_HEADER, copy, "the header of the table is repeated among its rows")
        .with_help("delete the copy, with the line of dashes below it")
        .with_fix(fix)
}

/// A row whose text holds more or fewer cells than the header: Markdown drops or adds some silently.
fn cell_count(source: &SourceFile, row: &Row<'_>, header: &Row<'_>) -> Diagnostic {
    let columns = header.cells.len();
    let message =
        format!("the row has {} and its table has {}", count(row.written, "cell"), count(columns, "column"));
    let diagnostic = |at: usize| source.diagnostic(&CELL_COUNT, source.rest_of_line(at), message);
    let text = source.slice(row.span.clone()).trim_end();
    if text.contains('\t') && cells_of(text).len() == columns {
        let help = "separate the cells with `|`, not with tabs";
        let edit = source.edit(source.rest_of_line(row.span.start), with_pipes(text));
        return diagnostic(row.span.start)
            .with_help(help)
            .with_fix(Fix::new("write `|` for the tabs", vec![edit]).safe());
    }
    if row.written > columns {
        return surplus(source, row, columns, diagnostic);
    }
    // The last cells are missing if the row ends early.
    let headings = header.cells.iter().skip(row.written).map(|cell| format!("`{}`", cell.text));
    let headings = headings.collect::<Vec<_>>().join(" and ");
    let help = format!("write the missing cells, such as {headings}, or the missing `|` between two cells");
    diagnostic(row.span.start).with_help(help)
}

/// Reports surplus cells, with a fix for each pipe that may belong to the text of a cell.
fn surplus(
    source: &SourceFile,
    row: &Row<'_>,
    columns: usize,
    diagnostic: impl FnOnce(usize) -> Diagnostic,
) -> Diagnostic {
    let text = source.slice(row.span.clone()).trim_end();
    let in_page = |cell: Range<usize>| Span::new(row.span.start + cell.start, row.span.start + cell.end);
    let cells: Vec<Span> = split_row(text).map(in_page).collect();
    let pipe_before = |cell: &Span| cell.start.saturating_sub(1);
    let surplus = row.written - columns;
    let is_after_pipe_in_code = |cell: &&Span| is_in_code(text, cell.start - row.span.start);
    let pipes_in_code: Vec<usize> =
        cells.iter().skip(1).filter(is_after_pipe_in_code).map(pipe_before).collect();
    if pipes_in_code.len() == surplus
        && let Some(first) = pipes_in_code.first()
    {
        let edits = pipes_in_code.iter().map(|pipe| source.edit(Span::at(*pipe), "\\")).collect();
        let fix = Fix::new("write `\\|` in code", edits);
        let help = "write a `|` that belongs to the text of a cell as `\\|`, even in code";
        return diagnostic(*first).with_help(help).with_fix(fix);
    }
    let help = "delete the surplus cells, or write a `|` that belongs to the text of a cell as `\\|`";
    let empty = cells.iter().find(|cell| surplus == 1 && source.slice(**cell).trim().is_empty());
    let delete =
        |cell: &Span| source.fix("delete the empty cell", Span::new(pipe_before(cell), cell.end), "");
    diagnostic(row.span.start).with_help(help).with_fix(empty.map(delete))
}

/// Returns whether an offset of a row is between two backticks.
fn is_in_code(row: &str, offset: usize) -> bool {
    let before = row.get(..offset).unwrap_or_default().matches('`').count();
    before % 2 == 1 && row.get(offset..).unwrap_or_default().contains('`')
}
