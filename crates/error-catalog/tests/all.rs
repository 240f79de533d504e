//! Enums from catalogs, and typed errors.

mod printer;
mod serialised;
mod typed;
