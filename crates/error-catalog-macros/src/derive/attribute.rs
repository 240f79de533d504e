//! The attribute `#[entry(…)]` of the enum and of a variant.

use proc_macro2::Span;
use syn::parse::ParseStream;
use syn::punctuated::Punctuated;
use syn::spanned::Spanned;
use syn::{Attribute, Ident, Path, Token, Type};

use super::errors::Errors;

const OF: &str =
    "write `#[entry(of = YourCatalogEnum)]` above the enum, with the name of your enum below `#[catalog]`";

pub(crate) const WHICH: &str = "write `#[entry(VARIANT)]` with a variant of the catalog's enum, or `#[entry(other)]` for all \
                     other texts";

/// The attribute of the enum.
#[derive(Default)]
pub(crate) struct OfEnum {
    /// The catalog's enum.
    pub(crate) catalog: Option<Type>,
    /// The span of `exhaustive`: a missing entry is an error.
    pub(crate) exhaustive: Option<Span>,
    /// The author implements `Display`, `Error` and the conversions of their own variants.
    pub(crate) no_display: bool,
}

/// The attribute of a variant.
pub(crate) enum OfVariant {
    /// The variants of the catalog's enum, each by its name or its path. At least one.
    Entries(Vec<Path>),
    /// The word `other`: the variant takes the texts without an entry.
    Other(Ident),
    /// No attribute: the variant is the author's own.
    Own,
}

impl OfEnum {
    /// Reads the attributes of the enum `name`.
    pub(crate) fn new(attributes: &[Attribute], name: &Ident, errors: &mut Errors) -> Self {
        let mut arguments = Self::default();
        let before = errors.count();
        for attribute in entries(attributes) {
            errors.ok(arguments.read(attribute));
        }
        if arguments.catalog.is_none() && errors.count() == before {
            errors.add(name, format!("expected the enum of a catalog, found nothing: {OF}"));
        }
        arguments
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
            } else if meta.path.is_ident("no_display") {
                self.no_display = true;
                Ok(())
            } else if meta.path.is_ident("crate") {
                Err(meta.error("unknown `crate`: the path of a crate is not needed"))
            } else {
                Err(meta.error("expected `of = …`, the enum of a catalog, `exhaustive`, or `no_display`"))
            }
        })
    }
}

impl OfVariant {
    /// Reads the attribute of a variant.
    pub(crate) fn new(attributes: &[Attribute]) -> syn::Result<Self> {
        let mut all = entries(attributes);
        let Some(attribute) = all.next() else { return Ok(Self::Own) };
        if let Some(second) = all.next() {
            let text = "duplicate attribute of a variant: write all entries in one, `#[entry(A, B)]`";
            return Err(syn::Error::new_spanned(second, text));
        }
        let paths = attribute.parse_args_with(|input: ParseStream<'_>| {
            Punctuated::<Path, Token![,]>::parse_terminated_with(input, Path::parse_mod_style)
        });
        let paths: Vec<Path> = paths.into_iter().flatten().collect();
        match paths.as_slice() {
            [] => Err(syn::Error::new_spanned(attribute, format!("expected names: {WHICH}"))),
            [path] if path.is_ident("other") => Ok(Self::Other(Ident::new("other", path.span()))),
            // Variants of a catalog's enum begin with a capital letter.
            [path] if path.get_ident().is_some_and(is_lower_case) => {
                let text = format!("expected a variant of the catalog's enum, or `other`: {WHICH}");
                Err(syn::Error::new_spanned(path, text))
            }
            _ => Ok(Self::Entries(paths)),
        }
    }
}

fn is_lower_case(name: &Ident) -> bool {
    name.to_string().starts_with(|char: char| char.is_ascii_lowercase())
}

/// Returns the attributes `#[entry(…)]`.
pub(crate) fn entries(attributes: &[Attribute]) -> impl Iterator<Item = &Attribute> {
    attributes.iter().filter(|attribute| attribute.path().is_ident("entry"))
}

/// Returns the attributes `#[allow(…)]`: they may allow a retired entry.
pub(crate) fn allowed(attributes: Vec<Attribute>) -> Vec<Attribute> {
    attributes.into_iter().filter(|attribute| attribute.path().is_ident("allow")).collect()
}
