//! Where the workspace is, for the tests beside this file.

use std::path::PathBuf;

/// The workspace's top folder.
pub fn root() -> PathBuf {
    let mut root = PathBuf::from(env!("CARGO_MANIFEST_DIR"));
    root.pop();
    root
}
