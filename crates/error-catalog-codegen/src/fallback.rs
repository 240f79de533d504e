//! The fallback of an enum that cannot be generated: the same items without data.
//!
//! It keeps the code that uses the enum from causing further errors, as far as the names of the catalog are known.

use error_catalog_model::Catalog;
use proc_macro2::{Ident, TokenStream};
use quote::quote;

use crate::codes::Codes;
use crate::enumeration::{self, Enumeration};
use crate::facts::Facts;
use crate::implementations::{self, Parts};
use crate::tables;

/// Returns the fallback with known variants; `derived` are the names of derives that the enum has already.
pub fn fallback(
    enumeration: &Enumeration,
    variants: &[Ident],
    catalog: Option<&Catalog>,
    derived: &[String],
) -> TokenStream {
    let codes = catalog.map_or(Codes::Text, Codes::of);
    let facts = catalog.map(|catalog| Facts::names_of(catalog, &enumeration.name)).unwrap_or_default();
    let enumerations = facts.enumerations(enumeration);
    let item = enumeration::item(
        enumeration,
        &quote!(#(#variants,)*),
        "An enum that could not be generated.",
        derived,
        None,
    );
    let implementations = implementations::all(&Parts {
        enumeration,
        all: TokenStream::new(),
        codes,
        table: tables::empty(&enumeration.name),
        text: quote!(""),
        code: codes.of_nothing(),
        index: Codes::Text.index(),
        facts: facts.methods(),
        is_debug: derived.iter().any(|name| name == "Debug"),
    });
    quote!(#item #enumerations #implementations)
}
