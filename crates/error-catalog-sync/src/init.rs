//! Finds the `catalog:` block that makes a page without settings a catalog.
//!
//! A page goes in. A block comes out that works, or the block with the fewest errors. The columns are guessed by their
//! headings and the kinds of their cells.

pub(crate) mod block;
pub(crate) mod columns;
pub(crate) mod heading;
pub(crate) mod messages;
pub(crate) mod new_project;
pub(crate) mod strategies;
pub(crate) mod table_group;
