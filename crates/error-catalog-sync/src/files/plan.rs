//! What a run would do: the page's problems, and the files that are not as they should be.

use std::collections::BTreeSet;
use std::env;
use std::fs::{self, File};
use std::path::{Path, PathBuf};
use std::sync::Arc;

use error_catalog_model::{Catalog, hash};
use error_catalog_page::{Diagnostic, Label, Report, Severity, SourceFile};

use crate::baseline::check::check_baseline;
use crate::files::inputs::{Inputs, ReadProject};
use crate::files::tree::{Comparison, FileError, apply, compare, open_lock};
use crate::finish::finish;
use crate::page::Page;
use crate::project::Project;
use crate::rules::files::{LINKED_FILE, READ_BACK, UNMANAGED_FILE, UNREADABLE_FILE};

/// What a run over a project found.
#[derive(Default)]
pub(crate) struct Plan {
    /// The page's diagnostics, sorted by position, then those of other files.
    pub(crate) report: Report,
    /// The page, without its problems, where it could be read.
    pub(crate) page: Option<Page>,
    /// How the files differ from what they should be; nothing if a problem is an error.
    pub(crate) files: Comparison,
    /// What generation needed besides the page; `None` if the page could not be read.
    inputs: Option<Inputs>,
}

impl Plan {
    /// Compares everything that is generated from a page with the files; writes nothing.
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
        plan.report.diagnostics = std::mem::take(&mut page.problems);
        plan.report.sources.insert(Arc::clone(&page.source));
        if let Some(catalog) = &page.catalog
            && let Err(report) = plan.compare(&page, catalog, project, &inputs)
        {
            plan.report.append(report);
        }
        if let Some(partial) = page.entries_with_errors() {
            check_baseline(&page, partial, "", project, &mut plan.report);
        }
        finish(&mut plan.report.diagnostics, &page.source, &page.settings.severities);
        (plan.page, plan.inputs) = (Some(page), Some(inputs));
        if plan.is_refused() {
            plan.files = Comparison::default();
        }
        plan
    }

    /// Whether a problem keeps everything from being written.
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
        diagnostics.extend(self.files.in_the_way.iter().map(|path| in_the_way(path, project)));
        diagnostics.extend(self.files.links.iter().map(|path| link(path, project)));
        diagnostics.extend(self.files.linked_folders.iter().map(|path| linked_folder(path, project)));
        diagnostics.extend(self.files.foreign.iter().map(|path| foreign(path, project)));
        Ok(())
    }
}

/// Makes the changes of all plans, or none if one is refused; `alone` says whether no other run can be at it.
///
/// # Errors
///
/// The first file that could not be written.
pub(crate) fn apply_all(plans: &[Plan], projects: &[Project], alone: bool) -> Result<(), FileError> {
    if plans.iter().any(Plan::is_refused) {
        return Ok(());
    }
    let files = plans.iter().zip(projects).map(|(plan, project)| (project.root(), &plan.files));
    apply(&files.collect::<Vec<_>>(), alone)
}

/// Keeps a second `sync` of the pages from running at the same time, until the files are dropped.
///
/// The pages' folders are locked, and not the pages: editors put a new page in the old one's place. Each is locked
/// once, and always in the same order. Where a folder cannot be locked, as on Windows, a file of its own among the
/// system's temporary ones stands for it.
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

/// The catalog that is about to be put in place must read back as the one that was written, by any reader of
/// YAML: not by the one that knows how it was written.
fn check_reads_back(catalog: &Catalog, yaml: &str, project: &Project) -> Result<(), Report> {
    let what = match serde_yaml::from_str::<Catalog>(yaml) {
        Ok(read) if read == *catalog => return Ok(()),
        Ok(_) => "the catalog does not read back as it was written".to_owned(),
        Err(error) => format!("the catalog cannot be read back: {error}"),
    };
    let help = "this is a defect of error-catalog-model: please report it with the page";
    Err(Report::of_file(&READ_BACK, &project.layout().catalog(), what, help))
}

fn report_of(diagnostic: Diagnostic) -> Report {
    Report { diagnostics: vec![diagnostic], ..Report::default() }
}

fn unreadable(error: FileError) -> Diagnostic {
    let FileError { path, error } = error;
    let help = "move it away, or correct its permissions".to_owned();
    Diagnostic::new(&UNREADABLE_FILE, Label::file(&path), format!("it cannot be read: {error}"))
        .with_help(help)
}

fn in_the_way(path: &str, project: &Project) -> Diagnostic {
    let what =
        format!("it stands where a generated file belongs and was not generated from `{}`", project.page());
    let help = "move it away, or delete it".to_owned();
    Diagnostic::new(&UNMANAGED_FILE, Label::file(path), what).with_help(help)
}

fn link(path: &str, project: &Project) -> Diagnostic {
    let leads_to = fs::read_link(project.root().join(path)).unwrap_or_default();
    let what = format!("it is a link to `{}`, and a generated file belongs there", leads_to.display());
    let help = format!(
        "delete the link and run `{}` again; to have the file elsewhere too, make a link there that leads here",
        project.command()
    );
    Diagnostic::new(&LINKED_FILE, Label::file(path), what).with_help(help)
}

fn linked_folder(path: &str, project: &Project) -> Diagnostic {
    let target = fs::read_link(project.root().join(path)).unwrap_or_default();
    let what = format!("expected a folder of generated files, found a link to `{}`", target.display());
    let help = format!("delete the link and run `{}` again", project.command());
    Diagnostic::new(&LINKED_FILE, Label::file(path), what).with_help(help)
}

fn foreign(path: &str, project: &Project) -> Diagnostic {
    let what =
        format!("it stands in the generated folder `{}` and was not generated", project.layout().pages());
    let help = "it is left alone; move it elsewhere".to_owned();
    Diagnostic::new(&UNMANAGED_FILE, Label::file(path), what).with_help(help).with_severity(Severity::Note)
}
