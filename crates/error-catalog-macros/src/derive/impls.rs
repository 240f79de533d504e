//! The implementations of the enum.

use proc_macro2::TokenStream;
use quote::{quote, quote_spanned};
use syn::Lifetime;
use syn::spanned::Spanned;

use super::field::Field;
use super::input::Input;
use super::variant::{Role, Variant};

pub(crate) fn impls(input: &Input) -> TokenStream {
    [entry(input), display(input), error(input), conversion(input)].into_iter().collect()
}

/// Returns the attributes of each implementation.
fn quiet() -> TokenStream {
    quote! {
        #[automatically_derived]
        #[allow(deprecated, unreachable_patterns, unreachable_code, unused_variables, clippy::all, clippy::pedantic)]
    }
}

/// Returns a `match` over the variants.
fn arms(input: &Input, arm: impl Fn(&Variant) -> TokenStream) -> TokenStream {
    let arms = input.variants.iter().map(|variant| {
        let (pattern, arm) = (variant.pattern(), arm(variant));
        quote!(#pattern => #arm,)
    });
    quote!(match *self { #(#arms)* })
}

fn entry(input: &Input) -> TokenStream {
    let Input { name, lifetime, catalog, .. } = input;
    let quiet = quiet();
    let (about, returned) = match input.other() {
        Some(_) => (
            "Returns the entry of the catalog, or `None` if the text has no entry.",
            quote!(::core::option::Option<#catalog>),
        ),
        None => ("Returns the entry of the catalog.", quote!(#catalog)),
    };
    let body = arms(input, |variant| match (&variant.role, input.other()) {
        (Role::Entry { constant, .. }, Some(_)) => quote!(::core::option::Option::Some(#constant)),
        (Role::Entry { constant, .. }, None) => quote!(#constant),
        (Role::Other { .. }, _) => quote!(::core::option::Option::None),
    });
    quote! {
        #quiet
        impl<#lifetime> #name<#lifetime> {
            #[doc = #about]
            #[must_use]
            pub const fn entry(&self) -> #returned {
                #body
            }
        }
    }
}

fn display(input: &Input) -> TokenStream {
    let Input { name, lifetime, .. } = input;
    let (quiet, table) = (quiet(), input.table());
    let body = arms(input, |variant| match &variant.role {
        Role::Entry { constant, fields, .. } => {
            let (index, values) = (input.index(constant), fields.iter().map(Field::pair));
            quote!(#table.write(#index, &[#(#values),*], f))
        }
        Role::Other { field, .. } => {
            let binding = &field.binding;
            quote!(::core::fmt::Display::fmt(#binding, f))
        }
    });
    quote! {
        #quiet
        impl<#lifetime> ::core::fmt::Display for #name<#lifetime> {
            fn fmt(&self, f: &mut ::core::fmt::Formatter<'_>) -> ::core::fmt::Result {
                #body
            }
        }
    }
}

fn error(input: &Input) -> TokenStream {
    let Input { name, lifetime, .. } = input;
    let quiet = quiet();
    // With the span of the enum's name, the compiler reports there that `Debug` is missing.
    let error = quote_spanned!(name.span()=> impl<#lifetime> ::core::error::Error for #name<#lifetime> {});
    quote!(#quiet #error)
}

/// Returns the conversion from a text: `From<&str>` if a variant takes all other texts, else `TryFrom<&str>`.
fn conversion(input: &Input) -> TokenStream {
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
        let table = input.table();
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

/// Returns the lifetime of the text.
fn lifetime(input: &Input) -> Lifetime {
    let other = || Lifetime::new("'text", input.name.span());
    input.lifetime.clone().unwrap_or_else(other)
}

/// Returns the function that finds the variant of a text, if its fields accept the values.
fn resolve(input: &Input) -> TokenStream {
    let Input { name, lifetime: own, .. } = input;
    let (quiet, table, lifetime) = (quiet(), input.table(), lifetime(input));
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

/// Returns the fields with their values in the match.
fn values(table: &TokenStream, fields: &[Field]) -> TokenStream {
    let values = fields.iter().map(|field| {
        let (member, value) = (&field.member, field.value(table, &quote!(found)));
        quote!(#member: #value?)
    });
    quote!(#(#values),*)
}
