//! Finds the entry that is edited and its row, and checks the result of the edit.

use error_catalog_model::{Catalog, Entry, is_same, nfc};
use error_catalog_page::column_kind::ColumnKind;
use error_catalog_page::parse::table::{Row, Table};
use error_catalog_page::suggestion::{nearest, suggest};
use error_catalog_page::tables::columns::Columns;
use error_catalog_page::tables::error_row::ErrorRow;
use error_catalog_page::tables::page_table::PageTable;
use error_catalog_page::{Diagnostic, SourceFile, Span};

use crate::edit::table_line::TableLine;
use crate::page::Page;
use crate::rules::file_rules::CANNOT_EDIT;

/// The entry that is edited, and its row.
pub(crate) struct Target<'p> {
    pub(crate) page: &'p Page,
    /// The catalog before the edit.
    pub(crate) catalog: &'p Catalog,
    /// The entry's index in the catalog.
    pub(crate) index: usize,
    pub(crate) entry: &'p Entry,
    pub(crate) table: &'p Table<'p>,
    pub(crate) columns: &'p Columns,
    pub(crate) row: &'p Row<'p>,
    pub(crate) line: TableLine<'p>,
}

/// The reason why an entry cannot be edited.
pub(crate) struct Refusal {
    pub(crate) message: String,
    pub(crate) help: String,
}

impl<'p> Target<'p> {
    /// Finds an entry by its id. A page with errors is not edited.
    pub(crate) fn find(
        page: &'p Page,
        error_tables: &'p [PageTable<'p>],
        id: &str,
    ) -> Result<Self, Vec<Diagnostic>> {
        let errors = page.diagnostics.iter().filter(|diagnostic| diagnostic.is_error());
        let catalog = page.catalog().ok_or_else(|| errors.cloned().collect::<Vec<_>>())?;
        let id = nfc(id);
        let Some((index, entry)) = (0..).zip(&catalog.entries).find(|(_, entry)| entry.id == id) else {
            let refusal =
                Refusal { message: format!("no row has the id `{id}`"), help: similar_ids(catalog, &id) };
            return Err(vec![report(page, Span::START, refusal)]);
        };
        let spans = page.built().and_then(|built| built.spans.get(index));
        for PageTable { table, columns, .. } in error_tables {
            let row =
                table.rows.iter().find(|row| Some(row.span.start) == spans.map(|spans| spans.row.start));
            let Some(row) = row else { continue };
            let Some(line) = TableLine::at(&page.source, row.span.start) else { continue };
            if line.count() == row.cells.len() {
                return Ok(Self { page, catalog, index, entry, table, columns, row, line });
            }
        }
        let message = format!("the row of `{id}` cannot be edited line by line");
        Err(vec![report(page, Span::START, Refusal { message, help: "edit the page by hand".to_owned() })])
    }

    /// Reports a refusal at a cell of the row.
    pub(crate) fn refusal(&self, kind: &ColumnKind, refusal: Refusal) -> Diagnostic {
        report(self.page, self.error_row().span(kind), refusal)
    }

    /// Returns the row with its columns.
    pub(crate) fn error_row(&self) -> ErrorRow<'p> {
        ErrorRow { table: self.table, row: self.row, columns: self.columns, is_retired: false }
    }

    /// Checks that an edited page has no errors and its catalog is as expected.
    pub(crate) fn verify(
        &self,
        changed: &str,
        is_expected: impl FnOnce(&Catalog) -> bool,
    ) -> Result<(), Vec<Diagnostic>> {
        let source = SourceFile::new(self.page.source.path(), changed);
        let changed = Page::parse(source);
        if changed.catalog().is_some_and(is_expected) {
            return Ok(());
        }
        let mut refusals = Vec::new();
        for error in changed.diagnostics.into_iter().filter(Diagnostic::is_error) {
            let message = format!("the page would have an error: {}", error.message);
            refusals.push(self.refusal(&ColumnKind::Message, Refusal { message, help: error.help }));
        }
        if refusals.is_empty() {
            let message = "the edit would change more than this entry".to_owned();
            let help = "edit the page by hand".to_owned();
            refusals.push(self.refusal(&ColumnKind::Message, Refusal { message, help }));
        }
        Err(refusals)
    }
}

/// Returns a help with the most similar id, the ids of the same code, or all ids.
fn similar_ids(catalog: &Catalog, id: &str) -> String {
    let by_message =
        catalog.entries.iter().find(|entry| entry.wordings().any(|one| is_same(one.message, id)));
    if let Some(entry) = by_message {
        return format!("that is the message of `{}`: write this id", entry.id);
    }
    let known = catalog.entries.iter().map(|entry| entry.id.as_str());
    let code = id.split('-').next().unwrap_or_default();
    let same: Vec<&str> = known.clone().filter(|known| known.split('-').next() == Some(code)).collect();
    let all: Vec<&str> = known.collect();
    // A code alone.
    match same.as_slice() {
        [one] if id == code => return format!("did you mean `{one}`?"),
        [_, ..] if id == code => return suggest(id, same),
        _ => {}
    }
    let messages: Vec<&str> = catalog.entries.iter().map(|entry| entry.message.as_str()).collect();
    let by_message =
        nearest(id, &messages).and_then(|near| catalog.entries.iter().find(|entry| entry.message == near));
    match nearest(id, &all).or_else(|| by_message.map(|entry| entry.id.as_str())) {
        Some(near) => format!("did you mean `{near}`?"),
        None => suggest(id, if same.is_empty() { all } else { same }),
    }
}

fn report(page: &Page, span: Span, refusal: Refusal) -> Diagnostic {
    Diagnostic::new(&CANNOT_EDIT, page.source.label(span), refusal.message).with_help(refusal.help)
}
