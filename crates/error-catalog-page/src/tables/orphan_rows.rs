//! Rows that stand outside their table, and text that stands in one: what a blank line would part, or one does.

use crate::diagnostic::{Diagnostic, Fix};
use crate::parse::gfm::{is_delimiter, written_cells};
use crate::parse::table::{OrphanRow, Row, Table};
use crate::plural::count;
use crate::rules::page::{STRAY_ROW, TEXT_IN_TABLE};
use crate::severity::Severity;
use crate::source::SourceFile;
use crate::tables::split_rows::Broken;

/// Reports the lines that are written like rows of the first error table and are in none: an empty line above them, or a
/// missing header, is how rows vanish.
pub(crate) fn check_orphan_rows(
    source: &SourceFile,
    orphan_rows: &[OrphanRow],
    first: &Table<'_>,
    problems: &mut Vec<Diagnostic>,
) {
    let width = first.header.cells.len();
    let marked = marked(source, first);
    let is_marked = |at: usize| {
        let line = source.line(at);
        marked.as_ref().is_some_and(|mark| {
            let mark = source.line(mark.primary.span.start);
            line == mark || line == mark + 1
        })
    };
    let below = |at: usize| source.next_line(at);
    let is_row = |at: usize| source.line_at(at).is_some_and(|(_, line)| !is_like_dashes(line));
    let is_next = |one: &OrphanRow, two: &OrphanRow| {
        let next = below(one.start);
        next == Some(two.start) || next.is_some_and(|next| !is_row(next) && below(next) == Some(two.start))
    };
    for run in orphan_rows.chunk_by(is_next) {
        if run.first().is_some_and(|row| is_marked(row.start)) {
            continue;
        }
        let Some(OrphanRow { start: at, .. }) = run.iter().find(|row| row.cells == width) else { continue };
        let rows = run.iter().filter(|row| is_row(row.start)).count();
        let what = match rows {
            1 => "this row stands outside the table, so it is not read".to_owned(),
            rows => format!("{rows} rows stand outside the table from here on, so they are not read"),
        };
        let lines = run.iter().flat_map(|row| [Some(row.start), below(row.start)]).flatten();
        let dashes = lines.into_iter().find_map(|at| wrong_dashes(source, at));
        let help = if first.header.span.start > *at {
            let header = source.line(first.header.span.start);
            format!("move it below the line of dashes, which is line {}, or take it out", header + 1)
        } else {
            remedy(source, *at)
        };
        let (at, what, help) = dashes.unwrap_or((*at, what, help));
        let label = source.label(source.rest_of_line(at));
        problems.push(Diagnostic::new(&STRAY_ROW, label, what).with_help(help));
    }
    problems.extend(marked);
}

/// A row straight below a table that begins as a quote or as an item of a list: it ends the table.
fn marked(source: &SourceFile, table: &Table<'_>) -> Option<Diagnostic> {
    let last = table.rows.last().map_or(table.header.span.end, |row| row.span.end);
    let (start, line) = source.line_at(source.next_line(last.checked_sub(1)?)?)?;
    let text = line.trim_start();
    let number = text.trim_start_matches(|c: char| c.is_ascii_digit());
    let behind = match number.strip_prefix(['.', ')']).filter(|_| number.len() < text.len()) {
        Some(behind) => behind,
        None => text.strip_prefix(['>', '-', '*', '+'])?,
    };
    let mark = text.strip_suffix(behind)?;
    let row = behind.trim();
    let is_row = row.len() > 1 && row.starts_with('|') && row.ends_with('|');
    if !is_row || written_cells(row) != table.header.cells.len() {
        return None;
    }
    let what = format!("`{mark}` stands before this row, so neither it nor any row below is read");
    let help = format!("take out the `{mark}`");
    let at = start + line.len() - text.len();
    Some(Diagnostic::new(&STRAY_ROW, source.label(at..at + mark.len()), what).with_help(help))
}

fn is_like_dashes(line: &str) -> bool {
    line.contains("--") && line.chars().all(|c| "|:- \t".contains(c))
}

/// A line of dashes that does not make a table of the line above, at this byte: what is wrong and what to do.
fn wrong_dashes(source: &SourceFile, at: usize) -> Option<(usize, String, String)> {
    let (start, dashes) = source.line_at(at).filter(|(_, line)| is_like_dashes(line))?;
    let (_, above) = source.line_at(start.checked_sub(1)?).filter(|(_, above)| above.contains('|'))?;
    let (cells, wanted) = (written_cells(dashes), written_cells(above));
    let what = if cells != wanted {
        format!("the line above has {} and this line {}", count(wanted, "cell"), count(cells, "cell"))
    } else if is_delimiter(dashes) {
        return None;
    } else {
        "this line is not of dashes and colons alone".to_owned()
    };
    let what = format!("{what}, so Markdown sees no table here and no row below is read");
    Some((at, what, format!("write in its place:\n|{}", " --- |".repeat(wanted))))
}

/// What to do about rows that begin at a byte and stand outside their table: that depends on what stands above.
fn remedy(source: &SourceFile, at: usize) -> String {
    let above = source.line_at(at).and_then(|(start, _)| source.line_at(start.checked_sub(1)?));
    let (start, above) = above.unwrap_or_default();
    if source.position(at).column > 4 {
        "take out the blanks before it: four of them make a line code".to_owned()
    } else if above.trim().is_empty() {
        "remove the blank line above, or write the table's header above".to_owned()
    } else if above.trim_end().ends_with("-->") {
        let line = source.line(start);
        format!("move the comment that ends in line {line} above or below the table: a comment ends a table")
    } else {
        "remove what parts the table here, or write its header above".to_owned()
    }
}

/// Whether a row is a line of text, without any `|`, that stands too near to its table.
pub(crate) fn is_text(source: &SourceFile, row: &Row<'_>) -> bool {
    row.written == 1 && !row.is_whole() && !text(source, row).contains('|')
}

/// Names the lines of text that are read as rows of a table, each run of them once, but for the parts of `broken` rows.
pub(crate) fn check_text(
    source: &SourceFile,
    table: &Table<'_>,
    broken: &[Broken],
    severity: Severity,
    problems: &mut Vec<Diagnostic>,
) {
    let mut rows = table.rows.as_slice();
    let is_text = |row: &Row<'_>| is_text(source, row) && !broken.iter().any(|broken| broken.holds(row));
    while let Some(row) = rows.first() {
        let is_wanted = is_text(row);
        let length = rows.iter().take_while(|row| is_text(row) == is_wanted).count();
        let before = rows;
        rows = rows.get(length..).unwrap_or_default();
        if !is_wanted {
            continue;
        }
        let run = before.get(..length).unwrap_or_default();
        if let Some(pasted) = pasted_rows(source, table, run) {
            problems.push(pasted.with_severity(severity));
            continue;
        }
        let (these, stand, it) = match length {
            1 => ("this line of text is read as a row".to_owned(), "it stands", "it"),
            lines => (format!("these {lines} lines of text are read as rows"), "they stand", "them"),
        };
        let (place, help) = if rows.is_empty() {
            ("straight below", format!("write a blank line above {it}:\n\n{}", text(source, row)))
        } else {
            let cells = "as a row, write a `|` before, between and behind the cells";
            ("amid", format!("move {it} above or below the table, with a blank line between; {cells}"))
        };
        let what = format!("{these} of the table: {stand} {place} its rows");
        let label = source.label(source.rest_of_line(row.span.start));
        problems.push(Diagnostic::new(&TEXT_IN_TABLE, label, what).with_help(help).with_severity(severity));
    }
}

/// Rows that were pasted from a spreadsheet: tabs separate as many cells as the table has columns.
fn pasted_rows(source: &SourceFile, table: &Table<'_>, rows: &[Row<'_>]) -> Option<Diagnostic> {
    let columns = table.header.cells.len();
    let with_pipes = |row: &Row<'_>| {
        let cells: Vec<&str> = text(source, row).split('\t').map(str::trim).collect();
        (cells.len() == columns && columns > 1).then(|| format!("| {} |", cells.join(" | ")))
    };
    let lines: Vec<String> = rows.iter().map(with_pipes).collect::<Option<_>>()?;
    let first = rows.first()?;
    let spans = rows.iter().map(|row| source.rest_of_line(row.span.start));
    let edits = spans.zip(&lines).map(|(span, line)| source.edit(span, line.as_str())).collect();
    let what = "expected `|` between the cells, found tabs";
    let help = format!("separate the cells with `|`:\n{}", lines.join("\n"));
    let fix = Fix { title: "separate the cells with `|`".to_owned(), is_safe: true, edits };
    let label = source.label(source.rest_of_line(first.span.start));
    Some(Diagnostic::new(&TEXT_IN_TABLE, label, what).with_help(help).with_fix(fix))
}

fn text<'s>(source: &'s SourceFile, row: &Row<'_>) -> &'s str {
    source.text.get(row.span.clone()).unwrap_or_default().trim()
}
