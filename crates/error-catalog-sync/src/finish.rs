//! The last step before diagnostics are rendered: severities, suppression, order.

use std::collections::HashSet;

use error_catalog_lint::{AMBIGUOUS_MESSAGES, HIDDEN_CHARACTER, LOOKALIKE_CODE, TYPOGRAPHIC_CHARACTER};
use error_catalog_page::parse::severities::Severities;
use error_catalog_page::rules::catalog::DUPLICATE_ID;
use error_catalog_page::rules::front_matter::{INVALID_REWORDING, UNKNOWN_ENTRY};
use error_catalog_page::rules::rows::MESSAGE_FORMAT;
use error_catalog_page::{Diagnostic, FileId, Label, Rule, Severity, SourceFile};

use crate::rules::file_rules::MISSING_ID;

/// A rule whose diagnostics explain those of another, which are then not reported.
struct Suppression {
    cause: &'static Rule,
    effect: &'static Rule,
}

/// The suppressions. Both diagnostics are about the same text: the effect begins where the cause or one of its
/// related spans begins. A cause suppresses only diagnostics of its own severity and less severe ones, so a rule that
/// was lowered or switched off never hides an error.
static SUPPRESSIONS: [Suppression; 7] = [
    // Two rows that lookups hardly distinguish have one id, too.
    Suppression { cause: &DUPLICATE_ID, effect: &AMBIGUOUS_MESSAGES },
    // Such a character is why a message does not have the format of the page.
    Suppression { cause: &MESSAGE_FORMAT, effect: &TYPOGRAPHIC_CHARACTER },
    Suppression { cause: &MESSAGE_FORMAT, effect: &HIDDEN_CHARACTER },
    Suppression { cause: &MESSAGE_FORMAT, effect: &LOOKALIKE_CODE },
    // The facts of an entry whose row is missing.
    Suppression { cause: &MISSING_ID, effect: &UNKNOWN_ENTRY },
    Suppression { cause: &MESSAGE_FORMAT, effect: &UNKNOWN_ENTRY },
    Suppression { cause: &INVALID_REWORDING, effect: &UNKNOWN_ENTRY },
];

/// Applies the severities of a page, drops what other diagnostics explain, and sorts: the diagnostics of the page by
/// position, then those of other files as they are.
pub(crate) fn finish(diagnostics: &mut Vec<Diagnostic>, page: &SourceFile, severities: &Severities) {
    severities.apply(diagnostics);
    suppress(diagnostics);
    diagnostics.sort_by_key(|diagnostic| {
        let position = (diagnostic.primary.file == *page.id())
            .then_some((diagnostic.primary.span.start, diagnostic.severity));
        (position.is_none(), position)
    });
}

/// The start of a label of a diagnostic, and the severity of the diagnostic.
#[derive(PartialEq, Eq, Hash)]
struct LabelStart {
    file: FileId,
    start: usize,
    severity: Severity,
}

impl LabelStart {
    fn new(label: &Label, severity: Severity) -> Self {
        Self { file: label.file.clone(), start: label.span.start, severity }
    }
}

fn suppress(diagnostics: &mut Vec<Diagnostic>) {
    for Suppression { cause, effect } in &SUPPRESSIONS {
        let mut explained = HashSet::new();
        for one in diagnostics.iter().filter(|one| one.rule == *cause) {
            let labels = std::iter::once(&one.primary).chain(&one.related);
            explained.extend(labels.map(|label| LabelStart::new(label, one.severity)));
        }
        if !explained.is_empty() {
            diagnostics.retain(|one| {
                let mut severities = Severity::ALL.into_iter().filter(|severity| *severity <= one.severity);
                one.rule != *effect
                    || !severities
                        .any(|severity| explained.contains(&LabelStart::new(&one.primary, severity)))
            });
        }
    }
}
