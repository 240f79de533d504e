//! A variant: its entries and its fields.

use proc_macro2::{Ident, TokenStream};
use quote::{ToTokens, format_ident, quote};
use syn::{Attribute, Fields, Lifetime, Path};

use super::attribute::{OfVariant, WHICH, allowed};
use super::errors::Errors;
use super::field::{Field, ValueSource};

/// A variant.
pub(crate) struct Variant {
    pub(crate) name: Ident,
    pub(crate) role: Role,
    /// The author's `#[allow(…)]`.
    pub(crate) allowed: Vec<Attribute>,
}

/// The role of a variant.
pub(crate) enum Role {
    /// Entries, at least one.
    Entries { entries: Vec<EntryConstant>, fields: Vec<Field> },
    /// Any other text, which the field takes.
    Other { field: Box<Field>, word: Ident },
    /// An error of the author's own. The field is displayed, unless the author implements `Display`.
    Own { field: Option<Box<Field>> },
}

/// An entry, by the variant that the catalog's enum has for it, and the constant for it in the generated code.
pub(crate) struct EntryConstant {
    pub(crate) path: Path,
    pub(crate) constant: Ident,
}

impl Variant {
    /// Reads a variant; returns `None` if it has no role because of an error.
    pub(crate) fn new(
        index: usize,
        variant: syn::Variant,
        no_display: bool,
        errors: &mut Errors,
    ) -> Option<Self> {
        let role = match errors.ok(OfVariant::new(&variant.attrs))? {
            OfVariant::Entries(paths) => {
                let entries = paths.into_iter().enumerate().map(|(position, path)| {
                    let constant = format_ident!("ENTRY_{index}_{position}");
                    EntryConstant { path, constant }
                });
                Role::Entries { entries: entries.collect(), fields: parameters(variant.fields, errors) }
            }
            OfVariant::Other(word) => {
                let text =
                    format!("expected one field, which takes the text: write `{}(String)`", variant.ident);
                let field = only(variant.fields, &variant.ident, &text, &[ValueSource::Text], errors)?;
                Role::Other { field: Box::new(field), word }
            }
            OfVariant::Own if no_display => Role::Own { field: None },
            OfVariant::Own => {
                Role::Own { field: Some(Box::new(own(variant.fields, &variant.ident, errors)?)) }
            }
        };
        Some(Self { name: variant.ident, role, allowed: allowed(variant.attrs) })
    }

    /// Returns the entries.
    pub(crate) fn entries(&self) -> &[EntryConstant] {
        match &self.role {
            Role::Entries { entries, .. } => entries,
            Role::Other { .. } | Role::Own { .. } => &[],
        }
    }

    pub(crate) fn fields(&self) -> &[Field] {
        match &self.role {
            Role::Entries { fields, .. } => fields,
            Role::Other { field, .. } | Role::Own { field: Some(field) } => std::slice::from_ref(&**field),
            Role::Own { field: None } => &[],
        }
    }

    /// Returns the error of the author's own that is displayed.
    pub(crate) fn own_error(&self) -> Option<&Field> {
        match &self.role {
            Role::Own { field } => field.as_deref(),
            Role::Entries { .. } | Role::Other { .. } => None,
        }
    }

    /// Returns the pattern of the variant, with its fields bound.
    pub(crate) fn pattern(&self) -> TokenStream {
        let name = &self.name;
        let fields = self.fields().iter().map(Field::pattern);
        quote!(Self::#name { #(#fields,)* .. })
    }

    /// Checks that references have the lifetime of the enum, which is that of the text.
    pub(crate) fn check_references(&self, lifetime: Option<&Lifetime>, errors: &mut Errors) {
        if matches!(self.role, Role::Own { .. }) {
            return;
        }
        let usable = lifetime.map(|lifetime| quote!(#lifetime).to_string());
        let is_unusable = |field: &&Field| field.is_reference() && field.lifetime() != usable;
        for field in self.fields().iter().filter(is_unusable) {
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
    const ALLOWED: [ValueSource; 2] = [ValueSource::Entry, ValueSource::Default];
    let unnamed = matches!(fields, Fields::Unnamed(_)).then(|| fields.to_token_stream());
    let mut read = |(index, field)| Field::new(index, field, &ALLOWED, errors);
    let fields: Vec<Field> = fields.into_iter().enumerate().map(&mut read).collect();
    if let Some(tokens) = unnamed
        && fields.iter().any(Field::is_text)
    {
        let text =
            "expected named fields, one for each parameter of the message: write `{ parameter: Type }`";
        errors.add(tokens, text);
    }
    fields
}

/// Reads the one field of the author's own variant `name`.
///
/// The field has no name: named fields are most likely the parameters of a message, and the entry is missing.
fn own(fields: Fields, name: &Ident, errors: &mut Errors) -> Option<Field> {
    let text = format!("expected an entry, or one unnamed field with an error of your own: {WHICH}");
    if matches!(fields, Fields::Named(_)) {
        errors.add(name, text);
        return None;
    }
    only(fields, name, &text, &[ValueSource::Text, ValueSource::From], errors)
}

/// Reads the only field of the variant `name`; `text` is the error if there is not exactly one field.
fn only(
    fields: Fields,
    name: &Ident,
    text: &str,
    allowed: &[ValueSource],
    errors: &mut Errors,
) -> Option<Field> {
    let tokens = if fields.is_empty() { name.to_token_stream() } else { fields.to_token_stream() };
    let mut fields = fields.into_iter();
    let (Some(field), None) = (fields.next(), fields.next()) else {
        errors.add(tokens, text);
        return None;
    };
    Some(Field::new(0, field, allowed, errors))
}
