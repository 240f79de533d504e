//! The step `packages`: every published crate builds from the files that it is published with.

use std::io;

use tempfile::TempDir;

use super::runner::{Runner, succeeds};

// xtask and the tests are never published.
const PACKAGE: &[&str] =
    &["package", "--workspace", "--exclude", "xtask", "--exclude", "tests", "--allow-dirty", "--locked"];

/// Packages all published crates, and builds them from their packages.
pub(super) fn check(runner: &Runner) -> io::Result<bool> {
    // Cargo keeps the members that it unpacks by this folder's path and their version, and never looks whether they
    // changed since: only a new folder is sure to hold today's sources. The target folder holds it, wherever that is.
    let folder = TempDir::with_prefix_in("packages-", std::env::current_exe()?.with_file_name(""))?;
    succeeds(runner.cargo_command().args(PACKAGE).env("CARGO_TARGET_DIR", folder.path()))
}
