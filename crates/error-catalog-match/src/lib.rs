//! Messages with parameters, and the tables that turn a text back into the entry it belongs to.
//!
//! This is the ground of the error-catalog crates: no `std`, no allocation, no dependencies. A message is a
//! sequence of [`Segment`]s, literal text and holes; a [`Kind`] bounds what a hole may swallow. A [`Matcher`]
//! finds the one message that a text is and says [how](MatchKind), or finds nothing: it never guesses. The `catalog`
//! macro bakes a matcher into the program; a catalog loaded at run time builds the same one in memory.
//!
//! ```
//! use error_catalog_match::{Kind, Pattern, Segment};
//!
//! let shelf = Segment::Hole { name: "shelf", kind: Kind::Integer };
//! let full = Pattern { segments: &[Segment::Literal("Shelf "), shelf, Segment::Literal(" is full")] };
//!
//! let captures = full.captures("Shelf 12 is full").ok_or("no match")?;
//! assert_eq!(captures.get("shelf"), Some("12"));
//! assert_eq!(full.captures("Shelf twelve is full"), None);
//! assert_eq!(full.captures("shelf 12 is FULL."), None);
//! assert_eq!(full.folded_captures("shelf 12 is FULL."), Some(captures));
//! # Ok::<(), &str>(())
//! ```
#![no_std]

#[cfg(test)]
extern crate std;

mod beginnings;
mod captures;
mod comparison;
mod digest;
mod fold;
mod hash;
mod kind;
mod matcher;
mod messages;
mod nearest;
mod packed;
mod pattern;
mod segment;
mod shape;
mod words;

pub use beginnings::{Beginnings, LONGEST};
pub use captures::Captures;
pub use digest::{Digest, MARKS};
pub use fold::is_same;
pub use hash::{LAST, Windows, hash};
pub use kind::Kind;
pub use matcher::{Found, MatchKind, Matcher, Template};
pub use messages::{Buckets, Messages, Wording, high, place, placed};
pub use packed::Places;
pub use pattern::Pattern;
pub use segment::{MAX_PARAMETERS, Segment};
