//! From the attribute's arguments and its item to the code that takes their place.

use error_catalog_model::Catalog;
use proc_macro2::{Span, TokenStream};
use quote::quote;
use syn::{Item, LitStr};

use crate::arguments;
use crate::codes::Codes;
use crate::enumeration;
use crate::implementations::{self, Parts};
use crate::read::{self, Unusable, Usable};
use crate::shell;
use crate::tables;
use crate::target::{NOT_AN_ENUM, Target};

/// Why there is no enum.
struct Failure {
    error: syn::Error,
    /// The catalog all the same, if it could be read.
    catalog: Option<Box<Catalog>>,
}

/// The enum and what it implements; or one error and the enum's [shell](shell).
///
/// `above` names the derives that stand above the attribute.
pub(crate) fn expand(arguments: TokenStream, item: &TokenStream, above: &[String]) -> TokenStream {
    let parsed = syn::parse2::<Item>(item.clone()).ok();
    let Some(target) = parsed.and_then(Target::new) else {
        let path = arguments::path(arguments);
        let error = path.map_or_else(|error| error, |path| syn::Error::new(path.span(), NOT_AN_ENUM));
        let error = error.into_compile_error();
        return quote!(#error #item);
    };
    match check(arguments, &target, above) {
        Ok((path, usable)) => full(&target, &path, &usable),
        Err(Failure { error, catalog }) => {
            let error = error.into_compile_error();
            let shell = shell::shell(&target, catalog.as_deref(), above);
            quote!(#error #shell)
        }
    }
}

/// The path, and the catalog that it names.
fn check(arguments: TokenStream, target: &Target, above: &[String]) -> Result<(LitStr, Usable), Failure> {
    let path = arguments::path(arguments).map_err(|error| Failure { error, catalog: None })?;
    let item = target.check(path.span()).and_then(|()| check_above(above, path.span()));
    match (item, read::of_package(&path.value())) {
        (Ok(()), Ok(usable)) => Ok((path, usable)),
        (Ok(()), Err(Unusable { text, catalog })) => {
            Err(Failure { error: syn::Error::new(path.span(), text), catalog })
        }
        (Err(error), Ok(usable)) => Err(Failure { error, catalog: Some(usable.catalog.into()) }),
        (Err(error), Err(unusable)) => Err(Failure { error, catalog: unusable.catalog }),
    }
}

fn check_above(above: &[String], argument: Span) -> syn::Result<()> {
    if above.is_empty() {
        return Ok(());
    }
    let text = format!(
        "`#[derive({})]` stands above this attribute and so sees an enum without variants: move it below \
         the attribute",
        above.join(", ")
    );
    Err(syn::Error::new(argument, text))
}

fn full(target: &Target, path: &LitStr, Usable { catalog, names }: &Usable) -> TokenStream {
    let codes = Codes::of(catalog);
    let variants = enumeration::variants(catalog, names);
    let item = enumeration::item(target, &variants, &enumeration::about(catalog), &[]);
    let implementations = implementations::all(&Parts {
        name: &target.name,
        all: names,
        codes,
        table: tables::table(catalog, &target.name, names),
        text: quote!(TABLE.text(entry as ::core::primitive::usize, column)),
        code: codes.of_entry(),
        is_debug: false,
    });
    // The compiler notes which files it includes, and so compiles again when the catalog changes.
    quote! {
        #item
        const _: &[::core::primitive::u8] =
            ::core::include_bytes!(::core::concat!(::core::env!("CARGO_MANIFEST_DIR"), "/", #path));
        #implementations
    }
}

#[cfg(test)]
mod tests {
    use proc_macro2::TokenStream;
    use quote::quote;
    use syn::{File, Item, ItemEnum};

    use super::expand;

    /// The enum and the compile errors of an expansion, which is valid syntax whatever the input.
    fn parsed(arguments: TokenStream, item: &TokenStream, above: &[&str]) -> (Option<ItemEnum>, usize) {
        let above: Vec<String> = above.iter().map(ToString::to_string).collect();
        let file: File = syn::parse2(expand(arguments, item, &above)).unwrap();
        let is_error = |item: &&Item| matches!(item, Item::Macro(item) if item.mac.path.segments.last().unwrap().ident == "compile_error");
        let errors = file.items.iter().filter(is_error).count();
        let found = file.items.into_iter().find_map(|item| match item {
            Item::Enum(item) => Some(item),
            _ => None,
        });
        (found, errors)
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
        assert_eq!((names.join(" ").as_str(), errors), ("PaperJamE7 TrayIsEmptyE7 LidIsOpenE2", 0));
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
    fn what_is_no_type_is_left_as_it_is() {
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
}
