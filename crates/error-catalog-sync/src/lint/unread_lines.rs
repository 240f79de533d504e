//! Lines that are written like a table and stand in none: that is how rows vanish silently.

use std::collections::HashSet;
use std::ops::Range;

use crate::diagnostic::Diagnostic;
use crate::lines::Lines;
use crate::lint::finding::{Finding, Findings};
use crate::message_format::MessageFormat;
use crate::parse::gfm::written_cells;
use crate::parse::hidden::{Hidden, Opening};
use crate::plural::count;
use crate::rules::page::{NO_TABLE, STRAY_ROW, UNREAD_LINES};
use crate::severity::Severity;
use crate::source::SourceFile;
use crate::tables::page_table::PageTable;

/// From here on, Markdown shows a line as code.
const CODE_INDENT: usize = 4;

/// Names the lines of a page's Markdown, which begins at byte `body`, that look like a table and are not read as one.
pub(crate) fn check(
    tables: &[PageTable<'_>],
    body: usize,
    reported: &[Diagnostic],
    findings: &mut Findings<'_>,
) {
    let stray_rows = reported.iter().filter(|one| *one.rule == STRAY_ROW);
    let named = stray_rows.map(|one| findings.source.line(one.primary.span.start)).collect();
    let mut reader = Reader { named, ..Reader::default() };
    let mut at = body;
    for PageTable { table, .. } in tables {
        reader.read(at..table.header.span.start, findings);
        reader.hidden.close();
        let last = table.rows.last().unwrap_or(&table.header);
        reader.table = Some((last.span.end, table.header.cells.len()));
        at = last.span.end;
        if table.rows.is_empty() {
            // The dashes below the header are a part of the table.
            at = end_of_next_line(at, findings);
        }
    }
    reader.read(at..findings.source.text.len(), findings);
    if let (Some(open), Some(header)) = (reader.hidden.open(), reader.header) {
        findings.report(&UNREAD_LINES, unclosed(open, header, findings.source));
    }
}

/// Why a page has no error table: the first lines that are nearly a table. They are reported once, as that error.
pub(crate) fn explain(lints: &mut Vec<Diagnostic>) -> Option<Diagnostic> {
    let first = lints.iter().position(|one| *one.rule == UNREAD_LINES)?;
    Some(Diagnostic { rule: &NO_TABLE, severity: Severity::Error, ..lints.remove(first) })
}

/// Where the line ends that stands behind the one at a byte.
fn end_of_next_line(at: usize, findings: &Findings<'_>) -> usize {
    let mut lines = Lines::new(findings.source.text.get(at..).unwrap_or_default()).map(|line| line.len());
    // What is left of the line itself may be its end alone, or nothing.
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

/// Follows the lines between tables.
#[derive(Default)]
struct Reader<'p> {
    /// Lines that another rule named.
    named: HashSet<usize>,
    /// What hides lines.
    hidden: Hidden,
    /// The last line that is hidden, and the first hidden one that would begin a table.
    last_hidden: Option<Line<'p>>,
    header: Option<usize>,
    /// Where the table above ends, and how many columns it has.
    table: Option<(usize, usize)>,
}

impl<'p> Reader<'p> {
    fn read(&mut self, range: Range<usize>, findings: &mut Findings<'p>) {
        let source = findings.source;
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
            self.end_block(above, &block, findings);
            block.clear();
            above = Some(line);
        }
        self.end_block(above, &block, findings);
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

    fn end_block(&self, above: Option<Line<'_>>, block: &[Line<'_>], findings: &mut Findings<'_>) {
        let Some(first) = block.first() else { return };
        let above = above.filter(|line| !line.text.trim().is_empty());
        let dashes = block.iter().take(2).position(|line| line.is_delimiter());
        let header = match dashes {
            Some(0) => above.filter(|line| line.text.contains('|')),
            Some(_) => Some(*first),
            None => None,
        };
        let found = match (header, dashes.and_then(|index| block.get(index))) {
            (Some(header), Some(dashes)) => {
                let row = block.iter().find(|line| line.start > dashes.start);
                Some(not_a_table(header, *dashes, row.copied(), above))
            }
            (None, Some(dashes)) if above.is_none() && block.len() > 1 => Some(no_header(*dashes)),
            (_, None) => self.without_dashes(block, findings),
            _ => None,
        };
        // What another rule says of them is enough.
        let is_named = |line: &Line<'_>| self.named.contains(&findings.source.line(line.start));
        if let Some((line, what, help)) = found.filter(|_| !block.iter().chain(&above).any(is_named)) {
            findings.report(&UNREAD_LINES, Finding { at: line.span(), what, help });
        }
    }

    /// Rows below a table that something cuts, or a table whose dashes are missing.
    fn without_dashes(&self, block: &[Line<'p>], findings: &Findings<'_>) -> Option<Unread<'p>> {
        let first = *block.first()?;
        let source = findings.source;
        let rows = count(block.len(), "line");
        if let Some((end, width)) = self.table.filter(|(_, width)| *width == first.cells()) {
            let between = source.text.get(end..first.start)?;
            let mut cut = between.split(['\n', '\r']).filter(|line| !line.trim().is_empty());
            let (one, more) = (cut.next(), cut.next());
            let is_heading = one.is_some_and(|line| line.starts_with('#'));
            if more.is_none() && !is_heading {
                let table = source.line(end.saturating_sub(1));
                let what = format!(
                    "{rows} of {} each stand outside the table that ends in line {table}, so they are not read",
                    count(width, "cell")
                );
                let help = match one {
                    Some(line) => format!("move what cuts the table to another place: {}", line.trim()),
                    None => "remove the blank line above".to_owned(),
                };
                return Some((first, what, help));
            }
        }
        if block.len() < 2 || first.indent() >= CODE_INDENT {
            return None;
        }
        let cells = first.cells();
        if is_row_of(block) {
            let what =
                format!("{rows} are written like a table and not read as one: the headings are missing");
            return Some((
                first,
                what,
                format!("write above this line:\n{}\n{}", header(cells), dashes(cells)),
            ));
        }
        let what =
            format!("{rows} are written like a table and not read as one: the line of dashes is missing");
        Some((first, what, format!("write below this line:\n{}", dashes(cells))))
    }
}

/// The line to point at, what is wrong and what to do.
type Unread<'p> = (Line<'p>, String, String);

/// Code or a comment that goes on to the page's end, and takes a table with it.
fn unclosed(open: &Opening, header: usize, source: &SourceFile) -> Finding {
    let line = source.line_at(open.start).map(|(start, text)| Line { text, start });
    let table = source.line(header);
    let (what, help) = if open.is_comment() {
        ("comment", "write `-->` behind the comment".to_owned())
    } else {
        ("code", format!("take this line out, or write below the code:\n{}", open.sign))
    };
    let what =
        format!("the {what} that begins here is not closed, so the table in line {table} is a part of it");
    Finding { at: line.map_or(open.start..open.start, Line::span), what, help }
}

fn not_a_table<'p>(
    header: Line<'p>,
    below: Line<'p>,
    row: Option<Line<'p>>,
    above: Option<Line<'p>>,
) -> Unread<'p> {
    let (cells, parts) = (header.cells(), below.cells());
    if cells != parts && row.is_some_and(|row| row.cells() == parts) {
        let what = format!(
            "this line has {}, and the dashes and the row below it {}, so Markdown sees no table",
            count(cells, "heading"),
            count(parts, "cell")
        );
        let help = if cells > parts {
            "take the surplus heading out; or write dashes for it, and a cell in each row"
        } else {
            "write the heading that is missing"
        };
        return (header, what, help.to_owned());
    }
    if cells != parts {
        let what = format!(
            "the line above has {} and this line {}, so Markdown sees no table",
            count(cells, "cell"),
            count(parts, "cell")
        );
        return (below, what, format!("write in its place:\n{}", dashes(cells)));
    }
    if header.indent() >= CODE_INDENT {
        let what = "the table is indented by four blanks or more, so Markdown takes it for code".to_owned();
        return (header, what, "begin each of its lines at the edge of the page".to_owned());
    }
    let tag = above.map(|line| line.text.trim()).filter(|text| text.starts_with(['<', '{']));
    let help = match tag {
        Some(tag) => format!("leave a blank line between {tag} and the table"),
        None => "leave a blank line above it, and begin each of its lines at the edge of the page".to_owned(),
    };
    (header, "this is written like a table and not read as one".to_owned(), help)
}

fn no_header(line: Line<'_>) -> Unread<'_> {
    let what =
        "the line above these dashes, with the headings, is missing, so Markdown sees no table".to_owned();
    (line, what, format!("write a heading for each column in a line above:\n{}", header(line.cells())))
}

/// Whether the first of some lines is built as the others are: a row, and no header.
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
fn dashes(cells: usize) -> String {
    format!("|{}", " --- |".repeat(cells))
}
