//! Plans a run over a project: the diagnostics, and the changes of generated files. Writes the changes of all projects at once.

use std::collections::BTreeMap;

use error_catalog_model::Catalog;
use error_catalog_page::{Diagnostic, Label, Report, SourceFile};

use crate::baseline::check::check_baseline;
use crate::files::inputs::{Inputs, ReadProject};
use crate::files::obstacles::{report_obstacle, unreadable};
use crate::files::tree::{Comparison, FileError, FileWrite, apply, compare};
use crate::finish::{finish, sort};
use crate::page::Page;
use crate::project::Project;
use crate::rules::file_rules::READ_BACK;

/// The plan of a run over a project.
pub(crate) struct Plan<'p> {
    pub(crate) project: &'p Project,
    /// The page's diagnostics, sorted by position, then those of other files.
    pub(crate) report: Report,
    /// The page, if it could be read.
    pub(crate) page: Option<Page>,
    /// The differences between files and outputs; none if a diagnostic is an error.
    pub(crate) files: Comparison,
    /// The other inputs of generation; `None` if the page could not be read.
    inputs: Option<Inputs>,
}

impl<'p> Plan<'p> {
    /// Compares the files of a project with the outputs of its page; writes nothing.
    pub(crate) fn new(read: ReadProject<'p>) -> Self {
        let ReadProject { project, page, inputs } = read;
        match page {
            Ok(page) => Self::of(project, page, inputs),
            Err(report) => Self { project, report, page: None, files: Comparison::default(), inputs: None },
        }
    }

    /// Plans to remove the files of a page that the project no longer declares.
    pub(crate) fn of_removed(project: &'p Project) -> Self {
        let mut report = Report::default();
        let files = compare_files(project, BTreeMap::new(), &mut report);
        Self { project, report, page: None, files, inputs: None }
    }

    /// Returns the plan for another text of the page; `None` if the page could not be read.
    pub(crate) fn with_text(&self, text: String) -> Option<Self> {
        let inputs = self.inputs.clone()?;
        let page = inputs.parse(SourceFile::new(self.project.page(), text));
        Some(Self::of(self.project, page, inputs))
    }

    fn of(project: &'p Project, page: Page, inputs: Inputs) -> Self {
        let mut report = page.report();
        let outputs = generate(&page, project, &inputs, &mut report);
        let yaml = outputs.get(&project.layout.catalog()).map(String::as_str).unwrap_or_default();
        if let Some(catalog) = page.readable_catalog() {
            check_baseline(&page, catalog, yaml, project, &mut report);
        }
        let mut files = Comparison::default();
        if let Some(catalog) = page.catalog()
            && !outputs.is_empty()
        {
            files = compare_files(project, outputs, &mut report);
            let mut changes = files.changes.iter();
            let yaml = changes.find(|change| change.path == project.layout.catalog());
            if let Some(yaml) = yaml.and_then(|change| change.after.as_deref()) {
                report.diagnostics.extend(prove_read_back(catalog, yaml, project));
            }
        }
        finish(&mut report.diagnostics, &page.source, &page.settings.severities, page.built());
        if report.has_errors() {
            files = Comparison::default();
        }
        Self { project, report, page: Some(page), files, inputs: Some(inputs) }
    }

    /// Adds an error about the page, so nothing is written.
    pub(crate) fn refuse(&mut self, error: Diagnostic) {
        self.report.diagnostics.push(error);
        if let Some(page) = &self.page {
            sort(&mut self.report.diagnostics, &page.source);
        }
        self.files = Comparison::default();
    }

    /// Returns whether a diagnostic is an error, so nothing is written.
    pub(crate) fn is_refused(&self) -> bool {
        self.report.has_errors()
    }
}

/// Generates the outputs of a page; none if the page or another input has errors.
fn generate(
    page: &Page,
    project: &Project,
    inputs: &Inputs,
    report: &mut Report,
) -> BTreeMap<String, String> {
    let Some(catalog) = page.catalog() else { return BTreeMap::new() };
    inputs.outputs(catalog, project).unwrap_or_else(|failure| {
        report.append(failure);
        BTreeMap::new()
    })
}

/// Compares outputs with the files of a project, and reports the files that keep outputs from being written.
fn compare_files(project: &Project, outputs: BTreeMap<String, String>, report: &mut Report) -> Comparison {
    match compare(project, outputs) {
        Ok(files) => {
            let obstacles = files.obstacles.iter();
            report.diagnostics.extend(obstacles.map(|obstacle| report_obstacle(obstacle, project)));
            files
        }
        Err(error) => {
            report.diagnostics.push(unreadable(error));
            Comparison::default()
        }
    }
}

/// Makes the changes of all plans, or none if a plan is refused. `is_alone` is true if no other run can write.
///
/// # Errors
///
/// The first file that could not be written.
pub(crate) fn apply_all(plans: &[Plan<'_>], is_alone: bool) -> Result<(), FileError> {
    if plans.iter().any(Plan::is_refused) {
        return Ok(());
    }
    let (mut writes, mut folders) = (Vec::new(), Vec::new());
    for Plan { project, files, .. } in plans {
        writes.extend(files.changes.iter().map(|change| FileWrite::of_output(&project.root, change)));
        folders.extend(files.folders.iter().map(|folder| project.root.join(folder)));
    }
    apply(&writes, folders, is_alone)
}

/// Reports a catalog whose YAML does not read back as the same catalog. The reader is independent of the emitter.
fn prove_read_back(catalog: &Catalog, yaml: &str, project: &Project) -> Option<Diagnostic> {
    let message = match serde_yaml::from_str::<Catalog>(yaml) {
        Ok(result) if result == *catalog => return None,
        Ok(_) => "expected the same catalog from its YAML, found another one".to_owned(),
        Err(error) => format!("expected the same catalog from its YAML, found an error: {error}"),
    };
    let diagnostic = Diagnostic::new(&READ_BACK, Label::file(&project.layout.catalog()), message);
    Some(diagnostic.with_help("report this defect of error-catalog-model, with the page"))
}
