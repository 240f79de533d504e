//! The catalog that was built from a page, and whether it is complete.

use error_catalog_model::{Catalog, Entry};

use crate::{ColumnKind, ErrorRow, Span};

/// The catalog of a page, and whether it has all rows of the error tables. It does not depend on severities.
#[derive(Debug, Default)]
pub enum CatalogState {
    /// Every row became an entry. The catalog may still be invalid: then diagnostics report it.
    Complete(Built),
    /// Some rows did not become entries.
    Partial(Built),
    /// The settings or the tables cannot be read, or the tables with errors are unknown.
    #[default]
    Unavailable,
}

/// The entries of a page, and their spans.
#[derive(Debug)]
pub struct Built {
    /// The entries.
    pub catalog: Catalog,
    /// The spans of each entry, in the same order.
    pub spans: Vec<EntrySpans>,
}

/// The spans of an entry.
#[derive(Clone, Copy, Debug)]
pub struct EntrySpans {
    /// Its row.
    pub row: Span,
    /// The cell of its message.
    pub message: Span,
    /// The cell of its code, if a column has the codes.
    pub code: Option<Span>,
}

impl EntrySpans {
    /// Returns the spans of the entry that a row became.
    pub(crate) fn new(row: &ErrorRow<'_>) -> Self {
        let has_code_column = row.columns.index(&ColumnKind::Code) != row.columns.index(&ColumnKind::Message);
        let code = if has_code_column { row.code_cell() } else { None };
        Self {
            row: row.row.span.clone().into(),
            message: row.span(&ColumnKind::Message),
            code: code.map(|cell| cell.span.clone().into()),
        }
    }
}

impl Built {
    /// Returns the entries with their spans.
    pub fn entries(&self) -> impl Iterator<Item = (&Entry, EntrySpans)> {
        self.catalog.entries.iter().zip(self.spans.iter().copied())
    }

    /// Returns the entry of the row that an offset is in.
    pub fn entry_at(&self, offset: usize) -> Option<&Entry> {
        let index = self.spans.partition_point(|spans| spans.row.start <= offset).checked_sub(1)?;
        let is_in_row = self.spans.get(index).is_some_and(|spans| offset < spans.row.end);
        if is_in_row { self.catalog.entries.get(index) } else { None }
    }
}

impl CatalogState {
    /// Returns the entries that were built, whether or not they are complete.
    pub const fn built(&self) -> Option<&Built> {
        match self {
            Self::Complete(built) | Self::Partial(built) => Some(built),
            Self::Unavailable => None,
        }
    }

    /// Returns the complete catalog.
    pub const fn complete(&self) -> Option<&Built> {
        match self {
            Self::Complete(built) => Some(built),
            Self::Partial(_) | Self::Unavailable => None,
        }
    }
}
