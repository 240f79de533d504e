//! The fallback of an enum that cannot be generated: the same items without data.
//!
//! It keeps the code that uses the enum from causing further errors, as far as the names of the catalog are known.

use std::collections::HashSet;

use error_catalog_model::{Catalog, Entry};
use proc_macro2::TokenStream;
use quote::quote;
use syn::{Ident, Path};

use crate::codes::Codes;
use crate::enumeration;
use crate::facts::Facts;
use crate::implementations::{self, Parts};
use crate::tables;
use crate::target::Target;

/// Returns the fallback with the known variants; `preceding_derives` are the names of the derives above the attribute.
pub(crate) fn fallback(
    target: &Target,
    home: &Path,
    serde: Option<&Ident>,
    catalog: Option<&Catalog>,
    preceding_derives: &[String],
) -> TokenStream {
    // A derive above the attribute was expanded for an enum without variants, so the enum must have none.
    let names = if preceding_derives.is_empty() { known_names(target, catalog) } else { Vec::new() };
    let codes = catalog.map_or(Codes::Text, Codes::of);
    let facts = catalog.map(|catalog| Facts::names_of(catalog, target)).unwrap_or_default();
    let enumerations = facts.enumerations(target, home, serde);
    let item = enumeration::item(
        target,
        &quote!(#(#names,)*),
        "An enum that could not be generated.",
        preceding_derives,
        None,
    );
    let implementations = implementations::all(&Parts {
        name: &target.name,
        home,
        all: TokenStream::new(),
        codes,
        table: tables::empty(&target.name),
        text: quote!(""),
        code: codes.of_nothing(),
        index: Codes::Text.index(),
        facts: facts.methods(),
        serde,
        is_debug: preceding_derives.iter().any(|name| name == "Debug"),
    });
    quote!(#item #enumerations #implementations)
}

/// Returns the names of the catalog and of the author's variants, without duplicates.
fn known_names(target: &Target, catalog: Option<&Catalog>) -> Vec<Ident> {
    let entries = catalog.map_or(&[][..], |catalog| &catalog.entries);
    let mut seen = HashSet::new();
    let names = entries.iter().filter_map(variant_name).chain(target.variants.iter().cloned());
    names.filter(|name| seen.insert(name.to_string())).collect()
}

/// Returns the name of the entry's variant, if it is valid: the entry may be invalid.
fn variant_name(entry: &Entry) -> Option<Ident> {
    syn::parse_str(&entry.variant()).ok()
}
