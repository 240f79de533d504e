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
    let changes = compare(Some(&with_settings(copy_catalog, after)), after);
    PageDiff { changes, page: Some(page), ..diff }
}

fn errors(page: &Page) -> Report {
    let mut report = page.report();
    report.diagnostics.retain(Diagnostic::is_error);
    report
}

/// Returns the catalog of a copy with what the front matter of the page says about the catalog and about single entries.
fn with_settings(copy: &Catalog, page: &Catalog) -> Catalog {
    let mut catalog = Catalog { entries: copy.entries.clone(), ..page.clone() };
    for entry in &mut catalog.entries {
        if let Some(of_page) = page.entries.iter().find(|of_page| of_page.id == entry.id) {
            let mut facts = of_page.facts.clone();
            facts.append(&mut entry.facts);
            entry.facts = facts;
            entry.basis = entry.basis.take().or_else(|| of_page.basis.clone());
            if entry.aliases.is_empty() {
                entry.aliases.clone_from(&of_page.aliases);
            }
        }
    }
    catalog
}
