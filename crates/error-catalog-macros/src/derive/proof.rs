//! Checks of the enum against its catalog: constants that the compiler evaluates.
//!
//! Each check has the span of the author's mistake, and causes one error at most.

use proc_macro2::TokenStream;
use quote::{quote, quote_spanned};
use syn::spanned::Spanned;

use super::field::Field;
use super::input::Input;
use super::variant::{Role, Variant};

pub(crate) fn proof(input: &Input) -> TokenStream {
    let (catalog, check_functions) = (input.table(), check_functions(input));
    let entries = input.variants.iter().map(|variant| entry(input, variant));
    let indices = input.variants.iter().filter_map(|variant| match &variant.role {
        Role::Entry { constant, .. } => Some(input.index(constant)),
        Role::Other { .. } => None,
    });
    let checks: TokenStream = input
        .variants
        .iter()
        .filter(|variant| matches!(variant.role, Role::Entry { .. }))
        .enumerate()
        .map(|(index, variant)| checks(input, index, variant))
        .collect();
    let exhaustive = input.exhaustive.map(|span| {
        let check = quote_spanned!(span=> check_exhaustive());
        quote!(const _: () = #check;)
    });
    quote! {
        #(#entries)*
        #[allow(dead_code)]
        const USES: [::core::option::Option<::core::primitive::usize>; #catalog.count()] =
            #catalog.uses(&[#(#indices),*]);
        #check_functions
        #checks
        #exhaustive
    }
}

/// Returns the checks as functions: the whole call has the span of the mistake.
fn check_functions(input: &Input) -> TokenStream {
    let catalog = input.table();
    quote! {
        #[allow(dead_code)]
        #[track_caller]
        const fn check_once(entry: ::core::primitive::usize, variant: ::core::primitive::usize) {
            #catalog.check_once(&USES, entry, variant)
        }

        #[allow(dead_code)]
        #[track_caller]
        const fn check_parameters(entry: ::core::primitive::usize, fields: &[&::core::primitive::str]) {
            #catalog.check_parameters(entry, fields)
        }

        #[allow(dead_code)]
        #[track_caller]
        const fn check_field(entry: ::core::primitive::usize, field: &::core::primitive::str) {
            #catalog.check_field(entry, field)
        }

        #[allow(dead_code)]
        #[track_caller]
        const fn check_exhaustive() {
            #catalog.check_exhaustive(&USES)
        }
    }
}

/// Returns the constant that names the variant's entry. Nothing else names it, so a wrong name is one error, and a
/// retired entry one warning.
fn entry(input: &Input, variant: &Variant) -> TokenStream {
    let Role::Entry { entry, constant, .. } = &variant.role else { return TokenStream::new() };
    let (catalog, allowed) = (&input.catalog, input.allowed.iter().chain(&variant.allowed));
    let path = if let Some(name) = entry.get_ident() {
        quote_spanned!(name.span()=> <#catalog>::#name)
    } else {
        quote!(#entry)
    };
    quote!(#(#allowed)* const #constant: #catalog = #path;)
}

/// Returns the checks of the variant at a position among the variants of entries.
fn checks(input: &Input, position: usize, variant: &Variant) -> TokenStream {
    let Role::Entry { entry, constant, fields } = &variant.role else { return TokenStream::new() };
    let index = input.index(constant);
    let once = quote_spanned!(entry.span()=> check_once(#index, #position));
    let names = fields.iter().map(|field| field.parameter().0);
    let parameters = quote_spanned!(variant.name.span()=> check_parameters(#index, &[#(#names),*]));
    let known = fields.iter().map(Field::parameter).map(|(name, span)| {
        let check = quote_spanned!(span=> check_field(#index, #name));
        quote!(const _: () = #check;)
    });
    quote! {
        const _: () = #once;
        const _: () = #parameters;
        #(#known)*
    }
}
