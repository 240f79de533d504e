//! Numbers and texts packed into literals, as `error_catalog::__private` unpacks them.

use proc_macro2::{Literal, TokenStream};
use quote::quote;

/// Texts, one after the other.
#[derive(Default)]
pub(crate) struct Texts {
    text: String,
    ends: Vec<u32>,
}

impl Texts {
    pub(crate) fn push(&mut self, text: &str) {
        self.text.push_str(text);
        self.ends.push(place(self.text.len()));
    }

    pub(crate) fn expression(&self) -> TokenStream {
        let Self { text, ends } = self;
        let ends = places(ends.iter().copied());
        quote!(__private::Texts { text: #text, ends: #ends })
    }
}

/// The expression for a table of places.
pub(crate) fn places(places: impl IntoIterator<Item = u32>) -> TokenStream {
    let bytes: Vec<u8> = places.into_iter().flat_map(u32::to_le_bytes).collect();
    let bytes = Literal::byte_string(&bytes);
    quote!(__private::Places(#bytes))
}

/// The expression for a table of integers.
pub(crate) fn integers(integers: impl IntoIterator<Item = i64>) -> TokenStream {
    let bytes: Vec<u8> = integers.into_iter().flat_map(i64::to_le_bytes).collect();
    let bytes = Literal::byte_string(&bytes);
    quote!(__private::Integers(#bytes))
}

/// An index as a place. A catalog of four thousand million bytes would not come so far.
pub(crate) fn place(index: usize) -> u32 {
    u32::try_from(index).unwrap_or(u32::MAX)
}
