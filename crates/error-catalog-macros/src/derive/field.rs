//! The fields of a variant: each is a parameter of the message, or the one that takes any other text.

use proc_macro2::{Ident, Span, TokenStream};
use quote::{ToTokens, quote, quote_spanned};
use syn::ext::IdentExt;
use syn::spanned::Spanned;
use syn::{Member, Type};

use super::attribute::entries;
use super::mistakes::Mistakes;

/// A field.
pub(crate) struct Field {
    pub(crate) member: Member,
    pub(crate) ty: Type,
    /// What its value is called in the code that is written.
    pub(crate) binding: Ident,
}

impl Field {
    pub(crate) fn new(index: usize, field: syn::Field, mistakes: &mut Mistakes) -> Self {
        for attribute in entries(&field.attrs) {
            let text = "a field has no entry: it is the parameter of its name";
            mistakes.add(attribute, text);
        }
        let member = field.ident.map_or_else(|| Member::from(index), Member::Named);
        // It stands where the type does: there the compiler says what the type lacks.
        let span = field.ty.span().resolved_at(Span::mixed_site());
        let binding = Ident::new(&format!("field_{index}"), span);
        Self { member, ty: without_groups(field.ty), binding }
    }

    /// The name of the parameter, and where it stands.
    pub(crate) fn parameter(&self) -> (String, Span) {
        match &self.member {
            Member::Named(name) => (name.unraw().to_string(), name.span()),
            Member::Unnamed(index) => (index.index.to_string(), self.ty.span()),
        }
    }

    /// The pattern that binds it.
    pub(crate) fn pattern(&self) -> TokenStream {
        let Self { member, binding, .. } = self;
        quote!(#member: ref #binding)
    }

    /// Its value in a pair with its parameter's name.
    pub(crate) fn pair(&self) -> TokenStream {
        let Self { binding, .. } = self;
        let (name, _) = self.parameter();
        quote_spanned!(self.ty.span()=> (#name, #binding as &dyn ::core::fmt::Display))
    }

    /// The expression for its value in a text that was `found`, as an `Option`.
    pub(crate) fn value(&self, table: &TokenStream, found: &TokenStream) -> TokenStream {
        let (Self { ty, .. }, (name, _)) = (self, self.parameter());
        if self.is_reference() {
            quote!(#found.get(#name))
        } else {
            quote!(#table.value::<#ty>(&#found, #name))
        }
    }

    /// Whether it borrows from the text.
    pub(crate) const fn is_reference(&self) -> bool {
        matches!(self.ty, Type::Reference(_))
    }

    /// The lifetime that a reference has, as it is written.
    pub(crate) fn lifetime(&self) -> Option<String> {
        match &self.ty {
            Type::Reference(reference) => Some(reference.lifetime.to_token_stream().to_string()),
            _ => None,
        }
    }
}

/// The type as it was before a macro by example handed it on.
fn without_groups(ty: Type) -> Type {
    match ty {
        Type::Group(group) => without_groups(*group.elem),
        ty => ty,
    }
}
