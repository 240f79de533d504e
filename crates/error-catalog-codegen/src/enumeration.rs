//! The enum: its author's attributes and visibility, and a documented variant for each entry.

use std::fmt::Write as _;

use error_catalog_model::{Catalog, Status};
use proc_macro2::{Ident, LexError, Span, TokenStream};
use quote::quote;

use crate::codes::Codes;
use crate::derives;
use crate::documentation;
use crate::source::tokens;

/// The enum to write, without its variants.
pub struct Enumeration {
    /// Its author's attributes, without the derives that every enum has.
    pub attributes: Vec<Attribute>,
    /// Its visibility.
    pub visibility: TokenStream,
    /// Its name.
    pub name: Ident,
    /// The path of the crate `error_catalog`.
    pub home: TokenStream,
    /// Requests serde's traits.
    pub serde: Option<Serde>,
}

/// An attribute of the author.
pub struct Attribute {
    /// Its path, if that is a single name.
    pub name: String,
    /// The whole attribute.
    pub tokens: TokenStream,
}

/// A request for serde's traits.
pub struct Serde {
    /// The span of errors.
    pub span: Span,
    /// An attribute of their implementations, such as `#[cfg(feature = "serde")]`, or nothing.
    pub condition: TokenStream,
}

/// Returns the enum; `derived` are the names of existing derives.
/// `layout` is the attribute of the discriminants, unless the author gives one.
pub(crate) fn item(
    enumeration: &Enumeration,
    variants: &TokenStream,
    about: &str,
    derived: &[String],
    layout: Option<TokenStream>,
) -> TokenStream {
    let Enumeration { visibility, name, .. } = enumeration;
    let has = |name: &str| enumeration.attributes.iter().any(|attribute| attribute.name == name);
    let about = (!has("doc")).then(|| quote!(#[doc = #about]));
    let non_exhaustive = (!has("non_exhaustive")).then(|| quote!(#[non_exhaustive]));
    let layout = layout.filter(|_| !has("repr"));
    let usual = derives::usual(derived);
    // The compiler rejects a layout of an enum without variants.
    let is_retained = |attribute: &&Attribute| !variants.is_empty() || attribute.name != "repr";
    let attributes = enumeration.attributes.iter().filter(is_retained).map(|attribute| &attribute.tokens);
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
pub(crate) fn variants(catalog: &Catalog, codes: Codes, names: &[String]) -> Result<TokenStream, LexError> {
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
