//! An index of the messages of a catalog that was loaded at run time.

use std::borrow::Borrow;

use error_catalog_match::internal::Matcher;

use crate::catalog::{Catalog, Entry};
use crate::invalid_catalog::InvalidCatalog;
use crate::matcher_tables::MatcherTables;
use crate::validation_error::ValidationError;

/// A catalog with an index of its messages, for lookups.
///
/// ```
/// use error_catalog_model::{Catalog, Index, MatchKind};
///
/// let catalog = Catalog::from_yaml(
///     r#"{schema: error-catalog/1, page: docs/printer.md, entries: [{id: e7-tray-is-empty, code: E7, reason:
///     "Tray {tray} is empty", message: "E7: Tray {tray} is empty", parameters: [{name: tray, kind: integer,
///     example: "2"}], meaning: No paper., fix: Put some in.}]}"#,
/// )?;
/// let index = Index::new(catalog)?;
///
/// let found = index.lookup("e7: tray 12 is empty").ok_or("nothing")?;
/// assert_eq!(found.kind(), MatchKind::Normalized);
/// assert_eq!(found.entry().map(|entry| entry.fix.as_str()), Some("Put some in."));
/// assert_eq!(found.captures().get("tray"), Some("12"));
/// # Ok::<(), Box<dyn std::error::Error>>(())
/// ```
///
/// # Ownership
///
/// An `Index` owns its catalog, so it fits in a field. An `Index<Arc<Catalog>>` shares its catalog, and an
/// `Index<&Catalog>` borrows it.
///
/// ```
/// use error_catalog_model::{Catalog, Index, InvalidCatalog};
///
/// struct Service {
///     index: Index,
/// }
///
/// impl Service {
///     fn new(catalog: Catalog) -> Result<Self, InvalidCatalog> {
///         Ok(Self { index: Index::new(catalog)? })
///     }
/// }
/// ```
///
/// A service that reloads its catalog holds an `Arc<Index>` and replaces it, as the example `reload.rs` of this crate
/// does. The earlier index is freed after its last lookup.
#[derive(Clone, Debug)]
pub struct Index<C = Catalog> {
    catalog: C,
    tables: MatcherTables,
    /// The indices of the entries, sorted by code.
    pub(crate) by_code: Vec<usize>,
}

impl<C: Borrow<Catalog>> Index<C> {
    /// Indexes a valid catalog: in any other, a lookup would have to guess.
    ///
    /// # Errors
    ///
    /// All [validation errors](Catalog::validate) of the catalog.
    pub fn new(catalog: C) -> Result<Self, InvalidCatalog> {
        let errors = catalog.borrow().validate();
        if !errors.is_empty() {
            return Err(InvalidCatalog::new(catalog.borrow(), errors));
        }
        let tables = tables(catalog.borrow());
        let tables = tables.map_err(|error| InvalidCatalog::new(catalog.borrow(), vec![error]))?;
        Ok(Self::of(catalog, tables))
    }

    /// Indexes a catalog without validating it. In an invalid catalog, a lookup may find the wrong entry.
    ///
    /// # Errors
    ///
    /// The first message with invalid placeholders.
    pub fn unchecked(catalog: C) -> Result<Self, ValidationError> {
        let tables = tables(catalog.borrow())?;
        Ok(Self::of(catalog, tables))
    }

    fn of(catalog: C, tables: MatcherTables) -> Self {
        let entries = &catalog.borrow().entries;
        let mut by_code: Vec<usize> = (0..entries.len()).collect();
        by_code.sort_by_key(|index| entries.get(*index).map(|entry| &entry.code));
        Self { catalog, tables, by_code }
    }

    /// Returns the catalog.
    #[must_use]
    pub fn catalog(&self) -> &Catalog {
        self.catalog.borrow()
    }

    /// Returns the catalog, and drops the index.
    #[must_use]
    pub fn into_catalog(self) -> C {
        self.catalog
    }

    /// Returns the matcher over the tables, for crates of the same release.
    #[doc(hidden)]
    #[must_use]
    pub fn matcher(&self) -> Matcher<'_> {
        self.tables.matcher()
    }
}

/// Builds the tables of a catalog over the concatenated messages.
fn tables(catalog: &Catalog) -> Result<MatcherTables, ValidationError> {
    let mut text = String::new();
    let mut starts = Vec::with_capacity(catalog.entries.len());
    for Entry { message, .. } in &catalog.entries {
        starts.push(text.len());
        text.push_str(message);
    }
    MatcherTables::within(catalog, text, |entry| starts.get(entry).copied().unwrap_or_default())
}
