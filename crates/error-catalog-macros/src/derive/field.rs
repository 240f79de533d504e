//! The fields of a variant: parameters of the message, the author's own fields, or the field for all other texts.

use proc_macro2::{Span, TokenStream};
use quote::{ToTokens, format_ident, quote, quote_spanned};
use syn::ext::IdentExt;
use syn::spanned::Spanned;
use syn::{Attribute, Ident, Member, Meta, Type};

use super::errors::Errors;

/// A field.
pub(crate) struct Field {
    pub(crate) member: Member,
    pub(crate) ty: Type,
    pub(crate) source: ValueSource,
    /// The name of its value in the generated code.
    pub(crate) binding: Ident,
}

/// The source of a field's value, by the attribute of the field.
#[derive(Clone, Copy, PartialEq, Eq)]
pub(crate) enum ValueSource {
    /// No attribute: the text, or the parameter of the field's name in it.
    Text,
    /// `#[entry]`: the entry of the text.
    Entry,
    /// `#[entry(default)]`: `Default`.
    Default,
    /// `#[from]`: the error from which the variant is converted.
    From,
}

impl ValueSource {
    fn of(attribute: &Attribute) -> Option<syn::Result<Self>> {
        let path = attribute.path();
        if path.is_ident("from") {
            return Some(Ok(Self::From));
        }
        if !path.is_ident("entry") {
            return None;
        }
        let is_default = || attribute.parse_args::<Ident>().is_ok_and(|word| word == "default");
        Some(match &attribute.meta {
            Meta::Path(_) => Ok(Self::Entry),
            Meta::List(_) if is_default() => Ok(Self::Default),
            _ => {
                let text = "expected `#[entry]`, the entry of the text, or `#[entry(default)]`; a field without an \
                            attribute is the parameter of its name";
                Err(syn::Error::new_spanned(attribute, text))
            }
        })
    }
}

impl Field {
    /// Reads a field of a variant that can have the given sources of values.
    pub(crate) fn new(index: usize, field: syn::Field, allowed: &[ValueSource], errors: &mut Errors) -> Self {
        let mut source = ValueSource::Text;
        for attribute in &field.attrs {
            let Some(Some(named)) = ValueSource::of(attribute).map(|named| errors.ok(named)) else {
                continue;
            };
            if allowed.contains(&named) {
                source = named;
            } else {
                errors.add(attribute, "unexpected attribute: a field of this variant does not have it");
            }
        }
        let member = field.ident.map_or_else(|| Member::from(index), Member::Named);
        // With the span of the type, the compiler reports there which traits the type lacks.
        let span = field.ty.span().resolved_at(Span::mixed_site());
        let binding = Ident::new(&format!("field_{index}"), span);
        Self { member, ty: without_groups(field.ty), source, binding }
    }

    /// Returns the name of the parameter, and its span.
    pub(crate) fn parameter(&self) -> (String, Span) {
        match &self.member {
            Member::Named(name) => (name.unraw().to_string(), name.span()),
            Member::Unnamed(index) => (index.index.to_string(), self.ty.span()),
        }
    }

    /// Returns the pattern that binds the field.
    pub(crate) fn pattern(&self) -> TokenStream {
        let Self { member, binding, .. } = self;
        quote!(#member: ref #binding)
    }

    /// Returns the pair of the parameter's name and the value.
    pub(crate) fn pair(&self, variant: &Ident) -> TokenStream {
        let (value, (name, _)) = (self.checked_value(variant), self.parameter());
        quote_spanned!(self.ty.span()=> (#name, #value as &dyn ::core::fmt::Display))
    }

    /// Returns the expression for the source of the field, which is an error.
    pub(crate) fn error_source(&self, variant: &Ident) -> TokenStream {
        let value = self.checked_value(variant);
        quote_spanned!(self.ty.span()=> #value.source())
    }

    /// Returns the alias of the field's type for the named variant, which [`proof`](super::proof) defines.
    pub(crate) fn alias(&self, variant: &Ident) -> Ident {
        format_ident!("__{}_{}", variant, self.binding)
    }

    /// Returns whether the type has an alias, which is an error if the type lacks a trait. A type with a lifetime has none,
    /// because a constant of the alias cannot use the lifetime.
    pub(crate) fn has_checked_type(&self) -> bool {
        let is_checked = matches!(self.source, ValueSource::Text | ValueSource::From);
        is_checked && !self.ty.to_token_stream().to_string().contains('\'')
    }

    /// Returns the type of the field, by its alias if it has one.
    fn checked_type(&self, variant: &Ident) -> TokenStream {
        if self.has_checked_type() {
            self.alias(variant).to_token_stream()
        } else {
            self.ty.to_token_stream()
        }
    }

    /// Returns the expression for a reference to the bound field, with its checked type.
    pub(crate) fn checked_value(&self, variant: &Ident) -> TokenStream {
        let (ty, binding) = (self.checked_type(variant), &self.binding);
        quote!({ let value: &#ty = #binding; value })
    }

    /// Returns the path of the function that converts the text to the field.
    pub(crate) fn conversion(&self, variant: &Ident) -> TokenStream {
        let ty = self.checked_type(variant);
        quote_spanned!(self.ty.span()=> <#ty as ::core::convert::From<_>>::from)
    }

    /// Returns the expression for the value of the field of the named variant, from the text and its match `found`.
    pub(crate) fn value(&self, variant: &Ident, table: &TokenStream) -> TokenStream {
        let (Self { ty, source, .. }, (name, _)) = (self, self.parameter());
        match source {
            ValueSource::Entry => {
                let alias = self.alias(variant);
                quote!({ let entry: #alias = entry; entry })
            }
            ValueSource::Default => quote_spanned!(ty.span()=> <#ty as ::core::default::Default>::default()),
            _ if self.is_reference() => quote!(#table.value_text(text, &found, #name)?),
            _ => {
                let ty = self.checked_type(variant);
                quote!(#table.value::<#ty>(text, &found, #name)?)
            }
        }
    }

    /// Returns whether the field is a parameter of the message, or takes the text.
    pub(crate) fn is_text(&self) -> bool {
        self.source == ValueSource::Text
    }

    /// Returns whether the field borrows from the text.
    pub(crate) fn is_reference(&self) -> bool {
        self.is_text() && matches!(self.ty, Type::Reference(_))
    }

    /// Returns the lifetime of a reference, as written.
    pub(crate) fn lifetime(&self) -> Option<String> {
        match &self.ty {
            Type::Reference(reference) => Some(reference.lifetime.to_token_stream().to_string()),
            _ => None,
        }
    }
}

/// Strips the invisible groups that a macro by example adds.
fn without_groups(ty: Type) -> Type {
    match ty {
        Type::Group(group) => without_groups(*group.elem),
        ty => ty,
    }
}

/// Returns whether a type is written as `String`, by any path.
pub(crate) fn is_string(ty: &Type) -> bool {
    match ty {
        Type::Path(ty) => {
            ty.path.segments.last().is_some_and(|last| last.ident == "String" && last.arguments.is_none())
        }
        _ => false,
    }
}
