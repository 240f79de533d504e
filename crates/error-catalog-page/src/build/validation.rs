//! Validation errors of the catalog as diagnostics of the page's rows.

use error_catalog_model::{
    Catalog, MAX_ID_LENGTH, ValidationError, ValidationErrorKind, is_id, is_same, likely_integer, nfc,
};

use crate::build::catalog_state::Built;
use crate::column_kind::ColumnKind;
use crate::diagnostic::{Diagnostic, Label};
use crate::rule::Rule;
use crate::rules::catalog::{
    CODE_RANGE, DUPLICATE_CODE, DUPLICATE_ID, DUPLICATE_MESSAGE, DUPLICATE_VARIANT, EMPTY_TEXT, MALFORMED_ID,
    OVERLAPPING_MESSAGES, REMOVED_ID, TOO_MANY_ALIKE,
};
use crate::rules::rows::{PARAMETER, UNDECLARED_FACT};
use crate::source::SourceFile;
use crate::span::Span;
use crate::tables::error_row::ErrorRow;
use crate::tables::page_table::PageTable;

/// Validates the catalog that was built from the error tables.
pub(crate) fn validate(
    source: &SourceFile,
    error_tables: &[PageTable<'_>],
    built: &Built,
) -> Vec<Diagnostic> {
    let errors = built.catalog.validate();
    if errors.is_empty() {
        return Vec::new();
    }
    let is_entry = |row: &ErrorRow<'_>| built.entry_at(row.row.span.start).is_some();
    let rows: Vec<ErrorRow<'_>> =
        error_tables.iter().flat_map(PageTable::whole_rows).filter(is_entry).collect();
    let reporter = Reporter { source, catalog: &built.catalog, rows: &rows };
    errors.iter().map(|error| reporter.diagnostic(error)).collect()
}

struct Reporter<'t> {
    source: &'t SourceFile,
    catalog: &'t Catalog,
    rows: &'t [ErrorRow<'t>],
}

impl Reporter<'_> {
    fn label(&self, index: usize, column: &ColumnKind) -> Label {
        self.source.label(self.rows.get(index).map_or(Span::START, |row| row.span_or_message(column)))
    }

    fn diagnostic(&self, error: &ValidationError) -> Diagnostic {
        let report = |rule: &'static Rule, column: &ColumnKind, help: &str| {
            let label = self.label(error.entry, column);
            let diagnostic = Diagnostic::new(rule, label, error.kind.to_string()).with_help(help);
            match error.other {
                Some(other) => diagnostic.with_related(self.label(other, column).with_text("the other row")),
                None => diagnostic,
            }
        };
        match &error.kind {
            ValidationErrorKind::EmptyText(_) => report(&EMPTY_TEXT, &ColumnKind::Message, "write the text"),
            ValidationErrorKind::MalformedId(id) => {
                let id = nfc(id);
                let help = if is_id(&id) {
                    format!("write `{id}`, with each letter and its accent as one character")
                } else {
                    format!(
                        "write lower-case words of letters and digits, at most {MAX_ID_LENGTH} characters"
                    )
                };
                report(&MALFORMED_ID, &ColumnKind::Id, &help)
            }
            ValidationErrorKind::RemovedId(_) => {
                report(&REMOVED_ID, &ColumnKind::Id, "give the row another id, or delete the id in `removed`")
            }
            ValidationErrorKind::DuplicateId(_) if self.has_same_message(error) => {
                let help = "remove one of the rows if they are the same error; otherwise reword one of them";
                let message = "the message differs from another one only in what lookups ignore: letter case, spaces, \
                               dashes, quotes, a final full stop";
                let diagnostic = report(&DUPLICATE_ID, &ColumnKind::Message, help);
                Diagnostic { message: message.to_owned(), ..diagnostic }
            }
            ValidationErrorKind::DuplicateId(_) => {
                let help = "give one of the rows an id of its own, in a column `Id`";
                report(&DUPLICATE_ID, &ColumnKind::Id, help)
            }
            ValidationErrorKind::DuplicateVariant(_) | ValidationErrorKind::DuplicateConstant(_) => report(
                &DUPLICATE_VARIANT,
                &ColumnKind::Id,
                "give one of the rows another id, in a column `Id`",
            ),
            ValidationErrorKind::CodeRange { code, .. } => {
                let help = match likely_integer(code) {
                    Some(likely) => format!("write `{likely}`"),
                    None => "write an integer in the declared range, or change the range".to_owned(),
                };
                report(&CODE_RANGE, &ColumnKind::Code, &help)
            }
            ValidationErrorKind::DuplicateCode(_) => report(
                &DUPLICATE_CODE,
                &ColumnKind::Code,
                "correct one of the codes, remove one of the rows, or delete `unique: true` below `codes:`",
            ),
            ValidationErrorKind::UndeclaredFact(_) | ValidationErrorKind::UndeclaredValue { .. } => report(
                &UNDECLARED_FACT,
                &ColumnKind::Message,
                "declare it in the front matter, or correct it",
            ),
            ValidationErrorKind::Placeholders(_) => {
                report(&PARAMETER, &ColumnKind::Message, "change the placeholders of the message")
            }
            ValidationErrorKind::DuplicateMessage(_) => self.active_and_retired(error).unwrap_or_else(|| {
                let help = "remove one of the rows, or word it differently";
                report(&DUPLICATE_MESSAGE, &ColumnKind::Message, help)
            }),
            ValidationErrorKind::OverlappingMessages(_) => report(
                &OVERLAPPING_MESSAGES,
                &ColumnKind::Message,
                "reword one of them, or give a placeholder a narrower type, such as `{name:integer}`",
            ),
            ValidationErrorKind::TooManyAlike => report(
                &TOO_MANY_ALIKE,
                &ColumnKind::Message,
                "word such messages so that they differ before their first placeholder, or after their last",
            ),
        }
    }

    /// Reports two rows with the same message if one of them is retired.
    fn active_and_retired(&self, error: &ValidationError) -> Option<Diagnostic> {
        let (entry, other) = (error.entry, error.other?);
        let is_retired = self.is_retired(other);
        if self.is_retired(entry) == is_retired {
            return None;
        }
        let label = self.label(entry, &ColumnKind::Message);
        let other = self.label(other, &ColumnKind::Message);
        let text = if is_retired { "the retired row" } else { "the active row" };
        let diagnostic =
            Diagnostic::new(&DUPLICATE_MESSAGE, label, "the row is in both tables, active and retired")
                .with_help("remove the active row if the error is retired, else the retired row")
                .with_related(other.with_text(text));
        Some(diagnostic)
    }

    fn is_retired(&self, index: usize) -> bool {
        self.rows.get(index).is_some_and(|row| row.is_retired)
    }

    /// Returns whether lookups hardly distinguish the messages of two rows without ids of their own.
    fn has_same_message(&self, error: &ValidationError) -> bool {
        let message = |index: usize| self.catalog.entries.get(index).map(|entry| entry.message.as_str());
        let messages = message(error.entry).zip(error.other.and_then(message));
        let has_id = self.rows.get(error.entry).is_some_and(|row| row.text(&ColumnKind::Id).is_some());
        !has_id && messages.is_some_and(|(one, other)| one != other && is_same(one, other))
    }
}
