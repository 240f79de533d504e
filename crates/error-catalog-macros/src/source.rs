//! Long lists written as Rust source: the compiler reads one text far faster than it takes tokens one by one.

use proc_macro2::{Span, TokenStream};

/// The tokens of a source.
pub(crate) fn tokens(source: &str) -> syn::Result<TokenStream> {
    // Asked for it, `proc_macro2` would first read the source itself, without optimisation.
    if proc_macro::is_available() {
        let tokens = source.parse::<proc_macro::TokenStream>();
        return tokens.map(Into::into).map_err(|error| syn::Error::new(Span::call_site(), error));
    }
    source.parse().map_err(Into::into)
}
