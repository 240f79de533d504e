//! Builds the catalog from error tables and settings.

mod aliases;
pub(crate) mod build_catalog;
mod builder;
pub mod catalog_state;
mod codes;
mod entry;
mod integer_codes;
mod message_row;
mod overrides;
pub mod placeholder;
pub(crate) mod validation;
