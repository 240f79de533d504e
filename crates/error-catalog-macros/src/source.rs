//! Long lists as Rust source: the compiler parses one text far faster than it converts single tokens.

use proc_macro2::{Span, TokenStream};

/// Parses a source.
pub(crate) fn tokens(source: &str) -> syn::Result<TokenStream> {
    // `proc_macro2` would first parse the source itself, without optimization.
    if proc_macro::is_available() {
        let tokens = source.parse::<proc_macro::TokenStream>();
        return tokens.map(Into::into).map_err(|error| syn::Error::new(Span::call_site(), error));
    }
    source.parse().map_err(Into::into)
}
