//! The item under the attribute: an enum without variants, or what is wrong with it.

use proc_macro2::{Span, TokenStream};
use quote::ToTokens;
use syn::{Attribute, Generics, Ident, Item, Visibility};

/// The enum to be filled.
pub(crate) struct Target {
    pub(crate) attributes: Vec<Attribute>,
    pub(crate) visibility: Visibility,
    pub(crate) name: Ident,
    /// Variants that should not be there; the shell keeps their names.
    pub(crate) variants: Vec<Ident>,
    /// Why the macro cannot fill it.
    refusal: Option<Refusal>,
}

struct Refusal {
    /// The tokens at fault, or the attribute's argument where they are none in particular.
    tokens: Option<TokenStream>,
    text: &'static str,
}

impl Target {
    /// The enum, or what takes its place in the code that uses it; `None` for an item that is no type.
    pub(crate) fn new(item: Item) -> Option<Self> {
        match item {
            Item::Enum(item) => {
                let refusal = if item.variants.is_empty() {
                    generics_refusal(&item.generics)
                } else {
                    let text = "the variants come from the catalog: leave the enum empty, `{}`, and add \
                                what is missing to the catalog";
                    Some(Refusal { tokens: Some(item.variants.to_token_stream()), text })
                };
                let variants = item.variants.into_iter().map(|variant| variant.ident).collect();
                Some(Self {
                    attributes: item.attrs,
                    visibility: item.vis,
                    name: item.ident,
                    variants,
                    refusal,
                })
            }
            Item::Struct(item) => Some(Self::not_an_enum(item.attrs, item.vis, item.ident)),
            Item::Union(item) => Some(Self::not_an_enum(item.attrs, item.vis, item.ident)),
            _ => None,
        }
    }

    fn not_an_enum(attributes: Vec<Attribute>, visibility: Visibility, name: Ident) -> Self {
        let refusal = Some(Refusal { tokens: None, text: NOT_AN_ENUM });
        Self { attributes, visibility, name, variants: Vec::new(), refusal }
    }

    /// Fails if the macro cannot fill the enum; `argument` is where the attribute's argument stands.
    pub(crate) fn check(&self, argument: Span) -> syn::Result<()> {
        match &self.refusal {
            None => Ok(()),
            Some(Refusal { tokens: Some(tokens), text }) => Err(syn::Error::new_spanned(tokens, text)),
            Some(Refusal { tokens: None, text }) => Err(syn::Error::new(argument, text)),
        }
    }
}

/// What an item is told that cannot be filled.
pub(crate) const NOT_AN_ENUM: &str =
    "a catalog becomes an enum: put the attribute above an empty one, such as `pub enum Errors {}`";

fn generics_refusal(generics: &Generics) -> Option<Refusal> {
    let plain = generics.params.is_empty() && generics.where_clause.is_none();
    let text = "an enum from a catalog has no generic parameters: remove them";
    (!plain).then_some(Refusal { tokens: None, text })
}
