//! The derive `CatalogError`: an enum of typed errors → what it says → code that asks the catalog's enum.

mod attribute;
mod expand;
mod field;
mod impls;
mod input;
mod mistakes;
mod proof;
mod shell;
mod variant;

pub(crate) use expand::expand;
