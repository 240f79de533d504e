//! Rows outside of tables.
//!
//! In: the orphan rows that the parser collected, and the tables. Out: a diagnostic for each run of adjacent orphan rows
//! that belong to a table or are nearly a table themselves. Text inside of tables is the task of `text_rows.rs`.

use crate::diagnostic::{Diagnostic, Fix, TextEdit};
use crate::message_format::MessageFormat;
use crate::parse::gfm::{is_delimiter, split_row};
use crate::parse::table::{Block, OrphanRow, Table};
use crate::plural::count;
use crate::rule::Rule;
use crate::rules::page::{NO_TABLE, ROWS_OUTSIDE_TABLE};
use crate::severity::Severity;
use crate::source::SourceFile;
use crate::span::Span;
use crate::tables::error_tables::ErrorTables;
use crate::tables::orphan_run::{Head, Run, delimiter_row};
use crate::tables::text_rows::{FOUND_TABS, with_pipes};

/// The most bytes between a table and rows that a fix moves into it.
const MAX_GAP: usize = 4096;

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
    let mut unclosed_block = None;
    for rows in orphan_rows.chunk_by(is_next) {
        let Some(first) = rows.first() else { continue };
        let above = error_tables.partition_point(|table| table.header.span.start < first.span.start);
        let error_table = error_tables.get(above.saturating_sub(1)).copied();
        let rule = if diagnostics.is_empty() { rule_of_first } else { &ROWS_OUTSIDE_TABLE };
        let run = Run { source, rule, first, rows, tables: &tables, error_table };
        if let Block::Unclosed { start } = first.block {
            if unclosed_block != Some(start)
                && let Some(diagnostic) = run.unclosed(start)
            {
                unclosed_block = Some(start);
                diagnostics.push(diagnostic);
            }
            continue;
        }
        diagnostics.extend(run.diagnose());
    }
    diagnostics
}

impl Run<'_> {
    fn diagnose(&self) -> Option<Diagnostic> {
        if let Some(head) = self.head() {
            let wrong_row = self.wrong_width(&head).or_else(|| self.wrong_delimiter(&head));
            return Some(wrong_row.unwrap_or_else(|| self.not_a_table(head.header)));
        }
        if self.is_header(self.first) && !self.is_tabbed(self.first) {
            return Some(self.without_delimiter());
        }
        if let Some(table) = self.adjacent_table() {
            return self.lost_rows(table);
        }
        let is_row =
            self.first.block == Block::Text && !self.is_tabbed(self.first) && !self.is_delimiter(self.first);
        let error_table = if is_row { self.error_table_with_same_width() } else { None };
        self.headless().or_else(|| self.lost_rows(error_table?))
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

    /// Reports a header row and a delimiter row of different widths.
    fn wrong_width(&self, head: &Head<'_>) -> Option<Diagnostic> {
        let (headings, cells) = (head.headings, head.delimiter.cells);
        if headings == cells || head.rows.first().is_none_or(|row| row.cells != cells) {
            return None;
        }
        let message = format!("expected {}, found {}", count(cells, "heading"), count(headings, "heading"));
        let help = if headings > cells { "remove the surplus heading" } else { "write the missing heading" };
        let label = self.source.label(head.delimiter.span).with_text(count(cells, "cell"));
        Some(self.report(head.header, message, help, Vec::new()).with_related(label))
    }

    /// Reports a delimiter row that lacks cells, has too many, or has other characters than dashes and colons.
    fn wrong_delimiter(&self, head: &Head<'_>) -> Option<Diagnostic> {
        let Head { header, headings, delimiter, rows } = *head;
        let text = self.text(delimiter);
        let message = if headings != delimiter.cells {
            let cells = count(delimiter.cells, "cell");
            format!("expected a delimiter row of {}, found {cells}", count(headings, "cell"))
        } else if is_delimiter(text) {
            return None;
        } else {
            format!("expected a delimiter row of dashes and colons, found `{text}`")
        };
        let mut edits = Vec::new();
        if self.is_in_text() && rows.iter().all(|row| row.cells == headings) {
            edits.push(self.source.edit(delimiter.span, delimiter_row(headings)));
        }
        let label = self.source.label(header).with_text(count(headings, "heading"));
        let mut diagnostic = self.report(delimiter.span, message, "replace the delimiter row", edits);
        for fix in &mut diagnostic.fixes {
            // Colons align columns, and which column each of them is about is not known.
            fix.is_safe = !rows.is_empty() && !text.contains(':');
        }
        Some(diagnostic.with_related(label))
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
            let blank_line =
                vec![self.source.edit(Span::at(line.start), format!("{marker}{}", self.line_end()))];
            let help = "insert a blank line above the header row";
            return self.report(header, format!("expected a table, found {block}"), help, blank_line);
        };
        let edits = self.rows.iter().map(|row| self.source.edit(self.before(row), "")).collect();
        self.report(header, format!("expected a table, found {place}"), help, edits)
    }

    /// Reports rows that have a header row and no delimiter row.
    fn without_delimiter(&self) -> Diagnostic {
        let mut edits = Vec::new();
        if let Some(second) = self.rows.get(1)
            && self.is_in_text()
            && self.all_have(self.first.cells)
        {
            let before = self.before(second);
            let line = format!(
                "{}{}{}",
                self.source.slice(before),
                delimiter_row(self.first.cells),
                self.line_end()
            );
            edits.push(self.source.edit(Span::at(before.start), line));
        }
        let lines = count(self.rows.len(), "line");
        let message = format!("expected a table, found {lines} without a delimiter row");
        self.report(self.first.span, message, "insert a delimiter row below this line", edits)
    }

    /// Reports rows that are far from every table: a header row is missing, or a delimiter row.
    fn headless(&self) -> Option<Diagnostic> {
        let cells = self.first.cells;
        let is_alone = self.rows.len() < 2 && !self.is_below_retired_heading();
        if is_alone || cells < 2 || self.first.block == Block::Code || self.is_tabbed(self.first) {
            return None;
        }
        let error_table = self.error_table_with_same_width();
        let has_delimiter = self.is_delimiter(self.first);
        if error_table.is_none() && !has_delimiter && !self.begins_with_a_message() {
            return Some(self.without_delimiter());
        }
        let header = match error_table {
            Some(table) => Some(self.source.slice(table.header.span.clone()).trim()),
            None => (cells == 3).then_some("| Error message | What it means | How to fix it |"),
        };
        let end = self.line_end();
        let (message, delimiter) = if has_delimiter {
            ("expected a header row above the delimiter row, found none".to_owned(), String::new())
        } else {
            let lines = count(self.rows.len(), "line");
            let message = format!("expected a table, found {lines} without a header row");
            (message, delimiter_row(cells) + end)
        };
        let is_fixable = self.is_in_text()
            && self.before(self.first).is_empty()
            && self.all_have(cells)
            && !self.rows.iter().any(|row| self.is_header(row));
        let mut edits = Vec::new();
        if is_fixable && let Some(header) = header {
            let above = Span::at(self.first.span.start);
            edits.push(self.source.edit(above, format!("{header}{end}{delimiter}")));
        }
        Some(self.report(self.first.span, message, "insert a header row above this line", edits))
    }

    /// Returns whether the first row has the message format of all rows, and so is not a header row.
    fn begins_with_a_message(&self) -> bool {
        let cell = |row: &OrphanRow| {
            let text = self.text(row).trim_start();
            split_row(text).next().and_then(|cell| text.get(cell)).unwrap_or_default().trim()
        };
        let format = MessageFormat::inferred(self.rows.iter().map(cell));
        format.is_some_and(|format| format.is_of(cell(self.first)))
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

    /// Reports rows that belong to a table.
    fn lost_rows(&self, table: &Table<'_>) -> Option<Diagnostic> {
        let rows: Vec<&OrphanRow> =
            self.rows.iter().filter(|row| !self.is_delimiter(row) && !self.is_header(row)).collect();
        let gap = self.gap(table);
        let place = self.place(gap);
        let (message, what) = match rows.len() {
            0 => return None,
            1 => (format!("expected a row inside of a table, found it {place}"), "row"),
            rows => (format!("expected {rows} rows inside of a table, found them {place}"), "rows"),
        };
        let message = if self.is_tabbed(self.first) { FOUND_TABS.to_owned() } else { message };
        let help = format!("move the {what} to the end of the table");
        let header = self.source.rest_of_line(table.header.span.start);
        let label = self.source.label(header).with_text("the table");
        let is_far = gap.len() > MAX_GAP || gap.split(['\n', '\r']).any(|line| line.starts_with('#'));
        let is_fixable = !is_far && rows.iter().all(|row| row.cells == table.header.cells.len());
        let edits = if is_fixable { self.edits_that_move(&rows, table) } else { Vec::new() };
        Some(self.report(self.first.span, message, help, edits).with_related(label))
    }

    /// Returns the position of the rows in words, with the text between them and the table above.
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
}
