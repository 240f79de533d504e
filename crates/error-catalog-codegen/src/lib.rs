#![doc = include_str!("../README.md")]
//!
//! [`expand`] takes a catalog and an [`Enumeration`]. It returns the enum with its variants, implementations and tables, which
//! fit only the `error-catalog` of the same release. The crate reads and writes no files.

// The compiler's own tokens, if a macro calls this crate.
extern crate proc_macro;

mod addresses;
mod codes;
mod derives;
mod documentation;
mod enumeration;
mod expand;
mod facts;
mod fallback;
mod implementations;
mod packed;
mod print;
mod rust_file;
mod source;
mod tables;

pub use derives::is_usual;
pub use enumeration::{Attribute, Enumeration, Serde};
pub use expand::{ExpandError, expand};
pub use fallback::fallback;
pub use rust_file::{EnumName, rust_file};
