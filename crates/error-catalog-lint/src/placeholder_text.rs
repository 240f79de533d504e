//! Fixes that give the reader nothing to do, and meanings that are still to be written.

use error_catalog_page::{Diagnostic, ErrorRow, Example, Rule, Severity, table};

use crate::idle_text::{is_idle, is_unwritten};
use crate::lint_context::LintContext;

pub(crate) static PLACEHOLDER_TEXT: Rule = Rule {
    name: "placeholder-text",
    severity: Severity::Warning,
    can_be_lowered: true,
    what_it_does: "Reports a meaning or a fix that is still to be written, and a fix that gives the reader nothing to \
        do: `TODO`, `N/A`, `see above`, or the meaning again.",
    why_is_this_bad: "Readers come to the page to learn what to do.",
    example: Example::Page(table!([], "| Printer - 7 - Paper jam | A sheet is stuck. | N/A |",)),
    use_instead: table!([], "| Printer - 7 - Paper jam | A sheet is stuck. | Pull it out. |",),
};

const FIX_HELP: &str = "write what the reader can do; if that is nothing, write so and why, such as: No action is needed: the \
                        device repairs this by itself.";

pub(crate) fn check(context: &LintContext<'_>, diagnostics: &mut Vec<Diagnostic>) {
    for row in &context.rows {
        if let Some(fix) = row.fix_cell() {
            let message = if is_idle(&fix.text) {
                format!("expected something to do, found `{}`", fix.text)
            } else if row.meaning_cell().is_some_and(|meaning| is_same(&meaning.text, &fix.text)) {
                "expected something to do, found the meaning again".to_owned()
            } else {
                continue;
            };
            let diagnostic = context.diagnostic(&PLACEHOLDER_TEXT, fix.span.clone(), message);
            diagnostics.push(diagnostic.with_help(FIX_HELP));
        }
    }
    for meaning in context.rows.iter().filter_map(ErrorRow::meaning_cell) {
        if is_unwritten(&meaning.text) {
            let message = format!("expected a meaning, found `{}`", meaning.text);
            let help = "write what has happened when logs show the message";
            let diagnostic = context.diagnostic(&PLACEHOLDER_TEXT, meaning.span.clone(), message);
            diagnostics.push(diagnostic.with_help(help));
        }
    }
}

/// Returns whether two texts are the same except for letter case and a final full stop.
fn is_same(one: &str, other: &str) -> bool {
    let trimmed = |text| str::trim_end_matches(text, ['.', ' ']);
    trimmed(one).eq_ignore_ascii_case(trimmed(other))
}
