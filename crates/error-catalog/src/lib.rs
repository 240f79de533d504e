//! An enum from a catalog of error messages: one variant per error, with everything that the catalog says.
//!
//! A catalog is a YAML file, generated from a page of error messages. The [`catalog`] attribute turns it
//! into an enum, each variant with its meaning and its fix as documentation, so that an editor shows them.
//!
//! ```
//! use error_catalog::catalog;
//!
//! /// What the printer reports.
//! #[catalog("catalog/printer.yaml")]
//! pub enum PrinterError {}
//!
//! // A line of a log becomes its entry, whatever fills the message's parameters.
//! let error: PrinterError = "E7: Tray 3 is empty".parse()?;
//! assert_eq!(error, PrinterError::TrayIsEmptyE7);
//! assert_eq!(error.code(), "E7");
//! assert_eq!(error.fix(), "Put paper into it.");
//! assert_eq!(PrinterError::from_id("e7-paper-jam"), Some(PrinterError::PaperJamE7));
//! assert_eq!(PrinterError::all_with_code("E7"), [PrinterError::PaperJamE7, PrinterError::TrayIsEmptyE7]);
//! # Ok::<(), error_catalog::UnknownMessage>(())
//! ```
//!
//! Code that works with any such enum asks for an [`Entry`].
//!
//! What an enum needs at run time are tables in the program's read-only data: no `std`, no allocation, and
//! nothing is read or built at the start. The YAML is read by the compiler alone.
#![no_std]

mod address;
mod entry;
mod facts;
mod lookup;
mod parameter;
mod serialise;
mod serialise_fact;
mod unknown_message;

#[doc(hidden)]
pub mod __private;

pub use address::Address;
pub use entry::Entry;
/// Makes an enum typed errors: a variant for each entry of a catalog that a program tells from the others.
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
/// `of` is the enum of the catalog, by any path; nothing else is needed, neither the catalog's file nor the name of a
/// crate. The compiler finds an entry that does not exist, proposes the right one, and warns of one that is retired;
/// `#[allow(deprecated)]` above the variant or the enum says that it is meant.
///
/// # Fields
///
/// The fields are the parameters of the entry's message, all of them, in any order. Their types are
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
/// - `From<&str>` if a variant is `#[entry(other)]`: it has one field, which is made `From<&str>` of a text that is
///   nothing else. Without such a variant it is `TryFrom<&str>`, with the error [`UnknownMessage`].
/// - `entry`: the catalog's entry and, through it, meaning and fix; an `Option` if there is `other`.
///
/// A text is what the catalog's `FromStr` says that it is: a message with its parameters filled, now or as it was
/// worded earlier. What it is nearly is not enough. An entry without a variant is `other`, or an error; so is a
/// message whose values the fields' types do not take, or that has no values: a template as it is written, or an
/// earlier wording without one of the parameters.
///
/// # When the catalog grows
///
/// New entries are `other`, or an error, until they get a variant. `#[entry(of = PrinterError, exhaustive)]` makes
/// one that is missing a compile error, unless it is retired; `other` then takes the texts that are no entry's.
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
pub use error_catalog_match::{Captures, Kind, MatchKind};
pub use facts::Facts;
pub use lookup::Match;
pub use parameter::Parameter;
pub use unknown_message::UnknownMessage;
