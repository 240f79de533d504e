//! Reports files that keep outputs from being written, and files that no page generates.

use std::fs;

use error_catalog_page::{Diagnostic, Label, Rule, Severity};

use crate::files::tree::{FileError, Obstacle, ObstacleKind};
use crate::project::Project;
use crate::rules::file_rules::{LINKED_FILE, UNMANAGED_FILE, UNREADABLE_FILE};

/// Reports a file or a link that is in the way of generated files.
pub(crate) fn report_obstacle(Obstacle { path, kind }: &Obstacle, project: &Project) -> Diagnostic {
    let report = |rule: &'static Rule, message, help: String| {
        Diagnostic::new(rule, Label::file(path), message).with_help(help)
    };
    let linked = |expected| {
        let target = fs::read_link(project.root.join(path)).unwrap_or_default();
        let message = format!("expected {expected}, found a link to `{}`", target.display());
        report(&LINKED_FILE, message, format!("delete the link and run `{}` again", project.command()))
    };
    match kind {
        ObstacleKind::OtherFile => {
            let page = project.page();
            let message = format!("expected a file that is generated from `{page}`, found another file");
            report(&UNMANAGED_FILE, message, "move the file to another folder, or delete it".to_owned())
        }
        ObstacleKind::Link => linked("a generated file"),
        ObstacleKind::LinkedFolder => linked("a folder of generated files"),
        ObstacleKind::Unmanaged => {
            let folder = project.layout.pages();
            let message = format!("expected only generated files in `{folder}`, found another file");
            report(&UNMANAGED_FILE, message, "move the file to another folder".to_owned())
                .with_severity(Severity::Note)
        }
    }
}

/// Reports a file that could not be read.
pub(crate) fn unreadable(error: FileError) -> Diagnostic {
    let FileError { path, error } = error;
    let message = format!("the file cannot be read: {error}");
    Diagnostic::new(&UNREADABLE_FILE, Label::file(&path), message)
        .with_help("move the file to another folder, or correct its permissions")
}
