//! Rows and front matter become a catalog, or a list of problems.

use error_catalog_model::{Catalog, Message, SCHEMA, words};

use crate::build::aliases::Rewordings;
use crate::build::catalog_state::{Built, CatalogState};
use crate::build::codes::has_integer_codes;
use crate::build::error_row::ErrorRow;
use crate::build::placeholder::read_message;
use crate::build::validation::report_validation_errors;
use crate::column_kind::ColumnKind;
use crate::diagnostic::Diagnostic;
use crate::message_format::MessageFormat;
use crate::parse::settings::Settings;
use crate::parse::table::Table;
use crate::rule::Rule;
use crate::rules::rows::{NO_CODE, PARAMETER};
use crate::severity::Severity;
use crate::source::SourceFile;
use crate::span::Span;
use crate::suggestion::Suggestions;
use crate::tables::page_table::PageTable;

/// Builds the catalog from the error tables. If rows are known to be missing, settings that fit none are not reported.
pub(crate) fn build(
    source: &SourceFile,
    settings: &Settings,
    tables: &[PageTable<'_>],
    is_missing_rows: bool,
    diagnostics: &mut Vec<Diagnostic>,
) -> CatalogState {
    let error_tables: Vec<&PageTable<'_>> = tables.iter().filter(|table| table.is_selected).collect();
    let rows = error_tables.iter().flat_map(|table| &table.table.rows);
    let row_count = rows.filter(|row| !row.is_text(source)).count();
    let mut builder = Builder {
        source,
        settings,
        suggestions: Suggestions::default(),
        has_integer_codes: false,
        problems: diagnostics,
    };
    let messages = builder.read_messages(&error_tables);
    let Some((first, message)) = messages.first() else { return CatalogState::Unavailable };
    let format = builder.message_format(&messages);
    if format.is_none() && first.columns.index(&ColumnKind::Code).is_none() {
        builder.no_code(first.span(&ColumnKind::Message), &message.message);
        return CatalogState::Unavailable;
    }
    // If a range of codes is declared, a code that is not an integer is outside the range.
    builder.has_integer_codes = settings.codes.is_none() && has_integer_codes(format.as_ref(), &messages);
    let rewordings = Rewordings::new(source, settings, builder.problems);
    let (mut rows, mut entries) = (Vec::with_capacity(messages.len()), Vec::with_capacity(messages.len()));
    for (row, message) in messages {
        if let Some(entry) = builder.entry(&row, message, format.as_ref(), &rewordings) {
            rows.push(row);
            entries.push(entry);
        }
    }
    let is_complete = entries.len() == row_count && !is_missing_rows;
    if is_complete {
        rewordings.check_used(source, settings, format.as_ref(), &entries, builder.problems);
        builder.apply_overrides(&mut entries);
        builder.check_fixes(&rows, &entries);
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

/// Whether a table stands below a heading of retired errors.
pub fn is_of_retired(table: &Table<'_>) -> bool {
    table.headings.iter().any(|heading| is_retired_heading(heading))
}

/// Whether what stands below a heading is retired.
pub fn is_retired_heading(heading: &str) -> bool {
    words(heading).any(|word| word == "retired")
}

/// What rows are read with, and where their problems go.
pub(crate) struct Builder<'p> {
    pub(crate) source: &'p SourceFile,
    pub(crate) settings: &'p Settings,
    pub(crate) suggestions: Suggestions,
    /// Whether the codes are integers, so that one that is not is a mistake.
    pub(crate) has_integer_codes: bool,
    pub(crate) problems: &'p mut Vec<Diagnostic>,
}

impl Builder<'_> {
    fn read_messages<'t>(&mut self, tables: &[&'t PageTable<'t>]) -> Vec<(ErrorRow<'t>, Message)> {
        let mut lines = Vec::with_capacity(tables.iter().map(|table| table.table.rows.len()).sum());
        for PageTable { table, columns, .. } in tables {
            let retired = is_of_retired(table);
            // What is wrong with cells, whatever they mean, is named already.
            for row in table.rows.iter().filter(|row| row.is_whole()) {
                let line = ErrorRow { table, row, columns, retired };
                let Some(text) = line.message(self.settings) else { continue };
                match read_message(&text, &self.settings.placeholder_syntaxes) {
                    Ok(message) => lines.push((line, message)),
                    Err((what, help)) => {
                        self.report(&PARAMETER, line.span(&ColumnKind::Message), &what, &help);
                    }
                }
            }
        }
        lines
    }

    /// The shape of the page's messages: the declared one, or the one that they have.
    fn message_format(&self, lines: &[(ErrorRow<'_>, Message)]) -> Option<MessageFormat> {
        if let Some(declared) = &self.settings.message_format {
            return Some(declared.clone());
        }
        let inferred = MessageFormat::inferred(lines.iter().map(|(_, message)| message.message.as_str()))?;
        // Beside a column of codes, an integer in the messages is their code only if it says the same.
        let differs = |(line, message): &&(ErrorRow<'_>, Message)| {
            let column = line.text(&ColumnKind::Code);
            column.is_some() && inferred.split(&message.message).map(|(code, _)| code) != column
        };
        (lines.iter().filter(differs).count() * 2 < lines.len()).then_some(inferred)
    }

    fn no_code(&mut self, span: Span, first: &str) {
        let shape = MessageFormat::inferred([first]);
        let shape = shape.map_or_else(|| "Device - {code} - {reason}".to_owned(), |shape| shape.text());
        let what = "what the code of each error is cannot be told: no column holds codes, and the messages are not \
                    built alike";
        let (there, paste) = (self.settings.there(), |lines: &str| self.settings.block(lines));
        let help = format!(
            "say {there} how messages are built, such as:\n{}\nor name the column of codes:\n{}",
            paste(&format!("  shape: \"{shape}\"")),
            paste("  columns:\n    code: …")
        );
        self.report(&NO_CODE, span, what, &help);
    }

    /// Gives the last problem another severity.
    pub(crate) fn lower_last(&mut self, severity: Severity) {
        if let Some(problem) = self.problems.last_mut() {
            problem.severity = severity;
        }
    }

    pub(crate) fn report(&mut self, rule: &'static Rule, span: Span, what: &str, help: &str) {
        self.problems.push(Diagnostic::new(rule, self.source.label(span), what).with_help(help));
    }
}
