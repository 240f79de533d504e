#![doc = include_str!("../README.md")]
//!
//! A catalog is a YAML file that is generated from a page of error messages. The [`catalog`] attribute turns it into
//! an enum. The meaning and the fix of an error document its variant, so that an editor shows them.
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
mod try_from_message_error;
mod unknown_code;
mod unknown_message;
mod unknown_value;

#[doc(hidden)]
pub mod __private;

pub use address::Address;
pub use entry::Entry;
#[cfg(feature = "macros")]
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
#[cfg(feature = "macros")]
pub use error_catalog_macros::catalog;
pub use error_catalog_message::{Captures, MatchKind, ParameterType};
pub use facts::{Fact, Facts};
pub use lookup::Match;
pub use nearest::{Near, Nearest};
pub use parameter::Parameter;
pub use try_from_message_error::TryFromMessageError;
pub use unknown_code::UnknownCode;
pub use unknown_message::UnknownMessage;
pub use unknown_value::UnknownValue;

// The derive is documented at the macro, where editors look. Its examples need this crate.
#[cfg(all(doctest, feature = "macros"))]
#[doc = include_str!("../../error-catalog-macros/src/catalog_error.md")]
mod catalog_error {}
