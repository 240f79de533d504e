//! The outcomes of `fmt`, `reword`, `retire` and `check --fix` for people.

use std::io::{self, Write};

use error_catalog_sync::plural::count;
use error_catalog_sync::{Diagnostic, EditOutcome, FixOutcome, FmtOutcome, Position};

use crate::human::write_report;
use crate::located::LocatedReport;
use crate::palette::BOLD;
use crate::unified_diff::{self, Names};
use crate::visible::visible;

/// Writes how many lines were aligned, or a diff of the lines that are not.
pub(crate) fn write_fmt(outcome: &FmtOutcome, out: &mut dyn Write) -> io::Result<()> {
    let path = visible(&outcome.path);
    if outcome.report.has_errors() {
        return write_report(&LocatedReport::new(&outcome.report, []), None, out);
    }
    let Some(change) = &outcome.change else { return writeln!(out, "{path}: its tables are aligned") };
    if outcome.is_written {
        writeln!(out, "{BOLD}written{BOLD:#} {path}")?;
        return writeln!(out, "{} aligned", count(change.changed_lines(), "line"));
    }
    unified_diff::write(&change.before, &change.after, Names { before: "present", after: "aligned" }, out)?;
    let run = outcome.fmt_command.as_ref().map(|command| format!("; run `{command}`")).unwrap_or_default();
    writeln!(out, "{path}: its tables are not aligned{run}")
}

/// Writes the fixes of each page, and a diff.
pub(crate) fn write_fixes(outcome: &FixOutcome, out: &mut dyn Write) -> io::Result<()> {
    if outcome.pages.is_empty() {
        writeln!(out, "nothing was fixed")?;
    }
    for page in &outcome.pages {
        let path = visible(&page.path);
        writeln!(out, "{BOLD}written{BOLD:#} {path}")?;
        for fix in &page.fixes {
            let Diagnostic { rule, message, primary, .. } = &fix.diagnostic;
            let Position { line, column } = fix.source.position(primary.span.start);
            writeln!(out, "{path}:{line}:{column}: fixed[{}]: {}", rule.name, visible(message))?;
        }
        unified_diff::write(
            &page.change.before,
            &page.change.after,
            Names { before: "before", after: "after" },
            out,
        )?;
    }
    Ok(())
}

/// Writes a diff of the page, or the errors that prevented the change.
pub(crate) fn write_edit(outcome: &EditOutcome, out: &mut dyn Write) -> io::Result<()> {
    let Some(change) = &outcome.change else {
        write_report(&LocatedReport::new(&outcome.report, &outcome.page), None, out)?;
        return writeln!(out, "nothing was written");
    };
    writeln!(out, "{BOLD}written{BOLD:#} {}", visible(&outcome.path))?;
    unified_diff::write(&change.before, &change.after, Names { before: "before", after: "after" }, out)?;
    writeln!(out, "now run `{}` and commit what it writes", outcome.sync_command)
}
