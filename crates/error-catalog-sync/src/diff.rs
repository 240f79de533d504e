//! Compares pages with an earlier revision, by the rules of `error-catalog-diff`.

mod older;
mod page_diff;

use std::path::Path;

pub(crate) use crate::diff::older::older;
pub use crate::diff::page_diff::{DiffBase, DiffReport, PageDiff};
use crate::git::base::BaseRevision;
use crate::git::git_command::Git;
use crate::input_error::InputError;
use crate::project::Project;

/// Compares pages with the catalogs that were committed with an earlier revision.
///
/// Without a revision, it is the commit at which `HEAD` left the default branch: the branch that the remote `origin`
/// names, or else the first that exists of `origin/main`, `origin/master`, `main` and `master`. Without any of these, it
/// is `HEAD`. All projects are in the repository of the first.
///
/// # Errors
///
/// There is no project, or the revision or one of its catalogs cannot be read.
pub fn diff(projects: &[Project], base: Option<&str>) -> Result<DiffReport, InputError> {
    let Some(first) = projects.first() else {
        return Err(InputError::new("expected at least one project", "name a page to compare"));
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
/// let report = diff_against(&project, Path::new("published.md"))?;
/// assert_eq!(report.counts().verdict(), None);
/// # Ok::<(), error_catalog_sync::InputError>(())
/// ```
///
/// # Errors
///
/// There is no such file, but a revision of that name.
pub fn diff_against(project: &Project, copy: &Path) -> Result<DiffReport, InputError> {
    let name = copy.display().to_string();
    if !copy.exists() && matches!(Git::new(&project.root).commit(&name), Ok(Some(_))) {
        let message = format!("expected a file, found the revision `{name}`");
        return Err(InputError::new(message, format!("compare with a revision by `--base {name}`")));
    }
    Ok(DiffReport { base: DiffBase::Copy(name), pages: vec![PageDiff::with_copy(project, copy)] })
}
