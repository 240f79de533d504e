//! Long lists as Rust source: the compiler parses one text far faster than it converts single tokens.

use proc_macro2::{LexError, TokenStream};

/// Parses a source.
pub(crate) fn tokens(source: &str) -> Result<TokenStream, LexError> {
    // `proc_macro2` would first parse the source itself, without optimization.
    if proc_macro::is_available()
        && let Ok(tokens) = source.parse::<proc_macro::TokenStream>()
    {
        return Ok(tokens.into());
    }
    source.parse()
}
