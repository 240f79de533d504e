//! The last step before diagnostics are rendered: severities, suppression, merging, order.

use std::collections::HashSet;

use error_catalog_lint::{AMBIGUOUS_MESSAGES, CODE_LENGTH, HIDDEN_CHARACTER, TYPOGRAPHIC_CHARACTER};
use error_catalog_page::parse::severities::Severities;
use error_catalog_page::rules::catalog::DUPLICATE_ID;
use error_catalog_page::rules::front_matter::{INVALID_REWORDING, UNKNOWN_ENTRY};
use error_catalog_page::rules::page::{IGNORED_TABLE, MERGE_CONFLICT, ROWS_OUTSIDE_TABLE};
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
enum Scope {
    /// Diagnostics whose spans all begin at the start of the cause or of one of its related spans.
    Span,
    /// All diagnostics of the same file.
    Page,
}

impl Suppression {
    const fn span(cause: &'static Rule, effect: &'static Rule) -> Self {
        Self { cause: Some(cause), effect: Some(effect), scope: Scope::Span }
    }

    const fn page(cause: &'static Rule, effect: &'static Rule) -> Self {
        Self { cause: Some(cause), effect: Some(effect), scope: Scope::Page }
    }
}

/// The suppressions. A cause suppresses only diagnostics of its own severity and less severe ones, so a rule that was
/// lowered or switched off never hides an error.
static SUPPRESSIONS: [Suppression; 15] = [
    // Everything else follows from the markers.
    Suppression { cause: Some(&MERGE_CONFLICT), effect: None, scope: Scope::Page },
    // A reference page reports its own errors.
    Suppression { cause: None, effect: Some(&UNREADABLE_REFERENCE), scope: Scope::Page },
    // The messages that still have the earlier format.
    Suppression::page(&CHANGED_FORMAT, &MESSAGE_FORMAT),
    // Two rows that lookups hardly distinguish have one id, too.
    Suppression::span(&DUPLICATE_ID, &AMBIGUOUS_MESSAGES),
    // Such a character is why a message does not have the format of the page.
    Suppression::span(&MESSAGE_FORMAT, &TYPOGRAPHIC_CHARACTER),
    Suppression::span(&MESSAGE_FORMAT, &HIDDEN_CHARACTER),
    // The code of an entry whose row seems to be missing.
    Suppression::span(&MISSING_ID, &LOOKALIKE_CODE),
    Suppression::span(&MISSING_ID, &CODE_LENGTH),
    // The facts of an entry whose row is missing.
    Suppression::span(&MISSING_ID, &UNKNOWN_ENTRY),
    Suppression::span(&MESSAGE_FORMAT, &UNKNOWN_ENTRY),
    Suppression::span(&INVALID_REWORDING, &UNKNOWN_ENTRY),
    // Settings may fit the rows that are not read.
    Suppression::page(&ROWS_OUTSIDE_TABLE, &UNKNOWN_ENTRY),
    Suppression::page(&ROWS_OUTSIDE_TABLE, &INVALID_REWORDING),
    Suppression::page(&IGNORED_TABLE, &UNKNOWN_ENTRY),
    Suppression::page(&IGNORED_TABLE, &INVALID_REWORDING),
];

/// Applies the severities of a page, drops suppressed diagnostics, merges repeats, and sorts the diagnostics of the page by
/// position. Diagnostics of other files follow in their order.
pub(crate) fn finish(diagnostics: &mut Vec<Diagnostic>, page: &SourceFile, severities: &Severities) {
    severities.apply(diagnostics);
    condense(diagnostics);
    sort(diagnostics, page);
}

/// Drops suppressed diagnostics, and merges repeats.
pub(crate) fn condense(diagnostics: &mut Vec<Diagnostic>) {
    for suppression in &SUPPRESSIONS {
        suppression.apply(diagnostics);
    }
    merge(diagnostics);
}

/// Sorts the diagnostics of a page by position. Those of other files come after them, as they are.
pub(crate) fn sort(diagnostics: &mut [Diagnostic], page: &SourceFile) {
    diagnostics.sort_by_key(|diagnostic| {
        let position = (diagnostic.primary.file == *page.id())
            .then_some((diagnostic.primary.span.start, diagnostic.severity));
        (position.is_none(), position)
    });
}

/// A place that a diagnostic of the cause explains, for diagnostics of this severity and less severe ones.
#[derive(PartialEq, Eq, Hash)]
struct Explained {
    file: FileId,
    /// The start of a label; `None` for the whole file.
    start: Option<usize>,
    severity: Severity,
}

impl Suppression {
    /// Returns the place of a label in this scope.
    fn explained(&self, label: &Label, severity: Severity) -> Explained {
        let start = match self.scope {
            Scope::Span => Some(label.span.start),
            Scope::Page => None,
        };
        Explained { file: label.file.clone(), start, severity }
    }

    fn is_cause(&self, rule: &Rule) -> bool {
        self.cause.map_or(self.effect != Some(rule), |cause| cause == rule)
    }

    fn is_effect(&self, rule: &Rule) -> bool {
        self.effect.map_or(self.cause != Some(rule), |effect| effect == rule)
    }

    fn apply(&self, diagnostics: &mut Vec<Diagnostic>) {
        let mut explained = HashSet::new();
        for cause in diagnostics.iter().filter(|one| self.is_cause(one.rule)) {
            explained.extend(labels(cause).map(|label| self.explained(label, cause.severity)));
        }
        if explained.is_empty() {
            return;
        }
        diagnostics.retain(|one| {
            let is_explained = |label: &Label| {
                let severities = Severity::ALL.into_iter().filter(|severity| *severity <= one.severity);
                severities.map(|severity| self.explained(label, severity)).any(|one| explained.contains(&one))
            };
            !self.is_effect(one.rule) || !labels(one).all(is_explained)
        });
    }
}

fn labels(diagnostic: &Diagnostic) -> impl Iterator<Item = &Label> {
    std::iter::once(&diagnostic.primary).chain(&diagnostic.related)
}
