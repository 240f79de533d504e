#![doc = include_str!("../README.md")]
//!
//! A message is a sequence of [`Segment`]s, literal text and placeholders. A [`ParameterType`] bounds the values of a
//! placeholder, [`Captures`] are the values in a text, and a [`MatchKind`] is the way in which the text was found.
//! `error_catalog` and `error_catalog_model` re-export these types. The crate that matches texts has no stable interface, so
//! it is another one.
#![no_std]
#![warn(clippy::must_use_candidate)]

mod captures;
mod match_kind;
mod parameter_type;
mod segment;
mod segments;
#[cfg(feature = "serde")]
mod serialize;

pub use captures::{Captures, CapturesIter};
pub use match_kind::MatchKind;
pub use parameter_type::{ParameterType, UnknownParameterType};
pub use segment::{MAX_PARAMETERS, Segment};

/// Support for the crates of this workspace.
#[doc(hidden)]
pub mod internal {
    pub use crate::segments::{SegmentRange, Segments};
    #[cfg(feature = "serde")]
    pub use crate::serialize::Name;
}
