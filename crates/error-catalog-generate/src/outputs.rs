//! Every output of a catalog.

use std::collections::BTreeMap;

use error_catalog_codegen::{ExpandError, rust_file};
use error_catalog_model::Catalog;
use error_catalog_page::reference::Reference;
use error_catalog_page::rules::front_matter::FACT_NAME;
use error_catalog_page::rules::rows::PARAMETER;
use error_catalog_page::{Diagnostic, Label, Report};

use crate::catalog_json::{SCHEMA, SCHEMA_FILE, json};
use crate::files::files;
use crate::header::header;
use crate::layout::{Layout, Output};
use crate::pages::pages;
use crate::rules::SOURCE_IN_THE_WAY;
use crate::template::Templates;

/// Returns the text of every generated file, by path. Pages and other files that have templates need them.
///
/// # Errors
///
/// A template that cannot be rendered; an output in the place of the page or a template.
pub fn outputs(
    catalog: &Catalog,
    layout: &Layout,
    templates: Option<&Templates>,
    reference: Option<&Reference>,
) -> Result<BTreeMap<String, String>, Report> {
    let mut outputs = BTreeMap::new();
    let yaml = catalog.to_yaml(&header(layout));
    for output in layout.outputs() {
        match output {
            Output::Catalog { file } => {
                outputs.insert(file.clone(), yaml.clone());
            }
            Output::Rust { file, enumeration, has_serde } => {
                let code = rust_file(catalog, enumeration, *has_serde, &header(layout));
                let code = code.map_err(|error| not_an_enum(&error, layout))?;
                outputs.insert(file.clone(), code);
            }
            Output::Pages => {
                let Some(templates) = templates else { continue };
                let pages = pages(catalog, layout, templates, reference)?;
                outputs.extend(pages.into_iter().map(|page| (page.path, page.text)));
            }
            Output::Json => {
                let json = json(catalog, layout).map_err(|error| {
                    let help = "change the parameters of its message";
                    Report::of_file(&PARAMETER, layout.page(), error.to_string(), help)
                })?;
                outputs.insert(layout.json(), json);
                outputs.insert(format!("catalog/{SCHEMA_FILE}"), SCHEMA.to_owned());
            }
            // All of them are rendered at once, below.
            Output::File { .. } => {}
        }
    }
    if let Some(templates) = templates {
        outputs.extend(files(catalog, layout, templates)?);
    }
    outputs.insert(layout.catalog(), yaml);
    let mut report = Report::default();
    for source in layout.template_paths().into_iter().chain([layout.page().to_owned()]) {
        if outputs.contains_key(&source) {
            report.diagnostics.push(source_in_the_way(&source, layout));
        }
    }
    if report.has_errors() { Err(report) } else { Ok(outputs) }
}

fn not_an_enum(error: &ExpandError, layout: &Layout) -> Report {
    let (rule, help) = match error {
        ExpandError::Fact { .. } => (&FACT_NAME, "rename the fact, or the enum of the output `rust`"),
        ExpandError::Message(_) | ExpandError::Source(_) => {
            (&PARAMETER, "change the parameters of its message")
        }
    };
    Report::of_file(rule, layout.page(), error.to_string(), help)
}

fn source_in_the_way(source: &str, layout: &Layout) -> Diagnostic {
    let message = format!("`{source}` is a source, and would be written over");
    let help = "give the page another name, or the copy of its catalog another path";
    Diagnostic::new(&SOURCE_IN_THE_WAY, Label::file(layout.page()), message).with_help(help)
}
