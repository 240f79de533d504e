//! An enum of a catalog of error messages: one variant per error, with all data of the catalog.
//!
//! A catalog is a YAML file that is generated from a page of error messages. The [`catalog`] attribute turns it into
//! an enum. The meaning and the fix of an error document its variant, so that an editor shows them.
//!
//! ```
//! use error_catalog::catalog;
//!
//! /// The errors of a printer.
//! #[catalog("catalog/printer.yaml")]
//! pub enum PrinterError {}
//!
//! // A log line becomes its entry, with any values of the placeholders.
//! let error: PrinterError = "E7: Tray 3 is empty".parse()?;
//! assert_eq!(error, PrinterError::TrayIsEmptyE7);
//! assert_eq!(error.code(), "E7");
//! assert_eq!(error.fix(), "Put paper into it.");
//! assert_eq!(PrinterError::from_id("e7-paper-jam"), Some(PrinterError::PaperJamE7));
//! assert_eq!(PrinterError::with_code("E7"), [PrinterError::PaperJamE7, PrinterError::TrayIsEmptyE7]);
//! # Ok::<(), error_catalog::UnknownMessage>(())
//! ```
//!
//! Code that works with any such enum requires an [`Entry`].
//!
//! At run time, an enum uses tables in the program's read-only data: no `std`, no allocation, and no initialization.
//! Only the compiler reads the YAML.
#![no_std]
#![warn(clippy::must_use_candidate)]

mod address;
mod entry;
mod facts;
mod lookup;
mod nearest;
mod parameter;
mod serialize;
#[cfg(feature = "serde")]
mod serialize_values;
mod unknown_code;
mod unknown_message;
mod unknown_value;

#[doc(hidden)]
pub mod __private;

pub use address::Address;
pub use entry::Entry;
/// Derives typed errors: an enum with a variant for each entry of a catalog that a program distinguishes.
///
/// ```
/// use error_catalog::{CatalogError, catalog};
///
/// #[catalog("catalog/printer.yaml")]
/// pub enum PrinterError {}
///
/// #[derive(Debug, PartialEq, CatalogError)]
/// #[entry(of = PrinterError)]
/// pub enum Failure {
///     #[entry(PaperJamE7)]
///     Jam,
///     #[entry(TrayIsEmptyE7)]
///     Empty { tray: u32 },
///     #[entry(other)]
///     Other(String),
/// }
///
/// let failure = Failure::from("E7: Tray 3 is empty");
/// assert_eq!(failure, Failure::Empty { tray: 3 });
/// assert_eq!(failure.to_string(), "E7: Tray 3 is empty");
/// assert_eq!(failure.entry().map(PrinterError::fix), Some("Put paper into it."));
/// assert_eq!(Failure::from("E9: Out of ink"), Failure::Other("E9: Out of ink".to_owned()));
/// ```
///
/// An entry may also be written as a path: `#[entry(PrinterError::PaperJamE7)]`.
///
/// `of` is the enum of the catalog, by any path. The catalog's file and the names of crates are not needed. The
/// compiler reports an entry that does not exist with a suggestion, and warns about a retired entry.
/// `#[allow(deprecated)]` on the variant or the enum silences the warning.
///
/// # Fields
///
/// The fields are all parameters of the entry's message, in any order. Their types are
/// [`FromStr`](core::str::FromStr) and [`Display`](core::fmt::Display), or `&str` with the enum's lifetime: the
/// enum may have one, and no other generic parameter.
///
/// ```
/// # use error_catalog::{CatalogError, UnknownMessage, catalog};
/// # #[catalog("catalog/printer.yaml")]
/// # pub enum PrinterError {}
/// #[derive(Debug, PartialEq, CatalogError)]
/// #[entry(of = PrinterError)]
/// enum Known<'log> {
///     #[entry(TrayIsEmptyE7)]
///     Empty { tray: &'log str },
/// }
///
/// assert_eq!(Known::try_from("E7: Tray 007 is empty"), Ok(Known::Empty { tray: "007" }));
/// assert_eq!(Known::try_from("E2: Lid is open"), Err(UnknownMessage));
/// assert_eq!(Known::Empty { tray: "1" }.entry(), PrinterError::TrayIsEmptyE7);
/// ```
///
/// # What the enum gets
///
/// - [`Display`](core::fmt::Display): the message with the fields in place.
/// - [`Error`](core::error::Error); derive `Debug` for it.
/// - `From<&str>` if a variant is `#[entry(other)]`: its one field is created by `From<&str>` from a text without
///   another variant. Without such a variant, `TryFrom<&str>` with the error [`UnknownMessage`].
/// - `entry`: the catalog's entry and, through it, meaning and fix; an `Option` if there is `other`.
///
/// A text is parsed as by the catalog's `FromStr`: as a message with values, in its current wording or an alias,
/// without normalization. These texts are `other`, or an error:
///
/// - a message of an entry without a variant,
/// - a message with values that the types of the fields do not accept,
/// - a message without values: a template as it is written, or an alias without one of the parameters.
///
/// # When the catalog grows
///
/// New entries are `other`, or an error, until they have a variant. With `#[entry(of = PrinterError, exhaustive)]`, a
/// missing entry is a compile error unless it is retired; `other` then takes the texts without an entry.
///
/// ```compile_fail
/// # use error_catalog::{CatalogError, catalog};
/// # #[catalog("catalog/printer.yaml")]
/// # pub enum PrinterError {}
/// // error: entries without a variant: `e2-lid-is-open` (`#[entry(LidIsOpenE2)]`), …
/// #[derive(Debug, CatalogError)]
/// #[entry(of = PrinterError, exhaustive)]
/// enum Failure {
///     #[entry(PaperJamE7)]
///     Jam,
/// }
/// ```
pub use error_catalog_macros::CatalogError;
/// Turns an enum without variants into the entries of a catalog.
///
/// ```
/// #[error_catalog::catalog("catalog/printer.yaml")]
/// enum PrinterError {}
///
/// assert_eq!(PrinterError::ALL.len(), PrinterError::COUNT);
/// assert_eq!(PrinterError::LidIsOpenE2.to_string(), "E2: Lid is open");
/// ```
pub use error_catalog_macros::catalog;
pub use error_catalog_match::{Captures, MatchKind, ParameterType};
pub use facts::Facts;
pub use lookup::Match;
pub use nearest::{Near, Nearest};
pub use parameter::Parameter;
pub use unknown_code::UnknownCode;
pub use unknown_message::UnknownMessage;
pub use unknown_value::UnknownValue;
