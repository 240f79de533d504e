//! Checks of the enum against its catalog: constants that the compiler evaluates.
//!
//! Each check has the span of the author's mistake, and causes one error at most.

use proc_macro2::TokenStream;
use quote::{format_ident, quote, quote_spanned};
use syn::spanned::Spanned;

use super::attribute::WHICH;
use super::field::{Field, ValueSource};
use super::input::Input;
use super::variant::{EntryConstant, Role, Variant};

pub(crate) fn proof(input: &Input) -> TokenStream {
    let (catalog, table, check_functions) = (catalog(input), input.table(), check_functions(input));
    let traits = traits(input.no_display);
    let (mut entries, mut indices, mut checks) = (TokenStream::new(), Vec::new(), TokenStream::new());
    for variant in &input.variants {
        checks.extend(entry_fields(variant));
        checks.extend(field_types(variant, input.no_display));
        for entry in variant.entries() {
            let constant = &entry.constant;
            let index = input.index(&quote!(#constant));
            entries.extend(constant_of(input, variant, entry));
            checks.extend(check(&index, indices.len(), variant, entry));
            indices.push(index);
        }
    }
    let exhaustive = input.exhaustive.map(|span| {
        let check = quote_spanned!(span=> check_exhaustive());
        quote!(const _: () = #check;)
    });
    quote! {
        #catalog
        #traits
        #entries
        #[allow(dead_code)]
        const USES: [::core::option::Option<::core::primitive::usize>; #table.count()] =
            #table.uses(&[#(#indices),*]);
        #check_functions
        #checks
        #exhaustive
    }
}

/// Returns the alias of the catalog's enum that all code uses. If the type is another, the alias is one error, and its
/// uses cause no further errors.
///
/// The derive does not know the path of the crate, so it cannot use a trait there. An enum of a catalog has the constant
/// itself, which precedes that of the trait. For any other type, the evaluation of the trait's constant is the error.
fn catalog(input: &Input) -> TokenStream {
    let catalog = &input.catalog;
    let not_a_catalog = quote_spanned!(catalog.span()=> ::core::panic!(
        "expected the enum of a catalog: write `#[entry(of = YourCatalogEnum)]` with the name of your enum below \
         `#[catalog]`"
    ));
    let is_catalog = quote_spanned!(catalog.span()=> { <#catalog>::__IS_ENUM_OF_A_CATALOG });
    quote! {
        trait __Any {
            const __IS_ENUM_OF_A_CATALOG: ::core::primitive::bool;
        }
        #[allow(clippy::panic)]
        impl<T: ?::core::marker::Sized> __Any for T {
            const __IS_ENUM_OF_A_CATALOG: ::core::primitive::bool = #not_a_catalog;
        }

        pub trait __If<T> {
            type Enum;
        }
        pub struct __Condition<const IS_TRUE: ::core::primitive::bool>;
        impl<T> __If<T> for __Condition<true> {
            type Enum = T;
        }
        type __Catalog = <__Condition<#is_catalog> as __If<#catalog>>::Enum;
    }
}

/// Returns the aliases of the catalog's enum for the fields `#[entry]` of a variant, which all code uses for their values.
/// If the type of a field is another, its alias is one error, and its uses cause no further errors.
fn entry_fields(variant: &Variant) -> TokenStream {
    let fields = variant.fields().iter().filter(|field| field.source == ValueSource::Entry);
    let aliases = fields.map(|field| {
        let (ty, alias) = (&field.ty, field.alias(&variant.name));
        let [field_type, other_type] = ["", "_other"].map(|suffix| format_ident!("{alias}{suffix}_type"));
        let not_the_enum = quote_spanned!(ty.span()=> ::core::panic!(
            "expected the enum of the catalog: a field `#[entry]` has the type in `#[entry(of = …)]`"
        ));
        let is_the_enum = quote_spanned!(ty.span()=> { <#field_type<#ty>>::__IS_THE_ENUM });
        quote! {
            #[allow(dead_code, non_camel_case_types)]
            struct #field_type<T>(T);
            impl #field_type<__Catalog> {
                const __IS_THE_ENUM: ::core::primitive::bool = true;
            }
            #[allow(non_camel_case_types)]
            trait #other_type {
                const __IS_THE_ENUM: ::core::primitive::bool;
            }
            #[allow(clippy::panic)]
            impl<T> #other_type for #field_type<T> {
                const __IS_THE_ENUM: ::core::primitive::bool = #not_the_enum;
            }
            #[allow(non_camel_case_types)]
            type #alias = <__Condition<#is_the_enum> as __If<__Catalog>>::Enum;
        }
    });
    aliases.collect()
}

/// Returns constants that tell whether a type has the traits that a field needs: `__Field::<T>::IS_…`. An implementation for
/// types with the traits precedes the trait for all types.
fn traits(no_display: bool) -> TokenStream {
    let display = if no_display { TokenStream::new() } else { quote!(+ ::core::fmt::Display) };
    quote! {
        #[allow(dead_code)]
        struct __Field<T>(T);
        trait __Lacks {
            const IS_PARAMETER: ::core::primitive::bool = false;
            const TAKES_TEXT: ::core::primitive::bool = false;
            const IS_ERROR: ::core::primitive::bool = false;
            const IS_POINTER_TO_ERROR: ::core::primitive::bool = false;
        }
        impl<T> __Lacks for __Field<T> {}
        #[allow(dead_code)]
        impl<T: ::core::str::FromStr #display> __Field<T> {
            const IS_PARAMETER: ::core::primitive::bool = true;
        }
        #[allow(dead_code)]
        impl<T: for<'text> ::core::convert::From<&'text ::core::primitive::str> #display> __Field<T> {
            const TAKES_TEXT: ::core::primitive::bool = true;
        }
        #[allow(dead_code)]
        impl<T: ::core::error::Error> __Field<T> {
            const IS_ERROR: ::core::primitive::bool = true;
        }
        #[allow(dead_code)]
        impl<T: ::core::ops::Deref<Target: ::core::error::Error>> __Field<T> {
            const IS_POINTER_TO_ERROR: ::core::primitive::bool = true;
        }
    }
}

/// Returns the aliases of the types of a variant's fields, which all code uses. If a type lacks traits, its alias is one
/// error, and its uses cause no further errors.
fn field_types(variant: &Variant, no_display: bool) -> TokenStream {
    let and_display = if no_display { "" } else { " and `Display`" };
    let fields = variant.fields().iter().filter(|field| field.has_checked_type());
    let aliases = fields.map(|field| {
        let (ty, alias) = (&field.ty, field.alias(&variant.name));
        let (condition, expected) = match &variant.role {
            Role::Entries { .. } => (
                quote!(__Field::<#ty>::IS_PARAMETER),
                format!("expected a type with `FromStr`{and_display} for a parameter of the message, such as `String`"),
            ),
            Role::Other { .. } => (
                quote!(__Field::<#ty>::TAKES_TEXT),
                format!("expected a type with `From<&str>`{and_display} for all other texts, such as `String`"),
            ),
            Role::Own { .. } => (
                quote!(__Field::<#ty>::IS_ERROR || __Field::<#ty>::IS_POINTER_TO_ERROR),
                format!("expected an entry, or an error of your own with `Error`: {WHICH}"),
            ),
        };
        let check = quote_spanned!(ty.span()=> { ::core::assert!(#condition, #expected); true });
        quote! {
            #[allow(non_camel_case_types, clippy::panic)]
            type #alias = <__Condition<#check> as __If<#ty>>::Enum;
        }
    });
    aliases.collect()
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

/// Returns the constant that names an entry. Nothing else names it, so a wrong name is one error, and a retired entry
/// one warning.
fn constant_of(input: &Input, variant: &Variant, entry: &EntryConstant) -> TokenStream {
    let EntryConstant { path, constant } = entry;
    let allowed = input.allowed.iter().chain(&variant.allowed);
    let path = if let Some(name) = path.get_ident() {
        quote_spanned!(name.span()=> __Catalog::#name)
    } else {
        quote!(#path)
    };
    quote!(#(#allowed)* const #constant: __Catalog = #path;)
}

/// Returns the checks of an entry of a variant; `position` is the position among the entries of all variants.
fn check(index: &TokenStream, position: usize, variant: &Variant, entry: &EntryConstant) -> TokenStream {
    let once = quote_spanned!(entry.path.span()=> check_once(#index, #position));
    let parameters = || variant.fields().iter().filter(|field| field.is_text()).map(Field::parameter);
    let names = parameters().map(|parameter| parameter.0);
    let complete = quote_spanned!(variant.name.span()=> check_parameters(#index, &[#(#names),*]));
    let known = parameters().map(|(name, span)| {
        let check = quote_spanned!(span=> check_field(#index, #name));
        quote!(const _: () = #check;)
    });
    quote! {
        const _: () = #once;
        const _: () = #complete;
        #(#known)*
    }
}
