//! A row of an error table, with the columns of the table.

use std::borrow::Cow;

use crate::column_kind::ColumnKind;
use crate::parse::cell::Cell;
use crate::parse::settings::Settings;
use crate::parse::table::{Row, Table};
use crate::span::Span;
use crate::tables::columns::Columns;

/// A row and its columns.
#[derive(Clone, Copy)]
pub struct ErrorRow<'t> {
    /// The table.
    pub table: &'t Table<'t>,
    /// The row.
    pub row: &'t Row<'t>,
    /// The columns of the table.
    pub columns: &'t Columns,
    /// True if it is below a heading of retired errors.
    pub is_retired: bool,
}

impl<'t> ErrorRow<'t> {
    /// Returns the first cell of a column kind.
    pub(crate) fn cell(&self, column: &ColumnKind) -> Option<&'t Cell<'t>> {
        self.row.cells.get(self.columns.index(column)?)
    }

    /// Returns the text of the first cell of a column kind, unless it is empty.
    pub fn text(&self, column: &ColumnKind) -> Option<&'t str> {
        self.cell(column).map(|cell| &*cell.text).filter(|text| !text.is_empty())
    }

    /// Returns the message as the page writes it: the text of its cell, or the code and the reason in the declared format.
    pub fn message(&self, settings: &Settings) -> Option<Cow<'t, str>> {
        let text = self.text(&ColumnKind::Message)?;
        match (settings.message_format(), self.cell(&ColumnKind::Code)) {
            (Some(format), Some(code)) if settings.has_reasons => {
                Some(Cow::Owned(format.compose(&code.text, text)))
            }
            _ => Some(Cow::Borrowed(text)),
        }
    }

    /// Returns the span of the first cell of a column kind, or of the row without such a cell.
    pub fn span(&self, column: &ColumnKind) -> Span {
        self.cell(column).map_or(&self.row.span, |cell| &cell.span).clone().into()
    }

    /// Returns the span of the first cell of a column kind, or of the message if that cell is empty.
    pub(crate) fn span_or_message(&self, column: &ColumnKind) -> Span {
        self.span(if self.text(column).is_some() { column } else { &ColumnKind::Message })
    }
}
