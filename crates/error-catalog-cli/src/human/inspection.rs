//! The outcome of `inspect` for people: tables with their columns and rows, then diagnostics.

use std::fmt::Write as _;
use std::io::{self, Write};

use error_catalog_model::Parameter;
use error_catalog_sync::Page;
use error_catalog_sync::plural::count;

use crate::human::write_report;
use crate::inspected_table::{InspectedEntry, InspectedTable, inspected_tables};
use crate::located::LocatedReport;
use crate::visible::visible;

pub(crate) fn write(page: &Page, report: &LocatedReport<'_>, out: &mut dyn Write) -> io::Result<()> {
    if let Some(format) = page.message_format() {
        writeln!(out, "the message format is `{}`\n", visible(format))?;
    }
    inspected_tables(page).iter().try_for_each(|table| write_table(table, out))?;
    write_report(report, None, out)
}

fn write_table(table: &InspectedTable<'_>, out: &mut dyn Write) -> io::Result<()> {
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

fn entry_line(entry: &InspectedEntry<'_>) -> String {
    let mut line = format!("code `{}`, id `{}`", entry.code, entry.id);
    for Parameter { name, kind, example } in entry.parameters {
        // Writing to a string cannot fail.
        let _ = write!(line, ", {{{name}}} has the type {}, such as `{example}`", kind.as_str());
    }
    line
}
