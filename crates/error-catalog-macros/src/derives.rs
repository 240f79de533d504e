//! The derives of every enum of a catalog, and those of its author.

use proc_macro2::{Span, TokenStream};
use quote::quote;
use syn::punctuated::Punctuated;
use syn::{Attribute, Ident, Path, Token};

/// The derives of the macro, each with its module in `core`: in the user's code, the bare name may mean another derive.
///
/// The macro implements `Debug` itself, because the derive generates a match arm for each variant.
const USUAL: [(&str, &str); 7] = [
    ("clone", "Clone"),
    ("marker", "Copy"),
    ("cmp", "PartialEq"),
    ("cmp", "Eq"),
    ("cmp", "PartialOrd"),
    ("cmp", "Ord"),
    ("hash", "Hash"),
];

/// Returns the derive attribute of the enum, except for existing derives.
pub(crate) fn usual(already: &[String]) -> TokenStream {
    let missing = USUAL.into_iter().filter(|(_, name)| !already.iter().any(|derived| derived == name));
    let missing = missing.map(|(module, name)| {
        let [module, name] = [module, name].map(|name| Ident::new(name, Span::call_site()));
        quote!(::core::#module::#name)
    });
    quote!(#[derive(#(#missing),*)])
}

/// Returns the author's attributes without the derives that the enum has anyway; repeating them is allowed.
pub(crate) fn without_usual<'a>(attributes: impl IntoIterator<Item = &'a Attribute>) -> Vec<TokenStream> {
    attributes
        .into_iter()
        .map(|attribute| without_usual_derives(attribute).unwrap_or(quote!(#attribute)))
        .collect()
}

fn without_usual_derives(attribute: &Attribute) -> Option<TokenStream> {
    if !attribute.path().is_ident("derive") {
        return None;
    }
    let derives = attribute.parse_args_with(Punctuated::<Path, Token![,]>::parse_terminated).ok()?;
    let own = derives.iter().filter(|path| !is_usual(path));
    Some(quote!(#[derive(#(#own),*)]))
}

/// Returns whether a path is a usual derive of the standard library: a single name, or a path from `core` or `std`.
fn is_usual(path: &Path) -> bool {
    let from_core = path.segments.first().is_some_and(|first| first.ident == "core" || first.ident == "std");
    (path.segments.len() == 1 || from_core)
        && path
            .segments
            .last()
            .is_some_and(|last| last.ident == "Debug" || USUAL.iter().any(|(_, name)| last.ident == name))
}

#[cfg(test)]
mod tests {
    use quote::quote;
    use syn::parse_quote;

    use super::{usual, without_usual};

    #[test]
    fn repeated_derives_are_merged() {
        let attributes = [
            parse_quote!(#[doc = "Docs."]),
            parse_quote!(#[derive(Debug, serde::Serialize, core::clone::Clone, other::Hash)]),
        ];
        let expected = quote!(#[doc = "Docs."] #[derive(serde::Serialize, other::Hash)]).to_string();
        let remaining = without_usual(&attributes);
        assert_eq!(quote!(#(#remaining)*).to_string(), expected);
    }

    #[test]
    fn existing_derives_are_skipped() {
        let already = ["Clone", "Copy", "Eq", "Ord", "Debug"].map(str::to_owned);
        assert_eq!(
            usual(&already).to_string(),
            quote!(#[derive(::core::cmp::PartialEq, ::core::cmp::PartialOrd, ::core::hash::Hash)])
                .to_string()
        );
    }
}
