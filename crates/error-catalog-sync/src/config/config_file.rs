//! The content of `error-catalog.toml`: the form of its values, and the types that they are read into.

use std::collections::BTreeMap;

use error_catalog_generate::{BUILT_IN_KINDS, BuiltInTemplate, EnumName, FileTemplate, Output};
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
                "`catalog`: a copy of the YAML catalog, such as in the crate whose macro reads it. `rust`: the Rust code of an enum, for a crate that is built without the macro. `pages`: a Markdown page for each entry and a page that lists all, from the templates in the folder `templates` next to the page. `json`: the catalog as JSON in the folder `catalog`, with its JSON Schema. `csv`: a table. `typescript`: a JavaScript module with its types. `python`: a Python module. `go`: a Go file. `template`: a file from a template of the project. All but `pages` and `json` need a `file`.",
                ValueForm::Name(kinds),
            ),
            FormField::new("file", "The path of the file, for the kinds that need one.", ValueForm::Text),
            FormField::new("template", "The path of the template, for the kind `template`.", ValueForm::Text),
            FormField::new(
                "enum",
                "The name of the enum, such as `PrinterError`, for the kind `rust`.",
                ValueForm::Text,
            ),
            FormField::new(
                "serde",
                "Whether the enum has serde's traits under the feature `serde` of its crate, for the kind `rust`.",
                ValueForm::Boolean,
            ),
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
    pub(super) template: Option<Spanned<String>>,
    #[serde(rename = "enum")]
    pub(super) enumeration: Option<Spanned<String>>,
    pub(super) serde: Option<Spanned<bool>>,
}

/// Returns the names of the kinds of outputs.
fn kinds() -> Vec<String> {
    let own = ["catalog", "rust", "pages", "json", "template"].into_iter();
    own.chain(BUILT_IN_KINDS.iter().map(|kind| kind.name)).map(str::to_owned).collect()
}

impl OutputTable {
    /// Returns the outputs; none if a key is missing or its value cannot be that of the kind.
    pub(super) fn outputs(&self) -> Vec<Output> {
        let path = |value: &Option<Spanned<String>>| value.as_ref().map(|path| path.get_ref().clone());
        let kind = self.kind.get_ref().as_str();
        match (kind, path(&self.file)) {
            ("pages", _) => vec![Output::Pages],
            ("json", _) => vec![Output::Json],
            ("catalog", Some(file)) => vec![Output::Catalog { file }],
            ("rust", Some(file)) => {
                let name = self.enumeration.as_ref().and_then(|name| EnumName::new(name.get_ref()));
                let has_serde = self.serde.as_ref().is_some_and(|serde| *serde.get_ref());
                name.map(|enumeration| Output::Rust { file, enumeration, has_serde }).into_iter().collect()
            }
            ("template", Some(file)) => {
                let template = path(&self.template).map(FileTemplate::Custom);
                template.map(|template| Output::File { template, file }).into_iter().collect()
            }
            (_, Some(file)) => {
                let output = |template: &BuiltInTemplate| {
                    let file = template.path(&file)?;
                    Some(Output::File { template: FileTemplate::BuiltIn(*template), file })
                };
                let kind = BUILT_IN_KINDS.iter().find(|built_in| built_in.name == kind);
                kind.and_then(|kind| kind.templates.iter().map(output).collect()).unwrap_or_default()
            }
            (_, None) => Vec::new(),
        }
    }

    /// Returns whether the output has a path of its own.
    pub(super) fn needs_file(&self) -> bool {
        !matches!(self.kind.get_ref().as_str(), "pages" | "json")
    }

    /// Returns whether the output has a template of the project.
    pub(super) fn needs_template(&self) -> bool {
        self.kind.get_ref() == "template"
    }

    /// Returns whether the output is the code of an enum.
    pub(super) fn is_rust(&self) -> bool {
        self.kind.get_ref() == "rust"
    }
}
