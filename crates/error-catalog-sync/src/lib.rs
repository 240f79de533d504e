//! Keeps a Markdown page of error messages and everything generated from it in step.
//!
//! Four phases, each in files of its own:
//!
//! 1. **Parse.** [`Source`] is the text with its places; front matter is cut off and read into [`Settings`];
//!    pulldown-cmark's events become [`Table`]s of [`Row`]s of [`Cell`]s, each with its place.
//! 2. **Lower.** [`Columns`] says what each column holds; the tables that hold errors are chosen; rows become
//!    the entries of a [`Catalog`](error_catalog_model::Catalog). Whatever is wrong becomes a [`Problem`], and
//!    all of them are collected. [`Page::parse`] does both phases.
//! 3. **Generate.** [`outputs`] makes every file from the catalog: path and text, in memory. To add another
//!    output, add a line there and a file beside `export.rs`.
//! 4. **Compare or write.** [`Plan`] compares the outputs with the files; [`sync`] writes those that differ,
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

mod block;
mod cell;
mod choose;
mod column;
mod command;
mod committed;
mod entry;
mod export;
mod fields;
mod front_matter;
mod inspect;
mod line;
mod lower;
mod mark;
mod markup;
mod nearest;
mod outputs;
mod page;
mod pages;
mod parameter;
mod plan;
mod problem;
mod project;
mod retired;
mod reworded;
mod settings;
mod shape;
mod source;
mod table;
mod template;
mod tree;

pub use cell::Cell;
pub use column::{Columns, Role};
pub use command::{check, show_problems, sync};
pub use export::json;
pub use inspect::{inspect_human, inspect_json};
pub use outputs::outputs;
pub use page::Page;
pub use pages::pages;
pub use plan::Plan;
pub use problem::{Place, Problem, Severity};
pub use project::Project;
pub use settings::{Reworded, Settings};
pub use source::Source;
pub use table::{Row, Table};
pub use tree::{Change, Comparison, FileError};
