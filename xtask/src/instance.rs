//! Where this workspace's page and its generated files stand.

use std::path::PathBuf;

use error_catalog_sync::Project;

/// The page of telephony errors; the crate of the same name holds a copy of its catalog.
pub(crate) fn telephony_errors() -> Project {
    Project::new(root(), "docs/telephony-errors.md")
        .copy_catalog_to("crates/telephony-errors/catalog/telephony-errors.yaml")
}

/// The workspace's top folder. Cargo names it, unless the program is started without cargo.
pub(crate) fn root() -> PathBuf {
    let xtask = std::env::var_os("CARGO_MANIFEST_DIR").unwrap_or_else(|| env!("CARGO_MANIFEST_DIR").into());
    let mut root = PathBuf::from(xtask);
    root.pop();
    root
}
