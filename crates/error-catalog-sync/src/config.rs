//! Reads `error-catalog.toml`, which declares the pages of a project.
//!
//! The text goes in; the projects come out, or every mistake in it with its span. Pages and outputs are not read here.

pub(crate) mod config_file;
mod form_reader;

use std::collections::{BTreeMap, BTreeSet};
use std::env;
use std::path::{Path, PathBuf};

use error_catalog_generate::{EnumName, Layout, Output};
use error_catalog_page::reference::ReferencePage;
use error_catalog_page::{Diagnostic, Report, SourceFile, Span};
use serde::Deserialize as _;
use toml::Spanned;
use toml::de::{DeTable, DeValue, Deserializer};

use crate::config::config_file::{CONFIG, ConfigFile, OutputTable, PageTable, ReferenceTable};
use crate::config::form_reader::FormReader;
use crate::project::Project;
use crate::read_source::read_source;
use crate::rules::file_rules::INVALID_CONFIG;

/// The file name.
pub const CONFIG_FILE: &str = "error-catalog.toml";

/// Returns the path of the nearest `error-catalog.toml`, in a folder or above it.
pub fn find_config(folder: &Path) -> Option<PathBuf> {
    folder.ancestors().map(|folder| folder.join(CONFIG_FILE)).find(|path| path.is_file())
}

/// Returns the folder that the paths of a configuration are relative to.
pub fn config_folder(path: &Path) -> &Path {
    match path.parent() {
        Some(folder) if !folder.as_os_str().is_empty() => folder,
        _ => Path::new("."),
    }
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
    parse_config(source, config_folder(path))
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
    let mut reader = FormReader { source: &source, diagnostics: Vec::new() };
    let config = read(&mut reader);
    check(&config, &mut reader);
    let mut diagnostics = reader.diagnostics;
    check_files(&config, &source, &mut diagnostics);
    if diagnostics.is_empty() {
        return Ok(projects(&config, root));
    }
    diagnostics.sort_by_key(|diagnostic| diagnostic.primary.span);
    let mut report = Report { diagnostics, ..Report::default() };
    report.sources.insert(source.into());
    Err(report)
}

/// Reads the values that have the right form.
fn read(reader: &mut FormReader<'_>) -> ConfigFile {
    let source = reader.source;
    let (table, syntax_errors) = DeTable::parse_recoverable(&source.text);
    for error in &syntax_errors {
        let span = error.span().map_or(Span::START, |span| Span::new(span.start, span.end));
        reader.report(span, error.message().trim_end(), "correct the syntax, which https://toml.io explains");
    }
    // With a syntax error, the rest of the table may be misread.
    if !syntax_errors.is_empty() {
        return ConfigFile::default();
    }
    let table = Spanned::new(table.span(), DeValue::Table(table.into_inner()));
    let table = reader.read("", &CONFIG, table).map(Spanned::into_inner);
    let Some(DeValue::Table(table)) = table else { return ConfigFile::default() };
    let table = Spanned::new(0..source.text.len(), table);
    let config = ConfigFile::deserialize(Deserializer::from(table)).unwrap_or_default();
    if config.page.is_empty() && reader.diagnostics.is_empty() {
        let help = "add a table `[[page]]` with `source = \"docs/errors.md\"`";
        reader.report(Span::START, "expected a page, found none", help);
    }
    config
}

/// Reports values of the right form that mean nothing.
fn check(config: &ConfigFile, reader: &mut FormReader<'_>) {
    if let Some(command) = &config.command {
        let text = command.get_ref();
        if text.trim().is_empty() || text.contains(|c: char| c.is_control() || c == '`') {
            let help = "write the command as in a terminal, such as `cargo xtask`";
            reader.report(span(command), format!("expected a command, found {text:?}"), help);
        }
    }
    for page in &config.page {
        check_path(&page.source, reader);
        if let Some(ReferenceTable { page: reference, .. }) = &page.reference {
            check_path(reference, reader);
            if reference.get_ref() == page.source.get_ref() {
                let message = format!("expected another page than `{}` itself", reference.get_ref());
                reader.report(
                    span(reference),
                    message,
                    "name the page to compare with, or remove `reference`",
                );
            }
        }
        for output in page.outputs.iter().flatten() {
            let kind = output.kind.get_ref();
            check_output_path("file", output.file.as_ref(), output.needs_file(), output, reader);
            check_output_path("template", output.template.as_ref(), output.needs_template(), output, reader);
            check_enum(output, reader);
            if let Some(file) = &output.file
                && output.needs_file()
                && !output.is_rust()
                && (output.template.is_some() || !output.needs_template())
                && output.outputs().is_empty()
            {
                let message =
                    format!("expected the path of a file of the kind `{kind}`, found `{}`", file.get_ref());
                reader.report(span(file), message, "give the file the extension `.js` or `.mjs`");
            }
        }
    }
}

/// Reports a path that an output lacks, or has too many.
fn check_output_path(
    key: &str,
    path: Option<&Spanned<String>>,
    is_needed: bool,
    output: &OutputTable,
    reader: &mut FormReader<'_>,
) {
    let kind = output.kind.get_ref();
    match path {
        Some(path) if is_needed => check_path(path, reader),
        Some(path) => {
            let message = format!("expected no `{key}` for the output `{kind}`, which needs none");
            reader.report(span(path), message, "remove the key");
        }
        None if is_needed => {
            let message = format!("expected a `{key}` for the output `{kind}`");
            reader.report(span(&output.kind), message, format!("add `{key} = \"…\"`, a path"));
        }
        None => {}
    }
}

/// Reports keys of the output `rust` that are missing, or that another output has.
fn check_enum(output: &OutputTable, reader: &mut FormReader<'_>) {
    let kind = output.kind.get_ref();
    match &output.enumeration {
        Some(name) if output.is_rust() && EnumName::new(name.get_ref()).is_none() => {
            let message = format!("expected the name of an enum, found `{}`", name.get_ref());
            reader.report(span(name), message, "write a Rust name, such as `PrinterError`");
        }
        Some(name) if !output.is_rust() => {
            reader.report(
                span(name),
                format!("expected no `enum` for the output `{kind}`"),
                "remove the key",
            );
        }
        None if output.is_rust() => {
            let help = "add `enum = \"…\"`, the name of the enum that is written";
            reader.report(span(&output.kind), format!("expected an `enum` for the output `{kind}`"), help);
        }
        Some(_) | None => {}
    }
    if let Some(serde) = &output.serde
        && !output.is_rust()
    {
        let message = format!("expected no `serde` for the output `{kind}`");
        reader.report(span(serde), message, "remove the key");
    }
}

fn span<T>(value: &Spanned<T>) -> Span {
    Span::new(value.span().start, value.span().end)
}

/// Reports files that would be written twice, over a source, or among the generated pages.
fn check_files(config: &ConfigFile, source: &SourceFile, diagnostics: &mut Vec<Diagnostic>) {
    let pages = || config.page.iter().filter(|page| is_project_path(page.source.get_ref()));
    let sources: BTreeSet<String> = pages().flat_map(sources).collect();
    let layouts = pages().map(layout).filter(Layout::has_pages);
    let folders: Vec<String> = layouts.map(|layout| format!("{}/", layout.pages())).collect();
    let mut files = BTreeMap::from([(CONFIG_FILE.to_owned(), Span::START)]);
    for page in pages() {
        let layout = layout(page);
        let of_page = [layout.page().to_owned(), layout.catalog(), layout.json(), layout.pages().to_owned()];
        let mut claims: Vec<_> = of_page.into_iter().map(|file| (file, span(&page.source))).collect();
        for output in page.outputs.iter().flatten() {
            let Some(file) = &output.file else { continue };
            for path in output.outputs().into_iter().filter_map(Output::into_file) {
                let mistake = if sources.contains(&path) {
                    Some(format!("expected a generated file, found `{path}`, which is a source"))
                } else {
                    let folder = folders.iter().find(|folder| path.starts_with(folder.as_str()));
                    folder.map(|folder| {
                        format!(
                            "expected a file outside of the generated pages, found `{path}` in `{folder}`"
                        )
                    })
                };
                if let Some(message) = mistake {
                    let diagnostic = Diagnostic::new(&INVALID_CONFIG, source.label(span(file)), message);
                    diagnostics.push(diagnostic.with_help("give the file another path"));
                }
                claims.push((path, span(file)));
            }
        }
        for (file, span) in claims {
            let Some(first) = files.insert(file.clone(), span) else { continue };
            let message = format!("expected files of its own, found `{file}` twice");
            let diagnostic = Diagnostic::new(&INVALID_CONFIG, source.label(span), message)
                .with_help("give the page or the file another name")
                .with_related(source.label(first).with_text("the first"));
            diagnostics.push(diagnostic);
            // A page with the name of another page has all of its files.
            break;
        }
    }
}

/// Returns the files that a page is generated from, besides the page itself.
fn sources(page: &PageTable) -> impl Iterator<Item = String> {
    let reference = page.reference.iter().map(|reference| reference.page.get_ref().clone());
    layout(page).template_paths().into_iter().chain(reference)
}

/// Reports a path that leads out of the project or has another form on another system.
fn check_path(path: &Spanned<String>, reader: &mut FormReader<'_>) {
    let text = path.get_ref();
    if !is_project_path(text) {
        let message = format!("expected a path inside the project, with `/` between folders, found `{text}`");
        reader.report(span(path), message, "give the path relative to this file, without `.` and `..`");
    }
}

/// Returns whether a path is inside the project, and the same on every system.
pub(crate) fn is_project_path(path: &str) -> bool {
    let is_name = |name: &str| !name.is_empty() && name != "." && name != "..";
    path.split('/').all(is_name) && !path.contains(|c: char| c.is_control() || "\\:".contains(c))
}

fn layout(page: &PageTable) -> Layout {
    let layout = Layout::new(page.source.get_ref());
    match &page.outputs {
        Some(outputs) => layout.with_outputs(outputs.iter().flat_map(OutputTable::outputs).collect()),
        None => layout,
    }
}

fn projects(config: &ConfigFile, root: &Path) -> Vec<Project> {
    let command = config.command.as_ref().map_or("error-catalog", |command| command.get_ref());
    let command = format!("{command} sync");
    let project = |(index, page): (usize, &PageTable)| {
        let path = page.source.get_ref();
        let mut project = Project::new(root, path);
        project.layout = layout(page).with_command(&command);
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
        project
    };
    config.page.iter().enumerate().map(project).collect()
}
