//! Validation errors of the catalog as diagnostics of the page's rows.

use error_catalog_model::{
    Catalog, MAX_ID_LENGTH, ValidationError, ValidationErrorKind as Kind, is_id, is_same, likely_integer, nfc,
};

use crate::build::catalog_state::Built;
use crate::rules::catalog::{
    CODE_RANGE, DUPLICATE_CODE, DUPLICATE_ID, DUPLICATE_MESSAGE, DUPLICATE_VARIANT, EMPTY_TEXT, MALFORMED_ID,
    OVERLAPPING_MESSAGES, REMOVED_ID, TOO_MANY_ALIKE,
};
use crate::rules::rows::{PARAMETER, UNDECLARED_FACT};
use crate::{ColumnKind, Diagnostic, ErrorRow, Label, PageTable, Rule, SourceFile, Span};

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
        use ColumnKind::{Code, Id, Message};
        let report = |rule: &'static Rule, column: &ColumnKind, help: &str| {
            let label = self.label(error.entry, column);
            let other = error.other.map(|other| self.label(other, column).with_text("the other row"));
            Diagnostic::new(rule, label, error.kind.to_string()).with_help(help).with_related(other)
        };
        match &error.kind {
            Kind::EmptyText(_) => report(&EMPTY_TEXT, &Message, "write the text"),
            Kind::MalformedId(id) => {
                let id = nfc(id);
                let help = if is_id(&id) {
                    format!("write `{id}`, with each letter and its accent as one character")
                } else {
                    format!(
                        "write lower-case words of letters and digits, at most {MAX_ID_LENGTH} characters"
                    )
                };
                report(&MALFORMED_ID, &Id, &help)
            }
            Kind::RemovedId(_) => {
                report(&REMOVED_ID, &Id, "give the row another id, or delete the id in `removed`")
            }
            Kind::DuplicateId(_) if self.has_same_message(error) => {
                let help = "remove one of the rows if they are the same error; otherwise reword one of them";
                let message = "the message differs from another one only in what lookups ignore: letter case, spaces, \
                               dashes, quotes, a final full stop";
                Diagnostic { message: message.to_owned(), ..report(&DUPLICATE_ID, &Message, help) }
            }
            Kind::DuplicateId(_) => {
                report(&DUPLICATE_ID, &Id, "give one of the rows an id of its own, in a column `Id`")
            }
            Kind::DuplicateVariant(_) | Kind::DuplicateConstant(_) => {
                report(&DUPLICATE_VARIANT, &Id, "give one of the rows another id, in a column `Id`")
            }
            Kind::CodeRange { code, .. } => {
                let help = match likely_integer(code) {
                    Some(likely) => format!("write `{likely}`"),
                    None => "write an integer in the declared range, or change the range".to_owned(),
                };
                report(&CODE_RANGE, &Code, &help)
            }
            Kind::DuplicateCode(_) => {
                let help = "correct one of the codes, remove one of the rows, or delete `unique: true` below `codes:`";
                report(&DUPLICATE_CODE, &Code, help)
            }
            Kind::UndeclaredFact(_) | Kind::UndeclaredValue { .. } => {
                report(&UNDECLARED_FACT, &Message, "declare it in the front matter, or correct it")
            }
            Kind::Placeholders(_) => report(&PARAMETER, &Message, "change the placeholders of the message"),
            Kind::DuplicateMessage(_) => self.active_and_retired(error).unwrap_or_else(|| {
                report(&DUPLICATE_MESSAGE, &Message, "remove one of the rows, or word it differently")
            }),
            Kind::OverlappingMessages(_) => {
                let help =
                    "reword one of them, or give a placeholder a narrower type, such as `{name:integer}`";
                report(&OVERLAPPING_MESSAGES, &Message, help)
            }
            Kind::TooManyAlike => {
                let help = "word such messages so that they differ before their first placeholder, or after their last";
                report(&TOO_MANY_ALIKE, &Message, help)
            }
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
