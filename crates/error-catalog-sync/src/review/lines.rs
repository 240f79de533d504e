//! Lines that are written like a table and stand in none: that is how rows vanish silently.

use std::collections::HashSet;

use crate::parse::front_matter::Lines;
use crate::parse::gfm::written_cells;
use crate::parse::table::Table;
use crate::problem::count;
use crate::review::finding::{Finding, Findings};

const RULE: &str = "unread-lines";

/// From here on, Markdown shows a line as code.
const CODE_INDENT: usize = 4;

/// Names the lines of a page's Markdown, which begins at byte `body`, that look like a table and are not read as one.
pub(crate) fn check(tables: &[Table<'_>], body: usize, findings: &mut Findings<'_>) {
    let mut reader = Reader { named: findings.lines_of("stray-row"), ..Reader::default() };
    let mut at = body;
    for table in tables {
        reader.read(at..table.header.span.start, findings);
        let last = table.rows.last().unwrap_or(&table.header);
        reader.table = Some((last.span.end, table.header.cells.len()));
        at = last.span.end;
        if table.rows.is_empty() {
            // The dashes below the header are a part of the table.
            at = end_of_next_line(at, findings);
        }
    }
    reader.read(at..findings.source.text.len(), findings);
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
struct Reader {
    /// Lines that another rule named.
    named: HashSet<usize>,
    /// The fence of an open code block.
    fence: Option<String>,
    is_comment: bool,
    /// Where the table above ends, and how many columns it has.
    table: Option<(usize, usize)>,
}

impl Reader {
    fn read(&mut self, range: std::ops::Range<usize>, findings: &mut Findings<'_>) {
        let source = findings.source;
        let begin = range.start;
        let (mut above, mut block): (Option<Line<'_>>, Vec<Line<'_>>) = (None, Vec::new());
        let gap = source.text.get(range).unwrap_or_default();
        for line in Lines::new(gap) {
            let line = Line { start: begin + line.start, text: gap.get(line).unwrap_or_default() };
            if self.is_text(line) && (line.is_row() || line.is_delimiter()) {
                block.push(line);
                continue;
            }
            self.end_block(above, &block, findings);
            block.clear();
            above = Some(line);
        }
        self.end_block(above, &block, findings);
    }

    /// Whether a line stands neither in code nor in a comment.
    fn is_text(&mut self, line: Line<'_>) -> bool {
        let text = line.text.trim();
        if let Some(fence) = &self.fence {
            let is_end = text.starts_with(fence.as_str()) && text.trim_start_matches(['`', '~']).is_empty();
            self.fence.take_if(|_| is_end);
            return false;
        }
        let is_indented = line.text.starts_with("    ") || line.text.starts_with('\t');
        if !is_indented && (text.starts_with("~~~") || text.starts_with("```")) {
            let sign = if text.starts_with('`') { '`' } else { '~' };
            let (fence, behind) = text.split_at(text.len() - text.trim_start_matches(sign).len());
            // Code on one line is no fence.
            self.fence = (sign == '~' || !behind.contains('`')).then(|| fence.to_owned());
            return false;
        }
        let was_comment = self.is_comment;
        if text.starts_with("<!--") {
            self.is_comment = !text.contains("-->");
        } else if text.contains("-->") {
            self.is_comment = false;
        }
        !was_comment && !self.is_comment
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
            (Some(header), Some(dashes)) => Some(not_a_table(header, *dashes, above)),
            (None, Some(dashes)) if above.is_none() && block.len() > 1 => Some(no_header(*dashes)),
            (_, None) => self.without_dashes(block, findings),
            _ => None,
        };
        if let Some((line, what, help)) = found {
            let start = line.start + line.text.len() - line.text.trim_start().len();
            findings.report(RULE, Finding { at: start..start + line.text.trim().len(), what, help });
        }
    }

    /// Rows below a table that something cuts, or a table whose dashes are missing.
    fn without_dashes<'p>(&self, block: &[Line<'p>], findings: &Findings<'_>) -> Option<Unread<'p>> {
        let first = *block.first()?;
        let source = findings.source;
        if self.named.contains(&source.place(first.start).line) {
            return None;
        }
        let rows = count(block.len(), "line");
        if let Some((end, width)) = self.table.filter(|(_, width)| *width == first.cells()) {
            let between = source.text.get(end..first.start)?;
            let mut cut = between.split(['\n', '\r']).filter(|line| !line.trim().is_empty());
            let (one, more) = (cut.next(), cut.next());
            let is_heading = one.is_some_and(|line| line.starts_with('#'));
            if more.is_none() && !is_heading {
                let table = source.place(end.saturating_sub(1)).line;
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
        let what =
            format!("{rows} are written like a table and not read as one: the line of dashes is missing");
        Some((first, what, format!("write below this line:\n{}", dashes(first.cells()))))
    }
}

/// The line to point at, what is wrong and what to do.
type Unread<'p> = (Line<'p>, String, String);

fn not_a_table<'p>(header: Line<'p>, below: Line<'p>, above: Option<Line<'p>>) -> Unread<'p> {
    let (cells, parts) = (header.cells(), below.cells());
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
    (line, what, "write a heading for each column in a line above".to_owned())
}

/// The line below the header of a table.
fn dashes(cells: usize) -> String {
    format!("|{}", " --- |".repeat(cells))
}
