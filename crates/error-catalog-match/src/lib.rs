//! Matches texts with the messages of a catalog.
//!
//! The crate uses no `std`, no allocation and no dependencies. A message is a sequence of [`Segment`]s, literal text
//! and placeholders; a [`ParameterType`] bounds the values of a placeholder. A [`Matcher`] finds the message of a text
//! and reports [how](MatchKind), or finds nothing: it never guesses. The `catalog` macro writes a matcher into the
//! program; a catalog that is loaded at run time has the same matcher in memory.
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

#[cfg(test)]
extern crate std;

mod captures;
mod chunks;
mod comparison;
mod hash;
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
pub use hash::{LAST_WINDOW, SampledWindows, hash};
pub use matcher::{FoundMessage, MatchKind, Matcher, Template};
pub use messages::{Buckets, Messages, WordingId, displaced_slot, slot_index, tag};
pub use nearest::NearMessage;
pub use normalize::is_same;
pub use normalized_hash::{NormalizedHash, PREFIXES};
pub use packed::PackedU32s;
pub use parameter_type::{ParameterType, UnknownParameterType};
pub use pattern::Pattern;
pub use prefix_filter::{MAX_PREFIX_CHUNKS, PrefixFilter};
pub use segment::{MAX_PARAMETERS, Segment};
#[cfg(feature = "serde")]
#[doc(hidden)]
pub use serialize::Name;
