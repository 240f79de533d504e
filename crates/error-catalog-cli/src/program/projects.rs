//! The projects that a command is about.

use std::env;
use std::io::{self, Write};
use std::path::{Path, PathBuf};

use error_catalog_sync::{CONFIG_FILE, Project, Report, config_folder, find_config, read_config};

use crate::format::Format;
use crate::render::{Render, render};
use crate::visible::visible;

pub(super) fn show(format: Format, outcome: &impl Render, out: &mut dyn Write) -> io::Result<u8> {
    Ok(render(format, outcome, out)?.exit_code())
}

/// Reads the projects of a configuration, or only the project of a page. The inner error is about the configuration.
///
/// # Errors
///
/// `InvalidInput` if there is no configuration, or it declares no such page.
pub(super) fn projects(
    config: Option<&Path>,
    page: Option<&str>,
) -> io::Result<Result<Vec<Project>, Report>> {
    let projects = match read_config(&config_path(config)?) {
        Ok(projects) => projects,
        Err(report) => return Ok(Err(report)),
    };
    let Some(page) = page else { return Ok(Ok(projects)) };
    let pages: Vec<&str> = projects.iter().map(Project::page).collect();
    let message = format!("unknown page `{}`; the project declares {}", visible(page), pages.join(", "));
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
        None => Err(usage_error(message)),
    }
}

fn usage_error(message: String) -> io::Error {
    io::Error::new(io::ErrorKind::InvalidInput, message)
}

fn config_path(config: Option<&Path>) -> io::Result<PathBuf> {
    match config {
        Some(path) if path.exists() => Ok(path.to_path_buf()),
        Some(path) => {
            Err(usage_error(format!("there is no file `{}`", visible(&path.display().to_string()))))
        }
        None => {
            let folder = env::current_dir()?;
            find_config(&folder).ok_or_else(|| {
                usage_error(format!(
                    "no {CONFIG_FILE} in {} or above; `init PAGE` writes one for a Markdown page",
                    folder.display()
                ))
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
    pub(super) fn new(page: &Path, config: Option<&Path>) -> io::Result<Self> {
        let folder = env::current_dir()?;
        let config = config.map(Path::to_path_buf).or_else(|| find_config(&folder));
        let config = config.unwrap_or_else(|| folder.join(CONFIG_FILE));
        let root = config_folder(&config);
        let page = page.canonicalize()?;
        let path = page.strip_prefix(root.canonicalize()?).ok();
        let names = path.and_then(|path| path.iter().map(|name| name.to_str()).collect::<Option<Vec<_>>>());
        let Some(names) = names else {
            let page = page.display().to_string();
            let message = format!("expected a page in {}, found {}", root.display(), visible(&page));
            return Err(usage_error(message));
        };
        Ok(Self { path: names.join("/"), config })
    }
}
