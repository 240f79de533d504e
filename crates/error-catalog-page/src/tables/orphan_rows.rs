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

const HEAD: &str = "write a header row, and below it a delimiter row with one `---` for each heading";

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

/// The header row and the delimiter row of a run, as far as it has them.
struct Head<'r> {
    header: Option<OrphanRow>,
    delimiter: Option<&'r OrphanRow>,
    /// The rows below the two.
    rows: &'r [OrphanRow],
}

impl<'r> Run<'r> {
    fn diagnose(&self) -> Option<Diagnostic> {
        if let Block::Unclosed { start } = self.first.block {
            return self.unclosed(start);
        }
        let has_delimiter = self.rows.iter().take(2).any(|row| self.is_delimiter(row));
        let has_header = self.is_header(self.first) && !self.is_tabbed(self.first);
        if !has_delimiter && !has_header {
            if let Some(table) = self.table_nearby() {
                return self.lost_rows(table);
            }
            if !self.is_nearly_a_table() {
                return None;
            }
        }
        let head = self.head();
        Some(self.hidden_table(&head).unwrap_or_else(|| self.incomplete_head(&head)))
    }

    /// Reports rows that belong to a table.
    fn lost_rows(&self, table: &Table<'_>) -> Option<Diagnostic> {
        let mut rows: Vec<&OrphanRow> = self.rows.iter().collect();
        rows.retain(|row| !self.is_delimiter(row) && !self.is_header(row));
        let message = match rows.len() {
            0 => return None,
            _ if self.is_tabbed(self.first) => FOUND_TABS.to_owned(),
            1 => "expected a row inside of a table, found it outside".to_owned(),
            rows => format!("expected {rows} rows inside of a table, found them outside"),
        };
        let mut edits = Vec::new();
        if rows.iter().all(|row| row.cells == table.header.cells.len()) {
            edits = self.edits_that_move(&rows, table);
        }
        let header = self.source.rest_of_line(table.header.span.start);
        let label = self.source.label(header).with_text("the table");
        let help =
            format!("move the {} to the end of the table", if rows.len() == 1 { "row" } else { "rows" });
        Some(self.report(self.first.span, message, help, edits).with_related(label))
    }

    /// Reports a header row and a delimiter row above the rows that are missing, or not right. The fix writes both.
    fn incomplete_head(&self, head: &Head<'r>) -> Diagnostic {
        let Head { header, delimiter, rows } = *head;
        let lines = count(self.rows.len(), "line");
        let (span, message) = match (header, delimiter) {
            (None, _) => (self.first.span, format!("expected a table, found {lines} without a header row")),
            (_, None) => {
                (self.first.span, format!("expected a table, found {lines} without a delimiter row"))
            }
            (Some(header), _) if self.is_tabbed(&header) => (header.span, FOUND_TABS.to_owned()),
            (Some(header), Some(delimiter)) if header.cells != delimiter.cells => {
                let (headings, cells) = (count(header.cells, "heading"), count(delimiter.cells, "cell"));
                let expected = "expected a header row and a delimiter row of one width";
                (delimiter.span, format!("{expected}, found {headings} and {cells}"))
            }
            (_, Some(delimiter)) => {
                let text = self.text(delimiter);
                (delimiter.span, format!("expected a delimiter row of dashes and colons, found `{text}`"))
            }
        };
        let mut diagnostic = self.report(span, message, HEAD, self.edits_of_head(head));
        if let (Some(header), Some(delimiter)) = (header, delimiter) {
            for fix in &mut diagnostic.fixes {
                // Colons align columns, and which column each of them is about is not known.
                fix.is_safe = !rows.is_empty() && !self.text(delimiter).contains(':');
            }
            diagnostic.related.push(self.source.label(header.span).with_text("the header row"));
        }
        diagnostic
    }

    /// Returns the edits that write the header row and the delimiter row; none if the rows would not fit.
    fn edits_of_head(&self, head: &Head<'r>) -> Vec<TextEdit> {
        let Head { header, delimiter, rows } = *head;
        let header_text = match (header, self.error_table_with_same_width()) {
            (Some(header), _) if self.is_tabbed(&header) => with_pipes(self.text(&header)),
            (Some(header), _) => self.text(&header).to_owned(),
            (None, Some(table)) => self.source.slice(table.header.span.clone()).trim().to_owned(),
            (None, None) => USUAL_HEADER.to_owned(),
        };
        let headings = written_cells(&header_text);
        let fits = rows.iter().all(|row| row.cells == headings && !self.is_header(row));
        if !fits || !self.is_in_text() || self.is_followed_by_text() {
            return Vec::new();
        }
        let before = self.source.slice(self.before(delimiter.unwrap_or(self.first)));
        let mut text = [&header_text, self.line_end(), before, &delimiter_row(headings)].concat();
        let start = header.map_or(self.first.span.start, |header| header.span.start);
        let last_of_head = delimiter.map(|row| row.span).or(header.map(|header| header.span));
        if last_of_head.is_none() {
            text.extend([self.line_end(), before]);
        }
        let end = last_of_head.map_or(start, |span| span.end);
        vec![self.source.edit(Span::new(start, end), text)]
    }

    /// Reports a right header row and delimiter row that Markdown does not read: in code, directly below text or a tag, or
    /// partly in a quote or an item.
    fn hidden_table(&self, head: &Head<'r>) -> Option<Diagnostic> {
        let (header, delimiter) = (head.header?, head.delimiter?);
        if header.cells != delimiter.cells || !is_delimiter(self.text(delimiter)) || self.is_tabbed(&header) {
            return None;
        }
        let marker = self.source.slice(self.before(&header));
        let is_alike = |row: &OrphanRow| self.source.slice(self.before(row)).trim() == marker.trim();
        if self.rows.iter().any(|row| self.is_indented(row) || !is_alike(row)) {
            let message = "expected a table, found lines that are indented, or partly in a list or a quote";
            let help = "remove the text before each line";
            let edits = self.rows.iter().map(|row| self.source.edit(self.before(row), "")).collect();
            return Some(self.report(header.span, message, help, edits));
        }
        let block = if self.first.block == Block::Html { "HTML" } else { "text" };
        let message = format!("expected a table, found {block}");
        let line = self.source.line_span(header.span.start);
        let blank_line = format!("{}{}", marker.trim_end(), self.line_end());
        let edits = vec![self.source.edit(Span::at(line.start), blank_line)];
        Some(self.report(header.span, message, "insert a blank line above the header row", edits))
    }

    /// Reports code or a comment without an end, if a table is in it.
    fn unclosed(&self, start: usize) -> Option<Diagnostic> {
        let Head { header, delimiter, .. } = self.head();
        let header = header?;
        if header.cells != delimiter?.cells {
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
        let label = self.source.label(header.span).with_text("the table");
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

    /// Returns the rows at the start of the run that should be the head of a table. A header row may have no pipe at its ends.
    fn head(&self) -> Head<'r> {
        match self.rows {
            [delimiter, rows @ ..] if self.is_delimiter(delimiter) => {
                let header = self.header_above(delimiter);
                Head { header, delimiter: Some(delimiter), rows }
            }
            [header, delimiter, rows @ ..] if self.is_delimiter(delimiter) => {
                Head { header: Some(*header), delimiter: Some(delimiter), rows }
            }
            [header, rows @ ..] if self.is_header(header) || self.is_other_header(header) => {
                Head { header: Some(*header), delimiter: None, rows }
            }
            rows => Head { header: None, delimiter: None, rows },
        }
    }

    fn header_above(&self, delimiter: &OrphanRow) -> Option<OrphanRow> {
        let end_of_line_above = self.before(delimiter).start.checked_sub(1)?;
        let span = self.source.rest_of_line(self.source.line_span(end_of_line_above).start);
        let text = self.source.slice(span);
        if !text.contains('|') {
            return None;
        }
        Some(OrphanRow { span, cells: written_cells(text), block: delimiter.block })
    }

    /// Returns whether several rows seem to be a table of their own, or a row belongs to an error table.
    fn is_nearly_a_table(&self) -> bool {
        let is_apart = self.rows.len() > 1 || self.error_table_with_same_width().is_some();
        is_apart && self.first.cells > 1 && self.first.block != Block::Code && !self.is_tabbed(self.first)
    }

    /// Returns whether a row is the header of another table than the error table: it has not the message format of the rows.
    fn is_other_header(&self, row: &OrphanRow) -> bool {
        self.error_table_with_same_width().is_none() && !self.begins_with_a_message(row)
    }

    /// Returns whether a row has the message format of all rows.
    fn begins_with_a_message(&self, row: &OrphanRow) -> bool {
        let cell = |row: &OrphanRow| {
            let text = self.text(row);
            split_row(text).next().and_then(|cell| text.get(cell)).unwrap_or_default().trim()
        };
        let format = MessageFormat::inferred(self.rows.iter().map(cell));
        format.is_some_and(|format| format.is_of(cell(row)))
    }

    /// Returns the error table, if a row has as many cells as it has columns.
    fn error_table_with_same_width(&self) -> Option<&'r Table<'r>> {
        self.error_table.filter(|table| self.has_row_of(table))
    }

    fn has_row_of(&self, table: &Table<'_>) -> bool {
        self.rows.iter().any(|row| row.cells == table.header.cells.len())
    }

    /// Returns the nearest table above with the width of a row, or the table directly below.
    fn table_nearby(&self) -> Option<&'r Table<'r>> {
        let is_above = |table: &&PageTable<'_>| table.table.header.span.start < self.first.span.start;
        let (above, below) = self.tables.split_at_checked(self.tables.partition_point(is_above))?;
        let above = above.iter().rev().map(|table| &table.table).take_while(|table| self.is_near(table));
        let next_line = self.source.next_line(self.last.span.start);
        let below = below.iter().map(|table| &table.table).take(1);
        let below = below.filter(|table| Some(table.header.span.start) == next_line);
        above.chain(below).find(|table| self.has_row_of(table))
    }

    /// Returns whether rows below a table may belong to it. Code, HTML and lines with tabs are further away only by chance.
    fn is_near(&self, table: &Table<'_>) -> bool {
        let gap = self.gap(table);
        if gap.len() > MAX_GAP || gap.split(['\n', '\r']).any(|line| line.starts_with('#')) {
            return false;
        }
        let lines = gap.split(['\n', '\r']).filter(|line| !line.trim().is_empty());
        lines.count() < 2 || (self.is_in_text() && !self.is_tabbed(self.first))
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
