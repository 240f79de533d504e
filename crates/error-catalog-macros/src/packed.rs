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

    /// Where the text at that index begins.
    pub(crate) fn start(&self, index: usize) -> usize {
        let before = index.checked_sub(1).and_then(|before| self.ends.get(before));
        before.map_or(0, |end| *end as usize)
    }

    /// The texts, all in one.
    pub(crate) fn text(&self) -> &str {
        &self.text
    }

    /// The expression for the texts, of which `text` begins with them.
    pub(crate) fn expression(&self, text: &TokenStream) -> TokenStream {
        let Self { ends, .. } = self;
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

/// The expression for bytes.
pub(crate) fn bytes(bytes: &[u8]) -> TokenStream {
    let bytes = Literal::byte_string(bytes);
    quote!(#bytes)
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
