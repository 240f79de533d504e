//! Reads `error-catalog.toml`, which declares the pages of a project.
//!
//! The text goes in; the projects come out, or every mistake in it with its span. Pages and outputs are not read here.

pub(crate) mod config_file;
mod tolerant;

use std::collections::BTreeMap;
use std::env;
use std::path::{Path, PathBuf};

use error_catalog_page::reference::ReferencePage;
use error_catalog_page::{Diagnostic, Report, SourceFile, Span};
use toml::Spanned;

use crate::config::config_file::{ConfigFile, OutputKind, OutputTable, PageTable};
use crate::project::Project;
use crate::read_source::read_source;
use crate::rules::file_rules::INVALID_CONFIG;

/// The file name.
pub const CONFIG_FILE: &str = "error-catalog.toml";

/// Returns the path of the nearest `error-catalog.toml`, in a folder or above it.
pub fn find_config(folder: &Path) -> Option<PathBuf> {
    folder.ancestors().map(|folder| folder.join(CONFIG_FILE)).find(|path| path.is_file())
}

/// Reads the projects that a file declares. Their paths are relative to the folder of the file.
///
/// # Errors
///
/// A file that cannot be read, or has mistakes.
pub fn read_config(path: &Path) -> Result<Vec<Project>, Report> {
    let current = env::current_dir().unwrap_or_default();
    let name = path.strip_prefix(current).unwrap_or(path).display().to_string();
    let source = read_source(path, &name)?;
    parse_config(source, path.parent().unwrap_or(Path::new("")))
}

/// Returns the projects that a text declares, in its order.
///
/// ```
/// use std::path::Path;
///
/// use error_catalog_sync::{SourceFile, parse_config};
///
/// let source = SourceFile::new("error-catalog.toml", "[[page]]\nsource = \"docs/printer.md\"\n");
/// let projects = parse_config(source, Path::new(".")).map_err(|report| report.to_text())?;
/// assert_eq!(projects[0].layout.json(), "catalog/printer.json");
/// # Ok::<(), String>(())
/// ```
///
/// # Errors
///
/// Every mistake of the text, with its span.
pub fn parse_config(source: SourceFile, root: &Path) -> Result<Vec<Project>, Report> {
    let mut diagnostics = Vec::new();
    let config: ConfigFile = tolerant::read(&source, &mut diagnostics);
    check(&config, &source, &mut diagnostics);
    if diagnostics.is_empty() {
        return Ok(projects(&config, root));
    }
    diagnostics.sort_by_key(|diagnostic| diagnostic.primary.span);
    let mut report = Report { diagnostics, ..Report::default() };
    report.sources.insert(source.into());
    Err(report)
}

/// Reports values of the right type that mean nothing.
fn check(config: &ConfigFile, source: &SourceFile, diagnostics: &mut Vec<Diagnostic>) {
    if config.page.is_empty() && diagnostics.is_empty() {
        let message = "expected a page, found none";
        let help = "add a table `[[page]]` with `source = \"docs/errors.md\"`";
        diagnostics
            .push(Diagnostic::new(&INVALID_CONFIG, source.label(Span::START), message).with_help(help));
    }
    let mut files = BTreeMap::new();
    for page in &config.page {
        let outputs = page.outputs.iter().flatten();
        check_outputs(page, source, diagnostics);
        for file in [&page.source].into_iter().chain(outputs.filter_map(|output| output.file.as_ref())) {
            check_path(file, source, diagnostics);
            if let Some(first) = files.insert(file.get_ref(), file) {
                let message = format!("expected each file once, found `{}` twice", file.get_ref());
                let diagnostic = Diagnostic::new(&INVALID_CONFIG, source.label(file.span()), message)
                    .with_help("name another file")
                    .with_related(source.label(first.span()).with_text("the first"));
                diagnostics.push(diagnostic);
            }
        }
    }
}

/// Reports an output without the file that its kind needs, or with a file that its kind does not have.
fn check_outputs(page: &PageTable, source: &SourceFile, diagnostics: &mut Vec<Diagnostic>) {
    for OutputTable { kind, file } in page.outputs.iter().flatten() {
        let label = source.label(kind.span());
        let name = kind.get_ref().name();
        match (kind.get_ref(), file) {
            (OutputKind::Catalog, None) => {
                let message = format!("expected a `file` for the output `{name}`");
                let help = "add `file = \"…\"`, the path of the file that is written";
                diagnostics.push(Diagnostic::new(&INVALID_CONFIG, label, message).with_help(help));
            }
            (OutputKind::Json | OutputKind::Pages, Some(file)) => {
                let message = format!("expected no `file` for the output `{name}`: the page gives its place");
                let label = source.label(file.span());
                diagnostics
                    .push(Diagnostic::new(&INVALID_CONFIG, label, message).with_help("remove the key"));
            }
            _ => {}
        }
    }
}

/// Reports a path that leads out of the project or has another form on another system.
fn check_path(path: &Spanned<String>, source: &SourceFile, diagnostics: &mut Vec<Diagnostic>) {
    let is_part = |part: &str| !part.is_empty() && part != "." && part != "..";
    let text = path.get_ref();
    if !text.split('/').all(is_part) || text.contains(['\\', ':']) {
        let message = format!("expected a path inside the project, with `/` between folders, found `{text}`");
        let help = "give the path relative to this file, without `.` and `..`";
        let label = source.label(path.span());
        diagnostics.push(Diagnostic::new(&INVALID_CONFIG, label, message).with_help(help));
    }
}

fn projects(config: &ConfigFile, root: &Path) -> Vec<Project> {
    let command = format!("{} sync", config.command.as_deref().unwrap_or("error-catalog"));
    let project = |(index, page): (usize, &PageTable)| {
        let path = page.source.get_ref();
        let mut project = Project::new(root, path);
        project.layout = project.layout.with_command(&command);
        // Commands about one page take the first by default.
        if index > 0 {
            project.option = format!("--page {path}");
        }
        if let Some(reference) = &page.reference {
            let mut reference_page = ReferencePage::new(reference.page.get_ref());
            for (fact, value) in &reference.except {
                reference_page = reference_page.except(fact, value);
            }
            project.reference = Some(reference_page);
        }
        if let Some(outputs) = &page.outputs {
            project.layout =
                project.layout.with_outputs(outputs.iter().filter_map(OutputTable::output).collect());
        }
        project
    };
    config.page.iter().enumerate().map(project).collect()
}
