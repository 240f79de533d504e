//! The outcome of `init` for people: the block, and the errors that remain.

use std::io::{self, Write};

use error_catalog_sync::{InitBlock, InitOutcome, InitProposal};

use crate::human::{Older, write_report};
use crate::located::LocatedReport;
use crate::plural::count;
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
        writeln!(
            err,
            "with this block the page still has problems; their lines are counted with it in place:\n"
        )?;
    }
    write_report(&LocatedReport::new(&outcome.report, &outcome.page), Older::Shown, err)
}

fn write_proposal(path: &str, proposal: &InitProposal, out: &mut dyn Write) -> io::Result<()> {
    let path = visible(path);
    match proposal {
        InitProposal::NoBlock { entries, ignored, parameters } => {
            writeln!(out, "# {path} makes a catalog of {} as it is.", count(*entries, "error"))?;
            if let Some(ignored) = ignored {
                writeln!(out, "# Not read: {}.", visible(ignored))?;
            }
            match parameters {
                Some(block) => write!(out, "# With this, its messages have parameters:\n{}", visible(block)),
                None if ignored.is_none() => writeln!(out, "# No block is needed."),
                None => writeln!(out, "# If that is as it should be, no block is needed."),
            }
        }
        InitProposal::Block(block) => write!(out, "{}", visible(&block.text)),
        InitProposal::HtmlTables { tables, block } => {
            writeln!(
                out,
                "# {path} has tables of HTML alone, which are not read. Write them as Markdown, as below."
            )?;
            match block {
                None => writeln!(out, "# No block is needed then.")?,
                Some(InitBlock { text, is_sufficient }) => {
                    let ending =
                        if *is_sufficient { "makes a catalog of them" } else { "is needed, and more" };
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
