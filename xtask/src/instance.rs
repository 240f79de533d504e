//! The pages of this workspace, and their generated files.

use std::path::PathBuf;

use error_catalog_sync::{Project, ReferencePage};

/// The pages; the crate `telephony-errors` holds a copy of the catalog of each.
pub(crate) const PAGES: [&str; 3] =
    ["docs/telephony-errors.md", "docs/sip-response-codes.md", "docs/q850-causes.md"];

/// The project of each page.
pub(crate) fn projects() -> [Project; 3] {
    let [errors, responses, causes] = PAGES.map(|page| {
        let project = Project::new(root(), page);
        let copy = format!("crates/telephony-errors/{}", project.layout().catalog());
        project.copy_catalog_to(&copy)
    });
    let sip = ReferencePage::new(responses.page()).except("namespace", "http");
    let of_its_own = |project: Project| {
        let option = format!("--page {}", project.page());
        project.with_option(&option)
    };
    [errors.with_reference(sip), of_its_own(responses), of_its_own(causes)]
}

/// Returns the project of a page; for an unknown page, the first project.
pub(crate) fn project(page: &str) -> Project {
    let [errors, responses, causes] = projects();
    [responses, causes].into_iter().find(|project| project.page() == page).unwrap_or(errors)
}

/// The workspace's top folder. Cargo names it, unless the program is started without cargo.
pub(crate) fn root() -> PathBuf {
    let xtask = std::env::var_os("CARGO_MANIFEST_DIR").unwrap_or_else(|| env!("CARGO_MANIFEST_DIR").into());
    let mut root = PathBuf::from(xtask);
    root.pop();
    root
}
