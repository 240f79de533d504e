//! Changes to a page's own text, each of them made in memory: a text goes in, a text comes out.

pub(crate) mod align;
mod around;
pub(crate) mod chain;
pub(crate) mod earlier;
pub(crate) mod found;
pub(crate) mod patch;
pub(crate) mod retire;
pub(crate) mod reword;
pub(crate) mod section;
pub(crate) mod written;
