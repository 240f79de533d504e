#![doc = include_str!("../README.md")]

mod arguments;
mod derive;
mod derives;
mod expand_catalog;
mod preceding_derives;
mod read;
mod target;

use proc_macro::{Span, TokenStream};

/// The argument is the path of the catalog, relative to the folder of the package's `Cargo.toml`. The enum has no
/// variants of its own; its attributes, documentation and visibility are retained.
///
/// # What the enum gets
///
/// - One unit variant per entry, in the order of the catalog, documented with the entry's message, meaning
///   and fix; a retired entry's is `#[deprecated]`. The enum is `#[non_exhaustive]`.
/// - `ALL` and `COUNT`; `id`, `code`, `code_number`, `reason`, `message`, `parameters`, `meaning`, `fix`, `basis`,
///   `address` and `is_retired`; `from_id` and `with_code`. A code is a `&'static str`, or the smallest integer type
///   that fits where the catalog declares the range of its codes.
/// - If the catalog declares that its codes are unique, the discriminant of a variant is its code: `E::Busy486 as u16`
///   is 486. Then there are also `from_code`, `From<E>` for the integer, and `TryFrom` of the
///   integer. Otherwise, do not cast a variant: the result is its position, which changes with the page.
/// - For each declared fact, an enum with the same visibility and a variant for each value, and a `const` method that
///   returns the value of an entry: `Retry` and `retry() -> Option<Retry>` for a fact `retry`. `None` means that the
///   value is not specified. `fact` and `facts` return the values as texts. Two catalogs with a fact of the same name
///   need a module each.
/// - `lookup`, which finds the entry of a message and reports how; `nearest`, for people who mistyped a message.
/// - `Clone`, `Copy`, `Debug`, `PartialEq`, `Eq`, `PartialOrd`, `Ord`, `Hash`, `Display` (the message),
///   `core::error::Error`, `FromStr` (a message as a log shows it, an alias, or a message with its placeholders; spaces
///   around it are ignored), `TryFrom<&str>` (the same, with an error that has the text) and `error_catalog::Entry`.
///
/// All of these are `const`, except for `with_code`, `facts`, `lookup` and `nearest`, and the traits.
///
/// A change of the catalog recompiles the code that names it.
///
/// # The attribute comes first
///
/// Put your own derives *below* the attribute: above it, the enum has no variants. The macro rejects derives above the
/// attribute if it finds them in the source, which excludes `cfg_attr` and the code of other macros. Derives that the
/// enum has anyway may be repeated.
///
/// ```ignore
/// #[error_catalog::catalog("catalog/errors.yaml")]
/// #[derive(serde::Serialize)]
/// #[serde(rename_all = "kebab-case")]
/// pub enum PrinterError {}
/// ```
///
/// # Another name of `error_catalog`
///
/// If `error_catalog` is renamed, or re-exported by another crate, add its path:
///
/// ```ignore
/// #[other::errors::catalog("catalog/errors.yaml", crate = other::errors)]
/// pub enum PrinterError {}
/// ```
///
/// # Serde
///
/// The argument `serde` needs the feature `serde` of `error_catalog`. It makes the enum `Serialize` and `Deserialize`
/// by its id, and the enums of declared facts by the words of their values. Without the argument, no enum has these
/// traits, whichever features are on, and you can derive or implement your own.
///
/// ```ignore
/// #[error_catalog::catalog("catalog/errors.yaml", serde)]
/// pub enum PrinterError {}
/// ```
///
/// # Errors
///
/// Every error of the argument, the file or the enum is one compile error with help. The enum still has its items, and
/// the variants that could be read, so that the code that uses it causes no further errors.
#[proc_macro_attribute]
pub fn catalog(arguments: TokenStream, item: TokenStream) -> TokenStream {
    let preceding_derives = preceding_derives::preceding_derives(Span::call_site());
    expand_catalog::expand(arguments.into(), &item.into(), &preceding_derives).into()
}

// The crate `error-catalog` tests the examples.
#[cfg_attr(not(doctest), doc = include_str!("catalog_error.md"))]
#[proc_macro_derive(CatalogError, attributes(entry, from))]
pub fn catalog_error(item: TokenStream) -> TokenStream {
    derive::expand(item.into()).into()
}
