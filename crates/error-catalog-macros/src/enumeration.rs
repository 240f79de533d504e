//! The enum: the author's attributes and visibility, and a documented variant for each entry.

use std::fmt::Write as _;

use error_catalog_model::{Catalog, Status};
use proc_macro2::TokenStream;
use quote::quote;
use syn::Attribute;

use crate::codes::Codes;
use crate::derives;
use crate::documentation;
use crate::source::tokens;
use crate::target::Target;

/// Returns the enum; `derived` are the names of existing derives.
/// `layout` is the attribute of the discriminants, unless the author gives one.
pub(crate) fn item(
    target: &Target,
    variants: &TokenStream,
    about: &str,
    derived: &[String],
    layout: Option<TokenStream>,
) -> TokenStream {
    let Target { visibility, name, .. } = target;
    let has = |name: &str| target.attributes.iter().any(|attribute| attribute.path().is_ident(name));
    let about = (!has("doc")).then(|| quote!(#[doc = #about]));
    let non_exhaustive = (!has("non_exhaustive")).then(|| quote!(#[non_exhaustive]));
    let layout = layout.filter(|_| !has("repr"));
    let usual = derives::usual(derived);
    // The compiler rejects a layout of an enum without variants.
    let is_retained = |attribute: &&Attribute| !variants.is_empty() || !attribute.path().is_ident("repr");
    let attributes = derives::without_usual(target.attributes.iter().filter(is_retained));
    quote! {
        #about
        #usual
        #layout
        #(#attributes)*
        #non_exhaustive
        #[allow(non_camel_case_types, dead_code)]
        #visibility enum #name { #variants }
    }
}

/// Returns the documentation of the enum, unless its author wrote one.
pub(crate) fn about(catalog: &Catalog) -> String {
    let title = catalog.title.as_deref().unwrap_or("The errors of a catalog").trim_end_matches('.');
    format!("{title}.")
}

/// Returns a variant for each entry.
pub(crate) fn variants(catalog: &Catalog, codes: Codes, names: &[String]) -> syn::Result<TokenStream> {
    let mut source = String::new();
    for (entry, name) in catalog.entries.iter().zip(names) {
        let documentation = documentation::of(catalog, entry);
        let quiet = if documentation::is_from_page(entry) { QUIET } else { "" };
        let deprecated = if entry.status == Status::Retired { DEPRECATED } else { "" };
        let discriminant = if let Codes::Unique(_) = codes { &format!(" = {}", entry.code) } else { "" };
        // Writing to a String cannot fail.
        let _ = writeln!(source, "#[doc = {documentation:?}] {quiet} {deprecated} {name}{discriminant},");
    }
    tokens(&source)
}

const QUIET: &str =
    "#[allow(rustdoc::broken_intra_doc_links, rustdoc::invalid_html_tags, rustdoc::bare_urls)]";
const DEPRECATED: &str =
    "#[deprecated = \"retired: this error is no longer emitted, and is kept for old logs\"]";
