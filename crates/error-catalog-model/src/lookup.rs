//! Lookups in a catalog that was loaded at run time.

use std::borrow::Borrow;
use std::fmt;

use error_catalog_match::internal::FoundMessage;
use error_catalog_message::{Captures, MatchKind};

use crate::catalog::{Catalog, Entry};
use crate::index::Index;

/// The result of a lookup in a catalog that was loaded at run time.
#[derive(Clone, Copy)]
pub struct Match<'i, 't> {
    catalog: &'i Catalog,
    kind: MatchKind,
    entries: Entries<'i>,
    captures: Captures<'i, 't>,
}

#[derive(Clone, Copy, Debug)]
enum Entries<'i> {
    One(usize),
    OfCode(&'i [usize]),
}

impl<C: Borrow<Catalog>> Index<C> {
    /// Looks up the whole text, with the same result as an enum of the `catalog` macro.
    #[must_use]
    pub fn lookup<'t>(&self, text: &'t str) -> Option<Match<'_, 't>> {
        let matcher = self.matcher();
        if let Some(FoundMessage { entry, kind, captures }) = matcher.find(text) {
            return Some(Match {
                catalog: self.catalog(),
                kind,
                entries: Entries::One(entry as usize),
                captures,
            });
        }
        if !matcher.may_find(text) {
            return None;
        }
        let entries = self.of_code(matcher.code(text)?);
        (!entries.is_empty()).then_some(Match {
            catalog: self.catalog(),
            kind: MatchKind::Code,
            entries: Entries::OfCode(entries),
            captures: Captures::default(),
        })
    }

    /// Returns all entries with a code, in the order of the catalog.
    pub fn with_code(&self, code: &str) -> impl Iterator<Item = &Entry> {
        self.of_code(code).iter().filter_map(|index| self.catalog().entries.get(*index))
    }

    /// Returns the indices of all entries with a code.
    fn of_code(&self, code: &str) -> &[usize] {
        let entries = &self.catalog().entries;
        let own = |index: &usize| entries.get(*index).map_or("", |entry| &entry.code);
        let from = self.by_code.partition_point(|index| own(index) < code);
        let rest = self.by_code.get(from..).unwrap_or_default();
        rest.get(..rest.partition_point(|index| own(index) == code)).unwrap_or_default()
    }
}

impl<'i, 't> Match<'i, 't> {
    /// Returns how the text was found.
    #[must_use]
    pub const fn kind(&self) -> MatchKind {
        self.kind
    }

    /// Returns the entry, or `None` if only the code is known.
    #[must_use]
    pub fn entry(&self) -> Option<&'i Entry> {
        match self.entries {
            Entries::One(index) => self.catalog.entries.get(index),
            Entries::OfCode(_) => None,
        }
    }

    /// Returns the entry, or all entries with the code if only the code is known.
    pub fn entries(&self) -> impl Iterator<Item = &'i Entry> {
        let (one, of_code) = match self.entries {
            Entries::One(index) => (Some(index), &[][..]),
            Entries::OfCode(entries) => (None, entries),
        };
        let entries = &self.catalog.entries;
        one.into_iter().chain(of_code.iter().copied()).filter_map(|index| entries.get(index))
    }

    /// Returns the ids of the entries.
    fn ids(&self) -> Vec<&'i str> {
        self.entries().map(|entry| entry.id.as_str()).collect()
    }

    /// Returns the value of a parameter, as written in the text.
    #[must_use]
    pub fn get(&self, parameter: &str) -> Option<&'t str> {
        self.captures.get(parameter)
    }

    /// Returns the values of the parameters.
    #[must_use]
    pub const fn captures(&self) -> &Captures<'i, 't> {
        &self.captures
    }
}

/// Serializes the kind, the ids of the entries, and the values of the parameters.
#[cfg(feature = "serde")]
impl serde::Serialize for Match<'_, '_> {
    fn serialize<S: serde::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        use serde::ser::SerializeStruct as _;

        let mut fields = serializer.serialize_struct("Match", 3)?;
        fields.serialize_field("kind", &self.kind)?;
        fields.serialize_field("entries", &self.ids())?;
        fields.serialize_field("captures", &self.captures)?;
        fields.end()
    }
}

impl fmt::Debug for Match<'_, '_> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let mut debug = f.debug_struct("Match");
        debug.field("kind", &self.kind).field("entries", &self.ids());
        self.captures.iter().fold(&mut debug, |debug, (name, value)| debug.field(name, &value)).finish()
    }
}
