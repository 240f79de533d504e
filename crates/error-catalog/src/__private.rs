//! What the code that the macros write is made of; no part of the public interface.
//!
//! The compiler takes far longer to check ten thousand expressions than to read one long literal. So what an
//! enum's accessors need is packed into literals, and unpacked here, in constants too.

mod derive;
mod packed;
mod padded;
mod said;
mod table;

pub use error_catalog_match::{
    Beginnings, Buckets, Captures, Kind, Matcher, Messages, Places, Segment, Template, Windows, Wording,
};

pub use crate::__serde as serde;
pub use crate::__serde_fact as serde_fact;
pub use crate::Parameter;
pub use crate::address::Addresses;
pub use crate::facts::FactTable;
#[cfg(feature = "serde")]
pub use crate::serialise::Id;
#[cfg(feature = "serde")]
pub use crate::serialise_fact::Word;
pub use derive::Uses;
pub use packed::{Integers, Texts, integer};
#[cfg(feature = "serde")]
pub use serde_core;
pub use table::{Column, Table, known};

/// What only the macro's enums are: so [`Entry`](crate::Entry) is theirs alone, and may grow.
pub trait Sealed {}
