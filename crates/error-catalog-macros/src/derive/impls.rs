//! The implementations of the enum.

use std::iter;

use proc_macro2::TokenStream;
use quote::{quote, quote_spanned};
use syn::Lifetime;

use super::field::{Field, ValueSource, is_string};
use super::input::Input;
use super::variant::{Role, Variant};

pub(crate) fn impls(input: &Input) -> TokenStream {
    let display = (!input.no_display).then(|| [display(input), error(input), own_conversions(input)]);
    let display = display.into_iter().flatten();
    iter::once(entry(input)).chain(display).chain([conversion(input)]).collect()
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
    let (quiet, always) = (quiet(), input.always_has_entry());
    let (about, returned) = if always {
        ("Returns the entry of the catalog.", quote!(#catalog))
    } else {
        (
            "Returns the entry of the catalog, or `None` if the error has no entry.",
            quote!(::core::option::Option<#catalog>),
        )
    };
    let body = arms(input, |variant| match &variant.role {
        Role::Entries { .. } => {
            let entry = entry_of(variant);
            if always { entry } else { quote!(::core::option::Option::Some(#entry)) }
        }
        Role::Other { .. } | Role::Own { .. } => quote!(::core::option::Option::None),
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

/// Returns the entry of a variant, with its fields bound: that of the field for it, or else the first.
fn entry_of(variant: &Variant) -> TokenStream {
    if let Some(field) = variant.fields().iter().find(|field| field.source == ValueSource::Entry) {
        let (alias, binding) = (field.alias(&variant.name), &field.binding);
        return quote!({ let entry: &#alias = #binding; *entry });
    }
    let first = variant.entries().first().map(|entry| &entry.constant);
    quote!(#first)
}

fn display(input: &Input) -> TokenStream {
    let Input { name, lifetime, .. } = input;
    let (quiet, table) = (quiet(), input.table());
    let body = arms(input, |variant| match &variant.role {
        Role::Entries { fields, .. } => {
            let index = input.index(&entry_of(variant));
            let values = fields.iter().filter(|field| field.is_text()).map(|field| field.pair(&variant.name));
            quote!(#table.write(#index, &[#(#values),*], f))
        }
        Role::Other { .. } | Role::Own { .. } => {
            let values = variant.fields().iter().map(|field| field.checked_value(&variant.name));
            quote!(#(::core::fmt::Display::fmt(#values, f))*)
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
    // The field is displayed already, so the source is the field's.
    let source = own_fields(input).next().map(|_| {
        let none = quote!(::core::option::Option::None);
        let body = arms(input, |variant| {
            variant.own_error().map_or_else(|| none.clone(), |field| field.error_source(&variant.name))
        });
        quote! {
            fn source(&self) -> ::core::option::Option<&(dyn ::core::error::Error + 'static)> {
                use ::core::error::Error as _;
                #body
            }
        }
    });
    // With the span of the enum's name, the compiler reports there that `Debug` is missing.
    let error =
        quote_spanned!(name.span()=> impl<#lifetime> ::core::error::Error for #name<#lifetime> { #source });
    quote!(#quiet #error)
}

/// Returns the author's own variants, each with the field that is displayed.
fn own_fields(input: &Input) -> impl Iterator<Item = (&Variant, &Field)> {
    input.variants.iter().filter_map(|variant| Some((variant, variant.own_error()?)))
}

/// Returns the conversions from the fields with `#[from]`.
fn own_conversions(input: &Input) -> TokenStream {
    let Input { name, lifetime, .. } = input;
    let quiet = quiet();
    let fields = own_fields(input).filter(|(_, field)| field.source == ValueSource::From);
    let conversions = fields.map(|(variant, Field { member, ty, .. })| {
        let variant = &variant.name;
        quote! {
            #quiet
            impl<#lifetime> ::core::convert::From<#ty> for #name<#lifetime> {
                fn from(error: #ty) -> Self {
                    Self::#variant { #member: error }
                }
            }
        }
    });
    conversions.collect()
}

/// Returns the conversion from a text: `From<&str>` if a variant takes all other texts, else `TryFrom<&str>`.
fn conversion(input: &Input) -> TokenStream {
    let (resolve, quiet, lifetime) = (resolve(input), quiet(), lifetime(input));
    let Input { name, lifetime: own, .. } = input;
    let text = quote!(&#lifetime ::core::primitive::str);
    if let Some(Variant { name: other, role: Role::Other { field, .. }, .. }) = input.other() {
        let (member, ty) = (&field.member, &field.ty);
        let from = field.conversion(other);
        // The path of `String` is the author's: a program without an allocator has none.
        let from_string = is_string(ty).then(|| {
            quote! {
                #quiet
                impl<#own> ::core::convert::From<#ty> for #name<#own> {
                    fn from(text: #ty) -> Self {
                        if let ::core::result::Result::Ok(known) = resolve(&text) {
                            return known;
                        }
                        Self::#other { #member: text }
                    }
                }
            }
        });
        quote! {
            #resolve
            #quiet
            impl<#lifetime> ::core::convert::From<#text> for #name<#own> {
                fn from(text: #text) -> Self {
                    match resolve(text) {
                        ::core::result::Result::Ok(known) => known,
                        ::core::result::Result::Err(_) => Self::#other { #member: #from(text) },
                    }
                }
            }
            #from_string
        }
    } else {
        let error = error_of_text(&lifetime);
        quote! {
            #resolve
            #quiet
            impl<#lifetime> ::core::convert::TryFrom<#text> for #name<#own> {
                /// `error_catalog::TryFromMessageError`.
                type Error = #error;

                fn try_from(text: #text) -> ::core::result::Result<Self, #error> {
                    resolve(text)
                }
            }
        }
    }
}

/// Returns the error of the conversion from a text, through the catalog's enum: its path is unknown.
fn error_of_text(lifetime: &Lifetime) -> TokenStream {
    quote!(<__Catalog as ::core::convert::TryFrom<&#lifetime ::core::primitive::str>>::Error)
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
    let error = error_of_text(&lifetime);
    let arms = input.variants.iter().filter_map(|variant| match &variant.role {
        Role::Entries { entries, fields } => {
            let constants = entries.iter().map(|entry| &entry.constant);
            let values = fields.iter().map(|field| {
                let (member, value) = (&field.member, field.value(&variant.name, &table));
                quote!(#member: #value)
            });
            let own = &variant.name;
            Some(quote!(::core::option::Option::Some(entry @ (#(#constants)|*)) => #name::#own { #(#values),* },))
        }
        Role::Other { .. } | Role::Own { .. } => None,
    });
    quote! {
        #quiet
        fn resolve<#lifetime>(
            text: &#lifetime ::core::primitive::str,
        ) -> ::core::result::Result<#name<#own>, #error> {
            let found = #table.resolve(text)?;
            ::core::result::Result::Ok(match found.entry() {
                #(#arms)*
                _ => return ::core::result::Result::Err(#table.unknown(text)),
            })
        }
    }
}
