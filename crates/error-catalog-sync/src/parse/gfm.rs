//! Where GitHub reads tables otherwise than the Markdown parser does.

use crate::parse::front_matter::Lines;

/// A page with blanks for the tabs in rows of dashes, which the parser does not know there; `None` if it has none.
pub(crate) fn without_tabs(text: &str) -> Option<String> {
    let is_tabbed =
        |line: &str| line.contains('\t') && line.bytes().all(|byte| b"-:|> \t\r\n".contains(&byte));
    let line_of = |line| text.get(line).unwrap_or_default();
    // Most pages have no tab at all.
    if !text.contains('\t') || !Lines::new(text).map(line_of).any(is_tabbed) {
        return None;
    }
    let mut markdown = String::with_capacity(text.len());
    for line in Lines::new(text).map(line_of) {
        let dashes = line.find(['-', ':', '|']).filter(|_| is_tabbed(line));
        let (start, rest) = dashes.and_then(|at| line.split_at_checked(at)).unwrap_or((line, ""));
        markdown.push_str(start);
        markdown.push_str(&rest.replace('\t', " "));
    }
    Some(markdown)
}

/// The column at which the text at `offset` begins, from 0. A tab leads to the next multiple of four.
pub(crate) fn column_at(markdown: &str, offset: usize) -> usize {
    let before = markdown.get(..offset).unwrap_or_default();
    let length = before.bytes().rev().take_while(|byte| !matches!(byte, b'\n' | b'\r')).count();
    let line = before.get(offset - length..).unwrap_or_default();
    line.bytes().fold(0, |column, byte| if byte == b'\t' { column + 4 - column % 4 } else { column + 1 })
}

/// Whether a line is a row of dashes below a table's header, by GitHub's rule: each cell is dashes, with a colon
/// before or behind them or none. One that begins as an item of a list is that.
pub(crate) fn is_delimiter(line: &str) -> bool {
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

/// Whether a line is an HTML tag and nothing else. It ends a table, as `</Tab>` straight below one does.
pub(crate) fn is_lone_tag(line: &str) -> bool {
    let Some(tag) = line.trim().strip_prefix('<').and_then(|tag| tag.strip_suffix('>')) else { return false };
    let name = tag.strip_prefix('/').unwrap_or(tag);
    let rest = name.trim_start_matches(|c: char| c.is_ascii_alphanumeric() || c == '-');
    let is_end = rest.is_empty() || rest.starts_with([' ', '\t', '/']);
    name.starts_with(|c: char| c.is_ascii_alphabetic()) && is_end && !rest.contains(['<', '>', '|'])
}
