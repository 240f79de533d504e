//! Outcomes in each format.

use std::io::{self, Write};

use error_catalog_sync::{
    CheckOutcome, EditOutcome, FixOutcome, FmtOutcome, InspectOutcome, Report, SyncOutcome,
};

use crate::format::Format;
use crate::human::{self, Older, inspection, page_change, regeneration};
use crate::json::Files;
use crate::located::LocatedReport;
use crate::{github, json, sarif};

/// Writes an outcome in a format.
///
/// # Errors
///
/// `out` cannot be written to.
pub fn render(format: Format, outcome: &impl Outcome, out: &mut dyn Write) -> io::Result<()> {
    outcome.render(format, out)
}

/// The outcome of a command, which is rendered in every format and decides the exit status.
pub trait Outcome {
    /// Returns whether the command succeeded.
    fn is_ok(&self) -> bool;

    /// Writes the outcome in a format.
    ///
    /// # Errors
    ///
    /// `out` cannot be written to.
    fn render(&self, format: Format, out: &mut dyn Write) -> io::Result<()>;
}

impl Outcome for Report {
    fn is_ok(&self) -> bool {
        !self.has_errors()
    }

    fn render(&self, format: Format, out: &mut dyn Write) -> io::Result<()> {
        write(format, &LocatedReport::new(self, []), None, out)
    }
}

impl Outcome for SyncOutcome {
    fn is_ok(&self) -> bool {
        SyncOutcome::is_ok(self)
    }

    fn render(&self, format: Format, out: &mut dyn Write) -> io::Result<()> {
        if let Some(older) = older(format, self.check_command.as_deref()) {
            return regeneration::write_sync(self, older, out);
        }
        let files = Files {
            written: self.written().collect(),
            removed: self.removed().collect(),
            unchanged: self.unchanged,
            ..Files::default()
        };
        write(format, &LocatedReport::new(&self.report, &self.pages), Some(&files), out)
    }
}

impl Outcome for CheckOutcome {
    fn is_ok(&self) -> bool {
        CheckOutcome::is_ok(self)
    }

    /// Each file that is not current is a diff for people, and an error of the rule `stale-file` for programs.
    fn render(&self, format: Format, out: &mut dyn Write) -> io::Result<()> {
        if let Some(older) = older(format, self.check_command.as_deref()) {
            return regeneration::write_check(self, older, out);
        }
        write_check(self, Vec::new(), format, out)
    }
}

impl Outcome for FixOutcome {
    fn is_ok(&self) -> bool {
        FixOutcome::is_ok(self)
    }

    fn render(&self, format: Format, out: &mut dyn Write) -> io::Result<()> {
        if let Some(older) = older(format, self.remaining.check_command.as_deref()) {
            page_change::write_fixes(self, out)?;
            return regeneration::write_check(&self.remaining, older, out);
        }
        write_check(&self.remaining, self.pages.iter().map(|page| page.path.as_str()).collect(), format, out)
    }
}

impl Outcome for FmtOutcome {
    fn is_ok(&self) -> bool {
        FmtOutcome::is_ok(self)
    }

    fn render(&self, format: Format, out: &mut dyn Write) -> io::Result<()> {
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

impl Outcome for EditOutcome {
    fn is_ok(&self) -> bool {
        EditOutcome::is_ok(self)
    }

    fn render(&self, format: Format, out: &mut dyn Write) -> io::Result<()> {
        if is_human(format) {
            return page_change::write_edit(self, out);
        }
        let written = self.change.iter().map(|_| self.path.as_str()).collect();
        let files = Files { written, ..Files::default() };
        write(format, &LocatedReport::new(&self.report, &self.page), Some(&files), out)
    }
}

impl Outcome for InspectOutcome {
    fn is_ok(&self) -> bool {
        InspectOutcome::is_ok(self)
    }

    /// The formats for services include only the diagnostics.
    fn render(&self, format: Format, out: &mut dyn Write) -> io::Result<()> {
        let located = LocatedReport::new(&self.report, &self.page);
        match &self.page {
            Some(_) if is_human(format) => inspection::write(self, &located, out),
            Some(page) if format == Format::Json => json::write_inspection(self, page, &located, out),
            _ => write(format, &located, None, out),
        }
    }
}

/// Writes the outcome of `check` and the written files, in a format for programs.
fn write_check(
    outcome: &CheckOutcome,
    written: Vec<&str>,
    format: Format,
    out: &mut dyn Write,
) -> io::Result<()> {
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
        Format::Human | Format::Brief => human::write_report(report, Older::Listed, out),
        Format::Github => github::write(report, files, out),
        Format::Json => json::write(report, files, out),
        Format::Sarif => sarif::write(report, out),
    }
}

const fn is_human(format: Format) -> bool {
    matches!(format, Format::Human | Format::Brief)
}

/// Returns the way in which a format for people renders older warnings and notes; `None` for a format for programs.
const fn older(format: Format, check_command: Option<&str>) -> Option<Older<'_>> {
    match format {
        Format::Human => Some(Older::Listed),
        Format::Brief => Some(Older::Counted { check_command }),
        Format::Github | Format::Json | Format::Sarif => None,
    }
}
