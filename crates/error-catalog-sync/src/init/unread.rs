//! What of a page that works is not read.

use error_catalog_page::SourceFile;
use error_catalog_page::plural::count;
use error_catalog_page::tables::page_table::PageTable;

use crate::init::html::html_tables;
use crate::page::Page;

/// The tables that hold no errors, and the columns that say nothing of one, in words; `None` if all are read. Lines are
/// those of the page as its writer has it, which ends as this one does.
pub(crate) fn unread(page: &Page, as_written: &SourceFile) -> Option<String> {
    let line = |at: usize| {
        let from_end = page.source.text.len() - at;
        as_written.line(as_written.text.len().saturating_sub(from_end)).to_string()
    };
    let tables = page.tables();
    let (read, others): (Vec<_>, Vec<_>) = tables.iter().partition(|table| table.is_selected);
    let lines: Vec<String> = others.iter().map(|table| line(table.table.header.span.start)).collect();
    let mut columns = Vec::new();
    for PageTable { table, columns: known, .. } in read {
        let is_unread = |column: &usize| known.kinds(*column).next().is_none();
        let headings = (0..).zip(&table.header.cells).filter(|(column, _)| is_unread(column));
        for (_, heading) in headings {
            let is_named = !heading.text.is_empty();
            let heading = format!("`{}`", heading.text);
            if is_named && !columns.contains(&heading) {
                columns.push(heading);
            }
        }
    }
    let in_words = |noun: &str, place: &str, names: &[String]| {
        let number = count(names.len(), noun);
        (!names.is_empty()).then(|| format!("{number}{place} {}", names.join(", ")))
    };
    let html = html_tables(&page.source.text);
    let html: Vec<String> = html.iter().map(|table| line(table.span.start)).collect();
    let unread: Vec<String> = [
        in_words("table", ", in line", &lines),
        in_words("table", " of HTML, in line", &html),
        in_words("column", ":", &columns),
    ]
    .into_iter()
    .flatten()
    .collect();
    (!unread.is_empty()).then(|| unread.join("; "))
}
