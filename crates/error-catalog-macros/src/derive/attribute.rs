//! What stands in `#[entry(…)]`, above the enum and above a variant.

use proc_macro2::Span;
use syn::ext::IdentExt;
use syn::spanned::Spanned;
use syn::{Attribute, Ident, Type};

use super::mistakes::Mistakes;

const OF: &str =
    "write `#[entry(of = YourCatalogEnum)]` above the enum, with the name of yours that `#[catalog]` made";

const WHICH: &str = "write `#[entry(VARIANT)]` with the variant that the catalog's enum has for the entry, or \
                     `#[entry(other)]` for texts that are no entry's";

/// What stands above the enum.
#[derive(Default)]
pub(crate) struct OfEnum {
    /// The catalog's enum.
    pub(crate) catalog: Option<Type>,
    /// Where the author asks that no entry be missing.
    pub(crate) exhaustive: Option<Span>,
}

/// What stands above a variant.
pub(crate) enum OfVariant {
    /// The variant of the catalog's enum.
    Entry(Ident),
    /// The word `other`: the variant takes the texts that are no entry's.
    Other(Ident),
}

impl OfEnum {
    /// What the attributes above the enum `name` say.
    pub(crate) fn new(attributes: &[Attribute], name: &Ident, mistakes: &mut Mistakes) -> Self {
        let mut found = Self::default();
        let before = mistakes.count();
        for attribute in entries(attributes) {
            mistakes.note(found.read(attribute));
        }
        if found.catalog.is_none() && mistakes.count() == before {
            mistakes.add(name, format!("which catalog? {OF}"));
        }
        found
    }

    fn read(&mut self, attribute: &Attribute) -> syn::Result<()> {
        attribute.parse_nested_meta(|meta| {
            if meta.path.is_ident("of") {
                let catalog: Type =
                    meta.value()?.parse().map_err(|_| meta.error(format!("this is no enum: {OF}")))?;
                if self.catalog.is_some() {
                    return Err(meta.error("`of` stands here twice: the entries are those of one catalog"));
                }
                self.catalog = Some(catalog);
                Ok(())
            } else if meta.path.is_ident("exhaustive") {
                self.exhaustive = Some(meta.path.span());
                Ok(())
            } else if meta.path.is_ident("crate") {
                Err(meta.error("no crate need be named: `of = …` leads to all that is needed"))
            } else {
                Err(meta.error("unknown here: there are `of = …`, the catalog's enum, and `exhaustive`"))
            }
        })
    }
}

impl OfVariant {
    /// What the attribute above the variant `name` says.
    pub(crate) fn new(attributes: &[Attribute], name: &Ident) -> syn::Result<Self> {
        let mut all = entries(attributes);
        let Some(attribute) = all.next() else {
            return Err(syn::Error::new(name.span(), format!("which entry? {WHICH}")));
        };
        if let Some(second) = all.next() {
            return Err(syn::Error::new_spanned(
                second,
                "a variant has one entry: make a variant of its own for this one",
            ));
        }
        let entry = attribute.parse_args_with(Ident::parse_any);
        let entry = entry
            .map_err(|_| syn::Error::new_spanned(attribute, format!("this is not one name: {WHICH}")))?;
        Ok(if entry == "other" { Self::Other(entry) } else { Self::Entry(entry) })
    }
}

/// The attributes `#[entry(…)]`.
pub(crate) fn entries(attributes: &[Attribute]) -> impl Iterator<Item = &Attribute> {
    attributes.iter().filter(|attribute| attribute.path().is_ident("entry"))
}

/// The attributes `#[allow(…)]`: a retired entry may be meant.
pub(crate) fn allowed(attributes: Vec<Attribute>) -> Vec<Attribute> {
    attributes.into_iter().filter(|attribute| attribute.path().is_ident("allow")).collect()
}
