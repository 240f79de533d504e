//! The content of `error-catalog.toml`. Its JSON Schema is generated from these types and their documentation.

use std::collections::BTreeMap;

use error_catalog_generate::Output;
use serde::Deserialize;
use toml::Spanned;

/// The pages of a project and their outputs. Paths are relative to this file, with `/` between folders.
#[derive(Debug, Default, Deserialize)]
#[cfg_attr(test, derive(schemars::JsonSchema), schemars(title = "error-catalog.toml"))]
#[serde(deny_unknown_fields)]
pub(crate) struct ConfigFile {
    /// The program, as diagnostics and generated files name it, such as `cargo xtask`; `error-catalog` by default.
    #[cfg_attr(test, schemars(with = "Option<String>"))]
    pub(super) command: Option<Spanned<String>>,
    /// The pages.
    #[serde(default)]
    pub(super) page: Vec<PageTable>,
}

/// A page of errors.
#[derive(Debug, Deserialize)]
#[cfg_attr(test, derive(schemars::JsonSchema))]
#[serde(deny_unknown_fields, expecting = "a table")]
pub(super) struct PageTable {
    /// The Markdown page, such as `docs/printer.md`.
    #[cfg_attr(test, schemars(with = "String"))]
    pub(super) source: Spanned<String>,
    /// The page that the entries are compared with. Notes report where the two differ.
    pub(super) reference: Option<ReferenceTable>,
    /// The files that are generated besides the catalog; the pages and the JSON by default.
    pub(super) outputs: Option<Vec<OutputTable>>,
}

/// A page that another page is compared with.
#[derive(Debug, Deserialize)]
#[cfg_attr(test, derive(schemars::JsonSchema))]
#[serde(deny_unknown_fields, expecting = "a table")]
pub(super) struct ReferenceTable {
    /// The Markdown page, such as `docs/standard-codes.md`.
    #[cfg_attr(test, schemars(with = "String"))]
    pub(super) page: Spanned<String>,
    /// The entries that are not compared: those with one of these facts.
    #[serde(default)]
    pub(super) except: BTreeMap<String, String>,
}

/// Generated files.
#[derive(Debug, Deserialize)]
#[cfg_attr(test, derive(schemars::JsonSchema))]
#[serde(deny_unknown_fields, expecting = "a table")]
pub(super) struct OutputTable {
    /// The kind of the files.
    #[cfg_attr(test, schemars(with = "OutputKind"))]
    pub(super) kind: Spanned<OutputKind>,
    /// The path of the file, for the kinds that need one.
    #[cfg_attr(test, schemars(with = "Option<String>"))]
    pub(super) file: Option<Spanned<String>>,
}

/// A kind of generated files.
#[derive(Clone, Copy, Debug, Deserialize)]
#[cfg_attr(test, derive(schemars::JsonSchema))]
#[serde(rename_all = "kebab-case")]
pub(super) enum OutputKind {
    /// A copy of the YAML catalog, such as in the crate whose macro reads it. It needs a `file`.
    Catalog,
    /// A Markdown page for each entry and a page that lists all, from the templates in the folder `templates` next to the
    /// page.
    Pages,
    /// The catalog as JSON in the folder `catalog`, with its JSON Schema.
    Json,
}

impl OutputTable {
    /// Returns the output; `None` if it lacks its file.
    pub(super) fn output(&self) -> Option<Output> {
        Some(match self.kind.get_ref() {
            OutputKind::Catalog => Output::Catalog { file: self.file.as_ref()?.get_ref().clone() },
            OutputKind::Pages => Output::Pages,
            OutputKind::Json => Output::Json,
        })
    }
}

impl OutputKind {
    pub(super) const fn name(self) -> &'static str {
        match self {
            Self::Catalog => "catalog",
            Self::Pages => "pages",
            Self::Json => "json",
        }
    }
}
