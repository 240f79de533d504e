//! From bytes to tables and settings, each with its place.

pub(crate) mod cell;
pub(crate) mod front_matter;
pub(crate) mod gfm;
pub(crate) mod hidden;
pub(crate) mod keys;
pub(crate) mod mdx;
pub(crate) mod merge;
pub(crate) mod misplaced;
pub(crate) mod node;
pub(crate) mod read;
pub(crate) mod reader;
pub(crate) mod settings;
pub(crate) mod severities;
pub(crate) mod syntax;
pub(crate) mod table;
pub(crate) mod yaml_lines;
