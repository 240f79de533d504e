//! The command `inspect`: what the parser sees on any page.

use std::io::{self, Write};

use serde::Serialize;

use crate::command::report::show_problems;
use crate::page::Page;
use crate::parse::table::{Row, Table};
use crate::problem::{Problem, count};

#[derive(Serialize)]
struct Inspection<'p> {
    page: &'p str,
    tables: Vec<InspectedTable<'p>>,
    problems: Vec<InspectedProblem<'p>>,
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
}

#[derive(Serialize)]
struct InspectedProblem<'p> {
    rule: &'p str,
    severity: &'p str,
    line: usize,
    column: usize,
    message: &'p str,
    help: &'p str,
}

impl<'p> Inspection<'p> {
    fn new(page: &'p Page, tables: &'p [Table<'p>]) -> Self {
        let tables = (0..).zip(tables).zip(&page.columns).map(|((index, table), columns)| InspectedTable {
            heading: table.heading(),
            line: page.source.place(table.header.span.start).line,
            chosen: page.chosen.contains(&index),
            header: texts(&table.header),
            columns: columns.roles().iter().map(|role| role.as_ref().map(ToString::to_string)).collect(),
            rows: table.rows.iter().map(|row| inspected_row(page, row)).collect(),
        });
        let problems = page.problems.iter().map(|problem: &Problem| InspectedProblem {
            rule: problem.rule,
            severity: problem.severity.name(),
            line: problem.place.line,
            column: problem.place.column,
            message: &problem.message,
            help: &problem.help,
        });
        Self { page: &page.source.name, tables: tables.collect(), problems: problems.collect() }
    }
}

fn texts<'p>(row: &'p Row<'p>) -> Vec<&'p str> {
    row.cells.iter().map(|cell| &*cell.text).collect()
}

fn inspected_row<'p>(page: &Page, row: &'p Row<'p>) -> InspectedRow<'p> {
    InspectedRow { line: page.source.place(row.span.start).line, cells: texts(row) }
}

/// Writes what a page holds as JSON.
///
/// # Errors
///
/// `out` cannot be written to.
pub fn inspect_json(page: &Page, out: &mut dyn Write) -> io::Result<()> {
    serde_json::to_writer_pretty(&mut *out, &Inspection::new(page, &page.tables()))?;
    writeln!(out)
}

/// Writes what a page holds for people: tables with their columns and rows, then problems.
///
/// # Errors
///
/// `out` cannot be written to.
pub fn inspect_human(page: &Page, out: &mut dyn Write) -> io::Result<()> {
    let tables = page.tables();
    let inspection = Inspection::new(page, &tables);
    for table in &inspection.tables {
        let use_of = if table.chosen { "errors are read from it" } else { "not used" };
        writeln!(
            out,
            "line {}: table below `{}`, {}, {use_of}",
            table.line,
            table.heading.unwrap_or("no heading"),
            count(table.rows.len(), "row")
        )?;
        for (heading, role) in table.header.iter().zip(&table.columns) {
            writeln!(out, "  column `{heading}`: {}", role.as_deref().unwrap_or("not used"))?;
        }
        for row in &table.rows {
            let cells: Vec<String> = row.cells.iter().map(|cell| cell.replace('\n', "⏎")).collect();
            writeln!(out, "  {:>5}  {}", row.line, cells.join(" | "))?;
        }
        writeln!(out)?;
    }
    show_problems(&page.problems, out)
}
