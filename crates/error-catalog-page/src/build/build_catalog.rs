//! Builds the catalog of a page from its error tables and settings.

use error_catalog_model::{Catalog, SCHEMA};

use crate::build::aliases::Rewordings;
use crate::build::builder::Builder;
use crate::build::catalog_state::{Built, CatalogState, EntrySpans};
use crate::build::entry::build_entry;
use crate::build::integer_codes::IntegerCodes;
use crate::build::message_row::{MessageRow, read_messages};
use crate::build::overrides::apply_overrides;
use crate::rules::rows::NO_CODE;
use crate::suggestion::Suggestions;
use crate::{ColumnKind, Diagnostic, MessageFormat, PageTable, Settings, SourceFile};

/// Builds the catalog from the error tables. Settings that fit no row are reported only if every row became an entry.
pub(crate) fn build_catalog(
    source: &SourceFile,
    settings: &Settings,
    error_tables: &[PageTable<'_>],
    format: Option<&MessageFormat>,
    diagnostics: &mut Vec<Diagnostic>,
) -> CatalogState {
    let messages = read_messages(source, settings, error_tables, diagnostics);
    let Some(first) = messages.first() else { return CatalogState::Unavailable };
    if format.is_none() && first.row.columns.index(&ColumnKind::Code).is_none() {
        diagnostics.push(no_code(source, first));
        return CatalogState::Unavailable;
    }
    let rewordings = Rewordings::new(source, settings, diagnostics);
    let integer_codes = IntegerCodes::new(settings, format, &messages);
    let suggestions = Suggestions::default();
    let mut builder = Builder { source, settings, format, integer_codes, suggestions, diagnostics };
    let (mut rows, mut entries) = (Vec::with_capacity(messages.len()), Vec::with_capacity(messages.len()));
    for MessageRow { row, message } in messages {
        if let Some(entry) = build_entry(&mut builder, &row, message, &rewordings) {
            rows.push(row);
            entries.push(entry);
        }
    }
    let is_complete = entries.len() == row_count(source, error_tables);
    if is_complete {
        let before_settings = builder.diagnostics.len();
        rewordings.check_used(&mut builder, &rows, &entries);
        apply_overrides(&mut builder, &mut entries);
        if settings.is_for_copy {
            builder.diagnostics.truncate(before_settings);
        }
    }
    let catalog = Catalog {
        schema: SCHEMA.to_owned(),
        page: source.path().to_owned(),
        title: settings.title.clone(),
        description: settings.description.clone(),
        slug: settings.slug.clone(),
        site: settings.site.clone(),
        shape: format.map(MessageFormat::text),
        codes: settings.codes,
        facts: settings.fact_values(),
        fact_descriptions: settings.fact_descriptions(),
        removed: settings.removed.iter().map(|id| id.value.clone()).collect(),
        entries,
    };
    let built = Built { spans: rows.iter().map(EntrySpans::new).collect(), catalog };
    if is_complete && !built.catalog.entries.is_empty() {
        CatalogState::Complete(built)
    } else {
        CatalogState::Partial(built)
    }
}

fn row_count(source: &SourceFile, error_tables: &[PageTable<'_>]) -> usize {
    let rows = error_tables.iter().flat_map(|table| &table.table.rows);
    rows.filter(|row| !row.is_text(source)).count()
}

fn no_code(source: &SourceFile, first: &MessageRow<'_>) -> Diagnostic {
    let format = MessageFormat::inferred([first.message.message.as_str()]);
    let format = format.map_or_else(|| "Device - {code} - {reason}".to_owned(), |format| format.text());
    let help = format!(
        "below `catalog:` in the front matter, declare a message format such as `shape: \"{format}\"`, or the column of \
         codes: `columns: {{ code: … }}`"
    );
    let message = "expected a column of codes, or messages of one format, found neither";
    source.diagnostic(&NO_CODE, first.row.span(&ColumnKind::Message), message).with_help(help)
}
