//! The rules of this crate, by subject. A rule is declared here, and reported by the phase that finds the mistake.

pub mod catalog;
pub mod front_matter;
pub mod page;
pub mod rows;
