//! The command `diff`: pages against an earlier revision.

use std::io::{self, Write};

use error_catalog_diff::{Bump, Change, Counts, compare, page_removed};

use crate::command::findings::Findings;
use crate::diff::base::Base;
use crate::diff::{human, json, markdown};
use crate::files::committed::check_vanished;
use crate::page::Page;
use crate::parse::source::Source;
use crate::problem::{Problem, Severity};
use crate::project::Project;

/// For whom changes are written.
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

/// What a comparison comes to.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Outcome {
    /// The change, if there is one, is told and not denied.
    Allowed,
    /// The change is told, and its verdict is that which is denied, or a greater one.
    Denied,
    /// A page has problems, and was not compared.
    Refused,
}

/// Pages, each compared with one revision.
#[derive(Debug)]
pub(super) struct Report {
    /// What they were compared with.
    pub(super) base: Base,
    pub(super) diffs: Vec<Diff>,
}

/// What the comparison of a page found.
#[derive(Debug)]
pub(super) struct Diff {
    /// The page's path.
    pub(super) page: String,
    /// The page, where it could be read.
    read: Option<Page>,
    /// Whether the revision has a catalog of it; if not, everything is added.
    pub(super) has_base: bool,
    /// What changed, the greatest first.
    pub(super) changes: Vec<Change>,
    /// What keeps them from being compared.
    pub(super) problems: Vec<Problem>,
}

impl Report {
    /// Reads the pages and their earlier catalogs, and compares them.
    fn new(base: Base, projects: &[Project]) -> io::Result<Self> {
        let diffs = projects.iter().map(|project| Diff::new(project, &base));
        let mut diffs = diffs.collect::<io::Result<Vec<_>>>()?;
        diffs.extend(base.pages_gone(projects)?.into_iter().map(Diff::gone));
        Ok(Self { base, diffs })
    }

    /// Whether a page has problems that keep it from being compared.
    fn is_refused(&self) -> bool {
        self.diffs.iter().any(Diff::is_refused)
    }

    /// How many changes there are on all pages.
    pub(super) fn counts(&self) -> Counts {
        Counts::of(self.diffs.iter().flat_map(|diff| &diff.changes))
    }
}

impl Diff {
    fn new(project: &Project, base: &Base) -> io::Result<Self> {
        let name = project.page();
        let before = base.catalog(project)?;
        let diff = Self {
            page: name.to_owned(),
            read: None,
            has_base: before.is_some(),
            changes: Vec::new(),
            problems: Vec::new(),
        };
        let mut page = match Source::read(&project.root().join(name), name) {
            Ok(source) => Page::parse(source),
            Err(problem) => return Ok(Self { problems: vec![problem], ..diff }),
        };
        let mut problems = std::mem::take(&mut page.problems);
        // As `check` tells it: a row that is gone, rather than what the front matter says of it.
        if let Some(refused) = page.refused.as_ref().filter(|_| page.is_whole) {
            check_vanished(&page, refused, "", project, &mut problems);
        }
        problems.retain(|problem| problem.severity == Severity::Error);
        let after = page.catalog.as_ref();
        let changes = after.map(|after| compare(before.as_ref(), after)).unwrap_or_default();
        Ok(Self { read: Some(page), changes, problems, ..diff })
    }

    /// Of a page that is not there any more.
    fn gone(page: String) -> Self {
        let changes = vec![page_removed(&page)];
        Self { page, read: None, has_base: true, changes, problems: Vec::new() }
    }

    pub(super) const fn is_refused(&self) -> bool {
        !self.problems.is_empty()
    }

    pub(super) fn counts(&self) -> Counts {
        Counts::of(&self.changes)
    }

    /// What keeps the page from being compared, with what it is about.
    pub(super) fn findings(&self) -> Findings<'_> {
        Findings::new(&self.problems, self.read.as_ref())
    }
}

/// Says what changed since a revision on one page or several, and what that means for those who use the catalogs; and
/// whether a verdict is denied: `deny`, or a greater one.
///
/// Without a revision, it is the commit at which `HEAD` left the default branch: the one that the remote `origin` names,
/// or else the first that exists of `origin/main`, `origin/master`, `main` and `master`. Without any of these, it is
/// `HEAD`. All projects are in the repository of the first.
///
/// # Errors
///
/// `out` cannot be written to. Of the kind [`InvalidInput`](io::ErrorKind::InvalidInput): the revision, or a catalog as it
/// was then, cannot be read; the error says why and what to do.
pub fn diff(
    projects: impl AsRef<[Project]>,
    base: Option<&str>,
    deny: Option<Bump>,
    format: DiffFormat,
    out: &mut dyn Write,
) -> io::Result<Outcome> {
    let projects = projects.as_ref();
    let Some(first) = projects.first() else { return Ok(Outcome::Allowed) };
    let report = Report::new(Base::find(first.root(), base)?, projects)?;
    let denied = deny.filter(|deny| report.counts().verdict().is_some_and(|verdict| verdict >= *deny));
    match format {
        DiffFormat::Human => human::write(&report, denied, out)?,
        DiffFormat::Markdown => markdown::write(&report, out)?,
        DiffFormat::Json => json::write(&report, out)?,
    }
    Ok(match denied {
        _ if report.is_refused() => Outcome::Refused,
        Some(_) => Outcome::Denied,
        None => Outcome::Allowed,
    })
}
