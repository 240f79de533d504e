//! The enum itself: the author's attributes and visibility, one documented variant per entry.

use error_catalog_model::{Catalog, Entry, Status};
use proc_macro2::TokenStream;
use quote::quote;
use syn::Ident;

use crate::derives;
use crate::documentation;
use crate::target::Target;

/// The enum with these variants; `derived` names what is derived for it already.
pub(crate) fn item(target: &Target, variants: &TokenStream, about: &str, derived: &[String]) -> TokenStream {
    let Target { visibility, name, .. } = target;
    let has = |name: &str| target.attributes.iter().any(|attribute| attribute.path().is_ident(name));
    let about = (!has("doc")).then(|| quote!(#[doc = #about]));
    let non_exhaustive = (!has("non_exhaustive")).then(|| quote!(#[non_exhaustive]));
    let usual = derives::usual(derived);
    let attributes = derives::without_usual(&target.attributes);
    quote! {
        #about
        #usual
        #(#attributes)*
        #non_exhaustive
        #[allow(non_camel_case_types, dead_code)]
        #visibility enum #name { #variants }
    }
}

/// What the documentation of the enum says where its author says nothing.
pub(crate) fn about(catalog: &Catalog) -> String {
    let title = catalog.title.as_deref().unwrap_or("The errors of a catalog").trim_end_matches('.');
    format!("{title}.")
}

/// One variant per entry.
pub(crate) fn variants(catalog: &Catalog, names: &[Ident]) -> TokenStream {
    catalog.entries.iter().zip(names).map(|(entry, name)| variant(entry, name)).collect()
}

fn variant(entry: &Entry, name: &Ident) -> TokenStream {
    let documentation = documentation::of(entry);
    let quiet = documentation::is_from_page(entry).then(
        || quote!(#[allow(rustdoc::broken_intra_doc_links, rustdoc::invalid_html_tags, rustdoc::bare_urls)]),
    );
    let deprecated = (entry.status == Status::Retired).then(
        || quote!(#[deprecated = "retired: this error is no longer emitted, and is kept for old logs"]),
    );
    quote!(#[doc = #documentation] #quiet #deprecated #name,)
}
