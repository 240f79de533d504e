//! Reasons that the reference page words differently.

use error_catalog_page::reference::{Counterpart, ReasonMatch};
use error_catalog_page::{Diagnostic, Example, Rule, Severity};

use crate::lint_context::LintContext;

/// The rule `reference-wording-mismatch`.
pub static REFERENCE_WORDING_MISMATCH: Rule = Rule {
    name: "reference-wording-mismatch",
    severity: Severity::Note,
    can_be_lowered: true,
    what_it_does: "Reports a reason that is worded differently for the same code on the reference page.",
    why_is_this_bad: "The reason may be misspelled.",
    example: Example::None("it takes two pages"),
    use_instead: "",
};

pub(crate) fn check(context: &LintContext<'_>, diagnostics: &mut Vec<Diagnostic>) {
    for compared in context.compared_entries() {
        let Counterpart { entry: Some(own), reason: ReasonMatch::Alias } = &compared.counterpart else {
            continue;
        };
        let (title, entry) = (compared.title, compared.entry);
        let message = format!(
            "in {title}, the reason of {} is `{}`; `{}` is another wording of it",
            entry.code, own.reason, entry.reason
        );
        let diagnostic = context.diagnostic(&REFERENCE_WORDING_MISMATCH, compared.span, message);
        diagnostics.push(diagnostic.with_help("keep the row if call logs show this message"));
    }
}
