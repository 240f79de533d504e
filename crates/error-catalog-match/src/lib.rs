//! Messages with parameters, and the tables that turn a text back into the entry it belongs to.
//!
//! This is the ground of the error-catalog crates: no `std`, no allocation, no dependencies. A message is a
//! sequence of [`Segment`]s, literal text and holes; a [`Kind`] bounds what a hole may swallow. A [`Matcher`]
//! finds the one message that a text is, or nothing: it never guesses. The `catalog` macro bakes a matcher
//! into the program; a catalog loaded at run time builds the same one in memory.
//!
//! ```
//! use error_catalog_match::{Kind, Matcher, Pattern, Segment};
//!
//! const PATTERNS: &[Pattern<'_>] = &[Pattern {
//!     segments: &[
//!         Segment::Literal("Shelf "),
//!         Segment::Hole { name: "shelf", kind: Kind::Integer },
//!         Segment::Literal(" is full"),
//!     ],
//!     entry: 1,
//!     parent: None,
//! }];
//! const MATCHER: Matcher<'_> = Matcher { exact: &[("Printer on fire", 0)], patterns: PATTERNS };
//!
//! assert_eq!(MATCHER.find("Printer on fire").map(|found| found.entry), Some(0));
//! let found = MATCHER.find("Shelf 12 is full").ok_or("no match")?;
//! assert_eq!((found.entry, found.captures.get("shelf")), (1, Some("12")));
//! assert_eq!(MATCHER.find("Shelf twelve is full"), None);
//! # Ok::<(), &str>(())
//! ```
#![no_std]

mod captures;
mod kind;
mod matcher;
mod pattern;

pub use captures::Captures;
pub use kind::Kind;
pub use matcher::{Found, Matcher};
pub use pattern::{MAX_PARAMETERS, Pattern, Segment};
