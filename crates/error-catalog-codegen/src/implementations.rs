//! The items and traits of the enum, which read the table.

use proc_macro2::{Ident, Span, TokenStream};
use quote::{quote, quote_spanned};

use crate::codes::Codes;
use crate::enumeration::{Enumeration, Serde};

/// The parts that differ between an enum and its fallback.
pub(crate) struct Parts<'a> {
    pub(crate) enumeration: &'a Enumeration,
    /// The variants in `ALL`.
    pub(crate) all: TokenStream,
    pub(crate) codes: Codes,
    /// The item `TABLE`, with the constants that it needs.
    pub(crate) table: TokenStream,
    /// The expression for the text in `column` of `entry`.
    pub(crate) text: TokenStream,
    /// The expression for the code of `self`.
    pub(crate) code: TokenStream,
    /// The expression for the index of `self` in the tables.
    pub(crate) index: TokenStream,
    /// The methods of the declared facts.
    pub(crate) facts: TokenStream,
    /// True if `Debug` is implemented already.
    pub(crate) is_debug: bool,
}

/// Returns all implementations of the enum, in a block of their own so that they do not define names in the user's
/// code.
pub(crate) fn all(parts: &Parts<'_>) -> TokenStream {
    let Parts { enumeration, table, text, .. } = parts;
    let Enumeration { name, home, serde, .. } = enumeration;
    let serde = serde.as_ref().map(|serde| traits_of_serde(name, serde));
    let (own, traits, entry) = (own_items(parts), traits(parts), entry_trait(parts));
    quote! {
        #[allow(deprecated, dead_code, unused_variables, clippy::same_name_method)]
        const _: () = {
            use #home::__private;

            #table

            const fn text(entry: #name, column: __private::Column) -> &'static ::core::primitive::str {
                #text
            }

            #own
            #traits
            #entry
            #serde
        };
    }
}

/// Returns serde's traits of the enum.
fn traits_of_serde(name: &Ident, Serde { span, condition }: &Serde) -> TokenStream {
    let span = Span::call_site().located_at(*span);
    let implementation = quote_spanned!(span=> __private::serde!(entry #name););
    quote!(#condition #implementation)
}

fn own_items(parts: &Parts<'_>) -> TokenStream {
    let Parts { enumeration, all, codes, code: code_of_self, index, facts, .. } = parts;
    let Enumeration { name, home, .. } = enumeration;
    let from_code = codes.lookup();
    let with_code = codes.with_text();
    let (code, number) = (codes.name(&quote!('static)), codes.number());
    let borrowed_code = codes.name(&TokenStream::new());
    let texts = texts();
    quote! {
        impl #name {
            /// Every entry, in the order of the catalog.
            pub const ALL: &'static [Self] = &[#all];

            /// The number of entries.
            pub const COUNT: ::core::primitive::usize = Self::ALL.len();

            #texts

            /// Returns the code; entries may share a code.
            #[must_use]
            pub const fn code(self) -> #code {
                #code_of_self
            }

            /// Returns the code as an integer, if it is a canonical integer.
            #[must_use]
            pub const fn code_number(self) -> ::core::option::Option<::core::primitive::i64> {
                #number
            }

            /// Returns the parameters of the message, in order.
            #[must_use]
            pub const fn parameters(self) -> &'static [#home::Parameter] {
                TABLE.parameters(self.__index())
            }

            #facts

            /// Returns the value of a fact, or `None` if the catalog gives no value or has no such fact.
            #[must_use]
            pub const fn fact(
                self,
                name: &::core::primitive::str,
            ) -> ::core::option::Option<&'static ::core::primitive::str> {
                TABLE.facts.named(self.__index(), name)
            }

            /// Returns the facts of the entry, by name.
            #[must_use]
            pub fn facts(self) -> #home::Facts {
                TABLE.facts.of(self.__index())
            }

            /// Returns the source of the facts, if the catalog has it.
            #[must_use]
            pub const fn basis(self) -> ::core::option::Option<&'static ::core::primitive::str> {
                __private::known(text(self, __private::Column::Basis))
            }

            /// Returns whether the error is no longer emitted, and kept for old logs.
            #[must_use]
            pub const fn is_retired(self) -> ::core::primitive::bool {
                TABLE.is_retired(self.__index())
            }

            /// Returns the address of the entry's page.
            #[must_use]
            pub const fn address(self) -> #home::Address {
                TABLE.address(self.__index(), text(self, __private::Column::Id))
            }

            /// Returns the URL of the entry's page, if the catalog names the site.
            #[must_use]
            pub const fn url(self) -> ::core::option::Option<#home::Address> {
                self.address().on_site()
            }

            /// Looks up the whole text, also after normalization and by its code, and reports how it was found.
            #[inline(always)]
            #[must_use]
            pub fn lookup(text: &::core::primitive::str) -> ::core::option::Option<#home::Match<'_, Self>> {
                TABLE.lookup(text, |code| #with_code)
            }

            /// Returns the entries with the nearest messages, at most `N`, nearest first: for people who mistyped a
            /// message.
            #[must_use]
            pub fn nearest<const N: ::core::primitive::usize>(
                text: &::core::primitive::str,
            ) -> #home::Nearest<Self, N> {
                TABLE.nearest(text)
            }

            /// Returns the entry with an id; a message is parsed by `FromStr` or looked up.
            #[must_use]
            pub const fn from_id(id: &::core::primitive::str) -> ::core::option::Option<Self> {
                TABLE.from_id(id)
            }

            #from_code

            /// Returns all entries with a code, in the order of the catalog.
            #[must_use]
            pub fn with_code(code: #borrowed_code) -> &'static [Self] {
                TABLE.with_code(|entry| ::core::cmp::Ord::cmp(&Self::code(entry), &code))
            }

            /// Returns the position in `ALL`.
            #[doc(hidden)]
            pub const fn __index(self) -> ::core::primitive::usize {
                #index
            }

            // The derive `CatalogError` reaches everything that it needs through these items, wherever the crates are.
            #[doc(hidden)]
            pub const __IS_ENUM_OF_A_CATALOG: ::core::primitive::bool = true;

            #[doc(hidden)]
            pub const fn __enum_of_a_catalog() -> Access {
                Access
            }
        }

        pub struct Access;

        impl Access {
            pub const fn table(self) -> &'static __private::Table<#name> {
                &TABLE
            }

            pub const fn index(self, entry: #name) -> ::core::primitive::usize {
                entry.__index()
            }
        }
    }
}

/// The methods that return a text of the entry: name, column and documentation.
const TEXTS: [(&str, &str, &str); 5] = [
    ("id", "Id", "Returns the id."),
    ("reason", "Reason", "Returns the message after the code, with placeholders as `{name}`."),
    ("message", "Message", "Returns the whole text that a log shows, with placeholders as `{name}`."),
    ("meaning", "Meaning", "Returns the meaning of the error."),
    ("fix", "Fix", "Returns the fix of the error."),
];

fn texts() -> TokenStream {
    let accessors = TEXTS.into_iter().map(|(name, column, about)| {
        let [name, column] = [name, column].map(|name| Ident::new(name, Span::call_site()));
        quote! {
            #[doc = #about]
            #[must_use]
            pub const fn #name(self) -> &'static ::core::primitive::str {
                text(self, __private::Column::#column)
            }
        }
    });
    accessors.collect()
}

fn traits(parts: &Parts<'_>) -> TokenStream {
    let Parts { enumeration: Enumeration { name, home, .. }, codes, is_debug, .. } = parts;
    let conversions = codes.conversions(name, home);
    let debug = (!is_debug).then(|| {
        quote! {
            #[automatically_derived]
            impl ::core::fmt::Debug for #name {
                fn fmt(&self, f: &mut ::core::fmt::Formatter<'_>) -> ::core::fmt::Result {
                    f.write_str(text(*self, __private::Column::Variant))
                }
            }
        }
    });
    quote! {
        #debug
        #conversions

        #[automatically_derived]
        impl ::core::fmt::Display for #name {
            fn fmt(&self, f: &mut ::core::fmt::Formatter<'_>) -> ::core::fmt::Result {
                f.pad(self.message())
            }
        }

        #[automatically_derived]
        impl ::core::error::Error for #name {}

        #[automatically_derived]
        impl ::core::str::FromStr for #name {
            type Err = #home::UnknownMessage;

            /// Parses a message as a log shows it, an alias, or a message with its placeholders. Whitespace around the
            /// text is ignored.
            fn from_str(
                text: &::core::primitive::str,
            ) -> ::core::result::Result<Self, #home::UnknownMessage> {
                TABLE.from_message(text)
            }
        }

        #[automatically_derived]
        impl<'t> ::core::convert::TryFrom<&'t ::core::primitive::str> for #name {
            type Error = #home::TryFromMessageError<'t>;

            /// Parses a message as `FromStr` does; the error has the text.
            fn try_from(
                text: &'t ::core::primitive::str,
            ) -> ::core::result::Result<Self, #home::TryFromMessageError<'t>> {
                TABLE.from_message(text).map_err(|_| TABLE.unknown(text))
            }
        }
    }
}

fn entry_trait(parts: &Parts<'_>) -> TokenStream {
    let Parts { enumeration: Enumeration { name, home, .. }, codes, .. } = parts;
    let [code, own_code, borrowed_code] =
        [quote!('c), quote!('static), TokenStream::new()].map(|lifetime| codes.name(&lifetime));
    let texts = TEXTS.map(|(name, column, _)| {
        let [name, column] = [name, column].map(|name| Ident::new(name, Span::call_site()));
        quote! {
            fn #name(self) -> &'static ::core::primitive::str {
                text(self, __private::Column::#column)
            }
        }
    });
    quote! {
        #[automatically_derived]
        impl __private::Sealed for #name {}

        #[automatically_derived]
        impl #home::Entry for #name {
            type Code<'c> = #code;

            const ALL: &'static [Self] = <#name>::ALL;

            #(#texts)*

            fn code(self) -> #own_code {
                <#name>::code(self)
            }

            fn code_number(self) -> ::core::option::Option<::core::primitive::i64> {
                <#name>::code_number(self)
            }

            fn parameters(self) -> &'static [#home::Parameter] {
                <#name>::parameters(self)
            }

            fn fact(
                self,
                name: &::core::primitive::str,
            ) -> ::core::option::Option<&'static ::core::primitive::str> {
                <#name>::fact(self, name)
            }

            fn facts(self) -> #home::Facts {
                <#name>::facts(self)
            }

            fn basis(self) -> ::core::option::Option<&'static ::core::primitive::str> {
                <#name>::basis(self)
            }

            fn is_retired(self) -> ::core::primitive::bool {
                <#name>::is_retired(self)
            }

            fn address(self) -> #home::Address {
                <#name>::address(self)
            }

            fn url(self) -> ::core::option::Option<#home::Address> {
                <#name>::url(self)
            }

            fn lookup(text: &::core::primitive::str) -> ::core::option::Option<#home::Match<'_, Self>> {
                <#name>::lookup(text)
            }

            fn nearest<const N: ::core::primitive::usize>(
                text: &::core::primitive::str,
            ) -> #home::Nearest<Self, N> {
                TABLE.nearest(text)
            }

            fn from_id(id: &::core::primitive::str) -> ::core::option::Option<Self> {
                TABLE.from_id(id)
            }

            fn with_code(code: #borrowed_code) -> &'static [Self] {
                <#name>::with_code(code)
            }

            fn __index(self) -> ::core::primitive::usize {
                <#name>::__index(self)
            }

            fn __matcher() -> &'static __private::Matcher<'static> {
                &TABLE.matcher
            }
        }
    }
}
