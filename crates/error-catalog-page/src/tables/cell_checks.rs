//! What is wrong with the rows of tables, whatever their texts mean.

use std::ops::Range;

use crate::column_kind::ColumnKind;
use crate::diagnostic::{Diagnostic, Fix};
use crate::parse::gfm::split_row;
use crate::parse::table::Row;
use crate::plural::count;
use crate::rules::page::{EMPTY_TABLE, REPEATED_HEADER};
use crate::rules::rows::{CELL_COUNT, EMPTY_CELL};
use crate::severity::Severity;
use crate::source::SourceFile;
use crate::span::Span;
use crate::tables::page_table::PageTable;
use crate::tables::split_rows::{broken_rows, other_width};
use crate::tables::text_rows::check_text_rows;

/// What no entry can do without: what a row without it lacks, and what to do.
const NEEDED: [(ColumnKind, &str, &str); 3] = [
    (ColumnKind::Message, "the row has no message", "write the message as logs show it"),
    (
        ColumnKind::Meaning,
        "the row does not say what the error means",
        "write what the error means, or say in the front matter, below `catalog:`, that rows may leave it out: \
         `optional: [meaning]`",
    ),
    (
        ColumnKind::Fix,
        "the row does not say how to fix it",
        "write how to fix it, or say in the front matter, below `catalog:`, that rows may leave it out: \
         `optional: [fix]`",
    ),
];

/// Reports rows with too many or too few cells, and the empty cells and tables among those that are selected.
pub(crate) fn check_cells(source: &SourceFile, tables: &[PageTable<'_>], problems: &mut Vec<Diagnostic>) {
    for PageTable { table, columns, is_selected: is_meant, repeated_headers } in tables {
        let is_meant = *is_meant;
        let severity = if is_meant { Severity::Error } else { Severity::Warning };
        problems.extend(
            repeated_headers.iter().map(|copy| repeated_header(source, *copy).with_severity(severity)),
        );
        let needed: Vec<_> = NEEDED
            .iter()
            .filter(|(role, ..)| !columns.is_optional(role))
            .filter_map(|needed| Some((columns.index(&needed.0)?, needed)))
            .collect();
        if let Some(problem) = other_width(source, table) {
            problems.push(problem.with_severity(severity));
            continue;
        }
        let broken = broken_rows(source, table);
        problems.extend(broken.iter().map(|row| row.problem(source).with_severity(severity)));
        check_text_rows(source, table, &broken, severity, problems);
        let is_part = |row: &Row<'_>| broken.iter().any(|broken| broken.holds(row));
        for row in table.rows.iter().filter(|row| !row.is_text(source) && !is_part(row)) {
            if !row.is_whole() {
                // Which of its cells is what cannot be told.
                problems.push(cell_count(source, row, &table.header).with_severity(severity));
                continue;
            }
            for (index, (role, what, help)) in needed.iter().filter(|_| is_meant) {
                let empty = row.cells.get(*index).filter(|cell| cell.text.is_empty());
                problems.extend(empty.map(|cell| {
                    let (what, mut help) = ((*what).to_owned(), (*help).to_owned());
                    if *role == ColumnKind::Message && row.cells.first().is_some_and(|first| first.text.is_empty()) {
                        help = format!(
                            "{help}; if the row goes on from the one above, write its texts there, each after a `<br>`"
                        );
                    }
                    Diagnostic::new(&EMPTY_CELL, source.label(cell.span.clone()), what).with_help(help)
                }));
            }
        }
        if is_meant && table.rows.is_empty() {
            let label = source.label(table.header.span.clone());
            let help = "write a row for each error below its header";
            problems.push(Diagnostic::new(&EMPTY_TABLE, label, "the table has no rows").with_help(help));
        }
    }
}

/// Reports a copy of the header among the rows.
fn repeated_header(source: &SourceFile, copy: Span) -> Diagnostic {
    let end = source.next_line(copy.end.saturating_sub(1)).unwrap_or(source.text.len());
    let edit = source.edit(copy.start..end, "");
    let fix = Fix { title: "delete the copy of the header".to_owned(), is_safe: true, edits: vec![edit] };
    Diagnostic::new(
        &REPEATED_HEADER,
        source.label(copy),
        "the header of the table is repeated among its rows",
    )
    .with_help("delete the copy, with the line of dashes below it")
    .with_fix(fix)
}

/// A row whose text holds more or fewer cells than the header: Markdown drops or adds some silently.
fn cell_count(source: &SourceFile, row: &Row<'_>, header: &Row<'_>) -> Diagnostic {
    let wanted = header.cells.len();
    let what =
        format!("the row has {} and its table has {}", count(row.written, "cell"), count(wanted, "column"));
    let (at, help) = if row.written > wanted { surplus(source, row, wanted) } else { lacking(row, header) };
    let span = source.rest_of_line(at.unwrap_or(row.span.start));
    Diagnostic::new(&CELL_COUNT, source.label(span), what).with_help(help)
}

/// What to do where cells lack; which those are is known if the row simply ends early.
fn lacking(row: &Row<'_>, header: &Row<'_>) -> (Option<usize>, String) {
    let headings: Vec<String> =
        header.cells.iter().skip(row.written).map(|cell| format!("`{}`", cell.text)).collect();
    let help = format!(
        "write the missing cells, for {} if the last ones are missing, or the missing `|` between two",
        headings.join(" and ")
    );
    (None, help)
}

/// Returns where the surplus cells of a row begin, if that is known, and the help: a `|` inside code, a cell that continues
/// in lower case, or else the first cell that is too many.
fn surplus(source: &SourceFile, row: &Row<'_>, wanted: usize) -> (Option<usize>, String) {
    let text = source.text.get(row.span.clone()).unwrap_or_default();
    let cells: Vec<Range<usize>> = split_row(text).collect();
    let cell = |index: usize| Some(text.get(cells.get(index)?.clone())?.trim());
    let pipe_before = |index: usize| Some(row.span.start + cells.get(index)?.start.saturating_sub(1));
    if row.written == wanted + 1 && cell(0).is_some_and(str::is_empty) {
        return (None, "the first cell is empty: take out one `|` before it".to_owned());
    }
    // Between two rows on one line, there may be one pipe or two.
    let are_two_rows = row.written == wanted * 2 || row.written == wanted * 2 + 1;
    if wanted > 1 && are_two_rows {
        let help = "a second row begins here: write it in a line of its own";
        return (pipe_before(wanted), help.to_owned());
    }
    let after_pipe_in_code =
        (1..cells.len()).find(|index| cells.get(*index).is_some_and(|cell| is_in_code(text, cell.start)));
    let continues = |index: &usize| cell(*index).is_some_and(|cell| cell.starts_with(char::is_lowercase));
    let second = after_pipe_in_code.or_else(|| (1..cells.len()).find(continues)).unwrap_or(wanted);
    let joined = second.checked_sub(1).and_then(cell).zip(cell(second));
    let joined =
        joined.filter(|(one, two)| !one.is_empty() && !two.is_empty() && one.len() + two.len() <= LONGEST);
    let help = match joined {
        Some((one, two)) => format!(
            "take the surplus cells out, or, if `{one}` and `{two}` are one cell, write it as:\n{one} \\| {two}"
        ),
        None => {
            "take the surplus cells out; write a `|` that belongs to a cell's text as `\\|`, even in code"
                .to_owned()
        }
    };
    (after_pipe_in_code.and_then(pipe_before), help)
}

/// The most bytes of two cells that are shown as one.
const LONGEST: usize = 160;

/// Returns whether an offset of a row is between two backticks.
fn is_in_code(row: &str, offset: usize) -> bool {
    let before = row.get(..offset).unwrap_or_default().matches('`').count();
    before % 2 == 1 && row.get(offset..).unwrap_or_default().contains('`')
}
