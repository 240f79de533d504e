//! Outcomes in each format.

use std::collections::BTreeSet;
use std::io::{self, Write};

use error_catalog_sync::{
    CheckOutcome, EditOutcome, FixOutcome, FmtOutcome, InspectOutcome, Outcome, Report, SyncOutcome,
};

use crate::format::Format;
use crate::human::{self, Unlisted, inspection, page_change, regeneration};
use crate::json::Files;
use crate::located::LocatedReport;
use crate::{github, json, sarif};

/// The result of a command, for the exit status of its program.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
#[must_use]
#[non_exhaustive]
pub enum CommandStatus {
    /// The command succeeded.
    Succeeded,
    /// The command failed, such as `check` if a file is not current.
    Failed,
}

impl CommandStatus {
    pub(crate) fn of(outcome: &impl Outcome) -> Self {
        if outcome.is_ok() { Self::Succeeded } else { Self::Failed }
    }

    /// Returns the exit status of a program: 0 or 1.
    pub const fn exit_code(self) -> u8 {
        match self {
            Self::Succeeded => 0,
            Self::Failed => 1,
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
        if is_human(format) {
            let unlisted = unlisted(format, &self.before.older, self.before.check_command.as_deref());
            return regeneration::write_sync(self, unlisted, out);
        }
        let files = Files {
            written: self.written().collect(),
            removed: self.removed().collect(),
            unchanged: self.before.unchanged,
            ..Files::default()
        };
        write(format, &LocatedReport::new(&self.before.report, &self.before.pages), Some(&files), out)
    }
}

impl Render for CheckOutcome {
    fn write(&self, format: Format, out: &mut dyn Write) -> io::Result<()> {
        write_check(self, Vec::new(), format, out)
    }
}

impl Render for FixOutcome {
    fn write(&self, format: Format, out: &mut dyn Write) -> io::Result<()> {
        if is_human(format) {
            page_change::write_fixes(self, out)?;
        }
        write_check(&self.remaining, self.pages.iter().map(|page| page.path.as_str()).collect(), format, out)
    }
}

impl Render for FmtOutcome {
    fn write(&self, format: Format, out: &mut dyn Write) -> io::Result<()> {
        if is_human(format) {
            return page_change::write_fmt(self, out);
        }
        let path = vec![self.path.as_str()];
        let files = match &self.change {
            Some(_) if self.is_written => Files { written: path, ..Files::default() },
            Some(_) => Files { stale: path, ..Files::default() },
            None => Files { unchanged: 1, ..Files::default() },
        };
        write(format, &LocatedReport::new(&self.report, []), Some(&files), out)
    }
}

impl Render for EditOutcome {
    fn write(&self, format: Format, out: &mut dyn Write) -> io::Result<()> {
        if is_human(format) {
            return page_change::write_edit(self, out);
        }
        let written = self.change.iter().map(|_| self.path.as_str()).collect();
        let files = Files { written, ..Files::default() };
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

/// Writes the outcome of `check`. Each file that is not current is a diff for people, and an error of the rule `stale-file` for
/// programs, which also get the paths of the `written` pages.
fn write_check(
    outcome: &CheckOutcome,
    written: Vec<&str>,
    format: Format,
    out: &mut dyn Write,
) -> io::Result<()> {
    if is_human(format) {
        let unlisted = unlisted(format, &outcome.older, outcome.check_command.as_deref());
        return regeneration::write_check(outcome, unlisted, out);
    }
    let mut report = outcome.report.clone();
    report.append(outcome.drift());
    let stale = outcome.changes.iter().map(|change| change.path.as_str()).collect();
    let files = Files { written, stale, unchanged: outcome.unchanged, ..Files::default() };
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

/// Returns the warnings and notes that a format counts only: those that the base revision has, too.
fn unlisted<'o>(
    format: Format,
    older: &'o BTreeSet<usize>,
    check_command: Option<&'o str>,
) -> Option<Unlisted<'o>> {
    if format == Format::Brief { Some(Unlisted { indices: older, check_command }) } else { None }
}
