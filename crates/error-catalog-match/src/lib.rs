//! Matches texts with the messages of a catalog.
//!
//! The crate uses no `std`, no allocation and no dependencies. A message is a sequence of [`Segment`]s, literal text
//! and placeholders; a [`ParameterType`] bounds the values of a placeholder. A [`Pattern`] compares a text with one
//! message. The lookup of a catalog finds the message of a text and reports [how](MatchKind), or finds nothing: it never
//! guesses. The `catalog` macro writes its tables into the program; `Index` of `error_catalog_model` builds the same
//! tables in memory.
//!
//! ```
//! use error_catalog_match::{ParameterType, Pattern, Segment};
//!
//! let shelf = Segment::Placeholder { name: "shelf", kind: ParameterType::Integer };
//! let full = Pattern { segments: &[Segment::Literal("Shelf "), shelf, Segment::Literal(" is full")] };
//!
//! let captures = full.captures("Shelf 12 is full").ok_or("no match")?;
//! assert_eq!(captures.get("shelf"), Some("12"));
//! assert_eq!(full.captures("Shelf twelve is full"), None);
//! assert_eq!(full.captures("shelf 12 is FULL."), None);
//! assert_eq!(full.normalized_captures("shelf 12 is FULL."), Some(captures));
//! # Ok::<(), &str>(())
//! ```
#![no_std]
#![warn(clippy::must_use_candidate)]

#[cfg(test)]
extern crate std;

mod captures;
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
mod parameter_type;
mod pattern;
mod prefix_filter;
mod segment;
#[cfg(feature = "serde")]
mod serialize;

pub use captures::{Captures, CapturesIter};
pub use matcher::MatchKind;
pub use normalize::is_same;
pub use parameter_type::{ParameterType, UnknownParameterType};
pub use pattern::Pattern;
pub use segment::{MAX_PARAMETERS, Segment};

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
    pub use crate::prefix_filter::{MAX_PREFIX_CHUNKS, PrefixFilter};
    #[cfg(feature = "serde")]
    pub use crate::serialize::Name;
}
