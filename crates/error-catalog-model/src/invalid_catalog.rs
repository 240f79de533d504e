//! The error of building an [`Index`](crate::Index) of an invalid catalog.

use std::fmt;

use crate::catalog::Catalog;
use crate::validation_error::ValidationError;

/// The validation errors of a catalog, at least one.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct InvalidCatalog {
    errors: Vec<ValidationError>,
    /// The id of the entry of each error.
    ids: Vec<String>,
}

impl InvalidCatalog {
    pub(crate) fn new(catalog: &Catalog, errors: Vec<ValidationError>) -> Self {
        let id = |error: &ValidationError| catalog.entries.get(error.entry).map(|entry| entry.id.clone());
        let ids = errors.iter().map(|error| id(error).unwrap_or_default()).collect();
        Self { errors, ids }
    }

    /// Returns the errors in the order of the entries.
    #[must_use]
    pub fn errors(&self) -> &[ValidationError] {
        &self.errors
    }
}

impl fmt::Display for InvalidCatalog {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("the catalog is invalid:")?;
        for (error, id) in self.errors.iter().zip(&self.ids) {
            write!(f, "\n- entry `{id}`: {}", error.kind)?;
        }
        Ok(())
    }
}

impl std::error::Error for InvalidCatalog {}
