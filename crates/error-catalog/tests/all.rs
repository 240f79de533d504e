//! Enums from catalogs, and typed errors.

mod printer;
mod serialized;
mod typed;
