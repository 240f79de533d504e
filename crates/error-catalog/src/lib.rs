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

mod entry;
mod lookup;
mod parameter;
mod serialise;
mod unknown_message;

#[doc(hidden)]
pub mod __private;

pub use entry::Entry;
/// Makes an enum the typed errors of a crate: a variant for each entry of a catalog that is told from the others.
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
pub use lookup::Match;
pub use parameter::Parameter;
pub use unknown_message::UnknownMessage;
