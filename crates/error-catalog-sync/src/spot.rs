//! What a problem is about: a cell, a row or the rest of a line, and its names.

use std::ops::Range;

use crate::page::Page;
use crate::parse::table::{Row, Table};
use crate::problem::{Place, Problem};
use crate::role::Role;

/// The part of a page that a problem is about.
#[derive(Clone, Debug)]
pub(crate) struct Spot<'p> {
    /// Where it stands, in bytes.
    pub(crate) range: Range<usize>,
    /// The place behind its last character.
    pub(crate) end: Place,
    /// The heading of its column, if it is a cell.
    pub(crate) heading: Option<&'p str>,
    /// The message of its row, if it stands in one.
    pub(crate) row: Option<&'p str>,
}

impl Spot<'_> {
    /// The cell or the row by name, for people.
    pub(crate) fn name(&self) -> Option<String> {
        match (self.heading, self.row.map(clipped)) {
            (Some(heading), Some(row)) => Some(format!("`{heading}` of the row `{row}`")),
            (Some(heading), None) => Some(format!("`{heading}`")),
            (None, Some(row)) => Some(format!("the row `{row}`")),
            (None, None) => None,
        }
    }
}

/// Finds what problems are about; a page's tables are read once for all of them.
pub(crate) struct Spots<'p> {
    page: &'p Page,
    tables: Vec<Table<'p>>,
}

impl<'p> Spots<'p> {
    pub(crate) fn new(page: &'p Page) -> Self {
        Self { page, tables: page.tables() }
    }

    /// What a problem is about; `None` if that is another file, or the page as a whole.
    pub(crate) fn of(&self, problem: &Problem) -> Option<Spot<'_>> {
        let source = &self.page.source;
        if problem.file != source.name {
            return None;
        }
        let at = source.offset(problem.place)?;
        let part = problem.length.and_then(|length| {
            let behind = source.text.get(at..)?.char_indices().map(|(offset, _)| at + offset);
            Some(at..behind.chain([source.text.len()]).nth(length.get())?)
        });
        if let Some(Spot { range, end, heading, row }) = self.in_table(at) {
            let end = part.as_ref().map_or(end, |part| source.place(part.end));
            return Some(Spot { range: part.unwrap_or(range), end, heading, row });
        }
        if let Some(part) = part {
            return Some(self.spot(part));
        }
        let line = source.text.get(at..)?.split(['\n', '\r']).next()?.trim_end();
        let is_about_all = problem.place == Place::START || line.is_empty();
        (!is_about_all).then(|| self.spot(at..at + line.len()))
    }

    fn spot(&self, range: Range<usize>) -> Spot<'_> {
        Spot { end: self.page.source.place(range.end), range, heading: None, row: None }
    }

    fn in_table(&self, at: usize) -> Option<Spot<'_>> {
        let above = self.tables.partition_point(|table| table.header.span.start <= at);
        let index = above.checked_sub(1)?;
        let table = self.tables.get(index)?;
        let above = table.rows.partition_point(|row| row.span.start <= at);
        let row = above.checked_sub(1).and_then(|index| table.rows.get(index));
        let part = row.unwrap_or(&table.header);
        if at >= part.span.end {
            return None;
        }
        let named = row.and_then(|row| self.message(index, row));
        let cell = part
            .cells
            .iter()
            .enumerate()
            .find(|(_, cell)| cell.span.contains(&at) || (cell.span.start == at && cell.text.is_empty()));
        let Some((index, cell)) = cell.filter(|_| part.is_whole()) else {
            let text = self.page.source.text.get(at..part.span.end)?.trim_end();
            return Some(Spot { row: named.filter(|_| part.written > 1), ..self.spot(at..at + text.len()) });
        };
        let heading = row.and(table.header.cells.get(index)).map(|cell| &*cell.text);
        let is_message = named.is_some_and(|named| named == cell.text);
        let spot = self.spot(cell.span.clone());
        Some(Spot { heading, row: named.filter(|_| !is_message), ..spot })
    }

    /// The message of a row, or what stands in its first cell.
    fn message<'s>(&'s self, table: usize, row: &'s Row<'_>) -> Option<&'s str> {
        let column = self.page.columns.get(table).and_then(|columns| columns.index(&Role::Message));
        let cell = row.cells.get(column.unwrap_or(0))?;
        Some(&*cell.text).filter(|text| !text.is_empty())
    }
}

/// The most characters of a message by which a row is named.
const MOST_OF_A_NAME: usize = 48;

fn clipped(text: &str) -> String {
    let line = text.lines().next().unwrap_or_default();
    match line.char_indices().nth(MOST_OF_A_NAME) {
        Some((end, _)) => format!("{}…", line.get(..end).unwrap_or_default().trim_end()),
        None => line.to_owned(),
    }
}
