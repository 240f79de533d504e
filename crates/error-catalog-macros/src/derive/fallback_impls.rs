//! Fallback implementations of an enum with errors, so that the code that uses it causes no further errors.

use proc_macro2::TokenStream;
use quote::quote;
use syn::{GenericParam, Generics, Ident, Item, Type, parse_quote};

use super::attribute::{OfEnum, OfVariant};
use super::errors::Errors;

/// Returns the implementations, or nothing for an item that is not a type.
pub(crate) fn fallback_impls(item: &Item) -> TokenStream {
    match item {
        Item::Enum(item) => {
            let catalog = OfEnum::new(&item.attrs, &item.ident, &mut Errors::default()).catalog;
            let is_other = |variant: &syn::Variant| {
                matches!(OfVariant::new(&variant.attrs, &variant.ident), Ok(OfVariant::Other(_)))
            };
            let has_other = item.variants.iter().any(is_other);
            implementations(&item.ident, &item.generics, catalog.as_ref(), has_other)
        }
        Item::Struct(item) => implementations(&item.ident, &item.generics, None, false),
        // A union has no `Debug`, which an error needs.
        _ => TokenStream::new(),
    }
}

fn implementations(
    name: &Ident,
    generics: &Generics,
    catalog: Option<&Type>,
    has_other: bool,
) -> TokenStream {
    let (own, arguments, bounds) = generics.split_for_impl();
    let nothing = quote!(::core::unreachable!("an enum with errors does not compile"));
    let entry = catalog.map(|catalog| {
        let returned = if has_other { quote!(::core::option::Option<#catalog>) } else { quote!(#catalog) };
        quote! {
            impl #own #name #arguments #bounds {
                pub fn entry(&self) -> #returned {
                    #nothing
                }
            }
        }
    });
    let conversion = conversion(name, generics, catalog, has_other);
    quote! {
        #[allow(deprecated, dead_code, unused_variables, missing_docs, clippy::all)]
        const _: () = {
            #entry

            impl #own ::core::fmt::Display for #name #arguments #bounds {
                fn fmt(&self, f: &mut ::core::fmt::Formatter<'_>) -> ::core::fmt::Result {
                    #nothing
                }
            }

            impl #own ::core::error::Error for #name #arguments #bounds {}

            #conversion
        };
    }
}

fn conversion(name: &Ident, generics: &Generics, catalog: Option<&Type>, has_other: bool) -> TokenStream {
    let (_, arguments, bounds) = generics.split_for_impl();
    let mut with_text = generics.clone();
    let text: GenericParam = parse_quote!('text_of_fallback);
    with_text.params.insert(0, text);
    let (own, ..) = with_text.split_for_impl();
    let text = quote!(&'text_of_fallback ::core::primitive::str);
    let nothing = quote!(::core::unreachable!("an enum with errors does not compile"));
    if has_other {
        return quote! {
            impl #own ::core::convert::From<#text> for #name #arguments #bounds {
                fn from(text: #text) -> Self {
                    #nothing
                }
            }
        };
    }
    let error = catalog.map_or_else(
        || quote!(::core::fmt::Error),
        |catalog| quote!(<#catalog as ::core::str::FromStr>::Err),
    );
    quote! {
        impl #own ::core::convert::TryFrom<#text> for #name #arguments #bounds {
            type Error = #error;

            fn try_from(text: #text) -> ::core::result::Result<Self, #error> {
                #nothing
            }
        }
    }
}
