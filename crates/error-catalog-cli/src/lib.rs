#![doc = include_str!("../README.md")]
//!
//! An outcome is data; it becomes text here: for a terminal, for GitHub, as JSON and as SARIF.
//!
//! [`render`] writes any outcome but two: [`render_init`] writes to two streams, and [`render_diff`] has formats of its own.
//!
//! Each format is a file: `human`, `github`, `json`, `sarif`. `located` adds to each diagnostic what all formats need: the
//! position, and the cell or row by name. The format for people has colors; `anstream` removes them where there is no terminal.

mod diff;
mod fix_lines;
mod format;
mod github;
mod human;
mod inspected_table;
mod json;
mod located;
mod palette;
mod program;
mod render;
mod sarif;
mod unified_diff;
mod visible;

pub use diff::render_diff;
pub use format::{DiffFormat, Format};
pub use human::proposal::render_init;
pub use inspected_table::{InspectedEntry, InspectedRow, InspectedTable, inspected_tables};
pub use program::{CatalogCommand, ProgramError, main};
pub use render::{CommandStatus, Render, render};
pub use visible::safe_for_terminal;
