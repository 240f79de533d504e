//! Builds the catalog from error tables and settings.

pub(crate) mod aliases;
pub(crate) mod catalog_state;
pub(crate) mod duplicates;
pub(crate) mod entry;
pub(crate) mod error_row;
pub(crate) mod fix_contradicts_fact;
pub(crate) mod overrides;
pub(crate) mod placeholder;
pub(crate) mod rows;
pub(crate) mod validation;
