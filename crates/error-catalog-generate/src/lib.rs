#![doc = include_str!("../README.md")]
//!
//! [`outputs`] takes a catalog, the [`Layout`] of its files, compiled [`Templates`], and the [`Reference`] that the page is
//! compared with. It returns the text of each file by path. The crate reads and writes no files.
//!
//! To add an output, add its file here, its path to [`Layout`] and its line to [`outputs`].
//!
//! [`Reference`]: error_catalog_page::reference::Reference

mod built_in_template;
mod catalog_json;
mod default_templates;
mod engine_error;
mod entry_view;
mod files;
mod filters;
mod header;
mod layout;
mod limits;
mod outputs;
mod pages;
pub mod rules;
mod template;

pub use built_in_template::{BUILT_IN_KINDS, BuiltInKind, BuiltInTemplate};
pub use catalog_json::{SCHEMA, json};
pub use default_templates::{ENTRY_TEMPLATE, INDEX_TEMPLATE};
pub use error_catalog_codegen::EnumName;
pub use header::{generated_from, is_generated};
pub use layout::{FileTemplate, Layout, Output};
pub use outputs::outputs;
pub use pages::{RenderedPage, pages};
pub use template::Templates;
