//! Compares a page with its baseline, the committed catalog: first a list of what is missing, then diagnostics with fixes.

mod changed_format;
pub(crate) mod check;
mod missing;
mod missing_id;
mod mistakes;
mod read_baseline;
mod retired_rows;
mod successors;
