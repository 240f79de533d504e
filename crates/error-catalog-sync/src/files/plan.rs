//! What a run would do: the page's problems, and the files that are not as they should be.

use std::fs::File;

use error_catalog_model::Catalog;

use crate::files::committed::vanished_ids;
use crate::files::tree::{Comparison, FileError, apply, compare};
use crate::generate::outputs::outputs;
use crate::page::Page;
use crate::parse::source::Source;
use crate::problem::{Place, Problem, Severity};
use crate::project::Project;

/// What a run over a project found.
#[derive(Debug, Default)]
pub struct Plan {
    /// The page's problems, sorted by place, then those of other files.
    pub problems: Vec<Problem>,
    /// How the files differ from what they should be; nothing if a problem is an error.
    pub(crate) files: Comparison,
}

impl Plan {
    /// Reads the page and compares everything that is generated from it; writes nothing.
    pub fn new(project: &Project) -> Self {
        let source = match Source::read(&project.root().join(project.page()), project.page()) {
            Ok(source) => source,
            Err(problem) => return Self { problems: vec![problem], ..Self::default() },
        };
        let mut page = Page::parse(source);
        let mut plan = Self { problems: std::mem::take(&mut page.problems), ..Self::default() };
        if let Some(catalog) = &page.catalog
            && let Err(problems) = plan.compare(&page, catalog, project)
        {
            plan.problems.extend(problems);
        }
        plan
    }

    /// Whether a problem keeps everything from being written.
    pub fn is_refused(&self) -> bool {
        self.problems.iter().any(|problem| problem.severity == Severity::Error)
    }

    /// Whether all files are as they should be.
    pub fn is_current(&self) -> bool {
        !self.is_refused() && self.files.changes.is_empty()
    }

    /// Makes the changes, unless the plan is refused.
    ///
    /// # Errors
    ///
    /// The first file that could not be written.
    pub(crate) fn apply(&self, project: &Project) -> Result<(), FileError> {
        if self.is_refused() { Ok(()) } else { apply(project.root(), &self.files) }
    }

    fn compare(&mut self, page: &Page, catalog: &Catalog, project: &Project) -> Result<(), Vec<Problem>> {
        let outputs = outputs(catalog, project)?;
        let yaml = outputs.get(&project.catalog()).map(String::as_str).unwrap_or_default();
        self.problems.extend(vanished_ids(page, catalog, yaml, project));
        let yaml = yaml.to_owned();
        self.files =
            compare(project.root(), outputs, &project.pages()).map_err(|error| vec![unreadable(error)])?;
        if self.files.changes.iter().any(|change| change.path == project.catalog()) {
            check_reads_back(catalog, &yaml, project)?;
        }
        self.problems.extend(self.files.foreign.iter().map(|path| foreign(path, project)));
        Ok(())
    }
}

/// Keeps a second `sync` from running at the same time; the page is what both read.
///
/// Where a file system has no locks there is none, and the last run wins.
pub(crate) fn lock(project: &Project) -> Option<File> {
    let page = File::open(project.root().join(project.page())).ok()?;
    page.lock().ok()?;
    Some(page)
}

/// The catalog that is about to be put in place must read back as the one that was written.
fn check_reads_back(catalog: &Catalog, yaml: &str, project: &Project) -> Result<(), Vec<Problem>> {
    let what = match Catalog::from_yaml(yaml) {
        Ok(read) if read == *catalog => return Ok(()),
        Ok(_) => "the catalog does not read back as it was written".to_owned(),
        Err(error) => format!("the catalog cannot be read back: {error}"),
    };
    let help = "this is a defect of error-catalog-model: please report it with the page".to_owned();
    Err(vec![Problem::error("read-back", &project.catalog(), Place::START, what, help)])
}

fn unreadable(error: FileError) -> Problem {
    let FileError { path, error } = error;
    let help = "move it away, or mend its permissions".to_owned();
    Problem::error("unreadable-file", &path, Place::START, format!("it cannot be read: {error}"), help)
}

fn foreign(path: &str, project: &Project) -> Problem {
    let what = format!("it stands in the generated folder `{}` and was not generated", project.pages());
    let help = "it is left alone; move it elsewhere".to_owned();
    Problem::error("foreign-file", path, Place::START, what, help).with_severity(Severity::Note)
}
