//! Edits the text of a page in memory: a text goes in, a text comes out. Commands write it.

pub(crate) mod alias;
pub(crate) mod align;
pub(crate) mod chain;
pub(crate) mod retire;
pub(crate) mod retired_section;
pub(crate) mod reword;
pub(crate) mod table_line;
pub(crate) mod target;
