//! From a text to the enum: `From<&str>` where a variant takes any other text, or else `TryFrom<&str>`.

use proc_macro2::TokenStream;
use quote::{quote, quote_spanned};
use syn::Lifetime;
use syn::spanned::Spanned;

use super::expand::{quiet, table};
use super::field::Field;
use super::input::Input;
use super::variant::{Role, Variant};

pub(crate) fn conversion(input: &Input) -> TokenStream {
    let (resolve, quiet, lifetime) = (resolve(input), quiet(), lifetime(input));
    let Input { name, lifetime: own, catalog, .. } = input;
    let text = quote!(&#lifetime ::core::primitive::str);
    let conversion = if let Some(Variant { name: other, role: Role::Other { field, .. }, .. }) = input.other()
    {
        let (member, ty) = (&field.member, &field.ty);
        let from = quote_spanned!(ty.span()=> <#ty as ::core::convert::From<#text>>::from);
        quote! {
            impl<#lifetime> ::core::convert::From<#text> for #name<#own> {
                fn from(text: #text) -> Self {
                    match resolve(text) {
                        ::core::option::Option::Some(known) => known,
                        ::core::option::Option::None => Self::#other { #member: #from(text) },
                    }
                }
            }
        }
    } else {
        let table = table(input);
        quote! {
            impl<#lifetime> ::core::convert::TryFrom<#text> for #name<#own> {
                type Error = <#catalog as ::core::str::FromStr>::Err;

                fn try_from(text: #text) -> ::core::result::Result<Self, <#catalog as ::core::str::FromStr>::Err> {
                    #table.known(resolve(text))
                }
            }
        }
    };
    quote!(#resolve #quiet #conversion)
}

/// The lifetime of the text.
fn lifetime(input: &Input) -> Lifetime {
    let other = || Lifetime::new("'text", input.name.span());
    input.lifetime.clone().unwrap_or_else(other)
}

/// The function that finds the variant for a text whose values fit its fields.
fn resolve(input: &Input) -> TokenStream {
    let Input { name, lifetime: own, .. } = input;
    let (quiet, table, lifetime) = (quiet(), table(input), lifetime(input));
    let arms = input.variants.iter().filter_map(|variant| match &variant.role {
        Role::Entry { constant, fields, .. } => {
            let values = values(&table, fields);
            let variant = &variant.name;
            Some(quote!(#constant => #name::#variant { #values },))
        }
        Role::Other { .. } => None,
    });
    quote! {
        #quiet
        fn resolve<#lifetime>(text: &#lifetime ::core::primitive::str) -> ::core::option::Option<#name<#own>> {
            let found = #table.resolve(text)?;
            ::core::option::Option::Some(match found.entry()? {
                #(#arms)*
                _ => return ::core::option::Option::None,
            })
        }
    }
}

/// The fields with their values from the text that was found.
fn values(table: &TokenStream, fields: &[Field]) -> TokenStream {
    let values = fields.iter().map(|field| {
        let (member, value) = (&field.member, field.value(table, &quote!(found)));
        quote!(#member: #value?)
    });
    quote!(#(#values),*)
}
