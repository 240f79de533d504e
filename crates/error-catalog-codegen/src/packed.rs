//! Packs numbers and texts into literals, which `error_catalog::__private` unpacks.

use proc_macro2::{Literal, TokenStream};
use quote::quote;

/// Concatenated texts.
#[derive(Default)]
pub(crate) struct Texts {
    text: String,
    ends: Vec<u32>,
}

impl Texts {
    pub(crate) fn push(&mut self, text: &str) {
        self.text.push_str(text);
        self.ends.push(index_number(self.text.len()));
    }

    /// Returns the offset of the text at an index.
    pub(crate) fn start(&self, index: usize) -> usize {
        let before = index.checked_sub(1).and_then(|before| self.ends.get(before));
        before.map_or(0, |end| *end as usize)
    }

    /// Returns the concatenated texts.
    pub(crate) fn text(&self) -> &str {
        &self.text
    }

    /// Returns the expression for the texts; the expression `text` begins with them.
    pub(crate) fn expression(&self, text: &TokenStream) -> TokenStream {
        let Self { ends, .. } = self;
        let ends = indices(ends.iter().copied());
        quote!(__private::Texts { text: #text, ends: #ends })
    }
}

/// Returns the expression for a table of indices.
pub(crate) fn indices(indices: impl IntoIterator<Item = u32>) -> TokenStream {
    let bytes: Vec<u8> = indices.into_iter().flat_map(u32::to_le_bytes).collect();
    let bytes = Literal::byte_string(&bytes);
    quote!(__private::PackedU32s(#bytes))
}

/// Returns the expression for bytes.
pub(crate) fn bytes(bytes: &[u8]) -> TokenStream {
    let bytes = Literal::byte_string(bytes);
    quote!(#bytes)
}

/// Returns the expression for a table of integers.
pub(crate) fn integers(integers: impl IntoIterator<Item = i64>) -> TokenStream {
    let bytes: Vec<u8> = integers.into_iter().flat_map(i64::to_le_bytes).collect();
    let bytes = Literal::byte_string(&bytes);
    quote!(__private::PackedI64s(#bytes))
}

/// Converts an index; a catalog has less than 4 GiB.
pub(crate) fn index_number(index: usize) -> u32 {
    u32::try_from(index).unwrap_or(u32::MAX)
}
