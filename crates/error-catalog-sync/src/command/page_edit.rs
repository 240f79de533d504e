//! The commands `fmt`, `reword` and `retire`, which change the page itself.

use std::slice;

use error_catalog_page::Report;

use crate::edit::align::{aligned_as_before, formatted};
use crate::edit::retire::retired;
use crate::edit::reword::reworded;
use crate::files::drift::unwritable;
use crate::files::lock::lock;
use crate::files::tree::{Replacement, replace};
use crate::outcome::Outcome;
use crate::page::Page;
use crate::project::Project;
use crate::read_source::read_source;

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

/// The outcome of [`fmt`] and [`fmt_check`].
#[derive(Debug)]
#[must_use]
pub struct FmtOutcome {
    /// The path of the page.
    pub path: String,
    /// The errors of a page that cannot be read or written.
    pub report: Report,
    /// The change that aligns the tables; `None` if they are aligned.
    pub change: Option<PageChange>,
    /// True if the change was written.
    pub is_written: bool,
    /// The command that writes the change; `None` if the project does not name it.
    pub fmt_command: Option<String>,
}

impl Outcome for FmtOutcome {
    /// Returns whether the tables are aligned.
    fn is_ok(&self) -> bool {
        !self.report.has_errors() && (self.change.is_none() || self.is_written)
    }
}

impl FmtOutcome {
    fn new(project: &Project) -> Self {
        Self {
            path: project.page().to_owned(),
            report: Report::default(),
            change: None,
            is_written: false,
            fmt_command: project.command_for("fmt"),
        }
    }
}

/// The outcome of [`reword`] and [`retire`].
#[derive(Debug)]
#[must_use]
pub struct EditOutcome {
    /// The path of the page.
    pub path: String,
    /// The page before the change, if it could be read.
    pub page: Option<Page>,
    /// The errors for which nothing was written.
    pub report: Report,
    /// The change that was written.
    pub change: Option<PageChange>,
    /// The command that regenerates the files.
    pub sync_command: String,
}

impl Outcome for EditOutcome {
    /// Returns whether the change was written.
    fn is_ok(&self) -> bool {
        self.change.is_some()
    }
}

/// Aligns the page's tables as [`formatted`] does.
pub fn fmt(project: &Project) -> FmtOutcome {
    let lock = lock(slice::from_ref(project));
    let mut outcome = FmtOutcome::new(project);
    let result = read(project).and_then(|page| {
        outcome.change = alignment(&page);
        let Some(change) = &outcome.change else { return Ok(false) };
        write(&[EditedPage { project, page: &page, text: &change.after }], lock.is_some())?;
        Ok(true)
    });
    match result {
        Ok(is_written) => outcome.is_written = is_written,
        Err(report) => outcome.report = report,
    }
    outcome
}

/// Returns the change that [`fmt`] would make; writes nothing.
pub fn fmt_check(project: &Project) -> FmtOutcome {
    let outcome = FmtOutcome::new(project);
    match read(project) {
        Ok(page) => FmtOutcome { change: alignment(&page), ..outcome },
        Err(report) => FmtOutcome { report, ..outcome },
    }
}

/// Gives an entry another message as [`reworded`] does.
pub fn reword(project: &Project, id: &str, message: &str) -> EditOutcome {
    edit(project, |page| reworded(page, id, message))
}

/// Retires an entry as [`retired`] does.
pub fn retire(project: &Project, id: &str) -> EditOutcome {
    edit(project, |page| retired(page, id))
}

fn edit(project: &Project, change: impl FnOnce(&Page) -> Result<String, Report>) -> EditOutcome {
    let lock = lock(slice::from_ref(project));
    let mut outcome = EditOutcome {
        path: project.page().to_owned(),
        page: None,
        report: Report::default(),
        change: None,
        sync_command: project.command().to_owned(),
    };
    let page = match read(project) {
        Ok(page) => page,
        Err(report) => return EditOutcome { report, ..outcome },
    };
    let result = change(&page).map(|text| aligned_as_before(&page, text)).and_then(|after| {
        write(&[EditedPage { project, page: &page, text: &after }], lock.is_some())?;
        Ok(after)
    });
    match result {
        Ok(after) => outcome.change = Some(PageChange { before: page.source.text.clone(), after }),
        Err(report) => outcome.report = report,
    }
    EditOutcome { page: Some(page), ..outcome }
}

fn alignment(page: &Page) -> Option<PageChange> {
    let after = formatted(page);
    let before = &page.source.text;
    if after == *before { None } else { Some(PageChange { before: before.clone(), after }) }
}

fn read(project: &Project) -> Result<Page, Report> {
    read_source(&project.root.join(project.page()), project.page()).map(Page::parse)
}

/// A page that was read, and another text of it.
pub(super) struct EditedPage<'p> {
    pub(super) project: &'p Project,
    pub(super) page: &'p Page,
    pub(super) text: &'p str,
}

/// Writes other texts of pages. If one of them cannot be written, none is.
pub(super) fn write(pages: &[EditedPage<'_>], is_alone: bool) -> Result<(), Report> {
    let mut replacements = Vec::new();
    for EditedPage { project, page, text } in pages {
        let (before, after) = (page.source.in_file(&page.source.text), page.source.in_file(text));
        replacements.push(Replacement { root: &project.root, path: project.page(), before, after });
    }
    replace(&replacements, is_alone)
        .map_err(|error| Report { diagnostics: vec![unwritable(&error)], ..Report::default() })
}
