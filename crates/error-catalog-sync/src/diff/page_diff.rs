//! The result of comparing pages with an earlier revision, as data.

use std::io;

use error_catalog_diff::{Bump, Change, Counts, compare, page_removed};
use error_catalog_page::{Diagnostic, Report};

use crate::baseline::check::check_baseline;
use crate::finish::finish;
use crate::git::base::BaseRevision;
use crate::page::Page;
use crate::project::Project;
use crate::read_source::read_source;

/// The comparison of pages with one revision, or of a page with a copy.
#[derive(Debug)]
#[must_use]
pub struct DiffReport {
    /// The revision or the copy.
    pub base: DiffBase,
    /// The pages of the projects, then removed pages.
    pub pages: Vec<PageDiff>,
}

/// The base of a comparison. The enum is exhaustive on purpose: each base is rendered in its own way.
#[derive(Clone, Debug)]
pub enum DiffBase {
    /// A revision.
    Revision(BaseRevision),
    /// A copy of the page, by its path.
    Copy(String),
}

/// The comparison of one page.
#[derive(Debug, Default)]
pub struct PageDiff {
    /// The path of the page.
    pub path: String,
    /// The page as it is now, if it can be read.
    pub page: Option<Page>,
    /// True if the revision has a catalog of the page; if not, every entry is new.
    pub has_base: bool,
    /// The changes, those with the greatest bump first.
    pub changes: Vec<Change>,
    /// The errors that prevent the comparison.
    pub report: Report,
}

/// The judgment of a change. The enum is exhaustive on purpose: each judgment has an exit status.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
#[must_use]
pub enum DiffOutcome {
    /// Nothing changed, or the verdict is not denied.
    Allowed,
    /// The verdict is denied.
    Denied,
    /// A page has errors, so it could not be compared.
    Refused,
}

impl DiffReport {
    /// Reads the pages and their earlier catalogs, and compares them.
    pub(super) fn new(base: BaseRevision, projects: &[Project]) -> io::Result<Self> {
        let pages = projects.iter().map(|project| PageDiff::new(project, &base));
        let mut pages = pages.collect::<io::Result<Vec<_>>>()?;
        pages.extend(base.removed_pages(projects)?.into_iter().map(PageDiff::removed));
        Ok(Self { base: DiffBase::Revision(base), pages })
    }

    /// Counts the changes of all pages.
    pub fn counts(&self) -> Counts {
        Counts::of(self.pages.iter().flat_map(|page| &page.changes))
    }

    /// Returns the verdict over all pages if it is `deny` or greater.
    pub fn denied(&self, deny: Option<Bump>) -> Option<Bump> {
        let (deny, verdict) = (deny?, self.counts().verdict()?);
        if verdict >= deny { Some(verdict) } else { None }
    }

    /// Judges the report: a verdict of `deny` or greater is denied.
    pub fn outcome(&self, deny: Option<Bump>) -> DiffOutcome {
        if self.pages.iter().any(PageDiff::is_refused) {
            DiffOutcome::Refused
        } else if self.denied(deny).is_some() {
            DiffOutcome::Denied
        } else {
            DiffOutcome::Allowed
        }
    }
}

impl PageDiff {
    /// Returns whether errors of the page prevented the comparison.
    pub const fn is_refused(&self) -> bool {
        !self.report.diagnostics.is_empty()
    }

    /// Counts the changes of the page.
    pub fn counts(&self) -> Counts {
        Counts::of(&self.changes)
    }

    fn new(project: &Project, base: &BaseRevision) -> io::Result<Self> {
        let path = project.page();
        let before = base.catalog(project)?;
        let diff = Self { path: path.to_owned(), has_base: before.is_some(), ..Self::default() };
        let page = match read_source(&project.root.join(path), path) {
            Ok(source) => Page::parse(source),
            Err(report) => return Ok(Self { report, ..diff }),
        };
        let mut report = page.report();
        // As in `check`: a missing row is reported, not the front matter that refers to it.
        if let (None, Some(readable)) = (page.catalog(), page.readable_catalog()) {
            check_baseline(&page, readable, "", project, &mut report);
            finish(&mut report.diagnostics, &page.source, &page.settings.severities, page.built());
        }
        report.diagnostics.retain(Diagnostic::is_error);
        let after = page.catalog();
        let changes = after.map(|after| compare(before.as_ref(), after)).unwrap_or_default();
        Ok(Self { page: Some(page), changes, report, ..diff })
    }

    fn removed(path: String) -> Self {
        let changes = vec![page_removed(&path)];
        Self { path, has_base: true, changes, ..Self::default() }
    }
}
