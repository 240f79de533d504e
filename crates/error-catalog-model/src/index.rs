//! An index of the messages of a catalog that was loaded at run time.

use error_catalog_match::internal::Matcher;

use crate::catalog::Catalog;
use crate::invalid_catalog::InvalidCatalog;
use crate::matcher_tables::MatcherTables;
use crate::validation_error::ValidationError;

/// An index of the messages of a catalog, for lookups.
///
/// ```
/// use error_catalog_model::{Catalog, Index, MatchKind};
///
/// let catalog = Catalog::from_yaml(
///     r#"{schema: error-catalog/1, page: docs/printer.md, entries: [{id: e7-tray-is-empty, code: E7, reason:
///     "Tray {tray} is empty", message: "E7: Tray {tray} is empty", parameters: [{name: tray, kind: integer,
///     example: "2"}], meaning: No paper., fix: Put some in.}]}"#,
/// )?;
/// let index = Index::new(&catalog)?;
///
/// let found = index.lookup("e7: tray 12 is empty").ok_or("nothing")?;
/// assert_eq!(found.kind(), MatchKind::Normalized);
/// assert_eq!(found.entry().map(|entry| entry.fix.as_str()), Some("Put some in."));
/// assert_eq!(found.captures().get("tray"), Some("12"));
/// # Ok::<(), Box<dyn std::error::Error>>(())
/// ```
#[derive(Debug)]
pub struct Index<'c> {
    pub(crate) catalog: &'c Catalog,
    tables: MatcherTables<'c>,
    /// The indices of the entries, sorted by code.
    pub(crate) by_code: Vec<usize>,
}

impl<'c> Index<'c> {
    /// Indexes a valid catalog: in any other, a lookup would have to guess.
    ///
    /// # Errors
    ///
    /// All [validation errors](Catalog::validate) of the catalog.
    pub fn new(catalog: &'c Catalog) -> Result<Self, InvalidCatalog> {
        let errors = catalog.validate();
        if !errors.is_empty() {
            return Err(InvalidCatalog::new(catalog, errors));
        }
        Self::unchecked(catalog).map_err(|error| InvalidCatalog::new(catalog, vec![error]))
    }

    /// Indexes a catalog without validating it. In an invalid catalog, a lookup may find the wrong entry.
    ///
    /// # Errors
    ///
    /// The first message with invalid placeholders.
    pub fn unchecked(catalog: &'c Catalog) -> Result<Self, ValidationError> {
        let mut text = String::new();
        let mut starts = Vec::with_capacity(catalog.entries.len());
        for entry in &catalog.entries {
            starts.push(text.len());
            text.push_str(&entry.message);
        }
        let tables =
            MatcherTables::within(catalog, text, |entry| starts.get(entry).copied().unwrap_or_default())?;
        let mut by_code: Vec<usize> = (0..catalog.entries.len()).collect();
        by_code.sort_by_key(|index| catalog.entries.get(*index).map(|entry| &entry.code));
        Ok(Self { catalog, tables, by_code })
    }

    /// Returns the catalog.
    #[must_use]
    pub const fn catalog(&self) -> &'c Catalog {
        self.catalog
    }

    /// Returns the matcher over the tables, for crates of the same release.
    #[doc(hidden)]
    #[must_use]
    pub fn matcher(&self) -> Matcher<'_> {
        self.tables.matcher()
    }
}

impl Index<'static> {
    /// Indexes a valid catalog that is needed as long as the program runs; its memory is never freed.
    ///
    /// A service can keep the index in a field or a `static`, without a borrow:
    ///
    /// ```
    /// use std::sync::OnceLock;
    ///
    /// use error_catalog_model::{Catalog, Index, InvalidCatalog};
    ///
    /// static INDEX: OnceLock<Index<'static>> = OnceLock::new();
    ///
    /// fn load(catalog: Catalog) -> Result<&'static Index<'static>, InvalidCatalog> {
    ///     let index = Index::leak(catalog)?;
    ///     Ok(INDEX.get_or_init(|| index))
    /// }
    /// ```
    ///
    /// # Errors
    ///
    /// All [validation errors](Catalog::validate) of the catalog.
    pub fn leak(catalog: Catalog) -> Result<Self, InvalidCatalog> {
        Self::new(Box::leak(Box::new(catalog)))
    }
}
