//! What stands in for an enum that cannot be made: the same items and no entries, so that the code that
//! uses it adds no errors of its own, as far as the catalog's names are known.

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

/// The shell, with the variants that are known; `above` names the derives above the attribute.
pub(crate) fn shell(
    target: &Target,
    home: &Path,
    serde: Option<&Ident>,
    catalog: Option<&Catalog>,
    above: &[String],
) -> TokenStream {
    // A derive above the attribute has taken the enum for empty: then so it must be.
    let names = if above.is_empty() { known_names(target, catalog) } else { Vec::new() };
    let codes = catalog.map_or(Codes::Text, Codes::of);
    let facts = catalog.map(|catalog| Facts::names_of(catalog, target)).unwrap_or_default();
    let enumerations = facts.enumerations(target, home, serde);
    let item = enumeration::item(target, &quote!(#(#names,)*), "An enum that could not be made.", above);
    let implementations = implementations::all(&Parts {
        name: &target.name,
        home,
        all: TokenStream::new(),
        codes,
        table: tables::empty(&target.name),
        text: quote!(""),
        code: codes.of_nothing(),
        facts: facts.methods(),
        serde,
        is_debug: above.iter().any(|name| name == "Debug"),
    });
    quote!(#item #enumerations #implementations)
}

/// The names of the catalog and those that the author wrote, each once.
fn known_names(target: &Target, catalog: Option<&Catalog>) -> Vec<Ident> {
    let entries = catalog.map_or(&[][..], |catalog| &catalog.entries);
    let mut seen = HashSet::new();
    let names = entries.iter().filter_map(variant_name).chain(target.variants.iter().cloned());
    names.filter(|name| seen.insert(name.to_string())).collect()
}

/// The name of the entry's variant, if Rust takes it for one: the entry may be at fault.
fn variant_name(entry: &Entry) -> Option<Ident> {
    syn::parse_str(&entry.variant()).ok()
}
