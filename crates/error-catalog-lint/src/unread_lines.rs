//! Lines that look like a table and are not read as one.

use std::collections::HashSet;
use std::ops::Range;

use error_catalog_page::lines::Lines;
use error_catalog_page::message_format::MessageFormat;
use error_catalog_page::parse::gfm::written_cells;
use error_catalog_page::parse::hidden::{Hidden, Opening};
use error_catalog_page::plural::count;
use error_catalog_page::rules::page::{NO_TABLE, STRAY_ROW};
use error_catalog_page::tables::page_table::PageTable;
use error_catalog_page::{Diagnostic, Example, Fix, Rule, Severity, SourceFile, table};

use crate::lint_context::LintContext;

pub(crate) static UNREAD_LINES: Rule = Rule {
    name: "unread-lines",
    severity: Severity::Warning,
    can_be_lowered: true,
    what_it_does: "Reports lines that look like a table and are not read as one: the delimiter row is missing or has \
        another number of cells, the table is indented like code, follows a tag directly, is cut in two, or \
        is inside code or a comment without an end.",
    why_is_this_bad: "Readers see the pipes instead of a table, and the rows are missing from the catalog.",
    example: Example::Page(table!(
        [],
        "| Printer - 7 - Paper jam | A sheet is stuck. | Pull it out. |",
        "",
        "<details>",
        "| Error message | What it means | How to fix it |",
        "| --- | --- | --- |",
        "| Printer - 8 - No power | It is off. | Switch it on. |",
        "</details>",
    )),
    use_instead: table!(
        [],
        "| Printer - 7 - Paper jam | A sheet is stuck. | Pull it out. |",
        "",
        "<details>",
        "",
        "| Error message | What it means | How to fix it |",
        "| --- | --- | --- |",
        "| Printer - 8 - No power | It is off. | Switch it on. |",
        "",
        "</details>",
    ),
};

/// From here on, Markdown shows a line as code.
const CODE_INDENT: usize = 4;

/// Reports the lines that look like a table and are not read as one.
pub(crate) fn check(context: &LintContext<'_>, diagnostics: &mut Vec<Diagnostic>) {
    let stray_rows = context.reported.iter().filter(|diagnostic| *diagnostic.rule == STRAY_ROW);
    let reported_lines = stray_rows.map(|row| context.source.line(row.primary.span.start)).collect();
    let mut reader = Reader { reported_lines, ..Reader::new(context) };
    let mut at = context.body;
    for PageTable { table, .. } in context.tables {
        reader.read(at..table.header.span.start, diagnostics);
        reader.hidden.close();
        let last = table.rows.last().unwrap_or(&table.header);
        reader.table = Some(TableAbove { end: last.span.end, columns: table.header.cells.len() });
        at = last.span.end;
        if table.rows.is_empty() {
            // The delimiter row belongs to the table.
            at = end_of_next_line(at, context.source);
        }
    }
    reader.read(at..context.source.text.len(), diagnostics);
    if let (Some(open), Some(header)) = (reader.hidden.open(), reader.header) {
        diagnostics.push(unclosed(open, header, context));
    }
}

/// Explains why a page has no error table: by the first lines that are nearly a table. They are reported once, as that error.
pub(crate) fn explain(lints: &mut Vec<Diagnostic>) -> Option<Diagnostic> {
    let first = lints.iter().position(|one| *one.rule == UNREAD_LINES)?;
    Some(Diagnostic { rule: &NO_TABLE, severity: Severity::Error, ..lints.remove(first) })
}

/// The end of the line after the line of an offset.
fn end_of_next_line(at: usize, source: &SourceFile) -> usize {
    let mut lines = Lines::new(source.text.get(at..).unwrap_or_default()).map(|line| line.len());
    // The rest of the line itself may be its end alone, or nothing.
    at + lines.next().unwrap_or_default() + lines.next().unwrap_or_default()
}

/// A line of the page, and where it begins.
#[derive(Clone, Copy)]
struct Line<'p> {
    text: &'p str,
    start: usize,
}

impl Line<'_> {
    /// Where its text stands, blanks aside.
    fn span(self) -> Range<usize> {
        let start = self.start + self.text.len() - self.text.trim_start().len();
        start..start + self.text.trim().len()
    }

    fn cells(self) -> usize {
        written_cells(self.text.trim())
    }

    fn indent(self) -> usize {
        let blanks = self.text.bytes().take_while(|byte| matches!(byte, b' ' | b'\t'));
        blanks.map(|byte| if byte == b'\t' { CODE_INDENT } else { 1 }).sum()
    }

    /// Whether it begins and ends with a pipe and holds two cells or more.
    fn is_row(self) -> bool {
        let text = self.text.trim();
        text.len() > 1 && text.starts_with('|') && text.ends_with('|') && self.cells() > 1
    }

    /// Whether it is of dashes and pipes.
    fn is_delimiter(self) -> bool {
        let text = self.text.trim();
        text.contains("--") && text.contains('|') && text.chars().all(|c| "|:- \t".contains(c))
    }
}

/// The table above the lines that are read.
#[derive(Clone, Copy)]
struct TableAbove {
    end: usize,
    columns: usize,
}

/// Reads the lines between tables.
struct Reader<'c, 'p> {
    context: &'c LintContext<'p>,
    /// The lines that another rule reports.
    reported_lines: HashSet<usize>,
    /// What hides lines.
    hidden: Hidden,
    /// The last hidden line.
    last_hidden: Option<Line<'p>>,
    /// The first hidden line that would begin a table.
    header: Option<usize>,
    table: Option<TableAbove>,
}

impl<'c, 'p> Reader<'c, 'p> {
    fn new(context: &'c LintContext<'p>) -> Self {
        let (reported_lines, hidden) = (HashSet::new(), Hidden::default());
        Self { context, reported_lines, hidden, last_hidden: None, header: None, table: None }
    }

    fn read(&mut self, range: Range<usize>, diagnostics: &mut Vec<Diagnostic>) {
        let source = self.context.source;
        let begin = range.start;
        let (mut above, mut block): (Option<Line<'_>>, Vec<Line<'_>>) = (None, Vec::new());
        let gap = source.text.get(range).unwrap_or_default();
        for line in Lines::new(gap) {
            let line = Line { start: begin + line.start, text: gap.get(line).unwrap_or_default() };
            if self.hidden.takes(line.text, line.start) {
                self.seek_header(line);
            } else if line.is_row() || line.is_delimiter() {
                block.push(line);
                continue;
            }
            diagnostics.extend(self.check_block(above, &block));
            block.clear();
            above = Some(line);
        }
        diagnostics.extend(self.check_block(above, &block));
    }

    /// Remembers the first hidden line that dashes follow as they do a header.
    fn seek_header(&mut self, line: Line<'p>) {
        if self.hidden.open().is_none() {
            (self.last_hidden, self.header) = (None, None);
            return;
        }
        let above = self.last_hidden.replace(line);
        let above = above.filter(|above| above.cells() > 1 && above.cells() == line.cells());
        self.header = self.header.or(above.filter(|_| line.is_delimiter()).map(|above| above.start));
    }

    fn check_block(&self, above: Option<Line<'p>>, block: &[Line<'p>]) -> Option<Diagnostic> {
        let first = *block.first()?;
        let above = above.filter(|line| !line.text.trim().is_empty());
        let is_reported =
            |line: &Line<'_>| self.reported_lines.contains(&self.context.source.line(line.start));
        if block.iter().chain(&above).any(is_reported) {
            return None;
        }
        let Some(delimiter) = block.iter().take(2).find(|line| line.is_delimiter()) else {
            return self.without_delimiter(block);
        };
        let header = if delimiter.start > first.start {
            Some(first)
        } else {
            above.filter(|line| line.text.contains('|'))
        };
        if let Some(header) = header {
            let row = block.iter().find(|line| line.start > delimiter.start);
            return Some(not_a_table(self.context, header, *delimiter, row.copied(), above));
        }
        if above.is_none() && block.len() > 1 {
            return Some(no_header(self.context, *delimiter));
        }
        self.without_delimiter(block)
    }

    /// Rows below a table that something cuts, or a table without its delimiter row.
    fn without_delimiter(&self, block: &[Line<'p>]) -> Option<Diagnostic> {
        let first = *block.first()?;
        if let Some(cut_off) = self.cut_off(first, block.len()) {
            return Some(cut_off);
        }
        if block.len() < 2 || first.indent() >= CODE_INDENT {
            return None;
        }
        let cells = first.cells();
        let lines = count(block.len(), "line");
        if is_row_of(block) {
            let message = format!("expected a table, found {lines} without a header row");
            let help = format!("write above this line:\n{}\n{}", header(cells), delimiter_row(cells));
            return Some(report(self.context, first, message, help));
        }
        let message = format!("expected a table, found {lines} without a delimiter row");
        let help = format!("write below this line:\n{}", delimiter_row(cells));
        let next_line = self.context.source.next_line(first.start).unwrap_or(self.context.source.text.len());
        let title = "insert the delimiter row".to_owned();
        let fix = self.context.fix(title, next_line..next_line, format!("{}\n", delimiter_row(cells)));
        Some(report(self.context, first, message, help).with_fix(fix))
    }

    /// Rows below a table that one line or empty lines cut off.
    fn cut_off(&self, first: Line<'p>, rows: usize) -> Option<Diagnostic> {
        let source = self.context.source;
        let table = self.table.filter(|table| table.columns == first.cells())?;
        let between = source.text.get(table.end..first.start)?;
        let mut cuts = between.split(['\n', '\r']).filter(|line| !line.trim().is_empty());
        let (cut, more) = (cuts.next(), cuts.next());
        if more.is_some() || cut.is_some_and(|line| line.starts_with('#')) {
            return None;
        }
        let message = format!("{} outside the table are not read", count(rows, "row"));
        let help = match cut {
            Some(line) => format!("move the line that cuts the table to another place: {}", line.trim()),
            None => "remove the empty line above".to_owned(),
        };
        let last_row = source.line_span(table.end.saturating_sub(1));
        let label = source.label(last_row).with_text("the table ends here");
        Some(report(self.context, first, message, help).with_related(label))
    }
}

fn report(
    context: &LintContext<'_>,
    line: Line<'_>,
    message: impl Into<String>,
    help: impl Into<String>,
) -> Diagnostic {
    context.diagnostic(&UNREAD_LINES, line.span(), message).with_help(help)
}

/// Code or a comment without an end, and with a table in it.
fn unclosed(open: &Opening, header: usize, context: &LintContext<'_>) -> Diagnostic {
    let (kind, help) = if open.is_comment() {
        ("comment", "write `-->` after the comment".to_owned())
    } else {
        ("code", format!("remove this line, or write below the code:\n{}", open.sign))
    };
    let source = context.source;
    let line = source.line_at(open.start).map(|(start, text)| Line { text, start });
    let span = line.map_or(open.start..open.start, Line::span);
    let message = format!("the {kind} that begins here is not closed, so a table is part of it");
    let table = source.label(source.line_span(header)).with_text("the table");
    context.diagnostic(&UNREAD_LINES, span, message).with_help(help).with_related(table)
}

fn not_a_table(
    context: &LintContext<'_>,
    header: Line<'_>,
    below: Line<'_>,
    row: Option<Line<'_>>,
    above: Option<Line<'_>>,
) -> Diagnostic {
    let (headings, cells) = (header.cells(), below.cells());
    if headings != cells && row.is_some_and(|row| row.cells() == cells) {
        let message = format!("expected {}, found {}", count(cells, "heading"), count(headings, "heading"));
        let help = if headings > cells {
            "remove the surplus heading, or add a cell to the delimiter row and to each row"
        } else {
            "write the missing heading"
        };
        let label = context.source.label(below.span()).with_text(count(cells, "cell"));
        return report(context, header, message, help).with_related(label);
    }
    if headings != cells {
        let message = format!(
            "expected a delimiter row of {}, found {}",
            count(headings, "cell"),
            count(cells, "cell")
        );
        let help = format!("write in its place:\n{}", delimiter_row(headings));
        let label = context.source.label(header.span()).with_text(count(headings, "heading"));
        let fix = context.fix("replace the delimiter row", below.span(), delimiter_row(headings));
        // Colons align columns, and which column each of them is about is not known.
        let is_safe = row.is_some_and(|row| row.cells() == headings) && !below.text.contains(':');
        let fix = Fix { is_safe, ..fix };
        return report(context, below, message, help).with_related(label).with_fix(fix);
    }
    if header.indent() >= CODE_INDENT {
        let message = "the table is indented by four spaces or more, so Markdown takes it for code";
        return report(context, header, message, "begin each of its lines at the left margin");
    }
    let tag = above.map(|line| line.text.trim()).filter(|text| text.starts_with(['<', '{']));
    let help = match tag {
        Some(tag) => format!("leave an empty line between {tag} and the table"),
        None => "leave an empty line above it, and begin each of its lines at the left margin".to_owned(),
    };
    report(context, header, "this looks like a table and is not read as one", help)
}

fn no_header(context: &LintContext<'_>, line: Line<'_>) -> Diagnostic {
    let message = "expected a header row above the delimiter row, found none";
    let help = format!("write a heading for each column in a line above:\n{}", header(line.cells()));
    report(context, line, message, help)
}

/// Whether the first of some lines has the format of the others: it is a row, not a header.
fn is_row_of(block: &[Line<'_>]) -> bool {
    let cell = |line: &Line<'_>| line.text.trim().split('|').nth(1).unwrap_or_default().trim().to_owned();
    let cells: Vec<String> = block.iter().map(cell).collect();
    let shape = MessageFormat::inferred(cells.iter().map(String::as_str));
    shape.zip(cells.first()).is_some_and(|(shape, first)| shape.is_of(first))
}

/// Headings that a table may have.
fn header(cells: usize) -> String {
    match cells {
        3 => "| Error message | What it means | How to fix it |".to_owned(),
        cells => format!("|{}", " … |".repeat(cells)),
    }
}

/// The line below the header of a table.
fn delimiter_row(cells: usize) -> String {
    format!("|{}", " --- |".repeat(cells))
}
