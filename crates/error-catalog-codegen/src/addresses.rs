//! Expressions for the addresses of the entries' pages.

use error_catalog_model::{Addresses, Catalog, name_end};
use proc_macro2::TokenStream;
use quote::quote;

use crate::packed;

/// An entry with an id that is the name of another file, and the end of its page's name.
struct ReservedName<'e> {
    end: &'e str,
    entry: u32,
}

/// Returns the expression for the addresses of a catalog's entries.
pub(crate) fn of(catalog: &Catalog) -> TokenStream {
    let name_ends = catalog.entries.iter().map(|entry| name_end(&entry.id)).zip(0..);
    let reserved: Vec<ReservedName<'_>> = name_ends
        .map(|(end, entry)| ReservedName { end, entry })
        .filter(|name| !name.end.is_empty())
        .collect();
    expression(&catalog.addresses(), &reserved, catalog.site.is_some())
}

/// Returns the expression for the addresses of no entries.
pub(crate) fn none() -> TokenStream {
    expression(&Addresses { base: String::new(), end: "" }, &[], false)
}

/// Returns the expression for addresses. `reserved` are the entries with ids that are names of other files.
fn expression(
    Addresses { base, end }: &Addresses,
    reserved: &[ReservedName<'_>],
    is_on_site: bool,
) -> TokenStream {
    let reserved_end = format!("{}{end}", reserved.first().map_or("", |name| name.end));
    let reserved = packed::indices(reserved.iter().map(|name| name.entry));
    quote! {
        __private::Addresses {
            base: #base,
            end: #end,
            reserved_end: #reserved_end,
            reserved: #reserved,
            is_on_site: #is_on_site,
        }
    }
}
