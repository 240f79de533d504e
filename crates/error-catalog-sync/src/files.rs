//! Compares generated files with the outputs, and writes those that differ.

pub(crate) mod drift;
pub(crate) mod inputs;
pub(crate) mod lock;
pub(crate) mod obstacles;
pub(crate) mod plan;
pub(crate) mod removed_pages;
pub(crate) mod tree;
