//! A variant: the entry that it stands for, and its fields.

use proc_macro2::{Ident, TokenStream};
use quote::{ToTokens, format_ident, quote};
use syn::{Attribute, Fields, Lifetime};

use super::attribute::{OfVariant, allowed};
use super::field::Field;
use super::mistakes::Mistakes;

/// A variant.
pub(crate) struct Variant {
    pub(crate) name: Ident,
    pub(crate) role: Role,
    /// The author's `#[allow(…)]`.
    pub(crate) allowed: Vec<Attribute>,
}

/// What a variant stands for.
pub(crate) enum Role {
    /// An entry, by the variant that the catalog's enum has for it.
    Entry { entry: Ident, constant: Ident, fields: Vec<Field> },
    /// Any other text, which the field takes.
    Other { field: Box<Field>, word: Ident },
}

impl Variant {
    /// The variant, if there is no mistake that leaves it without a role.
    pub(crate) fn new(index: usize, variant: syn::Variant, mistakes: &mut Mistakes) -> Option<Self> {
        let role = match mistakes.note(OfVariant::new(&variant.attrs, &variant.ident))? {
            OfVariant::Entry(entry) => {
                let constant = format_ident!("ENTRY_{index}");
                Role::Entry { entry, constant, fields: parameters(variant.fields, mistakes) }
            }
            OfVariant::Other(word) => {
                let field = Box::new(one(variant.fields, &variant.ident, mistakes)?);
                Role::Other { field, word }
            }
        };
        Some(Self { name: variant.ident, role, allowed: allowed(variant.attrs) })
    }

    pub(crate) fn fields(&self) -> &[Field] {
        match &self.role {
            Role::Entry { fields, .. } => fields,
            Role::Other { field, .. } => std::slice::from_ref(&**field),
        }
    }

    /// The pattern for it, with its fields bound.
    pub(crate) fn pattern(&self) -> TokenStream {
        let name = &self.name;
        let fields = self.fields().iter().map(Field::pattern);
        quote!(Self::#name { #(#fields),* })
    }

    /// What is borrowed is borrowed from the text, for as long as the enum's `lifetime` says.
    pub(crate) fn check_references(&self, lifetime: Option<&Lifetime>, mistakes: &mut Mistakes) {
        let usable = lifetime.map(|lifetime| quote!(#lifetime).to_string());
        for field in self.fields().iter().filter(|field| field.is_reference() && field.lifetime() != usable) {
            let name = lifetime.map_or_else(|| "'a".to_owned(), ToString::to_string);
            let text = format!(
                "what is borrowed here is a part of the text: write `&{name} str`, with the lifetime `{name}` \
                 of the enum, or `String`"
            );
            mistakes.add(&field.ty, text);
        }
    }
}

/// The fields of an entry's variant.
fn parameters(fields: Fields, mistakes: &mut Mistakes) -> Vec<Field> {
    if let Fields::Unnamed(fields) = &fields
        && !fields.unnamed.is_empty()
    {
        let text =
            "a field has the name of the message's parameter that it holds: write `{ parameter: Type }`";
        mistakes.add(fields, text);
        return Vec::new();
    }
    fields.into_iter().enumerate().map(|(index, field)| Field::new(index, field, mistakes)).collect()
}

/// The one field of the variant `name` for other texts.
fn one(fields: Fields, name: &Ident, mistakes: &mut Mistakes) -> Option<Field> {
    let place = if fields.is_empty() { name.to_token_stream() } else { fields.to_token_stream() };
    let mut fields = fields.into_iter();
    let (Some(field), None) = (fields.next(), fields.next()) else {
        let text = format!("`other` has one field, which takes the text: write `{name}(String)`");
        mistakes.add(place, text);
        return None;
    };
    Some(Field::new(0, field, mistakes))
}
