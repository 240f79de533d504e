//! The command `inspect`: the tables of any page, and the entries that its rows become.

use std::path::Path;

use error_catalog_model::{Entry, Parameter};
use error_catalog_page::Report;
use error_catalog_page::parse::table::Row;
use error_catalog_page::tables::columns::Columns;
use error_catalog_page::tables::page_table::PageTable;
use serde::Serialize;

use crate::page::Page;
use crate::read_source::read_source;

/// The outcome of [`inspect`].
#[derive(Debug)]
#[must_use]
pub struct InspectOutcome {
    /// The diagnostics of the page.
    pub report: Report,
    /// The page, if it could be read.
    pub page: Option<Page>,
    /// The format of the page's messages; `None` if a column holds the codes.
    pub message_format: Option<String>,
    /// The tables of the page.
    pub tables: Vec<InspectedTable>,
}

impl InspectOutcome {
    /// Inspects a page.
    pub fn new(page: Page) -> Self {
        Self {
            report: page.report(),
            message_format: page.readable_catalog().and_then(|catalog| catalog.shape.clone()),
            tables: InspectedTable::all(&page),
            page: Some(page),
        }
    }

    /// Returns whether no diagnostic is an error.
    pub fn is_ok(&self) -> bool {
        !self.report.has_errors()
    }
}

/// Reads a page and inspects it; diagnostics call the file `path`.
pub fn inspect(file: &Path, path: &str) -> InspectOutcome {
    match read_source(file, path) {
        Ok(source) => InspectOutcome::new(Page::parse(source)),
        Err(report) => InspectOutcome { report, page: None, message_format: None, tables: Vec::new() },
    }
}

/// A table of a page. Lines count from 1.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
pub struct InspectedTable {
    /// The innermost heading above the table.
    pub heading: Option<String>,
    /// The line of the header.
    pub line: usize,
    /// True if the rows become entries.
    #[serde(rename = "selected")]
    pub is_selected: bool,
    /// The headings of the columns.
    pub header: Vec<String>,
    /// The kinds of each column, in words; `None` for a column that is ignored.
    pub columns: Vec<Option<String>>,
    /// The rows.
    pub rows: Vec<InspectedRow>,
}

/// A row of a table.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
pub struct InspectedRow {
    /// The line of the row.
    pub line: usize,
    /// The texts of the cells.
    pub cells: Vec<String>,
    /// The entry that the row became.
    pub entry: Option<InspectedEntry>,
}

/// An entry, in short.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
pub struct InspectedEntry {
    /// The code.
    pub code: String,
    /// The id.
    pub id: String,
    /// The parameters of the message.
    pub parameters: Vec<InspectedParameter>,
}

/// A parameter of a message.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
pub struct InspectedParameter {
    /// The name.
    pub name: String,
    /// The type.
    pub kind: &'static str,
    /// The example.
    pub example: String,
}

impl InspectedTable {
    /// Returns all tables of a page.
    pub fn all(page: &Page) -> Vec<Self> {
        let tables = page.tables();
        let errors = tables.errors.iter().map(|table| Self::new(page, table, true));
        let others = tables.candidates.iter().chain(&tables.ignored);
        let mut all: Vec<Self> = errors.chain(others.map(|table| Self::new(page, table, false))).collect();
        all.sort_by_key(|table| table.line);
        all
    }

    fn new(page: &Page, page_table: &PageTable<'_>, is_selected: bool) -> Self {
        let PageTable { table, columns, .. } = page_table;
        Self {
            heading: table.heading().map(str::to_owned),
            line: page.source.line(table.header.span.start),
            is_selected,
            header: texts(&table.header),
            columns: (0..table.header.cells.len()).map(|index| kinds(columns, index)).collect(),
            rows: table.rows.iter().map(|row| InspectedRow::new(page, row)).collect(),
        }
    }
}

impl InspectedRow {
    fn new(page: &Page, row: &Row<'_>) -> Self {
        Self {
            line: page.source.line(row.span.start),
            cells: texts(row),
            entry: page.built().and_then(|built| built.entry_at(row.span.start)).map(InspectedEntry::new),
        }
    }
}

impl InspectedEntry {
    fn new(entry: &Entry) -> Self {
        let parameters = entry.parameters.iter().map(InspectedParameter::new);
        Self { code: entry.code.clone(), id: entry.id.clone(), parameters: parameters.collect() }
    }
}

impl InspectedParameter {
    fn new(parameter: &Parameter) -> Self {
        let Parameter { name, kind, example } = parameter;
        Self { name: name.clone(), kind: kind.as_str(), example: example.clone() }
    }
}

fn kinds(columns: &Columns, index: usize) -> Option<String> {
    let kinds: Vec<String> = columns.kinds(index).map(ToString::to_string).collect();
    if kinds.is_empty() { None } else { Some(kinds.join(", ")) }
}

fn texts(row: &Row<'_>) -> Vec<String> {
    row.cells.iter().map(|cell| cell.text.to_string()).collect()
}
