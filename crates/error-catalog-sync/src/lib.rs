//! Keeps a Markdown page of error messages and everything generated from it in step.
//!
//! Five phases, each a folder of its own:
//!
//! 1. **`parse`.** [`SourceFile`] is the text with its places; front matter is cut off and read into settings;
//!    pulldown-cmark's events become tables of rows of cells, each with its place.
//! 2. **`lower`.** The columns are recognised by their headings; the tables that hold errors are chosen; rows become
//!    the entries of a [`Catalog`](error_catalog_model::Catalog). Whatever is wrong becomes a [`Diagnostic`], and
//!    all of them are collected.
//! 3. **`review`.** What is legal and probably not meant becomes a problem too, mostly a note. [`Page::parse`] does
//!    these three phases, and [`init`] tries front matter on them until it makes a catalog. To add such a rule, add a
//!    file there, a line in `review.rs` and the rule in `rules/wording.rs`.
//! 4. **`generate`.** [`outputs`] makes every file from the catalog: path and text, in memory. To add another
//!    output, add a line there and a file beside `generate/export.rs`.
//! 5. **`files`.** [`Plan`] compares the outputs with the files; [`sync`] writes those that differ,
//!    [`check`] shows them.
//!
//! Beside these stands **`diff`**: [`diff`](diff()) compares pages with an earlier revision, by the rules of
//! [`error_catalog_diff`]; [`render_diff`] renders the result.
//!
//! And **`edit`** changes a page's own text: [`formatted`], [`reworded`], [`retired`]. What it makes is read again
//! before it is handed out.
//!
//! A project of your own is a page, two templates and a few lines. `docs/your-own-page.md` in the repository shows
//! all of its files. The lines, in a package `xtask`:
//!
//! ```no_run
//! use std::process::ExitCode;
//!
//! use error_catalog_sync::{Project, sync};
//!
//! fn main() -> ExitCode {
//!     let project = Project::new(".", "docs/printer.md")
//!         .copy_catalog_to("crates/printer-errors/catalog/printer.yaml");
//!     match sync(&project, &mut std::io::stdout()) {
//!         Ok(true) => ExitCode::SUCCESS,
//!         // A problem stopped it, and was shown.
//!         Ok(false) => ExitCode::FAILURE,
//!         Err(error) => {
//!             eprintln!("error: {error}");
//!             ExitCode::FAILURE
//!         }
//!     }
//! }
//! ```

mod command;
mod comparison;
mod context;
mod diagnostic;
mod diff;
mod edit;
mod files;
mod finish;
mod format;
mod generate;
mod init;
mod lines;
mod lower;
mod markup;
mod nearest;
mod notation;
mod page;
mod parse;
mod plural;
mod project;
mod regular_file;
mod report;
mod review;
mod role;
mod rule;
mod rules;
mod scalar;
mod shape;
mod source;
mod span;

pub use command::edit::{fmt, fmt_check, retire, reword};
pub use command::init::init;
pub use command::inspect::{inspect_as, inspect_human, inspect_json};
pub use command::report::{check, check_as, show_report, show_report_as, sync, sync_as};
pub use comparison::Comparison;
pub use diagnostic::{Diagnostic, Diagnostics, FileId, Fix, Label, Severity, TextEdit};
pub use diff::{BaseRevision, DiffFormat, DiffOutcome, DiffReport, PageDiff, diff, render_diff};
pub use edit::align::formatted;
pub use edit::retire::retired;
pub use edit::reword::reworded;
pub use error_catalog_diff::Bump;
pub use files::plan::Plan;
pub use files::tree::stop_writing;
pub use format::Format;
pub use generate::export::json;
pub use generate::outputs::outputs;
pub use generate::pages::pages;
pub use page::Page;
pub use project::Project;
pub use report::Report;
pub use rule::{Example, Rule};
pub use rules::book::rules_page;
pub use rules::rules;
pub use source::{Position, SourceFile, SourceMap};
pub use span::{Span, Spanned};
