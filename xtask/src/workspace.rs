//! The folder of the workspace.

use std::path::PathBuf;

/// The workspace's top folder. Cargo names it, unless the program is started without cargo.
pub(crate) fn root() -> PathBuf {
    let xtask = std::env::var_os("CARGO_MANIFEST_DIR").unwrap_or_else(|| env!("CARGO_MANIFEST_DIR").into());
    let mut root = PathBuf::from(xtask);
    root.pop();
    root
}
