//! Support for the code of the macros; not part of the public interface.
//!
//! The compiler takes far longer to check ten thousand expressions than to read one long literal. The data of an enum
//! is therefore packed into literals, and unpacked here, also in constants.

mod compare;
mod const_string;
mod derive;
mod packed;
mod padded;
mod table;

pub use error_catalog_match::internal::{
    Buckets, Column, Matcher, Messages, PackedU32s, PrefixFilter, SampledWindows, Segments, Template,
    WordingId,
};
pub use error_catalog_message::{Captures, ParameterType, Segment};

pub use crate::__serde as serde;
pub use crate::Parameter;
pub use crate::address::Addresses;
pub use crate::facts::{DeclaredFact, DescribedName, FactTable};
#[cfg(feature = "serde")]
pub use crate::serialize::Id;
pub(crate) use compare::is_same;
pub use derive::Uses;
#[cfg(feature = "serde")]
pub use error_catalog_message::internal::Name;
pub use packed::{PackedI64s, Texts, integer};
#[cfg(feature = "serde")]
pub use serde_core;
pub use table::{DenseCodes, Table, known};

/// Seals [`Entry`](crate::Entry): only enums of the macro implement it.
pub trait Sealed {}
