//! The content of `error-catalog.toml`: the form of its values, and the types that they are read into.

use std::collections::BTreeMap;

use error_catalog_generate::Output;
use error_catalog_page::parse::value_form::{FormField, ValueForm};
use serde::Deserialize;
use toml::Spanned;

/// The keys of the file.
pub(crate) static CONFIG: ValueForm = ValueForm::Fields(&[
    FormField::new(
        "command",
        "The program, as diagnostics and generated files name it, such as `cargo xtask`; `error-catalog` by default.",
        ValueForm::Text,
    ),
    FormField::new(
        "page",
        "The pages of errors. Paths are relative to this file, with `/` between folders.",
        ValueForm::List(&PAGE),
    ),
]);

static PAGE: ValueForm = ValueForm::Fields(&[
    FormField::required("source", "The Markdown page, such as `docs/printer.md`.", ValueForm::Text),
    FormField::new(
        "reference",
        "The page that the entries are compared with. Notes report where the two differ.",
        ValueForm::Fields(&[
            FormField::required(
                "page",
                "The Markdown page, such as `docs/standard-codes.md`.",
                ValueForm::Text,
            ),
            FormField::new(
                "except",
                "The entries that are not compared: those with one of these facts.",
                ValueForm::Map(&ValueForm::Text),
            ),
        ]),
    ),
    FormField::new(
        "outputs",
        "The files that are generated besides the catalog; the pages and the JSON by default.",
        ValueForm::List(&ValueForm::Fields(&[
            FormField::required(
                "kind",
                "`catalog`: a copy of the YAML catalog, such as in the crate whose macro reads it; it needs a `file`. `pages`: a Markdown page for each entry and a page that lists all, from the templates in the folder `templates` next to the page. `json`: the catalog as JSON in the folder `catalog`, with its JSON Schema.",
                ValueForm::Name(|| ["catalog", "pages", "json"].map(str::to_owned).into()),
            ),
            FormField::new("file", "The path of the file, for the kinds that need one.", ValueForm::Text),
        ])),
    ),
]);

/// The file.
#[derive(Debug, Default, Deserialize)]
pub(super) struct ConfigFile {
    pub(super) command: Option<Spanned<String>>,
    #[serde(default)]
    pub(super) page: Vec<PageTable>,
}

/// A page of errors.
#[derive(Debug, Deserialize)]
pub(super) struct PageTable {
    pub(super) source: Spanned<String>,
    pub(super) reference: Option<ReferenceTable>,
    pub(super) outputs: Option<Vec<OutputTable>>,
}

/// A page that another page is compared with.
#[derive(Debug, Deserialize)]
pub(super) struct ReferenceTable {
    pub(super) page: Spanned<String>,
    #[serde(default)]
    pub(super) except: BTreeMap<String, String>,
}

/// Generated files.
#[derive(Debug, Deserialize)]
pub(super) struct OutputTable {
    pub(super) kind: Spanned<String>,
    pub(super) file: Option<Spanned<String>>,
}

impl OutputTable {
    /// Returns the output; `None` if it lacks its file.
    pub(super) fn output(&self) -> Option<Output> {
        match self.kind.get_ref().as_str() {
            "pages" => Some(Output::Pages),
            "json" => Some(Output::Json),
            _ => Some(Output::Catalog { file: self.file.as_ref()?.get_ref().clone() }),
        }
    }

    /// Returns whether the output has a path of its own.
    pub(super) fn needs_file(&self) -> bool {
        self.kind.get_ref() == "catalog"
    }
}
