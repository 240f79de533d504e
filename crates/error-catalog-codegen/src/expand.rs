//! Expands a valid catalog to its enum, with everything that the enum implements.

use std::fmt;

use error_catalog_model::{Catalog, Entry, ValidationError};
use proc_macro2::{Ident, LexError, TokenStream};
use quote::quote;

use crate::codes::Codes;
use crate::enumeration::{self, Enumeration};
use crate::facts::Facts;
use crate::implementations::{self, Parts};
use crate::tables::{self, Tables};

/// The reason why a catalog cannot become an enum.
#[derive(Debug)]
pub enum ExpandError {
    /// A message with invalid placeholders.
    Message(ValidationError),
    /// A fact with the name of the catalog's enum.
    Fact {
        /// The fact.
        fact: String,
        /// The name of both enums.
        enumeration: Ident,
    },
    /// Source that cannot be parsed.
    Source(LexError),
}

impl fmt::Display for ExpandError {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Self::Message(error) => error.kind.fmt(f),
            Self::Fact { fact, enumeration } => {
                write!(
                    f,
                    "the fact `{fact}` of the catalog becomes an enum of the same name, `{enumeration}`"
                )
            }
            Self::Source(error) => error.fmt(f),
        }
    }
}

impl std::error::Error for ExpandError {}

impl From<LexError> for ExpandError {
    fn from(error: LexError) -> Self {
        Self::Source(error)
    }
}

/// Expands a catalog without validation errors.
///
/// # Errors
///
/// The first reason why the catalog cannot become this enum.
pub fn expand(enumeration: &Enumeration, catalog: &Catalog) -> Result<TokenStream, ExpandError> {
    let names: Vec<String> = catalog.entries.iter().map(Entry::variant).collect();
    let tables = Tables::new(catalog, &names).map_err(ExpandError::Message)?;
    let codes = Codes::of(catalog);
    let facts = Facts::of(catalog);
    if let Some(fact) = facts.named_as(&enumeration.name) {
        return Err(ExpandError::Fact { fact: fact.to_owned(), enumeration: enumeration.name.clone() });
    }
    let variants = enumeration::variants(catalog, codes, &names)?;
    let item = enumeration::item(enumeration, &variants, &enumeration::about(catalog), &[], codes.layout());
    let implementations = implementations::all(&Parts {
        enumeration,
        all: tables::variants(&enumeration.name, &names)?,
        codes,
        table: tables::table(catalog, &tables, &enumeration.name, &names, &facts)?,
        text: quote!(TABLE.text(entry.__index(), column)),
        code: codes.of_entry(),
        index: codes.index(),
        facts: facts.methods(),
        is_debug: false,
    });
    let enumerations = facts.enumerations(enumeration);
    Ok(quote!(#item #enumerations #implementations))
}
