//! Reasons that belong to another code on the reference page.

use error_catalog_page::reference::{Counterpart, ReasonMatch};
use error_catalog_page::{Diagnostic, Example, Rule, Severity};

use crate::lint_context::LintContext;

/// The rule `reference-code-mismatch`.
pub static REFERENCE_CODE_MISMATCH: Rule = Rule {
    name: "reference-code-mismatch",
    severity: Severity::Note,
    can_be_lowered: true,
    what_it_does: "Reports a reason that belongs to another code on the reference page.",
    why_is_this_bad: "The code or the reason may be wrong.",
    example: Example::None("it takes two pages"),
    use_instead: "",
};

pub(crate) fn check(context: &LintContext<'_>, diagnostics: &mut Vec<Diagnostic>) {
    for compared in context.compared_entries() {
        let Counterpart { entry: own, reason: ReasonMatch::OtherCodes(others) } = &compared.counterpart
        else {
            continue;
        };
        let codes: Vec<&str> = others.iter().map(|other| other.code.as_str()).collect();
        let codes = codes.join(" and ");
        let own = own.map_or("not there".to_owned(), |own| format!("`{}` there", own.reason));
        let (title, entry) = (compared.title, compared.entry);
        let message =
            format!("in {title}, `{}` is the reason of {codes}; {} is {own}", entry.reason, entry.code);
        let diagnostic = context.diagnostic(&REFERENCE_CODE_MISMATCH, compared.span, message);
        diagnostics.push(diagnostic.with_help(format!(
            "write {codes} if the code is wrong; keep the row if call logs show this message"
        )));
    }
}
