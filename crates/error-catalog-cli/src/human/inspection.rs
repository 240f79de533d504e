//! The outcome of `inspect` for people: tables with their columns and rows, then diagnostics.

use std::fmt::Write as _;
use std::io::{self, Write};

use error_catalog_sync::plural::count;
use error_catalog_sync::{InspectOutcome, InspectedEntry, InspectedParameter, InspectedTable};

use crate::human::{Older, write_report};
use crate::located::LocatedReport;
use crate::visible::visible;

pub(crate) fn write(
    outcome: &InspectOutcome,
    report: &LocatedReport<'_>,
    out: &mut dyn Write,
) -> io::Result<()> {
    if let Some(format) = &outcome.message_format {
        writeln!(out, "the message format is `{}`\n", visible(format))?;
    }
    outcome.tables.iter().try_for_each(|table| write_table(table, out))?;
    write_report(report, Older::Listed, out)
}

fn write_table(table: &InspectedTable, out: &mut dyn Write) -> io::Result<()> {
    let usage = if table.is_selected { "errors are read from it" } else { "not used" };
    writeln!(
        out,
        "line {}: table below `{}`, {}, {usage}",
        table.line,
        visible(table.heading.as_deref().unwrap_or("no heading")),
        count(table.rows.len(), "row")
    )?;
    for (heading, kinds) in table.header.iter().zip(&table.columns) {
        writeln!(
            out,
            "  column `{}`: {}",
            visible(heading),
            visible(kinds.as_deref().unwrap_or("not used"))
        )?;
    }
    for row in &table.rows {
        let cells: Vec<String> =
            row.cells.iter().map(|cell| visible(&cell.replace('\n', "⏎")).into_owned()).collect();
        writeln!(out, "  {:>5}  {}", row.line, cells.join(" | "))?;
        if let Some(entry) = &row.entry {
            writeln!(out, "         → {}", visible(&entry_line(entry)))?;
        }
    }
    writeln!(out)
}

fn entry_line(entry: &InspectedEntry) -> String {
    let mut line = format!("code `{}`, id `{}`", entry.code, entry.id);
    for InspectedParameter { name, kind, example } in &entry.parameters {
        // Writing to a string cannot fail.
        let _ = write!(line, ", {{{name}}} has the type {kind}, such as `{example}`");
    }
    line
}
