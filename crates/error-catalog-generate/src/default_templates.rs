//! The templates that a new project starts with.

/// The template of the page of an entry.
pub const ENTRY_TEMPLATE: &str = include_str!("../assets/templates/entry.md");

/// The template of the page that lists all entries.
pub const INDEX_TEMPLATE: &str = include_str!("../assets/templates/index.md");
