//! Plans a run over a project: the diagnostics, and the changes of generated files. Writes the changes of all projects at once.

use std::collections::BTreeSet;
use std::env;
use std::fs::{self, File};
use std::path::{Path, PathBuf};
use std::sync::Arc;

use error_catalog_model::{Catalog, hash};
use error_catalog_page::{Diagnostic, Label, Report, Severity, SourceFile};

use crate::baseline::check::check_baseline;
use crate::files::inputs::{Inputs, ReadProject};
use crate::files::tree::{Comparison, FileError, ProjectChanges, apply, compare, open_lock};
use crate::finish::finish;
use crate::page::Page;
use crate::project::Project;
use crate::rules::file_rules::{LINKED_FILE, READ_BACK, UNMANAGED_FILE, UNREADABLE_FILE};

/// The plan of a run over a project.
#[derive(Default)]
pub(crate) struct Plan {
    /// The page's diagnostics, sorted by position, then those of other files.
    pub(crate) report: Report,
    /// The page without its diagnostics, if it could be read.
    pub(crate) page: Option<Page>,
    /// The differences between files and outputs; none if a diagnostic is an error.
    pub(crate) files: Comparison,
    /// The other inputs of generation; `None` if the page could not be read.
    inputs: Option<Inputs>,
}

impl Plan {
    /// Compares the files of a project with the outputs of its page; writes nothing.
    pub(crate) fn new(read: ReadProject<'_>) -> Self {
        let ReadProject { project, page, inputs } = read;
        match page {
            Ok(page) => Self::of(project, page, inputs),
            Err(report) => Self { report, ..Self::default() },
        }
    }

    /// Returns the plan for another text of the page; `None` if the page could not be read.
    pub(crate) fn with_text(&self, project: &Project, source: SourceFile) -> Option<Self> {
        let inputs = self.inputs.clone()?;
        Some(Self::of(project, inputs.parse(source), inputs))
    }

    fn of(project: &Project, mut page: Page, inputs: Inputs) -> Self {
        let mut plan = Self::default();
        plan.report.diagnostics = std::mem::take(&mut page.diagnostics);
        plan.report.sources.insert(Arc::clone(&page.source));
        if let Some(catalog) = &page.catalog
            && let Err(report) = plan.compare(&page, catalog, project, &inputs)
        {
            plan.report.append(report);
        }
        if let Some(partial) = page.partial_catalog() {
            check_baseline(&page, partial, "", project, &mut plan.report);
        }
        finish(&mut plan.report.diagnostics, &page.source, &page.settings.severities);
        (plan.page, plan.inputs) = (Some(page), Some(inputs));
        if plan.is_refused() {
            plan.files = Comparison::default();
        }
        plan
    }

    /// Returns whether a diagnostic is an error, so nothing is written.
    pub(crate) fn is_refused(&self) -> bool {
        self.report.has_errors()
    }

    fn compare(
        &mut self,
        page: &Page,
        catalog: &Catalog,
        project: &Project,
        inputs: &Inputs,
    ) -> Result<(), Report> {
        let outputs = inputs.outputs(catalog, project)?;
        let yaml = outputs.get(&project.layout().catalog()).map(String::as_str).unwrap_or_default();
        check_baseline(page, catalog, yaml, project, &mut self.report);
        let diagnostics = &mut self.report.diagnostics;
        let yaml = yaml.to_owned();
        self.files = compare(project, outputs).map_err(|error| report_of(unreadable(error)))?;
        if self.files.changes.iter().any(|change| change.path == project.layout().catalog()) {
            check_reads_back(catalog, &yaml, project)?;
        }
        diagnostics.extend(self.files.blocking.iter().map(|path| blocking(path, project)));
        diagnostics.extend(self.files.links.iter().map(|path| link(path, project)));
        diagnostics.extend(self.files.linked_folders.iter().map(|path| linked_folder(path, project)));
        diagnostics.extend(self.files.unmanaged.iter().map(|path| unmanaged(path, project)));
        Ok(())
    }
}

/// Makes the changes of all plans, or none if a plan is refused. `is_alone` is true if no other run can write.
///
/// # Errors
///
/// The first file that could not be written.
pub(crate) fn apply_all(plans: &[Plan], projects: &[Project], is_alone: bool) -> Result<(), FileError> {
    if plans.iter().any(Plan::is_refused) {
        return Ok(());
    }
    let changes = plans
        .iter()
        .zip(projects)
        .map(|(plan, project)| ProjectChanges { root: project.root(), comparison: &plan.files });
    apply(&changes.collect::<Vec<_>>(), is_alone)
}

/// Keeps other runs from writing the pages and their files until the returned files are dropped.
///
/// The folders of the pages are locked, not the pages, because editors replace a page by a new file. Each folder is
/// locked once, and always in the same order. If a folder cannot be locked, as on Windows, a lock file in the system's
/// temporary folder is locked instead.
pub(crate) fn lock(projects: &[Project]) -> Option<Vec<File>> {
    let folder = |project: &Project| {
        let page = fs::canonicalize(project.root().join(project.page())).ok()?;
        page.parent().map(Path::to_path_buf)
    };
    let folders: BTreeSet<PathBuf> = projects.iter().map(folder).collect::<Option<_>>()?;
    folders.iter().map(|folder| lock_folder(folder)).collect()
}

fn lock_folder(folder: &Path) -> Option<File> {
    let lock = File::open(folder).and_then(|folder| folder.lock().map(|()| folder));
    lock.ok().or_else(|| {
        let hash = hash(&folder.to_string_lossy());
        let lock = open_lock(&env::temp_dir().join(format!("error-catalog-{hash:016x}.lock"))).ok()?;
        lock.lock().ok().map(|()| lock)
    })
}

/// Checks that the YAML of a new catalog reads back as the same catalog, with a reader that is independent of the
/// emitter.
fn check_reads_back(catalog: &Catalog, yaml: &str, project: &Project) -> Result<(), Report> {
    let message = match serde_yaml::from_str::<Catalog>(yaml) {
        Ok(result) if result == *catalog => return Ok(()),
        Ok(_) => "expected the same catalog from its YAML, found another one".to_owned(),
        Err(error) => format!("expected the same catalog from its YAML, found an error: {error}"),
    };
    let help = "report this defect of error-catalog-model, with the page";
    Err(Report::of_file(&READ_BACK, &project.layout().catalog(), message, help))
}

fn report_of(diagnostic: Diagnostic) -> Report {
    Report { diagnostics: vec![diagnostic], ..Report::default() }
}

fn unreadable(error: FileError) -> Diagnostic {
    let FileError { path, error } = error;
    let message = format!("the file cannot be read: {error}");
    Diagnostic::new(&UNREADABLE_FILE, Label::file(&path), message)
        .with_help("move the file to another folder, or correct its permissions")
}

fn blocking(path: &str, project: &Project) -> Diagnostic {
    let message = format!("expected a file that is generated from `{}`, found another file", project.page());
    Diagnostic::new(&UNMANAGED_FILE, Label::file(path), message)
        .with_help("move the file to another folder, or delete it")
}

fn link(path: &str, project: &Project) -> Diagnostic {
    linked(path, "a generated file", project)
}

fn linked_folder(path: &str, project: &Project) -> Diagnostic {
    linked(path, "a folder of generated files", project)
}

fn linked(path: &str, expected: &str, project: &Project) -> Diagnostic {
    let target = fs::read_link(project.root().join(path)).unwrap_or_default();
    let message = format!("expected {expected}, found a link to `{}`", target.display());
    let help = format!("delete the link and run `{}` again", project.command());
    Diagnostic::new(&LINKED_FILE, Label::file(path), message).with_help(help)
}

fn unmanaged(path: &str, project: &Project) -> Diagnostic {
    let message =
        format!("expected only generated files in `{}`, found another file", project.layout().pages());
    Diagnostic::new(&UNMANAGED_FILE, Label::file(path), message)
        .with_help("move the file to another folder")
        .with_severity(Severity::Note)
}
