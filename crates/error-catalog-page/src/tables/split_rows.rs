//! Rows that are split over several lines, and tables whose header has another width than every row.

use std::ops::Range;

use crate::plural::count;
use crate::repeats::FEW;
use crate::rules::rows::CELL_COUNT;
use crate::{Diagnostic, Fix, Row, SourceFile, Table};

/// A row that is written on several lines. Markdown reads each line as a row.
pub struct SplitRow {
    span: Range<usize>,
    /// The row on one line.
    joined: String,
}

impl SplitRow {
    /// Returns whether an offset is in the row.
    pub fn holds(&self, offset: usize) -> bool {
        self.span.contains(&offset)
    }

    pub(crate) fn diagnostic(&self, source: &SourceFile) -> Diagnostic {
        let lines = source.line(self.span.end.saturating_sub(1)) + 1 - source.line(self.span.start);
        let message = format!("expected a row on one line, found it split over {lines} lines");
        let help = format!("join the lines; write `<br>` for a new line in a cell:\n{}", self.joined);
        let edit = source.edit(self.span.clone(), self.joined.as_str());
        let fix = Fix::new("join the lines of the row", vec![edit]);
        source.diagnostic(&CELL_COUNT, self.span.clone(), message).with_help(help).with_fix(fix)
    }
}

/// Returns the rows that begin with a pipe, do not end with one, and have their missing cells on the lines below.
pub fn split_rows(source: &SourceFile, table: &Table<'_>) -> Vec<SplitRow> {
    let text = |row: &Row<'_>| source.slice(row.span.clone()).trim();
    let columns = table.header.cells.len();
    let mut split_rows = Vec::new();
    let mut rows = table.rows.as_slice();
    while let Some((first, below)) = rows.split_first() {
        rows = below;
        if first.written >= columns || !text(first).starts_with('|') || text(first).ends_with('|') {
            continue;
        }
        let (mut cells, mut joined) = (first.written, text(first).to_owned());
        for (parts, part) in (1..).zip(below.iter().take_while(|row| !text(row).starts_with('|'))) {
            cells += part.written - 1;
            joined.extend(["<br>", text(part)]);
            if cells == columns && text(part).ends_with('|') {
                let end = part.span.start + text(part).len();
                split_rows.push(SplitRow { span: first.span.start..end, joined });
                rows = below.get(parts..).unwrap_or_default();
                break;
            }
        }
    }
    split_rows
}

/// Reports a header that has more or fewer cells than each of its rows, which agree.
pub(crate) fn other_width(source: &SourceFile, table: &Table<'_>) -> Option<Diagnostic> {
    let columns = table.header.cells.len();
    let width = table.rows.first()?.written;
    let is_all = table.rows.len() > FEW && table.rows.iter().all(|row| row.written == width);
    if !is_all || width == columns || width == 1 {
        return None;
    }
    let message = format!(
        "the header has {} and each of the {} below it {}",
        count(columns, "heading"),
        count(table.rows.len(), "row"),
        count(width, "cell")
    );
    let help = if width < columns {
        "take the surplus heading out, and its dashes in the line below; or write the cell that each row lacks"
    } else {
        "write the heading that is missing, and `--- |` for it in the line below; or take the surplus cells out"
    };
    Some(source.diagnostic(&CELL_COUNT, table.header.span.clone(), message).with_help(help))
}
