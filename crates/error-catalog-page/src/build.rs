//! Builds the catalog from error tables and settings.

pub(crate) mod aliases;
pub mod catalog_state;
mod codes;
pub(crate) mod duplicates;
pub(crate) mod entry;
pub mod error_row;
mod integer_codes;
pub(crate) mod overrides;
pub mod placeholder;
pub mod rows;
pub(crate) mod validation;
