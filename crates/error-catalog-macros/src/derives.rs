//! The author's attributes, without the derives that every enum of a catalog has.

use error_catalog_codegen::is_usual;
use proc_macro2::TokenStream;
use quote::quote;
use syn::punctuated::Punctuated;
use syn::{Attribute, Path, Token};

/// Returns an attribute without the derives that the enum has anyway; repeating them is allowed.
pub(crate) fn without_usual(attribute: &Attribute) -> TokenStream {
    without_usual_derives(attribute).unwrap_or(quote!(#attribute))
}

fn without_usual_derives(attribute: &Attribute) -> Option<TokenStream> {
    if !attribute.path().is_ident("derive") {
        return None;
    }
    let derives = attribute.parse_args_with(Punctuated::<Path, Token![,]>::parse_terminated).ok()?;
    let own = derives.iter().filter(|path| !is_usual_path(path));
    Some(quote!(#[derive(#(#own),*)]))
}

/// Returns whether a path is a usual derive of the standard library: a single name, or a path from `core` or `std`.
fn is_usual_path(path: &Path) -> bool {
    let from_core = path.segments.first().is_some_and(|first| first.ident == "core" || first.ident == "std");
    (path.segments.len() == 1 || from_core)
        && path.segments.last().is_some_and(|last| is_usual(&last.ident.to_string()))
}

#[cfg(test)]
mod tests {
    use quote::quote;
    use syn::parse_quote;

    use super::without_usual;

    #[test]
    fn repeated_derives_are_merged() {
        let attributes = [
            parse_quote!(#[doc = "Docs."]),
            parse_quote!(#[derive(Debug, serde::Serialize, core::clone::Clone, other::Hash)]),
        ];
        let expected = quote!(#[doc = "Docs."] #[derive(serde::Serialize, other::Hash)]).to_string();
        let remaining = attributes.iter().map(without_usual);
        assert_eq!(quote!(#(#remaining)*).to_string(), expected);
    }
}
