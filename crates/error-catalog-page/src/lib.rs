#![doc = include_str!("../README.md")]
//!
//! [`analyze`](analysis::analyze) runs these phases. Each knows only those before it, collects [`Diagnostic`]s, and does not stop at the first:
//!
//! 1. [`parse`] cuts off the front matter of a [`SourceFile`], reads it into settings, and turns pulldown-cmark's events
//!    into tables of rows of cells, each with its span.
//! 2. [`tables`] recognizes columns by their headings and selects the tables that hold errors.
//! 3. [`build`] turns rows and front matter into the entries of a [`Catalog`](error_catalog_model::Catalog).
//!
//! The last phase runs when the [`catalog`](analysis::Analysis::catalog) is first asked for, and
//! [`validate`](analysis::Analysis::validate) reports the errors of the catalog. Lints run at the same time as both.
//!
//! The crate reads and writes no files. Lints and outputs are in crates of their own.

pub mod analysis;
pub mod build;
pub mod characters;
pub mod column_kind;
mod diagnostic;
pub mod lines;
pub mod markup;
pub mod message_format;
pub mod parse;
pub mod placeholder_syntax;
mod plain_text;
pub mod plural;
pub mod reference;
pub mod repeats;
mod report;
mod rule;
pub mod rules;
pub mod scalar;
pub mod setting_edit;
mod severity;
mod source;
mod span;
pub mod suggestion;
pub mod tables;
pub mod terminal;

pub use column_kind::ColumnKind;
pub use diagnostic::{Diagnostic, FileId, Fix, Label, TextEdit};
pub use message_format::MessageFormat;
pub use parse::cell::Cell;
pub use parse::settings::Settings;
pub use parse::table::{OrphanRow, Row, Table};
pub use placeholder_syntax::PlaceholderSyntax;
pub use report::Report;
pub use rule::{Example, Rule};
pub use severity::Severity;
pub use source::{Position, SourceFile, SourceMap};
pub use span::{Span, Spanned};
pub use tables::error_row::ErrorRow;
pub use tables::error_tables::ErrorTables;
pub use tables::page_table::PageTable;
