//! The tables and columns of a catalog's page that are ignored.

use error_catalog_page::SourceFile;
use error_catalog_page::plural::count;
use error_catalog_page::tables::error_tables::ErrorTables;
use error_catalog_page::tables::page_table::PageTable;

use crate::init::html_tables::html_tables;
use crate::page::Page;

/// Returns the tables without errors and the columns without a kind, in words; `None` if there are none. Lines are those
/// of `original`, the page without the block: both end with the same text.
pub(crate) fn ignored(page: &Page, original: &SourceFile) -> Option<String> {
    let line = |offset: usize| {
        let from_end = page.source.text.len() - offset;
        original.line(original.text.len().saturating_sub(from_end)).to_string()
    };
    let mut columns = Vec::new();
    let ErrorTables { errors, ignored, .. } = page.tables();
    for PageTable { table, columns: kinds, .. } in &errors {
        for (index, cell) in table.header.cells.iter().enumerate() {
            let heading = format!("`{}`", cell.text);
            let has_kind = kinds.kinds(index).next().is_some();
            if !has_kind && !cell.text.is_empty() && !columns.contains(&heading) {
                columns.push(heading);
            }
        }
    }
    let html_tables: Vec<String> =
        html_tables(&page.source.text).iter().map(|table| line(table.span.start)).collect();
    let tables: Vec<String> = ignored.iter().map(|table| line(table.header_span().start)).collect();
    let mut parts = Vec::new();
    if !tables.is_empty() {
        parts.push(format!("{}, in line {}", count(tables.len(), "table"), tables.join(", ")));
    }
    if !html_tables.is_empty() {
        let number = count(html_tables.len(), "table");
        parts.push(format!("{number} of HTML, in line {}", html_tables.join(", ")));
    }
    if !columns.is_empty() {
        parts.push(format!("{}: {}", count(columns.len(), "column"), columns.join(", ")));
    }
    if parts.is_empty() { None } else { Some(parts.join("; ")) }
}
