//! From the enum to what it implements.

use proc_macro2::TokenStream;
use quote::{quote, quote_spanned};
use syn::Item;
use syn::spanned::Spanned;

use super::field::Field;
use super::input::Input;
use super::variant::{Role, Variant};
use super::{conversion, proof, shell};

/// What the enum implements; or its errors, and a [shell](shell) of that.
pub(crate) fn expand(item: TokenStream) -> TokenStream {
    let item = match syn::parse2::<Item>(item) {
        Ok(item) => item,
        Err(error) => return error.into_compile_error(),
    };
    let shell = shell::shell(&item);
    match Input::new(item) {
        Ok(input) => full(&input),
        Err(error) => {
            let errors = error.into_compile_error();
            quote!(#errors #shell)
        }
    }
}

/// Everything stands in a block of its own, so that the names it uses are not the user's.
fn full(input: &Input) -> TokenStream {
    let (proof, entry, display) = (proof::proof(input), entry(input), display(input));
    let (error, conversion) = (error(input), conversion::conversion(input));
    quote! {
        const _: () = {
            #proof
            #entry
            #display
            #error
            #conversion
        };
    }
}

/// The expression for the tables of the catalog.
pub(crate) fn table(input: &Input) -> TokenStream {
    let catalog = &input.catalog;
    // Where the type is no enum of a catalog, this is missed in one place, and said once.
    quote_spanned!(catalog.span()=> <#catalog>::__enum_of_a_catalog())
}

/// What is said above each implementation.
pub(crate) fn quiet() -> TokenStream {
    quote! {
        #[automatically_derived]
        #[allow(deprecated, unreachable_patterns, unreachable_code, unused_variables, clippy::all, clippy::pedantic)]
    }
}

/// The arms of a `match` over the variants.
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
            "The entry of the catalog; `None` if the text was no entry's.",
            quote!(::core::option::Option<#catalog>),
        ),
        None => ("The entry of the catalog.", quote!(#catalog)),
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
    let (quiet, table) = (quiet(), table(input));
    let body = arms(input, |variant| match &variant.role {
        Role::Entry { constant, fields, .. } => {
            let values = fields.iter().map(Field::pair);
            quote!(#table.write(#constant as ::core::primitive::usize, &[#(#values),*], f))
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
    // The enum is named where its author named it: there the compiler says that it lacks `Debug`.
    let error = quote_spanned!(name.span()=> impl<#lifetime> ::core::error::Error for #name<#lifetime> {});
    quote!(#quiet #error)
}
