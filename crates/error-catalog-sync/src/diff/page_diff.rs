//! The result of comparing pages with an earlier revision, as data.

use std::path::Path;

use error_catalog_diff::{Bump, Change, Counts, compare, page_removed};
use error_catalog_model::Catalog;
use error_catalog_page::{Diagnostic, Report};

use crate::baseline::check::check_baseline;
use crate::finish::finish;
use crate::git::base::BaseRevision;
use crate::input_error::InputError;
use crate::page::Page;
use crate::project::Project;
use crate::read_source::{read_page_source, read_source};

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

impl DiffReport {
    /// Reads the pages and their earlier catalogs, and compares them.
    pub(super) fn new(base: BaseRevision, projects: &[Project]) -> Result<Self, InputError> {
        let pages = projects.iter().map(|project| PageDiff::new(project, &base));
        let mut pages = pages.collect::<Result<Vec<_>, _>>()?;
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

    /// Returns whether errors of a page prevented its comparison.
    pub fn is_refused(&self) -> bool {
        self.pages.iter().any(PageDiff::is_refused)
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

    /// Compares the page of a project with its catalog in a revision.
    fn new(project: &Project, base: &BaseRevision) -> Result<Self, InputError> {
        let before = base.catalog(project)?;
        let mut diff = Self { has_base: before.is_some(), ..Self::read(project) };
        if let Some(after) = diff.catalog() {
            diff.changes = compare(before.as_ref(), after);
        }
        Ok(diff)
    }

    /// Compares the page of a project with a copy. The settings of the page apply to both.
    pub(super) fn with_copy(project: &Project, copy: &Path) -> Self {
        let mut diff = Self { has_base: true, ..Self::read(project) };
        let (Some(page), Some(after)) = (&diff.page, diff.catalog()) else { return diff };
        let copy = match read_source(copy, &copy.display().to_string()) {
            Ok(copy) => page.parse_copy(copy),
            Err(report) => return Self { report, page: None, ..diff },
        };
        let Some(before) = copy.catalog() else {
            return Self { report: errors(copy.report()), page: Some(copy), ..diff };
        };
        // The title and the rows are the only content that a copy has of its own.
        let (title, entries) = (before.title.clone(), before.entries.clone());
        diff.changes = compare(Some(&Catalog { title, entries, ..after.clone() }), after);
        diff
    }

    /// Reads the page of a project. Its errors are those of `check`: a missing id is one.
    fn read(project: &Project) -> Self {
        let diff = Self { path: project.page().to_owned(), ..Self::default() };
        let page = match read_page_source(project) {
            Ok(source) => Page::parse(source),
            Err(report) => return Self { report, ..diff },
        };
        let mut report = page.report();
        if let Some(catalog) = page.readable_catalog() {
            check_baseline(&page, catalog, "", project, &mut report);
            finish(&mut report.diagnostics, &page.source, &page.settings.severities, page.built());
        }
        Self { page: Some(page), report: errors(report), ..diff }
    }

    /// Returns the catalog of the page, unless it has errors.
    fn catalog(&self) -> Option<&Catalog> {
        if self.is_refused() { None } else { self.page.as_ref()?.catalog() }
    }

    fn removed(path: String) -> Self {
        let changes = vec![page_removed(&path)];
        Self { path, has_base: true, changes, ..Self::default() }
    }
}

fn errors(mut report: Report) -> Report {
    report.diagnostics.retain(Diagnostic::is_error);
    report
}
