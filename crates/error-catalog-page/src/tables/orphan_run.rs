//! A run of adjacent orphan rows: its parts, the tables near it, and the edits that move it.

use crate::diagnostic::TextEdit;
use crate::lines::line_end;
use crate::parse::gfm::{column_at, is_like_delimiter, written_cells};
use crate::parse::table::{Block, OrphanRow, Table};
use crate::rule::Rule;
use crate::source::SourceFile;
use crate::span::Span;
use crate::tables::page_table::PageTable;
use crate::tables::retired::is_retired_heading;
use crate::tables::text_rows::{is_header_text, with_pipes};

/// From here on, Markdown reads a line as code.
const CODE_INDENT: usize = 4;

/// Adjacent orphan rows.
#[derive(Clone, Copy)]
pub(crate) struct Run<'r> {
    pub(crate) source: &'r SourceFile,
    /// The rule of the diagnostic.
    pub(crate) rule: &'static Rule,
    pub(crate) first: &'r OrphanRow,
    pub(crate) rows: &'r [OrphanRow],
    pub(crate) tables: &'r [&'r PageTable<'r>],
    /// The table of errors above, or the first one.
    pub(crate) error_table: Option<&'r Table<'r>>,
}

/// A header row and its delimiter row that are not a table in Markdown.
pub(crate) struct Head<'r> {
    pub(crate) header: Span,
    pub(crate) headings: usize,
    pub(crate) delimiter: &'r OrphanRow,
    /// The rows below the two.
    pub(crate) rows: &'r [OrphanRow],
}

impl<'r> Run<'r> {
    pub(crate) fn text(&self, row: &OrphanRow) -> &'r str {
        self.source.slice(row.span)
    }

    pub(crate) fn is_tabbed(&self, row: &OrphanRow) -> bool {
        !self.text(row).contains('|')
    }

    pub(crate) fn line_end(&self) -> &'static str {
        line_end(&self.source.text)
    }

    pub(crate) fn is_delimiter(&self, row: &OrphanRow) -> bool {
        is_like_delimiter(self.text(row))
    }

    /// Returns the span before a row in its line: spaces, or the marker of a quote or of an item.
    pub(crate) fn before(&self, row: &OrphanRow) -> Span {
        Span::new(self.source.line_span(row.span.start).start, row.span.start)
    }

    /// Returns whether a row is indented like code.
    pub(crate) fn is_indented(&self, row: &OrphanRow) -> bool {
        let is_blank = self.source.slice(self.before(row)).trim().is_empty();
        is_blank && column_at(&self.source.text, row.span.start) >= CODE_INDENT
    }

    /// Returns whether a row has the headings of an error table.
    pub(crate) fn is_header(&self, row: &OrphanRow) -> bool {
        self.error_table.is_some_and(|table| is_header_text(self.text(row), table))
    }

    /// The error table, if a row has as many cells as it has columns.
    pub(crate) fn error_table_with_same_width(&self) -> Option<&'r Table<'r>> {
        self.error_table.filter(|table| self.rows.iter().any(|row| row.cells == table.header.cells.len()))
    }

    /// The header row and the delimiter row at the start of the run. The header row may have no pipe at its ends.
    pub(crate) fn head(&self) -> Option<Head<'r>> {
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

    /// Returns whether a heading of retired errors is between the error table and the run. Rows would not be retired in that
    /// table.
    pub(crate) fn is_below_retired_heading(&self) -> bool {
        let gap = self.error_table.map(|table| self.gap(table)).unwrap_or_default();
        gap.split(['\n', '\r']).any(|line| line.starts_with('#') && is_retired_heading(line))
    }

    /// The table directly below the run, or the table above that at most one line cuts off; a row has its width.
    pub(crate) fn adjacent_table(&self) -> Option<&'r Table<'r>> {
        let start = self.first.span.start;
        let below = self.tables.partition_point(|table| table.table.header.span.start < start);
        let table_above =
            below.checked_sub(1).and_then(|above| self.tables.get(above).copied()).filter(|table| {
                let mut lines =
                    self.gap(&table.table).split(['\n', '\r']).filter(|line| !line.trim().is_empty());
                lines.next().is_none_or(|line| !line.starts_with('#')) && lines.next().is_none()
            });
        let next_line = self.source.next_line(self.rows.last()?.span.start);
        let is_below = |table: &&PageTable<'_>| Some(table.table.header.span.start) == next_line;
        let table = table_above.or_else(|| self.tables.get(below).copied().filter(is_below))?;
        let columns = table.table.header.cells.len();
        self.rows.iter().any(|row| row.cells == columns).then_some(&table.table)
    }

    /// The edits that move rows to the end of a table.
    pub(crate) fn edits_that_move(&self, rows: &[&OrphanRow], table: &Table<'_>) -> Vec<TextEdit> {
        let last_row = table.rows.last().unwrap_or(&table.header).span.start;
        let before = self.source.slice(self.source.line_span(last_row).start..last_row);
        let end = self.line_end();
        let line = |row: &&OrphanRow| format!("{end}{before}{}", self.text_with_pipes(row));
        let last = self.rows.last().unwrap_or(self.first);
        let lines_here =
            Span::new(self.before(self.first).start, self.source.whole_line(last.span.start).end);
        // Text that followed the rows must not follow the table.
        let blank_line = if self.is_followed_by_text() { end } else { "" };
        vec![
            self.source
                .edit(Span::at(end_of_table(self.source, table)), rows.iter().map(line).collect::<String>()),
            self.source.edit(lines_here, blank_line),
        ]
    }

    /// Returns whether all rows have the same number of cells, so that a table that is made of them has no row too many.
    pub(crate) fn all_have(&self, cells: usize) -> bool {
        self.rows.iter().all(|row| row.cells == cells) && !self.is_followed_by_text()
    }

    fn is_followed_by_text(&self) -> bool {
        let next_line = self.rows.last().and_then(|row| self.source.next_line(row.span.start));
        next_line.is_some_and(|next_line| !self.source.rest_of_line(next_line).is_empty())
    }

    fn text_with_pipes(&self, row: &OrphanRow) -> String {
        let text = self.text(row);
        if self.is_tabbed(row) { with_pipes(text) } else { text.to_owned() }
    }

    pub(crate) fn is_in_text(&self) -> bool {
        self.first.block == Block::Text
    }

    /// The text between a table and the run below it.
    pub(crate) fn gap(&self, table: &Table<'_>) -> &'r str {
        let end = end_of_table(self.source, table);
        self.source.text.get(end..self.before(self.first).start).unwrap_or_default()
    }
}

/// The end of the last line of a table, without the line end.
fn end_of_table(source: &SourceFile, table: &Table<'_>) -> usize {
    let last_row = match table.rows.last() {
        Some(row) => row.span.start,
        // The delimiter row.
        None => source.next_line(table.header.span.start).unwrap_or(table.header.span.start),
    };
    source.line_span(last_row).end
}

pub(crate) fn delimiter_row(cells: usize) -> String {
    format!("|{}", " --- |".repeat(cells))
}
