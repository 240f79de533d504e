//! Tables with their pipes one below the other.

use std::iter;
use std::ops::Range;

use error_catalog_page::SourceFile;
use error_catalog_page::parse::cell::Cell;
use error_catalog_page::parse::table::{Row, Table, tables};
use error_catalog_page::tables::page_table::classify;
use unicode_width::UnicodeWidthStr as _;

use crate::edit::patch::{Patch, apply};
use crate::edit::written::Written;
use crate::page::Page;

/// A wider cell does not widen its column: else one long text would fill every line with blanks.
const WIDEST: usize = 160;

/// Tables that would be read otherwise are left as they are, and the rest is tried again.
const MOST_ATTEMPTS: usize = 3;

/// A delimiter is written with at least three signs.
const NARROWEST: usize = 3;

/// The page's text with its tables aligned: each column is as wide on a screen as its widest cell of at most 160
/// columns. What is wider sticks out.
///
/// What cells say is kept byte for byte, as is whatever stands outside tables. So are rows with more or fewer
/// cells than their header, tables whose delimiter is not plain, and tables that CommonMark would read otherwise.
///
/// ```
/// use error_catalog_sync::{Page, SourceFile, formatted};
///
/// let page = Page::parse(SourceFile::new("printer.md", "|Message|Fix|\n|-|:-:|\n|E7: Jam|Pull.|\n"));
/// assert_eq!(formatted(&page), "| Message |  Fix  |\n| ------- | :---: |\n| E7: Jam | Pull. |\n");
/// ```
pub fn formatted(page: &Page) -> String {
    let before = page.tables();
    let mut patches: Vec<Vec<Patch>> =
        before.iter().map(|table| align(&page.source, &table.table).unwrap_or_default()).collect();
    for _ in 0..MOST_ATTEMPTS {
        let text = apply(&page.source.text, patches.concat());
        let aligned = SourceFile::new(page.source.path(), text.as_str());
        let after = classify(tables(aligned.markdown(page.body), page.body).tables, &page.settings);
        if after.len() != before.len() {
            break;
        }
        let mut is_same = true;
        for ((before, after), patches) in before.iter().zip(&after).zip(&mut patches) {
            if !reads_alike(&before.table, &after.table) {
                is_same = false;
                patches.clear();
            }
        }
        if is_same {
            return text;
        }
    }
    page.source.text.clone()
}

/// Whether the cells of two tables say the same. In a line without a leading pipe, CommonMark may leave a link unresolved that
/// it resolves where the line has one.
fn reads_alike(before: &Table<'_>, after: &Table<'_>) -> bool {
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

/// What a delimiter says of its column: whether it begins and whether it ends with a colon.
#[derive(Clone, Copy)]
struct Colons {
    left: bool,
    right: bool,
}

/// A column: its delimiter, and how wide it is.
struct Column {
    colons: Colons,
    width: usize,
}

/// Whether the lines of a table begin and end with pipes. They do where one of them does, or has to.
#[derive(Clone, Copy)]
struct Outer {
    leading: bool,
    trailing: bool,
}

/// The lines of a table that have to change.
fn align(source: &SourceFile, table: &Table<'_>) -> Option<Vec<Patch>> {
    let header = Written::at(source, table.header.span.start)?;
    let delimiter = header.below()?;
    let colons: Vec<Colons> = delimiter.cells().map(Colons::read).collect::<Option<_>>()?;
    let is_whole = |row: &Written<'_>| row.count() == colons.len();
    if !is_whole(&header) || colons.len() != table.header.cells.len() {
        return None;
    }
    let below = table.rows.iter().filter_map(|row| Written::at(source, row.span.start));
    let rows: Vec<Written<'_>> = iter::once(header).chain(below.filter(is_whole)).collect();
    let columns = columns(&colons, &rows);
    let outer = Outer {
        leading: delimiter.leading || rows.iter().any(|row| row.leading || row.needs_pipe()),
        trailing: delimiter.trailing || rows.iter().any(|row| row.trailing || row.ends_with_backslash()),
    };
    let dashes = columns.iter().map(|column| column.colons.delimiter(column.width)).collect::<Vec<_>>();
    let first = (delimiter.range.clone(), line(dashes.iter().map(String::as_str), &columns, outer));
    let others = rows.iter().map(|row| (row.range.clone(), line(row.cells(), &columns, outer)));
    let lines = iter::once(first).chain(others);
    let differs = |(range, text): &(Range<usize>, String)| source.text.get(range.clone()) != Some(text);
    Some(lines.filter(differs).map(|(range, text)| Patch::new(range, text)).collect())
}

fn columns(colons: &[Colons], rows: &[Written<'_>]) -> Vec<Column> {
    let mut columns: Vec<Column> =
        colons.iter().map(|colons| Column { colons: *colons, width: NARROWEST }).collect();
    for row in rows {
        for (column, cell) in columns.iter_mut().zip(row.cells()) {
            column.width = column.width.max(Some(cell.width()).filter(|width| *width <= WIDEST).unwrap_or(0));
        }
    }
    columns
}

fn line<'c>(cells: impl Iterator<Item = &'c str>, columns: &[Column], outer: Outer) -> String {
    let mut line = String::new();
    for (index, (cell, column)) in cells.zip(columns).enumerate() {
        line.push_str(match (index, outer.leading) {
            (0, false) => "",
            (0, true) => "| ",
            _ => " | ",
        });
        let room = column.width.saturating_sub(cell.width());
        let left = match column.colons {
            // Blanks at the start of a line would be its indentation.
            _ if index == 0 && !outer.leading => 0,
            Colons { left: true, right: true } => room / 2,
            Colons { left: false, right: true } => room,
            Colons { .. } => 0,
        };
        let is_last = index + 1 == columns.len();
        let right = if is_last && !outer.trailing { 0 } else { room - left };
        line.extend(iter::repeat_n(' ', left));
        line.push_str(cell);
        line.extend(iter::repeat_n(' ', right));
    }
    line.push_str(if outer.trailing { " |" } else { "" });
    line
}

impl Colons {
    /// Reads a delimiter such as `:---:`; `None` if there is more to it.
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
