//! The enum below the derive, and every error in it.

use proc_macro2::{Ident, Span, TokenStream};
use quote::{ToTokens, quote_spanned};
use syn::spanned::Spanned;
use syn::{Attribute, Data, DataEnum, DeriveInput, GenericParam, Generics, Lifetime, Type};

use super::attribute::{OfEnum, allowed};
use super::errors::Errors;
use super::variant::{Role, Variant};

/// An enum without errors, as far as this is known without its catalog.
pub(crate) struct Input {
    pub(crate) name: Ident,
    pub(crate) lifetime: Option<Lifetime>,
    /// The catalog's enum.
    pub(crate) catalog: Type,
    /// The span of `exhaustive`: a missing entry is an error.
    pub(crate) exhaustive: Option<Span>,
    /// The author implements `Display`, `Error` and the conversions of their own variants.
    pub(crate) no_display: bool,
    pub(crate) variants: Vec<Variant>,
    /// The author's `#[allow(…)]`.
    pub(crate) allowed: Vec<Attribute>,
}

impl Input {
    /// # Errors
    ///
    /// Every error in the item.
    pub(crate) fn new(item: DeriveInput) -> syn::Result<Self> {
        let DeriveInput { attrs, ident, generics, data, .. } = item;
        let Data::Enum(data) = data else { return Err(syn::Error::new(ident.span(), NOT_AN_ENUM)) };
        let mut errors = Errors::default();
        let input = Self::of_enum(attrs, ident, &generics, data, &mut errors);
        match (errors.into_error(), input) {
            (None, Some(input)) => Ok(input),
            (Some(error), _) => Err(error),
            (None, None) => Err(syn::Error::new(Span::call_site(), NOT_AN_ENUM)),
        }
    }

    /// Reads the enum; returns `None` if it has an error.
    fn of_enum(
        attributes: Vec<Attribute>,
        name: Ident,
        generics: &Generics,
        data: DataEnum,
        errors: &mut Errors,
    ) -> Option<Self> {
        let lifetime = errors.ok(lifetime(generics));
        let OfEnum { catalog, exhaustive, no_display } = OfEnum::new(&attributes, &name, errors);
        let variants: Vec<Variant> = data
            .variants
            .into_iter()
            .enumerate()
            .filter_map(|(index, variant)| Variant::new(index, variant, no_display, errors))
            .collect();
        if let Some(lifetime) = &lifetime {
            for variant in &variants {
                variant.check_references(lifetime.as_ref(), errors);
            }
        }
        let others = variants.iter().filter_map(|variant| match &variant.role {
            Role::Other { word, .. } => Some(word),
            Role::Entries { .. } | Role::Own { .. } => None,
        });
        for word in others.skip(1) {
            errors.add(word, "duplicate `other`: one variant takes all other texts");
        }
        Some(Self {
            name,
            lifetime: lifetime?,
            catalog: catalog?,
            exhaustive,
            no_display,
            variants,
            allowed: allowed(attributes),
        })
    }

    /// Returns the expression for the tables of the catalog.
    pub(crate) fn table(&self) -> TokenStream {
        quote_spanned!(self.catalog.span()=> __Catalog::__enum_of_a_catalog().table())
    }

    /// Returns the expression for the index of an entry in the tables.
    pub(crate) fn index(&self, entry: &TokenStream) -> TokenStream {
        quote_spanned!(self.catalog.span()=> __Catalog::__enum_of_a_catalog().index(#entry))
    }

    /// Returns whether each variant has an entry.
    pub(crate) fn always_has_entry(&self) -> bool {
        self.variants.iter().all(|variant| matches!(variant.role, Role::Entries { .. }))
    }

    /// Returns the variant for other texts.
    pub(crate) fn other(&self) -> Option<&Variant> {
        self.variants.iter().find(|variant| matches!(variant.role, Role::Other { .. }))
    }
}

const NOT_AN_ENUM: &str =
    "expected an enum, with a variant for each entry of the catalog that the program distinguishes";

/// Returns the lifetime of the enum, if it has one.
fn lifetime(generics: &Generics) -> syn::Result<Option<Lifetime>> {
    let rejected = |tokens: &dyn ToTokens| {
        let text = "expected at most one generic parameter, the lifetime of the text that the fields borrow from: \
                    remove other parameters and bounds";
        syn::Error::new_spanned(tokens.to_token_stream(), text)
    };
    let mut parameters = generics.params.iter();
    match (parameters.next(), parameters.next(), &generics.where_clause) {
        (None, _, None) => Ok(None),
        (Some(GenericParam::Lifetime(parameter)), None, None) if parameter.bounds.is_empty() => {
            Ok(Some(parameter.lifetime.clone()))
        }
        (None, _, Some(bounds)) => Err(rejected(bounds)),
        _ => Err(rejected(&generics.params)),
    }
}
