//! A variant: its entry and its fields.

use proc_macro2::{Ident, TokenStream};
use quote::{ToTokens, format_ident, quote};
use syn::{Attribute, Fields, Lifetime, Path};

use super::attribute::{OfVariant, allowed};
use super::errors::Errors;
use super::field::Field;

/// A variant.
pub(crate) struct Variant {
    pub(crate) name: Ident,
    pub(crate) role: Role,
    /// The author's `#[allow(…)]`.
    pub(crate) allowed: Vec<Attribute>,
}

/// The role of a variant.
pub(crate) enum Role {
    /// An entry, by the variant that the catalog's enum has for it.
    Entry { entry: Path, constant: Ident, fields: Vec<Field> },
    /// Any other text, which the field takes.
    Other { field: Box<Field>, word: Ident },
}

impl Variant {
    /// Reads a variant; returns `None` if it has no role because of an error.
    pub(crate) fn new(index: usize, variant: syn::Variant, errors: &mut Errors) -> Option<Self> {
        let role = match errors.ok(OfVariant::new(&variant.attrs, &variant.ident))? {
            OfVariant::Entry(entry) => {
                let constant = format_ident!("ENTRY_{index}");
                Role::Entry { entry, constant, fields: parameters(variant.fields, errors) }
            }
            OfVariant::Other(word) => {
                let field = Box::new(one(variant.fields, &variant.ident, errors)?);
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

    /// Returns the pattern of the variant, with its fields bound.
    pub(crate) fn pattern(&self) -> TokenStream {
        let name = &self.name;
        let fields = self.fields().iter().map(Field::pattern);
        quote!(Self::#name { #(#fields),* })
    }

    /// Checks that references have the lifetime of the enum, which is that of the text.
    pub(crate) fn check_references(&self, lifetime: Option<&Lifetime>, errors: &mut Errors) {
        let usable = lifetime.map(|lifetime| quote!(#lifetime).to_string());
        for field in self.fields().iter().filter(|field| field.is_reference() && field.lifetime() != usable) {
            let name = lifetime.map_or_else(|| "'a".to_owned(), ToString::to_string);
            let text = format!(
                "expected a reference to the text: write `&{name} str`, with the lifetime `{name}` of the enum, or \
                 `String`"
            );
            errors.add(&field.ty, text);
        }
    }
}

/// Reads the fields of an entry's variant.
fn parameters(fields: Fields, errors: &mut Errors) -> Vec<Field> {
    if let Fields::Unnamed(fields) = &fields
        && !fields.unnamed.is_empty()
    {
        let text =
            "expected named fields, one for each parameter of the message: write `{ parameter: Type }`";
        errors.add(fields, text);
        return Vec::new();
    }
    fields.into_iter().enumerate().map(|(index, field)| Field::new(index, field, errors)).collect()
}

/// Reads the one field of the variant `name` for other texts.
fn one(fields: Fields, name: &Ident, errors: &mut Errors) -> Option<Field> {
    let tokens = if fields.is_empty() { name.to_token_stream() } else { fields.to_token_stream() };
    let mut fields = fields.into_iter();
    let (Some(field), None) = (fields.next(), fields.next()) else {
        let text = format!("expected one field, which takes the text: write `{name}(String)`");
        errors.add(tokens, text);
        return None;
    };
    Some(Field::new(0, field, errors))
}
