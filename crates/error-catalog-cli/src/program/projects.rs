//! The projects that a command is about.

use std::env;
use std::io::{self, Write};
use std::path::{Path, PathBuf};

use error_catalog_sync::{CONFIG_FILE, Project, Report, find_config, read_config};

use crate::format::Format;
use crate::render::{Render, render};

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
    let Some(index) = pages.iter().position(|known| *known == page) else {
        let message = format!("unknown page `{page}`; the project declares {}", pages.join(", "));
        return Err(io::Error::new(io::ErrorKind::InvalidInput, message));
    };
    Ok(Ok(projects.into_iter().skip(index).take(1).collect()))
}

fn config_path(config: Option<&Path>) -> io::Result<PathBuf> {
    if let Some(path) = config {
        return Ok(path.to_path_buf());
    }
    let folder = env::current_dir()?;
    find_config(&folder).ok_or_else(|| {
        let message = format!(
            "no {CONFIG_FILE} in {} or above; `init PAGE` writes one for a Markdown page",
            folder.display()
        );
        io::Error::new(io::ErrorKind::InvalidInput, message)
    })
}

/// A page that becomes part of a project.
pub(super) struct NewPage {
    /// The folder of the configuration; without one, the current folder.
    pub(super) root: PathBuf,
    /// The path of the page in that folder, with `/` between folders.
    pub(super) path: String,
}

impl NewPage {
    pub(super) fn new(page: &Path, config: Option<&Path>) -> io::Result<Self> {
        let folder = env::current_dir()?;
        let config = config.map(Path::to_path_buf).or_else(|| find_config(&folder));
        let root = config.as_deref().and_then(Path::parent).unwrap_or(&folder).to_path_buf();
        let page = page.canonicalize()?;
        let Ok(path) = page.strip_prefix(root.canonicalize()?) else {
            let message = format!("expected a page in {}, found {}", root.display(), page.display());
            return Err(io::Error::new(io::ErrorKind::InvalidInput, message));
        };
        let names: Vec<_> = path.iter().map(|name| name.to_string_lossy()).collect();
        Ok(Self { root, path: names.join("/") })
    }
}
