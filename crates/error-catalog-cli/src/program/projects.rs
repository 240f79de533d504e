//! The projects that a command is about.

use std::env;
use std::path::{Path, PathBuf};

use error_catalog_sync::{CONFIG_FILE, InputError, Project, Report, config_folder, find_config, read_config};

use crate::program::program_error::ProgramError;

/// Reads the projects of a configuration, or only the project of a page. The inner error is about the configuration.
///
/// # Errors
///
/// There is no configuration, or it declares no such page.
pub(super) fn projects(
    config: Option<&Path>,
    page: Option<&str>,
) -> Result<Result<Vec<Project>, Report>, ProgramError> {
    let projects = match read_config(&config_path(config)?) {
        Ok(projects) => projects,
        Err(report) => return Ok(Err(report)),
    };
    let Some(page) = page else { return Ok(Ok(projects)) };
    let pages: Vec<&str> = projects.iter().map(Project::page).collect();
    let message = format!("unknown page `{page}`; the project declares {}", pages.join(", "));
    // A path from the configuration, or one from the current folder.
    let is_selected = |project: &Project| {
        let file = project.root.join(project.page());
        project.page() == page
            || file
                .canonicalize()
                .is_ok_and(|file| Path::new(page).canonicalize().is_ok_and(|page| page == file))
    };
    match projects.into_iter().find(is_selected) {
        Some(project) => Ok(Ok(vec![project])),
        None => Err(InputError::new(message, "").into()),
    }
}

fn config_path(config: Option<&Path>) -> Result<PathBuf, ProgramError> {
    match config {
        Some(path) if path.exists() => Ok(path.to_path_buf()),
        Some(path) => Err(InputError::new(format!("there is no file `{}`", path.display()), "").into()),
        None => {
            let folder = env::current_dir()?;
            find_config(&folder).ok_or_else(|| {
                let message = format!(
                    "no {CONFIG_FILE} in {} or above; `init PAGE` writes one for a Markdown page",
                    folder.display()
                );
                InputError::new(message, "").into()
            })
        }
    }
}

/// A page that becomes part of a project.
pub(super) struct NewPage {
    /// The configuration, which may not exist yet.
    pub(super) config: PathBuf,
    /// The path of the page in the folder of the configuration, with `/` between folders.
    pub(super) path: String,
}

impl NewPage {
    /// Finds the configuration for a page: the given one, the nearest one, or a new one in the current folder.
    pub(super) fn new(page: &Path, config: Option<&Path>) -> Result<Self, ProgramError> {
        let folder = env::current_dir()?;
        let config = config.map(Path::to_path_buf).or_else(|| find_config(&folder));
        let config = config.unwrap_or_else(|| folder.join(CONFIG_FILE));
        let root = config_folder(&config);
        let page = page.canonicalize()?;
        let path = page.strip_prefix(root.canonicalize()?).ok();
        let names = path.and_then(|path| path.iter().map(|name| name.to_str()).collect::<Option<Vec<_>>>());
        let Some(names) = names else {
            let message = format!("expected a page in {}, found {}", root.display(), page.display());
            return Err(InputError::new(message, "").into());
        };
        Ok(Self { path: names.join("/"), config })
    }
}
