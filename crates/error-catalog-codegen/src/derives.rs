//! The derives of every enum of a catalog.

use proc_macro2::{Ident, Span, TokenStream};
use quote::quote;

/// The derives, each with its module in `core`: in the user's code, the bare name may mean another derive.
///
/// `Debug` is implemented without the derive, because that generates a match arm for each variant.
const USUAL: [(&str, &str); 7] = [
    ("clone", "Clone"),
    ("marker", "Copy"),
    ("cmp", "PartialEq"),
    ("cmp", "Eq"),
    ("cmp", "PartialOrd"),
    ("cmp", "Ord"),
    ("hash", "Hash"),
];

/// Returns whether every enum has the trait with this name, so that a derive of it is a repetition.
pub fn is_usual(name: &str) -> bool {
    name == "Debug" || USUAL.iter().any(|(_, usual)| name == *usual)
}

/// Returns the derive attribute of the enum, except for existing derives.
pub(crate) fn usual(already: &[String]) -> TokenStream {
    let missing = USUAL.into_iter().filter(|(_, name)| !already.iter().any(|derived| derived == name));
    let missing = missing.map(|(module, name)| {
        let [module, name] = [module, name].map(|name| Ident::new(name, Span::call_site()));
        quote!(::core::#module::#name)
    });
    quote!(#[derive(#(#missing),*)])
}

#[cfg(test)]
mod tests {
    use quote::quote;

    use super::usual;

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
