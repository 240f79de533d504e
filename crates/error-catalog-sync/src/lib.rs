#![doc = include_str!("../README.md")]
//!
//! This crate has the side effects: it reads pages, templates and git, compares and writes files, and edits pages. Its
//! commands return outcomes as data, which `error-catalog-cli` renders. The pure parts are in crates of their own:
//!
//! - [`error_catalog_page`] reads a page into an analysis, with its catalog and its diagnostics.
//! - [`error_catalog_lint`] reports probable mistakes in an analysis.
//! - [`error_catalog_generate`] generates every output from a catalog.
//! - [`error_catalog_diff`] compares two catalogs.
//!
//! [`Page::parse`] analyzes and lints a page, and applies the severities that the page sets. `files` plans and makes the
//! changes of files, `edit` changes the text of a page ([`formatted`], [`reworded`], [`retired`]), `init` proposes front
//! matter, and `diff` reads earlier revisions from git. `command` holds what a program offers: [`sync`], [`check`],
//! [`fix`](fix()), [`fmt`],
//! [`reword`], [`retire`], [`inspect`], [`init`](init()), [`diff`](diff()).

mod baseline;
mod check_exceptions;
mod check_severities;
mod command;
mod config;
mod context;
mod diff;
mod edit;
mod files;
mod finish;
mod git;
mod init;
mod input_error;
mod merge;
mod outcome;
mod page;
mod project;
mod read_source;
mod regular_file;
mod rules;
mod schema;

pub use command::creation::{CreateOutcome, create};
pub use command::fixing::{AppliedFix, FixOutcome, FixedPage, fix};
pub use command::inspection::{InspectOutcome, inspect};
pub use command::page_edit::{EditOutcome, PageChange, fmt, fmt_check, retire, reword};
pub use command::proposal::{InitOutcome, InitProposal, init};
pub use command::regeneration::{SyncOutcome, SyncStatus, check, sync};
pub use config::{CONFIG_FILE, config_folder, find_config, parse_config, read_config};
pub use context::{Context, Contexts};
pub use diff::{DiffBase, DiffReport, PageDiff, diff, diff_against};
pub use edit::align::formatted;
pub use edit::retire::retired;
pub use edit::reword::reworded;
pub use error_catalog_diff::Bump;
pub use error_catalog_generate::{
    BUILT_IN_KINDS, ENTRY_TEMPLATE, INDEX_TEMPLATE, Layout, Output, SCHEMA as JSON_SCHEMA,
};
pub use error_catalog_page::markup::{fence, longest_run};
pub use error_catalog_page::parse::table::Row;
pub use error_catalog_page::plural;
pub use error_catalog_page::reference::ReferencePage;
pub use error_catalog_page::suggestion::nearest;
pub use error_catalog_page::tables::page_table::PageTable;
pub use error_catalog_page::terminal::is_unsafe_in_terminal;
pub use error_catalog_page::{
    Diagnostic, Example, FileId, Fix, Label, Position, Report, Rule, Severity, SourceFile, SourceMap, Span,
    Spanned, TextEdit,
};
pub use files::inputs::outputs;
pub use files::removed_pages::removed_pages;
pub use files::tree::Change as FileChange;
pub use git::base::BaseRevision;
pub use input_error::InputError;
pub use outcome::Outcome;
pub use page::Page;
pub use project::Project;
pub use read_source::read_source;
pub use rules::rules;
pub use rules::rules_page::{rule_text, rules_page};
pub use schema::{config_schema, front_matter_schema};
