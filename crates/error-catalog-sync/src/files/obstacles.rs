//! Reports files that keep outputs from being written, and files that no page generates.

use std::fs;

use error_catalog_page::{Diagnostic, Label, Severity};

use crate::files::tree::{Comparison, FileError};
use crate::project::Project;
use crate::rules::file_rules::{LINKED_FILE, UNMANAGED_FILE, UNREADABLE_FILE};

/// Reports the files in the place of outputs, and the unmanaged files in the generated folder.
pub(crate) fn obstacles(files: &Comparison, project: &Project) -> Vec<Diagnostic> {
    let mut diagnostics = Vec::new();
    diagnostics.extend(files.blocking.iter().map(|path| blocking(path, project)));
    diagnostics.extend(files.links.iter().map(|path| link(path, project)));
    diagnostics.extend(files.linked_folders.iter().map(|path| linked_folder(path, project)));
    diagnostics.extend(files.unmanaged.iter().map(|path| unmanaged(path, project)));
    diagnostics
}

/// Reports a file that could not be read.
pub(crate) fn unreadable(error: FileError) -> Diagnostic {
    let FileError { path, error } = error;
    let message = format!("the file cannot be read: {error}");
    Diagnostic::new(&UNREADABLE_FILE, Label::file(&path), message)
        .with_help("move the file to another folder, or correct its permissions")
}

fn blocking(path: &str, project: &Project) -> Diagnostic {
    let message = format!("expected a file that is generated from `{}`, found another file", project.page());
    Diagnostic::new(&UNMANAGED_FILE, Label::file(path), message)
        .with_help("move the file to another folder, or delete it")
}

fn link(path: &str, project: &Project) -> Diagnostic {
    linked(path, "a generated file", project)
}

fn linked_folder(path: &str, project: &Project) -> Diagnostic {
    linked(path, "a folder of generated files", project)
}

fn linked(path: &str, expected: &str, project: &Project) -> Diagnostic {
    let target = fs::read_link(project.root().join(path)).unwrap_or_default();
    let message = format!("expected {expected}, found a link to `{}`", target.display());
    let help = format!("delete the link and run `{}` again", project.command());
    Diagnostic::new(&LINKED_FILE, Label::file(path), message).with_help(help)
}

fn unmanaged(path: &str, project: &Project) -> Diagnostic {
    let message =
        format!("expected only generated files in `{}`, found another file", project.layout().pages());
    Diagnostic::new(&UNMANAGED_FILE, Label::file(path), message)
        .with_help("move the file to another folder")
        .with_severity(Severity::Note)
}
