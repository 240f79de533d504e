//! Where this workspace's pages and their generated files stand.

use std::path::PathBuf;

use error_catalog_sync::{Comparison, Project};

/// The names of the pages in `docs/`; the crate `telephony-errors` holds a copy of the catalog of each.
const PAGES: [&str; 3] = ["telephony-errors", "sip-response-codes", "q850-causes"];

/// The project of each page.
pub(crate) fn projects() -> [Project; 3] {
    let [errors, responses, causes] = PAGES.map(|page| {
        Project::new(root(), &format!("docs/{page}.md"))
            .copy_catalog_to(&format!("crates/telephony-errors/catalog/{page}.yaml"))
    });
    let sip = Comparison::new(responses.page()).except("namespace", "http");
    [errors.compare_with(sip), responses, causes]
}

/// The project of the page of telephony errors.
pub(crate) fn telephony_errors() -> Project {
    let [errors, _, _] = projects();
    errors
}

/// The workspace's top folder. Cargo names it, unless the program is started without cargo.
pub(crate) fn root() -> PathBuf {
    let xtask = std::env::var_os("CARGO_MANIFEST_DIR").unwrap_or_else(|| env!("CARGO_MANIFEST_DIR").into());
    let mut root = PathBuf::from(xtask);
    root.pop();
    root
}
