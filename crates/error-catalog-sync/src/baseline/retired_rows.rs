//! Adds the rows of retired entries to a page.

use error_catalog_model::{Entry, Wording};
use error_catalog_page::TextEdit;
use error_catalog_page::build::placeholder::write_message;
use error_catalog_page::column_kind::ColumnKind;
use error_catalog_page::lines::line_end;
use error_catalog_page::markup::escaped;
use error_catalog_page::setting_edit::add_to_list;
use error_catalog_page::tables::columns::Columns;
use error_catalog_page::tables::page_table::PageTable;
use error_catalog_page::tables::retired::is_of_retired;

use crate::page::Page;

const HEADING: &str = "Retired errors";

/// Returns the edits that add entries as retired rows: to a table of retired errors, or in a new section at the end of
/// the page with the columns of the first error table.
pub(crate) fn retired_rows(page: &Page, entries: &[&Entry]) -> Option<Vec<TextEdit>> {
    let source = &page.source;
    let end = line_end(&source.text);
    let error_tables = page.tables().errors;
    let is_retired = |table: &&PageTable<'_>| is_of_retired(&table.table) && !table.table.rows.is_empty();
    if let Some(PageTable { table, columns, .. }) = error_tables.iter().find(is_retired) {
        let last = table.rows.last()?;
        let width = table.header.cells.len();
        let at = source.line_span(last.span.start).end;
        let rows = entries.iter().map(|entry| [end, &row(page, columns, width, entry)].concat());
        return Some(vec![source.edit(at..at, rows.collect::<String>())]);
    }
    let PageTable { table, columns, .. } = error_tables.first()?;
    let headings: Vec<String> = table.header.cells.iter().map(|cell| escaped(&cell.text)).collect();
    let width = headings.len();
    let delimiters = vec!["---"; width];
    let mut lines = vec![
        format!("## {HEADING}"),
        String::new(),
        format!("| {} |", headings.join(" | ")),
        format!("| {} |", delimiters.join(" | ")),
    ];
    lines.extend(entries.iter().map(|entry| row(page, columns, width, entry)));
    let at = source.text.trim_end().len();
    let section = source.edit(at..source.text.len(), [end, end, &lines.join(end), end].concat());
    if page.settings.tables.is_empty() {
        return Some(vec![section]);
    }
    Some(vec![add_to_list(source, "tables", [HEADING])?, section])
}

fn row(page: &Page, columns: &Columns, width: usize, entry: &Entry) -> String {
    let cells = (0..width).map(|index| cell(columns.kinds(index).next(), page, entry));
    format!("| {} |", cells.collect::<Vec<_>>().join(" | "))
}

/// Returns the text of an entry for a column.
fn cell(kind: Option<&ColumnKind>, page: &Page, entry: &Entry) -> String {
    let cell_text = |message| escaped(&write_message(message, page.settings.placeholder_syntaxes()));
    let shown = |text: &str, own: &Option<String>| own.as_deref().map_or_else(|| escaped(text), in_a_cell);
    match kind {
        Some(ColumnKind::Message) if page.settings.has_reasons => {
            cell_text(Wording { message: &entry.reason, parameters: &entry.parameters })
        }
        Some(ColumnKind::Message) => cell_text(entry.wording()),
        Some(ColumnKind::Code) => escaped(&entry.code),
        Some(ColumnKind::Meaning) => shown(&entry.meaning, &entry.meaning_markdown),
        Some(ColumnKind::Fix) => shown(&entry.fix, &entry.fix_markdown),
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
