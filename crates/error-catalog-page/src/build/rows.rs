//! Builds the catalog from rows and front matter, and reports the diagnostics.

use error_catalog_model::{Catalog, Message, SCHEMA};

use crate::build::aliases::Rewordings;
use crate::build::catalog_state::{Built, CatalogState};
use crate::build::error_row::ErrorRow;
use crate::build::integer_codes::has_integer_codes;
use crate::build::placeholder::{PlaceholderError, read_message};
use crate::build::validation::report_validation_errors;
use crate::column_kind::ColumnKind;
use crate::diagnostic::Diagnostic;
use crate::message_format::MessageFormat;
use crate::parse::settings::Settings;
use crate::rule::Rule;
use crate::rules::rows::{NO_CODE, PARAMETER};
use crate::source::SourceFile;
use crate::span::Span;
use crate::suggestion::Suggestions;
use crate::tables::page_table::PageTable;
use crate::tables::retired::is_of_retired;

/// Builds the catalog from the error tables. Settings that fit no row are reported only if every row became an entry.
pub(crate) fn build(
    source: &SourceFile,
    settings: &Settings,
    error_tables: &[PageTable<'_>],
    diagnostics: &mut Vec<Diagnostic>,
) -> CatalogState {
    let rows = error_tables.iter().flat_map(|table| &table.table.rows);
    let row_count = rows.filter(|row| !row.is_text(source)).count();
    let mut builder = Builder {
        source,
        settings,
        suggestions: Suggestions::default(),
        has_integer_codes: false,
        diagnostics,
    };
    let messages = builder.read_messages(error_tables);
    let Some((first, message)) = messages.first() else { return CatalogState::Unavailable };
    let format = builder.message_format(&messages);
    if format.is_none() && first.columns.index(&ColumnKind::Code).is_none() {
        builder.no_code(first.span(&ColumnKind::Message), &message.message);
        return CatalogState::Unavailable;
    }
    // If a range of codes is declared, a code that is not an integer is outside the range.
    builder.has_integer_codes = settings.codes.is_none() && has_integer_codes(format.as_ref(), &messages);
    let rewordings = Rewordings::new(source, settings, builder.diagnostics);
    let (mut rows, mut entries) = (Vec::with_capacity(messages.len()), Vec::with_capacity(messages.len()));
    for (row, message) in messages {
        if let Some(entry) = builder.entry(&row, message, format.as_ref(), &rewordings) {
            rows.push(row);
            entries.push(entry);
        }
    }
    let is_complete = entries.len() == row_count;
    if is_complete {
        rewordings.check_used(source, settings, format.as_ref(), &rows, &entries, builder.diagnostics);
        builder.apply_overrides(&mut entries);
    }
    let catalog = Catalog {
        schema: SCHEMA.to_owned(),
        page: source.path().to_owned(),
        title: settings.title.clone(),
        description: settings.description.clone(),
        slug: settings.slug.clone(),
        site: settings.site.clone(),
        shape: format.map(|format| format.text()),
        codes: settings.codes,
        facts: settings.fact_values(),
        fact_descriptions: settings.fact_descriptions(),
        removed: settings.removed.iter().map(|id| id.value.clone()).collect(),
        entries,
    };
    report_validation_errors(source, settings, &catalog, &rows, diagnostics);
    let built = Built { rows: rows.iter().map(|row| row.row.span.clone().into()).collect(), catalog };
    if is_complete && !built.catalog.entries.is_empty() {
        CatalogState::Complete(built)
    } else {
        CatalogState::Partial(built)
    }
}

/// The state that the functions of this folder share.
pub(crate) struct Builder<'p> {
    pub(crate) source: &'p SourceFile,
    pub(crate) settings: &'p Settings,
    pub(crate) suggestions: Suggestions,
    /// True if the codes are integers, so that one that is not is a mistake.
    pub(crate) has_integer_codes: bool,
    pub(crate) diagnostics: &'p mut Vec<Diagnostic>,
}

impl Builder<'_> {
    fn read_messages<'t>(&mut self, tables: &'t [PageTable<'t>]) -> Vec<(ErrorRow<'t>, Message)> {
        let mut messages = Vec::with_capacity(tables.iter().map(|table| table.table.rows.len()).sum());
        for PageTable { table, columns, .. } in tables {
            let is_retired = is_of_retired(table);
            // A row with missing or surplus cells is an error already.
            for row in table.rows.iter().filter(|row| row.is_whole()) {
                let row = ErrorRow { table, row, columns, is_retired };
                let Some(text) = row.message(self.settings) else { continue };
                match read_message(&text, self.settings.placeholder_syntaxes()) {
                    Ok(message) => messages.push((row, message)),
                    Err(PlaceholderError { message, help }) => {
                        self.report(&PARAMETER, row.span(&ColumnKind::Message), &message, &help);
                    }
                }
            }
        }
        messages
    }

    /// Returns the format of the messages, declared or inferred.
    fn message_format(&self, messages: &[(ErrorRow<'_>, Message)]) -> Option<MessageFormat> {
        if let Some(declared) = self.settings.message_format() {
            return Some(declared.clone());
        }
        let texts = messages.iter().map(|(_, message)| message.message.as_str());
        let inferred = MessageFormat::inferred(texts)?;
        // If there is a column of codes, an integer in the messages is their code only if it is the same.
        let mut differing = 0;
        for (row, message) in messages {
            let column = row.text(&ColumnKind::Code);
            if column.is_some() && inferred.split(&message.message).map(|parts| parts.code) != column {
                differing += 1;
            }
        }
        if differing * 2 < messages.len() { Some(inferred) } else { None }
    }

    fn no_code(&mut self, span: Span, message: &str) {
        let format = MessageFormat::inferred([message]);
        let format = format.map_or_else(|| "Device - {code} - {reason}".to_owned(), |format| format.text());
        let help = format!(
            "below `catalog:` in the front matter, declare a message format such as `shape: \"{format}\"`, or the column of \
             codes: `columns: {{ code: … }}`"
        );
        let message = "expected a column of codes, or messages of one format, found neither";
        self.report(&NO_CODE, span, message, &help);
    }

    pub(crate) fn report(&mut self, rule: &'static Rule, span: Span, message: &str, help: &str) {
        self.diagnostics.push(self.diagnostic(rule, span, message, help));
    }

    pub(crate) fn diagnostic(
        &self,
        rule: &'static Rule,
        span: Span,
        message: &str,
        help: &str,
    ) -> Diagnostic {
        Diagnostic::new(rule, self.source.label(span), message).with_help(help)
    }
}
