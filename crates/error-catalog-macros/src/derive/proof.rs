//! The entries by their paths, and the questions whether they fit: constants, so that the compiler answers.
//!
//! Each stands where the author's mistake would, and is one error at most.

use proc_macro2::TokenStream;
use quote::{quote, quote_spanned};
use syn::spanned::Spanned;

use super::expand::table;
use super::field::Field;
use super::input::Input;
use super::variant::{Role, Variant};

pub(crate) fn proof(input: &Input) -> TokenStream {
    let catalog = table(input, input.catalog.span());
    let entries = input.variants.iter().map(|variant| entry(input, variant));
    let constants = input.variants.iter().filter_map(|variant| match &variant.role {
        Role::Entry { constant, .. } => Some(constant),
        Role::Other { .. } => None,
    });
    let checks: TokenStream = input
        .variants
        .iter()
        .filter(|variant| matches!(variant.role, Role::Entry { .. }))
        .enumerate()
        .map(|(place, variant)| checks(input, place, variant))
        .collect();
    let exhaustive = input.exhaustive.map(|span| {
        let table = table(input, span);
        let check = quote_spanned!(span=> #table.check_exhaustive(&USES));
        quote!(const _: () = #check;)
    });
    quote! {
        #(#entries)*
        #[allow(dead_code)]
        const USES: [::core::option::Option<::core::primitive::usize>; #catalog.count()] =
            #catalog.uses(&[#(#constants as ::core::primitive::usize),*]);
        #checks
        #exhaustive
    }
}

/// The constant that names the variant's entry: the only place that does, so that a mistake is one error and a
/// retired entry one warning.
fn entry(input: &Input, variant: &Variant) -> TokenStream {
    let Role::Entry { entry, constant, .. } = &variant.role else { return TokenStream::new() };
    let (catalog, allowed) = (&input.catalog, input.allowed.iter().chain(&variant.allowed));
    let path = quote_spanned!(entry.span()=> <#catalog>::#entry);
    quote!(#(#allowed)* const #constant: #catalog = #path;)
}

/// The questions about one variant, the one at that place among those of entries.
fn checks(input: &Input, place: usize, variant: &Variant) -> TokenStream {
    let Role::Entry { entry, constant, fields } = &variant.role else { return TokenStream::new() };
    let index = quote!(#constant as ::core::primitive::usize);
    let (table_once, table_all) = (table(input, entry.span()), table(input, variant.name.span()));
    let once = quote_spanned!(entry.span()=> #table_once.check_once(&USES, #index, #place));
    let names = fields.iter().map(|field| field.parameter().0);
    let parameters =
        quote_spanned!(variant.name.span()=> #table_all.check_parameters(#index, &[#(#names),*]));
    let known = fields.iter().map(Field::parameter).map(|(name, span)| {
        let table = table(input, span);
        let check = quote_spanned!(span=> #table.check_field(#index, #name));
        quote!(const _: () = #check;)
    });
    quote! {
        const _: () = #once;
        const _: () = #parameters;
        #(#known)*
    }
}
