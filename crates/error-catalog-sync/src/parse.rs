//! From bytes to tables and settings, each with its place.

pub(crate) mod block;
pub(crate) mod cell;
pub(crate) mod contradictions;
pub(crate) mod declared;
pub(crate) mod facts;
pub(crate) mod fields;
pub(crate) mod front_matter;
pub(crate) mod gfm;
pub(crate) mod hidden;
pub(crate) mod lenient;
pub(crate) mod mdx;
pub(crate) mod merge;
pub(crate) mod misplaced;
pub(crate) mod quotes;
pub(crate) mod settings;
pub(crate) mod severities;
pub(crate) mod table;
pub(crate) mod unclosed;
pub(crate) mod yaml_error;
