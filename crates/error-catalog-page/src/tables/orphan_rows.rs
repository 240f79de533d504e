//! Rows outside of tables.
//!
//! In: the orphan rows that the parser collected, and the tables. Out: a diagnostic for each run of adjacent orphan rows.
//! Either the rows belong to a table, or they are nearly a table themselves: a header or a delimiter row is missing or
//! wrong, or a block is in the way. Text inside of tables is the task of `text_rows.rs`.

use crate::diagnostic::{Diagnostic, Fix, TextEdit};
use crate::lines::line_end;
use crate::message_format::MessageFormat;
use crate::parse::gfm::{column_at, is_delimiter, is_like_delimiter, split_row, written_cells};
use crate::parse::table::{Block, OrphanRow, Table};
use crate::plural::count;
use crate::rule::Rule;
use crate::rules::page::{NO_TABLE, ROWS_OUTSIDE_TABLE};
use crate::severity::Severity;
use crate::source::SourceFile;
use crate::span::Span;
use crate::tables::error_tables::ErrorTables;
use crate::tables::page_table::PageTable;
use crate::tables::text_rows::{FOUND_TABS, is_header_text, with_pipes};

/// From this column on, Markdown reads a line as code.
const CODE_INDENT: usize = 4;

/// The most bytes between a table and rows that a fix moves into it.
const MAX_GAP: usize = 4096;

/// The header row that a fix inserts into a page without a table.
const USUAL_HEADER: &str = "| Error message | What it means | How to fix it |";

/// Returns the diagnostics of orphan rows: rows of a table, and lines that are nearly a table. The first diagnostic has
/// a rule of its own.
pub(crate) fn orphan_row_diagnostics(
    source: &SourceFile,
    orphan_rows: &[OrphanRow],
    tables: &ErrorTables<'_>,
    rule_of_first: &'static Rule,
) -> Vec<Diagnostic> {
    let mut diagnostics: Vec<Diagnostic> = Vec::new();
    let is_next = |one: &OrphanRow, two: &OrphanRow| {
        source.next_line(one.span.start) == Some(source.line_span(two.span.start).start)
    };
    let error_tables: Vec<&Table<'_>> = tables.errors_and_candidates().map(|table| &table.table).collect();
    let tables = tables.in_page_order();
    for rows in orphan_rows.chunk_by(is_next) {
        let (Some(first), Some(last)) = (rows.first(), rows.last()) else { continue };
        let above = error_tables.partition_point(|table| table.header.span.start < first.span.start);
        let error_table = error_tables.get(above.saturating_sub(1)).copied();
        let rule = if diagnostics.is_empty() { rule_of_first } else { &ROWS_OUTSIDE_TABLE };
        let Some(diagnostic) =
            (Run { source, rule, rows, first, last, tables: &tables, error_table }).diagnose()
        else {
            continue;
        };
        // A block without an end is reported once, even if several tables are in it.
        if diagnostics.last().is_none_or(|previous| previous.primary.span != diagnostic.primary.span) {
            diagnostics.push(diagnostic);
        }
    }
    diagnostics
}

/// Adjacent orphan rows.
struct Run<'r> {
    source: &'r SourceFile,
    /// The rule of the diagnostic.
    rule: &'static Rule,
    rows: &'r [OrphanRow],
    first: &'r OrphanRow,
    last: &'r OrphanRow,
    tables: &'r [&'r PageTable<'r>],
    /// The error table above, or the first one.
    error_table: Option<&'r Table<'r>>,
}

/// A header row and its delimiter row that are not a table in Markdown.
struct Head<'r> {
    header: Span,
    headings: usize,
    delimiter: &'r OrphanRow,
    /// The rows below the two.
    rows: &'r [OrphanRow],
}

impl<'r> Run<'r> {
    fn diagnose(&self) -> Option<Diagnostic> {
        if let Block::Unclosed { start } = self.first.block {
            return self.unclosed(start);
        }
        if let Some(head) = self.head() {
            return Some(self.wrong_head(&head).unwrap_or_else(|| self.not_a_table(head.header)));
        }
        if self.is_header(self.first) && !self.is_tabbed(self.first) {
            return Some(self.incomplete_head());
        }
        if let Some(table) = self.adjacent_table() {
            return self.lost_rows(table);
        }
        if self.is_nearly_a_table() {
            return Some(self.incomplete_head());
        }
        let is_row = self.is_in_text() && !self.is_tabbed(self.first) && !self.is_delimiter(self.first);
        if is_row { self.lost_rows(self.error_table_with_same_width()?) } else { None }
    }

    /// Reports rows that belong to a table.
    fn lost_rows(&self, table: &Table<'_>) -> Option<Diagnostic> {
        let rows: Vec<&OrphanRow> =
            self.rows.iter().filter(|row| !self.is_delimiter(row) && !self.is_header(row)).collect();
        let gap = self.gap(table);
        let place = self.place(gap);
        let (message, moved) = match rows.len() {
            0 => return None,
            1 => (format!("expected a row inside of a table, found it {place}"), "row"),
            rows => (format!("expected {rows} rows inside of a table, found them {place}"), "rows"),
        };
        let message = if self.is_tabbed(self.first) { FOUND_TABS.to_owned() } else { message };
        let is_near = gap.len() <= MAX_GAP && !self.is_below_heading(table);
        let mut edits = Vec::new();
        if is_near && rows.iter().all(|row| row.cells == table.header.cells.len()) {
            edits = self.edits_that_move(&rows, table);
        }
        let header = self.source.rest_of_line(table.header.span.start);
        let label = self.source.label(header).with_text("the table");
        let help = format!("move the {moved} to the end of the table");
        Some(self.report(self.first.span, message, help, edits).with_related(label))
    }

    /// Reports a header row and a delimiter row of different widths, and a delimiter row with other characters than dashes
    /// and colons.
    fn wrong_head(&self, head: &Head<'_>) -> Option<Diagnostic> {
        let Head { header, headings, delimiter, rows } = *head;
        let text = self.text(delimiter);
        let cells = delimiter.cells;
        let message = if headings != cells {
            let (headings, cells) = (count(headings, "heading"), count(cells, "cell"));
            format!("expected a header row and a delimiter row of one width, found {headings} and {cells}")
        } else if is_delimiter(text) {
            return None;
        } else {
            format!("expected a delimiter row of dashes and colons, found `{text}`")
        };
        if headings != cells && rows.first().is_some_and(|row| row.cells == cells) {
            let label = self.source.label(delimiter.span).with_text("the delimiter row");
            let help = format!("write {}, one for each cell of a row", count(cells, "heading"));
            return Some(self.report(header, message, help, Vec::new()).with_related(label));
        }
        let mut edits = Vec::new();
        if self.is_in_text() && rows.iter().all(|row| row.cells == headings) {
            edits.push(self.source.edit(delimiter.span, delimiter_row(headings)));
        }
        let label = self.source.label(header).with_text("the header row");
        let mut diagnostic = self.report(delimiter.span, message, "replace the delimiter row", edits);
        for fix in &mut diagnostic.fixes {
            // Colons align columns, and which column each of them is about is not known.
            fix.is_safe = !rows.is_empty() && !text.contains(':');
        }
        Some(diagnostic.with_related(label))
    }

    /// Reports rows that lack a header row, a delimiter row, or both.
    fn incomplete_head(&self) -> Diagnostic {
        let has_delimiter = self.is_delimiter(self.first);
        let error_table = self.error_table_with_same_width();
        let has_header = self.is_header(self.first)
            || (error_table.is_none() && !has_delimiter && !self.begins_with_a_message());
        let (missing, help) = if has_header {
            ("delimiter", "insert a delimiter row below this line")
        } else {
            ("header", "insert a header row above this line")
        };
        let cells = self.first.cells;
        let mut lines = Vec::new();
        match error_table {
            _ if has_header => {}
            Some(table) => lines.push(self.source.slice(table.header.span.clone()).trim().to_owned()),
            None if written_cells(USUAL_HEADER) == cells => lines.push(USUAL_HEADER.to_owned()),
            None => {}
        }
        let has_all_headings = has_header || !lines.is_empty();
        if !has_delimiter {
            lines.push(delimiter_row(cells));
        }
        let is_row = |row: &OrphanRow| row.cells == cells && (has_header || !self.is_header(row));
        let next = if has_header { self.rows.get(1) } else { Some(self.first) };
        let mut edits = Vec::new();
        if let Some(next) = next
            && has_all_headings
            && self.is_in_text()
            && !self.is_followed_by_text()
            && self.rows.iter().all(is_row)
        {
            let before = self.before(next);
            let line = |line: String| [self.source.slice(before), &line, self.line_end()].concat();
            let lines: String = lines.into_iter().map(line).collect();
            edits.push(self.source.edit(Span::at(before.start), lines));
        }
        let rows = count(self.rows.len(), "line");
        let message = format!("expected a table, found {rows} without a {missing} row");
        self.report(self.first.span, message, help, edits)
    }

    /// Reports the first rows of a table that Markdown does not read: in code, directly below text or a tag, partly in
    /// a quote or an item, or with tabs between headings.
    fn not_a_table(&self, header: Span) -> Diagnostic {
        let text = self.source.slice(header);
        if !text.contains('|') {
            let edit = self.source.edit(header, with_pipes(text));
            return self.report(header, FOUND_TABS, "separate the cells with `|`", vec![edit]);
        }
        let line = self.source.line_span(header.start);
        let marker = self.source.slice(line.start..header.start).trim_end();
        let markers = self.rows.iter().map(|row| self.source.slice(self.before(row)).trim());
        let other_marker = markers.filter(|other| *other != marker.trim()).max();
        let (place, help) = if let Some(other) = other_marker {
            let marker = other.max(marker.trim());
            (format!("lines partly after `{marker}`"), format!("remove the `{marker}`"))
        } else if self.rows.iter().any(|row| self.is_indented(row)) {
            ("lines indented like code".to_owned(), "remove the spaces before each line".to_owned())
        } else {
            let block = if self.first.block == Block::Html { "HTML" } else { "text" };
            let blank_line = self.source.edit(Span::at(line.start), format!("{marker}{}", self.line_end()));
            let help = "insert a blank line above the header row";
            return self.report(header, format!("expected a table, found {block}"), help, vec![blank_line]);
        };
        let edits = self.rows.iter().map(|row| self.source.edit(self.before(row), "")).collect();
        self.report(header, format!("expected a table, found {place}"), help, edits)
    }

    /// Reports code or a comment without an end, if a table is in it.
    fn unclosed(&self, start: usize) -> Option<Diagnostic> {
        let head = self.head()?;
        if head.headings != head.delimiter.cells {
            return None;
        }
        let opening = self.source.rest_of_line(start);
        let (end, help, edit) = if self.source.slice(opening).starts_with("<!--") {
            let edit = self.source.edit(Span::at(opening.end), " -->");
            ("`-->` after the comment", "write `-->` after the comment", edit)
        } else {
            let edit = self.source.edit(self.source.whole_line(start), "");
            ("the end of the code", "remove the line that begins the code", edit)
        };
        let message = format!("expected {end}, found a table");
        let label = self.source.label(head.header).with_text("the table");
        Some(self.report(opening, message, help, vec![edit]).with_related(label))
    }

    /// Returns a diagnostic with one text for the help and the fix. Without edits, it has no fix.
    fn report(
        &self,
        span: Span,
        message: impl Into<String>,
        help: impl Into<String>,
        edits: Vec<TextEdit>,
    ) -> Diagnostic {
        let title = help.into();
        let label = self.source.label(span);
        let mut diagnostic = Diagnostic::new(self.rule, label, message)
            .with_help(title.as_str())
            .with_severity(self.severity());
        if !edits.is_empty() {
            diagnostic.fixes.push(Fix { title, is_safe: false, edits });
        }
        diagnostic
    }

    /// Returns the severity: an error if a row of the error table is lost, or if the page has no table otherwise.
    fn severity(&self) -> Severity {
        let columns = self.error_table.map(|table| table.header.cells.len());
        let is_lost = |row: &OrphanRow| row.block == Block::Text && Some(row.cells) == columns;
        if *self.rule == NO_TABLE || self.rows.iter().any(is_lost) {
            Severity::Error
        } else {
            Severity::Warning
        }
    }

    /// Returns the header row and the delimiter row at the start of the run. The header row may have no pipe at its ends.
    fn head(&self) -> Option<Head<'r>> {
        match self.rows {
            [delimiter, rows @ ..] if self.is_delimiter(delimiter) => {
                let above = self.source.line_span(self.before(delimiter).start.checked_sub(1)?);
                let header = self.source.rest_of_line(above.start);
                let text = self.source.slice(header);
                let headings = written_cells(text);
                text.contains('|').then_some(Head { header, headings, delimiter, rows })
            }
            [header, delimiter, rows @ ..] if self.is_delimiter(delimiter) => {
                Some(Head { header: header.span, headings: header.cells, delimiter, rows })
            }
            _ => None,
        }
    }

    /// Returns whether the rows seem to be a table of their own: several rows, or rows below another heading than a table.
    fn is_nearly_a_table(&self) -> bool {
        let is_apart =
            self.rows.len() > 1 || self.error_table.is_some_and(|table| self.is_below_heading(table));
        is_apart && self.first.cells > 1 && self.first.block != Block::Code && !self.is_tabbed(self.first)
    }

    /// Returns whether the first row has the message format of all rows, so that it is a row and not the header.
    fn begins_with_a_message(&self) -> bool {
        let cell = |row: &OrphanRow| {
            let text = self.text(row);
            split_row(text).next().and_then(|cell| text.get(cell)).unwrap_or_default().trim()
        };
        let format = MessageFormat::inferred(self.rows.iter().map(cell));
        format.is_some_and(|format| format.is_of(cell(self.first)))
    }

    /// Returns the error table, if a row has as many cells as it has columns.
    fn error_table_with_same_width(&self) -> Option<&'r Table<'r>> {
        self.error_table.filter(|table| self.has_row_of(table))
    }

    fn has_row_of(&self, table: &Table<'_>) -> bool {
        self.rows.iter().any(|row| row.cells == table.header.cells.len())
    }

    /// Returns the table directly below the run, or the table above that at most one line cuts off; a row has its width.
    fn adjacent_table(&self) -> Option<&'r Table<'r>> {
        let below =
            self.tables.partition_point(|table| table.table.header.span.start < self.first.span.start);
        let mut table = self.tables.get(..below)?.last().map(|table| &table.table).filter(|table| {
            let lines = self.gap(table).split(['\n', '\r']).filter(|line| !line.trim().is_empty());
            lines.count() < 2 && !self.is_below_heading(table)
        });
        if table.is_none() {
            let next_line = self.source.next_line(self.last.span.start);
            let table_below = self.tables.get(below).map(|table| &table.table);
            table = table_below.filter(|table| Some(table.header.span.start) == next_line);
        }
        table.filter(|table| self.has_row_of(table))
    }

    /// Returns where the rows are, with the text between them and the table above.
    fn place(&self, gap: &str) -> String {
        let marker = self.source.slice(self.before(self.first)).trim();
        if !marker.is_empty() {
            format!("after `{marker}`")
        } else if self.is_indented(self.first) {
            "indented like code".to_owned()
        } else if gap.trim().is_empty() && !gap.is_empty() {
            "below a blank line".to_owned()
        } else {
            "outside".to_owned()
        }
    }

    /// Returns the edits that move rows to the end of a table.
    fn edits_that_move(&self, rows: &[&OrphanRow], table: &Table<'_>) -> Vec<TextEdit> {
        let last_row = table.rows.last().unwrap_or(&table.header).span.start;
        let before = self.source.slice(self.source.line_span(last_row).start..last_row);
        let end = self.line_end();
        let line = |row: &&OrphanRow| {
            let text = self.text(row);
            let row = if self.is_tabbed(row) { with_pipes(text) } else { text.to_owned() };
            [end, before, &row].concat()
        };
        let lines_here =
            Span::new(self.before(self.first).start, self.source.whole_line(self.last.span.start).end);
        // Text that followed the rows must not follow the table.
        let blank_line = if self.is_followed_by_text() { end } else { "" };
        let end_of_table = Span::at(end_of_table(self.source, table));
        let lines: String = rows.iter().map(line).collect();
        vec![self.source.edit(end_of_table, lines), self.source.edit(lines_here, blank_line)]
    }

    /// Returns the text between a table and the run below it.
    fn gap(&self, table: &Table<'_>) -> &'r str {
        let end = end_of_table(self.source, table);
        self.source.text.get(end..self.before(self.first).start).unwrap_or_default()
    }

    fn is_below_heading(&self, table: &Table<'_>) -> bool {
        self.gap(table).split(['\n', '\r']).any(|line| line.starts_with('#'))
    }

    fn is_followed_by_text(&self) -> bool {
        let next_line = self.source.next_line(self.last.span.start);
        next_line.is_some_and(|next_line| !self.source.rest_of_line(next_line).is_empty())
    }

    fn is_in_text(&self) -> bool {
        self.first.block == Block::Text
    }

    fn text(&self, row: &OrphanRow) -> &'r str {
        self.source.slice(row.span)
    }

    fn is_tabbed(&self, row: &OrphanRow) -> bool {
        !self.text(row).contains('|')
    }

    fn is_delimiter(&self, row: &OrphanRow) -> bool {
        is_like_delimiter(self.text(row))
    }

    /// Returns whether a row has the headings of the error table.
    fn is_header(&self, row: &OrphanRow) -> bool {
        self.error_table.is_some_and(|table| is_header_text(self.text(row), table))
    }

    /// Returns the text before a row in its line: spaces, or the marker of a quote or of an item.
    fn before(&self, row: &OrphanRow) -> Span {
        Span::new(self.source.line_span(row.span.start).start, row.span.start)
    }

    /// Returns whether a row is indented like code.
    fn is_indented(&self, row: &OrphanRow) -> bool {
        let is_blank = self.source.slice(self.before(row)).trim().is_empty();
        is_blank && column_at(&self.source.text, row.span.start) >= CODE_INDENT
    }

    fn line_end(&self) -> &'static str {
        line_end(&self.source.text)
    }
}

/// Returns the end of the last line of a table, without the line end.
fn end_of_table(source: &SourceFile, table: &Table<'_>) -> usize {
    let last_row = match table.rows.last() {
        Some(row) => row.span.start,
        // The delimiter row.
        None => source.next_line(table.header.span.start).unwrap_or(table.header.span.start),
    };
    source.line_span(last_row).end
}

fn delimiter_row(cells: usize) -> String {
    format!("|{}", " --- |".repeat(cells))
}
