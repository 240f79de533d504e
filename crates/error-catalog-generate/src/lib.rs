//! Generates every output from a catalog, in memory.
//!
//! [`outputs`] takes a catalog, the [`Layout`] of its files, compiled [`Templates`], and the [`Reference`] that the page is
//! compared with. It returns the text of each file by path. The crate reads and writes no files.
//!
//! To add an output, add its file here, its path to [`Layout`] and its line to [`outputs`].
//!
//! ```
//! use error_catalog_generate::{Layout, Templates, outputs};
//! use error_catalog_model::Catalog;
//! use error_catalog_page::SourceFile;
//!
//! let layout = Layout::new("docs/printer.md");
//! let entry = "---\n# {{ mark }}\n---\n{{ entry.message }}: {{ entry.meaning }}\n";
//! let index = "---\n# {{ mark }}\n---\n{{ groups | length }}\n";
//! let templates = Templates::compile([
//!     SourceFile::new(&layout.template("entry"), entry),
//!     SourceFile::new(&layout.template("index"), index),
//! ]);
//! let templates = templates.map_err(|report| report.to_text())?;
//! let catalog = Catalog::from_yaml("
//! schema: error-catalog/1
//! page: docs/printer.md
//! entries:
//!   - { id: e7-paper-jam, code: E7, reason: Paper jam, message: 'E7: Paper jam', meaning: A sheet is stuck., fix: Pull. }
//! ")
//! .map_err(|error| error.to_string())?;
//! let outputs = outputs(&catalog, &layout, &templates, None).map_err(|report| report.to_text())?;
//! assert!(outputs["docs/printer/e7-paper-jam.md"].ends_with("E7: Paper jam: A sheet is stuck.\n"));
//! # Ok::<(), String>(())
//! ```
//!
//! [`Reference`]: error_catalog_page::reference::Reference

mod catalog_json;
mod default_templates;
mod engine_error;
mod header;
mod layout;
mod limits;
mod outputs;
mod pages;
pub mod rules;
mod template;

pub use catalog_json::{SCHEMA, json};
pub use default_templates::{ENTRY_TEMPLATE, INDEX_TEMPLATE};
pub use header::is_generated;
pub use layout::Layout;
pub use outputs::outputs;
pub use pages::{RenderedPage, pages};
pub use template::Templates;
