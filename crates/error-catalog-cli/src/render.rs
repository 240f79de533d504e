//! Outcomes in each format.

use std::io::{self, Write};

use error_catalog_sync::{EditOutcome, FixOutcome, InspectOutcome, Outcome, Report, SyncOutcome, SyncStatus};

use crate::format::Format;
use crate::human::{self, Unlisted, inspection, page_change, regeneration};
use crate::json::Files;
use crate::located::LocatedReport;
use crate::{github, json, sarif};

/// The result of a command, for the exit status of its program.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
#[must_use]
#[non_exhaustive]
pub enum CommandStatus {
    /// The command succeeded.
    Succeeded,
    /// The command failed, such as `check` if a file is not current.
    Failed,
    /// `diff` compared nothing, because a page or the configuration has errors.
    Refused,
}

impl CommandStatus {
    pub(crate) fn of(outcome: &impl Outcome) -> Self {
        if outcome.is_ok() { Self::Succeeded } else { Self::Failed }
    }

    /// Returns the exit status of a program: 0, 1 or 2.
    pub const fn exit_code(self) -> u8 {
        match self {
            Self::Succeeded => 0,
            Self::Failed => 1,
            Self::Refused => 2,
        }
    }
}

/// Writes an outcome in a format, and returns the result of its command.
///
/// # Errors
///
/// `out` cannot be written to.
pub fn render(format: Format, outcome: &impl Render, out: &mut dyn Write) -> io::Result<CommandStatus> {
    outcome.write(format, out)?;
    Ok(CommandStatus::of(outcome))
}

/// An outcome with a text in every format.
pub trait Render: Outcome {
    /// Writes the outcome in a format.
    ///
    /// # Errors
    ///
    /// `out` cannot be written to.
    fn write(&self, format: Format, out: &mut dyn Write) -> io::Result<()>;
}

impl Render for Report {
    fn write(&self, format: Format, out: &mut dyn Write) -> io::Result<()> {
        write(format, &LocatedReport::new(self, []), None, out)
    }
}

impl Render for SyncOutcome {
    fn write(&self, format: Format, out: &mut dyn Write) -> io::Result<()> {
        write_sync(self, Vec::new(), format, out)
    }
}

impl Render for FixOutcome {
    fn write(&self, format: Format, out: &mut dyn Write) -> io::Result<()> {
        if is_human(format) {
            page_change::write_fixes(self, out)?;
        }
        write_sync(&self.remaining, self.pages.iter().map(|page| page.path.as_str()).collect(), format, out)
    }
}

impl Render for EditOutcome {
    fn write(&self, format: Format, out: &mut dyn Write) -> io::Result<()> {
        if is_human(format) {
            return page_change::write_edit(self, out);
        }
        let (mut files, path) = (Files::default(), self.path.as_str());
        match &self.change {
            Some(_) if self.is_written => files.written.push(path),
            Some(_) => files.stale.push(path),
            None => files.unchanged = 1,
        }
        write(format, &LocatedReport::new(&self.report, &self.page), Some(&files), out)
    }
}

impl Render for InspectOutcome {
    /// The formats for services include only the diagnostics.
    fn write(&self, format: Format, out: &mut dyn Write) -> io::Result<()> {
        let located = LocatedReport::new(&self.report, &self.page);
        match &self.page {
            Some(page) if is_human(format) => inspection::write(page, &located, out),
            Some(page) if format == Format::Json => json::write_inspection(page, &located, out),
            _ => write(format, &located, None, out),
        }
    }
}

/// Writes the outcome of `sync` or `check`. For `check`, each file that is not current is a diff for people, and an error of
/// the rule `stale-file` for programs, which also get the paths of the `written` pages.
fn write_sync<'o>(
    outcome: &'o SyncOutcome,
    mut written: Vec<&'o str>,
    format: Format,
    out: &mut dyn Write,
) -> io::Result<()> {
    if is_human(format) {
        let check_command = outcome.check_command.as_deref();
        let unlisted = Unlisted { indices: &outcome.older, check_command };
        let unlisted = if format == Format::Brief { Some(unlisted) } else { None };
        return regeneration::write(outcome, unlisted, out);
    }
    let mut report = outcome.report.clone();
    let (mut removed, mut stale) = (Vec::new(), Vec::new());
    for change in &outcome.changes {
        match (outcome.status, &change.after) {
            (SyncStatus::Compared, _) => stale.push(change.path.as_str()),
            (_, Some(_)) => written.push(&change.path),
            (_, None) => removed.push(change.path.as_str()),
        }
    }
    if outcome.status == SyncStatus::Compared {
        report.append(outcome.drift());
    }
    let files = Files { written, removed, stale, unchanged: outcome.unchanged };
    write(format, &LocatedReport::new(&report, &outcome.pages), Some(&files), out)
}

/// Writes diagnostics in a format. Only formats for programs include `files`.
fn write(
    format: Format,
    report: &LocatedReport<'_>,
    files: Option<&Files<'_>>,
    out: &mut dyn Write,
) -> io::Result<()> {
    match format {
        Format::Human | Format::Brief => human::write_report(report, None, out),
        Format::Github => github::write(report, files, out),
        Format::Json => json::write(report, files, out),
        Format::Sarif => sarif::write(report, out),
    }
}

const fn is_human(format: Format) -> bool {
    matches!(format, Format::Human | Format::Brief)
}
