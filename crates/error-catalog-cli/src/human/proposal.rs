//! The outcome of `init` for people: the block, and the errors that remain.

use std::io::{self, Write};

use error_catalog_sync::plural::count;
use error_catalog_sync::{CONFIG_FILE, CreateOutcome, InitOutcome, InitProposal, Outcome as _, Page};

use crate::human::write_report;
use crate::inspected_table::inspected_tables;
use crate::located::LocatedReport;
use crate::render::CommandStatus;
use crate::visible::visible;

/// Writes the proposed block to `out`, to be pasted into the page, and the errors that remain to `err`. Returns the result of
/// the command.
///
/// # Errors
///
/// `out` or `err` cannot be written to.
pub fn render_init(
    outcome: &InitOutcome,
    out: &mut dyn Write,
    err: &mut dyn Write,
) -> io::Result<CommandStatus> {
    if let Some(proposal) = &outcome.proposal {
        write_proposal(&outcome.path, proposal, out)?;
    }
    if let Some(InitProposal::Block { is_sufficient: false, .. }) = &outcome.proposal {
        writeln!(err, "with this block, the page still has errors; line numbers include the block:\n")?;
    }
    if outcome.is_ok() {
        outcome.page.iter().try_for_each(|page| write_unused_tables(page, err))?;
    }
    write_report(&LocatedReport::new(&outcome.report, &outcome.page), None, err)?;
    Ok(CommandStatus::of(outcome))
}

/// Names the tables that no errors are read from: their rows may be errors, too.
fn write_unused_tables(page: &Page, err: &mut dyn Write) -> io::Result<()> {
    for table in inspected_tables(page).iter().filter(|table| !table.is_selected) {
        let (heading, rows) =
            (table.heading.as_deref().unwrap_or("no heading"), count(table.rows.len(), "row"));
        writeln!(
            err,
            "not used: the table below `{}` with {rows}; `inspect` shows its columns",
            visible(heading)
        )?;
    }
    Ok(())
}

fn write_proposal(path: &str, proposal: &InitProposal, out: &mut dyn Write) -> io::Result<()> {
    let path = visible(path);
    match proposal {
        InitProposal::NoBlock { entries, parameters } => {
            writeln!(out, "# {path} is a catalog of {} as it is.", count(*entries, "error"))?;
            match parameters {
                Some(block) => {
                    write!(out, "# With this block, its messages have parameters:\n{}", visible(block))
                }
                None => writeln!(out, "# Nothing needs to be added."),
            }
        }
        InitProposal::Block { text, .. } => write!(out, "{}", visible(text)),
        InitProposal::NoErrorTable => writeln!(out, "# No table of {path} looks like a table of errors."),
        InitProposal::Unknown => {
            writeln!(out, "# No block can be suggested for {path} until its errors are fixed.")
        }
    }
}

/// Writes the paths of the files of a new project.
pub(crate) fn render_creation(outcome: &CreateOutcome, out: &mut dyn Write) -> io::Result<()> {
    for path in &outcome.existing {
        writeln!(out, "exists  {}", visible(path))?;
    }
    for path in &outcome.written {
        writeln!(out, "written {}", visible(path))?;
    }
    if let Some(table) = &outcome.missing_table {
        write!(out, "{CONFIG_FILE} needs this table, too:\n{}", visible(table))?;
    }
    write_report(&LocatedReport::new(&outcome.report, []), None, out)
}
