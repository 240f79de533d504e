//! The enum under the derive, and every mistake in it.

use proc_macro2::{Ident, Span, TokenStream};
use quote::{ToTokens, quote_spanned};
use syn::spanned::Spanned;
use syn::{Attribute, GenericParam, Generics, Item, ItemEnum, Lifetime, Type};

use super::attribute::{OfEnum, allowed};
use super::mistakes::Mistakes;
use super::variant::{Role, Variant};

/// An enum without mistakes, as far as can be told without its catalog.
pub(crate) struct Input {
    pub(crate) name: Ident,
    pub(crate) lifetime: Option<Lifetime>,
    /// The catalog's enum.
    pub(crate) catalog: Type,
    /// Where the author asks that no entry be missing.
    pub(crate) exhaustive: Option<Span>,
    pub(crate) variants: Vec<Variant>,
    /// The author's `#[allow(…)]`.
    pub(crate) allowed: Vec<Attribute>,
}

impl Input {
    /// # Errors
    ///
    /// Every mistake in the item.
    pub(crate) fn new(item: Item) -> syn::Result<Self> {
        let item = match item {
            Item::Enum(item) => item,
            Item::Struct(item) => return Err(not_an_enum(&item.ident)),
            Item::Union(item) => return Err(not_an_enum(&item.ident)),
            item => return Err(syn::Error::new_spanned(item, NOT_AN_ENUM)),
        };
        let mut mistakes = Mistakes::default();
        let input = Self::of_enum(item, &mut mistakes);
        match (mistakes.into_error(), input) {
            (None, Some(input)) => Ok(input),
            (Some(error), _) => Err(error),
            (None, None) => Err(syn::Error::new(Span::call_site(), NOT_AN_ENUM)),
        }
    }

    /// The enum; `None` if there is a mistake.
    fn of_enum(item: ItemEnum, mistakes: &mut Mistakes) -> Option<Self> {
        let lifetime = mistakes.note(lifetime(&item.generics));
        let OfEnum { catalog, exhaustive } = OfEnum::new(&item.attrs, &item.ident, mistakes);
        let variants: Vec<Variant> = item
            .variants
            .into_iter()
            .enumerate()
            .filter_map(|(index, variant)| Variant::new(index, variant, mistakes))
            .collect();
        if let Some(lifetime) = &lifetime {
            for variant in &variants {
                variant.check_references(lifetime.as_ref(), mistakes);
            }
        }
        let others = variants.iter().filter_map(|variant| match &variant.role {
            Role::Other { word, .. } => Some(word),
            Role::Entry { .. } => None,
        });
        for word in others.skip(1) {
            mistakes.add(word, "`other` stands above another variant already: one takes all other texts");
        }
        Some(Self {
            name: item.ident,
            lifetime: lifetime?,
            catalog: catalog?,
            exhaustive,
            variants,
            allowed: allowed(item.attrs),
        })
    }

    /// The expression for the tables of the catalog.
    pub(crate) fn table(&self) -> TokenStream {
        let catalog = &self.catalog;
        // Where the type is no enum of a catalog, this is missed in one place, and said once.
        quote_spanned!(catalog.span()=> <#catalog>::__enum_of_a_catalog())
    }

    /// The variant for other texts, and its field.
    pub(crate) fn other(&self) -> Option<&Variant> {
        self.variants.iter().find(|variant| matches!(variant.role, Role::Other { .. }))
    }
}

const NOT_AN_ENUM: &str =
    "typed errors are an enum, with a variant for each entry of the catalog that is told from the others";

fn not_an_enum(name: &Ident) -> syn::Error {
    syn::Error::new(name.span(), NOT_AN_ENUM)
}

/// The enum's lifetime, if it has one.
fn lifetime(generics: &Generics) -> syn::Result<Option<Lifetime>> {
    let refused = |tokens: &dyn ToTokens| {
        let text = "typed errors have no generic parameters but one lifetime, that of the text which their fields \
                    borrow from: remove the others, and bounds";
        syn::Error::new_spanned(tokens.to_token_stream(), text)
    };
    let mut parameters = generics.params.iter();
    match (parameters.next(), parameters.next(), &generics.where_clause) {
        (None, _, None) => Ok(None),
        (Some(GenericParam::Lifetime(parameter)), None, None) if parameter.bounds.is_empty() => {
            Ok(Some(parameter.lifetime.clone()))
        }
        (None, _, Some(bounds)) => Err(refused(bounds)),
        _ => Err(refused(&generics.params)),
    }
}
