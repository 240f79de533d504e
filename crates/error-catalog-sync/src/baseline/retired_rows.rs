//! Adds the rows of retired entries to a page.

use error_catalog_model::{Entry, Wording};
use error_catalog_page::build::placeholder::write_message;
use error_catalog_page::column_kind::ColumnKind;
use error_catalog_page::markup::escaped;
use error_catalog_page::setting_edit::add_to_list;
use error_catalog_page::tables::columns::Columns;
use error_catalog_page::tables::page_table::PageTable;
use error_catalog_page::tables::retired::is_of_retired;
use error_catalog_page::{Span, TextEdit};

use crate::edit::retired_section::{HEADING, RetiredRows};
use crate::page::Page;

/// Returns the edits that add entries as retired rows: to a table of retired errors, or in a new section at the end of
/// the page with the columns of the first error table.
pub(crate) fn retired_rows(page: &Page, entries: &[&Entry]) -> Option<Vec<TextEdit>> {
    let error_tables = page.tables().errors;
    let is_retired = |table: &&PageTable<'_>| is_of_retired(&table.table) && !table.table.rows.is_empty();
    let retired = error_tables.iter().find(is_retired);
    let PageTable { table, columns, .. } = retired.or(error_tables.first())?;
    let width = table.header.cells.len();
    let rows = entries.iter().map(|entry| row(page, columns, width, entry)).collect();
    let rows = RetiredRows { page, table, rows, removed: Span::START };
    if retired.is_some() {
        return Some(vec![rows.below_table(table)?]);
    }
    let mut edits = vec![rows.at_end(2)?];
    if !page.settings.tables.is_empty() {
        edits.push(add_to_list(&page.source, "tables", [HEADING])?);
    }
    Some(edits)
}

fn row(page: &Page, columns: &Columns, width: usize, entry: &Entry) -> String {
    let cells = (0..width).map(|index| cell(columns.kinds(index).next(), page, entry));
    format!("| {} |", cells.collect::<Vec<_>>().join(" | "))
}

/// Returns the text of an entry for a column.
fn cell(kind: Option<&ColumnKind>, page: &Page, entry: &Entry) -> String {
    let cell_text = |message| escaped(&write_message(message, page.settings.placeholder_syntaxes()));
    let markdown = |text: &str, own: &Option<String>| own.as_deref().map_or_else(|| escaped(text), in_a_cell);
    match kind {
        Some(ColumnKind::Message) if page.settings.has_reasons => {
            cell_text(Wording { message: &entry.reason, parameters: &entry.parameters })
        }
        Some(ColumnKind::Message) => cell_text(entry.wording()),
        Some(ColumnKind::Code) => escaped(&entry.code),
        Some(ColumnKind::Meaning) => markdown(&entry.meaning, &entry.meaning_markdown),
        Some(ColumnKind::Fix) => markdown(&entry.fix, &entry.fix_markdown),
        Some(ColumnKind::Id) => entry.id.clone(),
        Some(ColumnKind::Aliases) => {
            entry.aliases.iter().map(|alias| cell_text(alias.wording())).collect::<Vec<_>>().join("<br/>")
        }
        Some(ColumnKind::Status) => "retired".to_owned(),
        Some(ColumnKind::Basis) => entry.basis.as_deref().map(escaped).unwrap_or_default(),
        Some(ColumnKind::Fact(name)) => entry.facts.get(name).map(|value| escaped(value)).unwrap_or_default(),
        None => String::new(),
    }
}

/// Returns inline Markdown for a table, where a pipe needs its `\\` even in code.
fn in_a_cell(markdown: &str) -> String {
    markdown.replace("\\|", "|").replace('|', "\\|")
}
