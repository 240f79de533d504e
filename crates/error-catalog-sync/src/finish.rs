//! The last step before diagnostics are rendered: severities, suppression, merging, order.

use std::collections::HashMap;
use std::iter;

use error_catalog_lint::{
    AMBIGUOUS_MESSAGES, CODE_LENGTH, CODE_NOT_IN_REFERENCE, HIDDEN_CHARACTER, REFERENCE_CODE_MISMATCH,
    REFERENCE_WORDING_MISMATCH, ROWS_OUTSIDE_TABLE, TYPOGRAPHIC_CHARACTER,
};
use error_catalog_page::build::catalog_state::Built;
use error_catalog_page::parse::severities::Severities;
use error_catalog_page::rules::catalog::DUPLICATE_ID;
use error_catalog_page::rules::front_matter::{INVALID_REWORDING, UNKNOWN_ENTRY};
use error_catalog_page::rules::page::{IGNORED_TABLE, MERGE_CONFLICT, NO_TABLE, UNKNOWN_COLUMNS};
use error_catalog_page::rules::rows::{LOOKALIKE_CODE, MESSAGE_FORMAT};
use error_catalog_page::{Diagnostic, FileId, Label, Rule, Severity, SourceFile};

use crate::merge::merge;
use crate::rules::file_rules::{CHANGED_FORMAT, MISSING_ID, UNREADABLE_REFERENCE};

/// A rule whose diagnostics suppress the diagnostics of another rule, because they explain them.
struct Suppression {
    /// `None` for all rules but the effect.
    cause: Option<&'static Rule>,
    /// `None` for all rules but the cause.
    effect: Option<&'static Rule>,
    scope: Scope,
}

/// The diagnostics of the effect that a diagnostic of the cause explains.
#[derive(Clone, Copy)]
enum Scope {
    /// Diagnostics whose spans all begin at the start of the cause or of one of its related spans.
    Span,
    /// Diagnostics that are only about entries that the cause is about.
    Entry,
    /// All diagnostics of the same file.
    Page,
}

impl Suppression {
    const fn new(cause: &'static Rule, effect: &'static Rule, scope: Scope) -> Self {
        Self { cause: Some(cause), effect: Some(effect), scope }
    }
}

/// The suppressions. A cause suppresses only diagnostics of its own severity and less severe ones, so a rule that was
/// lowered or switched off never hides an error.
static SUPPRESSIONS: [Suppression; 22] = [
    // Everything else follows from the markers.
    Suppression { cause: Some(&MERGE_CONFLICT), effect: None, scope: Scope::Page },
    // Lines that are nearly a table of errors are why no table on the page has the columns of errors.
    Suppression::new(&NO_TABLE, &UNKNOWN_COLUMNS, Scope::Span),
    // Several tables may be in one block without an end.
    Suppression::new(&NO_TABLE, &ROWS_OUTSIDE_TABLE, Scope::Span),
    // A reference page reports its own errors.
    Suppression { cause: None, effect: Some(&UNREADABLE_REFERENCE), scope: Scope::Page },
    // The messages that still have the earlier format.
    Suppression::new(&CHANGED_FORMAT, &MESSAGE_FORMAT, Scope::Page),
    // Two rows that lookups hardly distinguish have one id, too.
    Suppression::new(&DUPLICATE_ID, &AMBIGUOUS_MESSAGES, Scope::Span),
    // Such a character is why a message does not have the format of the page.
    Suppression::new(&MESSAGE_FORMAT, &TYPOGRAPHIC_CHARACTER, Scope::Span),
    Suppression::new(&MESSAGE_FORMAT, &HIDDEN_CHARACTER, Scope::Span),
    // The reference page cannot have the wrong code of a row.
    Suppression::new(&MESSAGE_FORMAT, &CODE_NOT_IN_REFERENCE, Scope::Entry),
    Suppression::new(&MESSAGE_FORMAT, &REFERENCE_CODE_MISMATCH, Scope::Entry),
    Suppression::new(&MESSAGE_FORMAT, &REFERENCE_WORDING_MISMATCH, Scope::Entry),
    // The row has its earlier id when the rewording is right.
    Suppression::new(&INVALID_REWORDING, &MISSING_ID, Scope::Entry),
    // The code of a row that the baseline has with another code.
    Suppression::new(&MISSING_ID, &MESSAGE_FORMAT, Scope::Entry),
    Suppression::new(&MISSING_ID, &LOOKALIKE_CODE, Scope::Entry),
    Suppression::new(&MISSING_ID, &CODE_LENGTH, Scope::Entry),
    // The facts of an entry whose row is missing.
    Suppression::new(&MISSING_ID, &UNKNOWN_ENTRY, Scope::Entry),
    Suppression::new(&INVALID_REWORDING, &UNKNOWN_ENTRY, Scope::Entry),
    // The rewording with which a row has the missing id.
    Suppression::new(&MISSING_ID, &INVALID_REWORDING, Scope::Span),
    // Settings may fit the rows that are not read.
    Suppression::new(&ROWS_OUTSIDE_TABLE, &UNKNOWN_ENTRY, Scope::Page),
    Suppression::new(&ROWS_OUTSIDE_TABLE, &INVALID_REWORDING, Scope::Page),
    Suppression::new(&IGNORED_TABLE, &UNKNOWN_ENTRY, Scope::Page),
    Suppression::new(&IGNORED_TABLE, &INVALID_REWORDING, Scope::Page),
];

/// Applies the severities of a page, drops suppressed diagnostics, merges repeats, and sorts the diagnostics of the page by
/// position. Diagnostics of other files follow in their order.
pub(crate) fn finish(
    diagnostics: &mut Vec<Diagnostic>,
    page: &SourceFile,
    severities: &Severities,
    built: Option<&Built>,
) {
    severities.apply(diagnostics);
    condense(diagnostics, |label| {
        if label.file == *page.id() { Some(built?.entry_at(label.span.start)?.id.as_str()) } else { None }
    });
    sort(diagnostics, page);
}

/// Drops suppressed diagnostics, and merges repeats. `id_at` returns the id of the entry whose row a label is in.
pub(crate) fn condense<'b>(diagnostics: &mut Vec<Diagnostic>, id_at: impl Fn(&Label) -> Option<&'b str>) {
    suppress(diagnostics, id_at);
    merge(diagnostics);
}

/// Drops suppressed diagnostics.
pub(crate) fn suppress<'b>(diagnostics: &mut Vec<Diagnostic>, id_at: impl Fn(&Label) -> Option<&'b str>) {
    for suppression in &SUPPRESSIONS {
        suppression.apply(diagnostics, &id_at);
    }
}

/// Sorts the diagnostics of a page by position. Those of other files come after them, as they are.
pub(crate) fn sort(diagnostics: &mut [Diagnostic], page: &SourceFile) {
    diagnostics.sort_by_key(|diagnostic| {
        let position = (diagnostic.primary.file == *page.id())
            .then_some((diagnostic.primary.span.start, diagnostic.severity));
        (position.is_none(), position)
    });
}

/// The subject of a diagnostic, in a scope.
#[derive(PartialEq, Eq, Hash)]
enum Subject {
    Start { file: FileId, start: usize },
    Entry { file: FileId, id: String },
    File(FileId),
}

impl Scope {
    /// Returns the subjects that a diagnostic is about.
    fn subjects<'b>(
        self,
        diagnostic: &Diagnostic,
        id_at: impl Fn(&Label) -> Option<&'b str>,
    ) -> Vec<Subject> {
        let labels = iter::once(&diagnostic.primary).chain(&diagnostic.related);
        match self {
            Self::Span => labels
                .map(|label| Subject::Start { file: label.file.clone(), start: label.span.start })
                .collect(),
            Self::Entry => {
                let file = &diagnostic.primary.file;
                let entry = |id: &str| Subject::Entry { file: file.clone(), id: id.to_owned() };
                if diagnostic.entries.is_empty() {
                    labels.map(|label| id_at(label).map(entry)).collect::<Option<_>>().unwrap_or_default()
                } else {
                    diagnostic.entries.iter().map(|id| entry(id)).collect()
                }
            }
            Self::Page => labels.map(|label| Subject::File(label.file.clone())).collect(),
        }
    }
}

impl Suppression {
    fn is_cause(&self, rule: &Rule) -> bool {
        self.cause.map_or(self.effect != Some(rule), |cause| cause == rule)
    }

    fn is_effect(&self, rule: &Rule) -> bool {
        self.effect.map_or(self.cause != Some(rule), |effect| effect == rule)
    }

    fn apply<'b>(&self, diagnostics: &mut Vec<Diagnostic>, id_at: impl Fn(&Label) -> Option<&'b str>) {
        let mut explained: HashMap<Subject, Severity> = HashMap::new();
        for cause in diagnostics.iter().filter(|one| self.is_cause(one.rule)) {
            for subject in self.scope.subjects(cause, &id_at) {
                let severity = explained.entry(subject).or_insert(cause.severity);
                *severity = cause.severity.min(*severity);
            }
        }
        if explained.is_empty() {
            return;
        }
        diagnostics.retain(|one| {
            if !self.is_effect(one.rule) {
                return true;
            }
            let is_explained =
                |subject: &Subject| explained.get(subject).is_some_and(|severity| *severity <= one.severity);
            let subjects = self.scope.subjects(one, &id_at);
            subjects.is_empty() || !subjects.iter().all(is_explained)
        });
    }
}
