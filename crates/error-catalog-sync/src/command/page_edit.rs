//! The commands `fmt`, `reword` and `retire`, which change the page itself.

use std::path::Path;
use std::slice;

use error_catalog_page::Report;

use crate::edit::align::{aligned_as_before, formatted};
use crate::edit::retire::retired;
use crate::edit::reword::reworded;
use crate::files::drift::unwritable;
use crate::files::lock::lock;
use crate::files::tree::{Change, FileWrite, apply};
use crate::outcome::Outcome;
use crate::page::Page;
use crate::project::Project;
use crate::read_source::read_page_source;

/// The text of a page before and after a command.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct PageChange {
    /// The text without the change.
    pub before: String,
    /// The text with the change.
    pub after: String,
}

impl PageChange {
    /// Counts the lines that differ, where the number of lines is the same.
    pub fn changed_lines(&self) -> usize {
        self.before.split('\n').zip(self.after.split('\n')).filter(|(before, after)| before != after).count()
    }
}

/// The outcome of [`fmt`], [`fmt_check`], [`reword`] and [`retire`].
#[derive(Debug)]
#[must_use]
pub struct EditOutcome {
    /// The path of the page.
    pub path: String,
    /// The page before the change, if it could be read.
    pub page: Option<Page>,
    /// The errors for which nothing was written.
    pub report: Report,
    /// The change; `None` if the page has the requested text already.
    pub change: Option<PageChange>,
    /// True if the change was written.
    pub is_written: bool,
    /// The command to run next, if there is one and the project names it.
    pub next_command: Option<String>,
}

impl Outcome for EditOutcome {
    /// Returns whether the page has the requested text.
    fn is_ok(&self) -> bool {
        !self.report.has_errors() && (self.change.is_none() || self.is_written)
    }
}

/// Aligns the page's tables as [`formatted`] does.
pub fn fmt(project: &Project) -> EditOutcome {
    edit(project, None, true, |page| Ok(formatted(page)))
}

/// Returns the change that [`fmt`] would make; writes nothing.
pub fn fmt_check(project: &Project) -> EditOutcome {
    edit(project, project.command_for("fmt"), false, |page| Ok(formatted(page)))
}

/// Gives an entry another message as [`reworded`] does.
pub fn reword(project: &Project, id: &str, message: &str) -> EditOutcome {
    let sync = Some(project.command().to_owned());
    edit(project, sync, true, |page| Ok(aligned_as_before(page, reworded(page, id, message)?)))
}

/// Retires an entry as [`retired`] does.
pub fn retire(project: &Project, id: &str) -> EditOutcome {
    let sync = Some(project.command().to_owned());
    edit(project, sync, true, |page| Ok(aligned_as_before(page, retired(page, id)?)))
}

fn edit(
    project: &Project,
    next_command: Option<String>,
    should_write: bool,
    text: impl FnOnce(&Page) -> Result<String, Report>,
) -> EditOutcome {
    let lock = if should_write { lock(slice::from_ref(project)) } else { None };
    let (path, report) = (project.page().to_owned(), Report::default());
    let mut outcome = EditOutcome { path, page: None, report, change: None, is_written: false, next_command };
    let page = match read_page_source(project) {
        Ok(source) => Page::parse(source),
        Err(report) => return EditOutcome { report, ..outcome },
    };
    match text(&page) {
        Ok(after) if after == page.source.text => {}
        Ok(after) => {
            if should_write {
                let edited = EditedPage { project, page: &page, text: &after };
                outcome.report = write(&[edited], lock.is_some()).err().unwrap_or_default();
                outcome.is_written = !outcome.report.has_errors();
            }
            outcome.change = Some(PageChange { before: page.source.text.clone(), after });
        }
        Err(report) => outcome.report = report,
    }
    EditOutcome { page: Some(page), ..outcome }
}

/// A page that was read, and another text of it.
pub(super) struct EditedPage<'p> {
    pub(super) project: &'p Project,
    pub(super) page: &'p Page,
    pub(super) text: &'p str,
}

/// Writes other texts of pages. If one of them cannot be written, none is.
pub(super) fn write(pages: &[EditedPage<'_>], is_alone: bool) -> Result<(), Report> {
    let mut changes = Vec::new();
    for EditedPage { project, page, text } in pages {
        let before = Some(page.source.in_file(&page.source.text).into_bytes());
        let after = Some(page.source.in_file(text));
        changes.push((project, Change { path: project.page().to_owned(), before, after }));
    }
    let writes = changes.iter().map(|(project, change)| FileWrite::of_page(&project.root, change));
    let result = writes.collect::<Result<Vec<_>, _>>().and_then(|writes| {
        let folders = writes.iter().filter_map(|write| write.path.parent().map(Path::to_path_buf));
        apply(&writes, folders, is_alone)
    });
    result.map_err(|error| Report { diagnostics: vec![unwritable(&error)], ..Report::default() })
}
