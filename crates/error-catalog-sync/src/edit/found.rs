//! The entry that is to be changed, and its row on the page.

use error_catalog_model::{Catalog, Entry, is_same, nfc};
use error_catalog_page::build::error_row::ErrorRow;
use error_catalog_page::build::placeholder::read_message;
use error_catalog_page::column_kind::ColumnKind;
use error_catalog_page::parse::table::{Row, Table};
use error_catalog_page::suggestion::{nearest, suggest};
use error_catalog_page::tables::columns::Columns;
use error_catalog_page::tables::page_table::PageTable;
use error_catalog_page::{Diagnostic, SourceFile, Span};

use crate::edit::written::Written;
use crate::page::Page;
use crate::rules::files::CANNOT_EDIT;

/// An entry, and where it stands.
pub(crate) struct Found<'p> {
    pub(crate) page: &'p Page,
    /// The page's catalog, without the change.
    pub(crate) catalog: &'p Catalog,
    /// The entry's index in the catalog.
    pub(crate) index: usize,
    pub(crate) entry: &'p Entry,
    pub(crate) table: &'p Table<'p>,
    pub(crate) columns: &'p Columns,
    pub(crate) row: &'p Row<'p>,
    pub(crate) written: Written<'p>,
}

impl<'p> Found<'p> {
    /// Finds an entry by its id. A page with errors is not changed: what its rows say is not sure.
    pub(crate) fn find(
        page: &'p Page,
        tables: &'p [PageTable<'p>],
        id: &str,
    ) -> Result<Self, Vec<Diagnostic>> {
        let errors = page.problems.iter().filter(|problem| problem.is_error());
        let catalog = page.catalog.as_ref().ok_or_else(|| errors.cloned().collect::<Vec<_>>())?;
        let id = nfc(id);
        let Some((index, entry)) = (0..).zip(&catalog.entries).find(|(_, entry)| entry.id == id) else {
            let what = format!("no row has the id `{id}`");
            return Err(vec![refusal(page, Span::START, what, similar(catalog, &id))]);
        };
        let error_tables = tables.iter().filter(|table| table.is_selected);
        let mut rows = error_tables.flat_map(|PageTable { table, columns, .. }| {
            table.rows.iter().map(move |row| (table, columns, row))
        });
        let found = rows.find_map(|(table, columns, row)| {
            let written = Written::at(&page.source, row.span.start)?;
            let is_whole = written.count() == row.cells.len() && row.is_whole();
            (is_whole && is_row_of(page, &ErrorRow { table, row, columns, retired: false }, entry))
                .then_some(Self { page, catalog, index, entry, table, columns, row, written })
        });
        found.ok_or_else(|| {
            let what = format!("the row of `{id}` is not written so that it could be changed here");
            vec![refusal(page, Span::START, what, "edit the page by hand".to_owned())]
        })
    }

    /// Why the entry cannot be changed as it was asked; in its cell of a column.
    pub(crate) fn refusal(&self, role: &ColumnKind, what: String, help: String) -> Diagnostic {
        refusal(self.page, self.line().span(role), what, help)
    }

    /// What the cells of its row hold.
    pub(crate) fn line(&self) -> ErrorRow<'p> {
        ErrorRow { table: self.table, row: self.row, columns: self.columns, retired: false }
    }

    /// What is wrong with the page as it would be, or that it would say something else than was meant.
    pub(crate) fn verify(
        &self,
        changed: &str,
        is_meant: impl FnOnce(&Catalog) -> bool,
    ) -> Result<(), Vec<Diagnostic>> {
        let source = SourceFile::new(self.page.source.path(), changed);
        let changed = Page::parse(source);
        if changed.catalog.as_ref().is_some_and(is_meant) {
            return Ok(());
        }
        let errors = changed.problems.into_iter().filter(Diagnostic::is_error);
        let mut refusals: Vec<Diagnostic> = errors
            .map(|error| {
                self.refusal(
                    &ColumnKind::Message,
                    format!("the page would have an error: {}", error.message),
                    error.help,
                )
            })
            .collect();
        if refusals.is_empty() {
            let what = "the page would then say something else than was meant".to_owned();
            refusals.push(self.refusal(&ColumnKind::Message, what, "edit the page by hand".to_owned()));
        }
        Err(refusals)
    }
}

/// The id that was meant, or those of the same code, or all.
fn similar(catalog: &Catalog, id: &str) -> String {
    let by_message =
        catalog.entries.iter().find(|entry| entry.wordings().any(|one| is_same(one.message, id)));
    if let Some(entry) = by_message {
        return format!("that is the message of `{}`: write this id", entry.id);
    }
    let known = catalog.entries.iter().map(|entry| entry.id.as_str());
    let code = id.split('-').next().unwrap_or_default();
    let same: Vec<&str> = known.clone().filter(|known| known.split('-').next() == Some(code)).collect();
    let all: Vec<&str> = known.collect();
    let messages: Vec<&str> = catalog.entries.iter().map(|entry| entry.message.as_str()).collect();
    let by_message =
        nearest(id, &messages).and_then(|near| catalog.entries.iter().find(|entry| entry.message == near));
    match nearest(id, &all).or_else(|| by_message.map(|entry| entry.id.as_str())) {
        Some(near) => format!("did you mean `{near}`?"),
        None => suggest(id, if same.is_empty() { all } else { same }),
    }
}

fn refusal(page: &Page, span: Span, what: String, help: String) -> Diagnostic {
    Diagnostic::new(&CANNOT_EDIT, page.source.label(span), what).with_help(help)
}

/// Whether an entry was made from a row.
fn is_row_of(page: &Page, line: &ErrorRow<'_>, entry: &Entry) -> bool {
    let settings = &page.settings;
    let message = line.message(settings).and_then(|text| read_message(&text, &settings.notations).ok());
    let has_code = line.text(&ColumnKind::Code).is_none_or(|code| code == entry.code);
    let has_id = line.text(&ColumnKind::Id).is_none_or(|id| nfc(id) == entry.id);
    has_code && has_id && message.is_some_and(|message| message.wording() == entry.wording())
}
