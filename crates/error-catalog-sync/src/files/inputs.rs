//! Reads the pages of projects, and what generation needs besides them: templates and reference pages. Each is read once.

use std::collections::{BTreeMap, HashMap};
use std::rc::Rc;
use std::sync::Arc;

use error_catalog_generate::rules::TEMPLATE;
use error_catalog_generate::{BuiltInTemplate, Layout, Templates};
use error_catalog_model::Catalog;
use error_catalog_page::reference::{Reference, ReferencePage};
use error_catalog_page::{Report, SourceFile};

use crate::page::Page;
use crate::project::Project;
use crate::read_source::{read_page_source, read_source};
use crate::rules::file_rules::UNREADABLE_REFERENCE;

/// The templates and the reference page of a project.
#[derive(Clone)]
pub(crate) struct Inputs {
    /// `None` if no output needs any.
    templates: Result<Option<Rc<Templates>>, Report>,
    reference: Result<Option<Rc<Reference>>, Report>,
}

/// A project with its inputs.
pub(crate) struct ReadProject<'p> {
    pub(crate) project: &'p Project,
    pub(crate) page: Result<Page, Report>,
    pub(crate) inputs: Inputs,
}

/// Reads the pages and the other inputs of projects.
pub(crate) fn read_projects<'p>(projects: &[&'p Project]) -> Vec<ReadProject<'p>> {
    // A page without a reference may be the reference of another one.
    let mut pages = HashMap::new();
    for project in projects {
        if project.reference.is_none() {
            pages.insert(project.page(), read_page_source(project).map(Page::parse));
        }
    }
    let references: Vec<_> = projects.iter().map(|project| reference(project, &pages)).collect();
    let mut templates = HashMap::new();
    let with_inputs = projects.iter().zip(references).map(|(project, reference)| {
        let sources = (&project.root, project.layout.template_paths(), project.layout.built_in_templates());
        let templates = templates.entry(sources).or_insert_with(|| read_templates(project)).clone();
        let inputs = Inputs { templates, reference };
        let page = pages
            .remove(project.page())
            .unwrap_or_else(|| read_page_source(project).map(|source| inputs.parse(source)));
        ReadProject { project, page, inputs }
    });
    with_inputs.collect()
}

/// Returns the text of every generated file of a project, by path.
///
/// # Errors
///
/// A template or a reference page that cannot be read or has errors; an output in the place of the page or a template.
pub fn outputs(catalog: &Catalog, project: &Project) -> Result<BTreeMap<String, String>, Report> {
    let (templates, reference) = (read_templates(project), reference(project, &HashMap::new()));
    Inputs { templates, reference }.outputs(catalog, project)
}

impl Inputs {
    /// Parses a text of the page.
    pub(crate) fn parse(&self, source: SourceFile) -> Page {
        Page::with_reference(source, self.reference.as_ref().ok().and_then(Option::as_deref))
    }

    /// Generates the outputs of a catalog.
    pub(crate) fn outputs(
        &self,
        catalog: &Catalog,
        project: &Project,
    ) -> Result<BTreeMap<String, String>, Report> {
        let reference = self.reference.as_ref().map_err(Report::clone)?;
        let templates = self.templates.as_ref().map_err(Report::clone)?;
        error_catalog_generate::outputs(catalog, &project.layout, templates.as_deref(), reference.as_deref())
    }
}

/// Reads the reference page of a project, unless it is one of the pages that were read.
fn reference(
    project: &Project,
    pages: &HashMap<&str, Result<Page, Report>>,
) -> Result<Option<Rc<Reference>>, Report> {
    let Some(page) = &project.reference else { return Ok(None) };
    let catalog = match pages.get(page.path()) {
        Some(Ok(page)) => page.catalog().cloned(),
        Some(Err(report)) => return Err(unreadable(page, report)),
        None => match read_source(&project.root.join(page.path()), page.path()) {
            Ok(source) => Page::parse(source).into_catalog().ok(),
            Err(report) => return Err(unreadable(page, &report)),
        },
    };
    let Some(catalog) = catalog else {
        let message = "the page that others are compared with has errors";
        let help = "fix the errors of that page first";
        return Err(Report::of_file(&UNREADABLE_REFERENCE, page.path(), message, help));
    };
    Ok(Some(Rc::new(Reference::new(page.clone(), Arc::new(catalog)))))
}

fn unreadable(page: &ReferencePage, report: &Report) -> Report {
    let help = report.diagnostics.first().map_or("", |diagnostic| diagnostic.help.as_str());
    let message = "the page that others are compared with cannot be read";
    Report::of_file(&UNREADABLE_REFERENCE, page.path(), message, help)
}

/// Reads and compiles the templates of a project; `None` if its outputs need none.
fn read_templates(project: &Project) -> Result<Option<Rc<Templates>>, Report> {
    let layout = &project.layout;
    let built_in = layout.built_in_templates().into_iter().map(BuiltInTemplate::to_source);
    let (mut sources, mut report): (Vec<_>, _) = (built_in.collect(), Report::default());
    for path in layout.template_paths() {
        match read_source(&project.root.join(&path), &path) {
            Ok(source) => sources.push(source),
            Err(unreadable) => report.append(missing_template(unreadable, &path, layout)),
        }
    }
    if sources.is_empty() && !report.has_errors() {
        return Ok(None);
    }
    match Templates::compile(sources) {
        Ok(templates) if !report.has_errors() => Ok(Some(Rc::new(templates))),
        Ok(_) => Err(report),
        Err(errors) => {
            report.append(errors);
            Err(report)
        }
    }
}

fn missing_template(mut report: Report, path: &str, layout: &Layout) -> Report {
    let is_of_pages = ["entry", "index"].iter().any(|name| layout.template(name) == path);
    let help = if is_of_pages {
        "restore it: every project with pages has the templates `entry.md` and `index.md` in this folder"
    } else {
        "correct the path in `error-catalog.toml`, or create the template"
    };
    for diagnostic in &mut report.diagnostics {
        diagnostic.rule = &TEMPLATE;
        help.clone_into(&mut diagnostic.help);
    }
    report
}
