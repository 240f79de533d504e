//! The attribute `#[entry(…)]` of the enum and of a variant.

use proc_macro2::Span;
use syn::spanned::Spanned;
use syn::{Attribute, Ident, Path, Type};

use super::errors::Errors;

const OF: &str =
    "write `#[entry(of = YourCatalogEnum)]` above the enum, with the name of your enum below `#[catalog]`";

const WHICH: &str = "write `#[entry(VARIANT)]` with a variant of the catalog's enum, or `#[entry(other)]` for all \
                     other texts";

/// The attribute of the enum.
#[derive(Default)]
pub(crate) struct OfEnum {
    /// The catalog's enum.
    pub(crate) catalog: Option<Type>,
    /// The span of `exhaustive`: a missing entry is an error.
    pub(crate) exhaustive: Option<Span>,
}

/// The attribute of a variant.
pub(crate) enum OfVariant {
    /// The variant of the catalog's enum: its name, or its path.
    Entry(Path),
    /// The word `other`: the variant takes the texts without an entry.
    Other(Ident),
}

impl OfEnum {
    /// Reads the attributes of the enum `name`.
    pub(crate) fn new(attributes: &[Attribute], name: &Ident, errors: &mut Errors) -> Self {
        let mut found = Self::default();
        let before = errors.count();
        for attribute in entries(attributes) {
            errors.ok(found.read(attribute));
        }
        if found.catalog.is_none() && errors.count() == before {
            errors.add(name, format!("expected the enum of a catalog, found nothing: {OF}"));
        }
        found
    }

    fn read(&mut self, attribute: &Attribute) -> syn::Result<()> {
        attribute.parse_nested_meta(|meta| {
            if meta.path.is_ident("of") {
                let catalog: Type = meta
                    .value()?
                    .parse()
                    .map_err(|_| meta.error(format!("expected the enum of a catalog: {OF}")))?;
                if self.catalog.is_some() {
                    return Err(meta.error("duplicate `of`: the entries belong to one catalog"));
                }
                self.catalog = Some(catalog);
                Ok(())
            } else if meta.path.is_ident("exhaustive") {
                self.exhaustive = Some(meta.path.span());
                Ok(())
            } else if meta.path.is_ident("crate") {
                Err(meta.error("unknown `crate`: the path of a crate is not needed"))
            } else {
                Err(meta.error("expected `of = …`, the enum of a catalog, or `exhaustive`"))
            }
        })
    }
}

impl OfVariant {
    /// Reads the attribute of the variant `name`.
    pub(crate) fn new(attributes: &[Attribute], name: &Ident) -> syn::Result<Self> {
        let mut all = entries(attributes);
        let Some(attribute) = all.next() else {
            return Err(syn::Error::new(name.span(), format!("expected an entry, found nothing: {WHICH}")));
        };
        if let Some(second) = all.next() {
            return Err(syn::Error::new_spanned(
                second,
                "duplicate entry of a variant: add another variant for it",
            ));
        }
        let entry = attribute.parse_args_with(Path::parse_mod_style);
        let entry =
            entry.map_err(|_| syn::Error::new_spanned(attribute, format!("expected one name: {WHICH}")))?;
        Ok(match entry.get_ident() {
            Some(word) if word == "other" => Self::Other(word.clone()),
            _ => Self::Entry(entry),
        })
    }
}

/// Returns the attributes `#[entry(…)]`.
pub(crate) fn entries(attributes: &[Attribute]) -> impl Iterator<Item = &Attribute> {
    attributes.iter().filter(|attribute| attribute.path().is_ident("entry"))
}

/// Returns the attributes `#[allow(…)]`: they may allow a retired entry.
pub(crate) fn allowed(attributes: Vec<Attribute>) -> Vec<Attribute> {
    attributes.into_iter().filter(|attribute| attribute.path().is_ident("allow")).collect()
}
