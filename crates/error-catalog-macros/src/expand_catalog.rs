//! Expands the attribute `#[catalog]`: arguments and item → code.

use std::collections::HashSet;

use error_catalog_codegen::{Enumeration, ExpandError};
use error_catalog_model::{Catalog, Entry};
use proc_macro2::{Span, TokenStream};
use quote::quote;
use syn::{DeriveInput, Ident, LitStr};

use crate::arguments::{self, Arguments};
use crate::read::{self, Unusable};
use crate::target::{NOT_AN_ENUM, Target};

/// The reason why there is no enum.
struct Failure {
    error: syn::Error,
    /// The catalog, if it could be read.
    catalog: Option<Box<Catalog>>,
}

/// Expands the enum and its implementations, or one error and the fallback of the enum.
///
/// `preceding_derives` are the names of the derives above the attribute.
pub(crate) fn expand(
    arguments: TokenStream,
    item: &TokenStream,
    preceding_derives: &[String],
) -> TokenStream {
    let arguments = Arguments::parse(arguments);
    let Ok(target) = syn::parse2::<DeriveInput>(item.clone()).map(Target::new) else {
        let not_an_enum = |arguments: Arguments| syn::Error::new(arguments.path.span(), NOT_AN_ENUM);
        let error = arguments.map_or_else(|error| error, not_an_enum).into_compile_error();
        return quote!(#error #item);
    };
    let home = arguments.as_ref().map_or_else(|_| arguments::usual_home(), |known| known.home.clone());
    let serde = arguments.as_ref().ok().and_then(|known| known.serde.clone());
    let enumeration = target.enumeration(&home, serde.as_ref());
    match arguments
        .map_err(Failure::from)
        .and_then(|arguments| expand_enum(&target, &enumeration, &arguments, preceding_derives))
    {
        Ok(code) => code,
        Err(Failure { error, catalog }) => {
            let (error, catalog) = (error.into_compile_error(), catalog.as_deref());
            // A derive above the attribute was expanded for an enum without variants, so the enum must have none.
            let variants =
                if preceding_derives.is_empty() { known_variants(&target, catalog) } else { Vec::new() };
            let fallback =
                error_catalog_codegen::fallback(&enumeration, &variants, catalog, preceding_derives);
            quote!(#error #fallback)
        }
    }
}

impl From<syn::Error> for Failure {
    fn from(error: syn::Error) -> Self {
        Self { error, catalog: None }
    }
}

fn expand_enum(
    target: &Target,
    enumeration: &Enumeration,
    arguments: &Arguments,
    preceding_derives: &[String],
) -> Result<TokenStream, Failure> {
    let catalog = check(arguments, target, preceding_derives)?;
    full(enumeration, &arguments.path, &catalog)
        .map_err(|error| Failure { error, catalog: Some(catalog.into()) })
}

/// Reads the catalog, and checks that it can become this enum.
fn check(arguments: &Arguments, target: &Target, preceding_derives: &[String]) -> Result<Catalog, Failure> {
    let argument = arguments.path.span();
    let item = target.check(argument).and_then(|()| check_preceding_derives(preceding_derives, argument));
    match (item, read::of_package(&arguments.path.value())) {
        (Ok(()), Ok(catalog)) => Ok(catalog),
        (Ok(()), Err(Unusable { text, catalog })) => {
            Err(Failure { error: syn::Error::new(argument, text), catalog })
        }
        (Err(error), Ok(catalog)) => Err(Failure { error, catalog: Some(catalog.into()) }),
        (Err(error), Err(unusable)) => Err(Failure { error, catalog: unusable.catalog }),
    }
}

fn check_preceding_derives(derives: &[String], argument: Span) -> syn::Result<()> {
    if derives.is_empty() {
        return Ok(());
    }
    let text = format!(
        "`#[derive({})]` is above this attribute, where the enum has no variants: move it below the attribute",
        derives.join(", ")
    );
    Err(syn::Error::new(argument, text))
}

/// Expands a valid catalog to its enum.
fn full(enumeration: &Enumeration, path: &LitStr, catalog: &Catalog) -> syn::Result<TokenStream> {
    let code = error_catalog_codegen::expand(enumeration, catalog).map_err(|error| match error {
        ExpandError::Message(error) => {
            let yaml = read::source(&path.value());
            syn::Error::new(path.span(), read::describe(&path.value(), &yaml, catalog, &[error], &[]))
        }
        ExpandError::Fact { .. } => syn::Error::new(path.span(), format!("{error}: rename this enum")),
        ExpandError::Source(error) => error.into(),
    })?;
    // The compiler tracks included files, so a change of the catalog recompiles the code.
    Ok(quote! {
        const _: &[::core::primitive::u8] =
            ::core::include_bytes!(::core::concat!(::core::env!("CARGO_MANIFEST_DIR"), "/", #path));
        #code
    })
}

/// Returns the names of the catalog and of the author's variants, without duplicates.
fn known_variants(target: &Target, catalog: Option<&Catalog>) -> Vec<Ident> {
    let entries = catalog.map_or(&[][..], |catalog| &catalog.entries);
    let mut seen = HashSet::new();
    let names = entries.iter().filter_map(variant_name).chain(target.variants.iter().cloned());
    names.filter(|name| seen.insert(name.to_string())).collect()
}

/// Returns the name of the entry's variant, if it is valid: the entry may be invalid.
fn variant_name(entry: &Entry) -> Option<Ident> {
    syn::parse_str(&entry.variant()).ok()
}

#[cfg(test)]
mod tests {
    use error_catalog_codegen::{EnumName, rust_file};
    use error_catalog_model::Catalog;
    use proc_macro2::TokenStream;
    use quote::quote;
    use syn::{File, Item, ItemEnum, parse_quote};

    use super::{expand, full};
    use crate::arguments::usual_home;
    use crate::target::Target;

    /// Returns the enum and the number of compile errors of an expansion, which is valid syntax for any input.
    fn parsed(arguments: TokenStream, item: &TokenStream, above: &[&str]) -> (Option<ItemEnum>, usize) {
        let above: Vec<String> = above.iter().map(ToString::to_string).collect();
        let file: File = syn::parse2(expand(arguments, item, &above)).unwrap();
        let is_error = |item: &&Item| matches!(item, Item::Macro(item) if item.mac.path.segments.last().unwrap().ident == "compile_error");
        let errors = file.items.iter().filter(is_error).count();
        let enumeration = file.items.into_iter().find_map(|item| match item {
            Item::Enum(item) => Some(item),
            _ => None,
        });
        (enumeration, errors)
    }

    const PRINTER: &str = "../error-catalog/catalog/printer.yaml";

    #[test]
    fn a_catalog_becomes_its_variants() {
        let (item, errors) = parsed(
            quote!(#PRINTER),
            &quote!(
                pub(crate) enum E {}
            ),
            &[],
        );
        let names: Vec<String> =
            item.unwrap().variants.iter().map(|variant| variant.ident.to_string()).collect();
        assert_eq!((names.join(" ").as_str(), errors), ("PaperJamE7 LidIsOpenE2 TrayIsEmptyE7", 0));
    }

    #[test]
    fn a_generated_file_has_the_code_of_the_macro() {
        let yaml = std::fs::read_to_string(PRINTER).unwrap();
        let catalog = Catalog::from_canonical_yaml(&yaml).unwrap();
        let source = rust_file(&catalog, &EnumName::new("PrinterError").unwrap(), false, "").unwrap();
        let generated: File = syn::parse_str(&source).unwrap();
        let item = quote!(
            pub enum PrinterError {}
        );
        let expanded: File = syn::parse2(expand(quote!(#PRINTER), &item, &[])).unwrap();
        // The first item of the macro includes the catalog.
        let [_, expanded @ ..] = &expanded.items[..] else { panic!("expected items") };
        let generated = generated.items;
        assert_eq!(quote!(#(#generated)*).to_string(), quote!(#(#expanded)*).to_string());
    }

    #[test]
    fn a_mistake_is_one_error_and_leaves_an_enum() {
        for (arguments, item) in [
            (
                quote!(),
                quote!(
                    enum E {}
                ),
            ),
            (
                quote!("missing.yaml"),
                quote!(
                    enum E {}
                ),
            ),
            (
                quote!(#PRINTER),
                quote!(
                    enum E {
                        Own,
                        Other(u8),
                    }
                ),
            ),
            (
                quote!(#PRINTER),
                quote!(
                    enum E<T> {}
                ),
            ),
            (
                quote!("missing.yaml"),
                quote!(
                    struct E;
                ),
            ),
            (quote!(#PRINTER), quote!(union E { a: u8 })),
        ] {
            let (item, errors) = parsed(arguments, &item, &[]);
            assert_eq!((item.unwrap().ident.to_string().as_str(), errors), ("E", 1));
        }
    }

    #[test]
    fn known_variants_outlive_a_mistake_unless_a_derive_saw_none() {
        let item = || {
            quote!(
                enum E {
                    PaperJamE7,
                    Own,
                }
            )
        };
        let count = |above| parsed(quote!(#PRINTER), &item(), above).0.unwrap().variants.len();
        assert_eq!((count(&[]), count(&["Debug"])), (4, 0));
    }

    #[test]
    fn an_item_that_is_not_a_type_is_unchanged() {
        assert!(matches!(
            parsed(
                quote!("a"),
                &quote!(
                    fn f() {}
                ),
                &[]
            ),
            (None, 1)
        ));
    }

    #[test]
    fn a_matcher_that_cannot_be_built_is_an_error() {
        let yaml = "schema: error-catalog/1\npage: p.md\nentries:\n  - id: e1\n    code: e1\n    reason: r\n    \
                    message: m\n    parameters:\n      - name: gone\n        kind: word\n        example: a\n    \
                    meaning: m\n    fix: f\n";
        let catalog = Catalog::from_canonical_yaml(yaml).unwrap();
        let target = Target::new(parse_quote!(
            enum E {}
        ));
        let enumeration = target.enumeration(&usual_home(), None);
        let error = full(&enumeration, &parse_quote!("c.yaml"), &catalog).unwrap_err().to_string();
        assert!(error.contains("entry `e1` at `c.yaml`") && error.contains("{gone}"), "{error}");
    }

    #[test]
    fn a_shell_without_variants_has_no_layout() {
        let item = quote!(
            #[repr(u8)]
            #[derive(Eq)]
            enum E {}
        );
        let has_repr = |arguments| {
            let item = parsed(arguments, &item, &[]).0.unwrap();
            item.attrs.iter().any(|attribute| attribute.path().is_ident("repr"))
        };
        assert_eq!((has_repr(quote!("missing.yaml")), has_repr(quote!(#PRINTER))), (false, true));
    }
}
