//! The catalog that was built from a page, and whether it is complete.

use error_catalog_model::Catalog;

use crate::span::Span;

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

/// The entries of a page, and the spans of their rows.
#[derive(Debug)]
pub struct Built {
    /// The entries.
    pub catalog: Catalog,
    /// The span of the row of each entry, in the same order.
    pub rows: Vec<Span>,
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
