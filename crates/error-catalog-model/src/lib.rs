#![doc = include_str!("../README.md")]
//!
//! [`Catalog::to_yaml`] writes a [`Catalog`], and [`Catalog::from_canonical_yaml`] reads an equal catalog back.
//! [`Catalog::validate`] lists every error of a catalog.
//!
//! The feature `yaml` adds `Catalog::from_yaml`, which reads any YAML. The feature `json` adds `Catalog::from_json`, which
//! reads the JSON export. The feature `serde` serializes and deserializes the types.
#![warn(clippy::must_use_candidate)]

mod address;
mod candidate_pairs;
mod canonical;
mod catalog;
mod code;
mod constant;
mod fact;
mod id;
mod index;
mod invalid_catalog;
#[cfg(feature = "json")]
mod json;
#[cfg(feature = "yaml")]
mod limits;
mod lookup;
mod matcher_tables;
mod message;
mod message_format;
mod nfc;
mod overlap;
mod overlap_check;
#[cfg(feature = "serde")]
mod parsed;
mod perfect_hash;
#[cfg(feature = "yaml")]
mod read;
mod read_error;
mod regex;
mod sampled_windows;
mod scalar;
mod slots;
mod tables;
mod validation;
mod validation_error;
mod variant;
mod wordings;

pub use address::{Addresses, name_end, page_name, pages_folder};
pub use catalog::{Catalog, Entry, FactDescription, SCHEMA, Status};
pub use code::{CodeRange, IntegerType, is_integer, likely_integer};
pub use fact::{FactError, FactNames, fact_errors};
pub use id::{MAX_ID_LENGTH, entry_id, has_word, is_id, words};
pub use index::Index;
pub use invalid_catalog::InvalidCatalog;
#[cfg(feature = "yaml")]
pub use limits::{MAX_YAML_BYTES, MAX_YAML_DEPTH, YamlLimit, YamlRefusal, check_yaml_limits};
pub use lookup::Match;
pub use message::{Message, MessageError, Parameter, Wording};
pub use nfc::nfc;
pub use overlap::overlap;
pub use read_error::ReadError;
pub use scalar::write_scalar;
pub use validation_error::{ValidationError, ValidationErrorKind};

pub use error_catalog_match::is_same;
pub use error_catalog_message::{Captures, MAX_PARAMETERS, MatchKind, ParameterType, Segment};

/// The tables of a matcher, and their parts. They have no stable layout: only crates of the same release may use them.
#[doc(hidden)]
pub mod internal {
    pub use error_catalog_match::internal::{CodeGroup, Column, Segments, hash, optional_cell};

    pub use crate::matcher_tables::MatcherTables;
    pub use crate::slots::buckets;
}
