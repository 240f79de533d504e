//! Keeps a Markdown page of error messages and everything generated from it in step.
//!
//! Each phase is a folder of its own, and knows only those before it:
//!
//! 1. **`parse`** cuts off the front matter of a [`SourceFile`], reads it into settings, and turns pulldown-cmark's events
//!    into tables of rows of cells, each with its span.
//! 2. **`tables`** recognizes columns by their headings and selects the tables that hold errors.
//! 3. **`build`** turns rows and front matter into the entries of a [`Catalog`](error_catalog_model::Catalog).
//! 4. **`lint`** reports text that is legal and probably a mistake. To add a lint, add its file
//!    there and its lines in `lint.rs`.
//! 5. **`generate`** makes every output from the catalog, in memory: see [`outputs`]. To add an output, add a line there
//!    and a file beside `generate/export.rs`.
//! 6. **`files`** compares the outputs with the files: [`sync`] writes those that differ, [`check`] returns them.
//!
//! Every phase collects [`Diagnostic`]s; none stops at the first. [`Page::parse`] runs the first four, and [`init`] tries
//! front matter on them until it makes a catalog.
//!
//! **`diff`**: [`diff`](diff()) compares pages with an earlier revision, by the rules of
//! [`error_catalog_diff`].
//!
//! **`edit`** changes the text of a page: [`formatted`], [`reworded`], [`retired`]. It reads the result again before it
//! returns it.
//!
//! **`command`** holds what a program offers: [`sync`], [`check`], [`fix`](fix()), [`fmt`], [`reword`], [`retire`],
//! [`inspect`], [`init`]. Each returns its outcome as data; `error-catalog-cli` renders it.
//!
//! A project of your own is a page, two templates and a few lines. `docs/your-own-page.md` in the repository shows
//! all of its files. With this crate alone:
//!
//! ```no_run
//! use std::process::ExitCode;
//!
//! use error_catalog_sync::{Project, sync};
//!
//! fn main() -> ExitCode {
//!     let project = Project::new(".", "docs/printer.md")
//!         .copy_catalog_to("crates/printer-errors/catalog/printer.yaml");
//!     let outcome = sync(&[project]);
//!     eprint!("{}", outcome.report.to_text());
//!     if outcome.is_ok() { ExitCode::SUCCESS } else { ExitCode::FAILURE }
//! }
//! ```

mod analysis;
mod build;
mod characters;
mod check_severities;
mod column_kind;
mod command;
mod comparison;
mod context;
mod diagnostic;
mod diff;
mod edit;
mod files;
mod finish;
mod generate;
mod init;
mod lines;
mod lint;
mod markup;
mod message_format;
mod page;
mod parse;
mod placeholder_syntax;
mod plural;
mod project;
mod read_source;
mod regular_file;
mod repeats;
mod report;
mod rule;
mod rules;
mod scalar;
mod severity;
mod source;
mod span;
mod suggestion;
mod tables;
mod terminal;

pub use command::block::{InitBlock, InitOutcome, InitProposal, init};
pub use command::fixing::{AppliedFix, FixOutcome, FixedPage, fix};
pub use command::inspection::{
    InspectOutcome, InspectedEntry, InspectedParameter, InspectedRow, InspectedTable, inspect,
};
pub use command::page_edit::{EditOutcome, FmtOutcome, PageChange, fmt, fmt_check, retire, reword};
pub use command::regeneration::{CheckOutcome, SyncOutcome, SyncStatus, check, sync};
pub use comparison::Comparison;
pub use context::{Context, Contexts};
pub use diagnostic::{Diagnostic, FileId, Fix, Label, TextEdit};
pub use diff::{BaseRevision, DiffOutcome, DiffReport, PageDiff, diff};
pub use edit::align::formatted;
pub use edit::retire::retired;
pub use edit::reword::reworded;
pub use error_catalog_diff::Bump;
pub use files::tree::Change as FileChange;
pub use files::tree::stop_writing;
pub use generate::export::json;
pub use generate::outputs::outputs;
pub use generate::pages::pages;
pub use page::Page;
pub use project::Project;
pub use report::Report;
pub use rule::{Example, Rule};
pub use rules::book::rules_page;
pub use rules::rules;
pub use severity::Severity;
pub use source::{Position, SourceFile, SourceMap};
pub use span::{Span, Spanned};
pub use terminal::is_unsafe as is_unsafe_in_terminal;
