//! Codes that the reference page does not have.

use error_catalog_page::reference::{Counterpart, ReasonMatch};
use error_catalog_page::{Diagnostic, Example, Rule, Severity};

use crate::lint_context::LintContext;

/// The rule `code-not-in-reference`.
pub static CODE_NOT_IN_REFERENCE: Rule = Rule {
    name: "code-not-in-reference",
    severity: Severity::Note,
    can_be_lowered: true,
    what_it_does: "Reports a code that the reference page does not have.",
    why_is_this_bad: "The code may be wrong.",
    example: Example::None("it takes two pages"),
    use_instead: "",
};

pub(crate) fn check(context: &LintContext<'_>, diagnostics: &mut Vec<Diagnostic>) {
    for compared in context.compared_entries() {
        let Counterpart { entry: None, reason: ReasonMatch::Unregistered } = compared.counterpart else {
            continue;
        };
        let message = format!("{} has no code {}", compared.title, compared.entry.code);
        let diagnostic = context.diagnostic(&CODE_NOT_IN_REFERENCE, compared.span, message);
        diagnostics.push(diagnostic.with_help("check the code; keep the row if call logs show this message"));
    }
}
