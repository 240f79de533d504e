//! Compares a page with a copy of it, such as the page that a docs platform published.

use std::path::Path;

use error_catalog_diff::compare;
use error_catalog_model::Catalog;
use error_catalog_page::{Diagnostic, Report};

use crate::diff::page_diff::PageDiff;
use crate::page::Page;
use crate::project::Project;
use crate::read_source::{read_page_source, read_source};

/// Compares the page of a project with a copy. The settings of the page apply to both.
pub(super) fn diff_with_copy(project: &Project, copy: &Path) -> PageDiff {
    let diff = PageDiff { path: project.page().to_owned(), has_base: true, ..PageDiff::default() };
    let (page, copy) = match (read_page_source(project), read_source(copy, &copy.display().to_string())) {
        (Ok(page), Ok(copy)) => (Page::parse(page), copy),
        (Err(report), _) | (_, Err(report)) => return PageDiff { report, ..diff },
    };
    let Some(after) = page.catalog() else {
        return PageDiff { report: errors(&page), page: Some(page), ..diff };
    };
    let copy = page.parse_copy(copy);
    let Some(copy_catalog) = copy.catalog() else {
        return PageDiff { report: errors(&copy), page: Some(copy), ..diff };
    };
    // The title and the rows are the only content that a copy has of its own.
    let (title, entries) = (copy_catalog.title.clone(), copy_catalog.entries.clone());
    let changes = compare(Some(&Catalog { title, entries, ..after.clone() }), after);
    PageDiff { changes, page: Some(page), ..diff }
}

fn errors(page: &Page) -> Report {
    let mut report = page.report();
    report.diagnostics.retain(Diagnostic::is_error);
    report
}
