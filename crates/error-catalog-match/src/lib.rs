#![doc = include_str!("../README.md")]
//!
//! The crate has no stable interface: only crates of the same release use it. It uses no `std` and no allocation.
//!
//! A message is a sequence of [`Segment`]s, literal text and placeholders; a [`ParameterType`] bounds the values of a
//! placeholder. A [`Pattern`] compares a text with one message. The lookup of a catalog finds the message of a text and
//! reports [how](MatchKind), or finds nothing: it never guesses. The `catalog` macro writes its tables into the program;
//! `Index` of `error_catalog_model` builds the same tables in memory.
#![no_std]
#![warn(clippy::must_use_candidate)]

#[cfg(test)]
extern crate std;

mod chunks;
mod column;
mod comparison;
mod hash;
mod layout;
mod matcher;
mod message_format;
mod messages;
mod nearest;
mod normalize;
mod normalized_hash;
mod packed;
mod pattern;
mod percent_encoded;
mod prefix_filter;

/// The values of messages, for the crates of this release. Programs use them through `error_catalog`.
pub use error_catalog_message::{
    Captures, CapturesIter, MAX_PARAMETERS, MatchKind, ParameterType, Segment, UnknownParameterType,
};
pub use normalize::is_same;
pub use pattern::Pattern;

/// The tables of a catalog. They have no stable layout: only crates of the same release may use them.
#[doc(hidden)]
pub mod internal {
    pub use crate::column::Column;
    pub use crate::hash::{LAST_WINDOW, SampledWindows, hash};
    pub use crate::layout::{CodeGroup, optional_cell, optional_index};
    pub use crate::matcher::{FoundMessage, Matcher, Template};
    pub use crate::messages::{
        BucketSlot, Buckets, MessageSlot, Messages, WordingId, displaced_slot, slot_index, tag,
    };
    pub use crate::nearest::NearMessage;
    pub use crate::normalized_hash::{NormalizedHash, PREFIXES};
    pub use crate::packed::PackedU32s;
    pub use crate::percent_encoded::PercentEncoded;
    pub use crate::prefix_filter::{MAX_PREFIX_CHUNKS, PrefixFilter};
    pub use error_catalog_message::internal::{SegmentRange, Segments};
}
