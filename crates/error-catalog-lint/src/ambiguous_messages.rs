//! Messages that differ only in what lookups ignore.

use error_catalog_page::{Cell, Diagnostic, Example, Rule, Severity, page};

use crate::lint_context::LintContext;

/// The rule `ambiguous-messages`.
pub static AMBIGUOUS_MESSAGES: Rule = Rule {
    name: "ambiguous-messages",
    severity: Severity::Warning,
    can_be_lowered: true,
    what_it_does: "Reports two messages that differ only in letter case, spaces, dashes, quotes or a final full stop.",
    why_is_this_bad: "Lookups ignore these differences. A text that is written in a third way matches neither message.",
    example: Example::Page(page!(
        "| Id | Error message | What it means | How to fix it |",
        "| --- | --- | --- | --- |",
        "| paper-jam | Printer - 7 - Paper jam | A sheet is stuck. | Pull it out. |",
        "| lid-jam | Printer - 7 - Paper Jam. | It is jammed. | Open the lid. |",
    )),
    use_instead: page!(
        "| Id | Error message | What it means | How to fix it |",
        "| --- | --- | --- | --- |",
        "| paper-jam | Printer - 7 - Paper jam | A sheet is stuck. | Pull it out. |",
        "| lid-jam | Printer - 7 - Lid jam | It is jammed. | Open the lid. |",
    ),
};

pub(crate) fn check(context: &LintContext<'_>, diagnostics: &mut Vec<Diagnostic>) {
    for pair in context.message_pairs().iter().filter(|pair| pair.is_same_to_lookups) {
        // The longer message most likely has something too much.
        let length = |cell: &Cell<'_>| cell.text.chars().count();
        let (short, long) = if length(pair.first) > length(pair.second) {
            (pair.second, pair.first)
        } else {
            (pair.first, pair.second)
        };
        let message = "the message differs from another only in what lookups ignore: letter case, spaces, dashes, quotes, \
                       a final full stop";
        let help = "if the two are one error, remove one of the rows; otherwise reword one message";
        let other = context.source.label(short.span.clone()).with_text("the other message");
        let diagnostic = context.diagnostic(&AMBIGUOUS_MESSAGES, long.span.clone(), message);
        diagnostics.push(diagnostic.with_help(help).with_related(other));
    }
}
