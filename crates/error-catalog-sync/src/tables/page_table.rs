//! A table of a page with its columns.

use crate::column_kind::ColumnKind;
use crate::parse::cell::Cell;
use crate::parse::settings::Settings;
use crate::parse::table::Table;
use crate::tables::columns::Columns;

/// A table and what its columns hold.
#[derive(Debug)]
pub(crate) struct PageTable<'s> {
    pub(crate) table: Table<'s>,
    pub(crate) columns: Columns,
    /// Whether it holds errors, or most likely does.
    pub(crate) is_selected: bool,
}

impl<'s> PageTable<'s> {
    /// The column of a kind in every complete row.
    pub(crate) fn messages(&self) -> impl Iterator<Item = &Cell<'s>> {
        let column = self.columns.index(&ColumnKind::Message);
        self.table.rows.iter().filter_map(move |row| row.cells.get(column?))
    }

    /// The texts of the messages.
    pub(crate) fn message_texts(&self) -> impl Iterator<Item = &str> {
        self.messages().map(|cell| &*cell.text)
    }

    /// The heading of the column of messages.
    pub(crate) fn message_heading(&self) -> Option<&str> {
        self.table.header.cells.get(self.columns.index(&ColumnKind::Message)?).map(|cell| &*cell.text)
    }
}

/// Recognizes the columns of tables. None is selected yet.
pub(crate) fn classify<'s>(tables: Vec<Table<'s>>, settings: &Settings) -> Vec<PageTable<'s>> {
    let classify = |table: Table<'s>| {
        let columns = Columns::recognise(&table, settings);
        PageTable { table, columns, is_selected: false }
    };
    tables.into_iter().map(classify).collect()
}
