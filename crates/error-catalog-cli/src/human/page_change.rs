//! The outcomes of `fmt`, `reword`, `retire` and `check --fix` for people.

use std::io::{self, Write};

use error_catalog_sync::plural::count;
use error_catalog_sync::{Diagnostic, EditOutcome, FixOutcome, Position};

use crate::human::write_report;
use crate::located::LocatedReport;
use crate::palette::BOLD;
use crate::unified_diff::{self, Names};
use crate::visible::visible;

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

/// Writes a diff of the page, or the errors that prevented the change. Of aligned tables, only the lines are counted.
pub(crate) fn write_edit(outcome: &EditOutcome, out: &mut dyn Write) -> io::Result<()> {
    let EditOutcome { change, is_written, next_command, .. } = outcome;
    let path = visible(&outcome.path);
    if outcome.report.has_errors() {
        write_report(&LocatedReport::new(&outcome.report, &outcome.page), None, out)?;
        return writeln!(out, "nothing was written");
    }
    let Some(change) = change else { return writeln!(out, "{path}: its tables are aligned") };
    if *is_written {
        writeln!(out, "{BOLD}written{BOLD:#} {path}")?;
    }
    match (is_written, next_command) {
        (true, None) => writeln!(out, "{} aligned", count(change.changed_lines(), "line")),
        (true, Some(command)) => {
            let names = Names { before: "before", after: "after" };
            unified_diff::write(&change.before, &change.after, names, out)?;
            writeln!(out, "now run `{command}` and commit what it writes")
        }
        (false, command) => {
            let names = Names { before: "present", after: "aligned" };
            unified_diff::write(&change.before, &change.after, names, out)?;
            let run = command.as_ref().map(|command| format!("; run `{command}`")).unwrap_or_default();
            writeln!(out, "{path}: its tables are not aligned{run}")
        }
    }
}
