//! The item below the attribute: an enum without variants, or an error.

use error_catalog_codegen::{self as codegen, Enumeration, Serde};
use proc_macro2::{Span, TokenStream};
use quote::ToTokens;
use syn::{Attribute, Data, DeriveInput, Generics, Ident, Path, Visibility};

use crate::derives;

/// The enum to fill.
pub(crate) struct Target {
    attributes: Vec<Attribute>,
    visibility: Visibility,
    pub(crate) name: Ident,
    /// Variants of the author, which are an error; the fallback retains their names.
    pub(crate) variants: Vec<Ident>,
    /// The reason why the macro cannot fill it.
    refusal: Option<Refusal>,
}

struct Refusal {
    /// The span of the error; by default the argument of the attribute.
    tokens: Option<TokenStream>,
    text: &'static str,
}

impl Target {
    /// Returns the enum, or another type in its place.
    pub(crate) fn new(item: DeriveInput) -> Self {
        let mut variants = Vec::new();
        let refusal = match item.data {
            Data::Enum(data) if data.variants.is_empty() => generics_refusal(&item.generics),
            Data::Enum(data) => {
                let text =
                    "expected an enum without variants: write `{}`, and add missing entries to the catalog";
                let tokens = data.variants.to_token_stream();
                variants.extend(data.variants.into_iter().map(|variant| variant.ident));
                Some(Refusal { tokens: Some(tokens), text })
            }
            Data::Struct(_) | Data::Union(_) => Some(Refusal { tokens: None, text: NOT_AN_ENUM }),
        };
        Self { attributes: item.attrs, visibility: item.vis, name: item.ident, variants, refusal }
    }

    /// Returns the enum to write; `home` is the path of the crate `error_catalog`, and `serde` the argument `serde`.
    pub(crate) fn enumeration(&self, home: &Path, serde: Option<&Ident>) -> Enumeration {
        let attribute = |attribute: &Attribute| codegen::Attribute {
            name: attribute.path().get_ident().map(ToString::to_string).unwrap_or_default(),
            tokens: derives::without_usual(attribute),
        };
        Enumeration {
            attributes: self.attributes.iter().map(attribute).collect(),
            visibility: self.visibility.to_token_stream(),
            name: self.name.clone(),
            home: home.to_token_stream(),
            serde: serde.map(|serde| Serde { span: serde.span(), condition: TokenStream::new() }),
        }
    }

    /// Fails if the macro cannot fill the enum; `argument` is the span of the attribute's argument.
    pub(crate) fn check(&self, argument: Span) -> syn::Result<()> {
        match &self.refusal {
            None => Ok(()),
            Some(Refusal { tokens: Some(tokens), text }) => Err(syn::Error::new_spanned(tokens, text)),
            Some(Refusal { tokens: None, text }) => Err(syn::Error::new(argument, text)),
        }
    }
}

/// The error for an item that is not an enum.
pub(crate) const NOT_AN_ENUM: &str = "expected an enum without variants, such as `pub enum Errors {}`";

fn generics_refusal(generics: &Generics) -> Option<Refusal> {
    let plain = generics.params.is_empty() && generics.where_clause.is_none();
    let text = "expected an enum without generic parameters: remove them";
    (!plain).then_some(Refusal { tokens: None, text })
}
