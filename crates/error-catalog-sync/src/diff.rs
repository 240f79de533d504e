//! Compares pages with an earlier revision, by the rules of `error-catalog-diff`.

mod base;
mod git;
mod human;
mod json;
mod markdown;
mod report;
mod word_diff;

use std::io;

use error_catalog_diff::Bump;

pub use crate::diff::base::BaseRevision;
pub use crate::diff::report::{DiffOutcome, DiffReport, PageDiff};
use crate::project::Project;

/// The format of a rendered [`DiffReport`].
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub enum DiffFormat {
    /// For people at a terminal.
    #[default]
    Human,
    /// For a comment on a pull request, or a changelog; short enough for GitHub.
    Markdown,
    /// One JSON document.
    Json,
}

/// Compares pages with the catalogs that were committed with an earlier revision.
///
/// Without a revision, it is the commit at which `HEAD` left the default branch: the branch that the remote `origin`
/// names, or else the first that exists of `origin/main`, `origin/master`, `main` and `master`. Without any of these, it
/// is `HEAD`. All projects are in the repository of the first.
///
/// # Errors
///
/// Of the kind [`InvalidInput`](io::ErrorKind::InvalidInput): there is no project, or the revision or one of its catalogs
/// cannot be read. The error says why and what to do.
pub fn diff(projects: impl AsRef<[Project]>, base: Option<&str>) -> io::Result<DiffReport> {
    let projects = projects.as_ref();
    let Some(first) = projects.first() else {
        return Err(git::input_error("expected at least one project", "name a page to compare"));
    };
    DiffReport::new(BaseRevision::find(first.root(), base)?, projects)
}

/// Renders a report; the format for people also states that a verdict is denied.
pub fn render_diff(report: &DiffReport, deny: Option<Bump>, format: DiffFormat) -> String {
    let mut text = String::new();
    let result = match format {
        DiffFormat::Human => human::write(report, deny, &mut text),
        DiffFormat::Markdown => markdown::write(report, &mut text),
        DiffFormat::Json => json::write(report, &mut text),
    };
    debug_assert!(result.is_ok(), "writing to a string cannot fail");
    text
}
