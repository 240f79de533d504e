//! The fields of a variant: parameters of the message, or the field for all other texts.

use proc_macro2::{Ident, Span, TokenStream};
use quote::{ToTokens, quote, quote_spanned};
use syn::ext::IdentExt;
use syn::spanned::Spanned;
use syn::{Member, Type};

use super::attribute::entries;
use super::errors::Errors;

/// A field.
pub(crate) struct Field {
    pub(crate) member: Member,
    pub(crate) ty: Type,
    /// The name of its value in the generated code.
    pub(crate) binding: Ident,
}

impl Field {
    pub(crate) fn new(index: usize, field: syn::Field, errors: &mut Errors) -> Self {
        for attribute in entries(&field.attrs) {
            let text = "unexpected attribute: a field is the parameter of its name";
            errors.add(attribute, text);
        }
        let member = field.ident.map_or_else(|| Member::from(index), Member::Named);
        // With the span of the type, the compiler reports there which traits the type lacks.
        let span = field.ty.span().resolved_at(Span::mixed_site());
        let binding = Ident::new(&format!("field_{index}"), span);
        Self { member, ty: without_groups(field.ty), binding }
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
    pub(crate) fn pair(&self) -> TokenStream {
        let Self { binding, .. } = self;
        let (name, _) = self.parameter();
        quote_spanned!(self.ty.span()=> (#name, #binding as &dyn ::core::fmt::Display))
    }

    /// Returns the expression for the value in a match, as an `Option`.
    pub(crate) fn value(&self, table: &TokenStream, found: &TokenStream) -> TokenStream {
        let (Self { ty, .. }, (name, _)) = (self, self.parameter());
        if self.is_reference() {
            quote!(#found.get(#name))
        } else {
            quote!(#table.value::<#ty>(&#found, #name))
        }
    }

    /// Returns whether the field borrows from the text.
    pub(crate) const fn is_reference(&self) -> bool {
        matches!(self.ty, Type::Reference(_))
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
