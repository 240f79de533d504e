//! The derive `CatalogError`: an enum of typed errors → its attributes → code that uses the catalog's enum.

mod attribute;
mod errors;
mod expand_errors;
mod fallback_impls;
mod field;
mod impls;
mod input;
mod proof;
mod variant;

pub(crate) use expand_errors::expand;
