//! Retired entries as their page would have them: a heading, and a table.

use error_catalog_model::{Entry, Wording};
use error_catalog_page::build::placeholder::write_message;
use error_catalog_page::column_kind::ColumnKind;
use error_catalog_page::markup::escaped;
use error_catalog_page::tables::page_table::PageTable;

use crate::page::Page;

/// The Markdown to put at the end of a page, with the columns of its table of errors.
pub(crate) fn retired_section(page: &Page, entries: &[&Entry]) -> String {
    let tables = page.tables();
    let Some(PageTable { table, columns, .. }) = tables.iter().find(|table| table.is_selected) else {
        return String::new();
    };
    let headings: Vec<String> = table.header.cells.iter().map(|cell| escaped(&cell.text)).collect();
    let dashes = vec!["---"; headings.len()];
    let row = |entry: &&Entry| {
        let cells = (0..headings.len()).map(|index| cell(columns.kinds(index).next(), page, entry));
        format!("\n| {} |", cells.collect::<Vec<_>>().join(" | "))
    };
    let rows = entries.iter().map(row).collect::<Vec<_>>().concat();
    format!("## Retired errors\n\n| {} |\n| {} |{rows}", headings.join(" | "), dashes.join(" | "))
}

/// What stands in the column of a role.
fn cell(role: Option<&ColumnKind>, page: &Page, entry: &Entry) -> String {
    let written = |message| escaped(&write_message(message, &page.settings.notations));
    let shown = |text: &str, own: &Option<String>| own.as_deref().map_or_else(|| escaped(text), in_a_cell);
    match role {
        Some(ColumnKind::Message) if page.settings.has_reasons => {
            written(Wording { message: &entry.reason, parameters: &entry.parameters })
        }
        Some(ColumnKind::Message) => written(entry.wording()),
        Some(ColumnKind::Code) => escaped(&entry.code),
        Some(ColumnKind::Meaning) => shown(&entry.meaning, &entry.meaning_markdown),
        Some(ColumnKind::Fix) => shown(&entry.fix, &entry.fix_markdown),
        Some(ColumnKind::Id) => entry.id.clone(),
        Some(ColumnKind::Aliases) => {
            entry.aliases.iter().map(|alias| written(alias.wording())).collect::<Vec<_>>().join("<br/>")
        }
        Some(ColumnKind::Status) => "retired".to_owned(),
        Some(ColumnKind::Basis) => entry.basis.as_deref().map(escaped).unwrap_or_default(),
        Some(ColumnKind::Fact(name)) => entry.facts.get(name).map(|value| escaped(value)).unwrap_or_default(),
        None => String::new(),
    }
}

/// Inline Markdown within a table, where a pipe needs its `\\` even in code.
fn in_a_cell(markdown: &str) -> String {
    markdown.replace("\\|", "|").replace('|', "\\|")
}
