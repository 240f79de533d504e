//! The last step before diagnostics are rendered: severities, suppression, order.

use std::collections::HashSet;

use error_catalog_lint::AMBIGUOUS_MESSAGES;
use error_catalog_lint::HIDDEN_CHARACTER;
use error_catalog_lint::TYPOGRAPHIC_CHARACTER;
use error_catalog_page::parse::severities::Severities;
use error_catalog_page::rules::catalog::DUPLICATE_ID;
use error_catalog_page::rules::rows::MESSAGE_FORMAT;
use error_catalog_page::{Diagnostic, Rule, Severity};

/// A rule whose diagnostics explain those of another, which are then not reported.
struct Suppression {
    cause: &'static Rule,
    effect: &'static Rule,
}

/// Which diagnostic suppresses which. Both are about the same text: the effect begins where the cause or one of its
/// related spans begins. A cause suppresses only diagnostics of its own severity and less severe ones, so a rule that
/// was lowered or switched off never hides an error.
static SUPPRESSIONS: [Suppression; 3] = [
    // Two rows that lookups hardly tell apart have one id, too.
    Suppression { cause: &DUPLICATE_ID, effect: &AMBIGUOUS_MESSAGES },
    // The character that keeps a message from having the format of the page.
    Suppression { cause: &MESSAGE_FORMAT, effect: &TYPOGRAPHIC_CHARACTER },
    Suppression { cause: &MESSAGE_FORMAT, effect: &HIDDEN_CHARACTER },
];

/// Applies the severities of a page, drops what other diagnostics explain, and sorts by position.
pub(crate) fn finish(diagnostics: &mut Vec<Diagnostic>, severities: &Severities) {
    severities.apply(diagnostics);
    suppress(diagnostics);
    diagnostics.sort_by_key(|one| (one.primary.span.start, one.severity));
}

fn suppress(diagnostics: &mut Vec<Diagnostic>) {
    for Suppression { cause, effect } in &SUPPRESSIONS {
        let causes = diagnostics.iter().filter(|one| one.rule == *cause);
        let explained: HashSet<(usize, Severity)> = causes.flat_map(spans_with_severity).collect();
        if !explained.is_empty() {
            diagnostics.retain(|one| {
                let is_explained = |severity| explained.contains(&(one.primary.span.start, severity));
                let mut severities = Severity::ALL.into_iter().filter(|severity| *severity <= one.severity);
                one.rule != *effect || !severities.any(is_explained)
            });
        }
    }
}

fn spans_with_severity(cause: &Diagnostic) -> impl Iterator<Item = (usize, Severity)> {
    let spans = std::iter::once(&cause.primary).chain(&cause.related);
    spans.map(|label| (label.span.start, cause.severity))
}
