//! Compares pages with an earlier revision, by the rules of `error-catalog-diff`.

mod copy_diff;
mod older;
mod page_diff;

use std::io;
use std::path::Path;

use crate::diff::copy_diff::diff_with_copy;
pub(crate) use crate::diff::older::older;
pub use crate::diff::page_diff::{DiffBase, DiffOutcome, DiffReport, PageDiff};
use crate::git::base::BaseRevision;
use crate::git::git_command::input_error;
use crate::project::Project;

/// Compares pages with the catalogs that were committed with an earlier revision.
///
/// Without a revision, it is the commit at which `HEAD` left the default branch: the branch that the remote `origin`
/// names, or else the first that exists of `origin/main`, `origin/master`, `main` and `master`. Without any of these, it
/// is `HEAD`. All projects are in the repository of the first.
///
/// # Errors
///
/// Of the kind [`InvalidInput`](io::ErrorKind::InvalidInput): there is no project, or the revision or one of its catalogs
/// cannot be read. The error has the reason and a help.
pub fn diff(projects: &[Project], base: Option<&str>) -> io::Result<DiffReport> {
    let Some(first) = projects.first() else {
        return Err(input_error("expected at least one project", "name a page to compare"));
    };
    DiffReport::new(BaseRevision::find(&first.root, base)?, projects)
}

/// Compares a page with a copy of it, such as the page that a docs platform published. Front matter that the platform
/// changed or dropped does not matter.
///
/// ```no_run
/// use std::path::Path;
///
/// use error_catalog_sync::{Project, diff_against};
///
/// let project = Project::new(".", "docs/printer.md");
/// let report = diff_against(&project, Path::new("published.md"));
/// assert_eq!(report.counts().verdict(), None);
/// ```
pub fn diff_against(project: &Project, copy: &Path) -> DiffReport {
    let base = DiffBase::Copy(copy.display().to_string());
    DiffReport { base, pages: vec![diff_with_copy(project, copy)] }
}
