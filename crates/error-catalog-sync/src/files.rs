//! From generated files to what differs on disk, and to writing it.

pub(crate) mod committed;
pub(crate) mod drift;
pub(crate) mod inputs;
pub(crate) mod plan;
pub(crate) mod retired;
mod rewordings;
pub(crate) mod slip;
pub(crate) mod tree;
pub(crate) mod vanished;
