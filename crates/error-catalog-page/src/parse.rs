//! Parses the text of a page: front matter into settings, Markdown into tables. Each value has its span.

pub mod cell;
pub mod front_matter;
pub mod gfm;
pub(crate) mod hidden;
pub mod keys;
pub mod markdown;
pub(crate) mod mdx;
pub(crate) mod merge_conflict;
pub(crate) mod misplaced;
pub mod node;
pub(crate) mod read;
pub(crate) mod read_facts;
pub(crate) mod read_rewordings;
pub(crate) mod read_values;
pub mod settings;
pub(crate) mod settings_reader;
pub mod severities;
pub(crate) mod syntax;
pub mod table;
pub mod value_form;
pub(crate) mod yaml_lines;
