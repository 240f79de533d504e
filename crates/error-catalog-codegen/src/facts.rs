//! Declared facts: an enum for each, a method that returns the value of an entry, and the table of all values.

use error_catalog_model::internal::optional_cell;
use error_catalog_model::{Catalog, FactNames};
use proc_macro2::{Ident, Span, TokenStream};
use quote::quote;

use crate::documentation::escape;
use crate::enumeration::{Enumeration, Serde};
use crate::packed;

/// The declared facts of a catalog, with their names in Rust.
#[derive(Default)]
pub(crate) struct Facts<'c> {
    facts: Vec<Fact<'c>>,
    /// A byte for each fact of each entry: the number of its value, from 1, or 0 without a value.
    values: Vec<u8>,
}

struct Fact<'c> {
    name: &'c str,
    values: &'c [String],
    description: Option<&'c str>,
    /// The descriptions of the values.
    value_descriptions: Vec<Option<&'c str>>,
    /// The documentation of the enum and of its method, without the last sentences.
    about: String,
    /// The documentation of the variants.
    value_documentation: Vec<String>,
    enumeration: Ident,
    method: Ident,
    variants: Vec<Ident>,
}

impl<'c> Facts<'c> {
    /// Returns the facts of a catalog without errors in them.
    pub(crate) fn of(catalog: &'c Catalog) -> Self {
        let facts = catalog.facts.iter().map(|(name, values)| {
            let names = FactNames::new(name, values);
            let ident = |name: &String| Ident::new(name, Span::call_site());
            let variants = names.variants.iter().map(ident).collect();
            let (enumeration, method) = (ident(&names.enumeration), ident(&names.method));
            let description = catalog.fact_description(name);
            let about = description.map_or_else(String::new, |text| format!("{}.\n\n", escape(text)));
            let value_descriptions: Vec<_> =
                values.iter().map(|value| catalog.value_description(name, value)).collect();
            let value_documentation = values.iter().zip(&value_descriptions).map(|(value, description)| {
                let description = description.map(|text| format!(": {}", escape(text))).unwrap_or_default();
                format!("`{value}`{description}.")
            });
            let value_documentation = value_documentation.collect();
            Fact {
                name,
                values,
                description,
                value_descriptions,
                about,
                value_documentation,
                enumeration,
                method,
                variants,
            }
        });
        let index = |value: &String, values: &[String]| values.iter().position(|known| known == value);
        let values = catalog.entries.iter().flat_map(|entry| {
            catalog.facts.iter().map(move |(name, values)| {
                let index = entry.facts.get(name).and_then(|value| index(value, values));
                u8::try_from(optional_cell(index)).unwrap_or_default()
            })
        });
        Self { facts: facts.collect(), values: values.collect() }
    }

    /// Returns the names of the facts of an invalid catalog, without values. Invalid names give no facts.
    pub(crate) fn names_of(catalog: &'c Catalog, enumeration: &Ident) -> Self {
        if !catalog.fact_errors().is_empty() {
            return Self::default();
        }
        let mut facts = Self::of(catalog);
        facts.facts.retain(|fact| fact.enumeration != *enumeration);
        facts.values.clear();
        facts
    }

    /// Returns the fact with an enum of the same name as the catalog's enum.
    pub(crate) fn named_as(&self, enumeration: &Ident) -> Option<&'c str> {
        self.facts.iter().find(|fact| fact.enumeration == *enumeration).map(|fact| fact.name)
    }

    /// Returns the enums, with serde's traits if they are requested.
    pub(crate) fn enumerations(&self, of: &Enumeration) -> TokenStream {
        let of_serde = |fact| of.serde.as_ref().map(|serde| traits_of_serde(fact, serde, &of.home));
        let items = self.facts.iter().map(|fact| (enumeration(fact, of), of_serde(fact)));
        items.map(|(item, serde)| quote!(#item #serde)).collect()
    }

    /// Returns the methods that return the values of an entry.
    pub(crate) fn methods(&self) -> TokenStream {
        let methods = self.facts.iter().enumerate().map(|(index, fact)| {
            let Fact { name, about, enumeration, method, variants, .. } = fact;
            let about = format!("Returns the value of the fact `{name}`.\n\n{about}");
            let body = if self.values.is_empty() {
                quote!(::core::option::Option::None)
            } else {
                let arms = variants.iter().enumerate().map(|(index, variant)| {
                    quote!(::core::option::Option::Some(#index) => ::core::option::Option::Some(#enumeration::#variant),)
                });
                quote! {
                    match TABLE.facts.value(self.__index(), #index) {
                        #(#arms)*
                        _ => ::core::option::Option::None,
                    }
                }
            };
            quote! {
                #[doc = #about]
                ///
                /// `None` means that the value is not specified: a program must not assume any value.
                #[must_use]
                pub const fn #method(self) -> ::core::option::Option<#enumeration> {
                    #body
                }
            }
        });
        methods.collect()
    }

    /// Returns the expression for the table of all values.
    pub(crate) fn table(&self) -> TokenStream {
        let declared = self.facts.iter().map(|fact| {
            let name = described(fact.name, fact.description);
            let descriptions = fact.value_descriptions.iter().copied();
            let values = fact.values.iter().zip(descriptions).map(|(value, about)| described(value, about));
            quote!(__private::DeclaredFact { name: #name, values: &[#(#values),*] })
        });
        let values = packed::bytes(&self.values);
        quote!(__private::FactTable { declared: &[#(#declared),*], values: #values })
    }
}

/// Returns the expression for the name of a fact or a value.
fn described(name: &str, description: Option<&str>) -> TokenStream {
    let absent = quote!(::core::option::Option::None);
    let description = description.map_or(absent, |text| quote!(::core::option::Option::Some(#text)));
    quote!(__private::DescribedName { text: #name, description: #description })
}

/// Returns the enum of a fact, with its values in the order of their declaration.
fn enumeration(fact: &Fact<'_>, of: &Enumeration) -> TokenStream {
    let Fact { name, values, about, value_documentation, enumeration, variants, .. } = fact;
    let (visibility, home, errors) = (&of.visibility, &of.home, of.name.to_string());
    let about = format!("A value of the fact `{name}` of [`{errors}`].\n\n{about}");
    quote! {
        #[doc = #about]
        ///
        /// The values have the order of their declaration on the page. A later page may declare more: a `match` needs
        /// an arm for the rest.
        #[derive(
            ::core::clone::Clone, ::core::marker::Copy, ::core::fmt::Debug, ::core::cmp::PartialEq, ::core::cmp::Eq,
            ::core::cmp::PartialOrd, ::core::cmp::Ord, ::core::hash::Hash
        )]
        #[non_exhaustive]
        #[allow(non_camel_case_types, dead_code)]
        #visibility enum #enumeration {
            #(#[doc = #value_documentation] #variants,)*
        }

        #[allow(dead_code)]
        impl #enumeration {
            /// Every value, in the order of their declaration on the page.
            pub const ALL: &'static [Self] = &[#(Self::#variants),*];

            /// Returns the value as the page writes it.
            #[must_use]
            pub const fn as_str(self) -> &'static ::core::primitive::str {
                match self {
                    #(Self::#variants => #values,)*
                }
            }
        }

        #[automatically_derived]
        impl ::core::str::FromStr for #enumeration {
            type Err = #home::UnknownValue;

            /// Parses a value as the page writes it. Whitespace around the text is ignored.
            fn from_str(
                text: &::core::primitive::str,
            ) -> ::core::result::Result<Self, #home::UnknownValue> {
                match text.trim() {
                    #(#values => ::core::result::Result::Ok(Self::#variants),)*
                    _ => ::core::result::Result::Err(#home::UnknownValue),
                }
            }
        }

        #[automatically_derived]
        impl ::core::convert::TryFrom<&::core::primitive::str> for #enumeration {
            type Error = #home::UnknownValue;

            fn try_from(
                text: &::core::primitive::str,
            ) -> ::core::result::Result<Self, #home::UnknownValue> {
                ::core::str::FromStr::from_str(text)
            }
        }

        #[automatically_derived]
        impl ::core::fmt::Display for #enumeration {
            fn fmt(&self, f: &mut ::core::fmt::Formatter<'_>) -> ::core::fmt::Result {
                f.pad(self.as_str())
            }
        }
    }
}

/// Returns serde's traits of the enum of a fact.
fn traits_of_serde(fact: &Fact<'_>, serde: &Serde, home: &TokenStream) -> TokenStream {
    let (Fact { enumeration, .. }, Serde { condition, .. }) = (fact, serde);
    quote! {
        #condition
        const _: () = {
            use #home::__private;

            __private::serde!(value #enumeration);
        };
    }
}
