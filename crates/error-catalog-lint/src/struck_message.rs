//! Messages that are struck through.

use error_catalog_model::Status;
use error_catalog_page::{Diagnostic, Example, Rule, Severity, table};

use crate::lint_context::LintContext;

pub(crate) static STRUCK_MESSAGE: Rule = Rule {
    name: "struck-message",
    severity: Severity::Warning,
    can_be_lowered: true,
    what_it_does: "Reports a message that is struck through although the error is not retired.",
    why_is_this_bad: "The formatting of a message has no effect: programs and generated pages show the error as active.",
    example: Example::Page(table!([], "| ~~Printer - 7 - Paper jam~~ | A sheet is stuck. | Pull it out. |")),
    use_instead: table!([], "| Printer - 7 - Paper jam | A sheet is stuck. | Pull it out. |"),
};

pub(crate) fn check(context: &LintContext<'_>, diagnostics: &mut Vec<Diagnostic>) {
    for entry in context.entry_rows().filter(|entry| entry.entry.status == Status::Active) {
        let Some(cell) = entry.row.message_cell() else { continue };
        let markup = context.markup(cell);
        if let Some(text) = markup.strip_prefix("~~").and_then(|rest| rest.strip_suffix("~~")) {
            let message = "expected a retired error, found an active one that is struck through";
            let diagnostic = context.diagnostic(&STRUCK_MESSAGE, cell.span.clone(), message);
            let fix = context.fix("remove the `~~`, if the error still occurs", cell.span.clone(), text);
            let help = "move the row below a heading `Retired errors`, without the `~~`, if the error no longer occurs";
            diagnostics.push(diagnostic.with_help(help).with_fix(fix));
        }
    }
}
