//! Reads the baseline.

use std::io;

use error_catalog_model::Catalog;
use error_catalog_page::{Diagnostic, Label, Report, SourceFile};

use crate::project::Project;
use crate::regular_file;
use crate::rules::file_rules::UNREADABLE_CATALOG;

/// Reads the committed catalog of a project; `None` if it is missing, or if its text is `current`: then nothing can be
/// missing.
///
/// # Errors
///
/// A catalog that cannot be read. This is a warning.
pub(crate) fn read_baseline(project: &Project, current: &str) -> Result<Option<Catalog>, Report> {
    let path = project.layout.catalog();
    let bytes = match regular_file::read(&project.root.join(&path)) {
        Err(error) if is_absent(&error) => return Ok(None),
        Err(error) => {
            let diagnostic = unreadable(Label::file(&path), &error);
            let help = "make it a file that may be read";
            return Err(Report { diagnostics: vec![diagnostic.with_help(help)], ..Report::default() });
        }
        Ok(bytes) if bytes == current.as_bytes() => return Ok(None),
        Ok(bytes) => bytes,
    };
    let text = String::from_utf8_lossy(&bytes);
    Catalog::from_yaml(&text).map(Some).map_err(|error| {
        let source = SourceFile::new(&path, text);
        let label = source.label(source.line_start(error.line().unwrap_or(1)));
        let help = format!("compare it with its last good version in git after `{}`", project.command());
        Report::of(unreadable(label, &error).with_help(help), source)
    })
}

fn unreadable(label: Label, error: &dyn std::error::Error) -> Diagnostic {
    let message = format!("the committed catalog cannot be read, so missing ids are not reported: {error}");
    Diagnostic::new(&UNREADABLE_CATALOG, label, message)
}

/// Returns whether there is no such file, rather than one that may not be read.
fn is_absent(error: &io::Error) -> bool {
    matches!(error.kind(), io::ErrorKind::NotFound | io::ErrorKind::NotADirectory)
}
