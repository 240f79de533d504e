//! The files that `init` writes: the configuration, the templates, and the crate if there is one.

use std::path::Path;

use error_catalog_generate::Output;
use error_catalog_page::Report;

use crate::config::{config_folder, is_project_path, read_config};
use crate::files::drift::unwritable;
use crate::files::lock::lock;
use crate::files::obstacles::report_obstacle;
use crate::files::tree::{Change, FileWrite, Obstacle, ObstacleKind, apply, linked_folder};
use crate::init::new_project::{NewFile, catalog_of_crate, new_project, package_name, page_table};
use crate::input_error::InputError;
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

/// Writes the files that a page needs to become a project: the configuration, the templates, and a crate in a folder if one
/// is named. Paths are relative to the folder of the configuration. Existing files are not changed.
///
/// # Errors
///
/// A page or a folder that a configuration cannot name, or a folder that cannot be the name of a package.
pub fn create(config: &Path, page: &str, crate_folder: Option<&str>) -> Result<CreateOutcome, InputError> {
    check_names(page, crate_folder)?;
    let root = config_folder(config);
    let mut project = Project::new(root, page);
    if let Some(folder) = crate_folder {
        let catalog = catalog_of_crate(&project.layout, folder);
        project = project.copy_catalog_to(&catalog);
    }
    let mut outcome = CreateOutcome::default();
    if config.exists() {
        match read_config(config) {
            Ok(projects) if declares(&projects, &project) => {}
            Ok(_) => outcome.missing_table = Some(page_table(&project.layout, crate_folder)),
            Err(report) => return Ok(CreateOutcome { report, ..outcome }),
        }
    }
    let lock = lock(&[project.clone()]);
    let mut changes = Vec::new();
    let config_name = config.file_name().unwrap_or_default().to_string_lossy();
    for NewFile { path, text } in new_project(&project.layout, &config_name, crate_folder) {
        let (folder, _) = path.rsplit_once('/').unwrap_or_default();
        if let Some(path) = linked_folder(root, folder) {
            let obstacle = Obstacle { path, kind: ObstacleKind::LinkedFolder };
            outcome.report.diagnostics.push(report_obstacle(&obstacle, &project));
        } else if root.join(&path).symlink_metadata().is_ok() {
            outcome.existing.push(path);
        } else {
            changes.push(Change { path, before: None, after: Some(text) });
        }
    }
    if outcome.report.has_errors() {
        return Ok(outcome);
    }
    let writes: Vec<FileWrite<'_>> =
        changes.iter().map(|change| FileWrite::of_output(root, change)).collect();
    match apply(&writes, [], lock.is_some()) {
        Ok(()) => outcome.written = changes.into_iter().map(|change| change.path).collect(),
        Err(error) => outcome.report.diagnostics.push(unwritable(&error)),
    }
    Ok(outcome)
}

fn check_names(page: &str, crate_folder: Option<&str>) -> Result<(), InputError> {
    for path in [page].into_iter().chain(crate_folder) {
        if !is_project_path(path) {
            let message =
                format!("expected a path inside the project, with `/` between folders, found {path:?}");
            return Err(InputError::new(message, ""));
        }
    }
    let Some(name) = crate_folder.map(package_name) else { return Ok(()) };
    let is_part = |c: char| c.is_ascii_alphanumeric() || "-_".contains(c);
    if !name.starts_with(|c: char| c.is_ascii_alphabetic()) || !name.chars().all(is_part) {
        let message =
            format!("expected a folder with the name of a package, such as `printer-errors`, found {name:?}");
        return Err(InputError::new(message, ""));
    }
    Ok(())
}

/// Returns whether a configuration declares the page of a project, with its copies of the catalog.
fn declares(projects: &[Project], project: &Project) -> bool {
    let Some(declared) = projects.iter().find(|declared| declared.page() == project.page()) else {
        return false;
    };
    let is_copy = |output: &&Output| matches!(output, Output::Catalog { .. });
    project.layout.outputs().iter().filter(is_copy).all(|copy| declared.layout.outputs().contains(copy))
}
