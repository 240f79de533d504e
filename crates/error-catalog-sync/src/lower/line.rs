//! A row of an error table, and what its columns hold.

use std::borrow::Cow;

use crate::lower::column::Columns;
use crate::parse::cell::Cell;
use crate::parse::settings::Settings;
use crate::parse::table::{Row, Table};
use crate::role::Role;
use crate::span::Span;

/// A row and its columns.
#[derive(Clone, Copy)]
pub(crate) struct Line<'t> {
    pub(crate) table: &'t Table<'t>,
    pub(crate) row: &'t Row<'t>,
    pub(crate) columns: &'t Columns,
    /// Whether it stands below a heading of retired errors.
    pub(crate) retired: bool,
}

impl<'t> Line<'t> {
    pub(crate) fn cell(&self, role: &Role) -> Option<&'t Cell<'t>> {
        self.row.cells.get(self.columns.index(role)?)
    }

    pub(crate) fn text(&self, role: &Role) -> Option<&'t str> {
        self.cell(role).map(|cell| &*cell.text).filter(|text| !text.is_empty())
    }

    /// The message as the page writes it: its cell's, or what the shape makes of the code and a cell that is a reason.
    pub(crate) fn message(&self, settings: &Settings) -> Option<Cow<'t, str>> {
        let text = self.text(&Role::Message)?;
        match (&settings.shape, self.cell(&Role::Code)) {
            (Some(shape), Some(code)) if settings.has_reasons => {
                Some(Cow::Owned(shape.compose(&code.text, text)))
            }
            _ => Some(Cow::Borrowed(text)),
        }
    }

    /// The span of the cell in a column, or of the row if it has no such column.
    pub(crate) fn span(&self, role: &Role) -> Span {
        self.cell(role).map_or(&self.row.span, |cell| &cell.span).clone().into()
    }

    /// The span of the cell that a check of the model is about.
    pub(crate) fn span_of_fault(&self, rule: &str) -> Span {
        let about = match rule {
            "duplicate-id" | "malformed-id" | "removed-id" | "duplicate-variant" => Role::Id,
            "code-range" => Role::Code,
            _ => Role::Message,
        };
        self.span(if self.text(&about).is_some() { &about } else { &Role::Message })
    }
}
