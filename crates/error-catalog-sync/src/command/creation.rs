//! The files that `init` writes: the configuration, the templates, and the crate if there is one.

use std::path::Path;

use error_catalog_page::Report;

use crate::config::{CONFIG_FILE, read_config};
use crate::files::drift::unwritable;
use crate::files::tree::{Change, Comparison, ProjectChanges, apply};
use crate::init::new_project::{NewFile, new_project, page_table};
use crate::project::Project;

/// The outcome of [`create`].
#[derive(Debug, Default)]
#[must_use]
pub struct CreateOutcome {
    /// The paths of the files that were written, relative to the project.
    pub written: Vec<String>,
    /// The paths of the files that existed. They are as before.
    pub existing: Vec<String>,
    /// The table that the existing configuration needs for the page, to be added by hand.
    pub missing_table: Option<String>,
    /// The diagnostics of an existing configuration, or of a file that could not be written.
    pub report: Report,
}

/// Writes the files that a page needs to become a project: `error-catalog.toml`, the templates, and a crate in a folder if
/// one is named. Existing files are not changed.
pub fn create(root: &Path, page: &str, crate_folder: Option<&str>) -> CreateOutcome {
    let layout = Project::new(root, page).layout;
    let mut outcome = CreateOutcome::default();
    let config = root.join(CONFIG_FILE);
    if config.exists() {
        match read_config(&config) {
            Ok(projects) if projects.iter().any(|project| project.page() == page) => {}
            Ok(_) => outcome.missing_table = Some(page_table(&layout, crate_folder)),
            Err(report) => return CreateOutcome { report, ..outcome },
        }
    }
    let mut comparison = Comparison::default();
    for NewFile { path, text } in new_project(&layout, crate_folder) {
        if root.join(&path).symlink_metadata().is_ok() {
            outcome.existing.push(path);
        } else {
            comparison.changes.push(Change { path, before: None, after: Some(text) });
        }
    }
    match apply(&[ProjectChanges { root, comparison: &comparison }], false) {
        Ok(()) => outcome.written = comparison.changes.into_iter().map(|change| change.path).collect(),
        Err(error) => outcome.report.diagnostics.push(unwritable(&error)),
    }
    outcome
}
