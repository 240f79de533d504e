//! Rows outside of tables, lines that are nearly a table, and text inside of tables.
//!
//! The parser collects the orphan rows. Each run of adjacent ones is reported once. Either the rows belong to a table, or
//! they are nearly a table themselves: a header or a delimiter row is missing or wrong, or a block is in the way.

use error_catalog_page::column_kind::key;
use error_catalog_page::lines::line_end;
use error_catalog_page::parse::gfm::{CODE_INDENT, cells_of, column_at, is_delimiter, with_pipes};
use error_catalog_page::parse::table::Block;
use error_catalog_page::plural::count;
use error_catalog_page::rules::page::NO_TABLE;
use error_catalog_page::tables::split_rows::split_rows;
use error_catalog_page::{
    Diagnostic, Example, Fix, MessageFormat, OrphanRow, PageTable, Rule, Severity, SourceFile, Span, Table,
    TextEdit, table,
};

use crate::lint_context::LintContext;

/// The rule `rows-outside-table`.
pub static ROWS_OUTSIDE_TABLE: Rule = Rule {
    name: "rows-outside-table",
    severity: Severity::Error,
    can_be_lowered: true,
    what_it_does: "Reports rows that are outside of their table, lines that are nearly a table, and text inside of a table. \
        Causes are a blank line, a comment or a tag above the row, spaces or the marker of a quote before it, tabs \
        between its cells, and a header or delimiter row that is missing or of another width. It is a warning if no \
        row of an error table is lost for certain.",
    why_is_this_bad: "Markdown ends a table before such rows, so they are missing from the catalog.",
    example: Example::Page(table!(
        [],
        "| Printer - 7 - Paper jam | A sheet is stuck. | Pull it out. |",
        "",
        "| Printer - 8 - No power | It is off. | Switch it on. |",
    )),
    use_instead: table!(
        [],
        "| Printer - 7 - Paper jam | A sheet is stuck. | Pull it out. |",
        "| Printer - 8 - No power | It is off. | Switch it on. |",
    ),
};

/// The most bytes between a table and rows that a fix moves into it.
const MAX_GAP: usize = 4096;

const HEAD: &str = "write a header row, and below it a delimiter row with one `---` for each heading";

const FOUND_TABS: &str = "expected `|` between the cells, found tabs";

/// The header row that a fix inserts into a page without a table.
const USUAL_HEADER: &str = "| Error message | What it means | How to fix it |";

/// Reports each run of orphan rows. On a page without a table of errors, the first run is why.
pub(crate) fn check(context: &LintContext<'_>, diagnostics: &mut Vec<Diagnostic>) {
    let source = context.source;
    let error_tables: Vec<&Table<'_>> = context.error_tables().collect();
    let tables = context.tables.in_page_order();
    let is_next = |one: &OrphanRow, two: &OrphanRow| {
        (one.block == Block::Table) == (two.block == Block::Table)
            && source.next_line(one.span.start) == Some(source.line_span(two.span.start).start)
    };
    // The first lines that are nearly a table are why the page has none.
    let mut is_explained = context.has_table;
    for rows in context.orphan_rows.chunk_by(is_next) {
        let (Some(first), Some(last)) = (rows.first(), rows.last()) else { continue };
        let above = error_tables.partition_point(|table| table.header.span.start < first.span.start);
        let error_table = error_tables.get(above.saturating_sub(1)).copied();
        let is_cause = !is_explained && first.block != Block::Table;
        let rule = if is_cause { &NO_TABLE } else { &ROWS_OUTSIDE_TABLE };
        let run = Run { source, rule, rows, first, last, tables: &tables, error_table };
        let Some(mut diagnostic) = run.diagnose() else { continue };
        if is_cause && let Some(table) = tables.first() {
            let header = source.label(source.rest_of_line(table.table.header.span.start));
            diagnostic.related.push(header.with_text("this table has other columns"));
        }
        is_explained |= is_cause;
        diagnostics.push(diagnostic);
    }
    if !is_explained && tables.is_empty() {
        diagnostics.push(no_table(source));
    }
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
        match self.first.block {
            Block::Table => return self.in_table(),
            Block::Unclosed { start } => return self.unclosed(start),
            Block::Text | Block::Code | Block::Html => {}
        }
        let has_delimiter = self.rows.iter().take(2).any(|row| row.is_delimiter);
        let has_header = self.is_header(self.first) && !self.first.is_tabbed();
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

    /// Reports lines in a table that are no rows: text, or rows that were pasted from a spreadsheet, maybe with their header.
    fn in_table(&self) -> Option<Diagnostic> {
        let table = self.table_around()?;
        if split_rows(self.source, table).iter().any(|split| split.holds(self.first.span.start)) {
            return None;
        }
        let lines = Span::new(self.first.span.start, self.source.line_span(self.last.span.start).end);
        let first_line = self.source.rest_of_line(lines.start);
        let line_end = self.line_end();
        if self.rows.iter().all(|row| row.cells == table.header.cells.len() && row.is_tabbed()) {
            let rows = self.rows.iter().filter(|row| !is_header_of(table, self.text(row)));
            let rows: Vec<String> = rows.map(|row| self.row(row)).collect();
            let lines = if rows.is_empty() { self.source.whole_lines(lines) } else { lines };
            let edits = vec![self.source.edit(lines, rows.join(line_end))];
            let mut diagnostic = self.report(first_line, FOUND_TABS, "separate the cells with `|`", edits);
            diagnostic.fixes.iter_mut().for_each(|fix| fix.is_safe = true);
            return Some(diagnostic);
        }
        let end = end_of_table(self.source, table);
        let (title, edits) = if end == lines.end {
            ("insert a blank line above the text", vec![self.source.edit(Span::at(lines.start), line_end)])
        } else {
            let text = format!("{line_end}{line_end}{}", self.source.slice(lines));
            let removal = self.source.edit(self.source.whole_lines(lines), "");
            ("move the text below the table", vec![removal, self.source.edit(Span::at(end), text)])
        };
        let has_rows = table.rows.iter().any(|row| !row.is_text(self.source));
        let edits = if has_rows { edits } else { Vec::new() };
        let help = format!("separate its cells with `|` if it is a row; otherwise, {title}");
        let diagnostic = self.report(first_line, "expected a row of the table, found text", title, edits);
        Some(diagnostic.with_help(help))
    }

    /// Reports rows that belong to a table.
    fn lost_rows(&self, table: &Table<'_>) -> Option<Diagnostic> {
        let mut rows: Vec<&OrphanRow> = self.rows.iter().collect();
        rows.retain(|row| !row.is_delimiter && !self.is_header(row));
        let message = match rows.len() {
            0 => return None,
            _ if self.first.is_tabbed() => FOUND_TABS.to_owned(),
            1 => "expected a row inside of a table, found it outside".to_owned(),
            rows => format!("expected {rows} rows inside of a table, found them outside"),
        };
        let mut edits = Vec::new();
        if rows.iter().all(|row| row.cells == table.header.cells.len()) {
            edits = self.edits_that_move(&rows, table);
        }
        let header = self.source.rest_of_line(table.header.span.start);
        let label = self.source.label(header).with_text("the table");
        let rows = if rows.len() == 1 { "row" } else { "rows" };
        let help = format!("move the {rows} to the end of the table");
        Some(self.report(self.first.span, message, help, edits).with_related(label))
    }

    /// Reports a header row and a delimiter row above the rows that are missing, or not right. The fix writes both.
    fn incomplete_head(&self, head: &Head<'r>) -> Diagnostic {
        let Head { header, delimiter, rows } = *head;
        let (span, message) = match (header, delimiter) {
            (Some(header), _) if header.is_tabbed() => (header.span, FOUND_TABS.to_owned()),
            (Some(header), Some(delimiter)) if header.cells != delimiter.cells => {
                let (headings, cells) = (count(header.cells, "heading"), count(delimiter.cells, "cell"));
                let expected = "expected a header row and a delimiter row of one width";
                (delimiter.span, format!("{expected}, found {headings} and {cells}"))
            }
            (Some(_), Some(delimiter)) => {
                let text = self.text(delimiter);
                (delimiter.span, format!("expected a delimiter row of dashes and colons, found `{text}`"))
            }
            (header, _) => {
                let missing = if header.is_some() { "delimiter" } else { "header" };
                let lines = count(self.rows.len(), "line");
                (self.first.span, format!("expected a table, found {lines} without a {missing} row"))
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
            (Some(header), _) => self.row(&header),
            (None, Some(table)) => self.source.slice(table.header.span.clone()).trim().to_owned(),
            (None, None) => USUAL_HEADER.to_owned(),
        };
        let headings = cells_of(&header_text).len();
        let fits = rows.iter().all(|row| row.cells == headings && !self.is_header(row));
        if !fits || self.first.block != Block::Text || self.is_followed_by_text() {
            return Vec::new();
        }
        let before = self.source.slice(self.before(delimiter.unwrap_or(self.first)));
        let delimiter_row = format!("|{}", " --- |".repeat(headings));
        let mut text = [&header_text, self.line_end(), before, &delimiter_row].concat();
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
        if header.cells != delimiter.cells || !is_delimiter(self.text(delimiter)) || header.is_tabbed() {
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
        let line = self.source.line_span(header.span.start);
        let blank_line = format!("{}{}", marker.trim_end(), self.line_end());
        let edits = vec![self.source.edit(Span::at(line.start), blank_line)];
        let help = "insert a blank line above the header row";
        Some(self.report(header.span, format!("expected a table, found {block}"), help, edits))
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
            let edit = self.source.edit(self.source.whole_lines(opening), "");
            ("the end of the code", "remove the line that begins the code", edit)
        };
        let label = self.source.label(header.span).with_text("the table");
        let message = format!("expected {end}, found a table");
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
        let diagnostic = self
            .source
            .diagnostic(self.rule, span, message)
            .with_help(title.as_str())
            .with_severity(self.severity());
        if edits.is_empty() { diagnostic } else { diagnostic.with_fix(Fix::new(title, edits)) }
    }

    /// Returns the severity: an error if a row of the error table is lost, or if the page has no table otherwise.
    fn severity(&self) -> Severity {
        let columns = self.error_table.map(|table| table.header.cells.len());
        let error_header = self.error_table.map(|table| &table.header.span);
        let is_lost = |row: &OrphanRow| match row.block {
            Block::Text => Some(row.cells) == columns,
            Block::Table => self.table_around().map(|table| &table.header.span) == error_header,
            Block::Code | Block::Html | Block::Unclosed { .. } => false,
        };
        if *self.rule == NO_TABLE || self.rows.iter().any(is_lost) {
            Severity::Error
        } else {
            Severity::Warning
        }
    }

    /// Returns the rows at the start of the run that should be the head of a table. A header row may have no pipe at its ends.
    fn head(&self) -> Head<'r> {
        let (header, delimiter, rows) = match self.rows {
            [delimiter, rows @ ..] if delimiter.is_delimiter => {
                (self.header_above(delimiter), Some(delimiter), rows)
            }
            [header, delimiter, rows @ ..] if delimiter.is_delimiter => {
                (Some(*header), Some(delimiter), rows)
            }
            [header, rows @ ..] if self.is_header(header) || self.is_other_header(header) => {
                (Some(*header), None, rows)
            }
            rows => (None, None, rows),
        };
        Head { header, delimiter, rows }
    }

    fn header_above(&self, delimiter: &OrphanRow) -> Option<OrphanRow> {
        let end_of_line_above = self.before(delimiter).start.checked_sub(1)?;
        let span = self.source.rest_of_line(self.source.line_span(end_of_line_above).start);
        let text = self.source.slice(span);
        let header = OrphanRow { span, cells: cells_of(text).len(), is_delimiter: false, ..*delimiter };
        if text.contains('|') { Some(header) } else { None }
    }

    /// Returns whether several rows seem to be a table of their own, or a row belongs to an error table.
    fn is_nearly_a_table(&self) -> bool {
        let is_apart = self.rows.len() > 1 || self.error_table_with_same_width().is_some();
        is_apart && self.first.cells > 1 && self.first.block != Block::Code && !self.first.is_tabbed()
    }

    /// Returns whether a row is the header of another table than the error table: it has not the message format of the rows.
    fn is_other_header(&self, row: &OrphanRow) -> bool {
        let message = |row: &OrphanRow| cells_of(self.text(row)).first().copied().unwrap_or_default();
        let format = MessageFormat::inferred(self.rows.iter().map(message));
        let is_message = format.is_some_and(|format| format.is_of(message(row)));
        self.error_table_with_same_width().is_none() && !is_message
    }

    /// Returns the error table, if a row has as many cells as it has columns.
    fn error_table_with_same_width(&self) -> Option<&'r Table<'r>> {
        self.error_table.filter(|table| self.has_row_of(table))
    }

    fn has_row_of(&self, table: &Table<'_>) -> bool {
        self.rows.iter().any(|row| row.cells == table.header.cells.len())
    }

    /// Returns the last table that begins above.
    fn table_around(&self) -> Option<&'r Table<'r>> {
        let is_above = |table: &&PageTable<'_>| table.table.header.span.start < self.first.span.start;
        self.tables.iter().copied().rfind(is_above).map(|table| &table.table)
    }

    /// Returns the nearest table above with the width of a row, or the table directly below.
    fn table_nearby(&self) -> Option<&'r Table<'r>> {
        let is_above = |table: &&PageTable<'_>| table.table.header.span.start < self.first.span.start;
        let (above, below) = self.tables.split_at_checked(self.tables.partition_point(is_above))?;
        let above = above.iter().rev().map(|table| &table.table).take_while(|table| self.is_near(table));
        let next_line = self.source.next_line(self.last.span.start);
        let below = below.first().map(|table| &table.table);
        let below = below.filter(|table| Some(table.header.span.start) == next_line);
        above.chain(below).find(|table| self.has_row_of(table))
    }

    /// Returns whether rows below a table may belong to it. Code, HTML and lines with tabs are further away only by chance.
    fn is_near(&self, table: &Table<'_>) -> bool {
        let gap = self.source.slice(end_of_table(self.source, table)..self.before(self.first).start);
        if gap.len() > MAX_GAP || gap.split(['\n', '\r']).any(|line| line.starts_with('#')) {
            return false;
        }
        let lines = gap.split(['\n', '\r']).filter(|line| !line.trim().is_empty());
        lines.count() < 2 || (self.first.block == Block::Text && !self.first.is_tabbed())
    }

    /// Returns the edits that move rows to the end of a table.
    fn edits_that_move(&self, rows: &[&OrphanRow], table: &Table<'_>) -> Vec<TextEdit> {
        let last_row = table.rows.last().unwrap_or(&table.header).span.start;
        let before = self.source.slice(self.source.line_span(last_row).start..last_row);
        let end = self.line_end();
        let lines: String = rows.iter().map(|row| [end, before, &self.row(row)].concat()).collect();
        // Text that followed the rows must not follow the table.
        let blank_line = if self.is_followed_by_text() { end } else { "" };
        let end_of_table = Span::at(end_of_table(self.source, table));
        let here = self.source.whole_lines(Span::new(self.before(self.first).start, self.last.span.end));
        vec![self.source.edit(end_of_table, lines), self.source.edit(here, blank_line)]
    }

    fn is_followed_by_text(&self) -> bool {
        let next_line = self.source.next_line(self.last.span.start);
        next_line.is_some_and(|next_line| !self.source.rest_of_line(next_line).is_empty())
    }

    fn text(&self, row: &OrphanRow) -> &'r str {
        self.source.slice(row.span)
    }

    /// Returns a row as a table has it: with pipes for tabs.
    fn row(&self, row: &OrphanRow) -> String {
        let text = self.text(row);
        if row.is_tabbed() { with_pipes(text) } else { text.to_owned() }
    }

    /// Returns whether a row has the headings of the error table.
    fn is_header(&self, row: &OrphanRow) -> bool {
        self.error_table.is_some_and(|table| is_header_of(table, self.text(row)))
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

/// Returns whether the cells of a line are the headings of a table.
fn is_header_of(table: &Table<'_>, line: &str) -> bool {
    cells_of(line).into_iter().map(key).eq(table.header_keys())
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

/// Reports a page without a table, and without lines that are nearly one.
fn no_table(source: &SourceFile) -> Diagnostic {
    let html = source.text.to_ascii_lowercase().find("<table");
    let message = match html {
        Some(_) => "expected a Markdown table, found HTML, which is not read",
        None if source.text.trim().is_empty() => "expected a table of errors, found an empty page",
        None => "expected a table of errors, found none",
    };
    let help = "write the errors as a Markdown table:\n\
                | Error message | What it means | How to fix it |\n\
                | ------------- | ------------- | ------------- |\n\
                | …             | …             | …             |";
    let span = html.map_or(Span::START, |offset| source.rest_of_line(offset));
    source.diagnostic(&NO_TABLE, span, message).with_help(help)
}
