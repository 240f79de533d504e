//! The macro of the `error-catalog` crate, which re-exports it: use it from there.

mod above;
mod addresses;
mod arguments;
mod codes;
mod derive;
mod derives;
mod documentation;
mod enumeration;
mod expand;
mod facts;
mod implementations;
mod packed;
mod read;
mod shell;
mod source;
mod tables;
mod target;

use proc_macro::{Span, TokenStream};

/// The argument is the catalog's path, relative to the folder of the package's `Cargo.toml`. The enum has
/// no variants of its own; its attributes, documentation and visibility are kept.
///
/// # What the enum gets
///
/// - One unit variant per entry, in the order of the catalog, documented with the entry's message, meaning
///   and fix; a retired entry's is `#[deprecated]`. The enum is `#[non_exhaustive]`.
/// - `ALL` and `COUNT`; `id`, `code`, `code_number`, `reason`, `message`, `parameters`, `meaning`, `fix`,
///   `basis` and `is_retired`, all `const`; `from_id` and `all_with_code`. A code is a `&'static str`, or the smallest integer type
///   that fits where the catalog declares the range of its codes.
/// - For each fact that the catalog declares, an enum beside this one, with its visibility and a variant per value, and
///   a `const` method that gives an entry's value: `Retry` and `retry() -> Option<Retry>` for a fact `retry`. `None`
///   stands for none of the values: the catalog does not say. `fact` and `facts` give the same as texts. Two catalogs
///   with a fact of one name need a module each.
/// - `lookup`, which finds the entry of a message and says how; `nearest`, for people who mistyped one.
/// - `Clone`, `Copy`, `Debug`, `PartialEq`, `Eq`, `PartialOrd`, `Ord`, `Hash`, `Display` (the message),
///   `core::error::Error`, `FromStr` (a message as a log shows it, an earlier wording, or its template) and
///   `error_catalog::Entry`.
///
/// When the catalog changes, the code that names it is compiled again.
///
/// # The attribute comes first
///
/// A derive of your own goes *below* the attribute: one that stands above it sees an enum without
/// variants. The macro refuses it where it can find it in the source: not in a `cfg_attr`, nor in code that
/// another macro writes. Derives that the enum has anyway may be repeated.
///
/// ```ignore
/// #[error_catalog::catalog("catalog/errors.yaml")]
/// #[derive(serde::Serialize)]
/// #[serde(rename_all = "kebab-case")]
/// pub enum PrinterError {}
/// ```
///
/// # Where `error_catalog` has another name
///
/// A crate that renames `error_catalog`, or takes it from a crate that re-exports it, says where it is:
///
/// ```ignore
/// #[other::errors::catalog("catalog/errors.yaml", crate = other::errors)]
/// pub enum PrinterError {}
/// ```
///
/// # By serde
///
/// With the argument `serde`, which needs the feature `serde` of `error_catalog`, the enum is `Serialize` and
/// `Deserialize` by its id, and the enums of declared facts are by their values' words. Without the argument none is, whichever features are on, and what you derive or write
/// is all there is.
///
/// ```ignore
/// #[error_catalog::catalog("catalog/errors.yaml", serde)]
/// pub enum PrinterError {}
/// ```
///
/// # Errors
///
/// Whatever is wrong with the argument, the file or the enum is one compile error that says what to do.
/// The enum then has its items all the same, and its variants as far as the catalog could be read, so that
/// the code that uses those adds no errors of its own.
#[proc_macro_attribute]
pub fn catalog(arguments: TokenStream, item: TokenStream) -> TokenStream {
    let above = above::derives(Span::call_site());
    expand::expand(arguments.into(), &item.into(), &above).into()
}

/// The derive of the `error-catalog` crate, which documents it.
#[proc_macro_derive(CatalogError, attributes(entry))]
pub fn catalog_error(item: TokenStream) -> TokenStream {
    derive::expand(item.into()).into()
}
