//! A row of an error table, with the columns of the table.

use std::borrow::Cow;
use std::ops::Range;

use crate::tables::columns::Columns;
use crate::{Cell, ColumnKind, MessageFormat, Row, Settings, SourceFile, Span, Table};

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

/// The code of a row in one of its cells.
pub struct CodeText<'t> {
    /// The cell.
    pub cell: &'t Cell<'t>,
    /// The bytes of the code in the text of the cell.
    pub range: Range<usize>,
}

impl<'t> CodeText<'t> {
    /// Returns the code.
    pub fn text(&self) -> &'t str {
        self.cell.text.get(self.range.clone()).unwrap_or_default()
    }

    /// Returns the span of the code; `None` if markup hides it.
    pub(crate) fn exact_span(&self, source: &SourceFile) -> Option<Span> {
        self.cell.exact_span(source, self.range.clone())
    }
}

impl<'t> ErrorRow<'t> {
    /// Returns the first cell of a column kind.
    pub(crate) fn cell(&self, column: &ColumnKind) -> Option<&'t Cell<'t>> {
        self.row.cells.get(self.columns.index(column)?)
    }

    /// Returns the first cell of a column kind, unless it is empty.
    fn filled_cell(&self, column: &ColumnKind) -> Option<&'t Cell<'t>> {
        self.cell(column).filter(|cell| !cell.text.is_empty())
    }

    /// Returns the cell of the code, unless it is empty.
    pub fn code_cell(&self) -> Option<&'t Cell<'t>> {
        self.filled_cell(&ColumnKind::Code)
    }

    /// Returns the cell of the message, unless it is empty.
    pub fn message_cell(&self) -> Option<&'t Cell<'t>> {
        self.filled_cell(&ColumnKind::Message)
    }

    /// Returns the cell of the meaning, unless it is empty.
    pub fn meaning_cell(&self) -> Option<&'t Cell<'t>> {
        self.filled_cell(&ColumnKind::Meaning)
    }

    /// Returns the cell of the fix, unless it is empty.
    pub fn fix_cell(&self) -> Option<&'t Cell<'t>> {
        self.filled_cell(&ColumnKind::Fix)
    }

    /// Returns the text of the first cell of a column kind, unless it is empty.
    pub fn text(&self, column: &ColumnKind) -> Option<&'t str> {
        self.filled_cell(column).map(|cell| &*cell.text)
    }

    /// Returns the code in its column, and the code in the message if that has the format.
    pub fn codes(&self, format: Option<&MessageFormat>) -> Vec<CodeText<'t>> {
        let in_column = self.code_cell().map(|cell| CodeText { cell, range: 0..cell.text.len() });
        let in_message = self.message_cell().and_then(|cell| {
            let range = format?.code_range(&cell.text)?;
            Some(CodeText { cell, range })
        });
        in_column.into_iter().chain(in_message).collect()
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
