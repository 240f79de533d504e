//! A row of an error table, and what its columns hold.

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
    /// Whether it stands below a heading of retired errors.
    pub retired: bool,
}

impl<'t> ErrorRow<'t> {
    pub(crate) fn cell(&self, role: &ColumnKind) -> Option<&'t Cell<'t>> {
        self.row.cells.get(self.columns.index(role)?)
    }

    /// Returns the text of the first column of a kind, unless it is empty.
    pub fn text(&self, role: &ColumnKind) -> Option<&'t str> {
        self.cell(role).map(|cell| &*cell.text).filter(|text| !text.is_empty())
    }

    /// The message as the page writes it: its cell's, or what the shape makes of the code and a cell that is a reason.
    pub fn message(&self, settings: &Settings) -> Option<Cow<'t, str>> {
        let text = self.text(&ColumnKind::Message)?;
        match (&settings.message_format, self.cell(&ColumnKind::Code)) {
            (Some(shape), Some(code)) if settings.has_reasons => {
                Some(Cow::Owned(shape.compose(&code.text, text)))
            }
            _ => Some(Cow::Borrowed(text)),
        }
    }

    /// The span of the cell in a column, or of the row if it has no such column.
    pub fn span(&self, role: &ColumnKind) -> Span {
        self.cell(role).map_or(&self.row.span, |cell| &cell.span).clone().into()
    }

    /// Returns the span of the cell in a column, or of the message if that cell is empty.
    pub(crate) fn span_or_message(&self, column: &ColumnKind) -> Span {
        self.span(if self.text(column).is_some() { column } else { &ColumnKind::Message })
    }
}
