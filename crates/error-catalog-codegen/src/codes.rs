//! Codes in Rust: texts, or integers if the catalog declares their range.

use error_catalog_model::internal::optional_cell;
use error_catalog_model::{Catalog, Entry};
use proc_macro2::{Ident, Span, TokenStream};
use quote::quote;

use crate::packed;

/// The type of the codes of a catalog.
#[derive(Clone, Copy)]
pub(crate) enum Codes {
    Text,
    /// An integer; the name of its type.
    Integer(&'static str),
    /// An integer that is the discriminant of the variant; the name of its type.
    Unique(&'static str),
}

/// The greatest number of integers from the least to the greatest code for which a table has a cell for each of them.
const MAX_DENSE: usize = 4096;

impl Codes {
    pub(crate) fn of(catalog: &Catalog) -> Self {
        let Some(range) = catalog.codes else { return Self::Text };
        let name = range.integer_type().as_str();
        if range.unique { Self::Unique(name) } else { Self::Integer(name) }
    }

    /// Returns the type; `lifetime` is that of a text.
    pub(crate) fn name(self, lifetime: &TokenStream) -> TokenStream {
        match self {
            Self::Text => quote!(& #lifetime ::core::primitive::str),
            Self::Integer(name) | Self::Unique(name) => {
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
            Self::Unique(_) => {
                let name = self.name(&TokenStream::new());
                quote!(self as #name)
            }
        }
    }

    /// Returns the body of `code` of an enum without entries.
    pub(crate) fn of_nothing(self) -> TokenStream {
        match self {
            Self::Text => quote!(""),
            Self::Integer(_) | Self::Unique(_) => quote!(0),
        }
    }

    /// Returns the body of `code_number`.
    pub(crate) fn number(self) -> TokenStream {
        match self {
            Self::Text => quote!(__private::integer(self.code())),
            Self::Integer(_) | Self::Unique(_) => {
                quote!(::core::option::Option::Some(self.code() as ::core::primitive::i64))
            }
        }
    }

    /// Returns the expression for the entries of `code`, which is a text.
    pub(crate) fn with_text(self) -> TokenStream {
        match self {
            Self::Text => quote!(Self::with_code(code)),
            Self::Integer(_) | Self::Unique(_) => {
                let name = self.name(&TokenStream::new());
                quote!(__private::integer(code)
                    .and_then(|code| <#name as ::core::convert::TryFrom<_>>::try_from(code).ok())
                    .map_or(&[], Self::with_code))
            }
        }
    }

    /// Returns the index of `self` in the tables.
    pub(crate) fn index(self) -> TokenStream {
        match self {
            Self::Text | Self::Integer(_) => quote!(self as ::core::primitive::usize),
            Self::Unique(_) => quote!(TABLE.index_of(self as ::core::primitive::i64)),
        }
    }

    /// Returns the attribute that makes the discriminants codes, if they are.
    pub(crate) fn layout(self) -> Option<TokenStream> {
        let Self::Unique(name) = self else { return None };
        let name = Ident::new(name, Span::call_site());
        Some(quote!(#[repr(#name)]))
    }

    /// Returns the expression for the entries by unique codes: the least code, and an optional index for it and each
    /// integer after it. Empty if codes are not unique or too far apart.
    pub(crate) fn dense(self, entries: &[Entry]) -> TokenStream {
        let mut least = 0;
        let mut cells = Vec::new();
        if let Self::Unique(_) = self {
            let codes = self.integers(entries);
            least = codes.iter().copied().min().unwrap_or_default();
            for (index, code) in codes.into_iter().enumerate() {
                let offset = code.checked_sub(least).and_then(|offset| usize::try_from(offset).ok());
                let Some(offset) = offset.filter(|offset| *offset < MAX_DENSE) else {
                    cells.clear();
                    break;
                };
                if cells.len() <= offset {
                    cells.resize(offset + 1, optional_cell(None));
                }
                if let Some(cell) = cells.get_mut(offset) {
                    *cell = optional_cell(Some(index));
                }
            }
        }
        let cells = packed::indices(cells.into_iter().map(packed::index_number));
        quote!(__private::DenseCodes { least: #least, cells: #cells })
    }

    /// Returns the method `from_code`, if codes are unique.
    pub(crate) fn lookup(self) -> Option<TokenStream> {
        let Self::Unique(_) = self else { return None };
        let name = self.name(&TokenStream::new());
        Some(quote! {
            /// Returns the entry with a code.
            #[must_use]
            pub const fn from_code(code: #name) -> ::core::option::Option<Self> {
                TABLE.from_code(code as ::core::primitive::i64)
            }
        })
    }

    /// Returns the conversions between the enum and its codes, if these are unique; `home` is the path of the crate
    /// `error_catalog`.
    pub(crate) fn conversions(self, enumeration: &Ident, home: &TokenStream) -> Option<TokenStream> {
        let Self::Unique(_) = self else { return None };
        let name = self.name(&TokenStream::new());
        Some(quote! {
            #[automatically_derived]
            impl ::core::convert::From<#enumeration> for #name {
                fn from(entry: #enumeration) -> Self {
                    entry.code()
                }
            }

            #[automatically_derived]
            impl ::core::convert::TryFrom<#name> for #enumeration {
                type Error = #home::UnknownCode;

                fn try_from(code: #name) -> ::core::result::Result<Self, #home::UnknownCode> {
                    Self::from_code(code).ok_or(#home::UnknownCode)
                }
            }
        })
    }

    /// Returns the codes of the entries if they are integers, or none if they are texts.
    pub(crate) fn integers(self, entries: &[Entry]) -> Vec<i64> {
        match self {
            Self::Text => Vec::new(),
            Self::Integer(_) | Self::Unique(_) => entries.iter().map(|entry| self.key(entry).0).collect(),
        }
    }

    /// Returns the sort key of an entry's code, in the order of the type in Rust.
    pub(crate) fn key(self, entry: &Entry) -> (i64, &str) {
        match self {
            Self::Text => (0, &entry.code),
            // The catalog is valid: with a declared range, every code is an integer.
            Self::Integer(_) | Self::Unique(_) => (entry.code_number().unwrap_or_default(), ""),
        }
    }
}
