//! The commands `sync` and `check`: write generated files, or compare them with the page.

use std::collections::{BTreeSet, HashSet};

use error_catalog_page::Report;

use crate::diff::older;
use crate::files::drift::{report_drift, unwritable};
use crate::files::inputs::read_projects;
use crate::files::lock::lock;
use crate::files::plan::{Plan, apply_all};
use crate::files::tree::Change;
use crate::finish::condense;
use crate::outcome::Outcome;
use crate::page::Page;
use crate::project::Project;

/// The outcome of [`sync`] and [`check`].
#[derive(Debug)]
#[must_use]
pub struct SyncOutcome {
    /// The result of comparing or writing the files.
    pub status: SyncStatus,
    /// The diagnostics of all pages, then those of files.
    pub report: Report,
    /// The indices of the warnings and notes that the pages of the base revision have, too.
    pub older: BTreeSet<usize>,
    /// The pages that could be read.
    pub pages: Vec<Page>,
    /// The paths of the pages with errors. Their generated files were not compared.
    pub refused: Vec<String>,
    /// The changes of generated files, by path; none of a run that could not write.
    pub changes: Vec<Change>,
    /// The number of files that are current.
    pub unchanged: usize,
    /// The command that regenerates the files.
    pub sync_command: String,
    /// The command that compares the files; `None` if the project does not name it.
    pub check_command: Option<String>,
}

/// The result of comparing or writing files. The enum is exhaustive on purpose: each status is rendered in its own way.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum SyncStatus {
    /// The files were only compared.
    Compared,
    /// All files are current.
    Done,
    /// A diagnostic is an error, so nothing was written.
    Refused,
    /// A file could not be written; the last diagnostic says which.
    Failed,
}

impl Outcome for SyncOutcome {
    /// Returns whether no page has errors and all files are current.
    fn is_ok(&self) -> bool {
        !self.report.has_errors() && (self.changes.is_empty() || self.status == SyncStatus::Done)
    }
}

impl SyncOutcome {
    /// Joins the plans of projects. Files that projects share, such as templates, count once.
    pub(super) fn new(plans: Vec<Plan<'_>>) -> Self {
        let projects: Vec<&Project> = plans.iter().map(|plan| plan.project).collect();
        let first = projects.first();
        let mut outcome = Self {
            status: SyncStatus::Compared,
            report: Report::default(),
            older: BTreeSet::new(),
            pages: Vec::new(),
            refused: Vec::new(),
            changes: Vec::new(),
            unchanged: 0,
            sync_command: first.map(|project| project.command()).unwrap_or_default().to_owned(),
            check_command: first.and_then(|project| project.command_for("check")),
        };
        let (mut paths, mut unchanged) = (HashSet::new(), HashSet::new());
        for plan in plans {
            if plan.is_refused() {
                outcome.refused.push(plan.project.page().to_owned());
            }
            outcome.report.append(plan.report);
            outcome.pages.extend(plan.page);
            let changes = plan.files.changes.into_iter();
            outcome.changes.extend(changes.filter(|change| paths.insert(change.path.clone())));
            unchanged.extend(plan.files.unchanged);
        }
        outcome.unchanged = unchanged.len();
        condense(&mut outcome.report.diagnostics, |_| None);
        outcome.older = older(&projects, &outcome.report);
        outcome
    }

    /// Reports each file that is not current as an error, at the first line that differs.
    pub fn drift(&self) -> Report {
        let mut report = Report::default();
        for change in &self.changes {
            let diagnostic = report_drift(change, &self.sync_command, &mut report.sources);
            report.diagnostics.push(diagnostic);
        }
        report
    }
}

/// Regenerates the files of projects that are not current. If one page has an error, nothing is written, of any project.
pub fn sync(projects: &[Project]) -> SyncOutcome {
    let lock = lock(projects);
    let plans = plans(projects);
    let is_refused = plans.iter().any(Plan::is_refused);
    let result = apply_all(&plans, lock.is_some());
    let mut outcome = SyncOutcome::new(plans);
    outcome.status = match result {
        _ if is_refused => SyncStatus::Refused,
        Ok(()) => return SyncOutcome { status: SyncStatus::Done, ..outcome },
        Err(error) => {
            outcome.report.diagnostics.push(unwritable(&error));
            SyncStatus::Failed
        }
    };
    outcome.changes.clear();
    outcome
}

/// Compares the generated files of projects with the pages; writes nothing.
pub fn check(projects: &[Project]) -> SyncOutcome {
    SyncOutcome::new(plans(projects))
}

pub(super) fn plans(projects: &[Project]) -> Vec<Plan<'_>> {
    let (removed, declared): (Vec<&Project>, Vec<&Project>) =
        projects.iter().partition(|project| project.is_removed);
    let mut plans: Vec<Plan<'_>> = read_projects(&declared).into_iter().map(Plan::new).collect();
    plans.extend(removed.into_iter().map(Plan::of_removed));
    plans
}
