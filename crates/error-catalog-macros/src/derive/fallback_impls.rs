//! Fallback implementations of an enum with errors, so that the code that uses it causes no further errors.

use proc_macro2::TokenStream;
use quote::quote;
use syn::{Data, DeriveInput, Fields, GenericParam, Generics, Ident, Type, parse_quote};

use super::attribute::{OfEnum, OfVariant};
use super::errors::Errors;
use super::field::is_string;

/// The names that a fallback depends on.
struct Fallback<'a> {
    name: &'a Ident,
    generics: &'a Generics,
    catalog: Option<Type>,
    no_display: bool,
    /// The type of the field that takes all other texts.
    other: Option<Type>,
    has_own: bool,
}

/// Returns the implementations, or nothing for a union.
pub(crate) fn fallback_impls(item: &DeriveInput) -> TokenStream {
    match &item.data {
        Data::Enum(data) => {
            let OfEnum { catalog, no_display, .. } =
                OfEnum::new(&item.attrs, &item.ident, &mut Errors::default());
            let roles =
                || data.variants.iter().map(|variant| (OfVariant::new(&variant.attrs), &variant.fields));
            // A variant with one unnamed field and an invalid attribute is most likely `other`.
            let other = roles().find(|(role, fields)| match role {
                Ok(role) => matches!(role, OfVariant::Other(_)),
                Err(_) => matches!(fields, Fields::Unnamed(_)) && fields.len() == 1,
            });
            let other = other.map(|(_, fields)| {
                let ty = fields.iter().next().map(|field| field.ty.clone());
                ty.unwrap_or_else(|| parse_quote!(()))
            });
            // A variant with other fields most likely lacks its entry.
            let is_own =
                |fields: &Fields| no_display || matches!(fields, Fields::Unnamed(_)) && fields.len() == 1;
            let has_own = roles().any(|(role, fields)| matches!(role, Ok(OfVariant::Own)) && is_own(fields));
            implementations(&Fallback {
                name: &item.ident,
                generics: &item.generics,
                catalog,
                no_display,
                other,
                has_own,
            })
        }
        Data::Struct(_) => implementations(&Fallback {
            name: &item.ident,
            generics: &item.generics,
            catalog: None,
            no_display: false,
            other: None,
            has_own: false,
        }),
        // A union has no `Debug`, which an error needs.
        Data::Union(_) => TokenStream::new(),
    }
}

fn implementations(fallback: &Fallback<'_>) -> TokenStream {
    let Fallback { name, generics, catalog, .. } = fallback;
    let (own, arguments, bounds) = generics.split_for_impl();
    let nothing = quote!(::core::unreachable!("an enum with errors does not compile"));
    let entry = catalog.as_ref().map(|catalog| {
        let is_optional = fallback.other.is_some() || fallback.has_own;
        let returned = if is_optional { quote!(::core::option::Option<#catalog>) } else { quote!(#catalog) };
        quote! {
            impl #own #name #arguments #bounds {
                pub fn entry(&self) -> #returned {
                    #nothing
                }
            }
        }
    });
    let display = (!fallback.no_display).then(|| {
        quote! {
            impl #own ::core::fmt::Display for #name #arguments #bounds {
                fn fmt(&self, f: &mut ::core::fmt::Formatter<'_>) -> ::core::fmt::Result {
                    #nothing
                }
            }

            impl #own ::core::error::Error for #name #arguments #bounds {}
        }
    });
    let conversion = conversion(fallback);
    quote! {
        #[allow(deprecated, dead_code, unused_variables, missing_docs, clippy::all)]
        const _: () = {
            #entry
            #display
            #conversion
        };
    }
}

fn conversion(fallback: &Fallback<'_>) -> TokenStream {
    let Fallback { name, generics, catalog, other, .. } = fallback;
    let (_, arguments, bounds) = generics.split_for_impl();
    let mut with_text = (*generics).clone();
    let text: GenericParam = parse_quote!('text_of_fallback);
    with_text.params.insert(0, text);
    let (own, ..) = with_text.split_for_impl();
    let text = quote!(&'text_of_fallback ::core::primitive::str);
    let nothing = quote!(::core::unreachable!("an enum with errors does not compile"));
    if let Some(ty) = other {
        let (own_only, ..) = generics.split_for_impl();
        let from_string = is_string(ty).then(|| {
            quote! {
                impl #own_only ::core::convert::From<#ty> for #name #arguments #bounds {
                    fn from(text: #ty) -> Self {
                        #nothing
                    }
                }
            }
        });
        return quote! {
            #from_string
            impl #own ::core::convert::From<#text> for #name #arguments #bounds {
                fn from(text: #text) -> Self {
                    #nothing
                }
            }
        };
    }
    let error = catalog.as_ref().map_or_else(
        || quote!(::core::fmt::Error),
        |catalog| quote!(<#catalog as ::core::convert::TryFrom<#text>>::Error),
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
