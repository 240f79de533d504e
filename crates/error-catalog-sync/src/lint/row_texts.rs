//! What a row tells its readers: its code, its message, its meaning and its fix.

use std::ops::Range;

use crate::column_kind::ColumnKind;
use crate::parse::cell::Cell;
use crate::parse::table::Row;
use crate::source::SourceFile;
use crate::tables::page_table::PageTable;

/// The cells of a row that hold texts; `None` where the row has no such cell, or an empty one.
#[derive(Clone, Copy)]
pub(crate) struct Texts<'t> {
    pub(crate) row: &'t Row<'t>,
    pub(crate) code: Option<&'t Cell<'t>>,
    pub(crate) message: Option<&'t Cell<'t>>,
    pub(crate) meaning: Option<&'t Cell<'t>>,
    pub(crate) fix: Option<&'t Cell<'t>>,
}

impl<'t> Texts<'t> {
    /// The texts of every row that has as many cells as its table has columns.
    pub(crate) fn of(tables: &[&'t PageTable<'t>]) -> Vec<Self> {
        let mut all = Vec::with_capacity(tables.iter().map(|table| table.table.rows.len()).sum());
        for PageTable { table, columns, .. } in tables {
            let roles = [ColumnKind::Code, ColumnKind::Message, ColumnKind::Meaning, ColumnKind::Fix];
            let [code, message, meaning, fix] = roles.map(|role| columns.index(&role));
            for row in table.rows.iter().filter(|row| row.is_whole()) {
                let cell = |index: Option<usize>| row.cells.get(index?).filter(|cell| !cell.text.is_empty());
                all.push(Self {
                    row,
                    code: cell(code),
                    message: cell(message),
                    meaning: cell(meaning),
                    fix: cell(fix),
                });
            }
        }
        all
    }
}

/// A cell as its page has it, with other words in one place.
pub(crate) fn mended(source: &SourceFile, cell: &Cell<'_>, at: &Range<usize>, now: &str) -> String {
    let part = |range| source.text.get(range).unwrap_or_default();
    [part(cell.span.start..at.start), now, part(at.end..cell.span.end)].concat()
}

/// Where a part of a cell's text is written on its page; the whole cell, where markup hides that.
pub(crate) fn written(source: &SourceFile, cell: &Cell<'_>, part: Range<usize>) -> Range<usize> {
    let on_page = source.text.get(cell.span.clone()).unwrap_or_default();
    let place = || {
        let (before, text) = (cell.text.get(..part.start)?, cell.text.get(part)?);
        let same = on_page.matches(text).count() == cell.text.matches(text).count();
        let (at, _) = on_page.match_indices(text).nth(before.matches(text).count()).filter(|_| same)?;
        Some(cell.span.start + at..cell.span.start + at + text.len())
    };
    place().unwrap_or(cell.span.clone())
}
