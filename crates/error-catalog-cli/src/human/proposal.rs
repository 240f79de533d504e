//! The outcome of `init` for people: the block, and the errors that remain.

use std::io::{self, Write};

use error_catalog_sync::plural::count;
use error_catalog_sync::{CONFIG_FILE, CreateOutcome, InitBlock, InitOutcome, InitProposal};

use crate::human::{Older, write_report};
use crate::located::LocatedReport;
use crate::visible::visible;

/// Writes the proposed block to `out`, to be pasted into the page, and the errors that remain to `err`.
///
/// # Errors
///
/// `out` or `err` cannot be written to.
pub fn render_init(outcome: &InitOutcome, out: &mut dyn Write, err: &mut dyn Write) -> io::Result<()> {
    if let Some(proposal) = &outcome.proposal {
        write_proposal(&outcome.path, proposal, out)?;
    }
    if let Some(InitProposal::Block(InitBlock { is_sufficient: false, .. })) = &outcome.proposal {
        writeln!(err, "with this block, the page still has errors; line numbers include the block:\n")?;
    }
    write_report(&LocatedReport::new(&outcome.report, &outcome.page), Older::Listed, err)
}

fn write_proposal(path: &str, proposal: &InitProposal, out: &mut dyn Write) -> io::Result<()> {
    let path = visible(path);
    match proposal {
        InitProposal::NoBlock { entries, ignored, parameters } => {
            writeln!(out, "# {path} is a catalog of {} as it is.", count(*entries, "error"))?;
            if let Some(ignored) = ignored {
                writeln!(out, "# Ignored: {}.", visible(ignored))?;
            }
            match parameters {
                Some(block) => {
                    write!(out, "# With this block, its messages have parameters:\n{}", visible(block))
                }
                None if ignored.is_none() => writeln!(out, "# Nothing needs to be added."),
                None => writeln!(out, "# If these are no errors, nothing needs to be added."),
            }
        }
        InitProposal::Block(block) => write!(out, "{}", visible(&block.text)),
        InitProposal::HtmlTables { tables, block } => {
            writeln!(
                out,
                "# {path} has only tables of HTML, which are ignored. Replace them by the Markdown tables below."
            )?;
            match block {
                None => writeln!(out, "# No block is needed then.")?,
                Some(InitBlock { text, is_sufficient }) => {
                    let ending =
                        if *is_sufficient { "makes the page a catalog" } else { "is needed, and more" };
                    write!(out, "# Then this block {ending}:\n{}", visible(text))?;
                }
            }
            tables.iter().try_for_each(|table| write!(out, "\n{}", visible(table)))
        }
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
    write_report(&LocatedReport::new(&outcome.report, []), Older::Listed, out)
}
