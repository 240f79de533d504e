//! Codes in Rust: texts, or integers where the catalog declares their range.

use error_catalog_model::{Catalog, Entry};
use proc_macro2::{Ident, Span, TokenStream};
use quote::quote;

/// What a code of a catalog is.
#[derive(Clone, Copy)]
pub(crate) enum Codes {
    Text,
    /// An integer of the type of that name.
    Integer(&'static str),
}

impl Codes {
    pub(crate) fn of(catalog: &Catalog) -> Self {
        catalog.codes.map_or(Self::Text, |range| Self::Integer(range.integer_type().name()))
    }

    /// The type; `lifetime` is that of a text.
    pub(crate) fn name(self, lifetime: &TokenStream) -> TokenStream {
        match self {
            Self::Text => quote!(& #lifetime ::core::primitive::str),
            Self::Integer(name) => {
                let name = Ident::new(name, Span::call_site());
                quote!(::core::primitive::#name)
            }
        }
    }

    /// The body of `code`: what `TABLE` has for `self`.
    pub(crate) fn of_entry(self) -> TokenStream {
        let place = quote!(self as ::core::primitive::usize);
        match self {
            Self::Text => quote!(TABLE.text(#place, __private::Column::Code)),
            Self::Integer(_) => {
                let name = self.name(&TokenStream::new());
                quote!(TABLE.integer(#place) as #name)
            }
        }
    }

    /// The body of `code` where there is no entry.
    pub(crate) fn of_nothing(self) -> TokenStream {
        match self {
            Self::Text => quote!(""),
            Self::Integer(_) => quote!(0),
        }
    }

    /// The body of `code_number`, given `self`.
    pub(crate) fn number(self) -> TokenStream {
        match self {
            Self::Text => quote!(__private::integer(self.code())),
            Self::Integer(_) => quote!(::core::option::Option::Some(self.code() as ::core::primitive::i64)),
        }
    }

    /// The expression for the entries of `code`, which is a text.
    pub(crate) fn with_text(self) -> TokenStream {
        match self {
            Self::Text => quote!(Self::all_with_code(code)),
            Self::Integer(_) => {
                let name = self.name(&TokenStream::new());
                quote!(__private::integer(code)
                    .and_then(|code| <#name as ::core::convert::TryFrom<_>>::try_from(code).ok())
                    .map_or(&[], Self::all_with_code))
            }
        }
    }

    /// The codes of the entries where they are integers; none where they are texts.
    pub(crate) fn integers(self, entries: &[Entry]) -> Vec<i64> {
        match self {
            Self::Text => Vec::new(),
            Self::Integer(_) => entries.iter().map(|entry| self.key(entry).0).collect(),
        }
    }

    /// What the entry's code sorts by, in the order that the type has in Rust.
    pub(crate) fn key(self, entry: &Entry) -> (i64, &str) {
        match self {
            Self::Text => (0, &entry.code),
            // The catalog has no fault: with a declared range, every code is an integer.
            Self::Integer(_) => (entry.code_number().unwrap_or_default(), ""),
        }
    }
}
