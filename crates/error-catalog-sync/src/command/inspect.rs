//! The command `inspect`: what the parser sees on any page.

use std::io::{self, Write};

use error_catalog_model::Entry;
use serde::Serialize;

use crate::command::findings::Findings;
use crate::command::json::ShownDiagnostic;
use crate::diagnostic::Diagnostic;
use crate::format::Format;
use crate::page::Page;
use crate::parse::table::Row;
use crate::plural::count;
use crate::tables::columns::Columns;
use crate::tables::page_table::PageTable;
use crate::visible::visible;

#[derive(Serialize)]
struct Inspection<'p> {
    page: &'p str,
    /// How the page's messages are built; nothing if a column holds the codes.
    shape: Option<&'p str>,
    tables: Vec<InspectedTable<'p>>,
    diagnostics: Vec<ShownDiagnostic<'p>>,
}

#[derive(Serialize)]
struct InspectedTable<'p> {
    heading: Option<&'p str>,
    line: usize,
    /// Whether entries are made from it.
    chosen: bool,
    header: Vec<&'p str>,
    columns: Vec<Option<String>>,
    rows: Vec<InspectedRow<'p>>,
}

#[derive(Serialize)]
struct InspectedRow<'p> {
    line: usize,
    cells: Vec<&'p str>,
    /// What was made of it, if that could be told.
    entry: Option<InspectedEntry<'p>>,
}

#[derive(Serialize)]
struct InspectedEntry<'p> {
    code: &'p str,
    id: &'p str,
    parameters: Vec<InspectedParameter<'p>>,
}

#[derive(Serialize)]
struct InspectedParameter<'p> {
    name: &'p str,
    kind: &'static str,
    example: &'p str,
}

impl<'p> Inspection<'p> {
    fn new(page: &'p Page, tables: &'p [PageTable<'p>], findings: &'p Findings<'p>) -> Self {
        let tables = tables.iter().map(|PageTable { table, columns, is_selected }| InspectedTable {
            heading: table.heading(),
            line: page.source.line(table.header.span.start),
            chosen: *is_selected,
            header: texts(&table.header),
            columns: (0..table.header.cells.len()).map(|index| roles(columns, index)).collect(),
            rows: table.rows.iter().map(|row| inspected_row(page, row)).collect(),
        });
        Self {
            page: page.source.path(),
            shape: page.read().and_then(|catalog| catalog.shape.as_deref()),
            tables: tables.collect(),
            diagnostics: findings.iter().map(ShownDiagnostic::new).collect(),
        }
    }
}

/// An entry in one line.
fn shown(entry: &InspectedEntry<'_>) -> String {
    let parameters = entry.parameters.iter().map(|InspectedParameter { name, kind, example }| {
        format!(", {{{name}}} is of kind {kind}, such as `{example}`")
    });
    format!("code `{}`, id `{}`{}", entry.code, entry.id, parameters.collect::<String>())
}

/// What a column is, in words.
fn roles(columns: &Columns, index: usize) -> Option<String> {
    let roles: Vec<String> = columns.kinds(index).map(ToString::to_string).collect();
    (!roles.is_empty()).then(|| roles.join(", "))
}

fn texts<'p>(row: &'p Row<'p>) -> Vec<&'p str> {
    row.cells.iter().map(|cell| &*cell.text).collect()
}

fn inspected_row<'p>(page: &'p Page, row: &'p Row<'p>) -> InspectedRow<'p> {
    let entry = page
        .rows
        .binary_search(&row.span.clone().into())
        .ok()
        .and_then(|index| page.read()?.entries.get(index));
    InspectedRow {
        line: page.source.line(row.span.start),
        cells: texts(row),
        entry: entry.map(inspected_entry),
    }
}

fn inspected_entry(entry: &Entry) -> InspectedEntry<'_> {
    let parameters = entry.parameters.iter().map(|parameter| InspectedParameter {
        name: &parameter.name,
        kind: parameter.kind.name(),
        example: &parameter.example,
    });
    InspectedEntry { code: &entry.code, id: &entry.id, parameters: parameters.collect() }
}

/// Writes what a page holds in a format: those for other programs' eyes hold its problems alone. `false` if one of
/// them is an error.
///
/// # Errors
///
/// `out` cannot be written to.
pub fn inspect_as(page: &Page, format: Format, out: &mut dyn Write) -> io::Result<bool> {
    match format {
        Format::Human | Format::Brief => inspect_human(page, out)?,
        Format::Json => inspect_json(page, out)?,
        Format::Github | Format::Sarif => {
            Findings::new(&page.report(), [page]).write(format, None, out)?;
        }
    }
    Ok(!page.problems.iter().any(Diagnostic::is_error))
}

/// Writes what a page holds as JSON.
///
/// # Errors
///
/// `out` cannot be written to.
pub fn inspect_json(page: &Page, out: &mut dyn Write) -> io::Result<()> {
    serde_json::to_writer_pretty(
        &mut *out,
        &Inspection::new(page, &page.tables(), &Findings::new(&page.report(), [page])),
    )?;
    writeln!(out)
}

/// Writes what a page holds for people: tables with their columns and rows, then problems.
///
/// # Errors
///
/// `out` cannot be written to.
pub fn inspect_human(page: &Page, out: &mut dyn Write) -> io::Result<()> {
    let tables = page.tables();
    let report = page.report();
    let findings = Findings::new(&report, [page]);
    let inspection = Inspection::new(page, &tables, &findings);
    if let Some(shape) = inspection.shape {
        writeln!(out, "messages are built as `{shape}`\n")?;
    }
    for table in &inspection.tables {
        let use_of = if table.chosen { "errors are read from it" } else { "not used" };
        writeln!(
            out,
            "line {}: table below `{}`, {}, {use_of}",
            table.line,
            visible(table.heading.unwrap_or("no heading")),
            count(table.rows.len(), "row")
        )?;
        for (heading, role) in table.header.iter().zip(&table.columns) {
            writeln!(out, "  column `{}`: {}", visible(heading), role.as_deref().unwrap_or("not used"))?;
        }
        for row in &table.rows {
            let cells: Vec<String> =
                row.cells.iter().map(|cell| visible(&cell.replace('\n', "⏎")).into_owned()).collect();
            writeln!(out, "  {:>5}  {}", row.line, cells.join(" | "))?;
            if let Some(entry) = &row.entry {
                writeln!(out, "         → {}", visible(&shown(entry)))?;
            }
        }
        writeln!(out)?;
    }
    findings.write(Format::Human, None, out)
}
