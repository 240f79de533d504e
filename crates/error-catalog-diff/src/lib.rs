#![doc = include_str!("../README.md")]
//!
//! [`compare`] returns the [`Change`]s between two revisions of a catalog. Each refers to the [`ChangeRule`] that applies
//! to it, and the rule declares the [`Bump`] of the version that the change requires. The crate does not read
//! catalogs or render changes.

mod bump;
mod change;
mod compare;
mod counts;
mod entry;
mod messages;
mod rules;
mod settings;

pub use bump::Bump;
pub use change::Change;
pub use compare::{compare, page_removed};
pub use counts::Counts;

pub use rules::{ChangeRule, change_rules};
