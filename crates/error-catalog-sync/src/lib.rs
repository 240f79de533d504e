//! Keeps a Markdown page of error messages and everything generated from it in step.
//!
//! Four phases, each a folder of its own:
//!
//! 1. **`parse`.** [`Source`] is the text with its places; front matter is cut off and read into [`Settings`];
//!    pulldown-cmark's events become [`Table`]s of [`Row`]s of [`Cell`]s, each with its place.
//! 2. **`lower`.** [`Columns`] says what each column holds; the tables that hold errors are chosen; rows become
//!    the entries of a [`Catalog`](error_catalog_model::Catalog). Whatever is wrong becomes a [`Problem`], and
//!    all of them are collected. [`Page::parse`] does both phases.
//! 3. **`generate`.** [`outputs`] makes every file from the catalog: path and text, in memory. To add another
//!    output, add a line there and a file beside `generate/export.rs`.
//! 4. **`files`.** [`Plan`] compares the outputs with the files; [`sync`] writes those that differ,
//!    [`check`] shows them.
//!
//! A project of your own is a page, two templates and a few lines:
//!
//! ```no_run
//! use error_catalog_sync::{Project, sync};
//!
//! let project = Project::new(".", "docs/printer.md").copy_catalog_to("src/printer.yaml");
//! let current = sync(&project, &mut std::io::stdout())?;
//! # Ok::<(), std::io::Error>(())
//! ```

mod command;
mod files;
mod generate;
mod lower;
mod page;
mod parse;
mod problem;
mod project;

pub use command::inspect::{inspect_human, inspect_json};
pub use command::report::{check, show_problems, sync};
pub use files::plan::Plan;
pub use files::tree::{Change, Comparison, FileError};
pub use generate::export::json;
pub use generate::outputs::outputs;
pub use generate::pages::pages;
pub use lower::column::{Columns, Role};
pub use page::Page;
pub use parse::cell::Cell;
pub use parse::settings::{Reworded, Settings};
pub use parse::source::Source;
pub use parse::table::{Row, Table};
pub use problem::{Place, Problem, Severity};
pub use project::Project;
