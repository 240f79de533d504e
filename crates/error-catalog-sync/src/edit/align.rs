//! Aligns the pipes of tables.

use std::iter;

use error_catalog_page::parse::cell::Cell;
use error_catalog_page::parse::markdown::markdown;
use error_catalog_page::parse::table::{Row, Table, tables};
use error_catalog_page::tables::select::select;
use error_catalog_page::terminal::is_printable_ascii;
use error_catalog_page::{SourceFile, TextEdit};
use unicode_width::UnicodeWidthStr as _;

use crate::edit::table_line::TableLine;
use crate::page::Page;

/// The maximum width of a column. A wider cell sticks out, or else one long text would fill every line with spaces.
const MAX_WIDTH: usize = 160;

/// The maximum number of attempts. Each leaves out the tables whose content the previous attempt would have changed.
const MAX_ATTEMPTS: usize = 3;

/// The minimum width of a column: that of a delimiter.
const MIN_WIDTH: usize = 3;

/// Aligns the tables of a page: each column is as wide on a screen as its widest cell, up to 160 columns.
///
/// Every line gets pipes at both ends. The content of cells and the text outside of tables keep every byte. Rows with more or
/// fewer cells than their header stay as they are, and so do tables with an unusual delimiter row and tables that CommonMark
/// would read differently.
///
/// ```
/// use error_catalog_sync::{Page, SourceFile, formatted};
///
/// let page = Page::parse(SourceFile::new("printer.md", "|Message|Fix|\n|-|:-:|\n|E7: Jam|Pull.|\n"));
/// assert_eq!(formatted(&page), "| Message |  Fix  |\n| ------- | :---: |\n| E7: Jam | Pull. |\n");
/// ```
pub fn formatted(page: &Page) -> String {
    let before = page.tables().into_page_order();
    let mut edits: Vec<Option<TextEdit>> =
        before.iter().map(|table| align(&page.source, &table.table)).collect();
    for _ in 0..MAX_ATTEMPTS {
        let text = page.source.with_edits(edits.iter().flatten());
        if text == page.source.text {
            return text;
        }
        let aligned = SourceFile::new(page.source.path(), text);
        let after = tables(markdown(&aligned, page.body), page.body).tables;
        let after = select(&page.settings, after).into_page_order();
        if after.len() != before.len() {
            break;
        }
        let mut is_same = true;
        for ((before, after), edits) in before.iter().zip(&after).zip(&mut edits) {
            if !is_same_content(&before.table, &after.table) {
                is_same = false;
                *edits = None;
            }
        }
        if is_same {
            return aligned.text;
        }
    }
    page.source.text.clone()
}

/// Aligns a changed page if it was aligned before: else a check of the alignment would fail.
pub(crate) fn aligned_as_before(page: &Page, text: String) -> String {
    if formatted(page) == page.source.text {
        formatted(&Page::parse(SourceFile::new(page.source.path(), text)))
    } else {
        text
    }
}

/// Returns edits after which an aligned page is still aligned: one edit from the first line that changes to the last.
pub(crate) fn with_alignment(page: &Page, edits: Vec<TextEdit>) -> Vec<TextEdit> {
    let (before, text) = (page.source.text.as_str(), page.source.with_edits(&edits));
    let after = aligned_as_before(page, text.clone());
    if after == text {
        return edits;
    }
    let common = |lines: &mut dyn Iterator<Item = (&str, &str)>| -> usize {
        lines.take_while(|(before, after)| before == after).map(|(line, _)| line.len()).sum()
    };
    let (old, new) = (before.split_inclusive('\n'), after.split_inclusive('\n'));
    let start = common(&mut iter::zip(old.clone(), new.clone()));
    let end = common(&mut iter::zip(old.rev(), new.rev())).min(before.len().min(after.len()) - start);
    let changed = after.get(start..after.len() - end).unwrap_or_default();
    vec![page.source.edit(start..before.len() - end, changed)]
}

/// Returns whether the cells of two tables have the same content. CommonMark may resolve a link only if its line has a
/// leading pipe.
fn is_same_content(before: &Table<'_>, after: &Table<'_>) -> bool {
    let is_same_cell = |(before, after): (&Cell<'_>, &Cell<'_>)| {
        before.text == after.text && before.markdown == after.markdown
    };
    let is_same_row = |(before, after): (&Row<'_>, &Row<'_>)| {
        before.cells.len() == after.cells.len() && iter::zip(&before.cells, &after.cells).all(is_same_cell)
    };
    before.rows.len() == after.rows.len()
        && is_same_row((&before.header, &after.header))
        && iter::zip(&before.rows, &after.rows).all(is_same_row)
}

/// The colons of a delimiter, which align its column.
#[derive(Clone, Copy)]
struct Colons {
    left: bool,
    right: bool,
}

/// The delimiter and the width of a column.
struct Column {
    colons: Colons,
    /// An empty cell: as many spaces as the column is wide.
    spaces: String,
}

/// Returns the change that aligns a table; `None` if it is not plain.
fn align(source: &SourceFile, table: &Table<'_>) -> Option<TextEdit> {
    let header = TableLine::at(source, table.header.span.start)?;
    let delimiter = header.below()?;
    let colons: Vec<Colons> = delimiter.cells().map(Colons::read).collect::<Option<_>>()?;
    let is_whole = |row: &TableLine<'_>| row.count() == colons.len();
    if !is_whole(&header) || colons.len() != table.header.cells.len() {
        return None;
    }
    let below = table.rows.iter().filter_map(|row| TableLine::at(source, row.span.start));
    let rows: Vec<TableLine<'_>> = iter::once(header).chain(below.filter(is_whole)).collect();
    let columns = columns(&colons, &rows);
    let dashes =
        columns.iter().map(|column| column.colons.delimiter(column.spaces.len())).collect::<Vec<_>>();
    let (header, rows) = rows.split_first()?;
    let mut aligned = String::new();
    write_line(header.cells(), &columns, &mut aligned);
    aligned.push_str(source.slice(header.range.end..delimiter.range.start));
    write_line(dashes.iter().map(String::as_str), &columns, &mut aligned);
    let mut end = delimiter.range.end;
    for row in rows {
        aligned.push_str(source.slice(end..row.range.start));
        write_line(row.cells(), &columns, &mut aligned);
        end = row.range.end;
    }
    Some(source.edit(header.range.start..end, aligned))
}

fn columns(colons: &[Colons], rows: &[TableLine<'_>]) -> Vec<Column> {
    let mut widths = vec![MIN_WIDTH; colons.len()];
    for row in rows {
        for (widest, cell) in widths.iter_mut().zip(row.cells()) {
            let width = width(cell);
            if width <= MAX_WIDTH {
                *widest = width.max(*widest);
            }
        }
    }
    let column = |(colons, width): (&Colons, usize)| Column { colons: *colons, spaces: " ".repeat(width) };
    colons.iter().zip(widths).map(column).collect()
}

/// Returns the width of a cell, in columns of a terminal.
fn width(cell: &str) -> usize {
    if is_printable_ascii(cell) { cell.len() } else { cell.width() }
}

fn write_line<'c>(cells: impl Iterator<Item = &'c str>, columns: &[Column], line: &mut String) {
    line.push('|');
    for (cell, Column { colons, spaces }) in cells.zip(columns) {
        let room = spaces.len().saturating_sub(width(cell));
        let left = match (colons.left, colons.right) {
            (true, true) => room / 2,
            (false, true) => room,
            (_, false) => 0,
        };
        let [left, right] = [left, room - left].map(|count| spaces.get(..count).unwrap_or_default());
        line.extend([" ", left, cell, right, " |"]);
    }
}

impl Colons {
    /// Reads a delimiter such as `:---:`; `None` if it has other characters.
    fn read(delimiter: &str) -> Option<Self> {
        let inside = delimiter.strip_prefix(':').unwrap_or(delimiter);
        let dashes = inside.strip_suffix(':').unwrap_or(inside);
        let is_plain = !dashes.is_empty() && dashes.bytes().all(|byte| byte == b'-');
        let (left, right) = (inside.len() < delimiter.len(), dashes.len() < inside.len());
        is_plain.then_some(Self { left, right })
    }

    fn delimiter(self, width: usize) -> String {
        let dashes = width - usize::from(self.left) - usize::from(self.right);
        let colon = |is: bool| if is { ":" } else { "" };
        [colon(self.left), &"-".repeat(dashes), colon(self.right)].concat()
    }
}
