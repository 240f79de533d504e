//! Reads source files, and reports those that cannot be read.

use std::io;
use std::path::Path;
use std::string::FromUtf8Error;

use error_catalog_page::rules::page::{NOT_UTF_8, UNREADABLE_PAGE};
use error_catalog_page::{Diagnostic, Report, SourceFile, Span};

use crate::project::Project;
use crate::regular_file;

/// Reads a file; diagnostics call it `path`.
///
/// # Errors
///
/// The file is missing, a folder, not readable, or not UTF-8.
pub fn read_source(file: &Path, path: &str) -> Result<SourceFile, Report> {
    let bytes = regular_file::read(file).map_err(|error| unreadable(path, &error))?;
    String::from_utf8(bytes).map(|text| SourceFile::new(path, text)).map_err(|error| not_utf8(path, &error))
}

/// Reads the page of a project.
pub(crate) fn read_page_source(project: &Project) -> Result<SourceFile, Report> {
    read_source(&project.root.join(project.page()), project.page())
}

fn unreadable(path: &str, error: &io::Error) -> Report {
    let (message, help) = match error.kind() {
        io::ErrorKind::NotFound => ("there is no such file".to_owned(), "check the path"),
        io::ErrorKind::IsADirectory => ("expected a file, found a folder".to_owned(), "name a file"),
        io::ErrorKind::PermissionDenied => {
            ("permission to read the file is denied".to_owned(), "grant read permission")
        }
        io::ErrorKind::InvalidInput => (error.to_string(), "name a file"),
        io::ErrorKind::FileTooLarge => (error.to_string(), "split the file"),
        _ => (format!("the file cannot be read: {error}"), "fix the cause and run the command again"),
    };
    Report::of_file(&UNREADABLE_PAGE, path, message, help)
}

fn not_utf8(path: &str, error: &FromUtf8Error) -> Report {
    let source = SourceFile::new(path, String::from_utf8_lossy(error.as_bytes()));
    let valid_up_to = error.utf8_error().valid_up_to();
    let byte = error.as_bytes().get(valid_up_to).copied().unwrap_or_default();
    let message = format!("expected UTF-8 text, found the byte 0x{byte:02X}");
    let label = source.label(Span::at(valid_up_to.saturating_sub(source.mark_length())));
    let diagnostic = Diagnostic::new(&NOT_UTF_8, label, message).with_help("save the file as UTF-8");
    Report::of(diagnostic, source)
}
