//! Codes in Rust: texts, or integers if the catalog declares their range.

use error_catalog_model::{Catalog, Entry};
use proc_macro2::{Ident, Span, TokenStream};
use quote::quote;

/// The type of the codes of a catalog.
#[derive(Clone, Copy)]
pub(crate) enum Codes {
    Text,
    /// An integer; the name of its type.
    Integer(&'static str),
}

impl Codes {
    pub(crate) fn of(catalog: &Catalog) -> Self {
        catalog.codes.map_or(Self::Text, |range| Self::Integer(range.integer_type().name()))
    }

    /// Returns the type; `lifetime` is that of a text.
    pub(crate) fn name(self, lifetime: &TokenStream) -> TokenStream {
        match self {
            Self::Text => quote!(& #lifetime ::core::primitive::str),
            Self::Integer(name) => {
                let name = Ident::new(name, Span::call_site());
                quote!(::core::primitive::#name)
            }
        }
    }

    /// Returns the body of `code`.
    pub(crate) fn of_entry(self) -> TokenStream {
        match self {
            Self::Text => quote!(TABLE.text(self.__index(), __private::Column::Code)),
            Self::Integer(_) => {
                let name = self.name(&TokenStream::new());
                quote!(TABLE.integer(self.__index()) as #name)
            }
        }
    }

    /// Returns the body of `code` of an enum without entries.
    pub(crate) fn of_nothing(self) -> TokenStream {
        match self {
            Self::Text => quote!(""),
            Self::Integer(_) => quote!(0),
        }
    }

    /// Returns the body of `code_number`.
    pub(crate) fn number(self) -> TokenStream {
        match self {
            Self::Text => quote!(__private::integer(self.code())),
            Self::Integer(_) => quote!(::core::option::Option::Some(self.code() as ::core::primitive::i64)),
        }
    }

    /// Returns the expression for the entries of `code`, which is a text.
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

    /// Returns the codes of the entries if they are integers, or none if they are texts.
    pub(crate) fn integers(self, entries: &[Entry]) -> Vec<i64> {
        match self {
            Self::Text => Vec::new(),
            Self::Integer(_) => entries.iter().map(|entry| self.key(entry).0).collect(),
        }
    }

    /// Returns the sort key of an entry's code, in the order of the type in Rust.
    pub(crate) fn key(self, entry: &Entry) -> (i64, &str) {
        match self {
            Self::Text => (0, &entry.code),
            // The catalog is valid: with a declared range, every code is an integer.
            Self::Integer(_) => (entry.code_number().unwrap_or_default(), ""),
        }
    }
}
