//! Where the entries' pages are: what their addresses share, and which have a name of their own.

use error_catalog_model::{Addresses, Catalog, name_end};
use proc_macro2::TokenStream;
use quote::quote;

use crate::packed;

/// The addresses of a catalog's entries.
pub(crate) fn of(catalog: &Catalog) -> TokenStream {
    let name_ends = catalog.entries.iter().map(|entry| name_end(&entry.id)).zip(0..);
    let apart: Vec<(&str, u32)> = name_ends.filter(|(end, _)| !end.is_empty()).collect();
    expression(&catalog.addresses(), &apart, catalog.site.is_some())
}

/// Those of no entries.
pub(crate) fn none() -> TokenStream {
    expression(&Addresses { base: String::new(), end: "" }, &[], false)
}

/// The expression for addresses; `apart` are the entries whose ids alone would be names of other files, with what
/// follows these.
fn expression(Addresses { base, end }: &Addresses, apart: &[(&str, u32)], is_on_site: bool) -> TokenStream {
    let end_apart = format!("{}{end}", apart.first().map_or("", |(end, _)| end));
    let apart = packed::places(apart.iter().map(|(_, index)| *index));
    quote! {
        __private::Addresses {
            base: #base,
            end: #end,
            end_apart: #end_apart,
            apart: #apart,
            is_on_site: #is_on_site,
        }
    }
}
