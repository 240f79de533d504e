//! Everything that is generated from a page: one function from catalog to path and text.

use std::collections::BTreeMap;

use error_catalog_model::Catalog;

use crate::diagnostic::{Diagnostic, Label};
use crate::generate::export;
use crate::generate::mark::mark;
use crate::generate::pages::pages;
use crate::project::Project;
use crate::report::Report;
use crate::rules::files::SOURCE_IN_THE_WAY;
use crate::rules::rows::PARAMETER;

/// Every generated file of a project: its path and its text.
///
/// `sync` writes these and `check` compares them, so the two cannot disagree.
///
/// # Errors
///
/// Templates that are missing or wrong; an output that stands where the page or a template does.
pub fn outputs(catalog: &Catalog, project: &Project) -> Result<BTreeMap<String, String>, Report> {
    let mut outputs = BTreeMap::new();
    let yaml = catalog.to_yaml(&mark(project));
    for copy in project.copies() {
        outputs.insert(copy.clone(), yaml.clone());
    }
    outputs.insert(project.catalog(), yaml);
    let json = export::json(catalog, project).map_err(|error| {
        let help = "change the parameters of its message";
        Report::of_file(&PARAMETER, project.page(), error.to_string(), help)
    })?;
    outputs.insert(project.json(), json);
    outputs.insert(format!("catalog/{}", export::SCHEMA_FILE), export::SCHEMA.to_owned());
    outputs.extend(pages(catalog, project)?);
    let sources = [project.page().to_owned(), project.template("entry"), project.template("index")];
    let in_the_way = sources.iter().filter(|source| outputs.contains_key(*source));
    let problems: Vec<Diagnostic> = in_the_way.map(|source| source_in_the_way(source, project)).collect();
    if problems.is_empty() { Ok(outputs) } else { Err(Report { diagnostics: problems, ..Report::default() }) }
}

fn source_in_the_way(source: &str, project: &Project) -> Diagnostic {
    let what = format!("`{source}` is a source, and would be written over");
    let help = "give the page another name, or the copy of its catalog another path".to_owned();
    Diagnostic::new(&SOURCE_IN_THE_WAY, Label::file(project.page()), what).with_help(help)
}
