//! Tables as GitHub reads them, which differs from the Markdown parser.

use std::iter;
use std::ops::Range;

use memchr::{memchr, memchr_iter};

use crate::lines::Lines;

/// Returns a page as the parser supports it, with the same offsets; `None` if it is the same. In delimiter rows, spaces are in
/// the place of tabs. A `\n` is in the place of each `\r` that ends a line alone: the parser does not always see an end there.
pub(crate) fn normalized(text: &str) -> Option<String> {
    let bytes = text.as_bytes();
    // Most pages have no tab and no `\r` at all.
    let has_lone_return = || memchr_iter(b'\r', bytes).any(|end| bytes.get(end + 1) != Some(&b'\n'));
    if memchr(b'\t', bytes).is_none() && !has_lone_return() {
        return None;
    }
    let mut markdown = String::with_capacity(text.len());
    for line in Lines::new(text).filter_map(|line| text.get(line)) {
        let (content, end) = match line.strip_suffix('\r') {
            Some(content) => (content, "\n"),
            None => (line, ""),
        };
        let dashes = content.trim_start_matches(['>', ' ', '\t']);
        if content.contains('\t') && dashes.bytes().all(|byte| b"-:| \t\r\n".contains(&byte)) {
            let before = content.strip_suffix(dashes).unwrap_or_default();
            markdown.extend([before, &dashes.replace('\t', " "), end]);
        } else {
            markdown.extend([content, end]);
        }
    }
    Some(markdown)
}

/// The column at which the text at `offset` begins, from 0. A tab leads to the next multiple of four.
pub fn column_at(markdown: &str, offset: usize) -> usize {
    let before = markdown.get(..offset).unwrap_or_default();
    let length = before.bytes().rev().take_while(|byte| !matches!(byte, b'\n' | b'\r')).count();
    let line = before.get(offset - length..).unwrap_or_default();
    line.bytes().fold(0, |column, byte| if byte == b'\t' { column + 4 - column % 4 } else { column + 1 })
}

/// Returns whether a line is a row of dashes below a table's header, by GitHub's rule: each cell is dashes, with an
/// optional colon before and after them. A line that begins like an item of a list is such an item.
pub fn is_delimiter(line: &str) -> bool {
    let line = line.trim();
    let inner = line.strip_prefix('|').unwrap_or(line);
    let inner = inner.strip_suffix('|').unwrap_or(inner);
    let is_cell = |cell: &str| {
        let cell = cell.trim();
        let cell = cell.strip_prefix(':').unwrap_or(cell);
        let cell = cell.strip_suffix(':').unwrap_or(cell);
        !cell.is_empty() && cell.bytes().all(|byte| byte == b'-')
    };
    !line.starts_with("- ") && !line.starts_with("-\t") && inner.split('|').all(is_cell)
}

/// Characters that editors and other markup languages write for `--`. A delimiter row must not contain them.
const OTHER_DASHES: [char; 6] = ['—', '–', '―', '−', '=', '_'];

/// From this column on, Markdown reads a line as code.
pub const CODE_INDENT: usize = 4;

/// Returns whether a line is made of pipes, colons and dashes, such as `| -- - | --- |`. Dashes of another kind count, too.
pub(crate) fn is_like_delimiter(line: &str) -> bool {
    let has_dashes = line.contains("--") || line.contains(OTHER_DASHES);
    let is_known = |c: char| "|:- \t".contains(c) || OTHER_DASHES.contains(&c);
    has_dashes && line.contains('|') && line.chars().all(is_known)
}

/// Returns whether a line is an HTML tag and nothing else. It ends a table, such as `</Tab>` directly below one.
pub(crate) fn is_lone_tag(line: &str) -> bool {
    let Some(tag) = line.trim().strip_prefix('<').and_then(|tag| tag.strip_suffix('>')) else { return false };
    let name = tag.strip_prefix('/').unwrap_or(tag);
    let rest = name.trim_start_matches(|c: char| c.is_ascii_alphanumeric() || c == '-');
    let is_end = rest.is_empty() || rest.starts_with([' ', '\t', '/']);
    name.starts_with(|c: char| c.is_ascii_alphabetic()) && is_end && !rest.contains(['<', '>', '|'])
}

/// The content of a paragraph, as GitHub reads it.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum ParagraphTable {
    /// No line that might be a row of dashes.
    Nothing,
    /// A row of dashes that fits no header above it: GitHub tries once, and the rest is text.
    NoHeader,
    /// A table, whose header begins at this byte.
    Table(usize),
}

/// Looks for a table whose header has no pipe at its start, below other text.
pub(crate) fn table_in_paragraph(paragraph: &str) -> ParagraphTable {
    for (header, below) in Lines::new(paragraph).zip(Lines::new(paragraph).skip(1)) {
        let at = header.start;
        let header = paragraph.get(header).unwrap_or_default();
        let below = paragraph.get(below).unwrap_or_default();
        if below.contains('|') && is_delimiter(below) {
            // The parser knows a header in the first line itself.
            let is_header = at > 0 && header.contains('|') && written_cells(header) == written_cells(below);
            return if is_header { ParagraphTable::Table(at) } else { ParagraphTable::NoHeader };
        }
    }
    ParagraphTable::Nothing
}

/// Returns the number of cells of a row.
pub(crate) fn written_cells(row: &str) -> usize {
    let is_space = |c: char| SPACES.contains(&c) || matches!(c, '\n' | '\r');
    split_row(row.trim_matches(is_space)).count()
}

/// Splits a row of a table, without the spaces before it, at its pipes. A pipe directly after a `\` is text, even inside
/// code and after another `\`. Returns the bytes of each cell, with the spaces around its text.
///
/// ```
/// use error_catalog_page::parse::gfm::split_row;
///
/// let row = r"| a | `b \| c` | d \\| e |";
/// let cells: Vec<&str> = split_row(row).map(|cell| &row[cell]).collect();
/// assert_eq!(cells, [" a ", r" `b \| c` ", r" d \\| e "]);
/// ```
pub fn split_row(row: &str) -> impl Iterator<Item = Range<usize>> {
    let bytes = row.as_bytes();
    let is_escaped =
        move |pipe: usize| pipe.checked_sub(1).is_some_and(|before| bytes.get(before) == Some(&b'\\'));
    let mut start = usize::from(row.starts_with('|'));
    let pipes = memchr_iter(b'|', bytes).filter(move |pipe| !is_escaped(*pipe)).skip(start);
    let cells = pipes.chain(iter::once(row.len())).map(move |end| {
        let cell = start..end;
        start = end + 1;
        cell
    });
    // After the last pipe, there need not be a cell.
    cells.filter(|cell| cell.end < row.len() || row.get(cell.clone()).is_some_and(has_text))
}

/// Returns the cells of a row that are separated by pipes, tabs or both, without the spaces around their texts.
pub fn cells_of(row: &str) -> Vec<&str> {
    let row = row.trim();
    let cells = split_row(row).filter_map(|cell| row.get(cell));
    cells.flat_map(|cell| cell.trim().split('\t')).map(str::trim).collect()
}

/// Returns a row with pipes in place of its tabs.
pub fn with_pipes(row: &str) -> String {
    format!("| {} |", cells_of(row).join(" | "))
}

/// The spaces around cells. A no-break space is text.
const SPACES: [char; 4] = [' ', '\t', '\x0B', '\x0C'];

fn has_text(cell: &str) -> bool {
    !cell.trim_matches(SPACES).is_empty()
}
