//! Headings that retire the errors below them.

use error_catalog_model::words;

use crate::Table;

/// Returns whether a table is below a heading of retired errors.
pub fn is_of_retired(table: &Table<'_>) -> bool {
    table.headings.iter().any(|heading| is_retired_heading(heading))
}

/// Returns whether a heading retires the errors below it.
pub fn is_retired_heading(heading: &str) -> bool {
    words(heading).any(|word| word == "retired")
}
