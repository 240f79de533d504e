//! Characters in a text that are not what they seem: invisible ones, and letters of another script within a word.

use error_catalog_page::characters::{CharacterClass, odd_characters, plain_fix};
use error_catalog_page::terminal::is_printable_ascii;
use error_catalog_page::{Diagnostic, Example, Fix, Rule, Severity, table};

use crate::lint_context::LintContext;

/// The rule `hidden-character`.
pub static HIDDEN_CHARACTER: Rule = Rule {
    name: "hidden-character",
    severity: Severity::Warning,
    can_be_lowered: true,
    what_it_does: "Reports an invisible character or a control character in a message, a meaning or a fix, and a letter of \
        another script that looks like a Latin letter.",
    why_is_this_bad: "A message looks right, and no log matches it. A meaning or a fix looks right, and no search finds it, or \
        a terminal shows something else.",
    example: Example::Page(table!([], "| Printer - 7 - Pаper jam | A sheet is stuck. | Pull it out. |",)),
    use_instead: table!([], "| Printer - 7 - Paper jam | A sheet is stuck. | Pull it out. |",),
};

pub(crate) fn check(context: &LintContext<'_>, diagnostics: &mut Vec<Diagnostic>) {
    for row in &context.rows {
        let message = row.message_cell();
        for cell in [message, row.meaning_cell(), row.fix_cell()].into_iter().flatten() {
            let markup = context.markup(cell);
            if is_printable_ascii(markup) {
                continue;
            }
            let mut odd = odd_characters(markup);
            odd.retain(|odd| matches!(odd.class, CharacterClass::Invisible | CharacterClass::Lookalike));
            let Some(first) = odd.first() else { continue };
            let (expected, fix) = if message.is_some_and(|message| message.span == cell.span) {
                ("expected characters that logs show", context.plain_message(cell, &odd))
            } else {
                ("expected characters that readers see", plain_fix(context.source, cell.span.start, &odd))
            };
            let message = format!("{expected}, found {}", first.name);
            let diagnostic = context.diagnostic(&HIDDEN_CHARACTER, first.span(cell.span.start), message);
            diagnostics.push(diagnostic.with_fix(fix.map(Fix::safe)));
        }
    }
}
