//! The outcomes of `sync` and `check` for people.

use std::io::{self, Write};

use error_catalog_sync::plural::count;
use error_catalog_sync::{FileChange, SyncOutcome, SyncStatus};

use crate::human::{Unlisted, write_report};
use crate::located::LocatedReport;
use crate::palette::BOLD;
use crate::unified_diff::{self, Names};
use crate::visible::visible;

/// Writes diagnostics, then the files that were written and removed, or a diff for each file that is not current.
pub(crate) fn write(
    outcome: &SyncOutcome,
    unlisted: Option<Unlisted<'_>>,
    out: &mut dyn Write,
) -> io::Result<()> {
    let SyncOutcome { report, pages, changes, unchanged, sync_command, .. } = outcome;
    write_report(&LocatedReport::new(report, pages), unlisted, out)?;
    match outcome.status {
        SyncStatus::Refused => writeln!(out, "nothing was written: fix the errors above first"),
        SyncStatus::Failed => Ok(()),
        SyncStatus::Done => {
            for change in changes {
                let verb = if change.after.is_some() { "written" } else { "removed" };
                writeln!(out, "{BOLD}{verb}{BOLD:#} {}", visible(&change.path))?;
            }
            let written = changes.iter().filter(|change| change.after.is_some()).count();
            let removed = changes.len() - written;
            writeln!(out, "{written} written, {removed} removed, {unchanged} unchanged")
        }
        SyncStatus::Compared => {
            changes.iter().try_for_each(|change| write_change(change, out))?;
            for page in &outcome.refused {
                let page = visible(page);
                writeln!(out, "{page}: its generated files were not compared; fix the errors first")?;
            }
            match (changes.len(), *unchanged) {
                (0, 0) => Ok(()),
                (0, current) => writeln!(out, "{} current", count(current, "file")),
                (stale, _) => {
                    let stale = count(stale, "file");
                    writeln!(out, "{stale} not current; run `{sync_command}` and commit what it writes")
                }
            }
        }
    }
}

fn write_change(change: &FileChange, out: &mut dyn Write) -> io::Result<()> {
    let before = change.before.as_deref().map(String::from_utf8_lossy).unwrap_or_default();
    let after = change.after.as_deref().unwrap_or_default();
    writeln!(out, "{BOLD}{}: {}{BOLD:#}", change.state(), visible(&change.path))?;
    unified_diff::write(&before, after, Names { before: "present", after: "expected" }, out)
}
